//! Check-ins and exercise days in a code: what was decided is decided again, nothing that stood is
//! lowered, what was not ticked is in none of them, and a usual one stays short.

use crate::code_plan::any_plan;
use crate::support::answer_sets::answers;
use crate::support::rng::Rng;
use crate::visits::{any_history, any_ticks, any_visit};
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::check_in::{
    CheckIn, Decision, Given, Item, ItemKind, Judged, carry, judge,
};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::after::{MOST_DAYS, Told};
use rugwijzer::handover::code::{
    After, Shape, Unopened, Visit, checksum, open, written, written_since,
};
use rugwijzer::handover::private::Private;

fn letters(code: &str) -> usize {
    code.chars().filter(|letter| *letter != '-').count()
}

fn decided(first: &Answers, earlier: &[CheckIn], now: &CheckIn) -> Decision {
    match judge(first, earlier, now) {
        Judged::Decided(decision) => *decision,
        left @ (Judged::Unfinished { .. } | Judged::NoFirstVisit) => panic!("{left:?}"),
    }
}

/// A check-in of plain back pain that goes well, with these answers of the check and items.
fn on(day: u32, changes: &str, items: &[(&str, &str)]) -> CheckIn {
    let mut check_in = CheckIn::on(day).with(answers(changes));
    let usual = [
        ("news", "no"),
        ("different", "no"),
        ("pain_now", "2"),
        ("exercise_days", "most"),
        ("response", "usual"),
        ("medicines", "none"),
        ("sleep", "well"),
        ("worries", "same"),
    ];
    for (name, value) in usual.iter().chain(items) {
        let item = Item::from_id(name).expect("a question");
        let given = match item.kind() {
            ItemKind::Number { .. } => Given::Number(value.parse().expect("a number")),
            ItemKind::Choice | ItemKind::Goals => Given::Pick(item.pick(value).expect("an answer")),
        };
        assert!(check_in.give(item, given));
    }
    check_in
}

/// What came after this visit, with what was told at each check-in.
fn after(first: &Answers, check_ins: Vec<CheckIn>) -> After {
    let told = (0..check_ins.len()).map(|place| {
        let decision = decided(first, &check_ins[..place], &check_ins[place]);
        let stop = path(&carry::answers(first, &check_ins[..=place])).step;
        let stop = match stop {
            Step::Stop(screen) => Some(screen),
            Step::Ask(_) | Step::Finish => None,
        };
        Told { outcome: decision.disposition, stop }
    });
    After { told: told.collect(), check_ins: check_ins.clone(), ..After::default() }
}

#[test]
fn what_was_decided_at_each_check_in_is_decided_again() {
    let mut rng = Rng::new(41);
    let (mut all, mut unsaid, mut alarms) = (0, 0, 0);
    for _ in 0..2_000 {
        let (visit, mut after) = any_history(&mut rng, 5);
        if rng.permille(300) {
            after.plan = Some(any_plan(&mut rng));
        }
        all += 1;
        let Some(code) = written_since(&visit, &after, Private::ALL) else {
            unsaid += 1;
            continue;
        };
        let opened = open(&code).unwrap_or_else(|why| panic!("{code}: {why:?}"));
        let back = &opened.after;
        assert_eq!((&back.told, &back.plan), (&after.told, &after.plan), "{code}");
        assert_eq!(back.exercise_days, after.exercise_days, "{code}");
        for place in 0..after.check_ins.len() {
            let of = |first: &Answers, all: &[CheckIn]| {
                let now = carry::answers(first, &all[..=place]);
                let facts = path(&now).facts;
                let seen: Vec<Seen> = Field::ALL.iter().map(|field| facts.seen(*field)).collect();
                let one = decided(first, &all[..place], &all[place]);
                (
                    seen,
                    one.disposition,
                    one.reasons,
                    one.step,
                    one.why,
                    one.stage,
                    one.outcome.reasons,
                )
            };
            let before = of(&visit.answers, &after.check_ins);
            assert_eq!(of(&opened.visit.answers, &back.check_ins), before, "{code} {place}");
            alarms += usize::from(after.told[place].stop.is_some());
        }
        assert_eq!(opened.told(), after.told.last().map(|told| told.outcome));
        assert_eq!(
            written_since(&opened.visit, back, Private::ALL).as_deref(),
            Some(code.as_str()),
            "one history, one code"
        );
    }
    println!("{all} histories, {unsaid} that no code says, {alarms} alarms");
    assert!(unsaid * 50 < all && alarms > 50, "{unsaid} of {all}, {alarms}");
}

/// Plain lumbago with three check-ins in 32 letters, and with six weeks of exercise days in 40.
#[test]
fn a_code_with_check_ins_is_short() {
    let mut visit = Visit::of(&answers("days=10 sev=6 function=slow"));
    visit.day = Some(333);
    let check_ins = vec![
        on(7, "sev=5 course=better function=slow", &[]),
        on(14, "sev=3 course=better function=ok", &[("pain_now", "1"), ("sleep", "well")]),
        on(28, "sev=2 course=better function=ok", &[("pain_now", "1"), ("worries", "less")]),
    ];
    let told = after(&visit.answers, check_ins);
    let plain = written_since(&visit, &told, &[]).expect("a code says it");
    let exercise_days = (0..42).filter(|day| [0, 2, 4].contains(&(day % 7))).collect();
    let trained = After { exercise_days, ..told };
    let trained = written_since(&visit, &trained, &[]).expect("a code says it");
    let (plain, trained) = (letters(&plain), letters(&trained));
    let mut rng = Rng::new(42);
    let mut lengths: Vec<usize> = (0..2_000)
        .filter_map(|_| {
            let (visit, after) = any_history(&mut rng, 5);
            written_since(&visit, &after, &any_ticks(&mut rng)).map(|code| letters(&code))
        })
        .collect();
    lengths.sort_unstable();
    let at = |permille: usize| lengths[(lengths.len() - 1) * permille / 1000];
    println!(
        "letters: plain {plain}, with exercise days {trained}, median {}, 99th of 100 {}, longest {}",
        at(500),
        at(990),
        at(1000)
    );
    assert!(plain <= 40 && trained <= 48 && at(1000) <= checksum::LONGEST);
}

/// The codes of two people are the same when nothing is ticked, and others when all is.
fn same_code(one: (&str, &str), other: (&str, &str)) {
    let of = |(first, now): (&str, &str), told: Disposition, ticked: &[Private]| {
        let mut visit = Visit::of(&answers(first));
        visit.outcome = Some(told);
        let mut after = after(&visit.answers, vec![on(7, now, &[("seen", "nobody")])]);
        after.told[0].outcome = told;
        written_since(&visit, &after, ticked)
    };
    let (one, other) = (
        |told, ticked: &[Private]| of(one, told, ticked),
        |told, ticked: &[Private]| of(other, told, ticked),
    );
    let told = Disposition::EmergencyNow;
    assert!(one(told, &[]).is_some());
    assert_eq!(one(told, &[]), other(told, &[]));
    assert_ne!(one(told, Private::ALL), other(told, Private::ALL));
}

#[test]
fn nothing_tells_that_there_was_something_to_leave_out() {
    same_code(("preg=lt20", "preg=lt20 sev=3"), ("preg=no", "sev=3"));
    same_code(("p_cycle=yes", "p_cycle=no sev=3"), ("p_cycle=no", "sev=3"));
    same_code(("g_iv=yes", "g_iv=yes sev=3"), ("g_iv=no", "sev=3"));
    same_code(
        ("trauma=violence trauma_when=old stand=ok", "trauma=none sev=3"),
        ("trauma=unknown trauma_when=old stand=ok", "trauma=none sev=3"),
    );
    same_code(
        ("", "trauma=violence trauma_when=old stand=ok"),
        ("", "trauma=unknown trauma_when=old stand=ok"),
    );
}

#[test]
fn what_is_left_out_is_in_no_check_in_and_what_was_told_stands() {
    let mut rng = Rng::new(43);
    let (mut said, mut all) = (0, 0);
    for _ in 0..1_500 {
        let (visit, after) = any_history(&mut rng, 4);
        all += 1;
        let Some(code) = written_since(&visit, &after, &[]) else { continue };
        said += 1;
        let opened = open(&code).expect("it opens");
        assert_eq!(opened.after.told.len(), after.told.len());
        for (place, check_in) in opened.after.check_ins.iter().enumerate() {
            assert_eq!(opened.after.told[place].outcome, after.told[place].outcome);
            let now = carry::answers(&opened.visit.answers, &opened.after.check_ins[..=place]);
            let then = carry::answers(&visit.answers, &after.check_ins[..=place]);
            for field in Field::ALL.iter().copied() {
                for answers in [&check_in.anew, &now] {
                    assert_ne!(answers.one(Field::Trauma), Some(Opt::TraumaViolence));
                    let unknown = field == Field::Trauma;
                    let hidden = opened.may_be_left_out(field);
                    assert!(!hidden || unknown || answers.get(field).is_none(), "{field:?}");
                }
                // What it says of then is what was said then.
                let hurt = field == Field::Trauma && now.one(field) == Some(Opt::TraumaUnknown);
                // After an alarm nothing was asked: there what was carried over may stand.
                assert!(
                    now.get(field).is_none()
                        || hurt
                        || then.get(field).is_none_or(|then| now.get(field) == Some(then)),
                    "{field:?} {:?} {:?}",
                    now.get(field),
                    then.get(field)
                );
            }
        }
        let now = opened.now();
        assert_eq!(now.visit.outcome, after.told.last().map(|told| told.outcome));
        for field in Field::ALL.iter().copied().filter(|field| opened.may_be_left_out(*field)) {
            assert!(opened.to_go_on().get(field).is_none());
            let again = opened.check_ins_to_go_on();
            assert!(again.iter().all(|one| one.anew.get(field).is_none()), "{field:?}");
        }
    }
    println!("{said} of {all} histories are said without what is private");
    assert!(said * 100 > all * 95, "{said} of {all}");
}

/// An alarm that ended a check-in on a page of which nothing goes along does not name that page, nor
/// tell what was asked before it.
#[test]
fn an_alarm_that_is_left_out_of_a_check_in_stays_an_alarm() {
    let visit = Visit::of(&answers("preg=ge20 p_fluid=no p_contr=no p_move=no p_pre=no p_pain=no"));
    let alarm = on(
        7,
        "preg=ge20 p_fluid=yes p_contr=no p_move=no p_pre=no p_pain=no",
        &[("seen", "nobody")],
    );
    let after = after(&visit.answers, vec![alarm]);
    assert_eq!(after.told[0].outcome, Disposition::EmergencyNow);
    let code = written_since(&visit, &after, &[]).expect("a code says it");
    let opened = open(&code).expect("it opens");
    assert_eq!(opened.told(), Some(Disposition::EmergencyNow));
    let stop = opened.after.told[0].stop.expect("it was ended");
    assert!(stop < Screen::Pregnancy, "{stop:?}");
    assert_eq!(opened.now().visit.answers.get(Field::PFluid), None);
    assert!(matches!(opened.now().visit.shape, Shape::Stopped(_)));
}

#[test]
fn what_no_code_can_say_is_not_written() {
    let visit = Visit::of(&answers(""));
    let usual = after(&visit.answers, vec![on(7, "sev=3", &[])]);
    assert!(written_since(&visit, &usual, &[]).is_some());
    // Left halfway.
    let mut half = usual.clone();
    half.check_ins[0].take_back(Item::Sleep);
    assert_eq!(written_since(&visit, &half, &[]), None);
    // A clock that was set back, and a day too far away.
    let mut back = usual.clone();
    back.check_ins.push(on(3, "sev=3", &[]));
    back.told.push(back.told[0]);
    assert_eq!(written_since(&visit, &back, &[]), None);
    let mut far = usual.clone();
    far.check_ins[0].day = 40_000;
    assert_eq!(written_since(&visit, &far, &[]), None);
    // Less than the rules say was told to nobody.
    let alarm = after(&visit.answers, vec![on(7, "b_saddle=yes", &[])]);
    assert!(written_since(&visit, &alarm, Private::ALL).is_some());
    let mut low = alarm.clone();
    low.told[0].outcome = Disposition::SelfCare;
    assert_eq!(written_since(&visit, &low, Private::ALL), None);
    // More check-ins than the table has.
    let many: Vec<CheckIn> = (1..=31).map(|week| on(7 * week, "sev=3", &[])).collect();
    let told = vec![usual.told[0]; many.len()];
    let many = After { check_ins: many, told, ..After::default() };
    assert_eq!(written_since(&visit, &many, &[]), None);
}

#[test]
fn exercise_days_alone_are_a_code_and_the_last_count() {
    let visit = Visit::of(&answers(""));
    for days in [vec![0], vec![3, 4, 90, 91], (0..MOST_DAYS as u32).map(|day| day * 3).collect()] {
        let after = After { exercise_days: days.clone(), ..After::default() };
        let opened = open(&written_since(&visit, &after, &[]).expect("a code says it"));
        assert_eq!(opened.expect("it opens").after.exercise_days, days);
    }
    let many: Vec<u32> = (0..MOST_DAYS as u32 + 30).collect();
    let after = After { exercise_days: many.clone(), ..After::default() };
    let opened = open(&written_since(&visit, &after, &[]).expect("a code says it"));
    assert_eq!(opened.expect("it opens").after.exercise_days, many[30..]);
    let unsorted = After { exercise_days: vec![4, 2], ..After::default() };
    assert_eq!(written_since(&visit, &unsorted, &[]), None);
}

/// With nothing after it, a visit has the code that it always had.
#[test]
fn a_visit_alone_keeps_its_code() {
    let mut rng = Rng::new(44);
    for _ in 0..200 {
        let (visit, ticked) = (any_visit(&mut rng), any_ticks(&mut rng));
        let code = written(&visit, &ticked);
        assert_eq!(written_since(&visit, &After::default(), &ticked).as_deref(), Some(&*code));
        assert!(open(&code).expect("it opens").after.is_empty());
    }
}

/// A letter that is wrong is found as in any code.
#[test]
fn a_wrong_letter_is_found() {
    let mut rng = Rng::new(45);
    let (visit, after) = any_history(&mut rng, 3);
    let code = written_since(&visit, &after, Private::ALL).expect("a code says it");
    for place in (0..code.len()).filter(|place| place % 5 != 4) {
        let mut wrong = code.clone().into_bytes();
        wrong[place] = if wrong[place] == b'7' { b'8' } else { b'7' };
        let found = open(std::str::from_utf8(&wrong).expect("letters"));
        let group = place / 5 + 1;
        assert_eq!(found, Err(Unopened::Slip(group, group)));
    }
}
