//! What a clinician signs: typed tables and pure functions. No words, no clock, no chance, no
//! browser.

pub mod advice;
pub mod answers;
pub mod appointment;
pub mod assessment;
pub mod audience;
pub mod brief;
pub mod changes;
pub mod condition;
pub mod contradiction;
pub mod disposition;
pub mod exceptions;
pub mod exclusions;
pub mod exercises;
pub mod factors;
pub mod facts;
pub mod learning;
pub mod notation;
pub mod outlook;
mod path_facts;
pub mod pathway;
pub mod patterns;
pub mod plan;
pub mod plan_questions;
pub mod question;
pub mod quoted_answers;
pub mod reassuring_findings;
pub mod red_flags;
pub mod referral;
pub mod review;
pub mod revision;
pub mod ruleset;
pub mod safety_net;
pub mod screen;
pub mod sources;
pub mod supporting_answers;
pub mod vocabulary;
