//! Encodes the outcome: the facts at the stop or at the end, the disposition, the contacts, and
//! for whom a piece of guidance is.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::{Truth, judge};
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::input::tables::Tables;
use crate::prove::theorem::Premises;
use batsat::Lit;
use rugwijzer::clinical::audience::Audience;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::{Field, Opt};

/// Every outcome at once: what is known at the stop, or at the end.
pub struct EncodedOutcome<'a> {
    tables: &'a Tables,
    pub c: Circuit,
    pub variables: AnswerVariables,
    pathway: EncodedPathway,
    fires: Vec<Lit>,
    /// Exactly this disposition, in the order of `Disposition::ALL`.
    pub levels: Vec<Lit>,
}

impl<'a> EncodedOutcome<'a> {
    pub fn of(premises: &'a Premises) -> EncodedOutcome<'a> {
        let mut c = Circuit::new();
        let variables = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
        let pathway = EncodedPathway::of(&mut c, premises.tables, &variables);
        let mut fires = firing(&mut c, premises.tables, &variables, pathway.end());
        for fires in &mut fires {
            *fires = c.both(*fires, pathway.finishes);
        }
        for stage in &pathway.stages {
            let here = firing(&mut c, premises.tables, &variables, &stage.facts);
            for (fires, here) in fires.iter_mut().zip(here) {
                let here = c.both(here, stage.stops);
                *fires = c.either(*fires, here);
            }
        }
        let reached: Vec<Lit> = Disposition::ALL
            .iter()
            .map(|level| at_least(&mut c, premises.tables, &fires, *level))
            .collect();
        let above = reached.iter().skip(1).copied().chain([c.no()]);
        let levels =
            reached.iter().copied().zip(above).map(|(this, above)| c.both(this, !above)).collect();
        EncodedOutcome { tables: premises.tables, c, variables, pathway, fires, levels }
    }

    /// It is asked and answered, when all pages are laid out.
    pub fn known(&self, field: Field) -> Lit {
        self.pathway.end().known[field as usize]
    }

    pub fn judge(&mut self, condition: &Cond) -> Truth {
        let c = &mut self.c;
        let end = judge(c, &self.variables, self.pathway.end(), condition);
        let (mut yes, mut no) = (
            vec![c.both(self.pathway.finishes, end.yes)],
            vec![c.both(self.pathway.finishes, end.no)],
        );
        for stage in &self.pathway.stages {
            let here = judge(c, &self.variables, &stage.facts, condition);
            yes.push(c.both(stage.stops, here.yes));
            no.push(c.both(stage.stops, here.no));
        }
        Truth { yes: c.any(&yes), no: c.any(&no) }
    }

    /// As [`EncodedOutcome::judge`], where a question after the outcome that was skipped counts as
    /// one that was not put.
    pub fn judge_answered(&mut self, condition: &Cond) -> Truth {
        let c = &mut self.c;
        let mut facts = self.pathway.end().clone();
        for field in Field::ALL.iter().copied().filter(|field| self.tables.is_detail(*field)) {
            facts.not_asked[field as usize] = !facts.known[field as usize];
        }
        let said = judge(c, &self.variables, &facts, condition);
        let (yes, no) =
            (c.both(self.pathway.finishes, said.yes), c.both(self.pathway.finishes, said.no));
        let encoded = self.judge(condition);
        let c = &mut self.c;
        Truth { yes: c.either(encoded.yes, yes), no: c.either(encoded.no, no) }
    }

    /// One of these rules fired.
    pub fn fired(&mut self, rules: &[RuleId]) -> Lit {
        let fired: Vec<Lit> = self
            .tables
            .rules
            .iter()
            .zip(&self.fires)
            .filter(|(row, _)| rules.contains(&row.id))
            .map(|(_, fires)| *fires)
            .collect();
        self.c.any(&fired)
    }

    /// As `assessment::outcome`: called by a rule at the deciding level, or after violence.
    fn called(&mut self, contact: Contact) -> Lit {
        let mut called = Vec::new();
        for place in 0..self.tables.rules.len() {
            let rule = self.tables.rules[place];
            for call in rule.calls.iter().filter(|call| call.contact == contact) {
                let when = self.judge(&call.when).yes;
                called.push(self.c.all(&[
                    self.fires[place],
                    self.levels[rule.level as usize],
                    when,
                ]));
            }
        }
        if contact == Contact::SafeHome {
            called.push(self.judge(&Cond::Is(&[Opt::TraumaViolence])).yes);
        }
        self.c.any(&called)
    }

    /// As `Audience::fits`.
    pub fn fits(&mut self, audience: &Audience) -> Lit {
        let levels: Vec<Lit> =
            audience.levels.iter().map(|level| self.levels[*level as usize]).collect();
        let mut parts = vec![self.c.any(&levels)];
        if !audience.rules.is_empty() {
            parts.push(self.fired(audience.rules));
        }
        if !audience.contacts.is_empty() {
            let called: Vec<Lit> =
                audience.contacts.iter().map(|contact| self.called(*contact)).collect();
            parts.push(self.c.any(&called));
        }
        parts.push(self.judge(&audience.when).yes);
        parts.push(!self.judge(&audience.unless).yes);
        parts.push(!self.fired(audience.unless_rules));
        self.c.all(&parts)
    }
}
