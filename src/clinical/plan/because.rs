//! Why an exercise is in a plan: a reason that was said, or what it is good for.

use crate::clinical::disposition::ids;

ids! {
    /// "Gekozen omdat …": why an exercise is in the plan.
    Because {
        BendingEases "bending_eases", ArchingEases "arching_eases", BendingHurts "bending_hurts", ArchingHurts "arching_hurts",
        WalkingEases "walking_eases", LyingEases "lying_eases",
        StrongPain "strong_pain", NoRest "no_rest", LegPain "leg_pain", Tingling "tingling", BentRests "bent_rests", Bones "bones",
        Sudden "sudden", HardToDo "hard_to_do", Buttock "buttock", GoingWell "going_well",
        SitsMuch "sits_much", StandsMuch "stands_much", Lifts "lifts", Drives "drives",
        Tension "tension", Sleep "sleep", SmallSteps "small_steps", Rested "rested", Inactive "inactive", Stiff "stiff",
        Hip "hip", FootOrAnkle "foot_or_ankle", Knee "knee", UpperBack "upper_back", Pelvic "pelvic", Bladder "bladder", Older "older",
        Lasting "lasting", Returns "returns", InBits "in_bits", Fitness "fitness", Sport "sport", Goal "goal",
        // Where nothing that was said decides: which of the four steps it is, or that it follows on another.
        Mapping "mapping", Activating "activating", Relaxing "relaxing", Restoring "restoring", FollowsOn "follows_on", Ahead "ahead",
        Anyone "anyone",
    }
}
