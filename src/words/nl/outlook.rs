//! What to expect, in Dutch: means of groups, with the plain statement that people differ. Nothing
//! is promised.

use super::frame;
use crate::clinical::outlook::OutlookId;
use crate::words::Voice;
use crate::words::insight::OutlookWords;

const AXIS_PAIN: &str = "Pijn, van 0 tot 10";

pub fn outlook(voice: Voice, outlook: OutlookId) -> OutlookWords {
    match outlook {
        OutlookId::Fresh => OutlookWords {
            title: "Zo gaat nieuwe rugpijn vaak",
            body: voice.list(
                &[
                    "De pijn is meestal veel minder binnen 6 weken. Daarna gaat het langzamer.",
                    "Wat pijn overhouden komt voor. Terugkomen ook: dat is normaal.",
                    "Mensen verschillen. Bij u kan het sneller of langzamer gaan.",
                ],
                &[
                    "De pijn is meestal veel minder binnen 6 weken. Daarna gaat het langzamer.",
                    "Wat pijn overhouden komt voor. Terugkomen ook: dat is normaal.",
                    "Mensen verschillen. Bij deze persoon kan het sneller of langzamer gaan.",
                ],
            ),
            caption: "De lijn is een gemiddelde uit onderzoek. De band is een ruwe tekening: mensen verschillen.",
            axis_pain: AXIS_PAIN,
            axis_time: "Tijd sinds de pijn begon",
            alt: "Een lijn die daalt. De gemiddelde pijn is aan het begin ruim 5 van de 10. Na 6 weken is dat ruim 2. Na een half jaar is het ruim 1, en na een jaar onder 1. Een brede band om de lijn laat zien dat mensen verschillen.",
            so: "Na 6 weken niet minder? Maak dan een afspraak.",
        },
        OutlookId::Longer => OutlookWords {
            title: "Zo gaat rugpijn die langer duurt vaak",
            body: voice.list(
                &[
                    "Pijn blijft vaak een deel. Meer doen lukt vaak wel.",
                    "Het gaat op en neer. Een slechte week betekent niet dat alles terug is.",
                    "Kijk daarom niet alleen naar de pijn, maar naar wat weer lukt.",
                    "Mensen verschillen. Bij u kan het sneller of langzamer gaan.",
                ],
                &[
                    "Pijn blijft vaak een deel. Meer doen lukt vaak wel.",
                    "Het gaat op en neer. Een slechte week betekent niet dat alles terug is.",
                    "Kijk daarom niet alleen naar de pijn, maar naar wat weer lukt.",
                    "Mensen verschillen. Bij deze persoon kan het sneller of langzamer gaan.",
                ],
            ),
            caption: "Deze lijn is met de hand getekend, naar onderzoek van 2024. De band is ruw: mensen verschillen.",
            axis_pain: AXIS_PAIN,
            // People in that study had had their pain for longer when the measuring began.
            axis_time: "Tijd vanaf nu",
            alt: "Een lijn, met de hand getekend. In een jaar daalt die langzaam, een stukje. Een brede band om de lijn laat zien dat mensen verschillen.",
            so: "Na 6 weken nog niet beter? Maak dan een afspraak.",
        },
        OutlookId::Leg => OutlookWords {
            title: "Zo gaat pijn tot in het been vaak",
            body: voice.list(
                &[
                    "Bij 7 of 8 van de 10 mensen zakt dit binnen 3 maanden, zonder operatie.",
                    "Het kan langer duren, en weer opspelen. Dat zegt niet dat er iets stuk is.",
                    "Mensen verschillen. Bij u kan het sneller of langzamer gaan.",
                ],
                &[
                    "Bij 7 of 8 van de 10 mensen zakt dit binnen 3 maanden, zonder operatie.",
                    "Het kan langer duren, en weer opspelen. Dat zegt niet dat er iets stuk is.",
                    "Mensen verschillen. Bij deze persoon kan het sneller of langzamer gaan.",
                ],
            ),
            caption: "Deze lijn is met de hand getekend, uit wat een richtlijn zegt over 3 maanden. De band is ruw: mensen verschillen.",
            axis_pain: AXIS_PAIN,
            axis_time: "Tijd sinds de pijn begon",
            alt: "Een lijn, met de hand getekend, die in 3 maanden duidelijk daalt en daarna langzamer. Een brede band om de lijn laat zien dat mensen verschillen.",
            so: "Na 6 weken niet minder? Maak dan een afspraak.",
        },
    }
}

/// A mean of a hundred on the scale that people know, from 0 to 10, in words instead of a fraction.
pub fn mean(hundredths: u32) -> String {
    match (hundredths / 10, hundredths % 10) {
        (0, 1..) => "onder 1".to_owned(),
        (whole, 0) => whole.to_string(),
        (whole, 1..=5) => format!("ruim {whole}"),
        (whole, _) => format!("bijna {}", whole + 1),
    }
}

/// A year has 52 weeks here, as in the studies.
pub fn week(weeks: u32) -> String {
    match weeks {
        0 => "begin".to_owned(),
        26 => "een half jaar".to_owned(),
        52 => frame::age(1),
        weeks => frame::duration(weeks * 7),
    }
}

pub fn place(voice: Voice, from_now: bool, days: u32) -> String {
    let who = voice.say("U bent hier", "Deze persoon is hier");
    match (from_now, days) {
        (true, _) => format!("{who}: de lijn telt vanaf nu."),
        (false, 0) => format!("{who}: op de eerste dag."),
        (false, days) => format!("{who}: na {}.", frame::duration(days)),
    }
}
