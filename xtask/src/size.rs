//! What a visitor downloads, each file in brotli at its strongest. The styles are in the script.

use crate::{Outcome, run};
use std::fs;

/// 120 KB, in the stricter of the two readings of a KB.
const BUDGET: usize = 120_000;
/// Everything that the first question needs.
const FILES: [&str; 2] = ["embed/rugwijzer.js", "embed/rugwijzer_bg.wasm"];
/// What comes after the outcome; loaded while the visitor reads the first screen, and waited for by nobody.
const LATER: [&str; 2] = ["embed/rugwijzer_plan.js", "embed/rugwijzer_plan_bg.wasm"];

pub fn check() -> Outcome {
    println!("\n{:<30}{:>12}{:>12}", "transfer size", "bytes", "brotli 11");
    let total = sum("for the first question", &FILES)?;
    sum("for the plan", &LATER)?;
    println!("\nat most {BUDGET} for the first question\n");
    if total > BUDGET {
        return Err(format!("the release is {} bytes over its budget", total - BUDGET));
    }
    Ok(())
}

/// Prints each file and their sum, and returns the sum in brotli.
fn sum(what: &str, names: &[&str]) -> Outcome<usize> {
    let mut total = 0;
    for name in names {
        let bytes = fs::read(run::root().join("dist").join(name)).map_err(|error| format!("dist/{name}: {error}"))?;
        let packed = brotli_size(&bytes)?;
        total += packed;
        println!("{name:<30}{:>12}{packed:>12}", bytes.len());
    }
    println!("{what:<30}{:>12}{total:>12}", "");
    Ok(total)
}

fn brotli_size(bytes: &[u8]) -> Outcome<usize> {
    let strongest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &strongest).map_err(|error| format!("brotli: {error}"))?;
    Ok(packed.len())
}
