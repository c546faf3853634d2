//! A slip costs nothing: numbers are read as they were meant or refused, nothing is erased by one
//! press, and help is always near.

use crate::support::render::{outcome, page, render, visit};
use crate::support::rng::Rng;
use crate::support::visit::new_visit;
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::session::commit::{Mistake, commit};
use rugwijzer::session::config::{Config, out_of_reach};
use rugwijzer::session::draft::{Draft, UNIT_NAME};
use rugwijzer::session::model::{Shown, View};
use rugwijzer::session::{Effect, Model, Msg, update};
use time::{Date, Month};

/// The days that this spelling comes to, in this unit, for somebody of a hundred.
fn read(answers: &Answers, spelling: &str, unit: &str) -> Option<u32> {
    let mut draft = Draft::default();
    draft.change(Screen::Duration, "days", spelling, true);
    draft.change(Screen::Duration, UNIT_NAME, unit, true);
    let mut answers = answers.clone();
    answers.take_back(Field::Days);
    let mistakes: Vec<Mistake> =
        commit(Screen::Duration, &draft, &mut answers).err().unwrap_or_default();
    assert_eq!(
        mistakes.is_empty(),
        answers.number(Field::Days).is_some(),
        "{spelling:?}: an answer, or what is wrong with it"
    );
    answers.number(Field::Days)
}

fn aged() -> Answers {
    let mut answers = page(Screen::Duration, "").answers;
    answers.give(Field::Age, Answer::Number(100)).expect("an age");
    answers
}

/// What a Dutch writer means by it, worked out in another way than the product does: None where it
/// can be doubted.
fn meant(spelling: &str) -> Option<f64> {
    let plain: String = spelling
        .trim()
        .chars()
        .map(|letter| match letter {
            '０'..='９' => char::from(b'0' + (letter as u32 - '０' as u32) as u8),
            '，' => ',',
            '．' => '.',
            '＋' => '+',
            '−' | '－' => '-',
            '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
            letter => letter,
        })
        .collect();
    let (sign, plain) = match plain.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let thousands = |text: &str| {
        let groups: Vec<&str> = text.split(['.', ' ']).collect();
        let first = groups[0];
        let grouped =
            groups.len() == 1 || ((1..=3).contains(&first.len()) && !first.starts_with('0'));
        (grouped
            && groups.iter().all(|group| digits(group))
            && groups[1..].iter().all(|group| group.len() == 3))
        .then(|| groups.concat())
    };
    let part = |text: &str| digits(text) && text.len() <= 2;
    if let Some((whole, cents)) = plain.split_once(',') {
        return thousands(whole)
            .filter(|_| part(cents))
            .map(|whole| sign * format!("{whole}.{cents}").parse::<f64>().expect("a number"));
    }
    if let Some((whole, cents)) = plain.rsplit_once('.')
        && part(cents)
    {
        return thousands(whole)
            .filter(|_| !whole.contains('.'))
            .map(|whole| sign * format!("{whole}.{cents}").parse::<f64>().expect("a number"));
    }
    thousands(plain).map(|whole| sign * whole.parse::<f64>().expect("a number"))
}

#[test]
fn every_spelling_of_a_number_is_that_number() {
    let answers = aged();
    for days in (0..130).chain([364, 365, 999, 1000, 1001, 1095, 1234, 5000, 9999, 10_000, 12_345])
    {
        let plain = days.to_string();
        let wide: String = plain
            .bytes()
            .map(|digit| char::from_u32('０' as u32 + u32::from(digit - b'0')).expect("a digit"))
            .collect();
        let mut spellings = vec![
            plain.clone(),
            format!(" {plain} "),
            format!("+{plain}"),
            format!("{plain},0"),
            format!("{plain}.00"),
            wide,
        ];
        if days >= 1000 {
            for between in ['.', ' ', '\u{a0}', '\u{2009}', '\u{202f}'] {
                spellings.push(format!("{}{between}{:03}", days / 1000, days % 1000));
            }
            spellings.push(format!("{}.{:03},0", days / 1000, days % 1000));
        }
        for spelling in spellings {
            assert_eq!(read(&answers, &spelling, "day"), Some(days), "{spelling:?}");
        }
    }
}

#[test]
fn a_part_of_a_unit_is_rounded_and_not_cut() {
    let answers = aged();
    for (spelling, unit, days) in [
        ("1,5", "week", 11),
        ("1.5", "week", 11),
        ("0,25", "month", 8),
        ("1,95", "week", 14),
        ("2,99", "week", 21),
        ("0,5", "day", 1),
        ("0,04", "day", 0),
        ("1,5", "year", 548),
    ] {
        assert_eq!(read(&answers, spelling, unit), Some(days), "{spelling} {unit}");
    }
}

#[test]
fn what_can_be_doubted_is_refused() {
    let answers = aged();
    for spelling in [
        "1,095",
        "1,000",
        "10,000",
        "0.500",
        "0,125",
        "1.0950",
        "1,0950",
        "1.5.2",
        "1,5,2",
        "1 5",
        "1. 095",
        "01.095",
        "1.095.1",
        "1e3",
        "1E3",
        "1e",
        "3 dagen",
        "½",
        "1½",
        "1'095",
        "--3",
        "+-3",
        ".5",
        ",5",
        "5,",
        "5.",
        "",
        " ",
        "-",
        "٣",
        "12,3.4",
        "1_000",
        "0x10",
        "NaN",
        "inf",
        "-3",
        "−3",
        "100.000",
        "1.234.567",
        "999999999999",
    ] {
        assert_eq!(read(&answers, spelling, "day"), None, "{spelling:?}");
    }
}

#[test]
fn whatever_is_typed_is_read_as_meant_or_not_at_all() {
    let answers = aged();
    let mut rng = Rng::new(10);
    let letters = [
        '0', '1', '2', '5', '9', '0', '0', '1', '.', ',', ' ', '.', ',', '+', '-', 'e', '\'', '０',
        '５', '．', '，', '−', '\u{a0}', 'x',
    ];
    let (mut taken, mut all) = (0, 0);
    for _ in 0..60_000 {
        let typed: String = (0..1 + rng.below(8)).map(|_| rng.pick(&letters)).collect();
        let (unit, length) =
            rng.pick(&[("day", 1.0), ("week", 7.0), ("month", 30.0), ("year", 365.0)]);
        all += 1;
        let Some(days) = read(&answers, &typed, unit) else { continue };
        taken += 1;
        let meant = meant(&typed)
            .unwrap_or_else(|| panic!("{typed:?} was read as {days}, and can be doubted"));
        let wanted = (meant * length + 1e-9 + 0.5).floor();
        assert!(
            meant >= 0.0 && (f64::from(days) - wanted).abs() < 0.5,
            "{typed:?} {unit}: {days}, meant {wanted}"
        );
    }
    assert!(taken > 2_000 && taken < all, "the sample holds both kinds: {taken} of {all}");
}

#[test]
fn an_age_is_a_whole_number() {
    let given = |spelling: &str| {
        let mut draft = Draft::default();
        draft.change(Screen::Who, "who", "self", true);
        draft.change(Screen::Who, "age", spelling, true);
        let mut answers = Answers::default();
        commit(Screen::Who, &draft, &mut answers).ok().and_then(|()| answers.number(Field::Age))
    };
    for spelling in ["45", " 45", "+45", "４５", "045", "45,0"] {
        assert_eq!(given(spelling), Some(45), "{spelling}");
    }
    for spelling in ["45,5", "4 5", "1.045", "-45", "4e1", "45 jaar", ""] {
        assert_eq!(given(spelling), None, "{spelling}");
    }
}

/// Every screen on which everything can be wiped.
fn wipeable() -> Vec<Model> {
    ["", "c_weak=yes c_weak_when=older_same", "site=low,below1", "cancer=spread days=30"]
        .into_iter()
        .map(outcome)
        .chain([visit("")])
        .collect()
}

#[test]
fn nothing_is_wiped_by_one_press() {
    for mut model in wipeable() {
        let before = model.clone();
        let markup = render(&model);
        assert_eq!(
            (markup.actions("restart"), markup.actions("restart_yes")),
            (1, 0),
            "one action, one name"
        );
        assert_eq!(update(&mut model, Msg::AskRestart), [Effect::FocusAction("restart_no")]);
        assert_eq!(
            (&model.answers, model.shown()),
            (&before.answers, before.shown()),
            "asking wipes nothing"
        );
        let markup = render(&model);
        assert_eq!(
            (
                markup.actions("restart"),
                markup.actions("restart_yes"),
                markup.actions("restart_no")
            ),
            (0, 1, 1)
        );
        assert_eq!(update(&mut model, Msg::KeepAnswers), [Effect::FocusAction("restart")]);
        assert_eq!(model, before);
        update(&mut model, Msg::AskRestart);
        update(&mut model, Msg::Restart);
        assert_eq!((model.shown(), model.answers), (Shown::Welcome, Answers::default()));
    }
}

#[test]
fn the_question_goes_with_the_screen() {
    let mut model = outcome("");
    update(&mut model, Msg::AskRestart);
    update(&mut model, Msg::Back);
    assert!(!model.confirming_restart && model.shown() == Shown::Check);
}

#[test]
fn help_stands_on_every_outcome_and_112_can_always_be_pressed() {
    let mut models: Vec<Model> = wipeable();
    models.extend(
        [
            "b_saddle=yes",
            "days=20 yellow=mood suic=now",
            "days=20 yellow=mood suic=thoughts",
            "preg=ge20 p_contr=yes",
            "trauma=violence trauma_when=old stand=ok",
        ]
        .map(outcome),
    );
    for model in models {
        let markup = render(&model);
        assert_eq!(markup.nodes.iter().filter(|node| node.has_class("rw-help")).count(), 1);
        let said = markup.text().matches("112").count();
        let pressed = markup.links().iter().filter(|href| **href == "tel:112").count();
        assert!(
            said > 0 && said == pressed,
            "{said} times 112, {pressed} links: {}",
            markup.text()
        );
    }
}

#[test]
fn danger_comes_before_the_beginning() {
    let mut model = new_visit(false);
    model.view = View::Welcome;
    let markup = render(&model);
    let at = |what: &dyn Fn(&crate::support::markup::Node) -> bool| {
        markup.nodes.iter().position(what).expect("on the first screen")
    };
    assert!(
        at(&|node| node.get("href") == Some("tel:112"))
            < at(&|node| node.get("data-action") == Some("start"))
    );
}

#[test]
fn a_clinic_that_nobody_can_reach_is_told() {
    let mut config = crate::support::render::clinic();
    assert_eq!(out_of_reach(&config), None);
    let clinic = config.clinic.as_mut().expect("a clinic");
    (clinic.phone, clinic.booking_url) = (None, None);
    assert_eq!(out_of_reach(&config).map(|error| error.code()), Some("config_clinic_unreachable"));
    assert_eq!(out_of_reach(&Config::default()), None);
}

#[test]
fn an_outcome_says_on_which_day_it_was_made() {
    let mut model = outcome("");
    update(&mut model, Msg::Today(Date::from_calendar_date(2027, Month::March, 3).expect("a day")));
    assert!(
        render(&model).text().contains("Gemaakt op woensdag 3 maart 2027."),
        "{}",
        render(&model).text()
    );
}
