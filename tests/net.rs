//! What to do meanwhile and what to watch for, read from the safety-net sheet: which row for whom, the heads that name two people
//! as equals, what is in nobody's favour, and the line against suicide.

mod support;

use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{ExclusionId, holding};
use rugwijzer::clinical::favour::favours;
use rugwijzer::clinical::safety_net::{Part, guidance};
use rugwijzer::session::{Effect, Msg, update};
use rugwijzer::words::outcome as words;
use rugwijzer::words::{Lang, Voice};
use support::sets::{answers, outcome};
use support::stage;

/// Every piece of guidance, by its name.
fn told(changes: &str) -> Vec<&'static str> {
    let outcome = outcome(&answers(changes));
    Part::ALL.iter().flat_map(|part| guidance(*part, &outcome)).map(|guide| guide.id()).collect()
}

const AORTA: &str = "age=70 a_const=yes a_relief=yes onset=nocause rest=constant sev=8 days=2";
const FLU: &str = "d_fever=yes d_flu=yes days=2";

/// The rows that follow a rule or an answer: for these they stand there, and for the others they do not.
#[test]
fn each_row_of_the_sheet_is_for_whom_it_says() {
    for (guide, with, without) in [
        ("pale_clammy_112", &[AORTA, "g_anticoag=yes sev=6 onset=nocause"][..], &["function=cannot", ""][..]),
        ("leg_changes_112", &[AORTA][..], &["g_anticoag=yes sev=6 onset=nocause"][..]),
        // Once the leg counts at any time, no hours are named beside it.
        ("legs_hours_112", &["g_anticoag=yes sev=6 onset=nocause"][..], &[AORTA, "age=70 g_anticoag=yes a_const=yes a_relief=yes onset=nocause rest=constant sev=8"][..]),
        ("help_at_home", &["age=80 function=care days=5"][..], &["function=cannot", "age=80 function=care days=60 course=better"][..]),
        ("temperature", &["d_fever=yes d_flu=no", "f_immune=yes d_hot=yes d_flu=no"][..], &["function=cannot"][..]),
        ("measure_hot", &["d_hot=yes d_flu=no", "d_hot=unknown", "d_fever=unknown", "age=70 d_hot=yes d_flu=yes"][..], &["", FLU, "age=70 d_fever=yes d_flu=yes"][..]),
        ("measure_fever", &[FLU, "age=70 d_fever=yes d_flu=yes", "d_hot=yes d_flu=yes"][..], &["", "d_hot=yes d_flu=no"][..]),
        ("fever_today", &["", "d_hot=yes d_flu=no", "cancer=other"][..], &[FLU, "d_hot=yes d_flu=yes"][..]),
        ("fever_stays", &[FLU, "d_hot=yes d_flu=yes", "age=70 d_fever=yes d_flu=yes"][..], &["", "d_hot=yes d_flu=no"][..]),
        ("back_stays", &[FLU, "d_fever=yes d_flu=yes site=low,below1"][..], &["", "age=70 d_fever=yes d_flu=yes"][..]),
        ("diabetes_today", &["f_diabetes=yes days=20 sev=5"][..], &["f_diabetes=yes", "days=20 sev=5"][..]),
        ("or_midwife", &["preg=pp6w sev=8 function=limited"][..], &["f_bone=yes", "preg=pp6m sev=8"][..]),
        ("new_peak", &["f_bone=yes onset=gradual sev=3"][..], &["cancer=other"][..]),
    ] {
        for changes in with {
            assert!(told(changes).contains(&guide), "{guide} is missing: {changes}");
        }
        for changes in without {
            assert!(!told(changes).contains(&guide), "{guide} is too much: {changes}");
        }
    }
}

/// Nobody with a fever reads that fever means calling today, and nobody without reads how long it may stay.
#[test]
fn fever_has_one_line_of_when_to_call() {
    for changes in ["", FLU, "d_hot=yes d_flu=no", "d_hot=yes d_flu=yes", "d_fever=unknown", "age=70 d_chills=yes d_flu=yes", "cancer=other", "site=low,below1"] {
        let lines = told(changes).into_iter().filter(|id| ["fever_today", "fever_stays"].contains(id)).count();
        assert_eq!(lines, 1, "{changes}");
    }
}

const LINE: [&str; 2] =
    ["Denkt u aan de dood? Bel 113 of 0800-0113, dag en nacht.", "Denkt deze persoon aan de dood? Bel 113 of 0800-0113, dag en nacht."];

/// On every result below an emergency, whatever was answered: so it tells nobody anything about the answers.
#[test]
fn the_line_against_suicide_stands_below_every_emergency() {
    for (changes, level, line) in [
        ("", Disposition::SelfCare, Some(LINE[0])),
        ("site=low,below1", Disposition::PhysioOrPodo, Some(LINE[0])),
        ("cancer=other", Disposition::GpWithinDays, Some(LINE[0])),
        ("function=cannot", Disposition::GpToday, Some(LINE[0])),
        ("days=20 yellow=mood suic=thoughts", Disposition::GpToday, Some(LINE[0])),
        ("who=other", Disposition::SelfCare, Some(LINE[1])),
        ("b_saddle=yes", Disposition::EmergencyNow, None),
    ] {
        let mut model = stage::outcome(changes);
        assert_eq!(outcome(&model.answers).disposition, level, "{changes}");
        let markup = stage::render(&model);
        // On the screen the number is not broken at its hyphen.
        let seen = LINE.map(|line| line.replace('-', "\u{2011}"));
        assert_eq!(markup.part("lifeline").map(|node| node.text.replace('\u{2011}', "-")).as_deref(), line, "{changes}");
        assert_eq!(markup.nodes.iter().filter(|node| node.name == "p" && seen.contains(&node.text)).count(), usize::from(line.is_some()), "{changes}");
        let copied = update(&mut model, Msg::Copy);
        let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
        assert_eq!(LINE.into_iter().find(|line| text.contains(line)), line, "{changes}");
        // Paper leaves it where it is.
        let off = markup.nodes.iter().any(|node| node.has_class("rw-noprint") && seen.iter().any(|line| node.text.contains(line)));
        assert!(!off, "{changes}");
    }
}

fn head(changes: &str, voice: Voice) -> (&'static str, &'static str) {
    let outcome = outcome(&answers(changes));
    let words = words::verdict(Lang::Nl, voice, outcome.disposition, &outcome.contacts);
    (words.headline, words.lead)
}

/// Where the table names two people with "or", the head does too.
#[test]
fn the_head_names_equals_as_equals() {
    let (six_weeks, lead) = head("days=60 assessed=no", Voice::You);
    assert!(six_weeks.contains("fysiotherapeut of uw huisarts"), "{six_weeks}");
    assert!(lead.starts_with("Een fysiotherapeut kan u helpen. Naar uw huisarts gaan mag ook."), "{lead}");
    let (foot, lead) = head("days=10 foot=yes function=ok", Voice::You);
    assert!(foot.contains("podotherapeut of een fysiotherapeut") && lead.contains("Voor uw rug: een fysiotherapeut."), "{foot} {lead}");
    let (back, lead) = head("days=10 foot=yes function=slow", Voice::You);
    assert_eq!(back, "Maak een afspraak bij een fysiotherapeut");
    assert!(lead.starts_with("Voor uw rug: een fysiotherapeut. Voor uw voet mag u ook naar een podotherapeut"), "{lead}");
    let (both, lead) = head("days=60 foot=yes function=ok assessed=no", Voice::Other);
    assert!(both.contains("podotherapeut, fysiotherapeut of de huisarts") && lead.contains("Naar de huisarts gaan mag ook."), "{both} {lead}");
    assert!(head("preg=pp6w sev=8 function=limited", Voice::You).0.contains("verloskundige of huisarts"));
    assert!(head("preg=lt20 days=60 assessed=no function=ok", Voice::You).1.starts_with("Naar uw huisarts gaan mag ook."));
    // One name alone where one is meant.
    assert_eq!(head("site=low,below1", Voice::You).0, "Maak een afspraak bij een fysiotherapeut");
    assert_eq!(head("cancer=other", Voice::You).0, "Maak een afspraak met uw huisarts");
}

/// D05 and D27 say that a physiotherapist may help too, but not where a doctor has to look first.
#[test]
fn a_physiotherapist_beside_the_gp_is_said_where_it_is_meant() {
    const TOO: &str = "Een fysiotherapeut kan u ook helpen.";
    for (changes, said) in [
        ("days=60 function=limited assessed=no", true),
        ("days=60 function=limited site=low,below1 assessed=yes_same", true),
        ("days=60 function=limited assessed=no d_weight=yes", false),
        ("days=60 function=limited assessed=no f_diabetes=yes", false),
        ("cancer=other", false),
        ("days=60 assessed=no", false),
    ] {
        let mut model = stage::outcome(changes);
        assert_eq!(stage::render(&model).text().contains(TOO), said, "{changes}");
        let copied = update(&mut model, Msg::Copy);
        assert!(matches!(copied.as_slice(), [Effect::Copy(text)] if text.contains(TOO) == said), "{changes}");
    }
}

/// A broken vertebra hurts less in rest too, and has not hurt for long; fever that is felt is fever.
#[test]
fn what_speaks_against_somebody_is_not_in_their_favour() {
    let found = |changes: &str| favours(&outcome(&answers(changes))).iter().map(|favour| favour.id()).collect::<Vec<_>>();
    for bones in ["f_bone=yes onset=gradual sev=3", "g_steroid=yes onset=gradual sev=3", "f_bone=unknown", "age=76 sev=8", "age=60 f_light=yes sev=8"] {
        for favour in ["ease", "young_pain", "healthy"] {
            assert!(!found(bones).contains(&favour), "{favour}: {bones}");
        }
    }
    for favour in ["ease", "young_pain", "healthy", "no_fever"] {
        assert!(found("").contains(&favour), "{favour}");
    }
    for fever in ["d_hot=yes d_flu=no", "d_hot=unknown", FLU] {
        assert!(!found(fever).contains(&"no_fever"), "{fever}");
    }
}

/// The rows of the exclusions sheet that rule set 2026.4 brought.
#[test]
fn the_new_rows_of_the_exclusions_hold() {
    let rows = |changes: &str| holding(&outcome(&answers(changes)));
    for (changes, row, holds) in [
        (FLU, ExclusionId::FeverNow, true),
        ("d_hot=yes d_flu=yes", ExclusionId::FeverNow, true),
        ("d_hot=unknown", ExclusionId::FeverNow, true),
        ("", ExclusionId::FeverNow, false),
        ("f_diabetes=yes days=20 sev=5", ExclusionId::LookFirst, true),
        ("f_diabetes=yes days=20 sev=3", ExclusionId::LookFirst, false),
        ("age=80 function=care days=60 course=better", ExclusionId::CannotWalk, true),
        ("f_bone=unknown function=care days=60 course=better", ExclusionId::CannotWalk, true),
        ("age=60 function=care days=60 course=better", ExclusionId::CannotWalk, false),
        ("age=80 function=limited days=60 course=better", ExclusionId::CannotWalk, false),
        ("site=low,below1 days=42 function=limited sev=4", ExclusionId::SevereLeg, true),
        ("site=low,below1 days=41 function=limited sev=4", ExclusionId::SevereLeg, false),
        ("site=low,below1 days=365 function=limited sev=4 assessed=yes_same", ExclusionId::SevereLeg, true),
        ("site=low,below1 days=366 function=limited sev=4 assessed=yes_same", ExclusionId::SevereLeg, false),
        ("site=low,below1 days=42 function=limited sev=4 course=better", ExclusionId::MildLeg, true),
        ("site=low,below1 days=42 function=slow sev=4", ExclusionId::MildLeg, true),
    ] {
        assert_eq!(rows(changes).contains(&row), holds, "{row:?}: {changes}");
    }
}
