//! FHIR in Dutch: what a clinician's own system shows of the check.

use crate::words::fhir::FhirWords;

pub static FHIR: FhirWords = FhirWords {
    title: "Rugwijzer: vragen bij lage rugpijn",
    description: "De vragen van de Rugwijzer, een check bij lage rugpijn. De vragen over gevaar komen eerst.",
    purpose: "Dit formulier verzamelt antwoorden. Het beoordeelt niets, en het stopt niet bij gevaar. Kijk dus meteen naar de eerste pagina’s.",
    subject: "De persoon over wie de check gaat",
    in_days: "Geef het aantal dagen. Een week is 7 dagen, een maand 30 en een jaar 365.",
    pain: "Pijnscore van 0 tot 10: het ergst in de laatste 24 uur",
    disposition: "Hoe snel hulp nodig is, volgens de Rugwijzer",
    rule: "Regel die dit gaf",
    contact: "Met wie contact op te nemen",
    plan: "Oefenplan van de Rugwijzer voor de eerste tijd",
    provisional: "Dit is een voorlopig voorstel van software. Het rust alleen op antwoorden op vragen. Niemand heeft deze persoon onderzocht. Het is geen diagnose, en het sluit niets uit. Beoordeel het zelf.",
    left_out: "Niet alles uit de check staat hierin.",
};
