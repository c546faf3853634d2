//! What the page of its own says besides the check, and the mark of which its icons are made; and
//! what every first screen says once its rules are past their date.

use rugwijzer::clinical::ruleset::REVIEW;
use rugwijzer::pictures::LOGO;
use rugwijzer::words::{Lang, offline};
use serde_json::{Map, Value, json};
use time::{Date, Month};

/// The strip below the check, each text under its name.
pub fn offline(lang: Lang) -> Value {
    let said = offline::offline(lang).all();
    let texts = said.into_iter().map(|(name, texts)| (name.to_owned(), json!(texts.concat())));
    Value::Object(Map::from_iter(texts))
}

/// The drawing, with the first day on which it has to be said, in days since 1970.
pub fn outdated(lang: Lang) -> Value {
    let (year, month, day) = REVIEW;
    let date = Month::try_from(month).and_then(|month| Date::from_calendar_date(year, month, day));
    let epoch = Date::from_ordinal_date(1970, 1).expect("a day").to_julian_day();
    let day = date.expect("REVIEW is a day").to_julian_day() - epoch;
    let words = offline::outdated(lang, REVIEW);
    let tree = json!(["p", { "class": "rw-outdated" }, ["b", {}, words.title], " ", words.body]);
    json!({ "day": day, "tree": tree })
}

/// The paths of the mark, by what they draw.
pub fn mark() -> Value {
    let shapes = LOGO.shapes.iter().map(|shape| {
        let name = shape.class.trim_start_matches("rw-logo__");
        (name.to_owned(), json!(shape.d))
    });
    Value::Object(Map::from_iter(shapes))
}
