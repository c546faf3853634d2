//! A visit as FHIR and back: what a practice's own system gets says what the code says, and no more.

use crate::support::answer_sets::answers;
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::handover::code::{Shape, Visit, open, written};
use rugwijzer::handover::fhir::unreadable::Unreadable;
use rugwijzer::handover::private::Private;
use rugwijzer_clinician::exchange::{self, opened};
use rugwijzer_clinician::picture::picture;
use rugwijzer_clinician::words::unreadable;
use serde_json::Value;

fn bundle(code: &str, goal: &str) -> Value {
    let opened = open(code).expect("a code");
    serde_json::from_str(&exchange::written(&opened, goal)).expect("JSON")
}

#[test]
fn what_is_written_is_read_as_the_same_visit() {
    let mut rng = Rng::new(4);
    for _ in 0..300 {
        let visit = Visit::of(&complete_set(&mut rng));
        let code = written(&visit, Private::ALL);
        let back = opened(&bundle(&code, "").to_string()).expect("a response");
        // At an alarm a box may still wait for its page: the file has what counted.
        assert!(visit.shape != Shape::Whole || back.visit.shape == Shape::Whole, "{code}");
        let (before, after) = (assess(&visit.answers), assess(&back.visit.answers));
        let (Assessment::Decided(before), Assessment::Decided(after)) = (before, after) else {
            panic!("all is answered: {code}");
        };
        assert_eq!((before.disposition, before.reasons), (after.disposition, after.reasons));
        // Nobody was told anything on a file; the rules of now judge it all the same.
        assert_eq!(back.visit.outcome, None);
        assert_eq!(picture(&back, "").today, visit.outcome);
    }
}

#[test]
fn what_is_not_shared_is_in_no_file() {
    let visit = Visit::of(&answers("preg=lt20 p_contr=no g_iv=yes"));
    let text = bundle(&written(&visit, &[]), "").to_string();
    assert!(!text.contains("lt20") && !text.contains("\"g_iv\""), "{text}");
    // Gaps are gaps when the file comes back.
    assert_eq!(opened(&text).expect("a response").visit.shape, Shape::Gaps);
}

/// A conclusion that is lower than what the visitor was told goes nowhere.
#[test]
fn an_outcome_that_was_told_is_not_contradicted() {
    let has_outcome = |code: &str| {
        let given = bundle(code, "weer fietsen");
        let entries = given["entry"].as_array().expect("entries").clone();
        entries.iter().any(|entry| entry.to_string().contains("/disposition"))
    };
    let mut visit = Visit::of(&answers(""));
    assert!(has_outcome(&written(&visit, Private::ALL)));
    visit.outcome = Some(Disposition::GpToday);
    assert!(!has_outcome(&written(&visit, Private::ALL)));
}

#[test]
fn another_file_is_refused_with_a_sentence() {
    for text in ["", "{", "[]", "{\"resourceType\":\"Patient\"}", "{\"entry\":5}"] {
        let why = opened(text).expect_err(text);
        assert_eq!(why, Unreadable::NotAResponse, "{text}");
        assert!(unreadable(&why).contains("FHIR"));
    }
}
