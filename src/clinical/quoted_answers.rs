//! What a reason tells: of several ways in which its rule holds the one to name, as the answers
//! that this person gave.

use super::answers::{Answer, Tri};
use super::condition::Cond;
use super::facts::{Facts, Seen};
use super::vocabulary::{Field, Opt};

/// One answer that a reason tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Flag(Field, Tri),
    /// The choice, or one of several.
    Choice(Opt),
    /// The person's own number, which counts because it is so high.
    High(Field, u32),
    /// The person's own number, which counts because it is so low.
    Low(Field, u32),
    /// The pain began before these years of age.
    OnsetBefore(u32),
}

impl Said {
    /// "I don't know". Whoever would rather not say how heavy life is, is not told that they did
    /// not know.
    pub fn is_unknown(self) -> bool {
        match self {
            Said::Flag(_, tri) => tri == Tri::Unknown,
            Said::Choice(option) => option.id() == "unknown" && option != Opt::SuicUnknown,
            Said::High(..) | Said::Low(..) | Said::OnsetBefore(_) => false,
        }
    }
}

/// One way in which a condition holds.
struct Way {
    told: Vec<Said>,
    /// It needs a single answer, or any of several single ones.
    plain: bool,
}

/// The answers to tell, of a condition that holds; none where it does not.
///
/// Of alternatives those count that need no "I don't know", so that doubt is told only where
/// nothing holds without it. Among them all single answers are told, or else the first that needs
/// several together. What only held a rule back is not told.
pub fn witness(cond: &Cond, facts: &Facts) -> Vec<Said> {
    way(cond, facts).map_or(Vec::new(), |way| way.told)
}

fn way(cond: &Cond, facts: &Facts) -> Option<Way> {
    if !cond.holds(facts) {
        return None;
    }
    match cond {
        Cond::All(parts) => {
            let mut told = Vec::new();
            for part in *parts {
                add(&mut told, way(part, facts)?.told);
            }
            Some(Way { plain: told.len() < 2, told })
        }
        Cond::Any(parts) => {
            let mut ways: Vec<Way> = parts.iter().filter_map(|part| way(part, facts)).collect();
            let sure = |way: &Way| !way.told.iter().any(|said| said.is_unknown());
            if ways.iter().any(sure) {
                ways.retain(sure);
            }
            // Where nothing has to be told, nothing of the others is needed.
            if ways.iter().any(|way| way.told.is_empty()) {
                return Some(Way { told: Vec::new(), plain: true });
            }
            if !ways.iter().any(|way| way.plain) {
                return ways.into_iter().next();
            }
            let mut told = Vec::new();
            ways.into_iter().filter(|way| way.plain).for_each(|way| add(&mut told, way.told));
            Some(Way { told, plain: true })
        }
        Cond::Named(name) => way(&name.meaning(), facts),
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
        | Cond::Not(_) => {
            let mut told = leaf(cond);
            told.retain(|said| given(*said, facts));
            told.iter_mut().for_each(|said| own_number(said, facts));
            Some(Way { told, plain: true })
        }
    }
}

/// Adds what is not yet told; of one number the first bound is enough.
fn add(told: &mut Vec<Said>, more: Vec<Said>) {
    let number = |said: &Said| match said {
        Said::High(field, _) | Said::Low(field, _) => Some(*field),
        Said::Flag(..) | Said::Choice(_) | Said::OnsetBefore(_) => None,
    };
    for said in more {
        if !told.iter().any(|other| {
            *other == said || number(other).is_some_and(|field| Some(field) == number(&said))
        }) {
            told.push(said);
        }
    }
}

/// Everything that a reason by this condition can tell, with the bound in the place of the person's
/// number.
pub fn tellable(cond: &Cond) -> Vec<Said> {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => parts.iter().flat_map(tellable).collect(),
        Cond::Named(name) => tellable(&name.meaning()),
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
        | Cond::Not(_) => leaf(cond),
    }
}

/// The same of a condition without parts.
fn leaf(cond: &Cond) -> Vec<Said> {
    match cond {
        Cond::Always | Cond::All(_) | Cond::Any(_) | Cond::Named(_) => vec![],
        Cond::Yes(field) => vec![Said::Flag(*field, Tri::Yes)],
        Cond::No(field) => vec![Said::Flag(*field, Tri::No)],
        Cond::Unknown(field) => vec![Said::Flag(*field, Tri::Unknown)],
        Cond::YesOrUnknown(field) => {
            vec![Said::Flag(*field, Tri::Yes), Said::Flag(*field, Tri::Unknown)]
        }
        Cond::Is(options) => options.iter().map(|option| Said::Choice(*option)).collect(),
        Cond::Has(option) => vec![Said::Choice(*option)],
        Cond::Count(field, _) => field
            .options()
            .iter()
            .filter(|option| !option.stands_alone())
            .map(|option| Said::Choice(*option))
            .collect(),
        Cond::AtLeast(field, least) => vec![Said::High(*field, *least)],
        // Above these an upper limit only sets old pain, or another rule for older people, apart.
        Cond::AtMost(field, most) => {
            let counts =
                (*field == Field::Age && *most < 18) || (*field == Field::Days && *most <= 42);
            if counts { vec![Said::Low(*field, *most)] } else { vec![] }
        }
        Cond::OnsetAgeUnder(years) => vec![Said::OnsetBefore(*years)],
        Cond::Not(part) => denied(part),
    }
}

/// What a "not" tells: how it goes, that it is no flu, that nobody examined it. Any other only
/// holds a rule back.
fn denied(part: &Cond) -> Vec<Said> {
    match part {
        Cond::Yes(Field::DFlu) => vec![Said::Flag(Field::DFlu, Tri::No)],
        Cond::Is([Opt::CourseBetter]) => {
            [Opt::CourseSame, Opt::CourseWorse, Opt::CourseUnknown].map(Said::Choice).into()
        }
        Cond::Is([Opt::AssessedYesSame]) => {
            [Opt::AssessedNo, Opt::AssessedYesWorse].map(Said::Choice).into()
        }
        Cond::Is(_)
        | Cond::Always
        | Cond::Yes(_)
        | Cond::No(_)
        | Cond::Unknown(_)
        | Cond::YesOrUnknown(_)
        | Cond::Has(_)
        | Cond::Count(..)
        | Cond::AtLeast(..)
        | Cond::AtMost(..)
        | Cond::OnsetAgeUnder(_)
        | Cond::All(_)
        | Cond::Any(_)
        | Cond::Not(_)
        | Cond::Named(_) => vec![],
    }
}

/// Whether this was answered; a number counts where it was given at all, for its bound is judged by
/// the condition.
fn given(said: Said, facts: &Facts) -> bool {
    match said {
        Said::Flag(field, tri) => facts.seen(field) == Seen::Known(Answer::Flag(tri)),
        Said::Choice(option) => match facts.seen(option.field()) {
            Seen::Known(Answer::One(one)) => one == option,
            Seen::Known(Answer::Many(many)) => many.has(option),
            Seen::Known(Answer::Flag(_) | Answer::Number(_)) | Seen::NotAsked | Seen::Open => false,
        },
        Said::High(field, _) | Said::Low(field, _) => matches!(facts.seen(field), Seen::Known(_)),
        Said::OnsetBefore(_) => true,
    }
}

fn own_number(said: &mut Said, facts: &Facts) {
    if let Said::High(field, number) | Said::Low(field, number) = said
        && let Seen::Known(Answer::Number(own)) = facts.seen(*field)
    {
        *number = own;
    }
}
