//! The plan of a therapist in Dutch: whose it is, what of it can be done now, how it goes on.

use super::dates::full;
use crate::words::Voice;
use crate::words::therapist::TherapistWords;
use time::Date;

pub const fn therapist(voice: Voice) -> TherapistWords {
    TherapistWords {
        title: voice.say("Plan van uw therapeut", "Plan van de therapeut"),
        have: voice.say("Ik heb een plan van mijn therapeut", "Er is een plan van de therapeut"),
        own: voice.list(
            &[
                "Kreeg u deze code van uw eigen therapeut? Gebruik dit plan alleen dan.",
                "U kunt altijd terug naar het plan van de check.",
            ],
            &[
                "Kwam deze code van de eigen therapeut? Gebruik dit plan alleen dan.",
                "U kunt altijd terug naar het plan van de check.",
            ],
        ),
        exercises: "De oefeningen",
        held: "Wat nu niet kan",
        held_note: voice.say(
            "Deze oefeningen slaan we over. Bespreek dat met uw therapeut.",
            "Deze oefeningen slaan we over. Bespreek dat met de therapeut.",
        ),
        all_held: voice.say(
            "Geen van de oefeningen kan nu. Daarom ziet u het plan van de check.",
            "Geen van de oefeningen kan nu. Daarom staat hier het plan van de check.",
        ),
        take_up: "Gebruik dit plan",
        leave: "Gebruik dit plan niet",
        first_check: "Doe eerst de check, of open uw eigen code. Het plan wacht dan op u.",
        make_ready: "Zet dit plan klaar",
        ready: voice.say(
            "Het plan van uw therapeut staat klaar. Open nu uw eigen code, of doe de check.",
            "Het plan van de therapeut staat klaar. Open nu de eigen code, of doe de check.",
        ),
        to_kept: "Op dit apparaat staat een eerder advies. Het plan komt daarbij.",
        call_first: voice.say(
            "Bel eerst. Het plan van uw therapeut wacht.",
            "Bel eerst. Het plan van de therapeut wacht.",
        ),
        not_now: voice.say(
            "Er zijn nu geen oefeningen. Het plan van uw therapeut wacht.",
            "Er zijn nu geen oefeningen. Het plan van de therapeut wacht.",
        ),
        to_advice: "Naar het advies",
        not_here: "Op deze pagina is geen plan. Open de code op de website waar u de check deed.",
        old: voice.say(
            "Dit plan is ouder dan 12 weken. Vraag uw therapeut of het nog klopt.",
            "Dit plan is ouder dan 12 weken. Vraag de therapeut of het nog klopt.",
        ),
        lost: voice.say(
            "Het plan van uw therapeut gaat niet open. Vraag de code nog een keer.",
            "Het plan van de therapeut gaat niet open. Vraag de code nog een keer.",
        ),
        stays: voice.say(
            "Dit plan blijft zo, tot u met uw therapeut iets anders afspreekt.",
            "Dit plan blijft zo, tot er met de therapeut iets anders is afgesproken.",
        ),
        decides: voice.list(
            &["Het ging goed. Uw therapeut bepaalt wanneer u verder gaat."],
            &["Het ging goed. De therapeut bepaalt wanneer het plan verder gaat."],
        ),
        over: voice.say(
            "De weken van uw therapeut zijn om. Dit is weer het plan van de check.",
            "De weken van de therapeut zijn om. Dit is weer het plan van de check.",
        ),
        not_chosen: voice.say(
            "Uw therapeut koos de oefeningen van nu. Tijd en plek veranderen die niet.",
            "De therapeut koos de oefeningen van nu. Tijd en plek veranderen die niet.",
        ),
        drop: "Terug naar het plan van de check",
        dropped: "Dit is weer het plan van de check.",
        take_back: voice.say("Toch het plan van mijn therapeut", "Toch het plan van de therapeut"),
    }
}

pub fn made_on(date: Date) -> String {
    ["Gemaakt op ", &full(date), "."].concat()
}

pub fn weeks(weeks: u16) -> String {
    let long =
        if weeks == 1 { "1 week".to_owned() } else { [&weeks.to_string(), " weken"].concat() };
    ["Gaat het na ", &long, " goed? Dan gaat het plan van de check verder."].concat()
}
