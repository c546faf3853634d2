//! Fills one stretch of the plan after another: three places, each with the first exercise that may
//! be; then as many rounds as there is time for. What was reached is kept or built on, never gone
//! back on.

use super::conditions::{NEEDS_HELP, avoids, makes_sense};
use super::level::{Level, level};
use super::programme::{ELSE, NEVER, Programme, Slot, WHO, Who, course, kilos};
use super::rationale::because;
use super::requested::{DAY, REQUESTED, Requested};
use super::session::{Choice, Minutes, PhasePlan};
use super::walking::walk;
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::{allowed, holding, waits_first};
use crate::clinical::exercises::{
    Aim, Dose, Exercise, ExerciseId, Phase, Place, Sides, Start, Tag, Work, easier, exercise,
};

/// For getting into position, in seconds.
pub const CHANGING: u32 = 15;
/// Three are enough, and are done better than eight.
pub const EXERCISES: usize = 3;
/// In time.
pub const PHASES: [Phase; 4] = [Phase::Week1, Phase::Weeks2To3, Phase::Weeks4To6, Phase::After];
/// Strength is trained on so many days of the week, with a day between; all else daily.
pub const STRENGTH_DAYS: u16 = 3;
/// A rest between two rounds of strength, in seconds.
const REST: u16 = 30;

/// The programme of this person.
pub fn programme(outcome: &Outcome) -> Programme {
    if waits_first(&holding(outcome)) {
        return Programme::Safe;
    }
    let level = level(outcome);
    let found =
        WHO.iter().find(|Who(_, when, least)| level >= *least && when.holds(&outcome.facts));
    found.map_or(
        match level {
            Level::A => Programme::Safe,
            Level::B => Programme::Basic,
            Level::C => Programme::Steady,
            Level::D => Programme::Able,
        },
        |Who(programme, _, _)| *programme,
    )
}

/// Whether this one makes strong: it then follows the rule of two or three rounds, and of a day
/// between.
pub const fn trains(row: &Exercise) -> bool {
    matches!(row.aim, Aim::Strength | Aim::Stability)
}

pub struct Chooser<'a> {
    outcome: &'a Outcome,
    minutes: Minutes,
    places: &'a [Place],
    programme: Programme,
    /// In any stretch before.
    done: Vec<ExerciseId>,
}

impl Chooser<'_> {
    pub fn new<'a>(outcome: &'a Outcome, minutes: Minutes, places: &'a [Place]) -> Chooser<'a> {
        Chooser { outcome, minutes, places, programme: programme(outcome), done: Vec::new() }
    }

    pub fn stretch(&mut self, phase: Phase) -> PhasePlan {
        let place = PHASES.iter().position(|stretch| *stretch == phase).unwrap_or_default();
        let mut session: Vec<Choice> = Vec::new();
        for slot in course(self.programme)[place] {
            let (said, else_these): (&[&[Requested]], _) = match slot {
                Slot::These(ids) => (&[], ids),
                Slot::Named(ids) => (&[REQUESTED], ids),
                Slot::Daily(ids) => (&[REQUESTED, DAY], ids),
            };
            let named = said
                .iter()
                .flat_map(|rows| rows.iter())
                .filter(|row| row.0.holds(&self.outcome.facts))
                .flat_map(|row| row.1[place]);
            let wanted: Vec<ExerciseId> = named.chain(else_these).copied().collect();
            self.add(&wanted, phase, place, &mut session);
        }
        while session.len() < EXERCISES && self.add(ELSE, phase, place, &mut session) {}
        self.add_rounds(phase, &mut session);
        let sport =
            [ExerciseId::SportLadderTurn, ExerciseId::SportLadderWalkRun].into_iter().find(|id| {
                let from = if *id == ExerciseId::SportLadderTurn {
                    Phase::After
                } else {
                    Phase::Weeks4To6
                };
                phase >= from && self.programme == Programme::Sport && self.open(*id)
            });
        let stretch = PhasePlan {
            phase,
            seconds: seconds(&session),
            session,
            walk: walk(self.outcome, phase, self.places),
            sport: sport.map(|id| Choice::of(id, because(self.outcome, exercise(id), phase))),
        };
        self.done.extend(stretch.session.iter().map(|choice| choice.exercise));
        stretch
    }

    /// Adds the first of these that may be and that still fits; tells whether there was one.
    fn add(
        &self,
        wanted: &[ExerciseId],
        phase: Phase,
        place: usize,
        session: &mut Vec<Choice>,
    ) -> bool {
        let left = self.minutes.seconds().saturating_sub(seconds(session));
        for id in wanted {
            let choice = self.choice(exercise(*id), phase, place);
            if self.may(*id, phase)
                && !clashes(*id, session)
                && choice.dose.seconds() + CHANGING <= left
            {
                session.push(choice);
                return true;
            }
        }
        false
    }

    /// Allowed, of use, and possible where this person can be.
    fn open(&self, id: ExerciseId) -> bool {
        let placed = self.places.is_empty()
            || exercise(id).places.iter().any(|place| self.places.contains(place));
        placed && !NEVER.contains(&id) && makes_sense(self.outcome, id) && allowed(self.outcome, id)
    }

    fn may(&self, id: ExerciseId, phase: Phase) -> bool {
        let row = exercise(id);
        let early = phase < Phase::Weeks4To6;
        // Against what feels better only from the fourth week; a nerve never before it; both knees
        // no longer than the third.
        let untimely = early && (avoids(&self.outcome.facts, row.direction) || row.has(Tag::Nerve))
            || !early && id == ExerciseId::KneesToChest;
        // Nor does anybody stand up in the first week who cannot without help.
        let stands = row.start == Start::Standing
            || [ExerciseId::SitToStandHigh, ExerciseId::SitToStand].contains(&id);
        let untimely =
            untimely || stands && phase == Phase::Week1 && NEEDS_HELP.holds(&self.outcome.facts);
        row.start != Start::Walking && !untimely && !self.is_behind(id) && self.open(id)
    }

    /// One after it in the chain has been reached.
    fn is_behind(&self, id: ExerciseId) -> bool {
        exercise(id)
            .harder
            .is_some_and(|harder| self.done.contains(&harder) || self.is_behind(harder))
    }

    /// One round of it.
    fn choice(&self, row: &'static Exercise, phase: Phase, place: usize) -> Choice {
        let mut choice = Choice::of(row.id, because(self.outcome, row, phase));
        choice.dose = once_in_session(row);
        // With little time one rests half as long.
        if row.aim == Aim::Relaxation && self.minutes == Minutes::Five {
            choice.dose.work = match choice.dose.work {
                Work::Held(seconds) => Work::Held(seconds / 2),
                Work::KeptUp(seconds) => Work::KeptUp(seconds / 2),
                Work::Times { .. } => choice.dose.work,
            };
        }
        if !trains(row) {
            return choice;
        }
        choice.days = STRENGTH_DAYS;
        if let (Work::Times { each, held, .. }, Sides::None) = (choice.dose.work, choice.dose.sides)
        {
            let able = level(self.outcome) == Level::D
                || self.programme == Programme::Pregnant
                || phase >= Phase::Weeks4To6;
            choice.dose.work = Work::Times { times: if able { 10 } else { 8 }, each, held };
        }
        let carried = row.id == ExerciseId::SquatChair
            && self.programme.carries()
            && phase >= Phase::Weeks4To6;
        if carried || row.id == ExerciseId::HipHingeWeight {
            choice.kilos = kilos(self.programme)[place];
        }
        choice
    }

    /// A second and a third round, one exercise after another, as long as there is time.
    fn add_rounds(&self, phase: Phase, session: &mut [Choice]) {
        let most =
            if phase >= Phase::Weeks4To6 || self.programme == Programme::Sport { 3 } else { 2 };
        for round in 2..=most {
            for place in 0..session.len() {
                let before = seconds(session);
                let dose = session[place].dose;
                if trains(exercise(session[place].exercise)) && dose.sets + 1 == round {
                    let more = u32::from(dose.rest) + dose.round();
                    if before + more <= self.minutes.seconds() {
                        session[place].dose.sets = round;
                    }
                }
            }
        }
    }
}

/// What a row says, as a part of a session: strength in one round to begin with; all else once a day,
/// but for rest, and for what works only when it is often.
pub(super) fn once_in_session(row: &Exercise) -> Dose {
    if trains(row) {
        return Dose { sets: 1, rest: REST, ..row.dose }.once();
    }
    let often = row.aim == Aim::Relaxation || row.id == ExerciseId::PelvicFloor;
    if often { row.dose } else { row.dose.once() }
}

/// The same exercise, or another one of its chain.
fn clashes(id: ExerciseId, session: &[Choice]) -> bool {
    let chain = |from: ExerciseId| {
        let mut at = from;
        while let Some(before) = easier(at) {
            at = before;
        }
        at
    };
    session.iter().any(|choice| chain(choice.exercise) == chain(id))
}

pub(super) fn seconds(session: &[Choice]) -> u32 {
    session.iter().map(|choice| choice.dose.seconds() + CHANGING).sum()
}
