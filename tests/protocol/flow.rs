//! The picture of the flow tells the truth: where it draws an arrow to the stop some visit stops,
//! and no visit stops elsewhere.

use crate::support::rng::{Rng, complete_set, doubt, settle};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::pathway::{self, Step};
use rugwijzer::clinical::red_flags::RULES;
use rugwijzer::clinical::screen::Screen;
use std::collections::BTreeSet;

const VISITS: usize = 60_000;

#[test]
fn every_arrow_to_the_stop_is_true_and_none_is_missing() {
    let foretold: BTreeSet<Screen> =
        Screen::core().filter(|screen| crate::reach::stops(*screen)).collect();
    let mut rng = Rng::new(7);
    let mut seen = BTreeSet::new();
    for _ in 0..VISITS {
        let mut answers = complete_set(&mut rng);
        settle(&mut answers);
        doubt(&mut rng, &mut answers, 200);
        if let Step::Stop(screen) = pathway::step(&answers) {
            seen.insert(screen);
        }
    }
    assert_eq!(seen, foretold, "where visits stopped, and where the picture says so");
}

#[test]
fn a_page_names_every_level_that_reads_it() {
    for screen in Screen::core() {
        let named = crate::reach::levels(screen);
        assert!(!named.contains(&Disposition::EmergencyNow), "an emergency has an arrow");
        for rule in RULES.iter().filter(|rule| rule.level != Disposition::EmergencyNow) {
            let reads =
                screen.questions().any(|question| rule.when.reads().contains(&question.field));
            assert!(
                !reads || named.contains(&rule.level),
                "{} reads {}",
                rule.id.id(),
                screen.id()
            );
        }
    }
}
