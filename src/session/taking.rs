//! Takes the result along: each way is a press of a button, and each text is made at that press.

use super::code::code;
use super::effect::Effect;
use super::handover_texts;
use super::keeping::{File, Keep, Way};
use super::model::{CopyText, Model};
use crate::clinical::assessment::{Assessment, Outcome};
use crate::handover::private::{Private, given};

/// What there is to tick. The page for everybody has nothing in it but the help after violence.
pub fn private(model: &Model, outcome: &Outcome) -> Vec<Private> {
    let mut kinds = given(&outcome.facts);
    kinds.retain(|kind| *kind == Private::Violence || !model.informs());
    kinds
}

/// The mail as it stands there.
pub fn mail(model: &Model, outcome: &Outcome) -> String {
    let made = handover_texts::mail(model, outcome);
    let changed = model.keeping.mail.as_ref().filter(|_| model.keeping.mail_of == mark(&made));
    changed.cloned().unwrap_or(made)
}

/// Tells one text from another.
fn mark(text: &str) -> u32 {
    text.bytes().fold(7, |mark: u32, byte| mark.wrapping_mul(31).wrapping_add(u32::from(byte)))
}

pub(super) fn mail_typed(model: &mut Model, text: String) {
    if let Assessment::Decided(outcome) = model.assessment() {
        model.keeping.mail_of = mark(&handover_texts::mail(model, &outcome));
        model.keeping.mail = Some(text);
    }
}

pub(super) fn take(model: &mut Model, what: Keep) -> Vec<Effect> {
    let Assessment::Decided(outcome) = model.assessment() else { return vec![] };
    let outcome = &outcome;
    let (way, text) = match what {
        Keep::Tick(Private::Violence, on) => {
            model.print_violence = on;
            return vec![Effect::Keep(model.saved_visit())];
        }
        Keep::Tick(kind, on) => {
            model.keeping.tick(kind, on);
            return vec![];
        }
        Keep::Exercises(on) => {
            model.keeping.exercises = on;
            return vec![];
        }
        Keep::WithCode(on) => {
            model.keeping.with_code = on;
            return vec![];
        }
        Keep::WithGoal(on) => {
            model.keeping.with_goal = on;
            return vec![];
        }
        Keep::CopyCode => {
            model.copying = CopyText::Code;
            model.copied = None;
            return vec![Effect::Copy(code(model))];
        }
        Keep::At(hour, minute) => {
            model.keeping.at = (hour, minute);
            return vec![];
        }
        Keep::WholeMail => {
            let whole = handover_texts::result(model, outcome);
            mail_typed(model, whole);
            return vec![];
        }
        Keep::CopyMail => {
            model.copying = CopyText::Mail;
            model.copied = None;
            return vec![Effect::Copy(mail(model, outcome))];
        }
        Keep::SaveCalendar => {
            let text = handover_texts::calendar(model, outcome);
            model.keeping.times += 1;
            (Way::Save(File::Calendar), text)
        }
        Keep::SaveDiary => (Way::Save(File::Diary), handover_texts::diary(model)),
        Keep::SavePage => (Way::Save(File::Page), handover_texts::page(model, outcome)),
        Keep::Share => (Way::Share(None), handover_texts::result(model, outcome)),
        Keep::SharePage => (Way::Share(Some(File::Page)), handover_texts::page(model, outcome)),
    };
    vec![Effect::Hand { way, lang: model.lang(), text }]
}
