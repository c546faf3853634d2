//! One visit: what has been answered, where the visitor is, and what must be done next. No browser
//! here.

mod check_in;
#[cfg(not(target_arch = "wasm32"))]
pub mod check_in_json;
pub mod checking_in;
pub mod code;
pub mod commit;
pub mod config;
pub mod device;
pub mod diary;
pub mod draft;
pub mod duration;
pub mod effect;
pub mod exercising;
pub mod handed;
pub mod handover_texts;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
pub mod keeping;
pub mod lenient;
pub mod model;
mod navigation;
mod on_device;
mod opening;
pub mod papers;
mod plan_now;
pub mod player;
mod resume;
pub mod revised;
pub mod room_history;
pub mod rooms;
pub mod saved;
mod screen_change;
pub mod stored;
pub mod taking;
mod taking_up;
pub mod therapist;
pub mod ticked;
pub mod update;

pub use config::Config;
pub use effect::Effect;
pub use model::Model;
pub use update::{Msg, update};
