//! What interrupts or ends the exercises: more pain, with the traffic light's answer to it, and
//! being done.

use super::super::{layout, outcome};
use super::Played;
use crate::clinical::disposition::Contact;
use crate::clinical::plan::pain_monitoring::{Act, Light, Sign, act, own_number};
use crate::pictures::light::light as sign;
use crate::session::Msg;
use crate::session::player::Play;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, row};
use crate::ui::parts::drawing::decorative;
use crate::ui::parts::lists::{Level, dots, made_dots, paragraphs, section};
use crate::ui::parts::traffic_light::lamp;
use crate::words::exercise as words;
use crate::words::plan as plan_words;
use crate::words::player as said;

/// How much more it hurts: the worst first read, with the signs that are red at any pain.
pub(super) fn hurting(played: &Played) -> El {
    let lang = played.visit.lang();
    let own = own_number(played.outcome).filter(|own| own.rule == played.player.rule);
    let mut answers = el("div.rw-play__felt");
    for light in Light::ALL.iter().rev() {
        let label = own
            .and_then(|own| said::answer(lang, *light, own))
            .unwrap_or_else(|| said::felt(lang, played.player.rule, *light).answer.to_owned());
        let signs = (*light == Light::Red).then(|| {
            let list = el("details.rw-more")
                .put(el("summary").leaf("span", played.words.alarm_list))
                .put(outcome::when_to_call(played.visit, played.outcome));
            section(Level::Small, plan_words::light(lang, played.player.rule, Light::Red).act)
                .put(dots(&signs(played)))
                .put(list)
        });
        let answer = el("button.rw-btn rw-btn--quiet")
            .set(At::Type, "button")
            .set(At::DataAction, "felt")
            .set(At::DataTarget, light.id())
            .click(&played.visit.press(Msg::Play(Play::Felt(*light))))
            .put(el("span").text(label));
        answers = answers.put(signs).put(answer);
    }
    let gave = own
        .filter(|own| said::answer(lang, Light::Green, *own).is_some())
        .map(|own| el("p.rw-p").text(said::gave(lang, own.now)));
    el("div.rw-play__ask")
        .key("hurting")
        .put(played.heading(played.words.hurts_title))
        .put(el("p.rw-lead").text(played.words.hurts_lead))
        .put(gave)
        .put(answers)
        .put(el("div.rw-play__more").put(played.act(
            Look::Link,
            played.words.no_more_pain,
            "resume",
            Play::Resume,
        )))
}

/// What is red at any pain.
fn signs(played: &Played) -> Vec<&'static str> {
    let mut signs = Vec::new();
    for sign in Sign::ALL {
        signs.push(plan_words::sign(played.visit.lang(), *sign));
    }
    signs
}

/// The same with the list of when to call.
pub(super) fn red(played: &Played) -> El {
    fragment().put(dots(&signs(played))).put(outcome::when_to_call(played.visit, played.outcome))
}

/// What that light means, and the ways on that it leaves.
pub(super) fn light_answer(played: &Played, light: Light) -> El {
    let lang = played.visit.lang();
    let felt = said::felt(lang, played.player.rule, light);
    let act = act(played.player.rule, light);
    let again = act == Act::Half && played.player.ambers() > 1;
    let (title, body) = if again { said::amber_again(lang) } else { (felt.title, felt.body) };
    let head = el("div")
        .classes(&["rw-light__head", lamp(light)])
        .put(decorative(sign(light), "rw-light__sign"))
        .put(played.heading(title));
    let says = el("div.rw-play__ask").key(title).put(head).put(paragraphs(body));
    let on = |look, label| played.act(look, label, "resume", Play::Resume);
    let skip = |look| played.act(look, played.words.skip, "skip", Play::Skip);
    match act {
        Act::GoOn | Act::Stay => says
            .put(row().put(on(Look::Main, played.words.resume)).put(skip(Look::Quiet)))
            .put(row().put(played.easier(Look::Link))),
        // What is easier goes first, and where there is nothing easier it is passed over. Lighter
        // by oneself is for once.
        Act::Half => {
            let lighter = words::exercise(lang, played.player.exercise()).lighter;
            let easier = played.easier(Look::Main);
            let pass = skip(if easier.is_some() { Look::Link } else { Look::Main });
            let (first, last) =
                if easier.is_some() { (easier, Some(pass)) } else { (Some(pass), None) };
            let half = plan_words::half_of(lang, played.dose());
            says.put((!again).then(|| {
                section(Level::Small, words::labels(lang).lighter)
                    .put(paragraphs(&[lighter]))
                    .put(el("p.rw-p").text(half))
            }))
            .put(
                row()
                    .put(first)
                    .put((!again).then(|| on(Look::Quiet, played.words.resume_lighter))),
            )
            .put(
                el("div.rw-play__more").put(last).put(played.close(Look::Link, played.words.close)),
            )
        }
        Act::StopNow => says
            .put(section(Level::Section, played.words.call).put(outcome::numbers(
                played.visit,
                played.outcome,
                &[Contact::Emergency112, Contact::Urgent],
            )))
            .put(outcome::when_to_call(played.visit, played.outcome))
            .put(row().put(played.close(Look::Main, played.words.to_advice)))
            .put(el("div.rw-play__more").put(layout::restart(played.visit, Look::Link))),
    }
}

pub(super) fn done(played: &Played) -> El {
    let lang = played.visit.lang();
    let mut later = Vec::new();
    for light in Light::ALL {
        let (name, when, act) = said::felt(lang, played.player.rule, *light).later;
        later.push([name, ": ", when, " ", act].concat().into());
    }
    let words = played.words;
    let (title, body) = if played.player.did_a_little() {
        (words.smallest_done_title, words.smallest_done_body)
    } else {
        (words.done_title, words.done_body)
    };
    el("div.rw-play__ask")
        .key("done")
        .put(played.heading(title))
        .put(paragraphs(body))
        .put(made_dots(&later))
        .put(row().put(played.close(Look::Main, played.words.to_advice)))
        .put(el("div.rw-play__more").put(played.act(
            Look::Link,
            played.words.last,
            "previous",
            Play::Previous,
        )))
}
