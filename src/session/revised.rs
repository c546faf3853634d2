//! What other rules than those of then mean for a visit that is opened: whether its advice stays what it
//! was, and which changes are about it.

use crate::clinical::assessment::{Assessment, assess, at_least};
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::path;
use crate::clinical::revision::{BEFORE, RevisionId, concerning};
use crate::clinical::ruleset;
use crate::handover::code::Opened;

/// How the advice of today's rules stands to what the visitor was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    Same,
    /// Today's level. The stricter of the two counts.
    Other(Disposition),
    /// Answers are missing that were not in the code.
    Open,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revised {
    pub advice: Advice,
    /// None where it is not known what changed since rules as old as those.
    pub changes: Option<Vec<RevisionId>>,
}

/// None where the rules are those of then.
pub fn revised(opened: &Opened) -> Option<Revised> {
    if opened.ruleset == ruleset::VERSION {
        return None;
    }
    let now = opened.now().visit;
    let (answers, told) = (&now.answers, now.outcome);
    let decided = matches!(assess(answers), Assessment::Decided(_));
    // What is certain on these answers, whatever is still asked: it may only raise what was told.
    let today = at_least(answers, None);
    let level = today.as_ref().map(|outcome| outcome.disposition);
    let advice = match (level, told) {
        (Some(level), Some(told)) if level > told || (decided && level < told) => {
            Advice::Other(level)
        }
        (Some(level), Some(told)) if decided && level == told => Advice::Same,
        (Some(_) | None, Some(_) | None) => Advice::Open,
    };
    let fell = told.filter(|told| decided && level.is_some_and(|level| level < *told));
    let hold = today.map_or(Vec::new(), |outcome| outcome.reasons);
    let changes = (opened.ruleset == BEFORE).then(|| concerning(&path(answers).facts, &hold, fell));
    Some(Revised { advice, changes })
}
