//! After the outcome: questions that may be skipped and left, explanations that may fit, and never
//! more than the urgency allows.

use crate::support::answer_sets::answers;
use crate::support::markup::Markup;
use crate::support::render::{is_sound, outcome, page, render, visit};
use crate::support::rng::{Rng, complete_set};
use crate::support::visit::change;
use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess, rule};
use rugwijzer::clinical::changes::CHANGES;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::factors::{FACTORS, FactorKind, factors};
use rugwijzer::clinical::facts::Facts;
use rugwijzer::clinical::outlook::{OUTLOOKS, OutlookId, outlook};
use rugwijzer::clinical::pathway;
use rugwijzer::clinical::patterns::{PATTERNS, fits};
use rugwijzer::clinical::plan_questions;
use rugwijzer::clinical::referral::{REFERRALS, referrals};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::pictures::outlook::course;
use rugwijzer::session::model::{CopyText, Shown};
use rugwijzer::session::{Config, Effect, Model, Msg, update};
use rugwijzer::words::rooms::Room;
use rugwijzer::words::{self, Lang, Voice};
use std::collections::BTreeSet;

/// Plain lumbago with an answer to every question after the outcome.
const MORE: &str = "cough=no sit_worse=yes stand_worse=no bend_worse=yes arch_worse=no tingle=no stiff_short=no worries=no legs_walk=no \
    eases=walk episodes=few health=good work_now=fine scan=none tried=moving elsewhere=none feel=none work=sit life=none goals=none";

fn decided(model: &Model) -> Outcome {
    match assess(&model.answers) {
        Assessment::Decided(outcome) => *outcome,
        Assessment::Unfinished { next, .. } => panic!("{} is still open", next.id()),
    }
}

fn ids<'a>(markup: &'a Markup, attribute: &str) -> Vec<&'a str> {
    markup.with(attribute).filter_map(|node| node.get(attribute)).collect()
}

/// Presses "next" with nothing of these ticked, or with the first answer of each small question.
fn answer(model: &mut Model, screen: Screen) {
    change(model, screen.id(), "none", true);
    for field in pathway::fields(screen, &model.answers) {
        if screen.layout() == rugwijzer::clinical::screen::Layout::Ask {
            change(model, field.id(), field.options()[0].id(), true);
        }
    }
    update(model, Msg::Next);
    assert!(model.mistakes.is_empty(), "{}: {:?}", screen.id(), model.mistakes);
}

#[test]
fn questions_are_offered_only_where_nothing_is_more_urgent() {
    for (changes, offered) in [
        ("", true),
        ("site=low,below1", true),
        ("cancer=spread days=30", true),
        ("age=14 who=other", false),
        ("c_weak=yes c_weak_when=older_same", false),
        ("b_saddle=yes", false),
    ] {
        let mut model = outcome(changes);
        let markup = render(&model);
        assert_eq!(markup.actions("details"), usize::from(offered), "{changes}");
        update(&mut model, Msg::Details);
        assert_eq!(matches!(model.shown(), Shown::Page(_)), offered, "{changes}");
    }
}

#[test]
fn the_offer_becomes_a_quiet_link_once_it_is_taken() {
    let link = |changes: &str| {
        let markup = render(&outcome(changes));
        let link = markup
            .with("data-action")
            .find(|node| node.get("data-action") == Some("details"))
            .expect("the way to them")
            .clone();
        assert!(link.has_class("rw-link"), "one line, under the plan");
        link.text
    };
    assert_eq!(link(""), "Nog 12 vragen voor meer uitleg op maat");
    assert_eq!(link("eases=bend"), "Nog 11 vragen voor meer uitleg op maat");
    assert!(link(MORE) != link(""), "what is answered is asked no more");
    // One filled button a page: a clinic's card has it where there is one.
    for (changes, alone) in
        [("", false), ("", true), ("site=low,below1", false), ("site=low,below1", true)]
    {
        let mut model = outcome(changes);
        if alone {
            model.config = Config::default();
        }
        let markup = render(&model);
        for (page, _) in
            markup.nodes.iter().enumerate().filter(|(_, node)| node.has_class("rw-page"))
        {
            let inside = |place: usize| markup.around(place).any(|(at, _)| at == page);
            let filled = markup.nodes.iter().enumerate().filter(|(place, node)| {
                node.has_class("rw-btn") && !node.has_class("rw-btn--quiet") && inside(*place)
            });
            assert!(filled.count() <= 1, "{changes}");
        }
    }
}

#[test]
fn they_can_be_answered_one_after_the_other() {
    let mut model = outcome("");
    update(&mut model, Msg::Details);
    let mut seen = Vec::new();
    while let Shown::Page(screen) = model.shown() {
        let markup = render(&model);
        is_sound(&markup, screen.id());
        assert!(
            markup.text().contains(&format!("Extra vraag {} van 12", seen.len() + 1)),
            "{}",
            screen.id()
        );
        let here = markup.with("aria-current").next().expect("the route");
        assert!(here.text.contains("Advies"), "{}", here.text);
        for (action, times) in [("next", 1), ("skip", 1), ("to_plan", 1), ("back", 2)] {
            assert_eq!(markup.actions(action), times, "{action} on {}", screen.id());
        }
        assert!(!markup.text().contains("zekere voor het onzekere"), "{}", screen.id());
        answer(&mut model, screen);
        seen.push(screen);
    }
    let all: Vec<Screen> =
        Screen::ALL.iter().copied().filter(|screen| screen.is_detail()).collect();
    assert_eq!(seen, all);
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    // From two weeks the check itself has asked most of one of them.
    let facts = Facts::of(&visit("days=20").answers);
    let asked: Vec<Field> = Screen::DetailFeel
        .questions()
        .filter(|question| question.when.holds(&facts))
        .map(|question| question.field)
        .collect();
    assert_eq!(asked, [Field::Worries]);
}

#[test]
fn they_can_be_skipped_left_and_gone_back_from() {
    let mut model = outcome("");
    update(&mut model, Msg::Details);
    update(&mut model, Msg::SkipPage);
    assert_eq!(model.shown(), Shown::Page(Screen::DetailWalking));
    assert_eq!(model.answers.get(Field::Cough), None, "skipped is not answered");
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Page(Screen::DetailPain));
    update(&mut model, Msg::Back);
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    update(&mut model, Msg::Details);
    answer(&mut model, Screen::DetailPain);
    update(&mut model, Msg::ToPlan);
    assert_eq!(model.shown(), Shown::Room(Room::Plan));
    update(&mut model, Msg::Details);
    assert_eq!(model.shown(), Shown::Page(Screen::DetailWalking), "one goes on where one left");
    for _ in 0..11 {
        update(&mut model, Msg::SkipPage);
    }
    assert_eq!(model.shown(), Shown::Room(Room::Plan), "skipping ends at the plan");
    assert_eq!(model.answers.flag(Field::Cough), Some(Tri::No));
}

#[test]
fn core_pages_cannot_be_skipped() {
    for asked in [Screen::Who, Screen::Danger, Screen::Saddle, Screen::Mind] {
        let markup = render(&page(asked, "days=20"));
        assert_eq!(markup.actions("skip") + markup.actions("to_plan"), 0, "{}", asked.id());
    }
}

#[test]
fn a_contradiction_leads_back_into_the_check_and_to_the_list_of_answers() {
    let mut model = page(Screen::DetailWalking, "");
    change(&mut model, "legs_walk", "both", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Page(Screen::Legs));
    let asked_again = render(&model);
    is_sound(&asked_again, "legs again");
    assert!(asked_again.text().contains("beide benen") && asked_again.actions("skip") == 0);
    // "No", said again, stands; the later question is then asked once more, after the advice.
    change(&mut model, "legs", "none", true);
    update(&mut model, Msg::Next);
    assert_eq!(model.shown(), Shown::Check);
    update(&mut model, Msg::ShowAdvice);
    assert_eq!(model.shown(), Shown::Outcome);
    assert_eq!(model.answers.get(Field::LegsWalk), None);

    let mut model = page(Screen::DetailWalking, "");
    change(&mut model, "legs_walk", "both", true);
    update(&mut model, Msg::Next);
    change(&mut model, "c_both", "yes", true);
    update(&mut model, Msg::Next);
    assert_eq!(
        model.shown(),
        Shown::Page(Screen::LegsMore),
        "a sign that turns up late is followed up like any other"
    );
    change(&mut model, "c_both_when", "recent", true);
    update(&mut model, Msg::Next);
    assert_eq!(decided(&model).disposition.id(), "emergency_now");
    let markup = render(&model);
    assert!(
        ids(&markup, "data-disposition").contains(&"emergency_now")
            && markup.part("explained").is_none()
    );
}

#[test]
fn what_explains_stands_only_where_nothing_is_more_urgent() {
    for (changes, all) in [
        ("", true),
        ("site=low,below1", true),
        ("cancer=spread days=30", true),
        ("c_weak=yes c_weak_when=older_same", false),
        ("b_saddle=yes", false),
        ("d_fever=yes d_flu=no", false),
    ] {
        let model = outcome(changes);
        let markup = render(&model);
        assert_eq!(markup.part("explained").is_some(), all, "{changes}");
        // A doctor who is called today wants the summary too; an emergency has room for the call
        // alone.
        assert_eq!(
            markup.part("soep").is_some(),
            decided(&model).disposition != Disposition::EmergencyNow,
            "{changes}"
        );
        assert_eq!(
            markup.named("input").any(|input| input.get("name") == Some("goal")),
            all,
            "{changes}"
        );
        assert_eq!(
            markup.part("outlook").is_some(),
            outlook(&decided(&model)).is_some(),
            "{changes}"
        );
        for attribute in ["data-pattern", "data-factor", "data-route"] {
            assert!(all || ids(&markup, attribute).is_empty(), "{attribute}: {changes}");
        }
        assert_eq!(
            markup.with("data-part").filter(|node| node.get("data-part") == Some("why")).count(),
            1,
            "always why: {changes}"
        );
    }
}

#[test]
fn every_part_says_what_the_tables_say() {
    let mut rng = Rng::new(3);
    let (mut patterns, mut factor_ids, mut route_ids, mut courses) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    // By chance nobody comes to hands on the spine: too much speaks against it.
    let slow = answers("days=30 course=better function=slow");
    let drawn = (0..1500).map(|_| complete_set(&mut rng));
    for given in std::iter::once(slow).chain(drawn) {
        let mut model = outcome("");
        model.answers = given;
        let Assessment::Decided(found) = assess(&model.answers) else { continue };
        if model.shown() != Shown::Outcome || plan_questions::screens(&model.answers).is_empty() {
            continue;
        }
        let markup = render(&model);
        is_sound(&markup, "an outcome");
        // The two that fit best, and three factors: a list of ten is not read.
        let fitting: Vec<&str> =
            fits(&found.facts).iter().take(2).map(|fit| fit.pattern.id.id()).collect();
        assert_eq!(ids(&markup, "data-pattern"), fitting);
        let held: BTreeSet<&str> =
            factors(&found.facts).iter().map(|factor| factor.id.id()).collect();
        let shown = ids(&markup, "data-factor");
        assert!(shown.iter().all(|id| held.contains(id)), "{shown:?}");
        assert_eq!(shown.len(), held.len().min(3));
        let helping: Vec<&str> =
            referrals(&found).iter().map(|route| route.professional.id()).collect();
        assert_eq!(ids(&markup, "data-route"), helping);
        patterns.extend(fits(&found.facts).iter().map(|fit| fit.pattern.id.id().to_owned()));
        factor_ids.extend(held.iter().map(|id| (*id).to_owned()));
        route_ids.extend(helping.iter().map(|id| (*id).to_owned()));
        courses.extend(outlook(&found).map(|row| row.id.id()));
    }
    assert_eq!(courses.len(), OUTLOOKS.len(), "{courses:?}");
    assert_eq!(factor_ids.len(), FACTORS.len(), "{factor_ids:?}");
    assert_eq!(route_ids.len(), REFERRALS.len(), "{route_ids:?}");
    // The aorta and the womb are the doctor's on the same day, or nearly.
    assert!(patterns.len() + 3 >= PATTERNS.len(), "{patterns:?}");
}

/// A walk for a hip that may be cracked, daring more before a doctor has looked: the name of the
/// factor stays, its step does not.
#[test]
fn a_step_is_given_only_to_whom_it_may_be_given() {
    const ASK: &str = "Bespreek eerst met";
    for (changes, factor, given) in [
        ("life=inactive", "inactive", true),
        ("life=inactive site=groin function=limited days=10", "inactive", false),
        ("life=inactive g_spine=yes", "inactive", false),
        ("life=inactive who=other_cannot", "inactive", false),
        ("days=20 yellow=fear", "fear_of_moving", true),
        ("days=20 yellow=fear age=76 onset=nocause", "fear_of_moving", false),
        ("days=20 yellow=fear cancer=other", "fear_of_moving", false),
        ("days=20 yellow=sleep cancer=other", "poor_sleep", true),
        ("worries=yes", "worrying", true),
        ("work=dislike", "little_joy", true),
    ] {
        let markup = render(&outcome(changes));
        let shown = markup.with("data-factor").find(|node| node.get("data-factor") == Some(factor));
        let shown = shown.unwrap_or_else(|| panic!("{factor} is not shown: {changes}"));
        assert_eq!(!shown.text.contains(ASK), given, "{changes}: {}", shown.text);
    }
}

/// The guideline's prognostic factors carry its name; what is ours says so, for a clinician to look
/// at.
#[test]
fn a_factor_says_where_it_comes_from() {
    let ours: Vec<&str> = FACTORS
        .iter()
        .filter(|row| row.source.contains("to be confirmed"))
        .map(|row| row.id.id())
        .collect();
    assert_eq!(ours, ["poor_sleep", "off_work"]);
    for row in FACTORS
        .iter()
        .filter(|row| row.kind == FactorKind::Prognostic && !ours.contains(&row.id.id()))
    {
        assert!(row.source.starts_with("KNGF 2021"), "{:?}: {}", row.id, row.source);
    }
}

/// Weak bones with new pain: the page names what the rule looks for, and lists nothing of it as
/// against.
#[test]
fn a_broken_vertebra_is_named_where_the_rule_looks_for_one() {
    let named = |changes: &str| {
        fits(&decided(&outcome(changes)).facts)
            .iter()
            .map(|fit| fit.pattern.id.id())
            .collect::<Vec<_>>()
    };
    assert_eq!(named("age=78 f_bone=yes days=14 onset=gradual").first(), Some(&"collapse"));
    assert!(!named("f_bone=yes days=14 onset=gradual course=better").contains(&"collapse"));
    assert!(!named("age=78 days=14 onset=gradual").contains(&"collapse"));
}

/// Nobody whom a doctor has to see first is told that it is usually nothing.
#[test]
fn how_it_usually_goes_is_told_where_nobody_has_to_look_first() {
    const REASSURES: &str = "Meestal is er niets ernstigs";
    const FIRST: &str = "Een arts kijkt eerst of er iets anders speelt";
    for (changes, ordinary) in [
        ("", true),
        ("days=20 course=worse", true),
        ("cancer=other", false),
        ("d_weight=unknown", false),
        ("f_immune=yes days=20", false),
        ("age=60 d_sweats=yes days=30 familiar=known", false),
        ("f_bone=yes", false),
    ] {
        let markup = render(&outcome(changes));
        let lumbago = markup
            .with("data-pattern")
            .find(|node| node.get("data-pattern") == Some("acute_lumbago"));
        let text = &lumbago.unwrap_or_else(|| panic!("it may fit all the same: {changes}")).text;
        assert_eq!(
            (text.contains(REASSURES), text.contains(FIRST)),
            (ordinary, !ordinary),
            "{changes}: {text}"
        );
        assert!(ordinary || !text.contains("niets dat ertegen pleit"), "{changes}: {text}");
    }
}

/// Around a pregnancy it goes another way than in plain lumbago, and the pattern says how: pain of
/// the pelvis only where it was named.
#[test]
fn a_pregnancy_has_no_course_of_plain_lumbago() {
    for (preg, site, pattern) in ["lt20", "ge20", "pp6w", "pp6m"].into_iter().flat_map(|preg| {
        [
            (preg, "low", "pregnancy_back"),
            (preg, "low,pubis", "pelvic_girdle"),
            (preg, "low,buttock", "pelvic_girdle"),
            (preg, "groin", "pelvic_girdle"),
        ]
    }) {
        let outcome = decided(&outcome(&format!("preg={preg} site={site}")));
        let named: Vec<&str> = fits(&outcome.facts).iter().map(|fit| fit.pattern.id.id()).collect();
        let around: Vec<_> =
            named.iter().filter(|id| ["pregnancy_back", "pelvic_girdle"].contains(*id)).collect();
        assert_eq!(around, [&pattern], "{preg} {site}: {named:?}");
        assert!(!named.contains(&"acute_lumbago"), "{preg}: {named:?}");
        assert!(rugwijzer::clinical::outlook::outlook(&outcome).is_none(), "{preg}");
    }
    assert!(
        outlook(&decided(&outcome("days=60 function=limited sev=5 assessed=no")))
            .is_some_and(|row| row.id == OutlookId::Longer),
        "D05 too"
    );
    assert!(outlook(&decided(&outcome("days=60 cancer=other"))).is_none());
}

/// What is there already is not said to come, and how soon to call agrees with the safety net on
/// the same page.
#[test]
fn what_would_change_it_depends_on_who_reads_it() {
    let said = |changes: &str| about(&outcome(changes));
    assert!(
        said("").contains("Krijgt u koorts")
            && !said("d_fever=yes d_flu=yes").contains("Krijgt u koorts")
    );
    assert!(
        said("").contains("6 weken na het begin")
            && !said("days=400 assessed=yes_same").contains("6 weken na het begin")
    );
    let legs = outcome("site=low,below1");
    let (changes, net) = (said("site=low,below1"), render(&legs).text());
    assert!(changes.contains("Trekt de pijn verder uw been in, of wordt dat been doof of zwakker? Bel dan vandaag uw huisarts."), "{changes}");
    assert!(
        net.contains("Beenpijn die verder naar beneden gaat.")
            && net.contains("Een been of voet die nieuw doof of zwakker is.")
    );
    for row in CHANGES {
        for voice in [Voice::You, Voice::Other] {
            let text = words::insight::change(Lang::Nl, voice, row.id);
            let highest = row.rules.iter().map(|id| rule(*id).level).max();
            let soon = ["Bel dan nu", "Bel dan 112"].iter().any(|call| text.contains(call));
            assert!(
                highest != Some(Disposition::EmergencyNow)
                    || soon
                    || text.contains(" nu.")
                    || text.contains("meteen"),
                "{:?}: {text}",
                row.id
            );
        }
    }
}

#[test]
fn whoever_can_help_is_named_with_what_they_do() {
    let referrals = |changes: &str| ids_and_texts(&render(&outcome(changes)), "data-route");
    let both = referrals("site=low,below1 days=12 foot=yes");
    let why = |id: &str| {
        both.iter().find(|(one, _)| one == id).map(|(_, text)| text.clone()).expect("both can help")
    };
    // The foot leads to both: nobody goes to a podiatrist with a back that is looked at by no one.
    assert!(why("physio").contains("rug") && why("podo").contains("voet"), "{both:?}");
    assert!(referrals("cancer=other").iter().any(|(id, _)| id == "gp"));
    // Nobody is led into an empty room.
    for changes in
        ["", "g_anticoag=yes", "site=low,below1", "cancer=other", "preg=lt20", "age=14 who=other"]
    {
        let mut model = outcome(changes);
        model.config = Config::default();
        let markup = render(&model);
        let offered =
            markup.with("data-target").any(|node| node.get("data-target") == Some("helpers"));
        let room = markup.with("data-room").find(|node| node.get("data-room") == Some("helpers"));
        assert_eq!(room.is_some(), offered, "{changes}");
        assert!(room.is_none_or(|room| !room.text.trim().is_empty()), "{changes}");
    }
}

/// All that the room about this check says.
fn about(model: &Model) -> String {
    let markup = render(model);
    let room = markup.with("data-room").find(|node| node.get("data-room") == Some("about"));
    room.or(markup.part("why")).expect("why").text.clone()
}

fn ids_and_texts(markup: &Markup, attribute: &str) -> Vec<(String, String)> {
    markup
        .with(attribute)
        .map(|node| (node.get(attribute).unwrap_or_default().to_owned(), node.text.clone()))
        .collect()
}

#[test]
fn every_reason_stands_once_and_has_its_ground() {
    let said = |changes: &str| about(&outcome(changes));
    let legs = said("site=low,below1");
    assert!(
        legs.contains("Onder de knie")
            && legs.contains("P03")
            && legs.contains("Folders over lage rugpijn"),
        "{legs}"
    );
    assert!(said("").contains("een reden om eerder te bellen"));
    assert!(
        said("b_saddle=yes").contains("E01")
            && !said("b_saddle=yes").contains("Wat zou dit veranderen?")
    );
    assert!(said("").contains("Wat zou dit veranderen?"));
    // Rule, source and how the rules stand: here, and nowhere else.
    for changes in ["", "site=low,below1 days=60", "cancer=other", "age=60 scan=wear eases=bend"] {
        let model = outcome(changes);
        let (text, about) = (render(&model).text(), about(&model));
        for what in [
            "Nog niet door een arts of fysiotherapeut bevestigd",
            "Regels: versie",
            "Bron",
            "De tekst van de bron is gelezen",
        ] {
            assert_eq!(
                text.matches(what).count(),
                about.matches(what).count(),
                "{what}: {changes}"
            );
        }
        assert_eq!(
            about.matches("Nog niet door een arts of fysiotherapeut bevestigd").count(),
            1,
            "{changes}"
        );
    }
    let today = render(&outcome("c_weak=yes c_weak_when=older_same"));
    let at = |class: &str| today.nodes.iter().position(|node| node.has_class(class)).expect(class);
    assert!(at("rw-atonce") < at("rw-ground"), "below everything");
}

#[test]
fn what_harms_stays_off_paper() {
    for changes in
        ["trauma=violence trauma_when=d1 stand=cannot", "days=20 yellow=mood suic=thoughts"]
    {
        let mut model = outcome(changes);
        let off = |model: &Model| {
            let markup = render(model);
            let lines: Vec<bool> = markup
                .nodes
                .iter()
                .skip_while(|node| !node.has_class("rw-ground"))
                .map(|node| node.has_class("rw-noprint"))
                .collect();
            lines.into_iter().any(|off| off)
        };
        assert!(off(&model), "{changes}");
        update(&mut model, Msg::PrintViolence(true));
        let why = render(&model);
        let ground =
            why.nodes.iter().position(|node| node.has_class("rw-ground")).expect("a ground");
        assert!(
            why.nodes[ground..].iter().take(8).all(|node| !node.has_class("rw-noprint")),
            "{changes}"
        );
    }
}

#[test]
fn a_goal_goes_along_on_paper_and_in_both_texts() {
    let mut model = outcome("");
    let on_paper = |model: &Model| {
        render(model)
            .nodes
            .iter()
            .find(|node| node.name == "div" && node.has_class("rw-onpaper"))
            .cloned()
    };
    assert!(on_paper(&model).is_none());
    // While it is being typed it is kept, and nothing is drawn anew.
    let typed = Msg::GoalTyped("een half uur".into());
    assert!(!typed.redraws() && Msg::Goal(String::new()).redraws());
    let kept = update(&mut model, typed);
    assert!(
        matches!(kept.as_slice(), [Effect::Keep(kept)] if kept.goal == "een half uur"),
        "{kept:?}"
    );
    update(&mut model, Msg::Goal("een half uur\nwandelen".into()));
    let markup = render(&model);
    let paper = on_paper(&model).expect("the goal on paper");
    assert!(paper.text.contains("wandelen"));
    let input =
        markup.named("input").find(|input| input.get("name") == Some("goal")).expect("the goal");
    assert!(input.get("maxlength").is_some());
    for msg in [Msg::Copy, Msg::CopySoep] {
        let copied = update(&mut model, msg);
        let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
        assert!(text.contains("een half uur wandelen"), "{text}");
    }
}

#[test]
fn the_summary_is_copied_and_not_shown() {
    let mut model = outcome("site=low,below1");
    let copied = update(&mut model, Msg::CopySoep);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("a text: {copied:?}") };
    let markup = render(&model);
    assert_eq!(markup.named("pre").count(), 0);
    assert!(!markup.text().contains(text.lines().next().expect("a first line")), "{text}");
    update(&mut model, Msg::Copied(true));
    assert_eq!(
        (model.copied(CopyText::ClinicianSummary), model.copied(CopyText::Result)),
        (Some(true), None)
    );
    assert!(render(&model).text().contains("De samenvatting is gekopieerd"));
    update(&mut model, Msg::Copy);
    assert_eq!(model.copied(CopyText::ClinicianSummary), None, "what was copied before is no news");
    update(&mut model, Msg::Copied(true));
    let text = render(&model).text();
    assert!(
        text.contains("De tekst is gekopieerd") && !text.contains("De samenvatting is gekopieerd")
    );
}

/// All numbers of a path, in order.
fn numbers(path: &str) -> Vec<i32> {
    path.split(|letter: char| !letter.is_ascii_digit() && letter != '-')
        .filter_map(|number| number.parse().ok())
        .collect()
}

#[test]
fn the_course_runs_through_its_points_and_never_up() {
    for row in OUTLOOKS {
        let drawn = course(row, 10);
        let mean = numbers(&drawn.mean);
        let at: Vec<(i32, i32)> =
            mean.chunks(2).map(|pair| (pair[0], pair[1])).step_by(3).collect();
        for (place, point) in row.points.iter().enumerate() {
            assert_eq!(
                at[place],
                (1100 * place as i32, 2400 - 22 * point.pain as i32),
                "{:?}",
                row.id
            );
        }
        let heights: Vec<i32> = mean.chunks(2).map(|pair| pair[1]).collect();
        assert!(heights.is_sorted(), "less pain lies lower: {heights:?}");
        assert!(mean.chunks(2).map(|pair| pair[0]).is_sorted());
        assert_eq!(drawn.dots.is_empty(), !row.measured, "numbers only where they were measured");
        assert!(row.points.windows(2).all(|pair| pair[0].week < pair[1].week));
        assert!(
            row.points.iter().all(|point| point.low <= point.pain
                && point.pain <= point.high
                && point.high <= 100)
        );
    }
}

#[test]
fn the_pin_stands_at_the_days_of_pain() {
    let at = |id: OutlookId, days: u32| {
        let row = OUTLOOKS.iter().find(|row| row.id == id).expect("a course");
        numbers(&course(row, days).here)[0]
    };
    assert_eq!([0, 21, 42].map(|days| at(OutlookId::Fresh, days)), [0, 550, 1100]);
    assert_eq!(
        [84, 364, 5000].map(|days| at(OutlookId::Leg, days)),
        [2200, 3300, 3300],
        "the drawing ends after a year"
    );
    assert_eq!(at(OutlookId::Longer, 400), 0, "that line counts from now");
}
