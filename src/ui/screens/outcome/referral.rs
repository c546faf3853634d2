//! Who can help: who that is, when, what they do there, and how one gets there. The clinic whose
//! page this is plays no part.

use super::OutcomeContext;
use crate::clinical::referral::{Referral, referrals};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion, accordion_section};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::insight as words;
use yew::prelude::*;

/// Everybody who can help here, a row each. Paper has them with the explanation.
pub(super) fn referral(context: &OutcomeContext) -> Option<El> {
    let mut rows = Vec::new();
    for route in referrals(context.outcome) {
        rows.push(one(context, route));
    }
    let lead = context.insight().routing_lead;
    (!rows.is_empty()).then(|| {
        el("div.rw-sec")
            .set(At::DataPart, "routing")
            .leaf("h2.rw-vh", context.insight().routing)
            .put(el("p.rw-p rw-noprint").text(lead))
            .put(accordion(rows))
    })
}

fn one(context: &OutcomeContext, route: &Referral) -> Html {
    let insight = context.insight();
    let words = words::professional(context.lang(), context.voice(), route.professional);
    let inside = fragment()
        .put(section(Level::Part, insight.routing_when).put(paragraphs(&[words.when])))
        .put(section(Level::Part, insight.routing_does).put(dots(words.does)))
        .put(paragraphs(&[words.referral]));
    let row = AccordionSection {
        title: words.name,
        sub: Some(AttrValue::Static(words.who)),
        open: false,
        shut: true,
        inside: inside.html(),
    };
    accordion_section(&row).set(At::DataRoute, route.professional.id()).html()
}
