//! The lines hold what was typed, and nothing that was typed can become markup.

use crate::support::{facts, full, parse, settings, the_form, written};
use rugwijzer_configurator::settings::Settings;
use rugwijzer_configurator::snippets::{self, Source};
use serde_json::{Value, json};

/// The value of an attribute as a browser would read it.
fn attribute(line: &str, name: &str) -> String {
    let start = format!(" {name}=\"");
    let rest = line.split(&start).nth(1).unwrap_or_else(|| panic!("no {name} in {line}"));
    let text = rest.split('"').next().expect("an end");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn small() -> Settings {
    settings(json!({ "clinic": { "name": "De Brug", "phone": "030 123 45 67" } }))
}

#[test]
fn the_element_has_its_hash_its_json_and_the_advice() {
    let mut own = small();
    own.looks.insert("accent".to_owned(), " #006a4d ".to_owned());
    own.looks.insert("theme".to_owned(), "auto".to_owned());
    assert_eq!(
        written(&own, snippets::element),
        "<script type=\"module\" async src=\"/rugwijzer/1.2.3/rugwijzer.js\" integrity=\"sha384-abc\"></script>\n\
         <rug-wijzer lang=\"nl\" accent=\"#006a4d\">\n  <script type=\"application/json\">\n    {\n      \"clinic\": {\n        \
         \"name\": \"De Brug\",\n        \"phone\": \"030 123 45 67\"\n      }\n    }\n  </script>\n  \
         <p>De check start.</p>\n  <p>Gevaar? Bel <a href=\"tel:112\">112</a>.</p>\n  \
         <p>Wilt u een afspraak bij ons? Bel <a href=\"tel:0301234567\">030 123 45 67</a>.</p>\n</rug-wijzer>"
    );
}

#[test]
fn an_empty_form_still_gives_the_check_and_the_advice() {
    let lines = written(&Settings::default(), snippets::element);
    assert!(!lines.contains("json") && lines.contains("tel:112"), "{lines}");
    let frame = written(&Settings::default(), snippets::frame);
    assert!(frame.contains("/rugwijzer/1.2.3/frame.html\" title"), "{frame}");
}

#[test]
fn the_json_inside_the_element_is_what_was_typed_and_ends_nothing() {
    let lines = written(&settings(full()), snippets::element);
    assert_eq!(lines.matches("</script>").count(), 2, "{lines}");
    let json =
        lines.split("application/json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let read: Value = serde_json::from_str(json.expect("the JSON")).expect("JSON");
    assert_eq!(read["clinic"], full()["clinic"]);
    assert_eq!(read["mode"], full()["mode"], "beside the clinic");
    assert!(read.get("lang").is_none(), "the language is an attribute");
}

#[test]
fn the_file_is_what_was_typed() {
    let json = written(&settings(full()), |source: &Source| source.json());
    assert_eq!(serde_json::from_str::<Value>(&json).expect("JSON"), full());
    assert_eq!(written(&Settings::default(), |source: &Source| source.json()), "{}");
}

#[test]
fn the_div_stands_on_one_line_and_carries_every_setting() {
    let mut own = settings(full());
    own.folder = "https://bestanden.example/rw".to_owned();
    let lines = written(&own, snippets::loader);
    let (script, div) = lines.split_once('\n').expect("two lines");
    assert!(!div.contains('\n'));
    assert!(script.starts_with("<script src=\"https://bestanden.example/rw/rugwijzer-loader.js\""));
    assert_eq!(attribute(div, "data-base"), "https://bestanden.example/rw/");
    assert_eq!(attribute(div, "data-clinic-name"), "Praktijk “De Brug” & <Zn>");
    assert_eq!(attribute(div, "data-services"), "physio sport");
    let places: Value = serde_json::from_str(&attribute(div, "data-locations")).expect("JSON");
    assert_eq!(places, full()["clinic"]["locations"]);
    let given = div.split("><").next().expect("the tag").matches("=\"").count();
    // The class, the base, the language and the mode beside the clinic's own.
    assert_eq!(given, 4 + full()["clinic"].as_object().expect("a clinic").len());
}

#[test]
fn the_address_of_the_frame_holds_what_fits() {
    let mut own = settings(full());
    own.set("clinic.logo_url", format!("data:image/png;base64,{}", "A".repeat(9_000)).into());
    let frame = written(&own, snippets::frame);
    assert!(
        frame.contains(
            "clinic-name=Praktijk%20%E2%80%9CDe%20Brug%E2%80%9D%20%26%20%3CZn%3E&amp;phone="
        ),
        "{frame}"
    );
    assert!(!frame.contains("logo-url") && frame.contains("logo-alt"));
}

#[test]
fn components_carry_the_attributes() {
    for write in [snippets::react, snippets::vue] {
        let lines = written(&settings(full()), write);
        assert_eq!(attribute(&lines, "offer"), full()["clinic"]["offer"].as_str().expect("a text"));
        assert!(lines.contains("import \"rug-wijzer\";") && lines.contains("tel:112"), "{lines}");
    }
}

#[test]
fn wordpress_is_told_field_by_field() {
    let (facts, form, own) = (facts(), the_form(), settings(full()));
    let source = Source { facts: &facts, form: &form, settings: &own, parse: &parse };
    let entries = snippets::wordpress(&source);
    let value = |label: &str| {
        entries.iter().find(|entry| entry.label == label).map(|entry| entry.value.as_str())
    };
    assert_eq!(value("Telefoonnummer"), Some("030 123 45 67"));
    assert_eq!(value("Wat kan men bij u doen?"), Some("Fysiotherapie, Sportfysiotherapie"));
    assert_eq!(value("Andere locaties 2: Naam"), Some("Noord"));
    assert_eq!(value("Taal"), Some("Nederlands"));
    let shortcode = snippets::shortcode(&source);
    assert!(shortcode.starts_with("[rugwijzer] Gevaar? Bel 112."), "{shortcode}");
    assert!(shortcode.ends_with("[/rugwijzer]") && !shortcode.contains('<'));
    assert!(!shortcode.contains("De check start"), "no check starts where the plugin is gone");
}

#[test]
fn what_wordpress_has_no_field_for_is_named() {
    let left = |own: &Settings| {
        let (facts, form) = (facts(), the_form());
        snippets::left_behind(&Source { facts: &facts, form: &form, settings: own, parse: &parse })
    };
    assert_eq!(left(&settings(full())), Vec::<&str>::new());
    let mut own = settings(full());
    own.looks.insert("accent".to_owned(), "#006a4d".to_owned());
    own.looks.insert("theme".to_owned(), "auto".to_owned());
    own.looks.insert("loading".to_owned(), "lazy".to_owned());
    assert_eq!(left(&own), ["Wanneer de check laadt"]);
    let (facts, form) = (facts(), the_form());
    let entries =
        snippets::wordpress(&Source { facts: &facts, form: &form, settings: &own, parse: &parse });
    assert!(entries.iter().any(|one| one.label == "Kleur" && one.value == "#006a4d"));
    own.looks.insert("accent".to_owned(), "teal".to_owned());
    assert_eq!(left(&own), ["Uw kleur", "Wanneer de check laadt"], "it takes #rrggbb alone");
}

#[test]
fn a_button_and_waiting_go_with_the_element_and_not_into_a_frame() {
    let mut own = small();
    own.looks.insert("dialog".to_owned(), "Doe de check".to_owned());
    own.looks.insert("loading".to_owned(), "lazy".to_owned());
    let element = written(&own, snippets::element);
    assert!(element.contains(" dialog=\"Doe de check\" loading=\"lazy\""), "{element}");
    let place = written(&own, snippets::place);
    assert!(place.contains(" data-dialog=\"Doe de check\" data-loading=\"lazy\""), "{place}");
    let frame = written(&own, snippets::frame);
    assert!(!frame.contains("dialog") && !frame.contains("lazy"), "{frame}");
}

#[test]
fn a_mail_that_is_too_long_says_where_the_lines_go() {
    let mail = |settings: &Settings| {
        let (facts, form) = (facts(), the_form());
        snippets::mail(&Source { facts: &facts, form: &form, settings, parse: &parse })
    };
    let short = mail(&small());
    assert!(short.fits && short.href.contains("integrity") && short.href.len() <= 2_000);
    assert!(
        short.href.starts_with("mailto:?subject=Rugwijzer%20op%20onze%20website&body=Hallo,%0D%0A")
    );
    let long = mail(&settings(full()));
    assert!(!long.fits && long.href.contains("plak%20hier") && long.href.len() <= 2_000);
    assert!(long.text.contains("out_of_hours_name"));
}
