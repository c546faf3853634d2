//! Dutch: the printed protocol.

use crate::clinical::disposition::Disposition;
use crate::clinical::red_flags::Confirm;
use crate::words::protocol::{CaseWords, Heads};

pub const HEADS: Heads = Heads {
    title: "Rugwijzer: het protocol",
    purpose_title: "Waarvoor dit is",
    purpose: &[
        "Rugwijzer stelt vragen aan mensen met lage rugpijn. Het zoekt eerst naar alarmtekens. Daarna zegt het hoe snel iemand hulp nodig heeft, bij wie, en wat hij vandaag zelf kan doen.",
        "Rugwijzer stelt geen diagnose en sluit niets uit. Het heeft geen CE-markering als medisch hulpmiddel.",
        "Deze pagina is gemaakt uit dezelfde tabellen waarmee het programma rekent. Wie haar controleert, controleert het programma.",
    ],
    state_title: "Versie en beoordeling",
    screens_title: "Vragen, in de volgorde waarin ze gesteld worden",
    screens_lead: "Elke pagina met vakjes sluit af met 'Geen van deze' en 'Weet ik niet'. 'Weet ik niet' is nooit 'nee'. Een spoedregel stopt de vragen meteen.",
    names_title: "Namen in de regels",
    names_lead: "Y x = ja; N x = nee; ? x = weet ik niet; U x = ja of weet ik niet. ∧ = en; ∨ = of; ¬ = niet. Een vraag die niet gesteld is, telt niet als ja en niet als weet ik niet.",
    rules_title: "Regels",
    rules_lead: &[
        "De hoogste regel die geldt, bepaalt de uitkomst. Elke regel die geldt, wordt als reden getoond. Geldt er geen, dan is de uitkomst S.",
        "Bronnen: F = de tekst is gelezen; F* = tweede hand, samenvatting of één casus; R = met eigen label overgenomen; O = vakkennis die een clinicus nog moet nagaan.",
    ],
    net_title: "Wat te doen en waarop te letten",
    advice_title: "Eerste advies",
    favours_title: "Wat in het voordeel spreekt",
    reviews_title: "Dagen om opnieuw te kijken",
    reviews_lead: "Geteld vanaf de dag waarop de pijn begon. Na dag 42 elke zes weken.",
    contacts_title: "Met wie contact",
    sources_title: "Bronnen",
    sources_lead: &["Zonder adres is de tekst van de bron nog niet gelezen."],
    field: "Veld",
    question: "Vraag of vakje",
    answers: "Antwoorden",
    asked_when: "Gevraagd als",
    name: "Naam",
    meaning: "Betekenis",
    rule: "Regel",
    condition: "Voorwaarde",
    level: "Uitkomst",
    contacts: "Contact",
    reason: "Reden, zoals getoond",
    source: "Bron",
    status: "Status",
    part: "Onderdeel",
    for_whom: "Voor wie",
    text: "Tekst",
    ruling: "Grond",
    number: "Nummer",
    edition: "Uitgave",
    read_at: "Gelezen op",
    always: "altijd",
    with_rule: "met regel",
    without_rule: "zonder regel",
    not_when: "niet als",
    calls: "met contact",
};

pub const CASES: CaseWords = CaseWords {
    title: "Voorbeelden",
    lead: &[
        "Verzonnen mensen met lage rugpijn, van wie vooraf is opgeschreven welke uitkomst hoort. Ontwikkelaars schreven de voorbeelden én de regels.",
        "De cijfers laten dus zien dat de regels doen wat is bedoeld. Ze zeggen niet hoe vaak de uitkomst bij echte patiënten klopt. Dat is niet onderzocht.",
        "Te laag = minder dringend dan verwacht. Te hoog = dringender dan verwacht. Wat vooraf ook te verdedigen werd genoemd, telt in geen van beide. Gevaarlijk = een uitkomst die vooraf gevaarlijk is genoemd.",
    ],
    level: "Verwachte uitkomst",
    cases: "Voorbeelden",
    agreed: "Zoals verwacht",
    acceptable: "Ook te verdedigen",
    under: "Te laag",
    over: "Te hoog",
    dangerous: "Gevaarlijk",
    total: "Samen",
    others_title: "Voorbeelden met een andere uitkomst dan verwacht",
    others_none: "Er zijn er geen.",
    case: "Voorbeeld",
    expected: "Verwacht",
    got: "Uitkomst",
    unfinished: "nog niet klaar met vragen",
};

pub fn confirm(confirm: Confirm) -> &'static str {
    match confirm {
        Confirm::Nothing => "nog niet ondertekend",
        Confirm::Row => "te bevestigen door een clinicus: grens of niveau",
        Confirm::Wording => "te bevestigen door een clinicus: woorden",
        Confirm::Threshold => "te bevestigen door een clinicus: grens",
        Confirm::Whom => "te bevestigen door een clinicus: contact",
    }
}

pub fn level(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::EmergencyNow => "E: nu bellen (emergency_now)",
        Disposition::GpToday => "T: vandaag huisarts (gp_today)",
        Disposition::GpWithinDays => "D: huisarts binnen dagen (gp_within_days)",
        Disposition::PhysioOrPodo => "P: fysio of podo (physio_or_podo)",
        Disposition::SelfCare => "S: zelf doen (self_care)",
    }
}

pub fn within(working_days: u8) -> String {
    format!("binnen {working_days} werkdagen")
}

pub fn state(version: &str, date: &str, signed: Option<&str>) -> String {
    match signed {
        Some(by) => format!("Regelset {version} van {date}. Bevestigd door {by}."),
        None => format!("Regelset {version} van {date}. Nog niet door een clinicus bevestigd."),
    }
}
