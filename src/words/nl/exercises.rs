//! The exercises in Dutch: steps without "u", so that they can be read aloud to somebody else as
//! they stand.

use crate::clinical::exercises::ExerciseId;
use crate::words::exercise::ExerciseWords;

const fn said(
    name: &'static str,
    steps: &'static [&'static str],
    lighter: &'static str,
    alt: &'static str,
) -> ExerciseWords {
    ExerciseWords { name, steps, lighter, alt }
}

pub fn exercise(exercise: ExerciseId) -> ExerciseWords {
    match exercise {
        ExerciseId::PelvicTilt => said(
            "Bekken kantelen, liggend",
            &[
                "Lig op de rug, met de knieën gebogen en de voeten plat.",
                "Druk de onderrug zacht tegen de ondergrond. Het bekken (de botten bij de heupen) kantelt.",
                "Laat los, en kantel een klein stukje de andere kant op.",
                "Let op welke kant prettiger voelt.",
            ],
            "Maak de beweging zo klein dat die bijna niet te zien is.",
            "Iemand ligt op de rug met gebogen knieën. Het bekken kantelt een klein stukje heen en terug.",
        ),
        ExerciseId::PelvicTiltSitting => said(
            "Bekken kantelen, zittend",
            &[
                "Zit voor op de stoel, met beide voeten op de grond.",
                "Maak de onderrug langzaam een beetje bol.",
                "Maak de onderrug langzaam een beetje hol.",
                "Ga rustig heen en weer. Let op welke kant prettiger voelt.",
            ],
            "Leun tegen de rugleuning, en beweeg kleiner.",
            "Iemand zit op een stoel. De onderrug wordt een beetje bol en dan een beetje hol.",
        ),
        ExerciseId::KneeToChestSingle => said(
            "Eén knie naar de borst",
            &[
                "Lig op de rug, met de knieën gebogen.",
                "Pak één knie vast, en trek die rustig naar de borst.",
                "Blijf tien tellen, en adem door.",
                "Zet de voet terug. Alle keren gedaan? Wissel dan van been.",
            ],
            "Houd het bovenbeen aan de achterkant vast, en trek minder ver.",
            "Iemand ligt op de rug en trekt één knie naar de borst. De andere voet staat op de grond.",
        ),
        ExerciseId::KneesToChest => said(
            "Twee knieën naar de borst",
            &[
                "Lig op de rug, met de knieën gebogen.",
                "Breng eerst de ene knie naar de borst, dan de andere.",
                "Houd beide knieën vast, en laat de onderrug bol worden.",
                "Adem een paar keer rustig. Zet de voeten één voor één terug.",
            ],
            "Trek minder ver, of doe één knie tegelijk.",
            "Iemand ligt op de rug en houdt beide knieën tegen de borst.",
        ),
        ExerciseId::ProneLying => said(
            "Op de buik liggen",
            &[
                "Lig op de buik, met een opgevouwen handdoek onder het voorhoofd.",
                "Laat de rug en de billen zwaar worden.",
                "Adem rustig in en uit.",
                "Doet dit meer pijn in het been? Stop dan.",
            ],
            "Leg een kussen onder de buik.",
            "Iemand ligt ontspannen op de buik, met een handdoek onder het voorhoofd.",
        ),
        ExerciseId::ProneElbows => said(
            "Op de buik, steunen op de ellebogen",
            &[
                "Lig op de buik.",
                "Zet de ellebogen onder de schouders, en steun daarop.",
                "Laat de heupen op de grond, en adem rustig door.",
                "Ga na tien tellen weer liggen.",
            ],
            "Zet de ellebogen verder naar voren. Dan komt de rug minder ver.",
            "Iemand ligt op de buik en steunt op de ellebogen. De heupen blijven op de grond.",
        ),
        ExerciseId::PressUp => said(
            "Op de buik, armen strekken",
            &[
                "Lig op de buik, met de handen naast de schouders.",
                "Duw de borst rustig omhoog. De armen doen het werk.",
                "Laat de heupen op de grond, zo ver als dat prettig is.",
                "Zak langzaam terug.",
            ],
            "Kom minder ver omhoog, of blijf op de ellebogen.",
            "Iemand ligt op de buik en duwt met gestrekte armen de borst omhoog. De heupen liggen.",
        ),
        ExerciseId::StandingArch => said(
            "Staand naar achteren buigen",
            &[
                "Sta met de voeten iets uit elkaar, met een tafel dichtbij.",
                "Leg beide handen tegen de onderrug.",
                "Buig een klein stukje naar achteren. De knieën blijven recht.",
                "Kom terug. Let op of dit prettig voelt.",
            ],
            "Houd met één hand de tafel vast, en beweeg kleiner.",
            "Iemand staat met beide handen tegen de onderrug. De rug buigt iets naar achteren.",
        ),
        ExerciseId::CatCamel => said(
            "Bolle en holle rug op handen en knieën",
            &[
                "Steun op handen en knieën.",
                "Maak de rug langzaam bol, en laat het hoofd zakken.",
                "Maak de rug langzaam hol, en kijk iets naar voren.",
                "Ga rustig heen en weer, zonder te duwen. Bol en hol samen is één keer.",
            ],
            "Doe het staand, met de handen op een tafel.",
            "Iemand steunt op handen en knieën. De rug wordt eerst bol, en daarna een beetje hol.",
        ),
        ExerciseId::ChildPose => said(
            "Op de hielen zitten, armen naar voren",
            &[
                "Steun op handen en knieën.",
                "Zak met de billen rustig naar de hielen.",
                "Laat de armen voor liggen, en het hoofd rusten.",
                "Blijf twintig tellen, en adem rustig door. Kom langzaam terug.",
            ],
            "Leg een dik kussen tussen billen en hielen.",
            "Iemand zit op de hielen en buigt voorover. De armen liggen gestrekt naar voren.",
        ),
        ExerciseId::TrunkRotationLying => said(
            "Knieën opzij, liggend",
            &[
                "Lig op de rug, met de knieën gebogen en tegen elkaar.",
                "Spreid de armen. De schouders blijven liggen.",
                "Laat de knieën rustig naar één kant zakken.",
                "Kom terug, en ga naar de andere kant. Samen is dat één keer.",
            ],
            "Ga minder ver opzij, of leg daar een kussen.",
            "Iemand ligt op de rug met gespreide armen, van boven gezien. De gebogen knieën zakken naar links en naar rechts.",
        ),
        ExerciseId::Rest9090 => said(
            "Rusten met de benen op een stoel",
            &[
                "Lig op de rug, op de grond of op bed.",
                "Leg de onderbenen op een stoel, of op een stapel kussens.",
                "Knieën en heupen zijn gebogen, zoals bij zitten.",
                "Laat de rug zwaar worden, en adem rustig.",
            ],
            "Leg ook een kussen onder het hoofd.",
            "Iemand ligt op de rug. De onderbenen rusten op een stoel, de knieën zijn gebogen.",
        ),
        ExerciseId::SideLyingRest => said(
            "Rusten op de zij",
            &[
                "Lig op de zij die het prettigst voelt.",
                "Buig de knieën een beetje.",
                "Leg een kussen tussen de knieën, en één onder het hoofd.",
                "Laat schouders en rug los, en adem rustig.",
            ],
            "Leg ook een kussen tegen de buik of de rug.",
            "Iemand ligt op de zij met gebogen knieën en een kussen tussen de knieën.",
        ),
        ExerciseId::Bridge => said(
            "Bruggetje",
            &[
                "Lig op de rug, met de knieën gebogen en de voeten plat.",
                "Span de billen aan.",
                "Til de billen op, tot een rechte lijn van knie naar schouder.",
                "Zak langzaam terug, en adem door.",
            ],
            "Til de billen maar een handbreedte op.",
            "Iemand ligt op de rug met gebogen knieën en tilt de billen op.",
        ),
        ExerciseId::BridgeMarch => said(
            "Bruggetje met stappen",
            &[
                "Til de billen op tot een bruggetje.",
                "Til één voet een paar centimeter van de grond.",
                "Zet die voet terug, en zak langzaam. Wissel steeds van been.",
                "De heupen blijven even hoog. Lukt dat niet, rust dan even.",
            ],
            "Til alleen de hiel op, en laat de tenen staan.",
            "Iemand ligt in een bruggetje en tilt om de beurt één voet iets op.",
        ),
        ExerciseId::BridgeSingleLeg => said(
            "Bruggetje op één been",
            &[
                "Lig op de rug, met de knieën gebogen.",
                "Strek één been schuin naar voren.",
                "Til de billen op met het andere been.",
                "Houd de heupen even hoog, en zak langzaam terug.",
                "Alle keren gedaan? Wissel dan van been.",
            ],
            "Strek het been niet. Houd het gebogen, dicht bij het lichaam.",
            "Iemand ligt op de rug met één been gestrekt. Het andere been tilt de billen op.",
        ),
        ExerciseId::BirdDogArms => said(
            "Handen en knieën, één arm naar voren",
            &[
                "Steun op handen en knieën. Maak de rug lang, van kruin tot billen.",
                "Span de buik een klein beetje aan.",
                "Strek één arm naar voren, en houd de rug stil.",
                "Zet de hand terug. Wissel steeds van arm.",
            ],
            "Til alleen de hand een paar centimeter op.",
            "Iemand steunt op handen en knieën en strekt één arm naar voren.",
        ),
        ExerciseId::BirdDog => said(
            "Handen en knieën, arm en been",
            &[
                "Steun op handen en knieën. Maak de rug lang, van kruin tot billen.",
                "Strek één arm naar voren, en het andere been naar achteren.",
                "Houd de rug en de heupen stil.",
                "Kom langzaam terug. Wissel steeds van kant.",
            ],
            "Strek alleen het been, en laat de teen op de grond.",
            "Iemand steunt op één hand en één knie. De andere arm en het andere been zijn gestrekt.",
        ),
        ExerciseId::DeadBugHeels => said(
            "Op de rug, hiel tikken",
            &[
                "Lig op de rug. Til één voor één de benen op. De knieën blijven gebogen.",
                "Span de buik een beetje aan. De onderrug blijft rustig liggen.",
                "Tik met één hiel de grond aan.",
                "Kom terug. Wissel steeds van been.",
            ],
            "Laat één voet op de grond staan.",
            "Iemand ligt op de rug met gebogen benen omhoog. Eén hiel tikt de grond aan.",
        ),
        ExerciseId::DeadBug => said(
            "Op de rug, arm en been strekken",
            &[
                "Lig op de rug, met armen en gebogen benen omhoog.",
                "Span de buik een beetje aan.",
                "Strek één been, en breng de andere arm naar achteren.",
                "De onderrug blijft liggen. Kom terug, en wissel steeds van kant.",
            ],
            "Strek het been minder ver, en laat de armen stil.",
            "Iemand ligt op de rug. Eén arm en het andere been strekken zich, vlak boven de grond.",
        ),
        ExerciseId::AbdominalBracing => said(
            "Buik zacht aanspannen",
            &[
                "Lig op de rug, met de knieën gebogen. Leg de handen op de onderbuik.",
                "Adem rustig uit, en trek de onderbuik zacht naar binnen.",
                "Houd dit vijf tellen vast, en blijf ademen.",
                "Laat weer los.",
            ],
            "Span zo licht aan dat praten nog makkelijk gaat.",
            "Iemand ligt op de rug, met de handen op de onderbuik. De buik gaat iets naar binnen.",
        ),
        ExerciseId::Clamshell => said(
            "Knie openen op de zij",
            &[
                "Lig op de zij, met de knieën gebogen en de voeten op elkaar.",
                "Houd de voeten tegen elkaar.",
                "Til de bovenste knie een klein stukje op.",
                "De heup draait niet mee. Zak langzaam terug.",
                "Alle keren gedaan? Draai dan om naar de andere zij.",
            ],
            "Til de knie maar een paar centimeter op.",
            "Iemand ligt op de zij met gebogen knieën. De bovenste knie gaat open, de voeten blijven bij elkaar.",
        ),
        ExerciseId::SideLegLift => said(
            "Been heffen op de zij",
            &[
                "Lig op de zij. Buig het onderste been.",
                "Strek het bovenste been. De tenen wijzen naar voren.",
                "Til dat been rustig op, niet hoger dan heuphoogte.",
                "Zak langzaam terug.",
                "Alle keren gedaan? Draai dan om naar de andere zij.",
            ],
            "Buig de knie, of leun met de rug tegen een muur.",
            "Iemand ligt op de zij, met het onderste been gebogen. Het gestrekte bovenste been gaat omhoog.",
        ),
        ExerciseId::SidePlankKnees => said(
            "Zijwaarts steunen op de knieën",
            &[
                "Lig op de zij, met gebogen knieën. Steun op de elleboog.",
                "Zet de elleboog recht onder de schouder.",
                "Til de heupen op, tot een rechte lijn.",
                "Blijf twintig tellen, adem door, en zak terug.",
                "Wissel daarna van zij.",
            ],
            "Til de heupen minder hoog, en korter.",
            "Iemand steunt zijwaarts op elleboog en knieën. De heupen zijn van de grond.",
        ),
        ExerciseId::SidePlank => said(
            "Zijwaarts steunen op de voeten",
            &[
                "Lig op de zij, met gestrekte benen. Steun op de elleboog.",
                "Til de heupen op, tot het lichaam recht is.",
                "Blijf twintig tellen, en adem gewoon door.",
                "Zak langzaam terug. Houd de adem niet vast.",
                "Wissel daarna van zij.",
            ],
            "Zet de bovenste voet voor de andere.",
            "Iemand steunt zijwaarts op elleboog en voeten. Het lichaam is een rechte lijn.",
        ),
        ExerciseId::HipHinge => said(
            "Buigen vanuit de heupen",
            &[
                "Sta met de voeten op heupbreedte, en de knieën los.",
                "Schuif de billen naar achteren, alsof ze een muur willen raken.",
                "Laat het bovenlichaam mee naar voren komen.",
                "Duw de heupen naar voren, en sta weer rechtop.",
            ],
            "Doe het met de handen op een tafel.",
            "Iemand staat, schuift de billen naar achteren en buigt voorover vanuit de heupen.",
        ),
        ExerciseId::HipHingeWeight => said(
            "Buigen vanuit de heupen, met gewicht",
            &[
                "Houd het gewicht vast, dicht bij het lichaam.",
                "Schuif de billen naar achteren, met de knieën los.",
                "Laat het gewicht langs de benen zakken, tot de knie.",
                "Duw de heupen naar voren, en kom omhoog. Adem uit.",
            ],
            "Neem minder gewicht, of ga minder laag.",
            "Iemand buigt voorover vanuit de heupen. De fles in de handen blijft dicht bij de benen.",
        ),
        ExerciseId::SitToStandHigh => said(
            "Opstaan van een hoge zit",
            &[
                "Leg een stevig kussen op een stoel met leuningen.",
                "Zit voor op de stoel. Zet de voeten onder de knieën.",
                "Buig naar voren, en sta op. Steunen met de handen mag.",
                "Ga langzaam weer zitten.",
            ],
            "Duw met beide handen op de leuningen.",
            "Iemand zit op een verhoogde stoel en buigt naar voren. De handen steunen bij het opstaan.",
        ),
        ExerciseId::SitToStand => said(
            "Opstaan van een stoel",
            &[
                "Zit voor op een stevige stoel. Zet de voeten onder de knieën.",
                "Buig naar voren vanuit de heupen.",
                "Sta op, liefst zonder handen.",
                "Ga langzaam weer zitten. Tel tot drie.",
            ],
            "Gebruik één hand op de leuning.",
            "Iemand zit op een stoel, buigt naar voren en staat op zonder handen.",
        ),
        ExerciseId::SquatChair => said(
            "Door de knieën tot de stoel",
            &[
                "Sta voor een stoel, met de voeten op heupbreedte.",
                "Zak door heupen en knieën, tot de billen de stoel raken.",
                "Ga niet zitten. Duw direct weer omhoog.",
                "De knieën wijzen dezelfde kant op als de tenen.",
            ],
            "Ga tussendoor wel even zitten.",
            "Iemand staat voor een stoel en zakt door de knieën. De billen raken de zitting.",
        ),
        ExerciseId::StepUpLow => said(
            "Opstapje, laag",
            &[
                "Sta voor een lage, stevige tree. Houd de leuning vast.",
                "Zet één voet helemaal op de tree.",
                "Stap omhoog, en zet de andere voet ernaast.",
                "Stap rustig terug naar beneden.",
                "Alle keren gedaan? Begin dan met de andere voet.",
            ],
            "Neem een lagere tree, of steun met twee handen.",
            "Iemand houdt een leuning vast, zet één voet op een lage tree en stapt omhoog.",
        ),
        ExerciseId::StepUp => said(
            "Opstapje",
            &[
                "Sta voor een trede van de trap, met de leuning dichtbij.",
                "Zet één voet helemaal op de trede.",
                "Duw met dat been het lichaam omhoog.",
                "Stap langzaam en stil terug.",
                "Alle keren gedaan? Begin dan met de andere voet.",
            ],
            "Houd de leuning vast.",
            "Iemand zet één voet op een traptrede, duwt zich omhoog en staat bovenop.",
        ),
        ExerciseId::HipFlexorStretchStanding => said(
            "Voorkant van de heup rekken, staand",
            &[
                "Sta voor een tafel of aanrecht, en houd die vast.",
                "Zet één voet een grote stap naar achteren.",
                "Span de bil van dat been aan. Schuif de heup naar voren.",
                "Houd het rekken licht, en adem door. Wissel daarna van been.",
            ],
            "Maak de stap kleiner.",
            "Iemand houdt een aanrecht vast, met één been naar achteren. De heup schuift naar voren.",
        ),
        ExerciseId::HipFlexorStretch => said(
            "Voorkant van de heup rekken, op één knie",
            &[
                "Ga op één knie staan, met een kussen eronder.",
                "Zet de andere voet voor. Leg de handen op dat bovenbeen.",
                "Span de bil aan, en schuif de heup naar voren.",
                "Houd het rekken licht, en adem door. Wissel daarna van been.",
            ],
            "Houd een stoel vast, en schuif minder ver naar voren.",
            "Iemand steunt met één knie op een kussen, de andere voet staat voor. De heup schuift naar voren.",
        ),
        ExerciseId::HamstringStretchChair => said(
            "Achterkant van het been rekken, zittend",
            &[
                "Zit voor op een stoel. Strek één been, met de hiel op de grond.",
                "Buig een klein stukje voorover, vanuit de heupen.",
                "Stop als het licht trekt achter in het bovenbeen.",
                "Tintelt het? Ga dan een stuk terug. Wissel daarna van been.",
            ],
            "Buig de knie een beetje.",
            "Iemand zit op een stoel met één been gestrekt en buigt een klein stukje voorover.",
        ),
        ExerciseId::HamstringStretch => said(
            "Achterkant van het been rekken, liggend",
            &[
                "Lig op de rug. Houd één bovenbeen vast, recht omhoog.",
                "Strek de knie langzaam, tot het licht trekt.",
                "Houd dit vast, en adem door.",
                "Tintelt het? Buig de knie dan weer. Wissel daarna van been.",
            ],
            "Houd de knie een stuk gebogen.",
            "Iemand ligt op de rug, houdt één bovenbeen vast en strekt de knie omhoog.",
        ),
        ExerciseId::ThoracicRotationSitting => said(
            "Bovenrug draaien, zittend",
            &[
                "Zit rechtop op een stoel. Kruis de armen voor de borst.",
                "Draai rustig naar links, zo ver als het prettig is.",
                "Kom terug, en draai naar rechts. Samen is dat één keer.",
                "De knieën blijven recht naar voren.",
            ],
            "Draai minder ver, en langzamer.",
            "Iemand zit op een stoel met gekruiste armen, van voren gezien. De bovenrug draait naar links en naar rechts.",
        ),
        ExerciseId::ThoracicExtensionChair => said(
            "Bovenrug over de leuning",
            &[
                "Ga zitten op een zware stoel met een lage leuning, die niet kan kantelen.",
                "Leg de handen achter het hoofd, of kruis de armen.",
                "Leun met de bovenrug rustig naar achteren over de leuning.",
                "Kom weer terug. De onderrug blijft stil.",
            ],
            "Beweeg maar een klein stukje.",
            "Iemand zit op een stoel, met gekruiste armen. De bovenrug leunt naar achteren over de leuning.",
        ),
        ExerciseId::NerveGlideSitting => said(
            "Zenuw laten glijden, zittend",
            &[
                "Zit rechtop op een stoel.",
                "Strek één knie langzaam, en kijk daarbij omhoog.",
                "Buig de knie weer, en kijk naar beneden.",
                "Blijf bewegen, zonder vast te houden. Tintelt het, ga dan minder ver.",
                "Alle keren gedaan? Wissel dan van been.",
            ],
            "Strek de knie maar half.",
            "Iemand zit op een stoel. Een knie strekt zich terwijl het hoofd omhoog kijkt, en buigt dan weer.",
        ),
        ExerciseId::NerveGlideLying => said(
            "Zenuw laten glijden, liggend",
            &[
                "Lig op de rug. Houd één bovenbeen vast, schuin omhoog.",
                "Strek de knie een stuk, tot net voor het trekken.",
                "Buig de knie direct weer.",
                "Blijf rustig heen en weer gaan. Tintelt het, ga dan minder ver.",
                "Alle keren gedaan? Wissel dan van been.",
            ],
            "Strek de knie maar een klein stukje.",
            "Iemand ligt op de rug, houdt één bovenbeen vast en strekt en buigt de knie.",
        ),
        ExerciseId::PelvicFloor => said(
            "Bekkenbodem aanspannen",
            &[
                "Zit of lig ontspannen. Adem rustig.",
                "Sluit zacht, zoals bij het ophouden van plas of wind. Oefen niet tijdens het plassen.",
                "Houd zes tot acht tellen vast, en blijf ademen.",
                "Laat helemaal los. Loslaten is even belangrijk.",
            ],
            "Span korter en zachter aan.",
            "Iemand zit rechtop op een stoel. Onder in de buik spannen spieren aan, naar binnen en omhoog.",
        ),
        ExerciseId::HeelRaiseSupported => said(
            "Op de tenen, met steun",
            &[
                "Sta bij een aanrecht, en houd het vast.",
                "Kom rustig op de tenen.",
                "Blijf één tel boven.",
                "Zak langzaam terug.",
            ],
            "Kom minder hoog.",
            "Iemand houdt een aanrecht vast en komt op de tenen.",
        ),
        ExerciseId::HeelRaise => said(
            "Op de tenen, los",
            &[
                "Sta met een aanrecht dichtbij, zonder vast te houden.",
                "Kom rustig op de tenen.",
                "Blijf één tel boven.",
                "Zak langzaam terug.",
            ],
            "Leg één vinger op het aanrecht.",
            "Iemand staat los bij een aanrecht en komt op de tenen.",
        ),
        ExerciseId::FootTowel => said(
            "Handdoek met de tenen pakken",
            &[
                "Zit op een stoel, met blote voeten.",
                "Leg een handdoek onder één voet.",
                "Trek de handdoek met de tenen naar de hiel toe.",
                "Leg de handdoek weer recht, en ga door.",
                "Alle keren gedaan? Neem dan de andere voet.",
            ],
            "Krul alleen de tenen, zonder handdoek.",
            "Een voet van dichtbij, op een handdoek. De tenen krullen en trekken de handdoek in plooien.",
        ),
        ExerciseId::BalanceOneLegSupported => said(
            "Op één been staan, met steun",
            &[
                "Sta bij een aanrecht, en houd het vast.",
                "Til één voet een klein stukje op.",
                "Sta rustig, met de heupen even hoog.",
                "Wissel daarna van been. Let op het verschil tussen links en rechts.",
            ],
            "Laat de tenen op de grond.",
            "Iemand houdt een aanrecht vast en staat op één been.",
        ),
        ExerciseId::BalanceOneLeg => said(
            "Op één been staan, los",
            &[
                "Sta met een aanrecht dichtbij.",
                "Til één voet op, en laat de handen los.",
                "Kijk naar een vast punt.",
                "Wankelt het? Pak vast. Wissel daarna van been.",
            ],
            "Houd één vinger op het aanrecht.",
            "Iemand staat los op één been, met een aanrecht dichtbij.",
        ),
        ExerciseId::WalkingShort => said(
            "Kort stukje lopen",
            &[
                "Loop rustig, binnen of buiten.",
                "De armen mogen meezwaaien.",
                "Draai om als de helft van de tijd voorbij is.",
                "Rust even, en doe het later nog een keer.",
            ],
            "Loop alleen in huis, van kamer naar kamer.",
            "Iemand loopt rustig, met de armen los langs het lichaam.",
        ),
        ExerciseId::WalkingBuildUp => said(
            "Lopen en opbouwen",
            &[
                "Loop zo dat praten nog lukt.",
                "De armen mogen meezwaaien.",
                "In stukjes lopen met een rust ertussen mag ook.",
            ],
            "Verdeel de minuten over de dag.",
            "Iemand loopt buiten in een vlot maar rustig tempo.",
        ),
        ExerciseId::BreathingLying => said(
            "Rustig ademen, liggend",
            &[
                "Lig op de rug, met de knieën gebogen of op een kussen.",
                "Leg één hand op de buik.",
                "Adem in door de neus. De buik komt iets omhoog.",
                "Adem langer uit dan in, en laat de rug los.",
            ],
            "Adem gewoon, en volg alleen de hand op de buik.",
            "Iemand ligt op de rug met een hand op de buik. De buik komt iets omhoog.",
        ),
        ExerciseId::RelaxationSitting => said(
            "Ontspannen, zittend",
            &[
                "Zit met steun in de rug, en beide voeten op de grond.",
                "Trek de schouders op bij het inademen.",
                "Laat ze zakken bij een lange uitademing.",
                "Ga daarna langs kaak, handen, buik en benen. Laat alles los.",
            ],
            "Doe alleen de schouders, drie keer.",
            "Iemand zit op een stoel, met de handen op de bovenbenen. De schouders gaan omhoog en zakken weer.",
        ),
        ExerciseId::MarchInPlace => said(
            "Stappen op de plaats",
            &[
                "Sta rechtop, met een tafel of aanrecht dichtbij. Vasthouden mag.",
                "Til om de beurt een knie op, zo hoog als het prettig is.",
                "Links en rechts samen is één keer. Laat de schouders los.",
                "Let op of links en rechts hetzelfde voelen.",
            ],
            "Til alleen de hielen op.",
            "Iemand stapt op de plaats. Om de beurt komt een knie omhoog, de armen zwaaien mee.",
        ),
        ExerciseId::EnduranceLadder => said(
            "Fietsen",
            &[
                "Fiets buiten, of op een hometrainer.",
                "Zet het stuur hoog of laag, zoals het prettig zit.",
                "Praten moet nog lukken.",
            ],
            "Verdeel de minuten over twee keer.",
            "Iemand fietst. De benen trappen rond, en de handen houden het stuur vast.",
        ),
        ExerciseId::WallSitSlide => said(
            "Langs de muur naar beneden schuiven",
            &[
                "Sta met de rug tegen een muur. Zet de voeten een stap naar voren.",
                "Schuif langzaam een stukje naar beneden.",
                "Blijf twee tellen. De knieën wijzen dezelfde kant op als de tenen.",
                "Schuif weer omhoog, en adem uit.",
            ],
            "Schuif maar een handbreedte naar beneden.",
            "Iemand leunt met de rug tegen een muur en schuift met gebogen knieën naar beneden.",
        ),
        ExerciseId::SportLadderWalkRun => said(
            "Terug naar sport: lopen en rennen",
            &[
                "Begin pas als dertig minuten vlot lopen goed gaat.",
                "Ren één minuut rustig, en loop daarna één minuut.",
                "Doe dit tien keer. Neem er een dag rust tussen.",
                "Ging het goed? Maak het rennen elke week iets langer.",
            ],
            "Ren een halve minuut, of loop alleen vlot.",
            "Iemand loopt eerst, en rent daarna in een rustig tempo.",
        ),
        ExerciseId::SportLadderTurn => said(
            "Terug naar sport: draaien en keren",
            &[
                "Begin pas als twintig minuten rennen goed gaat.",
                "Zet vier voorwerpen neer, vijf stappen uit elkaar.",
                "Ren er rustig omheen, met bochten naar links en rechts.",
                "Maak het sneller als dat twee keer goed ging.",
            ],
            "Loop de bochten in plaats van te rennen.",
            "Iemand rent naar voren, en maakt dan een bocht om een pion. Het lichaam leunt en draait mee.",
        ),
        ExerciseId::HipHingeOneLeg => said(
            "Buigen op één been",
            &[
                "Sta op één been, met een tafel dichtbij. De knie is los.",
                "Buig naar voren vanuit de heup. Het andere been gaat naar achteren.",
                "Ga tot rug en been een rechte lijn zijn, of minder ver.",
                "Duw de heup naar voren, en sta weer rechtop.",
                "Alle keren gedaan? Wissel dan van been.",
            ],
            "Houd één hand op de tafel. Laat de tenen van het andere been op de grond.",
            "Iemand staat op één been en buigt voorover. Het andere been gaat gestrekt naar achteren.",
        ),
        ExerciseId::Lunge => said(
            "Uitvalspas",
            &[
                "Sta rechtop, met een tafel dichtbij.",
                "Zet één voet een grote stap naar voren.",
                "Zak recht naar beneden, tot vlak boven de grond met de achterste knie.",
                "Duw met de voorste voet, en kom terug.",
                "Alle keren gedaan? Wissel dan van been.",
            ],
            "Zak maar een klein stukje, en houd de tafel vast.",
            "Iemand zet een grote stap naar voren en zakt. De achterste knie komt vlak boven de grond.",
        ),
        ExerciseId::WallPush => said(
            "Opdrukken tegen de muur",
            &[
                "Sta voor een muur. Zet de handen tegen de muur, op schouderhoogte.",
                "Zet de voeten een stap naar achteren. Het lichaam is recht.",
                "Buig de ellebogen, en kom naar de muur.",
                "Duw terug, en adem uit.",
            ],
            "Ga dichter bij de muur staan.",
            "Iemand leunt met twee handen tegen een muur. De ellebogen buigen en strekken.",
        ),
        ExerciseId::BandRow => said(
            "Roeien met een elastische band",
            &[
                "Maak een elastische band vast aan de klink van een dichte deur.",
                "Zit rechtop op een stoel, voor de deur. Houd de band met twee handen vast.",
                "Trek de ellebogen langs het lichaam naar achteren.",
                "Laat de band rustig terug naar voren gaan.",
            ],
            "Ga dichter bij de deur zitten. Geen band? Doe de beweging zonder.",
            "Iemand zit op een stoel voor een deur en trekt een band naar het lichaam.",
        ),
    }
}

/// What it is for: no cause, and no promise.
pub const fn purpose(exercise: ExerciseId) -> &'static str {
    match exercise {
        ExerciseId::PelvicTilt | ExerciseId::PelvicTiltSitting => {
            "Dit is een kleine beweging om mee te beginnen."
        }
        ExerciseId::KneeToChestSingle | ExerciseId::KneesToChest | ExerciseId::ChildPose => {
            "Dit is buigen, zonder gewicht."
        }
        ExerciseId::ProneLying
        | ExerciseId::ProneElbows
        | ExerciseId::PressUp
        | ExerciseId::StandingArch => "Dit is strekken, stap voor stap.",
        ExerciseId::CatCamel => "Dit is buigen en strekken, rustig na elkaar.",
        ExerciseId::TrunkRotationLying => "Dit is draaien, terwijl de rug ligt.",
        ExerciseId::Rest9090 | ExerciseId::SideLyingRest => "Dit is een houding om te rusten.",
        ExerciseId::Bridge | ExerciseId::BridgeMarch | ExerciseId::BridgeSingleLeg => {
            "Dit maakt billen en rug sterker."
        }
        ExerciseId::BirdDogArms | ExerciseId::BirdDog => "Dit oefent de rug bij reiken en dragen.",
        ExerciseId::DeadBugHeels | ExerciseId::DeadBug | ExerciseId::AbdominalBracing => {
            "Dit maakt de buik sterker."
        }
        ExerciseId::Clamshell | ExerciseId::SideLegLift => {
            "Dit maakt de heupen sterker, voor lopen en staan."
        }
        ExerciseId::SidePlankKnees | ExerciseId::SidePlank => {
            "Dit maakt de zijkant van de romp sterker."
        }
        ExerciseId::HipHinge => "Dit is bukken, maar dan rustig.",
        ExerciseId::HipHingeWeight => "Dit is tillen, met weinig gewicht om te beginnen.",
        ExerciseId::SitToStandHigh | ExerciseId::SitToStand => {
            "Dit is opstaan, en maakt de benen sterker."
        }
        ExerciseId::SquatChair | ExerciseId::WallSitSlide => {
            "Dit maakt de benen sterker, voor tillen en trappen."
        }
        ExerciseId::StepUpLow | ExerciseId::StepUp => "Dit is traplopen, één trede.",
        ExerciseId::HipFlexorStretchStanding | ExerciseId::HipFlexorStretch => {
            "Dit is het omgekeerde van zitten."
        }
        ExerciseId::HamstringStretchChair | ExerciseId::HamstringStretch => {
            "Dit maakt bukken soepeler."
        }
        ExerciseId::ThoracicRotationSitting | ExerciseId::ThoracicExtensionChair => {
            "Dit beweegt de bovenrug."
        }
        ExerciseId::NerveGlideSitting | ExerciseId::NerveGlideLying => {
            "Dit laat de zenuw rustig meebewegen."
        }
        ExerciseId::PelvicFloor => "Dit traint de spieren onderin (de bekkenbodem).",
        ExerciseId::HeelRaiseSupported | ExerciseId::HeelRaise => {
            "Dit maakt de kuiten sterker, om steviger te staan."
        }
        ExerciseId::FootTowel => "Dit oefent de voet.",
        ExerciseId::BalanceOneLegSupported | ExerciseId::BalanceOneLeg => {
            "Dit oefent stevig staan."
        }
        ExerciseId::WalkingShort | ExerciseId::WalkingBuildUp | ExerciseId::EnduranceLadder => {
            "Zo lukt er elke week iets meer."
        }
        ExerciseId::BreathingLying | ExerciseId::RelaxationSitting => "Dit geeft even rust.",
        ExerciseId::MarchInPlace => "Dit is lopen, op één plek.",
        ExerciseId::SportLadderWalkRun => "Dit is de weg terug naar rennen.",
        ExerciseId::SportLadderTurn => "Dit is de weg terug naar draaien en keren.",
        ExerciseId::HipHingeOneLeg => "Dit is bukken op één been, zoals in veel sporten.",
        ExerciseId::Lunge => "Dit maakt de benen sterker, voor rennen en keren.",
        ExerciseId::WallPush => "Dit maakt armen en romp sterker, voor duwen en tillen.",
        ExerciseId::BandRow => "Dit maakt de bovenrug sterker, voor rechtop staan.",
    }
}
