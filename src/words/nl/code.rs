//! The handover code in Dutch. The letters are said as over the telephone: B van Bernard.

use super::dates::full;
use crate::clinical::disposition::Disposition;
use crate::clinical::revision::RevisionId;
use crate::words::Voice;
use crate::words::code::{CodeWords, Unopened};
use time::Date;

pub const fn code(voice: Voice) -> CodeWords {
    CodeWords {
        title: voice.say("Code voor uw zorgverlener", "Code voor de zorgverlener"),
        sub: "Om voor te lezen, te laten zien of in te typen",
        about: &[
            "Met deze code ziet uw zorgverlener wat er is ingevuld, en welk advies daaruit kwam. U kunt er ook zelf mee verder, op een ander apparaat.",
            "De code is geen slot. Wie hem heeft, kan de antwoorden lezen. Geef hem alleen aan wie u vertrouwt.",
        ],
        label: "De code",
        copy: "Kopieer de code",
        copied: "De code is gekopieerd.",
        spell: "Voorlezen aan de telefoon",
        spell_hint: "Lees groep voor groep. Wacht steeds tot de ander klaar is.",
        qr: "Of laat dit scannen",
        qr_alt: "QR-code met dezelfde code",
        qr_opens: "De camera van een telefoon opent hiermee deze pagina. De code gaat niet over het internet.",
        qr_alone: "In deze QR-code staat alleen de code. Uw zorgverlener kan hem scannen of overtypen.",
        with_goal: voice.say("Ook mijn doel in de QR-code", "Ook het doel in de QR-code"),
        with_code: "De code ook in de mail, de agenda en de pagina zetten",
        in_text: voice.say("Code voor mijn zorgverlener: ", "Code voor de zorgverlener: "),

        open_title: "Verder met een code",
        field: "Wat is de code?",
        hint: "Een code heeft groepjes van vier letters en cijfers. Kleine letters mogen ook.",
        open: "Open de code",
        anew: "Begin zonder code",
        opened_title: "Uw code is geopend",
        stands: "Dat advies blijft gelden, ook als u hierna iets anders leest.",
        left_out: "Niet alles staat in een code. We vragen opnieuw wat er niet in staat.",
        rules_changed: "De regels van de check zijn sindsdien veranderd.",
        rules_same: "Het advies blijft hetzelfde.",
        rules_differ: "Het advies is daardoor anders. Het strengste advies telt.",
        rules_open: "Of het advies daardoor anders is, ziet u na de vragen die nog komen. Het strengste advies telt.",
        rules_list: "Wat er veranderde bij deze antwoorden",
        rules_none: "Wat er veranderde, gaat niet over deze antwoorden.",
        go_on: "Ga verder",
        clinician: "Ik ben de zorgverlener",
        loading: "We openen de code. Een moment.",
        not_loaded: [
            "Een code openen lukt nu niet",
            "Dat deel van de check kwam niet binnen. Misschien is er geen internet. Probeer het straks opnieuw. De check zelf werkt wel.",
            "Probeer het opnieuw",
        ],
    }
}

pub const fn spelled(letter: char) -> &'static str {
    match letter {
        '0' => "nul",
        '1' => "een",
        '2' => "twee",
        '3' => "drie",
        '4' => "vier",
        '5' => "vijf",
        '6' => "zes",
        '7' => "zeven",
        '8' => "acht",
        '9' => "negen",
        'A' => "A van Anton",
        'B' => "B van Bernard",
        'C' => "C van Cornelis",
        'D' => "D van Dirk",
        'E' => "E van Eduard",
        'F' => "F van Ferdinand",
        'G' => "G van Gerard",
        'H' => "H van Hendrik",
        'J' => "J van Johan",
        'K' => "K van Karel",
        'M' => "M van Maria",
        'N' => "N van Nico",
        'P' => "P van Pieter",
        'Q' => "Q van Quirinus",
        'R' => "R van Rudolf",
        'S' => "S van Simon",
        'T' => "T van Theodoor",
        'V' => "V van Victor",
        'W' => "W van Willem",
        'X' => "X van Xantippe",
        'Y' => "Y van Ypsilon",
        'Z' => "Z van Zacharias",
        // No other letter stands in a code.
        _ => "",
    }
}

pub fn group(number: usize) -> String {
    ["Groep ", &number.to_string()].concat()
}

pub fn unopened(why: Unopened) -> String {
    match why {
        Unopened::Empty => "Typ de code.".to_owned(),
        Unopened::Sign(sign, group) => {
            format!("In groep {group} staat ‘{sign}’. Dat komt in geen code voor.")
        }
        Unopened::Length => {
            "De code is niet compleet. Staan alle groepjes van vier er?".to_owned()
        }
        Unopened::Slip(first, last) if first == last => {
            format!("Kijk groep {first} na. Een teken is anders, of twee staan verwisseld.")
        }
        Unopened::Slip(first, last) => {
            format!("Kijk groep {first} en {last} na. Twee tekens staan verwisseld.")
        }
        Unopened::Wrong => "Deze code klopt niet. Kijk alle groepjes na.".to_owned(),
        Unopened::Newer => {
            "Deze code komt van een nieuwere versie van de check. Laad deze pagina opnieuw. Helpt dat niet? Open de code dan op de website waar u hem kreeg.".to_owned()
        }
        Unopened::Plan => "Deze code is een plan van uw therapeut. Open eerst uw eigen code.".to_owned(),
    }
}

pub const fn told(outcome: Disposition) -> &'static str {
    match outcome {
        Disposition::EmergencyNow => "Het advies was toen: hulp, meteen.",
        Disposition::GpToday => "Het advies was toen: bel vandaag nog.",
        Disposition::GpWithinDays => "Het advies was toen: maak een afspraak met de huisarts.",
        Disposition::PhysioOrPodo => "Het advies was toen: maak een afspraak met een zorgverlener.",
        Disposition::SelfCare => "Het advies was toen: ga zelf aan de slag.",
    }
}

pub const fn today(outcome: Disposition) -> &'static str {
    match outcome {
        Disposition::EmergencyNow => "Met de regels van nu: hulp, meteen.",
        Disposition::GpToday => "Met de regels van nu: bel vandaag nog.",
        Disposition::GpWithinDays => "Met de regels van nu: maak een afspraak met de huisarts.",
        Disposition::PhysioOrPodo => {
            "Met de regels van nu: maak een afspraak met een zorgverlener."
        }
        Disposition::SelfCare => "Met de regels van nu: ga zelf aan de slag.",
    }
}

/// What changed in the rules, for whom it can matter; none where it is for clinicians alone.
pub const fn revision(id: RevisionId) -> Option<&'static str> {
    Some(match id {
        RevisionId::EarlyInfection => {
            "Is de kans op een ontsteking in de rug wat groter? Dan kijkt een huisarts nu eerder."
        }
        RevisionId::Diabetes => "Diabetes telt nu mee. Een huisarts kijkt dan soms eerder.",
        RevisionId::BloodThinner => {
            "Bij een bloedverdunner is bellen op dezelfde dag nu eerder het advies."
        }
        RevisionId::UrineSigns => "De vragen over plassen zijn duidelijker.",
        RevisionId::Fracture => "Vanaf 65 jaar denken we nu eerder aan een breuk in de rug.",
        RevisionId::LightBuild => {
            "Vanaf 50 jaar vragen we nu naar een licht gewicht. Ook naar een gebroken heup bij een ouder."
        }
        RevisionId::NeedsHelp => {
            "Lukt opstaan, wassen of eten maken niet zonder hulp? Dat is nu een eigen antwoord."
        }
        RevisionId::NightSweats => {
            "Wekenlang zweten in de nacht telt nu vaker mee, ook onder de 50 jaar."
        }
        RevisionId::FeltFever => {
            "Koorts die niet gemeten is, telt nu mee. Koorts die komt en gaat ook."
        }
        RevisionId::PlainFlu => {
            "Bij een gewone griep met rugpijn is de huisarts niet meer altijd het advies."
        }
        RevisionId::UnlikeKnown => "We vragen nu of deze pijn anders is dan eerdere rugpijn.",
        RevisionId::LegTreatmentFails => {
            "Blijft beenpijn lang, ook na behandeling? Dan kijkt een huisarts nu opnieuw."
        }
        RevisionId::SixWeeks => "Na 6 weken rugpijn kan nu ook een fysiotherapeut het advies zijn.",
        RevisionId::Midwife => "Onderzoek door een verloskundige telt nu ook.",
        RevisionId::PeriodPain => "De vraag over pijn bij de menstruatie is duidelijker.",
        RevisionId::StableNumbness => {
            "Een dove plek die al weken gelijk is, weegt nu soms minder zwaar."
        }
        RevisionId::Aorta => {
            "Hevige pijn zonder reden, die nooit zakt, telt vanaf 65 jaar nu zwaarder."
        }
        RevisionId::AfterBirth => "Hevige pijn kort na een bevalling weegt nu zwaarder.",
        RevisionId::ThreeMonths => "Pijn van precies 3 maanden telt nu als 3 maanden.",
        RevisionId::Places => "De plekken om te kiezen zijn duidelijker, en het zijn er meer.",
        RevisionId::MuscleAche => "Spierpijn telt niet meer als klacht in de benen.",
        RevisionId::TinglingFoot => {
            "Tintelen in een voet hoort niet meer bij de vraag over de voeten."
        }
        RevisionId::KnownWeakBone => {
            "Bij zwakke botten en nieuwe pijn kijkt een huisarts nu eerder."
        }
        RevisionId::OneByOne | RevisionId::Wordings => return None,
    })
}

pub fn made_on(date: Date) -> String {
    ["De code is van ", &full(date), "."].concat()
}
