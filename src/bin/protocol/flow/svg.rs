//! A few shapes as SVG text. Classes say what a shape is; the page's style sheet gives it a colour.

use crate::page::escape;
use rugwijzer::pictures::Drawing;
use std::fmt::Write;

/// Where a text is held.
#[derive(Clone, Copy)]
pub enum Hold {
    Start,
    Middle,
}

#[derive(Default)]
pub struct Svg {
    inside: String,
}

impl Svg {
    pub fn rect(
        &mut self,
        class: &str,
        (x, y): (i32, i32),
        (width, height): (i32, i32),
        round: i32,
    ) {
        let _ = writeln!(
            self.inside,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>"
        );
    }

    pub fn path(&mut self, class: &str, d: &str) {
        let _ = writeln!(self.inside, "<path class=\"{class}\" d=\"{d}\"/>");
    }

    pub fn text(&mut self, class: &str, (x, y): (i32, i32), hold: Hold, text: &str) {
        let anchor = match hold {
            Hold::Start => "",
            Hold::Middle => " text-anchor=\"middle\"",
        };
        let _ = writeln!(
            self.inside,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}>{}</text>",
            escape(text)
        );
    }

    /// A line to the right with its tip at the end.
    pub fn arrow_right(&mut self, kind: &str, from: i32, to: i32, y: i32) {
        self.path(kind, &format!("M{from} {y}H{}", to - 6));
        self.path(
            &format!("{kind}-tip"),
            &format!("M{} {}L{to} {y}L{} {}z", to - 9, y - 5, to - 9, y + 5),
        );
    }

    /// A line down with its tip at the end.
    pub fn arrow_down(&mut self, kind: &str, x: i32, from: i32, to: i32) {
        self.path(kind, &format!("M{x} {from}V{}", to - 6));
        self.path(
            &format!("{kind}-tip"),
            &format!("M{} {}L{x} {to}L{} {}z", x - 5, to - 9, x + 5, to - 9),
        );
    }

    /// A drawing on a grid of 64, this large.
    pub fn sign(&mut self, class: &str, drawing: &Drawing, (x, y): (i32, i32), size: i32) {
        let _ = write!(
            self.inside,
            "<svg class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" viewBox=\"{}\">",
            drawing.view_box
        );
        for shape in drawing.shapes {
            let _ = write!(self.inside, "<path class=\"{}\" d=\"{}\"/>", shape.class, shape.d);
        }
        let _ = writeln!(self.inside, "</svg>");
    }

    /// The drawing, with another over it.
    pub fn finish_over(mut self, over: Svg, width: i32, height: i32) -> String {
        self.inside.push_str(&over.inside);
        self.finish(width, height)
    }

    pub fn finish(self, width: i32, height: i32) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMinYMin\" aria-hidden=\"true\">\n{}</svg>",
            self.inside
        )
    }
}

/// Breaks a text into lines of at most so many letters, at spaces.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
