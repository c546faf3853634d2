//! The words of what is kept on a device, and of coming back to it.

pub use super::types::device::DeviceWords;
use super::{Lang, nl};
use time::Date;

pub fn device(lang: Lang) -> &'static DeviceWords {
    match lang {
        Lang::Nl => &nl::device::DEVICE,
    }
}

/// When the visitor was here last.
pub fn last_visit(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::device::last_visit(date),
    }
}

/// Over a result of an earlier day.
pub fn of_earlier(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::device::of_earlier(date),
    }
}
