//! Makes `clinician.html`: the page on which a clinician opens a handover code. One file, that opens
//! from a disk: the app's wasm is packed into its script.

use crate::configurator::filled;
use crate::pack::{Build, packed, read};
use crate::scripts::{HEAD, SINGLE_FILE, host_scripts};
use crate::{Outcome, compress, minify, plan_build, run, standalone};
use std::path::PathBuf;

const PACKAGE: &str = "rugwijzer-clinician";
/// The widget's own sheets that the page is laid out with, before its own.
const SHEETS: [&str; 4] = ["10-tokens.css", "20-base.css", "30-parts.css", "50-preferences.css"];

/// Its own, in their order.
const OWN_SHEETS: [&str; 6] = [
    "10-page.css",
    "20-picture.css",
    "30-what-if.css",
    "40-prescription.css",
    "80-wide.css",
    "90-paper.css",
];

fn own(name: &str) -> PathBuf {
    run::root().join("clinician").join(name)
}

/// # Errors
/// When it cannot be built, or one of its files is not as this file knows it.
pub fn page() -> Outcome<String> {
    let app = Build::of(&plan_build::compiled(PACKAGE, PACKAGE)?, &[])?;
    let style = style()?;
    let app = minify::script(&format!(
        "const packedApp = {};\n{}{}{}",
        packed(&compress::deflate(&app.wasm)?),
        host_scripts(&[SINGLE_FILE])?,
        app.glue,
        read(&own("shell.js"))?,
    ))?;
    let app = HEAD.to_owned() + &app;
    if app.contains("</script") || app.contains("<!--") {
        return Err("the script holds a text that would end its own element".to_owned());
    }
    filled(
        &read(&own("page.html"))?,
        &[
            ("%SCRIPT-HASHES%", &standalone::hash(&app)),
            ("%STYLE-HASHES%", &standalone::hash(&style)),
            ("%STYLE%", &style),
            ("%APP%", &app),
        ],
    )
}

fn style() -> Outcome<String> {
    let mut sheet = String::new();
    for name in SHEETS {
        sheet += &read(&run::root().join("styles").join(name))?;
    }
    for name in OWN_SHEETS {
        sheet += &read(&own("styles").join(name))?;
    }
    let (sheets, _) = minify::styles(&[sheet])?;
    let style = sheets.into_iter().next().ok_or("no style came back")?;
    let dark = standalone::in_the_dark(&style)?;
    Ok(style + &dark)
}
