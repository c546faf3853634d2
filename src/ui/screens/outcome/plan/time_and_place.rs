//! Asks how much time there is and where; the plan changes at once, and a line says how.

use super::plan_words_of;
use crate::clinical::exercises::Place;
use crate::clinical::plan::{Minutes, Plan};
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion_section};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::paragraphs;
use crate::ui::screens::outcome::OutcomeContext;
use crate::ui::screens::therapist;
use crate::words::{exercise as exercise_words, plan as words};
use yew::prelude::*;

const MINUTES: &str = "minutes";
const PLACE: &str = "place";

pub fn time_and_place(context: &OutcomeContext, plan: &Plan) -> El {
    let said = plan_words_of(context);
    let by_therapist = plan.is_by_therapist();
    let inside = fragment()
        .put(by_therapist.then(|| paragraphs(&[therapist::not_chosen(context.visit)])))
        .put(el("fieldset.rw-group").put(legend(said.minutes)).put(choices(&minutes(context))))
        .put(
            el("fieldset.rw-group")
                .put(legend(said.places))
                .lines("p.rw-p", &[said.places_none])
                .put(choices(&places(context))),
        )
        .put((!by_therapist).then(|| changed(context, plan)));
    let row = AccordionSection {
        title: said.adapt,
        sub: Some(AttrValue::Static(said.adapt_sub)),
        inside: inside.html(),
        ..AccordionSection::default()
    };
    el("div.rw-noprint").set(At::DataPart, "adapt").put(accordion_section(&row))
}

fn legend(words: &'static str) -> El {
    el("legend.rw-set__legend").leaf("span.rw-h3", words)
}

fn minutes(context: &OutcomeContext) -> Choices {
    let mut rows = Vec::new();
    for minutes in Minutes::ALL {
        rows.push(Choice {
            name: MINUTES,
            value: minutes.id(),
            label: words::minutes(context.lang(), *minutes),
            hint: None,
            checked: context.visit.model.minutes == *minutes,
        });
    }
    let given = context.visit.model.minutes;
    let on = context.visit.tell.reform(move |change: Change| {
        Msg::Minutes(Minutes::from_id(&change.value).unwrap_or(given))
    });
    Choices { kind: Kind::Radio, choices: rows, wrong: false, on }
}

fn places(context: &OutcomeContext) -> Choices {
    let mut rows = Vec::new();
    for place in Place::ALL {
        rows.push(Choice {
            name: PLACE,
            value: place.id(),
            label: exercise_words::place(context.lang(), *place),
            hint: None,
            checked: context.visit.model.places.contains(place),
        });
    }
    let tell = context.visit.tell.clone();
    let on = Callback::from(move |change: Change| {
        if let Some(place) = Place::from_id(&change.value) {
            tell.emit(Msg::Place(place, change.checked));
        }
    });
    Choices { kind: Kind::Check, choices: rows, wrong: false, on }
}

/// What this week has become. The text is keyed by itself, as in `announce`, so that a change is
/// heard.
fn changed(context: &OutcomeContext, plan: &Plan) -> El {
    let status = el("div").set(At::Role, "status").set(At::DataPart, "changed");
    // Said once something was chosen.
    let model = context.visit.model;
    let chosen = model.minutes != Minutes::Ten || !model.places.is_empty();
    let Some(week) = plan.phases.first().filter(|_| chosen) else { return status };
    let mut names = String::new();
    for choice in &week.session {
        if !names.is_empty() {
            names.push_str("; ");
        }
        names.push_str(exercise_words::exercise(context.lang(), choice.exercise).name);
    }
    let text = if names.is_empty() {
        plan_words_of(context).none_here.to_owned()
    } else {
        words::changed(context.lang(), context.visit.model.minutes, &names, week.seconds)
    };
    status.put(el("p.rw-p").key(&text).text(text.clone()))
}
