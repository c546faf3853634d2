//! What is shown of the check-in: its rows over every comparison that there is, and whole visits
//! that are drawn.

pub mod comparisons;
pub mod rows;
pub mod visits;
