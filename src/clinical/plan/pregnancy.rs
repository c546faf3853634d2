//! TABLE: what somebody pregnant reads before any exercise, and at which signs they stop at once.
//! Both lists are the sheet's.

use crate::clinical::assessment::Outcome;
use crate::clinical::disposition::ids;
use crate::clinical::exclusions::PREGNANT;

ids! {
    /// With one of these there is no exercising before the midwife has been asked. No question
    /// tells.
    AskFirst { Membranes "membranes", Placenta "placenta", Pressure "pressure", Cervix "cervix", Growth "growth", }
}

ids! {
    /// What ends an exercise at once.
    StopAtOnce {
        Blood "blood", Fluid "fluid", Contractions "contractions", Dizzy "dizzy", Breathless "breathless", ChestPain "chest_pain",
        Headache "headache", Calf "calf",
    }
}

pub fn ask_first(outcome: &Outcome) -> &'static [AskFirst] {
    if PREGNANT.holds(&outcome.facts) { AskFirst::ALL } else { &[] }
}

pub fn stop_at_once(outcome: &Outcome) -> &'static [StopAtOnce] {
    if PREGNANT.holds(&outcome.facts) { StopAtOnce::ALL } else { &[] }
}
