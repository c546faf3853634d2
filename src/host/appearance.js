// How the widget looks on this page: its style sheets, the visitor's own text size, light or dark,
// the clinic's colour.

// On a server that draws pages there is none, and the script is only read there.
const systemDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)");

// A sheet belongs to the window in which it was made.
const sheets = new WeakMap();

function sheetOf(text, view) {
  if (!sheets.has(view)) sheets.set(view, new Map());
  const made = sheets.get(view);
  if (!made.has(text)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  return made.get(text);
}

// The widget's style sheets, those that there are, and after them the clinic's colours.
function adoptStyles(element, ...texts) {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const sheets = texts.filter(Boolean).map((text) => sheetOf(text, view));
  const own = accents.get(element)?.css;
  element.shadowRoot.adoptedStyleSheets = own ? [...sheets, sheetOf(own, view)] : sheets;
}

// Text size and theme on the frame that stands.
function applyAppearance(element, frame) {
  if (!frame) return;
  frame.style.setProperty("--rw-rem", visitorsRem(element.shadowRoot));
  applyTheme(element, frame);
}

// Light or dark, as the page is now.
function applyTheme(element, frame) {
  if (!frame) return;
  const theme = shade(element);
  if (frame.dataset.theme !== theme) frame.dataset.theme = theme;
  applyAccent(element, theme);
  if (!isAlone(element)) return;
  // The page is ours: no white rim around a dark widget.
  const { backgroundColor } = getComputedStyle(frame);
  const { body, documentElement: root } = document;
  // Set once: this is watched, too.
  if (body.style.margin !== "0px") body.style.margin = "0px";
  if (root.style.backgroundColor !== backgroundColor) root.style.backgroundColor = backgroundColor;
}

// What the browser makes of a style, whatever the page has set.
function measured(shadow, name, value) {
  const probe = document.createElement("div");
  probe.style.setProperty(name, value, "important");
  shadow.append(probe);
  const text = getComputedStyle(probe)[name];
  probe.remove();
  return text;
}

// One rem of the visitor's own setting: `font-size: medium` is that, whatever the page did to its
// root.
const visitorsRem = (shadow) => measured(shadow, "font-size", "medium");

// A page of its own follows the system; inside a clinic's page a dark box on a white page would
// look broken.
function shade(element) {
  const asked = element.getAttribute("theme");
  if (asked === "light" || asked === "dark") return asked;
  if (isAlone(element)) return systemShade();
  const scheme = getComputedStyle(element).colorScheme.split(" ");
  if (scheme.includes("light") && scheme.includes("dark")) return systemShade();
  if (scheme.includes("dark")) return "dark";
  if (scheme.includes("light")) return "light";
  return luminanceBehind(element) < 0.2 ? "dark" : "light";
}

function systemShade() {
  return systemDark.matches ? "dark" : "light";
}

// The nearest ancestor that paints a ground decides; a page that paints none is white.
function luminanceBehind(element) {
  for (
    let node = element;
    node?.ownerDocument === element.ownerDocument && node.style;
    node = outward(node)
  ) {
    const [red, green, blue, alpha = 1] = channels(
      getComputedStyle(node).backgroundColor,
      element.shadowRoot,
    );
    if (alpha > 0.5) return luminance([red, green, blue]);
  }
  return 1;
}

// From 0 to 1. A colour has many notations, and only the browser knows them all: asked to mix a
// colour with itself, it answers in this one.
function channels(colour, shadow) {
  const numbers = (text) => text.match(/-?\d*\.?\d+(e-?\d+)?/g)?.map(Number) ?? [1, 1, 1, 0];
  if (/^rgba?\(/.test(colour))
    return numbers(colour).map((channel, place) => (place < 3 ? channel / 255 : channel));
  const mixed = measured(shadow, "color", `color-mix(in srgb, ${colour}, ${colour})`);
  return mixed.startsWith("color(") ? numbers(mixed) : [1, 1, 1, 1]; // what a browser cannot mix is taken for light
}

// Of each element: the colour that was asked for, the theme, and the sheet made of both.
const accents = new WeakMap();

// The clinic's colour, from the attribute `accent` or the custom property `--rw-accent`. Paper and
// the visitor's own colours stay as they are.
function applyAccent(element, theme) {
  const property = () => getComputedStyle(element).getPropertyValue("--rw-accent");
  const asked = (element.getAttribute("accent") || property()).trim();
  const before = accents.get(element);
  if (before ? before.asked === asked && before.theme === theme : !asked) return;
  const colour = CSS.supports("color", asked) ? asked : "";
  const accent = colour && channels(colour, element.shadowRoot).slice(0, 3);
  const palette = accent && paletteFor(accent, theme);
  const css = palette && `@media screen and (forced-colors:none){.rw.rw.rw{${declared(palette)}}}`;
  const shift = palette && shiftOf(accent, palette, theme);
  accents.set(element, { asked, colour, theme, css, shift });
  const view = element.ownerDocument.defaultView;
  const others = element.shadowRoot.adoptedStyleSheets.filter(
    (sheet) => !before?.css || sheet !== sheetOf(before.css, view),
  );
  element.shadowRoot.adoptedStyleSheets = css ? [...others, sheetOf(css, view)] : others;
}

const declared = (palette) =>
  Object.entries(palette)
    .map(([name, colour]) => `${tokenNames[name]}:${toHex(colour)}`)
    .join(";");

// What became of the clinic's own colour where it could not be read as it is.
function shiftOf(accent, palette, theme) {
  const [asked, made] = [toHex(accent), toHex(palette.accent)];
  return theme === "light" && asked !== made ? { asked, made } : undefined;
}
