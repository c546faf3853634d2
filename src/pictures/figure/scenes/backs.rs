//! Three backs, to recognise one's own: hollow, in between, flat. Which one feels familiar is a
//! preference, no diagnosis.

use super::standing::STAND;
use super::{scene, side};
use crate::pictures::figure::pose::{Limb, Pose, limb};
use crate::pictures::figure::{Mark, Scene, Shot};

const ARMS: [Limb; 2] = [limb(8, 12, -4, 18), limb(8, 12, -4, 18)];

/// The arms hang a little before the body.
const fn back(pose: Pose) -> Pose {
    Pose { arms: ARMS, ..pose }
}

/// From the head to the seat.
const fn alone(shots: &'static [Shot]) -> Scene {
    scene(&[], shots).close_up(-34.0, 48.25, 73.0)
}

pub static HOLLOW: Scene = alone(&[side(back(Pose {
    spine: [15, -20, 8, 2],
    legs: [limb(13, -2, -1, 0), limb(15, 0, -1, 0).flat_here()],
    ..STAND
}))
.mark(&[Mark::Spine])]);

pub static NEUTRAL: Scene = alone(&[side(back(STAND)).mark(&[Mark::Spine])]);

pub static FLAT: Scene = alone(&[side(back(Pose {
    spine: [-13, 24, 2, -10],
    legs: [limb(-9, 6, 2, 0), limb(-7, 8, 2, 0).flat_here()],
    ..STAND
}))
.mark(&[Mark::Spine])]);
