//! Visits to hand over, generated: calm and alarming ones, in doubt on some pages, with and without
//! the questions for the plan.

use crate::support::rng::{Rng, complete_set, doubt};
use rugwijzer::clinical::answers::{Answers, Tri};
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::{Beside, Visit};
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
