//! Prints the texts that stand in no table, in both voices: the question about
//! anti-inflammatories, the headline of an outcome, the hint on a page that is asked again, and
//! fixed texts with a limit or a warning.

use super::{LANG, audience, basis, joined, lines, paragraphs, rows, title};
use crate::blocks::Block;
use rugwijzer::clinical::advice::PHYSIO_TOO;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::red_flags::{Call, FLOOR, RULES, Rule};
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::words::frame::{Extra, extra, frame};
use rugwijzer::words::outcome::{self, NsaidWords, ResultWords, VerdictWords};
use rugwijzer::words::protocol::fixed_texts::{FixedTextHeads, extra_when, said};
use rugwijzer::words::protocol::{self, Heads};
use rugwijzer::words::{Voice, page};
use time::{Date, Month};

pub fn nsaid(_: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let [you, other] = Voice::ALL.map(|voice| outcome::nsaid(LANG, voice));
    let after = |label: &str| format!("{} {label}", words.nsaid_after);
    let parts = [
        words.nsaid_question.to_owned(),
        words.nsaid_items.to_owned(),
        after(you.yes_label),
        after(you.no_label),
        after(you.unknown_label),
    ];
    let texts = nsaid_texts(&you).into_iter().zip(nsaid_texts(&other));
    let table = parts
        .into_iter()
        .zip(texts)
        .map(|(part, (you, other))| both(words, vec![part], you, other));
    vec![
        title(3, words.nsaid_title),
        Block::Paragraph(words.nsaid_lead.into()),
        basis(words.nsaid_basis),
        Block::table([(words.part, 20), (words.you, 40), (words.other, 40)], table),
    ]
}

/// The question, what counts, and what follows from yes, no and unknown.
fn nsaid_texts(said: &NsaidWords) -> [String; 5] {
    let NsaidWords { question, items, yes, no, unknown, .. } = said;
    [
        lines([*question]),
        lines(items.iter().copied()),
        lines(yes.iter().copied()),
        lines(no.iter().copied()),
        lines(unknown.iter().copied()),
    ]
}

pub fn verdicts(heads: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let mut blocks = vec![title(2, words.verdicts_title)];
    blocks.extend(paragraphs(words.verdicts_lead));
    blocks.push(Block::Paragraph(deadline()));
    blocks.push(basis(words.verdicts_basis));
    let table = Disposition::ALL.iter().rev().flat_map(|level| verdicts_at(words, *level));
    let columns =
        [(heads.level, 20), (words.first_contact, 20), (words.you, 30), (words.other, 30)];
    blocks.push(Block::table(columns, table));
    let [you, other] = Voice::ALL.map(|voice| outcome::physio_too(LANG, voice).to_owned());
    let row = both(words, vec![audience(heads, &PHYSIO_TOO)], you, other);
    blocks.push(Block::Paragraph(words.physio_too.into()));
    blocks.push(Block::table([(heads.for_whom, 30), (words.you, 35), (words.other, 35)], [row]));
    blocks
}

/// A row for each headline that this level can have, by the contacts that its rules name.
fn verdicts_at(words: &FixedTextHeads, level: Disposition) -> Vec<Vec<String>> {
    let lists = contact_lists(level);
    let say = |contacts: &[Contact]| {
        Voice::ALL.map(|voice| outcome::verdict(LANG, voice, level, contacts))
    };
    let plain = say(&[]);
    let mut kinds: Vec<([VerdictWords; 2], Vec<Contact>)> = Vec::new();
    for list in lists {
        let said = say(&list);
        match kinds.iter_mut().find(|(other, _)| *other == said) {
            // One name more that leads to the same: a longer list only says it again.
            Some((_, contacts)) if list.len() == 1 => contacts.extend(list),
            None if said != plain => kinds.push((said, list)),
            Some(_) | None => {}
        }
    }
    let rest = if kinds.is_empty() { words.any_contact } else { words.other_contact };
    let named =
        kinds.into_iter().map(|(said, contacts)| (said, joined(&contacts, |contact| contact.id())));
    let row = |([you, other], contacts): ([VerdictWords; 2], String)| {
        let ladder = format!("{} {}", words.ladder, outcome::ladder_word(LANG, level));
        let at = rows([protocol::level(LANG, level).to_owned(), ladder]);
        let text = |said: &VerdictWords| lines([said.word, said.headline, said.lead]);
        both(words, vec![at, contacts], text(&you), text(&other))
    };
    named.chain([(plain, rest.to_owned())]).map(row).collect()
}

/// Whom the rules of this level can name, alone and together: of one rule or of two, with or
/// without those whom a condition adds. The shortest first.
fn contact_lists(level: Disposition) -> Vec<Vec<Contact>> {
    let rules: Vec<&Rule> =
        RULES.iter().chain([&FLOOR]).filter(|rule| rule.level == level).collect();
    let named = |contact: &&Contact| {
        rules.iter().flat_map(|rule| rule.calls).any(|call| call.contact == **contact)
    };
    let mut lists: Vec<Vec<Contact>> =
        Contact::ALL.iter().filter(named).map(|contact| vec![*contact]).collect();
    for first in &rules {
        for second in &rules {
            let calls: Vec<&Call> = first.calls.iter().chain(second.calls).collect();
            for kept in 0..1u32 << calls.len() {
                let mut list: Vec<Contact> = Vec::new();
                for (place, call) in calls.iter().enumerate() {
                    let told = call.when == Cond::Always || kept & (1 << place) != 0;
                    if told && !list.contains(&call.contact) {
                        list.push(call.contact);
                    }
                }
                if list.len() > 1 && !lists.contains(&list) {
                    lists.push(list);
                }
            }
        }
    }
    lists.sort_by_key(Vec::len);
    lists
}

/// The sentence with the last day, on the day of the rule set, which is a date like any other.
fn deadline() -> String {
    let (year, month, day) = ruleset::DATE;
    let date = Month::try_from(month)
        .ok()
        .and_then(|month| Date::from_calendar_date(year, month, day).ok());
    date.map(|date| outcome::deadline(LANG, date)).unwrap_or_default()
}

pub fn extras(_: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let row = |shown: &Extra| {
        let screen = match shown {
            Extra::SaddleOneByOne => Screen::SaddleMore,
            // The first of the pages that ask so.
            Extra::OneByOne => Screen::DangerMore,
            Extra::DangerAgain => Screen::Danger,
            Extra::TraumaAgain => Screen::Trauma,
            Extra::LegsAgain => Screen::Legs,
            Extra::BonesAgain => Screen::Conditions,
        };
        let at = format!(
            "{}. {} ({})",
            screen as usize + 1,
            page(LANG, Voice::You, screen).short,
            screen.id()
        );
        let [you, other] =
            Voice::ALL.map(|voice| lines(extra(LANG, voice, *shown).iter().copied()));
        both(words, vec![at, extra_when(LANG, *shown).into()], you, other)
    };
    let columns = [(words.page, 15), (words.when, 15), (words.you, 35), (words.other, 35)];
    vec![
        title(3, words.extras_title),
        Block::Paragraph(words.extras_lead.into()),
        Block::table(columns, Extra::ALL.iter().map(row)),
    ]
}

pub fn fixed(_: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let [you, other] = Voice::ALL.map(fixed_texts);
    let texts = words.places.iter().zip(you.into_iter().zip(other));
    let table =
        texts.map(|(place, (you, other))| both(words, vec![(*place).to_owned()], you, other));
    vec![
        title(2, words.fixed_title),
        Block::Paragraph(words.fixed_lead.into()),
        Block::table([(words.place, 20), (words.you, 40), (words.other, 40)], table),
    ]
}

/// In the order of `SaidHeads::places`.
fn fixed_texts(voice: Voice) -> [String; 16] {
    let (frame, said): (_, ResultWords) = (frame(LANG), outcome::result(LANG, voice));
    let help = [
        [frame.help_112, frame.help_112_who, frame.help_112_when],
        [frame.help_doctor, frame.help_doctor_who, frame.help_doctor_when],
        [frame.help_113, frame.help_113_who, frame.help_113_when],
    ];
    let help = help.map(|[number, who, when]| format!("{number}: {who}. {when}"));
    let safe_home = [said.safe_home.title]
        .into_iter()
        .chain(said.safe_home.body.iter().copied())
        .chain(said.exit_hint.iter().copied());
    [
        lines([frame.danger].into_iter().chain(frame.danger_signs.iter().copied()).chain([
            frame.danger_call,
            frame.fact_not_diagnosis,
            frame.made_by,
            frame.not_confirmed,
        ])),
        rows([frame.help_lead.to_owned()].into_iter().chain(help)),
        frame.dont_know_hint.into(),
        said.limit.into(),
        said.lifeline.into(),
        said.no_diagnosis.into(),
        said.call_now_whom.into(),
        outcome::fallback_112(LANG).into(),
        said.say_hint.into(),
        lines([said.unknown, said.unknown_hint]),
        lines(said.child.iter().copied()),
        lines(said.cannot_answer.iter().copied()),
        lines(safe_home.chain([said.on_paper, said.on_paper_hint])),
        said.days_hint.into(),
        said.printed_promise.into(),
        lines([frame.failure_body, frame.no_plan_body]),
    ]
}

/// A row that ends with a text in both voices; where they are the same, the second says so.
pub(super) fn both(
    words: &FixedTextHeads,
    mut row: Vec<String>,
    you: String,
    other: String,
) -> Vec<String> {
    let other = if other == you { words.same.to_owned() } else { other };
    row.extend([you, other]);
    row
}
