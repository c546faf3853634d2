//! Which answers made a condition hold: the ground of a reason, so that a person can see what counted, and mend a slip.

use super::condition::{Cond, Truth};
use super::facts::{Facts, Seen};
use super::vocabulary::Field;

/// The fields whose answers made this condition hold, in the order in which the condition reads them; none where it does
/// not hold. Of several ways to hold, every one that does counts; what was not asked on this path is no ground.
pub fn grounds(cond: &Cond, facts: &Facts) -> Vec<Field> {
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
        Cond::Always | Cond::Yes(_) | Cond::No(_) | Cond::Unknown(_) | Cond::YesOrUnknown(_) | Cond::Is(_) | Cond::Has(_)
        | Cond::Count(..) | Cond::AtLeast(..) | Cond::AtMost(..) | Cond::OnsetAgeUnder(_) => {
            for field in cond.reads() {
                if matches!(facts.seen(field), Seen::Known(_)) && !found.contains(&field) {
                    found.push(field);
                }
            }
        }
    }
}
