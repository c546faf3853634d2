//! The clinic's card, where the clinical policy allows one at all.

use super::{OutcomeContext, clinic_places};
use crate::PLAN;
use crate::clinical::appointment::{Placement, placement, suiting};
use crate::pictures::Icon;
use crate::session::config::Clinic;
use crate::ui::markup::El;
use crate::ui::parts::actions::Out;
use crate::ui::parts::clinic::{Clinic as Card, clinic as card};
use crate::words::clinic as own;
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
    made(context, clinic, (!offered.is_empty()).then(|| offered.into()), here == Placement::Last)
}

/// The card on the page that is the same for everybody: quiet, and without saying what suits.
pub(super) fn for_everybody(context: &OutcomeContext) -> Option<El> {
    made(context, context.visit.model.config.clinic.as_ref()?, None, true)
}

fn made(
    context: &OutcomeContext,
    clinic: &Clinic,
    offered: Option<AttrValue>,
    quiet: bool,
) -> Option<El> {
    let ways = ways(context, clinic);
    if ways.is_empty() {
        return None;
    }
    let basis = Card {
        title: context.words.appointment,
        name: clinic.name.clone().into(),
        offered,
        ways,
        quiet,
        small: vec![context.words.clinic_why.join(" ").into()],
        ..Card::default()
    };
    Some(card(&if PLAN { whole(context, clinic, basis) } else { basis }))
}

/// How one gets there: the appointment book, the telephone, mail.
fn ways(context: &OutcomeContext, clinic: &Clinic) -> Vec<Out> {
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
        ways.push(clinic_places::call(context, phone));
    }
    if let Some(address) = &clinic.email {
        ways.push(Out {
            label: AttrValue::Static(own::card(context.lang()).mail),
            href: ["mailto:", address].concat().into(),
            action: "mail",
            ..Out::default()
        });
    }
    ways
}

/// The card with all that a clinic may set. The plan's build has it.
fn whole(context: &OutcomeContext, clinic: &Clinic, basis: Card) -> Card {
    let (lang, said) = (context.lang(), own::card(context.lang()));
    let open = clinic_places::open(context, clinic);
    let mut small = basis.small;
    if !clinic.card.languages.is_empty() {
        small.push(own::spoken(lang, &clinic.card.languages).into());
    }
    if let Some(one) = &clinic.card.clinician {
        small.push(own::responsible(lang, &one.name, one.big_number.as_deref(), one.date).into());
    }
    Card {
        logo: clinic.card.logo.as_ref().map(|logo| {
            let alt = logo.alt.clone().unwrap_or_else(|| own::logo(lang, &clinic.name));
            (logo.url.clone().into(), alt.into())
        }),
        own_words: clinic.card.offer.as_ref().map(|offer| (said.own_words, offer.clone().into())),
        closed: open.as_ref().filter(|(now, _)| !now).map(|_| said.closed),
        open,
        places: clinic_places::places(context, clinic),
        privacy: clinic.card.privacy_url.as_ref().map(|address| Out {
            label: AttrValue::Static(said.privacy),
            href: address.clone().into(),
            action: "privacy",
            icon: None,
            new_window: true,
            more: Some(context.visit.frame().new_window),
        }),
        small,
        ..basis
    }
}
