//! A page that is sent, with any answers at all, and the later answers that cannot stand beside what was said on it.

use super::circuit::Circuit;
use super::course::Course;
use super::judge::judge;
use super::laying::goes_on;
use super::sheet::Sheet;
use super::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::contradiction::Contradiction;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

impl Sheet {
    /// As `Contradiction::holds`.
    pub fn contradicts(&self, c: &mut Circuit, row: &Contradiction) -> Lit {
        let from_16 = self.at_least(c, Field::Age, 16);
        let (later, earlier) = (row.later.field(), self.says(c, row.again, row.earlier));
        c.all(&[self.given(Field::Age), from_16, self.given(later), self.is(row.later), self.given(row.again), earlier])
    }

    /// Some contradiction holds for which `which` says so.
    pub fn contradicts_where(&self, c: &mut Circuit, tables: &Tables, which: impl Fn(&Contradiction) -> bool) -> Lit {
        let rows: Vec<Lit> = tables.contradictions.iter().filter(|row| which(row)).map(|row| self.contradicts(c, row)).collect();
        c.any(&rows)
    }

    pub fn contradicts_any(&self, c: &mut Circuit, tables: &Tables) -> Lit {
        self.contradicts_where(c, tables, |_| true)
    }
}

/// As `session::commit`: the page's own questions, as far as they are asked, take what was sent. Also which fields these are.
pub fn put_in(c: &mut Circuit, tables: &Tables, screen: Screen, before: &Sheet, sent: &Sheet, course: &Course) -> (Sheet, Vec<Field>) {
    let mut after = before.clone();
    for question in tables.page(screen) {
        let again = tables.asks_again(&question);
        let here = if again { goes_on(c, tables, before, question.field) } else { c.yes() };
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

/// As `session::commit`: what was said again on a page that was asked again stands; each later answer that
/// contradicts it is taken back.
pub fn settle(c: &mut Circuit, tables: &Tables, screen: Screen, before: &Sheet, after: &mut Sheet) {
    for row in tables.contradictions.iter().filter(|row| row.screen == screen) {
        let (held, holds) = (before.contradicts(c, row), after.contradicts(c, row));
        let taken = c.both(held, holds);
        let given = c.both(after.given(row.later.field()), !taken);
        after.set_given(row.later.field(), given);
    }
}

/// What a page does not take: no kind of cancer on the page of the kinds, and a kind beside "I don't know" for the whole page.
pub fn refused(c: &mut Circuit, screen: Screen, after: &Sheet) -> Lit {
    let unsure = after.unsure(c, screen);
    let pages = [
        (Screen::ConditionsMore, after.is(Opt::CancerSome)),
        (Screen::Conditions, c.both(unsure, !after.is(Opt::CancerUnknown))),
    ];
    pages.into_iter().find(|(page, _)| *page == screen).map_or(c.no(), |(_, refused)| refused)
}
