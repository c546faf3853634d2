//! The whole body from the front and from behind, with the places that can hurt. Left and right are
//! not told apart: the check does not ask.
//!
//! A help to the eye: every place is a box or a word in the list beside it.

use super::body::{BLADE, HALF};
use super::place::{BELOW_KNEE, BUTTOCK, FLANK, GROIN, LOW, PUBIS, THIGH};
use super::{Drawing, Shape, both, path};
use crate::clinical::vocabulary::Opt;

/// A place, and the answer it stands for.
#[derive(Debug)]
pub struct Zone {
    pub option: Opt,
    pub shape: &'static Shape,
}

/// One side of the body.
#[derive(Debug)]
pub struct Side {
    /// To be painted first.
    pub body: Drawing,
    pub zones: &'static [Zone],
    /// What lies over the places.
    pub over: &'static [Shape],
}

const fn zone(option: Opt, shape: &'static Shape) -> Zone {
    Zone { option, shape }
}

const SKIN: Drawing = Drawing { view_box: "20 0 160 456", shapes: &[both("rw-d-skin", HALF)] };

// Left open at the axis, so that no line runs through the middle.
static HEAD: Shape = both(
    "",
    "M100 9c3 0 4.3.3 6.8 1.6 5 3 8.6 7.5 9.6 14 1 7 .6 12-.8 17-1.2 4-2.2 6-3.6 9-3 4-7 6-12 6",
);
static NECK: Shape = both(
    "",
    "M100 61h9.5c0 6 1 9 4 11 6 4 17 5 26 9.5 3 1.6 5 3.5 7 6.5-12 1-22-1-30-3-6-1.6-11-2-16.5-2",
);
static BLADES: Shape = path("", "M85 89q15-4 30 0l1 23q-16 5-32 0Z");
static MID: Shape = path("", "M71 117q29 7 58 0 1 8 0 17-29 6-58 0-1-9 0-17Z");
static HIP: Shape =
    both("", "M124 199c5-4 8.5-9 11-15 3.5 13 6 27 6.5 40-5 3-9 3.5-13 3-3.5-9-5-18-4.5-28Z");
static KNEE: Shape =
    both("", "M121 304c8 0 11.5 5.5 11.5 13s-4 13-11.5 13-11-5.5-11-13 3.5-13 11-13Z");
static FOOT: Shape =
    both("", "M111.5 421q6 2 12 0 0 7 2 11 3.5 4 4.5 9-1 4-4 5h-12q-4-1-3.5-8 .5-9 1-17Z");
/// One leg: which one is not asked.
static ONE_BELOW: Shape = Shape { both: false, ..BELOW_KNEE };

/// From the front.
pub static FRONT: Side = Side {
    body: SKIN,
    zones: &[
        zone(Opt::ElsewhereHead, &HEAD),
        zone(Opt::ElsewhereHip, &HIP),
        zone(Opt::SiteGroin, &GROIN),
        zone(Opt::SitePubis, &PUBIS),
        zone(Opt::ElsewhereKnee, &KNEE),
        zone(Opt::ElsewhereFoot, &FOOT),
    ],
    over: &[
        both("rw-d-line", HALF),
        both(
            "rw-d-faint",
            "M106 30h4M103 45q-1.5 1-3 1M103 82c8 3 17 4 27 2M131 112c-6 7-16 9-27 4M102 240c6-1 12-5 17-12",
        ),
        path("rw-d-faint", "M100 33v6M100 174v4M100 92v16"),
    ],
};

/// From behind.
pub static BACK: Side = Side {
    body: SKIN,
    zones: &[
        zone(Opt::ElsewhereNeck, &NECK),
        zone(Opt::ElsewhereBlades, &BLADES),
        zone(Opt::SiteMid, &MID),
        zone(Opt::SiteLow, &LOW),
        zone(Opt::SiteFlank, &FLANK),
        zone(Opt::SiteButtock, &BUTTOCK),
        zone(Opt::SiteThigh, &THIGH),
        zone(Opt::SiteBelow1, &ONE_BELOW),
        zone(Opt::ElsewhereBothBelow, &BELOW_KNEE),
    ],
    over: &[
        both("rw-d-line", HALF),
        both("rw-d-faint", BLADE),
        path(
            "rw-d-faint",
            "M98 72h4M98 84h4M98 96h4M98 108h4M98 120h4M98 132h4M98 144h4M98 156h4M98 168h4M98 180h4M100 192v44",
        ),
    ],
};
