//! What there is to understand about a back, in Dutch: its pieces, the lessons, and the map of
//! where it hurts.

use crate::clinical::learning::{LessonId, Piece};
use crate::words::Voice;
use crate::words::learn::{LearnWords, LessonWords, PieceWords};

pub fn learn(voice: Voice) -> LearnWords {
    LearnWords {
        title: voice.say("Begrijp uw rug", "Begrijp de rug"),
        sub: "Hoe een rug is gebouwd, en wat er over rugpijn bekend is",
        built_lead: "Kies een naam, of tik in de tekening. Dan licht dat deel op.",
        built_none: "Hier komt te staan wat het deel doet.",
        heard: "Wat mensen vaak horen",
        known: "Wat we weten",
        source: "Bron",
        backs: ["Holler", "Ertussenin", "Platter"],
        backs_alt: [
            "Iemand van opzij. De onderrug buigt duidelijk naar voren.",
            "Iemand van opzij. De onderrug buigt een beetje naar voren.",
            "Iemand van opzij. De onderrug is bijna recht.",
        ],

        map: "Waar het pijn doet",
        map_front: "Voorkant",
        map_back: "Achterkant",
        map_tap: "U mag ook in de tekening tikken.",
        map_sides: "De check vraagt niet naar links of rechts. De tekening zegt daar dus niets over.",
    }
}

pub fn piece(piece: Piece) -> PieceWords {
    let (name, about) = match piece {
        Piece::Neck => (
            "Nek: 7 wervels",
            "De nek draagt het hoofd en laat het draaien. Van opzij is hij een beetje hol. Die kromming heet lordose.",
        ),
        Piece::Chest => (
            "Borst: 12 wervels",
            "Aan deze wervels zitten de ribben vast. Van opzij is dit deel een beetje bol. Die kromming heet kyfose.",
        ),
        Piece::LowBack => (
            "Onderrug: 5 wervels",
            "Deze wervels zijn groot en dragen veel gewicht. Ook de onderrug is een beetje hol (lordose).",
        ),
        Piece::Sacrum => (
            "Heiligbeen",
            "Dit is één bot, ontstaan uit vergroeide wervels. Het zit tussen de twee helften van het bekken.",
        ),
        Piece::Tailbone => (
            "Staartbeen",
            "Het kleine bot helemaal onderaan. Er zitten spieren van de bekkenbodem aan vast.",
        ),
        Piece::SiJoint => (
            "Gewrichten van het bekken",
            "Hier zit het heiligbeen aan het bekken vast, links en rechts. Deze gewrichten bewegen maar heel weinig.",
        ),
        Piece::Discs => (
            "Tussenwervelschijven",
            "Tussen de wervels ligt een schijf: een stevige ring met een dikke, vloeibare kern. Schijven geven mee en vangen schokken op.",
        ),
        Piece::Nerves => (
            "Zenuwen",
            "Tussen de wervels komen zenuwen naar buiten. Ze sturen spieren aan. Ze geven ook gevoel door, zoals warmte, aanraking en pijn.",
        ),
        Piece::Bands => (
            "Banden",
            "Stevige banden houden de wervels bij elkaar. Ze remmen een beweging die te ver gaat.",
        ),
        Piece::Muscles => (
            "Rugspieren",
            "Lange en korte spieren bewegen de rug en geven steun. Ook buik, billen en bekkenbodem doen mee.",
        ),
    };
    PieceWords { name, about }
}

const fn plain(title: &'static str, body: &'static [&'static str]) -> LessonWords {
    LessonWords { title, heard: None, body }
}

const fn myth(
    title: &'static str,
    heard: &'static str,
    body: &'static [&'static str],
) -> LessonWords {
    LessonWords { title, heard: Some(heard), body }
}

pub fn lesson(lesson: LessonId) -> LessonWords {
    match lesson {
        LessonId::Built => plain(
            "Hoe de rug is gebouwd",
            &[
                "Een rug is geen rechte paal. Van opzij heeft hij bochten, en dat hoort zo.",
                "De nek heeft 7 wervels, de borst 12 en de onderrug 5. Daaronder zit 1 heiligbeen.",
            ],
        ),
        LessonId::Backs => plain(
            "Een holle of een platte rug",
            &[
                "De ene rug is holler, de andere platter. Het zijn vormen die mensen hebben.",
                "Het is niet bewezen dat zo’n vorm rugpijn veroorzaakt. Het is dus geen diagnose.",
                "Voor de oefeningen telt vooral welke beweging prettig voelt: buigen of strekken.",
            ],
        ),
        LessonId::Moving => plain(
            "Waarom bewegen helpt",
            &[
                "Een rug is gemaakt om te bewegen. Bewegen houdt spieren sterk en gewrichten soepel.",
                "Lang stilzitten of liggen werkt meestal tegen. Zoek afwisseling van bewegen en rust.",
                "Een beetje pijn bij bewegen mag.",
            ],
        ),
        LessonId::Alarm => plain(
            "Waarom het nog pijn doet",
            &[
                "De pijn duurt nu lang. Dan staat het alarm vaak te scherp, zoals een rookmelder die afgaat bij een boterham.",
                "Het alarm is echt. Brand is er meestal niet.",
                "Het alarm wordt rustiger als de rug vaak merkt dat bewegen veilig is.",
                "Slecht slapen en spanning kunnen het alarm scherper maken. De pijn is daarmee niet minder echt.",
                "Komt er iets nieuws bij? Doe dan de check opnieuw.",
            ],
        ),
        LessonId::Pain => plain(
            "Wat pijn is",
            &[
                "Pijn is echt. Zenuwen geven een sein door, en de hersenen maken er pijn van.",
                "Hoe erg het voelt, zegt weinig over hoeveel schade er is. Hevige pijn is er vaak zonder schade die te zien is.",
                "Slecht slapen en spanning kunnen pijn sterker maken. De pijn is daarmee niet minder echt.",
                "Komt er iets nieuws bij? Doe dan de check opnieuw.",
            ],
        ),
        LessonId::Kinds => plain(
            "Met of zonder duidelijke oorzaak",
            &[
                "Bij ruim 9 van de 10 mensen is er geen duidelijke oorzaak te vinden. Dat is gewoon, en geen slecht teken.",
                "Bij de anderen is die er wel, zoals een hernia (een schijf die uitpuilt).",
                "Geen oorzaak vinden maakt de pijn niet minder echt.",
                "Deze check kan het verschil niet zeker zien. Daarom staat bij het advies wanneer u moet bellen.",
            ],
        ),
        LessonId::Posture => myth(
            "Komt het door de houding?",
            "‘De houding is scheef of de spieren zijn uit balans. Maak dat recht, en de pijn is voorgoed weg.’",
            &[
                "Onderzoekers zijn het er niet over eens dat houding rugpijn veroorzaakt.",
                "Meestal speelt van alles mee. Vaak is niet één plek in de rug aan te wijzen.",
                "Oefenen kan helpen om meer te kunnen. Dat pijn nooit terugkomt, kan niemand beloven.",
            ],
        ),
        LessonId::Scan => myth(
            "Laat een scan zien waar het van komt?",
            "‘Op een scan ziet men waar de pijn vandaan komt. Is er niets te zien, dan zijn het de spieren.’",
            &[
                "Een scan zegt vaak weinig over de pijn. Ook zonder pijn zien artsen vaak slijtage.",
                "Bij mensen van 20 zonder pijn is dat bijna 4 van de 10. Bij mensen van 80 is dat ruim 9 van de 10.",
                "Toch betekent een scan wel iets. Sommige dingen op een scan komen vaker voor bij mensen onder de 50 met pijn.",
                "Een arts legt de scan naast de klachten. Pas samen zeggen ze iets.",
            ],
        ),
        LessonId::Wear => myth(
            "Is slijtage het einde?",
            "‘De rug is versleten, dus het wordt alleen maar erger.’",
            &[
                "Slijtage komt met de jaren bij bijna iedereen. Veel mensen met slijtage hebben geen pijn.",
                "Slijtage kan wel stijf maken. Rustig blijven bewegen is ook dan zinvol.",
            ],
        ),
        LessonId::Lifting => myth(
            "Moet tillen met een rechte rug?",
            "‘Til altijd met een rechte rug, en zit altijd rechtop.’",
            &[
                "Er is geen bewijs dat een rechte rug altijd beter is.",
                "Vaak zwaar tillen op het werk telt wel mee. Maak de last kleiner, of til samen.",
                "Wissel vaak van houding.",
            ],
        ),
        LessonId::Insoles => myth(
            "Helpen zolen?",
            "‘Zolen zetten de voet recht en nemen zo de oorzaak weg.’",
            &[
                "In onderzoek hielpen zolen niet duidelijk tegen rugpijn. Ze voorkwamen die ook niet duidelijk.",
                "Zijn er klachten van voet, schoenen of lopen? Dan kan een podotherapeut meekijken. Dat is een specialist voor voeten.",
            ],
        ),
        LessonId::Stimulation => myth(
            "Werkt training met stroom beter?",
            "‘Stroom op de spieren (EMS) werkt extra goed tegen rugpijn.’",
            &[
                "In een onderzoek met 240 mensen werkte EMS net zo goed als gewone rugtraining.",
                "Nodig is het dus niet. Gewone oefeningen kunnen thuis.",
            ],
        ),
    }
}
