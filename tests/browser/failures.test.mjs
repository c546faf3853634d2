// Whatever fails, the page's own text is what a visitor sees, and a crash costs no answers.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Key } from "selenium-webdriver";
import { browserName, clinicPage, house, open, told, widgetMarkup } from "./lib/house.mjs";
import { strict, top } from "./lib/server.mjs";
import { oneOn } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

describe(`failures (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail.code);
  const errorSeen = (code) =>
    new Widget(here.driver).until(
      `return told.some(({ name, detail }) => name === "error" && detail.code === given)`,
      code,
      code,
    );

  test("without JavaScript the page itself says what to do in an emergency", () => {
    for (const page of ["dist/index.html", "dist/rugwijzer.html", "demo/demo.html"]) {
      const markup = readFileSync(join(top, page), "utf8");
      const inside = markup.slice(
        markup.lastIndexOf("<rug-wijzer"),
        markup.lastIndexOf("</rug-wijzer>"),
      );
      assert.match(inside, /href="tel:112"/, page);
      assert.match(inside, /huisartsenpost/, page);
    }
  });

  test("wasm refused by the page's policy", async () => {
    const widget = await open(
      here,
      "/no-wasm",
      clinicPage(),
      strict.replace(" 'wasm-unsafe-eval'", ""),
    );
    await errorSeen("wasm_blocked");
    await widget.fallback();
  });

  test("the wasm is not there", async () => {
    here.server.fail("/embed/rugwijzer_bg.wasm", 404);
    const widget = await open(here, "/no-file", clinicPage());
    await errorSeen("download_failed");
    await widget.fallback();
  });

  test("another wasm than the script was made with", async () => {
    here.server.page("/embed/rugwijzer_bg.wasm", Buffer.from("not what was signed"));
    const widget = await open(here, "/wrong-file", clinicPage());
    await errorSeen("download_failed");
    await widget.fallback();
    here.server.page(
      "/embed/rugwijzer_bg.wasm",
      readFileSync(join(top, "dist/embed/rugwijzer_bg.wasm")),
    );
  });

  test("a configuration that is not there: the defaults do", async () => {
    const widget = await open(
      here,
      "/no-config",
      clinicPage({ body: widgetMarkup('config="/nowhere.json"') }),
    );
    await widget.ready();
    assert.deepEqual(await errors(), ["config_download_failed"]);
  });

  test("the script fails to load: nothing but the page's own text", async () => {
    const widget = await open(here, "/no-script", clinicPage({ script: "/nowhere.js" }));
    await widget.fallback();
  });

  // A page's own script can break the DOM under the app; that is a panic like any other.
  const breakOnce = `
    const real = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function () { Node.prototype.insertBefore = real; throw new Error("broken on purpose"); };
  `;

  test("a panic: the fallback comes back, and the visitor goes on with the answers", async () => {
    const widget = await open(here, "/panic", clinicPage());
    await widget.ready();
    await widget.start();
    const { heading } = await oneOn(widget);
    await widget.look(breakOnce);
    await widget.click('[data-action="back"]');
    await errorSeen("panic");
    await widget.fallback();
    await widget.until(
      `return shown(shadow.querySelector('[role="alert"] [data-action="go_on"]'))`,
      "the offer to go on",
    );
    assert.equal((await widget.focused()).action, "go_on");
    await widget.press(Key.ENTER);
    await widget.ready();
    assert.equal(
      (await widget.screen()).heading,
      heading,
      "where the answers given so far lead to",
    );
    assert.equal((await widget.focused()).heading, true);
    assert.deepEqual(await errors(), ["panic"]);
  });

  test("a panic in one widget leaves the other alone", async () => {
    await open(here, "/panic-beside", clinicPage({ body: widgetMarkup() + widgetMarkup() }));
    const [first, second] = [new Widget(here.driver, 0), new Widget(here.driver, 1)];
    await first.ready();
    await second.ready();
    await first.look(breakOnce);
    await first.click('[data-action="start"]');
    await first.fallback();
    await second.start();
  });
});
