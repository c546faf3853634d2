//! No circles: no file of `src` reaches itself through what it imports.
//!
//! The reader below is no compiler. It resolves every path that a file writes (`use` trees and full
//! paths in code, from `crate`, `rugwijzer`, `super`, `self`, a child module or an imported name)
//! to the file that holds the item, also where a `mod.rs` passes the item on with `pub use`.
//!
//! Two things are no imports: `mod child;`, which only says that the child exists, and `pub use
//! child::Item;`, which passes on an item of a file's own folder. Both make a `mod.rs` a table of
//! contents. A call of a method names no file and is not seen.
//!
//! One thing is allowed: a `mod.rs` may put together the files of its own folder, and these may use
//! what the `mod.rs` declares for all of them. So an import by a `mod.rs` from its own folder
//! counts closes no circle, as long as the circle stays inside the folder; the chain leaves it out.

use crate::sources::{code, files, shown};
use std::collections::{BTreeMap, BTreeSet};

type Path = Vec<String>;

/// The files of one crate, and what they import of each other.
#[derive(Default)]
struct Graph {
    /// Which file is which module: `["lib", "clinical", "answers"]`.
    modules: BTreeMap<Path, String>,
    /// What a module passes on: the name seen from outside, and where it comes from.
    passed_on: BTreeMap<Path, BTreeMap<String, Path>>,
    imports: BTreeMap<String, BTreeSet<String>>,
}

fn path(text: &str) -> Path {
    text.split("::").map(str::to_owned).collect()
}

/// The module that a file is. `lib` and `bin` stand for the crates' roots.
fn module_of(file: &str) -> Path {
    let inside = file.trim_start_matches("src/").trim_end_matches(".rs");
    let inside = match inside.strip_prefix("bin/protocol/") {
        Some("main") => "bin".to_owned(),
        Some(rest) => format!("bin/{rest}"),
        None if inside == "lib" => "lib".to_owned(),
        None if inside == "main" => "main".to_owned(),
        None => format!("lib/{inside}"),
    };
    inside.trim_end_matches("/mod").split('/').map(str::to_owned).collect()
}

/// Words, `::` and single signs; texts become nothing.
fn tokens(code: &str) -> Vec<String> {
    let signs: Vec<char> = code.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let sign = signs[at];
        if sign.is_alphanumeric() || sign == '_' {
            let end = (at..signs.len())
                .find(|place| !(signs[*place].is_alphanumeric() || signs[*place] == '_'));
            let end = end.unwrap_or(signs.len());
            tokens.push(signs[at..end].iter().collect());
            at = end;
        } else if sign == '"' {
            at += 1;
            while at < signs.len() && signs[at] != '"' {
                at += if signs[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if sign == '\'' && signs.get(at + 2) == Some(&'\'') {
            at += 3;
        } else if sign == ':' && signs.get(at + 1) == Some(&':') {
            tokens.push("::".to_owned());
            at += 2;
        } else {
            if !sign.is_whitespace() {
                tokens.push(sign.to_string());
            }
            at += 1;
        }
    }
    tokens
}

/// Writes out a `use` tree from `at` on: the name in this file, and the path. Returns the place
/// after it.
fn tree(tokens: &[String], mut at: usize, before: &Path, found: &mut Vec<(String, Path)>) -> usize {
    let mut here = before.clone();
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = tree(tokens, at, &here, found);
                    if tokens.get(at).is_some_and(|token| token == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            Some("::") => at += 1,
            Some("as") => {
                found.push((tokens[at + 1].clone(), here));
                return at + 2;
            }
            Some("," | ";" | "}") | None => {
                found.push((here.last().cloned().unwrap_or_default(), here));
                return at;
            }
            Some("self") if !before.is_empty() && here.len() == before.len() => at += 1,
            Some(word) => {
                here.push(word.to_owned());
                at += 1;
            }
        }
    }
}

/// What a file writes: imports as (name, path, whether it is passed on), and full paths in code.
fn written(tokens: &[String]) -> (Vec<(String, Path, bool)>, Vec<Path>) {
    let (mut uses, mut paths, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        let token = tokens[at].as_str();
        if token == "use" {
            let public = at > 0 && (tokens[at - 1] == "pub" || tokens[at - 1] == ")");
            let mut found = Vec::new();
            at = tree(tokens, at + 1, &Vec::new(), &mut found);
            uses.extend(found.into_iter().map(|(name, path)| (name, path, public)));
        } else if tokens.get(at + 1).is_some_and(|next| next == "::")
            && token.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_')
        {
            let mut whole = vec![token.to_owned()];
            while tokens.get(at + 1).is_some_and(|next| next == "::")
                && tokens.get(at + 2).is_some_and(|next| {
                    next.chars().all(|sign| sign.is_alphanumeric() || sign == '_')
                })
            {
                whole.push(tokens[at + 2].clone());
                at += 2;
            }
            paths.push(whole);
            at += 1;
        } else {
            at += 1;
        }
    }
    (uses, paths)
}

impl Graph {
    /// The path from the root of its crate, or nothing for what is not ours.
    fn absolute(&self, own: &Path, names: &BTreeMap<String, Path>, written: &Path) -> Option<Path> {
        let (first, rest) = written.split_first()?;
        let mut from = match first.as_str() {
            "crate" => own[..1].to_vec(),
            "rugwijzer" => path("lib"),
            "self" => own.clone(),
            "super" => own[..own.len().checked_sub(1)?].to_vec(),
            name => {
                let child: Path = own.iter().cloned().chain([name.to_owned()]).collect();
                match names.get(name) {
                    Some(imported) => imported.clone(),
                    None if self.modules.contains_key(&child) => child,
                    None => return None,
                }
            }
        };
        for part in rest {
            if part == "super" {
                from.pop();
            } else {
                from.push(part.clone());
            }
        }
        Some(from)
    }

    /// The file that holds what a path names: its longest beginning that is a module, looked
    /// through where that module passes the next name on.
    fn holder(&self, path: &Path) -> Option<&String> {
        for length in (1..=path.len()).rev() {
            let Some(file) = self.modules.get(&path[..length]) else { continue };
            let passed_on = path.get(length).and_then(|next| {
                self.passed_on.get(&path[..length]).and_then(|names| names.get(next))
            });
            let Some(origin) = passed_on else { return Some(file) };
            return self.holder(&origin.iter().chain(&path[length + 1..]).cloned().collect());
        }
        None
    }

    fn read(sources: &[(String, String)]) -> Graph {
        let mut graph = Graph::default();
        for (file, _) in sources {
            graph.modules.insert(module_of(file), file.clone());
        }
        let mut all = Vec::new();
        for (file, code) in sources {
            let own = module_of(file);
            let (uses, paths) = written(&tokens(code));
            let mut names = BTreeMap::new();
            let mut own_folder = BTreeSet::new();
            // A `use` may begin with a name that another `use` brought in.
            for _ in 0..2 {
                for (name, path, public) in &uses {
                    let Some(whole) = graph.absolute(&own, &names, path) else { continue };
                    if *public {
                        let passed_on = graph.passed_on.entry(own.clone()).or_default();
                        passed_on.insert(name.clone(), whole.clone());
                        if whole.starts_with(&own) {
                            own_folder.insert(whole.clone());
                        }
                    }
                    // A name that is its own module's child is found without this.
                    if whole.last() != Some(name)
                        || whole.len() != own.len() + 1
                        || !whole.starts_with(&own)
                    {
                        names.insert(name.clone(), whole);
                    }
                }
            }
            all.push((file, own, uses, paths, names, own_folder));
        }
        for (file, own, uses, paths, names, own_folder) in all {
            let written = uses.iter().map(|(_, path, _)| path).chain(&paths);
            let whole = written.filter_map(|path| graph.absolute(&own, &names, path));
            let imported: BTreeSet<String> = whole
                .filter(|path| !own_folder.contains(path))
                .filter_map(|path| graph.holder(&path).cloned())
                .filter(|other| other != file)
                .collect();
            graph.imports.insert(file.clone(), imported);
        }
        graph
    }

    /// The files that reach themselves, each circle once (Tarjan's strongly connected components),
    /// in the order in which every file comes after all that it imports.
    fn components(&self) -> Vec<Vec<&str>> {
        struct Walk<'a> {
            graph: &'a Graph,
            number: BTreeMap<&'a str, usize>,
            low: BTreeMap<&'a str, usize>,
            stack: Vec<&'a str>,
            found: Vec<Vec<&'a str>>,
        }
        impl<'a> Walk<'a> {
            fn visit(&mut self, file: &'a str) {
                let own = self.number.len();
                self.number.insert(file, own);
                self.low.insert(file, own);
                self.stack.push(file);
                for next in &self.graph.imports[file] {
                    if !self.number.contains_key(next.as_str()) {
                        self.visit(next);
                        let low = self.low[file].min(self.low[next.as_str()]);
                        self.low.insert(file, low);
                    } else if self.stack.contains(&next.as_str()) {
                        let low = self.low[file].min(self.number[next.as_str()]);
                        self.low.insert(file, low);
                    }
                }
                if self.low[file] == own {
                    let start = self.stack.iter().position(|other| *other == file).unwrap_or(0);
                    self.found.push(self.stack.split_off(start));
                }
            }
        }
        let mut walk = Walk {
            graph: self,
            number: BTreeMap::new(),
            low: BTreeMap::new(),
            stack: Vec::new(),
            found: Vec::new(),
        };
        for file in self.imports.keys() {
            if !walk.number.contains_key(file.as_str()) {
                walk.visit(file);
            }
        }
        walk.found
    }

    /// The circles that count: those without any `mod.rs` putting its folder together, and those
    /// in which a `mod.rs` reaches itself by a way that leaves its folder.
    fn circles(&self) -> Vec<Vec<String>> {
        let mut circles: Vec<Vec<String>> = Vec::new();
        let bare = self.without_folders(|_| true);
        circles.extend(bare.components().into_iter().filter(|files| files.len() > 1).map(owned));
        for folder in self.imports.keys().filter_map(|file| file.strip_suffix("mod.rs")) {
            // A folder above puts this one together with others; that is its own affair.
            let graph = self.without_folders(|other| folder != other && folder.starts_with(other));
            let leaves = |files: &Vec<&str>| {
                files.contains(&[folder, "mod.rs"].concat().as_str())
                    && files.iter().any(|file| !file.starts_with(folder))
            };
            circles.extend(graph.components().into_iter().filter(leaves).map(owned));
        }
        circles
    }

    /// The same files without what the `mod.rs` of these folders imports from its own folder.
    fn without_folders(&self, which: impl Fn(&str) -> bool) -> Graph {
        let mut imports = self.imports.clone();
        for (file, imported) in &mut imports {
            if let Some(folder) = file.strip_suffix("mod.rs").filter(|folder| which(folder)) {
                imported.retain(|other| !other.starts_with(folder));
            }
        }
        Graph { imports, ..Graph::default() }
    }

    /// The longest chain of files of which each imports the next; only where there is no circle.
    fn longest_chain(&self) -> Vec<&str> {
        let mut chains: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for file in self.components().into_iter().flatten() {
            let below = self.imports[file].iter().filter_map(|next| chains.get(next.as_str()));
            let longest = below.max_by_key(|chain| chain.len()).cloned().unwrap_or_default();
            chains.insert(file, [vec![file], longest].concat());
        }
        chains.into_values().max_by_key(Vec::len).unwrap_or_default()
    }
}

fn owned(files: Vec<&str>) -> Vec<String> {
    files.into_iter().map(str::to_owned).collect()
}

fn graph_of(sources: &[(&str, &str)]) -> Graph {
    let owned = |(file, code): &(&str, &str)| ((*file).to_owned(), (*code).to_owned());
    Graph::read(&sources.iter().map(owned).collect::<Vec<_>>())
}

#[test]
fn no_file_reaches_itself_through_imports() {
    let sources: Vec<_> =
        files("src", &["rs"]).iter().map(|path| (shown(path), code(path))).collect();
    let graph = Graph::read(&sources);
    let circles = graph.circles();
    let inner = graph.without_folders(|_| true);
    let chain = inner.longest_chain();
    println!("farthest import chain: {} files, circles: {}", chain.len(), circles.len());
    println!("{}", chain.join("\n  -> "));
    for circle in &circles {
        println!("circle of {}:", circle.len());
        for file in circle {
            let inside: Vec<_> =
                graph.imports[file].iter().filter(|next| circle.contains(next)).collect();
            println!("  {file} imports {inside:?}");
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
    // A reader that reads nothing would find no circle either.
    assert!(chain.len() > 10, "{chain:#?}");
}

#[test]
fn the_reader_finds_circles_however_they_are_written() {
    let lib = ("src/lib.rs", "pub mod a; pub mod b; pub mod c;");
    let circle_of = |a: &str, b: &str| {
        let graph = graph_of(&[lib, ("src/a.rs", a), ("src/b.rs", b), ("src/c.rs", "")]);
        graph.circles().len()
    };
    assert_eq!(circle_of("use crate::b::B;", "use super::a::A;"), 1);
    assert_eq!(circle_of("use crate::{c::C, b::{self, B}};", "fn f(a: crate::a::A) {}"), 1);
    assert_eq!(circle_of("use crate::b;\nfn f(b: b::B) {}", "use rugwijzer::a as other;"), 1);
    assert_eq!(circle_of("use crate::b::B;", "use super::c::C;"), 0);
    assert_eq!(circle_of("use crate::b::B;", "const A: &str = \"crate::a::A\";"), 0);
}

#[test]
fn the_reader_looks_through_what_is_passed_on() {
    let lib = ("src/lib.rs", "pub mod a; pub mod b;");
    let folder = ("src/a/mod.rs", "mod table;\npub use table::ROWS;\npub struct Row;");
    let table = ("src/a/table.rs", "use super::Row;\npub const ROWS: &[Row] = &[];");
    let graph = graph_of(&[lib, folder, table, ("src/b.rs", "use crate::a::{ROWS, Row};")]);
    assert!(graph.circles().is_empty(), "passing on is no import");
    assert_eq!(graph.longest_chain(), ["src/b.rs", "src/a/table.rs", "src/a/mod.rs"]);
    let taken = ("src/a/mod.rs", "mod table;\npub struct Row;\nfn first() { table::ROWS; }");
    assert!(
        graph_of(&[lib, taken, table]).circles().is_empty(),
        "nor is putting a folder together"
    );
    let outside = ("src/a/table.rs", "use super::Row;\nuse crate::b::B;");
    let b = ("src/b.rs", "use crate::a::Row;");
    assert_eq!(graph_of(&[lib, taken, outside, b]).circles().len(), 1, "a way out of the folder");
}
