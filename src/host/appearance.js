// How the widget looks on this page: its style sheets, the visitor's own text size, light or dark.

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

// The widget's style sheets, those that there are.
function adoptStyles({ ownerDocument, shadowRoot }, ...texts) {
  const view = ownerDocument.defaultView;
  if (view)
    shadowRoot.adoptedStyleSheets = texts.filter(Boolean).map((text) => sheetOf(text, view));
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
    if (alpha > 0.5) return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
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

function linear(share) {
  const within = Math.min(1, Math.max(0, share));
  return within <= 0.04045 ? within / 12.92 : ((within + 0.055) / 1.055) ** 2.4;
}
