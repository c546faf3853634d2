//! What today's rules make of an opened code, beside what the visitor was told. The higher of the
//! two counts; what was kept back or is missing lowers neither.

use crate::course as check_in;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess, at_least};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::handover::code::{Opened, Shape};
use rugwijzer::handover::private::Private;

/// How much the judgement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Every answer that the rules need.
    All,
    /// What may go along: a rule that reads what was kept back is not counted.
    Shared,
    /// Answers are missing.
    Gaps,
}

#[derive(Clone, Debug)]
pub struct Judgement {
    pub ground: Ground,
    /// What the visitor was told; none where nothing was judged.
    pub told: Option<Disposition>,
    /// What today's rules give for certain on these answers; none where no rule is certain.
    pub today: Option<Disposition>,
    /// The higher of the two, with the rules that hold.
    pub outcome: Option<Outcome>,
}

/// Of a visit with check-ins it is the last of them that is judged, with what still stands from before.
pub fn judge(opened: &Opened) -> Judgement {
    let since = check_in::decided(opened);
    let now = judge_now(&opened.now());
    let Some(decision) = since.filter(|_| opened.shared.len() == Private::ALL.len()) else {
        return now;
    };
    let today = now.today.map_or(decision.disposition, |today| today.max(decision.disposition));
    let higher = today.max(now.told.unwrap_or(today));
    let outcome = decision.at_least(higher).outcome;
    Judgement { today: Some(today), outcome: Some(outcome), ..now }
}

fn judge_now(opened: &Opened) -> Judgement {
    let visit = &opened.visit;
    let decided = matches!(assess(&visit.answers), Assessment::Decided(_));
    let ground = match visit.shape {
        Shape::Gaps => Ground::Gaps,
        Shape::Whole | Shape::Stopped(_) if decided => Ground::All,
        Shape::Whole | Shape::Stopped(_) => Ground::Shared,
    };
    Judgement {
        ground,
        told: visit.outcome,
        today: at_least(&visit.answers, None).map(|outcome| outcome.disposition),
        outcome: at_least(&visit.answers, visit.outcome),
    }
}

/// How the two stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// They agree, or there is nothing to lay beside each other.
    None,
    /// Today's rules are more urgent than what was told.
    Higher,
    /// Today's rules are less urgent, on the same answers.
    Lower,
    /// What was told rests on more than what went along.
    NotAllShared,
}

impl Judgement {
    pub fn difference(&self) -> Difference {
        match (self.told, self.today) {
            (Some(told), Some(today)) if today > told => Difference::Higher,
            (Some(told), Some(today)) if today < told && self.ground == Ground::All => {
                Difference::Lower
            }
            (Some(told), today)
                if self.ground == Ground::Shared
                    && told > today.unwrap_or(Disposition::SelfCare) =>
            {
                Difference::NotAllShared
            }
            (Some(_) | None, Some(_) | None) => Difference::None,
        }
    }
}
