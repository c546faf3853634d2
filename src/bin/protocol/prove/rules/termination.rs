//! Theorem 1: every way through the check ends, in exactly one disposition; no dead end, no endless
//! loop.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::page::can_be_answered;
use crate::prove::encoding::page_submission::{asked_on, pages, put_in, refused, settle};
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::theorem::{Premises, Theorem, line};
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;

pub fn decided(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, tables, &variables);
    let deciding = Field::ALL.iter().filter(|field| !tables.is_detail(**field));
    let mut open: Vec<Lit> = deciding.map(|field| pathway.end().open(&mut c, *field)).collect();
    for rule in &tables.rules {
        let truth = judge(&mut c, &variables, pathway.end(), &rule.when);
        open.push(truth.open(&mut c));
    }
    let waits = c.any(&open);
    if c.possible(&[pathway.finishes, waits]) {
        theorem
            .fails("the check ends, and yet something is still open:", &[&variables.example(&c)]);
    }
    theorem
}

pub fn one_end(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, premises.tables, &variables);
    let stops = pathway.stops(&mut c);
    let fires = firing(&mut c, premises.tables, &variables, pathway.end());
    let emergency = at_least(&mut c, premises.tables, &fires, Disposition::EmergencyNow);
    let agree = c.same(stops, emergency);
    let ends = c.either(stops, pathway.finishes);
    let good = c.both(ends, agree);
    if c.possible(&[!good]) {
        theorem.fails(
            "everything is answered, and yet it does not end as it should:",
            &[&variables.example(&c)],
        );
    }
    theorem
}

pub fn no_dead_end(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, premises.tables, &variables);
    let stops = pathway.stops(&mut c);
    for stage in &pathway.stages {
        let page = premises.tables.page(stage.screen);
        let open: Vec<Lit> = page
            .iter()
            .map(|question| {
                can_be_answered(&mut c, premises.tables, &variables, pathway.end(), question)
            })
            .collect();
        let some = c.any(&open);
        if c.possible(&[stage.first_open, !stops, !some]) {
            theorem.fails(
                format!("{} is asked, and nothing on it can be answered:", stage.screen.id()),
                &[&variables.example(&c)],
            );
        }
    }
    theorem
}

/// Sends each page with any answers at all, and looks where the check stands then.
pub fn leads_on(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    for (place, screen) in Screen::ALL.iter().copied().enumerate() {
        let mut c = Circuit::new();
        let (before, sent) = (
            AnswerVariables::any(&mut c, &premises.cuts),
            AnswerVariables::any(&mut c, &premises.cuts),
        );
        let pathway = EncodedPathway::of(&mut c, tables, &before);
        let stops = pathway.stops(&mut c);
        let (mut after, page) = put_in(&mut c, tables, screen, &before, &sent, &pathway);
        let refused = refused(&c, screen, &after);
        settle(&mut c, tables, screen, &before, &mut after);
        let next = EncodedPathway::of(&mut c, tables, &after);
        let asked = match pathway.stages.get(place) {
            Some(stage) => c.both(stage.first_open, !stops),
            None => {
                crate::prove::encoding::plan_questions::asked(&mut c, tables, &before, &pathway)
                    [place - pathway.stages.len()]
            }
        };
        let mut on: Vec<Lit> =
            next.stages.iter().skip(place + 1).map(|stage| stage.first_open).collect();
        for row in tables
            .contradictions
            .iter()
            .filter(|row| row.later_fields().iter().any(|field| page.contains(field)))
        {
            let holds = after.contradicts(&mut c, row);
            let open: Vec<Lit> =
                pages(row).iter().map(|page| next.stages[*page as usize].first_open).collect();
            let open = c.any(&open);
            on.push(c.both(holds, open));
        }
        on.extend([next.stops(&mut c), next.finishes]);
        let mut unsettled = c.no();
        for row in tables.contradictions.iter().filter(|row| pages(row).contains(&screen)) {
            let (held, holds) = (before.contradicts(&mut c, row), after.contradicts(&mut c, row));
            // Said for the first time on this page beside a later answer, it stays on this page,
            // once.
            let here = asked_on(&mut c, tables, &before, row, screen);
            let was_asked = c.both(held, here);
            let first = c.all(&[!was_asked, holds, next.stages[screen as usize].first_open]);
            on.push(first);
            let again = c.both(was_asked, holds);
            unsettled = c.either(unsettled, again);
        }
        let on = c.any(&on);
        let stuck = c.either(!on, unsettled);
        if c.possible(&[asked, !refused, stuck]) {
            theorem.fails(
                format!("{} is sent and asked again; before and after:", screen.id()),
                &[&before.example(&c), &after.example(&c)],
            );
        }
    }
    theorem.note(format!("{} contradictions", tables.contradictions.len()));
    theorem
}

pub fn longest(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, premises.tables, &variables);
    let visited: Vec<Lit> = pathway.stages.iter().map(|stage| stage.visited).collect();
    let counts = c.counts(&visited, visited.len());
    let most = (0..counts.len())
        .rev()
        .find(|place| c.possible(&[counts[*place]]))
        .map_or(0, |place| place + 1);
    let witness = variables.example(&c);
    theorem.found = most.to_string();
    theorem.note(format!("a way of {most} pages: {}", line("longest", &witness)));
    let plain = path(&crate::prove::rules::reachable_rules::plain()).screens.len();
    theorem.note(format!("plain lumbago at 40 years: {plain} pages"));
    if premises.tables.genuine && path(&witness).screens.len() != most {
        theorem.fails("`assess` takes another number of pages on it", &[]);
    }
    theorem
}
