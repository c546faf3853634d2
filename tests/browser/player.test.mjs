// Today's exercises, by keyboard and with a clock of our own: they count, rest, change sides,
// pause, and stop where it hurts.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import * as time from "./lib/clock.mjs";
import { alone, browserName, clinicPage, house, open, told } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";
import { walk } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

describe(`exercises (${browserName})`, () => {
  const here = house();

  async function result(path, answers = lumbago) {
    const widget = await open(here, path, clinicPage({ head: time.clock }));
    await widget.ready();
    await stroll(widget, answers);
    await time.toPlan(widget);
    return widget;
  }

  async function started(path, answers) {
    const widget = await result(path, answers);
    await time.begin(widget);
    return widget;
  }

  const state = (widget) =>
    widget.look(`
      const text = (selector) => shadow.querySelector(selector)?.textContent ?? null;
      return {
        exercise: shadow.querySelector("[data-exercise]")?.dataset.exercise ?? null,
        number: text(".rw-ring__number"), unit: text(".rw-ring__unit"), said: text(".rw-play__where"),
        cue: text(".rw-play__cue--now"), step: text(".rw-play__steps [aria-current]"),
        announced: text("[data-announce]"), actions: [...shadow.querySelectorAll(".rw-play [data-action]")].map((button) => button.dataset.action),
      }`);
  // How the picture moves: which motion, whether it runs, and since when.
  const moves = (widget) =>
    widget.look(`
      const row = shadow.querySelector(".rw-film__row");
      const [motion, ...others] = row?.getAnimations() ?? [];
      return {
        film: shadow.querySelector(".rw-film")?.className.split(" ") ?? null,
        name: motion?.animationName ?? null, runs: motion?.playState ?? null, at: motion?.currentTime ?? null, since: motion?.startTime ?? null,
        long: motion?.effect.getComputedTiming().duration ?? null, others: others.length,
      }`);
  // How far along its drawings the picture is when its motion has come to its end, in drawings.
  const ends = (widget) =>
    widget.look(`
      const row = shadow.querySelector(".rw-film__row");
      for (const motion of row.getAnimations()) motion.finish();
      return Math.round((-new DOMMatrix(getComputedStyle(row).transform).e / row.getBoundingClientRect().width) * row.children.length)`);
  const seconds = (count, asleep) => time.seconds(here, count, asleep);
  const asked = () => here.driver.executeScript("return { ...asked, running: running() }");
  const settled = () => time.settled(here);
  const press = (widget, action) => time.press(here, widget, action);
  // A pause, like a start, is asked of a motion, and holds a frame or two later: what is read
  // before that still moves.
  const held = () =>
    here.driver.executeAsyncScript(`
      const done = arguments[0];
      const motions = document.querySelector("rug-wijzer").shadowRoot.querySelector(".rw-film__row")?.getAnimations() ?? [];
      const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
      Promise.allSettled(motions.map((motion) => motion.ready)).then(frames)`);

  test("by keyboard: begin, count, pause with Escape, and go on", async () => {
    const widget = await result("/keys");
    const { heading } = await widget.screen();
    await widget.act("start_exercises");
    const start = await widget.changed(heading);
    assert.equal((await widget.focused()).heading, true);
    assert.equal((await asked()).held, 1);
    assert.match(
      await widget.look(`return shadow.querySelector('[data-part="start"]').innerText`),
      /\d oefeningen · \d+ minuten/,
    );
    await widget.act("enter");
    await widget.changed(start.heading);
    assert.equal((await widget.focused()).heading, true);
    await widget.act("begin", Key.SPACE);
    assert.equal((await widget.focused()).action, "pause", "the main button keeps the focus");
    await seconds(9);
    assert.deepEqual([(await state(widget)).number, (await state(widget)).unit], ["1", "seconden"]);
    await seconds(1);
    const first = await state(widget);
    assert.equal(first.number, "1");
    assert.match(first.unit, /^van \d+$/);
    assert.ok(first.cue, "the step of the moment stands beside the clock");
    assert.equal(first.cue, first.step, "and is marked among the steps");
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
      for (
        let minutes = 0;
        minutes < 25 && (await state(widget)).actions.includes("pause");
        minutes += 1
      )
        await seconds(60);
      await widget.until(
        `return !shadow.querySelector('[data-action="pause"]')`,
        `the end of ${exercise}`,
      );
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

  test("a phone that slept, and a page that nobody sees, have done nothing: it stands still, without a tone, and says so", async () => {
    const widget = await started("/asleep");
    await widget.click('input[name="sound"]');
    await press(widget, "begin");
    await seconds(11);
    const { exercise, number } = await state(widget);
    const { tones } = await asked();
    await seconds(62, true);
    await widget.until(
      `return shown(shadow.querySelector('[role="alert"] [data-action="go_on"]'))`,
      "what happened",
    );
    const asleep = await state(widget);
    assert.deepEqual(
      [
        asleep.exercise,
        asleep.number,
        asleep.actions.includes("resume"),
        (await asked()).running,
        (await asked()).tones,
      ],
      [exercise, number, true, 0, tones],
    );
    await press(widget, "go_on");
    assert.deepEqual(
      [
        (await asked()).running,
        await widget.look(`return shadow.querySelectorAll('[data-action="go_on"]').length`),
      ],
      [1, 0],
    );
    await widget.look(
      `Object.defineProperty(document, "hidden", { configurable: true, value: true }); document.dispatchEvent(new Event("visibilitychange"))`,
    );
    await settled();
    assert.equal((await asked()).running, 0, "nobody sees it");
  });

  test("one hears and feels it only when chosen", async () => {
    const widget = await started("/signals");
    await widget.click('input[name="vibration"]');
    await widget.click('input[name="sound"]');
    await settled();
    const chosen = await asked();
    assert.deepEqual([chosen.tones, chosen.buzzes], [1, 1]);
    await press(widget, "begin");
    await seconds(11);
    assert.ok((await asked()).buzzes > 1 && (await asked()).tones > 1);
  });

  test("more pain: a little, more, and a red light that ends it", async () => {
    const widget = await started("/pain");
    await press(widget, "begin");
    await seconds(17);
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
    assert.ok(
      amber.actions.includes("skip") && amber.actions.includes("close"),
      amber.actions.join(" "),
    );
    await press(widget, "skip");
    assert.notEqual((await state(widget)).exercise, before.exercise);
    await felt("red");
    const red = await state(widget);
    for (const action of ["resume", "begin", "skip", "easier", "previous"])
      assert.ok(!red.actions.includes(action), action);
    assert.equal(
      await widget.look(`return shadow.querySelector('.rw-play a[href="tel:112"]') !== null`),
      true,
    );
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
  });

  test("a red light is remembered, until the check begins anew", async () => {
    const widget = await started("/red");
    await press(widget, "hurts");
    await press(widget, 'felt"][data-target="red');
    await press(widget, "close");
    const stands = () =>
      widget.look(`
        const red = shadow.querySelector('[data-part="red"]');
        const exercises = shadow.querySelectorAll('[data-action="start_exercises"], [data-exercise]').length;
        return red && { exercises, calls: red.querySelectorAll('a.rw-call[href="tel:112"]').length, lists: red.querySelectorAll('[data-part="at-once"]').length }`);
    const said = { exercises: 0, calls: 1, lists: 2 };
    assert.deepEqual(await stands(), said);
    // To the answers and back changes nothing.
    await press(widget, 'restart"] ~ [data-action="back');
    await widget.until(`return shadow.querySelector('[data-action="show_advice"]')`, "the answers");
    await press(widget, "show_advice");
    assert.deepEqual(await stands(), said);
    // Nor does a widget that has to start anew.
    await widget.look(
      `const place = element.parentNode; const next = element.nextSibling; element.remove(); place.insertBefore(element, next)`,
    );
    await widget.until(
      `return shadow.querySelector('[data-part="red"]')`,
      "the red light, after a new start",
    );
    assert.deepEqual(await stands(), said);
    await press(widget, "restart");
    assert.deepEqual(await stands(), said, "it is asked first");
    await press(widget, "restart_yes");
    await widget.until(`return shadow.querySelector('[data-action="start"]')`, "the first screen");
    await stroll(widget, lumbago);
    await time.toPlan(widget);
    assert.equal(await stands(), null);
  });

  test("amber: lighter once, then no more of it", async () => {
    const widget = await started("/amber");
    const { exercise } = await state(widget);
    const amber = async () => {
      await press(widget, "hurts");
      await press(widget, 'felt"][data-target="amber');
    };
    await amber();
    await press(widget, "resume");
    assert.deepEqual(
      [
        (await state(widget)).exercise,
        await widget.look(`return shown(shadow.querySelector(".rw-play__lighter"))`),
      ],
      [exercise, true],
    );
    await amber();
    assert.ok(!(await state(widget)).actions.includes("resume"));
    await press(widget, "skip");
    await press(widget, "close");
    await time.begin(widget);
    assert.notEqual((await state(widget)).exercise, exercise, "it does not begin with that again");
  });

  test("one side, a change that is said, and the other", async () => {
    const widget = await started("/sides", person({ sev: 3, course: "better", function: "ok" }));
    await press(widget, "skip");
    await press(widget, "skip");
    assert.equal((await state(widget)).exercise, "step_up");
    await press(widget, "begin");
    await seconds(10);
    const one = await state(widget);
    assert.deepEqual(
      [one.number, one.unit, one.said, one.announced],
      [
        "1",
        "van 10",
        "Ronde 1 van 2, eerste kant.",
        "Ronde 1 van 2, eerste kant. Ga rustig door, en adem.",
      ],
    );
    assert.ok(!(await moves(widget)).film.includes("rw-film--mirrored"));
    await seconds(10 * 4);
    const change = await state(widget);
    assert.deepEqual(
      [change.said, change.announced, change.number],
      ["Wissel rustig van kant.", "Wissel rustig van kant.", "5"],
    );
    assert.deepEqual(
      [(await moves(widget)).film.includes("rw-film--mirrored"), (await moves(widget)).name],
      [true, null],
    );
    assert.equal(
      await widget.look(`return shadow.querySelector('[data-action="done"]').textContent`),
      "Andere kant",
    );
    await press(widget, "done");
    const other = await state(widget);
    assert.deepEqual(
      [other.number, other.unit, other.said, other.announced],
      [
        "1",
        "van 10",
        "Ronde 1 van 2, andere kant.",
        "Ronde 1 van 2, andere kant. Ga rustig door, en adem.",
      ],
    );
    assert.equal((await moves(widget)).name, "rw-film-there");
  });

  test("the picture is in step with the counting", async () => {
    const widget = await started("/step", person({ days: 12, site: ["low", "below1"] }));
    await press(widget, "skip");
    await press(widget, "skip");
    assert.equal((await state(widget)).exercise, "pelvic_tilt");
    assert.equal((await moves(widget)).others, 0);
    await press(widget, "begin");
    assert.equal((await moves(widget)).name, null, "it waits while one lies down");
    await seconds(9);
    assert.equal((await moves(widget)).name, null);
    await seconds(1);
    const there = await moves(widget);
    assert.deepEqual(
      [there.name, there.runs, there.long],
      ["rw-film-there", "running", 2000],
      "it starts with the first time",
    );
    assert.equal(await ends(widget), 12, "and stays where it is held");
    await seconds(2);
    const back = await moves(widget);
    assert.deepEqual([back.name, back.long], ["rw-film-back", 2000]);
    assert.equal(await ends(widget), 0);
    await seconds(1);
    assert.equal((await moves(widget)).name, "rw-film-back");
    await seconds(1);
    const again = await moves(widget);
    assert.equal(again.name, "rw-film-there", "and anew with the second");
    assert.deepEqual([(await state(widget)).number, again.runs], ["2", "running"]);
    await press(widget, "pause");
    await held();
    const stands = await moves(widget);
    assert.deepEqual([stands.name, stands.runs], ["rw-film-there", "paused"]);
    await here.driver.executeAsyncScript("setTimeout(arguments[0], 400)");
    assert.equal((await moves(widget)).at, stands.at, "a pause holds it where it is");
    await press(widget, "resume");
    assert.equal((await moves(widget)).runs, "running");
    await press(widget, "hurts");
    assert.equal((await moves(widget)).film, null);
    await press(widget, "resume");
    await press(widget, "previous");
    assert.equal((await state(widget)).exercise, "bridge");
    await press(widget, "begin");
    await seconds(10 + 8 * 5);
    assert.deepEqual(
      [(await state(widget)).said, (await moves(widget)).name],
      ["Rust even. Straks ronde 2 van 2.", null],
    );
    await seconds(30);
    assert.deepEqual(
      [(await state(widget)).number, (await moves(widget)).name],
      ["1", "rw-film-there"],
    );
  });

  test("leaving the page, or the exercises, leaves nothing running", async () => {
    const widget = await started("/leave");
    await press(widget, "begin");
    assert.equal((await asked()).running, 1);
    await press(widget, "close");
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
    await press(widget, "start_exercises");
    await press(widget, "enter");
    await press(widget, "begin");
    await widget.look("element.remove()");
    await settled();
    assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
  });

  test("the browser's back button leads to the result", async () => {
    const widget = await open(here, "/alone", alone.replace("<script", `${time.clock}<script`));
    await widget.ready();
    // By keyboard: a browser passes over entries in its history that no press has made.
    await walk(widget, lumbago);
    await time.toPlan(widget);
    const { heading } = await widget.screen();
    await widget.act("start_exercises");
    const start = await widget.changed(heading);
    await widget.act("enter");
    await widget.changed(start.heading);
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
    await time.toPlan(widget);
    await widget.click('[data-action="start_exercises"]');
    await widget.until(`return shadow.querySelector('[data-action="enter"]')`, "what is needed");
    await widget.click('[data-action="enter"]');
    await widget.until(
      `return shadow.querySelector('[data-action="begin"]')`,
      "the first exercise",
    );
    await widget.click('[data-action="begin"]');
    await widget.until(
      `return shadow.querySelector(".rw-ring__number")?.textContent === "8"`,
      "eight seconds left, by a real clock",
    );
  });
});
