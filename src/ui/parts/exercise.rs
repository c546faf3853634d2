//! An exercise to read: its name, how much of it, its poses side by side, and why it was chosen.
//! What else there is to say goes below.

use super::movement::{Shown, poses};
use crate::pictures::figure::Scene;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One exercise.
#[derive(Clone)]
pub struct Exercise {
    pub id: &'static str,
    pub scene: &'static Scene,
    pub shown: Shown,
    pub name: &'static str,
    /// The name is an `h4` and not an `h3`.
    pub deep: bool,
    /// Read aloud for the drawing.
    pub alt: &'static str,
    pub dose: AttrValue,
    /// Which of the four steps it is.
    pub step: &'static str,
    /// "Gekozen omdat …".
    pub because: AttrValue,
    /// It stood further up already: paper does without its drawing.
    pub again: bool,
    pub more: Html,
}

pub fn exercise(one: &Exercise) -> El {
    let head = el("div.rw-ex__head")
        .leaf("p.rw-ex__step", one.step)
        .leaf(if one.deep { "h4.rw-h3" } else { "h3.rw-h3" }, one.name)
        .leaf("p.rw-ex__dose", &one.dose);
    el(if one.again { "article.rw-ex rw-ex--again" } else { "article.rw-ex" })
        .key(one.id)
        .set(At::DataExercise, one.id)
        .put(head)
        .put(poses(one.scene, one.alt, &one.shown))
        .leaf("p.rw-ex__why", &one.because)
        .put(one.more.clone())
}
