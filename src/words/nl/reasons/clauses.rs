//! TABLE: how each answer is told in a reason, in Dutch: as the half sentence that follows "omdat".
//!
//! A half sentence names the box that was ticked, in short, and no more than it asked: subject,
//! what is said of it, and the verb where others may share it. The subject "u" is the person, and
//! there is no "uw", so that one text serves both voices. Harm by another person and thoughts of
//! not living are never named: somebody may be looking over a shoulder.

use super::super::frame::duration;
use crate::clinical::answers::Tri;
use crate::clinical::quoted_answers::QuotedAnswer;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::Voice;

/// A half sentence: subject, what is said of it, and the verb at its end where another half
/// sentence can share that.
pub struct Clause {
    pub subject: &'static str,
    pub what: String,
    pub verb: &'static str,
}

/// How this answer is told; for "I don't know" what was not known, after [`not_known`]. None where
/// it is no reason.
pub fn clause(voice: Voice, said: QuotedAnswer) -> Option<Clause> {
    let person = voice.say("u", "deze persoon");
    let is = voice.say("bent", "is");
    let made = |subject, what| Some(Clause { subject, what, verb: "" });
    let text = match said {
        QuotedAnswer::Flag(field, Tri::Yes | Tri::Unknown) => yes(field),
        QuotedAnswer::Flag(field, Tri::No) => no(field),
        QuotedAnswer::Choice(option) => choice(option),
        // Who scores is the visitor.
        QuotedAnswer::High(Field::Sev, score) => {
            return made("u", format!("de pijn een {score} geeft"));
        }
        QuotedAnswer::High(Field::Days, days) => return made(person, lasting("al", days)),
        QuotedAnswer::Low(Field::Days, days) => {
            return made(person, lasting(if days > 14 { "nu" } else { "pas" }, days));
        }
        QuotedAnswer::High(_, years) | QuotedAnswer::Low(_, years) => {
            return made(person, format!("{years} jaar {is}"));
        }
        QuotedAnswer::OnsetBefore(years) => {
            return made("de pijn", format!("voor het {years}e jaar begon"));
        }
    };
    let mut parts = text.split(" | ");
    let (subject, what) = (parts.next()?, parts.next()?);
    let verb = parts.next().unwrap_or_default();
    Some(Clause {
        subject: if subject == "u" { person } else { subject },
        what: what.to_owned(),
        verb: if verb == "bent" { is } else { verb },
    })
}

fn lasting(how: &str, days: u32) -> String {
    if days == 0 {
        "sinds vandaag pijn heeft".to_owned()
    } else {
        [how, " ", &duration(days), " pijn heeft"].concat()
    }
}

fn yes(field: Field) -> &'static str {
    match field {
        Field::ACollapse => "u | flauwviel of bijna, of bleek en klam | was",
        Field::AChest => "u | pijn bij de borst of moeite met ademen | heeft",
        Field::AIll => "u | suf, verward of heel ziek | bent",
        Field::ALeg => "een been | ineens koud en bleek is, of niet beweegt",
        Field::APulse => "u | een kloppende bult in de buik | heeft",
        Field::ABelly => "u | hevige pijn in de buik of een zaadbal | heeft",
        Field::AConst => "u | ineens heel hevige rugpijn | kreeg",
        Field::ARelief => "een houding | duidelijk helpt",
        Field::BSaddle => "het gevoel tussen de benen | minder of anders is",
        Field::BUrine => "plassen | anders gaat",
        Field::BLeak => "u | plas | verliest",
        Field::BBowel => "u | poep of winden niet goed ophoudt of voelt",
        Field::BSex => "gevoel, stijf worden of klaarkomen bij seks | veel minder is",
        Field::BOld => "plassen, poepen of gevoel | al lang anders is",
        Field::CBoth => "u | klachten in beide benen | heeft",
        Field::CWeak => "u | minder kracht in een been of voet | heeft",
        Field::CGait => "u | wankel loopt, valt, of de benen niet goed stuurt",
        Field::CNumb => "u | een doof of zwakker been | heeft",
        Field::CSwollen => "één been | nieuw dik, rood, warm of gespannen is",
        Field::DFever => "u | koorts | heeft",
        Field::DHot => "u | zich koortsig voelt",
        Field::DChills => "u | koude rillingen | heeft",
        Field::DUrine => "u | klachten bij het plassen | heeft",
        Field::DColic => "u | hevige pijn in de zij | heeft",
        Field::DColicBad => "u | hevige pijn in de zij met nog een ernstig teken | heeft",
        Field::DStone => "u | eerder een niersteen | had",
        Field::DRash => "u | blaasjes of uitslag in een band | heeft",
        Field::DWeight => "u | zonder reden afgevallen | bent",
        Field::DSweats => "u | al weken erg moe, bezweet of vaak ziek | bent",
        Field::FBone => "u | botontkalking, een ingezakte wervel of minder lengte | heeft",
        Field::FLight => "u | een laag gewicht, of een ouder met een gebroken heup | heeft",
        Field::FStiff => "u | een vergroeide rug of Bechterew (reuma in de rug) | heeft",
        Field::FImmune => "u | een zwakke afweer | heeft",
        Field::FDiabetes => "u | diabetes | heeft",
        Field::FLine => "u | dialyse, een vast infuus of een kunsthartklep | heeft",
        Field::FAneurysm => "u | een wijde of gescheurde grote slagader | heeft",
        Field::GSteroid => "u | lang of vaak prednison of dexamethason | gebruikt",
        Field::GAnticoag => "u | een bloedverdunner | gebruikt",
        Field::GSpine => "u | kort geleden een ingreep of prik in de rug | had",
        Field::GInfect => "u | kort geleden een ernstige infectie | had",
        Field::GIv => "er | een grotere kans op een infectie | is",
        Field::GNsaid => "u | een ontstekingsremmer (zoals ibuprofen) met extra risico | gebruikte",
        Field::GNsaidSign => "u | zwarte poep, minder plas of dikkere benen | heeft",
        Field::GOpioid => "u | lang of steeds meer sterke pijnstillers | gebruikt",
        Field::PContr => "u | pijn in golven of een harde buik | heeft",
        Field::PFluid => "u | vocht of bloed | verliest",
        Field::PMove => "de baby | minder beweegt",
        Field::PPre => "u | hoofdpijn, sterretjes, buikpijn of ineens dikke handen | heeft",
        Field::PPain => "u | pijn links of rechts in buik of schouderpunt | heeft",
        Field::PCycle => "de pijn | steeds terugkomt rond de menstruatie",
        Field::Eye => "u | een rood, pijnlijk oog | heeft",
        Field::Foot => "u | klachten van voet, lopen of beenlengte | heeft",
        Field::ArchSport => "u | een sport doet met vaak een holle rug",
        // A flu makes fever less of a sign, and no rule reads the others as one.
        Field::DFlu
        | Field::Cough
        | Field::SitWorse
        | Field::StandWorse
        | Field::ArchWorse
        | Field::BendWorse
        | Field::Tingle
        | Field::StiffShort
        | Field::Worries => "",
        // Not flags.
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
        | Field::Sev => "",
    }
}

/// A "no" is told where it takes an easier explanation away.
fn no(field: Field) -> &'static str {
    if field == Field::ARelief {
        "geen enkele houding | duidelijk helpt"
    } else if field == Field::DFlu {
        "griep of verkoudheid | dat niet verklaart"
    } else if field == Field::DStone {
        "u | niet eerder een niersteen | had"
    } else {
        ""
    }
}

fn choice(option: Opt) -> &'static str {
    match option {
        Opt::WhoOtherCannot => "deze persoon | zelf niet goed kan antwoorden",

        // These tell their box with it.
        Opt::BOldSame => "plassen, poepen of gevoel | al lang anders is, en niet erger wordt",
        Opt::BOldWorse => "plassen, poepen of gevoel | al lang anders is en erger wordt",
        Opt::BothRecent => "u | nieuwe of ergere klachten in beide benen | heeft",
        Opt::BothWeeks => "u | al weken klachten in beide benen | heeft",
        Opt::BothOld => "u | al maanden klachten in beide benen | heeft",
        Opt::BothWalking => "u | bij lopen of staan klachten in beide benen | heeft",
        Opt::WeakAcute => "u | sinds kort of steeds minder kracht in been of voet | heeft",
        Opt::WeakOlderSame | Opt::WeakOldAssessed => {
            "u | al dagen of langer minder kracht in been of voet | heeft"
        }
        Opt::NumbWorse => "een been | steeds dover of zwakker wordt",
        Opt::NumbSame | Opt::NumbOldAssessed => {
            "een been | doof of zwakker is, maar niet erger wordt"
        }
        Opt::BothUnknown | Opt::WeakUnknown => "dat | zo is",
        Opt::NumbUnknown | Opt::BOldUnknown => "dat | nu gaat",

        Opt::TraumaMinor => "u | een kleine val of stoot | had",
        Opt::TraumaMedium => "u | een flinke val | had",
        Opt::TraumaMajor => "u | een zware val of een ongeluk | had",
        Opt::TraumaViolence => "u | letsel | had",
        Opt::TraumaManip => "u | de rug liet kraken",
        Opt::TraumaUnknown => "er | iets met de rug gebeurde",
        Opt::WhenUnknown => "dat | was",
        Opt::StandCannot => "staan of lopen | sindsdien niet lukt",
        Opt::StandUnknown => "staan en lopen | sindsdien lukt",

        Opt::CancerActive5 => "u | kanker heeft, of korter dan 5 jaar geleden had",
        Opt::CancerSpread => "u | eerder kanker | had",
        Opt::CancerOther => "u | langer geleden kanker | had",
        Opt::CancerUnknown => "u | kanker | had",
        Opt::PregLt20 => "u | zwanger | bent",
        Opt::PregGe20 => "u | 20 weken of langer zwanger | bent",
        Opt::PregMaybe => "u | misschien zwanger | bent",
        Opt::PregPp6w => "u | korter dan 6 weken geleden bevallen | bent",
        Opt::PregPp6m => "u | het laatste half jaar bevallen | bent",

        Opt::OnsetMove => "de pijn | ineens begon bij een beweging",
        Opt::OnsetNocause => "de pijn | ineens begon zonder reden",
        Opt::OnsetUnknown => "de pijn | begon",
        Opt::CourseSame => "de pijn | niet minder wordt",
        Opt::CourseWorse => "de pijn | erger wordt",
        Opt::CourseUnknown => "de pijn | minder wordt",
        Opt::RestConstant => "de pijn | er dag en nacht is",
        Opt::RestNight => "de pijn | vooral in de nacht erg is",
        Opt::RestUnknown => "de pijn | in rust minder wordt",
        Opt::FunctionSlow => "het dagelijks leven | langzamer gaat",
        Opt::FunctionLimited => "veel | niet lukt",
        Opt::FunctionCare => "opstaan, wassen of eten maken | niet zonder hulp lukt",
        Opt::FunctionCannot => "zelf naar de wc lopen | niet lukt",
        Opt::FamiliarDifferent => "de pijn | anders is dan eerder",
        Opt::FamiliarNever => "u | nooit eerder rugpijn | had",
        Opt::FamiliarUnknown => "u | deze pijn van eerder kent",
        Opt::AssessedNo => "dit | nog niet is onderzocht",
        Opt::AssessedYesWorse => "het | na onderzoek anders of erger werd",
        Opt::AssessedYesSame => "dit | al is onderzocht",

        Opt::SuicNow => "het leven | te zwaar valt",
        // Asked only of who is often down; more is not said.
        Opt::SuicThoughts | Opt::SuicUnknown | Opt::YellowMood => "u | vaak somber | bent",

        Opt::SiteMid => "de pijn | midden of boven in de rug zit",
        Opt::SiteFlank => "de pijn | in de zij zit",
        Opt::SiteGroin => "de pijn | in de lies zit",
        Opt::SiteBelow1 => "de pijn | tot onder de knie komt",

        Opt::IbpHalfnight => "u | laat in de nacht wakker wordt van de pijn",
        Opt::IbpStiff => "u | in de ochtend lang stijf | bent",
        Opt::IbpMove => "bewegen | beter helpt dan rust",
        Opt::IbpButtock => "u | pijn in de bil, soms links, soms rechts | heeft",
        Opt::IbpNsaid => "een ontstekingsremmer | snel en goed helpt",
        Opt::IbpFamily => "u | zelf of in de familie een ziekte die hierbij past | heeft",
        Opt::YellowFear => "u | minder beweegt uit angst",
        Opt::YellowOutlook => "u | niet denkt dat dit overgaat",
        Opt::YellowResting => "u | bijna de hele dag rust",
        Opt::YellowSleep => "u | slecht slaapt door de pijn",
        Opt::YellowStress => "u | veel spanning | heeft",

        // Stands inside the half sentence about the accident.
        Opt::WhenD1 | Opt::WhenD7 | Opt::WhenD42 | Opt::WhenOld => "",
        // No rule takes these for a sign.
        Opt::WhoSelf
        | Opt::WhoOther
        | Opt::TraumaNone
        | Opt::StandOk
        | Opt::CancerNone
        | Opt::CancerSome
        | Opt::CancerSkin
        | Opt::PregNo
        | Opt::OnsetGradual
        | Opt::OnsetFall
        | Opt::CourseBetter
        | Opt::RestRelief
        | Opt::RestTurn
        | Opt::FunctionOk
        | Opt::FamiliarKnown
        | Opt::AssessedUnknown
        | Opt::SuicNo
        | Opt::SiteLow
        | Opt::SiteButtock
        | Opt::SitePubis
        | Opt::SiteThigh
        | Opt::IbpNone
        | Opt::IbpUnknown
        | Opt::YellowNone
        | Opt::YellowUnknown => "",
        // Asked after the outcome.
        Opt::LegsWalkNo
        | Opt::LegsWalkOne
        | Opt::LegsWalkBoth
        | Opt::LegsWalkUnknown
        | Opt::EasesBend
        | Opt::EasesArch
        | Opt::EasesWalk
        | Opt::EasesLie
        | Opt::EasesNothing
        | Opt::EasesUnknown
        | Opt::EpisodesFirst
        | Opt::EpisodesFew
        | Opt::EpisodesOften
        | Opt::EpisodesUnknown
        | Opt::HealthGood
        | Opt::HealthFair
        | Opt::HealthPoor
        | Opt::HealthUnknown
        | Opt::WorkNowFine
        | Opt::WorkNowHard
        | Opt::WorkNowOff
        | Opt::WorkNowNone
        | Opt::WorkNowUnknown
        | Opt::ElsewhereHead
        | Opt::ElsewhereNeck
        | Opt::ElsewhereBlades
        | Opt::ElsewhereHip
        | Opt::ElsewhereKnee
        | Opt::ElsewhereFoot
        | Opt::ElsewhereBothBelow
        | Opt::ElsewhereNone
        | Opt::ElsewhereUnknown
        | Opt::ScanHernia
        | Opt::ScanWear
        | Opt::ScanNarrow
        | Opt::ScanSlip
        | Opt::ScanCollapse
        | Opt::ScanYouth
        | Opt::ScanNothing
        | Opt::ScanNone
        | Opt::ScanUnknown
        | Opt::TriedRest
        | Opt::TriedMoving
        | Opt::TriedHeat
        | Opt::TriedPainkiller
        | Opt::TriedPhysio
        | Opt::TriedExercises
        | Opt::TriedManual
        | Opt::TriedInsoles
        | Opt::TriedNone
        | Opt::TriedUnknown
        | Opt::WorkSit
        | Opt::WorkStand
        | Opt::WorkLift
        | Opt::WorkDrive
        | Opt::WorkVibration
        | Opt::WorkRepeat
        | Opt::WorkTension
        | Opt::WorkDislike
        | Opt::WorkNone
        | Opt::WorkUnknown
        | Opt::LifeInactive
        | Opt::LifeWeight
        | Opt::LifeSmoking
        | Opt::LifeSudden
        | Opt::LifeUnfit
        | Opt::LifeBorn
        | Opt::LifeArch
        | Opt::LifeNone
        | Opt::LifeUnknown
        | Opt::GoalWalk
        | Opt::GoalSit
        | Opt::GoalLift
        | Opt::GoalHouse
        | Opt::GoalSport
        | Opt::GoalSleep
        | Opt::GoalNone
        | Opt::GoalUnknown
        | Opt::FeelFear
        | Opt::FeelOutlook
        | Opt::FeelResting
        | Opt::FeelSleep
        | Opt::FeelStress
        | Opt::FeelNone
        | Opt::FeelUnknown
        | Opt::DemandRun
        | Opt::DemandTurn
        | Opt::DemandGym
        | Opt::DemandRide
        | Opt::DemandHeavy
        | Opt::DemandNone
        | Opt::DemandUnknown => "",
    }
}

/// When an accident was; empty for every other answer.
pub fn when(said: QuotedAnswer) -> &'static str {
    let QuotedAnswer::Choice(option) = said else { return "" };
    if option == Opt::WhenD1 {
        "vandaag of gisteren"
    } else if option == Opt::WhenD7 {
        "2 tot 7 dagen geleden"
    } else if option == Opt::WhenD42 {
        "1 tot 6 weken geleden"
    } else {
        ""
    }
}

/// What stands between "U wist niet" and the half sentence.
pub fn not_known(said: QuotedAnswer) -> &'static str {
    let QuotedAnswer::Choice(option) = said else { return "of" };
    if [Opt::BothUnknown, Opt::WeakUnknown].contains(&option) {
        "sinds wanneer"
    } else if [Opt::NumbUnknown, Opt::BOldUnknown, Opt::OnsetUnknown].contains(&option) {
        "hoe"
    } else if option == Opt::WhenUnknown {
        "wanneer"
    } else {
        "of"
    }
}

/// The box that this follow-up tells too.
pub fn tells_too(field: Field) -> Option<Field> {
    let pairs = [
        (Field::CBothWhen, Field::CBoth),
        (Field::CWeakWhen, Field::CWeak),
        (Field::CNumbCourse, Field::CNumb),
        (Field::BOldCourse, Field::BOld),
        (Field::DColicBad, Field::DColic),
    ];
    pairs.into_iter().find(|(more, _)| *more == field).map(|(_, whole)| whole)
}

/// The last of [`rank`].
pub const LAST_RANK: u8 = 6;

/// In which order answers are told, and which give way where they do not all fit: signs first, then
/// illness, medicine and pregnancy, then how the pain is, and the numbers last.
pub fn rank(said: QuotedAnswer) -> u8 {
    let field = match said {
        QuotedAnswer::Flag(field, _) => field,
        QuotedAnswer::Choice(option) => option.field(),
        QuotedAnswer::High(Field::Sev, _) => return 4,
        QuotedAnswer::High(Field::Days, _) | QuotedAnswer::Low(Field::Days, _) => return 5,
        QuotedAnswer::High(..) | QuotedAnswer::Low(..) | QuotedAnswer::OnsetBefore(_) => return 6,
    };
    match field {
        Field::ACollapse
        | Field::AChest
        | Field::AIll
        | Field::ALeg
        | Field::APulse
        | Field::ABelly
        | Field::AConst
        | Field::ARelief
        | Field::BSaddle
        | Field::BUrine
        | Field::BLeak
        | Field::BBowel
        | Field::BSex
        | Field::BOld
        | Field::BOldCourse
        | Field::CBoth
        | Field::CWeak
        | Field::CGait
        | Field::CNumb
        | Field::CSwollen
        | Field::CBothWhen
        | Field::CWeakWhen
        | Field::CNumbCourse
        | Field::DFever
        | Field::DHot
        | Field::DChills
        | Field::DUrine
        | Field::DColic
        | Field::DRash
        | Field::DWeight
        | Field::DSweats
        | Field::DColicBad
        | Field::PContr
        | Field::PFluid
        | Field::PMove
        | Field::PPre
        | Field::PPain
        | Field::Eye
        | Field::Trauma
        | Field::TraumaWhen
        | Field::Stand
        | Field::GNsaidSign
        | Field::Suic => 0,
        Field::DStone
        | Field::FBone
        | Field::FLight
        | Field::FStiff
        | Field::FImmune
        | Field::FDiabetes
        | Field::FLine
        | Field::FAneurysm
        | Field::GSteroid
        | Field::GAnticoag
        | Field::GSpine
        | Field::GInfect
        | Field::GIv
        | Field::GNsaid
        | Field::GOpioid
        | Field::Cancer
        | Field::Preg
        | Field::PCycle
        | Field::Who => 1,
        Field::Assessed | Field::DFlu => 3,
        Field::Foot
        | Field::ArchSport
        | Field::Onset
        | Field::Course
        | Field::Rest
        | Field::Function
        | Field::Familiar
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
        | Field::Age
        | Field::Days
        | Field::Sev
        | Field::Cough
        | Field::SitWorse
        | Field::StandWorse
        | Field::ArchWorse
        | Field::BendWorse
        | Field::Tingle
        | Field::StiffShort
        | Field::Worries => 2,
    }
}
