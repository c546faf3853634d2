//! A score from 0 to 10 as eleven radios, with words at both ends. No slider and no faces: they steer the answer.

use super::input::{Change, on_choice};
use yew::prelude::*;

/// The score.
#[derive(Clone, PartialEq, Default)]
pub struct Score {
    pub name: AttrValue,
    pub value: Option<u8>,
    /// Short, on the zero: "Geen pijn".
    pub zero: AttrValue,
    /// What the ten means, read aloud with it.
    pub ten: AttrValue,
    /// Under the row, left and right: "0 is geen pijn", "10 is …".
    pub low: AttrValue,
    pub high: AttrValue,
    pub wrong: bool,
    pub on: Callback<Change>,
}

/// Eleven radios: zero alone and then two rows of five on a phone, one row where there is room.
pub fn score(score: &Score) -> Html {
    html! {
        <div class={classes!("rw-nrs", score.wrong.then_some("rw-nrs--wrong"))}>
            <div class="rw-nrs__grid">{ for (0..=10).map(|step| cell(score, step)) }</div>
            <div class="rw-nrs__ends" aria-hidden="true">
                <p>{ score.low.clone() }</p>
                <p>{ score.high.clone() }</p>
            </div>
        </div>
    }
}

fn cell(score: &Score, step: u8) -> Html {
    let id = format!("{}-{step}", score.name);
    let words = match step {
        0 => html! { <span class="rw-nrs__zero">{ score.zero.clone() }</span> },
        10 => html! { <span class="rw-vh">{ score.ten.clone() }</span> },
        1..=9 | 11.. => Html::default(),
    };
    html! {
        <div class={classes!("rw-nrs__cell", (step == 0).then_some("rw-nrs__cell--zero"))} key={step.to_string()}>
            <input
                type="radio"
                id={id.clone()}
                name={score.name.clone()}
                value={step.to_string()}
                checked={score.value == Some(step)}
                onchange={on_choice(&score.on)}
            />
            <label for={id}><span>{ step.to_string() }</span>{ words }</label>
        </div>
    }
}
