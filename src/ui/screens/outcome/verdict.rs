//! The banner: how urgent it is, whom to call, and where that stands on the ladder.

use super::OutcomeContext;
use crate::clinical::advice::PHYSIO_TOO;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::review::{days_until, working_days};
use crate::handover::text::on;
use crate::pictures::Urgency;
use crate::ui::parts::call::Call;
use crate::ui::parts::urgency_scale::UrgencyScale;
use crate::ui::parts::verdict::{Verdict, verdict as part};
use crate::words::outcome::{self as words, VerdictWords};
use time::Date;
use yew::prelude::*;

pub(super) fn verdict(context: &OutcomeContext) -> Html {
    let disposition = context.outcome.disposition;
    let contacts = context.contacts();
    let VerdictWords { word, headline, lead } =
        words::verdict(context.lang(), context.voice(), disposition, &contacts);
    let deadline = until(context).map(|last| words::deadline(context.lang(), last));
    let mut lines = vec![AttrValue::Static(lead)];
    if PHYSIO_TOO.fits(context.outcome) {
        lines.push(AttrValue::Static(words::physio_too(context.lang(), context.voice())));
    }
    lines.extend(deadline.map(AttrValue::from));
    let stopped = disposition == Disposition::EmergencyNow;
    let by_phone = stopped || disposition == Disposition::GpToday;
    part(&Verdict {
        urgency: urgency(disposition),
        word,
        title: headline,
        lead: lines,
        calls: if by_phone { calls(context, &contacts, stopped) } else { Vec::new() },
        ladder: (!stopped).then(|| ladder(context)),
        away: context.room.is_some(),
    })
}

/// The last day on which to see the GP, where there is one.
pub(super) fn until(context: &OutcomeContext) -> Option<Date> {
    let today = context.visit.model.today;
    working_days(context.outcome)
        .map(|within| on(today, days_until(within, today.weekday().number_days_from_monday())))
}

/// The sign that a disposition wears.
pub(super) const fn urgency(disposition: Disposition) -> Urgency {
    match disposition {
        Disposition::EmergencyNow => Urgency::Now,
        Disposition::GpToday => Urgency::Today,
        Disposition::GpWithinDays => Urgency::Days,
        Disposition::PhysioOrPodo => Urgency::Visit,
        Disposition::SelfCare => Urgency::Oneself,
    }
}

/// Whom to call, the first on top. In an emergency 112 always stands there, if only for when nobody
/// answers.
fn calls(context: &OutcomeContext, contacts: &[Contact], stopped: bool) -> Vec<Call> {
    let mut calls = Vec::new();
    for contact in contacts {
        calls.push(call(context, *contact));
        calls.extend(out_of_hours(context, *contact));
    }
    if stopped && !contacts.contains(&Contact::Emergency112) {
        let mut last = call(context, Contact::Emergency112);
        last.who = words::fallback_112(context.lang());
        last.when = None;
        calls.push(last);
    }
    calls
}

/// A number as a link; where the number depends on the person, the words alone, or the GP's own
/// where the page gave it.
pub(super) fn call(context: &OutcomeContext, contact: Contact) -> Call {
    let words = words::contact(context.lang(), context.voice(), contact);
    let clinic = context.visit.model.config.clinic.as_ref();
    let own = clinic
        .and_then(|clinic| clinic.gp_phone.as_ref())
        .filter(|_| matches!(contact, Contact::Urgent | Contact::Gp));
    let known = !words.number.is_empty() || own.is_some();
    let (number, href) = match own {
        Some(phone) => (phone.shown.clone().into(), Some(phone.href.clone().into())),
        None if known => (words.number.into(), Some(["tel:", words.tel].concat().into())),
        None => (words.name.into(), None),
    };
    Call {
        number,
        href,
        who: if known { words.name } else { words.when },
        when: if known { super::super::line(words.when) } else { None },
        contact: contact.id(),
    }
}

/// Beside the GP the region's out-of-hours service, where the page gave its number. The words are
/// ours.
fn out_of_hours(context: &OutcomeContext, contact: Contact) -> Option<Call> {
    let phone = context.visit.model.config.clinic.as_ref()?.out_of_hours_phone.as_ref()?;
    matches!(contact, Contact::Urgent | Contact::Gp).then(|| Call {
        number: phone.shown.clone().into(),
        href: Some(phone.href.clone().into()),
        who: words::out_of_hours(context.lang()),
        when: None,
        contact: contact.id(),
    })
}

/// Read aloud, the ladder says first which step is one's own: five words in a row would be five
/// orders.
fn ladder(context: &OutcomeContext) -> UrgencyScale {
    let mut rungs: [&str; 5] = Default::default();
    for (rung, disposition) in rungs.iter_mut().zip(Disposition::ALL.iter().rev()) {
        *rung = words::ladder_word(context.lang(), *disposition);
    }
    UrgencyScale {
        label: words::ladder_name(context.lang(), context.outcome.disposition),
        words: rungs,
        here: urgency(context.outcome.disposition),
    }
}
