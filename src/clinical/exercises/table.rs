//! TABLE: the exercises, in the order of their ids. Doses are a beginning for somebody untrained,
//! in our own proposal: no guideline gives them, and a clinician has to confirm each.

use super::{
    Aim, Direction, Dose, Exercise, ExerciseId, Part, Phase, Place, Sides, Start, Step, Stop, Tag,
    Work,
};
use crate::clinical::sources::{Certainty, Cited, Source};

const fn c(certainty: Certainty, source: Source) -> Cited {
    Cited { certainty, source }
}

const PRACTICE: &[Cited] = &[c(Certainty::Professional, Source::PracticeKnowledge)];
/// What the leaflets name, and what a review found: no kind of exercise is clearly better than
/// another (K20).
const LEAFLETS: &[Cited] = &[
    c(Certainty::Recorded, Source::DutchLeaflets),
    c(Certainty::Professional, Source::MotorControl),
];
/// Named as suited to weak bones.
const BONES_TOO: &[Cited] = &[
    c(Certainty::Read, Source::TooFitToFracture),
    c(Certainty::Professional, Source::PracticeKnowledge),
];
const KEEP_MOVING: &[Cited] =
    &[c(Certainty::Recorded, Source::DutchLeaflets), c(Certainty::Read, Source::NhgM54)];

const LYING: &[Place] = &[Place::Bed, Place::Floor];
const FLOOR: &[Place] = &[Place::Floor];
const CHAIR: &[Place] = &[Place::Chair];
const STANDING: &[Place] = &[Place::Standing];
const WALKING: &[Place] = &[Place::Standing, Place::Outside];
const OUTSIDE: &[Place] = &[Place::Outside];

/// Leaning back, or standing without a hold, can make dizzy or unsteady; effort can tell of a
/// heart; long breaths of too much air.
const DIZZY: &[Stop] = &[Stop::Dizzy];
const UNSTEADY: &[Stop] = &[Stop::Unsteady];
const EFFORT: &[Stop] = &[Stop::ChestOrBreath];
const BREATH: &[Stop] = &[Stop::HandsTingle];

/// To lie or stand another way, and to turn over to the other side of the body; in seconds.
const CHANGING: u16 = 5;
const TURNING_OVER: u16 = 15;

const fn dose(work: Work) -> Dose {
    Dose { work, sets: 1, rest: 0, per_day: 1, sides: Sides::None, turning: 0 }
}

/// So many times, each of so many seconds; once, once a day.
const fn times(times: u16, each: u16) -> Dose {
    dose(Work::Times { times, each, held: 0 })
}

/// The same, with the furthest position held for so many of these seconds.
const fn times_held(times: u16, each: u16, held: u16) -> Dose {
    dose(Work::Times { times, each, held })
}

const fn hold(seconds: u16) -> Dose {
    dose(Work::Held(seconds))
}

const fn keep_up(seconds: u16) -> Dose {
    dose(Work::KeptUp(seconds))
}

impl Dose {
    const fn sets(self, sets: u16, rest: u16) -> Dose {
        Dose { sets, rest, ..self }
    }

    const fn daily(self, per_day: u16) -> Dose {
        Dose { per_day, ..self }
    }

    const fn in_turn(self) -> Dose {
        Dose { sides: Sides::InTurn, turning: CHANGING, ..self }
    }

    /// In turn, lying on one side of the body and then on the other.
    const fn on_both_sides(self) -> Dose {
        Dose { sides: Sides::InTurn, turning: TURNING_OVER, ..self }
    }

    const fn alternating(self) -> Dose {
        Dose { sides: Sides::Alternating, ..self }
    }

    const fn to_both(self) -> Dose {
        Dose { sides: Sides::Within, ..self }
    }
}

const fn row(
    id: ExerciseId,
    aim: Aim,
    step: Step,
    from: Phase,
    start: Start,
    dose: Dose,
) -> Exercise {
    Exercise {
        id,
        aim,
        step,
        from,
        start,
        dose,
        works_on: &[],
        tags: &[],
        harder: None,
        stop: &[],
        places: LYING,
        direction: Direction::Neutral,
        held: false,
        poses: 2,
        from_middle: false,
        seeds: "S3-11",
        cited: PRACTICE,
    }
}

impl Exercise {
    const fn on(self, works_on: &'static [Part]) -> Exercise {
        Exercise { works_on, ..self }
    }

    const fn tags(self, tags: &'static [Tag]) -> Exercise {
        Exercise { tags, ..self }
    }

    const fn then(self, harder: ExerciseId) -> Exercise {
        Exercise { harder: Some(harder), ..self }
    }

    const fn stop(self, stop: &'static [Stop]) -> Exercise {
        Exercise { stop, ..self }
    }

    const fn at(self, places: &'static [Place]) -> Exercise {
        Exercise { places, ..self }
    }

    const fn way(self, direction: Direction) -> Exercise {
        Exercise { direction, ..self }
    }

    const fn holding_on(self) -> Exercise {
        Exercise { held: true, ..self }
    }

    const fn poses(self, poses: u8) -> Exercise {
        Exercise { poses, ..self }
    }

    /// Three poses, of which the middle one comes first.
    const fn begins_in_the_middle(self) -> Exercise {
        Exercise { poses: 3, from_middle: true, ..self }
    }

    const fn from(self, seeds: &'static str, cited: &'static [Cited]) -> Exercise {
        Exercise { seeds, cited, ..self }
    }
}

/// The table.
pub const EXERCISES: &[Exercise] = &[
    row(
        ExerciseId::PelvicTilt,
        Aim::Mobility,
        Step::Map,
        Phase::Now,
        Start::Back,
        times(10, 4).daily(2),
    )
    .on(&[Part::Transversus, Part::ErectorSpinae])
    .tags(&[Tag::Safe, Tag::Supine])
    .from("S1-22, S3-11", LEAFLETS),
    row(
        ExerciseId::PelvicTiltSitting,
        Aim::Mobility,
        Step::Map,
        Phase::Now,
        Start::Sitting,
        times(10, 4).daily(3),
    )
    .on(&[Part::Transversus, Part::ErectorSpinae])
    .tags(&[Tag::Safe])
    .at(CHAIR)
    .from("S1-22, S4-08", LEAFLETS),
    row(
        ExerciseId::KneeToChestSingle,
        Aim::Mobility,
        Step::Relax,
        Phase::Now,
        Start::Back,
        times_held(3, 14, 10).in_turn().daily(2),
    )
    .on(&[Part::Hips, Part::ErectorSpinae])
    .tags(&[Tag::FlexEnd, Tag::Supine])
    .way(Direction::Flexion)
    .then(ExerciseId::KneesToChest)
    .from("S1-24, S1-26, K19", PRACTICE),
    row(
        ExerciseId::KneesToChest,
        Aim::Mobility,
        Step::Relax,
        Phase::Weeks2To3,
        Start::Back,
        times_held(5, 12, 8).daily(2),
    )
    .on(&[Part::Hips, Part::ErectorSpinae])
    .tags(&[Tag::FlexEnd, Tag::Supine])
    .way(Direction::Flexion)
    .from("S1-24, S1-26, K19", PRACTICE),
    row(
        ExerciseId::ProneLying,
        Aim::Mobility,
        Step::Relax,
        Phase::Now,
        Start::Belly,
        hold(90).daily(3),
    )
    .on(&[Part::ErectorSpinae])
    .tags(&[Tag::ExtMild, Tag::Prone])
    .way(Direction::Extension)
    .poses(1)
    .then(ExerciseId::ProneElbows)
    .from("S1-26, K19", PRACTICE),
    row(
        ExerciseId::ProneElbows,
        Aim::Mobility,
        Step::Relax,
        Phase::Weeks2To3,
        Start::Belly,
        times_held(6, 14, 10).daily(3),
    )
    .on(&[Part::ErectorSpinae])
    .tags(&[Tag::ExtMild, Tag::Prone])
    .way(Direction::Extension)
    .then(ExerciseId::PressUp)
    .from("S1-26, K19", PRACTICE),
    row(
        ExerciseId::PressUp,
        Aim::Mobility,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Belly,
        times(8, 5).sets(2, 20).daily(2),
    )
    .on(&[Part::ErectorSpinae, Part::Hips])
    .tags(&[Tag::ExtEnd, Tag::Prone])
    .way(Direction::Extension)
    .from("S1-26, K19", PRACTICE),
    row(
        ExerciseId::StandingArch,
        Aim::Mobility,
        Step::Map,
        Phase::Week1,
        Start::Standing,
        times(8, 5).daily(4),
    )
    .on(&[Part::ErectorSpinae, Part::Hips])
    .tags(&[Tag::ExtMild])
    .way(Direction::Extension)
    .at(STANDING)
    .stop(DIZZY)
    .from("S1-26, K19", PRACTICE),
    row(
        ExerciseId::CatCamel,
        Aim::Mobility,
        Step::Map,
        Phase::Week1,
        Start::HandsAndKnees,
        times(8, 8).daily(2),
    )
    .on(&[Part::Multifidi, Part::ErectorSpinae])
    .tags(&[Tag::Floor])
    .at(FLOOR)
    .begins_in_the_middle()
    .from("S3-11", LEAFLETS),
    row(
        ExerciseId::ChildPose,
        Aim::Mobility,
        Step::Relax,
        Phase::Week1,
        Start::HandsAndKnees,
        times_held(3, 26, 20),
    )
    .on(&[Part::ErectorSpinae, Part::Hips])
    .tags(&[Tag::FlexEnd])
    .way(Direction::Flexion)
    .from("S1-24, K19", PRACTICE),
    row(
        ExerciseId::TrunkRotationLying,
        Aim::Mobility,
        Step::Relax,
        Phase::Week1,
        Start::Back,
        times(8, 8).to_both().daily(2),
    )
    .on(&[Part::Multifidi, Part::Hips])
    .tags(&[Tag::RotEnd, Tag::Supine])
    .begins_in_the_middle()
    .from("S1-24, S3-11", PRACTICE),
    row(
        ExerciseId::Rest9090,
        Aim::Relaxation,
        Step::Relax,
        Phase::Now,
        Start::Back,
        hold(120).daily(3),
    )
    .on(&[Part::Psoas, Part::ErectorSpinae])
    .tags(&[Tag::Safe, Tag::Supine])
    .poses(1)
    .from("S1-24, S2-12", LEAFLETS),
    row(
        ExerciseId::SideLyingRest,
        Aim::Relaxation,
        Step::Relax,
        Phase::Now,
        Start::Side,
        hold(120).daily(3),
    )
    .on(&[Part::WholeBody])
    .tags(&[Tag::Safe])
    .poses(1)
    .from("S1-24, S2-12", LEAFLETS),
    row(
        ExerciseId::Bridge,
        Aim::Strength,
        Step::Activate,
        Phase::Week1,
        Start::Back,
        times(8, 5).sets(2, 20),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::Multifidi])
    .tags(&[Tag::Supine])
    .then(ExerciseId::BridgeMarch)
    .from("S1-16, S1-23", LEAFLETS),
    row(
        ExerciseId::BridgeMarch,
        Aim::Stability,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Back,
        times(3, 7).alternating().sets(2, 20),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::Transversus])
    .tags(&[Tag::Supine])
    .poses(3)
    .then(ExerciseId::BridgeSingleLeg)
    .from("S1-16, S1-23", LEAFLETS),
    row(
        ExerciseId::BridgeSingleLeg,
        Aim::Strength,
        Step::Activate,
        Phase::Weeks4To6,
        Start::Back,
        times(6, 5).in_turn().sets(2, 20),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::Multifidi])
    .tags(&[Tag::Supine, Tag::SingleLeg])
    .from("S1-16, S1-23", LEAFLETS),
    row(
        ExerciseId::BirdDogArms,
        Aim::Coordination,
        Step::Activate,
        Phase::Week1,
        Start::HandsAndKnees,
        times(6, 5).alternating(),
    )
    .on(&[Part::Multifidi, Part::Transversus])
    .tags(&[Tag::Floor])
    .at(FLOOR)
    .then(ExerciseId::BirdDog)
    .from("S1-14, S1-23", LEAFLETS),
    row(
        ExerciseId::BirdDog,
        Aim::Stability,
        Step::Activate,
        Phase::Weeks2To3,
        Start::HandsAndKnees,
        times(6, 7).alternating(),
    )
    .on(&[Part::Multifidi, Part::Glutei, Part::ErectorSpinae])
    .tags(&[Tag::Floor])
    .at(FLOOR)
    .from("S1-14, S1-23, S1-25", LEAFLETS),
    row(
        ExerciseId::DeadBugHeels,
        Aim::Coordination,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Back,
        times(6, 6).alternating(),
    )
    .on(&[Part::Transversus, Part::Hips])
    .tags(&[Tag::Supine])
    .then(ExerciseId::DeadBug)
    .from("S1-15, S1-23", LEAFLETS),
    row(
        ExerciseId::DeadBug,
        Aim::Stability,
        Step::Activate,
        Phase::Weeks4To6,
        Start::Back,
        times(6, 7).alternating(),
    )
    .on(&[Part::Transversus, Part::Hips])
    .tags(&[Tag::Supine])
    .from("S1-15, S1-23, S1-25", LEAFLETS),
    row(
        ExerciseId::AbdominalBracing,
        Aim::Stability,
        Step::Activate,
        Phase::Week1,
        Start::Back,
        times_held(8, 8, 5).daily(2),
    )
    .on(&[Part::Transversus, Part::Multifidi, Part::PelvicFloor])
    .tags(&[Tag::Supine])
    .then(ExerciseId::DeadBugHeels)
    .from("S1-15, S1-23", LEAFLETS),
    row(
        ExerciseId::Clamshell,
        Aim::Strength,
        Step::Activate,
        Phase::Week1,
        Start::Side,
        times(10, 4).on_both_sides(),
    )
    .on(&[Part::Glutei, Part::Hips])
    .tags(&[Tag::SingleLeg])
    .then(ExerciseId::SideLegLift)
    .from("S1-16, S1-23", LEAFLETS),
    row(
        ExerciseId::SideLegLift,
        Aim::Strength,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Side,
        times(10, 5).on_both_sides(),
    )
    .on(&[Part::Glutei, Part::Hips])
    .tags(&[Tag::SingleLeg])
    .from("S1-16, S1-23", LEAFLETS),
    row(
        ExerciseId::SidePlankKnees,
        Aim::Stability,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Side,
        hold(20).on_both_sides(),
    )
    .on(&[Part::Transversus, Part::Multifidi, Part::Glutei])
    .tags(&[Tag::SingleLeg, Tag::Floor])
    .at(FLOOR)
    .then(ExerciseId::SidePlank)
    .from("S1-25, S3-11", LEAFLETS),
    row(
        ExerciseId::SidePlank,
        Aim::Stability,
        Step::Activate,
        Phase::Weeks4To6,
        Start::Side,
        hold(20).on_both_sides(),
    )
    .on(&[Part::Transversus, Part::Multifidi, Part::Glutei])
    .tags(&[Tag::SingleLeg, Tag::Strain, Tag::Floor])
    .at(FLOOR)
    .from("S1-25, S3-11", LEAFLETS),
    row(
        ExerciseId::HipHinge,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Standing,
        times(8, 5).sets(2, 20),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::ErectorSpinae])
    .at(STANDING)
    .then(ExerciseId::HipHingeWeight)
    .from("S1-25, K10", BONES_TOO),
    row(
        ExerciseId::HipHingeWeight,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Standing,
        times(8, 5).sets(2, 40),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::ErectorSpinae])
    .tags(&[Tag::FlexLoad])
    .at(STANDING)
    .stop(EFFORT)
    .then(ExerciseId::HipHingeOneLeg)
    .from("S1-25, K10", LEAFLETS),
    row(
        ExerciseId::SitToStandHigh,
        Aim::Strength,
        Step::Restore,
        Phase::Week1,
        Start::Sitting,
        times(8, 6),
    )
    .on(&[Part::Quadriceps, Part::Glutei])
    .at(CHAIR)
    .poses(3)
    .then(ExerciseId::SitToStand)
    .from("S1-25", BONES_TOO),
    row(
        ExerciseId::SitToStand,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Sitting,
        times(8, 5).sets(2, 30),
    )
    .on(&[Part::Quadriceps, Part::Glutei])
    .at(CHAIR)
    .poses(3)
    .then(ExerciseId::SquatChair)
    .from("S1-25", BONES_TOO),
    row(
        ExerciseId::SquatChair,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Standing,
        times(10, 4).sets(2, 30),
    )
    .on(&[Part::Quadriceps, Part::Glutei, Part::Hamstrings])
    .at(STANDING)
    .stop(EFFORT)
    .from("S1-25, S3-11", LEAFLETS),
    row(
        ExerciseId::StepUpLow,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Standing,
        times(8, 4).in_turn(),
    )
    .on(&[Part::Quadriceps, Part::Glutei])
    .tags(&[Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .holding_on()
    .poses(3)
    .then(ExerciseId::StepUp)
    .from("S1-16, S1-25", LEAFLETS),
    row(
        ExerciseId::StepUp,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Standing,
        times(10, 4).in_turn(),
    )
    .on(&[Part::Quadriceps, Part::Glutei, Part::Calves])
    .tags(&[Tag::SingleLeg])
    .at(STANDING)
    .stop(EFFORT)
    .poses(3)
    .then(ExerciseId::Lunge)
    .from("S1-16, S1-25", LEAFLETS),
    row(
        ExerciseId::HipFlexorStretchStanding,
        Aim::Mobility,
        Step::Relax,
        Phase::Week1,
        Start::Standing,
        hold(30).in_turn(),
    )
    .on(&[Part::Psoas, Part::Hips])
    .at(STANDING)
    .holding_on()
    .then(ExerciseId::HipFlexorStretch)
    .from("S1-18, S1-24", LEAFLETS),
    row(
        ExerciseId::HipFlexorStretch,
        Aim::Mobility,
        Step::Relax,
        Phase::Weeks2To3,
        Start::Kneeling,
        hold(30).in_turn(),
    )
    .on(&[Part::Psoas, Part::Hips])
    .tags(&[Tag::Floor])
    .at(FLOOR)
    .from("S1-18, S1-24", LEAFLETS),
    row(
        ExerciseId::HamstringStretchChair,
        Aim::Mobility,
        Step::Relax,
        Phase::Weeks2To3,
        Start::Sitting,
        hold(30).in_turn(),
    )
    .on(&[Part::Hamstrings])
    .tags(&[Tag::Nerve])
    .way(Direction::Flexion)
    .at(CHAIR)
    .then(ExerciseId::HamstringStretch)
    .from("S1-17, S1-24", LEAFLETS),
    row(
        ExerciseId::HamstringStretch,
        Aim::Mobility,
        Step::Relax,
        Phase::Weeks4To6,
        Start::Back,
        hold(30).in_turn(),
    )
    .on(&[Part::Hamstrings])
    .tags(&[Tag::Nerve, Tag::Supine])
    .from("S1-17, S1-24", LEAFLETS),
    row(
        ExerciseId::ThoracicRotationSitting,
        Aim::Mobility,
        Step::Map,
        Phase::Week1,
        Start::Sitting,
        times(6, 8).to_both().daily(2),
    )
    .on(&[Part::Thorax])
    .at(CHAIR)
    .begins_in_the_middle()
    .from("S3-11, S2-12", PRACTICE),
    row(
        ExerciseId::ThoracicExtensionChair,
        Aim::Mobility,
        Step::Relax,
        Phase::Week1,
        Start::Sitting,
        times(8, 6).daily(2),
    )
    .on(&[Part::Thorax])
    .tags(&[Tag::ExtMild])
    .at(CHAIR)
    .stop(DIZZY)
    .from("S3-11, S2-12", PRACTICE),
    row(
        ExerciseId::NerveGlideSitting,
        Aim::Mobility,
        Step::Restore,
        Phase::After,
        Start::Sitting,
        times(10, 4).in_turn(),
    )
    .on(&[Part::Nerve])
    .tags(&[Tag::Nerve])
    .at(CHAIR)
    .from("S1-25", PRACTICE),
    row(
        ExerciseId::NerveGlideLying,
        Aim::Mobility,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Back,
        times(10, 4).in_turn(),
    )
    .on(&[Part::Nerve])
    .tags(&[Tag::Nerve, Tag::Supine])
    .then(ExerciseId::NerveGlideSitting)
    .from("S1-25", PRACTICE),
    row(
        ExerciseId::PelvicFloor,
        Aim::Coordination,
        Step::Activate,
        Phase::Week1,
        Start::Sitting,
        times_held(8, 16, 8).daily(3),
    )
    .on(&[Part::PelvicFloor, Part::Transversus])
    .at(&[Place::Chair, Place::Bed, Place::Floor])
    .from("S1-23", PRACTICE),
    row(
        ExerciseId::HeelRaiseSupported,
        Aim::Strength,
        Step::Activate,
        Phase::Week1,
        Start::Standing,
        times_held(10, 4, 1),
    )
    .on(&[Part::Calves, Part::Feet])
    .at(STANDING)
    .holding_on()
    .then(ExerciseId::HeelRaise)
    .from("S3-11", BONES_TOO),
    row(
        ExerciseId::HeelRaise,
        Aim::Strength,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Standing,
        times_held(10, 4, 1).sets(2, 20),
    )
    .on(&[Part::Calves, Part::Feet])
    .tags(&[Tag::Balance])
    .at(STANDING)
    .stop(UNSTEADY)
    .from("S3-11", PRACTICE),
    row(
        ExerciseId::FootTowel,
        Aim::Coordination,
        Step::Activate,
        Phase::Week1,
        Start::Sitting,
        times(10, 4).in_turn(),
    )
    .on(&[Part::Feet, Part::Calves])
    .at(CHAIR)
    .from("S0-08, K11", PRACTICE),
    row(
        ExerciseId::BalanceOneLegSupported,
        Aim::Coordination,
        Step::Map,
        Phase::Week1,
        Start::Standing,
        hold(20).in_turn(),
    )
    .on(&[Part::Glutei, Part::Feet])
    .tags(&[Tag::Balance, Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .holding_on()
    .then(ExerciseId::BalanceOneLeg)
    .from("S1-22, S1-25", BONES_TOO),
    row(
        ExerciseId::BalanceOneLeg,
        Aim::Coordination,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Standing,
        hold(20).in_turn(),
    )
    .on(&[Part::Glutei, Part::Feet])
    .tags(&[Tag::Balance, Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .from("S1-25", PRACTICE),
    row(
        ExerciseId::WalkingShort,
        Aim::Endurance,
        Step::Restore,
        Phase::Now,
        Start::Walking,
        keep_up(300).daily(2),
    )
    .on(&[Part::WholeBody])
    .tags(&[Tag::Safe])
    .at(WALKING)
    .then(ExerciseId::WalkingBuildUp)
    .poses(3)
    .from("S2-10, S2-12, S3-08, S4-06, K5", KEEP_MOVING),
    row(
        ExerciseId::WalkingBuildUp,
        Aim::Endurance,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Walking,
        keep_up(600).daily(2),
    )
    .on(&[Part::WholeBody])
    .tags(&[Tag::Safe])
    .at(OUTSIDE)
    .then(ExerciseId::EnduranceLadder)
    .poses(3)
    .from("S2-10, S3-08, S4-06, K5", KEEP_MOVING),
    row(
        ExerciseId::BreathingLying,
        Aim::Relaxation,
        Step::Relax,
        Phase::Now,
        Start::Back,
        keep_up(120).daily(2),
    )
    .on(&[Part::Breathing])
    .tags(&[Tag::Safe, Tag::Supine])
    .stop(BREATH)
    .from("S1-24, S0-09", LEAFLETS),
    row(
        ExerciseId::RelaxationSitting,
        Aim::Relaxation,
        Step::Relax,
        Phase::Now,
        Start::Sitting,
        keep_up(120).daily(2),
    )
    .on(&[Part::Breathing, Part::WholeBody])
    .tags(&[Tag::Safe])
    .at(CHAIR)
    .stop(BREATH)
    .from("S1-24, S2-12", LEAFLETS),
    row(
        ExerciseId::MarchInPlace,
        Aim::Coordination,
        Step::Map,
        Phase::Week1,
        Start::Standing,
        times(15, 4).to_both(),
    )
    .on(&[Part::Hips, Part::WholeBody])
    .tags(&[Tag::Balance, Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .then(ExerciseId::StepUpLow)
    .from("S1-22, S3-11", PRACTICE),
    row(
        ExerciseId::EnduranceLadder,
        Aim::Endurance,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Walking,
        keep_up(1200),
    )
    .on(&[Part::WholeBody])
    .at(OUTSIDE)
    .stop(EFFORT)
    .then(ExerciseId::SportLadderWalkRun)
    .poses(3)
    .from("S4-06, S3-11", KEEP_MOVING),
    row(
        ExerciseId::WallSitSlide,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks2To3,
        Start::Standing,
        times_held(8, 7, 2),
    )
    .on(&[Part::Quadriceps, Part::Glutei])
    .at(STANDING)
    .holding_on()
    .from("S1-25, S3-11", LEAFLETS),
    row(
        ExerciseId::SportLadderWalkRun,
        Aim::Endurance,
        Step::Restore,
        Phase::After,
        Start::Walking,
        times(10, 120),
    )
    .on(&[Part::WholeBody, Part::Calves])
    .tags(&[Tag::Impact])
    .at(OUTSIDE)
    .stop(EFFORT)
    .then(ExerciseId::SportLadderTurn)
    .from("S3-01, S3-11", PRACTICE),
    row(
        ExerciseId::SportLadderTurn,
        Aim::Coordination,
        Step::Restore,
        Phase::After,
        Start::Walking,
        times(8, 40),
    )
    .on(&[Part::WholeBody, Part::Hips])
    .tags(&[Tag::Impact])
    .at(OUTSIDE)
    .stop(EFFORT)
    .from("S3-01, S3-11", PRACTICE),
    row(
        ExerciseId::HipHingeOneLeg,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Standing,
        times(8, 5).in_turn(),
    )
    .on(&[Part::Glutei, Part::Hamstrings, Part::ErectorSpinae])
    .tags(&[Tag::FlexLoad, Tag::Balance, Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .from("S1-25, S3-01", PRACTICE),
    row(
        ExerciseId::Lunge,
        Aim::Strength,
        Step::Restore,
        Phase::Weeks4To6,
        Start::Standing,
        times(8, 4).in_turn(),
    )
    .on(&[Part::Quadriceps, Part::Glutei])
    .tags(&[Tag::Balance, Tag::SingleLeg])
    .at(STANDING)
    .stop(UNSTEADY)
    .from("S1-25, S3-01", PRACTICE),
    row(
        ExerciseId::WallPush,
        Aim::Strength,
        Step::Activate,
        Phase::Week1,
        Start::Standing,
        times(10, 4),
    )
    .on(&[Part::Transversus, Part::Thorax])
    .at(STANDING)
    .holding_on()
    .from("S1-23, S3-11", PRACTICE),
    row(
        ExerciseId::BandRow,
        Aim::Strength,
        Step::Activate,
        Phase::Weeks2To3,
        Start::Sitting,
        times(10, 4),
    )
    .on(&[Part::Thorax, Part::ErectorSpinae])
    .at(CHAIR)
    .from("S1-23, S3-11", BONES_TOO),
];
