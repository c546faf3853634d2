//! Compiles a condition of the table to what `enableWhen` can say: tests that must all hold, or of
//! which one must.
//!
//! Where it cannot say everything, it says less: the question is then shown to some whom the check
//! does not ask. It never hides a question that the check asks; `tests/session/fhir.rs` compares the
//! two over drawn visits. Like the table, FHIR takes a test on a question that was not asked for
//! false.

use super::codes::system;
use super::types::{Coding, EnableWhen};
use crate::clinical::answers::Tri;
use crate::clinical::condition::Cond;
use crate::clinical::vocabulary::{Field, Opt};

/// When an item is shown: where all of `all` hold and, unless it is empty, one of `any`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Enabled {
    pub all: Vec<EnableWhen>,
    pub any: Vec<EnableWhen>,
    /// It says the condition, no less.
    pub exact: bool,
}

impl Enabled {
    /// Compiles a condition.
    pub fn of(when: &Cond) -> Enabled {
        Enabled::from(clauses(when))
    }

    /// Where at least one of these holds.
    pub fn of_any(whens: &[Cond]) -> Enabled {
        Enabled::from(alternatives(whens))
    }

    fn from(Clauses { clauses, mut exact }: Clauses) -> Enabled {
        let mut all = Vec::new();
        let mut any = Vec::new();
        for mut clause in clauses {
            match clause.len() {
                1 => all.append(&mut clause),
                _ if any.is_empty() => any = clause,
                _ => exact = false,
            }
        }
        Enabled { all, any, exact }
    }

    /// As one item says it, which has one way of joining tests: all of them, and the alternatives
    /// go; and whether that is still everything.
    pub fn on_one_item(self) -> (Vec<EnableWhen>, &'static str, bool) {
        if self.all.is_empty() {
            (self.any, "any", self.exact)
        } else {
            (self.all, "all", self.exact && self.any.is_empty())
        }
    }
}

/// Clauses of which each must hold; of a clause one test must.
struct Clauses {
    clauses: Vec<Vec<EnableWhen>>,
    exact: bool,
}

fn clauses(when: &Cond) -> Clauses {
    match when {
        Cond::Always => Clauses { clauses: Vec::new(), exact: true },
        Cond::Yes(field) => one([flag(*field, Tri::Yes)]),
        Cond::No(field) => one([flag(*field, Tri::No)]),
        Cond::Unknown(field) => one([flag(*field, Tri::Unknown)]),
        Cond::YesOrUnknown(field) => one([flag(*field, Tri::Yes), flag(*field, Tri::Unknown)]),
        Cond::Is(options) => one(options.iter().map(|option| chosen(*option))),
        Cond::Has(option) => one([chosen(*option)]),
        Cond::AtLeast(field, least) => one([number(*field, ">=", *least)]),
        Cond::AtMost(field, most) => one([number(*field, "<=", *most)]),
        Cond::All(parts) => {
            let parts: Vec<Clauses> = parts.iter().map(clauses).collect();
            Clauses {
                exact: parts.iter().all(|part| part.exact),
                clauses: parts.into_iter().flat_map(|part| part.clauses).collect(),
            }
        }
        Cond::Any(parts) => alternatives(parts),
        Cond::Named(name) => clauses(&name.meaning()),
        // Says nothing, so that it hides nothing.
        Cond::Count(..) | Cond::OnsetAgeUnder(_) | Cond::Not(_) => {
            Clauses { clauses: Vec::new(), exact: false }
        }
    }
}

/// Of a part that takes several clauses the first is kept: where the part holds, that holds too.
fn alternatives(parts: &[Cond]) -> Clauses {
    let mut tests = Vec::new();
    let mut exact = true;
    for part in parts.iter().map(clauses) {
        exact &= part.exact && part.clauses.len() <= 1;
        match part.clauses.into_iter().next() {
            Some(clause) => {
                let new = clause.into_iter().filter(|test| !tests.contains(test));
                tests.extend(new.collect::<Vec<_>>());
            }
            None => return Clauses { clauses: Vec::new(), exact },
        }
    }
    Clauses { clauses: vec![tests], exact }
}

fn one(tests: impl IntoIterator<Item = EnableWhen>) -> Clauses {
    Clauses { clauses: vec![tests.into_iter().collect()], exact: true }
}

fn flag(field: Field, answer: Tri) -> EnableWhen {
    let coding = Coding { system: system(field), code: answer.id().into(), display: None };
    test(field, "=", Some(coding), None)
}

fn chosen(option: Opt) -> EnableWhen {
    let field = option.field();
    let coding = Coding { system: system(field), code: option.id().into(), display: None };
    test(field, "=", Some(coding), None)
}

fn number(field: Field, operator: &'static str, number: u32) -> EnableWhen {
    test(field, operator, None, Some(number))
}

fn test(
    field: Field,
    operator: &'static str,
    answer_coding: Option<Coding>,
    answer_integer: Option<u32>,
) -> EnableWhen {
    EnableWhen {
        question: field.id().into(),
        operator: operator.into(),
        answer_coding,
        answer_integer,
    }
}
