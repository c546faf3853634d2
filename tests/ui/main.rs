//! The screens, rendered natively.

#[path = "../support/mod.rs"]
mod support;

mod configurations;
mod explanation;
mod information;
mod lessons;
mod parts;
mod plan_page;
mod screens;
mod therapist;
mod weeks;
