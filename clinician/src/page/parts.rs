//! What stands above the picture: the title with the sober line, the field for the code, the buttons.

use super::app::Msg;
use crate::words;
use rugwijzer::clinical::ruleset;
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub const FIELD: &str = "code";
pub const CAMERA: &str = "camera";
pub const FILE: &str = "file";

pub fn title() -> Html {
    let limits = if ruleset::SIGNED.is_some() { words::LIMITS_SIGNED } else { words::LIMITS };
    html! {
        <div class="cl-title">
            <h1>{ words::BRAND }<span>{ words::TITLE }</span></h1>
            <p class="cl-limits">{ limits }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FormProps {
    tell: Callback<Msg>,
    wrong: Option<String>,
    scans: bool,
    scanning: bool,
    is_open: bool,
}

/// The hint goes once a code is open: the picture needs the room.
pub fn form(
    tell: &Callback<Msg>,
    wrong: Option<String>,
    camera: (bool, bool),
    is_open: bool,
) -> Html {
    let (scans, scanning) = camera;
    html! { <Form tell={tell.clone()} {wrong} {scans} {scanning} {is_open} /> }
}

/// The field keeps what was typed, right or wrong.
#[component]
fn Form(props: &FormProps) -> Html {
    let field = use_node_ref();
    let onsubmit = {
        let (field, tell) = (field.clone(), props.tell.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let input = field.cast::<HtmlInputElement>();
            tell.emit(Msg::Open(input.map(|input| input.value()).unwrap_or_default()));
        })
    };
    let press = |msg: Msg| props.tell.reform(move |_: MouseEvent| msg.clone());
    let is_wrong = props.wrong.is_some();
    html! {
        <form class="cl-form" novalidate={true} {onsubmit}>
            <div class="cl-row">
                <label for={FIELD}>{ words::CODE }</label>
                <input
                    ref={field} id={FIELD} class="cl-field" type="text" name="code"
                    autocomplete="off" autocapitalize="characters" spellcheck="false" translate="no"
                    aria-describedby="code-hint code-wrong"
                    aria-invalid={is_wrong.then_some("true")}
                />
                <button class="cl-btn cl-btn--main" type="submit">{ words::OPEN }</button>
                if props.scans && !props.scanning {
                    <button class="cl-btn" type="button" onclick={press(Msg::Scan)}>{ words::SCAN }</button>
                }
                if props.scanning {
                    <button class="cl-btn" type="button" onclick={press(Msg::StopScan)}>{ words::SCAN_STOP }</button>
                }
            </div>
            <div class="cl-row" hidden={props.is_open}>
                <label for={FILE}>{ words::FILE }</label>
                <input
                    id={FILE} type="file" accept=".json,application/json,application/fhir+json"
                    onchange={props.tell.reform(|_: Event| Msg::File)}
                />
            </div>
            <p id="code-wrong" class="cl-wrong" role="alert">
                { props.wrong.clone().unwrap_or_default() }
            </p>
            <p id="code-hint" class="cl-hint" hidden={props.is_open}>{ words::CODE_HINT }{ " " }{ words::PRIVACY }</p>
        </form>
    }
}

pub fn actions(tell: &Callback<Msg>, has_note: bool) -> Html {
    let press = |msg: Msg| tell.reform(move |_: MouseEvent| msg.clone());
    html! {
        <div class="cl-row cl-actions">
            if has_note {
                <button class="cl-btn" type="button" onclick={press(Msg::Copy)}>{ words::COPY }</button>
            }
            <button class="cl-btn" type="button" onclick={press(Msg::Save)}>{ words::SAVE }</button>
            <button class="cl-btn" type="button" onclick={press(Msg::Print)}>{ words::PRINT }</button>
        </div>
    }
}
