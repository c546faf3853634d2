//! Theorem 2: a more alarming answer never lowers the disposition, in any context and with any
//! follow-ups; the exceptions are the rows of `clinical::exceptions`, each undoes only the rules
//! that it names, and each is needed.

use crate::prove::input::tables::Tables;
use crate::prove::rules::answer_changes::{Group, is_alarm, switches};
use crate::prove::rules::changed_answer::Trial;
use crate::prove::theorem::{Premises, Theorem, level};
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::exceptions::Exception;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::Field;

/// Whether `assess` sees the fall too; always so for tables that are not its own.
fn confirmed(tables: &Tables, (before, after): &(Answers, Answers)) -> bool {
    !tables.genuine || level(after) < level(before)
}

fn trials(premises: &Premises, groups: &[Group]) -> Vec<Trial> {
    let wanted =
        switches(premises.tables).into_iter().filter(|switch| groups.contains(&switch.group));
    wanted.map(|switch| Trial::of(premises, switch)).collect()
}

fn covered(premises: &Premises, trials: &[Trial]) -> f64 {
    trials
        .iter()
        .map(|trial| premises.census.with(trial.switch.field, |answer| answer == trial.switch.from))
        .sum()
}

/// Tries every switch. Where an answer only gets more alarming, no exception is in force but one
/// that names this very answer; an unknown that becomes definite may meet all of them.
fn never_falls(premises: &Premises, theorem: &mut Theorem, trials: &mut [Trial]) {
    theorem.covers = covered(premises, trials);
    theorem.note(format!("{} switches", trials.len()));
    for trial in trials {
        let switch = trial.switch;
        let rises = [Group::Alarm, Group::Other].contains(&switch.group);
        let names =
            |place: usize| premises.tables.exceptions[place].after.reads().contains(&switch.field);
        if let Some(found) = trial.fall(|place, _| !rises || names(place)) {
            let seen =
                if confirmed(premises.tables, &found) { "" } else { " (`assess` does not see it)" };
            theorem.fails(
                format!("{} {:?} to {:?} lowers{seen}:", switch.field.id(), switch.from, switch.to),
                &[&found.0, &found.1],
            );
        }
    }
}

/// The alarm items as the promise names them.
pub fn alarm_items(premises: &Premises) -> Theorem {
    let mut trials = trials(premises, &[Group::Alarm]);
    let mut theorem = Theorem::new(0.0);
    never_falls(premises, &mut theorem, &mut trials);
    let items = Field::ALL.iter().filter(|field| is_alarm(premises.tables, **field)).count();
    let takes_back = trials
        .iter_mut()
        .filter_map(|trial| trial.fall(|_, _| false).map(|_| trial.switch.field.id()));
    let takes_back: Vec<&str> = takes_back.collect();
    theorem.note(format!(
        "{items} alarm items; {} take an alarm back themselves: {}",
        takes_back.len(),
        takes_back.join(" ")
    ));
    theorem
}

/// Every other switch that ought not to lower, and those that inform or take back.
pub fn nothing_else(premises: &Premises) -> Theorem {
    let mut trials = trials(premises, &[Group::Other, Group::Informs, Group::Mitigates]);
    let mut theorem = Theorem::new(0.0);
    never_falls(premises, &mut theorem, &mut trials);
    let names = |field: Field| {
        premises.tables.exceptions.iter().any(|exception| exception.after.reads().contains(&field))
    };
    let informs = trials.iter_mut().filter(|trial| {
        trial.switch.group == Group::Informs
            && trial.switch.to == Answer::Flag(Tri::Yes)
            && !names(trial.switch.field)
    });
    let lower: Vec<&str> = informs
        .filter_map(|trial| trial.fall(|_, _| false).map(|_| trial.switch.field.id()))
        .collect();
    theorem
        .note(format!("unknown to yes can lower, the follow-up then informs: {}", lower.join(" ")));
    theorem
}

/// Without any one exception, or any one rule in its row, the theorem is false.
pub fn all_needed(premises: &Premises) -> Theorem {
    let mut trials =
        trials(premises, &[Group::Alarm, Group::Other, Group::Informs, Group::Mitigates]);
    let mut theorem = Theorem::new(covered(premises, &trials));
    for (place, exception) in premises.tables.exceptions.iter().enumerate() {
        let spare: Vec<&str> = exception
            .lowers
            .iter()
            .filter(|rule| !needed(premises, &mut trials, place, **rule))
            .map(|rule| rule.id())
            .collect();
        if !spare.is_empty() {
            theorem.fails(format!("{} need not name {}", exception.id, spare.join(" ")), &[]);
        }
        theorem.note(format!("{}: {} ({})", exception.id, names(exception), exception.source));
    }
    theorem
}

fn needed(premises: &Premises, trials: &mut [Trial], place: usize, rule: RuleId) -> bool {
    trials.iter_mut().any(|trial| {
        let reads =
            trial.excuses.iter().any(|(other, excused, _)| (*other, *excused) == (place, rule));
        reads
            && trial
                .fall(|other, excused| (other, excused) != (place, rule))
                .is_some_and(|found| confirmed(premises.tables, &found))
    })
}

fn names(exception: &Exception) -> String {
    exception.lowers.iter().map(|rule| rule.id()).collect::<Vec<_>>().join(" ")
}
