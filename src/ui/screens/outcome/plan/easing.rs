//! How to lie and get up, and warmth where that is allowed; and what somebody pregnant reads before
//! any exercise.

use super::{goal_first, plan_words_of};
use crate::clinical::advice::{Advice, RECOVERING};
use crate::clinical::plan::Plan;
use crate::clinical::plan::level::Level as PlanLevel;
use crate::pictures::figure::scenes::bed::InBed;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, PlanRow as Row};
use crate::ui::screens::figure;
use crate::ui::screens::outcome::OutcomeContext;
use crate::words::paper::Extra;
use crate::words::{outcome, plan as plan_words};

/// One row with all of it, named after what is in it.
pub fn easing(context: &OutcomeContext) -> Option<Row> {
    let plan = context.plan.as_ref()?;
    let (mut some, mut inside) = (false, fragment());
    // One way to lie is enough.
    let on_the_back = plan.easing.contains(&Advice::LieKneesUp);
    // Where the alarm is too sharp, lying down is no help.
    let lasting = goal_first(context);
    // Who recovers lies and gets up without being told how.
    let recovering = RECOVERING.holds(&context.outcome.facts);
    let lies = [Advice::LieKneesUp, Advice::LieOnSide];
    let told_before = |row: &Advice| {
        (recovering && (lies.contains(row) || *row == Advice::TurnAsOne))
            || (lasting && lies.contains(row))
            || (on_the_back && *row == Advice::LieOnSide)
    };
    for advice in plan.easing.iter().filter(|row| !told_before(row)) {
        let passage = outcome::advice(context.lang(), context.voice(), *advice);
        some = true;
        let picture = InBed::of_advice(*advice)
            .map(|what| figure::in_bed(context.lang(), context.outcome, what));
        inside = inside
            .put(section(Level::Part, passage.title).put(picture).put(paragraphs(passage.body)));
    }
    let inside = el("div.rw-easing").set(At::DataPart, "tonight").put(inside);
    let title = if plan.easing.iter().any(|row| WARM.contains(row)) {
        plan_words_of(context).easing
    } else {
        context.first().lying
    };
    // Where the plan begins with positions, they are what is done this week.
    let on_paper =
        if plan.level == PlanLevel::A { OnPaper::Yes } else { context.on_paper(Extra::Weeks) };
    some.then(|| Row { title, on_paper, inside: inside.html(), ..Row::default() })
}

const WARM: [Advice; 2] = [Advice::Heat, Advice::HeatLower];

/// What somebody pregnant reads before any exercise.
pub fn ask_first(context: &OutcomeContext, plan: &Plan) -> Option<El> {
    let words = plan_words_of(context);
    let mut asks = Vec::new();
    for ask in plan.ask_first {
        asks.push(plan_words::ask_first(context.lang(), *ask));
    }
    let inside = section(Level::Part, words.ask_first)
        .put(dots(&asks))
        .put(paragraphs(&[words.ask_first_act]));
    (!asks.is_empty()).then(|| el("div.rw-waits").set(At::DataPart, "ask_first").put(inside))
}
