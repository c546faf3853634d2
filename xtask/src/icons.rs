//! The icons of the page of its own: the product's mark on its night ground, in the colours of the
//! style sheet, as a drawing and as pictures of the sizes that systems ask for.

use crate::pack::{read, write};
use crate::{Outcome, run, tokens};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The drawing that stands in a browser's tab; its name is in `index.html`.
pub const DRAWING: &str = "icons/rugwijzer.svg";
/// TABLE: each picture, its size, and how its ground ends: rounded by us, or cut by the system, which
/// then takes up to a fifth away on each side.
const PICTURES: [(&str, u32, Edge); 4] = [
    ("icons/rugwijzer-192.png", 192, Edge::Round),
    ("icons/rugwijzer-512.png", 512, Edge::Round),
    ("icons/rugwijzer-maskable-512.png", 512, Edge::Cut),
    ("icons/rugwijzer-apple-180.png", 180, Edge::Cut),
];

#[derive(Clone, Copy, PartialEq)]
enum Edge {
    Round,
    Cut,
}

/// Writes them into `dist/`, and gives back the drawing. `mark` are the paths of the mark by name.
///
/// # Errors
/// When the mark or the colours are not as this file knows them, or a file cannot be written.
pub fn write_into(dist: &Path, mark: &str) -> Outcome<String> {
    let mark: Value =
        serde_json::from_str(mark).map_err(|error| format!("the mark is no JSON: {error}"))?;
    let sheet = read(&run::root().join("styles").join("10-tokens.css"))?;
    let folder = dist.join("icons");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, size, edge) in PICTURES {
        write(&dist.join(name), &picture(&drawing(&mark, &sheet, edge)?, size)?)?;
    }
    let drawing = drawing(&mark, &sheet, Edge::Round)?;
    write(&dist.join(DRAWING), drawing.as_bytes())?;
    Ok(drawing)
}

/// The mark stands where no system's mask reaches.
fn drawing(mark: &Value, sheet: &str, edge: Edge) -> Outcome<String> {
    let path = |name: &str| mark[name].as_str().ok_or_else(|| format!("the mark has no {name}"));
    let colour = |token: &str| {
        tokens::light(sheet, token).ok_or_else(|| format!("the tokens lack --{token}"))
    };
    let (ground, line, board, dot) =
        (colour("night")?, colour("night-ink")?, colour("night-accent")?, colour("warm")?);
    let (round, place) = match edge {
        Edge::Round => (" rx=\"14\"", "translate(8.4 8) scale(1.5)"),
        Edge::Cut => ("", "translate(13.1 12.8) scale(1.2)"),
    };
    let (post, shape, spot) = (path("post")?, path("board")?, path("dot")?);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\
         <rect width=\"64\" height=\"64\"{round} fill=\"{ground}\"/>\
         <g transform=\"{place}\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"3\">\
         <path stroke=\"{line}\" d=\"{post}\"/>\
         <path fill=\"{board}\" stroke=\"{board}\" d=\"{shape}\"/>\
         <path fill=\"{dot}\" stroke=\"{ground}\" stroke-width=\"1.4\" d=\"{spot}\"/></g></svg>\n"
    ))
}

fn picture(drawing: &str, size: u32) -> Outcome<Vec<u8>> {
    let tree = Tree::from_str(drawing, &Options::default())
        .map_err(|error| format!("the icon is no drawing: {error}"))?;
    let mut map = Pixmap::new(size, size).ok_or("an icon without a size")?;
    let scale = Transform::from_scale(
        size as f32 / tree.size().width(),
        size as f32 / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut map.as_mut());
    map.encode_png().map_err(|error| format!("an icon could not be written: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn mark() -> Value {
        json!({ "post": "M16 2v28", "board": "M5 6h16v10H5z", "dot": "M10 20h6v6h-6z" })
    }

    fn sheet() -> String {
        read(&run::root().join("styles").join("10-tokens.css")).expect("the tokens")
    }

    /// A system that cuts a circle out of it finds the ground everywhere and the mark inside; the
    /// other kind is clear at its corners.
    #[test]
    fn each_picture_is_for_its_system() {
        for (name, size, edge) in PICTURES {
            let bytes = picture(&drawing(&mark(), &sheet(), edge).expect("a drawing"), size);
            let map = Pixmap::decode_png(&bytes.expect("a picture")).expect("a picture");
            assert_eq!((map.width(), map.height()), (size, size), "{name}");
            let corner = map.pixel(0, 0).expect("a corner");
            assert_eq!(corner.alpha() == 0, edge == Edge::Round, "{name}");
            let ground = map.pixel(size / 2, 1).expect("the ground");
            let middle = f64::from(size) / 2.0;
            for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))) {
                let far = (f64::from(x) - middle).hypot(f64::from(y) - middle);
                let own = map.pixel(x, y).expect("a pixel");
                assert!(
                    edge == Edge::Round || far < middle * 0.8 || own == ground,
                    "{name} {x} {y}"
                );
            }
        }
    }

    #[test]
    fn a_mark_without_a_part_is_an_error() {
        assert!(drawing(&json!({ "post": "M0 0" }), &sheet(), Edge::Round).is_err());
    }
}
