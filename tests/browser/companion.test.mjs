// The exercises as a companion: they stand still while nobody sees them and say so, are read aloud
// by a voice of the device itself, listen to the space bar and to media keys, and have a smallest
// dose for a bad day.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import * as time from "./lib/clock.mjs";
import { browserName, clinicPage, house, open, told, widgetMarkup } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { dutch as ours, speaking } from "./lib/speech.mjs";
import { stroll } from "./lib/fill.mjs";

const far = { name: "Verre stem", lang: "nl-NL", localService: false };
const english = { name: "Daniel", lang: "en-GB", localService: true };

// A browser that hands out media keys, and notes who takes them.
const media = (playing) => `<script>
  window.keys = { handlers: {}, titles: [] };
  const session = { playbackState: "none", held: ${playing ? `{ title: "Radio" }` : "null"} };
  Object.defineProperty(session, "metadata", { get: () => session.held, set: (value) => { session.held = value; keys.titles.push(value?.title ?? null); } });
  session.setActionHandler = (action, handler) => (handler ? (keys.handlers[action] = handler) : delete keys.handlers[action]);
  Object.defineProperty(navigator, "mediaSession", { configurable: true, value: session });
  window.MediaMetadata = class { constructor({ title }) { this.title = title; } };
</script>`;

describe(`the exercises as a companion (${browserName})`, () => {
  const here = house();

  async function atStart(path, head = "", body = undefined) {
    const widget = await open(here, path, clinicPage({ head: time.clock + head, body }));
    await widget.ready();
    await stroll(widget, lumbago);
    await time.toStart(widget);
    return widget;
  }

  async function started(path, head, body) {
    const widget = await atStart(path, head, body);
    const { heading } = await widget.screen();
    await press(widget, "enter");
    await widget.changed(heading);
    return widget;
  }

  const seconds = (count, asleep) => time.seconds(here, count, asleep);
  const press = (widget, action) => time.press(here, widget, action);
  const settled = () => time.settled(here);
  const script = (body, ...given) => here.driver.executeScript(body, ...given);
  const asked = () => script("return { ...asked, running: running() }");
  const said = () => script("return spoken.said.map(({ text }) => text)");
  const does = (widget) =>
    widget.look(`return {
      number: shadow.querySelector(".rw-ring__number")?.textContent ?? null,
      exercise: shadow.querySelector("[data-exercise]")?.dataset.exercise ?? null,
      main: shadow.querySelector(".rw-play__acts .rw-btn:not(.rw-btn--quiet)")?.dataset.action ?? null,
      away: shadow.querySelectorAll('[data-action="go_on"]').length,
    }`);
  const offered = (widget) =>
    widget.look(
      `return [".rw-play__voice", ".rw-play__novoice"].map((part) => shown(shadow.querySelector(part)))`,
    );
  const hide = (hidden) =>
    script(
      `Object.defineProperty(document, "hidden", { configurable: true, value: arguments[0] });
       document.dispatchEvent(new Event("visibilitychange"))`,
      hidden,
    );
  // A key as the browser gives it to the page, where something in the widget has the focus; whether
  // anybody took it.
  const key = (widget, key, on = "[data-heading]", more = {}) =>
    widget.look(
      `const target = given.on ? shadow.querySelector(given.on) : document.body;
       return !target.dispatchEvent(new KeyboardEvent("keydown", { key: given.key, bubbles: true, composed: true, cancelable: true, ...given.more }))`,
      { key, on, more },
    );

  const goings = {
    "another tab, or a phone that locks or rings": () => hide(true),
    "a page put to sleep": () => script(`document.dispatchEvent(new Event("freeze"))`),
    "a page that is left, and come back to": () => script(`dispatchEvent(new Event("pagehide"))`),
  };
  for (const [name, go] of Object.entries(goings)) {
    test(`${name}: the clock stands still, says so, and goes on where it was`, async () => {
      const widget = await started("/away");
      await press(widget, "begin");
      await seconds(16);
      const before = await does(widget);
      assert.equal(before.number, "2");
      await go();
      await settled();
      assert.deepEqual([(await asked()).running, (await asked()).held], [0, 0]);
      await seconds(90, true);
      await hide(false);
      await settled();
      assert.deepEqual(await does(widget), { ...before, main: "resume", away: 1 });
      assert.match(
        await widget.look(`return shadow.querySelector(".rw-notice").innerText`),
        /staat stil/,
      );
      const { locks } = await asked();
      await press(widget, "go_on");
      assert.deepEqual(await does(widget), before);
      const now = await asked();
      assert.deepEqual(
        [now.running, now.held, now.locks],
        [1, 1, locks + 1],
        "the screen stays on again",
      );
      await seconds(4);
      assert.equal((await does(widget)).number, "3", "it counts on from there");
    });
  }

  test("who goes on by the button of the exercise is told no more that it stands still", async () => {
    const widget = await started("/away-button");
    await press(widget, "begin");
    await seconds(12);
    await hide(true);
    await hide(false);
    await settled();
    assert.equal((await does(widget)).away, 1);
    await press(widget, "resume");
    assert.deepEqual([(await does(widget)).away, (await asked()).running], [0, 1]);
  });

  test("the screen is asked to stay on again where nothing ran", async () => {
    const widget = await started("/lock");
    assert.equal((await asked()).held, 1);
    await hide(true);
    // As a browser does.
    await script("return lock.release()");
    assert.equal((await asked()).held, 0);
    await hide(false);
    await settled();
    assert.equal((await asked()).held, 1);
    assert.equal((await does(widget)).main, "begin");
    assert.equal((await does(widget)).away, 0, "nothing ran, so nothing stood still");
  });

  test("no voice on the device itself: it is not offered, and why is said", async () => {
    for (const voices of [[], [far, english]]) {
      const widget = await atStart("/no-voice", speaking(voices));
      assert.deepEqual(await offered(widget), [false, true]);
      await press(widget, "enter");
      await press(widget, "begin");
      await seconds(30);
      assert.deepEqual(await said(), []);
    }
  });

  test("this browser as it is: offered exactly where it has such a voice", async () => {
    const widget = await atStart("/real-voice");
    const has = await script(
      `return Boolean(globalThis.speechSynthesis?.getVoices().some(({ lang, localService }) => localService && /^nl\\b/i.test(lang)))`,
    );
    assert.deepEqual(await offered(widget), [has, !has]);
  });

  test("a voice that comes late is offered then, and one that goes is not", async () => {
    const widget = await atStart("/late-voice", speaking([]));
    const change = (voices) =>
      script(
        `window.voices = arguments[0]; speechSynthesis.dispatchEvent(new Event("voiceschanged"))`,
        voices,
      );
    await change([far, ours]);
    assert.deepEqual(await offered(widget), [true, false]);
    await change([far]);
    assert.deepEqual(await offered(widget), [false, true]);
  });

  test("it reads aloud once that is chosen, with a voice of the device, and is silent at once", async () => {
    const widget = await atStart("/aloud", speaking([far, english, ours]));
    assert.deepEqual(await offered(widget), [true, false]);
    assert.equal(await widget.look(`return shadow.querySelector('[name="aloud"]').checked`), false);
    assert.deepEqual(await said(), [], "not unasked");
    await widget.click('[name="aloud"]');
    await settled();
    assert.deepEqual(await said(), ["Voorlezen staat aan."]);
    await press(widget, "enter");
    const intro = await said();
    assert.match(intro[1], /^Oefening 1 van \d: /);
    const steps = await widget.look(
      `return [...shadow.querySelectorAll(".rw-play__steps li")].map((step) => step.textContent)`,
    );
    assert.deepEqual(intro.slice(3, 3 + steps.length), steps, "each step");
    const before = (await script("return spoken")).cancelled;
    await press(widget, "begin");
    assert.equal(
      (await script("return spoken")).cancelled,
      before + 1,
      "a press takes the place of what is said",
    );
    await seconds(16);
    const counted = (await said()).slice(intro.length);
    assert.ok(
      counted.some((line) => /^Begin\. \d+ keer\.$/.test(line)),
      counted.join(" | "),
    );
    assert.equal(counted.at(-1), "2.");
    assert.equal((await script("return spoken")).cancelled, before + 1, "a count waits");
    for (const { voice, local, lang } of await script("return spoken.said"))
      assert.deepEqual([voice, local, lang], ["Anna", true, "nl-NL"]);
    // Silent at a pause, when the page goes out of sight, and when the exercises are left.
    const silences = async (what, go) => {
      const { said, cancelled } = await script("return spoken");
      await go();
      await settled();
      await seconds(10);
      const now = await script("return spoken");
      assert.deepEqual([now.said.length, now.cancelled], [said.length, cancelled + 1], what);
    };
    await silences("a pause", () => press(widget, "pause"));
    await press(widget, "resume");
    assert.deepEqual((await said()).at(-1), "2.", "it goes on where it was");
    await silences("out of sight", () => hide(true));
    await hide(false);
    await press(widget, "resume");
    await silences("more pain", () => press(widget, "hurts"));
    await press(widget, "resume");
    await silences("left", () => press(widget, "close"));
  });

  test("a voice that breaks holds no clock", async () => {
    const widget = await started("/broken-voice", speaking([ours]));
    await script("window.breaks = true");
    await widget.click('[name="aloud"]');
    await press(widget, "begin");
    await seconds(16);
    assert.deepEqual([(await does(widget)).number, (await asked()).running], ["2", 1]);
    assert.equal((await told(here)).filter(({ name }) => name === "error").length, 0);
    assert.equal((await does(widget)).main, "pause");
  });

  test("what speaks on the page is left alone by who has nothing read aloud", async () => {
    const widget = await started("/page-speaks", speaking([ours]));
    await script(`speechSynthesis.speak(new SpeechSynthesisUtterance("Welkom"))`);
    await press(widget, "begin");
    await press(widget, "pause");
    await press(widget, "close");
    assert.equal((await script("return spoken")).cancelled, 0);
  });

  test("the space bar pauses and goes on, and the page stays where it is", async () => {
    const widget = await started(
      "/space",
      "<style>body { margin-block-end: 300vh }</style>",
      `${widgetMarkup()}<p><input id="own"></p>`,
    );
    assert.equal((await widget.focused()).heading, true);
    await widget.press(Key.SPACE);
    assert.equal((await does(widget)).main, "begin", "it begins nothing for who reads");
    await press(widget, "begin");
    await seconds(12);
    await widget.look(`shadow.querySelector("[data-heading]").focus({ preventScroll: true })`);
    const top = await script("return scrollY");
    await widget.press(Key.SPACE);
    await widget.until(`return shadow.querySelector('[data-action="resume"]')`, "a pause");
    await widget.press(Key.SPACE);
    await widget.until(`return shadow.querySelector('[data-action="pause"]')`, "that it goes on");
    assert.equal(await script("return scrollY"), top);
    // What the space bar presses, or types into, has it for itself.
    await widget.look(`shadow.querySelector('[name="vibration"]').focus({ preventScroll: true })`);
    await widget.press(Key.SPACE);
    assert.equal((await widget.focused()).checked, true);
    assert.equal((await does(widget)).main, "pause");
    await script(`document.querySelector("#own").focus({ preventScroll: true })`);
    await widget.press(Key.SPACE);
    assert.equal(await script(`return document.querySelector("#own").value`), " ");
    assert.equal((await does(widget)).main, "pause", "the page's own field");
    // Held down it does one thing; and with other keys it is somebody else's.
    assert.equal(
      await key(widget, " ", "[data-heading]", { repeat: true }),
      true,
      "nothing scrolls",
    );
    assert.equal((await does(widget)).main, "pause");
    for (const more of [{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }])
      assert.equal(await key(widget, " ", "[data-heading]", more), false);
    await press(widget, "close");
    assert.equal(await key(widget, " ", null), false, "outside the exercises it scrolls");
  });

  test("with reading aloud the space bar begins, too", async () => {
    const widget = await started("/space-begins", speaking([ours]));
    await widget.click('[name="aloud"]');
    assert.equal(await key(widget, " "), true);
    await settled();
    assert.equal((await does(widget)).main, "pause");
  });

  test("media keys play, pause and pass over, and are given back", async () => {
    const widget = await started("/media", media(false));
    const state = () =>
      script(
        "return { titles: keys.titles, taken: Object.keys(keys.handlers).sort(), state: navigator.mediaSession.playbackState }",
      );
    const use = async (action) => {
      await script("keys.handlers[arguments[0]]()", action);
      await settled();
    };
    assert.deepEqual((await state()).taken, ["nexttrack", "pause", "play", "previoustrack"]);
    assert.match((await state()).titles.at(-1), /^Oefening 1 van \d$/);
    await use("play");
    assert.deepEqual([(await does(widget)).main, (await state()).state], ["pause", "playing"]);
    await use("pause");
    assert.deepEqual([(await does(widget)).main, (await state()).state], ["resume", "paused"]);
    const { exercise } = await does(widget);
    await use("nexttrack");
    assert.match((await state()).titles.at(-1), /^Oefening 2 van \d$/);
    await use("previoustrack");
    assert.equal((await does(widget)).exercise, exercise);
    // Where the browser gives the keys themselves to the page.
    for (const [name, main] of [
      ["MediaPlayPause", "pause"],
      ["MediaPlayPause", "resume"],
      ["MediaPlay", "pause"],
      ["MediaPause", "resume"],
    ]) {
      assert.equal(await key(widget, name, null), true, name);
      await settled();
      assert.equal((await does(widget)).main, main, name);
    }
    await press(widget, "close");
    const left = await state();
    assert.deepEqual([left.taken, left.state, left.titles.at(-1)], [[], "none", null]);
  });

  test("media keys that the page uses itself are left to it", async () => {
    const widget = await started("/page-plays", media(true));
    await press(widget, "begin");
    await press(widget, "close");
    assert.deepEqual(await script("return [Object.keys(keys.handlers), keys.titles]"), [[], []]);
  });

  test("little succeeds today: the smallest dose, and it counts as done", async () => {
    const widget = await open(here, "/smallest", clinicPage({ head: time.clock }));
    await widget.ready();
    await stroll(widget, lumbago);
    await time.toPlan(widget);
    const { heading } = await widget.screen();
    await widget.act("start_smallest");
    const start = await widget.changed(heading);
    assert.equal((await widget.focused()).heading, true);
    const text = await widget.look(`return shadow.querySelector('[data-part="start"]').innerText`);
    assert.match(text, /[12] oefening(en)? · [123] minu/);
    await widget.act("all");
    const whole = await widget.changed(start.heading);
    assert.equal((await widget.focused()).heading, true);
    await widget.act("smallest");
    await widget.changed(whole.heading);
    await press(widget, "enter");
    let long = 0;
    while ((await does(widget)).main === "begin") {
      await press(widget, "begin");
      while ((await does(widget)).main === "pause") {
        await seconds(5);
        long += 5;
        assert.ok(long <= 180, "three minutes");
      }
    }
    await widget.until(
      `return shadow.querySelector("[data-heading]").textContent === "Dat telt"`,
      "the end",
    );
    assert.equal((await widget.focused()).heading, true);
  });

  test("a dark screen covers the page, counts, listens to the space bar, and goes by one press", async () => {
    const widget = await started(
      "/dark",
      "<style>header { position: sticky; top: 0; z-index: 9999; background: #fff }</style>",
      `<header>Praktijk</header>${widgetMarkup()}`,
    );
    const dark = () =>
      widget.look(`
        const box = shadow.querySelector('[data-part="dark"]');
        if (!box) return null;
        const corners = [[2, 2], [innerWidth - 3, 2], [2, innerHeight - 3], [innerWidth - 3, innerHeight - 3]];
        return { covers: corners.every(([x, y]) => document.elementFromPoint(x, y) === element && box.contains(shadow.elementFromPoint(x, y))),
                 colour: getComputedStyle(box).backgroundColor, number: box.querySelector(".rw-ring__number").textContent }`);
    await press(widget, "dark");
    await widget.until(`return shadow.querySelector('[data-part="dark"]')`, "the dark screen");
    assert.equal((await widget.focused()).heading, true);
    assert.equal((await dark()).colour, "rgb(0, 0, 0)");
    assert.equal((await dark()).covers, true);
    await widget.press(Key.SPACE);
    await widget.until(`return shadow.querySelector('[data-action="pause"]')`, "that it begins");
    await seconds(16);
    assert.equal((await dark()).number, "2");
    assert.deepEqual(
      [(await asked()).running, (await asked()).held],
      [1, 1],
      "the screen stays on",
    );
    await widget.press(Key.SPACE);
    await widget.until(`return shadow.querySelector('[data-action="resume"]')`, "a pause");
    assert.notEqual(await dark(), null);
    await press(widget, "hurts");
    assert.equal(await dark(), null, "a question is light");
    await press(widget, "resume");
    assert.equal((await dark()).covers, true, "and then it is dark again");
    await widget.act("light");
    await widget.until(`return !shadow.querySelector('[data-part="dark"]')`, "light");
    assert.equal((await widget.focused()).heading, true);
    assert.deepEqual([(await does(widget)).main, (await does(widget)).number], ["pause", "2"]);
  });

  test("after the page has loaded nothing is asked for, and nothing is kept", async () => {
    const widget = await started("/private", speaking([ours]) + media(false));
    const loaded = await script("return performance.getEntriesByType('resource').length");
    await widget.click('[name="aloud"]');
    await press(widget, "begin");
    await seconds(30);
    await press(widget, "pause");
    assert.equal(await script("return performance.getEntriesByType('resource').length"), loaded);
    assert.deepEqual(
      await script("return [localStorage.length, sessionStorage.length, document.cookie]"),
      [0, 0, ""],
    );
  });
});
