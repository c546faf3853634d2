//! Both sides of every number: in the rules, in what is asked, and in the days on which to look
//! again.

use crate::support::answer_sets::{answers, judge, outcome};
use rugwijzer::clinical::pathway::{self, Step};
use rugwijzer::clinical::review::{days_until, reviews, working_days};
use rugwijzer::clinical::vocabulary::Field;

/// A rule, a case with `#` for the number, the last number at which it fires, and the first at
/// which it does not.
type Edge = (&'static str, &'static str, u32, u32);

/// TABLE: every number in the conditions.
const EDGES: &[Edge] = &[
    ("E07", "f_aneurysm=yes days=#", 42, 43),
    ("E15", "a_const=yes a_relief=no age=#", 40, 39),
    ("E18", "d_colic=yes d_colic_bad=no d_stone=no age=#", 60, 59),
    ("E23", "g_anticoag=yes c_numb=yes c_numb_course=same days=#", 7, 8),
    ("E09", "trauma=medium trauma_when=d7 stand=ok age=#", 65, 64),
    ("E22", "yellow=mood suic=now days=#", 14, 13),
    ("T01", "trauma=minor trauma_when=d42 stand=ok age=70 sev=#", 4, 3),
    ("T01", "trauma=minor trauma_when=d42 stand=ok sev=6 age=#", 65, 64),
    ("T03", "d_hot=yes d_flu=no course=worse days=#", 7, 6),
    ("T03", "d_hot=yes d_flu=no d_sweats=yes days=#", 7, 6),
    ("T06", "g_infect=yes course=worse days=#", 90, 91),
    ("T08", "cancer=active5 sev=#", 7, 6),
    ("T09", "yellow=mood suic=thoughts days=#", 14, 13),
    ("T10", "rest=constant age=#", 17, 18),
    ("T10", "d_hot=yes d_flu=yes age=#", 17, 18),
    ("T10", "age=17 c_numb=yes c_numb_course=same days=#", 41, 42),
    ("T10", "c_numb=yes c_numb_course=same days=42 age=#", 15, 16),
    ("T11", "eye=yes days=#", 90, 89),
    ("T13", "f_stiff=yes days=#", 42, 43),
    ("T14", "function=care age=#", 75, 74),
    ("T14", "function=care f_bone=unknown days=#", 42, 43),
    ("T15", "g_anticoag=yes onset=nocause sev=#", 5, 4),
    ("T15", "g_anticoag=yes onset=unknown sev=#", 5, 4),
    ("T15", "g_anticoag=yes course=worse sev=#", 5, 4),
    ("T15", "g_anticoag=yes sev=#", 7, 6),
    ("T15", "g_anticoag=yes onset=nocause days=#", 7, 8),
    ("T15", "g_anticoag=yes sev=7 days=#", 7, 8),
    ("T16", "preg=lt20 rest=constant age=#", 12, 11),
    ("T16", "preg=lt20 rest=constant age=#", 55, 56),
    ("T18", "a_const=yes a_relief=no age=#", 39, 40),
    ("T18", "a_const=unknown age=#", 40, 39),
    ("T20", "onset=nocause rest=constant sev=8 age=#", 65, 64),
    ("T20", "age=65 onset=nocause rest=constant sev=#", 8, 7),
    ("T20", "age=65 onset=nocause rest=constant sev=8 days=#", 7, 8),
    ("D01", "cancer=other age=#", 16, 15),
    ("D03", "ibp=halfnight,stiff,move days=#", 90, 89),
    // Pain that began before 45: age less the years that it has lasted.
    ("D03", "ibp=halfnight,stiff,move days=91 age=#", 45, 46),
    ("D03", "ibp=halfnight,stiff,move age=46 days=#", 366, 365),
    ("D03", "ibp=halfnight,stiff,move age=50 days=#", 1826, 1825),
    ("D05", "function=limited days=#", 42, 41),
    ("D05", "function=ok sev=7 days=#", 42, 41),
    ("D05", "days=42 function=ok sev=#", 7, 6),
    ("D05", "days=42 rest=turn sev=#", 7, 6),
    ("D06", "age=#", 15, 16),
    ("D06", "age=17 days=#", 21, 20),
    ("D06", "days=21 age=#", 17, 18),
    ("D06", "course=worse age=#", 17, 18),
    ("D06", "archsport=yes age=#", 17, 18),
    ("D08", "f_bone=unknown days=#", 42, 43),
    ("D08", "f_bone=yes course=better days=#", 42, 43),
    ("D08", "f_bone=yes onset=gradual course=better sev=#", 7, 6),
    ("D08", "f_bone=yes onset=gradual days=#", 84, 85),
    ("D08", "g_steroid=yes days=#", 84, 85),
    ("D08", "age=#", 75, 74),
    ("D08", "age=50 f_light=yes sev=#", 7, 6),
    ("D08", "age=50 f_light=yes sev=7 days=#", 42, 43),
    ("D08", "f_light=yes sev=7 age=#", 50, 49),
    ("D08", "site=mid sev=7 age=#", 65, 64),
    ("D08", "function=limited sev=7 age=#", 65, 64),
    ("D08", "age=65 site=mid sev=#", 7, 6),
    ("D08", "age=65 function=limited sev=7 days=#", 42, 43),
    ("D08", "preg=pp6m sev=#", 7, 6),
    ("D08", "preg=pp6w function=limited sev=#", 7, 6),
    ("D09", "f_immune=yes days=#", 7, 6),
    ("D09", "g_iv=yes course=better days=#", 7, 6),
    ("D09", "f_line=yes course=better days=#", 7, 6),
    ("D09", "g_infect=yes days=#", 90, 91),
    ("D10", "rest=constant days=#", 14, 13),
    ("D10", "rest=night days=#", 14, 13),
    ("D10", "rest=unknown days=#", 14, 13),
    ("D11", "familiar=different days=28 age=#", 50, 49),
    ("D11", "familiar=never age=50 days=#", 28, 27),
    ("D13", "site=below1 days=7 sev=#", 8, 7),
    ("D13", "site=below1 sev=8 days=#", 7, 6),
    ("D14", "d_fever=yes d_flu=yes days=#", 4, 3),
    ("D14", "d_fever=yes d_flu=yes age=#", 60, 59),
    ("D14", "d_chills=yes d_flu=yes age=#", 15, 16),
    ("D14", "d_hot=yes d_flu=yes days=#", 4, 3),
    ("D14", "d_hot=yes d_flu=yes age=#", 60, 59),
    ("D16", "d_sweats=yes days=28 age=#", 50, 49),
    ("D16", "d_sweats=yes course=worse days=#", 14, 13),
    ("D16", "d_sweats=yes age=50 days=#", 28, 27),
    ("D17", "course=worse days=#", 28, 27),
    ("D19", "trauma=minor trauma_when=d42 stand=ok age=#", 65, 64),
    ("D20", "site=groin function=limited days=#", 7, 6),
    ("D25", "p_cycle=yes age=#", 12, 11),
    ("D25", "p_cycle=yes age=#", 55, 56),
    ("D26", "f_diabetes=yes days=#", 14, 13),
    ("D26", "f_diabetes=yes days=#", 90, 91),
    ("D26", "f_diabetes=yes days=14 sev=#", 4, 3),
    ("D27", "site=below1 function=limited days=#", 42, 41),
    ("D27", "site=below1 function=limited days=#", 365, 366),
    ("P01", "days=7 sev=#", 7, 6),
    ("P01", "sev=7 days=#", 7, 6),
    ("P01", "course=worse days=#", 7, 6),
    ("P02", "function=limited days=#", 21, 20),
    ("P04", "yellow=fear,stress days=#", 14, 13),
    ("P05", "days=#", 28, 27),
    ("P06", "preg=lt20 age=#", 55, 56),
    ("P07", "foot=yes days=#", 7, 6),
    ("P08", "assessed=yes_same days=#", 84, 83),
    ("P09", "age=#", 16, 15),
    ("P09", "age=#", 17, 18),
    ("P11", "assessed=yes_same days=#", 42, 41),
];

#[test]
fn every_number_in_a_rule_has_two_sides() {
    for (id, case, inside, outside) in EDGES {
        let at = |number: &u32| judge(&case.replace('#', &number.to_string()));
        assert!(
            at(inside).gives(id),
            "{id} must fire at {inside}: [{case}] gives {:?}",
            at(inside).reasons
        );
        assert!(
            !at(outside).gives(id),
            "{id} must not fire at {outside}: [{case}] gives {:?}",
            at(outside).reasons
        );
        assert_eq!(inside.abs_diff(*outside), 1, "{id}: no number lies between the two sides");
    }
}

/// Durations that count a class of their own: 14 days and 3 months of pain in both legs, 3 days of
/// weakness, classes of a fall.
#[test]
fn every_class_of_time_has_two_sides() {
    for (id, inside, outside) in [
        ("E05", "c_both=yes c_both_when=recent", "c_both=yes c_both_when=weeks"),
        ("T17", "c_both=yes c_both_when=weeks", "c_both=yes c_both_when=old"),
        ("D07", "c_both=yes c_both_when=old", "c_both=yes c_both_when=weeks"),
        ("E06", "c_weak=yes c_weak_when=acute", "c_weak=yes c_weak_when=older_same"),
        ("T02", "c_weak=yes c_weak_when=older_same", "c_weak=yes c_weak_when=old_assessed"),
        ("T02", "c_numb=yes c_numb_course=worse", "c_numb=yes c_numb_course=same"),
        ("D04", "c_numb=yes c_numb_course=same", "c_numb=yes c_numb_course=old_assessed"),
        (
            "E20",
            "preg=ge20 trauma=minor trauma_when=d1 stand=ok",
            "preg=ge20 trauma=minor trauma_when=d7 stand=ok",
        ),
        ("E09", "trauma=major trauma_when=d7 stand=ok", "trauma=major trauma_when=d42 stand=ok"),
        ("T01", "trauma=medium trauma_when=d7 stand=ok", "trauma=medium trauma_when=d42 stand=ok"),
        ("T01", "trauma=major trauma_when=d42 stand=ok", "trauma=major trauma_when=old stand=ok"),
        ("D19", "trauma=medium trauma_when=d42 stand=ok", "trauma=medium trauma_when=old stand=ok"),
        (
            "E17",
            "f_stiff=yes trauma=minor trauma_when=d42 stand=ok",
            "f_stiff=yes trauma=minor trauma_when=old stand=ok",
        ),
        (
            "E09",
            "trauma=minor trauma_when=d42 stand=cannot",
            "trauma=minor trauma_when=old stand=cannot",
        ),
        ("E12", "preg=ge20 p_contr=yes", "preg=lt20 p_contr=yes"),
        ("E13", "preg=lt20 p_pain=yes", "preg=ge20 p_pain=yes"),
        ("E10", "preg=pp6w d_fever=yes d_flu=yes", "preg=pp6m d_fever=yes d_flu=yes"),
        ("E19", "preg=pp6w p_pre=yes", "preg=pp6m p_pre=yes"),
        ("D08", "preg=pp6m sev=7", "preg=pp6w sev=7"),
        ("D03", "days=120 ibp=halfnight,stiff,family", "days=120 ibp=halfnight,stiff"),
        ("P04", "days=14 yellow=fear,sleep", "days=14 yellow=fear"),
    ] {
        assert!(judge(inside).gives(id), "{id}: [{inside}] gives {:?}", judge(inside).reasons);
        assert!(!judge(outside).gives(id), "{id}: [{outside}] gives {:?}", judge(outside).reasons);
    }
    assert_eq!(judge("cancer=active5 sev=6").disposition, "gp_within_days");
    assert_eq!(
        judge("trauma=minor trauma_when=d7 stand=ok sev=10").disposition,
        "self_care",
        "a slip at forty"
    );
}

/// TABLE: an answer that makes a changed rule hold, and its neighbour that does not.
const SIDES: &[(&str, &str, &str)] = &[
    ("T03", "d_fever=yes d_flu=yes site=flank", "d_fever=yes d_flu=yes site=mid"),
    ("T03", "d_hot=yes d_flu=no f_diabetes=yes", "d_hot=yes d_flu=yes f_diabetes=yes"),
    ("T03", "d_hot=yes d_flu=no f_diabetes=yes", "d_hot=yes d_flu=no f_diabetes=unknown"),
    ("T03", "d_hot=yes d_flu=no f_line=yes", "d_hot=yes d_flu=no f_bone=yes"),
    ("T03", "d_hot=yes d_flu=no days=7 rest=constant", "d_hot=yes d_flu=no days=7 rest=unknown"),
    ("T03", "d_hot=yes d_flu=no days=7 d_sweats=yes", "d_hot=yes d_flu=no days=7 d_sweats=unknown"),
    (
        "T03",
        "d_hot=yes d_flu=unknown days=7 course=worse",
        "d_hot=yes d_flu=yes days=7 course=worse",
    ),
    ("T08", "cancer=spread site=flank", "cancer=spread site=pubis"),
    ("T08", "cancer=unknown site=flank", "cancer=other site=flank"),
    ("T10", "age=17 d_hot=yes d_flu=yes", "age=17 d_hot=unknown"),
    (
        "T10",
        "age=17 days=60 c_numb=yes c_numb_course=worse",
        "age=17 days=60 c_numb=yes c_numb_course=same",
    ),
    (
        "T10",
        "age=17 days=60 c_numb=yes c_numb_course=unknown",
        "age=17 days=9 c_numb=yes c_numb_course=old_assessed",
    ),
    (
        "T10",
        "age=17 days=60 c_weak=yes c_weak_when=older_same",
        "age=17 days=60 c_weak=yes c_weak_when=old_assessed",
    ),
    (
        "T10",
        "age=17 days=60 c_both=yes c_both_when=weeks",
        "age=17 days=60 c_both=yes c_both_when=old",
    ),
    ("T14", "function=care f_bone=unknown", "function=care"),
    ("T14", "function=care g_steroid=yes", "function=limited g_steroid=yes"),
    ("T14", "function=care age=75 days=60 course=worse", "function=care age=75 days=60"),
    ("T15", "g_anticoag=yes sev=7 course=unknown", "g_anticoag=yes sev=7 course=better"),
    (
        "T15",
        "g_anticoag=yes onset=unknown course=better",
        "g_anticoag=yes onset=gradual course=better",
    ),
    ("T15", "g_anticoag=yes onset=nocause", "g_anticoag=yes onset=move"),
    ("T15", "g_anticoag=yes course=worse", "g_anticoag=unknown course=worse sev=10 onset=nocause"),
    ("T16", "preg=pp6w d_hot=yes d_flu=no", "preg=pp6m d_hot=yes d_flu=no"),
    ("T16", "preg=ge20 d_hot=yes d_flu=yes", "preg=maybe d_hot=yes d_flu=yes"),
    ("T20", "age=65 onset=unknown rest=constant sev=8", "age=65 onset=move rest=constant sev=8"),
    ("T20", "age=65 onset=nocause rest=constant sev=8", "age=65 onset=nocause rest=night sev=8"),
    ("D05", "days=42 function=limited", "days=42 function=slow"),
    ("D05", "days=42 function=ok sev=7 foot=no", "days=42 function=ok sev=7 foot=yes"),
    ("D05", "days=42 function=slow sev=7 foot=yes", "days=42 function=ok sev=7 rest=turn foot=yes"),
    (
        "D05",
        "days=42 function=ok sev=7 rest=unknown foot=yes",
        "days=42 function=ok sev=7 foot=yes",
    ),
    ("D05", "days=42 sev=7 preg=lt20 rest=night", "days=42 sev=7 preg=lt20 rest=turn"),
    ("D05", "days=42 function=limited preg=pp6m", "days=42 function=limited preg=ge20"),
    ("D05", "days=42 sev=7 course=unknown", "days=42 sev=7 course=better"),
    ("D05", "days=42 sev=7 assessed=yes_worse", "days=42 sev=7 assessed=yes_same"),
    ("D08", "f_bone=yes onset=gradual", "f_bone=unknown onset=gradual"),
    ("D08", "g_steroid=yes onset=gradual", "g_steroid=unknown onset=gradual"),
    ("D08", "f_bone=yes onset=gradual course=unknown", "f_bone=yes onset=gradual course=better"),
    ("D08", "age=52 f_light=yes sev=7", "age=52 f_light=unknown sev=7"),
    ("D08", "age=52 f_light=yes sev=7 onset=unknown", "age=52 f_light=yes sev=7 onset=gradual"),
    ("D08", "age=52 f_light=yes sev=7 course=worse", "age=52 f_light=yes sev=7 course=better"),
    ("D08", "age=70 sev=7 function=care", "age=70 sev=7 function=slow"),
    ("D08", "age=70 sev=7 site=mid", "age=70 sev=7 site=flank"),
    ("D08", "age=70 sev=7 site=mid", "age=70 sev=7 site=mid onset=gradual"),
    ("D08", "age=70 sev=7 site=mid", "age=70 sev=7 site=mid course=better"),
    ("D08", "preg=pp6w sev=7 function=care", "preg=pp6w sev=7 function=slow"),
    ("D08", "preg=pp6w sev=7 function=limited", "preg=no sev=7 function=limited"),
    ("D09", "g_iv=yes", "g_iv=unknown"),
    ("D09", "g_iv=yes course=unknown", "g_iv=yes course=better"),
    ("D09", "f_line=yes course=same", "f_line=yes course=better"),
    ("D09", "g_infect=yes course=same", "g_infect=yes course=better"),
    ("D09", "g_infect=yes", "g_spine=yes days=7"),
    ("D09", "f_immune=yes days=7 course=better", "f_immune=yes days=6 course=same"),
    ("D11", "age=50 days=28 familiar=different", "age=50 days=28 familiar=known"),
    ("D11", "age=50 days=28 familiar=unknown", "age=50 days=28 familiar=unknown course=better"),
    (
        "D11",
        "age=50 days=28 familiar=never function=ok foot=unknown",
        "age=50 days=28 familiar=never function=ok foot=yes",
    ),
    (
        "D11",
        "age=50 days=28 familiar=never function=slow foot=yes",
        "age=50 days=28 familiar=never function=ok rest=turn foot=yes",
    ),
    (
        "D11",
        "age=50 days=28 familiar=never function=ok foot=yes rest=unknown",
        "age=50 days=28 familiar=never function=ok foot=yes",
    ),
    ("D14", "d_fever=yes d_flu=yes f_diabetes=yes", "d_fever=yes d_flu=yes f_diabetes=unknown"),
    ("D14", "d_hot=yes d_flu=yes site=low,flank", "d_hot=yes d_flu=yes site=low,mid"),
    ("D14", "d_hot=yes d_flu=unknown", "d_hot=yes d_flu=yes"),
    ("D14", "d_hot=unknown", "d_chills=unknown"),
    ("D16", "d_sweats=unknown days=14 course=worse", "d_sweats=unknown days=14"),
    ("D20", "site=groin function=care days=7", "site=pubis function=care days=7"),
    ("D20", "site=groin function=limited days=7", "site=groin function=slow days=7"),
    ("D26", "f_diabetes=yes days=14 sev=3 rest=night", "f_diabetes=yes days=14 sev=3 rest=unknown"),
    ("D26", "f_diabetes=yes days=14 course=unknown", "f_diabetes=yes days=14 course=better"),
    ("D26", "f_diabetes=yes days=14", "f_diabetes=unknown days=14"),
    ("D27", "site=below1 days=42 function=care", "site=below1 days=42 function=slow"),
    ("D27", "site=below1 days=42 function=limited", "site=thigh days=42 function=limited"),
    (
        "D27",
        "site=below1 days=42 function=limited",
        "site=below1 days=42 function=limited course=better",
    ),
    ("P02", "days=21 function=care", "days=21 function=slow"),
    ("P05", "days=28 function=care", "days=28 function=ok"),
];

#[test]
fn every_changed_condition_has_two_sides() {
    for (id, inside, outside) in SIDES {
        assert!(judge(inside).gives(id), "{id}: [{inside}] gives {:?}", judge(inside).reasons);
        assert!(!judge(outside).gives(id), "{id}: [{outside}] gives {:?}", judge(outside).reasons);
    }
}

/// In the first week severity alone never sends anybody up; on day 7 it does.
#[test]
fn severe_pain_waits_for_day_seven() {
    for sev in 0..=10 {
        assert_eq!(judge(&format!("days=6 sev={sev}")).disposition, "self_care");
        let on_day_seven = if sev >= 7 { "physio_or_podo" } else { "self_care" };
        assert_eq!(judge(&format!("days=7 sev={sev}")).disposition, on_day_seven);
        assert_eq!(judge(&format!("days=7 course=better sev={sev}")).disposition, "self_care");
    }
}

fn asks(changes: &str, field: Field) -> bool {
    let answers = answers(changes);
    let path = pathway::path(&answers);
    assert_eq!(path.step, Step::Finish, "[{changes}]");
    path.screens.iter().any(|screen| pathway::fields(*screen, &answers).contains(&field))
}

#[test]
fn extra_questions_come_from_their_own_number_on() {
    for (field, case, asked, not_asked) in [
        (Field::Familiar, "age=50 days=#", 28, 27),
        (Field::Familiar, "days=28 age=#", 50, 49),
        (Field::FLight, "age=#", 50, 49),
        (Field::Assessed, "days=#", 42, 41),
        (Field::Ibp, "days=#", 90, 89),
        (Field::Eye, "days=#", 90, 89),
        (Field::Ibp, "days=91 age=#", 45, 46),
        (Field::Ibp, "age=46 days=#", 366, 365),
        (Field::Yellow, "days=#", 14, 13),
        (Field::Suic, "yellow=mood days=#", 14, 13),
        (Field::Foot, "days=#", 7, 6),
        (Field::Foot, "days=7 age=#", 16, 15),
        (Field::ArchSport, "age=#", 16, 15),
        (Field::ArchSport, "age=#", 17, 18),
        (Field::Preg, "age=#", 12, 11),
        (Field::Preg, "age=#", 55, 56),
        (Field::PCycle, "age=#", 12, 11),
        (Field::PCycle, "age=#", 55, 56),
        (Field::Days, "age=#", 16, 15),
        (Field::Cancer, "age=#", 16, 15),
        (Field::GSteroid, "age=#", 16, 15),
        (Field::Yellow, "days=14 age=#", 16, 15),
        (Field::Assessed, "c_both=yes c_both_when=old age=#", 16, 15),
    ] {
        let at = |number: u32| asks(&case.replace('#', &number.to_string()), field);
        assert!(at(asked), "{} is asked at {asked}: [{case}]", field.id());
        assert!(!at(not_asked), "{} is not asked at {not_asked}: [{case}]", field.id());
    }
}

/// Follow-ups are asked where their box is ticked, and only there.
#[test]
fn follow_ups_come_where_they_matter() {
    for (field, asked, not_asked) in [
        (Field::ARelief, "a_const=yes a_relief=yes", "a_const=unknown"),
        (Field::BOldCourse, "b_old=yes b_old_course=same", "b_old=unknown"),
        (Field::CBothWhen, "c_both=yes c_both_when=old", "c_both=unknown"),
        (Field::CWeakWhen, "c_weak=yes c_weak_when=older_same", "c_weak=unknown"),
        (Field::CNumbCourse, "c_numb=yes c_numb_course=same", "c_numb=unknown"),
        (Field::DFlu, "d_fever=yes d_flu=yes", "d_fever=unknown"),
        (Field::DFlu, "d_chills=yes d_flu=no", "d_chills=unknown"),
        (Field::DFlu, "d_hot=yes d_flu=no", "d_hot=unknown"),
        (Field::DColicBad, "d_colic=yes d_colic_bad=no", "d_colic=unknown"),
        (Field::DStone, "d_colic=yes d_colic_bad=no d_stone=yes age=60", "d_colic=unknown age=60"),
        (Field::TraumaWhen, "trauma=manip trauma_when=d7 stand=ok", "trauma=none"),
        (Field::Stand, "trauma=unknown trauma_when=d7 stand=ok", "trauma=none"),
        (Field::GNsaidSign, "g_nsaid=yes g_nsaid_sign=no", "g_nsaid=unknown"),
        (Field::Suic, "days=14 yellow=mood suic=no", "days=14 yellow=stress,sleep"),
        (Field::Assessed, "c_both=yes c_both_when=walking", "c_both=yes c_both_when=weeks"),
        (Field::PContr, "preg=lt20", "preg=maybe"),
        (Field::PFluid, "preg=maybe", "preg=pp6w"),
        (Field::PMove, "preg=ge20", "preg=lt20"),
        (Field::PPre, "preg=pp6w", "preg=lt20"),
        (Field::PPre, "preg=ge20", "preg=maybe"),
        (Field::PPain, "preg=pp6w", "preg=pp6m"),
        (Field::PPain, "preg=maybe", "preg=no"),
    ] {
        assert!(asks(asked, field), "{} is asked: [{asked}]", field.id());
        assert!(!asks(not_asked, field), "{} is not asked: [{not_asked}]", field.id());
    }
}

/// Monday is 0. Saturday and Sunday are no working days; the day itself does not count.
#[test]
fn working_days_skip_the_weekend() {
    for (weekday, three, ten) in
        [(0, 3, 14), (1, 3, 14), (2, 5, 14), (3, 5, 14), (4, 5, 14), (5, 4, 13), (6, 3, 12)]
    {
        assert_eq!(days_until(3, weekday), three, "three working days from weekday {weekday}");
        assert_eq!(days_until(10, weekday), ten, "ten working days from weekday {weekday}");
        assert_eq!(days_until(0, weekday), 0);
    }
}

#[test]
fn the_shortest_time_counts() {
    for (changes, within) in [
        ("d_rash=yes", Some(3)),
        ("g_opioid=yes", Some(10)),
        ("g_opioid=yes d_rash=yes", Some(3)),
        ("days=42 function=limited", Some(10)),
        ("site=below1 days=42 function=limited assessed=yes_same", Some(10)),
        ("f_diabetes=yes days=14", Some(3)),
        ("days=42", None),
        ("days=42 course=worse", Some(3)),
        ("d_urine=yes d_rash=yes", None),
        ("site=below1", None),
        ("", None),
    ] {
        assert_eq!(working_days(&outcome(&answers(changes))), within, "[{changes}]");
    }
}

fn looks(changes: &str) -> String {
    let shown = reviews(&outcome(&answers(changes)));
    shown
        .iter()
        .map(|review| format!("{}:{}", review.look.id(), review.in_days))
        .collect::<Vec<_>>()
        .join(" ")
}

/// On self-care, days 7, 21 and 42 of the pain, as the safety net counts them; never a day that has
/// passed. Afterwards no more than once, and from today: nobody is told to watch their back every
/// six weeks.
#[test]
fn review_days_count_from_the_first_day_of_the_pain() {
    for (days, expected) in [
        (0, "day_7:7 day_21:21 day_42:42"),
        (6, "day_7:1 day_21:15 day_42:36"),
        (7, "day_21:14 day_42:35"),
        (20, "day_21:1 day_42:22"),
        (21, "day_42:21"),
        (27, "day_42:15"),
    ] {
        for course in ["better", "same"] {
            assert_eq!(
                looks(&format!("days={days} course={course}")),
                expected,
                "day {days}, {course}"
            );
        }
    }
    assert_eq!(
        [
            looks("days=41 course=better function=ok"),
            looks("days=42 course=better function=ok"),
            looks("days=1000 course=better function=ok assessed=no")
        ],
        ["day_42:1", "goal:42", "goal:42"]
    );
    for changes in ["d_urine=yes", "b_saddle=yes", "age=15"] {
        assert_eq!(looks(changes), "", "no date of our own where [{changes}]");
    }
}

/// At 7 of 10 or more the first look is on day 3; below it is not.
#[test]
fn strong_pain_is_looked_at_on_the_third_day() {
    assert_eq!(looks("days=2 sev=7"), "day_3:1 day_7:5 day_21:19 day_42:40");
    assert_eq!(looks("days=0 sev=9 function=limited"), "day_3:3 day_7:7 day_21:21 day_42:42");
    assert!(!looks("days=2 sev=6").contains("day_3") && !looks("days=3 sev=9").contains("day_3"));
    assert_eq!(looks("days=1 sev=8 site=low,below1"), "day_3:2 treated:28");
    // Sent to a therapist, who may be two weeks off: in three days, also for leg pain by which much
    // does not succeed.
    for changes in [
        "days=10 sev=8",
        "site=low,below1 days=21 sev=6 function=limited",
        "site=low,below1 days=10 sev=7 function=limited course=better",
    ] {
        assert_eq!(looks(changes), "day_3:3 treated:28", "[{changes}]");
    }
    assert_eq!(
        [looks("site=low,below1 days=21 sev=6"), looks("days=90 sev=8 assessed=yes_same")],
        ["treated:28", "goal:42"],
        "no date has lasting pain watched"
    );
}

/// From 75 years, one week: a vertebra may have broken that nobody knows to be weak.
#[test]
fn who_is_old_looks_after_a_week() {
    assert_eq!(looks("age=75 days=3 onset=gradual"), "week:7 day_21:18 day_42:39");
    assert_eq!(looks("age=75 days=16 onset=gradual course=better"), "week:7 day_42:26");
    assert!(!looks("age=74 days=3 onset=gradual").contains("week"));
}

/// A therapist or a doctor who comes first is no date to wait for; and long pain is looked at by
/// what succeeds.
#[test]
fn nobody_is_sent_to_a_therapist_before_a_doctor_has_looked() {
    // A doctor looks for something: no date at all.
    for changes in [
        "cancer=other days=20",
        "f_bone=yes onset=gradual days=14",
        "d_weight=yes",
        "f_diabetes=yes days=20",
    ] {
        assert_eq!(looks(changes), "", "[{changes}]");
    }
    // Something else for a doctor: nothing before the last day on which to be seen.
    assert_eq!(
        [looks("d_rash=yes days=2"), looks("d_rash=yes days=27"), looks("d_rash=yes days=28")],
        ["day_42:40", "day_42:15", "goal:42"]
    );
    for changes in ["site=low,below1 days=10", "days=42 course=same", "preg=ge20 days=28"] {
        assert_eq!(looks(changes), "treated:28", "[{changes}]: they were sent already");
    }
    for changes in [
        "days=84 course=same function=ok assessed=yes_same",
        "days=240 yellow=fear,sleep course=same",
        "days=730 sev=4 function=slow",
        "days=28 yellow=fear,sleep course=same",
    ] {
        assert_eq!(looks(changes), "goal:42", "[{changes}]");
    }
}
