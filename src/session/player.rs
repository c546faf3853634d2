//! The exercise player: where somebody is in today's exercises, and what each press and each second makes of it.
//!
//! It knows no clock: a second is a message. Nothing gets into the queue that `may` refuses, and a red light ends it for good.

use crate::clinical::exercises::{Dose, ExerciseId, Work, easier, exercise};
use crate::clinical::plan::traffic::Light;

/// For getting into position, and for turning to the other side; in seconds.
pub const COMING: u16 = 5;
pub const CHANGING: u16 = 5;

/// What can happen in it. Leaving it is going back (`Msg::Back`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Play {
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
}

/// What runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Coming,
    Work,
    Sides,
    Rest,
}

/// A second within an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub part: Part,
    /// Counted from 1.
    pub set: u16,
    pub other_side: bool,
    /// Seconds of this part that have gone by.
    pub passed: u16,
}

/// What is going on. Where a moment may be missing, the exercise has not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Ready,
    Running(Moment),
    Paused(Moment),
    /// It asks how much more it hurts.
    Hurting(Option<Moment>),
    /// It has said what that means. Red is the end.
    Told(Light, Option<Moment>),
    Done,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    queue: Vec<ExerciseId>,
    place: usize,
    pub phase: Phase,
    pub sound: bool,
    pub vibration: bool,
}

impl Moment {
    const fn at(part: Part, set: u16, other_side: bool) -> Moment {
        Moment { part, set, other_side, passed: 0 }
    }

    /// How long this part takes.
    pub const fn length(self, dose: Dose) -> u16 {
        match (self.part, dose.work) {
            (Part::Coming, _) => COMING,
            (Part::Sides, _) => CHANGING,
            (Part::Rest, _) => dose.rest,
            (Part::Work, Work::Times { times, each }) => times * each,
            (Part::Work, Work::Seconds(seconds)) => seconds,
        }
    }

    pub const fn left(self, dose: Dose) -> u16 {
        self.length(dose).saturating_sub(self.passed)
    }

    /// Which time this is, counted from 1; none where nothing is counted.
    pub const fn time(self, dose: Dose) -> Option<u16> {
        match (self.part, dose.work) {
            (Part::Work, Work::Times { each, .. }) => Some(self.passed / each + 1),
            (Part::Coming | Part::Work | Part::Sides | Part::Rest, Work::Times { .. } | Work::Seconds(_)) => None,
        }
    }

    /// What follows on this part; none when the exercise is done.
    const fn next(self, dose: Dose) -> Option<Moment> {
        let following = match self.part {
            Part::Coming => Moment::at(Part::Work, 1, false),
            Part::Sides => Moment::at(Part::Work, self.set, true),
            Part::Rest => Moment::at(Part::Work, self.set + 1, false),
            Part::Work if dose.per_side && !self.other_side => Moment::at(Part::Sides, self.set, false),
            Part::Work if self.set < dose.sets => Moment::at(Part::Rest, self.set, false),
            Part::Work => return None,
        };
        Some(following)
    }
}

impl Player {
    /// Of these exercises, those that this person may do; none without any.
    pub fn new(wanted: &[ExerciseId], may: &dyn Fn(ExerciseId) -> bool) -> Option<Player> {
        let mut queue = wanted.to_vec();
        queue.retain(|id| may(*id));
        (!queue.is_empty()).then_some(Player { queue, place: 0, phase: Phase::Ready, sound: false, vibration: false })
    }

    /// The exercise on the screen.
    pub fn exercise(&self) -> ExerciseId {
        self.queue[self.place]
    }

    pub fn dose(&self) -> Dose {
        exercise(self.exercise()).dose
    }

    /// Which exercise this is, counted from 1, and of how many.
    pub fn number(&self) -> (u32, u32) {
        (self.place as u32 + 1, self.queue.len() as u32)
    }

    /// The lighter version of what is on the screen, if this person may do it.
    pub fn easier(&self, may: &dyn Fn(ExerciseId) -> bool) -> Option<ExerciseId> {
        easier(self.exercise()).filter(|id| may(*id))
    }

    /// A red light: nothing leads on from it.
    pub fn stopped(&self) -> bool {
        matches!(self.phase, Phase::Told(Light::Red, _))
    }

    /// The clock runs.
    pub const fn runs(&self) -> bool {
        matches!(self.phase, Phase::Running(_))
    }

    /// Somebody looks at it from a mat: the screen had better stay on.
    pub const fn keeps_awake(&self) -> bool {
        matches!(self.phase, Phase::Ready | Phase::Running(_) | Phase::Hurting(_))
    }

    /// What a tone marks, and a new time counted.
    pub fn beat(&self) -> (usize, Option<(Part, u16, bool)>, Option<u16>) {
        let Phase::Running(moment) = self.phase else { return (self.place, None, None) };
        (self.place, Some((moment.part, moment.set, moment.other_side)), moment.time(self.dose()))
    }

    /// What the heading speaks of: another one takes focus.
    pub fn heading(&self) -> (usize, ExerciseId, u8) {
        let kind = match self.phase {
            Phase::Ready | Phase::Running(_) | Phase::Paused(_) => 0,
            Phase::Hurting(_) => 1,
            Phase::Told(..) => 2,
            Phase::Done => 3,
        };
        (self.place, self.exercise(), kind)
    }

    /// Something happens; what makes no sense now changes nothing.
    pub fn play(&mut self, what: Play, may: &dyn Fn(ExerciseId) -> bool) {
        match what {
            Play::Sound => self.sound = !self.sound,
            Play::Vibration => self.vibration = !self.vibration,
            _ if self.stopped() => {}
            Play::Tick => self.tick(),
            Play::Done => self.part_done(),
            Play::Skip => self.go_on(),
            Play::Previous => self.go_back(),
            Play::Easier => self.make_easier(may),
            Play::Begin | Play::Pause | Play::Resume | Play::Hurts | Play::Felt(_) => self.phase = self.phase.after(what),
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

    fn part_done(&mut self) {
        let dose = self.dose();
        match &mut self.phase {
            Phase::Running(moment) | Phase::Paused(moment) => match moment.next(dose) {
                Some(next) => *moment = next,
                None => self.go_on(),
            },
            Phase::Ready | Phase::Hurting(_) | Phase::Told(..) | Phase::Done => {}
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
        if self.phase != Phase::Done {
            self.place = self.place.saturating_sub(1);
        }
        self.phase = Phase::Ready;
    }

    fn make_easier(&mut self, may: &dyn Fn(ExerciseId) -> bool) {
        if self.phase != Phase::Done
            && let Some(easier) = self.easier(may)
        {
            self.queue[self.place] = easier;
            self.phase = Phase::Ready;
        }
    }
}

impl Phase {
    fn after(self, what: Play) -> Phase {
        match (self, what) {
            (Phase::Ready, Play::Begin) => Phase::Running(Moment::at(Part::Coming, 1, false)),
            (Phase::Running(moment), Play::Pause) => Phase::Paused(moment),
            (Phase::Paused(moment), Play::Resume) => Phase::Running(moment),
            (Phase::Hurting(at) | Phase::Told(_, at), Play::Resume) => at.map_or(Phase::Ready, Phase::Running),
            (Phase::Ready, Play::Hurts) => Phase::Hurting(None),
            (Phase::Running(moment) | Phase::Paused(moment), Play::Hurts) => Phase::Hurting(Some(moment)),
            (Phase::Hurting(at), Play::Felt(light)) => Phase::Told(light, at),
            (same, _) => same,
        }
    }
}
