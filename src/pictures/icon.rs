//! Line icons on a 24 by 24 grid. They only ever stand beside words, so none of them needs a name.

use super::{Drawing, Shape, path};

/// The icons there are. No octagon and no triangle: those belong to urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Back,
    Forward,
    Down,
    Check,
    Phone,
    Lock,
    Print,
    Copy,
    Calendar,
    Speech,
    Info,
    Error,
    Exit,
    /// A link that opens a window of its own.
    Outside,
    Route,
    Person,
    Pencil,
    Restart,
}

impl Icon {
    /// The drawing of this icon.
    pub const fn drawing(self) -> &'static Drawing {
        match self {
            Icon::Back => &BACK,
            Icon::Forward => &FORWARD,
            Icon::Down => &DOWN,
            Icon::Check => &CHECK,
            Icon::Phone => &PHONE,
            Icon::Lock => &LOCK,
            Icon::Print => &PRINT,
            Icon::Copy => &COPY,
            Icon::Calendar => &CALENDAR,
            Icon::Speech => &SPEECH,
            Icon::Info => &INFO,
            Icon::Error => &ERROR,
            Icon::Exit => &EXIT,
            Icon::Outside => &OUTSIDE,
            Icon::Route => &ROUTE,
            Icon::Person => &PERSON,
            Icon::Pencil => &PENCIL,
            Icon::Restart => &RESTART,
        }
    }
}

/// A drawing on the icon grid.
const fn icon(shapes: &'static [Shape]) -> Drawing {
    Drawing { view_box: "0 0 24 24", shapes }
}

static BACK: Drawing = icon(&[path("", "M14.5 5.5 8 12l6.5 6.5")]);
static FORWARD: Drawing = icon(&[path("", "M9.5 5.5 16 12l-6.5 6.5")]);
static DOWN: Drawing = icon(&[path("", "m5.5 9.2 6.5 6.5 6.5-6.5")]);
static CHECK: Drawing = icon(&[path("", "M5 12.8 9.8 17.5 19 7")]);
static PHONE: Drawing = icon(&[path(
    "",
    "m8.6 4.2-2.7.3c-.9.1-1.5.9-1.4 1.8.5 7.3 5.9 12.7 13.2 13.2.9.1 1.7-.5 1.8-1.4l.3-2.7c.1-.8-.4-1.6-1.2-1.8l-2.5-.7c-.6-.2-1.3 0-1.7.6l-.9 1.2c-2.2-1-3.9-2.7-4.9-4.9l1.2-.9c.6-.4.8-1.1.6-1.7l-.7-2.5c-.2-.7-.7-1.2-1.1-1.3Z",
)]);
static LOCK: Drawing = icon(&[path(
    "",
    "M7.5 10.5h9A2.5 2.5 0 0 1 19 13v4.5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 17.5V13a2.5 2.5 0 0 1 2.5-2.5ZM8 10.5V8a4 4 0 0 1 8 0v2.5",
)]);
static PRINT: Drawing = icon(&[path(
    "",
    "M7 9V4h10v5M7 17H5.5A2.5 2.5 0 0 1 3 14.5v-3A2.5 2.5 0 0 1 5.5 9h13a2.5 2.5 0 0 1 2.5 2.5v3a2.5 2.5 0 0 1-2.5 2.5H17M7 14h10v6H7z",
)]);
static COPY: Drawing = icon(&[path(
    "",
    "M11 8.5h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 8.5 18v-7A2.5 2.5 0 0 1 11 8.5ZM15.5 8.5V6A2.5 2.5 0 0 0 13 3.5H6A2.5 2.5 0 0 0 3.5 6v7A2.5 2.5 0 0 0 6 15.5h2.5",
)]);
static CALENDAR: Drawing = icon(&[path(
    "",
    "M6.5 5.5h11A2.5 2.5 0 0 1 20 8v10a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 18V8a2.5 2.5 0 0 1 2.5-2.5ZM8 3v4.5M16 3v4.5M4 10.5h16",
)]);
static SPEECH: Drawing = icon(&[path(
    "",
    "M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z",
)]);
static INFO: Drawing =
    icon(&[path("", "M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6ZM12 11v5.5M12 7.7v.1")]);
static ERROR: Drawing =
    icon(&[path("", "M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6ZM12 7.5V13M12 16.3v.1")]);
static EXIT: Drawing = icon(&[path(
    "",
    "M13.5 4.5H7A2.5 2.5 0 0 0 4.5 7v10A2.5 2.5 0 0 0 7 19.5h6.5M10 12h10M16 8l4 4-4 4",
)]);
static OUTSIDE: Drawing = icon(&[path(
    "",
    "M10 5H7.5A2.5 2.5 0 0 0 5 7.5v9A2.5 2.5 0 0 0 7.5 19h9a2.5 2.5 0 0 0 2.5-2.5V14M14 4.5h5.5V10M19.2 4.8 11.5 12.5",
)]);
static ROUTE: Drawing = icon(&[path(
    "",
    "M5.5 15.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM18.5 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8 18h7.5a3 3 0 0 0 0-6h-7a3 3 0 0 1 0-6H16",
)]);
static PERSON: Drawing = icon(&[path(
    "",
    "M12 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6ZM4.8 20c.7-3.9 3.5-6 7.2-6s6.5 2.1 7.2 6",
)]);
static PENCIL: Drawing = icon(&[path(
    "",
    "m4.5 19.5 1-4.5L16 4.5a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L9 18.5zM13.5 7l3.5 3.5",
)]);
static RESTART: Drawing = icon(&[path("", "M5 12.5A7 7 0 1 0 7.5 7L5 9.2M5 4.5v4.7h4.7")]);
