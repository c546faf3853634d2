//! What a visitor downloads: each file as it travels in brotli at its strongest, in gzip as servers
//! make it, and from a host that compresses nothing. The styles are in the script.

use crate::{Outcome, run};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

const SCRIPT: &str = "embed/rugwijzer.js";
const CHECK: &str = "embed/rugwijzer_bg.wasm";
const PLAN_SCRIPT: &str = "embed/rugwijzer_plan.js";
const PLAN: &str = "embed/rugwijzer_plan_bg.wasm";
const SINGLE_FILE: &str = "rugwijzer.html";
/// What a page loads besides, where it needs one of these doors.
const DOORS: [&str; 2] = ["embed/rugwijzer-loader.js", "embed/rugwijzer-frame.js"];

/// The most that a visitor may wait for, in brotli: the script with its styles, and the check.
const BROTLI: [(&str, usize); 2] = [(SCRIPT, 30_000), (CHECK, 134_000)];
/// The most that a host that compresses nothing may send before the first question stands, which
/// comes with the parts.
const UNCOMPRESSED: usize = 190_000;
/// The most that each of the doors may weigh, in brotli.
const DOOR: usize = 2_048;
/// What only an editor loads who asks for it, and the most that it may weigh in brotli.
const DOCTOR: (&str, usize) = ("rugwijzer_doctor", 24_000);
/// The most that the single file may weigh; nobody compresses it.
const SINGLE: usize = 620_000;
/// The page for clinics, which holds the single file's script, too.
const CONFIGURATOR: (&str, usize) = ("configurator.html", 900_000);
/// The clinician's page, which nobody compresses either.
const CLINICIAN: (&str, usize) = ("clinician.html", 700_000);

/// One file's bytes in each of three ways.
#[derive(Clone, Copy, Default)]
struct Weight {
    brotli: usize,
    gzip: usize,
    /// From a host that compresses nothing, which gives the twin of a wasm file.
    uncompressed: usize,
}

pub fn check() -> Outcome {
    println!("\n{:<34}{:>12}{:>12}{:>12}", "transfer size", "brotli 11", "gzip 6", "nothing");
    let script = show(SCRIPT)?;
    let parts = show(&beside("rugwijzer_check", ".js")?)?;
    let check = show(CHECK)?;
    line("the first screen", script);
    line("the first question", script + parts);
    line("the check works", script + parts + check);
    let plan = show(PLAN_SCRIPT)? + show(PLAN)?;
    line("the plan, past the alarm pages", plan);
    let single = show(SINGLE_FILE)?;
    for ((name, most), weight) in BROTLI.into_iter().zip([script, check]) {
        within(&format!("{name} in brotli"), weight.brotli, most)?;
    }
    for name in DOORS {
        within(&format!("{name} in brotli"), show(name)?.brotli, DOOR)?;
    }
    let (name, most) = DOCTOR;
    within("the doctor in brotli", show(&beside(name, ".js")?)?.brotli, most)?;
    let question = (script + parts).uncompressed;
    within("the first question without compression", question, UNCOMPRESSED)?;
    within(SINGLE_FILE, single.uncompressed, SINGLE)?;
    for (name, most) in [CONFIGURATOR, CLINICIAN] {
        within(name, show(name)?.uncompressed, most)?;
    }
    Ok(())
}

fn within(what: &str, size: usize, most: usize) -> Outcome {
    println!("{what}: {size} of at most {most}");
    if size > most {
        return Err(format!("{what} is {} bytes over its budget", size - most));
    }
    Ok(())
}

impl std::ops::Add for Weight {
    type Output = Weight;

    fn add(self, other: Weight) -> Weight {
        Weight {
            brotli: self.brotli + other.brotli,
            gzip: self.gzip + other.gzip,
            uncompressed: self.uncompressed + other.uncompressed,
        }
    }
}

/// Prints what a file weighs, and returns it.
fn show(name: &str) -> Outcome<Weight> {
    let bytes = read(name)?;
    let uncompressed = match name.strip_suffix(".wasm") {
        Some(stem) => read(&beside(stem.trim_start_matches("embed/"), ".packed.bin")?)?.len(),
        None => bytes.len(),
    };
    let weight = Weight { brotli: brotli_size(&bytes)?, gzip: gzip_size(&bytes)?, uncompressed };
    line(name, weight);
    Ok(weight)
}

fn line(what: &str, Weight { brotli, gzip, uncompressed }: Weight) {
    println!("{what:<34}{brotli:>12}{gzip:>12}{uncompressed:>12}");
}

/// The file of the embed folder with this start and end, between which its hash stands.
fn beside(start: &str, end: &str) -> Outcome<String> {
    let folder = run::root().join("dist").join("embed");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    names
        .find(|name| {
            name.strip_prefix(start).is_some_and(|rest| rest.starts_with('.'))
                && name.ends_with(end)
        })
        .map(|name| format!("embed/{name}"))
        .ok_or_else(|| format!("dist/embed holds no {start}.….{end}"))
}

fn read(name: &str) -> Outcome<Vec<u8>> {
    fs::read(run::root().join("dist").join(name)).map_err(|error| format!("dist/{name}: {error}"))
}

fn brotli_size(bytes: &[u8]) -> Outcome<usize> {
    let strongest =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &strongest)
        .map_err(|error| format!("brotli: {error}"))?;
    Ok(packed.len())
}

fn gzip_size(bytes: &[u8]) -> Outcome<usize> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::new(6));
    let packed = packer.write_all(bytes).and_then(|()| packer.finish());
    packed.map(|packed| packed.len()).map_err(|error| format!("gzip: {error}"))
}
