//! The parts, rendered natively: what a screen reader and a page translator find, and what the
//! colours promise.

use crate::support::render::render_part as render;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::outlook::OUTLOOKS;
use rugwijzer::pictures::figure::TWEENS;
use rugwijzer::pictures::figure::{Caption, Person, Scene};
use rugwijzer::pictures::outlook::course;
use rugwijzer::pictures::{Icon, Urgency};
use rugwijzer::session::player::motion::Motion;
use rugwijzer::ui::parts::accordion::{AccordionSection, accordion_section};
use rugwijzer::ui::parts::actions::{Action, Look, button};
use rugwijzer::ui::parts::call::Call;
use rugwijzer::ui::parts::choices::{Choice, Choices, Kind, apart, choices};
use rugwijzer::ui::parts::curve::{Curve, Moment, curve};
use rugwijzer::ui::parts::errors::{Mistake, Summary, summary};
use rugwijzer::ui::parts::evidence::{self, Evidence, evidence};
use rugwijzer::ui::parts::field::{Line, Number, line, number};
use rugwijzer::ui::parts::movement::{Film, Shown, film, legend, pose, poses};
use rugwijzer::ui::parts::pictures::{Knee, Place, Saddle, knee, place, saddle};
use rugwijzer::ui::parts::question::{Group, Question, group, question};
use rugwijzer::ui::parts::reasons::{Reason, Reasons, reasons};
use rugwijzer::ui::parts::score::{Score, score};
use rugwijzer::ui::parts::shell::{Help, Route, Shell, shell};
use rugwijzer::ui::parts::urgency_scale::UrgencyScale;
use rugwijzer::ui::parts::verdict::{Verdict, verdict};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use yew::prelude::*;

/// The tags of an element, as written.
fn tags<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!("<{name}");
    let mut found = Vec::new();
    for (at, _) in markup.match_indices(&open) {
        let rest = &markup[at..];
        let end = rest.find('>').expect("a tag ends");
        if rest[open.len()..].starts_with([' ', '>', '/']) {
            found.push(&rest[..=end]);
        }
    }
    found
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn choice(
    name: &'static str,
    value: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
) -> Choice {
    Choice { name, value, label, hint, checked: false }
}

fn saddle_question() -> Html {
    let rows = vec![
        choice("b_saddle", "yes", "Doof gevoel", Some("Tussen uw benen.")),
        choice("b_leak", "yes", "U verliest plas", None),
    ];
    let others = vec![
        choice("saddle", "none", "Geen van deze", None),
        choice("saddle", "unknown", "Weet ik niet", None),
    ];
    let mistakes = vec![Mistake { field: "b_saddle", text: "Kies wat past.".into() }];
    question(&Question {
        id: "saddle",
        fields: "b_saddle b_leak".into(),
        title: "Heeft u één van deze klachten?",
        short: "Zadel",
        hints: vec!["Alleen als ze nieuw zijn.", "We vragen dit aan iedereen."],
        error: Some("Kies wat past.".into()),
        summary: summary(&Summary { title: "Er ontbreekt iets", mistakes, on: Callback::noop() }),
        picture: saddle(&Saddle {
            behind_name: "Van achteren",
            front_name: "Van voren",
            ..Default::default()
        }),
        answers: vec![
            choices(&Choices {
                kind: Kind::Check,
                choices: rows,
                wrong: true,
                on: Callback::noop(),
            }),
            apart(
                &"of".into(),
                &Choices { kind: Kind::Check, choices: others, wrong: true, on: Callback::noop() },
            ),
        ],
        next: "Verder",
        ..Default::default()
    })
}

fn course_drawn() -> Html {
    curve(&Curve {
        course: course(&OUTLOOKS[0], 2),
        alt: "Een lijn die daalt.",
        axis_pain: "Pijn",
        axis_time: "Tijd",
        moments: ["begin", "6 weken", "half jaar", "1 jaar"]
            .map(|when| Moment { when: when.into(), value: Some("5".into()) })
            .into(),
        key: ["lijn", "band", "u"].map(Into::into),
        caption: vec!["Mensen verschillen."],
    })
    .html()
}

fn everything() -> Html {
    let action =
        Action { label: "Terug", action: "back", icon: Some(Icon::Back), ..Default::default() };
    let call = Call {
        number: "112".into(),
        href: Some("tel:112".into()),
        who: "Ambulance",
        ..Default::default()
    };
    let ladder = UrgencyScale {
        label: "Hoe snel?",
        words: ["a", "b", "c", "d", "e"].map(Into::into),
        here: Urgency::Today,
    };
    let inside = html! {
        <>
            { verdict(&Verdict {
                urgency: Urgency::Today, word: "Bel vandaag".into(), title: "Bel uw huisarts".into(), lead: vec!["Vandaag.".into()],
                calls: vec![call.clone()], ladder: Some(ladder), away: false,
            }) }
            { reasons(&Reasons {
                urgency: Urgency::Today, limit: Some("Dit sluit niets uit.".into()),
                reasons: vec![Reason { rule: "T03".into(), fact: "U heeft koorts.".into(), meaning: None }],
            }) }
            { saddle_question() }
            { knee(&Knee { name: "Been".into(), ..Default::default() }) }
            { place(&Place::default()) }
            { number(&Number { name: "age".into(), label: "Leeftijd".into(), error: Some("Vul een getal in.".into()), ..Default::default() }) }
            { score(&Score { name: "sev".into(), value: Some(3), ten: "ergste pijn".into(), ..Default::default() }) }
            { group(&Group { id: "stand".into(), title: "Kunt u staan?".into(), ..Default::default() }) }
            { button(Look::Main, &action) }
            { course_drawn() }
            { accordion_section(&AccordionSection { title: "Spit", sub: Some("kan passen".into()), inside: html! { <p>{ "Uitleg." }</p> }, ..Default::default() }).html() }
            { line(&Line { name: "goal", label: "Wat wilt u weer kunnen?", hints: vec!["Dit blijft hier.", "Of niet."], most: "160", ..Default::default() }).html() }
            { evidence(&Evidence { fact: "Omdat u koorts heeft.".into(), lines: vec![("Regel", vec![evidence::Line::of("T03".into())]), ("Bron", vec![])] }).html() }
        </>
    };
    let route =
        Route { nodes: vec!["Een", "Twee", "Drie"], here: 1, tenths: 4, ..Default::default() };
    let help = Help { label: "Nu hulp nodig?", text: vec![], calls: vec![call] };
    shell(&Shell {
        back: Some(action),
        help: Some(help),
        route: Some(route),
        inside,
        ..Default::default()
    })
}

#[test]
fn every_input_has_a_label_and_a_name() {
    let markup = render(everything);
    let inputs = tags(&markup, "input");
    assert!(inputs.len() >= 16, "rows, a number and eleven scores: {}", inputs.len());
    for input in inputs {
        let id = attribute(input, "id").expect("an id");
        assert!(attribute(input, "name").is_some_and(|name| !name.is_empty()), "{input}");
        let labels = tags(&markup, "label")
            .into_iter()
            .filter(|label| attribute(label, "for") == Some(id))
            .count();
        assert_eq!(labels, 1, "one label for {id}");
        for described in attribute(input, "aria-describedby").unwrap_or_default().split_whitespace()
        {
            assert!(markup.contains(&format!(" id=\"{described}\"")), "{described} is on the page");
        }
    }
}

#[test]
fn a_question_keeps_the_contract_of_the_dom() {
    let markup = render(saddle_question);
    let form = tags(&markup, "form")[0];
    assert_eq!(attribute(form, "data-question"), Some("saddle"));
    assert_eq!(attribute(form, "data-fields"), Some("b_saddle b_leak"));
    let values: Vec<_> = tags(&markup, "input")
        .iter()
        .map(|input| {
            (attribute(input, "name"), attribute(input, "value"), attribute(input, "type"))
        })
        .collect();
    let check = Some("checkbox");
    assert_eq!(
        values,
        [
            (Some("b_saddle"), Some("yes"), check),
            (Some("b_leak"), Some("yes"), check),
            (Some("saddle"), Some("none"), check),
            (Some("saddle"), Some("unknown"), check),
        ]
    );
    assert!(markup.contains("type=\"submit\"") && markup.contains("data-action=\"next\""));
}

#[test]
fn the_heading_stands_before_the_group_and_hints_and_error_describe_the_group() {
    let markup = render(saddle_question);
    // Focus goes to the heading: inside the group, its name and its hint would be heard first, and
    // then once more.
    let group = markup.find("<fieldset").expect("a group");
    for before in ["<h1", "id=\"saddle-hint-0\""] {
        assert!(markup.find(before).expect("it is there") < group, "{before}");
    }
    assert!(
        markup.contains("<legend class=\"rw-vh\">Zadel</legend>"),
        "in other words than the heading"
    );
    assert!(
        tags(&markup, "h1")[0].contains("tabindex=\"-1\"")
            && tags(&markup, "h1")[0].contains("data-heading")
    );
    let fieldset = tags(&markup, "fieldset")[0];
    assert_eq!(attribute(fieldset, "aria-describedby"), Some("saddle-hint-0 saddle-error"));
    for id in ["saddle-hint-0", "saddle-error"] {
        assert!(markup.contains(&format!(" id=\"{id}\"")), "{id}");
    }
}

#[test]
fn the_hint_of_a_row_is_a_description_and_not_part_of_its_name() {
    let markup = render(saddle_question);
    let start = markup.find("<label for=\"b_saddle-yes\"").expect("the label");
    let label = &markup[start..start + markup[start..].find("</label>").expect("its end")];
    assert!(label.ends_with("Doof gevoel"), "{label}");
    let input = tags(&markup, "input")[0];
    assert_eq!(attribute(input, "aria-describedby"), Some("b_saddle-yes-hint"));
}

#[test]
fn the_summary_takes_focus_and_is_heard_once() {
    let markup = render(saddle_question);
    let outer = tags(&markup, "div")
        .into_iter()
        .find(|tag| tag.contains("data-summary"))
        .expect("the container");
    assert!(outer.contains("tabindex=\"-1\"") && outer.contains("role=\"group\""));
    // Focus reads its name, which is all that it says; an alert would read it again.
    assert_eq!(attribute(outer, "id"), attribute(outer, "aria-labelledby"));
    assert!(!markup.contains("role=\"alert\""));
    // The first heading of the screen is the question.
    assert!(!markup[..markup.find("<h1").expect("a heading")].contains("<h2"));
    assert!(markup.contains("data-action=\"mend\"") && markup.contains("data-target=\"b_saddle\""));
    assert_eq!(render(|| summary(&Summary::default())), "");
}

#[test]
fn a_score_is_eleven_radios_and_says_both_ends() {
    let markup = render(|| {
        score(&Score {
            name: "sev",
            value: Some(3),
            zero: "Geen pijn",
            ten: "ergste pijn",
            ..Default::default()
        })
    });
    let inputs = tags(&markup, "input");
    let values: Vec<_> = inputs.iter().filter_map(|input| attribute(input, "value")).collect();
    assert_eq!(values, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    assert!(inputs.iter().all(|input| attribute(input, "type") == Some("radio")));
    assert!(markup.contains("Geen pijn") && markup.contains("ergste pijn"));
    assert_eq!(inputs.iter().filter(|input| input.contains(" checked")).count(), 1);
}

#[test]
fn outcome_and_reasons_can_be_found() {
    let markup = render(everything);
    assert!(markup.contains("rw-u-today") && markup.contains("data-rule=\"T03\""));
    assert!(markup.contains("href=\"tel:112\""));
    assert_eq!(
        markup.matches("aria-current=\"step\"").count(),
        2,
        "one node of the route, one step of the ladder"
    );
}

#[test]
fn nothing_breaks_a_strict_policy_or_a_page_translator() {
    let markup = render(everything);
    assert!(
        !markup.contains(" style=") && !markup.contains("<style"),
        "a strict policy refuses styles in the markup"
    );
    // A text stands alone: right after it its own element ends.
    for (at, _) in markup.match_indices('>') {
        let text = &markup[at + 1..];
        let Some(end) = text.find('<') else { continue };
        if !text[..end].trim().is_empty() {
            assert!(
                text[end..].starts_with("</"),
                "text beside an element: {}",
                &text[..end.min(60)]
            );
        }
    }
}

#[test]
fn every_drawing_is_named_or_hidden() {
    let markup = render(everything);
    for svg in tags(&markup, "svg") {
        let named = svg.contains("role=\"img\"")
            && attribute(svg, "aria-label").is_some_and(|name| !name.is_empty());
        let hidden =
            svg.contains("aria-hidden=\"true\"") || svg.contains("viewBox=\"20 2 180 450\"");
        assert!(named || hidden, "{svg}");
    }
}

#[test]
fn the_course_is_read_aloud_once_and_its_key_needs_no_colour() {
    let markup = render(course_drawn);
    assert_eq!(markup.matches("role=\"img\"").count(), 1);
    assert!(markup.contains("aria-label=\"Een lijn die daalt.\""));
    let moments = tags(&markup, "div")
        .into_iter()
        .find(|tag| tag.contains("rw-curve__moments"))
        .expect("the moments");
    assert!(moments.contains("aria-hidden=\"true\""));
    // Line, band and pin differ in shape: the key shows each as it is drawn.
    for kind in ["mean", "band", "pin"] {
        assert_eq!(
            tags(&markup, "path")
                .iter()
                .filter(|path| path.contains(&format!("rw-curve__{kind}")))
                .count(),
            2,
            "{kind}"
        );
    }
}

#[test]
fn a_line_of_ones_own_is_described_by_all_its_hints_and_has_an_end() {
    let markup = render(everything);
    let input = tags(&markup, "input")
        .into_iter()
        .find(|input| attribute(input, "name") == Some("goal"))
        .expect("the goal");
    assert_eq!(attribute(input, "aria-describedby"), Some("goal-hint-0 goal-hint-1"));
    assert_eq!(attribute(input, "maxlength"), Some("160"));
    assert_eq!(attribute(input, "placeholder"), None);
}

#[test]
fn what_there_is_nothing_of_has_no_label_either() {
    let markup = render(|| {
        evidence(&Evidence {
            fact: "f".into(),
            lines: vec![("Regel", vec![evidence::Line::of("T03".into())]), ("Bron", vec![])],
        })
        .html()
    });
    assert!(markup.contains("Regel") && !markup.contains("Bron"));
}

/// A grown-up's picture, with a word for each caption.
fn shown() -> Shown {
    Shown {
        person: Person::Adult,
        captions: ["Onderschrift"; Caption::ALL.len()],
        legend: ["Dit werkt.", "Dit rekt.", "Dit ademt."],
    }
}

/// Who listens hears the picture's name and what its colours mean, and no loose word of a caption.
#[test]
fn captions_are_for_the_eye_and_the_legend_for_everyone() {
    let markup = render(|| poses(Scene::of(ExerciseId::HipHinge), "Bukken", &shown()).html());
    let captions = tags(&markup, "span")
        .into_iter()
        .filter(|tag| tag.contains("rw-film__caption"))
        .collect::<Vec<_>>();
    assert_eq!(captions.len(), 2);
    assert!(captions.iter().all(|tag| attribute(tag, "aria-hidden") == Some("true")));
    let (picture, below) = markup.split_once("rw-legend").expect("something works in it");
    assert!(
        picture.contains("role=\"img\"")
            && picture.matches("<div").count() == picture.matches("</div").count(),
        "the legend is not inside the picture"
    );
    assert!(
        below.contains("Dit werkt.")
            && below.contains("Dit rekt.")
            && !below.contains("Dit ademt.")
    );
    let breathing =
        render(|| poses(Scene::of(ExerciseId::BreathingLying), "Ademen", &shown()).html());
    assert!(
        breathing.contains("Dit ademt.") && !breathing.contains("Dit werkt."),
        "a breath is no muscle"
    );
    assert!(
        legend(Scene::of(ExerciseId::Rest9090), &shown()).is_none(),
        "nothing works, nothing to explain"
    );
    // A walk is one picture on the page, and moves in the player.
    let walk = render(|| poses(Scene::of(ExerciseId::WalkingShort), "Lopen", &shown()).html());
    assert_eq!(tags(&walk, "svg").len(), 1);
    assert!(!walk.contains("Onderschrift"));
}

/// The same elements serve the film and the poses side by side: the styles count on one row, poses
/// with a caption and tweens without.
#[test]
fn a_film_is_one_named_picture_without_inline_styles() {
    const STILL: Film = Film {
        motion: Motion::Rests,
        from_middle: false,
        paused: false,
        mirrored: false,
        other_limbs: false,
    };
    let markup = render(|| {
        film(
            Scene::of(ExerciseId::SitToStand),
            "Van zit naar stand",
            Film { motion: Motion::There(3), paused: true, ..STILL },
            &shown(),
        )
        .html()
    });
    assert_eq!(markup.matches("role=\"img\"").count(), 1, "one picture for who listens");
    assert!(
        markup.contains("aria-label=\"Van zit naar stand\"")
            && !markup.contains(" style=")
            && !markup.contains("<animate")
    );
    assert!(
        markup.contains("class=\"rw-film rw-film--3 rw-film--there rw-in-3 rw-film--paused\""),
        "{}",
        &markup[..200]
    );
    assert_eq!(markup.matches("rw-film__tween").count(), 2 * TWEENS);
    assert_eq!(markup.matches("rw-film__caption").count(), 3);
    assert_eq!(tags(&markup, "svg").len(), 3 + 2 * TWEENS);
    let sheet = bare(include_str!("../../styles/plan/70-figure.css"));
    let sheet = sheet.split_whitespace().collect::<Vec<_>>().join(" ");
    let (two, three) = (
        format!("--last: {}; --half: {}; ", TWEENS + 1, TWEENS.div_ceil(2)),
        format!("--last: {}; --half: {}; ", 2 * (TWEENS + 1), TWEENS + 1),
    );
    assert!(
        sheet.contains(&two) && sheet.contains(&three),
        "the row is as long as its drawings: {two}{three}"
    );
    let bare_film =
        render(|| film(Scene::of(ExerciseId::Bridge), "Bruggetje", STILL, &shown()).html());
    assert!(bare_film.contains("class=\"rw-film\""), "it rests");

    let single =
        render(|| film(Scene::of(ExerciseId::Rest9090), "Rusthouding", STILL, &shown()).html());
    assert!(
        single.contains("rw-film--still") && !single.contains("rw-film__caption"),
        "one pose does not move and needs no caption"
    );
    let one = render(|| pose(Scene::of(ExerciseId::Bridge), 1, "Bruggetje").html());
    assert_eq!(tags(&one, "svg").len(), 1);
    assert!(one.contains("role=\"img\"") && one.contains("aria-label=\"Bruggetje\""));
}

/// A sheet without its comments.
fn bare(sheet: &str) -> String {
    let code = sheet.split("/*").enumerate().filter_map(|(place, part)| {
        if place == 0 { Some(part) } else { part.split_once("*/").map(|(_, code)| code) }
    });
    code.collect()
}

/// The custom properties of a block of the token sheet.
fn tokens(selector: &str) -> HashMap<String, String> {
    tokens_in(include_str!("../../styles/10-tokens.css"), selector)
}

fn tokens_in(sheet: &str, selector: &str) -> HashMap<String, String> {
    let sheet = bare(sheet);
    let start = sheet.find(&format!("{selector} {{")).expect("the block");
    let block = &sheet[start..start + sheet[start..].find('}').expect("its end")];
    let lines = block.split([';', '{']).filter_map(|part| part.trim().split_once(':'));
    lines
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .filter(|(name, _)| name.starts_with("--"))
        .collect()
}

fn luminance(hex: &str) -> f64 {
    let digits = hex
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)
        .unwrap_or_else(|| panic!("a colour in six digits: {hex}"));
    let channel = |at: usize| {
        let share =
            f64::from(u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal")) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

/// Pairs of ink and ground, and how far they must be apart: 7 for words, 4.5 for a glyph, 3 for an
/// edge.
const PAIRS: &[(&str, &[&str], f64)] = &[
    (
        "--ink",
        &[
            "--surface",
            "--sunk",
            "--sunk-2",
            "--accent-tint",
            "--today-bg",
            "--days-bg",
            "--visit-bg",
            "--self-bg",
        ],
        7.0,
    ),
    (
        "--ink-2",
        &[
            "--surface",
            "--sunk",
            "--accent-tint",
            "--today-bg",
            "--days-bg",
            "--visit-bg",
            "--self-bg",
        ],
        7.0,
    ),
    ("--accent-ink", &["--surface", "--sunk", "--accent-tint"], 7.0),
    ("--on-accent", &["--accent", "--accent-press"], 7.0),
    ("--accent", &["--surface", "--sunk"], 3.0),
    ("--edge", &["--surface", "--sunk", "--accent-tint"], 3.0),
    ("--night-ink", &["--night"], 7.0),
    ("--now-fg", &["--now-bg"], 7.0),
    ("--now-soft", &["--now-bg"], 7.0),
    ("--now-edge", &["--now-bg"], 3.0),
    ("--now-mark", &["--surface", "--sunk"], 3.0),
    ("--now-fg", &["--now-mark"], 4.5),
    ("--now-ink", &["--surface"], 7.0),
    ("--now-call", &["--now-fg"], 7.0),
    ("--now-call-soft", &["--now-fg"], 7.0),
    ("--today-sign", &["--today-bg", "--today-glyph"], 7.0),
    ("--days-sign", &["--days-bg", "--days-glyph"], 7.0),
    ("--visit-sign", &["--visit-bg", "--visit-glyph"], 7.0),
    ("--self-sign", &["--self-bg", "--self-glyph"], 7.0),
    ("--warm-line", &["--surface", "--sunk"], 3.0),
    ("--fig-edge", &["--warm"], 3.0),
    ("--lamp", &["--night"], 3.0),
    ("--accent-ink", &["--accent-soft"], 3.0),
    ("--warm-line", &["--accent-soft"], 3.0),
];

#[test]
fn every_pair_of_colours_can_be_read_in_light_and_dark() {
    let mut light = tokens(".rw");
    light.insert("--fig-edge".into(), light["--warm-line"].clone());
    let mut dark = light.clone();
    dark.extend(tokens(".rw:is(.rw--dark, [data-theme=\"dark\"])"));
    assert_ne!(light["--surface"], dark["--surface"]);
    let mut wrong = Vec::new();
    for (theme, colours) in [("light", &light), ("dark", &dark)] {
        for (ink, grounds, need) in PAIRS {
            for ground in *grounds {
                let (one, other) = (luminance(&colours[*ink]), luminance(&colours[*ground]));
                let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                if ratio < *need {
                    wrong.push(format!("{theme}: {ink} on {ground} is {ratio:.2}, needs {need}"));
                }
            }
        }
        // The focus ring: ink outside, lamp inside; one of the two stands out on every ground.
        for ground in [
            "--surface",
            "--sunk",
            "--accent-tint",
            "--now-bg",
            "--night",
            "--today-bg",
            "--self-bg",
        ] {
            let apart = |ring: &str| {
                let (one, other) = (luminance(&colours[ring]), luminance(&colours[ground]));
                (one.max(other) + 0.05) / (one.min(other) + 0.05)
            };
            if apart("--ink").max(apart("--lamp")) < 3.0 {
                wrong.push(format!("{theme}: the focus ring is lost on {ground}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What works is blue, which on cloth and skin stands out by itself; red would read as an injury.
/// What stretches has a dashed rim of ink.
#[test]
fn what_glows_in_a_figure_stands_out_and_is_not_red() {
    let figure =
        |selector: &str| tokens_in(include_str!("../../styles/plan/70-figure.css"), selector);
    let light = figure(".rw");
    let mut dark = light.clone();
    dark.extend(figure(".rw:is(.rw--dark, [data-theme=\"dark\"])"));
    assert_ne!(light["--p-ground"], dark["--p-ground"]);
    for (theme, colours) in [("light", &light), ("dark", &dark)] {
        for (mark, grounds) in [
            ("--p-work", &["--p-shirt", "--p-trousers", "--p-skin"] as &[&str]),
            ("--p-ink", &["--p-shirt", "--p-trousers", "--p-skin", "--p-stretch"]),
            ("--p-arrow", &["--p-ground"]),
        ] {
            for ground in grounds {
                let (one, other) = (luminance(&colours[mark]), luminance(&colours[*ground]));
                let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                assert!(ratio >= 3.0, "{theme}: {mark} on {ground} is {ratio:.2}");
            }
        }
        for mark in ["--p-work", "--p-arrow"] {
            let channel = |at: usize| {
                i32::from_str_radix(&colours[mark][at..at + 2], 16).expect("hexadecimal")
            };
            assert!(channel(1) < channel(5) + 0x20, "{theme}: {mark} is red");
        }
    }
}

/// Every sheet, by the name of its file.
fn all_sheets() -> Vec<(String, String)> {
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let folders = [styles.clone(), styles.join("check"), styles.join("plan")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a folder").flatten());
    let sheets = files
        .map(|file| file.path())
        .filter(|path| path.is_file())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).expect("a sheet")));
    sheets.collect()
}

#[test]
fn the_styles_keep_off_the_page() {
    let sheets = all_sheets();
    assert!(sheets.len() > 15);
    for (name, sheet) in &sheets {
        let sheet = bare(sheet);
        assert!(
            !sheet.contains(":root") && !sheet.contains("@import") && !sheet.contains("url("),
            "{name} stands on its own"
        );
        assert!(
            !sheet.contains("@media (min-width") && !sheet.contains("@media (max-width"),
            "{name}: the column decides, not the window"
        );
        let sizes = sheet.split(|letter: char| {
            !letter.is_ascii_alphanumeric() && letter != '.' && letter != '-'
        });
        for size in sizes
            .filter(|size| size.starts_with(|first: char| first.is_ascii_digit() || first == '.'))
        {
            assert!(!size.ends_with("rem"), "{name}: {size} is the page's rem; use --rw-rem");
        }
    }
}
