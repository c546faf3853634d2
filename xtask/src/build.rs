//! `cargo xtask build`: the release output in `dist/`.

use crate::{Outcome, run, setup};
use std::path::PathBuf;

pub fn build() -> Outcome {
    setup::for_build()?;
    release()
}

/// The build alone, when set-up has been seen to.
pub fn release() -> Outcome {
    // `--offline` keeps Trunk from fetching tools of its own; cargo may still fetch what Cargo.lock
    // names.
    run::run(run::command("cargo").args([
        "fetch",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    let mut trunk = run::command("trunk");
    trunk.args(["build", "--release", "--offline", "--locked"]).env_remove("NO_COLOR");
    run::run(trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_places()))
}

/// Panic messages name source files; where those lie on the builder's machine is nobody's business.
fn without_places() -> String {
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_default();
    let places = [(cargo.join("registry").join("src"), "crates"), (run::root(), "rugwijzer")];
    let flags = places.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    // Cargo divides this variable at spaces, so a folder with a space in its name has to stay as it
    // is.
    flags.into_iter().filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" ")
}
