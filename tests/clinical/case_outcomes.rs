//! The outcomes of imagined people: everything that the tables say to each, compared with
//! `golden/case_outcomes.txt`, which a clinician has read.

use crate::support::answer_sets::{Verdict, answers, outcome};
use rugwijzer::clinical::advice::{Topic, advice};
use rugwijzer::clinical::appointment::{Service, placement, suiting};
use rugwijzer::clinical::assessment::{Outcome, rule};
use rugwijzer::clinical::factors::factors;
use rugwijzer::clinical::learning::lessons;
use rugwijzer::clinical::outlook::outlook;
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::plan::daily::daily;
use rugwijzer::clinical::reassuring_findings::reassuring_findings;
use rugwijzer::clinical::referral::referrals;
use rugwijzer::clinical::review::{reviews, working_days};
use rugwijzer::clinical::safety_net::{Part, guidance};
use rugwijzer::clinical::supporting_answers::supporting_answers;
use rugwijzer::words::{Lang, Voice, outcome as words};

/// TABLE: how each differs from plain lumbago.
const PEOPLE: &[&str] = &[
    // The fourteen of the review, as in tests/clinical/plan.rs.
    "age=29 days=2 sev=9 function=limited course=same",
    "age=52 days=5 sev=3 function=slow course=better",
    "age=45 days=21 site=low,below1 sev=6 function=limited course=same",
    "age=38 days=10 site=low,buttock,below1 sev=7 function=limited course=better",
    "age=47 days=240 sev=6 function=slow course=same yellow=fear,sleep,stress",
    "age=63 days=730 sev=4 function=slow course=same",
    "age=31 preg=ge20 days=28 sev=5 function=slow course=same",
    "age=33 preg=pp6w days=21 sev=4 function=slow course=same",
    "age=78 f_bone=yes days=14 sev=5 function=slow course=same onset=gradual",
    "age=70 days=210 c_both=yes c_both_when=walking sev=5 function=slow course=same",
    "age=55 days=120 foot=yes sev=4 function=ok course=same",
    "age=22 days=21 sev=4 function=slow course=better demand=turn",
    "age=61 cancer=other days=20 sev=4 function=slow course=same",
    "age=66 g_anticoag=yes days=3 sev=4 function=slow course=same onset=gradual",
    "",
    "sev=9 days=10",
    "days=20 yellow=fear,sleep,mood suic=no foot=yes work_now=off",
    "days=60 course=better assessed=yes_same function=limited episodes=often",
    "days=30 course=better function=slow",
    "days=12 site=low,below1 sev=6 cough=yes tingle=yes",
    "preg=ge20 site=buttock",
    "preg=pp6m b_old=yes b_old_course=same",
    "age=70 stiff_short=yes scan=wear",
    "days=120 ibp=halfnight,stiff,move course=better",
    "days=100 course=better age=67 c_both=yes c_both_when=walking legs_walk=both eases=bend stand_worse=yes",
    "work=sit,lift life=inactive elsewhere=hip tried=insoles,painkiller,exercises health=poor",
    "g_nsaid=yes g_nsaid_sign=no g_opioid=yes",
    "d_fever=yes d_flu=yes",
    "cancer=other days=30",
    "age=14 who=other",
    "who=other_cannot",
    "d_fever=yes d_flu=no",
    "preg=lt20 rest=constant",
    "g_spine=yes course=worse",
    "days=20 yellow=mood suic=thoughts",
    "trauma=violence trauma_when=d1 stand=ok",
    "trauma=minor trauma_when=d1 stand=cannot",
    "b_urine=yes",
    "d_fever=yes d_flu=no preg=pp6w",
    "a_collapse=yes",
];

fn line(name: &str, ids: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| id.as_ref().to_owned()).collect();
    if ids.is_empty() { String::new() } else { format!("{name}: {}\n", ids.join(", ")) }
}

/// The outcome, why, and everything that is said to somebody with it.
fn read_aloud(changes: &str) -> String {
    let found = outcome(&answers(changes));
    let verdict = Verdict::of(&found);
    let mut text = format!(
        "# {}\n{}\n",
        if changes.is_empty() { "plain lumbago" } else { changes },
        verdict.disposition
    );
    text += &line("contacts", verdict.contacts);
    text += &line(
        "because",
        found.reasons.iter().map(|id| {
            let ground: Vec<&str> = supporting_answers(&rule(*id).when, &found.facts)
                .iter()
                .map(|field| field.id())
                .collect();
            format!("{} ({})", id.id(), ground.join(" "))
        }),
    );
    for id in &found.reasons {
        let words = words::reason(Lang::Nl, Voice::You, *id, &found);
        text += &line(&format!("says {}", id.id()), [format!("{} {}", words.because, words.means)]);
    }
    text += &told(&found);
    for part in Part::ALL {
        text += &line(
            &format!("guidance {}", part.id()),
            guidance(*part, &found).iter().map(|id| id.id()),
        );
    }
    for topic in Topic::ALL {
        text +=
            &line(&format!("advice {topic:?}"), advice(*topic, &found).iter().map(|id| id.id()));
    }
    text
}

fn told(found: &Outcome) -> String {
    let mut text = line("within", working_days(found).map(|days| format!("{days} working days")));
    text += &line(
        "look again",
        reviews(found).iter().map(|review| format!("{} in {}", review.look.id(), review.in_days)),
    );
    text += &line("in favour", reassuring_findings(found).iter().map(|id| id.id()));
    text += &line(
        "may fit",
        fits(&found.facts).iter().map(|fit| {
            format!(
                "{} ({} for, {} against)",
                fit.pattern.id.id(),
                fit.supports.len(),
                fit.against.len()
            )
        }),
    );
    text += &line("factors", factors(&found.facts).iter().map(|row| row.id.id()));
    text += &line("can help", referrals(found).iter().map(|route| route.professional.id()));
    text += &line("outlook", outlook(found).map(|row| row.id.id()));
    text += &line("lessons", lessons(found).iter().map(|row| row.id.id()));
    text += &line("the day", daily(found).iter().map(|id| id.id()));
    text += &line(
        &format!("clinic {:?}", placement(found)),
        suiting(found, Service::ALL).iter().map(|id| id.id()),
    );
    text
}

#[test]
fn what_each_is_told_is_what_was_read() {
    let told: Vec<String> = PEOPLE.iter().map(|changes| read_aloud(changes)).collect();
    let told = told.join("\n");
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/case_outcomes.txt");
    if std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some() {
        std::fs::write(golden, &told).expect("the golden file can be written");
    }
    let kept = std::fs::read_to_string(golden).unwrap_or_default();
    let differs = told.lines().zip(kept.lines()).find(|(now, then)| now != then);
    assert!(
        told == kept,
        "people are told other things than in tests/golden/case_outcomes.txt (first at {differs:?}).\n\
         Read the difference as a clinician would; then write it with RUGWIJZER_WRITE_GOLDEN=1 cargo test --test clinical case_outcomes"
    );
}
