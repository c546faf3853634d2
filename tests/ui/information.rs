//! `mode: information`: a doctor is named exactly as in `triage`; everybody else gets one page that
//! is the same for all, judges nothing, and keeps the answers.

use crate::support::markup::Markup;
use crate::support::render::{html, is_sound, outcome, visit};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::information::{EXERCISES, GROUPS, NET, replaces};
use rugwijzer::clinical::safety_net::Part;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::session::config::{Config, Mode};
use rugwijzer::session::model::{Shown, View};
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, handover_texts, update};
use rugwijzer::words::rooms::Room;
use rugwijzer::words::{Lang, Voice, outcome as words};

const PEOPLE: usize = 400;

fn informed(model: &Model) -> Model {
    let config = Config { mode: Mode::Information, ..model.config.clone() };
    Model { config, ..model.clone() }
}

fn decided(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("an outcome"),
    }
}

/// Somebody at the outcome, with any answers.
fn anybody(rng: &mut Rng) -> Model {
    let mut model = visit("");
    model.resume(SavedVisit { answers: complete_set(rng), ..SavedVisit::default() });
    update(&mut model, Msg::ShowAdvice);
    model
}

fn texts(model: &Model) -> [String; 2] {
    let outcome = decided(model);
    [handover_texts::result(model, &outcome), handover_texts::clinician_summary(model, &outcome)]
}

/// The markup without the section of the answers, which has no other section in it.
fn without_answers(html: &str) -> String {
    let at = html.find("data-part=\"answers\"").expect("the answers");
    let start = html[..at].rfind("<section").expect("where they begin");
    let end = at + html[at..].find("</section>").expect("where they end");
    [&html[..start], &html[end..]].concat()
}

#[test]
fn a_doctor_is_named_as_in_triage() {
    let mut rng = Rng::new(11);
    let mut seen = [0; 3];
    while seen.iter().any(|count| *count < 25) {
        let model = anybody(&mut rng);
        let level = decided(&model).disposition;
        if replaces(level) {
            continue;
        }
        seen[level as usize - Disposition::GpWithinDays as usize] += 1;
        let other = informed(&model);
        assert!(html(&model) == html(&other), "{level:?}");
        assert_eq!(texts(&model), texts(&other));
        let mut model = model;
        for room in Room::ALL {
            update(&mut model, Msg::Open(Some(*room)));
            let other = informed(&model);
            assert_eq!(model.shown(), other.shown());
            assert!(html(&model) == html(&other), "{level:?} {room:?}");
        }
    }
}

/// Whatever was answered, but for the answers themselves and whom the page speaks to.
#[test]
fn everybody_else_reads_the_same_page() {
    let mut rng = Rng::new(12);
    for voice in Voice::ALL {
        let mut pages: Vec<(String, String)> = Vec::new();
        while pages.len() < PEOPLE / 4 {
            let model = informed(&anybody(&mut rng));
            let hurt = model.answers.one(Field::Trauma) == Some(Opt::TraumaViolence);
            if !model.informs() || model.voice() != voice || hurt {
                continue;
            }
            let page = html(&model);
            let answers = page.replace(&without_answers(&page), "");
            let [result, _] = texts(&model);
            pages.push((without_answers(&page), result));
            assert!(answers.len() > 500);
        }
        assert!(pages.iter().all(|page| *page == pages[0]), "{voice:?}");
    }
}

#[test]
fn the_page_and_its_texts_judge_nothing() {
    for changes in
        ["", "days=12 site=low,below1", "days=30 function=limited", "preg=ge20", "age=17"]
    {
        let triage = outcome(changes);
        let level = decided(&triage).disposition;
        assert!(replaces(level), "{changes}");
        let model = informed(&triage);
        let page = html(&model);
        let markup = Markup::read(&page);
        is_sound(&markup, changes);
        assert_eq!(markup.with("data-information").count(), 1);
        for never in ["data-disposition", "data-rule", "data-room", "data-pattern", "data-factor"] {
            assert_eq!(markup.with(never).count(), 0, "{never} {changes}");
        }
        for class in ["rw-verdict", "rw-ladder"] {
            assert!(!markup.nodes.iter().any(|node| node.has_class(class)), "{class} {changes}");
        }
        for never in ["details", "start_session", "room"] {
            assert_eq!(markup.actions(never), 0, "{never} {changes}");
        }
        let shown: Vec<&str> =
            markup.with("data-exercise").filter_map(|node| node.get("data-exercise")).collect();
        assert_eq!(shown, EXERCISES.iter().map(|id| id.id()).collect::<Vec<_>>());
        let [result, note] = texts(&model);
        let all = [markup.text(), result, note].map(|text| text.replace('\u{ad}', ""));
        for text in &all {
            for voice in Voice::ALL {
                for level in Disposition::ALL.iter().filter(|level| replaces(**level)) {
                    for contact in Contact::ALL {
                        let verdict = words::verdict(Lang::Nl, voice, *level, &[*contact]);
                        assert!(!text.contains(verdict.headline), "{}: {text}", verdict.headline);
                    }
                }
            }
            assert!(!text.contains("Urgentieadvies") && !text.contains("ICPC"), "{text}");
            assert!(!text.contains("Kan passen bij") && !text.contains("regel:"), "{text}");
        }
        assert!(all[2].contains("geen urgentieadvies") && all[2].contains("Klacht:"), "{}", all[2]);
        for guide in
            NET.iter().chain(GROUPS.iter().flat_map(|row| row.net)).flat_map(|(_, all)| *all)
        {
            let sign = words::guide(Lang::Nl, Voice::You, *guide);
            let again = NET.iter().any(|(part, all)| *part == Part::Again && all.contains(guide));
            assert!(all[0].contains(sign) && (again || all[1].contains(sign)), "{sign}");
        }
    }
}

/// The line against violence is for everybody whom another person hurt, in this mode too.
#[test]
fn help_after_violence_stays_and_paper_is_silent() {
    let mut model = informed(&outcome("trauma=violence trauma_when=old stand=ok"));
    assert!(model.informs());
    let page = Markup::read(&html(&model));
    assert!(page.part("safe-home").is_some() && page.actions("quick_exit") > 0);
    let on_paper = |model: &Model| {
        let markup = Markup::read(&html(model));
        let rows = markup
            .nodes
            .iter()
            .filter(|node| node.has_class("rw-check__row") && !node.has_class("rw-noprint"));
        rows.map(|row| row.text.clone()).collect::<String>()
    };
    assert!(!on_paper(&model).contains("Iemand heeft"), "{}", on_paper(&model));
    assert!(!texts(&model).concat().contains("Veilig Thuis"));
    update(&mut model, Msg::PrintViolence(true));
    assert!(on_paper(&model).contains("Iemand heeft"));
    assert!(texts(&model)[0].contains("Veilig Thuis"));
    let gloomy = informed(&outcome("days=20 yellow=mood suic=no"));
    assert!(gloomy.informs() && !on_paper(&gloomy).contains("niet meer"), "{}", on_paper(&gloomy));
}

/// Another mode comes while somebody looks at a room, a question for the plan, or the exercises.
#[test]
fn a_mode_that_comes_midway_keeps_the_answers() {
    let config = informed(&visit("")).config;
    let set = |model: &mut Model, config: &Config| {
        update(model, Msg::Configure(Box::new(config.clone())))
    };
    let mut room = outcome("");
    update(&mut room, Msg::Open(Some(Room::Plan)));
    let mut details = outcome("");
    update(&mut details, Msg::Details);
    let mut playing = outcome("");
    let turns =
        rugwijzer::clinical::plan::plan(&decided(&playing), playing.minutes, &playing.places)
            .expect("a plan")
            .phases[0]
            .session
            .iter()
            .map(|choice| (choice.exercise, choice.dose))
            .collect();
    update(&mut playing, Msg::StartSession(turns));
    assert_eq!(playing.shown(), Shown::Player);
    for mut model in [room, details, playing] {
        let (answers, triage) = (model.answers.clone(), model.config.clone());
        let effects = set(&mut model, &config);
        assert_eq!((model.shown(), &model.answers), (Shown::Outcome, &answers));
        assert!(model.informs() && model.player.is_none());
        assert!(effects.contains(&Effect::FocusHeading), "{effects:?}");
        assert!(
            effects
                .iter()
                .all(|effect| !matches!(effect, Effect::TellResult { disposition: Some(_) }))
        );
        set(&mut model, &triage);
        assert!(!model.informs() && model.answers == answers);
    }
    let mut first = outcome("");
    assert_eq!(set(&mut first, &config), [Effect::FocusHeading]);
    assert_eq!(set(&mut first, &config), []);
    // On a page of questions nothing moves.
    let mut asked = visit("foot= days=10");
    let (page, draft) = (asked.shown(), asked.draft.clone());
    assert_eq!(set(&mut asked, &config), []);
    assert_eq!((asked.shown(), asked.draft), (page, draft));
}

#[test]
fn no_room_and_no_session_opens_on_it() {
    let mut model = informed(&outcome(""));
    for msg in [Msg::Open(Some(Room::Plan)), Msg::Details, Msg::ToPlan, Msg::StartSession(vec![])] {
        update(&mut model, msg);
        assert_eq!(model.shown(), Shown::Outcome);
    }
    assert!(matches!(model.view, View::Room(_) | View::Advice | View::Details(_)));
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Check, "back to the answers");
}

/// After a red light no exercise stands on the page, in either mode.
#[test]
fn a_red_light_stays_red() {
    let mut model = informed(&outcome(""));
    model.red_light = true;
    let page = Markup::read(&html(&model));
    is_sound(&page, "red");
    assert_eq!(page.with("data-exercise").count(), 0);
    assert!(page.part("red").is_some());
}

#[test]
fn a_clinic_stands_last_and_says_nothing_of_what_suits() {
    let card = |changes: &str| {
        let page = Markup::read(&html(&informed(&outcome(changes))));
        page.part("clinic").expect("a card").text.clone()
    };
    assert_eq!(card(""), card("days=12 site=low,below1"));
    assert_eq!(card(""), card("days=8 foot=yes"));
    assert!(card("").contains("Praktijk De Brug") && !card("").contains("fysiotherapie"));
}
