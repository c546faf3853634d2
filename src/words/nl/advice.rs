//! The first advice in Dutch: no doses, no brand that promises anything, no cause that is not
//! known.

use crate::clinical::advice::{Advice, Topic};
use crate::words::Voice;
use crate::words::outcome::{NsaidWords, Passage};

pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Moving => "Bewegen",
        Topic::Easing => "Houdingen en warmte",
        Topic::Pain => "Pijnstillers en kraken",
        Topic::Mind => "Rust, slaap en spanning",
        Topic::Help => "Wie er kan helpen",
        Topic::Scan => "Een scan of foto",
        Topic::Outlook => "Hoe het verder kan gaan",
    }
}

/// A passage in which nothing is addressed to the body.
const fn same(title: &'static str, body: &'static [&'static str]) -> Passage {
    Passage { title, body }
}

const fn told(
    voice: Voice,
    title: (&'static str, &'static str),
    you: &'static [&'static str],
    other: &'static [&'static str],
) -> Passage {
    match voice {
        Voice::You => Passage { title: title.0, body: you },
        Voice::Other => Passage { title: title.1, body: other },
    }
}

pub fn advice(voice: Voice, advice: Advice) -> Passage {
    match advice {
        // ── Moving
        // ─────────────────────────────────────────────────────────────────────────────────────────────────
        Advice::KeepMoving => told(
            voice,
            ("Blijf bewegen", "Help om te blijven bewegen"),
            &[
                "Bewegen is goed voor de rug, ook als het wat pijn doet.",
                "Doe wat lukt, en elke dag iets meer.",
            ],
            &[
                "Bewegen is goed voor de rug, ook als het wat pijn doet.",
                "Laat deze persoon doen wat lukt, en elke dag iets meer.",
            ],
        ),
        Advice::SafeOnly => told(
            voice,
            ("Tot een arts heeft gekeken", "Tot een arts heeft gekeken"),
            &[
                "Loop rustig, beweeg klein, en kies houdingen die verlichten.",
                "Doe nog geen andere oefeningen, en laat uw rug niet kraken.",
            ],
            &[
                "Rustig lopen en klein bewegen is goed, en houdingen die verlichten.",
                "Nog geen andere oefeningen doen, en de rug niet laten kraken.",
            ],
        ),
        Advice::SafeStill => told(
            voice,
            ("Tot een arts heeft gekeken", "Tot een arts heeft gekeken"),
            &[
                "Beweeg klein, en kies houdingen die verlichten.",
                "Doe nog geen andere oefeningen, en laat uw rug niet kraken.",
            ],
            &[
                "Klein bewegen is goed, en houdingen die verlichten.",
                "Nog geen andere oefeningen doen, en de rug niet laten kraken.",
            ],
        ),
        Advice::AsHospitalSaid => Passage {
            title: voice
                .say("Volg het advies van uw ziekenhuis", "Volg het advies van het ziekenhuis"),
            body: &[
                "Er was kort geleden een ingreep aan de rug.",
                "Bewegen en oefenen gaat daarom zoals het ziekenhuis heeft gezegd. Weet u het niet meer? Bel daarheen.",
            ],
        },
        Advice::SmallWalks => told(
            voice,
            ("Loop vaak een klein stukje", "Vaak een klein stukje lopen"),
            &[
                "Loop een paar keer per dag 2 tot 5 minuten.",
                "Ook in huis telt het. Rust daarna even.",
            ],
            &[
                "Loop samen een paar keer per dag 2 tot 5 minuten.",
                "Ook in huis telt het. Daarna even rusten.",
            ],
        ),
        Advice::LittleBed => same(
            "Niet te lang in bed",
            &["Even liggen mag.", "Langer dan 1 of 2 dagen in bed helpt de rug niet."],
        ),
        Advice::ChangePosture => told(
            voice,
            ("Wissel vaak van houding", "Vaak van houding wisselen"),
            &[
                "Eén beste houding bestaat niet.",
                "Zit of staat u lang? Verander elk half uur iets.",
            ],
            &[
                "Eén beste houding bestaat niet.",
                "Help bij lang zitten of liggen om elk half uur te veranderen.",
            ],
        ),
        Advice::LiftLess => told(
            voice,
            ("Til voorlopig minder", "Voorlopig minder tillen"),
            &[
                "Verdeel zware dingen, of vraag iemand om hulp.",
                "Bouw het weer op als de pijn minder wordt.",
            ],
            &[
                "Neem zware dingen van deze persoon over.",
                "Weer opbouwen kan als de pijn minder wordt.",
            ],
        ),
        Advice::KeepWorking => told(
            voice,
            ("Blijf werken als het lukt", "Blijven werken als het lukt"),
            &[
                "Werken of naar school gaan mag, ook met wat pijn.",
                "Bespreek of het tijdelijk lichter of korter kan.",
            ],
            &[
                "Werken of naar school gaan mag, ook met wat pijn.",
                "Misschien kan het tijdelijk lichter of korter. Dat is te bespreken.",
            ],
        ),
        // ── Positions and warmth
        // ───────────────────────────────────────────────────────────────────────────────────
        Advice::LieKneesUp => told(
            voice,
            ("Op uw rug, met de knieën omhoog", "Op de rug, met de knieën omhoog"),
            &[
                "Ga op uw rug liggen, op bed of op een kleed.",
                "Leg een stapel kussens onder uw knieën, of uw kuiten op een stoel.",
                "Blijf zo een paar minuten liggen. Doet het meer pijn? Kies iets anders.",
            ],
            &[
                "Laat deze persoon op de rug liggen, op bed of op een kleed.",
                "Leg een stapel kussens onder de knieën, of de kuiten op een stoel.",
                "Een paar minuten is genoeg. Doet het meer pijn? Kies iets anders.",
            ],
        ),
        Advice::LieOnSide => told(
            voice,
            ("Op uw zij", "Op de zij"),
            &[
                "Ga op uw zij liggen, met uw knieën gebogen.",
                "Leg een kussen tussen uw knieën. Wissel af en toe van zij.",
            ],
            &[
                "Help deze persoon op de zij, met gebogen knieën.",
                "Leg een kussen tussen de knieën.",
            ],
        ),
        Advice::TurnAsOne => told(
            voice,
            ("Zo komt u uit bed", "Zo gaat het uit bed komen"),
            &[
                "Buig eerst uw knieën. Draai dan schouders en heupen tegelijk op uw zij.",
                "Laat uw voeten uit bed zakken. Duw u met uw armen omhoog.",
            ],
            &[
                "Eerst de knieën buigen. Dan schouders en heupen tegelijk op de zij draaien.",
                "Laat de voeten uit bed zakken. Dan met de armen omhoog duwen.",
            ],
        ),
        Advice::Heat => told(
            voice,
            ("Warmte", "Warmte"),
            &[
                "Een warme douche of kruik kan de pijn zachter maken.",
                "Doe een doek om de kruik. Voelt uw huid doof? Gebruik dan geen kruik.",
            ],
            &[
                "Een warme douche of kruik kan de pijn zachter maken.",
                "Doe een doek om de kruik. Voelt de huid doof? Gebruik dan geen kruik.",
            ],
        ),
        Advice::HeatLower => told(
            voice,
            ("Warmte, alleen op de rug", "Warmte, alleen op de rug"),
            &[
                "Een kruik met een doek erom kan fijn zijn op uw onderrug.",
                "Leg geen warmte op uw buik.",
            ],
            &[
                "Een kruik met een doek erom kan fijn zijn op de onderrug.",
                "Leg geen warmte op de buik.",
            ],
        ),
        // ── Against the pain
        // ───────────────────────────────────────────────────────────────────────────────────────
        Advice::PainkillerLeaflet => told(
            voice,
            ("Pijnstillers", "Pijnstillers"),
            &[
                "Een pijnstiller kan helpen om te blijven bewegen. De eerste keus is paracetamol.",
                "Volg de bijsluiter, en gebruik hem maar een paar dagen.",
                "Langer dan 2 weken nodig? Ga naar uw huisarts of apotheker.",
                "Andere medicijnen, een zieke lever, of veel alcohol? Vraag het eerst aan de apotheker.",
            ],
            &[
                "Een pijnstiller kan helpen om te blijven bewegen. De eerste keus is paracetamol.",
                "Volg de bijsluiter, en gebruik hem maar een paar dagen.",
                "Langer dan 2 weken nodig? Ga naar de huisarts of apotheker.",
                "Andere medicijnen, een zieke lever, of veel alcohol? Vraag het eerst aan de apotheker.",
            ],
        ),
        Advice::PainkillerPregnant => told(
            voice,
            ("Pijnstillers: vraag het eerst", "Pijnstillers: vraag het eerst"),
            &[
                "Vraag uw verloskundige, huisarts of apotheker welke pijnstiller mag.",
                "Dat geldt ook als u borstvoeding geeft.",
            ],
            &[
                "Vraag de verloskundige, huisarts of apotheker welke pijnstiller mag.",
                "Dat geldt ook bij borstvoeding.",
            ],
        ),
        Advice::NsaidAsk => same(
            "Denkt u aan een ontstekingsremmer?",
            &[
                "Een pijnstiller zoals ibuprofen, naproxen of diclofenac.",
                "Die past niet bij iedereen. Beantwoord daarom eerst deze vraag.",
            ],
        ),
        Advice::NsaidNotForYou => told(
            voice,
            ("Neem geen ontstekingsremmer", "Geen ontstekingsremmer"),
            &[
                "Een pijnstiller zoals ibuprofen, naproxen of diclofenac.",
                "Door wat u aangaf, kan die bij u schadelijk zijn.",
                "Schreef een arts hem voor? Vraag dan die arts of uw apotheker.",
            ],
            &[
                "Een pijnstiller zoals ibuprofen, naproxen of diclofenac.",
                "Door wat u aangaf, kan die hier schadelijk zijn.",
                "Schreef een arts hem voor? Vraag dan die arts of de apotheker.",
            ],
        ),
        Advice::NoManipulation => told(
            voice,
            ("Laat uw rug niet kraken", "De rug niet laten kraken"),
            &["Een snelle duw of draai raden we nu af."],
            &["Een snelle duw of draai raden we nu af."],
        ),
        // ── Rest, sleep, tension
        // ───────────────────────────────────────────────────────────────────────────────────
        Advice::RestMoments => told(
            voice,
            ("Wissel doen en rusten af", "Doen en rusten afwisselen"),
            &[
                "Rust kort, en ga dan weer verder.",
                "Vaak en kort rusten werkt beter dan lang liggen.",
            ],
            &[
                "Kort rusten, en dan weer verder.",
                "Vaak en kort rusten werkt beter dan lang liggen.",
            ],
        ),
        Advice::Fear => told(
            voice,
            ("Bang om te bewegen?", "Bang om te bewegen?"),
            &[
                "Dat is te begrijpen, want bewegen doet nu pijn.",
                "Uw rug kan meer dan u denkt, ook met pijn.",
                "Begin met iets wat een beetje spannend is. Doe het elke dag, en dan iets groter.",
            ],
            &[
                "Dat is te begrijpen, want bewegen doet nu pijn.",
                "De rug kan meer dan het voelt, ook met pijn.",
                "Begin met iets wat een beetje spannend is. Doe het elke dag, en dan iets groter.",
            ],
        ),
        Advice::Hope => told(
            voice,
            ("Denkt u dat het niet meer overgaat?", "Weinig hoop dat het overgaat?"),
            &[
                "Die gedachte komt bij veel mensen met pijn.",
                "Ook als pijn lang duurt, kunnen veel mensen weer meer gaan doen.",
                "Kies één ding dat u weer wilt kunnen, en bouw dat op.",
            ],
            &[
                "Die gedachte komt bij veel mensen met pijn.",
                "Ook als pijn lang duurt, kunnen veel mensen weer meer gaan doen.",
                "Kies samen één ding dat weer moet lukken, en bouw dat op.",
            ],
        ),
        Advice::Resting => told(
            voice,
            ("Rust u bijna de hele dag?", "Bijna de hele dag rusten?"),
            &[
                "Van bewegen wordt de rug soepeler en sterker.",
                "Sta elk uur even op, en loop een klein rondje.",
            ],
            &[
                "Van bewegen wordt de rug soepeler en sterker.",
                "Elk uur even opstaan en een klein rondje helpt.",
            ],
        ),
        Advice::Sleep => told(
            voice,
            ("Slaapt u slecht?", "Slecht slapen?"),
            &[
                "Sta elke dag rond dezelfde tijd op.",
                "Probeer een kussen onder of tussen uw knieën.",
                "Gaat het na een paar weken niet beter? Bespreek het met uw huisarts.",
            ],
            &[
                "Elke dag rond dezelfde tijd opstaan helpt.",
                "Probeer een kussen onder of tussen de knieën.",
                "Gaat het na een paar weken niet beter? Bespreek het met de huisarts.",
            ],
        ),
        Advice::Stress => told(
            voice,
            ("Heeft u veel spanning?", "Veel spanning?"),
            &[
                "Spanning kan pijn sterker maken.",
                "Adem een paar minuten rustig, en adem lang uit.",
                "Vertel iemand wat u dwarszit.",
            ],
            &[
                "Spanning kan pijn sterker maken.",
                "Een paar minuten rustig ademen, en lang uitademen, kan helpen.",
                "Vraag eens wat er dwarszit.",
            ],
        ),
        Advice::Mood => told(
            voice,
            ("Bent u vaak somber?", "Vaak somber?"),
            &[
                "Pijn en somberheid kunnen elkaar zwaarder maken.",
                "Vertel het iemand die u vertrouwt, of uw huisarts.",
                "Wordt het te zwaar? Bel 113, dag en nacht.",
            ],
            &[
                "Pijn en somberheid kunnen elkaar zwaarder maken.",
                "Praat erover, of help om de huisarts te bellen.",
                "Wordt het te zwaar? Bel 113, dag en nacht.",
            ],
        ),
        // ── Help
        // ───────────────────────────────────────────────────────────────────────────────────────────────────
        Advice::PhysioHelps => told(
            voice,
            ("Wat een fysiotherapeut doet", "Wat een fysiotherapeut doet"),
            &[
                "Die onderzoekt u, legt uit, en oefent met u.",
                "Samen maakt u een plan dat bij uw dag past.",
            ],
            &[
                "Die onderzoekt, legt uit, en oefent mee.",
                "Samen komt er een plan dat bij de dag past.",
            ],
        ),
        Advice::PhysioToo => told(
            voice,
            ("Ook een fysiotherapeut kan", "Ook een fysiotherapeut kan"),
            &[
                "U kunt hiermee ook naar een fysiotherapeut. Een verwijzing is niet nodig.",
                "Is er twijfel? Dan stuurt die u naar de huisarts.",
            ],
            &[
                "Dit kan ook bij een fysiotherapeut. Een verwijzing is niet nodig.",
                "Is er twijfel? Dan stuurt die door naar de huisarts.",
            ],
        ),
        Advice::ManualMaybe => told(
            voice,
            ("Manuele therapie: soms", "Manuele therapie: soms"),
            &[
                "Dat is losmaken van gewrichten met de handen.",
                "Het kan helpen naast zelf oefenen, niet in plaats daarvan.",
                "Het hoeft niet. Bespreek met uw zorgverlener wat u wilt.",
            ],
            &[
                "Dat is losmaken van gewrichten met de handen.",
                "Het kan helpen naast zelf oefenen, niet in plaats daarvan.",
                "Het hoeft niet. Bespreek het samen met de zorgverlener.",
            ],
        ),
        Advice::PelvicHelps => told(
            voice,
            ("Wat een bekkenfysiotherapeut doet", "Wat een bekkenfysiotherapeut doet"),
            &[
                "Die weet veel van bekken, zwangerschap, plassen en poepen.",
                "U krijgt uitleg en oefeningen die bij u passen.",
            ],
            &[
                "Die weet veel van bekken, zwangerschap, plassen en poepen.",
                "Daar horen uitleg en passende oefeningen bij.",
            ],
        ),
        Advice::PodoHelps => told(
            voice,
            (
                "Wat een podotherapeut (specialist voor voeten) doet",
                "Wat een podotherapeut (specialist voor voeten) doet",
            ),
            &[
                "Die kijkt naar uw voeten, uw schoenen en hoe u loopt.",
                "Er is weinig bewijs dat zolen helpen tegen rugpijn.",
                "Vraag dus vooraf wat u ervan kunt verwachten.",
            ],
            &[
                "Die kijkt naar voeten, schoenen en lopen.",
                "Er is weinig bewijs dat zolen helpen tegen rugpijn.",
                "Vraag dus vooraf wat ervan te verwachten is.",
            ],
        ),
        Advice::WorkDoctor => told(
            voice,
            ("Loopt het op het werk vast?", "Loopt het op het werk vast?"),
            &[
                "Vraag een gesprek aan met de bedrijfsarts.",
                "Die denkt mee over taken, tijden en rust.",
            ],
            &[
                "Vraag samen een gesprek aan met de bedrijfsarts.",
                "Die denkt mee over taken, tijden en rust.",
            ],
        ),
        Advice::LegPain => told(
            voice,
            ("Pijn in uw been", "Pijn in het been"),
            &[
                "Beenpijn mag van plek wisselen. Dat komt vaak voor.",
                "Kies houdingen waarin de pijn uit uw been wegtrekt.",
            ],
            &[
                "Beenpijn mag van plek wisselen. Dat komt vaak voor.",
                "Kies houdingen waarin de pijn uit het been wegtrekt.",
            ],
        ),
        // ── Scan
        // ───────────────────────────────────────────────────────────────────────────────────────────────────
        Advice::ScanSaysLittle => same(
            "Een scan zegt vaak weinig",
            &[
                "Ook veel mensen zonder pijn hebben slijtage op een scan.",
                "Wat een scan laat zien, verklaart de pijn dus lang niet altijd.",
            ],
        ),
        Advice::ScanWhen => same(
            "Wanneer een scan wel zin heeft",
            &[
                "Bijvoorbeeld als een arts denkt aan een breuk, ontsteking of andere ziekte.",
                "Of als een operatie aan een zenuw nodig kan zijn.",
            ],
        ),
        // ── Outlook
        // ────────────────────────────────────────────────────────────────────────────────────────────────
        Advice::OutlookFresh => told(
            voice,
            ("De eerste 6 weken", "De eerste 6 weken"),
            &[
                "Bij de meeste mensen is de pijn na 6 weken veel minder.",
                "Daarna gaat het langzamer. Bij u kan het anders gaan.",
            ],
            &[
                "Bij de meeste mensen is de pijn na 6 weken veel minder.",
                "Daarna gaat het langzamer. Bij deze persoon kan het anders gaan.",
            ],
        ),
        Advice::OutlookLonger => same(
            "Na 6 weken",
            &[
                "Na 6 weken gaat het meestal langzamer.",
                "Sommige mensen houden nog lang een deel van de pijn.",
                "Meer doen kan vaak wel, ook als er nog pijn is.",
            ],
        ),
        Advice::OutlookLeg => same(
            "Als de pijn in het been zit",
            &[
                "Bij 7 of 8 van de 10 mensen zakt dit binnen 3 maanden, zonder operatie.",
                "Het kan ook langer duren.",
            ],
        ),
        Advice::ComesBack => same(
            "Het kan terugkomen",
            &[
                "De meeste mensen hebben ooit rugpijn, en vaak niet maar één keer.",
                "Terugkomen betekent niet vanzelf dat er iets ergs is. Doe dan de check opnieuw.",
            ],
        ),
        Advice::NineOfTen => told(
            voice,
            ("Bij ruim 9 van de 10 mensen", "Bij ruim 9 van de 10 mensen"),
            &[
                "Bij ruim 9 van de 10 mensen met rugpijn vindt een arts geen duidelijke oorzaak.",
                "Twijfelt u? Bel uw huisarts.",
            ],
            &[
                "Bij ruim 9 van de 10 mensen met rugpijn vindt een arts geen duidelijke oorzaak.",
                "Twijfel? Bel de huisarts.",
            ],
        ),
    }
}

pub fn nsaid(voice: Voice) -> NsaidWords {
    const YES_LABEL: &str = "Ja, één of meer";
    const NO_LABEL: &str = "Nee, geen van deze";
    const UNKNOWN_LABEL: &str = "Weet ik niet";
    match voice {
        Voice::You => NsaidWords {
            question: "Geldt een van deze dingen voor u?",
            items: &[
                "U bent zwanger, of geeft borstvoeding.",
                "U bent 65 jaar of ouder.",
                "U gebruikt een bloedverdunner.",
                "U had ooit een maagzweer.",
                "U heeft een nierziekte.",
                "U heeft hartfalen (een zwak hart).",
                "U werd eerder benauwd van zo’n pijnstiller.",
                "U gebruikt een plaspil of bloeddrukpil.",
                "U gebruikt prednison (een medicijn tegen ontsteking).",
                "U gebruikt een middel tegen depressie.",
            ],
            yes_label: YES_LABEL,
            no_label: NO_LABEL,
            unknown_label: UNKNOWN_LABEL,
            yes: &[
                "Neem dan geen ontstekingsremmer.",
                "Vraag uw huisarts of apotheker wat wel bij u past.",
            ],
            no: &[
                "Dan kunt u er een proberen, een paar dagen. Volg de bijsluiter.",
                "Stop bij maagpijn of weinig plassen, en bel uw huisarts.",
                "Zwarte, plakkerige poep, of bloed overgeven? Bel nu.",
            ],
            unknown: &[
                "Neem er dan geen, tot u het wel weet.",
                "Uw apotheker kan het snel voor u nakijken.",
            ],
        },
        Voice::Other => NsaidWords {
            question: "Geldt een van deze dingen voor deze persoon?",
            items: &[
                "Is zwanger, of geeft borstvoeding.",
                "Is 65 jaar of ouder.",
                "Gebruikt een bloedverdunner.",
                "Had ooit een maagzweer.",
                "Heeft een nierziekte.",
                "Heeft hartfalen (een zwak hart).",
                "Werd eerder benauwd van zo’n pijnstiller.",
                "Gebruikt een plaspil of bloeddrukpil.",
                "Gebruikt prednison (een medicijn tegen ontsteking).",
                "Gebruikt een middel tegen depressie.",
            ],
            yes_label: YES_LABEL,
            no_label: NO_LABEL,
            unknown_label: UNKNOWN_LABEL,
            yes: &[
                "Geef dan geen ontstekingsremmer.",
                "Vraag de huisarts of apotheker wat wel past.",
            ],
            no: &[
                "Dan kan er een worden geprobeerd, een paar dagen. Volg de bijsluiter.",
                "Stop bij maagpijn of weinig plassen, en bel de huisarts.",
                "Zwarte, plakkerige poep, of bloed overgeven? Bel nu.",
            ],
            unknown: &[
                "Geef er dan geen, tot u het wel weet.",
                "De apotheker kan het snel nakijken.",
            ],
        },
    }
}
