//! The plan that goes back, as it is seen: a row of fields for every exercise, one to be added, how it
//! goes on, and the code of it.

mod choosing;
pub mod code;
mod rows;
pub mod sending;

use super::app::Msg;
use crate::prescribing::Prescribing;
use crate::prescribing::draft::Edit;
use crate::words;
use rugwijzer::clinical::plan::prescription::Pace;
use sending::OnPlan;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What stands there beside the exercises.
pub struct Form<'a> {
    pub pace: Pace,
    /// Fields are made anew when what they hold changes beside their backs.
    pub round: usize,
    /// Answers were changed.
    pub has_changes: bool,
    pub said: &'a str,
    /// The code, where there is one, and its sheet.
    pub made: Option<Html>,
    pub on_paper: Option<Html>,
}

pub fn section(one: &Prescribing, form: Form, tell: &Callback<Msg>) -> Html {
    let notices = one.notices.iter().map(String::as_str);
    let changed = form.has_changes.then_some(words::PLAN_CHANGED);
    html! {
        <>
            <details class="cl-more cl-plan" data-part="prescription">
                <summary>{ words::PRESCRIBE }</summary>
                if one.is_for {
                    <p class="cl-soft">{ words::PRESCRIBE_LEAD }</p>
                    { for changed.into_iter().chain(notices).map(|notice| html! { <p class="cl-notice">{ notice }</p> }) }
                    { fields(one, form.pace, form.round, tell) }
                    <div class="cl-row">
                        <button
                            class="cl-btn cl-btn--main" type="button" disabled={one.hindrance.is_some()}
                            onclick={tell.reform(|_: MouseEvent| Msg::Plan(OnPlan::Make))}
                        >{ words::MAKE }</button>
                        <span>{ one.hindrance.unwrap_or_default() }</span>
                    </div>
                    <p role="status" class="cl-told">{ form.said }</p>
                    { form.made.unwrap_or_default() }
                } else {
                    <p>{ words::PLAN_NOT_FOR }</p>
                    { choosing::why_not(&one.kept_away) }
                }
            </details>
            { form.on_paper.unwrap_or_default() }
        </>
    }
}

fn fields(one: &Prescribing, pace: Pace, round: usize, tell: &Callback<Msg>) -> Html {
    let last = one.rows.len().saturating_sub(1);
    html! {
        <div class="cl-fields-of-plan" key={round}>
            if one.rows.is_empty() { <p>{ words::NOTHING_YET }</p> }
            <div class="cl-doses">
                { for one.rows.iter().enumerate().map(|(place, one)| rows::row(one, place, last, tell)) }
            </div>
            <p class="cl-length" data-part="session">{ &one.session }</p>
            <div class="cl-choosing">
                if one.has_room { { choosing::adder(&one.offered, tell) } }
                else { <p>{ words::FULL }</p> }
                { choosing::going_on(pace, tell) }
            </div>
            { choosing::kept_away(&one.kept_away) }
        </div>
    }
}

fn edits<E: 'static>(tell: &Callback<Msg>, edit: Edit) -> Callback<E> {
    tell.reform(move |_: E| Msg::Plan(OnPlan::Edit(edit)))
}

/// The number that stands in a field or a list; none where it holds no number.
fn number(event: &Event) -> Option<u16> {
    let input = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
    let list = || event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value());
    let typed: u32 = input.or_else(list)?.trim().parse().ok()?;
    Some(u16::try_from(typed).unwrap_or(u16::MAX))
}
