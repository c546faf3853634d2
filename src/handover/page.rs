//! The page to keep: the same pieces as the text, with the exercises drawn, in one file without
//! script, request or anything that was not ticked. It is opened far from here, so it brings its
//! own styles and forbids itself the rest.

use super::contents::{Line, Piece, ResultFacts, Subject, contents};
use super::private::told;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::safety_net::Part;
use crate::pictures::figure::{Person, Scene};
use crate::words::exercise::{exercise, pictures};
use crate::words::keep::keep as words;

/// What a reader of the style sheets is told at their beginning does not travel.
const STYLES: [&str; 2] = [
    include_str!("../../styles/keep/10-page.css"),
    include_str!("../../styles/plan/68-drawing.css"),
];
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// Numbers that can be pressed.
const NUMBERS: [(&str, &str); 3] =
    [("0800-0113", "08000113"), ("0800-2000", "08002000"), ("112", "112")];

/// Writes the page.
pub fn page(facts: &ResultFacts) -> String {
    let person = Person::of(&told(facts.outcome, facts.ticked).facts);
    let (calls, rest): (Vec<Piece>, Vec<Piece>) =
        contents(facts).into_iter().partition(|piece| is_call(piece.subject));
    let after = rest.iter().position(|piece| piece.subject == Subject::Why).unwrap_or(2);
    let mut drawn = Vec::new();
    let mut section = |piece: &Piece| section(facts, piece, person, &mut drawn);
    let mut inside: String = rest[..after].iter().map(&mut section).collect();
    let signs: String = calls.iter().map(&mut section).collect();
    inside += &element("div class=\"call calls\"", &signs);
    inside.extend(rest[after..].iter().map(&mut section));
    let styles =
        STYLES.map(|sheet| sheet.split_once("*/").map_or(sheet, |(_, rest)| rest)).concat();
    [
        "<!doctype html><html lang=\"",
        facts.lang.tag(),
        "\"><head><meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"robots\" content=\"noindex\"><meta name=\"referrer\" content=\"no-referrer\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"",
        POLICY,
        "\">",
        &element("title", words(facts.lang).subject),
        &element("style", &styles),
        "</head><body>",
        &element("main", &inside),
        "</body></html>\n",
    ]
    .concat()
}

/// Headings that say what stands on the page, for whoever asks before.
pub fn headings(facts: &ResultFacts) -> Vec<&'static str> {
    let mut titles: Vec<&str> = contents(facts).iter().filter_map(|piece| piece.title).collect();
    titles.dedup();
    titles
}

const fn is_call(subject: Subject) -> bool {
    matches!(
        subject,
        Subject::Guidance(Part::Call112 | Part::CallNow | Part::CallMidwife | Part::CallToday)
    )
}

/// `<kind …>inside</kind>`
fn element(kind: &str, inside: &str) -> String {
    let name = kind.split(' ').next().unwrap_or(kind);
    ["<", kind, ">", inside, "</", name, ">"].concat()
}

fn section(
    facts: &ResultFacts,
    piece: &Piece,
    person: Person,
    drawn: &mut Vec<ExerciseId>,
) -> String {
    let mut inside = String::new();
    if piece.subject == Subject::Verdict {
        let mut kind = "h1";
        for line in &piece.lines {
            inside += &element(kind, &marked(line.text()));
            kind = "p";
        }
        return inside;
    }
    inside.extend(piece.title.map(|title| element("h2", &marked(title))));
    let mut list = String::new();
    for line in &piece.lines {
        match line {
            Line::Item(text) => list += &element("li", &marked(text)),
            Line::Exercise(id, text) => list += &movement(facts, *id, text, person, drawn),
            Line::Plain(text) => {
                close(&mut inside, &mut list, "ul");
                inside += &element("p", &marked(text));
            }
        }
    }
    let drawings = piece.subject == Subject::Exercises;
    close(&mut inside, &mut list, if drawings { "div class=\"moves\"" } else { "ul" });
    let small = matches!(piece.subject, Subject::Head | Subject::Limits | Subject::Rules);
    element(if small { "section class=\"small\"" } else { "section" }, &inside)
}

fn close(inside: &mut String, list: &mut String, kind: &str) {
    if !list.is_empty() {
        *inside += &element(kind, list);
        list.clear();
    }
}

/// An exercise with its poses and steps, the first time; then only how much of it.
fn movement(
    facts: &ResultFacts,
    id: ExerciseId,
    text: &str,
    person: Person,
    drawn: &mut Vec<ExerciseId>,
) -> String {
    let mut inside = element("h3", &marked(text));
    if !drawn.contains(&id) {
        drawn.push(id);
        let said = exercise(facts.lang, id);
        inside += &poses(facts, id, said.alt, person);
        let steps: String = said.steps.iter().map(|step| element("li", &marked(step))).collect();
        inside += &element("ol", &steps);
    }
    element("article class=\"move\"", &inside)
}

/// The poses side by side, and what their colours mean.
fn poses(facts: &ResultFacts, id: ExerciseId, alt: &str, person: Person) -> String {
    let scene = Scene::of(id);
    let picture = scene.stills(person);
    let kind = ["svg viewBox=\"", &picture.view_box, "\" focusable=\"false\" aria-hidden=\"true\""]
        .concat();
    let frames: String = picture
        .frames
        .iter()
        .map(|frame| {
            let paths = frame
                .parts
                .iter()
                .map(|part| ["<path class=\"", part.class, "\" d=\"", &part.d, "\"/>"].concat());
            element(&kind, &paths.collect::<String>())
        })
        .collect();
    let row = ["div class=\"poses\" role=\"img\" aria-label=\"", &escaped(alt), "\""].concat();
    let said = pictures(facts.lang);
    let mut legend = String::new();
    for (so, (patch, words)) in scene.glows().into_iter().zip([
        ("patch", said.works),
        ("patch stretch", said.stretches),
        ("patch", said.breath),
    ]) {
        if so {
            legend += &element(&["span class=\"", patch, "\""].concat(), "");
            legend += &escaped(words);
        }
    }
    if !legend.is_empty() {
        legend = element("p class=\"small\"", &legend);
    }
    element(&row, &frames) + &legend
}

/// As words, with the numbers that can be pressed.
fn marked(text: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        // Alone: not in a date or another number.
        let digit = |letter: char| letter.is_ascii_digit();
        let apart = !said.ends_with(digit);
        let number = NUMBERS.iter().find(|(shown, _)| {
            apart && rest.strip_prefix(shown).is_some_and(|after| !after.starts_with(digit))
        });
        if let Some((shown, number)) = number {
            said += &["<a href=\"tel:", number, "\">", shown, "</a>"].concat();
            rest = &rest[shown.len()..];
        } else {
            escape(&mut said, letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    said
}

fn escaped(text: &str) -> String {
    let mut said = String::new();
    text.chars().for_each(|letter| escape(&mut said, letter));
    said
}

fn escape(said: &mut String, letter: char) {
    match letter {
        '&' => said.push_str("&amp;"),
        '<' => said.push_str("&lt;"),
        '>' => said.push_str("&gt;"),
        '"' => said.push_str("&quot;"),
        _ => said.push(letter),
    }
}
