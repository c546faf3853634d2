//! What "between your legs" means: the area that a bicycle saddle touches, from behind, from the
//! front, and the saddle.

use super::{Drawing, both, path};

/// Hips and thighs, the right half, filled a little past the axis so that the two halves leave no
/// seam.
const HIPS: &str = "M99 169h34.5c.3 5 .6 8.5 1.5 13 1.7 8.5 3.4 11.5 5 20 1.7 9.2 2.5 12.7 3 22 .6 10.9.3 15.1-.5 26l-1.5 19h-35.8l-.9-9c-.8-6.3-1-8.8-2.2-15-.5-2.6-.7-6-2-6h-1.1z";
/// The same, as the drawn line.
const OUTLINE: &str = "M133.5 169c.3 5 .6 8.5 1.5 13 1.7 8.5 3.4 11.5 5 20 1.7 9.2 2.5 12.7 3 22 .6 10.9.3 15.1-.5 26l-1.5 19M105.2 269l-1-9c-.8-6.3-1-8.8-2.2-15-.5-2.6-.7-6-2-6";
/// The gap between the legs, in the colour of the ground.
const GAP: &str = "M105.2 269l-1-9c-.8-6.3-1-8.8-2.2-15-.5-2.6-.7-6-2-6s-1.5 3.4-2 6c-1.2 6.2-1.4 8.7-2.2 15l-1 9z";
const BEHIND_ZONE: &str = "M100 206c3.9 0 4.6 3 7 6 3.1 3.8 4.1 5.5 6 10 2.4 5.6 3.1 8 4 14 1 6.6 1.2 9.3.5 16-.6 6-1.2 8.4-3.5 14l-3 4H89l-3-4c-2.3-5.6-2.9-8-3.5-14-.7-6.7-.5-9.4.5-16 .9-6 1.6-8.4 4-14 1.9-4.5 2.9-6.2 6-10 2.4-3 3.1-6 7-6Z";
const FRONT_ZONE: &str = "M100 213c3.8 0 5.2 1.4 8 4 3.3 3.1 4.3 4.8 6 9 2.2 5.6 2.4 8 3 14 .6 5.8.8 8.2 0 14-.7 5.6-1.3 7.8-3.5 13l-2.5 4H89l-2.5-4c-2.2-5.2-2.8-7.4-3.5-13-.8-5.8-.6-8.2 0-14 .6-6 .8-8.4 3-14 1.7-4.2 2.7-5.9 6-9 2.8-2.6 4.2-4 8-4Z";

/// From behind.
pub static BEHIND: Drawing = Drawing {
    view_box: "52 170 96 96",
    shapes: &[
        both("rw-d-skin", HIPS),
        path("rw-d-zone", BEHIND_ZONE),
        path("rw-d-gap", GAP),
        both("rw-d-line", OUTLINE),
        both(
            "rw-d-line",
            "M101.5 236c1.5 1.2 2.2 2.7 4.5 3.5 3.2 1.1 4.6 1.3 8 1 3.9-.3 6-1.7 9-2.5",
        ),
        path("rw-d-line", "M100 208v28"),
    ],
};

/// From the front.
pub static FRONT: Drawing = Drawing {
    view_box: "52 170 96 96",
    shapes: &[
        both("rw-d-skin", HIPS),
        path("rw-d-zone", FRONT_ZONE),
        path("rw-d-gap", GAP),
        both("rw-d-line", OUTLINE),
        both("rw-d-line", "M134 198c-4 5.3-6.9 9.3-12 16-5.4 7.2-8.7 11.3-13 17"),
    ],
};

/// The saddle of a bicycle, seen from the side.
pub static SADDLE: Drawing = Drawing {
    view_box: "1 21 100 100",
    shapes: &[
        path(
            "rw-d-line",
            "M55 88 50.5 128M63 88l-4.5 40M36 70c2 10 5 14 10 15.5 8 2.3 18 2 24 .5 5-1.3 8-5 10-12",
        ),
        path(
            "rw-d-warm rw-d-line",
            "M12 60c-.4-3.6 2.4-5.6 6-5.4 13 .6 24 .9 34-2.1 11-3.4 20-8.7 31-9.7 6.5-.6 10 3.4 9.5 9-.7 9.5-5.5 18.5-13.5 21.7-8 3-17 .5-25.5-1.8C42 68.3 31 67 19 65.8c-4-.4-6.6-2.2-7-5.8Z",
        ),
    ],
};
