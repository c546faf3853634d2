//! `cargo xtask pack`: turns what Trunk has built into what a clinic hosts and a visitor opens. Trunk calls it in
//! its staging folder, before that becomes `dist/`.

use crate::{Outcome, glue, names, run, slim};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// The element's script, in the order in which its parts need each other.
const ELEMENT: [&str; 4] = ["load.js", "surroundings.js", "journey.js", "element.js"];

const SCRIPT_TAG: &str = r#"<script type="module" src="embed/rugwijzer.js"></script>"#;
/// What the single file may do: run its own script and the wasm inside it, and nothing else.
const SINGLE_FILE_POLICY: &str = "default-src 'none'; script-src 'sha256-{hash}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

pub fn pack() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or("Trunk calls this at the end of a build; `cargo xtask build` is the command to use")?;
    let glue = glue::factory(&read(&staging.join("rugwijzer.js"))?)?;
    let wasm = slim::wasm(&fs::read(staging.join("rugwijzer_bg.wasm")).map_err(|error| format!("rugwijzer_bg.wasm: {error}"))?)?;
    let (wasm, glue) = names::shorten(&wasm, &glue)?;
    for built in ["rugwijzer.js", "rugwijzer_bg.wasm"] {
        fs::remove_file(staging.join(built)).map_err(|error| format!("{built}: {error}"))?;
    }

    let integrity = format!("sha384-{}", BASE64.encode(Sha384::digest(&wasm)));
    let beside = format!("{{ url: new URL(\"./rugwijzer_bg.wasm\", import.meta.url), integrity: \"{integrity}\" }}");
    let inside = format!("{{ base64: \"{}\" }}", BASE64.encode(&wasm));
    let embed = staging.join("embed");
    fs::create_dir_all(&embed).map_err(|error| format!("embed/: {error}"))?;
    write(&embed.join("rugwijzer.js"), script(&glue, &beside)?.as_bytes())?;
    write(&embed.join("rugwijzer_bg.wasm"), &wasm)?;

    let page = without_trunk(&read(&staging.join("index.html"))?);
    write(&staging.join("index.html"), page.as_bytes())?;
    write(&staging.join("rugwijzer.html"), single_file(&page, &script(&glue, &inside)?)?.as_bytes())?;
    write(&staging.join("protocol.html"), protocol()?.as_bytes())
}

/// The module that defines the element: glue, styles, where the wasm is, and the class.
fn script(glue: &str, source: &str) -> Outcome<String> {
    let host = run::root().join("src").join("host");
    let mut element = String::new();
    for part in ELEMENT {
        element += &read(&host.join(part))?;
    }
    let head = "// Rugwijzer. MIT OR Apache-2.0.\n";
    let css = quote(&styles()?);
    Ok(format!("{head}const source = {source};\nconst css = {css};\n{}", slim::script(&format!("{glue}{element}"))?))
}

/// Every sheet in `styles/`; the number that its name starts with is its place.
fn styles() -> Outcome<String> {
    let folder = run::root().join("styles");
    let files = fs::read_dir(&folder).map_err(|error| format!("styles/: {error}"))?;
    let mut sheets: Vec<PathBuf> = files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|end| end == "css")).collect();
    sheets.sort();
    if sheets.is_empty() {
        return Err("styles/ holds no style sheet".to_owned());
    }
    sheets.iter().map(|sheet| read(sheet).map(|text| slim::styles(&text))).collect()
}

/// Trunk leaves the link that told it what to build.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

/// The page with its script inside it, so that it opens from a disk.
fn single_file(page: &str, script: &str) -> Outcome<String> {
    if script.contains("</script") || script.contains("<!--") {
        return Err("the script holds a text that would end its own element".to_owned());
    }
    let (before, after) = page.split_once(SCRIPT_TAG).ok_or_else(|| format!("index.html has no `{SCRIPT_TAG}`"))?;
    let policy = SINGLE_FILE_POLICY.replace("{hash}", &BASE64.encode(Sha256::digest(script)));
    Ok(format!("{}<script type=\"module\">{script}</script>{after}", with_policy(before, &policy)?))
}

fn with_policy(head: &str, policy: &str) -> Outcome<String> {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = head.split_once(start).ok_or("index.html has no Content-Security-Policy before its script")?;
    let (_, after) = rest.split_once('"').ok_or("the Content-Security-Policy in index.html does not end")?;
    Ok(format!("{before}{start}{policy}\"{after}"))
}

/// The protocol as a page, printed by the program that holds the tables.
fn protocol() -> Outcome<String> {
    let mut print = run::command("cargo");
    print.args(["run", "--quiet", "--bin", "protocol", "--", "print-html"]);
    let output = print.output().map_err(|error| format!("the protocol could not be printed: {error}"))?;
    if !output.status.success() {
        return Err(format!("`protocol print-html` failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("`protocol print-html` printed no text: {error}"))
}

/// A text as JavaScript writes it.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
