//! Nothing that a clinic sets reaches a rule, an alarm, or the words of an emergency, and its card
//! never stands where it may not: tried with every setting and with generated configurations, as
//! strange as they can be.

use crate::support::configured::{configured, full, with_clinic};
use crate::support::markup::Markup;
use crate::support::render::{html, is_sound, outcome, visit};
use crate::support::rng::Rng;
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::session::config::{Clinic, Config, Mode, Phone};
use rugwijzer::session::{Model, Msg, handover_texts, update};
use serde_json::{Map, Value, json};

const CONFIGURATIONS: usize = 100_000;
/// Of so many one is drawn on the screens.
const DRAWN: usize = 800;

/// Outcomes on which nothing of a clinic may stand: emergencies, a GP today, a doctor who has to
/// look first.
const WITHOUT_CLINIC: [&str; 5] = [
    "a_collapse=yes",
    "b_saddle=yes",
    "function=cannot",
    "days=20 yellow=mood suic=now",
    "d_rash=yes",
];
const WITH_CLINIC: [&str; 2] = ["site=low,below1", ""];

/// What people and attackers write where a text is asked for.
fn hostile(rng: &mut Rng) -> Value {
    const TEXTS: [&str; 40] = [
        "",
        " ",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "</script><b>",
        "&lt;b&gt;",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript://example.nl/%0aalert(1)",
        "\u{200b}javascript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml,<svg onload='alert(1)'/>",
        "data:image/png;base64,AAAA",
        "blob:https://example.nl/1",
        "file:///etc/passwd",
        "//elsewhere.example/x",
        "https://example.nl/\"onmouseover=\"alert(1)",
        "https://example.nl/<b>",
        "http://example.nl",
        "tel:112",
        "tel:+31301234567",
        "mailto:a@b.nl",
        "__proto__",
        "constructor",
        "112",
        "1 1 2",
        "Bel 112 niet, kom naar ons",
        "\u{202e}112 leb",
        "Wij genezen alles",
        "030 123 45 67",
        "Mo-Fr 00:00-24:00",
        "2026-11-29",
        "data-disposition=\"self_care\"",
    ];
    match rng.below(12) {
        0 => json!(null),
        1 => json!(rng.below(1000)),
        2 => json!(rng.permille(500)),
        3 => json!([rng.pick(&TEXTS), 3, null]),
        4 => json!({ rng.pick(&TEXTS): rng.pick(&TEXTS), "__proto__": { "name": "x" } }),
        5 if rng.permille(4) => json!(rng.pick(&TEXTS).repeat(1_000_000 / 20)),
        _ => json!(rng.pick(&TEXTS)),
    }
}

/// Each setting is right, hostile, or absent.
fn generated(rng: &mut Rng, right: &Value) -> Value {
    let mut made = Map::new();
    for (key, value) in right.as_object().expect("an object") {
        match rng.below(10) {
            0..5 => made.insert(key.clone(), value.clone()),
            5..9 => made.insert(key.clone(), hostile(rng)),
            _ => None,
        };
    }
    if rng.permille(300) {
        let places: Vec<Value> = (0..rng.below(9))
            .map(|_| json!({ "name": hostile(rng), "phone": hostile(rng), "opening_hours": hostile(rng) }))
            .collect();
        made.insert("locations".to_owned(), places.into());
    }
    for key in ["__proto__", "constructor", "rules", "disposition", "<b>"] {
        if rng.permille(50) {
            made.insert(key.to_owned(), hostile(rng));
        }
    }
    let mode = match rng.below(10) {
        0..4 => json!("information"),
        4..7 => json!("triage"),
        _ => hostile(rng),
    };
    if rng.permille(20) {
        return json!({ "clinic": hostile(rng), "lang": hostile(rng), "mode": mode });
    }
    let lang = if rng.permille(900) { json!("nl") } else { hostile(rng) };
    json!({ "clinic": made, "lang": lang, "mode": mode })
}

/// What holds of every clinic that was read.
fn is_harmless(clinic: &Clinic, json: &Value) {
    let phones = [&clinic.phone, &clinic.gp_phone, &clinic.out_of_hours_phone];
    let places = clinic.card.locations.iter().map(|place| &place.phone);
    for Phone { href, .. } in phones.into_iter().chain(places).flatten() {
        let digits = href.trim_start_matches("tel:").trim_start_matches('+');
        assert!(digits.bytes().all(|sign| sign.is_ascii_digit()) && digits != "112", "{json}");
    }
    let allowed = |link: &Option<String>, schemes: &[&str]| {
        let link = link.as_deref().unwrap_or(schemes[0]);
        assert!(schemes.iter().any(|scheme| link.starts_with(scheme)), "{link}: {json}");
        assert!(!link.contains(['"', '<', '\n']) && link != "tel:112", "{link}: {json}");
    };
    allowed(&clinic.booking_url, &["https:", "tel:", "mailto:"]);
    allowed(&clinic.card.privacy_url, &["https:"]);
    let logo = clinic.card.logo.as_ref().map(|logo| logo.url.as_str()).unwrap_or("data:image/png");
    assert!(
        ["https://example.nl/", "data:image/"].iter().any(|start| logo.starts_with(start)),
        "{json}"
    );
    let texts =
        [&clinic.card.address, &clinic.card.offer, &clinic.card.out_of_hours_name, &clinic.email];
    let names = clinic.card.locations.iter().map(|place| &place.name).chain([&clinic.name]);
    for text in texts.into_iter().flatten().chain(names) {
        assert!(!text.is_empty() && text.chars().count() <= 254, "{json}");
        assert!(!text.contains(['\u{202e}', '\u{200b}', '\n', '\u{1}']), "{json}");
    }
    let offer = clinic.card.offer.as_deref().unwrap_or_default().to_lowercase();
    assert!(!offer.contains("112") && !offer.contains("genez"), "{json}");
}

/// The same visit on the page of another clinic.
fn on_page_of(model: &Model, config: &Config, now: Option<u16>) -> Model {
    Model { config: config.clone(), week_minute: now, ..model.clone() }
}

/// What stands on the screen, and what may be copied.
fn seen(model: &Model) -> String {
    let Assessment::Decided(outcome) = assess(&model.answers) else { panic!("an outcome") };
    html(model) + &handover_texts::result(model, &outcome)
}

/// Where no clinic may stand, a page with this configuration is the page without it, but for the
/// two numbers of the GP.
fn leaves_alone(model: &Model, config: &Config, now: Option<u16>, what: &Value) {
    let clinic = config.clinic.clone().unwrap_or_default();
    let numbers = [&clinic.gp_phone, &clinic.out_of_hours_phone];
    let stand_ins = ["0000000001", "0000000002"]
        .map(|digits| Phone { shown: digits.to_owned(), href: format!("tel:{digits}") });
    let mut found = seen(&on_page_of(model, config, now));
    let [gp_phone, out_of_hours_phone] =
        [0, 1].map(|place| numbers[place].as_ref().map(|_| stand_ins[place].clone()));
    for (number, stand_in) in numbers.into_iter().zip(&stand_ins) {
        if let Some(Phone { shown, href }) = number {
            found = found.replace(href, &stand_in.href).replace(shown, &stand_in.shown);
        }
    }
    let plain = Clinic { gp_phone, out_of_hours_phone, ..Clinic::default() };
    let plain = Config { clinic: Some(plain), ..Config::default() };
    assert!(found == seen(&on_page_of(model, &plain, None)), "{what}");
}

/// Where a clinic may stand, what it wrote is text, and every link goes where it may.
fn is_only_text(markup: &Markup, what: &str) {
    is_sound(markup, what);
    for (place, node) in markup.nodes.iter().enumerate() {
        assert!(!matches!(node.name.as_str(), "script" | "style" | "iframe" | "object"), "{what}");
        assert!(node.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{what}");
        if let Some(href) = node.get("href") {
            let known = ["https:", "tel:", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
            assert!(known, "{href}: {what}");
            let outer = markup.around(place).skip(1).any(|(_, outer)| outer.name == "a");
            assert!(!outer, "no link in a link: {what}");
        }
    }
}

#[test]
fn no_configuration_reaches_an_alarm() {
    let right = full();
    let alarms: Vec<Model> = WITHOUT_CLINIC.iter().map(|changes| outcome(changes)).collect();
    let calm: Vec<Model> = WITH_CLINIC.iter().map(|changes| outcome(changes)).collect();
    let mut rng = Rng::new(112);
    let (mut clinics, mut cards, mut informing) = (0, 0, 0);
    for number in 0..CONFIGURATIONS {
        let json = generated(&mut rng, &right);
        let (config, errors) = configured(json.clone());
        for error in &errors {
            assert!(error.code().starts_with("config_"), "{json}");
            assert!(error.message().len() < 700, "{}", error.message());
        }
        informing += usize::from(config.mode == Mode::Information);
        assert_eq!(config.mode == Mode::Information, json["mode"] == "information", "{json}");
        if let Some(clinic) = &config.clinic {
            clinics += 1;
            is_harmless(clinic, &json);
        }
        if number % DRAWN == 0 {
            let now = rng.permille(700).then(|| rng.below(7 * 1440) as u16);
            let alarm = &alarms[number / DRAWN % alarms.len()];
            leaves_alone(alarm, &config, now, &json);
            let calm = on_page_of(&calm[number / DRAWN % calm.len()], &config, now);
            let markup = Markup::read(&html(&calm));
            cards += usize::from(markup.part("clinic").is_some());
            is_only_text(&markup, &json.to_string());
        }
    }
    assert!(clinics > CONFIGURATIONS / 3 && cards > 20, "{clinics} {cards}");
    assert!(informing > CONFIGURATIONS / 3, "{informing}");
}

/// One by one, so that none hides behind another.
#[test]
fn no_setting_reaches_an_alarm() {
    let right = full();
    for changes in WITHOUT_CLINIC {
        let model = outcome(changes);
        for mode in ["triage", "information"] {
            let (config, _) = configured(json!({ "clinic": right, "mode": mode }));
            leaves_alone(&model, &config, Some(600), &right);
        }
        for (key, value) in right.as_object().expect("an object") {
            let (config, _) = with_clinic(json!({ key: value }));
            leaves_alone(&model, &config, Some(600), &json!({ key: value }));
        }
    }
}

/// The answers lead where they lead, whoever's page it is.
#[test]
fn every_setting_leaves_the_way_through_the_questions_alone() {
    let (config, errors) = configured(json!({ "clinic": full(), "mode": "information" }));
    assert_eq!(errors, []);
    let without = |model: &Model| Model { config: Config::default(), ..model.clone() };
    for changes in WITHOUT_CLINIC.iter().chain(&WITH_CLINIC) {
        let mut model = visit(changes);
        let (before, page) = (without(&model), without(&model).shown());
        update(&mut model, Msg::Configure(Box::new(config.clone())));
        assert!(without(&model) == before, "only the settings changed: {changes}");
        assert_eq!(model.shown(), page, "{changes}");
    }
}

#[test]
fn the_card_says_all_that_a_clinic_may_say() {
    let (config, _) = configured(json!({ "clinic": full() }));
    let card = |changes: &str, now: Option<u16>| {
        Markup::read(&html(&on_page_of(&outcome(changes), &config, now)))
    };
    let open = card("site=low,below1", Some(9 * 60));
    let text = open.part("clinic").expect("a card").text.replace('\u{ad}', "");
    for said in [
        "Praktijk De Brug",
        "fysiotherapie, sportfysiotherapie",
        "De praktijk schrijft zelf:",
        "Een pijncheck van 20 minuten.",
        "Nu open, tot 12.00 uur.",
        "Dorpsstraat 112, 3500 AB Utrecht",
        "maandag t/m vrijdag",
        "8.00 tot 12.00 uur",
        "zaterdag",
        "gesloten",
        "De Brug Zuid",
        "Huisartsenpost Utrecht",
        "Hier spreekt men Nederlands, Engels en Turks.",
        "Verantwoordelijk bij deze praktijk: M. de Vries, BIG-nummer 49012345604, sinds 29 november 2026.",
        "Privacy bij deze praktijk",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Nu gesloten"));
    let logo = open.named("img").next().expect("a picture");
    assert_eq!(
        (logo.get("src"), logo.get("alt")),
        (Some("https://example.nl/logo.svg"), Some("Een brug"))
    );
    assert_eq!(open.actions("mail"), 1);
    assert!(!open.links().contains(&"tel:112") || !text.contains("Bel 112"));
    let closed = card("site=low,below1", Some(5 * 1440 + 13 * 60));
    let text = &closed.part("clinic").expect("a card").text;
    assert!(text.contains("Nu gesloten. Weer open: maandag om 8.00 uur."), "{text}");
    assert!(text.contains("Wacht niet tot de praktijk open is."), "{text}");
    let noon = card("", Some(12 * 60 + 5));
    let text = &noon.part("clinic").expect("a card").text;
    assert!(text.contains("Weer open: vandaag om 13.00 uur."), "{text}");
    let unknown = card("", None);
    assert!(!unknown.part("clinic").expect("a card").text.contains("Nu "));
}
