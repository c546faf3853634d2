//! The screens, rendered natively: every page keeps the DOM contract in both voices, and no outcome
//! says what it must not.

use crate::support::markup::{Markup, Node};
use crate::support::render::{finish, is_sound, outcome, page, render, visit};
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::{change, new_visit};
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::contradiction::CONTRADICTIONS;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway;
use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::session::config::{Clinic, Config, Phone};
use rugwijzer::session::model::{Shown, View};
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, json, update};
use rugwijzer::ui::app::{App, AppProps};
use std::collections::BTreeSet;
use time::{Date, Month};
use yew::prelude::*;

/// TABLE: for each page, what a person with plain lumbago answers otherwise so that it is asked.
const ASKED: &[(Screen, &str)] = &[
    (Screen::Who, ""),
    (Screen::Danger, ""),
    (Screen::DangerMore, "age=30 a_const=yes a_relief=yes"),
    (Screen::Saddle, ""),
    (Screen::SaddleMore, "b_old=yes b_old_course=same"),
    (Screen::Legs, ""),
    (Screen::LegsMore, "c_numb=yes c_numb_course=same"),
    (
        Screen::LegsMore,
        "c_both=yes c_both_when=old c_weak=yes c_weak_when=older_same c_numb=yes c_numb_course=same",
    ),
    (Screen::Ill, ""),
    (Screen::IllMore, "d_chills=yes d_flu=yes"),
    (Screen::IllMore, "age=70 d_colic=yes d_colic_bad= d_stone="),
    (Screen::Trauma, ""),
    (Screen::Trauma, "onset=fall"),
    (Screen::Legs, "legs_walk=both"),
    (Screen::Conditions, "scan=collapse"),
    (Screen::TraumaMore, "trauma=minor trauma_when=d42 stand=ok"),
    (Screen::Conditions, ""),
    (Screen::ConditionsMore, "cancer=skin"),
    (Screen::Medicines, ""),
    (Screen::MedicinesMore, "g_nsaid=yes g_nsaid_sign=no"),
    (Screen::Pregnancy, ""),
    (Screen::PregnancyMore, "preg=lt20"),
    (Screen::PregnancyMore, "preg=ge20"),
    (Screen::PregnancyMore, "preg=pp6w"),
    (Screen::Duration, ""),
    (Screen::Onset, ""),
    (Screen::Site, ""),
    (Screen::Severity, ""),
    (Screen::Course, ""),
    (Screen::Rest, ""),
    (Screen::Function, ""),
    (Screen::Familiar, "age=55 days=30"),
    (Screen::Assessed, "days=60"),
    (Screen::Inflammatory, "days=120"),
    (Screen::Mind, "days=20"),
    (Screen::MindMore, "days=20 yellow=mood suic=no"),
    (Screen::Foot, "days=10"),
    (Screen::ArchSport, "age=17"),
    (Screen::DetailPain, ""),
    (
        Screen::DetailPain,
        "cough=yes sit_worse=no stand_worse=no bend_worse=no arch_worse=no tingle=no stiff_short=no",
    ),
    (Screen::DetailWalking, ""),
    (Screen::DetailEase, ""),
    (Screen::DetailBefore, ""),
    (Screen::DetailScan, "scan=hernia,wear"),
    (Screen::DetailTried, ""),
    (Screen::DetailElsewhere, ""),
    (Screen::DetailFeel, ""),
    (Screen::DetailWork, "days=20 site=low,below1"),
    (Screen::DetailLife, "days=30 cancer=spread"),
    (Screen::DetailDemand, ""),
    (Screen::DetailGoal, ""),
];

/// Every page in both voices.
fn pages() -> Vec<Model> {
    let voices = ["self", "other", "other_cannot"];
    voices
        .iter()
        .flat_map(|who| {
            ASKED.iter().map(move |(asked, changes)| page(*asked, &format!("who={who} {changes}")))
        })
        .collect()
}

/// An outcome of every kind, and the cases that have something of their own.
const OUTCOMES: &[(&str, &str)] = &[
    ("emergency_now", "b_saddle=yes"),
    ("emergency_now", "a_chest=yes"),
    ("emergency_now", "days=20 yellow=mood suic=now"),
    ("emergency_now", "preg=ge20 p_contr=yes"),
    ("gp_today", "c_weak=yes c_weak_when=older_same"),
    ("gp_today", "days=20 yellow=mood suic=thoughts"),
    ("gp_within_days", "cancer=spread days=30"),
    ("gp_within_days", "c_numb=yes c_numb_course=same site=low,below1 days=60"),
    ("gp_within_days", "age=14 who=other"),
    ("physio_or_podo", "site=low,below1"),
    ("physio_or_podo", "days=20 course=worse yellow=fear,sleep foot=yes"),
    ("physio_or_podo", "preg=lt20"),
    ("self_care", ""),
    ("self_care", "age=70 g_anticoag=yes"),
];

/// The inputs as `type name=value`, or `text name`.
fn inputs(markup: &Markup) -> Vec<String> {
    let one = |input: &Node| {
        let get = |name| input.get(name).unwrap_or_default();
        if get("type") == "text" {
            format!("text {}", get("name"))
        } else {
            format!("{} {}={}", get("type"), get("name"), get("value"))
        }
    };
    markup.named("input").map(one).collect()
}

/// What the contract says must stand on a page.
fn expected(model: &Model, asked: Screen) -> Vec<String> {
    let mut all = Vec::new();
    for field in pathway::fields(asked, &model.answers) {
        let id = field.id();
        let options = |kind: &str, left_out: &[Opt]| -> Vec<String> {
            let shown = field.options().iter().filter(|option| !left_out.contains(option));
            shown.map(|option| format!("{kind} {id}={}", option.id())).collect()
        };
        match (asked.layout(), field.kind()) {
            (Layout::Tick, Kind::Flag) => {
                all.push(format!("checkbox {id}=yes"));
                all.extend((field == Field::GIv).then(|| format!("checkbox {id}=unknown")));
            }
            (Layout::Tick, Kind::Choice) => all.push(format!("checkbox {id}=some")),
            (Layout::Tick | Layout::TickSome, Kind::Several) => {
                let alone: Vec<Opt> = field
                    .options()
                    .iter()
                    .copied()
                    .filter(|option| option.stands_alone())
                    .collect();
                all.extend(options("checkbox", &alone));
            }
            (Layout::Ask, Kind::Flag) if field == Field::PCycle => {
                all.push(format!("checkbox {id}=yes"))
            }
            (Layout::Ask, Kind::Flag) => {
                all.extend(["yes", "no", "unknown"].map(|value| format!("radio {id}={value}")))
            }
            (Layout::Ask, Kind::Choice) => {
                all.extend(options("radio", &[Opt::CancerNone, Opt::CancerSome]));
            }
            (Layout::Ask, Kind::Number { max: 10, .. }) => {
                all.extend((0..=10).map(|step| format!("radio {id}={step}")))
            }
            (Layout::Ask, Kind::Number { .. }) => {
                all.push(format!("text {id}"));
                let units =
                    if field == Field::Days { &["day", "week", "month", "year"][..] } else { &[] };
                all.extend(units.iter().map(|unit| format!("radio days_unit={unit}")));
            }
            (Layout::Tick | Layout::TickSome | Layout::Ask, _) => {
                panic!("{field:?} does not belong on {asked:?}")
            }
        }
    }
    if asked.layout() == Layout::Tick {
        all.extend(["none", "unknown"].map(|value| format!("checkbox {}={value}", asked.id())));
    }
    all
}

#[test]
fn every_page_is_looked_at() {
    let looked_at: BTreeSet<Screen> = ASKED.iter().map(|(asked, _)| *asked).collect();
    assert_eq!(looked_at, Screen::ALL.iter().copied().collect());
    let reached: BTreeSet<&str> = OUTCOMES.iter().map(|(level, _)| *level).collect();
    assert_eq!(reached, Disposition::ALL.iter().map(|level| level.id()).collect());
}

#[test]
fn every_page_keeps_the_contract() {
    for model in pages() {
        let Shown::Page(asked) = model.shown() else { panic!("a page is shown") };
        let what = format!("{} {}", asked.id(), json::to_text(&model.answers));
        let markup = render(&model);
        is_sound(&markup, &what);
        let form = markup.with("data-question").next().expect("a question");
        assert_eq!(form.get("data-question"), Some(asked.id()));
        let fields: Vec<&str> =
            pathway::fields(asked, &model.answers).iter().map(|field| field.id()).collect();
        assert_eq!(form.get("data-fields"), Some(fields.join(" ").as_str()));
        assert_eq!(inputs(&markup), expected(&model, asked), "{what}");
        assert_eq!(markup.actions("next"), 1, "one way on: {what}");
        assert_eq!(
            (markup.actions("back"), markup.actions("help")),
            (2, 1),
            "in the bar, and at the foot of a long page: {what}"
        );
        assert!(markup.named("fieldset").count() > 0, "{what}");
        assert_eq!(markup.with("aria-current").count(), 1, "the route tells where one is: {what}");
    }
}

#[test]
fn a_page_shows_what_was_answered() {
    let checked = |markup: &Markup| -> Vec<String> {
        let on = markup.named("input").filter(|input| input.get("checked").is_some());
        on.map(|input| {
            format!(
                "{}={}",
                input.get("name").unwrap_or_default(),
                input.get("value").unwrap_or_default()
            )
        })
        .collect()
    };
    let shows = |asked, changes, on: &[&str]| {
        assert_eq!(checked(&render(&page(asked, changes))), on, "{asked:?} {changes}")
    };
    shows(Screen::Danger, "", &["danger=none"]);
    shows(Screen::Medicines, "g_iv=unknown", &["g_iv=unknown"]);
    shows(Screen::Conditions, "cancer=skin f_bone=yes", &["cancer=some", "f_bone=yes"]);
    shows(Screen::ConditionsMore, "cancer=skin", &["cancer=skin"]);
    shows(Screen::Pregnancy, "p_cycle=yes", &["preg=no", "p_cycle=yes"]);
    shows(Screen::Site, "site=low,below1", &["site=low", "site=below1"]);
    shows(Screen::Severity, "", &["sev=5"]);
    shows(Screen::Duration, "days=14", &["days_unit=week"]);
    let days = render(&page(Screen::Duration, "days=14"));
    assert!(
        days.named("input")
            .any(|input| input.get("name") == Some("days") && input.get("value") == Some("2"))
    );
    // A page that is asked again stands there with nothing chosen; what else was said on it is
    // still there.
    shows(Screen::Trauma, "onset=fall", &[]);
    shows(Screen::Legs, "legs_walk=both", &[]);
    shows(Screen::Legs, "legs_walk=both c_swollen=yes", &["c_swollen=yes"]);
    shows(Screen::Conditions, "scan=wear,collapse", &[]);
    shows(
        Screen::Conditions,
        "scan=collapse cancer=skin f_diabetes=yes",
        &["cancer=some", "f_diabetes=yes"],
    );
}

#[test]
fn a_missing_answer_is_named_on_top_and_at_the_question() {
    for (asked, changes) in ASKED {
        let mut model = page(*asked, changes);
        model.draft = Default::default();
        update(&mut model, Msg::Next);
        assert_eq!(model.shown(), Shown::Page(*asked));
        let markup = render(&model);
        let what = format!("{} {changes}", asked.id());
        is_sound(&markup, &what);
        assert_eq!(markup.with("data-summary").count(), 1, "{what}");
        assert!(markup.nodes.iter().any(|node| node.has_class("rw-error")), "{what}");
        for link in
            markup.with("data-target").filter(|node| node.get("data-action") == Some("mend"))
        {
            let name = link.get("data-target");
            assert!(
                markup.named("input").any(|input| input.get("name") == name),
                "{name:?} can be gone to: {what}"
            );
        }
    }
}

#[test]
fn a_unit_that_is_missing_is_told_of_its_own_group() {
    let mut model = page(Screen::Duration, "");
    model.draft = Default::default();
    change(&mut model, "days", "3", true);
    update(&mut model, Msg::Next);
    let markup = render(&model);
    let units = markup.nodes.iter().find(|node| node.has_class("rw-units")).expect("the units");
    let error = units.get("aria-describedby").expect("what is wrong");
    assert!(
        markup.nodes.iter().any(|node| node.get("id") == Some(error) && node.has_class("rw-error"))
    );
}

#[test]
fn drawings_stand_where_words_fall_short() {
    let has = |asked, changes, class: &str| {
        render(&page(asked, changes)).nodes.iter().any(|node| node.has_class(class))
    };
    assert!(has(Screen::Saddle, "", "rw-figs"));
    assert!(has(Screen::Legs, "", "rw-knee"));
    assert!(has(Screen::Site, "", "rw-place"));
    assert!(!has(Screen::Danger, "", "rw-figs"));
}

/// A drawing stands right under the box that it explains, or after all answers: never before the
/// first one.
#[test]
fn nothing_but_the_question_stands_before_the_first_box() {
    for model in pages() {
        let markup = render(&model);
        let place = |found: &dyn Fn(&Node) -> bool| markup.nodes.iter().position(found);
        let first = place(&|node| node.name == "input").expect("an input");
        if let Some(drawing) = place(&|node| node.has_class("rw-pic")) {
            assert!(first < drawing, "{:?}", model.shown());
        }
    }
    for (screen, class) in [(Screen::Saddle, "rw-figs"), (Screen::Legs, "rw-knee")] {
        let markup = render(&page(screen, ""));
        let drawing =
            markup.nodes.iter().position(|node| node.has_class(class)).expect("a drawing");
        assert_eq!(
            markup.nodes[..drawing].iter().filter(|node| node.name == "input").count(),
            1,
            "{screen:?}"
        );
    }
}

/// A group is described by one hint at most: who enters it hears no page full of rules, and no rule
/// twice.
#[test]
fn a_group_is_described_by_one_hint_at_most() {
    for model in pages() {
        for group in render(&model).named("fieldset") {
            let described = group.get("aria-describedby").unwrap_or_default();
            assert!(described.split_whitespace().count() <= 1, "{:?}: {described}", model.shown());
        }
    }
}

/// Where a box becomes a question, what counts for it stands at its "yes".
#[test]
fn what_counts_stands_at_yes() {
    let markup = render(&page(Screen::IllMore, "d_fever=yes d_flu=yes"));
    let yes = markup.named("input").find(|input| input.get("value") == Some("yes")).expect("a yes");
    let hint = yes.get("aria-describedby").expect("a hint");
    assert!(
        markup.with("id").any(|node| node.get("id") == Some(hint))
            && markup.text().contains("alle drie klopt")
    );
    assert_eq!(
        markup.named("input").filter(|input| input.get("aria-describedby").is_some()).count(),
        1
    );
}

#[test]
fn the_saddle_items_are_asked_one_by_one_after_dont_know() {
    let mut model = page(Screen::Saddle, "");
    change(&mut model, "saddle", "unknown", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::SaddleMore));
    let markup = render(&model);
    is_sound(&markup, "saddle one by one");
    assert_eq!(inputs(&markup), expected(&model, Screen::SaddleMore));
    assert_eq!(markup.named("input").count(), 15);
    assert!(markup.text().contains("wc-papier"));
}

#[test]
fn the_first_screen_begins_and_knows_112() {
    let mut model = new_visit(false);
    model.view = View::Welcome;
    let markup = render(&model);
    is_sound(&markup, "welcome");
    assert_eq!(markup.actions("start"), 1);
    assert!(markup.links().contains(&"tel:112"));
}

#[test]
fn the_list_of_answers_can_be_changed_row_by_row() {
    for changes in [
        "",
        "who=other age=60 days=100 b_old=yes b_old_course=unknown g_iv=unknown",
        "age=14",
        "trauma=violence trauma_when=old stand=ok",
    ] {
        let model = visit(changes);
        assert_eq!(model.shown(), Shown::Check, "{changes}");
        let markup = render(&model);
        is_sound(&markup, changes);
        let rows: Vec<&str> =
            markup.with("data-target").filter_map(|node| node.get("data-target")).collect();
        let asked: Vec<&str> =
            pathway::path(&model.answers).screens.iter().map(|screen| screen.id()).collect();
        assert_eq!(rows, asked);
        assert_eq!(markup.named("dd").count(), 2 * rows.len());
        assert_eq!(markup.actions("show_advice"), 1);
    }
    let text = render(&visit("g_iv=unknown b_old=yes b_old_course=unknown")).text();
    assert!(text.contains("Geen van deze") && text.matches("Niet bekend").count() == 2, "{text}");
}

#[test]
fn every_outcome_names_its_rules_and_keeps_its_form() {
    for who in ["self", "other", "other_cannot"] {
        for (level, changes) in OUTCOMES {
            let changes = format!("who={who} {changes}");
            let model = outcome(&changes);
            let Assessment::Decided(found) = assess(&model.answers) else {
                panic!("decided: {changes}")
            };
            let markup = render(&model);
            is_sound(&markup, &changes);
            let root = markup.with("data-disposition").next().expect("an outcome");
            if who == "self" {
                assert_eq!(root.get("data-disposition"), Some(*level), "{changes}");
            }
            let rules: Vec<&str> =
                markup.with("data-rule").filter_map(|node| node.get("data-rule")).collect();
            assert_eq!(
                rules,
                found.reasons.iter().map(|rule| rule.id()).collect::<Vec<_>>(),
                "{changes}"
            );
            let text = markup.text();
            let doubt =
                if *level == "emergency_now" { "sluit niets uit" } else { "Twijfelt u? Bel" };
            assert!(
                (who != "self" || text.contains(doubt)) && text.contains("geen diagnose"),
                "{changes}"
            );
            assert!(
                text.contains("Nog niet door een arts of fysiotherapeut bevestigd"),
                "{changes}"
            );
            assert_eq!(markup.with("data-question").count(), 0);
        }
    }
}

#[test]
fn an_emergency_has_numbers_and_nothing_that_competes() {
    for (_, changes) in OUTCOMES.iter().filter(|(level, _)| *level == "emergency_now") {
        let markup = render(&outcome(changes));
        assert!(markup.links().contains(&"tel:112"), "{changes}");
        let actions: BTreeSet<&str> =
            markup.with("data-action").filter_map(|node| node.get("data-action")).collect();
        assert_eq!(actions, BTreeSet::from(["back", "call"]), "{changes}");
        assert!(!markup.nodes.iter().any(|node| node.has_class("rw-ladder")), "{changes}");
        let at =
            |what: &str| markup.nodes.iter().position(|node| node.has_class(what)).expect(what);
        assert!(
            at("rw-verdict") < at("rw-call")
                && at("rw-call") < at("rw-steps")
                && at("rw-steps") < at("rw-say"),
            "{changes}"
        );
        assert!(at("rw-say") < at("rw-why"), "{changes}");
    }
    let suicide = render(&outcome("days=20 yellow=mood suic=now"));
    assert!(suicide.links().contains(&"tel:08000113"));
}

#[test]
fn a_clinic_never_offers_itself_where_a_doctor_is_needed_soon() {
    let mut rng = Rng::new(7);
    let mut seen = BTreeSet::new();
    for _ in 0..400 {
        let mut model = visit("");
        model.answers = complete_set(&mut rng);
        // What is said after the outcome may ask the check itself again; there is then no outcome
        // to look at.
        for row in CONTRADICTIONS {
            if row.holds(&model.answers) {
                model.answers.take_back(row.later.field());
            }
        }
        model.view = View::Advice;
        let markup = render(&model);
        let text = json::to_text(&model.answers);
        let level = markup
            .with("data-disposition")
            .find_map(|node| node.get("data-disposition"))
            .expect("an outcome");
        seen.insert(level.to_owned());
        if level == "emergency_now" || level == "gp_today" {
            assert_eq!(markup.actions("book"), 0, "{text}");
            assert!(markup.part("clinic").is_none(), "{text}");
            assert!(markup.links().iter().all(|link| *link != "tel:0301234567"), "{text}");
        }
        is_sound(&markup, &text);
    }
    assert!(seen.len() >= 4, "{seen:?}");
}

#[test]
fn the_clinic_stands_where_the_policy_puts_it() {
    let place = |changes: &str| {
        let markup = render(&outcome(changes));
        let at = |class: &str| markup.nodes.iter().position(|node| node.has_class(class));
        (at("rw-clinic"), at("rw-why"), at("rw-plan"), at("rw-days"))
    };
    let (card, why, plan, days) = place("site=low,below1");
    assert!(why < card && card < plan && card < days, "after the reasons");
    let (card, _, plan, days) = place("");
    assert!(days.is_some() && card > days && card > plan, "last");
    let markup = render(&outcome("site=low,below1"));
    let book = markup
        .with("data-action")
        .find(|node| node.get("data-action") == Some("book"))
        .expect("a booking button");
    assert_eq!(book.get("href"), Some("https://example.nl/plan"));
    assert_eq!(book.get("rel"), Some("noopener noreferrer"));
    let mut without = outcome("site=low,below1");
    without.config = Config::default();
    assert!(render(&without).part("clinic").is_none());
}

#[test]
fn dates_are_counted_from_the_day_the_pain_began() {
    // Saturday 21 November, two days of pain: day 7 is in five days.
    let markup = render(&outcome(""));
    let leaves: Vec<&str> = markup.named("time").filter_map(|leaf| leaf.get("datetime")).collect();
    assert_eq!(leaves, ["2026-11-26", "2026-12-10", "2026-12-31"]);
    let days = render(&outcome("c_numb=yes c_numb_course=same"));
    assert!(days.text().contains("uiterlijk"), "{}", days.text());
    assert_eq!(render(&outcome("c_weak=yes c_weak_when=older_same")).named("time").count(), 0);
}

#[test]
fn an_anti_inflammatory_is_spoken_for_only_after_a_clear_no() {
    let mut model = outcome("");
    let offered = |model: &Model| {
        render(model)
            .with("data-nsaid")
            .next()
            .and_then(|node| node.get("data-nsaid").map(str::to_owned))
    };
    assert_eq!(
        render(&model).named("input").filter(|input| input.get("name") == Some("nsaid")).count(),
        3
    );
    assert_eq!(offered(&model), None);
    update(&mut model, Msg::Nsaid(rugwijzer::clinical::answers::Tri::No));
    assert_eq!(offered(&model).as_deref(), Some("no"));
    is_sound(&render(&model), "nsaid");
    let refused = render(&outcome("age=70 g_anticoag=yes"));
    assert!(refused.named("input").all(|input| input.get("name") != Some("nsaid")));
}

#[test]
fn help_against_violence_is_near_and_stays_off_paper() {
    let chosen = {
        let mut model = page(Screen::Trauma, "");
        assert_eq!(render(&model).actions("quick_exit"), 0);
        change(&mut model, "trauma", "violence", true);
        render(&model)
    };
    assert_eq!(chosen.actions("quick_exit"), 1, "from the moment it is chosen");
    for changes in
        ["trauma=violence trauma_when=old stand=ok", "trauma=violence trauma_when=d1 stand=cannot"]
    {
        let mut model = outcome(changes);
        let markup = render(&model);
        is_sound(&markup, changes);
        let block = markup.part("safe-home").expect("help against violence");
        assert!(block.has_class("rw-noprint"));
        assert!(markup.links().contains(&"tel:08002000"));
        assert_eq!(
            markup.text().matches("Veilig Thuis").count(),
            block.text.matches("Veilig Thuis").count(),
            "nowhere else"
        );
        assert!(markup.actions("quick_exit") >= 1);
        update(&mut model, Msg::PrintViolence(true));
        assert!(!render(&model).part("safe-home").expect("the block").has_class("rw-noprint"));
    }
    let list = render(&visit("trauma=violence trauma_when=old stand=ok"));
    assert!(
        list.nodes.iter().any(|node| node.has_class("rw-asking") && node.has_class("rw-noprint"))
    );
    assert!(render(&outcome("")).part("safe-home").is_none());
}

#[test]
fn what_stayed_unknown_is_listed_but_silence_is_respected() {
    let text = render(&outcome("foot=unknown days=10 g_iv=unknown")).text();
    assert!(text.contains("Niet bekend") && text.contains("Voeten en lopen"), "{text}");
    let silent = render(&outcome("g_iv=unknown")).text();
    assert!(!silent.contains("Drugs met een naald"), "{silent}");
    assert!(!render(&outcome("")).text().contains("Niet bekend"));
}

#[test]
fn a_child_and_someone_who_cannot_answer_are_told_what_the_check_cannot_see() {
    assert!(render(&outcome("age=14")).text().contains("jonger dan 16"));
    assert!(render(&outcome("who=other_cannot")).text().contains("zelf niet goed kan antwoorden"));
    assert!(!render(&outcome("")).text().contains("jonger dan 16"));
}

#[test]
fn the_app_goes_on_with_kept_answers_and_begins_anew_with_none() {
    let render = |kept: Option<SavedVisit>| {
        let props = move || AppProps {
            config: Config::default(),
            stored: None,
            kept,
            today: Date::from_calendar_date(2026, Month::November, 21).expect("a date that exists"),
            standalone: false,
            week_minute: None,
            address: None,
            handed: None,
            perform: Callback::from(|effect: Effect| {
                panic!("nothing is done while rendering: {effect:?}")
            }),
        };
        Markup::read(&finish(
            yew::ServerRenderer::<App>::with_props(props).hydratable(false).render(),
        ))
    };
    let welcome = |markup: &Markup| markup.actions("start") == 1;
    assert!(welcome(&render(None)));
    assert!(welcome(&render(Some(SavedVisit::default()))), "kept after everything was erased");
    let mut answers = Answers::default();
    answers.give(Field::Who, Answer::One(Opt::WhoSelf)).expect("an answer");
    answers.give(Field::Age, Answer::Number(40)).expect("an answer");
    let half = render(Some(SavedVisit { answers, ..SavedVisit::default() }));
    assert_eq!(
        half.with("data-question").next().and_then(|form| form.get("data-question")),
        Some("danger")
    );
    let announced = half.with("data-announce").next().expect("a live region");
    assert_eq!(announced.text, "", "nothing is said on the first render");
}

/// A GP's own page may say which number to call; only there, and only where the GP is to be called.
#[test]
fn the_gp_s_number_stands_where_the_gp_is_to_be_called() {
    let gp = Some(Phone { shown: "030 765 43 21".into(), href: "tel:0307654321".into() });
    let clinic = Clinic { name: "Huisartsen De Brug".into(), gp_phone: gp, ..Clinic::default() };
    for (changes, called) in [("function=cannot", true), ("b_saddle=yes", true), ("", false)] {
        let mut model = outcome(changes);
        model.config.clinic = Some(clinic.clone());
        assert_eq!(render(&model).links().contains(&"tel:0307654321"), called, "{changes}");
    }
}
