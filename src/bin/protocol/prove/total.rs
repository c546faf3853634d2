//! Theorem 1: every way through the check ends, in exactly one disposition; no dead end, no endless loop.

use super::circuit::Circuit;
use super::course::{Course, at_least, can_be_answered, firing};
use super::judge::judge;
use super::sheet::Sheet;
use super::theorem::{Ground, Theorem, line};
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

pub fn decided(ground: &Ground) -> Theorem {
    let tables = ground.tables;
    let claim = "when nothing more is asked, every question is answered or not asked, and every rule says yes or no";
    let mut theorem = Theorem::new(claim, ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::any(&mut c, &ground.cuts);
    let course = Course::of(&mut c, tables, &sheet);
    let mut open: Vec<Lit> = Field::ALL.iter().map(|field| course.end().open(&mut c, *field)).collect();
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
    let sheet = Sheet::finished(&mut c, &ground.cuts);
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
    let claim = "every page that is sent leads to a later page or the end; only \"began with a fall\" after \"no fall\" leads back, \
                 and then \"no fall\" is refused, so no loop is endless";
    let mut theorem = Theorem::new(claim, ground.census.total);
    for screen in Screen::ALL.iter().copied() {
        let mut c = Circuit::new();
        let before = Sheet::any(&mut c, &ground.cuts);
        let sent = Sheet::any(&mut c, &ground.cuts);
        let course = Course::of(&mut c, tables, &before);
        let stops = course.stops(&mut c);
        let mut after = before.clone();
        for question in tables.page(screen) {
            let again = tables.asks_again(&question);
            let here = if again { super::course::goes_on(&mut c, tables, &before, question.field) } else { c.yes() };
            let when = judge(&mut c, &before, course.end(), &question.when).yes;
            let asked = c.both(here, when);
            // "I don't know" for the whole page puts the items off to the page after it.
            let put_off = if screen == Screen::Saddle && tables.twice(question.field) { sent.unsure(&c, screen) } else { c.no() };
            let settled = c.both(asked, !put_off);
            let loose = c.all(&[asked, put_off, sent.given(question.field)]);
            let kept = c.all(&[!asked, before.given(question.field)]);
            after.take(&mut c, question.field, asked, &sent);
            let given = c.any(&[settled, loose, kept]);
            after.set_given(question.field, given);
        }
        after.set_unsure(screen, sent.unsure(&c, screen));
        let contradiction = after.contradicts_fall(&mut c);
        let refused = refused(&mut c, screen, &after, contradiction);
        let next = Course::of(&mut c, tables, &after);
        let place = screen as usize;
        let back = if screen == Screen::Onset { c.both(next.stages[Screen::Trauma as usize].first_open, contradiction) } else { c.no() };
        let later: Vec<Lit> = next.stages[place + 1..].iter().map(|stage| stage.first_open).collect();
        let ends = next.stops(&mut c);
        let on: Vec<Lit> = later.into_iter().chain([back, ends, next.finishes]).collect();
        let on = c.any(&on);
        if c.possible(&[course.stages[place].first_open, !stops, !refused, !on]) {
            theorem.fails(format!("{} is sent and asked again; before and after:", screen.id()), &[&before.example(&c), &after.example(&c)]);
        }
    }
    theorem
}

/// What a page does not take: no kind of cancer on the page of the kinds, a kind beside "I don't know" for the whole page, and
/// "no fall" once more after a fall.
fn refused(c: &mut Circuit, screen: Screen, after: &Sheet, contradiction: Lit) -> Lit {
    let unsure = after.unsure(c, screen);
    let pages = [
        (Screen::ConditionsMore, after.is(Opt::CancerSome)),
        (Screen::Conditions, c.both(unsure, !after.is(Opt::CancerUnknown))),
        (Screen::Trauma, contradiction),
    ];
    pages.into_iter().find(|(page, _)| *page == screen).map_or(c.no(), |(_, refused)| refused)
}

pub fn longest(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new("the longest way through the check", ground.census.total);
    let mut c = Circuit::new();
    let sheet = Sheet::finished(&mut c, &ground.cuts);
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
