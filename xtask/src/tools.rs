//! TABLE of everything the commands need: how to see that it is there, and how to get it.

use crate::{Outcome, run};
use std::fs;
use std::path::{Path, PathBuf};

/// One thing that must be there.
#[derive(Clone, Copy)]
pub struct Tool {
    pub name: &'static str,
    pub how_long: &'static str,
    pub present: fn() -> bool,
    pub install: fn() -> Outcome,
    /// Debian's packages for it, if that is the way there.
    pub debian: &'static [&'static str],
    /// What a person can do where we cannot.
    pub by_hand: &'static str,
}

const TRUNK_VERSION: &str = "0.21.14";
const GECKODRIVER_VERSION: &str = "0.37.1";

pub const WASM_TARGET: Tool = Tool {
    name: "the wasm32-unknown-unknown target",
    how_long: "a minute, once",
    present: || {
        let sysroot =
            run::answer(run::command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
        Path::new(sysroot.trim()).join("lib/rustlib/wasm32-unknown-unknown").is_dir()
    },
    install: || run::run(run::command("rustup").args(["target", "add", "wasm32-unknown-unknown"])),
    debian: &[],
    by_hand: "Install Rust with rustup, then run `rustup target add wasm32-unknown-unknown`.",
};

pub const TRUNK: Tool = Tool {
    name: "Trunk 0.21.14",
    how_long: "compiles, about five minutes, once",
    present: || has_version("trunk", TRUNK_VERSION),
    install: || cargo_install("trunk", TRUNK_VERSION, true),
    debian: &[],
    by_hand: "Run `cargo install --locked trunk --version 0.21.14`.",
};

pub const WASM_BINDGEN: Tool = Tool {
    name: "the wasm-bindgen that Cargo.lock names",
    how_long: "compiles, about two minutes, once",
    present: || locked_wasm_bindgen().is_ok_and(|version| has_version("wasm-bindgen", &version)),
    // Its own lock file may name crates that have been withdrawn; the version is what must agree.
    install: || cargo_install("wasm-bindgen-cli", &locked_wasm_bindgen()?, false),
    debian: &[],
    by_hand: "Run `cargo install wasm-bindgen-cli` with `--version` of wasm-bindgen in Cargo.lock.",
};

pub const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    how_long: "compiles, about two minutes, once",
    present: || run::find(&["geckodriver"]).is_some(),
    install: || cargo_install("geckodriver", GECKODRIVER_VERSION, true),
    debian: &[],
    by_hand: "Run `cargo install --locked geckodriver`.",
};

pub const CHROMIUM: Tool = packaged(
    "Chromium",
    || run::find(&["chromium", "chromium-browser", "google-chrome"]).is_some(),
    &["chromium"],
    "Install Chromium or Chrome, so that `chromium` or `google-chrome` is on the path.",
);

pub const CHROMEDRIVER: Tool = packaged(
    "ChromeDriver",
    || run::find(&["chromedriver"]).is_some(),
    &["chromium-driver"],
    "Install the ChromeDriver of the same version as the browser, on the path.",
);

pub const FIREFOX: Tool = packaged(
    "Firefox",
    || run::find(&["firefox", "firefox-esr"]).is_some(),
    &["firefox-esr"],
    "Install Firefox, so that `firefox` is on the path.",
);

pub const WEBKIT: Tool = packaged(
    "WebKitGTK with its driver",
    || run::find(&["WebKitWebDriver"]).is_some(),
    &["webkit2gtk-driver"],
    "Install WebKitGTK with WebKitWebDriver and MiniBrowser (Linux only; elsewhere run the other two browsers).",
);

pub const XVFB: Tool = packaged(
    "Xvfb",
    || run::find(&["Xvfb"]).is_some(),
    &["xvfb"],
    "Install Xvfb: WebKit's MiniBrowser needs a screen to draw on.",
);

/// PHP runs as a program and serves by itself, and the database server comes without its service:
/// nothing of it is left running. WordPress' package asks for some web server; this one waits for
/// nobody.
pub const WORDPRESS: Tool = packaged(
    "WordPress with PHP and MariaDB",
    || {
        let theme = "/usr/share/wordpress/wp-content/themes/twentytwentythree";
        Path::new(theme).is_dir()
            && run::find(&["php"]).is_some()
            && run::find(&["mariadb-install-db"]).is_some()
            && MARIADB.iter().any(|server| Path::new(server).is_file())
    },
    &[
        "wordpress",
        "wordpress-theme-twentytwentythree",
        "mariadb-server-core",
        "php",
        "php-cgi",
        "php-cli",
        "php-mysql",
        "micro-httpd",
    ],
    "Only Debian and its kin have WordPress as a package.",
);

/// Debian keeps it where only root's path leads.
const MARIADB: [&str; 2] = ["/usr/sbin/mariadbd", "/usr/sbin/mysqld"];

pub const NODE: Tool = packaged(
    "Node with npm",
    || run::find(&["node"]).is_some() && run::find(&["npm", "npm.cmd"]).is_some(),
    &["nodejs", "npm"],
    "Install Node 20 or later, with npm.",
);

/// Reads the calendars beside ical.js.
pub const ICALENDAR: Tool = Tool {
    name: "Python's icalendar",
    how_long: "a few seconds, once",
    present: || {
        let reads = ["-c", "import icalendar"];
        run::answer(run::command(&python().to_string_lossy()).args(reads)).is_some()
    },
    install: || {
        let folder = run::tools().join("icalendar");
        run::run(run::command("python3").args(["-m", "venv"]).arg(folder))?;
        let package = ["-m", "pip", "install", "--quiet", "icalendar==7.3.2"];
        run::run(run::command(&python().to_string_lossy()).args(package))
    },
    debian: &[],
    by_hand: "Install Python 3 with venv and pip (Debian: python3-venv).",
};

/// Of an environment of its own; `keep.test.mjs` looks there too.
fn python() -> PathBuf {
    run::tools().join("icalendar").join("bin").join("python")
}

pub const NODE_PACKAGES: Tool = Tool {
    name: "the packages of the browser tests",
    how_long: "npm ci, half a minute, once",
    present: || has_packages(&browser_tests()),
    install: || npm_ci(&browser_tests()),
    debian: &[],
    by_hand: "Run `npm ci` in tests/browser.",
};

pub const BENCH_PACKAGES: Tool = Tool {
    name: "the packages of the bench",
    how_long: "npm ci, half a minute, once",
    present: || has_packages(&bench()),
    install: || npm_ci(&bench()),
    debian: &[],
    by_hand: "Run `npm ci` in tests/bench.",
};

pub const EMBEDDING_PACKAGES: Tool = Tool {
    name: "the packages of the sites that bundlers build",
    how_long: "npm ci, a minute, once",
    present: || has_packages(&embedding()),
    install: || npm_ci(&embedding()),
    debian: &[],
    by_hand: "Run `npm ci` in tests/embedding.",
};

/// Where the browser tests live.
pub fn browser_tests() -> PathBuf {
    run::root().join("tests").join("browser")
}

/// Where the test of the WordPress plugin lives.
pub fn wordpress_test() -> PathBuf {
    run::root().join("tests").join("wordpress")
}

/// Where the bench lives.
pub fn bench() -> PathBuf {
    run::root().join("tests").join("bench")
}

/// Where the sites are that web builders' own tools make.
fn embedding() -> PathBuf {
    run::root().join("tests").join("embedding")
}

/// Whether npm has put there what the lock file asks. It writes the inner file last, so that is
/// older than the outer one only after a change.
fn has_packages(folder: &Path) -> bool {
    let changed =
        |file: &str| fs::metadata(folder.join(file)).and_then(|data| data.modified()).ok();
    changed("node_modules/.package-lock.json")
        .is_some_and(|done| changed("package-lock.json").is_some_and(|lock| done >= lock))
}

fn npm_ci(folder: &Path) -> Outcome {
    run::run(run::command("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

const fn packaged(
    name: &'static str,
    present: fn() -> bool,
    debian: &'static [&'static str],
    by_hand: &'static str,
) -> Tool {
    let install = || Err("this machine's own package manager has to bring it".to_owned());
    Tool { name, how_long: "by hand", present, install, debian, by_hand }
}

fn has_version(program: &str, version: &str) -> bool {
    run::answer(run::command(program).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

fn cargo_install(package: &str, version: &str, locked: bool) -> Outcome {
    let mut command = run::command("cargo");
    command.args(["install", package, "--version", version, "--root"]).arg(run::tools());
    if locked {
        command.arg("--locked");
    }
    // The checkout's own target folder is not the place for a tool's build.
    run::run(command.env_remove("CARGO_TARGET_DIR").current_dir(std::env::temp_dir()))
}

fn locked_wasm_bindgen() -> Outcome<String> {
    let lock = fs::read_to_string(run::root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read: {error}"))?;
    let after =
        lock.split("name = \"wasm-bindgen\"").nth(1).and_then(|rest| rest.split('"').nth(1));
    after.map(str::to_owned).ok_or_else(|| "Cargo.lock names no wasm-bindgen".to_owned())
}
