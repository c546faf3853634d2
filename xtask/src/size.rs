//! What a visitor downloads, each file in brotli at its strongest. The styles are in the script.

use crate::{Outcome, run};
use std::fs;

/// 120 KB, a KB being 1,024 bytes.
const BUDGET: usize = 120 * 1024;
const FILES: [&str; 2] = ["embed/rugwijzer.js", "embed/rugwijzer_bg.wasm"];

pub fn check() -> Outcome {
    let mut total = 0;
    println!("\n{:<28}{:>12}{:>12}", "transfer size", "bytes", "brotli 11");
    for name in FILES {
        let bytes = fs::read(run::root().join("dist").join(name)).map_err(|error| format!("dist/{name}: {error}"))?;
        let packed = brotli_size(&bytes)?;
        total += packed;
        println!("{name:<28}{:>12}{packed:>12}", bytes.len());
    }
    println!("{:<28}{:>12}{total:>12}   (at most {BUDGET})\n", "together", "");
    if total > BUDGET {
        return Err(format!("the release is {} bytes over its budget", total - BUDGET));
    }
    Ok(())
}

fn brotli_size(bytes: &[u8]) -> Outcome<usize> {
    let strongest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &strongest).map_err(|error| format!("brotli: {error}"))?;
    Ok(packed.len())
}
