//! The plan: its stretches of time, what it chooses by, the traffic light, and the rest of a day.

use super::{LANG, audience, basis, condition, joined, lines, paragraphs, rows, title};
use crate::blocks::Block;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::{
    EXERCISES, Exercise, ExerciseId, Phase, Start as Begins, easier, exercise as exercise_row,
};
use rugwijzer::clinical::plan::conditions::{EARLY, FIRST_WEEK, ONLY};
use rugwijzer::clinical::plan::daily::{DAILY, DailyRow};
use rugwijzer::clinical::plan::first_step::{FIRST_STEPS, FirstStep};
use rugwijzer::clinical::plan::level::{LEVELS, Level};
use rugwijzer::clinical::plan::pain_monitoring::{AGREED, LIGHTS, Row, Sign};
use rugwijzer::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use rugwijzer::clinical::plan::programme::{ELSE, NEVER, Programme, Slot, WHO, Who, course, kilos};
use rugwijzer::clinical::plan::rationale::{For, REASONS, Reason};
use rugwijzer::clinical::plan::requested::{DAY, REQUESTED, Requested};
use rugwijzer::clinical::plan::walking::{LADDER, STARTS, Start};
use rugwijzer::clinical::plan::{PHASES, smallest};
use rugwijzer::words::protocol::{self, Heads, PlanHeads};
use rugwijzer::words::{exercise, plan};

pub fn plans(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::plans(LANG);
    let mut blocks = vec![title(2, words.title)];
    blocks.extend(paragraphs(words.lead));
    blocks.extend(phases(words));
    blocks.extend(levels(heads, words));
    blocks.extend(programmes(heads, words));
    blocks.extend(named(heads, words));
    blocks.extend(reasons(heads, words));
    blocks.extend(ladder(heads, words));
    blocks.extend(only(heads, words));
    blocks.extend(tonight(heads, words));
    blocks.extend(traffic(heads, words));
    blocks.extend(smallest_dose(words));
    blocks.extend(pregnancy(words));
    blocks.extend(daily(heads, words));
    blocks
}

fn phases(words: &PlanHeads) -> [Block; 2] {
    let row = |phase: &Phase| {
        let said = plan::phase(LANG, *phase);
        vec![format!("{}\n[{}]", said.name, phase.id()), said.about.into(), said.goes_well.into()]
    };
    let columns = [(words.phase, 15), (words.about, 45), (words.goes_well, 40)];
    [title(3, words.phases_title), Block::table(columns, Phase::ALL.iter().map(row))]
}

fn levels(heads: &Heads, words: &PlanHeads) -> [Block; 4] {
    let row = |(level, when): &(Level, Cond)| {
        vec![format!("{} [{}]", plan::level(LANG, *level), level.id()), condition(heads, when)]
    };
    [
        title(3, words.levels_title),
        Block::Paragraph(words.levels_lead.into()),
        basis(words.proposal),
        Block::table([(words.levels_title, 50), (words.when, 50)], LEVELS.iter().map(row)),
    ]
}

/// Who follows which, and the three places of each stretch.
fn programmes(heads: &Heads, words: &PlanHeads) -> [Block; 6] {
    let who = |Who(programme, when, least): &Who| {
        vec![programme.id().to_owned(), condition(heads, when), least.id().to_owned()]
    };
    let slot = |slot: &Slot| match slot {
        Slot::These(ids) => joined(ids, ExerciseId::id),
        Slot::Named(ids) => format!("{} {}", words.named_first, joined(ids, ExerciseId::id)),
        Slot::Daily(ids) => format!("{} {}", words.day_first, joined(ids, ExerciseId::id)),
    };
    let places = |programme: &Programme| {
        let mut cells = vec![programme.id().to_owned()];
        for (slots, kilos) in course(*programme).iter().zip(kilos(*programme)) {
            cells.push(rows(slots.iter().map(slot).chain([format!("{kilos} kg")])));
        }
        cells
    };
    let [one, two, three, four] = PHASES.map(|phase| (plan::phase(LANG, phase).name, 22));
    let columns = [(words.programme, 12), one, two, three, four];
    [
        title(3, words.programmes_title),
        Block::Paragraph(words.programmes_lead.into()),
        basis(words.proposal),
        Block::table(
            [(words.programme, 20), (words.when, 60), (words.least, 20)],
            WHO.iter().map(who),
        ),
        Block::table(columns, Programme::ALL.iter().map(places)),
        Block::table(
            [(words.what, 30), (words.exercise, 70)],
            [
                vec![words.otherwise.to_owned(), joined(ELSE, ExerciseId::id)],
                vec![words.never.to_owned(), joined(NEVER, ExerciseId::id)],
            ],
        ),
    ]
}

fn named(heads: &Heads, words: &PlanHeads) -> [Block; 3] {
    let row = |Requested(when, phases): &Requested| {
        let cells = phases.iter().map(|ids| joined(ids, ExerciseId::id));
        [condition(heads, when)].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let [one, two, three, four] = PHASES.map(|phase| (plan::phase(LANG, phase).name, 17));
    [
        title(3, words.named_title),
        Block::Paragraph(words.named_lead.into()),
        Block::table(
            [(words.when, 32), one, two, three, four],
            REQUESTED.iter().chain(DAY).map(row),
        ),
    ]
}

fn reasons(heads: &Heads, words: &PlanHeads) -> [Block; 3] {
    let row = |row: &Reason| {
        let span = match row.span {
            FIRST_WEEK => words.first_week,
            EARLY => words.early,
            _ => "",
        };
        vec![
            plan::because(LANG, row.because).into(),
            what(words, row.what),
            rows([condition(heads, &row.when), span.to_owned()]),
        ]
    };
    [
        title(3, words.reasons_title),
        Block::Paragraph(words.reasons_lead.into()),
        Block::table(
            [(words.because, 30), (words.what, 35), (words.when, 35)],
            REASONS.iter().map(row),
        ),
    ]
}

fn what(words: &PlanHeads, what: For) -> String {
    match what {
        For::Any => words.any.into(),
        For::These(ids) => joined(ids, ExerciseId::id),
        For::Using(part) => format!("{} {}", words.using, exercise::part(LANG, part)),
        For::Aims(aim) => format!("{} {}", words.aims, exercise::aim(LANG, aim).to_lowercase()),
        For::Towards(direction) => {
            format!("{} {}", words.towards, plan::direction(LANG, direction).to_lowercase())
        }
        For::Safe => words.safe.into(),
    }
}

/// The rungs, and who starts where before the level decides.
fn ladder(heads: &Heads, words: &PlanHeads) -> [Block; 5] {
    let rung = |(step, rung): (usize, &rugwijzer::clinical::plan::walking::Rung)| {
        vec![
            step.to_string(),
            rung.minutes.to_string(),
            rung.times.to_string(),
            rung.days.to_string(),
        ]
    };
    let start = |(when, start): &(Cond, Start)| {
        vec![
            condition(heads, when),
            start.step.to_string(),
            start.weeks.to_string(),
            start.most.to_string(),
        ]
    };
    [
        title(3, words.ladder_title),
        Block::Paragraph(words.ladder_lead.into()),
        basis(words.proposal),
        Block::table(
            [(words.rung, 25), (words.minutes, 25), (words.times, 25), (words.days, 25)],
            LADDER.iter().enumerate().map(rung),
        ),
        Block::table(
            [(words.when, 55), (words.rung, 15), (words.weeks, 15), (words.most, 15)],
            STARTS.iter().map(start),
        ),
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
    let row = |FirstStep(id, cond, because): &FirstStep| {
        vec![id.id().into(), condition(heads, cond), plan::because(LANG, *because).into()]
    };
    [
        title(3, words.tonight_title),
        Block::Paragraph(words.tonight_lead.into()),
        Block::table(
            [(words.exercise, 30), (words.when, 35), (words.because, 35)],
            FIRST_STEPS.iter().map(row),
        ),
    ]
}

fn traffic(heads: &Heads, words: &PlanHeads) -> [Block; 4] {
    let row = |row: &Row| {
        let said = plan::light(LANG, row.rule, row.light);
        vec![
            format!("{}\n[{} {}]", said.name, row.rule.id(), row.light.id()),
            said.when.into(),
            said.act.into(),
        ]
    };
    let signs = Sign::ALL.iter().map(|sign| plan::sign(LANG, *sign));
    let red = vec![words.signs.to_owned(), lines(signs), audience(heads, &AGREED)];
    [
        title(3, words.traffic_title),
        Block::Paragraph(words.traffic_lead.into()),
        basis(words.proposal),
        Block::table(
            [(words.light, 15), (words.felt, 50), (words.act, 35)],
            LIGHTS.iter().map(row).chain([red]),
        ),
    ]
}

/// What becomes of each exercise where nothing keeps an easier form away.
fn smallest_dose(words: &PlanHeads) -> Vec<Block> {
    let row = |row: &Exercise| {
        let chain = std::iter::successors(Some(row.id), |id| easier(*id));
        let form = chain.filter(|form| !NEVER.contains(form)).last().unwrap_or(row.id);
        let dose = smallest::cut(exercise_row(form).dose);
        let amount = format!("{}; {} s", exercise::dose(LANG, dose), dose.seconds());
        vec![row.id.id().into(), form.id().into(), amount]
    };
    let columns = [(words.exercise, 35), (words.smallest_form, 30), (words.amount, 35)];
    let rows =
        EXERCISES.iter().filter(|row| row.start != Begins::Walking && !NEVER.contains(&row.id));
    let mut blocks = vec![title(3, words.smallest_title)];
    blocks.extend(paragraphs(words.smallest_lead));
    blocks.push(basis(words.proposal));
    blocks.push(Block::table(columns, rows.map(row)));
    blocks
}

fn pregnancy(words: &PlanHeads) -> [Block; 3] {
    let around = plan::plan(LANG, super::VOICE);
    let list = |title: &str, said: Vec<&str>, act: &str| {
        vec![title.to_owned(), lines(said.into_iter()), act.to_owned()]
    };
    let rows = [
        list(
            around.ask_first,
            AskFirst::ALL.iter().map(|ask| plan::ask_first(LANG, *ask)).collect(),
            around.ask_first_act,
        ),
        list(
            around.stop_at_once,
            StopAtOnce::ALL.iter().map(|sign| plan::stop_at_once(LANG, *sign)).collect(),
            around.stop_at_once_act,
        ),
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
                row.only_with
                    .map(|exercise| format!("{} {}", words.only_with, exercise.id()))
                    .unwrap_or_default(),
                row.instead_of
                    .map(|other| format!("{} {}", words.instead_of, other.id()))
                    .unwrap_or_default(),
                if row.first == Cond::Always {
                    String::new()
                } else {
                    format!("{} {}", words.stands_first, condition(heads, &row.first))
                },
            ]),
            lines(said.body.iter().copied()),
            row.source.into(),
        ]
    };
    let columns = [(words.subject, 15), (words.when, 30), (words.text, 40), (words.source, 15)];
    [
        title(3, words.daily_title),
        Block::Paragraph(words.daily_lead.into()),
        Block::table(columns, DAILY.iter().map(row)),
    ]
}
