//! What is kept of a visit on the device: read at the start, written and erased when the session asks
//! for it. The browser's calls are in `storage.js`: gloo's storage panics where a browser refuses it,
//! and a panic would take the screen away.

use super::json::Json;
use super::page::Page;
use crate::session::device::{OnDevice, Written};
use crate::session::stored::{self, Record, StoredVisit, Unusable};
use serde::Deserialize;
use std::cell::OnceCell;
use std::rc::Rc;
use time::Date;
use yew::Callback;

pub struct Device {
    page: Page,
    tell: OnceCell<Callback<OnDevice>>,
}

impl Device {
    pub fn new(page: &Page) -> Rc<Device> {
        Rc::new(Device { page: page.clone(), tell: OnceCell::new() })
    }

    /// Names who is told how it went. The app is made after this.
    pub fn tell(&self, tell: Callback<OnDevice>) {
        self.tell.get_or_init(|| tell);
    }

    /// What is kept; what is too old is erased by this.
    pub fn read(&self, today: Date) -> Option<Result<StoredVisit, Unusable>> {
        let text = self.page.stored()?;
        let parsed = js_sys::JSON::parse(&text).ok();
        let record = parsed.and_then(|json| Record::deserialize(Json(json)).ok());
        let found = stored::read(record, today);
        if found == Err(Unusable::Expired) {
            self.page.erase();
        }
        Some(found)
    }

    pub fn store(&self, text: &str, anew: bool) {
        let written = match self.page.store(text, anew) {
            0 => Written::Yes,
            1 => Written::Full,
            3 => Written::Gone,
            _ => Written::Blocked,
        };
        self.say(OnDevice::Written(written));
    }

    pub fn erase(&self) {
        self.say(OnDevice::Erased(self.page.erase()));
    }

    fn say(&self, what: OnDevice) {
        if let Some(tell) = self.tell.get() {
            tell.emit(what);
        }
    }
}
