//! The exercise player in Dutch: without "u", so that it can be read aloud to somebody else as it stands.

use super::frame::FRAME;
use crate::clinical::plan::traffic::Light;
use crate::words::player::{FeltWords, Now, Onward, PlayerWords, RedWords, Within};

pub static PLAYER: PlayerWords = PlayerWords {
    start: "Start de oefeningen",
    close: "Stoppen",
    begin: "Begin",
    pause: "Pauze",
    resume: "Verder",
    resume_lighter: "Lichter verder",
    skip: "Oefening overslaan",
    previous: "Vorige oefening",
    last: "Laatste oefening nog een keer",
    easier: "Makkelijkere oefening",
    now_lighter: "Nu lichter:",
    hurts: "Dit doet meer pijn",
    time_left: "Teller",
    times: "keer",
    times_per_side: "keer per kant",
    seconds: "seconden",
    minutes: "minuten",
    steps: "Zo gaat het",
    signals: "Geluid en trillen",
    sound: "Korte toon bij elke wissel",
    vibration: "Kort trillen, als dit toestel dat kan",
    hurts_title: "Hoeveel meer pijn is het?",
    hurts_lead: "De tijd staat stil. Kies wat het best past. Twijfel? Kies dan de regel met de meeste pijn.",
    no_more_pain: "Toch niet meer pijn",
    alarm: "er een alarmteken is uit de lijst hieronder",
    alarm_list: "De lijst: wanneer meteen bellen?",
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
    let what = match now {
        Now::Ready => return "Lees de stappen. Begin als dat goed voelt.".into(),
        Now::Coming => return "Ga rustig klaarliggen of klaarstaan.".into(),
        Now::Sides => return "Wissel rustig van kant.".into(),
        Now::Paused => return "Pauze.".into(),
        Now::Rest if round.is_empty() => return "Rust even.".into(),
        Now::Rest => return ["Rust even. Straks r", &round, "."].concat(),
        Now::Hold => "Houd dit vast, en adem door.",
        Now::Turns if within.other_side.is_some() => "",
        Now::Work | Now::Turns => "Ga rustig door, en adem.",
    };
    let one = if now == Now::Turns { "ene kant" } else { "eerste kant" };
    let side = match within.other_side {
        None => "",
        Some(false) => one,
        Some(true) => "andere kant",
    };
    let said = match (round.is_empty(), side) {
        (true, "") => what.into(),
        (true, side) => [&side[..1].to_uppercase(), &side[1..], ". ", what].concat(),
        (false, "") => ["R", &round, ". ", what].concat(),
        (false, side) => ["R", &round, ", ", side, ". ", what].concat(),
    };
    said.trim_end().to_owned()
}

pub const fn on(on: Onward) -> &'static str {
    match on {
        Onward::Count => "Nu beginnen",
        Onward::Turn => "Deze kant klaar",
        Onward::OtherSide => "Andere kant",
        Onward::Rest => "Deze ronde klaar",
        Onward::NextRound => "Volgende ronde",
        Onward::Finish => "Oefening klaar",
    }
}

pub fn count(number: u32, of: u32) -> String {
    ["Oefening ", &number.to_string(), " van ", &of.to_string()].concat()
}

pub fn of_times(times: u16) -> String {
    ["van ", &times.to_string()].concat()
}

pub const AMBER_AGAIN: (&str, &[&str]) = (
    "Weer oranje: laat deze oefening rusten",
    &["Lichter hielp nog niet genoeg.", "Deze oefening komt vandaag niet meer terug."],
);

pub fn gave_amber(names: &[&'static str]) -> String {
    ["Eerder oranje: ", &names.join(", "), ". Nu komt een makkelijkere oefening, of die vervalt."].concat()
}

pub const RED: RedWords = RedWords {
    title: "Rood licht: nu niet oefenen",
    body: &[
        "Bij een oefening was er veel meer pijn, of een nieuw teken. Dat is nieuwer dan het advies hierboven.",
        "Stop met oefenen. Neem een houding die prettig is.",
        "Bel bij een teken van deze lijst. Twijfel? Bel dan ook.",
    ],
    way_on: "Hoe nu verder",
    way_on_body: &[
        "Doe de check opnieuw, met hoe het nu gaat. Daarna is te zien wat past.",
        "Klopte een antwoord niet? Verander het. Dat kan het advies dringender maken.",
        "Zonder nieuwe check blijft dit rode licht staan.",
    ],
    anew: FRAME.restart,
    answers: "Antwoorden veranderen",
    instead: "Hier staan nu geen oefeningen, door het rode licht hierboven.",
};

pub const fn felt(light: Light) -> FeltWords {
    match light {
        Light::Green => FeltWords {
            answer: "Een beetje: hooguit 3 punten van de 10 meer",
            title: "Groen: ga rustig verder",
            body: &["Zo veel kan bij oefenen horen.", "Het is goed als dit binnen 24 uur weer weg is."],
            later: "Groen: hooguit 3 punten van de 10 meer, en binnen 24 uur weer weg. Ga zo door.",
        },
        Light::Amber => FeltWords {
            answer: "Duidelijk meer: 4 of 5 punten van de 10",
            title: "Oranje: maak het lichter",
            body: &["Stop met deze oefening zoals die nu gaat.", "Neem een makkelijkere oefening, maak deze lichter, of sla over."],
            later: "Oranje: 4 of 5 punten meer, of pas de volgende dag weg. Doe die oefening lichter.",
        },
        Light::Red => FeltWords {
            answer: "Veel meer: 6 punten of meer, of een van deze tekens",
            title: "Rood: stop nu",
            body: &[
                "Stop nu met oefenen. Neem een houding die prettig is.",
                "Bel bij een teken van deze lijst. Twijfel? Bel dan ook.",
                "Oefenen kan pas weer na een nieuwe check.",
            ],
            later: "Rood: nog meer pijn, langer dan een dag, of verder het been in. Stop met die oefening. Bel bij een alarmteken uit de lijst bij het advies.",
        },
    }
}
