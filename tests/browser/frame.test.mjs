// `frame.html` on the page of somebody who can only place a frame: with the script beside it the
// frame follows what is in it, and without it the check works inside.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { stroll } from "./lib/fill.mjs";
import { browserName, house, linde, pause } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const data = new URLSearchParams({
  "clinic-name": linde.name,
  phone: linde.phone,
  "booking-url": linde.booking_url,
});
const script = '<script async src="/embed/rugwijzer-frame.js"></script>';
const hurt = person({ trauma: "violence", trauma_when: "d7", stand: "ok" });

describe(`frame (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  // Opens a page around a frame, and gives the widget in it; what follows looks inside the frame.
  async function open(
    path,
    { site = "", query = data, beside = script, seen = true, ...rest } = {},
  ) {
    const { attributes = "", head = "", body = (frame) => frame } = rest;
    const address = `${site}/embed/frame.html?${query}`.replaceAll("&", "&amp;");
    const frame = `<iframe src="${address}" title="Rugwijzer" style="width:100%;min-height:44rem;border:0" ${attributes}></iframe>`;
    const noted = `window.heard = []; for (const name of ["ready", "question", "result", "error"])
      addEventListener("rugwijzer:" + name, ({ target, detail }) => heard.push({ name, of: target.localName, detail }));`;
    const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><script>${noted}</script>${head}</head>
<body><h1>Praktijk</h1><div style="height:30rem">Over ons</div>${body(frame)}<div style="height:60rem">Onderaan</div>${beside}</body></html>`;
    await here.driver.get(here.server.page(path, page));
    await inside();
    const widget = new Widget(here.driver);
    await widget.ready();
    if (seen) await outside(`document.querySelector("iframe").scrollIntoView()`);
    return widget;
  }

  const inside = async () => here.driver.switchTo().frame(0);
  async function outside(body, given = null) {
    await here.driver.switchTo().defaultContent();
    const value = await here.driver.executeScript(body, given);
    await inside();
    return value;
  }

  async function soon(look, what, limit = 6000) {
    const end = Date.now() + limit;
    for (;;) {
      const value = await look();
      if (value === true) return;
      if (Date.now() > end) assert.fail(`not seen in time: ${what}: ${JSON.stringify(value)}`);
      await pause(50);
    }
  }

  const scrollsInside = (widget) =>
    widget.look("return document.documentElement.scrollHeight - innerHeight");

  // The heading's place in the window of the page around, or true where it is in view and nothing
  // of that page lies over it.
  async function headingInView(widget) {
    const inner = await widget.look(
      `const heading = [...shadow.querySelectorAll("[data-heading]")].find(shown);
       const { left, top, height } = heading.getBoundingClientRect();
       return { x: left + 4, y: top + Math.min(height, 20) / 2 }`,
    );
    return outside(
      `const frame = document.querySelector("iframe");
       const box = frame.getBoundingClientRect();
       const at = { x: box.left + arguments[0].x, y: box.top + arguments[0].y };
       return document.elementFromPoint(at.x, at.y) === frame || at`,
      inner,
    );
  }

  const sticky =
    "<style>header { position: sticky; top: 0; height: 90px; background: #fed }</style>";
  const places = {
    "on the same site": () => ({}),
    "on another site": () => ({ site: here.server.otherAddress }),
    "on another site, under a header that stays": () => ({
      site: here.server.otherAddress,
      head: sticky,
      body: (frame) => `<header>Menu</header>${frame}`,
    }),
  };
  for (const [name, options] of Object.entries(places)) {
    test(`${name}: height follows, each heading comes into view, history is left alone`, async () => {
      const widget = await open("/around", options());
      const entries = () => outside("return history.length");
      const before = await entries();
      const { outcome } = await stroll(widget, lumbago, {
        onScreen: async ({ question, heading }) => {
          const what = question ?? heading;
          await soon(async () => (await scrollsInside(widget)) <= 0 || "scrolls", what);
          if (question) await soon(() => headingInView(widget), what);
        },
      });
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
      await soon(async () => (await scrollsInside(widget)) <= 0 || "scrolls", "the outcome");
      await soon(() => headingInView(widget), "the outcome");
      assert.equal(outcome.disposition, "self_care");
      assert.equal(await entries(), before);
      const text = await widget.look("return shadow.textContent");
      assert.match(text, /Fysiotherapie De Linde/);
      assert.ok(
        await widget.look(
          `return shadow.querySelector('a[href="https://afspraak.example/de-linde"]') !== null`,
        ),
      );
      const heard = await outside("return heard");
      assert.deepEqual(
        heard.filter((one) => one.name === "error" || one.of !== "iframe"),
        [],
      );
      assert.ok(heard.some((one) => one.name === "ready"));
      // That there is an outcome, and not which one.
      assert.deepEqual(
        heard.filter((one) => one.name === "result").map((one) => one.detail),
        [{}],
      );
    });
  }

  test("the page is not moved when the frame loads", async () => {
    const widget = await open("/still", { seen: false });
    await pause(1200);
    assert.equal(await outside("return scrollY"), 0);
    assert.equal(await scrollsInside(widget), 0);
  });

  test("without the script beside it the frame scrolls by itself, to the outcome", async () => {
    const widget = await open("/alone", { site: here.server.otherAddress, beside: "" });
    const { outcome } = await stroll(widget, lumbago, {
      onScreen: async () =>
        soon(
          () =>
            widget.look(
              `const heading = [...shadow.querySelectorAll("[data-heading]")].find(shown);
               const { top } = heading.getBoundingClientRect();
               return (top >= 0 && top < innerHeight) || top`,
            ),
          "the heading",
        ),
    });
    assert.equal(outcome.disposition, "self_care");
    assert.equal(await outside(`return document.querySelector("iframe").offsetHeight`), 44 * 16);
    assert.ok((await scrollsInside(widget)) > 0);
  });

  test("under its own strict policy nothing is refused", async () => {
    const widget = await open("/policy");
    await widget.look(
      `window.refused = []; addEventListener("securitypolicyviolation", ({ violatedDirective }) => refused.push(violatedDirective))`,
    );
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    assert.deepEqual(await widget.look("return refused"), []);
  });

  test("what is in the address is text, and only what a clinic may set", async () => {
    const query = new URLSearchParams({
      "clinic-name": '<img src=x onerror="top.hit=1">',
      phone: "javascript:top.hit=1",
      "booking-url": "javascript:top.hit=1",
      standalone: "",
      base: "https://elsewhere.example/",
      onclick: "top.hit=1",
      utm_source: "folder",
    });
    const widget = await open("/markup", { query });
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    const seen = await widget.look(
      `return { images: shadow.querySelectorAll("img").length, links: [...shadow.querySelectorAll("a")].filter(({ href }) => /javascript/.test(href)).length,
        attributes: ["standalone", "base", "onclick", "utm_source"].filter((name) => element.hasAttribute(name)) }`,
    );
    assert.deepEqual(seen, { images: 0, links: 0, attributes: [] });
    assert.equal(await outside("return window.hit ?? null"), null);
  });

  test("as a page of its own it knows no clinic, whatever its address says", async () => {
    await here.driver.get(`${here.server.address}/embed/frame.html?${data}`);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    assert.doesNotMatch(await widget.look("return shadow.textContent"), /De Linde/);
  });

  test("neither side listens to anybody else", async () => {
    // A stranger's frame says what ours would, and asks ours what only its page may ask.
    here.server.page(
      "/stranger.html",
      `<script>
        window.got = [];
        addEventListener("message", ({ data }) => got.push(data));
        parent.postMessage({ rugwijzer: "frame", here: true, height: 5000, leave: true }, "*");
        setTimeout(() => parent.frames[0].postMessage({ rugwijzer: "page" }, "*"), 1500);
      </script>`,
    );
    const stranger = `<iframe src="${here.server.otherAddress}/stranger.html" id="stranger"></iframe>`;
    const widget = await open("/strangers", { beside: script + stranger });
    await pause(2000);
    const heights = await outside(
      `return [...document.querySelectorAll("iframe")].map((frame) => frame.offsetHeight)`,
    );
    assert.ok(heights[0] < 3000 && heights[1] < 3000, heights.join());
    assert.ok((await outside("return location.href")).endsWith("/strangers"));
    await widget.start();
    await pause(300);
    await here.driver.switchTo().defaultContent();
    await here.driver.switchTo().frame(1);
    assert.deepEqual(await here.driver.executeScript("return got"), []);
    await here.driver.switchTo().defaultContent();
  });

  // As strict as a site builder's frame may be.
  const sandbox = 'sandbox="allow-scripts allow-same-origin"';
  for (const [name, attributes] of Object.entries({ "": "", ", out of a sandbox": sandbox })) {
    test(`the quick exit takes the whole page along${name}`, async () => {
      const widget = await open("/leave", { site: here.server.otherAddress, attributes });
      await stroll(widget, hurt, { until: ({ question }) => question === "pregnancy" });
      await widget.click('[data-action="quick_exit"]');
      await here.driver.switchTo().defaultContent();
      const end = Date.now() + 10_000;
      let address;
      do address = await here.driver.getCurrentUrl().catch(() => "");
      while (address.startsWith(here.server.address) && Date.now() < end);
      assert.equal(address, "https://www.buienradar.nl/");
      // The page is not on this machine: the next test begins when the browser has given it up.
      await soon(async () => {
        await here.driver.get("about:blank").catch(() => {});
        return (await here.driver.getCurrentUrl().catch(() => "")) === "about:blank";
      }, "an empty page");
    });
  }

  test("it prints, and prints the frame alone", async () => {
    const own = "/embed/rugwijzer-frame-page.js";
    const text = readFileSync(join(top, "dist", own), "utf8");
    const printer = `window.printed = 0; window.print = () => { printed += 1; dispatchEvent(new Event("beforeprint")); dispatchEvent(new Event("afterprint")); };\n`;
    here.server.page(own, printer + text);
    const widget = await open("/print");
    here.server.page(own, text);
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    await widget.click('[data-action="print"]');
    await widget.until("return printed === 1", "the printer");
    assert.deepEqual(
      (await outside("return heard")).filter(({ name }) => name === "error"),
      [],
    );
  });

  // In a frame a link to a number may do nothing; then the number has to be read.
  test("every number to call stands there as text", async () => {
    for (const answers of [person({ b_saddle: "yes" }), person({ function: "cannot" }), lumbago]) {
      const widget = await open("/numbers");
      await stroll(widget, answers);
      const unread = await widget.look(
        `const digits = (text) => text.replace(/\\D/g, "").replace(/^31/, "0");
         return [...shadow.querySelectorAll('a[href^="tel:"]')]
           .filter((link) => !digits(link.parentElement.parentElement.textContent).includes(digits(link.href)))
           .map(({ outerHTML }) => outerHTML)`,
      );
      assert.deepEqual(unread, []);
    }
  });
});
