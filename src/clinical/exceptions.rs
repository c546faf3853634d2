//! TABLE: the named exceptions to two promises. A more alarming answer never lowers the outcome,
//! and no question is left out that could raise it, except as these rows say. `protocol prove`
//! shows that nothing else is one, and that each is.

use super::condition::{Cond, Name};
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

/// An answer that may lower the outcome, and only by undoing these rules.
#[derive(Clone, Copy, Debug)]
pub struct Exception {
    pub id: &'static str,
    /// What held before the answer changed.
    pub before: Cond,
    /// What holds after it, and did not before.
    pub after: Cond,
    pub lowers: &'static [RuleId],
    /// Where it is named.
    pub source: &'static str,
}

/// Questions that are left out on some paths although an answer could raise the outcome there.
#[derive(Clone, Copy, Debug)]
pub struct Skipped {
    /// A field that is asked under the condition in question; those beside it under the same
    /// condition are meant too.
    pub field: Field,
    pub why: &'static str,
}

const fn row(id: &'static str, after: Cond, lowers: &'static [RuleId]) -> Exception {
    Exception { id, before: Cond::Always, after, lowers, source: NAMED }
}

/// The section of the rule table that names them.
const NAMED: &str = "4.4";
/// Seen by the proof, not in the rule table; a clinician has to say whether it is meant.
const FOUND: &str = "found by the proof, not in 4.4";

/// What takes an alarm back. The first three are follow-ups: the leg sign is old, or somebody has
/// looked at it.
pub const EXCEPTIONS: &[Exception] = &[
    row(
        "c_both_when = old, walking",
        Cond::Is(&[Opt::BothOld, Opt::BothWalking]),
        &[
            RuleId::E21,
            RuleId::E05,
            RuleId::E09,
            RuleId::E10,
            RuleId::E11,
            RuleId::E23,
            RuleId::T07,
            RuleId::T10,
            RuleId::T17,
        ],
    ),
    row(
        "c_weak_when = old_assessed",
        Cond::Is(&[Opt::WeakOldAssessed]),
        &[
            RuleId::E21,
            RuleId::E06,
            RuleId::E09,
            RuleId::E10,
            RuleId::E11,
            RuleId::E23,
            RuleId::T02,
            RuleId::T07,
            RuleId::T10,
        ],
    ),
    row(
        "c_numb_course = old_assessed",
        Cond::Is(&[Opt::NumbOldAssessed]),
        &[
            RuleId::E21,
            RuleId::E09,
            RuleId::E10,
            RuleId::E11,
            RuleId::E23,
            RuleId::T02,
            RuleId::T10,
            RuleId::D04,
        ],
    ),
    row("a_relief = yes", Cond::Yes(Field::ARelief), &[RuleId::E15, RuleId::T18]),
    row("d_flu = yes", Cond::Yes(Field::DFlu), &[RuleId::T03, RuleId::D14]),
    // The sentence below the list: a fever that was not known, and turns out to be that of a plain
    // flu.
    Exception {
        before: Cond::Any(&[Cond::Unknown(Field::DFever), Cond::Unknown(Field::DHot)]),
        ..row(
            "d_fever, d_hot unknown → yes",
            Cond::All(&[
                Cond::Not(&Cond::Unknown(Field::DFever)),
                Cond::Not(&Cond::Unknown(Field::DHot)),
                Cond::Named(Name::Flu),
            ]),
            &[RuleId::D14],
        )
    },
    row("d_stone = yes", Cond::Yes(Field::DStone), &[RuleId::E18]),
    row("assessed = yes_same", Cond::Is(&[Opt::AssessedYesSame]), &[RuleId::D05, RuleId::D07]),
    row(
        "course = better",
        Cond::Is(&[Opt::CourseBetter]),
        &[
            RuleId::E07,
            RuleId::T03,
            RuleId::T06,
            RuleId::T08,
            RuleId::T14,
            RuleId::T15,
            RuleId::D05,
            RuleId::D06,
            RuleId::D08,
            RuleId::D09,
            RuleId::D10,
            RuleId::D11,
            RuleId::D16,
            RuleId::D17,
            RuleId::D26,
            RuleId::D27,
            RuleId::P01,
            RuleId::P11,
        ],
    ),
    row(
        "rest = relief, turn",
        Cond::Is(&[Opt::RestRelief, Opt::RestTurn]),
        &[
            RuleId::T03,
            RuleId::T06,
            RuleId::T08,
            RuleId::T10,
            RuleId::T16,
            RuleId::T20,
            RuleId::D05,
            RuleId::D10,
            RuleId::D11,
            RuleId::D17,
            RuleId::D26,
        ],
    ),
    row(
        "cancer = skin",
        Cond::Is(&[Opt::CancerSkin]),
        &[RuleId::E21, RuleId::E11, RuleId::T08, RuleId::D01],
    ),
    row("foot = yes", Cond::Yes(Field::Foot), &[RuleId::D05, RuleId::D11]),
    row("familiar = known", Cond::Is(&[Opt::FamiliarKnown]), &[RuleId::D11]),
    Exception {
        before: Cond::Is(&[Opt::PregNo, Opt::PregMaybe]),
        ..row("pregnancy", Cond::Is(&[Opt::PregLt20, Opt::PregGe20]), &[RuleId::D05, RuleId::D17])
    },
    Exception {
        before: Cond::Is(&[Opt::CancerUnknown]),
        ..row("cancer unknown → other", Cond::Is(&[Opt::CancerOther]), &[RuleId::T08])
    },
    Exception {
        before: Cond::Is(&[Opt::PregMaybe]),
        ..row("preg maybe → pp6w, pp6m", Cond::Is(&[Opt::PregPp6w, Opt::PregPp6m]), &[RuleId::T16])
    },
    Exception {
        before: Cond::Is(&[Opt::PregLt20]),
        ..row("preg lt20 → ge20", Cond::Is(&[Opt::PregGe20]), &[RuleId::E13])
    },
    // The same as the row before it, from "perhaps": one-sided pain is read as an early pregnancy
    // until it is known to be none.
    Exception {
        before: Cond::Is(&[Opt::PregMaybe]),
        source: FOUND,
        ..row(
            "preg maybe → ge20, pp6w, pp6m",
            Cond::Is(&[Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]),
            &[RuleId::E13],
        )
    },
];

/// What section 4.2 leaves out knowingly. Every other question is left out only where no answer to
/// it could matter.
pub const SKIPPED: &[Skipped] = &[
    Skipped {
        field: Field::Days,
        why: "under 16 the check ends after the alarm pages: the highest rule so far, else a doctor",
    },
    Skipped {
        field: Field::FLight,
        why: "a low weight and a parent's hip count as a risk of a first fracture from 50 years",
    },
    Skipped { field: Field::Preg, why: "pregnancy is asked from 12 to 55 years" },
    Skipped { field: Field::PContr, why: "only what applies at this stage of pregnancy" },
    Skipped { field: Field::PFluid, why: "only what applies at this stage of pregnancy" },
    Skipped { field: Field::PMove, why: "only what applies at this stage of pregnancy" },
    Skipped { field: Field::PPre, why: "only what applies at this stage of pregnancy" },
    Skipped {
        field: Field::Ibp,
        why: "the eye is asked with the features of inflammatory back pain",
    },
    Skipped { field: Field::Yellow, why: "mood, and what follows from it, is asked from 14 days" },
    Skipped { field: Field::Suic, why: "asked of those who are often low" },
];
