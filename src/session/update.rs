//! The one place where a visit changes: a message in, the model changed, and what the page must do about it out.

use super::commit::commit;
use super::effect::Effect;
use super::exercising;
use super::left;
use super::model::{Model, Sheet, Shown, View};
use super::player::Play;
use super::saved;
use crate::PLAN;
use crate::clinical::answers::Tri;
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::learning::Piece;
use crate::clinical::pathway::{self, Step};
use crate::clinical::plan::Minutes;
use crate::clinical::screen::Screen;

/// What can happen in a visit.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    Start,
    /// An input of the page changed.
    Change { name: String, value: String, checked: bool },
    Next,
    Back,
    /// The browser's own back button; the history has moved already.
    BrowserBack,
    BrowserForward,
    /// "Change" beside an answer on the check page.
    Edit(Screen),
    ShowAdvice,
    /// Erase everything and begin again.
    Restart,
    /// A line of the error summary was followed.
    GoTo(String),
    Print,
    Copy,
    /// The text is on the clipboard, or the browser refused.
    Copied(bool),
    LeaveQuickly,
    PrintViolence(bool),
    Nsaid(Tri),
    /// To the questions for the plan, after the outcome.
    Details,
    /// Past this question for the plan, without an answer.
    SkipPage,
    /// Enough of the questions for the plan.
    ToPlan,
    /// What the person wants to be able to do again, as far as it has been typed, and once that is done.
    GoalTyped(String),
    Goal(String),
    /// A piece of the back was pressed: it is looked at, or no longer.
    LookAt(Piece),
    /// The summary for a clinician, on the clipboard.
    CopySoep,
    /// To the player, with these exercises; those that are not for this person stay out.
    StartSession(Vec<ExerciseId>),
    Play(Play),
    /// How long a session of the plan may take.
    Minutes(Minutes),
    /// Whether the person can exercise here.
    Place(Place, bool),
}

impl Msg {
    /// Whether the screen has to be drawn anew. What is being typed stands in its field already, and the plan around it is long.
    pub const fn redraws(&self) -> bool {
        !matches!(self, Msg::GoalTyped(_))
    }
}

/// Applies a message.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let before = model.shown();
    match msg {
        Msg::Start => model.view = View::Way { at: None, from_check: false },
        Msg::Change { name, value, checked } => {
            if let Shown::Page(screen) = before {
                model.draft.change(screen, &name, &value, checked);
            }
            return vec![];
        }
        Msg::Next => return next(model, before),
        Msg::Back => {
            back(model, before);
            let mut effects = moved(model, before, false);
            if model.standalone && !effects.is_empty() {
                effects.push(Effect::PopHistory);
            }
            return effects;
        }
        Msg::BrowserBack => {
            back(model, before);
            return moved(model, before, false);
        }
        Msg::BrowserForward => {
            forward(model, before);
            return moved(model, before, false);
        }
        Msg::Edit(screen) => model.view = View::Way { at: Some(screen), from_check: true },
        Msg::ShowAdvice => model.view = View::Advice,
        Msg::Restart => {
            *model = Model::new(model.config.clone(), model.today, model.standalone);
            let mut effects = moved(model, before, true);
            effects.push(Effect::Keep(saved::visit_to_text(model)));
            return effects;
        }
        Msg::GoTo(name) => return vec![Effect::FocusField(name)],
        Msg::Print => return vec![Effect::Print],
        Msg::Copy if PLAN => return copy(model, Sheet::Result),
        Msg::Copied(done) => {
            model.copied = Some(done);
            return vec![];
        }
        Msg::LeaveQuickly => return vec![Effect::LeaveQuickly],
        Msg::PrintViolence(on) => {
            model.print_violence = on;
            return vec![Effect::Keep(saved::visit_to_text(model))];
        }
        Msg::Nsaid(tri) => {
            model.nsaid = Some(tri);
            return vec![Effect::Keep(saved::visit_to_text(model))];
        }
        Msg::Details if PLAN => details(model),
        Msg::SkipPage => return skip(model, before),
        Msg::ToPlan => model.view = View::Advice,
        Msg::GoalTyped(text) | Msg::Goal(text) => {
            model.goal = text;
            return vec![Effect::Keep(saved::visit_to_text(model))];
        }
        Msg::Minutes(minutes) => {
            model.minutes = minutes;
            return vec![Effect::Keep(saved::visit_to_text(model))];
        }
        Msg::Place(place, on) => {
            model.places.retain(|other| *other != place);
            model.places.extend(on.then_some(place));
            return vec![Effect::Keep(saved::visit_to_text(model))];
        }
        Msg::LookAt(piece) if PLAN => {
            model.looked_at = (model.looked_at != Some(piece)).then_some(piece);
            return vec![];
        }
        Msg::CopySoep if PLAN => return copy(model, Sheet::Note),
        Msg::StartSession(exercises) if PLAN => {
            if before == Shown::Outcome {
                exercising::start(model, &exercises);
            }
        }
        Msg::Play(what) if PLAN => return exercising::play(model, what),
        Msg::Copy | Msg::Details | Msg::LookAt(_) | Msg::CopySoep | Msg::StartSession(_) | Msg::Play(_) => return vec![],
    }
    moved(model, before, true)
}

/// The first question for the plan that is still open, or the first of all when none is.
fn details(model: &mut Model) {
    let screens = pathway::details(&model.answers);
    let open = screens.iter().find(|screen| !pathway::is_filled_in(**screen, &model.answers));
    if let Some(screen) = open.or(screens.first()) {
        model.view = View::Details(*screen);
    }
}

/// On to the next question for the plan; what stood on this page stays as it was answered before.
fn skip(model: &mut Model, before: Shown) -> Vec<Effect> {
    if let Shown::Page(screen) = before
        && screen.is_detail()
    {
        model.view = after_detail(model, screen);
    }
    moved(model, before, true)
}

/// Where one goes after a question for the plan: the next, or the plan. An answer that brought the check itself back
/// goes before both (`Model::shown`).
fn after_detail(model: &Model, screen: Screen) -> View {
    if pathway::step(&model.answers) != Step::Finish {
        return View::Way { at: None, from_check: false };
    }
    let screens = pathway::details(&model.answers);
    let place = screens.iter().position(|other| *other == screen);
    place.and_then(|place| screens.get(place + 1)).map_or(View::Advice, |next| View::Details(*next))
}

fn copy(model: &mut Model, sheet: Sheet) -> Vec<Effect> {
    let Assessment::Decided(outcome) = assess(&model.answers) else { return vec![] };
    model.copying = sheet;
    model.copied = None;
    let text = match sheet {
        Sheet::Result => left::result(model, &outcome),
        Sheet::Note => left::note(model, &outcome),
    };
    vec![Effect::Copy(text)]
}

fn next(model: &mut Model, before: Shown) -> Vec<Effect> {
    let Shown::Page(screen) = before else { return vec![] };
    let was_open = pathway::step(&model.answers) == Step::Ask(screen);
    if let Err(mistakes) = commit(screen, &model.draft, &mut model.answers) {
        model.mistakes = mistakes;
        return vec![Effect::FocusSummary];
    }
    let from_check = matches!(model.view, View::Way { from_check: true, .. });
    model.view = if PLAN && screen.is_detail() {
        after_detail(model, screen)
    } else {
        // From a page looked at again one goes on to the page after it; else wherever the answers lead.
        let at = if from_check || was_open { None } else { following(model, screen) };
        View::Way { at, from_check: false }
    };
    let mut effects = vec![Effect::Keep(saved::visit_to_text(model))];
    effects.extend(moved(model, before, true));
    if model.shown() == before {
        // What was said contradicts a later answer: the same page, with the question why.
        model.open_page();
        effects.push(Effect::FocusHeading);
    }
    effects
}

/// The page after this one, where the visitor had gone further before; none where the answers decide what comes.
fn following(model: &Model, screen: Screen) -> Option<Screen> {
    let screens = pathway::path(&model.answers).screens;
    let place = screens.iter().position(|other| *other == screen)?;
    screens.get(place + 1).copied()
}

fn back(model: &mut Model, before: Shown) {
    let path = pathway::path(&model.answers);
    let from_check = matches!(model.view, View::Way { from_check: true, .. }) && path.step == Step::Finish;
    let way = |at| View::Way { at, from_check: false };
    model.view = match before {
        Shown::Welcome => View::Welcome,
        Shown::Page(_) if from_check => way(None),
        Shown::Page(screen) if PLAN && screen.is_detail() => {
            let screens = pathway::details(&model.answers);
            let place = screens.iter().position(|other| *other == screen).unwrap_or(0);
            if place == 0 { View::Advice } else { View::Details(screens[place - 1]) }
        }
        Shown::Page(screen) => {
            let place = path.screens.iter().position(|other| *other == screen).unwrap_or(0);
            if place == 0 { View::Welcome } else { way(path.screens.get(place - 1).copied()) }
        }
        Shown::Check => way(path.screens.last().copied()),
        Shown::Player => {
            model.player = None;
            View::Advice
        }
        // From a stop back to the page that led to it, so that a slip can be mended.
        Shown::Outcome if path.step == Step::Finish => way(None),
        Shown::Outcome => way(path.screens.last().copied()),
    };
}

fn forward(model: &mut Model, before: Shown) {
    if let Shown::Page(screen) = before
        && screen.is_detail()
    {
        model.view = after_detail(model, screen);
        return;
    }
    let finished = pathway::step(&model.answers) == Step::Finish;
    model.view = match before {
        Shown::Welcome => View::Way { at: pathway::path(&model.answers).screens.first().copied(), from_check: false },
        Shown::Page(screen) => View::Way { at: following(model, screen).or(Some(screen).filter(|_| !finished)), from_check: false },
        Shown::Check if finished => View::Advice,
        Shown::Check | Shown::Outcome | Shown::Player => model.view,
    };
    // Where nothing more is named, the answers decide: the open page, the stop, or the list of answers.
    if let (Shown::Page(screen), View::Way { at: Some(same), .. }) = (before, model.view)
        && screen == same
        && matches!(pathway::step(&model.answers), Step::Stop(_))
    {
        model.view = View::Way { at: None, from_check: false };
    }
}

/// What a change of screen asks of the page; nothing when the screen stayed the same.
fn moved(model: &mut Model, before: Shown, onward: bool) -> Vec<Effect> {
    let shown = model.shown();
    if shown == before {
        return vec![];
    }
    model.open_page();
    model.copied = None;
    let mut effects = vec![Effect::FocusHeading];
    if PLAN && before == Shown::Player {
        // Answers may be about to change: exercises are chosen anew from what they then are.
        model.player = None;
        effects.extend([Effect::Clock(false), Effect::KeepAwake(false)]);
    }
    match shown {
        Shown::Page(_) => effects.push(Effect::TellQuestion { step: model.step() }),
        Shown::Outcome => {
            effects.push(Effect::Keep(saved::visit_to_text(model)));
            if before != Shown::Player
                && let Assessment::Decided(outcome) = assess(&model.answers)
            {
                effects.push(Effect::TellResult { disposition: outcome.disposition.id() });
            }
        }
        Shown::Player => effects.push(Effect::KeepAwake(true)),
        Shown::Welcome | Shown::Check => {}
    }
    if onward && model.standalone {
        effects.push(Effect::PushHistory { step: model.step() });
    }
    effects
}
