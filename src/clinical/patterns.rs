//! TABLE: what the complaint may fit, with what supports it and what speaks against it. It explains
//! and plans; it never lowers a disposition, several may stand side by side, and none is ever a
//! diagnosis.

use super::audience::FEVERISH;
use super::condition::{Cond, Name};
use super::disposition::ids;
use super::facts::{Facts, Truth};
use super::sources::{Certainty, Cited, Source};
use super::vocabulary::{Field, Opt};

ids! {
    PatternId {
        AcuteLumbago "acute_lumbago", Lasting "lasting", Recurrent "recurrent", Radicular "radicular",
        ForaminalStenosis "foraminal_stenosis", SpinalStenosis "spinal_stenosis", Spondylolisthesis "spondylolisthesis",
        Wear "wear", Collapse "collapse", Inflammatory "inflammatory", Scheuermann "scheuermann", PelvicGirdle "pelvic_girdle",
        PregnancyBack "pregnancy_back",
        Kidney "kidney", Shingles "shingles", Aorta "aorta", Womb "womb",
    }
}

/// Whether imaging or examination could show a cause (S3-05, S3-06, S4-03, S4-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// No one structure can be pointed out; nine in ten people.
    Aspecific,
    /// A cause in the back that can be shown.
    Specific,
    /// Pain felt in the back that comes from elsewhere.
    Elsewhere,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    pub id: PatternId,
    pub class: Class,
    /// Without this the pattern is not named.
    pub needs: Cond,
    /// Each that holds makes it fit better.
    pub supports: &'static [Cond],
    /// Each that holds speaks against it; named beside it, never hidden.
    pub against: &'static [Cond],
    pub cited: &'static [Cited],
}

const fn c(certainty: Certainty, source: Source) -> Cited {
    Cited { certainty, source }
}

const LEAFLETS: Cited = c(Certainty::Recorded, Source::DutchLeaflets);
const PRACTICE: Cited = c(Certainty::Professional, Source::PracticeKnowledge);
const SOME_LEG_LOSS: Cond = Cond::Any(&[Cond::Yes(Field::CNumb), Cond::Yes(Field::CWeak)]);
const SUDDEN: Cond = Cond::Is(&[Opt::OnsetMove, Opt::OnsetNocause]);
const EASES_AT_REST: Cond = Cond::Is(&[Opt::RestRelief, Opt::RestTurn]);
const LEGS_WALKING: Cond =
    Cond::Any(&[Cond::Is(&[Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth])]);
/// Asked of 16 and 17 before the outcome, and of others after it.
const ARCHING_SPORT: Cond = Cond::Any(&[Cond::Yes(Field::ArchSport), Cond::Has(Opt::LifeArch)]);
const BENDING_EASES: Cond = Cond::Is(&[Opt::EasesBend]);
const RECENT_BIRTH_OR_PREGNANT: Cond =
    Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]);
/// Where the pelvis was named: as the exclusions read it.
const PELVIS: Cond =
    Cond::Any(&[Cond::Has(Opt::SiteButtock), Cond::Has(Opt::SiteGroin), Cond::Has(Opt::SitePubis)]);
const NOT_A_DISEASE_SIGN: Cond = Cond::All(&[
    Cond::Not(&FEVERISH),
    Cond::Not(&Cond::Yes(Field::DWeight)),
    Cond::Not(&Cond::Named(Name::Const)),
]);

const CANCER: Cond =
    Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]);
/// What speaks against pain without one clear cause, doubt included.
const NOT_PLAIN: &[Cond] = &[
    Cond::Named(Name::Const),
    FEVERISH,
    Cond::Named(Name::Fresh),
    Cond::Is(&[Opt::CourseWorse]),
    CANCER,
    Cond::YesOrUnknown(Field::DWeight),
    Cond::YesOrUnknown(Field::DSweats),
    Cond::YesOrUnknown(Field::FBone),
    Cond::YesOrUnknown(Field::GSteroid),
    Cond::AtLeast(Field::Age, 75),
    Cond::Named(Name::InfRisk),
];

/// The table, in the order of showing.
pub const PATTERNS: &[Pattern] = &[
    Pattern {
        id: PatternId::AcuteLumbago,
        class: Class::Aspecific,
        needs: Cond::All(&[
            Cond::AtMost(Field::Days, 41),
            Cond::Not(&Cond::Named(Name::Rad)),
            Cond::Not(&RECENT_BIRTH_OR_PREGNANT),
            Cond::Any(&[
                Cond::Has(Opt::SiteLow),
                Cond::Has(Opt::SiteButtock),
                Cond::Has(Opt::SiteThigh),
            ]),
        ]),
        supports: &[SUDDEN, EASES_AT_REST, Cond::Is(&[Opt::CourseBetter]), NOT_A_DISEASE_SIGN],
        against: NOT_PLAIN,
        cited: &[LEAFLETS, c(Certainty::Read, Source::NhgM54)],
    },
    Pattern {
        id: PatternId::Lasting,
        class: Class::Aspecific,
        needs: Cond::All(&[Cond::AtLeast(Field::Days, 42), Cond::Not(&Cond::Named(Name::Rad))]),
        supports: &[
            EASES_AT_REST,
            Cond::Is(&[Opt::CourseSame, Opt::CourseBetter]),
            Cond::Count(Field::Yellow, 1),
            NOT_A_DISEASE_SIGN,
        ],
        against: NOT_PLAIN,
        cited: &[LEAFLETS, c(Certainty::Read, Source::NhgM54)],
    },
    Pattern {
        id: PatternId::Recurrent,
        class: Class::Aspecific,
        needs: Cond::Any(&[
            Cond::Is(&[Opt::EpisodesFew, Opt::EpisodesOften]),
            Cond::Is(&[Opt::FamiliarKnown]),
        ]),
        supports: &[
            EASES_AT_REST,
            Cond::Is(&[Opt::FamiliarKnown]),
            Cond::Is(&[Opt::EpisodesOften]),
        ],
        against: NOT_PLAIN,
        cited: &[LEAFLETS, c(Certainty::Recorded, Source::Kngf)],
    },
    Pattern {
        id: PatternId::Radicular,
        class: Class::Specific,
        needs: Cond::Any(&[Cond::Named(Name::Rad), SOME_LEG_LOSS]),
        supports: &[
            Cond::Named(Name::Rad),
            Cond::Yes(Field::Cough),
            Cond::Yes(Field::SitWorse),
            Cond::Yes(Field::Tingle),
            SOME_LEG_LOSS,
            Cond::Has(Opt::ScanHernia),
        ],
        against: &[Cond::No(Field::Cough), Cond::Not(&Cond::Named(Name::Rad)), BENDING_EASES],
        cited: &[LEAFLETS, c(Certainty::Read, Source::NhgM55)],
    },
    Pattern {
        id: PatternId::ForaminalStenosis,
        class: Class::Specific,
        needs: Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::Is(&[Opt::LegsWalkOne])]),
        supports: &[
            BENDING_EASES,
            Cond::Yes(Field::StandWorse),
            Cond::Yes(Field::ArchWorse),
            Cond::Has(Opt::ScanNarrow),
        ],
        against: &[Cond::Is(&[Opt::EasesArch, Opt::EasesWalk]), Cond::Yes(Field::BendWorse)],
        cited: &[LEAFLETS, PRACTICE],
    },
    Pattern {
        id: PatternId::SpinalStenosis,
        class: Class::Specific,
        needs: Cond::All(&[Cond::AtLeast(Field::Age, 50), LEGS_WALKING]),
        supports: &[
            Cond::Any(&[Cond::Is(&[Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkBoth])]),
            BENDING_EASES,
            Cond::Yes(Field::StandWorse),
            Cond::AtLeast(Field::Days, 84),
            Cond::Has(Opt::ScanNarrow),
        ],
        against: &[Cond::Is(&[Opt::EasesArch, Opt::EasesWalk]), Cond::Yes(Field::BendWorse)],
        cited: &[LEAFLETS, c(Certainty::Read, Source::NhgM55)],
    },
    Pattern {
        id: PatternId::Spondylolisthesis,
        class: Class::Specific,
        needs: Cond::Any(&[
            ARCHING_SPORT,
            Cond::Has(Opt::ScanSlip),
            Cond::All(&[Cond::Yes(Field::StandWorse), Cond::Yes(Field::ArchWorse)]),
        ]),
        supports: &[
            ARCHING_SPORT,
            Cond::Yes(Field::StandWorse),
            Cond::Yes(Field::ArchWorse),
            BENDING_EASES,
            Cond::Has(Opt::ScanSlip),
        ],
        against: &[Cond::Is(&[Opt::EasesArch]), Cond::Yes(Field::BendWorse)],
        cited: &[LEAFLETS, c(Certainty::Read, Source::Adolescents)],
    },
    Pattern {
        id: PatternId::Wear,
        class: Class::Specific,
        needs: Cond::Any(&[
            Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::Yes(Field::StiffShort)]),
            Cond::Has(Opt::ScanWear),
        ]),
        supports: &[
            Cond::AtLeast(Field::Age, 50),
            Cond::Yes(Field::StiffShort),
            Cond::AtLeast(Field::Days, 84),
            Cond::Has(Opt::ScanWear),
        ],
        against: &[Cond::Named(Name::Const), Cond::AtMost(Field::Age, 39)],
        cited: &[LEAFLETS, PRACTICE],
    },
    Pattern {
        id: PatternId::Collapse,
        class: Class::Specific,
        needs: Cond::Any(&[
            Cond::Has(Opt::ScanCollapse),
            Cond::All(&[
                Cond::Any(&[
                    Cond::Yes(Field::FBone),
                    Cond::Yes(Field::GSteroid),
                    Cond::AtLeast(Field::Age, 75),
                ]),
                // In bones known to be weak it may come slowly and mildly, as D08 reads it.
                Cond::Any(&[
                    SUDDEN,
                    Cond::AtLeast(Field::Sev, 7),
                    Cond::Named(Name::Fresh),
                    Cond::All(&[
                        Cond::Any(&[Cond::Yes(Field::FBone), Cond::Yes(Field::GSteroid)]),
                        Cond::Not(&Cond::Is(&[Opt::CourseBetter])),
                    ]),
                ]),
                Cond::AtMost(Field::Days, 84),
            ]),
        ]),
        supports: &[
            Cond::Yes(Field::FBone),
            Cond::Yes(Field::GSteroid),
            Cond::AtLeast(Field::Age, 75),
            Cond::Has(Opt::SiteMid),
            SUDDEN,
            // Pain that eases on lying down and is young was found to go with a broken vertebra.
            Cond::Named(Name::Fresh),
            Cond::Has(Opt::ScanCollapse),
            EASES_AT_REST,
        ],
        against: &[Cond::Named(Name::Rad), Cond::Is(&[Opt::OnsetGradual])],
        cited: &[LEAFLETS, c(Certainty::Read, Source::NhgFracture)],
    },
    Pattern {
        id: PatternId::Inflammatory,
        class: Class::Specific,
        needs: Cond::Any(&[Cond::Count(Field::Ibp, 3), Cond::Yes(Field::FStiff)]),
        supports: &[
            Cond::OnsetAgeUnder(35),
            Cond::Has(Opt::IbpHalfnight),
            Cond::Has(Opt::IbpStiff),
            Cond::Has(Opt::IbpMove),
            Cond::Has(Opt::IbpButtock),
            Cond::Has(Opt::IbpNsaid),
            Cond::Has(Opt::IbpFamily),
            Cond::Is(&[Opt::OnsetGradual]),
            Cond::Yes(Field::FStiff),
        ],
        against: &[Cond::Is(&[Opt::OnsetMove]), Cond::Is(&[Opt::EasesLie])],
        cited: &[LEAFLETS, c(Certainty::Read, Source::NiceNg65)],
    },
    Pattern {
        id: PatternId::Scheuermann,
        class: Class::Specific,
        needs: Cond::Any(&[
            Cond::Has(Opt::ScanYouth),
            Cond::All(&[
                Cond::AtMost(Field::Age, 20),
                Cond::Has(Opt::SiteMid),
                Cond::AtLeast(Field::Days, 21),
            ]),
        ]),
        supports: &[
            Cond::AtMost(Field::Age, 20),
            Cond::Has(Opt::SiteMid),
            Cond::Yes(Field::SitWorse),
            Cond::Has(Opt::ScanYouth),
        ],
        against: &[Cond::Named(Name::Rad), Cond::Is(&[Opt::OnsetMove])],
        cited: &[LEAFLETS, PRACTICE],
    },
    // Only where the pelvis was named: a low back alone is a low back, and bans nothing.
    Pattern {
        id: PatternId::PelvicGirdle,
        class: Class::Aspecific,
        needs: Cond::All(&[RECENT_BIRTH_OR_PREGNANT, PELVIS]),
        supports: &[
            Cond::Has(Opt::SiteButtock),
            Cond::Has(Opt::SiteGroin),
            Cond::Has(Opt::SitePubis),
            EASES_AT_REST,
            Cond::Yes(Field::StandWorse),
        ],
        against: &[Cond::Named(Name::Rad), Cond::Named(Name::Const)],
        cited: &[PRACTICE],
    },
    Pattern {
        id: PatternId::PregnancyBack,
        class: Class::Aspecific,
        needs: Cond::All(&[
            RECENT_BIRTH_OR_PREGNANT,
            Cond::Has(Opt::SiteLow),
            Cond::Not(&PELVIS),
            Cond::Not(&Cond::Named(Name::Rad)),
        ]),
        supports: &[
            EASES_AT_REST,
            Cond::Is(&[Opt::CourseSame, Opt::CourseBetter]),
            NOT_A_DISEASE_SIGN,
        ],
        against: &[
            Cond::Named(Name::Const),
            FEVERISH,
            Cond::Named(Name::Fresh),
            Cond::Is(&[Opt::CourseWorse]),
        ],
        cited: &[PRACTICE],
    },
    Pattern {
        id: PatternId::Kidney,
        class: Class::Elsewhere,
        needs: Cond::Any(&[Cond::Yes(Field::DColic), Cond::Yes(Field::DUrine)]),
        supports: &[
            Cond::Yes(Field::DColic),
            Cond::Yes(Field::DUrine),
            Cond::Named(Name::Side),
            FEVERISH,
            Cond::Yes(Field::DStone),
        ],
        against: &[EASES_AT_REST],
        cited: &[c(Certainty::Read, Source::NhgM63), c(Certainty::Read, Source::NhgM05)],
    },
    Pattern {
        id: PatternId::Shingles,
        class: Class::Elsewhere,
        needs: Cond::Yes(Field::DRash),
        supports: &[
            Cond::Yes(Field::DRash),
            Cond::AtLeast(Field::Age, 50),
            Cond::Yes(Field::FImmune),
        ],
        against: &[Cond::AtLeast(Field::Days, 42)],
        cited: &[c(Certainty::Read, Source::NhgShingles)],
    },
    Pattern {
        id: PatternId::Aorta,
        class: Class::Elsewhere,
        needs: Cond::Any(&[
            Cond::Yes(Field::APulse),
            Cond::Yes(Field::FAneurysm),
            Cond::All(&[
                Cond::Yes(Field::AConst),
                Cond::AtLeast(Field::Age, 40),
                Cond::Not(&Cond::Yes(Field::ARelief)),
            ]),
        ]),
        supports: &[
            Cond::Yes(Field::APulse),
            Cond::Yes(Field::FAneurysm),
            Cond::Yes(Field::AConst),
            Cond::AtLeast(Field::Age, 60),
        ],
        against: &[Cond::Yes(Field::ARelief), EASES_AT_REST],
        cited: &[c(Certainty::Read, Source::NhgM54)],
    },
    Pattern {
        id: PatternId::Womb,
        class: Class::Elsewhere,
        needs: Cond::Any(&[Cond::Yes(Field::PCycle), Cond::Yes(Field::PPain)]),
        supports: &[Cond::Yes(Field::PCycle), Cond::Yes(Field::PPain), Cond::Has(Opt::SiteGroin)],
        against: &[Cond::Is(&[Opt::OnsetMove])],
        cited: &[
            c(Certainty::Professional, Source::NhgEndometriosis),
            c(Certainty::Read, Source::Ectopic),
        ],
    },
];

/// A pattern that may fit, with which of its signs hold.
#[derive(Clone, Debug)]
pub struct Fit {
    pub pattern: &'static Pattern,
    pub supports: Vec<&'static Cond>,
    pub against: Vec<&'static Cond>,
}

/// Every pattern that may fit these facts, best supported first; what speaks against it counts off.
pub fn fits(facts: &Facts) -> Vec<Fit> {
    let holding = |conds: &'static [Cond]| {
        conds.iter().filter(|cond| cond.judge(facts) == Truth::Yes).collect::<Vec<_>>()
    };
    let named = PATTERNS.iter().filter(|pattern| pattern.needs.holds(facts));
    let mut fits: Vec<Fit> = named
        .map(|pattern| Fit {
            pattern,
            supports: holding(pattern.supports),
            against: holding(pattern.against),
        })
        .collect();
    fits.sort_by_key(|fit| fit.against.len() as i32 - fit.supports.len() as i32);
    fits
}
