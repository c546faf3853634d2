//! One answer changed in every context: can the disposition fall, although every rule counts that
//! no exception excuses?

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::judge;
use crate::prove::encoding::page::all_pages;
use crate::prove::encoding::pathway::{at_least, firing};
use crate::prove::rules::answer_changes::Switch;
use crate::prove::theorem::Premises;
use batsat::Lit;
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::RuleId;

/// One switch in every context.
pub struct Trial {
    pub switch: Switch,
    c: Circuit,
    before: AnswerVariables,
    after: AnswerVariables,
    /// The question is asked, and the answers after the switch can stand.
    fair: Vec<Lit>,
    /// The disposition falls, although only rules that no exception in force excuses are counted.
    falls: Lit,
    /// In force: this exception excuses this rule. Assumed, so that each can be taken away.
    pub excuses: Vec<(usize, RuleId, Lit)>,
}

impl Trial {
    pub fn of(premises: &Premises, switch: Switch) -> Trial {
        let tables = premises.tables;
        let mut c = Circuit::new();
        let any = AnswerVariables::finished(&mut c, premises.tables, &premises.cuts);
        let (before, after) =
            (any.with(&c, switch.field, switch.from), any.with(&c, switch.field, switch.to));
        let (facts, facts_after) =
            (all_pages(&mut c, tables, &before, &[]), all_pages(&mut c, tables, &after, &[]));
        let (held, holds) =
            (firing(&mut c, tables, &before, &facts), firing(&mut c, tables, &after, &facts_after));
        let mut excuses = Vec::new();
        let mut counted = held;
        for (place, exception) in tables.exceptions.iter().enumerate() {
            let was = judge(&mut c, &before, &facts, &exception.before).yes;
            let stood = judge(&mut c, &before, &facts, &exception.after).yes;
            let stands = judge(&mut c, &after, &facts_after, &exception.after).yes;
            let applies = c.all(&[was, !stood, stands]);
            if applies == c.no() {
                continue;
            }
            for rule in exception.lowers {
                let force = c.free();
                excuses.push((place, *rule, force));
                let excused = c.both(applies, force);
                for (counted, _) in
                    counted.iter_mut().zip(&tables.rules).filter(|(_, row)| row.id == *rule)
                {
                    *counted = c.both(*counted, !excused);
                }
            }
        }
        let mut falls = Vec::new();
        for high in Disposition::ALL {
            let (was, is) = (
                at_least(&mut c, tables, &counted, *high),
                at_least(&mut c, tables, &holds, *high),
            );
            falls.push(c.both(was, !is));
        }
        let falls = c.any(&falls);
        let sound = [before.contradicts_any(&mut c, tables), after.contradicts_any(&mut c, tables)]
            .map(|contradiction| !contradiction);
        let fair = sound.into_iter().chain([facts.known[switch.field as usize]]).collect();
        Trial { switch, c, before, after, fair, falls, excuses }
    }

    /// A context in which the disposition falls, when the exceptions are in force for which `force`
    /// says so.
    pub fn fall(&mut self, force: impl Fn(usize, RuleId) -> bool) -> Option<(Answers, Answers)> {
        let assumed = self
            .excuses
            .iter()
            .map(|(place, rule, lit)| if force(*place, *rule) { *lit } else { !*lit });
        let together: Vec<Lit> =
            self.fair.iter().copied().chain([self.falls]).chain(assumed).collect();
        self.c
            .possible(&together)
            .then(|| (self.before.example(&self.c), self.after.example(&self.c)))
    }
}
