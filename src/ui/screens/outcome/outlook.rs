//! What to expect: words first, then the drawn course with the person's own place on it.

use super::OutcomeContext;
use crate::clinical::answers::Answer;
use crate::clinical::facts::Seen;
use crate::clinical::outlook::outlook as course_of;
use crate::clinical::vocabulary::Field;
use crate::pictures::outlook::course;
use crate::ui::markup::{At, el, fragment};
use crate::ui::parts::curve::{Curve, Moment, curve};
use crate::ui::parts::lists::paragraphs;
use crate::ui::parts::plan::PlanRow;
use crate::words::insight as words;
use crate::words::paper::Extra;
use yew::prelude::*;

/// The row, where a course is known.
pub(super) fn outlook(context: &OutcomeContext) -> Option<PlanRow> {
    let outlook = course_of(context.outcome)?;
    let days = match context.outcome.facts.seen(Field::Days) {
        Seen::Known(Answer::Number(days)) => days,
        Seen::Known(_) | Seen::Open | Seen::NotAsked => return None,
    };
    let (lang, insight) = (context.lang(), context.insight());
    let said = words::outlook(lang, context.voice(), outlook.id);
    let mut moments = Vec::new();
    for point in outlook.points {
        let value = outlook.measured.then(|| words::mean(lang, point.pain).into());
        moments.push(Moment { when: words::week(lang, point.week).into(), value });
    }
    let drawn = curve(&Curve {
        course: course(outlook, days),
        alt: said.alt,
        axis_pain: said.axis_pain,
        axis_time: said.axis_time,
        moments,
        key: [
            AttrValue::Static(insight.key_mean),
            AttrValue::Static(insight.key_band),
            words::place(lang, context.voice(), outlook.from_now, days).into(),
        ],
        caption: vec![said.caption, insight.key_scale],
    });
    let text = el("div.rw-sec").put(paragraphs(said.body));
    let inside = fragment()
        .put(
            el("div")
                .set(At::DataPart, "outlook")
                .put(text)
                .put(drawn)
                .put(el("p.rw-p").leaf("b", said.so)),
        )
        .html();
    Some(PlanRow {
        title: insight.outlook,
        sub: Some(AttrValue::Static(said.title)),
        open: false,
        on_paper: context.on_paper(Extra::Explanation),
        on: None,
        inside,
    })
}
