//! The smallest dose of a day: for generated people and for chosen ones, never more than it
//! promises, and never what is not for somebody.

use crate::support::answer_sets;
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::exclusions::{allowed, holding};
use rugwijzer::clinical::exercises::{
    EXERCISES, ExerciseId, Phase, Place, Sides, Start, Tag, Work, easier, exercise,
};
use rugwijzer::clinical::plan::conditions::{NEEDS_HELP, avoids};
use rugwijzer::clinical::plan::pain_monitoring::{PainRule, pain_rule};
use rugwijzer::clinical::plan::programme::NEVER;
use rugwijzer::clinical::plan::smallest::{cut, is_offered, seconds, smallest};
use rugwijzer::clinical::plan::{Minutes, PhasePlan, Turn, plan, trains};

const NOWHERE: &[Place] = &[];

fn outcome(changes: &str) -> Outcome {
    answer_sets::outcome(&answer_sets::answers(changes))
}

/// This week's session of this person.
fn week(changes: &str) -> Vec<Turn> {
    plan(&outcome(changes), Minutes::Ten, NOWHERE).expect("a plan").turns()
}

fn ids(turns: &[Turn]) -> Vec<ExerciseId> {
    turns.iter().map(|(id, _)| *id).collect()
}

/// This one and what is easier in its chain.
fn chain(id: ExerciseId) -> Vec<ExerciseId> {
    std::iter::successors(Some(id), |id| easier(*id)).collect()
}

/// What is held against every smallest dose.
fn check(outcome: &Outcome, stretch: &PhasePlan, places: &[Place]) {
    let turns = stretch.turns();
    let few = smallest(outcome, places, &turns, &[]);
    let what = format!("{:?} of {:?} for {:?}", ids(&few), ids(&turns), holding(outcome));
    assert_eq!(few.is_empty(), turns.is_empty(), "{what}");
    assert!(few.len() <= 2 && few.len() <= turns.len(), "{what}");
    // Added up anew, with 15 seconds each for getting into position.
    let all: u32 = few.iter().map(|(_, dose)| dose.seconds() + 15).sum();
    assert!(all <= 180 && all == seconds(&few), "{what}: {all} s");
    for (id, dose) in &few {
        assert!(allowed(outcome, *id) && !NEVER.contains(id), "{what}");
        let planned = turns.iter().find(|(planned, _)| chain(*planned).contains(id));
        let (planned, whole) = planned.unwrap_or_else(|| panic!("{what}: not of this day"));
        assert!((dose.sets, dose.per_day, dose.rest) == (1, 1, 0), "{what}: {dose:?}");
        assert!(dose.seconds() <= 60, "{what}: {dose:?}");
        assert!(id != planned || dose.seconds() <= whole.seconds(), "{what}: more than planned");
        let here = exercise(*id).places.iter().any(|place| places.contains(place));
        assert!(places.is_empty() || here, "{what} at {places:?}");
        assert!(exercise(*id).start != Start::Walking, "{what}");
        if stretch.phase < Phase::Weeks4To6 {
            assert!(!avoids(&outcome.facts, exercise(*id).direction), "{what}: it hurts");
            assert!(!exercise(*id).has(Tag::Nerve), "{what}: a nerve, early");
        }
        let stands = exercise(*id).start == Start::Standing
            || [ExerciseId::SitToStandHigh, ExerciseId::SitToStand].contains(id);
        let helped = stretch.phase == Phase::Week1 && NEEDS_HELP.holds(&outcome.facts);
        assert!(!(helped && stands), "{what}: up without help");
        // No easier form that this person may do is passed over.
        let easiest = chain(*planned).into_iter().rfind(|form| {
            let placed = places.is_empty()
                || exercise(*form).places.iter().any(|place| places.contains(place));
            placed && allowed(outcome, *form) && !NEVER.contains(form)
        });
        assert_eq!(Some(*id), easiest, "{what}");
    }
    let strain = |id: &ExerciseId| {
        let row = exercise(*id);
        let falls = !row.is_steady() || row.has(Tag::Balance);
        (!row.has(Tag::Safe), falls, row.start == Start::Standing, trains(row))
    };
    assert!(ids(&few).is_sorted_by_key(strain), "{what}: the gentlest comes first");
}

#[test]
fn nobody_gets_more_than_it_promises_nor_what_is_not_for_them() {
    let mut rng = Rng::new(23);
    let (mut people, mut waiting, mut two) = (0, 0, 0);
    while people < 2500 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        let Some(whole) = plan(&outcome, Minutes::Twenty, NOWHERE) else { continue };
        people += 1;
        waiting += usize::from(!whole.waits.is_empty());
        for (minutes, places) in [
            (Minutes::Five, NOWHERE),
            (Minutes::Twenty, NOWHERE),
            (Minutes::Ten, &[Place::Chair, Place::Standing][..]),
            (Minutes::Ten, &[Place::Bed]),
            (Minutes::Ten, &[Place::Outside]),
        ] {
            for stretch in plan(&outcome, minutes, places).expect("a plan").phases {
                check(&outcome, &stretch, places);
                two += usize::from(smallest(&outcome, places, &stretch.turns(), &[]).len() == 2);
            }
        }
    }
    assert!(waiting > 300 && waiting < 2200, "{waiting} of {people} wait");
    assert!(two > 5000, "{two} have two exercises");
}

/// What gave an amber light stays away, and what is easier than it may come.
#[test]
fn amber_is_left_out() {
    let mut rng = Rng::new(29);
    let mut tried = 0;
    while tried < 400 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        let Some(made) = plan(&outcome, Minutes::Ten, NOWHERE) else { continue };
        tried += 1;
        let few = smallest(&outcome, NOWHERE, &made.turns(), &[]);
        let amber: Vec<ExerciseId> = ids(&few).into_iter().take(1).collect();
        let then = smallest(&outcome, NOWHERE, &made.turns(), &amber);
        assert!(!ids(&then).iter().any(|id| amber.contains(id)), "{then:?}");
        assert_eq!(smallest(&outcome, NOWHERE, &made.turns(), ExerciseId::ALL), vec![]);
    }
}

/// One round, and a minute at most; never more than the row has, and what is left is work.
#[test]
fn a_dose_is_cut_to_a_minute() {
    for row in EXERCISES.iter().filter(|row| row.start != Start::Walking) {
        let dose = cut(row.dose);
        assert!(dose.seconds() <= 60, "{:?}: {} s", row.id, dose.seconds());
        assert!(dose.seconds() <= row.dose.seconds(), "{:?}", row.id);
        assert_eq!(cut(dose), dose, "{:?}: cut twice", row.id);
        assert_eq!((dose.sides, dose.turning), (row.dose.sides, row.dose.turning));
        match (row.dose.work, dose.work) {
            (Work::Times { each, held, .. }, Work::Times { times, each: same, held: also }) => {
                assert!(times >= 1 && (each, held) == (same, also), "{:?}", row.id);
            }
            (Work::Held(_), Work::Held(left)) | (Work::KeptUp(_), Work::KeptUp(left)) => {
                assert!(left >= 20, "{:?}: {left} s", row.id);
            }
            _ => panic!("{:?} has become another kind of work", row.id),
        }
        let fits_already = row.dose.round() <= 60;
        assert_eq!(fits_already, dose.work == row.dose.work, "{:?}: {dose:?}", row.id);
    }
    let clamshell = cut(exercise(ExerciseId::Clamshell).dose);
    assert_eq!(clamshell.sides, Sides::InTurn);
    assert_eq!(clamshell.work, Work::Times { times: 5, each: 4, held: 0 });
}

/// Of the day's exercises, with how long each then takes; as a therapist reads it.
#[test]
fn chosen_people_get_what_a_therapist_reads() {
    let told = |changes: &str| {
        let few = smallest(&outcome(changes), NOWHERE, &week(changes), &[]);
        few.iter().map(|(id, dose)| format!("{} {}", id.id(), dose.seconds())).collect::<Vec<_>>()
    };
    for (changes, expected) in [
        ("", ["sit_to_stand_high 48", "bridge 40"]),
        ("sev=9", ["rest_90_90 60", "side_lying_rest 60"]),
        ("sev=3 course=better function=ok", ["sit_to_stand_high 48", "march_in_place 60"]),
        ("preg=ge20", ["cat_camel 56", "pelvic_floor 48"]),
        (
            "age=76 days=60 course=better assessed=yes_same",
            ["sit_to_stand_high 48", "heel_raise_supported 32"],
        ),
        ("days=12 site=low,below1", ["pelvic_tilt 40", "sit_to_stand_high 48"]),
    ] {
        assert_eq!(told(changes), expected, "[{changes}]: {:?}", ids(&week(changes)));
    }
}

/// Where agreement sets the pace, a bad day asks for no less.
#[test]
fn what_was_agreed_is_not_made_less() {
    for (changes, rule, offered) in [
        ("", PainRule::Back, true),
        ("days=12 site=low,below1", PainRule::Leg, true),
        ("days=240 course=same yellow=fear", PainRule::Lasting, false),
    ] {
        let outcome = outcome(changes);
        assert_eq!((pain_rule(&outcome), is_offered(&outcome)), (rule, offered), "{changes}");
    }
}
