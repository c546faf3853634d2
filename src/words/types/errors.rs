//! Types: which words every language has for error messages.

/// What a page still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputProblem {
    /// Nothing chosen where one answer is needed.
    Choose,
    /// Nothing ticked, not even "none of these" or "don't know".
    Tick,
    /// A small question of several on one page; see [`follow`] for the text with its name.
    Follow,
    /// No age, or no number.
    Age,
    /// Not from 0 to 120.
    AgeRange,
    /// No duration, or no number.
    Days,
    /// Below zero, or far too long.
    DaysRange,
    /// Longer than the person's life.
    DaysLife,
    /// A duration without days, weeks, months or years.
    Unit,
    /// No place chosen.
    Place,
    /// No score chosen.
    Score,
}

impl InputProblem {
    pub const ALL: [InputProblem; 11] = [
        InputProblem::Choose,
        InputProblem::Tick,
        InputProblem::Follow,
        InputProblem::Age,
        InputProblem::AgeRange,
        InputProblem::Days,
        InputProblem::DaysRange,
        InputProblem::DaysLife,
        InputProblem::Unit,
        InputProblem::Place,
        InputProblem::Score,
    ];
}
