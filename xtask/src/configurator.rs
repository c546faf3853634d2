//! Makes `configurator.html`: the page on which a clinic fills in its settings. One file, that opens
//! from a disk: the app's wasm is packed into its script, and the element into a block that the
//! preview takes it from.

use crate::pack::{Build, integrity, packed, read};
use crate::release::Release;
use crate::scripts::{HEAD, SINGLE_FILE, host_scripts, quote};
use crate::{Outcome, archive, compress, minify, npm, plan_build, run, standalone};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const PACKAGE: &str = "rugwijzer-configurator";
/// The widget's own scripts that judge a colour.
const COLOURS: [&str; 2] = ["accent.js", "appearance.js"];
/// The widget's sheets that the page is laid out with, before its own.
const SHEETS: [&str; 4] = ["10-tokens.css", "20-base.css", "30-parts.css", "50-preferences.css"];

fn own(name: &str) -> PathBuf {
    run::root().join("configurator").join(name)
}

/// The page. `element` is the script of `rugwijzer.html`, `colours` the tokens as a script, `schema`
/// the JSON Schema of the settings.
///
/// # Errors
/// When it cannot be built, or one of its files is not as this file knows it.
pub fn page(
    element: &str,
    colours: &str,
    schema: &str,
    embed: &Path,
    release: &Release,
) -> Outcome<String> {
    let app = Build::of(&plan_build::compiled(PACKAGE, PACKAGE)?, &[])?;
    let advice = archive::advice()?;
    let [style, preview_style] = styles()?;
    let preview = filled(
        &read(&own("preview.html"))?,
        &[("%STYLE%", &preview_style), ("%ADVICE%", &advice.concat())],
    )?;
    let schema: Value =
        serde_json::from_str(schema).map_err(|error| format!("the schema is no JSON: {error}"))?;
    let facts = json!({
        "version": release.version,
        "hashes": hashes(embed)?,
        "advice": advice,
        "schema": schema,
    });
    let app = minify::script(&format!(
        "const facts = {facts};\nconst previewPage = {};\nconst packedApp = {};\n{colours}{}{}{}{}{}{}",
        quote(&preview),
        packed(&compress::deflate(&app.wasm)?),
        host_scripts(&COLOURS)?,
        host_scripts(&[SINGLE_FILE])?,
        app.glue,
        read(&own("preview.js"))?,
        read(&own("example.js"))?,
        read(&own("shell.js"))?,
    ))?;
    // A string may hold what ends a script; with this sign in it, it does not.
    let app = HEAD.to_owned() + &app.replace("</script", "<\\/script");
    for script in [&app, element] {
        if script.contains("</script") || script.contains("<!--") {
            return Err("a script holds a text that would end its own element".to_owned());
        }
    }
    let hashes = |texts: [&str; 2]| texts.map(standalone::hash).join(" ");
    filled(
        &read(&own("page.html"))?,
        &[
            ("%SCRIPT-HASHES%", &hashes([&app, element])),
            ("%STYLE-HASHES%", &hashes([&style, &preview_style])),
            ("%STYLE%", &style),
            ("%ELEMENT%", element),
            ("%APP%", &app),
        ],
    )
}

/// A page with each of these places filled, which it must have once.
///
/// # Errors
/// When it lacks one.
pub fn filled(page: &str, places: &[(&str, &str)]) -> Outcome<String> {
    let mut page = page.to_owned();
    for (place, text) in places {
        let (before, after) =
            page.split_once(place).ok_or_else(|| format!("the page has no {place}"))?;
        page = [before, text, after].concat();
    }
    Ok(page)
}

/// The sheet of the page, and that of the page in the preview.
fn styles() -> Outcome<[String; 2]> {
    let mut sheet = String::new();
    for name in SHEETS {
        sheet += &read(&run::root().join("styles").join(name))?;
    }
    sheet += &read(&own("page.css"))?;
    let minified = |text: String| {
        let (sheets, _) = minify::styles(&[text])?;
        sheets.into_iter().next().ok_or_else(|| "no style came back".to_owned())
    };
    let style = minified(sheet)?;
    let dark = standalone::in_the_dark(&style)?;
    Ok([style + &dark, minified(read(&own("preview.css"))?)?])
}

/// What a page may write into `integrity="…"`, for the scripts that it names.
fn hashes(embed: &Path) -> Outcome<Map<String, Value>> {
    let mut hashes = Map::new();
    for name in npm::names(embed)?.into_iter().filter(|name| name.ends_with(".js")) {
        let file = embed.join(&name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        hashes.insert(name, integrity(&bytes).into());
    }
    Ok(hashes)
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn a_place_that_is_gone_is_an_error() {
        assert_eq!(filled("a%X%c", &[("%X%", "b")]).expect("a page"), "abc");
        assert!(filled("ac", &[("%X%", "b")]).is_err());
    }

    #[test]
    fn what_was_filled_in_is_not_read_again() {
        let page = filled("%A% %B%", &[("%A%", "one"), ("%B%", "%A%")]).expect("a page");
        assert_eq!(page, "one %A%");
    }
}
