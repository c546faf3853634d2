// A guest on strangers' pages: their styles and keys do not break it, and it leaves theirs alone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import {
  browserName,
  clinicPage,
  house,
  open,
  pause,
  picture,
  widgetMarkup,
} from "./lib/house.mjs";
import { oneOn } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

// A reset as clinics' site builders ship them, and a root font that changes what a rem is.
const reset = `
  html { font-size: 62.5% !important; }
  * { all: unset !important; }
  *, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; color: #c00 !important;
    font: 9px/1 fantasy !important; text-transform: uppercase !important; letter-spacing: 3px !important; }
  head, script, style { display: none !important; }
  body, h1, p, rug-wijzer { display: block !important; }
`;

// Hotkeys as a site's menu script sets them: on every key, wherever it is typed.
const hotkeys = `
  window.heard = [];
  for (const name of ["keydown", "keypress"])
    document.addEventListener(name, (event) => { heard.push(event.key); event.preventDefault(); });
  document.addEventListener("input", (event) => heard.push("input"));
`;

// Counts what a widget could leave behind: wasm instances, and listeners on things that outlive it.
const count = `
  window.made = [];
  window.listeners = 0;
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const result = await instantiate.apply(WebAssembly, given);
    made.push(new WeakRef((result.instance ?? result).exports.memory));
    return result;
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    if (this === window || this === document || this === document.documentElement || this instanceof MediaQueryList) {
      if (!options?.once) {
        listeners += 1;
        options?.signal?.addEventListener("abort", () => (listeners -= 1));
      }
    }
    return addEventListener.call(this, name, listener, options);
  };
`;

describe(`guests (${browserName})`, () => {
  const here = house();

  test("a reset with !important and a root font of 62.5 % change nothing inside", async () => {
    const measure = `
      const style = getComputedStyle(shadow.querySelector("[data-heading]"));
      const { fontSize, fontFamily, color, textTransform, letterSpacing } = style;
      const { height } = shadow.querySelector('[data-action="start"]').getBoundingClientRect();
      return { fontSize, fontFamily, color, textTransform, letterSpacing, height }`;
    here.server.page("/plain.css", "body { margin: 0 }");
    const plain = await open(
      here,
      "/plain",
      clinicPage({ head: '<link rel="stylesheet" href="/plain.css">' }),
    );
    await plain.ready();
    const expected = await plain.look(measure);
    here.server.page("/reset.css", reset);
    const widget = await open(
      here,
      "/hostile",
      clinicPage({ head: '<link rel="stylesheet" href="/reset.css">' }),
    );
    await widget.ready();
    assert.deepEqual(await widget.look(measure), expected);
    await picture(here, "hostile-reset");
  });

  test("a page's hotkeys neither stop nor hear what is typed", async () => {
    here.server.page("/hotkeys.js", hotkeys);
    const widget = await open(
      here,
      "/hotkeys",
      clinicPage({ head: '<script src="/hotkeys.js"></script>' }),
    );
    await widget.ready();
    await widget.look(`shadow.querySelector("[data-heading]").focus()`);
    await widget.look("heard.length = 0");
    await widget.look(`shadow.querySelector('[data-action="start"]').focus()`);
    const { heading } = await widget.screen();
    await widget.press(Key.ENTER);
    await widget.changed(heading);
    assert.deepEqual(await widget.look("return heard"), []);
    await widget.press(Key.ESCAPE);
    assert.deepEqual(await widget.look("return [...new Set(heard)]"), ["Escape"]);
  });

  test("two widgets keep apart", async () => {
    await open(here, "/pair", clinicPage({ body: widgetMarkup() + widgetMarkup() }));
    const [first, second] = [new Widget(here.driver, 0), new Widget(here.driver, 1)];
    await first.ready();
    await second.ready();
    const before = await second.screen();
    await first.start();
    assert.deepEqual(await second.screen(), before);
  });

  test("moved to another place, it goes on where it was", async () => {
    const widget = await open(here, "/moved", clinicPage());
    await widget.ready();
    const { heading } = await widget.start();
    await widget.look(`document.body.append(element)`);
    await pause(100);
    assert.equal((await widget.screen()).heading, heading);
  });

  test("taken out and put back, it has kept the answers", async () => {
    const widget = await open(here, "/kept", clinicPage());
    await widget.ready();
    await widget.start();
    const { heading } = await oneOn(widget);
    await widget.look(`window.parked = element; element.remove()`);
    await pause(100);
    await widget.look(`document.body.append(parked)`);
    await widget.ready();
    assert.equal((await widget.screen()).heading, heading);
  });

  test("taken out and put back fifty times, it leaks nothing", async (context) => {
    here.server.page("/count.js", count);
    const widget = await open(
      here,
      "/leaks",
      clinicPage({ head: '<script src="/count.js"></script>' }),
    );
    await widget.ready();
    const measure = `
      window.gc?.();
      return { heap: performance.memory?.usedJSHeapSize ?? null, alive: made.filter((one) => one.deref()).length, listeners };`;
    const cycle = async (times) => {
      for (let turn = 0; turn < times; turn += 1) {
        await here.driver.executeAsyncScript(`
          const done = arguments[arguments.length - 1];
          const element = document.querySelector("rug-wijzer");
          const parent = element.parentNode;
          element.remove();
          setTimeout(() => {
            document.addEventListener("rugwijzer:ready", () => setTimeout(done, 0), { once: true });
            parent.append(element);
          }, 0);`);
      }
      await pause(200);
      return widget.look(measure);
    };
    const warm = await cycle(5);
    const after = await cycle(50);
    context.diagnostic(`after 50 rounds: ${JSON.stringify({ warm, after })}`);
    // Only Chromium collects when it is told to.
    if (after.heap !== null)
      assert.ok(after.alive <= 3, `${after.alive} wasm instances are still alive`);
    assert.equal(after.listeners, warm.listeners, "every listener on the page is taken away");
    if (after.heap !== null)
      assert.ok(after.heap - warm.heap < 1_000_000, `the heap grew by ${after.heap - warm.heap}`);
  });

  test("a clinic's page keeps its own history", async () => {
    const widget = await open(here, "/history", clinicPage());
    await widget.ready();
    const before = await widget.look("return history.length");
    await widget.start();
    assert.equal(await widget.look("return history.length"), before);
    assert.equal(await widget.look("return history.state"), null);
  });

  test("in a page of its own the browser's back button goes one screen back, and forward again", async () => {
    await here.driver.get(`${here.server.address}/index.html`);
    const widget = new Widget(here.driver);
    await widget.ready();
    const welcome = await widget.screen();
    const first = await widget.start();
    await here.driver.navigate().back();
    assert.equal((await widget.changed(first.heading)).heading, welcome.heading);
    await here.driver.navigate().forward();
    assert.equal((await widget.changed(welcome.heading)).heading, first.heading);
  });

  test("auto follows the page it is in, light or dark", async () => {
    const themes = {
      "color-scheme: dark": "dark",
      "background: #101010": "dark",
      "background: #fafafa": "light",
      "color-scheme: light": "light",
      "": "light",
    };
    for (const [style, expected] of Object.entries(themes)) {
      here.server.page("/ground.css", `html { ${style} }`);
      const widget = await open(
        here,
        "/ground",
        clinicPage({ head: '<link rel="stylesheet" href="/ground.css">' }),
      );
      await widget.ready();
      assert.equal(
        await widget.look(`return shadow.querySelector(".rw").dataset.theme`),
        expected,
        style,
      );
    }
  });
});
