//! The clinician's note: its order, that nothing asked is missing from it, and that what may harm
//! stays out until it is ticked.

use crate::support::answer_sets::{answers, outcome};
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::factors::factors;
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::question::QUESTIONS;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::soep::items::{COMPLAINT, HISTORY, MORE, OWN_LINES, SIGNS};
use rugwijzer::handover::soep::{SummaryFacts, soep};
use rugwijzer::words::Lang;
use rugwijzer::words::soep as words;
use std::collections::BTreeSet;
use time::{Date, Month};

const GOAL: &str = "een half uur wandelen";

fn note_of(outcome: &Outcome, goal: &str, with_harm: bool) -> String {
    let (fits, factors) = (fits(&outcome.facts), factors(&outcome.facts));
    let today = Date::from_calendar_date(2026, Month::November, 25).expect("a date");
    soep(&SummaryFacts {
        lang: Lang::Nl,
        outcome,
        fits: &fits,
        factors: &factors,
        goal,
        course: &[],
        red_light: false,
        today: Some(today),
        left_out: &[],
        with_violence: with_harm,
        with_suicide: with_harm,
        informed: false,
    })
}

fn note(changes: &str) -> String {
    note_of(&outcome(&answers(changes)), GOAL, false)
}

fn ticked(changes: &str) -> String {
    note_of(&outcome(&answers(changes)), GOAL, true)
}

fn term(field: Field) -> &'static str {
    words::term(Lang::Nl, field)
}

/// The first line that begins with this label.
fn line<'a>(note: &'a str, label: &str) -> &'a str {
    note.lines()
        .find(|line| line.starts_with(label))
        .unwrap_or_else(|| panic!("no line \"{label}\" in\n{note}"))
}

fn items<'a>(note: &'a str, label: &str) -> BTreeSet<&'a str> {
    line(note, label)[label.len()..].trim().split("; ").collect()
}

/// Somebody at each of the five levels.
const LEVELS: [(&str, Disposition); 5] = [
    ("age=70 days=3 b_urine=yes", Disposition::EmergencyNow),
    ("age=50 days=20 c_weak=yes c_weak_when=older_same", Disposition::GpToday),
    ("age=62 days=20 d_weight=yes", Disposition::GpWithinDays),
    ("days=30 course=better", Disposition::PhysioOrPodo),
    ("", Disposition::SelfCare),
];

#[test]
fn it_can_be_written_at_every_level() {
    let w = words::soep(Lang::Nl);
    for (changes, level) in LEVELS {
        let outcome = outcome(&answers(changes));
        assert_eq!(outcome.disposition, level, "{changes}");
        let note = note_of(&outcome, "", false);
        assert!(note.starts_with(w.title) && note.ends_with('\n'), "{note}");
        assert!(line(&note, w.advised).contains(level.id()), "{note}");
        for rule in &outcome.reasons {
            assert!(items(&note, w.rules).contains(rule.id()), "{note}");
        }
        assert!(line(&note, w.o).contains("niet onderzocht"), "{note}");
        assert!(
            note.contains(w.limits)
                && note.contains("Nog niet door een arts of fysiotherapeut bevestigd"),
            "{note}"
        );
        assert!(!note.contains(w.goal), "there is no goal to tell");
        assert!(
            !note
                .lines()
                .any(|line| line.ends_with(": ") || line.contains("  ") || line.contains("()")),
            "{note}"
        );
    }
}

#[test]
fn alarm_signs_come_first_then_what_was_denied_then_the_complaint() {
    let w = words::soep(Lang::Nl);
    let note = note(
        "age=58 days=50 site=low,below1 sev=8 course=worse c_numb=yes c_numb_course=same d_weight=unknown f_bone=yes \
         cough=yes tingle=yes eases=lie scan=hernia tried=physio work=lift episodes=often yellow=fear,sleep",
    );
    let labels = [
        w.title,
        w.s,
        w.alarm,
        w.history,
        w.denied,
        w.unknown,
        w.complaint,
        w.scan,
        w.tried,
        w.goal,
        w.o,
        w.e,
        w.patterns,
        w.factors,
        w.icpc,
        w.p,
        w.advised,
        w.rules,
        w.contacts,
        w.routes,
        w.limits,
    ];
    let lines: Vec<&str> = note.lines().collect();
    let place = |label: &str| {
        lines
            .iter()
            .position(|line| line.starts_with(label))
            .unwrap_or_else(|| panic!("{label} in\n{note}"))
    };
    let places: Vec<usize> = labels.map(place).to_vec();
    assert!(places.is_sorted(), "{places:?}\n{note}");
    assert!(line(&note, w.alarm).contains(term(Field::CNumb)), "{note}");
    assert!(
        line(&note, w.alarm).contains("beloop hypesthesie: stabiel"),
        "a follow-up stands with its sign\n{note}"
    );
    assert!(items(&note, w.history).contains(term(Field::FBone)), "{note}");
    assert!(items(&note, w.unknown).contains(term(Field::DWeight)), "{note}");
    for part in [
        "58 jaar",
        "50 dagen",
        "onder de knie",
        "NRS 8/10",
        "beloop",
        "begin",
        "pijn in rust",
        "functioneren",
    ] {
        assert!(line(&note, w.complaint).contains(part), "{part}\n{note}");
    }
    assert!(line(&note, w.goal).ends_with(GOAL), "{note}");
    assert!(note.contains("lumbosacraal radiculair syndroom; pro: pijn onder de knie"), "{note}");
    assert!(
        line(&note, w.icpc).contains("L86") && line(&note, w.icpc).contains("(suggestie)"),
        "{note}"
    );
    println!("{note}");
    assert!(note.contains("uiterlijk"), "seen by which day\n{note}");
}

/// Whatever was asked and denied is listed: a clinician must not have to guess what "no alarm
/// signs" covers.
#[test]
fn every_negative_is_listed() {
    let w = words::soep(Lang::Nl);
    // From fifty a risk of a first fracture is asked too, and up to fifty-five a pregnancy.
    let plain = note("age=52");
    let denied = items(&plain, w.denied);
    let inside: BTreeSet<Field> = SIGNS.iter().chain(HISTORY).map(|(field, _)| *field).collect();
    let asked = [
        Screen::Danger,
        Screen::Saddle,
        Screen::Legs,
        Screen::Ill,
        Screen::Trauma,
        Screen::Conditions,
        Screen::Medicines,
        Screen::Pregnancy,
    ];
    for question in QUESTIONS.iter().filter(|question| asked.contains(&question.screen)) {
        assert!(
            inside.contains(&question.field),
            "{} has no place in the note",
            question.field.id()
        );
        assert!(
            denied.contains(term(question.field)),
            "{} is denied, and not listed\n{plain}",
            question.field.id()
        );
    }
    assert!(line(&plain, w.alarm).ends_with(w.alarm_none), "{plain}");
    // One sign named: all others stay listed.
    let one = note("age=52 d_colic=yes d_colic_bad=no");
    assert_eq!(items(&one, w.denied).len(), denied.len() - 1, "{one}");
    assert!(!items(&one, w.denied).contains(term(Field::DColic)), "{one}");
    // Old and pregnant: what this path does not ask is not denied.
    assert!(!items(&note("age=70"), w.denied).contains(term(Field::Preg)));
    let pregnant = note("preg=ge20");
    assert!(line(&pregnant, w.history).contains("zwanger ≥20 weken"), "{pregnant}");
    assert!(items(&pregnant, w.denied).contains(term(Field::PMove)), "{pregnant}");
}

#[test]
fn doubt_is_never_listed_as_denied() {
    let w = words::soep(Lang::Nl);
    for (field, _) in SIGNS.iter().chain(HISTORY) {
        let changes =
            format!("age=52 preg=ge20 {}=unknown trauma_when=unknown stand=unknown", field.id());
        let skipped = matches!(field, Field::Preg | Field::Eye | Field::Suic);
        if skipped {
            continue; // Not a flag, or asked of others.
        }
        let note = note(&changes);
        assert!(line(&note, w.unknown).contains(term(*field)), "{}\n{note}", field.id());
        assert!(!items(&note, w.denied).contains(term(*field)), "{}\n{note}", field.id());
    }
}

/// An emergency stops the check: what comes after it was not asked, and so is neither denied nor
/// complained of.
#[test]
fn what_was_not_asked_is_said_so() {
    let w = words::soep(Lang::Nl);
    let note = note("age=30 a_collapse=yes");
    assert!(line(&note, w.alarm).contains(term(Field::ACollapse)), "{note}");
    let not_asked = items(&note, w.not_asked);
    for field in [
        Field::BSaddle,
        Field::CGait,
        Field::DFever,
        Field::Trauma,
        Field::Cancer,
        Field::GAnticoag,
        Field::Preg,
    ] {
        assert!(not_asked.contains(term(field)), "{}\n{note}", field.id());
    }
    assert!(!items(&note, w.denied).contains(term(Field::BSaddle)), "{note}");
    assert!(!line(&note, w.complaint).contains("NRS"), "{note}");
    let old = self::note("age=70 a_collapse=yes");
    assert!(!items(&old, w.not_asked).contains(term(Field::Preg)), "{old}");
    // A child is never asked about illnesses and medicines.
    let child = self::note("age=14");
    assert!(items(&child, w.not_asked).contains(term(Field::Cancer)), "{child}");
    assert!(!child.contains("NRS"), "{child}");
}

/// Every field that is asked has a place, so that a new question cannot be forgotten here.
#[test]
fn every_question_has_a_place() {
    let tables = SIGNS
        .iter()
        .chain(HISTORY)
        .flat_map(|(field, follow)| std::iter::once(field).chain(*follow));
    let lists = COMPLAINT.iter().chain(MORE).chain(&OWN_LINES).chain(&[Field::Who]);
    let all: Vec<Field> = tables.chain(lists).copied().collect();
    for question in QUESTIONS {
        assert!(all.contains(&question.field), "{} has no place in the note", question.field.id());
    }
    for field in Field::ALL {
        let times = all.iter().filter(|other| *other == field).count();
        assert!(
            times == 1 || (*field == Field::DFlu && times == 3),
            "{} stands there {times} times",
            field.id()
        );
    }
}

const VIOLENCE: &str = "age=30 trauma=violence trauma_when=d1 stand=ok";

#[test]
fn violence_is_not_told_unless_ticked() {
    let (plain, told) = (note(VIOLENCE), ticked(VIOLENCE));
    let harm = words::harm(Lang::Nl);
    let safe_home = words::contact(Lang::Nl, Contact::SafeHome);
    for word in [harm, safe_home, "Veilig", "geweld", "door een ander", "mishandel", "0800"] {
        assert!(!plain.contains(word), "\"{word}\" in\n{plain}");
    }
    assert!(
        plain.contains("letsel, toedracht niet vermeld") && plain.contains("T01"),
        "the injury itself is told\n{plain}"
    );
    assert!(told.contains(harm) && told.contains(safe_home), "{told}");
}

#[test]
fn thoughts_of_not_living_are_not_told_unless_ticked() {
    let w = words::soep(Lang::Nl);
    for (suic, rule) in [("now", "E22"), ("thoughts", "T09"), ("unknown", "T09"), ("no", "")] {
        let changes = format!("days=30 course=better yellow=mood,sleep suic={suic}");
        let (plain, told) = (note(&changes), ticked(&changes));
        for word in [
            term(Field::Suic),
            words::contact(Lang::Nl, Contact::Line113),
            "113",
            "E22",
            "T09",
            "suïcid",
            "gedachten",
        ] {
            assert!(!plain.contains(word), "\"{word}\" in\n{plain}");
        }
        assert!(told.contains(term(Field::Suic)), "{told}");
        assert!(rule.is_empty() || items(&told, w.rules).contains(rule), "{told}");
    }
    // Denied or never asked: without the tick the two read the same, so that a gap tells nothing.
    let gap = |changes: &str| line(&note(changes), w.denied).to_owned();
    assert_eq!(gap("days=30 yellow=mood suic=no"), gap("days=30 yellow=mood suic=thoughts"));
}

#[test]
fn constant_pain_and_a_person_who_cannot_walk_stand_with_the_alarm_signs() {
    let w = words::soep(Lang::Nl);
    for changes in ["rest=constant", "rest=night", "function=cannot"] {
        let note = note(changes);
        assert!(!line(&note, w.alarm).contains(w.alarm_none), "{note}");
    }
}

#[test]
fn a_goal_stays_on_its_line() {
    let w = words::soep(Lang::Nl);
    let note = note_of(&outcome(&answers("")), "  weer\nO: alles goed\r\n\tlopen ", false);
    assert_eq!(line(&note, w.goal), format!("{} weer O: alles goed lopen", w.goal));
    assert_eq!(note.lines().filter(|line| line.starts_with("O:")).count(), 1, "{note}");
}

#[test]
fn who_filled_it_in_is_told() {
    assert!(note("").contains("zelf ingevuld door patiënt op 25 november 2026"), "{}", note(""));
    assert!(
        note("who=other_cannot").contains("ingevuld door een naaste"),
        "{}",
        note("who=other_cannot")
    );
}
