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
        Opt::LegsWalkNo => Label::of("Nee").plan_only(),
        Opt::LegsWalkOne => Label::of("Ja, in één been").plan_only(),
        Opt::LegsWalkBoth => Label::of("Ja, in beide benen").plan_only(),

        Opt::EasesBend => {
            Label::with("Voorover buigen", "Of gebogen zitten, of liggen met de knieën omhoog.")
                .plan_only()
        }
        Opt::EasesArch => {
            Label::with("Achterover buigen", "Of de rug strekken, of op de buik liggen.")
                .plan_only()
        }
        Opt::EasesWalk => Label::of("Lopen of bewegen").plan_only(),
        Opt::EasesLie => Label::of("Gewoon stil liggen").plan_only(),
        Opt::EasesNothing => Label::of("Niets hiervan helpt duidelijk").plan_only(),

        Opt::EpisodesFirst => Label::of("Nee, dit is de eerste keer").plan_only(),
        Opt::EpisodesFew => Label::of("Ja, een paar keer").plan_only(),
        Opt::EpisodesOften => Label::of("Ja, vaak, of het komt steeds terug").plan_only(),

        Opt::HealthGood => Label::of("Goed").plan_only(),
        Opt::HealthFair => Label::of("Redelijk").plan_only(),
        Opt::HealthPoor => Label::of("Slecht").plan_only(),

        Opt::WorkNowFine => Label::of("Werken lukt, misschien iets rustiger").plan_only(),
        Opt::WorkNowHard => Label::of("Werken lukt, maar het is erg zwaar").plan_only(),
        Opt::WorkNowOff => Label::of("Werken lukt nu niet door de pijn").plan_only(),
        Opt::WorkNowNone => Label::of("Niet van toepassing").plan_only(),

        Opt::ElsewhereHead => Label::of("Hoofd").plan_only(),
        Opt::ElsewhereNeck => Label::of("Nek of schouders").plan_only(),
        Opt::ElsewhereBlades => Label::of("Tussen de schouderbladen").plan_only(),
        Opt::ElsewhereHip => Label::of("Heup of bekken").plan_only(),
        Opt::ElsewhereKnee => Label::of("Knie").plan_only(),
        Opt::ElsewhereFoot => Label::of("Voet of enkel").plan_only(),
        Opt::ElsewhereBothBelow => Label::of("Onder de knie, in beide benen").plan_only(),

        Opt::ScanHernia => {
            Label::with("Hernia", "Dat is een schijf tussen de botten van de rug die uitsteekt.")
                .plan_only()
        }
        Opt::ScanWear => Label::with("Slijtage", "Een arts noemt dat artrose.").plan_only(),
        Opt::ScanNarrow => {
            Label::with("Te weinig ruimte voor de zenuwen", "Een arts noemt dat een vernauwing.")
                .plan_only()
        }
        Opt::ScanSlip => Label::of("Een wervel die is verschoven").plan_only(),
        Opt::ScanCollapse => Label::of("Een wervel die is ingezakt").plan_only(),
        Opt::ScanYouth => Label::with(
            "Wervels die in de jeugd anders groeiden",
            "Dat is de ziekte van Scheuermann.",
        )
        .plan_only(),
        Opt::ScanNothing => Label::of("Er was niets bijzonders te zien").plan_only(),

        Opt::TriedRest => Label::of("Veel rust").plan_only(),
        Opt::TriedMoving => Label::of("Blijven bewegen").plan_only(),
        Opt::TriedHeat => Label::of("Warmte").plan_only(),
        Opt::TriedPainkiller => Label::of("Een pijnstiller").plan_only(),
        Opt::TriedPhysio => Label::of("Fysiotherapie").plan_only(),
        Opt::TriedExercises => Label::of("Oefenen").plan_only(),
        Opt::TriedManual => Label::with(
            "De rug laten kraken",
            "Of manuele therapie: iemand maakt de rug los met de handen.",
        )
        .plan_only(),
        Opt::TriedInsoles => Label::of("Zolen of andere schoenen").plan_only(),

        Opt::WorkSit => Label::of("Lang zitten").plan_only(),
        Opt::WorkStand => Label::of("Lang staan").plan_only(),
        Opt::WorkLift => Label::of("Zwaar tillen, duwen of trekken").plan_only(),
        Opt::WorkDrive => Label::of("Veel autorijden").plan_only(),
        Opt::WorkVibration => Label::of("Trillingen van een machine of voertuig").plan_only(),
        Opt::WorkRepeat => Label::of("Steeds dezelfde beweging").plan_only(),
        Opt::WorkDislike => Label::of("Weinig plezier in het werk").plan_only(),
        Opt::WorkTension => Label::of("Veel druk, of spanning met collega’s").plan_only(),

        Opt::LifeInactive => Label::of("Weinig bewegen op een dag").plan_only(),
        Opt::LifeWeight => Label::of("Te zwaar zijn").plan_only(),
        Opt::LifeSmoking => Label::of("Roken").plan_only(),
        Opt::LifeSudden => Label::with(
            "Soms ineens zware inspanning",
            "Bijvoorbeeld verhuizen, of na lange tijd weer fel sporten.",
        )
        .plan_only(),
        Opt::LifeUnfit => {
            Label::with("Weinig conditie", "Bijvoorbeeld snel moe bij traplopen.").plan_only()
        }
        Opt::LifeArch => Label::with(
            "Een sport waarbij de rug vaak hol gaat",
            "Bijvoorbeeld turnen, dansen of werpen.",
        )
        .plan_only(),
        Opt::LifeBorn => {
            Label::of("Geboren met een andere vorm van rug, bekken of benen").plan_only()
        }

        Opt::GoalWalk => Label::of("Een flink stuk lopen").plan_only(),
        Opt::GoalSit => {
            Label::with("Langer zitten", "Bijvoorbeeld op het werk of in de auto.").plan_only()
        }
        Opt::GoalLift => {
            Label::with("Tillen", "Bijvoorbeeld een kind of boodschappen.").plan_only()
        }
        Opt::GoalHouse => Label::of("Het huishouden of de tuin doen").plan_only(),
        Opt::GoalSport => Label::of("Sporten").plan_only(),
        Opt::GoalSleep => Label::of("Beter slapen").plan_only(),

        Opt::DemandRun => Label::of("Rennen").plan_only(),
        Opt::DemandTurn => {
            Label::with("Sport met draaien en sprinten", "Bijvoorbeeld voetbal, hockey of tennis.")
                .plan_only()
        }
        Opt::DemandGym => {
            Label::with("Krachttraining", "Bijvoorbeeld in een sportschool.").plan_only()
        }
        Opt::DemandRide => Label::of("Fietsen of zwemmen").plan_only(),
        Opt::DemandHeavy => {
            Label::with("Zwaar werk", "Bijvoorbeeld tillen in de bouw of in de zorg.").plan_only()
        }

        Opt::FeelFear => {
            Label::of(voice.say("Ik durf minder te bewegen", "Durft minder te bewegen")).plan_only()
        }
        Opt::FeelOutlook => Label::of(
            voice.say("Ik denk dat dit niet snel overgaat", "Denkt dat dit niet snel overgaat"),
        )
        .plan_only(),
        Opt::FeelResting => {
            Label::of(voice.say("Ik rust bijna de hele dag", "Rust bijna de hele dag")).plan_only()
        }
        Opt::FeelSleep => {
            Label::of(voice.say("Ik slaap slecht door de pijn", "Slaapt slecht door de pijn"))
                .plan_only()
        }
        Opt::FeelStress => {
            Label::of(voice.say("Ik heb veel spanning", "Heeft veel spanning")).plan_only()
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
