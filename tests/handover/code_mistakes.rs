//! Mistakes in a code: one letter wrong or two swapped is found and its group named; whatever else
//! arrives neither crashes nor shows half a visit.

use crate::code_plan::any_plan;
use crate::support::rng::Rng;
use crate::visits::{any_ticks, any_visit};
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::handover::code::alphabet::{self, Digit, GROUP};
use rugwijzer::handover::code::{
    Contents, Opened, Shape, Unopened, checksum, open, open_any, written, written_plan,
};
use std::collections::BTreeMap;
use std::time::Instant;

/// The groups of these places, counted from one.
fn groups(first: usize, last: usize) -> Unopened {
    Unopened::Slip(first / GROUP + 1, last / GROUP + 1)
}

#[test]
fn a_wrong_or_swapped_letter_is_found_in_its_group() {
    let mut rng = Rng::new(5);
    for _ in 0..12 {
        let visit = any_visit(&mut rng);
        let code = alphabet::read(&written(&visit, &any_ticks(&mut rng))).expect("letters");
        for place in 0..code.len() {
            for difference in 1..32 {
                let mut wrong = code.clone();
                wrong[place] ^= difference;
                assert_eq!(open(&alphabet::written(&wrong)), Err(groups(place, place)));
            }
            for by in [1, 2] {
                let mut swapped = code.clone();
                if place + by < code.len() && code[place] != code[place + by] {
                    swapped.swap(place, place + by);
                    let found = open(&alphabet::written(&swapped));
                    assert_eq!(found, Err(groups(place, place + by)));
                }
            }
        }
    }
}

/// No two such mistakes leave the same remainder, in a code of any length that is read.
#[test]
fn no_two_slips_look_alike() {
    let mut seen = BTreeMap::new();
    for after in 0..checksum::LONGEST {
        for difference in 1..32 {
            let alone = checksum::trace(after, difference);
            for (kind, by) in [("wrong", 0), ("swapped", 1), ("swapped over one", 2)] {
                let trace = match by {
                    0 => alone,
                    _ => alone ^ checksum::trace(after + by, difference),
                };
                let slip = (kind, after, difference);
                if after + by < checksum::LONGEST
                    && let Some(other) = seen.insert(trace, slip)
                {
                    panic!("{slip:?} looks like {other:?}");
                }
            }
        }
    }
    assert!(!seen.contains_key(&0), "a slip that is not seen at all");
}

#[test]
fn missing_letters_are_missed() {
    let mut rng = Rng::new(6);
    for _ in 0..2_000 {
        let visit = any_visit(&mut rng);
        let code = written(&visit, &any_ticks(&mut rng));
        for end in 0..code.len() - 1 {
            let refused = open(&code[..end]).err();
            assert!(refused.is_some(), "{code} opens without what stands after {end} letters");
        }
        let double = [code.as_str(), &code].concat();
        assert!(open(&double).is_err(), "{double}");
    }
    assert_eq!(open(&"0".repeat(5_000)), Err(Unopened::Length));
    assert_eq!(open(" \n"), Err(Unopened::Empty));
    assert_eq!(open("1234 U234"), Err(Unopened::Sign('U', 2)));
    assert_eq!(open("1234 12é4"), Err(Unopened::Sign('é', 2)));
}

#[test]
fn a_million_random_forged_and_broken_codes_show_no_half_visit() {
    noise(1_000_000);
}

#[test]
#[ignore = "takes minutes: cargo test --release --test handover -- --ignored --nocapture"]
fn ten_million_random_forged_and_broken_codes_show_no_half_visit() {
    noise(10_000_000);
}

/// So many codes, of which none may crash or show half a visit.
fn noise(count: usize) {
    let start = Instant::now();
    let mut opened = [0; 4];
    let mut rng = Rng::new(7);
    // One of five is a plan that a therapist sent back.
    let codes: Vec<Vec<Digit>> = (0..500)
        .map(|turn| {
            let visit = any_visit(&mut rng);
            let code = if turn % 5 == 4 {
                written_plan(&any_plan(&mut rng)).expect("it is within the bounds")
            } else {
                written(&visit, &any_ticks(&mut rng))
            };
            alphabet::read(&code).expect("letters")
        })
        .collect();
    let any = |rng: &mut Rng, length: usize| -> Vec<Digit> {
        (0..length).map(|_| rng.below(32) as Digit).collect()
    };
    for turn in 0..count * 2 / 5 {
        // Any letters at all, and a code in which some changed.
        let length = rng.below(64);
        let mut random = any(&mut rng, length);
        if turn % 2 == 0 && !random.is_empty() {
            random[0] = 1;
        }
        opened[0] += usize::from(shows(&random));
        let mut broken = codes[turn % codes.len()].clone();
        for _ in 0..2 + rng.below(6) {
            let place = rng.below(broken.len());
            broken[place] = rng.below(32) as Digit;
        }
        let same = broken == codes[turn % codes.len()];
        opened[1] += usize::from(!same && shows(&broken));
    }
    // The same with a right checksum, as only somebody who knows how would make it.
    for turn in 0..count / 10 {
        let length = 4 * (1 + rng.below(14)) - checksum::LENGTH;
        let mut forged = any(&mut rng, length);
        forged[0] = 1;
        opened[2] += usize::from(shows(&checksum::sealed(forged)));
        let code = &codes[turn % codes.len()];
        let mut changed = code[..code.len() - checksum::LENGTH].to_vec();
        let place = 1 + rng.below(changed.len() - 1);
        changed[place] ^= 1 + rng.below(31) as Digit;
        opened[3] += usize::from(shows(&checksum::sealed(changed)));
    }
    println!(
        "{count} codes in {:.1?}; opened: random {}, broken {}, forged {}, changed and sealed anew {}",
        start.elapsed(),
        opened[0],
        opened[1],
        opened[2],
        opened[3],
    );
    assert!(opened[0] + opened[1] < 100, "a code by chance is as good as none");
}

/// Whether this opens; if so, what it shows is a visit that can be, or a plan within its bounds.
fn shows(digits: &[Digit]) -> bool {
    let Opened { visit, shared, .. } = match open_any(&alphabet::written(digits)) {
        Ok(Contents::Visit(opened)) => *opened,
        Ok(Contents::Plan(sent)) => {
            assert!(sent.prescription.is_sound(), "{sent:?}");
            return true;
        }
        Err(_) => return false,
    };
    let whole = shared.len() == rugwijzer::handover::private::Private::ALL.len();
    match (visit.shape, path(&visit.answers).step) {
        (Shape::Gaps, _) => {}
        (Shape::Whole, Step::Finish) | (Shape::Stopped(_), Step::Stop(_)) => {}
        (Shape::Whole | Shape::Stopped(_), _) => {
            assert!(!whole, "half a visit: {visit:?}");
        }
    }
    true
}
