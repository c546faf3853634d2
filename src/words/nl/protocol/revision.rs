//! Dutch: the printed protocol, what changed since the rule set before this one.

use crate::clinical::revision::RevisionId;
use crate::words::protocol::revision::{RevisionHeads, RevisionWords};

pub const HEADS: RevisionHeads = RevisionHeads {
    title: "Wat is er veranderd sinds",
    lead: &[
        "Gepubliceerde patiënten en blinde voorbeelden lieten fouten zien in de vorige regels. Dit zijn de veranderingen, met wat een clinicus nog moet bevestigen.",
        "De nieuwe voorwaarde is de hele voorwaarde van de regel, zoals hij nu geldt. Dezelfde regel kan bij meer veranderingen staan. Geen enkele regel van niveau E is veranderd.",
    ],
    change: "Verandering, en welke fout eraan voorafging",
    old: "Eerst",
    new: "Nu",
    words: "Woorden",
    confirm: "Te bevestigen",
    none: "bestond niet",
    same: "voorwaarde gelijk",
    was: "Eerst:",
    is: "Nu:",
    contacts: "contact:",
    names: "Nieuwe namen in de regels",
};

const fn words(fault: &'static str, was: &'static str, confirm: &'static str) -> RevisionWords {
    RevisionWords { fault, was, confirm }
}

pub const fn revision(id: RevisionId) -> RevisionWords {
    match id {
        RevisionId::EarlyInfection => words(
            "Een risico op een infectie van de rug telde pas met een tweede teken. ‘Hetzelfde’ in de eerste dagen gold als rustig.",
            "",
            "het niveau: binnen 3 werkdagen",
        ),
        RevisionId::Diabetes => {
            words("Diabetes alleen telde nergens.", "", "14 dagen, en pijn van 4 of hoger")
        }
        RevisionId::BloodThinner => words(
            "Bij een bloedverdunner besliste ‘plots, zonder reden’. Een onbekend begin gold als nee.",
            "",
            "pijn van 5 of hoger, en 7 dagen",
        ),
        RevisionId::UrineSigns => words(
            "Vaker plassen had geen vakje, of een vakje dat iets anders betekent.",
            "Pijn bij plassen, of bloed in de plas · Plassen gaat anders: het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of u voelt het minder, of de blaas voelt niet leeg.",
            "het niveau als iemand alleen kleine beetjes plast",
        ),
        RevisionId::Fracture => words(
            "Aan een breuk werd alleen gedacht bij een ziekte die iemand al kent.",
            "",
            "65 jaar",
        ),
        RevisionId::LightBuild => words(
            "Botontkalking is vóór de eerste breuk zelden bekend.",
            "",
            "vanaf 50 jaar, en 60 kilo",
        ),
        RevisionId::NeedsHelp => words(
            "Wie zonder hulp niet opstaat, wast of kookt, had geen eigen antwoord.",
            "",
            "wie hierdoor vandaag belt: vanaf 75 jaar of met zwakke botten, tot 42 dagen of bij erger worden",
        ),
        RevisionId::NightSweats => words(
            "Weken nachtzweten telden pas vanaf 50 jaar.",
            "",
            "14 dagen en erger, onder de 50",
        ),
        RevisionId::FeltFever => {
            words("Koorts die gevoeld is, of die komt en gaat, paste in geen vakje.", "", "7 dagen")
        }
        RevisionId::PlainFlu => words(
            "Een gewone griep met rugpijn ging naar de huisarts.",
            "",
            "16 tot en met 59 jaar, tot 3 dagen, zonder diabetes en zonder pijn in de zij",
        ),
        RevisionId::UnlikeKnown => words(
            "‘De eerste keer rugpijn’ geldt boven de 50 bijna nooit. Pijn die anders is dan anders, werd niet gevraagd.",
            "Is dit de eerste keer in uw leven dat u rugpijn heeft? (ja / nee / weet ik niet)",
            "dat andere pijn vanaf 50 jaar en 4 weken binnen 10 werkdagen telt",
        ),
        RevisionId::LegTreatmentFails => words(
            "Beenpijn die na behandeling blijft: wie ‘onderzocht’ was, kreeg geen huisarts meer.",
            "",
            "365 dagen",
        ),
        RevisionId::SixWeeks => words(
            "Wie na zes weken gewoon bewoog en werkte, ging naar de huisarts. De bronnen noemen ook de fysiotherapeut.",
            "",
            "huisarts eerst bij pijn van 7 of hoger of als veel niet lukt; anders de twee als gelijken",
        ),
        RevisionId::Midwife => words(
            "Onderzoek door een verloskundige telde niet.",
            "Heeft een arts of fysiotherapeut dit onderzocht, nadat deze klachten begonnen?",
            "",
        ),
        RevisionId::PeriodPain => words(
            "Gewone pijn bij de menstruatie, al jaren gelijk, ging naar de huisarts.",
            "Komt de pijn steeds terug rond uw menstruatie, al 3 maanden of langer? Niet van toepassing? Laat dit vakje dan leeg.",
            "de woorden",
        ),
        RevisionId::StableNumbness => words(
            "Een dove plek die gelijk blijft, gaf op 17 jaar ‘vandaag’ en op 18 jaar ‘binnen dagen’.",
            "",
            "42 dagen; de zwakst onderbouwde verandering",
        ),
        RevisionId::Aorta => words(
            "Aan de grote slagader werd alleen gedacht als één vakje was aangekruist.",
            "",
            "het niveau; en dat ‘nee’ tussen 40 en 64 jaar blijft gelden",
        ),
        RevisionId::AfterBirth => words(
            "Hevige pijn vlak na een bevalling woog minder dan een half jaar later.",
            "",
            "pijn van 7 of hoger terwijl veel niet lukt",
        ),
        RevisionId::ThreeMonths => {
            words("‘3 maanden’ telt als 90 dagen, en de regel wilde er 91.", "", "")
        }
        RevisionId::Places => words(
            "Voor de zij, het schaambeen, het stuitje en hoog in de rug was geen plaats.",
            "Midden van de rug · Bil",
            "",
        ),
        RevisionId::MuscleAche => words(
            "Spierpijn kon tellen als klachten in beide benen, of als beenpijn.",
            "In beide benen pijn tot onder de knie, tintelingen, een doof gevoel of minder kracht. Spierpijn in de kuiten na ongewone inspanning telt niet. · Onder de knie: kuit, scheen of voet.",
            "de woorden",
        ),
        RevisionId::TinglingFoot => words(
            "Een tintelende voet van ischias of diabetes leidde naar de podotherapeut, en maakte D05 en D11 lichter. En die podotherapeut stond er alleen.",
            "Is er ook iets met uw voeten, of met hoe u loopt?",
            "de woorden; fysiotherapeut en podotherapeut samen",
        ),
        RevisionId::OneByOne => words(
            "Eén twijfel maakte een hele pagina onbekend: ‘Weet ik niet’ wiste de kruisjes.",
            "Alles op de pagina telde als ‘weet ik niet’.",
            "dat losse vragen na twijfel genoeg zijn",
        ),
        RevisionId::Wordings => words(
            "Mensen aarzelden bij deze antwoorden.",
            "In één keer, bij een beweging of tillen · Langzaam",
            "",
        ),
        RevisionId::KnownWeakBone => words(
            "Wie zwakke botten kent en nieuwe pijn heeft, werd gerustgesteld als die langzaam kwam en niet hevig was.",
            "",
            "84 dagen",
        ),
    }
}
