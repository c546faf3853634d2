//! The clinician's side of Rugwijzer: the questions as data, answers assessed line by line, and the
//! protocol printed.

mod assess;
mod blocks;
mod check_in;
mod code;
mod exercises;
mod fhir;
mod flow;
mod lines;
mod page;
mod plan_code;
mod print;
// The solver is native only.
#[cfg(not(target_arch = "wasm32"))]
mod prove;
mod questions;
mod report;

use std::process::ExitCode;

const HELP: &str = "\
protocol: the rules of Rugwijzer on the command line

  protocol questions    every screen with its fields and answers, as a JSON array
  protocol assess       reads {\"id\", \"answers\"} as JSON Lines on standard input, writes one outcome a line
  protocol check-in     reads {\"id\", \"answers\", \"check_ins\"} as JSON Lines: a first visit and its check-ins, the oldest first;
                        writes what the last one decides, a line each
  protocol exercises    every exercise with its aim, its muscles and its chain, as a JSON array
  protocol code         reads {\"id\", \"answers\"} as JSON Lines, writes the handover code of each
  protocol decode       reads {\"id\", \"code\"} as JSON Lines, writes the answers of each, or the plan
  protocol plan-code    reads {\"id\", \"exercises\": [{\"id\", \"sets\", \"amount\", \"days\"}], \"pace\": \"stays\" or weeks, \"day\"} as
                        JSON Lines, writes the code of each as a therapist sends it back
  protocol fhir questionnaire   the questions as a FHIR R4 Questionnaire
  protocol fhir response        reads {\"id\", \"answers\"} as JSON Lines, writes a QuestionnaireResponse a line
  protocol fhir bundle          the same with what follows from the answers: a Bundle a line
  protocol fhir answers         reads a QuestionnaireResponse a line, writes {\"id\", \"answers\"}
  protocol print        the whole protocol as a clinician reads it (Markdown)
  protocol print-html   the same as one page for a browser or a printer
  protocol prove        the theorems about the rules: proved over all answer sets, or how else they are shown
  protocol report       how the example cases come out: agreement, under-triage and over-triage";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let done = match command.as_deref() {
        Some("questions") => questions::run(),
        Some("assess") => assess::run(),
        Some("code") => code::code(),
        Some("decode") => code::decode(),
        Some("plan-code") => plan_code::run(),
        Some("check-in") => check_in::run(),
        Some("exercises") => exercises::run(),
        Some("fhir") => fhir::run(std::env::args().nth(2).as_deref()),
        Some("print") => print::markdown_to_stdout(),
        Some("print-html") => print::html_to_stdout(),
        Some("report") => report::run(),
        #[cfg(not(target_arch = "wasm32"))]
        Some("prove") => prove::run(),
        Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Some(other) => {
            eprintln!("protocol: there is no command \"{other}\"\n\n{HELP}");
            return ExitCode::FAILURE;
        }
        None => {
            eprintln!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read our output has read enough.
        Err(why) if why.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("protocol: {why}");
            ExitCode::FAILURE
        }
    }
}
