//! The clinic's card, where the clinical policy allows one at all.

use super::Told;
use crate::clinical::appointment::{Placement, placement};
use crate::pictures::Icon;
use crate::ui::parts::actions::Out;
use crate::ui::parts::clinic::{Clinic, clinic as card};
use crate::words::outcome as words;
use yew::prelude::*;

/// The card, if this is its place and there is a way to reach the clinic.
pub(super) fn clinic(told: &Told, here: Placement) -> Option<Html> {
    let clinic = told.visit.model.config.clinic.as_ref()?;
    if here == Placement::Never || placement(told.outcome) != here {
        return None;
    }
    let book = clinic.booking_url.as_ref().map(|address| {
        let elsewhere = address.starts_with("https:");
        Out {
            label: told.words.book.into(),
            href: address.clone().into(),
            action: "book".into(),
            icon: Some(Icon::Calendar),
            new_window: elsewhere,
            more: elsewhere.then(|| told.visit.frame().new_window.into()),
        }
    });
    let call = clinic.phone.as_ref().map(|phone| Out {
        label: words::call_clinic(told.lang(), &phone.shown).into(),
        href: phone.href.clone().into(),
        action: "call".into(),
        icon: Some(Icon::Phone),
        ..Out::default()
    });
    let ways: Vec<Out> = book.into_iter().chain(call).collect();
    (!ways.is_empty()).then(|| {
        card(&Clinic {
            title: told.words.appointment.into(),
            name: clinic.name.clone().into(),
            place: None,
            ways,
            why: told.words.clinic_why.join(" ").into(),
        })
    })
}
