//! Encodes the sending of a page with any answers, and the later answers that contradict them.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::{Facts, judge};
use crate::prove::encoding::page::{all_pages, goes_on};
use crate::prove::encoding::pathway::EncodedPathway;
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::contradiction::{Beside, Contradiction, SecondNo};
use rugwijzer::clinical::question::Question;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

impl AnswerVariables {
    /// As `Contradiction::holds`.
    pub fn contradicts(&self, c: &mut Circuit, row: &Contradiction) -> Lit {
        let from_16 = self.at_least(c, Field::Age, 16);
        let (later, earlier) = (row.later.field(), self.says(c, row.again, row.earlier));
        let mut so = vec![
            self.given(Field::Age),
            from_16,
            self.given(later),
            self.is(row.later),
            self.given(row.again),
            earlier,
        ];
        for beside in row.besides {
            so.extend(match *beside {
                Beside::Is(option) => [self.given(option.field()), self.is(option)],
                Beside::AtLeast(field, least) => {
                    [self.given(field), self.at_least(c, field, least)]
                }
                Beside::AtMost(field, most) => {
                    [self.given(field), !self.at_least(c, field, most + 1)]
                }
            });
        }
        if row.second_no == SecondNo::Stands {
            so.push(!self.confirmed(row.again));
        }
        c.all(&so)
    }

    /// Some contradiction holds for which `which` says so.
    pub fn contradicts_where(
        &self,
        c: &mut Circuit,
        tables: &Tables,
        which: impl Fn(&Contradiction) -> bool,
    ) -> Lit {
        let rows: Vec<Lit> = tables
            .contradictions
            .iter()
            .filter(|row| which(row))
            .map(|row| self.contradicts(c, row))
            .collect();
        c.any(&rows)
    }

    pub fn contradicts_any(&self, c: &mut Circuit, tables: &Tables) -> Lit {
        self.contradicts_where(c, tables, |_| true)
    }
}

/// As `session::commit`: the page's own questions, as far as they are asked, take what was sent.
/// Also which fields these are.
pub fn put_in(
    c: &mut Circuit,
    tables: &Tables,
    screen: Screen,
    before: &AnswerVariables,
    sent: &AnswerVariables,
    pathway: &EncodedPathway,
) -> (AnswerVariables, Vec<Field>) {
    let (light, facts) = in_its_own_light(c, tables, screen, before, sent, pathway);
    let mut after = before.clone();
    for question in tables.page(screen) {
        let again = tables.asks_again(&question);
        let here = if again { goes_on(c, tables, before, question.field) } else { c.yes() };
        let when = judge(c, &light, &facts, &question.when).yes;
        let asked = c.both(here, when);
        // A row left in doubt is put off to the page after it.
        let put_off = if again { c.no() } else { sent.one_by_one(question.field) };
        let settled = c.both(asked, !put_off);
        let loose = c.all(&[asked, put_off, sent.given(question.field)]);
        let kept = c.all(&[!asked, before.given(question.field)]);
        after.take(c, question.field, asked, sent);
        let given = c.any(&[settled, loose, kept]);
        after.set_given(question.field, given);
        if !again && tables.twice(question.field) {
            let (new, old) =
                (c.both(asked, put_off), c.both(!asked, before.one_by_one(question.field)));
            let apart = c.either(new, old);
            after.set_one_by_one(question.field, apart);
        }
    }
    (after, tables.page(screen).iter().map(|question| question.field).collect())
}

/// As `Draft::fields`: a row that is answered one by one opens what hangs on it, on the same page.
fn in_its_own_light(
    c: &mut Circuit,
    tables: &Tables,
    screen: Screen,
    before: &AnswerVariables,
    sent: &AnswerVariables,
    pathway: &EncodedPathway,
) -> (AnswerVariables, Facts) {
    let mut so_far = before.clone();
    let again: Vec<Question> =
        tables.page(screen).into_iter().filter(|question| tables.asks_again(question)).collect();
    if again.is_empty() {
        return (so_far, pathway.end().clone());
    }
    for question in again.into_iter().filter(|question| question.field.kind() == Kind::Flag) {
        let here = goes_on(c, tables, before, question.field);
        let when = judge(c, before, pathway.end(), &question.when).yes;
        let asked = c.both(here, when);
        so_far.take(c, question.field, asked, sent);
        let given = c.either(asked, before.given(question.field));
        so_far.set_given(question.field, given);
    }
    let facts = all_pages(c, tables, &so_far, &[]);
    (so_far, facts)
}

/// As `session::commit`: what was said again on a page that was asked again stands; each later
/// answer that contradicts it is taken back, or the "no" is noted as confirmed.
pub fn settle(
    c: &mut Circuit,
    tables: &Tables,
    screen: Screen,
    before: &AnswerVariables,
    after: &mut AnswerVariables,
) {
    for row in tables.contradictions.iter().filter(|row| pages(row).contains(&screen)) {
        let (held, holds) = (before.contradicts(c, row), after.contradicts(c, row));
        let here = asked_on(c, tables, before, row, screen);
        let taken = c.all(&[held, holds, here]);
        if row.second_no == SecondNo::Stands {
            let confirmed = c.either(after.confirmed(row.again), taken);
            after.set_confirmed(row.again, confirmed);
            continue;
        }
        let given = c.both(after.given(row.later.field()), !taken);
        after.set_given(row.later.field(), given);
    }
}

/// The pages that can ask the field of a contradiction again.
pub fn pages(row: &Contradiction) -> Vec<Screen> {
    std::iter::once(row.screen).chain(row.second_page()).collect()
}

/// As `Contradiction::page`: whether it is this one.
pub fn asked_on(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    row: &Contradiction,
    screen: Screen,
) -> Lit {
    let second = goes_on(c, tables, variables, row.again);
    match screen {
        screen if screen == row.screen && row.second_page().is_none() => c.yes(),
        screen if screen == row.screen => !second,
        screen if row.second_page() == Some(screen) => second,
        _ => c.no(),
    }
}

/// What a page does not take: no kind of cancer on the page of the kinds.
pub fn refused(c: &Circuit, screen: Screen, after: &AnswerVariables) -> Lit {
    if screen == Screen::ConditionsMore { after.is(Opt::CancerSome) } else { c.no() }
}
