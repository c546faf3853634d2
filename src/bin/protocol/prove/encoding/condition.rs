//! Conditions judged on all answer sets at once. The three outcomes of `clinical::condition` become
//! two expressions: it holds, it cannot hold any more; where neither is true, an answer that is
//! still to come decides.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::input::thresholds::onset_steps;
use batsat::Lit;
use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::vocabulary::{Field, Kind};

/// What is known of each field, as in `clinical::facts`: not asked, known, or, where both are
/// false, open.
#[derive(Clone)]
pub struct Facts {
    pub not_asked: Vec<Lit>,
    pub known: Vec<Lit>,
}

impl Facts {
    pub fn before_the_first(c: &Circuit) -> Facts {
        Facts { not_asked: vec![c.no(); Field::ALL.len()], known: vec![c.no(); Field::ALL.len()] }
    }

    pub fn open(&self, c: &mut Circuit, field: Field) -> Lit {
        c.both(!self.not_asked[field as usize], !self.known[field as usize])
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Truth {
    pub yes: Lit,
    pub no: Lit,
}

impl Truth {
    pub fn open(self, c: &mut Circuit) -> Lit {
        c.both(!self.yes, !self.no)
    }
}

pub fn judge(
    c: &mut Circuit,
    variables: &AnswerVariables,
    facts: &Facts,
    condition: &Cond,
) -> Truth {
    match condition {
        Cond::Always => Truth { yes: c.yes(), no: c.no() },
        Cond::Yes(field) => test(c, facts, *field, variables.flag(*field, Tri::Yes)),
        Cond::No(field) => test(c, facts, *field, variables.flag(*field, Tri::No)),
        Cond::Unknown(field) => test(c, facts, *field, variables.flag(*field, Tri::Unknown)),
        Cond::YesOrUnknown(field) => test(c, facts, *field, !variables.flag(*field, Tri::No)),
        Cond::Is(options) => {
            let Some(first) = options.first() else { return Truth { yes: c.no(), no: c.yes() } };
            // An option of another field can never be the answer to this one.
            let own = options.iter().filter(|option| option.field() == first.field());
            let bits: Vec<Lit> = own.map(|option| variables.is(*option)).collect();
            let is = c.any(&bits);
            test(c, facts, first.field(), is)
        }
        Cond::Has(option) => test(c, facts, option.field(), variables.is(*option)),
        Cond::Count(field, least) => {
            let features = field.options().iter().filter(|option| !option.stands_alone());
            let bits: Vec<Lit> = features.map(|option| variables.is(*option)).collect();
            let enough = match *least as usize {
                0 => c.yes(),
                least => c.counts(&bits, least)[least - 1],
            };
            test(c, facts, *field, enough)
        }
        Cond::AtLeast(field, least) => {
            let value = variables.at_least(c, *field, *least);
            test(c, facts, *field, number(c, *field, value))
        }
        Cond::AtMost(field, most) => {
            let value = !variables.at_least(c, *field, *most + 1);
            test(c, facts, *field, number(c, *field, value))
        }
        Cond::OnsetAgeUnder(years) => onset_age_under(c, variables, facts, *years),
        Cond::All(parts) => {
            let parts: Vec<Truth> =
                parts.iter().map(|part| judge(c, variables, facts, part)).collect();
            all(c, &parts)
        }
        Cond::Any(parts) => {
            let parts: Vec<Truth> =
                parts.iter().map(|part| not(judge(c, variables, facts, part))).collect();
            not(all(c, &parts))
        }
        Cond::Not(part) => not(judge(c, variables, facts, part)),
        Cond::Named(name) => judge(c, variables, facts, &name.meaning()),
    }
}

fn not(truth: Truth) -> Truth {
    Truth { yes: truth.no, no: truth.yes }
}

fn all(c: &mut Circuit, parts: &[Truth]) -> Truth {
    let yes: Vec<Lit> = parts.iter().map(|part| part.yes).collect();
    let no: Vec<Lit> = parts.iter().map(|part| part.no).collect();
    Truth { yes: c.all(&yes), no: c.any(&no) }
}

/// A threshold on a field that is no number never holds.
fn number(c: &Circuit, field: Field, value: Lit) -> Lit {
    match field.kind() {
        Kind::Number { .. } => value,
        Kind::Flag | Kind::Choice | Kind::Several => c.no(),
    }
}

fn test(c: &mut Circuit, facts: &Facts, field: Field, value: Lit) -> Truth {
    let (not_asked, known) = (facts.not_asked[field as usize], facts.known[field as usize]);
    let other = c.both(known, !value);
    Truth { yes: c.both(known, value), no: c.either(not_asked, other) }
}

fn onset_age_under(
    c: &mut Circuit,
    variables: &AnswerVariables,
    facts: &Facts,
    years: u32,
) -> Truth {
    let (age, days) = (Field::Age as usize, Field::Days as usize);
    let mut young = Vec::new();
    for (from_age, least_days) in onset_steps(years) {
        let (old, long) = (
            variables.at_least(c, Field::Age, from_age),
            variables.at_least(c, Field::Days, least_days),
        );
        young.push(c.either(!old, long));
    }
    let under = c.all(&young);
    let known = c.both(facts.known[age], facts.known[days]);
    let not_asked = c.either(facts.not_asked[age], facts.not_asked[days]);
    let over = c.both(known, !under);
    Truth { yes: c.both(known, under), no: c.either(not_asked, over) }
}
