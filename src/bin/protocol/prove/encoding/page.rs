//! Encodes the pages: what each makes known, whether it is complete, and what is asked on a later
//! page.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::{Facts, Truth, judge};
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::question::Question;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// What is known when all pages are laid out. `forced` is asked even on the paths that do not ask
/// it.
pub fn all_pages(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    forced: &[Field],
) -> Facts {
    let mut facts = Facts::before_the_first(c);
    for screen in Screen::ALL.iter().copied() {
        lay(c, tables, variables, &mut facts, screen, forced);
    }
    facts
}

/// As `Facts::lay`: whether this path asks the page.
pub fn lay(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    facts: &mut Facts,
    screen: Screen,
    forced: &[Field],
) -> Lit {
    let mut asked = Vec::new();
    for question in tables.page(screen) {
        let place = question.field as usize;
        let goes_on = goes_on(c, tables, variables, question.field);
        let again = tables.asks_again(&question);
        let truth = if forced.contains(&question.field) {
            Truth { yes: c.yes(), no: c.no() }
        } else {
            judge(c, variables, facts, &question.when)
        };
        let answered = is_answered(c, tables, variables, question.field);
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

pub fn is_complete(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    facts: &Facts,
    screen: Screen,
) -> Lit {
    let mut complete = Vec::new();
    for question in tables.page(screen) {
        let first_of_two = if tables.asks_again(&question) {
            c.no()
        } else {
            goes_on(c, tables, variables, question.field)
        };
        let open = facts.open(c, question.field);
        complete.push(c.either(first_of_two, !open));
    }
    c.all(&complete)
}

/// As `screen::goes_on`: the field is answered on a second, finer page.
pub fn goes_on(c: &mut Circuit, tables: &Tables, variables: &AnswerVariables, field: Field) -> Lit {
    let one_by_one = if tables.twice(field) { variables.one_by_one(field) } else { c.no() };
    if field != Field::Cancer {
        return one_by_one;
    }
    let ticked = c.both(variables.given(field), !variables.is(Opt::CancerNone));
    c.either(one_by_one, ticked)
}

/// As `screen::is_answered`.
fn is_answered(c: &mut Circuit, tables: &Tables, variables: &AnswerVariables, field: Field) -> Lit {
    let half = if field == Field::Cancer { variables.is(Opt::CancerSome) } else { c.no() };
    let doubtful = variables.contradicts_where(c, tables, |row| row.again == field);
    c.all(&[variables.given(field), !half, !doubtful])
}

/// The question is asked, on these facts, and has an answer that may still be given.
pub fn can_be_answered(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    facts: &Facts,
    question: &Question,
) -> Lit {
    let here = if tables.asks_again(question) {
        goes_on(c, tables, variables, question.field)
    } else {
        c.yes()
    };
    let when = judge(c, variables, facts, &question.when).yes;
    let open = facts.open(c, question.field);
    c.all(&[here, when, open])
}
