//! The rule for pain in Dutch: its three lights, the same worked out with a number that somebody
//! gave, and what is red at any pain.

use super::exercise_terms;
use crate::clinical::exercises::{Dose, Work};
use crate::clinical::plan::pain_monitoring::{Light, Own, PainRule, Sign};
use crate::words::Voice;
use crate::words::plan::LightWords;

/// The same red in every version.
const RED: LightWords = LightWords {
    name: "Rood",
    when: "Een nieuw doof gevoel, nieuwe tintelingen, minder kracht, of anders plassen of poepen. Of de pijn zakt verder het been in, en blijft daar. Of de pijn blijft de hele nacht.",
    act: "Stop en bel.",
};

pub const fn light(rule: PainRule, light: Light) -> LightWords {
    let (name, when, act) = match (rule, light) {
        (PainRule::Back | PainRule::Leg | PainRule::Lasting, Light::Red) => return RED,
        (PainRule::Back, Light::Green) => (
            "Groen",
            "0, 1 of 2 punten meer pijn (van 10). Morgen weer de gewone pijn.",
            "Ga door.",
        ),
        (PainRule::Back, Light::Amber) => (
            "Oranje",
            "3 punten of meer erbij. Of morgen nog meer pijn dan gewoon.",
            "Doe de volgende keer de helft.",
        ),
        (PainRule::Leg, Light::Green) => {
            ("Groen", "Even meer pijn in het been. Vanavond weer gewoon.", "Ga door.")
        }
        (PainRule::Leg, Light::Amber) => {
            ("Oranje", "Morgen nog meer beenpijn dan gewoon.", "Doe de volgende keer de helft.")
        }
        (PainRule::Lasting, Light::Green) => (
            "Groen",
            "Pijn zoals gewoon, of een tijdje meer.",
            "Doe wat is afgesproken. Niet meer op een goede dag, niet minder op een slechte.",
        ),
        (PainRule::Lasting, Light::Amber) => {
            ("Oranje", "Drie dagen erger dan gewoon.", "Blijf één week op dezelfde stap.")
        }
    };
    LightWords { name, when, act }
}

/// Near ten fewer points are left; the last of them is always amber. It is short, and says that it
/// holds for now: a number of today is no number of next month.
pub fn own_number(voice: Voice, own: Own) -> String {
    let Own { rule, now, green } = own;
    let more = now + 1;
    let rule = match (rule, green) {
        (PainRule::Back, Some(green)) => {
            let first = match (green - now, green) {
                (0, _) => format!("Blijft het een {now}, dan is het groen."),
                (1, _) => format!("Een {green} is nog groen."),
                (_, green) => format!("Nu is tot en met {green} groen."),
            };
            let then = if green == 9 {
                "Een 10 is oranje.".to_owned()
            } else {
                format!("Vanaf {} is oranje.", green + 1)
            };
            format!("{first} {then}")
        }
        (PainRule::Back, None) => {
            "Hoger kan niet. Wordt het door oefenen erger, ook maar een beetje? Dan is het oranje."
                .to_owned()
        }
        (PainRule::Leg, _) if now < 10 => {
            format!("Vanavond weer een {now} of lager? Groen. Morgen een {more} of hoger? Oranje.")
        }
        (PainRule::Leg, _) => "Hoger kan niet. Is het been morgen erger dan nu? Oranje.".to_owned(),
        (PainRule::Lasting, _) if now < 10 => format!("Drie dagen een {more} of hoger? Oranje."),
        (PainRule::Lasting, _) => "Hoger kan niet. Drie dagen erger dan nu? Oranje.".to_owned(),
    };
    format!("{} een {now}. {rule}", voice.say("U gaf", "Ingevuld is"))
}

fn half(dose: Dose) -> String {
    match dose.work {
        Work::Times { times, .. } if times > 1 => {
            format!("{} keer in plaats van {times}", times / 2)
        }
        Work::Times { each: seconds, .. } | Work::Held(seconds) | Work::KeptUp(seconds) => format!(
            "{} in plaats van {}",
            exercise_terms::time(seconds / 2),
            exercise_terms::time(seconds)
        ),
    }
}

pub fn half_of(dose: Dose) -> String {
    format!("De helft: {}.", half(dose))
}

pub const fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::NewNumb => "Er is een nieuw doof gevoel, of er zijn nieuwe tintelingen.",
        Sign::Weaker => "Er is minder kracht in een been of voet.",
        Sign::Bladder => "Plassen of poepen gaat anders.",
        Sign::FurtherDown => "De pijn zakt verder het been in, en blijft daar.",
        Sign::NightStays => "De pijn blijft de hele nacht, in elke houding.",
        Sign::NetList => "Er is een alarmteken uit de lijst hieronder.",
    }
}
