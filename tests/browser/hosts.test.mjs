// Hosts of all kinds: boxes that shrink, colours in every notation, configurations that are late or
// wrong, files that are old, a window that is another, a page that is ours. The check stands, and
// what is wrong is told once.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  browserName,
  clinicPage,
  house,
  linde,
  ofClinic,
  open,
  pause,
  told,
  widgetMarkup,
} from "./lib/house.mjs";
import { stroll } from "./lib/fill.mjs";
import { embedded, top } from "./lib/server.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { pressOn, stood } from "./lib/pointer.mjs";
import { oneOn } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

describe(`hosts (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail);
  const codes = async () => (await errors()).map(({ code }) => code);
  const styled = (css) => {
    here.server.page("/host.css", css);
    return '<link rel="stylesheet" href="/host.css">';
  };

  // Boxes that ask how wide it would like to be.
  const boxes = {
    "table cell": `<table><tr><td>${widgetMarkup()}</td></tr></table>`,
    "inline-block": `<div style="display:inline-block">${widgetMarkup()}</div>`,
    "fit-content": `<div style="width:fit-content">${widgetMarkup()}</div>`,
    "flex: 0 0 auto": `<div style="display:flex"><div style="flex:0 0 auto">${widgetMarkup()}</div></div>`,
    popup: `<div style="position:absolute">${widgetMarkup()}</div>`,
    float: `<div style="float:left">${widgetMarkup()}</div>`,
    dialog: `<dialog open style="padding:0;border:0">${widgetMarkup()}</dialog>`,
    "grid 1fr auto": `<div style="display:grid;grid-template-columns:1fr auto"><i></i>${widgetMarkup()}</div>`,
    "centred column": `<div style="display:flex;flex-direction:column;align-items:center">${widgetMarkup()}</div>`,
    "plain block": widgetMarkup(),
  };
  for (const [name, body] of Object.entries(boxes)) {
    test(`in a box that shrinks to what is in it (${name}) it has a width, and fits`, async () => {
      const widget = await open(here, "/box", clinicPage({ body }));
      await widget.ready();
      const { width, room } = await widget.look(
        `return { width: element.getBoundingClientRect().width, room: innerWidth }`,
      );
      assert.ok(width >= 270 && width <= room, `${width} of ${room}`);
    });
  }

  const grounds = {
    "oklch(98.4% 0.003 247.858)": "light",
    "oklch(20% 0.02 260)": "dark",
    "oklab(0.97 0 0)": "light",
    "lab(8 0 0)": "dark",
    "lab(96 0 0)": "light",
    "color(display-p3 0.95 0.95 0.95)": "light",
    "color(srgb 0.05 0.05 0.08)": "dark",
    "color-mix(in oklab, white 90%, black)": "light",
    "color-mix(in srgb, black 90%, white)": "dark",
    "hsl(220 20% 12%)": "dark",
    "rgb(250 250 250 / 90%)": "light",
    "lch(97 1 250)": "light",
  };
  test("a ground in any notation", async () => {
    for (const [ground, expected] of Object.entries(grounds)) {
      const widget = await open(
        here,
        "/ground",
        clinicPage({ head: styled(`body { background: ${ground} }`) }),
      );
      await widget.ready();
      assert.equal(
        await widget.look(`return shadow.querySelector(".rw").dataset.theme`),
        expected,
        ground,
      );
    }
  });

  test("a ground that changes late: by a class around it, and by a sheet", async () => {
    here.server.page(
      "/late.css",
      "section { background: #111 } section.day { background: #fff } [data-mode=night] section.day { background: #111 }",
    );
    const widget = await open(
      here,
      "/late-ground",
      clinicPage({ body: `<section>${widgetMarkup()}</section>` }),
    );
    await widget.ready();
    const theme = (wanted) =>
      widget.until(`return shadow.querySelector(".rw").dataset.theme === given`, wanted, wanted);
    await theme("light");
    await widget.look(
      `document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/late.css" }))`,
    );
    await theme("dark");
    await widget.look(`document.querySelector("section").className = "day"`);
    await theme("light");
    await widget.look(`document.body.dataset.mode = "night"`);
    await theme("dark");
  });

  test('standalone="false" is off', async () => {
    const widget = await open(
      here,
      "/false",
      clinicPage({ body: widgetMarkup('standalone="false"') }),
    );
    await widget.ready();
    const before = await widget.look("return history.length");
    await widget.start();
    assert.deepEqual(
      await widget.look("return [history.length, history.state, document.body.style.margin]"),
      [before, null, ""],
    );
  });

  // JSON as editors, optimisers and people leave it.
  const json = JSON.stringify({ clinic: linde });
  const script = (type, text = json) => `<script${type ? ` type="${type}"` : ""}>${text}</script>`;
  for (const [name, inside] of Object.entries({
    "in a paragraph": `<p>${script("application/json")}</p>`,
    "in two boxes": `<div><div>${script("application/json")}</div></div>`,
    "as ld+json": script("application/ld+json"),
    "with a charset": script("application/json; charset=utf-8"),
    "after an empty one": script("application/json", " ") + script("application/json"),
    "with a type put before it": script("abc123-application/json"),
  })) {
    test(`a configuration ${name} is found`, async () => {
      const widget = await open(
        here,
        "/json",
        clinicPage({ body: `<rug-wijzer lang="nl">${inside}<p>Bel 112.</p></rug-wijzer>` }),
      );
      await widget.ready();
      await stroll(widget, lumbago);
      // Its card stands in a room: what is on the page counts, shown or not.
      assert.match(await widget.look("return shadow.textContent"), /De Linde/);
      assert.deepEqual(await codes(), []);
    });
  }

  test("a configuration that comes late is taken, and the same question stands", async () => {
    const widget = await open(here, "/late-json", clinicPage());
    await widget.ready();
    await widget.start();
    const { heading } = await oneOn(widget);
    await widget.look(
      `element.append(Object.assign(document.createElement("script"), { type: "application/json", textContent: given }))`,
      json,
    );
    await pause(200);
    assert.equal((await widget.screen()).heading, heading);
    await stroll(widget, lumbago);
    // Its card stands in a room: what is on the page counts, shown or not.
    assert.match(await widget.look("return shadow.textContent"), /De Linde/);
  });

  for (const [code, body] of Object.entries({
    config_not_found: `<rug-wijzer>${script("text/plain")}<p>Bel 112.</p></rug-wijzer>`,
    config_clinic_unreachable: widgetMarkup("", JSON.stringify({ clinic: { name: "Praktijk" } })),
    theme_unknown: widgetMarkup('theme="blue"'),
    config_unknown_key: widgetMarkup('boking-url="https://afspraak.example/"'),
    page_swallowed: `<rug-wijzer lang="nl" /><main><h2 id="rest">De praktijk</h2></main>`,
  })) {
    test(`${code} is told once, with the release and its rules`, async () => {
      const widget = await open(here, "/wrong", clinicPage({ body }));
      await widget.until(
        `return shown(shadow?.querySelector(".rw [data-heading]"))`,
        "the first screen",
      );
      await stroll(widget, lumbago);
      await pause(400);
      const [error, ...others] = await errors();
      assert.deepEqual([error?.code, others.map((other) => other.code)], [code, []]);
      const { version, ruleset } = await widget.look(
        "return { version: element.version, ruleset: element.ruleset }",
      );
      assert.match(`${version} ${ruleset}`, /^\d+\.\d+\.\d+ \d{4}\.\d+$/);
      assert.deepEqual([error.version, error.ruleset], [version, ruleset]);
      assert.deepEqual(
        await widget.look("return [element.dataset.version, element.dataset.ruleset]"),
        [version, ruleset],
      );
      assert.deepEqual((await told(here)).find(({ name }) => name === "ready").detail, {
        version,
        ruleset,
      });
      if (code === "page_swallowed")
        assert.equal(
          await widget.look(`return shown(document.querySelector("#rest"))`),
          true,
          "the page stays",
        );
    });
  }

  test("a configuration that never answers: after three seconds the check stands without it", async () => {
    here.server.page("/slow.json", json);
    here.server.hold("/slow.json");
    const widget = await open(
      here,
      "/slow-config",
      clinicPage({ body: widgetMarkup('config="/slow.json"') }),
    );
    await widget.until(
      `return shown(shadow?.querySelector(".rw:not([data-first-screens]) [data-heading]"))`,
      "the check",
      undefined,
      6000,
    );
    const [error] = await errors();
    assert.deepEqual([error.code, error.cause], ["config_download_failed", "late"]);
  });

  test("a configuration in an old encoding is read, and told", async () => {
    here.server.page(
      "/latin.json",
      Buffer.from(JSON.stringify({ clinic: { ...linde, name: "Café Rug" } }), "latin1"),
    );
    const widget = await open(
      here,
      "/latin",
      clinicPage({ body: widgetMarkup('config="/latin.json"') }),
    );
    await widget.ready();
    await stroll(widget, lumbago);
    assert.match(await widget.look("return shadow.textContent"), /Café Rug/);
    assert.deepEqual(await codes(), ["config_not_utf8"]);
  });

  // WebKit's async modules wait now and then for a deferred script that does not come: no work of
  // ours changes that.
  test(
    "another script that hangs is not waited for",
    { skip: browserName === "webkit" },
    async () => {
      const letGo = here.server.hold("/hangs.js");
      here.server.page("/hangs.js", "");
      const page = `<!doctype html><html lang="nl"><head><title>Praktijk</title><script defer src="/hangs.js"></script>
      <script type="module" async src="/embed/rugwijzer.js"></script></head><body>${ofClinic()}<p>Na.</p></body></html>`;
      here.server.page("/hanging", page);
      // In a frame that is added late, for a driver waits for the page itself.
      const widget = await open(
        here,
        "/around-hanging",
        "<!doctype html><title>Praktijk</title><p>Praktijk</p>",
      );
      await widget.look(
        `setTimeout(() => document.body.append(Object.assign(document.createElement("iframe"), { src: "/hanging", id: "hanging" })), 0)`,
      );
      await widget.until(
        `return null !== (document.querySelector("#hanging")?.contentDocument?.querySelector("rug-wijzer")?.shadowRoot?.querySelector("[data-heading]") ?? null)`,
        "the first screen, while the script hangs",
      );
      letGo();
    },
  );

  test("in a frame that may not call or print, the number is said and so is that; the quick way out empties the frame", async () => {
    here.server.page("/inner", clinicPage({ body: ofClinic() }));
    here.server.page(
      "/watch.js",
      "window.told = []; document.addEventListener('rugwijzer:error', ({ detail }) => told.push(detail.code));",
    );
    const frame =
      '<iframe sandbox="allow-scripts allow-same-origin" src="/inner" width="700" height="900"></iframe>';
    await here.driver.get(
      here.server.page("/may-nothing", `<!doctype html><title>Praktijk</title>${frame}`),
    );
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, person({ trauma: "violence", trauma_when: "d7", stand: "ok" }));
    // The plan would draw the screen anew between two presses.
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    await widget.look(
      `shadow.querySelector('[data-part="safe-home"] a[href="tel:08002000"]').click()`,
    );
    await widget.until(
      `return shown(shadow.querySelector('.rw-notice')) && shadow.querySelector(".rw-notice").textContent.includes("08002000")`,
      "the number as text",
    );
    await widget.click('[data-action="print"]');
    await widget.until(`return told.includes("print_failed")`, "that it may not print");
    await widget.click('[data-action="quick_exit"]');
    await here.driver.switchTo().defaultContent();
    const end = Date.now() + 5000;
    // WebKit lets it take the whole page along.
    const gone = () =>
      here.driver.executeScript(
        `return !document.querySelector("iframe")?.contentDocument?.querySelector("rug-wijzer")`,
      );
    while (!(await gone()) && Date.now() < end) await pause(50);
    assert.equal(await gone(), true, "nothing of it is left");
  });

  // One file, in four ways not there.
  const wasm = "/embed/rugwijzer_bg.wasm";
  const bytes = readFileSync(join(top, "dist", wasm));
  for (const [cause, wrong] of Object.entries({
    status_404: () => here.server.fail(wasm, 404),
    status_403: () => here.server.fail(wasm, 403),
    not_wasm: () => here.server.page(wasm, "<!doctype html><title>Niet gevonden</title>"),
  })) {
    test(`the wasm is not what it should be (${cause}): it is said in words of its own`, async () => {
      wrong();
      const widget = await open(here, "/no-wasm", clinicPage());
      await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
      const [error] = await errors();
      assert.deepEqual([error.code, error.cause], ["download_failed", cause]);
      await widget.fallback();
      here.server.page(wasm, bytes);
    });
  }

  test("a newer wasm lies in its place: the one of this script still has a name of its own, or it is said", async () => {
    const other = readFileSync(join(top, "dist/embed/rugwijzer_plan_bg.wasm"));
    here.server.page(wasm, other);
    const widget = await open(here, "/newer", clinicPage());
    await widget.ready();
    assert.deepEqual(await codes(), []);
    here.server.fail(embedded(/^rugwijzer_bg\..+\.wasm$/), 404);
    const without = await open(here, "/newer-alone", clinicPage());
    await without.until(`return told.some(({ name }) => name === "error")`, "the event");
    assert.equal((await errors())[0].cause, "other_version");
    here.server.page(wasm, bytes);
  });

  // A browser's store, or one on the way that does not look at what follows the question mark. In a
  // folder of its own, for it lasts.
  test(
    "a month-old wasm in a cache, and a script at a new address: the check asks past the cache",
    { skip: browserName === "webkit" && "this one keeps nothing from page to page" },
    async () => {
      for (const name of readdirSync(join(top, "dist/embed")))
        here.server.page(`/month/${name}`, readFileSync(join(top, "dist/embed", name)));
      const [address] = /rugwijzer_bg\.wasm\?[\w-]+/.exec(
        readFileSync(join(top, "dist/embed/rugwijzer.js"), "utf8"),
      );
      const stored = () =>
        here.driver.executeAsyncScript(
          `fetch(arguments[0]).then((answer) => answer.text()).then(arguments[1])`,
          `/month/${address}`,
        );
      here.server.page("/month/rugwijzer_bg.wasm", "of a month ago");
      here.server.last("/month/rugwijzer_bg.wasm");
      await open(here, "/month-ago", "<!doctype html><title>Praktijk</title>");
      await stored();
      here.server.page("/month/rugwijzer_bg.wasm", bytes);
      assert.equal(await stored(), "of a month ago", "it lies in the cache");
      const widget = await open(
        here,
        "/new-release",
        clinicPage({ script: "/month/rugwijzer.js?ver=2" }),
      );
      await widget.ready();
      assert.deepEqual(await codes(), []);
    },
  );

  test("a download that fails for a moment is tried again", async () => {
    here.server.fail(wasm, 500);
    const widget = await open(here, "/moment", clinicPage());
    setTimeout(() => here.server.mend(), 250);
    await widget.ready();
    assert.deepEqual(await codes(), []);
  });

  test("a download that failed is tried again when the line is back", async () => {
    here.server.fail(wasm, 503);
    const widget = await open(here, "/line", clinicPage());
    await widget.until(`return told.some(({ name }) => name === "error")`, "the event");
    await widget.fallback();
    here.server.mend();
    await widget.look(`dispatchEvent(new Event("online"))`);
    await widget.ready();
  });

  test("the plan's script failed: its button asks for it again", async () => {
    here.server.fail("/embed/rugwijzer_plan.js", 404);
    const widget = await open(here, "/no-plan", clinicPage());
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(
      `return shown(shadow.querySelector('[data-action="load_plan"]'))`,
      "the offer",
    );
    here.server.mend();
    await stood(here.driver);
    await pressOn(widget, '[data-action="load_plan"]');
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
  });

  test("the plan's wasm failed: it is asked for again when the line is back", async () => {
    here.server.fail("/embed/rugwijzer_plan_bg.wasm", 503);
    const widget = await open(here, "/plan-line", clinicPage());
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(
      `return shown(shadow.querySelector('[data-action="load_plan"]'))`,
      "the offer",
    );
    here.server.mend();
    await widget.look(`dispatchEvent(new Event("online"))`);
    await widget.until(
      `return shadow.querySelector('[data-action="details"]') !== null`,
      "the plan",
    );
  });

  test("moved into another document it keeps its styles, and goes on", async () => {
    const widget = await open(
      here,
      "/document",
      clinicPage({
        body: `${widgetMarkup()}<iframe id="other" width="600" height="900"></iframe>`,
      }),
    );
    await widget.ready();
    const { heading } = await widget.start();
    const ground = await widget.look(`
      const background = () => element.ownerDocument.defaultView.getComputedStyle(shadow.querySelector('[data-action="next"]')).backgroundColor;
      const before = background();
      document.querySelector("#other").contentDocument.body.append(element);
      return [before, background(), shadow.querySelector("[data-heading]").textContent]`);
    assert.equal(ground[0], ground[1]);
    assert.equal(ground[2], heading);
  });

  test("paper holds the widget and nothing of the page around it", async () => {
    const head = styled(
      "html, body { height: 100%; overflow: hidden } main { height: 100%; overflow: auto } header { position: fixed; inset: 0 0 auto; height: 90px; background: #fff; z-index: 9 }",
    );
    const widget = await open(
      here,
      "/paper",
      clinicPage({ head, body: `<header>Menu</header><main>${ofClinic()}</main>` }),
    );
    await widget.ready();
    const marks = (event) =>
      widget.look(
        `dispatchEvent(new Event(given)); return [document.querySelectorAll("[data-rugwijzer-print]").length, document.adoptedStyleSheets.length]`,
        event,
      );
    assert.deepEqual(await marks("beforeprint"), [0, 0], "a page with no outcome prints as it is");
    await marks("afterprint");
    await stroll(widget, lumbago);
    assert.deepEqual(await marks("beforeprint"), [4, 1], "html, body, main and the element");
    assert.deepEqual(await marks("afterprint"), [0, 0]);
  });

  test("where an outcome is of another day, it asks to look again", async () => {
    const widget = await open(here, "/day", clinicPage());
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the whole");
    await widget.look(`dispatchEvent(new Event("focus"))`);
    assert.equal(
      await widget.look(`return shown(shadow.querySelector('[data-action="look_again"]'))`),
      false,
    );
    await widget.look(
      `const real = Date; window.Date = class extends real { constructor() { super(real.now() + 2 * 86_400_000); } }; dispatchEvent(new Event("focus"))`,
    );
    const { heading } = await widget.screen();
    await widget.click('[data-action="look_again"]');
    await widget.changed(heading);
    const check = await widget.screen();
    await widget.click('[data-action="show_advice"]');
    await widget.changed(check.heading);
    const made = await widget.look(
      `const at = new window.Date(); return ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"].map((name, month) => month === at.getMonth() && at.getDate() + " " + name + " " + at.getFullYear()).find(Boolean)`,
    );
    assert.ok((await widget.text()).includes(made), made);
  });

  test("what is said at the outcome is said once, when it stands", async () => {
    const widget = await open(here, "/said", clinicPage());
    await widget.ready();
    await stroll(widget, lumbago, { until: ({ question }) => question === "duration" });
    await widget.until(
      `return performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.includes("plan_bg") && responseEnd > 0)`,
      "the plan",
    );
    await pause(500);
    await widget.look(`
      window.said = [];
      window.heads = 0;
      const note = () => { const text = shadow.querySelector("[data-announce]")?.textContent; if (text && text !== said.at(-1)) said.push(text); };
      new MutationObserver(note).observe(shadow, { childList: true, subtree: true, characterData: true });
      const focus = HTMLElement.prototype.focus;
      HTMLElement.prototype.focus = function (...given) {
        if (this.matches("[data-disposition] [data-heading]")) window.heads += 1;
        return focus.apply(this, given);
      };`);
    await stroll(widget, lumbago);
    await widget.until(`return said.at(-1)?.includes("klaar")`, "the announcement");
    const before = await widget.look("return said.length");
    await widget.click('[name="minutes"]:not(:checked)').catch(() => {});
    await pause(400);
    assert.equal(await widget.look("return said.length"), before);
    assert.equal(await widget.look("return heads"), 1, "one heading takes focus once");
  });

  test("a page of our own: no pulling to load anew, a question before leaving, and back right after a reload", async () => {
    await here.driver.get(`${here.server.address}/demo/demo.html`);
    await here.driver.get(`${here.server.address}/index.html`);
    let widget = new Widget(here.driver);
    await widget.ready();
    assert.equal(
      await widget.look("return getComputedStyle(document.documentElement).overscrollBehaviorY"),
      "contain",
    );
    const asks = () =>
      widget.look(
        `const leaving = new Event("beforeunload", { cancelable: true }); dispatchEvent(leaving); return leaving.defaultPrevented`,
      );
    assert.equal(await asks(), false);
    await widget.start();
    await oneOn(widget);
    assert.equal(await asks(), true);
    await widget.look(
      `const call = Object.assign(document.createElement("a"), { href: "tel:112" }); call.addEventListener("click", (event) => event.preventDefault()); shadow.querySelector(".rw").append(call); call.click()`,
    );
    assert.equal(await asks(), false, "calling is no leaving");
    await widget.look("location.reload()").catch(() => {});
    await pause(500);
    await here.driver
      .switchTo()
      .alert()
      .accept()
      .catch(() => {});
    widget = new Widget(here.driver);
    await widget.ready();
    await here.driver.navigate().back();
    const end = Date.now() + 5000;
    while (!(await here.driver.getCurrentUrl()).includes("demo") && Date.now() < end)
      await pause(50);
    assert.match(await here.driver.getCurrentUrl(), /demo/, "once is enough");
  });
});
