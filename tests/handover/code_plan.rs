//! A plan that a therapist sends back: there and back, short, and nothing else opens as one.

use crate::support::rng::Rng;
use rugwijzer::clinical::exercises::Exercise;
use rugwijzer::clinical::plan::prescription::{
    DAYS, MOST, Pace, Prescribed, Prescription, SETS, WEEKS, amounts, prescribable,
};
use rugwijzer::handover::code::{Contents, SentPlan, Unopened, open, open_any, written_plan};

/// A plan within the bounds, and nothing else about it.
pub fn any_plan(rng: &mut Rng) -> SentPlan {
    let mut rows: Vec<&Exercise> = prescribable().collect();
    let count = 1 + rng.below(MOST);
    let mut number =
        |(least, most): (u16, u16)| least + rng.below((most - least + 1).into()) as u16;
    let mut exercises = Vec::new();
    for _ in 0..count {
        let row = rows.swap_remove(usize::from(number((0, rows.len() as u16 - 1))));
        let ((least, most), step) = amounts(row.id);
        let amount = least + step * number((0, (most - least) / step));
        exercises.push(Prescribed {
            exercise: row.id,
            sets: number(SETS),
            amount,
            days: number(DAYS),
        });
    }
    let weeks = number((0, WEEKS.1));
    let pace = if weeks == 0 { Pace::Stays } else { Pace::Weeks(weeks) };
    let day = Some(number((0, 4_000))).filter(|day| day % 3 > 0);
    SentPlan { prescription: Prescription { exercises, pace }, day }
}

#[test]
fn every_plan_comes_back_as_it_was_sent() {
    let mut rng = Rng::new(11);
    let mut lengths = Vec::new();
    for _ in 0..20_000 {
        let sent = any_plan(&mut rng);
        assert!(sent.prescription.is_sound(), "{sent:?}");
        let code = written_plan(&sent).expect("it is within the bounds");
        assert_eq!(open_any(&code), Ok(Contents::Plan(sent)), "{code}");
        assert_eq!(open(&code), Err(Unopened::Plan));
        lengths.push(code.replace('-', "").len());
    }
    lengths.sort_unstable();
    println!("letters: median {}, longest {}", lengths[10_000], lengths[19_999]);
    assert!(lengths[19_999] <= 48);
}

#[test]
fn three_exercises_as_the_table_has_them_are_a_short_code() {
    let usual = |row: &Exercise| Prescribed { days: 3, ..Prescribed::usual(row.id) };
    let exercises = prescribable().take(3).map(usual).collect();
    let sent =
        SentPlan { prescription: Prescription { exercises, pace: Pace::Stays }, day: Some(340) };
    let code = written_plan(&sent).expect("it is within the bounds");
    println!("{code}");
    assert!(code.replace('-', "").len() <= 20, "{code}");
}

#[test]
fn what_is_out_of_bounds_is_not_written() {
    let row = prescribable().next().expect("there are exercises");
    let one = Prescribed::usual(row.id);
    let of = |exercises: Vec<Prescribed>| SentPlan {
        prescription: Prescription { exercises, pace: Pace::Stays },
        day: None,
    };
    assert!(written_plan(&of(vec![one])).is_some());
    assert_eq!(written_plan(&of(vec![])), None);
    assert_eq!(written_plan(&of(vec![one, one])), None);
    assert_eq!(written_plan(&of(vec![Prescribed { sets: 9, ..one }])), None);
    assert_eq!(written_plan(&of(vec![Prescribed { amount: 0, ..one }])), None);
    let many: Vec<Prescribed> = prescribable().map(|row| Prescribed::usual(row.id)).collect();
    assert_eq!(written_plan(&of(many)), None);
}
