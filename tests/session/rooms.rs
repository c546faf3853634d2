//! The rooms of a result: how one enters and leaves them, what the browser's history records, and
//! when their history is cleared.

use crate::support::render::{is_sound, outcome, render};
use rugwijzer::clinical::exercises::Phase;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::rooms::Room;

/// On a page of its own, where the browser's back button is ours.
fn alone(changes: &str) -> Model {
    let mut model = outcome(changes);
    model.standalone = true;
    model
}

#[test]
fn a_room_is_a_page_with_a_heading_and_a_place_in_the_history() {
    for room in Room::ALL {
        let mut model = alone("site=low,below1");
        let effects = update(&mut model, Msg::Open(Some(*room)));
        assert_eq!(model.shown(), Shown::Room(*room));
        assert!(
            effects.contains(&Effect::FocusHeading)
                && effects.iter().any(|effect| matches!(effect, Effect::PushHistory { .. })),
            "{effects:?}"
        );
        assert!(
            !effects.iter().any(|effect| matches!(effect, Effect::TellResult { .. })),
            "the result is told once"
        );
        let markup = render(&model);
        is_sound(&markup, room.id());
        let here: Vec<_> = markup
            .with("aria-current")
            .filter(|node| node.get("aria-current") == Some("page"))
            .collect();
        assert!(here.len() == 1 && here[0].get("data-target") == Some(room.id()));
        assert!(markup.nodes.iter().any(|node| node.has_class("rw-help")), "help is near");
        // Back is where one left: at what led there.
        let effects = update(&mut model, Msg::Back);
        assert_eq!(model.shown(), Shown::Outcome);
        assert!(
            effects.contains(&Effect::FocusRoom(room.id()))
                && effects.contains(&Effect::PopHistory),
            "{effects:?}"
        );
    }
}

#[test]
fn the_browser_goes_through_them_one_by_one_and_ours_leaves_from_the_first_page() {
    let mut model = alone("");
    for room in [Some(Room::Plan), Some(Room::Understand), None, Some(Room::Keep)] {
        update(&mut model, Msg::Open(room));
    }
    for shown in [
        Shown::Outcome,
        Shown::Room(Room::Understand),
        Shown::Room(Room::Plan),
        Shown::Outcome,
        Shown::Check,
    ] {
        update(&mut model, Msg::BrowserBack);
        assert_eq!(model.shown(), shown);
    }
    let mut model = alone("");
    update(&mut model, Msg::Open(Some(Room::Plan)));
    update(&mut model, Msg::BrowserBack);
    update(&mut model, Msg::BrowserForward);
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    update(&mut model, Msg::Open(None));
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Check, "from the first page to the answers");
    update(&mut model, Msg::ShowAdvice);
    update(&mut model, Msg::BrowserBack);
    assert_eq!(model.shown(), Shown::Check, "who left the result has been in no room");
}

#[test]
fn other_answers_and_a_new_beginning_leave_no_room() {
    let mut model = alone("");
    update(&mut model, Msg::Open(Some(Room::Plan)));
    update(&mut model, Msg::Unfold(Phase::After));
    update(&mut model, Msg::Edit(Screen::Severity));
    assert!(model.unfolded.is_empty());
    update(&mut model, Msg::Next);
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(model.shown(), Shown::Outcome);
    update(&mut model, Msg::Open(Some(Room::About)));
    update(&mut model, Msg::Restart);
    assert_eq!(
        (model.shown(), model.room_history.clone()),
        (Shown::Welcome, Model::new(model.config.clone(), model.today, true).room_history)
    );
}

/// A call today has no plan to read; an emergency has nothing but itself.
#[test]
fn what_is_urgent_has_few_rooms_or_none() {
    for (changes, offered) in
        [("c_weak=yes c_weak_when=older_same", vec!["keep", "about"]), ("b_saddle=yes", vec![])]
    {
        let markup = render(&outcome(changes));
        let rooms: Vec<&str> =
            markup.with("data-room").filter_map(|node| node.get("data-room")).collect();
        assert_eq!(rooms, offered, "{changes}");
    }
}

/// Exercises begin in the room, and end there; after a red light what it means stands on the first
/// page.
#[test]
fn who_comes_from_the_exercises_is_where_they_began() {
    let mut model = alone("");
    update(&mut model, Msg::Open(Some(Room::Plan)));
    let rugwijzer::clinical::assessment::Assessment::Decided(found) =
        rugwijzer::clinical::assessment::assess(&model.answers)
    else {
        panic!("decided")
    };
    let plan = rugwijzer::clinical::plan::plan(&found, model.minutes, &[]).expect("a plan");
    update(&mut model, Msg::StartSession(plan.turns()));
    assert_eq!(model.shown(), Shown::Player);
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    update(&mut model, Msg::StartSession(plan.turns()));
    model.red_light = true;
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Outcome);
}
