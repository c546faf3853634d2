//! The clinician's summary as the text of a note: alarm signs first, then what was denied, then the
//! complaint, then what it may fit and what plays a part. It tells only what this path has asked,
//! and words nothing as a finding.
//!
//! How an injury came about, and thoughts of not living, stand in it only after a tick: a note is
//! read by others.

pub mod course;
pub mod items;

use crate::clinical::answers::Answer;
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::Contact;
use crate::clinical::factors::Factor;
use crate::clinical::facts::Seen;
use crate::clinical::patterns::Fit;
use crate::clinical::red_flags::RuleId;
use crate::clinical::referral::referrals;
use crate::clinical::review::{days_until, working_days};
use crate::clinical::ruleset;
use crate::clinical::vocabulary::{Field, Opt};
use crate::handover::text::on;
use crate::words::insight::sign;
use crate::words::outcome::{deadline, review_state, ruleset_line};
use crate::words::soep::{self as words, SoepWords};
use crate::words::{Lang, Voice};
use items::{ALARMING, COMPLAINT, HISTORY, Item, MORE, SIGNS, State, listed, phrase, state};
use time::Date;

/// What goes into the note.
pub struct SummaryFacts<'a> {
    pub lang: Lang,
    pub outcome: &'a Outcome,
    /// Patterns that may fit, best supported first.
    pub fits: &'a [Fit],
    pub factors: &'a [&'static Factor],
    /// In the person's own words; may be empty.
    pub goal: &'a str,
    /// What was said at each check-in ([`course::course`]).
    pub course: &'a [String],
    /// An exercise gave a red light.
    pub red_light: bool,
    /// The day of the check; none where it is not known.
    pub today: Option<Date>,
    /// Fields whose answers were kept back: neither denied nor left unasked.
    pub left_out: &'a [Field],
    /// Ticked: violence and suicidality may stand in it. A pregnancy always does, for whoever treats
    /// somebody has to know.
    pub with_violence: bool,
    pub with_suicide: bool,
    /// The visitor read information for everybody: the note has the answers, and judges nothing.
    pub informed: bool,
}

/// What only the tick lets through.
const SUICIDE_RULES: [RuleId; 2] = [RuleId::E22, RuleId::T09];

/// Writes the note.
pub fn soep(facts: &SummaryFacts) -> String {
    let w = words::soep(facts.lang);
    let limits = format!(
        "{} {}",
        ruleset_line(facts.lang, ruleset::VERSION, ruleset::DATE),
        review_state(facts.lang, ruleset::SIGNED.as_ref())
    );
    let judged = if facts.informed {
        vec![String::new(), w.p.to_owned(), w.informed.to_owned()]
    } else {
        [patterns(facts, &w), vec![String::new(), w.p.to_owned()], advised(facts, &w)].concat()
    };
    let lines = [
        vec![w.title.to_owned(), String::new(), w.s.to_owned()],
        signs(facts, &w),
        complaint(facts, &w),
        vec![String::new(), format!("{} {}", w.o, not_examined(facts))],
        judged,
        vec![String::new(), w.limits.to_owned(), limits],
    ];
    lines.concat().join("\n") + "\n"
}

/// Alarm signs and history that were named, then what was denied, is unknown, or was not asked.
fn signs(facts: &SummaryFacts, w: &SoepWords) -> Vec<String> {
    let of = |items: &mut dyn Iterator<Item = &Item>, wanted: State| -> Vec<String> {
        items
            .filter(|(field, _)| state(facts, *field) == wanted)
            .map(|item| listed(facts, item))
            .collect()
    };
    let mut alarms = of(&mut SIGNS.iter(), State::Named);
    let alarming = ALARMING
        .iter()
        .filter(|option| Cond::Is(std::slice::from_ref(*option)).holds(&facts.outcome.facts));
    alarms.extend(alarming.map(|option| words::answer(facts.lang, *option).to_owned()));
    if alarms.is_empty() {
        alarms.push(w.alarm_none.to_owned());
    }
    let mut lines = Vec::new();
    push(&mut lines, w.alarm, &alarms);
    push(&mut lines, w.history, &of(&mut HISTORY.iter(), State::Named));
    for (label, wanted) in [
        (w.denied, State::Denied),
        (w.unknown, State::Unknown),
        (w.not_asked, State::NotAsked),
        (w.not_shared, State::NotShared),
    ] {
        push(&mut lines, label, &of(&mut SIGNS.iter().chain(HISTORY), wanted));
    }
    lines
}

fn complaint(facts: &SummaryFacts, w: &SoepWords) -> Vec<String> {
    let answered = |fields: &[Field]| {
        fields.iter().filter_map(|field| phrase(facts, *field)).collect::<Vec<_>>()
    };
    let flags = |wanted: State| -> Vec<String> {
        let here =
            MORE.iter().filter(|field| is_flag(facts, **field) && state(facts, **field) == wanted);
        here.map(|field| words::term(facts.lang, *field).to_owned()).collect()
    };
    let others: Vec<Field> = MORE.iter().copied().filter(|field| !is_flag(facts, *field)).collect();
    let mut lines = Vec::new();
    push(
        &mut lines,
        w.complaint,
        &[answered(COMPLAINT), flags(State::Named), answered(&others)].concat(),
    );
    push(&mut lines, w.denied, &flags(State::Denied));
    push(&mut lines, w.unknown, &flags(State::Unknown));
    push(&mut lines, w.scan, &answered(&[Field::Scan]));
    push(&mut lines, w.tried, &answered(&[Field::Tried]));
    push(&mut lines, w.course, facts.course);
    if facts.red_light {
        push(&mut lines, w.exercised, &[w.red.to_owned()]);
    }
    // On one line: a line break of the visitor's must not look like a line of ours.
    let goal = facts.goal.split_whitespace().collect::<Vec<_>>().join(" ");
    if !goal.is_empty() {
        push(&mut lines, w.goal, &[goal]);
    }
    lines
}

fn is_flag(facts: &SummaryFacts, field: Field) -> bool {
    matches!(facts.outcome.facts.seen(field), Seen::Known(Answer::Flag(_)))
}

fn not_examined(facts: &SummaryFacts) -> String {
    let who = match facts.outcome.facts.seen(Field::Who) {
        Seen::Known(Answer::One(who)) => who,
        Seen::Known(_) | Seen::Open | Seen::NotAsked => Opt::WhoSelf,
    };
    words::not_examined(facts.lang, who, facts.today)
}

/// What it may fit, with what speaks for and against; what plays a part; and the codes, as
/// suggestions. On an emergency little of this is known, and the letter is left out where there is
/// nothing under it.
fn patterns(facts: &SummaryFacts, w: &SoepWords) -> Vec<String> {
    let mut lines = Vec::new();
    if !facts.fits.is_empty() {
        lines.push(w.patterns.to_owned());
    }
    let mut codes: Vec<String> = Vec::new();
    for fit in facts.fits {
        let mut line = format!("- {}", words::pattern(facts.lang, fit.pattern.id));
        for (label, conds) in [(w.fors, &fit.supports), (w.against, &fit.against)] {
            let phrases: Vec<String> =
                conds.iter().map(|cond| sign(facts.lang, Voice::Other, cond)).collect();
            if !phrases.is_empty() {
                line += &format!("; {label} {}", phrases.join(", "));
            }
        }
        lines.push(line);
        let code =
            words::icpc(facts.lang, fit.pattern.id).map(|code| words::icpc_line(facts.lang, code));
        codes.extend(code.filter(|code| !codes.contains(code)));
    }
    let factors: Vec<String> = facts
        .factors
        .iter()
        .map(|factor| words::factor(facts.lang, factor.id).to_owned())
        .collect();
    push(&mut lines, w.factors, &factors);
    push(&mut lines, w.icpc, &codes);
    if !lines.is_empty() {
        lines.splice(0..0, [String::new(), w.e.to_owned()]);
    }
    lines
}

fn advised(facts: &SummaryFacts, w: &SoepWords) -> Vec<String> {
    let outcome = facts.outcome;
    let mut lines =
        vec![format!("{} {}", w.advised, words::disposition(facts.lang, outcome.disposition))];
    let rules =
        outcome.reasons.iter().filter(|rule| facts.with_suicide || !SUICIDE_RULES.contains(rule));
    push(&mut lines, w.rules, &rules.map(|rule| rule.id().to_owned()).collect::<Vec<_>>());
    if let (Some(within), Some(today)) = (working_days(outcome), facts.today) {
        let last = on(today, days_until(within, today.weekday().number_days_from_monday()));
        lines.push(deadline(facts.lang, last));
    }
    let contacts = outcome
        .contacts
        .iter()
        .filter(|contact| facts.with_violence || **contact != Contact::SafeHome)
        .filter(|contact| facts.with_suicide || **contact != Contact::Line113);
    let contacts: Vec<String> =
        contacts.map(|contact| words::contact(facts.lang, *contact).to_owned()).collect();
    push(&mut lines, w.contacts, &contacts);
    let referrals = referrals(outcome)
        .into_iter()
        .map(|route| words::professional(facts.lang, route.professional).to_owned());
    push(
        &mut lines,
        w.routes,
        &referrals.filter(|name| !contacts.contains(name)).collect::<Vec<_>>(),
    );
    lines
}

/// A line of a label and its items, if there are any.
fn push(lines: &mut Vec<String>, label: &str, items: &[String]) {
    if !items.is_empty() {
        lines.push(format!("{label} {}", items.join("; ")));
    }
}
