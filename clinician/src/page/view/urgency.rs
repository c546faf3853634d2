//! The urgency across the top, with what has to be known before reading on.

use crate::picture::Picture;
use crate::words;
use rugwijzer::clinical::disposition::Disposition;
use yew::prelude::*;

/// What takes the focus once a code is open.
pub const HEADING: &str = "urgency";

fn name(level: Option<Disposition>) -> &'static str {
    level.map_or(words::NOT_JUDGED, words::level)
}

/// The classes that give an urgency its colours.
fn colours(level: Option<Disposition>) -> &'static str {
    match level {
        Some(Disposition::EmergencyNow) => "cl-urgency rw-u-now",
        Some(Disposition::GpToday) => "cl-urgency rw-u-today",
        Some(Disposition::GpWithinDays) => "cl-urgency rw-u-days",
        Some(Disposition::PhysioOrPodo) => "cl-urgency rw-u-visit",
        Some(Disposition::SelfCare) => "cl-urgency rw-u-self",
        None => "cl-urgency cl-urgency--none",
    }
}

pub fn urgency(one: &Picture, what_if: Option<Html>) -> Html {
    let told = one.told.map_or(words::TOLD_NOTHING, words::level);
    let today = one.today.map_or(words::TODAY_OPEN, words::level);
    let day = match &one.day {
        Some(day) => format!("{} {day}.", words::VISIT),
        None => words::NO_DAY.to_owned(),
    };
    let level = one.level.map_or("none", Disposition::id);
    html! {
        <section class={colours(one.level)} data-disposition={level} aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1">{ name(one.level) }</h2>
            if let Some(difference) = &one.difference {
                <p class="cl-difference" data-part="difference"><b>{ difference }</b></p>
            }
            if let Some(what_if) = what_if {
                { what_if }
            } else {
                <p class="cl-facts">
                    <b>{ words::TOLD }</b>{ " " }{ told }{ ". " }
                    <b>{ words::TODAY }</b>{ " " }{ today }{ ". " }{ &one.ruleset }{ " " }{ day }
                </p>
            }
            { for one.notices.iter().map(|notice| html! { <p class="cl-notice">{ notice }</p> }) }
        </section>
    }
}
