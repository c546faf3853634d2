//! TABLE: sign, condition, disposition, contacts, source. One row a rule, in the order of the
//! signed table (section 4.5).
//!
//! Every rule that fires is shown as a reason; the highest decides. The numbers D12 and D23 are not
//! used.

use super::condition::{Cond, Name};
use super::disposition::{Contact, Disposition, ids};
use super::sources::{Certainty, Cited, Source};
use super::vocabulary::{Field, Opt};

ids! {
    /// The rules' names, in the order of the table.
    RuleId {
        E08 "E08", E14 "E14", E07 "E07", E15 "E15", E16 "E16", E01 "E01", E02 "E02", E03 "E03", E04 "E04", E21 "E21",
        E05 "E05", E06 "E06", E09 "E09", E17 "E17", E10 "E10", E18 "E18", E11 "E11", E23 "E23", E12 "E12", E19 "E19",
        E20 "E20", E13 "E13", E22 "E22",
        T01 "T01", T02 "T02", T03 "T03", T04 "T04", T05 "T05", T06 "T06", T07 "T07", T08 "T08", T09 "T09", T10 "T10",
        T11 "T11", T12 "T12", T13 "T13", T14 "T14", T15 "T15", T16 "T16", T17 "T17", T18 "T18", T19 "T19", T20 "T20",
        D01 "D01", D02 "D02", D03 "D03", D04 "D04", D05 "D05", D06 "D06", D07 "D07", D08 "D08", D09 "D09", D10 "D10",
        D11 "D11", D13 "D13", D14 "D14", D15 "D15", D16 "D16", D17 "D17", D18 "D18", D19 "D19", D20 "D20", D21 "D21",
        D22 "D22", D24 "D24", D25 "D25", D26 "D26", D27 "D27",
        P01 "P01", P02 "P02", P03 "P03", P04 "P04", P05 "P05", P06 "P06", P07 "P07", P08 "P08", P09 "P09", P10 "P10",
        P11 "P11",
        S "S",
    }
}

/// What a clinician still has to confirm of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// Nothing beyond the review that every rule awaits.
    Nothing,
    /// The number or the level is a proposal; no guideline gives it.
    Row,
    /// The wording towards the visitor.
    Wording,
    /// This threshold.
    Threshold,
    /// Whom to call.
    Whom,
}

/// Somebody to call, on the paths on which `when` holds.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    pub contact: Contact,
    pub when: Cond,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub id: RuleId,
    pub when: Cond,
    pub level: Disposition,
    pub calls: &'static [Call],
    pub cited: &'static [Cited],
    pub confirm: Confirm,
    /// For a rule of `gp_within_days`: the working days in which to be seen; zero elsewhere.
    pub within: u8,
}

const fn call(contact: Contact) -> Call {
    Call { contact, when: Cond::Always }
}

const fn read(source: Source) -> Cited {
    Cited { certainty: Certainty::Read, source }
}

const fn second_hand(source: Source) -> Cited {
    Cited { certainty: Certainty::Secondary, source }
}

const fn recorded(source: Source) -> Cited {
    Cited { certainty: Certainty::Recorded, source }
}

const fn professional(source: Source) -> Cited {
    Cited { certainty: Certainty::Professional, source }
}

const PRACTICE: &[Cited] = &[professional(Source::PracticeKnowledge)];
const C112: &[Call] = &[call(Contact::Emergency112)];
const SPOED: &[Call] = &[call(Contact::Urgent)];
const GP: &[Call] = &[call(Contact::Gp)];
const PHYSIO: &[Call] = &[call(Contact::Physio)];

const fn e(
    id: RuleId,
    when: Cond,
    calls: &'static [Call],
    cited: &'static [Cited],
    confirm: Confirm,
) -> Rule {
    Rule { id, when, level: Disposition::EmergencyNow, calls, cited, confirm, within: 0 }
}

const fn t(
    id: RuleId,
    when: Cond,
    calls: &'static [Call],
    cited: &'static [Cited],
    confirm: Confirm,
) -> Rule {
    Rule { id, when, level: Disposition::GpToday, calls, cited, confirm, within: 0 }
}

const fn d(
    id: RuleId,
    within: u8,
    when: Cond,
    calls: &'static [Call],
    cited: &'static [Cited],
    confirm: Confirm,
) -> Rule {
    Rule { id, when, level: Disposition::GpWithinDays, calls, cited, confirm, within }
}

const fn p(
    id: RuleId,
    when: Cond,
    calls: &'static [Call],
    cited: &'static [Cited],
    confirm: Confirm,
) -> Rule {
    Rule { id, when, level: Disposition::PhysioOrPodo, calls, cited, confirm, within: 0 }
}

/// The floor: what holds when no rule fires.
pub const FLOOR: Rule = Rule {
    id: RuleId::S,
    when: Cond::Always,
    level: Disposition::SelfCare,
    calls: &[],
    cited: &[recorded(Source::DutchLeaflets)],
    confirm: Confirm::Nothing,
    within: 0,
};

const AFTER_CHILDBIRTH: Cond = Cond::Is(&[Opt::PregPp6w]);
/// Active cancer, or a kind that spreads to bone.
const CANCER_OF_CONCERN: Cond = Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread]);
const NO_CAUSE_KNOWN: Cond = Cond::Is(&[Opt::OnsetNocause, Opt::OnsetUnknown]);
const NO_EASE_KNOWN: Cond = Cond::Any(&[Cond::No(Field::ARelief), Cond::Unknown(Field::ARelief)]);
const NOT_BETTER: Cond = Cond::Not(&Cond::Is(&[Opt::CourseBetter]));
const NO_FLU: Cond = Cond::Not(&Cond::Yes(Field::DFlu));
const NOT_PLAIN_FLU: Cond = Cond::Not(&Cond::Named(Name::Flu));
const NOT_ASSESSED: Cond = Cond::Not(&Cond::Is(&[Opt::AssessedYesSame]));
const MEDIUM_OR_VIOLENCE: Cond = Cond::Is(&[Opt::TraumaMedium, Opt::TraumaViolence]);

/// The table.
pub const RULES: &[Rule] = &[
    // ── Emergency now
    // ──────────────────────────────────────────────────────────────────────────────────────────────
    e(
        RuleId::E08,
        Cond::Any(&[Cond::Yes(Field::ACollapse), Cond::Yes(Field::AChest), Cond::Yes(Field::AIll)]),
        C112,
        &[recorded(Source::NhsBackPain), read(Source::AddRs)],
        Confirm::Wording,
    ),
    e(RuleId::E14, Cond::Yes(Field::ALeg), C112, PRACTICE, Confirm::Row),
    e(
        RuleId::E07,
        Cond::Any(&[
            Cond::Yes(Field::APulse),
            Cond::All(&[
                Cond::Yes(Field::FAneurysm),
                Cond::Any(&[Cond::AtMost(Field::Days, 42), Cond::Is(&[Opt::CourseWorse])]),
            ]),
        ]),
        C112,
        &[read(Source::NhgM54)],
        Confirm::Threshold,
    ),
    e(
        RuleId::E15,
        Cond::All(&[Cond::Yes(Field::AConst), NO_EASE_KNOWN, Cond::AtLeast(Field::Age, 40)]),
        SPOED,
        &[read(Source::NhgM54)],
        Confirm::Whom,
    ),
    e(RuleId::E16, Cond::Yes(Field::ABelly), SPOED, PRACTICE, Confirm::Row),
    e(
        RuleId::E01,
        Cond::Yes(Field::BSaddle),
        SPOED,
        &[read(Source::NhgM54), read(Source::NhgM55)],
        Confirm::Nothing,
    ),
    e(
        RuleId::E02,
        Cond::Any(&[Cond::Yes(Field::BUrine), Cond::Yes(Field::BLeak)]),
        SPOED,
        &[read(Source::NhgM54), read(Source::Embeds)],
        Confirm::Nothing,
    ),
    e(RuleId::E03, Cond::Yes(Field::BBowel), SPOED, &[read(Source::NhgM54)], Confirm::Nothing),
    e(
        RuleId::E04,
        Cond::Yes(Field::BSex),
        SPOED,
        &[read(Source::Embeds), read(Source::Lothian)],
        Confirm::Nothing,
    ),
    e(
        RuleId::E21,
        Cond::All(&[
            Cond::Named(Name::Bunk),
            Cond::Any(&[
                Cond::Named(Name::Neuro),
                Cond::Named(Name::Rad),
                Cond::Yes(Field::GSpine),
                Cond::Is(&[Opt::CancerActive5]),
            ]),
        ]),
        SPOED,
        PRACTICE,
        Confirm::Row,
    ),
    e(
        RuleId::E05,
        Cond::All(&[Cond::Yes(Field::CBoth), Cond::Is(&[Opt::BothRecent, Opt::BothUnknown])]),
        SPOED,
        &[read(Source::Lothian), second_hand(Source::BmjCes)],
        Confirm::Threshold,
    ),
    e(
        RuleId::E06,
        Cond::Any(&[
            Cond::Yes(Field::CGait),
            Cond::All(&[Cond::Yes(Field::CWeak), Cond::Is(&[Opt::WeakAcute, Opt::WeakUnknown])]),
        ]),
        SPOED,
        &[read(Source::NhgM55), read(Source::TriageWijzer)],
        Confirm::Threshold,
    ),
    e(
        RuleId::E09,
        Cond::Any(&[
            Cond::All(&[Cond::Is(&[Opt::TraumaMajor]), Cond::Named(Name::Wk)]),
            Cond::All(&[
                Cond::Named(Name::Fresh),
                Cond::Any(&[Cond::Is(&[Opt::StandCannot]), Cond::Named(Name::Neuro)]),
            ]),
            Cond::All(&[
                MEDIUM_OR_VIOLENCE,
                Cond::Named(Name::Wk),
                Cond::Any(&[Cond::Named(Name::Bone), Cond::YesOrUnknown(Field::GAnticoag)]),
            ]),
        ]),
        &[
            // The legs fail, or the person cannot get up. High speed has no field: it is a sentence
            // on the page.
            Call {
                contact: Contact::Emergency112,
                when: Cond::Any(&[
                    Cond::Is(&[Opt::StandCannot]),
                    Cond::All(&[
                        Cond::Yes(Field::CWeak),
                        Cond::Not(&Cond::Is(&[Opt::WeakOldAssessed])),
                    ]),
                ]),
            },
            call(Contact::Urgent),
        ],
        &[read(Source::Downie), professional(Source::PracticeKnowledge)],
        Confirm::Row,
    ),
    e(
        RuleId::E17,
        Cond::All(&[Cond::Yes(Field::FStiff), Cond::Named(Name::Fresh)]),
        SPOED,
        &[read(Source::FusedSpineReview), read(Source::FusedSpineEm)],
        Confirm::Threshold,
    ),
    e(
        RuleId::E10,
        Cond::All(&[
            Cond::Named(Name::Fever),
            Cond::Any(&[Cond::Named(Name::InfRisk), Cond::Named(Name::Neuro), AFTER_CHILDBIRTH]),
        ]),
        &[
            call(Contact::Urgent),
            Call { contact: Contact::Midwife, when: AFTER_CHILDBIRTH },
            Call { contact: Contact::Hospital, when: Cond::Yes(Field::GSpine) },
        ],
        &[recorded(Source::SpinalInfection), read(Source::DialysisSpine), read(Source::StGeorges)],
        Confirm::Row,
    ),
    e(
        RuleId::E18,
        Cond::Any(&[
            Cond::All(&[Cond::Named(Name::Fever), Cond::Yes(Field::DColic)]),
            Cond::All(&[
                Cond::Named(Name::Fever),
                Cond::Yes(Field::DUrine),
                Cond::Any(&[
                    Cond::Named(Name::Pregnant),
                    Cond::Yes(Field::FImmune),
                    Cond::Yes(Field::FDiabetes),
                ]),
            ]),
            Cond::All(&[
                Cond::Yes(Field::DColic),
                Cond::Any(&[
                    Cond::Yes(Field::DColicBad),
                    Cond::Named(Name::Pregnant),
                    Cond::All(&[
                        Cond::AtLeast(Field::Age, 60),
                        Cond::Any(&[Cond::No(Field::DStone), Cond::Unknown(Field::DStone)]),
                    ]),
                ]),
            ]),
        ]),
        &[
            call(Contact::Urgent),
            Call { contact: Contact::Midwife, when: Cond::Named(Name::Pregnant) },
        ],
        &[read(Source::StoneAgreement), read(Source::NhgM05)],
        Confirm::Row,
    ),
    e(
        RuleId::E11,
        Cond::All(&[CANCER_OF_CONCERN, Cond::Named(Name::Neuro)]),
        SPOED,
        &[second_hand(Source::NiceNg234)],
        Confirm::Nothing,
    ),
    e(
        RuleId::E23,
        Cond::All(&[
            Cond::Yes(Field::GAnticoag),
            Cond::Named(Name::Neuro),
            Cond::AtMost(Field::Days, 7),
        ]),
        SPOED,
        &[second_hand(Source::Haematoma), professional(Source::PracticeKnowledge)],
        Confirm::Threshold,
    ),
    e(
        RuleId::E12,
        Cond::All(&[
            Cond::Is(&[Opt::PregGe20]),
            Cond::Any(&[
                Cond::Yes(Field::PContr),
                Cond::Yes(Field::PMove),
                Cond::Yes(Field::PFluid),
            ]),
        ]),
        &[call(Contact::Midwife)],
        PRACTICE,
        Confirm::Row,
    ),
    e(
        RuleId::E19,
        Cond::All(&[Cond::Is(&[Opt::PregGe20, Opt::PregPp6w]), Cond::Yes(Field::PPre)]),
        &[call(Contact::Midwife), call(Contact::Urgent)],
        &[read(Source::NhgM32)],
        Confirm::Nothing,
    ),
    e(
        RuleId::E20,
        Cond::All(&[
            Cond::Is(&[Opt::PregGe20]),
            Cond::Named(Name::Fall),
            Cond::Is(&[Opt::WhenD1, Opt::WhenUnknown]),
        ]),
        &[call(Contact::Midwife)],
        PRACTICE,
        Confirm::Row,
    ),
    e(
        RuleId::E13,
        Cond::All(&[Cond::Is(&[Opt::PregLt20, Opt::PregMaybe]), Cond::Yes(Field::PPain)]),
        SPOED,
        &[read(Source::Ectopic)],
        Confirm::Nothing,
    ),
    e(
        RuleId::E22,
        Cond::Is(&[Opt::SuicNow]),
        &[call(Contact::Emergency112), call(Contact::Line113)],
        PRACTICE,
        Confirm::Nothing,
    ),
    // ── GP today
    // ───────────────────────────────────────────────────────────────────────────────────────────────────
    t(
        RuleId::T01,
        Cond::Any(&[
            Cond::All(&[
                Cond::Named(Name::Fresh),
                Cond::Any(&[Cond::Named(Name::Bone), Cond::YesOrUnknown(Field::GAnticoag)]),
                Cond::AtLeast(Field::Sev, 4),
            ]),
            Cond::All(&[MEDIUM_OR_VIOLENCE, Cond::Named(Name::Wk)]),
            Cond::All(&[Cond::Is(&[Opt::TraumaMajor]), Cond::Is(&[Opt::WhenD42])]),
            Cond::All(&[Cond::Named(Name::Pregnant), Cond::Named(Name::Wk)]),
            Cond::All(&[Cond::Named(Name::Fresh), Cond::Is(&[Opt::StandUnknown])]),
        ]),
        &[
            call(Contact::Gp),
            Call { contact: Contact::Midwife, when: Cond::Named(Name::Pregnant) },
            Call { contact: Contact::SafeHome, when: Cond::Is(&[Opt::TraumaViolence]) },
        ],
        &[read(Source::Downie)],
        Confirm::Row,
    ),
    t(
        RuleId::T02,
        Cond::Any(&[
            Cond::All(&[Cond::Yes(Field::CWeak), Cond::Is(&[Opt::WeakOlderSame])]),
            Cond::All(&[Cond::Yes(Field::CNumb), Cond::Is(&[Opt::NumbWorse, Opt::NumbUnknown])]),
        ]),
        GP,
        &[read(Source::NhgM55)],
        Confirm::Row,
    ),
    t(
        RuleId::T03,
        Cond::Any(&[
            Cond::All(&[Cond::Named(Name::Fever), Cond::Any(&[NO_FLU, Cond::Named(Name::Side)])]),
            Cond::All(&[
                Cond::Yes(Field::DHot),
                NO_FLU,
                Cond::Any(&[
                    Cond::Named(Name::InfRisk),
                    Cond::Yes(Field::FDiabetes),
                    Cond::All(&[
                        Cond::AtLeast(Field::Days, 7),
                        Cond::Any(&[Cond::Named(Name::Persist), Cond::Yes(Field::DSweats)]),
                    ]),
                ]),
            ]),
        ]),
        GP,
        &[recorded(Source::NhsBackPain), read(Source::NhgM05), read(Source::SpinalTuberculosis)],
        Confirm::Row,
    ),
    t(
        RuleId::T04,
        Cond::Any(&[Cond::Yes(Field::DColic), Cond::Yes(Field::DUrine)]),
        GP,
        &[read(Source::NhgM63), read(Source::NhgM05)],
        Confirm::Nothing,
    ),
    t(
        RuleId::T05,
        Cond::All(&[
            Cond::Yes(Field::DRash),
            Cond::Any(&[Cond::Yes(Field::FImmune), Cond::Named(Name::Pregnant)]),
        ]),
        GP,
        &[read(Source::NhgShingles)],
        Confirm::Row,
    ),
    t(
        RuleId::T06,
        Cond::All(&[
            Cond::Any(&[
                Cond::Named(Name::InfRisk),
                Cond::Unknown(Field::GIv),
                Cond::All(&[Cond::Yes(Field::FDiabetes), Cond::YesOrUnknown(Field::DSweats)]),
            ]),
            Cond::Named(Name::Persist),
            Cond::AtMost(Field::Days, 90),
        ]),
        &[call(Contact::Gp), Call { contact: Contact::Hospital, when: Cond::Yes(Field::GSpine) }],
        &[read(Source::EpiduralAbscess), read(Source::DialysisSpine)],
        Confirm::Row,
    ),
    t(
        RuleId::T07,
        Cond::Any(&[
            Cond::Named(Name::Bunk),
            Cond::Unknown(Field::ACollapse),
            Cond::Unknown(Field::AChest),
            Cond::Unknown(Field::AIll),
            Cond::Unknown(Field::ALeg),
            Cond::Unknown(Field::APulse),
            Cond::Unknown(Field::ABelly),
            Cond::Unknown(Field::CBoth),
            Cond::Unknown(Field::CWeak),
            Cond::Unknown(Field::CGait),
            Cond::Unknown(Field::CSwollen),
        ]),
        GP,
        PRACTICE,
        Confirm::Nothing,
    ),
    t(
        RuleId::T08,
        Cond::All(&[
            Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerUnknown]),
            Cond::Any(&[
                Cond::Named(Name::Persist),
                Cond::Named(Name::Rad),
                Cond::Has(Opt::SiteMid),
                Cond::Named(Name::Side),
                Cond::AtLeast(Field::Sev, 7),
            ]),
        ]),
        GP,
        &[second_hand(Source::NiceCg75)],
        Confirm::Row,
    ),
    t(
        RuleId::T09,
        Cond::Is(&[Opt::SuicThoughts, Opt::SuicUnknown]),
        &[call(Contact::Gp), call(Contact::Line113)],
        PRACTICE,
        Confirm::Row,
    ),
    t(
        RuleId::T10,
        Cond::All(&[
            Cond::AtMost(Field::Age, 17),
            Cond::Any(&[
                Cond::Named(Name::Const),
                Cond::Named(Name::Fever),
                Cond::Yes(Field::DHot),
                Cond::Named(Name::Neuro18),
            ]),
        ]),
        GP,
        &[read(Source::Adolescents)],
        Confirm::Threshold,
    ),
    t(RuleId::T11, Cond::Yes(Field::Eye), GP, PRACTICE, Confirm::Nothing),
    t(RuleId::T12, Cond::Yes(Field::CSwollen), GP, PRACTICE, Confirm::Nothing),
    t(
        RuleId::T13,
        Cond::All(&[
            Cond::Yes(Field::FStiff),
            Cond::AtMost(Field::Days, 42),
            Cond::Named(Name::Sudden),
        ]),
        GP,
        &[read(Source::FusedSpineReview)],
        Confirm::Row,
    ),
    t(
        RuleId::T14,
        Cond::Any(&[
            Cond::Is(&[Opt::FunctionCannot]),
            Cond::All(&[
                Cond::Is(&[Opt::FunctionCare]),
                Cond::Named(Name::Frail),
                Cond::Any(&[Cond::AtMost(Field::Days, 42), Cond::Is(&[Opt::CourseWorse])]),
            ]),
        ]),
        GP,
        &[recorded(Source::Nts), read(Source::NtsFaq)],
        Confirm::Row,
    ),
    t(
        RuleId::T15,
        Cond::All(&[
            Cond::Yes(Field::GAnticoag),
            Cond::AtMost(Field::Days, 7),
            Cond::Any(&[
                Cond::All(&[
                    Cond::AtLeast(Field::Sev, 5),
                    Cond::Any(&[NO_CAUSE_KNOWN, Cond::Is(&[Opt::CourseWorse])]),
                ]),
                Cond::All(&[Cond::AtLeast(Field::Sev, 7), NOT_BETTER]),
            ]),
        ]),
        GP,
        &[
            second_hand(Source::Haematoma),
            read(Source::SpinalHaematoma),
            read(Source::HaematomaAfterLifting),
        ],
        Confirm::Row,
    ),
    t(
        RuleId::T16,
        Cond::Any(&[
            Cond::All(&[
                Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w]),
                Cond::Any(&[
                    Cond::Named(Name::Const),
                    Cond::Named(Name::Fever),
                    Cond::Yes(Field::DHot),
                ]),
            ]),
            Cond::All(&[
                Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w]),
                Cond::Any(&[
                    Cond::Yes(Field::PContr),
                    Cond::Yes(Field::PFluid),
                    Cond::Yes(Field::PPain),
                    Cond::Unknown(Field::PContr),
                    Cond::Unknown(Field::PFluid),
                    Cond::Unknown(Field::PMove),
                    Cond::Unknown(Field::PPre),
                    Cond::Unknown(Field::PPain),
                ]),
            ]),
        ]),
        &[call(Contact::Midwife), call(Contact::Gp)],
        PRACTICE,
        Confirm::Row,
    ),
    t(
        RuleId::T17,
        Cond::All(&[Cond::Yes(Field::CBoth), Cond::Is(&[Opt::BothWeeks])]),
        GP,
        PRACTICE,
        Confirm::Row,
    ),
    t(
        RuleId::T18,
        Cond::Any(&[
            Cond::All(&[Cond::Yes(Field::AConst), NO_EASE_KNOWN, Cond::AtMost(Field::Age, 39)]),
            Cond::All(&[Cond::Unknown(Field::AConst), Cond::AtLeast(Field::Age, 40)]),
        ]),
        GP,
        &[read(Source::NhgM54)],
        Confirm::Row,
    ),
    t(
        RuleId::T19,
        Cond::All(&[Cond::Yes(Field::GNsaid), Cond::YesOrUnknown(Field::GNsaidSign)]),
        GP,
        &[professional(Source::NhgPain), professional(Source::NhgStomach)],
        Confirm::Row,
    ),
    t(
        RuleId::T20,
        Cond::All(&[
            Cond::AtLeast(Field::Age, 65),
            NO_CAUSE_KNOWN,
            Cond::Is(&[Opt::RestConstant]),
            Cond::AtLeast(Field::Sev, 8),
            Cond::AtMost(Field::Days, 7),
        ]),
        GP,
        &[read(Source::NhgM54), read(Source::AneurysmCases), read(Source::AneurysmMissed)],
        Confirm::Row,
    ),
    // ── GP within days
    // ─────────────────────────────────────────────────────────────────────────────────────────────
    d(
        RuleId::D01,
        3,
        Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]),
        GP,
        &[read(Source::Downie)],
        Confirm::Row,
    ),
    d(
        RuleId::D02,
        3,
        Cond::YesOrUnknown(Field::DWeight),
        GP,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    d(
        RuleId::D03,
        10,
        Cond::All(&[
            Cond::OnsetAgeUnder(45),
            Cond::AtLeast(Field::Days, 90),
            Cond::Count(Field::Ibp, 3),
        ]),
        GP,
        &[read(Source::NiceNg65)],
        Confirm::Nothing,
    ),
    d(
        RuleId::D04,
        3,
        Cond::Any(&[
            Cond::All(&[Cond::Yes(Field::CNumb), Cond::Is(&[Opt::NumbSame])]),
            Cond::Unknown(Field::CNumb),
        ]),
        GP,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    d(
        RuleId::D05,
        10,
        Cond::All(&[
            Cond::AtLeast(Field::Days, 42),
            NOT_BETTER,
            NOT_ASSESSED,
            Cond::Any(&[Cond::AtLeast(Field::Sev, 7), Cond::Named(Name::Hampered)]),
            Cond::Not(&Cond::All(&[
                Cond::Named(Name::Mech),
                Cond::Any(&[
                    Cond::Named(Name::Pregnant),
                    Cond::All(&[Cond::Is(&[Opt::FunctionOk]), Cond::Yes(Field::Foot)]),
                ]),
            ])),
        ]),
        GP,
        &[recorded(Source::DutchLeaflets), read(Source::KngfPelvic)],
        Confirm::Row,
    ),
    d(
        RuleId::D06,
        10,
        Cond::Any(&[
            Cond::AtMost(Field::Age, 15),
            Cond::All(&[
                Cond::AtMost(Field::Age, 17),
                Cond::Any(&[
                    Cond::AtLeast(Field::Days, 21),
                    Cond::Yes(Field::ArchSport),
                    Cond::Is(&[Opt::CourseWorse]),
                ]),
            ]),
        ]),
        GP,
        &[read(Source::Adolescents)],
        Confirm::Row,
    ),
    d(
        RuleId::D07,
        10,
        Cond::All(&[
            Cond::Yes(Field::CBoth),
            Cond::Is(&[Opt::BothOld, Opt::BothWalking]),
            NOT_ASSESSED,
        ]),
        GP,
        &[read(Source::NhgM55)],
        Confirm::Nothing,
    ),
    d(
        RuleId::D08,
        3,
        Cond::Any(&[
            Cond::All(&[
                Cond::Any(&[Cond::Named(Name::Sudden), Cond::AtLeast(Field::Sev, 7)]),
                Cond::AtMost(Field::Days, 42),
                Cond::Named(Name::Frail),
            ]),
            Cond::All(&[
                Cond::Any(&[Cond::Yes(Field::FBone), Cond::Yes(Field::GSteroid)]),
                Cond::AtMost(Field::Days, 84),
                NOT_BETTER,
            ]),
            Cond::All(&[
                Cond::Named(Name::Sudden),
                Cond::AtLeast(Field::Sev, 7),
                Cond::AtMost(Field::Days, 42),
                NOT_BETTER,
                Cond::Any(&[
                    Cond::Yes(Field::FLight),
                    Cond::All(&[
                        Cond::AtLeast(Field::Age, 65),
                        Cond::Any(&[Cond::Has(Opt::SiteMid), Cond::Named(Name::Hampered)]),
                    ]),
                ]),
            ]),
            Cond::All(&[Cond::Is(&[Opt::PregPp6m]), Cond::AtLeast(Field::Sev, 7)]),
            Cond::All(&[
                AFTER_CHILDBIRTH,
                Cond::AtLeast(Field::Sev, 7),
                Cond::Named(Name::Hampered),
            ]),
        ]),
        &[Call { contact: Contact::Midwife, when: AFTER_CHILDBIRTH }, call(Contact::Gp)],
        &[
            read(Source::NhgFracture),
            read(Source::Enthoven),
            read(Source::VertebralSigns),
            read(Source::SacralFracture),
        ],
        Confirm::Row,
    ),
    d(
        RuleId::D09,
        3,
        Cond::Any(&[
            Cond::All(&[Cond::Yes(Field::FImmune), Cond::AtLeast(Field::Days, 7)]),
            Cond::All(&[
                Cond::Any(&[Cond::Yes(Field::GIv), Cond::Yes(Field::FLine)]),
                Cond::Any(&[Cond::AtLeast(Field::Days, 7), NOT_BETTER]),
            ]),
            Cond::All(&[Cond::Yes(Field::GInfect), Cond::AtMost(Field::Days, 90), NOT_BETTER]),
        ]),
        GP,
        &[read(Source::Idsa), read(Source::EpiduralAbscess), read(Source::ImmuneSpine)],
        Confirm::Row,
    ),
    d(
        RuleId::D10,
        3,
        Cond::Any(&[
            Cond::All(&[
                Cond::Named(Name::Const),
                Cond::Any(&[Cond::Is(&[Opt::CourseWorse]), Cond::AtLeast(Field::Days, 14)]),
            ]),
            Cond::All(&[Cond::Is(&[Opt::RestUnknown]), Cond::AtLeast(Field::Days, 14)]),
        ]),
        GP,
        &[recorded(Source::NhsBackPain)],
        Confirm::Row,
    ),
    d(
        RuleId::D11,
        10,
        Cond::All(&[
            Cond::Is(&[Opt::FamiliarDifferent, Opt::FamiliarNever, Opt::FamiliarUnknown]),
            Cond::AtLeast(Field::Age, 50),
            Cond::AtLeast(Field::Days, 28),
            NOT_BETTER,
            Cond::Not(&Cond::All(&[
                Cond::Named(Name::Mech),
                Cond::Is(&[Opt::FunctionOk]),
                Cond::Yes(Field::Foot),
            ])),
        ]),
        GP,
        &[read(Source::NhgM54)],
        Confirm::Row,
    ),
    d(
        RuleId::D13,
        3,
        Cond::All(&[
            Cond::Named(Name::Rad),
            Cond::AtLeast(Field::Sev, 8),
            Cond::AtLeast(Field::Days, 7),
        ]),
        GP,
        &[professional(Source::NhgM55)],
        Confirm::Row,
    ),
    d(
        RuleId::D14,
        3,
        Cond::Any(&[
            Cond::All(&[Cond::Named(Name::Fever), Cond::Yes(Field::DFlu), NOT_PLAIN_FLU]),
            Cond::All(&[Cond::Yes(Field::DHot), NOT_PLAIN_FLU]),
            Cond::Unknown(Field::DFever),
            Cond::Unknown(Field::DHot),
        ]),
        GP,
        &[professional(Source::PracticeKnowledge), read(Source::FluAdvice)],
        Confirm::Row,
    ),
    d(RuleId::D15, 3, Cond::Yes(Field::DRash), GP, &[read(Source::NhgShingles)], Confirm::Nothing),
    d(
        RuleId::D16,
        3,
        Cond::All(&[
            Cond::YesOrUnknown(Field::DSweats),
            Cond::Any(&[
                Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::AtLeast(Field::Days, 28)]),
                Cond::All(&[Cond::AtLeast(Field::Days, 14), Cond::Is(&[Opt::CourseWorse])]),
            ]),
        ]),
        GP,
        &[professional(Source::NiceNg12), read(Source::SpinalTuberculosis)],
        Confirm::Row,
    ),
    d(
        RuleId::D17,
        3,
        Cond::All(&[
            Cond::Is(&[Opt::CourseWorse]),
            Cond::AtLeast(Field::Days, 28),
            Cond::Not(&Cond::All(&[Cond::Named(Name::Pregnant), Cond::Named(Name::Mech)])),
        ]),
        GP,
        &[read(Source::NhgM54)],
        Confirm::Threshold,
    ),
    d(RuleId::D18, 3, Cond::Is(&[Opt::WhoOtherCannot]), GP, PRACTICE, Confirm::Row),
    d(
        RuleId::D19,
        3,
        Cond::All(&[
            Cond::Named(Name::Fresh),
            Cond::Any(&[
                Cond::Is(&[Opt::TraumaMedium, Opt::TraumaMajor, Opt::TraumaViolence]),
                Cond::Named(Name::Bone),
            ]),
        ]),
        GP,
        &[read(Source::Downie)],
        Confirm::Row,
    ),
    d(
        RuleId::D20,
        3,
        Cond::All(&[
            Cond::Has(Opt::SiteGroin),
            Cond::Is(&[Opt::FunctionLimited, Opt::FunctionCare]),
            Cond::AtLeast(Field::Days, 7),
        ]),
        GP,
        PRACTICE,
        Confirm::Row,
    ),
    d(
        RuleId::D21,
        10,
        Cond::Yes(Field::GNsaid),
        &[call(Contact::Gp), call(Contact::Pharmacist)],
        &[professional(Source::NhgPain)],
        Confirm::Row,
    ),
    d(
        RuleId::D22,
        10,
        Cond::Yes(Field::GOpioid),
        GP,
        &[professional(Source::NhgPain)],
        Confirm::Row,
    ),
    d(
        RuleId::D24,
        3,
        Cond::All(&[Cond::Yes(Field::BOld), Cond::Is(&[Opt::BOldWorse, Opt::BOldUnknown])]),
        GP,
        PRACTICE,
        Confirm::Row,
    ),
    d(
        RuleId::D25,
        10,
        Cond::Yes(Field::PCycle),
        GP,
        &[professional(Source::NhgEndometriosis), read(Source::PeriodPain)],
        Confirm::Row,
    ),
    d(
        RuleId::D26,
        3,
        Cond::All(&[
            Cond::Yes(Field::FDiabetes),
            Cond::AtLeast(Field::Days, 14),
            Cond::AtMost(Field::Days, 90),
            NOT_BETTER,
            Cond::Any(&[Cond::AtLeast(Field::Sev, 4), Cond::Named(Name::Const)]),
        ]),
        GP,
        &[read(Source::SpinalInfection), read(Source::NtsFaq)],
        Confirm::Row,
    ),
    d(
        RuleId::D27,
        10,
        Cond::All(&[
            Cond::Named(Name::Rad),
            Cond::AtLeast(Field::Days, 42),
            Cond::AtMost(Field::Days, 365),
            NOT_BETTER,
            Cond::Named(Name::Hampered),
        ]),
        GP,
        &[read(Source::NhgM55)],
        Confirm::Threshold,
    ),
    // ── Physiotherapist or podiatrist
    // ──────────────────────────────────────────────────────────────────────────────
    p(
        RuleId::P01,
        Cond::All(&[
            Cond::AtLeast(Field::Days, 7),
            Cond::Any(&[
                Cond::All(&[Cond::AtLeast(Field::Sev, 7), NOT_BETTER]),
                Cond::Is(&[Opt::CourseWorse]),
            ]),
        ]),
        PHYSIO,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P02,
        Cond::All(&[Cond::AtLeast(Field::Days, 21), Cond::Named(Name::Hampered)]),
        PHYSIO,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P03,
        Cond::Named(Name::Rad),
        PHYSIO,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P04,
        Cond::All(&[Cond::AtLeast(Field::Days, 14), Cond::Count(Field::Yellow, 2)]),
        PHYSIO,
        &[recorded(Source::Kngf)],
        Confirm::Row,
    ),
    p(
        RuleId::P05,
        Cond::All(&[
            Cond::AtLeast(Field::Days, 28),
            Cond::Is(&[
                Opt::FunctionSlow,
                Opt::FunctionLimited,
                Opt::FunctionCare,
                Opt::FunctionCannot,
            ]),
        ]),
        PHYSIO,
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P06,
        Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]),
        &[call(Contact::PelvicPhysio), call(Contact::Midwife)],
        PRACTICE,
        Confirm::Nothing,
    ),
    p(
        RuleId::P07,
        Cond::All(&[Cond::AtLeast(Field::Days, 7), Cond::Yes(Field::Foot)]),
        // Both are named; the foot comes first where daily life goes as always.
        &[
            Call { contact: Contact::Podo, when: Cond::Is(&[Opt::FunctionOk]) },
            call(Contact::Physio),
            call(Contact::Podo),
        ],
        &[recorded(Source::DutchLeaflets)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P08,
        Cond::All(&[Cond::AtLeast(Field::Days, 84), Cond::Is(&[Opt::AssessedYesSame])]),
        PHYSIO,
        &[recorded(Source::Kngf)],
        Confirm::Nothing,
    ),
    p(
        RuleId::P09,
        Cond::All(&[Cond::AtLeast(Field::Age, 16), Cond::AtMost(Field::Age, 17)]),
        PHYSIO,
        PRACTICE,
        Confirm::Row,
    ),
    p(
        RuleId::P10,
        Cond::All(&[Cond::Yes(Field::BOld), Cond::Is(&[Opt::BOldSame])]),
        &[call(Contact::PelvicPhysio)],
        PRACTICE,
        Confirm::Row,
    ),
    p(
        RuleId::P11,
        Cond::All(&[Cond::AtLeast(Field::Days, 42), NOT_BETTER]),
        &[
            call(Contact::Physio),
            call(Contact::Gp),
            Call { contact: Contact::Podo, when: Cond::Yes(Field::Foot) },
        ],
        &[recorded(Source::DutchLeaflets), read(Source::KngfAccess)],
        Confirm::Nothing,
    ),
];
