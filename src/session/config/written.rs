//! A configuration as a clinic writes it: one row a setting. serde reads it, and natively schemars
//! makes the JSON Schema from it, and `schema.rs` the table in the README.
//!
//! `x-attribute` is the attribute of the element that sets the same, `x-code` the error when the
//! value is wrong, and `x-otherwise` what happens then.
//!
//! What only the card after the outcome shows is read by the plan's build alone (`Later…`): the
//! check, for which a visitor waits, passes it over.

#[cfg(not(target_arch = "wasm32"))]
use super::bounds;
use crate::session::lenient::{Lenient, Object};
use serde::Deserialize;

#[cfg(feature = "plan")]
mod later {
    use super::{Lenient, Object, WrittenLocation};
    pub type LaterText = String;
    pub type LaterTexts = Vec<Lenient<String>>;
    pub type LaterLocations = Vec<Lenient<Object<WrittenLocation>>>;
}
#[cfg(not(feature = "plan"))]
mod later {
    use serde::de::IgnoredAny;
    pub type LaterText = IgnoredAny;
    pub type LaterTexts = IgnoredAny;
    pub type LaterLocations = IgnoredAny;
}
use later::{LaterLocations, LaterText, LaterTexts};

macro_rules! settings {
    ($(#[$about:meta])* $name:ident {
        $($(#[$doc:meta])* $key:ident: $type:ty { $($schema:tt)* })*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$doc])*
                #[cfg_attr(not(target_arch = "wasm32"), schemars(extend($($schema)*)))]
                pub $key: Lenient<$type>,
            )*
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $name {
            /// In the order in which they are written here.
            pub const KEYS: &[&str] = &[$(stringify!($key),)*];
        }
    };
}

settings! {
    /// Settings of one Rugwijzer widget. No setting can change a clinical rule.
    Written {
        /// Language of the check; Dutch for now.
        lang: String {
            "x-attribute" = "lang", "x-code" = "config_lang_unknown", "x-otherwise" = "Dutch"
        }
        /// `information` asks the same and stops at the same signs; where no doctor is needed it
        /// then shows general information in the place of a verdict.
        mode: String {
            "x-attribute" = "mode", "x-code" = "config_mode_unknown", "x-otherwise" = "`triage`"
        }
        /// The clinic on whose page the check stands.
        clinic: Object<WrittenClinic> {
            "x-code" = "config_wrong_type", "x-otherwise" = "no clinic"
        }
    }
}

settings! {
    /// The clinic. Its card is never shown where an emergency or a GP today is the answer.
    WrittenClinic {
        /// Name on the card.
        name: String {
            "maxLength" = bounds::NAME, "x-attribute" = "clinic-name",
            "x-code" = "config_clinic_name_missing", "x-otherwise" = "no card"
        }
        /// Picture beside the name: of the page's own site (`/logo.svg`), or a `data:image/`
        /// address. It is loaded at the start, for everybody.
        logo_url: LaterText {
            "maxLength" = bounds::LOGO, "x-attribute" = "logo-url",
            "x-code" = "config_logo_url_refused", "x-otherwise" = "no picture"
        }
        /// What is read aloud for that picture.
        logo_alt: LaterText {
            "maxLength" = bounds::LINE, "x-attribute" = "logo-alt",
            "x-code" = "config_text_too_long", "x-otherwise" = "“Logo” and the name"
        }
        /// Number of the clinic.
        phone: String {
            "maxLength" = bounds::PHONE, "pattern" = bounds::PHONE_PATTERN, "x-attribute" = "phone",
            "x-code" = "config_phone_refused", "x-otherwise" = "no number"
        }
        /// E-mail address of the clinic.
        email: String {
            "maxLength" = bounds::EMAIL, "format" = "email", "x-attribute" = "email",
            "x-code" = "config_email_refused", "x-otherwise" = "no button"
        }
        /// `https:`, `tel:` or `mailto:` address of the appointment button.
        booking_url: String {
            "maxLength" = bounds::URL, "format" = "uri", "x-attribute" = "booking-url",
            "x-code" = "config_booking_url_refused", "x-otherwise" = "no button"
        }
        /// Street, house number, postal code and town.
        address: LaterText {
            "maxLength" = bounds::LINE, "x-attribute" = "address",
            "x-code" = "config_text_too_long", "x-otherwise" = "no address"
        }
        /// Days and hours as schema.org writes them, in Dutch or in English:
        /// `Mo-Fr 08:00-12:00 13:00-17:30, Sa 09:00-12:00`. Dutch time. A day that is not named is
        /// closed.
        opening_hours: LaterText {
            "maxLength" = bounds::HOURS, "x-attribute" = "opening-hours",
            "x-code" = "config_opening_hours_refused", "x-otherwise" = "no hours"
        }
        /// Other places of the clinic, as a list of objects; as an attribute, the same as JSON.
        locations: LaterLocations {
            "maxItems" = bounds::LOCATIONS, "x-attribute" = "locations",
            "x-code" = "config_locations_too_many", "x-otherwise" = "the first six"
        }
        /// What the clinic can do. The card then stands only where one of these suits.
        services: Vec<Lenient<String>> {
            "x-attribute" = "services", "x-code" = "config_service_unknown",
            "x-otherwise" = "that one is passed over"
        }
        /// Languages that are spoken there.
        languages: LaterTexts {
            "x-attribute" = "languages", "x-code" = "config_language_unknown",
            "x-otherwise" = "that one is passed over"
        }
        /// What the clinic offers, in its own words, such as a “pijncheck”. It may promise no cure
        /// and name no emergency.
        offer: LaterText {
            "maxLength" = bounds::OFFER, "x-attribute" = "offer",
            "x-code" = "config_offer_refused", "x-otherwise" = "no offer"
        }
        /// Number of the visitor's own GP, on a GP's own page: it stands wherever the GP is to be
        /// called.
        gp_phone: String {
            "maxLength" = bounds::PHONE, "pattern" = bounds::PHONE_PATTERN,
            "x-attribute" = "gp-phone", "x-code" = "config_phone_refused",
            "x-otherwise" = "no number"
        }
        /// Number of the region's out-of-hours GP service (huisartsenpost): it stands wherever the
        /// GP is to be called.
        out_of_hours_phone: String {
            "maxLength" = bounds::PHONE, "pattern" = bounds::PHONE_PATTERN,
            "x-attribute" = "out-of-hours-phone", "x-code" = "config_phone_refused",
            "x-otherwise" = "no number"
        }
        /// Its name, on the card.
        out_of_hours_name: LaterText {
            "maxLength" = bounds::NAME, "x-attribute" = "out-of-hours-name",
            "x-code" = "config_text_too_long", "x-otherwise" = "“De huisartsenpost”"
        }
        /// `https:` address of the clinic's privacy statement.
        privacy_url: LaterText {
            "maxLength" = bounds::URL, "format" = "uri", "x-attribute" = "privacy-url",
            "x-code" = "config_privacy_url_refused", "x-otherwise" = "no link"
        }
        /// Who is responsible for the check at this clinic.
        clinician_name: LaterText {
            "maxLength" = bounds::NAME, "x-attribute" = "clinician-name",
            "x-code" = "config_clinician_name_missing", "x-otherwise" = "no line"
        }
        /// That person's number in the BIG register, 11 digits.
        clinician_big_number: LaterText {
            "maxLength" = bounds::DIGITS, "pattern" = "^[0-9 .]{11,16}$", "x-attribute" = "clinician-big-number",
            "x-code" = "config_big_number_refused", "x-otherwise" = "no number"
        }
        /// Since which day, as `2026-11-29`.
        clinician_date: LaterText {
            "maxLength" = bounds::DIGITS, "format" = "date", "x-attribute" = "clinician-date",
            "x-code" = "config_date_refused", "x-otherwise" = "no day"
        }
    }
}

#[cfg(feature = "plan")]
settings! {
    /// A further place of the clinic.
    WrittenLocation {
        /// How this place is called.
        name: String {
            "maxLength" = bounds::NAME, "x-code" = "config_location_name_missing",
            "x-otherwise" = "not shown"
        }
        /// Street, house number, postal code and town.
        address: String {
            "maxLength" = bounds::LINE, "x-code" = "config_text_too_long",
            "x-otherwise" = "no address"
        }
        /// Number of this place.
        phone: String {
            "maxLength" = bounds::PHONE, "pattern" = bounds::PHONE_PATTERN,
            "x-code" = "config_phone_refused", "x-otherwise" = "no number"
        }
        /// Its days and hours.
        opening_hours: String {
            "maxLength" = bounds::HOURS, "x-code" = "config_opening_hours_refused",
            "x-otherwise" = "no hours"
        }
    }
}
