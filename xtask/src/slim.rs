//! Takes out what a browser does not read: comments, indentation and long local names in the script, white space in the
//! styles, and the names of functions in the wasm.

use crate::Outcome;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A module script with short local names and nothing that only people read.
///
/// # Errors
/// When it is no valid module.
pub fn script(text: &str) -> Outcome<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    if let Some(trouble) = parsed.diagnostics.first() {
        return Err(format!("the script is no valid module: {trouble}"));
    }
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let writer = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping);
    Ok(writer.build(&program).code)
}

/// Style sheets without comments and the white space that means nothing, and with short names for their own custom
/// properties, the same in all of them; those that begin with `--rw-` are known outside. Texts in quotes stay as they are.
pub fn styles(texts: &[String]) -> Vec<String> {
    let mut names = Vec::new();
    texts.iter().map(|text| short_names(&without_space(text), &mut names)).collect()
}

fn short_names(text: &str, names: &mut Vec<String>) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("--") {
        let from = &rest[start..];
        let end = from.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).unwrap_or(from.len());
        let name = &from[..end];
        kept += &rest[..start];
        // A property's name follows one of these; in a class name the two dashes stand in the middle.
        if name.starts_with("--rw-") || !rest[..start].ends_with(['(', '{', ';', ',', ' ']) {
            kept += name;
        } else {
            let place = names.iter().position(|other| other == name).unwrap_or_else(|| {
                names.push(name.to_owned());
                names.len() - 1
            });
            kept += &format!("--{}", base_36(place));
        }
        rest = &from[end..];
    }
    kept + rest
}

fn base_36(number: usize) -> String {
    let digit = |at: usize| char::from(b"abcdefghijklmnopqrstuvwxyz0123456789"[at]);
    if number < 26 { digit(number).to_string() } else { format!("{}{}", digit(number / 36), digit(number % 36)) }
}

fn without_space(text: &str) -> String {
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
            if "{};,>".contains(first) && kept.ends_with(' ') {
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
    if !kept.is_empty() && !kept.ends_with([' ', '{', '}', ';', ',', ':', '>']) {
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

/// A wasm module without its custom sections, which tools read and browsers do not.
pub fn wasm(module: &[u8]) -> Outcome<Vec<u8>> {
    let cut_short = || "the wasm module is cut short".to_owned();
    let mut kept = module.get(..8).ok_or_else(cut_short)?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (length, start) = number(module, at + 1).ok_or_else(cut_short)?;
        let end = start + length;
        let section = module.get(at..end).ok_or_else(cut_short)?;
        if section[0] != 0 {
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
    use super::{script, wasm};

    fn styles(text: &str) -> String {
        super::styles(&[text.to_owned()]).remove(0)
    }

    #[test]
    fn a_script_keeps_what_it_does() {
        let text = "// about\nconst secret = (first) => first + 1;\nclass A { #kept = 1; read() { return this.#kept; } }\nself.out = [secret, A];\n";
        let made = script(text).expect("a module");
        assert!(made.len() < text.len() / 3 * 2 && !made.contains("about") && made.contains("self.out="), "{made}");
        assert!(script("const = 1").is_err());
    }

    #[test]
    fn styles_keep_their_meaning() {
        let text = "/* about */\n.a .b,\n.c :hover { color: red; /* x */ margin: calc(1px + 2px) 0; }\n.d::before { content: \"  /* \\\" */  \"; }\n";
        assert_eq!(styles(text), ".a .b,.c :hover{color:red;margin:calc(1px + 2px) 0}.d::before{content:\"  /* \\\" */  \"}");
        assert_eq!(styles("@media (width > 3em) and (x) { a > i { b: c } }"), "@media (width>3em) and (x){a>i{b:c}}");
    }

    #[test]
    fn only_our_own_properties_get_short_names() {
        let text = ".rw-a--b { --warm: red; color: var(--warm); margin: var(--rw-rem, var(--gap)) }";
        assert_eq!(styles(text), ".rw-a--b{--a:red;color:var(--a);margin:var(--rw-rem,var(--b))}");
    }

    #[test]
    fn sheets_share_their_short_names() {
        let texts = [".a{--x:0;--warm:red}", ".b{color:var(--warm);--new:1}"].map(str::to_owned);
        assert_eq!(super::styles(&texts), [".a{--a:0;--b:red}", ".b{color:var(--b);--c:1}"]);
    }

    #[test]
    fn custom_sections_go() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        let code = [10, 2, 1, 0];
        let name = [0, 6, 4, b'n', b'a', b'm', b'e', 9];
        let other = [0, 3, 2, b'h', b'i'];
        let module = [head.as_slice(), &code, &name, &other].concat();
        assert_eq!(wasm(&module), Ok([head.as_slice(), &code].concat()));
        assert!(wasm(&module[..module.len() - 1]).is_err());
    }
}
