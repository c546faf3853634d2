//! The first page of a result and the names of its rooms, in Dutch. Nothing here says that
//! something is excluded, and nothing that reassures is taken back by the next line.

use super::dates;
use super::frame::duration;
use crate::clinical::brief::Course;
use crate::clinical::disposition::{Contact, Disposition};
use crate::words::Voice;
use crate::words::rooms::{Complaint, FirstWords, Room};
use time::Date;

pub const fn room(voice: Voice, room: Room) -> &'static str {
    match room {
        Room::Plan => voice.say("Mijn plan", "Het plan"),
        Room::Understand => "Uitleg",
        Room::Helpers => "Wie kan helpen",
        Room::Keep => "Bewaren en delen",
        Room::About => "Over deze check",
    }
}

pub const fn first(voice: Voice) -> FirstWords {
    FirstWords {
        reasons: "Alle redenen",
        brief: "In het kort",
        call_line: voice.say(
            "Bel meteen bij een doof gevoel tussen uw benen, zwakke benen of anders plassen.",
            "Bel meteen bij een doof gevoel tussen de benen, zwakke benen of anders plassen.",
        ),
        all_signs: "Alle tekens",
        signs: "Alle tekens om te bellen",
        whom: voice.say(
            "Overdag uw huisarts, anders de huisartsenpost.",
            "Overdag de huisarts, anders de huisartsenpost.",
        ),
        doubt: voice.say("Twijfelt u? Bel uw huisarts.", "Twijfelt u? Bel de huisarts."),
        days: "Alle dagen",
        things: voice.say("Dit kunt u nu doen", "Dit kan nu helpen"),
        lie: voice.say(
            "Zoek een houding die helpt, zoals met kussens onder uw knieën.",
            "Zoek samen een houding die helpt, zoals met kussens onder de knieën.",
        ),
        lie_on_side: voice.say(
            "Zoek een houding die helpt, zoals op uw zij met een kussen.",
            "Zoek samen een houding die helpt, zoals op de zij met een kussen.",
        ),
        to_plan: voice.say("Naar mijn plan", "Naar het plan"),
        start_rest: "Start de rusthoudingen",
        rooms: "Onderdelen van het advies",
        advice: "Het advies",
        summary: "Een korte tekst in de taal van zorgverleners. Neem hem mee, of stuur hem zelf.",
        lying: "Liggen en opstaan",
        painkillers: "Pijnstillers",
        painkillers_and_more: "Pijnstillers en kraken",
        nsaid_where: "Denkt u aan een ontstekingsremmer, zoals ibuprofen? Kijk eerst bij ‘Wie kan helpen’.",
        sources: "Bronnen van uitleg en advies",
    }
}

pub const fn course(voice: Voice, course: Course) -> &'static [&'static str] {
    match course {
        Course::Fresh => voice.list(
            &[
                "Rugpijn die zo begint, is meestal niet gevaarlijk, ook als de pijn hevig is.",
                "Bij de meeste mensen is het binnen 6 weken veel minder. Uw rug mag bewegen.",
            ],
            &[
                "Rugpijn die zo begint, is meestal niet gevaarlijk, ook als de pijn hevig is.",
                "Bij de meeste mensen is het binnen 6 weken veel minder. De rug mag bewegen.",
            ],
        ),
        Course::Leg => voice.list(
            &[
                "Pijn tot in het been kan hevig zijn. Meestal zakt die zonder operatie.",
                "Bij ongeveer 3 van de 4 mensen is dat binnen 3 maanden. Bewegen mag.",
            ],
            &[
                "Pijn tot in het been kan hevig zijn. Meestal zakt die zonder operatie.",
                "Bij ongeveer 3 van de 4 mensen is dat binnen 3 maanden. Bewegen mag.",
            ],
        ),
        Course::Longer => voice.list(
            &[
                "Rugpijn die langer duurt, gaat op en neer.",
                "Meer doen lukt vaak wel, ook als er pijn blijft. Uw rug mag bewegen.",
            ],
            &[
                "Rugpijn die langer duurt, gaat op en neer.",
                "Meer doen lukt vaak wel, ook als er pijn blijft. De rug mag bewegen.",
            ],
        ),
        Course::Pregnant => {
            &["Rugpijn in de zwangerschap komt veel voor.", "Kort en vaak bewegen is goed."]
        }
        Course::AfterBirth => {
            &["Rugpijn na een bevalling komt veel voor.", "Rustig bewegen is goed."]
        }
        Course::LookFirst => &["Een arts kijkt eerst mee."],
        Course::Own => voice.list(
            &["Bewegen mag, ook als het wat pijn doet. Doe wat lukt."],
            &["Bewegen mag, ook als het wat pijn doet. Doe samen wat lukt."],
        ),
    }
}

pub fn act(voice: Voice, disposition: Disposition, walk: Option<&str>) -> String {
    match (disposition, walk) {
        (Disposition::EmergencyNow | Disposition::GpToday, _) => String::new(),
        (Disposition::SelfCare, _) => "Blijf in beweging, in kleine stukjes.".to_owned(),
        (Disposition::GpWithinDays | Disposition::PhysioOrPodo, Some(walk))
            if walk.starts_with(BICYCLE) =>
        {
            [walk, ", tot die tijd."].concat()
        }
        (Disposition::GpWithinDays | Disposition::PhysioOrPodo, Some(walk)) => {
            ["Loop intussen ", walk, "."].concat()
        }
        (Disposition::GpWithinDays | Disposition::PhysioOrPodo, None) => {
            voice.say("Doe tot die tijd wat u lukt.", "Doe tot die tijd wat lukt.").to_owned()
        }
    }
}

/// A bicycle names itself.
const BICYCLE: &str = "Fietsen";

pub fn walk(walk: &str) -> String {
    if walk.starts_with(BICYCLE) { [walk, "."].concat() } else { ["Loop ", walk, "."].concat() }
}

pub fn look_on(date: Date) -> String {
    ["Kijk opnieuw op ", &dates::long(date), "."].concat()
}

/// "Ik heb 3 weken rugpijn, ook in mijn been. De pijn is een 8, van 0 tot 10."
fn complaint(voice: Voice, complaint: Complaint) -> String {
    let long = match complaint.days {
        None | Some(0) => String::new(),
        Some(days @ 8..84) => [&(days / 7).to_string(), " weken "].concat(),
        Some(days @ 84..730) => [&(days / 30).to_string(), " maanden "].concat(),
        Some(days @ 730..) => [&(days / 365).to_string(), " jaar "].concat(),
        Some(days) => [&duration(days), " "].concat(),
    };
    let mut said = [voice.say("Ik heb ", "Iemand bij mij heeft "), &long, "rugpijn"].concat();
    if complaint.leg {
        said.push_str(voice.say(", ook in mijn been", ", ook in een been"));
    }
    said.push('.');
    if let Some(strong) = complaint.strong {
        said = [&said, " De pijn is een ", &strong.to_string(), ", van 0 tot 10."].concat();
    } else if complaint.hampered {
        said.push_str(" Veel lukt nu niet.");
    }
    said
}

pub fn steps(voice: Voice, first: Option<Contact>, said: Complaint) -> Vec<String> {
    let whom = match first {
        Some(Contact::PelvicPhysio) => "Zoek een bekkenfysiotherapeut in de buurt.",
        Some(Contact::Podo) => {
            "Zoek een fysiotherapeut in de buurt, en een podotherapeut (specialist voor voeten)."
        }
        Some(
            Contact::Emergency112
            | Contact::Urgent
            | Contact::Gp
            | Contact::Midwife
            | Contact::Hospital
            | Contact::Physio
            | Contact::Line113
            | Contact::SafeHome
            | Contact::Pharmacist
            | Contact::OccupationalDoctor,
        )
        | None => "Zoek een fysiotherapeut in de buurt.",
    };
    let ask = voice.say("Kan ik deze of volgende week komen?", "Kan dat deze of volgende week?");
    vec![
        whom.to_owned(),
        ["Bel, en zeg: ‘", &complaint(voice, said), " ", ask, "’"].concat(),
        "Neem dit advies mee. Vraag wat de verzekering betaalt.".to_owned(),
    ]
}

pub fn to_gp(voice: Voice, said: Complaint, until: Option<Date>) -> String {
    let until =
        until.map_or(String::new(), |date| [" voor uiterlijk ", &dates::long(date)].concat());
    ["‘", &complaint(voice, said), " Een check raadt een afspraak aan", &until, ".’"].concat()
}

pub fn more(left: usize) -> String {
    if left == 1 {
        "Nog 1 vraag voor meer uitleg op maat".to_owned()
    } else {
        [&["Nog ", &left.to_string()].concat(), " vragen voor meer uitleg op maat"].concat()
    }
}
