//! Makes what Trunk does not build, which is only the check: the plan build, which is the widget with
//! everything that comes after the outcome, and the apps of the configurator and of the clinician's page.

use crate::{Outcome, run};
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the plan build as Trunk compiled the check, and has wasm-bindgen write it into the
/// folder that is returned.
pub fn build() -> Outcome<PathBuf> {
    compiled("rugwijzer", "rugwijzer-whole")
}

/// The program of a package of this workspace, compiled for the browser; wasm-bindgen writes it into
/// a folder of this name. What it writes is called `rugwijzer`, whatever the package is.
pub fn compiled(package: &str, folder: &str) -> Outcome<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| run::root().join("target"), PathBuf::from);
    // Trunk says which profile it builds; what it gave cargo in the environment is passed on by
    // itself.
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let mut cargo = run::command("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package", package, "--bin", package]);
    cargo.args(["--target", TARGET]);
    run::run(if release { cargo.arg("--release") } else { &mut cargo })?;
    let profile = if release { "release" } else { "debug" };
    let folder = target.join(folder);
    bind(&target.join(TARGET).join(profile).join(format!("{package}.wasm")), &folder)?;
    Ok(folder)
}

fn bind(wasm: &Path, folder: &Path) -> Outcome {
    let mut bind = run::command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", "rugwijzer", "--out-dir"]);
    run::run(bind.arg(folder).arg(wasm))
}
