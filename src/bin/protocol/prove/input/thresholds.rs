//! Where a number starts to matter. The tables' own thresholds cut each number into stretches that
//! no condition can tell apart inside, so one number of a stretch stands for all of it, and nothing
//! is lost.

use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::contradiction::{Beside, CONTRADICTIONS};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// For each number field the values at which a stretch begins, the lowest value of the field left
/// out.
#[derive(Clone)]
pub struct Cuts(BTreeMap<Field, BTreeSet<u32>>);

impl Cuts {
    pub fn of(conditions: &[Cond]) -> Cuts {
        let mut cuts = Cuts(BTreeMap::new());
        for condition in conditions {
            cuts.walk(condition);
        }
        // `Contradiction::holds` knows this age; it is code and stands in no table.
        cuts.add(Field::Age, 16);
        for beside in CONTRADICTIONS.iter().flat_map(|row| row.besides) {
            match beside {
                Beside::AtLeast(field, least) => cuts.add(*field, *least),
                Beside::AtMost(field, most) => cuts.add(*field, *most + 1),
                Beside::Is(_) => {}
            }
        }
        cuts
    }

    fn walk(&mut self, condition: &Cond) {
        match condition {
            Cond::AtLeast(field, least) => self.add(*field, *least),
            Cond::AtMost(field, most) => self.add(*field, *most + 1),
            Cond::OnsetAgeUnder(years) => {
                for (age, days) in onset_steps(*years) {
                    self.add(Field::Age, age);
                    self.add(Field::Days, days);
                }
            }
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| self.walk(part)),
            Cond::Not(part) => self.walk(part),
            Cond::Named(name) => self.walk(&name.meaning()),
            Cond::Always
            | Cond::Yes(_)
            | Cond::No(_)
            | Cond::Unknown(_)
            | Cond::YesOrUnknown(_)
            | Cond::Is(_)
            | Cond::Has(_)
            | Cond::Count(..) => {}
        }
    }

    fn add(&mut self, field: Field, at: u32) {
        let (min, max) = bounds(field);
        if min < at && at <= max {
            self.0.entry(field).or_default().insert(at);
        }
    }

    /// The cuts of this field, rising.
    pub fn of_field(&self, field: Field) -> Vec<u32> {
        self.0.get(&field).map(|cuts| cuts.iter().copied().collect()).unwrap_or_default()
    }

    /// A number to show for the stretch that begins here.
    pub fn shown(&self, field: Field, start: u32) -> u32 {
        let plain =
            PLAIN.iter().find(|(other, _)| *other == field).map_or(start, |(_, number)| *number);
        let inside =
            |(from, many): &(u32, u32)| *from == start && (*from..*from + *many).contains(&plain);
        if self.stretches(field).iter().any(inside) { plain } else { start }
    }

    /// The stretches of this field: first value and how many values.
    pub fn stretches(&self, field: Field) -> Vec<(u32, u32)> {
        let (min, max) = bounds(field);
        let starts: Vec<u32> = std::iter::once(min).chain(self.of_field(field)).collect();
        let ends = starts.iter().skip(1).copied().chain([max + 1]);
        starts.iter().copied().zip(ends).map(|(start, end)| (start, end - start)).collect()
    }
}

/// The numbers of plain lumbago, which stand for their stretch in examples; elsewhere its first
/// number does.
pub const PLAIN: [(Field, u32); 3] = [(Field::Age, 40), (Field::Days, 3), (Field::Sev, 5)];

/// The bounds of a number field; an empty range for any other.
pub fn bounds(field: Field) -> (u32, u32) {
    match field.kind() {
        Kind::Number { min, max } => (min, max),
        Kind::Flag | Kind::Choice | Kind::Several => (0, 0),
    }
}

/// "The pain began under this age" as steps: from `age` on, it holds only with at least so many
/// days.
pub fn onset_steps(years: u32) -> Vec<(u32, u32)> {
    let (_, oldest) = bounds(Field::Age);
    (years..=oldest).map(|age| (age, (age - years) * 365 + 1)).collect()
}
