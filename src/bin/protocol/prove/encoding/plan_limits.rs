//! Encodes what limits a plan: the exercises that are left, those that need a reason, the
//! direction that is left alone at first, and whether the plan begins with a load. It follows
//! `plan::conditions`; `encoding_check.rs` compares the two.

use crate::prove::encoding::available_exercises::AvailableExercises;
use batsat::Lit;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::Direction;
use rugwijzer::clinical::plan::conditions::{ARCHING, BENDING, ONLY, STRONGEST};
use rugwijzer::clinical::plan::level::ABLE;
use rugwijzer::clinical::vocabulary::Field;

/// The ways that can be left alone.
pub const WAYS: [Direction; 2] = [Direction::Flexion, Direction::Extension];

pub struct Limits {
    /// Each row of `ONLY` holds.
    pub makes_sense: Vec<Lit>,
    /// Each of the ways is left alone in the first weeks.
    pub avoided: [Lit; 2],
    /// The plan begins with a load.
    pub able: Lit,
}

impl Limits {
    pub fn of(available: &mut AvailableExercises) -> Limits {
        let makes_sense = ONLY.iter().map(|(_, when)| available.encoded.judge(when).yes).collect();
        let [bending, arching] = [&BENDING, &ARCHING].map(|when| available.encoded.judge(when).yes);
        let hurts = [Field::BendWorse, Field::ArchWorse]
            .map(|field| available.encoded.judge(&Cond::Yes(field)).yes);
        let [able, worst] = [&ABLE, &STRONGEST].map(|when| available.encoded.judge(when).yes);
        let c = available.c();
        let able = c.both(able, !worst);
        let (bend_better, arch_better) = (c.both(bending, !arching), c.both(arching, !bending));
        let neither = c.both(!bend_better, !arch_better);
        let said = hurts.map(|hurts| c.both(neither, hurts));
        Limits {
            makes_sense,
            avoided: [c.either(arch_better, said[0]), c.either(bend_better, said[1])],
            able,
        }
    }
}
