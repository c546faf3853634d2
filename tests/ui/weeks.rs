//! What a visitor sees over the weeks: the diary with the own pain beside the band, how the exercises
//! went on, where coming back begins, and what a code of older rules says.

use crate::support::answer_sets::answers;
use crate::support::markup::Markup;
use crate::support::render::{is_sound, outcome, render};
use crate::support::visit::new_visit;
use rugwijzer::clinical::check_in::{CheckIn, Given, Item, Pick};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::handover::code::{RULESETS, Visit, written_under};
use rugwijzer::handover::private::Private;
use rugwijzer::session::config::Mode;
use rugwijzer::session::device::StoredVisit;
use rugwijzer::session::model::{Shown, View};
use rugwijzer::session::stored::{from_text, stored_visit, to_text};
use rugwijzer::session::{Config, Model};
use time::Duration;

const PLAIN: &str = "days=2 sev=5 course=same function=slow";
const BETTER: &str = "sev=3 course=better function=slow";

fn check_in(day: u32, changes: &str, pain: u32, picks: &[Pick]) -> CheckIn {
    let mut made = CheckIn::on(day).with(answers(changes));
    let calm = [
        Pick::NewsNo,
        Pick::DifferentNo,
        Pick::SeenNobody,
        Pick::DaysMost,
        Pick::ResponseUsual,
        Pick::MedicinesNone,
        Pick::SleepWell,
        Pick::WorriesLess,
    ];
    for pick in calm.iter().chain(picks) {
        assert!(made.give(pick.item(), Given::Pick(*pick)));
    }
    assert!(made.give(Item::PainNow, Given::Number(pain)));
    made
}

/// A visit that stands at the result of its last check-in, on the day of that.
fn after(first: &str, check_ins: Vec<CheckIn>) -> Model {
    let mut model = outcome(first);
    let day = check_ins.last().map_or(0, |one| one.day);
    model.diary.first = Some(model.today);
    model.diary.start = Some(answers(first));
    model.diary.check_ins = check_ins;
    model.today += Duration::days(i64::from(day));
    model.diary.present = model.today;
    model.view = View::CheckedIn;
    model
}

fn inside(markup: &Markup, part: &str) -> String {
    let place = markup.with("data-part").find(|node| node.get("data-part") == Some(part));
    place.map(|node| node.text.clone()).unwrap_or_default()
}

#[test]
fn the_last_pain_is_said_to_stand_beside_the_band_in_words_and_in_the_table() {
    for (pain, words, cell) in [
        (0, "onder de band. Dat is minder dan bij veel mensen, na 2 weken.", "eronder"),
        (3, "in de band. Zo is het bij veel mensen, na 2 weken.", "erin"),
        (9, "boven de band. Dat is meer dan bij veel mensen, na 2 weken.", "erboven"),
    ] {
        let model = after(PLAIN, vec![check_in(12, BETTER, pain, &[])]);
        assert_eq!(model.shown(), Shown::CheckedIn);
        let markup = render(&model);
        is_sound(&markup, "checked in");
        let said = inside(&markup, "beside");
        assert!(said.contains(words), "{said}");
        assert!(markup.text().contains("Naast de band"));
        let image = markup.with("aria-label").find(|node| node.get("role") == Some("img"));
        let alts = markup.with("aria-label").filter_map(|node| node.get("aria-label"));
        assert!(alts.into_iter().any(|alt| alt.contains(words)), "{image:?}");
        let cells = markup.named("td").filter(|node| node.text == cell).count();
        assert_eq!(cells, 1, "{cell}: only the day with pain of then");
        let calms = said.contains("niet dat er iets ernstigs is");
        assert_eq!(calms, cell == "erboven", "{said}");
    }
}

#[test]
fn where_a_doctor_has_to_look_there_is_no_band_and_no_word_of_it() {
    for (first, changes) in
        [(PLAIN, "d_weight=yes course=better"), ("age=80 days=30 onset=move sev=5", BETTER)]
    {
        let model = after(first, vec![check_in(12, changes, 3, &[])]);
        let decision = model.decision().expect("a decision");
        assert_eq!(decision.disposition, Disposition::GpWithinDays, "{first}");
        let markup = render(&model);
        assert!(markup.part("pain-chart").is_some(), "the pain itself is drawn");
        assert!(markup.part("beside").is_none());
        assert!(!markup.text().contains("band"), "{}", markup.text());
    }
    // A line drawn by hand: the band without numbers, and nothing beside it.
    let model = after(
        "days=10 site=below1 sev=4",
        vec![check_in(9, "site=below1 sev=3 course=better", 3, &[])],
    );
    assert!(model.decision().is_some_and(|one| !one.disposition.stands_until_seen()));
    let markup = render(&model);
    assert!(markup.text().contains("Zo gaat het bij veel mensen"));
    assert!(markup.part("beside").is_none());
    assert!(!markup.text().contains("Naast de band"));
}

#[test]
fn the_diary_tells_how_the_exercises_went_on() {
    let early = render(&after(PLAIN, vec![check_in(9, BETTER, 3, &[])]));
    assert!(early.part("measure").is_none(), "no moment has come");
    let goes_on = check_in(31, BETTER, 2, &[]);
    let stopped =
        check_in(190, "sev=1 course=better function=ok", 1, &[Pick::DaysNone, Pick::StoppedBetter]);
    let told = |check_ins: Vec<CheckIn>| {
        let markup = render(&after(PLAIN, check_ins));
        is_sound(&markup, "checked in");
        inside(&markup, "measure")
    };
    let both = told(vec![goes_on.clone(), stopped]);
    for line in [
        "Begonnen met oefenen: ja",
        "Na 30 dagen: u oefende nog.",
        "Na 6 maanden: die week niet geoefend, omdat het niet meer nodig was.",
        "Na 12 maanden: nog niet zover.",
    ] {
        assert!(both.contains(line), "{line}: {both}");
    }
    let missed = told(vec![check_in(125, BETTER, 2, &[Pick::DaysNone, Pick::StoppedNoTime])]);
    assert!(missed.contains("Na 30 dagen: niet bekend."), "{missed}");
    assert!(missed.contains("Begonnen met oefenen: niet bekend"), "silence is no no: {missed}");
    // A later day, at which a moment waits.
    let mut open = after(PLAIN, vec![check_in(9, BETTER, 3, &[])]);
    open.diary.present += Duration::days(30);
    let waits = inside(&render(&open), "measure");
    assert!(waits.contains("Na 30 dagen: nog niet ingevuld."), "{waits}");
}

fn come_back(model: &Model, days: i64) -> Model {
    let day = model.today + Duration::days(days);
    let mut back = Model::new(Config::default(), day, false);
    let found: StoredVisit = from_text(&to_text(model), day).expect("a record");
    assert_eq!(found.visit.answers, stored_visit(model).visit.answers);
    back.came_back(Ok(found), false);
    back
}

#[test]
fn coming_back_at_a_moment_says_why_today_is_a_good_day() {
    let first = outcome(PLAIN);
    for (days, words) in [(29, None), (30, Some("30 dagen")), (121, None), (182, Some("half jaar"))]
    {
        let model = come_back(&first, days);
        assert_eq!(model.shown(), Shown::Return);
        let markup = render(&model);
        is_sound(&markup, "coming back");
        let said = inside(&markup, "due");
        match words {
            Some(words) => assert!(said.contains(words), "{days}: {said}"),
            None => assert_eq!(said, "", "{days}"),
        }
    }
    let told = after(PLAIN, vec![check_in(31, BETTER, 2, &[])]);
    assert!(render(&come_back(&told, 5)).part("due").is_none(), "it has been told");
    // For somebody else, in their voice.
    let other = outcome(&format!("who=other {PLAIN}"));
    let text = render(&come_back(&other, 40)).text();
    assert!(text.contains("deze persoon"), "{text}");
}

#[test]
fn a_page_that_informs_says_that_it_opens_nothing_and_erases() {
    let model = outcome(PLAIN);
    let day = model.today + Duration::days(9);
    let config = Config { mode: Mode::Information, ..Config::default() };
    let mut back = Model::new(config, day, false);
    back.came_back(from_text(&to_text(&model), day), false);
    let markup = render(&back);
    is_sound(&markup, "welcome");
    assert_eq!(markup.actions("come_back") + markup.actions("check_in"), 0);
    assert_eq!(markup.actions("erase"), 1);
    let said = inside(&markup, "kept");
    assert!(said.contains("gaat hier daarom niet open"), "{said}");
}

fn opened(changes: &str, told: Option<Disposition>, ticked: &[Private], rules: usize) -> Markup {
    let mut visit = Visit::of(&answers(changes));
    visit.outcome = told.or(visit.outcome);
    let mut model = new_visit(true);
    model.came_with(written_under(&visit, ticked, rules));
    assert_eq!(model.shown(), Shown::Code);
    let markup = render(&model);
    is_sound(&markup, "code");
    markup
}

#[test]
fn a_code_of_older_rules_says_what_that_means_for_this_visitor() {
    let all = Private::ALL;
    let today = opened("", None, all, RULESETS.len() - 1);
    assert!(today.part("rules").is_none(), "the rules are those of now");
    let same = opened("", None, all, 0);
    let said = inside(&same, "rules");
    assert!(said.contains("Het advies blijft hetzelfde."), "{said}");
    assert_eq!(same.named("details").filter(|one| said.contains(&one.text)).count(), 1, "folded");
    let diabetes = "f_diabetes=yes days=20 course=same sev=5 function=slow";
    let higher = opened(diabetes, Some(Disposition::SelfCare), all, 0);
    assert!(higher.text().contains("Het advies was toen: ga zelf aan de slag."));
    let said = inside(&higher, "rules");
    for words in [
        "Met de regels van nu: maak een afspraak met de huisarts.",
        "Het strengste advies telt.",
        "Diabetes telt nu mee.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("hetzelfde"), "{said}");
    let open = inside(&opened("", None, &[], 0), "rules");
    assert!(open.contains("na de vragen die nog komen"), "{open}");
    assert!(!open.contains("hetzelfde"), "{open}");
}
