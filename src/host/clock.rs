//! The clock of the player: tells each second that goes by, and puts the exercises on pause where
//! nobody sees them.

use super::page::Page;
use crate::session::player::Play;
use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use gloo_utils::{document, window};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use yew::Callback;

const SECOND: f64 = 1000.0;
/// A second that comes a little early is not left for the next.
const EARLY: f64 = 100.0;
/// A phone that slept so long has done no exercise.
const ASLEEP: f64 = 4.0 * SECOND;

/// Stands still until it is set going.
pub struct Clock {
    page: Page,
    tell: OnceCell<Callback<Play>>,
    running: RefCell<Option<Running>>,
}

struct Running {
    /// All end with this value.
    _interval: Interval,
    _leaving: [EventListener; 3],
    /// When it was set going, in milliseconds.
    begun: f64,
    /// How many seconds have been told since.
    told: f64,
}

impl Running {
    /// What has gone by and was not told yet, in milliseconds.
    fn untold(&self) -> f64 {
        now() - self.begun - self.told * SECOND
    }
}

impl Clock {
    pub fn new(page: &Page) -> Rc<Clock> {
        let (tell, running) = Default::default();
        Rc::new(Clock { page: page.clone(), tell, running })
    }

    /// Names who is told. The app is made after its clock.
    pub fn tell(&self, tell: Callback<Play>) {
        self.tell.get_or_init(|| tell);
    }

    /// Sets it going from its beginning, or stops it.
    pub fn run(self: &Rc<Self>, on: bool) {
        let call = |what: fn(&Clock)| {
            let this = Rc::downgrade(self);
            move || this.upgrade().map_or((), |clock| what(&clock))
        };
        let (look, hide) = (call(Clock::look), call(Clock::pause_if_hidden));
        let (freeze, go) = (call(Clock::pause), call(Clock::pause));
        let running = on.then(|| Running {
            _interval: Interval::new(SECOND as u32, look),
            // Another tab, a phone that locks or rings; a page put to sleep; one that is left, and
            // perhaps come back to.
            _leaving: [
                EventListener::new(&document(), "visibilitychange", move |_| hide()),
                EventListener::new(&document(), "freeze", move |_| freeze()),
                EventListener::new(&window(), "pagehide", move |_| go()),
            ],
            begun: now(),
            told: 0.0,
        });
        self.running.replace(running);
    }

    /// Seconds that a busy page missed are told afterwards.
    fn look(&self) {
        let gone = self.running.borrow().as_ref().map_or(0.0, Running::untold);
        if gone > ASLEEP {
            return self.pause();
        }
        let due = ((gone + EARLY) / SECOND).floor();
        if let Some(running) = self.running.borrow_mut().as_mut() {
            running.told += due;
        }
        for _ in 0..due as u32 {
            self.say(Play::Tick);
        }
    }

    fn pause_if_hidden(&self) {
        if document().hidden() {
            self.pause();
        }
    }

    fn pause(&self) {
        if self.running.take().is_some() {
            self.say(Play::Pause);
            self.page.away();
        }
    }

    fn say(&self, what: Play) {
        if let Some(tell) = self.tell.get() {
            tell.emit(what);
        }
    }
}

/// On a clock that nobody sets, in milliseconds.
fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
