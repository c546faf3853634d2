//! The diary as a drawing: one's own pain over the days, the days with exercises below, and behind
//! both how it goes for many people. All in whole numbers.

/// Where pain 0 and pain 10 lie, how wide the days are, and where the exercise days stand.
const AXIS: i32 = 2200;
const HIGH: i32 = 200;
const WIDE: i32 = 3300;
const TICKS: i32 = 2380;
/// Pain of the band is of a hundred.
const HUNDREDTH: i32 = HIGH / 10;

/// The frame around all of it, with room for a dot at both ends.
pub const VIEW_BOX: &str = "-110 80 3520 2440";

/// A day with its pain, of ten.
pub type Point = (u32, u32);

/// The parts of the drawing, as SVG path data; those without anything in them are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    pub grid: String,
    pub band: String,
    /// The worst pain: a line with round dots.
    pub worst: String,
    pub worst_dots: String,
    /// The pain now: a dashed line with square dots.
    pub now: String,
    pub now_dots: String,
    /// One tick for each day with exercises.
    pub ticks: String,
}

/// Draws so many days. The band is day, lowest and highest, of a hundred.
pub fn diary(
    days: u32,
    worst: &[Point],
    now: &[Point],
    exercised: &[u32],
    band: &[(u32, u32, u32)],
) -> Diary {
    let x = |day: u32| day.min(days) as i32 * WIDE / days.max(1) as i32;
    let y = |pain: u32| AXIS - pain as i32 * HIGH;
    let mut drawn = Diary::default();
    for pain in [0, 5, 10] {
        write(&mut drawn.grid, "M", &[0, y(pain)]);
        write(&mut drawn.grid, "H", &[WIDE]);
    }
    let within: Vec<&(u32, u32, u32)> = band.iter().filter(|(day, ..)| *day <= days).collect();
    if within.len() > 1 {
        let high = within.iter().map(|(day, _, high)| (*day, *high));
        let low = within.iter().rev().map(|(day, low, _)| (*day, *low));
        for (place, (day, pain)) in high.chain(low).enumerate() {
            let command = if place == 0 { "M" } else { "L" };
            write(&mut drawn.band, command, &[x(day), AXIS - pain as i32 * HUNDREDTH]);
        }
        drawn.band.push('Z');
    }
    let line = |points: &[Point]| {
        let mut path = String::new();
        for (place, (day, pain)) in points.iter().enumerate() {
            write(&mut path, if place == 0 { "M" } else { "L" }, &[x(*day), y(*pain)]);
        }
        path
    };
    (drawn.worst, drawn.now) = (line(worst), line(now));
    for (day, pain) in worst {
        write(&mut drawn.worst_dots, "M", &[x(*day) - 55, y(*pain)]);
        drawn.worst_dots += "a55 55 0 1 1 110 0a55 55 0 1 1-110 0Z";
    }
    for (day, pain) in now {
        write(&mut drawn.now_dots, "M", &[x(*day) - 48, y(*pain) - 48]);
        drawn.now_dots += "h96v96h-96Z";
    }
    for day in exercised {
        write(&mut drawn.ticks, "M", &[x(*day), TICKS - 50]);
        drawn.ticks += "v110";
    }
    drawn
}

/// A command of a path with its numbers.
fn write(path: &mut String, command: &str, numbers: &[i32]) {
    path.push_str(command);
    let numbers: Vec<String> = numbers.iter().map(i32::to_string).collect();
    path.push_str(&numbers.join(" "));
}
