//! What a visitor downloads, each file in brotli at its strongest. The styles are in the script.

use crate::{Outcome, run};
use std::fs;

/// What a visitor waits for, each with the most it may weigh: the script with its styles, and the
/// check.
const BUDGETS: [(&str, usize); 2] =
    [("embed/rugwijzer.js", 30_000), ("embed/rugwijzer_bg.wasm", 130_000)];
/// What comes after the outcome; loaded while the visitor reads the first screen, and waited for by
/// nobody.
const LATER: [&str; 2] = ["embed/rugwijzer_plan.js", "embed/rugwijzer_plan_bg.wasm"];

pub fn check() -> Outcome {
    println!("\n{:<30}{:>12}{:>12}", "transfer size", "bytes", "brotli 11");
    let sizes = sum("for the first question", &BUDGETS.map(|(name, _)| name))?;
    sum("for the plan", &LATER)?;
    for ((name, budget), size) in BUDGETS.iter().zip(sizes) {
        println!("{name}: {size} of at most {budget}");
        if size > *budget {
            return Err(format!("dist/{name} is {} bytes over its budget", size - budget));
        }
    }
    Ok(())
}

/// Prints each file and their sum, and returns what each weighs in brotli.
fn sum(what: &str, names: &[&str]) -> Outcome<Vec<usize>> {
    let mut sizes = Vec::new();
    for name in names {
        let bytes = fs::read(run::root().join("dist").join(name))
            .map_err(|error| format!("dist/{name}: {error}"))?;
        let packed = brotli_size(&bytes)?;
        sizes.push(packed);
        println!("{name:<30}{:>12}{packed:>12}", bytes.len());
    }
    println!("{what:<30}{:>12}{:>12}", "", sizes.iter().sum::<usize>());
    Ok(sizes)
}

fn brotli_size(bytes: &[u8]) -> Outcome<usize> {
    let strongest =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &strongest)
        .map_err(|error| format!("brotli: {error}"))?;
    Ok(packed.len())
}
