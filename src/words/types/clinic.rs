//! Types: which words every language has for a clinic's card.

use crate::clinical::disposition::ids;
use crate::words::texts::texts;

ids! {
    /// A language that is spoken at a clinic, by its tag.
    SpokenLanguage {
        Dutch "nl",
        English "en",
        German "de",
        French "fr",
        Spanish "es",
        Portuguese "pt",
        Italian "it",
        Polish "pl",
        Romanian "ro",
        Bulgarian "bg",
        Ukrainian "uk",
        Russian "ru",
        Turkish "tr",
        Arabic "ar",
        Berber "ber",
        Kurdish "ku",
        Persian "fa",
        Somali "so",
        Tigrinya "ti",
        Chinese "zh",
        Hindi "hi",
        Papiamento "pap",
        Frisian "fy",
        SignLanguage "dse",
    }
}

texts! {
    /// What stands on the card around what the clinic has set.
    pub struct CardWords {
        /// Over the clinic's own words.
        pub own_words: &'static str,
        pub mail: &'static str,
        /// While it is closed: nobody waits for a clinic.
        pub closed: &'static str,
        /// Opens where it is and when it is open.
        pub visit: &'static str,
        pub address_only: &'static str,
        pub hours_only: &'static str,
        /// A day without hours.
        pub closed_day: &'static str,
        pub holidays: &'static str,
        pub privacy: &'static str,
        /// The out-of-hours service, where the clinic gives its number and no name.
        pub out_of_hours: &'static str,
        /// When to call it.
        pub out_of_hours_when: &'static str,
    }
}
