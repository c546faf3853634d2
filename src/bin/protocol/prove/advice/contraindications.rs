//! Theorem 6: no advice, guidance, professional or offer of a clinic reaches somebody for whom it
//! is not.

use crate::prove::encoding::outcome::EncodedOutcome;
use crate::prove::encoding::services::offered;
use crate::prove::input::tables::Given;
use crate::prove::theorem::{Premises, Theorem, decided};
use rugwijzer::clinical::appointment::{Placement, Service, placement};
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::Facts;

/// Nobody gets a row whose "unless" hangs on a question that is still open; one that was skipped
/// after the outcome counts as not put. That one which holds keeps the row away is how `fits` is
/// defined.
pub fn unless(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    for row in &premises.tables.given {
        let fits = encoded.fits(&row.audience);
        let settled = encoded.judge_answered(&row.audience.unless).no;
        if encoded.c.possible(&[fits, !settled]) {
            theorem.fails(
                format!("{} {} is given all the same:", row.kind, row.id),
                &[&encoded.variables.example(&encoded.c)],
            );
        }
    }
    let rows = premises.tables.given.len();
    theorem.note(format!("{rows} rows of advice, guidance, favour, routing, changes, steps and courses; that an \"unless\" which holds keeps away is the definition of `fits` (theorem 0.2)"));
    theorem
}

/// The exclusions sheet, read apart from the advice table, and from what a clinic may offer.
pub fn excluded(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    for row in &premises.tables.not_for {
        let (may, fired) = (encoded.judge(&row.when).no, encoded.fired(row.rules));
        let may = encoded.c.both(may, !fired);
        for id in row.what {
            let given: Vec<&Given> =
                premises.tables.given.iter().filter(|given| given.id == *id).collect();
            if given.is_empty() {
                theorem.fails(format!("the sheet names {id}, and no table gives it"), &[]);
            }
            for given in given {
                let fits = encoded.fits(&given.audience);
                if encoded.c.possible(&[fits, !may]) {
                    theorem.fails(
                        format!("{id} is given, not for {}:", row.name),
                        &[&encoded.variables.example(&encoded.c)],
                    );
                }
            }
        }
        for service in row.services {
            let offered = offered(&mut encoded, premises.tables, *service);
            if encoded.c.possible(&[offered, !may]) {
                theorem.fails(
                    format!("a clinic offers {}, not for {}:", service.id(), row.name),
                    &[&encoded.variables.example(&encoded.c)],
                );
            }
        }
        theorem.note(row.name);
    }
    theorem
}

/// Only these are said on `gp_today`, and nothing of the advice on an emergency.
const ON_GP_TODAY: &[(&str, &str)] =
    &[("advice", "lie_knees_up"), ("advice", "lie_on_side"), ("route", "gp")];

pub fn highest_levels(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    for row in
        premises.tables.given.iter().filter(|row| !["guidance", "favour"].contains(&row.kind))
    {
        let fits = encoded.fits(&row.audience);
        for level in [Disposition::GpToday, Disposition::EmergencyNow] {
            let at = encoded.levels[level as usize];
            let fitting =
                level == Disposition::GpToday && ON_GP_TODAY.contains(&(row.kind, row.id));
            if !fitting && encoded.c.possible(&[fits, at]) {
                theorem.fails(
                    format!("{} {} is given on {}:", row.kind, row.id, level.id()),
                    &[&encoded.variables.example(&encoded.c)],
                );
            }
        }
    }
    theorem
}

/// The code itself. It reads the level and, one by one, which rules fired: every pair of them
/// stands for every set.
pub fn no_offer(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let ids: Vec<_> = premises.tables.rules.iter().map(|rule| rule.id).collect();
    for disposition in [Disposition::GpToday, Disposition::EmergencyNow] {
        for reasons in ids.iter().flat_map(|one| ids.iter().map(|two| vec![*one, *two])) {
            theorem.covers += 1.0;
            let outcome = Outcome {
                disposition,
                reasons,
                contacts: vec![],
                facts: Facts::of(&crate::prove::rules::reachable_rules::plain()),
            };
            if placement(&outcome) != Placement::Never {
                theorem.fails(
                    format!(
                        "an appointment is offered on {} with {:?}",
                        disposition.id(),
                        outcome.reasons
                    ),
                    &[],
                );
            }
        }
    }
    theorem
}

/// The other side: a row that nobody can ever get is a mistake, and would make the theorems above
/// empty.
pub fn reaches(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    for service in Service::ALL {
        let offered = offered(&mut encoded, premises.tables, *service);
        if !encoded.c.possible(&[offered]) {
            theorem.fails(format!("a clinic can offer {} to nobody", service.id()), &[]);
        }
    }
    for row in &premises.tables.given {
        let fits = encoded.fits(&row.audience);
        if !encoded.c.possible(&[fits]) {
            theorem.fails(format!("{} {} reaches nobody", row.kind, row.id), &[]);
            continue;
        }
        let witness = encoded.variables.example(&encoded.c);
        if premises.tables.genuine
            && !decided(&witness).is_some_and(|outcome| row.audience.fits(&outcome))
        {
            theorem.fails(
                format!("`assess` does not give {} {} here:", row.kind, row.id),
                &[&witness],
            );
        }
    }
    theorem
}
