//! `prove`: theorems about the rules. Most are over all answer sets: each is put to a SAT solver as
//! the question whether an answer set against it exists. What is code and no table is tried on
//! samples. Each theorem tells which it is; the tables themselves are read, so a changed row is a
//! changed proof.

pub mod advice;
pub mod check_in;
pub mod encoding;
pub mod input;
pub mod plan;
pub mod rules;
pub mod theorem;

use advice::{contraindications, information, plan_answers, reachable_explanations};
use check_in::{rows, visits};
use input::census::Census;
use input::tables::Tables;
use input::thresholds::Cuts;
use plan::{excluded_exercises, reachable_exercises, sample_plans};
use rugwijzer::words::protocol::proofs::{self as words, Claim, Kind};
use rules::{
    encoding_check, lumbago_promise, monotone, no_bypass, order_independence, random_visits,
    reachable_rules, termination,
};
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use theorem::{LANG, Premises, Theorem, count};

type Proof = fn(&Premises) -> Theorem;

/// Every claim with how it is shown, in the order of their numbers.
const PROOFS: &[(Claim, Kind, Proof)] = &[
    (Claim::SameReading, Kind::Sample, encoding_check::check),
    (Claim::SameOffer, Kind::Sample, encoding_check::offers),
    (Claim::Decided, Kind::Proved, termination::decided),
    (Claim::OneEnd, Kind::Proved, termination::one_end),
    (Claim::NoDeadEnd, Kind::Proved, termination::no_dead_end),
    (Claim::LeadsOn, Kind::Proved, termination::leads_on),
    (Claim::Longest, Kind::Proved, termination::longest),
    (Claim::AlarmItems, Kind::Proved, monotone::alarm_items),
    (Claim::NothingElse, Kind::Proved, monotone::nothing_else),
    (Claim::AllNeeded, Kind::Proved, monotone::all_needed),
    (Claim::Stays, Kind::Proved, no_bypass::stays),
    (Claim::Stops, Kind::Proved, no_bypass::stops),
    (Claim::SkipsNothing, Kind::Proved, no_bypass::skips_nothing),
    (Claim::RulesLive, Kind::Proved, reachable_rules::living),
    (Claim::Leftovers, Kind::Proved, order_independence::leftovers),
    (Claim::AnswersInAnyOrder, Kind::Sample, order_independence::answers),
    (Claim::PagesInAnyOrder, Kind::Sample, random_visits::pages),
    (Claim::Unless, Kind::Proved, contraindications::unless),
    (Claim::Excluded, Kind::Proved, contraindications::excluded),
    (Claim::HighestLevels, Kind::Proved, contraindications::highest_levels),
    (Claim::Reaches, Kind::Proved, contraindications::reaches),
    (Claim::NoOffer, Kind::Enumerated, contraindications::no_offer),
    (Claim::Lumbago, Kind::Proved, lumbago_promise::promise),
    (Claim::DecidesNothing, Kind::Proved, plan_answers::decides_nothing),
    (Claim::Waits, Kind::Proved, plan_answers::waits),
    (Claim::NeverLowers, Kind::Proved, plan_answers::never_lowers),
    (Claim::NeverOnAlarm, Kind::Proved, plan_answers::never_on_alarm),
    (Claim::ReadByNoRule, Kind::LookedThrough, reachable_explanations::read_by_no_rule),
    (Claim::PatternsLive, Kind::Proved, reachable_explanations::patterns_live),
    (Claim::FactorsLive, Kind::Proved, reachable_explanations::factors_live),
    (Claim::OutlooksLive, Kind::Proved, reachable_explanations::outlooks_live),
    (Claim::ContradictionsLive, Kind::Proved, reachable_explanations::contradictions_live),
    (Claim::OwnRows, Kind::Proved, excluded_exercises::own_rows),
    (Claim::NoExercise, Kind::Proved, excluded_exercises::nothing),
    (Claim::OnlySafe, Kind::Proved, excluded_exercises::only_safe),
    (Claim::Single, Kind::Proved, excluded_exercises::single),
    (Claim::RowsLive, Kind::Proved, reachable_exercises::rows_live),
    (Claim::ExercisesLive, Kind::Proved, reachable_exercises::exercises_live),
    (Claim::Chains, Kind::LookedThrough, reachable_exercises::chains),
    (Claim::EveryKind, Kind::Sample, sample_plans::every_kind),
    (Claim::Anybody, Kind::Sample, sample_plans::anybody),
    (Claim::ModesAgree, Kind::Sample, information::same_outcome),
    (Claim::PagesNeeded, Kind::Proved, information::pages_needed),
    (Claim::InformationFits, Kind::Proved, information::fits_readers),
    (Claim::InformationExercises, Kind::Proved, information::all_exercises),
    (Claim::InformationNet, Kind::Proved, information::whole_net),
    (Claim::CheckInStands, Kind::Enumerated, rows::stands),
    (Claim::BetterSkipsNothing, Kind::Enumerated, rows::better),
    (Claim::DoubtCounts, Kind::Enumerated, rows::unknown),
    (Claim::NeverForward, Kind::Enumerated, rows::never_forward),
    (Claim::CheckInRowsLive, Kind::Enumerated, rows::living),
    (Claim::CheckInNotMilder, Kind::Sample, visits::not_milder),
    (Claim::UnknownSigns, Kind::Sample, visits::unknown_signs),
    (Claim::CheckInExclusions, Kind::Sample, visits::exclusions_hold),
    (Claim::TherapistExclusions, Kind::Sample, visits::prescriptions_hold),
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
    let premises = Premises { tables, cuts, census };
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
            let theorem = proof(&premises);
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
