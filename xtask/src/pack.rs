//! `cargo xtask pack`: turns what Trunk has built into what a clinic hosts and a visitor opens.
//! Trunk calls it in its staging folder, before that becomes `dist/`.

use crate::release::{Release, known_to_doctor, release};
use crate::scripts::{
    HEAD, NO_DOCTOR, PLAN, PLAN_TOOLS, SINGLE_FILE, check_parts, doctor_script, element, host,
    host_scripts, plan_script, quote, script,
};
use crate::{
    Outcome, archive, classic, clinician, compress, configurator, glue, minify, npm, offline,
    plan_build, run, standalone, styles, wasm, wordpress,
};
use base64::{
    Engine, engine::general_purpose::STANDARD as BASE64,
    engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL,
};
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// What stands in for WebAssembly where a browser has none.
const POLYFILL: &str = "polywasm.js";

const SCRIPT_TAG: &str = r#"<script type="module" async src="embed/rugwijzer.js"></script>"#;
/// What the single file may do: run its own script and the wasm inside it, and nothing else.
const SINGLE_FILE_POLICY: &str = "default-src 'none'; script-src 'sha256-{hash}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// One build of the widget: wasm-bindgen's glue as a function, and the wasm that belongs to it.
pub struct Build {
    pub glue: String,
    pub wasm: Vec<u8>,
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
    let styles = styles::styles()?;

    let embed = staging.join("embed");
    fs::create_dir_all(&embed).map_err(|error| format!("embed/: {error}"))?;
    let plan = plan_script(&whole.glue, &styles)?;
    // An old one in the browser's store must not meet a new check, and an address has no other way
    // to say so.
    let version = short_hash(plan.as_bytes());
    let release = release()?;
    let polyfill = read(&host().join("vendor").join(POLYFILL))?;
    let polyfill_name = format!("rugwijzer_polywasm.{}.js", short_hash(polyfill.as_bytes()));
    write(&embed.join(&polyfill_name), polyfill.as_bytes())?;
    let files = [("rugwijzer_bg", &check.wasm), ("rugwijzer_plan_bg", &whole.wasm)];
    let [check_file, plan_file] = files.map(|(name, wasm)| WasmFile::of(name, wasm));
    let (check_file, plan_file) = (check_file?, plan_file?);
    let (welcome, questions) = (first_screens("welcome")?, first_screens("questions")?);
    let parts = minify::script(&format!(
        "export {}",
        check_parts(&check.glue, &quote(&styles.check), &questions)?
    ))?;
    // Its name carries its hash: the scripts of two releases never meet, whatever caches hold.
    let parts_name = format!("rugwijzer_check.{}.js", short_hash(parts.as_bytes()));
    let parts_file = HEAD.to_owned() + &parts;
    write(&embed.join(&parts_name), parts_file.as_bytes())?;
    let doctor = doctor_script(
        &known_to_doctor(&parts_file, plan.as_bytes(), polyfill.as_bytes())?,
        &styles.doctor,
    )?;
    let doctor_name = format!("rugwijzer_doctor.{}.js", short_hash(doctor.as_bytes()));
    write(&embed.join(&doctor_name), (HEAD.to_owned() + &doctor).as_bytes())?;
    let source = format!(
        "{{ {release}, {}, {}, {}, {}, plan: {{ {}, {} }} }}",
        check_file.source(),
        beside("script", &parts_name),
        beside("polyfill", &polyfill_name),
        beside("doctor", &doctor_name),
        beside("script", &format!("rugwijzer_plan.js?{version}")),
        plan_file.source(),
    );
    let module = script(&source, &styles.colours, &quote(&styles.first), &welcome)?;
    write(&embed.join("rugwijzer.js"), module.as_bytes())?;
    for file in [&check_file, &plan_file] {
        file.write_into(&embed)?;
    }
    write(&embed.join("rugwijzer_plan.js"), plan.as_bytes())?;
    let schema = printed("config_schema", &[])?;
    write(&embed.join("config.schema.json"), schema.as_bytes())?;

    let inside = format!(
        "{{ {release}, parts: {{ checkParts }}, bytes: () => unpackInside({}) }}",
        packed(&plan_file.twin)
    );
    // Nothing has to travel, so the app itself asks the first questions.
    let unpacker =
        read(&host().join(SINGLE_FILE))? + &check_parts(&whole.glue, "undefined", "undefined")?;
    let css = [&*styles.first, &styles.check, &styles.plan].concat();
    // Not every bundle can wait for its styles to be unpacked.
    let inline = minify::script(
        &(unpacker.clone()
            + &element(&inside, &styles.colours, &quote(&css), &welcome, NO_DOCTOR)?),
    )?;
    write(&embed.join("rugwijzer_inline.js"), (HEAD.to_owned() + &inline).as_bytes())?;
    let css = format!("await textInside({})", packed(&compress::deflate(css.as_bytes())?));
    let script = unpacker + &element(&inside, &styles.colours, &css, &welcome, NO_DOCTOR)?;
    let everything = HEAD.to_owned() + &minify::script(&script)?;
    let page = without_trunk(&read(&staging.join("index.html"))?);
    let standalone = standalone::with_first_screen(&page, &first_screens("html")?, &styles.first)?;
    let at = |name: &str| format!("embed/{name}");
    let needed = [
        (at("rugwijzer.js"), module.as_bytes()),
        (at(&parts_name), parts_file.as_bytes()),
        (at(&check_file.address()), check_file.wasm),
        (at(&format!("rugwijzer_plan.js?{version}")), plan.as_bytes()),
        (at(&plan_file.address()), plan_file.wasm),
    ];
    let (strip, mark) = (first_screens("offline")?, first_screens("mark")?);
    let standalone = offline::write_into(&staging, &standalone, &needed, &strip, &mark)?;
    write(&staging.join("index.html"), standalone.as_bytes())?;
    write(&staging.join("rugwijzer.html"), single_file(&page, &everything)?.as_bytes())?;
    write(&staging.join("protocol.html"), protocol()?.as_bytes())?;
    let names = Release::read()?;
    classic::write_into(&embed, &names)?;
    npm::describe(&embed, &names)?;
    let configurator = configurator::page(&everything, &styles.colours, &schema, &embed, &names)?;
    write(&staging.join("configurator.html"), configurator.as_bytes())?;
    write(&staging.join("clinician.html"), clinician::page()?.as_bytes())?;
    archive::write(&staging, &embed, &names)?;
    wordpress::pack(&staging, &names.version)
}

impl Build {
    /// What wasm-bindgen has written into a folder, made small.
    pub fn of(folder: &Path, beside: &[&str]) -> Outcome<Build> {
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
        self.glue += &host_scripts(scripts)?;
        Ok(self)
    }
}

/// One wasm of the folder, with its twin: the same packed, for hosts that compress nothing.
struct WasmFile<'a> {
    name: &'a str,
    wasm: &'a [u8],
    twin: Vec<u8>,
}

impl WasmFile<'_> {
    fn of<'a>(name: &'a str, wasm: &'a [u8]) -> Outcome<WasmFile<'a>> {
        Ok(WasmFile { name, wasm, twin: compress::deflate(wasm)? })
    }

    /// Its address carries its hash, so that a browser that kept an older one asks again.
    fn address(&self) -> String {
        format!("{}.wasm?{}", self.name, short_hash(self.wasm))
    }

    /// The name under which a wasm stays in a clinic's folder when the next release is put over it:
    /// scripts that browsers and caches still hold find their own.
    fn kept(&self) -> String {
        format!("{}.{}.wasm", self.name, short_hash(self.wasm))
    }

    /// Servers know `.bin` and do nothing to it. An ending like `.gz` would have some of them say
    /// that the browser has to unpack it.
    fn twin_name(&self) -> String {
        format!("{}.{}.packed.bin", self.name, short_hash(self.wasm))
    }

    /// Where it lies beside the script, and what it must be.
    fn source(&self) -> String {
        format!(
            "{}, {}, integrity: \"{}\", twin: {{ {}, integrity: \"{}\" }}",
            beside("url", &self.address()),
            beside("kept", &self.kept()),
            integrity(self.wasm),
            beside("url", &self.twin_name()),
            integrity(&self.twin),
        )
    }

    fn write_into(&self, folder: &Path) -> Outcome {
        write(&folder.join(format!("{}.wasm", self.name)), self.wasm)?;
        write(&folder.join(self.kept()), self.wasm)?;
        write(&folder.join(self.twin_name()), &self.twin)
    }
}

/// The address of a file in the script's own folder, or in the one that the page names
/// (`src/host/base.js`), as a property that is worked out when it is asked for. Bundlers know
/// `new URL(…, import.meta.url)`, and bring the file along.
fn beside(property: &str, name: &str) -> String {
    format!(
        "get {property}() {{ return located(\"{name}\", () => new URL(\"./{name}\", import.meta.url)); }}"
    )
}

pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

/// A packed text or wasm as the single file holds it.
pub fn packed(bytes: &[u8]) -> String {
    format!("{{ text: \"{}\", length: {} }}", compress::as_text(bytes), bytes.len())
}

pub fn short_hash(bytes: &[u8]) -> String {
    BASE64_URL.encode(&Sha256::digest(bytes)[..6])
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
    printed("protocol", &["print-html"])
}

/// The first screens, drawn by the functions that draw them in the browser.
fn first_screens(which: &str) -> Outcome<String> {
    printed("first_screens", &[which]).map(|text| text.trim().to_owned())
}

/// What one of the project's own programs prints.
fn printed(program: &str, words: &[&str]) -> Outcome<String> {
    let mut print = run::command("cargo");
    print.args(["run", "--quiet", "--bin", program, "--"]).args(words);
    let output =
        print.output().map_err(|error| format!("`{program}` could not be run: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{program}` failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout)
        .map_err(|error| format!("`{program}` printed no text: {error}"))
}

pub fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub fn write(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
