//! When to call before the day is over: five signs are shown, a press shows the others.

use super::super::drawings::of_field;
use super::{OutcomeContext, guidance};
use crate::clinical::brief::signs;
use crate::clinical::information::SIGNS;
use crate::clinical::safety_net::{Guide, Part};
use crate::clinical::vocabulary::Field;
use crate::pictures::{Icon, Urgency};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::drawing::{icon, sign};
use crate::ui::parts::lists::{Level, dots, section};
use crate::words::information::information;
use crate::words::outcome as words;

/// With a red light the calls stand above, and what is left of the net here.
pub(super) fn safety_net(context: &OutcomeContext, above: bool) -> El {
    let said = context.first();
    let chosen: Vec<&'static str> = in_view(context)
        .into_iter()
        .map(|(_, id)| words::guide(context.lang(), context.voice(), id))
        .collect();
    let all = if above { fragment() } else { guidance::lists(context, fragment(), &chosen) };
    let all = guidance::rest(context, all, Level::Part);
    // What a saddle touches is easier to see than to say.
    let saddle = if above { None } else { of_field(context.visit, Field::BSaddle) };
    let list = el("details.rw-all")
        .put(
            el("summary")
                .set(At::DataAction, "signs")
                .put(icon(Icon::Forward))
                .leaf("span", said.signs),
        )
        .put(el("div.rw-all__in").put(saddle).put(all));
    let title =
        if context.informs { information(context.lang()).call } else { context.words.sooner };
    section(Level::Section, title).put((!above).then(|| few(context))).put(list)
}

fn in_view(context: &OutcomeContext) -> Vec<(Part, Guide)> {
    if context.informs { SIGNS.to_vec() } else { signs(context.outcome) }
}

/// The five, by what to do about them.
fn few(context: &OutcomeContext) -> El {
    let said = context.first();
    let signs = in_view(context);
    let mut parts: Vec<(Part, Vec<&'static str>)> = Vec::new();
    for (part, guide) in signs {
        let text = words::guide(context.lang(), context.voice(), guide);
        match parts.last_mut() {
            Some((last, lines)) if *last == part => lines.push(text),
            Some(_) | None => parts.push((part, vec![text])),
        }
    }
    let mut list = el("div.rw-few__list");
    for (part, lines) in parts {
        list = list
            .put(el("div").leaf("h3.rw-h3", words::part(context.lang(), part)).put(dots(&lines)));
    }
    el("div.rw-few rw-atonce")
        .set(At::DataPart, "few")
        .put(el("div.rw-few__in").put(sign(Urgency::Now)).put(list))
        .lines("p.rw-small rw-soft", &[said.whom, said.doubt])
}
