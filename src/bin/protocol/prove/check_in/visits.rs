//! Theorem 13, whole visits: first visits and check-ins that are drawn, for how they are joined is
//! code and no table.

use crate::prove::input::random_answers::{Rng, draw};
use crate::prove::plan::plan_promises::left;
use crate::prove::rules::reachable_rules::plain;
use crate::prove::theorem::{Premises, Theorem, decided};
use rugwijzer::clinical::answers::{Answer, Answers, Many, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::check_in::{
    CheckIn, Decision, Given, Item, ItemKind, Judged, Pick, PlanStep, TakenUp, carry, judge,
    plan_now,
};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Place};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::plan::prescription::{
    DAYS, MOST, Pace, Prescribed, Prescription, SETS, WEEKS, amounts, prescribable,
};
use rugwijzer::clinical::screen::{Screen, Section};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use std::cell::RefCell;

/// So many check-ins that come to a decision.
const DRAWN: usize = 300;

/// Answers at random, mostly without an alarm: one alarm at any time would stand over all that
/// comes after it.
fn calm(rng: &mut Rng, premises: &Premises) -> Answers {
    let mut answers = draw(rng, premises);
    let (plain, alarm, ill) = (plain(), rng.below(8) == 0, rng.below(3) == 0);
    for screen in Screen::core() {
        let stays = match screen.section() {
            Section::Safety => alarm,
            Section::Health => ill,
            Section::Pain | Section::Plan => screen != Screen::MindMore || alarm,
        };
        for field in screen.questions().map(|question| question.field).filter(|_| !stays) {
            if let Some(answer) = plain.get(field).filter(|_| field != Field::Age) {
                assert!(answers.give(field, answer).is_ok(), "an answer of the field's own kind");
            }
        }
    }
    answers
}

/// A first visit with an outcome, up to two check-ins after it, and the one of today.
struct Drawn {
    first: Answers,
    earlier: Vec<CheckIn>,
    now: CheckIn,
}

fn visit(rng: &mut Rng, premises: &Premises) -> Drawn {
    let first = loop {
        let first = calm(rng, premises);
        if decided(&first).is_some() {
            break first;
        }
    };
    let mut day = 0;
    let mut come = |rng: &mut Rng| {
        day += 1 + rng.below(40) as u32;
        check_in(rng, premises, day)
    };
    let earlier = (0..rng.below(3)).map(|_| come(rng)).collect();
    let now = come(rng);
    Drawn { first, earlier, now }
}

fn check_in(rng: &mut Rng, premises: &Premises, day: u32) -> CheckIn {
    let mut check_in = CheckIn::on(day).with(calm(rng, premises));
    check_in.red_light = rng.below(8) == 0;
    for item in Item::ALL.iter().copied() {
        let given = match item.kind() {
            ItemKind::Choice => {
                let picks = item.picks();
                Given::Pick(picks[rng.below(picks.len() as u64) as usize])
            }
            ItemKind::Number { min, max } => {
                Given::Number(min + rng.below(u64::from(max - min) + 1) as u32)
            }
            ItemKind::Goals => {
                let goals = Field::Goals.options();
                let goal = goals[rng.below(goals.len() as u64) as usize];
                Given::Goals(Many::of(&[goal]))
            }
        };
        assert!(check_in.give(item, given), "an answer of the question's own kind");
    }
    check_in
}

impl Drawn {
    fn judged(&self, now: &CheckIn) -> Option<Decision> {
        match judge(&self.first, &self.earlier, now) {
            Judged::Decided(decision) => Some(*decision),
            Judged::Unfinished { .. } | Judged::NoFirstVisit => None,
        }
    }

    /// Today's answers, as the rules of the check see them.
    fn today(&self, now: &CheckIn) -> Answers {
        let all: Vec<CheckIn> = self.earlier.iter().chain([now]).cloned().collect();
        carry::answers(&self.first, &all)
    }
}

/// Draws until so many came to a decision; the first fault ends it.
fn each(premises: &Premises, fault: impl Fn(&Drawn, &Decision) -> Option<String>) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let mut rng = Rng::new();
    let mut seen = [0_usize; 5];
    while theorem.covers < DRAWN as f64 {
        let drawn = visit(&mut rng, premises);
        let Some(decision) = drawn.judged(&drawn.now) else { continue };
        theorem.covers += 1.0;
        seen[decision.disposition as usize] += 1;
        if let Some(fault) = fault(&drawn, &decision) {
            theorem.fails(fault, &[&drawn.first, &drawn.today(&drawn.now)]);
            return theorem;
        }
    }
    let levels = Disposition::ALL.iter().zip(seen);
    let counts: Vec<String> =
        levels.rev().map(|(level, count)| format!("{} {count}", level.id())).collect();
    theorem.note(counts.join(", "));
    theorem
}

/// A check-in is never milder than the check on the same answers, nor than an earlier alarm that no
/// doctor has looked at.
pub fn not_milder(premises: &Premises) -> Theorem {
    each(premises, |drawn, decision| {
        let check = match assess(&drawn.today(&drawn.now)) {
            Assessment::Decided(outcome) => Some(outcome.disposition),
            Assessment::Unfinished { so_far, .. } => so_far,
        };
        if Some(decision.disposition) < check {
            return Some("milder than the check".to_owned());
        }
        let seen = drawn.now.is(&[Pick::SeenDoctor]);
        let before = match drawn.earlier.split_last() {
            None => decided(&drawn.first).map(|outcome| outcome.disposition),
            Some((last, earlier)) => match judge(&drawn.first, earlier, last) {
                Judged::Decided(before) => Some(before.disposition),
                Judged::Unfinished { so_far, .. } => so_far,
                Judged::NoFirstVisit => None,
            },
        };
        let alarm = before.filter(|before| !before.leaves_time() && !seen);
        (Some(decision.disposition) < alarm).then(|| "an alarm from before is lost".to_owned())
    })
}

/// "Don't know" in the place of a "no" to any sign of the alarm pages never lowers it.
pub fn unknown_signs(premises: &Premises) -> Theorem {
    let signs: Vec<Field> = Screen::core()
        .filter(|screen| screen.section() == Section::Safety)
        .flat_map(|screen| screen.questions().map(|question| question.field))
        .filter(|field| field.kind() == Kind::Flag)
        .collect();
    each(premises, |drawn, decision| {
        let mut rng = Rng::new();
        for field in signs.iter().copied() {
            if drawn.now.anew.flag(field) != Some(Tri::No) || rng.below(4) > 0 {
                continue;
            }
            let mut anew = drawn.now.anew.clone();
            let given = anew.give(field, Answer::Flag(Tri::Unknown));
            assert!(given.is_ok(), "a flag");
            let doubt = match judge(&drawn.first, &drawn.earlier, &drawn.now.clone().with(anew)) {
                Judged::Decided(doubt) => doubt.disposition,
                // It asks more, which decides.
                Judged::Unfinished { .. } | Judged::NoFirstVisit => continue,
            };
            if doubt < decision.disposition {
                return Some(format!("{} unknown lowers it", field.id()));
            }
        }
        None
    })
}

/// After any step only exercises are left that no row keeps away; none after a stop.
pub fn exclusions_hold(premises: &Premises) -> Theorem {
    each(premises, |_, decision| {
        let left = left(premises.tables, &decision.outcome);
        for minutes in Minutes::ALL {
            for places in [&[][..], &[Place::Bed, Place::Chair]] {
                let part = decision.part(*minutes, places);
                let ids = part.map(|part| part.exercises()).unwrap_or_default();
                let none = decision.step == PlanStep::Stop || !decision.disposition.leaves_time();
                if none && !ids.is_empty() {
                    return Some("exercises after a stop".to_owned());
                }
                if let Some(id) = ids.iter().find(|id| !left.contains(id)) {
                    return Some(format!("{} is excluded", id.id()));
                }
            }
        }
        None
    })
}

/// A therapist's plan within its bounds, and nothing else about it.
fn prescription(rng: &mut Rng) -> Prescription {
    let rows: Vec<&Exercise> = prescribable().collect();
    let mut number =
        |(least, most): (u16, u16)| least + rng.below(u64::from(most - least) + 1) as u16;
    let mut exercises: Vec<Prescribed> = Vec::new();
    for _ in 0..number((1, MOST as u16)) {
        let exercise = rows[usize::from(number((0, rows.len() as u16 - 1)))].id;
        let ((least, most), step) = amounts(exercise);
        let amount = least + step * number((0, (most - least) / step));
        let one = Prescribed { exercise, sets: number(SETS), amount, days: number(DAYS) };
        if exercises.iter().all(|other| other.exercise != exercise) {
            exercises.push(one);
        }
    }
    let pace = match number((0, WEEKS.1)) {
        0 => Pace::Stays,
        weeks => Pace::Weeks(weeks),
    };
    Prescription { exercises, pace }
}

/// A therapist's plan gives no exercise that a row keeps away, at the first visit and after any step,
/// and none where there is no plan; what may be of it is there.
pub fn prescriptions_hold(premises: &Premises) -> Theorem {
    let rng = RefCell::new(Rng::new());
    each(premises, |drawn, decision| {
        let given = prescription(&mut rng.borrow_mut());
        let first = decided(&drawn.first)?;
        for (outcome, now) in [(&first, None), (&decision.outcome, Some(decision))] {
            let left = left(premises.tables, outcome);
            let taken = TakenUp { prescription: &given, days: 0, stage: 0 };
            let made = plan_now(outcome, now, Minutes::Ten, &[], Some(taken));
            let stop = now.is_some_and(|now| now.step == PlanStep::Stop);
            if made.is_some() && (stop || !outcome.disposition.leaves_time()) {
                return Some("a plan after a stop or an alarm".to_owned());
            }
            let Some(made) = made else { continue };
            let phases = made.phases.iter().flat_map(|stretch| stretch.exercises());
            if let Some(id) = phases.chain(made.played()).find(|id| !left.contains(id)) {
                return Some(format!("{} is excluded", id.id()));
            }
            let wanted = given.exercises.iter().map(|one| one.exercise);
            let may: Vec<ExerciseId> = wanted.filter(|id| left.contains(id)).collect();
            if !may.is_empty() && made.played() != may {
                return Some("not what the therapist gave".to_owned());
            }
        }
        None
    })
}
