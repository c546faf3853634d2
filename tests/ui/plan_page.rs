//! The plan on the page: who sees it, that nothing excluded is in it, and that time and places
//! change it at once.

use crate::support::markup::Markup;
use crate::support::render::{is_sound, outcome, page, render};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{ExclusionId, all_allowed, exclusion, printed};
use rugwijzer::clinical::exercises::{ExerciseId, Phase, Place, exercise};
use rugwijzer::clinical::plan::daily::Daily;
use rugwijzer::clinical::plan::level::Level;
use rugwijzer::clinical::plan::pain_monitoring::{Light, PainRule};
use rugwijzer::clinical::plan::{Minutes, plan};
use rugwijzer::clinical::plan_questions;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::session::model::Shown;
use rugwijzer::session::saved::{from_bytes, to_bytes};
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::paper::Extra;
use rugwijzer::words::{Lang, Voice, exercise as exercise_words, plan as plan_words};
use std::collections::BTreeSet;

fn decided(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { next, .. } => panic!("{} is still open", next.id()),
    }
}

fn exercises(markup: &Markup) -> Vec<&str> {
    markup.with("data-exercise").filter_map(|node| node.get("data-exercise")).collect()
}

/// With every later week made, as for paper that was asked for it.
fn unfolded(mut model: Model) -> Model {
    update(&mut model, Msg::OnPaper(Extra::Weeks, true));
    model
}

/// Random people who look at an outcome.
fn people(wanted: usize) -> Vec<Model> {
    let mut rng = Rng::new(29);
    let mut models = Vec::new();
    while models.len() < wanted {
        let mut model = outcome("");
        model.answers = complete_set(&mut rng);
        if model.shown() == Shown::Outcome
            && matches!(assess(&model.answers), Assessment::Decided(_))
        {
            models.push(model);
        }
    }
    models
}

#[test]
fn the_plan_stands_where_nothing_is_more_urgent() {
    for (changes, disposition, planned) in [
        ("", "self_care", true),
        ("site=low,below1", "physio_or_podo", true),
        ("cancer=spread days=30", "gp_within_days", true),
        // The hospital decides after a procedure, and a doctor for a child.
        ("g_spine=yes", "", false),
        ("age=14 who=other", "", false),
        ("c_weak=yes c_weak_when=older_same", "", false),
        ("b_saddle=yes", "emergency_now", false),
    ] {
        let model = outcome(changes);
        let markup = render(&model);
        is_sound(&markup, changes);
        let found = decided(&model).disposition.id();
        assert!(disposition.is_empty() || found == disposition, "{changes}: {found}");
        for part in ["tonight", "plan", "adapt", "traffic"] {
            assert_eq!(markup.part(part).is_some(), planned, "{part}: {changes}");
        }
        assert_eq!(exercises(&markup).is_empty(), !planned, "{changes}");
        // At the top, and under each later stretch once it is made.
        assert_eq!(markup.actions("start_exercises"), usize::from(planned), "{changes}");
        let phases = plan(&decided(&model), Minutes::Ten, &[]).map_or(0, |plan| plan.phases.len());
        assert_eq!(render(&unfolded(model)).actions("start_exercises"), phases, "{changes}");
    }
}

#[test]
fn the_first_page_goes_from_how_soon_to_when_to_look_again() {
    for (changes, parts) in
        [("", ["brief", "things", "few"]), ("cancer=spread days=30", ["brief", "few", "lifeline"])]
    {
        let markup = render(&outcome(changes));
        let place = |part: &str| {
            markup
                .nodes
                .iter()
                .position(|node| node.get("data-part") == Some(part))
                .unwrap_or_else(|| panic!("{part}: {changes}"))
        };
        // The saddle is drawn with all signs, one press away, and so on paper.
        let saddle =
            markup.nodes.iter().position(|node| node.has_class("rw-figs")).expect("a drawing");
        assert!(
            markup
                .around(saddle)
                .any(|(_, node)| node.name == "details" && node.has_class("rw-all")),
            "{changes}"
        );
        let plan = place("plan");
        assert!(
            parts.map(place).is_sorted() && parts.iter().all(|part| place(part) < plan),
            "{changes}"
        );
        let at =
            |class: &str| markup.nodes.iter().position(|node| node.has_class(class)).expect(class);
        assert!(
            [at("rw-verdict"), at("rw-why"), place("brief"), place("few")].is_sorted(),
            "{changes}"
        );
        // No day is named before a doctor has looked.
        assert_eq!(
            markup.nodes.iter().any(|node| node.has_class("rw-days")),
            changes.is_empty(),
            "{changes}"
        );
        if changes.is_empty() {
            assert!(place("few") < at("rw-days"), "{changes}");
        }
    }
    let markup = render(&outcome(""));
    let headings: Vec<&str> = markup.named("h2").map(|node| node.text.as_str()).collect();
    assert_eq!(headings.iter().collect::<BTreeSet<_>>().len(), headings.len(), "{headings:?}");
    let open = markup.nodes.iter().filter(|node| {
        node.name == "details" && node.get("data-plan").is_some() && node.get("open").is_some()
    });
    assert_eq!(open.count(), 1, "this week is open, and nothing else");
}

/// A day to look again says what to do then, on every level: for whoever has an appointment too, it
/// may be a call.
#[test]
fn every_day_says_what_to_do_then() {
    for (changes, told) in [
        ("", "Maak dan een afspraak"),
        ("site=low,below1 days=21 sev=7 function=limited", "Bel dan uw huisarts"),
        ("days=240 yellow=fear,sleep,stress", "Bespreek het met uw huisarts"),
    ] {
        let markup = render(&outcome(changes));
        let days: String = markup
            .nodes
            .iter()
            .filter(|node| node.has_class("rw-days"))
            .map(|node| node.text.as_str())
            .collect();
        assert!(days.contains(told), "{changes}: {days}");
    }
}

/// The room of the plan has the way into today's exercises, the rule for pain right under it, then
/// this week; later weeks are made when they are opened.
#[test]
fn the_plan_begins_with_today_and_makes_later_weeks_when_they_are_opened() {
    let mut model = outcome("");
    let markup = render(&model);
    let place = |is: &dyn Fn(&crate::support::markup::Node) -> bool| {
        markup.nodes.iter().position(is).expect("it")
    };
    let start = place(&|node| node.get("data-action") == Some("start_exercises"));
    let light = place(&|node| node.get("data-part") == Some("traffic"));
    let first = place(&|node| node.get("data-exercise").is_some());
    assert!(start < light && light < first);
    let made = plan(&decided(&model), Minutes::Ten, &[]).expect("a plan");
    let all: usize = made.phases.iter().map(|stretch| stretch.exercises().len()).sum();
    assert_eq!(exercises(&markup).len(), made.phases[0].exercises().len());
    update(&mut model, Msg::Unfold(Phase::Weeks2To3));
    update(&mut model, Msg::Unfold(Phase::Weeks2To3));
    assert_eq!(
        exercises(&render(&model)).len(),
        made.phases[0].exercises().len() + made.phases[1].exercises().len()
    );
    assert_eq!(exercises(&render(&unfolded(model))).len(), all);
}

/// Whoever must not walk is told of no walking, wherever it stands on the page.
#[test]
fn who_must_not_walk_is_not_told_to_walk() {
    let model = outcome("site=low,groin function=limited days=7");
    let markup = render(&model);
    // That walking waits is said; stairs are part of a house.
    let waits = exercise_words::exclusion(Lang::Nl, Voice::You, ExclusionId::GroinWalking)
        .why
        .to_lowercase();
    for part in ["brief", "things", "plan"] {
        let text = markup
            .part(part)
            .expect("a part")
            .text
            .to_lowercase()
            .replace("traplopen", "")
            .replace(&waits, "");
        assert!(!text.contains("lopen") && !text.contains("loop "), "{part}: {text}");
    }
    assert!(markup.part("waits").is_some());
}

#[test]
fn somebody_pregnant_reads_first_when_not_to_exercise() {
    let markup = render(&outcome("preg=ge20"));
    let first = markup.part("plan").expect("a plan").text.clone();
    let ask = plan_words::plan(Lang::Nl, Voice::You).ask_first;
    let at = first.find(ask).expect("what is asked first");
    assert!(at < first.find(plan_words::plan(Lang::Nl, Voice::You).because).expect("an exercise"));
    assert!(
        markup.part("stop_at_once").is_some()
            && render(&outcome("")).part("stop_at_once").is_none()
    );
    assert!(render(&outcome("")).part("ask_first").is_none());
}

#[test]
fn headings_go_down_a_level_at_a_time() {
    for model in people(60) {
        let markup = render(&model);
        let mut last = 1;
        for node in &markup.nodes {
            if let Some(level) =
                node.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok())
            {
                assert!(level <= last + 1, "h{level} after h{last}: {}", node.text);
                last = level;
            }
        }
    }
}

#[test]
fn nothing_excluded_is_shown_or_named_and_what_no_question_tells_is_printed() {
    let mut planned = 0;
    for model in people(600) {
        let model = unfolded(model);
        let (markup, found) = (render(&model), decided(&model));
        is_sound(&markup, "a plan");
        let made = plan(&found, Minutes::Ten, &[]);
        planned += usize::from(made.is_some());
        let shown = exercises(&markup);
        let expected: Vec<&str> = made
            .iter()
            .flat_map(|plan| {
                plan.phases.iter().flat_map(|stretch| stretch.exercises()).map(ExerciseId::id)
            })
            .collect();
        assert_eq!(shown, expected);
        let allowed: BTreeSet<&str> = all_allowed(&found).iter().map(|row| row.id.id()).collect();
        let text = markup.text();
        let names: BTreeSet<&str> = markup
            .nodes
            .iter()
            .filter(|node| matches!(node.name.as_str(), "h3" | "h4" | "dd"))
            .map(|node| node.text.as_str())
            .collect();
        for id in ExerciseId::ALL {
            let name = exercise_words::exercise(Lang::Nl, *id).name;
            assert!(
                allowed.contains(id.id()) || !names.contains(name),
                "{name} for {:?}",
                found.reasons
            );
        }
        for id in shown.iter().filter_map(|id| ExerciseId::from_id(id)) {
            for row in printed(&found, id) {
                assert!(
                    text.contains(exercise_words::exclusion(Lang::Nl, model.voice(), row).not_if),
                    "{}",
                    id.id()
                );
            }
        }
        let waiting = made.is_some_and(|plan| !plan.waits.is_empty());
        assert_eq!(markup.part("waits").is_some(), waiting);
    }
    assert!(planned > 60, "{planned}");
}

#[test]
fn every_exercise_has_its_poses_its_steps_and_when_to_stop() {
    let model = unfolded(outcome("days=30"));
    let markup = render(&model);
    let made = plan(&decided(&model), Minutes::Ten, &[]).expect("a plan");
    let drawn = markup
        .nodes
        .iter()
        .filter(|node| node.has_class("rw-poses") && node.get("role") == Some("img"))
        .filter_map(|node| node.get("aria-label"));
    let said = exercise_words::pictures(Lang::Nl);
    // How to lie and get up is drawn too.
    let (in_bed, pictures): (Vec<&str>, Vec<&str>) =
        drawn.partition(|alt| [said.getting_up, said.on_the_side, said.on_the_back].contains(alt));
    assert_eq!(in_bed.iter().filter(|alt| **alt == said.getting_up).count(), 1);
    let shown = exercises(&markup);
    assert_eq!(pictures.len(), shown.len());
    for (id, alt) in shown.iter().zip(pictures) {
        let id = ExerciseId::from_id(id).expect("an exercise");
        let words = exercise_words::exercise(Lang::Nl, id);
        assert_eq!(alt, words.alt);
        let node = markup
            .with("data-exercise")
            .find(|node| node.get("data-exercise") == Some(id.id()))
            .expect("it");
        // Nobody has to be told how to walk, only how much.
        let walks = matches!(id, ExerciseId::WalkingShort | ExerciseId::WalkingBuildUp);
        for text in words.steps.iter().chain([&words.lighter]).filter(|_| !walks) {
            assert!(node.text.contains(text), "{}: {text}", id.id());
        }
        // A danger of its own; what pain means stands in one place for all.
        for stop in exercise(id).stop {
            assert!(node.text.contains(exercise_words::stop(Lang::Nl, *stop)), "{}", id.id());
        }
        // As much of it as the plan says, wherever it stands first.
        let choices = made.first_step.iter().chain(
            made.phases.iter().flat_map(|stretch| stretch.session.iter().chain(&stretch.sport)),
        );
        let amounts = choices
            .filter(|choice| choice.exercise == id)
            .map(|choice| plan_words::amount(Lang::Nl, choice));
        let walks = made
            .phases
            .iter()
            .filter_map(|stretch| stretch.walk)
            .filter(|walk| walk.exercise == id)
            .map(|walk| plan_words::walk(Lang::Nl, &walk));
        assert!(
            amounts.chain(walks).any(|amount| node.text.contains(&amount)),
            "{}: {}",
            id.id(),
            node.text
        );
    }
}

/// Why some exercises are not in the plan, and what is left.
#[test]
fn what_is_kept_away_is_told_with_what_is_left() {
    let said = plan_words::plan(Lang::Nl, Voice::You);
    let text = render(&outcome("g_anticoag=yes f_stiff=unknown")).text();
    assert!(text.contains(said.not_now));
    for row in [ExclusionId::BloodThinner, ExclusionId::StiffSpine] {
        assert!(text.contains(exercise_words::exclusion(Lang::Nl, Voice::You, row).why), "{row:?}");
        assert!(text.contains(exercise_words::left(Lang::Nl, exclusion(row).left)), "{row:?}");
    }
    assert!(!render(&outcome("")).text().contains(said.not_now));
}

/// When the next step comes is said where there is something to make stronger, and where the plan
/// begins.
#[test]
fn how_it_goes_on_is_said() {
    let said = plan_words::plan(Lang::Nl, Voice::You);
    let text = render(&outcome("")).text();
    for line in [said.session, said.walk, said.next_step[1]] {
        assert!(text.contains(line), "{line}");
    }
    for (changes, level) in [
        ("sev=8", Level::A),
        ("function=limited", Level::B),
        ("", Level::C),
        ("function=ok sev=4 days=7", Level::D),
    ] {
        assert!(
            render(&outcome(changes)).text().contains(plan_words::level(Lang::Nl, level)),
            "{changes}"
        );
    }
}

#[test]
fn every_time_and_every_place_makes_its_own_plan_at_once() {
    let mut seen = BTreeSet::new();
    for minutes in Minutes::ALL {
        for place in [None].into_iter().chain(Place::ALL.iter().copied().map(Some)) {
            let mut model = outcome("");
            let kept = update(&mut model, Msg::Minutes(*minutes));
            assert!(matches!(kept.as_slice(), [Effect::Keep(_)]));
            if let Some(place) = place {
                update(&mut model, Msg::Place(place, true));
            }
            let markup = render(&model);
            is_sound(&markup, minutes.id());
            let made = plan(&decided(&model), *minutes, &model.places).expect("a plan");
            let expected: Vec<&str> =
                made.phases[0].exercises().into_iter().map(ExerciseId::id).collect();
            assert_eq!(exercises(&markup), expected, "{} {place:?}", minutes.id());
            let checked: Vec<&str> = markup
                .named("input")
                .filter(|input| input.get("checked").is_some())
                .filter_map(|input| input.get("value"))
                .collect();
            let wanted: Vec<&str> =
                [minutes.id()].into_iter().chain(place.map(Place::id)).collect();
            assert_eq!(checked, wanted);
            seen.insert(markup.part("changed").expect("what is said").text.clone());
        }
    }
    assert!(seen.len() >= 8, "a change is heard: {seen:?}");
    let mut model = outcome("");
    update(&mut model, Msg::Place(Place::Bed, true));
    update(&mut model, Msg::Place(Place::Bed, true));
    update(&mut model, Msg::Place(Place::Chair, true));
    update(&mut model, Msg::Place(Place::Bed, false));
    assert_eq!(model.places, [Place::Chair]);
}

#[test]
fn time_and_places_outlive_a_new_start() {
    let mut model = outcome("");
    update(&mut model, Msg::Minutes(Minutes::Twenty));
    update(&mut model, Msg::Place(Place::Chair, true));
    update(&mut model, Msg::Place(Place::Bed, true));
    let kept = from_bytes(&to_bytes(&model.saved_visit())).expect("readable");
    let mut again = outcome("");
    again.resume(kept);
    assert_eq!(
        (again.minutes, again.places.clone()),
        (Minutes::Twenty, vec![Place::Chair, Place::Bed])
    );
    assert_eq!(exercises(&render(&again)), exercises(&render(&model)));
    update(&mut again, Msg::Restart);
    assert_eq!((again.minutes, again.places.len()), (Minutes::Ten, 0));
}

#[test]
fn nothing_is_said_twice() {
    for model in people(150) {
        let markup = render(&model);
        let ids: Vec<&str> =
            markup.with("data-factor").filter_map(|node| node.get("data-factor")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
        let titles: Vec<&str> = markup
            .named("summary")
            .map(|node| node.text.as_str())
            .filter(|text| *text != plan_words::plan(Lang::Nl, model.voice()).how)
            .collect();
        assert_eq!(titles.len(), titles.iter().collect::<BTreeSet<_>>().len(), "{titles:?}");
    }
}

#[test]
fn three_backs_help_to_tell_what_feels_better_and_name_no_disease() {
    let model = page(Screen::DetailEase, "");
    let markup = render(&model);
    is_sound(&markup, "ease");
    assert_eq!(markup.named("figcaption").count(), 3);
    let note = plan_words::plan(Lang::Nl, Voice::You).preference_note;
    assert!(render(&outcome("eases=bend")).text().contains(note));
    assert!(!plan_questions::screens(&model.answers).is_empty());
}

#[test]
fn the_copied_text_has_tonight_and_this_week_as_the_screen_has_them() {
    let mut model = outcome("site=low,below1");
    update(&mut model, Msg::Minutes(Minutes::Five));
    let copied = update(&mut model, Msg::Copy);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
    let made = plan(&decided(&model), Minutes::Five, &[]).expect("a plan");
    for id in
        made.phases[0].exercises().into_iter().chain(made.first_step.map(|choice| choice.exercise))
    {
        let name = exercise_words::exercise(Lang::Nl, id).name;
        let week = &made.phases[0];
        let amount = week
            .session
            .iter()
            .find(|choice| choice.exercise == id)
            .or(made.first_step.as_ref().filter(|first| first.exercise == id))
            .map(|choice| plan_words::amount(Lang::Nl, choice));
        let amount = week
            .walk
            .filter(|walk| walk.exercise == id)
            .map(|walk| plan_words::walk(Lang::Nl, &walk))
            .or(amount)
            .expect("an amount");
        assert!(text.contains(&format!("- {name}: {amount}.")), "{name}: {text}");
    }
    assert!(text.contains(plan_words::plan(Lang::Nl, Voice::You).tonight));
    let mut urgent = outcome("c_weak=yes c_weak_when=older_same");
    assert!(decided(&urgent).disposition >= Disposition::GpToday);
    let copied = update(&mut urgent, Msg::Copy);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
    assert!(!text.contains(plan_words::plan(Lang::Nl, Voice::You).tonight));
}

/// One rule for pain on the page: each of its sentences once, and none of another version.
#[test]
fn the_rule_for_pain_stands_once() {
    for (changes, rule) in [
        ("", PainRule::Back),
        ("site=low,below1", PainRule::Leg),
        ("days=240 course=same yellow=fear", PainRule::Lasting),
    ] {
        let text = render(&outcome(changes)).text();
        for other in PainRule::ALL {
            let said = plan_words::light(Lang::Nl, *other, Light::Amber);
            assert_eq!(
                text.matches(said.when).count(),
                usize::from(*other == rule),
                "{changes}: {}",
                said.when
            );
        }
        assert_eq!(
            text.matches(plan_words::light(Lang::Nl, rule, Light::Red).when).count(),
            1,
            "{changes}"
        );
    }
}

/// With fear and pain of months: the goal on top of the plan, and a ladder that the person fills
/// in, kept and never sent.
#[test]
fn fear_has_a_ladder_of_its_own() {
    let mut model = outcome("days=240 course=same yellow=fear");
    let markup = render(&model);
    is_sound(&markup, "fear");
    let plan = markup.part("plan").expect("a plan").text.clone();
    let said = plan_words::plan(Lang::Nl, Voice::You);
    let place = |text: &str| plan.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!([said.goal_lead, said.ladder, said.session].map(place).is_sorted());
    assert_eq!(
        markup
            .nodes
            .iter()
            .filter(|node| node.name == "input"
                && node.get("name").is_some_and(|name| name.starts_with("feared_")))
            .count(),
        5
    );
    assert!(matches!(
        update(&mut model, Msg::Feared(1, "Bukken, 4".into())).as_slice(),
        [Effect::Keep(_)]
    ));
    assert!(render(&model).part("ladder").expect("the ladder").text.contains("Bukken, 4"));
    let kept = from_bytes(&to_bytes(&model.saved_visit())).expect("readable");
    assert_eq!(kept.feared[1], "Bukken, 4");
    for changes in ["days=240 course=same", "yellow=fear days=30", ""] {
        assert!(render(&outcome(changes)).part("ladder").is_none(), "{changes}");
    }
}

/// Cards stand where they help: after what was said, and never with the sentences that they
/// replace.
#[test]
fn cards_stand_for_whom_they_are() {
    let title = |daily: Daily| plan_words::daily(Lang::Nl, daily);
    for (changes, daily, wanted) in [
        ("", Daily::FlareUp, true),
        ("days=240 course=same", Daily::FlareUpAgreed, true),
        ("sev=9", Daily::FlareUp, false),
        ("cancer=other days=20", Daily::FlareUp, false),
        ("age=40", Daily::WorkTalk, true),
        ("age=68", Daily::WorkTalk, false),
        ("feel=sleep", Daily::SleepBetter, true),
        ("", Daily::SleepBetter, false),
        ("age=76 days=60 course=better assessed=yes_same", Daily::Balance, true),
        ("", Daily::Balance, false),
        ("preg=pp6w", Daily::Baby, true),
        ("", Daily::Stairs, false),
        ("sev=7", Daily::Stairs, true),
    ] {
        let text = render(&outcome(changes)).text();
        assert_eq!(
            text.contains(title(daily).body[0]) && text.contains(title(daily).body[1]),
            wanted,
            "{changes}: {daily:?}"
        );
    }
}

/// Exercises are carried away with the light that says how much pain may come of them.
#[test]
fn the_copied_text_has_the_light_wherever_it_has_exercises() {
    for (changes, exercises) in [
        ("", true),
        ("site=low,below1", true),
        ("cancer=other", true),
        ("g_spine=yes", false),
        ("function=cannot", false),
    ] {
        let mut model = outcome(changes);
        let copied = update(&mut model, Msg::Copy);
        let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
        let plan = plan_words::plan(Lang::Nl, Voice::You);
        let red = plan_words::light(Lang::Nl, PainRule::Back, Light::Red);
        assert_eq!(
            (text.contains(plan.traffic), text.contains(red.when)),
            (exercises, exercises),
            "{changes}: {text}"
        );
    }
}
