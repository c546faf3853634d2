//! What holds for every page that stands beside the widget: the configurator, and the clinician's page.

use crate::sources::{code, files, read, shown};

/// A page: its folder, and the one file in it that may keep something.
pub struct Page {
    pub folder: &'static str,
    pub keeps: Option<&'static str>,
    /// Where a `style=` is text, for another page.
    pub shows_style: Option<&'static str>,
}

const CODE: &[&str] = &["rs", "js", "html"];

impl Page {
    /// No line of its code, but in the files that are allowed to, has one of these words.
    fn has_none(&self, endings: &[&str], words: &[&str], allowed: impl Fn(&str) -> bool) {
        let own = files(self.folder, endings);
        let own: Vec<_> = own.iter().filter(|path| !allowed(&shown(path))).collect();
        assert!(!own.is_empty(), "a reader that reads nothing would find nothing");
        let mut found = Vec::new();
        for path in own {
            let code = code(path);
            for line in code.lines().filter(|line| words.iter().any(|word| line.contains(word))) {
                found.push(format!("{}: {}", shown(path), line.trim()));
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    pub fn keeps_and_sends_nothing(&self) {
        let storage = [
            "localStorage",
            "sessionStorage",
            "gloo_storage",
            "document.cookie",
            "indexedDB",
            "caches.",
        ];
        self.has_none(CODE, &storage, |file| Some(file) == self.keeps);
        let requests = ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource"];
        self.has_none(CODE, &requests, |_| false);
        self.has_none(&["js", "html"], &["import("], |_| false);
        let addresses = [" src=\"http", " href=\"http", "url(http", "@import"];
        self.has_none(&["rs", "js", "html", "css"], &addresses, |_| false);
        self.has_none(&["rs", "js"], &["console.log", "web_sys::console"], |_| false);
    }

    pub fn has_no_inline_style_and_no_raw_markup(&self) {
        let words = [
            "from_html_unchecked",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function(",
        ];
        self.has_none(CODE, &words, |_| false);
        self.has_none(CODE, &["style="], |file| Some(file) == self.shows_style);
    }

    /// Everything but what is seen runs without a browser.
    pub fn knows_the_browser_in_one_folder(&self) {
        let browser = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew"];
        let page = [self.folder, "/src/page/"].concat();
        self.has_none(&["rs"], &browser, |file| file.starts_with(&page));
    }

    pub fn introduces_its_files(&self) {
        let own = files(self.folder, &["rs", "js", "css"]);
        let silent = own.iter().filter(|path| {
            let text = read(path);
            !["//! ", "// ", "/* "].iter().any(|start| text.starts_with(start))
        });
        let silent: Vec<_> = silent.map(|path| shown(path)).collect();
        assert!(silent.is_empty(), "no introduction in {silent:#?}");
    }
}
