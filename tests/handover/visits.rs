//! Visits to hand over, generated: calm and alarming ones, in doubt on some pages, with and without
//! the questions for the plan.

use crate::support::rng::{Rng, complete_set, doubt, put};
use rugwijzer::clinical::answers::{Answers, Many, Tri};
use rugwijzer::clinical::check_in::{
    CheckIn, Given, Item, ItemKind, Judged, Page, Visit as Way, carry, history, judge,
};
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::pathway::{Step, fields, step};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::after::Told;
use rugwijzer::handover::code::{After, Beside, Visit};
use rugwijzer::handover::private::Private;

/// A visit that somebody made to its end.
pub fn any_visit(rng: &mut Rng) -> Visit {
    let mut answers = complete_set(rng);
    doubt(rng, &mut answers, 60);
    if rng.permille(500) {
        for screen in Screen::ALL.iter().filter(|screen| screen.is_detail()) {
            let passed_over = rng.permille(900);
            screen
                .questions()
                .filter(|_| passed_over)
                .for_each(|question| answers.take_back(question.field));
        }
    }
    let mut visit = Visit::of(&answers);
    visit.day = Some(rng.below(4000) as u16);
    if rng.permille(200) {
        visit.beside = any_beside(rng);
    }
    visit
}

fn any_beside(rng: &mut Rng) -> Beside {
    Beside {
        nsaid: rng.pick(&[None, Some(Tri::Yes), Some(Tri::No), Some(Tri::Unknown)]),
        minutes: rng.pick(&[None, Some(Minutes::Five), Some(Minutes::Twenty)]),
        places: Place::ALL.iter().copied().filter(|_| rng.permille(300)).collect(),
        red_light: rng.permille(200),
        amber: ExerciseId::ALL.iter().copied().filter(|_| rng.permille(20)).collect(),
    }
}

/// A visit that was broken off, or answers with gaps anywhere.
pub fn any_gaps(rng: &mut Rng) -> Visit {
    let mut answers: Answers = complete_set(rng);
    doubt(rng, &mut answers, 200);
    for field in Field::ALL {
        if rng.permille(200) {
            answers.take_back(*field);
        }
    }
    Visit::of(&answers)
}

/// Some kinds of private answers, ticked.
pub fn any_ticks(rng: &mut Rng) -> Vec<Private> {
    Private::ALL.iter().copied().filter(|_| rng.permille(500)).collect()
}

/// A visit that went to its end, and up to so many check-ins after it. Most people say much the same as
/// before.
pub fn any_history(rng: &mut Rng, most: usize) -> (Visit, After) {
    loop {
        let mut visit = any_visit(rng);
        if step(&visit.answers) != Step::Finish {
            continue;
        }
        visit.day = Some(rng.below(3000) as u16);
        let mut after = After::default();
        let mut day = 0;
        for _ in 0..1 + rng.below(most) {
            let further = 1 + rng.below(12) as u32;
            day += rng.pick(&[1, 3, 7, 7, 14, 14, 28, further, 91]);
            let Some(now) = any_check_in(rng, &visit.answers, &after.check_ins, day) else { break };
            let Judged::Decided(decision) = judge(&visit.answers, &after.check_ins, &now) else {
                break;
            };
            let answers = carry::answers(
                &visit.answers,
                &[&after.check_ins[..], std::slice::from_ref(&now)].concat(),
            );
            let stop = if let Step::Stop(screen) = step(&answers) { Some(screen) } else { None };
            after.told.push(Told { outcome: decision.disposition, stop });
            after.check_ins.push(now);
        }
        if after.check_ins.is_empty() {
            continue;
        }
        after.exercise_days = (0..day.min(60)).filter(|_| rng.permille(400)).collect();
        return (visit, after);
    }
}

/// A check-in that goes to its end; none where its answers contradict each other for ever.
pub fn any_check_in(
    rng: &mut Rng,
    first: &Answers,
    earlier: &[CheckIn],
    day: u32,
) -> Option<CheckIn> {
    let before = carry::answers(first, earlier);
    let calm = rng.permille(800);
    let mut said = complete_set(rng);
    doubt(rng, &mut said, 40);
    let last = history(first, earlier)?.last;
    let mut now = CheckIn::on(day);
    now.red_light = rng.permille(60);
    for _ in 0..80 {
        let way = Way { first, earlier, now: &now, last, standing: false };
        match way.next() {
            None => return Some(now),
            Some(Page::Check(screen)) => {
                let mut working = way.answers();
                for field in fields(screen, &working.clone()) {
                    let changes = matches!(field, Field::Sev | Field::Course | Field::Function);
                    let same = before.get(field).filter(|_| calm && !changes);
                    let answer = same.or(said.get(field)).expect("every field has one");
                    put(&mut working, field, answer);
                    let doubts = if calm { &before } else { &said };
                    working.set_one_by_one(field, doubts.is_one_by_one(field));
                }
                let anew = carry::said_anew(first, earlier, &now, &working);
                now.anew = anew;
            }
            Some(Page::Own(page)) => {
                let goals = way.goals();
                let open = way.items(page).into_iter().filter(|item| way.now.get(*item).is_none());
                for item in open.collect::<Vec<_>>() {
                    let fits = now.give(item, any_item(rng, item, calm, &goals));
                    assert!(fits, "{item:?}");
                }
            }
        }
    }
    None
}

fn any_item(rng: &mut Rng, item: Item, calm: bool, goals: &[Opt]) -> Given {
    match item.kind() {
        ItemKind::Choice if calm && rng.permille(700) => Given::Pick(item.picks()[0]),
        ItemKind::Choice => Given::Pick(rng.pick(&item.picks())),
        ItemKind::Number { max, .. } => Given::Number(rng.below(max as usize + 1) as u32),
        ItemKind::Goals => {
            let some: Vec<Opt> = goals
                .iter()
                .copied()
                .filter(|goal| !goal.stands_alone() && rng.permille(400))
                .collect();
            let none = [rng.pick(&[Opt::GoalNone, Opt::GoalUnknown])];
            Given::Goals(Many::of(if some.is_empty() { &none } else { &some }))
        }
    }
}
