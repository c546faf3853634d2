//! The one stateful component: it has the state changed, judged and shown.

use super::shell::Shell;
use super::state::{Msg, State, parse};
use super::{fields, lines, look, parts, transfer};
use crate::facts::Facts;
use crate::snippets::Source;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub shell: Shell,
    pub facts: Facts,
}

pub struct App {
    state: State,
    emit: Callback<Msg>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut state = State::new(&ctx.props().facts.schema);
        state.judge(&ctx.props().shell);
        App { state, emit: ctx.link().callback(|msg| msg) }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let AppProps { shell, facts } = ctx.props();
        let (before, view) = (self.state.settings.clone(), self.state.view);
        self.state.obey(facts, shell, &self.emit, msg);
        if before != self.state.settings {
            self.state.judge(shell);
            shell.show(&self.state.preview_config(), &self.state.preview_looks());
        }
        let now = self.state.view;
        if now != view {
            shell.view(now.wide, now.dark, now.sample);
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let shell = &ctx.props().shell;
        let view = self.state.view;
        if first {
            shell.begin();
            shell.view(view.wide, view.dark, view.sample);
            shell.show(&self.state.preview_config(), &self.state.preview_looks());
        }
        if let Some(selector) = self.state.focus.take() {
            shell.focus(&selector);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AppProps { shell, facts } = ctx.props();
        let App { state, emit } = self;
        let parse = |text: &str| parse(shell, text);
        let source = Source { facts, form: &state.form, settings: &state.settings, parse: &parse };
        html! {
            <>
                { parts::header(&facts.version) }
                <div class="cf-columns">
                    <div class="cf-form">
                        { transfer::begin(state, emit) }
                        { for state.form.iter().map(|group| fields::group(state, group, emit)) }
                        { look::looks(state, emit) }
                        { parts::unknown(&state.verdicts, &state.form) }
                    </div>
                    { look::preview(state, emit) }
                </div>
                { lines::lines(state, &source, emit) }
                <p class="rw-vh" role="status">{ &state.said }</p>
            </>
        }
    }
}
