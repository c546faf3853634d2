//! Dutch: the printed protocol.

pub mod check_in;
pub mod fixed_texts;
pub mod information;
pub mod plan;
pub mod proofs;
pub mod revision;

use crate::clinical::disposition::Disposition;
use crate::clinical::red_flags::Confirm;
use crate::words::protocol::{CaseWords, FlowWords, Heads, InsightHeads, LessonHeads};

pub const HEADS: Heads = Heads {
    title: "Rugwijzer: het protocol",
    purpose_title: "Waarvoor dit is",
    purpose: &[
        "Rugwijzer helpt een volwassene met lage rugpijn kiezen hoe snel en bij wie hij hulp zoekt, en wat hij intussen zelf kan doen. Het wordt gebruikt vóór elk contact met een professional.",
        "Het stelt vragen en zoekt eerst naar alarmtekens. Daarna zegt het hoe snel iemand hulp nodig heeft, bij wie, en wat hij vandaag zelf kan doen.",
        "Het vervangt geen onderzoek, geen triage aan de telefoon en geen oordeel van een professional. Niemand mag van bellen worden weerhouden omdat Rugwijzer rustig was.",
        "Rugwijzer stelt geen diagnose en sluit niets uit. Het heeft geen CE-markering als medisch hulpmiddel; zie ‘De wet’ hieronder.",
        "Deze pagina is gemaakt uit dezelfde tabellen waarmee het programma rekent. Wie haar controleert, controleert het programma.",
    ],
    not_for_title: "Voor wie en wat dit niet is",
    not_for: &[
        "Voor pijn die niet in of rond de lage rug zit.",
        "Voor wie jonger is dan 16 jaar, verder dan de alarmtekens. De vragen stoppen daar, en een arts kijkt altijd mee.",
        "Voor wie een katheter, een stoma of een verlamming heeft. De vragen over plassen, poepen en voelen passen dan niet. De eerste pagina zegt dat, en zegt te bellen.",
        "Voor gebruik waar niemand de regels heeft bevestigd en de verantwoordelijkheid draagt.",
    ],
    state_title: "Versie en beoordeling",
    sizes: [
        "Pagina’s vóór de uitslag",
        "Pagina’s na de uitslag",
        "Regels",
        "Adviezen",
        "Patronen",
        "Factoren",
        "Wie kan helpen",
        "Lessen",
        "Oefeningen",
        "Regels voor wie een oefening niet is",
        "Genoemde uitzonderingen",
        "Bronnen",
    ],
    contents: "Inhoud",
    screens_title: "Vragen, in de volgorde waarin ze gesteld worden",
    screens_lead: "Elke pagina met vakjes sluit af met 'Geen van deze' en 'Weet ik niet'. 'Weet ik niet' is nooit 'nee'. Een spoedregel stopt de vragen meteen.",
    screens_basis: "de regeltabel, onderdeel 1, 4.1 en 4.2",
    details_title: "Vragen na de uitslag",
    details_lead: &[
        "Deze vragen komen pas als de uitslag er is. Ze zijn er voor de uitleg en het plan, niet voor de dringendheid.",
        "Ze mogen worden overgeslagen, elke pagina apart of alle samen. Ze komen nooit na ‘nu bellen’ of ‘vandaag huisarts’.",
        "Blijkt hier toch een alarmteken, dan gaat het antwoord terug naar de regels. Zie ‘Antwoorden die niet samengaan’.",
    ],
    details_basis: "de vijf brondocumenten (docs/seed-coverage.md) en KNGF 2021, in eigen woorden; geen gevalideerde vragenlijst",
    doubts_title: "Antwoorden die niet samengaan",
    doubts_lead: "Een later antwoord past niet bij een eerder ‘nee’. Dan komt die eerdere vraag nog een keer. Blijft het ‘nee’, dan geldt dat, en komt de latere vraag opnieuw. De regels rekenen daarna met de nieuwe antwoorden.",
    doubts_basis: "rij 1: de regeltabel, onderdeel 4.2; de andere rijen zijn een voorstel van de ontwikkelaars",
    later: "Later gezegd",
    earlier: "Eerder gezegd",
    again: "Opnieuw gevraagd",
    names_title: "Namen in de regels",
    names_lead: "Y x = ja; N x = nee; ? x = weet ik niet; U x = ja of weet ik niet. ∧ = en; ∨ = of; ¬ = niet. Een vraag die niet gesteld is, telt niet als ja en niet als weet ik niet.",
    rules_title: "Regels",
    rules_lead: &[
        "De hoogste regel die geldt, bepaalt de uitkomst. Elke regel die geldt, wordt als reden getoond. Geldt er geen, dan is de uitkomst S.",
        "Bronnen: F = de tekst is gelezen; F* = tweede hand, samenvatting of één casus; R = met eigen label overgenomen; O = vakkennis die een clinicus nog moet nagaan.",
    ],
    net_title: "Wat te doen en waarop te letten",
    net_basis: "het blad met vangnetadviezen bij de regeltabel; vakkennis (O) die een clinicus nog moet nagaan",
    advice_title: "Eerste advies",
    advice_basis: "de laatste kolom",
    favours_basis: "alleen wat zelf is geantwoord; niets wordt uitgesloten. Een antwoord waarop een regel rust die geldt, of een patroon met een oorzaak, valt weg",
    reviews_basis: "K17 en het vangnetblad: dag 7 en 21 naar de fysiotherapeut, dag 42 naar de fysiotherapeut of de huisarts. Dag 3, de week vanaf 75 jaar en de 4 weken na een verwijzing zijn een voorstel",
    contacts_basis: "de regeltabel, onderdeel 4.5; nummers zoals openbaar bekend",
    favours_title: "Wat gunstig is",
    reviews_title: "Dagen om opnieuw te kijken",
    reviews_lead: "Dag 3, 7, 21 en 42 tellen vanaf het begin van de pijn, de andere vanaf vandaag. Kijkt een arts eerst, dan staat er geen dag, of pas een na de uiterste dag voor die arts.",
    contacts_title: "Met wie contact",
    exceptions_title: "Uitzonderingen",
    exceptions_lead: "Een antwoord dat meer alarm geeft, verlaagt de uitkomst nooit. Alleen de antwoorden hieronder kunnen deze regels opheffen. Er is geen andere uitzondering: zie ‘Bewijzen en controles’.",
    skipped_title: "Vragen die niet iedereen krijgt",
    skipped_lead: "Een vraag blijft alleen weg als geen antwoord erop de uitkomst kan verhogen. Deze vragen zijn de uitzondering: hier is bewust een grens gekozen.",
    why: "Waarom",
    before: "Eerst",
    after: "Daarna",
    sources_title: "Bronnen",
    sources_lead: &["Zonder adres is de tekst van de bron nog niet gelezen."],
    sources_reviewed: "Bronnen voor het laatst nagelopen op",
    signed: "bevestigd",
    to_check: "bron O nog na te gaan",
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
    read_at: "Waar gelezen",
    always: "altijd",
    with_rule: "met regel",
    without_rule: "zonder regel",
    not_when: "niet als",
    calls: "met contact",
};

pub const INSIGHT: InsightHeads = InsightHeads {
    patterns_title: "Patronen: waar klachten bij kunnen passen",
    patterns_lead: &[
        "Een patroon legt uit. Het verlaagt nooit de uitkomst en is nooit een diagnose. Er kunnen er meer naast elkaar staan.",
        "Zonder wat onder ‘Nodig’ staat, wordt een patroon niet genoemd. Wat ervoor en ertegen pleit, telt even zwaar en bepaalt alleen de volgorde.",
    ],
    part: "Onderdeel",
    content: "Inhoud",
    class: "Soort",
    shown: "Getoond",
    usually: "Getoond, tenzij een arts eerst moet kijken",
    needs: "Nodig",
    supports: "Pleit ervoor",
    against: "Pleit ertegen",
    source: "Bron",
    status: "Status",
    factors_title: "Factoren: wat kan meespelen",
    factors_lead: "Elke factor heeft één kleine stap die iemand zelf kan doen. Voor wie die stap niet is, staat er: bespreek het eerst. Een factor verandert de uitkomst niet.",
    factor: "Factor",
    when: "Als",
    why: "Uitleg",
    step: "De ene stap",
    routes_title: "Wie kan helpen",
    routes_lead: "Het aanbod van een praktijk bepaalt wat die praktijk zelf kan doen. Het bepaalt nooit of iemand hulp nodig heeft.",
    who: "Wie",
    not_when: "Niet als",
    does: "Wat daar gebeurt",
    outlooks_title: "Wat te verwachten is",
    outlooks_lead: "Gemiddelden van groepen mensen, geen voorspelling voor één persoon. De band eromheen is ruw en door ons getekend. Niet getoond als een arts eerst moet kijken.",
    outlook: "Verloop",
    points: "Gemiddelde pijn (0–100), met de ruwe band",
    note: "Erbij gezegd",
    changes_title: "Wat het advies zou veranderen",
    changes_lead: "Deze zinnen staan onder ‘Wat zou dit veranderen?’. Wat er al is, wordt niet genoemd.",
    change: "Zin",
    change_rules: "Regels die dan kunnen gaan gelden",
    net_alone: "het vangnet",
};

pub const LESSONS: LessonHeads = LessonHeads {
    title: "Lessen: wat er te begrijpen is",
    lead: &[
        "Een les legt uit. Het verandert de uitkomst niet, en staat er alleen voor wie er iets aan heeft. Na E en T staat er geen.",
        "Gaat een les over wat mensen vaak horen? Dan staat die zin apart. Daaronder staat wat bekend is.",
        "Elke zin staat hier zoals hij wordt getoond. De letter voor een bron zegt hoe zeker wij ervan zijn; zie ‘Regels’.",
    ],
    lesson: "Les",
    pieces_title: "De namen in de tekening",
    pieces_lead: "De tekening hoort bij de eerste les en is er voor dezelfde mensen. Elk deel heeft een naam en een tekst.",
    piece: "Deel",
};

pub fn point(week: &str, pain: u32, low: u32, high: u32) -> String {
    format!("{week}: {pain} ({low}–{high})")
}

pub const FLOW: FlowWords = FlowWords {
    title: "De weg door de vragen",
    lead: &[
        "Zo lopen de vragen. Het gevaarlijkste komt eerst. Een vlak met kleur krijgt iedereen; een wit vlak alleen wie aan de voorwaarde voldoet. Inspringen betekent: een vervolgvraag.",
        "Een rode pijl betekent: na deze pagina kan een spoedregel gelden. Dan stopt het vragen meteen. De letters T, D en P zeggen voor welke uitkomsten de regels deze pagina lezen.",
    ],
    captions: [
        "Eerst veiligheid, dan gezondheid. Onder de 16 jaar vervallen veel pagina’s: dan kijkt altijd een arts mee.",
        "Dan de pijn zelf. Als alles is gevraagd, bepaalt de hoogste regel die geldt de uitkomst.",
        "Na de uitslag: vragen voor de uitleg en het plan.",
    ],
    in_words: "Deze tekening in woorden",
    stations: ["Veiligheid", "Gezondheid", "De pijn"],
    only_if: "alleen als:",
    or: " · of ",
    after_unsure: "‘weet ik niet’ op de pagina ervoor, en daar niet aangekruist",
    after_box: "het vakje hierover is aangekruist, of niet bekend",
    back_to: "kan terugleiden naar pagina",
    stops: "spoed stopt hier meteen",
    counts_for: "telt mee voor",
    end: &[
        "Alles gevraagd?",
        "De hoogste regel die geldt, beslist.",
        "Geldt er geen regel, dan S.",
    ],
    after: &[
        "Nog twee minuten voor een persoonlijk plan",
        "Mag worden overgeslagen. Is er voor de uitleg en het plan.",
    ],
    never_after: &["Na E en T wordt", "hier niets gevraagd."],
};

pub fn badge(disposition: Disposition) -> (&'static str, &'static str) {
    match disposition {
        Disposition::EmergencyNow => ("E", "Nu bellen"),
        Disposition::GpToday => ("T", "Vandaag huisarts"),
        Disposition::GpWithinDays => ("D", "Huisarts binnen dagen"),
        Disposition::PhysioOrPodo => ("P", "Fysio of podo"),
        Disposition::SelfCare => ("S", "Zelf doen"),
    }
}

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

pub fn agreement(agreed: usize, acceptable: usize, cases: usize) -> String {
    let share = |count: usize| format!("{count} van {cases} ({}%)", count * 100 / cases.max(1));
    format!(
        "Zoals verwacht: {}. Met wat vooraf ook te verdedigen was: {}.",
        share(agreed),
        share(agreed + acceptable)
    )
}

pub fn confirm(confirm: Confirm) -> &'static str {
    match confirm {
        Confirm::Nothing => "nog niet bevestigd",
        Confirm::Row => "nog te bevestigen door een arts: grens of niveau",
        Confirm::Wording => "nog te bevestigen door een arts: woorden",
        Confirm::Threshold => "nog te bevestigen door een arts: grens",
        Confirm::Whom => "nog te bevestigen door een arts: contact",
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

pub fn basis(basis: &str, status: &str) -> String {
    format!("Bron: {basis}. Status van elke rij: {status}.")
}

pub fn state(version: &str, date: &str, review: &str, signed: Option<&str>) -> String {
    let again =
        format!("Opnieuw bekijken vóór {review}: vanaf die dag zegt de check dat hij oud is.");
    match signed {
        Some(by) => format!("Regelset {version} van {date}. Bevestigd door {by}. {again}"),
        None => {
            format!("Regelset {version} van {date}. Nog niet door een clinicus bevestigd. {again}")
        }
    }
}
