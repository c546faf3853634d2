//! The picture of an exercise that is being done.

use super::movement::film;
use crate::clinical::exercises::ExerciseId;
use crate::pictures::figure::Scene;
use crate::ui::markup::El;

/// The movement, or still and numbered; read aloud as `name`.
pub fn figure(exercise: ExerciseId, name: &'static str, still: bool) -> El {
    film(Scene::of(exercise), name, still)
}
