//! TABLE: a later answer that cannot stand beside an earlier "no": the earlier question is asked again. When "no" is given
//! once more, it stands, and the later question is asked anew.

use super::answers::{Answer, Answers, Tri};
use super::screen::Screen;
use super::vocabulary::{Field, Kind, Opt};

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The field that is asked again, on this page.
    pub again: Field,
    pub screen: Screen,
    /// Its answer that cannot stand …
    pub earlier: Answer,
    /// … beside this one.
    pub later: Opt,
}

pub const CONTRADICTIONS: &[Contradiction] = &[
    // The pain began with a fall, and yet no fall was named.
    Contradiction { again: Field::Trauma, screen: Screen::Trauma, earlier: Answer::One(Opt::TraumaNone), later: Opt::OnsetFall },
    // Both legs give trouble on walking, and yet neither was named.
    Contradiction { again: Field::CBoth, screen: Screen::Legs, earlier: Answer::Flag(Tri::No), later: Opt::LegsWalkBoth },
    // Both legs hurt below the knee, and yet neither was named.
    Contradiction { again: Field::CBoth, screen: Screen::Legs, earlier: Answer::Flag(Tri::No), later: Opt::ElsewhereBothBelow },
    // A scan showed a collapsed vertebra, and yet weak bones were not named.
    Contradiction { again: Field::FBone, screen: Screen::Conditions, earlier: Answer::Flag(Tri::No), later: Opt::ScanCollapse },
];

impl Contradiction {
    /// Under sixteen the later questions are not asked, and cannot contradict.
    pub fn holds(&self, answers: &Answers) -> bool {
        let later = match self.later.field().kind() {
            Kind::Several => answers.many(self.later.field()).is_some_and(|many| many.has(self.later)),
            Kind::Flag | Kind::Choice | Kind::Number { .. } => answers.one(self.later.field()) == Some(self.later),
        };
        later && answers.get(self.again) == Some(self.earlier) && answers.number(Field::Age).is_some_and(|age| age >= 16)
    }
}

/// The contradiction for which this page is asked again, if there is one.
pub fn contradiction(screen: Screen, answers: &Answers) -> Option<&'static Contradiction> {
    CONTRADICTIONS.iter().find(|row| row.screen == screen && row.holds(answers))
}

/// Whether a field has an answer that can stand. A ticked cancer box still lacks its kind, and an answer that a later one
/// contradicts is asked once more.
pub(super) fn is_answered(answers: &Answers, field: Field) -> bool {
    answers.get(field).is_some()
        && answers.one(field) != Some(Opt::CancerSome)
        && !CONTRADICTIONS.iter().any(|row| row.again == field && row.holds(answers))
}
