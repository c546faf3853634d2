//! What this release is: its version, the rules it asks by, and what the doctor has to know of it.

use crate::pack::{integrity, read};
use crate::{Outcome, run};
use std::path::Path;

/// The release and the rules it asks by, for whoever has to know which one runs.
pub struct Release {
    pub version: String,
    pub ruleset: String,
}

impl Release {
    pub fn read() -> Outcome<Release> {
        let version = named(&run::root().join("Cargo.toml"), "\nversion = \"")?;
        let ruleset = named(
            &run::root().join("src").join("clinical").join("ruleset.rs"),
            "pub const VERSION: &str = \"",
        )?;
        Ok(Release { version, ruleset })
    }
}

pub fn release() -> Outcome<String> {
    let Release { version, ruleset } = Release::read()?;
    Ok(format!("version: \"{version}\", ruleset: \"{ruleset}\""))
}

/// What the doctor compares with what a server gives, and how old the rules are.
pub fn known_to_doctor(check: &str, plan: &[u8], polyfill: &[u8]) -> Outcome<String> {
    let rules = run::root().join("src").join("clinical").join("ruleset.rs");
    let day = |name: &str| -> Outcome<String> {
        let date = between(&rules, &format!("pub const {name}: (i32, u8, u8) = ("), ")")?;
        let parts: Vec<String> =
            date.split(", ").map(|part| format!("{:0>2}", part.trim())).collect();
        Ok(parts.join("-"))
    };
    let signed = between(&rules, "pub const SIGNED: Option<Signature> = ", ";")? != "None";
    Ok(format!(
        "const ruleSet = {{ version: \"{}\", date: \"{}\", review: \"{}\", signed: {signed} }};\n\
         const builtHashes = {{ check: \"{}\", plan: \"{}\", polyfill: \"{}\" }};\n",
        Release::read()?.ruleset,
        day("DATE")?,
        day("REVIEW")?,
        integrity(check.as_bytes()),
        integrity(plan),
        integrity(polyfill),
    ))
}

/// The text in quotes that follows this in a file.
fn named(file: &Path, before: &str) -> Outcome<String> {
    between(file, before, "\"")
}

fn between(file: &Path, before: &str, after: &str) -> Outcome<String> {
    let text = read(file)?;
    let found = text.split_once(before).and_then(|(_, rest)| rest.split_once(after));
    found
        .map(|(name, _)| name.to_owned())
        .ok_or_else(|| format!("{} does not say `{before}`", file.display()))
}
