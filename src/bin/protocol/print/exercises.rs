//! The exercises, when to stop, and who must not do which.

use super::{LANG, VOICE, joined, lines, paragraphs, rows, sources, status_of, title};
use crate::blocks::Block;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{Bar, EXCLUSIONS, Excluded, Exclusion, Origin};
use rugwijzer::clinical::exercises::{EXERCISES, Exercise, Step, Stop, easier};
use rugwijzer::words::exercise as words;
use rugwijzer::words::plan as plan_words;
use rugwijzer::words::protocol::{self, ExerciseHeads, Heads};

pub fn exercises(_: &'static Heads) -> Vec<Block> {
    let heads = protocol::exercises(LANG);
    let mut blocks = vec![title(2, heads.title)];
    blocks.extend(paragraphs(heads.lead));
    for step in Step::ALL {
        let said = words::step(LANG, *step);
        let rows = EXERCISES.iter().filter(|row| row.step == *step).map(|row| exercise(heads, row));
        let columns = [
            (heads.exercise, 15),
            (heads.how, 25),
            (heads.uses, 15),
            (heads.dose, 15),
            (heads.limits, 15),
            (heads.source, 15),
        ];
        blocks.extend([
            title(3, said.name),
            Block::Paragraph(said.about.into()),
            Block::table(columns, rows),
        ]);
    }
    let stop = |stop: &Stop| vec![stop.id().into(), words::stop(LANG, *stop).into()];
    blocks.extend([
        title(3, heads.stops_title),
        Block::Paragraph(heads.stops_lead.into()),
        Block::table([(heads.row, 20), (heads.stop, 80)], Stop::ALL.iter().map(stop)),
    ]);
    blocks
}

fn exercise(heads: &ExerciseHeads, row: &Exercise) -> Vec<String> {
    let said = words::exercise(LANG, row.id);
    let named =
        |head: &str, text: String| if text.is_empty() { text } else { format!("{head} {text}") };
    let or_none = |id: Option<&'static str>| id.unwrap_or("–").to_owned();
    let places: Vec<&str> = row.places.iter().map(|place| words::place(LANG, *place)).collect();
    let parts: Vec<&str> = row.works_on.iter().map(|part| words::part(LANG, *part)).collect();
    let printed: Vec<&str> = EXCLUSIONS
        .iter()
        .filter(|other| {
            other.printed && other.excluded != Excluded::Everything && other.excluded.names(row)
        })
        .map(|other| other.id.id())
        .collect();
    vec![
        rows([
            said.name.to_owned(),
            format!("[{}]", row.id.id()),
            named(heads.aim, words::aim(LANG, row.aim).to_lowercase()),
        ]),
        rows([lines(said.steps.iter().copied()), named(heads.lighter, said.lighter.to_owned())]),
        rows([
            parts.join(", "),
            named(heads.start, words::start(LANG, row.start).to_lowercase()),
            named(heads.place, places.join(", ").to_lowercase()),
            named(heads.from, plan_words::phase(LANG, row.from).name.to_lowercase()),
            named(heads.direction, plan_words::direction(LANG, row.direction).to_lowercase()),
        ]),
        rows([
            words::dose(LANG, row.dose),
            named(heads.pace, words::pace(LANG, row.dose)),
            named(heads.easier, or_none(easier(row.id).map(|id| id.id()))),
            named(heads.harder, or_none(row.harder.map(|id| id.id()))),
        ]),
        rows([
            named(heads.tags, joined(row.tags, |tag| tag.id())),
            named(heads.stop, joined(row.stop, |stop| stop.id())),
            named(heads.printed, printed.join(", ")),
        ]),
        rows([row.seeds.to_owned(), sources(row.cited), status_of(row.cited)]),
    ]
}

pub fn exclusions(_: &'static Heads) -> Vec<Block> {
    let heads = protocol::exercises(LANG);
    let table = |printed: bool| {
        let rows =
            EXCLUSIONS.iter().filter(|row| row.printed == printed).map(|row| exclusion(heads, row));
        let columns = [
            (heads.row, 20),
            (heads.when, 20),
            (heads.excluded, 20),
            (heads.left, 20),
            (heads.source, 10),
            (heads.status, 10),
        ];
        Block::table(columns, rows)
    };
    let mut blocks = vec![title(2, heads.exclusions_title)];
    blocks.extend(paragraphs(heads.exclusions_lead));
    blocks.extend([
        table(false),
        title(3, heads.printed_title),
        Block::Paragraph(heads.printed_lead.into()),
        table(true),
    ]);
    blocks
}

fn exclusion(heads: &ExerciseHeads, row: &Exclusion) -> Vec<String> {
    let said = words::exclusion(LANG, VOICE, row.id);
    let mark = match row.origin {
        Origin::Sheet => "",
        Origin::Added => heads.added,
    };
    vec![
        rows([
            mark.to_owned(),
            format!("[{}]", row.id.id()),
            said.not_if.to_owned(),
            format!("{}: {}", heads.why, said.why),
        ]),
        when(row),
        excluded(heads, row.excluded),
        words::left(LANG, row.left).into(),
        sources(row.cited),
        rows([mark.to_owned(), status_of(row.cited)]),
    ]
}

/// For whom, without the levels where it is for all of them.
fn when(row: &Exclusion) -> String {
    let heads = protocol::heads(LANG);
    let mut parts = super::fits(heads, &row.when);
    if row.when.levels == Disposition::ALL {
        parts.remove(0);
    }
    if parts.is_empty() && row.when.when == Cond::Always {
        heads.always.into()
    } else {
        parts.join("\n")
    }
}

/// What is kept away, in the sheet's tags and by name.
fn excluded(heads: &ExerciseHeads, excluded: Excluded) -> String {
    match excluded {
        Excluded::Everything => heads.everything.into(),
        Excluded::AllButSafe => heads.all_but_safe.into(),
        Excluded::AllButSafeAnd(ids) => {
            format!("{} {}", heads.all_but_safe_and, joined(ids, |id| id.id()))
        }
        Excluded::These(bars) => {
            let bar = |bar: &Bar| match bar {
                Bar::All(tag) => tag.id().to_owned(),
                Bar::Unsteady(tag) => format!("{} {}", tag.id(), heads.unsteady),
                Bar::Held(tag) => format!("{} {}", tag.id(), heads.held),
                Bar::This(id) => id.id().to_owned(),
            };
            let said = bars.iter().map(bar).collect::<Vec<_>>().join(", ");
            let named = EXERCISES
                .iter()
                .filter(|row| excluded.names(row))
                .map(|row| row.id.id())
                .collect::<Vec<_>>()
                .join(", ");
            if said == named { said } else { rows([said, format!("{} {named}", heads.these)]) }
        }
    }
}
