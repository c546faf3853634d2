//! Encodes what a clinic may offer: where its card is shown, and which of its services suit. It
//! follows `clinical::appointment`; `encoding_check.rs` compares the two.

use crate::prove::encoding::outcome::EncodedOutcome;
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::advice::LOOK_FIRST;
use rugwijzer::clinical::appointment::Service;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::red_flags::RuleId;

/// The card stands somewhere, and this service is on it.
pub fn offered(encoded: &mut EncodedOutcome, tables: &Tables, service: Service) -> Lit {
    let (card, suits) = (card(encoded, tables), suits(encoded, tables, service));
    encoded.c.both(card, suits)
}

/// As `appointment::placement`, wherever it is not `Never`.
pub fn card(encoded: &mut EncodedOutcome, tables: &Tables) -> Lit {
    let therapy: Vec<RuleId> = tables
        .rules
        .iter()
        .filter(|rule| rule.level == Disposition::PhysioOrPodo)
        .map(|rule| rule.id)
        .collect();
    let (treatable, look_first) = (encoded.fired(&therapy), encoded.fired(LOOK_FIRST));
    let [days, visit, oneself] =
        [Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare]
            .map(|level| encoded.levels[level as usize]);
    let days = encoded.c.all(&[days, treatable, !look_first]);
    encoded.c.any(&[days, visit, oneself])
}

/// As `appointment::suiting`.
pub fn suits(encoded: &mut EncodedOutcome, tables: &Tables, service: Service) -> Lit {
    match service {
        Service::Physio => {
            let asked = asked_for(encoded, tables, Contact::Physio);
            encoded.c.either(asked, encoded.levels[Disposition::SelfCare as usize])
        }
        Service::Manual => {
            let (physio, not) =
                (suits(encoded, tables, Service::Physio), encoded.judge(&tables.no_manual).yes);
            encoded.c.both(physio, !not)
        }
        Service::Podo => asked_for(encoded, tables, Contact::Podo),
        Service::PelvicPhysio => asked_for(encoded, tables, Contact::PelvicPhysio),
        Service::Sport => suits(encoded, tables, Service::Physio),
    }
}

fn asked_for(encoded: &mut EncodedOutcome, tables: &Tables, contact: Contact) -> Lit {
    let mut asked = Vec::new();
    for rule in tables.rules.iter().filter(|rule| rule.level == Disposition::PhysioOrPodo) {
        let calls: Vec<Cond> = rule
            .calls
            .iter()
            .filter(|call| call.contact == contact)
            .map(|call| call.when)
            .collect();
        for when in calls {
            let (fired, holds) = (encoded.fired(&[rule.id]), encoded.judge(&when).yes);
            asked.push(encoded.c.both(fired, holds));
        }
    }
    encoded.c.any(&asked)
}
