//! What says of the embed folder what it is: `package.json`, types and manifest for a web builder's
//! tools, `VERSION` and `integrity.json` for whoever puts the files on a server.

use crate::pack::{integrity, read, write};
use crate::release::Release;
use crate::{Outcome, run};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// Writes them beside the scripts.
///
/// # Errors
/// When a file cannot be read or written.
pub fn describe(embed: &Path, release: &Release) -> Outcome {
    for licence in LICENCES {
        write(&embed.join(licence), read(&run::root().join(licence))?.as_bytes())?;
    }
    let own = run::root().join("integrations").join("npm");
    for name in ["rugwijzer.d.ts", "custom-elements.json", "README.md"] {
        write(&embed.join(name), read(&own.join(name))?.as_bytes())?;
    }
    write(&embed.join("VERSION"), format!("{}\n", release.version).as_bytes())?;
    let package = read(&own.join("package.json"))?.replace("%VERSION%", &release.version);
    write(&embed.join("package.json"), package.as_bytes())?;
    let hashes = format!("{:#}\n", hashes(embed, release)?);
    write(&embed.join("integrity.json"), hashes.as_bytes())
}

/// The names of the folder's files, sorted.
///
/// # Errors
/// When the folder cannot be read.
pub fn names(embed: &Path) -> Outcome<Vec<String>> {
    let files = fs::read_dir(embed).map_err(|error| format!("{}: {error}", embed.display()))?;
    let mut names: Vec<String> =
        files.flatten().filter_map(|file| file.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

/// What a page may write into `integrity="…"`, for every file.
fn hashes(embed: &Path, release: &Release) -> Outcome<Value> {
    let mut files = Map::new();
    for name in names(embed)? {
        let file = embed.join(&name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        files.insert(name, integrity(&bytes).into());
    }
    Ok(json!({ "version": release.version, "ruleset": release.ruleset, "files": files }))
}
