//! Sets up what is missing, and says so; on a machine that has everything it prints nothing.

use crate::tools::{self, Tool};
use crate::{Outcome, run};
use std::path::Path;

/// What building and serving need: no Node, no browser.
pub fn for_build() -> Outcome {
    install(missing(&[tools::WASM_TARGET, tools::TRUNK, tools::WASM_BINDGEN]))
}

/// What the tests need besides: the browsers, and the sites that are walked in one of them.
pub fn for_test(browsers: &[&str]) -> Outcome {
    for_browsers(browsers)?;
    let sites = browsers.contains(&"chromium").then_some(tools::EMBEDDING_PACKAGES);
    install(missing(sites.as_slice()))?;
    if !browsers.is_empty() {
        second_reader();
    }
    Ok(())
}

/// What a test can do without: it says so itself, and here is why.
fn second_reader() {
    let tool = tools::ICALENDAR;
    if (tool.present)() {
        return;
    }
    println!("set-up: {} ({})", tool.name, tool.how_long);
    if let Err(error) = (tool.install)() {
        println!("\n=== {}: NOT THERE, and passed over: {error}. {}", tool.name, tool.by_hand);
    }
}

fn for_browsers(browsers: &[&str]) -> Outcome {
    let mut wanted = vec![tools::WASM_TARGET, tools::TRUNK, tools::WASM_BINDGEN];
    for (browser, needed) in [
        ("chromium", &[tools::CHROMIUM, tools::CHROMEDRIVER][..]),
        ("firefox", &[tools::FIREFOX, tools::GECKODRIVER][..]),
        ("webkit", &[tools::WEBKIT, tools::XVFB][..]),
    ] {
        if browsers.contains(&browser) {
            wanted.extend_from_slice(needed);
        }
    }
    if !browsers.is_empty() {
        wanted.extend_from_slice(&[tools::NODE, tools::NODE_PACKAGES]);
    }
    install(missing(&wanted))
}

/// What the formatters of sheets and scripts need: no browser.
pub fn for_style() -> Outcome {
    install(missing(&[tools::NODE, tools::NODE_PACKAGES]))
}

/// What the example in React is built with.
pub fn for_demo() -> Outcome {
    install(missing(&[tools::EMBEDDING_PACKAGES]))
}

/// What a test of the WordPress plugin needs: a WordPress to put it into, and a browser.
pub fn for_wordpress() -> Outcome {
    for_test(&["chromium"])?;
    install(missing(&[tools::WORDPRESS]))
}

/// Whether this machine gets its packages as Debian does.
pub fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && run::find(&["apt-get"]).is_some()
}

/// What the bench needs: one browser, and the library to compare with.
pub fn for_bench() -> Outcome {
    for_browsers(&["chromium"])?;
    install(missing(&[tools::BENCH_PACKAGES]))
}

fn missing(wanted: &[Tool]) -> Vec<Tool> {
    wanted.iter().filter(|tool| !(tool.present)()).copied().collect()
}

/// Debian's packages are fetched in one go, the rest one by one, so that each is said before it
/// takes its time.
fn install(missing: Vec<Tool>) -> Outcome {
    let debian = is_debian();
    let (packaged, others): (Vec<Tool>, Vec<Tool>) =
        missing.into_iter().partition(|tool| debian && !tool.debian.is_empty());
    let total = others.len() + usize::from(!packaged.is_empty());
    let mut step = 0;
    if !packaged.is_empty() {
        step += 1;
        let names: Vec<&str> = packaged.iter().map(|tool| tool.name).collect();
        println!(
            "set-up {step}/{total}: {} (Debian packages, a few minutes, once)",
            names.join(", ")
        );
        let packages: Vec<&str> = packaged.iter().flat_map(|tool| tool.debian).copied().collect();
        apt_get(&["update", "-qq"])?;
        apt_get(
            &[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat(),
        )?;
    }
    for tool in &others {
        step += 1;
        println!("set-up {step}/{total}: {} ({})", tool.name, tool.how_long);
        (tool.install)().map_err(|error| {
            format!("{error}\n{} could not be set up. {}", tool.name, tool.by_hand)
        })?;
    }
    let still: Vec<&Tool> =
        packaged.iter().chain(&others).filter(|tool| !(tool.present)()).collect();
    if still.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> =
        still.iter().map(|tool| format!("  {}: {}", tool.name, tool.by_hand)).collect();
    Err(format!("still missing after set-up:\n{}", lines.join("\n")))
}

/// As root itself, or with `sudo` where there is one.
fn apt_get(arguments: &[&str]) -> Outcome {
    let root = run::answer(run::command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut command = if root || run::find(&["sudo"]).is_none() {
        run::command("apt-get")
    } else {
        let mut sudo = run::command("sudo");
        sudo.arg("apt-get");
        sudo
    };
    // A fresh machine may still be updating itself.
    command.args(["-o", "DPkg::Lock::Timeout=600"]).args(arguments);
    run::run(command.env("DEBIAN_FRONTEND", "noninteractive"))
}
