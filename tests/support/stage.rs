//! What a model shows, rendered by Yew's server renderer and read back.

use super::markup::Markup;
use rugwijzer::session::Model;
use rugwijzer::ui::screens::{Visit, screen};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StageProps {
    pub inside: Html,
}

#[component]
pub fn Stage(props: &StageProps) -> Html {
    props.inside.clone()
}

/// Waits for a rendering.
pub fn finish(work: impl Future<Output = String>) -> String {
    let mut work = pin!(work);
    loop {
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(markup) => return markup,
            Poll::Pending => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

/// What the model shows.
pub fn render(model: &Model) -> Markup {
    let model = model.clone();
    let stage = move || StageProps { inside: screen(&Visit { model: &model, tell: &Callback::noop() }) };
    Markup::read(&finish(yew::ServerRenderer::<Stage>::with_props(stage).hydratable(false).render()))
}
