//! TABLE: how each answer is told in a reason, in Dutch: as the half sentence that follows "omdat".
//!
//! A half sentence names the box that was ticked, in short, and no more than it asked. About the person it has no "uw", so that
//! one text serves both voices. Harm by another person and thoughts of not living are never named: somebody may be looking
//! over a shoulder.

use super::super::frame::duration;
use crate::clinical::answers::Tri;
use crate::clinical::vocabulary::{Field, Opt};
use crate::clinical::witness::Said;
use crate::words::Voice;
use std::borrow::Cow;

/// The verb at the end of a half sentence about the person; none where the text before it has its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Has,
    Had,
    Is,
    Was,
    Got,
    Uses,
    Used,
    Loses,
    Own,
}

impl Verb {
    pub fn word(self, voice: Voice) -> &'static str {
        match self {
            Verb::Has => "heeft",
            Verb::Had => "had",
            Verb::Is => voice.say("bent", "is"),
            Verb::Was => "was",
            Verb::Got => "kreeg",
            Verb::Uses => "gebruikt",
            Verb::Used => "gebruikte",
            Verb::Loses => "verliest",
            Verb::Own => "",
        }
    }
}

/// A half sentence.
pub enum Clause {
    /// About the person, who is the subject: "koorts" and "heeft".
    Person(Cow<'static, str>, Verb),
    /// Subject and rest: "de pijn" and "erger wordt".
    Thing(&'static str, Cow<'static, str>),
    /// When an accident was: stands inside the half sentence about it.
    When(&'static str),
}

const fn person(what: &'static str, verb: Verb) -> Option<Clause> {
    Some(Clause::Person(Cow::Borrowed(what), verb))
}

const fn has(what: &'static str) -> Option<Clause> {
    person(what, Verb::Has)
}

const fn thing(subject: &'static str, rest: &'static str) -> Option<Clause> {
    Some(Clause::Thing(subject, Cow::Borrowed(rest)))
}

const fn pain(rest: &'static str) -> Option<Clause> {
    thing("de pijn", rest)
}

/// How this answer is told; for "I don't know" what was not known, after "of". None where it is no reason.
pub fn clause(said: Said) -> Option<Clause> {
    match said {
        Said::Flag(field, Tri::Yes | Tri::Unknown) => yes(field),
        Said::Flag(field, Tri::No) => no(field),
        Said::Choice(option) => choice(option),
        Said::High(Field::Days, days) => Some(Clause::Person(lasting("al", days), Verb::Own)),
        Said::Low(Field::Days, days) => Some(Clause::Person(lasting(if days > 14 { "nu" } else { "pas" }, days), Verb::Own)),
        Said::High(Field::Sev, score) => Some(Clause::Thing("u", format!("de pijn een {score} geeft").into())),
        Said::High(_, years) | Said::Low(_, years) => Some(Clause::Person(format!("{years} jaar").into(), Verb::Is)),
        Said::OnsetBefore(years) => Some(Clause::Thing("de pijn", format!("voor het {years}e jaar begon").into())),
    }
}

fn lasting(how: &str, days: u32) -> Cow<'static, str> {
    match days {
        0 => "sinds vandaag pijn heeft".into(),
        days => [how, " ", &duration(days), " pijn heeft"].concat().into(),
    }
}

fn yes(field: Field) -> Option<Clause> {
    match field {
        Field::ACollapse => person("flauwviel of bijna, of bleek en klam", Verb::Was),
        Field::AChest => has("pijn bij de borst of moeite met ademen"),
        Field::AIll => person("suf, verward of heel ziek", Verb::Is),
        Field::ALeg => thing("een been", "ineens koud en bleek is, of niet beweegt"),
        Field::APulse => has("een kloppende bult in de buik"),
        Field::ABelly => has("hevige pijn in de buik of een zaadbal"),
        Field::AConst => person("ineens heel hevige rugpijn", Verb::Got),
        Field::ARelief => thing("een houding", "duidelijk helpt"),
        Field::BSaddle => thing("het gevoel tussen de benen", "minder of anders is"),
        Field::BUrine => thing("plassen", "anders gaat"),
        Field::BLeak => person("plas", Verb::Loses),
        Field::BBowel => person("poep of winden niet goed ophoudt of voelt", Verb::Own),
        Field::BSex => thing("gevoel, stijf worden of klaarkomen bij seks", "veel minder is"),
        Field::BOld => thing("plassen, poepen of gevoel", "al lang anders is"),
        Field::CBoth => has("klachten in beide benen"),
        Field::CWeak => has("minder kracht in een been of voet"),
        Field::CGait => person("wankel loopt, valt, of de benen niet goed stuurt", Verb::Own),
        Field::CNumb => has("een doof of zwakker been"),
        Field::CSwollen => thing("één been", "nieuw dik, rood, warm of gespannen is"),
        Field::DFever => has("koorts"),
        Field::DHot => person("zich koortsig voelt", Verb::Own),
        Field::DChills => has("koude rillingen"),
        Field::DUrine => has("klachten bij het plassen"),
        Field::DColic => has("hevige pijn in de zij"),
        Field::DColicBad => has("hevige pijn in de zij met nog een ernstig teken"),
        Field::DStone => person("eerder een niersteen", Verb::Had),
        Field::DRash => has("blaasjes of uitslag in een band"),
        Field::DWeight => person("zonder reden afgevallen", Verb::Is),
        Field::DSweats => person("al weken erg moe, bezweet of vaak ziek", Verb::Is),
        Field::FBone => has("botontkalking, een ingezakte wervel of minder lengte"),
        Field::FLight => has("een laag gewicht, of een ouder met een gebroken heup"),
        Field::FStiff => has("een vergroeide rug of Bechterew (reuma in de rug)"),
        Field::FImmune => has("een zwakke afweer"),
        Field::FDiabetes => has("diabetes"),
        Field::FLine => has("dialyse, een vast infuus of een kunsthartklep"),
        Field::FAneurysm => has("een wijde of gescheurde grote slagader"),
        Field::GSteroid => person("lang of vaak prednison of dexamethason", Verb::Uses),
        Field::GAnticoag => person("een bloedverdunner", Verb::Uses),
        Field::GSpine => person("kort geleden een ingreep of prik in de rug", Verb::Had),
        Field::GInfect => person("kort geleden een ernstige infectie", Verb::Had),
        Field::GIv => person("het laatste jaar drugs met een naald", Verb::Used),
        Field::GNsaid => person("een ontstekingsremmer (zoals ibuprofen) met extra risico", Verb::Used),
        Field::GNsaidSign => has("zwarte poep, minder plas of dikkere benen"),
        Field::GOpioid => person("lang of steeds meer sterke pijnstillers", Verb::Uses),
        Field::PContr => has("pijn in golven of een harde buik"),
        Field::PFluid => person("vocht of bloed", Verb::Loses),
        Field::PMove => thing("de baby", "minder beweegt"),
        Field::PPre => has("hoofdpijn, sterretjes, buikpijn of ineens dikke handen"),
        Field::PPain => has("pijn links of rechts in buik of schouderpunt"),
        Field::PCycle => pain("steeds terugkomt rond de menstruatie"),
        Field::Eye => has("een rood, pijnlijk oog"),
        Field::Foot => has("klachten van voet, lopen of beenlengte"),
        Field::ArchSport => person("een sport doet met vaak een holle rug", Verb::Own),
        // A flu makes fever less of a sign, and no rule reads the others as one.
        Field::DFlu | Field::Cough | Field::SitWorse | Field::StandWorse | Field::ArchWorse | Field::BendWorse | Field::Tingle
        | Field::StiffShort | Field::Worries => None,
        // Not flags.
        Field::Who | Field::Age | Field::BOldCourse | Field::CBothWhen | Field::CWeakWhen | Field::CNumbCourse
        | Field::Trauma | Field::TraumaWhen | Field::Stand | Field::Cancer | Field::Preg | Field::Onset | Field::Course
        | Field::Rest | Field::Function | Field::Familiar | Field::Assessed | Field::Suic | Field::LegsWalk | Field::Eases
        | Field::Episodes | Field::Health | Field::WorkNow | Field::Site | Field::Ibp | Field::Yellow | Field::Elsewhere
        | Field::Scan | Field::Tried | Field::Work | Field::Life | Field::Goals | Field::Feel | Field::Days | Field::Sev => None,
    }
}

/// A "no" is told where it takes an easier explanation away.
fn no(field: Field) -> Option<Clause> {
    if field == Field::ARelief {
        thing("geen enkele houding", "duidelijk helpt")
    } else if field == Field::DFlu {
        thing("griep of verkoudheid", "dat niet verklaart")
    } else if field == Field::DStone {
        person("niet eerder een niersteen", Verb::Had)
    } else {
        None
    }
}

fn choice(option: Opt) -> Option<Clause> {
    match option {
        Opt::WhoOtherCannot => thing("deze persoon", "zelf niet goed kan antwoorden"),

        // These tell their box with it.
        Opt::BOldSame => thing("plassen, poepen of gevoel", "al lang anders is, en niet erger wordt"),
        Opt::BOldWorse => thing("plassen, poepen of gevoel", "al lang anders is en erger wordt"),
        Opt::BothRecent => has("nieuwe of ergere klachten in beide benen"),
        Opt::BothWeeks => has("al weken klachten in beide benen"),
        Opt::BothOld => has("al maanden klachten in beide benen"),
        Opt::BothWalking => has("bij lopen of staan klachten in beide benen"),
        Opt::WeakAcute => has("sinds kort of steeds minder kracht in been of voet"),
        Opt::WeakOlderSame | Opt::WeakOldAssessed => has("al dagen of langer minder kracht in been of voet"),
        Opt::NumbWorse => thing("een been", "steeds dover of zwakker wordt"),
        Opt::NumbSame | Opt::NumbOldAssessed => thing("een been", "doof of zwakker is, maar niet erger wordt"),
        Opt::BothUnknown | Opt::WeakUnknown => thing("dat", "zo is"),
        Opt::NumbUnknown | Opt::BOldUnknown => thing("dat", "nu gaat"),

        Opt::TraumaMinor => person("een kleine val of stoot", Verb::Had),
        Opt::TraumaMedium => person("een flinke val", Verb::Had),
        Opt::TraumaMajor => person("een zware val of een ongeluk", Verb::Had),
        Opt::TraumaViolence => person("letsel", Verb::Had),
        Opt::TraumaManip => person("de rug liet kraken", Verb::Own),
        Opt::TraumaUnknown => thing("er", "iets met de rug gebeurde"),
        Opt::WhenD1 => Some(Clause::When("vandaag of gisteren")),
        Opt::WhenD7 => Some(Clause::When("2 tot 7 dagen geleden")),
        Opt::WhenD42 => Some(Clause::When("1 tot 6 weken geleden")),
        Opt::WhenOld => Some(Clause::When("langer dan 6 weken geleden")),
        Opt::WhenUnknown => thing("dat", "was"),
        Opt::StandCannot => thing("staan of lopen", "sindsdien niet lukt"),
        Opt::StandUnknown => thing("staan en lopen", "sindsdien lukt"),

        Opt::CancerActive5 => person("kanker heeft, of korter dan 5 jaar geleden had", Verb::Own),
        Opt::CancerSpread => person("eerder kanker", Verb::Had),
        Opt::CancerOther => person("langer geleden kanker", Verb::Had),
        Opt::CancerUnknown => person("kanker", Verb::Had),
        Opt::PregLt20 => person("zwanger", Verb::Is),
        Opt::PregGe20 => person("20 weken of langer zwanger", Verb::Is),
        Opt::PregMaybe => person("misschien zwanger", Verb::Is),
        Opt::PregPp6w => person("korter dan 6 weken geleden bevallen", Verb::Is),
        Opt::PregPp6m => person("het laatste half jaar bevallen", Verb::Is),

        Opt::OnsetMove => pain("ineens begon bij een beweging"),
        Opt::OnsetNocause => pain("ineens begon zonder reden"),
        Opt::OnsetUnknown => pain("begon"),
        Opt::CourseSame => pain("niet minder wordt"),
        Opt::CourseWorse => pain("erger wordt"),
        Opt::CourseUnknown => pain("minder wordt"),
        Opt::RestConstant => pain("er dag en nacht is"),
        Opt::RestNight => pain("vooral in de nacht erg is"),
        Opt::RestUnknown => pain("in rust minder wordt"),
        Opt::FunctionSlow => thing("het dagelijks leven", "langzamer gaat"),
        Opt::FunctionLimited => thing("veel", "niet lukt"),
        Opt::FunctionCare => thing("opstaan, wassen of eten maken", "niet zonder hulp lukt"),
        Opt::FunctionCannot => thing("zelf naar de wc lopen", "niet lukt"),
        Opt::FamiliarDifferent => pain("anders is dan eerder"),
        Opt::FamiliarNever => person("nooit eerder rugpijn", Verb::Had),
        Opt::FamiliarUnknown => person("deze pijn van eerder kent", Verb::Own),
        Opt::AssessedNo => thing("dit", "nog niet is onderzocht"),
        Opt::AssessedYesWorse => thing("het", "na onderzoek anders of erger werd"),
        Opt::AssessedYesSame => thing("dit", "al is onderzocht"),

        Opt::SuicNow => thing("het leven", "te zwaar valt"),
        // Asked only of who is often down; more is not said.
        Opt::SuicThoughts | Opt::SuicUnknown | Opt::YellowMood => person("vaak somber", Verb::Is),

        Opt::SiteMid => pain("midden of boven in de rug zit"),
        Opt::SiteFlank => pain("in de zij zit"),
        Opt::SiteGroin => pain("in de lies zit"),
        Opt::SiteBelow1 => pain("tot onder de knie komt"),

        Opt::IbpHalfnight => person("laat in de nacht wakker wordt van de pijn", Verb::Own),
        Opt::IbpStiff => person("in de ochtend lang stijf", Verb::Is),
        Opt::IbpMove => thing("bewegen", "beter helpt dan rust"),
        Opt::IbpButtock => has("pijn in de bil, soms links, soms rechts"),
        Opt::IbpNsaid => thing("een ontstekingsremmer", "snel en goed helpt"),
        Opt::IbpFamily => has("zelf of in de familie een ziekte die hierbij past"),
        Opt::YellowFear => person("minder beweegt uit angst", Verb::Own),
        Opt::YellowOutlook => person("niet denkt dat dit overgaat", Verb::Own),
        Opt::YellowResting => person("bijna de hele dag rust", Verb::Own),
        Opt::YellowSleep => person("slecht slaapt door de pijn", Verb::Own),
        Opt::YellowStress => has("veel spanning"),

        // No rule takes these for a sign.
        Opt::WhoSelf | Opt::WhoOther | Opt::TraumaNone | Opt::StandOk | Opt::CancerNone | Opt::CancerSome | Opt::CancerSkin
        | Opt::PregNo | Opt::OnsetGradual | Opt::OnsetFall | Opt::CourseBetter | Opt::RestRelief | Opt::RestTurn | Opt::FunctionOk
        | Opt::FamiliarKnown | Opt::AssessedUnknown | Opt::SuicNo | Opt::SiteLow | Opt::SiteButtock | Opt::SitePubis
        | Opt::SiteThigh | Opt::IbpNone | Opt::IbpUnknown | Opt::YellowNone | Opt::YellowUnknown => None,
        // Asked after the outcome.
        Opt::LegsWalkNo | Opt::LegsWalkOne | Opt::LegsWalkBoth | Opt::LegsWalkUnknown | Opt::EasesBend | Opt::EasesArch
        | Opt::EasesWalk | Opt::EasesLie | Opt::EasesNothing | Opt::EasesUnknown | Opt::EpisodesFirst | Opt::EpisodesFew
        | Opt::EpisodesOften | Opt::EpisodesUnknown | Opt::HealthGood | Opt::HealthFair | Opt::HealthPoor | Opt::HealthUnknown
        | Opt::WorkNowFine | Opt::WorkNowHard | Opt::WorkNowOff | Opt::WorkNowNone | Opt::WorkNowUnknown | Opt::ElsewhereHead
        | Opt::ElsewhereNeck | Opt::ElsewhereBlades | Opt::ElsewhereHip | Opt::ElsewhereKnee | Opt::ElsewhereFoot
        | Opt::ElsewhereBothBelow | Opt::ElsewhereNone | Opt::ElsewhereUnknown | Opt::ScanHernia | Opt::ScanWear | Opt::ScanNarrow
        | Opt::ScanSlip | Opt::ScanCollapse | Opt::ScanYouth | Opt::ScanNothing | Opt::ScanNone | Opt::ScanUnknown
        | Opt::TriedRest | Opt::TriedMoving | Opt::TriedHeat | Opt::TriedPainkiller | Opt::TriedPhysio | Opt::TriedExercises
        | Opt::TriedManual | Opt::TriedInsoles | Opt::TriedNone | Opt::TriedUnknown | Opt::WorkSit | Opt::WorkStand | Opt::WorkLift
        | Opt::WorkDrive | Opt::WorkVibration | Opt::WorkRepeat | Opt::WorkTension | Opt::WorkDislike | Opt::WorkNone
        | Opt::WorkUnknown | Opt::LifeInactive | Opt::LifeWeight | Opt::LifeSmoking | Opt::LifeSudden | Opt::LifeUnfit
        | Opt::LifeBorn | Opt::LifeArch | Opt::LifeNone | Opt::LifeUnknown | Opt::GoalWalk | Opt::GoalSit | Opt::GoalLift
        | Opt::GoalHouse | Opt::GoalSport | Opt::GoalSleep | Opt::GoalNone | Opt::GoalUnknown | Opt::FeelFear | Opt::FeelOutlook
        | Opt::FeelResting | Opt::FeelSleep | Opt::FeelStress | Opt::FeelNone | Opt::FeelUnknown => None,
    }
}

/// What stands between "U wist niet" and the half sentence.
pub fn not_known(said: Said) -> &'static str {
    let Said::Choice(option) = said else { return "of" };
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
        (Field::CBothWhen, Field::CBoth), (Field::CWeakWhen, Field::CWeak), (Field::CNumbCourse, Field::CNumb),
        (Field::BOldCourse, Field::BOld), (Field::DColicBad, Field::DColic),
    ];
    pairs.into_iter().find(|(more, _)| *more == field).map(|(_, whole)| whole)
}

/// In which order answers are told, and which give way where they do not all fit: signs first, then illness, medicine and
/// pregnancy, then how the pain is, and the numbers last.
pub fn rank(said: Said) -> u8 {
    let field = match said {
        Said::Flag(field, _) => field,
        Said::Choice(option) => option.field(),
        Said::High(Field::Sev, _) => return 4,
        Said::High(Field::Days, _) | Said::Low(Field::Days, _) => return 5,
        Said::High(..) | Said::Low(..) | Said::OnsetBefore(_) => return 6,
    };
    match field {
        Field::ACollapse | Field::AChest | Field::AIll | Field::ALeg | Field::APulse | Field::ABelly | Field::AConst | Field::ARelief
        | Field::BSaddle | Field::BUrine | Field::BLeak | Field::BBowel | Field::BSex | Field::BOld | Field::BOldCourse
        | Field::CBoth | Field::CWeak | Field::CGait | Field::CNumb | Field::CSwollen | Field::CBothWhen | Field::CWeakWhen
        | Field::CNumbCourse | Field::DFever | Field::DHot | Field::DChills | Field::DUrine | Field::DColic | Field::DRash
        | Field::DWeight | Field::DSweats | Field::DColicBad | Field::PContr | Field::PFluid | Field::PMove | Field::PPre
        | Field::PPain | Field::Eye | Field::Trauma | Field::TraumaWhen | Field::Stand | Field::GNsaidSign | Field::Suic => 0,
        Field::DStone | Field::FBone | Field::FLight | Field::FStiff | Field::FImmune | Field::FDiabetes | Field::FLine
        | Field::FAneurysm | Field::GSteroid | Field::GAnticoag | Field::GSpine | Field::GInfect | Field::GIv | Field::GNsaid
        | Field::GOpioid | Field::Cancer | Field::Preg | Field::PCycle | Field::Who => 1,
        Field::Assessed | Field::DFlu => 3,
        Field::Foot | Field::ArchSport | Field::Onset | Field::Course | Field::Rest | Field::Function | Field::Familiar
        | Field::LegsWalk | Field::Eases | Field::Episodes | Field::Health | Field::WorkNow | Field::Site | Field::Ibp
        | Field::Yellow | Field::Elsewhere | Field::Scan | Field::Tried | Field::Work | Field::Life | Field::Goals | Field::Feel
        | Field::Age | Field::Days | Field::Sev | Field::Cough | Field::SitWorse | Field::StandWorse | Field::ArchWorse
        | Field::BendWorse | Field::Tingle | Field::StiffShort | Field::Worries => 2,
    }
}
