//! The boxes and the small questions in Dutch. What does not count stands in the question itself, always in view.

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
    // The saddle items become questions of their own after "I don't know" for their page.
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

        Field::ACollapse => Label::of(voice.say(
            "Flauwgevallen of bijna, of bleek en klam van het zweet",
            "Flauwgevallen of bijna, of ziet bleek en is klam van het zweet",
        )),
        Field::AChest => Label::with(
            "Nieuwe pijn of druk op de borst, of moeite met ademen",
            "Of scheurende pijn tussen de schouderbladen.",
        ),
        Field::AIll => Label::with(
            voice.say(
                "Suf of verward, of zo ziek dat u niet kunt opstaan",
                "Suf of anders dan normaal in de war, of te ziek om op te staan",
            ),
            "Niet kunnen opstaan door de rugpijn telt hier niet.",
        ),
        Field::ALeg => Label::of("Een been dat plots koud en bleek is, of plots niet meer beweegt"),
        Field::APulse => Label::with("Een bult in de buik die klopt", "Kloppen is bonzen, zoals het hart doet."),
        Field::ABelly => Label::of("Heel hevige buikpijn, of plots hevige pijn in een zaadbal"),
        Field::AConst => Label::of("Plots heel hevige rugpijn, in elke houding even erg"),
        Field::ARelief => {
            Label::with("Is er een houding waarin de pijn duidelijk minder wordt?", "Bijvoorbeeld liggen met de knieën omhoog.")
        }

        Field::BSaddle => Label::with(
            if one_by_one {
                "Is het gevoel tussen de benen doof, minder of vreemd?"
            } else {
                "Doof, minder of vreemd gevoel tussen de benen"
            },
            "Rond de anus of geslachtsdelen, aan de binnenkant van de dijen, of bij het afvegen. Ook aan één kant.",
        ),
        Field::BUrine => Label::with(
            if one_by_one { "Gaat plassen anders dan eerst?" } else { "Plassen gaat anders" },
            voice.say(
                "Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of u voelt het minder, of de blaas voelt niet leeg. Alleen vaker plassen telt hier niet. Dat vragen we later.",
                "Het komt moeilijk op gang, de straal is zwak, of het lukt niet. Of het gevoel is minder, of de blaas voelt niet leeg. Alleen vaker plassen telt hier niet. Dat vragen we later.",
            ),
        ),
        Field::BLeak if one_by_one => Label::with(
            voice.say(
                "Verliest u plas zonder dat u het wilt of merkt?",
                "Verliest deze persoon plas zonder het te willen of te merken?",
            ),
            voice.say(
                "Alleen druppels bij hoesten, niezen of springen telt niet.",
                "Bijvoorbeeld opeens een natte broek of een nat bed. Alleen druppels bij hoesten, niezen of springen telt niet.",
            ),
        ),
        Field::BLeak => Label::with(
            voice.say("U verliest plas zonder dat u het wilt of merkt", "Verliest plas zonder het te willen of te merken"),
            voice.say("", "Bijvoorbeeld opeens een natte broek of een nat bed."),
        ),
        Field::BBowel if one_by_one => Label::with(
            voice.say(
                "Kunt u poep of winden niet ophouden, of voelt u het niet komen?",
                "Kan deze persoon poep of winden niet ophouden, of niet voelen komen?",
            ),
            "Verstopping telt niet.",
        ),
        Field::BBowel => Label::with(
            voice.say(
                "U kunt poep of winden niet ophouden, of voelt het niet komen",
                "Kan poep of winden niet ophouden, of voelt het niet komen",
            ),
            "Verstopping telt niet.",
        ),
        Field::BSex => Label::with(
            if one_by_one { "Is er veel minder gevoel bij seks?" } else { "Veel minder gevoel bij seks" },
            "Of plots geen erectie (stijve penis) of orgasme (klaarkomen) meer. Minder seks door pijn telt niet.",
        ),
        Field::BOld => Label::with(
            "Iets hiervan al langer dan 3 maanden",
            "Of alleen druppels plas bij hoesten, niezen of springen, ook na een bevalling.",
        ),
        Field::BOldCourse => Label::of(voice.say(
            "Hoe gaat het met wat u al langer dan 3 maanden heeft?",
            "Hoe gaat het met wat er al langer dan 3 maanden is?",
        )),

        Field::CBoth => Label::with(
            "In beide benen pijn tot onder de knie, tintelingen, een doof gevoel of minder kracht",
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
                "Bijvoorbeeld opeens niet meer kunnen lopen. Mank lopen door pijn telt niet.",
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
            "Koortsig, maar niet gemeten",
            "Of koorts die komt en gaat, de laatste weken. Opvliegers tellen niet.",
        ),
        Field::DChills => Label::with("Koude rillingen", "Rillen en klappertanden."),
        Field::DUrine => Label::with(
            "Pijn bij plassen, of bloed in de plas",
            "Of de plas is troebel of stinkt, of u moet steeds kleine beetjes plassen. Vaker plassen door plaspillen of zwangerschap telt niet.",
        ),
        Field::DColic => Label::of("Hevige pijn in de zij, in golven"),
        Field::DRash => Label::of("Blaasjes of rode uitslag in een band, aan één kant"),
        Field::DWeight => Label::with(
            "Afgevallen zonder reden",
            "3 kilo of meer in een half jaar. Dieet, sport of afslankprik telt niet.",
        ),
        Field::DSweats => Label::with(
            "Al weken erg moe, nat van het zweet in de nacht, of steeds een infectie",
            "Alleen als het nieuw is.",
        ),
        Field::DFlu => Label::with(
            "Horen de koorts of rillingen bij een verkoudheid of griep?",
            "Kies alleen ‘Ja’ als dit alle drie klopt: hoesten of keelpijn, overal spierpijn, en 3 dagen of korter.",
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
            "Denk aan de laatste keer dat de kanker er was, of werd behandeld.",
        ),
        Field::Cancer => Label::of("Kanker, ook lang geleden"),
        Field::FBone => Label::with(
            "Botontkalking, of eerder een ingezakte wervel",
            "Of 3 centimeter of meer kleiner geworden.",
        ),
        Field::FLight => Label::of(voice.say(
            "Lichter dan 60 kilo, of uw vader of moeder brak een heup",
            "Lichter dan 60 kilo, of de vader of moeder brak een heup",
        )),
        Field::FStiff => Label::with(
            "Ziekte van Bechterew, of een vergroeide rug",
            "De wervels zijn dan aan elkaar vastgegroeid.",
        ),
        Field::FImmune => Label::with(
            "Zwakke afweer tegen ziekten",
            "Door hiv, chemokuur, transplantatie, geen milt, of medicijnen die de afweer remmen.",
        ),
        Field::FDiabetes => Label::of("Diabetes (suikerziekte)"),
        Field::FLine => Label::with(
            "Nierdialyse (bloed spoelen), een vast infuus of poort, of een kunsthartklep",
            "Een poort is een kastje onder de huid voor het infuus.",
        ),
        Field::FAneurysm => Label::with(
            "Verwijding of scheur van de grote slagader",
            "Artsen noemen dit een aneurysma (wijd) of een dissectie (scheur).",
        ),

        Field::GSteroid => Label::with(
            "Prednison of dexamethason, lang of vaak",
            "3 maanden of langer, of 4 kuren in een jaar. Pufjes en zalf tellen niet.",
        ),
        Field::GAnticoag => Label::with(
            "Bloedverdunner",
            "Van de trombosedienst, of apixaban, rivaroxaban, edoxaban, dabigatran, of prikken. Aspirine en clopidogrel tellen niet.",
        ),
        Field::GSpine => {
            Label::with("Operatie, injectie of ruggenprik in de rug", "In de laatste 3 maanden, ook bij een bevalling.")
        }
        Field::GInfect => Label::with(
            "Ernstige infectie in de laatste 3 maanden",
            "Bloedvergiftiging, abces (ophoping van pus) of ontstoken wond. Of een ontstoken hartklep of nierbekken, of antibiotica via een infuus. Een gewone blaasontsteking telt niet.",
        ),
        Field::GIv => Label::of("Drugs met een naald gebruikt in het laatste jaar"),
        Field::GNsaid => Label::with(
            "Ontstekingsremmer in de laatste 2 weken, en ook iets van de lijst hieronder",
            voice.say(
                "Een ontstekingsremmer is ibuprofen, naproxen of diclofenac. De lijst: plaspil, bloeddrukpil, bloedverdunner, maagzweer, nierziekte, hartfalen (zwak hart). Of u bent 70 jaar of ouder.",
                "Een ontstekingsremmer is ibuprofen, naproxen of diclofenac. De lijst: plaspil, bloeddrukpil, bloedverdunner, maagzweer, nierziekte, hartfalen (zwak hart). Of deze persoon is 70 jaar of ouder.",
            ),
        ),
        Field::GOpioid => Label::with(
            "Sterke pijnstiller die op morfine lijkt",
            voice.say(
                "Oxycodon, tramadol, fentanyl of morfine. Langer dan 2 weken, of u heeft steeds meer nodig.",
                "Oxycodon, tramadol, fentanyl of morfine. Langer dan 2 weken, of er is steeds meer nodig.",
            ),
        ),
        Field::GNsaidSign => Label::with(
            voice.say(
                "Heeft u zwarte poep, plast u minder, of zijn uw benen dikker dan anders?",
                "Is de poep zwart, plast deze persoon minder, of zijn de benen dikker?",
            ),
            "Kies ‘Ja’ als één van de drie klopt.",
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
            "Is het al jaren gelijk, en helpt een pijnstiller goed? Kruis dit dan niet aan.",
        ),
        Field::PContr => Label::of("Pijn in golven, of een harde buik"),
        Field::PFluid => Label::of("Verlies van vocht of bloed"),
        Field::PMove => Label::of("De baby beweegt minder"),
        Field::PPre => Label::with(
            "Hoofdpijn, sterretjes zien, of pijn boven in de buik of als een band",
            "Of plots een dik gezicht of dikke handen.",
        ),
        Field::PPain => Label::with(
            "Pijn onder in de buik aan één kant, of pijn in de schouderpunt",
            "De schouderpunt is het uiteinde van de schouder.",
        ),

        Field::Days => Label::of("Aantal dagen, weken, maanden of jaren"),
        Field::Onset | Field::Site | Field::Sev | Field::Course | Field::Rest | Field::Function | Field::Familiar
        | Field::Assessed | Field::Ibp | Field::Yellow | Field::Suic | Field::Foot | Field::ArchSport => same(title),
        Field::Eye => Label::of("Nu een rood, pijnlijk oog dat slecht tegen licht kan"),

        // ── After the outcome ──────────────────────────────────────────────────────────────────────────────────────
        Field::Cough => Label::of("Erger bij hoesten, niezen of persen").later(),
        Field::SitWorse => Label::of("Erger bij lang zitten").later(),
        Field::StandWorse => Label::of("Erger bij lang of stil staan").later(),
        Field::BendWorse => Label::of("Erger bij bukken of voorover buigen").later(),
        Field::ArchWorse => Label::of("Erger bij achterover buigen").later(),
        Field::Tingle => Label::with(
            "Tintelingen in een been of voet",
            voice.say(
                "Voelt een plek doof, of is een been zwakker? Ga dan terug en geef dat aan bij ‘Benen’.",
                "Is een plek doof, of een been zwakker? Ga dan terug en geef dat aan bij ‘Benen’.",
            ),
        ).later(),
        Field::StiffShort => Label::with("Stijf bij het opstaan, korter dan een half uur", "In de ochtend, of na lang zitten.").later(),
        Field::Worries => Label::of(voice.say("Ik pieker veel over wat er mis kan zijn", "Piekert veel over wat er mis kan zijn")).later(),
        Field::LegsWalk | Field::Eases | Field::Scan | Field::Tried | Field::Elsewhere | Field::Feel | Field::Life
        | Field::Goals => {
            same(title)
        }
        Field::Episodes => {
            Label::of(voice.say("Had u eerder in uw leven rugpijn?", "Had deze persoon eerder rugpijn?")).later()
        }
        Field::Health => Label::with(
            voice.say("Hoe is uw gezondheid, los van uw rug?", "Hoe is de gezondheid, los van de rug?"),
            "Het gaat om hoe het meestal is.",
        ).later(),
        Field::WorkNow => Label::of("Hoe gaat het met werken?").later(),
        Field::Work => Label::with(
            voice.say("Wat hoort bij uw werk of dag?", "Wat hoort bij het werk of de dag?"),
            "Kruis alles aan wat klopt.",
        ).later(),
    }
}
