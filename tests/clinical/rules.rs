//! Every rule: a case that it alone decides, its row against a second reading of the table, and
//! whom it sends people to.

use crate::support::answer_sets::{Verdict, answers, judge, level_of, outcome};
use crate::support::rng::{Rng, complete_set};
use crate::support::second_reading::TABLE;
use crate::support::sheet::Sheet;
use rugwijzer::clinical::assessment::rule;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exceptions::EXCEPTIONS;
use rugwijzer::clinical::patterns::{PatternId, fits};
use rugwijzer::clinical::red_flags::{Confirm, RULES, RuleId};
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::session::json::to_text;
use std::collections::BTreeSet;

/// A rule, what makes it fire in somebody with plain lumbago, and every reason that the result then
/// shows.
type Case = (&'static str, &'static str, &'static str);

/// TABLE: the cases. A rule of several parts has a case for each part.
const CASES: &[Case] = &[
    ("E08", "a_collapse=yes", "E08"),
    ("E08", "a_chest=yes", "E08"),
    ("E08", "a_ill=yes", "E08"),
    ("E14", "a_leg=yes", "E14"),
    ("E07", "a_pulse=yes", "E07"),
    ("E07", "f_aneurysm=yes days=42", "E07"),
    ("E07", "f_aneurysm=yes days=900 course=worse", "E07 D17 P01 P11"),
    ("E15", "a_const=yes a_relief=no", "E15"),
    ("E15", "a_const=yes a_relief=unknown", "E15"),
    ("E16", "a_belly=yes", "E16"),
    ("E01", "b_saddle=yes", "E01"),
    ("E02", "b_urine=yes", "E02"),
    ("E02", "b_leak=yes", "E02"),
    ("E03", "b_bowel=yes", "E03"),
    ("E04", "b_sex=yes", "E04"),
    ("E21", "b_saddle=unknown c_numb=yes c_numb_course=same", "E21 T07 D04"),
    ("E21", "b_urine=unknown site=low,below1", "E21 T07 P03"),
    ("E21", "b_leak=unknown g_spine=yes", "E21 T07"),
    ("E21", "b_bowel=unknown cancer=active5", "E21 T07 D01"),
    ("E21", "b_sex=unknown site=below1", "E21 T07 P03"),
    ("E05", "c_both=yes c_both_when=recent", "E05"),
    ("E05", "c_both=yes c_both_when=unknown", "E05"),
    ("E06", "c_gait=yes", "E06"),
    ("E06", "c_weak=yes c_weak_when=acute", "E06"),
    ("E06", "c_weak=yes c_weak_when=unknown", "E06"),
    ("E09", "trauma=major trauma_when=d7 stand=ok", "E09 D19"),
    ("E09", "trauma=minor trauma_when=d42 stand=cannot", "E09"),
    ("E09", "trauma=manip trauma_when=d1 stand=ok c_numb=yes c_numb_course=same", "E09 D04"),
    ("E09", "trauma=medium trauma_when=d7 stand=ok g_steroid=yes", "E09 T01 D19"),
    ("E09", "trauma=violence trauma_when=unknown stand=ok f_bone=unknown", "E09 T01 D19"),
    ("E09", "trauma=medium trauma_when=d1 stand=ok g_anticoag=unknown", "E09 T01 D19"),
    ("E17", "f_stiff=yes trauma=minor trauma_when=d42 stand=ok", "E17"),
    ("E10", "d_fever=yes d_flu=yes g_infect=yes", "E10"),
    ("E10", "d_chills=yes d_flu=no f_line=yes", "E10 T03"),
    ("E10", "d_fever=yes d_flu=yes c_numb=yes c_numb_course=same", "E10 D04"),
    ("E10", "d_fever=yes d_flu=yes preg=pp6w", "E10 T16 P06"),
    ("E18", "d_fever=yes d_flu=yes d_colic=yes d_colic_bad=no", "E18 T04"),
    ("E18", "d_fever=yes d_flu=yes d_urine=yes f_diabetes=yes", "E18 T04 D14"),
    ("E18", "d_fever=yes d_flu=yes d_urine=yes preg=lt20", "E18 T04 T16 P06"),
    ("E18", "d_colic=yes d_colic_bad=yes", "E18 T04"),
    ("E18", "d_colic=yes d_colic_bad=no preg=lt20", "E18 T04 P06"),
    ("E18", "d_colic=yes d_colic_bad=no d_stone=unknown age=60", "E18 T04"),
    ("E11", "cancer=active5 c_weak=yes c_weak_when=older_same", "E11 T02 D01"),
    ("E11", "cancer=spread c_both=yes c_both_when=weeks", "E11 T17 D01"),
    ("E23", "g_anticoag=yes c_numb=yes c_numb_course=same days=7", "E23 D04"),
    ("E12", "preg=ge20 p_contr=yes", "E12 T16 P06"),
    ("E12", "preg=ge20 p_fluid=yes", "E12 T16 P06"),
    ("E12", "preg=ge20 p_move=yes", "E12 P06"),
    ("E19", "preg=ge20 p_pre=yes", "E19 P06"),
    ("E19", "preg=pp6w p_pre=yes", "E19 P06"),
    ("E20", "preg=ge20 trauma=minor trauma_when=d1 stand=ok", "E20 T01 P06"),
    ("E20", "preg=ge20 trauma=unknown trauma_when=unknown stand=ok", "E20 T01 P06"),
    ("E13", "preg=lt20 p_pain=yes", "E13 T16 P06"),
    ("E13", "preg=maybe p_pain=yes", "E13 T16"),
    ("E22", "days=14 yellow=mood suic=now", "E22"),
    ("T01", "age=65 trauma=minor trauma_when=d42 stand=ok sev=4", "T01 D19"),
    ("T01", "g_anticoag=unknown trauma=manip trauma_when=d1 stand=ok", "T01"),
    ("T01", "trauma=medium trauma_when=d7 stand=ok", "T01 D19"),
    ("T01", "trauma=violence trauma_when=unknown stand=ok", "T01 D19"),
    ("T01", "trauma=major trauma_when=d42 stand=ok", "T01 D19"),
    ("T01", "preg=lt20 trauma=minor trauma_when=d7 stand=ok", "T01 P06"),
    ("T01", "trauma=minor trauma_when=d42 stand=unknown", "T01"),
    ("T02", "c_weak=yes c_weak_when=older_same", "T02"),
    ("T02", "c_numb=yes c_numb_course=worse", "T02"),
    ("T02", "c_numb=yes c_numb_course=unknown", "T02"),
    ("T03", "d_fever=yes d_flu=no", "T03"),
    ("T03", "d_chills=yes d_flu=unknown", "T03"),
    ("T03", "d_fever=yes d_flu=yes site=low,flank", "T03 D14"),
    ("T03", "d_hot=yes d_flu=no f_immune=yes", "T03 D14"),
    ("T03", "d_hot=yes d_flu=no g_spine=yes", "T03 D14"),
    ("T03", "d_hot=yes d_flu=unknown f_diabetes=yes", "T03 D14"),
    ("T03", "d_hot=yes d_flu=no days=7 course=worse", "T03 D14 P01"),
    ("T03", "d_hot=yes d_flu=no days=7 rest=night", "T03 D14"),
    ("T03", "d_hot=yes d_flu=no days=7 d_sweats=yes", "T03 D14"),
    ("T04", "d_urine=yes", "T04"),
    ("T04", "d_colic=yes d_colic_bad=no", "T04"),
    ("T05", "d_rash=yes f_immune=yes", "T05 D15"),
    ("T05", "d_rash=yes preg=ge20", "T05 D15 P06"),
    ("T06", "g_infect=yes course=worse", "T06 D09"),
    ("T06", "g_spine=yes rest=constant", "T06"),
    ("T06", "g_iv=unknown rest=night", "T06"),
    ("T06", "f_diabetes=yes d_sweats=unknown course=worse", "T06"),
    ("T07", "a_collapse=unknown", "T07"),
    ("T07", "a_chest=unknown", "T07"),
    ("T07", "a_ill=unknown", "T07"),
    ("T07", "a_leg=unknown", "T07"),
    ("T07", "a_pulse=unknown", "T07"),
    ("T07", "a_belly=unknown", "T07"),
    ("T07", "b_saddle=unknown", "T07"),
    ("T07", "b_urine=unknown", "T07"),
    ("T07", "b_leak=unknown", "T07"),
    ("T07", "b_bowel=unknown", "T07"),
    ("T07", "b_sex=unknown", "T07"),
    ("T07", "c_both=unknown", "T07"),
    ("T07", "c_weak=unknown", "T07"),
    ("T07", "c_gait=unknown", "T07"),
    ("T07", "c_swollen=unknown", "T07"),
    ("T08", "cancer=active5 rest=constant", "T08 D01"),
    ("T08", "cancer=spread site=below1", "T08 D01 P03"),
    ("T08", "cancer=unknown site=mid", "T08 D01"),
    ("T08", "cancer=active5 sev=7", "T08 D01"),
    ("T08", "cancer=spread course=worse", "T08 D01"),
    ("T08", "cancer=active5 site=flank", "T08 D01"),
    ("T09", "days=14 yellow=mood suic=thoughts", "T09"),
    ("T09", "days=14 yellow=mood suic=unknown", "T09"),
    ("T10", "age=17 rest=constant", "T10 P09"),
    ("T10", "age=15 c_numb=yes c_numb_course=same", "T10 D04 D06"),
    ("T10", "age=17 d_fever=yes d_flu=yes", "T10 P09"),
    ("T10", "age=17 d_hot=yes d_flu=yes", "T10 P09"),
    ("T10", "age=17 d_hot=yes d_flu=no", "T10 D14 P09"),
    ("T10", "age=17 c_numb=yes c_numb_course=same days=41", "T10 D04 D06 P05 P09"),
    ("T10", "age=16 c_numb=yes c_numb_course=same", "T10 D04 P09"),
    ("T11", "days=120 eye=yes course=better", "T11 P05"),
    ("T12", "c_swollen=yes", "T12"),
    ("T13", "f_stiff=yes", "T13"),
    ("T14", "function=cannot", "T14"),
    ("T14", "function=care age=75 onset=gradual", "T14"),
    ("T14", "function=care f_bone=unknown onset=gradual", "T14"),
    ("T14", "function=care g_steroid=yes onset=gradual course=better", "T14"),
    ("T14", "function=care f_bone=unknown days=43 course=worse", "T14 D05 D17 P01 P02 P05 P11"),
    ("T15", "g_anticoag=yes onset=nocause", "T15"),
    ("T15", "g_anticoag=yes onset=unknown course=better", "T15"),
    ("T15", "g_anticoag=yes onset=gradual course=worse", "T15"),
    ("T15", "g_anticoag=yes sev=7", "T15"),
    ("T15", "g_anticoag=yes sev=7 onset=gradual course=unknown", "T15"),
    ("T16", "preg=lt20 rest=constant", "T16 P06"),
    ("T16", "preg=ge20 d_fever=yes d_flu=yes", "T16 P06"),
    ("T16", "preg=lt20 d_hot=yes d_flu=yes", "T16 P06"),
    ("T16", "preg=pp6w d_hot=yes d_flu=no", "T16 D14 P06"),
    ("T16", "preg=lt20 p_contr=yes", "T16 P06"),
    ("T16", "preg=maybe p_fluid=yes", "T16"),
    ("T16", "preg=pp6w p_pain=yes", "T16 P06"),
    ("T16", "preg=ge20 p_move=unknown", "T16 P06"),
    ("T16", "preg=pp6w p_pre=unknown", "T16 P06"),
    ("T17", "c_both=yes c_both_when=weeks", "T17"),
    ("T18", "age=39 a_const=yes a_relief=no", "T18"),
    ("T18", "age=40 a_const=unknown", "T18"),
    ("T19", "g_nsaid=yes g_nsaid_sign=yes", "T19 D21"),
    ("T19", "g_nsaid=yes g_nsaid_sign=unknown", "T19 D21"),
    ("T20", "age=65 onset=nocause rest=constant sev=8", "T20"),
    ("T20", "age=80 onset=unknown rest=constant sev=10 days=7 course=better", "T20 D08"),
    ("D01", "cancer=active5", "D01"),
    ("D01", "cancer=spread", "D01"),
    ("D01", "cancer=other", "D01"),
    ("D01", "cancer=unknown", "D01"),
    ("D02", "d_weight=yes", "D02"),
    ("D02", "d_weight=unknown", "D02"),
    ("D03", "days=90 course=better ibp=halfnight,stiff,move", "D03 P05"),
    ("D04", "c_numb=yes c_numb_course=same", "D04"),
    ("D04", "c_numb=unknown", "D04"),
    ("D05", "days=42 function=limited", "D05 P02 P05 P11"),
    ("D05", "days=42 function=care", "D05 P02 P05 P11"),
    ("D05", "days=42 sev=7", "D05 P01 P05 P11"),
    ("D05", "days=42 course=unknown assessed=yes_worse function=ok sev=7", "D05 P01 P11"),
    ("D05", "days=42 assessed=unknown rest=turn function=ok sev=7 foot=unknown", "D05 P01 P11"),
    ("D05", "days=42 function=limited foot=yes", "D05 P02 P05 P07 P11"),
    ("D06", "age=15", "D06"),
    ("D06", "age=17 days=21", "D06 P09"),
    ("D06", "age=16 archsport=yes", "D06 P09"),
    ("D06", "age=17 course=worse", "D06 P09"),
    ("D07", "c_both=yes c_both_when=old", "D07"),
    ("D07", "c_both=yes c_both_when=walking assessed=unknown", "D07"),
    ("D08", "f_bone=yes", "D08"),
    ("D08", "g_steroid=unknown onset=gradual sev=7", "D08"),
    ("D08", "age=75", "D08"),
    ("D08", "f_bone=yes onset=gradual", "D08"),
    ("D08", "g_steroid=yes onset=gradual sev=1 course=unknown", "D08"),
    ("D08", "f_bone=yes onset=gradual days=84 function=ok", "D08 P11"),
    ("D08", "age=50 f_light=yes sev=7", "D08"),
    ("D08", "age=65 site=mid sev=7", "D08"),
    ("D08", "age=65 function=limited sev=7", "D08"),
    ("D08", "age=65 function=care onset=nocause sev=7 course=worse", "D08"),
    ("D08", "preg=pp6m sev=7", "D08 P06"),
    ("D08", "preg=pp6w sev=7 function=limited", "D08 P06"),
    ("D09", "f_immune=yes days=7", "D09"),
    ("D09", "g_iv=yes days=7 course=better", "D09"),
    ("D09", "f_line=yes days=7 course=better", "D09"),
    ("D09", "g_iv=yes", "D09"),
    ("D09", "f_line=yes course=unknown", "D09"),
    ("D09", "g_infect=yes", "D09"),
    ("D09", "g_infect=yes days=90 function=ok", "D09 P11"),
    ("D10", "rest=constant course=worse", "D10"),
    ("D10", "rest=night days=14", "D10"),
    ("D10", "rest=unknown days=14", "D10"),
    ("D11", "age=50 days=28 familiar=different function=ok", "D11"),
    ("D11", "age=50 days=28 familiar=never function=ok", "D11"),
    ("D11", "age=50 days=28 familiar=unknown function=ok foot=unknown", "D11"),
    ("D11", "age=50 days=28 familiar=never foot=yes", "D11 P05 P07"),
    ("D13", "site=low,below1 sev=8 days=7 course=better", "D13 P03"),
    ("D14", "d_fever=yes d_flu=yes days=4", "D14"),
    ("D14", "d_chills=yes d_flu=yes age=60", "D14"),
    ("D14", "d_fever=yes d_flu=yes f_diabetes=yes", "D14"),
    ("D14", "d_hot=yes d_flu=no", "D14"),
    ("D14", "d_hot=yes d_flu=unknown", "D14"),
    ("D14", "d_hot=yes d_flu=yes days=4", "D14"),
    ("D14", "d_hot=yes d_flu=yes site=flank", "D14"),
    ("D14", "d_fever=unknown", "D14"),
    ("D14", "d_hot=unknown", "D14"),
    ("D15", "d_rash=yes", "D15"),
    ("D16", "d_sweats=yes age=50 days=28 function=ok", "D16"),
    ("D16", "d_sweats=unknown age=50 days=28 function=ok", "D16"),
    ("D16", "d_sweats=yes days=14 course=worse", "D16 P01"),
    ("D16", "d_sweats=unknown days=14 course=worse", "D16 P01"),
    ("D17", "course=worse days=28 function=ok", "D17 P01"),
    ("D17", "course=worse days=28 function=ok preg=pp6m", "D17 P01 P06"),
    ("D18", "who=other_cannot", "D18"),
    ("D19", "trauma=medium trauma_when=d42 stand=ok", "D19"),
    ("D19", "trauma=minor trauma_when=d42 stand=ok age=65 sev=3", "D19"),
    ("D20", "site=groin function=limited days=7", "D20"),
    ("D20", "site=groin function=care days=7", "D20"),
    ("D21", "g_nsaid=yes g_nsaid_sign=no", "D21"),
    ("D22", "g_opioid=yes", "D22"),
    ("D24", "b_old=yes b_old_course=worse", "D24"),
    ("D24", "b_old=yes b_old_course=unknown", "D24"),
    ("D25", "p_cycle=yes", "D25"),
    ("D26", "f_diabetes=yes days=14", "D26"),
    ("D26", "f_diabetes=yes days=90 course=unknown function=ok sev=4", "D26 P11"),
    ("D27", "site=below1 days=42 function=limited assessed=yes_same", "D27 P02 P03 P05 P11"),
    (
        "D27",
        "site=low,below1 days=365 function=care assessed=yes_same course=unknown",
        "D27 P02 P03 P05 P08 P11",
    ),
    ("P01", "days=7 sev=7", "P01"),
    ("P01", "days=7 course=worse sev=2", "P01"),
    ("P02", "days=21 function=limited", "P02"),
    ("P02", "days=21 function=care", "P02"),
    ("P03", "site=low,below1", "P03"),
    ("P04", "days=14 yellow=fear,stress", "P04"),
    ("P05", "days=28", "P05"),
    ("P06", "preg=lt20", "P06"),
    ("P06", "preg=ge20", "P06"),
    ("P06", "preg=pp6w", "P06"),
    ("P06", "preg=pp6m", "P06"),
    ("P07", "days=7 foot=yes", "P07"),
    ("P08", "days=84 assessed=yes_same course=better function=ok", "P08"),
    ("P09", "age=16", "P09"),
    ("P10", "b_old=yes b_old_course=same", "P10"),
    ("P11", "days=42 assessed=yes_same function=ok", "P11"),
    ("P11", "days=42 function=ok sev=6", "P11"),
    ("P11", "age=64 days=42 function=ok familiar=known course=unknown", "P11"),
    ("S", "", "S"),
    ("S", "sev=10 rest=unknown", "S"),
    ("S", "cancer=skin", "S"),
    ("S", "d_fever=yes d_flu=yes days=3 age=59", "S"),
    ("S", "d_hot=yes d_flu=yes age=18", "S"),
    ("S", "f_light=unknown age=74 sev=7", "S"),
    ("S", "function=care sev=10", "S"),
    ("S", "site=flank,pubis", "S"),
    ("S", "f_diabetes=yes days=13", "S"),
    ("S", "g_anticoag=yes sev=6", "S"),
    ("S", "c_both=yes c_both_when=old assessed=yes_same", "S"),
];

#[test]
fn every_case_is_decided_by_its_rule_alone() {
    for (id, changes, reasons) in CASES {
        let verdict = judge(changes);
        assert_eq!(verdict.reasons.join(" "), *reasons, "{id}: plain lumbago with [{changes}]");
        assert_eq!(verdict.disposition, level_of(id), "{id}: plain lumbago with [{changes}]");
        let deciding: Vec<_> = verdict
            .reasons
            .iter()
            .filter(|reason| level_of(reason) == verdict.disposition)
            .collect();
        assert_eq!(deciding, [id], "{id} does not decide [{changes}] alone");
    }
}

#[test]
fn every_rule_has_a_case() {
    let without: Vec<_> = RuleId::ALL
        .iter()
        .map(|id| id.id())
        .filter(|id| !CASES.iter().any(|case| case.0 == *id))
        .collect();
    assert_eq!(without, Vec::<&str>::new(), "rules without a case that they alone decide");
    assert_eq!(RuleId::ALL.len(), 80, "79 rules and the floor");
}

#[test]
fn every_row_is_the_row_on_paper() {
    let ids = |all: &[RuleId]| all.iter().map(|id| id.id()).collect::<Vec<_>>();
    let paper: Vec<_> = TABLE.iter().map(|row| row.id).collect();
    assert_eq!(
        RULES.iter().map(|rule| rule.id.id()).collect::<Vec<_>>(),
        paper,
        "rows and their order"
    );
    assert_eq!(ids(RuleId::ALL), [paper.as_slice(), &["S"]].concat(), "names and their order");
    for (rule, row) in RULES.iter().zip(TABLE) {
        let calls = rule.calls.iter().map(|call| (call.contact.id(), call.when == Cond::Always));
        let contacts =
            row.contacts.split_whitespace().map(|contact| match contact.split_once(':') {
                Some((id, _)) => (id, false),
                None => (contact, true),
            });
        assert_eq!(rule.level.id(), row.level, "level of {}", row.id);
        assert_eq!(rule.level.id(), level_of(row.id), "letter of {}", row.id);
        assert_eq!(
            calls.collect::<Vec<_>>(),
            contacts.collect::<Vec<_>>(),
            "contacts of {}",
            row.id
        );
        assert_eq!(rule.within, row.within, "working days of {}", row.id);
        assert_eq!(
            rule.confirm != Confirm::Nothing,
            row.to_confirm,
            "whether {} awaits a clinician",
            row.id
        );
        assert!(!rule.cited.is_empty(), "{} cites nothing", row.id);
    }
    assert_eq!(rule(RuleId::S).level.id(), "self_care");
}

#[test]
fn code_and_paper_agree_on_random_people() {
    let mut rng = Rng::new(76);
    let mut seen = BTreeSet::new();
    for round in 0..60_000 {
        let answers = complete_set(&mut rng);
        let by_code = Verdict::of(&outcome(&answers));
        let by_paper = Sheet::up_to_the_stop(&answers).verdict();
        assert_eq!(by_code, by_paper, "round {round}: {}", to_text(&answers));
        seen.extend(by_code.reasons);
    }
    assert_eq!(seen.len(), RuleId::ALL.len(), "chance met only {seen:?}");
}

/// Whom a case sends people to, in order.
#[test]
fn contacts_follow_the_facts() {
    for (changes, contacts) in [
        ("a_collapse=yes a_belly=yes", "112 spoed"),
        ("a_belly=yes", "spoed"),
        ("a_const=yes a_relief=no a_leg=yes", "112"),
        ("trauma=minor trauma_when=d1 stand=cannot", "112 spoed"),
        ("trauma=major trauma_when=d1 stand=ok", "spoed"),
        ("trauma=minor trauma_when=d1 stand=ok c_weak=yes c_weak_when=older_same", "112 spoed"),
        ("trauma=minor trauma_when=d1 stand=ok c_weak=yes c_weak_when=old_assessed", ""),
        ("d_fever=yes d_flu=no preg=pp6w", "spoed vk"),
        ("d_fever=yes d_flu=no g_spine=yes", "spoed zh"),
        ("d_fever=yes d_flu=no f_immune=yes", "spoed"),
        ("d_fever=yes d_flu=no d_urine=yes preg=lt20", "spoed vk"),
        ("d_fever=yes d_flu=no d_urine=yes f_diabetes=yes", "spoed"),
        ("preg=ge20 p_contr=yes", "vk"),
        ("preg=ge20 p_pre=yes", "vk spoed"),
        ("preg=ge20 p_pre=yes p_fluid=yes", "vk spoed"),
        ("preg=ge20 trauma=minor trauma_when=d1 stand=ok", "vk"),
        ("preg=lt20 p_pain=yes", "spoed"),
        ("days=14 yellow=mood suic=now", "112 113"),
        ("days=14 yellow=mood suic=thoughts", "ha 113"),
        ("preg=lt20 trauma=minor trauma_when=d7 stand=ok", "ha vk"),
        ("trauma=violence trauma_when=d7 stand=ok", "ha veilig_thuis"),
        ("preg=lt20 trauma=violence trauma_when=d7 stand=ok", "ha vk veilig_thuis"),
        ("g_spine=yes course=worse", "ha zh"),
        ("g_infect=yes course=worse", "ha"),
        ("preg=maybe p_fluid=yes", "vk ha"),
        ("preg=maybe p_fluid=yes d_urine=yes", "ha vk"),
        ("g_nsaid=yes g_nsaid_sign=no", "ha apotheek"),
        ("b_old=yes b_old_course=same", "bekkenfysio"),
        ("preg=lt20 site=low,below1", "fysio bekkenfysio vk"),
        ("days=7 foot=yes", "fysio podo"),
        ("days=7 foot=yes function=ok", "podo fysio"),
        ("days=42 assessed=yes_same function=ok foot=yes", "podo fysio ha"),
        ("days=42 foot=yes", "fysio podo ha"),
        ("days=42 assessed=yes_same function=ok foot=no", "fysio ha"),
        ("days=42 function=ok", "fysio ha"),
        ("days=42 function=limited", "ha"),
        ("preg=pp6w sev=7 function=limited", "vk ha"),
        ("preg=pp6m sev=7", "ha"),
        ("age=65 onset=nocause rest=constant sev=8", "ha"),
        ("", ""),
    ] {
        assert_eq!(judge(changes).contacts.join(" "), contacts, "[{changes}]");
    }
}

/// Everyone who was hurt by another person is shown Veilig Thuis, whatever else decides.
#[test]
fn violence_shows_veilig_thuis_at_every_level() {
    for (level, changes) in [
        ("emergency_now", "trauma=violence trauma_when=d1 stand=cannot"),
        ("emergency_now", "trauma=violence trauma_when=old stand=ok days=14 yellow=mood suic=now"),
        ("gp_today", "trauma=violence trauma_when=d7 stand=ok"),
        ("gp_today", "trauma=violence trauma_when=old stand=ok d_urine=yes"),
        ("gp_within_days", "trauma=violence trauma_when=d42 stand=ok"),
        ("gp_within_days", "age=14 trauma=violence trauma_when=old stand=ok"),
        ("physio_or_podo", "trauma=violence trauma_when=old stand=ok site=below1"),
        ("self_care", "trauma=violence trauma_when=old stand=ok"),
    ] {
        let verdict = judge(changes);
        assert_eq!(verdict.disposition, level, "[{changes}]");
        assert_eq!(
            verdict.contacts.iter().filter(|contact| **contact == "veilig_thuis").count(),
            1,
            "[{changes}]"
        );
    }
}

/// Reasons and contacts rest on the answers up to the stop; what lies there from a later page is
/// ignored.
#[test]
fn nothing_after_the_stop_counts() {
    let verdict = judge(
        "b_saddle=yes a_const=yes a_relief=yes c_gait=yes d_urine=yes trauma=violence trauma_when=d1 stand=cannot",
    );
    assert_eq!(verdict.reasons, ["E01"]);
    assert_eq!(verdict.contacts, ["spoed"]);
    let two = judge("a_collapse=yes a_belly=yes a_pulse=yes");
    assert_eq!(
        two.reasons,
        ["E08", "E07", "E16"],
        "all that holds on the page of the stop is a reason"
    );
}

/// A stiff, fused spine alone is enough to name the pattern, so it also stands among what speaks
/// for it.
#[test]
fn what_alone_names_the_inflammatory_pattern_speaks_for_it() {
    let stiff = outcome(&answers("f_stiff=yes days=60 course=better"));
    let found = fits(&stiff.facts);
    let inflammatory =
        found.iter().find(|fit| fit.pattern.id == PatternId::Inflammatory).expect("it is named");
    assert_eq!(inflammatory.supports, [&Cond::Yes(Field::FStiff)]);
}

/// A rule is printed as the signed table writes it, so that the two can be laid side by side.
#[test]
fn conditions_read_as_in_the_table() {
    for (id, printed) in [
        (RuleId::E08, "Y a_collapse ∨ Y a_chest ∨ Y a_ill"),
        (RuleId::E07, "Y a_pulse ∨ (Y f_aneurysm ∧ (days ≤ 42 ∨ course = worse))"),
        (RuleId::E15, "Y a_const ∧ (N a_relief ∨ ? a_relief) ∧ age ≥ 40"),
        (
            RuleId::T03,
            "(fever ∧ (¬Y d_flu ∨ side)) ∨ (Y d_hot ∧ ¬Y d_flu ∧ (infrisk ∨ Y f_diabetes ∨ (days ≥ 7 ∧ (persist ∨ Y d_sweats))))",
        ),
        (
            RuleId::T14,
            "function = cannot ∨ (function = care ∧ frail ∧ (days ≤ 42 ∨ course = worse))",
        ),
        (
            RuleId::T20,
            "age ≥ 65 ∧ onset ∈ {nocause, unknown} ∧ rest = constant ∧ sev ≥ 8 ∧ days ≤ 7",
        ),
        (RuleId::D02, "U d_weight"),
        (RuleId::D03, "onset_age < 45 ∧ days ≥ 90 ∧ |ibp| ≥ 3"),
        (RuleId::D13, "rad ∧ sev ≥ 8 ∧ days ≥ 7"),
        (RuleId::D17, "course = worse ∧ days ≥ 28 ∧ ¬(pregnant ∧ mech)"),
        (RuleId::S, "always"),
    ] {
        assert_eq!(rule(id).when.to_string(), printed, "{}", id.id());
    }
    const ONE_PART: Cond = Cond::Not(&Cond::Any(&[Cond::Has(Opt::SiteMid)]));
    assert_eq!(ONE_PART.to_string(), "¬mid ∈ site", "brackets only where something is joined");
}

/// The exceptions of section 4.4 that hold from some answers only, read from the sheet anew.
#[test]
fn an_exception_goes_no_further_than_it_is_named() {
    let from: Vec<(&str, String, String)> = EXCEPTIONS
        .iter()
        .filter(|row| row.before != Cond::Always)
        .map(|row| (row.id, row.before.to_string(), row.after.to_string()))
        .collect();
    let named = |id, before: &str, after: &str| (id, before.to_owned(), after.to_owned());
    assert_eq!(
        from,
        [
            named(
                "d_fever, d_hot unknown → yes",
                "? d_fever ∨ ? d_hot",
                "¬? d_fever ∧ ¬? d_hot ∧ flu"
            ),
            named("pregnancy", "preg ∈ {no, maybe}", "preg ∈ {lt20, ge20}"),
            named("cancer unknown → other", "cancer = unknown", "cancer = other"),
            named("preg maybe → pp6w, pp6m", "preg = maybe", "preg ∈ {pp6w, pp6m}"),
            named("preg lt20 → ge20", "preg = lt20", "preg = ge20"),
            named("preg maybe → ge20, pp6w, pp6m", "preg = maybe", "preg ∈ {ge20, pp6w, pp6m}"),
        ]
    );
    let unnamed: Vec<&str> =
        EXCEPTIONS.iter().filter(|row| row.source != "4.4").map(|row| row.id).collect();
    assert_eq!(
        unnamed,
        ["preg maybe → ge20, pp6w, pp6m"],
        "found by the proof; a clinician has to say whether it is meant"
    );
}

/// A rule set says when it has to be looked through again: after it was made, and within a year and
/// a half.
#[test]
fn the_rules_have_a_date_to_be_looked_through_again() {
    let months = |(year, month, _): (i32, u8, u8)| year * 12 + i32::from(month);
    assert!(ruleset::REVIEW > ruleset::DATE);
    assert!(months(ruleset::REVIEW) - months(ruleset::DATE) <= 18);
}
