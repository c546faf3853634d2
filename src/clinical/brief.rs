//! TABLE: what stands first on a result: the one sentence on what is going on, and the five signs
//! that matter most for this person. All other signs stand one press away (`safety_net.rs`);
//! nothing here decides anything.

use super::advice::is_ordinary;
use super::assessment::Outcome;
use super::condition::{Cond, Name};
use super::disposition::{Disposition, ids};
use super::outlook::{OutlookId, outlook};
use super::safety_net::{GUIDANCE, Guidance, Guide, Part};
use super::vocabulary::Opt;

ids! {
    /// What may be said of what is going on. Nothing of it says that something is excluded.
    Course {
        /// New pain, seldom dangerous, and less within weeks for most.
        Fresh "fresh",
        Leg "leg",
        Longer "longer",
        Pregnant "pregnant",
        AfterBirth "after_birth",
        /// Somebody looks first; no course is told.
        LookFirst "look_first",
        /// Nothing usual is known for this person.
        Own "own",
    }
}

/// The sentence for this outcome. Reassurance is for those alone who may hear how it usually goes
/// (`outlook`), and for whom no doctor has to look first.
pub fn course(outcome: &Outcome) -> Course {
    let is = |option: &'static [Opt]| Cond::Is(option).holds(&outcome.facts);
    if outcome.disposition >= Disposition::GpWithinDays {
        return Course::LookFirst;
    }
    match outlook(outcome).filter(|_| is_ordinary(outcome)).map(|outlook| outlook.id) {
        Some(OutlookId::Fresh) => Course::Fresh,
        Some(OutlookId::Longer) => Course::Longer,
        Some(OutlookId::Leg) => Course::Leg,
        None if is(&[Opt::PregLt20, Opt::PregGe20]) => Course::Pregnant,
        None if is(&[Opt::PregPp6w, Opt::PregPp6m]) => Course::AfterBirth,
        None => Course::Own,
    }
}

/// So many signs are in view.
pub const SIGNS: usize = 5;
/// The nerves of bladder and saddle: in view for everybody.
const ALWAYS: [Guide; 2] = [Guide::NetSaddle, Guide::NetUrine];
/// Rows of the net that a rule or an answer brings: so many at most, the most urgent first.
const OWN: usize = 2;
/// Then, as far as there is room.
const THEN: [Guide; 4] = [Guide::NetBothLegs, Guide::NetVital, Guide::NetFoot, Guide::FeverToday];
/// With pain down the leg, the leg goes before the chest.
const THEN_LEG: [Guide; 4] =
    [Guide::NetFoot, Guide::NetBothLegs, Guide::NetVital, Guide::FeverToday];
/// The parts of the net that are signs, the most urgent first.
pub const PARTS: [Part; 4] = [Part::Call112, Part::CallNow, Part::CallMidwife, Part::CallToday];

/// A row that is there for this person, and not for everybody on their level.
fn is_own(row: &Guidance) -> bool {
    !row.audience.rules.is_empty() || !matches!(row.audience.when, Cond::Always)
}

/// The signs in view, by part, the most urgent first.
pub fn signs(outcome: &Outcome) -> Vec<(Part, Guide)> {
    let fits = |row: &&Guidance| PARTS.contains(&row.part) && row.audience.fits(outcome);
    let mut chosen: Vec<Guide> = ALWAYS.to_vec();
    for part in PARTS {
        for row in GUIDANCE.iter().filter(fits).filter(|row| row.part == part && is_own(row)) {
            if chosen.len() < ALWAYS.len() + OWN && !chosen.contains(&row.id) {
                chosen.push(row.id);
            }
        }
    }
    let then = if Cond::Named(Name::Rad).holds(&outcome.facts) { THEN_LEG } else { THEN };
    for id in then {
        if chosen.len() < SIGNS
            && !chosen.contains(&id)
            && GUIDANCE.iter().filter(fits).any(|row| row.id == id)
        {
            chosen.push(id);
        }
    }
    let mut signs = Vec::new();
    for part in PARTS {
        for row in
            GUIDANCE.iter().filter(fits).filter(|row| row.part == part && chosen.contains(&row.id))
        {
            signs.push((part, row.id));
        }
    }
    signs
}
