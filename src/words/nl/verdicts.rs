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
        Disposition::GpWithinDays => within_days(voice, contacts),
        Disposition::PhysioOrPodo => ("Afspraak", visit(voice, contacts)),
        Disposition::SelfCare => (
            "Zelf doen",
            (
                voice.say("U kunt nu zelf aan de slag", "Deze persoon kan nu zelf aan de slag"),
                "Een afspraak is nu niet nodig.",
            ),
        ),
    };
    VerdictWords { word, headline, lead }
}

/// The first person to call leads. The line against suicide stands beside 112 only where that is
/// the reason.
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
            Contact::Urgent
            | Contact::Gp
            | Contact::Hospital
            | Contact::Physio
            | Contact::Podo
            | Contact::PelvicPhysio
            | Contact::Line113
            | Contact::SafeHome
            | Contact::Pharmacist
            | Contact::OccupationalDoctor,
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
            Contact::Emergency112
            | Contact::Urgent
            | Contact::Gp
            | Contact::Hospital
            | Contact::Physio
            | Contact::Podo
            | Contact::PelvicPhysio
            | Contact::Line113
            | Contact::SafeHome
            | Contact::Pharmacist
            | Contact::OccupationalDoctor,
        )
        | None => (
            voice.say("Bel vandaag uw huisarts", "Bel vandaag de huisarts"),
            "Is de praktijk dicht? Bel dan vandaag de huisartsenpost, ook in het weekend.",
        ),
    }
}

/// After a birth the midwife and the GP are equals.
fn within_days(voice: Voice, contacts: &[Contact]) -> (&'static str, (&'static str, &'static str)) {
    const LEAD: &str = "Het hoeft niet vandaag.";
    if contacts.first() == Some(&Contact::Midwife) {
        let either = voice.say(
            "Maak een afspraak met uw verloskundige of huisarts",
            "Maak een afspraak met de verloskundige of de huisarts",
        );
        return ("Afspraak", (either, LEAD));
    }
    (
        "Huisarts",
        (voice.say("Maak een afspraak met uw huisarts", "Maak een afspraak met de huisarts"), LEAD),
    )
}

pub fn physio_too(voice: Voice) -> &'static str {
    voice.say(
        "Een fysiotherapeut kan u ook helpen.",
        "Een fysiotherapeut kan deze persoon ook helpen.",
    )
}

/// With the words that follow it everywhere: how soon is early enough.
macro_rules! soon {
    ($($before:literal)?) => {
        concat!($($before, " ",)? "Deze of volgende week is vroeg genoeg. Een verwijzing is niet nodig.")
    };
}

/// The first to go to leads; a GP among them is the equal of a physiotherapist, and a foot never
/// goes without the back.
fn visit(voice: Voice, contacts: &[Contact]) -> (&'static str, &'static str) {
    let (gp, foot) = (contacts.contains(&Contact::Gp), contacts.contains(&Contact::Podo));
    match contacts.first() {
        Some(Contact::Podo) if gp => (
            voice.say(
                "Maak een afspraak bij een podotherapeut, fysiotherapeut of uw huisarts",
                "Maak een afspraak bij een podotherapeut, fysiotherapeut of de huisarts",
            ),
            voice.say(
                soon!("Voor uw voet: een podotherapeut (specialist voor voeten). Voor uw rug: een fysiotherapeut. Naar uw huisarts gaan mag ook."),
                soon!("Voor de voet: een podotherapeut (specialist voor voeten). Voor de rug: een fysiotherapeut. Naar de huisarts gaan mag ook."),
            ),
        ),
        Some(Contact::Podo) => (
            "Maak een afspraak bij een podotherapeut of een fysiotherapeut",
            voice.say(
                soon!("Voor uw voet: een podotherapeut (specialist voor voeten). Voor uw rug: een fysiotherapeut."),
                soon!("Voor de voet: een podotherapeut (specialist voor voeten). Voor de rug: een fysiotherapeut."),
            ),
        ),
        Some(Contact::PelvicPhysio) => ("Maak een afspraak bij een bekken\u{ad}fysio\u{ad}therapeut", beside_the_pelvis(voice, gp, foot)),
        Some(
            Contact::Emergency112 | Contact::Urgent | Contact::Gp | Contact::Midwife | Contact::Hospital | Contact::Physio
            | Contact::Line113 | Contact::SafeHome | Contact::Pharmacist | Contact::OccupationalDoctor,
        )
        | None if gp => (
            voice.say("Maak een afspraak bij een fysiotherapeut of uw huisarts", "Maak een afspraak bij een fysiotherapeut of de huisarts"),
            either(voice, foot),
        ),
        Some(
            Contact::Emergency112 | Contact::Urgent | Contact::Gp | Contact::Midwife | Contact::Hospital | Contact::Physio
            | Contact::Line113 | Contact::SafeHome | Contact::Pharmacist | Contact::OccupationalDoctor,
        )
        | None => ("Maak een afspraak bij een fysiotherapeut", physio(voice, foot)),
    }
}

fn physio(voice: Voice, foot: bool) -> &'static str {
    if !foot {
        return soon!();
    }
    voice.say(
        soon!("Voor uw rug: een fysiotherapeut. Voor uw voet mag u ook naar een podotherapeut (specialist voor voeten)."),
        soon!("Voor de rug: een fysiotherapeut. Voor de voet mag ook een podotherapeut (specialist voor voeten)."),
    )
}

fn either(voice: Voice, foot: bool) -> &'static str {
    if !foot {
        return voice.say(
            soon!("Een fysiotherapeut kan u helpen. Naar uw huisarts gaan mag ook."),
            soon!("Een fysiotherapeut kan helpen. Naar de huisarts gaan mag ook."),
        );
    }
    voice.say(
        soon!("Een fysiotherapeut kan u helpen. Naar uw huisarts gaan mag ook. Voor uw voet mag u ook naar een podotherapeut (specialist voor voeten)."),
        soon!("Een fysiotherapeut kan helpen. Naar de huisarts gaan mag ook. Voor de voet mag ook een podotherapeut (specialist voor voeten)."),
    )
}

fn beside_the_pelvis(voice: Voice, gp: bool, foot: bool) -> &'static str {
    match (gp, foot) {
        (false, false) => soon!(),
        (true, false) => voice.say(soon!("Naar uw huisarts gaan mag ook."), soon!("Naar de huisarts gaan mag ook.")),
        (false, true) => voice.say(
            soon!("Voor uw voet mag u ook naar een podotherapeut (specialist voor voeten)."),
            soon!("Voor de voet mag ook een podotherapeut (specialist voor voeten)."),
        ),
        (true, true) => voice.say(
            soon!("Naar uw huisarts gaan mag ook. Voor uw voet mag u ook naar een podotherapeut (specialist voor voeten)."),
            soon!("Naar de huisarts gaan mag ook. Voor de voet mag ook een podotherapeut (specialist voor voeten)."),
        ),
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
