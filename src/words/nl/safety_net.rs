//! What to do at once, what to say on the phone, what not to do, and what to watch for, in Dutch.
//!
//! The sentences to read aloud leave open what only the person knows: a part between brackets is to
//! be filled in.

use crate::clinical::safety_net::{Guide, Part};
use crate::words::Voice;

macro_rules! vital {
    () => {
        "Flauwvallen of bijna, benauwd zijn, of pijn op de borst."
    };
}
macro_rules! sudden {
    () => {
        "Ineens heel hevige pijn in rug, borst of buik, en bleek, klam of bijna flauw."
    };
}
macro_rules! pulse {
    () => {
        "Een kloppende bult in de buik, of scheurende pijn tussen de schouderbladen."
    };
}
macro_rules! cold_leg {
    () => {
        "Een been dat ineens koud en bleek is, of benen die ineens niets meer doen."
    };
}
/// The same in one text, for where a list has no room.
macro_rules! all_of_112 {
    ($before:literal) => {
        concat!($before, " ", vital!(), " ", sudden!(), " ", pulse!(), " ", cold_leg!())
    };
}

/// After "Gevaar?", and beside the number.
pub const DANGER_112: &str = all_of_112!("Gevaar? Bel 112 bij een van deze dingen.");
pub const WHEN_112: &str = all_of_112!("Bij een van deze dingen.");

/// What 112 is for: the same on the first screen, under "Nu hulp nodig?" and on every result.
pub const CALL_112: &[&str] = &[VITAL, SUDDEN, PULSE, COLD_LEG];
const VITAL: &str = vital!();
const SUDDEN: &str = sudden!();
const PULSE: &str = pulse!();
const COLD_LEG: &str = cold_leg!();

pub fn part(part: Part) -> &'static str {
    match part {
        Part::Do => "Doe dit nu",
        Part::Say => "Zeg dit aan de telefoon",
        Part::Dont => "Doe dit niet",
        Part::Call112 => "Bel 112 bij",
        Part::CallNow => "Bel nu bij iets nieuws of ergers",
        Part::CallMidwife => "Bel nu de verloskundige bij",
        Part::CallToday => "Bel vandaag de huisarts bij",
        Part::CallLater => "Ga naar huisarts of apotheek bij",
        Part::Expect => "Wat u kunt verwachten",
        Part::Again => "Doe de check opnieuw bij",
    }
}

pub fn guide(voice: Voice, guide: Guide) -> &'static str {
    match guide {
        // ── Emergency: what to do
        // ──────────────────────────────────────────────────────────────────────────────────
        Guide::Ring112 => "Bel 112. Zet de telefoon op de luidspreker.",
        Guide::StayTogether => voice.say("Vraag iemand om bij u te blijven.", "Blijf bij deze persoon."),
        Guide::DoorOpen => voice.say("Zet de voordeur open, of vraag dat iemand.", "Zet de voordeur open."),
        Guide::MedicineList => voice.say("Leg een lijst van uw medicijnen klaar.", "Leg een lijst van de medicijnen klaar."),
        // High speed has no field of its own, so it stands here.
        Guide::LieStill => voice.say(
            "Ga stil liggen en blijf liggen. Was er een klap met hoge snelheid? Doen uw benen het niet, of kunt u niet opstaan? Bel 112.",
            "Laat deze persoon stil liggen. Was er een klap met hoge snelheid? Doen de benen het niet, of lukt opstaan niet? Bel 112.",
        ),
        Guide::RingUrgent => voice.say(
            "Bel de spoedlijn van uw huisarts. In de avond, nacht of het weekend belt u de huisartsenpost.",
            "Bel de spoedlijn van de huisarts. In de avond, nacht of het weekend belt u de huisartsenpost.",
        ),
        Guide::ChooseUrgent => "Kies in het menu voor spoed. Dat is vaak toets 1.",
        // Fainting and getting worse within hours have no field either.
        Guide::NobodyAnswers => voice.say(
            "Neemt binnen 5 minuten niemand op? Bel 112. Bel ook 112 als het erger wordt, bijvoorbeeld in een paar uur. En ook als u flauwvalt, of bleek en klam wordt.",
            "Neemt binnen 5 minuten niemand op? Bel 112. Bel ook 112 als het erger wordt, bijvoorbeeld in een paar uur. En ook bij flauwvallen, of een bleke en klamme huid.",
        ),
        Guide::PassWater => voice.say(
            "Probeer nu te plassen. Lukt het niet? Zeg dat dan aan de telefoon.",
            "Laat deze persoon nu proberen te plassen. Lukt het niet? Zeg dat dan aan de telefoon.",
        ),
        Guide::RingMidwife => voice.say(
            "Bel uw verloskundige of de verloskamer van het ziekenhuis.",
            "Bel de verloskundige of de verloskamer van het ziekenhuis.",
        ),
        Guide::MidwifeAway => voice.say(
            "Krijgt u niemand te pakken? Bel de spoedlijn van uw huisarts of de huisartsenpost. Verliest u veel bloed, of valt u flauw? Bel 112.",
            "Krijgt u niemand te pakken? Bel de spoedlijn van de huisarts of de huisartsenpost. Is er veel bloed, of valt deze persoon flauw? Bel 112.",
        ),
        Guide::RingHospital => voice.say(
            "Bel ook het ziekenhuis dat de ingreep aan uw rug deed.",
            "Bel ook het ziekenhuis dat de ingreep aan de rug deed.",
        ),
        Guide::TellSomeone => voice.say(
            "Vertel het iemand die u vertrouwt, en blijf niet alleen.",
            "Laat deze persoon niet alleen. Vraag ook zelf iemand om hulp.",
        ),
        Guide::RemoveMeans => "Zorg dat gevaarlijke spullen en medicijnen niet binnen bereik zijn.",
        // ── Emergency: what to say
        // ─────────────────────────────────────────────────────────────────────────────────
        Guide::SayUnsure => voice.say(
            "‘Het gaat niet goed met mij. Ik heb (noem de klacht). Dat begon (noem wanneer). Ik ben nu in (noem het adres).’",
            "‘Het gaat niet goed met iemand bij mij. De klacht is (noem de klacht). Dat begon (noem wanneer). We zijn nu in (noem het adres).’",
        ),
        Guide::SayVessel => voice.say(
            "‘Ik heb hevige pijn in mijn rug of buik. Dat begon (noem wanneer). Ik ben bang voor een probleem met de grote slagader.’",
            "‘Iemand bij mij heeft hevige pijn in de rug of buik. Dat begon (noem wanneer). Ik ben bang voor een probleem met de grote slagader.’",
        ),
        Guide::SayNerves => voice.say(
            "‘Ik heb rugpijn, en ook (noem wat er anders is). Dat begon (noem wanneer). Ik ben bang voor druk op de zenuwen.’",
            "‘Iemand bij mij heeft rugpijn, en ook (noem wat er anders is). Dat begon (noem wanneer). Ik ben bang voor druk op de zenuwen.’",
        ),
        Guide::SayBelly => voice.say(
            "‘Ik heb rugpijn, en ook (noem de klacht). Dat begon (noem wanneer). Ik ben bang dat het uit mijn buik of nieren komt.’ Kunt u zwanger zijn? Zeg dat er dan bij.",
            "‘Iemand bij mij heeft rugpijn, en ook (noem de klacht). Dat begon (noem wanneer). Ik ben bang dat het uit de buik of nieren komt.’ Is een zwangerschap mogelijk? Zeg dat er dan bij.",
        ),
        Guide::SayFracture => voice.say(
            "‘Ik heb rugpijn na (noem wat er gebeurde). Dat was (noem wanneer). Ik ben bang dat er iets gebroken is.’ Is uw rug vergroeid? Zeg dat er dan bij.",
            "‘Iemand bij mij heeft rugpijn na (noem wat er gebeurde). Dat was (noem wanneer). Ik ben bang dat er iets gebroken is.’ Is de rug vergroeid? Zeg dat er dan bij.",
        ),
        Guide::SayInfection => voice.say(
            "‘Ik heb rugpijn en koorts of rillingen. Dat begon (noem wanneer). Ik ben bang voor een infectie in mijn rug.’ Noem ook ziekten, een ingreep of een bevalling.",
            "‘Iemand bij mij heeft rugpijn en koorts of rillingen. Dat begon (noem wanneer). Ik ben bang voor een infectie in de rug.’ Noem ook ziekten, een ingreep of een bevalling.",
        ),
        Guide::SayBleeding => voice.say(
            "‘Ik gebruik een bloedverdunner en heb rugpijn. Mijn been is anders: (noem wat). Dat begon (noem wanneer). Ik ben bang voor een bloeding in mijn rug.’",
            "‘Iemand bij mij gebruikt een bloedverdunner en heeft rugpijn. Het been is anders: (noem wat). Dat begon (noem wanneer). Ik ben bang voor een bloeding in de rug.’",
        ),
        Guide::SayPregnant => voice.say(
            "‘Ik ben zwanger of pas bevallen: (noem hoeveel weken). Ik heb rugpijn, en ook (noem wat er is). Dat begon (noem wanneer). Ik maak me zorgen.’",
            "‘Iemand bij mij is zwanger of pas bevallen: (noem hoeveel weken). Er is rugpijn, en ook (noem wat er is). Dat begon (noem wanneer). Ik maak me zorgen.’",
        ),
        Guide::SaySafe => voice.say(
            "‘Het leven valt mij te zwaar. Ik ben bang dat ik niet veilig ben. Ik heb nu hulp nodig.’",
            "‘Het leven valt iemand bij mij te zwaar. Ik ben bang dat deze persoon niet veilig is. We hebben nu hulp nodig.’",
        ),
        // ── Emergency: what not to do
        // ──────────────────────────────────────────────────────────────────────────────
        Guide::DontDrive => voice.say("Ga niet zelf rijden of fietsen.", "Laat deze persoon niet zelf rijden of fietsen."),
        Guide::DontWait => "Wacht niet op de ochtend, op een pijnstiller of op een afspraak.",
        Guide::DontHospital => "Ga niet zomaar naar het ziekenhuis. Bel eerst, en ga pas als zij dat zeggen.",
        Guide::DontSitUp => voice.say(
            "Ga niet overeind zitten, en maak uw rug niet recht.",
            "Zet deze persoon niet overeind, en maak de rug niet recht.",
        ),
        Guide::DontExercise => voice.say(
            "Doe nu geen oefeningen, en laat niemand uw rug kraken.",
            "Laat deze persoon geen oefeningen doen. Laat niemand de rug kraken.",
        ),
        // ── GP today
        // ───────────────────────────────────────────────────────────────────────────────────────────────
        Guide::RingMidwifeToday => voice.say(
            "Bel vandaag uw verloskundige, of de verloskamer.",
            "Bel vandaag de verloskundige, of de verloskamer.",
        ),
        Guide::RingToday => voice.say(
            "Bel vandaag uw huisarts. Is de praktijk dicht? Bel de huisartsenpost, ook in het weekend.",
            "Bel vandaag de huisarts. Is de praktijk dicht? Bel de huisartsenpost, ook in het weekend.",
        ),
        Guide::OwnTeam => voice.say(
            "Bent u onder behandeling voor kanker? Dan mag u ook uw eigen behandelteam bellen.",
            "Is er nu een behandeling voor kanker? Dan mag u ook het behandelteam bellen.",
        ),
        Guide::Line113 => "Praten kan dag en nacht, via 113 of gratis via 0800-0113. Direct gevaar? Bel 112.",
        Guide::SafeHome => "Is het thuis niet veilig? Bel Veilig Thuis, 0800-2000, gratis, dag en nacht. Nu gevaar? Bel 112.",
        Guide::SayToday => voice.say(
            "‘Ik heb rugpijn, en ook (noem de klacht). Dat begon (noem wanneer). Een check gaf mij het advies om vandaag te bellen.’",
            "‘Iemand bij mij heeft rugpijn, en ook (noem de klacht). Dat begon (noem wanneer). Een check gaf het advies om vandaag te bellen.’",
        ),
        Guide::SayTodaySafe => voice.say(
            "‘Ik heb pijn, ik ben somber, en het leven valt mij zwaar. Ik wil vandaag met iemand praten.’",
            "‘Iemand bij mij heeft pijn, is somber, en heeft het zwaar. We willen vandaag met iemand praten.’",
        ),
        Guide::Temperature => voice.say(
            "Meet twee keer per dag uw temperatuur. Klappertandt u van de koorts, of wordt u suf? Bel dan nu.",
            "Meet twee keer per dag de temperatuur. Klappertanden van koorts, of suf worden? Bel dan nu.",
        ),
        Guide::StopNsaid => voice.say(
            "Stop met de ontstekingsremmer tot u een arts heeft gesproken. Stop niet zelf met andere medicijnen.",
            "Laat de ontstekingsremmer staan tot er een arts is gesproken. Stop niet zelf met andere medicijnen.",
        ),
        Guide::NoLifting => voice.say(
            "Til niet en buk niet, tot een arts heeft gekeken.",
            "Laat deze persoon niet tillen of bukken, tot een arts heeft gekeken.",
        ),
        Guide::HelpAtHome => voice.say(
            "Vraag wie u vandaag thuis kan helpen.",
            "Vraag wie deze persoon vandaag thuis kan helpen.",
        ),
        Guide::ComfortOnly => voice.say(
            "Kies de houding die het minst pijn doet. Oefenen hoeft nu niet.",
            "Help een houding te vinden die het minst pijn doet. Oefenen hoeft nu niet.",
        ),
        // ── The core list
        // ──────────────────────────────────────────────────────────────────────────────────────────
        Guide::NetSaddle => "Een doof of vreemd gevoel rond anus of geslachtsdelen.",
        Guide::NetUrine => "Plassen lukt niet, voelt anders, of gebeurt ongewild.",
        Guide::NetBowel => "Poep niet voelen komen, of niet kunnen ophouden.",
        Guide::NetSex => "Minder gevoel bij seks.",
        Guide::NetBothLegs => "Tintelingen, pijn of zwakte in beide benen.",
        Guide::NetFoot => "Een voet of been dat wegzakt.",
        Guide::NetBothLegsResting => "Klachten in beide benen die blijven bij zitten of liggen. Of nieuw doof of zwak.",
        Guide::NetGait => "Wankel lopen dat niet door de pijn komt.",
        Guide::NetChills => "Klappertanden van koorts, of suf zijn bij koorts.",
        Guide::NetStool => "Zwarte, plakkerige poep, of bloed overgeven.",
        Guide::NetVital => VITAL,
        Guide::NetSudden => SUDDEN,
        Guide::NetPulse => PULSE,
        Guide::NetColdLeg => COLD_LEG,
        // ── Who may bleed, or break
        // ────────────────────────────────────────────────────────────────────────────────
        Guide::StoolMore => "Bloed overgeven, meer zwarte poep, of duizelig worden.",
        Guide::Bleeding => voice.say(
            "Ineens veel pijn in rug, lies of buik, een slap bovenbeen, of bleek en duizelig. Zeg dat u een bloedverdunner gebruikt.",
            "Ineens veel pijn in rug, lies of buik, een slap bovenbeen, of bleek en duizelig. Zeg dat er een bloedverdunner is.",
        ),
        Guide::BleedingPerhaps => "Ineens veel pijn in rug, lies of buik, een slap bovenbeen, of bleek en duizelig. Noem alle medicijnen.",
        Guide::BleedingMore => voice.say(
            "Ineens veel meer pijn in rug, lies of buik. Zeg dat u een bloedverdunner gebruikt.",
            "Ineens veel meer pijn in rug, lies of buik. Zeg dat er een bloedverdunner is.",
        ),
        Guide::FallNow => "Een val of een klap, ook een kleine.",
        // ── Per rule, before somebody has looked
        // ───────────────────────────────────────────────────────────────────
        Guide::WeakerNow => "Een voet of knie die nog zwakker wordt.",
        Guide::KidneyNow => "Koorts, overgeven, of niet kunnen plassen.",
        Guide::CancerNow => "Elke verandering in de benen of bij het plassen.",
        Guide::TinglingNow => "Nieuwe tintelingen.",
        Guide::PaleClammy112 => "Bleek worden, of klam van het zweet.",
        Guide::LegChanges112 => "Een been dat anders wordt: koud, bleek, zwakker, doof of tintelend.",
        Guide::Breathless112 => "Benauwdheid, ook als die klein begint.",
        Guide::LegsHours112 => "Een been dat binnen enkele uren anders wordt: zwakker, doof of tintelend.",
        Guide::Danger112 => voice.say("Het gevoel dat u niet veilig bent.", "Het gevoel dat deze persoon niet veilig is."),
        Guide::PregnancyPain => "Pijn in golven, of een harde buik.",
        Guide::PregnancyFluid => "Vocht of bloed verliezen.",
        Guide::PregnancyMove => "Een baby in de buik die minder beweegt.",
        Guide::PregnancyHead => "Hoofdpijn, sterretjes zien, of pijn boven in de buik of als een band.",
        Guide::PregnancyFace => "Ineens een dik gezicht of dikke handen.",
        Guide::PregnancyFall => "Een val, een stoot tegen de buik, of een ongeluk.",
        Guide::PregnancySide => "Pijn onder in de buik aan één kant, of in de schouderpunt.",
        // ── Within days
        // ────────────────────────────────────────────────────────────────────────────────────────────
        Guide::MakeAppointment => voice.say(
            "Bel uw huisarts voor een afspraak. Zeg waarom u dit advies kreeg.",
            "Bel de huisarts voor een afspraak. Zeg waarom u dit advies kreeg.",
        ),
        Guide::OrMidwife => voice.say(
            "Of bel uw verloskundige. Dat is even goed.",
            "Of bel de verloskundige. Dat is even goed.",
        ),
        Guide::AskPharmacist => voice.say(
            "Of vraag uw apotheker welke pijnstiller bij u past.",
            "Of vraag de apotheker welke pijnstiller past.",
        ),
        Guide::TakeSummary => "Neem dit advies mee, op papier of als tekst.",
        Guide::MeasureFever => voice.say(
            "Meet twee keer per dag uw temperatuur, en schrijf die op.",
            "Meet twee keer per dag de temperatuur, en schrijf die op.",
        ),
        Guide::MeasureHot => voice.say(
            "Meet uw temperatuur. Is die 38 graden of hoger? Bel dan vandaag.",
            "Meet de temperatuur. Is die 38 graden of hoger? Bel dan vandaag.",
        ),
        Guide::CarefulBones => voice.say(
            "Buig niet diep en til niets zwaars, tot een arts heeft gekeken. Draai met uw voeten mee.",
            "Laat deze persoon niet diep buigen of zwaar tillen, tot een arts heeft gekeken. Draai met de voeten mee.",
        ),
        Guide::OpioidSlowly => voice.say(
            "Stop niet ineens met uw sterke pijnstiller.",
            "Laat deze persoon niet ineens stoppen met de sterke pijnstiller.",
        ),
        Guide::FeverToday => "Koorts van 38 graden of hoger.",
        Guide::WorseDaily => "Pijn die elke dag erger wordt.",
        Guide::NoFeet => "Niet meer op de benen kunnen blijven staan.",
        Guide::NightPain => "Pijn in de nacht die nooit minder wordt.",
        Guide::NewPeak => "Ineens veel meer pijn, bijvoorbeeld na bukken, tillen, hoesten of niezen. Of kleiner worden.",
        Guide::FeverStays => "Koorts langer dan 3 dagen, of koorts die terugkomt.",
        Guide::BackStays => "Rugpijn die blijft als de koorts weg is.",
        Guide::DiabetesToday => "Koude rillingen, koortsig worden, of meer pijn.",
        Guide::BlistersFace => "Blaasjes in het gezicht of bij een oog, of bij een zwakke afweer.",
        Guide::ChildSigns => "Mank lopen, koorts, of pijn in de nacht.",
        Guide::LegFurther => "Beenpijn die verder naar beneden gaat.",
        Guide::NewLoss => "Een been of voet die nieuw doof of zwakker is.",
        Guide::SevereToday => "Niet kunnen slapen of lopen door de pijn, ook niet met een pijnstiller.",
        Guide::FallToday => "Een val of ongeluk.",
        Guide::ToiletToday => "Niet meer zelf naar de wc kunnen lopen.",
        // ── Physiotherapist, podiatrist, self-care
        // ─────────────────────────────────────────────────────────────────
        Guide::NoReferral => voice.say(
            "Maak zelf een afspraak. Een verwijzing is niet nodig.",
            "Maak samen een afspraak. Een verwijzing is niet nodig.",
        ),
        Guide::FirstVisit => voice.say(
            "Meestal kunt u binnen 1 tot 2 weken terecht.",
            "Meestal is er binnen 1 tot 2 weken plek.",
        ),
        Guide::PhysioMaySend => voice.say(
            "Een fysiotherapeut kan u naar de huisarts sturen. Dat is deel van goede zorg.",
            "Een fysiotherapeut kan deze persoon naar de huisarts sturen. Dat is deel van goede zorg.",
        ),
        Guide::NotBetter3Weeks => "Na 3 weken behandeling niet beter, of pijn die erger wordt.",
        Guide::PainkillerLong => "Een pijnstiller die langer dan 2 weken nodig is.",
        Guide::StomachSigns => "Maagpijn of weinig plassen bij een pijnstiller.",
        Guide::StandStill => "Beenklachten die ook zakken bij stilstaan, of koude voeten. Zeg dat erbij.",
        Guide::UpsAndDowns => "De pijn gaat op en neer. Een slechte dag hoort daarbij.",
        Guide::ThreeDaysWorse => "Na een drukke dag mag de pijn een dag erger zijn. Drie dagen achter elkaar erger hoort er niet bij. Doe de check dan opnieuw.",
        Guide::FallAgain => "Een val of ongeluk.",
        Guide::NewsAgain => "Iets nieuws van een arts, of nieuwe medicijnen.",
        Guide::PregnantAgain => "Een zwangerschap.",
        Guide::BirthAgain => "De bevalling.",
    }
}
