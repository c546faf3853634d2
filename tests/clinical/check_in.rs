//! The check-in: each row with a case that decides by it, what stands until a doctor has looked,
//! and how the plan goes on.

use crate::support::answer_sets::answers;
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::answers::{Answers, Many, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess, rule};
use rugwijzer::clinical::check_in::compare::WEEKS;
use rugwijzer::clinical::check_in::course::{Beside, beside, course, may_be_shown, said};
use rugwijzer::clinical::check_in::measure::{Engagement, MOMENTS, Moment, counted, due, measure};
use rugwijzer::clinical::check_in::rules::{CHECK_IN_RULES, THRESHOLDS, Threshold};
use rugwijzer::clinical::check_in::steps::{STEPS, moved};
use rugwijzer::clinical::check_in::{
    CheckIn, CheckInRuleId, Decision, Given, Item, ItemKind, Judged, OwnPage, Page, Pick, PlanStep,
    StepReason, Visit, carry, history, judge,
};
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::exclusions::allowed;
use rugwijzer::clinical::outlook::{OUTLOOKS, OutlookId, outlook as of};
use rugwijzer::clinical::plan::{Minutes, PHASES};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::session::check_in_json;
use std::collections::BTreeSet;

const CALM: &str = "news=no different=no seen=nobody pain_now=2 exercise_days=most response=usual \
    medicines=none sleep=well worries=less";

/// A check-in on this day: the answers of plain back pain with these changes, and items.
pub fn on(day: u32, changes: &str, items: &str) -> CheckIn {
    let mut check_in = CheckIn::on(day);
    check_in.anew = answers(changes);
    for pair in CALM.split_whitespace().chain(items.split_whitespace()) {
        let (name, value) = pair.split_once('=').expect("name=value");
        if name == "red_light" {
            check_in.red_light = true;
            continue;
        }
        let item = Item::from_id(name).expect("a question");
        let given = match item.kind() {
            ItemKind::Choice => Given::Pick(item.pick(value).expect("an answer")),
            ItemKind::Number { .. } => Given::Number(value.parse().expect("a number")),
            ItemKind::Goals => {
                let goals: Vec<Opt> =
                    value.split('+').map(|id| Field::Goals.option(id).expect("a goal")).collect();
                Given::Goals(Many::of(&goals))
            }
        };
        assert!(check_in.give(item, given), "{pair} fits");
    }
    check_in
}

pub fn decided(first: &str, earlier: &[CheckIn], now: &CheckIn) -> Decision {
    match judge(&answers(first), earlier, now) {
        Judged::Decided(decision) => *decision,
        left @ (Judged::Unfinished { .. } | Judged::NoFirstVisit) => {
            panic!("not decided: {left:?}")
        }
    }
}

/// A first visit that was plain, and better since.
pub const PLAIN: &str = "days=2 sev=5 course=same function=slow";
pub const BETTER: &str = "sev=3 course=better function=slow";

#[test]
fn each_row_decides_a_case() {
    let worse = on(7, "sev=5 course=worse function=slow", "");
    let cases: &[(CheckInRuleId, &str, Vec<CheckIn>, CheckIn, Disposition)] = &[
        (CheckInRuleId::Alarm, PLAIN, vec![], on(7, "b_saddle=yes", ""), Disposition::EmergencyNow),
        (
            CheckInRuleId::AlarmStands,
            "c_swollen=yes",
            vec![],
            on(7, BETTER, ""),
            Disposition::GpToday,
        ),
        (
            CheckInRuleId::NoSleep,
            PLAIN,
            vec![],
            on(3, "sev=8 course=same", "sleep=hardly"),
            Disposition::GpToday,
        ),
        (
            CheckInRuleId::Doctor,
            PLAIN,
            vec![],
            on(7, "d_weight=yes course=better", ""),
            Disposition::GpWithinDays,
        ),
        (
            CheckInRuleId::DoctorStands,
            "age=80 days=30 onset=move sev=5",
            vec![],
            on(20, BETTER, ""),
            Disposition::GpWithinDays,
        ),
        (
            CheckInRuleId::WorseTwice,
            PLAIN,
            vec![worse],
            on(14, "sev=6 course=worse function=slow", ""),
            Disposition::GpWithinDays,
        ),
        (
            CheckInRuleId::Treated,
            "days=8 sev=7 course=same",
            vec![],
            on(28, "sev=5 course=same", "seen=therapist"),
            Disposition::GpWithinDays,
        ),
        (
            CheckInRuleId::TwelveWeeks,
            "days=20 sev=4 course=same function=ok",
            vec![],
            on(70, "sev=4 course=same function=ok", ""),
            Disposition::GpWithinDays,
        ),
        (
            CheckInRuleId::Therapist,
            "days=20 sev=4 course=same function=ok",
            vec![],
            on(30, "sev=4 course=same function=ok", ""),
            Disposition::PhysioOrPodo,
        ),
        (
            CheckInRuleId::Worse,
            "days=2 sev=3 course=same function=ok",
            vec![],
            on(7, "sev=5 course=same function=ok", ""),
            Disposition::PhysioOrPodo,
        ),
        (
            CheckInRuleId::Painkillers,
            PLAIN,
            vec![],
            on(14, "sev=5 course=same function=ok", "medicines=same"),
            Disposition::SelfCare,
        ),
        (CheckInRuleId::Better, PLAIN, vec![], on(7, BETTER, ""), Disposition::SelfCare),
        (
            CheckInRuleId::Steady,
            PLAIN,
            vec![],
            on(3, "sev=5 course=same function=slow", ""),
            Disposition::SelfCare,
        ),
    ];
    for (row, first, earlier, now, disposition) in cases {
        let decision = decided(first, earlier, now);
        assert_eq!(decision.disposition, *disposition, "{row:?}: {decision:?}");
        assert_eq!(decision.reasons.first(), Some(row), "{row:?}: {:?}", decision.reasons);
        assert_eq!(decision.outcome.disposition, *disposition, "{row:?}");
        let called = *disposition == Disposition::SelfCare || !decision.outcome.contacts.is_empty();
        assert!(called, "{row:?}: somebody is named");
    }
    let shown: BTreeSet<CheckInRuleId> = cases.iter().map(|(row, ..)| *row).collect();
    assert_eq!(shown.len(), CheckInRuleId::ALL.len(), "every row has a case");
    assert_eq!(CHECK_IN_RULES.len() + 1, CheckInRuleId::ALL.len());
}

#[test]
fn each_step_decides_a_case() {
    let cases: &[(StepReason, PlanStep, &str, CheckIn)] = &[
        (StepReason::CallFirst, PlanStep::Stop, PLAIN, on(7, "c_swollen=yes", "")),
        (
            StepReason::NewSign,
            PlanStep::Stop,
            PLAIN,
            on(7, "site=below1 course=better sev=3", "different=yes"),
        ),
        (
            StepReason::GotWorse,
            PlanStep::Back,
            PLAIN,
            on(7, "sev=5 course=worse function=slow", ""),
        ),
        (StepReason::RedLight, PlanStep::Back, PLAIN, on(7, BETTER, "red_light=yes")),
        (StepReason::TooMuch, PlanStep::Back, PLAIN, on(7, BETTER, "response=more")),
        (StepReason::LookFirst, PlanStep::Hold, "f_bone=yes sev=5", on(7, BETTER, "seen=doctor")),
        (
            StepReason::DoctorFirst,
            PlanStep::Hold,
            "g_opioid=yes",
            on(7, "g_opioid=yes course=better sev=3", ""),
        ),
        (
            StepReason::AsAgreed,
            PlanStep::Hold,
            "days=200 course=same sev=3 function=ok",
            on(7, "course=better sev=3 function=ok", "response=three_days"),
        ),
        (
            StepReason::NotSure,
            PlanStep::Hold,
            PLAIN,
            on(7, "course=unknown sev=5 function=slow", ""),
        ),
        (StepReason::FewDays, PlanStep::Hold, PLAIN, on(7, BETTER, "exercise_days=unknown")),
        (StepReason::TooSoon, PlanStep::Hold, PLAIN, on(6, BETTER, "")),
        (StepReason::WentWell, PlanStep::Forward, PLAIN, on(7, BETTER, "")),
    ];
    for (why, step, first, now) in cases {
        let decision = decided(first, &[], now);
        assert_eq!((decision.why, decision.step), (*why, *step), "{decision:?}");
        assert_eq!(decision.step == PlanStep::Stop, decision.exercises().is_empty(), "{why:?}");
    }
    let shown: BTreeSet<StepReason> = cases.iter().map(|(why, ..)| *why).collect();
    assert_eq!(shown.len(), StepReason::ALL.len(), "every row has a case");
    assert_eq!(STEPS.len() + 1, StepReason::ALL.len());
}

#[test]
fn an_alarm_stands_until_a_doctor_has_looked() {
    for (first, level) in
        [("b_saddle=yes", Disposition::EmergencyNow), ("c_swollen=yes", Disposition::GpToday)]
    {
        for seen in ["nobody", "therapist", "unknown"] {
            let now = on(5, BETTER, &format!("seen={seen}"));
            let decision = decided(first, &[], &now);
            assert_eq!(decision.disposition, level, "{first}, {seen}");
            assert_eq!(decision.step, PlanStep::Stop);
            let contacts = &decision.outcome.contacts;
            assert!(contacts.iter().any(|who| [Contact::Urgent, Contact::Gp].contains(who)));
            // It stands at the check-in after that, too.
            let later = decided(first, &[now], &on(9, BETTER, ""));
            assert_eq!(later.disposition, level, "{first}, {seen}, later");
        }
        let looked = decided(first, &[], &on(5, BETTER, "seen=doctor"));
        assert_eq!(looked.disposition, Disposition::SelfCare, "{first}: a doctor has looked");
    }
}

#[test]
fn time_alone_undoes_no_rule_that_asks_for_a_doctor() {
    let first = "age=80 days=30 onset=move sev=5";
    let rules = |day: u32, seen: &str| {
        decided(first, &[], &on(day, BETTER, &format!("seen={seen}"))).outcome.reasons
    };
    assert!(rules(5, "nobody").contains(&RuleId::D08));
    assert!(rules(40, "nobody").contains(&RuleId::D08), "day 70 of the pain");
    assert!(!rules(40, "doctor").contains(&RuleId::D08));
    // What today's answers undo is undone: a fever that has gone.
    let fever = decided("d_fever=unknown", &[], &on(5, BETTER, ""));
    assert_eq!(fever.disposition, Disposition::SelfCare);
}

#[test]
fn better_skips_no_alarm() {
    for alarm in ["b_leak=yes", "c_gait=yes", "d_fever=yes d_flu=no", "a_pulse=unknown"] {
        let better =
            decided(PLAIN, &[], &on(7, &format!("{alarm} course=better sev=0 function=ok"), ""));
        assert!(better.disposition >= Disposition::GpToday, "{alarm}");
        assert!(!better.reasons.contains(&CheckInRuleId::Steady));
    }
}

#[test]
fn an_emergency_in_the_middle_tells_nothing_of_what_was_not_asked() {
    let decision = decided(PLAIN, &[], &on(7, "b_saddle=yes course=better sev=0", ""));
    assert_eq!(decision.reasons, [CheckInRuleId::Alarm]);
    assert_eq!(decision.outcome.reasons, [RuleId::E01]);
}

#[test]
fn a_check_in_left_halfway_lifts_no_alarm() {
    let half = on(3, "", "seen=doctor").with(answers("sev="));
    let later = decided("c_swollen=yes", &[half], &on(5, BETTER, ""));
    assert_eq!(later.disposition, Disposition::GpToday);
}

#[test]
fn a_step_back_is_half_of_it() {
    let seconds = |items: &str| {
        let decision = decided(PLAIN, &[], &on(3, "sev=4 course=better function=slow", items));
        let part = decision.part(Minutes::Ten, &[]).expect("a part of the plan");
        let doses: u32 = part.session.iter().map(|choice| choice.dose.seconds()).sum();
        (decision.step, part.played(), doses)
    };
    let (hold, same, whole) = seconds("");
    let (back, fewer, half) = seconds("response=more");
    assert_eq!((hold, back), (PlanStep::Hold, PlanStep::Back));
    assert_eq!(same, fewer, "the same exercises, at the beginning of the plan");
    assert!(half < whole && half * 3 > whole, "{half} of {whole} seconds");
}

#[test]
fn what_can_change_is_asked_anew_and_the_rest_carried_over() {
    let first = answers("days=5 cancer=active5 rest=relief preg=no");
    let said = answers("days=2 cancer=none rest=constant sev=9 b_urine=yes");
    let now = |items: &str| on(10, "", items).with(said.clone());
    let carried = |items: &str| carry::answers(&first, &[now(items)]);
    let calm = carried("");
    assert_eq!(calm.number(Field::Days), Some(15));
    assert_eq!(calm.number(Field::Sev), Some(9));
    assert_eq!(calm.flag(Field::BUrine), said.flag(Field::BUrine));
    assert_eq!(calm.one(Field::Cancer), Some(Opt::CancerActive5), "no news, so it stands");
    assert_eq!(calm.one(Field::Rest), Some(Opt::RestRelief));
    for doubt in ["yes", "unknown"] {
        let news = carried(&format!("news={doubt}"));
        assert_eq!(news.one(Field::Cancer), Some(Opt::CancerNone), "asked anew");
        let different = carried(&format!("different={doubt}"));
        assert_eq!(different.one(Field::Rest), Some(Opt::RestConstant), "asked anew");
    }
    assert_eq!(carried("").number(Field::Age), Some(40));
    let year = on(400, "", "").with(said.clone());
    assert_eq!(carry::answers(&first, &[year]).number(Field::Age), Some(41));
}

#[test]
fn after_an_emergency_the_rest_of_the_check_is_asked() {
    // The first visit stopped on the page of the bladder, so that nothing later was asked.
    let stopped = "b_saddle=yes days= onset= site= sev= course= rest= function= cancer= preg=";
    let first = answers(stopped);
    let came = on(3, BETTER, "seen=doctor");
    let decision = decided(stopped, &[], &came);
    assert_eq!(decision.disposition, Disposition::SelfCare);
    assert_eq!(carry::answers(&first, std::slice::from_ref(&came)).number(Field::Days), Some(2));
    let later = carry::answers(&first, &[came, on(10, BETTER, "")]);
    assert_eq!(later.number(Field::Days), Some(9), "the days go on from when they were asked");
}

#[test]
fn three_months_later_an_operation_is_asked_anew() {
    let first = answers("g_spine=yes");
    let spine = |day: u32| carry::answers(&first, &[on(day, "g_spine=no", "")]).flag(Field::GSpine);
    assert_eq!((spine(60), spine(100)), (Some(Tri::Yes), Some(Tri::No)));
}

#[test]
fn a_pregnancy_is_asked_anew_every_time() {
    let first = answers("preg=lt20");
    let now = on(60, "", "").with(Answers::default());
    let carried = carry::answers(&first, &[now]);
    assert_eq!(carried.get(Field::Preg), None);
    let asked = Visit {
        first: &first,
        earlier: &[],
        now: &on(60, "preg=ge20", ""),
        last: Disposition::PhysioOrPodo,
        standing: false,
    };
    assert!(asked.pages().contains(&Page::Check(Screen::PregnancyMore)));
}

/// Walks a check-in page by page, as a screen does.
fn walk(first: &Answers, told: &CheckIn) -> Vec<Page> {
    let mut now = CheckIn::on(told.day);
    let mut asked = Vec::new();
    loop {
        let before = history(first, &[]).expect("a first outcome");
        let visit = Visit::after(&before, first, &[], &now);
        let Some(page) = visit.next() else { return asked };
        assert!(!asked.contains(&page), "{} is asked once", page.id());
        assert_eq!(visit.pages().last(), Some(&page));
        asked.push(page);
        match page {
            Page::Own(own) => {
                for item in visit.items(own) {
                    let given = told.get(item).expect("an answer for every question");
                    assert!(now.give(item, given));
                }
                // An answer that opens a question of the same page.
                let now_visit = Visit::after(&before, first, &[], &now);
                let opened: Vec<Item> = now_visit
                    .items(own)
                    .into_iter()
                    .filter(|item| now.get(*item).is_none())
                    .collect();
                for item in opened {
                    assert!(now.give(item, told.get(item).expect("an answer")));
                }
            }
            Page::Check(screen) => {
                let mut working = visit.answers();
                for question in screen.questions() {
                    if let Some(answer) = told.anew.get(question.field) {
                        working.give(question.field, answer).expect("an answer");
                    }
                }
                now.anew = carry::said_anew(first, &[], &now, &working);
            }
        }
    }
}

#[test]
fn the_alarm_pages_come_first_and_two_minutes_are_enough() {
    let pages = walk(&answers(PLAIN), &on(3, "sev=4 course=better", ""));
    let ids: Vec<&str> = pages.iter().map(|page| page.id()).collect();
    assert_eq!(
        ids,
        [
            "danger",
            "saddle",
            "legs",
            "ill",
            "accident",
            "checkin_changes",
            "severity",
            "progress",
            "daily",
            "checkin_pain",
            "checkin_exercises",
            "checkin_life"
        ]
    );
    let news = walk(
        &answers(PLAIN),
        &on(3, "", "news=unknown different=unknown exercise_days=none stopped=no_time"),
    );
    for page in ["conditions", "medicines", "pregnancy", "place", "night"] {
        assert!(news.iter().any(|asked| asked.id() == page), "{page} is asked anew");
    }
    // Time opens pages of the check, and worries that of the mind, after its own.
    let late = walk(&answers(&format!("{PLAIN} foot= yellow=")), &on(40, "", "worries=more"));
    for page in ["examined", "mind", "feet"] {
        assert!(late.iter().any(|asked| asked.id() == page), "{page} is asked");
    }
    let stopped = walk(&answers(PLAIN), &on(3, "b_saddle=yes", ""));
    assert_eq!(stopped.last().map(|page| page.id()), Some("saddle"), "an emergency ends it");
}

#[test]
fn a_no_said_twice_takes_the_later_answer_with_it() {
    let first = answers("legs_walk=both c_both=yes c_both_when=walking assessed=yes_same days=60");
    let mut now = on(7, "c_both=no", "");
    let earlier: &[CheckIn] = &[];
    let visit = Visit {
        first: &first,
        earlier,
        now: &now,
        last: Disposition::PhysioOrPodo,
        standing: false,
    };
    assert_eq!(visit.next(), Some(Page::Check(Screen::Legs)), "it is asked once more");
    let mut working = visit.answers();
    working.take_back(Field::LegsWalk);
    now.anew = carry::said_anew(&first, earlier, &now, &working);
    let again = Visit {
        first: &first,
        earlier,
        now: &now,
        last: Disposition::PhysioOrPodo,
        standing: false,
    };
    assert_ne!(again.next(), Some(Page::Check(Screen::Legs)));
    assert_eq!(again.answers().get(Field::LegsWalk), None);
}

#[test]
fn an_unfinished_check_in_tells_what_already_stands() {
    let half = on(5, "", "").with(answers("c_swollen=yes sev="));
    let Judged::Unfinished { next, so_far } = judge(&answers(PLAIN), &[], &half) else {
        panic!("severity is missing")
    };
    assert_eq!((next, so_far), (Page::Check(Screen::Severity), Some(Disposition::GpToday)));
    // It is remembered, and nothing else of it.
    let after = history(&answers(PLAIN), &[half]).expect("a first outcome");
    assert_eq!(after.alarm.map(|alarm| alarm.disposition), Some(Disposition::GpToday));
    assert!(matches!(judge(&answers("sev="), &[], &on(5, "", "")), Judged::NoFirstVisit));
    let none = Judged::Unfinished { next: Page::Check(Screen::Danger), so_far: None };
    let empty = judge(&answers(PLAIN), &[], &CheckIn::on(5));
    assert_eq!(format!("{empty:?}"), format!("{none:?}"));
}

#[test]
fn the_plan_goes_no_faster_than_its_weeks() {
    let mut earlier = Vec::new();
    let mut stages = Vec::new();
    for week in 1..=8 {
        let now = on(week * 7, "sev=2 course=better function=ok", "");
        stages.push(decided(PLAIN, &earlier, &now).stage);
        earlier.push(now);
    }
    assert_eq!(stages, [1, 1, 2, 2, 2, 3, 3, 3]);
    assert_eq!(WEEKS.len(), PHASES.len());
    assert_eq!(moved(0, 3, PlanStep::Back), 0);
    assert_eq!(moved(3, 3, PlanStep::Forward), 3);
    let back = on(63, "sev=5 course=worse function=slow", "");
    assert_eq!(decided(PLAIN, &earlier, &back).stage, 2);
}

#[test]
fn no_step_gives_an_exercise_that_is_excluded() {
    for first in [
        PLAIN,
        "f_bone=yes days=20",
        "preg=ge20",
        "site=below1 sev=4",
        "age=80 sev=3 course=better",
    ] {
        for (day, items) in
            [(3, ""), (7, ""), (7, "response=more"), (21, "exercise_days=none stopped=pain")]
        {
            let now = on(day, &format!("{first} sev=3 course=better"), items);
            let decision = decided(first, &[], &now);
            for id in decision.exercises() {
                assert!(allowed(&decision.outcome, id), "{first}: {}", id.id());
            }
        }
    }
    let steady = decided(PLAIN, &[], &on(7, BETTER, ""));
    assert!(!steady.exercises().is_empty());
}

#[test]
fn a_new_sign_stops_the_plan_until_somebody_has_looked() {
    let leg = "site=below1 course=better sev=3 function=slow";
    let new = on(7, leg, "different=yes");
    assert_eq!(decided(PLAIN, &[], &new).why, StepReason::NewSign);
    let unseen = decided(PLAIN, std::slice::from_ref(&new), &on(14, leg, "seen=nobody"));
    assert_eq!((unseen.why, unseen.step), (StepReason::NewSign, PlanStep::Stop));
    let seen = decided(PLAIN, &[new], &on(14, leg, "seen=therapist"));
    assert_eq!(seen.step, PlanStep::Forward, "{seen:?}");
}

#[test]
fn whoever_is_in_a_doctors_hands_is_not_sent_there_for_slow_progress() {
    let first = "days=8 sev=7 course=same";
    let slow = "sev=5 course=same function=slow";
    let therapist = on(10, slow, "seen=therapist");
    let reasons =
        |seen: &str| decided(first, std::slice::from_ref(&therapist), &on(30, slow, seen)).reasons;
    assert!(reasons("seen=nobody").contains(&CheckInRuleId::Treated));
    assert!(!reasons("seen=doctor").contains(&CheckInRuleId::Treated));
}

#[test]
fn who_has_no_plan_is_asked_nothing_of_exercises() {
    for (first, asked) in [(PLAIN, true), ("age=14", false), ("g_spine=yes", false)] {
        let first = answers(first);
        let before = history(&first, &[]).expect("a first outcome");
        let now = CheckIn::on(5);
        let visit = Visit::after(&before, &first, &[], &now);
        assert_eq!(visit.items(OwnPage::Exercises).is_empty(), !asked);
    }
}

#[test]
fn thresholds_are_told_once() {
    let first = on(6, "sev=4 course=same", "");
    let decision = decided(PLAIN, &[first], &on(50, "sev=4 course=same", ""));
    assert_eq!(decision.passed, [Threshold::Weeks3, Threshold::Weeks6]);
    assert_eq!(decided(PLAIN, &[], &on(5, "sev=4 course=same", "")).passed, [Threshold::Week1]);
    for (day, look) in [(1, Some(4)), (6, Some(7)), (18, Some(3))] {
        let decision = decided(PLAIN, &[], &on(day, "sev=4 course=same function=ok", ""));
        assert_eq!(decision.review_in_days, look, "day {day}");
    }
    assert_eq!(decided(PLAIN, &[], &on(3, "c_swollen=yes", "")).review_in_days, None);
}

#[test]
fn rules_begin_to_ask_at_the_thresholds_that_name_them() {
    for (threshold, day, rules) in THRESHOLDS {
        for id in *rules {
            let when = rule(*id).when.to_string();
            assert!(when.contains(&format!("days ≥ {day}")), "{}: {when}", threshold.id());
        }
    }
}

#[test]
fn nice_s_moments_are_kept() {
    let goes_on = on(31, BETTER, "");
    let stopped = on(190, BETTER, "exercise_days=none stopped=better");
    assert_eq!(due(&[], 29), None);
    assert_eq!(due(&[], 30), Some(Moment::Day30));
    let both = [goes_on, stopped];
    assert_eq!(due(&both, 60), None, "it has been told");
    assert_eq!(due(&both[..1], 200), Some(Moment::Month6));
    let told = measure(&both, 600);
    assert!(told.started);
    let states: Vec<Engagement> = told.moments.iter().map(|(_, state)| *state).collect();
    assert_eq!(
        states,
        [Engagement::GoesOn, Engagement::Stopped(Pick::StoppedBetter), Engagement::NotKnown]
    );
    assert_eq!(measure(&[], 10).moments[0].1, Engagement::ToCome);
}

/// At a moment that is due, every check-in that comes to its end tells that somebody goes on, or why
/// not, where there was a plan to go on with; else it is not known. It is never still to come.
#[test]
fn a_check_in_at_a_moment_always_tells_how_it_stands() {
    let mut rng = Rng::new(14);
    let (mut told, mut unknown) = (0, 0);
    for turn in 0..600 {
        let first = if rng.permille(600) { answers(PLAIN) } else { complete_set(&mut rng) };
        let (moment, day, _) = MOMENTS[turn % MOMENTS.len()];
        assert_eq!(due(&[], day), Some(moment));
        let now = if rng.permille(600) { answers(BETTER) } else { complete_set(&mut rng) };
        let Some(check_in) = by_chance(&mut rng, &first, day, now) else { continue };
        let check_ins = [check_in];
        let states = measure(&check_ins, day).moments;
        let (_, how) = states.into_iter().find(|(other, _)| *other == moment).expect("each");
        let asked = check_ins[0].get(Item::ExerciseDays).is_some();
        let silent = !asked || check_ins[0].is(&[Pick::DaysUnknown]);
        match how {
            Engagement::GoesOn | Engagement::Stopped(_) => assert!(!silent, "{check_ins:?}"),
            Engagement::NotKnown => assert!(silent, "{check_ins:?}"),
            Engagement::ToCome => panic!("it has come: {check_ins:?}"),
        }
        let counts = counted(&check_ins, 0);
        assert_eq!(counts, (!silent).then_some((moment, how)));
        assert_eq!(due(&check_ins, day), silent.then_some(moment), "asked again only if unknown");
        told += usize::from(!silent);
        unknown += usize::from(silent);
    }
    assert!(told > 100 && unknown > 100, "{told} {unknown}");
}

/// A finished check-in of this person, who answers its own questions by chance; none where an alarm
/// or a first visit without an outcome leaves nothing to finish.
fn by_chance(rng: &mut Rng, first: &Answers, day: u32, now: Answers) -> Option<CheckIn> {
    let history = history(first, &[])?;
    let mut check_in = CheckIn::on(day).with(now);
    for _ in 0..40 {
        let page = Visit::after(&history, first, &[], &check_in).next();
        let Some(Page::Own(page)) = page else { break };
        for _ in 0..3 {
            for item in Visit::after(&history, first, &[], &check_in).items(page) {
                let given = match item.kind() {
                    ItemKind::Number { min, .. } => Given::Number(min),
                    ItemKind::Goals => Given::Goals(Many::of(&[Opt::GoalNone])),
                    ItemKind::Choice if check_in.get(item).is_some() => continue,
                    ItemKind::Choice => Given::Pick(rng.pick(&item.picks())),
                };
                assert!(check_in.give(item, given));
            }
        }
    }
    matches!(judge(first, &[], &check_in), Judged::Decided(_)).then_some(check_in)
}

#[test]
fn the_first_check_in_that_tells_counts_for_its_moment() {
    let all = [
        on(29, BETTER, ""),
        on(31, BETTER, "exercise_days=unknown"),
        on(40, BETTER, "exercise_days=none stopped=pain"),
        on(50, BETTER, ""),
    ];
    let told: Vec<_> = (0..5).map(|place| counted(&all, place)).collect();
    let stopped = Engagement::Stopped(Pick::StoppedPain);
    assert_eq!(told, [None, None, Some((Moment::Day30, stopped)), None, None]);
    assert_eq!(measure(&all, 50).moments[0].1, stopped);
    let silent = measure(&all[..2], 50).moments[0].1;
    assert_eq!(silent, Engagement::NotKnown, "somebody came, and did not know");
}

/// What a code says of an advice, that it holds until a doctor has looked, the check-in does.
#[test]
fn what_stands_until_seen_is_what_a_check_in_lets_stand() {
    let mut rng = Rng::new(15);
    let mut levels = BTreeSet::new();
    for _ in 0..400 {
        let first = complete_set(&mut rng);
        let Some(history) = history(&first, &[]) else { continue };
        levels.insert(history.last);
        let stands = history.alarm.is_some() || !history.waiting.is_empty();
        assert_eq!(stands, history.last.stands_until_seen(), "{:?}", history.last);
    }
    for level in [Disposition::GpWithinDays, Disposition::GpToday, Disposition::EmergencyNow] {
        assert!(levels.contains(&level) && level.stands_until_seen());
    }
    // Rule by rule: with all better, and nobody seen, the alarm stands; with the doctor seen it does not.
    for (first, stands) in
        [("c_swollen=yes", true), ("age=80 days=30 onset=move sev=5", true), (PLAIN, false)]
    {
        let after = |seen: &str| decided(first, &[], &on(20, BETTER, seen)).disposition;
        assert_eq!(after("seen=nobody").stands_until_seen(), stands, "{first}");
        assert!(!after("seen=doctor").stands_until_seen(), "{first}");
    }
}

#[test]
fn pain_is_said_to_stand_beside_measured_means_alone() {
    let outcome = |changes: &str| {
        let Assessment::Decided(outcome) = assess(&answers(changes)) else { panic!("decided") };
        outcome
    };
    let plain = outcome(PLAIN);
    for (pain, place) in [(0, Beside::Below), (3, Beside::Within), (9, Beside::Above)] {
        assert_eq!(said(&plain, Disposition::SelfCare, 12, pain), Some((place, 14)));
        assert_eq!(said(&plain, Disposition::PhysioOrPodo, 12, pain), Some((place, 14)));
    }
    // Where a doctor has to look first, nothing is said of a course.
    for today in Disposition::ALL.iter().copied().filter(|today| today.stands_until_seen()) {
        assert_eq!(said(&plain, today, 12, 9), None);
        assert!(!may_be_shown(today));
    }
    // A line that was drawn by hand shows no numbers.
    for outlook in OUTLOOKS.iter().filter(|outlook| !outlook.measured) {
        let changes = match outlook.id {
            OutlookId::Leg => "days=10 site=below1 sev=4",
            OutlookId::Longer => "days=60 sev=3 course=better function=ok",
            OutlookId::Fresh => panic!("it was measured"),
        };
        let first = outcome(changes);
        assert_eq!(of(&first).map(|found| found.id), Some(outlook.id), "{changes}");
        assert_eq!(said(&first, Disposition::SelfCare, 7, 9), None, "{:?}", outlook.id);
    }
    assert_eq!(said(&outcome("c_swollen=yes"), Disposition::SelfCare, 7, 5), None);
}

#[test]
fn the_course_is_a_band_and_no_promise() {
    let Assessment::Decided(outcome) = assess(&answers(PLAIN)) else { panic!("decided") };
    let (outlook, bands) = course(&outcome, 42).expect("a course");
    assert_eq!(bands.len(), 7);
    assert!(bands.iter().all(|band| band.low < band.pain && band.pain < band.high));
    assert!(bands.windows(2).all(|pair| pair[1].pain <= pair[0].pain));
    assert!(bands[0].pain <= outlook.points[0].pain);
    assert_eq!(beside(&outcome, 0, 5), Some(Beside::Within));
    assert_eq!(beside(&outcome, 0, 10), Some(Beside::Above));
    assert_eq!(beside(&outcome, 0, 0), Some(Beside::Below));
    let Assessment::Decided(alarm) = assess(&answers("c_swollen=yes")) else { panic!("decided") };
    assert!(course(&alarm, 42).is_none());
}

#[test]
fn a_check_in_is_read_as_it_was_written() {
    let check_in = on(
        12,
        "c_numb=yes c_numb_course=same",
        "can_again=walk+sit exercise_days=none stopped=fear red_light=1",
    );
    let read = check_in_json::read(&check_in_json::to_value(&check_in)).expect("a check-in");
    assert_eq!(read, check_in);
    for (wrong, error) in [
        (r#"{"day": 50000}"#, "a check-in must be an object with a \"day\""),
        (r#"{"red_light": true}"#, "a check-in must be an object with a \"day\""),
        (r#"{"day": 1, "items": {"pain_now": 11}}"#, "question pain_now: no such answer"),
        (r#"{"day": 1, "items": {"sleep": "yes"}}"#, "question sleep: no such answer"),
        (
            r#"{"day": 1, "items": {"can_again": ["walk", "none"]}}"#,
            "question can_again: no such answer",
        ),
        (r#"{"day": 1, "answers": {"sev": 11}}"#, "field sev: number out of range"),
    ] {
        let value = serde_json::from_str(wrong).expect("JSON");
        let why = check_in_json::read(&value).expect_err("it is wrong");
        assert_eq!(why.to_string(), error);
    }
    let strange = serde_json::from_str(r#"{"day": 1, "items": {"later": "yes"}}"#).expect("JSON");
    assert_eq!(check_in_json::read(&strange), Ok(CheckIn::on(1)));
}
