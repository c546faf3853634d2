//! Elements, put together by hand: `el("p.rw-lead").text(words).html()`.
//!
//! Yew's `html!` writes each element out as code of its own, which cost a visitor some 20 KB of
//! download. This builder makes the same nodes through a few small functions that all screens
//! share: an element is one pointer, so that passing it on costs next to nothing, and no function
//! with a body of any size is generic.

mod attribute;
mod event;
mod inside;

pub use attribute::At;
pub use event::On;

use crate::words::setting;
use attribute::NAMES;
use event::Handler;
use inside::{Inside, Words};
use std::rc::Rc;
use std::sync::atomic::{AtomicU8, Ordering};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};

/// An element that is being made.
pub struct El(Box<Draft>);

struct Draft {
    /// Empty for nodes without an element around them.
    tag: &'static str,
    key: Option<Key>,
    /// One place for each of [`NAMES`].
    attributes: Box<[Option<AttributeOrProperty>; NAMES.len()]>,
    inside: Vec<VNode>,
    /// For an `input` only.
    value: Option<AttrValue>,
    checked: Option<bool>,
    handler: Option<Rc<dyn Listener>>,
}

const AMBULANCE: &str = "112";

/// By how much the headings lie lower than they are written: a page that the widget is a guest on
/// has its own `h1`.
static LOWERED: AtomicU8 = AtomicU8::new(0);

/// Has the first heading of every screen at this level, from 1 to 6.
pub fn begin_headings_at(level: u8) {
    LOWERED.store(level.clamp(1, 6) - 1, Ordering::Relaxed);
}

fn heading_level(tag: &str) -> Option<u8> {
    match tag {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        _ => None,
    }
}

/// A new element: its tag and, after a point, its classes. `"p.rw-small rw-soft"` is a `p` with two
/// classes.
#[inline(never)]
pub fn el(kind: &'static str) -> El {
    let (tag, classes) = kind.split_once('.').unwrap_or((kind, ""));
    let made = El(Box::new(Draft {
        tag,
        key: None,
        attributes: Box::new([const { None }; NAMES.len()]),
        inside: Vec::new(),
        value: None,
        checked: None,
        handler: None,
    }));
    made.set_if(!classes.is_empty(), At::Class, classes)
}

/// Nodes without an element around them.
pub fn fragment() -> El {
    el("")
}

/// An id, made of its parts with a dash between them.
#[inline(never)]
pub fn id(parts: &[&str]) -> AttrValue {
    parts.join("-").into()
}

impl El {
    /// Done: a node for Yew.
    #[inline(never)]
    pub fn html(self) -> Html {
        let mut draft = *self.0;
        let inside = VNode::from(VList::from(std::mem::take(&mut draft.inside)));
        if draft.tag.is_empty() {
            return inside;
        }
        if let (Some(level), lowered @ 1..) =
            (heading_level(draft.tag), LOWERED.load(Ordering::Relaxed))
        {
            let level = (level + lowered).min(6).to_string();
            draft.attributes[At::AriaLevel as usize] =
                Some(AttributeOrProperty::Attribute(level.into()));
        }
        let mut tag = VTag::new(AttrValue::Static(draft.tag));
        tag.key = draft.key;
        tag.attributes = Attributes::Dynamic { keys: NAMES, values: draft.attributes };
        if let Some(children) = tag.children_mut() {
            *children = inside;
        }
        if let Some(value) = draft.value {
            tag.set_value(Some(value));
        }
        if let Some(checked) = draft.checked {
            tag.set_checked(checked);
        }
        if let Some(handler) = draft.handler {
            tag.add_listener(handler);
        }
        tag.into()
    }

    /// An attribute.
    #[inline]
    pub fn set(self, name: At, value: impl Words) -> El {
        value.set_in(self, name)
    }

    /// An attribute that is there only if it has a value.
    #[inline(never)]
    pub fn set_some(self, name: At, value: Option<&'static str>) -> El {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// An attribute that is there only if this is so.
    pub fn set_if(self, so: bool, name: At, value: &'static str) -> El {
        self.set_some(name, so.then_some(value))
    }

    /// The classes of an element that depend on more than one thing. Empty ones do not count.
    #[inline(never)]
    pub fn classes(self, classes: &[&'static str]) -> El {
        let mut all = String::new();
        for class in classes {
            if !class.is_empty() {
                if !all.is_empty() {
                    all.push(' ');
                }
                all.push_str(class);
            }
        }
        if all.is_empty() { self } else { self.set(At::Class, all) }
    }

    /// What tells this element from its likes when they change places.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> El {
        self.0.key = Some(Key::from(key));
        self
    }

    /// The ids of what describes this element, if anything does.
    #[inline(never)]
    pub fn described_by(self, ids: &[AttrValue]) -> El {
        let mut all = String::new();
        for id in ids {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(id);
        }
        if all.is_empty() { self } else { self.set(At::AriaDescribedBy, all) }
    }

    /// Text. Let it stand alone in its element.
    #[inline]
    pub fn text(self, words: impl Words) -> El {
        words.write_in(self)
    }

    /// Words of somebody else, as they were written: nothing in them becomes a link.
    pub fn quote(self, words: &AttrValue) -> El {
        self.add(VText::new(words.clone()).into())
    }

    /// Something inside.
    #[inline]
    pub fn put(self, inside: impl Inside) -> El {
        inside.put_in(self)
    }

    /// An element inside that holds nothing but a text.
    #[inline]
    pub fn leaf(self, kind: &'static str, words: impl Words) -> El {
        words.leaf_in(self, kind)
    }

    /// An element of this kind for each line. `Option::as_slice` makes it one or none.
    #[inline(never)]
    pub fn lines(self, kind: &'static str, lines: &[&'static str]) -> El {
        let mut list = fragment();
        for line in lines {
            list = list.leaf(kind, *line);
        }
        self.put(list)
    }

    /// The same for lines that were made for this visit.
    #[inline(never)]
    pub fn made(self, kind: &'static str, lines: &[AttrValue]) -> El {
        let mut list = fragment();
        for line in lines {
            list = list.leaf(kind, line);
        }
        self.put(list)
    }

    /// What an `input` holds, and whether it is on.
    #[inline]
    pub fn holds(mut self, value: impl Words, checked: Option<bool>) -> El {
        self.0.value = Some(value.words());
        self.0.checked = checked;
        self
    }

    /// What to do on a click.
    #[inline(never)]
    pub fn click(self, tell: &Callback<()>) -> El {
        let tell = tell.clone();
        self.hear(On::Click, Callback::from(move |_| tell.emit(())))
    }

    /// What to do on an event.
    #[inline(never)]
    pub fn hear(mut self, on: On, tell: Callback<Event>) -> El {
        self.0.handler = Some(Rc::new(Handler { on, tell }));
        self
    }

    #[inline(never)]
    fn set_value(mut self, name: At, value: AttrValue) -> El {
        self.0.attributes[name as usize] = Some(AttributeOrProperty::Attribute(value));
        self
    }

    /// Wherever the number of the ambulance is named, it can be pressed, unless the words stand on
    /// something to press.
    #[inline(never)]
    fn write(self, words: AttrValue) -> El {
        // What may be copied by hand stays as it is written.
        let set = if self.0.tag == "pre" { None } else { setting::set(&words) };
        let words = set.map_or(words, AttrValue::from);
        if !words.contains(AMBULANCE) || matches!(self.0.tag, "a" | "b" | "button" | "label") {
            return self.add(VText::new(words).into());
        }
        let mut said = self;
        for (place, piece) in words.split(AMBULANCE).enumerate() {
            if place > 0 {
                said = said.put(el("a").set(At::Href, "tel:112").text(AMBULANCE));
            }
            // A text stands alone in its element, or a page translator breaks it.
            if !piece.is_empty() {
                said = said.put(el("span").text(piece.to_owned()));
            }
        }
        said
    }

    #[inline(never)]
    fn add(mut self, node: VNode) -> El {
        self.0.inside.push(node);
        self
    }
}
