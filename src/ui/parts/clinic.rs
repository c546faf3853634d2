//! The clinic speaks: its name, how to make an appointment, and why the visitor sees this one.
//!
//! What a clinic has written stands there letter by letter (`El::quote`): no word of it becomes a
//! link, and none is broken at our seams.

use super::actions::{Look, Out, out, row};
use super::drawing::icon;
use crate::PLAN;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el, fragment};
use yew::prelude::*;

/// The card of the clinic whose page this is.
#[derive(Clone, PartialEq, Default)]
pub struct Clinic {
    pub title: &'static str,
    pub name: AttrValue,
    /// The address of its picture, and what is read aloud for it.
    pub logo: Option<(AttrValue, AttrValue)>,
    /// What it offers of what suits, where it says so.
    pub offered: Option<AttrValue>,
    /// Whose words follow, and these words.
    pub own_words: Option<(&'static str, AttrValue)>,
    /// Whether it is open now, and until or from when.
    pub open: Option<(bool, AttrValue)>,
    /// The first is filled, unless the card is quiet; the others are outlined.
    pub ways: Vec<Out>,
    /// What to do while it is closed.
    pub closed: Option<&'static str>,
    /// Where it is and when it is open, behind this label.
    pub places: Option<(&'static str, Vec<Place>)>,
    /// Help is possible here, not what this screen is about.
    pub quiet: bool,
    /// Why this clinic is shown, and that another may be chosen; then what it says of itself.
    pub small: Vec<AttrValue>,
    pub privacy: Option<Out>,
}

/// One place of the clinic.
#[derive(Clone, PartialEq, Default)]
pub struct Place {
    /// The first place has the clinic's own name, which stands on the card.
    pub name: Option<AttrValue>,
    pub address: Option<AttrValue>,
    pub call: Option<Out>,
    /// Days, and the hours on them.
    pub hours: Vec<(AttrValue, Vec<AttrValue>)>,
    pub note: Option<&'static str>,
}

/// The card. Never on an emergency or a same-day result.
pub fn clinic(card: &Clinic) -> El {
    let name = el("div")
        .put(el("p.rw-clinic__name").quote(&card.name))
        .made("p.rw-soft", card.offered.as_slice());
    let mark = el("span.rw-clinic__mark").put(match &card.logo {
        Some((url, alt)) if PLAN => el("img.rw-clinic__logo").set(At::Src, url).set(At::Alt, alt),
        Some(_) | None => icon(Icon::Person),
    });
    let mut ways = row();
    for (place, way) in card.ways.iter().enumerate() {
        ways = ways.put(out(if place == 0 && !card.quiet { Look::Main } else { Look::Quiet }, way));
    }
    let start = el("section.rw-clinic")
        .set(At::Part, "card")
        .set(At::DataPart, "clinic")
        .leaf("h2.rw-h2", card.title)
        .put(el("div.rw-clinic__who").put(mark).put(name));
    let mut end = el("div.rw-clinic__small");
    for line in &card.small {
        end = end.put(el("p.rw-small rw-soft").quote(line));
    }
    if PLAN {
        start
            .put(own_words(card))
            .put(open(card))
            .put(ways)
            .lines("p.rw-p", card.closed.as_slice())
            .put(places(card))
            .put(
                end.put(
                    card.privacy
                        .as_ref()
                        .map(|link| el("p.rw-small rw-noprint").put(out(Look::Link, link))),
                ),
            )
    } else {
        start.put(ways).put(end)
    }
}

fn own_words(card: &Clinic) -> Option<El> {
    let (whose, words) = card.own_words.as_ref()?;
    Some(
        el("figure.rw-clinic__own")
            .leaf("figcaption.rw-small rw-soft", *whose)
            .put(el("blockquote").put(el("p.rw-p").quote(words))),
    )
}

/// Told in words; the dot only says the same.
fn open(card: &Clinic) -> Option<El> {
    let (now, words) = card.open.as_ref()?;
    let kind = if *now { "p.rw-clinic__open is-on" } else { "p.rw-clinic__open" };
    Some(el(kind).text(words))
}

fn places(card: &Clinic) -> Option<El> {
    let (label, places) = card.places.as_ref()?;
    let mut inside = el("div.rw-more__text");
    for place in places {
        inside = inside.put(one_place(place));
    }
    Some(
        el("details.rw-more rw-clinic__places")
            .put(el("summary").put(icon(Icon::Forward)).leaf("span", *label))
            .put(inside),
    )
}

fn one_place(place: &Place) -> El {
    let text = |kind: &'static str, text: &Option<AttrValue>| {
        text.as_ref().map_or_else(fragment, |text| el(kind).quote(text))
    };
    let mut hours = el("dl.rw-clinic__hours");
    for (days, spans) in &place.hours {
        hours = hours.put(el("div").leaf("dt", days).put(el("dd").made("span", spans)));
    }
    el("div.rw-clinic__place")
        .put(text("h3.rw-h3", &place.name))
        .put(text("p.rw-p", &place.address))
        .put(place.call.as_ref().map(|call| el("p").put(out(Look::Link, call))))
        .put((!place.hours.is_empty()).then_some(hours))
        .lines("p.rw-small rw-soft", place.note.as_slice())
}
