//! Makes a wasm module small: drops what only tools read, and gives the functions it imports short
//! names, in the module and in the glue alike. wasm-bindgen's own names are made to be unique
//! across crates; here one module stands alone, and a visitor would download three kilobytes of
//! them.

use crate::Outcome;
use std::collections::HashMap;
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{ImportSectionReader, Parser, Payload, TypeRef};

/// The two names of glue and wasm for the module between them.
const GLUE: &str = "./rugwijzer_bg.js";
const SHORT_GLUE: &str = "b";

/// The module without its custom sections, and the glue, with short names between them.
///
/// # Errors
/// When the module cannot be read, or imports anything but functions of the glue.
pub fn shrink(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let unread =
        |error: wasmparser::BinaryReaderError| format!("the wasm module cannot be read: {error}");
    let mut names = HashMap::new();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unread)?;
        let raw = payload.as_section();
        match (payload, raw) {
            (Payload::CustomSection(_), _) | (_, None) => {}
            (Payload::ImportSection(imports), Some(_)) => {
                module.section(&renamed(imports, &mut names)?);
            }
            (_, Some((id, range))) => {
                let data = usize::try_from(range.start)
                    .ok()
                    .zip(usize::try_from(range.end).ok())
                    .and_then(|(start, end)| wasm.get(start..end));
                module
                    .section(&RawSection { id, data: data.ok_or("the wasm module is cut short")? });
            }
        }
    }
    Ok((module.finish(), replace(glue, &names)))
}

/// The imports with new names; fills in which became which.
fn renamed(
    imports: ImportSectionReader,
    names: &mut HashMap<String, String>,
) -> Outcome<ImportSection> {
    let mut section = ImportSection::new();
    for (place, import) in imports.into_imports().enumerate() {
        let import =
            import.map_err(|error| format!("the wasm module's imports cannot be read: {error}"))?;
        let kind = if let TypeRef::Func(kind) = import.ty { Some(kind) } else { None };
        let Some(kind) = kind.filter(|_| import.module == GLUE) else {
            return Err(format!(
                "the wasm imports `{}` of `{}`, which is no function of the glue",
                import.name, import.module
            ));
        };
        let short = names.entry(import.name.to_owned()).or_insert_with(|| format!("i{place}"));
        section.import(SHORT_GLUE, short, EntityType::Function(kind));
    }
    Ok(section)
}

/// Replaces whole names, never a part of a longer one.
fn replace(glue: &str, names: &HashMap<String, String>) -> String {
    let mut text = String::new();
    let mut rest = glue;
    while let Some(start) =
        rest.find(|letter: char| letter.is_ascii_alphabetic() || "_$".contains(letter))
    {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|letter: char| !(letter.is_ascii_alphanumeric() || "_$".contains(letter)))
            .unwrap_or(from.len());
        text += before;
        text += names.get(&from[..end]).map_or(&from[..end], String::as_str);
        rest = &from[end..];
    }
    (text + rest).replace(GLUE, SHORT_GLUE)
}

#[cfg(test)]
mod tests {
    use super::{GLUE, shrink};
    use wasm_encoder::{CustomSection, EntityType, ImportSection, Module, TypeSection};

    fn module(kind: EntityType) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(GLUE, "__foo", kind);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&CustomSection { name: "name".into(), data: (&[1, 2, 3]).into() });
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_names_and_custom_sections_go() {
        let glue = "x = { \"./rugwijzer_bg.js\": { __foo: __foo2, __foo } }";
        let (wasm, glue) =
            shrink(&module(EntityType::Function(0)), glue).expect("a module that can be read");
        assert_eq!(glue, "x = { \"b\": { i0: __foo2, i0 } }");
        let text = String::from_utf8_lossy(&wasm);
        assert!(text.contains("i0") && !text.contains("__foo") && !text.contains("name"), "{text}");
        assert!(wasmparser::Parser::new(0).parse_all(&wasm).all(|payload| payload.is_ok()));
    }

    #[test]
    fn what_is_cut_short_or_strange_is_refused() {
        let whole = module(EntityType::Function(0));
        assert!(shrink(&whole[..20], "").is_err());
        assert!(
            shrink(
                &module(EntityType::Global(wasm_encoder::GlobalType {
                    val_type: wasm_encoder::ValType::I32,
                    mutable: false,
                    shared: false
                })),
                ""
            )
            .is_err()
        );
    }
}
