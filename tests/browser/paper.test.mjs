// The result on paper: how many sheets, what stands on them, and what does not. The sheets
// themselves are kept for the eye.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atResult, enter, results, told, whole } from "./lib/after.mjs";
import { Chromium } from "./lib/chromium.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";

const named = (name) => results.find((one) => one.name === name);

describe(
  `paper (${browserName})`,
  { skip: browserName !== "chromium" && "only Chromium prints for a test" },
  () => {
    const here = house();

    // What paper shows, in the order of paper.
    const printed = async (widget, chromium) => {
      await chromium.media({}, "print");
      const seen = await widget.look(`
      const all = [...shadow.querySelectorAll(".rw *:not(svg *)")].filter(shown);
      const tall = all.filter((node) => node.localName === "svg" && node.getBoundingClientRect().height > 400);
      return {
        text: shadow.querySelector(".rw").innerText, tall: tall.length,
        parts: [...shadow.querySelectorAll("[data-part]")].filter(shown).sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top).map(({ dataset }) => dataset.part),
        empty: all.filter((node) => node.matches("h2, h3, .rw-plan__title") && node.getBoundingClientRect().height > 0 && !node.textContent).length,
      }`);
      await chromium.media({});
      return seen;
    };

    // TABLE of who prints, and on how many sheets. Somebody pregnant has more to stop at.
    for (const [name, sheets] of [
      ["self", 2],
      ["self-told", 2],
      ["leg", 2],
      ["chronic", 2],
      ["old", 2],
      ["pregnant", 3],
      ["safe-only", 2],
      ["no-plan", 2],
    ]) {
      test(`the result of “${name}” takes ${sheets} sheets at most`, async (context) => {
        const chromium = new Chromium(here.driver);
        await chromium.size(1280);
        const widget = await atResult(here, `/paper-${name}`, alone, named(name));
        const pages = await chromium.paper(`paper-${name}`);
        context.diagnostic(`${name}: ${pages} sheets`);
        assert.ok(pages <= sheets, `${pages} sheets`);
        const { text, parts, empty, tall } = await printed(widget, chromium);
        assert.deepEqual([empty, tall], [0, 0]);
        assert.match(text, /Bel .*112/s);
        const order = ["few", "at-once", "plan"]
          .map((part) => parts.indexOf(part))
          .filter((place) => place >= 0);
        assert.deepEqual(
          order,
          [...order].sort((one, other) => one - other),
          parts.join(" "),
        );
        assert.ok(
          !parts.includes("learn") && !parts.includes("soep") && !parts.includes("adapt"),
          parts.join(" "),
        );
      });
    }

    test("an emergency takes one sheet", async (context) => {
      const chromium = new Chromium(here.driver);
      await chromium.size(1280);
      const widget = await open(here, "/paper-now", alone);
      await widget.ready();
      await stroll(widget, person({ b_saddle: "yes" }));
      const pages = await chromium.paper("paper-emergency");
      context.diagnostic(`emergency: ${pages} sheets`);
      assert.equal(pages, 1);
    });

    // Every box of “Wat wilt u printen?”, one at a time and all at once.
    for (const name of ["self-told", "chronic", "pregnant", "safe-only", "no-plan"])
      test(`“${name}” reads beforehand how many sheets it will be`, async (context) => {
        const chromium = new Chromium(here.driver);
        await chromium.size(1280);
        const widget = await atResult(here, `/paper-told-${name}`, alone, named(name), "keep");
        const tick = (extra) => widget.click(`[name="on_paper"][value="${extra}"]`);
        const said = () =>
          widget.look(
            `return Number(shadow.querySelector('[data-part="on-paper"] [role="status"]').textContent.match(/\\d+/)[0])`,
          );
        const extras = await widget.look(
          `return [...shadow.querySelectorAll('[name="on_paper"]')].map((box) => box.value)`,
        );
        assert.deepEqual(
          extras,
          ["weeks", "explanation", "answers", "summary", "code"].slice(name === "no-plan" ? 1 : 0),
        );
        const rows = [];
        const compare = async (what, most) => {
          const row = [await said(), await chromium.paper(`paper-told-${name}`)];
          rows.push(`${what} ${row.join("/")}`);
          assert.ok(Math.abs(row[0] - row[1]) <= most, rows.join(", "));
          return row[1];
        };
        const two = await compare("two sheets", 0);
        for (const extra of extras) {
          await tick(extra);
          assert.ok((await compare(extra, 1)) > two, extra);
          await tick(extra);
        }
        for (const extra of extras) await tick(extra);
        await compare("all", 3);
        context.diagnostic(rows.join(", "));
      });

    test("what was ticked goes along, and what is only open does not; so does the goal, while it is still being typed", async () => {
      const chromium = new Chromium(here.driver);
      await chromium.size(1280);
      const widget = await atResult(here, "/paper-opened", alone, { answers: lumbago, more: told });
      const lesson = /De hersenen maken er pijn van|Zenuwen geven een sein door/;
      await enter(widget, "plan");
      await widget.look(`
      shadow.querySelector('[data-part="learn"]').closest("details").open = true;
      const goal = shadow.querySelector('[name="goal"]');
      goal.closest("details").open = true;
      goal.focus();`);
      await widget.press("weer tuinieren");
      await here.driver.executeScript(`dispatchEvent(new Event("beforeprint"))`);
      await widget.until(
        `return [...shadow.querySelectorAll(".rw-onpaper")].some((one) => /tuinieren/.test(one.textContent))`,
        "the goal on paper",
      );
      const before = await printed(widget, chromium);
      assert.doesNotMatch(before.text, lesson);
      assert.match(before.text, /weer tuinieren/);
      await here.driver.executeScript(`dispatchEvent(new Event("afterprint"))`);
      await enter(widget, "keep");
      await widget.click('[name="on_paper"][value="explanation"]');
      const after = await printed(widget, chromium);
      assert.match(after.text, lesson);
      await chromium.paper("paper-ticked");
    });

    test("answers and summary go along where they are ticked", async () => {
      const chromium = new Chromium(here.driver);
      await chromium.size(1280);
      const widget = await atResult(here, "/paper-answers", alone, named("self"), "keep");
      const before = await printed(widget, chromium);
      assert.ok(!before.parts.includes("answers") && !before.parts.includes("summary"));
      for (const extra of ["answers", "summary"])
        await widget.click(`[name="on_paper"][value="${extra}"]`);
      const { text, parts } = await printed(widget, chromium);
      assert.ok(parts.includes("answers") && parts.includes("summary"), parts.join(" "));
      assert.match(text, /Mijn antwoorden/);
      assert.match(text, /^S:/m);
    });

    test("what is shut is open for the time of printing, and shut again after it", async () => {
      const widget = await atResult(here, "/paper-shut", alone, named("self"));
      const open = () =>
        widget.look(`return shadow.querySelectorAll(".rw-house details[open]").length`);
      const before = await open();
      await here.driver.executeScript(`dispatchEvent(new Event("beforeprint"))`);
      assert.ok((await open()) > before);
      await here.driver.executeScript(`dispatchEvent(new Event("afterprint"))`);
      assert.equal(await open(), before);
    });

    test("the check alone prints too", async () => {
      here.server.fail("/embed/rugwijzer_plan_bg.wasm", 404);
      const chromium = new Chromium(here.driver);
      await chromium.size(1280);
      const widget = await open(here, "/paper-check", alone);
      await widget.ready();
      await stroll(widget, lumbago);
      await widget.until(
        `return shown(shadow.querySelector('[data-action="load_plan"]'))`,
        "that there is no plan",
      );
      assert.ok((await chromium.paper("paper-check")) <= 3);
      here.server.mend();
      await widget.click('[data-action="load_plan"]');
      await whole(widget);
    });
  },
);
