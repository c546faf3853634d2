//! The same exercise on a dark screen: for who lies with eyes shut, or beside somebody asleep. What
//! counts, what goes on, and the ways to stop; one press, and it is light again.

use super::{Played, controls, now};
use crate::session::player::{Moment, Play};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, row};
use crate::ui::parts::ring::ring;
use crate::words::exercise as words;

pub(super) fn dark(played: &Played, moment: Option<Moment>) -> El {
    let Played { visit, player, .. } = played;
    let place = now(visit, player);
    let main = controls::main(played, Look::Quiet);
    el("div.rw-dark")
        .key("dark")
        .set(At::DataPart, "dark")
        .put(played.heading(words::exercise(visit.lang(), player.exercise()).name))
        .put(ring(&controls::counter(played, moment)))
        .put(el("p.rw-play__where").put(el("span").key(place.as_str()).text(place)))
        .put(row().put(main).put(played.act(Look::Quiet, played.words.light, "light", Play::Dark)))
        .put(row().put(played.act(Look::Quiet, played.words.hurts, "hurts", Play::Hurts)))
}
