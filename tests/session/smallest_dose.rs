//! "Vandaag lukt weinig": the smallest dose in the player, from its door to its end.

use crate::support::answer_sets::answers;
use crate::support::markup::Markup;
use crate::support::render::{is_sound, render};
use crate::support::visit::new_visit;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::{ExerciseId, exercise};
use rugwijzer::clinical::plan::pain_monitoring::Light;
use rugwijzer::clinical::plan::smallest::{cut, seconds};
use rugwijzer::clinical::plan::{Minutes, Turn, plan};
use rugwijzer::session::model::Shown;
use rugwijzer::session::player::{Phase, Play, Player};
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, exercising, update};
use rugwijzer::words::Lang;
use rugwijzer::words::exercise as words;
use rugwijzer::words::player::player as player_words;
use rugwijzer::words::rooms::Room;

const AGREED: &str = "days=240 course=same yellow=fear";

fn at_outcome(changes: &str) -> Model {
    let mut model = new_visit(false);
    model.resume(SavedVisit {
        answers: answers(changes),
        at_outcome: true,
        ..SavedVisit::default()
    });
    model
}

fn outcome_of(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("no outcome"),
    }
}

fn week(model: &Model) -> Vec<Turn> {
    plan(&outcome_of(model), Minutes::Ten, &[]).expect("a plan").turns()
}

/// Before the first exercise of this week.
fn at_start(changes: &str) -> Model {
    let mut model = at_outcome(changes);
    let turns = week(&model);
    update(&mut model, Msg::StartSession(turns));
    assert_eq!(model.shown(), Shown::Player, "{changes}");
    model
}

fn play(model: &mut Model, what: Play) -> Vec<Effect> {
    update(model, Msg::Play(what))
}

fn player(model: &Model) -> &Player {
    model.player.as_ref().expect("the player")
}

fn has(page: &Markup, action: &str) -> bool {
    page.with("data-action").any(|node| node.get("data-action") == Some(action))
}

/// Begins each exercise and does it to its end, or passes it over.
fn to_the_end(model: &mut Model, skip: bool) {
    play(model, Play::Enter);
    for _ in 0..2000 {
        if player(model).phase == Phase::Done {
            return;
        }
        let ready = player(model).phase == Phase::Ready;
        play(
            model,
            if !ready {
                Play::Tick
            } else if skip {
                Play::Skip
            } else {
                Play::Begin
            },
        );
    }
    panic!("it does not end");
}

#[test]
fn less_and_after_all_the_whole() {
    for changes in ["", "sev=3 course=better function=ok", "days=12 site=low,below1", "preg=ge20"] {
        let mut model = at_start(changes);
        let whole = player(&model).turns();
        play(&mut model, Play::Sound);
        play(&mut model, Play::Aloud);
        assert!(has(&render(&model), "smallest") && !has(&render(&model), "all"), "{changes}");
        assert_eq!(play(&mut model, Play::Smallest), [Effect::FocusHeading], "{changes}");
        let few = player(&model).turns();
        assert!(few.len() <= 2 && seconds(&few) <= 180, "{changes}: {few:?}");
        assert!(player(&model).sound && player(&model).aloud, "what was chosen stays");
        let page = render(&model);
        is_sound(&page, changes);
        let text = &page.part("start").expect("the first screen").text;
        assert!(text.contains("3 minuten") || text.contains("2 minuten"), "{changes}: {text}");
        for (id, _) in &few {
            assert!(text.contains(words::exercise(Lang::Nl, *id).name), "{changes}: {id:?}");
        }
        assert!(has(&page, "all") && !has(&page, "smallest"), "{changes}");
        play(&mut model, Play::Smallest);
        assert_eq!(player(&model).turns(), whole, "{changes}");
        assert!(player(&model).sound && player(&model).aloud && !player(&model).smallest);
    }
}

/// Doing it is enough, and says so; passing over both is not called doing.
#[test]
fn it_counts_as_done() {
    let words = player_words(Lang::Nl);
    for (few, skip, telling) in [
        (true, false, words.smallest_done_title),
        (true, true, words.done_title),
        (false, false, words.done_title),
    ] {
        let mut model = at_start("");
        if few {
            play(&mut model, Play::Smallest);
        }
        to_the_end(&mut model, skip);
        let page = render(&model);
        let heading = page.with("data-heading").next().expect("a heading").text.clone();
        assert_eq!(heading, telling, "{few} {skip}");
        assert!(page.nodes[0].text.contains("Oranje"), "the lights of the next day stand there");
    }
}

/// Nothing in it takes longer than it was cut to, what comes in another's place neither.
#[test]
fn what_is_easier_is_cut_too() {
    for changes in ["", "sev=3 course=better function=ok", "days=12 site=low,below1"] {
        let mut model = at_start(changes);
        play(&mut model, Play::Smallest);
        play(&mut model, Play::Enter);
        while player(&model).phase != Phase::Done {
            loop {
                assert_eq!(player(&model).dose(), cut(player(&model).dose()), "{changes}");
                assert!(allowed(&outcome_of(&model), player(&model).exercise()));
                let before = player(&model).exercise();
                play(&mut model, Play::Easier);
                if player(&model).exercise() == before {
                    break;
                }
            }
            play(&mut model, Play::Hurts);
            play(&mut model, Play::Felt(Light::Amber));
            play(&mut model, Play::Skip);
        }
    }
}

#[test]
fn it_is_no_way_past_a_light() {
    let mut model = at_start("");
    let turns = week(&model);
    play(&mut model, Play::Smallest);
    play(&mut model, Play::Enter);
    let hurt = player(&model).exercise();
    play(&mut model, Play::Smallest);
    assert_eq!(player(&model).phase, Phase::Ready, "it is chosen before the first exercise");
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Amber));
    update(&mut model, Msg::Back);
    let again = exercising::smallest_dose(&model, &turns).expect("something else");
    assert!(again.turns().iter().all(|(id, _)| *id != hurt));
    update(&mut model, Msg::StartSmallest(turns.clone()));
    play(&mut model, Play::Enter);
    play(&mut model, Play::Hurts);
    play(&mut model, Play::Felt(Light::Red));
    update(&mut model, Msg::Back);
    assert_eq!(exercising::smallest_dose(&model, &turns), None);
    update(&mut model, Msg::StartSmallest(turns));
    assert!(model.red_light && model.player.is_none());
}

/// Offered beside the plan's own way in and in the player; not where what was agreed is done on a
/// bad day too, which is then said, and not where the day is as small already.
#[test]
fn it_is_offered_where_it_makes_sense() {
    let in_plan = |model: &mut Model| {
        update(model, Msg::Open(Some(Room::Plan)));
        has(&render(model), "start_smallest")
    };
    assert!(in_plan(&mut at_outcome("")));
    assert!(!in_plan(&mut at_outcome(AGREED)));
    let text = render(&at_start(AGREED)).nodes[0].text.clone();
    assert!(text.contains(player_words(Lang::Nl).as_agreed));
    assert!(!has(&render(&at_start(AGREED)), "smallest"));
    let text = render(&at_start("")).nodes[0].text.clone();
    assert!(!text.contains(player_words(Lang::Nl).as_agreed));
    let tilt = exercise(ExerciseId::PelvicTilt).dose;
    let mut model = at_outcome("");
    let small = vec![(ExerciseId::PelvicTilt, cut(tilt))];
    update(&mut model, Msg::StartSession(small));
    assert!(model.shown() == Shown::Player && !has(&render(&model), "smallest"));
    // From the questions nothing starts.
    let mut model = new_visit(false);
    update(&mut model, Msg::StartSmallest(vec![(ExerciseId::PelvicTilt, tilt)]));
    assert!(matches!(model.shown(), Shown::Page(_)) && model.player.is_none());
}
