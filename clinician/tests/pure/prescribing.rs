//! The plan that goes back: it begins with what is done now, nothing that an exclusion keeps away
//! gets in, and what it comes to is within the bounds.

use crate::support::answer_sets::answers;
use crate::support::rng::Rng;
use crate::support::visits::{any_gaps, any_ticks, any_visit};
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::exclusions::{ExclusionId, allowed};
use rugwijzer::clinical::exercises::{ExerciseId, Tag, Work, exercise};
use rugwijzer::clinical::plan::prescription::{
    MOST, Pace, Prescribed, Prescription, SECONDS, SETS, prescribable,
};
use rugwijzer::clinical::plan::{Minutes, is_for, plan};
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{
    Contents, Opened, Unopened, Visit, address, open, open_any, written,
};
use rugwijzer::handover::private::Private;
use rugwijzer_clinician::judgement::judge;
use rugwijzer_clinician::prescribing::draft::{Edit, begun, code, edited, seconds, tidy};
use rugwijzer_clinician::prescribing::grounds::Grounds;
use rugwijzer_clinician::prescribing::{Prescribing, prescribing};
use rugwijzer_clinician::words;

fn opened(changes: &str, ticked: &[Private]) -> Opened {
    open(&written(&Visit::of(&answers(changes)), ticked)).expect("a code")
}

fn shown(one: &Opened) -> Prescribing {
    prescribing(one, &Grounds::of(one, &[]), &begun(one))
}

fn may(one: &Prescribing, id: ExerciseId) -> bool {
    let offered = one.offered.iter().flat_map(|group| &group.exercises);
    let rows = one.rows.iter().filter(|row| row.kept_away.is_empty()).map(|row| row.one.exercise);
    rows.chain(offered.filter(|row| row.may).map(|row| row.id)).any(|other| other == id)
}

#[test]
fn it_begins_with_what_is_done_now() {
    let mut rng = Rng::new(21);
    let mut begun_with = 0;
    for _ in 0..2_000 {
        let visit = any_visit(&mut rng);
        let one = open(&written(&visit, &any_ticks(&mut rng))).expect("a code");
        let outcome = judge(&one).outcome.expect("a visit that was told something");
        let draft = begun(&one);
        let minutes = one.visit.beside.minutes.unwrap_or(Minutes::Ten);
        let given = plan(&outcome, minutes, &one.visit.beside.places);
        let session = given.map(|plan| plan.played()).unwrap_or_default();
        let here: Vec<ExerciseId> = draft.exercises.iter().map(|one| one.exercise).collect();
        let other = |id: &&ExerciseId| !prescribable().any(|row| row.id == **id);
        assert!(
            session.iter().filter(|id| !other(id)).take(MOST).eq(&here),
            "{session:?} {here:?}"
        );
        assert!(draft.exercises.is_empty() || draft.is_sound(), "{draft:?}");
        assert!(here.iter().all(|id| allowed(&outcome, *id)));
        begun_with += usize::from(!here.is_empty());
    }
    assert!(begun_with > 150, "{begun_with}");
}

/// Whatever is pressed, on whatever visit: what comes of it is a plan that may be done.
#[test]
fn no_press_gets_an_excluded_exercise_into_a_code() {
    let mut rng = Rng::new(22);
    let all: Vec<ExerciseId> = prescribable().map(|row| row.id).collect();
    let (mut made, mut refused) = (0, 0);
    for _ in 0..1_500 {
        let visit = if rng.permille(800) { any_visit(&mut rng) } else { any_gaps(&mut rng) };
        let one = open(&written(&visit, &any_ticks(&mut rng))).expect("a code");
        let grounds = Grounds::of(&one, &[]);
        let mut draft = begun(&one);
        for _ in 0..30 {
            let id = all[rng.below(all.len())];
            let number = rng.below(700) as u16;
            let edit = match rng.below(8) {
                0 => Edit::Remove(id),
                1 => Edit::Up(id),
                2 => Edit::Down(id),
                3 => Edit::Sets(id, number),
                4 => Edit::Amount(id, number),
                5 => Edit::Days(id, number),
                6 => Edit::Pace(Pace::Weeks(1 + number % 6)),
                _ => Edit::Add(id),
            };
            draft = edited(&draft, &grounds, edit);
            refused += usize::from(edit == Edit::Add(id) && !grounds.allows(id));
        }
        let judged = judge(&one).outcome;
        match code(&draft, &grounds, Some(333)) {
            Some(code) => {
                made += 1;
                let Ok(Contents::Plan(sent)) = open_any(&code) else { panic!("{code}") };
                assert_eq!((sent.prescription, sent.day), (draft.clone(), Some(333)));
                for row in &draft.exercises {
                    assert!(judged.as_ref().is_none_or(|outcome| allowed(outcome, row.exercise)));
                }
                assert!(judged.as_ref().is_none_or(is_for));
            }
            None => {
                assert!(draft.exercises.is_empty() || !grounds.is_for(), "{draft:?}");
            }
        }
    }
    assert!(made > 150 && refused > 1_000, "{made} {refused}");
}

#[test]
fn what_is_kept_away_says_why() {
    for (changes, id, tag) in [
        ("preg=lt20 p_contr=no", ExclusionId::Pregnant, Tag::Prone),
        (
            "preg=ge20 p_fluid=no p_move=no p_pre=no p_pain=no",
            ExclusionId::PregnantLate,
            Tag::Supine,
        ),
        ("g_steroid=yes", ExclusionId::WeakBones, Tag::FlexEnd),
        ("g_steroid=unknown", ExclusionId::WeakBones, Tag::FlexEnd),
        ("g_anticoag=yes", ExclusionId::BloodThinner, Tag::Impact),
    ] {
        let one = shown(&opened(changes, Private::ALL));
        assert!(one.is_for, "{changes}");
        let row = one.kept_away.iter().find(|row| row.id == id).expect(changes);
        assert!(!row.why.is_empty() && !row.sources.is_empty() && !row.status.is_empty());
        let tagged: Vec<_> = prescribable().filter(|row| row.has(tag)).collect();
        for other in &tagged {
            assert!(!may(&one, other.id), "{changes}: {}", other.id.id());
        }
        assert!(tagged.len() <= row.exercises.len(), "{changes}");
    }
}

#[test]
fn an_exclusion_has_the_last_word_over_a_press() {
    let one = opened("preg=lt20 p_contr=no", Private::ALL);
    let grounds = Grounds::of(&one, &[]);
    let prone = prescribable().find(|row| row.has(Tag::Prone)).expect("one on the belly").id;
    let draft = begun(&one);
    assert_eq!(edited(&draft, &grounds, Edit::Add(prone)), draft);
    // Somebody who brings it in otherwise, by a plan of before, gets no code of it.
    let mut brought = draft.clone();
    brought.exercises.push(Prescribed::usual(prone));
    assert_eq!(code(&brought, &grounds, None), None);
    let seen = prescribing(&one, &grounds, &brought);
    assert_eq!(seen.rows.last().expect("a row").kept_away, [ExclusionId::Pregnant]);
    assert_eq!(seen.hindrance, Some(words::PLAN_HINDERED));
    assert!(code(&edited(&brought, &grounds, Edit::Remove(prone)), &grounds, None).is_some());
}

/// After surgery, with an alarm, or where a doctor looks first today.
#[test]
fn where_a_doctor_looks_first_there_is_no_plan_to_send() {
    for changes in ["g_spine=yes", "b_saddle=yes", "age=15", "function=cannot"] {
        let one = opened(changes, Private::ALL);
        let grounds = Grounds::of(&one, &[]);
        assert!(!shown(&one).is_for, "{changes}");
        assert!(begun(&one).exercises.is_empty(), "{changes}");
        let bridge = ExerciseId::Bridge;
        let empty = Prescription { exercises: vec![], pace: Pace::Stays };
        assert_eq!(edited(&empty, &grounds, Edit::Add(bridge)), empty, "{changes}");
        let brought = Prescription { exercises: vec![Prescribed::usual(bridge)], ..empty };
        assert_eq!(code(&brought, &grounds, None), None, "{changes}");
    }
}

/// What the visitor was told counts, too: the answers that made it may be kept back.
#[test]
fn an_alarm_that_is_not_shared_leaves_no_plan() {
    let one = opened("preg=ge20 p_fluid=yes", &[]);
    assert!(!shown(&one).is_for);
}

#[test]
fn what_is_not_shared_is_named_and_not_taken_for_a_no() {
    let some = shown(&opened("", &[]));
    let notice = some.notices.iter().find(|notice| notice.contains("zwangerschap"));
    assert!(notice.is_some(), "{:?}", some.notices);
    assert!(shown(&opened("", Private::ALL)).notices.is_empty());
    let pregnant = shown(&opened("preg=lt20 p_contr=no", &[]));
    assert_eq!(pregnant, some, "nothing tells whether there was something to keep back");
    let gaps = shown(&opened("f_bone= sev=", Private::ALL));
    assert!(gaps.notices.contains(&words::PLAN_GAPS.to_owned()));
    assert!(gaps.notices.iter().any(|notice| notice.contains("botten")), "{:?}", gaps.notices);
}

#[test]
fn a_changed_answer_takes_away_and_gives_nothing_back() {
    let one = opened("", Private::ALL);
    let supine: Vec<ExerciseId> =
        prescribable().filter(|row| row.has(Tag::Supine)).map(|row| row.id).collect();
    let draft = edited(&begun(&one), &Grounds::of(&one, &[]), Edit::Add(supine[0]));
    let late = (Field::Preg, Answer::One(Opt::PregGe20));
    let after = Grounds::of(&one, &[late]);
    let seen = prescribing(&one, &after, &draft);
    let hindered = |row: &&rugwijzer_clinician::prescribing::Row| !row.kept_away.is_empty();
    assert!(seen.rows.iter().filter(hindered).count() > 0);
    assert_eq!(code(&draft, &after, None), None);
    let bones = opened("g_steroid=yes", Private::ALL);
    let no = (Field::GSteroid, Answer::Flag(Tri::No));
    let ends: Vec<ExerciseId> =
        prescribable().filter(|row| row.has(Tag::FlexEnd)).map(|row| row.id).collect();
    let lifted = Grounds::of(&bones, &[no]);
    assert!(ends.iter().all(|id| !lifted.allows(*id)));
    // A change that would send somebody to a doctor leaves no plan either.
    let saddle = (Field::BSaddle, Answer::Flag(Tri::Yes));
    assert!(!Grounds::of(&one, &[saddle]).is_for());
}

#[test]
fn what_is_typed_is_brought_within_the_bounds() {
    let one = opened("", Private::ALL);
    let grounds = Grounds::of(&one, &[]);
    let held = prescribable()
        .find(|row| row.is_hold() && grounds.allows(row.id))
        .expect("one that is held")
        .id;
    let empty = Prescription { exercises: vec![], pace: Pace::Stays };
    let mut draft = edited(&empty, &grounds, Edit::Add(held));
    for (edit, sets, amount, days) in [
        (Edit::Sets(held, 9), SETS.1, None, None),
        (Edit::Amount(held, 7), SETS.1, Some(5), None),
        (Edit::Amount(held, 0), SETS.1, Some(SECONDS.0), None),
        (Edit::Amount(held, 9_999), SETS.1, Some(SECONDS.1), None),
        (Edit::Days(held, 0), SETS.1, Some(SECONDS.1), Some(1)),
    ] {
        draft = edited(&draft, &grounds, edit);
        let row = draft.exercises[0];
        assert_eq!(row.sets, sets);
        assert!(amount.is_none_or(|amount| amount == row.amount), "{row:?}");
        assert!(days.is_none_or(|days| days == row.days), "{row:?}");
        assert!(draft.is_sound());
    }
    let again = edited(&draft, &grounds, Edit::Add(held));
    assert_eq!(again, draft, "no exercise stands twice");
}

#[test]
fn the_order_is_the_clinicians_and_six_is_the_most() {
    let one = opened("", Private::ALL);
    let grounds = Grounds::of(&one, &[]);
    let ids: Vec<ExerciseId> =
        prescribable().map(|row| row.id).filter(|id| grounds.allows(*id)).take(MOST + 1).collect();
    let empty = Prescription { exercises: vec![], pace: Pace::Stays };
    let draft = ids.iter().fold(empty, |draft, id| edited(&draft, &grounds, Edit::Add(*id)));
    let order = |draft: &Prescription| -> Vec<ExerciseId> {
        draft.exercises.iter().map(|one| one.exercise).collect()
    };
    assert_eq!(order(&draft), ids[..MOST]);
    assert!(!prescribing(&one, &grounds, &draft).has_room);
    let up = edited(&draft, &grounds, Edit::Up(ids[1]));
    assert_eq!(order(&up)[..2], [ids[1], ids[0]]);
    assert_eq!(edited(&up, &grounds, Edit::Down(ids[1])), draft);
    assert_eq!(edited(&draft, &grounds, Edit::Up(ids[0])), draft);
    assert_eq!(edited(&draft, &grounds, Edit::Down(ids[MOST - 1])), draft);
}

#[test]
fn a_session_takes_what_its_doses_take() {
    let one = Prescribed { sets: 2, amount: 10, ..Prescribed::usual(ExerciseId::Bridge) };
    let draft = Prescription { exercises: vec![one], pace: Pace::Stays };
    // Ten times of so many seconds, twice, half a minute of rest between, and getting into position.
    let Work::Times { each, .. } = exercise(ExerciseId::Bridge).dose.work else { panic!("times") };
    assert_eq!(seconds(&draft), 2 * 10 * u32::from(each) + 30 + 15);
}

#[test]
fn visit_and_plan_go_in_one_address_and_come_back() {
    let visit = written(&Visit::of(&answers("")), &[]);
    let one = open(&visit).expect("a code");
    let plan = code(&begun(&one), &Grounds::of(&one, &[]), Some(40)).expect("a plan");
    let text =
        address::with_plan(Some("https://rug.example/"), &tidy(&visit.to_lowercase()), &plan);
    assert_eq!(address::read(&text).0, visit);
    assert_eq!(address::plan(&text), Some(plan.as_str()));
    assert_eq!(open(&plan), Err(Unopened::Plan));
}
