//! For whom a piece of guidance is: levels, rules that fired, people to call, and conditions on the
//! answers.

use super::assessment::Outcome;
use super::condition::{Cond, Name};
use super::disposition::{Contact, Disposition};
use super::red_flags::RuleId;
use super::vocabulary::Field;

/// All parts must fit; an empty list leaves that part open.
#[derive(Clone, Copy, Debug)]
pub struct Audience {
    pub levels: &'static [Disposition],
    /// One of these rules fired.
    pub rules: &'static [RuleId],
    /// One of these is to be called.
    pub contacts: &'static [Contact],
    pub when: Cond,
    /// Who must not get it: a contra-indication, or a case in which it would mislead.
    pub unless: Cond,
    /// None of these rules fired.
    pub unless_rules: &'static [RuleId],
}

/// Nobody: the condition that never holds.
pub const NEVER: Cond = Cond::Not(&Cond::Always);
/// Fever in any form: measured, with shivers, or felt.
pub const FEVERISH: Cond = Cond::Any(&[Cond::Named(Name::Fever), Cond::Yes(Field::DHot)]);
/// Fever in any form, or nobody knows.
pub const PERHAPS_FEVER: Cond = Cond::Any(&[
    Cond::Named(Name::Fever),
    Cond::Unknown(Field::DFever),
    Cond::YesOrUnknown(Field::DHot),
]);

impl Audience {
    pub const fn levels(levels: &'static [Disposition]) -> Audience {
        Audience {
            levels,
            rules: &[],
            contacts: &[],
            when: Cond::Always,
            unless: NEVER,
            unless_rules: &[],
        }
    }

    pub const fn rules(self, rules: &'static [RuleId]) -> Audience {
        Audience { rules, ..self }
    }

    pub const fn contacts(self, contacts: &'static [Contact]) -> Audience {
        Audience { contacts, ..self }
    }

    pub const fn when(self, when: Cond) -> Audience {
        Audience { when, ..self }
    }

    pub const fn unless(self, unless: Cond) -> Audience {
        Audience { unless, ..self }
    }

    pub const fn unless_rules(self, unless_rules: &'static [RuleId]) -> Audience {
        Audience { unless_rules, ..self }
    }

    /// Whether it is for the person with this outcome.
    pub fn fits(&self, outcome: &Outcome) -> bool {
        let fired = |rules: &[RuleId]| rules.iter().any(|rule| outcome.reasons.contains(rule));
        self.levels.contains(&outcome.disposition)
            && (self.rules.is_empty() || fired(self.rules))
            && (self.contacts.is_empty()
                || self.contacts.iter().any(|contact| outcome.contacts.contains(contact)))
            && self.when.holds(&outcome.facts)
            && !self.unless.holds(&outcome.facts)
            && !fired(self.unless_rules)
    }
}
