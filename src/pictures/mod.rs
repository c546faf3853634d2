//! Drawings as plain data: a view box and a list of classed paths. `ui::parts::drawing` turns one
//! into `<svg>`.
//!
//! Nothing here knows colours: a class says what a line is (skin, ink, warm spot) and the styles
//! give it a colour, so that dark, print and forced colours work without a second drawing.

mod body;
pub mod body_map;
pub mod diary;
pub mod figure;
pub mod icon;
pub mod knee;
pub mod light;
pub mod outlook;
pub mod place;
pub mod qr;
pub mod saddle;
pub mod urgency;

pub use body::HERO;
pub use icon::Icon;
pub use urgency::Urgency;

/// One drawing. `shapes` are painted in order.
#[derive(Debug, PartialEq, Eq)]
pub struct Drawing {
    pub view_box: &'static str,
    pub shapes: &'static [Shape],
}

/// One path of a drawing.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// What this path is, as a class for the styles. Empty: it takes what the drawing has.
    pub class: &'static str,
    /// SVG path data.
    pub d: &'static str,
    /// Paint it a second time, mirrored in the line x = 100: one half of a body is enough to write
    /// down.
    pub both: bool,
}

/// A path as it stands.
const fn path(class: &'static str, d: &'static str) -> Shape {
    Shape { class, d, both: false }
}

/// A path and its mirror image in the line x = 100.
const fn both(class: &'static str, d: &'static str) -> Shape {
    Shape { class, d, both: true }
}

/// The product's mark: a signpost on a post that bends like a back, with a warm spot at its foot.
pub static LOGO: Drawing = Drawing {
    view_box: "0 0 32 32",
    shapes: &[
        path("rw-logo__post", "M14.5 2.5v3M14.5 17c-2.4 3.3-2.2 5.4-.6 7.7 1.3 1.9 1.5 3.1 1 5"),
        path("rw-logo__board", "M5 6.7h16.5l6.5 5-6.5 5H5z"),
        path("rw-logo__dot", "M12.8 19.2a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2Z"),
    ],
};
