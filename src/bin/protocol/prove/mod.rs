//! `prove`: theorems about the rules. Most are over all answer sets: each is put to a SAT solver as
//! the question whether an answer set against it exists. What is code and no table is tried on
//! samples. Each theorem tells which it is; the tables themselves are read, so a changed row is a
//! changed proof.

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
mod services;
mod sheet;
mod shown;
mod switches;
pub mod tables;
pub mod theorem;
mod told;
mod total;
mod trial;
mod visits;

use census::Census;
use cuts::Cuts;
use rugwijzer::words::protocol_proofs::{self as words, Claim, Kind};
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tables::Tables;
use theorem::{Ground, LANG, Theorem, count};

type Proof = fn(&Ground) -> Theorem;

/// Every claim with how it is shown, in the order of their numbers.
const PROOFS: &[(Claim, Kind, Proof)] = &[
    (Claim::SameReading, Kind::Sample, faithful::check),
    (Claim::SameOffer, Kind::Sample, faithful::offer),
    (Claim::Decided, Kind::Proved, total::decided),
    (Claim::OneEnd, Kind::Proved, total::one_end),
    (Claim::NoDeadEnd, Kind::Proved, total::no_dead_end),
    (Claim::LeadsOn, Kind::Proved, total::leads_on),
    (Claim::Longest, Kind::Proved, total::longest),
    (Claim::AlarmItems, Kind::Proved, monotone::alarm_items),
    (Claim::NothingElse, Kind::Proved, monotone::nothing_else),
    (Claim::AllNeeded, Kind::Proved, monotone::all_needed),
    (Claim::Stays, Kind::Proved, bypass::stays),
    (Claim::Stops, Kind::Proved, bypass::stops),
    (Claim::SkipsNothing, Kind::Proved, bypass::skips_nothing),
    (Claim::RulesLive, Kind::Proved, living::living),
    (Claim::Leftovers, Kind::Proved, order::leftovers),
    (Claim::AnswersInAnyOrder, Kind::Sample, order::answers),
    (Claim::PagesInAnyOrder, Kind::Sample, visits::pages),
    (Claim::Unless, Kind::Proved, conflict::unless),
    (Claim::Excluded, Kind::Proved, conflict::excluded),
    (Claim::HighestLevels, Kind::Proved, conflict::highest_levels),
    (Claim::Reaches, Kind::Proved, conflict::reaches),
    (Claim::NoOffer, Kind::Enumerated, conflict::no_offer),
    (Claim::Lumbago, Kind::Proved, promise::promise),
    (Claim::DecidesNothing, Kind::Proved, after::decides_nothing),
    (Claim::Waits, Kind::Proved, after::waits),
    (Claim::NeverLowers, Kind::Proved, after::never_lowers),
    (Claim::NeverOnAlarm, Kind::Proved, after::never_on_alarm),
    (Claim::ReadByNoRule, Kind::LookedThrough, shown::read_by_no_rule),
    (Claim::PatternsLive, Kind::Proved, shown::patterns_live),
    (Claim::FactorsLive, Kind::Proved, shown::factors_live),
    (Claim::OutlooksLive, Kind::Proved, shown::outlooks_live),
    (Claim::ContradictionsLive, Kind::Proved, shown::contradictions_live),
    (Claim::OwnRows, Kind::Proved, kept::own_rows),
    (Claim::NoExercise, Kind::Proved, kept::nothing),
    (Claim::OnlySafe, Kind::Proved, kept::only_safe),
    (Claim::Single, Kind::Proved, kept::single),
    (Claim::RowsLive, Kind::Proved, offered::rows_live),
    (Claim::ExercisesLive, Kind::Proved, offered::exercises_live),
    (Claim::Chains, Kind::LookedThrough, offered::chains),
    (Claim::EveryKind, Kind::Sample, plans::every_kind),
    (Claim::Anybody, Kind::Sample, plans::anybody),
];

/// Proves everything about the product's tables and writes it down.
///
/// # Errors
/// When a theorem fails, after its example has been written; and when writing fails.
pub fn run() -> io::Result<()> {
    let start = Instant::now();
    let theorems = prove(&Tables::genuine());
    let mut out = io::stdout().lock();
    let said = words::proofs(LANG);
    writeln!(out, "{}\n", said.counted)?;
    for theorem in &theorems {
        let (id, kind) = (theorem.id.id(), words::kind(LANG, theorem.kind));
        let verdict = if theorem.holds() { said.holds } else { said.fails };
        let (covers, took) = (count(theorem.covers), theorem.took.as_secs_f64());
        writeln!(
            out,
            "{id:<4}  {verdict}  {kind:<11}  {covers:>8}  {took:>5.2} s  {}",
            theorem.claim()
        )?;
        for line in theorem.against.iter().chain(&theorem.notes) {
            writeln!(out, "       {line}")?;
        }
    }
    let failed = theorems.iter().filter(|theorem| !theorem.holds()).count();
    writeln!(
        out,
        "\n{} {:.1} s",
        words::proved(LANG, &kinds(&theorems), failed),
        start.elapsed().as_secs_f64()
    )?;
    if failed == 0 { Ok(()) } else { Err(io::Error::other("a theorem fails")) }
}

/// How many of them are shown in each way.
pub fn kinds(theorems: &[Theorem]) -> Vec<(Kind, usize)> {
    let count = |kind: Kind| theorems.iter().filter(|theorem| theorem.kind == kind).count();
    Kind::ALL.iter().map(|kind| (*kind, count(*kind))).collect()
}

/// Every theorem about these tables. Answer sets are counted for the product's own tables only.
pub fn prove(tables: &Tables) -> Vec<Theorem> {
    some(tables, |_| true)
}

/// The theorems with these numbers.
pub fn some(tables: &Tables, wanted: impl Fn(&str) -> bool) -> Vec<Theorem> {
    let cuts = Cuts::of(&tables.conditions());
    let census =
        if tables.genuine { Census::of(tables, &cuts, &|_, _| true) } else { Census::none() };
    let ground = Ground { tables, cuts, census };
    let proofs: Vec<&(Claim, Kind, Proof)> =
        PROOFS.iter().filter(|(id, ..)| wanted(id.id())).collect();
    // On two cores; the last first, since that one takes longest.
    let next = AtomicUsize::new(proofs.len());
    let work = || {
        let mut done = Vec::new();
        while let Ok(left) =
            next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
        {
            let (id, kind, proof) = *proofs[left - 1];
            let start = Instant::now();
            let theorem = proof(&ground);
            done.push((left, Theorem { id, kind, took: start.elapsed(), ..theorem }));
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
