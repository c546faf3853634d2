//! HTML for a page: the element with its module, the div with its loader, the frame with its script.

use super::{Source, escaped, indented, written_out};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// As `encodeURIComponent` leaves them.
const QUERY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'\'');
/// A page that has to take a longer address than this may be cut short by a server.
const LONGEST_ADDRESS: usize = 6_000;

/// The element, with the settings as JSON inside it.
pub fn element(source: &Source) -> String {
    let folder = escaped(&source.folder());
    let mut attributes = vec![("lang".to_owned(), source.lang())];
    attributes.extend(source.looks());
    // No text can end the script that it stands in.
    let json = source.written(false).replace('<', "\\u003c");
    let json = if json == "{}" {
        String::new()
    } else {
        format!("  <script type=\"application/json\">\n{}\n  </script>\n", indented(&json, "    "))
    };
    format!(
        "<script type=\"module\" async src=\"{folder}rugwijzer.js\" integrity=\"{}\"></script>\n\
         <rug-wijzer{}>\n{json}{}\n</rug-wijzer>",
        source.facts.hash("rugwijzer.js"),
        written_out("", &attributes),
        indented(&source.advice().join("\n"), "  "),
    )
}

/// A div on one line, for editors that break lines or take elements away.
pub fn place(source: &Source) -> String {
    let mut attributes = source.attributes();
    attributes.insert(1, ("base".to_owned(), source.folder()));
    format!(
        "<div class=\"rug-wijzer\"{}>{}</div>",
        written_out("data-", &attributes).replace('\n', " "),
        source.advice().concat(),
    )
}

/// The div with the classic script, which says to consent tools that it may run.
pub fn loader(source: &Source) -> String {
    format!(
        "<script src=\"{}rugwijzer-loader.js\" data-cookieconsent=\"ignore\" data-category=\"functional\"></script>\n{}",
        escaped(&source.folder()),
        place(source),
    )
}

/// The frame, with the script that lets it grow. A picture that is written out does not fit into
/// an address, and is left out; when a frame loads, and what opens it, is the page's own business.
pub fn frame(source: &Source) -> String {
    let mut query = String::new();
    for (name, value) in source.attributes() {
        let default = name == "lang" && value == "nl" || name == "dialog" || name == "loading";
        let part = format!("{name}={}", utf8_percent_encode(&value, QUERY));
        if !default && part.len() < LONGEST_ADDRESS {
            query += if query.is_empty() { "?" } else { "&" };
            query += &part;
        }
    }
    let folder = escaped(&source.folder());
    format!(
        "<p>Is iemand in gevaar? Bel <a href=\"tel:112\">112</a>. Werkt de check niet? Bel uw huisarts.</p>\n\
         <iframe src=\"{folder}frame.html{}\" title=\"Rugwijzer: check bij rugpijn\" style=\"width:100%;min-height:44rem;border:0\" allow=\"clipboard-write; screen-wake-lock\"></iframe>\n\
         <script async src=\"{folder}rugwijzer-frame.js\"></script>",
        escaped(&query),
    )
}
