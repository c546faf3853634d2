//! What the build knows: the release, its hashes, the text to carry inside the element, and the
//! schema of the settings.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// As `xtask/src/configurator.rs` writes it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Facts {
    pub version: String,
    /// What a page may write into `integrity="…"`, by the name of the file.
    pub hashes: BTreeMap<String, String>,
    /// The paragraphs inside the element: what is true before and after, and whom to call.
    pub advice: Vec<String>,
    /// `config.schema.json`.
    pub schema: Value,
}

impl Facts {
    /// The folder that the zip makes on a clinic's own site.
    pub fn folder(&self) -> String {
        format!("/rugwijzer/{}/", self.version)
    }

    pub fn hash(&self, name: &str) -> &str {
        self.hashes.get(name).map_or("", String::as_str)
    }
}
