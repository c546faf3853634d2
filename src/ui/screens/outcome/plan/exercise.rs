//! One exercise of the plan, with everything that has to be known before doing it.

use crate::clinical::exclusions::{allowed, printed};
use crate::clinical::exercises::{ExerciseId, easier, exercise as row};
use crate::clinical::plan::Choice;
use crate::pictures::figure::Scene;
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion_section_about};
use crate::ui::parts::exercise::{Exercise, exercise as part};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::screens::figure;
use crate::ui::screens::outcome::OutcomeContext;
use crate::words::{exercise as words, plan as plan_words};

/// How much of it is in view at once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Walking: nobody has to be told how, only how much of it.
    Walk,
    /// In a stretch: its steps open.
    Listed,
    /// Only how much of it, where it stood further up already.
    Again,
}

/// `amount` is how much of it, as a line.
pub fn exercise(context: &OutcomeContext, choice: Choice, amount: String, look: Look) -> El {
    let (lang, id) = (context.lang(), choice.exercise);
    let said = words::exercise(lang, id);
    let plan = super::plan_words_of(context);
    let how = steps(said.steps);
    let before = before(context, id);
    let more = match look {
        // The steps of what comes again stand further up.
        Look::Walk | Look::Again => fragment(),
        Look::Listed => accordion_section_about(
            &AccordionSection {
                title: plan.how,
                inside: fragment().put(how).put(before).html(),
                ..AccordionSection::default()
            },
            Some(said.name),
        ),
    };
    part(&Exercise {
        id: id.id(),
        scene: Scene::of(id),
        shown: figure::shown(lang, context.outcome),
        name: said.name,
        deep: true,
        alt: said.alt,
        dose: amount.into(),
        step: words::step(lang, row(id).step).name,
        because: [
            plan.because,
            " ",
            plan_words::because(lang, choice.because),
            ". ",
            words::purpose(lang, id),
        ]
        .concat()
        .into(),
        again: look == Look::Again,
        more: more.html(),
    })
}

/// Lighter, easier, further; when to stop; and for whom it is not, where no question has told.
fn before(context: &OutcomeContext, id: ExerciseId) -> El {
    let (lang, voice) = (context.lang(), context.voice());
    let labels = words::labels(lang);
    let mut ways =
        el("dl.rw-ex__ways").put(term(labels.lighter, words::exercise(lang, id).lighter));
    for (label, other) in [(labels.easier, easier(id)), (labels.harder, row(id).harder)] {
        // Only what this person may do is named.
        if let Some(other) = other.filter(|other| allowed(context.outcome, *other)) {
            ways = ways.put(term(label, words::exercise(lang, other).name));
        }
    }
    let mut uses = String::new();
    for part in row(id).works_on {
        if !uses.is_empty() {
            uses.push_str(", ");
        }
        uses.push_str(words::part(lang, *part));
    }
    ways = ways.put(el("div").leaf("dt", labels.uses).leaf("dd", uses));
    let mut stops = Vec::new();
    for stop in row(id).stop {
        stops.push(words::stop(lang, *stop));
    }
    let mut not_for = Vec::new();
    for row in printed(context.outcome, id) {
        not_for.push(words::exclusion(lang, voice, row).not_if);
    }
    fragment()
        .put(ways)
        .put((!stops.is_empty()).then(|| section(Level::Deep, labels.stop).put(dots(&stops))))
        .put(
            (!not_for.is_empty())
                .then(|| section(Level::Deep, labels.not_for).put(paragraphs(&not_for))),
        )
}

fn term(label: &'static str, text: &'static str) -> El {
    el("div").leaf("dt", label).leaf("dd", text)
}
