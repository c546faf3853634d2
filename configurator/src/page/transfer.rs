//! What comes in and what stays: lines that were made before, and the draft on this device.

use super::parts::{button, typed};
use super::state::{Msg, State};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub fn begin(state: &State, emit: &Callback<Msg>) -> Html {
    let oninput = emit.reform(|event: InputEvent| Msg::ImportText(typed(&event)));
    let opened = emit.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            opened.emit(Msg::OpenFile(input));
        }
    });
    html! {
        <section class="cf-card cf-card--quiet" aria-label="Eerder gemaakt, en bewaren">
            <details class="cf-import">
                <summary><span>{ "Hebt u al regels of een bestand? Haal ze hier op" }</span></summary>
                <div class="cf-field">
                    <label for="cf-import">{ "Plak hier uw regels of de JSON" }</label>
                    <p class="cf-help" id="cf-import-help">{ "Wat er nu in het formulier staat, wordt vervangen." }</p>
                    <textarea id="cf-import" rows="5" spellcheck="false" value={state.import_text.clone()} {oninput}
                        aria-describedby="cf-import-help" />
                </div>
                <div class="cf-acts">
                    { button(emit, "cf-btn", "Zet in het formulier", || Msg::Import) }
                    <label class="cf-file">{ "Of open een bestand" }
                        <input type="file" accept=".json,.html,.htm,.txt" {onchange} />
                    </label>
                </div>
            </details>
            <div id="cf-notes" tabindex="-1">
                { for state.notes.iter().map(|note| html! { <p class="cf-note">{ note }</p> }) }
            </div>
            <div class="cf-acts">
                <button type="button" class="cf-btn" id="cf-keep" onclick={emit.reform(|_| Msg::Keep)}>
                    { if state.kept { "Bewaar opnieuw op dit apparaat" } else { "Bewaar op dit apparaat" } }
                </button>
                if state.kept {
                    { button(emit, "rw-link", "Wis van dit apparaat", || Msg::Forget) }
                }
                if state.before.is_some() {
                    { button(emit, "rw-link", "Zet terug wat er stond", || Msg::Undo) }
                }
                if !state.settings.is_empty() {
                    { button(emit, "rw-link", "Formulier leegmaken", || Msg::Clear) }
                }
            </div>
            <p class="cf-help" id="cf-draft">
                { if state.kept {
                    "Dit apparaat bewaart wat u invulde, tot u op “Wis” drukt. Het gaat nergens anders heen."
                } else {
                    "Er is nu niets bewaard. Sluit u deze pagina, dan is alles weg."
                } }
            </p>
        </section>
    }
}
