// What the widget takes from the page around it and does with it: the visitor's own text size, light or dark, where the
// page is scrolled to, the day.

const systemDark = matchMedia("(prefers-color-scheme: dark)");

// One rem of the visitor's own setting: `font-size: medium` is that, whatever the page did to its root.
function visitorsRem(shadow) {
  const probe = document.createElement("div");
  probe.style.setProperty("font-size", "medium", "important");
  shadow.append(probe);
  const size = getComputedStyle(probe).fontSize;
  probe.remove();
  return size;
}

// A page of its own follows the system; inside a clinic's page a dark box on a white page would look broken.
function shade(element) {
  const asked = element.getAttribute("theme");
  if (asked === "light" || asked === "dark") return asked;
  if (element.hasAttribute("standalone")) return systemShade();
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
  for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
    const [red, green, blue, alpha = 1] = getComputedStyle(node).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    if (alpha > 0.5) return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  return 1;
}

function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

// Calls back whenever light or dark may have changed, until `signal` ends it.
function watchShade(element, signal, changed) {
  systemDark.addEventListener("change", changed, { signal });
  const watcher = new MutationObserver(changed);
  const attributeFilter = ["class", "style", "data-theme", "data-bs-theme"];
  for (const node of [document.documentElement, document.body]) watcher.observe(node, { attributes: true, attributeFilter });
  signal.addEventListener("abort", () => watcher.disconnect());
}

// Keys that type or operate something here are nobody else's business: a page's hotkeys must not eat them, and a
// typed number must not travel. Tab, Escape and shortcuts stay with the page: its dialogs and menus need them.
function keepKeysInside(element, signal) {
  const ours = (event) => event.target === element && event.composedPath()[0] !== element;
  const keepKey = (event) => {
    const shortcut = event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(event.key);
    if (ours(event) && !shortcut) event.stopPropagation();
  };
  const keepText = (event) => ours(event) && event.stopPropagation();
  for (const name of ["keydown", "keypress", "keyup"]) element.addEventListener(name, keepKey, { signal });
  for (const name of ["beforeinput", "input"]) element.addEventListener(name, keepText, { signal });
}

// A new heading takes focus; the page only moves when the top of the widget is not in view.
function moveTo(frame, selector, heading) {
  frame.querySelector(selector)?.focus({ preventScroll: heading });
  const { top } = frame.getBoundingClientRect();
  if (heading && (top < 0 || top > innerHeight / 2)) frame.scrollIntoView();
}

// An address as a click would take it, or nothing.
function parsed(text) {
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}

// The civil date on the visitor's own clock.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth(), now.getDate()];
}

// The inline configuration may come later in the page than the element's own start tag.
function childrenParsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
}

// For a screen that takes another one's place: the returned function puts the heading under which somebody reads where it
// stood. Browsers move the page at different moments: with the element that had focus, or with the text that went.
function stayWhereOneReads(before) {
  const headings = (frame) => [...frame.querySelectorAll("h1, h2, h3")];
  const topOf = (one) => one.getBoundingClientRect().top;
  const passed = headings(before).filter((one) => topOf(one) < innerHeight / 2);
  const read = passed.sort((one, other) => topOf(other) - topOf(one))[0] ?? before;
  const top = topOf(read);
  return (now) => {
    const same = headings(now).find((one) => one.textContent === read.textContent) ?? now;
    const back = () => scrollBy({ top: topOf(same) - top, behavior: "instant" });
    back();
    requestAnimationFrame(back);
  };
}
