//! The safety net against its sheet: which row for whom, the heads that name two people as
//! equals, what reassures nobody, and the line against suicide.

use crate::support::answer_sets::{answers, outcome};
use crate::support::render;
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::advice::{Advice, LOOK_FIRST, Topic, advice};
use rugwijzer::clinical::assessment::{Assessment, assess, rule};
use rugwijzer::clinical::changes::changes;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{ExclusionId, holding};
use rugwijzer::clinical::facts::Truth;
use rugwijzer::clinical::outlook::outlook;
use rugwijzer::clinical::patterns::{Class, fits};
use rugwijzer::clinical::reassuring_findings::{ReassuringFinding, reassuring_findings};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::review::reviews;
use rugwijzer::clinical::safety_net::{Guide, Part, guidance};
use rugwijzer::clinical::supporting_answers::supporting_answers;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::session::{Effect, Msg, update};
use rugwijzer::words::frame::frame;
use rugwijzer::words::outcome as words;
use rugwijzer::words::{Lang, Voice};

/// Every piece of guidance, by its name.
fn told(changes: &str) -> Vec<&'static str> {
    let outcome = outcome(&answers(changes));
    Part::ALL.iter().flat_map(|part| guidance(*part, &outcome)).map(|guide| guide.id()).collect()
}

const AORTA: &str = "age=70 a_const=yes a_relief=yes onset=nocause rest=constant sev=8 days=2";
const FLU: &str = "d_fever=yes d_flu=yes days=2";

/// The rows that follow a rule or an answer: for these they stand there, and for the others they do
/// not.
#[test]
fn each_row_of_the_sheet_is_for_whom_it_says() {
    for (guide, with, without) in [
        (
            "pale_clammy_112",
            &[AORTA, "g_anticoag=yes sev=6 onset=nocause"][..],
            &["function=cannot", ""][..],
        ),
        ("leg_changes_112", &[AORTA][..], &["g_anticoag=yes sev=6 onset=nocause"][..]),
        // Once the leg counts at any time, no hours are named beside it.
        (
            "legs_hours_112",
            &["g_anticoag=yes sev=6 onset=nocause"][..],
            &[
                AORTA,
                "age=70 g_anticoag=yes a_const=yes a_relief=yes onset=nocause rest=constant sev=8",
            ][..],
        ),
        (
            "help_at_home",
            &["age=80 function=care days=5"][..],
            &["function=cannot", "age=80 function=care days=60 course=better"][..],
        ),
        (
            "temperature",
            &["d_fever=yes d_flu=no", "f_immune=yes d_hot=yes d_flu=no"][..],
            &["function=cannot"][..],
        ),
        (
            "measure_hot",
            &[
                "d_hot=yes d_flu=no",
                "d_hot=unknown",
                "d_fever=unknown",
                "age=70 d_hot=yes d_flu=yes",
            ][..],
            &["", FLU, "age=70 d_fever=yes d_flu=yes"][..],
        ),
        (
            "measure_fever",
            &[FLU, "age=70 d_fever=yes d_flu=yes", "d_hot=yes d_flu=yes"][..],
            &["", "d_hot=yes d_flu=no"][..],
        ),
        (
            "fever_today",
            &["", "d_hot=yes d_flu=no", "cancer=other"][..],
            &[FLU, "d_hot=yes d_flu=yes"][..],
        ),
        (
            "fever_stays",
            &[FLU, "d_hot=yes d_flu=yes", "age=70 d_fever=yes d_flu=yes"][..],
            &["", "d_hot=yes d_flu=no"][..],
        ),
        (
            "back_stays",
            &[FLU, "d_fever=yes d_flu=yes site=low,below1"][..],
            &["", "age=70 d_fever=yes d_flu=yes"][..],
        ),
        (
            "diabetes_today",
            &["f_diabetes=yes days=20 sev=5"][..],
            &["f_diabetes=yes", "days=20 sev=5"][..],
        ),
        (
            "or_midwife",
            &["preg=pp6w sev=8 function=limited"][..],
            &["f_bone=yes", "preg=pp6m sev=8"][..],
        ),
        (
            "new_peak",
            &[
                "f_bone=yes onset=gradual sev=3",
                "age=75 onset=gradual",
                "g_steroid=unknown",
                "age=60 f_light=yes",
                "f_bone=yes days=60 course=better",
            ][..],
            &["cancer=other", ""][..],
        ),
        // One and the same list for 112, below every emergency.
        (
            "net_vital",
            &["", "site=low,below1", "cancer=other", "function=cannot"][..],
            &["b_saddle=yes"][..],
        ),
        ("net_sudden", &["", "function=cannot"][..], &["b_saddle=yes"][..]),
        ("net_pulse", &["", "function=cannot"][..], &["b_saddle=yes"][..]),
        ("net_cold_leg", &["", "function=cannot"][..], &["b_saddle=yes"][..]),
        // A stomach that bleeds: everybody; whoever has black stool already calls today, and now
        // when there is more of it.
        (
            "net_stool",
            &["", "preg=ge20", "g_nsaid=yes g_nsaid_sign=no", "function=cannot"][..],
            &["g_nsaid=yes g_nsaid_sign=yes"][..],
        ),
        (
            "stool_more",
            &["g_nsaid=yes g_nsaid_sign=yes", "g_nsaid=yes g_nsaid_sign=unknown"][..],
            &["", "g_nsaid=yes g_nsaid_sign=no"][..],
        ),
        (
            "bleeding",
            &["g_anticoag=yes", "g_anticoag=yes cancer=other", "g_anticoag=yes function=cannot"][..],
            &["", "g_anticoag=unknown", "g_anticoag=yes sev=8 onset=nocause"][..],
        ),
        ("bleeding_perhaps", &["g_anticoag=unknown"][..], &["", "g_anticoag=yes"][..]),
        ("bleeding_more", &["g_anticoag=yes sev=8 onset=nocause"][..], &["g_anticoag=yes"][..]),
        // What comes on walking and goes in a chair is not new every day.
        (
            "net_both_legs",
            &["", "legs_walk=one", "c_both=yes c_both_when=old"][..],
            &["c_both=yes c_both_when=walking", "c_both=yes c_both_when=walking legs_walk=both"][..],
        ),
        (
            "net_both_legs_resting",
            &["c_both=yes c_both_when=walking", "c_both=yes c_both_when=walking legs_walk=both"][..],
            &["", "c_both=yes c_both_when=old"][..],
        ),
        ("stand_still", &["c_both=yes c_both_when=walking", "legs_walk=one"][..], &[""][..]),
        (
            "severe_today",
            &[
                "sev=7",
                "site=low,below1 sev=6",
                "sev=9 days=10",
                "sev=7 cancer=other days=2 rest=relief",
            ][..],
            &["sev=6", "function=cannot sev=9"][..],
        ),
    ] {
        for changes in with {
            assert!(told(changes).contains(&guide), "{guide} is missing: {changes}");
        }
        for changes in without {
            assert!(!told(changes).contains(&guide), "{guide} is too much: {changes}");
        }
    }
}

/// Nobody with a fever reads that fever means calling today, and nobody without reads how long it
/// may stay.
#[test]
fn fever_has_one_line_of_when_to_call() {
    for changes in [
        "",
        FLU,
        "d_hot=yes d_flu=no",
        "d_hot=yes d_flu=yes",
        "d_fever=unknown",
        "age=70 d_chills=yes d_flu=yes",
        "cancer=other",
        "site=low,below1",
    ] {
        let lines = told(changes)
            .into_iter()
            .filter(|id| ["fever_today", "fever_stays"].contains(id))
            .count();
        assert_eq!(lines, 1, "{changes}");
    }
}

/// A fall has one action: by risk a call, for the others the check anew.
#[test]
fn a_fall_has_one_action() {
    const ACTIONS: [&str; 4] = ["fall_today", "fall_now", "pregnancy_fall", "fall_again"];
    for (changes, action) in [
        ("", "fall_again"),
        ("age=59", "fall_again"),
        ("age=60", "fall_today"),
        ("f_bone=yes days=60 course=better", "fall_today"),
        ("g_steroid=unknown", "fall_today"),
        ("f_light=yes age=55", "fall_today"),
        ("g_anticoag=yes", "fall_today"),
        ("g_anticoag=unknown", "fall_today"),
        ("preg=lt20", "fall_today"),
        ("preg=maybe", "fall_today"),
        ("preg=ge20", "pregnancy_fall"),
        ("f_stiff=yes onset=gradual", "fall_now"),
        ("preg=ge20 f_stiff=yes onset=gradual", "fall_now"),
        ("cancer=other", "fall_again"),
        ("site=low,below1 age=61", "fall_today"),
        ("preg=pp6w", "fall_again"),
    ] {
        let told: Vec<_> = told(changes).into_iter().filter(|id| ACTIONS.contains(id)).collect();
        assert_eq!(told, [action], "{changes}");
    }
    // What would change the advice says the same.
    for (changes, change) in [
        ("", "fall"),
        ("age=60", "fall_call"),
        ("preg=ge20", "fall_call"),
        ("f_stiff=yes onset=gradual", "fall_call"),
    ] {
        let found: Vec<_> =
            changes_of(changes).into_iter().filter(|id| id.starts_with("fall")).collect();
        assert_eq!(found, [change], "{changes}");
    }
}

fn changes_of(of: &str) -> Vec<&'static str> {
    changes(&outcome(&answers(of))).iter().map(|change| change.id()).collect()
}

/// What is new since the check: nobody of 78 reads of a pregnancy, and nobody of an illness by
/// name.
#[test]
fn the_check_is_done_anew_for_what_can_be() {
    assert!(told("age=78 preg= p_cycle=").iter().all(|id| *id != "pregnant_again"));
    assert!(changes_of("age=78 preg= p_cycle=").iter().all(|id| *id != "pregnancy"));
    assert!(told("").contains(&"pregnant_again") && changes_of("").contains(&"pregnancy"));
    assert!(
        !told("preg=ge20").contains(&"pregnant_again")
            && told("preg=ge20").contains(&"birth_again")
            && !told("preg=maybe").contains(&"birth_again")
    );
    for changes in ["", "cancer=other", "site=low,below1"] {
        assert!(told(changes).contains(&"news_again"), "{changes}");
    }
    for (with, without, changes) in
        [("legs", "legs_resting", ""), ("legs_resting", "legs", "c_both=yes c_both_when=walking")]
    {
        assert!(
            changes_of(changes).contains(&with) && !changes_of(changes).contains(&without),
            "{changes}"
        );
    }
}

/// 112 is for the same things wherever it is told.
#[test]
fn there_is_one_list_of_what_112_is_for() {
    let outcome = outcome(&answers(""));
    let on_the_result: Vec<_> = guidance(Part::Call112, &outcome)
        .into_iter()
        .map(|guide| words::guide(Lang::Nl, Voice::You, guide))
        .collect();
    let frame = frame(Lang::Nl);
    assert_eq!(frame.danger_signs, on_the_result);
    for sign in on_the_result {
        assert!(frame.help_112_when.contains(sign) && frame.help_lines[0].contains(sign), "{sign}");
    }
    let everything =
        [frame.help_112_when, words::guide(Lang::Nl, Voice::You, Guide::NetVital)].concat();
    assert!(!everything.contains("kloppende pijn"));
}

const LINE: [&str; 2] = [
    "Denkt u aan de dood? Bel 113 of 0800-0113, dag en nacht.",
    "Denkt deze persoon aan de dood? Bel 113 of 0800-0113, dag en nacht.",
];

/// On every result below an emergency, whatever was answered: so it tells nobody anything about the
/// answers.
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
        let mut model = render::outcome(changes);
        assert_eq!(outcome(&model.answers).disposition, level, "{changes}");
        let markup = render::render(&model);
        // On the screen the number is not broken at its hyphen.
        let seen = LINE.map(|line| line.replace('-', "\u{2011}"));
        assert_eq!(
            markup.part("lifeline").map(|node| node.text.replace('\u{2011}', "-")).as_deref(),
            line,
            "{changes}"
        );
        assert_eq!(
            markup
                .nodes
                .iter()
                .filter(|node| node.name == "p" && seen.contains(&node.text))
                .count(),
            usize::from(line.is_some()),
            "{changes}"
        );
        let copied = update(&mut model, Msg::Copy);
        let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
        assert_eq!(LINE.into_iter().find(|line| text.contains(line)), line, "{changes}");
        // Paper leaves it where it is.
        let off = markup.nodes.iter().any(|node| {
            node.has_class("rw-noprint") && seen.iter().any(|line| node.text.contains(line))
        });
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
    assert!(
        lead.starts_with("Een fysiotherapeut kan u helpen. Naar uw huisarts gaan mag ook."),
        "{lead}"
    );
    let (foot, lead) = head("days=10 foot=yes function=ok", Voice::You);
    assert!(
        foot.contains("podotherapeut of een fysiotherapeut")
            && lead.contains("Voor uw rug: een fysiotherapeut."),
        "{foot} {lead}"
    );
    let (back, lead) = head("days=10 foot=yes function=slow", Voice::You);
    assert_eq!(back, "Maak een afspraak bij een fysiotherapeut");
    assert!(
        lead.starts_with(
            "Voor uw rug: een fysiotherapeut. Voor uw voet mag u ook naar een podotherapeut"
        ),
        "{lead}"
    );
    let (both, lead) = head("days=60 foot=yes function=ok assessed=no", Voice::Other);
    assert!(
        both.contains("podotherapeut, fysiotherapeut of de huisarts")
            && lead.contains("Naar de huisarts gaan mag ook."),
        "{both} {lead}"
    );
    assert!(
        head("preg=pp6w sev=8 function=limited", Voice::You)
            .0
            .contains("verloskundige of huisarts")
    );
    assert!(
        head("preg=lt20 days=60 assessed=no function=ok", Voice::You)
            .1
            .starts_with("Naar uw huisarts gaan mag ook.")
    );
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
        let mut model = render::outcome(changes);
        assert_eq!(render::render(&model).text().contains(TOO), said, "{changes}");
        let copied = update(&mut model, Msg::Copy);
        assert!(
            matches!(copied.as_slice(), [Effect::Copy(text)] if text.contains(TOO) == said),
            "{changes}"
        );
    }
}

/// A broken vertebra hurts less in rest too, and has not hurt for long; a bleeding neither.
#[test]
fn what_speaks_against_somebody_is_not_in_their_favour() {
    let found = |changes: &str| {
        reassuring_findings(&outcome(&answers(changes)))
            .iter()
            .map(|favour| favour.id())
            .collect::<Vec<_>>()
    };
    for bones in [
        "f_bone=yes onset=gradual sev=3",
        "g_steroid=yes onset=gradual sev=3",
        "f_bone=unknown",
        "age=76 sev=8",
        "age=60 f_light=yes sev=8",
        "age=70 onset=gradual",
        "age=78 f_bone=yes days=14 onset=gradual",
        "g_anticoag=yes",
        "g_anticoag=unknown",
    ] {
        for favour in ["ease", "young_pain"] {
            assert!(!found(bones).contains(&favour), "{favour}: {bones}");
        }
    }
    assert_eq!(found(""), ["young_pain", "ease", "slower"]);
    assert_eq!(found("function=ok course=better"), ["young_pain", "better", "ease", "daily"]);
    assert!(found("age=69 onset=gradual").contains(&"ease"));
    // Four weeks in which daily life goes slower are why somebody is sent: P05 reads both.
    assert_eq!(found("days=30 course=better"), ["better", "ease"]);
    // So long that P01 counts it.
    assert!(!found("days=8 course=worse").contains(&"young_pain"));
}

/// Over many people: no answer stands in favour on which a rule rests that fired, or a pattern with
/// a cause; and nothing that is not there.
#[test]
fn a_favour_is_never_what_a_rule_counted() {
    let mut rng = Rng::new(23);
    let (mut people, mut said) = (0, 0);
    while people < 2_000 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        if !outcome.disposition.leaves_time() {
            continue;
        }
        people += 1;
        let counted: Vec<_> = outcome
            .reasons
            .iter()
            .flat_map(|id| supporting_answers(&rule(*id).when, &outcome.facts))
            .collect();
        let fitting = fits(&outcome.facts);
        for favour in reassuring_findings(&outcome) {
            said += 1;
            let field = match favour {
                ReassuringFinding::Young => Field::Days,
                ReassuringFinding::Better => Field::Course,
                ReassuringFinding::Ease => Field::Rest,
                ReassuringFinding::AboveKnee => Field::Site,
                ReassuringFinding::Daily | ReassuringFinding::Slower => Field::Function,
            };
            assert!(!counted.contains(&field), "{favour:?} with {:?}", outcome.reasons);
            for fit in &fitting {
                let signs = if fit.pattern.class == Class::Aspecific {
                    &fit.against
                } else {
                    &fit.supports
                };
                assert!(
                    !signs.iter().any(|sign| sign.reads().contains(&field)
                        && sign.judge(&outcome.facts) == Truth::Yes),
                    "{favour:?} with {:?}",
                    fit.pattern.id
                );
            }
        }
    }
    assert!(said > 300, "{said}");
}

/// The promise of the floor and the reassuring pictures of a course are for whom no doctor has to
/// look first.
#[test]
fn who_may_be_reassured_of_what() {
    let mut rng = Rng::new(29);
    let mut people = 0;
    while people < 2_000 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        people += 1;
        let advised: Vec<Advice> =
            Topic::ALL.iter().flat_map(|topic| advice(*topic, &outcome)).collect();
        let course = outlook(&outcome).is_some();
        let soothes = advised.iter().any(|one| {
            [Advice::OutlookFresh, Advice::OutlookLonger, Advice::NineOfTen, Advice::ComesBack]
                .contains(one)
        });
        let looks_first = outcome.reasons.iter().any(|id| LOOK_FIRST.contains(id));
        let may = !looks_first && outcome.disposition.leaves_time();
        assert!(may || !(course || soothes), "{:?}", outcome.reasons);
        let told = words::reason(Lang::Nl, Voice::You, RuleId::S, &outcome).because;
        let frail = Cond::Named(Name::Frail).holds(&outcome.facts);
        assert!(
            !(frail && outcome.reasons.contains(&RuleId::S) && told.contains("alarmtekens")),
            "a weak bone"
        );
        assert!(outcome.disposition.leaves_time() || reassuring_findings(&outcome).is_empty());
        // Nobody is told to see a therapist before the doctor's day.
        for review in reviews(&outcome) {
            let doctor = outcome.disposition == Disposition::GpWithinDays;
            assert!(
                !doctor || !looks_first && review.in_days > 14,
                "{review:?} {:?}",
                outcome.reasons
            );
        }
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
        (
            "site=low,below1 days=365 function=limited sev=4 assessed=yes_same",
            ExclusionId::SevereLeg,
            true,
        ),
        (
            "site=low,below1 days=366 function=limited sev=4 assessed=yes_same",
            ExclusionId::SevereLeg,
            false,
        ),
        (
            "site=low,below1 days=42 function=limited sev=4 course=better",
            ExclusionId::MildLeg,
            true,
        ),
        ("site=low,below1 days=42 function=slow sev=4", ExclusionId::MildLeg, true),
    ] {
        assert_eq!(rows(changes).contains(&row), holds, "{row:?}: {changes}");
    }
}
