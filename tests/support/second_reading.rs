//! TABLE: the signed rule table, read a second time. Written from the table on paper, not from the
//! code, so that a slip of the pen on either side shows as a difference. Whoever changes a rule
//! changes it here too, in the table's own words.
//!
//! A negation in the table ("≠ yes_same") is written as the answers that it leaves, because a rule
//! waits for what is still to be asked.

use super::sheet::Sheet;

/// One row as it stands on paper.
pub struct Row {
    pub id: &'static str,
    pub when: fn(&Sheet) -> bool,
    pub level: &'static str,
    /// In order; `vk:pregnant` is for the pregnant only.
    pub contacts: &'static str,
    /// Working days within which to be seen; zero where the level says it all.
    pub within: u8,
    /// The last column: a number or a level that a clinician still has to confirm.
    pub to_confirm: bool,
}

const CONFIRM: bool = true;
const KEPT: bool = false;

const fn e(
    id: &'static str,
    contacts: &'static str,
    to_confirm: bool,
    when: fn(&Sheet) -> bool,
) -> Row {
    Row { id, when, level: "emergency_now", contacts, within: 0, to_confirm }
}

const fn t(
    id: &'static str,
    contacts: &'static str,
    to_confirm: bool,
    when: fn(&Sheet) -> bool,
) -> Row {
    Row { id, when, level: "gp_today", contacts, within: 0, to_confirm }
}

const fn d(
    id: &'static str,
    contacts: &'static str,
    within: u8,
    to_confirm: bool,
    when: fn(&Sheet) -> bool,
) -> Row {
    Row { id, when, level: "gp_within_days", contacts, within, to_confirm }
}

const fn p(
    id: &'static str,
    contacts: &'static str,
    to_confirm: bool,
    when: fn(&Sheet) -> bool,
) -> Row {
    Row { id, when, level: "physio_or_podo", contacts, within: 0, to_confirm }
}

/// The 79 rows, in order.
pub const TABLE: &[Row] = &[
    e("E08", "112", CONFIRM, |s| s.any_yes("a_collapse a_chest a_ill")),
    e("E14", "112", CONFIRM, |s| s.yes("a_leg")),
    e("E07", "112", CONFIRM, |s| {
        s.yes("a_pulse")
            || (s.yes("f_aneurysm") && (s.at_most("days", 42) || s.is("course", "worse")))
    }),
    e("E15", "spoed", CONFIRM, |s| {
        s.yes("a_const") && s.is("a_relief", "no unknown") && s.at_least("age", 40)
    }),
    e("E16", "spoed", CONFIRM, |s| s.yes("a_belly")),
    e("E01", "spoed", KEPT, |s| s.yes("b_saddle")),
    e("E02", "spoed", KEPT, |s| s.yes("b_urine") || s.yes("b_leak")),
    e("E03", "spoed", KEPT, |s| s.yes("b_bowel")),
    e("E04", "spoed", KEPT, |s| s.yes("b_sex")),
    e("E21", "spoed", CONFIRM, |s| {
        s.bunk() && (s.neuro() || s.rad() || s.yes("g_spine") || s.is("cancer", "active5"))
    }),
    e("E05", "spoed", CONFIRM, |s| s.yes("c_both") && s.is("c_both_when", "recent unknown")),
    e("E06", "spoed", CONFIRM, |s| {
        s.yes("c_gait") || (s.yes("c_weak") && s.is("c_weak_when", "acute unknown"))
    }),
    e("E09", "112:cannot_rise_or_legs_fail spoed", CONFIRM, |s| {
        (s.is("trauma", "major") && s.wk())
            || (s.fresh() && (s.is("stand", "cannot") || s.neuro()))
            || (s.is("trauma", "medium violence")
                && s.wk()
                && (s.bone() || s.yes_or_unknown("g_anticoag")))
    }),
    e("E17", "spoed", CONFIRM, |s| s.yes("f_stiff") && s.fresh()),
    e("E10", "spoed vk:postpartum zh:procedure", CONFIRM, |s| {
        s.fever() && (s.infrisk() || s.neuro() || s.is("preg", "pp6w"))
    }),
    e("E18", "spoed vk:pregnant", CONFIRM, |s| {
        (s.fever() && s.yes("d_colic"))
            || (s.fever()
                && s.yes("d_urine")
                && (s.pregnant() || s.yes("f_immune") || s.yes("f_diabetes")))
            || (s.yes("d_colic")
                && (s.yes("d_colic_bad")
                    || s.pregnant()
                    || (s.at_least("age", 60) && s.is("d_stone", "no unknown"))))
    }),
    e("E11", "spoed", KEPT, |s| s.is("cancer", "active5 spread") && s.neuro()),
    e("E23", "spoed", CONFIRM, |s| s.yes("g_anticoag") && s.neuro() && s.at_most("days", 7)),
    e("E12", "vk", CONFIRM, |s| s.is("preg", "ge20") && s.any_yes("p_contr p_move p_fluid")),
    e("E19", "vk spoed", KEPT, |s| s.is("preg", "ge20 pp6w") && s.yes("p_pre")),
    e("E20", "vk", CONFIRM, |s| {
        s.is("preg", "ge20") && s.fall() && s.is("trauma_when", "d1 unknown")
    }),
    e("E13", "spoed", KEPT, |s| s.is("preg", "lt20 maybe") && s.yes("p_pain")),
    e("E22", "112 113", KEPT, |s| s.is("suic", "now")),
    t("T01", "ha vk:pregnant veilig_thuis:violence", CONFIRM, |s| {
        (s.fresh() && (s.bone() || s.yes_or_unknown("g_anticoag")) && s.at_least("sev", 4))
            || (s.is("trauma", "medium violence") && s.wk())
            || (s.is("trauma", "major") && s.is("trauma_when", "d42"))
            || (s.pregnant() && s.wk())
            || (s.fresh() && s.is("stand", "unknown"))
    }),
    t("T02", "ha", CONFIRM, |s| {
        (s.yes("c_weak") && s.is("c_weak_when", "older_same"))
            || (s.yes("c_numb") && s.is("c_numb_course", "worse unknown"))
    }),
    t("T03", "ha", CONFIRM, |s| {
        (s.fever() && (s.is("d_flu", "no unknown") || s.side()))
            || (s.yes("d_hot")
                && s.is("d_flu", "no unknown")
                && (s.infrisk()
                    || s.yes("f_diabetes")
                    || (s.at_least("days", 7) && (s.persist() || s.yes("d_sweats")))))
    }),
    t("T04", "ha", KEPT, |s| s.yes("d_colic") || s.yes("d_urine")),
    t("T05", "ha", CONFIRM, |s| s.yes("d_rash") && (s.yes("f_immune") || s.pregnant())),
    t("T06", "ha zh:procedure", CONFIRM, |s| {
        (s.infrisk() || s.unknown("g_iv") || (s.yes("f_diabetes") && s.yes_or_unknown("d_sweats")))
            && s.persist()
            && s.at_most("days", 90)
    }),
    t("T07", "ha", KEPT, |s| {
        s.bunk()
            || s.any_unknown(
                "a_collapse a_chest a_ill a_leg a_pulse a_belly c_both c_weak c_gait c_swollen",
            )
    }),
    t("T08", "ha", CONFIRM, |s| {
        s.is("cancer", "active5 spread unknown")
            && (s.persist() || s.rad() || s.is("site", "mid") || s.side() || s.at_least("sev", 7))
    }),
    t("T09", "ha 113", CONFIRM, |s| s.is("suic", "thoughts unknown")),
    t("T10", "ha", CONFIRM, |s| {
        s.at_most("age", 17) && (s.constant() || s.fever() || s.yes("d_hot") || s.neuro18())
    }),
    t("T11", "ha", KEPT, |s| s.yes("eye")),
    t("T12", "ha", KEPT, |s| s.yes("c_swollen")),
    t("T13", "ha", CONFIRM, |s| {
        s.yes("f_stiff") && s.at_most("days", 42) && s.is("onset", "move nocause unknown")
    }),
    t("T14", "ha", CONFIRM, |s| {
        s.is("function", "cannot")
            || (s.is("function", "care")
                && s.frail()
                && (s.at_most("days", 42) || s.is("course", "worse")))
    }),
    t("T15", "ha", CONFIRM, |s| {
        s.yes("g_anticoag")
            && s.at_most("days", 7)
            && ((s.at_least("sev", 5)
                && (s.is("onset", "nocause unknown") || s.is("course", "worse")))
                || (s.at_least("sev", 7) && s.not_better()))
    }),
    t("T16", "vk ha", CONFIRM, |s| {
        (s.is("preg", "lt20 ge20 pp6w") && (s.constant() || s.fever() || s.yes("d_hot")))
            || (s.is("preg", "lt20 ge20 maybe pp6w")
                && (s.any_yes("p_contr p_fluid p_pain")
                    || s.any_unknown("p_contr p_fluid p_move p_pre p_pain")))
    }),
    t("T17", "ha", CONFIRM, |s| s.yes("c_both") && s.is("c_both_when", "weeks")),
    t("T18", "ha", CONFIRM, |s| {
        (s.yes("a_const") && s.is("a_relief", "no unknown") && s.at_most("age", 39))
            || (s.unknown("a_const") && s.at_least("age", 40))
    }),
    t("T19", "ha", CONFIRM, |s| s.yes("g_nsaid") && s.yes_or_unknown("g_nsaid_sign")),
    t("T20", "ha", CONFIRM, |s| {
        s.at_least("age", 65)
            && s.is("onset", "nocause unknown")
            && s.is("rest", "constant")
            && s.at_least("sev", 8)
            && s.at_most("days", 7)
    }),
    d("D01", "ha", 3, CONFIRM, |s| s.is("cancer", "active5 spread other unknown")),
    d("D02", "ha", 3, KEPT, |s| s.yes_or_unknown("d_weight")),
    d("D03", "ha", 10, KEPT, |s| {
        s.onset_age().is_some_and(|age| age < 45.0)
            && s.at_least("days", 90)
            && s.features("ibp") >= 3
    }),
    d("D04", "ha", 3, KEPT, |s| {
        (s.yes("c_numb") && s.is("c_numb_course", "same")) || s.unknown("c_numb")
    }),
    d("D05", "ha", 10, CONFIRM, |s| {
        // "Not (mech and (pregnant or (function ok and foot)))": until the foot has been asked
        // about, it may still be yes.
        let eases_for_a_reason = s.mech() && (s.pregnant() || !s.not_ok_or_no_foot());
        s.at_least("days", 42)
            && s.not_better()
            && s.not_assessed()
            && (s.at_least("sev", 7) || s.hampered())
            && !eases_for_a_reason
    }),
    d("D06", "ha", 10, CONFIRM, |s| {
        s.at_most("age", 15)
            || (s.at_most("age", 17)
                && (s.at_least("days", 21) || s.yes("archsport") || s.is("course", "worse")))
    }),
    d("D07", "ha", 10, KEPT, |s| {
        s.yes("c_both") && s.is("c_both_when", "old walking") && s.not_assessed()
    }),
    d("D08", "vk:postpartum ha", 3, CONFIRM, |s| {
        ((s.sudden() || s.at_least("sev", 7)) && s.at_most("days", 42) && s.frail())
            || (s.any_yes("f_bone g_steroid") && s.at_most("days", 84) && s.not_better())
            || (s.sudden()
                && s.at_least("sev", 7)
                && s.at_most("days", 42)
                && s.not_better()
                && (s.yes("f_light")
                    || (s.at_least("age", 65) && (s.is("site", "mid") || s.hampered()))))
            || (s.is("preg", "pp6m") && s.at_least("sev", 7))
            || (s.is("preg", "pp6w") && s.at_least("sev", 7) && s.hampered())
    }),
    d("D09", "ha", 3, CONFIRM, |s| {
        (s.yes("f_immune") && s.at_least("days", 7))
            || (s.any_yes("g_iv f_line") && (s.at_least("days", 7) || s.not_better()))
            || (s.yes("g_infect") && s.at_most("days", 90) && s.not_better())
    }),
    d("D10", "ha", 3, CONFIRM, |s| {
        (s.constant() && (s.is("course", "worse") || s.at_least("days", 14)))
            || (s.unknown("rest") && s.at_least("days", 14))
    }),
    d("D11", "ha", 10, CONFIRM, |s| {
        s.is("familiar", "different never unknown")
            && s.at_least("age", 50)
            && s.at_least("days", 28)
            && s.not_better()
            // As in D05: until the foot has been asked about, it may still be yes.
            && (!s.mech() || s.not_ok_or_no_foot())
    }),
    d("D13", "ha", 3, CONFIRM, |s| s.rad() && s.at_least("sev", 8) && s.at_least("days", 7)),
    d("D14", "ha", 3, CONFIRM, |s| {
        (s.fever() && s.yes("d_flu") && s.not_flu())
            || (s.yes("d_hot") && s.not_flu())
            || s.any_unknown("d_fever d_hot")
    }),
    d("D15", "ha", 3, KEPT, |s| s.yes("d_rash")),
    d("D16", "ha", 3, CONFIRM, |s| {
        s.yes_or_unknown("d_sweats")
            && ((s.at_least("age", 50) && s.at_least("days", 28))
                || (s.at_least("days", 14) && s.is("course", "worse")))
    }),
    d("D17", "ha", 3, CONFIRM, |s| {
        s.is("course", "worse")
            && s.at_least("days", 28)
            && (!s.pregnant() || s.is("rest", "constant night unknown"))
    }),
    d("D18", "ha", 3, CONFIRM, |s| s.is("who", "other_cannot")),
    d("D19", "ha", 3, CONFIRM, |s| {
        s.fresh() && (s.is("trauma", "medium major violence") || s.bone())
    }),
    d("D20", "ha", 3, CONFIRM, |s| {
        s.is("site", "groin") && s.is("function", "limited care") && s.at_least("days", 7)
    }),
    d("D21", "ha apotheek", 10, CONFIRM, |s| s.yes("g_nsaid")),
    d("D22", "ha", 10, CONFIRM, |s| s.yes("g_opioid")),
    d("D24", "ha", 3, CONFIRM, |s| s.yes("b_old") && s.is("b_old_course", "worse unknown")),
    d("D25", "ha", 10, CONFIRM, |s| s.yes("p_cycle")),
    d("D26", "ha", 3, CONFIRM, |s| {
        s.yes("f_diabetes")
            && s.at_least("days", 14)
            && s.at_most("days", 90)
            && s.not_better()
            && (s.at_least("sev", 4) || s.constant())
    }),
    d("D27", "ha", 10, CONFIRM, |s| {
        s.rad()
            && s.at_least("days", 42)
            && s.at_most("days", 365)
            && s.not_better()
            && s.hampered()
    }),
    p("P01", "fysio", KEPT, |s| {
        s.at_least("days", 7)
            && ((s.at_least("sev", 7) && s.not_better()) || s.is("course", "worse"))
    }),
    p("P02", "fysio", KEPT, |s| s.at_least("days", 21) && s.hampered()),
    p("P03", "fysio", KEPT, |s| s.rad()),
    p("P04", "fysio", CONFIRM, |s| s.at_least("days", 14) && s.features("yellow") >= 2),
    p("P05", "fysio", KEPT, |s| {
        s.at_least("days", 28) && s.is("function", "slow limited care cannot")
    }),
    p("P06", "bekkenfysio vk", KEPT, |s| s.is("preg", "lt20 ge20 pp6w pp6m")),
    p("P07", "podo:able fysio podo", KEPT, |s| s.at_least("days", 7) && s.yes("foot")),
    p("P08", "fysio", KEPT, |s| s.at_least("days", 84) && s.is("assessed", "yes_same")),
    p("P09", "fysio", CONFIRM, |s| s.at_least("age", 16) && s.at_most("age", 17)),
    p("P10", "bekkenfysio", CONFIRM, |s| s.yes("b_old") && s.is("b_old_course", "same")),
    p("P11", "fysio ha podo:foot", KEPT, |s| s.at_least("days", 42) && s.not_better()),
];

/// One line of the order of asking: the page, fields of it, and on which paths they are asked.
type Asked = (&'static str, &'static str, fn(&Sheet) -> bool);

fn always(_: &Sheet) -> bool {
    true
}

/// From sixteen years everything is asked; younger people get the alarm pages, then only rest and
/// daily life.
fn from_16(s: &Sheet) -> bool {
    s.at_least("age", 16)
}

fn of_fertile_age(s: &Sheet) -> bool {
    s.at_least("age", 12) && s.at_most("age", 55)
}

fn inflammatory(s: &Sheet) -> bool {
    s.onset_age().is_some_and(|age| age < 45.0) && s.at_least("days", 90)
}

/// The order of asking.
pub const ASKED: &[Asked] = &[
    ("who", "who age", always),
    ("danger", "a_collapse a_chest a_ill a_leg a_pulse a_belly a_const", always),
    ("danger_more", "a_relief", |s| s.yes("a_const")),
    ("saddle", "b_saddle b_urine b_leak b_bowel b_sex b_old", always),
    ("saddle_more", "b_old_course", |s| s.yes("b_old")),
    ("legs", "c_both c_weak c_gait c_numb c_swollen", always),
    ("legs_more", "c_both_when", |s| s.yes("c_both")),
    ("legs_more", "c_weak_when", |s| s.yes("c_weak")),
    ("legs_more", "c_numb_course", |s| s.yes("c_numb")),
    ("ill", "d_fever d_hot d_chills d_urine d_colic d_rash d_weight d_sweats", always),
    ("ill_more", "d_flu", |s| s.fever() || s.yes("d_hot")),
    ("ill_more", "d_colic_bad d_stone", |s| s.yes("d_colic")),
    ("trauma", "trauma", always),
    ("trauma_more", "trauma_when stand", Sheet::fall),
    ("conditions", "f_bone f_stiff f_immune f_diabetes f_line f_aneurysm", from_16),
    ("conditions", "f_light", |s| s.at_least("age", 50)),
    // The first page has a box for cancer; which kind, and so whether a rule reads it, is a
    // follow-up.
    ("conditions_more", "cancer", from_16),
    ("medicines", "g_steroid g_anticoag g_spine g_infect g_iv g_nsaid g_opioid", from_16),
    ("medicines_more", "g_nsaid_sign", |s| s.yes("g_nsaid")),
    ("pregnancy", "preg p_cycle", of_fertile_age),
    ("pregnancy_more", "p_contr", |s| s.is("preg", "lt20 ge20")),
    ("pregnancy_more", "p_fluid", |s| s.is("preg", "lt20 ge20 maybe")),
    ("pregnancy_more", "p_move", |s| s.is("preg", "ge20")),
    ("pregnancy_more", "p_pre", |s| s.is("preg", "ge20 pp6w")),
    ("pregnancy_more", "p_pain", |s| s.is("preg", "lt20 ge20 maybe pp6w")),
    ("duration", "days", from_16),
    ("onset", "onset", from_16),
    ("site", "site", from_16),
    ("severity", "sev", from_16),
    ("course", "course", from_16),
    ("rest", "rest", always),
    ("function", "function", always),
    ("known_pain", "familiar", |s| s.at_least("age", 50) && s.at_least("days", 28)),
    ("assessed", "assessed", |s| {
        from_16(s) && (s.at_least("days", 42) || s.is("c_both_when", "old walking"))
    }),
    ("inflammatory", "ibp eye", inflammatory),
    ("mind", "yellow", |s| s.at_least("days", 14)),
    ("mind_more", "suic", |s| s.is("yellow", "mood")),
    ("foot", "foot", |s| s.at_least("days", 7)),
    ("archsport", "archsport", |s| s.at_least("age", 16) && s.at_most("age", 17)),
];
