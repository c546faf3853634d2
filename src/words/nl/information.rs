//! The information page in Dutch. Every reader gets the same lines, so none of them says what is
//! going on with this reader.

use crate::PLAN;
use crate::clinical::information::Group;
use crate::words::information::InformationWords;
use crate::words::outcome::Passage;

pub static INFORMATION: InformationWords = InformationWords {
    announce: "De informatie is klaar.",
    title: "Informatie over lage rugpijn",
    lead: "Dit is voor iedereen hetzelfde, en geen oordeel over deze klachten.",
    printed_promise: "Dit blad is algemene informatie: geen diagnose, en geen advies voor één persoon.",
    act: "Dit kan helpen",
    act_lines: &[
        "Blijven bewegen helpt. Wat lukt, mag, en elke dag iets meer.",
        "Wissel vaak van houding. Lang in bed liggen helpt niet.",
    ],
    exercises: later("Rustige oefeningen"),
    exercises_lead: later_lines(&[
        "Een beetje meer pijn mag, als dat binnen een dag weer zakt. Doe anders minder.",
        "Stop bij pijn verder in het been, nieuwe tintelingen, of een doof of zwak been. Bel dan vandaag de huisarts.",
    ]),
    pain_lines: later_lines(&[
        "Een ontstekingsremmer, zoals ibuprofen, is niet voor iedereen. Vraag het eerst aan de apotheker.",
        "Laat de rug niet kraken zonder dat een zorgverlener eerst heeft onderzocht.",
    ]),
    call: "Wanneer belt u?",
    visit: later("Wanneer maakt u een afspraak?"),
    visit_lines: later_lines(&[
        "Na 1 week nog heel veel pijn, of wordt het erger? Ga naar een fysiotherapeut.",
        "Lukt na 3 weken veel nog niet? Ga naar een fysiotherapeut.",
        "Na 6 weken nog niet beter? Ga naar een fysiotherapeut of de huisarts.",
        "Pijn tot onder de knie? Een fysiotherapeut kan helpen.",
        "Een verwijzing is niet nodig.",
    ]),
    groups: later("Wie op meer tekens moet letten"),
    answers: later("Wat er is ingevuld"),
    not_for: later("Niet voor iedereen"),
    answers_lead: later(
        "Dit zijn de antwoorden, zonder oordeel. Neem ze mee naar de zorgverlener.",
    ),
};

/// What the check alone does not show: its file leaves it out.
const fn later(text: &'static str) -> &'static str {
    if PLAN { text } else { "" }
}

const fn later_lines(lines: &'static [&'static str]) -> &'static [&'static str] {
    if PLAN { lines } else { &[] }
}

/// Noun phrases and short orders: they fit the reader and whoever the reader fills it in for.
pub const fn group(group: Group) -> Passage {
    match group {
        Group::Pregnant => Passage {
            title: "Zwanger, misschien zwanger, of net bevallen",
            body: &[
                "Lig na 20 weken niet lang op de rug. Op de zij is beter.",
                "Leg geen warmte op de buik.",
                "Vraag de verloskundige, huisarts of apotheker welke pijnstiller mag. Ook bij borstvoeding.",
                "Raadde de verloskundige bewegen af? Doe dan geen oefeningen.",
                "Een bekkenfysiotherapeut kan helpen.",
            ],
        },
        Group::AfterProcedure => Passage {
            title: "Operatie, injectie of ruggenprik in de rug, de laatste 3 maanden",
            body: &[
                "Doe deze oefeningen niet. Beweeg zoals het ziekenhuis heeft gezegd.",
                "Onbekend wat dat was? Bel het ziekenhuis.",
            ],
        },
        Group::NeedsHelp => Passage {
            title: "Hulp nodig bij opstaan, wassen of eten, en 75 jaar of ouder of zwakke botten",
            body: &[
                "Doe deze oefeningen niet. Vraag eerst de huisarts of een fysiotherapeut wat kan.",
            ],
        },
        Group::NoWarmth => Passage {
            title: "Koorts, huiduitslag, een val, of een doof of vreemd gevoel, ook als dat oud is",
            body: &["Gebruik geen kruik en geen andere warmte."],
        },
        Group::BloodThinner => Passage { title: "Een bloedverdunner", body: &[] },
        Group::WeakBones => Passage {
            title: "60 jaar of ouder, zwakke botten, lang prednison, of een bloedverdunner",
            body: &[],
        },
        Group::StiffSpine => {
            Passage { title: "De ziekte van Bechterew, of een vergroeide rug", body: &[] }
        }
        Group::Flu => Passage {
            title: "Nu griep of koorts",
            body: &["Wacht met oefenen tot de koorts 2 dagen weg is. Rustig lopen mag."],
        },
        Group::BothLegs => Passage {
            title: "Al langer last van de benen bij lopen of staan",
            body: &["Zakt het bij zitten? Loop dan korte stukjes, met pauzes."],
        },
    }
}
