//! The texts around the questions in Dutch.

use super::safety_net;
use crate::words::Voice;
use crate::words::frame::{Dialog, Extra, Frame};

pub const DIALOG: Dialog = Dialog { open: "Doe de check bij rugpijn", close: "Sluiten" };

pub static FRAME: Frame = Frame {
    product: "Rugwijzer",
    language: "Nederlands",

    welcome_title: "Last van uw rug?",
    welcome_lead: "Beantwoord korte vragen, één per scherm. Daarna leest u wanneer u hulp nodig heeft, en wat u nu kunt doen.",
    fact_time: "Het duurt ongeveer 5 minuten.",
    fact_privacy: "Niemand ziet uw antwoorden. Sluit u de pagina? Dan zijn ze weg, tenzij u ze zelf bewaart.",
    fact_not_diagnosis: "Het is geen diagnose en vervangt geen arts.",
    start: "Begin",
    have_code: "Ik heb een code",
    danger: "Nu een van deze dingen?",
    danger_signs: safety_net::CALL_112,
    danger_call: "Bel 112",
    made_by: "De vragen rusten op richtlijnen, onderzoek en vakkennis.",
    not_confirmed: "Nog geen arts of fysiotherapeut heeft deze vragen en adviezen bevestigd.",

    next: "Verder",
    back: "Terug",
    restart: "Wis alles en begin opnieuw",
    restart_ask: "Alles wissen? Uw antwoorden en uw advies zijn dan weg.",
    restart_yes: "Ja, wis alles",
    restart_no: "Nee, laat alles staan",
    change: "Wijzig",
    show_advice: "Bekijk het advies",
    wait: "Even wachten",
    print: "Printen",
    copy: "Tekst kopiëren",
    copied: "De tekst is gekopieerd.",
    quick_exit: "Verlaat deze site snel",
    new_window: "(opent een nieuw venster)",

    or: "of",
    none_of_these: "Geen van deze",
    dont_know: "Weet ik niet",
    dont_know_hint: "Dat mag. We nemen dan het zekere voor het onzekere.",
    prefer_not: "Dat zeg ik liever niet",
    why_title: "Waarom vragen we dit?",

    route_label: "Hoe ver u bent",
    section_safety: "Veiligheid",
    section_health: "Gezondheid",
    section_pain: "De pijn",
    section_advice: "Advies",
    section_done: "klaar:",
    route_note: "Teruggaan kan altijd. Uw antwoorden blijven dan staan.",

    help: "Nu hulp nodig?",
    help_lead: "Gaat het niet goed? Bel nu. De vragen kunnen wachten.",
    help_lines: &[
        safety_net::DANGER_112,
        "Kan het niet wachten? Bel de huisarts of de huisartsenpost. Krijgt u niemand? Bel 112.",
        "Eraan denken om niet meer te leven? Bel 113 of gratis 0800-0113, dag en nacht.",
    ],
    help_112: "112",
    help_112_who: "Ambulance",
    help_112_when: safety_net::WHEN_112,
    help_doctor: "Huisarts of huisartsenpost",
    help_doctor_who: "Kies spoed als het niet kan wachten",
    help_doctor_when: "Overdag uw huisarts. In de avond, nacht en het weekend de huisartsenpost. Krijgt u niemand? Bel 112.",
    help_113: "113 of 0800-0113",
    help_113_who: "Gratis, dag en nacht",
    help_113_when: "Als u eraan denkt om niet meer te leven. Direct gevaar? Bel 112.",

    promise: "Niets wordt verstuurd",

    check_title: "Controleer uw antwoorden",
    check_lead: "Klopt alles? Dan laten we zien wat u kunt doen.",
    not_known: "Niet bekend",

    days: "dagen",
    weeks: "weken",
    months: "maanden",
    years: "jaren",
    unit_legend: "Dagen, weken, maanden of jaren?",
    age_unit: "jaar",
    number_hint: "Vul een getal in.",

    score_zero: "Geen pijn",
    score_ten: "Ergst denkbaar",
    score_low: "0, geen pijn",
    score_high: "10, ergst denkbaar",

    saddle_behind_name: "Tekening van achteren: de billen, de anus en de binnenkant van de dijen zijn gekleurd.",
    saddle_front_name: "Tekening van voren: de geslachtsdelen en de binnenkant van de dijen zijn gekleurd.",
    saddle_behind: "achter",
    saddle_front: "voor",
    saddle_bicycle: "zadel",
    saddle_caption: "Gekleurd is wat een fietszadel raakt.",
    knee_name: "Tekening van een been. Een streep loopt door de knieholte. Alles onder de streep is onder de knie.",
    knee_above: "boven de knie",
    knee_below: "onder de knie: kuit, scheen of voet",
    place_name: "Tekening van een rug met acht plekken. Dezelfde plekken staan in de lijst.",

    slow_title: "Het laden duurt lang",
    slow_body: "Is er haast bij? Wacht dan niet op deze check. Bel bij levensgevaar 112, en anders uw huisarts of de huisartsenpost.",
    slow_go_on: "Ik wacht nog even",
    no_start_title: "De check kon niet laden",
    no_start_body: "Uw antwoorden zijn nog niet bekeken. Maakt u zich zorgen? Wacht dan niet op deze check. Bel bij levensgevaar 112, en anders uw huisarts of de huisartsenpost.",
    no_start_again: "Probeer het opnieuw",
    failure_title: "Er ging iets mis",
    failure_body: "Uw antwoorden zijn er nog. U kunt verdergaan waar u was. Voelt u zich slecht? Bel uw huisarts, of bij gevaar 112.",
    failure_go_on: "Verdergaan",

    no_plan_title: "Tips en oefeningen konden niet laden",
    no_plan_body: "Wat hierboven staat, klopt, ook wanneer u moet bellen. Met internet kunt u de rest alsnog laden.",
    no_plan_again: "Laad de tips en oefeningen",

    other_day_title: "Dit advies is van een andere dag",
    other_day_body: "Is er iets veranderd? Kijk dan uw antwoorden na. Wordt het erger? Bel uw huisarts, of bij gevaar 112.",
    other_day_again: "Kijk mijn antwoorden na",

    no_print_title: "Printen kan hier niet",
    no_print_body: "Deze website laat het niet toe. Maak een foto van het scherm, of schrijf de nummers op.",
    no_print_noticed: "Begrepen",

    away_title: "De oefening staat stil",
    away_body: "Het scherm was even weg. Ga verder als u klaar bent.",
    away_again: "Ga verder",

    no_call_title: "Gaat het bellen niet vanzelf?",
    no_call_body: "Toets dan zelf dit nummer in:",
    no_call_noticed: "Begrepen",

    cleared: "Andere kruisjes op deze pagina zijn weggehaald.",
};

pub fn extra(voice: Voice, extra: Extra) -> &'static [&'static str] {
    match (extra, voice) {
        (Extra::SaddleOneByOne, Voice::You | Voice::Other) => {
            &["U wist het niet zeker, dus één voor één. Alleen wat nieuw of anders is, telt."]
        }
        (Extra::OneByOne, Voice::You | Voice::Other) => {
            &["U wist het niet zeker, dus één voor één: past dit?"]
        }
        (Extra::DangerAgain, Voice::You) => &[
            "U zei: de pijn begon ineens, en is er altijd. Past de laatste regel hieronder toch bij u?",
        ],
        (Extra::DangerAgain, Voice::Other) => {
            &["U zei: de pijn begon ineens, en is er altijd. Past de laatste regel hieronder toch?"]
        }
        (Extra::TraumaAgain, Voice::You | Voice::Other) => &[
            "U zei dat de pijn begon na een val of ongeluk. Wat past het best?",
            "Eerder koos u hier ‘Nee’. Klopt dat toch? Ga dan terug en verander hoe de pijn begon.",
        ],
        (Extra::LegsAgain, Voice::You) => &[
            "U zei net dat u last heeft in beide benen. Past de eerste regel hieronder toch bij u?",
            "Eerder kruiste u die regel niet aan. Klopt alles zo? Kies dan hetzelfde als eerst.",
        ],
        (Extra::LegsAgain, Voice::Other) => &[
            "U zei net dat er last is in beide benen. Past de eerste regel hieronder toch?",
            "Eerder kruiste u die regel niet aan. Klopt alles zo? Kies dan hetzelfde als eerst.",
        ],
        (Extra::BonesAgain, Voice::You | Voice::Other) => &[
            "U zei net dat een scan een ingezakte wervel liet zien. Past ‘Botontkalking’ hieronder toch?",
            "Bij die regel hoort ook een ingezakte wervel. Klopt alles zo? Kies dan hetzelfde als eerst.",
        ],
    }
}

pub fn step(number: u32) -> String {
    format!("Vraag {number}")
}

pub fn change_name(short: &str) -> String {
    format!("{}: {short}", FRAME.change)
}

/// A year is 365 days and a month is 30, as in the rules.
pub fn duration(days: u32) -> String {
    match days {
        0 => "Sinds vandaag".to_owned(),
        days if days % 365 == 0 => count(days / 365, "jaar", "jaar"),
        days if days % 30 == 0 => count(days / 30, "maand", "maanden"),
        days if days % 7 == 0 => count(days / 7, "week", "weken"),
        days => count(days, "dag", "dagen"),
    }
}

fn count(number: u32, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

pub fn age(years: u32) -> String {
    format!("{years} jaar")
}

pub fn score(score: u32) -> String {
    format!("{score} van de 10")
}
