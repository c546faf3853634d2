//! TABLE: the ladder of walking. It never goes down when a stretch begins; where somebody starts on
//! it follows from the answers. Cycling and swimming count. For legs that stop on walking there is
//! another way: intervals, and a bicycle that grows.

use super::conditions::{
    AFRAID, ALWAYS, BOTH_LEGS, EARLY, INACTIVE, LEG, LEGS_ON_WALKING, LONG, NEEDS_HELP, PREGNANT,
    RESTS, SITS, STRONG,
};
use super::level::{Level, level};
use super::rationale::{Rationale, because as reason};
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::ids;
use crate::clinical::exclusions::{ExclusionId, WEAK_BONES, allowed, holding, waits_first};
use crate::clinical::exercises::{ExerciseId, Phase, Place, exercise};
use crate::clinical::vocabulary::Opt;

/// One rung: so many minutes, so often a day, on so many days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    pub minutes: u16,
    pub times: u16,
    pub days: u16,
}

const fn rung(minutes: u16, times: u16, days: u16) -> Rung {
    Rung { minutes, times, days }
}

/// The ladder. The lowest rung is going about indoors: its minutes count for nothing.
pub const LADDER: &[Rung] =
    &[rung(2, 6, 7), rung(5, 2, 7), rung(10, 2, 5), rung(20, 1, 5), rung(25, 1, 5), rung(30, 1, 5)];
/// The bicycle beside walking in intervals: ten minutes, two more each week, to thirty.
const RIDE: (u16, u16, u16) = (10, 2, 30);
/// So many days of each week.
const RIDES: u16 = 5;
/// From this rung on it is what was found to keep pain from coming back.
pub const KEEPS_AWAY: usize = 3;

ids! {
    WalkKind { Indoors "indoors", Ladder "ladder", Intervals "intervals", }
}

/// What is walked, or cycled, in one stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    pub kind: WalkKind,
    /// Its place on the ladder; 0 for intervals.
    pub step: usize,
    pub rung: Rung,
    /// Weeks to stay on a rung at least.
    pub weeks: u16,
    /// The rung that comes after it; none at the top, or as long as this is far enough.
    pub next: Option<Rung>,
    /// Its picture and how it is done.
    pub exercise: ExerciseId,
    pub because: Rationale,
}

impl Walk {
    /// Minutes a week that count.
    pub const fn weekly(&self) -> u16 {
        match self.kind {
            WalkKind::Indoors => 0,
            WalkKind::Ladder | WalkKind::Intervals => {
                self.rung.minutes * self.rung.times * self.rung.days
            }
        }
    }
}

/// Where somebody starts, for how many weeks each rung lasts at least, and how high it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    pub step: usize,
    pub weeks: u16,
    pub most: usize,
}

const TOP: usize = LADDER.len() - 1;

/// Beside the level: the first row that holds; of the two places on the ladder the lower counts.
/// Weeks are two where a body needs them, or an alarm does.
pub const STARTS: &[(Cond, Start)] = &[
    (Cond::Is(&[Opt::PregPp6w]), Start { step: 2, weeks: 2, most: 3 }),
    (Cond::Any(&[PREGNANT, Cond::Is(&[Opt::PregPp6m])]), Start { step: 2, weeks: 2, most: TOP }),
    (WEAK_BONES, Start { step: 1, weeks: 2, most: TOP }),
    (Cond::Any(&[LEG, BOTH_LEGS]), Start { step: 1, weeks: 1, most: TOP }),
    (AFRAID, Start { step: 1, weeks: 2, most: TOP }),
];

/// How long the weeks before a stretch were.
const fn weeks_before(phase: Phase) -> u16 {
    match phase {
        Phase::Now | Phase::Week1 => 0,
        Phase::Weeks2To3 => 1,
        Phase::Weeks4To6 => 3,
        Phase::After => 6,
    }
}

pub fn start(outcome: &Outcome) -> Start {
    let rows = holding(outcome);
    let waits = waits_first(&rows);
    let of_level = match level(outcome) {
        Level::A => Start { step: 0, weeks: 1, most: 1 },
        Level::B => Start { step: 1, weeks: 1, most: TOP },
        Level::C => Start { step: 2, weeks: 1, most: TOP },
        Level::D => Start { step: 3, weeks: 1, most: TOP },
    };
    let long = if LONG.holds(&outcome.facts) { 2 } else { 1 };
    let found = STARTS
        .iter()
        .find(|(when, _)| when.holds(&outcome.facts))
        .map_or(of_level, |(_, start)| *start);
    // Whoever needs help to get up goes about indoors first.
    let step = if NEEDS_HELP.holds(&outcome.facts) { 0 } else { found.step.min(of_level.step) };
    let least = Start { step, weeks: found.weeks.max(long), ..found };
    // Until somebody has looked, or the worst is over: no more than short walks.
    match (waits, rows.contains(&ExclusionId::FeverNow) || level(outcome) == Level::A) {
        (_, true) => Start { step: 0, most: 0, ..least },
        (true, false) => Start { step: least.step.min(1), most: least.step.min(1), ..least },
        (false, false) => least,
    }
}

/// What this person walks in this stretch; none where walking is kept away, or where they can be
/// gives no room for it.
pub fn walk(outcome: &Outcome, phase: Phase, places: &[Place]) -> Option<Walk> {
    let may = |id: ExerciseId| {
        let placed =
            places.is_empty() || exercise(id).places.iter().any(|place| places.contains(place));
        placed && allowed(outcome, id)
    };
    let start = start(outcome);
    let because = why(outcome, phase);
    if LEGS_ON_WALKING.holds(&outcome.facts)
        && start.step > 0
        && start.most > 1
        && may(ExerciseId::EnduranceLadder)
    {
        let (first, more, most) = RIDE;
        let minutes = (first + more * weeks_before(phase)).min(most);
        let rung = rung(minutes, 1, RIDES);
        return Some(Walk {
            kind: WalkKind::Intervals,
            step: 0,
            rung,
            weeks: 1,
            next: None,
            exercise: ExerciseId::EnduranceLadder,
            because,
        });
    }
    let step = (start.step + usize::from(weeks_before(phase) / start.weeks)).min(start.most);
    // Whoever stays indoors has no room for more than short walks.
    let (step, exercise) = match may(ExerciseId::WalkingBuildUp) {
        true if step > 1 => (step, ExerciseId::WalkingBuildUp),
        true | false => (step.min(1), ExerciseId::WalkingShort),
    };
    let kind = if step == 0 { WalkKind::Indoors } else { WalkKind::Ladder };
    let next = if step < start.most { LADDER.get(step + 1).copied() } else { None };
    may(exercise).then(|| Walk {
        kind,
        step,
        rung: LADDER[step],
        weeks: start.weeks,
        next,
        exercise,
        because,
    })
}

/// Why walking, for this person, by what was said; the first row that holds.
pub const REASONS: &[(Cond, Rationale, (Phase, Phase))] = &[
    (Cond::Is(&[Opt::EasesWalk]), Rationale::WalkingEases, ALWAYS),
    (LEGS_ON_WALKING, Rationale::InBits, ALWAYS),
    (STRONG, Rationale::StrongPain, super::conditions::FIRST_WEEK),
    (SITS, Rationale::SitsMuch, ALWAYS),
    (INACTIVE, Rationale::Inactive, ALWAYS),
    (RESTS, Rationale::Rested, EARLY),
];

/// Why walking, for this person: a row of its own, or else what daily life allows.
fn why(outcome: &Outcome, phase: Phase) -> Rationale {
    let mut reasons = REASONS.iter().filter(|(_, _, (from, to))| *from <= phase && phase <= *to);
    let found =
        reasons.find(|(cond, _, _)| cond.holds(&outcome.facts)).map(|(_, because, _)| *because);
    found.unwrap_or_else(|| reason(outcome, exercise(ExerciseId::WalkingBuildUp), phase))
}
