// axe-core on every screen of the check: as it stands, with its mistakes shown, and its colours in
// the dark. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { allScreens, tour } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";

describe(
  `axe (${browserName})`,
  { skip: browserName !== "chromium" && "axe looks at the same document in every browser" },
  () => {
    const here = house();
    const seen = new Set();
    const found = [];
    let runs = 0;

    const look = async (name, options) => {
      runs += 1;
      found.push(
        ...(await violations(here.driver, options)).map((violation) => `${name}: ${violation}`),
      );
    };

    for (const { name: who, answers } of tour) {
      test(`the way of “${who}”`, async () => {
        const chromium = new Chromium(here.driver);
        await chromium.size(400);
        await chromium.media(still);
        const widget = await open(here, `/axe-${who}`, alone);
        await widget.ready();
        await bring(here.driver);
        found.length = 0;
        await stroll(widget, answers, {
          onScreen: async ({ question, disposition, heading, fields }) => {
            const kind = disposition
              ? `${disposition} of ${who}`
              : `${question ?? heading} ${fields}`;
            if (seen.has(kind)) return;
            seen.add(kind).add(question);
            await look(kind);
            await chromium.media({ ...still, "prefers-color-scheme": "dark" });
            await widget.until(
              `return shadow.querySelector(".rw").dataset.theme === "dark"`,
              "the dark",
            );
            await look(`${kind}, dark`, { runOnly: ["color-contrast"] });
            await chromium.media(still);
            if (!question) return;
            await widget.click('[data-action="next"]');
            await widget.until(
              `return shadow.querySelector(".rw").dataset.theme === "light"`,
              "the light",
            );
            await widget.until(
              `return shown(shadow.querySelector("[data-summary]"))`,
              `what is missing on ${question}`,
              null,
              3000,
            );
            await look(`${kind}, mistakes`);
          },
        });
        assert.deepEqual(found, []);
      });
    }

    test("that was every page", (context) => {
      assert.deepEqual(
        allScreens.filter((screen) => !seen.has(screen)),
        [],
      );
      context.diagnostic(
        `axe ran ${runs} times over ${allScreens.length} pages and every kind of outcome`,
      );
    });
  },
);
