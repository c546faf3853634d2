//! What the complaint may fit, in Dutch: what it is, what usually helps, how it goes. Never as a
//! fact about this person.

use crate::clinical::patterns::{Class, PatternId};
use crate::words::Voice;
use crate::words::insight::{ClassWords, PatternWords};

pub fn class(class: Class) -> ClassWords {
    match class {
        Class::Aspecific => ClassWords {
            name: "Zonder één duidelijke oorzaak",
            about: "Bij ruim 9 van de 10 mensen is er geen plek aan te wijzen. De pijn is wel echt.",
        },
        Class::Specific => ClassWords {
            name: "Met misschien een oorzaak in de rug",
            about: "Onderzoek kan zo’n oorzaak soms laten zien. Alleen vragen stellen is daarvoor niet genoeg.",
        },
        Class::Elsewhere => ClassWords {
            name: "Misschien van buiten de rug",
            about: "Soms voelt iemand in de rug wat ergens anders begint. Een arts kan dat nakijken.",
        },
    }
}

/// "Uw klachten" or "de klachten" may fit …
macro_rules! fits {
    ($voice:expr, $what:literal) => {
        $voice.say(
            concat!("Uw klachten kunnen passen bij ", $what, "."),
            concat!("De klachten kunnen passen bij ", $what, "."),
        )
    };
}

pub fn pattern(voice: Voice, pattern: PatternId) -> PatternWords {
    match pattern {
        PatternId::AcuteLumbago => PatternWords {
            name: "Nieuwe lage rugpijn (begint die ineens, dan heet dat spit)",
            fits: fits!(voice, "nieuwe lage rugpijn, zonder één duidelijke oorzaak"),
            about: &[
                "De pijn zit tussen de onderste ribben en de billen. Begint die ineens, dan heet dat spit.",
                "Zo’n pijn kan flink zijn, vooral bij draaien, bukken of opstaan.",
            ],
            usually: &[
                "Vaak doen spieren en banden rond de rug mee. Precies aanwijzen lukt meestal niet.",
                "Meestal is er niets ernstigs, ook als de pijn hevig is.",
                "Blijven bewegen helpt meer dan in bed blijven.",
                "Bij de meeste mensen is de pijn binnen 6 weken veel minder.",
            ],
        },
        PatternId::Lasting => PatternWords {
            name: "Rugpijn die langer duurt",
            fits: fits!(voice, "rugpijn die langer duurt, zonder één duidelijke oorzaak"),
            about: &[
                "Na 6 weken gaat het vaak langzamer beter, met goede en slechte dagen.",
                "Goed slapen en minder spanning kunnen helpen.",
            ],
            usually: &[
                "De rug kan meer dan het voelt, ook met pijn.",
                "Stap voor stap meer bewegen helpt vaak.",
            ],
        },
        PatternId::Recurrent => PatternWords {
            name: "Rugpijn die terugkomt",
            fits: fits!(voice, "rugpijn die af en toe terugkomt"),
            about: &[
                "Terugkomen hoort bij rugpijn. Veel mensen hebben het vaker dan één keer.",
                "Helemaal voorkomen lukt niet altijd.",
            ],
            usually: &[
                "Het betekent niet dat de rug elke keer zwakker wordt.",
                "Blijven bewegen en oefenen kan de kans kleiner maken.",
            ],
        },
        PatternId::Radicular => PatternWords {
            name: "Zenuwpijn in het been, bijvoorbeeld door een hernia (een uitpuilende schijf)",
            fits: fits!(
                voice,
                "een geprikkelde zenuw, bijvoorbeeld door een hernia (een uitpuilende schijf)"
            ),
            about: &[
                "Tussen de wervels zitten schijven. Puilt er een uit, dan kan die een zenuw prikkelen.",
                "De pijn trekt dan vaak tot onder de knie, soms met tintelingen.",
                "Is of wordt een been doof of zwakker? Dan moet een arts kijken.",
            ],
            usually: &["Bij 7 of 8 van de 10 mensen zakt dit binnen 3 maanden, zonder operatie."],
        },
        PatternId::ForaminalStenosis => PatternWords {
            name: "Te weinig ruimte voor één zenuw",
            fits: fits!(voice, "te weinig ruimte voor één zenuw in de rug"),
            about: &[
                "De opening waar een zenuw de rug uit gaat, kan met de jaren nauwer worden.",
                "Dan kan één been pijn doen bij lopen of staan. Zitten of bukken helpt vaak.",
                "Korte stukjes lopen en fietsen lukken vaak beter dan lang staan.",
                "Het gaat meestal langzaam op en neer. Een operatie is vaak niet nodig.",
            ],
            usually: &[],
        },
        PatternId::SpinalStenosis => PatternWords {
            name: "Een nauw kanaal in de rug (een vernauwing)",
            fits: fits!(voice, "een nauw kanaal voor de zenuwen in de rug"),
            about: &[
                "Door de rug loopt een kanaal met zenuwen. Dat kan met de jaren nauwer worden.",
                "De benen doen dan pijn of worden zwaar bij lopen. Zitten of bukken helpt.",
                "In stukjes lopen en fietsen helpen om fit te blijven.",
                "Bij veel mensen blijft het lang gelijk. Een arts kan zeggen wat er verder kan.",
            ],
            usually: &[],
        },
        PatternId::Spondylolisthesis => PatternWords {
            name: "Een wervel die iets naar voren is geschoven",
            fits: fits!(voice, "een wervel die iets naar voren is geschoven"),
            about: &[
                "Een wervel staat dan iets voor de wervel eronder. Dat geeft niet altijd klachten.",
                "Stil staan en achterover buigen doen vaak pijn.",
                "Oefenen onder begeleiding en tijdelijk minder hol trekken helpen vaak.",
                "Bij jonge sporters kijkt een arts mee voordat zij weer voluit sporten.",
            ],
            usually: &[],
        },
        PatternId::Wear => PatternWords {
            name: "Slijtage in de rug (artrose)",
            fits: fits!(voice, "slijtage in de rug (artrose)"),
            about: &[
                "Slijtage hoort bij ouder worden, net als grijs haar. Ook mensen zonder pijn hebben het.",
                "De rug is dan vaak een korte tijd stijf na stil zitten of liggen.",
                "De slijtage blijft, maar de pijn kan minder worden.",
            ],
            usually: &["Bewegen houdt de rug soepel en sterk. Dat kan ook met slijtage."],
        },
        PatternId::Collapse => PatternWords {
            name: "Een ingezakte wervel door zwakkere botten (bij botontkalking)",
            fits: fits!(voice, "een ingezakte wervel door zwakkere botten"),
            about: &[
                "Als botten zwakker zijn, kan een wervel wat inzakken. Dat kan ook zonder val.",
                "De pijn begint vaak ineens, en zakt meestal in weken tot maanden.",
                "Een arts kan het nakijken, en helpen om de botten sterker te houden.",
                "Til nu niet zwaar, en buig of draai niet diep.",
            ],
            usually: &[],
        },
        PatternId::Inflammatory => PatternWords {
            name: "Ontstoken gewrichten in de rug (bijvoorbeeld de ziekte van Bechterew)",
            fits: fits!(
                voice,
                "ontstoken gewrichten in de rug (bijvoorbeeld de ziekte van Bechterew)"
            ),
            about: &[
                "Dit is een soort reuma in de rug. Het begint vaak langzaam, op jonge leeftijd.",
                "Bewegen helpt dan meer dan rusten, en de ochtend is stijf.",
                "Een huisarts kan dit uitzoeken. Er is een behandeling die de klachten kan remmen.",
            ],
            usually: &[],
        },
        PatternId::Scheuermann => PatternWords {
            name: "Wigvormige wervels uit de jeugd (ziekte van Scheuermann)",
            fits: fits!(voice, "wigvormige wervels uit de jeugd (ziekte van Scheuermann)"),
            about: &[
                "Sommige wervels groeien in de jeugd iets schuin. De rug wordt daardoor boller.",
                "Pijn komt vooral bij lang zitten of gebogen staan.",
                "Bewegen, afwisselen en oefenen helpen vaak.",
                "Na de groei wordt de pijn meestal minder. Een wat bollere rug kan blijven.",
            ],
            usually: &[],
        },
        PatternId::PelvicGirdle => PatternWords {
            name: "Bekkenpijn rond een zwangerschap",
            fits: fits!(voice, "bekkenpijn rond een zwangerschap"),
            about: &[
                "Pijn in het bekken komt in en na een zwangerschap veel voor.",
                "Kleine stappen, afwisselen en knieën bij elkaar houden bij draaien helpen vaak.",
                "Een bekkenfysiotherapeut kan meedenken.",
            ],
            usually: &[
                "Bewegen is veilig.",
                "Na de bevalling wordt het meestal in een paar maanden minder.",
            ],
        },
        PatternId::PregnancyBack => PatternWords {
            name: "Rugpijn rond een zwangerschap",
            fits: fits!(voice, "rugpijn rond een zwangerschap"),
            about: &[
                "Rugpijn in of na een zwangerschap komt veel voor.",
                "Een bekkenfysiotherapeut kan meedenken.",
            ],
            usually: &[
                "Bewegen is veilig. Kort en vaak helpt meer dan lang rusten.",
                "Na de bevalling wordt het meestal minder.",
            ],
        },
        PatternId::Kidney => PatternWords {
            name: "Iets in de nieren of de urinewegen (waar plas doorheen gaat)",
            fits: fits!(voice, "iets in de nieren of bij het plassen"),
            about: &[
                "Een niersteen of ontsteking kan pijn in de zij en de rug geven.",
                "Een arts kan dat nakijken, vaak al met wat plas.",
                "Koorts, overgeven of niet kunnen plassen? Bel dan nu de huisarts.",
            ],
            usually: &[],
        },
        PatternId::Shingles => PatternWords {
            name: "Gordelroos (blaasjes door een virus)",
            fits: fits!(voice, "gordelroos (blaasjes door een virus)"),
            about: &[
                "Gordelroos geeft blaasjes of uitslag in een band, aan één kant. De pijn kan eerder komen.",
                "Een huisarts kan zeggen of medicijnen zin hebben. Snel een afspraak maken is dan goed.",
                "De uitslag geneest meestal in een paar weken. Bij sommigen blijft de pijn langer.",
            ],
            usually: &[],
        },
        PatternId::Aorta => PatternWords {
            name: "Iets met de grote slagader bij de rug",
            fits: fits!(voice, "iets met de grote slagader bij de rug"),
            about: &[
                "Een verwijding van die slagader kan pijn in de rug geven. Vaker heeft rugpijn een andere oorzaak.",
                "Een arts kan dit nakijken. Zelf is dat niet te merken aan de pijn alleen.",
                "Ineens heel hevige pijn, flauwvallen of een bult die klopt? Bel 112.",
            ],
            usually: &[],
        },
        PatternId::Womb => PatternWords {
            name: "Iets in of rond de baarmoeder",
            fits: fits!(voice, "iets in of rond de baarmoeder"),
            about: &[
                "Pijn uit de onderbuik kan ook in de rug voelbaar zijn.",
                "Pijn die met de menstruatie mee terugkomt, is een goede reden om het te bespreken.",
                "Ineens hevige pijn onder in de buik tijdens een zwangerschap? Bel dan nu.",
            ],
            usually: &[],
        },
    }
}
