//! Answer sets as text: `age=70 trauma=minor site=low,below1` says in what a case differs from
//! plain lumbago.

use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::session::json;
use serde_json::{Map, Value};

/// Plain lumbago: forty years old, two days of pain after lifting, and nothing else. Every question
/// is answered that can be asked without a follow-up; a case that ticks something gives the
/// follow-ups of it too.
pub const PLAIN: &str = "who=self age=40 \
    a_collapse=no a_chest=no a_ill=no a_leg=no a_pulse=no a_belly=no a_const=no \
    b_saddle=no b_urine=no b_leak=no b_bowel=no b_sex=no b_old=no \
    c_both=no c_weak=no c_gait=no c_numb=no c_swollen=no \
    d_fever=no d_hot=no d_chills=no d_urine=no d_colic=no d_rash=no d_weight=no d_sweats=no \
    trauma=none cancer=none f_bone=no f_light=no f_stiff=no f_immune=no f_diabetes=no f_line=no f_aneurysm=no \
    g_steroid=no g_anticoag=no g_spine=no g_infect=no g_iv=no g_nsaid=no g_opioid=no \
    preg=no p_cycle=no p_contr=no p_fluid=no p_move=no p_pre=no p_pain=no \
    days=2 onset=move site=low sev=5 course=same rest=relief function=slow \
    familiar=known assessed=no ibp=none eye=no yellow=none suic=no foot=no archsport=no";

/// Plain lumbago with these changes, as the public JSON form of a set of answers. `field=` takes an
/// answer away, and `confirmed=none` says that no "no" was said a second time.
pub fn json(changes: &str) -> Value {
    let mut object = Map::new();
    for pair in PLAIN.split_whitespace().chain(changes.split_whitespace()) {
        let (field, given) = pair.split_once('=').expect("a change is written field=value");
        let value = if given.is_empty() {
            object.remove(field);
            continue;
        } else {
            match Field::from_id(field).map(Field::kind) {
                Some(Kind::Number { .. }) => {
                    given.parse::<u32>().map(Value::from).expect("a whole number")
                }
                Some(Kind::Several) => given.split(',').collect::<Vec<_>>().into(),
                Some(Kind::Flag | Kind::Choice) | None => given.into(),
            }
        };
        object.insert(field.to_owned(), value);
    }
    Value::Object(object)
}

/// Plain lumbago with these changes.
pub fn answers(changes: &str) -> Answers {
    json::from_value(&json(changes))
        .unwrap_or_else(|why| panic!("[{changes}] cannot be read: {}", why))
}

/// An outcome as ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub disposition: &'static str,
    pub contacts: Vec<&'static str>,
    pub reasons: Vec<&'static str>,
}

impl Verdict {
    pub fn of(outcome: &Outcome) -> Verdict {
        Verdict {
            disposition: outcome.disposition.id(),
            contacts: outcome.contacts.iter().map(|contact| contact.id()).collect(),
            reasons: outcome.reasons.iter().map(|rule| rule.id()).collect(),
        }
    }

    pub fn gives(&self, rule: &str) -> bool {
        self.reasons.contains(&rule)
    }
}

/// The outcome of a set to which nothing is lacking.
pub fn outcome(answers: &Answers) -> Outcome {
    match assess(answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { next, .. } => {
            panic!(
                "nothing should be lacking, yet {} is asked: {}",
                next.id(),
                json::to_text(answers)
            )
        }
    }
}

/// The outcome of plain lumbago with these changes.
pub fn judge(changes: &str) -> Verdict {
    Verdict::of(&outcome(&answers(changes)))
}

/// Urgency as a number, the least urgent 0.
pub fn height(disposition: &str) -> usize {
    ["self_care", "physio_or_podo", "gp_within_days", "gp_today", "emergency_now"]
        .iter()
        .position(|level| *level == disposition)
        .expect("one of the five dispositions")
}

/// The level that a rule's letter stands for.
pub fn level_of(rule: &str) -> &'static str {
    match rule.as_bytes().first() {
        Some(b'E') => "emergency_now",
        Some(b'T') => "gp_today",
        Some(b'D') => "gp_within_days",
        Some(b'P') => "physio_or_podo",
        _ => "self_care",
    }
}
