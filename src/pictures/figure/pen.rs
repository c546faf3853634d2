//! Writes smooth outlines as path data: whole hundredths, and always the same commands for the same
//! outline.

use super::maths::V;

/// A point of an outline and how smooth it is there: 1 is round, 0 a corner.
pub type Dot = (V, f32);

/// A class and the outline that it fills.
pub type Surface = (&'static str, Vec<Dot>);

/// One kind of line or surface of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is, as a class for the styles.
    pub class: &'static str,
    /// SVG path data.
    pub d: String,
}

/// The sheet that is drawn on: parts in the order of painting, and how far they reach.
pub struct Sheet {
    pub parts: Vec<Part>,
    pub least: V,
    pub most: V,
}

impl Sheet {
    pub fn new() -> Sheet {
        Sheet { parts: Vec::new(), least: V(1e4, 1e4), most: V(-1e4, -1e4) }
    }

    /// Something that has to be inside the frame.
    pub fn seen(&mut self, at: V) {
        self.least = V(self.least.0.min(at.0), self.least.1.min(at.1));
        self.most = V(self.most.0.max(at.0), self.most.1.max(at.1));
    }

    fn put(&mut self, class: &'static str, d: String) {
        self.parts.push(Part { class, d });
    }

    /// A closed surface.
    pub fn fill(&mut self, class: &'static str, dots: &[Dot]) {
        let mut d = String::new();
        self.closed(&mut d, dots);
        self.put(class, d);
    }

    /// The same surface in several coats.
    pub fn coats(&mut self, classes: &[&'static str], dots: &[Dot]) {
        for class in classes {
            self.fill(class, dots);
        }
    }

    /// An open line.
    pub fn line(&mut self, class: &'static str, points: &[V]) {
        let mut d = String::new();
        self.open(&mut d, points);
        self.put(class, d);
    }

    /// Two open lines with a corner between them.
    pub fn bent_line(&mut self, class: &'static str, first: &[V], second: &[V]) {
        let mut d = String::new();
        self.open(&mut d, first);
        let corner = d.len();
        self.open(&mut d, second);
        d.replace_range(corner..=corner, "L");
        self.put(class, d);
    }

    /// A union of surfaces: first all of them in ink, whose line stands out round the whole, then
    /// each in its own tone. So limbs have no seams.
    pub fn union(&mut self, ink: &'static str, surfaces: &[Surface]) {
        let mut outline = String::new();
        for (_, dots) in surfaces {
            self.closed(&mut outline, dots);
        }
        self.put(ink, outline);
        self.tones(surfaces);
    }

    /// Surfaces without ink. Neighbours of one tone become one path.
    pub fn tones(&mut self, surfaces: &[Surface]) {
        let mut last = "";
        for (class, dots) in surfaces {
            let mut d = String::new();
            self.closed(&mut d, dots);
            match self.parts.last_mut() {
                Some(part) if last == *class => part.d += &d,
                _ => self.put(class, d),
            }
            last = class;
        }
    }

    /// A smooth closed outline. All run the same way round, so that two that overlap leave no hole.
    fn closed(&mut self, d: &mut String, dots: &[Dot]) {
        let n = dots.len();
        let mut area = 0.0;
        for i in 0..n {
            let (p, q) = (dots[i].0, dots[(i + 1) % n].0);
            area += p.0 * q.1 - p.1 * q.0;
            self.seen(p);
        }
        let at = |i: usize| if area < 0.0 { dots[(2 * n - i) % n] } else { dots[i % n] };
        // The direction in a point leans to its nearer neighbour.
        let along = |i: usize| {
            let (to, on) = (at(i).0 - at(i + n - 1).0, at(i + 1).0 - at(i).0);
            (to.unit() * on.length() + on.unit() * to.length()).unit()
        };
        command(d, 'M', &[at(0).0]);
        for i in 0..n {
            let ((p, soft), (q, next_soft)) = (at(i), at(i + 1));
            let handle = (q - p).length() * 0.36;
            command(
                d,
                'C',
                &[p + along(i) * (handle * soft), q - along((i + 1) % n) * (handle * next_soft), q],
            );
        }
        d.push('Z');
    }

    /// A smooth open line.
    fn open(&mut self, d: &mut String, points: &[V]) {
        let last = points.len() - 1;
        let along = |i: usize| (points[(i + 1).min(last)] - points[i.saturating_sub(1)]).unit();
        command(d, 'M', &[points[0]]);
        self.seen(points[0]);
        for i in 0..last {
            let (p, q) = (points[i], points[i + 1]);
            let handle = (q - p).length() * 0.36;
            command(d, 'C', &[p + along(i) * handle, q - along(i + 1) * handle, q]);
            self.seen(q);
        }
    }
}

/// One command with its points; y turns over, because a screen counts downward.
fn command(d: &mut String, letter: char, points: &[V]) {
    d.push(letter);
    let mut first = true;
    for point in points {
        for value in [point.0, -point.1] {
            number(d, value, first);
            first = false;
        }
    }
}

/// A number in hundredths. Written by hand: the standard library's printing of fractions weighs
/// more than this figure.
fn number(d: &mut String, value: f32, first: bool) {
    let hundredths = (value * 100.0 + if value < 0.0 { -0.5 } else { 0.5 }) as i32;
    if hundredths < 0 {
        d.push('-');
    } else if !first {
        d.push(' ');
    }
    let size = hundredths.unsigned_abs();
    whole(d, size / 100);
    let rest = size % 100;
    if rest > 0 {
        d.push('.');
        digit(d, rest / 10);
        if !rest.is_multiple_of(10) {
            digit(d, rest % 10);
        }
    }
}

fn whole(d: &mut String, value: u32) {
    if value >= 10 {
        whole(d, value / 10);
    }
    digit(d, value % 10);
}

fn digit(d: &mut String, value: u32) {
    d.push((b'0' + value as u8) as char);
}

/// Four numbers with spaces: a view box.
pub fn view_box(values: [f32; 4]) -> String {
    let mut text = String::new();
    for (place, value) in values.into_iter().enumerate() {
        if place > 0 && value < 0.0 {
            text.push(' ');
        }
        number(&mut text, value, place == 0);
    }
    text
}
