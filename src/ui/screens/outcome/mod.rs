//! The outcome: an emergency has a screen of its own, the other four share one; where the page may
//! only inform, a third stands in the place of the two lowest. All of it follows from the answers.

mod advice;
mod answers;
mod brief;
mod clinic;
mod clinic_places;
mod clinician_summary;
mod code;
mod dates;
mod emergency;
mod evidence;
mod explanation;
mod factors;
mod first_page;
mod first_steps;
mod footer;
mod goal;
mod guidance;
mod information;
mod information_more;
mod keep;
mod learn;
mod more_questions;
mod outlook;
mod pain_map;
mod paper;
mod patterns;
mod plan;
mod reasons;
mod red_light;
mod referral;
mod result;
mod rooms;
mod safety_net;
mod selection;
mod verdict;
mod violence;

pub use plan::stop_at_once;

use super::Visit;
use crate::PLAN;
use crate::clinical::assessment::{Assessment, Outcome};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::information::net;
use crate::clinical::plan::Plan;
use crate::clinical::safety_net::{Guide, Part, guidance};
use crate::ui::markup::El;
use crate::ui::parts::call::calls;
use crate::ui::parts::plan::OnPaper;
use crate::words::insight::{InsightWords, insight};
use crate::words::outcome::{ResultWords, guide, result as result_words};
use crate::words::paper::Extra;
use crate::words::rooms::{FirstWords, Room, first as first_words};
use crate::words::{Lang, Voice};
use yew::prelude::*;

/// One outcome with its words: what every section is made from.
struct OutcomeContext<'a> {
    visit: &'a Visit<'a>,
    outcome: &'a Outcome,
    words: ResultWords,
    /// None where a doctor decides first, and in the check alone.
    plan: Option<Plan>,
    /// The room that stands on the screen; none is the first page. Paper has all of them.
    room: Option<Room>,
    /// What stands there is the same for everybody (`mode: information`).
    informs: bool,
}

impl<'a> OutcomeContext<'a> {
    /// Without a plan.
    fn about(visit: &'a Visit<'a>, outcome: &'a Outcome) -> OutcomeContext<'a> {
        OutcomeContext {
            visit,
            outcome,
            words: result_words(visit.lang(), visit.voice()),
            plan: None,
            room: None,
            informs: visit.model.informs(),
        }
    }

    fn lang(&self) -> Lang {
        self.visit.lang()
    }

    fn voice(&self) -> Voice {
        self.visit.voice()
    }

    /// An exercise gave a red light, and the check has not begun anew.
    fn has_red_light(&self) -> bool {
        let model = self.visit.model;
        PLAN && model.red_light && (self.plan.is_some() || self.informs || model.is_stopped())
    }

    /// The words of everything that explains.
    fn insight(&self) -> InsightWords {
        insight(self.lang(), self.voice())
    }

    /// Whom to turn to. Help against violence has a section of its own, which paper does not show.
    fn contacts(&self) -> Vec<Contact> {
        let mut contacts = self.outcome.contacts.clone();
        contacts.retain(|contact| *contact != Contact::SafeHome);
        contacts
    }

    /// The words of the first page, and around the rooms.
    fn first(&self) -> FirstWords {
        first_words(self.lang(), self.voice())
    }

    /// Whether paper has the rows of this part.
    fn on_paper(&self, extra: Extra) -> OnPaper {
        if self.visit.model.on_paper.contains(&extra) { OnPaper::Yes } else { OnPaper::No }
    }

    /// What a part of the guidance says for this outcome, or to everybody.
    fn guides(&self, part: Part) -> Vec<&'static str> {
        let mut said = Vec::new();
        let rows = if self.informs { net(part) } else { guidance(part, self.outcome) };
        for row in rows {
            if row != Guide::SafeHome {
                said.push(guide(self.lang(), self.voice(), row));
            }
        }
        said
    }
}

/// The numbers of these contacts, the first on top.
pub(super) fn numbers(visit: &Visit, outcome: &Outcome, contacts: &[Contact]) -> El {
    let context = OutcomeContext::about(visit, outcome);
    let mut numbers = Vec::new();
    for contact in contacts {
        numbers.push(verdict::call(&context, *contact));
    }
    calls(&numbers)
}

/// The first line on paper, for another screen that is printed.
pub(super) fn paper_head(visit: &Visit, outcome: &Outcome) -> Html {
    footer::paper_head(&OutcomeContext::about(visit, outcome))
}

/// How soon, whom to call, for another screen that begins with it.
pub(super) fn banner(visit: &Visit, outcome: &Outcome) -> Html {
    verdict::verdict(&OutcomeContext::about(visit, outcome))
}

/// When to call before the day is over, for another screen that has to say so.
pub(super) fn when_to_call(visit: &Visit, outcome: &Outcome) -> El {
    guidance::calls(&OutcomeContext::about(visit, outcome))
}

pub(super) fn outcome(visit: &Visit) -> Html {
    let Assessment::Decided(outcome) = visit.model.assessment() else { return Html::default() };
    let model = visit.model;
    let context = OutcomeContext::about(visit, &outcome);
    if context.informs {
        return information::information(&context);
    }
    let plan = if PLAN { model.plan() } else { None };
    let context = OutcomeContext { plan, ..context };
    let context = OutcomeContext { room: rooms::here(&context), ..context };
    match outcome.disposition {
        Disposition::EmergencyNow => emergency::emergency(&context),
        Disposition::GpToday
        | Disposition::GpWithinDays
        | Disposition::PhysioOrPodo
        | Disposition::SelfCare => result::result(&context),
    }
}
