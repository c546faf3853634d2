//! Types: which words every language has for what changed since the rule set before.

/// Headings, column heads and labels of this part of the protocol.
pub struct RevisionHeads {
    /// Before and after the version before this one.
    pub title: &'static str,
    pub lead: &'static [&'static str],
    pub change: &'static str,
    pub old: &'static str,
    pub new: &'static str,
    pub words: &'static str,
    pub confirm: &'static str,
    /// In the place of a condition: there was none, or it stayed as it was.
    pub none: &'static str,
    pub same: &'static str,
    /// Before the words that were, and that are.
    pub was: &'static str,
    pub is: &'static str,
    /// Before whom to contact.
    pub contacts: &'static str,
    /// Above the names that are new in the notation of the rules.
    pub names: &'static str,
}

/// What stands in one row.
#[derive(Clone, Copy, Debug)]
pub struct RevisionWords {
    /// What went wrong before it.
    pub fault: &'static str,
    /// The words as they were; empty where they are new, or where none changed.
    pub was: &'static str,
    /// What a clinician has to say of it; empty where nothing is left to say but the signature.
    pub confirm: &'static str,
}
