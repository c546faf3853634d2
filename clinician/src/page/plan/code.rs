//! The code of a plan: its letters, spelled for the telephone, as a QR code and a link, and on a sheet
//! of its own for the visitor.

use super::sending::{MADE, OnPlan};
use crate::page::app::Msg;
use crate::prescribing::Prescribing;
use crate::words;
use rugwijzer::clinical::plan::prescription::Pace;
use rugwijzer::handover::code::address;
use rugwijzer::pictures::qr::qr;
use rugwijzer::ui::parts::qr as part;
use rugwijzer::words::Lang;
use rugwijzer::words::code::{group, spelled};
use yew::prelude::*;

/// What goes back: the code of a plan, and of the visit that it was made for where that came as one.
pub struct Sent<'a> {
    pub plan: &'a str,
    pub visit: Option<&'a str>,
    /// The address of the page that opens codes, where a server gives this page.
    pub page: Option<&'a str>,
    /// Its name beside this one, from a disk too.
    pub beside: Option<&'a str>,
}

impl Sent<'_> {
    /// What a camera reads. Where there is no page to name, it is the codes alone.
    pub fn address(&self) -> String {
        match self.visit {
            Some(visit) => address::with_plan(self.page, visit, self.plan),
            None => address::written(self.page, self.plan, ""),
        }
    }

    fn drawn(&self) -> Html {
        let name = if self.visit.is_some() { words::QR_ALT } else { words::QR_ALT_ALONE };
        qr(&self.address()).map(|drawn| part::qr(&drawn, name).html()).unwrap_or_default()
    }
}

pub fn made(sent: &Sent, tell: &Callback<Msg>) -> Html {
    let press = |what: OnPlan| tell.reform(move |_: MouseEvent| Msg::Plan(what.clone()));
    let how = match (sent.visit, sent.page) {
        (Some(_), Some(_)) => words::MADE_HOW,
        (Some(_), None) | (None, _) => words::MADE_ALONE,
    };
    // From a disk a link leads to whatever lies beside this page.
    let here = sent.beside.map(|page| Sent { page: Some(page), ..*sent }.address());
    html! {
        <div class="cl-made" data-part="plan-made">
            { sent.drawn() }
            <div class="cl-made__text">
                <h4 id={MADE} tabindex="-1">{ words::MADE }</h4>
                { letters(sent.plan, Some("plan-code")) }
                <div class="cl-row">
                    <button class="cl-btn" type="button" onclick={press(OnPlan::CopyCode)}>{ words::COPY_CODE }</button>
                    if sent.page.is_some() {
                        <button class="cl-btn" type="button" onclick={press(OnPlan::CopyLink)}>{ words::COPY_LINK }</button>
                    }
                    if let Some(here) = here {
                        <a class="cl-link" href={here} target="_blank" rel="noreferrer">{ words::LINK }</a>
                    }
                </div>
                <p>{ how }{ " " }{ words::MADE_PAPER }</p>
                <details class="cl-more" data-part="plan-spelled">
                    <summary>{ words::SPELL }</summary>
                    <ol class="cl-spell">{ for sent.plan.split('-').enumerate().map(spell) }</ol>
                </details>
            </div>
        </div>
    }
}

/// The code in its groups, none of which breaks.
fn letters(code: &str, part: Option<&'static str>) -> Html {
    html! {
        <p class="cl-code" translate="no" data-part={part}>
            { for code.split_inclusive('-').map(|group| html! { <span>{ group }</span> }) }
        </p>
    }
}

fn spell((place, letters): (usize, &str)) -> Html {
    let said: Vec<&str> = letters.chars().map(|letter| spelled(Lang::Nl, letter)).collect();
    html! { <li><b>{ group(Lang::Nl, place + 1) }{ ": " }</b>{ said.join(", ") }</li> }
}

/// The second sheet.
pub fn on_paper(sent: &Sent, one: &Prescribing, pace: Pace, day: &str) -> Html {
    html! {
        <section class="cl-sheet" data-part="plan-on-paper">
            <h2>{ words::SHEET }</h2>
            <p>{ words::made_on(day) }{ " " }{ words::pace(pace) }</p>
            <ol class="cl-numbered">
                { for one.rows.iter().map(|row| html! { <li><b>{ row.name }</b>{ ": " }{ &row.amount }</li> }) }
            </ol>
            <p>{ words::SHEET_STOP }</p>
            <p>{ words::SHEET_HOW }{ " " }{ sent.page.map(|_| words::SHEET_SCAN) }</p>
            { letters(sent.plan, None) }
            { sent.drawn() }
        </section>
    }
}
