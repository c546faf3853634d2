//! The project's own commands: `cargo xtask <command>`. Each sets up what is missing first.

mod archive;
mod bench;
mod build;
mod classic;
mod clinician;
mod compress;
mod configurator;
mod glue;
mod icons;
mod minify;
mod npm;
mod offline;
mod pack;
mod plan_build;
mod release;
mod run;
mod scripts;
mod serve;
mod setup;
mod size;
mod standalone;
mod styles;
mod test;
mod tokens;
mod tools;
mod wasm;
mod wordpress;
mod zipped;

use std::process::ExitCode;

/// What can go wrong here is for the person at the terminal: one message.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
cargo xtask serve [--port N]   builds, and serves the demo clinic and the standalone page on 127.0.0.1:8080
cargo xtask test               runs every test: style, native, transfer size, the three browsers, and the WordPress plugin
cargo xtask test PART          runs one part: style, native, size, wordpress, or browser [chromium|firefox|webkit]
cargo xtask build              makes the release output in dist/
cargo xtask bench [--runs N]   measures the product beside the same questions by hand and in SurveyJS, in Chromium
cargo xtask pack               lays out dist/; Trunk calls this at the end of a build
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Outcome {
    match words {
        ["serve"] => serve::serve(8080),
        ["serve", "--port", port] => {
            serve::serve(port.parse().map_err(|_| format!("`{port}` is not a port number"))?)
        }
        ["test"] => test::everything(),
        ["test", part @ ..] => test::part(part),
        ["build"] => build::build(),
        ["bench"] => bench::bench(7),
        ["bench", "--runs", runs] => {
            bench::bench(runs.parse().map_err(|_| format!("`{runs}` is not a number of runs"))?)
        }
        ["pack"] => pack::pack(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(format!("there is no command `{}`. There is:\n\n{HELP}", unknown.join(" "))),
    }
}
