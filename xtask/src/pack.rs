//! `cargo xtask pack`: turns what Trunk has built into what a clinic hosts and a visitor opens.
//! Trunk calls it in its staging folder, before that becomes `dist/`.

use crate::{Outcome, glue, minify, plan_build, run, wasm};
use base64::{
    Engine, engine::general_purpose::STANDARD as BASE64,
    engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL,
};
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// The element's script, in the order in which its parts need each other.
const ELEMENT: [&str; 9] = [
    "load.js",
    "settings.js",
    "surroundings.js",
    "sight.js",
    "presses.js",
    "waiting.js",
    "notice.js",
    "journey.js",
    "element.js",
];
/// What comes with the plan, beside its glue; and the names under which the glue gives it back.
const PLAN: [&str; 2] = ["exercise.js", "aside.js"];
const PLAN_TOOLS: [&str; 2] = ["tools", "aside"];

const SCRIPT_TAG: &str = r#"<script type="module" async src="embed/rugwijzer.js"></script>"#;
/// What the single file may do: run its own script and the wasm inside it, and nothing else.
const SINGLE_FILE_POLICY: &str = "default-src 'none'; script-src 'sha256-{hash}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// One build of the widget: wasm-bindgen's glue as a function, and the wasm that belongs to it.
struct Build {
    glue: String,
    wasm: Vec<u8>,
}

/// Both style sheets: of the check, and of what comes after the outcome.
struct Styles {
    check: String,
    plan: String,
}

pub fn pack() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or(
        "Trunk calls this at the end of a build; `cargo xtask build` is the command to use",
    )?;
    // Trunk has built the check alone, from which the visitor begins; the whole takes over at the
    // outcome.
    let check = Build::of(&staging, &[])?;
    let whole =
        plan_build::build().and_then(|folder| Build::of(&folder, &PLAN_TOOLS))?.with(&PLAN)?;
    for built in ["rugwijzer.js", "rugwijzer_bg.wasm"] {
        fs::remove_file(staging.join(built)).map_err(|error| format!("{built}: {error}"))?;
    }
    let styles = styles()?;

    let embed = staging.join("embed");
    fs::create_dir_all(&embed).map_err(|error| format!("embed/: {error}"))?;
    let plan = plan_script(&whole, &styles)?;
    // An old one in the browser's store must not meet a new check, and an address has no other way
    // to say so.
    let version = short_hash(plan.as_bytes());
    let release = release()?;
    let beside = format!(
        "{{ {release}, {}, plan: {{ script: new URL(\"./rugwijzer_plan.js?{version}\", import.meta.url).href, {} }} }}",
        beside("rugwijzer_bg", &check.wasm),
        beside("rugwijzer_plan_bg", &whole.wasm),
    );
    write(&embed.join("rugwijzer.js"), script(&check.glue, &beside, &styles.check)?.as_bytes())?;
    for (name, wasm) in [("rugwijzer_bg", &check.wasm), ("rugwijzer_plan_bg", &whole.wasm)] {
        write(&embed.join(format!("{name}.wasm")), wasm)?;
        write(&embed.join(kept(name, wasm)), wasm)?;
    }
    write(&embed.join("rugwijzer_plan.js"), plan.as_bytes())?;

    let inside = format!("{{ {release}, base64: \"{}\" }}", BASE64.encode(&whole.wasm));
    let everything = script(&whole.glue, &inside, &(styles.check + &styles.plan))?;
    let page = without_trunk(&read(&staging.join("index.html"))?);
    write(&staging.join("index.html"), page.as_bytes())?;
    write(&staging.join("rugwijzer.html"), single_file(&page, &everything)?.as_bytes())?;
    write(&staging.join("protocol.html"), protocol()?.as_bytes())
}

impl Build {
    /// What wasm-bindgen has written into a folder, made small.
    fn of(folder: &Path, beside: &[&str]) -> Outcome<Build> {
        let glue = glue::factory(&read(&folder.join("rugwijzer.js"))?, beside)?;
        let file = folder.join("rugwijzer_bg.wasm");
        let (wasm, glue) = wasm::shrink(
            &fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?,
            &glue,
        )?;
        Ok(Build { glue, wasm })
    }

    /// The same with the scripts of the host that travel with it.
    fn with(mut self, scripts: &[&str]) -> Outcome<Build> {
        for script in scripts {
            self.glue += &read(&host().join(script))?;
        }
        Ok(self)
    }
}

/// Where a wasm file lies beside the script, and what it must be. Its address carries its hash, so
/// that a browser that kept an older one asks again.
fn beside(name: &str, wasm: &[u8]) -> String {
    let integrity = BASE64.encode(Sha384::digest(wasm));
    let (version, kept) = (short_hash(wasm), kept(name, wasm));
    format!(
        "url: new URL(\"./{name}.wasm?{version}\", import.meta.url).href, kept: new URL(\"./{kept}\", import.meta.url).href, \
         integrity: \"sha384-{integrity}\""
    )
}

/// The name under which a wasm stays in a clinic's folder when the next release is put over it:
/// scripts that browsers and caches still hold find their own.
fn kept(name: &str, wasm: &[u8]) -> String {
    format!("{name}.{}.wasm", short_hash(wasm))
}

fn short_hash(bytes: &[u8]) -> String {
    BASE64_URL.encode(&Sha256::digest(bytes)[..6])
}

/// The release and the rules it asks by, for whoever has to know which one runs.
fn release() -> Outcome<String> {
    let version = named(&run::root().join("Cargo.toml"), "\nversion = \"")?;
    let ruleset = named(
        &run::root().join("src").join("clinical").join("ruleset.rs"),
        "pub const VERSION: &str = \"",
    )?;
    Ok(format!("version: \"{version}\", ruleset: \"{ruleset}\""))
}

/// The text in quotes that follows this in a file.
fn named(file: &Path, before: &str) -> Outcome<String> {
    let text = read(file)?;
    let found = text.split_once(before).and_then(|(_, rest)| rest.split_once('"'));
    found
        .map(|(name, _)| name.to_owned())
        .ok_or_else(|| format!("{} does not say `{before}`", file.display()))
}

const HEAD: &str = "// Rugwijzer. MIT OR Apache-2.0.\n";

/// The module that defines the element: glue, styles, where the wasm is, and the class.
fn script(glue: &str, source: &str, css: &str) -> Outcome<String> {
    let mut element = String::new();
    for part in ELEMENT {
        element += &read(&host().join(part))?;
    }
    let whole = format!("const source = {source};\nconst css = {};\n{glue}{element}", quote(css));
    Ok(HEAD.to_owned() + &minify::script(&whole)?)
}

fn host() -> PathBuf {
    run::root().join("src").join("host")
}

/// The module that brings what comes after the outcome: its glue with the tools, and its styles.
/// The element asks for its wasm itself.
fn plan_script(whole: &Build, styles: &Styles) -> Outcome<String> {
    let module =
        format!("const css = {};\n{}export {{ glue, css }};\n", quote(&styles.plan), whole.glue);
    Ok(HEAD.to_owned() + &minify::script(&module)?)
}

/// The sheets in `styles/` and `styles/plan/`; the number that a name starts with is its place.
/// They share names, which become short ones.
fn styles() -> Outcome<Styles> {
    let folder = run::root().join("styles");
    let texts = [sheets(&folder)?, sheets(&folder.join("plan"))?];
    let mut minified = minify::styles(&texts)?.into_iter();
    Ok(Styles {
        check: minified.next().unwrap_or_default(),
        plan: minified.next().unwrap_or_default(),
    })
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

/// Trunk leaves the link that told it what to build.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

/// The page with its script inside it, so that it opens from a disk.
fn single_file(page: &str, script: &str) -> Outcome<String> {
    if script.contains("</script") || script.contains("<!--") {
        return Err("the script holds a text that would end its own element".to_owned());
    }
    let (before, after) =
        page.split_once(SCRIPT_TAG).ok_or_else(|| format!("index.html has no `{SCRIPT_TAG}`"))?;
    let policy = SINGLE_FILE_POLICY.replace("{hash}", &BASE64.encode(Sha256::digest(script)));
    Ok(format!("{}<script type=\"module\">{script}</script>{after}", with_policy(before, &policy)?))
}

fn with_policy(head: &str, policy: &str) -> Outcome<String> {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = head
        .split_once(start)
        .ok_or("index.html has no Content-Security-Policy before its script")?;
    let (_, after) =
        rest.split_once('"').ok_or("the Content-Security-Policy in index.html does not end")?;
    Ok(format!("{before}{start}{policy}\"{after}"))
}

/// The protocol as a page, printed by the program that holds the tables.
fn protocol() -> Outcome<String> {
    let mut print = run::command("cargo");
    print.args(["run", "--quiet", "--bin", "protocol", "--", "print-html"]);
    let output =
        print.output().map_err(|error| format!("the protocol could not be printed: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "`protocol print-html` failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    String::from_utf8(output.stdout)
        .map_err(|error| format!("`protocol print-html` printed no text: {error}"))
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
