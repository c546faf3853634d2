//! `questions`: the screens in the order of asking, each with the fields it may ask and the answers
//! these take.

use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use serde_json::{Value, json};
use std::io::{self, Write};

pub fn run() -> io::Result<()> {
    let mut out = io::stdout().lock();
    // One JSON array, with a screen on each line for the eye.
    let screens = Screen::ALL.iter().map(|screen| {
        let fields: Vec<Value> =
            screen.questions().map(|question| field(*screen, question.field)).collect();
        json!({ "screen": screen.id(), "fields": fields }).to_string()
    });
    writeln!(out, "[\n{}\n]", screens.collect::<Vec<_>>().join(",\n"))?;
    out.flush()
}

fn field(screen: Screen, field: Field) -> Value {
    let id = field.id();
    match field.kind() {
        Kind::Flag => json!({ "id": id, "kind": "flag", "answers": Tri::ALL.map(Tri::id) }),
        Kind::Choice => json!({ "id": id, "kind": "choice", "answers": options(screen, field) }),
        Kind::Several => json!({ "id": id, "kind": "several", "answers": options(screen, field) }),
        Kind::Number { min, max } => {
            json!({ "id": id, "kind": "number", "answers": [], "min": min, "max": max })
        }
    }
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
