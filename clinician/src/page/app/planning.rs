//! The plan that goes back, in the page: what is shown of it, and what a press comes to.

use super::{App, Msg};
use crate::page::plan::code::{Sent, made, on_paper};
use crate::page::plan::sending::OnPlan;
use crate::page::plan::{Form, section};
use crate::page::shell::Shell;
use crate::prescribing::Prescribing;
use crate::prescribing::grounds::Grounds;
use crate::{sections, words};
use rugwijzer::handover::code;
use time::Date;
use yew::prelude::*;

impl App {
    pub(super) fn prescription(&self, planned: &Prescribing, ctx: &Context<Self>) -> Html {
        let tell = &ctx.link().callback(|msg| msg);
        let shell = &ctx.props().shell;
        let (page, beside) = (shell.opens(), shell.beside());
        let sent = self.plan.made.as_deref().map(|plan| Sent {
            plan,
            visit: self.code.as_deref(),
            page: page.as_deref(),
            beside: beside.as_deref(),
        });
        let pace = self.plan.draft.pace;
        let day = sections::day(today(shell));
        let form = Form {
            pace,
            round: self.round,
            has_changes: !self.changes.is_empty(),
            said: &self.plan.said,
            made: sent.as_ref().map(|sent| made(sent, tell)),
            on_paper: sent.as_ref().map(|sent| on_paper(sent, planned, pace, &day)),
        };
        section(planned, form, tell)
    }

    /// A press on the plan.
    pub(super) fn plan(&mut self, ctx: &Context<Self>, what: OnPlan) {
        let Some(opened) = &self.opened else { return };
        let shell = &ctx.props().shell;
        let grounds = Grounds::of(opened, &self.changes);
        let focus = match what {
            OnPlan::Edit(edit) => self.plan.edit(&grounds, edit),
            OnPlan::Typed(edit, outside) => {
                let focus = self.plan.edit(&grounds, edit);
                if let Some((bounds, step)) = outside {
                    self.plan.said = words::brought_within(bounds, step);
                }
                focus
            }
            OnPlan::Make => self.plan.make(&grounds, code::day(today(shell))),
            OnPlan::CopyCode => {
                let text = self.plan.made.clone().unwrap_or_default();
                copy(ctx, text, words::CODE_COPIED);
                None
            }
            OnPlan::CopyLink => {
                let (plan, page) = (self.plan.made.as_deref().unwrap_or_default(), shell.opens());
                let (visit, page) = (self.code.as_deref(), page.as_deref());
                let sent = Sent { plan, visit, page, beside: None };
                copy(ctx, sent.address(), words::LINK_COPIED);
                None
            }
            OnPlan::Copied(said) => {
                self.plan.said = said.to_owned();
                None
            }
        };
        self.focus = focus;
    }
}

/// Today where this page is read.
fn today(shell: &Shell) -> Date {
    Date::from_julian_day(shell.today()).unwrap_or(Date::MIN)
}

fn copy(ctx: &Context<App>, text: String, done: &'static str) {
    let shell = ctx.props().shell.clone();
    ctx.link().send_future(async move {
        let copied = shell.copy(&text).await.is_ok();
        Msg::Plan(OnPlan::Copied(if copied { done } else { words::CODE_NOT_COPIED }))
    });
}
