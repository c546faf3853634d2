//! What a visitor takes along, in Dutch: calendar, mail, sharing, and the page to keep.

use crate::clinical::plan::Minutes;
use crate::words::Label;
use crate::words::keep::{KeepWords, Private};

pub const KEEP: KeepWords = KeepWords {
    title: "Meenemen of delen",
    private: "Wat mag er mee?",
    private_hint: "Zonder kruisje laten we dit weg. Ook regels die het verraden, gaan dan niet mee. Wie u helpt, moet dit wel weten. Vertel het dan zelf.",

    calendar: "In uw agenda",
    calendar_sub: "De dagen om opnieuw te kijken",
    calendar_holds: "Dit komt in uw agenda:",
    calendar_neutral: "Er staat niets bij over pijn of uw antwoorden.",
    calendar_exercises: "Ook de oefendagen",
    calendar_time: "Hoe laat wilt u oefenen?",
    calendar_save: "Zet in mijn agenda",
    calendar_saved: "Het bestand ‘agenda.ics’ is klaar. Open het, dan vraagt uw agenda wat u wilt.",

    mail: "Mailen",
    mail_sub: "Het advies als korte tekst",
    mail_text: "Dit staat in de mail",
    mail_hint: "U kunt alles veranderen of weghalen. Wij zien hier niets van.",
    mail_room: ["Er passen nog ongeveer ", " tekens bij."],
    mail_full: "Deze tekst is te lang voor sommige mailprogramma’s. Haal iets weg, of kopieer de tekst.",
    mail_open: "Open mijn mailprogramma",
    mail_goes: "Uw mailprogramma gaat open. U kiest zelf aan wie. Gebeurt er niets? Kopieer dan de tekst.",
    mail_copy: "Kopieer deze tekst",
    mail_whole: "Zet de hele tekst erin",
    subject: "Mijn advies",

    share: "Delen",
    share_sub: "Met een app op dit apparaat",
    share_about: "U kiest zelf de app, en met wie u deelt. Dit gaat mee:",
    share_open: "Deel de tekst",
    share_page: "Deel als pagina",

    page: "Downloaden",
    page_sub: "Een pagina die werkt zonder internet",
    page_about: &[
        "U krijgt één bestand: ‘advies.html’. U kunt het openen, bewaren en printen.",
        "Het blijft op dit apparaat tot u het weghaalt. Wie het apparaat gebruikt, kan het lezen.",
    ],
    page_holds: "Dit staat erin:",
    page_save: "Download de pagina",
    page_saved: "De pagina is gedownload. Kijk bij uw downloads.",
    diary_saved: "Het dagboek is gedownload. Kijk bij uw downloads.",

    unsure: "Ziet u geen bestand? Dan laat deze website het niet toe. Kopieer dan de tekst.",
    failed: "Dat lukte hier niet. U kunt de tekst wel kopiëren.",

    not_all: "Niet alles uit de check staat hierin.",
    together: "Dit advies volgt uit de antwoorden samen.",
    shortened: "Dit is een korte versie. Op de pagina en op papier staat meer.",
};

pub const fn private(kind: Private) -> Label {
    match kind {
        Private::Violence => Label::of("Hulp als het niet veilig is"),
        Private::Suicide => Label::of("Dat het leven zwaar valt, en de hulp van 113"),
        Private::Pregnancy => Label::with(
            "Een zwangerschap of bevalling, en wanneer u de verloskundige belt",
            "Zonder dit kruisje gaan in de zwangerschap ook de oefeningen niet mee. Eerst moet u weten wanneer u stopt.",
        ),
        Private::Drugs => Label::with(
            "Drugs met een naald",
            "Dit geldt alleen voor de code. In de teksten staat het nooit.",
        ),
    }
}

pub const LOOK: [&str; 2] = [
    "Even terugkijken",
    "Pak uw advies erbij. Wat gaat er nu anders? Wordt het eerder erger? Wacht dan niet op deze dag.",
];

pub fn exercise_event(minutes: Minutes) -> [String; 2] {
    [
        format!("Oefenen ({} minuten)", minutes.id()),
        "Doe wat vandaag lukt. Voelt het niet goed? Stop dan, en kijk in uw advies.".to_owned(),
    ]
}
