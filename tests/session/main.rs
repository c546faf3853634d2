//! A visit: random walks through it, its rooms, the exercise player, and what is saved of it.

#[path = "../support/mod.rs"]
mod support;

mod check_in;
mod clinic;
mod fhir;
mod input_slips;
mod player;
mod random_visits;
mod read_aloud;
mod rooms;
mod saved;
mod settings;
mod smallest_dose;
mod stored;
mod taking;
mod therapist;
