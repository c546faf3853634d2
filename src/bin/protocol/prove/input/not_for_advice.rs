//! TABLE: who must not get which advice, read from the exclusions sheet anew, and not from the
//! advice table that it tests.
//!
//! Exercises have a table of their own beside it.

use rugwijzer::clinical::appointment::Service;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::{Field, Opt};

#[derive(Clone, Copy)]
pub struct NotFor {
    /// Ids of advice, guidance or routing.
    pub what: &'static [&'static str],
    /// What a clinic must not offer them either.
    pub services: &'static [Service],
    pub when: Cond,
    /// Or one of these rules fired.
    pub rules: &'static [RuleId],
    pub name: &'static str,
}

/// A sign of pregnancy that has to be looked at.
const PREGNANCY_ALARM: Cond = Cond::Any(&[
    Cond::YesOrUnknown(Field::PContr),
    Cond::YesOrUnknown(Field::PFluid),
    Cond::YesOrUnknown(Field::PMove),
    Cond::YesOrUnknown(Field::PPre),
    Cond::YesOrUnknown(Field::PPain),
]);
const CANCER: Cond =
    Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]);

/// Everything, walking plan included.
const NO_MOVING: Cond = Cond::Any(&[
    Cond::AtMost(Field::Age, 15),
    Cond::Is(&[Opt::WhoOtherCannot]),
    Cond::Is(&[Opt::FunctionCannot]),
    Cond::Yes(Field::GSpine),
    Cond::All(&[
        Cond::Is(&[Opt::FunctionCare]),
        Cond::Any(&[
            Cond::AtLeast(Field::Age, 75),
            Cond::YesOrUnknown(Field::FBone),
            Cond::YesOrUnknown(Field::GSteroid),
        ]),
    ]),
]);

pub const NOT_FOR: &[NotFor] = &[
    NotFor {
        what: &["manual_maybe", "manual"],
        services: &[Service::Manual],
        when: Cond::Any(&[
            Cond::Named(Name::Neuro),
            Cond::Named(Name::Bone),
            Cond::YesOrUnknown(Field::FStiff),
            Cond::YesOrUnknown(Field::GAnticoag),
            Cond::YesOrUnknown(Field::GSteroid),
            CANCER,
            PREGNANCY_ALARM,
            Cond::Named(Name::Fever),
            Cond::Unknown(Field::DFever),
            Cond::YesOrUnknown(Field::DHot),
            Cond::AtLeast(Field::Age, 75),
        ]),
        rules: &[],
        name: "manual therapy: neuro, bone, f_stiff, g_anticoag, g_steroid, cancer, pregnancy with alarm, fever, age ≥ 75",
    },
    NotFor {
        what: &["nsaid_ask"],
        services: &[],
        when: Cond::Any(&[
            Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w, Opt::PregPp6m]),
            Cond::AtLeast(Field::Age, 65),
            Cond::AtMost(Field::Age, 15),
            Cond::YesOrUnknown(Field::GAnticoag),
            Cond::YesOrUnknown(Field::GSteroid),
            Cond::YesOrUnknown(Field::GNsaid),
        ]),
        rules: &[],
        name: "anti-inflammatories: pregnant or just given birth, age ≥ 65 or < 16, anticoagulant, steroid, one already with a risk",
    },
    NotFor {
        what: &["heat", "heat_lower"],
        services: &[],
        when: Cond::Any(&[
            Cond::YesOrUnknown(Field::CNumb),
            Cond::Named(Name::Fever),
            Cond::Unknown(Field::DFever),
            Cond::YesOrUnknown(Field::DHot),
            Cond::Named(Name::Fresh),
        ]),
        rules: &[],
        name: "heat: numb skin, fever or perhaps, fresh bruises",
    },
    NotFor {
        what: &["heat"],
        services: &[],
        when: Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe]),
        rules: &[],
        name: "heat on the belly: pregnancy",
    },
    NotFor {
        what: WALKS,
        services: &[],
        when: NO_MOVING,
        rules: &[RuleId::D20],
        name: "a walking plan: age < 16, who = other_cannot, function = cannot, care and frail, a procedure on the spine; D20 (ours)",
    },
    NotFor {
        what: &[
            "keep_moving",
            "fear",
            "hope",
            "resting",
            "fear_of_moving",
            "little_hope",
            "much_disability",
            "unfit",
            "pain_elsewhere",
        ],
        services: &[],
        when: NO_MOVING,
        rules: &[
            RuleId::D01,
            RuleId::D02,
            RuleId::D08,
            RuleId::D09,
            RuleId::D10,
            RuleId::D16,
            RuleId::D17,
            RuleId::D19,
            RuleId::D20,
            RuleId::D26,
        ],
        name: "to dare or do more: D01, D02, D08, D09, D10, D16, D17, D19, D20, D26; age < 16, who = other_cannot, function = cannot, care and frail, a procedure on the spine",
    },
    NotFor {
        what: &["keep_working", "lift_less", "keep_moving", "small_walks"],
        services: &[],
        when: Cond::Yes(Field::GSpine),
        rules: &[],
        name: "to work, lift or walk on: a procedure on the spine, where the hospital says",
    },
    NotFor {
        what: &["fresh", "longer", "outlook_fresh", "outlook_longer"],
        services: &[],
        when: Cond::Is(&[
            Opt::PregLt20,
            Opt::PregGe20,
            Opt::PregMaybe,
            Opt::PregPp6w,
            Opt::PregPp6m,
        ]),
        rules: &[
            RuleId::D01,
            RuleId::D02,
            RuleId::D08,
            RuleId::D09,
            RuleId::D10,
            RuleId::D16,
            RuleId::D17,
            RuleId::D19,
            RuleId::D20,
            RuleId::D26,
        ],
        name: "how plain pain goes: around a pregnancy, or where a doctor has to look first",
    },
];

/// Advice and steps that are walks.
const WALKS: &[&str] = &[
    "small_walks",
    "inactive",
    "weight",
    "driving",
    "unfit",
    "strong_pain",
    "resting",
    "glutei",
    "hamstrings",
    "psoas",
    "flat_back",
];
