// After the outcome: the questions for the plan, by keyboard; what they change on the result, and
// where they may lead back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserName, clinicPage, house, ofClinic, open, told } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { enter, whole } from "./lib/after.mjs";
import { answer, walk } from "./lib/walk.mjs";

describe(`after the outcome (${browserName})`, () => {
  const here = house();

  // At the outcome, with the whole in place.
  const atOutcome = async (path, answers) => {
    const widget = await open(here, path, clinicPage({ body: ofClinic() }));
    await widget.ready();
    const { outcome } = await walk(widget, answers);
    await whole(widget);
    return { widget, outcome };
  };

  const into = async (widget) => {
    const { heading } = await widget.screen();
    await widget.click('[data-action="details"]'); // it may stand before what has the focus, and not every browser goes round
    return widget.changed(heading);
  };

  const ids = (widget, name) =>
    widget.look(
      `return [...shadow.querySelectorAll("[data-" + given + "]")].map((one) => one.dataset[given])`,
      name,
    );

  test("every question for the plan, by keyboard, and what it changes on the result", async () => {
    const { widget } = await atOutcome("/all", lumbago);
    const before = await ids(widget, "pattern");
    const said = {
      episodes: "often",
      scan: ["wear"],
      legs_walk: "no",
      eases: "walk",
      health: "good",
      work_now: "fine",
      life: ["inactive"],
      goals: ["walk"],
    };
    const pages = [];
    let screen = await into(widget);
    while (!screen.disposition) {
      pages.push(screen.question);
      assert.equal((await widget.focused()).heading, true, screen.question);
      const fields = screen.fields;
      await answer(
        widget,
        screen,
        (field) => said[field] ?? (fields.includes(field) ? "no" : undefined),
      );
      await widget.past(screen);
      screen = await widget.screen();
    }
    assert.deepEqual(
      pages.filter((page) => !page.startsWith("detail_")),
      [],
    );
    assert.equal(pages.length, 12);
    assert.equal(screen.disposition, "self_care");
    assert.deepEqual(before, ["acute_lumbago"]);
    assert.deepEqual(
      (await ids(widget, "pattern")).sort(),
      ["acute_lumbago", "recurrent"],
      "the two that fit best",
    );
    assert.ok((await ids(widget, "factor")).includes("inactive"));
    const steps = (await told(here))
      .filter(({ name }) => name === "question")
      .map(({ detail }) => Object.keys(detail).join());
    assert.deepEqual(
      [...new Set(steps)],
      ["step"],
      "an event tells the number of the step and nothing else",
    );
  });

  test("a question may be skipped, gone back to, and all of them left", async () => {
    const { widget } = await atOutcome("/skip", lumbago);
    const first = await into(widget);
    await widget.act("skip");
    const second = await widget.changed(first.heading);
    assert.notEqual(second.question, first.question);
    await widget.click('[data-action="back"]');
    assert.equal((await widget.changed(second.heading)).question, first.question);
    await widget.act("to_plan");
    assert.equal((await widget.changed(first.heading)).disposition, "self_care");
    await into(widget);
  });

  test("trouble in both legs on walking leads back to the page about legs, and changes the outcome", async () => {
    const { widget } = await atOutcome("/legs", lumbago);
    let screen = await into(widget);
    while (screen.question !== "detail_walking") {
      await widget.act("skip");
      screen = await widget.changed(screen.heading);
    }
    await answer(widget, screen, (field) => ({ legs_walk: "both" })[field]);
    await widget.past(screen);
    const legs = await widget.screen();
    assert.equal(legs.question, "legs");
    const { outcome } = await walk(widget, person({ c_both: "yes", c_both_when: "recent" }));
    assert.equal(outcome.disposition, "emergency_now");
    assert.equal(
      await widget.look(`return shown(shadow.querySelector('[data-action="details"]'))`),
      false,
    );
  });

  test("nothing more is asked of somebody who has to call today, but why is told", async () => {
    const { widget } = await atOutcome(
      "/today",
      person({ c_weak: "yes", c_weak_when: "older_same" }),
    );
    assert.equal(
      await widget.look(`return shown(shadow.querySelector('[data-action="details"]'))`),
      false,
    );
    assert.equal(
      await widget.look(`return shadow.querySelectorAll('[data-part="why"]').length`),
      1,
    );
    assert.deepEqual(await ids(widget, "pattern"), []);
  });

  test("a goal of one's own stays when the visitor looks elsewhere, and is in no event", async () => {
    const { widget } = await atOutcome("/goal", lumbago);
    await enter(widget, "plan");
    await widget.look(`shadow.querySelectorAll("details").forEach((row) => (row.open = true))`);
    await widget.look(`shadow.querySelector('[name="goal"]').focus()`);
    await widget.press("weer tuinieren");
    await into(widget);
    await widget.act("to_plan");
    await widget.until(
      `return shadow.querySelector('[name="goal"]')?.value === given`,
      "the goal",
      "weer tuinieren",
    );
    assert.ok(!JSON.stringify(await told(here)).includes("tuinieren"));
  });
});
