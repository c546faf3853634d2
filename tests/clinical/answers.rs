//! Answers as they are kept: sets of options, rows that are asked one by one, and answers that no
//! field takes.

use rugwijzer::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use rugwijzer::clinical::vocabulary::{Field, Opt};

#[test]
fn a_set_holds_what_was_put_in_however_often() {
    let twice = Many::of(&[Opt::SiteLow, Opt::SiteGroin, Opt::SiteLow]);
    assert_eq!(twice, Many::of(&[Opt::SiteGroin, Opt::SiteLow]));
    assert!(twice.has(Opt::SiteLow) && twice.has(Opt::SiteGroin) && !twice.has(Opt::SiteMid));
    assert_eq!(twice.count(Field::Site), 2);
    assert_eq!(
        Many::of(&[Opt::YellowNone]).count(Field::Yellow),
        0,
        "\"none of these\" is no feature"
    );
}

/// What is noted beside the answers: which fields a follow-up page asks one by one, and whose "no"
/// was said twice.
#[test]
fn a_note_beside_an_answer_is_made_and_taken_back_alone() {
    type Note = (fn(&mut Answers, Field, bool), fn(&Answers, Field) -> bool);
    let notes: [Note; 2] = [
        (Answers::set_one_by_one, Answers::is_one_by_one),
        (Answers::set_confirmed, Answers::is_confirmed),
    ];
    for (place, (set, is)) in notes.into_iter().enumerate() {
        let mut answers = Answers::default();
        let first_and_last = [Field::ALL[0], Field::ALL[Field::ALL.len() - 1]];
        for field in
            [Field::BSaddle, Field::AConst, Field::BSaddle].into_iter().chain(first_and_last)
        {
            set(&mut answers, field, true);
        }
        assert!(is(&answers, Field::BSaddle), "noted twice, it is noted");
        set(&mut answers, Field::BSaddle, false);
        let noted: Vec<Field> =
            Field::ALL.iter().copied().filter(|field| is(&answers, *field)).collect();
        assert_eq!(noted.len(), 3);
        assert!(
            [Field::AConst].into_iter().chain(first_and_last).all(|field| noted.contains(&field)),
            "{noted:?}"
        );
        set(&mut answers, Field::CGait, false);
        assert!(
            !is(&answers, Field::CGait),
            "what was never noted cannot be taken back into being"
        );
        let other = notes[1 - place].1;
        assert!(
            Field::ALL.iter().all(|field| !other(&answers, *field)),
            "one note says nothing about the other"
        );
        assert!(
            Field::ALL.iter().all(|field| answers.get(*field).is_none()),
            "a note is no answer"
        );
    }
}

#[test]
fn none_of_these_stands_alone_and_nothing_at_all_is_no_answer() {
    let mut answers = Answers::default();
    let mut give = |options: &[Opt]| answers.give(Field::Yellow, Answer::Many(Many::of(options)));
    assert_eq!(give(&[Opt::YellowFear, Opt::YellowMood]), Ok(()));
    assert_eq!(give(&[Opt::YellowNone]), Ok(()));
    assert_eq!(give(&[Opt::YellowUnknown]), Ok(()));
    assert_eq!(give(&[Opt::YellowFear, Opt::YellowNone]), Err(Refused::NotASet(Field::Yellow)));
    assert_eq!(give(&[Opt::YellowNone, Opt::YellowUnknown]), Err(Refused::NotASet(Field::Yellow)));
    assert_eq!(give(&[]), Err(Refused::NotASet(Field::Yellow)));
    assert_eq!(
        answers.many(Field::Yellow),
        Some(Many::of(&[Opt::YellowUnknown])),
        "what is refused changes nothing"
    );
}

#[test]
fn an_answer_of_another_kind_or_field_is_refused() {
    let mut answers = Answers::default();
    assert_eq!(
        answers.give(Field::BSaddle, Answer::Number(1)),
        Err(Refused::WrongKind(Field::BSaddle))
    );
    assert_eq!(
        answers.give(Field::Course, Answer::One(Opt::RestRelief)),
        Err(Refused::WrongKind(Field::Course))
    );
    assert_eq!(answers.give(Field::Sev, Answer::Number(11)), Err(Refused::OutOfRange(Field::Sev)));
    assert_eq!(answers.give(Field::Sev, Answer::Number(10)), Ok(()));
    assert_eq!(answers.give(Field::BSaddle, Answer::Flag(Tri::Unknown)), Ok(()));
}

#[test]
fn what_is_taken_back_was_never_said() {
    let mut answers = Answers::default();
    assert_eq!(answers.give(Field::BSaddle, Answer::Flag(Tri::No)), Ok(()));
    assert_eq!(answers.give(Field::Sev, Answer::Number(4)), Ok(()));
    answers.take_back(Field::BSaddle);
    assert_eq!(answers.get(Field::BSaddle), None, "neither no nor don't know");
    assert_eq!(answers.number(Field::Sev), Some(4));
}
