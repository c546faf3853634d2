//! A QR code: black on white in every theme, with a name for who cannot see it.

use crate::pictures::qr::Qr;
use crate::ui::markup::{At, El, el};

pub fn qr(qr: &Qr, name: &'static str) -> El {
    let size = qr.size.to_string();
    let all = ["0 0 ", &size, " ", &size].concat();
    let white = ["M0 0h", &size, "v", &size, "H0z"].concat();
    el("svg.rw-qr")
        .set(At::ViewBox, all)
        .set(At::Role, "img")
        .set(At::AriaLabel, name)
        .set(At::Focusable, "false")
        .put(el("path.rw-qr__ground").set(At::D, white))
        .put(el("path.rw-qr__dark").set(At::D, qr.path.clone()))
}
