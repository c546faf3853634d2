//! The single answers that theorem 2 changes, each from a calm answer to a more alarming one, or to
//! one that takes an alarm back.

use crate::prove::input::tables::Tables;
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// An alarm item: no to unknown, no to yes.
    Alarm,
    /// Every other question that can be answered with no: from no (none) to anything else.
    Other,
    /// Unknown (perhaps) to something definite: the follow-up may then inform.
    Informs,
    /// To an answer that an exception names, from any other.
    Mitigates,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Switch {
    pub group: Group,
    pub field: Field,
    pub from: Answer,
    pub to: Answer,
}

/// Every flag of the pages about danger, saddle, legs, being ill, illnesses, medicines, and of
/// pregnancy, with its follow-ups; only the old bladder trouble and the pain that comes with the
/// period are none.
pub fn is_alarm(tables: &Tables, field: Field) -> bool {
    let pages = [
        Screen::Danger,
        Screen::DangerMore,
        Screen::Saddle,
        Screen::Legs,
        Screen::LegsMore,
        Screen::Ill,
        Screen::IllMore,
        Screen::Conditions,
        Screen::Medicines,
        Screen::MedicinesMore,
        Screen::PregnancyMore,
    ];
    let there = |question: &&rugwijzer::clinical::question::Question| {
        question.field == field && pages.contains(&question.screen)
    };
    field.kind() == Kind::Flag
        && ![Field::BOld, Field::PCycle].contains(&field)
        && tables.questions.iter().any(|question| there(&question))
}

pub fn switches(tables: &Tables) -> Vec<Switch> {
    let mut all: Vec<Switch> = Vec::new();
    let mut add = |group, field, from, to| {
        let known =
            all.iter().any(|switch| (switch.field, switch.from, switch.to) == (field, from, to));
        if from != to && !known {
            all.push(Switch { group, field, from, to });
        }
    };
    let flag = Answer::Flag;
    for field in Field::ALL.iter().copied().filter(|field| field.kind() == Kind::Flag) {
        let group = if is_alarm(tables, field) { Group::Alarm } else { Group::Other };
        add(group, field, flag(Tri::No), flag(Tri::Unknown));
        add(group, field, flag(Tri::No), flag(Tri::Yes));
        add(Group::Informs, field, flag(Tri::Unknown), flag(Tri::Yes));
    }
    for field in Field::ALL.iter().copied().filter(|field| field.kind() == Kind::Choice) {
        let Some(calm) = field.option("none").or(field.option("no")) else { continue };
        let unsure = field.option("unknown").or(field.option("maybe"));
        for option in options(field) {
            add(Group::Other, field, Answer::One(calm), Answer::One(option));
            if let Some(unsure) = unsure.filter(|_| option != calm) {
                add(Group::Informs, field, Answer::One(unsure), Answer::One(option));
            }
        }
    }
    for exception in &tables.exceptions {
        for (field, to) in named(&exception.after) {
            for from in answers(field)
                .into_iter()
                .filter(|from| may_precede(&exception.before, field, *from))
            {
                add(Group::Mitigates, field, from, to);
            }
        }
    }
    all
}

/// The answers that a condition on one field names.
fn named(condition: &Cond) -> Vec<(Field, Answer)> {
    match condition {
        Cond::Yes(field) => vec![(*field, Answer::Flag(Tri::Yes))],
        Cond::Is(options) => {
            options.iter().map(|option| (option.field(), Answer::One(*option))).collect()
        }
        Cond::No(_)
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
        | Cond::Named(_)
        | Cond::Always => vec![],
    }
}

fn may_precede(before: &Cond, field: Field, from: Answer) -> bool {
    let named = named(before);
    named.is_empty() || named.contains(&(field, from))
}

fn answers(field: Field) -> Vec<Answer> {
    match field.kind() {
        Kind::Flag => Tri::ALL.map(Answer::Flag).to_vec(),
        Kind::Choice => options(field).into_iter().map(Answer::One).collect(),
        Kind::Several | Kind::Number { .. } => vec![],
    }
}

/// "Some" cancer is no answer yet.
fn options(field: Field) -> Vec<Opt> {
    field.options().iter().copied().filter(|option| *option != Opt::CancerSome).collect()
}
