//! The exercise player: over every exercise it counts right and ends, and nothing that anybody presses shows an exercise
//! that is not for this person, or leads on from a red light.

mod support;

use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::{EXERCISES, ExerciseId, Work, easier, exercise};
use rugwijzer::clinical::plan::today;
use rugwijzer::clinical::plan::traffic::Light;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::session::model::Shown;
use rugwijzer::session::player::{CHANGING, COMING, Moment, Part, Phase, Play, Player};
use rugwijzer::session::saved::Kept;
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::Lang;
use rugwijzer::words::exercise as words;
use std::collections::BTreeSet;
use support::chance::{Chance, complete_set};
use support::markup::Markup;
use support::sets::answers;
use support::stage::{is_sound, render};
use support::visit::new_visit;

const ANY: &dyn Fn(ExerciseId) -> bool = &|_| true;
const PLAYS: [Play; 13] = [
    Play::Tick, Play::Begin, Play::Pause, Play::Resume, Play::Done, Play::Skip, Play::Previous, Play::Easier, Play::Hurts,
    Play::Felt(Light::Green), Play::Felt(Light::Amber), Play::Sound, Play::Vibration,
];

fn playing(exercises: &[ExerciseId]) -> Player {
    Player::new(exercises, ANY).expect("something to do")
}

fn moment(player: &Player) -> Moment {
    match player.phase {
        Phase::Running(moment) | Phase::Paused(moment) => moment,
        Phase::Ready | Phase::Hurting(_) | Phase::Told(..) | Phase::Done => panic!("nothing runs: {:?}", player.phase),
    }
}

/// A visit at its outcome.
fn at_outcome(changes: &str) -> Model {
    let mut model = new_visit(false);
    model.resume(Kept { answers: answers(changes), at_outcome: true, ..Kept::default() });
    assert_eq!(model.shown(), Shown::Outcome, "{changes}");
    model
}

fn outcome_of(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("no outcome"),
    }
}

/// The same, in the player with all that there is to do today.
fn begun(changes: &str) -> Model {
    let mut model = at_outcome(changes);
    let exercises = today(&outcome_of(&model));
    assert!(!exercises.is_empty(), "{changes}");
    update(&mut model, Msg::StartSession(exercises));
    assert_eq!(model.shown(), Shown::Player, "{changes}");
    model
}

fn play(model: &mut Model, what: Play) -> Vec<Effect> {
    update(model, Msg::Play(what))
}

fn player(model: &Model) -> &Player {
    model.player.as_ref().expect("the player")
}

#[test]
fn every_exercise_ends_after_as_many_seconds_as_its_dose_says() {
    for row in EXERCISES {
        let mut player = playing(&[row.id]);
        player.play(Play::Begin, ANY);
        let mut seen = BTreeSet::new();
        let mut worked = 0;
        let mut seconds = 0;
        while player.phase != Phase::Done {
            let now = moment(&player);
            worked += u32::from(now.part == Part::Work);
            seen.insert((now.set, now.other_side, now.time(row.dose)));
            player.play(Play::Tick, ANY);
            seconds += 1;
            assert!(seconds < 10_000, "{:?} does not end", row.id);
        }
        let sides = if row.dose.per_side { 2 } else { 1 };
        let changes = if row.dose.per_side { row.dose.sets } else { 0 };
        let rests = u32::from(row.dose.rest * (row.dose.sets - 1));
        assert_eq!(seconds, row.dose.seconds() + u32::from(COMING + changes * CHANGING), "{:?}", row.id);
        assert_eq!(worked + rests, row.dose.seconds(), "{:?}", row.id);
        for set in 1..=row.dose.sets {
            for side in [false, true] {
                let counted = seen.iter().filter(|(at, other, time)| *at == set && *other == side && time.is_some()).count();
                let times = match row.dose.work {
                    Work::Times { times, .. } if !side || sides == 2 => usize::from(times),
                    Work::Times { .. } | Work::Seconds(_) => 0,
                };
                assert_eq!(counted, times, "{:?} round {set}, other side: {side}", row.id);
            }
        }
        assert_eq!(seen.iter().any(|(_, other, _)| *other), row.dose.per_side, "{:?}", row.id);
    }
}

#[test]
fn done_ends_each_part_at_once() {
    for row in EXERCISES {
        let mut player = playing(&[row.id]);
        player.play(Play::Begin, ANY);
        let mut parts = Vec::new();
        while player.phase != Phase::Done {
            parts.push(moment(&player).part);
            player.play(Play::Done, ANY);
        }
        let sides = usize::from(row.dose.per_side);
        let sets = usize::from(row.dose.sets);
        let count = |part: Part| parts.iter().filter(|one| **one == part).count();
        let expected = [(Part::Coming, 1), (Part::Work, sets * (1 + sides)), (Part::Sides, sets * sides), (Part::Rest, sets - 1)];
        for (part, number) in expected {
            assert_eq!(count(part), number, "{:?} {part:?}", row.id);
        }
    }
}

#[test]
fn nothing_counts_while_it_is_paused_or_asks() {
    let mut player = playing(&[ExerciseId::Bridge]);
    for still in [Play::Pause, Play::Hurts] {
        player.play(Play::Previous, ANY);
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
    assert_eq!((player.exercise(), player.number(), player.phase), (ExerciseId::CatCamel, (2, 2), Phase::Ready));
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
            assert_eq!(player.phase == Phase::Ready, expected != row.id, "a new one waits: {:?}", row.id);
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

#[test]
fn green_and_amber_lead_back_to_where_one_was() {
    for light in [Light::Green, Light::Amber] {
        let mut player = playing(&[ExerciseId::Bridge]);
        player.play(Play::Begin, ANY);
        player.play(Play::Done, ANY);
        let before = player.phase;
        player.play(Play::Hurts, ANY);
        player.play(Play::Felt(light), ANY);
        assert!(!player.runs());
        player.play(Play::Resume, ANY);
        assert_eq!(player.phase, before, "{light:?}");
    }
}

#[test]
fn the_clock_and_the_screen_follow_what_runs() {
    let mut model = at_outcome("");
    let exercises = today(&outcome_of(&model));
    let start = update(&mut model, Msg::StartSession(exercises));
    assert_eq!(start, [Effect::FocusHeading, Effect::KeepAwake(true)]);
    assert_eq!(play(&mut model, Play::Begin), [Effect::Clock(true)]);
    assert_eq!(play(&mut model, Play::Tick), []);
    assert_eq!(play(&mut model, Play::Pause), [Effect::Clock(false), Effect::KeepAwake(false)]);
    assert_eq!(play(&mut model, Play::Resume), [Effect::Clock(true), Effect::KeepAwake(true)]);
    assert_eq!(play(&mut model, Play::Hurts), [Effect::FocusHeading, Effect::Clock(false)]);
    assert_eq!(play(&mut model, Play::Felt(Light::Green)), [Effect::FocusHeading, Effect::KeepAwake(false)]);
    assert_eq!(play(&mut model, Play::Skip), [Effect::FocusHeading, Effect::KeepAwake(true)]);
    play(&mut model, Play::Begin);
    let left = update(&mut model, Msg::Back);
    assert_eq!(left[..3], [Effect::FocusHeading, Effect::Clock(false), Effect::KeepAwake(false)]);
    assert!(!left.iter().any(|effect| matches!(effect, Effect::TellResult { .. })), "the page has been told the result before");
    assert_eq!((model.shown(), model.player), (Shown::Outcome, None));
}

#[test]
fn leaving_by_any_door_stops_the_clock() {
    for door in [Msg::Back, Msg::BrowserBack, Msg::Restart, Msg::Details, Msg::Edit(Screen::Severity)] {
        let mut model = begun("");
        play(&mut model, Play::Begin);
        let effects = update(&mut model, door.clone());
        assert!(effects.contains(&Effect::Clock(false)) && effects.contains(&Effect::KeepAwake(false)), "{door:?}");
        assert!(model.player.is_none() && model.shown() != Shown::Player, "{door:?}");
    }
}

#[test]
fn nothing_sounds_or_buzzes_unless_chosen() {
    let heard = |effects: &[Effect]| effects.iter().filter(|effect| matches!(effect, Effect::Beep | Effect::Buzz)).count();
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
    for (changes, possible) in [("", true), ("sev=8", true), ("cancer=other", true), ("function=cannot", false), ("b_saddle=yes", false), ("age=12 who=other", false)] {
        let mut model = new_visit(false);
        model.resume(Kept { answers: answers(changes), at_outcome: true, ..Kept::default() });
        let outcome = outcome_of(&model);
        update(&mut model, Msg::StartSession(ExerciseId::ALL.to_vec()));
        assert_eq!(model.shown() == Shown::Player, possible, "{changes}");
        let shown = model.player.as_ref().map_or(0, |player| player.number().1);
        let may = ExerciseId::ALL.iter().filter(|id| allowed(&outcome, **id)).count();
        assert_eq!(shown as usize, may, "{changes}");
    }
}

#[test]
fn whatever_is_pressed_no_excluded_exercise_is_shown() {
    let mut chance = Chance::new(4);
    let mut played = 0;
    for _ in 0..1500 {
        let mut model = new_visit(chance.permille(500));
        model.resume(Kept { answers: complete_set(&mut chance), at_outcome: true, ..Kept::default() });
        for _ in 0..60 {
            let exercises = ExerciseId::ALL.iter().copied().filter(|_| chance.permille(200)).collect();
            let msg = match chance.below(20) {
                0 | 1 => Msg::StartSession(exercises),
                2 => Msg::Back,
                3 => vec![Msg::Edit(Screen::Conditions), Msg::Next, Msg::BrowserForward, Msg::Details].swap_remove(chance.below(4)),
                4 => Msg::ShowAdvice,
                5 => Msg::Play(Play::Felt(Light::Red)),
                _ => Msg::Play(chance.pick(&PLAYS)),
            };
            update(&mut model, msg);
            if model.shown() == Shown::Player {
                played += 1;
                assert!(allowed(&outcome_of(&model), player(&model).exercise()), "{:?}", player(&model));
            } else {
                assert!(model.player.is_none(), "no player waits behind another screen");
            }
        }
    }
    assert!(played > 2000, "{played}");
}

fn actions(markup: &Markup) -> Vec<String> {
    markup.with("data-action").map(|node| node.get("data-action").unwrap_or_default().to_owned()).collect()
}

/// How many elements say this.
fn with(markup: &Markup, attribute: &str, value: &str) -> usize {
    markup.with(attribute).filter(|node| node.get(attribute) == Some(value)).count()
}

#[test]
fn the_result_has_a_way_in_where_there_is_something_to_do() {
    for (changes, wanted) in [("", true), ("days=12 site=low,below1", true), ("sev=9", true), ("function=cannot", false)] {
        assert_eq!(actions(&render(&at_outcome(changes))).contains(&"start_exercises".to_owned()), wanted, "{changes}");
    }
}

#[test]
fn every_exercise_has_a_screen_with_its_picture_and_steps() {
    let mut model = begun("");
    for id in ExerciseId::ALL {
        model.player = Player::new(&[*id], ANY);
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
    model.player = Player::new(&[ExerciseId::BridgeMarch, ExerciseId::HipHinge], ANY);
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
    has(&model, &["begin", "skip", "easier", "hurts", "close"], &["pause", "resume", "done", "previous"]);
    play(&mut model, Play::Begin);
    has(&model, &["pause", "done", "skip", "easier", "hurts", "close"], &["begin", "resume"]);
    play(&mut model, Play::Pause);
    has(&model, &["resume", "done"], &["begin", "pause"]);
    play(&mut model, Play::Hurts);
    has(&model, &["felt", "resume", "close"], &["pause", "easier"]);
    play(&mut model, Play::Felt(Light::Amber));
    has(&model, &["easier", "skip", "resume", "close"], &["felt"]);
    play(&mut model, Play::Skip);
    has(&model, &["begin", "previous"], &["easier"]);
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Red));
    has(&model, &["close", "call"], &["resume", "begin", "skip", "easier", "previous"]);
    let red = render(&model);
    assert_eq!(with(&red, "data-part", "at-once"), 2, "the list of when to call, and 112 first");
    assert_eq!(red.with("data-contact").next().and_then(|node| node.get("data-contact")), Some("112"));
}

#[test]
fn the_ring_counts_and_says_nothing_by_itself() {
    let mut model = begun("");
    model.player = Player::new(&[ExerciseId::HamstringStretch], ANY);
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
