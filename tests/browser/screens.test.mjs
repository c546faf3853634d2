// Every screen as it looks: pictures for the eye in target/screenshots, and what a measure can
// tell. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Chromium, still } from "./lib/chromium.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { allScreens, lumbago, person as someone, tour } from "./lib/people.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { fits } from "./lib/measure.mjs";

describe(
  `screens (${browserName})`,
  { skip: browserName !== "chromium" && "the pictures are Chromium's" },
  () => {
    const here = house();
    const seen = new Set();

    for (const { name: person, answers } of tour) {
      test(`the way of “${person}”`, async () => {
        const chromium = new Chromium(here.driver);
        await chromium.size(360);
        await chromium.media(still);
        const widget = await open(here, `/look-${person}`, alone);
        await widget.ready();
        await stroll(widget, answers, {
          onScreen: async ({ question, disposition, heading, fields }) => {
            const kind = disposition
              ? `${disposition} ${person}`
              : `${question} ${heading} ${fields}`;
            if (seen.has(kind)) return;
            const again = question !== null && seen.has(question);
            seen.add(kind).add(question);
            const name = disposition
              ? `${disposition}-${person}`
              : again
                ? `${question}-${person}`
                : (question ?? (heading.startsWith("Controleer") ? `check-${person}` : "welcome"));
            // To a page this is also what a window of 1280 by 1024 is at four hundred per cent.
            await chromium.size(320, 256);
            await fits(widget, `${name} at 320 px`);
            await chromium.whole(320);
            await chromium.picture(`${name}-320`);
            for (const width of [360, 1280]) {
              await chromium.whole(width);
              await fits(widget, `${name} at ${width} px`);
              await chromium.picture(`${name}-${width}-light`);
              await chromium.media({ ...still, "prefers-color-scheme": "dark" });
              await widget.until(
                `return shadow.querySelector(".rw").dataset.theme === "dark"`,
                "the dark",
              );
              await chromium.picture(`${name}-${width}-dark`);
              await chromium.media(still);
            }
          },
        });
      });
    }

    test("that was every page", () =>
      assert.deepEqual(
        allScreens.filter((screen) => !seen.has(screen)),
        [],
      ));

    test("what is missing, and what is chosen", async () => {
      const chromium = new Chromium(here.driver);
      for (const until of ["person", "saddle", "duration", "place", "severity"]) {
        const widget = await open(here, `/states-${until}`, alone);
        await widget.ready();
        await stroll(widget, lumbago, { until: ({ question }) => question === until });
        await widget.click('[data-action="next"]');
        await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the summary");
        await chromium.size(320, 256);
        await fits(widget, `${until} with mistakes at 320 px`);
        await chromium.whole(360);
        await chromium.picture(`${until}-mistakes-360`);
        await fill(widget, someone({ b_saddle: "yes", site: ["low", "below1"] }), { press: false });
        await chromium.picture(`${until}-chosen-360`);
      }
    });

    // Words that another's styles have set wide, and a text size that the visitor has doubled:
    // nothing runs into its neighbour.
    const spaced =
      ".rw * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } .rw p { margin-block-end: 2em !important }";
    const together = `
    const close = (nodes, what) => [...nodes].map((node) => [node.textContent, node.getBoundingClientRect()]).filter(([, { width }]) => width > 2)
      .flatMap(([one, a], place, all) => all.slice(place + 1).filter(([, b]) => a.right + 2 > b.left && b.right + 2 > a.left && a.bottom > b.top && b.bottom > a.top).map(([other]) => what + ": " + one + other));
    const inside = (selector, around) => [...shadow.querySelectorAll(selector)].filter((node) => node.getBoundingClientRect().right > node.closest(around).getBoundingClientRect().right).map((node) => node.textContent);
    return [...close(shadow.querySelectorAll(".rw-ladder__step > span"), "ladder"), ...close(shadow.querySelectorAll(".rw-route__name"), "route"), ...inside(".rw-unit label", ".rw-unit"), ...inside(".rw-opt__text", ".rw-opt")]`;
    for (const [name, wide, rem] of [
      ["spacing", spaced, 16],
      ["twice the size", "", 32],
    ]) {
      test(`words keep apart with ${name}`, async () => {
        const chromium = new Chromium(here.driver);
        for (const width of [320, 360]) {
          await chromium.size(width);
          const widget = await open(here, `/apart-${width}`, alone);
          await widget.ready();
          // Chosen during the visit, it is followed at once.
          await chromium.send("Page.setFontSizes", { fontSizes: { standard: rem, fixed: 13 } });
          await widget.until(
            `return shadow.querySelector(".rw").style.getPropertyValue("--rw-rem") === given`,
            `${rem} px`,
            `${rem}px`,
          );
          const seen = [];
          await stroll(widget, lumbago, {
            onScreen: async ({ question, disposition, heading }) => {
              const what = question ?? disposition ?? heading;
              await widget.look(
                `const sheet = (window.wide ??= new CSSStyleSheet()); sheet.replaceSync(given); if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet)`,
                wide,
              );
              const found = await widget.look(together);
              if (found.length) seen.push(`${what}: ${found}`);
              if (["person", "conditions", "duration", "self_care"].includes(what))
                await chromium
                  .whole(width)
                  .then(() => chromium.picture(`${name}-${what}-${width}`))
                  .then(() => chromium.size(width));
              const over = await widget.look(
                `return document.scrollingElement.scrollWidth - innerWidth`,
              );
              if (over > 0) seen.push(`${what}: ${over} px to scroll sideways`);
            },
          });
          await chromium.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
          assert.deepEqual(seen, [], `${width} px`);
        }
      });
    }

    const preferences = {
      "reduced-motion": { "prefers-reduced-motion": "reduce" },
      "forced-colours": { "forced-colors": "active" },
      "more-contrast": { "prefers-contrast": "more" },
    };
    for (const [name, features] of Object.entries(preferences)) {
      test(`a question, a stop and a result with ${name}`, async () => {
        const chromium = new Chromium(here.driver);
        await chromium.size(360);
        await chromium.media(features);
        for (const [what, answers] of [
          ["stop", someone({ b_saddle: "yes" })],
          ["result", lumbago],
        ]) {
          const widget = await open(here, `/${name}-${what}`, alone);
          await widget.ready();
          const { outcome } = await stroll(widget, answers, {
            onScreen: async ({ question }) => {
              if (name === "reduced-motion")
                assert.equal(
                  await widget.look("return shadow.getAnimations().length"),
                  0,
                  `nothing moves on ${question}`,
                );
              if (question === "saddle" && what === "stop") {
                await fill(widget, answers, { press: false });
                await chromium.whole(360);
                await chromium.picture(`question-${name}`);
                await chromium.size(360);
              }
            },
          });
          assert.ok(outcome.disposition);
          await chromium.whole(360);
          await chromium.picture(`${what}-${name}`);
        }
        await chromium.media();
      });
    }
  },
);
