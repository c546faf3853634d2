//! The exercise player: over every exercise it counts right and ends, in step with its words and
//! its picture, and nothing that anybody presses shows an exercise that is not for this person, or
//! leads on from a red light.

use crate::support::answer_sets::answers;
use crate::support::markup::Markup;
use crate::support::render::{is_sound, render};
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::new_visit;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::{EXERCISES, ExerciseId, Sides, Work, easier, exercise};
use rugwijzer::clinical::plan::pain_monitoring::{Light, Sign};
use rugwijzer::clinical::plan::{Minutes, Turn, plan, today};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::session::model::Shown;
use rugwijzer::session::player::motion::{LONGEST, Motion, motion, ways};
use rugwijzer::session::player::{COMING, Moment, Onward, Part, Phase, Play, Player, Side};
use rugwijzer::session::saved::{SavedVisit, from_bytes, to_bytes};
use rugwijzer::session::{Effect, Model, Msg, exercising, handover_texts, update};
use rugwijzer::ui::screens::{Visit, said_of_exercises};
use rugwijzer::words::Lang;
use rugwijzer::words::exercise as words;
use rugwijzer::words::plan as plan_words;
use rugwijzer::words::player::{self as said, Need};
use rugwijzer::words::texts::Texts;
use std::collections::BTreeSet;
use yew::Callback;

const ANY: &dyn Fn(ExerciseId) -> bool = &|_| true;
const PLAYS: [Play; 17] = [
    Play::Enter,
    Play::Tick,
    Play::Begin,
    Play::Pause,
    Play::Resume,
    Play::Done,
    Play::Skip,
    Play::Previous,
    Play::Easier,
    Play::Hurts,
    Play::Felt(Light::Green),
    Play::Felt(Light::Amber),
    Play::Sound,
    Play::Vibration,
    Play::Aloud,
    Play::Smallest,
    Play::Dark,
];

fn playing(exercises: &[ExerciseId]) -> Player {
    Player::new(exercises, ANY, &[]).expect("something to do")
}

fn moment(player: &Player) -> Moment {
    match player.phase {
        Phase::Running(moment) | Phase::Paused(moment) => moment,
        Phase::Start | Phase::Ready | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => {
            panic!("nothing runs: {:?}", player.phase)
        }
    }
}

/// As much of each as its row says.
fn turns(exercises: &[ExerciseId]) -> Vec<Turn> {
    exercises.iter().map(|id| (*id, exercise(*id).dose)).collect()
}

/// A visit at its outcome.
fn at_outcome(changes: &str) -> Model {
    let mut model = new_visit(false);
    model.resume(SavedVisit {
        answers: answers(changes),
        at_outcome: true,
        ..SavedVisit::default()
    });
    assert_eq!(model.shown(), Shown::Outcome, "{changes}");
    model
}

fn outcome_of(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("no outcome"),
    }
}

/// The same, at the first exercise of all that there is to do today.
fn begun(changes: &str) -> Model {
    let mut model = at_outcome(changes);
    let exercises = today(&outcome_of(&model));
    assert!(!exercises.is_empty(), "{changes}");
    update(&mut model, Msg::StartSession(turns(&exercises)));
    assert_eq!(model.shown(), Shown::Player, "{changes}");
    play(&mut model, Play::Enter);
    model
}

fn play(model: &mut Model, what: Play) -> Vec<Effect> {
    update(model, Msg::Play(what))
}

fn player(model: &Model) -> &Player {
    model.player.as_ref().expect("the player")
}

/// Every second of an exercise, from "begin" to its end.
fn seconds_of(id: ExerciseId) -> Vec<Moment> {
    let mut player = playing(&[id]);
    player.play(Play::Begin, ANY);
    let mut all = Vec::new();
    while player.phase != Phase::Done {
        all.push(moment(&player));
        player.play(Play::Tick, ANY);
        assert!(all.len() < 10_000, "{id:?} does not end");
    }
    all
}

const fn has_two_sides(sides: Sides) -> bool {
    match sides {
        Sides::InTurn | Sides::Alternating => true,
        Sides::None | Sides::Within => false,
    }
}

#[test]
fn every_exercise_ends_after_as_many_seconds_as_its_dose_says() {
    for row in EXERCISES {
        let all = seconds_of(row.id);
        assert_eq!(all.len() as u32, row.dose.seconds() + u32::from(COMING), "{:?}", row.id);
        let seen: BTreeSet<_> =
            all.iter().map(|now| (now.set, now.side(row.dose), now.time(row.dose))).collect();
        let sides: &[Option<Side>] = if has_two_sides(row.dose.sides) {
            &[Some(Side::One), Some(Side::Other)]
        } else {
            &[None]
        };
        for set in 1..=row.dose.sets {
            for side in sides {
                let counted: Vec<u16> = seen
                    .iter()
                    .filter(|(at, one, _)| *at == set && one == side)
                    .filter_map(|(_, _, time)| *time)
                    .collect();
                match row.dose.work {
                    Work::Times { times, .. } => assert_eq!(
                        counted,
                        (1..=times).collect::<Vec<_>>(),
                        "{:?} round {set}, {side:?}",
                        row.id
                    ),
                    Work::Held(_) | Work::KeptUp(_) => assert_eq!(counted, [0; 0], "{:?}", row.id),
                }
            }
        }
    }
}

/// First all of one side and then all of the other; or one and the other by turns; or no side is
/// named.
#[test]
fn sides_take_turns_as_the_row_says() {
    for row in EXERCISES {
        let mut order: Vec<Side> = Vec::new();
        for side in seconds_of(row.id)
            .iter()
            .filter(|now| now.set == 1)
            .filter_map(|now| now.side(row.dose))
        {
            if order.last() != Some(&side) {
                order.push(side);
            }
        }
        let turns = match (row.dose.sides, row.dose.work) {
            (Sides::None | Sides::Within, _) => 0,
            (Sides::Alternating, Work::Times { times, .. }) => usize::from(times),
            (Sides::InTurn | Sides::Alternating, _) => 1,
        };
        assert_eq!(order, [Side::One, Side::Other].repeat(turns), "{:?}", row.id);
        let changes = seconds_of(row.id).iter().filter(|now| now.part == Part::Sides).count();
        let changing =
            if row.dose.sides == Sides::InTurn { row.dose.sets * row.dose.turning } else { 0 };
        assert_eq!(changes, usize::from(changing), "{:?}", row.id);
        assert_eq!(row.dose.turning > 0, row.dose.sides == Sides::InTurn, "{:?}", row.id);
        // Only what is counted can alternate or go to both sides at once.
        let counted = matches!(row.dose.work, Work::Times { .. });
        assert!(counted || matches!(row.dose.sides, Sides::None | Sides::InTurn), "{:?}", row.id);
    }
}

/// What the steps of an exercise tell a person to do is what the player counts, for every exercise.
#[test]
fn the_steps_say_what_is_counted() {
    const TELLEN: [(&str, u16); 7] = [
        ("één tel ", 1),
        ("twee tellen", 2),
        ("drie tellen", 3),
        ("vijf tellen", 5),
        ("acht tellen", 8),
        ("tien tellen", 10),
        ("twintig tellen", 20),
    ];
    for row in EXERCISES {
        let steps = words::exercise(Lang::Nl, row.id).steps.join("\n").to_lowercase();
        let says = |phrases: &[&str]| phrases.iter().any(|phrase| steps.contains(phrase));
        let repeated = matches!(row.dose.work, Work::Times { .. });
        let in_turn = row.dose.sides == Sides::InTurn;
        assert_eq!(says(&["alle keren gedaan?"]), in_turn && repeated, "{:?}: {steps}", row.id);
        assert_eq!(says(&["wissel daarna"]), in_turn && !repeated, "{:?}: {steps}", row.id);
        assert_eq!(
            says(&["wissel steeds"]),
            row.dose.sides == Sides::Alternating,
            "{:?}: {steps}",
            row.id
        );
        assert_eq!(
            says(&["is dat één keer", "is één keer"]),
            row.dose.sides == Sides::Within || row.from_middle,
            "{:?}: {steps}",
            row.id
        );
        assert!(
            !says(&["om en om", "andere kant."]) || row.dose.sides == Sides::Within,
            "{:?}: {steps}",
            row.id
        );
        if let Work::Times { held, .. } = row.dose.work {
            let told =
                TELLEN.iter().find(|(phrase, _)| steps.contains(phrase)).map(|(_, count)| *count);
            // A few quiet breaths are eight seconds.
            let expected = if steps.contains("adem een paar keer rustig") { Some(8) } else { told };
            assert_eq!(held, expected.unwrap_or(0), "{:?}: {steps}", row.id);
        }
        let dose = words::dose(Lang::Nl, row.dose);
        assert_eq!(dose.contains("per kant"), has_two_sides(row.dose.sides), "{dose}");
        assert_eq!(dose.contains("na elkaar"), in_turn, "{dose}");
        assert_eq!(dose.contains("om en om"), row.dose.sides == Sides::Alternating, "{dose}");
        assert_eq!(
            dose.contains("steeds links en rechts"),
            row.dose.sides == Sides::Within,
            "{dose}"
        );
    }
}

/// A change of side is said, and so is each side that works.
#[test]
fn each_side_is_announced() {
    let heard = |id: ExerciseId, seconds: usize| {
        let mut model = begun("");
        model.player = Player::new(&[id], ANY, &[]);
        play(&mut model, Play::Begin);
        let mut said: Vec<String> = Vec::new();
        for _ in 0..seconds {
            let now = said_of_exercises(&Visit { model: &model, tell: &Callback::noop() });
            if said.last() != Some(&now) {
                said.push(now);
            }
            play(&mut model, Play::Tick);
        }
        said
    };
    let coming = "Ga rustig klaarliggen of klaarstaan.";
    assert_eq!(
        heard(ExerciseId::Clamshell, 10 + 40 + 15 + 2),
        [
            coming,
            "Eerste kant. Ga rustig door, en adem.",
            "Wissel rustig van kant.",
            "Andere kant. Ga rustig door, en adem."
        ]
    );
    assert_eq!(
        heard(ExerciseId::BirdDogArms, 10 + 16),
        [coming, "Ene kant.", "Andere kant.", "Ene kant.", "Andere kant."]
    );
    assert_eq!(
        heard(ExerciseId::BridgeMarch, 10 + 42 + 22),
        [
            coming,
            "Ronde 1 van 2, ene kant.",
            "Ronde 1 van 2, andere kant.",
            "Ronde 1 van 2, ene kant.",
            "Ronde 1 van 2, andere kant.",
            "Ronde 1 van 2, ene kant.",
            "Ronde 1 van 2, andere kant.",
            "Rust even. Straks ronde 2 van 2.",
            "Ronde 2 van 2, ene kant.",
        ]
    );
    assert_eq!(
        heard(ExerciseId::TrunkRotationLying, 10 + 20),
        [coming, "Ga rustig door, en adem."]
    );
    assert_eq!(
        heard(ExerciseId::HipFlexorStretch, 10 + 30 + 5 + 2),
        [
            coming,
            "Eerste kant. Houd dit vast, en adem door.",
            "Wissel rustig van kant.",
            "Andere kant. Houd dit vast, en adem door."
        ]
    );
}

/// The button that ends a part leads to what it names, and a pause is over with it.
#[test]
fn what_ends_a_part_leads_where_it_says() {
    for row in EXERCISES {
        for paused in [false, true] {
            let mut player = playing(&[row.id]);
            assert_eq!(player.onward(), None, "nothing has begun");
            player.play(Play::Begin, ANY);
            let mut led = Vec::new();
            while let Some(onward) = player.onward() {
                let before = moment(&player);
                if paused {
                    player.play(Play::Pause, ANY);
                    assert_eq!(player.onward(), Some(onward), "a pause changes no label");
                }
                player.play(Play::Done, ANY);
                let after = match player.phase {
                    Phase::Running(after) => {
                        Some((after.part, after.set, after.other_side, after.passed))
                    }
                    Phase::Done => None,
                    Phase::Start
                    | Phase::Ready
                    | Phase::Paused(_)
                    | Phase::Hurting(_)
                    | Phase::Answered(..) => panic!("{:?}: {:?}", row.id, player.phase),
                };
                let expected = match onward {
                    Onward::Count => Some((Part::Work, 1, false, 0)),
                    Onward::Turn => Some((Part::Sides, before.set, false, 0)),
                    Onward::OtherSide => Some((Part::Work, before.set, true, 0)),
                    Onward::Rest => Some((Part::Rest, before.set, false, 0)),
                    Onward::NextRound => Some((Part::Work, before.set + 1, false, 0)),
                    Onward::Finish => None,
                };
                assert_eq!(after, expected, "{:?} {onward:?}", row.id);
                led.push(onward);
            }
            let sets = usize::from(row.dose.sets);
            let turns = if row.dose.sides == Sides::InTurn { sets } else { 0 };
            let count = |one: Onward| led.iter().filter(|onward| **onward == one).count();
            let expected = [1, turns, turns, sets - 1, sets - 1, 1];
            assert_eq!(Onward::ALL.map(count), expected, "{:?}", row.id);
        }
    }
}

/// The picture moves as the times are counted: it starts with each of them, is back when it ends,
/// stays where it is held, and stands still where nothing is counted.
#[test]
fn the_picture_is_in_step_with_the_counting() {
    for row in EXERCISES {
        assert_eq!(
            motion(row, Phase::Ready),
            Motion::Shows(2),
            "{:?}: once, in less than five seconds",
            row.id
        );
        for now in seconds_of(row.id) {
            let shown = motion(row, Phase::Running(now));
            assert_eq!(motion(row, Phase::Paused(now)), shown, "a pause holds the same motion");
            let what = format!("{:?} at {now:?}", row.id);
            match (now.part, row.dose.work) {
                (Part::Coming | Part::Sides | Part::Rest, _) => {
                    assert_eq!(shown, Motion::Rests, "{what}")
                }
                (Part::Work, Work::Held(_)) => {
                    assert_eq!(shown, Motion::There(2), "{what}: into the position, and held")
                }
                (Part::Work, Work::KeptUp(_)) => assert_eq!(shown, Motion::Flows, "{what}"),
                (Part::Work, Work::Times { each, .. }) if each > LONGEST => {
                    assert_eq!(shown, Motion::Flows, "{what}")
                }
                (Part::Work, Work::Times { each, held, .. }) => {
                    let run = now.passed % each;
                    if row.from_middle {
                        assert_eq!(each % 2, 0, "{what}: both halves are whole seconds");
                        assert_eq!(
                            shown,
                            if run < each / 2 {
                                Motion::OneEnd(each / 2)
                            } else {
                                Motion::OtherEnd(each / 2)
                            },
                            "{what}"
                        );
                    } else {
                        let (there, back) = ways(row.poses, row.dose);
                        assert!(there > 0 && back > 0 && there + held + back <= each, "{what}");
                        assert_eq!(
                            shown,
                            if run < each - back {
                                Motion::There(there)
                            } else {
                                Motion::Back(back)
                            },
                            "{what}"
                        );
                    }
                }
            }
        }
        for still in
            [Phase::Start, Phase::Hurting(None), Phase::Answered(Light::Green, None), Phase::Done]
        {
            assert_eq!(motion(row, still), Motion::Rests);
        }
        assert!(!row.from_middle || row.poses == 3, "{:?}", row.id);
        assert!(
            row.dose.sides != Sides::Within || row.from_middle || row.poses == 2,
            "{:?}: the picture goes to both sides",
            row.id
        );
    }
}

#[test]
fn the_styles_know_each_motion() {
    let sheet = include_str!("../../styles/plan/70-figure.css");
    let mut model = begun("");
    let mut seen = BTreeSet::new();
    for row in EXERCISES {
        model.player = Player::new(&[row.id], ANY, &[]);
        play(&mut model, Play::Begin);
        let mut drawn = Vec::new();
        while player(&model).runs() {
            let now = moment(player(&model));
            let kind = (motion(row, player(&model).phase), now.part, now.other_side);
            if !drawn.contains(&kind) {
                drawn.push(kind);
                let page = render(&model);
                let film =
                    page.nodes.iter().find(|node| node.has_class("rw-film")).expect("a film");
                let other = now.other_side || now.part == Part::Sides;
                assert_eq!(film.has_class("rw-film--mirrored"), other, "{:?} {now:?}", row.id);
                seen.extend(film.get("class").unwrap_or_default().split(' ').map(str::to_owned));
            }
            play(&mut model, Play::Tick);
        }
    }
    for class in [
        "rw-film--there",
        "rw-film--back",
        "rw-film--one-end",
        "rw-film--other-end",
        "rw-film--flows",
    ] {
        assert!(seen.contains(class), "{class} is never used");
    }
    // Two seconds and two poses are what a film has of itself.
    for class in seen.iter().filter(|class| *class != "rw-in-2") {
        assert!(sheet.contains(&format!(".{class}")), "{class} has no style");
    }
}

#[test]
fn nothing_counts_while_it_is_paused_or_asks() {
    for still in [Play::Pause, Play::Hurts] {
        let mut player = playing(&[ExerciseId::Bridge]);
        player.play(Play::Tick, ANY);
        assert_eq!(player.phase, Phase::Ready, "it begins when somebody presses");
        player.play(Play::Begin, ANY);
        player.play(Play::Tick, ANY);
        let before = moment(&player);
        player.play(still, ANY);
        for _ in 0..100 {
            player.play(Play::Tick, ANY);
        }
        player.play(Play::Resume, ANY);
        assert_eq!(player.phase, Phase::Running(before), "{still:?}");
        player.play(Play::Tick, ANY);
        assert_eq!(moment(&player).passed, before.passed + 1);
    }
}

#[test]
fn on_to_the_next_and_back() {
    let mut player = playing(&[ExerciseId::Bridge, ExerciseId::CatCamel]);
    player.play(Play::Previous, ANY);
    assert_eq!(player.number(), (1, 2));
    player.play(Play::Skip, ANY);
    assert_eq!(
        (player.exercise(), player.number(), player.phase),
        (ExerciseId::CatCamel, (2, 2), Phase::Ready)
    );
    player.play(Play::Previous, ANY);
    assert_eq!(player.exercise(), ExerciseId::Bridge);
    player.play(Play::Skip, ANY);
    player.play(Play::Skip, ANY);
    assert_eq!(player.phase, Phase::Done);
    player.play(Play::Previous, ANY);
    assert_eq!((player.exercise(), player.phase), (ExerciseId::CatCamel, Phase::Ready));
}

#[test]
fn the_easier_one_comes_only_where_it_may() {
    for row in EXERCISES {
        let lighter = easier(row.id);
        for may in [true, false] {
            let mut player = playing(&[row.id]);
            let allowed = |id: ExerciseId| may || Some(id) != lighter;
            assert_eq!(player.easier(&allowed), lighter.filter(|_| may), "{:?}", row.id);
            player.play(Play::Begin, &allowed);
            player.play(Play::Easier, &allowed);
            let expected = lighter.filter(|_| may).unwrap_or(row.id);
            assert_eq!(player.exercise(), expected, "{:?}", row.id);
            assert_eq!(
                player.phase == Phase::Ready,
                expected != row.id,
                "a new one waits: {:?}",
                row.id
            );
        }
    }
}

#[test]
fn red_is_the_end() {
    for begun in [false, true] {
        let mut player = playing(&[ExerciseId::Bridge, ExerciseId::BirdDog]);
        if begun {
            player.play(Play::Begin, ANY);
        }
        player.play(Play::Hurts, ANY);
        player.play(Play::Felt(Light::Red), ANY);
        let red = player.clone();
        assert!(player.stopped() && !player.runs() && !player.keeps_awake());
        for what in PLAYS {
            player.play(what, ANY);
            assert_eq!(player.phase, red.phase, "{what:?}");
            assert_eq!(player.exercise(), red.exercise(), "{what:?}");
        }
    }
}

/// Who was interrupted does that time anew; a count that stands for a whole one would not be true.
#[test]
fn green_and_amber_lead_back_to_the_time_one_was_in() {
    for light in [Light::Green, Light::Amber] {
        for id in [ExerciseId::Bridge, ExerciseId::BirdDog, ExerciseId::HipFlexorStretch] {
            let mut player = playing(&[id]);
            player.play(Play::Begin, ANY);
            player.play(Play::Done, ANY);
            for _ in 0..17 {
                player.play(Play::Tick, ANY);
            }
            let before = moment(&player);
            player.play(Play::Hurts, ANY);
            player.play(Play::Felt(light), ANY);
            assert!(!player.runs());
            player.play(Play::Resume, ANY);
            let after = moment(&player);
            let dose = exercise(id).dose;
            assert_eq!(
                (after.time(dose), after.side(dose)),
                (before.time(dose), before.side(dose)),
                "{light:?} {id:?}"
            );
            assert_eq!(
                after.counted(dose).map(|(_, run)| run),
                before.counted(dose).map(|_| 0),
                "{light:?} {id:?}"
            );
            assert!(dose.work != Work::Held(30) || after == before, "what is held goes on");
        }
    }
}

/// An amber light: lighter once, then no more of it in this visit; the easier one where there is
/// one, else it is passed over.
#[test]
fn amber_is_remembered() {
    let mut player = playing(&[ExerciseId::Bridge, ExerciseId::BirdDog, ExerciseId::CatCamel]);
    let amber = |player: &mut Player| {
        player.play(Play::Hurts, ANY);
        player.play(Play::Felt(Light::Amber), ANY);
    };
    amber(&mut player);
    player.play(Play::Resume, ANY);
    assert_eq!(
        (player.exercise(), player.phase, player.ambers()),
        (ExerciseId::Bridge, Phase::Ready, 1),
        "once more, lighter"
    );
    amber(&mut player);
    let told = player.phase;
    player.play(Play::Resume, ANY);
    assert_eq!(player.phase, told, "not a third time");
    player.play(Play::Previous, ANY);
    assert_eq!(player.phase, told, "nor by the way back");
    player.play(Play::Skip, ANY);
    assert_eq!(
        (player.exercise(), player.previous()),
        (ExerciseId::BirdDog, None),
        "what gave amber is not gone back to"
    );
    amber(&mut player);
    player.play(Play::Easier, ANY);
    assert_eq!((player.exercise(), player.phase), (ExerciseId::BirdDogArms, Phase::Ready));
    amber(&mut player);
    assert_eq!(player.easier(ANY), None);
    player.play(Play::Skip, ANY);
    player.play(Play::Skip, ANY);
    assert_eq!((player.phase, player.previous()), (Phase::Done, Some(2)));
    let amber = player.amber().to_vec();
    let again =
        |wanted: &[ExerciseId]| Player::new(wanted, ANY, &amber).map(|player| player.exercise());
    assert_eq!(again(&[ExerciseId::Bridge]), None, "it has nothing easier");
    assert_eq!(again(&[ExerciseId::BirdDog]), None, "neither of the chain");
    assert_eq!(
        again(&[ExerciseId::BridgeMarch]),
        Some(ExerciseId::BridgeMarch),
        "what gave no amber stays"
    );
    let harder =
        Player::new(&[ExerciseId::BirdDog, ExerciseId::BirdDogArms], ANY, &[ExerciseId::BirdDog])
            .expect("the easier one");
    assert_eq!((harder.exercise(), harder.number()), (ExerciseId::BirdDogArms, (1, 1)), "once");
    assert_eq!(
        Player::new(
            &[ExerciseId::BirdDog],
            &|id| id == ExerciseId::BirdDog,
            &[ExerciseId::BirdDog]
        ),
        None,
        "nor what may not be"
    );
}

/// The player counts as much of each as the plan says, and the easier one as its own row has it.
#[test]
fn the_player_counts_what_the_plan_says() {
    let model = begun("function=ok sev=4 days=7");
    let week = plan(&outcome_of(&model), Minutes::Twenty, &[]).expect("a plan").phases.remove(2);
    let mut model = at_outcome("function=ok sev=4 days=7");
    update(&mut model, Msg::StartSession(week.turns()));
    play(&mut model, Play::Enter);
    for choice in &week.session {
        let now = player(&model);
        assert_eq!((now.exercise(), now.dose()), (choice.exercise, choice.dose));
        assert_ne!(
            now.dose(),
            exercise(choice.exercise).dose,
            "{:?} has an amount of its own",
            choice.exercise
        );
        play(&mut model, Play::Skip);
    }
    assert_eq!(player(&model).phase, Phase::Done);
}

/// Until the check begins anew nothing starts after a red light, wherever the visitor goes and
/// whatever breaks.
#[test]
fn a_red_light_is_remembered() {
    let mut model = begun("");
    let exercises = today(&outcome_of(&model));
    play(&mut model, Play::Hurts);
    let kept = play(&mut model, Play::Felt(Light::Red));
    assert!(
        model.red_light
            && kept.iter().any(|effect| matches!(effect, Effect::Keep(kept) if kept.red_light)),
        "{kept:?}"
    );
    let kept = from_bytes(&to_bytes(&model.saved_visit())).expect("what was kept");
    assert!(
        kept.red_light && kept.at_outcome,
        "who broke off in the player comes back to the outcome"
    );
    let mut again = new_visit(false);
    again.resume(kept);
    assert!(again.red_light && again.shown() == Shown::Outcome);
    for mut model in [model, again] {
        for way in [
            vec![Msg::Back],
            vec![Msg::BrowserBack],
            vec![Msg::Back, Msg::Back, Msg::ShowAdvice],
            vec![Msg::Edit(Screen::Severity), Msg::Next, Msg::ShowAdvice],
            vec![Msg::Details, Msg::ToPlan],
            vec![Msg::BrowserForward],
        ] {
            for msg in way {
                update(&mut model, msg);
            }
            update(&mut model, Msg::ShowAdvice);
            if model.shown() == Shown::Player {
                update(&mut model, Msg::Back);
            }
            update(&mut model, Msg::StartSession(turns(&exercises)));
            assert!(model.red_light && model.shown() == Shown::Outcome && model.player.is_none());
            assert_eq!(exercising::ready(&model, &turns(ExerciseId::ALL)), None);
        }
        update(&mut model, Msg::Restart);
        assert!(!model.red_light && !model.saved_visit().red_light, "a new check forgets it");
    }
}

/// Felt without being asked, it is nothing; and green and amber are no red.
#[test]
fn only_a_red_light_is_one() {
    let mut model = begun("");
    play(&mut model, Play::Felt(Light::Red));
    assert!(!model.red_light);
    for light in [Light::Green, Light::Amber] {
        play(&mut model, Play::Hurts);
        play(&mut model, Play::Felt(light));
        play(&mut model, Play::Resume);
        assert!(!model.red_light, "{light:?}");
    }
    let kept = from_bytes(&to_bytes(&model.saved_visit())).expect("what was kept");
    assert_eq!((kept.red_light, kept.amber), (false, model.amber.clone()));
    assert_eq!(model.amber, [player(&model).exercise()]);
}

/// The plan after a red light: first what it means, with whom to call and the list of when; the
/// ways on; and no exercise.
#[test]
fn after_a_red_light_the_plan_begins_with_it() {
    for changes in ["", "days=12 site=low,below1", "cancer=other", "sev=9"] {
        let calm = at_outcome(changes);
        let mut model = at_outcome(changes);
        model.red_light = true;
        let page = render(&model);
        is_sound(&page, changes);
        let red = page
            .nodes
            .iter()
            .find(|node| node.get("data-part") == Some("red"))
            .unwrap_or_else(|| panic!("{changes}: nothing says so"));
        let words = said::red(Lang::Nl);
        for text in words.texts() {
            assert!(page.nodes[0].text.contains(text), "{changes}: {text}");
        }
        for text in [words.title, words.anew, words.answers].iter().chain(words.body) {
            assert!(red.text.contains(text), "{changes}: {text}");
        }
        // Before everything else of the plan.
        let place =
            |part: &str| page.nodes.iter().position(|node| node.get("data-part") == Some(part));
        for part in ["tonight", "plan", "traffic"] {
            assert!(
                place(part).is_none_or(|other| other > place("red").unwrap_or(usize::MAX)),
                "{changes}: {part} comes before it"
            );
        }
        assert!(
            actions(&page).contains(&"restart".to_owned())
                && !actions(&page).contains(&"start_exercises".to_owned()),
            "{changes}"
        );
        assert_eq!(
            page.with("data-exercise").count(),
            0,
            "{changes}: an exercise stands on the page"
        );
        assert_eq!(
            page.with("data-contact")
                .filter(|node| node.get("data-contact") == Some("112"))
                .count(),
            1,
            "{changes}"
        );
        let lists = |page: &Markup| with(page, "data-part", "at-once");
        assert_eq!(
            lists(&page),
            lists(&render(&calm)),
            "{changes}: the safety net stands there once"
        );
        // The same on paper and in the note; nothing else of the outcome is another one.
        let outcome = outcome_of(&model);
        let text = handover_texts::result(&model, &outcome);
        assert!(
            text.contains(words.title)
                && !handover_texts::result(&calm, &outcome).contains(words.title)
        );
        for id in today(&outcome) {
            assert!(!text.contains(words::exercise(Lang::Nl, id).name), "{changes}: {id:?}");
        }
        assert!(
            handover_texts::clinician_summary(&model, &outcome).contains("rood licht")
                && !handover_texts::clinician_summary(&calm, &outcome).contains("rood licht")
        );
        let verdict = |page: &Markup| {
            page.with("data-disposition")
                .next()
                .and_then(|node| node.get("data-disposition").map(str::to_owned))
        };
        assert_eq!(verdict(&page), verdict(&render(&calm)));
    }
}

/// Where somebody has to call today there is no plan, and what says so is the verdict.
#[test]
fn a_red_light_never_stands_above_what_is_more_urgent() {
    for changes in ["function=cannot", "b_saddle=yes"] {
        let mut model = at_outcome(changes);
        // The summary for a doctor names it; nothing on the page does.
        let told = |model: &Model| {
            let page = render(model);
            let note = page.named("pre").next().map(|note| note.text.clone()).unwrap_or_default();
            page.nodes[0].text.replace(&note, "")
        };
        let before = told(&model);
        model.red_light = true;
        assert_eq!(told(&model), before, "{changes}");
    }
}

#[test]
fn the_plan_says_what_amber_changes() {
    let mut model = at_outcome("");
    let exercises = plan(&outcome_of(&model), Minutes::Ten, &[]).expect("a plan").played();
    assert_eq!(with(&render(&model), "data-part", "amber"), 0);
    model.amber = vec![exercises[0], exercises[0]];
    let page = render(&model);
    let note =
        page.nodes.iter().find(|node| node.get("data-part") == Some("amber")).expect("a note");
    assert_eq!(
        note.text.matches(words::exercise(Lang::Nl, exercises[0]).name).count(),
        1,
        "{}",
        note.text
    );
    model.amber = ExerciseId::ALL.to_vec();
    assert!(
        !actions(&render(&model)).contains(&"start_exercises".to_owned()),
        "nothing is left to start"
    );
    update(&mut model, Msg::StartSession(turns(&exercises)));
    assert_eq!(model.shown(), Shown::Outcome);
}

#[test]
fn the_clock_and_the_screen_follow_what_runs() {
    let mut model = at_outcome("");
    let exercises = today(&outcome_of(&model));
    let start = update(&mut model, Msg::StartSession(turns(&exercises)));
    assert_eq!(start, [Effect::FocusHeading, Effect::KeepAwake(true)]);
    assert_eq!(
        play(&mut model, Play::Begin),
        [],
        "nothing runs before the first exercise is there"
    );
    let keys = |runs| {
        let title = said::count(Lang::Nl, 1, exercises.len() as u32);
        Effect::MediaKeys(Some((title, runs)))
    };
    assert_eq!(play(&mut model, Play::Enter), [Effect::FocusHeading, keys(false)]);
    assert_eq!(play(&mut model, Play::Begin), [Effect::Clock(true), keys(true)]);
    assert_eq!(play(&mut model, Play::Tick), []);
    assert_eq!(
        play(&mut model, Play::Pause),
        [Effect::Clock(false), Effect::KeepAwake(false), keys(false)]
    );
    assert_eq!(
        play(&mut model, Play::Resume),
        [Effect::Clock(true), Effect::KeepAwake(true), keys(true)]
    );
    assert_eq!(
        play(&mut model, Play::Hurts),
        [Effect::FocusHeading, Effect::Clock(false), Effect::MediaKeys(None)]
    );
    let told = play(&mut model, Play::Felt(Light::Green));
    assert_eq!(told[..2], [Effect::FocusHeading, Effect::KeepAwake(false)]);
    assert!(matches!(told[2..], [Effect::Keep(_)]), "{told:?}");
    let next = Effect::MediaKeys(Some((said::count(Lang::Nl, 2, exercises.len() as u32), false)));
    assert_eq!(play(&mut model, Play::Skip), [Effect::FocusHeading, Effect::KeepAwake(true), next]);
    play(&mut model, Play::Begin);
    assert_eq!(
        play(&mut model, Play::Done),
        [Effect::Clock(true)],
        "what was pressed for begins with a whole second"
    );
    let left = update(&mut model, Msg::Back);
    assert_eq!(
        left[..5],
        [
            Effect::FocusHeading,
            Effect::Clock(false),
            Effect::KeepAwake(false),
            Effect::Hush,
            Effect::MediaKeys(None)
        ]
    );
    assert!(
        !left.iter().any(|effect| matches!(effect, Effect::TellResult { .. })),
        "the page has been told the result before"
    );
    assert_eq!((model.shown(), model.player), (Shown::Outcome, None));
}

#[test]
fn leaving_by_any_door_stops_the_clock() {
    for door in
        [Msg::Back, Msg::BrowserBack, Msg::Restart, Msg::Details, Msg::Edit(Screen::Severity)]
    {
        let mut model = begun("");
        play(&mut model, Play::Begin);
        let effects = update(&mut model, door.clone());
        assert!(
            [Effect::Clock(false), Effect::KeepAwake(false), Effect::Hush, Effect::MediaKeys(None)]
                .iter()
                .all(|stop| effects.contains(stop)),
            "{door:?}"
        );
        assert!(model.player.is_none() && model.shown() != Shown::Player, "{door:?}");
    }
}

#[test]
fn nothing_sounds_or_buzzes_unless_chosen() {
    let heard = |effects: &[Effect]| {
        effects.iter().filter(|effect| matches!(effect, Effect::Beep | Effect::Buzz)).count()
    };
    for (sound, vibration) in [(false, false), (true, false), (true, true)] {
        let mut model = begun("");
        let chosen = usize::from(sound) + usize::from(vibration);
        if sound {
            assert_eq!(play(&mut model, Play::Sound), [Effect::Beep], "one hears what one chose");
        }
        if vibration {
            assert_eq!(heard(&play(&mut model, Play::Vibration)), 1);
        }
        assert_eq!(heard(&play(&mut model, Play::Begin)), 0);
        let mut signals = 0;
        while player(&model).number().0 == 1 {
            signals += heard(&play(&mut model, Play::Tick));
        }
        assert_eq!(signals > 1, sound, "{signals}");
        assert_eq!(signals % chosen.max(1), 0);
        if sound {
            assert_eq!(heard(&play(&mut model, Play::Sound)), 0, "and one stops hearing it");
        }
    }
}

#[test]
fn nobody_starts_what_is_not_for_them() {
    for (changes, possible) in [
        ("", true),
        ("sev=8", true),
        ("cancer=other", true),
        ("function=cannot", false),
        ("b_saddle=yes", false),
        ("age=12 who=other", false),
    ] {
        let mut model = new_visit(false);
        model.resume(SavedVisit {
            answers: answers(changes),
            at_outcome: true,
            ..SavedVisit::default()
        });
        let outcome = outcome_of(&model);
        update(&mut model, Msg::StartSession(turns(ExerciseId::ALL)));
        assert_eq!(model.shown() == Shown::Player, possible, "{changes}");
        let shown = model.player.as_ref().map_or(0, |player| player.number().1);
        let may = ExerciseId::ALL.iter().filter(|id| allowed(&outcome, **id)).count();
        assert_eq!(shown as usize, may, "{changes}");
    }
}

#[test]
fn whatever_is_pressed_no_excluded_exercise_is_shown() {
    let mut rng = Rng::new(4);
    let mut played = 0;
    for _ in 0..1500 {
        let mut model = new_visit(rng.permille(500));
        model.resume(SavedVisit {
            answers: complete_set(&mut rng),
            at_outcome: true,
            ..SavedVisit::default()
        });
        let mut red = false;
        for _ in 0..60 {
            let exercises: Vec<ExerciseId> =
                ExerciseId::ALL.iter().copied().filter(|_| rng.permille(200)).collect();
            let msg = match rng.below(20) {
                0 => Msg::StartSession(turns(&exercises)),
                1 => Msg::StartSmallest(turns(&exercises)),
                2 => Msg::Back,
                3 => vec![
                    Msg::Edit(Screen::Conditions),
                    Msg::Next,
                    Msg::BrowserForward,
                    Msg::Details,
                ]
                .swap_remove(rng.below(4)),
                4 => Msg::ShowAdvice,
                5 => Msg::Play(Play::Felt(Light::Red)),
                _ => Msg::Play(rng.pick(&PLAYS)),
            };
            update(&mut model, msg);
            assert!(!red || model.red_light, "nothing forgets a red light but a new check");
            red = model.red_light;
            if model.shown() == Shown::Player {
                played += 1;
                assert!(!red || player(&model).stopped(), "something goes on after a red light");
                let again = matches!(player(&model).phase, Phase::Running(_))
                    && player(&model).ambers() > 1;
                assert!(!again, "{:?}", player(&model));
                assert!(
                    allowed(&outcome_of(&model), player(&model).exercise()),
                    "{:?}",
                    player(&model)
                );
            } else {
                assert!(model.player.is_none(), "no player waits behind another screen");
            }
        }
    }
    assert!(played > 2000, "{played}");
}

fn actions(markup: &Markup) -> Vec<String> {
    markup
        .with("data-action")
        .map(|node| node.get("data-action").unwrap_or_default().to_owned())
        .collect()
}

/// How many elements say this.
fn with(markup: &Markup, attribute: &str, value: &str) -> usize {
    markup.with(attribute).filter(|node| node.get(attribute) == Some(value)).count()
}

#[test]
fn the_result_has_a_way_in_where_there_is_something_to_do() {
    for (changes, wanted) in
        [("", true), ("days=12 site=low,below1", true), ("sev=9", true), ("function=cannot", false)]
    {
        assert_eq!(
            actions(&render(&at_outcome(changes))).contains(&"start_exercises".to_owned()),
            wanted,
            "{changes}"
        );
    }
}

#[test]
fn every_exercise_has_a_screen_with_its_picture_and_steps() {
    let mut model = begun("");
    for id in ExerciseId::ALL {
        model.player = Player::new(&[*id], ANY, &[]);
        let page = render(&model);
        let shown = &page.nodes[0].text;
        is_sound(&page, id.id());
        let told = words::exercise(Lang::Nl, *id);
        assert_eq!(with(&page, "data-exercise", id.id()), 1, "{id:?}");
        assert_eq!(page.with("data-heading").count(), 1, "{id:?}");
        assert_eq!(with(&page, "aria-label", told.alt), 1, "{id:?} has no picture");
        for text in told.steps.iter().chain([&told.name, &told.lighter]) {
            assert!(shown.contains(text), "{id:?}: {text}");
        }
        for stop in exercise(*id).stop {
            assert!(shown.contains(words::stop(Lang::Nl, *stop)), "{id:?}: {stop:?}");
        }
    }
}

#[test]
fn each_phase_has_its_buttons() {
    let mut model = begun("");
    model.player = Player::new(&[ExerciseId::BridgeMarch, ExerciseId::HipHinge], ANY, &[]);
    let has = |model: &Model, wanted: &[&str], unwanted: &[&str]| {
        is_sound(&render(model), &format!("{:?}", player(model).phase));
        let found = actions(&render(model));
        for action in wanted {
            assert!(found.contains(&(*action).to_owned()), "{action} is missing: {found:?}");
        }
        for action in unwanted {
            assert!(!found.contains(&(*action).to_owned()), "{action} is there: {found:?}");
        }
    };
    has(
        &model,
        &["begin", "skip", "easier", "hurts", "close"],
        &["pause", "resume", "done", "previous"],
    );
    play(&mut model, Play::Begin);
    has(&model, &["pause", "done", "skip", "easier", "hurts", "close"], &["begin", "resume"]);
    play(&mut model, Play::Pause);
    has(&model, &["resume", "done"], &["begin", "pause"]);
    play(&mut model, Play::Hurts);
    has(&model, &["felt", "resume", "close"], &["pause", "easier"]);
    play(&mut model, Play::Felt(Light::Amber));
    has(&model, &["easier", "skip", "resume", "close"], &["felt"]);
    play(&mut model, Play::Resume);
    assert!(render(&model).nodes[0].text.contains("Nu lichter:"), "what lighter is stays in view");
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Amber));
    has(&model, &["easier", "skip", "close"], &["felt", "resume"]);
    play(&mut model, Play::Skip);
    has(&model, &["begin"], &["easier", "previous"]);
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Red));
    has(&model, &["close", "call", "restart"], &["resume", "begin", "skip", "easier", "previous"]);
    let red = render(&model);
    assert_eq!(with(&red, "data-part", "at-once"), 2, "the list of when to call, and 112 first");
    assert_eq!(
        red.with("data-contact").next().and_then(|node| node.get("data-contact")),
        Some("112")
    );
}

#[test]
fn the_ring_counts_and_says_nothing_by_itself() {
    let mut model = begun("");
    model.player = Player::new(&[ExerciseId::HamstringStretch], ANY, &[]);
    play(&mut model, Play::Begin);
    for _ in 0..COMING + 10 {
        play(&mut model, Play::Tick);
    }
    let page = render(&model);
    let timer = page.with("role").find(|node| node.get("role") == Some("timer")).expect("a ring");
    assert_eq!(timer.get("aria-live"), Some("off"));
    assert!(timer.text.contains("20"), "{}", timer.text);
    assert_eq!(with(&page, "stroke-dasharray", "33 100"), 1);
}

/// What ends an exercise at once in a pregnancy stands beside it, with whom to call.
#[test]
fn somebody_pregnant_sees_when_to_stop_beside_every_exercise() {
    for (changes, pregnant) in
        [("preg=ge20", true), ("preg=lt20", true), ("preg=pp6w", false), ("", false)]
    {
        let mut model = at_outcome(changes);
        let exercises = today(&outcome_of(&model));
        update(&mut model, Msg::StartSession(turns(&exercises)));
        assert_eq!(model.shown(), Shown::Player, "{changes}");
        play(&mut model, Play::Enter);
        assert_eq!(render(&model).part("stop_at_once").is_some(), pregnant, "{changes}");
    }
}

/// Before the first exercise: as many and as long as the plan says, with what the steps ask for,
/// and the sound to choose.
#[test]
fn the_first_screen_says_what_the_plan_says() {
    for changes in [
        "",
        "days=12 site=low,below1",
        "sev=9",
        "age=76 days=60 course=better assessed=yes_same",
        "preg=ge20",
        "days=240 course=same yellow=fear",
    ] {
        let mut model = at_outcome(changes);
        let week =
            plan(&outcome_of(&model), Minutes::Ten, &[]).expect("a plan").phases.swap_remove(0);
        update(&mut model, Msg::StartSession(week.turns()));
        let page = render(&model);
        is_sound(&page, changes);
        let start = page.part("start").expect("the first screen").text.clone();
        let session = plan_words::session(Lang::Nl, week.session.len(), week.seconds);
        assert!(start.contains(&session), "{changes}: {session}: {start}");
        for id in week.played() {
            assert!(start.contains(words::exercise(Lang::Nl, id).name), "{changes}: {id:?}");
        }
        assert_eq!(
            player(&model).number(),
            (1, week.session.len() as u32),
            "{changes}: the same count as in the plan"
        );
        assert_eq!((with(&page, "name", "sound"), page.with("data-exercise").count()), (1, 0));
        for sign in Sign::ALL {
            assert!(start.contains(plan_words::sign(Lang::Nl, *sign)), "{changes}: {sign:?}");
        }
        // Each exercise is told in the plan's own amount.
        play(&mut model, Play::Enter);
        for choice in &week.session {
            let text = render(&model).nodes[0].text.clone();
            let amount = plan_words::amount(Lang::Nl, choice);
            assert!(text.contains(&amount), "{changes}: {amount}");
            play(&mut model, Play::Skip);
        }
    }
}

/// What the steps name is on the list of what is needed.
#[test]
fn nobody_gets_up_again_for_a_thing() {
    let mut model = begun("");
    for (id, needs) in [
        (ExerciseId::Bridge, &[Need::BedOrMat][..]),
        (ExerciseId::CatCamel, &[Need::Mat]),
        (ExerciseId::SitToStandHigh, &[Need::Chair, Need::Pillow]),
        (ExerciseId::HipHingeWeight, &[Need::Weight]),
        (ExerciseId::StepUp, &[Need::Step]),
        (ExerciseId::HeelRaiseSupported, &[Need::Counter]),
        (ExerciseId::WallSitSlide, &[Need::Wall]),
        (ExerciseId::WallPush, &[Need::Wall]),
        (ExerciseId::BandRow, &[Need::Chair, Need::Band]),
        (ExerciseId::FootTowel, &[Need::Chair, Need::Towel]),
        (ExerciseId::HipHinge, &[]),
    ] {
        model.player = Player::new(&[id], ANY, &[]).map(Player::at_start);
        let start = render(&model).part("start").expect("the first screen").text.clone();
        let listed: Vec<Need> = Need::ALL
            .into_iter()
            .filter(|need| start.contains(said::need(Lang::Nl, *need)))
            .collect();
        assert_eq!(listed, needs, "{id:?}");
    }
}

/// One step is marked while it is done, and the same stands beside the clock.
#[test]
fn the_step_of_the_moment_is_marked() {
    let mut model = begun("");
    for row in EXERCISES {
        let told = words::exercise(Lang::Nl, row.id);
        let cues = words::cues(Lang::Nl, row.id);
        assert!(cues.is_sorted() && cues[2] < told.steps.len(), "{:?}", row.id);
        model.player = Player::new(&[row.id], ANY, &[]);
        assert_eq!(with(&render(&model), "aria-current", "step"), 0, "{:?}: not begun", row.id);
        play(&mut model, Play::Begin);
        for (expected, wait) in [(0, COMING), (cues[0], 1)] {
            let page = render(&model);
            let marked = page
                .with("aria-current")
                .find(|node| node.get("aria-current") == Some("step"))
                .expect("a step");
            let cue =
                page.nodes.iter().find(|node| node.has_class("rw-play__cue--now")).expect("a cue");
            // What is kept up has no way there.
            let expected = if matches!(row.dose.work, Work::KeptUp(_)) && expected > 0 {
                cues[1]
            } else {
                expected
            };
            assert_eq!(
                (marked.text.as_str(), cue.text.as_str()),
                (told.steps[expected], told.steps[expected]),
                "{:?}",
                row.id
            );
            for _ in 0..wait {
                play(&mut model, Play::Tick);
            }
        }
    }
}

/// The answers to "how much more?" carry the number that was given, and half is a number too.
#[test]
fn pain_is_counted_for_the_person() {
    for (changes, answers) in [
        ("sev=4", ["Een beetje: tot en met een 6", "Duidelijk meer: een 7 of hoger"]),
        ("sev=8", ["Een beetje: een 9", "Duidelijk meer: een 10"]),
        ("sev=10", ["Even erg als eerst", "Erger dan eerst"]),
    ] {
        let mut model = begun(changes);
        play(&mut model, Play::Hurts);
        let text = render(&model).nodes[0].text.clone();
        for answer in answers {
            assert!(text.contains(answer), "{changes}: {answer}");
        }
    }
    let mut model = begun("sev=4");
    model.player = Player::new(&[ExerciseId::Bridge], ANY, &[]);
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Amber));
    assert!(render(&model).nodes[0].text.contains("De helft: 4 keer in plaats van 8."));
}

/// A dark screen counts and can be stopped; what has to be read is light, and what comes next is
/// dark again.
#[test]
fn a_dark_screen_is_for_exercises_alone() {
    let mut model = begun("");
    let dark = |model: &Model| with(&render(model), "data-part", "dark") == 1;
    assert_eq!(play(&mut model, Play::Dark), [Effect::Darken, Effect::FocusHeading]);
    for what in [Play::Begin, Play::Tick, Play::Pause, Play::Resume, Play::Skip, Play::Begin] {
        play(&mut model, what);
        let page = render(&model);
        is_sound(&page, &format!("{what:?}"));
        assert!(dark(&model) && page.with("role").any(|node| node.get("role") == Some("timer")));
        let found = actions(&page);
        for action in ["light", "hurts"] {
            assert!(found.contains(&action.to_owned()), "{what:?}: {action}");
        }
    }
    play(&mut model, Play::Hurts);
    assert!(!dark(&model), "a question is light");
    play(&mut model, Play::Dark);
    play(&mut model, Play::Resume);
    assert!(!dark(&model), "and cannot be made dark");
    assert_eq!(play(&mut model, Play::Dark)[..1], [Effect::Darken]);
    assert_eq!(play(&mut model, Play::Dark), [Effect::FocusHeading]);
    assert!(!dark(&model));
    play(&mut model, Play::Dark);
    play(&mut model, Play::Hurts);
    assert!(play(&mut model, Play::Resume).contains(&Effect::Darken), "dark again after it");
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Red));
    assert!(!dark(&model));
}
