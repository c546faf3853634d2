//! The boxes and the small questions in Dutch. What does not count stands at the box itself, always
//! in view; where the box becomes a question, the same hint stands at its "yes".

use super::pages::page;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;
use crate::words::{Label, Voice};

/// A field that is the only one on its page: the page's title is its question.
const fn same(title: &'static str) -> Label {
    Label::of(title)
}

pub fn field(voice: Voice, screen: Screen, field: Field) -> Label {
    let title = page(voice, screen).title;
    // The saddle items become questions of their own after "I don't know" for their page. The
    // others stay statements, under a line that asks whether they fit.
    let one_by_one = screen == Screen::SaddleMore;
    match field {
        Field::Who => Label::of("Voor wie vult u dit in?"),
        Field::Age => Label::with(
            "Leeftijd",
            voice.say(
                "In hele jaren. Vult u dit voor iemand anders in? Geef dan de leeftijd van die persoon.",
                "De leeftijd van de persoon voor wie u dit invult, in hele jaren.",
            ),
        ),

        Field::ACollapse => Label::of("Flauwgevallen of bijna, of bleek en klam van het zweet"),
        Field::AChest => Label::with(
            "Nieuwe pijn of druk op de borst, of moeite met ademen",
            "Of scheurende pijn tussen de schouderbladen.",
        ),
        Field::AIll => Label::with(
            voice.say(
                "Suf of verward, of zo ziek dat u niet kunt opstaan",
                "Suf, anders in de war dan normaal, of te ziek om op te staan",
            ),
            voice.say(
                "Kunt u alleen door de rugpijn niet opstaan? Dan telt dit niet.",
                "Lukt opstaan alleen door de rugpijn niet? Dan telt dit niet.",
            ),
        ),
        Field::ALeg => Label::of("Een been dat ineens koud en bleek is, of ineens niet meer beweegt"),
        Field::APulse => Label::with("Een bult in de buik die klopt", "Kloppen is bonzen, zoals het hart doet."),
        Field::ABelly => Label::of("Heel hevige buikpijn, of ineens hevige pijn in een zaadbal"),
        Field::AConst => Label::of("Ineens heel hevige rugpijn, in elke houding even erg"),
        Field::ARelief => {
            Label::with("Is er een houding waarin de pijn duidelijk minder wordt?", "Bijvoorbeeld liggen met de knieën omhoog.")
        }

        Field::BSaddle if one_by_one => Label::with(
            "Voelt het tussen de benen doof, minder of vreemd?",
            voice.say(
                "Sinds deze rugpijn, of in de laatste 3 maanden. Rond de anus of geslachtsdelen, aan de binnenkant van de dijen, of bij het afvegen. Ook aan één kant. Voel met wc-papier links en rechts. Is het anders dan op uw arm?",
                "Sinds deze rugpijn, of in de laatste 3 maanden. Rond de anus of geslachtsdelen, aan de binnenkant van de dijen, of bij het afvegen. Ook aan één kant. Laat deze persoon voelen met wc-papier, links en rechts. Is het anders dan op de arm?",
            ),
        ),
        Field::BSaddle => Label::with(
            "Doof, minder of vreemd gevoel tussen de benen",
            "Rond de anus of geslachtsdelen, aan de binnenkant van de dijen, of bij het afvegen. Ook aan één kant.",
        ),
        Field::BUrine if one_by_one => Label::with(
            "Gaat plassen anders dan eerst?",
            voice.say(
                "Sinds deze rugpijn, of in de laatste 3 maanden. Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of u voelt het minder, of de blaas voelt niet leeg. Ook als u plaspillen of sterke pijnstillers gebruikt. Alleen vaker plassen telt hier niet. Dat vragen we later.",
                "Sinds deze rugpijn, of in de laatste 3 maanden. Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of het gevoel is minder, of de blaas voelt niet leeg. Ook bij plaspillen of sterke pijnstillers. Alleen vaker plassen telt hier niet. Dat vragen we later.",
            ),
        ),
        Field::BUrine => Label::with(
            "Plassen gaat anders",
            voice.say(
                "Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of u voelt het minder, of de blaas voelt niet leeg. Ook als u plaspillen of sterke pijnstillers gebruikt. Alleen vaker plassen telt hier niet. Dat vragen we later.",
                "Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of het gevoel is minder, of de blaas voelt niet leeg. Ook bij plaspillen of sterke pijnstillers. Alleen vaker plassen telt hier niet. Dat vragen we later.",
            ),
        ),
        Field::BLeak if one_by_one => Label::with(
            voice.say(
                "Verliest u plas zonder dat u het wilt of merkt?",
                "Verliest deze persoon plas zonder het te willen of te merken?",
            ),
            voice.say(
                "Sinds deze rugpijn, of in de laatste 3 maanden. Ook als u plaspillen of sterke pijnstillers gebruikt. Bent u door pijn te laat, maar voelt alles zoals altijd? Dan telt het niet. Alleen druppels bij hoesten, niezen of springen telt ook niet.",
                "Sinds deze rugpijn, of in de laatste 3 maanden. Bijvoorbeeld ineens een natte broek of een nat bed. Ook bij plaspillen of sterke pijnstillers. Door pijn te laat op de wc, maar voelt alles zoals altijd? Dan telt het niet. Alleen druppels bij hoesten, niezen of springen telt ook niet.",
            ),
        ),
        Field::BLeak => Label::with(
            voice.say("U verliest plas zonder dat u het wilt of merkt", "Verliest plas zonder het te willen of te merken"),
            voice.say(
                "Ook als u plaspillen of sterke pijnstillers gebruikt. Bent u door pijn te laat op de wc, maar voelt alles zoals altijd? Dan telt het niet. Alleen druppels bij hoesten, niezen of springen? Kruis dan alleen de laatste regel aan.",
                "Bijvoorbeeld ineens een natte broek of een nat bed. Ook bij plaspillen of sterke pijnstillers. Door pijn te laat op de wc, maar voelt alles zoals altijd? Dan telt het niet. Alleen druppels bij hoesten, niezen of springen? Kruis dan alleen de laatste regel aan.",
            ),
        ),
        Field::BBowel if one_by_one => Label::with(
            voice.say(
                "Kunt u poep of winden niet ophouden, of voelt u het niet komen?",
                "Kan deze persoon poep of winden niet ophouden, of niet voelen komen?",
            ),
            voice.say(
                "Sinds deze rugpijn, of in de laatste 3 maanden. Ook als u sterke pijnstillers gebruikt. Verstopping telt niet. Te laat door pijn, terwijl alles voelt zoals altijd, telt ook niet.",
                "Sinds deze rugpijn, of in de laatste 3 maanden. Ook bij sterke pijnstillers. Verstopping telt niet. Te laat door pijn, terwijl alles voelt zoals altijd, telt ook niet.",
            ),
        ),
        Field::BBowel => Label::with(
            voice.say(
                "U kunt poep of winden niet ophouden, of voelt het niet komen",
                "Kan poep of winden niet ophouden, of voelt het niet komen",
            ),
            voice.say(
                "Ook als u sterke pijnstillers gebruikt. Verstopping telt niet. Te laat door pijn, terwijl alles voelt zoals altijd, telt ook niet.",
                "Ook bij sterke pijnstillers. Verstopping telt niet. Te laat door pijn, terwijl alles voelt zoals altijd, telt ook niet.",
            ),
        ),
        Field::BSex => Label::with(
            if one_by_one { "Is er veel minder gevoel bij seks?" } else { "Veel minder gevoel bij seks" },
            match (one_by_one, voice) {
                (true, Voice::You) => "Sinds deze rugpijn, of in de laatste 3 maanden. Of ineens geen erectie (stijve penis) of orgasme (klaarkomen) meer. Ook als u sterke pijnstillers gebruikt. Minder seks door pijn telt niet.",
                (true, Voice::Other) => "Sinds deze rugpijn, of in de laatste 3 maanden. Of ineens geen erectie (stijve penis) of orgasme (klaarkomen) meer. Ook bij sterke pijnstillers. Minder seks door pijn telt niet.",
                (false, Voice::You) => "Of ineens geen erectie (stijve penis) of orgasme (klaarkomen) meer. Ook als u sterke pijnstillers gebruikt. Minder seks door pijn telt niet.",
                (false, Voice::Other) => "Of ineens geen erectie (stijve penis) of orgasme (klaarkomen) meer. Ook bij sterke pijnstillers. Minder seks door pijn telt niet.",
            },
        ),
        Field::BOld => Label::with(
            "Iets hiervan al langer dan 3 maanden",
            "Of alleen druppels plas bij hoesten, niezen of springen, ook na een bevalling. Kruis daarvoor alleen deze regel aan.",
        ),
        Field::BOldCourse => Label::of(voice.say(
            "Hoe gaat het met wat u al langer dan 3 maanden heeft?",
            "Hoe gaat het met wat er al langer dan 3 maanden is?",
        )),

        Field::CBoth => Label::with(
            "In beide benen pijn tot onder de knie, tintelingen, doof gevoel of minder kracht",
            "Alleen spierpijn telt niet, zoals na sport of bij griep.",
        ),
        Field::CWeak => Label::with(
            "Een voet of been doet het niet goed",
            voice.say(
                "Voet optillen, op de tenen staan of de trap op lukt niet. Of u zakt door uw knie.",
                "Voet optillen, op de tenen staan of de trap op lukt niet. Of de knie zakt door.",
            ),
        ),
        Field::CGait => Label::with(
            voice.say(
                "U loopt wankel, valt, of uw benen doen niet wat u wilt",
                "Loopt wankel, valt, of heeft geen controle over de benen",
            ),
            voice.say(
                "Mank lopen door pijn telt niet.",
                "Bijvoorbeeld ineens niet meer kunnen lopen. Mank lopen door pijn telt niet.",
            ),
        ),
        Field::CNumb => Label::with(
            "Een dove plek op één been of voet, of één been is iets zwakker",
            "Alleen tintelen telt niet.",
        ),
        Field::CSwollen => Label::of("Eén been is nieuw dik, rood, warm of gespannen"),
        Field::CBothWhen => Label::of(voice.say(
            "Sinds wanneer heeft u dit in beide benen?",
            "Sinds wanneer is dit er in beide benen?",
        )),
        Field::CWeakWhen => Label::of("Sinds wanneer doet de voet of het been het niet goed?"),
        Field::CNumbCourse => Label::of("Hoe gaat het met de dove plek of het zwakkere been?"),

        Field::DFever => Label::with("Koorts: 38 graden of hoger gemeten", "Nu of in de afgelopen 2 dagen."),
        Field::DHot => Label::with(
            "Koorts gevoeld, maar niet gemeten",
            "Of koorts die komt en gaat, de laatste weken. Opvliegers tellen niet.",
        ),
        Field::DChills => Label::with("Koude rillingen", voice.say("U rilt, en uw tanden klapperen.", "Rillen, met tanden die klapperen.")),
        Field::DUrine => Label::with(
            "Pijn bij plassen, of bloed in de plas",
            voice.say(
                "Of de plas is troebel of stinkt, of u moet steeds kleine beetjes plassen. Vaker plassen door plaspillen of zwangerschap telt niet.",
                "Of de plas is troebel of stinkt, of het zijn steeds kleine beetjes. Vaker plassen door plaspillen of zwangerschap telt niet.",
            ),
        ),
        Field::DColic => Label::of("Hevige pijn in de zij, in golven"),
        Field::DRash => Label::of("Blaasjes of rode uitslag in een band, aan één kant"),
        Field::DWeight => Label::with(
            "Afgevallen zonder reden",
            "3 kilo of meer in een half jaar. Door een dieet, sport of prik om af te vallen telt niet.",
        ),
        Field::DSweats => Label::with(
            "Al weken erg moe, nat van het zweet in de nacht, of steeds een infectie",
            "Alleen als het nieuw is.",
        ),
        Field::DFlu => Label::with(
            "Horen de koorts of rillingen bij een verkoudheid of griep?",
            "Alleen als dit alle drie klopt: hoesten of keelpijn, overal spierpijn, en 3 dagen of korter.",
        ),
        Field::DColicBad => Label::with(
            "Klopt een van deze dingen bij de pijn in de zij?",
            "Braken, bijna niet plassen, maar één nier hebben, of de pijn is niet te houden.",
        ),
        Field::DStone => {
            Label::of(voice.say("Had u eerder een niersteen?", "Had deze persoon eerder een niersteen?"))
        }

        Field::Trauma => same(title),
        Field::TraumaWhen => Label::of("Wanneer was dat?"),
        Field::Stand => Label::with(
            voice.say("Kunt u sindsdien staan en vier stappen lopen?", "Kan deze persoon sindsdien staan en vier stappen lopen?"),
            "Steunen op een tafel of stoel mag.",
        ),

        Field::Cancer if screen == Screen::ConditionsMore => Label::with(
            "Kanker: wat past het best?",
            "Tel vanaf de laatste keer kanker, of de laatste behandeling.",
        ),
        Field::Cancer => Label::of("Kanker, ook lang geleden"),
        Field::FBone => Label::with(
            "Botontkalking (zwakke botten)",
            "Of een wervel (bot in de rug) die eerder in elkaar is gezakt. Of 3 centimeter of meer kleiner geworden.",
        ),
        Field::FLight => Label::of(voice.say(
            "Lichter dan 60 kilo, of uw vader of moeder brak een heup",
            "Lichter dan 60 kilo, of de vader of moeder brak een heup",
        )),
        Field::FStiff => Label::with(
            "Een vergroeide rug",
            "De botten in de rug zitten dan aan elkaar vast. Ook de ziekte van Bechterew telt.",
        ),
        Field::FImmune => Label::with(
            "Zwakke afweer tegen ziekten",
            "Door hiv, chemo, een transplantatie, of medicijnen die de afweer remmen. Of zonder milt.",
        ),
        Field::FDiabetes => Label::of("Diabetes (te veel suiker in het bloed)"),
        Field::FLine => Label::with(
            "Bloed spoelen (dialyse), een vast infuus of een kunstklep in het hart",
            "Ook een poort telt. Dat is een kastje onder de huid voor het infuus.",
        ),
        Field::FAneurysm => Label::with(
            "De grote slagader is te wijd, of is gescheurd",
            "Die loopt van het hart naar de buik. Artsen noemen dit een aneurysma (wijd) of een dissectie (scheur).",
        ),

        Field::GSteroid => Label::with(
            "Prednison, lang of vaak",
            "Of dexamethason. Dat is 3 maanden of langer, of 4 keer een kuur in een jaar. Pufjes en zalf tellen niet.",
        ),
        Field::GAnticoag => Label::with(
            "Bloedverdunner: een pil of prik die het bloed dunner maakt",
            "Van de trombosedienst, of als prik. Of een pil met een van deze namen: apixaban, rivaroxaban, edoxaban of dabigatran. Aspirine en clopidogrel tellen niet.",
        ),
        Field::GSpine => Label::with(
            "Een operatie of prik in de rug",
            "In de laatste 3 maanden. Ook een ruggenprik, zoals bij een bevalling.",
        ),
        Field::GInfect => Label::with(
            "Een ernstige infectie in de laatste 3 maanden",
            "Bloedvergiftiging, een ontstoken wond, of een plek vol pus (abces). Of een ontsteking van een klep in het hart, of van het nierbekken. Of antibiotica via een infuus. Een gewone ontsteking van de blaas telt niet.",
        ),
        Field::GIv => Label::of("Drugs met een naald gebruikt in het laatste jaar"),
        // The box names the pill; the page after it asks whether there is a risk with it.
        Field::GNsaid if screen == Screen::MedicinesMore => Label::with(
            voice.say(
                "Gebruikt u een pijnstiller als ibuprofen, en hoort ook iets hiervan bij u?",
                "Is er een pijnstiller als ibuprofen, en hoort ook iets hiervan bij deze persoon?",
            ),
            voice.say(
                "In de laatste 2 weken ibuprofen, naproxen, diclofenac of een andere ontstekingsremmer. En ook: plaspil, pil voor de bloeddruk, bloedverdunner, maagzweer, ziekte van de nieren, hartfalen (zwak hart). Of u bent 70 jaar of ouder.",
                "In de laatste 2 weken ibuprofen, naproxen, diclofenac of een andere ontstekingsremmer. En ook: plaspil, pil voor de bloeddruk, bloedverdunner, maagzweer, ziekte van de nieren, hartfalen (zwak hart). Of deze persoon is 70 jaar of ouder.",
            ),
        ),
        Field::GNsaid => Label::with(
            "Een pijnstiller als ibuprofen, in de laatste 2 weken",
            "Of naproxen, diclofenac of een andere pil die een ontsteking remt.",
        ),
        Field::GOpioid => Label::with(
            "Een sterke pijnstiller, zoals morfine",
            voice.say(
                "Of oxycodon, tramadol of fentanyl. Langer dan 2 weken, of u heeft steeds meer nodig.",
                "Of oxycodon, tramadol of fentanyl. Langer dan 2 weken, of er is steeds meer nodig.",
            ),
        ),
        Field::GNsaidSign => Label::with(
            voice.say(
                "Heeft u zwarte poep, plast u minder, of zijn uw benen dikker dan anders?",
                "Is de poep zwart, plast deze persoon minder, of zijn de benen dikker?",
            ),
            "Eén van de drie is genoeg.",
        ),

        Field::Preg => Label::of(voice.say(
            "Bent u zwanger of kort geleden bevallen?",
            "Is deze persoon zwanger of kort geleden bevallen?",
        )),
        Field::PCycle => Label::with(
            voice.say(
                "Komt de pijn steeds terug rond uw menstruatie, al 3 maanden of langer?",
                "Komt de pijn steeds terug rond de menstruatie, al 3 maanden of langer?",
            ),
            "Is het al jaren gelijk, en helpt een pijnstiller goed? Dan telt het niet.",
        ),
        Field::PContr => Label::of("Pijn in golven, of een harde buik"),
        Field::PFluid => Label::of("Verlies van vocht of bloed"),
        Field::PMove => Label::of("De baby beweegt minder"),
        Field::PPre => Label::with(
            "Hoofdpijn, sterretjes zien, of pijn boven in de buik of als een band",
            "Of ineens een dik gezicht of dikke handen.",
        ),
        Field::PPain => Label::with(
            "Pijn onder in de buik aan één kant, of pijn in de schouderpunt",
            "De schouderpunt is het uiteinde van de schouder.",
        ),

        Field::Days => Label::of("Hoeveel tijd?"),
        Field::Onset | Field::Site | Field::Sev | Field::Course | Field::Rest | Field::Function | Field::Familiar
        | Field::Assessed | Field::Ibp | Field::Yellow | Field::Suic => same(title),
        Field::Foot => Label::with(
            title,
            "Klachten aan een voet of enkel, anders lopen, of één been dat korter is. Tintelen of een doof gevoel in de voet telt hier niet.",
        ),
        Field::ArchSport => Label::with(title, "Bijvoorbeeld turnen, dansen of bowlen (gooien) bij cricket."),
        Field::Eye => Label::of("Nu een rood, pijnlijk oog dat slecht tegen licht kan"),

        // ── After the outcome
        // ──────────────────────────────────────────────────────────────────────────────────────
        Field::Cough => Label::of("Erger bij hoesten, niezen of persen").plan_only(),
        Field::SitWorse => Label::of("Erger bij lang zitten").plan_only(),
        Field::StandWorse => Label::of("Erger bij lang of stil staan").plan_only(),
        Field::BendWorse => Label::of("Erger bij bukken of voorover buigen").plan_only(),
        Field::ArchWorse => Label::of("Erger bij achterover buigen").plan_only(),
        Field::Tingle => Label::with(
            "Tintelingen in een been of voet",
            voice.say(
                "Voelt een plek doof, of is een been zwakker? Ga dan terug en geef dat aan bij ‘Benen’.",
                "Is een plek doof, of een been zwakker? Ga dan terug en geef dat aan bij ‘Benen’.",
            ),
        ).plan_only(),
        Field::StiffShort => Label::with("Stijf bij het opstaan, korter dan een half uur", "In de ochtend, of na lang zitten.").plan_only(),
        Field::Worries => Label::of(voice.say("Ik pieker veel over wat er mis kan zijn", "Piekert veel over wat er mis kan zijn")).plan_only(),
        Field::LegsWalk | Field::Eases | Field::Scan | Field::Tried | Field::Elsewhere | Field::Feel | Field::Life
        | Field::Goals | Field::Demand => {
            same(title)
        }
        Field::Episodes => {
            Label::of(voice.say("Had u eerder in uw leven rugpijn?", "Had deze persoon eerder rugpijn?")).plan_only()
        }
        Field::Health => Label::with(
            voice.say("Hoe is uw gezondheid, los van uw rug?", "Hoe is de gezondheid, los van de rug?"),
            "Het gaat om hoe het meestal is.",
        ).plan_only(),
        Field::WorkNow => Label::of("Hoe gaat het met werken?").plan_only(),
        Field::Work => Label::with(
            voice.say("Wat hoort bij uw werk of dag?", "Wat hoort bij het werk of de dag?"),
            "Kruis alles aan wat klopt.",
        ).plan_only(),
    }
}
