//! Theorem 8: answers to plan questions decide nothing by themselves. Where they make an earlier
//! answer doubtful, that question is asked again, and its answer then decides as it would have at
//! first.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::page::all_pages;
use crate::prove::encoding::page_submission::pages as pages_again;
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::encoding::plan_questions::{asked, pages, without_details};
use crate::prove::input::tables::Tables;
use crate::prove::theorem::{Premises, Theorem};
use batsat::Lit;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::contradiction::Contradiction;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;

fn from_details(tables: &Tables, row: &Contradiction) -> bool {
    tables.is_detail(row.later.field())
}

/// Everything that the check makes of these answers: stops, open pages, pages seen, rules.
fn made_of(c: &mut Circuit, tables: &Tables, variables: &AnswerVariables) -> Vec<Lit> {
    let pathway = EncodedPathway::of(c, tables, variables);
    let mut made: Vec<Lit> = pathway
        .stages
        .iter()
        .flat_map(|stage| [stage.stops, stage.first_open, stage.visited])
        .collect();
    made.push(pathway.finishes);
    made.extend(firing(c, tables, variables, pathway.end()));
    made
}

/// Answers, finished or not, with anything said after the outcome beside the same with none of it.
pub fn decides_nothing(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let bare = without_details(&c, tables, &variables);
    let (made, plain) = (made_of(&mut c, tables, &variables), made_of(&mut c, tables, &bare));
    let differs: Vec<Lit> =
        made.into_iter().zip(plain).map(|(one, two)| !c.same(one, two)).collect();
    let differs = c.any(&differs);
    let doubtful = variables.contradicts_where(&mut c, tables, |row| from_details(tables, row));
    if c.possible(&[differs, !doubtful]) {
        theorem.fails(
            "an answer given after the outcome changes the check:",
            &[&bare.example(&c), &variables.example(&c)],
        );
    }
    let rows: Vec<&str> = tables
        .contradictions
        .iter()
        .filter(|row| from_details(tables, row))
        .map(|row| row.later.field().id())
        .collect();
    theorem
        .note(format!("answers that may have an earlier question asked again: {}", rows.join(" ")));
    theorem
}

/// While the question stands open again.
pub fn waits(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let bare = without_details(&c, tables, &variables);
    let (pathway, before) =
        (EncodedPathway::of(&mut c, tables, &variables), EncodedPathway::of(&mut c, tables, &bare));
    let (fires, fired) = (
        firing(&mut c, tables, &variables, pathway.end()),
        firing(&mut c, tables, &bare, before.end()),
    );
    let mut wrong = Vec::new();
    for (place, rule) in tables.rules.iter().enumerate() {
        wrong.push(c.both(fires[place], !fired[place]));
        if rule.level >= Disposition::GpToday {
            wrong.push(c.both(fired[place], !fires[place]));
        }
    }
    let stops = pathway.stops(&mut c);
    let again = |screen: Screen| {
        tables
            .contradictions
            .iter()
            .any(|row| pages_again(row).contains(&screen) && from_details(tables, row))
    };
    for (now, then) in
        pathway.stages.iter().zip(&before.stages).filter(|(now, _)| !again(now.screen))
    {
        wrong.push(c.all(&[now.first_open, !then.first_open, !stops]));
    }
    for row in tables.contradictions.iter().filter(|row| from_details(tables, row)) {
        let holds = variables.contradicts(&mut c, row);
        let by_then: Vec<Lit> = pathway
            .stages
            .iter()
            .filter(|stage| pages_again(row).iter().any(|page| stage.screen <= *page))
            .map(|stage| stage.first_open)
            .collect();
        let asked = c.any(&by_then);
        wrong.push(c.all(&[holds, !stops, !asked]));
    }
    let wrong = c.any(&wrong);
    if c.possible(&[wrong]) {
        theorem.fails("an answer after the outcome loses an alarm, or lets an outcome pass; without it and with it:", &[&bare.example(&c), &variables.example(&c)]);
    }
    theorem
}

/// The question that was asked again, answered otherwise, with any follow-ups and anything said
/// after the outcome.
pub fn never_lowers(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    for row in tables.contradictions.iter().filter(|row| from_details(tables, row)) {
        theorem.covers += premises.census.with(row.again, |answer| answer == row.earlier);
        let mut c = Circuit::new();
        let (any, other) = (
            AnswerVariables::finished(&mut c, tables, &premises.cuts),
            AnswerVariables::finished(&mut c, tables, &premises.cuts),
        );
        let before = without_details(&c, tables, &any.with(&c, row.again, row.earlier));
        let (mut after, all, later) = (any.clone(), c.yes(), row.later.field());
        for field in Field::ALL
            .iter()
            .copied()
            .filter(|field| *field == row.again || tables.is_detail(*field))
        {
            after.take(&mut c, field, all, &other);
        }
        after.set_given(later, all);
        let same = after.says(&mut c, row.again, row.earlier);
        let doubts =
            [before.contradicts_any(&mut c, tables), after.contradicts_any(&mut c, tables)];
        let (was, is) =
            (all_pages(&mut c, tables, &before, &[]), all_pages(&mut c, tables, &after, &[]));
        let (fired, fires) =
            (firing(&mut c, tables, &before, &was), firing(&mut c, tables, &after, &is));
        let mut falls = Vec::new();
        for level in Disposition::ALL {
            let (high, still) = (
                at_least(&mut c, tables, &fired, *level),
                at_least(&mut c, tables, &fires, *level),
            );
            falls.push(c.both(high, !still));
        }
        let falls = c.any(&falls);
        if c.possible(&[falls, after.is(row.later), !same, !doubts[0], !doubts[1]]) {
            let why = format!(
                "{} is changed for {} = {}, and the outcome falls:",
                row.again.id(),
                later.id(),
                row.later.id()
            );
            theorem.fails(why, &[&before.example(&c), &after.example(&c)]);
        }
    }
    theorem.note("with 8.1: the outcome is then the one that the answers before it give; a later answer before the outcome is theorem 2's");
    theorem
}

/// The pages themselves: to whom they are put.
pub fn never_on_alarm(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, tables, &variables);
    let asked = asked(&mut c, tables, &variables, &pathway);
    let (stops, fires) = (pathway.stops(&mut c), firing(&mut c, tables, &variables, pathway.end()));
    let today = at_least(&mut c, tables, &fires, Disposition::GpToday);
    let young = judge(&mut c, &variables, pathway.end(), &Cond::AtMost(Field::Age, 15)).yes;
    let wrong = c.any(&[stops, today, young, !pathway.finishes]);
    for (screen, asked) in pages().zip(asked) {
        if c.possible(&[asked, wrong]) {
            theorem.fails(format!("{} is asked:", screen.id()), &[&variables.example(&c)]);
        }
        if !c.possible(&[asked]) {
            theorem.fails(format!("{} is asked of nobody", screen.id()), &[]);
        }
    }
    theorem.note("the levels hold by one line of `plan_questions::screens`; theorem 0 holds the reading of it to the code");
    theorem
}
