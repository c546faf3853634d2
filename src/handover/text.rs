//! The result as plain text, for the clipboard. Help against violence is left out unless it was
//! asked for on paper too: clipboards are read by others.

use crate::clinical::advice::PHYSIO_TOO;
use crate::clinical::assessment::Outcome;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::information::{GROUPS, net};
use crate::clinical::plan::pain_monitoring::{Light, own_number, pain_rule};
use crate::clinical::plan::{Choice, Plan};
use crate::clinical::review::{days_until, reviews, working_days};
use crate::clinical::ruleset;
use crate::clinical::safety_net::{Guide, Part, guidance};
use crate::words::information;
use crate::words::insight::insight;
use crate::words::{Lang, Voice};
use crate::words::{
    exercise as exercise_words, outcome as words, plan as plan_words, player as player_words,
};
use time::{Date, Duration};

/// The parts that go along, in this order.
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
    /// The visitor ticked that the help against violence may go along.
    pub with_safe_home: bool,
    /// In the person's own words; may be empty.
    pub goal: &'a str,
    /// An exercise gave a red light.
    pub red_light: bool,
    /// The visitor read information for everybody: of that the text has when to call whom.
    pub informed: bool,
}

/// Writes the result out.
pub fn text(facts: &ResultFacts) -> String {
    let ResultFacts { lang, voice, outcome, clinic, today, with_safe_home, goal, .. } = *facts;
    let result = words::result(lang, voice);
    let goes_along = |contact: &Contact| with_safe_home || *contact != Contact::SafeHome;
    let contacts: Vec<Contact> = outcome.contacts.iter().copied().filter(goes_along).collect();
    let [headline, lead] = if facts.informed {
        let said = information::information(lang);
        [said.title, said.lead]
    } else {
        let verdict = words::verdict(lang, voice, outcome.disposition, &contacts);
        [verdict.headline, verdict.lead]
    };
    let mut lines =
        vec![words::printed_line(lang, clinic, today), String::new(), headline.into(), lead.into()];
    if PHYSIO_TOO.fits(outcome) {
        lines.push(words::physio_too(lang, voice).into());
    }
    if let Some(within) = working_days(outcome) {
        let last = on(today, days_until(within, today.weekday().number_days_from_monday()));
        lines.push(words::deadline(lang, last));
    }
    if facts.red_light && facts.plan.is_some() {
        let red = player_words::red(lang);
        heading(&mut lines, red.title);
        lines.extend(red.body.iter().map(|line| format!("- {line}")));
    }
    if !facts.informed {
        heading(&mut lines, result.why);
        for rule in &outcome.reasons {
            let reason = words::reason(lang, voice, *rule, outcome);
            lines.push(format!("- {} {}", reason.because, reason.means));
        }
    }
    for part in PARTS {
        let guides =
            if facts.informed { for_everybody(part, &contacts) } else { guidance(part, outcome) };
        let guides: Vec<Guide> = guides
            .into_iter()
            .filter(|guide| with_safe_home || *guide != Guide::SafeHome)
            .collect();
        if !guides.is_empty() {
            heading(&mut lines, words::part(lang, part));
            lines.extend(
                guides.into_iter().map(|guide| format!("- {}", words::guide(lang, voice, guide))),
            );
        }
    }
    if facts.informed {
        groups(&mut lines, facts);
    }
    if let Some(plan) = facts.plan.filter(|_| !facts.red_light) {
        exercises(&mut lines, facts, plan);
    }
    let days = if facts.informed { Vec::new() } else { reviews(outcome) };
    if !days.is_empty() {
        heading(&mut lines, result.days);
        for review in days {
            let look = words::look(lang, voice, review.look);
            let date = words::long_date(lang, on(today, review.in_days));
            lines.push(format!("- {date}: {} {}", look.title, look.body.join(" ")));
        }
    }
    // On one line: a line break of the visitor's must not look like a line of ours.
    let goal = goal.split_whitespace().collect::<Vec<_>>().join(" ");
    if !goal.is_empty() {
        heading(&mut lines, insight(lang, voice).goal_label);
        lines.push(format!("- {goal}"));
    }
    lines.extend([String::new(), result.limit.into()]);
    if outcome.disposition != Disposition::EmergencyNow {
        lines.push(result.lifeline.into());
    }
    lines.extend([
        result.no_diagnosis.into(),
        words::ruleset_line(lang, ruleset::VERSION, ruleset::DATE),
        words::review_state(lang, ruleset::SIGNED.as_ref()),
    ]);
    lines.join("\n") + "\n"
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
fn groups(lines: &mut Vec<String>, facts: &ResultFacts) {
    for group in GROUPS.iter().filter(|group| !group.net.is_empty()) {
        heading(lines, information::group(facts.lang, group.id).title);
        for (part, guides) in group.net {
            lines.push([words::part(facts.lang, *part), ":"].concat());
            lines.extend(
                guides
                    .iter()
                    .map(|guide| ["- ", words::guide(facts.lang, facts.voice, *guide)].concat()),
            );
        }
    }
}

/// Tonight, and this week: each exercise by name, with how much of it.
fn exercises(lines: &mut Vec<String>, facts: &ResultFacts, plan: &Plan) {
    let lang = facts.lang;
    let walk = plan.phases.first().and_then(|week| week.walk);
    let line = |choice: &Choice| {
        let name = exercise_words::exercise(lang, choice.exercise).name;
        let walk = walk.filter(|walk| walk.exercise == choice.exercise);
        let amount = walk
            .map_or_else(|| plan_words::amount(lang, choice), |walk| plan_words::walk(lang, &walk));
        ["- ", name, ": ", &amount, "."].concat()
    };
    if let Some(first) = &plan.first_step {
        heading(lines, plan_words::plan(lang, facts.voice).tonight);
        lines.push(line(first));
    }
    if let Some(week) = plan.phases.first().filter(|week| !week.exercises().is_empty()) {
        heading(lines, plan_words::phase(lang, week.phase).name);
        lines.extend(week.walk.map(|walk| line(&Choice::of(walk.exercise, walk.because))));
        lines.extend(week.session.iter().map(line));
        light(lines, facts);
    }
}

/// How much pain may come of it: exercises go nowhere without this.
fn light(lines: &mut Vec<String>, facts: &ResultFacts) {
    let plan = plan_words::plan(facts.lang, facts.voice);
    heading(lines, plan.traffic);
    for one in Light::ALL {
        let said = plan_words::light(facts.lang, pain_rule(facts.outcome), *one);
        lines.push(["- ", said.name, ": ", said.when, " ", said.act].concat());
    }
    lines.extend(
        own_number(facts.outcome)
            .map(|own| ["- ", &plan_words::own_number(facts.lang, facts.voice, own)].concat()),
    );
}

fn heading(lines: &mut Vec<String>, title: &str) {
    lines.extend([String::new(), title.to_owned()]);
}

/// So many days from this date; the calendar's end is the last date there is.
pub fn on(today: Date, days: u32) -> Date {
    today.checked_add(Duration::days(i64::from(days))).unwrap_or(Date::MAX)
}
