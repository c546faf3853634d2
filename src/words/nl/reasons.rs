//! Why each rule counts, in Dutch. A text holds for every way in which its rule can fire, unknown answers included.
//!
//! All rules that fire are shown together, whatever the outcome. So `means` says why a sign counts, and leaves who should
//! look and when to the banner.
//!
//! Harm by another person and thoughts of not living are never named here: somebody may be looking over a shoulder.

use crate::clinical::red_flags::RuleId;
use crate::words::Voice;
use crate::words::outcome::ReasonWords;

pub fn reason(voice: Voice, rule: RuleId) -> ReasonWords {
    ReasonWords { because: because(voice, rule), means: means(voice, rule) }
}

fn because(voice: Voice, rule: RuleId) -> &'static str {
    match rule {
        // ── Emergency now ──────────────────────────────────────────────────────────────────────────────────────────
        RuleId::E08 => voice.say(
            "Omdat u aangaf dat u een teken van direct gevaar heeft, of vandaag had. Bijvoorbeeld bijna flauwvallen, pijn op de borst, moeite met ademen of sufheid.",
            "Omdat u aangaf dat deze persoon een teken van direct gevaar heeft of had. Bijvoorbeeld bijna flauwvallen, pijn op de borst, moeite met ademen of sufheid.",
        ),
        RuleId::E14 => voice.say(
            "Omdat u aangaf dat een been plots koud en bleek is, of niet beweegt.",
            "Omdat u aangaf dat een been van deze persoon plots koud is, of niet beweegt.",
        ),
        RuleId::E07 => voice.say(
            "Omdat u aangaf dat u een kloppende bult heeft, of een verwijde of gescheurde slagader.",
            "Omdat u aangaf dat er een kloppende bult is, of een verwijde of gescheurde slagader.",
        ),
        RuleId::E15 => voice.say(
            "Omdat u aangaf dat u plots heel hevige rugpijn kreeg. Geen houding helpt, of u weet dat niet. Ook bent u 40 jaar of ouder.",
            "Omdat u aangaf dat deze persoon plots heel hevige rugpijn kreeg. Geen houding helpt, of u weet dat niet. Ook is deze persoon 40 jaar of ouder.",
        ),
        RuleId::E16 => voice.say(
            "Omdat u aangaf dat u hevige pijn in de buik of een zaadbal heeft.",
            "Omdat u aangaf dat deze persoon hevige pijn in buik of zaadbal heeft.",
        ),
        RuleId::E01 => voice.say(
            "Omdat u aangaf dat het gevoel tussen uw benen minder of anders is.",
            "Omdat u aangaf dat het gevoel tussen de benen minder of anders is.",
        ),
        RuleId::E02 => voice.say(
            "Omdat u aangaf dat plassen anders gaat, of dat u plas verliest.",
            "Omdat u aangaf dat plassen anders gaat, of dat deze persoon plas verliest.",
        ),
        RuleId::E03 => voice.say(
            "Omdat u aangaf dat u poep of winden niet ophoudt, of niet voelt.",
            "Omdat u aangaf dat deze persoon poep of winden niet ophoudt, of niet voelt.",
        ),
        RuleId::E04 => "Omdat u aangaf dat gevoel, stijf worden of klaarkomen bij seks veel minder is.",
        RuleId::E21 => voice.say(
            "Omdat u aangaf dat u iets niet weet over plassen, poepen of gevoel. Ook noemde u klachten in uw benen, kanker, of een ingreep aan uw rug.",
            "Omdat u aangaf dat u iets niet weet over plassen, poepen of gevoel. Ook noemde u klachten in de benen, kanker, of een ingreep aan de rug.",
        ),
        RuleId::E05 => voice.say(
            "Omdat u aangaf dat u klachten in beide benen heeft. Dat is nieuw, het werd erger, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon klachten in beide benen heeft. Dat is nieuw, het werd erger, of u weet dat niet.",
        ),
        RuleId::E06 => voice.say(
            "Omdat u aangaf dat u wankel loopt, of dat een been het niet goed doet. Dat is nieuw, het wordt erger, of u weet dat niet.",
            "Omdat u aangaf dat lopen wankel gaat, of dat een been het niet goed doet. Dat is nieuw, het wordt erger, of u weet dat niet.",
        ),
        RuleId::E09 => voice.say(
            "Omdat u aangaf dat er kort geleden iets gebeurde, of dat niet weet. Denk aan een val, ongeluk of letsel, of kraken van de rug. Uw andere antwoorden of de klap zelf maken het dringend.",
            "Omdat u aangaf dat er kort geleden iets gebeurde, of dat niet weet. Denk aan een val, ongeluk of letsel, of kraken van de rug. De andere antwoorden of de klap zelf maken het dringend.",
        ),
        RuleId::E17 => voice.say(
            "Omdat u aangaf dat u een vergroeide rug heeft, bijvoorbeeld door Bechterew. Ook gebeurde er kort geleden iets, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon een vergroeide rug heeft, bijvoorbeeld door Bechterew. Ook gebeurde er kort geleden iets, of u weet dat niet.",
        ),
        RuleId::E10 => voice.say(
            "Omdat u aangaf dat u koorts of koude rillingen heeft, of pas had. Ook noemde u klachten in uw benen, of iets dat een infectie gevaarlijker maakt.",
            "Omdat u aangaf dat deze persoon koorts of koude rillingen heeft, of pas had. Ook noemde u klachten in de benen, of iets dat een infectie gevaarlijker maakt.",
        ),
        RuleId::E18 => voice.say(
            "Omdat u aangaf dat u hevige pijn in de zij of klachten bij plassen heeft. Samen met uw andere antwoorden is dat dringend.",
            "Omdat u aangaf dat deze persoon hevige pijn in de zij of plasklachten heeft. Samen met de andere antwoorden is dat dringend.",
        ),
        RuleId::E11 => voice.say(
            "Omdat u aangaf dat u kanker heeft of had. Ook noemde u klachten in uw benen.",
            "Omdat u aangaf dat deze persoon kanker heeft of had. Ook noemde u klachten in de benen.",
        ),
        RuleId::E23 => voice.say(
            "Omdat u aangaf dat u een bloedverdunner gebruikt. Ook noemde u klachten in uw benen, en de pijn begon kort geleden.",
            "Omdat u aangaf dat deze persoon een bloedverdunner gebruikt. Ook noemde u klachten in de benen, en de pijn begon kort geleden.",
        ),
        RuleId::E12 => voice.say(
            "Omdat u aangaf dat u 20 weken of langer zwanger bent. Ook noemde u golven van pijn, een harde buik, vocht, bloed of een stillere baby.",
            "Omdat u aangaf dat deze persoon 20 weken of langer zwanger is. Ook noemde u golven van pijn, een harde buik, vocht, bloed of een stillere baby.",
        ),
        RuleId::E19 => voice.say(
            "Omdat u aangaf dat u zwanger bent of kort geleden bent bevallen. Ook noemde u hoofdpijn, sterretjes, pijn boven in de buik of plots dikke handen.",
            "Omdat u aangaf dat deze persoon zwanger is of kort geleden is bevallen. Ook noemde u hoofdpijn, sterretjes, pijn boven in de buik of plots dikke handen.",
        ),
        RuleId::E20 => voice.say(
            "Omdat u aangaf dat u 20 weken of langer zwanger bent. Ook gebeurde er kort geleden iets, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon 20 weken of langer zwanger is. Ook gebeurde er kort geleden iets, of u weet dat niet.",
        ),
        RuleId::E13 => voice.say(
            "Omdat u aangaf dat u zwanger bent, of dat misschien bent. Ook noemde u pijn aan één kant van de buik, of in de schouderpunt.",
            "Omdat u aangaf dat deze persoon zwanger is, of dat misschien is. Ook noemde u pijn aan één kant van de buik, of in de schouderpunt.",
        ),
        RuleId::E22 => voice.say(
            "Omdat u aangaf dat het leven u te zwaar valt.",
            "Omdat u aangaf dat het leven deze persoon te zwaar valt.",
        ),
        // ── GP today ───────────────────────────────────────────────────────────────────────────────────────────────
        RuleId::T01 => {
            "Omdat u aangaf dat er kort geleden iets gebeurde, of dat niet weet. Denk aan een val, ongeluk of letsel, of kraken van de rug."
        }
        RuleId::T02 => voice.say(
            "Omdat u aangaf dat een been of voet van u zwakker of doof is.",
            "Omdat u aangaf dat een been of voet zwakker of doof is.",
        ),
        RuleId::T03 => voice.say(
            "Omdat u aangaf dat u koorts of koude rillingen heeft, of pas had. Griep of verkoudheid verklaart dat niet, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon koorts of koude rillingen heeft, of pas had. Griep of verkoudheid verklaart dat niet, of u weet dat niet.",
        ),
        RuleId::T04 => voice.say(
            "Omdat u aangaf dat u klachten bij plassen heeft, of hevige pijn in de zij.",
            "Omdat u aangaf dat deze persoon plasklachten heeft, of hevige pijn in de zij.",
        ),
        RuleId::T05 => voice.say(
            "Omdat u aangaf dat u blaasjes of uitslag in een band heeft. Ook is uw afweer zwak, of bent u zwanger.",
            "Omdat u aangaf dat deze persoon blaasjes of uitslag in een band heeft. Ook is de afweer zwak, of is deze persoon zwanger.",
        ),
        RuleId::T06 => voice.say(
            "Omdat u aangaf dat de pijn erger wordt, of in rust niet zakt. Ook heeft u misschien een grotere kans op een infectie.",
            "Omdat u aangaf dat de pijn erger wordt, of in rust niet zakt. Ook is er misschien een grotere kans op een infectie.",
        ),
        RuleId::T07 => "Omdat u aangaf dat u bij een alarmteken het antwoord niet weet.",
        RuleId::T08 => voice.say(
            "Omdat u aangaf dat u kanker heeft of had, of dat niet weet. Ook telt mee waar u pijn heeft, hoe erg, of hoe het gaat.",
            "Omdat u aangaf dat deze persoon kanker heeft of had, of dat niet weet. Ook telt mee waar de pijn zit, hoe erg, of hoe het gaat.",
        ),
        RuleId::T09 => voice.say(
            "Omdat u aangaf dat u vaak somber bent. Misschien valt het leven u zwaar.",
            "Omdat u aangaf dat deze persoon vaak somber is. Misschien valt het leven zwaar.",
        ),
        RuleId::T10 => voice.say(
            "Omdat u aangaf dat u jonger dan 18 jaar bent. Ook noemde u koorts of rillingen, pijn in rust, of klachten in uw benen.",
            "Omdat u aangaf dat deze persoon jonger dan 18 jaar is. Ook noemde u koorts of rillingen, pijn in rust, of klachten in de benen.",
        ),
        RuleId::T11 => voice.say(
            "Omdat u aangaf dat u een rood, pijnlijk oog heeft.",
            "Omdat u aangaf dat deze persoon een rood, pijnlijk oog heeft.",
        ),
        RuleId::T12 => "Omdat u aangaf dat één been nieuw dik, rood, warm of gespannen is.",
        RuleId::T13 => voice.say(
            "Omdat u aangaf dat u een vergroeide rug heeft, bijvoorbeeld door Bechterew. De pijn begon kort geleden in één keer, of u weet niet hoe.",
            "Omdat u aangaf dat deze persoon een vergroeide rug heeft, bijvoorbeeld door Bechterew. De pijn begon kort geleden in één keer, of u weet niet hoe.",
        ),
        RuleId::T14 => voice.say(
            "Omdat u aangaf dat u zelf niet naar de wc kunt lopen.",
            "Omdat u aangaf dat deze persoon zelf niet naar de wc kan lopen.",
        ),
        RuleId::T15 => voice.say(
            "Omdat u aangaf dat u een bloedverdunner gebruikt. De hevige pijn begon kort geleden, in één keer en zonder reden.",
            "Omdat u aangaf dat deze persoon een bloedverdunner gebruikt. De hevige pijn begon kort geleden, in één keer en zonder reden.",
        ),
        RuleId::T16 => voice.say(
            "Omdat u aangaf dat u zwanger bent, misschien bent, of kort geleden bent bevallen. Ook noemde u een teken dat aandacht vraagt, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon misschien zwanger is, zwanger is, of pas beviel. Ook noemde u een teken dat aandacht vraagt, of u weet dat niet.",
        ),
        RuleId::T17 => voice.say(
            "Omdat u aangaf dat u al 2 weken of langer klachten in beide benen heeft.",
            "Omdat u aangaf dat deze persoon al weken klachten in beide benen heeft.",
        ),
        RuleId::T18 => voice.say(
            "Omdat u aangaf dat u plots heel hevige rugpijn kreeg, of dat niet weet.",
            "Omdat u aangaf dat er plots heel hevige rugpijn was, of dat niet weet.",
        ),
        RuleId::T19 => voice.say(
            "Omdat u aangaf dat u een ontstekingsremmer gebruikt, zoals ibuprofen. Ook noemde u zwarte poep, weinig plas of dikke benen, of weet u dat niet.",
            "Omdat u aangaf dat deze persoon een ontstekingsremmer gebruikt, zoals ibuprofen. Ook noemde u zwarte poep, weinig plas of dikke benen, of weet u dat niet.",
        ),
        RuleId::T20 => "Omdat u aangaf dat de pijn ineens begon, heel erg is en nooit minder wordt.",
        // ── GP within days ─────────────────────────────────────────────────────────────────────────────────────────
        RuleId::D01 => voice.say(
            "Omdat u aangaf dat u kanker heeft of had, of dat niet weet.",
            "Omdat u aangaf dat deze persoon kanker heeft of had, of dat niet weet.",
        ),
        RuleId::D02 => voice.say(
            "Omdat u aangaf dat u zonder reden bent afgevallen, of dat niet weet.",
            "Omdat u aangaf dat deze persoon zonder reden is afgevallen, of dat niet weet.",
        ),
        RuleId::D03 => voice.say(
            "Omdat u aangaf dat u de pijn langer dan 3 maanden heeft. Die begon voor uw 45e, en u herkende 3 of meer kenmerken.",
            "Omdat u aangaf dat deze persoon de pijn langer dan 3 maanden heeft. Die begon voor het 45e jaar, en u herkende 3 of meer kenmerken.",
        ),
        RuleId::D04 => "Omdat u aangaf dat een been doof of zwakker is, of dat niet weet.",
        RuleId::D05 => voice.say(
            "Omdat u aangaf dat u 6 weken of langer pijn heeft. Het wordt niet duidelijk beter, of u weet dat niet.",
            "Omdat u aangaf dat deze persoon 6 weken of langer pijn heeft. Het wordt niet duidelijk beter, of u weet dat niet.",
        ),
        RuleId::D06 => voice.say(
            "Omdat u aangaf dat u jonger dan 18 jaar bent.",
            "Omdat u aangaf dat deze persoon jonger dan 18 jaar is.",
        ),
        RuleId::D07 => voice.say(
            "Omdat u aangaf dat u langer dan 3 maanden klachten in beide benen heeft.",
            "Omdat u aangaf dat er langer dan 3 maanden klachten in beide benen zijn.",
        ),
        RuleId::D08 => voice.say(
            "Omdat u aangaf dat u nieuwe of hevige pijn heeft. Uw andere antwoorden kunnen betekenen dat uw botten zwakker zijn.",
            "Omdat u aangaf dat deze persoon nieuwe of hevige pijn heeft. De andere antwoorden kunnen betekenen dat de botten zwakker zijn.",
        ),
        RuleId::D09 => voice.say(
            "Omdat u aangaf dat u een grotere kans op een infectie heeft. De pijn duurt nu een week of langer.",
            "Omdat u aangaf dat deze persoon een grotere kans op een infectie heeft. De pijn duurt nu een week of langer.",
        ),
        RuleId::D10 => "Omdat u aangaf dat rust of slaap niet goed helpt, of dat niet weet.",
        RuleId::D11 => voice.say(
            "Omdat u aangaf dat dit uw eerste rugpijn is, of dat niet weet. U bent 50 jaar of ouder, en het duurt al 4 weken of langer.",
            "Omdat u aangaf dat dit de eerste rugpijn is, of dat niet weet. Deze persoon is 50 jaar of ouder, en het duurt al 4 weken of langer.",
        ),
        RuleId::D13 => voice.say(
            "Omdat u aangaf dat u hevige pijn heeft, tot onder uw knie. Dat duurt al een week of langer.",
            "Omdat u aangaf dat deze persoon hevige pijn heeft, tot onder de knie. Dat duurt al een week of langer.",
        ),
        RuleId::D14 => voice.say(
            "Omdat u aangaf dat u koorts of koude rillingen heeft, of dat niet weet.",
            "Omdat u aangaf dat deze persoon koorts of rillingen heeft, of dat niet weet.",
        ),
        RuleId::D15 => voice.say(
            "Omdat u aangaf dat u blaasjes of uitslag in een band heeft.",
            "Omdat u aangaf dat deze persoon blaasjes of uitslag in een band heeft.",
        ),
        RuleId::D16 => voice.say(
            "Omdat u aangaf dat u al weken niet fit bent, of dat niet weet. Denk aan erg moe zijn, nat van het zweet, of steeds een infectie.",
            "Omdat u aangaf dat deze persoon weken niet fit is, of dat niet weet. Denk aan erg moe zijn, nat van het zweet, of steeds een infectie.",
        ),
        RuleId::D17 => "Omdat u aangaf dat de pijn erger wordt, na 4 weken of langer.",
        RuleId::D18 => "Omdat u aangaf dat deze persoon zelf niet goed kan antwoorden.",
        RuleId::D19 => "Omdat u aangaf dat er de laatste 6 weken iets gebeurde, of dat niet weet.",
        RuleId::D20 => voice.say(
            "Omdat u aangaf dat u pijn in uw lies heeft, en dat veel niet lukt.",
            "Omdat u aangaf dat er pijn in de lies is, en dat veel niet lukt.",
        ),
        RuleId::D21 => voice.say(
            "Omdat u aangaf dat u een ontstekingsremmer gebruikt, zoals ibuprofen. Dat kan bij u extra risico geven.",
            "Omdat u aangaf dat deze persoon een ontstekingsremmer gebruikt, zoals ibuprofen. Dat kan hier extra risico geven.",
        ),
        RuleId::D22 => voice.say(
            "Omdat u aangaf dat u lang of steeds meer sterke pijnstillers gebruikt.",
            "Omdat u aangaf dat deze persoon lang of steeds meer sterke pijnstillers gebruikt.",
        ),
        RuleId::D24 => "Omdat u aangaf dat plassen, poepen of gevoel al lang anders is. Het wordt erger, of u weet dat niet.",
        RuleId::D25 => voice.say(
            "Omdat u aangaf dat de pijn steeds terugkomt rond uw menstruatie.",
            "Omdat u aangaf dat de pijn steeds terugkomt rond de menstruatie.",
        ),
        RuleId::D26 => voice.say(
            "Omdat u aangaf dat u diabetes heeft. De pijn is na 2 weken niet minder.",
            "Omdat u aangaf dat deze persoon diabetes heeft. De pijn is na 2 weken niet minder.",
        ),
        RuleId::D27 => "Omdat u aangaf dat door beenpijn na 6 weken nog veel niet lukt.",
        // ── Physiotherapist or podiatrist ──────────────────────────────────────────────────────────────────────────
        RuleId::P01 => "Omdat u aangaf dat de pijn na een week nog hevig is, of erger wordt.",
        RuleId::P02 => "Omdat u aangaf dat na 3 weken of langer nog veel niet lukt.",
        RuleId::P03 => voice.say(
            "Omdat u aangaf dat de pijn tot onder uw knie komt.",
            "Omdat u aangaf dat de pijn tot onder de knie komt.",
        ),
        RuleId::P04 => "Omdat u aangaf dat twee of meer dingen herstel langzamer kunnen maken.",
        RuleId::P05 => "Omdat u aangaf dat het dagelijks leven na 4 weken nog moeilijker gaat.",
        RuleId::P06 => voice.say(
            "Omdat u aangaf dat u zwanger bent, of het laatste half jaar bent bevallen.",
            "Omdat u aangaf dat deze persoon zwanger is, of het laatste half jaar beviel.",
        ),
        RuleId::P07 => voice.say(
            "Omdat u aangaf dat er iets is met uw voet, lopen of beenlengte.",
            "Omdat u aangaf dat er iets is met voet, lopen of beenlengte.",
        ),
        RuleId::P08 => voice.say(
            "Omdat u aangaf dat u 12 weken of langer pijn heeft, en onderzocht bent.",
            "Omdat u aangaf dat de pijn 12 weken of langer duurt, en onderzocht is.",
        ),
        RuleId::P09 => voice.say(
            "Omdat u aangaf dat u 16 of 17 jaar bent.",
            "Omdat u aangaf dat deze persoon 16 of 17 jaar is.",
        ),
        RuleId::P10 => "Omdat u aangaf dat plassen, poepen of gevoel al lang anders is. Dat is niet erger geworden.",
        RuleId::P11 => "Omdat u aangaf dat de pijn na 6 weken niet duidelijk beter is.",
        // ── The floor ──────────────────────────────────────────────────────────────────────────────────────────────
        RuleId::S => voice.say(
            "U gaf geen alarmtekens aan.",
            "U gaf bij deze persoon geen alarmtekens aan.",
        ),
    }
}

fn means(voice: Voice, rule: RuleId) -> &'static str {
    match rule {
        RuleId::E08 => "Dit kan levensgevaarlijk zijn, dus nu moet er hulp komen.",
        RuleId::E14 => "Het been krijgt misschien te weinig bloed, of zenuwen zitten in de knel.",
        RuleId::E07 => "Een zwakke slagader kan gaan bloeden. Dat moet nu worden bekeken.",
        RuleId::E15 => voice.say(
            "Dit kan passen bij een probleem met de grote slagader. Valt u bijna flauw, of wordt u bleek en klam? Bel 112.",
            "Dit kan passen bij een probleem met de grote slagader. Valt deze persoon bijna flauw, of wordt die bleek en klam? Bel 112.",
        ),
        RuleId::E16 => "Dit kan passen bij iets in de buik of zaadbal dat haast heeft.",
        RuleId::E01 => "Dit kan passen bij druk op de zenuwen onder in de rug. Snel onderzoek kan blijvende schade voorkomen.",
        RuleId::E02 => "De zenuwen naar de blaas kunnen onder in de rug in de knel zitten.",
        RuleId::E03 => "De zenuwen naar de darm kunnen onder in de rug in de knel zitten.",
        RuleId::E04 => "Deze zenuwen lopen onder in de rug, en kunnen daar in de knel zitten.",
        RuleId::E21 => "Samen is dat reden om nu met een arts te overleggen.",
        RuleId::E05 => "Dit kan passen bij druk op de zenuwen onder in de rug.",
        RuleId::E06 => "Zenuwen kunnen in de knel zitten. Snel onderzoek kan blijvende schade voorkomen.",
        RuleId::E09 => voice.say(
            "Er kan een bot gebroken zijn, of een zenuw in de knel zitten. Bel 112 bij een klap met hoge snelheid, of als u niet overeind kunt.",
            "Er kan een bot gebroken zijn, of een zenuw in de knel zitten. Bel 112 bij een klap met hoge snelheid, of als opstaan niet lukt.",
        ),
        RuleId::E17 => "Een vergroeide rug kan ook bij een kleine klap breken.",
        RuleId::E10 => "Een infectie kan dan snel ernstig worden.",
        RuleId::E18 => "Dit kan passen bij een zieke nier, of soms bij een zwakke slagader.",
        RuleId::E11 => "Er kan druk zijn op de zenuwen in de rug. Snel onderzoek kan blijvende schade voorkomen.",
        RuleId::E23 => "Dit kan passen bij een bloeding die op de zenuwen drukt. Wordt het binnen een paar uur erger? Bel 112.",
        RuleId::E12 => "Dit kan passen bij weeën, of bij een baby die hulp nodig heeft.",
        RuleId::E19 => "Dit kan passen bij een te hoge bloeddruk door de zwangerschap.",
        RuleId::E20 => "Ook iets kleins kan gevolgen hebben voor de baby.",
        RuleId::E13 => voice.say(
            "Dit kan passen bij een zwangerschap buiten de baarmoeder. Wordt u duizelig of valt u flauw? Bel 112.",
            "Dit kan passen bij een zwangerschap buiten de baarmoeder. Wordt deze persoon duizelig, of valt die flauw? Bel 112.",
        ),
        RuleId::E22 => voice.say(
            "U hoeft dit niet alleen te dragen. Praat nu met iemand.",
            "Deze persoon hoeft dit niet alleen te dragen. Help om nu met iemand te praten.",
        ),
        RuleId::T01 => "Een arts moet nakijken of er letsel is.",
        RuleId::T02 => "Een zenuw kan in de knel zitten. Een arts kijkt kracht en gevoel na.",
        RuleId::T03 => "Rugpijn met koorts kan passen bij een ontsteking in de rug of nieren.",
        RuleId::T04 => "De oorzaak kan in de nieren of de blaas zitten.",
        RuleId::T05 => "Dit kan passen bij gordelroos. Dan moet een arts snel meekijken.",
        RuleId::T06 => "Een infectie bij de wervels begint soms zonder koorts.",
        RuleId::T07 => "Twijfel telt. Daarom is het goed dat een arts meekijkt.",
        RuleId::T08 => "Soms hoort rugpijn bij die ziekte. Een arts moet dat nakijken.",
        RuleId::T09 => voice.say(
            "U hoeft hier niet alleen mee te blijven. Praten kan helpen.",
            "Deze persoon hoeft hier niet alleen mee te blijven. Praten kan helpen.",
        ),
        RuleId::T10 => "Op deze leeftijd is dat ongewoon. Een arts moet dat bekijken.",
        RuleId::T11 => "Dit kan passen bij een ontsteking in het oog, die snel zorg nodig heeft.",
        RuleId::T12 => "Dit kan passen bij een bloedprop in het been.",
        RuleId::T13 => "Een vergroeide rug kan ook zonder val breken.",
        RuleId::T14 => "Een arts moet kijken naar de pijn, en naar de kracht in de benen.",
        RuleId::T15 => "Dit kan passen bij een bloeding in de rug.",
        RuleId::T16 => "Een verloskundige of arts kijkt of het met de zwangerschap te maken heeft.",
        RuleId::T17 => "Dit kan passen bij druk op de zenuwen in de rug.",
        RuleId::T18 => "Helpt geen enkele houding, dan kan de oorzaak buiten de rug zitten.",
        RuleId::T19 => "Zo’n pijnstiller kan de maag, de nieren of het hart belasten.",
        RuleId::T20 => voice.say(
            "Soms komt dat door de grote slagader in de buik. Wordt u bleek, klam of duizelig? Bel 112.",
            "Soms komt dat door de grote slagader in de buik. Wordt deze persoon bleek, klam of duizelig? Bel 112.",
        ),
        RuleId::D01 => "Rugpijn kan dan met die ziekte te maken hebben. Een arts zoekt dat uit.",
        RuleId::D02 => "Afvallen zonder reden kan bij een ziekte horen. Een arts zoekt dat uit.",
        RuleId::D03 => "Dit kan passen bij ontstoken gewrichten in de rug, een soort reuma.",
        RuleId::D04 => "Een zenuw kan in de knel zitten. Een arts kijkt kracht en gevoel na.",
        RuleId::D05 => "Dan is het goed dat een arts opnieuw kijkt.",
        RuleId::D06 => "Onder de 16 kijkt altijd een arts mee. Bij 16 en 17 als pijn blijft, erger wordt of bij sport hoort.",
        RuleId::D07 => "Dit kan passen bij te weinig ruimte voor de zenuwen in de rug.",
        RuleId::D08 => "Een wervel kan dan inzakken, ook zonder val.",
        RuleId::D09 => "Een infectie bij de wervels begint soms zonder koorts.",
        RuleId::D10 => "Pijn die in rust niet zakt, moet een arts bekijken.",
        RuleId::D11 => "Een arts zoekt uit of er een andere oorzaak is.",
        RuleId::D13 => "Een arts kan helpen tegen de pijn, en kijkt kracht en gevoel na.",
        RuleId::D14 => "Koorts bij rugpijn moet in de gaten worden gehouden.",
        RuleId::D15 => "Dit kan passen bij gordelroos.",
        RuleId::D16 => "Samen met rugpijn moet een arts dit uitzoeken.",
        RuleId::D17 => "Pijn die blijft toenemen, moet een arts bekijken.",
        RuleId::D18 => "Dan kan deze check iets missen. Een arts kan zelf kijken.",
        RuleId::D19 => "Een arts kijkt na of de botten heel zijn.",
        RuleId::D20 => "De pijn kan dan ook uit de heup komen.",
        RuleId::D21 => "Een arts of apotheker kan een pijnstiller kiezen die beter past.",
        RuleId::D22 => "Een huisarts kan helpen om het rustig minder te maken.",
        RuleId::D24 => "Een arts kan uitzoeken waar dat vandaan komt.",
        RuleId::D25 => "De oorzaak kan dan ook in of rond de baarmoeder zitten.",
        RuleId::D26 => "Met diabetes is de kans op een ontsteking in de rug iets groter.",
        RuleId::D27 => voice.say(
            "De huisarts bespreekt met u wat er nog meer kan.",
            "De huisarts bespreekt wat er nog meer kan.",
        ),
        RuleId::P01 => "Dan is het goed dat iemand meezoekt naar wat helpt.",
        RuleId::P02 => "Dan is het goed dat iemand kijkt wat er wel kan.",
        RuleId::P03 => "Er kan een zenuw geprikkeld zijn.",
        RuleId::P04 => "Angst, spanning, slecht slapen of somberheid kan pijn langer laten duren.",
        RuleId::P05 => "Dan is het goed dat iemand meedenkt.",
        RuleId::P06 => "Rug en bekken krijgen dan veel te verduren.",
        RuleId::P07 => "Dan is het zinvol om ook naar voeten, schoenen en lopen te kijken.",
        RuleId::P08 => "Bij pijn die lang duurt, kan begeleiding helpen.",
        RuleId::P09 => "Op deze leeftijd is het goed dat er iemand meekijkt.",
        RuleId::P10 => "Een bekkenfysiotherapeut kan daarbij helpen.",
        RuleId::P11 => "Dan is het goed dat iemand opnieuw onderzoekt.",
        RuleId::S => voice.say(
            "U kunt dan eerst zelf aan de slag, en opletten of er iets verandert.",
            "Dan kan deze persoon eerst zelf aan de slag. Let op of er iets verandert.",
        ),
    }
}
