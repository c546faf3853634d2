//! A check-in within a visit: it asks page by page, ends in a result, an alarm ends it in the outcome of
//! the check, and nothing that stood is lowered or lost.

use crate::support::answer_sets::answers;
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::{Person, go_to_the_end, new_visit};
use rugwijzer::clinical::answers::{Answers, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::check_in::{Item, ItemKind, Judged, OwnPage, PlanStep, judge};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway;
use rugwijzer::clinical::revision::{FOR_CLINICIANS, REVISIONS, Revision, RevisionId};
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::{self, Visit};
use rugwijzer::handover::diary::{csv, entries};
use rugwijzer::handover::private::Private;
use rugwijzer::session::code::code as handed_over;
use rugwijzer::session::config::Mode;
use rugwijzer::session::device::{OnDevice, Written};
use rugwijzer::session::handed::OnCode;
use rugwijzer::session::keeping::Keep;
use rugwijzer::session::model::Shown;
use rugwijzer::session::papers::offered;
use rugwijzer::session::revised::{Advice, revised};
use rugwijzer::session::stored::{from_text, to_text};
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::paper::Extra;
use rugwijzer::words::{Lang, Voice};
use std::collections::BTreeSet;
use time::Duration;

/// One who kept an outcome, as it is so many days later.
pub fn come_back(text: &str, made: &Model, days: i64) -> Model {
    let day = made.today + Duration::days(days);
    let mut back = Model::new(made.config.clone(), day, false);
    back.came_back(from_text(text, day), false);
    back
}

pub fn kept(given: &Answers) -> Model {
    let mut model = new_visit(false);
    go_to_the_end(&mut model, &Person::sure(given.clone()));
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(model.shown(), Shown::Outcome);
    update(&mut model, Msg::Device(OnDevice::Written(Written::Yes)));
    model
}

/// What is said on pages of the check-in itself: by id of the question, else its first answer.
pub type Said<'a> = &'a [(&'a str, &'a str)];

fn answer_own(model: &mut Model, page: OwnPage, said: Said) {
    for _ in 0..3 {
        let checking = model.checking.as_ref().expect("a check-in");
        for item in checking.items(&model.diary, page) {
            let named = said.iter().find(|(name, _)| *name == item.id()).map(|(_, value)| *value);
            let value = match (named, item.kind()) {
                (Some(value), _) => value,
                (None, ItemKind::Number { .. }) => "3",
                (None, ItemKind::Goals) => "none",
                (None, ItemKind::Choice) => item.picks()[0].id(),
            };
            let (name, value) = (item.id().to_owned(), value.to_owned());
            update(model, Msg::Change { name, value, checked: true });
        }
    }
    update(model, Msg::Next);
    assert_eq!(model.mistakes, [], "{page:?} is filled in");
}

/// Goes through a check-in as this person, until it has ended.
pub fn check_in(model: &mut Model, person: &Person, said: Said) -> Vec<&'static str> {
    let mut pages = Vec::new();
    update(model, Msg::Device(OnDevice::CheckIn));
    for _ in 0..60 {
        match model.shown() {
            Shown::Page(screen) if model.checking.is_some() => {
                pages.push(screen.id());
                person.answer_page(model, screen);
            }
            Shown::CheckIn(page) => {
                pages.push(page.id());
                answer_own(model, page, said);
            }
            Shown::Welcome
            | Shown::Return
            | Shown::Code
            | Shown::Page(_)
            | Shown::CheckedIn
            | Shown::Check
            | Shown::Outcome
            | Shown::Room(_)
            | Shown::Player => return pages,
        }
    }
    panic!("it has no end: {pages:?}");
}

#[test]
fn three_check_ins_over_weeks_are_kept_and_move_the_plan() {
    let given = answers("");
    let first = kept(&given);
    let mut text = to_text(&first);
    let mut dispositions = Vec::new();
    for (day, sev, course) in [(7, "4", "better"), (21, "2", "better"), (45, "1", "better")] {
        let mut model = come_back(&text, &first, day);
        assert_eq!(model.shown(), Shown::Return);
        let now = answers(&format!("sev={sev} course={course}"));
        let pages = check_in(&mut model, &Person::sure(now), &[("exercise_days", "most")]);
        assert_eq!(pages.first(), Some(&"danger"), "alarm questions first: {pages:?}");
        assert!(pages.iter().any(|page| page.starts_with("checkin_")), "{pages:?}");
        assert_eq!(model.shown(), Shown::CheckedIn, "{pages:?}");
        let decision = model.decision().expect("a decision");
        dispositions.push(decision.disposition);
        assert_ne!(decision.step, PlanStep::Stop);
        text = to_text(&model);
    }
    let model = come_back(&text, &first, 46);
    let found = model.device.found.as_ref().expect("a visit");
    assert_eq!(found.diary.check_ins.iter().map(|one| one.day).collect::<Vec<_>>(), [7, 21, 45]);
    assert_eq!(found.visit.answers, first.answers, "the first visit stays what it was");
    let all = entries(first.today, &found.visit.answers, &found.diary.check_ins, &[first.today]);
    let worst: Vec<_> = all.iter().map(|entry| entry.worst).collect();
    assert_eq!(worst[1..], [Some(4), Some(2), Some(1)]);
    let file = csv(Lang::Nl, Voice::You, first.today, &all, &found.diary.check_ins);
    assert!(file.starts_with("\u{feff}Dag;") && file.lines().count() == 5, "{file}");
    let cells: Vec<usize> = file.lines().map(|line| line.split(';').count()).collect();
    assert_eq!(cells, [6; 5]);
    let head = "Dag;Pijn op dat moment;Ergste pijn;Geoefend;Moment;Hoe het oefenen ging";
    assert_eq!(file.trim_start_matches('\u{feff}').lines().next(), Some(head));
    let told: Vec<&str> = file.lines().filter(|line| line.contains("Na 30 dagen")).collect();
    assert!(matches!(told[..], [line] if line.ends_with(";Na 30 dagen;u oefende nog")), "{file}");
}

#[test]
fn an_alarm_ends_it_in_the_outcome_of_the_check_and_stands_until_it_was_looked_at() {
    let first = kept(&answers(""));
    let mut model = come_back(&to_text(&first), &first, 5);
    let pages = check_in(&mut model, &Person::sure(answers("b_saddle=yes")), &[]);
    assert!(!pages.iter().any(|page| page.starts_with("checkin_")), "{pages:?}");
    assert_eq!(model.shown(), Shown::Outcome);
    let Assessment::Decided(outcome) = model.assessment() else { panic!("an outcome") };
    assert_eq!(outcome.disposition, Disposition::EmergencyNow);
    // A week later all is well, and no doctor has looked: it stands.
    let mut later = come_back(&to_text(&model), &first, 12);
    check_in(&mut later, &Person::sure(answers("course=better")), &[("seen", "nobody")]);
    assert_eq!(later.shown(), Shown::Outcome);
    let Assessment::Decided(outcome) = later.assessment() else { panic!("an outcome") };
    assert_eq!(outcome.disposition, Disposition::EmergencyNow, "better lowers nothing");
}

/// The handover code of such a visit: the alarm is in it, with the answers that it rests on.
#[test]
fn a_code_never_lowers_what_stands_after_a_check_in() {
    let first = kept(&answers(""));
    let mut model = come_back(&to_text(&first), &first, 5);
    check_in(&mut model, &Person::sure(answers("b_saddle=yes")), &[]);
    let mut later = come_back(&to_text(&model), &first, 12);
    check_in(&mut later, &Person::sure(answers("course=better")), &[("seen", "nobody")]);
    let opened = code::open(&handed_over(&later)).expect("it opens");
    assert_eq!(opened.told(), Some(Disposition::EmergencyNow));
    assert_eq!(opened.after.check_ins[0].anew.flag(Field::BSaddle), Some(Tri::Yes));
    assert_eq!(opened.after.told[0].outcome, Disposition::EmergencyNow);
    let mut elsewhere = Model::new(later.config.clone(), later.today, true);
    elsewhere.came_with(handed_over(&later));
    update(&mut elsewhere, Msg::Code(OnCode::GoOn));
    ask_what_was_left_out(&mut elsewhere, &answers("course=better"));
    assert_eq!(elsewhere.shown(), Shown::Outcome, "who has to call reads that first");
    let Assessment::Decided(outcome) = elsewhere.assessment() else { panic!("an outcome") };
    assert_eq!(outcome.disposition, Disposition::EmergencyNow);
    // Of a calm check-in it is the first visit with what came after it.
    let mut calm = come_back(&to_text(&first), &first, 7);
    check_in(&mut calm, &Person::sure(answers("sev=2 course=better")), &[]);
    let opened = code::open(&handed_over(&calm)).expect("it opens");
    assert_eq!(opened.told(), Some(calm.decision().expect("a decision").disposition));
    assert_eq!(opened.visit.answers.number(Field::Sev), Some(5));
    assert_eq!(opened.now().visit.answers.number(Field::Sev), Some(2));
    assert_eq!(opened.visit.day.and_then(code::date), Some(first.today));
    assert_eq!(opened.now().visit.day.and_then(code::date), Some(calm.today));
}

/// Pages that are asked again of a code, until something else comes.
fn ask_what_was_left_out(model: &mut Model, now: &Answers) -> Vec<&'static str> {
    let mut asked = Vec::new();
    for _ in 0..10 {
        match model.shown() {
            Shown::Page(screen) if model.checking.is_none() => {
                asked.push(screen.id());
                Person::sure(now.clone()).answer_page(model, screen);
            }
            Shown::Check => {
                update(model, Msg::ShowAdvice);
            }
            Shown::Return if asked.is_empty() => {
                update(model, Msg::Device(OnDevice::CheckIn));
                if model.checking.is_some() {
                    return asked;
                }
            }
            Shown::Page(_)
            | Shown::Return
            | Shown::Welcome
            | Shown::Code
            | Shown::CheckIn(_)
            | Shown::CheckedIn
            | Shown::Outcome
            | Shown::Room(_)
            | Shown::Player => return asked,
        }
    }
    panic!("it has no end: {asked:?}");
}

/// A visit with two check-ins and exercise days in between, as it is on its own device.
pub fn weeks_later(given: &Answers) -> Model {
    let first = kept(given);
    let mut model = come_back(&to_text(&first), &first, 3);
    update(&mut model, Msg::Device(OnDevice::Open));
    let days = [1, 3, 4].map(|day| first.today + Duration::days(day));
    model.diary.exercise_days = days.to_vec();
    for (day, now) in [(7, "sev=4 course=better"), (14, "sev=2 course=better")] {
        let mut later = come_back(&to_text(&model), &first, day);
        check_in(&mut later, &Person::sure(answers(now)), &[("exercise_days", "most")]);
        assert_eq!(later.shown(), Shown::CheckedIn);
        model = later;
    }
    model
}

/// The same visit, opened from its code on another device so many days after the last check-in.
pub fn elsewhere(model: &Model, days: i64) -> Model {
    let day = model.today + Duration::days(days);
    let mut other = Model::new(model.config.clone(), day, true);
    other.came_with(handed_over(model));
    update(&mut other, Msg::Code(OnCode::GoOn));
    other
}

#[test]
fn the_diary_goes_on_on_another_device() {
    let model = weeks_later(&answers(""));
    let mut other = elsewhere(&model, 5);
    assert_eq!(other.shown(), Shown::Return, "it begins with how it goes today");
    assert!(!other.device.keeps && other.device.found.is_none(), "nothing is kept by itself");
    // What the code left out is asked first, once.
    let asked = ask_what_was_left_out(&mut other, &answers(""));
    assert_eq!(asked, ["medicines", "pregnancy"]);
    assert_eq!(other.shown(), Shown::Return);
    assert_eq!(other.diary.exercise_days, model.diary.exercise_days);
    assert_eq!(other.diary.first, Some(model.diary.first_day(model.today)));
    assert_eq!(other.today, model.today);
    let days = |model: &Model| model.diary.check_ins.iter().map(|one| one.day).collect::<Vec<_>>();
    assert_eq!(days(&other), [7, 14]);
    let (here, there) = (model.decision().expect("one"), other.decision().expect("one"));
    assert_eq!((there.stage, there.step, there.why), (here.stage, here.step, here.why));
    assert_eq!((there.disposition, &there.reasons), (here.disposition, &here.reasons));
    // To the plan, and to the next check-in, which counts from the first visit on.
    let mut plan = other.clone();
    update(&mut plan, Msg::Device(OnDevice::Open));
    assert_eq!(plan.shown(), Shown::CheckedIn);
    let pages = check_in(&mut other, &Person::sure(answers("sev=1 course=better")), &[]);
    assert_eq!(pages.first(), Some(&"danger"));
    assert_eq!(days(&other), [7, 14, 19]);
    let third = code::open(&handed_over(&other)).expect("it opens");
    assert_eq!(third.after.check_ins.len(), 3);
}

#[test]
fn with_everything_shared_nothing_is_asked_again() {
    let mut model = weeks_later(&answers(""));
    for kind in Private::ALL {
        update(&mut model, Msg::Taking(Keep::Tick(*kind, true)));
    }
    update(&mut model, Msg::PrintViolence(true));
    let mut other = elsewhere(&model, 5);
    assert_eq!(other.answers, model.answers);
    assert_eq!(other.diary.check_ins.len(), 2);
    assert_eq!(other.diary.standing, None);
    update(&mut other, Msg::Device(OnDevice::CheckIn));
    assert!(other.checking.is_some());
    update(&mut other, Msg::Back);
    assert_eq!(other.answers, model.answers, "what stood before stands again");
}

/// Told to call because of something that the code leaves out, and afterwards denied: it stands until a
/// doctor has looked.
#[test]
fn what_was_told_stands_though_its_ground_was_left_out() {
    let ground = "preg=ge20 p_fluid=yes p_contr=no p_move=no p_pre=no p_pain=no";
    let pregnant = "preg=ge20 p_fluid=no p_contr=no p_move=no p_pre=no p_pain=no";
    let first = kept(&answers(pregnant));
    let mut model = come_back(&to_text(&first), &first, 5);
    let pages = check_in(&mut model, &Person::sure(answers(ground)), &[("news", "no")]);
    assert!(pages.contains(&"pregnancy_more"), "{pages:?}");
    let told = model.decision().expect("a decision").disposition;
    assert_eq!(told, Disposition::EmergencyNow);
    let mut other = elsewhere(&model, 2);
    assert_eq!(other.diary.standing, Some(told));
    ask_what_was_left_out(&mut other, &answers(""));
    let Assessment::Decided(outcome) = other.assessment() else { panic!("an outcome") };
    assert_eq!(outcome.disposition, told);
    assert!(!outcome.contacts.is_empty(), "there is somebody to call");
    assert_eq!(other.shown(), Shown::Outcome);
    // It outlives keeping, and is gone once a doctor has looked.
    let kept = from_text(&to_text(&other), other.diary.present).expect("a record");
    assert_eq!(kept.diary.standing, Some(told));
    update(&mut other, Msg::Device(OnDevice::CheckIn));
    let mut unseen = other.clone();
    check_in(&mut unseen, &Person::sure(answers("course=better")), &[("seen", "nobody")]);
    assert_eq!(unseen.decision().expect("one").disposition, told);
    assert_eq!(code::open(&handed_over(&unseen)).expect("it opens").told(), Some(told));
    check_in(&mut other, &Person::sure(answers("course=better")), &[("seen", "doctor")]);
    assert_eq!(other.diary.standing, None);
    assert!(other.decision().expect("one").disposition < told);
}

/// Days with exercises are said, though nobody came back yet.
#[test]
fn exercise_days_alone_go_along() {
    let mut model = kept(&answers(""));
    let short = handed_over(&model);
    assert!(code::open(&short).expect("it opens").after.is_empty());
    model.diary.exercise_days = vec![model.today, model.today + Duration::days(2)];
    model.diary.present = model.today + Duration::days(2);
    let other = elsewhere(&model, 3);
    assert_eq!(other.diary.exercise_days, model.diary.exercise_days);
    assert_eq!(other.diary.first, Some(model.today));
    assert_eq!(other.shown(), Shown::Return);
}

/// More than a code can say: the visit of now, as ever.
#[test]
fn what_no_code_can_say_is_the_visit_of_now() {
    let mut model = weeks_later(&answers(""));
    let last = model.diary.check_ins[1].clone();
    model.diary.check_ins.extend(std::iter::repeat_n(last, 30));
    let opened = code::open(&handed_over(&model)).expect("it opens");
    assert!(opened.after.is_empty());
    assert_eq!(opened.visit.day.and_then(code::date), Some(model.today));
    assert_eq!(opened.visit.outcome, Some(model.decision().expect("one").disposition));
}

/// A code that is opened over another visit: of that one nothing goes on, and nothing is kept in its
/// place by itself.
#[test]
fn a_code_that_is_opened_brings_its_own_visit_alone() {
    let first = kept(&answers(""));
    let mut model = come_back(&to_text(&first), &first, 5);
    check_in(&mut model, &Person::sure(answers("b_saddle=yes")), &[]);
    assert!(model.device.keeps && !model.diary.check_ins.is_empty());
    let mut calm = new_visit(false);
    go_to_the_end(&mut calm, &Person::sure(answers("sev=2")));
    update(&mut calm, Msg::ShowAdvice);
    model.came_with(handed_over(&calm));
    update(&mut model, Msg::Code(OnCode::GoOn));
    assert!(model.diary.check_ins.is_empty() && model.diary.start.is_none());
    assert!(!model.device.keeps, "what is kept stays what it was");
    assert!(matches!(model.assessment(), Assessment::Unfinished { .. }), "no alarm of the other");
    assert_eq!(model.answers.number(Field::Sev), Some(2));
}

/// What is shown after any check-in is never below what the check says of the same answers, nor below
/// what the check-in decides.
#[test]
fn what_is_shown_is_what_was_judged() {
    let mut rng = Rng::new(45);
    let (mut ended, mut calm) = (0, 0);
    for _ in 0..250 {
        let given = if rng.permille(700) { answers("") } else { complete_set(&mut rng) };
        let mut first = new_visit(false);
        go_to_the_end(&mut first, &Person::sure(given.clone()));
        update(&mut first, Msg::ShowAdvice);
        if pathway::step(&first.answers) != pathway::Step::Finish || !first.may_keep() {
            continue;
        }
        let day = rng.below(120) as i64;
        let mut model = come_back(&to_text(&first), &first, day);
        let now = if rng.permille(700) { given } else { complete_set(&mut rng) };
        check_in(&mut model, &Person::sure(now), &[]);
        let (start, earlier) = (model.diary.start.clone(), model.diary.check_ins.clone());
        let Some((last, before)) = earlier.split_last() else { continue };
        let Judged::Decided(decision) = judge(&start.expect("the first"), before, last) else {
            panic!("it has ended")
        };
        ended += 1;
        let Assessment::Decided(shown) = model.assessment() else { panic!("an outcome") };
        assert_eq!(shown.disposition, decision.disposition);
        let Assessment::Decided(check) = assess(&model.answers) else { panic!("an outcome") };
        assert!(shown.disposition >= check.disposition);
        let at_rest = model.shown() == Shown::CheckedIn;
        calm += usize::from(at_rest);
        assert_eq!(at_rest, shown.disposition.leaves_time(), "{:?}", model.shown());
        // It comes back as it stands.
        let again = come_back(&to_text(&model), &first, day);
        let mut again = again;
        update(&mut again, Msg::Device(OnDevice::Open));
        assert_eq!((again.shown(), &again.answers), (model.shown(), &model.answers));
    }
    assert!(ended > 150 && calm > 50, "{ended} {calm}");
}

#[test]
fn left_halfway_nothing_changes_but_an_alarm_is_not_lost() {
    let first = kept(&answers(""));
    let text = to_text(&first);
    let mut model = come_back(&text, &first, 4);
    update(&mut model, Msg::Device(OnDevice::CheckIn));
    let Shown::Page(screen) = model.shown() else { panic!("a page") };
    Person::sure(answers("")).answer_page(&mut model, screen);
    update(&mut model, Msg::Back);
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Return);
    assert_eq!(model.answers, first.answers);
    // An answer for which a GP has to look today, and then away: the record has it.
    let today = answers("fever=yes ill=yes");
    let mut model = come_back(&text, &first, 4);
    update(&mut model, Msg::Device(OnDevice::CheckIn));
    let mut last = None;
    let person = Person::sure(today);
    for _ in 0..30 {
        let Shown::Page(screen) = model.shown() else { break };
        person.fill_in(&mut model, screen);
        let effects = update(&mut model, Msg::Next);
        for effect in effects {
            if let Effect::Store { text, .. } = effect {
                last = Some(text);
            }
        }
        if last.is_some() {
            break;
        }
    }
    if let Some(text) = last {
        let mut again = come_back(&text, &first, 6);
        update(&mut again, Msg::Device(OnDevice::Open));
        assert!(again.checking.is_some(), "what is open is asked first");
    }
}

#[test]
fn what_is_missing_is_named() {
    let first = kept(&answers(""));
    let mut model = come_back(&to_text(&first), &first, 9);
    let person = Person::sure(answers(""));
    update(&mut model, Msg::Device(OnDevice::CheckIn));
    while let Shown::Page(screen) = model.shown() {
        person.answer_page(&mut model, screen);
    }
    let Shown::CheckIn(page) = model.shown() else { panic!("{:?}", model.shown()) };
    let effects = update(&mut model, Msg::Next);
    assert_eq!(effects, [Effect::FocusSummary]);
    assert_eq!(model.shown(), Shown::CheckIn(page));
    let asked = model.checking.as_ref().expect("one").items(&model.diary, page);
    let named: Vec<&str> = model.mistakes.iter().map(|mistake| mistake.name).collect();
    assert_eq!(named, asked.iter().map(|item: &Item| item.id()).collect::<Vec<_>>());
}

/// Answers of the check that are changed afterwards keep the diary.
#[test]
fn a_question_for_the_plan_keeps_the_check_ins() {
    let first = kept(&answers(""));
    let mut model = come_back(&to_text(&first), &first, 8);
    check_in(&mut model, &Person::sure(answers("course=better")), &[]);
    update(&mut model, Msg::Device(OnDevice::CheckedIn(false)));
    update(&mut model, Msg::Details);
    let Shown::Page(screen) = model.shown() else { panic!("{:?}", model.shown()) };
    assert!(screen.is_detail());
    Person::sure(complete_set(&mut Rng::new(5))).answer_page(&mut model, screen);
    assert_eq!(model.diary.check_ins.len(), 1);
    assert!(model.decision().is_some());
    assert_eq!(model.answers.number(Field::Sev), Some(5));
}

/// Whatever is pressed, in whatever order: no result without a judgement, and none below the check's.
#[test]
fn no_message_breaks_a_visit_that_came_back() {
    let mut rng = Rng::new(46);
    let first = kept(&answers(""));
    let text = to_text(&first);
    let (mut own, mut results) = (0, 0);
    for _ in 0..60 {
        let person = Person::by_chance(&mut rng);
        let mut model = come_back(&text, &first, rng.below(60) as i64);
        for _ in 0..80 {
            match model.shown() {
                Shown::Page(screen) if rng.permille(700) => person.fill_in(&mut model, screen),
                Shown::CheckIn(page) if rng.permille(800) => {
                    own += 1;
                    for item in model.checking.as_ref().expect("one").items(&model.diary, page) {
                        let value = match item.kind() {
                            ItemKind::Number { .. } => "7",
                            ItemKind::Goals => "none",
                            ItemKind::Choice => rng.pick(&item.picks()).id(),
                        };
                        let (name, value) = (item.id().to_owned(), value.to_owned());
                        update(&mut model, Msg::Change { name, value, checked: true });
                    }
                }
                Shown::Welcome
                | Shown::Return
                | Shown::Code
                | Shown::Page(_)
                | Shown::CheckIn(_)
                | Shown::CheckedIn
                | Shown::Check
                | Shown::Outcome
                | Shown::Room(_)
                | Shown::Player => {}
            }
            let msg = match rng.below(10) {
                0 => Msg::Device(OnDevice::CheckIn),
                1 => Msg::Device(OnDevice::Open),
                2 => Msg::Device(OnDevice::CheckedIn(rng.permille(500))),
                3 => Msg::Device(OnDevice::ComeBack),
                4 => crate::random_visits::any_message(&mut rng),
                5 => Msg::Back,
                _ => Msg::Next,
            };
            update(&mut model, msg.clone());
            if matches!(model.shown(), Shown::Outcome | Shown::Room(_) | Shown::CheckedIn) {
                results += 1;
                let Assessment::Decided(shown) = model.assessment() else {
                    panic!("a result without answers, after {msg:?}")
                };
                let Assessment::Decided(check) = assess(&model.answers) else {
                    panic!("a result without answers, after {msg:?}")
                };
                assert!(shown.disposition >= check.disposition, "after {msg:?}");
            }
            // Whatever stands is read as it was written.
            let day = model.diary.present;
            assert!(from_text(&to_text(&model), day).is_ok(), "after {msg:?}");
        }
    }
    assert!(own > 20 && results > 100, "{own} {results}");
}

/// A page that informs opens nothing that was kept, and begins no check-in, where that would judge
/// somebody below a doctor. What stands there can be erased.
#[test]
fn a_page_that_informs_judges_nothing_that_was_kept() {
    let calm = kept(&answers(""));
    let later = come_back(&to_text(&calm), &calm, 7);
    let mut checked = later.clone();
    check_in(&mut checked, &Person::sure(answers("sev=2 course=better")), &[]);
    let mut config = calm.config.clone();
    config.mode = Mode::Information;
    let informed = |model: &Model| {
        let mut back = Model::new(config.clone(), model.today + Duration::days(20), false);
        back.came_back(from_text(&to_text(model), back.today), false);
        back
    };
    for model in [&calm, &checked] {
        let mut back = informed(model);
        assert_eq!(back.shown(), Shown::Welcome, "the check begins at its beginning");
        assert!(back.device.holds && !back.may_come_back());
        for what in [OnDevice::ComeBack, OnDevice::Open, OnDevice::CheckIn] {
            update(&mut back, Msg::Device(what));
            assert_eq!(back.shown(), Shown::Welcome, "{what:?}");
            assert!(back.checking.is_none() && back.decision().is_none());
            assert_eq!(back.answers, Answers::default());
        }
        assert_eq!(update(&mut back, Msg::Device(OnDevice::Erase)), [Effect::EraseStored]);
        update(&mut back, Msg::Device(OnDevice::Erased(true)));
        assert!(!back.device.holds);
    }
    // An advice to see a doctor is the same in every mode, and so is coming back to it. Once a doctor
    // has looked, the page for everybody stands in the place of a result.
    let alarm = kept(&answers("d_weight=yes"));
    for (seen, informs) in [("nobody", false), ("doctor", true)] {
        let mut back = informed(&alarm);
        assert_eq!(back.shown(), Shown::Return);
        assert_eq!(back.stands_on_device(), Some(Disposition::GpWithinDays));
        let now = if informs { "course=better sev=2" } else { "d_weight=yes" };
        check_in(&mut back, &Person::sure(answers(now)), &[("seen", seen)]);
        assert_eq!(back.informs(), informs, "{seen}");
        let shown = if informs { Shown::Outcome } else { Shown::CheckedIn };
        assert_eq!(back.shown(), shown, "{seen}");
    }
    // Who is informed keeps nothing and begins no check-in.
    let mut model = new_visit(false);
    model.config.mode = Mode::Information;
    go_to_the_end(&mut model, &Person::sure(answers("")));
    update(&mut model, Msg::ShowAdvice);
    assert!(model.informs());
    assert_eq!(update(&mut model, Msg::Device(OnDevice::Keep)), []);
    update(&mut model, Msg::Device(OnDevice::CheckIn));
    assert!(model.checking.is_none());
    // The clinic changes its page while the result of a check-in stands there.
    assert_eq!(checked.shown(), Shown::CheckedIn);
    update(&mut checked, Msg::Configure(Box::new(config.clone())));
    assert!(checked.informs());
    assert_eq!(checked.shown(), Shown::Outcome, "the page for everybody");
    // And while one is going on: it ends in the page for everybody.
    let mut going = later;
    update(&mut going, Msg::Device(OnDevice::CheckIn));
    assert!(going.checking.is_some());
    update(&mut going, Msg::Configure(Box::new(config)));
    let person = Person::sure(answers("sev=2 course=better"));
    for _ in 0..60 {
        match going.shown() {
            Shown::Page(screen) => person.answer_page(&mut going, screen),
            Shown::CheckIn(page) => answer_own(&mut going, page, &[]),
            Shown::Welcome
            | Shown::Return
            | Shown::Code
            | Shown::CheckedIn
            | Shown::Check
            | Shown::Outcome
            | Shown::Room(_)
            | Shown::Player => break,
        }
    }
    assert!(going.informs());
    assert_eq!(going.shown(), Shown::Outcome);
}

/// What was ticked for paper is asked for as long as it is offered.
#[test]
fn a_tick_for_paper_goes_with_what_it_was_for() {
    let mut model = kept(&answers(""));
    for extra in Extra::ALL {
        update(&mut model, Msg::OnPaper(*extra, true));
    }
    assert_eq!(model.on_paper, Extra::ALL, "all of it is offered to who looks after it alone");
    // Other answers, under which nothing is chosen any more.
    let with = |model: &Model, changes: &str| {
        let mut model = model.clone();
        model.answers = answers(changes);
        update(&mut model, Msg::Announce);
        model
    };
    let today = with(&model, "c_swollen=yes");
    assert_eq!(today.on_paper, [Extra::Answers, Extra::Summary, Extra::Code]);
    assert_eq!(with(&model, "b_saddle=yes").on_paper, []);
    let back = with(&today, "");
    assert_eq!(back.on_paper, today.on_paper, "nothing is ticked by itself");
    // While pages are being asked again nothing is known yet.
    let mut open = model.clone();
    open.answers.take_back(Field::Days);
    update(&mut open, Msg::Announce);
    assert_eq!(open.on_paper, model.on_paper);
    // Another mode.
    let mut config = model.config.clone();
    config.mode = Mode::Information;
    update(&mut model, Msg::Configure(Box::new(config)));
    assert_eq!(model.on_paper, [Extra::Explanation, Extra::Summary]);
}

/// A tick by chance never stands beside an outcome that does not offer it.
#[test]
fn what_is_printed_is_what_is_offered() {
    let mut rng = Rng::new(47);
    let (mut kept_some, mut lost_some) = (0, 0);
    for _ in 0..200 {
        let mut model = kept(&answers(""));
        for extra in Extra::ALL.iter().filter(|_| rng.permille(600)) {
            update(&mut model, Msg::OnPaper(*extra, true));
        }
        let before = model.on_paper.len();
        model.answers = complete_set(&mut rng);
        update(&mut model, Msg::Announce);
        let Assessment::Decided(outcome) = model.assessment() else { continue };
        let offered = offered(&model, &outcome);
        assert!(model.on_paper.iter().all(|extra| offered.contains(extra)));
        kept_some += usize::from(!model.on_paper.is_empty());
        lost_some += usize::from(model.on_paper.len() < before);
    }
    assert!(kept_some > 20 && lost_some > 20, "{kept_some} {lost_some}");
}

/// A code of older rules: whether the advice stays, and what changed for this visitor.
#[test]
fn older_rules_are_laid_beside_those_of_now() {
    let opened = |changes: &str, told: Option<Disposition>, ticked: &[Private]| {
        let mut visit = Visit::of(&answers(changes));
        if told.is_some() {
            visit.outcome = told;
        }
        code::open(&code::written_under(&visit, ticked, 0)).expect("it opens")
    };
    let all = Private::ALL;
    let same = revised(&opened("", None, all)).expect("older rules");
    assert_eq!(same.advice, Advice::Same);
    let today = code::open(&code::written(&Visit::of(&answers("")), all)).expect("it opens");
    assert_eq!(revised(&today), None, "the rules are those of now");
    // Diabetes counts since: then it was looked after alone, now a doctor looks.
    let diabetes = "f_diabetes=yes days=20 course=same sev=5 function=slow";
    let higher = opened(diabetes, Some(Disposition::SelfCare), all);
    let higher = revised(&higher).expect("older rules");
    assert_eq!(higher.advice, Advice::Other(Disposition::GpWithinDays));
    assert!(higher.changes.expect("known").contains(&RevisionId::Diabetes));
    // Lower now: the rule that held then is among what changed, though it holds no longer.
    let flu = "d_fever=yes d_flu=yes days=2 age=30";
    let lower = opened(flu, Some(Disposition::GpWithinDays), all);
    let lower = revised(&lower).expect("older rules");
    assert!(matches!(lower.advice, Advice::Other(level) if level < Disposition::GpWithinDays));
    assert!(lower.changes.expect("known").contains(&RevisionId::PlainFlu));
    // With answers that are not in the code nothing is promised; a higher level is said all the same.
    let open = revised(&opened("", None, &[])).expect("older rules");
    assert_eq!(open.advice, Advice::Open);
    let alarm = revised(&opened("c_swollen=yes", Some(Disposition::SelfCare), &[]));
    assert_eq!(alarm.expect("older rules").advice, Advice::Other(Disposition::GpToday));
}

#[test]
fn what_changed_is_about_what_was_said() {
    let mut rng = Rng::new(48);
    let mut seen = BTreeSet::new();
    let (mut same, mut other, mut open) = (0, 0, 0);
    for _ in 0..1_500 {
        let mut visit = Visit::of(&complete_set(&mut rng));
        if rng.permille(300) {
            visit.outcome = Some(rng.pick(Disposition::ALL));
        }
        let ticked = if rng.permille(500) { Private::ALL } else { &[] };
        let opened = code::open(&code::written_under(&visit, ticked, 0)).expect("it opens");
        let revised = revised(&opened).expect("older rules");
        let decided = match assess(&opened.visit.answers) {
            Assessment::Decided(outcome) => Some(outcome),
            Assessment::Unfinished { .. } => None,
        };
        match (revised.advice, &decided) {
            (Advice::Same, Some(outcome)) => {
                assert_eq!(Some(outcome.disposition), visit.outcome);
                same += 1;
            }
            (Advice::Same, None) => panic!("nothing is promised of what is not known"),
            (Advice::Other(level), Some(outcome)) => {
                assert_eq!(level, outcome.disposition);
                assert_ne!(Some(level), visit.outcome);
                other += 1;
            }
            (Advice::Other(level), None) => assert!(Some(level) > visit.outcome),
            (Advice::Open, _) => open += 1,
        }
        let changes = revised.changes.expect("the rules before these are known");
        assert!(changes.iter().all(|id| !FOR_CLINICIANS.contains(id)));
        if let Some(outcome) = decided {
            let decides = |row: &&Revision| row.rules.iter().any(|id| outcome.reasons.contains(id));
            for row in REVISIONS.iter().filter(decides) {
                assert!(changes.contains(&row.id), "{:?}", row.id);
            }
        }
        seen.extend(changes);
    }
    assert!(same > 50 && other > 50 && open > 50, "{same} {other} {open}");
    assert!(seen.len() > 15, "{seen:?}");
}
