//! The answers in Dutch.

use crate::clinical::answers::Tri;
use crate::clinical::vocabulary::Opt;
use crate::words::{Label, Voice};

const DONT_KNOW: &str = "Weet ik niet";
const NONE: &str = "Geen van deze";
const THIS_PERSON: &str = "We noemen die dan ‘deze persoon’.";

pub fn tri(tri: Tri) -> &'static str {
    match tri {
        Tri::Yes => "Ja",
        Tri::No => "Nee",
        Tri::Unknown => DONT_KNOW,
    }
}

pub fn option(voice: Voice, option: Opt) -> Label {
    match option {
        Opt::WhoSelf => Label::of("Voor mijzelf"),
        Opt::WhoOther => Label::with("Voor iemand anders, die zelf kan antwoorden", THIS_PERSON),
        Opt::WhoOtherCannot => {
            Label::with("Voor iemand anders, die dat niet goed kan", THIS_PERSON)
        }

        Opt::BOldSame => Label::of("Gelijk gebleven of beter"),
        Opt::BOldWorse => Label::of("Het wordt langzaam erger"),

        Opt::BothRecent => Label::of("Korter dan 2 weken, of de laatste 2 weken erger"),
        Opt::BothWeeks => Label::of("2 weken tot 3 maanden, en gelijk gebleven"),
        Opt::BothOld => Label::of("Langer dan 3 maanden, en gelijk gebleven"),
        Opt::BothWalking => {
            Label::of("Alleen bij lopen of staan, al langer dan 3 maanden, en zitten helpt")
        }

        Opt::WeakAcute => Label::of("3 dagen of korter, of het wordt erger"),
        Opt::WeakOlderSame => Label::of("Langer dan 3 dagen, en gelijk gebleven"),
        Opt::WeakOldAssessed => {
            Label::of("Langer dan 6 weken, gelijk, en een arts heeft dit onderzocht")
        }

        Opt::NumbWorse => Label::of("Het wordt groter of erger"),
        Opt::NumbSame => Label::of("Het blijft gelijk of wordt minder"),
        Opt::NumbOldAssessed => Label::of("Al langer, gelijk, en een arts heeft dit onderzocht"),

        Opt::TraumaNone => Label::with("Nee", "Tillen of bukken is geen ongeluk."),
        Opt::TraumaMinor => Label::of("Iets kleins: gestruikeld, uitgegleden of gestoten"),
        Opt::TraumaMedium => Label::with(
            "Een val van 1 tot 3 meter, of met de fiets",
            "Of een val van 5 of meer traptreden.",
        ),
        Opt::TraumaMajor => Label::with(
            "Een val van 3 meter of hoger, van een paard, of aangereden",
            "Of een ongeluk met auto, motor of scooter.",
        ),
        Opt::TraumaViolence => Label::of(
            voice.say("Iemand heeft mij pijn gedaan", "Iemand heeft deze persoon pijn gedaan"),
        ),
        Opt::TraumaManip => Label::with(
            "De rug is gekraakt of gemanipuleerd",
            "Dat is een snelle duw of draai door een zorgverlener.",
        ),
        Opt::WhenD1 => Label::of("Vandaag of gisteren"),
        Opt::WhenD7 => Label::of("2 tot 7 dagen geleden"),
        Opt::WhenD42 => Label::of("1 tot 6 weken geleden"),
        Opt::WhenOld => Label::of("Langer geleden"),
        Opt::StandOk => Label::of("Ja"),
        Opt::StandCannot => Label::of("Nee"),

        Opt::CancerNone => Label::of("Geen kanker"),
        Opt::CancerSome => Label::of("Kanker, ook lang geleden"),
        Opt::CancerActive5 => Label::of("Nu in behandeling, of korter dan 5 jaar geleden"),
        Opt::CancerSpread => Label::with(
            "Langer geleden: borst, prostaat, long, nier, schildklier of melanoom (huid)",
            "Of kanker van het bot, het bloed of de lymfeklieren.",
        ),
        Opt::CancerOther => Label::of("Langer geleden: andere kanker"),
        Opt::CancerSkin => Label::with(
            "Alleen huidkanker, en geen melanoom",
            "Dat is basaalcelkanker of plaveiselcelkanker.",
        ),

        Opt::PregNo => Label::of("Nee, of niet van toepassing"),
        Opt::PregLt20 => Label::of("Zwanger, korter dan 20 weken"),
        Opt::PregGe20 => Label::of("Zwanger, 20 weken of langer"),
        Opt::PregMaybe => Label::with(
            voice.say("Misschien, ik ben over tijd", "Misschien, deze persoon is over tijd"),
            "Kies dit ook als u het niet weet.",
        ),
        Opt::PregPp6w => Label::of("Bevallen, korter dan 6 weken geleden"),
        Opt::PregPp6m => Label::of("Bevallen, 6 weken tot 6 maanden geleden"),

        Opt::OnsetMove => Label::of("Ineens, bij een beweging, tillen of hoesten"),
        Opt::OnsetNocause => Label::of("Ineens, zonder reden"),
        Opt::OnsetGradual => Label::of("Langzaam, of de dag na zwaar werk"),
        Opt::OnsetFall => Label::of("Na een val of ongeluk"),

        Opt::CourseBetter => Label::of("Beter"),
        Opt::CourseSame => Label::of("Hetzelfde"),
        Opt::CourseWorse => {
            Label::with("Erger", "Ook als er al langer pijn was, en die nu ineens erger is.")
        }

        Opt::RestRelief => Label::of("In rust is de pijn duidelijk minder"),
        Opt::RestTurn => Label::of(voice.say(
            "Ik word wakker van draaien, daarna zakt het",
            "Wordt wakker van draaien, daarna zakt het",
        )),
        Opt::RestConstant => Label::of("De pijn is er altijd, dag en nacht, in elke houding"),
        Opt::RestNight => Label::with(
            "Vooral ’s nachts veel pijn; overdag gaat het",
            voice.say("Ook als ik niet draai.", "Ook zonder te draaien."),
        ),

        Opt::FunctionOk => Label::of("Net als anders"),
        Opt::FunctionSlow => Label::of("Langzamer of minder, maar het lukt"),
        Opt::FunctionLimited => {
            Label::with("Veel lukt niet", "Bijvoorbeeld werk, huishouden, traplopen of sport.")
        }
        Opt::FunctionCare => Label::of("Voor opstaan, wassen of eten maken is hulp nodig"),
        Opt::FunctionCannot => Label::of(
            voice.say("Ik kan zelf niet naar de wc lopen", "Kan zelf niet naar de wc lopen"),
        ),

        Opt::FamiliarKnown => Label::of("Ja, zo’n pijn was er eerder"),
        Opt::FamiliarDifferent => Label::of("Nee, deze pijn is anders dan eerdere rugpijn"),
        Opt::FamiliarNever => Label::of("Nee, er was nooit eerder rugpijn"),

        Opt::AssessedNo => Label::of("Nee"),
        Opt::AssessedYesSame => Label::of("Ja, en daarna bleef het gelijk of werd het beter"),
        Opt::AssessedYesWorse => Label::of("Ja, maar daarna werd het anders of erger"),

        Opt::SuicNo => Label::of("Nee"),
        Opt::SuicThoughts => Label::of("Ja, soms"),
        Opt::SuicNow => Label::of(voice.say(
            "Ja, en ik ben bang dat ik mijzelf iets aandoe",
            "Ja, en ik ben bang dat deze persoon zichzelf iets aandoet",
        )),
        Opt::SuicUnknown => Label::of(
            voice.say("Dat zeg ik liever niet", "Dat weet ik niet, of zeg ik liever niet"),
        ),

        Opt::SiteMid => Label::of("Midden of boven in de rug"),
        Opt::SiteLow => Label::of("Onderrug"),
        Opt::SiteFlank => Label::of("Zij, onder de ribben"),
        Opt::SiteButtock => Label::of("Bil of stuitje"),
        Opt::SiteGroin => Label::with("Lies", "De vouw tussen buik en been."),
        Opt::SitePubis => Label::with("Schaambeen", "Het bot voor, boven het kruis."),
        Opt::SiteThigh => Label::of("Bovenbeen"),
        Opt::SiteBelow1 => Label::with(
            "Onder de knie",
            "Kuit, scheen of voet. Alleen spierpijn in de kuit telt niet.",
        ),

        Opt::IbpHalfnight => Label::of("Wakker van de pijn in de tweede helft van de nacht"),
        Opt::IbpStiff => Label::of("Stijf in de ochtend, langer dan 30 minuten"),
        Opt::IbpMove => Label::of("Beter door bewegen, niet door rust"),
        Opt::IbpButtock => Label::of("Pijn in de bil, soms links, soms rechts"),
        Opt::IbpNsaid => Label::with(
            "Een pijnstiller als ibuprofen helpt binnen 2 dagen goed",
            "Of naproxen, diclofenac of een andere pil die een ontsteking remt.",
        ),
        Opt::IbpFamily => Label::with(
            "Psoriasis (een ziekte van de huid), ontstoken darmen of ontstoken gewrichten",
            "Of familie met de ziekte van Bechterew (reuma in de rug).",
        ),

        Opt::YellowFear => {
            Label::of(voice.say("Ik beweeg minder uit angst", "Beweegt minder uit angst"))
        }
        Opt::YellowOutlook => Label::of(
            voice.say("Ik denk niet dat dit nog overgaat", "Denkt niet dat dit nog overgaat"),
        ),
        Opt::YellowResting => {
            Label::of(voice.say("Ik rust bijna de hele dag", "Rust bijna de hele dag"))
        }
        Opt::YellowSleep => {
            Label::of(voice.say("Ik slaap slecht door de pijn", "Slaapt slecht door de pijn"))
        }
        Opt::YellowStress => Label::of(voice.say("Ik heb veel spanning", "Heeft veel spanning")),
        Opt::YellowMood => Label::of(voice.say("Ik ben vaak somber", "Is vaak somber")),

        // ── After the outcome
        // ──────────────────────────────────────────────────────────────────────────────────────
        Opt::LegsWalkNo => Label::of("Nee").later(),
        Opt::LegsWalkOne => Label::of("Ja, in één been").later(),
        Opt::LegsWalkBoth => Label::of("Ja, in beide benen").later(),

        Opt::EasesBend => {
            Label::with("Voorover buigen", "Of gebogen zitten, of liggen met de knieën omhoog.")
                .later()
        }
        Opt::EasesArch => {
            Label::with("Achterover buigen", "Of de rug strekken, of op de buik liggen.").later()
        }
        Opt::EasesWalk => Label::of("Lopen of bewegen").later(),
        Opt::EasesLie => Label::of("Gewoon stil liggen").later(),
        Opt::EasesNothing => Label::of("Niets hiervan helpt duidelijk").later(),

        Opt::EpisodesFirst => Label::of("Nee, dit is de eerste keer").later(),
        Opt::EpisodesFew => Label::of("Ja, een paar keer").later(),
        Opt::EpisodesOften => Label::of("Ja, vaak, of het komt steeds terug").later(),

        Opt::HealthGood => Label::of("Goed").later(),
        Opt::HealthFair => Label::of("Redelijk").later(),
        Opt::HealthPoor => Label::of("Slecht").later(),

        Opt::WorkNowFine => Label::of("Werken lukt, misschien iets rustiger").later(),
        Opt::WorkNowHard => Label::of("Werken lukt, maar het is erg zwaar").later(),
        Opt::WorkNowOff => Label::of("Werken lukt nu niet door de pijn").later(),
        Opt::WorkNowNone => Label::of("Niet van toepassing").later(),

        Opt::ElsewhereHead => Label::of("Hoofd").later(),
        Opt::ElsewhereNeck => Label::of("Nek of schouders").later(),
        Opt::ElsewhereBlades => Label::of("Tussen de schouderbladen").later(),
        Opt::ElsewhereHip => Label::of("Heup of bekken").later(),
        Opt::ElsewhereKnee => Label::of("Knie").later(),
        Opt::ElsewhereFoot => Label::of("Voet of enkel").later(),
        Opt::ElsewhereBothBelow => Label::of("Onder de knie, in beide benen").later(),

        Opt::ScanHernia => {
            Label::with("Hernia", "Dat is een schijf tussen de botten van de rug die uitsteekt.")
                .later()
        }
        Opt::ScanWear => Label::with("Slijtage", "Een arts noemt dat artrose.").later(),
        Opt::ScanNarrow => {
            Label::with("Te weinig ruimte voor de zenuwen", "Een arts noemt dat een vernauwing.")
                .later()
        }
        Opt::ScanSlip => Label::of("Een wervel die is verschoven").later(),
        Opt::ScanCollapse => Label::of("Een wervel die is ingezakt").later(),
        Opt::ScanYouth => Label::with(
            "Wervels die in de jeugd anders groeiden",
            "Dat is de ziekte van Scheuermann.",
        )
        .later(),
        Opt::ScanNothing => Label::of("Er was niets bijzonders te zien").later(),

        Opt::TriedRest => Label::of("Veel rust").later(),
        Opt::TriedMoving => Label::of("Blijven bewegen").later(),
        Opt::TriedHeat => Label::of("Warmte").later(),
        Opt::TriedPainkiller => Label::of("Een pijnstiller").later(),
        Opt::TriedPhysio => Label::of("Fysiotherapie").later(),
        Opt::TriedExercises => Label::of("Oefenen").later(),
        Opt::TriedManual => Label::with(
            "De rug laten kraken",
            "Of manuele therapie: iemand maakt de rug los met de handen.",
        )
        .later(),
        Opt::TriedInsoles => Label::of("Zolen of andere schoenen").later(),

        Opt::WorkSit => Label::of("Lang zitten").later(),
        Opt::WorkStand => Label::of("Lang staan").later(),
        Opt::WorkLift => Label::of("Zwaar tillen, duwen of trekken").later(),
        Opt::WorkDrive => Label::of("Veel autorijden").later(),
        Opt::WorkVibration => Label::of("Trillingen van een machine of voertuig").later(),
        Opt::WorkRepeat => Label::of("Steeds dezelfde beweging").later(),
        Opt::WorkDislike => Label::of("Weinig plezier in het werk").later(),
        Opt::WorkTension => Label::of("Veel druk, of spanning met collega’s").later(),

        Opt::LifeInactive => Label::of("Weinig bewegen op een dag").later(),
        Opt::LifeWeight => Label::of("Te zwaar zijn").later(),
        Opt::LifeSmoking => Label::of("Roken").later(),
        Opt::LifeSudden => Label::with(
            "Soms ineens zware inspanning",
            "Bijvoorbeeld verhuizen, of na lange tijd weer fel sporten.",
        )
        .later(),
        Opt::LifeUnfit => {
            Label::with("Weinig conditie", "Bijvoorbeeld snel moe bij traplopen.").later()
        }
        Opt::LifeArch => Label::with(
            "Een sport waarbij de rug vaak hol gaat",
            "Bijvoorbeeld turnen, dansen of werpen.",
        )
        .later(),
        Opt::LifeBorn => Label::of("Geboren met een andere vorm van rug, bekken of benen").later(),

        Opt::GoalWalk => Label::of("Een flink stuk lopen").later(),
        Opt::GoalSit => {
            Label::with("Langer zitten", "Bijvoorbeeld op het werk of in de auto.").later()
        }
        Opt::GoalLift => Label::with("Tillen", "Bijvoorbeeld een kind of boodschappen.").later(),
        Opt::GoalHouse => Label::of("Het huishouden of de tuin doen").later(),
        Opt::GoalSport => Label::of("Sporten").later(),
        Opt::GoalSleep => Label::of("Beter slapen").later(),

        Opt::DemandRun => Label::of("Rennen").later(),
        Opt::DemandTurn => {
            Label::with("Sport met draaien en sprinten", "Bijvoorbeeld voetbal, hockey of tennis.")
                .later()
        }
        Opt::DemandGym => Label::with("Krachttraining", "Bijvoorbeeld in een sportschool.").later(),
        Opt::DemandRide => Label::of("Fietsen of zwemmen").later(),
        Opt::DemandHeavy => {
            Label::with("Zwaar werk", "Bijvoorbeeld tillen in de bouw of in de zorg.").later()
        }

        Opt::FeelFear => {
            Label::of(voice.say("Ik durf minder te bewegen", "Durft minder te bewegen")).later()
        }
        Opt::FeelOutlook => Label::of(
            voice.say("Ik denk dat dit niet snel overgaat", "Denkt dat dit niet snel overgaat"),
        )
        .later(),
        Opt::FeelResting => {
            Label::of(voice.say("Ik rust bijna de hele dag", "Rust bijna de hele dag")).later()
        }
        Opt::FeelSleep => {
            Label::of(voice.say("Ik slaap slecht door de pijn", "Slaapt slecht door de pijn"))
                .later()
        }
        Opt::FeelStress => {
            Label::of(voice.say("Ik heb veel spanning", "Heeft veel spanning")).later()
        }

        Opt::IbpNone
        | Opt::YellowNone
        | Opt::ElsewhereNone
        | Opt::ScanNone
        | Opt::TriedNone
        | Opt::WorkNone
        | Opt::LifeNone
        | Opt::GoalNone
        | Opt::FeelNone
        | Opt::DemandNone => Label::of(NONE),
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
        | Opt::DemandUnknown => Label::of(DONT_KNOW),
    }
}
