//! The plan in Dutch: no promise, no cause, and nothing that somebody must hold out.

use crate::clinical::exercises::{Direction, Phase};
use crate::clinical::plan::daily::Daily;
use crate::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use crate::clinical::plan::traffic::{Light, Settled, Sign};
use crate::clinical::plan::{Because, Minutes};
use crate::words::Voice;
use crate::words::outcome::Passage;
use crate::words::plan::{LightWords, PhaseWords, PlanWords};

pub const fn plan(voice: Voice) -> PlanWords {
    PlanWords {
        title: voice.say("Uw plan", "Het plan voor deze persoon"),
        lead: voice.say(
            "Dit plan past bij wat u invulde. Doe wat lukt, en sla over wat niet gaat.",
            "Dit plan past bij de antwoorden. Doe wat lukt, en sla over wat niet gaat.",
        ),
        ask_first: "Zwanger? Kijk eerst hier",
        ask_first_act: "Klopt er één? Oefen dan niet. Bel de verloskundige.",
        stop_at_once: "Zwanger: stop meteen",
        stop_at_once_act: "Stop, en bel de verloskundige. Pijn op de borst of erg benauwd? Bel 112.",
        tonight: "Nu, de eerste stap",
        easing: "Liggen, opstaan en warmte",
        session: "Oefeningen, één keer per dag",
        session_after: "Oefeningen, twee of drie keer per week",
        fitness: "Conditie, drie keer per week",
        pace_gentle: &[
            "Het gaat nu minder goed, of er is pijn op meer plekken. Dit plan begint daarom rustig.",
            "Doe deze week van alles de helft. Een volgende stap komt later.",
        ],
        pace_ahead: &[
            "Er lukt al veel. Daarom begint dit plan een stap verder.",
            "Is dat te veel? Neem dan de makkelijke versie.",
        ],
        not_now: "Wat nu niet, en wat wel",
        not_now_lead: "Sommige oefeningen staan niet in dit plan. Dit is waarom, en dit kan wel.",
        walk: "Daarnaast, verdeeld over de dag",
        walk_note: "Lopen telt niet mee in de tijd van de oefeningen.",
        rounds_two: "Doe dit rijtje twee keer.",
        minutes: voice.say("Hoeveel tijd heeft u per dag?", "Hoeveel tijd is er per dag?"),
        places: voice.say("Waar kunt u oefenen?", "Waar kan deze persoon oefenen?"),
        places_hint: "Meer antwoorden mag.",
        because: "Gekozen omdat",
        why: "Waarom deze oefening?",
        preference: "Wat prettiger voelt",
        preference_note: "Dit is een voorkeur. Het zegt niet wat er met de rug is.",
        traffic: "Het stoplicht",
        traffic_lead: "Wat meer pijn bij oefenen kan. Let op hoeveel meer, en hoe lang.",
        red_at_once: "Altijd rood",
        settled: "De extra pijn is weg",
        daily: "De rest van de dag",
        also: "Ook goed om te weten",
        waits: "Waarom het plan hier stopt",
        waits_note: voice.say(
            "Klopt dit niet meer? Doe de check opnieuw. Dan krijgt u de volgende stappen.",
            "Klopt dit niet meer? Doe de check opnieuw. Dan komen de volgende stappen.",
        ),
        few: "Er staan hier minder oefeningen. Andere passen nu niet.",
        adapt: "Pas het plan aan",
        adapt_sub: "Tijd en plek",
        places_none: "Kiest u niets? Dan tellen alle plekken mee.",
        none_here: "Met deze tijd en plek past er geen oefening. Kies meer plekken.",
        how: "Zo gaat het",
        before: "Lichter maken, en wanneer stoppen",
        goes_well: "Teken dat het goed gaat",
        step_back: "Een stap terug",
        four_steps: "Vier stappen, steeds opnieuw",
        backs: "Drie gewone ruggen",
        backs_note: &[
            "Alle drie zijn gewoon. Hieraan is niet te zien waar pijn vandaan komt.",
            "Voelt één beweging prettiger? Begin daarmee. Geen verschil mag ook.",
        ],
        backs_names: ["Een holle onderrug", "Ertussenin", "Een platte onderrug"],
        factors_where: "Wat meespeelt, staat bij het plan.",
        not_known: "Wat we niet weten",
        not_known_body: &[
            "Er is niet één soort oefening die duidelijk het beste is.",
            "De aantallen zijn een voorstel. Ze komen niet uit een richtlijn.",
            "Niemand kan zeggen hoe snel het bij één persoon gaat.",
        ],
    }
}

pub const fn phase(phase: Phase) -> PhaseWords {
    match phase {
        Phase::Now => PhaseWords {
            name: "Nu",
            about: "Eén kleine stap die vaak verlichting geeft.",
            goes_well: "De pijn zakt wat, of bewegen gaat iets makkelijker.",
            step_back: "Helpt het na tien minuten niet? Probeer een andere houding.",
        },
        Phase::Week1 => PhaseWords {
            name: "Deze week",
            about: "Vaak een beetje bewegen, en voelen wat prettig is.",
            goes_well: "Opstaan en omdraaien kosten minder moeite dan aan het begin.",
            step_back: "Is de pijn de volgende dag duidelijk meer? Doe dan de helft.",
        },
        Phase::Weeks2To3 => PhaseWords {
            name: "Week 2 en 3",
            about: "Spieren rustig aan het werk, en langer lopen.",
            goes_well: "Meer gewone dingen lukken, ook als er nog pijn is.",
            step_back: "Is de pijn na een dag nog niet weg? Stop die oefening. Begin later lichter.",
        },
        Phase::Weeks4To6 => PhaseWords {
            name: "Week 4 tot en met 6",
            about: "Oefenen wat het gewone leven vraagt, zoals bukken, tillen en traplopen.",
            goes_well: "De rug hoeft niet steeds in gedachten te zijn.",
            step_back: "Lukt een oefening drie dagen niet? Ga één stap terug.",
        },
        Phase::After => PhaseWords {
            name: "Daarna",
            about: "Blijven bewegen. Twee of drie keer per week oefenen is genoeg.",
            goes_well: "Een slechte dag komt soms terug, en gaat weer voorbij.",
            step_back: "Komt de pijn terug? Doe eerst de check opnieuw. Begin dan bij ‘Deze week’.",
        },
    }
}

pub const fn because(because: Because) -> &'static str {
    match because {
        Because::BendingEases => "buigen prettiger voelt",
        Because::ArchingEases => "naar achteren strekken prettiger voelt",
        Because::BendingHurts => "bukken nu meer pijn doet",
        Because::ArchingHurts => "achterover buigen nu meer pijn doet",
        Because::WalkingEases => "lopen verlicht",
        Because::LyingEases => "liggen verlicht",
        Because::StrongPain => "de pijn nu sterk is",
        Because::NoRest => "de pijn ook in rust of ’s nachts blijft",
        Because::LegPain => "de pijn tot in het onderbeen komt",
        Because::Tingling => "een been of voet tintelt",
        Because::BentRests => "een gebogen rug de benen vaak rust geeft",
        Because::Bones => "dit past bij botten die zwakker kunnen zijn",
        Because::Sudden => "kleine bewegingen passen bij pijn die ineens begon",
        Because::HardToDo => "gewone dingen nu moeilijker gaan",
        Because::Buttock => "ook de bil genoemd is",
        Because::GoingWell => "het de goede kant op gaat",
        Because::SitsMuch => "lang zitten een rol kan spelen",
        Because::StandsMuch => "lang staan een rol kan spelen",
        Because::Lifts => "tillen bij de dag hoort",
        Because::Drives => "autorijden lang zitten betekent",
        Because::Tension => "spanning een rol kan spelen",
        Because::Sleep => "slapen nu slecht gaat",
        Because::SmallSteps => "kleine stappen vertrouwen kunnen geven",
        Because::Rested => "vaker even opstaan goed doet",
        Because::Inactive => "meer bewegen goed doet",
        Because::Stiff => "stijfheid er nu bij hoort",
        Because::Hip => "ook de heup genoemd is",
        Because::FootOrAnkle => "ook de voet of enkel genoemd is",
        Because::Knee => "ook de knie genoemd is",
        Because::UpperBack => "ook de bovenrug of nek genoemd is",
        Because::Pelvic => "dit past rond zwangerschap en bevalling",
        Because::Bladder => "plassen of poepen al langer lastig gaat",
        Because::Older => "sterke benen en balans helpen om niet te vallen",
        Because::Lasting => "kracht opbouwen past bij pijn die langer duurt",
        Because::Returns => "oefenen past bij pijn die vaker terugkomt",
        Because::InBits => "lopen in stukjes beter gaat",
        Because::Fitness => "conditie helpt om meer aan te kunnen",
        Because::Goal => "dit lijkt op wat weer moet lukken",
        Because::Sport => "dit opbouwt naar sport",
        Because::Mapping => "hiermee te voelen is wat prettig beweegt",
        Because::Activating => "dit spieren rustig aan het werk zet",
        Because::Relaxing => "dit helpt om los te laten",
        Because::Restoring => "dit een beweging van elke dag is",
        Because::FollowsOn => "het de volgende stap is",
        Because::Ahead => "er al veel lukt",
        Because::Anyone => "bewegen voor bijna iedereen een goed begin is",
    }
}

pub const fn minutes(minutes: Minutes) -> &'static str {
    match minutes {
        Minutes::Five => "5 minuten",
        Minutes::Ten => "10 minuten",
        Minutes::Twenty => "20 minuten",
    }
}

pub const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Neutral => "Geen duidelijk verschil",
        Direction::Flexion => "Buigen, een bolle rug",
        Direction::Extension => "Strekken, een holle rug",
    }
}

pub const fn light(light: Light) -> LightWords {
    match light {
        Light::Green => LightWords {
            name: "Groen",
            when: "Hooguit 3 punten van de 10 meer pijn, en binnen 24 uur weer weg.",
            act: "Ga zo door.",
        },
        Light::Amber => LightWords {
            name: "Oranje",
            when: "4 of 5 punten meer pijn. Of na 24 uur nog niet weg, maar wel die dag daarna.",
            act: "Kies de makkelijke versie, of doe de helft.",
        },
        Light::Red => LightWords {
            name: "Rood",
            when: "6 of meer punten extra pijn, of de dag daarna nog niet weg. Of een teken hieronder.",
            act: "Stop met deze oefening. Bel bij een alarmteken van deze pagina.",
        },
    }
}

pub const fn settled(settled: Settled) -> &'static str {
    match settled {
        Settled::Within24h => "Binnen 24 uur",
        Settled::NextDay => "De volgende dag",
        Settled::Later => "Later, of nog niet",
    }
}

pub const fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::FurtherDown => "De pijn trekt verder het been in.",
        Sign::NewTingling => "Er zijn nieuwe tintelingen.",
        Sign::NewNumbOrWeak => "Er is een nieuw doof gevoel, of minder kracht.",
        Sign::NightStays => "De pijn blijft de hele nacht, in elke houding.",
        Sign::NetList => "Er is een alarmteken uit de lijst ‘Wanneer belt u eerder?’. Bel dan.",
    }
}

pub const fn ask_first(ask: AskFirst) -> &'static str {
    match ask {
        AskFirst::Membranes => "De vliezen zijn gebroken, of er loopt vruchtwater weg.",
        AskFirst::Placenta => "De placenta (moederkoek) ligt voor de uitgang van de baarmoeder.",
        AskFirst::Pressure => "De bloeddruk is hoog, of er is zwangerschapsvergiftiging.",
        AskFirst::Cervix => "De baarmoedermond is zwak, of gaat te vroeg open.",
        AskFirst::Growth => "Het kind groeit te weinig.",
    }
}

pub const fn stop_at_once(sign: StopAtOnce) -> &'static str {
    match sign {
        StopAtOnce::Blood => "Bloed verliezen",
        StopAtOnce::Fluid => "Vruchtwater verliezen",
        StopAtOnce::Contractions => "Weeën, of een buik die steeds hard wordt",
        StopAtOnce::Dizzy => "Duizelig worden",
        StopAtOnce::Breathless => "Benauwd zijn",
        StopAtOnce::ChestPain => "Pijn op de borst",
        StopAtOnce::Headache => "Hoofdpijn",
        StopAtOnce::Calf => "Een pijnlijke of dikke kuit",
    }
}

pub const fn daily(daily: Daily) -> Passage {
    match daily {
        Daily::Posture => Passage {
            title: "Wissel van houding",
            body: &["Eén goede houding bestaat niet.", "De volgende houding is de beste. Wissel elk half uur."],
        },
        Daily::Sitting => Passage {
            title: "Zitten",
            body: &[
                "Steun in de onderrug mag, als dat prettig is. Zet de voeten plat.",
                "Sta elk half uur even op. Bel bijvoorbeeld staand.",
            ],
        },
        Daily::Standing => Passage {
            title: "Staan",
            body: &["Zet om de beurt één voet op een krukje.", "Leun soms tegen een muur of tafel."],
        },
        Daily::StandingEven => Passage {
            title: "Staan",
            body: &["Sta op beide benen, en verdeel het gewicht.", "Ga vaak even zitten, of leun tegen een tafel."],
        },
        Daily::Lifting => Passage {
            title: "Tillen en dragen",
            body: &[
                "Houd het dicht bij het lichaam, en adem uit bij het optillen.",
                "Ga liever twee keer. De rug mag daarbij gewoon een beetje bol zijn.",
            ],
        },
        Daily::LiftingCareful => Passage {
            title: "Tillen en dragen",
            body: &["Til niets zwaars.", "Buig vanuit heupen en knieën, met de rug lang."],
        },
        Daily::Driving => Passage {
            title: "Autorijden",
            body: &["Zet de stoel zo dat de pedalen dichtbij zijn.", "Stop op een lange rit elk uur, en sta even op."],
        },
        Daily::Sleeping => Passage {
            title: "Slapen",
            body: &[
                "Een kussen tussen of onder de knieën kan prettig zijn.",
                "Elk matras waarop slapen lukt, is goed genoeg.",
            ],
        },
        Daily::GettingUp => Passage {
            title: "Uit bed komen",
            body: &["Rol eerst op de zij, met gebogen knieën.", "Laat de benen zakken, en duw met de arm omhoog."],
        },
        Daily::Stairs => Passage {
            title: "Traplopen",
            body: &["Houd de leuning vast, en neem één tree tegelijk.", "Omhoog met het beste been eerst, omlaag met het andere."],
        },
        Daily::Housework => Passage {
            title: "Huishouden",
            body: &["Verdeel stofzuigen en dweilen over de week.", "Laat zware klussen eerst liggen, en bouw ze later weer op."],
        },
        Daily::WorkTalk => Passage {
            title: "Afspraken op het werk",
            body: &[
                "Werken met wat pijn mag vaak. Vraag om korter, lichter of afwisselend werk.",
                "Een bedrijfsarts kan meedenken. Dat kan ook zonder ziekmelding.",
            ],
        },
        Daily::Sport => Passage {
            title: "Sport",
            body: &[
                "Begin met de helft van de tijd, en zonder wedstrijd.",
                "Bij rennen: eerst lopen, dan korte stukjes rennen.",
                "Bij hockey: eerst rechtuit, dan bochten, dan laag bij de bal.",
            ],
        },
        Daily::SportAsk => Passage {
            title: "Sport",
            body: &["Vraag eerst welke sport nu veilig is.", "Een arts of fysiotherapeut kan dat zeggen."],
        },
        Daily::Shoes => Passage {
            title: "Schoenen",
            body: &["Kies schoenen die prettig zitten.", "Of zolen helpen bij rugpijn, is niet zeker."],
        },
    }
}

pub fn session(exercises: usize, seconds: u32) -> String {
    let what = if exercises == 1 { " oefening · " } else { " oefeningen · " };
    [exercises.to_string().as_str(), what, &minutes_of(seconds)].concat()
}

pub fn changed(names: &str, seconds: u32) -> String {
    ["Deze week: ", names, ". Samen ", &minutes_of(seconds), "."].concat()
}

/// Rounded up.
fn minutes_of(seconds: u32) -> String {
    let whole = seconds.div_ceil(60);
    [whole.to_string().as_str(), if whole == 1 { " minuut" } else { " minuten" }].concat()
}
