//! What is kept on the visitor's device, once they asked for it: a visit as a record, and back.
//!
//! Unlike [`saved`](super::saved), it has to outlive releases. So it is JSON of one plain shape, a list
//! of names with their values, and all of them are public names. A name that a later release no longer
//! knows is passed over, and its question is then asked again: a result without the answers it rests
//! on cannot come of it.

use super::device::{StoredVisit, Unusable};
use super::diary::Diary;
use super::model::Model;
use super::saved::{SavedVisit, answer, give, ids, noted};
use super::therapist::TherapistPlan;
use crate::clinical::answers::{Answer, Answers, Tri};
use crate::clinical::check_in::{CheckIn, Given, Item, ItemKind, Judged};
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::clinical::ruleset;
use crate::clinical::vocabulary::{Field, Kind};
use time::{Date, Duration};

/// Raised when an older release could no longer read what this one writes.
pub const FORMAT: u32 = 1;

/// Six months after the last change a record is erased on reading.
pub const DAYS: i64 = 183;

const JULIAN_1970: i32 = 2_440_588;

/// A record as it is written: names, each with its values.
pub type Record = Vec<(String, Vec<String>)>;

/// The visit as it is on the screen, as reading its record gives it.
pub fn stored_visit(model: &Model) -> StoredVisit {
    let first = Some(model.diary.first_day(model.today));
    let mut visit = *model.saved_visit();
    visit.answers = first_answers(model).clone();
    StoredVisit {
        visit,
        ruleset: ruleset::VERSION.to_owned(),
        diary: Diary { first, start: None, check_ins: check_ins(model), ..model.diary.clone() },
    }
}

/// The answers of the first visit.
fn first_answers(model: &Model) -> &Answers {
    let halfway = model.checking.as_ref().map(|checking| &checking.first);
    halfway.or(model.diary.start.as_ref()).unwrap_or(&model.answers)
}

/// A check-in that is not finished, once it has an alarm in it: that may not be lost.
pub fn halfway(model: &Model) -> Option<CheckIn> {
    let checking = model.checking.as_ref()?;
    match checking.judged(&model.diary) {
        Judged::Unfinished { so_far: Some(_), .. } => Some(checking.now.clone()),
        Judged::Unfinished { so_far: None, .. } | Judged::Decided(_) | Judged::NoFirstVisit => None,
    }
}

fn check_ins(model: &Model) -> Vec<CheckIn> {
    let mut all = model.diary.check_ins.clone();
    all.extend(halfway(model));
    all
}

/// The record of this visit as a text.
pub fn to_text(model: &Model) -> String {
    serde_json::to_string(&record(model)).unwrap_or_default()
}

/// Reads a record from its text.
///
/// # Errors
/// [`Unusable`] says why; nothing is read then.
#[cfg(not(target_arch = "wasm32"))]
pub fn from_text(text: &str, today: Date) -> Result<StoredVisit, Unusable> {
    read(serde_json::from_str(text).ok(), today)
}

/// The record of this visit.
pub fn record(model: &Model) -> Record {
    let diary = &model.diary;
    let mut all = Vec::new();
    let mut put = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            all.push((name.to_owned(), values));
        }
    };
    let days = |date: Date| vec![number(date).to_string()];
    put("format", vec![FORMAT.to_string()]);
    put("ruleset", vec![ruleset::VERSION.to_owned()]);
    put("day", days(diary.first_day(model.today)));
    put("changed", days(diary.present));
    put("expires", days(diary.present.saturating_add(Duration::days(DAYS))));
    put_answers("answers.", first_answers(model), &mut put);
    put("nsaid", owned(&model.nsaid.map(Tri::id)));
    put("goal", vec![model.goal.clone()]);
    put("feared", model.feared.to_vec());
    put("minutes", owned(&[model.minutes.id()]));
    put("places", model.places.iter().map(|place| place.id().to_owned()).collect());
    put("red_light", owned(&model.red_light.then_some("yes")));
    put("amber", model.amber.iter().map(|exercise| exercise.id().to_owned()).collect());
    let therapist = model.therapist.as_ref();
    put("therapist", therapist.map(|plan| plan.names()).unwrap_or_default());
    put("exercise_days", diary.exercise_days.iter().flat_map(|day| days(*day)).collect());
    for (place, check_in) in check_ins(model).iter().enumerate() {
        put_check_in(&["check_in.", &place.to_string(), "."].concat(), check_in, &mut put);
    }
    all
}

fn put_answers(before: &str, answers: &Answers, put: &mut dyn FnMut(&str, Vec<String>)) {
    for field in Field::ALL {
        if let Some(answer) = answers.get(*field) {
            put(&[before, field.id()].concat(), texts(*field, answer));
        }
    }
    put(&[before, "one_by_one"].concat(), owned(&noted(|field| answers.is_one_by_one(field))));
    put(&[before, "confirmed"].concat(), owned(&noted(|field| answers.is_confirmed(field))));
}

fn put_check_in(before: &str, check_in: &CheckIn, put: &mut dyn FnMut(&str, Vec<String>)) {
    put(&[before, "day"].concat(), vec![check_in.day.to_string()]);
    put(&[before, "red_light"].concat(), owned(&check_in.red_light.then_some("yes")));
    put_answers(&[before, "answers."].concat(), &check_in.anew, put);
    for item in Item::ALL {
        let values = match check_in.get(*item) {
            Some(Given::Pick(pick)) => owned(&[pick.id()]),
            Some(Given::Number(number)) => vec![number.to_string()],
            Some(Given::Goals(goals)) => owned(&ids(Field::Goals, Answer::Many(goals))),
            None => continue,
        };
        put(&[before, "items.", item.id()].concat(), values);
    }
}

/// Reads a record; none where the text was no record.
///
/// # Errors
/// [`Unusable`] says why; nothing is read then.
pub fn read(record: Option<Record>, today: Date) -> Result<StoredVisit, Unusable> {
    let reader = Reader(record.ok_or(Unusable::Corrupt)?);
    if reader.number("format").ok_or(Unusable::Corrupt)? > FORMAT {
        return Err(Unusable::Newer);
    }
    if number(today) > reader.number("expires").ok_or(Unusable::Corrupt)? {
        return Err(Unusable::Expired);
    }
    let first = reader.number("day").and_then(date).ok_or(Unusable::Corrupt)?;
    let mut feared = reader.all("feared").iter().cloned();
    let mut check_ins = Vec::new();
    while let Some(check_in) = reader.check_in(check_ins.len()) {
        check_ins.push(check_in);
    }
    Ok(StoredVisit {
        visit: SavedVisit {
            answers: reader.answers("answers."),
            at_outcome: true,
            print_violence: false,
            nsaid: reader.one("nsaid").and_then(Tri::from_id),
            goal: reader.one("goal").unwrap_or_default().to_owned(),
            feared: std::array::from_fn(|_| feared.next().unwrap_or_default()),
            minutes: reader.one("minutes").and_then(Minutes::from_id),
            places: reader.known("places", Place::from_id),
            red_light: reader.one("red_light").is_some(),
            amber: reader.known("amber", ExerciseId::from_id),
            therapist: TherapistPlan::from_names(
                reader.all("therapist").iter().map(String::as_str),
            )
            .map(Box::new),
        },
        ruleset: reader.one("ruleset").unwrap_or_default().to_owned(),
        diary: Diary {
            first: Some(first),
            present: today,
            exercise_days: reader.known("exercise_days", |day| date(day.parse().ok()?)),
            check_ins,
            start: None,
        },
    })
}

struct Reader(Record);

impl Reader {
    #[inline(never)] // Everything that is read asks it.
    fn all(&self, name: &str) -> &[String] {
        self.0.iter().find(|(other, _)| other == name).map_or(&[], |(_, values)| values)
    }

    #[inline(never)]
    fn one(&self, name: &str) -> Option<&str> {
        self.all(name).first().map(String::as_str)
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.one(name)?.parse().ok()
    }

    /// Of these values those that this release knows.
    fn known<T>(&self, name: &str, from_id: impl Fn(&str) -> Option<T>) -> Vec<T> {
        self.all(name).iter().filter_map(|value| from_id(value)).collect()
    }

    fn answers(&self, before: &str) -> Answers {
        let mut answers = Answers::default();
        for field in Field::ALL {
            let values = self.all(&[before, field.id()].concat());
            if !values.is_empty() {
                // What is no answer any more is asked again.
                let _ = give(&mut answers, *field, value(*field, values));
            }
        }
        for field in self.known(&[before, "one_by_one"].concat(), Field::from_id) {
            answers.set_one_by_one(field, true);
        }
        for field in self.known(&[before, "confirmed"].concat(), Field::from_id) {
            answers.set_confirmed(field, true);
        }
        answers
    }

    fn check_in(&self, place: usize) -> Option<CheckIn> {
        let name = |what: &str| ["check_in.", &place.to_string(), ".", what].concat();
        let mut check_in = CheckIn::on(self.number(&name("day"))?);
        check_in.red_light = self.one(&name("red_light")).is_some();
        check_in.anew = self.answers(&name("answers."));
        for item in Item::ALL {
            let values = self.all(&[&name("items."), item.id()].concat());
            if let Some(given) = given(*item, values) {
                // What is no answer any more is none.
                let _ = check_in.give(*item, given);
            }
        }
        Some(check_in)
    }
}

fn given(item: Item, values: &[String]) -> Option<Given> {
    match item.kind() {
        ItemKind::Choice => item.pick(values.first()?).map(Given::Pick),
        ItemKind::Number { .. } => values.first()?.parse().ok().map(Given::Number),
        ItemKind::Goals => match value(Field::Goals, values).filter(|_| !values.is_empty())? {
            Answer::Many(goals) => Some(Given::Goals(goals)),
            Answer::Flag(_) | Answer::One(_) | Answer::Number(_) => None,
        },
    }
}

fn texts(field: Field, answer: Answer) -> Vec<String> {
    match answer {
        Answer::Number(number) => vec![number.to_string()],
        Answer::Flag(_) | Answer::One(_) | Answer::Many(_) => owned(&ids(field, answer)),
    }
}

fn value(field: Field, texts: &[String]) -> Option<Answer> {
    let names: Vec<&str> = texts.iter().map(String::as_str).collect();
    match (field.kind(), names.as_slice()) {
        (Kind::Number { .. }, [number]) => number.parse().ok().map(Answer::Number),
        (Kind::Number { .. } | Kind::Flag | Kind::Choice | Kind::Several, names) => {
            answer(field, names)
        }
    }
}

fn owned<'a>(names: impl IntoIterator<Item = &'a &'static str>) -> Vec<String> {
    names.into_iter().map(|name| (*name).to_owned()).collect()
}

/// Days since 1970; a clock before that counts as its first day.
fn number(date: Date) -> u32 {
    u32::try_from(date.to_julian_day() - JULIAN_1970).unwrap_or(0)
}

fn date(number: u32) -> Option<Date> {
    Date::from_julian_day(i32::try_from(number).ok()?.checked_add(JULIAN_1970)?).ok()
}
