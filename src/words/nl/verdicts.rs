//! The banner in Dutch: how urgent it is, in one sentence, and the words of the ladder.

use time::Date;

use super::dates;
use crate::clinical::disposition::{Contact, Disposition};
use crate::words::Voice;
use crate::words::outcome::VerdictWords;

pub fn verdict(voice: Voice, disposition: Disposition, contacts: &[Contact]) -> VerdictWords {
    let (word, (headline, lead)) = match disposition {
        Disposition::EmergencyNow => ("Bel nu", now(voice, contacts)),
        Disposition::GpToday => ("Bel vandaag", today(voice, contacts)),
        Disposition::GpWithinDays => (
            "Huisarts",
            (
                voice.say("Maak een afspraak met uw huisarts", "Maak een afspraak met de huisarts"),
                "Het hoeft niet vandaag. Wacht ook niet langer dan de dag die hier staat.",
            ),
        ),
        Disposition::PhysioOrPodo => ("Afspraak", visit(contacts)),
        Disposition::SelfCare => (
            "Zelf doen",
            (
                voice.say("U kunt nu zelf aan de slag", "Deze persoon kan nu zelf aan de slag"),
                "Een afspraak is nu niet nodig. Kijk opnieuw op de dagen die hier staan.",
            ),
        ),
    };
    VerdictWords { word, headline, lead }
}

/// The first person to call leads. The line against suicide stands beside 112 only where that is the reason.
fn now(voice: Voice, contacts: &[Contact]) -> (&'static str, &'static str) {
    if contacts.contains(&Contact::Line113) {
        return (
            "Bel nu 112 of 113",
            voice.say(
                "Bent u direct in gevaar? Bel 112. Wilt u eerst praten? Bel 113, dag en nacht.",
                "Is deze persoon direct in gevaar? Bel 112. Is eerst praten nodig? Bel 113, dag en nacht.",
            ),
        );
    }
    match contacts.first() {
        Some(Contact::Emergency112) => ("Bel nu 112", "Wacht niet af, ook niet als u twijfelt."),
        Some(Contact::Midwife) => (
            voice.say("Bel nu uw verloskundige", "Bel nu de verloskundige"),
            "Of bel de verloskamer van het ziekenhuis. Wacht niet tot morgen.",
        ),
        Some(
            Contact::Urgent | Contact::Gp | Contact::Hospital | Contact::Physio | Contact::Podo | Contact::PelvicPhysio
            | Contact::Line113 | Contact::SafeHome | Contact::Pharmacist | Contact::OccupationalDoctor,
        )
        | None => (
            voice.say("Bel nu de spoedlijn van uw huisarts", "Bel nu de spoedlijn van de huisarts"),
            "Is de praktijk dicht? Bel de huisartsenpost. Wacht niet tot morgen.",
        ),
    }
}

fn today(voice: Voice, contacts: &[Contact]) -> (&'static str, &'static str) {
    match contacts.first() {
        Some(Contact::Midwife) => (
            voice.say("Bel vandaag uw verloskundige", "Bel vandaag de verloskundige"),
            "Krijgt u niemand te pakken? Bel de huisarts, of de huisartsenpost.",
        ),
        Some(
            Contact::Emergency112 | Contact::Urgent | Contact::Gp | Contact::Hospital | Contact::Physio | Contact::Podo
            | Contact::PelvicPhysio | Contact::Line113 | Contact::SafeHome | Contact::Pharmacist
            | Contact::OccupationalDoctor,
        )
        | None => (
            voice.say("Bel vandaag uw huisarts", "Bel vandaag de huisarts"),
            "Is de praktijk dicht? Bel dan vandaag de huisartsenpost, ook in het weekend.",
        ),
    }
}

fn visit(contacts: &[Contact]) -> (&'static str, &'static str) {
    const LEAD: &str = "Deze of volgende week is vroeg genoeg. Een verwijzing is niet nodig.";
    match contacts.first() {
        Some(Contact::Podo) => (
            "Maak een afspraak bij een podotherapeut",
            "Dat is een specialist in voeten en lopen. Deze of volgende week is vroeg genoeg. Een verwijzing is niet nodig.",
        ),
        Some(Contact::PelvicPhysio) => ("Maak een afspraak bij een bekken\u{ad}fysio\u{ad}therapeut", LEAD),
        Some(
            Contact::Emergency112 | Contact::Urgent | Contact::Gp | Contact::Midwife | Contact::Hospital | Contact::Physio
            | Contact::Line113 | Contact::SafeHome | Contact::Pharmacist | Contact::OccupationalDoctor,
        )
        | None => ("Maak een afspraak bij een fysiotherapeut", LEAD),
    }
}

pub fn ladder_word(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::EmergencyNow => "Nu",
        Disposition::GpToday => "Vandaag",
        Disposition::GpWithinDays => "Huisarts",
        Disposition::PhysioOrPodo => "Afspraak",
        Disposition::SelfCare => "Zelf",
    }
}

pub fn ladder_name(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::EmergencyNow => "Hoe snel? Uw advies: nu.",
        Disposition::GpToday => "Hoe snel? Uw advies: vandaag.",
        Disposition::GpWithinDays => "Hoe snel? Uw advies: binnenkort naar de huisarts.",
        Disposition::PhysioOrPodo => "Hoe snel? Uw advies: een afspraak.",
        Disposition::SelfCare => "Hoe snel? Uw advies: zelf aan de slag.",
    }
}

/// The day is the day of the visit, not of the call.
pub fn deadline(date: Date) -> String {
    format!("Maak een afspraak voor uiterlijk {}.", dates::long(date))
}
