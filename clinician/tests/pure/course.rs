//! The course since the first visit, as codes tell it: nothing that was told is lowered, nothing that
//! was left out is shown, and a visit alone has none.

use crate::support::answer_sets::answers;
use crate::support::rng::Rng;
use crate::support::visits::{any_history, any_ticks};
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::check_in::{CheckIn, Given, Item, ItemKind, Judged, judge};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::after::Told;
use rugwijzer::handover::code::{After, Opened, SentPlan, Visit, open, written, written_since};
use rugwijzer::handover::private::Private;
use rugwijzer_clinician::judgement::Ground;
use rugwijzer_clinician::picture::picture;
use rugwijzer_clinician::prescribing::draft::begun;
use rugwijzer_clinician::what_if::{Question, changed, questions, what_if};

fn on(day: u32, changes: &str, items: &str) -> CheckIn {
    let mut check_in = CheckIn::on(day).with(answers(changes));
    let usual = "news=no different=no pain_now=2 exercise_days=most response=usual medicines=less \
        sleep=well worries=same";
    for pair in usual.split_whitespace().chain(items.split_whitespace()) {
        let (name, value) = pair.split_once('=').expect("name=value");
        let item = Item::from_id(name).expect("a question");
        let given = match item.kind() {
            ItemKind::Number { .. } => Given::Number(value.parse().expect("a number")),
            ItemKind::Choice | ItemKind::Goals => Given::Pick(item.pick(value).expect("one")),
        };
        assert!(check_in.give(item, given), "{pair}");
    }
    check_in
}

fn opened(first: &str, check_ins: &[CheckIn], ticked: &[Private]) -> Opened {
    let mut visit = Visit::of(&answers(first));
    visit.day = Some(333);
    let told = (0..check_ins.len()).map(|place| {
        match judge(&visit.answers, &check_ins[..place], &check_ins[place]) {
            Judged::Decided(one) => Told { outcome: one.disposition, stop: None },
            left @ (Judged::Unfinished { .. } | Judged::NoFirstVisit) => panic!("{left:?}"),
        }
    });
    let after = After {
        told: told.collect(),
        check_ins: check_ins.to_vec(),
        exercise_days: vec![1, 3, 5, 8],
        plan: None,
    };
    open(&written_since(&visit, &after, ticked).expect("a code says it")).expect("it opens")
}

#[test]
fn each_check_in_has_its_row() {
    let check_ins = [on(7, "sev=4 course=better", ""), on(14, "sev=2 course=better", "pain_now=1")];
    for ticked in [&[][..], Private::ALL] {
        let opened = opened("sev=6", &check_ins, ticked);
        let one = picture(&opened, "");
        let course = one.course.expect("there were check-ins");
        assert_eq!(course.partly, ticked.is_empty());
        let [first, second] = course.rows.as_slice() else { panic!("two rows") };
        assert_eq!((first.day, first.exercised, second.exercised), (7, 3, 1));
        assert_eq!(first.date, "7 december (dag 7)");
        assert!(first.said.contains("NRS nu 2/10, ergste 4/10"), "{}", first.said);
        assert!(second.said.contains("minder pijnmedicatie"), "{}", second.said);
        let why = second.judged.as_ref().expect("all of it is shared");
        assert!(why.reasons.iter().any(|reason| reason.id.id() == "better"));
        assert!(why.reasons.iter().all(|reason| reason.status.is_some()), "nobody confirmed it");
        assert_eq!((why.step, why.stage), ("Zelfde stap", 1), "the second part has just begun");
        assert_eq!(course.weeks, [3, 1]);
        assert!(course.drawn.is_some() && course.beside.is_some());
        // The rest of the picture is of now.
        assert!(one.complaint.iter().any(|line| line.contains("2/10")), "{:?}", one.complaint);
        assert!(one.day.is_some_and(|day| day.contains("14 december 2026")));
        let soep = one.soep.expect("nothing is missing");
        assert!(soep.contains("Beloop: dag 7: NRS nu 2/10"), "{soep}");
        assert!(soep.contains("dag 14: NRS nu 1/10"), "{soep}");
    }
}

/// An alarm of before that no doctor has looked at is what counts, with its rules.
#[test]
fn what_stands_is_the_outcome() {
    let check_ins = [on(3, "b_saddle=yes", ""), on(10, "course=better", "seen=nobody")];
    let mut visit = Visit::of(&answers(""));
    visit.day = Some(333);
    let alarm = |outcome| Told { outcome, stop: None };
    let told = vec![alarm(Disposition::EmergencyNow); 2];
    let after = After { check_ins: check_ins.to_vec(), told, ..After::default() };
    for ticked in [&[][..], Private::ALL] {
        let code = written_since(&visit, &after, ticked).expect("a code says it");
        let one = picture(&open(&code).expect("it opens"), "");
        assert_eq!(one.level, Some(Disposition::EmergencyNow));
        assert_eq!(one.told, Some(Disposition::EmergencyNow));
        let rows = one.course.expect("a course").rows;
        let why = rows[1].judged.as_ref().expect("it is explained");
        assert!(why.reasons.iter().any(|reason| reason.id.id() == "alarm_stands"));
        if ticked == Private::ALL {
            assert_eq!(one.today, Some(Disposition::EmergencyNow));
            assert!(one.rules.iter().any(|rule| rule.id.id().starts_with('E')), "{:?}", one.rules);
        }
        assert!(one.plan.is_none(), "no exercises before somebody has looked");
    }
}

#[test]
fn nothing_that_was_told_is_lowered() {
    let mut rng = Rng::new(17);
    let (mut all, mut explained, mut rows) = (0, 0, 0);
    while all < 400 {
        let (visit, after) = any_history(&mut rng, 3);
        let ticked = any_ticks(&mut rng);
        let Some(code) = written_since(&visit, &after, &ticked) else { continue };
        all += 1;
        let opened = open(&code).expect("it opens");
        let one = picture(&opened, "");
        assert!(one.level >= opened.told(), "{code}");
        assert_eq!(one.told, opened.told());
        let course = one.course.expect("there were check-ins");
        assert_eq!(course.rows.len(), after.check_ins.len());
        for (row, told) in course.rows.iter().zip(&after.told) {
            assert_eq!(row.told, told.outcome, "{code}");
            rows += 1;
            explained += usize::from(row.judged.is_some());
        }
        if ticked.len() == Private::ALL.len() {
            assert!(course.rows.iter().all(|row| row.judged.is_some()), "{code}");
            assert_ne!(one.ground, Ground::Gaps, "{code}");
        }
        // What if: laid upon the answers of now.
        let now = opened.now();
        assert!(!questions(&now, &[]).is_empty());
        assert!(what_if(&now, "", &[]).picture.course.is_none());
    }
    println!("{explained} of {rows} rows are explained");
    assert!(explained * 10 > rows * 8, "{explained} of {rows}");
}

#[test]
fn a_visit_alone_has_no_course() {
    let one = picture(&open(&written(&Visit::of(&answers("")), &[])).expect("it opens"), "");
    assert_eq!(one.course, None);
    assert!(!one.soep.expect("nothing is missing").contains("Beloop:"));
}

/// After check-ins an answer is changed as it stands now, not as it was at the first visit.
#[test]
fn what_if_begins_with_the_answers_of_now() {
    let check_ins = [on(7, "sev=2 course=better", "")];
    let opened = opened("sev=6", &check_ins, Private::ALL);
    let asked = questions(&opened, &[]);
    let severity = |one: &&Question| one.field == Field::Sev;
    let now = asked.iter().find(severity).and_then(|one| one.answer);
    assert_eq!(now, Some(Answer::Number(2)));
    let changes = changed(Vec::new(), &opened, (Field::BSaddle, Answer::Flag(Tri::Yes)));
    let one = what_if(&opened, "", &changes);
    assert_eq!(one.picture.level, Some(Disposition::EmergencyNow));
    assert!(one.rules.came.iter().any(|rule| rule.id.id() == "E01"));
    assert_eq!(one.picture.course, picture(&opened, "").course, "what came before stays in sight");
    let same = changed(Vec::new(), &opened, (Field::Sev, Answer::Number(2)));
    assert!(same.is_empty(), "what stands already is no change");
}

/// A plan that a therapist sent back before is the plan that was given, and that a new one begins with.
#[test]
fn a_plan_sent_before_is_shown_and_begun_with() {
    let one = |id| Prescribed { sets: 2, days: 4, ..Prescribed::usual(id) };
    let ids = [ExerciseId::Bridge, ExerciseId::PressUp];
    let prescription = Prescription { exercises: ids.map(one).to_vec(), pace: Pace::Stays };
    let after = After {
        plan: Some(SentPlan { prescription: prescription.clone(), day: Some(334) }),
        ..After::default()
    };
    let mut visit = Visit::of(&answers("sev=6"));
    visit.day = Some(333);
    let opened = |visit: &Visit| {
        let code = written_since(visit, &after, Private::ALL).expect("a code says it");
        open(&code).expect("it opens")
    };
    let calm = opened(&visit);
    assert_eq!(begun(&calm).exercises, prescription.exercises);
    let plan = picture(&calm, "").plan.expect("a plan is for it");
    let (said, held_back) = plan.by_therapist.expect("it is in force");
    assert!(said.contains("1 december 2026"), "{said}");
    assert!(held_back.is_empty());
    // What is not for this person is held back, and named.
    let mut pregnant = Visit::of(&answers("sev=6 preg=lt20"));
    pregnant.day = Some(333);
    let plan = picture(&opened(&pregnant), "").plan.expect("a plan is for it");
    let (_, held_back) = plan.by_therapist.expect("it is in force");
    assert_eq!(held_back.len(), 1, "on the belly: {held_back:?}");
    assert!(!plan.now.iter().any(|(id, ..)| *id == ExerciseId::PressUp));
}
