// What the widget takes from the page around it and does with it: the visitor's own text size,
// light or dark, keys, the day.

const systemDark = matchMedia("(prefers-color-scheme: dark)");

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

// Frameworks write the value of an attribute that is not there as "false".
function isAlone(element) {
  const value = element.getAttribute("standalone");
  return value !== null && value !== "false";
}

// A page has one heading of the first level: ours where the page is, else its own.
function headingLevel(element) {
  const asked = Number(element.getAttribute("heading-level"));
  return asked >= 1 && asked <= 6 ? asked : isAlone(element) ? 1 : 2;
}

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

// Calls back whenever light or dark may have changed, until `signal` ends it: at the ground's own
// elements, and when a sheet comes late. What fades to its new colour is looked at again.
function watchShade(element, signal, changed) {
  const twice = () => {
    changed();
    setTimeout(() => signal.aborted || changed(), 600);
  };
  systemDark.addEventListener("change", changed, { signal });
  const watcher = new MutationObserver(twice);
  for (let node = outward(element); node; node = outward(node))
    watcher.observe(node, { attributes: true });
  watcher.observe(document.head, { childList: true });
  document.addEventListener("load", ({ target }) => target.localName === "link" && twice(), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", () => watcher.disconnect());
}

// Until `signal` ends it: calls back when the visitor chooses another text size, and marks a frame
// that is longer than its window, where the way back and help are far from a thumb.
function watchSize(element, signal, frame, changed) {
  const probe = document.createElement("div");
  probe.className = "rw-probe";
  element.shadowRoot.append(probe);
  let rem;
  const look = () => {
    const before = rem;
    rem = probe.offsetWidth;
    if (before !== undefined && before !== rem) changed();
    const one = frame();
    one?.toggleAttribute("data-long", innerHeight > 480 && one.offsetHeight > innerHeight + 100);
  };
  const watcher = new ResizeObserver(() => requestAnimationFrame(() => signal.aborted || look()));
  for (const node of [element, probe]) watcher.observe(node);
  signal.addEventListener("abort", () => {
    watcher.disconnect();
    probe.remove();
  });
}

// Keys that type or operate something here are nobody else's business: a page's hotkeys must not
// eat them, and a typed number must not travel. Tab, Escape and shortcuts stay with the page: its
// dialogs and menus need them.
function keepKeysInside(element, signal) {
  const ours = (event) => event.target === element && event.composedPath()[0] !== element;
  const keepKey = (event) => {
    const shortcut =
      event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(event.key);
    if (ours(event) && !shortcut) event.stopPropagation();
  };
  const keepText = (event) => ours(event) && event.stopPropagation();
  for (const name of ["keydown", "keypress", "keyup"])
    element.addEventListener(name, keepKey, { signal });
  for (const name of ["beforeinput", "input"]) element.addEventListener(name, keepText, { signal });
}

// An address as a click would take it, or nothing.
function parsed(text) {
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}

// The civil day on the visitor's own clock, in days since 1970.
function today() {
  const now = new Date();
  return Math.floor((now - now.getTimezoneOffset() * 60_000) / 86_400_000);
}

// Out of a frame the whole page goes, where it may; where it may not, the frame is emptied.
function leaveFor(address) {
  if (window === top) return location.replace(address);
  try {
    top.location.replace(address);
  } catch {
    // The page around has forbidden it.
  }
  setTimeout(() => location.replace("about:blank"), 300);
}
