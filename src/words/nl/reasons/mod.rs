//! Why each rule counts, in Dutch: made of the answers that this person gave, in two sentences of fifteen words at most.
//!
//! What was answered by "I don't know" is told as just that, in a sentence of its own, and never as a yes.

pub mod clauses;
mod means;

pub use means::means;

use crate::clinical::red_flags::RuleId;
use crate::clinical::vocabulary::{Field, Opt};
use crate::clinical::witness::Said;
use crate::words::Voice;
use clauses::{Clause, Verb, clause, not_known, rank, tells_too};
use std::borrow::Cow;

/// A sentence is no longer than this.
const MOST_WORDS: usize = 15;

/// From the answers that made the rule hold; the floor rests on none.
pub fn because(voice: Voice, rule: RuleId, special: bool, told: &[Said]) -> String {
    if rule == RuleId::S {
        return floor(voice, special).to_owned();
    }
    let (unknown, known) = sorted(told).into_iter().partition::<Vec<_>, _>(|said| said.is_unknown());
    let sentences = if unknown.is_empty() {
        fill(&known, |place, part| because_sentence(voice, if place == 0 { "Omdat" } else { "Ook omdat" }, part), 2)
    } else if known.is_empty() {
        fill(&unknown, |place, part| unknown_sentence(voice, if place == 0 { "U wist niet" } else { "Ook wist u niet" }, part), 2)
    } else {
        let mut both = fill(&known, |_, part| because_sentence(voice, "Omdat", part), 1);
        both.extend(fill(&unknown, |_, part| unknown_sentence(voice, "U wist niet", part), 1));
        both
    };
    sentences.join(" ")
}

/// One answer as it is told, for the protocol.
pub fn part(voice: Voice, said: Said) -> String {
    match clause(said) {
        Some(Clause::When(when)) => when.to_owned(),
        Some(Clause::Person(..) | Clause::Thing(..)) if said.is_unknown() => unknown_sentence(voice, "U wist niet", &[said]),
        Some(Clause::Person(..) | Clause::Thing(..)) => joined_clauses(voice, &[said]),
        None => String::new(),
    }
}

fn floor(voice: Voice, special: bool) -> &'static str {
    if special {
        return voice.say(
            "Uw antwoorden samen wijzen nu niet naar een arts of fysiotherapeut.",
            "De antwoorden samen wijzen nu niet naar een arts of fysiotherapeut.",
        );
    }
    voice.say("U gaf geen alarmtekens aan.", "U gaf bij deze persoon geen alarmtekens aan.")
}

/// What is worth telling, the gravest first.
fn sorted(told: &[Said]) -> Vec<Said> {
    let field = |said: &Said| match said {
        Said::Flag(field, _) | Said::High(field, _) | Said::Low(field, _) => Some(*field),
        Said::Choice(option) => Some(option.field()),
        Said::OnsetBefore(_) => None,
    };
    // A doubt about a sign or an illness says enough: an age beside it would look like the reason.
    let doubt = told.iter().any(|said| said.is_unknown() && rank(*said) < 2);
    let no_accident_known = told.contains(&Said::Choice(Opt::TraumaUnknown));
    let mut kept = Vec::new();
    for said in told {
        let tells = |other: &Said| field(other).and_then(tells_too).filter(|_| !other.is_unknown());
        let in_follow_up = told.iter().filter_map(tells).any(|whole| Some(whole) == field(said));
        let when_of_nothing = no_accident_known && field(said) == Some(Field::TraumaWhen);
        let unneeded = in_follow_up || when_of_nothing || (doubt && rank(*said) > 3);
        if clause(*said).is_some() && !unneeded {
            kept.push(*said);
        }
    }
    kept.sort_by_key(|said| rank(*said));
    kept
}

/// As many of these as fit in so many sentences, the gravest first.
fn fill(said: &[Said], sentence: impl Fn(usize, &[Said]) -> String, most: usize) -> Vec<String> {
    let mut parts: Vec<Vec<Said>> = Vec::new();
    for one in said {
        // When an accident was, is said with the accident or not at all.
        let lost = |part: &[Said]| matches!(clause(*one), Some(Clause::When(_))) && !part.iter().any(|other| is_accident(*other));
        let fits = |place: usize, part: &[Said]| {
            let words = sentence(place, &[part, &[*one]].concat());
            !lost(part) && words.split_whitespace().count() <= MOST_WORDS
        };
        match parts.iter().enumerate().position(|(place, part)| fits(place, part)) {
            Some(place) => parts[place].push(*one),
            None if parts.len() < most && fits(parts.len(), &[]) => parts.push(vec![*one]),
            None => {}
        }
    }
    parts.iter().enumerate().map(|(place, part)| sentence(place, part)).collect()
}

fn because_sentence(voice: Voice, begin: &str, said: &[Said]) -> String {
    [begin, " ", &joined_clauses(voice, said), "."].concat()
}

fn unknown_sentence(voice: Voice, begin: &str, said: &[Said]) -> String {
    let asked = said.iter().map(|one| [not_known(*one), " ", &joined_clauses(voice, &[*one])].concat());
    [begin, " ", &list(asked.collect()), "."].concat()
}

fn is_accident(said: Said) -> bool {
    matches!(said, Said::Choice(option) if option.field() == Field::Trauma)
}

/// What is said of one subject, by its verbs.
type Group = (&'static str, Vec<(Verb, Vec<Cow<'static, str>>)>);

/// Half sentences in one: what has the same subject stands behind it once, and what has the same verb before it.
fn joined_clauses(voice: Voice, said: &[Said]) -> String {
    let when = said.iter().find_map(|one| match clause(*one) {
        Some(Clause::When(when)) => Some(when),
        Some(Clause::Person(..) | Clause::Thing(..)) | None => None,
    });
    let mut groups: Vec<Group> = Vec::new();
    for one in said {
        let (subject, what, verb) = match clause(*one) {
            Some(Clause::Person(what, verb)) => (voice.say("u", "deze persoon"), what, verb),
            Some(Clause::Thing(subject, what)) => (subject, what, Verb::Own),
            Some(Clause::When(_)) | None => continue,
        };
        let what = match when.filter(|_| is_accident(*one)) {
            Some(when) => [when, " ", &what].concat().into(),
            None => what,
        };
        let at = groups.iter().position(|group| group.0 == subject).unwrap_or_else(|| {
            groups.push((subject, Vec::new()));
            groups.len() - 1
        });
        // A list inside a list would not be read.
        let single = verb != Verb::Own && !what.contains(',');
        match groups[at].1.iter_mut().find(|(other, same)| single && *other == verb && !same[0].contains(',')) {
            Some((_, same)) => same.push(what),
            None => groups[at].1.push((verb, vec![what])),
        }
    }
    let group = |(subject, verbs): Group| {
        let verb = |(verb, what): (Verb, Vec<Cow<str>>)| {
            let what = list(what.into_iter().map(Cow::into_owned).collect());
            [what.as_str(), verb.word(voice)].join(" ").trim_end().to_owned()
        };
        [subject, " ", &list(verbs.into_iter().map(verb).collect())].concat()
    };
    list(groups.into_iter().map(group).collect())
}

/// "a", "a en b", "a, b en c".
fn list(items: Vec<String>) -> String {
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => [&others.join(", "), " en ", last].concat(),
        None => String::new(),
    }
}
