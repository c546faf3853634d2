//! TABLE: who can help, when, and what they do. A clinic's services decide which of these it may
//! offer itself, never whether somebody needs one.

use super::advice::NO_MANUAL;
use super::assessment::{Outcome, rule};
use super::audience::{Audience, FEVERISH};
use super::condition::Cond;
use super::disposition::{Contact, Disposition, ids};
use super::plan::conditions::FEAR;
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

ids! {
    Professional {
        Gp "gp", Physio "physio", Manual "manual", Podo "podo", PelvicPhysio "pelvic_physio", Midwife "midwife",
        Psychosomatic "psychosomatic", OccupationalDoctor "occupational_doctor", Pharmacist "pharmacist",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Referral {
    pub professional: Professional,
    pub audience: Audience,
    /// Seed items and rulings.
    pub source: &'static str,
}

const T_D_AND_P: &[Disposition] =
    &[Disposition::GpToday, Disposition::GpWithinDays, Disposition::PhysioOrPodo];
const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const P: &[Disposition] = &[Disposition::PhysioOrPodo];
const AT_WORK: Cond = Cond::All(&[
    Cond::AtMost(Field::Age, 67),
    Cond::Any(&[Cond::Is(&[Opt::WorkNowHard, Opt::WorkNowOff]), Cond::Count(Field::Yellow, 2)]),
]);

/// The table, in the order of showing.
pub const REFERRALS: &[Referral] = &[
    // On P only where P11 names the GP beside the physiotherapist.
    Referral {
        professional: Professional::Gp,
        source: "S2-18, S2-19, S4-10…S4-14, K1, K2, K17",
        audience: Audience::levels(T_D_AND_P).contacts(&[Contact::Gp]),
    },
    Referral {
        professional: Professional::Midwife,
        source: "rules.md P06, T16",
        audience: Audience::levels(BELOW_T).contacts(&[Contact::Midwife]),
    },
    Referral {
        professional: Professional::Physio,
        source: "S2-15…S2-17, S2-20…S2-22, S3-07, S3-09, S3-10, K18; direct access since 2006",
        audience: Audience::levels(BELOW_T)
            .rules(&[
                RuleId::P01,
                RuleId::P02,
                RuleId::P03,
                RuleId::P04,
                RuleId::P05,
                RuleId::P07,
                RuleId::P08,
                RuleId::P09,
                RuleId::P11,
                RuleId::D05,
                RuleId::D27,
            ])
            .unless_rules(super::advice::LOOK_FIRST),
    },
    Referral {
        professional: Professional::Manual,
        source: "S3-09, S3-10, G44",
        audience: Audience::levels(P).rules(&[RuleId::P05]).unless(Cond::Any(&[NO_MANUAL, FEAR])),
    },
    Referral {
        professional: Professional::Psychosomatic,
        source: "KNGF 2021; plan review 10.7",
        audience: Audience::levels(P).when(FEAR),
    },
    Referral {
        professional: Professional::PelvicPhysio,
        source: "rules.md P06, P10",
        audience: Audience::levels(BELOW_T)
            .rules(&[RuleId::P06, RuleId::P10])
            .unless_rules(super::advice::LOOK_FIRST),
    },
    Referral {
        professional: Professional::Podo,
        source: "S0-16, S0-17, K11",
        audience: Audience::levels(BELOW_T)
            .rules(&[RuleId::P07])
            .unless_rules(super::advice::LOOK_FIRST),
    },
    Referral {
        professional: Professional::OccupationalDoctor,
        source: "KNGF 2021; rules.md P04",
        audience: Audience::levels(BELOW_T).when(AT_WORK),
    },
    Referral {
        professional: Professional::Pharmacist,
        source: "rules.md D21; K9",
        audience: Audience::levels(BELOW_T)
            .when(Cond::Any(&[
                Cond::Yes(Field::GNsaid),
                Cond::Yes(Field::GOpioid),
                Cond::Has(Opt::TriedPainkiller),
            ]))
            .unless(FEVERISH),
    },
];

impl Professional {
    /// By which name the rules call this professional; they never call for hands on the spine.
    const fn contact(self) -> Option<Contact> {
        match self {
            Professional::Gp => Some(Contact::Gp),
            Professional::Physio => Some(Contact::Physio),
            Professional::Manual | Professional::Psychosomatic => None,
            Professional::Podo => Some(Contact::Podo),
            Professional::PelvicPhysio => Some(Contact::PelvicPhysio),
            Professional::Midwife => Some(Contact::Midwife),
            Professional::OccupationalDoctor => Some(Contact::OccupationalDoctor),
            Professional::Pharmacist => Some(Contact::Pharmacist),
        }
    }
}

impl Referral {
    /// Why to go there: the rules that fired and call for this professional, or are the route's
    /// own. None where an answer alone points there.
    pub fn reasons(&self, outcome: &Outcome) -> Vec<RuleId> {
        let calls = |id: RuleId| {
            rule(id).calls.iter().any(|call| {
                Some(call.contact) == self.professional.contact() && call.when.holds(&outcome.facts)
            })
        };
        outcome
            .reasons
            .iter()
            .copied()
            .filter(|id| self.audience.rules.contains(id) || calls(*id))
            .collect()
    }
}

/// Who can help the person with this outcome.
pub fn referrals(outcome: &Outcome) -> Vec<&'static Referral> {
    REFERRALS.iter().filter(|route| route.audience.fits(outcome)).collect()
}
