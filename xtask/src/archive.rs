//! What a clinic downloads: `rugwijzer-embed-<version>.zip`, the embed folder under its version,
//! with the lines to paste and what two servers need to be told. The same build gives the same
//! bytes.

use crate::pack::{Release, integrity, read};
use crate::{Outcome, npm, run};
use std::fs;
use std::io::Write;
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The start of the element on the demo page, whose text and settings the snippets show.
const ELEMENT: &str = "<rug-wijzer lang=\"nl\">";

/// Writes it into `dist/`.
///
/// # Errors
/// When a file cannot be read, or the archive not written.
pub fn write(dist: &Path, embed: &Path, release: &Release) -> Outcome {
    let beside = run::root().join("integrations").join("download");
    let mut files = Vec::new();
    for name in npm::names(embed)? {
        let file = embed.join(&name);
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        files.push((name, bytes));
    }
    let own = read(&beside.join("LEESMIJ.html"))?;
    files.push(("LEESMIJ.html".to_owned(), readme(&own, &demo()?, embed, release)?.into_bytes()));
    files.push((".htaccess".to_owned(), read(&beside.join("htaccess"))?.into_bytes()));
    let nginx = read(&beside.join("nginx.conf"))?.replace("%VERSION%", &release.version);
    files.push(("nginx.conf".to_owned(), nginx.into_bytes()));
    files.sort();

    let name = format!("rugwijzer-embed-{}.zip", release.version);
    let packed = packed(&format!("rugwijzer/{}", release.version), &files);
    crate::pack::write(&dist.join(&name), &packed.map_err(|error| format!("{name}: {error}"))?)
}

/// The files in a folder of the archive, all of the same age.
fn packed(folder: &str, files: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
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

/// `LEESMIJ.html` with the version, the hashes, and the demo's element filled in.
fn readme(page: &str, demo: &str, embed: &Path, release: &Release) -> Outcome<String> {
    let text: Vec<&str> = demo.lines().filter_map(|line| line.trim().strip_prefix("<p>")).collect();
    if !text.iter().any(|line| line.contains("tel:112")) {
        return Err("the demo's text inside the element names no tel:112".to_owned());
    }
    let text = text.iter().map(|line| format!("<p>{line}")).collect::<String>();
    let mut page = page
        .replace("%ELEMENT%", &escaped(&format!("{ELEMENT}{demo}</rug-wijzer>")))
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
    fn the_same_files_make_the_same_archive() {
        let files = [("a.js".to_owned(), b"a".to_vec()), ("b.wasm".to_owned(), vec![0; 999])];
        let make = || packed("rugwijzer/1.2.3", &files).expect("an archive");
        assert_eq!(make(), make());
        let mut read = zip::ZipArchive::new(std::io::Cursor::new(make())).expect("readable");
        let named = read.by_index(1).expect("a file").name().expect("a name").into_owned();
        assert_eq!(named, "rugwijzer/1.2.3/b.wasm");
    }

    #[test]
    fn the_demo_tells_whom_to_call() {
        let demo = demo().expect("the demo's element");
        assert!(demo.contains("tel:112") && demo.contains("application/json"), "{demo}");
        assert!(!demo.contains("wordt geladen"));
    }
}
