//! What goes along with a text only where the visitor has ticked it: harm by another person,
//! thoughts of not living, pregnancy, and in a code needles. Texts and files are read by others.
//!
//! Not only the answer is left out, but what would betray it: the reason that rests on it, the line
//! or the midwife to call, the signs that only such an outcome names. How urgent it is never
//! changes, and somebody to call always stands there.

use crate::clinical::assessment::{Outcome, rule};
use crate::clinical::condition::Cond;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::facts::Facts;
use crate::clinical::red_flags::RuleId;
use crate::clinical::safety_net::{GUIDANCE, Guidance, Guide, Part};
use crate::clinical::vocabulary::{Field, Opt};
pub use crate::words::keep::Private;

/// A kind, when there is something of it, and what it takes along when it is left out.
struct Row {
    kind: Private,
    given: Cond,
    /// Reasons and signs are read as if these had not been asked. How an injury came about is none
    /// of them: every text calls it an injury, whoever did it.
    fields: &'static [Field],
    contacts: &'static [Contact],
}

/// TABLE
const ROWS: &[Row] = &[
    Row {
        kind: Private::Violence,
        given: Cond::Is(&[Opt::TraumaViolence]),
        fields: &[],
        contacts: &[Contact::SafeHome],
    },
    Row {
        kind: Private::Suicide,
        given: Cond::Is(&[Opt::SuicThoughts, Opt::SuicNow, Opt::SuicUnknown]),
        fields: &[Field::Suic],
        contacts: &[Contact::Line113],
    },
    Row {
        kind: Private::Pregnancy,
        given: Cond::Any(&[
            Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w, Opt::PregPp6m]),
            Cond::YesOrUnknown(Field::PCycle),
        ]),
        fields: &[
            Field::Preg,
            Field::PContr,
            Field::PFluid,
            Field::PMove,
            Field::PPre,
            Field::PPain,
            Field::PCycle,
        ],
        contacts: &[Contact::Midwife],
    },
    // Every text calls needles a larger chance of an infection and says no more; the code alone
    // (`code/left_out.rs`) says what was answered.
    Row { kind: Private::Drugs, given: Cond::Yes(Field::GIv), fields: &[], contacts: &[] },
];

/// Says the same to people who are not pregnant, so that it gives nothing away; whoever has to call
/// after a fall keeps it.
const SAYS_NOTHING: [Guide; 2] = [Guide::FallToday, Guide::FallNow];

/// What was asked about this kind.
pub fn fields(kind: Private) -> &'static [Field] {
    ROWS.iter().find(|row| row.kind == kind).map_or(&[], |row| row.fields)
}

/// The kinds of which something was answered.
pub fn given(facts: &Facts) -> Vec<Private> {
    ROWS.iter().filter(|row| row.given.holds(facts)).map(|row| row.kind).collect()
}

/// The outcome as others may read it: without what was not ticked. For words alone; no plan is made
/// from it, for a plan has to know what an exercise could harm.
pub fn told(outcome: &Outcome, ticked: &[Private]) -> Outcome {
    let mut told = outcome.clone();
    let left_out = |row: &&Row| !ticked.contains(&row.kind) && row.given.holds(&outcome.facts);
    for row in ROWS.iter().filter(left_out) {
        told.facts = told.facts.without(row.fields);
        told.contacts.retain(|contact| !row.contacts.contains(contact));
    }
    let facts = &told.facts;
    told.reasons.retain(|id| *id == RuleId::S || rule(*id).when.holds(facts));
    if told.contacts.is_empty() {
        told.contacts.extend(instead(outcome.disposition));
    }
    told
}

/// Whom to call where the only one to call was left out.
fn instead(disposition: Disposition) -> Option<Contact> {
    match disposition {
        Disposition::EmergencyNow => Some(Contact::Urgent),
        Disposition::GpToday | Disposition::GpWithinDays => Some(Contact::Gp),
        Disposition::PhysioOrPodo => Some(Contact::Physio),
        Disposition::SelfCare => None,
    }
}

/// What a part of the guidance says to others: what stands on the screen and does not rest on what
/// was left out. Beside it stands how to reach whoever is to be called instead.
pub fn guides(part: Part, outcome: &Outcome, told: &Outcome) -> Vec<Guide> {
    let is_said = |row: &&Guidance| {
        let here = row.audience.fits(outcome);
        let calls = |contact| row.audience.contacts.contains(contact);
        let instead = told.contacts.iter().filter(|one| !outcome.contacts.contains(one)).any(calls);
        let tells = row.id == Guide::SafeHome && !told.contacts.contains(&Contact::SafeHome);
        let says_nothing = here && SAYS_NOTHING.contains(&row.id);
        row.part == part
            && !tells
            && (says_nothing || (row.audience.fits(told) && (here || instead)))
    };
    GUIDANCE.iter().filter(is_said).map(|row| row.id).collect()
}

/// What stays out of data in which every answer stands by its name. Also where nothing of the kind
/// was answered: else a gap would tell. How an injury came about is among them here.
pub fn not_by_name(ticked: &[Private]) -> impl Iterator<Item = Field> {
    let rows = ROWS.iter().filter(|row| !ticked.contains(&row.kind));
    rows.flat_map(|row| match row.kind {
        Private::Violence => &[Field::Trauma],
        Private::Drugs => &[Field::GIv],
        Private::Suicide | Private::Pregnancy => row.fields,
    })
    .copied()
}
