//! What a clinic downloads: `rugwijzer-embed-<version>.zip`, the embed folder under its version,
//! with the lines to paste and what two servers need to be told. The same build gives the same
//! bytes.

use crate::pack::{integrity, read};
use crate::release::Release;
use crate::zipped::{Files, zipped};
use crate::{Outcome, npm, run};
use std::fs;
use std::path::Path;

/// The start of the element on the demo page, whose text and settings the snippets show.
const ELEMENT: &str = "<rug-wijzer lang=\"nl\">";

/// What the clinician's page says of the page that opens codes.
const BESIDE: &str = " data-check=\"index.html\"";

/// Writes it into `dist/`.
///
/// # Errors
/// When a file cannot be read, or the archive not written.
pub fn write(dist: &Path, embed: &Path, release: &Release) -> Outcome {
    let beside = run::root().join("integrations").join("download");
    let mut files = Files::new();
    let mut put = |name: &str, bytes| {
        files.insert(format!("rugwijzer/{}/{name}", release.version), bytes);
    };
    for name in npm::names(embed)? {
        let file = embed.join(&name);
        put(&name, fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    let own = read(&beside.join("LEESMIJ.html"))?;
    let counts = run::root().join("integrations").join("counts").join("rugwijzer-counts.js");
    put("rugwijzer-counts.js", read(&counts)?.into_bytes());
    for page in ["configurator.html", "protocol.html"] {
        put(page, read(&dist.join(page))?.into_bytes());
    }
    put("clinician.html", alone(&read(&dist.join("clinician.html"))?)?.into_bytes());
    put("LEESMIJ.html", readme(&own, &demo()?, embed, release)?.into_bytes());
    put(".htaccess", read(&beside.join("htaccess"))?.into_bytes());
    let nginx = read(&beside.join("nginx.conf"))?.replace("%VERSION%", &release.version);
    put("nginx.conf", nginx.into_bytes());

    let name = format!("rugwijzer-embed-{}.zip", release.version);
    crate::pack::write(&dist.join(&name), &zipped(&name, &files)?)
}

/// The clinician's page without the page that opens codes beside it: links to it would lead nowhere.
fn alone(page: &str) -> Outcome<String> {
    let (before, after) =
        page.split_once(BESIDE).ok_or_else(|| format!("clinician.html holds no `{BESIDE}`"))?;
    Ok([before, after].concat())
}

/// The element on the demo page, from its first line to its last.
fn demo() -> Outcome<String> {
    let page = read(&run::root().join("demo").join("demo.html"))?;
    let inside = page.split_once(ELEMENT).and_then(|(_, rest)| rest.split_once("</rug-wijzer>"));
    let (inside, _) = inside.ok_or_else(|| format!("demo.html holds no `{ELEMENT}`"))?;
    Ok(inside
        .lines()
        .map(|line| line.strip_prefix("      ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n"))
}

/// The paragraphs inside the demo's element, a line each.
///
/// # Errors
/// When none of them says to call 112.
fn paragraphs(demo: &str) -> Outcome<Vec<&str>> {
    let text: Vec<&str> =
        demo.lines().map(str::trim).filter(|line| line.starts_with("<p>")).collect();
    if !text.iter().any(|line| line.contains("tel:112")) {
        return Err("the demo's text inside the element names no tel:112".to_owned());
    }
    Ok(text)
}

/// What every clinic's element carries: those paragraphs without the one that has the invented
/// clinic's own number.
///
/// # Errors
/// When the demo's element is not as this file knows it.
pub fn advice() -> Outcome<Vec<String>> {
    let demo = demo()?;
    Ok(paragraphs(&demo)?.into_iter().filter(|line| !own(line)).map(str::to_owned).collect())
}

/// Whether a line has the invented clinic's own number to press.
fn own(line: &str) -> bool {
    line.contains("href=\"tel:") && !line.contains("tel:112")
}

/// `LEESMIJ.html` with the version, the hashes, and the demo's element filled in.
fn readme(page: &str, demo: &str, embed: &Path, release: &Release) -> Outcome<String> {
    // The invented number stands once, where it is replaced: in a link it would go on being dialled.
    let text = paragraphs(demo)?.into_iter().filter(|line| !own(line)).collect::<String>();
    let element: Vec<&str> = demo.lines().filter(|line| !own(line)).collect();
    let mut page = page
        .replace("%ELEMENT%", &escaped(&format!("{ELEMENT}{}</rug-wijzer>", element.join("\n"))))
        .replace("%TEXT%", &escaped(&text))
        .replace("%VERSION%", &release.version);
    for name in ["rugwijzer.js", "rugwijzer-loader.js", "rugwijzer-frame.js"] {
        let file = embed.join(name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        page = page.replace(&format!("%{name}%"), &integrity(&bytes));
    }
    Ok(page)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_tells_whom_to_call() {
        let demo = demo().expect("the demo's element");
        assert!(demo.contains("tel:112") && demo.contains("application/json"), "{demo}");
        assert!(!demo.contains("wordt geladen"));
    }
}
