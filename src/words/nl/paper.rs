//! What goes on paper, in Dutch.

use crate::words::Voice;
use crate::words::paper::{Extra, PaperWords};

pub const fn paper(voice: Voice) -> PaperWords {
    PaperWords {
        question: "Wat wilt u printen?",
        always: "Altijd: het advies, wanneer u belt, en de oefeningen van deze week.",
        always_planless: "Altijd: het advies, en wanneer u belt.",
        answers: voice.say("Mijn antwoorden", "De antwoorden"),
    }
}

pub const fn extra(voice: Voice, extra: Extra) -> &'static str {
    match extra {
        Extra::Weeks => "Ook de weken hierna, en tips voor een gewone dag",
        Extra::Explanation => "Ook de uitleg, en wie kan helpen",
        Extra::Answers => voice.say("Ook mijn antwoorden", "Ook de antwoorden"),
        Extra::Code => {
            voice.say("Ook de code voor uw zorgverlener", "Ook de code voor de zorgverlener")
        }
        Extra::Summary => {
            voice.say("Ook de tekst voor mijn zorgverlener", "Ook de tekst voor de zorgverlener")
        }
    }
}

pub fn sheets(sheets: u32) -> String {
    if sheets == 1 {
        "Dit is 1 blad.".to_owned()
    } else {
        ["Dit zijn ongeveer ", &sheets.to_string(), " bladen."].concat()
    }
}
