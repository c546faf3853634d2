//! The three lights of the traffic light: each has a shape of its own, so that no meaning hangs on
//! a colour.

use super::{Drawing, path};
use crate::clinical::plan::pain_monitoring::Light;

/// Circle with a tick, triangle with a mark of attention, octagon with a hand's bar.
pub const fn light(light: Light) -> &'static Drawing {
    match light {
        Light::Green => &GREEN,
        Light::Amber => &AMBER,
        Light::Red => &RED,
    }
}

static GREEN: Drawing = Drawing {
    view_box: "0 0 64 64",
    shapes: &[
        path("rw-light__shape", "M32 4a28 28 0 1 1 0 56 28 28 0 0 1 0-56z"),
        path("rw-light__glyph", "m20 33 9 9 16-19"),
    ],
};
static AMBER: Drawing = Drawing {
    view_box: "0 0 64 64",
    shapes: &[
        path("rw-light__shape", "M32 6 61 56H3z"),
        path("rw-light__glyph", "M32 24v15M32 47v.5"),
    ],
};
static RED: Drawing = Drawing {
    view_box: "0 0 64 64",
    shapes: &[
        path("rw-light__shape", "M22.5 5h19L59 22.5v19L41.5 59h-19L5 41.5v-19z"),
        path("rw-light__glyph", "M19 32h26"),
    ],
};
