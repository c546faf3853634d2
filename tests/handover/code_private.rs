//! What is sensitive goes along only where it was ticked, and a code does not tell that there was
//! something.

use crate::support::answer_sets::{answers, json};
use crate::support::rng::Rng;
use crate::visits::any_visit;
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{Visit, open, written};
use rugwijzer::handover::private::Private;

/// Two people whose codes are the same when nothing is ticked, told the same outcome.
fn same_code(one: &str, other: &str) {
    let (mut one, mut other) = (Visit::of(&answers(one)), Visit::of(&answers(other)));
    let told = one.outcome.max(other.outcome);
    (one.outcome, other.outcome) = (told, told);
    assert_eq!(one.shape, other.shape);
    assert_eq!(written(&one, &[]), written(&other, &[]));
    assert_ne!(written(&one, Private::ALL), written(&other, Private::ALL));
}

#[test]
fn a_code_without_ticks_is_that_of_somebody_who_has_nothing_to_leave_out() {
    same_code("preg=lt20", "preg=no");
    same_code("p_cycle=yes", "p_cycle=no");
    same_code("preg=ge20 p_fluid=no p_pain=unknown", "preg=no");
    same_code("g_iv=yes", "g_iv=no");
    same_code("g_iv=unknown", "g_iv=no");
    same_code("days=60 yellow=mood suic=thoughts", "days=60 yellow=mood suic=no");
    // Somebody hurt by another is like somebody who does not know how to call the accident.
    same_code(
        "trauma=violence trauma_when=old stand=ok",
        "trauma=unknown trauma_when=old stand=ok",
    );
}

#[test]
fn what_is_left_out_is_in_no_code_and_is_never_a_no() {
    let mut rng = Rng::new(8);
    for _ in 0..5_000 {
        let visit = any_visit(&mut rng);
        let opened = open(&written(&visit, &[])).expect("it opens");
        assert!(opened.shared.is_empty());
        let read = &opened.visit.answers;
        for field in Field::ALL.iter().filter(|field| opened.may_be_left_out(**field)) {
            let unknown = *field == Field::Trauma && read.one(*field) == Some(Opt::TraumaUnknown);
            assert!(read.get(*field).is_none() || unknown, "{field:?}");
            assert!(opened.to_go_on().get(*field).is_none(), "{field:?} is asked again");
        }
        assert_ne!(read.one(Field::Trauma), Some(Opt::TraumaViolence));
        assert_eq!(opened.visit.outcome, visit.outcome, "how urgent it is stays as it was");
    }
}

/// Pages of which nothing goes along are asked again; the rest stands.
#[test]
fn whoever_goes_on_is_asked_what_was_left_out() {
    let opened = open(&written(&Visit::of(&answers("preg=lt20 p_contr=no")), &[])).expect("opens");
    let mut answers = opened.to_go_on();
    assert_eq!(path(&answers).step, Step::Ask(Screen::Medicines));
    let whole = rugwijzer::session::json::from_value(&json("")).expect("plain answers");
    let give = |answers: &mut rugwijzer::clinical::answers::Answers, field: Field| {
        let answer = whole.get(field).expect("it is there");
        answers.give(field, answer).expect("it fits");
    };
    give(&mut answers, Field::GIv);
    assert_eq!(path(&answers).step, Step::Ask(Screen::Pregnancy));
    give(&mut answers, Field::Preg);
    give(&mut answers, Field::PCycle);
    let Assessment::Decided(outcome) = assess(&answers) else { panic!("all is asked") };
    assert_eq!(outcome.disposition, Disposition::SelfCare);
}

/// An alarm on a page of which nothing goes along does not name that page.
#[test]
fn an_alarm_that_is_left_out_stays_an_alarm() {
    let visit = Visit::of(&answers("preg=ge20 p_fluid=yes"));
    assert_eq!(visit.outcome, Some(Disposition::EmergencyNow));
    let opened = open(&written(&visit, &[])).expect("it opens");
    assert_eq!(opened.visit.outcome, Some(Disposition::EmergencyNow));
    assert_eq!(opened.visit.answers.get(Field::PFluid), None);
    let told = open(&written(&visit, &[Private::Pregnancy])).expect("it opens");
    assert_eq!(told.visit.answers.get(Field::PFluid), visit.answers.get(Field::PFluid));
    assert_eq!(told.shared, [Private::Pregnancy]);
}
