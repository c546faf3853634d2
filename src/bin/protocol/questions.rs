//! `questions`: the screens in the order of asking, each with the fields it may ask and the answers
//! these take.

use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use serde::Serialize;
use std::io::{self, Write};

/// A screen, with what it may ask. The keys stand in the order of the alphabet.
#[derive(Serialize)]
struct Asking {
    fields: Vec<Asked>,
    screen: &'static str,
}

/// A field as this screen asks it.
#[derive(Serialize)]
struct Asked {
    answers: Vec<&'static str>,
    id: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<u32>,
}

pub fn run() -> io::Result<()> {
    let mut out = io::stdout().lock();
    // One JSON array, with a screen on each line for the eye.
    let screens = Screen::ALL.iter().map(|screen| {
        let fields = screen.questions().map(|question| asked(*screen, question.field)).collect();
        serde_json::to_string(&Asking { fields, screen: screen.id() })
    });
    let screens: Vec<String> = screens.collect::<Result<_, _>>()?;
    writeln!(out, "[\n{}\n]", screens.join(",\n"))?;
    out.flush()
}

fn asked(screen: Screen, field: Field) -> Asked {
    let (kind, answers, bounds) = match field.kind() {
        Kind::Flag => ("flag", Tri::ALL.map(Tri::id).to_vec(), None),
        Kind::Choice => ("choice", options(screen, field), None),
        Kind::Several => ("several", options(screen, field), None),
        Kind::Number { min, max } => ("number", Vec::new(), Some((min, max))),
    };
    let (min, max) = bounds.unzip();
    Asked { answers, id: field.id(), kind, max, min }
}

/// The answers this screen offers: the box about cancer says only whether; the page after it says
/// which.
fn options(screen: Screen, field: Field) -> Vec<&'static str> {
    let kind_of_cancer = |option: Opt| !matches!(option, Opt::CancerNone | Opt::CancerSome);
    let offered = |option: &Opt| match (screen, field) {
        (Screen::Conditions, Field::Cancer) => {
            !kind_of_cancer(*option) || *option == Opt::CancerUnknown
        }
        (Screen::ConditionsMore, Field::Cancer) => kind_of_cancer(*option),
        _ => true,
    };
    field.options().iter().copied().filter(offered).map(Opt::id).collect()
}
