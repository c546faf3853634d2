//! The exercise player: where somebody is in today's exercises, and what each press and each second
//! makes of it.
//!
//! It knows no clock: a second is a message. Nothing gets into the queue that `may` refuses, and a
//! red light ends it for good. An exercise that gave an amber light is done lighter once; after
//! that it comes no more in this visit, only what is easier.

pub mod going_on;
mod moment;
pub mod motion;
pub mod spoken;

use crate::clinical::exercises::{Dose, Exercise, ExerciseId, easier, exercise};
use crate::clinical::plan::Turn;
use crate::clinical::plan::pain_monitoring::{Act, Light, PainRule, act};
use crate::clinical::plan::smallest;
pub use moment::{COMING, Moment, Onward, Part, Side};

/// What can happen in it. Leaving it is going back (`Msg::Back`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
    /// From the first screen to the first exercise.
    Enter,
    /// Little succeeds today: the smallest dose of the day, or after all the whole of it
    /// (`session::exercising`).
    Smallest,
    /// A second has gone by.
    Tick,
    Begin,
    Pause,
    Resume,
    /// What runs now is done, or waited for long enough.
    Done,
    Skip,
    Previous,
    Easier,
    /// "This hurts more".
    Hurts,
    /// How much more, as a light.
    Felt(Light),
    Sound,
    Vibration,
    /// Whether it is read aloud.
    Aloud,
    /// A dark screen, or a light one again.
    Dark,
}

/// What is going on. Where a moment may be missing, the exercise has not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before the first exercise: what there is to do, and what is needed for it.
    Start,
    Ready,
    Running(Moment),
    Paused(Moment),
    /// It asks how much more it hurts.
    Hurting(Option<Moment>),
    /// It has said what that means. Red is the end.
    Answered(Light, Option<Moment>),
    Done,
}

/// Which exercise, which part of it in which round and on which side, and which time.
pub type Beat = (usize, Option<(Part, u16, Option<Side>)>, Option<u16>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    queue: Vec<ExerciseId>,
    place: usize,
    pub phase: Phase,
    pub sound: bool,
    pub vibration: bool,
    pub aloud: bool,
    dark: bool,
    /// What gave an amber light in this visit, each time that it did.
    amber: Vec<ExerciseId>,
    /// What the plan has, with how much of each.
    turns: Vec<Turn>,
    /// The smallest dose of it was chosen.
    pub smallest: bool,
    /// An exercise was done to its end, and not passed over.
    did: bool,
    /// By which version of the rule for pain.
    pub rule: PainRule,
}

impl Player {
    /// Of these exercises, those that this person may do; for what gave amber before, the easier
    /// one. None without any.
    pub fn new(
        wanted: &[ExerciseId],
        may: &dyn Fn(ExerciseId) -> bool,
        amber: &[ExerciseId],
    ) -> Option<Player> {
        let queue = now(wanted, may, amber);
        let amber = amber.to_vec();
        (!queue.is_empty()).then_some(Player {
            queue,
            place: 0,
            phase: Phase::Ready,
            sound: false,
            vibration: false,
            aloud: false,
            dark: false,
            amber,
            turns: Vec::new(),
            smallest: false,
            did: false,
            rule: PainRule::Back,
        })
    }

    /// The same, with as much of each as the plan says.
    pub fn dosed(self, turns: &[Turn]) -> Player {
        Player { turns: turns.to_vec(), ..self }
    }

    /// The same, before its first exercise.
    pub fn at_start(self) -> Player {
        Player { phase: Phase::Start, ..self }
    }

    /// The same, as the smallest dose of it.
    pub fn smallest(self) -> Player {
        Player { smallest: true, ..self }
    }

    /// The smallest dose, and something of it was done.
    pub const fn did_a_little(&self) -> bool {
        self.smallest && self.did
    }

    /// What the plan has, of which this may be a part.
    pub fn planned(&self) -> &[Turn] {
        &self.turns
    }

    /// All that there is to do, with how much of each.
    pub fn turns(&self) -> Vec<Turn> {
        self.queue.iter().map(|id| (*id, self.dose_of(*id))).collect()
    }

    /// The same, by this version of the rule for pain.
    pub fn under(self, rule: PainRule) -> Player {
        Player { rule, ..self }
    }

    /// The exercise on the screen.
    pub fn exercise(&self) -> ExerciseId {
        self.queue[self.place]
    }

    pub fn row(&self) -> &'static Exercise {
        exercise(self.exercise())
    }

    pub fn dose(&self) -> Dose {
        self.dose_of(self.exercise())
    }

    #[inline(never)] // Everything that draws or counts asks it.
    fn dose_of(&self, id: ExerciseId) -> Dose {
        let turn = self.turns.iter().find(|(turn, _)| *turn == id);
        let dose = turn.map_or(exercise(id).dose, |(_, dose)| *dose);
        // What comes in its place on such a day is not more of it.
        if self.smallest { smallest::cut(dose) } else { dose }
    }

    /// Which exercise this is, counted from 1, and of how many.
    pub fn number(&self) -> (u32, u32) {
        (self.place as u32 + 1, self.queue.len() as u32)
    }

    /// Whether the other is at the same exercise.
    fn at_this_exercise(&self, other: &Player) -> bool {
        (self.place, self.exercise()) == (other.place, other.exercise())
    }

    /// What has given an amber light.
    pub fn amber(&self) -> &[ExerciseId] {
        &self.amber
    }

    /// How often the exercise on the screen gave one.
    pub fn ambers(&self) -> usize {
        self.amber.iter().filter(|id| **id == self.exercise()).count()
    }

    /// The lighter version of what is on the screen, if this person may do it and it gave no amber
    /// light itself.
    pub fn easier(&self, may: &dyn Fn(ExerciseId) -> bool) -> Option<ExerciseId> {
        easier(self.exercise()).filter(|id| may(*id) && !self.amber.contains(id))
    }

    /// The place to go back to: the one before, or at the end the last; not what gave amber.
    pub fn previous(&self) -> Option<usize> {
        let end = if self.phase == Phase::Done { self.place + 1 } else { self.place };
        (0..end).rev().find(|place| !self.amber.contains(&self.queue[*place]))
    }

    /// What the button that ends the part leads to; none where nothing has begun.
    pub fn onward(&self) -> Option<Onward> {
        match self.phase {
            Phase::Running(moment) | Phase::Paused(moment) => Some(moment.onward(self.dose())),
            Phase::Start | Phase::Ready | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => {
                None
            }
        }
    }

    /// A red light: nothing leads on from it.
    pub fn stopped(&self) -> bool {
        matches!(self.phase, Phase::Answered(Light::Red, _))
    }

    /// The clock runs.
    pub const fn runs(&self) -> bool {
        matches!(self.phase, Phase::Running(_))
    }

    /// An exercise is on the screen, and nothing is asked or answered.
    pub const fn is_at_an_exercise(&self) -> bool {
        matches!(self.phase, Phase::Ready | Phase::Running(_) | Phase::Paused(_))
    }

    /// The screen is dark: only where there is an exercise; what has to be read is light.
    pub const fn is_dark(&self) -> bool {
        self.dark && self.is_at_an_exercise()
    }

    /// Somebody looks at it from a mat: the screen had better stay on.
    pub const fn keeps_awake(&self) -> bool {
        matches!(self.phase, Phase::Start | Phase::Ready | Phase::Running(_) | Phase::Hurting(_))
    }

    /// What a tone marks: another part, another time, another side.
    pub fn beat(&self) -> Beat {
        let Phase::Running(moment) = self.phase else { return (self.place, None, None) };
        (
            self.place,
            Some((moment.part, moment.set, moment.side(self.dose()))),
            moment.time(self.dose()),
        )
    }

    /// What the heading speaks of: another one takes focus.
    pub fn heading(&self) -> (usize, ExerciseId, u8) {
        let kind = match self.phase {
            Phase::Ready | Phase::Running(_) | Phase::Paused(_) => 6 * u8::from(self.dark),
            Phase::Hurting(_) => 1,
            Phase::Answered(..) => 2,
            Phase::Done => 3,
            Phase::Start => 4 + u8::from(self.smallest),
        };
        (self.place, self.exercise(), kind)
    }

    /// Something happens; what makes no sense now changes nothing.
    pub fn play(&mut self, what: Play, may: &dyn Fn(ExerciseId) -> bool) {
        match what {
            Play::Sound => self.sound = !self.sound,
            Play::Vibration => self.vibration = !self.vibration,
            Play::Aloud => self.aloud = !self.aloud,
            Play::Dark => self.dark = !self.dark && self.is_at_an_exercise(),
            Play::Smallest => {}
            _ if self.stopped() => {}
            Play::Enter | Play::Begin | Play::Pause | Play::Resume | Play::Hurts => {
                self.steer(what)
            }
            // Nothing of an exercise happens before the first one is there.
            _ if self.phase == Phase::Start => {}
            Play::Tick => self.tick(),
            Play::Done => self.part_done(),
            Play::Skip => self.go_on(),
            Play::Previous => self.go_back(),
            Play::Easier => self.make_easier(may),
            Play::Felt(light) => self.feel(light, may),
        }
    }

    fn tick(&mut self) {
        let dose = self.dose();
        if let Phase::Running(moment) = &mut self.phase {
            moment.passed += 1;
            if moment.left(dose) == 0 {
                self.part_done();
            }
        }
    }

    /// What follows runs, after a pause too: the button names it.
    fn part_done(&mut self) {
        match self.phase {
            Phase::Running(moment) | Phase::Paused(moment) => match moment.next(self.dose()) {
                Some(next) => self.phase = Phase::Running(next),
                None => {
                    self.did = true;
                    self.go_on();
                }
            },
            Phase::Start | Phase::Ready | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => {
            }
        }
    }

    fn go_on(&mut self) {
        if self.place + 1 < self.queue.len() {
            self.place += 1;
            self.phase = Phase::Ready;
        } else {
            self.phase = Phase::Done;
        }
    }

    fn go_back(&mut self) {
        if let Some(place) = self.previous() {
            self.place = place;
            self.phase = Phase::Ready;
        }
    }

    fn make_easier(&mut self, may: &dyn Fn(ExerciseId) -> bool) {
        if self.phase != Phase::Done
            && let Some(easier) = self.easier(may)
        {
            self.queue[self.place] = easier;
            self.phase = Phase::Ready;
        }
    }

    fn feel(&mut self, light: Light, may: &dyn Fn(ExerciseId) -> bool) {
        if let Phase::Hurting(at) = self.phase {
            if light == Light::Amber && act(self.rule, light) == Act::Half {
                self.amber.push(self.exercise());
                // It may come again in a second round.
                let rest = self.queue.split_off(self.place + 1);
                self.queue.extend(now(&rest, may, &self.amber));
            }
            self.phase = Phase::Answered(light, at);
        }
    }

    fn steer(&mut self, what: Play) {
        let dose = self.dose();
        self.phase = match (self.phase, what) {
            (Phase::Start, Play::Enter) => Phase::Ready,
            (Phase::Ready, Play::Begin) => Phase::Running(Moment::first()),
            (Phase::Running(moment), Play::Pause) => Phase::Paused(moment),
            (Phase::Paused(moment), Play::Resume) => Phase::Running(moment),
            // Amber again, though it was done lighter: that is enough of it for this visit.
            (Phase::Answered(Light::Amber, _), Play::Resume) if self.ambers() > 1 => return,
            (Phase::Hurting(at) | Phase::Answered(_, at), Play::Resume) => {
                at.map_or(Phase::Ready, |at| Phase::Running(at.again_from_start(dose)))
            }
            (Phase::Ready, Play::Hurts) => Phase::Hurting(None),
            (Phase::Running(moment) | Phase::Paused(moment), Play::Hurts) => {
                Phase::Hurting(Some(moment))
            }
            (same, _) => same,
        };
    }
}

/// What of these exercises is for now: what gave amber goes down its chain, unless what is easier
/// is among them already.
fn now(
    wanted: &[ExerciseId],
    may: &dyn Fn(ExerciseId) -> bool,
    amber: &[ExerciseId],
) -> Vec<ExerciseId> {
    let mut queue = Vec::new();
    for id in wanted {
        let mut at = Some(*id);
        while let Some(gave) = at.filter(|at| amber.contains(at)) {
            at = easier(gave);
        }
        queue.extend(at.filter(|at| may(*at) && (at == id || !wanted.contains(at))));
    }
    queue
}
