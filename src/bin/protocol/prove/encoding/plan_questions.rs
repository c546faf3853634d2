//! Encodes the plan questions: which pages are asked, and the same answers without them.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;

/// The pages after the outcome.
pub fn pages() -> impl Iterator<Item = Screen> {
    Screen::ALL.iter().copied().filter(|screen| screen.is_detail())
}

/// As `plan_questions::screens`: which of those pages are asked; `encoding_check.rs` holds it to
/// that.
pub fn asked(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    pathway: &EncodedPathway,
) -> Vec<Lit> {
    let fires = firing(c, tables, variables, pathway.end());
    let doctor_today = at_least(c, tables, &fires, Disposition::GpToday);
    let mut asked = Vec::new();
    for screen in pages() {
        let whens: Vec<Lit> = tables
            .page(screen)
            .iter()
            .map(|question| judge(c, variables, pathway.end(), &question.when).yes)
            .collect();
        let some = c.any(&whens);
        asked.push(c.all(&[pathway.finishes, !doctor_today, some]));
    }
    asked
}

/// The same answers, without those given after the outcome.
pub fn without_details(
    c: &Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
) -> AnswerVariables {
    let mut bare = variables.clone();
    for field in Field::ALL.iter().copied().filter(|field| tables.is_detail(*field)) {
        bare.set_given(field, c.no());
    }
    bare
}
