//! What the visitor ticked that it may go along, in texts, in files and in the code.

use super::model::Model;
use crate::handover::private::Private;

/// The kinds of private answers that may go along.
pub fn ticked(model: &Model) -> Vec<Private> {
    let mut kinds = Private::ALL.to_vec();
    kinds.retain(|kind| match kind {
        Private::Violence => model.print_violence,
        Private::Suicide | Private::Pregnancy | Private::Drugs => model.keeping.has_ticked(*kind),
    });
    kinds
}
