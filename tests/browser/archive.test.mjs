// The download, as a clinic uses it: unpacked into an empty site, with the lines from its LEESMIJ.html
// pasted into a page.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, describe, test } from "node:test";
import { files, inside, snippet, version } from "./lib/archive.mjs";
import { stroll } from "./lib/fill.mjs";
import { browserName, house, open, told } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { Widget } from "./lib/widget.mjs";

const page = (lines) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><script src="/watch.js"></script></head><body><h1>Praktijk</h1>
${lines}
<p id="after">Na de check.</p></body></html>`;

describe(`download (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  function unpacked() {
    for (const [name, bytes] of Object.entries(files))
      here.server.page(`/${name}`, Buffer.from(bytes));
  }

  test("every file lies under its version, with the hash that integrity.json gives", () => {
    const { files: hashes, version: named } = JSON.parse(inside("integrity.json"));
    assert.equal(named, version);
    assert.equal(inside("VERSION").toString(), `${version}\n`);
    for (const name of Object.keys(files)) assert.ok(name.startsWith(`rugwijzer/${version}/`));
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(
        `sha384-${createHash("sha384").update(inside(name)).digest("base64")}`,
        hash,
        name,
      );
    const own = [
      ...["LEESMIJ.html", "clinician.html", "configurator.html", "protocol.html"],
      ...["rugwijzer-counts.js"],
      ...[".htaccess", "nginx.conf", "integrity.json"],
    ];
    assert.equal(Object.keys(files).length, Object.keys(hashes).length + own.length);
  });

  test("the lines to paste: the check stands, knows its clinic, and tells its version", async () => {
    unpacked();
    const widget = await open(here, "/pasted", page(snippet("element")));
    await widget.ready();
    assert.equal(await widget.look("return element.version"), version);
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    assert.match(await widget.look("return shadow.textContent"), /Fysiotherapie De Linde/);
    assert.deepEqual(
      (await told(here)).filter(({ name }) => name === "error"),
      [],
    );
  });

  test("the lines with the loader: the check stands, and knows its clinic", async () => {
    unpacked();
    assert.equal(snippet("loader").split("\n").length, 2, "the div stands on one line");
    const widget = await open(here, "/pasted-loader", page(snippet("loader")));
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    assert.match(await widget.look("return shadow.textContent"), /Fysiotherapie De Linde/);
  });

  test("the lines with the frame: the check stands, and the frame has grown", async () => {
    unpacked();
    await here.driver.get(here.server.page("/pasted-frame", page(snippet("frame"))));
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await widget.until("return document.documentElement.scrollHeight <= innerHeight", "its height");
    await here.driver.switchTo().defaultContent();
  });

  for (const way of ["element", "loader"])
    test(`where no script comes (${way}), the text says whom to call, and promises nothing`, async () => {
      for (const name of Object.keys(files)) here.server.fail(`/${name}`, 404);
      const widget = await open(here, `/no-script-${way}`, page(snippet(way)));
      const text = await widget.look(
        `const own = document.querySelector(".rug-wijzer, rug-wijzer");
         return { links: [...own.querySelectorAll("a")].filter(shown).map(({ href }) => href), text: own.innerText }`,
      );
      assert.ok(text.links.includes("tel:112"), text.links.join());
      assert.doesNotMatch(text.text, /wordt geladen/);
    });
});
