//! The exercise player in Dutch: without "u", so that it can be read aloud to somebody else as it stands.

use crate::clinical::plan::traffic::Light;
use crate::words::player::{FeltWords, Now, Within, PlayerWords};

pub static PLAYER: PlayerWords = PlayerWords {
    start: "Start de oefeningen",
    close: "Stoppen",
    begin: "Begin",
    pause: "Pauze",
    resume: "Verder",
    done: "Klaar",
    on: "Nu verder",
    skip: "Overslaan",
    previous: "Vorige",
    easier: "Makkelijker",
    hurts: "Dit doet meer pijn",
    time_left: "Teller",
    times: "keer",
    seconds: "seconden",
    minutes: "minuten",
    steps: "Zo gaat het",
    signals: "Geluid en trillen",
    sound: "Korte toon bij elke wissel",
    vibration: "Kort trillen, als dit toestel dat kan",
    hurts_title: "Hoeveel meer pijn is het?",
    hurts_lead: "De tijd staat stil. Kies wat het best past. Twijfel? Kies dan de regel met de meeste pijn.",
    no_more_pain: "Toch niet meer pijn",
    alarm: "er een alarmteken is uit de lijst bij de uitslag",
    call: "Wie te bellen",
    done_title: "Klaar voor nu",
    done_body: &[
        "Elke oefening die lukte, telt. Overslaan mag ook.",
        "Let vandaag en morgen op de pijn. Zo is te zien wat de volgende keer past:",
    ],
    to_advice: "Terug naar het advies",
};

pub fn now(now: Now, within: Within) -> String {
    let (round, rounds) = within.round;
    let round = if rounds > 1 { ["onde ", &round.to_string(), " van ", &rounds.to_string()].concat() } else { String::new() };
    match now {
        Now::Ready => "Lees de stappen. Begin als dat goed voelt.".into(),
        Now::Coming => "Ga klaarliggen of klaarstaan.".into(),
        Now::Sides => "Wissel van kant.".into(),
        Now::Paused => "Pauze.".into(),
        Now::Rest if round.is_empty() => "Rust even.".into(),
        Now::Rest => ["Rust even. Straks r", &round, "."].concat(),
        Now::Work => {
            let begin = match (round.is_empty(), within.other_side) {
                (true, None) => "",
                (true, Some(false)) => "Eerste kant. ",
                (true, Some(true)) => "Andere kant. ",
                (false, None) => ". ",
                (false, Some(false)) => ", eerste kant. ",
                (false, Some(true)) => ", andere kant. ",
            };
            [if round.is_empty() { "" } else { "R" }, &round, begin, "Ga rustig door, en adem."].concat()
        }
    }
}

pub fn count(number: u32, of: u32) -> String {
    ["Oefening ", &number.to_string(), " van ", &of.to_string()].concat()
}

pub fn of_times(times: u16) -> String {
    ["van ", &times.to_string()].concat()
}

pub const fn felt(light: Light) -> FeltWords {
    match light {
        Light::Green => FeltWords {
            answer: "Een beetje: hooguit 3 punten van de 10 meer",
            title: "Groen: ga rustig verder",
            body: &["Zo veel kan bij oefenen horen.", "Het is goed als dit binnen 24 uur weer weg is."],
        },
        Light::Amber => FeltWords {
            answer: "Duidelijk meer: 4 of 5 punten van de 10",
            title: "Oranje: maak het lichter",
            body: &["Stop met deze oefening zoals die nu gaat.", "Kies wat makkelijker is, doe de helft, of sla de oefening over."],
        },
        Light::Red => FeltWords {
            answer: "Veel meer: 6 punten of meer, of een van deze tekens",
            title: "Rood: stop nu",
            body: &[
                "Stop nu met oefenen. Neem een houding die prettig is.",
                "Bel bij een teken van deze lijst. Twijfel? Bel dan ook.",
            ],
        },
    }
}
