//! TABLE: what is known in the visitor's favour. It names what was answered, and never that something is excluded. What speaks
//! against somebody is not in their favour: a broken vertebra hurts less in rest too, and has not hurt for long.

use super::assessment::Outcome;
use super::audience::Audience;
use super::condition::Cond;
use super::disposition::{Disposition, ids};
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

ids! {
    Favour {
        Bladder "bladder", Legs "legs", NoFever "no_fever", NoFall "no_fall", Healthy "healthy", Ease "ease", Better "better",
        AboveKnee "above_knee", Daily "daily", Young "young_pain",
    }
}

const LEVELS: &[Disposition] = &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];

/// Known or perhaps: a vertebra may have broken, which D08 looks for.
const WEAK_BONES: Cond = Cond::Any(&[Cond::YesOrUnknown(Field::FBone), Cond::YesOrUnknown(Field::GSteroid), Cond::Yes(Field::FLight)]);

const fn row(id: Favour, when: Cond) -> (Favour, Audience) {
    (id, Audience::levels(LEVELS).when(when))
}

/// Said to nobody in whom a broken vertebra has to be thought of.
const fn sound(id: Favour, when: Cond) -> (Favour, Audience) {
    (id, Audience::levels(LEVELS).when(when).unless(WEAK_BONES).unless_rules(&[RuleId::D08]))
}

/// The table, in the order of showing.
pub const FAVOURS: &[(Favour, Audience)] = &[
    row(Favour::Bladder, Cond::All(&[
        Cond::No(Field::BSaddle), Cond::No(Field::BUrine), Cond::No(Field::BLeak), Cond::No(Field::BBowel), Cond::No(Field::BSex),
        Cond::No(Field::BOld),
    ])),
    row(Favour::Legs, Cond::All(&[
        Cond::No(Field::CBoth), Cond::No(Field::CWeak), Cond::No(Field::CGait), Cond::No(Field::CNumb),
    ])),
    row(Favour::NoFever, Cond::All(&[Cond::No(Field::DFever), Cond::No(Field::DHot), Cond::No(Field::DChills)])),
    row(Favour::NoFall, Cond::Is(&[Opt::TraumaNone])),
    sound(Favour::Healthy, Cond::All(&[
        Cond::Is(&[Opt::CancerNone]), Cond::No(Field::FBone), Cond::No(Field::FStiff), Cond::No(Field::FImmune),
        Cond::No(Field::FLine), Cond::No(Field::FAneurysm), Cond::No(Field::GSteroid), Cond::No(Field::GAnticoag),
    ])),
    sound(Favour::Ease, Cond::Is(&[Opt::RestRelief, Opt::RestTurn])),
    row(Favour::Better, Cond::Is(&[Opt::CourseBetter])),
    row(Favour::AboveKnee, Cond::All(&[
        Cond::Any(&[Cond::Has(Opt::SiteButtock), Cond::Has(Opt::SiteThigh)]), Cond::Not(&Cond::Has(Opt::SiteBelow1)),
    ])),
    row(Favour::Daily, Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow])),
    sound(Favour::Young, Cond::AtMost(Field::Days, 13)),
];

/// What is known in favour of the person with this outcome.
pub fn favours(outcome: &Outcome) -> Vec<Favour> {
    FAVOURS.iter().filter(|(_, audience)| audience.fits(outcome)).map(|(id, _)| *id).collect()
}
