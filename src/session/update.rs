//! The one place where a visit changes: a message in, the model changed, and what the page must do
//! about it out.

use super::check_in;
use super::code::code;
use super::config::Config;
use super::device::OnDevice;
use super::effect::Effect;
use super::exercising;
use super::handed::OnCode;
use super::handover_texts;
use super::keeping::Keep;
use super::model::{CopyText, Model, Shown, View};
use super::navigation;
use super::on_device;
use super::opening;
use super::papers;
use super::player::Play;
use super::room_history::Room;
use super::screen_change::screen_changed;
use super::taking;
use crate::PLAN;
use crate::clinical::answers::Tri;
use crate::clinical::assessment::Assessment;
use crate::clinical::exercises::{Phase, Place};
use crate::clinical::learning::Piece;
use crate::clinical::plan::Minutes;
use crate::clinical::plan::Turn;
use crate::clinical::screen::Screen;
use crate::words::paper::Extra;
use time::Date;

/// What can happen in a visit.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    Start,
    /// The screen that stands there has to be said; nothing else changes.
    Announce,
    /// The day on which the outcome was made.
    Today(Date),
    /// The minute of the week in Amsterdam.
    Clock(u16),
    /// The page has set other settings.
    Configure(Box<Config>),
    /// An input of the page changed.
    Change {
        name: String,
        value: String,
        checked: bool,
    },
    Next,
    Back,
    /// The browser's own back button; the history has moved already.
    BrowserBack,
    BrowserForward,
    /// "Change" beside an answer on the check page.
    Edit(Screen),
    ShowAdvice,
    /// Erase everything and begin again: asked first, and not done after all.
    AskRestart,
    KeepAnswers,
    Restart,
    /// A line of the error summary was followed.
    GoTo(String),
    Print,
    Copy,
    /// The text is on the clipboard, or the browser refused.
    Copied(bool),
    LeaveQuickly,
    PrintViolence(bool),
    /// About what is taken along, and what is typed into the mail.
    Taking(Keep),
    MailTyped(String),
    Nsaid(Tri),
    /// Into this room of the result, or to its first page.
    Open(Option<Room>),
    /// These weeks of the plan are opened.
    Unfold(Phase),
    /// Whether this part goes on paper too.
    OnPaper(Extra, bool),
    /// What is heard before a call is opened: all signs.
    AllSigns,
    /// To the questions for the plan, after the outcome.
    Details,
    /// Past this question for the plan, without an answer.
    SkipPage,
    /// Enough of the questions for the plan.
    ToPlan,
    /// What the person wants to be able to do again, as far as it has been typed, and once that is
    /// done.
    GoalTyped(String),
    Goal(String),
    /// A line of the ladder of what is avoided.
    FearedTyped(usize, String),
    Feared(usize, String),
    /// A piece of the back was pressed: it is looked at, or no longer.
    LookAt(Piece),
    /// The summary for a clinician, on the clipboard.
    CopySoep,
    /// To the player, with these exercises; those that are not for this person stay out.
    StartSession(Vec<Turn>),
    /// The same, with the smallest dose of them.
    StartSmallest(Vec<Turn>),
    Play(Play),
    /// How long a session of the plan may take.
    Minutes(Minutes),
    /// Whether the person can exercise here.
    Place(Place, bool),
    /// About what is kept on this device.
    Device(OnDevice),
    /// About a code that the visitor brings.
    Code(OnCode),
}

impl Msg {
    /// Whether the screen has to be drawn anew. What is being typed stands in its field already,
    /// and the plan around it is long.
    pub const fn redraws(&self) -> bool {
        !matches!(self, Msg::GoalTyped(_) | Msg::FearedTyped(..) | Msg::MailTyped(_))
    }
}

/// Applies a message, and keeps on the device what it changed, where that was asked for.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = apply(model, msg);
    if PLAN {
        papers::forget_what_is_gone(model);
        effects.extend(on_device::follow(model, &effects));
    }
    effects
}

fn apply(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let before = model.shown();
    match msg {
        Msg::Announce => return vec![],
        Msg::Today(date) => {
            // A visit that was kept has its own day.
            if model.diary.first.is_none() {
                model.today = date;
            }
            model.diary.present = date;
            return vec![];
        }
        Msg::Clock(minute) => {
            model.week_minute = Some(minute);
            return vec![];
        }
        Msg::Configure(config) => {
            let informed = model.informs();
            model.config = *config;
            return navigation::reconfigured(model, before, informed);
        }
        Msg::Start => model.view = View::Questions { at: None, from_check: false },
        Msg::Change { name, value, checked } => {
            if PLAN && matches!(before, Shown::CheckIn(_)) {
                check_in::change(model, &name, &value, checked);
            } else if let Shown::Page(screen) = before {
                model.draft.change(screen, &name, &value, checked);
            }
            return vec![];
        }
        Msg::Next => return navigation::next(model, before),
        Msg::Back => {
            navigation::back(model, before, false);
            let mut effects = screen_changed(model, before, false);
            if model.standalone && !effects.is_empty() {
                effects.push(Effect::PopHistory);
            }
            return effects;
        }
        Msg::BrowserBack => {
            navigation::back(model, before, true);
            return screen_changed(model, before, false);
        }
        Msg::BrowserForward => {
            navigation::forward(model, before);
            return screen_changed(model, before, false);
        }
        Msg::Edit(screen) => model.view = View::Questions { at: Some(screen), from_check: true },
        Msg::ShowAdvice => model.view = View::Advice,
        Msg::AskRestart => {
            model.confirming_restart = true;
            return vec![Effect::FocusAction("restart_no")];
        }
        Msg::KeepAnswers => {
            model.confirming_restart = false;
            return vec![Effect::FocusAction("restart")];
        }
        Msg::Restart => {
            let holds = PLAN && model.device.holds;
            on_device::forget_visit(model);
            let mut effects = screen_changed(model, before, true);
            effects.push(Effect::Keep(model.saved_visit()));
            // "Everything" is also what is kept on the device.
            effects.extend(holds.then_some(Effect::EraseStored));
            return effects;
        }
        Msg::GoTo(name) => return vec![Effect::FocusField(name)],
        Msg::Print => return vec![Effect::Print],
        Msg::OnPaper(extra, on) if PLAN => {
            model.on_paper.retain(|other| *other != extra);
            model.on_paper.extend(on.then_some(extra));
            return vec![];
        }
        Msg::Open(room) if PLAN => return navigation::open(model, before, room),
        Msg::Unfold(phase) => {
            if !model.unfolded.contains(&phase) {
                model.unfolded.push(phase);
            }
            return vec![];
        }
        Msg::AllSigns => return vec![Effect::FocusAction("signs")],
        Msg::Copy if PLAN => return copy(model, CopyText::Result),
        Msg::Taking(what) if PLAN => return taking::take(model, what),
        Msg::MailTyped(text) if PLAN => {
            taking::mail_typed(model, text);
            return vec![];
        }
        Msg::Copied(done) => {
            model.copied = Some(done);
            return vec![];
        }
        Msg::LeaveQuickly => return vec![Effect::LeaveQuickly],
        Msg::PrintViolence(on) => {
            model.print_violence = on;
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::Nsaid(tri) => {
            model.nsaid = Some(tri);
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::Details if PLAN => navigation::details(model),
        Msg::SkipPage => return navigation::skip(model, before),
        Msg::ToPlan => model.view = navigation::TO_PLAN,
        Msg::FearedTyped(place, text) | Msg::Feared(place, text) => {
            if let Some(line) = model.feared.get_mut(place) {
                *line = text;
            }
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::GoalTyped(text) | Msg::Goal(text) => {
            model.goal = text;
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::Minutes(minutes) => {
            model.minutes = minutes;
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::Place(place, on) => {
            model.places.retain(|other| *other != place);
            model.places.extend(on.then_some(place));
            return vec![Effect::Keep(model.saved_visit())];
        }
        Msg::LookAt(piece) if PLAN => {
            model.looked_at = (model.looked_at != Some(piece)).then_some(piece);
            return vec![];
        }
        Msg::CopySoep if PLAN => return copy(model, CopyText::ClinicianSummary),
        Msg::StartSession(turns) if PLAN => {
            let from = matches!(before, Shown::Outcome | Shown::Room(_) | Shown::CheckedIn);
            if from && !model.informs() {
                exercising::start(model, &turns);
            }
        }
        Msg::StartSmallest(turns) if PLAN => {
            if matches!(before, Shown::Outcome | Shown::Room(_)) && !model.informs() {
                exercising::start_smallest(model, &turns);
            }
        }
        Msg::Play(what) if PLAN => return exercising::play(model, what),
        Msg::Device(what) if PLAN => return on_device::on_device(model, what),
        Msg::Code(what) if PLAN => return opening::on_code(model, what),
        Msg::Copy
        | Msg::OnPaper(..)
        | Msg::Taking(_)
        | Msg::MailTyped(_)
        | Msg::Open(_)
        | Msg::Details
        | Msg::LookAt(_)
        | Msg::CopySoep
        | Msg::StartSession(_)
        | Msg::StartSmallest(_)
        | Msg::Play(_)
        | Msg::Device(_)
        | Msg::Code(_) => return vec![],
    }
    screen_changed(model, before, true)
}

fn copy(model: &mut Model, sheet: CopyText) -> Vec<Effect> {
    let Assessment::Decided(outcome) = model.assessment() else { return vec![] };
    model.copying = sheet;
    model.copied = None;
    let text = match sheet {
        CopyText::Result => handover_texts::result(model, &outcome),
        CopyText::ClinicianSummary => handover_texts::clinician_summary(model, &outcome),
        CopyText::Mail => taking::mail(model, &outcome),
        CopyText::Code => code(model),
    };
    vec![Effect::Copy(text)]
}
