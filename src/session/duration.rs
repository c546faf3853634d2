//! The units in which a duration is typed.

/// In what a duration is typed. A month counts 30 days and a year 365.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

pub const UNITS: [Unit; 4] = [Unit::Day, Unit::Week, Unit::Month, Unit::Year];

impl Unit {
    /// The `value` of its input.
    pub const fn id(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }

    pub const fn days(self) -> u32 {
        match self {
            Unit::Day => 1,
            Unit::Week => 7,
            Unit::Month => 30,
            Unit::Year => 365,
        }
    }

    /// The largest unit in which so many days are a whole number.
    pub fn that_fits(days: u32) -> Unit {
        let fits = |unit: &Unit| days > 0 && days.is_multiple_of(unit.days());
        UNITS.into_iter().rev().find(fits).unwrap_or(Unit::Day)
    }
}
