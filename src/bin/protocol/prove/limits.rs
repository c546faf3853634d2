//! What limits a plan, on all answer sets at once: the exercises that are left, those that make no sense without their reason,
//! the way that is left alone at first, and whether it begins a step further. It follows `plan::wishes`; `faithful.rs` holds it to that.

use super::offer::Offer;
use batsat::Lit;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::Direction;
use rugwijzer::clinical::plan::pace::{AHEAD, GENTLE};
use rugwijzer::clinical::plan::wishes::{ARCHING, BENDING, ONLY};
use rugwijzer::clinical::vocabulary::Field;

/// The ways that can be left alone.
pub const WAYS: [Direction; 2] = [Direction::Flexion, Direction::Extension];

/// The conditions that a plan reads beside the exclusions and beside what only orders it.
pub fn conditions() -> impl Iterator<Item = Cond> {
    ONLY.iter().map(|(_, when)| *when).chain([BENDING, ARCHING, AHEAD, GENTLE])
}

pub struct Limits {
    /// Each row of `ONLY` holds.
    pub makes_sense: Vec<Lit>,
    /// Each of the ways is left alone in the first weeks.
    pub avoided: [Lit; 2],
    /// The plan begins a step further.
    pub ahead: Lit,
}

impl Limits {
    pub fn of(offer: &mut Offer) -> Limits {
        let makes_sense = ONLY.iter().map(|(_, when)| offer.told.judge(when).yes).collect();
        let [bending, arching] = [&BENDING, &ARCHING].map(|when| offer.told.judge(when).yes);
        let hurts = [Field::BendWorse, Field::ArchWorse].map(|field| offer.told.judge(&Cond::Yes(field)).yes);
        let [goes_well, gentle] = [&AHEAD, &GENTLE].map(|when| offer.told.judge(when).yes);
        let kept = offer.holds.clone();
        let c = offer.c();
        let kept = c.any(&kept);
        let ahead = c.all(&[goes_well, !gentle, !kept]);
        let (bend_better, arch_better) = (c.both(bending, !arching), c.both(arching, !bending));
        let neither = c.both(!bend_better, !arch_better);
        let said = hurts.map(|hurts| c.both(neither, hurts));
        Limits { makes_sense, avoided: [c.either(arch_better, said[0]), c.either(bend_better, said[1])], ahead }
    }
}
