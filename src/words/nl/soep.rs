//! The clinician's summary in Dutch, in the terms of a Dutch patient record. Terms are short, so
//! that a list of them reads as a note; what was answered by the patient is never worded as a
//! finding.

use time::Date;

use super::{dates, frame};
use crate::clinical::check_in::Pick;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::factors::FactorId;
use crate::clinical::patterns::PatternId;
use crate::clinical::referral::Professional;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::soep::{Icpc, SoepWords};

const UNKNOWN: &str = "onbekend";
const NONE: &str = "geen";

pub const SOEP: SoepWords = SoepWords {
    title: "Rugwijzer, samenvatting voor de zorgverlener",
    s: "S:",
    o: "O:",
    e: "E:",
    p: "P:",
    alarm: "Alarmsymptomen:",
    alarm_none: "geen alarmsymptomen aangegeven",
    denied: "geen:",
    unknown: "onbekend:",
    not_asked: "niet uitgevraagd:",
    not_shared: "niet gedeeld (ja of nee onbekend):",
    complaint: "Klacht:",
    history: "Voorgeschiedenis en medicatie:",
    tried: "Geprobeerd:",
    exercised: "Bij oefenen in deze check:",
    red: "gestopt na rood licht (6 of meer punten extra pijn, of pijn verder in het been, nieuwe uitval of tintelingen, of een alarmsignaal)",
    course: "Beloop:",
    scan: "Eerdere beeldvorming (opgave patiënt):",
    factors: "Beïnvloedende factoren:",
    goal: "Doel van de patiënt, in eigen woorden:",
    patterns: "Kan passen bij:",
    fors: "pro:",
    against: "contra:",
    icpc: "ICPC:",
    advised: "Urgentieadvies van de check:",
    rules: "op grond van regel:",
    contacts: "verwezen naar:",
    routes: "ook genoemd:",
    informed: "Alleen algemene informatie gegeven; geen urgentieadvies.",
    limits: "Anamnese door de patiënt zelf, zonder onderzoek. Vragen over psychosociale factoren zijn niet gevalideerd. Geen diagnose, geen triage volgens NTS.",
};

pub fn term(field: Field) -> &'static str {
    match field {
        Field::Who => "ingevuld door",
        Field::Age => "leeftijd",
        Field::ACollapse => "(bijna-)collaps, bleek of klam",
        Field::AChest => "thoracale pijn, scheurende pijn interscapulair of dyspneu",
        Field::AIll => "suf, verward of ernstig ziek",
        Field::ALeg => "acuut koud, bleek of verlamd been",
        Field::APulse => "pulserende zwelling abdomen",
        Field::ABelly => "hevige buikpijn of acute testispijn",
        Field::AConst => "peracute zeer hevige rugpijn, houdingsonafhankelijk",
        Field::ARelief => "verlichtende houding bij peracute pijn",
        Field::BSaddle => "rijbroekanesthesie of -hypesthesie",
        Field::BUrine => "mictiestoornis",
        Field::BLeak => "urine-incontinentie, nieuw",
        Field::BBowel => "fecale incontinentie of verminderd aandranggevoel",
        Field::BSex => "seksuele functiestoornis, nieuw",
        Field::BOld => "mictie-, defecatie- of gevoelsklachten >3 maanden, of stressincontinentie",
        Field::BOldCourse => "beloop daarvan",
        Field::CBoth => {
            "bilaterale beenklachten (pijn onder de knie, paresthesie, hypesthesie of krachtsverlies)"
        }
        Field::CWeak => "functioneel krachtsverlies been of voet",
        Field::CGait => "looppatroon onzeker of ataxie, niet door pijn",
        Field::CNumb => "hypesthesie of licht krachtsverlies één been",
        Field::CSwollen => "unilateraal gezwollen, rood of warm been, nieuw",
        Field::CBothWhen => "duur bilaterale klachten",
        Field::CWeakWhen => "duur krachtsverlies",
        Field::CNumbCourse => "beloop hypesthesie",
        Field::DFever => "koorts ≥38 °C (gemeten, laatste 2 dagen)",
        Field::DHot => "koortsgevoel, niet gemeten, of wisselende koorts (weken)",
        Field::DChills => "koude rillingen",
        Field::DUrine => "dysurie, hematurie, troebele urine of frequente kleine mictie",
        Field::DColic => "koliekpijn flank",
        Field::DRash => "eenzijdige vesiculaire of rode uitslag, bandvormig",
        Field::DWeight => "onbedoeld gewichtsverlies ≥3 kg in 6 maanden",
        Field::DSweats => "nieuwe moeheid, nachtzweten of recidiverende infecties, weken",
        Field::DFlu => "past bij griep of luchtweginfectie ≤3 dagen",
        Field::DColicBad => "koliek met braken, anurie, mononier of onhoudbare pijn",
        Field::DStone => "eerder urolithiasis",
        Field::Trauma => "trauma voor het begin of in de laatste 6 weken",
        Field::TraumaWhen => "tijdstip trauma",
        Field::Stand => "staan en vier stappen sinds trauma",
        Field::Cancer => "maligniteit",
        Field::FBone => "osteoporose, eerdere wervelinzakking of lengteverlies ≥3 cm",
        Field::FLight => "gewicht <60 kg of heupfractuur bij ouder",
        Field::FStiff => "spondylitis ankylopoetica of geankyloseerde wervelkolom",
        Field::FImmune => "immuunstoornis of immuunsuppressie",
        Field::FDiabetes => "diabetes mellitus",
        Field::FLine => "dialyse, centrale lijn of kunstklep",
        Field::FAneurysm => "aneurysma of dissectie aorta",
        Field::GSteroid => "systemische corticosteroïden, langdurig of frequent",
        Field::GAnticoag => "anticoagulantia (VKA, DOAC of LMWH)",
        Field::GSpine => "spinale ingreep, injectie of neuraxiale punctie <3 maanden",
        Field::GInfect => "ernstige infectie <3 maanden",
        Field::GIv => "intraveneus drugsgebruik <12 maanden",
        Field::GNsaid => "NSAID <2 weken met risicofactor",
        Field::GNsaidSign => "melaena, oligurie of oedeem bij NSAID",
        Field::GOpioid => "opioïd >2 weken of oplopende dosering",
        Field::Preg => "zwangerschap of partus",
        Field::PContr => "contracties of harde buik",
        Field::PFluid => "vochtverlies of vaginaal bloedverlies",
        Field::PMove => "minder leven voelen",
        Field::PPre => "hoofdpijn, visusklachten, bovenbuikpijn of acuut oedeem",
        Field::PPain => "eenzijdige onderbuikpijn of schouderpuntpijn",
        Field::PCycle => "cyclische pijn ≥3 maanden",
        Field::Days => "duur",
        Field::Onset => "begin",
        Field::Site => "lokalisatie",
        Field::Sev => "ernst",
        Field::Course => "beloop (t.o.v. een week eerder)",
        Field::Rest => "pijn in rust en nacht",
        Field::Function => "functioneren",
        Field::Familiar => "herkenning van de pijn",
        Field::Assessed => "eerder onderzocht voor deze klacht",
        Field::Ibp => "kenmerken inflammatoire rugpijn",
        Field::Eye => "rood, pijnlijk, lichtschuw oog",
        Field::Yellow => "psychosociale factoren (niet gevalideerd)",
        Field::Suic => "suïcidaliteit",
        Field::Foot => "voet-, gang- of beenlengteklacht",
        Field::ArchSport => "sport met herhaalde extensie",
        Field::Cough => "drukverhogende momenten provoceren",
        Field::SitWorse => "lang zitten provoceert",
        Field::StandWorse => "staan provoceert",
        Field::ArchWorse => "extensie provoceert",
        Field::BendWorse => "flexie provoceert",
        Field::Tingle => "paresthesieën been of voet",
        Field::StiffShort => "startstijfheid <30 minuten",
        Field::Worries => "piekeren over de pijn (catastroferen)",
        Field::LegsWalk => "beenklachten bij lopen, verlicht door zitten of flexie",
        Field::Eases => "verlichtend",
        Field::Episodes => "eerdere episoden",
        Field::Health => "algemene gezondheid (eigen oordeel)",
        Field::WorkNow => "werk",
        Field::Elsewhere => "pijn elders",
        Field::Scan => "beeldvorming",
        Field::Tried => "eerdere behandeling",
        Field::Work => "belasting werk of dag",
        Field::Life => "leefstijl en aanleg",
        Field::Goals => "wil weer kunnen",
        Field::Demand => "sport en zwaar werk",
        Field::Feel => "psychosociale factoren (niet gevalideerd)",
    }
}

pub fn answer(option: Opt) -> &'static str {
    match option {
        Opt::WhoSelf => "patiënt",
        Opt::WhoOther => "naaste, patiënt kan antwoorden",
        Opt::WhoOtherCannot => "naaste, patiënt kan niet goed antwoorden",
        Opt::BOldSame => "stabiel of beter",
        Opt::BOldWorse => "langzaam progressief",
        Opt::BothRecent => "<2 weken of recent toegenomen",
        Opt::BothWeeks => "2 weken tot 3 maanden, stabiel",
        Opt::BothOld => ">3 maanden, stabiel",
        Opt::BothWalking => ">3 maanden, alleen bij lopen of staan, verlicht door zitten",
        Opt::WeakAcute => "≤3 dagen of progressief",
        Opt::WeakOlderSame => ">3 dagen, stabiel",
        Opt::WeakOldAssessed => ">6 weken, stabiel, door arts onderzocht",
        Opt::NumbWorse => "progressief",
        Opt::NumbSame => "stabiel of afnemend",
        Opt::NumbOldAssessed => "langer bestaand, stabiel, door arts onderzocht",
        Opt::TraumaNone => NONE,
        Opt::TraumaMinor => "gering (struikelen, uitglijden, stoten)",
        Opt::TraumaMedium => "matig (val 1–3 m, ≥5 traptreden of fiets)",
        Opt::TraumaMajor => "hoogenergetisch (val ≥3 m, paard of verkeer)",
        // How it came about is told only where the patient chose so; see `HARM`.
        Opt::TraumaViolence => "letsel, toedracht niet vermeld",
        Opt::TraumaManip => "na manipulatie van de rug",
        Opt::WhenD1 => "vandaag of gisteren",
        Opt::WhenD7 => "2–7 dagen geleden",
        Opt::WhenD42 => "1–6 weken geleden",
        Opt::WhenOld => ">6 weken geleden",
        Opt::StandOk => "lukt",
        Opt::StandCannot => "lukt niet",
        Opt::CancerNone => NONE,
        Opt::CancerSome => "ja, type niet aangegeven",
        Opt::CancerActive5 => "actief of <5 jaar geleden",
        Opt::CancerSpread => ">5 jaar geleden, type dat naar bot metastaseert of hematologisch",
        Opt::CancerOther => ">5 jaar geleden, ander type",
        Opt::CancerSkin => "alleen basaalcel- of plaveiselcelcarcinoom van de huid",
        Opt::PregNo => "nee of n.v.t.",
        Opt::PregLt20 => "zwanger <20 weken",
        Opt::PregGe20 => "zwanger ≥20 weken",
        Opt::PregMaybe => "mogelijk zwanger",
        Opt::PregPp6w => "<6 weken postpartum",
        Opt::PregPp6m => "6 weken–6 maanden postpartum",
        Opt::OnsetMove => "acuut, bij beweging of tillen",
        Opt::OnsetNocause => "acuut, zonder aanleiding",
        Opt::OnsetGradual => "geleidelijk",
        Opt::OnsetFall => "na val of ongeval",
        Opt::CourseBetter => "beter",
        Opt::CourseSame => "gelijk",
        Opt::CourseWorse => "progressief",
        Opt::RestRelief => "duidelijk minder in rust",
        Opt::RestTurn => "wakker bij draaien, daarna minder",
        Opt::RestConstant => "continu, dag en nacht, houdingsonafhankelijk",
        Opt::RestNight => "vooral nachtelijke pijn, ook zonder draaien",
        Opt::FunctionOk => "niet beperkt",
        Opt::FunctionSlow => "licht beperkt",
        Opt::FunctionLimited => "sterk beperkt",
        Opt::FunctionCare => "hulp nodig bij opstaan, wassen of koken",
        Opt::FunctionCannot => "kan niet zelfstandig naar het toilet",
        Opt::FamiliarKnown => "bekende pijn",
        Opt::FamiliarDifferent => "anders dan eerdere rugpijn",
        Opt::FamiliarNever => "nooit eerder rugpijn",
        Opt::AssessedNo => "nee",
        Opt::AssessedYesSame => "ja, daarna gelijk of beter",
        Opt::AssessedYesWorse => "ja, daarna veranderd of erger",
        Opt::SuicNo => "ontkend",
        Opt::SuicThoughts => "gedachten, soms",
        Opt::SuicNow => "bang zichzelf iets aan te doen",
        Opt::SuicUnknown => "niet beantwoord",
        Opt::LegsWalkNo => "nee",
        Opt::LegsWalkOne => "unilateraal",
        Opt::LegsWalkBoth => "bilateraal",
        Opt::EasesBend => "flexie",
        Opt::EasesArch => "extensie",
        Opt::EasesWalk => "lopen",
        Opt::EasesLie => "liggen",
        Opt::EasesNothing => "niets duidelijk",
        Opt::EpisodesFirst => "geen",
        Opt::EpisodesFew => "enkele",
        Opt::EpisodesOften => "frequent of recidiverend",
        Opt::HealthGood => "goed",
        Opt::HealthFair => "redelijk",
        Opt::HealthPoor => "slecht",
        Opt::WorkNowFine => "werkt",
        Opt::WorkNowHard => "werkt met veel moeite",
        Opt::WorkNowOff => "werkt niet door de klacht",
        Opt::WorkNowNone => "n.v.t.",
        Opt::SiteMid => "thoracaal of midden van de rug",
        Opt::SiteLow => "lumbaal",
        Opt::SiteButtock => "bil",
        Opt::SiteFlank => "flank",
        Opt::SitePubis => "symfyse",
        Opt::SiteGroin => "lies",
        Opt::SiteThigh => "bovenbeen",
        Opt::SiteBelow1 => "onder de knie",
        Opt::IbpHalfnight => "wakker tweede helft van de nacht",
        Opt::IbpStiff => "ochtendstijfheid >30 minuten",
        Opt::IbpMove => "beter door bewegen, niet door rust",
        Opt::IbpButtock => "wisselende bilpijn",
        Opt::IbpNsaid => "goede respons op NSAID <48 uur",
        Opt::IbpFamily => "psoriasis, IBD, artritis of familie met spondyloartritis",
        Opt::YellowFear | Opt::FeelFear => "bewegingsangst",
        Opt::YellowOutlook | Opt::FeelOutlook => "negatieve verwachting",
        Opt::YellowResting | Opt::FeelResting => "passieve coping (rust)",
        Opt::YellowSleep | Opt::FeelSleep => "slaapproblemen",
        Opt::YellowStress | Opt::FeelStress => "stress",
        Opt::YellowMood => "somberheid",
        Opt::ElsewhereHead => "hoofd",
        Opt::ElsewhereNeck => "nek of schouders",
        Opt::ElsewhereBlades => "interscapulair",
        Opt::ElsewhereHip => "heup of bekken",
        Opt::ElsewhereKnee => "knie",
        Opt::ElsewhereFoot => "voet of enkel",
        Opt::ElsewhereBothBelow => "beide onderbenen",
        Opt::ScanHernia => "HNP",
        Opt::ScanWear => "degeneratie of artrose",
        Opt::ScanNarrow => "stenose",
        Opt::ScanSlip => "spondylolisthesis",
        Opt::ScanCollapse => "wervelinzakking",
        Opt::ScanYouth => "M. Scheuermann",
        Opt::ScanNothing => "geen bijzonderheden",
        Opt::TriedRest => "rust",
        Opt::TriedMoving => "blijven bewegen",
        Opt::TriedHeat => "warmte",
        Opt::TriedPainkiller => "analgetica",
        Opt::TriedPhysio => "fysiotherapie",
        Opt::TriedExercises => "oefeningen",
        Opt::TriedManual => "manuele therapie of manipulatie",
        Opt::TriedInsoles => "zolen of schoenaanpassing",
        Opt::WorkSit => "langdurig zitten",
        Opt::WorkStand => "langdurig staan",
        Opt::WorkLift => "zwaar tillen",
        Opt::WorkDrive => "veel autorijden",
        Opt::WorkVibration => "lichaamstrillingen",
        Opt::WorkRepeat => "repeterende bewegingen",
        Opt::WorkTension => "werkdruk of spanning op het werk",
        Opt::WorkDislike => "weinig plezier in het werk",
        Opt::LifeInactive => "inactiviteit",
        Opt::LifeWeight => "overgewicht",
        Opt::LifeSmoking => "roken",
        Opt::LifeSudden => "plotse zware inspanning",
        Opt::LifeUnfit => "slechte conditie",
        Opt::LifeBorn => "aangeboren afwijking rug, bekken of benen",
        Opt::GoalWalk => "langer lopen",
        Opt::GoalSit => "langer zitten",
        Opt::GoalLift => "tillen",
        Opt::GoalHouse => "huishouden of tuin",
        Opt::GoalSport => "sporten",
        Opt::GoalSleep => "beter slapen",
        Opt::DemandRun => "hardlopen",
        Opt::DemandTurn => "sport met draaien en sprinten",
        Opt::DemandGym => "krachttraining",
        Opt::DemandRide => "fietsen of zwemmen",
        Opt::DemandHeavy => "zwaar werk",
        Opt::LifeArch => "sport met veel extensie van de rug",
        Opt::IbpNone
        | Opt::YellowNone
        | Opt::ElsewhereNone
        | Opt::ScanNone
        | Opt::TriedNone
        | Opt::WorkNone
        | Opt::LifeNone
        | Opt::GoalNone
        | Opt::FeelNone
        | Opt::DemandNone => NONE,
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
        | Opt::DemandUnknown => UNKNOWN,
    }
}

/// Only after the patient has ticked that this may stand on paper.
pub const HARM: &str = "letsel door een ander";

pub fn amount(field: Field, number: u32) -> String {
    if field == Field::Age {
        frame::age(number)
    } else if field == Field::Sev {
        format!("NRS {number}/10 (ergste van 24 uur)")
    } else if number < 14 {
        format!("{number} {}", if number == 1 { "dag" } else { "dagen" })
    } else if number < 84 {
        format!("{number} dagen (circa {} weken)", (number + 3) / 7)
    } else if number < 2 * 365 {
        format!("{number} dagen (circa {} maanden)", (number + 15) / 30)
    } else {
        format!("{number} dagen (circa {} jaar)", (number + 182) / 365)
    }
}

pub fn not_examined(who: Opt, date: Option<Date>) -> String {
    let by = if who == Opt::WhoSelf {
        "zelf ingevuld door patiënt"
    } else {
        "ingevuld door een naaste"
    };
    let day = date.map(|date| {
        [" op ", &dates::plain((date.year(), date.month().into(), date.day()))].concat()
    });
    format!("niet onderzocht ({by}{})", day.unwrap_or_default())
}

pub fn pattern(pattern: PatternId) -> &'static str {
    match pattern {
        PatternId::AcuteLumbago => "acute aspecifieke lagerugpijn",
        PatternId::Lasting => "aanhoudende aspecifieke lagerugpijn",
        PatternId::Recurrent => "recidiverende aspecifieke lagerugpijn",
        PatternId::Radicular => "lumbosacraal radiculair syndroom",
        PatternId::ForaminalStenosis => "foraminale stenose",
        PatternId::SpinalStenosis => "lumbale kanaalstenose, neurogene claudicatio",
        PatternId::Spondylolisthesis => "spondylolisthesis of spondylolyse",
        PatternId::Wear => "degeneratieve veranderingen, facetartrose",
        PatternId::Collapse => "osteoporotische wervelfractuur",
        PatternId::Inflammatory => "axiale spondyloartritis",
        PatternId::Scheuermann => "M. Scheuermann",
        PatternId::PelvicGirdle => "zwangerschapsgerelateerde bekkenpijn",
        PatternId::PregnancyBack => "lagerugpijn rond een zwangerschap",
        PatternId::Kidney => "urolithiasis of urineweginfectie",
        PatternId::Shingles => "herpes zoster",
        PatternId::Aorta => "aneurysma aortae",
        PatternId::Womb => "gynaecologische of obstetrische oorzaak",
    }
}

/// Main codes only: a finer one would claim more than a questionnaire can know.
pub fn icpc(pattern: PatternId) -> Option<Icpc> {
    let (code, title) = match pattern {
        PatternId::AcuteLumbago | PatternId::Lasting | PatternId::Recurrent => {
            ("L03", "Lage-rugpijn zonder uitstraling")
        }
        PatternId::Radicular | PatternId::ForaminalStenosis | PatternId::SpinalStenosis => {
            ("L86", "Lage-rugpijn met uitstraling")
        }
        PatternId::Spondylolisthesis => ("L85", "Verworven afwijkingen wervelkolom"),
        PatternId::Wear => ("L84", "Artrose/spondylose wervelkolom"),
        PatternId::Collapse => ("L76", "Andere fractuur (wervelfractuur)"),
        PatternId::Inflammatory => ("L88", "Reumatoïde artritis/verwante aandoening"),
        PatternId::Scheuermann => ("L94", "Osteochondrose"),
        PatternId::PelvicGirdle | PatternId::PregnancyBack => {
            ("W29", "Andere symptomen/klachten zwangerschap")
        }
        PatternId::Kidney => ("U14", "Symptomen/klachten nieren"),
        PatternId::Shingles => ("S70", "Herpes zoster"),
        PatternId::Aorta => ("K99", "Andere ziekte hart/vaatstelsel"),
        PatternId::Womb => return None,
    };
    Some(Icpc { code, title })
}

pub fn icpc_line(icpc: Icpc) -> String {
    format!("{} {} (suggestie)", icpc.code, icpc.title)
}

pub fn factor(factor: FactorId) -> &'static str {
    match factor {
        FactorId::Inactive => "inactiviteit",
        FactorId::OnePosture => "langdurig één houding",
        FactorId::SuddenEffort => "plotse zware inspanning",
        FactorId::Lifting => "zwaar tillen",
        FactorId::Driving => "veel autorijden",
        FactorId::Vibration => "lichaamstrillingen",
        FactorId::Weight => "overgewicht",
        FactorId::Smoking => "roken",
        FactorId::Stress => "stress",
        FactorId::Unfit => "slechte conditie",
        FactorId::FootPosition => "voet-, gang- of beenlengteklacht",
        FactorId::BornShape => "aangeboren afwijking rug, bekken of benen",
        FactorId::EarlierEpisodes => "eerdere episoden",
        FactorId::MuchDisability => "sterke beperkingen",
        FactorId::LegPain => "beenpijn onder de knie",
        FactorId::StrongPain => "hoge pijnintensiteit (NRS ≥7)",
        FactorId::PoorHealth => "slechte algemene gezondheid",
        FactorId::FearOfMoving => "bewegingsangst",
        FactorId::LowMood => "somberheid",
        FactorId::Resting => "passieve coping (rust)",
        FactorId::LittleHope => "negatieve verwachting",
        FactorId::PoorSleep => "slaapproblemen",
        FactorId::Worrying => "catastroferen",
        FactorId::HeavyWork => "zwaar werk, of werk zwaar door de klacht",
        FactorId::OffWork => "verzuim",
        FactorId::LittleJoy => "lage werktevredenheid",
        FactorId::PainElsewhere => "pijn op meer plaatsen",
        FactorId::Glutei => "oefendoel: gluteale spieren",
        FactorId::Hamstrings => "oefendoel: hamstrings",
        FactorId::Psoas => "oefendoel: m. psoas",
        FactorId::Pelvis => "oefendoel: bekken en heupen",
        FactorId::HollowBack => "bewegingsvoorkeur: flexie",
        FactorId::FlatBack => "bewegingsvoorkeur: extensie",
    }
}

pub fn professional(professional: Professional) -> &'static str {
    match professional {
        Professional::Gp => "huisarts",
        Professional::Physio => "fysiotherapeut",
        Professional::Manual => "manueel therapeut",
        Professional::Psychosomatic => "psychosomatisch fysiotherapeut",
        Professional::Podo => "podotherapeut",
        Professional::PelvicPhysio => "bekkenfysiotherapeut",
        Professional::Midwife => "verloskundige",
        Professional::OccupationalDoctor => "bedrijfsarts",
        Professional::Pharmacist => "apotheker",
    }
}

pub fn contact(contact: Contact) -> &'static str {
    match contact {
        Contact::Emergency112 => "112",
        Contact::Urgent => "spoedlijn huisarts of huisartsenpost",
        Contact::Gp => "huisarts",
        Contact::Midwife => "verloskundige of verloskamer",
        Contact::Hospital => "ziekenhuis van de ingreep",
        Contact::Physio => "fysiotherapeut",
        Contact::Podo => "podotherapeut",
        Contact::PelvicPhysio => "bekkenfysiotherapeut",
        Contact::Line113 => "113",
        Contact::SafeHome => "Veilig Thuis",
        Contact::Pharmacist => "apotheker",
        Contact::OccupationalDoctor => "bedrijfsarts",
    }
}

pub fn disposition(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::EmergencyNow => "direct bellen (emergency_now)",
        Disposition::GpToday => "vandaag huisarts (gp_today)",
        Disposition::GpWithinDays => "huisarts binnen dagen (gp_within_days)",
        Disposition::PhysioOrPodo => "fysiotherapeut of podotherapeut (physio_or_podo)",
        Disposition::SelfCare => "zelfzorg (self_care)",
    }
}

/// The day of a check-in, counted from the first visit.
pub fn day(day: u32) -> String {
    format!("dag {day}:")
}

pub fn pain_now(pain: u32) -> String {
    format!("NRS nu {pain}/10")
}

pub fn pain_worst(pain: u32) -> String {
    format!("ergste {pain}/10")
}

pub const RED_LIGHT: &str = "rood licht bij oefenen";

/// An answer at a check-in, where there is something to note.
pub const fn pick(pick: Pick) -> Option<&'static str> {
    Some(match pick {
        Pick::NewsYes => "nieuwe ziekte, medicatie, ingreep of zwangerschap",
        Pick::DifferentYes => "pijn anders van plaats of aard",
        Pick::SeenTherapist => "gezien door therapeut",
        Pick::SeenDoctor => "gezien door arts",
        Pick::SeenNobody => "door niemand gezien",
        Pick::DaysMost => "oefende 5–7 dagen per week",
        Pick::DaysSome => "oefende 3–4 dagen per week",
        Pick::DaysFew => "oefende 1–2 dagen per week",
        Pick::DaysNone => "oefende niet",
        Pick::ResponseDuring => "meer pijn tijdens oefenen",
        Pick::ResponseMore => "volgende ochtend meer pijn",
        Pick::ResponseThreeDays => "drie dagen meer pijn na oefenen",
        Pick::StoppedBetter => "oefenen niet meer nodig",
        Pick::StoppedPain => "niet geoefend door pijn",
        Pick::StoppedFear => "niet geoefend uit angst",
        Pick::StoppedNoUse => "oefenen hielp niet",
        Pick::StoppedNoTime => "geen tijd of zin om te oefenen",
        Pick::StoppedIll => "niet geoefend door ziekte of anders",
        Pick::StoppedElsewhere => "andere oefeningen via zorgverlener",
        Pick::MedicinesNone => "geen pijnmedicatie",
        Pick::MedicinesLess => "minder pijnmedicatie",
        Pick::MedicinesSame => "pijnmedicatie gelijk",
        Pick::MedicinesMore => "meer pijnmedicatie",
        Pick::SleepPoor => "slaapt slecht",
        Pick::SleepHardly => "slaapt vrijwel niet door de pijn",
        Pick::WorriesMore => "meer zorgen of somberheid",
        Pick::NewsUnknown => "onbekend of er nieuwe ziekte of medicatie is",
        Pick::DifferentUnknown => "onbekend of de pijn anders is",
        Pick::MedicinesUnknown => "pijnmedicatie onbekend",
        Pick::NewsNo
        | Pick::DifferentNo
        | Pick::SeenUnknown
        | Pick::DaysUnknown
        | Pick::ResponseUsual
        | Pick::ResponseUnknown
        | Pick::StoppedOther
        | Pick::StoppedUnknown
        | Pick::SleepWell
        | Pick::SleepUnknown
        | Pick::WorriesLess
        | Pick::WorriesSame
        | Pick::WorriesUnknown => return None,
    })
}
