// The plan below the urgency: tonight's step at once, the weeks as rows, time and places to choose,
// what may be taken, and the summary to copy. By keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { atResult, enter, into, told } from "./lib/after.mjs";
import { browserName, clinicPage, house, ofClinic, told as events } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";

// Notes what is put on the clipboard; a mark on the body makes it refuse, as a page without https
// does.
const clipboard = `<script>
  window.copied = null;
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
    async writeText(text) {
      if (document.body.dataset.deny) throw new Error("not allowed");
      copied = text;
    },
  } });
</script>`;

describe(`the plan (${browserName})`, () => {
  const here = house();
  const result = (path, someone = { answers: lumbago }, room = "plan") =>
    atResult(here, path, clinicPage({ body: ofClinic(), head: clipboard }), someone, room);

  const focus = (widget, selector) => widget.look(`shadow.querySelector(given).focus()`, selector);
  // What lies in a closed row has a box all the same.
  const isShown = (widget, selector) =>
    widget.look(`return shadow.querySelector(given)?.checkVisibility() ?? false`, selector);
  // The exercises of each week, by name.
  const weeks = (widget) =>
    widget.look(`
      const rows = [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__stretch')].filter((row) => row.querySelector("[data-exercise]"));
      return rows.map((row) => [...row.querySelectorAll("[data-exercise]")].map(({ dataset }) => dataset.exercise))`);
  const said = (widget) =>
    widget.look(`return shadow.querySelector('[data-part="changed"]').textContent`);
  const chosen = (widget) =>
    widget.look(
      `return [...shadow.querySelectorAll('[data-part="adapt"] input:checked')].map(({ name, value }) => name + "=" + value)`,
    );
  const openRow = async (widget, selector) => {
    await focus(widget, `${selector} summary`);
    await widget.press(Key.ENTER);
    await widget.until(`return shadow.querySelector(given).open`, `${selector}, open`, selector);
  };
  // Presses keys, and gives what the plan has become once that has been said.
  const after = async (widget, ...keys) => {
    const before = await said(widget);
    await widget.press(...keys);
    await widget.until(
      `return shadow.querySelector('[data-part="changed"]').textContent !== given`,
      "the change, announced",
      before,
    );
    return weeks(widget);
  };

  test("what to do now is on the first page without opening anything, and its button leads to today's exercises", async () => {
    const widget = await result("/tonight", { answers: lumbago }, "first");
    for (const part of [".rw-brief li", ".rw-thing", ".rw-thing svg", ".rw-few li", ".rw-days li"])
      assert.ok(await isShown(widget, part), part);
    const { heading } = await widget.screen();
    await focus(widget, '[data-part="things"] [data-action="room"]');
    await widget.press(Key.ENTER);
    assert.equal((await widget.changed(heading)).heading, "Mijn plan");
    assert.equal((await widget.focused()).heading, true);
    for (const part of [
      '[data-action="start_exercises"]',
      '[data-part="traffic"] li',
      '[data-part="plan"] [data-exercise] .rw-poses svg',
    ])
      assert.ok(await isShown(widget, part), part);
    const why = await widget.look(
      `return shadow.querySelector('[data-part="plan"] .rw-ex__why').textContent`,
    );
    assert.match(why, /^Gekozen omdat ./);
  });

  test("rooms keep what was opened, and one comes back to where one was", async () => {
    const widget = await result("/rooms", { answers: lumbago }, "first");
    await widget.click('[data-action="all_signs"]');
    await widget.until(
      `return shadow.querySelector('[data-action="signs"]').parentElement.open`,
      "all signs, opened by one press",
    );
    assert.equal((await widget.focused()).action, "signs");
    const order = await widget.look(
      `return [...shadow.querySelectorAll(".rw-rooms [data-target]")].map(({ dataset }) => dataset.target)`,
    );
    for (const room of order) {
      await enter(widget, room);
      assert.equal((await widget.focused()).heading, true, room);
      assert.equal(
        await widget.look(`return shadow.querySelectorAll('[data-heading]').length`),
        1,
        room,
      );
      assert.equal(
        await widget.look(
          `return shadow.querySelector('.rw-rooms [aria-current="page"]').dataset.target`,
        ),
        room,
      );
      await widget.click('[data-action="back"]');
      await widget.until(`return shown(shadow.querySelector(".rw-verdict"))`, "the first page");
      const back = await widget.look(
        `return { target: shadow.activeElement.dataset.target, seen: shadow.activeElement.getBoundingClientRect().top < innerHeight }`,
      );
      assert.deepEqual(back, { target: room, seen: true });
    }
    assert.ok(
      await widget.look(`return shadow.querySelector('[data-action="signs"]').parentElement.open`),
      "still open",
    );
  });

  test("every week opens, and every exercise in it", async () => {
    const widget = await result("/weeks");
    const titles = await widget.look(
      `return [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__title')].map((name) => name.textContent)`,
    );
    const names = ["Deze week", "Week 2 en 3", "Week 4 tot en met 6", "Daarna"];
    assert.deepEqual(
      titles.filter((title) => names.includes(title)),
      names,
    );
    let told = 0;
    for (let week = 1; week <= 4; week += 1) {
      const row = `[data-part="plan"] .rw-plan__stretch:nth-of-type(${titles.indexOf(names[week - 1]) + 1})`;
      assert.equal(await isShown(widget, `${row} [data-exercise]`), week === 1, names[week - 1]);
      if (week > 1) await openRow(widget, row);
      await widget.until(
        `return shadow.querySelector(given)`,
        names[week - 1],
        `${row} [data-exercise]`,
      );
      assert.ok(await isShown(widget, `${row} [data-exercise] .rw-poses svg`), names[week - 1]);
      // What stood further up already is not told again.
      if (
        !(await widget.look(
          `return shadow.querySelector(given) !== null`,
          `${row} [data-exercise] .rw-fold`,
        ))
      )
        continue;
      told += 1;
      await openRow(widget, `${row} [data-exercise] .rw-fold`);
      assert.ok(await isShown(widget, `${row} [data-exercise] .rw-steps li`), names[week - 1]);
    }
    assert.ok(told > 1, `${told} weeks tell how`);
    const all = await weeks(widget);
    assert.equal(all.length, 4);
    for (const [week, exercises] of all.entries())
      assert.equal(new Set(exercises).size, exercises.length, names[week]);
  });

  test("minutes: the plan is another one at once, that is said, and focus and rows stay", async () => {
    const widget = await result("/minutes");
    await openRow(widget, '[data-part="adapt"] .rw-fold');
    const later = await widget.look(
      `const rows = [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__stretch')]; return rows.findIndex((row) => row.textContent.startsWith("Week 2")) + 1`,
    );
    await openRow(widget, `[data-part="plan"] .rw-plan__stretch:nth-of-type(${later})`);
    assert.deepEqual(await chosen(widget), ["minutes=10"]);
    await focus(widget, 'input[name="minutes"]:checked');
    await after(widget, Key.ARROW_DOWN);
    const twenty_said = await said(widget);
    const at = await widget.focused();
    assert.deepEqual([at.name, at.value, at.checked], ["minutes", "20", true]);
    await widget.press(Key.ARROW_UP);
    const five = await after(widget, Key.ARROW_UP);
    const five_said = await said(widget);
    assert.deepEqual([(await widget.focused()).value, await chosen(widget)], ["5", ["minutes=5"]]);
    assert.ok(five.flat().length > 0);
    const together = [five_said, twenty_said].map((text) =>
      Number(text.match(/Samen (\d+) min/)[1]),
    );
    assert.ok(together[0] < together[1], together.join(" "));
    assert.ok(
      await isShown(
        widget,
        `[data-part="plan"] .rw-plan__stretch:nth-of-type(${later}) [data-exercise]`,
      ),
      "the row that was open still is",
    );
    // What is said names what this week now holds.
    const first = await widget.look(
      `return [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__stretch [data-exercise]:not([data-exercise^="walking"]) h4')].map((name) => name.textContent)`,
    );
    const words = await said(widget);
    assert.ok(first.length > 0 && words.includes(first[0]), `“${words}” names ${first}`);
  });

  test("places: only what can be done there, said, and all of it kept when the visitor looks elsewhere", async () => {
    const widget = await result("/places");
    await openRow(widget, '[data-part="adapt"] .rw-fold');
    await focus(widget, 'input[name="minutes"]:checked');
    await after(widget, Key.ARROW_UP);
    const anywhere = await weeks(widget);
    await focus(widget, 'input[name="place"][value="standing"]');
    const standing = await after(widget, Key.SPACE);
    assert.notDeepEqual(standing, anywhere);
    const at = await widget.focused();
    assert.deepEqual([at.name, at.value, at.checked], ["place", "standing", true]);
    await focus(widget, 'input[name="place"][value="chair"]');
    const both = await after(widget, Key.SPACE);
    assert.notDeepEqual(both, standing);
    const choices = ["minutes=5", "place=chair", "place=standing"];
    assert.deepEqual((await chosen(widget)).sort(), choices);
    await into(widget);
    await widget.act("to_plan");
    await widget.until(`return shadow.querySelector("[data-disposition]")`, "the result");
    assert.deepEqual(
      [(await chosen(widget)).sort(), await weeks(widget)],
      [choices, both],
      "after the questions for the plan",
    );
    await enter(widget);
    const { heading } = await widget.screen();
    await widget.click('[data-action="back"]');
    await widget.changed(heading);
    await widget.click('[data-action="show_advice"]');
    await widget.until(`return shadow.querySelector("[data-disposition]")`, "the result");
    await enter(widget, "plan");
    assert.deepEqual(
      [(await chosen(widget)).sort(), await weeks(widget)],
      [choices, both],
      "after the answers",
    );
    assert.ok(!JSON.stringify(await events(here)).match(/standing|chair/), "no event tells them");
  });

  test("an anti-inflammatory: nothing in its favour before a clear “no”, and “weet ik niet” is none", async () => {
    const widget = await result("/nsaid", { answers: lumbago }, "helpers");
    const answer = () =>
      widget.look(
        `const one = shadow.querySelector("[data-nsaid]"); return one && { said: one.dataset.nsaid, text: one.textContent, heard: one.parentElement.getAttribute("role") }`,
      );
    assert.equal(await answer(), null);
    await widget.look(`shadow.querySelector('input[name="nsaid"]').closest("details").open = true`);
    const texts = {};
    for (const said of ["unknown", "yes", "no"]) {
      await focus(widget, `input[name="nsaid"][value="${said}"]`);
      await widget.press(Key.SPACE);
      await widget.until(
        `return shadow.querySelector("[data-nsaid]")?.dataset.nsaid === given`,
        said,
        said,
      );
      const { text, heard } = await answer();
      assert.equal(heard, "status");
      assert.equal((await widget.focused()).value, said);
      texts[said] = text;
    }
    assert.equal(new Set(Object.values(texts)).size, 3);
    for (const said of ["unknown", "yes"]) assert.match(texts[said], /niet|geen|eerst/i, said);
    await into(widget);
    await widget.act("to_plan");
    await widget.until(
      `return shadow.querySelector("[data-nsaid]")?.dataset.nsaid === "no"`,
      "the answer, kept",
    );
    // Somebody for whom it is not, is not asked.
    const blood = await result("/nsaid-not", { answers: person({ g_anticoag: "yes" }) }, "first");
    assert.equal(
      await blood.look(`return shadow.querySelectorAll('input[name="nsaid"]').length`),
      0,
    );
  });

  test("the summary for a clinician, by keyboard: it is copied and not shown, alarm signs first", async () => {
    const widget = await result("/soep", { answers: person({ age: 56 }), more: told }, "keep");
    await widget.act("copy_soep");
    const copied = await widget.until("return window.copied", "a text on the clipboard");
    assert.ok(!(await widget.text()).includes(copied.slice(0, 200)));
    assert.deepEqual(copied.match(/^[SOEP]\b/gm), ["S", "O", "E", "P"]);
    assert.match(copied, /geen:/i);
    assert.match(copied, /L03|L86|L84|L02/);
    const status = `return shadow.querySelector('[data-part="soep"] [role="status"]').textContent`;
    const done = await widget.until(status, "that it was copied");
    assert.equal((await widget.focused()).action, "copy_soep");
    await widget.look(`document.body.dataset.deny = "yes"`);
    await widget.press(Key.ENTER);
    await widget.until(
      `const now = shadow.querySelector('[data-part="soep"] [role="status"]').textContent; return now && now !== given`,
      "that it was not",
      done,
    );
  });
});
