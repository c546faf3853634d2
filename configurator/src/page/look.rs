//! How the check looks on the page: colour, light or dark, headings; and the preview, which is the
//! check itself.

use super::parts::{Select, button, chosen, switch, typed};
use super::shell::Colour;
use super::state::{Msg, State, View};
use crate::settings::label_of;
use yew::prelude::*;

pub fn looks(state: &State, emit: &Callback<Msg>) -> Html {
    html! {
        <section class="cf-card" aria-labelledby="cf-looks">
            <h2 class="rw-h2" id="cf-looks">{ "Hoe het eruitziet" }</h2>
            { accent(state, emit) }
            { list(state, emit, "theme",
                "De check past zich aan uw pagina aan. Kies alleen iets anders als dat niet goed gaat.",
                &[("", "Zoals uw pagina"), ("light", "Altijd licht"), ("dark", "Altijd donker")]) }
            { list(state, emit, "heading-level",
                "Voor wie met de toetsen of een schermlezer leest. Staat er op uw pagina een kop van niveau 1 boven de check? Laat dit dan zo.",
                &[("", "Niveau 2 (gewoon)"), ("1", "Niveau 1"), ("3", "Niveau 3"), ("4", "Niveau 4")]) }
            { dialog(state, emit) }
            { list(state, emit, "loading",
                "Staat de check onderaan of achter een tab? Dan kan hij wachten tot de bezoeker in de buurt komt.",
                &[("", "Meteen, met de pagina"), ("lazy", "Pas als de bezoeker in de buurt komt")]) }
        </section>
    }
}

fn accent(state: &State, emit: &Callback<Msg>) -> Html {
    let value = state.settings.looks.get("accent").cloned().unwrap_or_default();
    let asked = state.colour.as_ref().map_or("#25408f", |colour| &colour.asked).to_owned();
    let oninput = emit.reform(|event: InputEvent| Msg::Look("accent", typed(&event)));
    let wrong = state.settings.look("accent").is_some() && state.colour.is_none();
    html! {
        <div class="cf-field">
            <label for="look-accent">{ label_of("accent") }</label>
            <p class="cf-help" id="look-accent-help">
                { "Schrijf een kleur, bijvoorbeeld #006a4d, of kies er een. Knoppen, vlakken en lijnen worden hieruit gemaakt. De kleuren die zeggen hoe dringend iets is, blijven zoals ze zijn." }
            </p>
            <div class="cf-colour">
                <input id="look-accent" type="text" autocomplete="off" spellcheck="false" {value} oninput={oninput.clone()}
                    aria-describedby="look-accent-help look-accent-verdict" aria-invalid={wrong.then_some("true")} />
                <input type="color" value={asked} {oninput} aria-label="Kies een kleur" />
            </div>
            <div id="look-accent-verdict">
                { for state.colour.as_ref().map(judged) }
                if wrong {
                    <p class="cf-verdict cf-verdict--wrong"><b>{ "Klopt niet: " }</b>{ "Dit is geen kleur. De check houdt zijn eigen blauw." }</p>
                }
            </div>
        </div>
    }
}

fn dialog(state: &State, emit: &Callback<Msg>) -> Html {
    let value = state.settings.looks.get("dialog").cloned().unwrap_or_default();
    let oninput = emit.reform(|event: InputEvent| Msg::Look("dialog", typed(&event)));
    html! {
        <div class="cf-field">
            <label for="look-dialog">{ label_of("dialog") }</label>
            <p class="cf-help" id="look-dialog-help">
                { "Wilt u eerst alleen een knop op de pagina? Schrijf hier wat erop staat, bijvoorbeeld: Doe de check bij rugpijn. De check komt dan in een venster. In het voorbeeld op deze pagina staat de check altijd open." }
            </p>
            <input id="look-dialog" type="text" autocomplete="off" {value} {oninput} aria-describedby="look-dialog-help" />
        </div>
    }
}

/// What became of the colour, with the colours themselves beside it.
fn judged(colour: &Colour) -> Html {
    let patch = |fill: &str, words: Option<&str>, label: &'static str| {
        html! {
            <span class="cf-patch">
                <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
                    <rect width="48" height="32" rx="6" fill={fill.to_owned()} />
                    if let Some(words) = words {
                        <text x="24" y="22" text-anchor="middle" font-size="17" font-weight="700" fill={words.to_owned()}>{ "Aa" }</text>
                    }
                </svg>
                { label }{ " " }<code>{ fill }</code>
            </span>
        }
    };
    let ratio = format!("{:.1}", colour.ratio).replace('.', ",");
    let moved = colour.asked != colour.light;
    html! {
        <>
            if moved {
                <p class="cf-verdict cf-verdict--look"><b>{ "Let op: " }</b>
                    { format!("Uw kleur {} is niet goed te lezen, met woorden erop of op een witte pagina. De check gebruikt daarom {}. Het contrast is dan {ratio} op 1.", colour.asked, colour.light) }
                </p>
            } else {
                <p class="cf-verdict cf-verdict--good"><b>{ "Goed: " }</b>
                    { format!("Uw kleur is goed te lezen. Het contrast met de woorden erop is {ratio} op 1; nodig is 4,5.") }
                </p>
            }
            <p class="cf-patches">
                if moved { { patch(&colour.asked, None, "Gevraagd") } }
                { patch(&colour.light, Some(&colour.words), "Overdag") }
                { patch(&colour.dark, None, "In het donker") }
            </p>
        </>
    }
}

fn list(
    state: &State,
    emit: &Callback<Msg>,
    name: &'static str,
    help: &'static str,
    ways: &[(&'static str, &'static str)],
) -> Html {
    let value = state.settings.looks.get(name).cloned().unwrap_or_default();
    let value = if value == "auto" { String::new() } else { value };
    let own = format!("look-{name}");
    let onchange = emit.reform(move |event: Event| Msg::Look(name, chosen(&event)));
    // What was imported and is none of them stays to be seen.
    let other = (!ways.iter().any(|(one, _)| *one == value)).then(|| value.clone());
    html! {
        <div class="cf-field">
            <label for={own.clone()}>{ label_of(name) }</label>
            <p class="cf-help" id={format!("{own}-help")}>{ help }</p>
            <Select id={own.clone()} value={value.clone()} {onchange} described_by={format!("{own}-help")}>
                { for ways.iter().map(|(one, shown)| html! {
                    <option value={*one} selected={*one == value}>{ *shown }</option>
                }) }
                { for other.iter().map(|other| html! { <option value={other.clone()} selected=true>{ other }</option> }) }
            </Select>
        </div>
    }
}

/// The check itself, as visitors will see it.
pub fn preview(state: &State, emit: &Callback<Msg>) -> Html {
    let View { wide, dark, sample } = state.view;
    let way =
        |msg: fn(bool) -> Msg, on: bool| -> Box<dyn Fn() -> Msg> { Box::new(move || msg(on)) };
    html! {
        <section class="cf-preview" aria-labelledby="cf-preview">
            <div class="cf-preview__top">
                <h2 class="rw-h3" id="cf-preview">{ "Zo ziet het eruit" }</h2>
                <div class="cf-acts">
                    { button(emit, "rw-link", "Laat het advies zien", || Msg::Example) }
                    { button(emit, "rw-link", "Begin opnieuw", || Msg::Again) }
                </div>
            </div>
            <div class="cf-switches">
                { switch(emit, "Breedte", vec![
                    ("Telefoon", !wide, way(Msg::Wide, false)),
                    ("Computer", wide, way(Msg::Wide, true)),
                ]) }
                { switch(emit, "Kleuren van de pagina", vec![
                    ("Licht", !dark, way(Msg::Dark, false)),
                    ("Donker", dark, way(Msg::Dark, true)),
                ]) }
                { switch(emit, "Pagina eromheen", vec![
                    ("Voorbeeldpagina", sample, way(Msg::Sample, true)),
                    ("Lege pagina", !sample, way(Msg::Sample, false)),
                ]) }
            </div>
            <div class="cf-stage" id="cf-stage">
                <iframe id="cf-frame" title="Voorbeeld: de check op een pagina"></iframe>
            </div>
            <p class="cf-help">
                { "Dit is de echte check. Aan het einde ziet u uw gegevens bij het advies. Bij spoed staan ze er nooit." }
            </p>
        </section>
    }
}
