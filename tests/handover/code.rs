//! A visit as a code, and back: everything that was asked returns, and the code is short.

use crate::support::answer_sets::answers;
use crate::support::rng::Rng;
use crate::visits::{any_gaps, any_ticks, any_visit};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::{Shape, Unopened, Visit, open, written, written_under};
use rugwijzer::handover::private::Private;
use std::time::Instant;

const VISITS: usize = 20_000;

#[test]
fn everything_that_was_asked_comes_back() {
    let mut rng = Rng::new(14);
    for _ in 0..VISITS {
        let visit = if rng.permille(700) { any_visit(&mut rng) } else { any_gaps(&mut rng) };
        let code = written(&visit, Private::ALL);
        let opened = open(&code).unwrap_or_else(|why| panic!("{code}: {why:?}\n{visit:?}"));
        let back = &opened.visit;
        let seen = |facts: &Facts| Field::ALL.iter().map(|field| facts.seen(*field)).collect();
        let (before, after): (Vec<Seen>, Vec<Seen>) =
            (seen(&path(&visit.answers).facts), seen(&path(&back.answers).facts));
        assert_eq!(after, before, "{code}");
        assert_eq!(path(&back.answers).step, path(&visit.answers).step, "{code}");
        assert_eq!(
            (back.outcome, back.day, back.shape, &back.beside),
            (visit.outcome, visit.day, visit.shape, &visit.beside)
        );
        assert_eq!(written(back, Private::ALL), code, "one visit, one code");
        assert_eq!(opened.shared, Private::ALL);
    }
}

#[test]
fn every_shape_is_among_the_visits() {
    let mut rng = Rng::new(15);
    let shapes: Vec<Shape> = (0..400)
        .map(|turn| if turn % 2 == 0 { any_visit(&mut rng) } else { any_gaps(&mut rng) }.shape)
        .collect();
    assert!(shapes.contains(&Shape::Whole) && shapes.contains(&Shape::Gaps));
    assert!(shapes.iter().any(|shape| matches!(shape, Shape::Stopped(_))));
}

/// Plain lumbago in 16 letters; the middle one of 100,000 visits in 28, and 99 of 100 in 48.
#[test]
fn a_code_is_short() {
    let length = |code: &str| code.chars().filter(|letter| *letter != '-').count();
    let mut plain = Visit::of(&answers(""));
    plain.day = Some(333);
    let plain = length(&written(&plain, &[]));
    let mut rng = Rng::new(28);
    let mut lengths: Vec<usize> = (0..100_000)
        .map(|_| {
            let visit = any_visit(&mut rng);
            length(&written(&visit, &any_ticks(&mut rng)))
        })
        .collect();
    lengths.sort_unstable();
    let (median, most, longest) = (lengths[50_000], lengths[99_000], lengths[99_999]);
    println!("letters: plain {plain}, median {median}, 99th of 100 {most}, longest {longest}");
    assert!(plain <= 16 && median <= 28 && most <= 48);
}

#[test]
fn a_code_opens_however_it_was_typed() {
    let code = written(&Visit::of(&answers("")), &[]);
    let opened = open(&code);
    assert!(opened.is_ok());
    let plain = code.replace('-', "");
    for typed in [
        code.to_lowercase(),
        plain.clone(),
        code.replace('-', " "),
        format!("  {}\n", code.replace('-', "–")),
        plain.replace('1', "l").replace('0', "o"),
        plain.replace('1', "I").replace('0', "O"),
    ] {
        assert_eq!(open(&typed), opened, "{typed:?}");
    }
}

#[test]
fn a_code_of_another_rule_set_opens_or_says_that_it_is_newer() {
    let visit = Visit::of(&answers("days=60 sev=8"));
    let older = open(&written_under(&visit, &[], 0)).expect("an older code opens");
    assert_eq!(older.ruleset, "2026.3");
    assert_eq!(open(&written(&visit, &[])).expect("today's opens").visit, older.visit);
    for newer in 2..32 {
        assert_eq!(open(&written_under(&visit, &[], newer)), Err(Unopened::Newer));
    }
}

/// What the visitor was told is in the code itself: a rule set that judges otherwise sees it.
#[test]
fn the_outcome_that_was_told_travels() {
    let answers = answers("days=60 sev=8");
    let mut visit = Visit::of(&answers);
    let Assessment::Decided(today) = assess(&answers) else { panic!("these are all answers") };
    let told = Disposition::GpToday;
    assert_ne!(told, today.disposition);
    visit.outcome = Some(told);
    let older = open(&written_under(&visit, Private::ALL, 0)).expect("an older code opens");
    assert_eq!(older.visit.outcome, Some(told));
    // After a check-in an advice of before may stand: higher than what these answers come to.
    assert!(open(&written(&visit, Private::ALL)).is_ok());
    // Lower, under the same rules, it was written by nobody.
    visit.outcome = Some(Disposition::SelfCare);
    assert_eq!(open(&written(&visit, Private::ALL)), Err(Unopened::Wrong));
}

#[test]
fn a_code_is_made_and_opened_at_once() {
    let mut rng = Rng::new(3);
    let visits: Vec<Visit> = (0..2_000).map(|_| any_visit(&mut rng)).collect();
    let start = Instant::now();
    for visit in &visits {
        assert!(open(&written(visit, &[])).is_ok());
    }
    let each = start.elapsed() / 2_000;
    println!("a code is made and opened in {each:?}");
    assert!(each.as_millis() < 20, "{each:?}");
}
