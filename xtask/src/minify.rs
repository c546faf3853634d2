//! Minifies what a browser reads: oxc the scripts, lightningcss the styles.

use crate::Outcome;
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Targets};
use lightningcss::values::ident::DashedIdent;
use lightningcss::visit_types;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;
use std::convert::Infallible;

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
    // Bundlers are told by a comment which imports are none of theirs.
    let comments = CommentOptions { annotation: true, ..CommentOptions::disabled() };
    let options = CodegenOptions { comments, ..CodegenOptions::minify() };
    let writer = Codegen::new().with_options(options).with_scoping(minified.scoping);
    Ok(writer.build(&program).code)
}

/// A classic script without what only people read. Nothing in it is rewritten, so that it stays in
/// the old language it was written in.
///
/// # Errors
/// When it is no valid script.
pub fn classic(text: &str) -> Outcome<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    if let Some(trouble) = parsed.diagnostics.first() {
        return Err(format!("the script is no valid script: {trouble}"));
    }
    // Made as short as it can be, its strings would be templates.
    let comments = CommentOptions::disabled();
    let options = CodegenOptions { comments, indent_width: 0, ..CodegenOptions::default() };
    Ok(Codegen::new().with_options(options).build(&parsed.program).code)
}

/// Style sheets as short as they can be, with short names for their own custom properties, the same
/// in all of them; those that begin with `--rw-` are known outside. Also gives those names.
///
/// # Errors
/// When a sheet is no valid CSS.
pub fn styles(texts: &[String]) -> Outcome<(Vec<String>, ShortNames)> {
    let mut names = ShortNames::default();
    let sheets: Outcome<Vec<String>> = texts.iter().map(|text| sheet(text, &mut names)).collect();
    Ok((sheets?, names))
}

/// The oldest browsers that the styles are written for: nothing is shortened to what they do not
/// know.
fn oldest() -> Targets {
    let version = |major: u32, minor: u32| Some((major << 16) | (minor << 8));
    let browsers = Browsers {
        chrome: version(111, 0),
        firefox: version(121, 0),
        safari: version(16, 4),
        ios_saf: version(16, 4),
        ..Browsers::default()
    };
    Targets::from(browsers)
}

fn sheet(text: &str, names: &mut ShortNames) -> Outcome<String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default())
        .map_err(|error| format!("the styles are no valid CSS: {error}"))?;
    sheet
        .minify(MinifyOptions { targets: oldest(), ..MinifyOptions::default() })
        .map_err(|error| format!("the styles cannot be minified: {error}"))?;
    let Ok(()) = sheet.visit(names);
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        targets: oldest(),
        ..PrinterOptions::default()
    });
    printed
        .map(|printed| printed.code)
        .map_err(|error| format!("the styles cannot be printed: {error}"))
}

/// The custom properties seen so far; a property's short name is made from its place.
#[derive(Default)]
pub struct ShortNames(Vec<String>);

impl ShortNames {
    /// The short name of a custom property; none when no sheet has it.
    pub fn of(&self, name: &str) -> Option<String> {
        let place = self.0.iter().position(|known| known == name)?;
        Some(format!("--{}", base_36(place)))
    }
}

impl Visitor<'_> for ShortNames {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(DASHED_IDENTS)
    }

    fn visit_dashed_ident(&mut self, ident: &mut DashedIdent<'_>) -> Result<(), Infallible> {
        if !ident.0.starts_with("--rw-") {
            let short = self.of(&ident.0).unwrap_or_else(|| {
                self.0.push(ident.0.to_string());
                format!("--{}", base_36(self.0.len() - 1))
            });
            *ident = DashedIdent(short.into());
        }
        Ok(())
    }
}

fn base_36(number: usize) -> String {
    let digit = |at: usize| char::from(b"abcdefghijklmnopqrstuvwxyz0123456789"[at]);
    if number < 26 {
        digit(number).to_string()
    } else {
        format!("{}{}", digit(number / 36), digit(number % 36))
    }
}

#[cfg(test)]
mod tests {
    use super::script;

    fn styles(texts: &[&str]) -> Vec<String> {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        super::styles(&texts).expect("valid styles").0
    }

    #[test]
    fn a_script_keeps_what_it_does() {
        let text = "// about\nconst secret = (first) => first + 1;\nclass A { #kept = 1; read() { return this.#kept; } }\nself.out = [secret, A];\n";
        let made = script(text).expect("a module");
        assert!(
            made.len() < text.len() / 3 * 2
                && !made.contains("about")
                && made.contains("self.out="),
            "{made}"
        );
        assert!(script("const = 1").is_err());
    }

    #[test]
    fn what_bundlers_are_told_about_an_import_stays() {
        let text = "self.get = (a) => import(/* webpackIgnore: true */ /* @vite-ignore */ a ? `${a}&b` : a); // x\n";
        let made = script(text).expect("a module");
        assert!(made.contains("/* webpackIgnore: true */"), "{made}");
        assert!(made.contains("/* @vite-ignore */") && !made.contains("// x"), "{made}");
    }

    #[test]
    fn a_classic_script_is_not_rewritten() {
        let text = "(function () {\n  // why\n  var a = b == null ? \"c\" : b;\n})();\n";
        let made = super::classic(text).expect("a script");
        assert_eq!(made, "(function() {\nvar a = b == null ? \"c\" : b;\n})();\n");
    }

    #[test]
    fn only_our_own_properties_get_short_names() {
        let text =
            ".rw-a--b { --warm: red; color: var(--warm); margin: var(--rw-rem, var(--gap)) }";
        assert_eq!(
            styles(&[text]),
            [".rw-a--b{--a:red;color:var(--a);margin:var(--rw-rem,var(--b))}"]
        );
    }

    #[test]
    fn sheets_share_their_short_names() {
        let texts = [".a{--x:0;--warm:red}", ".b{color:var(--warm);--new:1}"];
        assert_eq!(styles(&texts), [".a{--a:0;--b:red}", ".b{color:var(--b);--c:1}"]);
    }

    #[test]
    fn nothing_is_shortened_beyond_the_oldest_browsers() {
        let text = "a { text-decoration: underline; text-decoration-thickness: 3px }";
        assert!(
            styles(&[text])[0].contains("text-decoration-thickness:3px"),
            "{:?}",
            styles(&[text])
        );
    }

    /// iPhones enlarge the text of a page on its side, and know no other name of what forbids it.
    #[test]
    fn a_prefix_that_an_iphone_needs_stays() {
        let own = include_str!("../../styles/20-base.css");
        assert!(styles(&[own])[0].contains("-webkit-text-size-adjust:100%"));
    }

    #[test]
    fn a_mistake_in_a_sheet_is_told() {
        assert!(super::styles(&["a { color: red; } }".to_owned()]).is_err());
    }
}
