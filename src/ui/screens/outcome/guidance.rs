//! What to do now, what to say and not to do, and the safety net: when to call, and whom.

use super::super::line;
use super::Told;
use crate::clinical::disposition::Disposition;
use crate::clinical::safety_net::Part;
use crate::ui::parts::call::{ReadAloud, read_aloud};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::safety::{AtOnce, at_once};
use crate::words::outcome as words;
use yew::prelude::*;

/// What to do, in order, and whom to turn to where that is no matter of a telephone in the banner.
pub(super) fn do_now(told: &Told, level: Level) -> Option<Html> {
    let guides = told.guides(Part::Do);
    let several = matches!(told.outcome.disposition, Disposition::GpWithinDays | Disposition::PhysioOrPodo);
    let contacts = told.contacts();
    let whom = (several && contacts.len() > 1).then(|| {
        html! {
            <ul class="rw-dots">
                { for contacts.iter().map(|contact| {
                    let words = words::contact(told.lang(), told.voice(), *contact);
                    html! { <li data-contact={contact.id()}><span>{ format!("{}. {}", words.name, words.when) }</span></li> }
                }) }
            </ul>
        }
    });
    (!guides.is_empty()).then(|| {
        let what = if guides.len() == 1 { paragraphs(&guides) } else { steps(&guides) };
        section(level, &told.words.do_now.into(), html! { <>{ what }{ for whom }</> })
    })
}

/// The sentence for the telephone.
pub(super) fn say(told: &Told) -> Option<Html> {
    let lines = told.guides(Part::Say);
    // What only the person knows stands between brackets.
    let open = lines.iter().any(|line| line.contains('('));
    (!lines.is_empty()).then(|| {
        html! {
            <div class="rw-sec">
                { read_aloud(&ReadAloud { title: words::part(told.lang(), Part::Say).into(), lines }) }
                { for open.then(|| html! { <p class="rw-small rw-soft">{ told.words.say_hint }</p> }) }
            </div>
        }
    })
}

/// A part as a list under its own heading, if it says anything here.
pub(super) fn part(told: &Told, part: Part, level: Level) -> Option<Html> {
    let guides = told.guides(part);
    (!guides.is_empty()).then(|| section(level, &words::part(told.lang(), part).into(), dots(&guides)))
}

/// The safety net, the most urgent first.
pub(super) fn net(told: &Told) -> Html {
    let rest = [Part::CallMidwife, Part::CallToday, Part::CallLater, Part::Expect, Part::Again];
    section(Level::Section, &told.words.sooner.into(), html! {
        <>
            { for at_once_part(told, Part::Call112, "") }
            { for at_once_part(told, Part::CallNow, told.words.call_now_whom) }
            { for rest.into_iter().filter_map(|one| part(told, one, Level::Part)) }
        </>
    })
}

fn at_once_part(told: &Told, part: Part, whom: &'static str) -> Option<Html> {
    let signs = told.guides(part);
    (!signs.is_empty()).then(|| {
        let title = words::part(told.lang(), part).into();
        at_once(&AtOnce { title, signs, whom: line(whom).into_iter().collect(), alone: false })
    })
}
