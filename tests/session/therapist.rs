//! A therapist's plan in a visit: it is opened, taken up, kept, dropped, and follows the check-ins; what a
//! check-in excludes goes out of it.

use super::check_in::{Said, check_in, come_back, elsewhere, kept, weeks_later};
use crate::support::answer_sets::answers;
use crate::support::prescriptions;
use crate::support::rng::Rng;
use crate::support::visit::{Person, go_to_the_end, new_visit};
use rugwijzer::clinical::check_in::PlanStep;
use rugwijzer::clinical::exercises::{ExerciseId, Phase};
use rugwijzer::clinical::plan::Rationale;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::handover::code::{SentPlan, Visit, address, day, written, written_plan};
use rugwijzer::handover::private::Private;
use rugwijzer::session::config::Mode;
use rugwijzer::session::device::OnDevice;
use rugwijzer::session::handed::OnCode;
use rugwijzer::session::handover_texts;
use rugwijzer::session::keeping::Keep;
use rugwijzer::session::model::Shown;
use rugwijzer::session::room_history::Room;
use rugwijzer::session::saved::{from_bytes, to_bytes};
use rugwijzer::session::stored::{from_text, to_text};
use rugwijzer::session::therapist::{TherapistPlan, is_old};
use rugwijzer::session::{Effect, Model, Msg, update};
use time::{Date, Duration};

/// Anything that can be kept, or nothing.
pub fn any(rng: &mut Rng) -> Option<Box<TherapistPlan>> {
    let date = |rng: &mut Rng| Date::MIN + Duration::days(700_000 + rng.below(100_000) as i64);
    rng.permille(600).then(|| {
        Box::new(TherapistPlan {
            prescription: prescriptions::any(rng),
            made: rng.permille(500).then(|| date(rng)),
            since: date(rng),
            stage: rng.below(4),
        })
    })
}

const THREE: [ExerciseId; 3] = [ExerciseId::Bridge, ExerciseId::BirdDog, ExerciseId::PressUp];

fn sent(pace: Pace, made: Option<u16>) -> String {
    let one = |id: &ExerciseId| Prescribed { sets: 2, days: 4, ..Prescribed::usual(*id) };
    let prescription = Prescription { exercises: THREE.iter().map(one).collect(), pace };
    written_plan(&SentPlan { prescription, day: made }).expect("a code")
}

/// The code of a visit with all that was answered: nothing is asked again.
fn code(model: &Model) -> String {
    written(&Visit::of(&model.answers), Private::ALL)
}

fn at_outcome(changes: &str) -> Model {
    let mut model = new_visit(true);
    go_to_the_end(&mut model, &Person::sure(answers(changes)));
    update(&mut model, Msg::ShowAdvice);
    model
}

/// Types this and opens it.
fn open(model: &mut Model, text: &str) {
    update(model, Msg::Code(OnCode::Enter));
    update(model, Msg::Code(OnCode::Typed(text.to_owned())));
    update(model, Msg::Code(OnCode::Open));
    assert_eq!(model.handed.as_ref().and_then(|handed| handed.mistake()), None);
}

fn take_up(model: &mut Model, text: &str) -> Vec<Effect> {
    open(model, text);
    assert_eq!(model.shown(), Shown::Code);
    assert!(model.handed.as_ref().is_some_and(|handed| handed.sent().is_some()));
    update(model, Msg::Code(OnCode::TakeUp))
}

fn played(model: &Model) -> Vec<ExerciseId> {
    model.plan().map(|plan| plan.played()).unwrap_or_default()
}

#[test]
fn a_plan_is_opened_taken_up_dropped_and_taken_back() {
    let mut model = at_outcome("sev=3 course=better");
    let rules = model.plan().expect("a plan");
    let effects = take_up(&mut model, &sent(Pace::Stays, day(new_visit(true).today)));
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(saved) if saved.therapist.is_some()))
    );
    let told =
        |effect: &Effect| matches!(effect, Effect::TellResult { .. } | Effect::TellQuestion { .. });
    assert!(!effects.iter().any(told), "no event tells of it");
    assert_eq!(played(&model), THREE);
    assert_eq!(
        model.plan().map(|plan| plan.phases[0].session[0].because),
        Some(Rationale::Therapist)
    );
    let rugwijzer::clinical::assessment::Assessment::Decided(outcome) = model.assessment() else {
        panic!("an outcome")
    };
    let text = handover_texts::result(&model, &outcome);
    assert!(text.contains("Plan van uw therapeut") && text.contains("4 dagen per week"), "{text}");
    assert!(!text.contains("Deze week"), "{text}");
    assert_eq!(handover_texts::rhythm(&model), Some((4, 6)));
    model.keeping.exercises = true;
    assert!(handover_texts::calendar(&model, &outcome).contains("COUNT=24;BYDAY=MO,TU,TH,FR"));
    let turns = model.plan().expect("a plan").turns();
    update(&mut model, Msg::StartSession(turns));
    let player = model.player.clone().expect("they are played");
    assert_eq!(
        player.turns().iter().map(|(id, dose)| (*id, dose.sets)).collect::<Vec<_>>(),
        THREE.map(|id| (id, 2))
    );
    update(&mut model, Msg::Back);
    let effects = update(&mut model, Msg::Code(OnCode::Drop));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(saved) if saved.therapist.is_none()))
    );
    assert_eq!(model.plan(), Some(rules));
    update(&mut model, Msg::Code(OnCode::TakeBack));
    assert_eq!(played(&model), THREE);
    // All anew.
    update(&mut model, Msg::Restart);
    assert!(model.therapist.is_none() && model.dropped.is_none());
}

#[test]
fn left_alone_nothing_changes() {
    let mut model = at_outcome("sev=3 course=better");
    let before = model.plan();
    open(&mut model, &sent(Pace::Stays, None));
    update(&mut model, Msg::Code(OnCode::Leave));
    assert_eq!((model.plan(), model.shown()), (before, Shown::Outcome));
    assert!(model.therapist.is_none());
    assert!(model.handed.as_ref().is_none_or(|handed| handed.sent().is_none()));
    // Back from the page on which codes are typed leads to the advice, too.
    update(&mut model, Msg::Code(OnCode::Enter));
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Outcome);
}

/// The code of the visit and the plan in one address, opened elsewhere; and the plan alone.
#[test]
fn it_travels_beside_the_visit_in_one_address() {
    let made = at_outcome("sev=3 course=better");
    let plan = sent(Pace::Weeks(2), None);
    let both = address::with_plan(Some("https://example.nl/"), &code(&made), &plan);
    let mut elsewhere = new_visit(true);
    elsewhere.came_with(both.clone());
    let handed = elsewhere.handed.clone().expect("a code");
    assert!(handed.visit().is_some() && handed.sent().is_some() && !handed.lost_plan());
    update(&mut elsewhere, Msg::Code(OnCode::GoOn));
    assert_eq!(elsewhere.shown(), Shown::Code, "first what the therapist sent along");
    assert!(elsewhere.has_outcome());
    update(&mut elsewhere, Msg::Code(OnCode::TakeUp));
    assert_eq!(elsewhere.shown(), Shown::Room(Room::Plan));
    assert_eq!(played(&elsewhere), THREE);
    for alone in [plan.clone(), format!("plan={plan}"), format!("https://example.nl/#plan={plan}")]
    {
        let mut model = new_visit(true);
        model.came_with(alone.clone());
        assert!(model.handed.as_ref().is_some_and(|handed| handed.sent().is_some()), "{alone}");
    }
    // A plan that cannot be read takes nothing from the visit, and is told.
    let mut broken = new_visit(true);
    broken.came_with(address::with_plan(None, &code(&made), "1AAA-AAAA"));
    let handed = broken.handed.clone().expect("a code");
    assert!(handed.visit().is_some() && handed.lost_plan());
    update(&mut broken, Msg::Code(OnCode::GoOn));
    assert!(broken.therapist.is_none() && broken.shown() == Shown::Outcome);
    // Another visit's code takes the plan of this one away.
    elsewhere.came_with(code(&at_outcome("sev=2")));
    update(&mut elsewhere, Msg::Code(OnCode::GoOn));
    assert!(elsewhere.therapist.is_none());
}

#[test]
fn without_a_visit_it_waits_for_one() {
    let plan = sent(Pace::Stays, None);
    let mut model = new_visit(true);
    take_up(&mut model, &plan);
    assert_eq!(model.shown(), Shown::Code, "where the own code is typed");
    assert_eq!(model.plan(), None);
    // By the own code.
    let mut by_code = model.clone();
    open(&mut by_code, &code(&at_outcome("sev=3 course=better")));
    update(&mut by_code, Msg::Code(OnCode::GoOn));
    assert_eq!((by_code.shown(), played(&by_code)), (Shown::Outcome, THREE.to_vec()));
    // By the check.
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Welcome);
    update(&mut model, Msg::Start);
    go_to_the_end(&mut model, &Person::sure(answers("sev=3 course=better")));
    assert_eq!(played(&model), THREE);
    // By what is kept here: it begins in the part that was reached.
    let first = kept(&answers("sev=5"));
    let mut later = come_back(&to_text(&first), &first, 7);
    check_in(
        &mut later,
        &Person::sure(answers("sev=2 course=better")),
        &[("exercise_days", "most")],
    );
    let mut back = come_back(&to_text(&later), &first, 8);
    back.came_with(plan);
    update(&mut back, Msg::Code(OnCode::TakeUp));
    assert_eq!(back.shown(), Shown::Room(Room::Plan));
    assert_eq!(back.therapist.as_ref().map(|plan| plan.stage), Some(1));
    assert_eq!(played(&back), THREE);
}

#[test]
fn where_a_call_comes_first_it_waits_and_lowers_nothing() {
    for changes in ["b_saddle=yes", "c_swollen=yes", "age=14", "g_spine=yes"] {
        let mut model = at_outcome(changes);
        let before = format!("{:?}", model.assessment());
        take_up(&mut model, &sent(Pace::Stays, None));
        assert_eq!((model.plan(), model.shown()), (None, Shown::Outcome), "{changes}");
        assert!(model.therapist.is_some());
        assert_eq!(format!("{:?}", model.assessment()), before, "{changes}");
    }
}

#[test]
fn a_page_that_only_informs_has_none() {
    let mut model = at_outcome("sev=3 course=better");
    model.config.mode = Mode::Information;
    take_up(&mut model, &sent(Pace::Stays, None));
    assert!(model.therapist.is_none());
    assert_eq!((model.shown(), model.plan()), (Shown::Code, None));
    update(&mut model, Msg::Code(OnCode::Leave));
    assert_eq!(model.shown(), Shown::Outcome);
    // Nor where it stood before the page was set so.
    let mut model = at_outcome("sev=3 course=better");
    take_up(&mut model, &sent(Pace::Stays, None));
    model.config.mode = Mode::Information;
    assert!(model.therapist().is_none() && model.plan().is_none());
}

/// Three check-ins: forward, back with a leg that begins to hurt, forward. What the therapist chose
/// stays, is halved, and loses what comes to be excluded.
#[test]
fn it_is_followed_over_three_check_ins() {
    let first = kept(&answers("sev=5"));
    let mut model = come_back(&to_text(&first), &first, 0);
    update(&mut model, Msg::Device(OnDevice::Open));
    take_up(&mut model, &sent(Pace::Stays, None));
    let mut text = to_text(&model);
    let sets = |model: &Model| -> Vec<(ExerciseId, u16)> {
        let turns = model.plan().expect("a plan").turns();
        turns.iter().map(|(id, dose)| (*id, dose.sets)).collect()
    };
    type Rounds<'a> = &'a [(ExerciseId, u16)];
    let steps: [(i64, &str, Said, PlanStep, Rounds); 3] = [
        (
            7,
            "sev=3 course=better",
            &[("exercise_days", "most")],
            PlanStep::Forward,
            &[(ExerciseId::Bridge, 2), (ExerciseId::BirdDog, 2), (ExerciseId::PressUp, 2)],
        ),
        (
            14,
            "sev=4 course=worse preg=lt20",
            &[("news", "yes"), ("exercise_days", "most")],
            PlanStep::Back,
            &[(ExerciseId::Bridge, 1), (ExerciseId::BirdDog, 1)],
        ),
        (
            28,
            "sev=2 course=better preg=lt20",
            &[("exercise_days", "most")],
            PlanStep::Forward,
            &[(ExerciseId::Bridge, 2), (ExerciseId::BirdDog, 2)],
        ),
    ];
    for (day, now, said, step, wanted) in steps {
        let mut model = come_back(&text, &first, day);
        check_in(&mut model, &Person::sure(answers(now)), said);
        assert_eq!(model.shown(), Shown::CheckedIn, "day {day}");
        assert_eq!(model.decision().map(|decision| decision.step), Some(step), "day {day}");
        assert_eq!(sets(&model), wanted, "day {day}");
        text = to_text(&model);
    }
}

/// The visit's own code brings it to another device, with check-ins and without.
#[test]
fn it_goes_along_in_the_code_of_the_visit() {
    let share = |model: &mut Model| {
        for kind in Private::ALL {
            update(model, Msg::Taking(Keep::Tick(*kind, true)));
        }
        update(model, Msg::PrintViolence(true));
    };
    for (mut model, shown) in
        [(weeks_later(&answers("")), Shown::Return), (kept(&answers("")), Shown::Outcome)]
    {
        let made = day(model.today);
        take_up(&mut model, &sent(Pace::Weeks(3), made));
        let partly = elsewhere(&model, 4);
        share(&mut model);
        assert_eq!(played(&model), THREE);
        let other = elsewhere(&model, 4);
        assert_eq!(other.shown(), shown);
        assert_eq!(played(&other), THREE);
        let (here, there) = (model.therapist(), other.therapist());
        let (here, there) = (here.expect("it was taken up"), there.expect("it came along"));
        assert_eq!((&there.prescription, there.made), (&here.prescription, here.made));
        assert_eq!(there.stage, here.stage);
        let there = partly.therapist().expect("it came along");
        assert!(there.stage >= here.stage, "while answers are asked it does not go on sooner");
        let mut informs = model.clone();
        informs.config.mode = Mode::Information;
        assert!(elsewhere(&informs, 4).therapist().is_none(), "a page that informs has none");
    }
}

/// Without a therapist: this week is of the part that was reached, in the room and in the texts; after a
/// stop there is none.
#[test]
fn after_a_check_in_every_screen_has_the_part_that_was_reached() {
    let first = kept(&answers("sev=5"));
    let mut model = come_back(&to_text(&first), &first, 7);
    check_in(
        &mut model,
        &Person::sure(answers("sev=2 course=better")),
        &[("exercise_days", "most")],
    );
    let plan = model.plan().expect("a plan");
    assert_eq!(plan.phases[0].phase, Phase::Weeks2To3);
    let rugwijzer::clinical::assessment::Assessment::Decided(outcome) = model.assessment() else {
        panic!("an outcome")
    };
    let text = handover_texts::result(&model, &outcome);
    let name = |id| rugwijzer::words::exercise::exercise(model.lang(), id).name;
    for id in plan.played() {
        assert!(text.contains(name(id)), "{}", id.id());
    }
    assert!(text.contains("Deze week") && !text.contains("Nu, de eerste stap"), "{text}");
    update(&mut model, Msg::StartSession(plan.turns()));
    assert!(model.player.is_some());
    let mut model = come_back(&to_text(&first), &first, 7);
    let leg = Person::sure(answers("site=below1 sev=3 course=better"));
    check_in(&mut model, &leg, &[("different", "yes")]);
    assert_eq!(model.decision().map(|decision| decision.step), Some(PlanStep::Stop));
    assert!(model.is_stopped() && model.plan().is_none());
    assert_eq!(handover_texts::rhythm(&model), None);
}

#[test]
fn it_is_kept_by_public_names_and_a_broken_one_is_none() {
    let mut rng = Rng::new(73);
    for _ in 0..2_000 {
        let Some(plan) = any(&mut rng) else { continue };
        let names = plan.names();
        let read = |names: &[String]| TherapistPlan::from_names(names.iter().map(String::as_str));
        assert_eq!(read(&names).as_ref(), Some(&*plan));
        let newer: Vec<String> = ["2".to_owned()].into_iter().chain(names[1..].to_vec()).collect();
        assert_eq!(read(&newer), None);
        assert_eq!(read(&names[..names.len() - 1]), None);
        let place = 4 + rng.below(names.len() - 4);
        let mut broken = names.clone();
        broken[place] = "x".to_owned();
        assert_eq!(read(&broken), None, "{broken:?}");
    }
    // A record whose plan is broken is read without it.
    let mut model = kept(&answers("sev=3 course=better"));
    take_up(&mut model, &sent(Pace::Stays, None));
    let text = to_text(&model);
    assert!(from_text(&text, model.today).expect("a record").visit.therapist.is_some());
    let broken = text.replace("press_up", "other_up");
    let read = from_text(&broken, model.today).expect("a record all the same").visit;
    assert_eq!((read.therapist, &read.answers), (None, &model.answers));
    // The widget starts anew in its page: it goes on.
    let mut again = new_visit(true);
    again.resume(from_bytes(&to_bytes(&model.saved_visit())).expect("what was kept"));
    assert_eq!(played(&again), THREE);
}

#[test]
fn after_twelve_weeks_it_is_asked_about() {
    let model = new_visit(true);
    let made = |days| is_old(Some(model.today - Duration::days(days)), model.today);
    assert!(!made(0) && !made(84) && made(85) && !is_old(None, model.today));
    assert!(!is_old(Some(model.today + Duration::days(400)), model.today), "a clock set back");
}
