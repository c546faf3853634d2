//! What a page can bring about: whether an emergency can hold as soon as it is sent, and which
//! levels read it at all.
//!
//! Read from the rules' own conditions. `tests/protocol/flow.rs` holds it against visits: every
//! stop is foretold, and each foretold one occurs.

use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::question::{QUESTIONS, Question};
use rugwijzer::clinical::red_flags::RULES;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// Whether an emergency can come to hold with the answers of this page.
pub fn stops(screen: Screen) -> bool {
    let mut alarms = RULES.iter().filter(|rule| rule.level == Disposition::EmergencyNow);
    alarms.any(|rule| settles(&rule.when, true, screen))
}

/// The lower levels with a rule that reads this page, highest first.
pub fn levels(screen: Screen) -> Vec<Disposition> {
    let reads = |level: &Disposition| {
        let mut fields =
            RULES.iter().filter(|rule| rule.level == *level).flat_map(|rule| rule.when.reads());
        fields.any(|field| asks(screen, field))
    };
    Disposition::ALL
        .iter()
        .rev()
        .copied()
        .filter(|level| *level != Disposition::EmergencyNow)
        .filter(reads)
        .collect()
}

/// Whether the condition can be settled so with everything up to this page, and an answer of this
/// page has a part in it.
fn settles(cond: &Cond, holds: bool, screen: Screen) -> bool {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => {
            let here = parts.iter().any(|part| settles(part, holds, screen));
            here && (!together(cond, holds) || parts.iter().all(|part| can_be(part, holds, screen)))
        }
        Cond::Not(part) => settles(part, !holds, screen),
        Cond::Named(name) => settles(&name.meaning(), holds, screen),
        Cond::Is(options) => {
            options.first().is_some_and(|option| asks(screen, option.field()))
                && offered(options, screen)
        }
        Cond::Always
        | Cond::Yes(_)
        | Cond::No(_)
        | Cond::Unknown(_)
        | Cond::YesOrUnknown(_)
        | Cond::Has(_)
        | Cond::Count(..)
        | Cond::AtLeast(..)
        | Cond::AtMost(..)
        | Cond::OnsetAgeUnder(_) => cond.reads().into_iter().any(|field| asks(screen, field)),
    }
}

/// Whether the condition can be settled so with everything up to this page.
fn can_be(cond: &Cond, holds: bool, screen: Screen) -> bool {
    match cond {
        Cond::Always => holds,
        Cond::All(parts) | Cond::Any(parts) if together(cond, holds) => {
            parts.iter().all(|part| can_be(part, holds, screen))
        }
        Cond::All(parts) | Cond::Any(parts) => parts.iter().any(|part| can_be(part, holds, screen)),
        Cond::Not(part) => can_be(part, !holds, screen),
        Cond::Named(name) => can_be(&name.meaning(), holds, screen),
        Cond::Is(options) if holds => {
            options.first().is_some_and(|option| known(option.field(), screen))
                && offered(options, screen)
        }
        Cond::Is(_)
        | Cond::Yes(_)
        | Cond::No(_)
        | Cond::Unknown(_)
        | Cond::YesOrUnknown(_)
        | Cond::Has(_)
        | Cond::Count(..)
        | Cond::AtLeast(..)
        | Cond::AtMost(..)
        | Cond::OnsetAgeUnder(_) => cond
            .reads()
            .into_iter()
            .all(|field| known(field, screen) || (!holds && passed_over(field, screen))),
    }
}

/// Whether all parts are needed: for "all" to hold, and for "any" to fail.
fn together(cond: &Cond, holds: bool) -> bool {
    matches!(cond, Cond::All(_)) == holds
}

fn of(field: Field) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(move |question| question.field == field)
}

fn asks(screen: Screen, field: Field) -> bool {
    of(field).any(|question| question.screen == screen)
}

fn known(field: Field, screen: Screen) -> bool {
    of(field).any(|question| question.screen <= screen)
}

/// A question that is not asked is settled as soon as its own condition is.
fn passed_over(field: Field, screen: Screen) -> bool {
    of(field).all(|question| can_be(&question.when, false, screen))
}

/// The box about cancer says only whether; the page after it says which.
fn offered(options: &[Opt], screen: Screen) -> bool {
    let coarse = [Opt::CancerNone, Opt::CancerSome, Opt::CancerUnknown];
    screen >= Screen::ConditionsMore
        || options.iter().any(|option| option.field() != Field::Cancer || coarse.contains(option))
}
