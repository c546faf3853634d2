//! The draft: kept on this device only where somebody asks for it, and the only thing that is.

use crate::settings::Settings;
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};

const KEY: &str = "rugwijzer-configurator";

/// What was kept before. What cannot be read any more is not left lying there.
pub fn kept() -> Option<Settings> {
    match LocalStorage::get(KEY) {
        Ok(settings) => Some(settings),
        Err(StorageError::KeyNotFound(_)) => None,
        Err(StorageError::SerdeError(_) | StorageError::JsError(_)) => {
            forget();
            None
        }
    }
}

/// Whether it was kept: a browser may refuse.
pub fn keep(settings: &Settings) -> bool {
    LocalStorage::set(KEY, settings).is_ok()
}

pub fn forget() {
    LocalStorage::delete(KEY);
}
