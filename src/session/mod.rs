//! One visit: what has been answered, where the visitor is, and what must be done next. No browser
//! here.

pub mod commit;
pub mod config;
pub mod draft;
pub mod duration;
pub mod effect;
pub mod exercising;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
pub mod left;
pub mod model;
pub mod player;
mod resume;
pub mod rooms;
pub mod saved;
mod screen_change;
pub mod trail;
pub mod update;
mod way;

pub use config::Config;
pub use effect::Effect;
pub use model::Model;
pub use update::{Msg, update};
