//! What is wrong with a configuration, for the developer of the page.

/// One mistake. What is wrong has a name of its own and a safe default.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigError {
    code: &'static str,
    message: String,
}

impl ConfigError {
    /// The name by which a page can tell the errors apart. It is public.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// A sentence for the page's developer, saying what happens instead.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The setting that it is about, as `clinic.locations[0].name`: every message begins with it.
    pub fn path(&self) -> &str {
        self.message.split('"').nth(1).unwrap_or_default()
    }

    /// A setting that is something else than it has to be: `must` says what that is, and what
    /// happens now.
    pub(super) fn refused(code: &'static str, path: &str, given: &str, must: &str) -> ConfigError {
        let message = ["\"", path, "\" (", &short(given), ") must be ", must].concat();
        ConfigError { code, message }
    }

    /// The same, where what was given says nothing.
    pub(super) fn about(code: &'static str, path: &str, what: &str) -> ConfigError {
        ConfigError { code, message: ["\"", path, "\" ", what].concat() }
    }

    pub(super) fn wrong_type(path: &str, expected: &str) -> ConfigError {
        let what = ["in the configuration must be ", expected, ". It is passed over."].concat();
        ConfigError::about("config_wrong_type", path, &what)
    }

    /// A key that means nothing here, most likely a misspelling.
    pub(super) fn unknown_key(path: &str) -> ConfigError {
        let what = "is no setting of Rugwijzer. It is passed over; is it misspelt?";
        ConfigError::about("config_unknown_key", &short(path), what)
    }
}

/// The beginning of what was given: somebody may have put a whole page there.
fn short(text: &str) -> String {
    const ENOUGH: usize = 60;
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => [&text[..end], "…"].concat(),
        None => text.to_owned(),
    }
}
