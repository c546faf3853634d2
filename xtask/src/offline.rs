//! What makes `index.html` installable and lets it open without internet: the manifest with its
//! icons, the worker with the list of what it keeps, and the page's own script that registers it.
//! All of it lies beside the page; nothing in `embed/` knows of it.

use crate::pack::{integrity, read, short_hash, write};
use crate::scripts::{HEAD, host, quote};
use crate::{Outcome, icons, minify, run, standalone, tokens};
use serde_json::json;
use std::path::Path;

const WORKER: &str = "rugwijzer-sw.js";
const MANIFEST: &str = "rugwijzer.webmanifest";
/// The page's script, in the order in which its parts need each other.
const SCRIPTS: [&str; 4] = ["clinician_door.js", "keeping.js", "strip.js", "page.js"];

/// What the page's policy has to allow besides: the worker, the manifest, and the icon in the tab.
const POLICY: &str = "connect-src 'self'";
const POLICY_AND_MORE: &str =
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; img-src 'self'";
const HEAD_END: &str = "\n  </head>";
const ELEMENT_SCRIPT: &str = "src=\"embed/rugwijzer.js\"";

/// The scripts and wasm of the release that the page needs, by the addresses that it asks for.
pub type Files<'a> = [(String, &'a [u8])];

/// The page with all of this, of which the other files are written into `dist/`. `words` are those
/// of the strip, `mark` the drawing of the icons, both as JSON.
///
/// # Errors
/// When a file cannot be read or written, or the page is not as this file knows it.
pub fn write_into(
    dist: &Path,
    page: &str,
    files: &Files,
    words: &str,
    mark: &str,
) -> Outcome<String> {
    let icon = icons::write_into(dist, mark)?;
    let manifest = manifest(page)?;
    write(&dist.join(MANIFEST), manifest.as_bytes())?;
    let script = page_script(words)?;
    let script_name = format!("rugwijzer_offline.{}.js", short_hash(script.as_bytes()));
    write(&dist.join(&script_name), script.as_bytes())?;

    let dated = |name: &str, bytes: &[u8]| format!("{name}?{}", short_hash(bytes));
    let manifest_name = dated(MANIFEST, manifest.as_bytes());
    let icon_name = dated(icons::DRAWING, icon.as_bytes());
    let element = files.iter().find(|(name, _)| name == "embed/rugwijzer.js");
    let (_, element) = element.ok_or("the list of files holds no rugwijzer.js")?;
    // A browser that kept an older script asks again, and one that keeps both never mixes them up.
    let element_name = dated("embed/rugwijzer.js", element);
    let head = format!(
        "\n    <link rel=\"icon\" type=\"image/svg+xml\" href=\"{icon_name}\">\
         \n    <link rel=\"apple-touch-icon\" href=\"icons/rugwijzer-apple-180.png\">\
         \n    <link rel=\"manifest\" href=\"{manifest_name}\">\
         \n    <script type=\"module\" async fetchpriority=\"low\" src=\"{script_name}\" data-release=\"%RELEASE%\"></script>{HEAD_END}"
    );
    let page = replaced(page, POLICY, POLICY_AND_MORE)?;
    let page = replaced(&page, HEAD_END, &head)?;
    let page = replaced(&page, ELEMENT_SCRIPT, &format!("src=\"{element_name}\""))?;

    let mut kept: Vec<(String, &[u8])> = vec![
        (script_name, script.as_bytes()),
        (manifest_name, manifest.as_bytes()),
        (icon_name, icon.as_bytes()),
    ];
    for (name, bytes) in files {
        let name = if name == "embed/rugwijzer.js" { element_name.clone() } else { name.clone() };
        kept.push((name, bytes));
    }
    let worker = read(&host().join("offline").join("worker.js"))?;
    let list: Vec<_> = kept.iter().map(|(name, bytes)| json!([name, integrity(bytes)])).collect();
    // Whatever of this changes makes another release, which browsers see by the worker's bytes.
    let version = short_hash(format!("{list:?}{page}{worker}").as_bytes());
    let release = json!({ "version": version, "files": list });
    let worker = minify::script(&format!("const release = {release};\n{worker}"))?;
    write(&dist.join(WORKER), (HEAD.to_owned() + &worker).as_bytes())?;
    Ok(page.replace("%RELEASE%", &version))
}

/// Name and colours are those of the page; the colour around it is the ground of its picture.
fn manifest(page: &str) -> Outcome<String> {
    let text = |before: &str, after: &str| {
        let found = page.split_once(before).and_then(|(_, rest)| rest.split_once(after));
        found.map(|(text, _)| text).ok_or_else(|| format!("index.html holds no `{before}`"))
    };
    let sheet = read(&run::root().join("styles").join("10-tokens.css"))?;
    let colour = |token: &str| {
        tokens::light(&sheet, token).ok_or_else(|| format!("the tokens lack --{token}"))
    };
    let icon = |size: u32, purpose: &str, name: &str| json!({ "src": format!("icons/rugwijzer-{name}.png"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose });
    let manifest = json!({
        "name": text("<title>", "</title>")?,
        "short_name": "Rugwijzer",
        "description": text("<meta name=\"description\" content=\"", "\"")?,
        "lang": "nl",
        "dir": "ltr",
        "start_url": "index.html",
        "scope": "./",
        "display": "standalone",
        "background_color": colour("surface")?,
        "theme_color": colour("night")?,
        "categories": ["health"],
        "icons": [
            icon(192, "any", "192"),
            icon(512, "any", "512"),
            icon(512, "maskable", "maskable-512"),
        ],
    });
    Ok(format!("{manifest:#}\n"))
}

fn page_script(words: &str) -> Outcome<String> {
    let css = strip_styles()?;
    let mut script = format!("const words = {words};\nconst stripCss = {};\n", quote(&css));
    for name in SCRIPTS {
        script += &read(&host().join("offline").join(name))?;
    }
    Ok(HEAD.to_owned() + &minify::script(&script)?)
}

/// The strip stands outside the element, so it brings the tokens along.
fn strip_styles() -> Outcome<String> {
    let folder = run::root().join("styles");
    let sheets = [folder.join("10-tokens.css"), folder.join("offline").join("10-offline.css")];
    let text: Outcome<String> = sheets.iter().map(|sheet| read(sheet)).collect();
    let (minified, _) = minify::styles(&[text?])?;
    let css = minified.concat();
    let dark = standalone::in_the_dark(&css)?;
    Ok(css + &dark)
}

fn replaced(page: &str, old: &str, new: &str) -> Outcome<String> {
    if page.matches(old).count() != 1 {
        return Err(format!("index.html must hold `{}` once", old.trim()));
    }
    Ok(page.replace(old, new))
}
