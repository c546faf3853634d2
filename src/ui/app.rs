//! The one stateful component: holds the model, shows its screen, hands effects to the page once the screen stands.

use super::parts::announce::announce;
use super::screens::{Visit, screen};
use crate::session::model::Shown;
use crate::session::{Config, Effect, Model, Msg, saved, update};
use crate::words;
use time::Date;
use yew::prelude::*;

/// What the page tells the widget when it starts.
#[derive(Properties, PartialEq, Clone)]
pub struct AppProps {
    pub config: Config,
    /// The answers of an earlier mount, as `Effect::Keep` handed them over.
    #[prop_or_default]
    pub kept: Option<String>,
    pub today: Date,
    /// The browser's back button is the widget's.
    #[prop_or_default]
    pub standalone: bool,
    pub perform: Callback<Effect>,
}

/// One running widget.
pub struct App {
    model: Model,
    /// What has to be done as soon as the screen that asked for it stands; focus can only go to what is there.
    pending: Vec<Effect>,
    /// Said once by a screen reader; empty until the first step, so that a host page is not talked over.
    announced: AttrValue,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut model = Model::new(props.config.clone(), props.today, props.standalone);
        // Answers that cannot be read are none: the check then begins at its beginning.
        let kept = props.kept.as_deref().and_then(|text| saved::from_text(text).ok());
        if let Some(answers) = kept.filter(|answers| *answers != model.answers) {
            model.resume(answers);
        }
        App { model, pending: vec![Effect::Ready], announced: AttrValue::default() }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        self.pending.extend(update(&mut self.model, msg));
        let (lang, voice) = (self.model.lang(), self.model.voice());
        self.announced = match self.model.shown() {
            Shown::Page(_) => words::frame::step(lang, self.model.step()).into(),
            Shown::Outcome => words::outcome::result(lang, voice).announce.into(),
            Shown::Welcome | Shown::Check => AttrValue::default(),
        };
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tell = ctx.link().callback(|msg| msg);
        html! {
            <>
                { announce(&self.announced) }
                { screen(&Visit { model: &self.model, tell: &tell }) }
            </>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        for effect in std::mem::take(&mut self.pending) {
            ctx.props().perform.emit(effect);
        }
    }
}
