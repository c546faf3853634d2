//! The words of the exercise player: what is going on now, what can be pressed, and what more pain
//! means.

pub use super::types::player::{
    FeltWords, Need, Now, Onward, PlayerWords, RedWords, Spoken, Within,
};
use super::{Lang, nl};
use crate::clinical::plan::pain_monitoring::{Light, Own, PainRule};

pub fn player(lang: Lang) -> &'static PlayerWords {
    match lang {
        Lang::Nl => &nl::player::PLAYER,
    }
}

/// "Ronde 1 van 2, andere kant. Ga rustig door, en adem."
pub fn now(lang: Lang, now: Now, within: Within) -> String {
    match lang {
        Lang::Nl => nl::player::now(now, within),
    }
}

/// "Ronde 1 van 2, andere kant.": the same without what to do; empty where there is one round and
/// no side.
pub fn within(lang: Lang, now: Now, within: Within) -> String {
    match lang {
        Lang::Nl => nl::player::within(now, within),
    }
}

pub fn need(lang: Lang, need: Need) -> &'static str {
    match lang {
        Lang::Nl => nl::player::need(need),
    }
}

pub fn on(lang: Lang, on: Onward) -> &'static str {
    match lang {
        Lang::Nl => nl::player::on(on),
    }
}

/// What is read aloud, where that was chosen.
pub fn spoken(lang: Lang, spoken: Spoken) -> String {
    match lang {
        Lang::Nl => nl::player::spoken(spoken),
    }
}

/// "Oefening 2 van 5".
pub fn count(lang: Lang, number: u32, of: u32) -> String {
    match lang {
        Lang::Nl => nl::player::count(number, of),
    }
}

/// "van 8".
pub fn of_times(lang: Lang, times: u16) -> String {
    match lang {
        Lang::Nl => nl::player::of_times(times),
    }
}

/// The light for that exercise, where it was amber before and it had been made lighter.
pub fn amber_again(lang: Lang) -> (&'static str, &'static [&'static str]) {
    match lang {
        Lang::Nl => nl::player::AMBER_AGAIN,
    }
}

/// What the plan says of exercises that gave an amber light in this visit.
pub fn gave_amber(lang: Lang, names: &[&'static str]) -> String {
    match lang {
        Lang::Nl => nl::player::gave_amber(names),
    }
}

/// What stands above the plan once an exercise gave a red light.
pub fn red(lang: Lang) -> RedWords {
    match lang {
        Lang::Nl => nl::player::RED,
    }
}

pub fn felt(lang: Lang, rule: PainRule, light: Light) -> FeltWords {
    match lang {
        Lang::Nl => nl::player::felt(rule, light),
    }
}

/// On the button, with the number that this person gave; none where points do not decide.
pub fn answer(lang: Lang, light: Light, own: Own) -> Option<String> {
    match lang {
        Lang::Nl => nl::player::answer(light, own),
    }
}

/// Over those buttons: which number that was.
pub fn gave(lang: Lang, now: u32) -> String {
    match lang {
        Lang::Nl => nl::player::gave(now),
    }
}
