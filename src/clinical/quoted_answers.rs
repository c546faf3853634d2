//! Chooses which answers a reason quotes. Where a rule holds in several ways, it names one.

use super::answers::{Answer, Tri};
use super::condition::Cond;
use super::facts::{Facts, Seen};
use super::vocabulary::{Field, Opt};

/// One answer that a reason tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuotedAnswer {
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

impl QuotedAnswer {
    /// "I don't know". Whoever would rather not say how heavy life is, is not told that they did
    /// not know.
    pub fn is_unknown(self) -> bool {
        match self {
            QuotedAnswer::Flag(_, tri) => tri == Tri::Unknown,
            QuotedAnswer::Choice(option) => option.id() == "unknown" && option != Opt::SuicUnknown,
            QuotedAnswer::High(..) | QuotedAnswer::Low(..) | QuotedAnswer::OnsetBefore(_) => false,
        }
    }
}

/// One way in which a condition holds.
struct Way {
    told: Vec<QuotedAnswer>,
    /// It needs a single answer, or any of several single ones.
    plain: bool,
}

/// The answers to tell, of a condition that holds; none where it does not.
///
/// Of alternatives those count that need no "I don't know", so that doubt is told only where
/// nothing holds without it. Among them all single answers are told, or else the first that needs
/// several together. What only held a rule back is not told.
pub fn quoted_answers(cond: &Cond, facts: &Facts) -> Vec<QuotedAnswer> {
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
fn add(told: &mut Vec<QuotedAnswer>, more: Vec<QuotedAnswer>) {
    let number = |said: &QuotedAnswer| match said {
        QuotedAnswer::High(field, _) | QuotedAnswer::Low(field, _) => Some(*field),
        QuotedAnswer::Flag(..) | QuotedAnswer::Choice(_) | QuotedAnswer::OnsetBefore(_) => None,
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
pub fn quotable(cond: &Cond) -> Vec<QuotedAnswer> {
    match cond {
        Cond::All(parts) | Cond::Any(parts) => parts.iter().flat_map(quotable).collect(),
        Cond::Named(name) => quotable(&name.meaning()),
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
fn leaf(cond: &Cond) -> Vec<QuotedAnswer> {
    match cond {
        Cond::Always | Cond::All(_) | Cond::Any(_) | Cond::Named(_) => vec![],
        Cond::Yes(field) => vec![QuotedAnswer::Flag(*field, Tri::Yes)],
        Cond::No(field) => vec![QuotedAnswer::Flag(*field, Tri::No)],
        Cond::Unknown(field) => vec![QuotedAnswer::Flag(*field, Tri::Unknown)],
        Cond::YesOrUnknown(field) => {
            vec![QuotedAnswer::Flag(*field, Tri::Yes), QuotedAnswer::Flag(*field, Tri::Unknown)]
        }
        Cond::Is(options) => options.iter().map(|option| QuotedAnswer::Choice(*option)).collect(),
        Cond::Has(option) => vec![QuotedAnswer::Choice(*option)],
        Cond::Count(field, _) => field
            .options()
            .iter()
            .filter(|option| !option.stands_alone())
            .map(|option| QuotedAnswer::Choice(*option))
            .collect(),
        Cond::AtLeast(field, least) => vec![QuotedAnswer::High(*field, *least)],
        // Above these an upper limit only sets old pain, or another rule for older people, apart.
        Cond::AtMost(field, most) => {
            let counts =
                (*field == Field::Age && *most < 18) || (*field == Field::Days && *most <= 42);
            if counts { vec![QuotedAnswer::Low(*field, *most)] } else { vec![] }
        }
        Cond::OnsetAgeUnder(years) => vec![QuotedAnswer::OnsetBefore(*years)],
        Cond::Not(part) => denied(part),
    }
}

/// What a "not" tells: how it goes, that it is no flu, that nobody examined it. Any other only
/// holds a rule back.
fn denied(part: &Cond) -> Vec<QuotedAnswer> {
    match part {
        Cond::Yes(Field::DFlu) => vec![QuotedAnswer::Flag(Field::DFlu, Tri::No)],
        Cond::Is([Opt::CourseBetter]) => {
            [Opt::CourseSame, Opt::CourseWorse, Opt::CourseUnknown].map(QuotedAnswer::Choice).into()
        }
        Cond::Is([Opt::AssessedYesSame]) => {
            [Opt::AssessedNo, Opt::AssessedYesWorse].map(QuotedAnswer::Choice).into()
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
fn given(said: QuotedAnswer, facts: &Facts) -> bool {
    match said {
        QuotedAnswer::Flag(field, tri) => facts.seen(field) == Seen::Known(Answer::Flag(tri)),
        QuotedAnswer::Choice(option) => match facts.seen(option.field()) {
            Seen::Known(Answer::One(one)) => one == option,
            Seen::Known(Answer::Many(many)) => many.has(option),
            Seen::Known(Answer::Flag(_) | Answer::Number(_)) | Seen::NotAsked | Seen::Open => false,
        },
        QuotedAnswer::High(field, _) | QuotedAnswer::Low(field, _) => {
            matches!(facts.seen(field), Seen::Known(_))
        }
        QuotedAnswer::OnsetBefore(_) => true,
    }
}

fn own_number(said: &mut QuotedAnswer, facts: &Facts) {
    if let QuotedAnswer::High(field, number) | QuotedAnswer::Low(field, number) = said
        && let Seen::Known(Answer::Number(own)) = facts.seen(*field)
    {
        *number = own;
    }
}
