//! Conditions in the notation of the rule table, so that a clinician can lay the printed row beside
//! the signed one.
//!
//! `Y x` is yes, `N x` no, `? x` unknown, `U x` yes or unknown; names stand for the conditions of
//! the shorthand.

use super::condition::Cond;
use std::fmt;

impl fmt::Display for Cond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cond::Always => write!(f, "always"),
            Cond::Yes(field) => write!(f, "Y {}", field.id()),
            Cond::No(field) => write!(f, "N {}", field.id()),
            Cond::Unknown(field) => write!(f, "? {}", field.id()),
            Cond::YesOrUnknown(field) => write!(f, "U {}", field.id()),
            Cond::Is(options) => match options {
                [] => write!(f, "never"),
                [one] => write!(f, "{} = {}", one.field().id(), one.id()),
                [first, ..] => {
                    let ids: Vec<&str> = options.iter().map(|option| option.id()).collect();
                    write!(f, "{} ∈ {{{}}}", first.field().id(), ids.join(", "))
                }
            },
            Cond::Has(option) => write!(f, "{} ∈ {}", option.id(), option.field().id()),
            Cond::Count(field, least) => write!(f, "|{}| ≥ {least}", field.id()),
            Cond::AtLeast(field, least) => write!(f, "{} ≥ {least}", field.id()),
            Cond::AtMost(field, most) => write!(f, "{} ≤ {most}", field.id()),
            Cond::OnsetAgeUnder(years) => write!(f, "onset_age < {years}"),
            Cond::All(parts) => joined(f, parts, " ∧ "),
            Cond::Any(parts) => joined(f, parts, " ∨ "),
            Cond::Not(part) => write!(f, "¬{}", Grouped(part)),
            Cond::Named(name) => write!(f, "{}", name.id()),
        }
    }
}

fn joined(f: &mut fmt::Formatter<'_>, parts: &[Cond], sign: &str) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            f.write_str(sign)?;
        }
        write!(f, "{}", Grouped(part))?;
    }
    Ok(())
}

/// A part inside another condition: in brackets where reading it would otherwise depend on
/// precedence.
struct Grouped<'a>(&'a Cond);

impl fmt::Display for Grouped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Cond::All(parts) | Cond::Any(parts) if parts.len() > 1 => write!(f, "({})", self.0),
            Cond::Always
            | Cond::Yes(_)
            | Cond::No(_)
            | Cond::Unknown(_)
            | Cond::YesOrUnknown(_)
            | Cond::Is(_)
            | Cond::Has(_)
            | Cond::Count(..)
            | Cond::AtLeast(..)
            | Cond::AtMost(..)
            | Cond::OnsetAgeUnder(_)
            | Cond::All(_)
            | Cond::Any(_)
            | Cond::Not(_)
            | Cond::Named(_) => write!(f, "{}", self.0),
        }
    }
}
