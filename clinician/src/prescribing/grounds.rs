//! What may be prescribed: the exclusions that hold on what was filled in, and on what a clinician
//! changed above it. One that holds on either keeps away, for the visitor's own device still has what
//! was filled in.

use crate::judgement::judge;
use crate::what_if::{Change, untold};
use rugwijzer::clinical::assessment::{Outcome, rule};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{EXCLUSIONS, Exclusion, ExclusionId, exclusion, holding};
use rugwijzer::clinical::exercises::{ExerciseId, exercise};
use rugwijzer::clinical::facts::{Seen, Truth};
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::plan::is_for;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::Opened;

/// The outcomes that a plan has to fit.
pub struct Grounds {
    outcomes: Vec<Outcome>,
    /// Of the exclusions that hold on any of them, in the order of the table.
    holding: Vec<ExclusionId>,
}

impl Grounds {
    pub fn of(opened: &Opened, changes: &[Change]) -> Grounds {
        let mut outcomes = vec![outcome(opened)];
        if !changes.is_empty() {
            outcomes.push(outcome(&untold(opened, changes)));
        }
        let all: Vec<ExclusionId> = outcomes.iter().flat_map(holding).collect();
        let rows = EXCLUSIONS.iter().map(|row| row.id);
        Grounds { holding: rows.filter(|id| all.contains(id)).collect(), outcomes }
    }

    /// Whether there is a plan at all: none where a doctor looks first, or nothing may be done.
    pub fn is_for(&self) -> bool {
        self.outcomes.iter().all(is_for)
    }

    /// The exclusions that hold.
    pub fn holding(&self) -> &[ExclusionId] {
        &self.holding
    }

    pub fn excluded_by(&self, id: ExerciseId) -> Vec<ExclusionId> {
        let names = |row: &&ExclusionId| exclusion(**row).excluded.names(exercise(id));
        self.holding.iter().filter(names).copied().collect()
    }

    pub fn allows(&self, id: ExerciseId) -> bool {
        self.excluded_by(id).is_empty()
    }

    /// Those that may hold as well: they read what is not shared, or what is missing.
    pub fn untold(&self) -> Vec<ExclusionId> {
        let open = |row: &&Exclusion| {
            !self.holding.contains(&row.id) && self.outcomes.iter().any(|one| may_hold(row, one))
        };
        EXCLUSIONS.iter().filter(open).map(|row| row.id).collect()
    }
}

/// As the page judges it. Where no rule is certain, nobody was sent to a doctor.
fn outcome(opened: &Opened) -> Outcome {
    judge(opened).outcome.unwrap_or_else(|| Outcome {
        disposition: Disposition::SelfCare,
        reasons: Vec::new(),
        contacts: Vec::new(),
        facts: path(&opened.visit.answers).facts,
    })
}

/// A question for the plan that was passed over is no gap: nobody has to answer it.
fn may_hold(row: &Exclusion, outcome: &Outcome) -> bool {
    let facts = &outcome.facts;
    let is_missing = |field: &Field| {
        let mut questions = Screen::core().flat_map(Screen::first_questions);
        facts.seen(*field) == Seen::Open && questions.any(|question| question.field == *field)
    };
    let is_open =
        |cond: &Cond| cond.judge(facts) == Truth::Open && cond.reads().iter().any(is_missing);
    let by_answers = match row.when.rules {
        [] => is_open(&row.when.when),
        rules => rules.iter().any(|id| is_open(&rule(*id).when)),
    };
    !row.printed && row.when.levels.contains(&outcome.disposition) && by_answers
}
