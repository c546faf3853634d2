//! The picture of generated visits, as their codes tell them.

use crate::support::answer_sets::answers;
use crate::support::rng::Rng;
use crate::support::visits::{any_gaps, any_ticks, any_visit};
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{Opened, Shape, Visit, open, written, written_under};
use rugwijzer::handover::private::{Private, fields};
use rugwijzer::handover::soep::items::{HISTORY, SIGNS};
use rugwijzer_clinician::judgement::Ground;
use rugwijzer_clinician::picture::{Picture, picture};
use rugwijzer_clinician::signs::{Known, Sign};
use rugwijzer_clinician::words;

const VISITS: usize = 2_000;

fn each(mut look: impl FnMut(&Visit, &Opened, &Picture)) {
    let mut rng = Rng::new(1_280);
    for _ in 0..VISITS {
        let visit = if rng.permille(700) { any_visit(&mut rng) } else { any_gaps(&mut rng) };
        let code = written(&visit, &any_ticks(&mut rng));
        let opened = open(&code).unwrap_or_else(|why| panic!("{code}: {why:?}"));
        look(&visit, &opened, &picture(&opened, ""));
    }
}

fn of(changes: &str, ticked: &[Private]) -> Picture {
    picture(&open(&written(&Visit::of(&answers(changes)), ticked)).expect("a code"), "")
}

fn all(one: &Picture) -> impl Iterator<Item = &Sign> {
    one.signs.iter().chain(&one.history)
}

fn sign(one: &Picture, field: Field) -> &Sign {
    all(one).find(|sign| sign.field == field).expect("every item has its place")
}

#[test]
fn every_asked_sign_stands_there_once() {
    let items: Vec<_> = SIGNS.iter().chain(HISTORY).collect();
    each(|_, opened, one| {
        let facts = path(&opened.visit.answers).facts;
        let told: Vec<Field> =
            all(one).flat_map(|sign| [vec![sign.field], sign.told.clone()].concat()).collect();
        for field in items.iter().flat_map(|(field, more)| [&[*field], *more].concat()) {
            let times = told.iter().filter(|other| **other == field).count();
            let is_item = items.iter().any(|(item, _)| *item == field);
            let asked = matches!(facts.seen(field), Seen::Known(_));
            assert_eq!(times, usize::from(is_item || asked), "{}", field.id());
        }
    });
}

#[test]
fn only_a_no_is_shown_as_a_no() {
    let mut kept_back = 0;
    each(|_, opened, one| {
        let facts = path(&opened.visit.answers).facts;
        for sign in all(one).filter(|sign| sign.known == Known::Denied) {
            let no = matches!(
                facts.seen(sign.field),
                Seen::Known(
                    Answer::Flag(Tri::No)
                        | Answer::One(
                            Opt::TraumaNone | Opt::CancerNone | Opt::PregNo | Opt::SuicNo
                        )
                )
            );
            assert!(no, "{}", sign.field.id());
            assert!(!opened.may_be_left_out(sign.field), "{}", sign.field.id());
        }
        kept_back += all(one).filter(|sign| sign.known == Known::NotShared).count();
    });
    assert!(kept_back > VISITS, "{kept_back}");
}

/// Whatever is kept back, the urgency is at least what the visitor was told.
#[test]
fn nothing_lowers_what_was_told() {
    each(|visit, _, one| {
        assert!(one.level >= visit.outcome, "{:?} {:?}", one.level, visit.outcome);
        assert!(one.level >= one.today);
        let whole = one.ground != Ground::Gaps;
        assert!(whole || (one.soep.is_none() && one.plan.is_none() && one.patterns.is_empty()));
        assert_eq!(whole, visit.shape != Shape::Gaps);
        if whole {
            // The rules of the same day never contradict what they said.
            assert!(one.today <= visit.outcome, "{:?} {:?}", one.today, visit.outcome);
        }
    });
}

#[test]
fn nothing_tells_whether_there_was_something_to_keep_back() {
    let calm = of("days=60 yellow=mood suic=no", &[]);
    let other = of("days=60 yellow=mood suic=thoughts", &[]);
    assert_eq!(sign(&calm, Field::Suic).known, Known::NotShared);
    assert_eq!(calm.signs, other.signs);
    let one = of("", &[]);
    for field in fields(Private::Pregnancy) {
        if all(&one).any(|sign| sign.field == *field) {
            assert_eq!(sign(&one, *field).known, Known::NotShared, "{}", field.id());
        }
    }
    assert_eq!(sign(&one, Field::GIv).known, Known::NotShared);
    let note = one.soep.expect("a note");
    let line = note.lines().find(|line| line.starts_with("niet gedeeld")).expect("a line");
    assert!(line.contains("zwanger"), "{line}");
    for list in note.lines().filter(|line| !line.starts_with("niet gedeeld")) {
        assert!(!list.contains("zwanger"), "{list}");
    }
}

#[test]
fn somebody_hurt_by_another_is_not_shown_as_sure_of_anything() {
    let one = of("trauma=violence trauma_when=d7 stand=ok", &[]);
    let trauma = sign(&one, Field::Trauma);
    assert!(trauma.perhaps_kept_back && trauma.known == Known::Unknown);
    let shared = of("trauma=violence trauma_when=d7 stand=ok", &[Private::Violence]);
    assert!(sign(&shared, Field::Trauma).text.contains("letsel door een ander"));
}

#[test]
fn plain_lumbago_is_whole_when_all_is_shared() {
    let one = of("", Private::ALL);
    assert_eq!((one.level, one.told, one.today), (one.told, one.told, one.told));
    assert_eq!(one.level, Some(Disposition::SelfCare));
    assert_eq!(one.ground, Ground::All);
    assert_eq!(one.difference, None);
    assert!(one.rules.len() == 1 && one.plan.is_some() && !one.patterns.is_empty());
    assert!(one.signs.iter().all(|sign| matches!(sign.known, Known::Denied | Known::NotAsked)));
}

/// The example of a difference: the same answers, told less urgently under older rules.
#[test]
fn a_difference_shows_the_higher_first() {
    let mut visit = Visit::of(&answers("b_saddle=yes"));
    visit.outcome = Some(Disposition::GpToday);
    let code = written_under(&visit, Private::ALL, 0);
    let one = picture(&open(&code).expect("an older code"), "");
    assert_eq!(one.level, Some(Disposition::EmergencyNow));
    let difference = one.difference.expect("it is said");
    assert!(difference.contains(words::level(Disposition::GpToday)));
    assert!(difference.contains(words::level(Disposition::EmergencyNow)));
    assert!(!one.revisions.is_empty() && !one.ruleset.contains("dezelfde"));

    visit.outcome = Some(Disposition::EmergencyNow);
    visit.answers = answers("");
    visit.shape = Shape::Whole;
    let one = picture(&open(&written_under(&visit, Private::ALL, 0)).expect("an older code"), "");
    assert_eq!(one.level, Some(Disposition::EmergencyNow));
    assert!(one.difference.expect("it is said").contains("minder haast"));
}

#[test]
fn an_emergency_shows_what_was_not_asked_any_more() {
    let one = of("a_collapse=yes", Private::ALL);
    assert_eq!(one.level, Some(Disposition::EmergencyNow));
    assert_eq!(sign(&one, Field::ACollapse).known, Known::Named);
    assert_eq!(sign(&one, Field::DFever).known, Known::NotAsked);
    assert!(one.plan.is_none());
}

#[test]
fn a_visit_with_gaps_names_them() {
    let one = of("sev= course=", Private::ALL);
    assert_eq!((one.ground, one.level), (Ground::Gaps, None));
    assert!(
        one.notices.iter().any(|notice| notice.contains("Ontbreekt") && notice.contains("beloop"))
    );
}
