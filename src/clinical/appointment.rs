//! Where a clinic may offer itself. Policy, so it stands here and no configuration reaches it.

use super::advice::LOOK_FIRST;
use super::assessment::{Outcome, rule};
use super::disposition::Disposition;

/// The place of a clinic's card on the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// Not at all.
    Never,
    /// After the advice and the dates: help is possible, not needed first.
    Last,
    /// After the reasons.
    AfterReasons,
}

/// Never on the two highest levels, nor where a doctor has to look first; not first in pain that needs no treatment.
pub fn placement(outcome: &Outcome) -> Placement {
    match outcome.disposition {
        Disposition::EmergencyNow | Disposition::GpToday => Placement::Never,
        Disposition::GpWithinDays => {
            let look_first = outcome.reasons.iter().any(|id| LOOK_FIRST.contains(id));
            let treatable = outcome.reasons.iter().any(|id| rule(*id).level == Disposition::PhysioOrPodo);
            if treatable && !look_first { Placement::Last } else { Placement::Never }
        }
        Disposition::PhysioOrPodo => Placement::AfterReasons,
        Disposition::SelfCare => Placement::Last,
    }
}
