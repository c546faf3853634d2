//! The `rugwijzer:` events that a page may listen for. None of them carries an answer.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The first screen stands.
pub fn ready(element: &HtmlElement) {
    send(element, "rugwijzer:ready", &JsValue::NULL);
}

/// A next screen stands; only how many there have been is told, for a screen's name would tell an answer.
pub fn question(element: &HtmlElement, step: u32) {
    send(element, "rugwijzer:question", &detail("step", &JsValue::from(step)));
}

/// The check has come to its outcome.
pub fn result(element: &HtmlElement, disposition: &str) {
    send(element, "rugwijzer:result", &detail("disposition", &JsValue::from_str(disposition)));
}

/// Bubbling and composed, so that a listener on the page's document hears it too.
fn send(element: &HtmlElement, name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // An event that cannot be sent is no reason to stop the visitor.
        let _ = element.dispatch_event(&event);
    }
}

fn detail(key: &str, value: &JsValue) -> JsValue {
    let object = js_sys::Object::new();
    // Setting a property on a fresh plain object cannot fail.
    let _ = js_sys::Reflect::set(&object, &JsValue::from_str(key), value);
    object.into()
}
