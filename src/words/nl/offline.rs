//! Dutch: what is kept on the device, and rules that are past their date.

use super::dates;
use crate::words::offline::{Offline, Outdated};

pub static OFFLINE: Offline = Offline {
    kept: "Deze pagina werkt ook zonder internet. Daarvoor staan de bestanden van de check op dit apparaat. Uw antwoorden horen daar niet bij.",
    stop: "Bestanden niet meer bewaren",
    not_kept: "Deze pagina werkt alleen met internet. De bestanden van de check staan niet op dit apparaat.",
    start: "Bestanden wel bewaren",
    stopped: "De bestanden zijn van dit apparaat gehaald.",
    stopped_for_now: "De bestanden zijn van dit apparaat gehaald. Uw browser kan deze keuze niet onthouden voor een volgende keer.",
    keeping: "De bestanden worden opgehaald.",
    failed: "Dat is niet gelukt. Probeer het later nog eens.",
    update: "Er is een nieuwe versie van de check. U krijgt die vanzelf als u de check sluit en later weer opent.",
    use_update: "Nieuwe versie nu gebruiken",
};

pub fn outdated(review: (i32, u8, u8)) -> Outdated {
    Outdated {
        title: "Deze versie van de check is oud.",
        body: format!(
            "De regels moesten vóór {} opnieuw bekeken worden. U kunt de check wel doen. Twijfelt u over het advies? Bel uw huisarts.",
            dates::plain(review)
        ),
    }
}
