//! What is seen: one stateful component, its screens, and the parts they are made of.

pub mod app;
pub mod markup;
pub mod parts;
pub mod screens;
