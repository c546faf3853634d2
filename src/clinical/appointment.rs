//! Where a clinic may offer itself, and with what. Policy, so it stands here and no configuration
//! reaches it: a clinic's services decide which help it may offer itself, never whether somebody
//! needs any.

use super::advice::{LOOK_FIRST, NO_MANUAL};
use super::assessment::{Outcome, rule};
use super::disposition::{Contact, Disposition, ids};

ids! {
    /// What a clinic can do for a visitor.
    Service {
        Physio "physio",
        Manual "manual",
        Podo "podo",
        PelvicPhysio "pelvic_physio",
        Sport "sport",
    }
}

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

/// Never on the two highest levels, nor where a doctor has to look first; not first in pain that
/// needs no treatment.
pub fn placement(outcome: &Outcome) -> Placement {
    match outcome.disposition {
        Disposition::EmergencyNow | Disposition::GpToday => Placement::Never,
        Disposition::GpWithinDays => {
            let look_first = outcome.reasons.iter().any(|id| LOOK_FIRST.contains(id));
            let treatable =
                outcome.reasons.iter().any(|id| rule(*id).level == Disposition::PhysioOrPodo);
            if treatable && !look_first { Placement::Last } else { Placement::Never }
        }
        Disposition::PhysioOrPodo => Placement::AfterReasons,
        Disposition::SelfCare => Placement::Last,
    }
}

/// Those of a clinic's services that suit somebody with this outcome: what the rules ask for; and
/// where they ask for nothing, general help with a back.
pub fn suiting(outcome: &Outcome, services: &[Service]) -> Vec<Service> {
    services.iter().copied().filter(|service| suits(outcome, *service)).collect()
}

fn suits(outcome: &Outcome, service: Service) -> bool {
    match service {
        Service::Physio => {
            asked_for(outcome, Contact::Physio) || outcome.disposition == Disposition::SelfCare
        }
        Service::Manual => suits(outcome, Service::Physio) && !NO_MANUAL.holds(&outcome.facts),
        Service::Podo => asked_for(outcome, Contact::Podo),
        Service::PelvicPhysio => asked_for(outcome, Contact::PelvicPhysio),
        // A physiotherapist too: no rule knows the difference.
        Service::Sport => suits(outcome, Service::Physio),
    }
}

/// Whether a rule that leads to a therapist names this one.
fn asked_for(outcome: &Outcome, contact: Contact) -> bool {
    let here = outcome
        .reasons
        .iter()
        .map(|id| rule(*id))
        .filter(|rule| rule.level == Disposition::PhysioOrPodo);
    here.flat_map(|rule| rule.calls)
        .any(|call| call.contact == contact && call.when.holds(&outcome.facts))
}
