//! Dutch, at level B1: short sentences, "u", and a difficult word only with its explanation beside it.

pub mod advice;
pub mod contacts;
pub mod dates;
pub mod errors;
pub mod fields;
pub mod frame;
pub mod net;
pub mod options;
pub mod pages;
pub mod protocol;
pub mod reasons;
pub mod result;
pub mod verdicts;
