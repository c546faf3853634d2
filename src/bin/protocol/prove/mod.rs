//! `prove`: theorems about the rules over all answer sets, not samples. Each is put to a SAT solver as the question whether an
//! answer set against it exists; the tables themselves are read, so a changed row is a changed proof.

mod after;
mod bypass;
mod census;
mod circuit;
mod conflict;
mod course;
mod cuts;
mod details;
mod drawn;
mod every_answer;
mod example;
mod faithful;
mod held;
mod judge;
mod kept;
mod laying;
mod limits;
mod living;
mod monotone;
mod not_for;
mod not_for_exercises;
mod offer;
mod offered;
mod order;
mod plans;
mod promise;
mod sending;
mod sheet;
mod shown;
mod switches;
pub mod tables;
pub mod theorem;
mod told;
mod total;
mod trial;

use census::Census;
use cuts::Cuts;
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tables::Tables;
use theorem::{Ground, Theorem, count};

type Proof = fn(&Ground) -> Theorem;

/// Numbered as the promises are; 0 is about the encoding itself.
const PROOFS: &[(&str, Proof)] = &[
    ("0.1", faithful::check), ("0.2", faithful::exercises),
    ("1.1", total::decided), ("1.2", total::one_end), ("1.3", total::no_dead_end), ("1.4", total::leads_on), ("1.5", total::longest),
    ("2.1", monotone::alarm_items), ("2.2", monotone::nothing_else), ("2.3", monotone::all_needed),
    ("3.1", bypass::stays), ("3.2", bypass::stops), ("3.3", bypass::skips_nothing),
    ("4", living::living),
    ("5.1", order::leftovers), ("5.2", order::corrections),
    ("6.1", conflict::unless), ("6.2", conflict::excluded), ("6.3", conflict::highest_levels), ("6.4", conflict::reaches),
    ("7", promise::promise),
    ("8.1", after::decides_nothing), ("8.2", after::waits), ("8.3", after::never_lowers), ("8.4", after::never_on_alarm),
    ("9.1", shown::read_by_no_rule), ("9.2", shown::patterns_live), ("9.3", shown::factors_live), ("9.4", shown::outlooks_live),
    ("9.5", shown::contradictions_live),
    ("10.1", kept::own_rows), ("10.2", kept::nothing), ("10.3", kept::only_safe), ("10.4", kept::single),
    ("10.5", offered::rows_live), ("10.6", offered::exercises_live), ("10.7", offered::chains),
    ("11.1", plans::every_kind), ("11.2", plans::anybody),
];

/// Proves everything about the product's tables and writes it down.
///
/// # Errors
/// When a theorem fails, after its example has been written; and when writing fails.
pub fn run() -> io::Result<()> {
    let start = Instant::now();
    let theorems = prove(&Tables::genuine());
    let mut out = io::stdout().lock();
    writeln!(out, "Counts are of finished answer sets, stops left aside; a question after the outcome is answered or skipped. What is said of unfinished ones covers every part of them too.\n")?;
    for theorem in &theorems {
        let verdict = if theorem.holds() { "holds" } else { "FAILS" };
        let (covers, took) = (count(theorem.covers), theorem.took.as_secs_f64());
        writeln!(out, "{:<3}  {verdict}  {covers:>8} sets  {took:>5.2} s  {}", theorem.id, theorem.claim)?;
        for line in theorem.against.iter().chain(&theorem.notes) {
            writeln!(out, "       {line}")?;
        }
    }
    let failed = theorems.iter().filter(|theorem| !theorem.holds()).count();
    writeln!(out, "\n{} theorems, {failed} failed, {:.1} s", theorems.len(), start.elapsed().as_secs_f64())?;
    if failed == 0 { Ok(()) } else { Err(io::Error::other("a theorem fails")) }
}

/// Every theorem about these tables. Answer sets are counted for the product's own tables only.
pub fn prove(tables: &Tables) -> Vec<Theorem> {
    some(tables, |_| true)
}

/// The theorems with these numbers.
pub fn some(tables: &Tables, wanted: impl Fn(&str) -> bool) -> Vec<Theorem> {
    let cuts = Cuts::of(&tables.conditions());
    let census = if tables.genuine { Census::of(tables, &cuts, &|_, _| true) } else { Census::none() };
    let ground = Ground { tables, cuts, census };
    let proofs: Vec<&(&str, Proof)> = PROOFS.iter().filter(|(id, _)| wanted(id)).collect();
    // On two cores; the last first, since that one takes longest.
    let next = AtomicUsize::new(proofs.len());
    let work = || {
        let mut done = Vec::new();
        while let Ok(left) = next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)) {
            let (id, proof) = proofs[left - 1];
            let start = Instant::now();
            let theorem = proof(&ground);
            done.push((left, Theorem { id, took: start.elapsed(), ..theorem }));
        }
        done
    };
    let mut theorems = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut mine = work();
        match other.join() {
            Ok(theirs) => mine.extend(theirs),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        mine
    });
    theorems.sort_by_key(|(place, _)| *place);
    theorems.into_iter().map(|(_, theorem)| theorem).collect()
}
