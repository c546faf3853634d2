//! Headings, labels and buttons of the explanation, in Dutch.

use crate::clinical::changes::Change;
use crate::clinical::sources::{Certainty, Source};
use crate::words::Voice;
use crate::words::insight::InsightWords;

pub fn insight(voice: Voice) -> InsightWords {
    InsightWords {
        explained: voice.say("Uitleg bij uw antwoorden", "Uitleg bij de antwoorden"),

        patterns: voice
            .say("Waar uw klachten bij kunnen passen", "Waar de klachten bij kunnen passen"),
        patterns_lead: "Dit is geen diagnose. Er kan meer dan één ding tegelijk passen. Alleen onderzoek kan meer zeker maken.",
        fors: "Wat hierbij past",
        against: "Wat hier minder bij past",
        against_none: "In de antwoorden vonden we niets dat er niet bij past.",
        look_first: "Een arts kijkt eerst of er iets anders speelt.",
        factors: voice.say(
            "Wat meespeelt, en wat u eraan kunt doen",
            "Wat meespeelt, en wat eraan te doen is",
        ),
        factors_lead: voice.say(
            "Deze dingen kunnen meespelen. Kies er één uit om mee te beginnen.",
            "Deze dingen kunnen meespelen. Kies er samen één uit om mee te beginnen.",
        ),
        first_step: "Een eerste stap",
        ask_first: voice.say(
            "Bespreek eerst met uw arts wat u hieraan kunt doen.",
            "Bespreek eerst met de arts wat hieraan te doen is.",
        ),
        routing: voice.say("Wie u kan helpen", "Wie kan helpen"),
        routing_lead: "Het advies bovenaan gaat voor. Hier leest u wat iemand voor de rug kan doen.",
        routing_when: "Wanneer",
        routing_does: "Wat er gebeurt",
        outlook: "Hoe het verder gaat",
        key_mean: "Het gemiddelde van veel mensen",
        key_band: "Zo verschillen mensen, ruw getekend",
        key_scale: "De eerste weken zijn breder getekend dan de rest.",

        more_skip: "Sla deze vraag over",
        more_stop: "Stop en terug naar het plan",
        more_change: "Vul aan of wijzig",

        why: voice.say("Waarom krijg ik dit advies?", "Waarom dit advies?"),
        why_lead: "Bij elke reden ziet u welk antwoord telde, welke regel dat is, en de bron.",
        why_answer: voice.say("Uw antwoord", "Het antwoord"),
        why_none: "Geen antwoord gaf een reden om eerder te bellen.",
        why_means: "Waarom het telt",
        why_rule: "Regel",
        why_source: "Bron",
        change: "Wat zou dit veranderen?",
        change_lead: "Het advies hoort bij de antwoorden van nu. Verandert er iets? Dan verandert het advies mee.",
        goal: voice.say("Uw doel in uw eigen woorden", "Het doel in eigen woorden"),
        goal_none: "Nog niet ingevuld",
        goal_label: voice.say("Wat wilt u weer kunnen?", "Wat wil deze persoon weer kunnen?"),
        goal_hint: "Dit blijft in uw browser. Het gaat mee als u print of kopieert.",
        goal_example: voice.say(
            "Bijvoorbeeld: een half uur wandelen, of mijn kind optillen.",
            "Bijvoorbeeld: een half uur wandelen, of weer in de tuin werken.",
        ),

        soep: voice.say("Samenvatting voor uw zorgverlener", "Samenvatting voor de zorgverlener"),
        soep_copy: "Kopieer de samenvatting",
        soep_copied: "De samenvatting is gekopieerd.",
    }
}

pub fn change(voice: Voice, change: Change) -> &'static str {
    match change {
        Change::Saddle => voice.say(
            "Gaat plassen of poepen anders, of voelt het tussen uw benen doof? Bel dan nu de spoedlijn van uw huisarts.",
            "Gaat plassen of poepen anders, of is het gevoel tussen de benen doof? Bel dan nu de spoedlijn van de huisarts.",
        ),
        Change::Legs => voice.say(
            "Komen er klachten in beide benen, of zakt een been weg? Bel dan nu de spoedlijn van uw huisarts.",
            "Komen er klachten in beide benen, of zakt een been weg? Bel dan nu de spoedlijn van de huisarts.",
        ),
        Change::LegsResting => voice.say(
            "Blijven de klachten in uw benen als u zit of ligt? Of zakt een been weg? Bel dan nu de spoedlijn van uw huisarts.",
            "Blijven de klachten in de benen bij zitten of liggen? Of zakt een been weg? Bel dan nu de spoedlijn van de huisarts.",
        ),
        Change::Vital => voice.say(
            "Valt u flauw, wordt u benauwd, of krijgt u pijn op de borst? Bel dan 112.",
            "Flauwvallen, benauwd worden, of pijn op de borst? Bel dan 112.",
        ),
        Change::NumbGrows => voice.say(
            "Wordt de dove plek groter, of het been zwakker? Bel dan vandaag uw huisarts.",
            "Wordt de dove plek groter, of het been zwakker? Bel dan vandaag de huisarts.",
        ),
        Change::Fever => voice.say(
            "Krijgt u koorts of koude rillingen? Bel dan vandaag uw huisarts, en bij een zwakke afweer nu.",
            "Komt er koorts, of zijn er koude rillingen? Bel dan vandaag de huisarts, en bij een zwakke afweer nu.",
        ),
        Change::Fall => voice.say("Valt u, of krijgt u een ongeluk? Doe dan meteen de check opnieuw.", "Komt er een val of ongeluk bij? Doe dan meteen de check opnieuw."),
        Change::FallCall => voice.say(
            "Valt u, of krijgt u een ongeluk? Bel dan meteen, zoals bij ‘Wanneer belt u eerder?’ staat.",
            "Komt er een val of ongeluk bij? Bel dan meteen, zoals bij ‘Wanneer belt u eerder?’ staat.",
        ),
        Change::LegFurther => voice.say(
            "Trekt de pijn verder uw been in, of wordt dat been doof of zwakker? Bel dan vandaag uw huisarts.",
            "Trekt de pijn verder het been in, of wordt dat been doof of zwakker? Bel dan vandaag de huisarts.",
        ),
        Change::BelowKnee => voice.say(
            "Trekt de pijn tot onder uw knie? Doe dan de check opnieuw.",
            "Trekt de pijn tot onder de knie? Doe dan de check opnieuw.",
        ),
        Change::Worse => "Wordt de pijn week na week erger? Doe dan de check opnieuw.",
        Change::NewIllness => voice.say(
            "Hoort u iets nieuws van een arts, of gebruikt u nieuwe medicijnen? Doe dan de check opnieuw.",
            "Is er nieuws van een arts, of zijn er nieuwe medicijnen? Doe dan de check opnieuw.",
        ),
        Change::Pregnancy => voice.say("Wordt u zwanger? Doe dan de check opnieuw.", "Komt er een zwangerschap? Doe dan de check opnieuw."),
        Change::SixWeeks => voice.say(
            "Is het 6 weken na het begin niet duidelijk beter? Maak dan een afspraak bij een fysiotherapeut of uw huisarts.",
            "Is het 6 weken na het begin niet duidelijk beter? Maak dan een afspraak bij een fysiotherapeut of de huisarts.",
        ),
    }
}

pub fn source(source: Source) -> Option<&'static str> {
    if source == Source::DutchLeaflets {
        return Some("Folders over lage rugpijn van Nederlandse praktijken");
    }
    (source == Source::PracticeKnowledge).then_some("Geen document")
}

pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Read => "De tekst van de bron is gelezen.",
        Certainty::Secondary => "Uit de tweede hand, een samenvatting of één geval.",
        Certainty::Recorded => "Overgenomen, met een eigen oordeel erbij.",
        Certainty::Professional => "Vakkennis, die een arts of fysiotherapeut nog moet nagaan.",
    }
}

pub fn more_step(number: usize, of: usize) -> String {
    format!("Extra vraag {number} van {of}")
}
