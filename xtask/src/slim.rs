//! Takes out what a browser does not read: comments and indentation, and the names of functions in the wasm.
//! Careful rather than clever: brotli does the rest.

use crate::Outcome;

/// A script without whole-line comments, indentation and empty lines.
pub fn script(text: &str) -> Outcome<String> {
    let mut kept = String::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        // A text over several lines would lose its indentation here.
        if !line.starts_with("//") && !in_comment && line.matches('`').count() % 2 == 1 {
            return Err(format!("a template text runs over more than one line: `{line}`"));
        }
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    Ok(kept)
}

/// A style sheet without comments and the white space that means nothing. Texts in quotes stay as they are.
pub fn styles(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("/*") {
            space(&mut kept);
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            let end = quoted(rest, first);
            kept.push_str(&rest[..end]);
            end
        } else if first.is_whitespace() {
            space(&mut kept);
            first.len_utf8()
        } else {
            if "{};,".contains(first) && kept.ends_with(' ') {
                kept.pop();
            }
            if first == '}' && kept.ends_with(';') {
                kept.pop();
            }
            kept.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    kept.trim_end().to_owned()
}

fn space(kept: &mut String) {
    if !kept.is_empty() && !kept.ends_with([' ', '{', '}', ';', ',']) {
        kept.push(' ');
    }
}

fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        if letter == quote && !escaped {
            return at + letter.len_utf8();
        }
        escaped = letter == '\\' && !escaped;
    }
    text.len()
}

/// A wasm module without its custom sections `name` and `producers`. `target_features` stays: tools read it.
pub fn wasm(module: &[u8]) -> Outcome<Vec<u8>> {
    let cut_short = || "the wasm module is cut short".to_owned();
    let mut kept = module.get(..8).ok_or_else(cut_short)?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (length, start) = number(module, at + 1).ok_or_else(cut_short)?;
        let end = start + length;
        let section = module.get(at..end).ok_or_else(cut_short)?;
        let content = &module[start..end];
        let custom = section[0] == 0;
        if !(custom && (content.starts_with(b"\x04name") || content.starts_with(b"\x09producers"))) {
            kept.extend_from_slice(section);
        }
        at = end;
    }
    Ok(kept)
}

/// A LEB128 number and where it ends.
pub fn number(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = *bytes.get(at)?;
        at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((value, at));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{script, styles, wasm};

    #[test]
    fn a_script_keeps_its_statements() {
        let text = "// about\n/**\n * more\n */\nconst a = 1; // kept\n\n    call(a);\n";
        assert_eq!(script(text), Ok("const a = 1; // kept\ncall(a);\n".to_owned()));
        assert!(script("const a = `one\n two`;").is_err());
    }

    #[test]
    fn styles_keep_their_meaning() {
        let text = "/* about */\n.a .b,\n.c :hover { color: red; /* x */ margin: calc(1px + 2px) 0; }\n.d::before { content: \"  /* \\\" */  \"; }\n";
        assert_eq!(styles(text), ".a .b,.c :hover{color: red;margin: calc(1px + 2px) 0}.d::before{content: \"  /* \\\" */  \"}");
        assert_eq!(styles("@media (width > 3em) and (x) { a { b: c } }"), "@media (width > 3em) and (x){a{b: c}}");
    }

    #[test]
    fn only_the_two_sections_go() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        let code = [10, 2, 1, 0];
        let name = [0, 6, 4, b'n', b'a', b'm', b'e', 9];
        let other = [0, 3, 2, b'h', b'i'];
        let module = [head.as_slice(), &code, &name, &other].concat();
        assert_eq!(wasm(&module), Ok([head.as_slice(), &code, &other].concat()));
        assert!(wasm(&module[..module.len() - 1]).is_err());
    }
}
