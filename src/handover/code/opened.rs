//! What an opened code comes to: whether it can have been written, what of it may have been left out,
//! and how its visitor goes on with it.

use super::left_out::LeftOut;
use super::{After, Opened, Shape, Visit, up_to};
use crate::clinical::answers::Answers;
use crate::clinical::check_in::{CheckIn, Judged, carry, judge};
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::{Step, path};
use crate::clinical::ruleset;
use crate::clinical::vocabulary::{Field, Opt};
use crate::handover::private::Private;

impl Opened {
    /// Whether these rules could have written it: where they wrote it and nothing is left out, they
    /// come to the same again. The visitor may have been told more: after a check-in an advice of
    /// before may still stand.
    pub(super) fn is_sound(&self) -> bool {
        let visit = &self.visit;
        let here = self.ruleset == ruleset::VERSION && self.shared.len() == Private::ALL.len();
        let again = Visit::of(&visit.answers);
        !here
            || (again.shape == visit.shape
                && again.answers == visit.answers
                && (visit.outcome.is_none() || again.outcome <= visit.outcome)
                && self.check_ins_are_sound())
    }

    fn check_ins_are_sound(&self) -> bool {
        let (first, all) = (&self.visit.answers, &self.after.check_ins);
        self.after.told.iter().enumerate().all(|(place, told)| {
            let stop = path(&carry::answers(first, &all[..=place])).step;
            let same = match stop {
                Step::Stop(screen) => told.stop == Some(screen),
                Step::Ask(_) | Step::Finish => told.stop.is_none(),
            };
            let judged = judge(first, &all[..place], &all[place]);
            same && matches!(judged, Judged::Decided(one) if one.disposition <= told.outcome)
        })
    }

    /// What the visitor was told the last time; none where nothing was judged.
    pub fn told(&self) -> Option<Disposition> {
        self.after.told.last().map(|told| told.outcome).or(self.visit.outcome)
    }

    /// The visit as it is after its check-ins, as if it were the only one.
    pub fn now(&self) -> Opened {
        let (Some(last), Some(told)) = (self.after.check_ins.last(), self.after.told.last()) else {
            return self.clone();
        };
        let answers = carry::answers(&self.visit.answers, &self.after.check_ins);
        let (answers, shape) = match told.stop {
            Some(screen) => (up_to(&answers, screen), Shape::Stopped(screen)),
            None => (answers, Shape::Whole),
        };
        let since = u16::try_from(last.day).unwrap_or(u16::MAX);
        let visit = Visit {
            answers,
            outcome: Some(told.outcome),
            day: self.visit.day.map(|day| day.saturating_add(since)),
            shape,
            beside: self.visit.beside.clone(),
        };
        Opened { visit, after: After::default(), ..self.clone() }
    }

    /// Whether this answer may be another than it seems: it says "don't know" for harm by somebody,
    /// too, where that is left out.
    pub fn may_be_left_out(&self, field: Field) -> bool {
        let kept = |kind: &Private| self.shared.contains(kind);
        let unknown = |answers: &Answers| answers.one(field) == Some(Opt::TraumaUnknown);
        let hurt = field == Field::Trauma
            && !kept(&Private::Violence)
            && (unknown(&self.visit.answers)
                || self.after.check_ins.iter().any(|one| unknown(&one.anew)));
        hurt || LeftOut::unless(&self.shared).has(field)
    }

    /// The answers for the visitor who goes on with them: what may have been left out is asked
    /// again, for a gap is no "no".
    pub fn to_go_on(&self) -> Answers {
        self.without_left_out(&self.visit.answers)
    }

    /// The check-ins for that visitor.
    pub fn check_ins_to_go_on(&self) -> Vec<CheckIn> {
        let all = self.after.check_ins.iter();
        all.map(|one| one.clone().with(self.without_left_out(&one.anew))).collect()
    }

    fn without_left_out(&self, answers: &Answers) -> Answers {
        let mut answers = answers.clone();
        for field in Field::ALL.iter().filter(|field| self.may_be_left_out(**field)) {
            answers.take_back(*field);
        }
        answers
    }
}
