//! Floors import downward only, and what must be absent is absent.

use crate::sources::{code, files, read, shown};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each floor, and the floors that its files may import beside their own. Words and pictures stand
/// on one height, apart.
const FLOORS: &[(&str, &[&str])] = &[
    ("clinical", &[]),
    ("words", &["clinical"]),
    ("pictures", &["clinical"]),
    // A visit hands over what it leaves behind; what it leaves behind knows nothing of the visit.
    ("handover", &["clinical", "words", "pictures"]),
    ("session", &["clinical", "words", "pictures", "handover"]),
    ("ui", &["clinical", "words", "pictures", "session", "handover"]),
    ("host", &["clinical", "words", "pictures", "session", "handover", "ui"]),
    // The clinician's side: everything but what is seen in a browser.
    ("bin/protocol", &["clinical", "words", "pictures", "session", "handover"]),
    // Run by the build: prints the schema of a clinic's settings.
    ("bin/config_schema", &["clinical", "words", "pictures", "session", "handover"]),
    // Run by the build: draws the first screens natively.
    ("bin/first_screens", &["clinical", "words", "pictures", "session", "handover", "ui"]),
];

/// The one file outside `host` that may know the browser: it reads what stands in an input.
const READS_AN_INPUT: &str = "src/ui/parts/input.rs";
/// The one file that may make a request: it gets the wasm files.
const LOADER: &str = "src/host/download.js";
/// The one script that may make code from text, and is not ours: it stands in for WebAssembly where
/// a browser has none, and is loaded there alone.
const POLYFILL: &str = "src/host/vendor/polywasm.js";

/// The scripts of the page of its own that keep its files on the device. No element loads them.
const DEVICE: &str = "src/host/storage.js";
const OFFLINE: &str = "src/host/offline/";

fn floor_of(path: &Path) -> Option<String> {
    let shown = shown(path);
    let inside = shown.strip_prefix("src/")?;
    // Each program under `bin` is a floor of its own.
    let name = inside.strip_prefix("bin/").unwrap_or(inside).split_once('/')?.0;
    Some(if inside.starts_with("bin/") { format!("bin/{name}") } else { name.to_owned() })
}

/// The floors that a file names, in `use` lines and in full paths alike: `crate::clinical::…`,
/// `crate::{clinical, …}`.
fn named_floors(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for root in ["crate::", "rugwijzer::"] {
        for (at, _) in code.match_indices(root) {
            let rest = &code[at + root.len()..];
            if let Some(group) = rest.strip_prefix('{') {
                let mut depth = 0;
                let mut start_of_item = true;
                for (place, sign) in group.char_indices() {
                    match sign {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start_of_item = true,
                        letter if letter.is_alphabetic() && start_of_item => {
                            named.insert(word(&group[place..]));
                            start_of_item = false;
                        }
                        _ => {}
                    }
                }
            } else {
                named.insert(word(rest));
            }
        }
    }
    named
}

fn word(text: &str) -> String {
    text.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect()
}

#[test]
fn imports_run_downward_only() {
    let floors: Vec<&str> = FLOORS.iter().map(|floor| floor.0).collect();
    let mut wrong = Vec::new();
    for path in files("src", &["rs"]) {
        let Some(own) = floor_of(&path) else { continue };
        let Some((_, below)) = FLOORS.iter().find(|floor| floor.0 == own) else {
            wrong.push(format!("{} stands on no known floor", shown(&path)));
            continue;
        };
        for named in named_floors(&code(&path)) {
            if floors.contains(&named.as_str()) && named != own && !below.contains(&named.as_str())
            {
                wrong.push(format!("{} ({own}) imports {named}", shown(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A chain of `super::` could climb out of a floor unseen.
#[test]
fn nothing_climbs_out_of_its_floor() {
    let mut wrong = Vec::new();
    for path in files("src", &["rs"]) {
        let Some(own) = floor_of(&path) else { continue };
        let inside = shown(&path);
        // `src/ui/parts/field.rs` is two modules deep in `ui`; a `mod.rs` is its folder.
        let floor_depth = own.matches('/').count();
        let depth = inside.matches('/').count()
            - 1
            - floor_depth
            - usize::from(inside.ends_with("/mod.rs"));
        let climbs = (1..6)
            .filter(|times| code(&path).contains(&"super::".repeat(*times)))
            .max()
            .unwrap_or(0);
        if climbs > depth {
            wrong.push(format!("{inside} climbs out of {own}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reader_of_imports_reads_them() {
    let code = "use crate::clinical::answers::Tri;\nuse crate::{words::Lang, session::{Model, ui}};\nlet x = crate::host::start();";
    let named: Vec<_> = named_floors(code).into_iter().collect();
    assert_eq!(named, ["clinical", "host", "session", "words"]);
    assert!(named_floors("use rugwijzer::pictures::knee;").contains("pictures"));
}

/// Lists the lines with one of these words, as `file:line: text`.
fn lines_with(paths: &[PathBuf], words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths.iter().filter(|path| !allowed(&shown(path))) {
        for (number, line) in code(path).lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", shown(path), number + 1, line.trim()));
            }
        }
    }
    found
}

fn none(found: Vec<String>, why: &str) {
    assert!(found.is_empty(), "{why}: {found:#?}");
}

#[test]
fn only_the_host_knows_the_browser() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo"];
    let knows = |file: &str| file.starts_with("src/host/") || file == READS_AN_INPUT;
    none(
        lines_with(&files("src", &["rs"]), &browser, knows),
        "only src/host and one part know the browser",
    );
}

#[test]
fn only_the_upper_floors_know_yew() {
    let upper = |file: &str| {
        ["src/ui/", "src/host/", "src/bin/first_screens/"].iter().any(|top| file.starts_with(top))
    };
    none(
        lines_with(&files("src", &["rs"]), &["yew::", "yew ", "html!"], upper),
        "what is decided does not depend on how it is shown",
    );
}

/// A strict page forbids inline styles, and text put in as markup is how a page is taken over.
#[test]
fn no_inline_style_and_no_raw_markup() {
    let words = [
        "style=",
        "style ={",
        "setAttribute(\"style\"",
        "from_html_unchecked",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
    ];
    let more = ["document.write", "eval(", "new Function("];
    let everywhere = files("src", &["rs", "js"]);
    none(lines_with(&everywhere, &words, |_| false), "inline styles and raw markup");
    none(lines_with(&everywhere, &more, |file| file == POLYFILL), "code made from text");
}

/// What a visitor says stays in the page unless they ask for it to be kept, and nothing but Rugwijzer's own files
/// is asked of a server.
#[test]
fn nothing_is_stored_or_sent() {
    let storage = [
        "localStorage",
        "sessionStorage",
        "local_storage",
        "session_storage",
        "document.cookie",
        "indexedDB",
        "indexed_db",
        "caches.",
    ];
    let requests = [
        "fetch(",
        "XMLHttpRequest",
        "sendBeacon",
        "send_beacon",
        "WebSocket",
        "EventSource",
        "fetch_with",
    ];
    let everywhere = files("src", &["rs", "js"]);
    let offline = |file: &str| file.starts_with(OFFLINE);
    none(
        lines_with(&everywhere, &storage, |file| file == DEVICE || offline(file)),
        "one script keeps a visit on the device",
    );
    // By one name, with one call to write; `device.rs` calls it when the session asks for it, and
    // that is after a press (`tests/session/stored.rs`).
    let device = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join(DEVICE));
    assert_eq!(device.matches(".setItem(visitKey,").count(), 1, "one place keeps it");
    assert_eq!(device.matches(".setItem(").count(), 1, "and nothing else");
    for other in ["sessionStorage", "cookie", "indexedDB", "caches."] {
        assert!(!device.contains(other), "{other}");
    }
    none(
        lines_with(&everywhere, &requests, |file| file == LOADER || offline(file)),
        "only the loader makes a request",
    );
    let loader = Path::new(env!("CARGO_MANIFEST_DIR")).join(LOADER);
    assert_eq!(code(&loader).matches("fetch(").count(), 1, "one place makes requests");
}

/// The page of its own keeps its own files, and whether somebody wants none kept; the element, which
/// clinics embed, has no worker.
#[test]
fn only_the_page_of_its_own_keeps_files_and_no_answer() {
    let everywhere = files("src", &["rs", "js"]);
    none(
        lines_with(&everywhere, &["serviceWorker"], |file| file.starts_with(OFFLINE)),
        "no element registers a worker",
    );
    let own = files(OFFLINE, &["js"]);
    assert!(own.len() > 3, "{own:?}");
    let other = ["sessionStorage", "document.cookie", "indexedDB", "XMLHttpRequest", "sendBeacon"];
    none(lines_with(&own, &other, |_| false), "files are kept, and one choice");
    let keeps: usize = own.iter().map(|path| code(path).matches(".setItem(").count()).sum();
    assert_eq!(keeps, 1, "one place keeps the choice");
    let answers = ["question", "disposition", ".checked", "saved", "visit", "data-rule", "input"];
    none(lines_with(&own, &answers, |_| false), "no answer is within reach");
}

/// The doctor looks at the page, never at what somebody has answered, and makes its requests by the
/// loader: it is lent no other way.
#[test]
fn the_doctor_reads_no_answer() {
    let answers =
        ["question", "disposition", ".checked", "saved", "visit:", "data-rule", "data-exercise"];
    let doctor: Vec<PathBuf> = files("src/host/doctor", &["js"])
        .into_iter()
        .filter(|path| !shown(path).contains("words_"))
        .collect();
    assert!(doctor.len() > 5, "{doctor:?}");
    none(lines_with(&doctor, &answers, |_| false), "the doctor reads no answer");
}

/// The same answers give the same outcome on any day, on any machine.
#[test]
fn the_clinical_core_has_no_clock_and_no_chance() {
    let words = [
        "std::time",
        "time::",
        "SystemTime",
        "Instant",
        "rand",
        "std::env",
        "std::fs",
        "std::io",
        "std::thread",
        "async ",
        "HashMap",
        "f32",
        "f64",
    ];
    let clinical = files("src/clinical", &["rs"]);
    assert!(!clinical.is_empty());
    none(lines_with(&clinical, &words, |_| false), "clinical holds tables and pure functions");
}

/// Every file says what it is in its first line, so that the folder reads as a table of contents.
#[test]
fn every_file_introduces_itself() {
    let mut silent = Vec::new();
    for folder in ["src", "tests", "xtask"] {
        let own = files(folder, &["rs"]).into_iter().filter(|path| {
            !shown(path).contains("/target/") && !shown(path).contains("node_modules")
        });
        silent.extend(own.filter(|path| !read(path).starts_with("//! ")).map(|path| shown(&path)));
    }
    for path in files("src", &["js"]).iter().chain(&files("styles", &["css"])) {
        let first = read(path);
        if !(first.starts_with("// ") || first.starts_with("/* ")) {
            silent.push(shown(path));
        }
    }
    assert!(silent.is_empty(), "no introduction in {silent:#?}");
}
