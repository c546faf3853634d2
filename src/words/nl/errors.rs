//! What is said when an answer is missing or cannot be, in Dutch.

use crate::words::Voice;
use crate::words::errors::Lack;

pub const SUMMARY: &str = "Er mist nog iets";

pub fn lack(voice: Voice, lack: Lack) -> &'static str {
    match lack {
        Lack::Choose => "Kies een antwoord.",
        Lack::Tick => "Kruis aan wat klopt. Of kies ‘Geen van deze’ of ‘Weet ik niet’.",
        Lack::Follow => "Kies bij elke vraag een antwoord.",
        Lack::Age => voice.say(
            "Vul de leeftijd in als getal, bijvoorbeeld 45.",
            "Vul de leeftijd van deze persoon in als getal, bijvoorbeeld 45.",
        ),
        Lack::AgeRange => "Vul een leeftijd in van 0 tot en met 120 jaar.",
        Lack::Days => {
            "Vul een getal in, bijvoorbeeld 3. Kies daarna dagen, weken, maanden of jaren."
        }
        Lack::DaysRange => {
            "Dit getal kan niet kloppen. Vul 0 of meer in, en niet langer dan 120 jaar."
        }
        Lack::DaysLife => voice.say(
            "Dit is langer dan uw leeftijd. Kijk het getal na, of de leeftijd.",
            "Dit is langer dan de leeftijd van deze persoon. Kijk het getal na, of de leeftijd.",
        ),
        Lack::Unit => "Kies dagen, weken, maanden of jaren.",
        Lack::Place => "Kies minstens één plek.",
        Lack::Score => "Kies een cijfer van 0 tot en met 10.",
    }
}

pub fn follow(question: &str) -> String {
    format!("Kies een antwoord bij: {question}")
}
