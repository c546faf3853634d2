//! What a visit leaves behind, as pure functions. Nothing here acts: the visitor presses a button
//! that says so.

pub mod calendar;
pub mod code;
pub mod contents;
pub mod diary;
pub mod fhir;
pub mod ics;
pub mod mail;
pub mod page;
pub mod private;
pub mod soep;
pub mod text;
