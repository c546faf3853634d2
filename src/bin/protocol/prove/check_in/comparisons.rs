//! Every comparison that the rows of the check-in can see. What decides and what moves the plan
//! read different facts of it, so each has its own list; `rows.rs` looks through the tables that
//! they read no others.

use rugwijzer::clinical::check_in::compare::{Comparison, Trend};
use rugwijzer::clinical::check_in::rules::Test;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::plan::pain_monitoring::Act;

/// Facts that rows of both kinds may read.
const SHARED: &[Test] = &[Test::Worse, Test::Better, Test::NotBetter, Test::CourseUnknown];
/// Facts that only a disposition may rest on.
pub const DECIDING: &[Test] = &[
    Test::Alarm,
    Test::CheckDoctor,
    Test::CheckTherapist,
    Test::AlarmStands,
    Test::DoctorStands,
    Test::WorseBefore,
    Test::ThreeDays,
    Test::Week,
    Test::Treated,
    Test::TwelveWeeks,
    Test::Strong,
    Test::HardlySleeps,
    Test::PillsLong,
];
/// Facts that only a step of the plan, or the day to look again, may rest on.
pub const STEPPING: &[Test] = &[
    Test::Sign,
    Test::RedLight,
    Test::Half,
    Test::Stay,
    Test::Exercised,
    Test::Waits,
    Test::LongEnough,
    Test::Strong,
    Test::Lasting,
];

pub fn may_read(own: &[Test], test: Test) -> bool {
    SHARED.contains(&test) || own.contains(&test)
}

/// Nothing is the matter, and it goes well.
pub const CALM: Comparison = Comparison {
    check: Disposition::SelfCare,
    standing: Disposition::SelfCare,
    course: Trend::Better,
    pain: Trend::Same,
    function: Trend::Same,
    worse_before: false,
    three_days: false,
    week: false,
    treated: false,
    twelve_weeks: false,
    strong: false,
    hardly_sleeps: false,
    pills_long: false,
    lasting: false,
    sign: false,
    red_light: false,
    act: Act::GoOn,
    exercised: true,
    waits: false,
    long_enough: true,
};

/// What can stand from before: nothing, or what asks for a doctor.
const STANDING: [Disposition; 4] = [
    Disposition::SelfCare,
    Disposition::GpWithinDays,
    Disposition::GpToday,
    Disposition::EmergencyNow,
];

/// The three ways in which it can have gone.
fn trends() -> impl Iterator<Item = Comparison> {
    Trend::ALL.iter().flat_map(|course| {
        Trend::ALL.iter().flat_map(move |pain| {
            Trend::ALL.iter().map(move |function| Comparison {
                course: *course,
                pain: *pain,
                function: *function,
                ..CALM
            })
        })
    })
}

/// Every comparison, as far as it can decide.
pub fn deciding() -> Vec<Comparison> {
    let mut all = Vec::new();
    for facts in trends() {
        for check in Disposition::ALL.iter().copied() {
            for standing in STANDING {
                for bits in 0..256_u32 {
                    let bit = |place: u32| bits >> place & 1 == 1;
                    all.push(Comparison {
                        check,
                        standing,
                        worse_before: bit(0),
                        three_days: bit(1),
                        week: bit(2),
                        treated: bit(3),
                        twelve_weeks: bit(4),
                        strong: bit(5),
                        hardly_sleeps: bit(6),
                        pills_long: bit(7),
                        ..facts
                    });
                }
            }
        }
    }
    all
}

/// Every comparison, as far as it can move the plan.
pub fn stepping() -> Vec<Comparison> {
    let mut all = Vec::new();
    for facts in trends() {
        for act in Act::ALL.iter().copied() {
            for bits in 0..128_u32 {
                let bit = |place: u32| bits >> place & 1 == 1;
                all.push(Comparison {
                    act,
                    sign: bit(0),
                    red_light: bit(1),
                    exercised: bit(2),
                    waits: bit(3),
                    long_enough: bit(4),
                    strong: bit(5),
                    lasting: bit(6),
                    ..facts
                });
            }
        }
    }
    all
}
