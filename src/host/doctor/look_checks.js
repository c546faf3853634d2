// Colours, letters and light: whether the check can be read on this page.

// The ratio of two luminances.
const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

// A picture behind the check: what is read on it nobody can calculate.
function standsOnPicture(element, outward) {
  for (let node = element; node?.nodeType === 1; node = outward(node)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(node);
    if (backgroundImage !== "none") return true;
    if (/^rgb\(|^color\([^/]+\)$/.test(backgroundColor)) return false;
  }
  return false;
}

const lookChecks = [
  {
    id: "accent",
    needs: "element",
    look({ element, accents }) {
      const { asked, colour, shift } = accents.get(element) ?? {};
      if (!asked) return found("good", {}, "none");
      if (!colour) return found("fix", { asked });
      return shift ? found("look", shift) : found("good", { asked });
    },
  },
  {
    id: "theme",
    needs: "element",
    look({ element, shade, luminanceBehind, outward }) {
      if (standsOnPicture(element, outward)) return found("unknown");
      const theme = shade(element);
      const ground = luminanceBehind(element) < 0.2 ? "dark" : "light";
      return found(theme === ground ? "good" : "look", { theme, ground });
    },
  },
  {
    id: "contrast",
    needs: "element",
    look({ element, channels, luminance, luminanceBehind, outward }) {
      // The visitor's own colours are shown then, and none of the page's.
      if (matchMedia("(forced-colors: active)").matches) return found("unknown", {}, "forced");
      if (standsOnPicture(element, outward)) return found("unknown");
      const text = channels(getComputedStyle(element).color, element.shadowRoot);
      const reached = ratio(luminance(text.slice(0, 3)), luminanceBehind(element));
      const facts = { ratio: reached.toFixed(1) };
      return found(reached < 3 ? "fix" : reached < 4.5 ? "look" : "good", facts);
    },
  },
  {
    id: "zoom",
    look() {
      const content = document.querySelector('meta[name="viewport" i]')?.content;
      if (!content) return window === top ? found("fix", {}, "none") : found("good");
      const most = Number(/maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1] ?? 9);
      return /user-scalable\s*=\s*(no|0)/.test(content) || most < 2
        ? found("fix", { content })
        : found("good");
    },
  },
  {
    id: "language",
    look() {
      const { lang } = document.documentElement;
      return /^nl\b/i.test(lang) ? found("good") : found("look", { lang: lang || "–" });
    },
  },
];
