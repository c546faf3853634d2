//! Theorem 7, the lumbago promise: fresh back pain without any alarm sign is never sent to a
//! professional, however bad it is.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::page::all_pages;
use crate::prove::encoding::pathway::{at_least, firing};
use crate::prove::input::census::Census;
use crate::prove::input::tables::{CONSTANT, PREMISE};
use crate::prove::theorem::{Premises, Theorem, level};
use rugwijzer::clinical::answers::{Answer, Many, Tri};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

pub fn promise(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut c = Circuit::new();
    let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
    let facts = all_pages(&mut c, tables, &variables, &[]);
    let fires = firing(&mut c, tables, &variables, &facts);
    let above = at_least(&mut c, tables, &fires, Disposition::PhysioOrPodo);
    let mut premise = vec![judge(&mut c, &variables, &facts, &PREMISE).yes];
    for flag in Field::ALL
        .iter()
        .copied()
        .filter(|field| field.kind() == Kind::Flag && !tables.is_detail(*field))
    {
        premise.push(judge(&mut c, &variables, &facts, &Cond::YesOrUnknown(flag)).no);
    }
    let census = |worse| {
        Census::of(tables, &premises.cuts, &|field, answer| {
            tables.is_detail(field) || promised(field, answer, worse)
        })
        .total
    };
    let covers = if tables.genuine { census(true) + census(false) } else { 0.0 };
    let mut theorem = Theorem { found: PREMISE.to_string(), ..Theorem::new(covers) };
    if c.possible(&premise.iter().copied().chain([above]).collect::<Vec<_>>()) {
        theorem.fails("the promise is broken:", &[&variables.example(&c)]);
    }
    // Somebody is promised something.
    if !c.possible(&premise)
        || (tables.genuine && level(&variables.example(&c)) != Some(Disposition::SelfCare))
    {
        theorem.fails("nobody is promised self_care", &[]);
    }
    theorem
}

/// The premise field by field, once for getting worse and once for all else, so that both sums
/// together count everybody once.
fn promised(field: Field, answer: Answer, worse: bool) -> bool {
    match answer {
        Answer::Flag(tri) => tri == Tri::No,
        Answer::Number(number) if field == Field::Age => (18..=64).contains(&number),
        Answer::Number(number) => field != Field::Days || number <= 6,
        Answer::Many(many) => many != Many::default() && !many.has(Opt::SiteBelow1),
        Answer::One(option) if field == Field::Course => (option == Opt::CourseWorse) == worse,
        Answer::One(option) if field == Field::Rest => !(worse && CONSTANT.contains(&option)),
        Answer::One(option) if field == Field::Preg => option == Opt::PregNo,
        Answer::One(option) if field == Field::Cancer => {
            [Opt::CancerNone, Opt::CancerSkin].contains(&option)
        }
        Answer::One(option) => {
            ![Opt::WhoOtherCannot, Opt::FunctionCannot].contains(&option)
                && (field != Field::Trauma || option == Opt::TraumaNone)
        }
    }
}
