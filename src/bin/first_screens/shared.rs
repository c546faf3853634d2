//! What stands in several screens is written once: the help, the route, the icons.

use serde_json::{Value, json};
use std::collections::HashMap;

/// Shorter than this, a number in its place would save nothing.
const WORTH_SHARING: usize = 48;

/// Puts every element that stands more than once among these trees into a list, and its place in
/// the list (a number) where it stood. Elements of the list refer to others in the same way.
pub fn share(trees: &mut [Value]) -> Vec<Value> {
    let mut times = HashMap::new();
    trees.iter().for_each(|tree| count(tree, &mut times));
    let mut list = Shared { times, places: HashMap::new(), parts: Vec::new() };
    for tree in trees {
        list.replace_inside(tree);
    }
    list.parts
}

struct Shared {
    times: HashMap<String, u32>,
    places: HashMap<String, usize>,
    parts: Vec<Value>,
}

impl Shared {
    fn replace_inside(&mut self, node: &mut Value) {
        for child in children(node) {
            let text = child.to_string();
            let shared = child.is_array()
                && text.len() >= WORTH_SHARING
                && self.times.get(&text).is_some_and(|times| *times > 1);
            if !shared {
                self.replace_inside(child);
                continue;
            }
            let known = self.places.get(&text).copied();
            let place = known.unwrap_or_else(|| {
                let mut part = child.clone();
                self.replace_inside(&mut part);
                self.parts.push(part);
                self.places.insert(text, self.parts.len() - 1);
                self.parts.len() - 1
            });
            *child = json!(place);
        }
    }
}

fn count(node: &Value, times: &mut HashMap<String, u32>) {
    let text = node.to_string();
    let seen = times.entry(text).or_default();
    *seen += 1;
    // What stands inside of something shared is written once with it.
    if *seen > 1 {
        return;
    }
    for child in node.as_array().into_iter().flatten().skip(2) {
        count(child, times);
    }
}

/// The children of an element; a text has none.
fn children(node: &mut Value) -> impl Iterator<Item = &mut Value> {
    node.as_array_mut().into_iter().flatten().skip(2)
}
