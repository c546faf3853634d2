//! The plan: its stretches of time, what it chooses by, the traffic light, and the rest of a day.

use super::{LANG, audience, basis, condition, joined, lines, paragraphs, rows, title};
use crate::blocks::Block;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::{ExerciseId, Phase};
use rugwijzer::clinical::plan::daily::{DAILY, DailyRow};
use rugwijzer::clinical::plan::pace::{AHEAD, GENTLE};
use rugwijzer::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use rugwijzer::clinical::plan::traffic::{LASTING, LIGHTS, Row, Sign};
use rugwijzer::clinical::plan::first::{First, TONIGHT};
use rugwijzer::clinical::plan::wishes::{EARLY, FIRST_WEEK, For, ONLY, WISHES, When, Wish};
use rugwijzer::words::protocol::{self, Heads, PlanHeads};
use rugwijzer::words::{exercise, plan};

pub fn plans(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::plans(LANG);
    let mut blocks = vec![title(2, words.title)];
    blocks.extend(paragraphs(words.lead));
    blocks.extend(phases(words));
    blocks.extend(wishes(heads, words));
    blocks.extend(pace(heads, words));
    blocks.extend(only(heads, words));
    blocks.extend(tonight(heads, words));
    blocks.extend(traffic(heads, words));
    blocks.extend(pregnancy(words));
    blocks.extend(daily(heads, words));
    blocks
}

fn phases(words: &PlanHeads) -> [Block; 2] {
    let row = |phase: &Phase| {
        let said = plan::phase(LANG, *phase);
        vec![format!("{}\n[{}]", said.name, phase.id()), said.about.into(), said.goes_well.into(), said.step_back.into()]
    };
    let columns = [(words.phase, 15), (words.about, 35), (words.goes_well, 25), (words.step_back, 25)];
    [title(3, words.phases_title), Block::table(columns, Phase::ALL.iter().map(row))]
}

fn wishes(heads: &Heads, words: &PlanHeads) -> [Block; 4] {
    let row = |wish: &Wish| {
        let span = match wish.span {
            FIRST_WEEK => words.first_week.to_owned(),
            EARLY => words.early.to_owned(),
            (Phase::Now, _) => String::new(),
            (from, _) => format!("{} {}", words.not_before, plan::phase(LANG, from).name.to_lowercase()),
        };
        let serves = if wish.serves.is_empty() { String::new() } else { format!("{} {}", words.serves, joined(wish.serves, |pattern| pattern.id())) };
        vec![
            plan::because(LANG, wish.because).into(),
            what(words, wish.what),
            rows([
                when(heads, words, wish.when),
                span,
                wish.only_with.map(|exercise| format!("{} {}", words.only_with, exercise.id())).unwrap_or_default(),
                serves,
            ]),
            wish.points.to_string(),
        ]
    };
    let columns = [(words.because, 25), (words.what, 35), (words.when, 30), (words.points, 10)];
    [
        title(3, words.wishes_title),
        Block::Paragraph(words.wishes_lead.into()),
        basis(words.proposal),
        Block::table(columns, WISHES.iter().map(row)),
    ]
}

fn what(words: &PlanHeads, what: For) -> String {
    match what {
        For::These(ids) => joined(ids, ExerciseId::id),
        For::Using(part) => format!("{} {}", words.using, exercise::part(LANG, part)),
        For::Aims(aim) => format!("{} {}", words.aims, exercise::aim(LANG, aim).to_lowercase()),
        For::Towards(direction) => format!("{} {}", words.towards, plan::direction(LANG, direction).to_lowercase()),
        For::Safe => words.safe.into(),
    }
}

fn when(heads: &Heads, words: &PlanHeads, when: When) -> String {
    match when {
        When::Cond(cond) => condition(heads, &cond),
        When::Factor(id) => format!("{} [{}]", words.factor, id.id()),
    }
}

fn pace(heads: &Heads, words: &PlanHeads) -> [Block; 4] {
    let rows = [(words.pace_gentle, &GENTLE), (words.pace_ahead, &AHEAD)].map(|(said, when)| vec![said.to_owned(), condition(heads, when)]);
    [
        title(3, words.pace_title),
        Block::Paragraph(words.pace_lead.into()),
        basis(words.proposal),
        Block::table([(words.pace_title, 50), (words.when, 50)], rows),
    ]
}

fn only(heads: &Heads, words: &PlanHeads) -> [Block; 3] {
    let row = |(id, cond): &(ExerciseId, Cond)| vec![id.id().into(), condition(heads, cond)];
    [
        title(3, words.only_title),
        Block::Paragraph(words.only_lead.into()),
        Block::table([(words.exercise, 30), (words.when, 70)], ONLY.iter().map(row)),
    ]
}

fn tonight(heads: &Heads, words: &PlanHeads) -> [Block; 3] {
    let row = |First(id, cond, because): &First| vec![id.id().into(), condition(heads, cond), plan::because(LANG, *because).into()];
    [
        title(3, words.tonight_title),
        Block::Paragraph(words.tonight_lead.into()),
        Block::table([(words.exercise, 30), (words.when, 35), (words.because, 35)], TONIGHT.iter().map(row)),
    ]
}

fn traffic(heads: &Heads, words: &PlanHeads) -> [Block; 4] {
    let row = |row: &Row| {
        let said = plan::light(LANG, row.rule, row.light);
        vec![format!("{}\n[{} {}]", said.name, row.rule.id(), row.light.id()), said.when.into(), said.act.into()]
    };
    let signs = Sign::ALL.iter().map(|sign| plan::sign(LANG, *sign));
    let red = vec![words.signs.to_owned(), lines(signs), condition(heads, &LASTING)];
    [
        title(3, words.traffic_title),
        Block::Paragraph(words.traffic_lead.into()),
        basis(words.proposal),
        Block::table([(words.light, 15), (words.felt, 50), (words.act, 35)], LIGHTS.iter().map(row).chain([red])),
    ]
}

fn pregnancy(words: &PlanHeads) -> [Block; 3] {
    let around = plan::plan(LANG, super::VOICE);
    let list = |title: &str, said: Vec<&str>, act: &str| vec![title.to_owned(), lines(said.into_iter()), act.to_owned()];
    let rows = [
        list(around.ask_first, AskFirst::ALL.iter().map(|ask| plan::ask_first(LANG, *ask)).collect(), around.ask_first_act),
        list(around.stop_at_once, StopAtOnce::ALL.iter().map(|sign| plan::stop_at_once(LANG, *sign)).collect(), around.stop_at_once_act),
    ];
    [
        title(3, words.pregnant_title),
        Block::Paragraph(words.pregnant_lead.into()),
        Block::table([(words.subject, 20), (words.felt, 45), (words.act, 35)], rows),
    ]
}

fn daily(heads: &Heads, words: &PlanHeads) -> [Block; 3] {
    let row = |row: &DailyRow| {
        let said = plan::daily(LANG, row.id);
        vec![
            format!("{}\n[{}]", said.title, row.id.id()),
            rows([
                audience(heads, &row.audience),
                row.only_with.map(|exercise| format!("{} {}", words.only_with, exercise.id())).unwrap_or_default(),
                row.instead_of.map(|other| format!("{} {}", words.instead_of, other.id())).unwrap_or_default(),
                if row.first == Cond::Always { String::new() } else { format!("{} {}", words.stands_first, condition(heads, &row.first)) },
            ]),
            lines(said.body.iter().copied()),
            row.source.into(),
        ]
    };
    let columns = [(words.subject, 15), (words.when, 30), (words.text, 40), (words.source, 15)];
    [title(3, words.daily_title), Block::Paragraph(words.daily_lead.into()), Block::table(columns, DAILY.iter().map(row))]
}
