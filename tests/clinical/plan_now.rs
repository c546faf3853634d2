//! The plan as it is done now: from the part that the check-ins reached, and with a therapist's plan in
//! its place. Whatever that says, exclusions have the last word, and no outcome reads it.

use super::check_in::{BETTER, PLAIN, decided, on};
use crate::support::answer_sets;
use crate::support::prescriptions;
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::check_in::{CheckIn, Decision, PlanStep, TakenUp, plan_now};
use rugwijzer::clinical::exclusions::{ExclusionId, allowed, excluded_by};
use rugwijzer::clinical::exercises::{Dose, ExerciseId, Phase, Work};
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription, amount};
use rugwijzer::clinical::plan::{Choice, Minutes, PHASES, Plan, Rationale, is_for, plan};

fn outcome(changes: &str) -> Outcome {
    answer_sets::outcome(&answer_sets::answers(changes))
}

fn now(decision: &Decision, taken_up: Option<TakenUp>) -> Option<Plan> {
    plan_now(&decision.outcome, Some(decision), Minutes::Ten, &[], taken_up)
}

fn prescribed(ids: &[ExerciseId], pace: Pace) -> Prescription {
    let one = |id: &ExerciseId| Prescribed { sets: 2, days: 3, ..Prescribed::usual(*id) };
    Prescription { exercises: ids.iter().map(one).collect(), pace }
}

const THREE: [ExerciseId; 3] = [ExerciseId::Bridge, ExerciseId::BirdDog, ExerciseId::PressUp];

fn taken(prescription: &Prescription, days: u32, stage: usize) -> Option<TakenUp<'_>> {
    Some(TakenUp { prescription, days, stage })
}

#[test]
fn without_check_in_and_therapist_it_is_the_plan_of_the_outcome() {
    let mut rng = Rng::new(61);
    for _ in 0..300 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        for minutes in Minutes::ALL {
            let made = plan_now(&outcome, None, *minutes, &[], None);
            assert_eq!(made, plan(&outcome, *minutes, &[]));
        }
    }
}

#[test]
fn after_a_check_in_this_week_is_of_the_part_that_was_reached() {
    let forward = decided(PLAIN, &[], &on(7, BETTER, ""));
    let whole = plan(&forward.outcome, Minutes::Ten, &[]).expect("a plan");
    let made = now(&forward, None).expect("a plan");
    assert_eq!(forward.stage, 1);
    assert_eq!(made.phases, whole.phases[1..]);
    assert_eq!(made.phases[0].phase, Phase::Weeks2To3);
    assert_eq!(made.first_step, None, "nobody begins anew");
    assert_eq!(made.easing, whole.easing);
    let hold = decided(PLAIN, &[], &on(6, BETTER, ""));
    let whole = plan(&hold.outcome, Minutes::Ten, &[]);
    assert_eq!((hold.step, now(&hold, None)), (PlanStep::Hold, whole));
    let back = decided(PLAIN, &[], &on(7, BETTER, "response=more"));
    let whole = plan(&back.outcome, Minutes::Ten, &[]).expect("a plan");
    let made = now(&back, None).expect("a plan");
    assert_eq!(back.step, PlanStep::Back);
    assert_eq!(made.phases[1..], whole.phases[1..]);
    for (half, all) in made.phases[0].session.iter().zip(&whole.phases[0].session) {
        assert!(is_half(half.dose, all.dose), "{half:?} of {all:?}");
    }
    assert!(made.phases[0].seconds < whole.phases[0].seconds);
    if let Some(first) = made.first_step {
        assert!(made.phases[0].dose(first.exercise).is_none_or(|dose| dose == first.dose));
    }
    let stop = decided(PLAIN, &[], &on(7, "site=below1 course=better sev=3", "different=yes"));
    assert_eq!((stop.step, now(&stop, None)), (PlanStep::Stop, None));
}

fn is_half(half: Dose, all: Dose) -> bool {
    if all.sets > 1 {
        return half.sets == all.sets.div_ceil(2) && half.work == all.work;
    }
    amount(half.work) == amount(all.work).div_ceil(2)
}

/// What the rules choose is told by a prescription without loss.
#[test]
fn a_choice_of_the_rules_and_back() {
    let mut rng = Rng::new(67);
    let mut seen = 0;
    for _ in 0..300 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        for minutes in Minutes::ALL {
            let Some(made) = plan(&outcome, *minutes, &[]) else { continue };
            for choice in made.phases.iter().flat_map(|stretch| &stretch.session) {
                let back = Prescribed::of(choice);
                assert_eq!((back.dose(), back.days), (choice.dose, choice.days), "{choice:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_therapist_s_plan_stands_in_the_place_of_this_week() {
    let outcome = outcome("sev=3 course=better");
    let given = prescribed(&THREE, Pace::Weeks(2));
    let rules = plan(&outcome, Minutes::Five, &[]).expect("a plan");
    let made = plan_now(&outcome, None, Minutes::Five, &[], taken(&given, 0, 0)).expect("a plan");
    let ids: Vec<_> = made.phases[0].session.iter().map(|choice| choice.exercise).collect();
    assert_eq!(ids, THREE, "in their order, whatever the time");
    for (choice, one) in made.phases[0].session.iter().zip(&given.exercises) {
        assert_eq!(Prescribed::of(choice), *one);
        assert_eq!(choice.because, Rationale::Therapist);
    }
    let all: u32 = made.turns().iter().map(|(_, dose)| dose.seconds() + 15).sum();
    assert_eq!(made.phases[0].seconds, all);
    assert!(made.is_by_therapist());
    assert_eq!(made.phases[1..], rules.phases[1..], "the weeks after it are the rules'");
    assert_eq!(
        (made.phases[0].walk, &made.easing, &made.daily),
        (rules.phases[0].walk, &rules.easing, &rules.daily)
    );
    let stays = prescribed(&THREE, Pace::Stays);
    let made = plan_now(&outcome, None, Minutes::Ten, &[], taken(&stays, 0, 0)).expect("a plan");
    assert_eq!(made.phases.len(), 1, "how it goes on is the therapist's to say");
}

#[test]
fn what_is_excluded_is_held_back_and_named() {
    let bones = outcome("f_bone=yes days=200 sev=3 course=better");
    let given = prescribed(
        &[ExerciseId::ChildPose, ExerciseId::PelvicTilt, ExerciseId::CatCamel],
        Pace::Stays,
    );
    let made = plan_now(&bones, None, Minutes::Ten, &[], taken(&given, 0, 0)).expect("a plan");
    let by = made.by_therapist.clone().expect("a therapist's plan");
    assert_eq!(made.played(), [ExerciseId::PelvicTilt]);
    assert!(by.followed);
    let held: Vec<ExerciseId> = by.held_back.iter().map(|(id, _)| *id).collect();
    assert_eq!(held, [ExerciseId::ChildPose, ExerciseId::CatCamel]);
    for (id, why) in by.held_back {
        assert!(excluded_by(&bones, id).contains(&why));
    }
    // All of it: the rules' own plan stands, and nothing is lost of the weeks to come.
    let none = prescribed(&[ExerciseId::ChildPose, ExerciseId::CatCamel], Pace::Stays);
    let rules = plan(&bones, Minutes::Ten, &[]).expect("a plan");
    let made = plan_now(&bones, None, Minutes::Ten, &[], taken(&none, 0, 0)).expect("a plan");
    assert_eq!(made.phases, rules.phases);
    assert!(!made.is_by_therapist());
    assert_eq!(made.by_therapist.map(|by| by.held_back.len()), Some(2));
    // What waits for a doctor leaves what is safe, of a therapist's plan too.
    let waits = outcome("sev=8");
    let given = prescribed(&[ExerciseId::Bridge, ExerciseId::BreathingLying], Pace::Stays);
    let made = plan_now(&waits, None, Minutes::Ten, &[], taken(&given, 0, 0)).expect("a plan");
    assert_eq!(made.played(), [ExerciseId::BreathingLying]);
    assert_eq!(
        made.by_therapist.map(|by| by.held_back),
        Some(vec![(ExerciseId::Bridge, ExclusionId::StrongPain)])
    );
}

#[test]
fn a_check_in_halves_it_stops_it_and_never_lengthens_it() {
    let given = prescribed(&THREE, Pace::Stays);
    let forward = decided(PLAIN, &[], &on(7, BETTER, ""));
    let made = now(&forward, taken(&given, 7, 0)).expect("a plan");
    assert_eq!(made.played(), THREE, "forward changes nothing");
    assert_eq!(made.phases.len(), 1);
    let back = decided(PLAIN, &[], &on(7, BETTER, "response=more"));
    let made = now(&back, taken(&given, 7, 0)).expect("a plan");
    assert!(made.phases[0].session.iter().all(|choice| choice.dose.sets == 1), "half of 2");
    let stop = decided(PLAIN, &[], &on(7, "site=below1 course=better sev=3", "different=yes"));
    assert_eq!(now(&stop, taken(&given, 7, 0)), None);
    // What comes to be excluded in a check-in goes out of it.
    let pregnant = decided(PLAIN, &[], &on(7, "preg=lt20 sev=3 course=better", "news=yes"));
    let made = now(&pregnant, taken(&given, 7, 0)).expect("a plan");
    assert!(!made.played().contains(&ExerciseId::PressUp), "on the belly");
    assert!(made.played().contains(&ExerciseId::BirdDog));
}

/// A plan for so many weeks ends when they are past and a check-in has let the plan go on: neither
/// alone.
#[test]
fn the_pace_says_how_long_it_holds() {
    let weeks = |pace| prescribed(&THREE, pace);
    let last = PHASES.len() - 1;
    for (pace, days, then, now, goes_on, holds) in [
        (Pace::Stays, 0, 0, 0, false, true),
        (Pace::Stays, 400, 0, 3, true, true),
        (Pace::Weeks(2), 13, 0, 1, true, true),
        (Pace::Weeks(2), 14, 0, 1, true, false),
        (Pace::Weeks(2), 400, 0, 0, false, true),
        (Pace::Weeks(2), 400, 1, 0, false, true),
        (Pace::Weeks(2), 400, 1, 1, true, true),
        (Pace::Weeks(2), 400, 1, 2, false, false),
        (Pace::Weeks(6), 41, 1, 2, true, true),
        (Pace::Weeks(6), 42, 1, 2, true, false),
        // No part comes after the last.
        (Pace::Weeks(1), 7, last, last, false, true),
        (Pace::Weeks(1), 7, last, last, true, false),
        (Pace::Weeks(1), 6, last, last, true, true),
    ] {
        let given = weeks(pace).is_in_force(days, then, now, goes_on);
        assert_eq!(given, holds, "{pace:?} after {days} days, from {then} to {now}");
    }
    // The plan of the rules goes on from the part that was reached.
    let earlier: Vec<CheckIn> =
        [7, 14].iter().map(|day| on(*day, "sev=2 course=better function=ok", "")).collect();
    let later = decided(PLAIN, &earlier, &on(21, "sev=2 course=better function=ok", ""));
    let given = weeks(Pace::Weeks(2));
    let made = now(&later, taken(&given, 21, 0)).expect("a plan");
    assert_eq!(Some(&made), now(&later, None).as_ref());
    assert_eq!(made.phases[0].phase, Phase::Weeks4To6);
    assert_eq!(made.by_therapist, None);
}

/// Over people and plans at random: nothing that is kept away, nothing where nothing may be done,
/// and no outcome that reads it (it is given to none).
#[test]
fn no_therapist_s_plan_passes_an_exclusion() {
    let mut rng = Rng::new(71);
    let (mut plans, mut held, mut followed) = (0, 0, 0);
    for _ in 0..4_000 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        let given = prescriptions::any(&mut rng);
        assert!(given.is_sound());
        let made = plan_now(&outcome, None, Minutes::Ten, &[], taken(&given, 3, 0));
        assert_eq!(made.is_some(), is_for(&outcome));
        let Some(made) = made else { continue };
        let by = made.by_therapist.as_ref().expect("it is in force");
        plans += 1;
        held += by.held_back.len();
        followed += usize::from(by.followed);
        for id in made.phases.iter().flat_map(|stretch| stretch.exercises()) {
            assert!(allowed(&outcome, id), "{}", id.id());
        }
        let kept = given.exercises.len() - by.held_back.len();
        assert_eq!(by.followed, kept > 0);
        let mine = |choice: &&Choice| choice.because == Rationale::Therapist;
        assert_eq!(made.phases[0].session.iter().filter(mine).count(), kept);
        for choice in made.phases[0].session.iter() {
            assert!(choice.dose.sets >= 1 && amount(choice.dose.work) >= 1);
            let counted = matches!(choice.dose.work, Work::Times { .. });
            assert!(choice.dose.seconds() > 0 && (counted || choice.dose.bout() >= 5));
        }
    }
    assert!(plans > 300 && held > 300 && followed > 200, "{plans} {held} {followed}");
}
