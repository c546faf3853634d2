//! The clinic's card, where the clinical policy allows one at all.

use super::OutcomeContext;
use crate::clinical::appointment::{Placement, placement, suiting};
use crate::pictures::Icon;
use crate::ui::markup::El;
use crate::ui::parts::actions::Out;
use crate::ui::parts::clinic::{Clinic, clinic as card};
use crate::words::outcome as words;
use yew::prelude::*;

/// The card, if this is its place and there is a way to reach the clinic.
pub(super) fn clinic(context: &OutcomeContext, here: Placement) -> Option<El> {
    let clinic = context.visit.model.config.clinic.as_ref()?;
    if here == Placement::Never || placement(context.outcome) != here {
        return None;
    }
    let mut offered = String::new();
    if let Some(services) = &clinic.services {
        for service in suiting(context.outcome, services) {
            if !offered.is_empty() {
                offered.push_str(", ");
            }
            offered.push_str(words::service(context.lang(), service));
        }
        // It says what it can do, and that is not what helps here.
        if offered.is_empty() {
            return None;
        }
    }
    let mut ways = Vec::new();
    if let Some(address) = &clinic.booking_url {
        let new_window = address.starts_with("https:");
        ways.push(Out {
            label: AttrValue::Static(context.words.book),
            href: address.clone().into(),
            action: "book",
            icon: Some(Icon::Calendar),
            new_window,
            more: new_window.then_some(context.visit.frame().new_window),
        });
    }
    if let Some(phone) = &clinic.phone {
        ways.push(Out {
            label: words::call_clinic(context.lang(), &phone.shown).into(),
            href: phone.href.clone().into(),
            action: "call",
            icon: Some(Icon::Phone),
            new_window: false,
            more: None,
        });
    }
    (!ways.is_empty()).then(|| {
        card(&Clinic {
            title: context.words.appointment,
            name: clinic.name.clone().into(),
            offered: (!offered.is_empty()).then(|| offered.into()),
            ways,
            quiet: here == Placement::Last,
            why: context.words.clinic_why.join(" ").into(),
        })
    })
}
