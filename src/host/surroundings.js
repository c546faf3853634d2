// What the widget takes from the page around it: its attributes, changes of light and size, keys,
// the day.

// What a node stands in: through slots and shadow roots, and out of a frame of the same site.
function outward(node) {
  const around = node.assignedSlot ?? node.parentNode;
  if (around?.nodeType === 9) return around.defaultView?.frameElement;
  return around?.nodeType === 11 ? around.host : around;
}

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

// Resolves when the element is in the window, or nearly: one that is folded away or far below is
// not loaded for.
function nearTheWindow(element, signal) {
  return new Promise((near) => {
    const observer = new IntersectionObserver(
      (seen) =>
        seen.some(({ isIntersecting }) => isIntersecting) && (observer.disconnect(), near()),
      { rootMargin: "100%" },
    );
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
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

// What stands inside is the text for when the check fails. A part of the page in it has ended up
// there by mistake, and must not go. That text may have a heading and a logo of its own, and names
// 112; an element that was never closed ends with what is around it.
function swallowed(element) {
  if (element.querySelector("header, footer, main, nav, form, rug-wijzer")) return true;
  const parts = "h1, h2, h3, h4, h5, h6, img, section, article, aside, iframe, video, table";
  const most = /\b112\b/.test(element.textContent) ? 2 : 0;
  return !element.nextElementSibling && element.querySelectorAll(parts).length > most;
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
