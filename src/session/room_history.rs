//! The rooms of the result that the visitor came from, for going back and forward.

pub use crate::words::rooms::Room;

/// The rooms that were seen before and after the present one; `None` is the first page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomHistory {
    pub(super) behind: Vec<Option<Room>>,
    pub(super) ahead: Vec<Option<Room>>,
}
