//! The button that begins a session of exercises.

use super::Visit;
use crate::clinical::plan::Turn;
use crate::session::{Msg, exercising};
use crate::ui::markup::El;
use crate::ui::parts::actions::{Action, Look, button, row as buttons};
use crate::words::player as words;

/// The button that begins a session of these exercises, with words of its own or the usual ones,
/// and heard with the weeks that it is of; none where none may begin.
pub(super) fn start_button(
    visit: &Visit,
    look: Look,
    turns: Vec<Turn>,
    label: Option<&'static str>,
    of: Option<&'static str>,
) -> Option<El> {
    exercising::ready(visit.model, &turns).map(|_| {
        let label = label.unwrap_or(words::player(visit.lang()).start);
        let start = Action {
            more: of,
            ..visit.act(label, "start_exercises", None, Msg::StartSession(turns))
        };
        buttons().put(button(look, &start))
    })
}

/// To the smallest dose of these exercises; none where that is not offered.
pub(super) fn smallest_button(visit: &Visit, turns: Vec<Turn>) -> Option<El> {
    exercising::smallest_dose(visit.model, &turns).map(|_| {
        let label = words::player(visit.lang()).smallest;
        let start = visit.act(label, "start_smallest", None, Msg::StartSmallest(turns));
        buttons().put(button(Look::Link, &start))
    })
}
