//! The course of the pain as a line with a band around it, and the person's own place on the time
//! axis.
//!
//! The moments at which was measured stand at equal distances, so that the first weeks, in which
//! most happens, have room; the words beside it say so. All in whole numbers: no part of this needs
//! fractions.

use super::{Drawing, path};
use crate::clinical::outlook::{Outlook, Point};

/// From one moment to the next, and how high one point of pain of a hundred is.
const STEP: i32 = 1100;
const HIGH: i32 = 22;
/// The line of pain 100; that of pain 0 is the axis.
const TOP: i32 = 200;
const AXIS: i32 = TOP + 100 * HIGH;

/// The parts of the drawing, as SVG path data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The axis, and a line at each moment.
    pub grid: String,
    /// Where most people are.
    pub band: String,
    pub mean: String,
    /// On the mean, where it was measured; empty where the line is drawn by hand.
    pub dots: String,
    /// From the axis up to the pin, and the pin.
    pub here: String,
    pub pin: String,
}

/// The frame around all courses, with room at both ends for a dot or a pin: one thirty-second of
/// its width, as in the styles.
pub const VIEW_BOX: &str = "-110 0 3520 2480";

/// The signs of the key: line, band, pin.
pub static KEYS: [Drawing; 3] = [
    Drawing { view_box: "0 0 32 24", shapes: &[path("rw-curve__mean", "M2 6C10 8 14 17 30 18")] },
    Drawing {
        view_box: "0 0 32 24",
        shapes: &[path("rw-curve__band", "M2 2C12 4 18 9 30 10V22C18 22 10 20 2 14Z")],
    },
    Drawing {
        view_box: "0 0 32 24",
        shapes: &[path(
            "rw-curve__pin",
            "M16 23c-2.7-4.2-8-6.9-8-11.2a8 8 0 1 1 16 0c0 4.3-5.300 7-8 11.2Z",
        )],
    },
];

/// Draws this course for somebody who has had pain for so many days.
pub fn course(outlook: &Outlook, days: u32) -> Course {
    let points = outlook.points;
    let last = STEP * (points.len() as i32 - 1);
    let heights = |pain: fn(&Point) -> u32| -> Vec<i32> {
        points.iter().map(|point| AXIS - pain(point) as i32 * HIGH).collect()
    };
    let (mean, low, high) =
        (heights(|point| point.pain), heights(|point| point.low), heights(|point| point.high));

    let mut grid = String::new();
    for place in 0..points.len() as i32 {
        write(&mut grid, "M", &[place * STEP, TOP]);
        write(&mut grid, "V", &[AXIS]);
    }
    write(&mut grid, "M", &[0, AXIS]);
    write(&mut grid, "H", &[last]);

    let mut band = curve(&high, false);
    band += &curve(&low, true);
    band += "Z";

    let mut dots = String::new();
    for (place, height) in mean.iter().enumerate().filter(|_| outlook.measured) {
        write(&mut dots, "M", &[place as i32 * STEP - 55, *height]);
        dots += "a55 55 0 1 1 110 0a55 55 0 1 1-110 0Z";
    }

    let at = if outlook.from_now { 0 } else { place(outlook, days) };
    let (mut here, mut pin) = (String::new(), String::new());
    write(&mut here, "M", &[at, AXIS]);
    write(&mut here, "V", &[TOP]);
    write(&mut pin, "M", &[at, TOP]);
    pin += "c-28-44-84-72-84-118a84 84 0 1 1 168 0c0 46-56 74-84 118Z";
    Course { grid, band, mean: curve(&mean, false), dots, here, pin }
}

/// Where so many days lie on the time axis; what is longer than the drawing lies at its end.
fn place(outlook: &Outlook, days: u32) -> i32 {
    let mut at = 0;
    for pair in outlook.points.windows(2) {
        let (from, to) = (pair[0].week * 7, pair[1].week * 7);
        let within = days.clamp(from, to) - from;
        at += within as i32 * STEP / (to - from) as i32;
    }
    at
}

/// A smooth line through these heights that never goes up where they go down; backwards, it goes on
/// from a line before it.
fn curve(heights: &[i32], backwards: bool) -> String {
    let slopes = slopes(heights);
    let mut path = String::new();
    let last = heights.len() - 1;
    let (first, rest): (usize, Vec<usize>) =
        if backwards { (last, (0..last).rev().collect()) } else { (0, (1..=last).collect()) };
    let (turn, x) = (if backwards { -1 } else { 1 }, |place: usize| place as i32 * STEP);
    write(&mut path, if backwards { "L" } else { "M" }, &[x(first), heights[first]]);
    let mut before = first;
    for place in rest {
        let (leave, arrive) = (
            heights[before] + turn * slopes[before] / 3,
            heights[place] - turn * slopes[place] / 3,
        );
        write(
            &mut path,
            "C",
            &[
                x(before) + turn * STEP / 3,
                leave,
                x(place) - turn * STEP / 3,
                arrive,
                x(place),
                heights[place],
            ],
        );
        before = place;
    }
    path
}

/// How steep the line is at each point, for one step: the harmonic mean of the steps beside it, and
/// level at a turn.
fn slopes(heights: &[i32]) -> Vec<i32> {
    let steps: Vec<i32> = heights.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let inner = |place: usize| {
        let (before, after) = (steps[place - 1], steps[place]);
        if before * after > 0 { 2 * before * after / (before + after) } else { 0 }
    };
    let last = steps.len();
    let mut slopes = vec![0; heights.len()];
    for (place, slope) in slopes.iter_mut().enumerate().take(last).skip(1) {
        *slope = inner(place);
    }
    slopes[0] = (3 * steps[0] - slopes[1]) / 2;
    slopes[last] = (3 * steps[last - 1] - slopes[last - 1]) / 2;
    slopes
}

/// A command of a path with its numbers.
fn write(path: &mut String, command: &str, numbers: &[i32]) {
    path.push_str(command);
    for (place, number) in numbers.iter().enumerate() {
        if place > 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
}
