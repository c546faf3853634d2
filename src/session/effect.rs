//! What `update` asks of the page. Only `host/effects.rs` does any of it.

use super::keeping::Way;
use super::saved::SavedVisit;
use crate::words::Lang;

/// One thing to do outside the model, as plain data.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Let go of what has focus, before it goes: a browser does much needless work for a focused
    /// element that disappears.
    LetGo,
    /// Put focus on the heading of the new screen (`[data-heading]`) and bring it into view.
    FocusHeading,
    /// Put focus on the error summary (`[data-summary]`).
    FocusSummary,
    /// Put focus on the input of this name (an error-summary link was followed).
    FocusField(String),
    /// Put focus on the button of this action, where one button has taken another's place.
    FocusAction(&'static str),
    /// Put focus on what opens this room, on the page to which one comes back from it.
    FocusRoom(&'static str),
    /// The first screen has been painted: `rugwijzer:ready`, and the fallback may go.
    Ready,
    /// `rugwijzer:question` with the ordinal of the step; never the screen's id, which could tell
    /// an answer.
    TellQuestion { step: u32 },
    /// The alarm pages are behind the visitor: what comes after the outcome may be fetched as soon
    /// as the line is idle.
    ExpectPlan,
    /// `rugwijzer:result` with the disposition's id; none where the visitor was informed and not
    /// judged.
    TellResult { disposition: Option<&'static str> },
    /// `rugwijzer:error`, and the same in the console, for the page's developer.
    TellError { code: &'static str, message: String },
    /// Keep this of the visit in memory beside the widget, for after a crash. Not storage.
    Keep(Box<SavedVisit>),
    /// Keep this of the visit on the device; the visitor asked for it. Only `anew` where nothing
    /// stands there: what was erased in another window stays erased.
    Store { text: String, anew: bool },
    /// Erase what is kept on the device.
    EraseStored,
    /// The visitor has gone one step on: a history entry, where the widget owns the back button
    /// (`standalone`).
    PushHistory { step: u32 },
    /// The visitor went back with the widget's own button: the browser's history follows
    /// (`standalone`).
    PopHistory,
    /// A second is told each second (`Play::Tick`), or no more.
    Clock(bool),
    /// The screen stays on where the browser allows it, or may go dark again.
    KeepAwake(bool),
    /// A short tone; it was chosen.
    Beep,
    /// A short buzz; it was chosen.
    Buzz,
    /// Read these lines aloud; it was chosen. They wait for what is being said, or take its place.
    Say { lines: Vec<String>, waits: bool },
    /// Nothing more is read aloud.
    Hush,
    /// The keys for play and pause may be the exercises': which one this is, never what for, and
    /// whether it runs.
    /// None when they are left alone again.
    MediaKeys(Option<(String, bool)>),
    /// The dark screen that stands there (`[data-part="dark"]`) covers everything.
    Darken,
    /// Open the browser's print dialogue.
    Print,
    /// Put this text on the clipboard; the visitor pressed a button that says so.
    Copy(String),
    /// Give the visitor this text to keep or to share; then it is said that it went, or did not.
    Hand { way: Way, lang: Lang, text: String },
    /// Leave this page at once for a harmless one (the quick-exit button).
    LeaveQuickly,
}
