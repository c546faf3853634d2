//! The command line for clinicians: what it prints, and the picture of the flow.

#[path = "../../src/bin/protocol/flow/reach.rs"]
mod reach;
#[path = "../support/mod.rs"]
mod support;

mod code;
mod command_line;
mod flow;
