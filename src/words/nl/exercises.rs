//! The exercises in Dutch: steps without "u", so that they can be read aloud to somebody else as they stand.

use crate::clinical::exercises::ExerciseId;
use crate::words::exercise::ExerciseWords;

const fn said(name: &'static str, steps: &'static [&'static str], lighter: &'static str, alt: &'static str) -> ExerciseWords {
    ExerciseWords { name, steps, lighter, alt }
}

pub fn exercise(exercise: ExerciseId) -> ExerciseWords {
    match exercise {
        ExerciseId::PelvicTilt => said(
            "Bekken kantelen, liggend",
            &[
                "Lig op de rug, met de knieën gebogen en de voeten plat.",
                "Druk de onderrug zacht tegen de ondergrond. Het bekken kantelt.",
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
                "Zet de voet terug. Doe daarna de andere kant.",
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
                "Ga rustig heen en weer, zonder te duwen.",
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
                "Kom terug, en ga naar de andere kant.",
            ],
            "Ga minder ver opzij, of leg daar een kussen.",
            "Iemand ligt op de rug met gespreide armen. De gebogen knieën zakken naar links en naar rechts.",
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
                "Zet die voet terug, en til de andere op.",
                "Het bekken blijft recht. Zakt het, rust dan even.",
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
                "Houd het bekken recht, en zak langzaam terug.",
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
                "Zet de hand terug, en doe de andere arm.",
            ],
            "Til alleen de hand een paar centimeter op.",
            "Iemand steunt op handen en knieën en strekt één arm naar voren.",
        ),
        ExerciseId::BirdDog => said(
            "Handen en knieën, arm en been",
            &[
                "Steun op handen en knieën. Maak de rug lang, van kruin tot billen.",
                "Strek één arm naar voren, en het andere been naar achteren.",
                "Houd de rug en het bekken stil.",
                "Kom langzaam terug, en wissel van kant.",
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
                "Kom terug, en tik met de andere hiel.",
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
                "De onderrug blijft liggen. Kom terug, en wissel.",
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
            "Iemand ligt op de rug met gebogen knieën, met de handen op de onderbuik.",
        ),
        ExerciseId::Clamshell => said(
            "Knie openen op de zij",
            &[
                "Lig op de zij, met de knieën gebogen en de voeten op elkaar.",
                "Houd de voeten tegen elkaar.",
                "Til de bovenste knie een klein stukje op.",
                "Het bekken draait niet mee. Zak langzaam terug.",
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
            ],
            "Buig de knie, of leun met de rug tegen een muur.",
            "Iemand ligt op de zij en tilt het gestrekte bovenste been op.",
        ),
        ExerciseId::SidePlankKnees => said(
            "Zijwaarts steunen op de knieën",
            &[
                "Lig op de zij, met gebogen knieën. Steun op de elleboog.",
                "Zet de elleboog recht onder de schouder.",
                "Til de heupen op, tot een rechte lijn.",
                "Blijf vijf tellen, adem door, en zak terug.",
            ],
            "Til de heupen minder hoog, en korter.",
            "Iemand steunt zijwaarts op elleboog en knieën. De heupen zijn van de grond.",
        ),
        ExerciseId::SidePlank => said(
            "Zijwaarts steunen op de voeten",
            &[
                "Lig op de zij, met gestrekte benen. Steun op de elleboog.",
                "Til de heupen op, tot het lichaam recht is.",
                "Blijf acht tellen, en adem gewoon door.",
                "Zak langzaam terug. Houd de adem niet vast.",
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
                "Houd iets lichts vast, dicht bij het lichaam. Begin met een fles van één liter.",
                "Schuif de billen naar achteren, met de knieën los.",
                "Laat het gewicht langs de benen zakken, tot de knie.",
                "Duw de heupen naar voren, en kom omhoog. Adem uit.",
            ],
            "Neem minder gewicht, of ga minder laag.",
            "Iemand buigt voorover vanuit de heupen. Het gewicht in de handen blijft dicht bij de benen.",
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
            ],
            "Neem een lagere tree, of steun met twee handen.",
            "Iemand zet één voet op een lage tree en stapt rustig omhoog.",
        ),
        ExerciseId::StepUp => said(
            "Opstapje",
            &[
                "Sta voor een trede van de trap, met de leuning dichtbij.",
                "Zet één voet helemaal op de trede.",
                "Duw met dat been het lichaam omhoog.",
                "Stap langzaam en stil terug.",
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
                "Houd het rekken licht, en adem door. Wissel daarna.",
            ],
            "Maak de stap kleiner.",
            "Iemand staat met één been naar achteren en houdt zich vast aan een tafel. De heup schuift naar voren.",
        ),
        ExerciseId::HipFlexorStretch => said(
            "Voorkant van de heup rekken, op één knie",
            &[
                "Ga op één knie staan, met een kussen eronder.",
                "Zet de andere voet voor. Leg de handen op dat bovenbeen.",
                "Span de bil aan, en schuif de heup naar voren.",
                "Houd het rekken licht, en adem door. Wissel daarna.",
            ],
            "Houd een stoel vast, en schuif minder ver naar voren.",
            "Iemand steunt op één knie, met de andere voet voor. De heup schuift naar voren.",
        ),
        ExerciseId::HamstringStretchChair => said(
            "Achterkant van het been rekken, zittend",
            &[
                "Zit voor op een stoel. Strek één been, met de hiel op de grond.",
                "Buig een klein stukje voorover, vanuit de heupen.",
                "Stop als het licht trekt achter in het bovenbeen.",
                "Tintelt het? Ga dan een stuk terug.",
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
                "Tintelt het? Buig de knie dan weer. Wissel daarna.",
            ],
            "Houd de knie een stuk gebogen.",
            "Iemand ligt op de rug, houdt één bovenbeen vast en strekt de knie omhoog.",
        ),
        ExerciseId::ThoracicRotationSitting => said(
            "Bovenrug draaien, zittend",
            &[
                "Zit rechtop op een stoel. Kruis de armen voor de borst.",
                "Draai rustig naar links, zo ver als het prettig is.",
                "Kom terug, en draai naar rechts.",
                "De knieën blijven recht naar voren.",
            ],
            "Draai minder ver, en langzamer.",
            "Iemand zit op een stoel met gekruiste armen. De bovenrug draait naar links en naar rechts.",
        ),
        ExerciseId::ThoracicExtensionChair => said(
            "Bovenrug over de leuning",
            &[
                "Zet een stoel met een lage rugleuning tegen een muur. Ga zitten.",
                "Leg de handen achter het hoofd, of kruis de armen.",
                "Leun met de bovenrug rustig naar achteren over de leuning.",
                "Kom weer terug. De onderrug blijft stil.",
            ],
            "Beweeg maar een klein stukje.",
            "Iemand zit op een stoel. De bovenrug leunt een klein stukje naar achteren over de leuning.",
        ),
        ExerciseId::NerveGlideSitting => said(
            "Zenuw laten glijden, zittend",
            &[
                "Zit rechtop op een stoel.",
                "Strek één knie langzaam, en kijk daarbij omhoog.",
                "Buig de knie weer, en kijk naar beneden.",
                "Blijf bewegen, zonder vast te houden. Tintelt het, ga dan minder ver.",
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
            ],
            "Strek de knie maar een klein stukje.",
            "Iemand ligt op de rug, houdt één bovenbeen vast en strekt en buigt de knie.",
        ),
        ExerciseId::PelvicFloor => said(
            "Bekkenbodem aanspannen",
            &[
                "Zit of lig ontspannen. Adem rustig.",
                "Sluit zacht, zoals bij het ophouden van plas of wind. Oefen niet tijdens het plassen.",
                "Houd drie tellen vast, en blijf ademen.",
                "Laat helemaal los. Loslaten is even belangrijk.",
            ],
            "Span korter en zachter aan.",
            "Iemand zit rechtop op een stoel, met ontspannen schouders en de voeten op de grond.",
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
            "Iemand staat los en komt op de tenen.",
        ),
        ExerciseId::FootTowel => said(
            "Handdoek met de tenen pakken",
            &[
                "Zit op een stoel, met blote voeten.",
                "Leg een handdoek onder één voet.",
                "Trek de handdoek met de tenen naar de hiel toe.",
                "Leg de handdoek weer recht, en ga door.",
            ],
            "Krul alleen de tenen, zonder handdoek.",
            "Iemand zit op een stoel en trekt met de tenen een handdoek naar zich toe.",
        ),
        ExerciseId::BalanceOneLegSupported => said(
            "Op één been staan, met steun",
            &[
                "Sta bij een aanrecht, en houd het vast.",
                "Til één voet een klein stukje op.",
                "Sta rustig, met het bekken recht.",
                "Zet de voet terug, en wissel. Let op het verschil tussen links en rechts.",
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
                "Loop twee tot vijf minuten, binnen of buiten.",
                "Kies een rustig tempo. De armen mogen meezwaaien.",
                "Ga terug voordat de pijn meer wordt.",
                "Rust even, en doe het later nog een keer.",
            ],
            "Loop alleen in huis, van kamer naar kamer.",
            "Iemand loopt rustig, met de armen los langs het lichaam.",
        ),
        ExerciseId::WalkingBuildUp => said(
            "Lopen en opbouwen",
            &[
                "Loop tien minuten, zo dat praten nog lukt.",
                "Ging het twee dagen goed? Doe er twee minuten bij.",
                "Ging het minder goed? Ga twee minuten terug.",
                "In stukjes lopen met een rust ertussen mag ook.",
            ],
            "Verdeel het over vier keer vijf minuten.",
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
            "Iemand ligt op de rug met gebogen knieën en een hand op de buik.",
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
            "Iemand zit ontspannen op een stoel, met de handen op de bovenbenen.",
        ),
        ExerciseId::MarchInPlace => said(
            "Stappen op de plaats",
            &[
                "Sta rechtop, met een tafel of aanrecht dichtbij. Vasthouden mag.",
                "Til om de beurt een knie op, zo hoog als het prettig is.",
                "Sta lang, en laat de schouders los.",
                "Let op of links en rechts hetzelfde voelen.",
            ],
            "Til alleen de hielen op.",
            "Iemand stapt op de plaats. Om de beurt komt een knie omhoog, de armen zwaaien mee.",
        ),
        ExerciseId::EnduranceLadder => said(
            "Conditie: lopen, fietsen of zwemmen",
            &[
                "Kies wat prettig is. Vlot lopen, fietsen of zwemmen zijn alle drie goed.",
                "Begin met twintig minuten, drie keer per week.",
                "Praten moet nog lukken.",
                "Gaat het goed? Doe er elke week vijf minuten bij, tot dertig minuten.",
                "Pijn in het bekken rond een zwangerschap? Zwem dan geen schoolslag.",
            ],
            "Verdeel het over twee keer tien minuten.",
            "Iemand loopt stevig door, met grote stappen en zwaaiende armen.",
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
                "Begin pas als twintig minuten vlot lopen goed gaat.",
                "Loop twee minuten, en ren daarna één minuut rustig.",
                "Doe dit vijf keer. Neem er een dag rust tussen.",
                "Ging het goed? Maak het rennen elke week iets langer.",
            ],
            "Ren een halve minuut, of loop alleen vlot.",
            "Iemand loopt eerst, en rent daarna in een rustig tempo.",
        ),
        ExerciseId::SportLadderTurn => said(
            "Terug naar sport: draaien en keren",
            &[
                "Begin pas als vijf keer drie minuten rennen goed gaat.",
                "Zet vier voorwerpen neer, vijf stappen uit elkaar.",
                "Ren er rustig omheen, met bochten naar links en rechts.",
                "Maak het sneller als dat twee keer goed ging.",
            ],
            "Loop de bochten in plaats van te rennen.",
            "Iemand rent, en zakt daarna door één been om een bocht te maken.",
        ),
    }
}
