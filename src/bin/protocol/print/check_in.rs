//! Prints the check-in: what is asked anew, its own questions, what decides, how the plan goes on
//! and when to look again.

use super::{LANG, VOICE, joined, lines, paragraphs, rows, sources, status, title};
use crate::blocks::Block;
use rugwijzer::clinical::check_in::compare::WEEKS;
use rugwijzer::clinical::check_in::measure::{CITED, MOMENTS};
use rugwijzer::clinical::check_in::questions::QUESTIONS;
use rugwijzer::clinical::check_in::rules::{
    CHECK_IN_RULES, CheckInRule, Level, STEADY, THRESHOLDS, Test,
};
use rugwijzer::clinical::check_in::steps::{AGAIN, GOES_ON, STEPS, StepRow};
use rugwijzer::clinical::check_in::{Item, ItemKind};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::Confirm;
use rugwijzer::words::Label;
use rugwijzer::words::check_in as words;
use rugwijzer::words::protocol::check_in::{self as said, CheckInHeads};
use rugwijzer::words::protocol::{self, Heads};

pub fn check_in(heads: &'static Heads) -> Vec<Block> {
    let said = said::check_in(LANG);
    let mut blocks = vec![title(2, said.title)];
    blocks.extend(paragraphs(said.lead));
    blocks.push(title(3, said.anew));
    blocks.extend(paragraphs(said.anew_list));
    blocks.push(Block::Note(words::check_in(LANG, VOICE).above.into()));
    blocks.extend(questions(heads, said));
    blocks.extend(rules(heads, said));
    blocks.extend(steps(heads, said));
    blocks.extend(measure(heads, said));
    blocks
}

fn questions(heads: &Heads, said: &CheckInHeads) -> Vec<Block> {
    let rows = QUESTIONS.iter().map(|row| {
        let page = words::page(LANG, VOICE, row.page);
        vec![
            format!("{}\n[{}]", page.title, row.page.id()),
            format!("{}\n[{}]", label(words::item(LANG, VOICE, row.item)), row.item.id()),
            answers(row.item),
            said::asked(LANG, row.when).into(),
        ]
    });
    let columns = [(said.page, 20), (heads.text, 30), (said.answers, 35), (said.asked, 15)];
    vec![title(3, said.questions), Block::table(columns, rows)]
}

fn answers(item: Item) -> String {
    match item.kind() {
        ItemKind::Choice => rows(
            item.picks()
                .iter()
                .map(|pick| format!("{} [{}]", label(words::pick(LANG, VOICE, *pick)), pick.id())),
        ),
        ItemKind::Number { min, max } => format!("{min}–{max}"),
        ItemKind::Goals => "[goals]".into(),
    }
}

fn label(label: Label) -> String {
    lines([label.label, label.hint])
}

fn rules(heads: &Heads, said: &CheckInHeads) -> Vec<Block> {
    let tests = Test::ALL.iter().map(|test| vec![test.id().into(), said::test(LANG, *test).into()]);
    let row = |row: &CheckInRule| {
        let level = match row.level {
            Level::AsTheCheck => said.as_the_check,
            Level::AsBefore => said.as_before,
            Level::Own(level) => protocol::level(LANG, level),
        };
        let within =
            if row.within > 0 { protocol::within(LANG, row.within) } else { String::new() };
        let calls = joined(row.calls, |contact| contact.id());
        vec![
            row.id.id().into(),
            row.when.to_string(),
            rows([level.to_owned(), within, calls]),
            lines([words::reason(LANG, VOICE, row.id), words::act(LANG, VOICE, row.id)]),
            sources(row.cited),
            status(row.confirm).into(),
        ]
    };
    let columns = [
        (said.rule, 15),
        (heads.condition, 20),
        (said.level, 15),
        (said.reason, 25),
        (heads.source, 15),
        (heads.status, 10),
    ];
    let thresholds = THRESHOLDS.iter().map(|(threshold, day, rules)| {
        vec![
            threshold.id().into(),
            day.to_string(),
            joined(rules, |rule| rule.id()),
            words::threshold(LANG, VOICE, *threshold).into(),
        ]
    });
    let of_time = [(heads.name, 15), (said.days, 15), (said.rule, 20), (heads.text, 50)];
    vec![
        title(3, said.terms),
        Block::table([(said.term, 20), (said.meaning, 80)], tests),
        title(3, said.rules),
        Block::table(columns, CHECK_IN_RULES.iter().chain([&STEADY]).map(row)),
        title(3, said.thresholds),
        Block::table(of_time, thresholds),
    ]
}

fn steps(heads: &Heads, said: &CheckInHeads) -> Vec<Block> {
    let row = |row: &StepRow| {
        let from = match row.from {
            Disposition::SelfCare => "",
            Disposition::PhysioOrPodo
            | Disposition::GpWithinDays
            | Disposition::GpToday
            | Disposition::EmergencyNow => protocol::level(LANG, row.from),
        };
        let step = words::step(LANG, VOICE, row.step);
        let text = [words::why(LANG, VOICE, row.reason), step.title];
        vec![
            row.reason.id().into(),
            from.into(),
            row.when.to_string(),
            row.step.id().into(),
            lines(text.into_iter().chain(step.body.iter().copied())),
            status(Confirm::Row).into(),
        ]
    };
    let columns = [
        (said.rule, 15),
        (said.from, 15),
        (heads.condition, 15),
        (said.step, 10),
        (heads.text, 35),
        (heads.status, 10),
    ];
    let lasting = WEEKS.iter().filter(|weeks| **weeks > 0);
    let weeks = lasting.map(u32::to_string).collect::<Vec<_>>().join(", ");
    let again = AGAIN
        .iter()
        .map(|(when, days)| vec![when.to_string(), days.to_string(), status(Confirm::Row).into()]);
    vec![
        title(3, said.steps),
        Block::Paragraph(said.steps_lead.into()),
        Block::table(columns, STEPS.iter().chain([&GOES_ON]).map(row)),
        Block::Note(format!("{} {weeks}.", said.weeks)),
        title(3, said.again),
        Block::table([(heads.condition, 50), (said.in_days, 20), (heads.status, 30)], again),
    ]
}

fn measure(heads: &Heads, said: &CheckInHeads) -> Vec<Block> {
    let moments = MOMENTS.iter().map(|(moment, from, to)| {
        let name = format!("{}\n[{}]", words::moment(LANG, *moment), moment.id());
        vec![name, format!("{from}–{to}"), sources(&[CITED])]
    });
    let columns = [(said.moment, 30), (said.open_days, 30), (heads.source, 40)];
    let mut blocks = vec![title(3, said.measure)];
    blocks.extend(paragraphs(said.measure_lead));
    blocks.push(Block::table(columns, moments));
    blocks.push(title(3, said.course));
    blocks.push(Block::Paragraph(said.course_lead.into()));
    blocks
}
