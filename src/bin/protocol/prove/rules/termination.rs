//! Theorem 1: every way through the check ends, in exactly one disposition; no dead end, no endless
//! loop.

use crate::prove::encoding::answer_variables::Sheet;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::page::can_be_answered;
use crate::prove::encoding::page_submission::{asked_on, pages, put_in, refused, settle};
use crate::prove::encoding::pathway::{Course, at_least, firing};
use crate::prove::theorem::{Ground, Theorem, line};
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;

pub fn decided(ground: &Ground) -> Theorem {
    let tables = ground.tables;
    let mut theorem = Theorem::new(ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::any(&mut c, &ground.cuts);
    let course = Course::of(&mut c, tables, &sheet);
    let deciding = Field::ALL.iter().filter(|field| !tables.is_detail(**field));
    let mut open: Vec<Lit> = deciding.map(|field| course.end().open(&mut c, *field)).collect();
    for rule in &tables.rules {
        let truth = judge(&mut c, &sheet, course.end(), &rule.when);
        open.push(truth.open(&mut c));
    }
    let waits = c.any(&open);
    if c.possible(&[course.finishes, waits]) {
        theorem.fails("the check ends, and yet something is still open:", &[&sheet.example(&c)]);
    }
    theorem
}

pub fn one_end(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::finished(&mut c, ground.tables, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let stops = course.stops(&mut c);
    let fires = firing(&mut c, ground.tables, &sheet, course.end());
    let emergency = at_least(&mut c, ground.tables, &fires, Disposition::EmergencyNow);
    let agree = c.same(stops, emergency);
    let ends = c.either(stops, course.finishes);
    let good = c.both(ends, agree);
    if c.possible(&[!good]) {
        theorem.fails(
            "everything is answered, and yet it does not end as it should:",
            &[&sheet.example(&c)],
        );
    }
    theorem
}

pub fn no_dead_end(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::any(&mut c, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let stops = course.stops(&mut c);
    for stage in &course.stages {
        let page = ground.tables.page(stage.screen);
        let open: Vec<Lit> = page
            .iter()
            .map(|question| can_be_answered(&mut c, ground.tables, &sheet, course.end(), question))
            .collect();
        let some = c.any(&open);
        if c.possible(&[stage.first_open, !stops, !some]) {
            theorem.fails(
                format!("{} is asked, and nothing on it can be answered:", stage.screen.id()),
                &[&sheet.example(&c)],
            );
        }
    }
    theorem
}

/// Sends each page with any answers at all, and looks where the check stands then.
pub fn leads_on(ground: &Ground) -> Theorem {
    let tables = ground.tables;
    let mut theorem = Theorem::new(ground.census.total);
    for (place, screen) in Screen::ALL.iter().copied().enumerate() {
        let mut c = Circuit::new();
        let (before, sent) = (Sheet::any(&mut c, &ground.cuts), Sheet::any(&mut c, &ground.cuts));
        let course = Course::of(&mut c, tables, &before);
        let stops = course.stops(&mut c);
        let (mut after, page) = put_in(&mut c, tables, screen, &before, &sent, &course);
        let refused = refused(&c, screen, &after);
        settle(&mut c, tables, screen, &before, &mut after);
        let next = Course::of(&mut c, tables, &after);
        let asked = match course.stages.get(place) {
            Some(stage) => c.both(stage.first_open, !stops),
            None => crate::prove::encoding::plan_questions::asked(&mut c, tables, &before, &course)
                [place - course.stages.len()],
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

pub fn longest(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::finished(&mut c, ground.tables, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let visited: Vec<Lit> = course.stages.iter().map(|stage| stage.visited).collect();
    let counts = c.counts(&visited, visited.len());
    let most = (0..counts.len())
        .rev()
        .find(|place| c.possible(&[counts[*place]]))
        .map_or(0, |place| place + 1);
    let witness = sheet.example(&c);
    theorem.found = most.to_string();
    theorem.note(format!("a way of {most} pages: {}", line("longest", &witness)));
    let plain = path(&crate::prove::rules::reachable_rules::plain()).screens.len();
    theorem.note(format!("plain lumbago at 40 years: {plain} pages"));
    if ground.tables.genuine && path(&witness).screens.len() != most {
        theorem.fails("`assess` takes another number of pages on it", &[]);
    }
    theorem
}
