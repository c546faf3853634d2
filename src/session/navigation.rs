//! Moves the visitor: next, back, forward, past a plan question, into a room. Where to follows
//! from the answers and from the present screen.

use super::check_in;
use super::commit::commit;
use super::effect::Effect;
use super::model::{Model, Shown, View};
use super::room_history::Room;
use super::rooms;
use super::screen_change::screen_changed;
use crate::PLAN;
use crate::clinical::answers::Answers;
use crate::clinical::pathway::{self, Step};
use crate::clinical::plan_questions;
use crate::clinical::screen::Screen;

/// Where the questions for the plan begin and end.
pub(super) const TO_PLAN: View = View::Room(Room::Plan);

/// The first question for the plan that is still open, or the first of all when none is.
pub(super) fn details(model: &mut Model) {
    let screens = plan_questions::screens(&model.answers);
    let open = screens.iter().find(|screen| !pathway::is_filled_in(**screen, &model.answers));
    if let Some(screen) = open.or(screens.first()) {
        model.view = View::Details(*screen);
    }
}

/// On to the next question for the plan; what stood on this page stays as it was answered before.
pub(super) fn skip(model: &mut Model, before: Shown) -> Vec<Effect> {
    if let Shown::Page(screen) = before
        && screen.is_detail()
    {
        model.view = after_detail(model, screen);
    }
    screen_changed(model, before, true)
}

/// Where one goes after a question for the plan: the next, or the plan. An answer that brought the
/// check itself back goes before both (`Model::shown`).
fn after_detail(model: &Model, screen: Screen) -> View {
    if pathway::step(&model.answers) != Step::Finish {
        return View::Questions { at: None, from_check: false };
    }
    let screens = plan_questions::screens(&model.answers);
    let place = screens.iter().position(|other| *other == screen);
    place.and_then(|place| screens.get(place + 1)).map_or(TO_PLAN, |next| View::Details(*next))
}

pub(super) fn next(model: &mut Model, before: Shown) -> Vec<Effect> {
    if PLAN && model.checking.is_some() {
        return check_in::next(model, before);
    }
    let Shown::Page(screen) = before else { return vec![] };
    let was_open = pathway::step(&model.answers) == Step::Ask(screen);
    let said_before = if PLAN { model.answers.clone() } else { Answers::default() };
    if let Err(mistakes) = commit(screen, &model.draft, &mut model.answers) {
        model.mistakes = mistakes;
        return vec![Effect::FocusSummary];
    }
    if PLAN {
        check_in::answers_changed(model, &said_before);
    }
    let from_check = matches!(model.view, View::Questions { from_check: true, .. });
    model.view = if PLAN && screen.is_detail() {
        after_detail(model, screen)
    } else {
        // From a page looked at again one goes on to the page after it; else wherever the answers
        // lead.
        let at = if from_check || was_open { None } else { following(model, screen) };
        View::Questions { at, from_check: false }
    };
    let mut effects = vec![Effect::Keep(model.saved_visit())];
    effects.extend(screen_changed(model, before, true));
    if model.shown() == before {
        // What was said contradicts a later answer: the same page, with the question why.
        model.open_page();
        effects.push(Effect::FocusHeading);
    }
    effects
}

/// The page after this one, where the visitor had gone further before; none where the answers
/// decide what comes.
fn following(model: &Model, screen: Screen) -> Option<Screen> {
    let screens = pathway::path(&model.answers).screens;
    let place = screens.iter().position(|other| *other == screen)?;
    screens.get(place + 1).copied()
}

/// Back. The browser's own button goes through the rooms one by one; ours leaves the result from
/// its first page.
pub(super) fn back(model: &mut Model, before: Shown, by_browser: bool) {
    if PLAN && model.checking.is_some() {
        return check_in::back(model);
    }
    if PLAN && (by_browser || matches!(before, Shown::Room(_))) && rooms::back(model, before) {
        return;
    }
    let path = pathway::path(&model.answers);
    let from_check =
        matches!(model.view, View::Questions { from_check: true, .. }) && path.step == Step::Finish;
    let way = |at| View::Questions { at, from_check: false };
    model.view = match before {
        Shown::Code if PLAN && model.has_outcome() => View::Advice,
        Shown::Welcome | Shown::Return | Shown::Code | Shown::CheckIn(_) => View::Welcome,
        Shown::CheckedIn if model.device.found.is_some() => View::Return,
        Shown::CheckedIn => View::Advice,
        // The browser leads a kept visit back to where coming back began.
        Shown::Outcome if PLAN && by_browser && model.diary.first.is_some() => View::Return,
        Shown::Page(_) if from_check => way(None),
        Shown::Page(screen) if PLAN && screen.is_detail() => {
            let screens = plan_questions::screens(&model.answers);
            let place = screens.iter().position(|other| *other == screen).unwrap_or(0);
            if place == 0 { TO_PLAN } else { View::Details(screens[place - 1]) }
        }
        Shown::Page(screen) => {
            let place = path.screens.iter().position(|other| *other == screen).unwrap_or(0);
            if place == 0 { View::Welcome } else { way(path.screens.get(place - 1).copied()) }
        }
        Shown::Check => way(path.screens.last().copied()),
        Shown::Player => {
            model.player = None;
            // What a red light means stands on the first page.
            if model.red_light { View::Advice } else { model.view }
        }
        // From a stop back to the page that led to it, so that a slip can be mended.
        Shown::Outcome | Shown::Room(_) if path.step == Step::Finish => way(None),
        Shown::Outcome | Shown::Room(_) => way(path.screens.last().copied()),
    };
}

pub(super) fn forward(model: &mut Model, before: Shown) {
    if PLAN && model.checking.is_some() {
        return;
    }
    if PLAN && rooms::forward(model, before) {
        return;
    }
    if let Shown::Page(screen) = before
        && screen.is_detail()
    {
        model.view = after_detail(model, screen);
        return;
    }
    let finished = pathway::step(&model.answers) == Step::Finish;
    model.view = match before {
        Shown::Welcome => View::Questions {
            at: pathway::path(&model.answers).screens.first().copied(),
            from_check: false,
        },
        Shown::Page(screen) => View::Questions {
            at: following(model, screen).or(Some(screen).filter(|_| !finished)),
            from_check: false,
        },
        Shown::Check if finished => View::Advice,
        Shown::Check
        | Shown::Return
        | Shown::Code
        | Shown::CheckIn(_)
        | Shown::CheckedIn
        | Shown::Outcome
        | Shown::Room(_)
        | Shown::Player => model.view,
    };
    // Where nothing more is named, the answers decide: the open page, the stop, or the list of
    // answers.
    if let (Shown::Page(screen), View::Questions { at: Some(same), .. }) = (before, model.view)
        && screen == same
        && matches!(pathway::step(&model.answers), Step::Stop(_))
    {
        model.view = View::Questions { at: None, from_check: false };
    }
}

/// The page has set other settings. Another mode may show the same outcome as another page: then
/// its heading is read.
pub(super) fn reconfigured(model: &mut Model, before: Shown, informed: bool) -> Vec<Effect> {
    let mut effects = screen_changed(model, before, false);
    // What led to a room does not stand on the page that is the same for everybody.
    for effect in &mut effects {
        if matches!(effect, Effect::FocusRoom(_)) {
            *effect = Effect::FocusHeading;
        }
    }
    if effects.is_empty() && before == Shown::Outcome && informed != model.informs() {
        return vec![Effect::FocusHeading];
    }
    effects
}

/// Into a room, or from one to the first page.
pub(super) fn open(model: &mut Model, before: Shown, room: Option<Room>) -> Vec<Effect> {
    let Some(from) = rooms::here(before).filter(|from| *from != room) else { return vec![] };
    model.room_history.behind.push(from);
    model.room_history.ahead.clear();
    model.view = rooms::view(room);
    screen_changed(model, before, true)
}
