//! The plan in Dutch: no promise, no cause, and nothing that somebody must hold out.

use crate::clinical::exercises::{Direction, Phase};
use crate::clinical::plan::daily::Daily;
use crate::clinical::plan::level::Level;
use crate::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use crate::clinical::plan::walking::{KEEPS_AWAY, LADDER, Rung, Walk, WalkKind};
use crate::clinical::plan::{Choice, Minutes, Rationale};
use crate::words::Voice;
use crate::words::nl::exercise_terms;
use crate::words::outcome::Passage;
use crate::words::plan::{PhaseWords, PlanWords};

pub const fn plan(voice: Voice) -> PlanWords {
    PlanWords {
        title: voice.say("Uw plan", "Het plan voor deze persoon"),
        lead: "Doe wat lukt, en sla over wat niet gaat.",
        ask_first: "Zwanger? Kijk eerst hier",
        ask_first_act: "Klopt er één? Oefen dan niet. Bel de verloskundige.",
        stop_at_once: "Zwanger: stop meteen",
        stop_at_once_act: "Stop, en bel de verloskundige. Pijn op de borst of erg benauwd? Bel 112.",
        tonight: "Nu, de eerste stap",
        easing: "Liggen, opstaan en warmte",
        session: "Oefeningen",
        next_step: &[
            "Bij kracht: de laatste 2 keer zijn zwaar, maar netjes.",
            "Lukt 12 keer, twee trainingen na elkaar? Neem dan de volgende stap, of iets meer gewicht.",
            "Lukt wat er later staat nog niet? Blijf dan bij de oefening van nu.",
            "Geen halters? Een fles water van 2 liter weegt 2 kilo.",
        ],
        sport: "Terug naar sport",
        sport_steps: &[
            "1. 30 minuten fietsen of vlot lopen.",
            "2. Rennen en lopen om en om.",
            "3. 20 minuten rennen.",
            "4. Draaien, bukken en bal of stick, zonder duel.",
            "5. Twee hele trainingen.",
            "6. Een halve wedstrijd, dan een hele.",
            "Doe elke stap twee keer. Morgen geen extra pijn? Dan de volgende.",
        ],
        not_now: "Wat nu niet, en wat wel",
        not_now_lead: "Sommige oefeningen staan niet in dit plan. Dit is waarom, en dit kan wel.",
        walk: "Lopen",
        minutes: voice.say("Hoeveel tijd heeft u per dag?", "Hoeveel tijd is er per dag?"),
        places: voice.say("Waar kunt u oefenen?", "Waar kan deze persoon oefenen?"),
        places_hint: "Meer antwoorden mag.",
        because: "Gekozen omdat",
        why: "Waarom deze oefening?",
        preference: "Wat prettiger voelt",
        preference_note: "Dit is een voorkeur. Het zegt niet wat er met de rug is.",
        traffic: "Hoeveel pijn mag?",
        traffic_lead: "Dit geldt de hele dag, ook bij oefenen.",
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
        goes_well: "Teken dat het goed gaat",
        ladder: voice
            .say("Uw ladder: weer doen wat u laat", "Een ladder: weer doen wat wordt gelaten"),
        ladder_lead: match voice {
            Voice::You => &[
                "Schrijf 5 dingen op die u laat door uw rug. Hoe spannend is elk, van 0 tot 10?",
                "Begin met een 3 of 4. Doe het 2 keer per dag, 5 dagen lang. Dan de volgende.",
                "Vooraf: wat denkt u dat er gebeurt? Achteraf: wat gebeurde er?",
                "Wat u hier schrijft, gaat nergens heen. Op papier staat het erbij.",
            ],
            Voice::Other => &[
                "Schrijf samen 5 dingen op die worden gelaten door de rug. Hoe spannend is elk, van 0 tot 10?",
                "Begin met een 3 of 4. Doe het 2 keer per dag, 5 dagen lang. Dan de volgende.",
                "Vooraf: wat kan er gebeuren? Achteraf: wat gebeurde er?",
                "Wat hier staat, gaat nergens heen. Op papier staat het erbij.",
            ],
        },
        ladder_lines: &[
            "Eerste ding, en hoe spannend",
            "Tweede ding",
            "Derde ding",
            "Vierde ding",
            "Vijfde ding",
        ],
        ladder_example: "Bijvoorbeeld: een kind optillen, 6.",
        goal_lead: voice.say(
            "Wat wilt u over 6 weken weer doen? Hoe moeilijk is dat nu, van 0 tot 10?",
            "Wat moet over 6 weken weer lukken? Hoe moeilijk is dat nu, van 0 tot 10?",
        ),
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
    let (name, about, goes_well) = match phase {
        Phase::Now => {
            ("Nu", "Eén kleine stap.", "De pijn zakt wat, of bewegen gaat iets makkelijker.")
        }
        Phase::Week1 => (
            "Deze week",
            "Rustig beginnen, op een hoogte die nu past.",
            "Opstaan en omdraaien gaan makkelijker dan aan het begin.",
        ),
        Phase::Weeks2To3 => (
            "Week 2 en 3",
            "Hetzelfde, met iets meer.",
            "Meer gewone dingen lukken, ook als er nog pijn is.",
        ),
        Phase::Weeks4To6 => (
            "Week 4 tot en met 6",
            "Oefenen wat het gewone leven vraagt.",
            "Bukken, tillen of traplopen gaat makkelijker dan vorige week.",
        ),
        Phase::After => (
            "Daarna",
            "Blijven lopen, en twee of drie dagen per week kracht.",
            "Een slechte dag komt soms terug, en gaat weer voorbij.",
        ),
    };
    PhaseWords { name, about, goes_well }
}

pub const fn level(level: Level) -> &'static str {
    match level {
        Level::A => {
            "Dit plan begint met houdingen, want de pijn is nu 8 of hoger (van 10). Oefenen komt later."
        }
        Level::B => {
            "Dit plan begint rustig. Er lukt nu minder, het wordt nog erger, of de leeftijd vraagt erom."
        }
        Level::C => {
            "Dit plan begint in het midden. Gewone dingen lukken, maar langzamer of met veel pijn."
        }
        Level::D => {
            "Dit plan begint steviger, want er lukt al veel. Is het te veel? Neem de makkelijke versie."
        }
    }
}

pub const fn because(because: Rationale) -> &'static str {
    match because {
        Rationale::BendingEases => "buigen prettiger voelt",
        Rationale::ArchingEases => "naar achteren strekken prettiger voelt",
        Rationale::BendingHurts => "bukken nu pijn doet",
        Rationale::ArchingHurts => "achterover buigen nu pijn doet",
        Rationale::WalkingEases => "lopen verlicht",
        Rationale::LyingEases => "liggen verlicht",
        Rationale::StrongPain => "de pijn nu sterk is",
        Rationale::NoRest => "de pijn ook in rust of ’s nachts blijft",
        Rationale::LegPain => "de pijn tot in het onderbeen komt",
        Rationale::Tingling => "een been of voet tintelt",
        Rationale::InBits => "de benen klachten geven bij lopen",
        Rationale::Bones => "de botten zwakker kunnen zijn",
        Rationale::Older => "de leeftijd 75 of hoger is",
        Rationale::Sudden => "de pijn ineens begon",
        Rationale::HardToDo => "veel nu niet lukt",
        Rationale::Slower => "gewone dingen nu langzamer gaan",
        Rationale::AllGoes => "gewone dingen nu lukken",
        Rationale::Buttock => "ook de bil genoemd is",
        Rationale::GoingWell => "het de goede kant op gaat",
        Rationale::SitsMuch => "lang zitten genoemd is",
        Rationale::StandsMuch => "lang staan genoemd is",
        Rationale::Lifts => "tillen bij de dag hoort",
        Rationale::Drives => "autorijden bij de dag hoort",
        Rationale::Tension => "spanning genoemd is",
        Rationale::Sleep => "slapen nu slecht gaat",
        Rationale::Afraid => "bewegen nu spannend is",
        Rationale::Rested => "er nu veel rust wordt genomen",
        Rationale::Inactive => "er nu weinig bewogen wordt",
        Rationale::Stiff => "de rug nu stijf is",
        Rationale::Hip => "ook de heup genoemd is",
        Rationale::FootOrAnkle => "ook de voet of enkel genoemd is",
        Rationale::Knee => "ook de knie genoemd is",
        Rationale::UpperBack => "ook de bovenrug of nek genoemd is",
        Rationale::Pregnant => "er een zwangerschap is, of kan zijn",
        Rationale::AfterBirth => "er kort geleden een bevalling was",
        Rationale::Bladder => "plassen of poepen al langer lastig gaat",
        Rationale::Lasting => "de pijn al maanden duurt",
        Rationale::Returns => "de pijn vaker terugkomt",
        Rationale::Goal => "dit hoort bij wat weer moet lukken",
        Rationale::Sport => "sport is genoemd",
        Rationale::Therapist => "een therapeut deze oefening koos",
    }
}

pub fn amount(choice: &Choice) -> String {
    let mut said = exercise_terms::dose(choice.dose);
    if choice.days < 7 {
        said = [&said, ", ", &choice.days.to_string(), " dagen per week"].concat();
    }
    if choice.kilos > 0 {
        said = [&said, ", met ", &choice.kilos.to_string(), " kilo"].concat();
    }
    said
}

/// "10 minuten, 2 keer per dag, 5 dagen per week".
fn rung(rung: Rung) -> String {
    let mut said = [&rung.minutes.to_string(), " minuten"].concat();
    if rung.times > 1 {
        said = [&said, ", ", &rung.times.to_string(), " keer per dag"].concat();
    }
    let days = if rung.days == 7 {
        "elke dag".to_owned()
    } else {
        [&rung.days.to_string(), " dagen per week"].concat()
    };
    [&said, ", ", &days].concat()
}

pub fn walk(walk: &Walk) -> String {
    match walk.kind {
        WalkKind::Indoors => [&rung(walk.rung), ", in huis"].concat(),
        WalkKind::Ladder => rung(walk.rung),
        WalkKind::Intervals => ["Fietsen: ", &rung(walk.rung)].concat(),
    }
}

pub fn walk_on(walk: &Walk) -> Vec<String> {
    const INTERVALS: &[&str] = &[
        "Lukt het fietsen? Doe er elke week 2 minuten bij, tot 30.",
        "Loop daarnaast in stukjes: 3 tot 5 keer, 5 dagen per week.",
        "Loop tot de benen duidelijk zwaar worden. Ga zitten of leun voorover tot het zakt. Loop weer.",
        "Dit mag: de benen raken er niet van beschadigd.",
        "Schrijf op hoeveel minuten het lopen lukt.",
    ];
    if walk.kind == WalkKind::Intervals {
        return INTERVALS.iter().map(|line| (*line).to_owned()).collect();
    }
    let mut lines = Vec::new();
    match walk.next {
        Some(next) => {
            lines.push(
                ["Lukte het 4 van de 5 dagen? Dan komt de volgende trede: ", &rung(next), "."]
                    .concat(),
            );
            lines.push(if walk.weeks > 1 {
                "Blijf minstens 2 weken op een trede.".into()
            } else {
                "Lukte het niet? Blijf een week staan.".to_owned()
            });
        }
        None if walk.step + 1 < LADDER.len() => lines.push("Blijf voorlopig op deze trede.".into()),
        None => lines.push("Dit is de hoogste trede. Houd dit een half jaar vol.".into()),
    }
    if walk.kind == WalkKind::Ladder {
        lines.push("Fietsen of zwemmen telt ook.".into());
    }
    if walk.step >= KEEPS_AWAY {
        lines.push(
            "Mensen die na rugpijn zo bleven lopen, kregen minder vaak en later opnieuw rugpijn."
                .into(),
        );
    }
    lines
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
        Daily::AllAgain => Passage {
            title: "Weer gewoon doen",
            body: &[
                "Alles mag weer, ook werk, tillen en sport. Doe eerst de helft van wat gewoon was.",
                "Morgen geen extra pijn? Doe dan elke dag iets meer. Een beetje pijn mag.",
            ],
        },
        Daily::LegGoal => Passage {
            title: "Waar het naartoe gaat",
            body: &[
                "Het doel is om binnen 6 tot 12 weken weer te doen wat gewoon was.",
                "Wat pijn in het been mag daarbij. Neem elke week één ding terug.",
            ],
        },
        Daily::FlareUp => Passage {
            title: "Weer veel pijn?",
            body: &[
                "Dat komt voor. Lees eerst de tekens om te bellen. Geen daarvan? Dan is er meestal niets nieuws.",
                "Doe 2 dagen de helft, maar stop niet. Loop elke dag.",
                "Vanaf dag 3 weer opbouwen. Na een week weer alles doen.",
                "Na 2 weken niet terug? Maak dan een afspraak.",
            ],
        },
        Daily::FlareUpAgreed => Passage {
            title: "Weer veel pijn?",
            body: &[
                "Dat komt voor. Lees eerst de tekens om te bellen. Geen daarvan? Dan is er meestal niets nieuws.",
                "Doe wat is afgesproken, ook nu. Loop elke dag.",
                "Drie dagen erger dan gewoon? Blijf een week op dezelfde stap.",
                "Na 2 weken niet terug? Maak dan een afspraak.",
            ],
        },
        Daily::SleepBetter => Passage {
            title: "Beter slapen",
            body: &[
                "Sta elke dag op dezelfde tijd op. Ga pas naar bed bij slaap.",
                "Lang wakker? Ga eruit en doe iets rustigs. Slaap overdag hooguit 20 minuten.",
                "Na 4 weken nog slecht? Vraag de huisarts om slaaptherapie. De pijn hoeft daar niet eerst voor weg.",
            ],
        },
        Daily::Balance => Passage {
            title: "Steviger staan, stap voor stap",
            body: &[
                "Oefen elke dag, met een aanrecht dichtbij.",
                "Eerst de voeten naast elkaar, dan achter elkaar.",
                "Daarna op één been, met één vinger aan het aanrecht.",
                "Lukt dat? Loop dan langs het aanrecht, met de voeten achter elkaar.",
                "Bouw op van 10 naar 20 minuten per dag, in stukjes.",
            ],
        },
        Daily::Extensors => Passage {
            title: "De rug sterker, in bed",
            body: &[
                "Lig op de rug. Duw het achterhoofd zacht in het kussen, 3 tot 5 tellen.",
                "Doe dit elke dag 5 tot 10 keer.",
            ],
        },
        Daily::Baby => Passage {
            title: "Met de baby",
            body: &[
                "Til de baby dicht bij het lichaam. Zet de autostoel eerst op een tafel.",
                "Zoek bij het voeden steun voor rug en arm, en wissel van kant.",
                "Is de bevalling 6 weken geleden? Doe dan de check opnieuw. Dan komt het volgende deel.",
                "Meer bloedverlies, een zwaar gevoel onderin, of urine verliezen? Eén stap terug. Vraag het de bekkenfysiotherapeut.",
            ],
        },
        Daily::LiftingBones => Passage {
            title: "Tillen en dragen",
            body: &["Til niets zwaars, en buig niet diep.", "Draai met de voeten mee."],
        },
        Daily::Posture => Passage {
            title: "Wissel van houding",
            body: &[
                "Eén goede houding bestaat niet.",
                "De volgende houding is de beste. Wissel elk half uur.",
            ],
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
            body: &[
                "Zet om de beurt één voet op een krukje.",
                "Leun soms tegen een muur of tafel.",
            ],
        },
        Daily::StandingEven => Passage {
            title: "Staan",
            body: &[
                "Sta op beide benen, en verdeel het gewicht.",
                "Ga vaak even zitten, of leun tegen een tafel.",
            ],
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
            body: &[
                "Til minder zolang het veel pijn doet.",
                "Houd het dichtbij. Een ronde rug mag.",
            ],
        },
        Daily::Driving => Passage {
            title: "Autorijden",
            body: &[
                "Zet de stoel zo dat de pedalen dichtbij zijn.",
                "Stop op een lange rit elk uur, en sta even op.",
            ],
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
            body: &[
                "Rol eerst op de zij, met gebogen knieën.",
                "Laat de benen zakken, en duw met de arm omhoog.",
            ],
        },
        Daily::Stairs => Passage {
            title: "Traplopen",
            body: &[
                "Houd de leuning vast, en neem één tree tegelijk.",
                "Omhoog met het beste been eerst, omlaag met het andere.",
            ],
        },
        Daily::Housework => Passage {
            title: "Huishouden",
            body: &[
                "Verdeel stofzuigen en dweilen over de week.",
                "Doe van een zware klus eerst een klein deel.",
            ],
        },
        Daily::WorkTalk => Passage {
            title: "Werk",
            body: &[
                "Wachten tot de pijn weg is, hoeft niet. Spreek vandaag één taak af die wel lukt.",
                "Begin korter of lichter. Elke week iets erbij.",
                "Twee weken niet gewerkt? Vraag zelf de bedrijfsarts om een gesprek.",
            ],
        },
        Daily::WorkPregnant => Passage {
            title: "Werk",
            body: &[
                "Werken mag, zolang het lukt. Vraag op het werk om lichtere taken en extra pauzes. Een zwangere heeft daar recht op.",
                "Wissel vaak van houding, en laat zwaar tillen over aan een ander.",
                "Lukt werken niet? Vraag zelf de bedrijfsarts om een gesprek.",
            ],
        },
        Daily::Sport => Passage {
            title: "Sport",
            body: &[
                "Sporten mag. Begin met de helft.",
                "Morgen geen extra pijn? Doe dan iets meer.",
            ],
        },
        Daily::SportAsk => Passage {
            title: "Sport",
            body: &[
                "Fietsen, zwemmen en vlot lopen mogen. Begin met de helft.",
                "Morgen geen extra pijn? Doe dan iets meer.",
                "Rennen, springen en duels: vraag dat eerst een arts of fysiotherapeut.",
            ],
        },
        Daily::Shoes => Passage {
            title: "Schoenen",
            body: &[
                "Kies schoenen die prettig zitten.",
                "Of zolen helpen bij rugpijn, is niet zeker.",
            ],
        },
    }
}

pub fn session(exercises: usize, seconds: u32) -> String {
    let what = if exercises == 1 { " oefening · " } else { " oefeningen · " };
    [exercises.to_string().as_str(), what, &minutes_of(seconds)].concat()
}

pub fn changed(chosen: Minutes, names: &str, seconds: u32) -> String {
    ["Gekozen: ", minutes(chosen), ". Deze week: ", names, ". Samen ", &minutes_of(seconds), "."]
        .concat()
}

/// Rounded up.
fn minutes_of(seconds: u32) -> String {
    let whole = seconds.div_ceil(60);
    [whole.to_string().as_str(), if whole == 1 { " minuut" } else { " minuten" }].concat()
}
