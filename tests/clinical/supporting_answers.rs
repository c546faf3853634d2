//! The supporting answers of a reason: those that made its rule hold, no more and no fewer.

use crate::support::answer_sets::{answers, outcome};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, assess, rule};
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::supporting_answers::supporting_answers;
use rugwijzer::clinical::vocabulary::{Field, Opt};

fn of(changes: &str, cond: &Cond) -> Vec<&'static str> {
    let facts = outcome(&answers(changes)).facts;
    supporting_answers(cond, &facts).into_iter().map(Field::id).collect()
}

fn of_rule(changes: &str, id: RuleId) -> Vec<&'static str> {
    of(changes, &rule(id).when)
}

#[test]
fn only_what_was_said_counts() {
    assert_eq!(of_rule("b_saddle=yes", RuleId::E01), ["b_saddle"]);
    assert_eq!(
        of_rule("a_chest=yes", RuleId::E08),
        ["a_chest"],
        "the other signs of the row were not named"
    );
    assert_eq!(of_rule("", RuleId::E08), [""; 0], "a rule that does not hold has no ground");
    assert_eq!(of_rule("", RuleId::S), [""; 0], "the floor rests on no one answer");
}

#[test]
fn every_way_in_which_it_holds_counts() {
    let fever = Cond::Named(Name::Fever);
    assert_eq!(of("d_fever=yes d_flu=no", &fever), ["d_fever"]);
    assert_eq!(of("d_fever=yes d_chills=yes d_flu=no", &fever), ["d_fever", "d_chills"]);
}

#[test]
fn a_not_rests_on_the_answer_that_keeps_its_part_from_holding() {
    const BETTER: Cond = Cond::Is(&[Opt::CourseBetter]);
    assert_eq!(of("course=same", &Cond::Not(&BETTER)), ["course"]);
    assert_eq!(of("course=better", &Cond::Not(&BETTER)), [""; 0]);
    const EITHER: Cond = Cond::Any(&[Cond::Yes(Field::DFever), Cond::Yes(Field::Eye)]);
    // The second is not asked where pain is new, and so is no ground.
    assert_eq!(of("", &Cond::Not(&EITHER)), ["d_fever"]);
}

#[test]
fn a_number_is_a_ground_and_no_field_comes_twice() {
    const YOUNG_AND_SHORT: Cond = Cond::All(&[
        Cond::AtLeast(Field::Age, 18),
        Cond::AtMost(Field::Age, 64),
        Cond::AtMost(Field::Days, 6),
    ]);
    assert_eq!(of("", &YOUNG_AND_SHORT), ["age", "days"]);
    assert_eq!(of("days=120", &Cond::OnsetAgeUnder(45)), ["age", "days"]);
}

/// Whoever takes the grounds of a reason away takes the reason away.
#[test]
fn every_reason_has_its_grounds_and_falls_with_them() {
    let (mut rng, mut fallen) = (Rng::new(11), 0);
    for _ in 0..400 {
        let all = complete_set(&mut rng);
        let Assessment::Decided(found) = assess(&all) else { continue };
        for id in found.reasons.iter().filter(|id| **id != RuleId::S) {
            let row = rule(*id);
            let grounds = supporting_answers(&row.when, &found.facts);
            assert!(!grounds.is_empty(), "{} holds for no reason", id.id());
            let read = row.when.reads();
            for field in &grounds {
                assert!(read.contains(field), "{} does not read {}", id.id(), field.id());
                assert!(
                    matches!(found.facts.seen(*field), Seen::Known(_)),
                    "{} was not answered",
                    field.id()
                );
            }
            // At a stop the rules see less than all the answers that lie there.
            if found.disposition < Disposition::EmergencyNow {
                let mut without = all.clone();
                grounds.iter().for_each(|field| without.take_back(*field));
                assert!(
                    !row.when.holds(&Facts::of(&without)),
                    "{} does without {grounds:?}",
                    id.id()
                );
                fallen += 1;
            }
        }
    }
    assert!(fallen > 200, "{fallen} reasons looked at");
}
