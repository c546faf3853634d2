//! The length of the texts: the first page of a result, the plan and each room, counted in words
//! as they are seen. The printed table shows what the review counted before.

use crate::support::markup::{Markup, Node};
use crate::support::render::{outcome, render};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::brief::{Course, PARTS, SIGNS, course, signs};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::safety_net::guidance;
use rugwijzer::session::config::Config;
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Model, Msg, update};
use rugwijzer::words::rooms::Room;

/// TABLE: the fourteen people of the review, and the words of their whole result then.
const PEOPLE: [(&str, usize); 14] = [
    ("age=29 days=2 sev=9 function=limited course=same", 3812),
    ("age=52 days=5 sev=3 function=slow course=better", 6648),
    ("age=45 days=21 site=low,below1 sev=6 function=limited course=same", 0),
    ("age=38 days=10 site=low,buttock,below1 sev=7 function=limited course=better", 0),
    ("age=47 days=240 sev=6 function=slow course=same yellow=fear,sleep,stress", 7612),
    ("age=63 days=730 sev=4 function=slow course=same", 0),
    ("age=31 preg=ge20 days=28 sev=5 function=slow course=same", 0),
    ("age=33 preg=pp6w days=21 sev=4 function=slow course=same", 5750),
    ("age=78 f_bone=yes days=14 sev=5 function=slow course=same onset=gradual", 0),
    ("age=70 days=210 c_both=yes c_both_when=walking sev=5 function=slow course=same", 7686),
    ("age=55 days=120 foot=yes sev=4 function=ok course=same", 0),
    ("age=22 days=21 sev=4 function=slow course=better demand=turn", 0),
    ("age=61 cancer=other days=20 sev=4 function=slow course=same", 3167),
    ("age=66 g_anticoag=yes days=3 sev=4 function=slow course=same onset=gradual", 0),
];

const FIRST: usize = 300;
/// Where a call today is the advice.
const TODAY: usize = 330;
const PLAN: usize = 1500;
const UNDERSTAND: usize = 900;
const FOLD: usize = 120;

/// Without a clinic: its card has words of its own.
fn alone(mut model: Model) -> Model {
    model.config = Config::default();
    model
}

fn in_room(model: &Model, room: Room) -> Model {
    let mut model = model.clone();
    update(&mut model, Msg::Open(Some(room)));
    assert_eq!(model.shown(), Shown::Room(room));
    model
}

/// Not on the screen, whatever is opened.
fn is_hidden(node: &Node) -> bool {
    let classes = [
        "rw-away",
        "rw-print",
        "rw-onpaper",
        "rw-diary",
        "rw-ana__paper",
        "rw-vh",
        "rw-foot",
        "rw-bar",
    ];
    classes.iter().any(|class| node.has_class(class)) || node.get("aria-hidden") == Some("true")
}

/// The words that are seen in each element, all inside it included: with every row open, or while
/// every row is closed that begins closed.
fn weights(markup: &Markup, opened: bool) -> Vec<usize> {
    let mut weights = vec![0; markup.nodes.len()];
    for (place, node) in markup.nodes.iter().enumerate().filter(|(_, node)| node.holds_text) {
        let mut inside = place;
        let in_view = markup.around(place).all(|(at, node)| {
            let closed = !opened && node.name == "details" && node.get("open").is_none();
            let head = markup.nodes[inside].name == "summary" || at == place;
            inside = at;
            !is_hidden(node) && (!closed || head)
        });
        if in_view {
            markup.around(place).for_each(|(at, _)| weights[at] += words(&node.text));
        }
    }
    weights
}

/// All that is seen.
fn seen(markup: &Markup, opened: bool) -> usize {
    weights(markup, opened).first().copied().unwrap_or_default()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn the_fourteen_people_of_the_review_read_this_much() {
    let mut table = format!(
        "{:>5} {:>5} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6}\n",
        "then", "first", "opened", "plan", "both", "why", "help", "about"
    );
    let mut wrong = Vec::new();
    for (changes, then) in PEOPLE {
        let model = alone(outcome(changes));
        let first = render(&model);
        let (view, opened) = (seen(&first, false), seen(&first, true));
        let mut rooms = Vec::new();
        for room in Room::ALL {
            let markup = render(&in_room(&model, *room));
            let weights = weights(&markup, true);
            if std::env::var_os("RUGWIJZER_PARTS").is_some() {
                parts(&markup, &weights, room.id());
            }
            // No room that is not offered.
            let at = markup.nodes.iter().position(|node| node.get("data-room") == Some(room.id()));
            // What somebody pregnant has to know before any exercise, and when to stop, comes on
            // top.
            let pregnant = ["ask_first", "stop_at_once"].map(|part| {
                markup
                    .nodes
                    .iter()
                    .position(|node| node.get("data-part") == Some(part))
                    .map_or(0, |at| weights[at])
            });
            rooms.push(at.map_or(0, |at| weights[at] - pregnant.iter().sum::<usize>()));
            for (place, node) in markup
                .nodes
                .iter()
                .enumerate()
                .filter(|(_, node)| at.is_some() && node.name == "details")
            {
                // A row of rows is read row by row. Of the signs to call at, none is left out for
                // the sake of a count.
                let outer = markup.nodes.iter().enumerate().any(|(at, other)| {
                    at != place
                        && other.name == "details"
                        && markup.around(at).any(|(around, _)| around == place)
                });
                let counts =
                    matches!(room, Room::Plan | Room::Understand | Room::Helpers) && !outer;
                if counts && weights[place] > FOLD {
                    wrong.push(format!(
                        "fold of {}: {} {changes}",
                        weights[place],
                        node.text.chars().take(60).collect::<String>()
                    ));
                }
            }
        }
        let [plan, understand, helpers, _, about] = rooms[..] else { panic!("five rooms") };
        table += &format!(
            "{then:>5} {view:>5} {opened:>6} {plan:>6} {:>6} {understand:>6} {helpers:>6} {about:>6}  {changes}\n",
            opened + plan
        );
        for (what, count, most) in [
            ("first", view, FIRST),
            ("first and plan", opened + plan, PLAN),
            ("understand", understand, UNDERSTAND),
        ] {
            if count > most {
                wrong.push(format!("{what}: {count} > {most}: {changes}"));
            }
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// What each row and section of a page weighs, for whoever has to shorten it.
fn parts(markup: &Markup, weights: &[usize], room: &str) {
    for (place, node) in markup.nodes.iter().enumerate().filter(|(place, _)| weights[*place] > 0) {
        let head = markup.nodes[place..]
            .iter()
            .find(|other| matches!(other.name.as_str(), "summary" | "h1" | "h2" | "h3" | "h4"));
        let is =
            node.name == "details" || node.name == "section" || node.get("data-part").is_some();
        if let (true, Some(head)) = (is, head) {
            let depth = markup.around(place).count();
            println!(
                "{room} {:>5} {}{} {}",
                weights[place],
                " ".repeat(depth),
                node.get("data-part").unwrap_or(&node.name),
                head.text.chars().take(40).collect::<String>()
            );
        }
    }
}

/// Random people below an emergency, whom nobody hurt: help against violence has words of its own.
fn people(wanted: usize) -> Vec<Model> {
    let mut rng = Rng::new(31);
    let mut models = Vec::new();
    while models.len() < wanted {
        let mut model = alone(outcome(""));
        model.answers = complete_set(&mut rng);
        let decided = matches!(assess(&model.answers), Assessment::Decided(found) if found.disposition != Disposition::EmergencyNow);
        if decided && model.shown() == Shown::Outcome && !model.hurt_by_someone() {
            models.push(model);
        }
    }
    models
}

#[test]
fn nobody_reads_more_than_so_much_at_first() {
    let mut most = [(0, String::new()), (0, String::new())];
    for model in people(200) {
        let Assessment::Decided(found) = assess(&model.answers) else { panic!("decided") };
        let markup = render(&model);
        let count = seen(&markup, false);
        // Who has to call today has all that is to be done before and said on the telephone.
        let today = usize::from(!found.disposition.leaves_time());
        // What is said about a child, or about somebody who cannot answer, comes on top.
        let count =
            count.saturating_sub(if markup.nodes.iter().any(|node| node.has_class("rw-note")) {
                40
            } else {
                0
            });
        if count > most[today].0 {
            most[today] = (
                count,
                format!(
                    "{:?} {}",
                    found.reasons,
                    rugwijzer::session::json::to_text(&model.answers)
                ),
            );
        }
    }
    println!("at most {} words at first, and {} where a call is the advice", most[0].0, most[1].0);
    for ((count, who), limit) in most.iter().zip([FIRST, TODAY]) {
        assert!(*count <= limit, "{count}: {who}");
    }
}

/// The five are signs of the whole list, the gravest first, and bladder and saddle are always among
/// them.
#[test]
fn five_signs_are_in_view_and_all_of_them_on_the_page() {
    for model in people(400) {
        let Assessment::Decided(found) = assess(&model.answers) else { panic!("decided") };
        let chosen = signs(&found);
        assert_eq!(chosen.len(), SIGNS);
        assert!(chosen.is_sorted_by_key(|(part, _)| PARTS.iter().position(|other| other == part)));
        for (part, guide) in &chosen {
            assert!(guidance(*part, &found).contains(guide), "{guide:?}");
        }
        let ids: Vec<&str> = chosen.iter().map(|(_, guide)| guide.id()).collect();
        assert!(ids.contains(&"net_saddle") && ids.contains(&"net_urine"), "{ids:?}");
    }
}

/// Whom a doctor looks at first is told of no course, and nobody that something is excluded.
#[test]
fn reassurance_is_for_those_who_may_have_it() {
    for model in people(400) {
        let Assessment::Decided(found) = assess(&model.answers) else { panic!("decided") };
        let told = course(&found);
        let soothing = matches!(
            told,
            Course::Fresh | Course::Leg | Course::Longer | Course::Pregnant | Course::AfterBirth
        );
        assert!(
            !soothing || found.disposition < Disposition::GpWithinDays,
            "{told:?} for {:?}",
            found.reasons
        );
        let brief = render(&model).part("brief").map(|node| node.text.clone()).unwrap_or_default();
        assert!(!brief.contains("sluit"), "{brief}");
    }
}
