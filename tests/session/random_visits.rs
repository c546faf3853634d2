//! Random walks: the check always ends, never asks a page twice, stops at an emergency, and loses
//! no answer on the way.

use crate::support::answer_sets::{Verdict, answers, outcome};
use crate::support::rng::{Rng, complete_set, put, settle};
use crate::support::visit::{Person, change, go_to_the_end, new_visit};
use rugwijzer::clinical::answers::{Answer, Answers, Many, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, Contradiction, SecondNo, contradiction};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::pathway::{self, Step};
use rugwijzer::clinical::plan_questions;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::screen::{Layout, Screen, Section};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::session::commit::commit;
use rugwijzer::session::draft::{Draft, Exclusive};
use rugwijzer::session::json;
use rugwijzer::session::model::Shown;
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::rooms::Room;
use std::collections::BTreeSet;

/// The most pages that anybody may be asked; welcome, list of answers and result not counted.
const MOST_PAGES: usize = 30;

/// Answers page after page as the path asks for them, and nothing else.
fn walk(person: &Answers) -> (Vec<Screen>, Answers) {
    let mut given = Answers::default();
    let mut pages = Vec::new();
    while let Step::Ask(screen) = pathway::step(&given) {
        assert!(!pages.contains(&screen), "{} is asked twice: {pages:?}", screen.id());
        pages.push(screen);
        answer_page(&mut given, screen, person);
    }
    (pages, given)
}

/// Puts one page of this person into what was given so far.
fn answer_page(given: &mut Answers, screen: Screen, person: &Answers) {
    for field in pathway::fields(screen, given) {
        let answer = person.get(field).expect("a complete set");
        // The first page has only a box; which kind of cancer it was is asked after it.
        let only_ticked = screen == Screen::Conditions
            && field == Field::Cancer
            && answer != Answer::One(Opt::CancerNone);
        put(given, field, if only_ticked { Answer::One(Opt::CancerSome) } else { answer });
        given.set_confirmed(field, person.is_confirmed(field));
    }
}

#[test]
fn every_walk_ends_within_thirty_pages() {
    let mut rng = Rng::new(30);
    let mut longest = Vec::new();
    for _ in 0..20_000 {
        let person = complete_set(&mut rng);
        let (pages, given) = walk(&person);
        assert!(pages.len() <= MOST_PAGES, "{} pages: {pages:?}", pages.len());
        assert_eq!(
            pathway::path(&given).screens,
            pages,
            "the path tells the pages that were asked"
        );
        assert!(pages.is_sorted(), "pages come in their order: {pages:?}");
        // Whether somebody answers page by page or hands in everything at once, the outcome is the
        // same.
        assert_eq!(
            Verdict::of(&outcome(&given)),
            Verdict::of(&outcome(&person)),
            "{}",
            json::to_text(&person)
        );
        if pages.len() > longest.len() {
            longest = pages;
        }
    }
    println!("longest random walk: {} pages", longest.len());
}

/// Nobody is asked both the page for 16 and 17 years and the one from fifty on, so of all pages at
/// most thirty can come together.
#[test]
fn the_longest_path_has_thirty_pages() {
    let mut person = answers(
        "age=50 a_const=yes a_relief=yes b_old=yes b_old_course=same c_weak=yes c_weak_when=old_assessed d_fever=yes d_flu=yes \
         trauma=minor trauma_when=old stand=ok cancer=other g_nsaid=yes g_nsaid_sign=no preg=maybe days=1826 yellow=mood suic=no",
    );
    let without_doubt = pathway::path(&person);
    assert_eq!(without_doubt.step, Step::Finish);
    assert_eq!(without_doubt.screens.len(), MOST_PAGES);
    // Doubt about every row of every page of boxes adds no page: the one after it is there already.
    for screen in Screen::ALL.iter().filter(|screen| screen.asks_one_by_one()) {
        screen
            .questions()
            .filter(|question| question.field != Field::BOld)
            .for_each(|row| person.set_one_by_one(row.field, true));
    }
    let path = pathway::path(&person);
    assert_eq!(path.step, Step::Finish);
    assert_eq!(path.screens.len(), MOST_PAGES);
    assert_eq!(Screen::core().count(), MOST_PAGES + 1, "all but the page for 16 and 17 years");
    println!("longest path, {} pages: {}", path.screens.len(), names(&path.screens));
}

fn names(pages: &[Screen]) -> String {
    pages.iter().map(|page| format!("{page:?}")).collect::<Vec<_>>().join(" ")
}

#[test]
fn plain_lumbago_takes_sixteen_pages() {
    for (changes, pages) in [
        ("", 16),
        ("age=55", 16),
        ("age=56", 15),
        ("age=90", 15),
        ("age=18", 16),
        ("days=6 sev=10", 16),
    ] {
        assert_eq!(walk(&answers(changes)).0.len(), pages, "[{changes}]");
    }
    assert_eq!(
        names(&walk(&answers("")).0),
        "Who Danger Saddle Legs Ill Trauma Conditions Medicines Pregnancy Duration Onset Site Severity Course Rest Function"
    );
}

#[test]
fn under_sixteen_the_check_is_short() {
    for (age, asked) in [
        (11, "Who Danger Saddle Legs Ill Trauma Rest Function"),
        (12, "Who Danger Saddle Legs Ill Trauma Pregnancy Rest Function"),
        (15, "Who Danger Saddle Legs Ill Trauma Pregnancy Rest Function"),
    ] {
        let person = answers(&format!(
            "age={age} days=400 course=worse f_stiff=yes cancer=active5 yellow=mood suic=now"
        ));
        assert_eq!(names(&walk(&person).0), asked, "age {age}");
        assert_eq!(
            Verdict::of(&outcome(&person)).reasons,
            ["D06"],
            "later questions are not asked, and decide nothing"
        );
    }
    let today = answers("age=14 d_fever=yes d_flu=no function=cannot");
    assert_eq!(Verdict::of(&outcome(&today)).reasons, ["T03", "T10", "T14", "D06"]);
}

/// Danger first, then illnesses and medicines, then the pain itself; what is asked for the plan
/// comes after the outcome.
#[test]
fn the_way_has_four_parts_in_their_order() {
    for (first, last, part) in [
        (Screen::Who, Screen::TraumaMore, Section::Safety),
        (Screen::Conditions, Screen::PregnancyMore, Section::Health),
        (Screen::Duration, Screen::ArchSport, Section::Pain),
        (Screen::DetailPain, Screen::DetailGoal, Section::Plan),
    ] {
        let pages: Vec<Screen> =
            Screen::ALL.iter().copied().filter(|screen| screen.section() == part).collect();
        assert_eq!((pages.first(), pages.last()), (Some(&first), Some(&last)), "{part:?}");
    }
    assert!(Screen::ALL.is_sorted_by_key(|screen| screen.section()));
    for screen in Screen::ALL {
        assert_eq!(
            screen.is_follow_up(),
            screen.id().ends_with("_more"),
            "{} is named after the page that it follows",
            screen.id()
        );
    }
}

/// An alarm beside a gap: the path shows the page that was left open and the page of the alarm,
/// each once.
#[test]
fn the_path_to_a_stop_shows_the_open_page_and_the_page_of_the_alarm() {
    for (changes, pages, at) in [
        ("b_urine=yes", "Who Danger Saddle", Screen::Saddle),
        ("b_urine=yes a_leg=", "Who Danger Saddle", Screen::Saddle),
        ("b_urine=yes b_leak=", "Who Danger Saddle", Screen::Saddle),
        ("c_gait=yes age=", "Who Legs", Screen::Legs),
        ("c_gait=yes a_leg= b_leak=", "Who Danger Legs", Screen::Legs),
    ] {
        let path = pathway::path(&answers(changes));
        assert_eq!(
            (names(&path.screens).as_str(), path.step),
            (pages, Step::Stop(at)),
            "[{changes}]"
        );
    }
}

/// On the page on which an emergency becomes certain the check stops, and what was said on later
/// pages changes nothing.
#[test]
fn an_emergency_stops_at_once() {
    let mut rng = Rng::new(112);
    let mut stops = 0;
    for _ in 0..15_000 {
        let person = complete_set(&mut rng);
        let (pages, given) = walk(&person);
        let Step::Stop(at) = pathway::step(&given) else { continue };
        stops += 1;
        assert_eq!(pages.last(), Some(&at));
        let before = Verdict::of(&outcome(&given));
        assert_eq!(before.disposition, "emergency_now");
        // One page earlier nothing was certain yet.
        let mut earlier = given.clone();
        for field in pathway::fields(at, &given) {
            let on_this_page_only = pages[..pages.len() - 1]
                .iter()
                .all(|page| page.questions().all(|q| q.field != field));
            if on_this_page_only {
                earlier.take_back(field);
            }
        }
        let certain_by_first_page = matches!(at, Screen::SaddleMore | Screen::ConditionsMore);
        assert!(
            certain_by_first_page || !matches!(pathway::step(&earlier), Step::Stop(_)),
            "{}",
            json::to_text(&given)
        );
        // Any other answers on later pages are ignored.
        let other = complete_set(&mut rng);
        let mut after = given.clone();
        let later =
            Screen::ALL.iter().filter(|screen| **screen > at).flat_map(|screen| screen.questions());
        for question in later.filter(|question| {
            given.get(question.field).is_none() && !may_contradict(question.field)
        }) {
            put(&mut after, question.field, other.get(question.field).expect("a complete set"));
        }
        assert_eq!(Verdict::of(&outcome(&after)), before);
    }
    assert!(stops > 1_500, "only {stops} of the walks met an emergency");
}

/// A later answer that can have an earlier page asked again.
fn may_contradict(field: Field) -> bool {
    CONTRADICTIONS.iter().any(|row| row.later.field() == field)
}

/// What is said before everything is answered may only be undone upwards.
#[test]
fn today_is_said_early_only_when_it_will_stand() {
    let mut rng = Rng::new(24);
    for _ in 0..6_000 {
        let person = complete_set(&mut rng);
        let end = outcome(&person).disposition;
        let mut given = Answers::default();
        while let Assessment::Unfinished { next, so_far } = assess(&given) {
            assert!(matches!(so_far, None | Some(Disposition::GpToday)));
            assert!(so_far.is_none_or(|level| end >= level), "{}", json::to_text(&person));
            answer_page(&mut given, next, &person);
        }
    }
}

#[test]
fn a_missing_answer_leaves_its_page_open() {
    let mut rng = Rng::new(5);
    for _ in 0..10_000 {
        let person = complete_set(&mut rng);
        let path = pathway::path(&person);
        if path.step != Step::Finish {
            continue;
        }
        let screen = rng.pick(&path.screens);
        let field = rng.pick(&pathway::fields(screen, &person));
        let mut lacking = person.clone();
        lacking.take_back(field);
        let again = pathway::step(&lacking);
        // The kind of cancer lies on a second page; without any answer the first of the two is
        // open.
        let open = if field == Field::Cancer { Screen::Conditions } else { screen };
        assert_eq!(again, Step::Ask(open), "without {}: {}", field.id(), json::to_text(&person));
        // Everything else was kept, so one answer completes the set.
        put(&mut lacking, field, person.get(field).expect("a complete set"));
        assert_eq!(Verdict::of(&outcome(&lacking)), Verdict::of(&outcome(&person)));
    }
}

// ── "I don't know"
// ─────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn doubt_about_the_saddle_opens_the_items_one_by_one() {
    let person = answers("");
    let mut model = new_visit(false);
    for page in [Screen::Who, Screen::Danger] {
        assert_eq!(model.shown(), Shown::Page(page));
        for field in pathway::fields(page, &model.answers) {
            put(&mut model.answers, field, person.get(field).expect("plain lumbago"));
        }
    }
    assert_eq!(model.shown(), Shown::Page(Screen::Saddle));
    change(&mut model, Screen::Saddle.id(), "unknown", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::SaddleMore));
    let items = ["b_saddle", "b_urine", "b_leak", "b_bowel", "b_sex"];
    let asked: Vec<_> = pathway::fields(Screen::SaddleMore, &model.answers)
        .iter()
        .map(|field| field.id())
        .collect();
    assert_eq!(asked, items);
    assert_eq!(
        model.answers.flag(Field::BSaddle),
        None,
        "doubt about the page is no answer about an item yet"
    );
    // Each of the five wants an answer.
    update(&mut model, Msg::Next);
    assert_eq!(model.mistakes.len(), 5);
    for item in items {
        change(&mut model, item, "no", true);
    }
    change(&mut model, "b_urine", "unknown", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::Legs));
    assert_eq!(model.answers.flag(Field::BUrine), Some(Tri::Unknown));
    assert_eq!(model.answers.flag(Field::BSaddle), Some(Tri::No));
    // Back, and on again: nothing is lost.
    let before = model.answers.clone();
    update(&mut model, Msg::Back);
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Page(Screen::Saddle));
    update(&mut model, Msg::Next);
    update(&mut model, Msg::Next);
    assert_eq!((model.shown(), &model.answers), (Shown::Page(Screen::Legs), &before));
    // A yes among the five is an emergency like any other.
    update(&mut model, Msg::Back);
    change(&mut model, "b_bowel", "yes", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Outcome);
}

/// A page of boxes is closed by "none of these" and "I don't know". The first clears all others,
/// and a box clears it; the second does the same on the pages that are not asked one by one after
/// it.
#[test]
fn the_rows_for_the_whole_page_stand_alone() {
    let mut model = new_visit(false);
    change(&mut model, "who", "self", true);
    change(&mut model, "age", "40", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::Danger));
    update(&mut model, Msg::Next);
    assert_eq!(model.mistakes.len(), 1, "an empty page is no answer");
    change(&mut model, "a_pulse", "yes", true);
    change(&mut model, Screen::Danger.id(), "none", true);
    update(&mut model, Msg::Next);
    for field in pathway::fields(Screen::Danger, &model.answers) {
        assert_eq!(model.answers.flag(field), Some(Tri::No), "{}", field.id());
    }
    update(&mut model, Msg::Back);
    change(&mut model, "a_const", "yes", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::DangerMore));
    for screen in Screen::ALL.iter().copied().filter(|screen| screen.layout() == Layout::Tick) {
        let row = screen.questions().next().expect("a row").field;
        let value = row.options().first().map_or("yes", |option| option.id());
        for whole in [Exclusive::NoneOfThese, Exclusive::DontKnow] {
            let mut draft = Draft::default();
            draft.change(screen, row.id(), value, true);
            assert!(draft.has_ticks() && !draft.is_blank());
            draft.change(screen, screen.id(), whole.id(), true);
            let keeps = whole == Exclusive::DontKnow && screen.asks_one_by_one();
            assert_eq!(
                (draft.has_ticks(), draft.exclusive),
                (keeps, Some(whole)),
                "{} {}",
                screen.id(),
                whole.id()
            );
            draft.change(screen, row.id(), value, true);
            assert_eq!(
                draft.exclusive,
                Some(whole).filter(|_| keeps),
                "{}: a box clears it, or stands beside it",
                screen.id()
            );
            draft.change(screen, screen.id(), whole.id(), true);
            draft.change(screen, screen.id(), whole.id(), false);
            assert_eq!(
                (draft.has_ticks(), draft.exclusive),
                (keeps, None),
                "{}: taken away again",
                screen.id()
            );
        }
    }
}

/// A page of boxes, a box on it that is no alarm by itself, and what is asked below that box on the
/// page after it.
type InDoubt = (Screen, Screen, &'static str, &'static [&'static str]);

/// TABLE: the pages of boxes whose rows are asked one by one.
const IN_DOUBT: &[InDoubt] = &[
    (Screen::Danger, Screen::DangerMore, "a_const", &["a_relief=yes"]),
    (Screen::Saddle, Screen::SaddleMore, "b_old", &["b_old_course=same"]),
    (Screen::Legs, Screen::LegsMore, "c_numb", &["c_numb_course=same"]),
    (Screen::Ill, Screen::IllMore, "d_rash", &[]),
    (Screen::Conditions, Screen::ConditionsMore, "f_bone", &[]),
    (Screen::Medicines, Screen::MedicinesMore, "g_opioid", &[]),
];

/// A visit by somebody with plain lumbago and these differences, on this page, which is empty.
fn on_page(page: Screen, changes: &str) -> Model {
    let mut model = new_visit(false);
    let mut given = answers(changes);
    Screen::ALL
        .iter()
        .filter(|screen| **screen >= page)
        .flat_map(|screen| screen.questions())
        .for_each(|question| given.take_back(question.field));
    model.resume(SavedVisit { answers: given, ..SavedVisit::default() });
    assert_eq!(model.shown(), Shown::Page(page), "[{changes}]");
    model
}

#[test]
fn doubt_keeps_what_is_ticked_and_asks_the_other_rows_one_by_one() {
    let pages: Vec<Screen> =
        Screen::ALL.iter().copied().filter(|screen| screen.asks_one_by_one()).collect();
    assert_eq!(pages, IN_DOUBT.iter().map(|row| row.0).collect::<Vec<_>>());
    for (page, more, ticked, below) in IN_DOUBT {
        let mut model = on_page(*page, "age=52");
        let rows: Vec<Field> = pathway::fields(*page, &model.answers);
        change(&mut model, ticked, "yes", true);
        change(&mut model, page.id(), "unknown", true);
        update(&mut model, Msg::Next);
        assert_eq!(model.shown(), Shown::Page(*more), "{}", page.id());
        let (ticked, page, more) = (Field::from_id(ticked).expect("a field"), *page, *more);
        assert_eq!(
            (model.answers.flag(ticked), model.answers.is_one_by_one(ticked)),
            (Some(Tri::Yes), false),
            "{}",
            page.id()
        );
        let left: Vec<Field> =
            rows.iter().copied().filter(|row| *row != ticked && *row != Field::BOld).collect();
        assert!(
            left.iter()
                .all(|row| model.answers.get(*row).is_none() && model.answers.is_one_by_one(*row)),
            "doubt is no answer yet"
        );
        // The page after it: those rows, and what hangs on the tick.
        let hangs = below.iter().map(|pair| pair.split_once('=').expect("field=value"));
        let asked = pathway::fields(more, &model.answers);
        assert_eq!(asked.len(), left.len() + hangs.clone().count(), "{asked:?}");
        assert!(
            left.iter()
                .chain(
                    &hangs
                        .clone()
                        .map(|(name, _)| Field::from_id(name).expect("a field"))
                        .collect::<Vec<_>>()
                )
                .all(|row| asked.contains(row))
        );
        update(&mut model, Msg::Next);
        assert_eq!(model.mistakes.len(), asked.len(), "each wants an answer: {}", more.id());
        for row in &left {
            change(&mut model, row.id(), if *row == Field::Cancer { "none" } else { "no" }, true);
        }
        // One row stays in doubt, and only that one is unknown.
        let in_doubt = left[left.len() - 1];
        change(&mut model, in_doubt.id(), "unknown", true);
        hangs.for_each(|(name, value)| change(&mut model, name, value, true));
        update(&mut model, Msg::Next);
        assert!(
            model.mistakes.is_empty() && model.shown() != Shown::Page(more),
            "{:?} after {}",
            model.mistakes,
            more.id()
        );
        for row in &left {
            let given = model.answers.get(*row);
            let expected = match (*row == in_doubt, *row == Field::Cancer) {
                (true, _) => Answer::Flag(Tri::Unknown),
                (false, true) => Answer::One(Opt::CancerNone),
                (false, false) => Answer::Flag(Tri::No),
            };
            assert_eq!(given, Some(expected), "{}", row.id());
        }
        // Back, twice: both pages as they were left; and on again: nothing is lost.
        let (before, shown) = (model.answers.clone(), model.shown());
        update(&mut model, Msg::Back);
        assert_eq!(model.shown(), Shown::Page(more));
        assert!(
            left.iter()
                .all(|row| *row == Field::Cancer || model.draft.flag(*row) == before.flag(*row)),
            "{}",
            more.id()
        );
        update(&mut model, Msg::Back);
        assert_eq!(
            (model.shown(), model.draft.exclusive),
            (Shown::Page(page), Some(Exclusive::DontKnow))
        );
        assert_eq!(model.draft.flag(ticked), Some(Tri::Yes), "{}", page.id());
        assert!(
            left.iter()
                .all(|row| model.draft.flag(*row).is_none() && model.draft.chosen(*row).is_empty()),
            "{}",
            page.id()
        );
        update(&mut model, Msg::Next);
        update(&mut model, Msg::Next);
        assert_eq!((model.shown(), &model.answers), (shown, &before), "{}", page.id());
        // Certainty after all: the page after it goes, with its doubt.
        update(&mut model, Msg::Edit(page));
        change(&mut model, page.id(), "none", true);
        update(&mut model, Msg::Next);
        assert!(rows.iter().all(|row| !model.answers.is_one_by_one(*row)));
        assert!(!pathway::path(&model.answers).screens.contains(&more), "{}", more.id());
    }
}

/// "I don't know" beside an alarm does not wait for the other rows; nor does a "yes" among them.
#[test]
fn an_alarm_beside_doubt_stops_at_once() {
    for (page, alarm, changes, rule) in [
        (Screen::Danger, "a_pulse", "", "E07"),
        (Screen::Saddle, "b_leak", "", "E02"),
        (Screen::Legs, "c_gait", "", "E06"),
        (Screen::Ill, "d_fever", "c_numb=yes c_numb_course=same", "E10"),
        (Screen::Conditions, "f_stiff", "trauma=minor trauma_when=d42 stand=ok", "E17"),
        (Screen::Medicines, "g_spine", "b_bowel=unknown", "E21"),
    ] {
        let mut sure = on_page(page, changes);
        change(&mut sure, alarm, "yes", true);
        change(&mut sure, page.id(), "unknown", true);
        update(&mut sure, Msg::Next);
        assert_eq!(
            (sure.shown(), pathway::step(&sure.answers)),
            (Shown::Outcome, Step::Stop(page)),
            "{alarm}"
        );
        assert_eq!(Verdict::of(&outcome(&sure.answers)).reasons[0], rule);
        let mut later = on_page(page, changes);
        change(&mut later, page.id(), "unknown", true);
        update(&mut later, Msg::Next);
        let Shown::Page(more) = later.shown() else { panic!("{:?}", later.shown()) };
        for field in pathway::fields(more, &later.answers) {
            change(
                &mut later,
                field.id(),
                if field == Field::Cancer { "none" } else { "no" },
                true,
            );
        }
        change(&mut later, alarm, "yes", true);
        for field in later.draft.fields(more, &later.answers) {
            // What hangs on the alarm stands on the same page and wants its answer too.
            if later.draft.flag(field).is_none() && field != Field::Cancer {
                change(&mut later, field.id(), "no", true);
            }
        }
        update(&mut later, Msg::Next);
        assert_eq!(
            (later.shown(), pathway::step(&later.answers)),
            (Shown::Outcome, Step::Stop(more)),
            "{alarm}"
        );
        assert_eq!(Verdict::of(&outcome(&later.answers)).reasons[0], rule);
    }
}

/// A row that is being answered "yes" opens what hangs on it on the same page, right below it;
/// another answer closes it again.
#[test]
fn a_follow_up_opens_below_its_row() {
    for (page, row, below, value) in [
        (Screen::Danger, "a_const", "a_relief", "yes"),
        (Screen::Legs, "c_both", "c_both_when", "old"),
        (Screen::Legs, "c_weak", "c_weak_when", "older_same"),
        (Screen::Legs, "c_numb", "c_numb_course", "same"),
        (Screen::Ill, "d_chills", "d_flu", "no"),
        (Screen::Ill, "d_colic", "d_colic_bad", "no"),
        (Screen::Medicines, "g_nsaid", "g_nsaid_sign", "no"),
    ] {
        let mut model = on_page(page, "age=30");
        change(&mut model, page.id(), "unknown", true);
        assert_eq!(
            model.draft.fields(page, &model.answers),
            pathway::fields(page, &model.answers),
            "nothing opens among boxes"
        );
        update(&mut model, Msg::Next);
        let Shown::Page(more) = model.shown() else { panic!("{:?}", model.shown()) };
        let asked = pathway::fields(more, &model.answers);
        asked.iter().for_each(|field| {
            change(
                &mut model,
                field.id(),
                if *field == Field::Cancer { "none" } else { "no" },
                true,
            )
        });
        let fields = |model: &Model| -> Vec<&str> {
            model.draft.fields(more, &model.answers).iter().map(|field| field.id()).collect()
        };
        assert!(!fields(&model).contains(&below), "{below}");
        for (answer, opens) in [("unknown", false), ("yes", true), ("no", false), ("yes", true)] {
            change(&mut model, row, answer, true);
            let place = fields(&model).iter().position(|field| *field == row).expect("the row");
            assert_eq!(
                fields(&model).get(place + 1) == Some(&below),
                opens,
                "{row}={answer}: {:?}",
                fields(&model)
            );
        }
        update(&mut model, Msg::Next);
        assert_eq!(
            (model.shown(), model.mistakes.len()),
            (Shown::Page(more), 1),
            "{below} wants its answer"
        );
        assert_eq!(model.mistakes[0].name, below);
        change(&mut model, below, value, true);
        update(&mut model, Msg::Next);
        assert_ne!(model.shown(), Shown::Page(more));
        let [row, below] = [row, below].map(|id| Field::from_id(id).expect("a field"));
        assert!(model.answers.flag(row) == Some(Tri::Yes) && model.answers.get(below).is_some());
        // Found again as they were answered, the one below the other.
        update(&mut model, Msg::Edit(more));
        assert!(pathway::fields(more, &model.answers).contains(&below));
    }
}

/// The box names the anti-inflammatory; whether it is a risk is a small question of its own, and
/// the signs come below that.
#[test]
fn the_anti_inflammatory_has_a_second_small_question() {
    for (risk, sign, rules) in [
        ("yes", Some("no"), "D21"),
        ("yes", Some("unknown"), "T19 D21"),
        ("no", None, "S"),
        ("unknown", None, "S"),
    ] {
        let mut model = on_page(Screen::Medicines, "");
        change(&mut model, "g_nsaid", "yes", true);
        update(&mut model, Msg::Next);
        assert_eq!(model.shown(), Shown::Page(Screen::MedicinesMore));
        assert!(!model.is_in_doubt(Screen::MedicinesMore), "nobody doubted");
        assert_eq!(pathway::fields(Screen::MedicinesMore, &model.answers), [Field::GNsaid]);
        assert_eq!(
            model.answers.flag(Field::GSteroid),
            Some(Tri::No),
            "what was not ticked is a no"
        );
        change(&mut model, "g_nsaid", risk, true);
        sign.into_iter().for_each(|sign| change(&mut model, "g_nsaid_sign", sign, true));
        update(&mut model, Msg::Next);
        assert!(model.mistakes.is_empty(), "{:?}", model.mistakes);
        update(&mut model, Msg::Back);
        assert_eq!(model.draft.flag(Field::GNsaid).map(Tri::id), Some(risk));
        update(&mut model, Msg::Back);
        assert_eq!((model.shown(), model.draft.exclusive), (Shown::Page(Screen::Medicines), None));
        assert_eq!(
            model.draft.flag(Field::GNsaid),
            Some(Tri::Yes),
            "the box stays ticked, whatever the risk"
        );
        update(&mut model, Msg::Next);
        update(&mut model, Msg::Next);
        go_to_the_end(&mut model, &Person::sure(answers("")));
        assert_eq!(Verdict::of(&outcome(&model.answers)).reasons.join(" "), rules, "{risk}");
        // The tick taken away takes its questions with it.
        update(&mut model, Msg::Edit(Screen::Medicines));
        change(&mut model, "g_nsaid", "yes", false);
        change(&mut model, "medicines", "none", true);
        update(&mut model, Msg::Next);
        assert_eq!(Verdict::of(&outcome(&model.answers)).reasons, ["S"]);
    }
}

/// The box ticked later asks its small question; where it was answered before, the answer is kept.
#[test]
fn the_anti_inflammatory_ticked_later_is_asked_about_and_asked_once() {
    let visit = |changes: &str| {
        let mut model = new_visit(false);
        model.resume(SavedVisit { answers: answers(changes), ..SavedVisit::default() });
        assert_eq!(model.shown(), Shown::Check);
        update(&mut model, Msg::Edit(Screen::Medicines));
        model
    };
    let mut later = visit("");
    change(&mut later, "g_nsaid", "yes", true);
    update(&mut later, Msg::Next);
    assert_eq!(
        later.shown(),
        Shown::Page(Screen::MedicinesMore),
        "the no from before is none to the box"
    );
    assert_eq!((later.answers.flag(Field::GNsaid), later.draft.flag(Field::GNsaid)), (None, None));
    let mut known = visit("g_nsaid=yes g_nsaid_sign=no");
    assert_eq!(known.draft.flag(Field::GNsaid), Some(Tri::Yes));
    update(&mut known, Msg::Next);
    assert_eq!((known.shown(), known.answers.flag(Field::GNsaid)), (Shown::Check, Some(Tri::Yes)));
    assert_eq!(Verdict::of(&outcome(&known.answers)).reasons, ["D21"]);
}

/// Beside "I don't know" stands what was pressed, and nothing else: "rather not say" stays, and no
/// box is ticked by doubt.
#[test]
fn doubt_is_shown_as_it_was_pressed() {
    let mut model = on_page(Screen::Medicines, "");
    change(&mut model, "medicines", "unknown", true);
    change(&mut model, "g_iv", "unknown", true);
    update(&mut model, Msg::Next);
    let asked = pathway::fields(Screen::MedicinesMore, &model.answers);
    assert!(!asked.contains(&Field::GIv), "that is an answer");
    update(&mut model, Msg::Back);
    assert_eq!(
        (model.draft.exclusive, model.draft.flag(Field::GIv)),
        (Some(Exclusive::DontKnow), Some(Tri::Unknown))
    );
    assert!(asked.iter().all(|field| model.draft.flag(*field).is_none()));
    // A whole page of doubt, known from the answers alone.
    let unknown = "cancer=unknown f_bone=unknown f_stiff=unknown f_immune=unknown f_diabetes=unknown f_line=unknown f_aneurysm=unknown";
    let page = Draft::of(Screen::Conditions, &answers(unknown));
    assert_eq!((page.exclusive, page.has_ticks()), (Some(Exclusive::DontKnow), false));
}

/// Doubt that is resolved row by row has the outcome that the same answers have without it, whether
/// or not what is sure was ticked.
#[test]
fn doubt_row_by_row_decides_nothing_itself() {
    let mut rng = Rng::new(23);
    for _ in 0..900 {
        let page = rng.pick(IN_DOUBT).0;
        let person = Person::who_doubts(&mut rng, vec![page]);
        let mut model = new_visit(false);
        let pages = go_to_the_end(&mut model, &person);
        assert!(pages.len() <= MOST_PAGES && pages.is_sorted(), "{pages:?}");
        let case = || format!("{} in doubt: {}", page.id(), json::to_text(&person.answers));
        let (in_doubt, sure) =
            [&model.answers, &person.answers].map(|given| Verdict::of(&outcome(given))).into();
        assert_eq!(in_doubt.disposition, sure.disposition, "{}", case());
        // At an alarm the rows in doubt beside it are not asked any more, and so are no reasons.
        assert!(
            in_doubt == sure || model.shown() == Shown::Outcome,
            "{in_doubt:?} and {sure:?}, {}",
            case()
        );
    }
}

/// On every page of boxes, before the outcome and after it, also where nothing but the answers was
/// kept.
#[test]
fn the_rows_for_the_whole_page_are_found_again() {
    let people = [answers("age=30 days=120 preg=ge20"), answers("days=3")];
    for screen in Screen::ALL.iter().copied().filter(|screen| screen.layout() == Layout::Tick) {
        let person = people
            .iter()
            .find(|person| !pathway::fields(screen, person).is_empty())
            .expect("somebody is asked this page");
        for whole in [Exclusive::NoneOfThese, Exclusive::DontKnow] {
            let mut given = person.clone();
            pathway::fields(screen, person).into_iter().for_each(|field| given.take_back(field));
            assert!(!pathway::is_filled_in(screen, &given), "{} lacks its answers", screen.id());
            let mut draft = Draft::default();
            draft.change(screen, screen.id(), whole.id(), true);
            assert_eq!(commit(screen, &draft, &mut given), Ok(()), "{}", screen.id());
            assert_eq!(Draft::of(screen, &given), draft, "{} {}", screen.id(), whole.id());
            // The rows of some pages are asked one by one after it, and are no answers yet.
            if whole == Exclusive::DontKnow && screen.asks_one_by_one() {
                let rows: Vec<Field> = pathway::fields(screen, &given)
                    .into_iter()
                    .filter(|field| *field != Field::BOld)
                    .collect();
                assert!(
                    rows.iter()
                        .all(|field| given.is_one_by_one(*field) && given.get(*field).is_none()),
                    "{}",
                    screen.id()
                );
            } else {
                assert!(
                    Field::ALL.iter().all(|field| !given.is_one_by_one(*field)),
                    "{}",
                    screen.id()
                );
                assert_eq!(
                    Draft::of(screen, &given),
                    draft,
                    "{} {}, from the answers alone",
                    screen.id(),
                    whole.id()
                );
                assert!(pathway::is_filled_in(screen, &given), "{} {}", screen.id(), whole.id());
            }
        }
    }
}

/// "Nothing was seen" and what was seen: the last box pressed counts, and the page shows it.
#[test]
fn a_scan_that_showed_nothing_stands_beside_no_finding() {
    let mut draft = Draft::default();
    let press = |draft: &mut Draft, id: &str| draft.change(Screen::DetailScan, "scan", id, true);
    press(&mut draft, "hernia");
    press(&mut draft, "collapse");
    assert_eq!(
        draft.chosen(Field::Scan),
        [Opt::ScanHernia, Opt::ScanCollapse],
        "findings stand together"
    );
    press(&mut draft, "nothing");
    assert_eq!(draft.chosen(Field::Scan), [Opt::ScanNothing]);
    press(&mut draft, "narrow");
    assert_eq!(draft.chosen(Field::Scan), [Opt::ScanNarrow]);
    draft.change(Screen::DetailScan, "scan", "nothing", false);
    assert_eq!(
        draft.chosen(Field::Scan),
        [Opt::ScanNarrow],
        "taking a tick away clears nothing else"
    );
    // Of two scans one may have shown something: data may say both, and the finding counts.
    let both = outcome(&answers("days=60 course=better scan=nothing,narrow"));
    assert!(!allowed(&both, ExerciseId::PressUp));
}

#[test]
fn pain_after_a_fall_leads_back_to_the_fall() {
    let person = answers("onset=fall");
    assert_eq!(
        pathway::step(&person),
        Step::Ask(Screen::Trauma),
        "a fall that was not named is asked about once more"
    );
    assert_eq!(
        pathway::step(&answers("onset=fall age=15")),
        Step::Finish,
        "under sixteen the beginning is not asked"
    );
    let named = answers("onset=fall trauma=minor trauma_when=d7 stand=ok");
    assert_eq!(pathway::step(&named), Step::Finish);
    // In a visit: the page comes again with nothing chosen, and the later answers are still there
    // afterwards.
    let person = Person::sure(answers("onset=gradual"));
    let mut model = new_visit(false);
    go_to_the_end(&mut model, &person);
    assert_eq!(model.shown(), Shown::Check);
    update(&mut model, Msg::Edit(Screen::Onset));
    change(&mut model, "onset", "fall", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::Trauma));
    assert!(model.draft.chosen(Field::Trauma).is_empty());
    update(&mut model, Msg::Next);
    assert!(!model.mistakes.is_empty());
    // "No fall", said again: then the beginning is asked anew, and a slip there has done no harm.
    let mut slip = model.clone();
    change(&mut slip, "trauma", "none", true);
    update(&mut slip, Msg::Next);
    assert_eq!(slip.shown(), Shown::Page(Screen::Onset));
    assert!(slip.draft.chosen(Field::Onset).is_empty());
    change(&mut slip, "onset", "gradual", true);
    update(&mut slip, Msg::Next);
    assert_eq!(slip.shown(), Shown::Check);
    change(&mut model, "trauma", "minor", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::TraumaMore));
    change(&mut model, "trauma_when", "d7", true);
    change(&mut model, "stand", "ok", true);
    update(&mut model, Msg::Next);
    while let Shown::Page(_) = model.shown() {
        update(&mut model, Msg::Next);
        assert!(model.mistakes.is_empty(), "{:?}", model.mistakes);
    }
    assert_eq!(model.shown(), Shown::Check);
    assert_eq!(model.answers.one(Field::Onset), Some(Opt::OnsetFall));
}

/// A contradiction: what is said later, where it leads back to, what "no" is there, and what a yes
/// says.
struct Doubt {
    later: &'static str,
    page: Screen,
    no: (&'static str, &'static str),
    yes: &'static str,
}

/// TABLE: one for each row of the contradictions in which both cannot be true, in their order.
const DOUBTS: &[Doubt] = &[
    Doubt {
        later: "onset=fall",
        page: Screen::Trauma,
        no: ("trauma", "none"),
        yes: "trauma=minor trauma_when=d7 stand=ok",
    },
    Doubt {
        later: "legs_walk=both",
        page: Screen::Legs,
        no: ("legs", "none"),
        yes: "c_both=yes c_both_when=walking",
    },
    Doubt {
        later: "elsewhere=neck,both_below",
        page: Screen::Legs,
        no: ("legs", "none"),
        yes: "c_both=yes c_both_when=walking",
    },
    Doubt {
        later: "scan=wear,collapse",
        page: Screen::Conditions,
        no: ("conditions", "none"),
        yes: "f_bone=yes",
    },
];

/// The doubts with their rows; the one whose "no" may stand has tests of its own.
fn doubts() -> impl Iterator<Item = (&'static Doubt, &'static Contradiction)> {
    let rows: Vec<_> =
        CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::AsksLater).collect();
    assert_eq!((DOUBTS.len(), DOUBTS.len() + 1), (rows.len(), CONTRADICTIONS.len()));
    DOUBTS.iter().zip(rows)
}

#[test]
fn every_contradiction_has_its_page_asked_again() {
    for (doubt, row) in doubts() {
        let asked = |changes: &str| pathway::step(&answers(&[doubt.later, changes].join(" ")));
        assert_eq!(row.screen, doubt.page);
        assert_eq!(asked(""), Step::Ask(doubt.page), "{}", doubt.later);
        assert_eq!(asked("age=16"), Step::Ask(doubt.page), "{}", doubt.later);
        assert_eq!(asked("age=15"), Step::Finish, "{} is not asked under sixteen", doubt.later);
        assert_eq!(asked(doubt.yes), Step::Finish, "a yes was said before {}", doubt.later);
        // Before the doubt, in the midst of it and when an alarm stands beside it.
        let open = answers(doubt.later);
        for screen in Screen::ALL {
            assert_eq!(
                contradiction(*screen, &open).is_some(),
                *screen == doubt.page,
                "{} says why it comes again",
                screen.id()
            );
            assert!(contradiction(*screen, &answers("")).is_none(), "{} comes once", screen.id());
        }
        assert!(
            matches!(assess(&open), Assessment::Unfinished { next, so_far: None } if next == doubt.page),
            "{}",
            doubt.later
        );
        let today = answers(&[doubt.later, "function=cannot"].join(" "));
        let said = assess(&today);
        assert!(
            matches!(said, Assessment::Unfinished { so_far: Some(Disposition::GpToday), .. }),
            "{}",
            doubt.later
        );
        assert!(
            plan_questions::screens(&open).is_empty() && plan_questions::screens(&today).is_empty(),
            "nothing further before it is settled"
        );
        assert_eq!(
            Verdict::of(&outcome(&answers(&[doubt.later, "b_urine=yes"].join(" ")))).disposition,
            "emergency_now"
        );
    }
}

/// "No", said again, stands and takes the later answer back; a yes stands beside it. Either way the
/// check ends.
#[test]
fn a_contradiction_is_settled_by_either_answer() {
    for (doubt, row) in doubts() {
        let later = row.later.field();
        let mut model = new_visit(false);
        model.answers = answers(doubt.later);
        model.resume(SavedVisit { answers: model.answers.clone(), ..SavedVisit::default() });
        assert_eq!(model.shown(), Shown::Page(doubt.page), "{}", doubt.later);
        assert_eq!(
            update(&mut model, Msg::Next),
            [Effect::FocusSummary],
            "{}: nothing is chosen beforehand",
            doubt.later
        );
        let mut no = model.clone();
        change(&mut no, doubt.no.0, doubt.no.1, true);
        update(&mut no, Msg::Next);
        assert_eq!(no.answers.get(row.again), Some(row.earlier), "{}", doubt.later);
        assert_eq!(no.answers.get(later), None, "{} is taken back", doubt.later);
        let mut rest = answers("");
        rest.take_back(later);
        assert_eq!(no.answers, rest, "{}: every other answer is kept", doubt.later);
        // Another box ticked on a page of boxes is a "no" to this one just as well.
        for (page, other) in [(Screen::Legs, "c_numb"), (Screen::Conditions, "f_diabetes")] {
            let mut beside = model.clone();
            if doubt.page == page {
                change(&mut beside, other, "yes", true);
                update(&mut beside, Msg::Next);
                assert_eq!(
                    (beside.answers.get(row.again), beside.answers.get(later)),
                    (Some(row.earlier), None),
                    "{}",
                    doubt.later
                );
            }
        }
        // Doubt is no "no": it stands beside the later answer, and counts as doubt does.
        let mut doubtful = model.clone();
        change(&mut doubtful, doubt.no.0, "unknown", true);
        update(&mut doubtful, Msg::Next);
        assert!(
            doubtful.answers.get(later).is_some()
                && doubtful.answers.get(row.again) != Some(row.earlier),
            "{}",
            doubt.later
        );
        assert_ne!(pathway::step(&doubtful.answers), Step::Ask(doubt.page), "{}", doubt.later);
        // The later question is open again, and only then a page of the check if it decides
        // anything.
        let expected =
            if row.later.field() == Field::Onset { Step::Ask(Screen::Onset) } else { Step::Finish };
        assert_eq!(pathway::step(&no.answers), expected, "{}", doubt.later);
        for pair in doubt.yes.split_whitespace() {
            let (name, value) = pair.split_once('=').expect("field=value");
            let on_this_page = matches!(model.shown(), Shown::Page(page) if page.questions().any(|question| question.field.id() == name));
            if !on_this_page {
                update(&mut model, Msg::Next);
            }
            change(&mut model, name, value, true);
        }
        update(&mut model, Msg::Next);
        assert_eq!(pathway::step(&model.answers), Step::Finish, "{}", doubt.later);
        assert_eq!(
            model.answers,
            answers(&[doubt.later, doubt.yes].join(" ")),
            "{}: both answers stand",
            doubt.later
        );
    }
}

/// A yes that becomes a "no" beside a later answer: nothing is dropped unseen. The page stays, and
/// says why.
#[test]
fn a_first_no_beside_a_later_answer_keeps_its_page() {
    for (doubt, row) in doubts() {
        let mut model = new_visit(false);
        let both = answers(&[doubt.later, doubt.yes].join(" "));
        model.resume(SavedVisit { answers: both.clone(), ..SavedVisit::default() });
        assert_eq!(model.shown(), Shown::Check, "{}", doubt.later);
        update(&mut model, Msg::Edit(doubt.page));
        change(&mut model, doubt.no.0, doubt.no.1, true);
        let effects = update(&mut model, Msg::Next);
        assert_eq!(model.shown(), Shown::Page(doubt.page), "{}", doubt.later);
        assert!(
            effects.contains(&Effect::FocusHeading),
            "{}: somebody who hears the page is told that it stays",
            doubt.later
        );
        assert_eq!(
            model.answers.get(row.later.field()),
            both.get(row.later.field()),
            "{}",
            doubt.later
        );
        assert!(model.draft.is_blank(), "{}: it is asked, not taken for granted", doubt.later);
        change(&mut model, doubt.no.0, doubt.no.1, true);
        update(&mut model, Msg::Next);
        assert_eq!(
            model.answers.get(row.later.field()),
            None,
            "{} is taken back at the second no",
            doubt.later
        );
    }
}

/// A contradiction rests on the answers that it names: without one of them, or without the age, it
/// raises no doubt.
#[test]
fn a_contradiction_rests_on_the_answers_that_it_names() {
    let laters: Vec<&str> = DOUBTS.iter().map(|doubt| doubt.later).chain([AORTA]).collect();
    for row in CONTRADICTIONS {
        let open = laters
            .iter()
            .map(|later| answers(later))
            .find(|given| row.holds(given))
            .expect("somebody for each row");
        let named: BTreeSet<Field> =
            row.later_fields().into_iter().chain([row.again, Field::Age]).collect();
        let rests_on = Field::ALL.iter().copied().filter(|field| {
            let mut without = open.clone();
            without.take_back(*field);
            !row.holds(&without)
        });
        assert_eq!(rests_on.collect::<BTreeSet<_>>(), named, "{:?}", row.later);
    }
}

/// A row that was asked one by one is asked again where it was answered, and the check ends there
/// too.
#[test]
fn a_row_asked_one_by_one_is_asked_again_on_its_own_page() {
    let aorta = (
        "age=60 onset=nocause rest=constant sev=8 confirmed=none",
        Screen::Danger,
        Screen::DangerMore,
        Field::AConst,
    );
    let others = doubts().filter(|(doubt, _)| doubt.page.asks_one_by_one()).map(|(doubt, row)| {
        let more = Screen::ALL
            .iter()
            .copied()
            .find(|screen| *screen > doubt.page)
            .expect("the page after it");
        (doubt.later, doubt.page, more, row.again)
    });
    for (later, page, more, again) in others.chain([aorta]) {
        let mut given = answers(later);
        assert_eq!(pathway::step(&given), Step::Ask(page), "[{later}]");
        given.set_one_by_one(again, true);
        assert_eq!(pathway::step(&given), Step::Ask(more), "[{later}]");
        assert!(
            contradiction(more, &given).is_some() && contradiction(page, &given).is_none(),
            "[{later}]: it says why"
        );
        let mut model = new_visit(false);
        model.resume(SavedVisit { answers: given.clone(), ..SavedVisit::default() });
        assert_eq!(
            (model.shown(), model.draft.flag(again)),
            (Shown::Page(more), None),
            "[{later}]: nothing is chosen beforehand"
        );
        let other = pathway::fields(page, &given)
            .into_iter()
            .find(|field| *field != again && field.kind() == Kind::Flag)
            .expect("a row");
        let mut two = given.clone();
        two.set_one_by_one(other, true);
        assert_eq!(
            Draft::of(more, &two).flag(other),
            Some(Tri::No),
            "[{later}]: {} was not doubted",
            other.id()
        );
        update(&mut model, Msg::Next);
        assert_eq!(model.mistakes.len(), 1);
        change(&mut model, again.id(), "no", true);
        update(&mut model, Msg::Next);
        assert_ne!(
            pathway::step(&model.answers),
            Step::Ask(more),
            "[{later}]: a second no settles it"
        );
        // "I don't know" to the boxes, and then "no" after all: that is the first no beside the
        // later answer.
        let mut doubtful = new_visit(false);
        doubtful.resume(SavedVisit { answers: answers(later), ..SavedVisit::default() });
        assert_eq!(doubtful.shown(), Shown::Page(page));
        change(&mut doubtful, page.id(), "unknown", true);
        for _ in 0..2 {
            update(&mut doubtful, Msg::Next);
            assert_eq!(doubtful.shown(), Shown::Page(more), "[{later}]");
            for field in pathway::fields(more, &doubtful.answers) {
                change(
                    &mut doubtful,
                    field.id(),
                    if field == Field::Cancer { "none" } else { "no" },
                    true,
                );
            }
        }
        update(&mut doubtful, Msg::Next);
        assert!(
            doubtful.mistakes.is_empty() && doubtful.shown() != Shown::Page(more),
            "[{later}]: {:?}",
            doubtful.shown()
        );
    }
}

/// Sudden, very bad and constant, from forty years, in the first week, and yet that box was left
/// open.
const AORTA: &str = "age=40 onset=nocause rest=constant sev=8 days=7 confirmed=none";

/// Both sides of every part of it, and who is not asked: under sixteen, in doubt, or after a yes.
#[test]
fn the_great_artery_is_thought_of_a_second_time() {
    let asked = |changes: &str| {
        pathway::step(&answers(&[AORTA, changes].join(" "))) == Step::Ask(Screen::Danger)
    };
    for changes in
        ["", "age=90", "sev=10", "days=0", "function=cannot", "course=better", "course=worse"]
    {
        assert!(asked(changes), "[{changes}]");
    }
    for changes in [
        "age=39",
        "age=15",
        "onset=unknown",
        "onset=move",
        "onset=gradual",
        "rest=night",
        "rest=unknown",
        "rest=relief",
        "sev=7",
        "days=8",
        "a_const=unknown",
        "a_const=yes a_relief=yes",
        "confirmed=a_const",
    ] {
        assert!(!asked(changes), "[{changes}]");
    }
    let open = answers(AORTA);
    for screen in Screen::ALL {
        assert_eq!(
            contradiction(*screen, &open).is_some(),
            *screen == Screen::Danger,
            "{} says why it comes again",
            screen.id()
        );
    }
    assert!(matches!(assess(&open), Assessment::Unfinished { next: Screen::Danger, so_far: None }));
    assert!(plan_questions::screens(&open).is_empty(), "nothing further before it is settled");
    let alarm = answers(&[AORTA, "b_urine=yes"].join(" "));
    assert_eq!(
        Verdict::of(&outcome(&alarm)).disposition,
        "emergency_now",
        "an alarm does not wait for it"
    );
    // Whoever states all answers at once has nobody to ask again.
    let at_once = answers("age=40 onset=nocause rest=constant sev=8 days=7");
    assert_eq!(Verdict::of(&outcome(&at_once)).reasons, ["P01"]);
}

/// A visit to the page on which the pain turns out to be constant, and on: the page of danger is
/// shown again.
fn led_back(changes: &str) -> Model {
    let person = Person::sure(answers(
        &["age=60 onset=nocause rest=constant sev=8 days=7", changes].join(" "),
    ));
    let mut model = new_visit(false);
    while !matches!(model.shown(), Shown::Page(Screen::Rest)) {
        let Shown::Page(page) = model.shown() else { panic!("{:?}", model.shown()) };
        person.answer_page(&mut model, page);
    }
    person.fill_in(&mut model, Screen::Rest);
    let effects = update(&mut model, Msg::Next);
    assert!(effects.contains(&Effect::FocusHeading));
    assert_eq!(model.shown(), Shown::Page(Screen::Danger));
    assert!(model.draft.is_blank(), "nothing is chosen beforehand");
    assert_eq!(update(&mut model, Msg::Next), [Effect::FocusSummary], "it wants an answer");
    model
}

#[test]
fn a_second_no_to_constant_pain_stands() {
    let mut model = led_back("");
    let before = model.answers.clone();
    assert!(!before.is_confirmed(Field::AConst));
    change(&mut model, "danger", "none", true);
    update(&mut model, Msg::Next);
    assert!(model.answers.is_confirmed(Field::AConst));
    let mut same = model.answers.clone();
    same.set_confirmed(Field::AConst, false);
    assert_eq!(same, before, "no answer is taken back");
    // From a page looked at again one goes on to the page after it, or straight to what is still
    // open.
    let person = Person::sure(answers("age=60 onset=nocause rest=constant sev=8 days=7"));
    go_to_the_end(&mut model, &person);
    assert_eq!(
        (model.shown(), Verdict::of(&outcome(&model.answers)).reasons),
        (Shown::Check, vec!["P01"])
    );
    // It is not asked a third time, and is still known after the widget had to start anew.
    update(&mut model, Msg::Edit(Screen::Severity));
    change(&mut model, "sev", "10", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Check);
    let again = json::from_text(&json::to_text(&model.answers)).expect("what was kept");
    assert_eq!(pathway::step(&again), Step::Finish);
    // From 65 years the no stands as well, and a doctor looks today.
    let mut old = led_back("age=65");
    change(&mut old, "danger", "none", true);
    update(&mut old, Msg::Next);
    go_to_the_end(
        &mut old,
        &Person::sure(answers("age=65 onset=nocause rest=constant sev=8 days=7")),
    );
    assert_eq!(Verdict::of(&outcome(&old.answers)).reasons, ["T20", "P01"]);
}

#[test]
fn doubt_about_constant_pain_goes_up_and_a_tick_asks_for_ease() {
    let mut doubtful = led_back("");
    change(&mut doubtful, "danger", "unknown", true);
    update(&mut doubtful, Msg::Next);
    assert_eq!(doubtful.shown(), Shown::Page(Screen::DangerMore));
    for field in pathway::fields(Screen::DangerMore, &doubtful.answers) {
        change(
            &mut doubtful,
            field.id(),
            if field == Field::AConst { "unknown" } else { "no" },
            true,
        );
    }
    update(&mut doubtful, Msg::Next);
    go_to_the_end(&mut doubtful, &Person::sure(answers("")));
    assert_eq!(Verdict::of(&outcome(&doubtful.answers)).reasons, ["T18", "P01"]);
    for (relief, rules) in [("no", "E15"), ("unknown", "E15"), ("yes", "P01")] {
        let mut ticked = led_back("");
        change(&mut ticked, "a_const", "yes", true);
        update(&mut ticked, Msg::Next);
        assert_eq!(ticked.shown(), Shown::Page(Screen::DangerMore));
        assert_eq!(pathway::fields(Screen::DangerMore, &ticked.answers), [Field::ARelief]);
        change(&mut ticked, "a_relief", relief, true);
        update(&mut ticked, Msg::Next);
        assert_eq!(
            matches!(pathway::step(&ticked.answers), Step::Stop(_)),
            rules == "E15",
            "{relief}"
        );
        if rules != "E15" {
            go_to_the_end(&mut ticked, &Person::sure(answers("")));
        }
        assert_eq!(Verdict::of(&outcome(&ticked.answers)).reasons.join(" "), rules, "{relief}");
    }
    // Another box ticked instead is a no to this one just as well, and an alarm of its own.
    let mut other = led_back("");
    change(&mut other, "a_belly", "yes", true);
    update(&mut other, Msg::Next);
    assert_eq!(
        (other.shown(), Verdict::of(&outcome(&other.answers)).reasons),
        (Shown::Outcome, vec!["E16"])
    );
}

/// What is said after the outcome explains and plans. It moves nothing, unless it makes an earlier
/// answer doubtful.
#[test]
fn what_is_said_after_the_outcome_decides_nothing() {
    let mut rng = Rng::new(64);
    let mut asked = BTreeSet::new();
    for _ in 0..5_000 {
        let person = complete_set(&mut rng);
        let mut bare = person.clone();
        for screen in Screen::ALL.iter().filter(|screen| screen.is_detail()) {
            screen.questions().for_each(|question| bare.take_back(question.field));
        }
        assert_eq!(
            Verdict::of(&outcome(&bare)),
            Verdict::of(&outcome(&person)),
            "{}",
            json::to_text(&person)
        );
        assert_eq!(pathway::path(&bare).screens, pathway::path(&person).screens);
        let details = plan_questions::screens(&bare);
        assert_eq!(details, plan_questions::screens(&person));
        let doctor_first = outcome(&bare).disposition >= Disposition::GpToday
            || bare.number(Field::Age) < Some(16);
        assert_eq!(details.is_empty(), doctor_first, "{}", json::to_text(&person));
        assert!(details.iter().all(|screen| screen.is_detail()
            && pathway::is_filled_in(*screen, &person)
            && !pathway::is_filled_in(*screen, &bare)));
        asked.extend(details);
    }
    assert!(
        Screen::ALL.iter().filter(|screen| screen.is_detail()).all(|screen| asked.contains(screen)),
        "{asked:?}"
    );
}

// ── Switching one answer
// ───────────────────────────────────────────────────────────────────────────────────────────────

/// A "yes" to these reassures; they are named exceptions.
const REASSURING: [Field; 4] = [Field::ARelief, Field::DFlu, Field::DStone, Field::Foot];
/// A "yes" to these opens a question that can reassure, which doubt does not.
const INFORMED_BY_A_FOLLOW_UP: [Field; 6] =
    [Field::CBoth, Field::CWeak, Field::CNumb, Field::AConst, Field::DFever, Field::DHot];

fn with(answers: &Answers, field: Field, answer: Answer) -> Disposition {
    let mut changed = answers.clone();
    put(&mut changed, field, answer);
    settle(&mut changed);
    outcome(&changed).disposition
}

/// One answer goes from no to unknown to yes; the outcome may go up or stay, whatever else was
/// answered.
#[test]
fn doubt_and_yes_never_lower_the_outcome() {
    let flags: Vec<Field> = Field::ALL
        .iter()
        .copied()
        .filter(|field| field.kind() == Kind::Flag && !REASSURING.contains(field))
        .collect();
    let mut rng = Rng::new(44);
    for _ in 0..100_000 {
        let person = complete_set(&mut rng);
        let field = rng.pick(&flags);
        let [no, unknown, yes] =
            [Tri::No, Tri::Unknown, Tri::Yes].map(|tri| with(&person, field, Answer::Flag(tri)));
        let case = || format!("{} in {}", field.id(), json::to_text(&person));
        assert!(unknown >= no, "doubt lowers {}", case());
        assert!(yes >= no, "yes lowers {}", case());
        assert!(
            yes >= unknown || INFORMED_BY_A_FOLLOW_UP.contains(&field),
            "certainty lowers {}",
            case()
        );
    }
}

/// The exceptions are real: each does lower somebody's outcome, and only the rules that name it
/// change.
#[test]
fn the_named_exceptions_reassure() {
    for (with_it, without, lowered) in [
        ("c_both=yes c_both_when=old", "c_both=yes c_both_when=weeks", "T17"),
        ("c_both=yes c_both_when=walking", "c_both=yes c_both_when=recent", "E05"),
        ("c_weak=yes c_weak_when=old_assessed", "c_weak=yes c_weak_when=acute", "E06"),
        ("c_numb=yes c_numb_course=old_assessed", "c_numb=yes c_numb_course=same", "D04"),
        ("a_const=yes a_relief=yes", "a_const=yes a_relief=no", "E15"),
        ("d_fever=yes d_flu=yes", "d_fever=yes d_flu=no", "T03"),
        ("d_hot=yes d_flu=yes f_diabetes=yes", "d_hot=yes d_flu=no f_diabetes=yes", "T03"),
        ("d_fever=yes d_flu=yes", "d_fever=unknown", "D14"),
        ("d_hot=yes d_flu=yes", "d_hot=yes d_flu=no", "D14"),
        (
            "age=60 d_colic=yes d_colic_bad=no d_stone=yes",
            "age=60 d_colic=yes d_colic_bad=no d_stone=no",
            "E18",
        ),
        ("days=42 sev=7 assessed=yes_same", "days=42 sev=7 assessed=no", "D05"),
        (
            "c_both=yes c_both_when=old assessed=yes_same",
            "c_both=yes c_both_when=old assessed=no",
            "D07",
        ),
        ("days=42 function=limited course=better", "days=42 function=limited course=same", "D05"),
        ("age=52 f_light=yes sev=7 course=better", "age=52 f_light=yes sev=7", "D08"),
        ("f_line=yes course=better", "f_line=yes course=unknown", "D09"),
        ("f_diabetes=yes days=14 course=better", "f_diabetes=yes days=14", "D26"),
        (
            "site=below1 days=42 function=limited assessed=yes_same course=better",
            "site=below1 days=42 function=limited assessed=yes_same",
            "D27",
        ),
        ("g_anticoag=yes sev=7 course=better", "g_anticoag=yes sev=7", "T15"),
        ("days=14 rest=relief", "days=14 rest=constant", "D10"),
        ("days=14 rest=turn", "days=14 rest=night", "D10"),
        (
            "age=65 onset=nocause sev=8 rest=relief",
            "age=65 onset=nocause sev=8 rest=constant",
            "T20",
        ),
        ("d_hot=yes d_flu=no days=7 rest=turn", "d_hot=yes d_flu=no days=7 rest=constant", "T03"),
        ("cancer=skin", "cancer=other", "D01"),
        ("days=42 sev=7 function=ok foot=yes", "days=42 sev=7 function=ok foot=no", "D05"),
        (
            "age=50 days=28 familiar=never function=ok foot=yes",
            "age=50 days=28 familiar=never function=ok foot=no",
            "D11",
        ),
        ("age=50 days=28 familiar=known", "age=50 days=28 familiar=unknown", "D11"),
        ("days=42 function=limited preg=ge20", "days=42 function=limited preg=no", "D05"),
        ("days=28 course=worse preg=lt20", "days=28 course=worse preg=no", "D17"),
        ("cancer=other sev=7", "cancer=unknown sev=7", "T08"),
        ("preg=pp6w p_fluid=yes", "preg=maybe p_fluid=yes", "T16"),
        ("preg=pp6m p_pain=yes", "preg=maybe p_pain=yes", "E13"),
        ("preg=ge20 p_pain=yes", "preg=lt20 p_pain=yes", "E13"),
    ] {
        let (low, high) = (outcome(&answers(with_it)), outcome(&answers(without)));
        assert!(low.disposition < high.disposition, "[{with_it}] is below [{without}]");
        assert!(
            !Verdict::of(&low).gives(lowered) && Verdict::of(&high).gives(lowered),
            "[{with_it}] takes {lowered} away"
        );
    }
}

/// TABLE: answers from milder to worse. Going along a row never lowers the outcome, in anybody.
const LADDERS: &[&[Opt]] = &[
    &[Opt::TraumaNone, Opt::TraumaMinor, Opt::TraumaMedium],
    &[Opt::TraumaNone, Opt::TraumaManip],
    &[Opt::TraumaNone, Opt::TraumaUnknown],
    &[Opt::TraumaNone, Opt::TraumaMinor, Opt::TraumaViolence],
    &[Opt::TraumaNone, Opt::TraumaMinor, Opt::TraumaMajor],
    &[Opt::WhenOld, Opt::WhenD42, Opt::WhenD7, Opt::WhenUnknown],
    &[Opt::StandOk, Opt::StandUnknown, Opt::StandCannot],
    &[Opt::CancerNone, Opt::CancerSkin, Opt::CancerOther, Opt::CancerSpread, Opt::CancerActive5],
    &[Opt::CancerNone, Opt::CancerUnknown],
    &[Opt::BothOld, Opt::BothWeeks, Opt::BothUnknown, Opt::BothRecent],
    &[Opt::BothWalking, Opt::BothWeeks, Opt::BothRecent],
    &[Opt::WeakOldAssessed, Opt::WeakOlderSame, Opt::WeakUnknown, Opt::WeakAcute],
    &[Opt::NumbOldAssessed, Opt::NumbSame, Opt::NumbUnknown, Opt::NumbWorse],
    &[Opt::BOldSame, Opt::BOldUnknown, Opt::BOldWorse],
    &[Opt::CourseBetter, Opt::CourseSame, Opt::CourseWorse],
    &[Opt::CourseBetter, Opt::CourseUnknown],
    &[Opt::RestRelief, Opt::RestTurn, Opt::RestNight, Opt::RestConstant],
    &[Opt::RestRelief, Opt::RestUnknown],
    &[
        Opt::FunctionOk,
        Opt::FunctionSlow,
        Opt::FunctionLimited,
        Opt::FunctionCare,
        Opt::FunctionCannot,
    ],
    &[Opt::OnsetGradual, Opt::OnsetMove, Opt::OnsetNocause],
    &[Opt::OnsetGradual, Opt::OnsetMove, Opt::OnsetUnknown],
    &[Opt::FamiliarKnown, Opt::FamiliarDifferent],
    &[Opt::FamiliarKnown, Opt::FamiliarNever],
    &[Opt::FamiliarKnown, Opt::FamiliarUnknown],
    &[Opt::AssessedNo, Opt::AssessedUnknown, Opt::AssessedYesWorse],
    &[Opt::SuicNo, Opt::SuicUnknown, Opt::SuicThoughts, Opt::SuicNow],
    &[Opt::WhoSelf, Opt::WhoOther, Opt::WhoOtherCannot],
];

#[test]
fn a_worse_answer_never_lowers_the_outcome() {
    let mut rng = Rng::new(17);
    for _ in 0..40_000 {
        let person = complete_set(&mut rng);
        let ladder = rng.pick(LADDERS);
        let field = ladder[0].field();
        let levels: Vec<_> =
            ladder.iter().map(|option| with(&person, field, Answer::One(*option))).collect();
        // A pregnant person whose pain grows but eases at rest is the one exception of rule D17; it
        // is not on a ladder.
        assert!(levels.is_sorted(), "{ladder:?} gives {levels:?} in {}", json::to_text(&person));
    }
}

/// More pain, or a place more, never lowers the outcome, in anybody.
#[test]
fn more_pain_never_lowers_the_outcome() {
    let mut rng = Rng::new(10);
    for _ in 0..12_000 {
        let person = complete_set(&mut rng);
        let less = rng.below(10) as u32;
        let [low, high] =
            [less, less + 1].map(|sev| with(&person, Field::Sev, Answer::Number(sev)));
        assert!(high >= low, "severity {less} and one more in {}", json::to_text(&person));
        let given = person.many(Field::Site).expect("a complete set");
        let mut places: Vec<Opt> =
            Field::Site.options().iter().copied().filter(|place| given.has(*place)).collect();
        places.push(rng.pick(Field::Site.options()));
        let more = with(&person, Field::Site, Answer::Many(Many::of(&places)));
        assert!(more >= outcome(&person).disposition, "{places:?} in {}", json::to_text(&person));
    }
}

/// Under seven days, from 18 to 64 years, with no sign ticked and able to reach the toilet:
/// self-care, however severe.
#[test]
fn fresh_pain_without_signs_is_self_care() {
    let mut rng = Rng::new(6);
    for _ in 0..5_000 {
        let age = 18 + rng.below(47);
        let days = rng.below(7);
        let sev = rng.below(11);
        let course = rng.pick(&["better", "same", "worse", "unknown"]);
        // Constant pain that gets worse is a sign (D10); constant pain alone is none in the first
        // week.
        let rests: &[&str] = if course == "worse" {
            &["relief", "turn", "unknown"]
        } else {
            &["relief", "turn", "unknown", "night", "constant"]
        };
        let rest = rng.pick(rests);
        let function = rng.pick(&["ok", "slow", "limited", "care"]);
        let onset = rng.pick(&["move", "nocause", "gradual", "unknown"]);
        let site = rng.pick(&["low", "mid", "low,buttock,thigh", "groin", "flank", "pubis,groin"]);
        let changes = format!(
            "age={age} days={days} sev={sev} course={course} rest={rest} function={function} onset={onset} site={site}"
        );
        assert_eq!(Verdict::of(&outcome(&answers(&changes))).reasons, ["S"], "[{changes}]");
    }
}

// ── Visits
// ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_visit_shows_what_the_path_asks() {
    let mut rng = Rng::new(2);
    for _ in 0..1_500 {
        let person = Person::by_chance(&mut rng);
        let mut model = new_visit(rng.permille(500));
        let pages = go_to_the_end(&mut model, &person);
        assert!(pages.len() <= MOST_PAGES && pages.is_sorted(), "{pages:?}");
        assert_eq!(pages, pathway::path(&model.answers).screens);
        assert!(matches!(model.shown(), Shown::Check | Shown::Outcome));
        let stopped = matches!(pathway::step(&model.answers), Step::Stop(_));
        assert_eq!(
            model.shown() == Shown::Outcome,
            stopped,
            "the list of answers comes first, but not in an emergency"
        );
        update(&mut model, Msg::ShowAdvice);
        assert_eq!(model.shown(), Shown::Outcome);
    }
}

/// Back so many pages and on again without touching anything: the same page, and every answer as it
/// was.
#[test]
fn back_and_on_again_loses_nothing() {
    let mut rng = Rng::new(3);
    for _ in 0..1_200 {
        let person = Person::by_chance(&mut rng);
        let mut model = new_visit(rng.permille(500));
        let target = 1 + rng.below(MOST_PAGES);
        for _ in 0..target {
            if let Shown::Page(screen) = model.shown() {
                person.answer_page(&mut model, screen);
            }
        }
        let (shown, given) = (model.shown(), model.answers.clone());
        let steps = 1 + rng.below(5);
        let mut gone = 0;
        while gone < steps {
            update(&mut model, if rng.permille(500) { Msg::Back } else { Msg::BrowserBack });
            if model.shown() == Shown::Welcome {
                update(&mut model, Msg::BrowserForward);
                break;
            }
            gone += 1;
        }
        for _ in 0..gone {
            let case =
                || format!("{gone} steps back and on from {shown:?}: {}", json::to_text(&given));
            assert!(matches!(model.shown(), Shown::Page(_)), "{:?}, {}", model.shown(), case());
            update(&mut model, if rng.permille(700) { Msg::Next } else { Msg::BrowserForward });
            assert!(model.mistakes.is_empty(), "{:?}", model.mistakes);
        }
        assert_eq!(model.answers, given);
        assert_eq!(
            model.shown(),
            shown,
            "{} steps back and on from {:?}: {}",
            gone,
            shown,
            json::to_text(&given)
        );
    }
}

/// An earlier answer is changed from the list of answers: later answers are kept, whether or not
/// they are still asked.
#[test]
fn a_changed_answer_keeps_the_later_ones() {
    let mut rng = Rng::new(4);
    let mut edits = 0;
    for _ in 0..1_500 {
        let person = Person::by_chance(&mut rng);
        let mut model = new_visit(false);
        go_to_the_end(&mut model, &person);
        if model.shown() != Shown::Check {
            continue;
        }
        let given = model.answers.clone();
        let screen = rng.pick(&pathway::path(&given).screens);
        update(&mut model, Msg::Edit(screen));
        assert_eq!(model.shown(), Shown::Page(screen));
        // Without a change it leads straight back to the list.
        update(&mut model, Msg::Next);
        assert_eq!((model.shown(), &model.answers), (Shown::Check, &given), "{}", screen.id());
        update(&mut model, Msg::Edit(screen));
        Person::by_chance(&mut rng).answer_page(&mut model, screen);
        for field in Field::ALL {
            let on_this_page = screen.questions().any(|question| question.field == *field);
            if !on_this_page {
                assert_eq!(
                    model.answers.get(*field),
                    given.get(*field),
                    "{} changed {}",
                    screen.id(),
                    field.id()
                );
            }
        }
        edits += 1;
    }
    assert!(edits > 200, "only {edits} visits came to the list of answers");
}

/// The same answers, given on the way or by going back and changing others, in any order, have the
/// same outcome.
#[test]
fn the_order_of_answering_does_not_matter() {
    let mut rng = Rng::new(8);
    for _ in 0..1_000 {
        let person = Person::by_chance(&mut rng);
        let mut straight = new_visit(false);
        go_to_the_end(&mut straight, &person);
        let mut winding = new_visit(false);
        go_to_the_end(&mut winding, &Person::by_chance(&mut rng));
        let mut done: Vec<Screen> = Vec::new();
        for turn in 0.. {
            assert!(turn < 300, "{done:?} of {}", json::to_text(&person.answers));
            let path = pathway::path(&winding.answers);
            // A page that has a row more since the age was changed is answered once more.
            let given = &winding.answers;
            done.retain(|page| {
                pathway::is_filled_in(*page, given) || contradiction(*page, given).is_some()
            });
            let left: Vec<Screen> =
                path.screens.iter().copied().filter(|screen| !done.contains(screen)).collect();
            let fall = path.screens.contains(&Screen::Trauma)
                && contradiction(Screen::Trauma, given).is_some();
            if !left.is_empty() {
                let screen = rng.pick(&left);
                update(&mut winding, Msg::Edit(screen));
                person.answer_page(&mut winding, screen);
                let again =
                    Screen::ALL.iter().any(|page| contradiction(*page, &winding.answers).is_some());
                if again && winding.shown() == Shown::Page(screen) {
                    person.answer_page(&mut winding, screen); // "No", once more.
                }
                // A follow-up shows only what applies now, so it is answered again when another
                // page has changed.
                done.retain(|other| screen.is_follow_up() || !other.is_follow_up());
                done.push(screen);
            }
            let constant = [Screen::Danger, Screen::DangerMore]
                .into_iter()
                .find(|page| contradiction(*page, &winding.answers).is_some());
            if let (true, Some(screen)) = (left.is_empty(), constant) {
                // What was changed last raises the doubt about constant pain; "no", said once more,
                // stands.
                update(&mut winding, Msg::Edit(screen));
                person.answer_page(&mut winding, screen);
                continue;
            }
            if left.is_empty() && !fall {
                break;
            }
            if left.is_empty() {
                // "No fall" does not stand while the pain "began with a fall": the beginning has to
                // be changed first.
                for (name, value) in
                    [("trauma", "unknown"), ("trauma_when", "old"), ("stand", "ok")]
                {
                    let page = if name == "trauma" { Screen::Trauma } else { Screen::TraumaMore };
                    update(&mut winding, Msg::Edit(page));
                    change(&mut winding, name, value, true);
                    if name != "trauma_when" {
                        update(&mut winding, Msg::Next);
                    }
                }
                update(&mut winding, Msg::Edit(Screen::Onset));
                person.answer_page(&mut winding, Screen::Onset);
                done.retain(|other| *other != Screen::Trauma);
            }
        }
        let verdict = |model: &Model| Verdict::of(&outcome(&model.answers));
        assert_eq!(verdict(&winding), verdict(&straight), "{}", json::to_text(&person.answers));
        let screens = |model: &Model| pathway::path(&model.answers).screens;
        assert_eq!(screens(&winding), screens(&straight));
    }
}

pub fn any_message(rng: &mut Rng) -> Msg {
    let fields = Field::ALL.iter().map(|field| field.id());
    let names: Vec<&str> = fields
        .chain(Screen::ALL.iter().map(|screen| screen.id()))
        .chain(["days_unit", "", "nonsense"])
        .collect();
    let values = [
        "yes", "no", "unknown", "none", "some", "week", "self", "recent", "low", "40", "-1", "1e9",
        "7,5", "", "žluť",
    ];
    match rng.below(16) {
        0..=3 => Msg::Change {
            name: rng.pick(&names).into(),
            value: rng.pick(&values).into(),
            checked: rng.permille(700),
        },
        4 => Msg::Back,
        5 => Msg::BrowserBack,
        6 => Msg::BrowserForward,
        7 => Msg::Edit(rng.pick(Screen::ALL)),
        8 => Msg::ShowAdvice,
        9 if rng.permille(100) => Msg::Restart,
        9 => Msg::Start,
        10 => Msg::GoTo("b_saddle".into()),
        11 => Msg::Nsaid(rng.pick(&Tri::ALL)),
        12 => match rng.below(4) {
            0 => Msg::Copy,
            1 => Msg::Print,
            2 => Msg::Open(None),
            _ => Msg::Open(Some(rng.pick(Room::ALL))),
        },
        13 => Msg::PrintViolence(rng.permille(500)),
        _ => Msg::Next,
    }
}

/// Whatever is pressed, in whatever order: nothing breaks, and what is shown follows from the
/// answers.
#[test]
fn no_message_breaks_a_visit() {
    let mut rng = Rng::new(9);
    let mut outcomes = 0;
    for _ in 0..400 {
        let person = Person::by_chance(&mut rng);
        let mut model = new_visit(rng.permille(500));
        for _ in 0..120 {
            if let (Shown::Page(screen), true) = (model.shown(), rng.permille(500)) {
                person.fill_in(&mut model, screen);
            }
            let msg = any_message(&mut rng);
            let before = model.clone();
            update(&mut model, msg.clone());
            match model.shown() {
                Shown::Page(screen) => {
                    let asked = pathway::fields(screen, &model.answers);
                    assert!(!asked.is_empty(), "{} has nothing to ask after {msg:?}", screen.id());
                    assert!((1..=MOST_PAGES as u32).contains(&model.step()));
                    assert!(pathway::path(&model.answers).screens.contains(&screen));
                }
                Shown::Outcome | Shown::Room(_) => {
                    outcomes += 1;
                    assert!(
                        matches!(assess(&model.answers), Assessment::Decided(_)),
                        "a result without answers, after {msg:?}"
                    );
                }
                Shown::Check => assert_eq!(pathway::step(&model.answers), Step::Finish),
                Shown::Welcome | Shown::Return | Shown::Code => {}
                Shown::CheckIn(_) | Shown::CheckedIn => {
                    panic!("nobody came back, and {msg:?} shows it")
                }
                Shown::Player => panic!("nobody began to exercise, and {msg:?} shows it"),
            }
            let only_next_answers =
                matches!(msg, Msg::Next | Msg::Restart) || model.answers == before.answers;
            assert!(only_next_answers, "{msg:?} changed an answer");
            let again = json::from_text(&json::to_text(&model.answers));
            assert_eq!(again.as_ref(), Ok(&model.answers), "kept answers read back as they were");
        }
    }
    assert!(outcomes > 100, "only {outcomes} results were seen");
}

#[test]
fn every_page_and_every_rule_can_be_reached() {
    let mut rng = Rng::new(11);
    let mut pages = BTreeSet::new();
    let mut rules = BTreeSet::new();
    for _ in 0..6_000 {
        let person = Person::by_chance(&mut rng);
        let mut model = new_visit(false);
        pages.extend(go_to_the_end(&mut model, &person));
        rules.extend(outcome(&model.answers).reasons);
    }
    let missing: Vec<_> = Screen::core().filter(|screen| !pages.contains(screen)).collect();
    assert!(missing.is_empty(), "no visit came to {missing:?}");
    let silent: Vec<_> = RuleId::ALL.iter().filter(|rule| !rules.contains(rule)).collect();
    assert!(silent.len() <= 3, "no visit met {silent:?}");
}

#[test]
fn the_box_about_cancer_is_no_answer_to_which() {
    let mut model = new_visit(false);
    go_to_the_end(&mut model, &Person::sure(answers("")));
    update(&mut model, Msg::Edit(Screen::Conditions));
    change(&mut model, "cancer", "some", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::ConditionsMore));
    assert_eq!(update(&mut model, Msg::Next), [Effect::FocusSummary]);
    assert!(!model.mistakes.is_empty());
}

/// Whoever ticked the box and does not know which cancer it was keeps the page that asks it.
#[test]
fn which_cancer_is_asked_only_after_the_box() {
    for (changes, which) in [
        ("cancer=unknown", true),
        ("cancer=other", true),
        ("cancer=some", true),
        ("cancer=none", false),
    ] {
        let asked = pathway::path(&answers(changes)).screens.contains(&Screen::ConditionsMore);
        assert_eq!(asked, which, "[{changes}]");
    }
    // Of somebody who doubts the whole page it is asked whether there was any, and no kind is named
    // for them.
    for (kind, rules) in [("none", "S"), ("unknown", "T08 D01"), ("skin", "S")] {
        let mut model = on_page(Screen::Conditions, "site=mid");
        change(&mut model, "conditions", "unknown", true);
        update(&mut model, Msg::Next);
        for field in pathway::fields(Screen::ConditionsMore, &model.answers) {
            change(&mut model, field.id(), if field == Field::Cancer { kind } else { "no" }, true);
        }
        update(&mut model, Msg::Next);
        go_to_the_end(&mut model, &Person::sure(answers("site=mid")));
        assert_eq!(Verdict::of(&outcome(&model.answers)).reasons.join(" "), rules, "{kind}");
    }
}
