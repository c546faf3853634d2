//! The clinician's page reads a code and shows it: it keeps nothing, asks nothing of a server, and
//! changes no rule.

use crate::pages::Page;
use crate::sources::{code, files, shown};

const PAGE: Page = Page { folder: "clinician", keeps: None, shows_style: None };

#[test]
fn nothing_is_kept_and_nothing_is_sent() {
    PAGE.keeps_and_sends_nothing();
}

#[test]
fn no_inline_style_and_no_raw_markup() {
    PAGE.has_no_inline_style_and_no_raw_markup();
}

#[test]
fn only_its_page_knows_the_browser() {
    PAGE.knows_the_browser_in_one_folder();
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
    PAGE.introduces_its_files();
}
