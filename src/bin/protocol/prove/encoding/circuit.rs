//! Yes-or-no expressions handed to a SAT solver: equal expressions become one gate, constants fold
//! away.

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use std::collections::HashMap;

pub struct Circuit {
    solver: BasicSolver,
    truth: Lit,
    gates: HashMap<Vec<Lit>, Lit>,
}

impl Circuit {
    pub fn new() -> Circuit {
        let mut solver = BasicSolver::default();
        let truth = Lit::new(solver.new_var_default(), true);
        solver.add_clause_reuse(&mut vec![truth]);
        Circuit { solver, truth, gates: HashMap::new() }
    }

    pub fn yes(&self) -> Lit {
        self.truth
    }

    pub fn no(&self) -> Lit {
        !self.truth
    }

    pub fn known(&self, holds: bool) -> Lit {
        if holds { self.truth } else { !self.truth }
    }

    /// Something that may be either.
    pub fn free(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    /// At least one of these, from now on.
    pub fn require(&mut self, any: &[Lit]) {
        self.solver.add_clause_reuse(&mut any.to_vec());
    }

    pub fn all(&mut self, parts: &[Lit]) -> Lit {
        let mut parts: Vec<Lit> =
            parts.iter().copied().filter(|part| *part != self.truth).collect();
        parts.sort_unstable();
        parts.dedup();
        // A literal and its opposite are neighbours once sorted.
        if parts.contains(&!self.truth) || parts.windows(2).any(|pair| pair[0] == !pair[1]) {
            return self.no();
        }
        match parts.as_slice() {
            [] => self.yes(),
            [one] => *one,
            _ => self.gate(parts),
        }
    }

    fn gate(&mut self, parts: Vec<Lit>) -> Lit {
        if let Some(gate) = self.gates.get(&parts) {
            return *gate;
        }
        let gate = self.free();
        for part in &parts {
            self.require(&[!gate, *part]);
        }
        let back: Vec<Lit> = parts.iter().map(|part| !*part).chain([gate]).collect();
        self.require(&back);
        self.gates.insert(parts, gate);
        gate
    }

    pub fn any(&mut self, parts: &[Lit]) -> Lit {
        let none: Vec<Lit> = parts.iter().map(|part| !*part).collect();
        !self.all(&none)
    }

    pub fn both(&mut self, one: Lit, other: Lit) -> Lit {
        self.all(&[one, other])
    }

    pub fn either(&mut self, one: Lit, other: Lit) -> Lit {
        self.any(&[one, other])
    }

    pub fn same(&mut self, one: Lit, other: Lit) -> Lit {
        let (and, nor) = (self.both(one, other), self.both(!one, !other));
        self.either(and, nor)
    }

    /// `counts[k]`: at least `k + 1` of these hold. Counted up to `most`.
    pub fn counts(&mut self, parts: &[Lit], most: usize) -> Vec<Lit> {
        let mut counts = vec![self.no(); most];
        for part in parts {
            for place in (0..most).rev() {
                let one_less = if place == 0 { self.yes() } else { counts[place - 1] };
                let up = self.both(one_less, *part);
                counts[place] = self.either(counts[place], up);
            }
        }
        counts
    }

    /// Whether all of these can hold together. Afterwards [`Circuit::is`] tells how.
    pub fn possible(&mut self, together: &[Lit]) -> bool {
        let answer = self.solver.solve_limited(together);
        assert!(
            answer == lbool::TRUE || answer == lbool::FALSE,
            "the solver has no limit, so it always answers"
        );
        answer == lbool::TRUE
    }

    /// Its value in the example that was found last.
    pub fn is(&self, what: Lit) -> bool {
        self.solver.value_lit(what) == lbool::TRUE
    }
}
