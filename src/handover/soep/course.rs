//! The course since the first visit, a line a check-in: what was said, and nothing that was judged.

use crate::clinical::check_in::{CheckIn, Item};
use crate::clinical::vocabulary::Field;
use crate::words::Lang;
use crate::words::soep as words;

/// Each check-in with its day.
pub fn course(lang: Lang, check_ins: &[CheckIn]) -> Vec<String> {
    let line = |one: &CheckIn| format!("{} {}", words::day(lang, one.day), said(lang, one));
    check_ins.iter().map(line).collect()
}

/// What was said at one, in a few words.
pub fn said(lang: Lang, check_in: &CheckIn) -> String {
    let mut parts = Vec::new();
    let now = check_in.number(Item::PainNow);
    parts.extend(now.map(|pain| words::pain_now(lang, pain)));
    let worst = check_in.anew.number(Field::Sev);
    parts.extend(worst.map(|pain| words::pain_worst(lang, pain)));
    for field in [Field::Course, Field::Function] {
        let answer = check_in.anew.one(field);
        let phrase =
            |option| format!("{} {}", words::term(lang, field), words::answer(lang, option));
        parts.extend(answer.map(phrase));
    }
    let picks = Item::ALL.iter().filter_map(|item| check_in.pick(*item));
    parts.extend(picks.filter_map(|pick| words::pick(lang, pick)).map(str::to_owned));
    if check_in.red_light {
        parts.push(words::red_light(lang).to_owned());
    }
    parts.join(", ")
}
