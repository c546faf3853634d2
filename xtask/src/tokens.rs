//! Gives the element's script the house's own colours, out of the style sheet that holds them: a
//! clinic's colours are worked out from these (`src/host/accent.js`).

use crate::Outcome;
use std::fmt::Write;

/// The tokens that follow a clinic's colour. Those of the urgencies are not among them.
const FOLLOWING: [&str; 16] = [
    "surface",
    "sunk",
    "sunk-2",
    "ink",
    "ink-2",
    "edge",
    "line",
    "accent",
    "accent-press",
    "on-accent",
    "accent-ink",
    "accent-tint",
    "accent-soft",
    "night",
    "night-ink",
    "night-accent",
];
const LIGHT: &str = "\n.rw {";
const DARK: &str = "\n.rw:is(.rw--dark, [data-theme=\"dark\"]) {";

/// `const houseColours = { light, dark }`, each a colour by token, and `const tokenNames`: the
/// custom property of each. `sheet` is the sheet of tokens as it is written, `short` gives the name
/// that a custom property has in the minified one.
///
/// # Errors
/// When the sheet lacks a token, or a token has no short name.
pub fn script(sheet: &str, short: &dyn Fn(&str) -> Option<String>) -> Outcome<String> {
    let light = block(sheet, LIGHT)?;
    let dark = block(sheet, DARK)?;
    let (mut of_light, mut of_dark, mut names) = (String::new(), String::new(), String::new());
    for token in FOLLOWING {
        let own = format!("--{token}");
        let in_light = value(light, &own).ok_or_else(|| format!("the tokens lack {own}"))?;
        let in_dark = value(dark, &own).unwrap_or(in_light);
        let name = short(&own).ok_or_else(|| format!("{own} has no short name"))?;
        for (list, text) in
            [(&mut of_light, in_light), (&mut of_dark, in_dark), (&mut names, name.as_str())]
        {
            write!(list, "\"{token}\": \"{text}\", ").map_err(|error| error.to_string())?;
        }
    }
    Ok(format!(
        "const houseColours = {{ light: {{ {of_light} }}, dark: {{ {of_dark} }} }};\n\
         const tokenNames = {{ {names} }};\n"
    ))
}

/// A token's colour in the light.
pub fn light<'a>(sheet: &'a str, token: &str) -> Option<&'a str> {
    block(sheet, LIGHT).ok().and_then(|light| value(light, &format!("--{token}")))
}

fn block<'a>(sheet: &'a str, start: &str) -> Outcome<&'a str> {
    let rest = sheet.split_once(start).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split_once("\n}").map(|(block, _)| block))
        .ok_or_else(|| format!("the tokens hold no block `{}`", start.trim()))
}

/// A colour in six digits.
fn value<'a>(block: &'a str, name: &str) -> Option<&'a str> {
    block.lines().find_map(|line| {
        let text = line.trim().strip_prefix(name)?.strip_prefix(": ")?.strip_suffix(';')?;
        (text.len() == 7 && text.starts_with('#')).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn every_token_of_the_sheet_has_its_colours() {
        let sheet = include_str!("../../styles/10-tokens.css");
        let made = script(sheet, &|name| Some(name.replace("--", "--x-"))).expect("the tokens");
        assert!(
            made.contains("\"accent\": \"#25408f\"") && made.contains("\"accent\": \"#8ba7f4\"")
        );
        assert!(made.contains("\"night-ink\": \"--x-night-ink\""));
    }

    #[test]
    fn a_token_that_is_gone_is_an_error() {
        assert!(script("\n.rw {\n  --ink: #000000;\n}\n", &|_| None).is_err());
    }
}
