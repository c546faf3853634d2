//! Exercises: what one is, and the small sums that follow from a row. The rows stand in `table.rs`.
//!
//! A muscle that an exercise works on is no cause of anything (rulings K3, K12, K19): it is what
//! the exercise uses.

mod table;

use super::disposition::ids;
use super::sources::Cited;
pub use table::EXERCISES;

ids! {
    /// The exercises' public names; drawings and words go by them too.
    ExerciseId {
        PelvicTilt "pelvic_tilt", PelvicTiltSitting "pelvic_tilt_sitting",
        KneeToChestSingle "knee_to_chest_single", KneesToChest "knees_to_chest",
        ProneLying "prone_lying", ProneElbows "prone_elbows", PressUp "press_up", StandingArch "standing_arch",
        CatCamel "cat_camel", ChildPose "child_pose", TrunkRotationLying "trunk_rotation_lying",
        Rest9090 "rest_90_90", SideLyingRest "side_lying_rest",
        Bridge "bridge", BridgeMarch "bridge_march", BridgeSingleLeg "bridge_single_leg",
        BirdDogArms "bird_dog_arms", BirdDog "bird_dog", DeadBugHeels "dead_bug_heels", DeadBug "dead_bug",
        AbdominalBracing "abdominal_bracing",
        Clamshell "clamshell", SideLegLift "side_leg_lift", SidePlankKnees "side_plank_knees", SidePlank "side_plank",
        HipHinge "hip_hinge", HipHingeWeight "hip_hinge_weight",
        SitToStandHigh "sit_to_stand_high", SitToStand "sit_to_stand", SquatChair "squat_chair",
        StepUpLow "step_up_low", StepUp "step_up",
        HipFlexorStretchStanding "hip_flexor_stretch_standing", HipFlexorStretch "hip_flexor_stretch",
        HamstringStretchChair "hamstring_stretch_chair", HamstringStretch "hamstring_stretch",
        ThoracicRotationSitting "thoracic_rotation_sitting", ThoracicExtensionChair "thoracic_extension_chair",
        NerveGlideSitting "nerve_glide_sitting", NerveGlideLying "nerve_glide_lying",
        PelvicFloor "pelvic_floor", HeelRaiseSupported "heel_raise_supported", HeelRaise "heel_raise", FootTowel "foot_towel",
        BalanceOneLegSupported "balance_one_leg_supported", BalanceOneLeg "balance_one_leg",
        WalkingShort "walking_short", WalkingBuildUp "walking_build_up",
        BreathingLying "breathing_lying", RelaxationSitting "relaxation_sitting", MarchInPlace "march_in_place",
        EnduranceLadder "endurance_ladder", WallSitSlide "wall_sit_slide",
        SportLadderWalkRun "sport_ladder_walk_run", SportLadderTurn "sport_ladder_turn",
        HipHingeOneLeg "hip_hinge_one_leg", Lunge "lunge", WallPush "wall_push", BandRow "band_row",
    }
}

ids! {
    /// The goals of S3-11, and relaxation (S1-24).
    Aim {
        Mobility "mobility", Coordination "coordination", Strength "strength", Endurance "endurance", Stability "stability",
        Relaxation "relaxation",
    }
}

ids! {
    /// What an exercise uses.
    Part {
        Multifidi "multifidi", Transversus "transversus", Glutei "glutei", Hamstrings "hamstrings", Psoas "psoas",
        PelvicFloor "pelvic_floor", ErectorSpinae "erector_spinae", Hips "hips", Nerve "nerve", Breathing "breathing",
        Calves "calves", Quadriceps "quadriceps", Thorax "thorax", Feet "feet", WholeBody "whole_body",
    }
}

ids! {
    /// The position in which it begins.
    Start {
        Back "back", Side "side", Belly "belly", HandsAndKnees "hands_and_knees", Kneeling "kneeling", Sitting "sitting",
        Standing "standing", Walking "walking",
    }
}

ids! {
    /// What the rows of exclusions speak of, under the names of the sheet of exclusions.
    Tag {
        FlexEnd "FLEX_END", FlexLoad "FLEX_LOAD", ExtEnd "EXT_END", ExtMild "EXT_MILD", RotEnd "ROT_END", Supine "SUPINE",
        Prone "PRONE", SingleLeg "SINGLE_LEG", Impact "IMPACT", Strain "STRAIN", Nerve "NERVE",
        /// It can only be done on the floor; what can be done on a bed does not carry it.
        Floor "FLOOR",
        Balance "BALANCE",
        /// Walking, positions of ease, breathing, gentle pelvic tilt.
        Safe "SAFE",
    }
}

ids! {
    /// A danger that one exercise has of its own. What pain means is said once for all of them:
    /// `plan::traffic`.
    Stop { Dizzy "dizzy", ChestOrBreath "chest_or_breath", Unsteady "unsteady", HandsTingle "hands_tingle", }
}

ids! {
    Place { Bed "bed", Floor "floor", Chair "chair", Standing "standing", Outside "outside", }
}

ids! {
    /// Which way the low back moves; only ever a preference (K19).
    Direction { Neutral "neutral", Flexion "flexion", Extension "extension", }
}

ids! {
    /// The four steps of S1-22…25.
    Step { Map "map", Activate "activate", Relax "relax", Restore "restore", }
}

ids! {
    /// The parts of a plan, in time.
    Phase { Now "now", Week1 "week1", Weeks2To3 "weeks2_3", Weeks4To6 "weeks4_6", After "after", }
}

ids! {
    /// How left and right take turns.
    Sides {
        /// Both at once, or it has no sides.
        None "none",
        /// All of one side, a change, all of the other.
        InTurn "in_turn",
        /// One side and the other by turns.
        Alternating "alternating",
        /// Every time goes to both sides.
        Within "within",
    }
}

/// What is counted. With sides in turn or alternating, on each of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// So many times, each of so many seconds; the furthest position is held for so many of them.
    Times { times: u16, each: u16, held: u16 },
    /// One position, held for so many seconds.
    Held(u16),
    /// SavedVisit up for so many seconds: walking, breathing.
    KeptUp(u16),
}

/// How much of it, to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    pub work: Work,
    pub sets: u16,
    /// Seconds between two sets.
    pub rest: u16,
    pub per_day: u16,
    pub sides: Sides,
    /// Seconds for the change between sides in turn.
    pub turning: u16,
}

impl Dose {
    /// How long one goes on without a break, in seconds.
    pub const fn bout(self) -> u16 {
        match (self.work, self.sides) {
            (Work::Times { times, each, .. }, Sides::Alternating) => times * each * 2,
            (Work::Times { times, each, .. }, Sides::None | Sides::InTurn | Sides::Within) => {
                times * each
            }
            (Work::Held(seconds) | Work::KeptUp(seconds), _) => seconds,
        }
    }

    /// How long one session of it takes, in seconds, with its rests and its changes of side.
    pub const fn seconds(self) -> u32 {
        self.round() * self.sets as u32 + self.rest as u32 * (self.sets as u32 - 1)
    }

    /// How long one round of it takes, in seconds.
    pub const fn round(self) -> u32 {
        match self.sides {
            Sides::InTurn => self.bout() as u32 * 2 + self.turning as u32,
            Sides::None | Sides::Alternating | Sides::Within => self.bout() as u32,
        }
    }

    /// As a part of a session, which is gone through once.
    pub const fn once(self) -> Dose {
        Dose { per_day: 1, ..self }
    }

    /// The same in whole minutes, rounded up.
    pub const fn minutes(self) -> u32 {
        self.seconds().div_ceil(60)
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Exercise {
    pub id: ExerciseId,
    pub aim: Aim,
    pub works_on: &'static [Part],
    pub start: Start,
    pub tags: &'static [Tag],
    pub dose: Dose,
    /// The next one of its chain. The way back is [`easier`], so that the two cannot disagree.
    pub harder: Option<ExerciseId>,
    /// Empty for most.
    pub stop: &'static [Stop],
    pub places: &'static [Place],
    pub direction: Direction,
    pub step: Step,
    /// Not offered before.
    pub from: Phase,
    /// Standing, but with a hand on something steady.
    pub held: bool,
    /// How many poses its drawing has.
    pub poses: u8,
    /// It begins in the middle one of three poses, and goes to both ends.
    pub from_middle: bool,
    /// Seed items and rulings.
    pub seeds: &'static str,
    pub cited: &'static [Cited],
}

impl Exercise {
    pub fn has(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    /// Whether nobody can fall in it: lying, sitting, or holding on.
    pub const fn is_steady(&self) -> bool {
        match self.start {
            Start::Back | Start::Side | Start::Belly | Start::HandsAndKnees | Start::Sitting => {
                true
            }
            Start::Kneeling | Start::Standing | Start::Walking => self.held,
        }
    }

    /// Held rather than repeated or kept up.
    pub const fn is_hold(&self) -> bool {
        matches!(self.dose.work, Work::Held(_))
    }
}

/// The row of this exercise: the table is in the order of the ids.
pub fn exercise(id: ExerciseId) -> &'static Exercise {
    &EXERCISES[id as usize]
}

/// The one before it in its chain.
pub fn easier(id: ExerciseId) -> Option<ExerciseId> {
    EXERCISES.iter().find(|row| row.harder == Some(id)).map(|row| row.id)
}
