// Turning back, mending a slip, changing an answer, forgetting one: nothing that was said is lost,
// nothing unsaid counts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { browserName, clinicPage, house, ofClinic, open } from "./lib/house.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { answer, walk } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

describe(`turns (${browserName})`, () => {
  const here = house();

  const inClinic = async (path) => {
    const widget = await open(here, path, clinicPage({ body: ofClinic() }));
    await widget.ready();
    return widget;
  };
  const at = (question) => (screen) => screen.question === question;
  const isCheck = (screen) =>
    !screen.question && !screen.disposition && screen.heading === "Controleer uw antwoorden";

  // What is ticked, chosen and typed on the page.
  const filled = (widget) =>
    widget.look(`
      const inputs = [...shadow.querySelectorAll("[data-question] input")];
      return inputs.filter(({ type, checked, value }) => (type === "text" ? value !== "" : checked)).map(({ name, value }) => name + "=" + value)`);
  // The check page: each screen with what was answered there.
  const list = (widget) =>
    widget.look(`
      const rows = [...shadow.querySelectorAll(".rw-check__row")];
      return Object.fromEntries(rows.map((row) => [row.querySelector('[data-action="change"]').dataset.target, row.querySelector(".rw-check__answer").innerText]))`);

  const press = async (widget, selector) => {
    const before = await widget.screen();
    await widget.click(selector);
    await widget.past(before);
    return widget.screen();
  };

  test("“weet ik niet” about the saddle opens its five items, one by one", async () => {
    const widget = await inClinic("/unsure");
    const { outcome } = await stroll(widget, lumbago, { until: at("saddle") });
    await widget.tabTo(
      ({ name, value }) => name === "saddle" && value === "unknown",
      "weet ik niet",
    );
    await widget.press(Key.SPACE);
    assert.deepEqual(await filled(widget), ["saddle=unknown"]);
    await widget.act("next");
    await widget.past(outcome);
    const more = await widget.screen();
    assert.equal(more.question, "saddle_more");
    assert.deepEqual(more.fields, ["b_saddle", "b_urine", "b_leak", "b_bowel", "b_sex"]);
    const choices = await widget.look(
      `return [...shadow.querySelectorAll("[data-question] input")].map(({ name, value }) => name + "=" + value)`,
    );
    assert.deepEqual(
      choices,
      more.fields.flatMap((field) => [`${field}=yes`, `${field}=no`, `${field}=unknown`]),
    );
    // Still unsure of one: a doctor today.
    const end = await stroll(
      widget,
      person({ b_saddle: "unknown", b_urine: "no", b_leak: "no", b_bowel: "no", b_sex: "no" }),
    );
    assert.equal(end.outcome.disposition, "gp_today");
    assert.deepEqual(end.outcome.rules, ["T07"]);
  });

  test("“geen van deze” clears the rest, “weet ik niet” keeps what is ticked, and the other way round", async () => {
    const widget = await inClinic("/clearing");
    await stroll(widget, lumbago, { until: at("legs") });
    for (const [box, left] of [
      ["c_both=yes", ["c_both=yes"]],
      ["c_numb=yes", ["c_both=yes", "c_numb=yes"]],
      ["legs=none", ["legs=none"]],
      ["legs=unknown", ["legs=unknown"]],
      ["c_weak=yes", ["c_weak=yes", "legs=unknown"]],
      ["legs=none", ["legs=none"]],
      ["c_gait=yes", ["c_gait=yes"]],
    ]) {
      const [name, value] = box.split("=");
      await widget.click(`input[name="${name}"][value="${value}"]`);
      await widget.until(
        `return [...shadow.querySelectorAll("input:checked")].map(({ name, value }) => name + "=" + value).join() === given`,
        `${box} leaves ${left}`,
        left.join(),
      );
    }
  });

  test("pain that began with a fall leads back to the page about falls", async () => {
    const widget = await inClinic("/fall");
    await stroll(widget, lumbago, { until: at("beginning") });
    const before = await widget.screen();
    await fill(widget, { onset: "fall" });
    await widget.past(before);
    assert.equal((await widget.screen()).question, "accident");
    assert.deepEqual(await filled(widget), [], "nothing is chosen beforehand");
    const { screens, outcome } = await stroll(
      widget,
      person({ onset: "fall", trauma: "minor", trauma_when: "d7", stand: "ok" }),
    );
    assert.deepEqual(screens.slice(0, 2), ["accident", "accident_more"]);
    assert.equal(outcome.disposition, "self_care");
  });

  test("the widget's own way back, by keyboard, shows what was answered", async () => {
    const widget = await inClinic("/back");
    await stroll(widget, person({ c_swollen: "yes" }), { until: at("accident") });
    for (const [question, said] of [
      ["ill", ["ill=none"]],
      ["legs", ["c_swollen=yes"]],
      ["saddle", ["saddle=none"]],
      ["danger", ["danger=none"]],
      ["person", ["who=self", "age=40"]],
    ]) {
      const before = await widget.screen();
      await widget.look(`shadow.querySelector('[data-action="back"]').focus()`);
      await widget.press(Key.ENTER);
      await widget.past(before);
      assert.equal((await widget.screen()).question, question);
      assert.equal((await widget.focused()).heading, true);
      assert.deepEqual(await filled(widget), said);
    }
    // Forward again with nothing but "next": every answer still stands.
    for (const question of ["danger", "saddle", "legs", "ill", "accident"])
      assert.equal((await press(widget, '[data-action="next"]')).question, question);
  });

  test("the browser's own buttons, in a page of its own: back, forward, and back to the welcome", async () => {
    await here.driver.get(`${here.server.address}/index.html`);
    const widget = new Widget(here.driver);
    await widget.ready();
    // By keyboard: browsers pass over entries that a page made while nobody touched it.
    await walk(widget, person({ c_swollen: "yes" }), { stopAt: at("ill") });
    const travel = async (direction, question) => {
      const before = await widget.screen();
      await here.driver.navigate()[direction]();
      await widget.past(before);
      assert.equal((await widget.screen()).question, question);
      assert.equal((await widget.focused())?.heading, true);
    };
    for (const question of ["legs", "saddle", "danger"]) await travel("back", question);
    assert.deepEqual(await filled(widget), ["danger=none"]);
    for (const question of ["saddle", "legs"]) await travel("forward", question);
    assert.deepEqual(await filled(widget), ["c_swollen=yes"]);
    // The widget's own button moves the browser's history too, so that the two never part.
    const { heading } = await widget.screen();
    await widget.look(`shadow.querySelector('[data-action="back"]').focus()`);
    await widget.press(Key.ENTER);
    assert.equal((await widget.changed(heading)).question, "saddle");
    await travel("forward", "legs");
    await travel("forward", "ill");
    for (const question of ["legs", "saddle", "danger", "person", null])
      await travel("back", question);
    assert.ok(await widget.look(`return shown(shadow.querySelector('[data-action="start"]'))`));
  });

  test("a slip is mended from the stop screen", async () => {
    const widget = await inClinic("/slip");
    const { outcome } = await stroll(widget, person({ c_gait: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    await widget.act("back");
    await widget.past(outcome);
    const again = await widget.screen();
    assert.equal(again.question, "legs");
    assert.deepEqual(await filled(widget), ["c_gait=yes"]);
    await answer(widget, again, (field) => lumbago[field]);
    await widget.past(again);
    const end = await stroll(widget, lumbago);
    assert.deepEqual(end.screens[0], "ill");
    assert.equal(end.outcome.disposition, "self_care");
  });

  test("an answer is changed from the check page: what came after it is kept", async () => {
    const widget = await inClinic("/change");
    const { outcome } = await stroll(widget, lumbago, { until: isCheck });
    const first = await list(widget);
    assert.equal(Object.keys(first).length, 16);
    const change = async (screen, answers) => {
      const { question } = await press(widget, `[data-action="change"][data-target="${screen}"]`);
      assert.equal(question, screen);
      const before = await widget.screen();
      await fill(widget, answers);
      await widget.past(before);
      return widget.screen();
    };
    // By keyboard the first time.
    await widget.look(
      `shadow.querySelector('[data-action="change"][data-target="severity"]').focus()`,
    );
    await widget.press(Key.ENTER);
    await widget.past(outcome);
    assert.equal((await widget.focused()).heading, true);
    await fill(widget, { sev: 3 });
    await widget.until(
      `return shadow.querySelector("[data-heading]").textContent === given`,
      "the check page",
      outcome.heading,
    );
    const second = await list(widget);
    assert.notEqual(second.severity, first.severity);
    assert.deepEqual({ ...second, severity: "" }, { ...first, severity: "" });
    // Older: pregnancy is not asked any more, and the page of illnesses has one row more. Younger
    // again: its answer is still there.
    const illnesses = await change("person", { who: "self", age: 56 });
    assert.equal(illnesses.question, "conditions");
    await fill(widget, lumbago);
    await widget.past(illnesses);
    assert.ok(isCheck(await widget.screen()));
    assert.equal((await list(widget)).pregnancy, undefined);
    assert.ok(isCheck(await change("person", { who: "self", age: 40 })));
    assert.deepEqual(await list(widget), second);
    // A change that asks for more asks only that, and then comes back.
    assert.equal((await change("duration", { days: 12, days_unit: "day" })).question, "feet");
    const before = await widget.screen();
    await fill(widget, { foot: "no" });
    await widget.past(before);
    assert.ok(isCheck(await widget.screen()));
    // And one that is an emergency stops at once.
    assert.equal((await change("legs", { c_gait: "yes" })).disposition, "emergency_now");
  });

  test("“verder” without an answer: the summary takes focus, and its link leads to the field", async () => {
    const widget = await inClinic("/empty");
    await widget.start();
    for (const [question, fields, answers] of [
      ["person", ["who", "age"], lumbago],
      ["danger", ["danger"], lumbago],
    ]) {
      const { heading } = await widget.screen();
      await widget.act("next");
      await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the summary");
      assert.equal(
        await widget.look(`return shadow.activeElement?.hasAttribute("data-summary")`),
        true,
        "focus is on the summary",
      );
      assert.deepEqual(
        await widget.look(
          `return [...shadow.querySelectorAll('[data-action="mend"]')].map((one) => one.dataset.target)`,
        ),
        fields,
      );
      assert.equal((await widget.screen()).heading, heading, "the page stays");
      assert.equal(
        await widget.look(`return shadow.querySelectorAll("[role=alert]").length`),
        0,
        "focus reads it, and nothing else does",
      );
      for (const field of fields) {
        await widget.look(`shadow.querySelector("[data-summary]").focus()`);
        await widget.tabTo(({ action }) => action === "mend", "the link in the summary");
        while ((await widget.look(`return shadow.activeElement.dataset.target`)) !== field)
          await widget.press(Key.TAB);
        await widget.press(Key.ENTER);
        await widget.until(
          `return shadow.activeElement?.name === given`,
          `focus on ${field}`,
          field,
        );
      }
      const before = await widget.screen();
      assert.equal(before.question, question);
      await fill(widget, answers);
      await widget.until(
        `return shadow.querySelector("[data-heading]").textContent !== given && !shadow.querySelector("[data-summary]")`,
        "the next page",
        heading,
      );
    }
    assert.equal((await widget.screen()).question, "saddle");
  });

  test("what a tick clears is said aloud, once", async () => {
    const widget = await inClinic("/cleared");
    await stroll(widget, lumbago, { until: ({ question }) => question === "danger" });
    const said = () => widget.look(`return shadow.querySelector("[data-announce]").textContent`);
    const boxes = '[data-question] input[type="checkbox"]';
    await widget.click(boxes);
    assert.doesNotMatch(await said(), /weggehaald/);
    await widget.click(`${boxes}[value="none"]`);
    await widget.until(
      `return /weggehaald/.test(shadow.querySelector("[data-announce]").textContent)`,
      "that the box was cleared",
    );
    await widget.click(boxes);
    await widget.click(`${boxes}:not(:checked)`);
    await widget.until(
      `return !/weggehaald/.test(shadow.querySelector("[data-announce]").textContent)`,
      "nothing more to say",
    );
  });

  test("a number that cannot be is refused, and stays to be mended", async () => {
    const widget = await inClinic("/number");
    await widget.start();
    await fill(widget, { who: "self", age: "veertig" });
    await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the summary");
    const input = await widget.look(
      `const { value, ariaInvalid } = shadow.querySelector('input[name="age"]'); return { value, ariaInvalid }`,
    );
    assert.deepEqual(input, { value: "veertig", ariaInvalid: "true" });
  });
});
