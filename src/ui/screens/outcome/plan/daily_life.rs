//! The plan beside its exercises: the traffic light for pain, the direction that feels better,
//! the rest of the day, and what research does not know.

use super::plan_words_of;
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::left;
use crate::clinical::exercises::Step;
use crate::clinical::plan::Plan;
use crate::clinical::plan::daily::{DAILY, Daily};
use crate::clinical::plan::pain_monitoring::{Act, Light, act, own_number, pain_rule};
use crate::clinical::plan::pregnancy;
use crate::pictures::light::light;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, PlanRow as Row};
use crate::ui::parts::traffic_light::{Lamp, lamp, traffic as part};
use crate::ui::screens::Visit;
use crate::ui::screens::backs::backs;
use crate::ui::screens::outcome::OutcomeContext;
use crate::ui::screens::outcome::selection::names;
use crate::words::exercise as exercise_words;
use crate::words::paper::Extra;
use crate::words::plan as words;
use yew::prelude::*;

/// How much pain may come of it.
pub fn pain_traffic_light(context: &OutcomeContext) -> El {
    let plan = plan_words_of(context);
    let rule = pain_rule(context.outcome);
    let own = own_number(context.outcome)
        .map(|own| words::own_number(context.lang(), context.voice(), own));
    // Half is told with one of this week's own exercises.
    let first = context
        .plan
        .as_ref()
        .and_then(|plan| plan.turns().into_iter().next())
        .filter(|_| act(rule, Light::Amber) == Act::Half);
    let half = first
        .filter(|_| !context.has_red_light())
        .map(|(_, dose)| words::half_of(context.lang(), dose));
    let mut lamps = Vec::new();
    for one in Light::ALL {
        let said = words::light(context.lang(), rule, *one);
        lamps.push(Lamp {
            class: lamp(*one),
            sign: light(*one),
            name: said.name,
            when: said.when,
            act: said.act,
        });
    }
    section(Level::Small, plan.traffic)
        .put(stop_at_once(context.visit, context.outcome, Level::Part))
        .put(paragraphs(&[plan.traffic_lead]))
        .put(part(&lamps))
        .put(own.map(|own| el("p.rw-p").set(At::DataPart, "own_number").text(own)))
        .put(half.map(|half| el("p.rw-p").set(At::DataPart, "half").text(half)))
}

/// At which signs somebody pregnant stops, whatever the light.
pub fn stop_at_once(visit: &Visit, outcome: &Outcome, level: Level) -> Option<El> {
    let mut signs = Vec::new();
    for sign in pregnancy::stop_at_once(outcome) {
        signs.push(words::stop_at_once(visit.lang(), *sign));
    }
    let said = words::plan(visit.lang(), visit.voice());
    let list = section(level, said.stop_at_once)
        .put(dots(&signs))
        .put(paragraphs(&[said.stop_at_once_act]));
    (!signs.is_empty()).then(|| el("div.rw-sec").set(At::DataPart, "stop_at_once").put(list))
}

/// What is kept away from this person, and what is left; what makes the whole plan wait stands
/// above it.
pub fn not_now(context: &OutcomeContext, plan: &Plan) -> Option<Row> {
    let words = plan_words_of(context);
    let mut list = el("dl.rw-ex__ways");
    for id in &plan.keeps {
        let why = exercise_words::exclusion(context.lang(), context.voice(), *id).why;
        list = list.put(
            el("div")
                .leaf("dt", why)
                .leaf("dd", exercise_words::left(context.lang(), left(context.outcome, *id))),
        );
    }
    let inside = fragment().put(paragraphs(&[words.not_now_lead])).put(list);
    (!plan.keeps.is_empty()).then(|| Row {
        title: words.not_now,
        inside: inside.html(),
        ..Row::default()
    })
}

/// Which way feels better, and three backs that are all ordinary. No diagnosis (K19).
pub fn preference(context: &OutcomeContext, plan: &Plan) -> Row {
    let words = plan_words_of(context);
    let way = plan.preference.map(|way| words::direction(context.lang(), way));
    let inside =
        fragment().lines("p.rw-p", way.as_slice()).put(paragraphs(&[words.preference_note])).put(
            section(Level::Part, words.backs).put(paragraphs(words.backs_note)).put(backs(&words)),
        );
    Row {
        title: words.preference,
        sub: way.map(AttrValue::Static),
        on_paper: context.on_paper(Extra::Explanation),
        inside: inside.html(),
        ..Row::default()
    }
}

/// The cards that stand as rows of their own: what to do when it flares up, work and sleep.
const CARDS: [Daily; 4] =
    [Daily::FlareUp, Daily::FlareUpAgreed, Daily::WorkTalk, Daily::SleepBetter];
/// So many more things of a day are told, one less beside all cards: those that fit the answers,
/// and else the first of all.
const MOST: usize = 2;

/// A day: the cards, and one row with the rest. How to get up stands with lying.
pub fn daily(context: &OutcomeContext, plan: &Plan) -> Vec<Row> {
    let (mut cards, mut rest) = (Vec::new(), el("div.rw-daily"));
    let mut heads = Vec::new();
    let fits =
        |id: Daily| DAILY.iter().any(|row| row.id == id && row.first.holds(&context.outcome.facts));
    let (first, others): (Vec<Daily>, Vec<Daily>) =
        plan.daily.iter().partition(|id| CARDS.contains(id));
    for id in first
        .into_iter()
        .chain(others)
        .filter(|id| !matches!(id, Daily::GettingUp | Daily::Sleeping))
    {
        let said = words::daily(context.lang(), id);
        if CARDS.contains(&id) {
            cards.push(Row {
                title: said.title,
                on_paper: context.on_paper(Extra::Weeks),
                inside: paragraphs(said.body).html(),
                ..Row::default()
            });
        } else if heads.len() + usize::from(cards.len() > 2) < MOST
            && (fits(id) || heads.is_empty())
        {
            heads.push(said.title);
            rest = rest.put(section(Level::Part, said.title).put(paragraphs(said.body)));
        }
    }
    if !heads.is_empty() {
        cards.push(Row {
            title: plan_words_of(context).daily,
            sub: names(&heads),
            on_paper: context.on_paper(Extra::Weeks),
            inside: rest.html(),
            ..Row::default()
        });
    }
    cards
}

pub fn not_known(context: &OutcomeContext) -> Row {
    let words = plan_words_of(context);
    Row {
        title: words.not_known,
        on_paper: context.on_paper(Extra::Explanation),
        inside: paragraphs(words.not_known_body).html(),
        ..Row::default()
    }
}

/// The story of the plan in four steps; every exercise names its own.
pub fn four_steps(context: &OutcomeContext) -> Row {
    let mut list = el("ol.rw-four");
    for step in Step::ALL {
        let words = exercise_words::step(context.lang(), *step);
        list = list.put(el("li").leaf("b", words.name).leaf("span", words.about));
    }
    let inside =
        fragment().put(list).put(paragraphs(&[exercise_words::labels(context.lang()).uses_note]));
    Row {
        title: plan_words_of(context).four_steps,
        on_paper: OnPaper::No,
        inside: inside.html(),
        ..Row::default()
    }
}
