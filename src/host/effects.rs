//! The only place that does anything: each `Effect` that the session asks for becomes a call on the
//! element.

use super::clock::Clock;
use super::page::Page;
use crate::PLAN;
use crate::clinical::vocabulary::Field;
use crate::session::keeping::{File, Way};
use crate::session::{Effect, saved};
use crate::words::keep::{KeepWords, keep};
use std::rc::Rc;

/// Does what the session asks for.
pub fn perform(page: &Page, clock: &Rc<Clock>, effect: Effect) {
    match effect {
        Effect::LetGo => page.let_go(),
        Effect::FocusHeading => page.focus("[data-heading]", true),
        Effect::FocusSummary => page.focus("[data-summary]", false),
        Effect::FocusField(name) => page.focus(&["[name=\"", &name, "\"]"].concat(), false),
        Effect::FocusAction(action) => {
            page.focus(&["[data-action=\"", action, "\"]"].concat(), false)
        }
        Effect::FocusRoom(room) => {
            page.focus(&["[data-action=\"room\"][data-target=\"", room, "\"]"].concat(), false)
        }
        Effect::Ready => page.ready(),
        Effect::TellQuestion { step } => page.question(step),
        Effect::ExpectPlan => page.expect_plan(),
        Effect::TellResult { disposition } => page.result(disposition),
        Effect::TellError { code, message } => page.tell(code, &message),
        Effect::Keep(kept) => {
            page.keep(saved::to_bytes(&kept), kept.answers.get(Field::Who).is_some())
        }
        Effect::PushHistory { .. } => page.went_on(),
        Effect::PopHistory => page.went_back(),
        Effect::Clock(on) if PLAN => clock.run(on),
        Effect::KeepAwake(on) if PLAN => page.awake(on),
        Effect::Beep if PLAN => page.beep(),
        Effect::Buzz if PLAN => page.buzz(),
        Effect::Hand { way, lang, text } if PLAN => hand(page, way, keep(lang), &text),
        Effect::Say { lines, waits } if PLAN => page.speak(&lines.join("\n"), waits),
        Effect::Hush if PLAN => page.hush(),
        Effect::Darken if PLAN => page.darken(),
        Effect::MediaKeys(Some((title, runs))) if PLAN => page.media_keys(Some(title), runs),
        Effect::MediaKeys(None) if PLAN => page.media_keys(None, false),
        Effect::Store { text, anew } if PLAN => page.store(&text, anew),
        Effect::EraseStored if PLAN => page.erase_stored(),
        // The check alone has no player, and its page none of these tools.
        Effect::Clock(_)
        | Effect::KeepAwake(_)
        | Effect::Beep
        | Effect::Buzz
        | Effect::Hand { .. }
        | Effect::Say { .. }
        | Effect::Hush
        | Effect::Darken
        | Effect::MediaKeys(_)
        | Effect::Store { .. }
        | Effect::EraseStored => {}
        Effect::Print => page.print(),
        Effect::Copy(text) => page.copy(&text),
        Effect::LeaveQuickly => page.leave(),
    }
}

/// Gives a text to keep or to share, with what is said about it.
fn hand(page: &Page, way: Way, words: &KeepWords, text: &str) {
    match way {
        Way::Save(file) => {
            let saved = match file {
                File::Calendar => words.calendar_saved,
                File::Page => words.page_saved,
                File::Diary => words.diary_saved,
            };
            let said = [saved, words.unsure, words.failed].join("\n");
            page.save(file.name(), file.kind(), text, &said);
        }
        Way::Share(file) => {
            let [name, kind] = file.map_or(["", ""], |file| [file.name(), file.kind()]);
            page.share(text, name, kind, words.failed);
        }
    }
}
