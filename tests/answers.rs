//! What was said, as it is kept: sets of options, pages of "I don't know", and answers that no field takes.

use rugwijzer::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};

#[test]
fn a_set_holds_what_was_put_in_however_often() {
    let twice = Many::of(&[Opt::SiteLow, Opt::SiteGroin, Opt::SiteLow]);
    assert_eq!(twice, Many::of(&[Opt::SiteGroin, Opt::SiteLow]));
    assert!(twice.has(Opt::SiteLow) && twice.has(Opt::SiteGroin) && !twice.has(Opt::SiteMid));
    assert_eq!(twice.count(Field::Site), 2);
    assert_eq!(Many::of(&[Opt::YellowNone]).count(Field::Yellow), 0, "\"none of these\" is no feature");
}

#[test]
fn a_page_of_i_do_not_know_is_noted_and_taken_back_alone() {
    let mut answers = Answers::default();
    for screen in [Screen::Danger, Screen::Saddle, Screen::Saddle, Screen::DetailLife] {
        answers.set_unsure_page(screen, true);
    }
    assert!(answers.is_unsure_page(Screen::Saddle), "said twice, it is said");
    answers.set_unsure_page(Screen::Saddle, false);
    let unsure: Vec<Screen> = Screen::ALL.iter().copied().filter(|screen| answers.is_unsure_page(*screen)).collect();
    assert_eq!(unsure, [Screen::Danger, Screen::DetailLife]);
    answers.set_unsure_page(Screen::Legs, false);
    assert!(!answers.is_unsure_page(Screen::Legs), "what was never said cannot be taken back into being");
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
    assert_eq!(answers.many(Field::Yellow), Some(Many::of(&[Opt::YellowUnknown])), "what is refused changes nothing");
}

#[test]
fn an_answer_of_another_kind_or_field_is_refused() {
    let mut answers = Answers::default();
    assert_eq!(answers.give(Field::BSaddle, Answer::Number(1)), Err(Refused::WrongKind(Field::BSaddle)));
    assert_eq!(answers.give(Field::Course, Answer::One(Opt::RestRelief)), Err(Refused::WrongKind(Field::Course)));
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
