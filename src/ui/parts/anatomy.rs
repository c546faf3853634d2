//! How the back is built: a drawing whose pieces can be pressed, their names as buttons, and the
//! text of the one that is chosen.
//!
//! The buttons carry the meaning; pressing in the drawing is an extra for a finger or a mouse.
//! Paper lists every piece.

use crate::pictures::figure::anatomy::anatomy;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One piece, with its words.
#[derive(Clone, PartialEq, Default)]
pub struct Named {
    pub id: &'static str,
    pub name: &'static str,
    pub about: &'static str,
    /// It is the one looked at.
    pub on: bool,
    pub press: Callback<()>,
}

/// The drawing and its list.
#[derive(Clone, PartialEq, Default)]
pub struct Built {
    /// In the order of `Piece::ALL`.
    pub pieces: Vec<Named>,
    /// Where the text will stand, while nothing is chosen.
    pub none: &'static str,
}

pub fn built(built: &Built) -> El {
    let drawn = anatomy();
    let chosen = built.pieces.iter().find(|piece| piece.on);
    let mut picture = el("svg")
        .classes(&["rw-move rw-ana__pic", if chosen.is_some() { "has-one" } else { "" }])
        .set(At::ViewBox, drawn.view_box)
        .set(At::Focusable, "false")
        .set(At::AriaHidden, "true");
    for part in drawn.person {
        picture = picture.put(el("path").set(At::Class, part.class).set(At::D, part.d));
    }
    for one in drawn.pieces {
        let Some(named) = built.pieces.get(one.piece as usize) else { continue };
        let mut group = el("g")
            .classes(&["rw-ana__piece", if named.on { "is-on" } else { "" }])
            .click(&named.press);
        for part in one.parts {
            group = group.put(el("path").set(At::Class, part.class).set(At::D, part.d));
        }
        picture = picture.put(group);
    }
    let mut names = el("div.rw-ana__names");
    let mut paper = el("dl.rw-ana__paper");
    for piece in &built.pieces {
        let pressed = if piece.on { "true" } else { "false" };
        let button = el("button.rw-ana__name")
            .set(At::Type, "button")
            .set(At::AriaPressed, pressed)
            .click(&piece.press);
        names = names.put(
            button
                .set(At::DataAction, "look_at")
                .set(At::DataTarget, piece.id)
                .leaf("span", piece.name),
        );
        paper = paper.put(el("div").leaf("dt", piece.name).leaf("dd", piece.about));
    }
    let text = el("div.rw-ana__text").set(At::Role, "status").put(match chosen {
        Some(piece) => el("div").key(piece.id).leaf("b", piece.name).leaf("p.rw-p", piece.about),
        None => el("div").key("none").leaf("p.rw-soft", built.none),
    });
    el("div.rw-ana").put(picture).put(el("div.rw-ana__side").put(names).put(text)).put(paper)
}
