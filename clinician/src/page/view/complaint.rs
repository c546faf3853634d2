//! The complaint, with the places on the body.

use super::section;
use crate::picture::Picture;
use crate::words;
use rugwijzer::clinical::vocabulary::Opt;
use rugwijzer::pictures::body_map::{BACK, FRONT};
use rugwijzer::ui::parts::body_map::{Place, View, body_map};
use rugwijzer::words::learn::learn;
use rugwijzer::words::{Lang, Voice};
use yew::prelude::*;

pub fn complaint(one: &Picture) -> Html {
    let row = |line: &String| match line.split_once(": ") {
        Some((term, said)) => {
            html! { <li><span class="cl-soft">{ term }{ ": " }</span>{ said }</li> }
        }
        None => html! { <li>{ line }</li> },
    };
    let inside = html! {
        <>
            if !one.places.is_empty() {
                <div class="cl-map">{ map(&one.places) }<p class="cl-soft">{ words::SIDES }</p></div>
            }
            <ul class="cl-inline">{ for one.complaint.iter().map(row) }</ul>
        </>
    };
    section("complaint", words::COMPLAINT, inside)
}

fn map(places: &[Opt]) -> Html {
    let captions = learn(Lang::Nl, Voice::Other);
    let view = |side: &'static rugwijzer::pictures::body_map::Side, caption| View {
        side,
        places: side
            .zones
            .iter()
            .map(|zone| {
                let on = places.contains(&zone.option);
                Place { shown: on, on, press: None }
            })
            .collect(),
        caption,
    };
    body_map(&[view(&FRONT, captions.map_front), view(&BACK, captions.map_back)]).html()
}
