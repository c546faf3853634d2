//! The command line for clinicians: what it prints, what it proves, and the picture of the flow.

#[allow(dead_code)] // The command itself is not run here.
#[path = "../../src/bin/protocol/prove/mod.rs"]
mod prove;
#[path = "../../src/bin/protocol/flow/reach.rs"]
mod reach;
#[path = "../support/mod.rs"]
mod support;

mod command_line;
mod flow;
mod proofs;
