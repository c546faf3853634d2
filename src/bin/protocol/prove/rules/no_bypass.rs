//! Theorem 3: an alarm that holds cannot be talked away by anything said later, and no question is
//! left out that would matter.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::page::all_pages;
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::input::tables::Tables;
use crate::prove::theorem::{Premises, Theorem};
use batsat::Lit;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// The places of the rules of the two highest levels.
fn alarms(tables: &Tables) -> Vec<usize> {
    (0..tables.rules.len())
        .filter(|place| tables.rules[*place].level >= Disposition::GpToday)
        .collect()
}

/// Whatever is answered in addition, on pages asked or not, an alarm that holds goes on holding.
pub fn stays(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let (early, late) = (
        AnswerVariables::any(&mut c, &premises.cuts),
        AnswerVariables::any(&mut c, &premises.cuts),
    );
    let mut extends = Vec::new();
    for field in Field::ALL.iter().copied() {
        // The ticked box about cancer is only half an answer.
        let half = if field == Field::Cancer { early.is(Opt::CancerSome) } else { c.no() };
        let agrees = early.agrees(&mut c, &late, field);
        let kept = c.both(late.given(field), agrees);
        let notes = early.notes_agree(&mut c, &late, field);
        let kept = c.both(kept, notes);
        extends.push(c.any(&[!early.given(field), half, kept]));
    }
    let extends = c.all(&extends);
    let (before, after) =
        (all_pages(&mut c, tables, &early, &[]), all_pages(&mut c, tables, &late, &[]));
    let (held, holds) =
        (firing(&mut c, tables, &early, &before), firing(&mut c, tables, &late, &after));
    for place in alarms(tables) {
        if c.possible(&[extends, held[place], !holds[place]]) {
            theorem.fails(
                format!("{} holds, and no longer after more answers:", tables.rules[place].id.id()),
                &[&early.example(&c), &late.example(&c)],
            );
        }
    }
    theorem
}

/// From page to page, and to the stop.
pub fn stops(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, tables, &variables);
    let fires: Vec<Vec<Lit>> = pathway
        .stages
        .iter()
        .map(|stage| firing(&mut c, tables, &variables, &stage.facts))
        .collect();
    let mut lost = Vec::new();
    for pair in fires.windows(2) {
        lost.extend(
            alarms(tables).into_iter().map(|place| c.both(pair[0][place], !pair[1][place])),
        );
    }
    let lost = c.any(&lost);
    if c.possible(&[lost]) {
        theorem
            .fails("an alarm holds on one page and not on a later one:", &[&variables.example(&c)]);
    }
    let stops = pathway.stops(&mut c);
    let danger = at_least(&mut c, tables, &fires[fires.len() - 1], Disposition::EmergencyNow);
    if c.possible(&[danger, !stops]) {
        theorem.fails("an emergency holds and the check goes on:", &[&variables.example(&c)]);
    }
    theorem
}

/// Puts the questions that a path leaves out all the same, and looks whether some answer would have
/// raised the outcome.
pub fn skips_nothing(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    let mut conditions: Vec<Cond> = Vec::new();
    for question in &tables.questions {
        if question.when != Cond::Always && !conditions.contains(&question.when) {
            conditions.push(question.when);
        }
    }
    for when in conditions {
        // All questions under one condition are put together.
        let mut hidden: Vec<Field> = tables
            .questions
            .iter()
            .filter(|question| question.when == when)
            .map(|question| question.field)
            .collect();
        hidden.sort_unstable();
        hidden.dedup(); // The kind of cancer has a page of its own.
        let decides = hidden.iter().filter(|field| !tables.is_detail(**field));
        let names = decides.map(|field| field.id()).collect::<Vec<_>>().join(" ");
        theorem.covers += premises.census.total - premises.census.with(hidden[0], |_| true);
        let named = tables.skipped.iter().find(|skipped| hidden.contains(&skipped.field));
        let mut c = Circuit::new();
        let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
        let (real, asked) = (
            all_pages(&mut c, tables, &variables, &[]),
            all_pages(&mut c, tables, &variables, &hidden),
        );
        let (fires, would) =
            (firing(&mut c, tables, &variables, &real), firing(&mut c, tables, &variables, &asked));
        let mut raised = Vec::new();
        for level in Disposition::ALL {
            let (is, could) = (
                at_least(&mut c, tables, &fires, *level),
                at_least(&mut c, tables, &would, *level),
            );
            raised.push(c.both(could, !is));
        }
        let raised = c.any(&raised);
        let possible = c.possible(&[real.not_asked[hidden[0] as usize], raised]);
        match (possible, named) {
            (true, None) => theorem.fails(
                format!("left out unless {when}, and could raise the outcome: {names}"),
                &[&variables.example(&c)],
            ),
            (false, Some(_)) => theorem.fails(
                format!("named as left out, yet it could not raise the outcome: {names}"),
                &[],
            ),
            (true, Some(skipped)) => {
                theorem.note(format!("{names}: only if {when} ({})", skipped.why))
            }
            (false, None) => {}
        }
    }
    theorem
}
