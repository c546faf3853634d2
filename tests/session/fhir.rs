//! FHIR: every question is in the questionnaire once, no question that the check asks is hidden, a
//! response comes back as the answers it was made from, and nothing private goes along unticked.
//!
//! Others' validators, and LHC-Forms, read the same in `tests/browser/fhir.test.mjs`.

use crate::support::answer_sets::{self, Verdict};
use crate::support::rng::{Rng, complete_set, doubt};
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::{Path, Step, path};
use rugwijzer::clinical::plan::{Minutes, plan};
use rugwijzer::clinical::plan_questions;
use rugwijzer::clinical::question::QUESTIONS;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::handover::fhir::bundle::bundle;
use rugwijzer::handover::fhir::codes::{ASKED_WHEN, QUESTIONNAIRE};
use rugwijzer::handover::fhir::questionnaire::questionnaire;
use rugwijzer::handover::fhir::reading::read;
use rugwijzer::handover::fhir::response::{Visit, response};
use rugwijzer::handover::fhir::types::{EnableWhen, Item, Resource, Value};
use rugwijzer::handover::fhir::unreadable::Unreadable;
use rugwijzer::handover::private::Private;
use rugwijzer::session::json::{from_value, to_text};
use rugwijzer::words::{Lang, Voice};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

const VISITS: usize = 20_000;

fn visit<'a>(answers: &'a Answers, ticked: &'a [Private]) -> Visit<'a> {
    Visit {
        lang: Lang::Nl,
        voice: Voice::You,
        answers,
        plan: None,
        ticked,
        goal: "",
        red_light: false,
        informed: false,
        day: None,
        name: None,
    }
}

fn response_of(answers: &Answers) -> Json {
    let response = response(&visit(answers, Private::ALL));
    serde_json::to_value(Resource::QuestionnaireResponse(response)).expect("JSON")
}

/// Visits drawn at random: whole ones, ones with doubt, and every fourth with answers missing.
fn drawn(seed: u64) -> impl Iterator<Item = Answers> {
    let mut rng = Rng::new(seed);
    (0..VISITS).map(move |number| {
        let mut answers = complete_set(&mut rng);
        doubt(&mut rng, &mut answers, 200);
        if number % 4 == 0 {
            for field in Field::ALL.iter().filter(|_| rng.permille(30)) {
                answers.take_back(*field);
            }
        }
        answers
    })
}

/// Every item with the items around it.
fn items<'a>(of: &'a [Item], around: &[&'a Item], all: &mut Vec<Vec<&'a Item>>) {
    for item in of {
        let here: Vec<&Item> = around.iter().copied().chain([item]).collect();
        items(&item.item, &here, all);
        all.push(here);
    }
}

fn by_field(of: &[Item]) -> BTreeMap<&str, Vec<&Item>> {
    let mut all = Vec::new();
    items(of, &[], &mut all);
    let count = all.len();
    let named: BTreeMap<&str, Vec<&Item>> = all
        .into_iter()
        .map(|here| (here.last().map_or("", |item| item.link_id.as_ref()), here))
        .collect();
    assert_eq!(named.len(), count, "no linkId is there twice");
    named
}

/// As FHIR has it: a test on a question without an answer is false.
fn holds(test: &EnableWhen, path: &Path) -> bool {
    let field = Field::from_id(&test.question).expect("a question of ours");
    let Seen::Known(answer) = path.facts.seen(field) else { return false };
    let wanted = test.answer_coding.as_ref().map(|coding| coding.code.as_ref());
    match (answer, test.operator.as_ref(), test.answer_integer) {
        (Answer::Flag(tri), "=", None) => Some(tri.id()) == wanted,
        (Answer::One(one), "=", None) => Some(one.id()) == wanted,
        (Answer::Many(many), "=", None) => {
            let option = field.option(wanted.expect("a code")).expect("an option of this field");
            many.has(option)
        }
        (Answer::Number(number), ">=", Some(least)) => number >= least,
        (Answer::Number(number), "<=", Some(most)) => number <= most,
        other => panic!("{other:?} is no test of ours"),
    }
}

fn is_shown(item: &Item, path: &Path) -> bool {
    let tests = &item.enable_when;
    match item.enable_behavior.as_deref() {
        Some("any") => tests.iter().any(|test| holds(test, path)),
        Some("all") => tests.iter().all(|test| holds(test, path)),
        _ => {
            assert!(
                tests.len() < 2,
                "{}: more tests than one, and not how to join them",
                item.link_id
            );
            tests.iter().all(|test| holds(test, path))
        }
    }
}

fn says_rest(item: &Item) -> bool {
    item.extension.iter().any(|extension| extension.url == ASKED_WHEN)
}

#[test]
fn every_field_is_one_item_with_words_and_with_the_answers_of_its_kind() {
    let made = questionnaire(Lang::Nl);
    let named = by_field(&made.item);
    for field in Field::ALL {
        let here = named.get(field.id()).unwrap_or_else(|| panic!("{field:?} is missing"));
        assert_eq!(here.len(), 2, "{field:?} stands in the group of a page");
        let item = here[1];
        assert!(!item.text.is_empty() && !here[0].text.is_empty(), "{field:?}");
        let offered = item.answer_option.len();
        let kind = (item.r#type.as_ref(), item.repeats, offered > 1);
        let expected = match field.kind() {
            Kind::Number { .. } => ("integer", None, false),
            Kind::Several => ("choice", Some(true), true),
            Kind::Flag | Kind::Choice => ("choice", None, true),
        };
        assert_eq!(kind, expected, "{field:?}");
        for option in &item.answer_option {
            let Value::Coding(coding) = option else { panic!("{field:?} offers a number") };
            assert!(coding.display.as_ref().is_some_and(|text| !text.is_empty()), "{coding:?}");
        }
    }
    let groups = named.values().filter(|here| here.len() == 1).count();
    assert_eq!(named.len(), Field::ALL.len() + groups);
    let first_pages: BTreeSet<&str> = named
        .values()
        .filter(|here| here.len() == 2)
        .map(|here| here[0].link_id.as_ref())
        .collect();
    assert_eq!(first_pages.len(), groups, "no group is empty");
}

/// The questionnaire has one condition for a field; so must the table.
#[test]
fn a_field_that_two_pages_ask_has_the_same_condition_on_both() {
    for question in QUESTIONS {
        let first = QUESTIONS.iter().find(|other| other.field == question.field);
        assert_eq!(first.map(|first| first.when), Some(question.when), "{:?}", question.field);
    }
}

#[test]
fn no_question_that_is_asked_is_hidden_and_an_exact_condition_shows_no_other() {
    let made = questionnaire(Lang::Nl);
    let named = by_field(&made.item);
    let (mut asked, mut shown_too) = (0_usize, BTreeMap::<&str, usize>::new());
    for answers in drawn(14) {
        let path = path(&answers);
        for (id, here) in named.iter().filter(|(_, here)| here.len() == 2) {
            let field = Field::from_id(id).expect("a field");
            let shown = here.iter().all(|item| is_shown(item, &path));
            match path.facts.seen(field) {
                Seen::Known(_) => {
                    asked += 1;
                    assert!(shown, "{id} was asked: {}", to_text(&answers));
                }
                Seen::NotAsked if shown && path.step == Step::Finish => {
                    assert!(
                        here.iter().any(|item| says_rest(item)),
                        "{id} is shown, and not asked"
                    );
                    *shown_too.entry(id).or_default() += 1;
                }
                Seen::Open | Seen::NotAsked => {}
            }
        }
    }
    println!(
        "{asked} questions asked in {VISITS} visits, none hidden; shown beyond: {shown_too:?}"
    );
    assert!(asked > VISITS * 10);
    let beyond: Vec<&str> = shown_too.into_keys().collect();
    assert_eq!(beyond, ["eye", "ibp"], "what docs/fhir.md lists");
}

#[test]
fn a_response_comes_back_as_the_answers_it_was_made_from() {
    let (mut completed, mut in_doubt) = (0, 0);
    for answers in drawn(15) {
        let made = response_of(&answers);
        let back = read(&made).unwrap_or_else(|why| panic!("{why}: {made}"));
        let then = path(&answers);
        for field in Field::ALL {
            let text = || to_text(&answers);
            match then.facts.seen(*field) {
                Seen::Known(answer) if !is_skipped(*field, &answers) => {
                    assert_eq!(back.get(*field), Some(answer), "{field:?}: {}", text())
                }
                Seen::Known(_) | Seen::Open | Seen::NotAsked => {
                    assert_eq!(back.get(*field), None, "{field:?} was not asked: {}", text())
                }
            }
            in_doubt += usize::from(back.is_one_by_one(*field));
        }
        match (assess(&answers), assess(&back)) {
            (Assessment::Decided(one), Assessment::Decided(other)) => {
                assert_eq!(Verdict::of(&one), Verdict::of(&other));
                assert_eq!(made["status"], "completed");
                completed += 1;
            }
            (
                Assessment::Unfinished { so_far, .. },
                Assessment::Unfinished { so_far: other, .. },
            ) => {
                assert_eq!(so_far, other);
                assert_eq!(made["status"], "in-progress");
            }
            (one, other) => panic!("{one:?} became {other:?}"),
        }
    }
    assert!(completed > VISITS / 2 && completed < VISITS, "{completed}");
    assert!(in_doubt > 1000, "{in_doubt}");
}

/// Questions after the outcome, where the outcome leaves no time for them.
fn is_skipped(field: Field, answers: &Answers) -> bool {
    let screen = QUESTIONS.iter().find(|row| row.field == field).map(|row| row.screen);
    let detail = screen.is_some_and(Screen::is_detail);
    detail && !plan_questions::screens(answers).contains(&screen.expect("a page"))
}

#[test]
fn what_is_wrong_is_named_and_what_is_unknown_passed_over() {
    let of = |item: Json| read(json!({"resourceType": "QuestionnaireResponse", "item": item}));
    let coding = |code: &str| json!([{ "valueCoding": { "code": code } }]);
    let foreign = json!([{ "valueCoding": { "system": "http://snomed.info/sct", "code": "no" } }]);
    let known = json!([
        { "linkId": "from-elsewhere", "answer": [{ "valueQuantity": { "value": 3 } }] },
        { "linkId": "danger", "text": "…", "item": [
            { "linkId": "a_chest", "answer": coding("unknown"), "definition": "urn:x" },
            { "linkId": "a_ill" },
        ]},
        { "linkId": "age", "answer": [{ "valueInteger": 40 }] },
        { "linkId": "site", "answer": [{ "valueCoding": { "code": "low" } }, { "valueCoding": { "code": "flank" } }] },
    ]);
    let stated = json!({ "a_chest": "unknown", "age": 40, "site": ["low", "flank"] });
    assert_eq!(of(known), Ok(from_value(&stated).expect("answers")));
    // TABLE: an item, and what is said of it.
    for (item, why) in [
        (
            json!([{ "linkId": "a_chest", "answer": coding("perhaps") }]),
            Unreadable::BadValue(Field::AChest),
        ),
        (json!([{ "linkId": "a_chest", "answer": foreign }]), Unreadable::BadValue(Field::AChest)),
        (
            json!([{ "linkId": "a_chest", "answer": [{ "valueBoolean": false }] }]),
            Unreadable::BadValue(Field::AChest),
        ),
        (json!([{ "linkId": "a_chest", "answer": [7] }]), Unreadable::BadValue(Field::AChest)),
        (
            json!([{ "linkId": "rest", "answer": [{ "valueCoding": { "code": "turn" } }, { "valueCoding": { "code": "night" } }] }]),
            Unreadable::BadValue(Field::Rest),
        ),
        (
            json!([{ "linkId": "ibp", "answer": [{ "valueCoding": { "code": "none" } }, { "valueCoding": { "code": "stiff" } }] }]),
            Unreadable::BadValue(Field::Ibp),
        ),
        (
            json!([{ "linkId": "age", "answer": [{ "valueInteger": 121 }] }]),
            Unreadable::OutOfRange(Field::Age),
        ),
        (
            json!([{ "linkId": "age", "answer": [{ "valueInteger": -1 }] }]),
            Unreadable::OutOfRange(Field::Age),
        ),
        (
            json!([{ "linkId": "age", "answer": [{ "valueDecimal": 40.5 }] }]),
            Unreadable::BadValue(Field::Age),
        ),
        (
            json!([{ "linkId": "sev", "answer": [{ "valueInteger": 3 }] }, { "linkId": "sev", "answer": [{ "valueInteger": 9 }] }]),
            Unreadable::Twice(Field::Sev),
        ),
        (json!({ "linkId": "age" }), Unreadable::NotAResponse),
    ] {
        assert_eq!(of(item.clone()), Err(why), "{item}");
    }
    for (resource, why) in [
        (json!({}), Unreadable::NotAResponse),
        (json!([1]), Unreadable::NotAResponse),
        (json!({ "resourceType": "Bundle" }), Unreadable::NotAResponse),
        (
            json!({ "resourceType": "QuestionnaireResponse", "status": "entered-in-error" }),
            Unreadable::EnteredInError,
        ),
        (
            json!({ "resourceType": "QuestionnaireResponse", "questionnaire": "http://x.example/other|1" }),
            Unreadable::OtherQuestionnaire("http://x.example/other|1".into()),
        ),
    ] {
        assert_eq!(read(&resource), Err(why), "{resource}");
    }
    let older = json!({ "resourceType": "QuestionnaireResponse", "questionnaire": format!("{QUESTIONNAIRE}|2026.1") });
    assert_eq!(read(&older).map(|answers| answers.get(Field::Age)), Ok(None));
}

/// Anything at any place: an error or answers, and each "no" in them was said.
#[test]
fn a_broken_response_is_refused_or_read_and_never_more_than_it_says() {
    let mut rng = Rng::new(16);
    let whole = response_of(&answer_sets::answers("a_chest=unknown site=low,flank"));
    let (mut refused, mut taken) = (0, 0);
    for _ in 0..4_000 {
        let mut broken = whole.clone();
        let mut places = Vec::new();
        pointers(&whole, String::new(), &mut places);
        for _ in 0..=rng.below(3) {
            let place = &places[rng.below(places.len())];
            let other = [
                json!(null),
                json!(7),
                json!("no"),
                json!([]),
                json!({}),
                json!([{}]),
                json!(-1.5),
                json!(true),
            ];
            if let Some(here) = broken.pointer_mut(place) {
                *here = other[rng.below(other.len())].clone();
            }
        }
        match read(&broken) {
            Ok(answers) => {
                taken += 1;
                let text = broken.to_string();
                for field in Field::ALL.iter().filter(|field| answers.get(**field).is_some()) {
                    assert!(
                        text.contains(&format!("\"linkId\":\"{}\"", field.id())),
                        "{field:?}: {text}"
                    );
                }
            }
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 1000 && taken > 200, "{refused} {taken}");
}

fn pointers(of: &Json, here: String, all: &mut Vec<String>) {
    match of {
        Json::Array(list) => {
            for (place, one) in list.iter().enumerate() {
                pointers(one, format!("{here}/{place}"), all);
            }
        }
        Json::Object(object) => {
            for (key, one) in object {
                pointers(one, format!("{here}/{key}"), all);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
    all.push(here);
}

/// TABLE: what nobody finds in a bundle for which nothing was ticked.
const UNTICKED: [&str; 16] = [
    "g_iv",
    "trauma",
    "suic",
    "preg",
    "p_contr",
    "p_fluid",
    "p_move",
    "p_pre",
    "p_pain",
    "p_cycle",
    "veilig_thuis",
    "113",
    "vk",
    "violence",
    "E22",
    "T09",
];

/// TABLE: words that would tell.
const TELLING: [&str; 10] = [
    "zwanger",
    "bevall",
    "verloskun",
    "baby",
    "menstruatie",
    "kraam",
    "te zwaar",
    "zelfmoord",
    "veilig thuis",
    "0800-2000",
];

#[test]
fn nothing_private_goes_along_unticked_and_its_absence_tells_nothing() {
    let mut with_plan = 0;
    for answers in drawn(17).take(6_000) {
        let given = plan_and_bundle(&answers, &[]);
        let (codes, has_plan) = (codes(&given), has(&given, "CarePlan"));
        for telling in UNTICKED {
            assert!(!codes.iter().any(|code| code == telling), "{telling}: {given}");
        }
        with_plan += usize::from(has_plan);
        // The words of a question may name what its answer does not; those of a conclusion may not.
        let concluded = given["entry"].as_array().expect("entries")[1..].iter();
        let concluded = concluded.map(|entry| entry["resource"].to_string().to_lowercase());
        for text in concluded {
            assert!(!TELLING.iter().any(|word| text.contains(word)), "{text}");
        }
        let Assessment::Decided(outcome) = assess(&answers) else { continue };
        let told = &given["entry"].as_array().expect("entries").iter().find_map(|entry| {
            entry["resource"]["valueCodeableConcept"]["coding"][0]["code"].as_str()
        });
        assert_eq!(*told, Some(outcome.disposition.id()), "how urgent it is never changes");
    }
    assert!(with_plan > 500, "{with_plan}");
    // The same visit with another thing to hide, or with nothing: the response does not differ.
    let bare = |changes: &str| {
        let made = plan_and_bundle(&answer_sets::answers(changes), &[]);
        made["entry"][0].clone()
    };
    assert_eq!(
        bare("trauma=violence trauma_when=d7 stand=ok"),
        bare("trauma=medium trauma_when=d7 stand=ok")
    );
    assert_eq!(
        bare("days=20 familiar= yellow=mood suic=unknown"),
        bare("days=20 familiar= yellow=mood suic=no")
    );
    assert_eq!(bare("preg=pp6m"), bare("preg=no"));
    // Ticked, it is there.
    let all = plan_and_bundle(
        &answer_sets::answers("trauma=violence trauma_when=d7 stand=ok"),
        Private::ALL,
    );
    assert!(
        ["violence", "veilig_thuis"].iter().all(|code| codes(&all).contains(&(*code).to_owned())),
        "{all}"
    );
}

fn plan_and_bundle(answers: &Answers, ticked: &[Private]) -> Json {
    let made = match assess(answers) {
        Assessment::Decided(outcome) => plan(&outcome, Minutes::Ten, &[]),
        Assessment::Unfinished { .. } => None,
    };
    let visit = Visit { plan: made.as_ref(), ..visit(answers, ticked) };
    serde_json::to_value(Resource::Bundle(bundle(&visit))).expect("JSON")
}

fn has(bundle: &Json, kind: &str) -> bool {
    let entries = bundle["entry"].as_array().expect("entries");
    entries.iter().any(|entry| entry["resource"]["resourceType"] == kind)
}

/// Every code and linkId.
fn codes(of: &Json) -> Vec<String> {
    let mut all = Vec::new();
    let mut places = Vec::new();
    pointers(of, String::new(), &mut places);
    for place in
        places.iter().filter(|place| place.ends_with("/code") || place.ends_with("/linkId"))
    {
        all.extend(of.pointer(place).and_then(Json::as_str).map(str::to_owned));
    }
    all
}

#[test]
fn a_bundle_has_what_was_said_and_judges_only_where_somebody_was_judged() {
    let answers = answer_sets::answers("goals=walk,sleep sev=7");
    let made = plan(&answer_sets::outcome(&answers), Minutes::Ten, &[]);
    let whole = Visit {
        plan: made.as_ref(),
        goal: "weer  met de\nkleinkinderen spelen",
        name: Some("week 1"),
        ..visit(&answers, Private::ALL)
    };
    let kinds = |visit: &Visit| -> Vec<Json> {
        let json = serde_json::to_value(Resource::Bundle(bundle(visit))).expect("JSON");
        let entries = json["entry"].as_array().expect("entries").iter();
        entries.map(|entry| entry["resource"].clone()).collect()
    };
    let named = |visit: &Visit| -> Vec<String> {
        let kind = |one: Json| one["resourceType"].as_str().map(str::to_owned);
        kinds(visit).into_iter().filter_map(kind).collect()
    };
    let response = "QuestionnaireResponse";
    assert_eq!(
        named(&whole),
        [response, "Observation", "Goal", "Goal", "Goal", "Observation", "CarePlan"]
    );
    let resources = kinds(&whole);
    assert_eq!(resources[1]["valueInteger"], 7);
    assert_eq!(resources[1]["code"]["coding"][0]["code"], "72514-3");
    assert_eq!(resources[4]["description"]["text"], "weer met de kleinkinderen spelen");
    assert_eq!(resources[5]["status"], "preliminary");
    assert_eq!(resources[6]["intent"], "proposal");
    // "week 1" is no id, for it has a space; it is a name all the same.
    assert_eq!(
        (&resources[0]["id"], &resources[0]["identifier"]["value"]),
        (&Json::Null, &json!("week 1"))
    );
    // A red light takes the exercises away; information for everybody judges nobody.
    let red = Visit { red_light: true, ..whole };
    assert!(!named(&red).contains(&"CarePlan".to_owned()));
    assert!(kinds(&red)[5]["note"].as_array().expect("notes").len() > 2);
    let informed = Visit { informed: true, ..red };
    assert_eq!(named(&informed), [response, "Observation", "Goal", "Goal", "Goal"]);
    // An emergency has no plan, and no question that was not reached.
    let stopped = answer_sets::answers("b_saddle=yes");
    assert_eq!(named(&visit(&stopped, Private::ALL)), [response, "Observation"]);
}

/// What a reader of the questionnaire looks over: each item, and when it is shown.
#[test]
fn the_questionnaire_is_the_one_that_was_read() {
    let made = questionnaire(Lang::Nl);
    let mut all = Vec::new();
    let mut places = Vec::new();
    items(&made.item, &[], &mut all);
    all.sort_by_key(|here| here.len());
    for here in all {
        let item = here[here.len() - 1];
        let tests: Vec<String> = item
            .enable_when
            .iter()
            .map(|test| {
                let code = test.answer_coding.as_ref().map(|coding| coding.code.to_string());
                let number = test.answer_integer.map(|number| number.to_string());
                let answer = code.or(number).unwrap_or_default();
                format!("{} {} {answer}", test.question, test.operator)
            })
            .collect();
        let rest = item.extension.iter().find(|extension| extension.url == ASKED_WHEN);
        let joined = item.enable_behavior.as_deref().unwrap_or("");
        let rest = rest.and_then(|rest| rest.value_string.as_deref()).unwrap_or("");
        let inside = here.iter().map(|item| item.link_id.as_ref()).collect::<Vec<_>>().join(" / ");
        let line =
            [&inside, ": ", &item.r#type, " | ", joined, " ", &tests.join(", "), " | ", rest];
        places.push(line.concat().trim_end_matches([' ', '|']).to_owned());
    }
    let made = places.join("\n") + "\n";
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/fhir_questions.txt");
    if std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some() {
        std::fs::write(golden, &made).expect("the golden file can be written");
    }
    let kept = std::fs::read_to_string(golden).unwrap_or_default();
    let differs = made.lines().zip(kept.lines()).find(|(now, then)| now != then);
    assert!(
        made == kept,
        "another questionnaire than in tests/golden/fhir_questions.txt (first at {differs:?}).\n\
         Read the difference; then write it with RUGWIJZER_WRITE_GOLDEN=1 cargo test --test session fhir"
    );
}
