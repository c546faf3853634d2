//! The traffic light: three rows, each with a shape, a word, what was felt, and what to do.

use super::drawing::decorative;
use crate::clinical::plan::pain_monitoring::Light;
use crate::pictures::Drawing;
use crate::ui::markup::{At, El, el};

/// The class of a light: which colour it has.
pub const fn lamp(light: Light) -> &'static str {
    match light {
        Light::Green => "rw-light--green",
        Light::Amber => "rw-light--amber",
        Light::Red => "rw-light--red",
    }
}

/// One light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lamp {
    pub class: &'static str,
    pub sign: &'static Drawing,
    pub name: &'static str,
    pub when: &'static str,
    pub act: &'static str,
}

/// The lights, mildest first.
pub fn traffic(lamps: &[Lamp]) -> El {
    let mut list = el("ul.rw-lights").set(At::DataPart, "traffic");
    for lamp in lamps {
        let said =
            el("div").leaf("b", lamp.name).leaf("p", lamp.when).leaf("p.rw-light__act", lamp.act);
        list = list.put(
            el("li")
                .classes(&["rw-light", lamp.class])
                .put(decorative(lamp.sign, "rw-light__sign"))
                .put(said),
        );
    }
    list
}
