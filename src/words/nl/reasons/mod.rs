//! Why each rule counts, in Dutch: made of the answers that this person gave, in two sentences of
//! fifteen words at most.
//!
//! What was answered by "I don't know" is told as just that, in a sentence of its own, and never as
//! a yes.

mod clauses;
mod means;

pub use means::means;

use crate::clinical::quoted_answers::QuotedAnswer;
use crate::clinical::red_flags::RuleId;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::Voice;
use clauses::{LAST_RANK, clause, not_known, rank, tells_too, when};

/// A sentence is no longer than this.
const MOST_WORDS: usize = 15;

/// From the answers that made the rule hold; the floor rests on none.
pub fn because(voice: Voice, rule: RuleId, special: bool, told: &[QuotedAnswer]) -> String {
    if rule == RuleId::S {
        return floor(voice, special).to_owned();
    }
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for said in sorted(voice, told) {
        if said.is_unknown() { &mut unknown } else { &mut known }.push(said);
    }
    // With both there is a sentence for each.
    let most = if known.is_empty() || unknown.is_empty() { 2 } else { 1 };
    let mut sentences = fill(voice, &known, most);
    sentences.append(&mut fill(voice, &unknown, most));
    sentences.join(" ")
}

/// One answer as it is told, for the protocol: half a sentence, or what was not known.
pub fn part(voice: Voice, said: QuotedAnswer) -> String {
    if clause(voice, said).is_none() {
        when(said).to_owned()
    } else if said.is_unknown() {
        sentence(voice, 0, &[said])
    } else {
        joined(voice, &[said])
    }
}

fn floor(voice: Voice, special: bool) -> &'static str {
    if special {
        return voice.say(
            "Uw antwoorden samen wijzen nu niet naar een arts of fysiotherapeut.",
            "De antwoorden samen wijzen nu niet naar een arts of fysiotherapeut.",
        );
    }
    voice.say(
        "U noemde geen tekens van een ernstige ziekte (alarmtekens).",
        "U noemde bij deze persoon geen tekens van een ernstige ziekte (alarmtekens).",
    )
}

fn field(said: QuotedAnswer) -> Field {
    match said {
        QuotedAnswer::Flag(field, _)
        | QuotedAnswer::High(field, _)
        | QuotedAnswer::Low(field, _) => field,
        QuotedAnswer::Choice(option) => option.field(),
        QuotedAnswer::OnsetBefore(_) => Field::Age,
    }
}

/// What is worth telling, the gravest first.
fn sorted(voice: Voice, told: &[QuotedAnswer]) -> Vec<QuotedAnswer> {
    // A doubt about a sign or an illness says enough: an age beside it would look like the reason.
    let doubt = told.iter().any(|said| said.is_unknown() && rank(*said) < 2);
    let no_accident_known = told.contains(&QuotedAnswer::Choice(Opt::TraumaUnknown));
    let mut kept = Vec::new();
    for wanted in 0..=LAST_RANK {
        for said in told.iter().filter(|said| rank(**said) == wanted) {
            let in_follow_up = told
                .iter()
                .any(|other| !other.is_unknown() && tells_too(field(*other)) == Some(field(*said)));
            let when_of_nothing = no_accident_known && field(*said) == Field::TraumaWhen;
            let has_words = clause(voice, *said).is_some() || !when(*said).is_empty();
            if has_words && !in_follow_up && !when_of_nothing && (!doubt || wanted < 4) {
                kept.push(*said);
            }
        }
    }
    kept
}

/// As many of these as fit in so many sentences, the gravest first.
fn fill(voice: Voice, said: &[QuotedAnswer], most: usize) -> Vec<String> {
    let mut parts: Vec<Vec<QuotedAnswer>> = Vec::new();
    for one in said {
        // When an accident was, is said with the accident or not at all.
        let apart = when(*one).is_empty();
        let mut at = 0;
        while at < most {
            if at == parts.len() {
                parts.push(Vec::new());
            }
            let part = &mut parts[at];
            part.push(*one);
            let belongs = apart || part.iter().any(|other| field(*other) == Field::Trauma);
            if belongs && sentence(voice, at, part).split(' ').count() <= MOST_WORDS {
                break;
            }
            part.pop();
            at += 1;
        }
        parts.retain(|part| !part.is_empty());
    }
    let mut sentences = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        sentences.push(sentence(voice, place, part));
    }
    sentences
}

/// The first or a further sentence, of what was answered or of what was not known.
fn sentence(voice: Voice, place: usize, said: &[QuotedAnswer]) -> String {
    if !said.iter().any(|one| one.is_unknown()) {
        return [["Omdat ", "Ook omdat "][place.min(1)], &joined(voice, said), "."].concat();
    }
    let mut asked = Vec::new();
    for one in said {
        asked.push([not_known(*one), " ", &joined(voice, &[*one])].concat());
    }
    [["U wist niet ", "Ook wist u niet "][place.min(1)], &list(&asked), "."].concat()
}

/// Half sentences in one: what has the same subject stands behind it once, and what has the same
/// verb before it.
fn joined(voice: Voice, said: &[QuotedAnswer]) -> String {
    let mut left = Vec::new();
    for one in said {
        if let Some(mut half) = clause(voice, *one) {
            if field(*one) == Field::Trauma {
                let when = said.iter().map(|other| when(*other)).find(|when| !when.is_empty());
                half.what = when.map_or(half.what.clone(), |when| [when, " ", &half.what].concat());
            }
            left.push(half);
        }
    }
    let mut groups = Vec::new();
    while let Some(subject) = left.first().map(|half| half.subject) {
        let mut said = Vec::new();
        while let Some(at) = left.iter().position(|half| half.subject == subject) {
            let half = left.remove(at);
            let mut whats = vec![half.what];
            // A list inside a list would not be read.
            let shares = |what: &str, verb: &str| !verb.is_empty() && !what.contains(',');
            while let Some(at) = left.iter().position(|other| {
                other.subject == subject
                    && other.verb == half.verb
                    && shares(&other.what, other.verb)
                    && shares(&whats[0], half.verb)
            }) {
                whats.push(left.remove(at).what);
            }
            let space = if half.verb.is_empty() { "" } else { " " };
            said.push([&list(&whats), space, half.verb].concat());
        }
        groups.push([subject, " ", &list(&said)].concat());
    }
    list(&groups)
}

/// "a", "a en b", "a, b en c".
fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => [&others.join(", "), " en ", last].concat(),
    }
}
