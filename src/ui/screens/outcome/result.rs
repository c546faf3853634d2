//! The result below an emergency: how soon and why, then what to do, then when to look again.
//!
//! On a wide page the safety net and the clinic stand beside the rest; the order in the document is the order of reading.

use super::super::around;
use super::{Told, advice, clinic, dates, foot, guidance, verdict, violence, why};
use crate::clinical::appointment::Placement;
use crate::clinical::safety_net::Part;
use crate::ui::parts::lists::Level;
use yew::prelude::*;

pub(super) fn result(told: &Told) -> Html {
    let card = clinic::clinic(told, Placement::AfterReasons);
    let reasons = why::why(told, Level::Section, told.words.why);
    let now = html! {
        <>
            { for guidance::do_now(told, Level::Section) }
            { for guidance::say(told) }
            { for guidance::part(told, Part::Dont, Level::Small) }
            { for violence::violence(told) }
            { for why::favour(told) }
        </>
    };
    // A clinic after the reasons comes before what to do; else what to do follows the reasons at once.
    let (above, clinic, below) = match card {
        Some(card) => (reasons, Some(html! { <div class="rw-res__b rw-res__b--first">{ card }</div> }), now),
        None => (html! { <>{ reasons }{ now }</> }, None, Html::default()),
    };
    let inside = html! {
        <div class="rw-screen" key="result" data-disposition={told.outcome.disposition.id()}>
            { foot::paper_head(told) }
            { verdict::verdict(told) }
            <div class="rw-res">
                <div class="rw-res__a">{ above }</div>
                { for clinic }
                <div class="rw-res__c">{ below }{ for advice::advice(told) }</div>
                <div class="rw-res__b">{ guidance::net(told) }{ for dates::dates(told) }</div>
                <div class="rw-res__c">
                    { for clinic::clinic(told, Placement::Last) }
                    { for why::unknown(told) }
                    { foot::save(told) }
                    { foot::rules(told) }
                </div>
            </div>
        </div>
    };
    // Beside the quick way out there is room for one short word only.
    let hurt = told.visit.model.hurt_by_someone();
    let back = around::back(told.visit, if hurt { told.visit.frame().back } else { told.words.answers });
    around::outcome(told.visit, Some(back), Some(foot::print(told)), inside)
}
