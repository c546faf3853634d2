//! Finds the answers that made a condition hold, so that a person can see what counted and
//! correct a slip.

use super::assessment::Outcome;
use super::audience::Audience;
use super::condition::{Cond, Name};
use super::disposition::Disposition;
use super::facts::{Facts, Seen, Truth};
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

/// The fields whose answers made this condition hold, in the order in which the condition reads
/// them; none where it does not hold. Of several ways to hold, every one that does counts; what was
/// not asked on this path is no ground.
pub fn supporting_answers(cond: &Cond, facts: &Facts) -> Vec<Field> {
    let mut found = Vec::new();
    gather(cond, facts, Truth::Yes, &mut found);
    found
}

/// Gathers what made `cond` come to `wanted`.
fn gather(cond: &Cond, facts: &Facts, wanted: Truth, found: &mut Vec<Field>) {
    if cond.judge(facts) != wanted {
        return;
    }
    match cond {
        // The parts that came to the same made the whole come to it.
        Cond::All(parts) | Cond::Any(parts) => {
            for part in *parts {
                gather(part, facts, wanted, found);
            }
        }
        Cond::Not(part) => {
            let other = match wanted {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::Open => Truth::Open,
            };
            gather(part, facts, other, found);
        }
        Cond::Named(name) => gather(&name.meaning(), facts, wanted, found),
        Cond::Always
        | Cond::Yes(_)
        | Cond::No(_)
        | Cond::Unknown(_)
        | Cond::YesOrUnknown(_)
        | Cond::Is(_)
        | Cond::Has(_)
        | Cond::Count(..)
        | Cond::AtLeast(..)
        | Cond::AtMost(..)
        | Cond::OnsetAgeUnder(_) => {
            for field in cond.reads() {
                if matches!(facts.seen(field), Seen::Known(_)) && !found.contains(&field) {
                    found.push(field);
                }
            }
        }
    }
}

const DAYS: &[Disposition] = &[Disposition::GpWithinDays];

/// TABLE: where the meaning of a reason is said in another way. Whom else one may turn to is named
/// only where that rule's own level decides, so that nothing above it sounds less urgent.
pub const SPECIAL: &[(RuleId, Audience)] = &[
    (RuleId::T14, Audience::levels(Disposition::ALL).when(Cond::Is(&[Opt::FunctionCare]))),
    (RuleId::D05, Audience::levels(DAYS)),
    // Fever that was not measured.
    (RuleId::D14, Audience::levels(DAYS).when(Cond::Not(&Cond::Yes(Field::DFever)))),
    (RuleId::D27, Audience::levels(DAYS)),
    (RuleId::P11, Audience::levels(&[Disposition::PhysioOrPodo])),
    // Signs that no rule counted here, but which nobody should read as nothing: a fever, and bones
    // that may be weak.
    (
        RuleId::S,
        Audience::levels(Disposition::ALL).when(Cond::Any(&[
            Cond::Named(Name::Fever),
            Cond::Yes(Field::DHot),
            Cond::Named(Name::Frail),
            Cond::Yes(Field::FLight),
        ])),
    ),
];

/// Whether the meaning of this reason is said in its other way.
pub fn is_special(id: RuleId, outcome: &Outcome) -> bool {
    SPECIAL.iter().any(|(rule, audience)| *rule == id && audience.fits(outcome))
}
