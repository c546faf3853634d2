//! Ways into a tree of JSON, by paths as the widget names settings: `clinic.locations[0].name`.

use serde_json::{Map, Value};

/// A step into a value: by key or by place.
enum Step<'a> {
    Key(&'a str),
    Place(usize),
}

fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).map(|part| match part.strip_suffix(']').map(str::parse) {
        Some(Ok(place)) => Step::Place(place),
        Some(Err(_)) | None => Step::Key(part),
    })
}

pub fn get<'a>(tree: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut steps = steps(path);
    let Some(Step::Key(first)) = steps.next() else { return None };
    steps.try_fold(tree.get(first)?, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Place(place) => value.get(place),
    })
}

/// Makes the way there. Nothing takes a key out.
pub fn set(tree: &mut Map<String, Value>, path: &str, value: Option<Value>) {
    let mut steps: Vec<Step> = steps(path).collect();
    let Some(last) = steps.pop() else { return };
    let mut top = Value::Object(std::mem::take(tree));
    let mut here = &mut top;
    for step in steps {
        here = match step {
            Step::Key(key) => object(here).entry(key).or_insert(Value::Null),
            Step::Place(place) => item(here, place),
        };
    }
    match (last, value) {
        (Step::Key(key), Some(value)) => drop(object(here).insert(key.to_owned(), value)),
        (Step::Key(key), None) => drop(object(here).remove(key)),
        (Step::Place(place), value) => *item(here, place) = value.unwrap_or_default(),
    }
    *tree = std::mem::take(object(&mut top));
}

/// The value as an object; whatever else it was gives way.
pub fn object(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Value::Object(map) = value else { unreachable!("it was made one") };
    map
}

fn item(value: &mut Value, place: usize) -> &mut Value {
    if !value.is_array() {
        *value = Value::Array(Vec::new());
    }
    let Value::Array(items) = value else { unreachable!("it was made one") };
    while items.len() <= place {
        items.push(Value::Null);
    }
    &mut items[place]
}
