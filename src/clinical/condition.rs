//! The condition language: a handful of words in which every rule is written. It runs, it prints,
//! and it can be proved about.
//!
//! A condition is judged on facts that may still be incomplete, so it has three outcomes. *Not
//! asked* is neither yes nor unknown: a test on a field that this path does not ask is false. A
//! field that is still to come makes it *open*.

use super::answers::{Answer, Tri};
use super::facts::{Facts, Seen, Truth};
use super::vocabulary::{Field, Opt};

/// A condition on the answers. Rows of the tables hold these as constants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cond {
    /// The flag is yes.
    Yes(Field),
    /// The flag is no.
    No(Field),
    /// The flag is unknown.
    Unknown(Field),
    /// The flag is yes or unknown: doubt counts.
    YesOrUnknown(Field),
    /// The choice is one of these, all of one field.
    Is(&'static [Opt]),
    /// The several-answer contains this option.
    Has(Opt),
    /// At least this many features of a several-answer.
    Count(Field, u32),
    /// The number is at least this.
    AtLeast(Field, u32),
    /// The number is at most this.
    AtMost(Field, u32),
    /// Age when the pain began, in years, under this.
    OnsetAgeUnder(u32),
    /// All of these.
    All(&'static [Cond]),
    /// At least one of these.
    Any(&'static [Cond]),
    Not(&'static Cond),
    /// A named condition, the shorthand of the rule table.
    Named(Name),
    /// Always: for what is asked or said on every path.
    Always,
}

macro_rules! names {
    ($($name:ident $id:literal $cond:expr;)*) => {
        /// The named conditions: the table's shorthand, used by several rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Name { $($name,)* }

        impl Name {
            pub const ALL: &'static [Name] = &[$(Name::$name,)*];

            pub const fn id(self) -> &'static str {
                match self { $(Name::$name => $id,)* }
            }

            /// What the name stands for.
            pub const fn meaning(self) -> Cond {
                match self { $(Name::$name => $cond,)* }
            }
        }
    };
}

names! {
    Fever "fever" Cond::Any(&[Cond::Yes(Field::DFever), Cond::Yes(Field::DChills)]);
    Rad "rad" Cond::Has(Opt::SiteBelow1);
    Neuro "neuro" Cond::Any(&[
        Cond::All(&[Cond::Yes(Field::CNumb), Cond::Not(&Cond::Is(&[Opt::NumbOldAssessed]))]),
        Cond::All(&[Cond::Yes(Field::CWeak), Cond::Not(&Cond::Is(&[Opt::WeakOldAssessed]))]),
        Cond::All(&[Cond::Yes(Field::CBoth), Cond::Is(&[Opt::BothRecent, Opt::BothWeeks, Opt::BothUnknown])]),
        Cond::Yes(Field::CGait),
    ]);
    InfRisk "infrisk" Cond::Any(&[
        Cond::Yes(Field::FImmune), Cond::Yes(Field::FLine), Cond::Yes(Field::GIv), Cond::Yes(Field::GSpine),
        Cond::Yes(Field::GInfect),
    ]);
    Const "const" Cond::Is(&[Opt::RestConstant, Opt::RestNight]);
    Persist "persist" Cond::Any(&[Cond::Named(Name::Const), Cond::Is(&[Opt::CourseWorse])]);
    Bone "bone" Cond::Any(&[
        Cond::AtLeast(Field::Age, 65), Cond::YesOrUnknown(Field::FBone), Cond::YesOrUnknown(Field::GSteroid),
    ]);
    Fall "fall" Cond::Is(&[
        Opt::TraumaMinor, Opt::TraumaMedium, Opt::TraumaMajor, Opt::TraumaViolence, Opt::TraumaManip, Opt::TraumaUnknown,
    ]);
    Fresh "fresh" Cond::All(&[
        Cond::Named(Name::Fall), Cond::Is(&[Opt::WhenD1, Opt::WhenD7, Opt::WhenD42, Opt::WhenUnknown]),
    ]);
    Wk "wk" Cond::All(&[Cond::Named(Name::Fall), Cond::Is(&[Opt::WhenD1, Opt::WhenD7, Opt::WhenUnknown])]);
    Pregnant "pregnant" Cond::Is(&[Opt::PregLt20, Opt::PregGe20]);
    Frail "frail" Cond::Any(&[
        Cond::AtLeast(Field::Age, 75), Cond::YesOrUnknown(Field::FBone), Cond::YesOrUnknown(Field::GSteroid),
    ]);
    Sudden "sudden" Cond::Is(&[Opt::OnsetMove, Opt::OnsetNocause, Opt::OnsetUnknown]);
    Hampered "hampered" Cond::Is(&[Opt::FunctionLimited, Opt::FunctionCare, Opt::FunctionCannot]);
    Mech "mech" Cond::Is(&[Opt::RestRelief, Opt::RestTurn]);
    Side "side" Cond::Has(Opt::SiteFlank);
    Flu "flu" Cond::All(&[
        Cond::Yes(Field::DFlu), Cond::AtLeast(Field::Age, 16), Cond::AtMost(Field::Age, 59),
        Cond::Not(&Cond::Yes(Field::FDiabetes)), Cond::AtMost(Field::Days, 3), Cond::Not(&Cond::Named(Name::Side)),
    ]);
    Neuro18 "neuro18" Cond::Any(&[
        Cond::All(&[
            Cond::Yes(Field::CNumb), Cond::Not(&Cond::Is(&[Opt::NumbOldAssessed])),
            Cond::Any(&[Cond::Not(&Cond::Is(&[Opt::NumbSame])), Cond::AtMost(Field::Age, 15), Cond::AtMost(Field::Days, 41)]),
        ]),
        Cond::All(&[Cond::Yes(Field::CWeak), Cond::Not(&Cond::Is(&[Opt::WeakOldAssessed]))]),
        Cond::All(&[Cond::Yes(Field::CBoth), Cond::Is(&[Opt::BothRecent, Opt::BothWeeks, Opt::BothUnknown])]),
        Cond::Yes(Field::CGait),
    ]);
    Bunk "bunk" Cond::Any(&[
        Cond::Unknown(Field::BSaddle), Cond::Unknown(Field::BUrine), Cond::Unknown(Field::BLeak),
        Cond::Unknown(Field::BBowel), Cond::Unknown(Field::BSex),
    ]);
}

impl Cond {
    /// Judges the condition on these facts.
    pub fn judge(&self, facts: &Facts) -> Truth {
        match self {
            Cond::Always => Truth::Yes,
            Cond::Yes(field) => flag(facts, *field, |tri| tri == Tri::Yes),
            Cond::No(field) => flag(facts, *field, |tri| tri == Tri::No),
            Cond::Unknown(field) => flag(facts, *field, |tri| tri == Tri::Unknown),
            Cond::YesOrUnknown(field) => flag(facts, *field, |tri| tri != Tri::No),
            Cond::Is(options) => match options.first() {
                Some(first) => facts.test(
                    first.field(),
                    |answer| matches!(answer, Answer::One(one) if options.contains(&one)),
                ),
                None => Truth::No,
            },
            Cond::Has(option) => facts.test(
                option.field(),
                |answer| matches!(answer, Answer::Many(many) if many.has(*option)),
            ),
            Cond::Count(field, least) => facts.test(
                *field,
                |answer| matches!(answer, Answer::Many(many) if many.count(*field) >= *least),
            ),
            Cond::AtLeast(field, least) => {
                facts.test(*field, |answer| matches!(answer, Answer::Number(n) if n >= *least))
            }
            Cond::AtMost(field, most) => {
                facts.test(*field, |answer| matches!(answer, Answer::Number(n) if n <= *most))
            }
            Cond::OnsetAgeUnder(years) => onset_age_under(facts, *years),
            Cond::All(parts) => all(parts.iter().map(|part| part.judge(facts))),
            Cond::Any(parts) => any(parts.iter().map(|part| part.judge(facts))),
            Cond::Not(part) => match part.judge(facts) {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::Open => Truth::Open,
            },
            Cond::Named(name) => name.meaning().judge(facts),
        }
    }

    /// Whether the condition holds whatever is still to come.
    pub fn holds(&self, facts: &Facts) -> bool {
        self.judge(facts) == Truth::Yes
    }

    /// Every field the condition reads, named conditions included; a field may come twice.
    pub fn reads(&self) -> Vec<Field> {
        match self {
            Cond::Always => vec![],
            Cond::Yes(field)
            | Cond::No(field)
            | Cond::Unknown(field)
            | Cond::YesOrUnknown(field) => vec![*field],
            Cond::Count(field, _) | Cond::AtLeast(field, _) | Cond::AtMost(field, _) => {
                vec![*field]
            }
            Cond::Is(options) => options.iter().map(|option| option.field()).collect(),
            Cond::Has(option) => vec![option.field()],
            Cond::OnsetAgeUnder(_) => vec![Field::Age, Field::Days],
            Cond::All(parts) | Cond::Any(parts) => parts.iter().flat_map(Cond::reads).collect(),
            Cond::Not(part) => part.reads(),
            Cond::Named(name) => name.meaning().reads(),
        }
    }
}

fn flag(facts: &Facts, field: Field, is: impl Fn(Tri) -> bool) -> Truth {
    facts.test(field, |answer| matches!(answer, Answer::Flag(tri) if is(tri)))
}

fn onset_age_under(facts: &Facts, years: u32) -> Truth {
    match (facts.seen(Field::Age), facts.seen(Field::Days)) {
        (Seen::Known(Answer::Number(age)), Seen::Known(Answer::Number(days))) => {
            Truth::of(age * 365 < years * 365 + days)
        }
        (Seen::NotAsked, _) | (_, Seen::NotAsked) => Truth::No,
        (Seen::Open | Seen::Known(_), Seen::Open | Seen::Known(_)) => Truth::Open,
    }
}

fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut outcome = Truth::Yes;
    for part in parts {
        match part {
            Truth::No => return Truth::No,
            Truth::Open => outcome = Truth::Open,
            Truth::Yes => {}
        }
    }
    outcome
}

fn any(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut outcome = Truth::No;
    for part in parts {
        match part {
            Truth::Yes => return Truth::Yes,
            Truth::Open => outcome = Truth::Open,
            Truth::No => {}
        }
    }
    outcome
}
