//! The plan beyond its exercises: the traffic light, which way feels better, the rest of the day, and what nobody knows.

use super::said;
use crate::clinical::advice::{Advice, Topic, advice as advices};
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::left;
use crate::clinical::plan::Plan;
use crate::clinical::plan::daily::Daily;
use crate::clinical::plan::pregnancy;
use crate::clinical::plan::traffic::{Act, Light, act, own_number, pain_rule};
use crate::pictures::figure::scenes::backs::{FLAT, HOLLOW, NEUTRAL};
use crate::pictures::figure::scenes::bed::InBed;
use crate::pictures::light::light;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::fold::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::movement::row_of;
use crate::ui::parts::plan::{OnPaper, Stretch as Row};
use crate::ui::parts::traffic::{Lamp, lamp, traffic as part};
use crate::ui::screens::Visit;
use crate::ui::screens::figure;
use crate::ui::screens::outcome::Told;
use crate::ui::screens::outcome::advice::said_by_plan;
use crate::words::exercise as exercise_words;
use crate::words::outcome::{self, Passage};
use crate::words::plan::{self as words, PlanWords};
use yew::prelude::*;

/// How much pain may come of it.
pub fn traffic(told: &Told) -> Row {
    let plan = said(told);
    let rule = pain_rule(told.outcome);
    let own = own_number(told.outcome).map(|own| words::own_number(told.lang(), told.voice(), own));
    // Half is told with one of this week's own exercises.
    let first = told.plan.as_ref().and_then(|plan| plan.turns().into_iter().next()).filter(|_| act(rule, Light::Amber) == Act::Half);
    let half = first.filter(|_| !told.is_red()).map(|(id, dose)| words::half_of(told.lang(), exercise_words::exercise(told.lang(), id).name, dose));
    let mut lamps = Vec::new();
    for one in Light::ALL {
        let said = words::light(told.lang(), rule, *one);
        lamps.push(Lamp { class: lamp(*one), sign: light(*one), name: said.name, when: said.when, act: said.act });
    }
    let inside = fragment()
        .put(stop_at_once(told.visit, told.outcome, Level::Part))
        .put(paragraphs(&[plan.traffic_lead]))
        .put(part(&lamps))
        .put(own.map(|own| el("p.rw-p").set(At::DataPart, "own_number").text(own)))
        .put(half.map(|half| el("p.rw-p").set(At::DataPart, "half").text(half)));
    Row { title: plan.traffic, inside: inside.html(), ..Row::default() }
}

/// At which signs somebody pregnant stops, whatever the light.
pub fn stop_at_once(visit: &Visit, outcome: &Outcome, level: Level) -> Option<El> {
    let mut signs = Vec::new();
    for sign in pregnancy::stop_at_once(outcome) {
        signs.push(words::stop_at_once(visit.lang(), *sign));
    }
    let said = words::plan(visit.lang(), visit.voice());
    let list = section(level, said.stop_at_once).put(dots(&signs)).put(paragraphs(&[said.stop_at_once_act]));
    (!signs.is_empty()).then(|| el("div.rw-sec").set(At::DataPart, "stop_at_once").put(list))
}

/// What is kept away from this person, and what is left; what makes the whole plan wait stands above it.
pub fn not_now(told: &Told, plan: &Plan) -> Option<Row> {
    let words = said(told);
    let mut list = el("dl.rw-ex__ways");
    for id in &plan.keeps {
        let why = exercise_words::exclusion(told.lang(), told.voice(), *id).why;
        list = list.put(el("div").leaf("dt", why).leaf("dd", exercise_words::left(told.lang(), left(told.outcome, *id))));
    }
    let inside = fragment().put(paragraphs(&[words.not_now_lead])).put(list);
    (!plan.keeps.is_empty()).then(|| Row { title: words.not_now, sub: None, open: false, on_paper: OnPaper::Always, inside: inside.html() })
}

/// Which way feels better, and three backs that are all ordinary. No diagnosis (K19).
pub fn preference(told: &Told, plan: &Plan) -> Row {
    let words = said(told);
    let way = plan.preference.map(|way| words::direction(told.lang(), way));
    let inside = fragment()
        .lines("p.rw-p", way.as_slice())
        .put(paragraphs(&[words.preference_note]))
        .put(section(Level::Part, words.backs).put(paragraphs(words.backs_note)).put(backs(&words)));
    Row { title: words.preference, sub: way.map(AttrValue::Static), open: false, on_paper: OnPaper::IfOpen, inside: inside.html() }
}

/// Hollow, in between, flat.
pub fn backs(words: &PlanWords) -> El {
    let [hollow, neutral, flat] = words.backs_names;
    row_of(&[(&HOLLOW, hollow), (&NEUTRAL, neutral), (&FLAT, flat)])
}

/// Moving, and a row for each thing of a day. Getting up stands with tonight where it is said there.
pub fn daily(told: &Told, plan: &Plan) -> Row {
    let mut rows = Vec::new();
    for advice in advices(Topic::Moving, told.outcome) {
        if !said_by_plan(told, plan, advice) {
            rows.push(passage(outcome::advice(told.lang(), told.voice(), advice), None));
        }
    }
    for id in &plan.daily {
        if *id != Daily::GettingUp || !plan.easing.contains(&Advice::TurnAsOne) {
            let picture = InBed::of_daily(*id).map(|what| figure::in_bed(told.lang(), told.outcome, what));
            rows.push(passage(words::daily(told.lang(), *id), picture));
        }
    }
    Row { title: said(told).daily, sub: None, open: false, on_paper: OnPaper::IfOpen, inside: folds(rows).html() }
}

fn passage(said: Passage, picture: Option<El>) -> Html {
    fold(&Fold { title: said.title, inside: fragment().put(picture).put(paragraphs(said.body)).html(), ..Fold::default() }).html()
}

pub fn not_known(told: &Told) -> Row {
    let words = said(told);
    Row { title: words.not_known, on_paper: OnPaper::IfOpen, inside: paragraphs(words.not_known_body).html(), ..Row::default() }
}
