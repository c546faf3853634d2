//! In bed: how to lie, and how to get out of it. Seen from its long side, which is where one gets
//! out.

use super::lying::CROOK;
use super::on_the_side::SIDE_LYING;
use super::{front, scene, side};
use crate::clinical::advice::Advice;
use crate::clinical::plan::daily::Daily;
use crate::pictures::figure::pose::{FrontPose, FrontStyle, Pose, limb};
use crate::pictures::figure::prop::{Prop, mat, pillow};
use crate::pictures::figure::{Mark, Scene};

/// What is easier shown than said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InBed {
    GettingUp,
    OnTheSide,
    OnTheBack,
}

impl InBed {
    pub const ALL: [InBed; 3] = [InBed::GettingUp, InBed::OnTheSide, InBed::OnTheBack];

    /// What shows this advice.
    pub fn of_advice(advice: Advice) -> Option<InBed> {
        let shown = [Advice::TurnAsOne, Advice::LieOnSide, Advice::LieKneesUp];
        shown.iter().position(|one| *one == advice).map(|place| InBed::ALL[place])
    }

    /// What shows this part of the day.
    pub fn of_daily(daily: Daily) -> Option<InBed> {
        let shown = [Daily::GettingUp, Daily::Sleeping];
        shown.iter().position(|one| *one == daily).map(|place| InBed::ALL[place])
    }

    pub const fn scene(self) -> &'static Scene {
        match self {
            InBed::GettingUp => &GETTING_UP,
            InBed::OnTheSide => &ON_THE_SIDE,
            InBed::OnTheBack => &ON_THE_BACK,
        }
    }
}

/// How high one lies.
const HEIGHT: f32 = 24.0;
const BED: Prop = Prop::Bed { from: -60.0, to: 62.0, height: HEIGHT };

/// The lower arm under the pillow.
const IN_BED: FrontPose = FrontPose {
    root: (0, 340),
    arms: [SIDE_LYING.arms[0], [(-86, 56), (-90, 50), (-90, 40)]],
    ..SIDE_LYING
};

/// On the side, knees bent, the way the body rolled as one; then the feet over the edge while an
/// arm pushes; then upright.
static GETTING_UP: Scene = scene(
    &[BED],
    &[
        front(IN_BED).mark(&[Mark::Cushion(-43.0, HEIGHT - 3.0, 24.0, 9.5)]),
        front(FrontPose {
            root: (40, 330),
            trunk: -48,
            bend: 8,
            neck: 10,
            legs: [[(160, 60), (180, 92), (172, 60)], [(166, 56), (182, 90), (186, 60)]],
            arms: [[(150, 90), (236, 92), (236, 90)], [(196, 84), (236, 66), (250, 80)]],
            style: FrontStyle::Propped,
            ..SIDE_LYING
        })
        .mark(&[Mark::Arrow(&[(-34.0, 62.0), (-26.0, 72.0), (-14.0, 79.0)])]),
        front(FrontPose {
            root: (40, 320),
            trunk: 0,
            neck: 0,
            legs: [[(160, 46), (179, 88), (172, 60)], [(200, 46), (181, 88), (188, 60)]],
            arms: [[(160, 96), (170, 92), (176, 80)], [(200, 96), (190, 92), (184, 80)]],
            style: FrontStyle::Open,
            ..SIDE_LYING
        }),
    ],
);

/// On the side, a cushion between the knees.
static ON_THE_SIDE: Scene = scene(
    &[BED],
    &[front(IN_BED).mark(&[
        Mark::Cushion(-43.0, HEIGHT - 3.0, 24.0, 9.5),
        Mark::Cushion(24.0, HEIGHT - 1.5, 18.0, 7.5),
    ])],
);

/// On the back, the legs over a thick roll.
static ON_THE_BACK: Scene = scene(
    &[mat(-51.0, 46.0), pillow(-39.0, 20.0, 4.0), pillow(13.0, 20.0, 15.0)],
    &[side(Pose { legs: [limb(38, 62, -20, 0).down(), limb(38, 62, -20, 0).down()], ..CROOK })],
);
