// How much stands before the first box of every page on a phone, and what a group says of itself to
// a screen reader. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { into, told, whole } from "./lib/after.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { allScreens, lumbago, person, tour } from "./lib/people.mjs";

// What a measure can tell: where the first box lies on the page, the words that are seen before it,
// and the longest description of a group.
const measure = `
  const form = shadow.querySelector("[data-question]");
  const first = form.querySelector("input");
  const row = first.closest(".rw-opt, .rw-unit, .rw-nrs__cell") ?? first;
  const walk = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    if (row.contains(text) || first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    if (!text.parentElement.closest("svg, .rw-vh, [hidden]")) words += (text.data.match(/\\S*[\\p{L}\\p{N}]\\S*/gu) ?? []).length;
  }
  const groups = [...form.querySelectorAll("fieldset[aria-describedby]")].map((group) => group.getAttribute("aria-describedby").split(" ").length);
  return { words, top: Math.round(row.getBoundingClientRect().top + scrollY), hints: Math.max(0, ...groups) };`;

describe(
  `before the first box (${browserName})`,
  { skip: browserName !== "chromium" && "one browser is enough for a count" },
  () => {
    const here = house();
    const seen = new Set();

    const look = async (widget, { question, fields }) => {
      seen.add(question);
      const { words, top, hints } = await widget.look(measure);
      const where = `${question} (${fields}): ${words} words, y = ${top}, ${hints} hints`;
      console.log(where);
      assert.ok(words <= 30 && top <= 500 && hints <= 1, where);
    };

    const unsure = (rest) => ({
      name: `unsure about ${Object.keys(rest)[0]}`,
      answers: person(rest),
    });
    const doubts = ["a_belly", "b_leak", "c_gait", "d_weight", "f_immune", "g_spine"].map((field) =>
      unsure({ [field]: "unknown" }),
    );

    for (const { name, answers } of [...tour, ...doubts]) {
      test(`on the way of “${name}”`, async () => {
        const chromium = new Chromium(here.driver);
        await chromium.size(360, 800);
        await chromium.media(still);
        const widget = await open(here, `/density-${name.replaceAll(" ", "-")}`, alone);
        await widget.ready();
        await stroll(widget, answers, {
          onScreen: (screen) => screen.question && look(widget, screen),
        });
      });
    }

    test("that was every page of the check", () =>
      assert.deepEqual(
        allScreens.filter((screen) => !seen.has(screen)),
        [],
      ));

    test("on the questions for the plan", async () => {
      const chromium = new Chromium(here.driver);
      await chromium.size(360, 800);
      const widget = await open(here, "/density-plan", alone);
      await widget.ready();
      await stroll(widget, lumbago);
      await whole(widget);
      let screen = await into(widget);
      while (!screen.disposition) {
        await look(widget, screen);
        await fill(widget, {
          ...Object.fromEntries(screen.fields.map((field) => [field, "no"])),
          ...told,
        });
        await widget.past(screen);
        screen = await widget.screen();
      }
    });
  },
);
