//! Answers changed by the clinician.

use crate::support::answer_sets::{answers, outcome};
use crate::support::rng::{Rng, answer as any_answer};
use crate::support::visits::{any_ticks, any_visit};
use rugwijzer::clinical::answers::{Answer, Many, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{Opened, Visit, open, written};
use rugwijzer::handover::private::Private;
use rugwijzer_clinician::judgement::Ground;
use rugwijzer_clinician::picture::picture;
use rugwijzer_clinician::what_if::{answer, changed, questions, ticked, what_if};

fn opened(changes: &str, ticked: &[Private]) -> Opened {
    open(&written(&Visit::of(&answers(changes)), ticked)).expect("a code")
}

#[test]
fn without_a_change_nothing_comes_or_goes() {
    let mut rng = Rng::new(4);
    for _ in 0..300 {
        let visit = any_visit(&mut rng);
        let one = open(&written(&visit, &any_ticks(&mut rng))).expect("a code");
        let same = what_if(&one, "", &[]);
        assert!(same.rules.came.is_empty() && same.rules.went.is_empty());
        assert_eq!(same.picture, same.before);
        assert_eq!(same.picture.signs, picture(&one, "").signs);
    }
}

/// What the rules say of the changed answers, and no more: where all is shared, it is the outcome of
/// the check itself.
#[test]
fn a_changed_answer_is_judged_as_the_check_would() {
    let mut rng = Rng::new(5);
    let (mut decided, mut moved) = (0, 0);
    for _ in 0..2_000 {
        let visit = any_visit(&mut rng);
        let one = open(&written(&visit, Private::ALL)).expect("a code");
        let asked = questions(&one, &[]);
        let field = asked[rng.below(asked.len())].field;
        let change = (field, any_answer(&mut rng, field, 300));
        let after = what_if(&one, "", &[change]);
        let mut answers = one.visit.answers.clone();
        answers.give(field, change.1).expect("it fits");
        if let Assessment::Decided(outcome) = assess(&answers) {
            decided += 1;
            assert_eq!(after.picture.level, Some(outcome.disposition), "{}", field.id());
            let ids: Vec<RuleId> = after.picture.rules.iter().map(|rule| rule.id).collect();
            assert_eq!(ids, outcome.reasons);
        }
        moved += usize::from(!after.rules.came.is_empty());
    }
    assert!(decided > 1_000 && moved > 100, "{decided} {moved}");
}

#[test]
fn a_change_says_which_rule_came_and_which_went() {
    let one = opened("", Private::ALL);
    let after = what_if(&one, "", &[(Field::BSaddle, Answer::Flag(Tri::Yes))]);
    assert_eq!(after.before.level, Some(Disposition::SelfCare));
    assert_eq!(after.picture.level, Some(Disposition::EmergencyNow));
    assert!(!after.rules.came.is_empty());
    assert_eq!(after.rules.went.iter().map(|rule| rule.id).collect::<Vec<_>>(), [RuleId::S]);
    assert!(!after.exercises.went.is_empty(), "an emergency has no plan");
}

#[test]
fn a_follow_up_is_asked_before_anything_looks_whole() {
    let one = opened("", Private::ALL);
    let numb = (Field::CNumb, Answer::Flag(Tri::Yes));
    assert!(!questions(&one, &[]).iter().any(|one| one.field == Field::CNumbCourse));
    assert!(questions(&one, &[numb]).iter().any(|one| one.field == Field::CNumbCourse));
    assert_eq!(what_if(&one, "", &[numb]).picture.ground, Ground::Gaps);
    let both = [numb, (Field::CNumbCourse, Answer::One(Opt::NumbSame))];
    let after = what_if(&one, "", &both);
    assert_eq!(after.picture.ground, Ground::All);
    let check = outcome(&answers("c_numb=yes c_numb_course=same"));
    assert_eq!(after.picture.level, Some(check.disposition));
}

#[test]
fn what_was_kept_back_can_be_asked_and_filled_in() {
    let one = opened("", &[]);
    assert_eq!(what_if(&one, "", &[]).picture.ground, Ground::Shared);
    let asked = questions(&one, &[]);
    assert!(asked.iter().any(|one| one.field == Field::Preg && one.answer.is_none()));
    let late = (Field::Preg, Answer::One(Opt::PregGe20));
    assert!(questions(&one, &[late]).iter().any(|one| one.field == Field::PContr));
}

#[test]
fn answers_are_read_from_what_the_fields_give() {
    assert_eq!(answer(Field::BSaddle, "unknown"), Some(Answer::Flag(Tri::Unknown)));
    assert_eq!(answer(Field::Course, "worse"), Some(Answer::One(Opt::CourseWorse)));
    assert_eq!(answer(Field::Sev, "11"), None);
    assert_eq!(answer(Field::Sev, "7"), Some(Answer::Number(7)));
    let some = Some(Answer::Many(Many::of(&[Opt::YellowFear])));
    let two = Some(Answer::Many(Many::of(&[Opt::YellowFear, Opt::YellowSleep])));
    assert_eq!(ticked(Field::Yellow, some, Opt::YellowSleep), two);
    assert_eq!(
        ticked(Field::Yellow, two, Opt::YellowNone),
        Some(Answer::Many(Many::of(&[Opt::YellowNone])))
    );
    assert_eq!(ticked(Field::Yellow, some, Opt::YellowFear), None);
}

#[test]
fn going_back_to_the_visitors_answer_is_no_change() {
    let one = opened("", Private::ALL);
    let there = changed(Vec::new(), &one, (Field::Sev, Answer::Number(9)));
    assert_eq!(there.len(), 1);
    assert!(changed(there, &one, (Field::Sev, Answer::Number(5))).is_empty());
}
