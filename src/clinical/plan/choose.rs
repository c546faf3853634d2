//! Fills one stretch of the plan after another: step by step, best wish first, within the minutes, along the chains.

use super::first::walking;
use super::pace::{Pace, pace};
use super::wishes::{self, Wished};
use super::{Because, Choice, Minutes, Stretch};
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::all_allowed;
use crate::clinical::exercises::{Exercise, ExerciseId, Phase, Place, Start, Step, Tag, easier, exercise};

/// For getting into position, in seconds.
pub const CHANGING: u32 = 15;
/// With the walk, a stretch has three to six exercises.
const MOST_IN_A_SESSION: usize = 5;
const LEAST: usize = 3;
/// In time.
pub const STRETCHES: [Phase; 4] = [Phase::Week1, Phase::Weeks2To3, Phase::Weeks4To6, Phase::After];

/// The steps that a session of each stretch is made of, in the order of picking.
const fn course(phase: Phase) -> &'static [Step] {
    match phase {
        Phase::Now | Phase::Week1 => &[Step::Map, Step::Relax, Step::Activate, Step::Restore, Step::Relax],
        Phase::Weeks2To3 => &[Step::Activate, Step::Restore, Step::Relax, Step::Activate, Step::Map],
        Phase::Weeks4To6 => &[Step::Restore, Step::Activate, Step::Relax, Step::Activate, Step::Restore],
        Phase::After => &[Step::Restore, Step::Activate, Step::Restore, Step::Activate, Step::Relax],
    }
}

/// An exercise that nothing excludes, where it can be done, with what it is worth.
struct Candidate {
    row: &'static Exercise,
    /// The one before it in its chain.
    easier: Option<ExerciseId>,
    /// In which stretch it may come, at the earliest.
    due: Phase,
    /// In each of the stretches.
    wished: [Wished; STRETCHES.len()],
    /// What the one before it was wished for passes on to its next step.
    inherits: [u32; STRETCHES.len()],
    /// It moves the way that hurts.
    against: bool,
}

pub struct Chooser<'a> {
    outcome: &'a Outcome,
    minutes: Minutes,
    pace: Pace,
    candidates: Vec<Candidate>,
    /// In the stretch before.
    before: Vec<ExerciseId>,
    /// In any stretch before.
    done: Vec<ExerciseId>,
}

impl Chooser<'_> {
    pub fn new<'a>(outcome: &'a Outcome, minutes: Minutes, places: &[Place]) -> Chooser<'a> {
        let pace = pace(outcome);
        let mut candidates = Vec::new();
        for row in all_allowed(outcome) {
            let placed = places.is_empty() || row.places.iter().any(|place| places.contains(place));
            if placed && wishes::makes_sense(outcome, row.id) {
                let wished = |row| STRETCHES.map(|phase| wishes::wished(outcome, row, phase));
                let easier = easier(row.id);
                candidates.push(Candidate {
                    row,
                    easier,
                    due: pace.due(row),
                    wished: wished(row),
                    inherits: easier.map_or([0; STRETCHES.len()], |easier| wished(exercise(easier)).map(|wished| wished.points)),
                    against: wishes::avoids(&outcome.facts, row.direction),
                });
            }
        }
        Chooser { outcome, minutes, pace, candidates, before: pace.done(), done: pace.done() }
    }

    pub fn stretch(&mut self, phase: Phase) -> Stretch {
        let walk = self.walk(phase);
        let mut session: Vec<Choice> = Vec::new();
        for step in course(phase) {
            self.add_best(phase, Some(*step), &mut session);
        }
        while session.len() + usize::from(walk.is_some()) < LEAST && self.add_best(phase, None, &mut session) {}
        let once = seconds(&session);
        let rounds = if once > 0 && once * 2 <= self.minutes.seconds() { 2 } else { 1 };
        let stretch = Stretch { phase, session, rounds, seconds: once * rounds, walk };
        self.before = stretch.exercises();
        self.done.extend(&self.before);
        stretch
    }

    /// Adds the best exercise that still fits; tells whether there was one.
    fn add_best(&self, phase: Phase, step: Option<Step>, session: &mut Vec<Choice>) -> bool {
        if session.len() >= MOST_IN_A_SESSION {
            return false;
        }
        let left = self.minutes.seconds() - seconds(session);
        let mut best: Option<(u32, Choice)> = None;
        for one in &self.candidates {
            let fits = one.row.start != Start::Walking && one.row.dose.seconds() + CHANGING <= left;
            if fits && step.is_none_or(|step| one.row.step == step) && !clashes(one, session) && self.may(one, phase) {
                let (points, because) = self.worth(one, phase);
                if best.is_none_or(|(most, _)| points > most) {
                    best = Some((points, Choice { exercise: one.row.id, because }));
                }
            }
        }
        if let Some((_, choice)) = best {
            session.push(choice);
        }
        best.is_some()
    }

    /// Whether it has its place in this stretch: in time, not against the grain, and no step of its chain jumped.
    fn may(&self, one: &Candidate, phase: Phase) -> bool {
        // Against what feels better only from the fourth week, when the first pain has had its time.
        let against = one.against && is_early(phase);
        let reached = one.easier.is_none_or(|easier| self.done.contains(&easier));
        let passed = one.row.harder.is_some_and(|harder| self.has_come_to(harder));
        one.due <= phase && reached && !passed && !against
    }

    /// Whether this one, or one after it in the chain, has been reached: the way back is for a bad day, not for the plan.
    fn has_come_to(&self, id: ExerciseId) -> bool {
        self.done.contains(&id) || exercise(id).harder.is_some_and(|harder| self.has_come_to(harder))
    }

    fn worth(&self, one: &Candidate, phase: Phase) -> (u32, Because) {
        let place = STRETCHES.iter().position(|stretch| *stretch == phase).unwrap_or_default();
        let Wished { points, because } = one.wished[place];
        if one.easier.is_some_and(|easier| self.before.contains(&easier)) {
            let begins = self.pace == Pace::Ahead && phase == STRETCHES[0];
            // The next step goes before staying where one was.
            return (points.max(one.inherits[place]) + 3, because.unwrap_or(if begins { Because::Ahead } else { Because::FollowsOn }));
        }
        (points + u32::from(self.before.contains(&one.row.id)), because.unwrap_or(of_step(one.row.step)))
    }

    /// The walk beside the session: the furthest that has been come to.
    fn walk(&self, phase: Phase) -> Option<Choice> {
        let mut best = None;
        for one in self.candidates.iter().filter(|one| one.row.start == Start::Walking) {
            if self.may(one, phase) {
                let because = if one.row.has(Tag::Impact) { Because::Sport } else { walking(self.outcome, phase) };
                best = Some(Choice { exercise: one.row.id, because });
            }
        }
        best
    }
}

/// The first three weeks.
fn is_early(phase: Phase) -> bool {
    phase < Phase::Weeks4To6
}

/// The same exercise, or another one of its chain.
fn clashes(one: &Candidate, session: &[Choice]) -> bool {
    let id = one.row.id;
    session.iter().any(|choice| {
        choice.exercise == id || one.easier == Some(choice.exercise) || one.row.harder == Some(choice.exercise)
    })
}

fn seconds(session: &[Choice]) -> u32 {
    session.iter().map(|choice| exercise(choice.exercise).dose.seconds() + CHANGING).sum()
}

const fn of_step(step: Step) -> Because {
    match step {
        Step::Map => Because::Mapping,
        Step::Activate => Because::Activating,
        Step::Relax => Because::Relaxing,
        Step::Restore => Because::Restoring,
    }
}
