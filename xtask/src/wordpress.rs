//! Packs the WordPress plugin: its own files with the version filled in, and the widget's files
//! beside them, so that a clinic uploads one zip and nothing is fetched from elsewhere.

use crate::zipped::{Files, zipped};
use crate::{Outcome, run};
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the zip in `dist/`: a promise.
const ZIP: &str = "rugwijzer-wordpress.zip";
/// The plugin's folder, in the zip and so on a clinic's site.
const PLUGIN: &str = "rugwijzer";
/// What the plugin's files have in the place of the release's version.
const VERSION: &str = "%VERSION%";
/// What a page loads; it names what it loads itself.
const SCRIPT: &str = "rugwijzer.js";
/// What the settings page is made from. It is the widget's own.
const SCHEMA: &str = "config.schema.json";

/// Writes the zip into the folder that becomes `dist/`, when `embed/` in it is complete.
pub fn pack(staging: &Path, version: &str) -> Outcome {
    let mut files = Files::new();
    collect(&source(), PLUGIN, &mut files)?;
    fill_in(&mut files, version)?;
    widget(&staging.join("embed"), &mut files)?;
    // How long browsers may keep the files: a clinic on WordPress has no other way to say it. The
    // script is asked for with its version, all others by names that carry a hash.
    let apache = run::root().join("integrations").join("download").join("htaccess");
    files.insert(format!("{PLUGIN}/embed/.htaccess"), read(&apache)?);
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        files.insert(format!("{PLUGIN}/{licence}"), read(&run::root().join(licence))?);
    }
    let file = staging.join(ZIP);
    fs::write(&file, zipped(ZIP, &files)?).map_err(|error| format!("{}: {error}", file.display()))
}

fn source() -> PathBuf {
    run::root().join("integrations").join("wordpress").join(PLUGIN)
}

/// Every file in a folder and in those below it. What begins with a dot is an editor's or a
/// system's own.
fn collect(folder: &Path, into: &str, files: &mut Files) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{into}/{name}");
        if name.starts_with('.') {
            continue;
        } else if entry.path().is_dir() {
            collect(&entry.path(), &path, files)?;
        } else {
            files.insert(path, read(&entry.path())?);
        }
    }
    Ok(())
}

/// Puts the version where the plugin's files have a place for it.
fn fill_in(files: &mut Files, version: &str) -> Outcome {
    for (path, bytes) in files {
        let text =
            String::from_utf8(std::mem::take(bytes)).map_err(|error| format!("{path}: {error}"))?;
        *bytes = text.replace(VERSION, version).into_bytes();
    }
    Ok(())
}

/// The script, what it names, and the schema. The rest of `embed/` is for other ways to embed.
fn widget(embed: &Path, files: &mut Files) -> Outcome {
    let script = String::from_utf8_lossy(&read(&embed.join(SCRIPT))?).into_owned();
    let mut found = Files::new();
    collect(embed, &format!("{PLUGIN}/embed"), &mut found)?;
    let wanted = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let loaded = [".js", ".wasm", ".bin"].iter().any(|end| name.ends_with(end));
        name == SCRIPT || name == SCHEMA || (loaded && script.contains(name))
    };
    files.extend(found.into_iter().filter(|(path, _)| wanted(path)));
    Ok(())
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_version() {
        let mut files = Files::new();
        collect(&source(), PLUGIN, &mut files).expect("the plugin's folder");
        fill_in(&mut files, "1.2.3").expect("texts");
        let header = String::from_utf8_lossy(&files["rugwijzer/rugwijzer.php"]);
        assert!(header.contains("Version:           1.2.3"), "{header}");
        assert!(files.values().all(|bytes| !String::from_utf8_lossy(bytes).contains(VERSION)));
    }

    #[test]
    fn only_what_the_widget_loads_goes_along() {
        let folder = std::env::temp_dir().join(format!("rugwijzer-plugin-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let script = "import('./rugwijzer_plan.js?1'); fetch('./rugwijzer_bg.wasm?2')";
        fs::write(folder.join(SCRIPT), script).expect("a script");
        let beside = ["rugwijzer_bg.wasm", "rugwijzer_plan.js", SCHEMA];
        let others = ["rugwijzer_inline.js", "rugwijzer-loader.js", "rugwijzer.d.ts", ".htaccess"];
        for name in beside.iter().chain(&others) {
            fs::write(folder.join(name), name).expect("a file");
        }
        let mut files = Files::new();
        let outcome = widget(&folder, &mut files);
        fs::remove_dir_all(&folder).expect("the folder goes");
        outcome.expect("a widget");
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "rugwijzer/embed/config.schema.json",
                "rugwijzer/embed/rugwijzer.js",
                "rugwijzer/embed/rugwijzer_bg.wasm",
                "rugwijzer/embed/rugwijzer_plan.js"
            ]
        );
    }
}
