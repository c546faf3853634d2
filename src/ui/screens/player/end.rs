//! What interrupts or ends the exercises: more pain, with the traffic light's answer to it, and being done.

use super::super::outcome;
use super::{Played, other_signs};
use crate::clinical::disposition::Contact;
use crate::clinical::plan::traffic::{Act, LIGHTS, Light};
use crate::session::Msg;
use crate::session::player::Play;
use crate::ui::markup::{El, el};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::exercise as words;
use crate::words::player as said;
use crate::words::plan;

/// How much more it hurts: the worst first read, with the signs that are red at any pain.
pub(super) fn hurting(played: &Played) -> El {
    let lang = played.visit.lang();
    let mut answers = el("div.rw-play__felt");
    for light in Light::ALL.iter().rev() {
        let felt = Action {
            label: said::felt(lang, *light).answer,
            action: "felt",
            target: Some(light.id()),
            on: played.visit.press(Msg::Play(Play::Felt(*light))),
            ..Action::default()
        };
        let signs = (*light == Light::Red).then(|| {
            let mut signs = other_signs(played);
            signs.push(played.words.alarm);
            section(Level::Small, words::labels(lang).stop).put(dots(&signs))
        });
        answers = answers.put(signs).put(button(Look::Quiet, &felt));
    }
    el("div.rw-play__ask")
        .key("hurting")
        .put(played.heading(played.words.hurts_title))
        .put(el("p.rw-lead").text(played.words.hurts_lead))
        .put(answers)
        .put(el("div.rw-play__more").put(played.act(Look::Link, played.words.no_more_pain, "resume", Play::Resume)))
}

/// What that light means, and the ways on that it leaves.
pub(super) fn told(played: &Played, light: Light) -> El {
    let lang = played.visit.lang();
    let felt = said::felt(lang, light);
    let act = LIGHTS.iter().find(|row| row.light == light).map_or(Act::StopNow, |row| row.act);
    let says = el("div.rw-play__ask").key(felt.title).put(played.heading(felt.title)).put(paragraphs(felt.body));
    let on = |look| played.act(look, played.words.resume, "resume", Play::Resume);
    let skip = |look| played.act(look, played.words.skip, "skip", Play::Skip);
    match act {
        Act::GoOn => says.put(row().put(on(Look::Main)).put(skip(Look::Quiet))).put(row().put(played.easier(Look::Link))),
        Act::Easier => {
            let lighter = words::exercise(lang, played.player.exercise()).lighter;
            says.put(section(Level::Small, words::labels(lang).lighter).put(paragraphs(&[lighter])))
                .put(row().put(played.easier(Look::Main)).put(skip(Look::Quiet)))
                .put(row().put(on(Look::Link)).put(played.close(Look::Link, played.words.close)))
        }
        Act::StopNow => says
            .put(section(Level::Section, played.words.call).put(outcome::numbers(played.visit, played.outcome, &[Contact::Emergency112, Contact::Urgent])))
            .put(outcome::safety_net(played.visit, played.outcome))
            .put(row().put(played.close(Look::Main, played.words.to_advice))),
    }
}

pub(super) fn done(played: &Played) -> El {
    let lang = played.visit.lang();
    let mut lights = el("ul.rw-dots");
    for light in Light::ALL {
        let words = plan::light(lang, *light);
        lights = lights.put(el("li").leaf("span", [words.name, ": ", words.when, " ", words.act].concat()));
    }
    el("div.rw-play__ask")
        .key("done")
        .put(played.heading(played.words.done_title))
        .put(paragraphs(played.words.done_body))
        .put(lights)
        .put(row().put(played.close(Look::Main, played.words.to_advice)))
        .put(row().put(played.act(Look::Link, played.words.previous, "previous", Play::Previous)))
}
