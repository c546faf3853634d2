//! Wraps wasm-bindgen's module as a function, so that every widget, and every start after a crash, gets a wasm
//! instance of its own without loading the module again.

use crate::Outcome;

/// `const glue = () => { …; return { init, mount }; };` out of the module that wasm-bindgen wrote.
pub fn factory(module: &str) -> Outcome<String> {
    let mut lines = Vec::new();
    let mut ends = 0;
    for line in module.lines() {
        if line == "export { initSync, __wbg_init as default };" {
            ends += 1;
        } else {
            lines.push(without_export(line));
        }
    }
    let body = lines.join("\n");
    let trouble = |what: &str| Err(format!("wasm-bindgen's glue has changed its shape: {what}. See xtask/src/glue.rs"));
    if ends != 1 {
        return trouble("its closing export is not the one that was expected");
    }
    if let Some(line) = body.lines().find(|line| line.starts_with("export ") || line.starts_with("import ")) {
        return trouble(&format!("a line that only a module may have is left: `{line}`"));
    }
    for name in ["async function __wbg_init(", "function mount("] {
        if body.matches(name).count() != 1 {
            return trouble(&format!("`{name}` does not stand in it exactly once"));
        }
    }
    Ok(format!("const glue = () => {{\n{body}\nreturn {{ init: __wbg_init, mount }};\n}};\n"))
}

fn without_export(line: &str) -> &str {
    match line.strip_prefix("export ") {
        Some(rest) if rest.starts_with("function ") || rest.starts_with("class ") => rest,
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::factory;

    const MODULE: &str = "export class Widget {\n}\nexport function mount(page) {\n}\nasync function __wbg_init(module) {\n}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn exports_become_what_the_function_returns() {
        let made = factory(MODULE).expect("the known shape");
        assert!(!made.contains("export"));
        assert!(made.contains("class Widget {"));
        assert!(made.ends_with("return { init: __wbg_init, mount };\n};\n"));
    }

    #[test]
    fn a_changed_shape_is_refused() {
        assert!(factory(&MODULE.replace("initSync, ", "")).is_err());
        assert!(factory(&format!("import * as x from './snippet.js';\n{MODULE}")).is_err());
        assert!(factory(&MODULE.replace("mount", "attach")).is_err());
    }
}
