//! TABLE: what is favourable for the visitor, from what was answered; never that something is
//! excluded, nor a list of what is not there. What counts against somebody is not in their favour:
//! a broken vertebra hurts less in rest too, and has not hurt for long.

use super::assessment::{Outcome, rule};
use super::audience::Audience;
use super::condition::Cond;
use super::disposition::{Disposition, ids};
use super::patterns::{Class, fits};
use super::red_flags::RuleId;
use super::supporting_answers::supporting_answers;
use super::vocabulary::{Field, Opt};

ids! {
    ReassuringFinding {
        Young "young_pain", Better "better", Ease "ease", AboveKnee "above_knee", Daily "daily", Slower "slower",
    }
}

const LEVELS: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
/// In whom a broken vertebra has to be thought of: known or perhaps, or old enough that most do not
/// know of theirs.
const PERHAPS_BROKEN: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Age, 70),
    Cond::YesOrUnknown(Field::FBone),
    Cond::YesOrUnknown(Field::GSteroid),
    Cond::Yes(Field::FLight),
    Cond::Has(Opt::ScanCollapse),
    Cond::YesOrUnknown(Field::GAnticoag),
]);

const fn row(id: ReassuringFinding, when: Cond) -> (ReassuringFinding, Audience) {
    (id, Audience::levels(LEVELS).when(when))
}

/// Said to nobody in whom a vertebra may have broken, or something may bleed: both begin like this.
const fn sound(id: ReassuringFinding, when: Cond) -> (ReassuringFinding, Audience) {
    (id, Audience::levels(LEVELS).when(when).unless(PERHAPS_BROKEN).unless_rules(&[RuleId::D08]))
}

/// The table, in the order of showing.
pub const REASSURING_FINDINGS: &[(ReassuringFinding, Audience)] = &[
    sound(ReassuringFinding::Young, Cond::AtMost(Field::Days, 13)),
    row(ReassuringFinding::Better, Cond::Is(&[Opt::CourseBetter])),
    sound(ReassuringFinding::Ease, Cond::Is(&[Opt::RestRelief, Opt::RestTurn])),
    row(
        ReassuringFinding::AboveKnee,
        Cond::All(&[
            Cond::Any(&[Cond::Has(Opt::SiteButtock), Cond::Has(Opt::SiteThigh)]),
            Cond::Not(&Cond::Has(Opt::SiteBelow1)),
        ]),
    ),
    row(ReassuringFinding::Daily, Cond::Is(&[Opt::FunctionOk])),
    row(ReassuringFinding::Slower, Cond::Is(&[Opt::FunctionSlow])),
];

/// What is favourable for the person with this outcome: nothing that a rule which fired reads, or a
/// pattern that may fit.
pub fn reassuring_findings(outcome: &Outcome) -> Vec<ReassuringFinding> {
    let against = counted_against(outcome);
    let free = |audience: &Audience| {
        !supporting_answers(&audience.when, &outcome.facts)
            .iter()
            .any(|field| against.contains(field))
    };
    REASSURING_FINDINGS
        .iter()
        .filter(|(_, audience)| audience.fits(outcome) && free(audience))
        .map(|(id, _)| *id)
        .collect()
}

/// The answers on which a rule rests, or a pattern with a cause; and those that speak against pain
/// without one.
fn counted_against(outcome: &Outcome) -> Vec<Field> {
    let facts = &outcome.facts;
    let mut fields: Vec<Field> =
        outcome.reasons.iter().flat_map(|id| supporting_answers(&rule(*id).when, facts)).collect();
    for fit in fits(facts) {
        let signs = if fit.pattern.class == Class::Aspecific { fit.against } else { fit.supports };
        fields.extend(signs.into_iter().flat_map(|sign| supporting_answers(sign, facts)));
    }
    fields
}
