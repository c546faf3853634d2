//! What would follow if an answer were another: the same picture on changed answers, and what came
//! and went by it. What the visitor was told plays no part in it, for nobody was told this.

use crate::picture::{Picture, picture};
use crate::sections::Rule;
use rugwijzer::clinical::answers::{Answer, Many, Tri};
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::handover::code::{Opened, Shape};

/// An answer in the place of the visitor's.
pub type Change = (Field, Answer);

#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    pub picture: Picture,
    /// Against what was filled in.
    pub before: Picture,
    pub rules: Moved<Rule>,
    pub patterns: Moved<&'static str>,
    pub exercises: Moved<&'static str>,
}

/// What came, and what went.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved<T> {
    pub came: Vec<T>,
    pub went: Vec<T>,
}

impl<T: Clone> Moved<T> {
    fn between<K: PartialEq>(before: &[T], after: &[T], key: impl Fn(&T) -> K) -> Moved<T> {
        let without = |these: &[T], those: &[T]| {
            let new = these.iter().filter(|one| !those.iter().any(|two| key(one) == key(two)));
            new.cloned().collect()
        };
        Moved { came: without(after, before), went: without(before, after) }
    }
}

/// A change that does not fit its field changes nothing.
pub fn what_if(opened: &Opened, goal: &str, changes: &[Change]) -> WhatIf {
    let on = |changes: &[Change]| picture(&untold(opened, changes), goal);
    let (before, after) = (on(&[]), on(changes));
    let names = |one: &Picture| one.patterns.iter().map(|pattern| pattern.name).collect::<Vec<_>>();
    let exercises = |one: &Picture| {
        let now = one.plan.iter().flat_map(|plan| &plan.now);
        now.map(|(_, name, _)| *name).collect::<Vec<_>>()
    };
    WhatIf {
        rules: Moved::between(&before.rules, &after.rules, |rule| rule.id),
        patterns: Moved::between(&names(&before), &names(&after), |name| *name),
        exercises: Moved::between(&exercises(&before), &exercises(&after), |name| *name),
        picture: after,
        before,
    }
}

/// The visit with these answers, as if nobody had been told anything.
pub(crate) fn untold(opened: &Opened, changes: &[Change]) -> Opened {
    let mut opened = opened.clone();
    opened.visit.outcome = None;
    for (field, answer) in changes {
        // An answer that was kept back is known from now on.
        let _ = opened.visit.answers.give(*field, *answer);
    }
    if !changes.is_empty() {
        opened.visit.shape = shape(&opened);
    }
    opened
}

fn shape(opened: &Opened) -> Shape {
    let path = path(&opened.visit.answers);
    let is_missing = |facts: &Facts| {
        questions_of(facts)
            .any(|field| facts.seen(field) == Seen::Open && !opened.may_be_left_out(field))
    };
    match path.step {
        Step::Stop(screen) => Shape::Stopped(screen),
        Step::Finish => Shape::Whole,
        Step::Ask(_) if is_missing(&path.facts) => Shape::Gaps,
        Step::Ask(_) => Shape::Whole,
    }
}

/// The fields that these facts ask for in the check, each once, in the order of asking.
fn questions_of(facts: &Facts) -> impl Iterator<Item = Field> + '_ {
    Screen::core()
        .flat_map(Screen::first_questions)
        .filter(|question| question.when.holds(facts))
        .map(|question| question.field)
}

/// A question that can be answered otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub field: Field,
    pub answer: Option<Answer>,
    pub is_changed: bool,
}

/// Those of the check on the changed answers: a change may bring a follow-up.
pub fn questions(opened: &Opened, changes: &[Change]) -> Vec<Question> {
    let answers = untold(opened, changes).visit.answers;
    let facts = path(&answers).facts;
    let asked = questions_of(&facts);
    asked
        .map(|field| Question {
            field,
            answer: answers.get(field),
            is_changed: changes.iter().any(|(changed, _)| *changed == field),
        })
        .collect()
}

/// The answer of this public name to a flag, a choice or a number; none where it does not fit.
pub fn answer(field: Field, value: &str) -> Option<Answer> {
    match field.kind() {
        Kind::Flag => Tri::from_id(value).map(Answer::Flag),
        Kind::Choice => field.option(value).map(Answer::One),
        Kind::Number { min, max } => {
            let number = value.trim().parse().ok().filter(|one| (min..=max).contains(one))?;
            Some(Answer::Number(number))
        }
        Kind::Several => None,
    }
}

/// A set with one option put in or taken out. What stands alone drives the others out; nothing at
/// all is no answer.
pub fn ticked(field: Field, before: Option<Answer>, option: Opt) -> Option<Answer> {
    let had = |one: Opt| matches!(before, Some(Answer::Many(many)) if many.has(one));
    let put_in = !had(option);
    let stays = |one: &Opt| match *one == option {
        true => put_in,
        false => had(*one) && !(put_in && (one.stands_alone() || option.stands_alone())),
    };
    let chosen: Vec<Opt> = field.options().iter().copied().filter(stays).collect();
    (!chosen.is_empty()).then(|| Answer::Many(Many::of(&chosen)))
}

/// The changes with this one put in the place of an earlier one on the same field.
pub fn changed(mut changes: Vec<Change>, opened: &Opened, change: Change) -> Vec<Change> {
    changes.retain(|(field, _)| *field != change.0);
    if opened.visit.answers.get(change.0) != Some(change.1) {
        changes.push(change);
    }
    changes
}
