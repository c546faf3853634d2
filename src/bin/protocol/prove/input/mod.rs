//! What is proved about: the tables, every answer that counts, how many sets of answers there are,
//! and sets drawn at random.

pub mod census;
pub mod every_answer;
pub mod not_for_advice;
pub mod not_for_exercises;
pub mod random_answers;
pub mod tables;
pub mod thresholds;
