//! The exercise player in Dutch: without "u", so that it can be read aloud to somebody else as it
//! stands.

use super::frame::FRAME;
use crate::clinical::plan::pain_monitoring::{Light, Own, PainRule};
use crate::words::nl::{exercise_terms, pain_monitoring};
use crate::words::player::{FeltWords, Need, Now, Onward, PlayerWords, RedWords, Spoken, Within};

pub static PLAYER: PlayerWords = PlayerWords {
    start: "Start de oefeningen",
    start_title: "Oefenen, stap voor stap",
    needs: "Wat is er nodig?",
    stop_list: "Wanneer stoppen en bellen?",
    enter: "Naar de eerste oefening",
    smallest: "Vandaag lukt weinig",
    smallest_title: "Vandaag een klein beetje",
    smallest_lead: &[
        "Dit is weinig, en genoeg voor vandaag.",
        "Maak elke beweging zo klein als prettig is. Eerder stoppen mag.",
    ],
    all: "Toch alle oefeningen",
    as_agreed: "Lukt vandaag weinig? Doe dan toch wat is afgesproken, met meer rust ertussen.",
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
    times_per_side: "per kant",
    seconds: "seconden",
    minutes: "minuten",
    steps: "Zo gaat het",
    signals: "Geluid, trillen en voorlezen",
    sound: "Korte toon bij elke wissel",
    vibration: "Kort trillen, als dit toestel dat kan",
    aloud: "Voorlezen wat er te doen is",
    aloud_hint: "Met een stem van dit toestel zelf; er gaat niets naar buiten. De spatiebalk is begin en pauze. Gaat het scherm op slot, dan staat de oefening stil.",
    no_voice: "Voorlezen kan hier niet. Dit toestel heeft zelf geen Nederlandse stem.",
    dark: "Donker scherm",
    light: "Scherm weer licht",
    hurts_title: "Hoeveel meer pijn is het?",
    hurts_lead: "De tijd staat stil. Kies wat het best past. Twijfel? Kies dan de regel met de meeste pijn.",
    no_more_pain: "Toch niet meer pijn",
    alarm_list: "De lijst: wanneer meteen bellen?",
    call: "Wie te bellen",
    done_title: "Klaar voor nu",
    done_body: &[
        "Elke oefening die lukte, telt. Overslaan mag ook.",
        "Let vandaag en morgen op de pijn. Zo is te zien wat de volgende keer past:",
    ],
    smallest_done_title: "Dat telt",
    smallest_done_body: &[
        "Op een dag waarop weinig lukt, is dit genoeg. De oefeningen van vandaag zijn gedaan.",
        "Let vandaag en morgen op de pijn. Zo is te zien wat de volgende keer past:",
    ],
    to_advice: "Terug naar het advies",
};

pub fn now(now: Now, at: Within) -> String {
    let what = match now {
        Now::Ready => return "Lees de stappen. Begin als dat goed voelt.".into(),
        Now::Coming => return "Ga rustig klaarliggen of klaarstaan.".into(),
        Now::Sides => return "Wissel rustig van kant.".into(),
        Now::Paused => return "Pauze.".into(),
        Now::Rest if at.round.1 > 1 => return ["Rust even. Straks r", &round(at), "."].concat(),
        Now::Rest => return "Rust even.".into(),
        Now::Hold => "Houd dit vast, en adem door.",
        Now::Turns if at.other_side.is_some() => "",
        Now::Work | Now::Turns => "Ga rustig door, en adem.",
    };
    [&within(now, at), " ", what].concat().trim().to_owned()
}

/// "onde 1 van 2": it begins a sentence, or does not.
fn round(at: Within) -> String {
    ["onde ", &at.round.0.to_string(), " van ", &at.round.1.to_string()].concat()
}

pub fn within(now: Now, at: Within) -> String {
    let one = if now == Now::Turns { "ene kant" } else { "eerste kant" };
    let side = at.other_side.map(|other| if other { "andere kant" } else { one });
    match (at.round.1 > 1, side) {
        (false, None) => String::new(),
        (false, Some(side)) => [&side[..1].to_uppercase(), &side[1..], "."].concat(),
        (true, None) => ["R", &round(at), "."].concat(),
        (true, Some(side)) => ["R", &round(at), ", ", side, "."].concat(),
    }
}

pub const fn need(need: Need) -> &'static str {
    match need {
        Need::BedOrMat => "Een bed, of een mat op de grond",
        Need::Mat => "Een mat of kleed op de grond",
        Need::Chair => "Een stevige stoel",
        Need::Pillow => "Een kussen of een dikke handdoek",
        Need::Counter => "Een aanrecht of zware tafel om vast te houden",
        Need::Wall => "Een muur",
        Need::Step => "Een trede van de trap, met een leuning",
        Need::Weight => "Een gewicht, of een volle fles",
        Need::Towel => "Een handdoek",
        Need::Bicycle => "Een fiets",
        Need::Band => "Een elastische band, en een deur die dicht blijft",
    }
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

pub fn spoken(spoken: Spoken) -> String {
    let (before, amount, after) = match spoken {
        Spoken::Chosen => ("Voorlezen staat aan.", None, ""),
        Spoken::HowToBegin => ("Begin met de spatiebalk, of met de knop Begin.", None, ""),
        Spoken::Coming(seconds) => ("Over ", Some((seconds, true)), " begint het."),
        Spoken::Times(times) => ("Begin. ", Some((times, false)), " keer."),
        Spoken::Hold(seconds) => ("Begin. Houd vast, ", Some((seconds, true)), "."),
        Spoken::KeepUp(seconds) => ("Begin. ", Some((seconds, true)), "."),
        Spoken::Time { number, last: false } => ("", Some((number, false)), "."),
        Spoken::Time { number, last: true } => ("", Some((number, false)), ", de laatste."),
        Spoken::Side { other: false } => ("Ene kant.", None, ""),
        Spoken::Side { other: true } => ("Andere kant.", None, ""),
        Spoken::HoldNow => ("Vasthouden.", None, ""),
        Spoken::LetGo => ("Loslaten.", None, ""),
        Spoken::Half => ("Op de helft.", None, ""),
        Spoken::Left(seconds) => ("Nog ", Some((seconds, true)), "."),
        Spoken::RestLeft(seconds) => ("Nog ", Some((seconds, true)), " rust."),
        Spoken::GoesOn => ("Verder.", None, ""),
        Spoken::OneDone => ("Deze oefening is klaar.", None, ""),
        Spoken::AllDone => ("Klaar. Dit waren alle oefeningen van nu.", None, ""),
        Spoken::LittleDone => ("Klaar. Dat telt.", None, ""),
    };
    let amount = match amount {
        None => String::new(),
        Some((seconds, true)) => exercise_terms::time(seconds),
        Some((times, false)) => times.to_string(),
    };
    [before, &amount, after].concat()
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
    ["Eerder oranje: ", &names.join(", "), ". Nu komt een makkelijkere oefening, of die vervalt."]
        .concat()
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

pub const fn felt(rule: PainRule, light: Light) -> FeltWords {
    let later = pain_monitoring::light(rule, light);
    let (answer, title, body): (_, _, &[&str]) = match (rule, light) {
        (PainRule::Back, Light::Green) => (
            "Een beetje: 1 of 2 punten meer (van 10)",
            "Groen: ga door",
            &["Zo veel mag bij oefenen.", "Morgen is het weer de gewone pijn."],
        ),
        (PainRule::Leg, Light::Green) => (
            "Even meer in het been",
            "Groen: ga door",
            &["Dat mag bij oefenen.", "Vanavond is het weer gewoon."],
        ),
        (PainRule::Lasting, Light::Green) => (
            "Pijn zoals gewoon, of wat meer",
            "Groen: ga door",
            &["Doe wat is afgesproken, niet meer en niet minder."],
        ),
        (PainRule::Back, Light::Amber) => (
            "Duidelijk meer: 3 punten of meer erbij",
            "Oranje: doe de helft",
            &[
                "Maak deze oefening lichter, neem een makkelijkere, of sla over.",
                "Doe de volgende keer de helft.",
            ],
        ),
        (PainRule::Leg, Light::Amber) => (
            "Duidelijk meer in het been, en het zakt niet",
            "Oranje: doe de helft",
            &[
                "Maak deze oefening lichter, neem een makkelijkere, of sla over.",
                "Doe de volgende keer de helft.",
            ],
        ),
        (PainRule::Lasting, Light::Amber) => (
            "Al drie dagen erger dan gewoon",
            "Oranje: blijf op deze stap",
            &["Doe wat is afgesproken.", "Blijf één week op dezelfde stap."],
        ),
        (PainRule::Back | PainRule::Leg | PainRule::Lasting, Light::Red) => (
            "Een van deze tekens, of twijfel",
            "Rood: stop nu",
            &[
                "Stop nu met oefenen. Neem een houding die prettig is.",
                "Bel bij een teken van deze lijst. Twijfel? Bel dan ook.",
                "Oefenen kan pas weer na een nieuwe check.",
            ],
        ),
    };
    FeltWords { answer, title, body, later: (later.name, later.when, later.act) }
}

pub fn answer(light: Light, own: Own) -> Option<String> {
    if own.rule != PainRule::Back {
        return None;
    }
    let said = match (light, own.green) {
        (Light::Red, _) => return None,
        (Light::Green, Some(green)) if green == own.now => format!("Niet meer dan een {green}"),
        (Light::Green, Some(green)) if green == own.now + 1 => format!("Een beetje: een {green}"),
        (Light::Green, Some(green)) => format!("Een beetje: tot en met een {green}"),
        (Light::Amber, Some(9)) => "Duidelijk meer: een 10".to_owned(),
        (Light::Amber, Some(green)) => format!("Duidelijk meer: een {} of hoger", green + 1),
        (Light::Green, None) => "Even erg als eerst".to_owned(),
        (Light::Amber, None) => "Erger dan eerst".to_owned(),
    };
    Some(said)
}

pub fn gave(now: u32) -> String {
    format!("Ingevuld is een {now} (van 0 tot 10).")
}
