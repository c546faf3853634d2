//! The proofs, in a test binary of their own: they are held to a minute, and what runs beside them
//! would take their time.

mod proofs;
#[allow(dead_code)] // The command itself is not run here.
#[path = "../../src/bin/protocol/prove/mod.rs"]
mod prove;
