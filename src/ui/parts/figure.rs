//! The picture of an exercise, by the exercise's name.

use super::movement::film;
use crate::clinical::exercises::ExerciseId;
use crate::pictures::figure::SceneId;
use crate::ui::markup::El;

/// The movement, or still and numbered; read aloud as `name`.
pub fn figure(exercise: ExerciseId, name: &'static str, still: bool) -> Option<El> {
    let scene = SceneId::ALL.iter().find(|scene| scene.name() == exercise.id())?;
    Some(film(scene.scene(), name, still))
}
