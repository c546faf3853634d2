// What comes after the outcome is a second file. It takes over without being seen; and where it is
// late, missing or broken, the check still gives its outcome.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { browserName, clinicPage, house, open, pause, told } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { walk } from "./lib/walk.mjs";

const plan = "/embed/rugwijzer_plan_bg.wasm";

describe(`the whole takes over (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const named = async (name) =>
    (await told(here)).filter((event) => event.name === name).map(({ detail }) => detail);
  const more = (widget) =>
    widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "what only the whole has");
  const hasMore = (widget) => widget.look(`return shown(shadow.querySelector(".rw-rooms"))`);

  async function visit(path, answers) {
    const widget = await open(here, path, clinicPage());
    await widget.ready();
    const { outcome } = await walk(widget, answers);
    return { widget, outcome };
  }

  test("at the outcome, once, with focus on its heading", async () => {
    const { widget, outcome } = await visit("/over", lumbago);
    await more(widget);
    assert.equal(outcome.disposition, "self_care");
    assert.deepEqual((await widget.screen()).rules, ["S"]);
    assert.equal((await widget.focused()).heading, true);
    assert.deepEqual(await named("result"), [{ disposition: "self_care" }]);
    assert.equal((await named("ready")).length, 1);
    assert.deepEqual(await named("error"), []);
    assert.equal(await widget.look(`return shadow.querySelectorAll(".rw").length`), 1);
  });

  test("back from there to the answers, and forward again", async () => {
    const { widget } = await visit("/back", lumbago);
    await more(widget);
    const { heading } = await widget.screen();
    await widget.click('[data-action="back"]');
    const check = await widget.changed(heading);
    await widget.click('[data-action="show_advice"]');
    assert.equal((await widget.changed(check.heading)).disposition, "self_care");
  });

  test("its file is not there: the outcome stands all the same, and the file can be asked for again", async () => {
    here.server.fail(plan, 404);
    const { widget, outcome } = await visit("/missing", lumbago);
    assert.equal(outcome.disposition, "self_care");
    await widget.until(
      `return shown(shadow.querySelector('[data-action="load_plan"]'))`,
      "the offer to load it",
    );
    assert.equal(await hasMore(widget), false);
    assert.deepEqual(
      (await named("error")).map(({ code }) => code),
      ["plan_download_failed"],
    );
    here.server.mend();
    await widget.click('[data-action="load_plan"]');
    await more(widget);
    assert.equal(
      await widget.look(`return shadow.querySelectorAll('[data-action="load_plan"]').length`),
      0,
    );
  });

  test("its file is not there: no word of it on another screen, or to somebody who has to call", async () => {
    here.server.fail(plan, 404);
    const offer = (widget) =>
      widget.look(`return shown(shadow.querySelector('[data-action="load_plan"]'))`);
    const { widget, outcome } = await visit("/missing", lumbago);
    await widget.click('[data-action="back"]');
    await widget.changed(outcome.heading);
    assert.equal(await offer(widget), false);
    const hurt = await visit("/missing-emergency", person({ a_collapse: "yes" }));
    await pause(300);
    assert.equal(await offer(hurt.widget), false);
  });

  test("its file comes late: what is being read stays where it is", async () => {
    const letGo = here.server.hold(plan);
    const { widget } = await visit("/late", lumbago);
    assert.equal(await hasMore(widget), false);
    await here.driver.executeScript("scrollTo(0, 1000)");
    await pause(300);
    const read = await widget.look(`
      const tops = [...shadow.querySelectorAll("h1, h2, h3")].map((one) => ({ text: one.textContent, top: one.getBoundingClientRect().top }));
      return tops.filter(({ top }) => top < innerHeight / 2).sort((one, other) => other.top - one.top)[0]`);
    letGo();
    await more(widget);
    await pause(300); // a browser may move the page once more before it paints, and is corrected in the same frame
    const top = await widget.look(
      `
      return [...shadow.querySelectorAll("h1, h2, h3")].find((one) => one.textContent === given).getBoundingClientRect().top`,
      read.text,
    );
    assert.ok(
      Math.abs(top - read.top) < 2,
      `“${read.text}” stood at ${read.top}, and now at ${top}`,
    );
    assert.deepEqual(await named("result"), [{ disposition: "self_care" }]);
  });

  test("nobody who has to call now is disturbed by what comes late", async () => {
    const letGo = here.server.hold(plan);
    const { widget, outcome } = await visit("/emergency", person({ a_collapse: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    await widget.look(`shadow.querySelector("[data-disposition]").mark = 1`);
    letGo();
    await pause(500);
    assert.equal(await widget.look(`return shadow.querySelector("[data-disposition]").mark`), 1);
  });

  const breakOnce = `
    const real = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function () { Node.prototype.insertBefore = real; throw new Error("broken on purpose"); };
  `;

  test("it breaks while taking over: the check's own outcome stays", async () => {
    const widget = await open(here, "/broken", clinicPage());
    await widget.ready();
    await here.driver.executeScript(`
      window.loose = []; // but for the trap itself, which each browser words in its own way
      addEventListener("error", (event) => /broken on purpose|unreachable/i.test(event.message) || loose.push(event.message));
      document.addEventListener("rugwijzer:result", () => { ${breakOnce} }, { once: true });`);
    const { outcome } = await walk(widget, lumbago);
    await widget.until(
      `return told.some(({ name, detail }) => name === "error" && detail.code === "panic")`,
      "the panic",
    );
    await pause(100);
    assert.equal(outcome.disposition, "self_care");
    assert.deepEqual((await widget.screen()).rules, ["S"]);
    assert.equal(await hasMore(widget), false);
    assert.deepEqual(
      (await named("error")).map(({ code }) => code),
      ["panic"],
      "told once",
    );
    assert.deepEqual(
      await here.driver.executeScript("return loose"),
      [],
      "and nothing of our own breaks over it",
    );
    await widget.click('[data-action="back"]');
    await widget.changed(outcome.heading);
  });

  test("it breaks later on: the check shows the outcome again, with the answers kept", async () => {
    const { widget, outcome } = await visit("/later", lumbago);
    await more(widget);
    // In one task: whatever the app still draws by itself would spring the trap before the press.
    await widget.look(`${breakOnce} shadow.querySelector('[data-action="back"]').click()`);
    await widget.until(
      `return shown(shadow.querySelector('[data-action="go_on"]'))`,
      "the offer to go on",
    );
    await widget.click('[data-action="go_on"]');
    await widget.ready();
    assert.equal((await widget.screen()).disposition, outcome.disposition);
  });
});
