// A clinic's one colour, and what is worked out from it in OKLCH: fills, words on them, grounds and
// lines keep the lightness of the house's own colours and take the clinic's hue and as much of its
// strength. Where that cannot be read it is moved until it can. What tells the urgency stays.
// `houseColours` comes from the tokens (`xtask/src/tokens.rs`).

// What has to stand out from what, and how far: 7 for words, 4.5 for words on the clinic's own
// colour, 3 for what can be operated. In this order, for the later ones stand on the earlier ones.
const apartness = [
  ["ink", ["surface", "sunk", "sunk-2", "accent-tint"], 7],
  ["ink-2", ["surface", "sunk", "accent-tint"], 7],
  ["edge", ["surface", "sunk", "accent-tint"], 3],
  ["accent", ["surface", "sunk"], 3],
  ["accent-ink", ["surface", "sunk", "accent-tint"], 7],
  ["accent-ink", ["accent-soft"], 3],
  ["night-ink", ["night"], 7],
];

// The colours of a theme for an accent, by token; all of them `[red, green, blue]` from 0 to 1.
function paletteFor(accent, theme) {
  const house = houseColours[theme];
  const [, strength, hue] = toOklch(accent);
  const [, houseStrength] = toOklch(rgb(house.accent));
  const share = Math.min(strength / houseStrength, 1.2);
  const palette = {};
  for (const [name, hex] of Object.entries(house)) {
    const [lightness, chroma] = toOklch(rgb(hex));
    palette[name] = fromOklch([lightness, chroma * share, hue]);
  }
  palette.accent = theme === "dark" ? litAccent(accent, house) : accent;
  for (const [name, grounds, need] of apartness)
    for (const ground of grounds) palette[name] = movedApart(palette[name], palette[ground], need);
  palette["on-accent"] = wordsOn(palette);
  // Pressed, it goes further from its ground, so that the words on it stay apart too.
  const away = theme === "dark" ? 0.07 : -0.07;
  palette["accent-press"] = movedApart(shifted(palette.accent, away), palette["on-accent"], 4.5);
  return palette;
}

// In the dark a fill is a light: at least as light as the house's own.
function litAccent(accent, house) {
  const [lightness, chroma, hue] = toOklch(accent);
  return fromOklch([Math.max(lightness, toOklch(rgb(house.accent))[0]), chroma, hue]);
}

// White or the darkest ink, whichever stands out; a colour between the two gives way.
function wordsOn(palette) {
  const dark = fromOklch([0.2, toOklch(palette.ink)[1], toOklch(palette.ink)[2]]);
  const white = [1, 1, 1];
  for (const words of [white, dark]) if (contrast(words, palette.accent) >= 4.5) return words;
  palette.accent = movedApart(palette.accent, white, 4.5);
  return white;
}

// The colour, lighter or darker by as little as it takes to stand out from its ground.
function movedApart(colour, ground, need) {
  const direction = luminance(colour) > luminance(ground) ? 1 : -1;
  for (const sign of [direction, -direction])
    for (let steps = 0; steps <= 100; steps += 1) {
      const moved = steps ? shifted(colour, (sign * steps) / 100) : colour;
      if (contrast(moved, ground) >= need) return moved;
    }
  return colour;
}

function shifted(colour, by) {
  const [lightness, chroma, hue] = toOklch(colour);
  return fromOklch([Math.min(1, Math.max(0, lightness + by)), chroma, hue]);
}

const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function linear(share) {
  const within = Math.min(1, Math.max(0, share));
  return within <= 0.04045 ? within / 12.92 : ((within + 0.055) / 1.055) ** 2.4;
}

const encoded = (light) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

const toHex = (colour) =>
  `#${colour
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

const times = (matrix, vector) =>
  matrix.map((row) => row.reduce((sum, one, at) => sum + one * vector[at], 0));

// Björn Ottosson's Oklab: lightness, chroma, and hue in radians.
function toOklch(colour) {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour.map(linear),
  ).map(Math.cbrt);
  const [lightness, a, b] = times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

// The nearest colour that a screen has: as strong as it can be at this lightness.
function fromOklch([lightness, chroma, hue]) {
  const withStrength = (strength) =>
    fromLab(lightness, strength * Math.cos(hue), strength * Math.sin(hue));
  const exists = (colour) => colour.every((share) => share >= -0.0005 && share <= 1.0005);
  if (exists(withStrength(chroma))) return withStrength(chroma).map(within);
  let [low, high] = [0, chroma];
  for (let tries = 0; tries < 13; tries += 1) {
    const middle = (low + high) / 2;
    if (exists(withStrength(middle))) low = middle;
    else high = middle;
  }
  return withStrength(low).map(within);
}

// As eight bits hold it, so that what is measured is what is painted.
const within = (share) => Math.round(Math.min(1, Math.max(0, share)) * 255) / 255;

function fromLab(lightness, a, b) {
  const cones = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    [lightness, a, b],
  ).map((share) => share ** 3);
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cones,
  ).map(encoded);
}
