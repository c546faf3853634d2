//! The phases of the plan: what is done in each, when the next step comes, and how to tell that
//! it goes well.

use super::exercise::{Look, exercise};
use super::plan_words_of;
use crate::clinical::exercises::{ExerciseId, Phase, exercise as row};
use crate::clinical::plan::level::Level as PlanLevel;
use crate::clinical::plan::{Choice, PhasePlan, Plan, trains};
use crate::session::Msg;
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::actions::Look as Button;
use crate::ui::parts::diary::diary;
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, PlanRow as Row};
use crate::ui::screens::outcome::OutcomeContext;
use crate::ui::screens::start_button::start_button;
use crate::words::exercise::labels;
use crate::words::paper::Extra;
use crate::words::plan as words;
use yew::prelude::*;

/// Fewer than this is said to be few.
const FEW: usize = 3;

/// This week, open; and a row for each later stretch, which is made when it is opened or asked for on paper.
pub fn phases(context: &OutcomeContext, plan: &Plan) -> (Vec<Row>, Vec<Row>) {
    let (mut week, mut later) = (Vec::new(), Vec::new());
    let mut shown: Vec<ExerciseId> = Vec::new();
    for stretch in &plan.phases {
        let count = stretch.exercises().len();
        let now = week.is_empty();
        let made = now
            || context.visit.model.unfolded.contains(&stretch.phase)
            || context.on_paper(Extra::Weeks) == OnPaper::Yes;
        let row = Row {
            // After a check-in this week may be of a later part: it is this week all the same.
            title: words::phase(context.lang(), if now { Phase::Week1 } else { stretch.phase })
                .name,
            sub: (count > 0).then(|| {
                words::session(context.lang(), stretch.session.len(), stretch.seconds).into()
            }),
            open: now,
            on: (!made).then(|| context.visit.press(Msg::Unfold(stretch.phase))),
            inside: if made { one(context, stretch, &shown, now).html() } else { Html::default() },
            // Paper has this week; the later ones go along if that was asked for.
            on_paper: if now { OnPaper::Yes } else { context.on_paper(Extra::Weeks) },
        };
        if now { &mut week } else { &mut later }.push(row);
        shown.extend(stretch.exercises());
    }
    (week, later)
}

fn one(context: &OutcomeContext, stretch: &PhasePlan, shown: &[ExerciseId], now: bool) -> El {
    let plan = plan_words_of(context);
    let phase = words::phase(context.lang(), stretch.phase);
    let listed = |choices: &[(Choice, String)], first: Look| {
        let mut list = Vec::new();
        for (choice, amount) in choices {
            let look = if shown.contains(&choice.exercise) { Look::Again } else { first };
            list.push(exercise(context, *choice, amount.clone(), look).html());
        }
        el("div.rw-exs").put(list)
    };
    let mut session = Vec::new();
    for choice in &stretch.session {
        session.push((*choice, words::amount(context.lang(), choice)));
    }
    let strong = stretch.session.iter().any(|choice| trains(row(choice.exercise)));
    let count = session.len();
    // How it goes on is told at once in two lines, and in the weeks to come in full.
    let next = if now { 2 } else { plan.next_step.len() };
    let session = (count > 0).then(|| {
        section(Level::Part, plan.session)
            .put(listed(&session, Look::Listed))
            .lines("p.rw-p", if strong { &plan.next_step[..next] } else { &[] })
            .put(diary(labels(context.lang()).diary))
    });
    let walk = stretch.walk.map(|walk| {
        let mut lines = el("ul.rw-dots");
        for line in
            words::walk_on(context.lang(), &walk).into_iter().take(if now { 2 } else { usize::MAX })
        {
            lines = lines.put(el("li").put(el("span").text(line)));
        }
        let one = (Choice::of(walk.exercise, walk.because), words::walk(context.lang(), &walk));
        section(Level::Part, plan.walk)
            .put(listed(
                &[one],
                if walk.exercise == ExerciseId::EnduranceLadder {
                    Look::Listed
                } else {
                    Look::Walk
                },
            ))
            .put(lines)
    });
    let sport = stretch.sport.map(|sport| {
        section(Level::Part, plan.sport)
            .put(listed(&[(sport, words::amount(context.lang(), &sport))], Look::Listed))
            .put(dots(plan.sport_steps))
    });
    // What a therapist chose is theirs: the rules begin nowhere and miss nothing.
    let by_therapist = now && context.plan.as_ref().is_some_and(Plan::is_by_therapist);
    // A plan that waits begins nowhere yet, but where the pain itself says so.
    let begins = |plan: &&Plan| {
        let first = stretch.phase == Phase::Week1 && !by_therapist;
        first && (plan.waits.is_empty() || plan.level == PlanLevel::A)
    };
    let level =
        context.plan.as_ref().filter(begins).map(|plan| words::level(context.lang(), plan.level));
    let few = if count == 0 { plan.none_here } else { plan.few };
    fragment()
        // Where a plan begins, and why, says more than what a first week is.
        .put((level.is_none() && !by_therapist).then(|| paragraphs(&[phase.about])))
        .lines("p.rw-p", level.as_slice())
        .lines("p.rw-p", (count < FEW && !by_therapist).then_some(few).as_slice())
        .put(walk)
        .put(session)
        .put(sport)
        .put(
            (!now)
                .then(|| {
                    start_button(
                        context.visit,
                        Button::Quiet,
                        stretch.turns(),
                        None,
                        Some(phase.name),
                    )
                })
                .flatten(),
        )
        .put(el("dl.rw-ex__ways").put(term(plan.goes_well, phase.goes_well)))
}

fn term(label: &'static str, text: &'static str) -> El {
    el("div").leaf("dt", label).leaf("dd", text)
}
