//! A visit as bytes, and answers as JSON: everything comes back as it was, and what cannot be an
//! answer is refused by name.

use super::therapist;
use crate::support::answer_sets::answers;
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::{Person, go_to_the_end, new_visit};
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::session::json::{from_text, from_value, to_text, to_value};
use rugwijzer::session::saved::{SavedVisit, Unreadable, from_bytes, to_bytes};
use serde_json::json;

/// A visit with anything in it that can be kept.
fn any_visit(rng: &mut Rng) -> SavedVisit {
    let mut answers = complete_set(rng);
    for field in Field::ALL {
        if rng.permille(300) {
            answers.take_back(*field);
        }
        answers.set_one_by_one(*field, rng.permille(100));
        answers.set_confirmed(*field, rng.permille(50));
    }
    let own_words = ["", "lopen", "een half uur\nwandelen, \"buiten\"", "één 🦶 \u{0}"];
    let mut words = || (*rng.pick(&own_words.each_ref())).to_owned();
    let (goal, feared) = (words(), [words(), words(), words(), words(), words()]);
    SavedVisit {
        answers,
        at_outcome: rng.permille(500),
        print_violence: rng.permille(500),
        nsaid: rng.pick(&[None, Some(Tri::Yes), Some(Tri::No), Some(Tri::Unknown)]),
        goal,
        feared,
        minutes: rng.pick(&[None, Some(Minutes::Five), Some(Minutes::Twenty)]),
        places: Place::ALL.iter().copied().filter(|_| rng.permille(400)).collect(),
        red_light: rng.permille(500),
        amber: ExerciseId::ALL.iter().copied().filter(|_| rng.permille(100)).collect(),
        therapist: therapist::any(rng),
    }
}

#[test]
fn any_visit_comes_back_as_it_was() {
    let mut rng = Rng::new(1);
    for _ in 0..5_000 {
        let given = any_visit(&mut rng);
        assert_eq!(from_bytes(&to_bytes(&given)).as_ref(), Ok(&given));
        assert_eq!(from_value(&to_value(&given.answers)).as_ref(), Ok(&given.answers));
        assert_eq!(from_text(&to_text(&given.answers)), Ok(given.answers));
    }
    assert_eq!(from_bytes(&to_bytes(&SavedVisit::default())), Ok(SavedVisit::default()));
}

#[test]
fn a_real_visit_comes_back_as_it_was() {
    let mut rng = Rng::new(2);
    for _ in 0..300 {
        let mut model = new_visit(false);
        go_to_the_end(&mut model, &Person::by_chance(&mut rng));
        let kept = from_bytes(&to_bytes(&model.saved_visit())).expect("what was kept");
        assert_eq!(kept, *model.saved_visit());
        let mut again = new_visit(false);
        again.resume(kept);
        assert_eq!((again.shown(), again.saved_visit()), (model.shown(), model.saved_visit()));
    }
}

/// Bytes that something has changed are refused, or are another whole visit; nothing breaks.
#[test]
fn changed_bytes_never_make_half_a_visit() {
    let mut rng = Rng::new(3);
    let mut refused = 0;
    for round in 0..20_000 {
        let mut bytes = to_bytes(&any_visit(&mut rng));
        match round % 3 {
            0 => bytes.truncate(rng.below(bytes.len())),
            1 => bytes.push(rng.below(256) as u8),
            _ => {
                let place = rng.below(bytes.len());
                bytes[place] ^= 1 + rng.below(255) as u8;
            }
        }
        match from_bytes(&bytes) {
            Err(_) => refused += 1,
            Ok(kept) => {
                assert_eq!(round % 3, 2, "what is too short or too long is no visit");
                assert_eq!(from_bytes(&to_bytes(&kept)), Ok(kept));
            }
        }
    }
    assert!(refused > 15_000, "{refused}");
    for noise in [&[][..], &[0], &[1], &[255; 40], b"who self\nage 40"] {
        assert_eq!(from_bytes(noise), Err(Unreadable::NotAVisit), "{noise:?}");
    }
}

/// The same bytes with one name in the place of another of the same length.
fn renamed(kept: &SavedVisit, from: &str, to: &str) -> Result<SavedVisit, Unreadable> {
    assert_eq!(from.len(), to.len());
    let mut bytes = to_bytes(kept);
    let place = bytes.windows(from.len()).position(|window| window == from.as_bytes());
    let place = place.unwrap_or_else(|| panic!("{from} does not stand in it"));
    bytes[place..place + to.len()].copy_from_slice(to.as_bytes());
    from_bytes(&bytes)
}

#[test]
fn a_kept_visit_that_says_what_cannot_be_is_refused_by_name() {
    let mut kept = SavedVisit {
        answers: answers("yellow=fear site=low confirmed=none"),
        nsaid: Some(Tri::Unknown),
        minutes: Some(Minutes::Twenty),
        places: vec![Place::Floor],
        amber: vec![ExerciseId::Bridge],
        ..SavedVisit::default()
    };
    kept.answers.set_one_by_one(Field::CGait, true);
    kept.answers.take_back(Field::CGait);
    let unknown = |name: &str| Err(Unreadable::UnknownName(name.into()));
    for (from, to, why) in [
        ("a_chest", "a_chess", unknown("a_chess")),
        ("a_chest", "a_belly", Err(Unreadable::BadValue(Field::ABelly))),
        ("sev", "age", Err(Unreadable::BadValue(Field::Age))),
        ("relief", "relied", Err(Unreadable::BadValue(Field::Rest))),
        ("\u{3}low", "\u{3}mud", Err(Unreadable::BadValue(Field::Site))),
        ("fear", "none", Ok(Field::Yellow)),
        ("c_gait", "c_gate", unknown("c_gate")),
        ("floor", "flood", unknown("flood")),
        ("bridge", "fridge", unknown("fridge")),
        ("20", "25", unknown("25")),
    ] {
        let found = renamed(&kept, from, to);
        match why {
            Err(why) => assert_eq!(found, Err(why), "{from} became {to}"),
            Ok(field) => assert!(found.is_ok_and(|kept| kept.answers.get(field).is_some())),
        }
    }
    let mut bytes = to_bytes(&kept);
    bytes[0] += 1;
    assert_eq!(from_bytes(&bytes), Err(Unreadable::NotAVisit), "another version");
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
            Unreadable::NotAVisit | Unreadable::UnknownName(_) => panic!("{text} is JSON"),
        };
        assert!(
            why.to_string().contains(named),
            "\"{why}\" does not say what is wrong with {text}"
        );
    }
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
    // A kept visit has notes of its own: what does not stand there was not said.
    for confirmed in [false, true] {
        let mut kept = SavedVisit { answers: answers("a_const=no"), ..SavedVisit::default() };
        kept.answers.set_confirmed(Field::AConst, confirmed);
        let read = from_bytes(&to_bytes(&kept)).expect("what was kept");
        assert_eq!(read.answers.is_confirmed(Field::AConst), confirmed);
    }
}

/// The notes under their public names.
#[test]
fn notes_are_kept_beside_the_answers() {
    let mut given = answers("c_numb=yes c_numb_course=same confirmed=none");
    given.set_one_by_one(Field::CNumb, true);
    given.set_one_by_one(Field::CGait, true);
    given.set_confirmed(Field::AConst, true);
    let value = to_value(&given);
    assert_eq!(
        (&value["one_by_one"], &value["confirmed"]),
        (&json!(["c_gait", "c_numb"]), &json!(["a_const"]))
    );
    assert_eq!(from_value(&value), Ok(given));
    let bare = answers("confirmed=none");
    assert_eq!(
        (to_value(&bare).get("one_by_one"), &to_value(&bare)["confirmed"]),
        (None, &json!([]))
    );
}
