//! What can be put into an element: words, elements, lists.
//!
//! Where the compiler would make a copy of a function for each kind of thing, the function with the
//! body is written out once and never inlined.

use super::{At, El, el, fragment};
use yew::prelude::*;
use yew::virtual_dom::VList;

/// What can stand in an attribute or between tags.
pub trait Words: Sized {
    fn words(self) -> AttrValue;

    fn set_in(self, place: El, name: At) -> El {
        place.set_value(name, self.words())
    }

    fn write_in(self, place: El) -> El {
        place.write(self.words())
    }

    fn leaf_in(self, place: El, kind: &'static str) -> El {
        place.put(el(kind).text(self))
    }
}

/// Written once for each of the two common kinds of text, instead of at every place that uses them.
macro_rules! out_of_line {
    () => {
        #[inline(never)]
        fn set_in(self, place: El, name: At) -> El {
            place.set_value(name, self.words())
        }

        #[inline(never)]
        fn write_in(self, place: El) -> El {
            place.write(self.words())
        }

        #[inline(never)]
        fn leaf_in(self, place: El, kind: &'static str) -> El {
            place.put(el(kind).text(self))
        }
    };
}

impl Words for &'static str {
    fn words(self) -> AttrValue {
        AttrValue::Static(self)
    }

    out_of_line!();
}

impl Words for &AttrValue {
    fn words(self) -> AttrValue {
        self.clone()
    }

    out_of_line!();
}

impl Words for String {
    fn words(self) -> AttrValue {
        self.into()
    }
}

/// What can stand inside an element. A list, or what may be missing, keeps one place among its
/// neighbours, full or empty: Yew then finds the neighbours again, and an input keeps its focus.
pub trait Inside {
    fn put_in(self, place: El) -> El;
}

impl Inside for El {
    #[inline(never)]
    fn put_in(self, place: El) -> El {
        place.add(self.html())
    }
}

impl Inside for Html {
    fn put_in(self, place: El) -> El {
        place.add(self)
    }
}

impl Inside for Vec<Html> {
    #[inline(never)]
    fn put_in(self, place: El) -> El {
        place.add(VList::from(self).into())
    }
}

impl Inside for Option<Html> {
    #[inline(never)]
    fn put_in(self, place: El) -> El {
        place.add(self.unwrap_or_default())
    }
}

impl Inside for Option<El> {
    #[inline(never)]
    fn put_in(self, place: El) -> El {
        self.unwrap_or_else(fragment).put_in(place)
    }
}
