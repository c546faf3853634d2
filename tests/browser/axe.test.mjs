// axe-core on every screen there is: as it stands, with its mistakes shown, and its colours in the dark. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bringAxe, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { allScreens, person, tour } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";

describe(`axe (${browserName})`, { skip: browserName !== "chromium" && "axe looks at the same document in every browser" }, () => {
  const here = house();
  const seen = new Set();
  const found = [];
  let runs = 0;

  const look = async (name, options) => {
    runs += 1;
    found.push(...(await violations(here.driver, options)).map((violation) => `${name}: ${violation}`));
  };

  for (const { name: who, answers } of tour) {
    test(`the way of “${who}”`, async () => {
      const chromium = new Chromium(here.driver);
      await chromium.size(400);
      await chromium.media(still);
      const widget = await open(here, `/axe-${who}`, alone);
      await widget.ready();
      await bringAxe(here.driver);
      found.length = 0;
      await stroll(widget, answers, {
        onScreen: async ({ question, disposition, heading, fields }) => {
          const kind = disposition ? `${disposition} of ${who}` : `${question ?? heading} ${fields}`;
          if (seen.has(kind)) return;
          seen.add(kind).add(question);
          await look(kind);
          await chromium.media({ ...still, "prefers-color-scheme": "dark" });
          await widget.until(`return shadow.querySelector(".rw").dataset.theme === "dark"`, "the dark");
          await look(`${kind}, dark`, { runOnly: ["color-contrast"] });
          await chromium.media(still);
          if (!question) return;
          await widget.click('[data-action="next"]');
          await widget.until(`return shadow.querySelector(".rw").dataset.theme === "light"`, "the light");
          await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, `what is missing on ${question}`, null, 3000);
          await look(`${kind}, mistakes`);
        },
      });
      assert.deepEqual(found, []);
    });
  }

  test("the pages after the outcome, and the outcome with every row of it open", async () => {
    const chromium = new Chromium(here.driver);
    await chromium.media(still);
    const widget = await open(here, "/axe-after", alone);
    await widget.ready();
    await bringAxe(here.driver);
    found.length = 0;
    await stroll(widget, person({ days: 60, sev: 5, site: ["low", "below1"], yellow: ["fear", "sleep"], foot: "yes", cancer: "other" }));
    const both = async (name) => {
      await look(name);
      await chromium.media({ ...still, "prefers-color-scheme": "dark" });
      await widget.until(`return shadow.querySelector(".rw").dataset.theme === "dark"`, "the dark");
      await look(`${name}, dark`, { runOnly: ["color-contrast"] });
      await chromium.media(still);
      await widget.until(`return shadow.querySelector(".rw").dataset.theme === "light"`, "the light");
    };
    await widget.until(`return shown(shadow.querySelector('[data-action="details"]'))`, "the questions for the plan");
    const { heading } = await widget.screen();
    await widget.click('[data-action="details"]');
    let screen = await widget.changed(heading);
    while (!screen.disposition) {
      await both(screen.question);
      await widget.click('[data-action="skip"]');
      screen = await widget.changed(screen.heading);
    }
    await widget.look(`shadow.querySelectorAll("details").forEach((row) => (row.open = true))`);
    await both("the outcome, opened");
    assert.deepEqual(found, []);
  });

  test("that was every page", (context) => {
    assert.deepEqual(allScreens.filter((screen) => !seen.has(screen)), []);
    context.diagnostic(`axe ran ${runs} times over ${allScreens.length} pages and every kind of outcome`);
  });
});
