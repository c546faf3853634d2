//! Small parts that the sections share.

use super::places::setting;
use super::state::Msg;
use crate::schema::Group;
use crate::verdicts::{Tone, Verdict};
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

pub fn header(version: &str) -> Html {
    html! {
        <header class="cf-head">
            <p class="cf-brand">{ "Rugwijzer" }<span>{ format!("versie {version}") }</span></p>
            <h1 class="rw-h1">{ "Zet Rugwijzer op uw website" }</h1>
            <p class="rw-lead">
                { "Vul uw gegevens in, kijk hoe het eruitziet en neem de regels voor uw website mee." }
            </p>
            <p class="cf-soft">
                { "Nog geen zorgverlener heeft de regels van de check bevestigd, en er is geen CE-markering. Laat uw eigen zorgverlener ze eerst nakijken: ze staan in protocol.html, in dezelfde zip." }
            </p>
            <p class="cf-soft">
                { "Alles blijft op dit apparaat. Deze pagina stuurt niets door. U kiest hier namen, links en kleuren; de vragen en het advies kunt u niet veranderen." }
            </p>
        </header>
    }
}

#[derive(PartialEq, Properties)]
pub struct SelectProps {
    pub id: AttrValue,
    /// What is chosen.
    pub value: AttrValue,
    pub onchange: Callback<Event>,
    pub described_by: AttrValue,
    /// Its options.
    pub children: Html,
}

/// A list to choose one from. What is chosen is set on the list itself: in Firefox the attribute on an
/// option moves no list that stands already, so an import would not be seen.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let list = use_node_ref();
    use_effect_with((list.clone(), props.value.clone()), |(list, value)| {
        if let Some(list) = list.cast::<HtmlSelectElement>() {
            list.set_value(value);
        }
    });
    html! {
        <select ref={list} id={&props.id} onchange={&props.onchange} aria-describedby={&props.described_by}>
            { props.children.clone() }
        </select>
    }
}

/// What is said of one setting, under its field.
pub fn verdict_line(id: String, told: &[&Verdict]) -> Html {
    let line = |verdict: &&Verdict| {
        let (class, word) = match verdict.tone {
            Tone::Good => ("cf-verdict cf-verdict--good", "Goed: "),
            Tone::Look => ("cf-verdict cf-verdict--look", "Let op: "),
            Tone::Wrong => ("cf-verdict cf-verdict--wrong", "Klopt niet: "),
        };
        html! { <p {class}><b>{ word }</b>{ &verdict.text }</p> }
    };
    html! { <div {id}>{ for told.iter().map(line) }</div> }
}

/// What is no setting, and so has no field to stand beside.
pub fn unknown(verdicts: &[Verdict], form: &[Group]) -> Html {
    let lost: Vec<&Verdict> = verdicts
        .iter()
        .filter(|verdict| verdict.tone == Tone::Wrong && setting(&verdict.path, form).is_none())
        .collect();
    if lost.is_empty() {
        return html! {};
    }
    html! {
        <section class="cf-card" aria-labelledby="cf-unknown">
            <h2 class="rw-h3" id="cf-unknown">{ "Nog te bekijken" }</h2>
            { for lost.into_iter().map(|verdict| html! {
                <p class="cf-verdict cf-verdict--wrong">
                    if verdict.path == "clinic" { <b>{ "Uw praktijk: " }</b> } else { <code>{ &verdict.path }</code>{ ": " } }
                    { &verdict.text }
                </p>
            }) }
        </section>
    }
}

/// A button of the form; what it does is a message.
pub fn button(
    emit: &Callback<Msg>,
    class: &'static str,
    label: &str,
    msg: impl Fn() -> Msg + 'static,
) -> Html {
    html! {
        <button type="button" {class} onclick={emit.reform(move |_| msg())}>{ label }</button>
    }
}

/// One way of a switch: its label, whether it counts, and what makes it count.
pub type Way = (&'static str, bool, Box<dyn Fn() -> Msg>);

/// Two or three ways of which one counts: pressed buttons in a row.
pub fn switch(emit: &Callback<Msg>, title: &'static str, ways: Vec<Way>) -> Html {
    html! {
        <div class="cf-switch" role="group" aria-label={title}>
            { for ways.into_iter().map(|(label, on, msg)| html! {
                <button type="button" aria-pressed={on.to_string()} onclick={emit.reform(move |_| msg())}>{ label }</button>
            }) }
        </div>
    }
}

/// What was typed into the field that an event comes from.
pub fn typed(event: &InputEvent) -> String {
    if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
        return area.value();
    }
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

pub fn chosen(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value()).unwrap_or_default()
}

pub fn ticked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}
