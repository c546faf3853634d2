// A clinic's colour: whatever it is, everything can be read, light and dark; and what tells the
// urgency, paper and the visitor's own colours stay as they are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import vm from "node:vm";
import { Chromium, still } from "./lib/chromium.mjs";
import { stroll } from "./lib/fill.mjs";
import { browserName, clinicPage, house, open, told, widgetMarkup } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";

const read = (path) => readFileSync(join(top, path), "utf8");

// The host's own functions, with the house's colours from the sheet.
const { paletteFor, contrast, toHex, rgb, toOklch } = (() => {
  const sheet = read("styles/10-tokens.css");
  const block = (start) => sheet.split(`\n${start} {`)[1].split("\n}")[0];
  const colours = (text) =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
    );
  const [, list] = /FOLLOWING: \[&str; \d+\] = \[([^\]]*)\]/.exec(read("xtask/src/tokens.rs"));
  const names = [...list.matchAll(/"([\w-]+)"/g)].map(([, name]) => name);
  const light = colours(block(".rw"));
  const dark = { ...light, ...colours(block('.rw:is(.rw--dark, [data-theme="dark"])')) };
  const only = (all) => Object.fromEntries(names.map((name) => [name, all[name]]));
  const context = vm.createContext({ houseColours: { light: only(light), dark: only(dark) } });
  return vm.runInContext(
    `${read("src/host/accent.js")}; ({ paletteFor, contrast, toHex, rgb, toOklch })`,
    context,
  );
})();

// Pairs as they meet on a screen, and what WCAG asks: 4.5 for words, 3 for what is operated.
const pairs = [
  ["ink", ["surface", "sunk", "sunk-2", "accent-tint"], 4.5],
  ["ink-2", ["surface", "sunk", "accent-tint"], 4.5],
  ["accent-ink", ["surface", "sunk", "accent-tint"], 4.5],
  ["accent-ink", ["accent-soft"], 3],
  ["on-accent", ["accent", "accent-press"], 4.5],
  ["accent", ["surface", "sunk"], 3],
  ["edge", ["surface", "sunk", "accent-tint"], 3],
  ["night-ink", ["night"], 4.5],
  ["night-accent", ["night"], 3],
];
const broken = (palette) =>
  pairs.flatMap(([one, grounds, need]) =>
    grounds
      .filter((ground) => contrast(palette[one], palette[ground]) < need)
      .map((ground) => `${one} ${toHex(palette[one])} on ${ground} ${toHex(palette[ground])}`),
  );
// A row of numbers that looks random and is the same every time.
function* shares(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe(`a clinic's colour (${browserName})`, () => {
  const once = { skip: browserName !== "chromium" && "the same in every browser" };
  test("10,000 colours, in light and in dark: every pair can be read", once, () => {
    const row = shares(2026);
    const next = () => Math.round(row.next().value * 255) / 255;
    const wrong = [];
    for (let count = 0; count < 10_000; count += 1) {
      const accent = [next(), next(), next()];
      for (const theme of ["light", "dark"])
        for (const pair of broken(paletteFor(accent, theme)))
          wrong.push(`${toHex(accent)} in ${theme}: ${pair}`);
    }
    assert.deepEqual(wrong.slice(0, 9), []);
  });

  test("a colour that can be read stays as it is, and the house's own gives the house's colours", () => {
    for (const hex of ["#25408f", "#006a4d", "#9b0a2b", "#000000", "#5b2a86"])
      assert.equal(toHex(paletteFor(rgb(hex), "light").accent), hex);
    const own = paletteFor(rgb("#25408f"), "light");
    const near = (one, hex) => one.every((share, at) => Math.abs(share - rgb(hex)[at]) < 0.06);
    assert.ok(
      near(own.sunk, "#f3f6fb") &&
        near(own["accent-tint"], "#e9f0fe") &&
        near(own.night, "#1a2a63"),
    );
  });

  test("without colour, greys", () => {
    for (const theme of ["light", "dark"])
      for (const [name, colour] of Object.entries(paletteFor(rgb("#222222"), theme)))
        assert.ok(toOklch(colour)[1] < 0.005, `${name} ${toHex(colour)} in ${theme}`);
  });

  const here = house();
  const styleOf = (widget, selector, property) =>
    widget.look(
      `return getComputedStyle(shadow.querySelector(given[0])).getPropertyValue(given[1])`,
      [selector, property],
    );
  const start = `[data-action="start"]`;
  const rgbOf = (hex) =>
    `rgb(${rgb(hex)
      .map((share) => share * 255)
      .join(", ")})`;

  test("by attribute, by custom property, changed while it stands, and back", async () => {
    here.server.page("/colour.css", "rug-wijzer { --rw-accent: #006a4d }");
    const widget = await open(
      here,
      "/colour",
      clinicPage({ head: '<link rel="stylesheet" href="/colour.css">' }),
    );
    await widget.ready();
    assert.equal(await styleOf(widget, start, "background-color"), rgbOf("#006a4d"));
    await widget.look(`element.setAttribute("accent", "#9b0a2b")`);
    await widget.until(
      `return getComputedStyle(shadow.querySelector('${start}')).backgroundColor === "${rgbOf("#9b0a2b")}"`,
      "the attribute's colour",
    );
    await widget.look(`element.removeAttribute("accent")`);
    await widget.until(
      `return getComputedStyle(shadow.querySelector('${start}')).backgroundColor === "${rgbOf("#006a4d")}"`,
      "the property's colour",
    );
    assert.deepEqual(
      (await told(here)).filter(({ name }) => name === "error"),
      [],
    );
  });

  test("a colour that is none is told, and one that cannot be read is moved", async () => {
    const widget = await open(
      here,
      "/none",
      clinicPage({ body: widgetMarkup('accent="groenig"') }),
    );
    await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
    const errors = (await told(here)).filter(({ name }) => name === "error");
    assert.deepEqual(
      errors.map(({ detail }) => detail.code),
      ["accent_unknown"],
    );
    assert.equal(await styleOf(widget, start, "background-color"), rgbOf("#25408f"));
    const yellow = await open(
      here,
      "/yellow",
      clinicPage({ body: widgetMarkup('accent="#ffe600"') }),
    );
    await yellow.ready();
    assert.notEqual(await styleOf(yellow, start, "background-color"), rgbOf("#ffe600"));
  });

  test("letters, roundness, space and parts; and none of them on what tells the urgency", async () => {
    const page = (css) => {
      here.server.page("/own.css", css);
      return clinicPage({ head: '<link rel="stylesheet" href="/own.css">' });
    };
    const widget = await open(
      here,
      "/own-look",
      page(`rug-wijzer { --rw-font: Georgia; --rw-radius: 400px; --rw-density: 9 }
        rug-wijzer::part(heading) { letter-spacing: 3px } rug-wijzer::part(button) { text-transform: uppercase }
        rug-wijzer::part(option) { border-left: 9px solid }`),
    );
    await widget.ready();
    assert.match(await styleOf(widget, ".rw", "font-family"), /^Georgia/);
    assert.equal(
      await styleOf(widget, ".rw-danger", "border-top-left-radius"),
      "28px",
      "in bounds",
    );
    const gap = parseFloat(await styleOf(widget, ".rw-hello__txt", "row-gap"));
    assert.ok([30, 40].includes(gap), `${gap} px: a quarter more, on a phone or on a wide page`);
    assert.equal(await styleOf(widget, start, "text-transform"), "uppercase");
    assert.equal(await styleOf(widget, "[data-heading]", "letter-spacing"), "3px");
    await stroll(widget, person({ b_saddle: "yes" }), {
      until: ({ question }) => question === "danger",
    });
    assert.equal(await styleOf(widget, ".rw-opt", "border-left-width"), "9px");
    const { outcome } = await stroll(widget, person({ b_saddle: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    assert.notEqual(await styleOf(widget, "[data-heading]", "letter-spacing"), "3px");
    const parts = await widget.look(
      `return [...shadow.querySelectorAll(".rw-verdict [part], a[href^='tel:'][part]")].length`,
    );
    assert.equal(parts, 0);
  });

  test("an emergency keeps its colours", async () => {
    const colours = async (path, attributes) => {
      const widget = await open(here, path, clinicPage({ body: widgetMarkup(attributes) }));
      await widget.ready();
      await stroll(widget, person({ b_saddle: "yes" }));
      return Promise.all(
        [
          [".rw-verdict", "background-color"],
          [".rw-verdict", "color"],
          [".rw-call", "background-color"],
          [".rw-call", "color"],
        ].map(([selector, property]) => styleOf(widget, selector, property)),
      );
    };
    assert.deepEqual(
      await colours("/emergency-in-green", 'accent="#006a4d"'),
      await colours("/emergency", ""),
    );
  });

  test(
    "paper and the visitor's own colours stay",
    { skip: browserName !== "chromium" && "only Chromium plays these media" },
    async () => {
      const chromium = new Chromium(here.driver);
      const widget = await open(
        here,
        "/media",
        clinicPage({ body: widgetMarkup('accent="#006a4d"') }),
      );
      await widget.ready();
      await chromium.media(still, "print");
      assert.equal(await styleOf(widget, ".rw-h1", "color"), "rgb(0, 0, 0)");
      await chromium.media({ ...still, "forced-colors": "active" });
      assert.notEqual(await styleOf(widget, start, "background-color"), rgbOf("#006a4d"));
      await chromium.media();
    },
  );
});
