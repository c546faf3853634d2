//! What is kept on a device, and coming back to it, in Dutch.

use super::dates::full;
use crate::words::device::DeviceWords;
use time::Date;

pub const DEVICE: DeviceWords = DeviceWords {
    title: "Bewaren op dit apparaat",
    about: &[
        "Wilt u later verder? Dan bewaren we dit advies hier, met uw antwoorden, uw plan en uw dagboek.",
        "Het blijft in deze browser, op de website waar u nu bent. Er wordt niets verstuurd.",
    ],
    honest: &[
        "Gebruikt iemand anders dit apparaat ook? Dan kan die het lezen. Bewaar hier dan liever niets.",
        "Een browser kan vergeten wat hij bewaart. Print uw advies dus ook, of download het.",
        "Verandert u zes maanden niets? Dan wissen we het als u weer komt.",
    ],
    keep: "Bewaar op dit apparaat",
    not_here: "Dit advies bewaren we niet op dit apparaat. Iemand anders kan het hier vinden.",
    keeps: "Dit advies staat op dit apparaat. Wat u verandert, bewaren we ook.",
    erase: "Wis alles van dit apparaat",

    kept: "Bewaard. Komt u terug? Dan begint u met: hoe gaat het vandaag?",
    erased: "Alles is gewist van dit apparaat.",
    not_erased: "Wissen lukte niet. Wis het in uw browser, bij de gegevens van websites.",
    full: "Deze browser heeft geen plaats meer. We konden uw advies niet bewaren. Het blijft wel op het scherm staan.",
    blocked: "Deze browser laat bewaren hier niet toe. Uw advies blijft wel op het scherm staan.",
    gone: "Het advies op dit apparaat is ergens anders gewist. We bewaren het daarom niet opnieuw. Op het scherm blijft het staan.",
    corrupt: "Op dit apparaat staat een advies dat we niet kunnen lezen. Het blijft staan tot u het wist, of iets nieuws bewaart.",
    newer: "Het advies op dit apparaat is van een nieuwere versie van deze check. Het blijft staan. Laad de pagina opnieuw, dan lukt het misschien wel.",
    expired: "Hier stond een advies. Er was zes maanden niets veranderd. Daarom is het nu gewist.",
    instead: "Print het advies, of schrijf de code op. Dat kan hieronder. Met de code kunt u later verder.",

    rules_changed: "De regels van de check zijn sindsdien veranderd. Het advies kan daarom anders zijn dan toen.",
    check_in: "Kort bijwerken",
    plan: "Mijn advies en plan",
    anew: "Opnieuw beginnen",
    anew_hint: "Begint u opnieuw? Dan blijft het oude advies staan tot u iets nieuws bewaart.",
    holds: "Op dit apparaat staat een eerder advies.",
    come_back: "Ga verder met dat advies",
    not_opened: "Op deze website geeft de check algemene informatie. Een eerder advies gaat hier daarom niet open. U kunt het wel wissen.",
    loading: "Hier staat een eerder advies. We halen het even op.",
    not_loaded: [
        "Uw eerdere advies kan nu niet open",
        "Het staat nog wel op dit apparaat. Misschien is er geen internet. Probeer het straks opnieuw. De check zelf werkt wel.",
        "Probeer het opnieuw",
    ],
};

pub fn last_visit(date: Date) -> String {
    ["U was hier voor het laatst op ", &full(date), "."].concat()
}

pub fn of_earlier(date: Date) -> String {
    ["Dit is het advies van ", &full(date), ". Is er sindsdien iets veranderd?"].concat()
}
