//! The words: complete, short, in the right voice, and no more of them than somebody reads.

#[path = "../support/mod.rs"]
mod support;

mod reasons;
mod soep;
mod text_length;
mod words;
