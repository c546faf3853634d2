//! How many answer sets there are, exactly: every question that the answers themselves bring up has
//! one answer; those after the outcome have one or are skipped.
//!
//! Stops are left aside, so a path that an emergency ends is counted with everything that could
//! still have been said. The questions are walked once. Sets that lie open to the same later
//! questions are counted together; the real `Facts` tell which.

use crate::prove::input::every_answer::all_answers;
use crate::prove::input::tables::Tables;
use crate::prove::input::thresholds::Cuts;
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::contradiction::{Contradiction, SecondNo};
use rugwijzer::clinical::facts::Facts;
use rugwijzer::clinical::facts::Truth;
use rugwijzer::clinical::question::Question;
use rugwijzer::clinical::vocabulary::Field;
use std::collections::HashMap;

/// From one group of equal futures to the next, by one answer (or by the question not being asked).
struct Step {
    answer: Option<Answer>,
    /// How many answers go this way: more than one for a stretch of numbers.
    ways: f64,
    to: usize,
}

/// One question: for each group the ways on.
struct Row {
    field: Field,
    groups: Vec<Vec<Step>>,
    /// How many ways lead to each group.
    before: Vec<f64>,
    /// How many ways lead on from each group of the next row.
    after: Vec<f64>,
}

pub struct Census {
    rows: Vec<Row>,
    pub total: f64,
}

impl Census {
    /// For tables that are not the product's: the real `Facts` know nothing of those.
    pub fn none() -> Census {
        Census { rows: Vec::new(), total: 0.0 }
    }

    /// Counts the answer sets in which `allow` holds for every answer.
    pub fn of(tables: &Tables, cuts: &Cuts, allow: &dyn Fn(Field, Answer) -> bool) -> Census {
        let questions: Vec<Question> = tables
            .questions
            .iter()
            .filter(|question| !tables.asks_again(question))
            .copied()
            .collect();
        let mut rows: Vec<Row> = Vec::new();
        let mut groups = vec![Answers::default()];
        let mut before = vec![1.0];
        for (place, question) in questions.iter().enumerate() {
            let later = &questions[place + 1..];
            let mut next: HashMap<Vec<String>, usize> = HashMap::new();
            let matters = later.iter().any(|other| other.when.reads().contains(&question.field))
                || tables
                    .contradictions
                    .iter()
                    .any(|row| excludes(row) && row.again == question.field);
            let (mut next_groups, mut next_before, mut ways_on) =
                (Vec::new(), Vec::new(), Vec::new());
            for (answers, count) in groups.iter().zip(&before) {
                let mut steps = Vec::new();
                let mut one_way = None;
                for (answer, ways) in choices(question, answers, tables, cuts, allow) {
                    let to = one_way.unwrap_or_else(|| {
                        let mut said = answers.clone();
                        if let Some(answer) = answer {
                            assert!(
                                said.give(question.field, answer).is_ok(),
                                "an answer of the field's own kind"
                            );
                        }
                        *next.entry(future(&said, later, tables)).or_insert_with(|| {
                            next_groups.push(said);
                            next_before.push(0.0);
                            next_groups.len() - 1
                        })
                    });
                    next_before[to] += count * ways;
                    steps.push(Step { answer, ways, to });
                    // Nothing that is still to come reads it: all its answers lead the same way.
                    one_way = (!matters).then_some(to);
                }
                ways_on.push(steps);
            }
            rows.push(Row { field: question.field, groups: ways_on, before, after: Vec::new() });
            (groups, before) = (next_groups, next_before);
        }
        let total = before.iter().sum();
        let mut after = vec![1.0; groups.len()];
        for row in rows.iter_mut().rev() {
            let here = row
                .groups
                .iter()
                .map(|steps| steps.iter().map(|step| step.ways * after[step.to]).sum())
                .collect();
            row.after = std::mem::replace(&mut after, here);
        }
        Census { rows, total }
    }

    /// In how many answer sets this field is asked and answered so.
    pub fn with(&self, field: Field, answer: impl Fn(Answer) -> bool) -> f64 {
        let rows = self.rows.iter().filter(|row| row.field == field);
        rows.map(|row| {
            let groups = row.groups.iter().zip(&row.before);
            groups
                .map(|(steps, before)| {
                    let so = steps.iter().filter(|step| step.answer.is_some_and(&answer));
                    before * so.map(|step| step.ways * row.after[step.to]).sum::<f64>()
                })
                .sum::<f64>()
        })
        .sum()
    }
}

/// The answers to this question for this group; a step without an answer where it is not asked or
/// may be skipped.
fn choices(
    question: &Question,
    answers: &Answers,
    tables: &Tables,
    cuts: &Cuts,
    allow: &dyn Fn(Field, Answer) -> bool,
) -> Vec<(Option<Answer>, f64)> {
    if question.when.judge(&Facts::of(answers)) != Truth::Yes {
        return vec![(None, 1.0)];
    }
    let field = question.field;
    let possible = |(answer, _): &(Answer, f64)| {
        allow(field, *answer)
            && !tables.contradictions.iter().any(|row| contradicts(row, answers, field, *answer))
    };
    let given = all_answers(field, cuts)
        .into_iter()
        .filter(possible)
        .map(|(answer, ways)| (Some(answer), ways));
    let skipped = tables.is_detail(field).then_some((None, 1.0));
    given.chain(skipped).collect()
}

/// This answer, given now, would have an earlier page asked again.
fn contradicts(row: &Contradiction, answers: &Answers, field: Field, answer: Answer) -> bool {
    let later = match answer {
        Answer::One(option) => option == row.later,
        Answer::Many(many) => field == row.later.field() && many.has(row.later),
        Answer::Flag(_) | Answer::Number(_) => false,
    };
    excludes(row) && later && answers.get(row.again) == Some(row.earlier)
}

/// Two answers of which only one can stand. Where a second "no" stands, both can.
fn excludes(row: &Contradiction) -> bool {
    row.second_no == SecondNo::AsksLater
}

/// What tells one group from another: which later questions are settled, and the answers that the
/// open ones still read.
fn future(answers: &Answers, later: &[Question], tables: &Tables) -> Vec<String> {
    let facts = Facts::of(answers);
    let mut future = Vec::new();
    for question in later {
        let truth = question.when.judge(&facts);
        future.push(format!("{truth:?}"));
        if truth == Truth::Open {
            future.extend(
                question.when.reads().into_iter().map(|field| format!("{:?}", answers.get(field))),
            );
        }
        for row in tables
            .contradictions
            .iter()
            .filter(|row| excludes(row) && row.later.field() == question.field)
        {
            future.push(format!("{}", answers.get(row.again) == Some(row.earlier)));
        }
    }
    future
}
