//! The plan while the page is open, and what a press does to it. The code goes with every change: no
//! old one ever stands beside a new plan.

use super::choosing::ADD;
use super::rows::field_id;
use crate::prescribing::draft::{Edit, begun, code, edited};
use crate::prescribing::grounds::Grounds;
use crate::words;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::handover::code::{Contents, Opened, SentPlan, open_any};
use rugwijzer::words::{Lang, exercise};

/// A press on the plan.
#[derive(Clone)]
pub enum OnPlan {
    Edit(Edit),
    /// A number was typed; with the bounds and the step where it is outside them.
    Typed(Edit, Option<((u16, u16), u16)>),
    Make,
    CopyCode,
    CopyLink,
    Copied(&'static str),
}

/// Where the code of the plan takes the focus.
pub const MADE: &str = "plan-made";

pub struct Sending {
    pub draft: Prescription,
    /// The code of exactly this draft.
    pub made: Option<String>,
    /// What a screen reader is told, and stands beside the button.
    pub said: String,
}

impl Default for Sending {
    fn default() -> Self {
        let draft = Prescription { exercises: Vec::new(), pace: Pace::Stays };
        Sending { draft, made: None, said: String::new() }
    }
}

impl Sending {
    /// With the plan that stood beside the visit's code, or the one that the rules give now.
    pub fn begin(opened: &Opened, plan: Option<&str>) -> Sending {
        let begun = Sending { draft: begun(opened), ..Sending::default() };
        match plan.map(open_any) {
            Some(Ok(Contents::Plan(SentPlan { prescription, .. }))) => Sending {
                draft: prescription,
                said: words::PLAN_OPENED.to_owned(),
                ..Sending::default()
            },
            Some(Ok(Contents::Visit(_)) | Err(_)) => {
                Sending { said: words::PLAN_NOT_OPENED.to_owned(), ..begun }
            }
            None => begun,
        }
    }

    /// Says where the focus goes, if it moves.
    pub fn edit(&mut self, grounds: &Grounds, edit: Edit) -> Option<String> {
        let after = edited(&self.draft, grounds, edit);
        let before = std::mem::replace(&mut self.draft, after);
        if before == self.draft {
            return None;
        }
        self.forget();
        let rows = &self.draft.exercises;
        let place = |rows: &[Prescribed], id| rows.iter().position(|one| one.exercise == id);
        let (said, focus) = match edit {
            Edit::Add(id) => (words::added(name(id)), Some(field_id("sets", id))),
            Edit::Remove(id) => {
                let at = place(&before.exercises, id).unwrap_or_default();
                let next = rows.get(at).or(rows.last());
                let focus = next.map_or(ADD.to_owned(), |one| field_id("remove", one.exercise));
                (words::removed(name(id)), Some(focus))
            }
            Edit::Up(id) => {
                let at = place(rows, id).unwrap_or_default();
                let button = if at == 0 { "down" } else { "up" };
                (words::moved(name(id), at + 1), Some(field_id(button, id)))
            }
            Edit::Down(id) => {
                let at = place(rows, id).unwrap_or_default();
                let button = if at + 1 == rows.len() { "up" } else { "down" };
                (words::moved(name(id), at + 1), Some(field_id(button, id)))
            }
            Edit::Sets(..) | Edit::Amount(..) | Edit::Days(..) | Edit::Pace(_) => {
                (self.said.clone(), None)
            }
        };
        self.said = said;
        focus
    }

    /// The code is no longer that of what stands there.
    pub fn forget(&mut self) {
        self.said = if self.made.take().is_some() { words::MADE_GONE } else { "" }.to_owned();
    }

    /// Makes the code, and says where the focus goes.
    pub fn make(&mut self, grounds: &Grounds, day: Option<u16>) -> Option<String> {
        self.said = String::new();
        self.made = code(&self.draft, grounds, day);
        self.made.as_ref().map(|_| MADE.to_owned())
    }
}

fn name(id: ExerciseId) -> &'static str {
    exercise::exercise(Lang::Nl, id).name
}
