//! The parts of the picture that the widget explains to its visitor as well, here short and in a
//! clinician's terms.

use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::assessment::{Outcome, rule};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::factors::{Factor, FactorKind};
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::outlook::outlook;
use rugwijzer::clinical::patterns::Fit;
use rugwijzer::clinical::plan::{Minutes, plan as plan_for};
use rugwijzer::clinical::red_flags::{Confirm, RuleId};
use rugwijzer::clinical::referral::referrals;
use rugwijzer::clinical::revision::{BEFORE, REVISIONS};
use rugwijzer::clinical::sources::Cited;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::Beside;
use rugwijzer::words::protocol::{self, revision};
use rugwijzer::words::{Lang, Voice, exercise, insight, outcome as outcome_words, plan, soep, tri};
use time::Date;

const LANG: Lang = Lang::Nl;
const VOICE: Voice = Voice::Other;

/// A rule that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub id: RuleId,
    /// The sentence that the visitor read.
    pub because: String,
    pub sources: Vec<&'static str>,
    /// What a clinician still has to confirm of it beyond the review that every rule awaits.
    pub status: Option<&'static str>,
    /// "binnen 3 werkdagen"
    pub within: Option<String>,
}

pub fn rules(outcome: &Outcome) -> Vec<Rule> {
    let row = |id: &RuleId| {
        let row = rule(*id);
        Rule {
            id: *id,
            because: outcome_words::reason(LANG, VOICE, *id, outcome).because,
            sources: row.cited.iter().map(source).collect(),
            status: (row.confirm != Confirm::Nothing).then(|| protocol::confirm(LANG, row.confirm)),
            within: (row.within > 0).then(|| protocol::within(LANG, row.within)),
        }
    };
    outcome.reasons.iter().map(row).collect()
}

pub fn source(cited: &Cited) -> &'static str {
    insight::source(LANG, cited.source).unwrap_or(cited.source.title())
}

/// A change of the rules since an older code was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    pub number: &'static str,
    pub fault: &'static str,
    pub rules: Vec<RuleId>,
    /// It changed a rule that holds here.
    pub is_here: bool,
}

/// What changed since; those that changed a rule that holds here come first.
pub fn revisions(made_under: &str, outcome: Option<&Outcome>) -> Vec<Revision> {
    if made_under != BEFORE {
        return Vec::new();
    }
    let holds = |id: &RuleId| outcome.is_some_and(|outcome| outcome.reasons.contains(id));
    let mut all: Vec<Revision> = REVISIONS
        .iter()
        .map(|row| Revision {
            number: row.id.id(),
            fault: revision::revision(LANG, row.id).fault,
            rules: row.rules.to_vec(),
            is_here: row.rules.iter().any(holds),
        })
        .collect();
    all.sort_by_key(|row| !row.is_here);
    all
}

pub fn places(facts: &Facts) -> Vec<Opt> {
    let marked = |option: &&Opt| match facts.seen(option.field()) {
        Seen::Known(Answer::Many(many)) => many.has(**option) && !option.stands_alone(),
        Seen::Known(_) | Seen::Open | Seen::NotAsked => false,
    };
    let options = [Field::Site, Field::Elsewhere].into_iter().flat_map(Field::options);
    options.filter(marked).copied().collect()
}

/// What plays a part, by kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Factors {
    pub kind: FactorKind,
    pub title: &'static str,
    pub names: Vec<&'static str>,
}

/// What makes recovery slower stands first.
const KINDS: [FactorKind; 4] =
    [FactorKind::Prognostic, FactorKind::Risk, FactorKind::Functional, FactorKind::Beside];

pub fn factors(held: &[&'static Factor]) -> Vec<Factors> {
    let of = |kind: FactorKind| Factors {
        kind,
        title: insight::factor_kind(LANG, kind).title,
        names: held
            .iter()
            .filter(|factor| factor.kind == kind)
            .map(|factor| soep::factor(LANG, factor.id))
            .collect(),
    };
    KINDS.into_iter().map(of).filter(|kind| !kind.names.is_empty()).collect()
}

/// What the complaint may fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    pub id: &'static str,
    pub name: &'static str,
    pub supports: Vec<String>,
    pub against: Vec<String>,
}

pub fn pattern(fit: &Fit) -> Pattern {
    let signs = |conds: &[&'static Cond]| {
        conds.iter().map(|cond| insight::sign(LANG, VOICE, cond)).collect()
    };
    Pattern {
        id: fit.pattern.id.id(),
        name: soep::pattern(LANG, fit.pattern.id),
        supports: signs(&fit.supports),
        against: signs(&fit.against),
    }
}

pub fn icpc(fits: &[Fit]) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for icpc in fits.iter().filter_map(|fit| soep::icpc(LANG, fit.pattern.id)) {
        let code = format!("{} {}", icpc.code, icpc.title);
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// The course that the visitor was told of.
pub fn expect(outcome: &Outcome) -> Option<&'static str> {
    let told = insight::outlook(LANG, VOICE, outlook(outcome)?.id);
    told.body.first().copied()
}

pub fn routes(outcome: &Outcome) -> Vec<&'static str> {
    let mut names: Vec<&'static str> =
        outcome.contacts.iter().map(|contact| soep::contact(LANG, *contact)).collect();
    for route in referrals(outcome) {
        let name = soep::professional(LANG, route.professional);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The exercises of the first stretch, with how much of each, and the names of what comes later.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanGiven {
    pub level: &'static str,
    pub now: Vec<(ExerciseId, &'static str, String)>,
    pub later: Vec<&'static str>,
    /// Why some exercises are kept away, or have to wait.
    pub keeps: Vec<&'static str>,
    /// An exercise gave an amber light.
    pub amber: Vec<&'static str>,
    /// The answer to the question about anti-inflammatories.
    pub nsaid: Option<&'static str>,
}

/// Time and places are those of the visit.
pub fn plan(outcome: &Outcome, beside: &Beside) -> Option<PlanGiven> {
    let given = plan_for(outcome, beside.minutes.unwrap_or(Minutes::Ten), &beside.places)?;
    let name = |id: ExerciseId| exercise::exercise(LANG, id).name;
    let mut now = Vec::new();
    if let Some(week) = given.phases.first() {
        now.extend(
            week.walk.map(|walk| (walk.exercise, name(walk.exercise), plan::walk(LANG, &walk))),
        );
        let choices = week.session.iter().chain(&week.sport);
        now.extend(choices.map(|one| (one.exercise, name(one.exercise), plan::amount(LANG, one))));
    }
    let mut later: Vec<&'static str> = Vec::new();
    for id in given.phases.iter().skip(1).flat_map(|phase| phase.exercises()) {
        if !later.contains(&name(id)) && !now.iter().any(|(here, ..)| *here == id) {
            later.push(name(id));
        }
    }
    let why = |id| exercise::exclusion(LANG, VOICE, id);
    Some(PlanGiven {
        level: plan::level(LANG, given.level),
        now,
        later,
        keeps: given.waits.iter().chain(&given.keeps).map(|id| why(*id).why).collect(),
        amber: beside.amber.iter().map(|id| name(*id)).collect(),
        nsaid: beside.nsaid.map(|said: Tri| tri(LANG, said)),
    })
}

/// "25 november 2026".
pub fn day(date: Date) -> String {
    let long = outcome_words::long_date(LANG, date);
    format!("{long} {}", date.year())
}
