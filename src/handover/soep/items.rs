//! TABLES: what has a place in the clinician's note, in the order of the note, and what is known of
//! it.

use super::SummaryFacts;
use crate::clinical::answers::{Answer, Tri};
use crate::clinical::condition::Cond;
use crate::clinical::facts::Seen;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::soep as words;
use crate::words::tri;

/// An item, and the questions that follow from it.
pub type Item = (Field, &'static [Field]);

/// The alarm signs, in the order of asking.
pub const SIGNS: &[Item] = &[
    (Field::ACollapse, &[]),
    (Field::AChest, &[]),
    (Field::AIll, &[]),
    (Field::ALeg, &[]),
    (Field::APulse, &[]),
    (Field::ABelly, &[]),
    (Field::AConst, &[Field::ARelief]),
    (Field::BSaddle, &[]),
    (Field::BUrine, &[]),
    (Field::BLeak, &[]),
    (Field::BBowel, &[]),
    (Field::BSex, &[]),
    (Field::BOld, &[Field::BOldCourse]),
    (Field::CBoth, &[Field::CBothWhen]),
    (Field::CWeak, &[Field::CWeakWhen]),
    (Field::CGait, &[]),
    (Field::CNumb, &[Field::CNumbCourse]),
    (Field::CSwollen, &[]),
    (Field::DFever, &[Field::DFlu]),
    (Field::DHot, &[Field::DFlu]),
    (Field::DChills, &[Field::DFlu]),
    (Field::DUrine, &[]),
    (Field::DColic, &[Field::DColicBad, Field::DStone]),
    (Field::DRash, &[]),
    (Field::DWeight, &[]),
    (Field::DSweats, &[]),
    (Field::Trauma, &[Field::TraumaWhen, Field::Stand]),
    (Field::PContr, &[]),
    (Field::PFluid, &[]),
    (Field::PMove, &[]),
    (Field::PPre, &[]),
    (Field::PPain, &[]),
    (Field::PCycle, &[]),
    (Field::Eye, &[]),
    (Field::Suic, &[]),
];

/// Illnesses, medicines and pregnancy: what makes a sign weigh more.
pub const HISTORY: &[Item] = &[
    (Field::Cancer, &[]),
    (Field::FBone, &[]),
    (Field::FLight, &[]),
    (Field::FStiff, &[]),
    (Field::FImmune, &[]),
    (Field::FDiabetes, &[]),
    (Field::FLine, &[]),
    (Field::FAneurysm, &[]),
    (Field::GSteroid, &[]),
    (Field::GAnticoag, &[]),
    (Field::GSpine, &[]),
    (Field::GInfect, &[]),
    (Field::GIv, &[]),
    (Field::GNsaid, &[Field::GNsaidSign]),
    (Field::GOpioid, &[]),
    (Field::Preg, &[]),
];

/// The complaint, which everybody from sixteen years describes.
pub const COMPLAINT: &[Field] = &[
    Field::Age,
    Field::Days,
    Field::Onset,
    Field::Site,
    Field::Sev,
    Field::Course,
    Field::Rest,
    Field::Function,
];

/// More about the complaint, and about the person, where it was asked and answered.
pub const MORE: &[Field] = &[
    Field::Familiar,
    Field::Episodes,
    Field::Assessed,
    Field::Ibp,
    Field::ArchSport,
    Field::Cough,
    Field::Tingle,
    Field::SitWorse,
    Field::StandWorse,
    Field::BendWorse,
    Field::ArchWorse,
    Field::StiffShort,
    Field::LegsWalk,
    Field::Eases,
    Field::Elsewhere,
    Field::Foot,
    Field::Health,
    Field::Yellow,
    Field::Feel,
    Field::Worries,
    Field::WorkNow,
    Field::Work,
    Field::Life,
    Field::Demand,
    Field::Goals,
];

/// Lines of their own.
pub const OWN_LINES: [Field; 2] = [Field::Scan, Field::Tried];

/// Alarming answers among those that a complaint always has; they are named with the signs too.
pub const ALARMING: &[Opt] =
    &[Opt::RestConstant, Opt::RestNight, Opt::FunctionCare, Opt::FunctionCannot];

/// What is known of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Named,
    Denied,
    Unknown,
    /// The check stopped before it, or leaves it out at this age.
    NotAsked,
    /// Whether it was answered is kept back, and what.
    NotShared,
    /// It has no place here: another age or stage, or not ticked.
    Nothing,
}

/// Ages at which pregnancy is asked.
const FERTILE: Cond = Cond::All(&[Cond::AtLeast(Field::Age, 12), Cond::AtMost(Field::Age, 55)]);

pub fn state(facts: &SummaryFacts, field: Field) -> State {
    let known = matches!(facts.outcome.facts.seen(field), Seen::Known(_));
    if facts.left_out.contains(&field) && !known {
        return State::NotShared;
    }
    if field == Field::Suic && !facts.with_suicide {
        return State::Nothing;
    }
    match facts.outcome.facts.seen(field) {
        Seen::Known(Answer::Flag(Tri::Yes)) => State::Named,
        Seen::Known(Answer::Flag(Tri::No)) => State::Denied,
        Seen::Known(Answer::Flag(Tri::Unknown)) => State::Unknown,
        Seen::Known(Answer::One(Opt::TraumaNone | Opt::CancerNone | Opt::PregNo | Opt::SuicNo)) => {
            State::Denied
        }
        Seen::Known(Answer::One(Opt::TraumaUnknown | Opt::CancerUnknown | Opt::SuicUnknown)) => {
            State::Unknown
        }
        Seen::Known(Answer::One(_) | Answer::Many(_) | Answer::Number(_)) => State::Named,
        Seen::Open
            if asked_of_all(field)
                || (field == Field::Preg && FERTILE.holds(&facts.outcome.facts)) =>
        {
            State::NotAsked
        }
        Seen::NotAsked
            if asked_of_all(field) && Cond::AtMost(Field::Age, 15).holds(&facts.outcome.facts) =>
        {
            State::NotAsked
        }
        Seen::Open | Seen::NotAsked => State::Nothing,
    }
}

/// Items that every adult is asked; the others belong to an age, a stage of pregnancy, a duration
/// or an answer.
const fn asked_of_all(field: Field) -> bool {
    !matches!(
        field,
        Field::Preg
            | Field::PContr
            | Field::PFluid
            | Field::PMove
            | Field::PPre
            | Field::PPain
            | Field::PCycle
            | Field::Eye
            | Field::Suic
            | Field::Familiar
            | Field::FLight
            | Field::ArchSport
            | Field::Foot
            | Field::Cough
            | Field::Tingle
            | Field::SitWorse
            | Field::StandWorse
            | Field::BendWorse
            | Field::ArchWorse
            | Field::StiffShort
            | Field::Worries
    )
}

/// The item with its answer, "beloop: gelijk"; amounts speak for themselves. None where it was not
/// answered.
pub fn phrase(facts: &SummaryFacts, field: Field) -> Option<String> {
    let Seen::Known(answer) = facts.outcome.facts.seen(field) else { return None };
    let said = match answer {
        Answer::Number(number) => words::amount(facts.lang, field, number),
        Answer::Flag(flag) => tri(facts.lang, flag).to_lowercase(),
        Answer::One(Opt::TraumaViolence) if facts.with_violence => {
            words::harm(facts.lang).to_owned()
        }
        Answer::One(option) => words::answer(facts.lang, option).to_owned(),
        Answer::Many(many) => {
            let chosen = field.options().iter().filter(|option| many.has(**option));
            chosen.map(|option| words::answer(facts.lang, *option)).collect::<Vec<_>>().join(", ")
        }
    };
    let speaks_for_itself = matches!(field, Field::Age | Field::Sev) || OWN_LINES.contains(&field);
    Some(if speaks_for_itself {
        said
    } else {
        format!("{}: {said}", words::term(facts.lang, field))
    })
}

/// The item as it is listed: its term, for a choice its answer, and what its follow-ups say.
pub fn listed(facts: &SummaryFacts, (field, follow): &Item) -> String {
    let plain = || Some(words::term(facts.lang, *field).to_owned());
    let item = match (state(facts, *field), facts.outcome.facts.seen(*field)) {
        (State::Named, Seen::Known(Answer::One(_))) => phrase(facts, *field),
        (_, Seen::Known(_) | Seen::Open | Seen::NotAsked) => plain(),
    };
    let more: Vec<String> = follow.iter().filter_map(|field| phrase(facts, *field)).collect();
    let item = item.unwrap_or_default();
    if more.is_empty() { item } else { format!("{item} ({})", more.join("; ")) }
}
