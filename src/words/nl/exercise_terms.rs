//! The words around an exercise in Dutch: aims, muscles, places, doses, when to stop, and for whom
//! not.

use crate::clinical::exclusions::{ExclusionId, Left};
use crate::clinical::exercises::{Aim, Dose, Part, Place, Sides, Start, Step, Stop, Work};
use crate::words::Voice;
use crate::words::exercise::{ExclusionWords, ExerciseLabels, PictureWords, StepWords};

pub const LABELS: ExerciseLabels = ExerciseLabels {
    uses: "Hier werken aan mee",
    uses_note: "Welke spieren meewerken, zegt niet waar de pijn vandaan komt.",
    easier: "Makkelijker",
    harder: "Volgende stap",
    lighter: "Lichter maken",
    stop: "Stop als",
    not_for: "Niet doen als dit klopt",
    left: "Wat wel kan",
    diary: ["Dag", "Gedaan", "Pijn de dag erna (0 tot 10)"],
};

pub const PICTURES: PictureWords = PictureWords {
    begin: "Begin",
    movement: "Beweging",
    end: "Einde",
    hollow: "Hol",
    round: "Bol",
    flat: "Plat",
    one_side: "Eén kant",
    other_side: "Andere kant",
    up: "Omhoog",
    down: "Omlaag",
    walk: "Lopen",
    run: "Rennen",
    works: "Deze spieren werken.",
    stretches: "Hier rekt het.",
    breath: "Hier beweegt de adem.",
    getting_up: "Iemand ligt in bed op de zij. De benen zakken uit bed, en de arm duwt omhoog. Daarna zit deze persoon.",
    on_the_side: "Iemand ligt in bed op de zij, met een kussen tussen de knieën.",
    on_the_back: "Iemand ligt op de rug, met een dik kussen onder de knieën.",
};

pub const fn aim(aim: Aim) -> &'static str {
    match aim {
        Aim::Mobility => "Soepel bewegen",
        Aim::Coordination => "Goed samenwerken van spieren",
        Aim::Strength => "Kracht",
        Aim::Endurance => "Conditie",
        Aim::Stability => "Stevigheid van de romp",
        Aim::Relaxation => "Ontspannen",
    }
}

pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Multifidi => "kleine rugspieren",
        Part::Transversus => "diepe buikspieren",
        Part::Glutei => "bilspieren",
        Part::Hamstrings => "spieren achter in het bovenbeen",
        Part::Psoas => "heupbuigers",
        Part::PelvicFloor => "bekkenbodem",
        Part::ErectorSpinae => "lange rugspieren",
        Part::Hips => "heupen",
        Part::Nerve => "zenuw in het been",
        Part::Breathing => "ademhaling",
        Part::Calves => "kuiten",
        Part::Quadriceps => "spieren voor in het bovenbeen",
        Part::Thorax => "bovenrug",
        Part::Feet => "voeten",
        Part::WholeBody => "hele lichaam",
    }
}

pub const fn start(start: Start) -> &'static str {
    match start {
        Start::Back => "Op de rug",
        Start::Side => "Op de zij",
        Start::Belly => "Op de buik",
        Start::HandsAndKnees => "Op handen en knieën",
        Start::Kneeling => "Op één knie",
        Start::Sitting => "Zittend",
        Start::Standing => "Staand",
        Start::Walking => "In beweging",
    }
}

pub const fn place(place: Place) -> &'static str {
    match place {
        Place::Bed => "Op bed",
        Place::Floor => "Op de grond",
        Place::Chair => "Op een stoel",
        Place::Standing => "Staand, ook op het werk",
        Place::Outside => "Buiten",
    }
}

pub const fn step(step: Step) -> StepWords {
    match step {
        Step::Map => StepWords { name: "Voelen", about: "Voel welke beweging prettig is." },
        Step::Activate => {
            StepWords { name: "Sterker worden", about: "Zet spieren rustig aan het werk." }
        }
        Step::Relax => {
            StepWords { name: "Loslaten", about: "Zoek een houding die rust geeft, en adem." }
        }
        Step::Restore => {
            StepWords { name: "Gewoon bewegen", about: "Oefen stap voor stap wat de dag vraagt." }
        }
    }
}

pub const fn stop(stop: Stop) -> &'static str {
    match stop {
        Stop::Dizzy => "er duizeligheid bij komt",
        Stop::ChestOrBreath => "er pijn op de borst komt, of ademen moeilijk wordt",
        Stop::Unsteady => "staan wankel wordt. Pak dan iets vast",
        Stop::HandsTingle => "de handen of lippen gaan tintelen",
    }
}

pub fn dose(dose: Dose) -> String {
    let mut said = String::new();
    let mut add = |part: &[&str]| {
        if !said.is_empty() {
            said.push_str(", ");
        }
        for piece in part {
            said.push_str(piece);
        }
    };
    let per_side = match dose.sides {
        Sides::None | Sides::Within => "",
        Sides::InTurn | Sides::Alternating => " per kant",
    };
    match dose.work {
        Work::Times { times, each, .. } if each >= 60 => {
            add(&[&times.to_string(), " keer ", &time(each), per_side])
        }
        Work::Times { times, .. } => add(&[&times.to_string(), " keer", per_side]),
        Work::Held(seconds) | Work::KeptUp(seconds) => add(&[&time(seconds), per_side]),
    }
    match dose.sides {
        Sides::None => {}
        Sides::InTurn => add(&["na elkaar"]),
        Sides::Alternating => add(&["om en om"]),
        Sides::Within => add(&["steeds links en rechts"]),
    }
    if dose.sets > 1 {
        add(&[&dose.sets.to_string(), " rondes"]);
    }
    if dose.per_day > 1 {
        add(&[&dose.per_day.to_string(), " keer per dag"]);
    }
    said
}

pub fn pace(dose: Dose) -> String {
    let mut said = Vec::new();
    match dose.work {
        Work::Times { each, held: 0, .. } => said.push([&time(each), " per keer"].concat()),
        Work::Times { each, held, .. } => said
            .push([&time(each), " per keer, daarvan ", &held.to_string(), " vasthouden"].concat()),
        Work::Held(_) | Work::KeptUp(_) => {}
    }
    if dose.turning > 0 {
        said.push(["wisselen in ", &time(dose.turning)].concat());
    }
    said.join("; ")
}

/// "30 seconden", "2 minuten".
pub fn time(seconds: u16) -> String {
    match seconds {
        60 => "1 minuut".into(),
        whole if whole > 60 && whole % 60 == 0 => {
            [(whole / 60).to_string().as_str(), " minuten"].concat()
        }
        other => [other.to_string().as_str(), " seconden"].concat(),
    }
}

pub const fn left(left: Left) -> &'static str {
    match left {
        Left::Comfort => "Een houding die verlicht mag, zonder te oefenen.",
        Left::SafeOnly => "Rustig lopen, houdingen die verlichten, ademen en klein bewegen.",
        Left::Hospital => "Alleen wat het ziekenhuis heeft gezegd.",
        Left::ShortWalks => {
            "Houdingen die verlichten, ademen, en korte stukjes lopen van 2 tot 5 minuten."
        }
        Left::Upward => {
            "Houdingen, lopen in stukjes, en de beweging die de pijn omhoog trekt, uit het been."
        }
        Left::GlideLater => "Alle andere oefeningen. De zenuw laten glijden kan later.",
        Left::BoneFriendly => {
            "Opstaan, buigen vanuit de heupen zonder gewicht, balans met steun, en lopen."
        }
        Left::Still => "Houdingen die verlichten, ademen en klein bewegen.",
        Left::Gentle => "Klein en rustig bewegen, lopen en ademen.",
        Left::Bent => "Houdingen met een bolle rug, fietsen, en lopen in stukjes.",
        Left::Neutral => "Oefeningen waarbij de rug niet ver hol gaat.",
        Left::NoBelly => "Lopen, en oefenen op de zij, zittend, staand, of op handen en knieën.",
        Left::Symmetric => "Kleine bewegingen met beide benen tegelijk.",
        Left::Rebuild => {
            "De bekkenbodem, opstaan van een stoel, lopen en ademen. Daarna rustig opbouwen."
        }
        Left::Rest => "Rust, en kleine stukjes lopen in huis.",
        Left::HoldOn => "Oefenen op een stoel, op bed, of met steun van een muur of aanrecht.",
        Left::TalkTest => "Lopen in een tempo waarbij praten nog lukt.",
    }
}

pub const fn exclusion(voice: Voice, exclusion: ExclusionId) -> ExclusionWords {
    let (you, other, why) = match exclusion {
        ExclusionId::Urgent => (
            "Niet voor u zolang een arts nog moet kijken, vandaag of nu.",
            "Niet doen zolang een arts nog moet kijken, vandaag of nu.",
            "Eerst moet een arts weten wat er is.",
        ),
        ExclusionId::Child => (
            "Niet voor u als u jonger bent dan 16 jaar.",
            "Niet doen onder de 16 jaar.",
            "Bij kinderen kijkt een arts of fysiotherapeut welke oefening past.",
        ),
        ExclusionId::CannotAnswer => (
            "Niet voor iemand die zelf niet goed kan antwoorden.",
            "Niet doen als deze persoon zelf niet goed kan antwoorden.",
            "Wie oefent, moet kunnen zeggen wat het doet.",
        ),
        ExclusionId::CannotWalk => (
            "Niet voor u als naar de wc lopen niet lukt, of opstaan niet zonder hulp.",
            "Niet doen als naar de wc lopen niet lukt, of opstaan niet zonder hulp.",
            "Dan moet eerst een arts kijken.",
        ),
        ExclusionId::SpineProcedure => (
            "Niet voor u na een ingreep aan uw rug in de laatste 3 maanden.",
            "Niet doen na een ingreep aan de rug in de laatste 3 maanden.",
            "Het ziekenhuis weet wat er na de ingreep mag.",
        ),
        ExclusionId::LookFirst => (
            "Niet voor u zolang een arts nog niet heeft gekeken.",
            "Niet doen zolang een arts nog niet heeft gekeken.",
            "Eerst kijkt een arts of de rug dit aankan.",
        ),
        ExclusionId::SpineUnknown => (
            "Niet voor u als u niet weet of er een ingreep aan de rug was.",
            "Niet doen als niet bekend is of er een ingreep aan de rug was.",
            "Na een ingreep kan een oefening te veel zijn. Vraag het na.",
        ),
        ExclusionId::FeverNow => (
            "Niet voor u als u koorts heeft, of niet weet of u koorts heeft.",
            "Niet doen bij koorts, of als dat niet bekend is.",
            "Met koorts heeft het lichaam rust nodig. Wacht tot de koorts 2 dagen weg is.",
        ),
        ExclusionId::StrongPain => (
            "Niet voor u zolang uw pijn een 8 of hoger is.",
            "Niet doen zolang de pijn een 8 of hoger is.",
            "De eerste dagen is een houding zoeken en kort lopen genoeg. Oefenen komt later.",
        ),
        ExclusionId::GroinWalking => (
            "Niet voor u als u pijn in de lies heeft en veel niet lukt.",
            "Niet doen bij pijn in de lies, als veel niet lukt.",
            "Een arts kijkt eerst of de heup het lopen aankan.",
        ),
        ExclusionId::Numb => (
            "Niet voor u als een plek op uw been of voet doof voelt.",
            "Niet doen als een plek op been of voet doof voelt.",
            "Extra rekken of zware druk is nu te veel voor de zenuw.",
        ),
        ExclusionId::OldWeakness => (
            "Niet voor u als uw been of voet minder kracht of gevoel heeft.",
            "Niet doen als een been of voet minder kracht of gevoel heeft.",
            "De kans om te vallen is groter.",
        ),
        ExclusionId::SevereLeg => (
            "Niet voor u als u veel pijn tot onder uw knie heeft.",
            "Niet doen bij veel pijn tot onder de knie.",
            "Rekken en zwaar buigen zijn nu nog te veel voor de zenuw.",
        ),
        ExclusionId::MildLeg => (
            "Niet voor u als u pijn tot onder uw knie heeft.",
            "Niet doen bij pijn tot onder de knie.",
            "Tillen, springen en lang rekken kunnen de zenuw prikkelen.",
        ),
        ExclusionId::NerveSign => (
            "Niet voor u bij een tintelend been, of bij een hernia (een uitpuilende schijf).",
            "Niet doen bij een tintelend been, of bij een hernia (een uitpuilende schijf).",
            "Lang rekken kan de zenuw prikkelen.",
        ),
        ExclusionId::WeakBones => (
            "Niet voor u als uw botten zwakker kunnen zijn.",
            "Niet doen als de botten zwakker kunnen zijn.",
            "Ver of vaak buigen en draaien drukt op de wervels.",
        ),
        ExclusionId::Collapse => (
            "Niet voor u als er een wervel is ingezakt, of als dat kan.",
            "Niet doen als er een wervel is ingezakt, of als dat kan.",
            "Een fysiotherapeut kijkt eerst mee. Gebruik bij liggen een kussen.",
        ),
        ExclusionId::StiffSpine => (
            "Niet voor u als uw rug vergroeid of heel stijf is.",
            "Niet doen als de rug vergroeid of heel stijf is.",
            "Ver buigen of springen is dan te veel voor de rug.",
        ),
        ExclusionId::Narrow => (
            "Niet voor u als uw benen klachten geven bij lopen of staan.",
            "Niet doen als de benen klachten geven bij lopen of staan.",
            "Licht voorover is vaak prettiger voor de benen. Rechtop mag ook.",
        ),
        ExclusionId::Slip => (
            "Niet voor u onder de 18 jaar, of als staan en hol maken pijn doen.",
            "Niet doen onder de 18 jaar, of als staan en hol maken pijn doen.",
            "Er kan een wervel verschoven zijn. Laat eerst iemand kijken.",
        ),
        ExclusionId::Pregnant => (
            "Niet voor u als u zwanger bent, of dat kunt zijn.",
            "Niet doen bij een zwangerschap, of als die er kan zijn.",
            "Op de buik liggen wordt lastig. Springen, persen en vallen zijn nu niet verstandig.",
        ),
        ExclusionId::PregnantLate => (
            "Niet voor u als u 20 weken of langer zwanger bent.",
            "Niet doen vanaf 20 weken zwangerschap.",
            "Duizelig of misselijk op de rug? Draai dan op de zij.",
        ),
        ExclusionId::PelvicGirdle => (
            "Niet voor u als u pijn in uw bekken heeft rond een zwangerschap.",
            "Niet doen bij pijn in het bekken rond een zwangerschap.",
            "Op één been, één kant tegelijk of met de benen wijd geeft vaak meer pijn.",
        ),
        ExclusionId::AfterBirth => (
            "Niet voor u als u korter dan 6 weken geleden bevallen bent.",
            "Niet doen in de eerste 6 weken na een bevalling.",
            "Buik en bekkenbodem hebben tijd nodig.",
        ),
        ExclusionId::Cancer => (
            "Niet voor u als u kanker heeft of had, tot uw arts het goed vindt.",
            "Niet doen bij kanker, nu of vroeger, tot een arts het goed vindt.",
            "De botten kunnen zwakker zijn.",
        ),
        ExclusionId::BloodThinner => (
            "Niet voor u als u bloedverdunners gebruikt, of dat niet weet.",
            "Niet doen bij bloedverdunners, of als dat niet bekend is.",
            "Na een val of stoot bloedt het langer.",
        ),
        ExclusionId::Falls => (
            "Niet voor u als u 75 jaar of ouder bent, of vaker valt.",
            "Niet doen vanaf 75 jaar, of bij vaker vallen.",
            "Van de grond komen of los staan kan een val geven.",
        ),
        ExclusionId::Vessels => (
            "Niet voor u als u een wijde grote slagader of een kunsthartklep heeft, of dialyse.",
            "Niet doen bij een wijde grote slagader, een kunsthartklep of dialyse.",
            "Zwaar tillen en persen maken de druk in het bloed hoog.",
        ),
        ExclusionId::HeartLung => (
            "U heeft een hart- of longziekte, hoge oogdruk, liesbreuk, of hoge bloeddruk zonder behandeling.",
            "Een hart- of longziekte, hoge oogdruk, liesbreuk, of hoge bloeddruk zonder behandeling.",
            "Zware inspanning en adem vasthouden maken de druk hoog. Overleg eerst met een arts.",
        ),
        ExclusionId::HipProsthesis => (
            "U heeft korter dan 3 maanden een nieuwe heup.",
            "Een nieuwe heup, korter dan 3 maanden.",
            "De heup mag dan nog niet ver buigen of draaien.",
        ),
        ExclusionId::ToldNotTo => (
            "Uw verloskundige of arts heeft oefenen afgeraden.",
            "Een verloskundige of arts heeft oefenen afgeraden.",
            "Soms is rust beter. Dat weten zij.",
        ),
        ExclusionId::Caesarean => (
            "U had korter dan 12 weken geleden een keizersnede.",
            "Een keizersnede, korter dan 12 weken geleden.",
            "De buik heeft tijd nodig om te helen.",
        ),
        ExclusionId::DizzyPrinted => (
            "U bent duizelig of valt vaker.",
            "Duizelig zijn, of vaker vallen.",
            "Kies een oefening op een stoel, of met steun.",
        ),
    };
    ExclusionWords { not_if: voice.say(you, other), why }
}
