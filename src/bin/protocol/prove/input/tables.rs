//! The tables under proof, and every condition in them. Tests put other tables in to see that a
//! hole is found.

use crate::prove::input::not_for_advice::{NOT_FOR, NotFor};
use crate::prove::input::not_for_exercises::{NO_EXERCISE, NoExercise};
use rugwijzer::clinical::advice::{ADVICE, NO_MANUAL};
use rugwijzer::clinical::audience::Audience;
use rugwijzer::clinical::changes::CHANGES;
use rugwijzer::clinical::check_in::rules::{CHECK_IN_RULES, CheckInRule};
use rugwijzer::clinical::check_in::steps::{STEPS, StepRow};
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, Contradiction};
use rugwijzer::clinical::exceptions::{EXCEPTIONS, Exception, SKIPPED, Skipped};
use rugwijzer::clinical::exclusions::{EXCLUSIONS, Exclusion};
use rugwijzer::clinical::exercises::{EXERCISES, Exercise};
use rugwijzer::clinical::factors::{FACTORS, Factor};
use rugwijzer::clinical::outlook::OUTLOOKS;
use rugwijzer::clinical::patterns::{PATTERNS, Pattern};
use rugwijzer::clinical::plan::conditions::{ARCHING, BENDING, ONLY, STRONGEST};
use rugwijzer::clinical::plan::level::ABLE;
use rugwijzer::clinical::question::{QUESTIONS, Question};
use rugwijzer::clinical::reassuring_findings::REASSURING_FINDINGS;
use rugwijzer::clinical::red_flags::{RULES, Rule};
use rugwijzer::clinical::referral::REFERRALS;
use rugwijzer::clinical::safety_net::GUIDANCE;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// The conditions that a plan reads beside the exclusions and beside what only orders it.
fn plan_conditions() -> impl Iterator<Item = Cond> {
    ONLY.iter().map(|(_, when)| *when).chain([BENDING, ARCHING, ABLE, STRONGEST])
}

pub const CONSTANT: &[Opt] = &[Opt::RestConstant, Opt::RestNight];

/// To whom theorem 7 promises that nobody sends them to a professional, beside "every flag that is
/// asked before the outcome is no".
pub const PREMISE: Cond = Cond::All(&[
    Cond::AtLeast(Field::Age, 18),
    Cond::AtMost(Field::Age, 64),
    Cond::AtMost(Field::Days, 6),
    Cond::Not(&Cond::Is(&[Opt::WhoOtherCannot])),
    Cond::Is(&[Opt::TraumaNone]),
    Cond::Is(&[Opt::CancerNone, Opt::CancerSkin]),
    Cond::Not(&Cond::Is(&[
        Opt::PregLt20,
        Opt::PregGe20,
        Opt::PregMaybe,
        Opt::PregPp6w,
        Opt::PregPp6m,
    ])),
    Cond::Not(&Cond::Has(Opt::SiteBelow1)),
    Cond::Not(&Cond::Is(&[Opt::FunctionCannot])),
    Cond::Not(&Cond::All(&[Cond::Is(CONSTANT), Cond::Is(&[Opt::CourseWorse])])),
]);

/// Guidance, advice, a fact in favour, somebody who can help, a change, the step of a factor or a
/// course: an id and for whom it is.
#[derive(Clone)]
pub struct Given {
    pub kind: &'static str,
    pub id: &'static str,
    pub audience: Audience,
}

#[derive(Clone)]
pub struct Tables {
    pub questions: Vec<Question>,
    pub rules: Vec<Rule>,
    pub given: Vec<Given>,
    pub exceptions: Vec<Exception>,
    pub skipped: Vec<Skipped>,
    /// Who must not be offered manual therapy by a clinic.
    pub no_manual: Cond,
    pub not_for: Vec<NotFor>,
    pub contradictions: Vec<Contradiction>,
    pub patterns: Vec<Pattern>,
    pub factors: Vec<Factor>,
    pub exercises: Vec<Exercise>,
    pub exclusions: Vec<Exclusion>,
    pub no_exercise: Vec<NoExercise>,
    pub check_in_rules: Vec<CheckInRule>,
    pub steps: Vec<StepRow>,
    /// Whether these are the tables that `assess` uses, so that it can judge every example again.
    pub genuine: bool,
}

impl Tables {
    /// The tables of the product.
    pub fn genuine() -> Tables {
        let advice = ADVICE.iter().map(|row| Given {
            kind: "advice",
            id: row.id.id(),
            audience: row.audience,
        });
        let guidance = GUIDANCE.iter().map(|row| Given {
            kind: "guidance",
            id: row.id.id(),
            audience: row.audience,
        });
        let reassuring_findings = REASSURING_FINDINGS.iter().map(|(id, audience)| Given {
            kind: "favour",
            id: id.id(),
            audience: *audience,
        });
        let changes = CHANGES.iter().map(|row| Given {
            kind: "change",
            id: row.id.id(),
            audience: row.audience,
        });
        // Nothing else says for whom a factor is; the step needs both.
        let steps =
            FACTORS.iter().map(|row| Given { kind: "step", id: row.id.id(), audience: row.step });
        let outlooks = OUTLOOKS.iter().map(|row| Given {
            kind: "outlook",
            id: row.id.id(),
            audience: row.audience,
        });
        let routes = REFERRALS.iter().map(|row| Given {
            kind: "route",
            id: row.professional.id(),
            audience: row.audience,
        });
        Tables {
            questions: QUESTIONS.to_vec(),
            rules: RULES.to_vec(),
            given: advice
                .chain(guidance)
                .chain(reassuring_findings)
                .chain(routes)
                .chain(changes)
                .chain(steps)
                .chain(outlooks)
                .collect(),
            exceptions: EXCEPTIONS.to_vec(),
            skipped: SKIPPED.to_vec(),
            no_manual: NO_MANUAL,
            not_for: NOT_FOR.to_vec(),
            contradictions: CONTRADICTIONS.to_vec(),
            patterns: PATTERNS.to_vec(),
            factors: FACTORS.to_vec(),
            exercises: EXERCISES.to_vec(),
            exclusions: EXCLUSIONS.to_vec(),
            no_exercise: NO_EXERCISE.to_vec(),
            check_in_rules: CHECK_IN_RULES.to_vec(),
            steps: STEPS.to_vec(),
            genuine: true,
        }
    }

    /// Every condition that any table judges.
    pub fn conditions(&self) -> Vec<Cond> {
        let rules = self
            .rules
            .iter()
            .flat_map(|rule| rule.calls.iter().map(|call| call.when).chain([rule.when]));
        let given = self.given.iter().flat_map(|row| [row.audience.when, row.audience.unless]);
        let exceptions =
            self.exceptions.iter().flat_map(|exception| [exception.before, exception.after]);
        let questions = self.questions.iter().map(|question| question.when);
        let names = Name::ALL.iter().map(|name| name.meaning());
        let not_for = self.not_for.iter().map(|row| row.when);
        let signs = self
            .patterns
            .iter()
            .flat_map(|row| row.supports.iter().chain(row.against).copied().chain([row.needs]));
        let factors = self.factors.iter().map(|factor| factor.when);
        let exclusions = self.exclusions.iter().flat_map(|row| [row.when.when, row.when.unless]);
        let no_exercise = self.no_exercise.iter().map(|row| row.when);
        let decides =
            rules.chain(given).chain(exceptions).chain(questions).chain(names).chain(not_for);
        let exercises = exclusions.chain(no_exercise).chain(plan_conditions());
        decides
            .chain(signs)
            .chain(factors)
            .chain(exercises)
            .chain([self.no_manual, PREMISE])
            .collect()
    }

    /// The questions of one page.
    pub fn page(&self, screen: Screen) -> Vec<Question> {
        self.questions.iter().filter(|question| question.screen == screen).copied().collect()
    }

    /// Whether this is asked after the outcome only.
    pub fn is_detail(&self, field: Field) -> bool {
        let mut pages = self
            .questions
            .iter()
            .filter(|question| question.field == field)
            .map(|question| question.screen)
            .peekable();
        pages.peek().is_some() && pages.all(Screen::is_detail)
    }

    /// Whether an earlier page has asked this field in a coarser way.
    pub fn asks_again(&self, question: &Question) -> bool {
        self.questions
            .iter()
            .any(|other| other.field == question.field && other.screen < question.screen)
    }

    /// Whether a finer page follows for this field.
    pub fn twice(&self, field: Field) -> bool {
        self.questions.iter().filter(|question| question.field == field).count() > 1
    }
}
