//! How far the check goes: it says how urgent it is, or it informs.

use crate::clinical::disposition::ids;

ids! {
    /// No mode changes a question, a rule, or an outcome that leads to a doctor.
    Mode {
        /// An outcome for this person.
        Triage "triage",
        /// Below a doctor a page that is the same for everybody: for clinics that may not offer
        /// individual triage.
        Information "information",
    }
}
