//! Listening: one kind of listener for all events. Yew has a type for each, and each is code.

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

/// The events that are listened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    Click,
    Change,
    Input,
    Submit,
}

/// Listens, and tells.
pub(super) struct Handler {
    pub(super) on: On,
    pub(super) tell: Callback<Event>,
}

impl Listener for Handler {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.tell.emit(event);
    }

    /// Submitting a form has to be prevented, which a passive listener may not do.
    fn passive(&self) -> bool {
        false
    }
}
