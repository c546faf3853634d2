//! Where it hurts: a back with eight regions, each in the order of [`Region::ALL`].
//!
//! A help to the eye beside the list of checkboxes. A finger may press a region; whoever uses a
//! keyboard has the boxes.

use super::body::{BLADE, HALF};
use super::{Drawing, Shape, both, path};

/// The regions a visitor can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    Mid,
    Low,
    Flank,
    Buttock,
    Groin,
    Pubis,
    Thigh,
    BelowKnee,
}

impl Region {
    /// All of them, in the order of the boxes.
    pub const ALL: [Region; 8] = [
        Region::Mid,
        Region::Low,
        Region::Flank,
        Region::Buttock,
        Region::Groin,
        Region::Pubis,
        Region::Thigh,
        Region::BelowKnee,
    ];

    /// The area itself.
    pub const fn shape(self) -> &'static Shape {
        match self {
            Region::Mid => &MID,
            Region::Low => &LOW,
            Region::Flank => &FLANK,
            Region::Buttock => &BUTTOCK,
            Region::Groin => &GROIN,
            Region::Pubis => &PUBIS,
            Region::Thigh => &THIGH,
            Region::BelowKnee => &BELOW_KNEE,
        }
    }

    /// The class that sets this region's word at the height of its area.
    pub const fn class(self) -> &'static str {
        match self {
            Region::Mid => "rw-place__word--mid",
            Region::Low => "rw-place__word--low",
            Region::Flank => "rw-place__word--flank",
            Region::Buttock => "rw-place__word--buttock",
            Region::Groin => "rw-place__word--groin",
            Region::Pubis => "rw-place__word--pubis",
            Region::Thigh => "rw-place__word--thigh",
            Region::BelowKnee => "rw-place__word--below",
        }
    }
}

static MID: Shape =
    path("", "M84 82q16-5 32 0 14 4 17 12 1 20-2 37-31 7-62 0-3-17-2-37 3-8 17-12Z");
pub(super) static LOW: Shape = path("", "M82 138q18 4 36 0-1 23 0 47-18 8-36 0 1-24 0-47Z");
pub(super) static FLANK: Shape =
    both("", "M120.5 137.5q5-.5 8.5-2-.5 22 2 45-5 3-10 4-1.5-24-.5-47Z");
pub(super) static BUTTOCK: Shape = both("", "M104 199q16-2 29-9 6 20 6 42-14 5-28 4-2-8-7-11Z");
pub(super) static GROIN: Shape = both("", "M102.5 243q9 2.5 15 1-3 12-11 20-3-10-4-21Z");
pub(super) static PUBIS: Shape = path("", "M94.5 228.5q5.5 2 11 0 .2 6-5.5 10-5.7-4-5.5-10Z");
pub(super) static THIGH: Shape =
    both("", "M121 246q9-1 17-4-1 33-6 66-10 5-19 1-1-25-4-40 8-8 12-23Z");
pub(super) static BELOW_KNEE: Shape = both(
    "",
    "M112.5 325q8 3 17.5 0 4 22 0 46-7 24-10 44-1 10 2 18 3 5 5 9-7 2-13 0 0-16 1-27-5-46-2.5-90Z",
);

/// The body to paint first, the vertebrae, knee line and leader lines to paint last.
pub static BODY: Drawing = Drawing { view_box: "20 2 180 450", shapes: &[both("rw-d-skin", HALF)] };

/// What lies over the regions.
pub static OVER: &[Shape] = &[
    both("rw-d-line", HALF),
    both("rw-d-faint", BLADE),
    path(
        "rw-d-faint",
        "M98 72h4M98 81h4M98 90h4M98 99h4M98 108h4M98 117h4M98 126h4M98 135h4M98 144h4M98 153h4M98 162h4M98 171h4M98 180h4M98 189h4",
    ),
    path("rw-d-rule", "M60 320h80"),
    path(
        "rw-d-lead",
        "M122 106h77M127 143h72M110 172h89M126 210h73M103 232l37 7h59M110 253l30 11h59M128 300h71M126 350h73",
    ),
];
