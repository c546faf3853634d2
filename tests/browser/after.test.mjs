// Everything that comes after the outcome, opened: axe, what a measure can tell, and pictures for
// the eye. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atResult, enter, into, openAll, results, told } from "./lib/after.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { fill } from "./lib/fill.mjs";
import { alone, browserName, house } from "./lib/house.mjs";
import { fits } from "./lib/measure.mjs";
import { lumbago } from "./lib/people.mjs";

describe(
  `after the outcome, opened (${browserName})`,
  { skip: browserName !== "chromium" && "axe and the pictures are Chromium's" },
  () => {
    const here = house();

    const arrive = async (name, someone) => {
      const chromium = new Chromium(here.driver);
      await chromium.size(360);
      await chromium.media(still);
      const widget = await atResult(here, `/after-${name}`, alone, someone);
      await bring(here.driver);
      return { chromium, widget };
    };

    // Light and dark, at the widths of a small phone, a phone and a desk.
    const look = async ({ chromium, widget }, name, { pictures = [1280, 360] } = {}) => {
      const shade = async (dark) => {
        await chromium.media({ ...still, ...(dark && { "prefers-color-scheme": "dark" }) });
        await widget.until(
          `return shadow.querySelector(".rw").dataset.theme === given`,
          "the shade",
          dark ? "dark" : "light",
        );
      };
      await chromium.size(320, 256);
      await fits(widget, `${name} at 320 px`);
      for (const width of [1280, 360]) {
        await chromium.whole(width);
        await fits(widget, `${name} at ${width} px`);
        if (!pictures.includes(width)) continue;
        await chromium.picture(`${name}-${width}-light`);
        await shade(true);
        await chromium.picture(`${name}-${width}-dark`);
        await shade(false);
      }
      await chromium.size(360);
      const found = await violations(here.driver);
      await shade(true);
      found.push(...(await violations(here.driver, { runOnly: ["color-contrast"] })));
      await shade(false);
      assert.deepEqual(found, [], name);
    };

    for (const { name, disposition, waits = false, planless = false, answers, more } of results) {
      test(`the result of “${name}” with every row open`, async () => {
        const there = await arrive(name, { answers, more });
        const { widget } = there;
        assert.equal((await widget.screen()).disposition, disposition);
        const parts = await widget.look(
          `return [...shadow.querySelectorAll("[data-part]")].map(({ dataset }) => dataset.part)`,
        );
        assert.equal(parts.includes("plan"), !planless, parts.join(" "));
        assert.equal(parts.includes("waits"), waits, parts.join(" "));
        for (const room of [
          "first",
          ...(await widget.look(
            `return [...shadow.querySelectorAll(".rw-rooms [data-target]")].map(({ dataset }) => dataset.target)`,
          )),
        ]) {
          await enter(widget, room);
          await there.chromium.whole(360);
          await there.chromium.picture(`after-${name}-${room}-closed-360`);
          await openAll(widget);
          // A desk shows them all alike.
          await look(there, `after-${name}-${room}`, {
            pictures: more || planless ? [1280, 360] : [360],
          });
        }
      });
    }

    test("the drawing of the back with a piece chosen", async () => {
      const there = await arrive("piece", { answers: lumbago });
      const { widget } = there;
      await enter(widget, "understand");
      await widget.look(
        `for (let row = shadow.querySelector('[data-lesson="built"]'); row; row = row.parentElement.closest("details")) row.open = true`,
      );
      await widget.click('[data-action="look_at"][data-target="discs"]');
      await widget.until(`return shadow.querySelector('[aria-pressed="true"]')`, "a piece");
      await look(there, "after-piece");
    });

    test("every page of questions for the plan: as it comes, with its mistakes, and filled in", async () => {
      const there = await arrive("pages", { answers: lumbago });
      const { widget } = there;
      const seen = [];
      let screen = await into(widget);
      while (!screen.disposition) {
        seen.push(screen.question);
        await look(there, screen.question);
        await widget.click('[data-action="next"]');
        await widget.until(
          `return shown(shadow.querySelector("[data-summary]"))`,
          `what is missing on ${screen.question}`,
          null,
          3000,
        );
        await look(there, `${screen.question}-mistakes`, { pictures: [] });
        await fill(widget, told, { press: false });
        await there.chromium.whole(360);
        await there.chromium.picture(`${screen.question}-chosen-360`);
        await widget.click('[data-action="skip"]');
        screen = await widget.changed(screen.heading);
      }
      assert.equal(seen.length, 12, seen.join(" "));
    });
  },
);
