//! The configurator writes names, links and looks, and keeps a draft in one file where it is asked to.

use crate::sources::{code, files, read, shown};

const DRAFT: &str = "configurator/src/page/draft.rs";

/// The lines of these files that hold one of these words.
fn lines_with(endings: &[&str], words: &[&str], allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let own = files("configurator", endings);
    let own: Vec<_> = own.iter().filter(|path| !allowed(&shown(path))).collect();
    assert!(!own.is_empty());
    let mut found = Vec::new();
    for path in own {
        for line in code(path).lines().filter(|line| words.iter().any(|word| line.contains(word))) {
            found.push(format!("{}: {}", shown(path), line.trim()));
        }
    }
    found
}

fn none(found: Vec<String>) {
    assert!(found.is_empty(), "{found:#?}");
}

/// Of the widget it knows how settings are read. Rules, words of an alarm and screens are out of its
/// reach.
#[test]
fn it_knows_settings_and_no_rule() {
    let own = files("configurator/src", &["rs"]);
    let mut named = 0;
    for path in &own {
        let code = code(path);
        for (at, _) in code.match_indices("rugwijzer::") {
            let rest = &code[at + "rugwijzer::".len()..];
            let allowed = ["session::config", "session::lenient"];
            assert!(
                allowed.iter().any(|part| rest.starts_with(part)),
                "{}: {rest:.40}",
                shown(path)
            );
            named += 1;
        }
    }
    assert!(named > 2, "a reader that reads nothing would find nothing");
}

#[test]
fn only_the_draft_is_kept_and_nothing_is_sent() {
    let storage = [
        "localStorage",
        "sessionStorage",
        "gloo_storage",
        "document.cookie",
        "indexedDB",
        "caches.",
    ];
    none(lines_with(&["rs", "js", "html"], &storage, |file| file == DRAFT));
    let requests = ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource"];
    none(lines_with(&["rs", "js", "html"], &requests, |_| false));
    none(lines_with(&["js", "html"], &["import("], |_| false));
    // An address of the web stands only where it shows what to type.
    let addresses = [" src=\"http", " href=\"http", "url(http", "@import"];
    none(lines_with(&["rs", "js", "html", "css"], &addresses, |_| false));
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
    ];
    none(lines_with(&["rs", "js", "html"], &words, |_| false));
    // The lines for a frame have one, for the clinic's page.
    none(lines_with(&["rs", "js", "html"], &["style="], |file| {
        file.ends_with("/snippets/html.rs")
    }));
}

#[test]
fn only_its_page_knows_the_browser() {
    let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew"];
    none(lines_with(&["rs"], &browser, |file| file.starts_with("configurator/src/page/")));
}

#[test]
fn every_file_introduces_itself() {
    let own = files("configurator", &["rs", "js", "css"]);
    let silent = own.iter().filter(|path| {
        let text = read(path);
        !["//! ", "// ", "/* "].iter().any(|start| text.starts_with(start))
    });
    let silent: Vec<_> = silent.map(|path| shown(path)).collect();
    assert!(silent.is_empty(), "no introduction in {silent:#?}");
}
