//! The page of its own, `index.html`: its first screen is drawn from HTML alone, in a declarative
//! shadow root, before any script has come.

use crate::Outcome;
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use sha2::{Digest, Sha256};

/// The start of the element that carries the check.
const ELEMENT: &str = "<rug-wijzer standalone lang=\"nl\">";
/// The policy of `index.html`, as far as inline scripts and styles are concerned.
const SCRIPTS: &str = "script-src 'self'";
const STYLES: &str = "style-src 'self'";

/// The page around the element has no margin, as later, so that nothing moves.
const PAGE_STYLE: &str = "body{margin:0}";
/// A press on "begin" before the script has come is noted on the button, and done as soon as it
/// has. Links and rows work by themselves.
const EARLY_PRESSES: &str = "addEventListener(\"click\",e=>customElements.get(\"rug-wijzer\")||e.composedPath()[0].closest?.(\"[data-action=start]\")?.setAttribute(\"data-pressed\",\"\"),!0)";
/// Where no script ever comes, the page's own advice appears above, and the button that would do
/// nothing goes: at once where scripts are switched off, else after some seconds.
const LATE_STYLE: &str = ".rw-late{overflow:hidden;animation:8s rw-late}\
    @keyframes rw-late{0%,to{max-block-size:0;visibility:hidden}}\
    .rw [data-action=start]{animation:1s 8s forwards rw-gone}\
    @keyframes rw-gone{0%,to{visibility:hidden}}\
    @media (scripting:none){.rw-late{animation:none}.rw [data-action=start]{display:none}}";
/// The block of dark colours in the minified sheet; the host decides which theme it is, once it is
/// there.
const DARK: &str = ".rw:is(.rw--dark,[data-theme=dark]){";

/// The page with its first screen (`welcome`, as markup) and the styles of the check.
///
/// # Errors
/// When the page or the sheet is not as this file knows it.
pub fn with_first_screen(page: &str, welcome: &str, css: &str) -> Outcome<String> {
    let style = format!("{css}{}{LATE_STYLE}", in_the_dark(css)?);
    let shadow = format!(
        "<template shadowrootmode=\"open\"><style>{style}</style>\
         <div class=\"rw-late\"><slot></slot></div>\
         <div class=\"rw\" lang=\"nl\" dir=\"ltr\">{welcome}</div></template>"
    );
    let scripts = format!("{SCRIPTS} {}", hash(EARLY_PRESSES));
    let styles = format!("{STYLES} {} {}", hash(PAGE_STYLE), hash(&style));
    let head = format!("<style>{PAGE_STYLE}</style><script>{EARLY_PRESSES}</script>\n  </head>");
    let mut page = page.to_owned();
    for (old, new) in [
        (SCRIPTS, scripts.as_str()),
        (STYLES, styles.as_str()),
        ("\n  </head>", head.as_str()),
        (ELEMENT, format!("{ELEMENT}{shadow}").as_str()),
    ] {
        if page.matches(old).count() != 1 {
            return Err(format!("index.html must hold `{}` once", old.trim()));
        }
        page = page.replace(old, new);
    }
    Ok(page)
}

/// The dark colours of a sheet again, for a page of our own that nobody has told its theme yet.
///
/// # Errors
/// When the sheet has none.
pub fn in_the_dark(css: &str) -> Outcome<String> {
    let dark = css.split_once(DARK).and_then(|(_, rest)| rest.split_once('}'));
    let (dark, _) = dark.ok_or_else(|| format!("the styles hold no `{DARK}`"))?;
    Ok(format!("@media (prefers-color-scheme:dark){{.rw{{{dark}}}}}"))
}

/// How a policy names an inline script or style that it allows.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<meta content=\"script-src 'self'; style-src 'self'\">\n  </head><rug-wijzer standalone lang=\"nl\"><p>112</p></rug-wijzer>";
    const CSS: &str = ".rw{--a:0}.rw:is(.rw--dark,[data-theme=dark]){--a:1}";

    #[test]
    fn the_policy_names_what_stands_inline() {
        let page = with_first_screen(PAGE, "<p>welkom</p>", CSS).expect("a page");
        let style = page.split("<style>").nth(2).and_then(|rest| rest.split("</style>").next());
        assert!(page.contains(&hash(style.expect("the styles"))), "{page}");
        assert!(page.contains("@media (prefers-color-scheme:dark){.rw{--a:1}}"));
        assert!(page.ends_with("</template><p>112</p></rug-wijzer>"));
    }

    #[test]
    fn another_page_is_an_error() {
        assert!(with_first_screen("<html></html>", "", CSS).is_err());
        assert!(with_first_screen(PAGE, "", ".rw{}").is_err());
    }
}
