//! Dutch: the printed protocol, the parts about what is said beside the tables.

use crate::words::frame::Extra;
use crate::words::protocol::fixed_texts::FixedTextHeads;

pub const SAID: FixedTextHeads = FixedTextHeads {
    you: "Voor uzelf",
    other: "Voor een ander",
    same: "hetzelfde",
    part: "Onderdeel",

    reasons_title: "Redenen: hoe een antwoord wordt gezegd",
    reasons_lead: &[
        "Een reden noemt de antwoorden waardoor de regel geldt: ‘Omdat u koorts en diabetes heeft.’ Dat zijn ten hoogste twee zinnen van 15 woorden. Past niet alles? Dan gaan tekenen voor, dan ziekte, medicijn en zwangerschap, dan het beloop, dan getallen.",
        "Kan een regel op meer manieren gelden? Dan telt eerst wat zonder ‘weet ik niet’ geldt. Van losse antwoorden worden ze alle gezegd, van combinaties de eerste. Wat een regel alleen had kunnen tegenhouden, wordt niet gezegd.",
        "Een getal hieronder is een voorbeeld; gezegd wordt het getal van de persoon zelf. Geweld door een ander en gedachten aan de dood worden nooit genoemd.",
    ],
    answer: "Antwoord",
    high: "getal, vanaf een grens",
    low: "getal, tot een grens",
    meanings_title: "Redenen: waarom het telt",
    meanings_lead: "Deze zin staat na de antwoorden. Waar iemand anders om hulp kan worden gevraagd, staat dat er alleen bij als die regel zelf beslist.",
    usually: "anders",

    nsaid_title: "De vraag vóór een ontstekingsremmer",
    nsaid_lead: "Deze vraag hoort bij het advies nsaid_ask. Over een ontstekingsremmer wordt niets gunstigs gezegd vóór een duidelijk ‘nee’. Het antwoord telt voor geen enkele regel mee.",
    nsaid_basis: "K9; vakkennis (O) die een clinicus nog moet nagaan",
    nsaid_question: "Vraag",
    nsaid_items: "Wat meetelt",
    nsaid_after: "Na:",

    verdicts_title: "De kop van de uitslag",
    verdicts_lead: &[
        "De eerste naam bij ‘Met wie contact’ bepaalt de kop. Staat 113 erbij, dan gaat die kop voor. Bij P telt ook of de huisarts of de podotherapeut erbij staat.",
        "Bij een regel met een termijn komt er een laatste dag bij. Een voorbeeld:",
    ],
    verdicts_basis: "de regeltabel, onderdeel 4.5, in eigen woorden",
    first_contact: "Eerste contact",
    any_contact: "alle",
    other_contact: "alle andere",
    physio_too: "Onder de kop van D kan een zin over de fysiotherapeut komen:",
    ladder: "Op de ladder:",

    extras_title: "Teksten boven een pagina die terugkomt",
    extras_lead: "Ze staan boven de gewone uitleg van de pagina.",
    page: "Pagina",
    when: "Als",

    fixed_title: "Vaste teksten met een grens of een waarschuwing",
    fixed_lead: "Deze teksten horen bij geen rij van een tabel. Ze staan er altijd op de genoemde plek.",
    place: "Plek",
    places: [
        "Welkom, vóór de eerste vraag",
        "Onder ‘Nu hulp nodig?’, op elke pagina met vragen",
        "Bij ‘Weet ik niet’ op een pagina met vakjes",
        "Op elke uitslag, onder de redenen",
        "Op elke uitslag onder E, bij het vangnet; ook in de gekopieerde tekst en op papier",
        "Onderaan elke uitslag",
        "In het vangnet, bij de tekenen om nu te bellen",
        "Bij E, naast 112 als tweede nummer",
        "Bij de zinnen om voor te lezen",
        "Als ergens ‘weet ik niet’ is gekozen",
        "Op de uitslag onder de 16 jaar",
        "Op de uitslag van iemand die niet kan antwoorden",
        "Na geweld door een ander; op papier alleen met een kruisje",
        "Bij de dagen om opnieuw te kijken",
        "Op papier",
        "Als er iets misgaat in het programma",
    ],
};

pub fn extra_when(extra: Extra) -> &'static str {
    match extra {
        Extra::SaddleOneByOne => {
            "na ‘Weet ik niet’ op de pagina ervoor: wat daar niet is aangekruist"
        }
        Extra::OneByOne => "na ‘Weet ik niet’ op de pagina ervoor: wat daar niet is aangekruist",
        Extra::DangerAgain => {
            "vanaf 40 jaar, en korter dan 8 dagen: pijn van 8 of hoger die plots begon, zonder reden, en nooit zakt; hier was de laatste regel niet aangekruist"
        }
        Extra::TraumaAgain => "de pijn begon met een val of ongeluk, en hier was ‘Nee’ gezegd",
        Extra::LegsAgain => "beide benen geven last, en hier was dat niet aangekruist",
        Extra::BonesAgain => {
            "een scan toonde een ingezakte wervel, en hier was dat niet aangekruist"
        }
    }
}
