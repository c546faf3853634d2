//! Who can help, in Dutch: who that is, when, what they do there, and that most need no referral.

use crate::clinical::referral::Professional;
use crate::words::Voice;
use crate::words::insight::ProfessionalWords;

const NO_REFERRAL: &str = "Een verwijzing is niet nodig. Vraag vooraf wat de verzekering betaalt.";

pub fn professional(voice: Voice, professional: Professional) -> ProfessionalWords {
    match professional {
        Professional::Gp => ProfessionalWords {
            name: voice.say("Uw huisarts", "De huisarts"),
            who: "De arts die eerst uitzoekt wat er kan spelen.",
            when: "Bij een teken dat een arts moet nakijken, of als herstel uitblijft.",
            does: voice.list(
                &[
                    "De huisarts vraagt door en onderzoekt uw rug en benen.",
                    "Soms is bloed, plas of een foto nodig. Vaak niet.",
                    "De huisarts denkt mee over pijnstillers, en stuurt u door als dat nodig is.",
                ],
                &[
                    "De huisarts vraagt door en onderzoekt de rug en benen.",
                    "Soms is bloed, plas of een foto nodig. Vaak niet.",
                    "De huisarts denkt mee over pijnstillers, en stuurt door als dat nodig is.",
                ],
            ),
            referral: voice.say("U belt zelf voor een afspraak.", "Bel samen voor een afspraak."),
        },
        Professional::Physio => ProfessionalWords {
            name: "Een fysiotherapeut",
            who: "Kent spieren, gewrichten en bewegen. Let ook op alarmtekens (tekens dat een arts moet kijken).",
            when: "Als bewegen niet goed lukt, bij twijfel over wat mag, of als pijn lang duurt.",
            does: voice.list(
                &[
                    "Die kijkt hoe uw rug staat en beweegt, en hoe sterk en fit die is.",
                    "Advies komt eerst.",
                    "In de eerste dagen voegt behandelen vaak weinig toe aan advies.",
                    "Samen maakt u een stappenplan.",
                    "Oefenen kan gaan om soepel, sterk, fit of zeker bewegen.",
                    "Ook voor en na een operatie aan een hernia (uitpuilende schijf) kan dit helpen.",
                    "Zo weet u een volgende keer zelf wat u kunt doen.",
                ],
                &[
                    "Die kijkt hoe de rug staat en beweegt, en hoe sterk en fit die is.",
                    "Advies komt eerst.",
                    "In de eerste dagen voegt behandelen vaak weinig toe aan advies.",
                    "Er komt een stappenplan: wat kan wanneer weer?",
                    "Oefenen kan gaan om soepel, sterk, fit of zeker bewegen.",
                    "Ook voor en na een operatie aan een hernia (uitpuilende schijf) kan dit helpen.",
                    "Het doel is om een volgende keer zelf te weten wat helpt.",
                ],
            ),
            referral: NO_REFERRAL,
        },
        Professional::Manual => ProfessionalWords {
            name: "Een manueel therapeut",
            who: "Een fysiotherapeut die ook gewrichten met de handen losmaakt.",
            when: "Als de rug stroef blijft, het na weken niet herstelt, en het dagelijks leven hindert.",
            does: voice.list(
                &[
                    "Die onderzoekt eerst uw rug, en kijkt of behandelen bij u past.",
                    "Losmaken met de handen kan helpen naast zelf oefenen, niet in plaats daarvan.",
                    "U mag altijd zeggen dat u geen snelle duw of kraken wilt.",
                ],
                &[
                    "Die onderzoekt eerst de rug, en kijkt of behandelen past.",
                    "Losmaken met de handen kan helpen naast zelf oefenen, niet in plaats daarvan.",
                    "Nee zeggen tegen een snelle duw of kraken mag altijd.",
                ],
            ),
            referral: NO_REFERRAL,
        },
        Professional::Psychosomatic => ProfessionalWords {
            name: "Een psychosomatisch fysiotherapeut (voor pijn en spanning)",
            who: "Een fysiotherapeut die veel weet van lange pijn, spanning en angst om te bewegen.",
            when: "Als bewegen spannend is, en de pijn al maanden duurt.",
            does: voice.list(
                &["Die oefent met u wat u laat, stap voor stap.", "Samen kijkt u wat de pijn scherper maakt, zoals slecht slapen."],
                &["Die oefent wat wordt gelaten, stap voor stap.", "Samen wordt gekeken wat de pijn scherper maakt, zoals slecht slapen."],
            ),
            referral: NO_REFERRAL,
        },
        Professional::Podo => ProfessionalWords {
            name: "Een podotherapeut (specialist voor voeten)",
            who: "Kent voeten, schoenen en lopen. Voor de rug: een fysiotherapeut.",
            when: "Bij klachten aan een voet, bij het lopen, of door verschil in beenlengte.",
            does: voice.list(
                &[
                    "Die bekijkt uw voeten, uw beenlengte, uw schoenen en hoe u loopt.",
                    "U krijgt advies over schoenen en over wat u op een dag doet.",
                    "Soms horen daar zolen bij.",
                    "Er is weinig bewijs dat zolen helpen tegen rugpijn. Vraag wat u kunt verwachten.",
                ],
                &[
                    "Die bekijkt de voeten, de beenlengte, de schoenen en het lopen.",
                    "Er komt advies over schoenen en over wat iemand op een dag doet.",
                    "Soms horen daar zolen bij.",
                    "Er is weinig bewijs dat zolen helpen tegen rugpijn. Vraag wat te verwachten is.",
                ],
            ),
            referral: NO_REFERRAL,
        },
        Professional::PelvicPhysio => ProfessionalWords {
            name: "Een bekkenfysiotherapeut",
            who: "Een fysiotherapeut die veel weet van bekken, zwangerschap, plassen en poepen.",
            when: "Bij pijn rond een zwangerschap, of als plassen of poepen al lang anders gaat.",
            does: voice.list(
                &[
                    "Die vraagt door, en onderzoekt alleen wat u goed vindt.",
                    "U krijgt uitleg, en oefeningen voor bekken en bekkenbodem (de spieren onderin).",
                    "Samen zoekt u houdingen en bewegingen die in de dag lukken.",
                ],
                &[
                    "Die vraagt door, en onderzoekt alleen waar toestemming voor is.",
                    "Er komen uitleg en oefeningen voor bekken en bekkenbodem (de spieren onderin).",
                    "Samen zoeken ze houdingen en bewegingen die in de dag lukken.",
                ],
            ),
            referral: NO_REFERRAL,
        },
        Professional::Midwife => ProfessionalWords {
            name: voice.say("Uw verloskundige", "De verloskundige"),
            who: "Begeleidt de zwangerschap en de eerste weken daarna.",
            when: "Bij rugpijn tijdens de zwangerschap of kort na de bevalling.",
            does: &[
                "Die kijkt of de pijn met de zwangerschap te maken heeft.",
                "Die weet welke pijnstiller mag, en wie verder kan helpen.",
            ],
            referral: "Een verwijzing is niet nodig. Het nummer staat in de papieren van de zwangerschap.",
        },
        Professional::OccupationalDoctor => ProfessionalWords {
            name: voice.say("Uw bedrijfsarts", "De bedrijfsarts"),
            who: "De arts voor werk en gezondheid.",
            when: "Als werken zwaar is of niet lukt, of als spanning op het werk meespeelt.",
            does: voice.list(
                &[
                    "Die bespreekt welke taken en uren nu passen, en hoe u opbouwt.",
                    "Uw baas hoort wat u kunt, niet wat u mankeert.",
                    "Heeft u geen baas? Dan kan de huisarts of fysiotherapeut meedenken.",
                ],
                &[
                    "Die bespreekt welke taken en uren nu passen, en hoe het opbouwt.",
                    "De baas hoort wat er kan, niet wat iemand mankeert.",
                    "Is er geen baas? Dan kan de huisarts of fysiotherapeut meedenken.",
                ],
            ),
            referral: voice.say(
                "Vraag het spreekuur aan via uw werk. Ook als u niet ziek thuis bent.",
                "Het spreekuur aanvragen kan via het werk. Ook zonder ziek thuis te zijn.",
            ),
        },
        Professional::Pharmacist => ProfessionalWords {
            name: voice.say("Uw apotheker", "De apotheker"),
            who: "Weet veel van medicijnen, en welke samen kunnen.",
            when: "Bij vragen over een pijnstiller, of als er meer medicijnen zijn.",
            does: voice.list(
                &[
                    "Die kijkt na of een pijnstiller past bij uw andere medicijnen.",
                    "Die helpt kiezen, en zegt wanneer u moet stoppen of bellen.",
                ],
                &[
                    "Die kijkt na of een pijnstiller past bij de andere medicijnen.",
                    "Die helpt kiezen, en zegt wanneer stoppen of bellen nodig is.",
                ],
            ),
            referral: "Een afspraak is vaak niet nodig. Vraag om een rustige plek om te praten.",
        },
    }
}
