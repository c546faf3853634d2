//! How much a setting may hold, in characters where it is a text.
#![cfg_attr(not(feature = "plan"), allow(dead_code))] // the check reads few of them

pub const NAME: usize = 80;
/// An address, or the words for a picture.
pub const LINE: usize = 160;
/// A link.
pub const URL: usize = 500;
/// The longest address that mail knows.
pub const EMAIL: usize = 254;
pub const PHONE: usize = 30;
/// A number in a register, or a day.
pub const DIGITS: usize = 16;
pub const HOURS: usize = 200;
pub const OFFER: usize = 200;
/// A small picture as a `data:` address.
pub const LOGO: usize = 60_000;
/// Places beside the first one.
pub const LOCATIONS: usize = 6;
/// How many mistakes are told of one configuration: more of them help nobody.
pub const ERRORS: usize = 24;

/// Digits with the usual signs between them, for the schema.
#[cfg(not(target_arch = "wasm32"))]
pub const PHONE_PATTERN: &str = r"^\+?[0-9 ().\-]{3,30}$";
