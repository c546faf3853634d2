//! Renders models natively, as a server would, and checks what holds of every screen.

use super::answer_sets::answers;
use super::markup::Markup;
use super::visit::new_visit;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::session::config::{Clinic, Config, Phone};
use rugwijzer::session::model::Shown;
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Model, Msg, update};
use rugwijzer::ui::screens::{Visit, screen};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct StageProps {
    inside: Html,
}

#[component]
fn Stage(props: &StageProps) -> Html {
    props.inside.clone()
}

pub fn finish(work: impl Future<Output = String>) -> String {
    let mut work = pin!(work);
    loop {
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(markup) => return markup,
            Poll::Pending => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

/// This markup, as the server would send it.
pub fn render_part(make: impl FnOnce() -> Html + Send + 'static) -> String {
    let stage = move || StageProps { inside: make() };
    finish(yew::ServerRenderer::<Stage>::with_props(stage).hydratable(false).render())
}

/// What the model shows, likewise.
pub fn html(model: &Model) -> String {
    let model = model.clone();
    render_part(move || screen(&Visit { model: &model, tell: &Callback::noop() }))
}

/// The same, read back.
pub fn render(model: &Model) -> Markup {
    Markup::read(&html(model))
}

/// A clinic with everything that a clinic can set.
pub fn clinic() -> Config {
    let phone = Phone { shown: "030 123 45 67".into(), href: "tel:0301234567".into() };
    let clinic = Clinic {
        name: "Praktijk De Brug".into(),
        phone: Some(phone),
        booking_url: Some("https://example.nl/plan".into()),
        ..Clinic::default()
    };
    Config { clinic: Some(clinic), ..Config::default() }
}

/// A visit of somebody with these answers, on its way.
pub fn visit(changes: &str) -> Model {
    let mut model = new_visit(false);
    model.config = clinic();
    model.resume(SavedVisit { answers: answers(changes), ..SavedVisit::default() });
    model
}

/// The same, with a page opened from the list of answers, or after the outcome.
pub fn page(asked: Screen, changes: &str) -> Model {
    let mut model = visit(changes);
    if asked.is_detail() {
        update(&mut model, Msg::ShowAdvice);
        update(&mut model, Msg::Details);
        while let Shown::Page(here) = model.shown()
            && here != asked
        {
            update(&mut model, if here < asked { Msg::SkipPage } else { Msg::Back });
        }
    } else {
        update(&mut model, Msg::Edit(asked));
    }
    assert_eq!(model.shown(), Shown::Page(asked), "{changes}");
    model
}

/// The same, looking at the outcome.
pub fn outcome(changes: &str) -> Model {
    let mut model = visit(changes);
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(model.shown(), Shown::Outcome, "{changes}");
    model
}

/// What holds of every screen.
pub fn is_sound(markup: &Markup, what: &str) {
    assert_eq!(markup.named("h1").count(), 1, "one heading: {what}");
    assert_eq!(markup.with("data-heading").count(), 1, "{what}");
    for node in &markup.nodes {
        assert!(node.get("style").is_none(), "no style attribute: {what} {node:?}");
        assert!(
            !(node.holds_text && node.elements > 0),
            "a text stands alone in its element: {what} {node:?}"
        );
    }
    let texts = [
        "p",
        "h1",
        "h2",
        "h3",
        "li",
        "dt",
        "dd",
        "legend",
        "label",
        "button",
        "a",
        "summary",
        "b",
        "span",
        "figcaption",
    ];
    for node in markup.nodes.iter().filter(|node| texts.contains(&node.name.as_str())) {
        assert!(
            node.elements > 0 || !node.text.trim().is_empty(),
            "no empty text: {what} {node:?}"
        );
    }
    let (fieldsets, legends) = (markup.named("fieldset").count(), markup.named("legend").count());
    assert_eq!(fieldsets, legends, "a fieldset has a legend: {what}");
    let ids: Vec<&str> = markup.nodes.iter().filter_map(|node| node.get("id")).collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<BTreeSet<_>>().len(),
        "ids are unique: {what} {ids:?}"
    );
    for input in markup.named("input") {
        let id = input.get("id").expect("an id");
        assert_eq!(
            markup.named("label").filter(|label| label.get("for") == Some(id)).count(),
            1,
            "a label for {id}: {what}"
        );
    }
    for described in markup
        .nodes
        .iter()
        .filter_map(|node| node.get("aria-describedby"))
        .flat_map(str::split_whitespace)
    {
        assert!(ids.contains(&described), "{described} is on the page: {what}");
    }
}
