// Presses: what was meant for the screen before never reaches the next, and no page around can take
// them away unnoticed.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { browserName, clinicPage, house, open, pause, told, widgetMarkup } from "./lib/house.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { pressAt, pressOn, stood } from "./lib/pointer.mjs";
import { oneOn } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

describe(`presses (${browserName})`, () => {
  const here = house();

  const stands = () => stood(here.driver);
  const visit = async (path, page = clinicPage()) => {
    const widget = await open(here, path, page);
    await widget.ready();
    await stands();
    return widget;
  };
  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail.code);
  // What stands on the screen that nobody has touched yet.
  const touched = (widget) =>
    widget.look(`
    return { on: [...shadow.querySelectorAll("input:checked")].map(({ name, value }) => name + "=" + value), wrong: shown(shadow.querySelector("[data-summary]")),
      open: [...shadow.querySelectorAll("details[open]")].length, focused: shadow.activeElement?.hasAttribute("data-heading") ?? false }`);

  for (const gap of [60, 180, 320]) {
    test(`pressed twice, ${gap} ms apart, on every screen to the outcome: only the first press counts`, async () => {
      const widget = await visit("/twice");
      const seen = [];
      for (let step = 0; step < 40; step += 1) {
        const before = await widget.screen();
        if (before.disposition) break;
        if (before.question) await fill(widget, lumbago, { press: false });
        await pressOn(
          widget,
          '[data-action="start"], [data-action="next"], [data-action="show_advice"]',
          { times: 2, gap },
        );
        await widget.past(before);
        const now = await widget.screen();
        seen.push(now.question ?? now.disposition ?? now.heading);
        const state = await touched(widget);
        if (now.disposition) break; // it begins with a choice made, and a fold open
        assert.deepEqual(
          { on: state.on, wrong: state.wrong, open: state.open },
          { on: [], wrong: false, open: 0 },
          `${seen.at(-1)} after ${before.question}`,
        );
        await stands();
      }
      assert.equal((await widget.screen()).disposition, "self_care", seen.join(" "));
    });
  }

  // What makes a step slow here is the page's own listener, which the app waits for; every engine
  // draws nothing meanwhile.
  test("a step that takes long says so first, on a button that keeps its size, and is held up by nothing", async () => {
    const widget = await visit("/slow");
    await widget.look(`
      window.seen = [];
      window.busy = 200;
      document.addEventListener("rugwijzer:question", () => { seen.push("step"); for (const end = performance.now() + busy; performance.now() < end; ); });
      new MutationObserver(([{ target }]) => {
        const { width, height } = target.getBoundingClientRect();
        const said = [...shadow.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
        if (target.dataset.wait) {
          seen.push({ words: target.dataset.wait, busy: target.ariaBusy, said: said.includes(target.dataset.wait), size: [width, height].join() });
          requestAnimationFrame(() => seen.push("drawn"));
        } else seen.push("gone");
      }).observe(shadow, { subtree: true, attributeFilter: ["data-wait"] });
      window.sizeOf = (selector) => { const { width, height } = shadow.querySelector(selector).getBoundingClientRect(); return [width, height].join(); };`);
    const press = async () => {
      const before = await widget.screen();
      if (before.question) await fill(widget, lumbago, { press: false });
      const size = await widget.look(
        `seen.length = 0; return sizeOf('[data-action="start"], [data-action="next"]')`,
      );
      await widget.look(
        `shadow.querySelector('[data-action="start"], [data-action="next"]').click()`,
      );
      await widget.past(before);
      await stands();
      return { size, seen: await widget.look("return seen") };
    };
    assert.ok(!(await press()).seen.some((one) => one.words), "nothing foretells the first one");
    const slow = await press();
    assert.deepEqual(slow.seen, [
      { words: "Even wachten", busy: "true", said: true, size: slow.size },
      "drawn",
      "step",
    ]);
    assert.equal(
      await widget.look(`return shadow.querySelectorAll("[data-wait], [aria-busy]").length`),
      0,
    );
    // What a slow step came to is not forgotten by a quick one.
    await widget.look("window.busy = 0");
    await press();
    assert.equal((await press()).seen[0]?.words, "Even wachten");
    // Refused, the same button stands there again, without the sign.
    await widget.look(`shadow.querySelector('[data-action="next"]').click()`);
    await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the summary");
    await widget.until(
      `return shadow.querySelectorAll("[data-wait], [aria-busy]").length === 0`,
      "no sign",
    );
    // A page that draws nothing does not hold it up.
    await widget.look("window.requestAnimationFrame = () => 0");
    const begun = Date.now();
    const before = await widget.screen();
    await fill(widget, lumbago);
    await widget.past(before);
    assert.ok(Date.now() - begun < 1500);
  });

  test("a press that began on the screen before and is held does not count on this one; keys always do", async () => {
    const widget = await visit("/held");
    const { outcome: danger } = await stroll(widget, lumbago, {
      until: ({ question }) => question === "danger",
    });
    const again = async () => {
      await widget.look(`shadow.querySelector('[data-action="back"]').click()`);
      const { heading } = await widget.changed(danger.heading);
      await widget.look(`shadow.querySelector('[data-action="next"]').click()`);
      await widget.changed(heading);
    };
    await again();
    // In one go in the page, for a slow machine would press too late: it begins at once, and ends
    // when the screen has stood long enough.
    const held = (wait) =>
      here.driver.executeAsyncScript(
        `const [wait, done] = arguments;
       const shadow = document.querySelector("rug-wijzer").shadowRoot;
       const title = () => shadow.querySelector("[data-heading]").textContent;
       const danger = title();
       const when = (so, then) => (so() ? then() : setTimeout(when, 5, so, then));
       shadow.querySelector('[data-action="back"]').click();
       when(() => title() !== danger, () => {
         shadow.querySelector('[data-action="next"]').click();
         when(() => title() === danger, () => setTimeout(() => {
           const box = shadow.querySelector("[data-question] input");
           box.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
           setTimeout(() => {
             box.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, detail: 1 }));
             done(box.checked);
           }, 700);
         }, wait));
       });`,
        wait,
      );
    assert.equal(await held(0), false);
    assert.equal(await held(700), true, "the same press on a screen that stands");
    await widget.look(`shadow.querySelector("[data-question] input").click()`);
    await again();
    await widget.look(`shadow.querySelector("[data-question] input").focus()`);
    await widget.press(Key.SPACE);
    assert.equal((await touched(widget)).on.length, 1);
  });

  test("a row pressed twice is ticked once, and a fold opens", async () => {
    const widget = await visit("/row");
    await stroll(widget, lumbago, { until: ({ question }) => question === "danger" });
    await stands();
    await pressOn(widget, "[data-question] label", { times: 2, gap: 120 });
    assert.equal((await touched(widget)).on.length, 1);
    await pause(600);
    await pressOn(widget, "[data-question] label", {});
    assert.equal((await touched(widget)).on.length, 0, "and taken back by a press of its own");
    await pressOn(widget, ".rw-more summary, details.rw-help summary", { times: 2, gap: 120 });
    assert.equal((await touched(widget)).open, 1);
  });

  test("an empty page pressed twice answers nothing where the summary brings it", async () => {
    const widget = await visit("/empty");
    await stroll(widget, lumbago, { until: ({ question }) => question === "danger" });
    await stands();
    await pressOn(widget, '[data-action="next"]', { times: 2, gap: 150 });
    const state = await touched(widget);
    assert.deepEqual([state.on, state.wrong], [[], true]);
  });

  test("the offer after a crash is not pressed by a hand that meant what stood there", async () => {
    const widget = await visit("/crash");
    await widget.start();
    await oneOn(widget);
    await stands();
    await widget.look(`
      const real = Node.prototype.insertBefore;
      Node.prototype.insertBefore = function () { Node.prototype.insertBefore = real; throw new Error("broken on purpose"); };
      shadow.querySelector('[data-action="back"]').click()`);
    const box = await widget.until(
      `const box = shadow.querySelector('[data-action="go_on"]')?.getBoundingClientRect(); return box && { x: Math.round(box.left + 20), y: Math.round(box.top + 12) }`,
      "the offer",
    );
    await widget.look(
      `const offer = shadow.querySelector('[data-action="go_on"]'); offer.addEventListener("click", () => (window.pressed = true)); window.pressed = false`,
    );
    await stands();
    await pressAt(here.driver, box);
    await widget.ready();
    assert.equal(await widget.look("return pressed"), true, "and is pressed by one that means it");
  });

  // Pages take clicks in many ways, above the element.
  for (const [name, script] of Object.entries({
    "prevents every click in its accordion": `document.querySelector(".box").addEventListener("click", (event) => event.preventDefault());`,
    "returns false for every click": `document.querySelector(".box").onclick = () => false;`,
    "swallows presses on its slider": `for (const name of ["pointerdown", "mousedown", "touchstart", "touchend", "mouseup", "click"])
      document.querySelector(".box").addEventListener(name, (event) => { event.preventDefault(); event.stopPropagation(); }, { passive: false });`,
    "prevents every click on its document": `document.addEventListener("click", (event) => event.preventDefault());`,
  })) {
    test(`a page that ${name}: the check works, and nothing has to be told`, async () => {
      here.server.page("/taking.js", script);
      const widget = await visit(
        "/taking",
        clinicPage({
          body: `<div class="box">${widgetMarkup()}</div><script src="/taking.js"></script>`,
        }),
      );
      await byHand(widget);
      assert.deepEqual(await errors(), []);
    });
  }

  test("a page that prevents clicks before they arrive: the check works all the same, and it is told once", async () => {
    here.server.page(
      "/before.js",
      `addEventListener("click", (event) => event.preventDefault(), true);`,
    );
    const widget = await visit(
      "/before",
      clinicPage({ head: '<script src="/before.js"></script>' }),
    );
    await byHand(widget);
    assert.deepEqual(await errors(), ["press_blocked"]);
  });

  for (const stop of ["stopPropagation", "stopImmediatePropagation"]) {
    test(`a page that stops clicks before they arrive (${stop}): it is told`, async () => {
      here.server.page(
        "/before.js",
        `${stop === "stopPropagation" ? "document" : "window"}.addEventListener("click", (event) => event.${stop}(), true);`,
      );
      const widget = await visit(
        "/stopped",
        clinicPage({ head: '<script src="/before.js"></script>' }),
      );
      await pressOn(widget, '[data-action="start"]');
      await widget.until(
        `return told.some(({ detail }) => detail?.code === "press_blocked")`,
        "the event",
      );
    });
  }

  // Two questions with a pointer, and help that opens.
  async function byHand(widget) {
    const { heading } = await widget.screen();
    await pressOn(widget, '[data-action="start"]');
    const first = await widget.changed(heading);
    await stands();
    await pressOn(widget, 'label[for="who-self"], label');
    await widget.look(
      `const age = shadow.querySelector('input[name="age"]'); if (age) { age.value = "40"; age.dispatchEvent(new Event("input", { bubbles: true })); }`,
    );
    await pressOn(widget, ".rw-help summary");
    await widget.until(`return shadow.querySelector(".rw-help").open`, "help");
    await pressOn(widget, '[data-action="next"]');
    assert.notEqual((await widget.changed(first.heading)).question, first.question);
  }

  test("in a frame that may not submit forms, the check is walked by pointer and by key", async () => {
    here.server.page("/inner", clinicPage());
    here.server.page("/watch.js", "window.told = []");
    const frame =
      '<iframe sandbox="allow-scripts allow-same-origin" src="/inner" width="700" height="900"></iframe>';
    await here.driver.get(
      here.server.page("/no-forms", `<!doctype html><title>Praktijk</title>${frame}`),
    );
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await widget.start();
    const second = await oneOn(widget);
    await widget.look(
      `shadow.querySelector('[data-question] input').click(); shadow.querySelector('[data-action="next"]').click()`,
    );
    await widget.changed(second.heading);
    await here.driver.switchTo().defaultContent();
  });

  // Old libraries put their own things in the place of the browser's.
  const replaced = `
    const { Event: Real } = window;
    window.Event = function (...given) { return Reflect.construct(Real, given); };
    window.Window = function () {}; window.Document = function () {}; window.Element = function () {};
    Array.from = () => []; Object.is = () => false;`;
  test("a page whose library replaced what the browser has, before or midway: the check goes on", async () => {
    here.server.page("/old.js", replaced);
    const before = await visit("/old", clinicPage({ head: '<script src="/old.js"></script>' }));
    await stroll(before, lumbago);
    assert.deepEqual(await errors(), []);
    const midway = await visit("/old-midway", clinicPage());
    await midway.start();
    await midway.look(replaced);
    await stroll(midway, person({ b_saddle: "yes" }));
    assert.equal((await midway.screen()).disposition, "emergency_now");
  });

  test("what is thrown out of the wasm is a break: told, answers kept, and a way on", async () => {
    const widget = await visit("/thrown");
    await widget.start();
    const { heading } = await oneOn(widget);
    await widget.look(`
      const real = HTMLElement.prototype.focus;
      HTMLElement.prototype.focus = function () { HTMLElement.prototype.focus = real; throw new Error("thrown on purpose"); };
      shadow.querySelector('[data-action="back"]').click()`);
    await widget.until(
      `return shown(shadow.querySelector('[data-action="go_on"]'))`,
      "the offer to go on",
    );
    assert.deepEqual(await errors(), ["panic"]);
    await widget.click('[data-action="go_on"]');
    await widget.ready();
    assert.equal((await widget.screen()).heading, heading);
  });

  test("a field that was filled in without a word counts", async () => {
    const widget = await visit("/filler");
    await widget.start();
    await fill(widget, lumbago, { press: false });
    const { heading } = await widget.screen();
    await widget.look(
      `shadow.querySelector('input[name="age"]').value = "76"; shadow.querySelector('[data-action="next"]').click()`,
    );
    await widget.changed(heading);
    await stroll(widget, lumbago);
    assert.equal((await widget.screen()).disposition, "gp_within_days", "as for somebody of 76");
  });
});
