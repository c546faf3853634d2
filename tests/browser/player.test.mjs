// Today's exercises, by keyboard and with a clock of our own: they count, rest, change sides, pause, and stop where it hurts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { alone, browserName, clinicPage, house, open, told } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";
import { walk } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

// A clock that stands still until a test moves it, and a note of what the widget asks of the browser. It stands in the
// page before the widget's script, which finds it as its own.
const clock = `<script>
  const real = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => real() + ahead;
  const timers = new Map();
  const plain = { setInterval: window.setInterval.bind(window), clearInterval: window.clearInterval.bind(window) };
  window.setInterval = (call, every, ...more) => {
    if (every !== 1000) return plain.setInterval(call, every, ...more);
    const id = 1e6 + Math.random();
    timers.set(id, call);
    return id;
  };
  window.clearInterval = (id) => (timers.delete(id) ? undefined : plain.clearInterval(id));
  window.asked = { locks: 0, held: 0, tones: 0, buzzes: 0 };
  window.running = () => timers.size;
  // So many seconds, each a task of its own, as a browser would; or all at once, as after a sleep.
  window.wait = async (seconds, asleep = false) => {
    for (let second = 0; second < seconds; second += 1) {
      ahead += 1000;
      if (asleep && second < seconds - 1) continue;
      for (const call of [...timers.values()]) call();
      await new Promise((done) => setTimeout(done));
    }
  };
  Object.defineProperty(navigator, "wakeLock", { configurable: true, value: {
    async request() {
      asked.locks += 1;
      asked.held += 1;
      const lock = new EventTarget();
      lock.release = async () => {
        asked.held -= 1;
        lock.dispatchEvent(new Event("release"));
      };
      return lock;
    },
  } });
  navigator.vibrate = () => (asked.buzzes += 1);
  window.AudioContext = class extends (window.AudioContext ?? class {}) {
    resume() { asked.tones += 1; return Promise.resolve(); }
  };
</script>`;

describe(`exercises (${browserName})`, () => {
  const here = house();

  async function result(path, answers = lumbago) {
    const widget = await open(here, path, clinicPage({ head: clock }));
    await widget.ready();
    await stroll(widget, answers);
    await widget.until(`return shown(shadow.querySelector('[data-action="start_exercises"]'))`, "the way to the exercises");
    return widget;
  }

  async function started(path, answers) {
    const widget = await result(path, answers);
    const { heading } = await widget.screen();
    await widget.click('[data-action="start_exercises"]');
    await widget.changed(heading);
    return widget;
  }

  const state = (widget) =>
    widget.look(`
      const text = (selector) => shadow.querySelector(selector)?.textContent ?? null;
      return {
        exercise: shadow.querySelector("[data-exercise]")?.dataset.exercise ?? null,
        number: text(".rw-ring__number"), unit: text(".rw-ring__unit"), said: text(".rw-play__said"),
        announced: text("[data-announce]"), actions: [...shadow.querySelectorAll(".rw-play [data-action]")].map((button) => button.dataset.action),
      }`);
  const seconds = (count, asleep) => here.driver.executeAsyncScript("wait(arguments[0], arguments[1]).then(arguments[2])", count, Boolean(asleep));
  const asked = () => here.driver.executeScript("return { ...asked, running: running() }");
  const settled = () => here.driver.executeAsyncScript("setTimeout(arguments[0], 50)");
  const press = async (widget, action) => {
    await widget.click(`[data-action="${action}"]`);
    await settled();
  };

  test("by keyboard: begin, count, pause with Escape, and go on", async () => {
    const widget = await result("/keys");
    const { heading } = await widget.screen();
    await widget.act("start_exercises");
    await widget.changed(heading);
    assert.equal((await widget.focused()).heading, true);
    assert.equal((await asked()).held, 1);
    await widget.act("begin", Key.SPACE);
    assert.equal((await widget.focused()).action, "pause", "the main button keeps the focus");
    await seconds(4);
    assert.deepEqual([(await state(widget)).number, (await state(widget)).unit], ["1", "seconden"]);
    await seconds(1);
    const first = await state(widget);
    assert.equal(first.number, "1");
    assert.match(first.unit, /^van \d+$/);
    assert.equal(first.announced, first.said);
    await widget.press(Key.ESCAPE);
    await settled();
    assert.deepEqual(await asked(), { ...(await asked()), running: 0, held: 0 });
    assert.equal((await widget.focused()).action, "resume");
    assert.equal((await state(widget)).announced, "Pauze.");
    await widget.press(Key.SPACE);
    await settled();
    assert.deepEqual(await asked(), { ...(await asked()), running: 1, held: 1 });
    assert.equal((await state(widget)).number, first.number);
  });

  test("all of today's exercises, to the end and back to the result", async () => {
    const widget = await started("/all");
    const seen = [];
    for (let rounds = 0; rounds < 12; rounds += 1) {
      const { exercise, actions } = await state(widget);
      if (!actions.includes("begin")) break;
      seen.push(exercise);
      await press(widget, "begin");
      await seconds(1500, true);
      await widget.until(`return !shadow.querySelector('[data-action="pause"]')`, `the end of ${exercise}`);
      assert.equal((await widget.focused()).heading, true, `after ${exercise}`);
    }
    assert.ok(seen.length >= 3 && new Set(seen).size === seen.length, seen.join(" "));
    assert.match((await widget.screen()).heading, /Klaar/);
    const end = await asked();
    assert.deepEqual([end.running, end.held, end.tones, end.buzzes], [0, 0, 0, 0]);
    const results = (await told(here)).filter(({ name }) => name === "result").length;
    await press(widget, "close");
    assert.equal((await widget.screen()).disposition, "self_care");
    assert.equal((await told(here)).filter(({ name }) => name === "result").length, results);
    assert.equal((await told(here)).filter(({ name }) => name === "error").length, 0);
  });

  test("one hears and feels it only when chosen", async () => {
    const widget = await started("/signals");
    await widget.click('input[name="vibration"]');
    await widget.click('input[name="sound"]');
    await settled();
    const chosen = await asked();
    assert.deepEqual([chosen.tones, chosen.buzzes], [1, 1]);
    await press(widget, "begin");
    await seconds(6);
    assert.ok((await asked()).buzzes > 1 && (await asked()).tones > 1);
  });

  test("more pain: a little, more, and a red light that ends it", async () => {
    const widget = await started("/pain");
    await press(widget, "begin");
    await seconds(7);
    const before = await state(widget);
    const felt = async (light) => {
      await press(widget, "hurts");
      assert.equal((await widget.focused()).heading, true);
      assert.equal((await asked()).running, 0);
      await press(widget, `felt"][data-target="${light}`);
    };
    await felt("green");
    await press(widget, "resume");
    assert.equal((await state(widget)).number, before.number);
    await felt("amber");
    const amber = await state(widget);
    assert.ok(amber.actions.includes("skip") && amber.actions.includes("close"), amber.actions.join(" "));
    await press(widget, "skip");
    assert.notEqual((await state(widget)).exercise, before.exercise);
    await felt("red");
    const red = await state(widget);
    for (const action of ["resume", "begin", "skip", "easier", "previous"]) assert.ok(!red.actions.includes(action), action);
    assert.equal(await widget.look(`return shadow.querySelector('.rw-play a[href="tel:112"]') !== null`), true);
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
  });

  test("leaving the page, or the exercises, leaves nothing running", async () => {
    const widget = await started("/leave");
    await press(widget, "begin");
    assert.equal((await asked()).running, 1);
    await press(widget, "close");
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
    await press(widget, "start_exercises");
    await press(widget, "begin");
    await widget.look("element.remove()");
    await settled();
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
  });

  test("the browser's back button leads to the result", async () => {
    const widget = await open(here, "/alone", alone.replace("<script", `${clock}<script`));
    await widget.ready();
    // By keyboard: a browser passes over entries in its history that no press has made.
    await walk(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector('[data-action="start_exercises"]'))`, "the way to the exercises");
    const { heading } = await widget.screen();
    await widget.act("start_exercises");
    await widget.changed(heading);
    await widget.act("begin");
    await settled();
    assert.equal((await asked()).running, 1);
    await here.driver.navigate().back();
    await widget.until(`return shadow.querySelector("[data-disposition]")`, "the result");
    assert.equal((await asked()).running, 0);
  });

  test("in the single file too", async () => {
    await here.driver.get(`${here.server.address}/rugwijzer.html`);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.click('[data-action="start_exercises"]');
    await widget.until(`return shadow.querySelector('[data-action="begin"]')`, "the first exercise");
    await widget.click('[data-action="begin"]');
    await widget.until(`return shadow.querySelector(".rw-ring__number")?.textContent === "3"`, "three seconds left, by a real clock");
  });
});
