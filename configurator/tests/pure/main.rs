//! The configurator without a browser: the form has every setting, every error has Dutch words, the
//! lines hold what was typed, and what is read back is what was written.

mod import;
mod settings;
mod snippets;
mod support;
mod verdicts;
mod words;
