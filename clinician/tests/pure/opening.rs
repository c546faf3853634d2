//! What is typed, and what is said of it.

use crate::support::answer_sets::answers;
use rugwijzer::handover::code::{Unopened, Visit, address, open, written};
use rugwijzer_clinician::picture::picture;
use rugwijzer_clinician::words::unopened;
use std::collections::BTreeSet;

#[test]
fn every_mistake_has_its_own_sentence_and_names_its_group() {
    let all = [
        Unopened::Empty,
        Unopened::Sign('%', 2),
        Unopened::Length,
        Unopened::Slip(3, 3),
        Unopened::Slip(2, 3),
        Unopened::Wrong,
        Unopened::Newer,
        Unopened::Plan,
    ];
    let said: BTreeSet<String> = all.into_iter().map(unopened).collect();
    assert_eq!(said.len(), all.len());
    assert!(unopened(Unopened::Sign('%', 2)).contains("groep 2"));
    assert!(unopened(Unopened::Sign('%', 2)).contains('%'));
    assert!(unopened(Unopened::Slip(3, 3)).contains("groep 3"));
    assert!(unopened(Unopened::Slip(2, 3)).contains("groep 2 of 3"));
}

#[test]
fn a_goal_beside_the_code_stands_in_the_picture_and_in_the_note() {
    let code = written(&Visit::of(&answers("")), &[]);
    let text = address::written(Some("https://rug.example/"), &code, "weer met de hond lopen");
    let (code, goal) = address::read(&text);
    let one = picture(&open(code).expect("a code"), &goal);
    assert_eq!(one.goal, "weer met de hond lopen");
    assert!(one.soep.expect("a note").contains("weer met de hond lopen"));
}
