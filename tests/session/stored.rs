//! What is kept on a device: it comes back as it was, ends after six months, and nothing that stands
//! there can break a visit or give a result that its answers do not.

use crate::support::rng::{Rng, complete_set};
use crate::support::visit::{Person, go_to_the_end, new_visit};
use rugwijzer::clinical::answers::{Answers, Many, Tri};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::check_in::{CheckIn, Given, Item, ItemKind};
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::session::device::{OnDevice, Said, StoredVisit, Unusable, Written};
use rugwijzer::session::model::Shown;
use rugwijzer::session::player::Play;
use rugwijzer::session::stored::{FORMAT, Record, from_text, record, stored_visit, to_text};
use rugwijzer::session::{Effect, Model, Msg, update};
use rugwijzer::words::rooms::Room;
use time::{Date, Duration};

fn any_check_in(rng: &mut Rng, day: u32) -> CheckIn {
    let mut check_in = CheckIn::on(day);
    check_in.red_light = rng.permille(200);
    check_in.anew = complete_set(rng);
    for item in Item::ALL {
        if rng.permille(200) {
            continue;
        }
        let given = match item.kind() {
            ItemKind::Choice => Given::Pick(rng.pick(&item.picks())),
            ItemKind::Number { min, max } => {
                Given::Number(min + rng.below((max - min + 1) as usize) as u32)
            }
            ItemKind::Goals => Given::Goals(Many::of(&[rng.pick(Field::Goals.options())])),
        };
        assert!(check_in.give(*item, given), "{item:?} takes {given:?}");
    }
    check_in
}

/// A visit with anything in it that can be kept.
fn any_visit(rng: &mut Rng) -> Model {
    let mut model = new_visit(false);
    let own_words = ["", "lopen", "een half uur\nwandelen, \"buiten\"", "één 🦶 \u{0}\\"];
    let mut words = || (*rng.pick(&own_words.each_ref())).to_owned();
    (model.goal, model.feared) = (words(), [words(), words(), words(), words(), words()]);
    model.answers = complete_set(rng);
    for field in Field::ALL {
        if rng.permille(300) {
            model.answers.take_back(*field);
        }
        model.answers.set_one_by_one(*field, rng.permille(100));
        model.answers.set_confirmed(*field, rng.permille(50));
    }
    model.nsaid = rng.pick(&[None, Some(Tri::Yes), Some(Tri::No), Some(Tri::Unknown)]);
    model.minutes = rng.pick(&[Minutes::Five, Minutes::Ten, Minutes::Twenty]);
    model.places = Place::ALL.iter().copied().filter(|_| rng.permille(400)).collect();
    model.red_light = rng.permille(500);
    model.amber = ExerciseId::ALL.iter().copied().filter(|_| rng.permille(100)).collect();
    model.therapist = super::therapist::any(rng);
    for day in 0..rng.below(40) {
        if rng.permille(400) {
            model.diary.exercise_days.push(model.today + Duration::days(day as i64));
        }
    }
    model
}

/// One who came to an outcome, and has pressed the button for keeping it.
fn kept(answers: &Answers) -> Model {
    let mut model = new_visit(false);
    go_to_the_end(&mut model, &Person::sure(answers.clone()));
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(model.shown(), Shown::Outcome);
    update(&mut model, Msg::Open(Some(Room::Keep)));
    let asked = update(&mut model, Msg::Device(OnDevice::Keep));
    let text = to_text(&model);
    assert_eq!(asked, [Effect::Store { text, anew: true }]);
    update(&mut model, Msg::Device(OnDevice::Written(Written::Yes)));
    assert!(model.device.keeps && model.device.said == Some(Said::Kept));
    model
}

fn plain() -> Answers {
    crate::support::answer_sets::answers("")
}

fn stores(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Store { anew: false, .. }))
}

#[test]
fn any_visit_comes_back_as_it_was() {
    let mut rng = Rng::new(41);
    for _ in 0..2_000 {
        let mut given = any_visit(&mut rng);
        for place in 0..rng.below(4) {
            given.diary.check_ins.push(any_check_in(&mut rng, 7 * place as u32 + 1));
        }
        let read = from_text(&to_text(&given), given.today).expect("what was kept is read");
        let wanted = stored_visit(&given);
        assert_eq!(read.visit.answers, wanted.visit.answers);
        assert_eq!(read.diary, wanted.diary);
        let kept = |visit: &StoredVisit| {
            let visit = visit.visit.clone();
            (visit.goal, visit.feared, visit.nsaid, visit.minutes, visit.places, visit.amber)
        };
        assert_eq!(kept(&read), kept(&wanted));
        assert_eq!(read.visit.therapist, given.therapist);
        assert_eq!((read.visit.red_light, read.ruleset), (given.red_light, wanted.ruleset));
        assert!(!read.visit.print_violence, "help against violence is asked for anew");
    }
}

#[test]
fn it_ends_six_months_after_the_last_change() {
    let mut model = kept(&plain());
    let on = |text: &str, days| from_text(text, model.today + Duration::days(days)).map(|_| ());
    let text = to_text(&model);
    assert_eq!(on(&text, 183), Ok(()));
    assert_eq!(on(&text, 184), Err(Unusable::Expired));
    assert_eq!(on(&text, 100_000), Err(Unusable::Expired));
    assert_eq!(on(&text, -400), Ok(()), "a clock that was set back takes nothing away");
    let later = model.today + Duration::days(180);
    update(&mut model, Msg::Device(OnDevice::Today(later)));
    let text = to_text(&model);
    assert_eq!(from_text(&text, model.today + Duration::days(363)).map(|_| ()), Ok(()));
}

#[test]
fn what_is_of_a_newer_release_or_broken_is_told_apart() {
    let model = kept(&plain());
    let read = |text: &str| from_text(text, model.today).map(|_| ());
    let text = to_text(&model);
    let newer = text.replacen("[\"format\",[\"1\"]]", "[\"format\",[\"2\"]]", 1);
    assert_ne!(newer, text);
    assert_eq!(read(&newer), Err(Unusable::Newer));
    for broken in ["", "{}", "[]", "null", "7", "[[\"format\",[\"one\"]]]", &text[..text.len() / 2]]
    {
        assert_eq!(read(broken), Err(Unusable::Corrupt), "{broken}");
    }
    for name in ["format", "day", "expires"] {
        let mut less: Record = record(&model);
        less.retain(|(other, _)| other != name);
        let text = serde_json::to_string(&less).expect("a record is JSON");
        assert_eq!(read(&text), Err(Unusable::Corrupt), "without {name}");
    }
    assert_eq!(FORMAT, 1, "an older format stays in the tests for ever");
}

#[test]
fn what_a_release_no_longer_knows_is_asked_again() {
    let model = kept(&plain());
    let text = to_text(&model);
    let gone = text.replace("[\"answers.sev\",[\"", "[\"answers.sev\",[\"9999");
    let more = text.replacen("[[", "[[\"answers.gone\",[\"yes\"]],[", 1);
    assert!(gone != text && more != text);
    let back = |text: &str| {
        let mut again = new_visit(false);
        again.came_back(from_text(text, model.today), false);
        update(&mut again, Msg::Device(OnDevice::Open));
        again
    };
    assert_eq!(back(&more).answers, model.answers);
    let asked = back(&gone);
    assert!(matches!(asked.shown(), Shown::Page(_)), "no result without its answers");
}

/// Bytes by chance, and records with pieces of other records in them.
#[test]
fn no_bytes_break_anything() {
    let mut rng = Rng::new(43);
    let mut read = 0;
    for round in 0..20_000 {
        let mut given = any_visit(&mut rng);
        if round % 3 == 0 {
            given.diary.check_ins.push(any_check_in(&mut rng, 3));
        }
        let mut bytes = to_text(&given).into_bytes();
        for _ in 0..=rng.below(12) {
            let (at, to) = (rng.below(bytes.len()), rng.below(bytes.len()));
            match rng.below(4) {
                0 => bytes[at] = rng.below(256) as u8,
                1 => bytes.truncate(at.max(1)),
                2 => bytes.swap(at, to),
                _ => {
                    let piece = bytes[at.min(to)..at.max(to)].to_vec();
                    bytes.extend(piece);
                }
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let found = from_text(&text, given.today);
        read += usize::from(found.is_ok());
        let mut model = new_visit(false);
        model.came_back(found, rng.permille(100));
        update(&mut model, Msg::Device(OnDevice::Open));
        if matches!(model.shown(), Shown::Outcome | Shown::Room(_)) {
            assert!(matches!(assess(&model.answers), Assessment::Decided(_)));
        }
    }
    assert!(read > 100, "{read} were records all the same");
}

#[test]
fn nothing_is_kept_before_it_was_asked_for() {
    let mut rng = Rng::new(44);
    for _ in 0..50 {
        let mut model = new_visit(false);
        go_to_the_end(&mut model, &Person::by_chance(&mut rng));
        for msg in [
            Msg::Goal("lopen".to_owned()),
            Msg::Minutes(Minutes::Five),
            Msg::Open(Some(Room::Plan)),
            Msg::Restart,
        ] {
            let effects = update(&mut model, msg);
            assert!(!effects.iter().any(|effect| matches!(effect, Effect::Store { .. })));
        }
    }
}

#[test]
fn what_changes_is_kept_by_itself_once_it_was_asked_for() {
    let mut model = kept(&plain());
    assert!(stores(&update(&mut model, Msg::Goal("fietsen".to_owned()))));
    assert!(stores(&update(&mut model, Msg::Minutes(Minutes::Five))));
    // Written fails, or it was erased in another window: it does not come back by itself.
    update(&mut model, Msg::Device(OnDevice::Written(Written::Gone)));
    assert_eq!(model.device.said, Some(Said::Not(Written::Gone)));
    assert!(!stores(&update(&mut model, Msg::Goal("lopen".to_owned()))));
    let mut model = kept(&plain());
    update(&mut model, Msg::Device(OnDevice::Written(Written::Full)));
    assert_eq!(model.shown(), Shown::Room(Room::Keep), "what is on the screen stays");
    assert!(!stores(&update(&mut model, Msg::Goal("lopen".to_owned()))));
}

#[test]
fn an_exercise_day_is_ticked_at_the_end_of_the_exercises() {
    let mut model = kept(&plain());
    let days = |days: i64| model.today + Duration::days(days);
    let (first, second) = (days(2), days(3));
    let Assessment::Decided(outcome) = assess(&model.answers) else { panic!("an outcome") };
    let plan = rugwijzer::clinical::plan::plan(&outcome, Minutes::Ten, &[]).expect("a plan");
    let turns = plan.turns();
    for day in [first, first, second] {
        update(&mut model, Msg::Device(OnDevice::Today(day)));
        update(&mut model, Msg::StartSession(turns.clone()));
        assert_eq!(model.shown(), Shown::Player);
        update(&mut model, Msg::Play(Play::Enter));
        let mut kept = false;
        for _ in 0..100 {
            kept |= stores(&update(&mut model, Msg::Play(Play::Skip)));
        }
        assert!(kept, "the day is kept");
        update(&mut model, Msg::Back);
    }
    assert_eq!(model.diary.exercise_days, [first, second], "each day once");
}

#[test]
fn coming_back_begins_with_how_it_goes_and_opens_what_was_kept() {
    let mut model = kept(&plain());
    update(&mut model, Msg::Minutes(Minutes::Five));
    let text = to_text(&model);
    let later = model.today + Duration::days(9);
    let mut back = Model::new(model.config.clone(), later, false);
    back.came_back(from_text(&text, later), false);
    assert_eq!(back.shown(), Shown::Return);
    assert!(!back.rules_changed());
    let effects = update(&mut back, Msg::Device(OnDevice::Open));
    assert_eq!(back.shown(), Shown::Outcome);
    assert!(effects.contains(&Effect::FocusHeading));
    assert!(
        !effects.iter().any(|effect| matches!(effect, Effect::TellResult { .. })),
        "a result that comes back is no new one"
    );
    assert_eq!((back.answers.clone(), back.minutes), (model.answers.clone(), Minutes::Five));
    assert_eq!(
        (back.today, back.diary.present),
        (model.today, later),
        "its days are those of then"
    );
    assert!(stores(&update(&mut back, Msg::Goal("lopen".to_owned()))), "it is kept on");
    // Begun on the first screens meanwhile: nobody is led away.
    let mut begun = Model::new(model.config.clone(), later, false);
    begun.came_back(from_text(&text, later), true);
    assert_eq!(begun.shown(), Shown::Welcome);
    update(&mut begun, Msg::Device(OnDevice::ComeBack));
    assert_eq!(begun.shown(), Shown::Return);
    update(&mut begun, Msg::Device(OnDevice::Anew));
    assert_eq!(begun.answers, Answers::default());
    assert!(begun.device.holds && !begun.device.keeps, "it stays until something else is kept");
}

#[test]
fn other_rules_since_are_said() {
    let model = kept(&plain());
    let text = to_text(&model).replacen(ruleset::VERSION, "2020.1", 1);
    let mut back = new_visit(false);
    back.came_back(from_text(&text, model.today), false);
    assert!(back.rules_changed());
}

#[test]
fn erasing_forgets_the_device_and_keeps_the_screen() {
    let mut model = kept(&plain());
    assert_eq!(update(&mut model, Msg::Device(OnDevice::Erase)), [Effect::EraseStored]);
    update(&mut model, Msg::Device(OnDevice::Erased(false)));
    assert_eq!(model.device.said, Some(Said::NotErased));
    assert!(model.device.holds);
    update(&mut model, Msg::Device(OnDevice::Erased(true)));
    assert_eq!(model.shown(), Shown::Room(Room::Keep));
    assert!(!model.device.holds && !model.device.keeps && model.device.found.is_none());
    assert!(!stores(&update(&mut model, Msg::Goal("lopen".to_owned()))));
}

#[test]
fn beginning_again_with_everything_gone_is_gone_from_the_device_too() {
    let mut model = kept(&plain());
    update(&mut model, Msg::AskRestart);
    assert!(update(&mut model, Msg::Restart).contains(&Effect::EraseStored));
    update(&mut model, Msg::Device(OnDevice::Erased(true)));
    assert_eq!((model.shown(), model.device.holds), (Shown::Welcome, false));
    let nothing_kept = update(&mut model, Msg::Restart);
    assert!(!nothing_kept.contains(&Effect::EraseStored));
}

/// Who shares the device could be who did it.
#[test]
fn what_somebody_did_to_them_is_never_kept() {
    let mut model = kept(&plain());
    let hurt = crate::support::answer_sets::answers("trauma=violence");
    assert_eq!(hurt.one(Field::Trauma), Some(Opt::TraumaViolence));
    model.answers = hurt;
    assert!(!model.may_keep());
    assert_eq!(update(&mut model, Msg::Device(OnDevice::Keep)), []);
    assert!(!stores(&update(&mut model, Msg::Goal("lopen".to_owned()))));
}

#[test]
fn a_clock_of_any_year_reads() {
    let model = kept(&plain());
    for today in [Date::MIN, Date::MAX] {
        let _ = from_text(&to_text(&model), today);
        let mut other = model.clone();
        update(&mut other, Msg::Device(OnDevice::Today(today)));
        let _ = from_text(&to_text(&other), today);
    }
}
