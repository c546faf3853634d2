//! Encodes what a clinic may offer: where its card is shown, and which of its services suit. It
//! follows `clinical::appointment`; `encoding_check.rs` compares the two.

use crate::prove::encoding::outcome::Told;
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::advice::LOOK_FIRST;
use rugwijzer::clinical::appointment::Service;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::red_flags::RuleId;

/// The card stands somewhere, and this service is on it.
pub fn offered(told: &mut Told, tables: &Tables, service: Service) -> Lit {
    let (card, suits) = (card(told, tables), suits(told, tables, service));
    told.c.both(card, suits)
}

/// As `appointment::placement`, wherever it is not `Never`.
pub fn card(told: &mut Told, tables: &Tables) -> Lit {
    let therapy: Vec<RuleId> = tables
        .rules
        .iter()
        .filter(|rule| rule.level == Disposition::PhysioOrPodo)
        .map(|rule| rule.id)
        .collect();
    let (treatable, look_first) = (told.fired(&therapy), told.fired(LOOK_FIRST));
    let [days, visit, oneself] =
        [Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare]
            .map(|level| told.levels[level as usize]);
    let days = told.c.all(&[days, treatable, !look_first]);
    told.c.any(&[days, visit, oneself])
}

/// As `appointment::suiting`.
pub fn suits(told: &mut Told, tables: &Tables, service: Service) -> Lit {
    match service {
        Service::Physio => {
            let asked = asked_for(told, tables, Contact::Physio);
            told.c.either(asked, told.levels[Disposition::SelfCare as usize])
        }
        Service::Manual => {
            let (physio, not) =
                (suits(told, tables, Service::Physio), told.judge(&tables.no_manual).yes);
            told.c.both(physio, !not)
        }
        Service::Podo => asked_for(told, tables, Contact::Podo),
        Service::PelvicPhysio => asked_for(told, tables, Contact::PelvicPhysio),
    }
}

fn asked_for(told: &mut Told, tables: &Tables, contact: Contact) -> Lit {
    let mut asked = Vec::new();
    for rule in tables.rules.iter().filter(|rule| rule.level == Disposition::PhysioOrPodo) {
        let calls: Vec<Cond> = rule
            .calls
            .iter()
            .filter(|call| call.contact == contact)
            .map(|call| call.when)
            .collect();
        for when in calls {
            let (fired, holds) = (told.fired(&[rule.id]), told.judge(&when).yes);
            asked.push(told.c.both(fired, holds));
        }
    }
    told.c.any(&asked)
}
