//! Format 1 stays as it is: what it reads of the tables, and codes that lie on paper somewhere.

use crate::support::rng::Rng;
use crate::visits::{any_gaps, any_history, any_ticks, any_visit};
use rugwijzer::clinical::answers::{Answers, Tri};
use rugwijzer::clinical::check_in::Item;
use rugwijzer::clinical::condition::Name;
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::handover::code::{After, Opened, Visit, open, weights, written, written_since};
use rugwijzer::handover::private::Private;
use rugwijzer::session::{check_in_json, json};
use std::fmt::Write;

/// What format 1 reads of the tables.
fn format() -> String {
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").expect("a string takes it");
    for screen in Screen::ALL {
        for question in screen.first_questions() {
            let field = question.field;
            let meaning: Vec<String> = Name::ALL
                .iter()
                .filter(|name| {
                    question.when.to_string().split([' ', '(']).any(|word| word == name.id())
                })
                .map(|name| format!(" [{}: {}]", name.id(), name.meaning()))
                .collect();
            line(&format!(
                "{} {} when {}{}",
                screen.id(),
                field.id(),
                question.when,
                meaning.concat()
            ));
            let bounds = match field.kind() {
                Kind::Flag => format!("{:?}", weights::flag(field)),
                Kind::Choice => format!("{:?}", weights::options(field)),
                Kind::Several => String::new(),
                Kind::Number { min, max } => format!("{min}..={max}"),
            };
            let options: Vec<String> = field
                .options()
                .iter()
                .map(|option| match field.kind() {
                    Kind::Several if option.stands_alone() => format!("{} alone", option.id()),
                    Kind::Several => format!("{} {:?}", option.id(), weights::feature(*option)),
                    Kind::Flag | Kind::Choice | Kind::Number { .. } => option.id().to_owned(),
                })
                .collect();
            line(&format!("    {bounds} {}", options.join(", ")));
        }
    }
    let ids = |ids: Vec<&str>| ids.join(" ");
    line(&ids(Tri::ALL.iter().map(|one| one.id()).collect()));
    line(&ids(Disposition::ALL.iter().map(|one| one.id()).collect()));
    line(&ids(Private::ALL.iter().map(|one| one.id()).collect()));
    line(&ids(Minutes::ALL.iter().map(|one| one.id()).collect()));
    line(&ids(Place::ALL.iter().map(|one| one.id()).collect()));
    line(&ids(ExerciseId::ALL.iter().map(|one| one.id()).collect()));
    for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::Stands) {
        line(&format!("a second no: {} {:?}", row.again.id(), row.earlier));
    }
    line(&format!("{:?} {:?} {:?}", weights::KIND, weights::RULESET, weights::SHARED));
    line(&format!("{:?} {:?} {:?}", weights::OUTCOME, weights::DAY, weights::SHAPE));
    line(&format!("{:?} {:?}", weights::PAGE_WITH_GAPS, weights::PAGE_AFTER));
    line(&format!("{:?} {:?} {:?}", weights::DETAILS, weights::CONFIRMED, weights::ONE_BY_ONE));
    line(&format!("{:?} {:?} {:?}", weights::BOXES, weights::BOXES_PAIN, weights::BOX));
    line(&format!("{:?} {:?}", weights::BOX_PAIN, weights::BOX_OPEN_PAIN));
    line(&format!("{:?} {:?} {:?}", weights::BOX_OPEN, weights::BOX_IN_DOUBT, weights::SEVERAL));
    line(&format!("{:?} {:?} {:?}", weights::AGES, weights::DURATION, weights::SEVERITY));
    line(&format!("{:?} {:?}", weights::BESIDE, weights::AMBER));
    text
}

/// What a code with check-ins reads of the tables beyond that.
fn format_of_check_ins() -> String {
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").expect("a string takes it");
    for item in Item::ALL {
        let picks: Vec<&str> = item.picks().iter().map(|pick| pick.id()).collect();
        line(&format!("{} {:?} {}", item.id(), weights::picks(*item), picks.join(", ")));
    }
    for screen in Screen::core() {
        let fields: Vec<&str> = screen.first_questions().map(|row| row.field.id()).collect();
        line(&format!(
            "{} {:?} {:?} {}",
            screen.id(),
            screen.section(),
            weights::again(screen),
            fields.join(", ")
        ));
    }
    for row in CONTRADICTIONS {
        let (again, later) = (row.again.id(), row.later.id());
        line(&format!("{again} {:?} {later} {:?}", row.earlier, row.second_no));
    }
    line(&format!("{:?}", weights::CHECK_INS));
    line(&format!("{:?} {:?}", weights::CAME_AFTER, weights::WEEKS_AFTER));
    line(&format!("{:?} {:?}", weights::DAYS_AFTER, weights::TOLD));
    line(&format!("{:?} {:?} {:?}", weights::STOPPED, weights::ASKED, weights::RED_LIGHT));
    line(&format!("{:?} {:?}", weights::DETAILS_AGAIN, weights::PAIN_NOW));
    line(&format!("{:?} {:?}", weights::CAN_AGAIN, weights::GOAL_AGAIN));
    line(&format!("{:?} {:?}", weights::HAD_PLAN, weights::HAD_NO_PLAN));
    line(&format!("{:?} {:?}", weights::EXERCISED, weights::PRESCRIBED));
    text
}

/// A code was once printed on paper. Where this fails, format 2 begins: see `handover/code/mod.rs`.
#[test]
fn format_1_reads_what_it_always_read() {
    assert_eq!(kept("code_format_1.txt", format), format());
    let more = format_of_check_ins();
    assert_eq!(kept("code_format_1_check_ins.txt", format_of_check_ins), more);
}

#[test]
fn codes_of_before_open_for_ever() {
    let kept = kept("codes.txt", some_codes);
    assert!(kept.lines().count() > 50);
    for line in kept.lines() {
        let (code, said) = line.split_once('\t').expect("a code, and what it says");
        let opened = open(code).unwrap_or_else(|why| panic!("{code} no longer opens: {why:?}"));
        assert_eq!(says(&opened), said, "{code}");
    }
}

#[test]
fn codes_with_check_ins_of_before_open_for_ever() {
    let kept = kept("check_in_codes.txt", some_codes_with_check_ins);
    assert_eq!(kept.lines().count(), 60);
    for line in kept.lines() {
        let (code, said) = line.split_once('\t').expect("a code, and what it says");
        let opened = open(code).unwrap_or_else(|why| panic!("{code} no longer opens: {why:?}"));
        assert_eq!(says_since(&opened), said, "{code}");
    }
}

fn some_codes_with_check_ins() -> String {
    let mut rng = Rng::new(2);
    let mut lines = String::new();
    while lines.lines().count() < 60 {
        let turn = lines.lines().count();
        let (visit, after) = any_history(&mut rng, 4);
        let ticked =
            if turn.is_multiple_of(2) { Private::ALL.to_vec() } else { any_ticks(&mut rng) };
        let Some(code) = written_since(&visit, &after, &ticked) else { continue };
        let opened = open(&code).expect("it opens");
        writeln!(lines, "{code}\t{}", says_since(&opened)).expect("a string takes it");
    }
    lines
}

/// The same with what came after the visit.
fn says_since(opened: &Opened) -> String {
    let After { check_ins, told, exercise_days, plan } = &opened.after;
    let check_ins: Vec<String> = check_ins
        .iter()
        .zip(told)
        .map(|(one, told)| {
            let (outcome, stop) = (told.outcome.id(), told.stop.map(Screen::id));
            let marks = |marked: fn(&Answers, Field) -> bool| {
                let fields = Field::ALL.iter().filter(|field| marked(&one.anew, **field));
                fields.map(|field| field.id()).collect::<Vec<_>>().join(" ")
            };
            let one_by_one = marks(|answers, field| answers.is_one_by_one(field));
            let confirmed = marks(|answers, field| answers.is_confirmed(field));
            let said = check_in_json::to_value(one);
            format!("{outcome} {stop:?} [{one_by_one}] [{confirmed}] {said}")
        })
        .collect();
    format!("{} {} {exercise_days:?} {plan:?}", says(opened), check_ins.join(" "))
}

/// All that a code says, as one line.
fn says(opened: &Opened) -> String {
    let Opened { visit, shared, ruleset, after: _ } = opened;
    let Visit { answers, outcome, day, shape, beside } = visit;
    let answers = json::to_text(answers);
    let outcome = outcome.map(Disposition::id);
    format!("{ruleset} {shared:?} {outcome:?} {day:?} {shape:?} {beside:?} {answers}")
}

fn some_codes() -> String {
    let mut rng = Rng::new(1);
    let mut lines = String::new();
    for turn in 0..60 {
        let visit = if turn % 5 == 4 { any_gaps(&mut rng) } else { any_visit(&mut rng) };
        let ticked = if turn % 2 == 0 { Private::ALL.to_vec() } else { any_ticks(&mut rng) };
        let code = written(&visit, &ticked);
        let opened = open(&code).expect("it opens");
        writeln!(lines, "{code}\t{}", says(&opened)).expect("a string takes it");
    }
    lines
}

/// A file that is written once and never changed.
pub fn kept(name: &str, first: fn() -> String) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/").to_owned() + name;
    if !std::path::Path::new(&path).exists() && std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some()
    {
        std::fs::write(&path, first()).expect("it can be written");
    }
    std::fs::read_to_string(&path).expect("the kept file is there")
}
