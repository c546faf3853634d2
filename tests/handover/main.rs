//! What a visit hands over: the code, forwards and backwards.

#[path = "../support/mod.rs"]
mod support;

mod code;
mod code_check_ins;
mod code_format;
mod code_mistakes;
mod code_plan;
mod code_private;
mod visits;
