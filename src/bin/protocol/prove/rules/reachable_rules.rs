//! Theorem 4: every rule can decide. For each there are answers on which it alone decides, found
//! with as few differences from plain lumbago as possible; so no rule hides another, and no two
//! are the same.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::pathway::{EncodedPathway, firing};
use crate::prove::input::thresholds::PLAIN;
use crate::prove::theorem::{Premises, Theorem, decided, line};
use batsat::Lit;
use rugwijzer::clinical::answers::{Answer, Answers, Many, Tri};
use rugwijzer::clinical::assessment::rule;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::session::json;

/// More differences than this are not tried.
pub const MOST: usize = 10;

/// Plain lumbago, every field answered that decides: the calm option, forty years, three days,
/// easing in rest, going slowly.
pub fn plain() -> Answers {
    let mut answers = Answers::default();
    let decides = |field: &Field| {
        Screen::core().any(|screen| screen.questions().any(|question| question.field == *field))
    };
    for field in Field::ALL.iter().copied().filter(decides) {
        // The calm options, the calmest first: a follow-up is about something old or already looked
        // at.
        let calm = ["none", "no", "relief", "slow", "low", "ok", "old_assessed", "old", "same"];
        let option =
            calm.iter().find_map(|id| field.option(id)).or(field.options().first().copied());
        let answer = match (field.kind(), option) {
            (Kind::Choice, Some(option)) => Answer::One(option),
            (Kind::Several, Some(option)) => Answer::Many(Many::of(&[option])),
            (Kind::Flag | Kind::Choice | Kind::Several, _) => Answer::Flag(Tri::No),
            (Kind::Number { .. }, _) => Answer::Number(
                PLAIN.iter().find(|(number, _)| *number == field).map_or(0, |(_, plain)| *plain),
            ),
        };
        assert!(answers.give(field, answer).is_ok(), "an answer of the field's own kind");
    }
    answers
}

/// In what these answers differ from plain lumbago, as far as they are asked; a new question
/// answered with no is left out.
pub fn differences(answers: &Answers) -> String {
    let (facts, plain) = (Facts::of(answers), Facts::of(&plain()));
    let said = json::to_value(answers);
    let calm = |answer: Answer| match answer {
        Answer::Flag(tri) => tri == Tri::No,
        Answer::One(option) => option.id() == "no",
        Answer::Many(many) => {
            many == Many::of(&[Opt::YellowNone]) || many == Many::of(&[Opt::IbpNone])
        }
        Answer::Number(_) => false,
    };
    let differs = |field: &Field| match facts.seen(*field) {
        Seen::Known(answer) if plain.seen(*field) == Seen::NotAsked => !calm(answer),
        Seen::Known(answer) => plain.seen(*field) != Seen::Known(answer),
        Seen::Open | Seen::NotAsked => false,
    };
    let fields = Field::ALL.iter().copied().filter(differs);
    fields
        .map(|field| format!("{}={}", field.id(), said[field.id()].to_string().replace('"', "")))
        .collect::<Vec<_>>()
        .join(" ")
}

/// `counted[k]`: more than `k` of the answers that are known differ from plain lumbago; what it
/// leaves open differs when said.
pub fn counted(c: &mut Circuit, variables: &AnswerVariables, known: &[Lit]) -> Vec<Lit> {
    let plain = plain();
    let mut differs = Vec::new();
    for field in Field::ALL.iter().copied() {
        let says = plain.get(field).map_or(c.no(), |answer| variables.says(c, field, answer));
        differs.push(c.both(known[field as usize], !says));
    }
    c.counts(&differs, MOST + 1)
}

/// With how few differences all of these can hold together; the example is then one of those.
pub fn fewest(c: &mut Circuit, counts: &[Lit], together: &[Lit]) -> Option<usize> {
    (0..=MOST).find(|most| {
        c.possible(&together.iter().copied().chain([!counts[*most]]).collect::<Vec<_>>())
    })
}

/// Each rule alone at its level and above, with the fewest differences; the floor where no rule
/// fires at all.
pub fn living(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    theorem.note("in brackets: how many answers differ from plain lumbago; a question that this opens is answered with no where nothing stands");
    let mut c = Circuit::new();
    let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, tables, &variables);
    let fires = firing(&mut c, tables, &variables, pathway.end());
    let counts = counted(&mut c, &variables, &pathway.end().known);
    for (place, row) in tables.rules.iter().enumerate() {
        let others = tables
            .rules
            .iter()
            .enumerate()
            .filter(|(other, rule)| *other != place && rule.level >= row.level);
        let alone: Vec<Lit> =
            others.map(|(other, _)| !fires[other]).chain([fires[place]]).collect();
        let Some(few) = fewest(&mut c, &counts, &alone) else {
            let why =
                if c.possible(&[fires[place]]) { "never decides alone" } else { "never fires" };
            theorem.fails(format!("{} {why}", row.id.id()), &[]);
            continue;
        };
        let witness = variables.example(&c);
        theorem.note(format!("{} ({few}): {}", row.id.id(), differences(&witness)));
        if premises.tables.genuine {
            let outcome = decided(&witness);
            let deciding = outcome.map(|outcome| {
                let top =
                    outcome.reasons.iter().filter(|id| rule(**id).level == outcome.disposition);
                top.copied().collect::<Vec<_>>()
            });
            if deciding != Some(vec![row.id]) {
                theorem.fails(
                    format!(
                        "`assess` does not let {} decide alone: {}",
                        row.id.id(),
                        line("", &witness)
                    ),
                    &[],
                );
            }
        }
    }
    let calm: Vec<Lit> = fires.iter().map(|fires| !*fires).collect();
    if !c.possible(&calm)
        || (premises.tables.genuine
            && decided(&variables.example(&c)).map(|outcome| outcome.disposition)
                != Some(Disposition::SelfCare))
    {
        theorem.fails("nobody reaches self_care", &[]);
    }
    theorem
}
