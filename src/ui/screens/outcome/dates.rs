//! The days on which to look again, as leaves of a calendar.

use super::super::lines;
use super::Told;
use crate::clinical::review::reviews;
use crate::handover::text::on;
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::parts::safety::{Day, days as leaves};
use crate::words::outcome as words;
use yew::prelude::*;

pub(super) fn dates(told: &Told) -> Option<Html> {
    let days: Vec<Day> = reviews(told.outcome).into_iter().map(|review| {
        let date = on(told.visit.model.today, review.in_days);
        let look = words::look(told.lang(), told.voice(), review.look);
        Day {
            iso: format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()).into(),
            weekday: words::weekday_short(told.lang(), date).into(),
            number: date.day().to_string().into(),
            month: words::month_short(told.lang(), date).into(),
            name: words::long_date(told.lang(), date).into(),
            title: look.title.into(),
            text: Some(look.body.join(" ").into()),
        }
    }).collect();
    (!days.is_empty()).then(|| {
        let inside = html! { <>{ paragraphs(&lines(&[told.words.days_hint])) }{ leaves(&days) }</> };
        section(Level::Section, &told.words.days.into(), inside)
    })
}
