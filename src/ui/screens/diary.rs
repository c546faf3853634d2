//! The diary of a visit: nothing before there is more in it than the first day.

use super::{Visit, line};
use crate::clinical::assessment::{Assessment, Outcome, assess};
use crate::clinical::check_in::course::{Beside, course, may_be_shown, said as stands};
use crate::clinical::check_in::measure::{Engagement, due, measure};
use crate::clinical::disposition::Disposition;
use crate::handover::diary::{Entry, entries};
use crate::pictures::Icon;
use crate::pictures::diary::diary as drawn;
use crate::session::Msg;
use crate::session::keeping::Keep;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, made_dots, section};
use crate::ui::parts::pain_chart::{PainChart, pain_chart};
use crate::words::check_in as asked;
use crate::words::diary as words;
use std::iter::once;
use time::Date;
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
    for entry in &all {
        let day = entry.day(first);
        worst.extend(entry.worst.map(|pain| (day, pain)));
        now.extend(entry.now.map(|pain| (day, pain)));
        exercised.extend(entry.exercised.then_some(day));
    }
    let began = match assess(start) {
        Assessment::Decided(outcome) => Some(outcome),
        Assessment::Unfinished { .. } => None,
    };
    let today = match model.assessment() {
        Assessment::Decided(outcome) => outcome.disposition,
        // Until all is asked, a doctor may have to look.
        Assessment::Unfinished { .. } => Disposition::EmergencyNow,
    };
    let mut band = Vec::new();
    if let Some((_, bands)) =
        began.as_ref().filter(|_| may_be_shown(today)).and_then(|began| course(began, days))
    {
        band.extend(bands.iter().map(|band| (band.day, band.low, band.high)));
    }
    let band_of = Band { began: began.as_deref(), today, first };
    let beside = all.iter().rev().find(|entry| entry.now.is_some());
    let beside = beside
        .and_then(|entry| band_of.beside(entry))
        .map(|(place, days)| AttrValue::from(asked::beside(lang, visit.voice(), place, days)));
    let mut columns = said.columns.to_vec();
    columns.extend(beside.as_ref().map(|_| said.column_beside));
    let line_of = |entry: &Entry| {
        let mut cells = cells(visit, entry);
        if beside.is_some() {
            let place = band_of.beside(entry).map(|(place, _)| said.beside[place as usize]);
            cells.push(AttrValue::Static(place.unwrap_or(said.none)));
        }
        cells
    };
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
    let alt: Vec<&str> = once(said.alt).chain(beside.as_deref()).collect();
    let chart = pain_chart(&PainChart {
        caption: key[3].and_then(|_| line(said.honest)),
        drawn: picture,
        alt: alt.join(" ").into(),
        axis_pain: said.axis_pain,
        ends,
        key,
        rows: all.iter().map(line_of).collect(),
        said: beside,
        table: said.table,
        columns,
    });
    let save = visit.act(said.save, "save_diary", Some(Icon::Down), Msg::Taking(Keep::SaveDiary));
    let take = el("div.rw-log__take rw-noprint")
        .put(row().put(button(Look::Slim, &save)))
        .leaf("p.rw-small rw-soft", said.save_hint)
        .put(el("div.rw-p").set(At::Role, "status").set(At::DataPart, "said-csv"));
    Some(section(Level::Section, said.title).put(chart).put(exercises(visit, first)).put(take))
}

/// What decides whether pain is said to stand beside the band.
struct Band<'a> {
    began: Option<&'a Outcome>,
    today: Disposition,
    first: Date,
}

impl Band<'_> {
    fn beside(&self, entry: &Entry) -> Option<(Beside, u32)> {
        stands(self.began?, self.today, entry.day(self.first), entry.now?)
    }
}

/// A row of the table.
fn cells(visit: &Visit, entry: &Entry) -> Vec<AttrValue> {
    let said = words::diary(visit.lang());
    let number = |pain: Option<u32>| match pain {
        Some(pain) => AttrValue::from(pain.to_string()),
        None => AttrValue::Static(said.none),
    };
    let done = if entry.exercised { said.done } else { said.none };
    let date = words::short_date(visit.lang(), entry.date).into();
    vec![date, number(entry.now), number(entry.worst), AttrValue::Static(done)]
}

/// How the exercises went on, once it is time to tell of it.
fn exercises(visit: &Visit, first: Date) -> Option<El> {
    let (lang, voice, diary) = (visit.lang(), visit.voice(), &visit.model.diary);
    let said = asked::check_in(lang, voice);
    let today = u32::try_from((diary.present - first).whole_days()).unwrap_or(0);
    let told = measure(&diary.check_ins, today);
    let due = due(&diary.check_ins, today);
    if due.is_none() && told.moments.iter().all(|(_, how)| *how == Engagement::ToCome) {
        return None;
    }
    let started = told.started || !diary.exercise_days.is_empty();
    let started = if started { said.has_started } else { said.not_known };
    let mut lines: Vec<AttrValue> = vec![[said.started, ": ", started].concat().into()];
    for (moment, how) in told.moments {
        let how = if due == Some(moment) && how == Engagement::ToCome {
            said.due
        } else {
            asked::engagement(lang, voice, how)
        };
        lines.push([asked::moment(lang, moment), ": ", how, "."].concat().into());
    }
    let list = section(Level::Part, said.measure).put(made_dots(&lines));
    Some(el("div").set(At::DataPart, "measure").put(list))
}
