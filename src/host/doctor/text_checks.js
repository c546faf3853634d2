// What stands inside the element for when the check does not start, and whom the page's links call.

// A number as the network takes it: +31 30… and 0031 30… are 030….
const dialled = (text) =>
  text
    .replace(/\(0\)/g, "")
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+")
    .replace(/^\+31/, "0");

// The numbers that a text shows: all of it, or what in it is long enough, or 112.
function numbersIn(text) {
  const plain = text.replace(/[\s\u2010-\u2013]+/g, " ").trim();
  const runs = /^\+?[\d(][\d() .-]*$/.test(plain)
    ? [plain]
    : (plain.match(/(?:\+|\(?\b0)[\d() .-]+\d|\b112\b/g) ?? []);
  return runs.map(dialled).filter((digits) => digits === "112" || digits.length > 5);
}

// Whether a link to a number shows another one. Without its area a number is the same.
function showsAnother(link) {
  const called = dialled(plainly(link.getAttribute("href")));
  const shown = numbersIn(link.textContent);
  const abroad = called.startsWith("+");
  const same = (digits) => called.endsWith(abroad ? digits.replace(/^0/, "") : digits);
  return shown.length > 0 && !shown.some(same);
}

// What speaks of calling, or of a check that does not start.
const ofTheFallback =
  /112|@|\d[\d\s-]{6,}|bel|arts|check|browser|script|spoed|gevaar|afspraak|telefo|mail|call|doctor|emergency|appointment/i;

// What stands last inside and speaks of something else, where the element ends with what is around
// it, as one does that was never closed.
function strayText(element) {
  if (element.nextElementSibling) return undefined;
  const parts = [...element.children].filter(
    ({ localName }) => !/^(script|style)$/.test(localName),
  );
  const last = parts.findLastIndex(({ textContent }) => ofTheFallback.test(textContent));
  const texts = parts.slice(last + 1).map(({ textContent }) => textContent.trim());
  return texts.find(Boolean)?.slice(0, 60);
}

// The texts inside the element, and where its links go.
function textsInside(element) {
  const nodes = [...element.childNodes].filter(({ localName }) => localName !== "script");
  const links = [...element.querySelectorAll("[href]")].map((link) => link.getAttribute("href"));
  return [...nodes.map(({ textContent }) => textContent.trim()), ...links];
}

const textChecks = [
  {
    id: "text",
    needs: "element",
    look({ element }) {
      const copy = element.cloneNode(true);
      for (const one of copy.querySelectorAll("script, style")) one.remove();
      const text = copy.textContent.trim();
      if (!text) return found("fix", {}, "none");
      if (!/\b112\b/.test(text)) return found("fix");
      return /wordt geladen|is loading/i.test(text) ? found("look") : found("good");
    },
  },
  {
    id: "tel",
    look({ element }) {
      const every = [document, element].flatMap((root) => [
        ...(root?.querySelectorAll('a[href^="tel:" i]') ?? []),
      ]);
      const links = [...new Set(every)];
      const wrong = links
        .map((link) => link.getAttribute("href"))
        .filter((href) => !/^tel:\+?[\d().\s-]{3,20}$/i.test(plainly(href)));
      if (wrong.length) return found("fix", { links: wrong });
      const others = links
        .filter(showsAnother)
        .map((link) => `${link.textContent.trim()} → ${link.getAttribute("href")}`);
      if (others.length) return found("fix", { links: others }, "other");
      const calls = links.some((link) => element?.contains(link) && /112$/.test(link.href));
      return element && !calls ? found("look") : found("good");
    },
  },
];

function plainly(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
