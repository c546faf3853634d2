//! From answers to the outcome: the highest rule that fires, every rule that fires as a reason, and
//! whom to turn to.

use super::answers::Answers;
use super::condition::Cond;
use super::disposition::{Contact, Disposition};
use super::facts::Facts;
use super::pathway::{Step, path};
use super::red_flags::{FLOOR, RULES, Rule, RuleId};
use super::screen::Screen;
use super::vocabulary::Opt;

/// The outcome of a path that has come to its stop or its end.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub disposition: Disposition,
    /// Every rule that fires, in the order of the table, so worst first; the floor alone where none
    /// does.
    pub reasons: Vec<RuleId>,
    /// Those of the rules at the deciding level, 112 first.
    pub contacts: Vec<Contact>,
    /// What the rules saw.
    pub facts: Facts,
}

/// Where a visit stands.
#[derive(Clone, Debug)]
pub enum Assessment {
    /// This page still has to be asked; `so_far` is what the answers already decide, whatever
    /// comes: `gp_today` or nothing.
    Unfinished {
        next: Screen,
        so_far: Option<Disposition>,
    },
    Decided(Box<Outcome>),
}

/// Judges the answers.
pub fn assess(answers: &Answers) -> Assessment {
    let path = path(answers);
    match path.step {
        Step::Stop(_) | Step::Finish => Assessment::Decided(Box::new(outcome(path.facts))),
        Step::Ask(next) => {
            let today = RULES
                .iter()
                .any(|rule| rule.level == Disposition::GpToday && rule.when.holds(&path.facts));
            Assessment::Unfinished { next, so_far: today.then_some(Disposition::GpToday) }
        }
    }
}

/// What answers come to of which some are kept back or missing: every rule that holds whatever those
/// were, and never less than the visitor was `told`. For a professional who reads along; a visitor is
/// not advised by it, and only told where it is more than what a code of older rules says
/// (`session/revised.rs`). None where nothing is certain and nobody was told anything.
pub fn at_least(answers: &Answers, told: Option<Disposition>) -> Option<Outcome> {
    if let Assessment::Decided(outcome) = assess(answers) {
        let disposition = told.map_or(outcome.disposition, |told| told.max(outcome.disposition));
        return Some(Outcome { disposition, ..*outcome });
    }
    let mut least = outcome(path(answers).facts);
    let certain = !least.reasons.contains(&FLOOR.id);
    let disposition = told.max(certain.then_some(least.disposition))?;
    // The floor is a reason only where it is the outcome; the contacts are those of this level.
    if disposition > least.disposition {
        least.contacts.clear();
        least.reasons.retain(|id| *id != FLOOR.id);
    }
    Some(Outcome { disposition, ..least })
}

/// The row of this rule.
pub fn rule(id: RuleId) -> &'static Rule {
    RULES.iter().find(|rule| rule.id == id).unwrap_or(&FLOOR)
}

fn outcome(facts: Facts) -> Outcome {
    let mut fired = Vec::new();
    for rule in RULES {
        if rule.when.holds(&facts) {
            fired.push(rule);
        }
    }
    if fired.is_empty() {
        fired.push(&FLOOR);
    }
    let disposition = fired.iter().map(|rule| rule.level).max().unwrap_or(FLOOR.level);
    let mut contacts = Vec::new();
    for rule in &fired {
        for call in rule.calls {
            if rule.level == disposition
                && call.when.holds(&facts)
                && !contacts.contains(&call.contact)
            {
                contacts.push(call.contact);
            }
        }
    }
    // The line against violence is for everyone who was hurt by another person, whatever the level.
    let violence = Cond::Is(&[Opt::TraumaViolence]).holds(&facts);
    if violence && !contacts.contains(&Contact::SafeHome) {
        contacts.push(Contact::SafeHome);
    }
    if let Some(place) = contacts.iter().position(|contact| *contact == Contact::Emergency112) {
        contacts[..=place].rotate_right(1); // First of all; the rest stays in the table's order.
    }
    Outcome { disposition, reasons: fired.iter().map(|rule| rule.id).collect(), contacts, facts }
}
