//! The plan against a second reading of the review that it follows: for thousands of drawn people,
//! and for the fourteen of the review.

use crate::support::answer_sets;
use crate::support::plan_reading::{self as reading, CARDS, FOURTEEN, Person, WEEKLY, Walking};
use crate::support::rng::{Rng, complete_set};
use crate::support::sheet::Sheet;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::exercises::{EXERCISES, ExerciseId, Phase, Start, Tag, exercise};
use rugwijzer::clinical::plan::conditions::avoids;
use rugwijzer::clinical::plan::daily::Daily;
use rugwijzer::clinical::plan::level::level;
use rugwijzer::clinical::plan::pain_monitoring::pain_rule;
use rugwijzer::clinical::plan::walking::WalkKind;
use rugwijzer::clinical::plan::{Minutes, Plan, has_ladder, plan};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const WANTED: usize = 3000;

/// Somebody who gets a plan, and how the reading sees them.
struct Case {
    text: String,
    outcome: Outcome,
    person: Person,
    plan: Plan,
}

fn case(outcome: Outcome) -> Option<Case> {
    let person = Person::of(Sheet::of(&outcome.facts));
    let made = plan(&outcome, Minutes::Twenty, &[]);
    assert_eq!(made.is_none(), person.nothing(), "{:?} {:?}", outcome.reasons, person.rules);
    let text = format!("{:?}", person.form);
    made.map(|plan| Case { text, outcome, person, plan })
}

/// Drawn people who get a plan; of each level and kind there are enough, as a test below counts.
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut rng = Rng::new(29);
    let mut cases = Vec::new();
    while cases.len() < WANTED {
        if let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) {
            cases.extend(case(*outcome));
        }
    }
    cases
});

#[test]
fn enough_of_every_kind_is_drawn() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for case in CASES.iter() {
        let walks = match reading::walking(&case.person) {
            Walking::None => "stays".to_owned(),
            Walking::Steps(steps) => format!("walks {steps:?}"),
            Walking::Bits(_) => "walks in bits".to_owned(),
        };
        let level = format!("level {}", reading::level(&case.person));
        for kind in [level, format!("pain {}", reading::pain(&case.person)), walks] {
            *seen.entry(kind).or_default() += 1;
        }
    }
    for kind in [
        "level a",
        "level b",
        "level c",
        "level d",
        "pain back",
        "pain leg",
        "pain lasting",
        "stays",
        "walks in bits",
    ] {
        assert!(seen.get(kind).copied().unwrap_or(0) >= 15, "{kind}: {seen:?}");
    }
    assert!(seen.len() >= 18, "{seen:?}");
}

#[test]
fn level_and_pain_rule_are_as_read() {
    for case in CASES.iter() {
        assert_eq!(level(&case.outcome).id(), reading::level(&case.person), "{}", case.text);
        assert_eq!(pain_rule(&case.outcome).id(), reading::pain(&case.person), "{}", case.text);
    }
}

#[test]
fn walking_starts_and_grows_as_read() {
    for case in CASES.iter() {
        let walks: Vec<_> = case.plan.phases.iter().map(|stretch| stretch.walk).collect();
        match reading::walking(&case.person) {
            Walking::None => assert!(walks.iter().all(Option::is_none), "{}", case.text),
            Walking::Steps(steps) => {
                let made: Vec<_> = walks
                    .iter()
                    .map(|walk| {
                        walk.filter(|walk| walk.kind != WalkKind::Intervals).map(|walk| walk.step)
                    })
                    .collect();
                let read: Vec<_> = steps.iter().take(made.len()).map(|step| Some(*step)).collect();
                assert_eq!(made, read, "{}", case.text);
                assert!(
                    walks.iter().flatten().all(|walk| walk.weekly() == WEEKLY[walk.step]),
                    "{}",
                    case.text
                );
                // Nobody is told of a step that is not for them yet.
                let last = steps[made.len() - 1];
                let waits = case.person.only_safe();
                assert!(
                    !waits || walks.iter().flatten().all(|walk| walk.next.is_none()),
                    "{last}: {}",
                    case.text
                );
            }
            Walking::Bits(weekly) => {
                let made: Vec<_> =
                    walks.iter().map(|walk| walk.map(|walk| (walk.kind, walk.weekly()))).collect();
                let read: Vec<_> =
                    weekly.iter().map(|minutes| Some((WalkKind::Intervals, *minutes))).collect();
                assert_eq!(made, read, "{}", case.text);
            }
        }
        let weekly: Vec<u16> =
            walks.iter().map(|walk| walk.map_or(0, |walk| walk.weekly())).collect();
        assert!(weekly.is_sorted(), "{weekly:?} {}", case.text);
    }
}

/// Three at a time, of which none is kept away by the sheet; one stretch for who waits, four for
/// all others.
#[test]
fn three_exercises_and_none_that_the_sheet_keeps_away() {
    for case in CASES.iter() {
        assert_eq!(
            case.plan.phases.len(),
            if case.person.only_safe() { 1 } else { 4 },
            "{}",
            case.text
        );
        for row in EXERCISES.iter().filter(|row| reading::away(&case.person, row)) {
            assert!(!allowed(&case.outcome, row.id), "{} {}", row.id.id(), case.text);
        }
        for stretch in &case.plan.phases {
            assert!((2..=3).contains(&stretch.session.len()), "{stretch:?} {}", case.text);
            for id in stretch.exercises() {
                assert!(!reading::away(&case.person, exercise(id)), "{} {}", id.id(), case.text);
                assert!(!reading::never(id, stretch.phase), "{} {}", id.id(), case.text);
            }
            // Strength on two or three days, never daily.
            assert!(
                stretch
                    .session
                    .iter()
                    .all(|choice| choice.kilos == 0 || (2..=3).contains(&choice.days)),
                "{stretch:?}"
            );
            let early = stretch.phase < Phase::Weeks4To6;
            let lifts = stretch.session.iter().any(|choice| choice.kilos > 0);
            assert!(
                !early || !lifts || reading::may_lift_early(&case.person),
                "{stretch:?} {}",
                case.text
            );
        }
    }
}

/// What the papers name for the first week stands in it, unless something keeps it away.
#[test]
fn the_first_week_is_as_read() {
    let mut looked_for = 0;
    for case in CASES.iter() {
        let week = case.plan.phases[0].played();
        let kept = |id: ExerciseId| !allowed(&case.outcome, id);
        let against = |id: ExerciseId| avoids(&case.outcome.facts, exercise(id).direction);
        for id in
            reading::first_week(&case.person).iter().filter(|id| !kept(**id) && !against(**id))
        {
            looked_for += 1;
            assert!(week.contains(id), "{} not in {week:?} {}", id.id(), case.text);
        }
        assert!(
            !reading::nothing_standing(&case.person)
                || week.iter().all(|id| exercise(*id).start != Start::Standing),
            "{week:?} {}",
            case.text
        );
        if case.person.only_safe() {
            let calm = week
                .iter()
                .filter(|id| {
                    matches!(exercise(**id).start, Start::Back | Start::Side | Start::Sitting)
                })
                .count();
            assert_eq!(calm, week.len(), "{week:?}");
            assert!(week.iter().all(|id| exercise(*id).has(Tag::Safe)), "{week:?}");
        }
    }
    assert!(looked_for > 1000, "{looked_for}");
}

#[test]
fn cards_and_the_ladder_of_fear_are_for_whom_they_are_read() {
    for case in CASES.iter() {
        let shown: Vec<&str> = case.plan.daily.iter().map(|card| card.id()).collect();
        for (card, when) in CARDS {
            assert_eq!(shown.contains(card), when(&case.person), "{card} {}", case.text);
        }
        assert_eq!(
            has_ladder(&case.outcome),
            reading::ladder_of_fear(&case.person),
            "{}",
            case.text
        );
    }
    assert!(CARDS.iter().all(|(card, _)| Daily::ALL.iter().any(|daily| daily.id() == *card)));
}

#[test]
fn days_to_look_again_are_as_read() {
    for case in CASES.iter() {
        let made: Vec<_> =
            case.plan.reviews.iter().map(|review| (review.look.id(), review.in_days)).collect();
        assert_eq!(made, reading::reviews(&case.person), "{}", case.text);
        assert!(made.is_sorted_by_key(|(_, days)| *days), "{made:?} {}", case.text);
    }
}

/// The fourteen of the review, each as it was expected before the code was read; and by the tables
/// of the reading, which must agree.
#[test]
fn the_fourteen_are_as_read() {
    for read in FOURTEEN {
        let case = case(answer_sets::outcome(&answer_sets::answers(read.said)))
            .unwrap_or_else(|| panic!("{} has no plan", read.who));
        assert_eq!(
            [reading::level(&case.person), reading::pain(&case.person)],
            [read.level, read.pain],
            "{}",
            read.who
        );
        assert_eq!(
            [level(&case.outcome).id(), pain_rule(&case.outcome).id()],
            [read.level, read.pain],
            "{}",
            read.who
        );
        let weekly: Vec<u16> = case
            .plan
            .phases
            .iter()
            .map(|stretch| stretch.walk.map_or(0, |walk| walk.weekly()))
            .collect();
        assert_eq!(weekly, read.weekly, "{}", read.who);
        let week = case.plan.phases[0].played();
        assert!(
            read.week.iter().all(|id| week.contains(id)) && week.len() == 3,
            "{}: {week:?}",
            read.who
        );
        let all: Vec<_> = case.plan.phases.iter().flat_map(|stretch| stretch.exercises()).collect();
        assert!(read.nowhere.iter().all(|id| !all.contains(id)), "{}: {all:?}", read.who);
        let dates: Vec<u32> = case.plan.reviews.iter().map(|review| review.in_days).collect();
        assert_eq!(dates, read.dates, "{}", read.who);
        for (card, _) in CARDS {
            let shown = case.plan.daily.iter().any(|daily| daily.id() == *card);
            assert_eq!(
                shown,
                read.cards.split(' ').any(|named| named == *card),
                "{}: {card}",
                read.who
            );
        }
    }
}
