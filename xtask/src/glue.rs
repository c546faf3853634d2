//! Wraps wasm-bindgen's module as a function, so that every widget, and every start after a crash,
//! gets a wasm instance of its own without loading the module again.

use crate::Outcome;

/// What wasm-bindgen writes for pages that have only an address. The element gets the wasm itself,
/// and compiles it once.
const LOADERS: [&str; 4] = [
    "async function __wbg_load(",
    "function initSync(",
    "async function __wbg_init(",
    "async function __wbg_init_once(",
];

/// Every way into the wasm, with an ear for what comes out of it unasked. Nothing goes in any more
/// after that: a timer or a listener that the instance had set may outlive it.
const WATCHED: &str = "const watched = ({ exports }, trapped) => { let dead; return { exports: Object.fromEntries(Object.entries(exports).map(([name, one]) => \
    [name, typeof one === \"function\" ? (...given) => { if (dead) return; try { return one(...given); } catch (reason) { dead = true; trapped(reason); throw reason; } } : one])) }; };\n";

/// `const glue = (WebAssembly) => { …; return { init, mount }; };` out of the module that
/// wasm-bindgen wrote. It is given the browser's WebAssembly or what replaces it. `init` takes the
/// compiled `WebAssembly.Module`, and what to call when something is thrown out of the wasm: that
/// is no panic, so nothing inside tells of it. `beside` names what else of the script the function
/// gives back.
pub fn factory(module: &str, beside: &[&str]) -> Outcome<String> {
    let trouble = |what: &str| {
        Err(format!("wasm-bindgen's glue has changed its shape: {what}. See xtask/src/glue.rs"))
    };
    let mut body = String::new();
    let mut found = 0;
    let mut in_loader = false;
    for line in module.lines() {
        if LOADERS.iter().any(|start| line.starts_with(start)) {
            found += 1;
            in_loader = true;
        }
        if line == "export { initSync, __wbg_init as default };" {
            found += 1;
        } else if !in_loader && line != "let __wbg_init_promise;" {
            body.push_str(without_export(line));
            body.push('\n');
        }
        in_loader &= line != "}";
    }
    if found != LOADERS.len() + 1 {
        return trouble("its loaders or its closing export are not the ones that were expected");
    }
    if let Some(line) =
        body.lines().find(|line| line.starts_with("export ") || line.starts_with("import "))
    {
        return trouble(&format!("a line that only a module may have is left: `{line}`"));
    }
    for name in [
        "function __wbg_get_imports(",
        "function __wbg_finalize_init(instance, module)",
        "function mount(",
    ] {
        if body.matches(name).count() != 1 {
            return trouble(&format!("`{name}` does not stand in it exactly once"));
        }
    }
    if body.contains("__wbg_init(") || body.contains("__wbg_load(") {
        return trouble("something still calls a loader");
    }
    let given = [&["init", "mount"][..], beside].concat().join(", ");
    let (kept, body) = taken_once(&body);
    Ok(format!(
        "{kept}const glue = (WebAssembly) => {{\n{body}{WATCHED}const init = async (module, trapped) => \
         __wbg_finalize_init(watched(await WebAssembly.instantiate(module, __wbg_get_imports()), trapped), module);\n\
         return {{ {given} }};\n}};\n"
    ))
}

/// Old libraries put their own things in the place of the browser's (`window.Window`,
/// `Array.from`), some of them midway. So what the glue names is looked up once, when the script is
/// read; a window, a node and an event are known by what they are, whatever their classes are
/// called by then.
fn taken_once(body: &str) -> (String, String) {
    let mut kept = String::new();
    let mut body = body.to_owned();
    let mut class = |uses: &[&str], name: &str, is: &str, body: &mut String| {
        let short = format!("kept_{name}");
        for before in uses {
            for after in [";", ")", "(", " "] {
                *body = body
                    .replace(&format!("{before}{name}{after}"), &format!("{before}{short}{after}"));
            }
        }
        if body.contains(&short) {
            kept += &format!("const {short} = {is};\n");
        }
    };
    for (name, is) in [
        ("Window", "one?.window === one"),
        ("Document", "one?.nodeType === 9"),
        ("Element", "one?.nodeType === 1"),
        ("HTMLElement", "one?.nodeType === 1"),
        ("HTMLInputElement", "one?.localName === \"input\""),
        ("Node", "one?.nodeType > 0"),
        ("ShadowRoot", "one?.nodeType === 11 && \"host\" in one"),
        ("Event", "\"composedPath\" in Object(one)"),
    ] {
        class(
            &["instanceof "],
            name,
            &format!("{{ [Symbol.hasInstance]: (one) => {is} }}"),
            &mut body,
        );
    }
    for name in ["Array", "Error", "Map", "Object", "Promise", "Uint8Array"] {
        class(&["instanceof ", "new "], name, &format!("globalThis.{name}"), &mut body);
    }
    for (of, method) in [
        ("Array", "from"),
        ("Array", "isArray"),
        ("JSON", "parse"),
        ("JSON", "stringify"),
        ("Object", "entries"),
        ("Object", "is"),
        ("Object", "keys"),
        ("Promise", "resolve"),
        ("Reflect", "get"),
        ("Reflect", "has"),
        ("Reflect", "set"),
    ] {
        let call = format!("{of}.{method}(");
        if body.contains(&call) {
            body = body.replace(&call, &format!("kept_{of}_{method}("));
            kept += &format!("const kept_{of}_{method} = {of}.{method}.bind({of});\n");
        }
    }
    (kept, body)
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

    const MODULE: &str = "export class Widget {\n}\nexport function mount(page) {\n}\nfunction __wbg_get_imports() {\n}\n\
        function __wbg_finalize_init(instance, module) {\n}\nasync function __wbg_load(module, imports) {\n    fetch(module);\n}\n\
        function initSync(module) {\n}\nlet __wbg_init_promise;\nasync function __wbg_init(module) {\n}\n\
        async function __wbg_init_once(module) {\n    __wbg_load();\n}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn exports_become_what_the_function_returns() {
        let made = factory(MODULE, &[]).expect("the known shape");
        assert!(
            !made.contains("export ") && !made.contains("fetch") && !made.contains("__wbg_init")
        );
        assert!(made.contains("class Widget {\n}\nfunction mount(page) {\n}"));
        assert!(made.ends_with("return { init, mount };\n};\n"));
    }

    #[test]
    fn what_comes_beside_is_given_back_too() {
        let made = factory(MODULE, &["tools"]).expect("the known shape");
        assert!(made.ends_with("return { init, mount, tools };\n};\n"));
    }

    #[test]
    fn what_a_page_may_replace_is_looked_up_once() {
        let (kept, body) = super::taken_once(
            "a = b instanceof Window;\nc = new Array();\nd = Array.isArray(c);\ne = new ArrayBuffer(1);\n",
        );
        assert_eq!(
            body,
            "a = b instanceof kept_Window;\nc = new kept_Array();\nd = kept_Array_isArray(c);\ne = new ArrayBuffer(1);\n"
        );
        assert!(
            kept.contains("one?.window === one")
                && kept.contains("const kept_Array = globalThis.Array;\n"),
            "{kept}"
        );
        assert!(
            kept.contains("const kept_Array_isArray = Array.isArray.bind(Array);\n")
                && !kept.contains("Promise"),
            "{kept}"
        );
    }

    #[test]
    fn a_changed_shape_is_refused() {
        assert!(factory(&MODULE.replace("initSync, ", ""), &[]).is_err());
        assert!(factory(&format!("import * as x from './snippet.js';\n{MODULE}"), &[]).is_err());
        assert!(factory(&MODULE.replace("mount", "attach"), &[]).is_err());
        assert!(
            factory(&MODULE.replace("__wbg_load(module, imports)", "__wbg_get(module)"), &[])
                .is_err()
        );
    }
}
