//! Dutch, at level B1: short sentences, "u", and a difficult word only with its explanation beside
//! it.

pub mod advice;
pub mod clinic;
pub mod contacts;
pub mod cues;
pub mod dates;
pub mod errors;
pub mod exercise_terms;
pub mod exercises;
pub mod factors;
pub mod fhir;
pub mod fields;
pub mod frame;
pub mod information;
pub mod insight;
pub mod keep;
pub mod learn;
pub mod offline;
pub mod options;
pub mod outlook;
pub mod pages;
pub mod pain_monitoring;
pub mod paper;
pub mod patterns;
pub mod plan;
pub mod player;
pub mod protocol;
pub mod reasons;
pub mod referral;
pub mod result;
pub mod rooms;
pub mod safety_net;
pub mod signs;
pub mod soep;
pub mod verdicts;
