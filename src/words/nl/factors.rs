//! What may play a part, in Dutch, each with the one smallest next step.
//!
//! A step is walking, changing position, breathing or asking. Who may be given it stands in the row
//! (`Factor::step`). Exercises have their own rules on who may do them, and so stand in no step.

use crate::clinical::factors::{FactorId, FactorKind};
use crate::words::Voice;
use crate::words::insight::{FactorWords, KindWords};

pub fn kind(kind: FactorKind) -> KindWords {
    match kind {
        FactorKind::Risk => KindWords {
            title: "Wat de kans op rugpijn groter kan maken",
            note: "Dit komt uit folders en onderzoek. Bij één persoon hoeft het niet de oorzaak te zijn.",
        },
        FactorKind::Prognostic => KindWords {
            title: "Wat herstel langzamer kan maken",
            note: "De vragen hierover schreven we zelf. Ze zijn niet getest in onderzoek.",
        },
        FactorKind::Functional => KindWords {
            title: "Waar oefenen aan kan werken",
            note: "Dit is niet bewezen als oorzaak van rugpijn. Het helpt om een oefening te kiezen.",
        },
        FactorKind::Beside => KindWords {
            title: "Wat ook genoemd is",
            note: "Of dit iets met rugpijn te maken heeft, is niet zeker.",
        },
    }
}

pub fn factor(voice: Voice, factor: FactorId) -> FactorWords {
    let (name, why, step) = match factor {
        // ── Risk
        // ───────────────────────────────────────────────────────────────────────────────────────────────────
        FactorId::Inactive => (
            "Weinig bewegen",
            "Wie weinig beweegt, krijgt vaker rugpijn. De rug raakt minder gewend aan gewone dingen.",
            voice.say("Loop vandaag één keer 5 minuten, in uw eigen tempo.", "Loop vandaag samen één keer 5 minuten, rustig aan."),
        ),
        FactorId::OnePosture => (
            "Lang in één houding",
            "Lang zitten of staan kan pijn doen. Een andere houding is vaak prettiger dan een perfecte houding.",
            voice.say(
                "Zet een wekker, en verander elk half uur van houding.",
                "Zet een wekker, en help elk half uur van houding te veranderen.",
            ),
        ),
        FactorId::SuddenEffort => (
            "Soms ineens zware inspanning",
            "De rug kan veel, als dat rustig is opgebouwd. Ineens veel, snel of ongewoon bewegen kan te veel zijn.",
            voice.say(
                "Verdeel de volgende zware klus over meer dagen.",
                "Help om de volgende zware klus over meer dagen te verdelen.",
            ),
        ),
        FactorId::Lifting => (
            "Zwaar tillen",
            "Veel zwaar tillen geeft meer kans op rugpijn.",
            voice.say(
                "Maak één ding lichter: neem minder mee, of vraag hulp.",
                "Maak één ding lichter: neem het over, of vraag hulp.",
            ),
        ),
        FactorId::Driving => (
            "Veel autorijden",
            "Lang rijden is lang zitten, met trillingen erbij.",
            "Stop op een lange rit elk uur even, en loop een rondje.",
        ),
        FactorId::Vibration => (
            "Trillingen van een machine of voertuig",
            "Veel trillingen en schokken geven meer kans op rugpijn.",
            "Vraag op het werk naar een betere stoel, of meer afwisseling.",
        ),
        FactorId::Weight => (
            "Te veel lichaamsgewicht",
            "Mensen met meer gewicht hebben iets vaker rugpijn. Ook met dit gewicht kan de pijn minder worden.",
            "Begin met elke dag een kort rondje lopen. Dat helpt, ook zonder af te vallen.",
        ),
        FactorId::Smoking => (
            "Roken",
            "Mensen die roken, hebben iets vaker rugpijn. Hoe dat komt, is niet zeker.",
            voice.say(
                "Denkt u aan stoppen? Vraag uw huisarts welke hulp er is.",
                "Is stoppen een wens? Vraag de huisarts welke hulp er is.",
            ),
        ),
        FactorId::Stress => (
            "Spanning",
            "Spanning kan spieren strakker en pijn sterker maken.",
            voice.say(
                "Adem vandaag twee keer 3 minuten rustig, met een lange uitademing.",
                "Help vandaag twee keer 3 minuten rustig te ademen, met een lange uitademing.",
            ),
        ),
        FactorId::Unfit => (
            "Weinig conditie",
            "Met meer conditie kosten gewone dingen minder moeite.",
            voice.say(
                "Loop een paar keer per week zo ver dat u nog kunt praten.",
                "Loop samen een paar keer per week, zo rustig dat praten lukt.",
            ),
        ),
        FactorId::FootPosition => (
            "Voeten, lopen of beenlengte",
            "Anders lopen kan de rug anders belasten. Hoe vaak dat rugpijn geeft, is niet zeker.",
            voice.say(
                "Draag een week lang schoenen waarop u prettig loopt. Let op of dat verschil maakt.",
                "Kies een week lang schoenen die prettig lopen. Let op of dat verschil maakt.",
            ),
        ),
        FactorId::BornShape => (
            "Geboren met een andere vorm van rug, bekken of benen",
            "Die vorm is niet te veranderen. Veel mensen hebben dit zonder pijn.",
            "Noem dit bij een zorgverlener. Die houdt er rekening mee bij het oefenen.",
        ),
        // ── Prognostic
        // ─────────────────────────────────────────────────────────────────────────────────────────────
        FactorId::EarlierEpisodes => (
            "Vaker rugpijn gehad",
            "Wie vaker rugpijn had, krijgt die eerder terug. Terugkomen is normaal.",
            voice.say(
                "Schrijf op wat de vorige keer hielp, en begin daarmee.",
                "Schrijf samen op wat de vorige keer hielp, en begin daarmee.",
            ),
        ),
        FactorId::MuchDisability => (
            "Veel lukt niet",
            "Als veel niet lukt, duurt herstel vaak langer. Kleine dingen doen helpt om weer op te bouwen.",
            voice.say(
                "Kies één klein ding dat u vandaag wel kunt doen.",
                "Kies samen één klein ding dat vandaag wel lukt.",
            ),
        ),
        FactorId::LegPain => (
            "Pijn tot in het been",
            "Pijn onder de knie heeft vaak meer tijd nodig dan pijn in de rug alleen.",
            voice.say(
                "Zoek een houding waarin de pijn uit uw been wegtrekt.",
                "Zoek samen een houding waarin de pijn uit het been wegtrekt.",
            ),
        ),
        FactorId::StrongPain => (
            "Hevige pijn",
            "Hevige pijn maakt bewegen en slapen lastig. Over gevaar zegt hevige pijn weinig.",
            voice.say(
                "Kies een houding die verlicht, en loop daarna een paar passen.",
                "Help een houding te vinden die verlicht. Loop daarna samen een paar passen.",
            ),
        ),
        FactorId::PoorHealth => (
            "Een slechte gezondheid",
            "Met andere ziekten erbij kost herstel vaak meer tijd.",
            voice.say(
                "Vraag uw huisarts wat u met uw gezondheid veilig kunt doen.",
                "Vraag de huisarts wat met deze gezondheid veilig kan.",
            ),
        ),
        FactorId::FearOfMoving => (
            "Angst om te bewegen",
            "Minder bewegen uit angst is te begrijpen. Het kan de pijn wel langer laten duren.",
            voice.say(
                "Kies iets wat u laat, en wat een beetje spannend is. Doe het vandaag twee keer, klein.",
                "Kies samen iets wat een beetje spannend is. Doe het vandaag twee keer, klein.",
            ),
        ),
        FactorId::LowMood => (
            "Vaak somber",
            "Pijn en somberheid kunnen elkaar zwaarder maken.",
            voice.say(
                "Vertel vandaag aan één iemand hoe het echt gaat. Te zwaar? Bel 113, dag en nacht.",
                "Vraag vandaag hoe het echt gaat, en luister. Te zwaar? Bel 113, dag en nacht.",
            ),
        ),
        FactorId::Resting => (
            "Veel rusten",
            "Even rusten mag. Van bijna de hele dag rusten wordt de rug vaak stijver.",
            voice.say("Sta elk uur even op, en loop een paar passen.", "Help elk uur even op te staan en een paar passen te lopen."),
        ),
        FactorId::LittleHope => (
            "Weinig hoop op herstel",
            "Wie weinig verwacht, doet vaak minder. Veel mensen kunnen later toch weer meer.",
            voice.say(
                "Schrijf één ding op dat vandaag wel lukte, hoe klein ook.",
                "Noem samen één ding dat vandaag wel lukte, hoe klein ook.",
            ),
        ),
        FactorId::Worrying => (
            "Veel piekeren over de pijn",
            "Piekeren over wat er mis kan zijn, is te begrijpen. Het kan pijn wel sterker maken.",
            voice.say(
                "Schrijf op waar u bang voor bent. Vraag het bij de volgende afspraak.",
                "Schrijf samen op wat de grootste zorg is. Vraag het bij de volgende afspraak.",
            ),
        ),
        FactorId::PoorSleep => (
            "Slecht slapen",
            "Na een slechte nacht voelt pijn vaak sterker.",
            voice.say(
                "Sta elke dag rond dezelfde tijd op. Leg een kussen onder of tussen uw knieën.",
                "Help elke dag rond dezelfde tijd op te staan. Leg een kussen onder of tussen de knieën.",
            ),
        ),
        FactorId::HeavyWork => (
            "Zwaar werk",
            "Als werk zwaar is of nu veel moeite kost, kan herstel langer duren.",
            voice.say(
                "Vraag deze week of één taak tijdelijk lichter of korter kan.",
                "Bespreek deze week of één taak tijdelijk lichter of korter kan.",
            ),
        ),
        FactorId::OffWork => (
            "Niet kunnen werken",
            "Hoe langer iemand thuis is, hoe moeilijker het begin vaak weer wordt.",
            voice.say(
                "Bel deze week iemand van uw werk, ook als werken nog niet lukt.",
                "Help deze week contact te houden met het werk, ook als werken niet lukt.",
            ),
        ),
        FactorId::LittleJoy => (
            "Weinig plezier in het werk",
            "Wie het werk niet prettig vindt, heeft vaak langer last.",
            voice.say(
                "Bedenk één ding op uw werk dat beter kan. Vertel dat deze week aan iemand.",
                "Bedenk samen één ding op het werk dat beter kan. Vertel dat deze week aan iemand.",
            ),
        ),
        FactorId::PainElsewhere => (
            "Pijn op meer plekken",
            "Met pijn op meer plekken duurt herstel vaak langer.",
            voice.say(
                "Begin met minder dan u denkt te kunnen. Doe dat wel elke dag.",
                "Begin met minder dan er lukt. Doe dat wel elke dag.",
            ),
        ),
        // ── Functional
        // ─────────────────────────────────────────────────────────────────────────────────────────────
        FactorId::Glutei => (
            "De bilspieren",
            "De bilspieren helpen bij traplopen, opstaan en bukken. Sterkere billen maken dat vaak lichter.",
            voice.say("Loop elke dag een klein stukje, in uw eigen tempo.", "Loop elke dag samen een klein stukje."),
        ),
        FactorId::Hamstrings => (
            "De spieren achter in het bovenbeen (hamstrings)",
            "Zijn deze spieren strak, dan kan bukken stroever gaan.",
            "Wissel zitten vaak af met lopen. Rek nog niet met kracht.",
        ),
        FactorId::Psoas => (
            "De diepe heupbuiger (psoas)",
            "Na lang zitten kan deze spier voor in de heup strak voelen.",
            "Sta na lang zitten even op, en loop een paar passen.",
        ),
        FactorId::Pelvis => (
            "Het bekken en de heupen",
            "Het bekken doet mee bij lopen, draaien en opstaan. Het is niet bewezen dat een scheef bekken de pijn geeft.",
            "Houd bij het omdraaien in bed de knieën bij elkaar.",
        ),
        FactorId::HollowBack => (
            "Buigen voelt prettiger",
            "Sommige mensen hebben baat bij oefeningen waarbij de rug wat bol wordt. Het is niet bewezen dat de stand van de rug de pijn geeft.",
            voice.say(
                "Kies op een slecht moment een houding met uw knieën omhoog.",
                "Kies op een slecht moment een houding met de knieën omhoog.",
            ),
        ),
        FactorId::FlatBack => (
            "Achterover buigen voelt prettiger",
            "Sommige mensen hebben baat bij oefeningen waarbij de rug wat hol wordt. Het is niet bewezen dat de stand van de rug de pijn geeft.",
            "Ga na lang zitten even rechtop staan, en loop een stukje.",
        ),
    };
    FactorWords { name, why, step }
}
