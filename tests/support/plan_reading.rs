//! TABLE: the plan, read a second time. Written from the review of the plan and the sheet of
//! exclusions, on paper, and not from the code: a slip of the pen on either side shows as a
//! difference. Whoever changes a row there changes it here too.
//!
//! Where the two papers differ, or can be read in two ways, the more careful reading stands; such
//! rows say "careful".

use super::sheet::Sheet;
use ExerciseId as X;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Phase, Tag};

/// What a reader of the table sees: the form, and the rules that fired on it.
pub struct Person {
    pub form: Sheet,
    pub level: &'static str,
    pub rules: Vec<&'static str>,
}

/// The row of a table that holds first.
type Row<T> = (T, fn(&Person) -> bool);

fn first<T: Copy>(table: &[Row<T>], person: &Person) -> Option<T> {
    table.iter().find(|(_, when)| when(person)).map(|(then, _)| *then)
}

fn always(_: &Person) -> bool {
    true
}

/// A doctor looks first: the second row of the exclusions.
const LOOK_FIRST: [&str; 10] =
    ["D01", "D02", "D08", "D09", "D10", "D16", "D17", "D19", "D20", "D26"];

impl Person {
    /// From the form alone: the second reading of the rules says how urgent it is.
    pub fn of(form: Sheet) -> Person {
        let verdict = form.verdict();
        Person { level: verdict.disposition, rules: verdict.reasons, form }
    }

    fn fired(&self, rules: &[&str]) -> bool {
        rules.iter().any(|rule| self.rules.contains(rule))
    }

    pub fn look_first(&self) -> bool {
        self.fired(&LOOK_FIRST)
    }

    fn fear(&self) -> bool {
        self.form.is("yellow", "fear") || self.form.is("feel", "fear")
    }

    /// Twelve weeks and longer.
    fn long(&self) -> bool {
        self.form.at_least("days", 84)
    }

    fn severe(&self) -> bool {
        self.form.at_least("sev", 8)
    }

    fn little(&self) -> bool {
        self.form.at_most("sev", 4)
    }

    fn old(&self) -> bool {
        self.form.at_least("age", 75)
    }

    /// Getting up does not succeed without help.
    pub fn needs_help(&self) -> bool {
        self.form.is("function", "care")
    }

    fn pregnant(&self) -> bool {
        self.form.is("preg", "lt20 ge20 maybe")
    }

    /// Legs that stop on walking.
    fn legs_on_walking(&self) -> bool {
        self.form.is("c_both_when", "walking") || self.form.is("legs_walk", "one both")
    }

    /// Careful: both legs for months, or a scan that said so, is exercised as a narrow canal; only
    /// walking in bits is for legs on walking.
    fn narrow(&self) -> bool {
        self.legs_on_walking()
            || self.form.is("c_both_when", "old")
            || self.form.is("scan", "narrow")
    }

    fn fever_perhaps(&self) -> bool {
        self.form.fever() || self.form.unknown("d_fever") || self.form.yes_or_unknown("d_hot")
    }

    /// Nothing may be done, walking included; and nothing but what the hospital gave after a
    /// procedure.
    pub fn nothing(&self) -> bool {
        let in_need = self.form.is("function", "care") && self.form.frail();
        ["emergency_now", "gp_today"].contains(&self.level)
            || self.form.at_most("age", 15)
            || self.form.is("who", "other_cannot")
            || self.form.is("function", "cannot")
            || in_need
            || self.form.yes("g_spine")
    }

    /// Only what is safe, for now. Careful: somebody numb (D04), or who does not know of a
    /// procedure, too.
    pub fn only_safe(&self) -> bool {
        self.look_first()
            || self.fired(&["D04"])
            || self.severe()
            || self.fever_perhaps()
            || self.form.unknown("g_spine")
    }
}

// ── 10.5: the level
// ────────────────────────────────────────────────────────────────────────────────────────────────────

/// The start level. "Slower, 65 or older" stands in no row but that of the one of 66 with 4 of 10:
/// up to there C, careful B above.
const LEVEL: &[Row<&str>] = &[
    ("a", |p| p.severe()),
    ("b", |p| p.form.hampered()),
    // Careful: nobody begins higher while it gets worse, or from 75.
    ("b", |p| p.form.is("course", "worse") || p.old()),
    // "Ok", careful: with 7 of 10 one step lower.
    ("d", |p| p.form.is("function", "ok") && p.form.at_most("sev", 6)),
    ("d", |p| p.little() && p.form.is("course", "better")),
    // Person 06, who starts with a load and on step 3.
    ("d", |p| p.little() && p.long() && p.form.at_most("age", 64)),
    ("c", |p| p.form.at_most("age", 64) || p.little()),
    ("b", always),
];

pub fn level(person: &Person) -> &'static str {
    first(LEVEL, person).expect("the last row always holds")
}

// ── 10.3: the rule for pain
// ────────────────────────────────────────────────────────────────────────────────────────────

const PAIN: &[Row<&str>] = &[
    // "In radicular pain, pain-guided is fine": below the knee goes before long.
    ("leg", |p| p.form.rad()),
    // Careful: by agreement nobody whom a doctor has yet to look at.
    ("back", |p| p.look_first()),
    ("lasting", |p| p.long()),
    // "Time-contingent from week 3–4 and with fear."
    ("lasting", |p| p.fear() && p.form.at_least("days", 28)),
    ("back", always),
];

pub fn pain(person: &Person) -> &'static str {
    first(PAIN, person).expect("the last row always holds")
}

// ── 10.4, 10.8: walking
// ────────────────────────────────────────────────────────────────────────────────────────────────

/// Minutes a week on each step.
pub const WEEKLY: [u16; 6] = [0, 70, 100, 100, 125, 150];
/// Weeks that have gone by when a stretch begins.
const BEFORE: [usize; 4] = [0, 1, 3, 6];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walking {
    None,
    /// On these steps of the ladder, stretch by stretch.
    Steps([usize; 4]),
    /// In bits, with so many minutes of cycling a week beside it.
    Bits([u16; 4]),
}

/// Where somebody starts by what they have; the level may be lower still.
const START: &[Row<usize>] = &[
    (2, |p| p.form.is("preg", "pp6w pp6m") || p.pregnant()),
    // Person 09 after the doctor; careful, whoever does not know, and from 75.
    (1, |p| p.form.frail()),
    (1, |p| p.form.rad() || p.form.is("c_both_when", "old")),
    // Person 05; careful, fear of shorter standing too.
    (1, |p| p.fear()),
    (3, always),
];
const START_OF_LEVEL: [(&str, usize); 4] = [("a", 0), ("b", 1), ("c", 2), ("d", 3)];

pub fn walking(person: &Person) -> Walking {
    // A hip that may be cracked: nothing is said in favour of walking.
    if person.fired(&["D20"]) {
        return Walking::None;
    }
    if person.severe() || person.fever_perhaps() {
        return Walking::Steps([0; 4]);
    }
    let level = level(person);
    let by_level = START_OF_LEVEL.iter().find(|row| row.0 == level).expect("four levels").1;
    // Careful: indoors for who needs help to get up, as for the worst pain.
    let by_level = if person.needs_help() { 0 } else { by_level };
    let start = first(START, person).expect("the last row always holds").min(by_level);
    if person.only_safe() {
        return Walking::Steps([start.min(1); 4]);
    }
    // Careful: no bicycle in the first six weeks after a birth.
    if person.legs_on_walking() && !person.form.is("preg", "pp6w") && !person.needs_help() {
        // 10 minutes on 5 days, 2 more each week, to 30.
        return Walking::Bits(BEFORE.map(|weeks| (10 + 2 * weeks as u16).min(30) * 5));
    }
    // Careful: two weeks with fear, also of shorter standing.
    let around_birth = person.pregnant() || person.form.is("preg", "pp6w pp6m");
    let two = around_birth
        || person.form.frail()
        || person.long()
        || (person.fear() && !person.form.rad() && !person.form.is("c_both_when", "old"));
    // "0–6 weeks: walk steps 1–3."
    let most = if person.form.is("preg", "pp6w") { 3 } else { 5 };
    Walking::Steps(BEFORE.map(|weeks| (start + weeks / if two { 2 } else { 1 }).min(most)))
}

// ── Exclusions: what is kept away
// ──────────────────────────────────────────────────────────────────────────────────────

/// What the sheet keeps away, by tag. "Unsteady" is a tag of those in which somebody can fall,
/// "held" of those that are held.
pub enum SavedVisit {
    All(Tag),
    Unsteady(Tag),
    Held(Tag),
}

type Away = (&'static [SavedVisit], fn(&Person) -> bool);

const AWAY: &[Away] = &[
    // Strong leg pain (D13, D27, or below the knee from 7 of 10).
    (
        &[
            SavedVisit::All(Tag::Nerve),
            SavedVisit::All(Tag::FlexLoad),
            SavedVisit::All(Tag::FlexEnd),
            SavedVisit::All(Tag::Impact),
            SavedVisit::All(Tag::Strain),
        ],
        |p| p.fired(&["D13", "D27"]) || (p.form.rad() && p.form.at_least("sev", 7)),
    ),
    (
        &[
            SavedVisit::All(Tag::FlexLoad),
            SavedVisit::All(Tag::Impact),
            SavedVisit::Held(Tag::Nerve),
        ],
        |p| p.form.rad(),
    ),
    (
        &[
            SavedVisit::All(Tag::FlexEnd),
            SavedVisit::All(Tag::FlexLoad),
            SavedVisit::All(Tag::RotEnd),
            SavedVisit::All(Tag::Impact),
        ],
        |p| p.form.frail(),
    ),
    (&[SavedVisit::All(Tag::ExtEnd)], |p| {
        p.form.yes_or_unknown("f_bone") || p.form.is("scan", "collapse")
    }),
    (
        &[
            SavedVisit::All(Tag::FlexEnd),
            SavedVisit::All(Tag::ExtEnd),
            SavedVisit::All(Tag::RotEnd),
            SavedVisit::All(Tag::Impact),
        ],
        |p| p.form.yes_or_unknown("f_stiff"),
    ),
    (&[SavedVisit::All(Tag::ExtEnd), SavedVisit::All(Tag::ExtMild)], |p| p.narrow()),
    (&[SavedVisit::All(Tag::ExtEnd), SavedVisit::All(Tag::Impact)], |p| {
        p.form.at_most("age", 17)
            || p.form.yes_or_unknown("archsport")
            || p.form.is("life", "arching")
            || p.form.is("scan", "slip")
    }),
    (
        &[SavedVisit::All(Tag::Prone), SavedVisit::All(Tag::Strain), SavedVisit::All(Tag::Impact)],
        |p| p.pregnant(),
    ),
    (&[SavedVisit::All(Tag::Supine)], |p| p.form.is("preg", "ge20")),
    (&[SavedVisit::All(Tag::SingleLeg)], |p| {
        p.form.is("preg", "lt20 ge20 pp6w pp6m") && p.form.is("site", "buttock groin pubis")
    }),
    (
        &[
            SavedVisit::All(Tag::Impact),
            SavedVisit::All(Tag::Strain),
            SavedVisit::All(Tag::FlexEnd),
        ],
        |p| p.form.is("preg", "pp6w"),
    ),
    (
        &[
            SavedVisit::All(Tag::FlexLoad),
            SavedVisit::All(Tag::Impact),
            SavedVisit::All(Tag::Strain),
        ],
        |p| p.form.is("cancer", "active5 spread other unknown"),
    ),
    (&[SavedVisit::All(Tag::Impact), SavedVisit::Unsteady(Tag::Balance)], |p| {
        p.form.yes_or_unknown("g_anticoag")
    }),
    (
        &[
            SavedVisit::All(Tag::Floor),
            SavedVisit::Unsteady(Tag::Balance),
            SavedVisit::Unsteady(Tag::SingleLeg),
        ],
        |p| p.old(),
    ),
];

/// Whether the sheet keeps an exercise with these tags from this person.
pub fn away(person: &Person, row: &Exercise) -> bool {
    let names = |kept: &SavedVisit| match kept {
        SavedVisit::All(tag) => row.has(*tag),
        SavedVisit::Unsteady(tag) => row.has(*tag) && !row.is_steady(),
        SavedVisit::Held(tag) => row.has(*tag) && row.is_hold(),
    };
    let kept = AWAY.iter().filter(|(_, when)| when(person)).any(|(kept, _)| kept.iter().any(names));
    person.nothing() || kept || (person.only_safe() && !row.has(Tag::Safe))
}

/// Never, for anybody; and both knees to the chest not after the third week.
pub fn never(id: ExerciseId, phase: Phase) -> bool {
    matches!(id, X::AbdominalBracing | X::ThoracicExtensionChair | X::FootTowel)
        || (id == X::KneesToChest && phase >= Phase::Weeks4To6)
}

// ── 10.5–10.9: with which exercises the first week begins
// ──────────────────────────────────────────────────────────────

/// The exercises of the first week that the papers name for somebody, as far as they are drawn.
/// What was named by the person, and what is kept away, may take a place; so they are looked for
/// only where nothing keeps them away.
const FIRST_WEEK: &[Row<&[ExerciseId]>] = &[
    (&[], |p| p.only_safe()),
    // "Nothing begins with standing up": see `nothing_standing`.
    (&[], |p| p.needs_help()),
    // Careful: the sheet leaves out the bridge in the first six weeks.
    (&[X::PelvicFloor], |p| p.form.is("preg", "pp6w")),
    (&[X::SitToStand, X::HipHinge, X::PelvicFloor], |p| p.form.is("preg", "pp6m")),
    // The push against a wall is not drawn.
    (&[X::SitToStand, X::CatCamel, X::PelvicFloor], |p| p.pregnant()),
    (&[X::HeelRaiseSupported, X::BalanceOneLegSupported], |p| p.form.frail()),
    (&[X::Bridge, X::SideLegLift], |p| p.narrow()),
    // Strong leg pain: positions and small movements first.
    (&[X::SitToStandHigh], |p| p.form.rad() && p.form.at_least("sev", 7)),
    (&[X::SitToStandHigh, X::Bridge], |p| p.form.rad()),
    (&[X::HipHinge], |p| p.fear() && p.long()),
    (&[X::HipHingeWeight, X::StepUp, X::SidePlankKnees], |p| level(p) == "d" && sports(p)),
    (&[X::HipHingeWeight, X::SquatChair, X::StepUp], |p| {
        p.long() && ["c", "d"].contains(&level(p))
    }),
    (&[X::SitToStandHigh, X::Bridge], |p| level(p) == "b"),
    (&[X::SitToStand, X::HipHinge], |p| level(p) == "c" && !comes_back(p)),
    (&[X::SquatChair, X::HipHingeWeight], |p| level(p) == "d"),
    (&[], always),
];

/// Careful: no standing exercise in the first week for who needs help to get up.
pub fn nothing_standing(person: &Person) -> bool {
    person.needs_help()
}

fn sports(p: &Person) -> bool {
    (p.form.is("goals", "sport") || p.form.is("demand", "run turn gym"))
        && p.form.at_most("age", 64)
}

/// Back pain that comes back, of six weeks: our own addition, nearly as long pain.
fn comes_back(p: &Person) -> bool {
    p.form.is("episodes", "few often") && p.form.at_least("days", 42)
}

pub fn first_week(person: &Person) -> &'static [ExerciseId] {
    first(FIRST_WEEK, person).expect("the last row always holds")
}

/// Whether a weight may be held in the first three weeks: level D, or long pain at level C; never
/// against the sheet.
pub fn may_lift_early(person: &Person) -> bool {
    let level = level(person);
    level == "d" || (level == "c" && (person.long() || comes_back(person)))
}

// ── 10.10, 10.7: the cards
// ─────────────────────────────────────────────────────────────────────────────────────────────

/// Every card with for whom it is, among those who have a plan.
pub const CARDS: &[Row<&str>] = &[
    // Careful: nobody builds up after a flare before a doctor has looked, or while it is 8 or more.
    ("flare_up", |p| !p.look_first() && !p.severe() && pain(p) != "lasting"),
    ("flare_up_agreed", |p| !p.look_first() && !p.severe() && pain(p) == "lasting"),
    // Careful: 6 to 12 weeks are promised to nobody who has had it for longer.
    ("leg_goal", |p| p.form.rad() && !p.long() && !p.look_first() && !p.severe()),
    // Careful: not for who needs help to get up, nor at home with a baby of under six weeks.
    ("work_talk", |p| works(p) && !p.form.pregnant()),
    ("work_pregnant", |p| works(p) && p.form.pregnant()),
    ("sleep_better", |p| p.form.is("yellow", "sleep") || p.form.is("feel", "sleep")),
    ("balance", |p| p.form.frail() && !p.only_safe()),
    ("extensors", |p| p.form.frail() && !p.only_safe()),
];

fn works(p: &Person) -> bool {
    p.form.at_least("age", 18)
        && p.form.at_most("age", 67)
        && !p.look_first()
        && !p.needs_help()
        && !p.form.is("preg", "pp6w")
}

/// Writing down what is feared, and doing it step by step: fear and twelve weeks, once nothing has
/// to be waited for.
pub fn ladder_of_fear(person: &Person) -> bool {
    person.fear() && person.long() && !person.only_safe()
}

// ── 10.2, 10.7, safety net: the days to look again
// ─────────────────────────────────────────────────────────────────────

/// The days from today, soonest first.
pub fn reviews(p: &Person) -> Vec<(&'static str, u32)> {
    let lasting = p.long() || (p.fear() && p.form.at_least("days", 28));
    let days = p.form.number("days");
    // Nothing before the doctor who looks first; elsewhere of the pain's own days those that are
    // still to come.
    let left = |name: &'static str, day: u32| (day > days).then(|| (name, day - days));
    // "Check on day 3" for 7 of 10 and for the leg pain of 03 and 04, of whom one is at 6: in three
    // days where that day has gone by. Careful where pain lasts: no date has it watched.
    let third =
        |asks: bool| (asks && !lasting).then(|| ("day_3", if days < 3 { 3 - days } else { 3 }));
    let strong = p.form.at_least("sev", 7);
    match p.level {
        "emergency_now" | "gp_today" => vec![],
        "gp_within_days" if p.look_first() => vec![],
        // No physiotherapist's date before the doctor's; two weeks on they have been seen.
        "gp_within_days" => {
            let mut all: Vec<_> =
                left("day_42", 42).filter(|(_, days)| *days > 14).into_iter().collect();
            if lasting || all.is_empty() {
                all.push(("goal", 42));
            }
            all
        }
        // A first visit in a week, and three weeks of treatment; or, for pain that lasts, what
        // succeeds again after six weeks.
        "physio_or_podo" => {
            let leg = p.form.rad() && p.form.hampered();
            third(strong || leg)
                .into_iter()
                .chain([if lasting { ("goal", 42) } else { ("treated", 28) }])
                .collect()
        }
        _ if p.old() && days < 42 => {
            let week = [("week", 7)];
            let later = [left("day_21", 21), left("day_42", 42)]
                .into_iter()
                .flatten()
                .filter(|(_, days)| *days > 7);
            third(strong && days < 3).into_iter().chain(week).chain(later).collect()
        }
        _ => {
            let own =
                [left("day_7", 7), left("day_21", 21), left("day_42", 42)].into_iter().flatten();
            let mut all: Vec<_> = third(strong && days < 3).into_iter().chain(own).collect();
            if lasting || all.is_empty() {
                all.push(("goal", 42));
            }
            all
        }
    }
}

// ── The fourteen people of the review
// ──────────────────────────────────────────────────────────────────────────────────

/// One of them: what they said, the plan that is expected, and what must stand nowhere in it.
pub struct Read {
    pub who: &'static str,
    pub said: &'static str,
    pub level: &'static str,
    pub pain: &'static str,
    /// Minutes of walking, or of cycling where it is in bits, stretch by stretch.
    pub weekly: &'static [u16],
    /// In the first week; in that order where there are three.
    pub week: &'static [ExerciseId],
    pub nowhere: &'static [ExerciseId],
    pub cards: &'static str,
    /// Days from today.
    pub dates: &'static [u32],
}

const NO_FLARE: &str = "work_talk";
const USUAL: &str = "flare_up work_talk";
const LONG: &str = "flare_up_agreed work_talk";
const LEG: &str = "leg_goal flare_up work_talk";

pub const FOURTEEN: &[Read] = &[
    Read {
        who: "01",
        said: "age=29 days=2 sev=9 function=limited course=same",
        level: "a",
        pain: "back",
        weekly: &[0],
        week: &[X::Rest9090, X::SideLyingRest, X::PelvicTilt],
        nowhere: &[],
        cards: NO_FLARE,
        dates: &[1, 5, 19, 40],
    },
    Read {
        who: "02",
        said: "age=52 days=5 sev=3 function=slow course=better",
        level: "d",
        pain: "back",
        weekly: &[100, 125, 150, 150],
        week: &[X::SquatChair, X::HipHingeWeight, X::StepUp],
        nowhere: &[X::SitToStandHigh, X::WalkingShort],
        cards: USUAL,
        dates: &[2, 16, 37],
    },
    Read {
        who: "03",
        said: "age=45 days=21 site=low,below1 sev=6 function=limited course=same",
        level: "b",
        pain: "leg",
        weekly: &[70, 100, 125, 150],
        week: &[X::SitToStandHigh, X::Bridge],
        nowhere: &[X::HipHingeWeight, X::HamstringStretch, X::ThoracicExtensionChair],
        cards: LEG,
        dates: &[3, 28],
    },
    Read {
        who: "04",
        said: "age=38 days=10 site=low,buttock,below1 sev=7 function=limited course=better",
        level: "b",
        pain: "leg",
        weekly: &[70, 100, 125, 150],
        week: &[X::SitToStandHigh],
        nowhere: &[
            X::NerveGlideLying,
            X::NerveGlideSitting,
            X::KneesToChest,
            X::HipHingeWeight,
            X::ThoracicExtensionChair,
        ],
        cards: LEG,
        dates: &[3, 28],
    },
    Read {
        who: "05",
        said: "age=47 days=240 sev=6 function=slow course=same yellow=fear,sleep,stress",
        level: "c",
        pain: "lasting",
        weekly: &[70, 70, 100, 125],
        week: &[X::HipHinge, X::SitToStand],
        nowhere: &[
            X::AbdominalBracing,
            X::BreathingLying,
            X::RelaxationSitting,
            X::PelvicTilt,
            X::SitToStandHigh,
        ],
        cards: "flare_up_agreed work_talk sleep_better",
        dates: &[42],
    },
    Read {
        who: "06",
        said: "age=63 days=730 sev=4 function=slow course=same",
        level: "d",
        pain: "lasting",
        weekly: &[100, 100, 125, 150],
        week: &[X::HipHingeWeight, X::SquatChair, X::StepUp],
        nowhere: &[X::AbdominalBracing, X::KneesToChest, X::WallSitSlide],
        cards: LONG,
        dates: &[42],
    },
    Read {
        who: "07",
        said: "age=31 preg=ge20 days=28 sev=5 function=slow course=same",
        level: "c",
        pain: "back",
        weekly: &[100, 100, 100, 150],
        week: &[X::SitToStand, X::CatCamel, X::PelvicFloor],
        nowhere: &[X::Bridge, X::Rest9090, X::ThoracicExtensionChair],
        cards: "flare_up work_pregnant",
        dates: &[28],
    },
    Read {
        who: "08",
        said: "age=33 preg=pp6w days=21 sev=4 function=slow course=same",
        level: "c",
        pain: "back",
        weekly: &[100, 100, 100, 100],
        week: &[X::SitToStandHigh, X::PelvicFloor],
        nowhere: &[X::KneesToChest, X::SidePlank, X::SportLadderWalkRun],
        cards: "flare_up baby",
        dates: &[28],
    },
    Read {
        who: "09",
        said: "age=78 f_bone=yes days=14 sev=5 function=slow course=same onset=gradual",
        level: "b",
        pain: "back",
        weekly: &[70],
        week: &[X::PelvicTilt],
        nowhere: &[X::HeelRaiseSupported, X::BalanceOneLegSupported, X::BridgeSingleLeg],
        cards: "",
        dates: &[],
    },
    Read {
        who: "10",
        said: "age=70 days=210 c_both=yes c_both_when=walking sev=5 function=slow course=same",
        level: "b",
        pain: "lasting",
        weekly: &[50, 60, 80, 110],
        week: &[X::Bridge, X::SideLegLift],
        nowhere: &[X::StandingArch, X::ProneLying, X::PressUp, X::AbdominalBracing],
        cards: "flare_up_agreed",
        dates: &[42],
    },
    Read {
        who: "11",
        said: "age=55 days=120 foot=yes sev=4 function=ok course=same",
        level: "d",
        pain: "lasting",
        weekly: &[100, 100, 125, 150],
        week: &[X::HipHingeWeight, X::SquatChair, X::StepUp],
        nowhere: &[X::FootTowel, X::HeelRaise, X::HeelRaiseSupported, X::SportLadderTurn],
        cards: LONG,
        dates: &[42],
    },
    Read {
        who: "12",
        said: "age=22 days=21 sev=4 function=slow course=better demand=turn",
        level: "d",
        pain: "back",
        weekly: &[100, 125, 150, 150],
        week: &[X::HipHingeWeight, X::StepUp, X::SidePlankKnees],
        nowhere: &[X::SitToStandHigh, X::SitToStand, X::WallSitSlide],
        cards: USUAL,
        dates: &[21],
    },
    Read {
        who: "13",
        said: "age=61 cancer=other days=20 sev=4 function=slow course=same",
        level: "c",
        pain: "back",
        weekly: &[70],
        week: &[X::PelvicTilt],
        nowhere: &[X::Bridge, X::HipHinge, X::HipHingeWeight],
        cards: "",
        dates: &[],
    },
    Read {
        who: "14",
        said: "age=66 g_anticoag=yes days=3 sev=4 function=slow course=same onset=gradual",
        level: "c",
        pain: "back",
        weekly: &[100, 100, 150, 150],
        week: &[X::SitToStand, X::HipHinge, X::Bridge],
        nowhere: &[
            X::BalanceOneLegSupported,
            X::BalanceOneLeg,
            X::HeelRaise,
            X::SportLadderWalkRun,
        ],
        cards: USUAL,
        dates: &[4, 18, 39],
    },
];
