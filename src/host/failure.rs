//! What happens when the program itself fails: the element hears of it, so that the fallback comes
//! back and the visitor can go on with the answers given so far.

use super::page::Page;
use std::cell::RefCell;
use std::panic::PanicHookInfo;

thread_local! {
    /// One wasm instance serves one element, so there is one page to tell.
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Names the page that must hear of a panic.
pub fn tell_panics_to(page: &Page) {
    PAGE.with(|slot| slot.replace(Some(page.clone())));
}

/// Sends every panic to the element, before the instance stops for good.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|info| {
        let page = PAGE.with(|slot| slot.try_borrow().ok().and_then(|page| page.clone()));
        if let Some(page) = page {
            page.broken(&harmless(info));
        }
    }));
}

/// Where it went wrong, and the message only when it is a fixed text: a formatted one could hold an
/// answer.
fn harmless(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map_or_else(String::new, ToString::to_string);
    let message = info.payload().downcast_ref::<&str>().copied().unwrap_or("panicked");
    format!("{message} ({place})")
}
