//! What is read aloud in the exercise player: whoever has eyes shut hears when to begin, to hold, to
//! let go, to change sides and to rest, and that it is done; nobody hears anything who did not
//! choose it, and whoever stands still hears nothing more.

use crate::support::answer_sets::answers;
use crate::support::visit::new_visit;
use rugwijzer::clinical::exercises::{EXERCISES, ExerciseId, Sides, Work, exercise};
use rugwijzer::clinical::plan::pain_monitoring::Light;
use rugwijzer::clinical::plan::programme::NEVER;
use rugwijzer::session::model::Shown;
use rugwijzer::session::player::spoken::spoken;
use rugwijzer::session::player::{Phase, Play, Player};
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::Lang;
use rugwijzer::words::exercise as words;

const ANY: &dyn Fn(ExerciseId) -> bool = &|_| true;

/// All that is heard of these exercises, from the press that begins the first; each with the second
/// at which it comes. Further ones begin by a press at once.
fn heard(exercises: &[ExerciseId]) -> Vec<(u32, String)> {
    let mut player = Player::new(exercises, ANY, &[]).expect("something to do");
    player.play(Play::Aloud, ANY);
    let mut lines = Vec::new();
    let mut seconds = 0;
    while player.phase != Phase::Done {
        let what = if player.runs() { Play::Tick } else { Play::Begin };
        let before = player.clone();
        player.play(what, ANY);
        seconds += u32::from(what == Play::Tick);
        lines.extend(spoken(Lang::Nl, &before, &player).into_iter().map(|line| (seconds, line)));
        assert!(seconds < 20_000, "{exercises:?} does not end");
    }
    lines
}

fn lines(heard: &[(u32, String)]) -> Vec<String> {
    heard.iter().map(|(second, line)| format!("{second} {line}")).collect()
}

#[test]
fn a_bridge_is_counted_and_rests() {
    assert_eq!(
        lines(&heard(&[ExerciseId::Bridge])),
        [
            "0 Ga rustig klaarliggen of klaarstaan.",
            "0 Over 10 seconden begint het.",
            "7 Nog 3 seconden.",
            "10 Ronde 1 van 2.",
            "10 Begin. 8 keer.",
            "15 2.",
            "20 3.",
            "25 4.",
            "30 5.",
            "35 6.",
            "40 7.",
            "45 8, de laatste.",
            "50 Rust even. Straks ronde 2 van 2.",
            "65 Nog 5 seconden rust.",
            "70 Ronde 2 van 2.",
            "70 Begin. 8 keer.",
            "75 2.",
            "80 3.",
            "85 4.",
            "90 5.",
            "95 6.",
            "100 7.",
            "105 8, de laatste.",
            "110 Klaar. Dit waren alle oefeningen van nu.",
        ]
    );
}

#[test]
fn what_is_held_is_told_when_to_hold_and_when_to_let_go() {
    let told = lines(&heard(&[ExerciseId::KneeToChestSingle]));
    assert_eq!(
        told[2..],
        [
            "7 Nog 3 seconden.",
            "10 Eerste kant.",
            "10 Begin. 3 keer.",
            "12 Vasthouden.",
            "22 Loslaten.",
            "24 2.",
            "26 Vasthouden.",
            "36 Loslaten.",
            "38 3, de laatste.",
            "40 Vasthouden.",
            "50 Loslaten.",
            "52 Wissel rustig van kant.",
            "57 Andere kant.",
            "57 Begin. 3 keer.",
            "59 Vasthouden.",
            "69 Loslaten.",
            "71 2.",
            "73 Vasthouden.",
            "83 Loslaten.",
            "85 3, de laatste.",
            "87 Vasthouden.",
            "97 Loslaten.",
            "99 Klaar. Dit waren alle oefeningen van nu.",
        ]
    );
    assert_eq!(
        lines(&heard(&[ExerciseId::HipFlexorStretch]))[3..],
        [
            "10 Eerste kant.",
            "10 Begin. Houd vast, 30 seconden.",
            "25 Op de helft.",
            "30 Nog 10 seconden.",
            "40 Wissel rustig van kant.",
            "45 Andere kant.",
            "45 Begin. Houd vast, 30 seconden.",
            "60 Op de helft.",
            "65 Nog 10 seconden.",
            "75 Klaar. Dit waren alle oefeningen van nu.",
        ]
    );
}

#[test]
fn sides_that_alternate_are_named_each_time() {
    let told = lines(&heard(&[ExerciseId::BirdDogArms]));
    assert_eq!(
        told[3..9],
        [
            "10 Ene kant.",
            "10 Begin. 6 keer.",
            "15 Andere kant.",
            "20 2.",
            "25 Andere kant.",
            "30 3."
        ]
    );
}

/// Every exercise: each time is counted once and the last is named, each round and side begins, and
/// nothing is said so fast that it cannot be heard out.
#[test]
fn whoever_has_eyes_shut_can_follow_every_exercise() {
    for row in EXERCISES {
        let told = heard(&[row.id]);
        let count = |wanted: &dyn Fn(&str) -> bool| {
            told.iter().filter(|(_, line)| wanted(line)).count() as u16
        };
        let dose = row.dose;
        let bouts = dose.sets * if dose.sides == Sides::InTurn { 2 } else { 1 };
        assert_eq!(count(&|line| line.starts_with("Begin.")), bouts, "{:?}: {told:?}", row.id);
        assert_eq!(count(&|line| line.starts_with("Rust")), dose.sets - 1, "{:?}", row.id);
        assert_eq!(count(&|line| line.starts_with("Wissel")), bouts - dose.sets, "{:?}", row.id);
        match dose.work {
            Work::Times { times, .. } => {
                assert_eq!(count(&|line| line.ends_with("de laatste.")), bouts, "{:?}", row.id);
                for time in 2..times {
                    let said = format!("{time}.");
                    assert_eq!(count(&|line| line == said), bouts, "{:?}: {time}", row.id);
                }
            }
            Work::Held(_) | Work::KeptUp(_) => {
                assert_eq!(count(&|line| line == "Op de helft."), bouts, "{:?}", row.id)
            }
        }
        let mut moments: Vec<u32> = told.iter().map(|(second, _)| *second).collect();
        moments.dedup();
        for pair in moments.windows(2) {
            let heard_out = pair[1] - pair[0] >= 2;
            assert!(heard_out || NEVER.contains(&row.id), "{:?}: {pair:?}", row.id);
        }
        assert!(told.iter().all(|(_, line)| !line.trim().is_empty()), "{:?}", row.id);
        assert_eq!(told.last().map(|(_, line)| line.starts_with("Klaar.")), Some(true));
    }
}

/// A visit in the player, before its first exercise.
fn begun(exercises: &[ExerciseId]) -> Model {
    let mut model = new_visit(false);
    let kept = SavedVisit { answers: answers("sev=3"), at_outcome: true, ..SavedVisit::default() };
    model.resume(kept);
    let turns = exercises.iter().map(|id| (*id, exercise(*id).dose)).collect();
    update(&mut model, Msg::StartSession(turns));
    assert_eq!(model.shown(), Shown::Player);
    model
}

/// What is read aloud at this, whether it waits, and whether anything is silenced.
fn says(model: &mut Model, what: Play) -> (Vec<String>, bool, bool) {
    let effects = update(model, Msg::Play(what));
    let hushed = effects.contains(&Effect::Hush);
    let said = effects.into_iter().find_map(|effect| {
        if let Effect::Say { lines, waits } = effect { Some((lines, waits)) } else { None }
    });
    let (lines, waits) = said.unwrap_or_default();
    (lines, waits, hushed)
}

const TWO: &[ExerciseId] = &[ExerciseId::Bridge, ExerciseId::PelvicTilt];

#[test]
fn nothing_is_said_unless_it_was_chosen() {
    let mut model = begun(TWO);
    play_through(&mut model, &mut |said| assert_eq!(said, (vec![], false, false)));
    let mut model = begun(TWO);
    assert_eq!(says(&mut model, Play::Aloud).0, ["Voorlezen staat aan."]);
    let (lines, _, hushed) = says(&mut model, Play::Aloud);
    assert_eq!((lines, hushed), (vec![], true), "and off again it is silent at once");
    play_through(&mut model, &mut |said| assert_eq!(said, (vec![], false, false)));
}

fn play_through(model: &mut Model, each: &mut dyn FnMut((Vec<String>, bool, bool))) {
    each(says(model, Play::Enter));
    for _ in TWO {
        for what in [Play::Begin, Play::Pause, Play::Resume, Play::Hurts, Play::Resume] {
            each(says(model, what));
        }
        while model.player.as_ref().is_some_and(Player::runs) {
            each(says(model, Play::Tick));
        }
    }
    assert_eq!(model.player.as_ref().map(|player| player.phase), Some(Phase::Done));
}

/// The name, how much, each step, and how it begins; at each exercise, and once.
#[test]
fn an_exercise_is_told_before_it_begins() {
    let mut model = begun(TWO);
    says(&mut model, Play::Aloud);
    let told = words::exercise(Lang::Nl, ExerciseId::Bridge);
    let (lines, waits, _) = says(&mut model, Play::Enter);
    assert_eq!(lines[0], ["Oefening 1 van 2: ", told.name, "."].concat());
    assert_eq!(lines[1], "8 keer, 2 rondes.");
    assert_eq!(lines[2..lines.len() - 1], *told.steps);
    assert!(lines[lines.len() - 1].contains("spatiebalk") && !waits);
    says(&mut model, Play::Begin);
    let next = words::exercise(Lang::Nl, ExerciseId::PelvicTilt);
    let (lines, ..) = says(&mut model, Play::Skip);
    assert_eq!(lines[0], ["Oefening 2 van 2: ", next.name, "."].concat(), "passed over, not done");
    let (lines, ..) = says(&mut model, Play::Previous);
    assert_eq!(lines[0], ["Oefening 1 van 2: ", told.name, "."].concat());
    says(&mut model, Play::Begin);
    while model.player.as_ref().is_some_and(Player::runs) {
        let (lines, waits, _) = says(&mut model, Play::Tick);
        if model.player.as_ref().is_some_and(|player| !player.runs()) {
            assert_eq!(lines[..1], ["Deze oefening is klaar."]);
            assert!(lines[1].starts_with("Oefening 2 van 2") && waits);
        }
    }
    // Read aloud from here on, where it is chosen on the way.
    let mut model = begun(TWO);
    says(&mut model, Play::Enter);
    let (lines, ..) = says(&mut model, Play::Aloud);
    assert!(lines[0].starts_with("Oefening 1 van 2"), "{lines:?}");
}

/// A pause, more pain, and leaving silence it at once, and a second that still comes says nothing.
#[test]
fn whoever_stands_still_hears_nothing() {
    for still in [Play::Pause, Play::Hurts] {
        let mut model = begun(TWO);
        for what in [Play::Aloud, Play::Enter, Play::Begin] {
            let (lines, waits, hushed) = says(&mut model, what);
            assert!(!lines.is_empty() && !waits && !hushed, "{what:?} takes its place");
        }
        for _ in 0..12 {
            says(&mut model, Play::Tick);
        }
        assert_eq!(says(&mut model, still), (vec![], false, true), "{still:?}");
        assert_eq!(says(&mut model, Play::Tick), (vec![], false, false));
        if still == Play::Hurts {
            assert_eq!(says(&mut model, Play::Felt(Light::Green)).0, [""; 0]);
        }
        let (lines, ..) = says(&mut model, Play::Resume);
        assert_eq!(lines.last().map(String::as_str), Some("Begin. 8 keer."), "{still:?}");
        let left = update(&mut model, Msg::Back);
        assert!(left.contains(&Effect::Hush));
    }
    // What is held goes on with what is left of it.
    let mut model = begun(&[ExerciseId::SideLyingRest]);
    for what in [Play::Aloud, Play::Enter, Play::Begin, Play::Done] {
        says(&mut model, what);
    }
    for _ in 0..20 {
        says(&mut model, Play::Tick);
    }
    says(&mut model, Play::Pause);
    assert_eq!(says(&mut model, Play::Resume).0, ["Verder.", "Nog 100 seconden."]);
}

/// What a second brings waits for what is being said; what a press brings takes its place.
#[test]
fn a_count_waits_and_a_press_does_not() {
    let mut model = begun(TWO);
    for what in [Play::Aloud, Play::Enter, Play::Begin] {
        assert!(!says(&mut model, what).1, "{what:?}");
    }
    let mut counted = 0;
    for _ in 0..30 {
        let (lines, waits, _) = says(&mut model, Play::Tick);
        assert_eq!(waits, !lines.is_empty());
        counted += usize::from(waits);
    }
    assert!(counted > 3, "{counted}");
    assert!(!says(&mut model, Play::Done).1);
}

/// The keys for play and pause are told how many there are, never what they are for.
#[test]
fn the_keys_are_told_no_complaint() {
    let mut model = begun(TWO);
    let mut titles = Vec::new();
    for what in [Play::Enter, Play::Begin, Play::Pause, Play::Skip, Play::Skip] {
        for effect in update(&mut model, Msg::Play(what)) {
            if let Effect::MediaKeys(title) = effect {
                titles.push(title);
            }
        }
    }
    let title = |which: &str, runs| Some((format!("Oefening {which}"), runs));
    assert_eq!(
        titles,
        [
            title("1 van 2", false),
            title("1 van 2", true),
            title("1 van 2", false),
            title("2 van 2", false),
            None
        ]
    );
}
