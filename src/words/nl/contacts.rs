//! Whom to call, in Dutch. Only national numbers stand here; every other number depends on the
//! person.

use crate::clinical::appointment::Service;
use crate::clinical::disposition::Contact;
use crate::words::Voice;
use crate::words::outcome::ContactWords;

/// By 112 as the second number.
pub const FALLBACK_112: &str = "Neemt niemand op, of wordt het erger?";

/// By the number of the region's out-of-hours service.
pub const OUT_OF_HOURS: &str = "De huisartsenpost, in de avond, in de nacht en in het weekend";

const fn known(
    name: &'static str,
    number: &'static str,
    tel: &'static str,
    when: &'static str,
) -> ContactWords {
    ContactWords { name, number, tel, when }
}

/// A number that depends on the person.
const fn own(name: &'static str, when: &'static str) -> ContactWords {
    ContactWords { name, number: "", tel: "", when }
}

pub fn contact(voice: Voice, contact: Contact) -> ContactWords {
    match contact {
        Contact::Emergency112 => known("Ambulance", "112", "112", "Bij direct gevaar, dag en nacht."),
        Contact::Urgent => own(
            voice.say("Spoedlijn van uw huisarts", "Spoedlijn van de huisarts"),
            voice.say(
                "Is de praktijk dicht? Bel de huisartsenpost. Het nummer staat op het antwoordapparaat van uw huisarts.",
                "Is de praktijk dicht? Bel de huisartsenpost. Het nummer staat op het antwoordapparaat van de huisarts.",
            ),
        ),
        Contact::Gp => own(
            voice.say("Uw huisarts", "De huisarts van deze persoon"),
            "Overdag, op werkdagen. Kan het niet wachten en is de praktijk dicht? Bel de huisartsenpost.",
        ),
        Contact::Midwife => own(
            voice.say("Uw verloskundige, of de verloskamer", "De verloskundige, of de verloskamer"),
            "De verloskamer is de afdeling in het ziekenhuis. Het nummer staat in de papieren van de zwangerschap.",
        ),
        Contact::Hospital => own(
            "Het ziekenhuis dat de ingreep deed",
            "Het nummer staat op de papieren van de ingreep. Vraag naar de afdeling.",
        ),
        Contact::Physio => own("Een fysiotherapeut", "Een verwijzing is niet nodig."),
        Contact::Podo => own("Een podotherapeut (specialist voor voeten)", "Een verwijzing is niet nodig."),
        Contact::PelvicPhysio => own(
            "Een bekkenfysiotherapeut",
            "Dat is een fysiotherapeut met extra kennis van het bekken. Een verwijzing is niet nodig.",
        ),
        Contact::Line113 => known(
            "113 Zelfmoordpreventie",
            "0800-0113",
            "08000113",
            "Gratis, dag en nacht. Het korte nummer 113 werkt ook.",
        ),
        Contact::SafeHome => known(
            "Veilig Thuis",
            "0800-2000",
            "08002000",
            "Gratis, dag en nacht. Bel 112 als het nu niet veilig is.",
        ),
        Contact::Pharmacist => own(
            voice.say("Uw apotheker", "De apotheker van deze persoon"),
            "Tijdens de openingstijden van de apotheek.",
        ),
        Contact::OccupationalDoctor => own(
            voice.say("Uw bedrijfsarts", "De bedrijfsarts"),
            voice.say("Vraag een gesprek aan via uw werk.", "Vraag een gesprek aan via het werk."),
        ),
    }
}

pub const fn service(service: Service) -> &'static str {
    match service {
        Service::Physio => "fysiotherapie",
        Service::Manual => "manuele therapie",
        Service::Podo => "podotherapie",
        Service::PelvicPhysio => "bekkenfysiotherapie",
        Service::Sport => "sportfysiotherapie",
    }
}
