//! Dutch: the check-in. Warm and plain; nothing here promises a recovery or calls anything excluded.

use crate::clinical::check_in::course::Beside;
use crate::clinical::check_in::measure::{Engagement, Moment};
use crate::clinical::check_in::rules::Threshold;
use crate::clinical::check_in::{CheckInRuleId, Item, OwnPage, Pick, PlanStep, StepReason};
use crate::words::check_in::{CheckInWords, StepWords};
use crate::words::{Label, PageWords, Voice};

const DONT_KNOW: &str = "Weet ik niet";

pub const fn check_in(voice: Voice) -> CheckInWords {
    CheckInWords {
        opening: "Hoe gaat het vandaag?",
        lead: voice.say(
            "Fijn dat u er weer bent. Dit duurt ongeveer 2 minuten.",
            "Fijn dat u er weer bent. Vul in hoe het nu gaat met deze persoon. Dit duurt ongeveer 2 minuten.",
        ),
        above: "Kruis aan wat er nu is. Ook als het de vorige keer al zo was.",
        result: "Zo staat het er nu voor",
        reasons: "Waarom dit advies",
        now: voice.say("Dit kunt u nu doen", "Dit kan nu helpen"),
        plan: "Hoe het plan verder gaat",
        no_plan: "Bel eerst. Daarna kijkt een arts wat weer kan.",
        look: "De volgende keer",
        doubt: voice.say("Twijfelt u? Bel uw huisarts.", "Twijfelt u? Bel de huisarts."),
        course: "Zo verloopt het bij veel mensen",
        course_more: "De band laat zien waar de meeste mensen zitten. Het is geen belofte. Pijn gaat vaak op en neer.",
        course_drawn: "Deze band is met de hand getekend. Hij laat geen precieze getallen zien.",
        measure: "Hoe het oefenen ging",
        started: "Begonnen met oefenen",
        has_started: "ja",
        not_known: "niet bekend",
        to_come: "nog niet zover",
        due: "nog niet ingevuld. Dat kan nu, met ‘Kort bijwerken’",
    }
}

pub const fn page(voice: Voice, page: OwnPage) -> PageWords {
    match page {
        OwnPage::Changes => PageWords {
            title: "Is er iets nieuws sinds de vorige keer?",
            hints: &[],
            notes: &[],
            why: "Iets nieuws kan het advies veranderen. Dan vragen we daar meer over.",
            short: "Iets nieuws",
        },
        OwnPage::Pain => PageWords {
            title: voice.say("Hoe is het nu met u?", "Hoe is het nu met deze persoon?"),
            hints: &[],
            notes: &[],
            why: "Zo zien we wat er anders is dan de vorige keer.",
            short: "Pijn nu",
        },
        OwnPage::Exercises => PageWords {
            title: "Hoe ging het met de oefeningen?",
            hints: &["Eerlijk antwoord geven is genoeg. Niets is fout."],
            notes: &[],
            why: "Zo weten we of het plan een stap verder kan.",
            short: "Oefeningen",
        },
        OwnPage::Life => PageWords {
            title: "Pijnstillers, slaap en zorgen",
            hints: &[],
            notes: &[],
            why: "Slecht slapen, zorgen en veel pijnstillers kunnen herstel moeilijker maken.",
            short: "Slaap en zorgen",
        },
    }
}

pub const fn item(voice: Voice, item: Item) -> Label {
    match item {
        Item::News => Label::with(
            voice.say(
                "Heeft u iets nieuws gehoord of gekregen?",
                "Heeft deze persoon iets nieuws gehoord of gekregen?",
            ),
            "Een ziekte, een medicijn, een operatie of prik in de rug, of een zwangerschap.",
        ),
        Item::Different => Label::with(
            "Is de pijn van plek of soort veranderd?",
            voice.say(
                "Bijvoorbeeld lager in uw been, op een nieuwe plek, of nu ook in rust.",
                "Bijvoorbeeld lager in het been, op een nieuwe plek, of nu ook in rust.",
            ),
        ),
        Item::Seen => Label::of("Heeft sinds de vorige keer iemand meegekeken?"),
        Item::PainNow => Label::with(
            "Hoeveel pijn is er op dit moment?",
            "0 is geen pijn. 10 is de ergste pijn die er is.",
        ),
        Item::CanAgain => Label::of("Wat lukt er weer van wat toen niet ging?"),
        Item::ExerciseDays => {
            Label::of("Op hoeveel van de laatste 7 dagen zijn er oefeningen gedaan?")
        }
        Item::Response => {
            Label::with("Hoe reageerde het lichaam daarop?", "Denk aan de meeste keren.")
        }
        Item::Stopped => Label::of("Wat is de belangrijkste reden dat het niet kwam?"),
        Item::Medicines => Label::of("Hoeveel pijnstillers, vergeleken met de vorige keer?"),
        Item::Sleep => Label::of("Hoe ging het slapen, de laatste nachten?"),
        Item::Worries => Label::of("Hoeveel zorgen of somberheid door de rug?"),
    }
}

pub const fn pick(voice: Voice, pick: Pick) -> Label {
    match pick {
        Pick::NewsNo | Pick::DifferentNo => Label::of("Nee"),
        Pick::NewsYes | Pick::DifferentYes => Label::of("Ja"),
        Pick::SeenNobody => Label::of("Nee, nog niemand"),
        Pick::SeenTherapist => Label::of("Ja, een fysiotherapeut of andere therapeut"),
        Pick::SeenDoctor => Label::of("Ja, een arts"),
        Pick::DaysMost => Label::of("5 dagen of meer"),
        Pick::DaysSome => Label::of("3 of 4 dagen"),
        Pick::DaysFew => Label::of("1 of 2 dagen"),
        Pick::DaysNone => Label::of("Geen enkele dag"),
        Pick::ResponseUsual => Label::of("Goed, of hooguit even iets meer pijn"),
        Pick::ResponseDuring => {
            Label::of("Tijdens het oefenen veel meer pijn, de volgende ochtend weer gewoon")
        }
        Pick::ResponseMore => Label::of("De volgende ochtend nog meer pijn dan gewoon"),
        Pick::ResponseThreeDays => Label::of("Drie dagen achter elkaar erger dan gewoon"),
        Pick::StoppedBetter => Label::of("Het was niet meer nodig"),
        Pick::StoppedPain => Label::of("Het deed te veel pijn"),
        Pick::StoppedFear => Label::of(voice.say("Ik durfde niet", "Deze persoon durfde niet")),
        Pick::StoppedNoUse => Label::of("Het hielp niet"),
        Pick::StoppedNoTime => Label::of("Er was geen tijd of zin"),
        Pick::StoppedIll => Label::of("Iets anders kwam ertussen, zoals ziekte"),
        Pick::StoppedElsewhere => Label::of("Er zijn andere oefeningen, van een zorgverlener"),
        Pick::StoppedOther => Label::of("Iets anders"),
        Pick::MedicinesNone => Label::of("Geen pijnstillers"),
        Pick::MedicinesLess => Label::of("Minder dan toen"),
        Pick::MedicinesSame => Label::of("Evenveel"),
        Pick::MedicinesMore => Label::of("Meer dan toen, of nieuw begonnen"),
        Pick::SleepWell => Label::of("Goed genoeg"),
        Pick::SleepPoor => Label::of("Slecht"),
        Pick::SleepHardly => Label::of("Bijna niet door de pijn, ook niet met een pijnstiller"),
        Pick::WorriesLess => Label::of("Weinig, of minder dan toen"),
        Pick::WorriesSame => Label::of("Ongeveer gelijk"),
        Pick::WorriesMore => Label::of("Meer dan toen"),
        Pick::NewsUnknown
        | Pick::DifferentUnknown
        | Pick::SeenUnknown
        | Pick::DaysUnknown
        | Pick::ResponseUnknown
        | Pick::StoppedUnknown
        | Pick::MedicinesUnknown
        | Pick::SleepUnknown
        | Pick::WorriesUnknown => Label::of(DONT_KNOW),
    }
}

pub const fn reason(voice: Voice, rule: CheckInRuleId) -> &'static str {
    match rule {
        CheckInRuleId::Alarm => "Er is nu een teken waarvoor iemand snel moet kijken.",
        CheckInRuleId::AlarmStands => {
            "De vorige keer was er een alarmteken. Daar heeft nog geen arts naar gekeken. Dat advies blijft staan."
        }
        CheckInRuleId::NoSleep => voice.say(
            "U heeft veel pijn en slaapt bijna niet, ook niet met een pijnstiller.",
            "Deze persoon heeft veel pijn en slaapt bijna niet, ook niet met een pijnstiller.",
        ),
        CheckInRuleId::Doctor => "Bij deze antwoorden hoort een afspraak bij de huisarts.",
        CheckInRuleId::DoctorStands => {
            "De vorige keer was het advies: maak een afspraak bij de huisarts. Dat is nog niet gedaan. Dat advies blijft staan."
        }
        CheckInRuleId::WorseTwice => "Het gaat nu twee keer achter elkaar slechter.",
        CheckInRuleId::Treated => "Er is hulp geweest, en na 4 weken gaat het nog niet beter.",
        CheckInRuleId::TwelveWeeks => {
            "De pijn duurt nu 12 weken. Het gaat niet beter, en er keek nog niemand mee."
        }
        CheckInRuleId::Therapist => "Bij deze antwoorden kan een zorgverlener goed helpen.",
        CheckInRuleId::Worse => {
            "Het gaat slechter dan de vorige keer, en de pijn duurt al een week."
        }
        CheckInRuleId::Painkillers => "Er zijn al langer dan 2 weken pijnstillers nodig.",
        CheckInRuleId::Better => "Het gaat beter dan de vorige keer.",
        CheckInRuleId::Steady => "Er is weinig veranderd sinds de vorige keer.",
    }
}

pub const fn act(voice: Voice, rule: CheckInRuleId) -> &'static str {
    match rule {
        CheckInRuleId::Alarm | CheckInRuleId::AlarmStands => {
            "Wacht niet tot het overgaat. Bel wie hierboven staat. Keek er al een arts naar? Zeg dat erbij."
        }
        CheckInRuleId::NoSleep => voice.say(
            "Bel vandaag uw huisarts. Er kan vaak meer aan de pijn gedaan worden.",
            "Bel vandaag de huisarts. Er kan vaak meer aan de pijn gedaan worden.",
        ),
        CheckInRuleId::Doctor => voice.say(
            "Maak een afspraak. Is uw huisarts al bezig? Doe dan wat u samen afsprak.",
            "Maak een afspraak. Is de huisarts al bezig? Doe dan wat is afgesproken.",
        ),
        CheckInRuleId::DoctorStands => voice.say(
            "Maak die afspraak nu, ook als het beter gaat.",
            "Laat die afspraak nu maken, ook als het beter gaat.",
        ),
        CheckInRuleId::WorseTwice => voice.say(
            "Maak binnen 3 werkdagen een afspraak bij uw huisarts.",
            "Maak binnen 3 werkdagen een afspraak bij de huisarts.",
        ),
        CheckInRuleId::Treated | CheckInRuleId::TwelveWeeks => voice.say(
            "Maak een afspraak bij uw huisarts. Bespreek samen wat er nog meer kan.",
            "Maak een afspraak bij de huisarts. Bespreek daar wat er nog meer kan.",
        ),
        CheckInRuleId::Therapist => "Maak een afspraak. Helpt er al iemand? Ga daarmee door.",
        CheckInRuleId::Worse => {
            "Doe het rustiger aan, en blijf wel bewegen. Een fysiotherapeut kan meekijken."
        }
        CheckInRuleId::Painkillers => voice.say(
            "Vraag uw huisarts of apotheker of dit zo door kan gaan.",
            "Vraag de huisarts of apotheker of dit zo door kan gaan.",
        ),
        CheckInRuleId::Better => "Mooi. Ga zo door, en bouw rustig op.",
        CheckInRuleId::Steady => {
            "Dat kan bij rugpijn: het gaat vaak met kleine stapjes. Blijf bewegen."
        }
    }
}

pub const fn step(voice: Voice, step: PlanStep) -> StepWords {
    match step {
        PlanStep::Forward => StepWords {
            title: "Een stap verder",
            body: &[
                "Het volgende deel van het plan staat klaar.",
                "Valt het tegen? Dan is terug ook goed.",
            ],
        },
        PlanStep::Hold => StepWords {
            title: "Zelfde stap",
            body: &["Het plan blijft deze week hetzelfde.", "Rustig herhalen is ook oefenen."],
        },
        PlanStep::Back => StepWords {
            title: "Een stap terug",
            body: &[
                "Doe deze week minder, ongeveer de helft. Stop niet helemaal.",
                "Een stap terug hoort erbij. Daarna bouwt het weer op.",
            ],
        },
        PlanStep::Stop => StepWords {
            title: "Nu geen oefeningen",
            body: voice.list(
                &[
                    "Wacht met oefenen tot iemand heeft gekeken.",
                    "Bewegen in huis mag, als het lukt.",
                ],
                &[
                    "Deze persoon wacht met oefenen tot iemand heeft gekeken.",
                    "Bewegen in huis mag, als het lukt.",
                ],
            ),
        },
    }
}

pub const fn why(voice: Voice, reason: StepReason) -> &'static str {
    match reason {
        StepReason::CallFirst => "Eerst bellen gaat voor.",
        StepReason::NewSign => {
            "Er kwam iets nieuws bij in een been, het gevoel of het plassen. Daar moet eerst iemand naar kijken."
        }
        StepReason::GotWorse => "Het gaat slechter dan de vorige keer.",
        StepReason::RedLight => "Een oefening gaf een rood licht.",
        StepReason::TooMuch => "De oefeningen gaven te veel pijn.",
        StepReason::LookFirst | StepReason::DoctorFirst => {
            "De huisarts kijkt eerst. Daarna kan het plan verder."
        }
        StepReason::AsAgreed => "Na drie mindere dagen blijft het plan een week gelijk.",
        StepReason::NotSure => "Het is nog niet duidelijk of het beter gaat.",
        StepReason::FewDays => voice.say(
            "Probeer eerst op 3 dagen per week te oefenen.",
            "Eerst op 3 dagen per week oefenen is een goed begin.",
        ),
        StepReason::TooSoon => "Dit deel van het plan duurt nog even.",
        StepReason::WentWell => "Het oefenen ging goed.",
    }
}

pub const fn threshold(voice: Voice, threshold: Threshold) -> &'static str {
    match threshold {
        Threshold::Week1 => "De pijn duurt nu een week. Is die nog erg of wordt die erger? Dan kan een fysiotherapeut helpen.",
        Threshold::Weeks3 => "De pijn duurt nu 3 weken. Lukt bewegen nog slecht? Dan kan een fysiotherapeut helpen.",
        Threshold::Weeks6 => voice.say(
            "De pijn duurt nu 6 weken. Gaat het niet beter? Laat uw huisarts of fysiotherapeut meekijken.",
            "De pijn duurt nu 6 weken. Gaat het niet beter? Laat een huisarts of fysiotherapeut meekijken.",
        ),
        Threshold::Weeks12 => "De pijn duurt nu 12 weken. Dan telt vooral wat weer lukt. Meer doen kan vaak wel.",
    }
}

/// The pain of the last time; the band is drawn above it.
pub fn beside(voice: Voice, beside: Beside, days: u32) -> String {
    let pain = voice.say("uw pijn", "de pijn");
    let (place, than, more) = match beside {
        Beside::Below => ("onder", "Dat is minder dan bij veel mensen", ""),
        Beside::Within => ("in", "Zo is het bij veel mensen", ""),
        Beside::Above => (
            "boven",
            "Dat is meer dan bij veel mensen",
            voice.say(
                " Dat zegt niet dat er iets ernstigs is. Doe wat in uw advies staat. Let op de tekens om te bellen.",
                " Dat zegt niet dat er iets ernstigs is. Het advies blijft gelden. Let op de tekens om te bellen.",
            ),
        ),
    };
    let time = match days {
        0 => "aan het begin".to_owned(),
        1 => "na 1 dag".to_owned(),
        days if days < 14 => format!("na {days} dagen"),
        days => format!("na {} weken", days / 7),
    };
    format!("De laatste keer lag {pain} {place} de band. {than}, {time}.{more}")
}

pub const fn moment(moment: Moment) -> &'static str {
    match moment {
        Moment::Day30 => "Na 30 dagen",
        Moment::Month6 => "Na 6 maanden",
        Moment::Month12 => "Na 12 maanden",
    }
}

/// Behind the moment: "Na 30 dagen: u oefende nog".
pub const fn engagement(voice: Voice, engagement: Engagement) -> &'static str {
    match engagement {
        Engagement::ToCome => check_in(voice).to_come,
        Engagement::NotKnown => check_in(voice).not_known,
        Engagement::GoesOn => voice.say("u oefende nog", "deze persoon oefende nog"),
        Engagement::Stopped(why) => stopped(voice, why),
    }
}

const fn stopped(voice: Voice, why: Pick) -> &'static str {
    match why {
        Pick::StoppedBetter => "die week niet geoefend, omdat het niet meer nodig was",
        Pick::StoppedPain => "die week niet geoefend, omdat het te veel pijn deed",
        Pick::StoppedFear => voice.say(
            "die week niet geoefend, omdat u niet durfde",
            "die week niet geoefend, omdat deze persoon niet durfde",
        ),
        Pick::StoppedNoUse => "die week niet geoefend, omdat het niet hielp",
        Pick::StoppedNoTime => "die week niet geoefend, omdat er geen tijd of zin was",
        Pick::StoppedIll => "die week niet geoefend, omdat iets anders ertussen kwam, zoals ziekte",
        Pick::StoppedElsewhere => {
            "die week niet geoefend, omdat er andere oefeningen zijn, van een zorgverlener"
        }
        Pick::StoppedOther => "die week niet geoefend, om een andere reden",
        Pick::StoppedUnknown => "die week niet geoefend. Waarom is niet bekend",
        // No answer to why there were no exercises.
        Pick::NewsNo
        | Pick::NewsYes
        | Pick::NewsUnknown
        | Pick::DifferentNo
        | Pick::DifferentYes
        | Pick::DifferentUnknown
        | Pick::SeenNobody
        | Pick::SeenTherapist
        | Pick::SeenDoctor
        | Pick::SeenUnknown
        | Pick::DaysMost
        | Pick::DaysSome
        | Pick::DaysFew
        | Pick::DaysNone
        | Pick::DaysUnknown
        | Pick::ResponseUsual
        | Pick::ResponseDuring
        | Pick::ResponseMore
        | Pick::ResponseThreeDays
        | Pick::ResponseUnknown
        | Pick::MedicinesNone
        | Pick::MedicinesLess
        | Pick::MedicinesSame
        | Pick::MedicinesMore
        | Pick::MedicinesUnknown
        | Pick::SleepWell
        | Pick::SleepPoor
        | Pick::SleepHardly
        | Pick::SleepUnknown
        | Pick::WorriesLess
        | Pick::WorriesSame
        | Pick::WorriesMore
        | Pick::WorriesUnknown => "",
    }
}

/// Where coming back begins, at such a moment.
pub const fn due(voice: Voice, moment: Moment) -> &'static str {
    match moment {
        Moment::Day30 => voice.say(
            "Het is nu 30 dagen of langer geleden. Een goed moment om kort bij te werken: dan ziet u wat er beter gaat, en past het plan weer bij u.",
            "Het is nu 30 dagen of langer geleden. Een goed moment om kort bij te werken: dan is te zien wat er beter gaat, en past het plan weer.",
        ),
        Moment::Month6 => voice.say(
            "Het is nu een half jaar geleden. Een goed moment om kort bij te werken: dan ziet u wat er blijft, en wat nog meer kan.",
            "Het is nu een half jaar geleden. Een goed moment om kort bij te werken: dan is te zien wat er blijft, en wat nog meer kan.",
        ),
        Moment::Month12 => voice.say(
            "Het is nu een jaar geleden. Een goed moment om kort bij te werken: dan ziet u wat er blijft, en wat nog meer kan.",
            "Het is nu een jaar geleden. Een goed moment om kort bij te werken: dan is te zien wat er blijft, en wat nog meer kan.",
        ),
    }
}

pub fn again(days: u32) -> String {
    match days {
        1 => "Kijk morgen weer hoe het gaat.".to_owned(),
        7 => "Kijk over een week weer hoe het gaat.".to_owned(),
        days if days % 7 == 0 => format!("Kijk over {} weken weer hoe het gaat.", days / 7),
        days => format!("Kijk over {days} dagen weer hoe het gaat."),
    }
}
