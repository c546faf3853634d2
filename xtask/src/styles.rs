//! Reads the style sheets, and minifies them together.

use crate::pack::read;
use crate::{Outcome, minify, run, tokens};
use std::fs;
use std::path::{Path, PathBuf};

/// The style sheets: of the welcome page, of the rest of the check, of what comes after the
/// outcome, and of the doctor's panel.
pub struct Styles {
    /// The colours that a clinic's own are worked out from, as a script.
    pub colours: String,
    pub first: String,
    pub check: String,
    pub plan: String,
    pub doctor: String,
}

/// The sheets in `styles/`, `styles/check/`, `styles/plan/` and `styles/doctor/`; the number that a
/// name starts with is its place. They share names, which become short ones.
pub fn styles() -> Outcome<Styles> {
    let folder = run::root().join("styles");
    let inside = |name: &str| sheets(&folder.join(name));
    let texts = [sheets(&folder)?, inside("check")?, inside("plan")?, inside("doctor")?];
    let (minified, names) = minify::styles(&texts)?;
    let mut minified = minified.into_iter();
    let mut next = || minified.next().unwrap_or_default();
    let colours = tokens::script(&texts[0], &|name| names.of(name))?;
    Ok(Styles { colours, first: next(), check: next(), plan: next(), doctor: next() })
}

fn sheets(folder: &Path) -> Outcome<String> {
    let files = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut sheets: Vec<PathBuf> = files
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end == "css"))
        .collect();
    sheets.sort();
    if sheets.is_empty() {
        return Err(format!("{} holds no style sheet", folder.display()));
    }
    sheets.iter().map(|sheet| read(sheet)).collect()
}
