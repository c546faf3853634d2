//! The draft: kept on this device only where somebody asks for it, and the only thing that is.

use crate::settings::Settings;
use gloo_storage::{LocalStorage, Storage};

const KEY: &str = "rugwijzer-configurator";

/// What was kept before.
pub fn kept() -> Option<Settings> {
    LocalStorage::get(KEY).ok()
}

/// Whether it was kept: a browser may refuse.
pub fn keep(settings: &Settings) -> bool {
    LocalStorage::set(KEY, settings).is_ok()
}

pub fn forget() {
    LocalStorage::delete(KEY);
}
