//! `cargo xtask test`: everything that must hold, cheapest first; it stops at the first part that
//! fails.

use crate::{Outcome, build, run, setup, size, tools};
use std::time::{Duration, Instant};

const BROWSERS: [&str; 3] = ["chromium", "firefox", "webkit"];

pub fn everything() -> Outcome {
    let mut report = Report::default();
    report.part("set-up", || setup::for_test(&BROWSERS))?;
    report.part("style of sheets and scripts", sheets_and_scripts)?;
    native(&mut report)?;
    report.part("release build", build::release)?;
    report.part("transfer size", size::check)?;
    for browser in BROWSERS {
        report.part(browser, || drive(browser))?;
    }
    wordpress(&mut report)?;
    report.close();
    Ok(())
}

/// One part alone: `native`, `style`, `size`, `wordpress`, `browser`, or one browser.
pub fn part(words: &[&str]) -> Outcome {
    let mut report = Report::default();
    match words {
        ["native"] => {
            report.part("set-up", || setup::for_test(&[]))?;
            native(&mut report)?;
        }
        ["style"] => {
            report.part("set-up", setup::for_style)?;
            report.part("style of sheets and scripts", sheets_and_scripts)?;
        }
        ["size"] => {
            report.part("release build", build::build)?;
            report.part("transfer size", size::check)?;
        }
        ["wordpress"] => {
            report.part("set-up", || setup::for_test(&["chromium"]))?;
            report.part("release build", build::release)?;
            wordpress(&mut report)?;
        }
        ["browser", chosen @ ..] if chosen.iter().all(|browser| BROWSERS.contains(browser)) => {
            let chosen = if chosen.is_empty() { &BROWSERS[..] } else { chosen };
            report.part("set-up", || setup::for_test(chosen))?;
            report.part("release build", build::release)?;
            for browser in chosen {
                report.part(browser, || drive(browser))?;
            }
        }
        unknown => {
            return Err(format!(
                "`{}` is not a part of the tests: native, style, size, wordpress, browser [{}]",
                unknown.join(" "),
                BROWSERS.join("|")
            ));
        }
    }
    report.close();
    Ok(())
}

fn native(report: &mut Report) -> Outcome {
    let cargo = |words: &str| run::run(run::command("cargo").args(words.split(' ')));
    report.part("rustfmt", || cargo("fmt --all --check"))?;
    report.part("native tests", || cargo("test --workspace"))?;
    report.part("clippy", || cargo("clippy --workspace --all-targets -- -D warnings"))?;
    // The browser gets two builds: the plan build, and the check alone.
    report.part("clippy for wasm", || {
        cargo("clippy --lib --bin rugwijzer --target wasm32-unknown-unknown -- -D warnings")
    })?;
    let check = "clippy --lib --bin rugwijzer --no-default-features --features element --target wasm32-unknown-unknown -- -D warnings";
    report.part("clippy for the check", || cargo(check))?;
    let page = "clippy -p rugwijzer-configurator --target wasm32-unknown-unknown -- -D warnings";
    report.part("clippy for the configurator", || cargo(page))?;
    let page = "clippy -p rugwijzer-clinician --target wasm32-unknown-unknown -- -D warnings";
    report.part("clippy for the clinician's page", || cargo(page))
}

/// The plugin in Debian's own WordPress, from the upload of the zip to its deletion.
fn wordpress(report: &mut Report) -> Outcome {
    if !setup::is_debian() {
        println!("\n=== WordPress: SKIPPED, NOT TESTED: this machine has no Debian packages");
        return Ok(());
    }
    report.part("WordPress set-up", setup::for_wordpress)?;
    report.part("WordPress", || {
        let mut node = run::command("node");
        node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", "plugin.test.mjs"]);
        run::run(node.current_dir(tools::wordpress_test()).env("RW_BROWSER", "chromium"))
    })
}

/// Formatters decide the layout, so that a diff shows what changed: prettier, then stylelint for
/// what is wrong in a sheet and still valid.
fn sheets_and_scripts() -> Outcome {
    let installed = tools::browser_tests();
    let program = |script: &str| {
        let mut node = run::command("node");
        node.arg(installed.join("node_modules").join(script));
        node
    };
    let mut prettier = program("prettier/bin/prettier.cjs");
    run::run(prettier.args(["--check", "--log-level", "warn", "."]))?;
    let mut stylelint = program("stylelint/bin/stylelint.mjs");
    stylelint.arg("--config-basedir").arg(&installed);
    run::run(stylelint.args([
        "styles/**/*.css",
        "demo/*.css",
        "src/bin/protocol/page.css",
        "clinician/styles/*.css",
        "configurator/*.css",
    ]))
}

/// How many files of a browser may need a second run.
const SECOND_RUNS: usize = 2;

/// The browser tests in one browser, file by file, by Node's own test runner. A file in which the
/// engine itself crashed is run once more: that says something of the engine, and only a second
/// time something of us. So are the first few that fail otherwise: some thousand steps on a busy
/// machine meet a moment that no test foresaw, and a fault of ours fails both times. They are named
/// at the end, so that nobody takes them for sound.
fn drive(browser: &str) -> Outcome {
    let folder = tools::browser_tests();
    let files = std::fs::read_dir(&folder).map_err(|error| format!("tests/browser: {error}"))?;
    let mut names: Vec<String> = files
        .flatten()
        .filter_map(|file| file.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    names.sort();
    let crashed = std::env::temp_dir().join(format!("rugwijzer-crashed-{}", std::process::id()));
    let run = |name: &str| {
        let mut node = run::command("node");
        node.args(["--test", "--test-concurrency=1", "--test-reporter=spec", name])
            .current_dir(&folder);
        run::run(node.env("RW_BROWSER", browser).env("RW_CRASHED", &crashed))
    };
    let (mut failed, mut unsteady) = (Vec::new(), Vec::new());
    for name in &names {
        let mut outcome = run(name);
        if outcome.is_err() && std::fs::remove_file(&crashed).is_ok() {
            println!("{name}: {browser} itself crashed, so this file is run once more");
            outcome = run(name);
        } else if outcome.is_err() && unsteady.len() < SECOND_RUNS {
            println!("{name}: failed in {browser}, and is run once more");
            unsteady.push(name.as_str());
            outcome = run(name);
        }
        if outcome.is_err() {
            failed.push(name.as_str());
        }
    }
    unsteady.retain(|name| !failed.contains(name));
    if !unsteady.is_empty() {
        println!("\nUNSTEADY in {browser}, passed at the second run only: {}", unsteady.join(", "));
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("failed in {browser}: {}", failed.join(", ")))
    }
}

/// What was done and how long it took.
#[derive(Default)]
struct Report {
    parts: Vec<(String, Duration)>,
}

impl Report {
    fn part(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
        println!("\n=== {name}");
        let start = Instant::now();
        let outcome = work();
        self.parts.push((name.to_owned(), start.elapsed()));
        outcome.map_err(|message| {
            self.close();
            format!("{name}: {message}")
        })
    }

    fn close(&self) {
        println!("\n=== summary");
        for (name, time) in &self.parts {
            println!("{name:<18}{:>8.1} s", time.as_secs_f64());
        }
    }
}
