//! Answers as text and as JSON: everything comes back as it was, and what cannot be an answer is
//! refused by name.

use crate::support::answer_sets::answers;
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::{Person, go_to_the_end, new_visit};
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::session::json::{from_value, to_value};
use rugwijzer::session::saved::{Unreadable, from_text, to_text};
use serde_json::json;

#[test]
fn random_answers_come_back_as_they_were() {
    let mut rng = Rng::new(1);
    for _ in 0..5_000 {
        let mut given = complete_set(&mut rng);
        for field in Field::ALL {
            if rng.permille(300) {
                given.take_back(*field);
            }
        }
        for field in Field::ALL {
            given.set_one_by_one(*field, rng.permille(100));
            given.set_confirmed(*field, rng.permille(50));
        }
        let text = to_text(&given);
        assert_eq!(from_text(&text), Ok(given.clone()), "{text}");
        assert_eq!(from_value(&to_value(&given)), Ok(given));
    }
}

#[test]
fn answers_of_a_visit_come_back_as_they_were() {
    let mut rng = Rng::new(2);
    for _ in 0..300 {
        let mut model = new_visit(false);
        go_to_the_end(&mut model, &Person::by_chance(&mut rng));
        assert_eq!(from_text(&to_text(&model.answers)).as_ref(), Ok(&model.answers));
    }
}

/// Every answer that exists, by its public name.
#[test]
fn every_single_answer_comes_back() {
    for field in Field::ALL {
        let values = match field.kind() {
            Kind::Flag => vec![json!("yes"), json!("no"), json!("unknown")],
            Kind::Choice => field.options().iter().map(|option| json!(option.id())).collect(),
            Kind::Several => field.options().iter().map(|option| json!([option.id()])).collect(),
            Kind::Number { min, max } => vec![json!(min), json!(max)],
        };
        for value in values {
            let object = json!({ field.id(): value });
            let answers = from_value(&object).unwrap_or_else(|why| panic!("{object}: {why:?}"));
            assert!(answers.get(*field).is_some(), "{object}");
            let mut written = to_value(&answers);
            assert_eq!(from_value(&written).as_ref(), Ok(&answers));
            written.as_object_mut().expect("an object").remove("confirmed");
            assert_eq!(written, object);
        }
    }
}

/// Reads JSON as the command line does.
fn from_json(text: &str) -> Result<Answers, Unreadable> {
    from_value(&serde_json::from_str(text).unwrap_or_else(|why| panic!("{text}: {why}")))
}

#[test]
fn what_is_no_answer_is_refused_by_name() {
    for (text, why) in [
        ("[]", Unreadable::NotAnObject),
        ("null", Unreadable::NotAnObject),
        ("\"age\"", Unreadable::NotAnObject),
        (r#"{"a_collapse": "maybe"}"#, Unreadable::BadValue(Field::ACollapse)),
        (r#"{"a_collapse": true}"#, Unreadable::BadValue(Field::ACollapse)),
        (r#"{"a_collapse": null}"#, Unreadable::BadValue(Field::ACollapse)),
        (r#"{"a_collapse": ["yes"]}"#, Unreadable::BadValue(Field::ACollapse)),
        (r#"{"trauma": "fell"}"#, Unreadable::BadValue(Field::Trauma)),
        (r#"{"trauma": "recent"}"#, Unreadable::BadValue(Field::Trauma)),
        (r#"{"rest": 3}"#, Unreadable::BadValue(Field::Rest)),
        (r#"{"age": "40"}"#, Unreadable::BadValue(Field::Age)),
        (r#"{"age": -1}"#, Unreadable::BadValue(Field::Age)),
        (r#"{"age": 40.5}"#, Unreadable::BadValue(Field::Age)),
        (r#"{"age": 121}"#, Unreadable::OutOfRange(Field::Age)),
        (r#"{"age": 1e300}"#, Unreadable::OutOfRange(Field::Age)),
        (r#"{"sev": 11}"#, Unreadable::OutOfRange(Field::Sev)),
        (r#"{"days": 43801}"#, Unreadable::OutOfRange(Field::Days)),
        (r#"{"site": []}"#, Unreadable::BadValue(Field::Site)),
        (r#"{"site": ["low", "knee"]}"#, Unreadable::BadValue(Field::Site)),
        (r#"{"site": ["low", 3]}"#, Unreadable::BadValue(Field::Site)),
        (r#"{"site": {"low": true}}"#, Unreadable::BadValue(Field::Site)),
        (r#"{"yellow": ["none", "fear"]}"#, Unreadable::BadValue(Field::Yellow)),
        (r#"{"ibp": ["unknown", "none"]}"#, Unreadable::BadValue(Field::Ibp)),
        (r#"{"who": "self", "stand": "maybe"}"#, Unreadable::BadValue(Field::Stand)),
    ] {
        assert_eq!(from_json(text), Err(why.clone()), "{text}");
        let named = match &why {
            Unreadable::BadValue(field) | Unreadable::OutOfRange(field) => field.id(),
            Unreadable::NotAnObject => "object",
        };
        assert!(
            why.message().contains(named),
            "\"{}\" does not say what is wrong with {text}",
            why.message()
        );
    }
}

/// The text that is kept for a restart after a crash: a line a field.
#[test]
fn kept_text_that_is_no_answer_is_refused_by_name() {
    for (text, why) in [
        ("age", Unreadable::BadValue(Field::Age)),
        ("age forty", Unreadable::BadValue(Field::Age)),
        ("age 121", Unreadable::OutOfRange(Field::Age)),
        ("age 4 0", Unreadable::BadValue(Field::Age)),
        ("who self\na_leg perhaps", Unreadable::BadValue(Field::ALeg)),
        ("stand", Unreadable::BadValue(Field::Stand)),
        ("site", Unreadable::BadValue(Field::Site)),
        ("site low knee", Unreadable::BadValue(Field::Site)),
        ("yellow none fear", Unreadable::BadValue(Field::Yellow)),
    ] {
        assert_eq!(from_text(text), Err(why), "{text}");
    }
    assert_eq!(from_text(""), Ok(Answers::default()));
    assert_eq!(
        from_text("hobby chess\n\none_by_one attic\nconfirmed attic"),
        Ok(Answers::default()),
        "names that are no field are passed over"
    );
    let two = from_text("site low below1\nsev 7").expect("two fields");
    assert_eq!((two.number(Field::Sev), two.get(Field::Age)), (Some(7), None));
}

#[test]
fn what_is_strange_but_clear_is_read() {
    let none = from_json(r#"{"yellow": []}"#).expect("an empty list of features is none of them");
    assert_eq!(none, from_json(r#"{"yellow": ["none"]}"#).expect("none of these"));
    let one = from_json(r#"{"site": "low"}"#).expect("one place, not in a list");
    assert_eq!(one, from_json(r#"{"site": ["low"]}"#).expect("one place"));
    let order = from_json(r#"{"site": ["below1", "low", "low"]}"#).expect("any order, and twice");
    assert_eq!(order, from_json(r#"{"site": ["low", "below1"]}"#).expect("two places"));
    let whole = from_json(r#"{"age": 40.0}"#).expect("a whole number with a point");
    assert_eq!(whole.get(Field::Age), Some(Answer::Number(40)));
    let strange =
        from_json(r#"{"hobby": "chess", "constructor": 1, "one_by_one": ["b_saddle", "attic"]}"#);
    let mut only_doubt = Answers::default();
    only_doubt.set_one_by_one(Field::BSaddle, true);
    assert_eq!(strange, Ok(only_doubt), "names that are no field are passed over");
    assert_eq!(from_json("{}"), Ok(Answers::default()));
    assert_eq!(answers("age=70 site=mid").number(Field::Age), Some(70));
}

/// Who states everything at once has nobody to ask again: "no" to sudden constant pain stands,
/// unless the notes say otherwise.
#[test]
fn a_no_that_would_be_asked_again_stands_where_everything_is_stated_at_once() {
    for (text, stands) in [
        (r#"{"a_const": "no"}"#, true),
        (r#"{"a_const": "no", "confirmed": []}"#, false),
        (r#"{"a_const": "no", "confirmed": ["c_both"]}"#, false),
        (r#"{"a_const": "no", "confirmed": ["a_const"]}"#, true),
        (r#"{"a_const": "yes"}"#, false),
        (r#"{"a_const": "unknown"}"#, false),
        ("{}", false),
    ] {
        let read = from_json(text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
        assert_eq!(read.is_confirmed(Field::AConst), stands, "{text}");
        assert_eq!(from_value(&to_value(&read)), Ok(read), "{text}");
    }
    // Kept text has notes of its own: what does not stand there was not said.
    assert!(!from_text("a_const no").expect("an answer").is_confirmed(Field::AConst));
    assert!(
        from_text("a_const no\nconfirmed a_const")
            .expect("an answer and a note")
            .is_confirmed(Field::AConst)
    );
}

/// The notes under their public names, in text and in JSON.
#[test]
fn notes_are_kept_beside_the_answers() {
    let mut given = answers("c_numb=yes c_numb_course=same confirmed=none");
    given.set_one_by_one(Field::CNumb, true);
    given.set_one_by_one(Field::CGait, true);
    given.set_confirmed(Field::AConst, true);
    let text = to_text(&given);
    assert!(text.lines().any(|line| line == "one_by_one c_gait c_numb"), "{text}");
    assert!(text.lines().any(|line| line == "confirmed a_const"), "{text}");
    assert_eq!(from_text(&text).as_ref(), Ok(&given));
    let value = to_value(&given);
    assert_eq!(
        (&value["one_by_one"], &value["confirmed"]),
        (&json!(["c_gait", "c_numb"]), &json!(["a_const"]))
    );
    assert_eq!(from_value(&value), Ok(given));
    let bare = answers("confirmed=none");
    assert!(
        to_text(&bare)
            .lines()
            .all(|line| !line.starts_with("one_by_one") && !line.starts_with("confirmed"))
    );
    assert_eq!(
        (to_value(&bare).get("one_by_one"), &to_value(&bare)["confirmed"]),
        (None, &json!([]))
    );
}
