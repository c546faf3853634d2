//! The configurator writes names, links and looks, and keeps a draft in one file where it is asked to.

use crate::pages::Page;
use crate::sources::{code, files, shown};

const PAGE: Page = Page {
    folder: "configurator",
    keeps: Some("configurator/src/page/draft.rs"),
    // The lines for a frame have one, for the clinic's page.
    shows_style: Some("configurator/src/snippets/html.rs"),
};

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
fn every_file_introduces_itself() {
    PAGE.introduces_its_files();
}
