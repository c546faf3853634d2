//! Whose body the pictures show, and the words around them.

use crate::clinical::assessment::Outcome;
use crate::pictures::figure::scenes::bed::InBed;
use crate::pictures::figure::{Caption, Person};
use crate::ui::markup::El;
use crate::ui::parts::movement::{Shown, poses};
use crate::words::Lang;
use crate::words::exercise::{PictureWords, pictures};

/// For the person of this outcome.
pub(super) fn shown(lang: Lang, outcome: &Outcome) -> Shown {
    shown_as(lang, Person::of(&outcome.facts))
}

/// With this body.
pub(super) fn shown_as(lang: Lang, person: Person) -> Shown {
    let words = pictures(lang);
    Shown {
        person,
        captions: Caption::ALL.map(|one| caption(&words, one)),
        legend: [words.works, words.stretches, words.breath],
    }
}

/// How to lie, or how to get up.
pub(super) fn in_bed(lang: Lang, outcome: &Outcome, what: InBed) -> El {
    let words = pictures(lang);
    let name = match what {
        InBed::GettingUp => words.getting_up,
        InBed::OnTheSide => words.on_the_side,
        InBed::OnTheBack => words.on_the_back,
    };
    poses(what.scene(), name, &shown(lang, outcome))
}

fn caption(words: &PictureWords, caption: Caption) -> &'static str {
    match caption {
        Caption::Begin => words.begin,
        Caption::Movement => words.movement,
        Caption::End => words.end,
        Caption::Hollow => words.hollow,
        Caption::Round => words.round,
        Caption::Flat => words.flat,
        Caption::OneSide => words.one_side,
        Caption::OtherSide => words.other_side,
        Caption::Up => words.up,
        Caption::Down => words.down,
        Caption::Walk => words.walk,
        Caption::Run => words.run,
    }
}
