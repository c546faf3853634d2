//! A therapist's plan on the screen: what is held back and why, that nothing excluded stands there
//! whatever was sent and however the page is set, and where a call comes first that it waits.

use crate::support::prescriptions;
use crate::support::render::{html, is_sound, outcome, render};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::handover::code::{SentPlan, written_plan};
use rugwijzer::session::config::Mode;
use rugwijzer::session::handed::OnCode;
use rugwijzer::session::model::Shown;
use rugwijzer::session::room_history::Room;
use rugwijzer::session::{Model, Msg, update};
use rugwijzer::words::therapist;
use rugwijzer::words::{Lang, Voice, exercise as exercise_words};

fn opened(model: &mut Model, prescription: Prescription) {
    let code = written_plan(&SentPlan { prescription, day: Some(300) }).expect("a code");
    update(model, Msg::Code(OnCode::Enter));
    update(model, Msg::Code(OnCode::Typed(code)));
    update(model, Msg::Code(OnCode::Open));
    assert_eq!(model.shown(), Shown::Code);
}

fn usual(ids: &[ExerciseId], pace: Pace) -> Prescription {
    Prescription { exercises: ids.iter().copied().map(Prescribed::usual).collect(), pace }
}

fn decided(model: &Model) -> Outcome {
    match model.assessment() {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("an outcome"),
    }
}

#[test]
fn what_is_held_back_is_told_with_its_reason_before_and_after() {
    let said = therapist::therapist(Lang::Nl, Voice::You);
    let mut model = outcome("f_bone=yes days=200 sev=3 course=better");
    opened(&mut model, usual(&[ExerciseId::ChildPose, ExerciseId::PelvicTilt], Pace::Weeks(3)));
    let name = |id| exercise_words::exercise(Lang::Nl, id).name;
    for turn in 0..2 {
        let markup = render(&model);
        is_sound(&markup, "a therapist's plan");
        let text = html(&model);
        assert!(text.contains(said.held) && text.contains(name(ExerciseId::ChildPose)), "{turn}");
        assert!(text.contains(&therapist::weeks(Lang::Nl, 3)), "{turn}");
        update(&mut model, Msg::Code(OnCode::TakeUp));
    }
    // All of it: the plan of the rules, and that.
    opened(&mut model, usual(&[ExerciseId::ChildPose], Pace::Stays));
    assert!(html(&model).contains(said.all_held));
    update(&mut model, Msg::Code(OnCode::TakeUp));
    assert!(html(&model).contains(said.all_held) && !html(&model).contains(said.stays));
}

/// Whoever it is for, whatever was sent: nothing that is kept away is on the page, or begins.
#[test]
fn no_page_shows_an_exercise_that_is_kept_away() {
    let mut rng = Rng::new(83);
    let (mut followed, mut none) = (0, 0);
    for _ in 0..400 {
        let mut model = outcome("");
        model.answers = complete_set(&mut rng);
        if model.shown() != Shown::Outcome {
            continue;
        }
        let before = decided(&model).disposition;
        opened(&mut model, prescriptions::any(&mut rng));
        is_sound(&render(&model), "opened");
        update(&mut model, Msg::Code(OnCode::TakeUp));
        let outcome = decided(&model);
        assert_eq!(outcome.disposition, before);
        let markup = render(&model);
        is_sound(&markup, "taken up");
        for node in markup.with("data-exercise") {
            let id = node.get("data-exercise").and_then(ExerciseId::from_id).expect("a name");
            assert!(allowed(&outcome, id), "{}", id.id());
        }
        let plan = model.plan();
        followed += usize::from(plan.as_ref().is_some_and(|plan| plan.is_by_therapist()));
        none += usize::from(plan.is_none());
        for (id, _) in plan.iter().flat_map(|plan| plan.turns()) {
            assert!(allowed(&outcome, id), "{}", id.id());
        }
    }
    assert!(followed > 15 && none > 15, "{followed} {none}");
}

#[test]
fn where_a_call_comes_first_it_waits() {
    let said = therapist::therapist(Lang::Nl, Voice::You);
    for (changes, sentence) in [
        ("b_saddle=yes", said.call_first),
        ("c_swollen=yes", said.call_first),
        ("g_spine=yes", said.not_now),
    ] {
        let mut model = outcome(changes);
        opened(&mut model, usual(&[ExerciseId::Bridge], Pace::Stays));
        let text = html(&model);
        assert!(text.contains(sentence), "{changes}");
        let name = exercise_words::exercise(Lang::Nl, ExerciseId::Bridge).name;
        assert!(!text.contains(name), "{changes}: it is not shown");
        update(&mut model, Msg::Code(OnCode::TakeUp));
        assert_eq!(render(&model).actions("start_exercises"), 0, "{changes}");
    }
    let mut model = outcome("g_spine=yes");
    opened(&mut model, usual(&[ExerciseId::Bridge], Pace::Stays));
    update(&mut model, Msg::Code(OnCode::TakeUp));
    update(&mut model, Msg::Open(Some(Room::Plan)));
    assert!(html(&model).contains(said.not_now), "the plan's room says that it waits");
}

#[test]
fn a_page_that_only_informs_says_where_it_can_be_used() {
    let said = therapist::therapist(Lang::Nl, Voice::You);
    let mut model = outcome("sev=3 course=better");
    model.config.mode = Mode::Information;
    opened(&mut model, usual(&[ExerciseId::Bridge], Pace::Stays));
    let markup = render(&model);
    is_sound(&markup, "information");
    assert!(html(&model).contains(said.not_here));
    assert_eq!(markup.actions("take_up_plan"), 0);
}
