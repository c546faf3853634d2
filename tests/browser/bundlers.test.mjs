// Sites built by web builders' own tools from the npm package: each is walked to the outcome in
// Chromium. What a bundle does in the other engines does not depend on the bundle.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { stroll } from "./lib/fill.mjs";
import { browserName, house, told, watch, widgetMarkup } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const folder = join(top, "tests/embedding");
const manifest = JSON.parse(readFileSync(join(top, "dist/embed/custom-elements.json"), "utf8"));
const [{ attributes, members }] = manifest.modules[0].declarations;
// What the package promises is tried; a way it does not name yet is passed over.
const ways = {
  json: true,
  attributes: attributes.some(({ name }) => name === "clinic-name"),
  property: members.some(({ name }) => name === "config"),
};

describe(
  `the npm package (${browserName})`,
  { skip: browserName !== "chromium" && "built once, walked in Chromium" },
  () => {
    const here = house();
    let tools;
    let packed;

    before(async () => {
      tools = await import(join(folder, "build.mjs"));
      packed = tools.install();
    });
    after(() => tools?.remove());

    // Puts every file of a folder on the server.
    function serve(address, from) {
      for (const name of readdirSync(from, { recursive: true })) {
        const file = join(from, name);
        if (statSync(file).isFile()) here.server.page(address + name, readFileSync(file));
      }
    }

    async function walked(address, by) {
      here.server.page("/watch.js", watch);
      await here.driver.get(`${here.server.address}${address}index.html?by=${by}`);
      const widget = new Widget(here.driver);
      await widget.ready();
      await stroll(widget, lumbago);
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
      const errors = (await told(here)).filter(({ name }) => name === "error");
      assert.deepEqual(
        errors.map(({ detail }) => detail.code),
        [],
      );
      return widget.look("return shadow.textContent");
    }

    // Written beside esbuild's bundles, which know no clinic.
    const markup = (attributes) => widgetMarkup(attributes);
    for (const name of ["vite-react", "vite-vue", "webpack", "astro", "esbuild-inline"]) {
      test(`${name}: builds without a warning, and the check and its plan work`, async (context) => {
        const address = `/sites/${name}/`;
        const begun = Date.now();
        const { folder: made, warnings } = await tools.sites[name](address, markup);
        context.diagnostic(`built in ${Date.now() - begun} ms`);
        assert.deepEqual(warnings, []);
        serve(address, made);
        const asked = name.startsWith("vite-") ? Object.keys(ways) : ["json"];
        for (const by of asked.filter((way) => ways[way])) {
          const text = await walked(address, by);
          context.diagnostic(`walked, with its data by ${by}`);
          if (!name.startsWith("esbuild")) assert.match(text, /Fysiotherapie De Linde/, by);
        }
        if (name.startsWith("vite-"))
          assert.equal(
            await here.driver.executeScript(`return document.querySelector("#after").textContent`),
            "1",
            "the site hears the events",
          );
      });
    }

    test("esbuild, which copies no files: base says where they lie", async () => {
      const { folder: made, warnings } = await tools.sites["esbuild-base"]("", markup);
      assert.deepEqual(warnings, []);
      serve("/sites/esbuild-base/", made);
      await walked("/sites/esbuild-base/", "json");
    });

    test("the package holds the folder, and each promise is a file in it", () => {
      const held = readdirSync(join(top, "dist/embed")).sort();
      assert.deepEqual([...packed].sort(), held);
      const { exports, types, customElements, version } = JSON.parse(
        readFileSync(join(top, "dist/embed/package.json"), "utf8"),
      );
      const named = Object.values(exports).flatMap((one) =>
        typeof one === "string" ? [one] : Object.values(one),
      );
      for (const file of [...named, types, customElements])
        if (!file.includes("*")) assert.ok(held.includes(file.replace("./", "")), file);
      assert.equal(readFileSync(join(top, "dist/embed/VERSION"), "utf8").trim(), version);
    });

    for (const name of ["rug-wijzer", "rug-wijzer/inline"])
      test(`a server may import ${name}: nothing is done, and nothing thrown`, () => {
        const code = `const before = Object.keys(globalThis).join(); await import("${name}");
          if (before !== Object.keys(globalThis).join()) throw new Error("it left something behind")`;
        const words = ["--input-type=module", "--eval", code];
        execFileSync(process.execPath, words, { cwd: folder, timeout: 20_000 });
      });

    test("its types hold in React, in Vue, and without either", () => {
      const tsc = join(folder, "node_modules/.bin/tsc");
      const options = "--noEmit --strict --target es2022 --module esnext --jsx react-jsx";
      const files = ["types/react.tsx", "types/vue.ts", "types/plain.ts"];
      const words = [...options.split(" "), "--moduleResolution", "bundler", ...files];
      execFileSync(tsc, words, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    });
  },
);
