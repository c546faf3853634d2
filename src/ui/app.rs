//! The one stateful component: holds the model, shows its screen, hands effects to the page once
//! the screen stands.

use super::markup::fragment;
use super::parts::announce::announce;
use super::screens::{Visit, said_of, screen};
use crate::PLAN;
use crate::clinical::screen::Layout;
#[cfg(feature = "plan")]
use crate::session::device::{StoredVisit, Unusable};
use crate::session::model::Shown;
use crate::session::saved::SavedVisit;
use crate::session::{Config, Effect, Model, Msg, update};
use crate::words::frame::frame;
#[cfg(feature = "plan")]
use std::rc::Rc;
use time::Date;
use yew::prelude::*;

/// What is kept on the device.
#[cfg(feature = "plan")]
pub struct Found {
    pub stored: Result<StoredVisit, Unusable>,
    /// The visitor has begun meanwhile.
    pub begun: bool,
}

/// There is one for each mount.
#[cfg(feature = "plan")]
impl PartialEq for Found {
    fn eq(&self, other: &Found) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What the page tells the widget when it starts.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    pub config: Config,
    /// What was kept of an earlier mount (`Effect::Keep`).
    #[prop_or_default]
    pub kept: Option<SavedVisit>,
    /// What was kept on the device (`Effect::Store`).
    #[cfg(feature = "plan")]
    #[prop_or_default]
    pub stored: Option<Rc<Found>>,
    pub today: Date,
    /// The minute of the week in Amsterdam, where it is known.
    #[prop_or_default]
    pub week_minute: Option<u16>,
    /// The browser's back button is the widget's.
    #[prop_or_default]
    pub standalone: bool,
    /// The address of a page that is the widget's own.
    #[cfg(feature = "plan")]
    #[prop_or_default]
    pub address: Option<String>,
    /// A handover code with which the page was opened; empty where it has still to be typed.
    #[cfg(feature = "plan")]
    #[prop_or_default]
    pub handed: Option<String>,
    pub perform: Callback<Effect>,
}

/// One running widget.
pub struct App {
    model: Model,
    /// Said once by a screen reader; empty until the first step, so that a host page is not talked
    /// over.
    announced: AttrValue,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut model = Model::new(props.config.clone(), props.today, props.standalone);
        model.week_minute = props.week_minute;
        let kept = props.kept.clone();
        let has_more = |kept: &SavedVisit| PLAN && kept.therapist.is_some();
        if let Some(kept) = kept.filter(|kept| kept.answers != model.answers || has_more(kept)) {
            model.resume(kept);
        }
        #[cfg(feature = "plan")]
        if let Some(found) = props.stored.clone() {
            model.came_back(found.stored.clone(), found.begun);
        }
        #[cfg(feature = "plan")]
        {
            model.here(props.address.clone());
            if let Some(code) = props.handed.clone() {
                model.came_with(code);
            }
        }
        App { model, announced: AttrValue::default() }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let redraws = !PLAN || msg.redraws();
        let before = self.model.shown();
        let mut said = msg == Msg::Announce;
        // A mark more that leaves no more marks has cleared others. One of several choices takes
        // the other's place, which all see.
        let marks_before = self.model.draft.marks();
        let changed = if let Msg::Change { checked, .. } = &msg { Some(*checked) } else { None };
        let announced = self.announced.clone();
        let effects = update(&mut self.model, msg);
        let shown = self.model.shown();
        said |= shown != before || shown == Shown::Player;
        // Back from a room the advice is no news.
        let known = matches!(before, Shown::Room(_)) && shown == Shown::Outcome;
        if !effects.is_empty() {
            let perform = ctx.props().perform.clone();
            if effects
                .iter()
                .any(|effect| matches!(effect, Effect::FocusHeading | Effect::FocusRoom(_)))
            {
                perform.emit(Effect::LetGo);
            }
            // Focus can only go to what stands. A microtask comes right after this render;
            // `rendered` may come a frame later, and focus would then be nowhere meanwhile, with
            // the page's own hotkeys listening.
            yew::platform::spawn_local(async move {
                for effect in effects {
                    perform.emit(effect);
                }
            });
        }
        let ticks = matches!(shown, Shown::Page(screen) if screen.layout() == Layout::Tick);
        let marks = self.model.draft.marks();
        let ticked = changed == Some(true);
        let cleared = AttrValue::Static(frame(self.model.lang()).cleared);
        if ticks && ticked && marks_before > 0 && marks <= marks_before {
            self.announced = cleared;
        } else if ticked && self.announced == cleared {
            self.announced = AttrValue::default();
        }
        if said {
            self.announced = if known {
                AttrValue::default()
            } else {
                said_of(&Visit { model: &self.model, tell: &Callback::noop() })
            };
        }
        // One mark more by a tick, or one less without it: nothing else on a page of boxes has
        // changed, and the browser has drawn that one. A slow phone draws a page for as long as a
        // step takes. Pages for the plan have drawings that follow their boxes.
        let alone = match changed {
            Some(true) => marks == marks_before + 1,
            Some(false) => marks + 1 == marks_before,
            None => false,
        };
        let core = matches!(shown, Shown::Page(screen) if !screen.is_detail());
        let drawn = ticks && core && alone && self.model.mistakes.is_empty();
        redraws && !(drawn && self.announced == announced)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tell = ctx.link().callback(|msg| msg);
        fragment()
            .put(announce(&self.announced))
            .put(screen(&Visit { model: &self.model, tell: &tell }))
            .html()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().perform.emit(Effect::Ready);
        }
    }
}
