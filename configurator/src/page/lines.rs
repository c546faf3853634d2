//! The lines to take along: one kind of site at a time, each with a button that copies them.

use super::app::{App, Msg};
use super::parts::{button, typed};
use crate::snippets::{self, Source};
use yew::html::Scope;
use yew::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Door {
    Html,
    Loader,
    Frame,
    WordPress,
    TagManager,
    React,
    Vue,
}

const DOORS: [(Door, &str); 7] = [
    (Door::Html, "Gewone HTML"),
    (Door::Loader, "Site die regels weghaalt"),
    (Door::Frame, "Alleen een frame"),
    (Door::WordPress, "WordPress"),
    (Door::TagManager, "Google Tag Manager"),
    (Door::React, "React"),
    (Door::Vue, "Vue"),
];

pub fn lines(app: &App, source: &Source, link: &Scope<App>) -> Html {
    let oninput = link.callback(|event: InputEvent| Msg::Folder(typed(&event)));
    html! {
        <section class="cf-lines" aria-labelledby="cf-lines">
            <h2 class="rw-h2" id="cf-lines">{ "De regels voor uw website" }</h2>
            { wrong(app) }
            <fieldset class="cf-doors">
                <legend>{ "Wat voor website hebt u?" }</legend>
                { for DOORS.into_iter().map(|(door, label)| html! {
                    <label class="cf-tick">
                        <input type="radio" name="cf-door" checked={app.door == door} onchange={link.callback(move |_| Msg::Door(door))} />
                        <span>{ label }</span>
                    </label>
                }) }
            </fieldset>
            if !matches!(app.door, Door::WordPress | Door::React | Door::Vue) {
                <div class="cf-field">
                    <label for="cf-folder">{ "Map van Rugwijzer op uw website" }</label>
                    <p class="cf-help" id="cf-folder-help">
                        { format!("Pak rugwijzer-embed-{}.zip uit naast uw pagina’s. Dan is dit de map. Alleen als u hem ergens anders zet, vult u hier iets in.", source.facts.version) }
                    </p>
                    <input id="cf-folder" type="text" autocomplete="off" spellcheck="false" placeholder={source.facts.folder()}
                        value={app.settings.folder.clone()} {oninput} aria-describedby="cf-folder-help" />
                </div>
            }
            <div key={app.door as usize}>{ door(app, source, link) }</div>
            { hashes(source) }
            { mail(source, link) }
        </section>
    }
}

/// What is still wrong, with a link to each field.
fn wrong(app: &App) -> Html {
    let places = app.wrong();
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

fn door(app: &App, source: &Source, link: &Scope<App>) -> Html {
    let note = |text: &'static str| html! { <p class="rw-p">{ text }</p> };
    match app.door {
        Door::Html => html! {
            <>
                { note("Plak dit op de plek van de check. Laat de zinnen over 112 en de huisarts staan: bezoekers zien die als de check niet kan starten.") }
                { code(link, "element", snippets::element(source)) }
            </>
        },
        Door::Loader => html! {
            <>
                { note("Voor een site die scripts samenvoegt of uitstelt, of geen eigen element toelaat. De tweede regel is één regel: breek hem niet af.") }
                { code(link, "loader", snippets::loader(source)) }
            </>
        },
        Door::Frame => html! {
            <>
                { note("Met het script groeit het frame mee. Mag dat script niet? Laat het weg: de check rolt dan binnen het frame. In het adres staan alleen gegevens die iedereen mag lezen. Een logo dat als data in het veld staat, past er niet in.") }
                { code(link, "frame", snippets::frame(source)) }
            </>
        },
        Door::WordPress => wordpress(source, link),
        Door::TagManager => html! {
            <>
                { note("1. Zet dit in de pagina zelf, op één regel. De tekst over 112 staat er dan ook zonder Tag Manager.") }
                { code(link, "place", snippets::place(source)) }
                { note("2. Maak een tag “Aangepaste HTML” met deze regel, en als trigger de pagina met de check (DOM gereed).") }
                { code(link, "tag", snippets::tag(source)) }
            </>
        },
        Door::React => html! {
            <>
                { note("Haal het pakket uit de uitgepakte zip, en gebruik dit onderdeel (React 19).") }
                { code(link, "npm", snippets::npm(source)) }
                { code(link, "react", snippets::react(source)) }
            </>
        },
        Door::Vue => html! {
            <>
                { note("Haal het pakket uit de uitgepakte zip. Zeg in vite.config.js dat rug-wijzer een eigen element is (isCustomElement).") }
                { code(link, "npm", snippets::npm(source)) }
                { code(link, "vue", snippets::vue(source)) }
            </>
        },
    }
}

/// The settings page of the plugin reads the settings; its shortcode has none.
fn wordpress(source: &Source, link: &Scope<App>) -> Html {
    let entries = snippets::wordpress(source);
    html! {
        <>
            <p class="rw-p">{ "Zet de plug-in (rugwijzer-wordpress.zip) op uw site. Vul op de pagina Instellingen, Rugwijzer dit in:" }</p>
            if entries.is_empty() {
                <p class="cf-help">{ "U hebt nog niets ingevuld." }</p>
            }
            <dl class="cf-entries">
                { for entries.iter().map(|entry| html! { <div><dt>{ &entry.label }</dt><dd>{ &entry.value }</dd></div> }) }
            </dl>
            <p class="rw-p">{ "Plak daarna deze shortcode op de plek van de check." }</p>
            { code(link, "shortcode", snippets::shortcode(source)) }
        </>
    }
}

/// Lines, and the button that copies them. Where a browser does not let it, the lines are selected.
fn code(link: &Scope<App>, name: &'static str, text: String) -> Html {
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
            <pre id={selector.trim_start_matches('#')} tabindex="0" role="region" aria-label="De regels"><code data-snippet={name}>{ text }</code></pre>
            { button(link, "rw-btn", "Kopieer", move || Msg::Copy(copied.clone(), selector)) }
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

fn mail(source: &Source, link: &Scope<App>) -> Html {
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
                { button(link, "cf-btn", "Kopieer de tekst van de mail", move || Msg::Copy(text.clone(), "#cf-code-mail")) }
                { button(link, "cf-btn", "Download de instellingen (JSON)", || Msg::Download) }
            </div>
            <details class="cf-week">
                <summary><span>{ "Lees de tekst van de mail" }</span></summary>
                <pre id="cf-code-mail" tabindex="0" role="region" aria-label="De tekst van de mail">{ &mail.text }</pre>
            </details>
        </div>
    }
}
