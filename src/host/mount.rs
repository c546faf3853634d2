//! What `element.js` calls: puts the app into the element's shadow root, and takes it out again.

use super::{clock, effects::Hands, failure, page::Page, settings};
use crate::session::config::{self, Parsed};
use crate::session::{Config, Msg};
use crate::ui::app::{App, AppProps};
use crate::words;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement, Url};
use yew::{AppHandle, Callback};

/// One mounted widget, as the element holds it.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
}

/// Mounts the app into `root`, a `<div>` inside the shadow root of `element`. `json` is a clinic's configuration as it
/// was found; `kept` the answers of an earlier mount; `standalone` says that the browser's back button is ours.
#[wasm_bindgen]
pub fn mount(page: Page, element: HtmlElement, root: Element, json: Option<String>, kept: Option<String>, standalone: bool) -> Widget {
    failure::tell_panics_to(&page);
    let lang = element.get_attribute("lang");
    let (config, errors) = config::read(settings::read(json.as_deref()), lang, &parse);
    for error in errors {
        page.tell(error.code(), &error.message());
    }
    prepare(&page, &root, &config);
    let hands = Hands::new(page, element, root.clone());
    let perform = Callback::from(move |effect| hands.perform(effect));
    let props = AppProps { config, kept, today: clock::today(), standalone, perform };
    Widget { app: yew::Renderer::<App>::with_root_and_props(root, props).render() }
}

#[wasm_bindgen]
impl Widget {
    /// The visitor pressed the browser's back button.
    pub fn back(&self) {
        self.app.send_message(Msg::BrowserBack);
    }

    /// The visitor pressed the browser's forward button.
    pub fn forward(&self) {
        self.app.send_message(Msg::BrowserForward);
    }

    /// The text got onto the clipboard, or the browser refused.
    pub fn copied(&self, done: bool) {
        self.app.send_message(Msg::Copied(done));
    }

    /// Takes the app down and frees what it held.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

/// The language of what is read, and the words that a crashed instance can no longer be asked for.
fn prepare(page: &Page, root: &Element, config: &Config) {
    let frame = words::frame::frame(config.lang);
    page.rescue(frame.failure_title, frame.failure_body, frame.failure_go_on);
    // An attribute name and value that are fixed texts cannot be refused.
    let _ = root.set_attribute("lang", config.lang.tag());
    let _ = root.set_attribute("dir", "ltr");
}

/// The browser's own address parser: nothing else agrees with what a click will do.
fn parse(address: &str) -> Option<Parsed> {
    let url = Url::new(address).ok()?;
    Some(Parsed { scheme: url.protocol(), href: url.href() })
}
