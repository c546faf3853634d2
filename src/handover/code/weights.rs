//! TABLE: how usual each answer is, for the length of a code and for nothing else. Format 1.
//!
//! The weights are estimates: a wrong one makes a code a letter longer, never false. They belong to
//! the format like the order of the questions: `tests/golden/code_format_1.txt` holds both, and a
//! change to either needs a new format beside this one (`mod.rs`).

use crate::clinical::vocabulary::{Field, Opt};

/// Which kinds of private answers go along, as bits of `Private`: mostly none, or on the command
/// line all.
pub const SHARED: [u32; 16] = [192, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 36];

/// What kind of code it is; a place beyond those known is from a newer version.
pub const KIND: [u32; 4] = [250, 2, 2, 2];

/// A plan that a therapist sends back: how many exercises, from one on; whether it stays, or goes on
/// after so many weeks; how often one is gone through, from once on; on how many days of the week,
/// from one on; whether times or seconds are counted.
pub const EXERCISES: [u32; 6] = [3, 6, 12, 7, 5, 3];
pub const PACE: [u32; 7] = [16, 4, 6, 2, 4, 1, 3];
pub const SETS: [u32; 5] = [10, 6, 6, 1, 1];
pub const WEEKDAYS: [u32; 7] = [1, 3, 8, 2, 2, 1, 12];
pub const COUNTED: [u32; 2] = [3, 1];

/// How many times, from once on. Round numbers are usual; the table's own amounts play no part, for
/// a dose may change and a code that lies on paper may not.
pub const TIMES: [u32; 30] =
    peaked([(3, 8), (4, 4), (5, 12), (6, 12), (8, 24), (10, 30), (12, 12), (15, 10), (20, 6)]);

/// How long, in steps of five seconds from five on.
pub const SECONDS: [u32; 120] =
    peaked([(1, 4), (2, 10), (4, 16), (6, 40), (9, 16), (12, 60), (24, 40), (36, 20), (60, 40)]);

/// One for each place, and more at these, which are counted from one.
const fn peaked<const ALL: usize, const MORE: usize>(usual: [(usize, u32); MORE]) -> [u32; ALL] {
    let mut weights = [1; ALL];
    let mut at = 0;
    while at < MORE {
        weights[usual[at].0 - 1] = usual[at].1;
        at += 1;
    }
    weights
}

/// A whole visit; one that an alarm ended; answers with gaps.
pub const SHAPE: [u32; 3] = [40, 4, 4];

/// Whether the questions for the plan were all passed over, all answered, or some.
pub const DETAILS: [u32; 3] = [4, 4, 3];

/// All of a page's answers, none, or some: after the outcome, and where there are gaps.
pub const PAGE_AFTER: [u32; 3] = [5, 5, 1];
pub const PAGE_WITH_GAPS: [u32; 3] = [8, 4, 4];

/// Not known, or in the order of `Disposition::ALL`.
pub const OUTCOME: [u32; 6] = [4, 20, 9, 7, 7, 3];

/// Whether a "no" that can be said a second time was.
pub const CONFIRMED: [u32; 2] = [3, 1];

/// Whether an answer beside boxes was asked one by one.
pub const ONE_BY_ONE: [u32; 2] = [30, 2];

/// Whether there is anything beside the answers: settings of the plan and lights of exercises.
pub const BESIDE: [u32; 2] = [6, 2];
/// Whether an exercise gave an amber light.
pub const AMBER: [u32; 2] = [63, 1];

/// Whether the day of the visit is in it.
pub const DAY: [u32; 2] = [1, 1];

/// The rule set, by its place in `RULESETS`: the one under which this format began is the usual one.
pub const RULESET: [u32; 32] = {
    let mut weights = [1; 32];
    weights[1] = 225;
    weights
};

/// Whether a page of boxes has none ticked, some and the others not, "don't know" for all, for some,
/// or is asked one by one.
pub const BOXES: [u32; 5] = [200, 44, 3, 6, 9];
/// The same about the pain itself, where a box is more usual.
pub const BOXES_PAIN: [u32; 5] = [8, 40, 4, 1, 1];
/// Not ticked, ticked; and about the pain itself.
pub const BOX: [u32; 2] = [13, 3];
pub const BOX_PAIN: [u32; 2] = [9, 7];
/// No, yes, unknown; and about the pain itself.
pub const BOX_OPEN: [u32; 3] = [12, 3, 3];
pub const BOX_OPEN_PAIN: [u32; 3] = [6, 5, 4];
/// The same, and each of them when asked one by one.
pub const BOX_IN_DOUBT: [u32; 6] = [3, 2, 1, 14, 2, 3];
/// A flag with a question of its own: yes, no, unknown.
pub const FLAG: [u32; 3] = [5, 9, 2];
pub const FLAG_RARE: [u32; 3] = [1, 14, 1];

/// Features, "none", "don't know", where a question has these.
pub const SEVERAL: [u32; 3] = [10, 10, 2];
/// Not chosen, chosen.
pub const FEATURE: [u32; 2] = [12, 4];

/// Ages: from each of these years up to the next, with the weight.
pub const AGES: [(u32, u32); 9] =
    [(0, 1), (16, 4), (30, 6), (40, 6), (50, 6), (60, 4), (70, 3), (80, 1), (100, 1)];

/// The first amounts of days one by one; whole weeks, months and years; any other, short, longer
/// and long.
pub const DURATION: [u32; 7] = [24, 14, 9, 8, 3, 2, 2];

/// 0 to 10.
pub const SEVERITY: [u32; 11] = [1, 2, 5, 8, 10, 10, 12, 14, 12, 5, 3];

/// How usual each option of a choice is, in the order of the vocabulary.
const OPTIONS: &[(Field, &[u32])] = &[
    (Field::Who, &[60, 6, 1]),
    (Field::BOldCourse, &[6, 2, 2]),
    (Field::CBothWhen, &[2, 4, 4, 4, 1]),
    (Field::CWeakWhen, &[4, 4, 4, 1]),
    (Field::CNumbCourse, &[3, 6, 3, 1]),
    (Field::Trauma, &[56, 4, 2, 1, 1, 1, 2]),
    (Field::TraumaWhen, &[4, 4, 4, 4, 1]),
    (Field::Stand, &[12, 2, 1]),
    (Field::Cancer, &[240, 2, 2, 2, 4, 4, 4]),
    (Field::Preg, &[58, 1, 1, 1, 1, 1]),
    (Field::Onset, &[8, 8, 8, 1, 2]),
    (Field::Course, &[8, 10, 3, 2]),
    (Field::Rest, &[12, 10, 2, 2, 1]),
    (Field::Function, &[6, 12, 8, 2, 1]),
    (Field::Familiar, &[10, 3, 3, 2]),
    (Field::Assessed, &[6, 6, 3, 1]),
    (Field::Suic, &[20, 2, 1, 2]),
    (Field::LegsWalk, &[20, 2, 2, 1]),
    (Field::Eases, &[4, 3, 6, 8, 2, 2]),
    (Field::Episodes, &[6, 8, 6, 1]),
    (Field::Health, &[10, 6, 2, 1]),
    (Field::WorkNow, &[8, 8, 3, 5, 1]),
];

/// Features that are more usual than [`FEATURE`] says, or less.
const FEATURES: &[(Opt, [u32; 2])] = &[
    (Opt::SiteMid, [15, 1]),
    (Opt::SiteLow, [2, 14]),
    (Opt::SiteFlank, [15, 1]),
    (Opt::SitePubis, [15, 1]),
    (Opt::SiteGroin, [14, 2]),
    (Opt::SiteThigh, [14, 2]),
    (Opt::SiteBelow1, [14, 2]),
];

/// Flags with a question of their own that are hardly ever yes.
const RARE: &[Field] = &[Field::Eye, Field::PCycle];

/// The weights of a choice's options.
pub fn options(field: Field) -> &'static [u32] {
    OPTIONS.iter().find(|(choice, _)| *choice == field).map_or(&[], |(_, weights)| *weights)
}

/// Not chosen and chosen, for one feature of a several-question.
pub fn feature(option: Opt) -> [u32; 2] {
    FEATURES.iter().find(|(feature, _)| *feature == option).map_or(FEATURE, |(_, weights)| *weights)
}

/// Yes, no and unknown of a flag that has a question of its own.
pub fn flag(field: Field) -> [u32; 3] {
    if RARE.contains(&field) { FLAG_RARE } else { FLAG }
}
