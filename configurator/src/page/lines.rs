//! The lines to take along: one kind of site at a time, each with a button that copies them.

use super::doors::door;
use super::parts::{button, typed};
use super::state::{Door, Msg, State};
use crate::snippets::{self, Source};
use yew::prelude::*;

const DOORS: [(Door, &str); 7] = [
    (Door::Html, "Gewone HTML"),
    (Door::Loader, "Site die regels weghaalt"),
    (Door::Frame, "Alleen een frame"),
    (Door::WordPress, "WordPress"),
    (Door::TagManager, "Google Tag Manager"),
    (Door::React, "React"),
    (Door::Vue, "Vue"),
];

pub fn lines(state: &State, source: &Source, emit: &Callback<Msg>) -> Html {
    let oninput = emit.reform(|event: InputEvent| Msg::Folder(typed(&event)));
    html! {
        <section class="cf-lines" aria-labelledby="cf-lines">
            <h2 class="rw-h2" id="cf-lines">{ "De regels voor uw website" }</h2>
            { wrong(state) }
            <fieldset class="cf-doors">
                <legend>{ "Wat voor website hebt u?" }</legend>
                { for DOORS.into_iter().map(|(door, label)| html! {
                    <label class="cf-tick">
                        <input type="radio" name="cf-door" checked={state.door == door} onchange={emit.reform(move |_| Msg::Door(door))} />
                        <span>{ label }</span>
                    </label>
                }) }
            </fieldset>
            if !matches!(state.door, Door::WordPress | Door::React | Door::Vue) {
                <div class="cf-field">
                    <label for="cf-folder">{ "Map van Rugwijzer op uw website" }</label>
                    <p class="cf-help" id="cf-folder-help">
                        { format!("Pak rugwijzer-embed-{}.zip uit naast uw pagina’s. Dan is dit de map. Alleen als u hem ergens anders zet, vult u hier iets in.", source.facts.version) }
                    </p>
                    <input id="cf-folder" type="text" autocomplete="off" spellcheck="false" placeholder={source.facts.folder()}
                        value={state.settings.folder.clone()} {oninput} aria-describedby="cf-folder-help" />
                    if state.settings.folder.contains("://") {
                        <p class="cf-verdict cf-verdict--look"><b>{ "Let op: " }</b>
                            { "Die server moet toestaan dat uw website de bestanden leest (CORS). Alleen een frame heeft dat niet nodig." }
                        </p>
                    }
                </div>
            }
            <div class="cf-door" key={state.door as usize}>{ door(state.door, source, emit) }</div>
            { hashes(source) }
            { mail(source, emit) }
        </section>
    }
}

/// What is still wrong, with a link to each field.
fn wrong(state: &State) -> Html {
    let places = state.wrong();
    if places.is_empty() {
        return html! {};
    }
    html! {
        <div class="cf-verdict cf-verdict--wrong">
            <p><b>{ "Nog niet goed: " }</b>{ "wat hieronder staat, laat de check weg." }</p>
            <ul class="cf-places">
                { for places.into_iter().map(|(target, label)| html! {
                    <li><a class="rw-link" href={format!("#{target}")}>{ label }</a></li>
                }) }
            </ul>
        </div>
    }
}

/// For whoever puts the files on a server, or writes lines of their own.
fn hashes(source: &Source) -> Html {
    html! {
        <details>
            <summary><span>{ format!("Hashes van versie {}", source.facts.version) }</span></summary>
            <dl class="cf-entries">
                { for ["rugwijzer.js", "rugwijzer-loader.js", "rugwijzer-frame.js"].into_iter().map(|name| html! {
                    <div><dt>{ name }</dt><dd><code>{ source.facts.hash(name).to_owned() }</code></dd></div>
                }) }
            </dl>
        </details>
    }
}

fn mail(source: &Source, emit: &Callback<Msg>) -> Html {
    let mail = snippets::mail(source);
    let text = mail.text.clone();
    html! {
        <div class="cf-mail">
            <h3 class="rw-h3">{ "Doet iemand anders uw website?" }</h3>
            <p class="rw-p">
                { if mail.fits {
                    "In de mail staan de regels en wat ermee moet gebeuren."
                } else {
                    "De regels passen niet in het adres van een mail. Kopieer de tekst hieronder en plak die in de mail."
                } }
            </p>
            <div class="cf-acts">
                <a class="cf-btn" href={mail.href}>{ "Mail naar mijn webbouwer" }</a>
                { button(emit, "cf-btn", "Kopieer de tekst van de mail", move || Msg::Copy(text.clone(), "#cf-code-mail")) }
                { button(emit, "cf-btn", "Download de instellingen (JSON)", || Msg::Download) }
            </div>
            <details class="cf-week">
                <summary><span>{ "Lees de tekst van de mail" }</span></summary>
                <pre id="cf-code-mail" translate="no" tabindex="0" role="region" aria-label="De tekst van de mail">{ &mail.text }</pre>
            </details>
        </div>
    }
}
