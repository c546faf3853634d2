//! What is taken along: nothing that was not ticked, how urgent it is always, and a mail, a calendar
//! and a page that other programs can read.

use crate::support::markup::Markup;
use crate::support::render::{html, outcome, visit};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::plan::Minutes;
use rugwijzer::handover::contents::on;
use rugwijzer::handover::mail::{MOST, length};
use rugwijzer::handover::private::{Private, given, told};
use rugwijzer::session::keeping::{File, Keep, Way, clock};
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Effect, Model, Msg, handover_texts, taking, update};
use rugwijzer::words::rooms::Room;
use rugwijzer::words::{keep as words, outcome as outcome_words};
use std::collections::BTreeSet;

const PEOPLE: usize = 1500;

/// Needles are called a larger chance of an infection, in every text.
const NEVER: [&str; 2] = ["naald", "drugs"];
/// TABLE: words that would tell, in any text of the result.
const TELLING: [(Private, &[&str]); 3] = [
    (Private::Violence, &["veilig thuis", "0800-2000", "thuis niet veilig"]),
    (
        Private::Suicide,
        &[
            "te zwaar",
            "112 of 113",
            "niet veilig",
            "praten kan",
            "somber en",
            "zelfmoord",
            "alleen bent",
        ],
    ),
    (
        Private::Pregnancy,
        &["zwanger", "bevall", "verloskun", "baby", "menstruatie", "ongesteld", "kraam"],
    ),
];

fn decided(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { .. } => panic!("an outcome"),
    }
}

/// Random people at the outcome, and every second one with something to leave out.
fn people(seed: u64) -> Vec<Model> {
    let mut rng = Rng::new(seed);
    let mut models = Vec::new();
    while models.len() < PEOPLE {
        let mut model = visit("");
        model.resume(SavedVisit { answers: complete_set(&mut rng), ..SavedVisit::default() });
        update(&mut model, Msg::ShowAdvice);
        if !given(&decided(&model).facts).is_empty() || models.len() % 2 == 0 {
            models.push(model);
        }
    }
    models
}

fn texts(model: &Model) -> [String; 3] {
    let outcome = decided(model);
    [
        handover_texts::result(model, &outcome),
        handover_texts::mail(model, &outcome),
        handover_texts::page(model, &outcome),
    ]
}

fn tick_all(model: &mut Model) {
    for kind in Private::ALL {
        update(model, Msg::Taking(Keep::Tick(*kind, true)));
    }
}

#[test]
fn what_is_not_ticked_stands_in_no_text_and_what_is_ticked_does() {
    let mut told_of = BTreeSet::new();
    let mut had = BTreeSet::new();
    for mut model in people(41) {
        let outcome = decided(&model);
        let kinds = given(&outcome.facts);
        had.extend(kinds.iter().map(|kind| kind.id()));
        for text in texts(&model) {
            let text = text.to_lowercase().replace('\u{2011}', "-");
            assert!(!NEVER.iter().any(|sign| text.contains(sign)), "{text}");
            for (kind, signs) in TELLING {
                for sign in signs {
                    assert!(
                        !text.contains(sign),
                        "{} {:?}: “{sign}” in\n{text}",
                        kind.id(),
                        outcome.reasons
                    );
                }
            }
        }
        tick_all(&mut model);
        let whole = texts(&model)[0].to_lowercase();
        for (kind, signs) in TELLING {
            if kinds.contains(&kind) && signs.iter().any(|sign| whole.contains(sign)) {
                told_of.insert(kind.id());
            }
        }
    }
    // So that the test could fail: each kind was there, and can be read once it is ticked.
    assert_eq!(had.len(), Private::ALL.len(), "{had:?}");
    // Needles are in the code alone.
    had.remove(Private::Drugs.id());
    assert_eq!(told_of, had);
}

/// Ticked or not: the same urgency, somebody to call, the lines that are there for everybody, and
/// never a line that says whether something is missing.
#[test]
fn leaving_out_changes_neither_urgency_nor_that_there_is_somebody_to_call() {
    for mut model in people(42) {
        let outcome = decided(&model);
        let said = told(&outcome, &[]);
        assert_eq!(said.disposition, outcome.disposition);
        if outcome.disposition >= Disposition::GpWithinDays {
            assert!(!said.contacts.is_empty());
        }
        assert!(said.reasons.iter().all(|rule| outcome.reasons.contains(rule)));
        for contact in [Contact::Emergency112, Contact::Urgent, Contact::Gp] {
            assert!(said.contacts.contains(&contact) >= outcome.contacts.contains(&contact));
        }
        let before = texts(&model);
        let words = words::keep(model.lang());
        let verdict = outcome_words::verdict(
            model.lang(),
            model.voice(),
            outcome.disposition,
            &said.contacts,
        );
        tick_all(&mut model);
        for text in before.iter().chain(&texts(&model)) {
            assert_eq!(text.matches(words.not_all).count(), 1, "{text}");
            assert!(text.contains("112"), "{text}");
        }
        assert!(before[0].contains(&verdict.headline.replace('\u{ad}', "")), "{}", before[0]);
        let begins = match outcome.disposition {
            Disposition::EmergencyNow => "Bel nu",
            Disposition::GpToday => "Bel vandaag",
            Disposition::GpWithinDays | Disposition::PhysioOrPodo => "Maak een afspraak",
            Disposition::SelfCare => "",
        };
        assert!(before.iter().all(|text| text.contains(begins)), "{before:?}");
        if outcome.disposition == Disposition::GpToday {
            assert!(before[0].contains("huisartsenpost"), "{}", before[0]);
        }
    }
}

/// A call after a fall is nothing that tells: who is early in a pregnancy keeps it.
#[test]
fn a_call_after_a_fall_stays() {
    let model = outcome("age=30 preg=lt20 days=3");
    let outcome = decided(&model);
    let text = handover_texts::result(&model, &outcome);
    assert!(!text.contains("wanger"), "{text}");
    assert!(text.contains("- Een val of ongeluk."), "{text}");
}

/// Exercises go nowhere without what somebody pregnant has to know before them.
#[test]
fn exercises_in_a_pregnancy_go_with_when_not_to_or_not_at_all() {
    for changes in ["age=30 preg=ge20 p_pain=no days=3", "age=30 preg=maybe days=3"] {
        let mut model = outcome(changes);
        for (ticked, text) in [
            (false, texts(&model)),
            (true, {
                tick_all(&mut model);
                texts(&model)
            }),
        ] {
            for text in [&text[0], &text[2]] {
                let exercises = text.contains("Deze week");
                assert_eq!([exercises, text.contains("Vruchtwater")], [ticked; 2], "{text}");
            }
        }
    }
}

/// How long an address gets, counted as a browser counts it.
#[test]
fn a_mail_fits_and_has_when_to_call() {
    let mut whole = 0;
    for mut model in people(43) {
        for _ in 0..2 {
            let outcome = decided(&model);
            let [text, mail, _] = texts(&model);
            assert!(length(&mail) + 60 <= MOST, "{}: {mail}", length(&mail));
            let headline = text.lines().nth(2).expect("a headline");
            assert!(mail.contains(headline), "{mail}");
            assert!(mail.contains("112") && !mail.contains("\n\n\n"), "{mail}");
            if outcome.disposition < Disposition::EmergencyNow {
                let signs = ["rond anus of geslachtsdelen", "Plassen lukt niet"];
                assert!(signs.iter().all(|sign| mail.contains(sign)), "{mail}");
                assert!(mail.contains("0800-0113"), "{mail}");
            }
            // A heading has something below it.
            for pair in mail.lines().collect::<Vec<_>>().windows(2) {
                let heads = pair[0].ends_with(" bij") || pair[0].ends_with("ergers");
                assert!(!heads || !pair[1].is_empty(), "{mail}");
            }
            let shortened = mail.contains(words::keep(model.lang()).shortened);
            assert_eq!(shortened, mail.len() < text.len(), "{mail}");
            whole += usize::from(!shortened);
            tick_all(&mut model);
        }
    }
    println!("{whole} of {} mails have everything", 2 * PEOPLE);
    assert_eq!(length("a é\n"), "a%20%C3%A9%0D%0A".len());
}

fn calendar(model: &mut Model) -> String {
    match update(model, Msg::Taking(Keep::SaveCalendar)).as_slice() {
        [Effect::Hand { way: Way::Save(File::Calendar), text, .. }] => text.clone(),
        other => panic!("{other:?}"),
    }
}

fn values<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    text.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

#[test]
fn a_calendar_is_a_calendar_and_tells_nothing() {
    let mut all = 0;
    for mut model in people(44) {
        let outcome = decided(&model);
        update(&mut model, Msg::Taking(Keep::Exercises(true)));
        let text = calendar(&mut model);
        let calls = outcome.disposition >= Disposition::GpToday;
        assert!(!calls || !text.contains("VEVENT"), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
        let unfolded = text.replace("\r\n ", "").replace("terugkijken", "").to_lowercase();
        for sign in ["rug", "pijn", "arts", "zwanger", "113", "fysio", "diagnose", "kracht"] {
            assert!(!unfolded.contains(sign), "{sign}: {unfolded}");
        }
        let uids = values(&text, "UID");
        assert_eq!(uids.len(), uids.iter().collect::<BTreeSet<_>>().len());
        all += uids.len();
        // Made again it is the same, and the later one.
        let again = calendar(&mut model);
        assert_eq!(again.replace("SEQUENCE:1\r\n", "SEQUENCE:0\r\n"), text);
    }
    assert!(all > PEOPLE / 10, "{all}");
}

#[test]
fn the_exercises_stand_in_the_calendar_at_the_time_that_was_chosen() {
    let mut model = outcome("");
    let without = calendar(&mut model);
    assert_eq!(values(&without, "SUMMARY"), ["Even terugkijken"; 3]);
    assert_eq!(
        values(&without, "DTSTART;VALUE=DATE")[0],
        format!(
            "{:04}{:02}{:02}",
            on(model.today, 5).year(),
            u8::from(on(model.today, 5).month()),
            on(model.today, 5).day()
        )
    );
    update(&mut model, Msg::Minutes(Minutes::Twenty));
    update(&mut model, Msg::Taking(Keep::Exercises(true)));
    let (hour, minute) = clock("07:30").expect("a time");
    update(&mut model, Msg::Taking(Keep::At(hour, minute)));
    let with = calendar(&mut model);
    assert_eq!(values(&with, "SUMMARY")[3], "Oefenen (20 minuten)");
    assert!(values(&with, "DTSTART;TZID=Europe/Amsterdam")[0].ends_with("T073000"), "{with}");
    assert_eq!(values(&with, "DURATION"), ["PT20M"]);
    model.red_light = true;
    assert_eq!(calendar(&mut model).replace("SEQUENCE:2", "SEQUENCE:0"), without);
    for wrong in ["", "19", "24:00", "12:60", "a:b", "12:é"] {
        assert_eq!(clock(wrong), None, "{wrong}");
    }
}

/// One file: nothing runs in it, and it asks for nothing.
#[test]
fn a_page_is_whole_and_asks_for_nothing() {
    for model in people(45).into_iter().take(300) {
        let outcome = decided(&model);
        let page = handover_texts::page(&model, &outcome);
        for sign in
            ["<script", "src=", "url(", "http:", "https:", "javascript:", "data-", "@import"]
        {
            assert!(!page.contains(sign), "{sign}");
        }
        assert!(page.contains("default-src 'none'") && page.contains("lang=\"nl\""));
        let body = &page[page.find("<main>").expect("what it says")..];
        let markup = Markup::read(&body[..body.find("</body>").expect("its end")]);
        assert_eq!(markup.nodes.iter().filter(|node| node.name == "h1").count(), 1);
        let names: Vec<&str> = handover_texts::headings(&model, &outcome);
        for name in names {
            assert!(
                markup.nodes.iter().any(|node| node.name == "h2" && node.text == name),
                "{name}"
            );
        }
        assert!(page.matches("href=\"").count() == page.matches("href=\"tel:").count());
    }
}

#[test]
fn what_was_typed_into_the_page_stays_text() {
    let mut model = outcome("");
    update(&mut model, Msg::Goal("<b>\"tuin\" & 112</b> of 0112".to_owned()));
    let page = handover_texts::page(&model, &decided(&model));
    assert!(
        page.contains(
            "&lt;b&gt;&quot;tuin&quot; &amp; <a href=\"tel:112\">112</a>&lt;/b&gt; of 0112"
        ),
        "{page}"
    );
}

#[test]
fn a_changed_mail_is_void_once_its_text_or_the_answers_change() {
    let mut model = outcome("age=30 preg=lt20 days=3");
    let outcome = decided(&model);
    let made = taking::mail(&model, &outcome);
    update(&mut model, Msg::MailTyped("Dag".to_owned()));
    assert_eq!(taking::mail(&model, &outcome), "Dag");
    let copied = update(&mut model, Msg::Taking(Keep::CopyMail));
    assert_eq!(copied, [Effect::Copy("Dag".to_owned())]);
    update(&mut model, Msg::Taking(Keep::Tick(Private::Pregnancy, true)));
    assert_ne!(taking::mail(&model, &outcome), "Dag");
    update(&mut model, Msg::Taking(Keep::Tick(Private::Pregnancy, false)));
    update(&mut model, Msg::Taking(Keep::WholeMail));
    assert_eq!(taking::mail(&model, &outcome), handover_texts::result(&model, &outcome));
    update(&mut model, Msg::Taking(Keep::Tick(Private::Pregnancy, true)));
    update(&mut model, Msg::Back);
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(taking::mail(&model, &outcome), made, "nothing is ticked any more");
}

/// The room offers what it can do; a box stands there only where there is something to leave out.
#[test]
fn the_room_offers_the_four_ways() {
    let ways = |changes: &str| {
        let mut model = outcome(changes);
        update(&mut model, Msg::Open(Some(Room::Keep)));
        let markup = Markup::read(&html(&model));
        let is = |part: &str| markup.part(part).is_some();
        ["private", "keep-calendar", "keep-mail", "keep-share", "keep-page"].map(is)
    };
    assert_eq!(ways(""), [false, true, true, true, true]);
    assert_eq!(ways("age=30 preg=ge20 p_pain=no days=3"), [true, true, true, true, true]);
    assert_eq!(ways("function=cannot"), [false, false, true, true, true]);
}
