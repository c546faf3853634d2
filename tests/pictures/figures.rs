//! Every picture of an exercise shows a body that could be: joints within their range, hands and
//! feet where they hold, nothing under the floor, nobody about to fall, and the same outlines from
//! the first drawing to the last.

use crate::support::answer_sets::answers;
use rugwijzer::clinical::advice::Advice;
use rugwijzer::clinical::exercises::{self, EXERCISES, ExerciseId, Sides, exercise};
use rugwijzer::clinical::facts::Facts;
use rugwijzer::clinical::learning::Piece;
use rugwijzer::clinical::plan::daily::Daily;
use rugwijzer::pictures::figure::anatomy::anatomy;
use rugwijzer::pictures::figure::pose::{Hold, Pose, Spot, View, Which};
use rugwijzer::pictures::figure::scenes::backs;
use rugwijzer::pictures::figure::scenes::bed::InBed;
use rugwijzer::pictures::figure::{
    Body, Frame, Glow, Mark, Muscle, Part, Person, Picture, Prop, SPOTS, Scene, TWEENS, solve,
};
use rugwijzer::words::Lang;
use rugwijzer::words::exercise::exercise as said;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What each joint of a person can do, in degrees: low back, chest, neck; hip, knee, ankle, toes;
/// shoulder, elbow, wrist, fingers.
const SPINE: [(f32, f32); 3] = [(-35.0, 50.0), (-25.0, 30.0), (-45.0, 55.0)];
const LEG: [(f32, f32); 4] = [(-25.0, 130.0), (-3.0, 152.0), (-60.0, 25.0), (-45.0, 70.0)];
const ARM: [(f32, f32); 4] = [(-60.0, 185.0), (-2.0, 150.0), (-75.0, 88.0), (0.0, 100.0)];

/// All poses that are seen from the side, with where they are from.
fn side_poses() -> Vec<(String, &'static Pose)> {
    let mut all = Vec::new();
    for (name, scene) in scenes() {
        for (place, shot) in scene.shots.iter().enumerate() {
            if let View::Side(pose) = &shot.view {
                all.push((format!("{name} {}", place + 1), pose));
            }
        }
    }
    all
}

/// The body of each of these poses, for each person.
fn side_bodies() -> Vec<(String, &'static Pose, Body)> {
    let mut all = Vec::new();
    for person in Person::ALL {
        all.extend(
            side_poses()
                .into_iter()
                .map(|(name, pose)| (format!("{name} {person:?}"), pose, solve(pose, person))),
        );
    }
    all
}

fn none(found: &[String], why: &str) {
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

#[test]
fn every_exercise_has_the_poses_that_its_row_promises_in_one_view() {
    for id in ExerciseId::ALL {
        let shots = Scene::of(*id).shots;
        assert_eq!(
            shots.len(),
            usize::from(exercise(*id).poses),
            "{}: as many as its row says",
            id.id()
        );
        assert!(
            (1..=3).contains(&shots.len()),
            "{}: the styles know films of two and three poses",
            id.id()
        );
        let from_the_side = shots.iter().filter(|shot| matches!(shot.view, View::Side(_))).count();
        assert!(from_the_side == 0 || from_the_side == shots.len(), "{} mixes views", id.id());
        for pair in shots.windows(2) {
            let same = pair[0].view == pair[1].view && pair[0].glows == pair[1].glows;
            assert!(!same, "{} shows one pose twice", id.id());
        }
    }
}

#[test]
fn no_joint_bends_further_than_joints_do() {
    let mut wrong = Vec::new();
    for (name, _, body) in side_bodies() {
        let bends = body.posture.bends;
        let limits = SPINE.iter().chain(&LEG).chain(&LEG).chain(&ARM).chain(&ARM);
        for (place, (bend, (least, most))) in bends[1..].iter().zip(limits).enumerate() {
            if *bend < least - 0.5 || *bend > most + 0.5 {
                wrong.push(format!(
                    "{name}: bend {} is {bend:.0}, may be {least}..{most}",
                    place + 1
                ));
            }
        }
    }
    none(&wrong, "joints beyond their range");
}

#[test]
fn from_the_front_no_limb_looks_longer_than_it_is_or_vanishes() {
    for id in ExerciseId::ALL {
        for shot in Scene::of(*id).shots {
            if let View::Front(pose) = shot.view {
                for (_, long) in pose.legs.iter().chain(&pose.arms).flatten() {
                    assert!((30..=100).contains(long), "{}: a limb of {long} hundredths", id.id());
                }
            }
        }
    }
}

/// The body of a pose that is seen from the side, counted from one.
fn body_of(id: ExerciseId, pose: usize) -> Body {
    let View::Side(pose) = &Scene::of(id).shots[pose - 1].view else {
        panic!("{} is not seen from the side", id.id())
    };
    solve(pose, Person::Adult)
}

/// Where hands and feet are, and how far a joint goes, in the words of the steps.
#[test]
fn bodies_do_what_the_steps_say() {
    use Which::{Far, Near};
    let mut wrong = Vec::new();
    let mut told = |id: ExerciseId, what: &str, holds: bool| {
        if !holds {
            wrong.push(format!("{}: {what}", id.id()));
        }
    };
    // How far the hand is from the skin around a spot.
    let away = |body: &Body, which: Which, spot: Spot| {
        let ((hand, _), (at, radius)) = (body.spot(Spot::Palm(which)), body.spot(spot));
        (hand.0 - at.0).hypot(hand.1 - at.1) - radius
    };
    for pose in [1, 2] {
        let body = body_of(ExerciseId::AbdominalBracing, pose);
        told(
            ExerciseId::AbdominalBracing,
            "both hands on the belly",
            [Near, Far].iter().all(|which| away(&body, *which, Spot::Belly) < 3.0),
        );
        told(
            ExerciseId::BreathingLying,
            "a hand on the belly",
            away(&body_of(ExerciseId::BreathingLying, pose), Near, Spot::Belly) < 3.0,
        );
    }
    told(
        ExerciseId::StandingArch,
        "the hands against the low back",
        away(&body_of(ExerciseId::StandingArch, 2), Near, Spot::Loin) < 5.0,
    );
    let ready = body_of(ExerciseId::PressUp, 1);
    told(
        ExerciseId::PressUp,
        "the hands beside the shoulders",
        (ready.arms[0].wrist.0 - ready.arms[0].shoulder.0).abs() < 6.0,
    );
    told(
        ExerciseId::PressUp,
        "straight arms",
        body_of(ExerciseId::PressUp, 2).posture.bends[13] < 35.0,
    );
    let elbows = body_of(ExerciseId::ProneElbows, 2);
    told(
        ExerciseId::ProneElbows,
        "the elbows under the shoulders",
        (elbows.arms[0].elbow.0 - elbows.arms[0].shoulder.0).abs() < 6.0,
    );
    let step = body_of(ExerciseId::BridgeMarch, 3).height(Spot::Heel(Near));
    told(ExerciseId::BridgeMarch, "the foot a few centimetres up", (1.5..9.0).contains(&step));
    let seat = body_of(ExerciseId::SquatChair, 2).height(Spot::Seat);
    told(ExerciseId::SquatChair, "the buttocks touch the chair", (seat - 22.6).abs() < 1.8);
    let heels = body_of(ExerciseId::ChildPose, 2);
    told(ExerciseId::ChildPose, "the buttocks down to the heels", heels.height(Spot::Seat) < 13.0);
    for (id, pose) in [(ExerciseId::BalanceOneLeg, 2), (ExerciseId::BalanceOneLegSupported, 2)] {
        told(id, "one foot a little up", body_of(id, pose).height(Spot::Ball(Far)) > 4.0);
    }
    let curled = body_of(ExerciseId::FootTowel, 2).posture.bends[7];
    told(ExerciseId::FootTowel, "the toes curl", curled < -25.0);
    none(&wrong, "pictures that differ from their steps");
}

/// What the steps name stands in the picture: it is what a body leans on, lies on or pulls at.
#[test]
fn the_room_has_what_the_steps_name() {
    let chair = |prop: &Prop| {
        matches!(prop, Prop::Chair { .. } | Prop::ChairFromFront { .. } | Prop::Stool { .. })
    };
    let pillow = |prop: &Prop| matches!(prop, Prop::Pillow { .. });
    let mut wrong = Vec::new();
    for id in ExerciseId::ALL {
        let (scene, steps) = (Scene::of(*id), said(Lang::Nl, *id).steps.join(" "));
        let marked =
            |wanted: fn(&Mark) -> bool| scene.shots.iter().flat_map(|shot| shot.marks).any(wanted);
        let has = |wanted: fn(&Prop) -> bool| scene.props.iter().any(wanted);
        for (word, there) in [
            ("aanrecht", has(|prop| matches!(prop, Prop::Counter { .. }))),
            ("op een stoel", scene.props.iter().any(chair)),
            ("leuning vast", has(|prop| matches!(prop, Prop::Handrail { .. }))),
            ("trede", has(|prop| matches!(prop, Prop::Step { .. }))),
            ("tegen een muur", has(|prop| matches!(prop, Prop::Wall { .. }))),
            ("deur", has(|prop| matches!(prop, Prop::Door { .. }))),
            ("elastische band", marked(|mark| matches!(mark, Mark::Band(..)))),
            (
                "handdoek",
                scene.props.iter().any(pillow) || marked(|mark| matches!(mark, Mark::Towel)),
            ),
            (
                "kussen",
                scene.props.iter().any(|prop| pillow(prop) || chair(prop))
                    || marked(|mark| matches!(mark, Mark::Cushion(..))),
            ),
            ("liter water", marked(|mark| matches!(mark, Mark::Weight))),
        ] {
            // Who marches swings the arms; the counter is only near.
            if steps.contains(word) && !there && *id != ExerciseId::MarchInPlace {
                wrong.push(format!("{}: no {word}", id.id()));
            }
        }
    }
    none(&wrong, "rooms without what their steps name");
}

/// From the side, an arm that reaches out of the sheet is no longer than it is either.
#[test]
fn from_the_side_no_arm_looks_longer_than_it_is_or_vanishes() {
    for (name, pose) in side_poses() {
        for long in pose.arms.iter().flat_map(|arm| arm.looks) {
            assert!((30..=100).contains(&long), "{name}: a part of an arm of {long} hundredths");
        }
    }
}

/// What a muscle belongs to, in the words of a row. The belly's oblique muscles work with the deep
/// one; a thigh that is lifted is lifted by a muscle of the hip.
fn parts_of(muscle: Muscle) -> &'static [exercises::Part] {
    use exercises::Part;
    match muscle {
        Muscle::Multifidi => &[Part::Multifidi],
        Muscle::ErectorSpinae => &[Part::ErectorSpinae],
        Muscle::Transversus | Muscle::Obliques => &[Part::Transversus],
        Muscle::Glutei => &[Part::Glutei],
        Muscle::Hips => &[Part::Hips, Part::Glutei],
        Muscle::Hamstrings => &[Part::Hamstrings],
        Muscle::Quadriceps => &[Part::Quadriceps],
        Muscle::Psoas => &[Part::Psoas, Part::Hips],
        Muscle::Calves => &[Part::Calves],
        Muscle::Foot => &[Part::Feet],
        Muscle::PelvicFloor => &[Part::PelvicFloor],
        Muscle::Thorax => &[Part::Thorax],
        Muscle::Nerve => &[Part::Nerve],
        Muscle::Breathing => &[Part::Breathing],
    }
}

/// No picture lights up what its row does not name, and every row that names muscles has one of
/// them, its spine or its nerve shown.
#[test]
fn what_glows_is_what_the_row_works_on() {
    use exercises::Part;
    let mut wrong = Vec::new();
    for id in ExerciseId::ALL {
        let row = exercise(*id);
        let shots = Scene::of(*id).shots;
        for glow in shots.iter().flat_map(|shot| shot.glows) {
            let (Glow::Works(muscle) | Glow::Stretches(muscle)) = glow;
            if !parts_of(*muscle).iter().any(|part| row.works_on.contains(part)) {
                wrong.push(format!("{}: {muscle:?} is not in its row", id.id()));
            }
        }
        let shown = shots.iter().any(|shot| {
            !shot.glows.is_empty()
                || shot.marks.iter().any(|mark| matches!(mark, Mark::Spine | Mark::Nerve))
        });
        let seen_from_behind = row
            .works_on
            .iter()
            .all(|part| matches!(part, Part::Thorax | Part::WholeBody | Part::Calves));
        if !shown && !seen_from_behind && shots.len() > 1 {
            wrong.push(format!("{}: nothing shows what it works on", id.id()));
        }
    }
    none(&wrong, "glows that differ from the table");
}

/// How far each thing that should touch is from what it should touch.
fn gaps(pose: &Pose, body: &Body) -> Vec<(String, f32)> {
    let mut gaps = Vec::new();
    let tenth = |value: i16| f32::from(value) / 10.0;
    for rest in pose.rests {
        gaps.push((format!("{:?}", rest.spot), body.height(rest.spot) - tenth(rest.height)));
    }
    if let Some(height) = pose.head_on {
        gaps.push(("head".to_owned(), body.height(Spot::Head) - tenth(height)));
    }
    for which in Which::BOTH {
        for (limb, hold) in
            [("leg", pose.legs[which as usize].hold), ("arm", pose.arms[which as usize].hold)]
        {
            let touching = match hold {
                Hold::Flat { y, .. } => vec![(Spot::Heel(which), y), (Spot::Ball(which), y)],
                Hold::FlatHere => vec![(Spot::Heel(which), 0), (Spot::Ball(which), 0)],
                Hold::Ball { y, .. } => vec![(Spot::Ball(which), y)],
                Hold::Heel { y, .. } => vec![(Spot::Heel(which), y)],
                // A knee may rest on a pillow instead; it is among the rests then.
                Hold::Kneel if pose.rests.iter().any(|rest| rest.spot == Spot::Knee(which)) => {
                    vec![(Spot::Toe(which), 0)]
                }
                Hold::Kneel | Hold::Prone => vec![(Spot::Toe(which), 0), (Spot::Knee(which), 0)],
                Hold::Down if limb == "leg" => vec![(Spot::Heel(which), 0)],
                Hold::Down | Hold::PalmUnder(_) => vec![(Spot::Palm(which), 0)],
                Hold::Palm { y, .. } => vec![(Spot::Palm(which), y)],
                Hold::Forearm => vec![(Spot::Elbow(which), 0), (Spot::Palm(which), 0)],
                Hold::Free | Hold::At { .. } | Hold::On { .. } => vec![],
            };
            gaps.extend(
                touching
                    .into_iter()
                    .map(|(spot, y)| (format!("{spot:?}"), body.height(spot) - tenth(y))),
            );
        }
    }
    gaps
}

#[test]
fn what_should_touch_touches() {
    let mut wrong = Vec::new();
    for (name, pose, body) in side_bodies() {
        for (spot, gap) in gaps(pose, &body) {
            if !(-0.8..=0.8).contains(&gap) {
                wrong.push(format!("{name}: {spot} is {gap:.2} off"));
            }
        }
    }
    none(&wrong, "hands, feet or bodies that float or sink");
}

/// A hand that holds a leg reaches it.
#[test]
fn hands_reach_what_they_hold() {
    let mut wrong = Vec::new();
    for (name, pose, body) in side_bodies() {
        for which in Which::BOTH {
            let Hold::On { leg, .. } = pose.arms[which as usize].hold else { continue };
            let (leg, wrist) = (&body.legs[leg as usize], body.arms[which as usize].wrist);
            let near = |from: (f32, f32), to: (f32, f32)| {
                let (x, y) = (to.0 - from.0, to.1 - from.1);
                let share = (((wrist.0 - from.0) * x + (wrist.1 - from.1) * y) / (x * x + y * y))
                    .clamp(-0.25, 1.0);
                (wrist.0 - from.0 - x * share).hypot(wrist.1 - from.1 - y * share)
            };
            let away = near((leg.hip.0, leg.hip.1), (leg.knee.0, leg.knee.1))
                .min(near((leg.knee.0, leg.knee.1), (leg.ankle.0, leg.ankle.1)));
            if away > 8.0 {
                wrong.push(format!("{name}: a hand is {away:.1} from the leg"));
            }
        }
    }
    none(&wrong, "hands that grasp air");
}

#[test]
fn nothing_sinks_into_the_floor() {
    let mut wrong = Vec::new();
    for (name, _, body) in side_bodies() {
        for spot in SPOTS {
            if body.height(spot) < -0.8 {
                wrong
                    .push(format!("{name}: {spot:?} is {:.2} under the floor", -body.height(spot)));
            }
        }
    }
    none(&wrong, "bodies in the floor");
}

/// The centre of mass stands over what touches the ground. Who sits, leans on something, or is in a
/// step is held otherwise.
#[test]
fn nobody_is_about_to_fall() {
    let held = [
        "step_up",
        "step_up_low",
        "wall_sit_slide",
        "wall_push",
        "walking_short",
        "walking_build_up",
        "endurance_ladder",
        "sport_ladder_walk_run",
        "sport_ladder_turn",
    ];
    let mut wrong = Vec::new();
    for (name, pose, body) in side_bodies() {
        let scene = name.split(' ').next().expect("a name");
        let props_hold =
            pose.arms.iter().any(|arm| matches!(arm.hold, Hold::Palm { y, .. } if y > 0));
        let sits = pose.rests.iter().any(|rest| rest.height > 0);
        if held.contains(&scene) || props_hold || sits {
            continue;
        }
        let mut mass =
            vec![(0.081, body.c1.0), (0.25, body.chest(0.4).0.0), (0.25, body.low_back(0.3).0.0)];
        for side in 0..2 {
            let (arm, leg) = (&body.arms[side], &body.legs[side]);
            mass.push((0.028, (arm.shoulder.0 + arm.elbow.0) / 2.0));
            mass.push((0.022, (arm.elbow.0 + arm.wrist.0) / 2.0));
            mass.push((0.1, (leg.hip.0 + leg.knee.0) / 2.0));
            mass.push((0.0465, (leg.knee.0 + leg.ankle.0) / 2.0));
            mass.push((0.0145, leg.ankle.0));
        }
        let centre = mass.iter().map(|(share, x)| share * x).sum::<f32>()
            / mass.iter().map(|(share, _)| share).sum::<f32>();
        let touching =
            SPOTS.iter().filter(|spot| body.height(**spot) < 0.6).map(|spot| body.spot(*spot).0.0);
        let (least, most) =
            touching.fold((f32::MAX, f32::MIN), |(least, most), x| (least.min(x), most.max(x)));
        if centre < least - 0.5 || centre > most + 0.5 {
            wrong.push(format!("{name}: centre {centre:.1}, supports {least:.1}..{most:.1}"));
        }
    }
    none(&wrong, "poses without balance");
}

/// Parts that come and go: what is shown in a pose, not the body.
fn comes_and_goes(part: &Part) -> bool {
    let marks = [
        "rw-f-halo",
        "rw-f-rim",
        "rw-f-work",
        "rw-f-stretch",
        "rw-f-case",
        "rw-f-bone",
        "rw-f-low",
        "rw-f-nerve",
        "rw-f-arrow",
        "rw-f-weight",
    ];
    marks.iter().any(|mark| part.class.starts_with(mark))
}

/// The classes and commands of a drawing, without its numbers.
fn structure(frame: &Frame) -> Vec<(&'static str, String)> {
    let body = frame.parts.iter().filter(|part| !comes_and_goes(part));
    body.map(|part| (part.class, part.d.chars().filter(char::is_ascii_alphabetic).collect()))
        .collect()
}

fn values(d: &str) -> Vec<f32> {
    let spaced = d.replace('-', " -").replace(|letter: char| letter.is_ascii_alphabetic(), " ");
    spaced.split_whitespace().map(|value| value.parse().expect("a number")).collect()
}

#[test]
fn a_scene_keeps_its_outlines_from_the_first_drawing_to_the_last() {
    for (person, id) in
        Person::ALL.iter().flat_map(|person| ExerciseId::ALL.iter().map(move |id| (*person, id)))
    {
        let scene = Scene::of(*id);
        let film = scene.film(person, false);
        let first = structure(&film.frames[0]);
        assert!(first.len() > 15, "{} is hardly a body", id.id());
        for frame in &film.frames {
            assert_eq!(structure(frame), first, "{}", id.id());
        }
        let poses: Vec<usize> = film.frames.iter().filter_map(|frame| frame.pose).collect();
        assert_eq!(poses, (1..=scene.shots.len()).collect::<Vec<_>>());
        assert_eq!(
            film.view_box,
            scene.stills(person).view_box,
            "{}: the way between poses stays inside their frame",
            id.id()
        );
    }
}

/// All films: each scene's, and with the other limbs where sides alternate; for each person.
static FILMS: LazyLock<Vec<(ExerciseId, Picture)>> = LazyLock::new(|| {
    let mut films = Vec::new();
    for person in Person::ALL {
        films.extend(ExerciseId::ALL.iter().map(|id| (*id, Scene::of(*id).film(person, false))));
        let alternating = EXERCISES.iter().filter(|row| row.dose.sides == Sides::Alternating);
        films.extend(alternating.map(|row| (row.id, Scene::of(row.id).film(person, true))));
    }
    films
});

/// Where sides alternate, the far limbs do what the near ones did: another film in the same frame,
/// of the same parts.
#[test]
fn the_other_limbs_do_the_same() {
    for row in EXERCISES.iter().filter(|row| row.dose.sides == Sides::Alternating) {
        let scene = Scene::of(row.id);
        assert!(
            scene.shots.iter().all(|shot| matches!(shot.view, View::Side(_))),
            "{:?}: seen from the front nothing is far",
            row.id
        );
        let (one, other) = (scene.film(Person::Adult, false), scene.film(Person::Adult, true));
        assert_eq!(one.frames.len(), other.frames.len());
        assert!(one.frames != other.frames, "{:?}", row.id);
        for (a, b) in one.frames.iter().zip(&other.frames) {
            assert_eq!(structure(a), structure(b), "{:?}", row.id);
        }
        assert_eq!(one.view_box, other.view_box, "{:?}: it jumps with each change of side", row.id);
    }
}

/// Between two poses nothing leaps.
#[test]
fn a_movement_is_smooth() {
    let mut wrong = Vec::new();
    for (id, film) in FILMS.iter() {
        for (step, pair) in film.frames.windows(2).enumerate() {
            let mut far = 0.0_f32;
            let mut what = "";
            for (one, other) in pair[0]
                .parts
                .iter()
                .filter(|part| !comes_and_goes(part))
                .zip(pair[1].parts.iter().filter(|part| !comes_and_goes(part)))
            {
                for (a, b) in values(&one.d).iter().zip(values(&other.d)) {
                    if (a - b).abs() > far {
                        (far, what) = ((a - b).abs(), one.class);
                    }
                }
            }
            if far > 26.0 {
                wrong.push(format!("{}, step {step}: {what} leaps {far:.1}", id.id()));
            }
        }
    }
    none(&wrong, "movements that leap");
}

#[test]
fn every_drawing_is_inside_its_frame() {
    for (person, (name, scene)) in Person::ALL
        .iter()
        .flat_map(|person| scenes().into_iter().map(move |scene| (*person, scene)))
    {
        if scene.close_up.is_some() {
            continue;
        }
        let picture = scene.stills(person);
        let frame = values(&picture.view_box);
        let [x, y, width, height] = frame[..] else {
            panic!("{name}: a view box of {} numbers", frame.len())
        };
        for part in picture.frames.iter().flat_map(|frame| &frame.parts) {
            for pair in values(&part.d).chunks(2) {
                assert!(
                    pair[0] >= x && pair[0] <= x + width && pair[1] >= y && pair[1] <= y + height,
                    "{name} {person:?}: {} at {pair:?}",
                    part.class
                );
            }
        }
    }
}

#[test]
fn the_styles_know_every_class() {
    let sheet = concat!(
        include_str!("../../styles/plan/68-drawing.css"),
        include_str!("../../styles/plan/70-figure.css")
    );
    let mut used = BTreeSet::new();
    for (_, scene) in scenes() {
        used.extend(
            scene
                .stills(Person::Adult)
                .frames
                .iter()
                .flat_map(|frame| frame.parts.iter().map(|part| part.class)),
        );
    }
    let spine = anatomy();
    used.extend(
        spine
            .person
            .iter()
            .chain(spine.pieces.iter().flat_map(|drawn| &drawn.parts))
            .map(|part| part.class),
    );
    for class in &used {
        let known = sheet
            .split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
            .any(|word| word == *class);
        assert!(known, "{class} has no style");
    }
    assert!(used.len() > 20);
}

/// Seven, twelve and five: each vertebra is a block and its spur, in ink and in its colour.
#[test]
fn the_back_has_as_many_vertebrae_as_a_back() {
    let spine = anatomy();
    let drawn: BTreeSet<Piece> = spine.pieces.iter().map(|drawn| drawn.piece).collect();
    assert_eq!(drawn, Piece::ALL.iter().copied().collect());
    for (piece, count) in
        [(Piece::Neck, 7), (Piece::Chest, 12), (Piece::LowBack, 5), (Piece::Discs, 3)]
    {
        let drawn = spine.pieces.iter().find(|drawn| drawn.piece == piece).expect("the piece");
        let tone = drawn.parts.last().expect("its colour");
        assert_eq!(tone.d.matches('M').count(), count * 2, "{piece:?}");
    }
    let frame = values(&spine.view_box);
    for drawn in &spine.pieces {
        let (x, y) = (f32::from(drawn.anchor.0) / 10.0, f32::from(drawn.anchor.1) / 10.0);
        assert!(
            x > frame[0] && x < frame[0] + frame[2] && y > frame[1] && y < frame[1] + frame[3],
            "{:?} is named outside the sheet",
            drawn.piece
        );
    }
}

/// Age and pregnancy decide whom the pictures show; what is not known changes nothing.
#[test]
fn the_body_follows_from_the_facts() {
    let of = |changes: &str| Person::of(&Facts::of(&answers(changes)));
    for (changes, person) in [
        ("", Person::Adult),
        ("age=74", Person::Adult),
        ("age=75", Person::Older),
        ("age=92", Person::Older),
        ("age=", Person::Adult),
        ("preg=lt20", Person::Adult),
        ("preg=ge20", Person::Pregnant),
        ("preg=maybe", Person::Adult),
        ("preg=pp6w", Person::Adult),
        // Nobody asks someone of 80 about a pregnancy: an answer that lies there is ignored.
        ("age=80 preg=ge20", Person::Older),
    ] {
        assert_eq!(of(changes), person, "{changes}");
    }
}

/// The lines of a person's body in one pose, as one text.
fn drawn(scene: &'static Scene, person: Person, class: &str) -> Vec<String> {
    scene.stills(person).frames[0]
        .parts
        .iter()
        .filter(|part| part.class == class)
        .map(|part| part.d.clone())
        .collect()
}

/// Another outline and another posture, and for the older hair of another colour; limbs bend alike.
#[test]
fn three_people_look_like_three_people() {
    let widest = |person| {
        drawn(standing(), person, "rw-f-shirt")
            .iter()
            .flat_map(|d| values(d).into_iter().step_by(2))
            .fold(f32::MIN, f32::max)
    };
    assert!(widest(Person::Pregnant) > widest(Person::Adult) + 4.0, "a belly");
    let View::Side(pose) = &standing().shots[0].view else { panic!("from the side") };
    let [adult, older] = [Person::Adult, Person::Older].map(|person| solve(pose, person));
    assert!(older.lean[2] > adult.lean[2] + 5.0, "a rounder upper back");
    assert_eq!(older.posture.bends[4..12], adult.posture.bends[4..12], "the legs stand alike");
    assert!(!Person::Older.class().is_empty() && Person::Adult.class().is_empty());
    let sheet = include_str!("../../styles/plan/70-figure.css");
    let older = format!(".{} {{", Person::Older.class());
    let own = sheet.split_once(&older).and_then(|(_, rest)| rest.split_once('}'));
    assert!(own.is_some_and(|(block, _)| block.contains("--p-hair:")), "{older}");
    assert_ne!(
        drawn(standing(), Person::Pregnant, "rw-f-hair"),
        drawn(standing(), Person::Adult, "rw-f-hair")
    );
}

fn standing() -> &'static Scene {
    Scene::of(ExerciseId::HipHinge)
}

/// How far apart the shirts of two poses are where they differ most, in pixels of a picture 140
/// wide, as on a phone.
fn apart_on_a_phone(picture: &Picture) -> f32 {
    let scale = 140.0 / values(&picture.view_box)[2];
    let points = |frame: usize| -> Vec<f32> {
        let shirt = picture.frames[frame].parts.iter().filter(|part| part.class == "rw-f-shirt");
        shirt.flat_map(|part| values(&part.d)).map(|value| value * scale).collect()
    };
    points(0).iter().zip(points(1)).map(|(p, q)| (p - q).abs()).fold(0.0, f32::max)
}

/// What a reviewer could not tell apart on a phone: both ways of a tilt, and tiptoe from one leg.
#[test]
fn look_alikes_are_told_apart_on_a_phone() {
    for id in [ExerciseId::PelvicTilt, ExerciseId::PelvicTiltSitting] {
        let picture = Scene::of(id).stills(Person::Adult);
        let apart = apart_on_a_phone(&picture);
        assert!(apart > 6.0, "{}: {apart:.1} pixels", id.id());
        let arrow = |frame: &Frame| {
            let shaft =
                frame.parts.iter().find(|part| part.class == "rw-f-arrow").expect("an arrow");
            let way = values(&shaft.d);
            (way[way.len() - 2] - way[0], way[way.len() - 1] - way[1])
        };
        let ((x, y), (back_x, back_y)) = (arrow(&picture.frames[0]), arrow(&picture.frames[1]));
        assert!(x * back_x + y * back_y < -40.0, "{}: the arrows point apart", id.id());
        let captions = Scene::of(id).captions;
        assert!(captions.len() == 2 && captions[0] != captions[1]);
    }
    for (tiptoe, one_leg) in [
        (ExerciseId::HeelRaise, ExerciseId::BalanceOneLeg),
        (ExerciseId::HeelRaiseSupported, ExerciseId::BalanceOneLegSupported),
    ] {
        let ankle = |id: ExerciseId, side: usize| body_of(id, 2).legs[side].ankle.1;
        assert!(Scene::of(tiptoe).close_up.is_some(), "tiptoe is shown from near by");
        assert!(
            Scene::of(one_leg).close_up.is_none() && ankle(one_leg, 1) > ankle(one_leg, 0) + 18.0,
            "one foot is far up"
        );
    }
}

/// A walk or a ride is one picture to who reads, at the top of a page; the player still moves it.
#[test]
fn going_about_takes_one_picture() {
    for id in [ExerciseId::WalkingShort, ExerciseId::WalkingBuildUp, ExerciseId::EnduranceLadder] {
        assert_eq!(Scene::of(id).stills(Person::Adult).frames.len(), 1);
        assert!(Scene::of(id).film(Person::Adult, false).frames.len() > TWEENS);
    }
}

/// Every pose that stands beside another has a caption, and no two of a picture have the same.
#[test]
fn every_pose_of_several_has_its_own_caption() {
    for (name, scene) in scenes() {
        let captions: Vec<_> =
            (1..=scene.shots.len()).filter_map(|pose| scene.caption(pose)).collect();
        let expected = if scene.shots.len() > 1 { scene.shots.len() } else { 0 };
        assert_eq!(captions.len(), expected, "{name}");
        for (place, caption) in captions.iter().enumerate() {
            assert!(!captions[..place].contains(caption), "{name} says {caption:?} twice");
        }
    }
}

/// Lying and getting up have pictures where the advice and the day speak of them, and only there.
#[test]
fn lying_and_getting_up_are_drawn() {
    let advice: Vec<_> = Advice::ALL
        .iter()
        .filter_map(|one| InBed::of_advice(*one).map(|what| (one.id(), what)))
        .collect();
    assert_eq!(
        advice,
        [
            ("lie_knees_up", InBed::OnTheBack),
            ("lie_on_side", InBed::OnTheSide),
            ("turn_as_one", InBed::GettingUp)
        ]
    );
    let day: Vec<_> = Daily::ALL
        .iter()
        .filter_map(|one| InBed::of_daily(*one).map(|what| (one.id(), what)))
        .collect();
    assert_eq!(day, [("sleeping", InBed::OnTheSide), ("getting_up", InBed::GettingUp)]);
    assert_eq!(InBed::GettingUp.scene().shots.len(), 3);
}

/// A hollow back bends in further than one in between, and that one further than a flat back.
#[test]
fn hollow_is_hollower_than_flat() {
    let lean = |scene: &'static Scene| {
        let View::Side(pose) = &scene.shots[0].view else { panic!("from the side") };
        let body = solve(pose, Person::Adult);
        for (spot, gap) in gaps(pose, &body) {
            assert!(gap.abs() < 0.8, "{spot} is {gap:.2} off");
        }
        body.lean[0] - body.lean[1]
    };
    let [hollow, neutral, flat] = [lean(&backs::HOLLOW), lean(&backs::NEUTRAL), lean(&backs::FLAT)];
    assert!(hollow > neutral + 10.0 && neutral > flat + 10.0, "{hollow} {neutral} {flat}");
}

/// No body sinks while it moves, either.
#[test]
fn nothing_sinks_on_the_way() {
    let mut wrong = Vec::new();
    let body = |part: &&Part| {
        part.class.starts_with("rw-f-skin") || part.class.starts_with("rw-f-trousers")
    };
    let lowest = |frame: &Frame| {
        frame
            .parts
            .iter()
            .filter(body)
            .flat_map(|part| values(&part.d).into_iter().skip(1).step_by(2))
            .fold(-99.0, f32::max)
    };
    for (id, film) in FILMS.iter() {
        let known = film
            .frames
            .iter()
            .filter(|frame| frame.pose.is_some())
            .map(lowest)
            .fold(-99.0, f32::max);
        for (step, frame) in film.frames.iter().enumerate() {
            if lowest(frame) > known + 1.5 {
                wrong.push(format!(
                    "{}, drawing {step}: {:.1} lower than its poses",
                    id.id(),
                    lowest(frame) - known
                ));
            }
        }
    }
    none(&wrong, "movements through the floor");
}

const GOLDEN: [ExerciseId; 10] = [
    ExerciseId::PelvicTilt,
    ExerciseId::SitToStand,
    ExerciseId::Clamshell,
    ExerciseId::HipHinge,
    ExerciseId::TrunkRotationLying,
    ExerciseId::FootTowel,
    ExerciseId::ThoracicRotationSitting,
    ExerciseId::PelvicFloor,
    ExerciseId::SidePlankKnees,
    ExerciseId::SportLadderTurn,
];

fn svg(view_box: &str, frame: &Frame) -> String {
    let paths: String = frame
        .parts
        .iter()
        .map(|part| format!("<path class=\"{}\" d=\"{}\"/>\n", part.class, part.d))
        .collect();
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\">\n{paths}</svg>\n")
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/figures").join(name)
}

/// A handful of drawings as they were looked at. `RUGWIJZER_WRITE_GOLDEN=1` writes them anew.
#[test]
fn the_drawings_are_those_that_were_looked_at() {
    let mut differ = Vec::new();
    for id in &GOLDEN {
        let picture = Scene::of(*id).stills(Person::Adult);
        for frame in &picture.frames {
            let name = format!("{}-{}.svg", id.id(), frame.pose.expect("a pose"));
            let drawn = svg(&picture.view_box, frame);
            if std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some() {
                fs::create_dir_all(golden("")).expect("a folder");
                fs::write(golden(&name), &drawn).expect("a file");
            } else if !fs::read_to_string(golden(&name)).is_ok_and(|known| alike(&known, &drawn)) {
                differ.push(name);
            }
        }
    }
    none(
        &differ,
        "drawings that changed; look at them, then write them with RUGWIJZER_WRITE_GOLDEN=1",
    );
}

/// The same commands, and no number further off than the eye can see: processors round in their own
/// ways.
fn alike(known: &str, drawn: &str) -> bool {
    let words = |text: &str| {
        text.chars()
            .filter(|letter| !letter.is_ascii_digit() && !" .-".contains(*letter))
            .collect::<String>()
    };
    let numbers = |text: &str| {
        text.lines()
            .filter_map(|line| line.split_once("d=\""))
            .flat_map(|(_, d)| values(d.split('"').next().unwrap_or("")))
            .collect::<Vec<f32>>()
    };
    let (one, other) = (numbers(known), numbers(drawn));
    words(known) == words(drawn)
        && one.len() == other.len()
        && one.iter().zip(&other).all(|(a, b)| (a - b).abs() < 0.05)
}

/// All pictures on one page, for each person and in both themes, to be looked at:
/// `target/tmp/figures.html`.
#[test]
fn a_page_with_all_pictures_is_laid_out() {
    let styles = [
        include_str!("../../styles/10-tokens.css"),
        include_str!("../../styles/plan/68-drawing.css"),
        include_str!("../../styles/plan/70-figure.css"),
    ]
    .concat();
    let page = "body { margin: 0; font: 11px sans-serif } section { display: flex; flex-wrap: wrap; gap: 8px; padding: 8px; background: var(--p-ground); color: var(--ink) }
        figure { margin: 0; width: 140px } figcaption { padding: 2px 6px } h2 { inline-size: 100%; margin: 0 }";
    let mut sections = String::new();
    for person in Person::ALL {
        let mut pictures = String::new();
        for (name, scene) in scenes() {
            let picture = scene.stills(person);
            for frame in &picture.frames {
                let drawing = svg(&picture.view_box, frame).replacen(
                    "<svg",
                    &format!("<svg class=\"rw-move {}\"", person.class()),
                    1,
                );
                let caption = frame.pose.and_then(|pose| scene.caption(pose));
                pictures += &format!(
                    "<figure>{drawing}<figcaption>{name} {caption:?}</figcaption></figure>\n"
                );
            }
        }
        assert!(pictures.matches("<figure>").count() >= 100);
        sections += &format!(
            "<section class=\"rw\" id=\"{person:?}\"><h2>{person:?}</h2>{pictures}</section>"
        );
    }
    let html = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Figures</title><style>{styles}{page}</style>{sections}"
    );
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join("figures.html"), html)
        .expect("the page is written");
}

/// Every picture that can be shown: of exercises, and of lying and getting up.
fn scenes() -> Vec<(&'static str, &'static Scene)> {
    let exercises = ExerciseId::ALL.iter().map(|id| (id.id(), Scene::of(*id)));
    let in_bed =
        ["getting_up", "on_the_side", "on_the_back"].into_iter().zip(InBed::ALL.map(InBed::scene));
    exercises.chain(in_bed).collect()
}
