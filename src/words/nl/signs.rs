//! Every condition as a short phrase in Dutch, put together from the words of its parts: "pijn
//! onder de knie".
//!
//! A condition that must *not* hold also holds when the answer was "I don't know". So it is worded
//! as "not named", never as "not there".

use super::frame;
use super::pages::page;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::question::QUESTIONS;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::Voice;

const NOT_NAMED: &str = "niet genoemd: ";

pub fn sign(voice: Voice, cond: &Cond) -> String {
    match cond {
        Cond::Always => "altijd".to_owned(),
        Cond::Yes(field) => flag(*field).0.to_owned(),
        Cond::No(field) => flag(*field).1.to_owned(),
        Cond::Unknown(field) => format!("niet bekend: {}", flag(*field).0),
        Cond::YesOrUnknown(field) => format!("{}, of dat is niet bekend", flag(*field).0),
        Cond::Is(options) => is(options),
        Cond::Has(option) => of(*option).to_owned(),
        Cond::Count(field, least) => count(voice, *field, *least),
        Cond::AtLeast(field, least) => at_least(*field, *least),
        Cond::AtMost(field, most) => at_most(*field, *most),
        Cond::OnsetAgeUnder(years) => format!("de pijn begon voor het {years}e jaar"),
        Cond::All(parts) => all(voice, parts),
        // Fever in any form has one name.
        Cond::Any([Cond::Named(Name::Fever), Cond::Yes(Field::DHot)]) => {
            "koorts of rillingen".to_owned()
        }
        Cond::Any(parts) => join(parts.iter().map(|part| sign(voice, part)), "of"),
        Cond::Not(part) => format!("{NOT_NAMED}{}", sign(voice, part)),
        Cond::Named(name) => named(*name).to_owned(),
    }
}

/// Parts that all must not hold share one "not named".
fn all(voice: Voice, parts: &[Cond]) -> String {
    let denied =
        |part: &Cond| if let Cond::Not(inner) = part { Some(sign(voice, inner)) } else { None };
    match parts.iter().map(denied).collect::<Option<Vec<_>>>() {
        Some(inner) => format!("{NOT_NAMED}{}", join(inner.into_iter(), "of")),
        None => join(parts.iter().map(|part| sign(voice, part)), "en"),
    }
}

/// Joins phrases, each of them once, with this word before the last.
fn join(phrases: impl Iterator<Item = String>, word: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for phrase in phrases {
        if !said.contains(&phrase) {
            said.push(phrase);
        }
    }
    match said.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{}, {word} {last}", rest.join(", ")),
        Some(_) | None => said.concat(),
    }
}

/// One of several answers; some groups have a name that is shorter than their parts.
fn is(options: &[Opt]) -> String {
    let group = match options {
        [Opt::OnsetMove, Opt::OnsetNocause] => "een begin ineens",
        [Opt::RestRelief, Opt::RestTurn] => "de pijn zakt in rust",
        [Opt::RestConstant, Opt::RestNight] => "pijn die ook in rust blijft",
        [Opt::CourseSame, Opt::CourseBetter] => "de pijn wordt niet erger",
        [Opt::LegsWalkOne, Opt::LegsWalkBoth] => "beenklachten bij lopen",
        [Opt::EasesArch, Opt::EasesWalk] => "achterover buigen of lopen helpt juist",
        [Opt::EpisodesFew, Opt::EpisodesOften] => "eerder rugpijn gehad",
        [Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown] => {
            "kanker, nu of eerder, of dat is niet bekend"
        }
        [Opt::PregLt20, Opt::PregGe20] => "zwanger",
        [Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m] => {
            "zwanger, of het laatste half jaar bevallen"
        }
        several => return join(several.iter().map(|option| of(*option).to_owned()), "of"),
    };
    group.to_owned()
}

fn count(voice: Voice, field: Field, least: u32) -> String {
    if field == Field::Yellow && least == 1 {
        return "angst, spanning, slecht slapen of somberheid speelt mee".to_owned();
    }
    let screen =
        QUESTIONS.iter().find(|question| question.field == field).map(|question| question.screen);
    let subject = screen.map_or("deze vraag", |screen| page(voice, screen).short);
    format!("{least} of meer punten bij ‘{subject}’")
}

fn at_least(field: Field, least: u32) -> String {
    if field == Field::Age {
        format!("{} of ouder", frame::age(least))
    } else if field == Field::Days {
        format!("de pijn duurt {} of langer", weeks(least))
    } else {
        format!("pijn van {least} of hoger")
    }
}

fn at_most(field: Field, most: u32) -> String {
    if field == Field::Age {
        format!("{} of jonger", frame::age(most))
    } else if field == Field::Days && most % 7 == 6 {
        format!("de pijn duurt korter dan {}", weeks(most + 1))
    } else if field == Field::Days {
        format!("de pijn duurt {} of korter", weeks(most))
    } else {
        format!("pijn van {most} of lager")
    }
}

/// In weeks where it can be, as the documents count.
fn weeks(days: u32) -> String {
    if days > 7 && days.is_multiple_of(7) {
        format!("{} weken", days / 7)
    } else {
        frame::duration(days)
    }
}

fn named(name: Name) -> &'static str {
    match name {
        Name::Fever => "koorts of koude rillingen",
        Name::Rad => "pijn onder de knie",
        Name::Neuro => "een doof of zwakker been, of wankel lopen",
        Name::InfRisk => "een grotere kans op een infectie",
        Name::Const => "pijn die ook in rust blijft",
        Name::Persist => "pijn die niet zakt in rust, of erger wordt",
        Name::Bone => "misschien zwakkere botten",
        Name::Fall => "een val of ongeluk",
        Name::Fresh => "een val of ongeluk in de laatste 6 weken",
        Name::Wk => "een val of ongeluk in de laatste week",
        Name::Pregnant => "zwanger",
        Name::Frail => "75 jaar of ouder, of misschien zwakkere botten",
        Name::Sudden => "pijn die ineens begon, of onbekend hoe",
        Name::Hampered => "veel lukt niet",
        Name::Mech => "pijn die in rust zakt",
        Name::Side => "pijn in de zij",
        Name::Flu => "een gewone griep van 3 dagen of korter",
        Name::Neuro18 => "een doof of zwakker been, of wankel lopen",
        Name::Bunk => "niet bekend of plassen, poepen of gevoel is veranderd",
    }
}

/// A flag as yes, and as no.
fn flag(field: Field) -> (&'static str, &'static str) {
    match field {
        Field::ACollapse => ("flauwgevallen of bijna", "niet flauwgevallen"),
        Field::AChest => ("pijn op de borst, of moeite met ademen", "geen pijn op de borst"),
        Field::AIll => ("suf, verward of heel ziek", "niet suf, verward of heel ziek"),
        Field::ALeg => {
            ("een been dat ineens koud is of niet beweegt", "geen been dat ineens koud is")
        }
        Field::APulse => ("een bult in de buik die klopt", "geen bult in de buik die klopt"),
        Field::ABelly => ("hevige pijn in buik of zaadbal", "geen hevige pijn in de buik"),
        Field::AConst => (
            "ineens hevige pijn, in elke houding even erg",
            "geen ineens hevige pijn in elke houding",
        ),
        Field::ARelief => {
            ("er is een houding die duidelijk helpt", "er is geen houding die duidelijk helpt")
        }

        Field::BSaddle => {
            ("doof of vreemd gevoel tussen de benen", "het gevoel tussen de benen is goed")
        }
        Field::BUrine => ("plassen gaat anders", "plassen gaat als altijd"),
        Field::BLeak => ("verlies van plas", "geen verlies van plas"),
        Field::BBowel => ("poep of winden niet kunnen ophouden", "poep en winden kunnen ophouden"),
        Field::BSex => ("minder gevoel bij seks", "het gevoel bij seks is niet minder"),
        Field::BOld => (
            "iets met plassen, poepen of gevoel, al lang",
            "niets met plassen, poepen of gevoel van vroeger",
        ),

        Field::CBoth => ("klachten in beide benen", "geen klachten in beide benen"),
        Field::CWeak => ("een been dat het niet goed doet", "beide benen doen het goed"),
        Field::CGait => ("wankel lopen", "niet wankel lopen"),
        Field::CNumb => ("een doof of iets zwakker been", "geen doof of zwakker been"),
        Field::CSwollen => ("een dik, rood of warm been", "geen dik, rood of warm been"),

        Field::DFever => ("koorts", "geen koorts"),
        Field::DHot => ("koorts gevoeld, niet gemeten", "geen koorts gevoeld"),
        Field::DChills => ("koude rillingen", "geen koude rillingen"),
        Field::DUrine => ("klachten bij het plassen", "geen klachten bij het plassen"),
        Field::DColic => ("hevige pijn in de zij, in golven", "geen hevige pijn in de zij"),
        Field::DRash => ("blaasjes of uitslag in een band", "geen blaasjes of uitslag"),
        Field::DWeight => ("afgevallen zonder reden", "niet afgevallen zonder reden"),
        Field::DSweats => (
            "al weken moe, zweten in de nacht, of infecties",
            "niet al weken moe of nat van het zweet",
        ),
        Field::DFlu => ("een verkoudheid of griep erbij", "geen verkoudheid of griep erbij"),
        Field::DColicBad => (
            "pijn in de zij met braken of weinig plassen",
            "geen braken of weinig plassen bij de pijn in de zij",
        ),
        Field::DStone => ("eerder een niersteen", "niet eerder een niersteen"),

        Field::FBone => {
            ("botontkalking, of eerder een ingezakte wervel", "geen botontkalking bekend")
        }
        Field::FLight => (
            "een laag gewicht, of een heupbreuk bij een ouder",
            "geen laag gewicht of heupbreuk bij een ouder",
        ),
        Field::FStiff => {
            ("Bechterew (reuma in de rug), of een vergroeide rug", "geen vergroeide rug")
        }
        Field::FImmune => ("zwakke afweer tegen ziekten", "geen zwakke afweer"),
        Field::FDiabetes => ("suikerziekte", "geen suikerziekte"),
        Field::FLine => (
            "bloed spoelen, een vast infuus of een kunsthartklep",
            "geen vast infuus of kunsthartklep",
        ),
        Field::FAneurysm => {
            ("een verwijding of scheur van de grote slagader", "geen verwijde slagader bekend")
        }

        Field::GSteroid => ("lang of vaak prednison", "niet lang of vaak prednison"),
        Field::GAnticoag => ("een bloedverdunner", "geen bloedverdunner"),
        Field::GSpine => {
            ("kort geleden een ingreep in de rug", "geen ingreep in de rug, de laatste maanden")
        }
        Field::GInfect => {
            ("kort geleden een ernstige infectie", "geen ernstige infectie, de laatste maanden")
        }
        Field::GIv => ("drugs met een naald", "geen drugs met een naald"),
        Field::GNsaid => {
            ("een ontstekingsremmer met extra risico", "geen ontstekingsremmer met extra risico")
        }
        Field::GNsaidSign => (
            "zwarte poep, weinig plas of dikke benen",
            "geen zwarte poep, weinig plas of dikke benen",
        ),
        Field::GOpioid => ("lang een sterke pijnstiller", "niet lang een sterke pijnstiller"),

        Field::PContr => ("pijn in golven, of een harde buik", "geen pijn in golven of harde buik"),
        Field::PFluid => ("verlies van vocht of bloed", "geen verlies van vocht of bloed"),
        Field::PMove => ("de baby beweegt minder", "de baby beweegt als altijd"),
        Field::PPre => {
            ("hoofdpijn, sterretjes, of pijn boven in de buik", "geen hoofdpijn of sterretjes")
        }
        Field::PPain => (
            "pijn aan één kant van de onderbuik, of in de schouderpunt",
            "geen pijn aan één kant van de onderbuik",
        ),
        Field::PCycle => (
            "de pijn komt terug rond de menstruatie",
            "de pijn hangt niet samen met de menstruatie",
        ),

        Field::Eye => ("een rood, pijnlijk oog", "geen rood, pijnlijk oog"),
        Field::Foot => {
            ("klachten van voet, lopen of beenlengte", "geen klachten van voet of lopen")
        }
        Field::ArchSport => {
            ("een sport waarbij de rug vaak hol gaat", "geen sport waarbij de rug vaak hol gaat")
        }

        Field::Cough => {
            ("erger bij hoesten, niezen of persen", "niet erger bij hoesten, niezen of persen")
        }
        Field::SitWorse => ("erger bij lang zitten", "niet erger bij lang zitten"),
        Field::StandWorse => ("erger bij lang of stil staan", "niet erger bij lang of stil staan"),
        Field::ArchWorse => ("erger bij achterover buigen", "niet erger bij achterover buigen"),
        Field::BendWorse => ("erger bij bukken", "niet erger bij bukken"),
        Field::Tingle => {
            ("tintelingen in een been of voet", "geen tintelingen in een been of voet")
        }
        Field::Worries => ("veel piekeren over de pijn", "niet veel piekeren over de pijn"),
        Field::StiffShort => ("korter dan een half uur stijf na rust", "niet even stijf na rust"),

        // Not flags: a condition on one of these speaks through its options.
        Field::Who
        | Field::Age
        | Field::BOldCourse
        | Field::CBothWhen
        | Field::CWeakWhen
        | Field::CNumbCourse
        | Field::Trauma
        | Field::TraumaWhen
        | Field::Stand
        | Field::Cancer
        | Field::Preg
        | Field::Onset
        | Field::Course
        | Field::Rest
        | Field::Function
        | Field::Familiar
        | Field::Assessed
        | Field::Suic
        | Field::LegsWalk
        | Field::Eases
        | Field::Episodes
        | Field::Health
        | Field::WorkNow
        | Field::Site
        | Field::Ibp
        | Field::Yellow
        | Field::Elsewhere
        | Field::Scan
        | Field::Tried
        | Field::Work
        | Field::Life
        | Field::Goals
        | Field::Feel
        | Field::Demand
        | Field::Days
        | Field::Sev => ("", ""),
    }
}

fn of(option: Opt) -> &'static str {
    match option {
        Opt::WhoSelf => "zelf ingevuld",
        Opt::WhoOther => "ingevuld door iemand anders",
        Opt::WhoOtherCannot => "kan zelf niet goed antwoorden",

        Opt::BOldSame => "wat er al lang is, bleef gelijk",
        Opt::BOldWorse => "wat er al lang is, wordt langzaam erger",
        Opt::BothRecent => "nieuw of erger in beide benen",
        Opt::BothWeeks => "al weken gelijk in beide benen",
        Opt::BothOld => "al maanden gelijk in beide benen",
        // The same words on purpose: the page after the outcome asks it in its own way.
        Opt::BothWalking | Opt::LegsWalkBoth => {
            "klachten in beide benen bij lopen, en zitten helpt"
        }
        Opt::WeakAcute => "een zwak been, nieuw of erger",
        Opt::WeakOlderSame => "een zwak been dat gelijk blijft",
        Opt::WeakOldAssessed => "een zwak been dat al is onderzocht",
        Opt::NumbWorse => "een dove plek die groter wordt",
        Opt::NumbSame => "een dove plek die gelijk blijft",
        Opt::NumbOldAssessed => "een dove plek die al is onderzocht",

        Opt::TraumaNone => "geen val of ongeluk",
        Opt::TraumaMinor => "iets kleins, zoals struikelen",
        Opt::TraumaMedium => "een val van 1 tot 3 meter, of met de fiets",
        Opt::TraumaMajor => "een hoge val, of een ongeluk in het verkeer",
        // Somebody may be looking over a shoulder.
        Opt::TraumaViolence => "letsel",
        Opt::TraumaManip => "de rug is gekraakt",
        Opt::WhenD1 => "vandaag of gisteren",
        Opt::WhenD7 => "2 tot 7 dagen geleden",
        Opt::WhenD42 => "1 tot 6 weken geleden",
        Opt::WhenOld => "langer dan 6 weken geleden",
        Opt::StandOk => "staan en lopen lukt sindsdien",
        Opt::StandCannot => "staan of lopen lukt sindsdien niet",

        Opt::CancerNone => "geen kanker",
        Opt::CancerSome => "kanker, ook lang geleden",
        Opt::CancerActive5 => "kanker, nu of korter dan 5 jaar geleden",
        Opt::CancerSpread => "langer geleden kanker die naar bot kan gaan",
        Opt::CancerOther => "langer geleden een andere kanker",
        Opt::CancerSkin => "alleen een lichte vorm van huidkanker",

        Opt::PregNo => "niet zwanger",
        Opt::PregLt20 => "zwanger, korter dan 20 weken",
        Opt::PregGe20 => "zwanger, 20 weken of langer",
        Opt::PregMaybe => "misschien zwanger",
        Opt::PregPp6w => "korter dan 6 weken geleden bevallen",
        Opt::PregPp6m => "het laatste half jaar bevallen",

        Opt::OnsetMove => "begonnen bij een beweging of tillen",
        Opt::OnsetNocause => "ineens begonnen, zonder reden",
        Opt::OnsetGradual => "langzaam begonnen",
        Opt::OnsetFall => "begonnen na een val of ongeluk",
        Opt::CourseBetter => "het gaat al beter",
        Opt::CourseSame => "de pijn blijft gelijk",
        Opt::CourseWorse => "de pijn wordt erger",
        Opt::RestRelief => "de pijn zakt in rust",
        Opt::RestTurn => "alleen wakker van draaien",
        Opt::RestConstant => "pijn in elke houding, dag en nacht",
        Opt::RestNight => "vooral pijn in de nacht",
        Opt::FunctionOk => "het dagelijks leven lukt als anders",
        Opt::FunctionSlow => "het dagelijks leven lukt, maar langzamer",
        Opt::FunctionLimited => "veel lukt niet",
        Opt::FunctionCare => "hulp nodig bij opstaan, wassen of eten maken",
        Opt::FunctionCannot => "niet zelf naar de wc kunnen lopen",
        Opt::FamiliarKnown => "pijn die bekend is van eerder",
        Opt::FamiliarDifferent => "pijn die anders is dan eerder",
        Opt::FamiliarNever => "nooit eerder rugpijn",
        Opt::AssessedNo => "niet onderzocht",
        Opt::AssessedYesSame => "onderzocht, en daarna niet erger",
        Opt::AssessedYesWorse => "onderzocht, maar daarna anders of erger",
        Opt::SuicNo | Opt::SuicThoughts | Opt::SuicNow | Opt::SuicUnknown => {
            "hoe zwaar het leven valt"
        }

        Opt::LegsWalkNo => "geen beenklachten bij lopen",
        Opt::LegsWalkOne => "klachten in één been bij lopen, en zitten helpt",
        Opt::EasesBend => "voorover buigen helpt het meest",
        Opt::EasesArch => "achterover buigen helpt juist",
        Opt::EasesWalk => "lopen helpt het meest",
        Opt::EasesLie => "stil liggen helpt het meest",
        Opt::EasesNothing => "geen houding helpt duidelijk",
        Opt::EpisodesFirst => "de eerste keer rugpijn",
        Opt::EpisodesFew => "een paar keer eerder rugpijn",
        Opt::EpisodesOften => "vaak rugpijn gehad",
        Opt::HealthGood => "een goede gezondheid",
        Opt::HealthFair => "een redelijke gezondheid",
        Opt::HealthPoor => "een slechte gezondheid",
        Opt::WorkNowFine => "werken lukt",
        Opt::WorkNowHard => "werken is erg zwaar",
        Opt::WorkNowOff => "werken lukt nu niet",
        Opt::WorkNowNone => "werk is niet van toepassing",

        Opt::SiteMid => "pijn midden in de rug",
        Opt::SiteLow => "pijn in de onderrug",
        Opt::SiteButtock => "pijn in de bil",
        Opt::SiteFlank => "pijn in de zij, onder de ribben",
        Opt::SitePubis => "pijn in het schaambeen",
        Opt::SiteGroin => "pijn in de lies",
        Opt::SiteThigh => "pijn in het bovenbeen",
        Opt::SiteBelow1 => "pijn onder de knie",

        Opt::IbpHalfnight => "wakker in de tweede helft van de nacht",
        Opt::IbpStiff => "in de ochtend langer dan 30 minuten stijf",
        Opt::IbpMove => "beter door bewegen, niet door rust",
        Opt::IbpButtock => "pijn in de bil, soms links, soms rechts",
        Opt::IbpNsaid => "een ontstekingsremmer helpt snel en goed",
        Opt::IbpFamily => "een huidziekte, darmziekte of reuma, ook in de familie",

        Opt::YellowFear | Opt::FeelFear => "minder bewegen uit angst",
        Opt::YellowOutlook | Opt::FeelOutlook => "weinig hoop dat het overgaat",
        Opt::YellowResting | Opt::FeelResting => "bijna de hele dag rusten",
        Opt::YellowSleep | Opt::FeelSleep => "slecht slapen door de pijn",
        Opt::YellowStress | Opt::FeelStress => "veel spanning",
        Opt::YellowMood => "vaak somber",

        Opt::ElsewhereHead => "ook pijn in het hoofd",
        Opt::ElsewhereNeck => "ook pijn in nek of schouders",
        Opt::ElsewhereBlades => "ook pijn tussen de schouderbladen",
        Opt::ElsewhereHip => "ook pijn in heup of bekken",
        Opt::ElsewhereKnee => "ook pijn in de knie",
        Opt::ElsewhereFoot => "ook pijn in voet of enkel",
        Opt::ElsewhereBothBelow => "pijn onder de knie in beide benen",

        Opt::ScanHernia => "een uitpuilende schijf (hernia) op een scan",
        Opt::ScanWear => "slijtage op een scan",
        Opt::ScanNarrow => "een vernauwing op een scan",
        Opt::ScanSlip => "een verschoven wervel op een scan",
        Opt::ScanCollapse => "een ingezakte wervel op een scan",
        Opt::ScanYouth => "wigvormige wervels op een scan",
        Opt::ScanNothing => "niets bijzonders op een scan",

        Opt::TriedRest => "rust geprobeerd",
        Opt::TriedMoving => "geprobeerd te blijven bewegen",
        Opt::TriedHeat => "warmte geprobeerd",
        Opt::TriedPainkiller => "een pijnstiller geprobeerd",
        Opt::TriedPhysio => "fysiotherapie geprobeerd",
        Opt::TriedExercises => "oefeningen geprobeerd",
        Opt::TriedManual => "manuele therapie geprobeerd",
        Opt::TriedInsoles => "zolen of andere schoenen geprobeerd",

        Opt::WorkSit => "lang zitten op een dag",
        Opt::WorkStand => "lang staan op een dag",
        Opt::WorkLift => "zwaar tillen op een dag",
        Opt::WorkDrive => "veel autorijden",
        Opt::WorkVibration => "trillingen van machine of voertuig",
        Opt::WorkRepeat => "steeds dezelfde beweging",
        Opt::WorkTension => "druk of spanning op het werk",
        Opt::WorkDislike => "weinig plezier in het werk",
        Opt::GoalWalk => "weer een flink stuk willen lopen",
        Opt::GoalSit => "weer langer willen zitten",
        Opt::GoalLift => "weer willen tillen",
        Opt::GoalHouse => "weer het huishouden of de tuin willen doen",
        Opt::GoalSport => "weer willen sporten",
        Opt::GoalSleep => "weer beter willen slapen",
        Opt::LifeInactive => "weinig bewegen",
        Opt::LifeWeight => "te veel gewicht",
        Opt::LifeSmoking => "roken",
        Opt::LifeSudden => "soms ineens zware inspanning",
        Opt::LifeUnfit => "weinig conditie",
        Opt::LifeBorn => "geboren met een andere vorm van rug, bekken of benen",
        Opt::DemandRun => "rennen",
        Opt::DemandTurn => "een sport met draaien en sprinten",
        Opt::DemandGym => "krachttraining",
        Opt::DemandRide => "fietsen of zwemmen",
        Opt::DemandHeavy => "zwaar werk",
        Opt::LifeArch => "een sport waarbij de rug vaak hol gaat",

        Opt::IbpNone
        | Opt::YellowNone
        | Opt::ElsewhereNone
        | Opt::ScanNone
        | Opt::TriedNone
        | Opt::WorkNone
        | Opt::LifeNone
        | Opt::GoalNone
        | Opt::FeelNone
        | Opt::DemandNone => "geen van deze",
        Opt::BOldUnknown
        | Opt::BothUnknown
        | Opt::WeakUnknown
        | Opt::NumbUnknown
        | Opt::TraumaUnknown
        | Opt::WhenUnknown
        | Opt::StandUnknown
        | Opt::CancerUnknown
        | Opt::OnsetUnknown
        | Opt::CourseUnknown
        | Opt::RestUnknown
        | Opt::FamiliarUnknown
        | Opt::AssessedUnknown
        | Opt::IbpUnknown
        | Opt::YellowUnknown
        | Opt::LegsWalkUnknown
        | Opt::EasesUnknown
        | Opt::EpisodesUnknown
        | Opt::HealthUnknown
        | Opt::WorkNowUnknown
        | Opt::ElsewhereUnknown
        | Opt::ScanUnknown
        | Opt::TriedUnknown
        | Opt::WorkUnknown
        | Opt::LifeUnknown
        | Opt::GoalUnknown
        | Opt::FeelUnknown
        | Opt::DemandUnknown => "niet bekend",
    }
}
