//! `cargo xtask bench`: the product beside hand-written JavaScript and SurveyJS, medians and
//! ratios.

use crate::{Outcome, build, run, setup, tools};

/// Builds the release and prints the table; a quiet machine gives figures that can be compared.
pub fn bench(runs: u32) -> Outcome {
    setup::for_bench()?;
    build::release()?;
    let mut node = run::command("node");
    node.args(["measure.mjs", &runs.to_string()]).current_dir(tools::bench());
    run::run(node.env("RW_BROWSER", "chromium"))
}
