//! The questions after the outcome: which pages this person is asked for the explanation and the
//! plan.

use super::answers::Answers;
use super::assessment::{Assessment, assess};
use super::screen::Screen;

/// The pages after the outcome, for the explanation and the plan: none on an emergency or where a
/// doctor is needed today.
pub fn screens(answers: &Answers) -> Vec<Screen> {
    let Assessment::Decided(outcome) = assess(answers) else { return Vec::new() };
    if !outcome.disposition.leaves_time() {
        return Vec::new();
    }
    let asked =
        |screen: &Screen| screen.questions().any(|question| question.when.holds(&outcome.facts));
    Screen::ALL.iter().copied().filter(|screen| screen.is_detail()).filter(asked).collect()
}
