//! Three backs beside each other, all of them ordinary.

use crate::pictures::figure::scenes::backs::{FLAT, HOLLOW, NEUTRAL};
use crate::ui::markup::El;
use crate::ui::parts::movement::row_of;
use crate::words::plan::PlanWords;

/// Hollow, in between, flat.
pub fn backs(words: &PlanWords) -> El {
    let [hollow, neutral, flat] = words.backs_names;
    row_of(&[(&HOLLOW, hollow), (&NEUTRAL, neutral), (&FLAT, flat)])
}
