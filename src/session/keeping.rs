//! What the visitor takes along, as data: what may go along, what goes into the calendar, the mail
//! as it was changed. None of it is kept when the answers are looked at again, for it was made from
//! them.

use crate::handover::private::Private;

#[derive(Clone, Debug, PartialEq)]
pub struct Keeping {
    /// By place in [`Private::ALL`]; violence has a tick of its own (`Model::print_violence`).
    ticked: [bool; Private::ALL.len()],
    /// The days to exercise go into the calendar too, at this hour and minute.
    pub exercises: bool,
    /// The handover code goes along with the mail, the calendar and the page.
    pub with_code: bool,
    /// The goal goes along in the QR code.
    pub with_goal: bool,
    pub at: (u8, u8),
    /// How often a calendar was made.
    pub(super) times: u32,
    /// The mail as the visitor changed it, and the mark of what it was made from: once that is
    /// another text, the change is void.
    pub(super) mail: Option<String>,
    pub(super) mail_of: u32,
}

impl Default for Keeping {
    fn default() -> Keeping {
        Keeping {
            ticked: Default::default(),
            exercises: false,
            with_code: false,
            with_goal: false,
            at: (19, 0),
            times: 0,
            mail: None,
            mail_of: 0,
        }
    }
}

impl Keeping {
    pub const fn has_ticked(&self, kind: Private) -> bool {
        self.ticked[kind as usize]
    }

    pub(super) fn tick(&mut self, kind: Private, on: bool) {
        self.ticked[kind as usize] = on;
    }
}

/// What can happen about it, beside typing in the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    Tick(Private, bool),
    Exercises(bool),
    WithCode(bool),
    WithGoal(bool),
    CopyCode,
    At(u8, u8),
    /// The whole text into the mail, however long.
    WholeMail,
    CopyMail,
    SaveCalendar,
    SavePage,
    Share,
    SharePage,
    /// The diary as a file for spreadsheets.
    SaveDiary,
}

/// A file that is given to the visitor: its name, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    Calendar,
    Page,
    Diary,
}

impl File {
    pub const fn name(self) -> &'static str {
        match self {
            File::Calendar => "agenda.ics",
            File::Page => "advies.html",
            File::Diary => "rugwijzer-dagboek.csv",
        }
    }

    pub const fn kind(self) -> &'static str {
        match self {
            File::Calendar => "text/calendar",
            File::Page => "text/html",
            File::Diary => "text/csv",
        }
    }
}

/// How something is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Save(File),
    /// By the device's own sheet for sharing, as a text or as a file.
    Share(Option<File>),
}

/// Hour and minute of "19:30", as an input says it.
pub fn clock(time: &str) -> Option<(u8, u8)> {
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}
