//! The five road signs of urgency: a silhouette that nothing else uses, and a glyph inside it.
//!
//! The outline alone must tell the level at 16 pixels, in grey and in print.

use super::{Drawing, Shape, path};

/// How soon, highest first. A picture's own name for it: screens say which disposition wears which
/// sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Octagon with a handset.
    Now,
    /// Triangle with a handset.
    Today,
    /// Calendar leaf with a check.
    Days,
    /// Signpost with two people.
    Visit,
    /// Circle with a house.
    Oneself,
}

impl Urgency {
    /// All five in the order of the ladder.
    pub const ALL: [Urgency; 5] =
        [Urgency::Now, Urgency::Today, Urgency::Days, Urgency::Visit, Urgency::Oneself];

    /// The class that gives a part this urgency's colours.
    pub const fn class(self) -> &'static str {
        match self {
            Urgency::Now => "rw-u-now",
            Urgency::Today => "rw-u-today",
            Urgency::Days => "rw-u-days",
            Urgency::Visit => "rw-u-visit",
            Urgency::Oneself => "rw-u-self",
        }
    }

    /// The full sign, silhouette and glyph.
    pub const fn sign(self) -> &'static Drawing {
        match self {
            Urgency::Now => &NOW,
            Urgency::Today => &TODAY,
            Urgency::Days => &DAYS,
            Urgency::Visit => &VISIT,
            Urgency::Oneself => &ONESELF,
        }
    }

    /// The silhouette alone, for the ladder and for the marks before reasons.
    pub const fn outline(self) -> &'static Drawing {
        match self {
            Urgency::Now => &NOW_OUTLINE,
            Urgency::Today => &TODAY_OUTLINE,
            Urgency::Days => &DAYS_OUTLINE,
            Urgency::Visit => &VISIT_OUTLINE,
            Urgency::Oneself => &ONESELF_OUTLINE,
        }
    }
}

/// A full sign.
const fn sign(shapes: &'static [Shape]) -> Drawing {
    Drawing { view_box: "0 0 64 64", shapes }
}

/// A silhouette with room for its own thick edge.
const fn outline(shapes: &'static [Shape]) -> Drawing {
    Drawing { view_box: "-2 -2 68 68", shapes }
}

const OCTAGON: &str = "M22.5 5h19L59 22.5v19L41.5 59h-19L5 41.5v-19z";
const TRIANGLE: &str = "M32 6 61 56H3z";
const LEAF: &str = "M12 12h40a5 5 0 0 1 5 5v36a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5z";
const SIGNPOST: &str = "M5 12h36l19 20-19 20H5z";
const CIRCLE: &str = "M32 4a28 28 0 1 1 0 56 28 28 0 0 1 0-56z";

static NOW: Drawing = sign(&[
    path("rw-sign__shape", OCTAGON),
    path(
        "rw-sign__glyph",
        "m26.7 20-4.2.5c-1.4.2-2.3 1.4-2.2 2.8.8 11.2 9.1 19.6 20.3 20.3 1.4.2 2.6-.8 2.8-2.2l.5-4.2c.2-1.2-.6-2.5-1.8-2.8l-3.9-1.1c-.9-.3-2 0-2.6.9l-1.4 1.8c-3.4-1.5-6-4.2-7.5-7.5l1.8-1.4c.9-.6 1.2-1.7.9-2.6l-1.1-3.9c-.3-1.1-1.1-1.8-1.6-2Z",
    ),
]);
static TODAY: Drawing = sign(&[
    path("rw-sign__shape", TRIANGLE),
    path(
        "rw-sign__glyph",
        "m28.1 28.7-3 .3c-1 .1-1.7 1-1.6 2 .6 8.2 6.6 14.2 14.8 14.8 1 .1 1.9-.6 2-1.6l.3-3c.1-.9-.4-1.8-1.3-2l-2.8-.8c-.7-.2-1.5 0-1.9.7l-1 1.3c-2.5-1.1-4.4-3-5.5-5.5l1.3-1c.7-.4.9-1.2.7-1.9l-.8-2.8c-.2-.8-.8-1.3-1.2-1.5Z",
    ),
]);
static DAYS: Drawing = sign(&[
    path("rw-sign__shape", LEAF),
    path("rw-sign__rings", "M20 5v11M44 5v11"),
    path("rw-sign__line", "M6 27h52"),
    path("rw-sign__tick", "m23 43.5 6.5 6L42 37"),
]);
static VISIT: Drawing = sign(&[
    path("rw-sign__shape", SIGNPOST),
    path(
        "rw-sign__glyph",
        "M20 19.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 0 1 0-10.4ZM9.5 43c.8-6.6 5-10 10.5-10s9.7 3.4 10.5 10ZM38 22.2a4.3 4.3 0 1 1 0 8.6a4.3 4.3 0 0 1 0-8.6ZM34.2 35.5c1.2-.6 2.5-.9 3.9-.9 4.6 0 8 2.9 8.7 8.4H34.5c-.2-2.8-.8-5.2-2-7z",
    ),
]);
static ONESELF: Drawing = sign(&[
    path("rw-sign__shape", CIRCLE),
    path("rw-sign__glyph", "m32 15.5-18 16 3.5 4 2.5-2.2V47h8.5v-8.5h7V47H44V33.3l2.5 2.2 3.5-4z"),
]);

static NOW_OUTLINE: Drawing = outline(&[path("", OCTAGON)]);
static TODAY_OUTLINE: Drawing = outline(&[path("", TRIANGLE)]);
static DAYS_OUTLINE: Drawing = outline(&[path("", LEAF)]);
static VISIT_OUTLINE: Drawing = outline(&[path("", SIGNPOST)]);
static ONESELF_OUTLINE: Drawing = outline(&[path("", CIRCLE)]);
