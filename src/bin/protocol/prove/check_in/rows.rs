//! Theorem 13, the rows: gone through over every comparison, so that no sample is needed.

use crate::prove::check_in::comparisons::{DECIDING, STEPPING, deciding, may_read, stepping};
use crate::prove::theorem::{Premises, Theorem};
use rugwijzer::clinical::check_in::CheckInRuleId;
use rugwijzer::clinical::check_in::compare::{Comparison, Trend};
use rugwijzer::clinical::check_in::rules::{CheckInRule, STEADY, Test, decide_by};
use rugwijzer::clinical::check_in::steps::{AGAIN, PlanStep, StepReason, step_by};
use rugwijzer::clinical::disposition::Disposition;
use std::collections::BTreeSet;

/// Says how a theorem over comparisons fails, once.
fn fails(theorem: &mut Theorem, why: &str, facts: &Comparison) {
    if theorem.holds() {
        theorem.fails(format!("{why}: {facts:?}"), &[]);
    }
}

/// What the check says today and what still stands is never lowered, and no row that holds is left
/// out.
pub fn stands(premises: &Premises) -> Theorem {
    let rows = &premises.tables.check_in_rules;
    let mut theorem = Theorem::new(0.0);
    for facts in deciding() {
        theorem.covers += 1.0;
        let (decided, reasons) = decide_by(rows, &facts);
        let every = rows.iter().filter(|row| row.when.holds(&facts));
        let least = every.clone().map(|row| row.disposition(&facts)).max();
        if decided < facts.check || decided < facts.standing || Some(decided) < least {
            fails(&mut theorem, "lowered", &facts);
        }
        if every.clone().any(|row| !reasons.contains(&row.id)) {
            fails(&mut theorem, "a row is left out", &facts);
        }
    }
    theorem
}

/// With "better" in the place of anything else, every row for a doctor that holds on its own signs
/// still holds.
pub fn better(premises: &Premises) -> Theorem {
    const BY_SIGNS: &[CheckInRuleId] = &[
        CheckInRuleId::Alarm,
        CheckInRuleId::AlarmStands,
        CheckInRuleId::NoSleep,
        CheckInRuleId::Doctor,
        CheckInRuleId::DoctorStands,
    ];
    let rows = &premises.tables.check_in_rules;
    let mut theorem = Theorem::new(0.0);
    for facts in deciding() {
        theorem.covers += 1.0;
        let better = Comparison {
            course: Trend::Better,
            pain: Trend::Better,
            function: Trend::Better,
            ..facts
        };
        let (decided, reasons) = decide_by(rows, &better);
        let skipped = decide_by(rows, &facts)
            .1
            .into_iter()
            .find(|id| BY_SIGNS.contains(id) && !reasons.contains(id));
        if skipped.is_some() || decided < facts.check.max(facts.standing) {
            fails(&mut theorem, "\"better\" skips an alarm", &facts);
        }
    }
    theorem
}

/// Not knowing how it went never gives less than any answer that is no worsening, and never a step
/// forward.
pub fn unknown(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    for facts in deciding().iter().chain(&stepping()).filter(|facts| facts.course == Trend::Unknown)
    {
        theorem.covers += 1.0;
        let doubt = decide_by(&tables.check_in_rules, facts).0;
        for course in [Trend::Better, Trend::Same] {
            if decide_by(&tables.check_in_rules, &Comparison { course, ..*facts }).0 > doubt {
                fails(&mut theorem, "doubt counts for less", facts);
            }
        }
        if step_by(&tables.steps, facts, doubt).step == PlanStep::Forward {
            fails(&mut theorem, "forward in doubt", facts);
        }
    }
    theorem
}

/// The plan never goes forward with a red light, a new sign, worsening, more pain than agreed, few
/// days, or a doctor to be seen; and stops where somebody has to be called.
pub fn never_forward(premises: &Premises) -> Theorem {
    let rows = &premises.tables.steps;
    let mut theorem = Theorem::new(0.0);
    for facts in stepping() {
        for decided in Disposition::ALL.iter().copied() {
            theorem.covers += 1.0;
            let step = step_by(rows, &facts, decided).step;
            let doctor = decided >= Disposition::GpWithinDays;
            let careful = facts.red_light || facts.sign || facts.worse() || facts.waits || doctor;
            let unready = !facts.exercised || !facts.long_enough;
            if step == PlanStep::Forward && (careful || unready) {
                fails(&mut theorem, "forward", &facts);
            }
            if step != PlanStep::Stop && (facts.sign || !decided.leaves_time()) {
                fails(&mut theorem, "no stop", &facts);
            }
        }
    }
    theorem
}

/// Every row decides somewhere, and reads no fact that the lists above do not vary.
pub fn living(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    let (mut decides, mut moves) = (BTreeSet::new(), BTreeSet::new());
    for facts in deciding() {
        theorem.covers += 1.0;
        let (decided, reasons) = decide_by(&tables.check_in_rules, &facts);
        let row = |id: &CheckInRuleId| {
            tables.check_in_rules.iter().find(|row| row.id == *id).unwrap_or(&STEADY)
        };
        let alone = |row: &CheckInRule| row.disposition(&facts) == decided;
        if let Some(first) = reasons.first().filter(|id| alone(row(id))) {
            decides.insert(*first);
        }
    }
    let mut again = BTreeSet::new();
    for facts in stepping() {
        again.extend(AGAIN.iter().position(|(when, _)| when.holds(&facts)));
        for decided in Disposition::ALL.iter().copied() {
            theorem.covers += 1.0;
            moves.insert(step_by(&tables.steps, &facts, decided).reason);
        }
    }
    let silent = CheckInRuleId::ALL.iter().filter(|id| !decides.contains(id)).map(|id| id.id());
    let unused = StepReason::ALL.iter().filter(|id| !moves.contains(id)).map(|id| id.id());
    let mut wrong: Vec<String> =
        silent.chain(unused).map(|id| format!("{id} never decides")).collect();
    if again.len() != AGAIN.len() {
        wrong.push("a row of the day to look again never decides".to_owned());
    }
    let read = |rows: Vec<Test>, own| rows.into_iter().filter(move |test| !may_read(own, *test));
    let deciding = tables.check_in_rules.iter().flat_map(|row| row.when.tests()).collect();
    let stepping = tables.steps.iter().map(|row| row.when).chain(AGAIN.iter().map(|row| row.0));
    let stepping = stepping.flat_map(|when| when.tests()).collect();
    let unseen = read(deciding, DECIDING).chain(read(stepping, STEPPING));
    wrong.extend(unseen.map(|test| format!("{} is read, and not varied here", test.id())));
    for line in wrong {
        theorem.fails(line, &[]);
    }
    theorem
}
