// The classic loader on pages that rewrite, move, join, delay and filter what is put on them; and
// the element's own `base`, for a script that was taken away from its files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { autop } from "@wordpress/autop";
import { parse } from "acorn";
import { stroll } from "./lib/fill.mjs";
import { browserName, clinicPage, house, open, pause, told, widgetMarkup } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { strict, top } from "./lib/server.mjs";

const embed = (name) => readFileSync(join(top, "dist/embed", name), "utf8");
const loader = embed("rugwijzer-loader.js");
const tag = (attributes = "") => `<script src="/embed/rugwijzer-loader.js" ${attributes}></script>`;
const div = (data = "") =>
  `<div class="rug-wijzer" data-lang="nl" ${data}><p class="fallback">Bel uw huisarts. Gevaar? Bel <a href="tel:112">112</a>.</p></div>`;
const page = (head, body = div()) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><script src="/watch.js"></script>${head}</head><body><h1>Praktijk</h1>${body}<p id="after">Na de check.</p></body></html>`;

describe(`loader (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail);
  const failed = async (widget) => {
    await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
    await widget.fallback();
    return errors();
  };

  // How much they may weigh stands in `xtask/src/size.rs`.
  for (const name of ["rugwijzer-loader.js", "rugwijzer-frame.js"])
    test(`${name} is ES5`, () => parse(embed(name), { ecmaVersion: 5 }));

  // What optimisers, consent tools and tag managers make of the one line.
  const joined = `var before = 1\n${loader}var after = before`;
  const based = div('data-base="/embed/"');
  for (const [name, html] of Object.entries({
    "as written": page(tag()),
    "with defer and async": page(tag("defer async")),
    "called a module": page(tag('type="module"')),
    "joined with other scripts": page('<script src="/cache/all.js"></script>', based),
    "joined, at the end of the body": page("", `${based}<script src="/cache/all.js"></script>`),
    "moved alone": page('<script src="/cache/1.js" data-base="/embed/"></script>'),
    "moved, and window.rugwijzerBase": page(
      '<script src="/base.js"></script><script src="/cache/1.js"></script>',
    ),
    "put into the page": page(`<script>${loader}</script>`, based),
    "beside an element": page('<script src="/cache/1.js"></script>', widgetMarkup('base="/embed"')),
  })) {
    test(`the script ${name}: the check stands`, async () => {
      here.server.page("/cache/all.js", joined);
      here.server.page("/cache/1.js", loader);
      here.server.page("/base.js", 'window.rugwijzerBase = "/embed/"');
      const widget = await open(here, "/rewritten", html);
      await widget.ready();
      assert.equal(await widget.look(`return element.lang`), "nl");
      assert.deepEqual(await errors(), []);
    });
  }

  const released = {
    "by its type": `const one = document.createElement("script"); one.src = held.src; held.replaceWith(one)`,
    "with all its attributes": `const one = document.createElement("script");
      for (const { name, value } of held.attributes) one.setAttribute(name, name === "type" ? "text/javascript" : value);
      held.replaceWith(one)`,
  };
  for (const [name, release] of Object.entries(released)) {
    test(`held back until consent, released ${name}: until then the page's own text`, async () => {
      const widget = await open(here, "/consent", page(tag('type="text/plain"')));
      await pause(200);
      assert.equal(await widget.look(`return shown(document.querySelector(".fallback"))`), true);
      await widget.look(
        `const held = document.querySelector("script[type='text/plain']"); ${release}`,
      );
      await widget.ready();
      assert.deepEqual(await errors(), []);
    });
  }

  test("put in by a tag manager, script and div, long after the page", async () => {
    const widget = await open(here, "/tags", page("", '<div id="slot"></div>'));
    await widget.look(
      `document.querySelector("#slot").appendChild(document.createRange().createContextualFragment(given))`,
      div() + tag(),
    );
    await widget.ready();
    assert.deepEqual(await errors(), []);
  });

  test("a div that comes later than the loader", async () => {
    const widget = await open(here, "/later", page(tag(), '<div id="slot"></div>'));
    await pause(200);
    await widget.look(`document.querySelector("#slot").innerHTML = given`, div());
    await widget.ready();
  });

  test("under the strict policy", async () => {
    const widget = await open(here, "/strict", page(tag()), strict);
    await widget.ready();
    assert.deepEqual(
      here.server.reports.filter((report) => !report.includes("favicon.ico")),
      [],
    );
  });

  // What WordPress's old editor makes of it when it shows a page.
  test("after wpautop: the check stands, and its text is inside it", async () => {
    const written = `Tekst ervoor.\n\n${tag()}\n${div()}\n\nTekst erna.`;
    const made = autop(written);
    assert.notEqual(made, written);
    const widget = await open(here, "/autop", page("", made));
    await widget.ready();
    assert.equal(await widget.look(`return element.querySelectorAll(".fallback").length`), 1);
    assert.equal(
      await widget.look(`return [...document.querySelectorAll(".fallback")].some(shown)`),
      false,
    );
  });

  // An editor's text may hold a div and no handler. What is on the list is what the element knows.
  test("settings come along, and nothing that runs", async () => {
    const { modules } = JSON.parse(embed("custom-elements.json"));
    const known = modules[0].declarations[0].attributes
      .map(({ name }) => name)
      .filter((name) => name !== "base");
    const data = [...known, "onclick", "style", "id", "base", "unheard"];
    const body = div(data.map((name) => `data-${name}=""`).join(" "));
    const widget = await open(here, "/settings", page(tag(), body));
    await widget.until(`return element !== undefined`, "the element");
    const names = await widget.look(`return element.getAttributeNames()`);
    assert.deepEqual(names.filter((name) => data.includes(name)).sort(), [...known].sort());
  });

  for (const [cause, wrong] of Object.entries({
    "is not there": () => here.server.fail("/embed/rugwijzer.js", 404),
    "is given as plain text": () =>
      here.server.headers("/embed/rugwijzer.js", { "Content-Type": "text/plain" }),
  })) {
    test(`the module ${cause}: script_failed is told, and the page's own text stands`, async () => {
      wrong();
      const widget = await open(here, "/no-module", page(tag()));
      const [error, ...others] = await failed(widget);
      assert.deepEqual([error.code, error.cause, others], ["script_failed", "not_loaded", []]);
      assert.match(`${error.version} ${error.ruleset}`, /^\d+\.\d+\.\d+ \d{4}\.\d+$/);
    });
  }

  test("moved, and nothing says where its folder is: script_failed, and the text stands", async () => {
    const widget = await open(here, "/lost", page(`<script>${loader}</script>`));
    const [error] = await failed(widget);
    assert.deepEqual([error.code, error.cause], ["script_failed", "base_unknown"]);
    assert.match(error.message, /data-base/);
  });

  test("a div may not have scripts loaded from another site", async () => {
    here.server.forget();
    const body = div(`data-base="${here.server.otherAddress}/embed/"`);
    const widget = await open(here, "/foreign", page(`<script>${loader}</script>`, body));
    assert.equal((await failed(widget))[0].cause, "base_unknown");
    assert.deepEqual(
      here.server.requests.filter((line) => line.includes("rugwijzer")),
      [],
    );
  });

  describe("base", () => {
    const moved = (attributes, head = "") => {
      here.server.page("/cache/min/r.js", embed("rugwijzer.js"));
      const body = widgetMarkup(attributes);
      return open(here, "/moved", clinicPage({ script: "/cache/min/r.js", body, head }));
    };

    test("the script was moved, and base says where its files are: to the outcome and its plan", async () => {
      const widget = await moved('base="/embed/"');
      await widget.ready();
      await stroll(widget, lumbago);
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
      assert.deepEqual(await errors(), []);
    });

    test("window.rugwijzerBase does so too", async () => {
      here.server.page("/base.js", 'window.rugwijzerBase = "/embed"');
      const widget = await moved("", '<script src="/base.js"></script>');
      await widget.ready();
      assert.deepEqual(await errors(), []);
    });

    test("an attribute that names another site is refused, and told", async () => {
      const widget = await open(
        here,
        "/foreign-base",
        clinicPage({ body: widgetMarkup('base="https://elsewhere.example/"') }),
      );
      await widget.ready();
      assert.deepEqual(
        (await errors()).map(({ code }) => code),
        ["base_refused"],
      );
    });
  });
});
