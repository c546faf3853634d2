//! What a text of the result contains, piece by piece. The text for the clipboard, the mail and the
//! page to keep are made of these and of nothing else, so that one place decides what goes along.

use super::private::{Private, guides, told};
use crate::clinical::advice::PHYSIO_TOO;
use crate::clinical::assessment::Outcome;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::exercises::{ExerciseId, Phase};
use crate::clinical::information::{GROUPS, net};
use crate::clinical::plan::pain_monitoring::{Light, own_number, pain_rule};
use crate::clinical::plan::pregnancy::stop_at_once;
use crate::clinical::plan::{Choice, Plan};
use crate::clinical::review::{days_until, reviews, working_days};
use crate::clinical::ruleset;
use crate::clinical::safety_net::{Guide, Part};
use crate::words::code::code as code_words;
use crate::words::insight::insight;
use crate::words::keep::keep as keep_words;
use crate::words::{Lang, Voice, information};
use crate::words::{
    exercise as exercise_words, outcome as words, plan as plan_words, player as player_words,
    therapist as therapist_words,
};
use time::{Date, Duration};

/// The parts of the guidance that go along, in this order.
const PARTS: [Part; 6] =
    [Part::Do, Part::Call112, Part::CallNow, Part::CallMidwife, Part::CallToday, Part::CallLater];

/// What the text is made from.
pub struct ResultFacts<'a> {
    pub lang: Lang,
    pub voice: Voice,
    pub outcome: &'a Outcome,
    /// As the screen shows it; none in the check alone.
    pub plan: Option<&'a Plan>,
    pub clinic: Option<&'a str>,
    pub today: Date,
    /// What the visitor ticked that it may go along.
    pub ticked: &'a [Private],
    /// In the person's own words; may be empty.
    pub goal: &'a str,
    /// The handover code; empty where it does not go along.
    pub code: &'a str,
    /// An exercise gave a red light.
    pub red_light: bool,
    /// The visitor read information for everybody: of that the text has when to call whom.
    pub informed: bool,
}

/// What a piece is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The product, the clinic, the day.
    Head,
    /// How soon, and whom to call.
    Verdict,
    /// An exercise gave a red light.
    Red,
    Why,
    Guidance(Part),
    /// Who has more signs to watch for.
    Group,
    /// What is asked before exercises, and what ends them at once.
    Before,
    Exercises,
    /// How much pain may come of them.
    Light,
    Days,
    Goal,
    /// The handover code, where it was ticked.
    Code,
    /// What it does not say, and the line that is there for everybody.
    Limits,
    /// Whose rules these are.
    Rules,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Plain(String),
    /// One of several.
    Item(String),
    /// The same, with a picture.
    Exercise(ExerciseId, String),
}

impl Line {
    pub fn text(&self) -> &str {
        match self {
            Line::Plain(text) | Line::Item(text) | Line::Exercise(_, text) => text,
        }
    }
}

/// Lines under one heading, or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub subject: Subject,
    pub title: Option<&'static str>,
    pub lines: Vec<Line>,
}

fn plain(text: impl Into<String>) -> Line {
    Line::Plain(text.into())
}

fn items(lines: impl IntoIterator<Item = String>) -> Vec<Line> {
    lines.into_iter().map(Line::Item).collect()
}

/// Everything that goes along, in the order of reading.
pub fn contents(facts: &ResultFacts) -> Vec<Piece> {
    let ResultFacts { lang, voice, outcome, .. } = *facts;
    let result = words::result(lang, voice);
    let told = &told(outcome, facts.ticked);
    let mut all = vec![
        piece(
            Subject::Head,
            None,
            vec![plain(words::printed_line(lang, facts.clinic, facts.today))],
        ),
        piece(Subject::Verdict, None, verdict(facts, told)),
    ];
    if facts.red_light && facts.plan.is_some() {
        let red = player_words::red(lang);
        let lines = items(red.body.iter().map(|line| (*line).to_owned()));
        all.push(piece(Subject::Red, Some(red.title), lines));
    }
    if !facts.informed {
        all.push(piece(Subject::Why, Some(result.why), why(facts, told)));
    }
    for part in PARTS {
        let guides = if facts.informed {
            for_everybody(part, &told.contacts)
        } else {
            guides(part, outcome, told)
        };
        let lines =
            items(guides.into_iter().map(|guide| words::guide(lang, voice, guide).to_owned()));
        all.push(piece(Subject::Guidance(part), Some(words::part(lang, part)), lines));
    }
    if facts.informed {
        groups(&mut all, facts);
    }
    if let Some(plan) = facts.plan.filter(|_| !facts.red_light) {
        exercises(&mut all, facts, plan);
    }
    let days = if facts.informed { Vec::new() } else { reviews(outcome) };
    let days = items(days.into_iter().map(|review| {
        let look = words::look(lang, voice, review.look);
        let date = words::long_date(lang, on(facts.today, review.in_days));
        format!("{date}: {} {}", look.title, look.body.join(" "))
    }));
    all.push(piece(Subject::Days, Some(result.days), days));
    // On one line: a line break of the visitor's must not look like a line of ours.
    let goal = facts.goal.split_whitespace().collect::<Vec<_>>().join(" ");
    let goal = if goal.is_empty() { Vec::new() } else { items([goal]) };
    all.push(piece(Subject::Goal, Some(insight(lang, voice).goal_label), goal));
    if !facts.code.is_empty() {
        let line = [code_words(lang, voice).in_text, facts.code].concat();
        all.push(piece(Subject::Code, None, vec![plain(line)]));
    }
    let mut limits = vec![plain(result.limit)];
    if outcome.disposition != Disposition::EmergencyNow {
        limits.push(plain(result.lifeline));
    }
    limits.push(plain(result.no_diagnosis));
    // Always, so that it tells nobody whether something was left out.
    limits.push(plain(keep_words(lang).not_all));
    all.push(piece(Subject::Limits, None, limits));
    let rules = vec![
        plain(words::ruleset_line(lang, ruleset::VERSION, ruleset::DATE)),
        plain(words::review_state(lang, ruleset::SIGNED.as_ref())),
    ];
    all.push(piece(Subject::Rules, None, rules));
    all.retain(|piece| !piece.lines.is_empty() || piece.subject == Subject::Group);
    all
}

fn piece(subject: Subject, title: Option<&'static str>, lines: Vec<Line>) -> Piece {
    Piece { subject, title, lines }
}

/// How soon, whom to call, and by when.
fn verdict(facts: &ResultFacts, told: &Outcome) -> Vec<Line> {
    let ResultFacts { lang, voice, outcome, .. } = *facts;
    let [headline, lead] = if facts.informed {
        let said = information::information(lang);
        [said.title, said.lead]
    } else {
        let verdict = words::verdict(lang, voice, outcome.disposition, &told.contacts);
        [verdict.headline, verdict.lead]
    };
    let mut lines = vec![plain(headline), plain(lead)];
    if PHYSIO_TOO.fits(outcome) {
        lines.push(plain(words::physio_too(lang, voice)));
    }
    if let Some(within) = working_days(outcome) {
        let last =
            on(facts.today, days_until(within, facts.today.weekday().number_days_from_monday()));
        lines.push(plain(words::deadline(lang, last)));
    }
    lines
}

/// The reasons that may be told; where none may, that there are some.
fn why(facts: &ResultFacts, told: &Outcome) -> Vec<Line> {
    if told.reasons.is_empty() {
        return items([keep_words(facts.lang).together.to_owned()]);
    }
    items(told.reasons.iter().map(|rule| {
        let reason = words::reason(facts.lang, facts.voice, *rule, told);
        format!("{} {}", reason.because, reason.means)
    }))
}

/// Of the net, and the help after violence.
fn for_everybody(part: Part, contacts: &[Contact]) -> Vec<Guide> {
    let mut guides = net(part);
    if part == Part::Do && contacts.contains(&Contact::SafeHome) {
        guides.push(Guide::SafeHome);
    }
    guides
}

/// Who has more signs to watch for.
fn groups(all: &mut Vec<Piece>, facts: &ResultFacts) {
    for group in GROUPS.iter().filter(|group| !group.net.is_empty()) {
        let mut lines = Vec::new();
        for (part, guides) in group.net {
            lines.push(plain([words::part(facts.lang, *part), ":"].concat()));
            lines.extend(items(
                guides.iter().map(|guide| words::guide(facts.lang, facts.voice, *guide).to_owned()),
            ));
        }
        let title = information::group(facts.lang, group.id).title;
        all.push(piece(Subject::Group, Some(title), lines));
    }
}

/// Tonight, and this week: each exercise by name, with how much of it. Somebody pregnant reads
/// before them when not to, and at what to stop: where that may not go along, they do not either.
pub(super) fn exercises(all: &mut Vec<Piece>, facts: &ResultFacts, plan: &Plan) {
    let lang = facts.lang;
    let said = plan_words::plan(lang, facts.voice);
    if !plan.ask_first.is_empty() {
        if !facts.ticked.contains(&Private::Pregnancy) {
            return;
        }
        let mut asks =
            items(plan.ask_first.iter().map(|ask| plan_words::ask_first(lang, *ask).to_owned()));
        asks.push(plain(said.ask_first_act));
        all.push(piece(Subject::Before, Some(said.ask_first), asks));
        let signs = stop_at_once(facts.outcome).iter();
        let mut stops = items(signs.map(|sign| plan_words::stop_at_once(lang, *sign).to_owned()));
        stops.push(plain(said.stop_at_once_act));
        all.push(piece(Subject::Before, Some(said.stop_at_once), stops));
    }
    let walk = plan.phases.first().and_then(|week| week.walk);
    let line = |choice: &Choice| {
        let name = exercise_words::exercise(lang, choice.exercise).name;
        let walk = walk.filter(|walk| walk.exercise == choice.exercise);
        let amount = walk
            .map_or_else(|| plan_words::amount(lang, choice), |walk| plan_words::walk(lang, &walk));
        Line::Exercise(choice.exercise, [name, ": ", &amount, "."].concat())
    };
    if let Some(first) = &plan.first_step {
        all.push(piece(Subject::Exercises, Some(said.tonight), vec![line(first)]));
    }
    if let Some(week) = plan.phases.first().filter(|week| !week.exercises().is_empty()) {
        let mut lines: Vec<Line> =
            week.walk.iter().map(|walk| line(&Choice::of(walk.exercise, walk.because))).collect();
        lines.extend(week.session.iter().map(line));
        let title = if plan.is_by_therapist() {
            therapist_words::therapist(lang, facts.voice).title
        } else {
            plan_words::phase(lang, Phase::Week1).name
        };
        all.push(piece(Subject::Exercises, Some(title), lines));
        all.push(light(facts));
    }
}

/// How much pain may come of it: exercises go nowhere without this.
fn light(facts: &ResultFacts) -> Piece {
    let plan = plan_words::plan(facts.lang, facts.voice);
    let mut lines = items(Light::ALL.iter().map(|one| {
        let said = plan_words::light(facts.lang, pain_rule(facts.outcome), *one);
        [said.name, ": ", said.when, " ", said.act].concat()
    }));
    lines.extend(items(
        own_number(facts.outcome).map(|own| plan_words::own_number(facts.lang, facts.voice, own)),
    ));
    piece(Subject::Light, Some(plan.traffic), lines)
}

/// So many days from this date; the calendar's end is the last date there is.
pub fn on(today: Date, days: u32) -> Date {
    today.checked_add(Duration::days(i64::from(days))).unwrap_or(Date::MAX)
}
