//! The configurator, the map of the page: a clinic fills in its settings, sees what becomes of them,
//! and gets the lines to paste. It writes names, links and looks; it holds no rule and reaches none.
//!
//! `schema` says which settings there are, `settings` holds what was typed, `verdicts` has the
//! widget's own code judge it, `snippets` writes the lines, `import` reads them back, and `words`
//! says all of it in Dutch. `page` is what is seen; only it knows the browser.

pub mod facts;
pub mod hours;
pub mod import;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod schema;
pub mod settings;
pub mod snippets;
mod tree;
pub mod verdicts;
pub mod words;
