//! A visit: random walks through it, its rooms, the exercise player, and what is saved of it.

#[path = "../support/mod.rs"]
mod support;

mod clinic;
mod input_slips;
mod player;
mod read_aloud;
mod smallest_dose;
mod random_visits;
mod rooms;
mod saved;
mod settings;
