//! The diary of a visit: nothing before there is more in it than the first day.

use super::{Visit, line};
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::check_in::course::course;
use crate::handover::diary::entries;
use crate::pictures::Icon;
use crate::pictures::diary::diary as drawn;
use crate::session::Msg;
use crate::session::keeping::Keep;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::pain_chart::{PainChart, pain_chart};
use crate::words::diary as words;
use yew::prelude::*;

pub(super) fn diary(visit: &Visit) -> Option<El> {
    let model = visit.model;
    let first = model.diary.first_day(model.today);
    let start = model.diary.start.as_ref().unwrap_or(&model.answers);
    let all = entries(first, start, &model.diary.check_ins, &model.diary.exercise_days);
    if all.len() < 2 && !all.iter().any(|entry| entry.exercised) {
        return None;
    }
    let (lang, said) = (visit.lang(), words::diary(visit.lang()));
    let days = all.last().map_or(0, |entry| entry.day(first));
    let mut worst = Vec::new();
    let mut now = Vec::new();
    let mut exercised = Vec::new();
    let mut rows = Vec::new();
    for entry in &all {
        let day = entry.day(first);
        worst.extend(entry.worst.map(|pain| (day, pain)));
        now.extend(entry.now.map(|pain| (day, pain)));
        exercised.extend(entry.exercised.then_some(day));
        let number = |pain: Option<u32>| match pain {
            Some(pain) => AttrValue::from(pain.to_string()),
            None => AttrValue::Static(said.none),
        };
        let done = if entry.exercised { said.done } else { said.none };
        let date = words::short_date(lang, entry.date).into();
        rows.push([date, number(entry.now), number(entry.worst), AttrValue::Static(done)]);
    }
    let mut band = Vec::new();
    if let Assessment::Decided(outcome) = assess(start)
        && let Some((_, bands)) = course(&outcome, days)
    {
        band.extend(bands.iter().map(|band| (band.day, band.low, band.high)));
    }
    let picture = drawn(days, &worst, &now, &exercised, &band);
    let has = |part: &str, words| (!part.is_empty()).then_some(words);
    let key = [
        has(&picture.worst, said.key_worst),
        has(&picture.now, said.key_now),
        has(&picture.ticks, said.key_exercised),
        has(&picture.band, said.key_band),
    ];
    let ends = [all.first(), all.last()].map(|entry| {
        entry.map_or(AttrValue::default(), |entry| words::short_date(lang, entry.date).into())
    });
    let chart = pain_chart(&PainChart {
        caption: key[3].and_then(|_| line(said.honest)),
        drawn: picture,
        alt: said.alt,
        axis_pain: said.axis_pain,
        ends,
        key,
        table: said.table,
        columns: said.columns,
        rows,
    });
    let save = visit.act(said.save, "save_diary", Some(Icon::Down), Msg::Taking(Keep::SaveDiary));
    let take = el("div.rw-noprint")
        .put(row().put(button(Look::Slim, &save)))
        .leaf("p.rw-small rw-soft", said.save_hint)
        .put(el("div.rw-p").set(At::Role, "status").set(At::DataPart, "said-csv"));
    Some(section(Level::Section, said.title).put(chart).put(take))
}
