//! Types: which words every language has for the fixed texts in the printed protocol.

/// Headings, column heads and labels of these parts of the protocol.
pub struct FixedTextHeads {
    /// Column heads for the two voices, and what stands in place of a text that is the same in
    /// both.
    pub you: &'static str,
    pub other: &'static str,
    pub same: &'static str,
    pub part: &'static str,

    pub reasons_title: &'static str,
    pub reasons_lead: &'static [&'static str],
    pub answer: &'static str,
    /// In place of an answer: a number that counts because it is high, or low.
    pub high: &'static str,
    pub low: &'static str,
    pub meanings_title: &'static str,
    pub meanings_lead: &'static str,
    /// Where a rule is explained in no other way, or in all other cases.
    pub usually: &'static str,

    pub nsaid_title: &'static str,
    pub nsaid_lead: &'static str,
    pub nsaid_basis: &'static str,
    pub nsaid_question: &'static str,
    pub nsaid_items: &'static str,
    /// Before the label of an answer.
    pub nsaid_after: &'static str,

    pub verdicts_title: &'static str,
    pub verdicts_lead: &'static [&'static str],
    pub verdicts_basis: &'static str,
    pub first_contact: &'static str,
    /// In place of contacts where they make no difference, and for all that are named in no other
    /// row.
    pub any_contact: &'static str,
    pub other_contact: &'static str,
    /// Above the sentence about a physiotherapist beside the GP.
    pub physio_too: &'static str,
    /// Before the word under the rung of the ladder.
    pub ladder: &'static str,

    pub extras_title: &'static str,
    pub extras_lead: &'static str,
    pub page: &'static str,
    pub when: &'static str,

    pub fixed_title: &'static str,
    pub fixed_lead: &'static str,
    pub place: &'static str,
    /// Where each text stands, in the order of the protocol.
    pub places: [&'static str; 16],
}
