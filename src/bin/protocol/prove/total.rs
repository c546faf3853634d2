//! Theorem 1: every way through the check ends, in exactly one disposition; no dead end, no endless loop.

use super::circuit::Circuit;
use super::course::{Course, at_least, can_be_answered, firing};
use super::judge::judge;
use super::sheet::Sheet;
use super::tables::Tables;
use super::theorem::{Ground, Theorem, line};
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

pub fn decided(ground: &Ground) -> Theorem {
    let tables = ground.tables;
    let claim = "when nothing more is asked, every question that decides is answered or not asked, and every rule says yes or no";
    let mut theorem = Theorem::new(claim, ground.census.total);
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
    let claim = "answering everything ends in exactly one disposition: emergency_now at a stop, and only there, else the highest rule";
    let mut theorem = Theorem::new(claim, ground.census.total);
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
        theorem.fails("everything is answered, and yet it does not end as it should:", &[&sheet.example(&c)]);
    }
    theorem
}

pub fn no_dead_end(ground: &Ground) -> Theorem {
    let claim = "the page that is asked next always has a question that can be answered there";
    let mut theorem = Theorem::new(claim, ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::any(&mut c, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let stops = course.stops(&mut c);
    for stage in &course.stages {
        let page = ground.tables.page(stage.screen);
        let open: Vec<Lit> = page.iter().map(|question| can_be_answered(&mut c, ground.tables, &sheet, course.end(), question)).collect();
        let some = c.any(&open);
        if c.possible(&[stage.first_open, !stops, !some]) {
            theorem.fails(format!("{} is asked, and nothing on it can be answered:", stage.screen.id()), &[&sheet.example(&c)]);
        }
    }
    theorem
}

/// Sends each page with any answers at all, and looks where the check stands then.
pub fn leads_on(ground: &Ground) -> Theorem {
    let tables = ground.tables;
    let claim = "every page that is sent leads to a later page or the end; back leads only an answer that contradicts an earlier one, \
                 to that page, and sending that page settles it either way, so no loop is endless";
    let mut theorem = Theorem::new(claim, ground.census.total);
    for (place, screen) in Screen::ALL.iter().copied().enumerate() {
        let mut c = Circuit::new();
        let (before, sent) = (Sheet::any(&mut c, &ground.cuts), Sheet::any(&mut c, &ground.cuts));
        let course = Course::of(&mut c, tables, &before);
        let stops = course.stops(&mut c);
        let (mut after, page) = put_in(&mut c, tables, screen, &before, &sent, &course);
        let refused = refused(&mut c, screen, &after);
        settle(&mut c, tables, screen, &mut after);
        let next = Course::of(&mut c, tables, &after);
        let asked = match course.stages.get(place) {
            Some(stage) => c.both(stage.first_open, !stops),
            None => super::after::asked(&mut c, tables, &before, &course)[place - course.stages.len()],
        };
        let mut on: Vec<Lit> = next.stages.iter().skip(place + 1).map(|stage| stage.first_open).collect();
        for row in tables.contradictions.iter().filter(|row| page.contains(&row.later.field())) {
            let holds = after.contradicts(&mut c, row);
            on.push(c.both(holds, next.stages[row.screen as usize].first_open));
        }
        on.extend([next.stops(&mut c), next.finishes]);
        let on = c.any(&on);
        let unsettled = after.contradicts_where(&mut c, tables, |row| row.screen == screen);
        let stuck = c.either(!on, unsettled);
        if c.possible(&[asked, !refused, stuck]) {
            theorem.fails(format!("{} is sent and asked again; before and after:", screen.id()), &[&before.example(&c), &after.example(&c)]);
        }
    }
    theorem.note(format!("{} contradictions", tables.contradictions.len()));
    theorem
}

/// As `session::commit`: the page's own questions, as far as they are asked, take what was sent. Also which fields these are.
fn put_in(c: &mut Circuit, tables: &Tables, screen: Screen, before: &Sheet, sent: &Sheet, course: &Course) -> (Sheet, Vec<Field>) {
    let mut after = before.clone();
    for question in tables.page(screen) {
        let again = tables.asks_again(&question);
        let here = if again { super::course::goes_on(c, tables, before, question.field) } else { c.yes() };
        let when = judge(c, before, course.end(), &question.when).yes;
        let asked = c.both(here, when);
        // "I don't know" for the whole page puts the items off to the page after it.
        let put_off = if screen == Screen::Saddle && tables.twice(question.field) { sent.unsure(c, screen) } else { c.no() };
        let settled = c.both(asked, !put_off);
        let loose = c.all(&[asked, put_off, sent.given(question.field)]);
        let kept = c.all(&[!asked, before.given(question.field)]);
        after.take(c, question.field, asked, sent);
        let given = c.any(&[settled, loose, kept]);
        after.set_given(question.field, given);
    }
    after.set_unsure(screen, sent.unsure(c, screen));
    (after, tables.page(screen).iter().map(|question| question.field).collect())
}

/// As `session::commit`: what was said on this page stands; the first later answer that contradicts it is taken back.
fn settle(c: &mut Circuit, tables: &Tables, screen: Screen, after: &mut Sheet) {
    let mut none_before = c.yes();
    for row in tables.contradictions.iter().filter(|row| row.screen == screen) {
        let holds = after.contradicts(c, row);
        let taken = c.both(holds, none_before);
        none_before = c.both(none_before, !holds);
        let given = c.both(after.given(row.later.field()), !taken);
        after.set_given(row.later.field(), given);
    }
}

/// What a page does not take: no kind of cancer on the page of the kinds, and a kind beside "I don't know" for the whole page.
fn refused(c: &mut Circuit, screen: Screen, after: &Sheet) -> Lit {
    let unsure = after.unsure(c, screen);
    let pages = [
        (Screen::ConditionsMore, after.is(Opt::CancerSome)),
        (Screen::Conditions, c.both(unsure, !after.is(Opt::CancerUnknown))),
    ];
    pages.into_iter().find(|(page, _)| *page == screen).map_or(c.no(), |(_, refused)| refused)
}

pub fn longest(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new("the longest way through the check", ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::finished(&mut c, ground.tables, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let visited: Vec<Lit> = course.stages.iter().map(|stage| stage.visited).collect();
    let counts = c.counts(&visited, visited.len());
    let most = (0..counts.len()).rev().find(|place| c.possible(&[counts[*place]])).map_or(0, |place| place + 1);
    let witness = sheet.example(&c);
    theorem.claim = format!("no way through the check has more than {most} pages");
    theorem.note(format!("a way of {most} pages: {}", line("longest", &witness)));
    let plain = path(&super::living::plain()).screens.len();
    theorem.note(format!("plain lumbago at 40 years: {plain} pages"));
    if ground.tables.genuine && path(&witness).screens.len() != most {
        theorem.fails("`assess` takes another number of pages on it", &[]);
    }
    theorem
}
