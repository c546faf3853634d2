//! The five outcomes as the pictures show them: the sign of the widget, the letter of the rules,
//! and a few words.

use super::svg::{Hold, Svg, wrap};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::pictures::Urgency;
use rugwijzer::words::Lang;
use rugwijzer::words::protocol;

/// Of the box of an outcome.
pub const HEIGHT: i32 = 84;

/// The sign of a level, its letter, and what it comes to, in the middle of a box.
pub fn label(svg: &mut Svg, lang: Lang, level: Disposition, (x, y): (i32, i32), width: i32) {
    let (letter, name) = protocol::badge(lang, level);
    let class = class_of(level);
    svg.sign(&format!("f-sign f-sign-{class}"), sign_of(level).sign(), (x + width / 2 - 16, y), 32);
    let lines = if width < 100 {
        vec![letter.to_owned(), name.to_owned()]
    } else {
        wrap(&format!("{letter}: {name}"), 12)
    };
    for (place, line) in lines.iter().enumerate() {
        svg.text(
            &format!("f-out f-on-{class}"),
            (x + width / 2, y + 50 + 16 * place as i32),
            Hold::Middle,
            line,
        );
    }
}

/// One outcome in its box.
pub fn outcome(svg: &mut Svg, lang: Lang, level: Disposition, at: (i32, i32), width: i32) {
    svg.rect(&format!("f-{}", class_of(level)), at, (width, HEIGHT), 10);
    label(svg, lang, level, (at.0, at.1 + 8), width);
}

/// The letter that its classes end on.
pub const fn class_of(level: Disposition) -> &'static str {
    match level {
        Disposition::EmergencyNow => "e",
        Disposition::GpToday => "t",
        Disposition::GpWithinDays => "d",
        Disposition::PhysioOrPodo => "p",
        Disposition::SelfCare => "s",
    }
}

/// The road sign that it wears in the widget.
const fn sign_of(level: Disposition) -> Urgency {
    match level {
        Disposition::EmergencyNow => Urgency::Now,
        Disposition::GpToday => Urgency::Today,
        Disposition::GpWithinDays => Urgency::Days,
        Disposition::PhysioOrPodo => Urgency::Visit,
        Disposition::SelfCare => Urgency::Oneself,
    }
}
