//! Yew's nodes as JSON: a text is a string, an element `[tag, attributes, child, …]`.

use serde_json::{Map, Value, json};
use yew::virtual_dom::{VNode, VTag};

/// The one element at the root of these nodes.
///
/// # Panics
/// When there is another number of roots: the host draws one.
pub fn of(node: &VNode) -> Value {
    let mut roots = Vec::new();
    put(node, &mut roots);
    assert_eq!(roots.len(), 1, "one root: {roots:?}");
    roots.remove(0)
}

fn put(node: &VNode, out: &mut Vec<Value>) {
    match node {
        VNode::VTag(tag) => out.push(element(tag)),
        VNode::VText(text) => out.push(json!(text.text.as_str())),
        VNode::VList(list) => list.iter().for_each(|node| put(node, out)),
        VNode::VComp(_)
        | VNode::VPortal(_)
        | VNode::VRef(_)
        | VNode::VSuspense(_)
        | VNode::VRaw(_) => {
            unreachable!("the parts are functions that make elements")
        }
    }
}

fn element(tag: &VTag) -> Value {
    let own = tag.attributes.iter().map(|(name, value)| (name.to_owned(), json!(value)));
    let mut attributes: Map<String, Value> = own.collect();
    if let Some(value) = tag.value().filter(|value| !value.is_empty()) {
        attributes.insert("value".to_owned(), json!(value.as_str()));
    }
    assert!(tag.checked() != Some(true), "nothing is chosen beforehand");
    let mut made = vec![json!(tag.tag()), Value::Object(attributes)];
    if let Some(children) = tag.children() {
        put(children, &mut made);
    }
    Value::Array(made)
}
