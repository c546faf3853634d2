//! The doors for pages that cannot hold the module: the loader, and the frame with its scripts.

use crate::pack::{read, write};
use crate::release::Release;
use crate::scripts::host;
use crate::{Outcome, minify};
use std::path::Path;

/// As a comment that survives being put on one line, and with a semicolon, for what stands before
/// it in a joined file may lack one.
const HEAD: &str = "/*! Rugwijzer. MIT OR Apache-2.0. */\n;";

/// Writes them beside the module.
///
/// # Errors
/// When one of them cannot be read, is no valid script, or cannot be written.
pub fn write_into(embed: &Path, release: &Release) -> Outcome {
    let loader = read(&host().join("loader").join("loader.js"))?
        .replace("%RELEASE%", &format!("{} {}", release.version, release.ruleset));
    let frame = host().join("frame");
    for (name, script) in [
        ("rugwijzer-loader.js", minify::classic(&loader)?),
        ("rugwijzer-frame.js", minify::classic(&read(&frame.join("outer.js"))?)?),
        ("rugwijzer-frame-page.js", minify::script(&read(&frame.join("page.js"))?)?),
    ] {
        write(&embed.join(name), format!("{HEAD}{script}\n").as_bytes())?;
    }
    write(&embed.join("frame.html"), read(&frame.join("frame.html"))?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{host, read};

    /// The page around leaves for the same place as the element does, and names it itself.
    #[test]
    fn both_quick_exits_lead_to_the_same_page() {
        let page = |file: &[&str]| {
            let path = file.iter().fold(host(), |path, part| path.join(part));
            let text = read(&path).expect("a script");
            let named =
                text.split("harmlessPage = \"").nth(1).and_then(|rest| rest.split('"').next());
            named.expect("an address").to_owned()
        };
        assert_eq!(page(&["frame", "outer.js"]), page(&["page_actions.js"]));
    }
}
