//! The course of the check on all answer sets at once: pages laid out, the first open page, the stop, the rules that fire.
//!
//! It follows `clinical::facts` and `clinical::pathway` step by step; `faithful.rs` holds it to them.

use super::circuit::Circuit;
use super::judge::{Facts, Truth, judge};
use super::sheet::Sheet;
use super::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::screen::{Question, Screen};
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// One page in its place.
pub struct Stage {
    pub screen: Screen,
    /// The first page that lacks an answer.
    pub first_open: Lit,
    /// The check stops here for an emergency.
    pub stops: Lit,
    /// The page is one of the pages of this path, seen or to be seen now.
    pub visited: Lit,
    /// What is known after it.
    pub facts: Facts,
}

pub struct Course {
    /// The pages that decide, in order; those asked after the outcome are none.
    pub stages: Vec<Stage>,
    /// No stop, no open page.
    pub finishes: Lit,
    /// What is known at the end, with what was said after the outcome.
    end: Facts,
}

impl Course {
    pub fn of(c: &mut Circuit, tables: &Tables, sheet: &Sheet) -> Course {
        let mut facts = Facts::before_the_first(c);
        let (mut no_stop, mut all_complete) = (c.yes(), c.yes());
        let mut stages = Vec::new();
        for screen in Screen::core() {
            let asked = lay(c, tables, sheet, &mut facts, screen, &[]);
            let complete = is_complete(c, tables, sheet, &facts, screen);
            let first_open = c.all(&[asked, !complete, all_complete]);
            let danger = emergency(c, tables, sheet, &facts);
            let stops = c.all(&[asked, danger, no_stop]);
            // A page is visited while all before it is complete; the page of the stop always is.
            let seen = c.all(&[asked, all_complete, no_stop]);
            let visited = c.either(seen, stops);
            let passed = c.either(!asked, complete);
            all_complete = c.both(all_complete, passed);
            no_stop = c.both(no_stop, !stops);
            stages.push(Stage { screen, first_open, stops, visited, facts: facts.clone() });
        }
        for screen in Screen::ALL.iter().copied().filter(|screen| screen.is_detail()) {
            lay(c, tables, sheet, &mut facts, screen, &[]);
        }
        let finishes = c.both(no_stop, all_complete);
        Course { stages, finishes, end: facts }
    }

    /// What is known after the last page.
    pub fn end(&self) -> &Facts {
        &self.end
    }

    pub fn stops(&self, c: &mut Circuit) -> Lit {
        let stops: Vec<Lit> = self.stages.iter().map(|stage| stage.stops).collect();
        c.any(&stops)
    }
}

/// What is known when all pages are laid out. `forced` is asked even on the paths that do not ask it.
pub fn whole(c: &mut Circuit, tables: &Tables, sheet: &Sheet, forced: &[Field]) -> Facts {
    let mut facts = Facts::before_the_first(c);
    for screen in Screen::ALL.iter().copied() {
        lay(c, tables, sheet, &mut facts, screen, forced);
    }
    facts
}

/// As `Facts::lay`: whether this path asks the page.
fn lay(c: &mut Circuit, tables: &Tables, sheet: &Sheet, facts: &mut Facts, screen: Screen, forced: &[Field]) -> Lit {
    let mut asked = Vec::new();
    for question in tables.page(screen) {
        let place = question.field as usize;
        let goes_on = goes_on(c, tables, sheet, question.field);
        let again = tables.asks_again(&question);
        let truth = if forced.contains(&question.field) {
            Truth { yes: c.yes(), no: c.no() }
        } else {
            judge(c, sheet, facts, &question.when)
        };
        let answered = is_answered(c, tables, sheet, question.field);
        let (counts, waits) = if again { (goes_on, c.no()) } else { (c.yes(), goes_on) };
        let known = c.all(&[truth.yes, answered, !waits]);
        asked.push(c.both(counts, truth.yes));
        // On a second page that is not needed, what the first page settled stays.
        facts.known[place] = choose(c, counts, known, facts.known[place]);
        facts.not_asked[place] = choose(c, counts, truth.no, facts.not_asked[place]);
    }
    c.any(&asked)
}

fn choose(c: &mut Circuit, which: Lit, then: Lit, otherwise: Lit) -> Lit {
    let (then, otherwise) = (c.both(which, then), c.both(!which, otherwise));
    c.either(then, otherwise)
}

fn is_complete(c: &mut Circuit, tables: &Tables, sheet: &Sheet, facts: &Facts, screen: Screen) -> Lit {
    let mut complete = Vec::new();
    for question in tables.page(screen) {
        let first_of_two = if tables.asks_again(&question) { c.no() } else { goes_on(c, tables, sheet, question.field) };
        let open = facts.open(c, question.field);
        complete.push(c.either(first_of_two, !open));
    }
    c.all(&complete)
}

/// As `screen::goes_on`: the field is answered on a second, finer page.
pub fn goes_on(c: &mut Circuit, tables: &Tables, sheet: &Sheet, field: Field) -> Lit {
    if field == Field::Cancer {
        let unsure = sheet.unsure(c, Screen::Conditions);
        let settled = c.both(sheet.is(Opt::CancerUnknown), unsure);
        return c.all(&[sheet.given(field), !sheet.is(Opt::CancerNone), !settled]);
    }
    if tables.twice(field) { sheet.unsure(c, Screen::Saddle) } else { c.no() }
}

/// As `screen::is_answered`.
fn is_answered(c: &mut Circuit, tables: &Tables, sheet: &Sheet, field: Field) -> Lit {
    let half = if field == Field::Cancer { sheet.is(Opt::CancerSome) } else { c.no() };
    let doubtful = sheet.contradicts_where(c, tables, |row| row.again == field);
    c.all(&[sheet.given(field), !half, !doubtful])
}

fn emergency(c: &mut Circuit, tables: &Tables, sheet: &Sheet, facts: &Facts) -> Lit {
    let rules: Vec<Lit> = tables
        .rules
        .iter()
        .filter(|rule| rule.level == Disposition::EmergencyNow)
        .map(|rule| judge(c, sheet, facts, &rule.when).yes)
        .collect();
    c.any(&rules)
}

/// The rules that hold on these facts, in the order of the table.
pub fn firing(c: &mut Circuit, tables: &Tables, sheet: &Sheet, facts: &Facts) -> Vec<Lit> {
    tables.rules.iter().map(|rule| judge(c, sheet, facts, &rule.when).yes).collect()
}

/// The disposition is at least this, given the rules that fire.
pub fn at_least(c: &mut Circuit, tables: &Tables, firing: &[Lit], level: Disposition) -> Lit {
    if level == Disposition::SelfCare {
        return c.yes();
    }
    let high: Vec<Lit> = tables.rules.iter().zip(firing).filter(|(rule, _)| rule.level >= level).map(|(_, fires)| *fires).collect();
    c.any(&high)
}

/// The question is asked, on these facts, and has an answer that may still be given.
pub fn can_be_answered(c: &mut Circuit, tables: &Tables, sheet: &Sheet, facts: &Facts, question: &Question) -> Lit {
    let here = if tables.asks_again(question) { goes_on(c, tables, sheet, question.field) } else { c.yes() };
    let when = judge(c, sheet, facts, &question.when).yes;
    let open = facts.open(c, question.field);
    c.all(&[here, when, open])
}
