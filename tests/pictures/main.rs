//! The pictures: what a body can do, what glows, and what the drawing shows.

#[path = "../support/mod.rs"]
mod support;

mod figures;
