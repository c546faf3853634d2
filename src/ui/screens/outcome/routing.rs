//! Who can help: who that is, when, what they do there, and how one gets there. The clinic whose page this is plays no part.

use super::Told;
use super::explained::names;
use crate::clinical::routing::{Route, routes};
use crate::ui::markup::{At, fragment};
use crate::ui::parts::fold::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, dots, made_dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, Stretch};
use crate::words::{insight as words, outcome};
use yew::prelude::*;

/// The row with everybody who can help here.
pub(super) fn routing(told: &Told) -> Option<Stretch> {
    let (mut heads, mut rows) = (Vec::new(), Vec::new());
    for route in routes(told.outcome) {
        heads.push(words::professional(told.lang(), told.voice(), route.professional).name);
        let open = rows.is_empty();
        rows.push(one(told, route, open));
    }
    let insight = told.insight();
    (!rows.is_empty()).then(|| Stretch {
        title: insight.routing,
        sub: names(&heads),
        open: false,
        on_paper: OnPaper::IfOpen,
        inside: fragment().put(paragraphs(&[insight.routing_lead])).put(folds(rows)).html(),
    })
}

fn one(told: &Told, route: &Route, open: bool) -> Html {
    let insight = told.insight();
    let words = words::professional(told.lang(), told.voice(), route.professional);
    let mut why = Vec::new();
    for id in route.reasons(told.outcome) {
        why.push(AttrValue::from(outcome::reason(told.lang(), told.voice(), id, told.outcome).because));
    }
    let inside = fragment()
        .put((!why.is_empty()).then(|| section(Level::Part, insight.routing_why).put(made_dots(&why))))
        .put(section(Level::Part, insight.routing_when).put(paragraphs(&[words.when])))
        .put(section(Level::Part, insight.routing_does).put(dots(words.does)))
        .put(paragraphs(&[words.referral]));
    let row = Fold { title: words.name, sub: Some(AttrValue::Static(words.who)), open, shut: false, inside: inside.html() };
    fold(&row).set(At::DataRoute, route.professional.id()).html()
}
