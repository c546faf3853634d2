//! Gives the functions that the wasm imports short names, in the wasm and in the glue alike. wasm-bindgen's own names are
//! made to be unique across crates; here one module stands alone, and a visitor would download three kilobytes of them.

use crate::Outcome;
use crate::slim::number;
use std::collections::HashMap;

const IMPORTS: u8 = 2;
/// The two names of glue and wasm for the module between them.
const GLUE: &str = "./rugwijzer_bg.js";
const SHORT_GLUE: &str = "b";

/// The wasm and the glue with short names between them.
pub fn shorten(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let mut names = HashMap::new();
    let mut kept = wasm.get(..8).ok_or("the wasm module is cut short")?.to_vec();
    let mut at = 8;
    while at < wasm.len() {
        let (length, start) = number(wasm, at + 1).ok_or("the wasm module is cut short")?;
        let section = wasm.get(at..start + length).ok_or("the wasm module is cut short")?;
        if section[0] == IMPORTS {
            let renamed = imports(&wasm[start..start + length], &mut names)?;
            kept.push(IMPORTS);
            write_number(&mut kept, renamed.len());
            kept.extend(renamed);
        } else {
            kept.extend_from_slice(section);
        }
        at = start + length;
    }
    Ok((kept, replace(glue, &names)))
}

/// The content of the import section with new names; fills in which became which.
fn imports(content: &[u8], names: &mut HashMap<String, String>) -> Outcome<Vec<u8>> {
    let broken = || "the wasm module's imports cannot be read".to_owned();
    let (count, mut at) = number(content, 0).ok_or_else(broken)?;
    let mut renamed = Vec::new();
    write_number(&mut renamed, count);
    for place in 0..count {
        let (module, after) = text(content, at).ok_or_else(broken)?;
        let (name, kind) = text(content, after).ok_or_else(broken)?;
        if module != GLUE || content.get(kind) != Some(&0) {
            return Err(format!("the wasm imports `{name}` of `{module}`, which is no function of the glue"));
        }
        let (_, end) = number(content, kind + 1).ok_or_else(broken)?;
        let short = names.entry(name.to_owned()).or_insert_with(|| format!("i{place}"));
        write_text(&mut renamed, SHORT_GLUE);
        write_text(&mut renamed, short);
        renamed.extend_from_slice(&content[kind..end]);
        at = end;
    }
    Ok(renamed)
}

/// Replaces whole names, never a part of a longer one.
fn replace(glue: &str, names: &HashMap<String, String>) -> String {
    let mut text = String::new();
    let mut rest = glue;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_alphabetic() || "_$".contains(letter)) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter: char| !(letter.is_ascii_alphanumeric() || "_$".contains(letter))).unwrap_or(from.len());
        text += before;
        text += names.get(&from[..end]).map_or(&from[..end], String::as_str);
        rest = &from[end..];
    }
    (text + rest).replace(GLUE, SHORT_GLUE)
}

fn text(bytes: &[u8], at: usize) -> Option<(&str, usize)> {
    let (length, start) = number(bytes, at)?;
    Some((std::str::from_utf8(bytes.get(start..start + length)?).ok()?, start + length))
}

fn write_text(bytes: &mut Vec<u8>, text: &str) {
    write_number(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
}

fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        bytes.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn both_sides_get_the_same_names() {
        let head = b"\0asm\x01\0\0\0";
        let mut import = vec![1, 17];
        import.extend(b"./rugwijzer_bg.js");
        import.extend([5, b'_', b'_', b'f', b'o', b'o', 0, 3]);
        let module = [head.as_slice(), &[2, import.len() as u8], &import, &[10, 1, 0]].concat();
        let (wasm, glue) = shorten(&module, "x = { \"./rugwijzer_bg.js\": { __foo: __foo2, __foo } }").expect("a known shape");
        assert_eq!(wasm, [head.as_slice(), &[2, 8, 1, 1, b'b', 2, b'i', b'0', 0, 3, 10, 1, 0]].concat());
        assert_eq!(glue, "x = { \"b\": { i0: __foo2, i0 } }");
        assert!(shorten(&module[..20], "").is_err());
    }
}
