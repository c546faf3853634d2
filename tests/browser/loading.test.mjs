// Which files are asked for, when, and how they travel: on hosts that compress and on hosts that do
// not, and in browsers without WebAssembly.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { stroll } from "./lib/fill.mjs";
import { browserName, clinicPage, house, open, pause, told, watch } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { embedded, strict, top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const folder = join(top, "dist/embed");
const wasm = "/embed/rugwijzer_bg.wasm";
const parts = embedded(/^rugwijzer_check\..+\.js$/);
const twin = embedded(/^rugwijzer_bg\..+\.packed\.bin$/);
const planTwin = embedded(/^rugwijzer_plan_bg\..+\.packed\.bin$/);
const polyfill = embedded(/^rugwijzer_polywasm\..+\.js$/);

// The last page before the questions about health.
const alarmPages = ["person", "danger", "saddle", "legs", "ill", "accident"];

describe(`loading (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const asked = () => here.server.requests.map((line) => line.replace(/^GET |\?.*/g, ""));
  const askedOf = (part) => asked().filter((path) => path.includes(part));
  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail.code);

  async function started(path, page = clinicPage(), policy) {
    here.server.forget();
    const widget = await open(here, path, page, policy);
    await widget.ready();
    return widget;
  }

  async function seen(part, count) {
    const end = Date.now() + 8000;
    while (askedOf(part).length < count && Date.now() < end) await pause(25);
    assert.equal(askedOf(part).length, count, `requests for ${part}`);
  }

  describe("the plan", () => {
    test("is asked for when the alarm pages are past, and once", async () => {
      const widget = await started("/after-alarm");
      const pages = [];
      const { outcome } = await stroll(widget, lumbago, {
        onScreen: async ({ question }) => {
          if (question) pages.push(question);
          if (!pages.some((page) => !alarmPages.includes(page))) {
            await pause(150);
            assert.deepEqual(askedOf("plan"), [], question ?? "welcome");
          }
        },
        until: ({ question }) => question !== null && !alarmPages.includes(question),
      });
      assert.deepEqual(pages, [...alarmPages, outcome.question]);
      await seen("plan", 2);
      await stroll(widget, lumbago);
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "what the plan adds");
      assert.equal(askedOf("plan").length, 2);
    });

    test("is not asked for where somebody has to call now", async () => {
      const widget = await started("/call-now");
      await stroll(widget, person({ a_collapse: "yes" }));
      await pause(500);
      assert.deepEqual(askedOf("plan"), []);
    });

    // As a page says it whose pictures are still on their way.
    test("waits until the page itself has loaded", async () => {
      here.server.page(
        "/busy.js",
        `Object.defineProperty(document, "readyState", { value: "interactive" });`,
      );
      const widget = await started(
        "/busy",
        clinicPage({ head: '<script src="/busy.js"></script>' }),
      );
      const past = ({ question }) => question !== null && !alarmPages.includes(question);
      await stroll(widget, lumbago, { until: past });
      await pause(500);
      assert.deepEqual(askedOf("plan"), []);
      await here.driver.executeScript(`dispatchEvent(new Event("load"))`);
      await seen("plan", 2);
    });
  });

  describe("a host that compresses", () => {
    for (const compression of ["gzip", "br"]) {
      test(`with ${compression}: the wasm itself is asked for, not its twin`, async () => {
        here.server.compression = compression;
        const widget = await started(`/host-${compression}`);
        assert.deepEqual(askedOf("_bg"), [wasm]);
        await stroll(widget, lumbago);
        await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
        assert.deepEqual(askedOf("packed"), []);
      });
    }
  });

  describe("a host that compresses nothing", () => {
    const plain = (path, page, policy) => {
      here.server.compression = undefined;
      return started(path, page, policy);
    };

    test("the packed twins are asked for, and nothing else", async (context) => {
      const widget = await plain("/plain", clinicPage(), strict);
      assert.deepEqual(askedOf("_bg"), [twin]);
      const travelled = (path) => here.server.travelled.get(path);
      const scripts = ["/embed/rugwijzer.js", parts].map(travelled);
      context.diagnostic(`scripts ${scripts.join(" + ")} bytes, check ${travelled(twin)} bytes`);
      await stroll(widget, lumbago);
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
      assert.deepEqual(askedOf("_bg"), [twin, planTwin]);
      assert.deepEqual(await errors(), []);
    });

    test("in a bundle that holds an address of its builder's disk they are, too", async () => {
      const script = readFileSync(join(top, "dist/embed/rugwijzer.js"), "utf8");
      const bundled = script.replace("===import.meta.url", '==="file:///site/rugwijzer.js"');
      assert.notEqual(bundled, script);
      here.server.page("/embed/app.js", bundled);
      await plain("/bundle", clinicPage({ script: "/embed/app.js" }));
      assert.deepEqual(askedOf("_bg"), [twin]);
    });

    for (const [what, wrong] of Object.entries({
      "is missing": () => here.server.fail(twin, 404),
      "is damaged": () => here.server.page(twin, "not what was signed"),
    })) {
      test(`the twin ${what}: the plain file does`, async () => {
        const bytes = readFileSync(join(top, "dist", twin));
        wrong();
        const widget = await plain(`/twin-${what.replaceAll(" ", "-")}`);
        assert.deepEqual(askedOf("_bg"), [twin, wasm]);
        assert.deepEqual(await errors(), []);
        await widget.start();
        here.server.page(twin, bytes);
      });
    }

    // WebKit then takes the bytes as they are.
    test("the twin is said to be compressed once more: it or the plain file does", async () => {
      here.server.headers(twin, { "Content-Encoding": "gzip" });
      const widget = await plain("/twin-compressed");
      assert.equal(askedOf("_bg")[0], twin);
      assert.deepEqual(await errors(), []);
      await widget.start();
    });

    test("a browser that cannot unpack gets the plain file", async () => {
      here.server.page("/old.js", "delete window.DecompressionStream");
      const head = '<script src="/old.js"></script>';
      await plain("/old-browser", clinicPage({ head }));
      assert.equal(askedOf(wasm).length, 1);
      assert.deepEqual(await errors(), []);
    });

    test("from another site, which does not tell how its script travelled: it starts", async (context) => {
      for (const name of readdirSync(folder))
        here.server.headers(`/embed/${name}`, { "Access-Control-Allow-Origin": "*" });
      const script = `${here.server.otherAddress}/embed/rugwijzer.js`;
      await plain("/other-site", clinicPage({ script }));
      assert.equal(askedOf("_bg").length, 1);
      assert.deepEqual(await errors(), []);
      context.diagnostic(`asked for ${askedOf("_bg")}`);
    });
  });

  test("index.html asks for nothing twice", async () => {
    here.server.forget();
    const letGo = here.server.hold("/rugwijzer-sw.js"); // what it keeps is for the next visit
    await here.driver.get(`${here.server.address}/index.html`);
    await new Widget(here.driver).ready();
    await pause(300);
    assert.deepEqual(askedOf("/embed/").sort(), ["/embed/rugwijzer.js", parts, wasm].sort());
    letGo();
  });

  test("rugwijzer.html in a browser that cannot unpack: the page's own text stays, and it is said why", async () => {
    const single = readFileSync(join(top, "dist/rugwijzer.html"), "utf8");
    const page = single
      .replace(/<meta http-equiv[^>]*>/, "")
      .replace("<title>", `<script>${watch}; delete window.DecompressionStream</script><title>`);
    const widget = await open(here, "/single", page);
    await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
    assert.deepEqual(await errors(), ["unpack_failed"]);
    await widget.fallback();
  });

  describe("without WebAssembly", () => {
    const head = '<script src="/without.js"></script>';
    const without = () => here.server.page("/without.js", "delete window.WebAssembly");

    test("a replacement is loaded, and the page's own globals stay as they are", async () => {
      without();
      const widget = await started("/without", clinicPage({ head }));
      assert.deepEqual(askedOf("polywasm"), [polyfill]);
      await widget.start();
      assert.equal(await here.driver.executeScript("return 'WebAssembly' in window"), false);
      assert.deepEqual(await errors(), []);
    });

    for (const [what, policy] of Object.entries({
      "no script made of text": strict.replace("; require-trusted-types-for 'script'", ""),
      "Trusted Types": strict.replace("'wasm-unsafe-eval'", "'unsafe-eval'"),
    })) {
      const skip = what === "Trusted Types" && browserName !== "chromium";
      test(
        `the page's policy wants ${what}: the page's own text stays, and it is said why`,
        { skip: skip && "the engine here does not know them" },
        async () => {
          without();
          const page = clinicPage({ head });
          const widget = await open(here, `/without-${what.replaceAll(" ", "-")}`, page, policy);
          await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
          assert.deepEqual(await errors(), ["wasm_missing"]);
          await widget.fallback();
        },
      );
    }

    test("with WebAssembly the replacement is not asked for", async () => {
      await started("/with");
      assert.deepEqual(askedOf("polywasm"), []);
    });
  });
});

describe(
  `without a compiler in the browser (${browserName})`,
  { skip: browserName !== "chromium" && "only Chromium can be started so" },
  () => {
    const here = house("--jitless");

    test("the whole way to an outcome, and the plan", async (context) => {
      const widget = await open(here, "/jitless", clinicPage());
      await widget.ready();
      assert.equal(await here.driver.executeScript("return typeof WebAssembly"), "undefined");
      const [{ at }] = (await told(here)).filter(({ name }) => name === "ready");
      context.diagnostic(`first screen after ${Math.round(at)} ms`);
      const begun = Date.now();
      const { outcome } = await stroll(widget, lumbago);
      context.diagnostic(`to the outcome in ${Date.now() - begun} ms`);
      assert.equal(outcome.disposition, "self_care");
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    });
  },
);
