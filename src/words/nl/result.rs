//! The rest of the result in Dutch: headings, what speaks in somebody's favour, days to look again,
//! the clinic, the foot.

use time::Date;

use super::dates;
use super::frame::FRAME;
use crate::clinical::reassuring_findings::ReassuringFinding;
use crate::clinical::ruleset::Signature;
use crate::words::Voice;
use crate::words::outcome::{Passage, ResultWords};

pub fn favour(voice: Voice, favour: ReassuringFinding) -> &'static str {
    match favour {
        ReassuringFinding::Ease => "De pijn zakt in rust, of na het omdraaien.",
        ReassuringFinding::Better => "Het gaat al beter.",
        ReassuringFinding::AboveKnee => {
            voice.say("De pijn komt niet onder uw knie.", "De pijn komt niet onder de knie.")
        }
        ReassuringFinding::Daily => "Gewone dingen lukken.",
        ReassuringFinding::Slower => "Gewone dingen lukken, al gaat het langzamer.",
        ReassuringFinding::Young => "De pijn is er nog maar kort.",
    }
}

pub fn result(voice: Voice) -> ResultWords {
    ResultWords {
        announce: voice.say("Uw advies is klaar.", "Het advies is klaar."),
        why: "Waarom, in het kort",
        why_so_fast: "Waarom zo snel?",
        do_now: "Doe dit nu",
        favour: "Wat gunstig is",
        limit: voice.say(
            "Dit sluit niets uit. Vertrouwt u het niet? Bel uw huisarts.",
            "Dit sluit niets uit. Vertrouwt u het niet? Bel de huisarts.",
        ),
        lifeline: voice.say(
            "Denkt u aan de dood? Bel 113 of 0800-0113, dag en nacht.",
            "Denkt deze persoon aan de dood? Bel 113 of 0800-0113, dag en nacht.",
        ),
        advice: "Eerste advies",
        sooner: "Wanneer belt u eerder?",
        days: "Opnieuw kijken",
        days_hint: "We tellen vanaf de dag waarop de pijn begon.",
        appointment: "Afspraak maken",
        save: "Bewaar dit advies",
        save_hint: "Sluit u deze pagina? Dan is het advies weg, tenzij u het zelf bewaart.",
        unknown: "Niet bekend",
        unknown_hint: "Hier koos u ‘Weet ik niet’. Zeg dat ook tegen wie u helpt.",
        say_hint: "Lees dit voor. Vul zelf in wat tussen haakjes staat.",
        call_now_whom: voice.say(
            "Overdag uw huisarts. In de avond, nacht en het weekend de huisartsenpost. Krijgt u niemand? Bel 112.",
            "Overdag de huisarts. In de avond, nacht en het weekend de huisartsenpost. Krijgt u niemand? Bel 112.",
        ),
        answers: voice.say("Mijn antwoorden", "De antwoorden"),
        correct: "Klopt een antwoord niet? Pas het aan",
        book: "Kies een tijd",
        clinic_why: &[
            "U ziet deze praktijk omdat u de check op hun site doet.",
            "Een andere praktijk mag ook. Ons advies blijft hetzelfde.",
        ],
        copy_failed: "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.",
        exit_hint: &[
            "Met deze knop verlaat u deze pagina meteen. Uw antwoorden zijn dan weg.",
            "In de geschiedenis van uw browser kan deze pagina wel blijven staan.",
        ],
        safe_home: safe_home(voice),
        on_paper: "Wilt u dit ook op papier?",
        on_paper_hint: "Zonder kruisje staat dit niet op papier of in de gekopieerde tekst.",
        child: child(voice),
        cannot_answer: &[
            "U vulde dit in voor iemand die zelf niet goed kan antwoorden. Daardoor kan de check iets missen.",
            "Let op wat u ziet: een natte broek, anders lopen, suf zijn of anders in de war. Is dat nieuw? Bel dan nu.",
        ],
        no_diagnosis: "Dit is geen diagnose.",
        printed_promise: "Dit blad is een advies, geen diagnose. Het toont hoe het ging op deze dag.",
    }
}

/// Shown where another person did harm; it does not say so.
fn safe_home(voice: Voice) -> Passage {
    match voice {
        Voice::You => Passage {
            title: "Is het bij u niet veilig?",
            body: &[
                "U heeft hier geen schuld aan, en u staat er niet alleen voor.",
                "Veilig Thuis luistert en denkt mee: 0800-2000, gratis, dag en nacht.",
                "Bellen kan ook zonder uw naam te noemen. Nu gevaar? Bel 112.",
            ],
        },
        Voice::Other => Passage {
            title: "Is het voor deze persoon niet veilig?",
            body: &[
                "Veilig Thuis luistert en denkt mee: 0800-2000, gratis, dag en nacht.",
                "Ook u kunt bellen, en zonder namen te noemen. Nu gevaar? Bel 112.",
            ],
        },
    }
}

fn child(voice: Voice) -> &'static [&'static str] {
    match voice {
        Voice::You => &[
            "U bent jonger dan 16. Daarom stopt de check na de alarmtekens (tekens dat een arts moet kijken). Een arts kijkt mee.",
            "Laat dit advies aan uw ouder of verzorger zien.",
        ],
        Voice::Other => &[
            "Deze persoon is jonger dan 16. Daarom stopt de check na de alarmtekens (tekens dat een arts moet kijken). Een arts kijkt mee.",
            "Let vooral op mank lopen, koorts en pijn in de nacht.",
        ],
    }
}

pub fn call_clinic(phone: &str) -> String {
    format!("Bel {phone}")
}

pub fn made_on(date: Date) -> String {
    format!("Gemaakt op {}.", dates::full(date))
}

pub fn printed_line(clinic: Option<&str>, date: Date) -> String {
    let product = FRAME.product;
    let day = dates::full(date);
    match clinic {
        Some(name) => format!("Advies bij rugpijn, {day}. {product}, via {name}"),
        None => format!("Advies bij rugpijn, {day}. {product}"),
    }
}

pub fn ruleset_line(version: &str, date: (i32, u8, u8)) -> String {
    format!("Regels: versie {version} van {}.", dates::plain(date))
}

pub fn review_state(signed: Option<&Signature>) -> String {
    match signed {
        Some(Signature { name, big, date }) => {
            format!("Bevestigd door {name} (BIG-nummer {big}), op {}.", dates::plain(*date))
        }
        None => "Nog niet door een arts of fysiotherapeut bevestigd.".to_owned(),
    }
}
