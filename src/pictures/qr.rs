//! A QR code as one path. It is black on white whatever the theme, for a camera looks at it.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around it, without which cameras find nothing.
const QUIET: i32 = 4;

/// A drawing of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height in modules, the white around it included.
    pub size: i32,
    /// The dark modules, as the path data of horizontal bars.
    pub path: String,
}

/// Draws a text; nothing where it is longer than a QR code holds.
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let wide = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if wide > 0 {
                path += &format!("M{} {}h{wide}v1h-{wide}z", x + QUIET, y + QUIET);
            }
            x += wide.max(1);
        }
    }
    Some(Qr { size: code.size() + 2 * QUIET, path })
}
