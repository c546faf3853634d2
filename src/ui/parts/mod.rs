//! The parts that screens are made of.
//!
//! Each part is a struct of plain data and a function from it to `Html`: no state, no clinical
//! tables, no words of its own. They are functions and not Yew components on purpose: the whole
//! widget has one stateful component, and every further component type costs about a kilobyte of
//! the visitor's download.
//!
//! Two rules hold everywhere. Each text stands alone in an element of its own, because page
//! translators wrap text nodes in elements and would otherwise leave old text behind. And no part
//! writes a `style` attribute, because strict content security policies refuse it.

pub mod accordion;
pub mod actions;
pub mod anatomy;
pub mod announce;
pub mod body_map;
pub mod call;
pub mod choices;
pub mod clinic;
pub mod curve;
pub mod diary;
pub mod disclosure;
pub mod drawing;
pub mod errors;
pub mod evidence;
pub mod exercise;
pub mod field;
pub mod input;
pub mod lists;
pub mod movement;
pub mod notice;
pub mod pain_chart;
pub mod pictures;
pub mod plan;
pub mod qr;
pub mod question;
pub mod reasons;
pub mod ring;
pub mod safety_net;
pub mod score;
pub mod shell;
pub mod summary_list;
pub mod traffic_light;
pub mod urgency_scale;
pub mod verdict;
pub mod welcome;
