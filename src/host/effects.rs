//! The only place that does anything: each `Effect` that the session asks for becomes a call on the browser.

use super::{events, page::Page};
use crate::session::Effect;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// What the effects of one widget may touch.
pub struct Hands {
    page: Page,
    element: HtmlElement,
    root: Element,
}

impl Hands {
    pub fn new(page: Page, element: HtmlElement, root: Element) -> Self {
        Self { page, element, root }
    }

    pub fn perform(&self, effect: Effect) {
        match effect {
            Effect::FocusHeading => self.focus_heading(),
            Effect::FocusSummary => self.focus("[data-summary]"),
            Effect::FocusField(name) => self.focus(&format!("[name=\"{name}\"]")),
            Effect::Ready => {
                self.page.ready();
                events::ready(&self.element);
            }
            Effect::TellQuestion { step } => events::question(&self.element, step),
            Effect::TellResult { disposition } => events::result(&self.element, disposition),
            Effect::TellError { code, message } => self.page.tell(code, &message),
            Effect::Keep(snapshot) => self.page.keep(&snapshot),
            Effect::PushHistory { .. } => self.page.went_on(),
            Effect::PopHistory => self.page.went_back(),
            Effect::Print => print(),
            Effect::Copy(text) => self.page.copy(&text),
            Effect::LeaveQuickly => self.page.leave(),
        }
    }

    /// The new heading takes focus; the page only moves when the top of the widget is not in view.
    fn focus_heading(&self) {
        if let Some(heading) = self.find("[data-heading]") {
            let quietly = FocusOptions::new();
            quietly.set_prevent_scroll(true);
            // Without focus a visitor can still read on: no reason to stop.
            let _ = heading.focus_with_options(&quietly);
        }
        let top = self.root.get_bounding_client_rect().top();
        let window = web_sys::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
        if top < 0.0 || top > window.unwrap_or(f64::MAX) / 2.0 {
            self.root.scroll_into_view();
        }
    }

    fn focus(&self, selector: &str) {
        if let Some(found) = self.find(selector) {
            let _ = found.focus();
        }
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).ok().flatten()?.dyn_into().ok()
    }
}

fn print() {
    if let Some(window) = web_sys::window() {
        // A page in a sandboxed frame may not print; nothing else depends on it.
        let _ = window.print();
    }
}
