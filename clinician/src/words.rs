//! What the page says, in Dutch, to somebody who is trained. Terms of the complaint are those of the
//! widget's own summary (`words/nl/soep.rs`).

use crate::judgement::{Difference, Ground};
use crate::signs::Known;
use rugwijzer::clinical::check_in::measure::Engagement;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::Phase;
use rugwijzer::clinical::plan::prescription::Pace;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::Unopened;
use rugwijzer::handover::fhir::unreadable::Unreadable;
use rugwijzer::handover::private::Private;
use rugwijzer::words::Lang;
use rugwijzer::words::soep::term;

pub const BRAND: &str = "Rugwijzer";
pub const TITLE: &str = "Voor de zorgverlener";
/// What this page is, and is not; it stands above everything.
pub const LIMITS: &str = "De regels zijn nog door geen arts of fysiotherapeut bevestigd; er is geen CE-markering. Dit ondersteunt uw oordeel en vervangt het niet. Zelf ingevuld, niet onderzocht.";
/// Once somebody has signed, the first half is no longer true.
pub const LIMITS_SIGNED: &str = "Er is geen CE-markering. Dit ondersteunt uw oordeel en vervangt het niet. Zelf ingevuld, niet onderzocht.";
pub const PRIVACY: &str = "Deze pagina werkt zonder internet, stuurt niets door en bewaart niets.";

pub const CODE: &str = "Plak of typ de code";
pub const CODE_HINT: &str =
    "Groepen van vier tekens, of de link uit de QR-code. Streepjes en hoofdletters maken niet uit.";
pub const OPEN: &str = "Open";
pub const SCAN: &str = "Scan de QR-code";
pub const SCAN_STOP: &str = "Stop met scannen";
pub const SCAN_AIM: &str = "Houd de QR-code voor de camera.";
pub const SCAN_FAILED: &str =
    "De camera gaf geen beeld. Typ de code over, of geef deze pagina toegang tot de camera.";
pub const COPY: &str = "Kopieer SOEP";
pub const COPIED: &str = "De SOEP-tekst is gekopieerd.";
pub const COPY_FAILED: &str =
    "Kopiëren lukte niet. Open de SOEP-tekst onderaan, en kopieer die zelf.";
pub const PRINT: &str = "Print";
pub const SAVE: &str = "Bewaar als FHIR";
pub const SAVED: &str = "Het bestand is gedownload: ‘rugwijzer.fhir.json’.";
pub const SAVE_FAILED: &str = "Deze browser gaf geen bestand.";
pub const FILE: &str = "Of open een FHIR-bestand";

pub const TOLD: &str = "Gezegd tegen de bezoeker:";
pub const TOLD_NOTHING: &str = "niets, of niet bekend";
pub const TODAY: &str = "Regels van nu:";
pub const TODAY_OPEN: &str = "op wat er staat ligt niets vast";
pub const VISIT: &str = "Ingevuld op";
pub const NO_DAY: &str = "De datum staat niet in de code.";
pub const NOT_JUDGED: &str = "Geen uitkomst";

pub const RULES: &str = "Regels die gelden";
pub const NO_RULES: &str = "Op wat er staat geldt geen regel met zekerheid.";
pub const CHANGED: &str = "Wat er sindsdien is veranderd in de regels";
pub const SIGNS: &str = "Alarmsymptomen";
pub const HISTORY: &str = "Voorgeschiedenis en medicatie";
pub const COMPLAINT: &str = "Klacht";
pub const MAP: &str = "Aangegeven plaatsen";
pub const SIDES: &str = "Links en rechts is niet gevraagd.";
pub const FACTORS: &str = "Factoren";
pub const KNGF: &str = "KNGF 2021 kent drie profielen, naar de kans op aanhouden. De check kiest er geen: zijn vragen daarover zijn niet gevalideerd.";
pub const HELP: &str = "Hulp";
pub const PATTERNS: &str = "Kan passen bij";
pub const FOR: &str = "voor:";
pub const AGAINST: &str = "tegen:";
pub const ICPC: &str = "ICPC (suggestie):";
pub const EXPECT: &str = "Beloop zoals verteld:";
pub const ROUTES: &str = "Genoemde hulp:";
pub const GOALS: &str = "Doelen";
pub const NO_GOALS: &str = "geen doel in de code";
pub const OWN_WORDS: &str = "In eigen woorden:";
pub const PLAN: &str = "Plan dat is gegeven";
pub const NO_PLAN: &str = "Geen plan: bij deze uitkomst geeft de check geen oefeningen.";
pub const PLAN_PARTLY: &str =
    "Berekend op wat is gedeeld. Wat niet is gedeeld, kan het plan hebben veranderd.";
pub const LATER: &str = "Later:";
pub const RED: &str = "Gestopt na rood licht bij het oefenen.";
pub const AMBER: &str = "Oranje licht bij:";
pub const NSAID: &str = "Reden om geen ontstekingsremmer te nemen:";
pub const SOEP: &str = "SOEP-tekst";
pub const PERHAPS_KEPT_BACK: &str = "of niet gedeeld";

pub const SOURCES: &str = "Bronnen:";
pub const STATUS: &str = "Status, tenzij er iets achter staat: nog niet bevestigd.";
pub const MIND: &str = "Let op:";

pub const WHAT_IF: &str = "Wat als: verander een antwoord";
pub const WHAT_IF_LEAD: &str =
    "Het overzicht hierboven rekent meteen mee. In de code verandert niets.";
pub const WHAT_IF_ON: &str = "Wat als: dit is niet wat is ingevuld.";
pub const RULES_CAME: &str = "Regels erbij:";
pub const RULES_WENT: &str = "Regels weg:";
pub const PATTERNS_CAME: &str = "Kan nu ook passen bij:";
pub const PATTERNS_WENT: &str = "Past niet meer bij:";
pub const EXERCISES_CAME: &str = "Oefeningen erbij:";
pub const EXERCISES_WENT: &str = "Oefeningen weg:";
pub const BACK: &str = "Terug naar wat is ingevuld";
pub const NO_ANSWER: &str = "geen antwoord";

pub const PRESCRIBE: &str = "Plan aanpassen en terugsturen";
pub const PRESCRIBE_LEAD: &str = "Begint met wat de check nu geeft. Wat u kiest, vervangt die oefeningen; lopen en adviezen blijven. Uitsluitingen gaan voor, hier en op het apparaat van de bezoeker.";
pub const PLAN_NOT_FOR: &str =
    "Bij deze uitkomst geeft de check geen oefeningen. Een plan terugsturen kan daarom niet.";
pub const ALL_EXERCISES: &str = "alle oefeningen";
pub const PLAN_CHANGED: &str = "U heeft antwoorden veranderd. Een oefening die daardoor niet mag, kan er niet in; wat niet mocht op wat is ingevuld, blijft eruit.";
pub const PLAN_GAPS: &str = "De antwoorden zijn niet compleet, dus niet elke uitsluiting is hier te zien. Het apparaat van de bezoeker houdt ze aan, op alle antwoorden die daar staan.";
pub const PLAN_EMPTY: &str = "Zet eerst een oefening in het plan.";
pub const PLAN_HINDERED: &str = "Haal eerst weg wat niet mag.";
pub const PLAN_NOT_OPENED: &str = "De plancode bij deze code gaat niet open.";
pub const PLAN_OPENED: &str = "Dit plan stond bij de code.";
pub const NOTHING_YET: &str = "Er staat nog geen oefening in.";
pub const NOT_ALLOWED: &str = "Mag niet:";
pub const AMBER_BEFORE: &str = "Gaf oranje licht.";
pub const SETS: &str = "rondes";
pub const DAYS: &str = "dagen per week";
pub const UP: &str = "Omhoog";
pub const DOWN: &str = "Omlaag";
pub const REMOVE: &str = "Weg";
pub const ADD_WHICH: &str = "Oefening erbij";
pub const ADD: &str = "Voeg toe";
pub const CHOOSE: &str = "Kies een oefening";
pub const FULL: &str = "Zes oefeningen is het meeste. Haal er eerst een weg.";
pub const MAY_NOT: &str = "(mag niet)";
pub const KEEPS_AWAY: &str = "Houdt tegen:";
pub const KEPT_AWAY: &str = "Wat niet mag, en waarom";
pub const PACE: &str = "Hoe het verder gaat";
pub const PACE_STAYS: &str = "Blijft zo tot we elkaar spreken";
pub const PACE_AFTER: &str = "Gaat verder na";
pub const PACE_WEEKS: &str = "weken, als het goed gaat";
pub const PACE_WEEKS_LABEL: &str = "Na hoeveel weken";
pub const MAKE: &str = "Maak de code";
pub const MADE: &str = "De code van dit plan";
pub const MADE_HOW: &str = "De bezoeker opent hem in de check: ‘Ik heb een code’. Scannen of de link openen gaat ook; daar zit de code van het bezoek bij, met alleen wat al gedeeld was.";
pub const MADE_ALONE: &str = "De bezoeker opent hem in de check: ‘Ik heb een code’, na de eigen code of de eigen antwoorden.";
pub const MADE_PAPER: &str = "Bij printen komt dit op een tweede blad, voor de bezoeker.";
pub const MADE_GONE: &str = "Er is iets veranderd. Maak de code opnieuw.";
pub const COPY_CODE: &str = "Kopieer de code";
pub const COPY_LINK: &str = "Kopieer de link";
pub const CODE_COPIED: &str = "De code is gekopieerd.";
pub const LINK_COPIED: &str = "De link is gekopieerd.";
pub const CODE_NOT_COPIED: &str = "Kopiëren lukte niet. Selecteer de code, en kopieer die zelf.";
pub const LINK: &str = "Open zoals de bezoeker het ziet";
pub const SPELL: &str = "Voorlezen aan de telefoon";
pub const QR_ALT: &str = "QR-code met de code van het bezoek en van dit plan";
pub const QR_ALT_ALONE: &str = "QR-code met de code van dit plan";
pub const UNCONFIRMED: &str = "nog niet bevestigd";
pub const ADDED: &str = "eigen toevoeging, nog niet bevestigd";

// On the second sheet, for the visitor.
pub const SHEET: &str = "Plan van uw therapeut";
pub const SHEET_HOW: &str = "Open de check en kies ‘Ik heb een code’. Typ de code.";
/// Where the QR code names a page.
pub const SHEET_SCAN: &str = "Of richt de camera van een telefoon op het vierkant.";
pub const SHEET_STOP: &str = "Hoe elke oefening gaat, en wanneer u moet stoppen, staat in de check. Begin daarom niet met dit blad alleen.";

/// Exclusions that nobody can judge here, each as one sentence.
pub fn untold(rows: &str) -> String {
    format!(
        "Of dit speelt, is hier niet te zien. Het apparaat van de bezoeker houdt er rekening mee. {rows}"
    )
}

/// What is counted beside a number.
pub fn counted(timed: bool, each_side: bool) -> &'static str {
    match (timed, each_side) {
        (false, false) => "keer",
        (false, true) => "keer per kant",
        (true, false) => "seconden",
        (true, true) => "seconden per kant",
    }
}

pub const HELD_BACK: &str = "Tegengehouden:";

/// A therapist's plan that the visitor follows.
pub fn by_therapist(made: Option<&str>, pace: Pace) -> String {
    let made = made.map(|day| format!(" van {day}")).unwrap_or_default();
    let goes_on = match pace {
        Pace::Stays => "blijft zo tot het gesprek".to_owned(),
        Pace::Weeks(1) => "gaat na 1 week verder, als het goed gaat".to_owned(),
        Pace::Weeks(weeks) => format!("gaat na {weeks} weken verder, als het goed gaat"),
    };
    format!("Plan van een therapeut{made}: {goes_on}.")
}

pub fn on_days(amount: &str, days: u16) -> String {
    match days {
        7 => format!("{amount}, elke dag"),
        1 => format!("{amount}, 1 dag per week"),
        days => format!("{amount}, {days} dagen per week"),
    }
}

/// When a plan of the rules has it at the earliest, where that is not at once.
pub fn from(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Now | Phase::Week1 => None,
        Phase::Weeks2To3 => Some("in de check vanaf week 2"),
        Phase::Weeks4To6 => Some("in de check vanaf week 4"),
        Phase::After => Some("in de check na week 6"),
    }
}

pub fn pace(pace: Pace) -> String {
    match pace {
        Pace::Stays => "Dit blijft zo tot u uw therapeut spreekt.".into(),
        Pace::Weeks(1) => "Na 1 week gaat het plan verder, als het goed gaat.".into(),
        Pace::Weeks(weeks) => {
            format!("Na {weeks} weken gaat het plan verder, als het goed gaat.")
        }
    }
}

/// Of a button that stands with every exercise.
pub fn of_exercise(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

pub fn added(name: &str) -> String {
    format!("{name} staat in het plan.")
}

pub fn removed(name: &str) -> String {
    format!("{name} is uit het plan.")
}

pub fn moved(name: &str, place: usize) -> String {
    format!("{name} staat nu op plaats {place}.")
}

/// A number was typed that cannot be.
pub fn brought_within((least, most): (u16, u16), step: u16) -> String {
    let steps = if step > 1 { format!(", in stappen van {step}") } else { String::new() };
    format!("Dat kan van {least} tot {most}{steps}. Een getal dat kan, staat er nu.")
}

pub fn made_on(day: &str) -> String {
    format!("Gemaakt op {day}.")
}

pub fn from_to(before: &str, after: &str) -> String {
    if before == after {
        format!("De uitkomst blijft: {after}.")
    } else {
        format!("De uitkomst gaat van “{before}” naar “{after}”.")
    }
}

/// Why a file does not open.
pub fn unreadable(why: &Unreadable) -> String {
    let item = |field: Field| term(Lang::Nl, field);
    match why {
        Unreadable::NotAResponse => {
            "Dit bestand is geen ingevulde vragenlijst (FHIR R4 QuestionnaireResponse).".into()
        }
        Unreadable::OtherQuestionnaire(url) => {
            format!("Dit bestand hoort bij een andere vragenlijst: {url}.")
        }
        Unreadable::EnteredInError => "Dit bestand is ingetrokken door wie het maakte.".into(),
        Unreadable::BadValue(field) => {
            format!("Bij “{}” staat een antwoord dat de check niet kent.", item(*field))
        }
        Unreadable::OutOfRange(field) => {
            format!("Bij “{}” staat een getal dat niet kan.", item(*field))
        }
        Unreadable::Twice(field) => format!("“{}” staat er twee keer in.", item(*field)),
    }
}

/// What is wrong with what was typed, and what to do.
pub fn unopened(why: Unopened) -> String {
    match why {
        Unopened::Empty => "Typ of plak eerst een code.".into(),
        Unopened::Sign(sign, group) => format!(
            "In groep {group} staat “{sign}”. Dat teken komt in geen code voor. Kijk die groep na."
        ),
        Unopened::Length => {
            "De code is te kort of te lang. Er ontbreekt een stuk, of er staat iets dubbel.".into()
        }
        Unopened::Slip(first, last) if first == last => format!(
            "Er zit een fout in groep {first}: één teken klopt niet, of twee tekens zijn verwisseld."
        ),
        Unopened::Slip(first, last) => format!(
            "Er zit een fout in groep {first} of {last}: twee tekens zijn verwisseld."
        ),
        Unopened::Wrong => {
            "Dit is geen code, of er kloppen meer tekens niet. Vraag de code nog een keer.".into()
        }
        Unopened::Newer => {
            "Deze code is van een nieuwere versie dan deze pagina. Haal de nieuwste pagina op. De code zelf is goed.".into()
        }
        Unopened::Plan => "Deze code is een plan dat een therapeut terugstuurde. Vraag de code van het bezoek.".into(),
    }
}

/// How urgent, as a clinician says it.
pub fn level(level: Disposition) -> &'static str {
    match level {
        Disposition::EmergencyNow => "Nu bellen",
        Disposition::GpToday => "Vandaag huisarts",
        Disposition::GpWithinDays => "Huisarts binnen enkele dagen",
        Disposition::PhysioOrPodo => "Fysiotherapeut of podotherapeut",
        Disposition::SelfCare => "Zelf aan de slag",
    }
}

pub fn difference(difference: Difference, told: &str, today: &str) -> Option<String> {
    match difference {
        Difference::None => None,
        Difference::Higher => Some(format!(
            "Hoger dan wat de bezoeker hoorde. Gezegd is: {told}. De regels van nu geven: {today}."
        )),
        Difference::Lower => Some(format!(
            "De regels van nu geven minder haast ({today}). Hier blijft staan wat de bezoeker hoorde."
        )),
        Difference::NotAllShared => Some(
            "Wat is gedeeld, verklaart deze uitkomst niet helemaal. Vraag wat er nog meer speelt."
                .into(),
        ),
    }
}

/// What the judgement rests on, where that is not everything.
pub fn ground(ground: Ground) -> Option<&'static str> {
    match ground {
        Ground::All => None,
        Ground::Shared => Some(
            "Niet alles is gedeeld. Regels die iets lezen dat niet is gedeeld, tellen hier niet mee.",
        ),
        Ground::Gaps => Some(
            "De antwoorden zijn niet compleet. Dit is geen heel beeld, en geen regel is hiermee uitgesloten.",
        ),
    }
}

/// Over the questions of which this is known.
pub fn known(known: Known) -> &'static str {
    match known {
        Known::Named => "Ja",
        Known::Unknown => "Weet niet",
        Known::NotShared => "Niet gedeeld (ja of nee onbekend)",
        Known::Missing => "Ontbreekt",
        Known::Denied => "Nee",
        Known::NotAsked => "Niet gevraagd",
    }
}

pub fn nothing_named() -> &'static str {
    "Geen enkel alarmsymptoom met ja beantwoord."
}

pub fn private(kind: Private) -> &'static str {
    match kind {
        Private::Violence => "letsel door een ander",
        Private::Suicide => "gedachten aan de dood",
        Private::Pregnancy => "zwangerschap en bevalling",
        Private::Drugs => "drugs met een naald",
    }
}

pub fn not_shared(kinds: &str) -> String {
    format!("Niet gedeeld: {kinds}. Of daar iets over gezegd is, is niet bekend.")
}

pub fn ruleset(version: &str, is_now: bool) -> String {
    if is_now {
        format!("Regelset {version}, dezelfde als nu.")
    } else {
        format!("Gemaakt met regelset {version}; deze pagina heeft een nieuwere.")
    }
}

pub fn missing(fields: &str) -> String {
    format!("Ontbreekt: {fields}.")
}

pub const COURSE: &str = "Beloop";
pub const COURSE_PARTLY: &str =
    "Redenen en stap zijn berekend op wat is gedeeld. De uitkomst is wat de bezoeker hoorde.";
pub const COURSE_UNKNOWN: &str = "Wat is gedeeld, verklaart deze uitkomst niet.";
pub const COURSE_ALT: &str = "Pijn per dag sinds het eerste bezoek: ergste en op dat moment, met de oefendagen. Dezelfde getallen staan in de lijst.";
pub const COURSE_KEY: &str = "Lijn: ergste pijn. Stippellijn: pijn nu. Streepjes: oefendagen. Band: het verwachte beloop, geen belofte.";
pub const EXERCISED: &str = "Oefendagen in de speler, per week:";
pub const NICE: &str = "Volhouden (NICE HTE16):";
pub const PLAN_STEP: &str = "Plan:";

/// "7 december (dag 14)", or the day alone.
pub fn check_in_day(date: Option<&str>, day: u32) -> String {
    date.map_or_else(|| format!("Dag {day}"), |date| format!("{date} (dag {day})"))
}

pub fn exercised_since(days: usize) -> String {
    match days {
        1 => "1 oefendag sinds de vorige keer".into(),
        days => format!("{days} oefendagen sinds de vorige keer"),
    }
}

/// "deel 2", counted from one.
pub fn stage(stage: usize) -> String {
    format!("deel {}", stage + 1)
}

/// How it stood at a moment; none where it is not that far yet.
pub fn engagement(engagement: Engagement) -> Option<&'static str> {
    match engagement {
        Engagement::ToCome => None,
        Engagement::NotKnown => Some("niet bekend"),
        Engagement::GoesOn => Some("oefent nog"),
        Engagement::Stopped(_) => Some("gestopt"),
    }
}
