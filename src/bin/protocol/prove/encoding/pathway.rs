//! The course of the check on all answer sets at once: pages laid out, the first open page, the
//! stop, the rules that fire.
//!
//! It follows `clinical::facts` and `clinical::pathway` step by step; `encoding_check.rs` holds it
//! to them.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::condition::{Facts, judge};
use crate::prove::encoding::page::{is_complete, lay};
use crate::prove::input::tables::Tables;
use batsat::Lit;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::screen::Screen;

/// One page in its place.
pub struct Stage {
    pub screen: Screen,
    /// The first page that lacks an answer.
    pub first_open: Lit,
    /// The check stops here for an emergency.
    pub stops: Lit,
    /// The page is one of the pages of this path, seen or to be seen now.
    pub visited: Lit,
    /// What is known after it.
    pub facts: Facts,
}

pub struct EncodedPathway {
    /// The pages that decide, in order; those asked after the outcome are none.
    pub stages: Vec<Stage>,
    /// No stop, no open page.
    pub finishes: Lit,
    /// What is known at the end, with what was said after the outcome.
    end: Facts,
}

impl EncodedPathway {
    pub fn of(c: &mut Circuit, tables: &Tables, variables: &AnswerVariables) -> EncodedPathway {
        let mut facts = Facts::before_the_first(c);
        let (mut no_stop, mut all_complete) = (c.yes(), c.yes());
        let mut stages = Vec::new();
        for screen in Screen::core() {
            let asked = lay(c, tables, variables, &mut facts, screen, &[]);
            let complete = is_complete(c, tables, variables, &facts, screen);
            let first_open = c.all(&[asked, !complete, all_complete]);
            let danger = emergency(c, tables, variables, &facts);
            let stops = c.all(&[asked, danger, no_stop]);
            // A page is visited while all before it is complete; the page of the stop always is.
            let seen = c.all(&[asked, all_complete, no_stop]);
            let visited = c.either(seen, stops);
            let passed = c.either(!asked, complete);
            all_complete = c.both(all_complete, passed);
            no_stop = c.both(no_stop, !stops);
            stages.push(Stage { screen, first_open, stops, visited, facts: facts.clone() });
        }
        for screen in Screen::ALL.iter().copied().filter(|screen| screen.is_detail()) {
            lay(c, tables, variables, &mut facts, screen, &[]);
        }
        let finishes = c.both(no_stop, all_complete);
        EncodedPathway { stages, finishes, end: facts }
    }

    /// What is known after the last page.
    pub fn end(&self) -> &Facts {
        &self.end
    }

    pub fn stops(&self, c: &mut Circuit) -> Lit {
        let stops: Vec<Lit> = self.stages.iter().map(|stage| stage.stops).collect();
        c.any(&stops)
    }
}

fn emergency(c: &mut Circuit, tables: &Tables, variables: &AnswerVariables, facts: &Facts) -> Lit {
    let rules: Vec<Lit> = tables
        .rules
        .iter()
        .filter(|rule| rule.level == Disposition::EmergencyNow)
        .map(|rule| judge(c, variables, facts, &rule.when).yes)
        .collect();
    c.any(&rules)
}

/// The rules that hold on these facts, in the order of the table.
pub fn firing(
    c: &mut Circuit,
    tables: &Tables,
    variables: &AnswerVariables,
    facts: &Facts,
) -> Vec<Lit> {
    tables.rules.iter().map(|rule| judge(c, variables, facts, &rule.when).yes).collect()
}

/// The disposition is at least this, given the rules that fire.
pub fn at_least(c: &mut Circuit, tables: &Tables, firing: &[Lit], level: Disposition) -> Lit {
    if level == Disposition::SelfCare {
        return c.yes();
    }
    let high: Vec<Lit> = tables
        .rules
        .iter()
        .zip(firing)
        .filter(|(rule, _)| rule.level >= level)
        .map(|(_, fires)| *fires)
        .collect();
    c.any(&high)
}
