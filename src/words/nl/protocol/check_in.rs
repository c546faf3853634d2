//! Dutch: the check-in in the printed protocol.

use crate::clinical::check_in::questions::Asked;
use crate::clinical::check_in::rules::Test;
use crate::words::protocol::check_in::CheckInHeads;

pub const CHECK_IN: CheckInHeads = CheckInHeads {
    title: "De vervolgcheck: week na week",
    lead: &[
        "Wie terugkomt, krijgt een vervolgcheck van ongeveer 2 minuten. Eerst komen de alarmpagina’s van de check, opnieuw en met dezelfde woorden. Een spoed stopt de vragen, net als in de check.",
        "De antwoorden van toen tellen mee. De dagen lopen door. Wat kan veranderen, wordt opnieuw gevraagd. Daarna oordelen dezelfde regels als in de check. Een vervolgcheck is daarom nooit milder dan de check op dezelfde antwoorden.",
        "Een alarm (E of T) van een vorige keer blijft staan tot een arts heeft gekeken. ‘Beter’ verandert daar niets aan. Een regel voor de huisarts (D) vervalt niet doordat er tijd voorbij is. Hij vervalt wel als de antwoorden van nu hem opheffen, of als een arts heeft gekeken.",
        "De eigen rijen hieronder kunnen alleen verhogen. Hun getallen zijn voorstellen, en een clinicus moet ze bevestigen. Stelling 13 gaat over dit deel.",
    ],
    questions: "De eigen vragen",
    page: "Pagina",
    asked: "Wanneer gevraagd",
    answers: "Antwoorden",
    anew: "Wat van de check opnieuw wordt gevraagd",
    anew_list: &[
        "Altijd: alle alarmpagina’s, de ergste pijn, het verloop, het dagelijks leven, en of iemand het heeft onderzocht.",
        "Altijd, waar de weg ernaar vraagt: een rood oog, tekenen van een maagbloeding, en de tekenen bij een zwangerschap.",
        "Bij iets nieuws, of bij twijfel daarover: ziekten, medicijnen en zwangerschap. Een zwangerschap wordt elke keer opnieuw gevraagd.",
        "Bij pijn die anders is, of bij twijfel daarover: de plek, de rust en de nacht, en of de pijn bekend is. Was de rust of de plek de vorige keer een teken, dan altijd.",
        "Bij meer pijnstillers: de medicijnen. Bij meer zorgen, of als iemand vaak somber was: hoe het gaat, met de vraag naar niet meer willen leven.",
        "Wat door de tijd erbij komt, zoals de vragen na 7, 14, 28 en 42 dagen.",
    ],
    terms: "Woorden in de rijen",
    term: "Woord",
    meaning: "Betekenis",
    rules: "Wat beslist, naast de regels van de check",
    rule: "Rij",
    level: "Niveau",
    as_the_check: "als de check",
    as_before: "als de vorige keer",
    reason: "Reden en wat te doen",
    thresholds: "Tijden waarop de regels van de check meer vragen",
    days: "Dag van de pijn",
    steps: "Hoe het plan verder gaat",
    steps_lead: "De eerste rij die geldt, telt. De uitsluitingen worden daarna nog gevraagd, altijd als laatste. Vooruit kan pas als dit deel van het plan lang genoeg heeft geduurd.",
    step: "Stap",
    from: "Vanaf",
    weeks: "Een deel van het plan duurt minstens (weken; het laatste deel gaat door):",
    again: "Wanneer weer kijken",
    in_days: "Over dagen",
    measure: "De meting van NICE",
    measure_lead: &[
        "NICE wil van een digitale hulp bij rugpijn weten wie begon, wie na 30 dagen en na 6 en 12 maanden nog doorging, en waarom mensen stopten. Dat wordt bijgehouden op het eigen apparaat. Het beslist niets.",
        "Kwam iemand niet terug, dan is er niets bekend. Dat telt niet als doorgaan en niet als stoppen.",
    ],
    moment: "Moment",
    open_days: "Telt van dag tot dag",
    course: "Het verwachte verloop in het dagboek",
    course_lead: "Het dagboek toont de band van ‘Verloop’ achter de eigen pijn, per week, met rechte lijnen ertussen. Waar een arts eerst moet kijken, staat er geen band.",
};

pub const fn asked(asked: Asked) -> &'static str {
    match asked {
        Asked::Always => "altijd",
        Asked::ToldToBeSeen => "als de vorige keer iemand moest kijken (P of hoger)",
        Asked::HasGoals => "als er een doel is gekozen",
        Asked::HadPlan => "als er een plan was",
        Asked::Exercised => "als er is geoefend, of als dat niet bekend is",
        Asked::DidNotExercise => "als er niet is geoefend",
    }
}

pub const fn test(test: Test) -> &'static str {
    match test {
        Test::Alarm => "De regels van de check zeggen vandaag E of T.",
        Test::CheckDoctor => "De regels van de check zeggen vandaag D.",
        Test::CheckTherapist => "De regels van de check zeggen vandaag P.",
        Test::AlarmStands => "E of T van een vorige keer, en geen arts heeft gekeken.",
        Test::DoctorStands => {
            "Een D-regel van een vorige keer geldt nog op de antwoorden van nu, en geen arts heeft gekeken. De tijd die voorbij is, telt daarbij niet."
        }
        Test::Worse => {
            "Het verloop is erger, of de ergste pijn is 2 punten hoger dan de vorige keer, of het dagelijks leven lukt minder."
        }
        Test::WorseBefore => "Ook de vorige vervolgcheck was ‘worse’.",
        Test::Better => {
            "Het verloop is beter of de ergste pijn is 2 punten lager, en niets is erger."
        }
        Test::NotBetter => "Het verloop is gelijk, erger of niet bekend.",
        Test::ThreeDays => "Na het oefenen drie dagen achter elkaar erger dan gewoon.",
        Test::Week => "De pijn duurt 7 dagen of langer.",
        Test::Treated => {
            "28 dagen of meer na het eerste bezoek. Sinds toen keek een therapeut en geen arts. De pijn is niet ‘lasting’."
        }
        Test::TwelveWeeks => {
            "De pijn duurde bij het eerste bezoek korter dan 84 dagen en nu 84 of langer, en niemand heeft gekeken."
        }
        Test::Strong => "De ergste pijn is 7 of hoger.",
        Test::HardlySleeps => "Bijna niet slapen door de pijn, ook niet met een pijnstiller.",
        Test::PillsLong => {
            "14 dagen of meer na het eerste bezoek, en evenveel of meer pijnstillers, of niet bekend."
        }
        Test::Lasting => {
            "Pijn die lang duurt, zoals bij de regel voor pijn: 12 weken, of 4 met angst om te bewegen."
        }
        Test::Sign => {
            "Nieuw sinds de vorige keer, of nu niet bekend: een doof gevoel, minder kracht, pijn onder de knie, beide benen, wankel lopen, of anders plassen of poepen. Het telt tot iemand heeft gekeken."
        }
        Test::RedLight => "Een oefening gaf een rood licht in de speler.",
        Test::Half => "De regel voor pijn zegt: de helft.",
        Test::Stay => {
            "De regel voor pijn zegt: een week gelijk blijven. Bij ‘weet ik niet’ telt drie dagen erger."
        }
        Test::Exercised => "Op 3 dagen of meer geoefend.",
        Test::Waits => "Een rij met uitsluitingen laat alleen over wat veilig is.",
        Test::LongEnough => "Dit deel van het plan heeft zijn weken gehad.",
        Test::CourseUnknown => "Het verloop is niet bekend.",
    }
}
