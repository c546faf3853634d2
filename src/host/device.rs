//! What is kept of a visit on the device, read at the start. The browser's calls are in `storage.js`:
//! gloo's storage panics where a browser refuses it, and a panic would take the screen away.

use super::json::Json;
use super::page::Page;
use crate::session::device::{Unusable, Written};
use crate::session::stored::{self, Record};
use crate::ui::app::Found;
use serde::Deserialize;
use std::rc::Rc;
use time::Date;

/// What is kept; what is too old is erased by this.
pub fn read(page: &Page, today: Date) -> Option<Rc<Found>> {
    let parsed = js_sys::JSON::parse(&page.stored()?).ok();
    let record = parsed.and_then(|json| Record::deserialize(Json(json)).ok());
    let stored = stored::read(record, today);
    if stored == Err(Unusable::Expired) {
        page.erase();
    }
    Some(Rc::new(Found { stored, begun: page.begun() }))
}

/// What `storage.js` says of writing.
pub const fn written(code: u8) -> Written {
    match code {
        0 => Written::Yes,
        1 => Written::Full,
        3 => Written::Gone,
        _ => Written::Blocked,
    }
}
