//! What every language has words for, as types: a language fills them in, and the files beside this
//! folder pick the language.

pub mod check_in;
pub mod clinic;
pub mod code;
pub mod device;
pub mod diary;
pub mod errors;
pub mod exercise;
pub mod fhir;
pub mod frame;
pub mod information;
pub mod insight;
pub mod keep;
pub mod learn;
pub mod offline;
pub mod outcome;
pub mod paper;
pub mod plan;
pub mod player;
pub mod protocol;
pub mod rooms;
pub mod soep;
pub mod therapist;
