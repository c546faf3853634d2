//! Where a clinic is, when it is open, and whether it is now.

use super::OutcomeContext;
use crate::pictures::Icon;
use crate::session::config::opening_hours::{DAY, OpeningHours, Status};
use crate::session::config::{Clinic, Location, Phone};
use crate::ui::parts::actions::Out;
use crate::ui::parts::clinic::Place;
use crate::words::clinic as words;
use crate::words::outcome::call_clinic;
use yew::prelude::*;

/// Whether it is open, in words. Without a clock, or without hours, nothing is said.
pub(super) fn open(context: &OutcomeContext, clinic: &Clinic) -> Option<(bool, AttrValue)> {
    let now = context.visit.model.week_minute?;
    let lang = context.lang();
    Some(match clinic.card.opening_hours.as_ref()?.status(now)? {
        Status::Open(until) => (true, words::open_until(lang, minute(until)).into()),
        Status::Closed(opens) => {
            // The same day of the next week is no today.
            let today = opens / DAY == now / DAY && opens > now;
            let day = (!today).then_some(opens / DAY);
            (false, words::opens_at(lang, day, minute(opens)).into())
        }
    })
}

/// A minute of the week as one of its day; the end of a day is no beginning.
const fn minute(of_week: u16) -> u16 {
    match of_week % DAY {
        0 => DAY,
        minute => minute,
    }
}

/// All places, and what the row that opens them is called.
pub(super) fn places(
    context: &OutcomeContext,
    clinic: &Clinic,
) -> Option<(&'static str, Vec<Place>)> {
    let said = words::card(context.lang());
    let own = Place {
        address: clinic.card.address.clone().map(AttrValue::from),
        ..hours(context, clinic.card.opening_hours.as_ref())
    };
    let mut places: Vec<Place> = Vec::new();
    if own != Place::default() {
        places.push(own);
    }
    for location in &clinic.card.locations {
        places.push(further(context, location));
    }
    if let Some(phone) = &clinic.out_of_hours_phone {
        let name = clinic.card.out_of_hours_name.clone().unwrap_or(said.out_of_hours.to_owned());
        let call = Some(call(context, phone));
        places.push(Place {
            name: Some(name.into()),
            call,
            note: Some(said.out_of_hours_when),
            ..Place::default()
        });
    }
    let any = |has: fn(&Place) -> bool| places.iter().any(has);
    let label = match (any(|place| place.address.is_some()), any(|place| !place.hours.is_empty())) {
        (true, true) => said.visit,
        (false, true) => said.hours_only,
        (true | false, false) => said.address_only,
    };
    (!places.is_empty()).then_some((label, places))
}

fn further(context: &OutcomeContext, location: &Location) -> Place {
    Place {
        name: Some(location.name.clone().into()),
        address: location.address.clone().map(AttrValue::from),
        call: location.phone.as_ref().map(|phone| call(context, phone)),
        note: None, // the first place has said it
        ..hours(context, location.opening_hours.as_ref())
    }
}

/// The hours alone, days with the same hours in one row.
fn hours(context: &OutcomeContext, hours: Option<&OpeningHours>) -> Place {
    let Some(hours) = hours else { return Place::default() };
    let lang = context.lang();
    let said = words::card(lang);
    let of_day = |day: u16| -> Vec<AttrValue> {
        let mut spans: Vec<AttrValue> = hours
            .on(day)
            .map(|span| words::hours(lang, minute(span.opens), minute(span.closes)).into())
            .collect();
        if spans.is_empty() {
            spans.push(AttrValue::Static(said.closed_day));
        }
        spans
    };
    let mut rows: Vec<(u16, u16, Vec<AttrValue>)> = Vec::new();
    for day in 0..7 {
        let spans = of_day(day);
        match rows.last_mut() {
            Some((_, last, same)) if *same == spans => *last = day,
            Some(_) | None => rows.push((day, day, spans)),
        }
    }
    let row = |(first, last, spans)| (words::days(lang, first, last).into(), spans);
    Place {
        hours: rows.into_iter().map(row).collect(),
        note: Some(said.holidays),
        ..Place::default()
    }
}

/// A number of the clinic, to be called.
pub(super) fn call(context: &OutcomeContext, phone: &Phone) -> Out {
    Out {
        label: call_clinic(context.lang(), &phone.shown).into(),
        href: phone.href.clone().into(),
        action: "call",
        icon: Some(Icon::Phone),
        ..Out::default()
    }
}
