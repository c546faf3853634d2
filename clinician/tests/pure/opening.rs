//! What is typed, and what is said of it.

use crate::support::answer_sets::answers;
use rugwijzer::handover::code::{Unopened, Visit, open, written};
use rugwijzer_clinician::typed::code_in;
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
    ];
    let said: BTreeSet<String> = all.into_iter().map(unopened).collect();
    assert_eq!(said.len(), all.len());
    assert!(unopened(Unopened::Sign('%', 2)).contains("groep 2"));
    assert!(unopened(Unopened::Sign('%', 2)).contains('%'));
    assert!(unopened(Unopened::Slip(3, 3)).contains("groep 3"));
    assert!(unopened(Unopened::Slip(2, 3)).contains("groep 2 of 3"));
}

#[test]
fn a_code_is_found_in_an_address() {
    let code = written(&Visit::of(&answers("")), &[]);
    for text in [
        code.clone(),
        format!("  {code}\n"),
        format!("#code={code}"),
        format!("#clinician&code={code}"),
        format!("https://rug.example/index.html#code={code}&x=1"),
        format!("code={code}"),
    ] {
        assert!(open(code_in(&text)).is_ok(), "{text}");
    }
    assert!(open(code_in("https://rug.example/")).is_err());
    assert_eq!(open(code_in("  ")), Err(Unopened::Empty));
}
