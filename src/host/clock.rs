//! Which day it is for the visitor; the other floors get dates as values.

use time::{Date, Month};

/// The civil date on the visitor's own clock.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let month = Month::January.nth_next(now.get_month() as u8);
    // A clock cannot name a day that is not in the calendar.
    Date::from_calendar_date(now.get_full_year() as i32, month, now.get_date() as u8).unwrap_or(Date::MIN)
}
