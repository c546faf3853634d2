//! Theorem 6: no advice, guidance, professional or offer of a clinic reaches somebody for whom it
//! is not.

use crate::prove::encoding::outcome::Told;
use crate::prove::encoding::services::offered;
use crate::prove::input::tables::Given;
use crate::prove::theorem::{Ground, Theorem, decided};
use rugwijzer::clinical::appointment::{Placement, Service, placement};
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::Facts;

/// Nobody gets a row whose "unless" hangs on a question that is still open; one that was skipped
/// after the outcome counts as not put. That one which holds keeps the row away is how `fits` is
/// defined.
pub fn unless(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut told = Told::of(ground);
    for row in &ground.tables.given {
        let fits = told.fits(&row.audience);
        let settled = told.judge_said(&row.audience.unless).no;
        if told.c.possible(&[fits, !settled]) {
            theorem.fails(
                format!("{} {} is given all the same:", row.kind, row.id),
                &[&told.sheet.example(&told.c)],
            );
        }
    }
    let rows = ground.tables.given.len();
    theorem.note(format!("{rows} rows of advice, guidance, favour, routing, changes, steps and courses; that an \"unless\" which holds keeps away is the definition of `fits` (theorem 0.2)"));
    theorem
}

/// The exclusions sheet, read apart from the advice table, and from what a clinic may offer.
pub fn excluded(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut told = Told::of(ground);
    for row in &ground.tables.not_for {
        let (may, fired) = (told.judge(&row.when).no, told.fired(row.rules));
        let may = told.c.both(may, !fired);
        for id in row.what {
            let given: Vec<&Given> =
                ground.tables.given.iter().filter(|given| given.id == *id).collect();
            if given.is_empty() {
                theorem.fails(format!("the sheet names {id}, and no table gives it"), &[]);
            }
            for given in given {
                let fits = told.fits(&given.audience);
                if told.c.possible(&[fits, !may]) {
                    theorem.fails(
                        format!("{id} is given, not for {}:", row.name),
                        &[&told.sheet.example(&told.c)],
                    );
                }
            }
        }
        for service in row.services {
            let offered = offered(&mut told, ground.tables, *service);
            if told.c.possible(&[offered, !may]) {
                theorem.fails(
                    format!("a clinic offers {}, not for {}:", service.id(), row.name),
                    &[&told.sheet.example(&told.c)],
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

pub fn highest_levels(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut told = Told::of(ground);
    for row in ground.tables.given.iter().filter(|row| !["guidance", "favour"].contains(&row.kind))
    {
        let fits = told.fits(&row.audience);
        for level in [Disposition::GpToday, Disposition::EmergencyNow] {
            let at = told.levels[level as usize];
            let fitting =
                level == Disposition::GpToday && ON_GP_TODAY.contains(&(row.kind, row.id));
            if !fitting && told.c.possible(&[fits, at]) {
                theorem.fails(
                    format!("{} {} is given on {}:", row.kind, row.id, level.id()),
                    &[&told.sheet.example(&told.c)],
                );
            }
        }
    }
    theorem
}

/// The code itself. It reads the level and, one by one, which rules fired: every pair of them
/// stands for every set.
pub fn no_offer(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let ids: Vec<_> = ground.tables.rules.iter().map(|rule| rule.id).collect();
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
pub fn reaches(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut told = Told::of(ground);
    for service in Service::ALL {
        let offered = offered(&mut told, ground.tables, *service);
        if !told.c.possible(&[offered]) {
            theorem.fails(format!("a clinic can offer {} to nobody", service.id()), &[]);
        }
    }
    for row in &ground.tables.given {
        let fits = told.fits(&row.audience);
        if !told.c.possible(&[fits]) {
            theorem.fails(format!("{} {} reaches nobody", row.kind, row.id), &[]);
            continue;
        }
        let witness = told.sheet.example(&told.c);
        if ground.tables.genuine
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
