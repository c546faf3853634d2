//! The rooms behind the first page of a result, and the way through them. It is view alone: a room
//! holds nothing that does not follow from the answers.

use super::effect::Effect;
use super::keeping::Keeping;
use super::model::{Model, Shown, View};
use super::room_history::{Room, RoomHistory};
use crate::PLAN;

/// What stands there of the result, if it stands there.
pub(super) fn here(shown: Shown) -> Option<Option<Room>> {
    match shown {
        Shown::Outcome => Some(None),
        Shown::Room(room) => Some(Some(room)),
        Shown::Welcome
        | Shown::Return
        | Shown::Code
        | Shown::CheckIn(_)
        | Shown::CheckedIn
        | Shown::Page(_)
        | Shown::Check
        | Shown::Player => None,
    }
}

pub(super) const fn view(room: Option<Room>) -> View {
    match room {
        Some(room) => View::Room(room),
        None => View::Advice,
    }
}

/// Back to where one was before this room. By the browser also from the first page, where one had
/// been in a room.
pub(super) fn back(model: &mut Model, before: Shown) -> bool {
    let Some(from) = here(before) else { return false };
    let Some(to) = model.room_history.behind.pop().or(from.map(|_| None)) else { return false };
    model.room_history.ahead.push(from);
    model.view = view(to);
    true
}

pub(super) fn forward(model: &mut Model, before: Shown) -> bool {
    let (Some(from), Some(to)) = (here(before), model.room_history.ahead.pop()) else {
        return false;
    };
    model.room_history.behind.push(from);
    model.view = view(to);
    true
}

/// Whoever leaves the result for the answers or the beginning has been in no room.
pub(super) fn forget_outside_result(model: &mut Model, shown: Shown) {
    let away = match shown {
        Shown::Welcome
        | Shown::Return
        | Shown::Code
        | Shown::CheckIn(_)
        | Shown::CheckedIn
        | Shown::Check => true,
        Shown::Page(screen) => !screen.is_detail(),
        Shown::Outcome | Shown::Room(_) | Shown::Player => false,
    };
    if away {
        model.room_history = RoomHistory::default();
        model.unfolded.clear();
        if PLAN {
            model.keeping = Keeping::default();
        }
    }
}

/// What has focus after a change within the result: the heading of a room, and on the first page
/// what led to the room, so that one is where one left it.
pub(super) fn focus(before: Shown, shown: Shown) -> Effect {
    match (before, shown) {
        (Shown::Room(room), Shown::Outcome) => Effect::FocusRoom(room.id()),
        _ => Effect::FocusHeading,
    }
}
