//! Who can help: who that is, when, what they do there, and how one gets there. The clinic whose
//! page this is plays no part.

use super::Told;
use crate::clinical::referral::{Route, routes};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::insight as words;
use yew::prelude::*;

/// Everybody who can help here, a row each. Paper has what was opened.
pub(super) fn routing(told: &Told) -> Option<El> {
    let mut rows = Vec::new();
    for route in routes(told.outcome) {
        rows.push(one(told, route));
    }
    let lead = told.insight().routing_lead;
    (!rows.is_empty()).then(|| {
        el("div.rw-sec")
            .set(At::DataPart, "routing")
            .leaf("h2.rw-vh", told.insight().routing)
            .put(el("p.rw-p rw-noprint").text(lead))
            .put(folds(rows))
    })
}

fn one(told: &Told, route: &Route) -> Html {
    let insight = told.insight();
    let words = words::professional(told.lang(), told.voice(), route.professional);
    let inside = fragment()
        .put(section(Level::Part, insight.routing_when).put(paragraphs(&[words.when])))
        .put(section(Level::Part, insight.routing_does).put(dots(words.does)))
        .put(paragraphs(&[words.referral]));
    let row = Fold {
        title: words.name,
        sub: Some(AttrValue::Static(words.who)),
        open: false,
        shut: true,
        inside: inside.html(),
    };
    fold(&row).set(At::DataRoute, route.professional.id()).html()
}
