//! The clinician's page reads a code and shows it: it keeps nothing, asks nothing of a server, and
//! changes no rule.

use crate::sources::{code, files, read, shown};

/// The lines of its files that hold one of these words.
fn lines_with(endings: &[&str], words: &[&str]) -> Vec<String> {
    let own = files("clinician", endings);
    assert!(!own.is_empty());
    let mut found = Vec::new();
    for path in &own {
        for line in code(path).lines().filter(|line| words.iter().any(|word| line.contains(word))) {
            found.push(format!("{}: {}", shown(path), line.trim()));
        }
    }
    found
}

fn none(found: Vec<String>) {
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_kept_and_nothing_is_sent() {
    let storage = [
        "localStorage",
        "sessionStorage",
        "gloo_storage",
        "document.cookie",
        "indexedDB",
        "caches.",
    ];
    none(lines_with(&["rs", "js", "html"], &storage));
    let requests =
        ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "import("];
    none(lines_with(&["rs", "js", "html"], &requests));
    let addresses = [" src=\"http", " href=\"http", "url(http", "@import"];
    none(lines_with(&["rs", "js", "html", "css"], &addresses));
    none(lines_with(&["rs", "js"], &["console.log", "web_sys::console"]));
}

#[test]
fn no_inline_style_and_no_raw_markup() {
    let words = [
        "from_html_unchecked",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function(",
        "style=",
    ];
    none(lines_with(&["rs", "js", "html"], &words));
}

#[test]
fn only_its_page_knows_the_browser() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew"];
    let found = lines_with(&["rs"], &browser);
    none(found.into_iter().filter(|line| !line.starts_with("clinician/src/page/")).collect());
}

#[test]
fn its_words_stand_in_one_file() {
    let dutch = [" de ", " het ", " een ", " niet "];
    for path in files("clinician/src", &["rs"]) {
        if shown(&path).ends_with("/words.rs") {
            continue;
        }
        let inside = code(&path);
        let texts = inside.split('"').skip(1).step_by(2);
        let found: Vec<&str> =
            texts.filter(|text| dutch.iter().any(|word| text.contains(word))).collect();
        assert!(found.is_empty(), "{}: {found:#?}", shown(&path));
    }
}

#[test]
fn every_file_introduces_itself() {
    let own = files("clinician", &["rs", "js", "css"]);
    let silent = own.iter().filter(|path| {
        let text = read(path);
        !["//! ", "// ", "/* "].iter().any(|start| text.starts_with(start))
    });
    let silent: Vec<_> = silent.map(|path| shown(path)).collect();
    assert!(silent.is_empty(), "no introduction in {silent:#?}");
}
