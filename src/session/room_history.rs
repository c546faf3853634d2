//! Where the visitor was among the rooms behind a result, for going back and forward.

pub use crate::words::rooms::Room;

/// The rooms that were seen before and after the present one; `None` is the first page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomHistory {
    pub(super) behind: Vec<Option<Room>>,
    pub(super) ahead: Vec<Option<Room>>,
}
