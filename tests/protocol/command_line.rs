//! The command line that clinicians and other checks rely on: `protocol questions | assess |
//! print`, run as a program.

use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::exceptions::EXCEPTIONS;
use rugwijzer::clinical::exclusions::{EXCLUSIONS, Origin};
use rugwijzer::clinical::exercises::{EXERCISES, Phase, Stop};
use rugwijzer::clinical::factors::FACTORS;
use rugwijzer::clinical::learning::{LESSONS, Piece};
use rugwijzer::clinical::outlook::OUTLOOKS;
use rugwijzer::clinical::patterns::PATTERNS;
use rugwijzer::clinical::plan::conditions::ONLY;
use rugwijzer::clinical::plan::daily::DAILY;
use rugwijzer::clinical::plan::pain_monitoring::LIGHTS;
use rugwijzer::clinical::red_flags::{Call, RULES, Rule};
use rugwijzer::clinical::referral::REFERRALS;
use rugwijzer::clinical::revision::{Asked, REVISIONS};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::words::frame::{self, Extra};
use rugwijzer::words::protocol::proofs::{Claim, Kind};
use rugwijzer::words::texts::Texts;
use rugwijzer::words::{self, Lang, Voice, learn, outcome, protocol};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Instant;

/// Day-two lumbago: everything asked, nothing wrong.
fn lumbago() -> Value {
    let mut answers = json!({
        "who": "self", "age": 40, "trauma": "none", "cancer": "none", "preg": "no", "days": 2, "onset": "move", "site": ["low"],
        "sev": 6, "course": "same", "rest": "relief", "function": "slow",
    });
    let flags = "a_collapse a_chest a_ill a_leg a_pulse a_belly a_const b_saddle b_urine b_leak b_bowel b_sex b_old c_both c_weak c_gait \
                 c_numb c_swollen d_fever d_hot d_chills d_urine d_colic d_rash d_weight d_sweats f_bone f_stiff f_immune f_diabetes f_line \
                 f_aneurysm g_steroid g_anticoag g_spine g_infect g_iv g_nsaid g_opioid p_cycle";
    for flag in flags.split_whitespace() {
        answers[flag] = "no".into();
    }
    answers
}

fn with(changes: Value) -> Value {
    let mut answers = lumbago();
    for (field, answer) in changes.as_object().expect("an object of changes") {
        answers[field] = answer.clone();
    }
    answers
}

pub fn run(command: &str, input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_protocol"))
        .args(command.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input");
    let input = input.to_owned();
    let writer =
        std::thread::spawn(move || stdin.write_all(input.as_bytes()).expect("it reads on"));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("all was written");
    assert!(output.status.success(), "{command} failed");
    String::from_utf8(output.stdout).expect("text")
}

/// Printed once: each time the theorems are shown anew.
static PRINTED: LazyLock<String> = LazyLock::new(|| run("print", ""));

fn assess(answers: Value) -> Value {
    let line = json!({ "id": "case", "answers": answers }).to_string();
    serde_json::from_str(run("assess", &line).trim()).expect("one JSON line")
}

#[test]
fn questions_are_one_object_a_screen_in_the_order_of_asking() {
    let screens: Vec<Value> = serde_json::from_str(&run("questions", "")).expect("a JSON array");
    let ids: Vec<&str> =
        screens.iter().map(|screen| screen["screen"].as_str().expect("an id")).collect();
    assert_eq!(ids[..3], ["person", "danger", "danger_more"]);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "a screen's id is its own");
    for screen in &screens {
        for field in screen["fields"].as_array().expect("fields") {
            let answers = field["answers"].as_array().expect("answers");
            match field["kind"].as_str().expect("a kind") {
                "flag" => assert_eq!(json!(answers), json!(["yes", "no", "unknown"])),
                "choice" | "several" => assert!(answers.len() > 1, "{field}"),
                "number" => assert!(field["max"].as_u64() > field["min"].as_u64()),
                other => panic!("unknown kind {other}"),
            }
        }
    }
    let all = screens.iter().flat_map(|screen| screen["fields"].as_array().expect("fields"));
    let asked: BTreeSet<&str> = all.map(|field| field["id"].as_str().expect("an id")).collect();
    // The fields of section 4.1 of the rule table.
    let promised = "who age a_collapse a_chest a_ill a_leg a_pulse a_belly a_const a_relief b_saddle b_urine b_leak b_bowel b_sex b_old \
        b_old_course c_both c_both_when c_weak c_weak_when c_gait c_numb c_numb_course c_swollen d_fever d_hot d_chills d_urine d_colic \
        d_colic_bad d_stone d_rash d_weight d_sweats d_flu trauma trauma_when stand cancer f_bone f_light f_stiff f_immune f_diabetes f_line \
        f_aneurysm g_steroid g_anticoag g_spine g_infect g_iv g_nsaid g_nsaid_sign g_opioid preg p_contr p_fluid p_move p_pre p_pain \
        p_cycle days onset site sev course rest function familiar assessed ibp eye yellow suic foot archsport";
    for field in promised.split_whitespace() {
        assert!(asked.contains(field), "{field} is never asked");
    }
}

#[test]
fn fhir_goes_out_and_comes_back_a_line_each() {
    let form: Value = serde_json::from_str(&run("fhir questionnaire", "")).expect("JSON");
    assert_eq!((&form["resourceType"], &form["language"]), (&json!("Questionnaire"), &json!("nl")));
    let cases =
        [json!({ "id": "a 1", "answers": lumbago() }), json!({ "id": 2, "answers": lumbago() })];
    let input = format!("{}\nno JSON\n{}\n", cases[0], cases[1]);
    let read = |text: &str| -> Vec<Value> {
        text.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
    };
    let responses = read(&run("fhir response", &input));
    assert_eq!(responses.len(), 3);
    assert!(responses[1]["error"].as_str().expect("an error").starts_with("not JSON"));
    // An id with a space is none to FHIR; an identifier may be anything.
    assert_eq!((&responses[0]["id"], &responses[2]["id"]), (&Value::Null, &json!("2")));
    assert_eq!(responses[0]["identifier"]["value"], "a 1");
    let bundles = read(&run("fhir bundle", &input));
    assert_eq!(bundles[2]["entry"][0]["resource"], responses[2]);
    let written: Vec<String> = responses.iter().map(Value::to_string).collect();
    let back = read(&run("fhir answers", &written.join("\n")));
    assert_eq!(back[0]["id"], "a 1");
    assert_eq!(back[1]["error"], "not a QuestionnaireResponse");
    for (field, answer) in lumbago().as_object().expect("answers") {
        assert_eq!(&back[2]["answers"][field], answer, "{field}");
    }
}

#[test]
fn what_is_asked_after_the_outcome_comes_last() {
    let screens: Vec<Value> = serde_json::from_str(&run("questions", "")).expect("a JSON array");
    let ids: Vec<&str> =
        screens.iter().map(|screen| screen["screen"].as_str().expect("an id")).collect();
    let details = [
        "detail_pain",
        "detail_walking",
        "detail_ease",
        "detail_before",
        "detail_scan",
        "detail_tried",
        "detail_elsewhere",
        "detail_feel",
        "detail_work",
        "detail_life",
        "detail_demand",
        "detail_goal",
    ];
    assert_eq!(ids[ids.len() - details.len() - 1], "sport", "the last page that decides");
    assert_eq!(ids[ids.len() - details.len()..], details);
    let scan = screens
        .iter()
        .find(|screen| screen["screen"] == "detail_scan")
        .expect("the page about scans");
    let answers =
        ["hernia", "wear", "narrow", "slip", "collapse", "youth", "nothing", "none", "unknown"];
    assert_eq!(scan["fields"], json!([{ "id": "scan", "kind": "several", "answers": answers }]));
}

/// Everything after the outcome, none of it contradicting plain lumbago.
fn details() -> Value {
    json!({
        "cough": "yes", "sit_worse": "yes", "stand_worse": "no", "bend_worse": "no", "arch_worse": "no", "tingle": "unknown", "stiff_short": "no",
        "legs_walk": "no", "eases": "walk", "episodes": "often", "health": "good", "work_now": "fine", "scan": ["wear"], "tried": ["heat"],
        "elsewhere": ["neck"], "feel": ["stress"], "work": ["sit"], "life": ["none"],
    })
}

#[test]
fn what_is_said_after_the_outcome_explains_and_decides_nothing() {
    let (plain, explained) = (assess(lumbago()), assess(with(details())));
    for name in ["disposition", "contacts", "reasons", "next"] {
        assert_eq!(explained[name], plain[name], "{name}");
    }
    assert_eq!(plain["patterns"], json!(["acute_lumbago"]));
    assert_eq!(
        explained["patterns"],
        json!(["acute_lumbago", "recurrent", "wear"]),
        "the best supported first"
    );
}

#[test]
fn what_may_be_skipped_is_never_next() {
    for field in details().as_object().expect("an object").keys() {
        let mut answers = with(details());
        answers.as_object_mut().expect("an object").remove(field);
        let outcome = assess(answers);
        assert_eq!(
            (&outcome["next"], &outcome["disposition"]),
            (&Value::Null, &json!("self_care")),
            "{field}"
        );
    }
}

#[test]
fn a_sign_that_turns_up_after_the_outcome_leads_back_to_its_page() {
    for (later, page, yes) in [
        (
            json!({ "legs_walk": "both" }),
            "legs",
            json!({ "c_both": "yes", "c_both_when": "walking" }),
        ),
        (json!({ "scan": ["wear", "collapse"] }), "conditions", json!({ "f_bone": "yes" })),
    ] {
        let open = assess(with(later.clone()));
        assert_eq!(
            (&open["next"], &open["disposition"], &open["patterns"]),
            (&json!(page), &Value::Null, &json!([])),
            "{later}"
        );
        let mut both = with(later.clone());
        yes.as_object()
            .expect("an object")
            .iter()
            .for_each(|(field, answer)| both[field] = answer.clone());
        assert_ne!(assess(both)["next"], json!(page), "{later}");
    }
}

#[test]
fn patterns_explain_on_an_emergency_too_and_wait_for_an_open_page() {
    let stopped = assess(with(json!({ "a_pulse": "yes", "legs_walk": "both" })));
    assert_eq!(
        (&stopped["disposition"], &stopped["patterns"]),
        (&json!("emergency_now"), &json!(["aorta"]))
    );
    let mut open = lumbago();
    open.as_object_mut().expect("an object").remove("function");
    assert_eq!(assess(open)["patterns"], json!([]));
    let nothing = assess(with(json!({ "site": ["mid"] })));
    assert_eq!((&nothing["disposition"], &nothing["patterns"]), (&json!("self_care"), &json!([])));
}

#[test]
fn the_exercises_of_today_come_with_the_outcome() {
    let rows: Vec<Value> = serde_json::from_str(&run("exercises", "")).expect("a JSON array");
    let outcome = assess(lumbago());
    let today = outcome["exercises"].as_array().expect("a list");
    assert!(
        (3..=6).contains(&today.len())
            && today.iter().all(|id| rows.iter().any(|row| &row["id"] == id)),
        "{today:?}"
    );
    for none in [
        json!({ "function": "cannot" }),
        json!({ "a_collapse": "yes" }),
        json!({ "age": 15 }),
        json!({ "g_spine": "yes" }),
    ] {
        assert_eq!(assess(with(none.clone()))["exercises"], json!([]), "{none}");
    }
}

#[test]
fn exercises_are_one_object_each_and_chains_can_be_walked_both_ways() {
    let exercises: Vec<Value> = serde_json::from_str(&run("exercises", "")).expect("a JSON array");
    assert!(exercises.len() >= 50, "{}", exercises.len());
    let row = |id: &Value| {
        exercises.iter().find(|row| &row["id"] == id).unwrap_or_else(|| panic!("no exercise {id}"))
    };
    for one in &exercises {
        let mut names: Vec<&str> =
            one.as_object().expect("an object").keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["aim", "easier", "harder", "id", "poses", "works_on"]);
        assert!((1..=4).contains(&one["poses"].as_u64().expect("a number")), "{one}");
        assert!(!one["works_on"].as_array().expect("a list").is_empty(), "{one}");
        for (way, back) in [("easier", "harder"), ("harder", "easier")] {
            assert!(one[way].is_null() || row(&one[way])[back] == one["id"], "{one}");
        }
    }
    let bridge = row(&json!("bridge"));
    assert_eq!(
        (&bridge["aim"], &bridge["easier"], &bridge["harder"]),
        (&json!("strength"), &Value::Null, &json!("bridge_march"))
    );
}

#[test]
fn a_plain_lumbago_is_self_care() {
    let outcome = assess(lumbago());
    assert_eq!(outcome["id"], "case");
    assert_eq!(outcome["disposition"], "self_care");
    assert_eq!(outcome["reasons"], json!(["S"]));
    assert_eq!(outcome["contacts"], json!([]));
    assert_eq!(outcome["next"], Value::Null);
}

#[test]
fn a_missing_answer_leaves_its_screen_open() {
    let mut answers = lumbago();
    answers.as_object_mut().expect("an object").remove("d_rash");
    let outcome = assess(answers);
    assert_eq!((&outcome["next"], &outcome["disposition"]), (&json!("ill"), &Value::Null));
}

#[test]
fn what_is_already_decided_is_said_while_a_screen_is_open() {
    let mut answers = with(json!({ "function": "cannot" }));
    answers.as_object_mut().expect("an object").remove("d_rash");
    let outcome = assess(answers);
    assert_eq!((&outcome["next"], &outcome["disposition"]), (&json!("ill"), &json!("gp_today")));
}

#[test]
fn a_rule_waits_for_the_follow_up_that_it_reads() {
    let open = assess(with(json!({ "c_both": "yes" })));
    assert_eq!((&open["next"], &open["disposition"]), (&json!("legs_more"), &Value::Null));
    let flu = assess(with(json!({ "d_fever": "yes" })));
    assert_eq!((&flu["next"], &flu["disposition"]), (&json!("ill_more"), &Value::Null));
}

#[test]
fn an_emergency_ends_the_questions_and_what_comes_after_it_does_not_count() {
    let outcome = assess(with(
        json!({ "b_urine": "yes", "d_colic": "yes", "d_colic_bad": "yes", "age": 70 }),
    ));
    assert_eq!(outcome["disposition"], "emergency_now");
    assert_eq!(outcome["reasons"], json!(["E02"]));
    assert_eq!(outcome["contacts"], json!(["spoed"]));
    assert_eq!(outcome["next"], Value::Null);
}

#[test]
fn an_answer_that_this_path_does_not_ask_is_passed_over() {
    let outcome = assess(with(
        json!({ "p_contr": "yes", "suic": "now", "archsport": "yes", "a_relief": "no" }),
    ));
    assert_eq!(outcome["disposition"], "self_care");
}

#[test]
fn the_cancer_box_alone_asks_which_and_a_kind_counts_as_the_box() {
    assert_eq!(assess(with(json!({ "cancer": "some" })))["next"], "conditions_more");
    assert_eq!(assess(with(json!({ "cancer": "skin" })))["disposition"], "self_care");
    assert_eq!(assess(with(json!({ "cancer": "other" })))["disposition"], "gp_within_days");
}

#[test]
fn a_beginning_with_a_fall_leads_back_to_the_page_about_falls() {
    assert_eq!(assess(with(json!({ "onset": "fall" })))["next"], "accident");
}

#[test]
fn a_bad_line_is_named_and_the_rest_goes_on() {
    let good = json!({ "id": "good", "answers": lumbago() }).to_string();
    let lines = [
        "not json",
        "{\"id\": 1}",
        "[]",
        "{\"id\": 2, \"answers\": 7}",
        "{\"id\": 3, \"answers\": {\"age\": \"forty\"}}",
        "{\"id\": 4, \"answers\": {\"sev\": 11}}",
        "{\"id\": 5, \"answers\": {\"site\": [\"elbow\"]}}",
        "",
        &good,
    ];
    let output = run("assess", &lines.join("\n"));
    let answers: Vec<Value> =
        output.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 8, "an answer a line, but for the empty one");
    assert!(answers[..7].iter().all(|answer| answer["error"].is_string()), "{output}");
    assert_eq!(answers[4]["id"], 3);
    assert_eq!(answers[7]["disposition"], "self_care");
}

#[test]
fn a_thousand_lines_a_second_and_more() {
    let line = json!({ "id": 1, "answers": lumbago() }).to_string() + "\n";
    let begun = Instant::now();
    let lines = run("assess", &line.repeat(5000)).lines().count();
    let rate = 5000.0 / begun.elapsed().as_secs_f64();
    println!("assess: {rate:.0} lines a second");
    assert_eq!(lines, 5000);
    assert!(rate > 1000.0, "only {rate:.0} lines a second");
}

#[test]
fn the_printed_protocol_is_the_signed_one() {
    let printed = PRINTED.as_str();
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/protocol.nl.md");
    if std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some() {
        std::fs::write(golden, printed).expect("the golden file can be written");
    }
    let kept = std::fs::read_to_string(golden).unwrap_or_default();
    let differs = printed.lines().zip(kept.lines()).find(|(now, then)| now != then);
    assert!(
        printed == kept,
        "the tables print another protocol than tests/golden/protocol.nl.md (first at {differs:?}).\n\
         Read the difference as a clinician would; then write it with RUGWIJZER_WRITE_GOLDEN=1 cargo test --test protocol command_line"
    );
}

/// What a clinician signs stands on the page, by its own name, and the page needs nothing but
/// itself.
#[test]
fn the_page_holds_every_row_and_needs_no_script() {
    let page = run("print-html", "").replace("<wbr>", "");
    for foreign in ["<script", "<link", "src=", "url(", "style=\""] {
        assert!(!page.contains(foreign), "the page has {foreign}");
    }
    let rules = RULES.iter().map(|row| row.id.id());
    let patterns = PATTERNS.iter().map(|row| row.id.id());
    let factors = FACTORS.iter().map(|row| row.id.id());
    let routes = REFERRALS.iter().map(|row| row.professional.id());
    let outlooks = OUTLOOKS.iter().map(|row| row.id.id());
    let lessons =
        LESSONS.iter().map(|row| row.id.id()).chain(Piece::ALL.iter().map(|piece| piece.id()));
    let exercises = EXERCISES.iter().map(|row| row.id.id());
    let exclusions = EXCLUSIONS.iter().map(|row| row.id.id());
    let phases = Phase::ALL.iter().map(|phase| phase.id());
    let lights: Vec<String> =
        LIGHTS.iter().map(|row| [row.rule.id(), " ", row.light.id()].concat()).collect();
    let daily = DAILY.iter().map(|row| row.id.id());
    let screens = Screen::ALL.iter().map(|screen| screen.id());
    for name in rules.chain(EXCEPTIONS.iter().map(|row| row.id)) {
        assert!(page.contains(&format!("<th scope=\"row\">{name}</th>")), "no row {name}");
    }
    for name in patterns
        .chain(factors)
        .chain(routes)
        .chain(outlooks)
        .chain(lessons)
        .chain(exercises)
        .chain(exclusions)
        .chain(phases)
        .chain(lights.iter().map(String::as_str))
        .chain(daily)
    {
        assert!(page.contains(&format!("[{name}]")), "nothing named {name}");
    }
    for name in Stop::ALL.iter().map(|stop| stop.id()).chain(ONLY.iter().map(|(id, _)| id.id())) {
        assert!(page.contains(&format!("<th scope=\"row\">{name}</th>")), "no row {name}");
    }
    // A clinician signs what is told, word for word.
    for said in LESSONS.iter().flat_map(|row| learn::lesson(Lang::Nl, row.id).texts()) {
        assert!(page.contains(said), "not printed: {said}");
    }
    for said in Piece::ALL.iter().map(|piece| learn::piece(Lang::Nl, *piece).about) {
        assert!(page.contains(said), "not printed: {said}");
    }
    // Each twice: beside the row's name, and beside its status.
    let ours = EXCLUSIONS.iter().filter(|row| row.origin == Origin::Added).count();
    assert!(
        ours > 0 && page.matches(protocol::exercises(Lang::Nl).added).count() == ours * 2,
        "what is ours is marked"
    );
    for name in screens {
        assert!(page.contains(&format!("({name})</h3>")), "no page {name}");
    }
    assert_eq!(page.matches("<svg xmlns").count(), 3, "the flow is drawn in three pictures");
    assert_eq!(
        page.matches("<figure>").count(),
        page.matches("<details>").count(),
        "each picture stands there in words too"
    );
    for claim in Claim::ALL {
        let number =
            claim.id().split('.').next().and_then(|number| number.parse().ok()).expect("a number");
        let promise = protocol::proofs::promise(Lang::Nl, number);
        assert!(
            !promise.is_empty()
                && page
                    .contains(&format!("<th scope=\"row\">{}</th><td>{promise}</td>", claim.id())),
            "no row {}",
            claim.id()
        );
    }
    for kind in Kind::ALL {
        assert!(
            page.contains(&format!("<td>{}</td>", protocol::proofs::kind(Lang::Nl, *kind))),
            "nothing is {}",
            kind.id()
        );
    }
}

/// What is said beside the tables stands on the page too, in both voices.
#[test]
fn the_page_holds_what_is_said_beside_the_tables() {
    let page = PRINTED.as_str();
    let holds = |text: &str| assert!(page.contains(text), "not printed: {text}");
    for voice in Voice::ALL {
        let nsaid = outcome::nsaid(Lang::Nl, voice);
        [nsaid.items, nsaid.yes, nsaid.no, nsaid.unknown]
            .concat()
            .into_iter()
            .chain([nsaid.question])
            .for_each(holds);
        Extra::ALL
            .iter()
            .flat_map(|extra| frame::extra(Lang::Nl, voice, *extra))
            .for_each(|text| holds(text));
        let result = outcome::result(Lang::Nl, voice);
        [
            result.limit,
            result.lifeline,
            result.no_diagnosis,
            result.unknown_hint,
            result.call_now_whom,
        ]
        .into_iter()
        .for_each(holds);
        [result.child, result.cannot_answer, result.safe_home.body]
            .concat()
            .into_iter()
            .for_each(holds);
        for rule in RULES {
            let contacts: Vec<Contact> = rule.calls.iter().map(|call| call.contact).collect();
            let verdict = outcome::verdict(Lang::Nl, voice, rule.level, &contacts);
            [verdict.headline, verdict.lead, verdict.word].into_iter().for_each(holds);
        }
        holds(outcome::physio_too(Lang::Nl, voice));
        for option in Field::ALL
            .iter()
            .flat_map(|field| field.options())
            .map(|option| words::option(Lang::Nl, voice, *option))
        {
            [option.label, option.hint].into_iter().for_each(holds);
        }
        for screen in Screen::ALL {
            let page = words::page(Lang::Nl, voice, *screen);
            page.hints.iter().chain([&page.title]).for_each(|text| holds(text));
        }
        let verdict = outcome::verdict(Lang::Nl, voice, Disposition::SelfCare, &[]);
        [verdict.headline, verdict.lead, verdict.word].into_iter().for_each(holds);
    }
    holds(frame::frame(Lang::Nl).prefer_not);
}

/// Whoever signs sees each rule that is not what it was, with what it was; and nothing is listed
/// that did not change.
#[test]
fn every_changed_rule_stands_among_the_changes() {
    let before: BTreeMap<(&str, &str), (&str, &str)> =
        include_str!("../../src/bin/protocol/print/rules-2026.3.txt")
            .lines()
            .map(|line| {
                let parts: Vec<&str> = line.split('\t').collect();
                ((parts[0], parts[1]), (parts[2], parts[3]))
            })
            .collect();
    let now = |rule: &Rule| {
        let call = |call: &Call| {
            if call.when == Cond::Always {
                call.contact.id().to_owned()
            } else {
                format!("{} ({})", call.contact.id(), call.when)
            }
        };
        // A set that has got a name says the same as before.
        let named = [Name::Sudden, Name::Mech];
        let when = named.iter().fold(rule.when.to_string(), |when, name| {
            when.replace(name.id(), &name.meaning().to_string())
        });
        (when, rule.calls.iter().map(call).collect::<Vec<_>>().join("; "))
    };
    let changed: BTreeSet<&str> = RULES
        .iter()
        .filter(|rule| {
            let (when, calls) = now(rule);
            before.get(&("rule", rule.id.id())) != Some(&(when.as_str(), calls.as_str()))
        })
        .map(|rule| rule.id.id())
        .collect();
    let listed: BTreeSet<&str> =
        REVISIONS.iter().flat_map(|row| row.rules).map(|rule| rule.id()).collect();
    assert_eq!(changed, listed, "left: changed; right: listed");
    assert!(changed.iter().all(|id| !id.starts_with('E')), "no rule of an emergency has changed");
    let named = |kind: &str| before.keys().filter(|key| key.0 == kind).count();
    assert_eq!((named("rule"), named("name")), (77, 12), "the whole rule set before");
    for name in Name::ALL {
        let old = before.get(&("name", name.id()));
        assert!(
            old.is_none_or(|old| old.0 == name.meaning().to_string()),
            "{} means something else now",
            name.id()
        );
    }
    // Each has its row, with the old condition, the new words and the number.
    let page = PRINTED.as_str();
    let section = page
        .split("\n## ")
        .find(|part| part.starts_with("Wat is er veranderd sinds 2026.3"))
        .expect("the section");
    assert_eq!(REVISIONS.len(), 25);
    for row in REVISIONS {
        assert!(section.contains(&format!("| {}. ", row.id.id())), "no row {}", row.id.id());
        for rule in row.rules {
            let old = before.get(&("rule", rule.id())).map_or("bestond niet", |old| old.0);
            let old = format!("{}: {}", rule.id(), old.replace('|', "\\|"));
            assert!(section.contains(&old), "{old}");
        }
        for asked in row.asked {
            let words = match asked {
                Asked::Field(screen, field) => {
                    words::field(Lang::Nl, Voice::You, *screen, *field).label
                }
                Asked::Option(option) => words::option(Lang::Nl, Voice::You, *option).label,
                Asked::Above(_) => "",
            };
            assert!(section.contains(words), "{words}");
        }
    }
}

/// One line for `check-in`: a lumbago, and these check-ins.
fn check_in(check_ins: Value) -> Value {
    let line = json!({ "id": "week", "answers": lumbago(), "check_ins": check_ins });
    serde_json::from_str(&run("check-in", &line.to_string())).expect("JSON")
}

/// A check-in on this day: plain answers with these changes.
fn came(day: u32, changes: Value, items: Value) -> Value {
    let mut said = json!({
        "news": "no", "different": "no", "seen": "nobody", "pain_now": 2, "exercise_days": "most", "response": "usual",
        "medicines": "none", "sleep": "well", "worries": "same",
    });
    for (name, value) in items.as_object().expect("an object") {
        said[name] = value.clone();
    }
    json!({ "day": day, "answers": with(changes), "items": said })
}

#[test]
fn a_check_in_is_decided_a_line_each() {
    let better = json!({ "course": "better", "sev": 3, "foot": "no" });
    let reply = check_in(json!([came(7, better.clone(), json!({}))]));
    assert_eq!(reply["id"], "week");
    assert_eq!(reply["disposition"], "self_care");
    assert_eq!(reply["reasons"], json!(["better"]));
    assert_eq!((&reply["step"], &reply["why"]), (&json!("forward"), &json!("went_well")));
    assert!(!reply["exercises"].as_array().expect("a list").is_empty());
    // A second one, that brings an alarm.
    let alarm = check_in(json!([
        came(7, better, json!({})),
        came(9, json!({ "c_swollen": "yes", "course": "better", "foot": "no" }), json!({})),
    ]));
    assert_eq!(alarm["disposition"], "gp_today");
    assert_eq!((&alarm["step"], &alarm["exercises"]), (&json!("stop"), &json!([])));
    assert_eq!(alarm["rules"], json!(["T12"]));
}

#[test]
fn a_check_in_that_is_not_finished_or_not_right_says_so() {
    let open = check_in(json!([{ "day": 3 }]));
    assert_eq!((&open["next"], &open["disposition"]), (&json!("danger"), &Value::Null));
    let life = check_in(json!([came(3, json!({}), json!({ "worries": null }))]));
    assert_eq!(life["error"], "question worries: no such answer");
    for (check_ins, error) in [
        (json!([]), "no check-in"),
        (Value::Null, "no \"check_ins\""),
        (json!([{ "items": {} }]), "a check-in must be an object with a \"day\""),
        (json!([{ "day": 2, "answers": { "sev": 12 } }]), "field sev: number out of range"),
    ] {
        assert_eq!(check_in(check_ins)["error"], error);
    }
    assert!(run("check-in", "not JSON").contains("not JSON"));
}
