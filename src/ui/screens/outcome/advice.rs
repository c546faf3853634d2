//! The first advice, a topic at a time, with the one question that decides about an
//! anti-inflammatory.

use super::{OutcomeContext, factors};
use crate::clinical::advice::{Advice, Topic, advice as advices};
use crate::clinical::answers::Tri;
use crate::clinical::factors::FactorId;
use crate::clinical::outlook::outlook;
use crate::clinical::plan::Plan;
use crate::clinical::plan::daily::Daily;
use crate::clinical::referral::{Professional, referrals};
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, PlanRow, plan};
use crate::words::outcome::{self as words, NsaidWords, Passage};
use crate::words::paper::Extra;

/// The name of the inputs of the one question asked here.
const NSAID: &str = "nsaid";

/// These topics under a heading, as the first advice: where there is no plan.
pub(super) fn advice(context: &OutcomeContext, topics: &[Topic]) -> Option<El> {
    let rows = rows(context, topics);
    let inside = || section(Level::Section, context.words.advice).put(plan(&rows));
    (!rows.is_empty()).then(|| el("div").set(At::DataPart, "advice").put(inside()))
}

/// These topics, a row each, as far as they say something here.
pub(super) fn rows(context: &OutcomeContext, topics: &[Topic]) -> Vec<PlanRow> {
    let mut phases = Vec::new();
    for topic in topics {
        let mut inside = fragment();
        let mut rows = advices(*topic, context.outcome);
        if let Some(plan) = &context.plan {
            // The one question about an anti-inflammatory stands with who can help: a pharmacist
            // answers it too.
            rows.retain(|row| !said_by_plan(context, plan, *row) && *row != Advice::NsaidAsk);
        }
        if rows.is_empty() {
            continue;
        }
        for row in &rows {
            inside = inside.put(one(context, *row));
        }
        if context.plan.is_some() && *topic == Topic::Pain && asks_nsaid(context) {
            inside = inside.leaf("p.rw-p", context.first().nsaid_where);
        }
        // Beside a plan, paper has room for what somebody looked at.
        let on_paper = match (&context.plan, topic) {
            (None, _) => OnPaper::Yes,
            (Some(_), Topic::Scan) => context.on_paper(Extra::Explanation),
            (Some(_), _) => context.on_paper(Extra::Weeks),
        };
        phases.push(PlanRow {
            title: title(context, *topic, &rows),
            on_paper,
            inside: inside.html(),
            ..PlanRow::default()
        });
    }
    phases
}

fn asks_nsaid(context: &OutcomeContext) -> bool {
    advices(Topic::Pain, context.outcome).contains(&Advice::NsaidAsk)
}

/// The question about an anti-inflammatory, where it does not stand with the first advice.
pub(super) fn nsaid_row(context: &OutcomeContext) -> Option<PlanRow> {
    let asked = context.plan.is_some() && asks_nsaid(context);
    let Passage { title, body } = words::advice(context.lang(), context.voice(), Advice::NsaidAsk);
    asked.then(|| PlanRow {
        title,
        on_paper: context.on_paper(Extra::Explanation),
        inside: fragment().put(paragraphs(body)).put(nsaid(context)).html(),
        ..PlanRow::default()
    })
}

/// The head of a row says what is in it, and no more.
fn title(context: &OutcomeContext, topic: Topic, rows: &[Advice]) -> &'static str {
    let said = context.first();
    match (topic, rows) {
        (Topic::Pain, rows) if rows.contains(&Advice::NoManipulation) => said.painkillers_and_more,
        (Topic::Pain, _) => said.painkillers,
        (Topic::Mind, [one]) => words::advice(context.lang(), context.voice(), *one).title,
        (
            Topic::Moving
            | Topic::Easing
            | Topic::Mind
            | Topic::Help
            | Topic::Scan
            | Topic::Outlook,
            _,
        ) => words::topic(context.lang(), topic),
    }
}

/// Whether the plan, or the explanation below it, says the same already, and more of it.
pub(super) fn said_by_plan(context: &OutcomeContext, plan: &Plan, advice: Advice) -> bool {
    let factor = |id| factors::told_of(context.outcome).iter().any(|factor| factor.id == id);
    let helps = |who| referrals(context.outcome).iter().any(|route| route.professional == who);
    match advice {
        Advice::ChangePosture => plan.daily.contains(&Daily::Posture),
        Advice::KeepWorking => {
            plan.daily.contains(&Daily::WorkTalk) || plan.daily.contains(&Daily::WorkPregnant)
        }
        Advice::SmallWalks => plan.phases.iter().any(|stretch| stretch.walk.is_some()),
        Advice::Fear => factor(FactorId::FearOfMoving),
        Advice::Hope => factor(FactorId::LittleHope),
        Advice::Resting => factor(FactorId::Resting),
        Advice::Sleep => factor(FactorId::PoorSleep),
        Advice::Stress => factor(FactorId::Stress),
        Advice::Mood => factor(FactorId::LowMood),
        Advice::PhysioHelps => helps(Professional::Physio),
        Advice::PelvicHelps => helps(Professional::PelvicPhysio),
        Advice::PodoHelps => helps(Professional::Podo),
        Advice::WorkDoctor => helps(Professional::OccupationalDoctor),
        Advice::OutlookFresh | Advice::OutlookLonger | Advice::OutlookLeg => {
            outlook(context.outcome).is_some()
        }
        Advice::KeepMoving
        | Advice::AsHospitalSaid
        | Advice::SafeOnly
        | Advice::SafeStill
        | Advice::LittleBed
        | Advice::LiftLess
        | Advice::LieKneesUp
        | Advice::LieOnSide
        | Advice::TurnAsOne
        | Advice::Heat
        | Advice::HeatLower
        | Advice::PainkillerLeaflet
        | Advice::PainkillerPregnant
        | Advice::NsaidAsk
        | Advice::NsaidNotForYou
        | Advice::NoManipulation
        | Advice::RestMoments
        | Advice::PhysioToo
        | Advice::ManualMaybe
        | Advice::LegPain
        | Advice::ScanSaysLittle
        | Advice::ScanWhen
        | Advice::ComesBack
        | Advice::NineOfTen => false,
    }
}

fn one(context: &OutcomeContext, advice: Advice) -> El {
    let Passage { title, body } = words::advice(context.lang(), context.voice(), advice);
    let question = (advice == Advice::NsaidAsk).then(|| nsaid(context));
    section(Level::Part, title).put(paragraphs(body)).put(question)
}

/// Nothing is said in favour of an anti-inflammatory before the answer is a clear "no".
fn nsaid(context: &OutcomeContext) -> El {
    let NsaidWords { question, items, yes_label, no_label, unknown_label, yes, no, unknown } =
        words::nsaid(context.lang(), context.voice());
    let given = context.visit.model.nsaid;
    let choice = |tri: Tri, label: &'static str| Choice {
        name: NSAID,
        value: tri.id(),
        label,
        hint: None,
        checked: given == Some(tri),
    };
    let rows = Choices {
        kind: Kind::Radio,
        choices: vec![
            choice(Tri::Yes, yes_label),
            choice(Tri::No, no_label),
            choice(Tri::Unknown, unknown_label),
        ],
        wrong: false,
        on: context.visit.tell.reform(|change: Change| {
            Msg::Nsaid(Tri::from_id(&change.value).unwrap_or(Tri::Unknown))
        }),
    };
    let after = given.map(|tri| {
        let text = match tri {
            Tri::Yes => yes,
            Tri::No => no,
            Tri::Unknown => unknown,
        };
        el("div.rw-sec").key(tri.id()).set(At::DataNsaid, tri.id()).put(paragraphs(text))
    });
    let set = el("fieldset.rw-group")
        .put(el("legend.rw-set__legend").leaf("span.rw-h3", question))
        .put(dots(items))
        .put(choices(&rows));
    fragment().put(set).put(el("div").set(At::Role, "status").put(after))
}
