//! `cargo xtask build`: the release output in `dist/`.

use crate::{Outcome, run, setup};

pub fn build() -> Outcome {
    setup::for_build()?;
    release()
}

/// The build alone, when set-up has been seen to.
pub fn release() -> Outcome {
    // `--offline` keeps Trunk from fetching tools of its own; cargo may still fetch what Cargo.lock names.
    run::run(run::command("cargo").args(["fetch", "--locked", "--target", "wasm32-unknown-unknown"]))?;
    run::run(run::command("trunk").args(["build", "--release", "--offline", "--locked"]).env_remove("NO_COLOR"))
}
