//! What each kind of site is given.

use super::parts::button;
use super::state::{Door, Msg};
use crate::snippets::{self, Source};
use yew::prelude::*;

/// The lines for one kind of site.
pub fn door(door: Door, source: &Source, emit: &Callback<Msg>) -> Html {
    let note = |text: &'static str| html! { <p class="rw-p">{ text }</p> };
    match door {
        Door::Html => html! {
            <>
                { note("Plak dit op de plek van de check. Laat de zinnen over 112 en de huisarts staan: bezoekers zien die als de check niet kan starten.") }
                { code(emit, "element", snippets::element(source)) }
            </>
        },
        Door::Loader => html! {
            <>
                { note("Voor een site die scripts samenvoegt of uitstelt, of geen eigen element toelaat. De tweede regel is één regel: breek hem niet af.") }
                { code(emit, "loader", snippets::loader(source)) }
            </>
        },
        Door::Frame => html! {
            <>
                { note("Met het script groeit het frame mee. Mag dat script niet? Laat het weg: de check rolt dan binnen het frame. In het adres staan alleen gegevens die iedereen mag lezen. Een logo dat als data in het veld staat, past er niet in.") }
                { code(emit, "frame", snippets::frame(source)) }
            </>
        },
        Door::WordPress => wordpress(source, emit),
        Door::TagManager => html! {
            <>
                { note("1. Zet dit in de pagina zelf, op één regel. De tekst over 112 staat er dan ook zonder Tag Manager.") }
                { code(emit, "place", snippets::place(source)) }
                { note("2. Maak een tag “Aangepaste HTML” met deze regel, en als trigger de pagina met de check (DOM gereed).") }
                { code(emit, "tag", snippets::tag(source)) }
            </>
        },
        Door::React => html! {
            <>
                { note("Haal het pakket uit de uitgepakte zip, en gebruik dit onderdeel (React 19).") }
                { code(emit, "npm", snippets::npm(source)) }
                { code(emit, "react", snippets::react(source)) }
            </>
        },
        Door::Vue => html! {
            <>
                { note("Haal het pakket uit de uitgepakte zip. Zeg in vite.config.js dat rug-wijzer een eigen element is (isCustomElement).") }
                { code(emit, "npm", snippets::npm(source)) }
                { code(emit, "vue", snippets::vue(source)) }
            </>
        },
    }
}

/// The settings page of the plugin reads the settings; its shortcode has none.
fn wordpress(source: &Source, emit: &Callback<Msg>) -> Html {
    let (entries, left) = (snippets::wordpress(source), snippets::left_behind(source));
    html! {
        <>
            <p class="rw-p">{ "Zet de plug-in (rugwijzer-wordpress.zip) op uw site. Vul op de pagina Instellingen, Rugwijzer dit in:" }</p>
            if entries.is_empty() {
                <p class="cf-help">{ "U hebt nog niets ingevuld." }</p>
            }
            <dl class="cf-entries">
                { for entries.iter().map(|entry| html! { <div><dt>{ &entry.label }</dt><dd>{ &entry.value }</dd></div> }) }
            </dl>
            if !left.is_empty() {
                <p class="cf-verdict cf-verdict--look"><b>{ "Let op: " }</b>
                    { format!("dit gaat niet mee naar WordPress: {}.", left.join(", ")) }
                </p>
            }
            <p class="rw-p">{ "Plak daarna deze shortcode op de plek van de check." }</p>
            { code(emit, "shortcode", snippets::shortcode(source)) }
        </>
    }
}

/// Lines, and the button that copies them. Where a browser does not let it, the lines are selected.
fn code(emit: &Callback<Msg>, name: &'static str, text: String) -> Html {
    let selector = match name {
        "element" => "#cf-code-element",
        "loader" => "#cf-code-loader",
        "frame" => "#cf-code-frame",
        "place" => "#cf-code-place",
        "tag" => "#cf-code-tag",
        "npm" => "#cf-code-npm",
        "react" => "#cf-code-react",
        "vue" => "#cf-code-vue",
        "mail" => "#cf-code-mail",
        _ => "#cf-code-shortcode",
    };
    let copied = text.clone();
    html! {
        <div class="cf-code">
            <pre translate="no" id={selector.trim_start_matches('#')} tabindex="0" role="region" aria-label="De regels"><code data-snippet={name}>{ text }</code></pre>
            { button(emit, "rw-btn", "Kopieer", move || Msg::Copy(copied.clone(), selector)) }
        </div>
    }
}
