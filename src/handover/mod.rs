//! What a visit leaves behind, as pure functions. Nothing here acts: the visitor presses a button
//! that says so.

pub mod soep;
pub mod text;
