//! Types: which words every language has for the proofs.

use crate::clinical::disposition::ids;

ids! {
    /// One claim, numbered as the promises are; 0 is about the prover itself.
    Claim {
        SameReading "0.1", SameOffer "0.2",
        Decided "1.1", OneEnd "1.2", NoDeadEnd "1.3", LeadsOn "1.4", Longest "1.5",
        AlarmItems "2.1", NothingElse "2.2", AllNeeded "2.3",
        Stays "3.1", Stops "3.2", SkipsNothing "3.3",
        RulesLive "4",
        Leftovers "5.1", AnswersInAnyOrder "5.2", PagesInAnyOrder "5.3",
        Unless "6.1", Excluded "6.2", HighestLevels "6.3", Reaches "6.4", NoOffer "6.5",
        Lumbago "7",
        DecidesNothing "8.1", Waits "8.2", NeverLowers "8.3", NeverOnAlarm "8.4",
        ReadByNoRule "9.1", PatternsLive "9.2", FactorsLive "9.3", OutlooksLive "9.4", ContradictionsLive "9.5",
        OwnRows "10.1", NoExercise "10.2", OnlySafe "10.3", Single "10.4", RowsLive "10.5", ExercisesLive "10.6", Chains "10.7",
        EveryKind "11.1", Anybody "11.2",
        ModesAgree "12.1", PagesNeeded "12.2", InformationFits "12.3", InformationExercises "12.4", InformationNet "12.5",
        CheckInStands "13.1", BetterSkipsNothing "13.2", DoubtCounts "13.3", NeverForward "13.4", CheckInRowsLive "13.5",
        CheckInNotMilder "13.6", UnknownSigns "13.7", CheckInExclusions "13.8", TherapistExclusions "13.9",
    }
}

ids! {
    /// How a claim is shown, the surest first.
    Kind {
        /// A solver was asked for an answer set against it, among all there are.
        Proved "proved",
        /// Every case there is was gone through.
        Enumerated "enumerated",
        /// The rows of a table were looked through for what the claim rests on.
        LookedThrough "looked_through",
        /// Cases that were drawn or made; others were not looked at.
        Sample "sample",
    }
}

/// The words around the claims.
pub struct ProofWords {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    pub number: &'static str,
    pub promise: &'static str,
    pub claim: &'static str,
    pub kind: &'static str,
    pub covers: &'static str,
    pub verdict: &'static str,
    pub holds: &'static str,
    pub fails: &'static str,
    /// What the numbers count.
    pub counted: &'static str,
}
