//! TABLE: what changed since the rule set before this one, for the clinician who signs. It decides
//! nothing: the rules and the questions stand in their own tables, and the printed protocol lays
//! the old beside them.

use super::answers::Answer;
use super::assessment::rule;
use super::disposition::{Disposition, ids};
use super::facts::{Facts, Seen};
use super::red_flags::{Confirm, RuleId};
use super::screen::Screen;
use super::sources::{Certainty, Cited, Source};
use super::vocabulary::{Field, Opt};

/// The version against which this table lists the changes.
pub const BEFORE: &str = "2026.3";

ids! {
    /// A change, by its number in the list of changes.
    RevisionId {
        EarlyInfection "1", Diabetes "2", BloodThinner "3", UrineSigns "4", Fracture "5", LightBuild "6", NeedsHelp "7",
        NightSweats "8", FeltFever "9", PlainFlu "10", UnlikeKnown "11", LegTreatmentFails "12", SixWeeks "13", Midwife "14",
        PeriodPain "15", StableNumbness "16", Aorta "17", AfterBirth "18", ThreeMonths "19", Places "20", MuscleAche "21",
        TinglingFoot "22", OneByOne "23", Wordings "24", KnownWeakBone "25",
    }
}

/// Where words changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Field(Screen, Field),
    Option(Opt),
    /// What stands above this page when it comes again, or asks one by one.
    Above(Screen),
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Revision {
    pub id: RevisionId,
    /// The rules whose condition, contacts or words of contact it changes; none where only a
    /// question does.
    pub rules: &'static [RuleId],
    pub asked: &'static [Asked],
    pub cited: &'static [Cited],
    pub confirm: Confirm,
}

const fn read(source: Source) -> Cited {
    Cited { certainty: Certainty::Read, source }
}

const fn recorded(source: Source) -> Cited {
    Cited { certainty: Certainty::Recorded, source }
}

const OURS: Cited = Cited { certainty: Certainty::Professional, source: Source::PracticeKnowledge };

const fn row(
    id: RevisionId,
    rules: &'static [RuleId],
    asked: &'static [Asked],
    cited: &'static [Cited],
    confirm: Confirm,
) -> Revision {
    Revision { id, rules, asked, cited, confirm }
}

/// The table, in the order of the numbers.
pub const REVISIONS: &[Revision] = &[
    row(
        RevisionId::EarlyInfection,
        &[RuleId::D09],
        &[],
        &[read(Source::Idsa), read(Source::EpiduralAbscess), read(Source::DialysisSpine)],
        Confirm::Row,
    ),
    row(
        RevisionId::Diabetes,
        &[RuleId::D26],
        &[],
        &[read(Source::SpinalInfection), read(Source::NtsFaq), OURS],
        Confirm::Threshold,
    ),
    row(
        RevisionId::BloodThinner,
        &[RuleId::T15],
        &[],
        &[read(Source::SpinalHaematoma), read(Source::HaematomaAfterLifting), read(Source::NtsFaq)],
        Confirm::Threshold,
    ),
    row(
        RevisionId::UrineSigns,
        &[],
        &[Asked::Field(Screen::Ill, Field::DUrine), Asked::Field(Screen::Saddle, Field::BUrine)],
        &[read(Source::NhgM05), read(Source::BladderSigns)],
        Confirm::Wording,
    ),
    row(RevisionId::Fracture, &[RuleId::D08], &[], &[read(Source::Enthoven)], Confirm::Threshold),
    row(
        RevisionId::LightBuild,
        &[RuleId::D08],
        &[Asked::Field(Screen::Conditions, Field::FLight)],
        &[read(Source::NhgFracture), OURS],
        Confirm::Threshold,
    ),
    row(
        RevisionId::NeedsHelp,
        &[RuleId::T14, RuleId::D20, RuleId::P02, RuleId::P05],
        &[Asked::Option(Opt::FunctionCare)],
        &[read(Source::NtsFaq)],
        Confirm::Row,
    ),
    row(
        RevisionId::NightSweats,
        &[RuleId::D16],
        &[],
        &[
            read(Source::SpinalTuberculosis),
            Cited { certainty: Certainty::Professional, source: Source::NiceNg12 },
        ],
        Confirm::Row,
    ),
    row(
        RevisionId::FeltFever,
        &[RuleId::T03, RuleId::D14, RuleId::T10, RuleId::T16],
        &[Asked::Field(Screen::Ill, Field::DHot)],
        &[read(Source::SpinalInfection), read(Source::SpinalTuberculosis), OURS],
        Confirm::Threshold,
    ),
    row(
        RevisionId::PlainFlu,
        &[RuleId::T03, RuleId::D14],
        &[],
        &[read(Source::FluAdvice), read(Source::NhgM05)],
        Confirm::Row,
    ),
    row(
        RevisionId::UnlikeKnown,
        &[RuleId::D11],
        &[
            Asked::Field(Screen::Familiar, Field::Familiar),
            Asked::Option(Opt::FamiliarKnown),
            Asked::Option(Opt::FamiliarDifferent),
            Asked::Option(Opt::FamiliarNever),
        ],
        &[read(Source::NhgM54)],
        Confirm::Row,
    ),
    row(
        RevisionId::LegTreatmentFails,
        &[RuleId::D27],
        &[],
        &[read(Source::NhgM55), OURS],
        Confirm::Threshold,
    ),
    row(
        RevisionId::SixWeeks,
        &[RuleId::D05, RuleId::P11],
        &[],
        &[recorded(Source::DutchLeaflets), read(Source::KngfAccess), read(Source::KngfPelvic)],
        Confirm::Row,
    ),
    row(
        RevisionId::Midwife,
        &[],
        &[Asked::Field(Screen::Assessed, Field::Assessed)],
        &[read(Source::KngfPelvic), OURS],
        Confirm::Nothing,
    ),
    row(
        RevisionId::PeriodPain,
        &[],
        &[Asked::Field(Screen::Pregnancy, Field::PCycle)],
        &[read(Source::PeriodPain)],
        Confirm::Wording,
    ),
    row(
        RevisionId::StableNumbness,
        &[RuleId::T10],
        &[],
        &[recorded(Source::DutchLeaflets), OURS],
        Confirm::Threshold,
    ),
    row(
        RevisionId::Aorta,
        &[RuleId::T20],
        &[Asked::Above(Screen::Danger)],
        &[read(Source::NhgM54), read(Source::AneurysmMissed), read(Source::AneurysmCases)],
        Confirm::Row,
    ),
    row(RevisionId::AfterBirth, &[RuleId::D08], &[], &[read(Source::SacralFracture)], Confirm::Row),
    row(RevisionId::ThreeMonths, &[RuleId::D03], &[], &[read(Source::NiceNg65)], Confirm::Nothing),
    row(
        RevisionId::Places,
        &[RuleId::T08],
        &[
            Asked::Option(Opt::SiteMid),
            Asked::Option(Opt::SiteFlank),
            Asked::Option(Opt::SiteButtock),
            Asked::Option(Opt::SitePubis),
        ],
        &[read(Source::NhgM05), OURS],
        Confirm::Nothing,
    ),
    row(
        RevisionId::MuscleAche,
        &[],
        &[Asked::Field(Screen::Legs, Field::CBoth), Asked::Option(Opt::SiteBelow1)],
        &[OURS],
        Confirm::Wording,
    ),
    row(
        RevisionId::TinglingFoot,
        &[RuleId::P07],
        &[Asked::Field(Screen::Foot, Field::Foot)],
        &[recorded(Source::DutchLeaflets)],
        Confirm::Wording,
    ),
    row(RevisionId::OneByOne, &[], &[Asked::Above(Screen::DangerMore)], &[OURS], Confirm::Row),
    row(
        RevisionId::Wordings,
        &[],
        &[Asked::Option(Opt::OnsetMove), Asked::Option(Opt::OnsetGradual)],
        &[OURS],
        Confirm::Nothing,
    ),
    row(
        RevisionId::KnownWeakBone,
        &[RuleId::D08],
        &[],
        &[read(Source::VertebralSigns), OURS],
        Confirm::Threshold,
    ),
];

/// What changed nothing that a visitor was told: how questions are asked, which the visitor sees in the
/// check itself.
pub const FOR_CLINICIANS: &[RevisionId] = &[RevisionId::OneByOne, RevisionId::Wordings];

/// The changes that can matter to whom these facts are about, in the order of the table: one of its
/// rules holds now; one of its rules is of the level that was told then and is not reached any more
/// (`fell`); or a question that was answered has other words.
pub fn concerning(facts: &Facts, hold: &[RuleId], fell: Option<Disposition>) -> Vec<RevisionId> {
    let matters = |row: &&Revision| {
        let of_level = |id: &RuleId| fell == Some(rule(*id).level);
        row.rules.iter().any(|id| hold.contains(id) || of_level(id))
            || row.asked.iter().any(|asked| was_said(*asked, facts))
    };
    let rows = REVISIONS.iter().filter(|row| !FOR_CLINICIANS.contains(&row.id)).filter(matters);
    rows.map(|row| row.id).collect()
}

/// A question of which the words changed was answered on this way; of an option, that it was chosen.
fn was_said(asked: Asked, facts: &Facts) -> bool {
    match asked {
        Asked::Field(_, field) => matches!(facts.seen(field), Seen::Known(_)),
        Asked::Option(option) => match facts.seen(option.field()) {
            Seen::Known(Answer::One(chosen)) => chosen == option,
            Seen::Known(Answer::Many(many)) => many.has(option),
            Seen::Known(Answer::Flag(_) | Answer::Number(_)) | Seen::NotAsked | Seen::Open => false,
        },
        // Said where a page comes again, and changes none of its answers.
        Asked::Above(_) => false,
    }
}
