//! What is said when an answer is missing or cannot be, in Dutch.

use crate::words::Voice;
use crate::words::errors::InputProblem;

pub const SUMMARY: &str = "Er mist nog iets";

pub fn problem(voice: Voice, problem: InputProblem) -> &'static str {
    match problem {
        InputProblem::Choose => "Kies een antwoord.",
        InputProblem::Tick => "Kruis aan wat klopt. Of kies ‘Geen van deze’ of ‘Weet ik niet’.",
        InputProblem::Follow => "Kies bij elke vraag een antwoord.",
        InputProblem::Age => voice.say(
            "Vul de leeftijd in als getal, bijvoorbeeld 45.",
            "Vul de leeftijd van deze persoon in als getal, bijvoorbeeld 45.",
        ),
        InputProblem::AgeRange => "Vul een leeftijd in van 0 tot en met 120 jaar.",
        InputProblem::Days => {
            "Vul een getal in, bijvoorbeeld 3. Kies daarna dagen, weken, maanden of jaren."
        }
        InputProblem::DaysRange => {
            "Dit getal kan niet kloppen. Vul 0 of meer in, en niet langer dan 120 jaar."
        }
        InputProblem::DaysLife => voice.say(
            "Dit is langer dan uw leeftijd. Kijk het getal na, of de leeftijd.",
            "Dit is langer dan de leeftijd van deze persoon. Kijk het getal na, of de leeftijd.",
        ),
        InputProblem::Unit => "Kies dagen, weken, maanden of jaren.",
        InputProblem::Place => "Kies minstens één plek.",
        InputProblem::Score => "Kies een cijfer van 0 tot en met 10.",
    }
}

pub fn follow(question: &str) -> String {
    format!("Kies een antwoord bij: {question}")
}
