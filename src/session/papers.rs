//! What there is to print beside the advice and this week, and what of it is asked for.

use super::model::Model;
use crate::clinical::assessment::{Assessment, Outcome};
use crate::clinical::disposition::Disposition;
use crate::words::paper::Extra;

/// What can be ticked. An emergency takes one sheet, and nothing to choose.
pub fn offered(model: &Model, outcome: &Outcome) -> Vec<Extra> {
    let (level, informs) = (outcome.disposition, model.informs());
    let mut all = Extra::ALL.to_vec();
    all.retain(|extra| match extra {
        Extra::Weeks => model.plan().is_some(),
        Extra::Explanation => level.leaves_time(),
        Extra::Answers | Extra::Code => level != Disposition::EmergencyNow && !informs,
        Extra::Summary => level != Disposition::EmergencyNow,
    });
    all
}

/// Other answers, a check-in, another mode: what is not offered any more is not asked for either.
pub(super) fn forget_what_is_gone(model: &mut Model) {
    if model.on_paper.is_empty() {
        return;
    }
    if let Assessment::Decided(outcome) = model.assessment() {
        let offered = offered(model, &outcome);
        model.on_paper.retain(|extra| offered.contains(extra));
    }
}
