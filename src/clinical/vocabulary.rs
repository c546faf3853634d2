//! The words in which a visitor can answer: every field, every option, and the id each has in data
//! and DOM.
//!
//! The names are those of the rule table (sections 1 and 4.1). They are promises to the outside:
//! tests, pages and saved answers rely on them. Options are one flat list, so that an option always
//! knows its own field and no rule can compare a field with another field's option.

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// yes, no or unknown.
    Flag,
    /// Exactly one option.
    Choice,
    /// One or more options; "none" and "unknown", where they exist, stand alone.
    Several,
    /// A whole number within these bounds, both included.
    Number { min: u32, max: u32 },
}

macro_rules! vocabulary {
    (
        flags { $($flag:ident $flag_id:literal,)* }
        choices { $($choice:ident $choice_id:literal { $($copt:ident $copt_id:literal,)* })* }
        several { $($several:ident $several_id:literal { $($sopt:ident $sopt_id:literal,)* })* }
        numbers { $($number:ident $number_id:literal $min:literal $max:literal,)* }
    ) => {
        /// Something a visitor is asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($flag,)* $($choice,)* $($several,)* $($number,)* }

        /// One answer of a choice, or one of several.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Opt { $($($copt,)*)* $($($sopt,)*)* }

        impl Field {
            /// Every field, flags first; the order has no clinical meaning.
            pub const ALL: &'static [Field] = &[$(Field::$flag,)* $(Field::$choice,)* $(Field::$several,)* $(Field::$number,)*];

            /// The field's public name.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Field::$flag => $flag_id,)* $(Field::$choice => $choice_id,)*
                    $(Field::$several => $several_id,)* $(Field::$number => $number_id,)*
                }
            }

            /// How it is answered.
            pub const fn kind(self) -> Kind {
                match self {
                    $(Field::$flag => Kind::Flag,)*
                    $(Field::$choice => Kind::Choice,)*
                    $(Field::$several => Kind::Several,)*
                    $(Field::$number => Kind::Number { min: $min, max: $max },)*
                }
            }

            /// Its options in the order of asking; empty for flags and numbers.
            pub const fn options(self) -> &'static [Opt] {
                match self {
                    $(Field::$choice => &[$(Opt::$copt,)*],)*
                    $(Field::$several => &[$(Opt::$sopt,)*],)*
                    $(Field::$flag)|* => &[],
                    $(Field::$number)|* => &[],
                }
            }
        }

        impl Opt {
            /// The option's public name, unique within its field.
            pub const fn id(self) -> &'static str {
                match self { $($(Opt::$copt => $copt_id,)*)* $($(Opt::$sopt => $sopt_id,)*)* }
            }

            /// The field it answers.
            pub const fn field(self) -> Field {
                match self {
                    $($(Opt::$copt => Field::$choice,)*)*
                    $($(Opt::$sopt => Field::$several,)*)*
                }
            }
        }
    };
}

vocabulary! {
    flags {
        // Danger now: vital and vascular signs.
        ACollapse "a_collapse", AChest "a_chest", AIll "a_ill", ALeg "a_leg", APulse "a_pulse", ABelly "a_belly",
        AConst "a_const", ARelief "a_relief",
        // Bladder, bowel, saddle feeling.
        BSaddle "b_saddle", BUrine "b_urine", BLeak "b_leak", BBowel "b_bowel", BSex "b_sex", BOld "b_old",
        // Legs.
        CBoth "c_both", CWeak "c_weak", CGait "c_gait", CNumb "c_numb", CSwollen "c_swollen",
        // Being ill.
        DFever "d_fever", DHot "d_hot", DChills "d_chills", DUrine "d_urine", DColic "d_colic", DRash "d_rash",
        DWeight "d_weight", DSweats "d_sweats", DFlu "d_flu", DColicBad "d_colic_bad", DStone "d_stone",
        // Illnesses.
        FBone "f_bone", FLight "f_light", FStiff "f_stiff", FImmune "f_immune", FDiabetes "f_diabetes", FLine "f_line",
        FAneurysm "f_aneurysm",
        // Medicines and procedures of the last three months.
        GSteroid "g_steroid", GAnticoag "g_anticoag", GSpine "g_spine", GInfect "g_infect", GIv "g_iv",
        GNsaid "g_nsaid", GNsaidSign "g_nsaid_sign", GOpioid "g_opioid",
        // Pregnancy and period.
        PContr "p_contr", PFluid "p_fluid", PMove "p_move", PPre "p_pre", PPain "p_pain", PCycle "p_cycle",
        // Asked only where they can change something.
        Eye "eye", Foot "foot", ArchSport "archsport",
        // After the outcome, for the explanation and the plan.
        Cough "cough", SitWorse "sit_worse", StandWorse "stand_worse", ArchWorse "arch_worse", BendWorse "bend_worse",
        Tingle "tingle", StiffShort "stiff_short", Worries "worries",
    }
    choices {
        Who "who" { WhoSelf "self", WhoOther "other", WhoOtherCannot "other_cannot", }
        BOldCourse "b_old_course" { BOldSame "same", BOldWorse "worse", BOldUnknown "unknown", }
        CBothWhen "c_both_when" {
            BothRecent "recent", BothWeeks "weeks", BothOld "old", BothWalking "walking", BothUnknown "unknown",
        }
        CWeakWhen "c_weak_when" {
            WeakAcute "acute", WeakOlderSame "older_same", WeakOldAssessed "old_assessed", WeakUnknown "unknown",
        }
        CNumbCourse "c_numb_course" {
            NumbWorse "worse", NumbSame "same", NumbOldAssessed "old_assessed", NumbUnknown "unknown",
        }
        Trauma "trauma" {
            TraumaNone "none", TraumaMinor "minor", TraumaMedium "medium", TraumaMajor "major",
            TraumaViolence "violence", TraumaManip "manip", TraumaUnknown "unknown",
        }
        TraumaWhen "trauma_when" { WhenD1 "d1", WhenD7 "d7", WhenD42 "d42", WhenOld "old", WhenUnknown "unknown", }
        Stand "stand" { StandOk "ok", StandCannot "cannot", StandUnknown "unknown", }
        Cancer "cancer" {
            CancerNone "none", CancerSome "some", CancerActive5 "active5", CancerSpread "spread", CancerOther "other",
            CancerSkin "skin", CancerUnknown "unknown",
        }
        Preg "preg" {
            PregNo "no", PregLt20 "lt20", PregGe20 "ge20", PregMaybe "maybe", PregPp6w "pp6w", PregPp6m "pp6m",
        }
        Onset "onset" {
            OnsetMove "move", OnsetNocause "nocause", OnsetGradual "gradual", OnsetFall "fall", OnsetUnknown "unknown",
        }
        Course "course" { CourseBetter "better", CourseSame "same", CourseWorse "worse", CourseUnknown "unknown", }
        Rest "rest" { RestRelief "relief", RestTurn "turn", RestConstant "constant", RestNight "night", RestUnknown "unknown", }
        Function "function" { FunctionOk "ok", FunctionSlow "slow", FunctionLimited "limited", FunctionCare "care", FunctionCannot "cannot", }
        Familiar "familiar" {
            FamiliarKnown "known", FamiliarDifferent "different", FamiliarNever "never", FamiliarUnknown "unknown",
        }
        Assessed "assessed" {
            AssessedNo "no", AssessedYesSame "yes_same", AssessedYesWorse "yes_worse", AssessedUnknown "unknown",
        }
        Suic "suic" { SuicNo "no", SuicThoughts "thoughts", SuicNow "now", SuicUnknown "unknown", }
        // After the outcome.
        LegsWalk "legs_walk" { LegsWalkNo "no", LegsWalkOne "one", LegsWalkBoth "both", LegsWalkUnknown "unknown", }
        Eases "eases" {
            EasesBend "bend", EasesArch "arch", EasesWalk "walk", EasesLie "lie", EasesNothing "nothing", EasesUnknown "unknown",
        }
        Episodes "episodes" { EpisodesFirst "first", EpisodesFew "few", EpisodesOften "often", EpisodesUnknown "unknown", }
        Health "health" { HealthGood "good", HealthFair "fair", HealthPoor "poor", HealthUnknown "unknown", }
        WorkNow "work_now" {
            WorkNowFine "fine", WorkNowHard "hard", WorkNowOff "off", WorkNowNone "none", WorkNowUnknown "unknown",
        }
    }
    several {
        Site "site" {
            SiteMid "mid", SiteLow "low", SiteFlank "flank", SiteButtock "buttock", SiteGroin "groin", SitePubis "pubis",
            SiteThigh "thigh", SiteBelow1 "below1",
        }
        Ibp "ibp" {
            IbpHalfnight "halfnight", IbpStiff "stiff", IbpMove "move", IbpButtock "buttock", IbpNsaid "nsaid",
            IbpFamily "family", IbpNone "none", IbpUnknown "unknown",
        }
        Yellow "yellow" {
            YellowFear "fear", YellowOutlook "outlook", YellowResting "resting", YellowSleep "sleep", YellowStress "stress",
            YellowMood "mood", YellowNone "none", YellowUnknown "unknown",
        }
        // After the outcome.
        Elsewhere "elsewhere" {
            ElsewhereHead "head", ElsewhereNeck "neck", ElsewhereBlades "blades", ElsewhereHip "hip", ElsewhereKnee "knee",
            ElsewhereFoot "foot", ElsewhereBothBelow "both_below", ElsewhereNone "none", ElsewhereUnknown "unknown",
        }
        Scan "scan" {
            ScanHernia "hernia", ScanWear "wear", ScanNarrow "narrow", ScanSlip "slip", ScanCollapse "collapse",
            ScanYouth "youth", ScanNothing "nothing", ScanNone "none", ScanUnknown "unknown",
        }
        Tried "tried" {
            TriedRest "rest", TriedMoving "moving", TriedHeat "heat", TriedPainkiller "painkiller", TriedPhysio "physio",
            TriedExercises "exercises", TriedManual "manual", TriedInsoles "insoles", TriedNone "none", TriedUnknown "unknown",
        }
        Work "work" {
            WorkSit "sit", WorkStand "stand", WorkLift "lift", WorkDrive "drive", WorkVibration "vibration", WorkRepeat "repeat",
            WorkTension "tension", WorkDislike "dislike", WorkNone "none", WorkUnknown "unknown",
        }
        Life "life" {
            LifeInactive "inactive", LifeWeight "weight", LifeSmoking "smoking", LifeSudden "sudden", LifeUnfit "unfit",
            LifeBorn "born", LifeArch "arching", LifeNone "none", LifeUnknown "unknown",
        }
        Goals "goals" {
            GoalWalk "walk", GoalSit "sit", GoalLift "lift", GoalHouse "house", GoalSport "sport", GoalSleep "sleep",
            GoalNone "none", GoalUnknown "unknown",
        }
        Feel "feel" {
            FeelFear "fear", FeelOutlook "outlook", FeelResting "resting", FeelSleep "sleep", FeelStress "stress",
            FeelNone "none", FeelUnknown "unknown",
        }
        Demand "demand" {
            DemandRun "run", DemandTurn "turn", DemandGym "gym", DemandRide "ride", DemandHeavy "heavy", DemandNone "none", DemandUnknown "unknown",
        }
    }
    numbers {
        // Years; days since the pain began; 0 to 10, the worst of the last 24 hours.
        Age "age" 0 120, Days "days" 0 43800, Sev "sev" 0 10,
    }
}

impl Field {
    /// The field of this public name.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// The option of this field with this public name.
    pub fn option(self, id: &str) -> Option<Opt> {
        self.options().iter().copied().find(|option| option.id() == id)
    }
}

impl Opt {
    /// "None of these" and "I don't know" of a several-field: answers of their own, which clear the
    /// others.
    pub const fn stands_alone(self) -> bool {
        matches!(
            self,
            Opt::IbpNone
                | Opt::IbpUnknown
                | Opt::YellowNone
                | Opt::YellowUnknown
                | Opt::ElsewhereNone
                | Opt::ElsewhereUnknown
                | Opt::ScanNone
                | Opt::ScanUnknown
                | Opt::TriedNone
                | Opt::TriedUnknown
                | Opt::WorkNone
                | Opt::WorkUnknown
                | Opt::LifeNone
                | Opt::LifeUnknown
                | Opt::GoalNone
                | Opt::GoalUnknown
                | Opt::FeelNone
                | Opt::FeelUnknown
                | Opt::DemandNone
                | Opt::DemandUnknown
        )
    }

    /// A box that denies those beside it: on the page it clears them, and each of them clears it.
    /// In data both may stand, for one scan may have shown what another did not; what was found
    /// then counts.
    pub const fn denies_others(self) -> bool {
        matches!(self, Opt::ScanNothing)
    }
}
