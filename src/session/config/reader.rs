//! Reads settings one by one, and notes what is wrong with each under its path.

use super::bounds;
use super::error::ConfigError;
use super::phone::{Phone, read_phone};
use crate::session::lenient::{Lenient, Object};

/// The browser's own address parser: nothing else agrees with what a click will do.
pub struct Addresses<'a> {
    /// A whole address.
    pub parse: &'a dyn Fn(&str) -> Option<Parsed>,
    /// A file of the page's own site, also by an address without its beginning; nothing when it
    /// lies elsewhere.
    pub own: &'a dyn Fn(&str) -> Option<String>,
}

/// An address as the browser's parser took it apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// With its colon: `https:`.
    pub scheme: String,
    pub href: String,
}

/// Reads, and knows where.
pub(super) struct Reader<'a> {
    pub addresses: &'a Addresses<'a>,
    errors: Vec<ConfigError>,
    /// What stands before each key: `clinic.`
    path: String,
}

impl<'a> Reader<'a> {
    pub fn new(addresses: &'a Addresses<'a>) -> Reader<'a> {
        Reader { addresses, errors: Vec::new(), path: String::new() }
    }

    /// What was wrong, as much of it as helps.
    pub fn errors(self) -> Vec<ConfigError> {
        self.errors
    }

    /// Goes into an object; the returned mark leads out again.
    pub fn enter(&mut self, key: &str) -> usize {
        let outside = self.path.len();
        self.path.push_str(key);
        self.path.push('.');
        outside
    }

    pub fn leave(&mut self, outside: usize) {
        self.path.truncate(outside);
    }

    fn tell(&mut self, error: ConfigError) {
        if self.errors.len() < bounds::ERRORS {
            self.errors.push(error);
        }
    }

    fn at(&self, key: &str) -> String {
        [&self.path, key].concat()
    }

    /// Notes that a value is not what it must be.
    pub fn refuse(&mut self, code: &'static str, key: &str, given: &str, must: &str) {
        self.tell(ConfigError::refused(code, &self.at(key), given, must));
    }

    /// Notes something about a setting.
    pub fn note(&mut self, code: &'static str, key: &str, what: &str) {
        self.tell(ConfigError::about(code, &self.at(key), what));
    }

    /// The value, if there is one of the type that is expected.
    pub fn given<T>(&mut self, written: Lenient<T>, key: &str, expected: &str) -> Option<T> {
        match written {
            Lenient::Absent => None,
            Lenient::Given(value) => Some(value),
            Lenient::Wrong => {
                self.tell(ConfigError::wrong_type(&self.at(key), expected));
                None
            }
        }
    }

    /// An object of settings; each key in it that is no setting is told.
    pub fn object<T>(&mut self, written: Lenient<Object<T>>, key: &str) -> Option<T> {
        let whole = if key.is_empty() { "(the whole)" } else { key };
        let Object { known, unknown } = self.given(written, whole, "an object")?;
        let dot = if key.is_empty() { "" } else { "." };
        for name in unknown.iter().take(bounds::ERRORS) {
            self.tell(ConfigError::unknown_key(&[&self.path, key, dot, name].concat()));
        }
        Some(known)
    }

    /// A text, trimmed and on one line; none when it is absent, empty, too long or not a text.
    pub fn text(&mut self, written: Lenient<String>, key: &str, most: usize) -> Option<String> {
        let given = self.given(written, key, "a text")?;
        if given.len() > most && given.trim().chars().nth(most).is_some() {
            let what = ["is longer than ", &most.to_string(), " characters. It is passed over."];
            self.note("config_text_too_long", key, &what.concat());
            return None;
        }
        let seen: String = given.chars().filter_map(on_one_line).collect();
        Some(seen.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// A text of at most so many characters that has to be something more.
    pub fn checked<T>(
        &mut self,
        written: Lenient<String>,
        (key, most): (&str, usize),
        code: &'static str,
        must: &str,
        check: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(written, key, most)?;
        let checked = check(&text);
        if checked.is_none() {
            self.refuse(code, key, &text, must);
        }
        checked
    }

    pub fn phone(&mut self, written: Lenient<String>, key: &str) -> Option<Phone> {
        let must = "a telephone number. It is not shown.";
        self.checked(written, (key, bounds::PHONE), "config_phone_refused", must, read_phone)
    }

    pub fn email(&mut self, written: Lenient<String>, key: &str) -> Option<String> {
        let must = "an e-mail address. No button is shown.";
        self.checked(written, (key, bounds::EMAIL), "config_email_refused", must, read_email)
    }

    /// A link with one of these schemes. What is dialled is a telephone number like any other.
    pub fn link(
        &mut self,
        written: Lenient<String>,
        key: &str,
        code: &'static str,
        schemes: &[&str],
        must: &str,
    ) -> Option<String> {
        let parse = self.addresses.parse;
        self.checked(written, (key, bounds::URL), code, must, |text| {
            let Parsed { scheme, href } = parse(text)?;
            let number = href.strip_prefix("tel:");
            let dialled = number.is_none_or(|number| read_phone(number).is_some());
            (dialled && schemes.contains(&scheme.as_str())).then_some(href)
        })
    }

    /// Ids out of a closed list, each once; what is not one is told, with those that there are.
    pub fn ids<T: Copy + PartialEq>(
        &mut self,
        written: Lenient<Vec<Lenient<String>>>,
        key: &str,
        code: &'static str,
        known: &[T],
        id: fn(T) -> &'static str,
    ) -> Option<Vec<T>> {
        let written = self.given(written, key, "a list of texts")?;
        let mut found = Vec::new();
        for item in written {
            let name = if let Lenient::Given(name) = &item { name.trim() } else { "" };
            match known.iter().copied().find(|one| id(*one) == name) {
                Some(one) if !found.contains(&one) => found.push(one),
                Some(_) => {}
                None => {
                    let names: Vec<&str> = known.iter().map(|one| id(*one)).collect();
                    let must = ["one of: ", &names.join(", "), ". It is passed over."].concat();
                    self.refuse(code, key, &["\"", name, "\""].concat(), &must);
                }
            }
        }
        Some(found)
    }
}

/// What is seen of a sign on one line. Signs that turn the direction of reading, or are not seen,
/// would make a text look like another one.
fn on_one_line(sign: char) -> Option<char> {
    match sign {
        '\n' | '\r' | '\t' => Some(' '),
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => {
            None
        }
        '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => None,
        '\u{e0000}'..='\u{e007f}' => None,
        sign if sign.is_control() => None,
        sign => Some(sign),
    }
}

/// An address of which a `mailto:` link can be made as it is.
fn read_email(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let usual = |text: &str, signs: &str| {
        !text.is_empty()
            && text.chars().all(|sign| sign.is_ascii_alphanumeric() || signs.contains(sign))
    };
    let dotted = host.contains('.') && host.split('.').all(|part| !part.is_empty());
    let fits = usual(name, ".-_+'") && usual(host, ".-") && dotted;
    fits.then(|| text.to_owned())
}
