//! Types: which words every language has for the information page in the printed protocol, and for
//! what the law asks of software like this.

/// Headings and paragraphs of these parts of the protocol.
pub struct InformationHeads {
    /// What the Medical Device Regulation says, in plain words.
    pub law_title: &'static str,
    pub law: &'static [&'static str],

    pub title: &'static str,
    pub lead: &'static [&'static str],
    /// What the page rests on.
    pub basis: &'static str,
    /// Whom it is for, what it takes back, and what it adds.
    pub group: &'static str,
    pub takes_back: &'static str,
    pub all_exercises: &'static str,
    pub adds: &'static str,
    /// The rows that are for everybody.
    pub everybody: &'static str,
    pub advice: &'static str,
    pub exercises: &'static str,
    pub net: &'static str,
    pub fixed: &'static str,
}
