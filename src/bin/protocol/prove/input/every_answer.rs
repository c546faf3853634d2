//! Every answer that a field can have, numbers by the stretches that no condition can tell apart
//! inside.

use crate::prove::input::thresholds::Cuts;
use rugwijzer::clinical::answers::{Answer, Many, Tri};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

/// Every answer of a field; numbers by stretches. "Some" cancer is no answer yet.
pub fn all_answers(field: Field, cuts: &Cuts) -> Vec<(Answer, f64)> {
    let once = |answer: Answer| (answer, 1.0);
    match field.kind() {
        Kind::Flag => Tri::ALL.map(|tri| once(Answer::Flag(tri))).to_vec(),
        Kind::Choice => {
            let options = field.options().iter().filter(|option| **option != Opt::CancerSome);
            options.map(|option| once(Answer::One(*option))).collect()
        }
        Kind::Several => {
            let (alone, features): (Vec<Opt>, Vec<Opt>) =
                field.options().iter().partition(|option| option.stands_alone());
            let sets = (1u32..1 << features.len()).map(|set| {
                let chosen = features.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
                chosen.map(|(_, option)| *option).collect::<Vec<_>>()
            });
            sets.chain(alone.into_iter().map(|option| vec![option]))
                .map(|set| once(Answer::Many(Many::of(&set))))
                .collect()
        }
        Kind::Number { .. } => cuts
            .stretches(field)
            .into_iter()
            .map(|(start, many)| (Answer::Number(start), f64::from(many)))
            .collect(),
    }
}
