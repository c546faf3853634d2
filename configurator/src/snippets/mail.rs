//! A mail to whoever builds the clinic's site.

use super::{Source, element};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may stand in a mail address as it is: each sign less counts three times.
const BODY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/')
    .remove(b':')
    .remove(b',')
    .remove(b'!')
    .remove(b'(')
    .remove(b')');

/// Some mail programs cut a longer address off.
const LONGEST: usize = 2_000;

#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    pub href: String,
    /// The whole text, with the lines in it.
    pub text: String,
    /// Whether the address holds all of it; else the lines have to be pasted into the mail.
    pub fits: bool,
}

const SUBJECT: &str = "Rugwijzer op onze website";

pub fn mail(source: &Source) -> Mail {
    let before = format!(
        "Hallo,\n\nWilt u de rugcheck Rugwijzer op onze website zetten? Het kost ongeveer tien minuten.\n\n\
         1. Pak rugwijzer-embed-{}.zip uit op onze website.\n\
         2. Plak deze regels in de pagina. Laat de zinnen over 112 en de huisarts staan.\n\n",
        source.facts.version
    );
    let after = "\n\nIn LEESMIJ.html in de zip staat wat te doen als de website deze regels niet toelaat.\n";
    // Without what only makes them look tidy.
    let lines = element(source).lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
    let text = [&before, lines.as_str(), after].concat();
    let whole = address(&text);
    if whole.len() <= LONGEST {
        return Mail { href: whole, text, fits: true };
    }
    Mail { href: address(&[&before, "(plak hier de regels)", after].concat()), text, fits: false }
}

fn address(body: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, BODY).to_string();
    // Mail programs want lines to end as mail does.
    format!("mailto:?subject={}&body={}", encode(SUBJECT), encode(&body.replace('\n', "\r\n")))
}
