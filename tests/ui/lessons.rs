//! What there is to understand: only what helps this person, a drawing whose pieces are buttons,
//! and a body that shows what was marked.

use crate::support::markup::{Markup, Node};
use crate::support::render::{is_sound, outcome, page, render};
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::change;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::learning::{LESSONS, LessonId, Piece, lessons};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::pictures::body_map::{BACK, FRONT};
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Model, Msg, update};
use std::collections::BTreeSet;

fn decided(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { next, .. } => panic!("{} is still open", next.id()),
    }
}

fn shown(changes: &str) -> BTreeSet<&'static str> {
    lessons(&decided(&outcome(changes))).iter().map(|lesson| lesson.id.id()).collect()
}

fn pieces(markup: &Markup) -> Vec<&Node> {
    markup.with("aria-pressed").filter(|node| node.get("data-action") == Some("look_at")).collect()
}

/// The drawn places that are marked, or can be pressed.
fn zones<'a>(markup: &'a Markup, class: &str) -> Vec<&'a Node> {
    markup
        .nodes
        .iter()
        .filter(|node| node.has_class("rw-place__zone") && node.has_class(class))
        .collect()
}

#[test]
fn every_lesson_is_there_once_and_is_given_to_somebody() {
    let ids: Vec<LessonId> = LESSONS.iter().map(|lesson| lesson.id).collect();
    assert_eq!(ids, LessonId::ALL);
    let (mut given, mut kept_back) = (BTreeSet::new(), BTreeSet::new());
    let mut rng = Rng::new(404);
    for _ in 0..3_000 {
        let Assessment::Decided(outcome) = assess(&complete_set(&mut rng)) else { continue };
        let here: Vec<LessonId> = lessons(&outcome).iter().map(|lesson| lesson.id).collect();
        if outcome.disposition >= Disposition::GpToday {
            assert!(here.is_empty(), "nothing to study where a doctor is needed today");
            continue;
        }
        for id in LessonId::ALL {
            if here.contains(id) {
                given.insert(*id)
            } else {
                kept_back.insert(*id)
            };
        }
    }
    assert_eq!(given.len(), LESSONS.len(), "{given:?}");
    // How the back is built is for everybody; all else has somebody whom it does not help.
    let always: Vec<_> = LessonId::ALL.iter().filter(|id| !kept_back.contains(id)).collect();
    assert_eq!(always, [&LessonId::Built]);
}

#[test]
fn lessons_follow_what_was_said() {
    let plain = shown("onset=gradual");
    for (changes, id) in [
        ("onset=gradual eases=bend", "backs"),
        ("onset=gradual work=sit", "myth_posture"),
        ("onset=gradual scan=wear", "myth_scan"),
        ("onset=gradual scan=nothing", "myth_scan"),
        ("onset=gradual age=50", "myth_wear"),
        ("onset=gradual work=lift", "myth_lifting"),
        ("onset=move", "myth_lifting"),
        ("onset=gradual tried=insoles", "myth_insoles"),
        ("onset=gradual days=8 foot=yes", "myth_insoles"),
        ("onset=gradual tried=exercises", "myth_ems"),
    ] {
        assert!(!plain.contains(id), "{id} needs a reason");
        assert!(shown(changes).contains(id), "{changes}");
    }
    assert!(!shown("onset=gradual scan=none").contains("myth_scan"), "no scan was made");
    assert!(!shown("onset=gradual age=49").contains("myth_wear"));
    // Whoever a doctor has to look at first is not told that moving is fine, or that most pain has
    // no cause to be found.
    let cancer = shown("cancer=other");
    assert!(
        cancer.contains("built")
            && !cancer.contains("moving")
            && !cancer.contains("kinds")
            && !cancer.contains("pain"),
        "{cancer:?}"
    );
}

#[test]
fn the_result_holds_the_lessons_where_nothing_is_more_urgent() {
    for (changes, there) in [
        ("", true),
        ("site=low,below1", true),
        ("cancer=other", true),
        ("c_weak=yes c_weak_when=older_same", false),
        ("b_saddle=yes", false),
    ] {
        let markup = render(&outcome(changes));
        assert_eq!(markup.part("learn").is_some(), there, "{changes}");
        is_sound(&markup, changes);
    }
    let model = outcome("tried=exercises");
    let markup = render(&model);
    let rows: Vec<&str> =
        markup.with("data-lesson").filter_map(|node| node.get("data-lesson")).collect();
    // Of all that would help, three: how a back is built, what pain is, and what answers this
    // person.
    let table: Vec<&str> = lessons(&decided(&model)).iter().map(|lesson| lesson.id.id()).collect();
    assert_eq!(rows, ["built", "pain", "myth_lifting"]);
    assert!(rows.iter().all(|id| table.contains(id)));
    let row = markup
        .with("data-lesson")
        .find(|node| node.get("data-lesson") == Some("myth_lifting"))
        .expect("the row");
    assert!(
        row.text.contains("Wat mensen vaak horen") && row.text.contains("Wat we weten"),
        "{}",
        row.text
    );
}

#[test]
fn a_piece_is_looked_at_and_no_longer() {
    let mut model = outcome("");
    let markup = render(&model);
    let names = pieces(&markup);
    assert_eq!(names.len(), Piece::ALL.len());
    assert!(
        names
            .iter()
            .all(|button| button.name == "button" && button.get("aria-pressed") == Some("false"))
    );
    let drawn = |model: &Model| {
        render(model)
            .nodes
            .iter()
            .filter(|node| node.has_class("rw-ana__piece") && node.has_class("is-on"))
            .count()
    };
    let said = |model: &Model| {
        let markup = render(model);
        let text = markup
            .nodes
            .iter()
            .find(|node| node.has_class("rw-ana__text"))
            .expect("the text")
            .clone();
        assert_eq!(text.get("role"), Some("status"), "what changes is read aloud");
        text.text
    };
    assert_eq!(drawn(&model), 0);
    for piece in Piece::ALL {
        assert!(update(&mut model, Msg::LookAt(*piece)).is_empty());
        assert_eq!(model.shown(), Shown::Outcome);
        let markup = render(&model);
        let pressed: Vec<_> = pieces(&markup)
            .into_iter()
            .filter(|button| button.get("aria-pressed") == Some("true"))
            .collect();
        assert_eq!(pressed.len(), 1);
        assert_eq!(pressed[0].get("data-target"), Some(piece.id()));
        assert!(said(&model).starts_with(pressed[0].text.as_str()), "{piece:?}");
        assert_eq!(drawn(&model), 1, "{piece:?}");
        is_sound(&markup, piece.id());
    }
    update(&mut model, Msg::LookAt(Piece::Muscles));
    assert_eq!((drawn(&model), model.looked_at), (0, None));
    // Paper cannot be pressed: it lists them all.
    let paper = render(&model)
        .nodes
        .iter()
        .find(|node| node.has_class("rw-ana__paper"))
        .expect("the list")
        .clone();
    assert!(names.iter().all(|button| paper.text.contains(button.text.as_str())));
}

#[test]
fn pictures_are_named_or_hidden() {
    let markups =
        [render(&outcome("eases=bend elsewhere=neck")), render(&page(Screen::DetailElsewhere, ""))];
    for node in markups.iter().flat_map(|markup| markup.named("svg")) {
        let (named, hidden) = (
            node.get("aria-label").is_some_and(|name| !name.is_empty()),
            node.get("aria-hidden") == Some("true"),
        );
        // A drawing inside a hidden part, or a film under one name, needs no second word.
        let inside = node.has_class("rw-fig") || node.has_class("rw-move");
        assert!(named && node.get("role") == Some("img") || hidden || inside, "{node:?}");
    }
    for markup in &markups {
        let map = markup.nodes.iter().find(|node| node.has_class("rw-map")).expect("the map");
        assert_eq!(map.get("aria-hidden"), Some("true"), "the list beside it carries the meaning");
    }
    assert!(markups[0].named("figcaption").count() >= 3, "three backs");
}

#[test]
fn every_place_is_on_the_body_once() {
    let drawn: Vec<Opt> = FRONT.zones.iter().chain(BACK.zones).map(|zone| zone.option).collect();
    let asked: Vec<Opt> = [Field::Site, Field::Elsewhere]
        .iter()
        .flat_map(|field| field.options())
        .copied()
        .filter(|option| !option.stands_alone())
        .collect();
    assert_eq!(drawn.len(), asked.len());
    assert!(asked.iter().all(|option| drawn.contains(option)), "{drawn:?}");
}

#[test]
fn the_map_stands_beside_its_boxes() {
    let mut model = page(Screen::DetailElsewhere, "site=low,below1");
    let options = Field::Elsewhere.options().iter().filter(|option| !option.stands_alone()).count();
    let markup = render(&model);
    assert_eq!(zones(&markup, "rw-tap").len(), options, "each box can be pressed in the drawing");
    assert_eq!(zones(&markup, "is-on").len(), 2, "what the check knows is there to see");
    change(&mut model, "elsewhere", "neck", true);
    let markup = render(&model);
    assert_eq!(zones(&markup, "is-on").len(), 3);
    is_sound(&markup, "map");
    // The check's own drawing can be pressed too, and stays silent.
    let markup = render(&page(Screen::Site, ""));
    assert_eq!(zones(&markup, "rw-tap").len(), Field::Site.options().len());
    assert!(
        markup
            .nodes
            .iter()
            .any(|node| node.has_class("rw-place") && node.get("aria-hidden") == Some("true"))
    );
}

#[test]
fn the_result_shows_what_was_marked() {
    let markup = render(&outcome("site=low,buttock elsewhere=neck,foot"));
    let part = markup.part("map").expect("where it hurts");
    for name in ["Onderrug", "Bil", "Nek of schouders", "Voet of enkel"] {
        assert!(part.text.contains(name), "{name}: {}", part.text);
    }
    assert!(!part.text.contains("Knie") && !part.text.contains("Hoofd"), "{}", part.text);
    assert_eq!(zones(&markup, "is-on").len(), 4);
    assert!(zones(&markup, "rw-tap").is_empty(), "here nothing is asked");
    assert!(render(&outcome("b_saddle=yes")).part("map").is_none());
}

/// Both legs below the knee, marked on the map, beside a "no" to both legs: that page comes back,
/// and a yes stands.
#[test]
fn both_legs_below_the_knee_ask_the_legs_again() {
    let mut model = page(Screen::DetailElsewhere, "");
    change(&mut model, "elsewhere", "both_below", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::Legs));
    let markup = render(&model);
    assert!(markup.text().contains("last heeft in beide benen"), "{}", markup.text());
    change(&mut model, "c_both", "yes", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::LegsMore));
    change(&mut model, "c_both_when", "recent", true);
    update(&mut model, Msg::Next);
    let markup = render(&model);
    assert_eq!(
        markup.with("data-disposition").next().and_then(|node| node.get("data-disposition")),
        Some("emergency_now")
    );
    // With trouble on walking in both legs as well, one more "no" settles both doubts.
    let mut model = page(Screen::DetailElsewhere, "c_both=yes c_both_when=walking legs_walk=both");
    change(&mut model, "elsewhere", "both_below", true);
    update(&mut model, Msg::Next);
    update(&mut model, Msg::Edit(Screen::Legs));
    for _ in 0..2 {
        change(&mut model, "legs", "none", true);
        update(&mut model, Msg::Next);
    }
    assert_eq!(
        (model.answers.get(Field::LegsWalk), model.answers.get(Field::Elsewhere)),
        (None, None)
    );
    assert_ne!(model.shown(), Shown::Page(Screen::Legs));
}
