//! Zips files the same way every time: sorted, without times, readable by everybody, so that one
//! source gives the same bytes.

use crate::Outcome;
use std::collections::BTreeMap;
use std::io::Write;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The files of a zip, by the path in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The bytes of the zip that is called `name`.
///
/// # Errors
/// When a path is too long for a zip, or there are too many.
pub fn zipped(name: &str, files: &Files) -> Outcome<Vec<u8>> {
    let wrong = |error: zip::result::ZipError| format!("{name}: {error}");
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (path, bytes) in files {
        zip.start_file(path.as_str(), options).map_err(wrong)?;
        zip.write_all(bytes).map_err(|error| format!("{name}: {path}: {error}"))?;
    }
    Ok(zip.finish().map_err(wrong)?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::{Files, zipped};

    #[test]
    fn the_same_files_make_the_same_zip() {
        let paths = ["rugwijzer/1.2.3/b.wasm", "rugwijzer/1.2.3/a.js"];
        let files: Files = paths.map(|path| (path.to_owned(), vec![0; 999])).into();
        let make = || zipped("a.zip", &files).expect("a zip");
        assert_eq!(make(), make());
        let mut read = zip::ZipArchive::new(std::io::Cursor::new(make())).expect("readable");
        let named = read.by_index(1).expect("a file").name().expect("a name").into_owned();
        assert_eq!(named, paths[0]);
    }
}
