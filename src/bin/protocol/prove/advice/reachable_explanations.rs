//! Theorem 9: no rule reads what explains and plans, and every row of it reaches somebody; shown
//! with as few differences from plain lumbago as possible.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::outcome::EncodedOutcome;
use crate::prove::encoding::pathway::EncodedPathway;
use crate::prove::rules::reachable_rules::{MOST, counted, differences, fewest};
use crate::prove::theorem::{Premises, Theorem, decided, line};
use batsat::Lit;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::factors::factors;
use rugwijzer::clinical::outlook::{OUTLOOKS, OutlookId, outlook};
use rugwijzer::clinical::pathway::{Step, step};
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// A fact about the tables, checked and not proved: conditions read answers and nothing else, so it
/// is enough to look which.
pub fn read_by_no_rule(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    let rules = tables.rules.iter().flat_map(|rule| {
        rule.calls.iter().map(|call| call.when).chain([rule.when]).map(|when| (rule.id.id(), when))
    });
    let before = tables.questions.iter().filter(|question| !question.screen.is_detail());
    let pages = before.map(|question| (question.field.id(), question.when));
    for (id, when) in rules.chain(pages) {
        theorem.covers += 1.0;
        for field in when.reads().into_iter().filter(|field| tables.is_detail(*field)) {
            theorem
                .fails(format!("{id} reads {}, which is asked after the outcome", field.id()), &[]);
        }
    }
    theorem
}

/// What of a table has to be shown to somebody.
struct Row {
    id: &'static str,
    when: Cond,
    levels: &'static [Disposition],
}

/// Each row with the fewest differences from plain lumbago, and `assess` looked at whether it shows
/// it too.
fn lives(
    premises: &Premises,
    encoded: &mut EncodedOutcome,
    theorem: &mut Theorem,
    rows: &[Row],
    shown: impl Fn(&Outcome) -> Vec<&'static str>,
) {
    let known: Vec<Lit> = Field::ALL.iter().map(|field| encoded.known(*field)).collect();
    let counts = counted(&mut encoded.c, &encoded.variables, &known);
    for row in rows {
        let (holds, levels) = (
            encoded.judge(&row.when).yes,
            row.levels.iter().map(|level| encoded.levels[*level as usize]).collect::<Vec<_>>(),
        );
        let at = encoded.c.any(&levels);
        let Some(few) = fewest(&mut encoded.c, &counts, &[holds, at]) else {
            theorem.fails(format!("{} is shown to nobody, or only far from plain lumbago (more than {MOST} answers)", row.id), &[]);
            continue;
        };
        let witness = encoded.variables.example(&encoded.c);
        theorem.note(format!("{} ({few}): {}", row.id, differences(&witness)));
        if premises.tables.genuine
            && !decided(&witness).is_some_and(|outcome| shown(&outcome).contains(&row.id))
        {
            theorem.fails(
                format!("`assess` does not show {} here: {}", row.id, line("", &witness)),
                &[],
            );
        }
    }
}

pub fn patterns_live(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    let rows: Vec<Row> = premises
        .tables
        .patterns
        .iter()
        .map(|row| Row { id: row.id.id(), when: row.needs, levels: Disposition::ALL })
        .collect();
    let shown =
        |outcome: &Outcome| fits(&outcome.facts).iter().map(|fit| fit.pattern.id.id()).collect();
    lives(premises, &mut encoded, &mut theorem, &rows, shown);
    let (mut signs, mut bare) = (0, Vec::new());
    for pattern in &premises.tables.patterns {
        let needs = encoded.judge(&pattern.needs).yes;
        let missing: Vec<Lit> =
            pattern.supports.iter().map(|sign| !encoded.judge(sign).yes).chain([needs]).collect();
        bare.extend(encoded.c.possible(&missing).then_some(pattern.id.id()));
        for (kind, sign) in pattern
            .supports
            .iter()
            .map(|sign| ("for", sign))
            .chain(pattern.against.iter().map(|sign| ("against", sign)))
        {
            signs += 1;
            let holds = encoded.judge(sign).yes;
            if !encoded.c.possible(&[needs, holds]) {
                theorem.fails(
                    format!("{}: nobody has the sign {kind} it: {sign}", pattern.id.id()),
                    &[],
                );
            }
        }
    }
    theorem
        .note(format!("{signs} signs; named even where no sign for it holds: {}", bare.join(" ")));
    theorem
}

pub fn factors_live(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    let rows: Vec<Row> = premises
        .tables
        .factors
        .iter()
        .map(|row| Row { id: row.id.id(), when: row.when, levels: Disposition::ALL })
        .collect();
    lives(premises, &mut encoded, &mut theorem, &rows, |outcome| {
        factors(&outcome.facts).iter().map(|factor| factor.id.id()).collect()
    });
    theorem
}

const CALM: &[Disposition] = &[Disposition::SelfCare, Disposition::PhysioOrPodo];
const LEG: Cond = Cond::Named(Name::Rad);
const PREGNANCY: Cond =
    Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w, Opt::PregPp6m]);

/// As the code of `outlook::outlook` reads; the examples hold it to that.
const OUTLOOK_ROWS: &[(OutlookId, Cond)] = &[
    (OutlookId::Leg, LEG),
    (
        OutlookId::Longer,
        Cond::All(&[Cond::Not(&LEG), Cond::Not(&PREGNANCY), Cond::AtLeast(Field::Days, 42)]),
    ),
    (
        OutlookId::Fresh,
        Cond::All(&[Cond::Not(&LEG), Cond::Not(&PREGNANCY), Cond::AtMost(Field::Days, 41)]),
    ),
];

pub fn outlooks_live(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    let rows: Vec<Row> = OUTLOOK_ROWS
        .iter()
        .map(|(id, when)| Row { id: id.id(), when: *when, levels: CALM })
        .collect();
    for id in OutlookId::ALL {
        if !OUTLOOKS.iter().any(|row| row.id == *id) {
            theorem.fails(format!("{} has no course", id.id()), &[]);
        }
    }
    lives(premises, &mut encoded, &mut theorem, &rows, |outcome| {
        outlook(outcome).map(|row| row.id.id()).into_iter().collect()
    });
    theorem
}

/// Everything is answered, and yet a page is asked again.
pub fn contradictions_live(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(0.0);
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, tables, &variables);
    let stops = pathway.stops(&mut c);
    let mut answered: Vec<Lit> = Field::ALL
        .iter()
        .filter(|field| !tables.is_detail(**field))
        .map(|field| variables.given(*field))
        .collect();
    answered.extend([!stops, !variables.is(Opt::CancerSome)]);
    let counts = counted(&mut c, &variables, &pathway.end().known);
    for row in &tables.contradictions {
        let id = format!("{} = {}", row.later.field().id(), row.later.id());
        theorem.covers += premises.census.with(row.again, |answer| answer == row.earlier);
        let holds = variables.contradicts(&mut c, row);
        let asked = pathway
            .stages
            .iter()
            .find(|stage| stage.screen == row.screen)
            .map_or(c.no(), |stage| stage.first_open);
        let so: Vec<Lit> = answered.iter().copied().chain([holds, asked]).collect();
        let Some(few) = fewest(&mut c, &counts, &so) else {
            theorem.fails(format!("{id} has nothing asked again"), &[]);
            continue;
        };
        let witness = variables.example(&c);
        theorem.note(format!("{id} ({few}): {} is asked again", row.screen.id()));
        if tables.genuine && step(&witness) != Step::Ask(row.screen) {
            theorem.fails("`assess` asks another page here:", &[&witness]);
        }
    }
    theorem
}
