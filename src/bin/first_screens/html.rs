//! The welcome page as HTML, for a page that shows it before any script has run.

use rugwijzer::session::{Config, Model};
use rugwijzer::ui::parts::announce::announce;
use rugwijzer::ui::screens::{Visit, screen};
use rugwijzer::words::Lang;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use time::Date;
use yew::prelude::*;

/// The welcome page in this language, as a server would send it.
pub fn welcome(lang: Lang) -> String {
    let props = move || StageProps { lang };
    finish(yew::ServerRenderer::<Stage>::with_props(props).hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct StageProps {
    lang: Lang,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    let config = Config { lang: props.lang, ..Config::default() };
    let model = Model::new(config, Date::MIN, true);
    let visit = Visit { model: &model, tell: &Callback::noop() };
    html! { <>{ announce(&AttrValue::default()).html() }{ screen(&visit) }</> }
}

fn finish(work: impl Future<Output = String>) -> String {
    let mut work = pin!(work);
    loop {
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(markup) => return markup,
            Poll::Pending => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}
