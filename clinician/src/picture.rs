//! All that is shown of an opened code, as data, in a clinician's order. A pure function: the same
//! code gives the same picture.

use crate::course::{Course, course};
use crate::judgement::{Ground, Judgement, judge};
use crate::plan_now::plan_now;
use crate::sections::{self, Factors, Pattern, PlanGiven, Revision, Rule};
use crate::signs::{Known, Sign, known, signs};
use crate::words;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::factors::factors;
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{Opened, date};
use rugwijzer::handover::private::Private;
use rugwijzer::handover::soep::course::course as soep_course;
use rugwijzer::handover::soep::items::{COMPLAINT, HISTORY, MORE, OWN_LINES, SIGNS, phrase};
use rugwijzer::handover::soep::{SummaryFacts, soep};
use rugwijzer::words::Lang;
use rugwijzer::words::soep::term;

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The higher of what was told and what today's rules give; none where neither says anything.
    pub level: Option<Disposition>,
    pub told: Option<Disposition>,
    pub today: Option<Disposition>,
    pub ground: Ground,
    /// The visitor and today's rules differ: said on top, plainly.
    pub difference: Option<String>,
    /// What else has to be known before reading on.
    pub notices: Vec<String>,
    /// "25 november 2026"; none where the code has no day.
    pub day: Option<String>,
    pub ruleset: String,
    pub revisions: Vec<Revision>,
    pub rules: Vec<Rule>,
    pub signs: Vec<Sign>,
    pub history: Vec<Sign>,
    pub complaint: Vec<String>,
    /// To be marked on the body.
    pub places: Vec<Opt>,
    pub factors: Vec<Factors>,
    pub patterns: Vec<Pattern>,
    pub icpc: Vec<String>,
    pub expect: Option<&'static str>,
    pub routes: Vec<&'static str>,
    pub goals: Option<String>,
    /// The goal in the visitor's own words; may be empty.
    pub goal: String,
    pub plan: Option<PlanGiven>,
    /// None where nothing came after the first visit.
    pub course: Option<Course>,
    /// None where answers are missing: a note would look whole.
    pub soep: Option<String>,
}

/// `goal` is what the visitor wrote in their own words; it stands beside a code, never in it.
pub fn picture(opened: &Opened, goal: &str) -> Picture {
    let judgement = judge(opened);
    let (course, said) = (course(opened), soep_course(Lang::Nl, &opened.after.check_ins));
    let brought = opened;
    let opened = &opened.now();
    let read = reading(opened, &judgement);
    let (fits, factors) = (fits(&read.facts), factors(&read.facts));
    let left_out: Vec<Field> =
        Field::ALL.iter().copied().filter(|field| kept_back(opened, &read, *field)).collect();
    let day = opened.visit.day.and_then(date);
    let facts = SummaryFacts {
        lang: Lang::Nl,
        outcome: &read,
        fits: &fits,
        factors: &factors,
        goal,
        course: &said,
        red_light: opened.visit.beside.red_light,
        today: day,
        left_out: &left_out,
        with_violence: opened.shared.contains(&Private::Violence),
        with_suicide: opened.shared.contains(&Private::Suicide),
        informed: judgement.outcome.is_none(),
    };
    let name = |level: Option<Disposition>| level.map_or(words::NOT_JUDGED, words::level);
    let outcome = judgement.outcome.as_ref();
    // What explains and plans needs every answer that it reads.
    let whole = outcome.filter(|_| judgement.ground != Ground::Gaps);
    let plan = whole.and_then(|outcome| plan_now(brought, outcome)).map(|plan| {
        let sent = brought.after.plan.as_ref();
        sections::plan(&plan, &brought.visit.beside, sent.and_then(|sent| date(sent.day?)))
    });
    Picture {
        level: outcome.map(|outcome| outcome.disposition),
        told: judgement.told,
        today: judgement.today,
        ground: judgement.ground,
        difference: words::difference(
            judgement.difference(),
            name(judgement.told),
            name(judgement.today),
        ),
        notices: notices(opened, &judgement, &facts),
        day: day.map(sections::day),
        ruleset: words::ruleset(opened.ruleset, opened.ruleset == ruleset::VERSION),
        revisions: sections::revisions(opened.ruleset, outcome),
        rules: outcome.map(sections::rules).unwrap_or_default(),
        signs: signs(opened, &facts, SIGNS),
        history: signs(opened, &facts, HISTORY),
        complaint: complaint(&facts),
        places: sections::places(&read.facts),
        factors: sections::factors(&factors),
        patterns: whole.map(|_| fits.iter().map(sections::pattern).collect()).unwrap_or_default(),
        icpc: whole.map(|_| sections::icpc(&fits)).unwrap_or_default(),
        expect: whole.and_then(sections::expect),
        routes: whole.map(sections::routes).unwrap_or_default(),
        goals: phrase(&facts, Field::Goals),
        goal: goal.to_owned(),
        plan,
        course,
        soep: whole.map(|_| soep(&facts)),
    }
}

/// What the summary reads the answers from. Where nothing is judged it says so (`informed`), and the
/// level that stands here is read by nothing.
fn reading(opened: &Opened, judgement: &Judgement) -> Outcome {
    judgement.outcome.clone().unwrap_or_else(|| Outcome {
        disposition: Disposition::EmergencyNow,
        reasons: Vec::new(),
        contacts: Vec::new(),
        facts: path(&opened.visit.answers).facts,
    })
}

fn kept_back(opened: &Opened, read: &Outcome, field: Field) -> bool {
    read.facts.seen(field) == Seen::Open && opened.may_be_left_out(field)
}

fn notices(opened: &Opened, judgement: &Judgement, facts: &SummaryFacts) -> Vec<String> {
    let mut notices: Vec<String> =
        words::ground(judgement.ground).map(str::to_owned).into_iter().collect();
    let kept: Vec<&str> = Private::ALL
        .iter()
        .filter(|kind| !opened.shared.contains(kind))
        .map(|kind| words::private(*kind))
        .collect();
    if !kept.is_empty() {
        notices.push(words::not_shared(&kept.join(", ")));
    }
    let missing: Vec<&str> = COMPLAINT
        .iter()
        .filter(|field| known(opened, facts, **field) == Known::Missing)
        .map(|field| term(Lang::Nl, *field))
        .collect();
    if !missing.is_empty() {
        notices.push(words::missing(&missing.join(", ")));
    }
    if opened.visit.beside.red_light {
        notices.push(words::RED.to_owned());
    }
    notices
}

/// The complaint, and what else was said about it and about the person; goals have a place of their
/// own.
fn complaint(facts: &SummaryFacts) -> Vec<String> {
    let fields = COMPLAINT.iter().chain(MORE).filter(|field| **field != Field::Goals);
    let own = OWN_LINES.iter().filter_map(|field| {
        Some(format!("{}: {}", term(Lang::Nl, *field), phrase(facts, *field)?))
    });
    fields.filter_map(|field| phrase(facts, *field)).chain(own).collect()
}
