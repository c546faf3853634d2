//! The days on which to look again, as leaves of a calendar.

use super::OutcomeContext;
use crate::clinical::review::reviews;
use crate::handover::text::on;
use crate::pictures::Icon;
use crate::ui::markup::{El, el};
use crate::ui::parts::drawing::icon;
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::safety_net::{Day, days as leaves};
use crate::words::outcome as words;

pub(super) fn dates(context: &OutcomeContext) -> Option<El> {
    let mut days = Vec::new();
    for review in reviews(context.outcome) {
        let date = on(context.visit.model.today, review.in_days);
        let look = words::look(context.lang(), context.voice(), review.look);
        days.push(Day {
            iso: format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
                .into(),
            weekday: words::weekday_short(context.lang(), date),
            number: date.day().to_string().into(),
            month: words::month_short(context.lang(), date),
            name: words::long_date(context.lang(), date).into(),
            title: look.title,
            text: Some(look.body.join(" ").into()),
        });
    }
    // The first day counts now; the others are one press away.
    let later = days.split_off(days.len().min(1));
    let more = (!later.is_empty()).then(|| {
        el("details.rw-all")
            .put(el("summary").put(icon(Icon::Forward)).leaf("span", context.first().days))
            .put(el("div.rw-all__in").put(leaves(&later)))
    });
    (!days.is_empty())
        .then(|| section(Level::Section, context.words.days).put(leaves(&days)).put(more))
}
