//! One page of the flow, with everything that its box says; read from the tables of questions,
//! rules and contradictions.

use super::reach;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::contradiction::CONTRADICTIONS;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::question::{QUESTIONS, Question};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Kind;
use rugwijzer::words::protocol::{self, FlowWords};
use rugwijzer::words::{self, Lang, Voice, insight};

pub struct Node {
    pub number: usize,
    pub name: &'static str,
    pub id: &'static str,
    pub follow_up: bool,
    /// In words; empty where everybody is asked.
    pub when: String,
    /// The number of the page that a later answer here may open once more.
    pub back_to: Option<usize>,
    /// An emergency can hold as soon as this page is sent.
    pub stops: bool,
    /// The lower levels whose rules read it.
    pub levels: Vec<Disposition>,
}

impl Node {
    /// `shared` is a condition that is said once for all pages beside it.
    pub fn of(lang: Lang, voice: Voice, screen: Screen, shared: Option<Cond>) -> Node {
        let back = CONTRADICTIONS
            .iter()
            .find(|row| screen.questions().any(|question| question.field == row.later.field()));
        Node {
            number: number(screen),
            name: words::page(lang, voice, screen).short,
            id: screen.id(),
            follow_up: screen.is_follow_up(),
            when: when(lang, voice, screen, shared),
            back_to: back.map(|row| number(row.screen)),
            stops: !screen.is_detail() && reach::stops(screen),
            levels: if screen.is_detail() { Vec::new() } else { reach::levels(screen) },
        }
    }

    /// The same as a line of text.
    pub fn line(&self, lang: Lang, words: &FlowWords) -> (usize, String) {
        let mut parts = vec![format!("{}. {} ({})", self.number, self.name, self.id)];
        if !self.when.is_empty() {
            parts.push(format!("{} {}", words.only_if, self.when));
        }
        if self.stops {
            parts.push(words.stops.to_owned());
        }
        if !self.levels.is_empty() {
            let letters: Vec<&str> =
                self.levels.iter().map(|level| protocol::badge(lang, *level).0).collect();
            parts.push(format!("{} {}", words.counts_for, letters.join(", ")));
        }
        parts.extend(self.back_to.map(|page| format!("{} {page}", words.back_to)));
        (usize::from(self.follow_up), parts.join("; "))
    }
}

fn number(screen: Screen) -> usize {
    screen as usize + 1
}

/// The condition that every question of these pages has, if there is one.
pub fn shared(screens: &[Screen]) -> Option<Cond> {
    let mut conditions =
        screens.iter().map(|screen| screen.questions().next().map(|question| question.when));
    let first = conditions.next().flatten()?;
    (first != Cond::Always).then_some(first)
}

/// When a page is asked: its questions' conditions, each once. One that asks everybody leaves
/// nothing to say.
fn when(lang: Lang, voice: Voice, screen: Screen, shared: Option<Cond>) -> String {
    let words = protocol::flow(lang);
    let mut phrases: Vec<String> = Vec::new();
    let mut add = |phrase: String| {
        if !phrases.contains(&phrase) {
            phrases.push(phrase);
        }
    };
    let conditions: Vec<Cond> = screen
        .questions()
        .filter(|question| asked_again(lang, question).is_none())
        .map(|question| question.when)
        .collect();
    if conditions.contains(&Cond::Always) || conditions.iter().any(|cond| Some(*cond) == shared) {
        return String::new();
    }
    if let Some(why) = screen.questions().find_map(|question| asked_again(lang, question)) {
        add(why.to_owned());
    }
    for cond in &conditions {
        if let Cond::Is(options) = cond {
            // One option at a time, so that none is said twice.
            for option in options.iter().map(std::slice::from_ref) {
                add(insight::sign(lang, voice, &Cond::Is(option)));
            }
        } else if !opened_already(cond, &conditions) {
            add(insight::sign(lang, voice, cond));
        }
    }
    phrases.join(words.or)
}

/// Whether a part of this condition opens the page by itself, for another question.
fn opened_already(cond: &Cond, conditions: &[Cond]) -> bool {
    if let Cond::All(parts) = cond {
        parts.iter().any(|part| conditions.contains(part))
    } else {
        false
    }
}

/// Why this field is asked, if an earlier page has asked it in a coarser way.
pub fn asked_again(lang: Lang, question: &Question) -> Option<&'static str> {
    let words = protocol::flow(lang);
    let coarser = QUESTIONS
        .iter()
        .any(|other| other.field == question.field && other.screen < question.screen);
    coarser.then_some(if question.field.kind() == Kind::Flag {
        words.after_unsure
    } else {
        words.after_box
    })
}
