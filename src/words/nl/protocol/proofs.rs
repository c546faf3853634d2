//! Dutch: what is claimed of the rules, and how it is shown.

use crate::words::protocol::proofs::{Claim, Kind, ProofWords};

pub const PROOFS: ProofWords = ProofWords {
    title: "Bewijzen en controles",
    lead: &[
        "De kolom ‘Hoe’ zegt hoe sterk een stelling staat. Alleen wat ‘bewezen’ heet, is over alle reeksen antwoorden bewezen.",
        "Bewezen: een rekenprogramma zoekt naar een reeks antwoorden waarbij de stelling níét geldt, onder alle reeksen die er zijn. Vindt het er geen, dan geldt de stelling. Het leest dezelfde tabellen als het programma zelf.",
        "Uitgerekend: elk geval dat er is, is langsgelopen. Nagelopen: de rijen van een tabel zijn bekeken op waar de stelling op rust. Steekproef: gemaakte of getrokken gevallen zijn geprobeerd, de rest niet.",
        "Dat de bewijzer het programma goed leest, is zelf een steekproef (0.1 en 0.2). Daar rusten de bewijzen op.",
        "Een bewijs zegt dat de regels doen wat is beloofd. Het zegt niet dat de regels medisch juist zijn. Dat beoordeelt een clinicus.",
    ],
    number: "Nr.",
    promise: "Belofte",
    claim: "Stelling",
    kind: "Hoe",
    covers: "Aantal",
    verdict: "Uitslag",
    holds: "geldt",
    fails: "GELDT NIET",
    counted: "Geteld zijn complete reeksen antwoorden, alsof spoed de vragen niet stopte. Een vraag na de uitslag is beantwoord of overgeslagen. Wat over onvolledige reeksen gaat, geldt ook voor elk deel ervan. Bij ‘uitgerekend’, ‘nagelopen’ en ‘steekproef’ zijn de bekeken gevallen geteld.",
};

pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Proved => "bewezen",
        Kind::Enumerated => "uitgerekend",
        Kind::LookedThrough => "nagelopen",
        Kind::Sample => "steekproef",
    }
}

/// What every plan is held to.
const PLAN: &str = "Geen plan bij E en T, of als er niets overblijft. Alleen wat overblijft. Nooit terug op wat al bereikt \
    was, geen zenuw bewogen vóór week 4, en de eerste drie weken niets in de richting die pijn doet. Nooit minder minuten lopen. Binnen de \
    minuten, hoogstens drie. Kijkt een arts eerst, bij \
    koorts, bij een doof been en bij pijn 8: één deel, met alleen wat veilig is.";

pub fn claim(claim: Claim, found: &str) -> String {
    let said = match claim {
        Claim::SameReading => {
            return format!(
                "De bewijzer en het programma lezen dezelfde antwoorden gelijk: dezelfde pagina, dezelfde stop, dezelfde regels, dezelfde vragen na de uitslag. Getrokken tot elke regel minstens {found} keer heeft gegolden."
            );
        }
        Claim::SameOffer => {
            "Ook gelijk gelezen: wie welk advies en welke verwijzing krijgt, welke oefeningen overblijven, en wat een praktijk mag aanbieden."
        }
        Claim::Decided => {
            "Is er niets meer te vragen, dan is elke vraag die meetelt beantwoord of niet gesteld. Elke regel zegt dan ja of nee."
        }
        Claim::OneEnd => {
            "Alles beantwoorden eindigt in precies één uitkomst: E bij een stop, en alleen daar, en anders de hoogste regel."
        }
        Claim::NoDeadEnd => {
            "De pagina die aan de beurt is, heeft altijd een vraag die daar te beantwoorden is."
        }
        Claim::LeadsOn => {
            "Elke verzonden pagina leidt naar een latere pagina of naar het einde. Terug leidt alleen een antwoord dat een eerder antwoord tegenspreekt, naar die pagina. Die pagina blijft ook staan als zij zelf een later antwoord tegenspreekt. Nog eens verzonden is het opgelost, dus geen lus is eindeloos."
        }
        Claim::Longest => {
            return format!("Geen weg door de vragen heeft meer dan {found} pagina’s.");
        }
        Claim::AlarmItems => {
            "Een alarmteken van ‘nee’ naar ‘weet ik niet’ of ‘ja’ verlaagt de uitkomst nooit, wat er verder ook is gezegd en wat er ook op volgt. Geen uitzondering is nodig, behalve voor de antwoorden die zelf een uitzondering zijn."
        }
        Claim::NothingElse => {
            "Ook geen ander antwoord verlaagt haar: van ‘nee’ of ‘geen’ naar iets, of van ‘weet ik niet’ naar iets zekers. Een antwoord dat een uitzondering noemt, heft alleen de regels op die zij noemt."
        }
        Claim::AllNeeded => "Elke uitzondering is nodig, en elke regel in haar rij.",
        Claim::Stays => {
            "Een alarm (E of T) dat geldt op onvolledige antwoorden, blijft gelden, wat er ook bij wordt geantwoord."
        }
        Claim::Stops => {
            "Een alarm dat na een pagina geldt, geldt na elke latere pagina. Spoed die geldt, stopt de vragen, wat er ook openstaat of is verbeterd."
        }
        Claim::SkipsNothing => {
            "Geen vraag blijft weg waarvan een antwoord de uitkomst kan verhogen, behalve bij de genoemde voorwaarden."
        }
        Claim::RulesLive => {
            "Voor elke regel zijn er antwoorden waarbij zij alleen beslist. Geen regel staat in de schaduw van een andere, of dubbel."
        }
        Claim::Leftovers => {
            "De uitkomst rust alleen op de antwoorden van de gelopen weg. Antwoorden op vragen die de weg niet stelt, of pas na de stop, veranderen de stop en de regels niet."
        }
        Claim::AnswersInAnyOrder => {
            "In welke volgorde antwoorden ook worden gegeven of verbeterd, de bewaarde antwoorden zijn dezelfde."
        }
        Claim::PagesInAnyOrder => {
            "Wie pagina’s eerst fout invult, teruggaat, wijzigt en in een andere volgorde verzendt, krijgt dezelfde weg, feiten en uitslag als wie meteen goed antwoordt. Getrokken tot elke uitkomst is geweest."
        }
        Claim::Unless => {
            "Niemand krijgt een advies, aanwijzing of verwijzing waarvan het eigen ‘niet als’ nog openstaat. Dat een ‘niet als’ dat geldt iets weghoudt, is zo vastgelegd en hoeft geen bewijs."
        }
        Claim::Excluded => {
            "Niemand krijgt iets geadviseerd waarvan het blad met uitsluitingen hem weghoudt. Ook biedt geen praktijk dan manuele therapie aan."
        }
        Claim::HighestLevels => {
            "Bij E geen advies. Bij T alleen een houding die verlicht, en niemand om naartoe te gaan dan de huisarts."
        }
        Claim::Reaches => {
            "Elke rij met advies, aanwijzing, voordeel of verwijzing bereikt iemand, en elk aanbod van een praktijk ook."
        }
        Claim::NoOffer => {
            "Bij E en T biedt geen praktijk zich aan, welke regels er ook gelden. Langsgelopen: elk paar van regels, want het programma leest ze één voor één."
        }
        Claim::Lumbago => {
            return format!(
                "Altijd zelf doen (S), hoe erg de pijn ook is en wat er ook na de uitslag is gezegd, als elk gesteld vakje vóór de uitslag ‘nee’ is ∧ {found}"
            );
        }
        Claim::DecidesNothing => {
            "Wat na de uitslag is gezegd, verandert geen pagina, geen stop en geen regel, behalve door een rij van ‘Antwoorden die niet samengaan’."
        }
        Claim::Waits => {
            "Spreekt het een eerder antwoord tegen, dan gaat geen alarm verloren en komt er geen regel bij. Die pagina, of een eerdere die openstaat, is dan aan de beurt en geen andere, tenzij spoed de vragen stopt."
        }
        Claim::NeverLowers => {
            "Een antwoord dat is veranderd omdat het opnieuw is gevraagd, verlaagt de uitkomst nooit, wat erop volgt en wat er na de uitslag verder ook is gezegd."
        }
        Claim::NeverOnAlarm => {
            "Geen pagina na de uitslag wordt gevraagd bij E of T, of onder de 16 jaar. Elke pagina wordt aan iemand gevraagd."
        }
        Claim::ReadByNoRule => {
            "Patronen, factoren en verwijzingen verlagen niets, want een voorwaarde leest alleen antwoorden en kan ze niet noemen. Geen regel, geen contact en geen pagina vóór de uitslag leest een antwoord van erna."
        }
        Claim::PatternsLive => {
            "Elk patroon wordt bij iemand genoemd, en elk van zijn tekenen ook, voor en tegen."
        }
        Claim::FactorsLive => "Elke factor wordt bij iemand genoemd.",
        Claim::OutlooksLive => "Elk verloop wordt aan iemand getoond.",
        Claim::ContradictionsLive => {
            "Bij elke rij van ‘Antwoorden die niet samengaan’ wordt iemand die alles heeft beantwoord, die pagina opnieuw gevraagd."
        }
        Claim::OwnRows => {
            "Geen oefening blijft over voor iemand voor wie een rij met uitsluitingen haar noemt en nog openstaat. Dat een rij die geldt haar weghoudt, is zo vastgelegd. Wat na de uitslag is overgeslagen, telt als niet gesteld."
        }
        Claim::NoExercise => {
            "Geen enkele oefening blijft over bij E en T, onder de 16 jaar, voor wie niet kan antwoorden of niet kan lopen, en binnen drie maanden na een ingreep aan de wervelkolom."
        }
        Claim::OnlySafe => {
            "Moet een arts eerst kijken, bij koorts, bij een doof been en bij pijn van 8 en hoger blijft alleen over: lopen, houdingen die verlichten, ademen en zacht kantelen. In de zes weken na een bevalling ook de bekkenbodem en opstaan."
        }
        Claim::Single => {
            "Geen losse oefening blijft over voor iemand die het blad met uitsluitingen ervan weghoudt, of misschien weghoudt."
        }
        Claim::RowsLive => {
            "Elke rij met uitsluitingen houdt een oefening weg van iemand aan wie alle andere rijen die laten, behalve twee die nooit alleen staan."
        }
        Claim::ExercisesLive => {
            "Elke oefening blijft voor iemand over, en wordt van iemand weggehouden."
        }
        Claim::Chains => {
            "Elke keten van oefeningen eindigt. Elke stap volgt op één andere en komt niet eerder. Geen zenuw wordt bewogen vóór week 4."
        }
        Claim::EveryKind => {
            return format!(
                "Het plan van één mens van elke soort die er is van wat een plan beperkt, in elke lengte. {PLAN}"
            );
        }
        Claim::Anybody => {
            return format!(
                "Het plan van getrokken mensen, met elke wens en op elke plek. {PLAN} Alleen waar het daar kan. Vandaag is het begin van het plan."
            );
        }
        Claim::ModesAgree => {
            "In de stand ‘information’ vraagt de check hetzelfde. Wie een arts nodig heeft (E, T of D), krijgt dezelfde uitslag als in ‘triage’. Een ander krijgt geen uitslag, en de pagina eromheen hoort er ook geen."
        }
        Claim::PagesNeeded => {
            "Elke pagina vóór de uitslag kan beslissen of iemand een arts nodig heeft (E, T of D). Daarom blijft er in geen stand een weg. Alleen de vragen voor het plan vervallen in ‘information’, onder D."
        }
        Claim::InformationFits => {
            "Niemand leest op de informatiepagina een advies of oefening waarvan een tabel hem weghoudt, tenzij de woorden voor zijn groep het terugnemen."
        }
        Claim::InformationExercises => {
            "Geen andere oefening past bij iedereen die de pagina leest. Van een keten staat alleen de eerste er."
        }
        Claim::InformationNet => {
            "Elk teken om te bellen dat iemand in ‘triage’ krijgt, staat ook op de informatiepagina: bij allen, of bij een groep waar hij bij hoort."
        }
        Claim::CheckInStands => {
            "Een vervolgcheck is nooit milder dan wat de regels van de check vandaag zeggen, of dan wat van eerder nog staat. Elke rij die geldt, staat bij de redenen."
        }
        Claim::BetterSkipsNothing => {
            "Wie zegt dat het beter gaat, slaat geen alarm over: elke rij die op een teken rust, blijft gelden."
        }
        Claim::DoubtCounts => {
            "‘Weet ik niet’ bij het verloop telt nooit lichter dan ‘beter’ of ‘hetzelfde’, en geeft nooit een stap vooruit."
        }
        Claim::NeverForward => {
            "Het plan gaat nooit vooruit bij een rood licht, een nieuw teken, als het erger is, als een arts eerst kijkt, na weinig oefendagen of te vroeg. Bij E, bij T en bij een nieuw teken stopt het."
        }
        Claim::CheckInRowsLive => {
            "Elke rij van de vervolgcheck beslist ergens: over de uitslag, over de stap of over de dag om weer te kijken. Geen rij leest iets dat hier niet is langsgelopen."
        }
        Claim::CheckInNotMilder => {
            "Hele bezoeken: nooit milder dan de check op dezelfde antwoorden, en nooit milder dan een eerder alarm waar geen arts naar keek."
        }
        Claim::UnknownSigns => {
            "Hele bezoeken: een alarmteken van ‘nee’ naar ‘weet ik niet’ verlaagt de uitslag van een vervolgcheck niet."
        }
        Claim::TherapistExclusions => {
            "Hele bezoeken, met een plan van een therapeut: ook dan staat er nooit een oefening die een rij met uitsluitingen weghoudt, en na een stop of een alarm geen enkele. Wat wel mag, staat erin."
        }
        Claim::CheckInExclusions => {
            "Hele bezoeken: na elke stap blijven alleen oefeningen over die geen rij met uitsluitingen weghoudt. Na een stop blijft er geen over."
        }
    };
    said.into()
}

pub fn promise(number: u8) -> &'static str {
    match number {
        0 => "De bewijzer leest de regels zoals het programma ze leest.",
        1 => "Elke weg door de vragen eindigt, en in precies één uitkomst.",
        2 => "Meer alarm verlaagt de uitkomst nooit, behalve bij de genoemde uitzonderingen.",
        3 => "Een alarm dat geldt, is niet te omzeilen.",
        4 => "Elke regel beslist soms alleen.",
        5 => "De volgorde van antwoorden maakt niet uit.",
        6 => "Niemand krijgt een advies dat niet voor hem is.",
        7 => "Gewone spit leidt altijd tot zelf doen.",
        8 => {
            "Vragen na de uitslag veranderen de uitslag niet, tenzij ze een eerder antwoord tegenspreken."
        }
        9 => "Wat uitleg geeft, verlaagt niets. En elke rij wordt bij iemand gebruikt.",
        10 => "Niemand krijgt een oefening die niet voor hem is.",
        11 => "Een plan kiest alleen uit wat mag, en gaat nooit terug.",
        12 => {
            "In de stand ‘information’ gaat geen alarm verloren, en de pagina past bij wie haar leest."
        }
        13 => "Een vervolgcheck verlaagt geen alarm, en beter slaat er geen over.",
        _ => "",
    }
}

pub fn proved(kinds: &[(Kind, usize)], failed: usize) -> String {
    let all: usize = kinds.iter().map(|(_, count)| count).sum();
    let each = kinds
        .iter()
        .map(|(how, count)| format!("{count} {}", kind(*how)))
        .collect::<Vec<_>>()
        .join(", ");
    match failed {
        0 => format!("{all} stellingen: {each}. Ze gelden allemaal."),
        failed => format!(
            "{all} stellingen: {each}. LET OP: {failed} daarvan gelden nu niet. Deze versie mag zo niet in gebruik."
        ),
    }
}

pub fn power(digits: &str, power: &str) -> String {
    let raised: String = power
        .chars()
        .filter_map(|digit| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(digit.to_digit(10)? as usize))
        .collect();
    format!("{} × 10{raised}", digits.replace('.', ","))
}
