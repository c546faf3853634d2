// Understanding a back: which lessons stand for whom, the drawing with names to press, and the body
// on which one marks where it hurts, beside boxes that say the same.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key, Origin } from "selenium-webdriver";
import { atResult, enter, into, told } from "./lib/after.mjs";
import { browserName, clinicPage, house, ofClinic, open } from "./lib/house.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { lumbago, person } from "./lib/people.mjs";

describe(`understanding (${browserName})`, () => {
  const here = house();
  const page = clinicPage({ body: ofClinic() });
  const result = (path, someone = { answers: lumbago }, room = "understand") =>
    atResult(here, path, page, someone, room);
  const at = (question) => (screen) => screen.question === question;

  const ids = (widget, name) =>
    widget.look(
      `return [...shadow.querySelectorAll("[data-" + given + "]")].map((one) => one.dataset[given])`,
      name,
    );
  const openLearn = (widget, ...lessons) =>
    widget.look(
      `
      const part = shadow.querySelector('[data-part="learn"]');
      part.closest("details").open = true;
      for (const lesson of given) part.querySelector('[data-lesson="' + lesson + '"]').open = true;`,
      lessons,
    );

  // Presses with the mouse a point where nothing lies over the shape that is asked for.
  const mouse = async (widget, selector, index) => {
    // A press on a screen that has just come, and the second of a double one, do not count.
    await here.driver.executeAsyncScript("setTimeout(arguments[0], 600)");
    const point = await widget.look(
      `
      const shape = shadow.querySelectorAll(given.selector)[given.index];
      const before = shape.getBoundingClientRect();
      scrollBy({ top: before.top + before.height / 2 - innerHeight / 2, behavior: "instant" }); // a shape cannot be scrolled to everywhere
      const { left, top, width, height } = shape.getBoundingClientRect();
      for (let row = 1; row < 40; row += 1)
        for (let column = 1; column < 40; column += 1) {
          const [x, y] = [left + (width * column) / 40, top + (height * row) / 40].map(Math.round);
          if (shape.contains(shadow.elementFromPoint(x, y))) return { x, y };
        }
      return null`,
      { selector, index },
    );
    assert.ok(point, `${selector} ${index} can be pressed`);
    await here.driver
      .actions({ async: true })
      .move({ ...point, origin: Origin.VIEWPORT, duration: 0 })
      .click()
      .perform();
  };

  test("lessons stand there for whom they help, and nowhere else", async () => {
    assert.deepEqual(await ids(await result("/plain"), "lesson"), [
      "built",
      "pain",
      "myth_lifting",
    ]);
    const much = await ids(
      await result("/much", { answers: person({ age: 56 }), more: told }),
      "lesson",
    );
    assert.deepEqual(much, ["built", "pain", "myth_scan"]);
    assert.deepEqual(
      await ids(await result("/look-first", { answers: person({ cancer: "other" }) }), "lesson"),
      ["built"],
    );
    const today = await result(
      "/today",
      { answers: person({ c_weak: "yes", c_weak_when: "older_same" }) },
      "about",
    );
    assert.deepEqual(await ids(today, "lesson"), []);
  });

  test("a lesson opens by keyboard; what people hear stands apart from what is known, and its source with the others", async () => {
    const widget = await result("/lesson");
    await openLearn(widget);
    await widget.look(`shadow.querySelector('[data-lesson="myth_lifting"] summary').focus()`);
    await widget.press(Key.ENTER);
    await widget.until(
      `return shadow.querySelector('[data-lesson="myth_lifting"]').open`,
      "the lesson",
    );
    const read = await widget.look(`
      const lesson = shadow.querySelector('[data-lesson="myth_lifting"]');
      return { heads: [...lesson.querySelectorAll("h3")].map((head) => head.textContent), sources: shadow.querySelector('[data-room="about"]').textContent, heard: lesson.querySelector(".rw-heard").textContent }`);
    assert.deepEqual(read.heads, ["Wat mensen vaak horen", "Wat we weten"]);
    assert.match(read.heard, /^‘.+’$/);
    assert.match(read.sources, /Ostelo/);
  });

  // What the drawing of the back shows as chosen, by each of its carriers.
  const looked = (widget) =>
    widget.look(`
      const built = shadow.querySelector('[data-lesson="built"]');
      const pressed = [...built.querySelectorAll('button[aria-pressed="true"]')];
      const text = built.querySelector('[role="status"]');
      return {
        pressed: pressed.map((button) => button.dataset.target), lit: built.querySelectorAll(".rw-ana__piece.is-on").length,
        name: text.querySelector("b")?.textContent ?? null, about: text.querySelector("p").textContent,
        hidden: built.querySelector("svg").getAttribute("aria-hidden"),
      }`);
  const choice = (widget, wanted) =>
    widget.until(
      `return (shadow.querySelector('[data-lesson="built"] button[aria-pressed="true"]')?.dataset.target ?? "") === given`,
      `“${wanted}” chosen`,
      wanted,
    );

  test("the back: each name, by keyboard, lights its piece and says what it is; once more puts it out", async () => {
    const widget = await result("/names");
    await openLearn(widget, "built");
    const buttons = await widget.look(
      `return [...shadow.querySelectorAll('[data-action="look_at"]')].map(({ dataset, textContent }) => [dataset.target, textContent])`,
    );
    assert.equal(buttons.length, 10);
    assert.deepEqual((await looked(widget)).pressed, []);
    await widget.look(`shadow.querySelector('[data-action="look_at"]').focus()`);
    const texts = new Set();
    for (const [target, name] of buttons) {
      await widget.press(Key.SPACE);
      await choice(widget, target);
      const now = await looked(widget);
      assert.deepEqual([now.pressed, now.lit, now.name, now.hidden], [[target], 1, name, "true"]);
      assert.ok(now.about.length > 20, now.about);
      texts.add(now.about);
      assert.equal((await widget.focused()).action, "look_at", "focus stays on the name");
      await widget.press(Key.TAB);
    }
    assert.equal(texts.size, buttons.length);
    const [last] = buttons.at(-1);
    await widget.look(
      `shadow.querySelector('[data-action="look_at"][data-target="' + given + '"]').focus()`,
      last,
    );
    await widget.press(Key.ENTER);
    await choice(widget, "");
    assert.deepEqual((await looked(widget)).lit, 0);
  });

  test("the back: each piece, by mouse, does the same", async () => {
    const widget = await result("/pieces");
    await openLearn(widget, "built");
    const seen = new Set();
    for (let index = 0; index < 10; index += 1) {
      await mouse(widget, ".rw-ana__piece", index);
      await widget.until(
        `return shadow.querySelectorAll(".rw-ana__piece")[given].classList.contains("is-on")`,
        `piece ${index}`,
        index,
      );
      const now = await looked(widget);
      assert.equal(now.pressed.length, 1);
      assert.ok(now.name && now.about);
      seen.add(now.pressed[0]);
    }
    assert.equal(seen.size, 10);
  });

  // Boxes that are ticked, and places that are warm.
  const marked = (widget) =>
    widget.look(
      `
      const boxes = [...shadow.querySelectorAll('[data-question] input[type="checkbox"]')].filter(({ name, checked }) => checked && name === given);
      const places = [...shadow.querySelectorAll(".rw-tap")].map((place, at) => (place.classList.contains("is-on") ? at : -1)).filter((at) => at >= 0);
      return { boxes: boxes.map(({ value }) => value), places }`,
      widget.field,
    );
  const settled = async (widget, boxes, places) => {
    const wanted = JSON.stringify({
      boxes: [...boxes].sort(),
      places: [...places].sort((one, other) => one - other),
    });
    const end = Date.now() + 5000;
    let now;
    do {
      now = await marked(widget);
      now = JSON.stringify({
        boxes: now.boxes.sort(),
        places: now.places.sort((one, other) => one - other),
      });
    } while (now !== wanted && Date.now() < end);
    assert.equal(now, wanted);
  };

  test("where it hurts, in the check: drawing and boxes stay in step, and the answer counts", async () => {
    const widget = await open(here, "/site", page);
    await widget.ready();
    await stroll(widget, lumbago, { until: at("place") });
    widget.field = "site";
    const options = ["mid", "low", "flank", "buttock", "groin", "pubis", "thigh", "below1"];
    for (const [place, option] of options.entries()) {
      await mouse(widget, ".rw-tap", place);
      await settled(widget, [option], [place]);
      await widget.look(
        `shadow.querySelector('input[name="site"][value="' + given + '"]').focus()`,
        option,
      );
      await widget.press(Key.SPACE);
      await settled(widget, [], []);
      await widget.press(Key.SPACE);
      await settled(widget, [option], [place]);
      await mouse(widget, ".rw-tap", place);
      await settled(widget, [], []);
    }
    assert.equal(
      await widget.look(`return shadow.querySelector(".rw-place").getAttribute("aria-hidden")`),
      "true",
    );
    await mouse(widget, ".rw-tap", 1);
    await mouse(widget, ".rw-tap", 7);
    await settled(widget, ["low", "below1"], [1, 7]);
    const before = await widget.screen();
    await widget.click('[data-action="next"]');
    await widget.past(before);
    const { outcome } = await stroll(widget, person({ days: 12 }));
    // What was pressed is an answer like any other: pain below the knee.
    assert.deepEqual(outcome.rules, ["P03"]);
  });

  const atBody = async (path) => {
    const widget = await result(path);
    let screen = await into(widget);
    while (screen.question !== "detail_elsewhere") {
      await widget.click('[data-action="skip"]');
      screen = await widget.changed(screen.heading);
    }
    widget.field = "elsewhere";
    return widget;
  };

  test("other places, after the outcome: the same, with what was marked before to see; and all of it in the summary", async () => {
    const widget = await atBody("/body");
    const options = ["head", "hip", "knee", "foot", "neck", "blades", "both_below"]; // from the front, then from behind
    assert.equal(
      await widget.look(
        `return shadow.querySelectorAll(".rw-place__zone.is-on:not(.rw-tap)").length`,
      ),
      1,
      "the low back, from the check",
    );
    for (const [place, option] of options.entries()) {
      await mouse(widget, ".rw-tap", place);
      await settled(widget, [option], [place]);
      await widget.look(
        `shadow.querySelector('input[name="elsewhere"][value="' + given + '"]').focus()`,
        option,
      );
      await widget.press(Key.SPACE);
      await settled(widget, [], []);
    }
    await mouse(widget, ".rw-tap", 4);
    await widget.click('input[name="detail_elsewhere"][value="none"]');
    await settled(widget, [], []);
    await mouse(widget, ".rw-tap", 4);
    await mouse(widget, ".rw-tap", 1);
    await settled(widget, ["neck", "hip"], [1, 4]);
    assert.equal(
      await widget.look(`return shadow.querySelector('input[name="detail_elsewhere"]:checked')`),
      null,
      "a place clears “geen van deze”",
    );
    const before = await widget.screen();
    await widget.click('[data-action="next"]');
    await widget.past(before);
    await widget.act("to_plan");
    await widget.until(`return shadow.querySelector("[data-disposition]")`, "the result");
    await enter(widget, "understand");
    const summary = await widget.look(`
      const map = shadow.querySelector('[data-part="map"]');
      map.closest("details").open = true;
      return { places: [...map.querySelectorAll("li")].map((place) => place.textContent), warm: map.querySelectorAll(".rw-place__zone.is-on").length, shown: shown(map.querySelector("svg")) }`);
    assert.equal(summary.places.length, 3);
    assert.deepEqual([summary.warm, summary.shown], [3, true]);
    assert.match(summary.places.join(), /onderrug.*(nek.*heup|heup.*nek)/i);
  });

  const bothLegs = async (path) => {
    const widget = await atBody(path);
    await fill(widget, { elsewhere: ["both_below"] }, { press: false });
    const before = await widget.screen();
    await widget.click('[data-action="next"]');
    await widget.past(before);
    const legs = await widget.screen();
    assert.equal(legs.question, "legs");
    assert.deepEqual(
      await widget.look(
        `return [...shadow.querySelectorAll("input:checked")].map(({ name }) => name)`,
      ),
      [],
      "nothing is chosen beforehand",
    );
    return widget;
  };

  test("both legs below the knee, after “nee”: that page comes back, and “ja” changes the urgency", async () => {
    const widget = await bothLegs("/both-yes");
    assert.match(await widget.text(), /beide/i);
    const { outcome } = await stroll(
      widget,
      person({ c_both: "yes", c_both_when: "recent", elsewhere: ["both_below"] }),
    );
    assert.equal(outcome.disposition, "emergency_now");
    assert.equal(
      await widget.look(`return shown(shadow.querySelector('[data-part="plan"]'))`),
      false,
      "no plan below it",
    );
  });

  test("both legs below the knee, after “nee”: “nee” once more stands, and the places are asked anew", async () => {
    const widget = await bothLegs("/both-no");
    await fill(widget, lumbago);
    await widget.until(
      `return shadow.querySelector("[data-question]")?.dataset.question !== "legs"`,
      "another screen",
    );
    const { outcome } = await stroll(widget, lumbago);
    assert.equal(outcome.disposition, "self_care");
    const marks = await widget.look(
      `const map = shadow.querySelector('[data-part="map"]'); return map ? map.textContent : ""`,
    );
    assert.ok(!/beide/i.test(marks), marks);
  });
});
