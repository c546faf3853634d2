//! The pages of the check in Dutch: question, help, why it is asked, and its name in the list of
//! answers.
//!
//! Above the answers stands one sentence on what to do, so that the first box comes soon; what does
//! not count stands at the answer that it belongs to (`fields.rs`, `options.rs`). On a page with
//! more questions the title is a heading.

use crate::clinical::screen::Screen;
use crate::words::{PageWords, Voice};

const TICK_ALL: &str = "Kruis alles aan wat klopt.";
/// On the first page after the outcome.
const FOR_THE_PLAN: &str =
    "Deze vragen zijn alleen voor uitleg en een plan. Overslaan mag, en stoppen ook.";

pub fn page(voice: Voice, screen: Screen) -> PageWords {
    let you = voice == Voice::You;
    match screen {
        Screen::Who => PageWords {
            title: "Over wie gaat het?",
            hints: &[],
            notes: if you {
                &[
                    "Heeft u al een katheter (slangetje in de blaas), een stoma of een verlamming?",
                    "Bel dan bij nieuwe rugpijn uw huisarts. Deze vragen passen dan niet goed.",
                    "Vult u het toch in? Dan telt elke verandering als ja.",
                ]
            } else {
                &[
                    "Is er al een katheter (slangetje in de blaas), een stoma of een verlamming?",
                    "Bel dan bij nieuwe rugpijn de huisarts. Deze vragen passen dan niet goed.",
                    "Vult u het toch in? Dan telt elke verandering als ja.",
                ]
            },
            why: "De leeftijd bepaalt welke vragen we stellen. Sommige oorzaken horen bij een leeftijd.",
            short: "Wie en leeftijd",
        },
        Screen::Danger => PageWords {
            title: voice.say(
                "Heeft u nu, of had u vandaag, een van deze dingen?",
                "Heeft deze persoon nu, of eerder vandaag, een van deze dingen?",
            ),
            hints: &["We vragen dit aan iedereen: kruis alles aan wat klopt."],
            notes: &[],
            why: "We vragen dit aan iedereen. Deze dingen komen weinig voor, maar dan is snel hulp nodig.",
            short: "Gevaar op dit moment",
        },
        Screen::DangerMore => PageWords {
            title: "Nog iets over gevaar nu",
            hints: &[],
            notes: &[],
            why: "Pijn die in elke houding even erg is, komt soms van een bloedvat. Een arts moet dan snel meekijken.",
            short: "Meer over gevaar",
        },
        Screen::Saddle => PageWords {
            title: voice.say(
                "Is er iets veranderd aan uw plassen, poepen of gevoel tussen de benen?",
                "Is er bij deze persoon iets veranderd aan plassen, poepen of gevoel?",
            ),
            hints: &["Kruis aan wat nieuw of anders is: sinds deze rugpijn, of in de laatste 3 maanden."],
            notes: &[],
            why: "We vragen dit aan iedereen. Heel soms zitten de zenuwen onder in de rug klem. Dan helpt het om er snel bij te zijn.",
            short: "Plassen, poepen, gevoel",
        },
        Screen::SaddleMore => PageWords {
            title: "Plassen, poepen en gevoel",
            hints: &[],
            notes: &[],
            why: "Met deze antwoorden weten we beter hoe snel een arts moet meekijken.",
            short: "Meer over plassen",
        },
        Screen::Legs => PageWords {
            title: voice.say("Is er iets met uw benen?", "Is er iets met de benen van deze persoon?"),
            hints: &["Kruis aan wat met deze rugpijn begon, of erger werd."],
            notes: &[],
            why: "We vragen dit aan iedereen. De zenuwen naar de benen beginnen in de rug.",
            short: "Benen",
        },
        Screen::LegsMore => PageWords {
            title: voice.say("Nog iets over uw benen", "Nog iets over de benen"),
            hints: &[],
            notes: &[],
            why: "Iets wat nieuw is of erger wordt, moet sneller bekeken worden.",
            short: "Meer over de benen",
        },
        Screen::Ill => PageWords {
            title: voice.say("Heeft u ook een van deze klachten?", "Heeft deze persoon ook een van deze klachten?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Rugpijn komt soms van een infectie of van de nieren. Dat willen we niet missen.",
            short: "Ziek zijn",
        },
        Screen::IllMore => PageWords {
            title: "Nog iets over klachten",
            hints: &[],
            notes: &[],
            why: "Met deze antwoorden weten we beter hoe snel een arts moet meekijken.",
            short: "Meer over ziek zijn",
        },
        Screen::Trauma => PageWords {
            title: "Gebeurde er iets kort voordat de pijn begon, of in de laatste 6 weken?",
            hints: &[],
            notes: &[],
            why: "Na een val of ongeluk kan er iets gebroken zijn, ook als lopen nog lukt.",
            short: "Val of ongeluk",
        },
        Screen::TraumaMore => PageWords {
            title: "Nog iets over wat er gebeurde",
            hints: &[],
            notes: &[],
            why: "Zo zien we hoe snel iemand moet meekijken.",
            short: "Meer over de val",
        },
        Screen::Conditions => PageWords {
            title: voice.say(
                "Heeft of had u een van deze ziekten?",
                "Heeft of had deze persoon een van deze ziekten?",
            ),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Bij sommige van deze ziekten kijkt een arts eerder mee. Ook als de pijn niet zo erg is.",
            short: "Ziekten",
        },
        Screen::ConditionsMore => PageWords {
            title: "Nog iets over ziekten",
            hints: &[],
            notes: &[],
            why: "Een ziekte zoals kanker kan later in de rug komen. Meestal komt rugpijn door iets anders.",
            short: "Meer over ziekten",
        },
        Screen::Medicines => PageWords {
            title: voice.say(
                "Gebruikt u een van deze middelen, of had u een ingreep?",
                "Gebruikt deze persoon een van deze middelen, of was er een ingreep?",
            ),
            hints: &["Kruis aan wat klopt. Het gaat om de laatste 3 maanden, of de tijd die erbij staat."],
            notes: &[],
            why: "Van sommige middelen worden de botten zwak. Of er is meer kans op een infectie of een bloeding. Dan kijkt een arts eerder mee.",
            short: "Medicijnen en ingrepen",
        },
        Screen::MedicinesMore => PageWords {
            title: "Nog iets over medicijnen",
            hints: &[],
            notes: &[],
            why: "Bij sommige middelen moet een arts eerder meekijken. Een pil als ibuprofen kan slecht zijn voor maag, nieren of hart.",
            short: "Meer over medicijnen",
        },
        Screen::Pregnancy => PageWords {
            title: "Over zwangerschap en menstruatie",
            hints: &["We vragen dit aan iedereen van 12 tot en met 55 jaar."],
            notes: &[],
            why: "Wie zwanger is, kan ook door iets anders pijn in de rug hebben. De verloskundige kijkt dan soms mee.",
            short: "Zwangerschap",
        },
        Screen::PregnancyMore => PageWords {
            title: voice.say("Heeft u nu een van deze dingen?", "Heeft deze persoon nu een van deze dingen?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "We vragen dit aan iedereen die zwanger is of net is bevallen.",
            short: "Klachten bij zwangerschap",
        },
        Screen::Duration => PageWords {
            title: voice.say("Hoe lang heeft u deze pijn?", "Hoe lang is deze pijn er?"),
            hints: if you {
                &["Was u hiervoor 4 weken of langer zo goed als pijnvrij? Tel dan vanaf de nieuwe pijn. Anders vanaf het begin."]
            } else {
                &["Was er hiervoor 4 weken of langer zo goed als geen pijn? Tel dan vanaf de nieuwe pijn. Anders vanaf het begin."]
            },
            notes: &["Begon de pijn vandaag? Vul dan 0 dagen in."],
            why: "Nieuwe pijn zakt vaak vanzelf. Duurt het langer, dan helpt het als iemand meekijkt.",
            short: "Hoe lang al",
        },
        Screen::Onset => PageWords {
            title: "Hoe begon de pijn?",
            hints: &[],
            notes: &[],
            why: "Pijn die ineens begint, heeft soms een andere oorzaak dan pijn die langzaam komt.",
            short: "Begin van de pijn",
        },
        Screen::Site => PageWords {
            title: voice.say("Waar voelt u pijn?", "Waar voelt deze persoon pijn?"),
            hints: &["U mag meer plekken kiezen."],
            notes: &[],
            why: "De plek zegt iets over waar de pijn vandaan komt. Pijn onder de knie kan van een zenuw komen.",
            short: "Plek van de pijn",
        },
        Screen::Severity => PageWords {
            title: "Hoe erg was de pijn op het ergst, in de laatste 24 uur?",
            hints: if you {
                &["0 is geen pijn, 10 is de ergste pijn die u zich kunt voorstellen."]
            } else {
                &["Laat deze persoon zo mogelijk zelf kiezen, van 0 (geen pijn) tot 10 (ergst denkbaar)."]
            },
            notes: &[],
            why: "Het cijfer laat later zien of het beter gaat. Het zegt niet alles over de oorzaak.",
            short: "Hoe erg",
        },
        Screen::Course => PageWords {
            title: "Hoe gaat het, vergeleken met een week geleden?",
            hints: &["Is de pijn er korter dan een week? Vergelijk dan met het begin."],
            notes: &[],
            why: "Pijn die minder wordt, is een goed teken. Wordt het erger, dan moet iemand meekijken.",
            short: "Beter of erger",
        },
        Screen::Rest => PageWords {
            title: voice.say("Hoe is de pijn als u rust of slaapt?", "Hoe is de pijn als deze persoon rust of slaapt?"),
            hints: &[],
            notes: &[],
            why: "Pijn die in rust niet minder wordt, moet soms verder bekeken worden.",
            short: "Rust en nacht",
        },
        Screen::Function => PageWords {
            title: voice.say(
                "Hoe lukt uw dagelijks leven nu?",
                "Hoe lukt het dagelijks leven van deze persoon nu?",
            ),
            hints: &["Denk ook aan werk, huishouden en sport."],
            notes: &[],
            why: "Zo zien we hoeveel last de pijn geeft, en welk advies past.",
            short: "Dagelijks leven",
        },
        Screen::Familiar => PageWords {
            title: voice.say("Kent u deze pijn van eerder?", "Kent deze persoon deze pijn van eerder?"),
            hints: &["Denk aan de plek, het soort pijn en het begin."],
            notes: &[],
            why: "Pijn die anders is dan eerst, heeft soms een andere oorzaak. Duurt die lang, dan kijkt een arts mee.",
            short: "Bekende pijn",
        },
        Screen::Assessed => PageWords {
            title: "Is dit onderzocht, nadat deze klachten begonnen?",
            hints: &["Het gaat om een arts, verloskundige of fysiotherapeut."],
            notes: &[],
            why: "Keek er al iemand naar, en bleef het gelijk? Dan hoeft het vaak niet nog een keer.",
            short: "Al onderzocht",
        },
        Screen::Inflammatory => PageWords {
            title: voice.say("Wat past bij u en uw pijn?", "Wat past bij deze persoon en de pijn?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Bij een kleine groep komt rugpijn door reuma in de rug. Daar is een behandeling voor.",
            short: "Kenmerken van de pijn",
        },
        Screen::Mind => PageWords {
            title: voice.say("Wat past bij u, de laatste tijd?", "Wat past bij deze persoon, de laatste tijd?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Angst, spanning en slecht slapen kunnen pijn langer laten duren. Deze zes punten schreven we zelf. Ze zijn nog niet getest in onderzoek.",
            short: "Slaap, spanning, stemming",
        },
        Screen::MindMore => PageWords {
            title: voice.say(
                "Denkt u er weleens aan om niet meer te leven?",
                "Denkt deze persoon er weleens aan om niet meer te leven?",
            ),
            hints: &["Erover praten helpt. Bel 113 of 0800-0113. Dat is gratis, dag en nacht."],
            notes: &[],
            why: "Wie lang pijn heeft en somber is, denkt daar soms aan. We vragen het omdat er hulp is.",
            short: "Gedachten over leven",
        },
        Screen::Foot => PageWords {
            title: voice.say(
                "Is er ook iets met uw voeten, of met hoe u loopt?",
                "Is er ook iets met de voeten, of met hoe deze persoon loopt?",
            ),
            hints: &[],
            notes: &[],
            why: "Dan kan ook een podotherapeut (voor voeten en lopen) meekijken.",
            short: "Voeten en lopen",
        },
        Screen::ArchSport => PageWords {
            title: voice.say(
                "Doet u een sport waarbij uw rug vaak hol gaat?",
                "Doet deze persoon een sport waarbij de rug vaak hol gaat?",
            ),
            hints: &[],
            notes: &[],
            why: "Bij jonge sporters kan een wervel te veel belast raken. Daar kijkt een arts naar.",
            short: "Sport",
        },

        // ── After the outcome
        // ──────────────────────────────────────────────────────────────────────────────────────
        Screen::DetailPain => PageWords {
            title: "Wat past bij deze pijn?",
            hints: &[TICK_ALL],
            notes: &[FOR_THE_PLAN, "Soms vragen we daardoor iets van eerder opnieuw. Dan kan het advies veranderen."],
            why: "Wat de pijn erger maakt, helpt bij de uitleg. Ook kiezen we er bewegingen mee die beter passen.",
            short: "Wat pijn erger maakt",
        }
        .plan_only(),
        Screen::DetailWalking => PageWords {
            title: voice.say(
                "Krijgt u bij lopen pijn, tintelingen of zware benen?",
                "Geeft lopen bij deze persoon pijn, tintelingen of zware benen?",
            ),
            hints: &["Kies alleen ‘Ja’ als het zakt door zitten of bukken."],
            notes: &[],
            why: "Komen klachten bij lopen, en zakken ze bij zitten? Dan hebben zenuwen soms weinig ruimte.",
            short: "Benen bij lopen",
        }
        .plan_only(),
        Screen::DetailEase => PageWords {
            title: "Welke houding of beweging helpt het meest?",
            hints: &["Kies wat de pijn het meest laat zakken."],
            notes: &[],
            why: "Het plan begint met wat nu prettig is. Het zegt niets over een goede of slechte houding.",
            short: "Wat pijn minder maakt",
        }
        .plan_only(),
        Screen::DetailBefore => PageWords {
            title: voice.say("Uw rug en gezondheid tot nu toe", "Rug en gezondheid tot nu toe"),
            hints: &[],
            notes: &[],
            why: "Wie vaker rugpijn had, krijgt die eerder terug. Dan letten we in het plan op blijven bewegen.",
            short: "Eerder en gezondheid",
        }
        .plan_only(),
        Screen::DetailScan => PageWords {
            title: voice.say(
                "Liet een foto of scan van uw rug iets zien?",
                "Liet een foto of scan van de rug iets zien?",
            ),
            hints: &["Kruis aan wat een arts daarover zei, ook als het lang geleden is."],
            notes: &["Is er nooit een foto of scan gemaakt? Kies dan ‘Geen van deze’."],
            why: "Een scan zegt vaak weinig over de pijn. Toch past er soms ander advies bij.",
            short: "Foto of scan",
        }
        .plan_only(),
        Screen::DetailTried => PageWords {
            title: voice.say("Wat heeft u al geprobeerd?", "Wat heeft deze persoon al geprobeerd?"),
            hints: &["Kruis alles aan wat klopt bij deze pijn."],
            notes: &[],
            why: "Wie later helpt, ziet zo wat al is gedaan. Dan is snel duidelijk wat hielp.",
            short: "Wat is geprobeerd",
        }
        .plan_only(),
        Screen::DetailElsewhere => PageWords {
            title: voice.say("Heeft u ook pijn op andere plekken?", "Is er ook pijn op andere plekken?"),
            hints: &[
                TICK_ALL,
                "Nieuwe, scheurende pijn op de borst of tussen de schouderbladen? Bel nu 112.",
            ],
            notes: &[],
            why: "Met pijn op meer plekken duurt herstel vaak langer. Dan past een rustiger plan.",
            short: "Pijn op andere plekken",
        }
        .plan_only(),
        Screen::DetailFeel => PageWords {
            title: voice.say("Wat past bij u, sinds de pijn er is?", "Wat past bij deze persoon, sinds de pijn er is?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Angst, spanning en slecht slapen kunnen pijn langer laten duren. Deze punten schreven we zelf. Ze zijn nog niet getest in onderzoek.",
            short: "Slaap en spanning",
        }
        .plan_only(),
        Screen::DetailWork => PageWords {
            title: "Over werk en de dag",
            hints: &["Werk is ook school, studie, zorgen voor iemand of het huishouden."],
            notes: &[],
            why: "Werk en pijn hebben veel met elkaar te maken. Zo past het plan bij de dag.",
            short: "Werk en dag",
        }
        .plan_only(),
        Screen::DetailLife => PageWords {
            title: voice.say("Wat past bij uw leven?", "Wat past bij het leven van deze persoon?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Deze dingen kunnen rugpijn vaker laten terugkomen. Aan de meeste is iets te doen.",
            short: "Manier van leven",
        }
        .plan_only(),
        Screen::DetailDemand => PageWords {
            title: voice.say("Doet u een sport of zwaar werk?", "Doet deze persoon een sport of zwaar werk?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Wie veel van de rug vraagt, oefent met meer gewicht, en bouwt op.",
            short: "Sport en zwaar werk",
        }
        .plan_only(),
        Screen::DetailGoal => PageWords {
            title: voice.say("Wat wilt u weer kunnen?", "Wat wil deze persoon weer kunnen?"),
            hints: &[TICK_ALL],
            notes: &[],
            why: "Oefeningen die daarop lijken, krijgen in het plan voorrang.",
            short: "Wat weer moet lukken",
        }
        .plan_only(),
    }
}
