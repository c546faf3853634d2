// What the page around the check does to it: its width, what lies over it, the frame it stands in,
// what an editor or a plug-in left of the lines that were pasted.

const codesOf = (told) => told.map(({ code }) => code);

// What stays in its place while the page scrolls, and is as wide as half the check: `top` of them
// at the top, `bottom` at the bottom, in pixels that they take.
function lids(element, panel) {
  const most = { top: 0, bottom: 0 };
  const enough = Math.min(element?.offsetWidth ?? innerWidth, innerWidth) / 2;
  for (const node of document.body.querySelectorAll("*")) {
    if (node === panel) continue;
    const { position, top } = getComputedStyle(node);
    if (position !== "fixed" && position !== "sticky") continue;
    const box = node.getBoundingClientRect();
    if (box.width < enough || !box.height || box.height > innerHeight * 0.9) continue;
    if (position === "sticky" ? parseFloat(top) < 30 : box.top < 30)
      most.top = Math.max(most.top, position === "sticky" ? box.height : box.bottom);
    else if (position === "fixed" && box.bottom > innerHeight - 30)
      most.bottom = Math.max(most.bottom, innerHeight - box.top);
  }
  return most;
}

// How much of the window something takes: a fifth is a lot, a third is too much.
function share(pixels) {
  const part = pixels / innerHeight;
  const facts = { pixels: Math.round(pixels), percent: Math.round(part * 100) };
  return found(part > 0.34 ? "fix" : part > 0.2 ? "look" : "good", facts);
}

// The text that pasted lines leave where an editor took the element or the script away.
const leavings = /De check start\. Blijft deze tekst staan|\{\s*["“”„'’]clinic["“”'’]\s*:/;

function leftOver() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const elsewhere = !parentElement.closest(
      "rug-wijzer, script, style, noscript, template, pre, code, textarea",
    );
    if (elsewhere && leavings.test(nodeValue) && parentElement.getClientRects().length)
      return nodeValue.trim().slice(0, 60);
  }
  return undefined;
}

const pageChecks = [
  {
    id: "elements",
    look({ elements }) {
      if (!elements.length) return found("fix");
      return elements.length > 1 ? found("look", { count: elements.length }) : found("good");
    },
  },
  {
    id: "width",
    needs: "element",
    look({ element }) {
      const width = Math.round(element.getBoundingClientRect().width);
      if (!element.getClientRects().length) return found("unknown");
      return found(width < 240 ? "fix" : width < 300 ? "look" : "good", { width });
    },
  },
  { id: "header", look: ({ element, panel }) => share(lids(element, panel).top) },
  { id: "bars", look: ({ element, panel }) => share(lids(element, panel).bottom) },
  {
    id: "frame",
    look() {
      if (window === top) return found("good", {}, "none");
      let frame;
      try {
        frame = window.frameElement;
      } catch {
        // Another site's.
      }
      if (!frame) return found("unknown");
      if (!frame.hasAttribute("sandbox")) return found("good");
      const missing = sandboxNeeds.filter((word) => !frame.sandbox.contains(word));
      return missing.length ? found("fix", { missing }) : found("good");
    },
  },
  {
    id: "height",
    look() {
      if (window === top) return found("good", {}, "none");
      const hidden = document.documentElement.scrollHeight - innerHeight;
      return hidden > 1 ? found("look", { pixels: hidden }) : found("good");
    },
  },
  {
    id: "alone",
    needs: "element",
    look({ element, isAlone }) {
      if (!isAlone(element)) return found("good");
      if (window !== top) return found("look", {}, "framed");
      const page = [...document.querySelectorAll("header, footer, nav, h1")];
      return found(page.some((part) => !element.contains(part)) ? "look" : "good");
    },
  },
  {
    id: "swallowed",
    needs: "element",
    look({ element, swallowed }) {
      if (swallowed(element)) return found("fix");
      const text = strayText(element);
      return text ? found("look", { text }) : found("good");
    },
  },
  {
    id: "leftover",
    look() {
      const text = leftOver();
      return text ? found("fix", { text }) : found("good");
    },
  },
  {
    id: "https",
    look() {
      if (!isSecureContext) return found("fix");
      return location.protocol === "http:" ? found("good", {}, "local") : found("good");
    },
  },
  {
    id: "presses",
    needs: "element",
    look: ({ errors }) => found(codesOf(errors).includes("press_blocked") ? "fix" : "good"),
  },
];
