//! Opening hours, day by day. The text above it is what counts; this writes it, and follows it.

use super::parts::typed;
use crate::hours::{self, DAYS};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WeekProps {
    /// As it is kept.
    pub text: String,
    /// The label of the setting.
    pub title: String,
    pub id: String,
    pub onchange: Callback<String>,
}

/// A day with a break has two spans.
const SPANS: usize = 2;

/// What is filled in, and one more for the hours after a break.
fn shown(spans: &[hours::Span]) -> usize {
    let full = |span: &hours::Span| !span.0.is_empty() || !span.1.is_empty();
    let filled = spans.iter().rposition(full).map_or(0, |last| last + 1);
    (filled + 1).min(filled.max(SPANS))
}

#[component]
pub fn Week(props: &WeekProps) -> Html {
    // What is only half filled in is no text that can be read back, so it is kept here beside the
    // text that it made.
    let half = use_state(|| (String::new(), hours::Week::default()));
    let week = if half.0 == props.text { Some(half.1.clone()) } else { hours::week(&props.text) };
    let readable = week.is_some() || props.text.is_empty();
    let week = week.unwrap_or_default();
    let time = |day: usize, place: usize, end: bool| {
        let value = week[day].get(place).map(|(from, to)| if end { to } else { from });
        let value = value.cloned().unwrap_or_default();
        let oninput = {
            let (week, half, onchange) = (week.clone(), half.clone(), props.onchange.clone());
            Callback::from(move |event: InputEvent| {
                let mut week = week.clone();
                while week[day].len() <= place {
                    week[day].push(hours::Span::default());
                }
                let (from, to) = &mut week[day][place];
                *(if end { to } else { from }) = typed(&event);
                let text = hours::text(&week);
                half.set((text.clone(), week));
                onchange.emit(text);
            })
        };
        let name = format!(
            "{}, {}{}",
            DAYS[day],
            if place > 0 { "na de pauze, " } else { "" },
            if end { "tot" } else { "van" }
        );
        html! { <input type="time" {value} {oninput} aria-label={name} id={format!("{}-{day}-{place}-{}", props.id, usize::from(end))} /> }
    };
    let span = |day: usize, place: usize| {
        html! { <span class="cf-span">{ time(day, place, false) }<span aria-hidden="true">{ "–" }</span>{ time(day, place, true) }</span> }
    };
    html! {
        <details class="cf-week">
            <summary><span>{ "Vul de tijden per dag in" }</span></summary>
            if !readable {
                <p class="cf-help">{ "De check kan de tekst hierboven niet lezen. Vult u hier iets in, dan komt dat ervoor in de plaats." }</p>
            }
            <div class="cf-days" role="group" aria-label={format!("{} per dag", props.title)}>
                { for (0..DAYS.len()).map(|day| html! {
                    <div class="cf-day" key={day}>
                        <span class="cf-day__name">{ DAYS[day] }</span>
                        <div class="cf-day__spans">
                            { for (0..shown(&week[day])).map(|place| span(day, place)) }
                        </div>
                    </div>
                }) }
            </div>
            <p class="cf-help">{ "Bent u tussen de middag dicht? Vul eerst de ochtend in; daarna is er plaats voor de middag." }</p>
        </details>
    }
}
