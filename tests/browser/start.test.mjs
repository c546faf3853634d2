// The widget starts: in a clinic's page, as a page of its own, from a disk; under the strictest
// policy; and is quiet.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { Chromium } from "./lib/chromium.mjs";
import { stroll } from "./lib/fill.mjs";
import { lumbago, person } from "./lib/people.mjs";
import {
  browserName,
  clinicPage,
  house,
  open,
  pause,
  refused,
  told,
  widgetMarkup,
} from "./lib/house.mjs";
import { embedded, strict, top } from "./lib/server.mjs";
import { oneOn } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

// Firefox and WebKit ask for an icon on every page there is, and this policy refuses it with the
// widget or without.
const notTheIcon = (report) => !report.includes("/favicon.ico");

const parts = embedded(/^rugwijzer_check\..+\.js$/);

describe(`start (${browserName})`, () => {
  const here = house();

  test("in a clinic's page, and says so once", async (context) => {
    const widget = await open(here, "/clinic", clinicPage());
    await widget.ready();
    const ready = (await told(here)).filter(({ name }) => name === "ready");
    assert.equal(ready.length, 1);
    context.diagnostic(`first screen after ${Math.round(ready[0].at)} ms`);
  });

  test("takes no focus in a clinic's page", async () => {
    const widget = await open(here, "/quiet", clinicPage());
    await widget.ready();
    assert.equal(await widget.focused(), null);
  });

  test("as a page of its own", async () => {
    await here.driver.get(`${here.server.address}/index.html`);
    await new Widget(here.driver).ready();
  });

  test("from a disk, in one file", async () => {
    await here.driver.get(pathToFileURL(join(top, "dist", "rugwijzer.html")).href);
    const widget = new Widget(here.driver);
    await widget.ready();
    await widget.start();
  });

  test("under the strict policy with Trusted Types, without one report", async () => {
    const widget = await open(here, "/strict", clinicPage(), strict);
    await widget.ready();
    await widget.start();
    await pause(300);
    assert.deepEqual((await refused(here)).filter(notTheIcon), []);
    assert.deepEqual(here.server.reports.filter(notTheIcon), []);
  });

  test("the reports are real: a style element is refused and reported", async () => {
    const widget = await open(
      here,
      "/refused",
      clinicPage({ head: "<style>h1 { color: red }</style>" }),
      strict,
    );
    await widget.ready();
    await pause(300);
    assert.notDeepEqual((await refused(here)).filter(notTheIcon), []);
    assert.notDeepEqual(here.server.reports.filter(notTheIcon), []);
  });

  test("asks for nothing after loading, while the alarm signs are asked", async () => {
    const widget = await open(here, "/silent", clinicPage());
    await widget.ready();
    await pause(300);
    here.server.forget();
    const before = await here.driver.executeScript(
      "return performance.getEntriesByType('resource').length",
    );
    await widget.start();
    await oneOn(widget);
    await pause(300);
    assert.deepEqual(here.server.requests, []);
    assert.equal(
      await here.driver.executeScript("return performance.getEntriesByType('resource').length"),
      before,
    );
  });

  test("asks for everything before its first screen stands", async () => {
    const widget = await open(here, "/early", clinicPage());
    await widget.ready();
    const [ready] = (await told(here)).filter(({ name }) => name === "ready");
    const asked = await here.driver.executeScript(
      "return performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime }))",
    );
    const ours = asked.filter(({ name }) => name.includes("/embed/"));
    for (const { name, startTime } of ours)
      assert.ok(startTime < ready.at, `${name} at ${startTime}, the first screen at ${ready.at}`);
  });

  test("the script and the wasm are loaded once for two widgets", async () => {
    here.server.forget();
    await open(here, "/two", clinicPage({ body: widgetMarkup() + widgetMarkup() }));
    await new Widget(here.driver, 0).ready();
    await new Widget(here.driver, 1).ready();
    const asked = here.server.requests
      .filter((line) => line.includes("/embed/"))
      .map((line) => line.replace(/\?.*/, ""));
    const once = ["/embed/rugwijzer.js", parts, "/embed/rugwijzer_bg.wasm"];
    assert.deepEqual(asked.sort(), once.map((path) => `GET ${path}`).sort());
  });

  test("the configuration may stand in a file", async () => {
    here.server.page("/clinic.json", '{"clinic":{"name":"De Linde","phone":"030 555 01 23"}}');
    const widget = await open(
      here,
      "/by-file",
      clinicPage({ body: widgetMarkup('config="/clinic.json"') }),
      strict,
    );
    await widget.ready();
    assert.ok(here.server.requests.includes("GET /clinic.json"));
    assert.deepEqual(
      (await told(here)).filter(({ name }) => name === "error"),
      [],
    );
  });

  // As a browser says it that saves data, and the engines that never say so.
  test("who saves data gets what comes after the outcome at the outcome, and with an emergency not at all", async () => {
    here.server.page(
      "/saving.js",
      `Object.defineProperty(navigator, "connection", { value: { saveData: true } });`,
    );
    const head = '<script src="/saving.js"></script>';
    const plan = () => here.server.requests.filter((line) => line.includes("plan"));
    for (const [answers, asked] of [
      [person({ a_collapse: "yes" }), 0],
      [lumbago, 2],
    ]) {
      here.server.forget();
      const widget = await open(here, "/saving", clinicPage({ head }));
      await widget.ready();
      await stroll(widget, answers, {
        onScreen: ({ disposition, heading }) =>
          assert.deepEqual(disposition ? [] : plan(), [], heading),
      });
      if (asked)
        await widget.until(
          `return shadow.querySelector('[data-action="details"]') !== null`,
          "what only the whole has",
        );
      await pause(300);
      assert.equal(plan().length, asked);
    }
  });

  test(
    "the demo clinic's page does not jump when the check comes",
    { skip: browserName !== "chromium" && "only Chromium measures it" },
    async (context) => {
      here.server.page("/demo.html", readFileSync(join(top, "demo", "demo.html")));
      for (const width of [360, 768, 1280]) {
        await new Chromium(here.driver).size(width, 800);
        const letGo = here.server.hold("/embed/rugwijzer_bg.wasm");
        await here.driver.get(`${here.server.address}/demo.html`);
        await pause(300); // the page stands with its own text first
        letGo();
        await new Widget(here.driver).ready();
        await pause(500);
        const shift = await here.driver.executeAsyncScript(`
        let sum = 0;
        const count = (list) => { for (const { value } of list.getEntries()) sum += value; };
        new PerformanceObserver(count).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => arguments[0](sum), 200);`);
        context.diagnostic(`layout shift at ${width} px: ${shift.toFixed(4)}`);
        assert.ok(shift <= 0.02, `${shift} at ${width} px`);
        here.server.mend();
      }
    },
  );

  test("the demo clinic's page", async () => {
    here.server.page("/demo.html", readFileSync(join(top, "demo", "demo.html")));
    await here.driver.get(`${here.server.address}/demo.html`);
    await new Widget(here.driver).ready();
  });
});
