//! The theorems hold for the product's tables, in time; and none of them is empty: each falls when
//! a table is broken.

use crate::prove::input::tables::Tables;
use rugwijzer::clinical::audience::{Audience, NEVER};
use rugwijzer::clinical::check_in::rules::Level;
use rugwijzer::clinical::check_in::test::{Test, When};
use rugwijzer::clinical::check_in::{CheckInRuleId, PlanStep, StepReason};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exclusions::{Excluded, ExclusionId};
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Phase, Tag};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use std::time::{Duration, Instant};

#[test]
fn every_theorem_holds_within_a_minute() {
    let start = Instant::now();
    for theorem in crate::prove::prove(&Tables::genuine()) {
        assert!(
            theorem.holds(),
            "theorem {} fails: {}\n{}",
            theorem.id.id(),
            theorem.claim(),
            theorem.against.join("\n")
        );
        assert!(theorem.covers >= 1.0, "theorem {} covers nobody", theorem.id.id());
    }
    let took = start.elapsed();
    assert!(took < Duration::from_secs(60), "the proofs take {took:?}");
}

/// The product's tables with something broken in them.
fn broken(how: impl FnOnce(&mut Tables)) -> Tables {
    let mut tables = Tables::genuine();
    how(&mut tables);
    tables.genuine = false;
    tables
}

fn set(tables: &mut Tables, rule: RuleId, when: Cond) {
    tables.rules.iter_mut().filter(|row| row.id == rule).for_each(|row| row.when = when);
}

/// These fall by an answer set each time, and so have to show it.
const EXAMPLED: &[&str] = &["10.1", "10.2", "10.3", "10.4", "11.1", "11.2", "12.3", "12.5"];

/// The theorem with this number falls, and says how.
fn falls(id: &str, how: impl FnOnce(&mut Tables)) {
    let theorems = crate::prove::some(&broken(how), |other| other == id);
    assert_eq!(theorems.len(), 1, "there is one theorem {id}");
    assert!(!theorems[0].holds(), "theorem {id} does not notice: {}", theorems[0].claim());
    let against = theorems[0].against.join("\n");
    assert!(
        !EXAMPLED.contains(&id) || against.contains("{\"answers\""),
        "theorem {id} gives no example: {against}"
    );
}

#[test]
fn a_question_that_is_never_asked_is_noticed() {
    falls("1.1", |tables| tables.questions.retain(|question| question.field != Field::Function));
}

#[test]
fn an_emergency_that_no_page_notices_is_noticed() {
    let hidden =
        |tables: &mut Tables| set(tables, RuleId::E14, Cond::Not(&Cond::Yes(Field::ArchSport)));
    falls("1.2", hidden);
    falls("3.2", hidden);
}

#[test]
fn a_page_that_waits_for_a_later_one_is_noticed() {
    let waits = |tables: &mut Tables| {
        for question in
            tables.questions.iter_mut().filter(|question| question.field == Field::Familiar)
        {
            (question.screen, question.when) = (Screen::Severity, Cond::Is(&[Opt::FunctionOk]));
        }
    };
    falls("1.3", waits);
    falls("1.4", waits);
}

#[test]
fn a_rule_that_fires_on_no_is_noticed() {
    falls("2.1", |tables| set(tables, RuleId::T12, Cond::No(Field::CSwollen)));
}

#[test]
fn a_rule_that_a_follow_up_undoes_is_noticed() {
    let undone = Cond::All(&[Cond::Yes(Field::DRash), Cond::Not(&Cond::Yes(Field::CBoth))]);
    falls("2.1", |tables| set(tables, RuleId::D15, undone));
}

#[test]
fn an_exception_that_nobody_named_is_noticed() {
    falls("2.2", |tables| {
        tables.exceptions.retain(|exception| exception.id != "c_weak_when = old_assessed")
    });
    falls("2.2", |tables| tables.exceptions.retain(|exception| exception.id != "pregnancy"));
}

#[test]
fn an_exception_that_nobody_needs_is_noticed() {
    falls("2.3", |tables| {
        for exception in
            tables.exceptions.iter_mut().filter(|exception| exception.id == "d_flu = yes")
        {
            exception.lowers = &[RuleId::T03, RuleId::T04, RuleId::D14];
        }
    });
}

#[test]
fn an_alarm_that_can_be_talked_away_is_noticed() {
    let calm = |tables: &mut Tables| set(tables, RuleId::E14, Cond::Is(&[Opt::TraumaNone]));
    falls("3.1", calm);
    falls("5.1", calm);
}

#[test]
fn a_question_left_out_without_a_name_is_noticed() {
    falls("3.3", |tables| tables.skipped.retain(|skipped| skipped.field != Field::Suic));
    falls("3.3", |tables| {
        for question in
            tables.questions.iter_mut().filter(|question| question.field == Field::ARelief)
        {
            question.when = Cond::All(&[Cond::Yes(Field::AConst), Cond::AtMost(Field::Age, 70)]);
        }
    });
}

#[test]
fn a_double_and_a_shadowed_rule_are_noticed() {
    falls("4", |tables| set(tables, RuleId::D22, Cond::Yes(Field::GNsaid)));
    falls("4", |tables| set(tables, RuleId::P09, NEVER));
}

#[test]
fn advice_for_the_wrong_person_is_noticed() {
    falls("6.1", |tables| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.id == "dont_drive")
            .for_each(|row| row.audience.unless = Cond::Yes(Field::Foot));
    });
    falls("6.2", |tables| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.id == "manual_maybe")
            .for_each(|row| row.audience.unless = NEVER);
    });
    falls("6.2", |tables| tables.no_manual = NEVER);
    falls("6.4", |tables| tables.no_manual = Cond::Always);
    falls("6.3", |tables| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.id == "heat")
            .for_each(|row| row.audience.levels = Disposition::ALL);
    });
    falls("6.4", |tables| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.id == "heat")
            .for_each(|row| row.audience.when = NEVER);
    });
}

#[test]
fn a_professional_for_the_wrong_person_is_noticed() {
    let route = |tables: &mut Tables, id: &str, how: &dyn Fn(&mut Audience)| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.kind == "route" && row.id == id)
            .for_each(|row| how(&mut row.audience));
    };
    falls("6.2", |tables| route(tables, "manual", &|audience| audience.unless = NEVER));
    let step = |tables: &mut Tables, id: &str, whom: &dyn Fn(&mut Audience)| {
        tables
            .given
            .iter_mut()
            .filter(|row| row.kind == "step" && row.id == id)
            .for_each(|row| whom(&mut row.audience));
    };
    falls("6.2", |tables| step(tables, "inactive", &|audience| audience.unless_rules = &[]));
    falls("6.2", |tables| step(tables, "fear_of_moving", &|audience| audience.unless = NEVER));
    falls("6.3", |tables| route(tables, "physio", &|audience| audience.levels = Disposition::ALL));
    falls("6.4", |tables| route(tables, "podo", &|audience| audience.when = NEVER));
}

#[test]
fn a_contradiction_without_a_way_out_is_noticed() {
    let elsewhere = |tables: &mut Tables| {
        tables
            .contradictions
            .iter_mut()
            .filter(|row| row.later == Opt::LegsWalkBoth)
            .for_each(|row| row.screen = Screen::Saddle);
    };
    falls("1.4", elsewhere);
    falls("8.2", elsewhere);
    falls("9.5", elsewhere);
}

#[test]
fn a_rule_that_reads_what_is_asked_after_the_outcome_is_noticed() {
    let reads = |tables: &mut Tables| {
        set(
            tables,
            RuleId::D22,
            Cond::Any(&[Cond::Yes(Field::GOpioid), Cond::Has(Opt::ScanHernia)]),
        )
    };
    falls("8.1", reads);
    falls("9.1", reads);
    let page = |tables: &mut Tables| {
        tables
            .questions
            .iter_mut()
            .filter(|question| question.field == Field::Rest)
            .for_each(|question| question.when = Cond::Yes(Field::Cough));
    };
    falls("9.1", page);
}

#[test]
fn an_alarm_lost_to_a_later_answer_is_noticed() {
    let calm = |tables: &mut Tables| set(tables, RuleId::E14, Cond::No(Field::CBoth));
    falls("3.1", calm);
    falls("8.2", calm);
}

#[test]
fn an_outcome_that_falls_when_a_question_is_asked_again_is_noticed() {
    falls("8.3", |tables| {
        set(tables, RuleId::D15, Cond::All(&[Cond::Yes(Field::DRash), Cond::No(Field::FBone)]))
    });
}

#[test]
fn a_page_after_the_outcome_for_the_wrong_person_is_noticed() {
    let ask = |tables: &mut Tables, when: Cond| {
        tables
            .questions
            .iter_mut()
            .filter(|question| question.field == Field::Eases)
            .for_each(|question| question.when = when);
    };
    falls("8.4", |tables| ask(tables, NEVER));
    falls("8.4", |tables| ask(tables, Cond::Always));
}

#[test]
fn a_pattern_a_sign_and_a_factor_that_nobody_has_are_noticed() {
    falls("9.2", |tables| tables.patterns[3].needs = NEVER);
    falls("9.2", |tables| tables.patterns[3].supports = &[NEVER]);
    falls("9.2", |tables| tables.patterns[3].against = &[Cond::AtMost(Field::Sev, 10), NEVER]);
    falls("9.3", |tables| tables.factors[0].when = NEVER);
    falls("9.4", |tables| tables.questions.retain(|question| question.field != Field::Site));
}

#[test]
fn a_broken_promise_is_noticed() {
    falls("7", |tables| set(tables, RuleId::P01, Cond::AtLeast(Field::Sev, 9)));
}

fn no_row(tables: &mut Tables, id: ExclusionId) {
    tables.exclusions.retain(|row| row.id != id);
}

fn exercise(tables: &mut Tables, id: ExerciseId, how: impl Fn(&mut Exercise)) {
    tables.exercises.iter_mut().filter(|row| row.id == id).for_each(how);
}

#[test]
fn an_exercise_while_a_row_is_still_open_is_noticed() {
    // An emergency stops the questions, and what was not asked keeps nothing away.
    falls("10.1", |tables| no_row(tables, ExclusionId::Urgent));
}

#[test]
fn an_exercise_for_somebody_who_must_not_have_any_is_noticed() {
    for id in [
        ExclusionId::Urgent,
        ExclusionId::Child,
        ExclusionId::CannotAnswer,
        ExclusionId::SpineProcedure,
    ] {
        falls("10.2", |tables| no_row(tables, id));
    }
}

#[test]
fn more_than_safe_before_a_doctor_has_looked_is_noticed() {
    for id in [
        ExclusionId::LookFirst,
        ExclusionId::SpineUnknown,
        ExclusionId::FeverNow,
        ExclusionId::StrongPain,
        ExclusionId::Numb,
        ExclusionId::AfterBirth,
    ] {
        falls("10.3", |tables| no_row(tables, id));
    }
    falls("10.3", |tables| {
        exercise(tables, ExerciseId::Bridge, |row| row.tags = &[Tag::Safe, Tag::Supine])
    });
}

#[test]
fn a_single_exercise_for_the_wrong_person_is_noticed() {
    let whole = [
        ExclusionId::Urgent,
        ExclusionId::Child,
        ExclusionId::CannotAnswer,
        ExclusionId::CannotWalk,
        ExclusionId::SpineProcedure,
        ExclusionId::LookFirst,
        ExclusionId::SpineUnknown,
        ExclusionId::FeverNow,
        ExclusionId::StrongPain,
        ExclusionId::Numb,
        ExclusionId::AfterBirth,
    ];
    // With cancer a doctor looks first, so that row is never alone; the other two are ours, and
    // stand in no sheet.
    let elsewhere = [ExclusionId::Cancer, ExclusionId::OldWeakness, ExclusionId::Vessels];
    for row in Tables::genuine()
        .exclusions
        .iter()
        .filter(|row| !row.printed && !whole.contains(&row.id) && !elsewhere.contains(&row.id))
    {
        falls("10.4", |tables| no_row(tables, row.id));
    }
    falls("10.4", |tables| exercise(tables, ExerciseId::PressUp, |row| row.tags = &[Tag::Prone]));
    falls("10.4", |tables| exercise(tables, ExerciseId::StepUp, |row| row.held = true));
}

#[test]
fn a_row_that_keeps_nothing_and_an_exercise_for_nobody_or_everybody_are_noticed() {
    let when = |tables: &mut Tables, id: ExclusionId, when: Cond| {
        tables
            .exclusions
            .iter_mut()
            .filter(|row| row.id == id)
            .for_each(|row| row.when.when = when);
    };
    falls("10.5", |tables| when(tables, ExclusionId::Slip, NEVER));
    falls("10.5", |tables| when(tables, ExclusionId::BloodThinner, Cond::AtLeast(Field::Sev, 8)));
    // The two that are known never to decide alone are watched as well.
    falls("10.5", |tables| when(tables, ExclusionId::Cancer, Cond::Is(&[Opt::CancerSkin])));
    falls("10.6", |tables| when(tables, ExclusionId::Slip, Cond::AtMost(Field::Sev, 10)));
    falls("10.6", |tables| {
        tables.exclusions.retain(|row| row.excluded != Excluded::Everything);
    });
}

#[test]
fn a_chain_that_jumps_turns_or_comes_early_is_noticed() {
    falls("10.7", |tables| {
        exercise(tables, ExerciseId::BridgeSingleLeg, |row| row.harder = Some(ExerciseId::Bridge))
    });
    falls("10.7", |tables| {
        exercise(tables, ExerciseId::BridgeMarch, |row| row.from = Phase::After)
    });
    falls("10.7", |tables| {
        exercise(tables, ExerciseId::Clamshell, |row| row.harder = Some(ExerciseId::BirdDog))
    });
    falls("10.7", |tables| {
        exercise(tables, ExerciseId::NerveGlideLying, |row| row.from = Phase::Week1)
    });
}

/// What `mode: information` leaves out, and what its page says to everybody.
#[test]
fn a_page_that_does_not_fit_its_readers_is_noticed() {
    // Without the two rules that read it, the page about feet would tell a therapist from another.
    falls("12.2", |tables| {
        set(tables, RuleId::D05, NEVER);
        set(tables, RuleId::D11, NEVER);
    });
    let given = |tables: &mut Tables, id: &str, audience: Audience| {
        let row = tables.given.iter_mut().find(|row| row.id == id).expect("a row");
        row.audience = audience;
    };
    let nobody = Audience::levels(&[]);
    let reader = Audience::levels(&[Disposition::SelfCare]);
    falls("12.3", |tables| given(tables, "turn_as_one", nobody));
    falls("12.3", |tables| {
        given(tables, "keep_moving", reader.unless(Cond::AtLeast(Field::Age, 75)))
    });
    falls("12.3", |tables| {
        let rows = tables.exclusions.iter_mut().filter(|row| row.id == ExclusionId::StrongPain);
        rows.for_each(|row| row.excluded = Excluded::Everything);
    });
    falls("12.3", |tables| {
        exercise(tables, ExerciseId::PelvicTiltSitting, |row| row.tags = &[Tag::Floor])
    });
    // With nothing kept from a pregnant reader, or from one in strong pain, more could stand there.
    falls("12.4", |tables| no_row(tables, ExclusionId::PregnantLate));
    falls("12.4", |tables| {
        tables.exclusions.retain(|row| {
            !matches!(row.excluded, Excluded::AllButSafe | Excluded::AllButSafeAnd(_))
        });
        exercise(tables, ExerciseId::WallPush, |row| row.tags = &[]);
    });
    falls("12.5", |tables| given(tables, "breathless_112", reader));
    falls("12.5", |tables| given(tables, "fall_now", reader.when(Cond::AtLeast(Field::Age, 40))));
}

/// The code makes its plans from the product's own tables: held to others, they must be found
/// wanting.
#[test]
fn a_plan_that_breaks_its_promise_is_noticed() {
    for id in ["11.1", "11.2"] {
        falls(id, |tables| {
            exercise(tables, ExerciseId::PelvicTilt, |row| row.tags = &[Tag::Nerve])
        });
        falls(id, |tables| {
            exercise(tables, ExerciseId::HipHinge, |row| row.harder = Some(ExerciseId::Bridge))
        });
        falls(id, |tables| exercise(tables, ExerciseId::RelaxationSitting, |row| row.tags = &[]));
        falls(id, |tables| tables.exclusions.retain(|row| row.excluded != Excluded::AllButSafe));
    }
    // Without exclusions there are next to no kinds of people left to tell apart, so this is for
    // those drawn at random.
    falls("11.2", |tables| tables.exclusions.iter_mut().for_each(|row| row.printed = true));
    falls("11.2", |tables| {
        tables.exclusions.iter_mut().for_each(|row| row.when.levels = Disposition::ALL)
    });
    falls("11.2", |tables| tables.exercises.iter_mut().for_each(|row| row.places = &[]));
}

#[test]
fn a_check_in_that_lowers_or_forgets_is_noticed() {
    let forgets = |id: CheckInRuleId| {
        move |tables: &mut Tables| tables.check_in_rules.retain(|row| row.id != id)
    };
    falls("13.1", forgets(CheckInRuleId::AlarmStands));
    falls("13.1", forgets(CheckInRuleId::DoctorStands));
    falls("13.1", forgets(CheckInRuleId::Alarm));
    falls("13.1", |tables| {
        for row in tables.check_in_rules.iter_mut().filter(|row| row.id == CheckInRuleId::Doctor) {
            row.level = Level::Own(Disposition::SelfCare);
        }
    });
}

#[test]
fn a_check_in_that_better_or_doubt_talks_away_is_noticed() {
    let when = |id: CheckInRuleId, when: When| {
        move |tables: &mut Tables| {
            tables
                .check_in_rules
                .iter_mut()
                .filter(|row| row.id == id)
                .for_each(|row| row.when = when)
        }
    };
    const UNLESS_BETTER: When =
        When::All(&[When::Is(Test::Strong), When::Is(Test::HardlySleeps), When::Not(Test::Better)]);
    falls("13.2", when(CheckInRuleId::NoSleep, UNLESS_BETTER));
    falls("13.3", when(CheckInRuleId::TwelveWeeks, When::Is(Test::Better)));
    falls(
        "13.5",
        when(CheckInRuleId::Treated, When::All(&[When::Is(Test::Week), When::Not(Test::Week)])),
    );
    falls("13.5", when(CheckInRuleId::Worse, When::Is(Test::RedLight)));
}

#[test]
fn a_step_forward_too_many_is_noticed() {
    let without = |reason: StepReason| {
        move |tables: &mut Tables| tables.steps.retain(|row| row.reason != reason)
    };
    for reason in [
        StepReason::NewSign,
        StepReason::GotWorse,
        StepReason::RedLight,
        StepReason::LookFirst,
        StepReason::DoctorFirst,
        StepReason::FewDays,
        StepReason::TooSoon,
    ] {
        falls("13.4", without(reason));
    }
    falls("13.3", without(StepReason::NotSure));
    falls("13.4", |tables| {
        for row in tables.steps.iter_mut().filter(|row| row.reason == StepReason::CallFirst) {
            row.step = PlanStep::Hold;
        }
    });
}

#[test]
fn an_exercise_that_a_row_keeps_away_after_a_step_is_noticed() {
    // Whoever chose it: the rules, or a therapist.
    for theorem in ["13.8", "13.9"] {
        falls(theorem, |tables| {
            for row in tables.exclusions.iter_mut().filter(|row| row.id == ExclusionId::WeakBones) {
                (row.when, row.excluded) =
                    (Audience::levels(Disposition::ALL), Excluded::Everything);
            }
        });
    }
}
