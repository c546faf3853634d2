//! What the plan's build adds to the information page: general advice by chapter, exercises that
//! are for everybody, what is different for some, and the answers as they were given.

use super::OutcomeContext;
use super::answers::list;
use crate::clinical::advice::{Advice, Topic};
use crate::clinical::exercises::{ExerciseId, exercise as row};
use crate::clinical::information::{
    EASING, EXERCISES, GROUPS, Group, GroupRow, KNOWING, MOVING, PAIN,
};
use crate::clinical::safety_net::Guide;
use crate::pictures::figure::{Person, Scene};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::exercise::{Exercise, exercise as part};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::plan::{OnPaper, PlanRow, plan as plan_rows};
use crate::ui::screens::figure;
use crate::words::information::{InformationWords, group};
use crate::words::paper::Extra;
use crate::words::{exercise as exercise_words, outcome};

/// A row for each chapter. Who has to leave something out reads it in the same row.
pub(super) fn rows(context: &OutcomeContext, said: &InformationWords) -> El {
    let row = |title, inside: El, not_for: &dyn Fn(&GroupRow) -> bool| PlanRow {
        title,
        inside: inside.put(groups(context, said, not_for)).html(),
        // Paper has the exercises, and else what somebody opened.
        on_paper: if title == said.exercises {
            OnPaper::Yes
        } else {
            context.on_paper(Extra::Explanation)
        },
        ..PlanRow::default()
    };
    let chapter = |title, list: &'static [Advice], lines| {
        let inside = advice(context, list).put(paragraphs(lines));
        row(title, inside, &|group| group.not.iter().any(|id| list.contains(id)))
    };
    let topic = |topic| outcome::topic(context.lang(), topic);
    let mut rows = vec![chapter(topic(Topic::Moving), MOVING, &[])];
    // After a red light no exercise stands on the page.
    if !context.has_red_light() {
        // A midwife may have advised against moving, which no question tells.
        let not_for = |group: &GroupRow| group.no_exercises || group.id == Group::Pregnant;
        rows.push(row(said.exercises, exercises(context, said), &not_for));
    }
    rows.push(chapter(topic(Topic::Easing), EASING, &[]));
    rows.push(chapter(topic(Topic::Pain), PAIN, said.pain_lines));
    rows.push(chapter(topic(Topic::Outlook), KNOWING, &[]));
    plan_rows(&rows)
}

fn advice(context: &OutcomeContext, list: &[Advice]) -> El {
    let mut all = fragment();
    for id in list {
        let passage = outcome::advice(context.lang(), context.voice(), *id);
        all = all.put(section(Level::Part, passage.title).put(paragraphs(passage.body)));
    }
    all
}

fn exercises(context: &OutcomeContext, said: &InformationWords) -> El {
    let mut list = el("div.rw-exs");
    for id in EXERCISES {
        list = list.put(one(context, *id));
    }
    fragment().put(paragraphs(said.exercises_lead)).put(list)
}

/// For whom something of this chapter is not, named to everybody.
fn groups(
    context: &OutcomeContext,
    said: &InformationWords,
    which: &dyn Fn(&GroupRow) -> bool,
) -> Option<El> {
    let mut all = section(Level::Part, said.not_for);
    let mut some = false;
    for row in GROUPS.iter().filter(|row| which(row)) {
        let passage = group(context.lang(), row.id);
        all = all.leaf("p.rw-label", passage.title).put(dots(passage.body));
        some = true;
    }
    some.then(|| all.set(At::DataPart, "not-for"))
}

/// Who has more signs to watch for, beside the net of everybody.
pub(super) fn more_signs(context: &OutcomeContext, said: &InformationWords) -> El {
    let mut all = fragment();
    for row in GROUPS.iter().filter(|row| !row.net.is_empty()) {
        let passage = group(context.lang(), row.id);
        let mut inside = section(Level::Part, passage.title);
        // Where something is taken back, that stands in its chapter.
        if row.not.is_empty() {
            inside = inside.put(paragraphs(passage.body));
        }
        for (part, guides) in row.net {
            inside = inside
                .leaf("p.rw-label", outcome::part(context.lang(), *part))
                .put(dots(&told(context, guides)));
        }
        all = all.put(inside);
    }
    plan_rows(&[PlanRow { title: said.groups, inside: all.html(), ..PlanRow::default() }])
}

/// The same drawing and the same amount for everybody.
fn one(context: &OutcomeContext, id: ExerciseId) -> El {
    let lang = context.lang();
    let exercise = exercise_words::exercise(lang, id);
    part(&Exercise {
        id: id.id(),
        scene: Scene::of(id),
        shown: figure::shown_as(lang, Person::Adult),
        name: exercise.name,
        deep: false,
        alt: exercise.alt,
        dose: exercise_words::dose(lang, row(id).dose).into(),
        step: exercise_words::step(lang, row(id).step).name,
        because: exercise_words::purpose(lang, id).into(),
        again: false,
        more: steps(exercise.steps).html(),
    })
}

fn told(context: &OutcomeContext, guides: &[Guide]) -> Vec<&'static str> {
    guides.iter().map(|id| outcome::guide(context.lang(), context.voice(), *id)).collect()
}

/// The answers as they were given: what a professional is shown, so paper always has them.
pub(super) fn answers(context: &OutcomeContext, said: &InformationWords) -> El {
    let inside = fragment().put(paragraphs(&[said.answers_lead])).put(list(context)).html();
    el("section.rw-sec").set(At::DataPart, "answers").put(plan_rows(&[PlanRow {
        title: said.answers,
        inside,
        ..PlanRow::default()
    }]))
}
