// The heading of a new screen is seen, and so are the way back and help: in frames, in boxes that
// scroll, under headers that stay.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { browserName, clinicPage, house, open, pause, widgetMarkup } from "./lib/house.mjs";
import { stroll } from "./lib/fill.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { Widget } from "./lib/widget.mjs";

const lines = (count) => "<p>tekst</p>".repeat(count);
const around = (body, style) =>
  clinicPage({
    head: `<link rel="stylesheet" href="/${style}.css">`,
    body: lines(12) + body + lines(30),
  });

// What is really on top at the heading, the way back and help, in this frame and in those around
// it.
const onTop = `
  const marks = { heading: shadow.querySelector("[data-heading]"), back: shadow.querySelector('.rw-bar [data-action="back"]'), help: shadow.querySelector(".rw-help summary") };
  const covered = [];
  for (const [name, node] of Object.entries(marks)) {
    if (!node) continue;
    const box = node.getBoundingClientRect();
    let [x, y] = [box.left + Math.min(box.width / 2, 60), box.top + Math.min(box.height / 2, 22)];
    for (let view = window, own = element; ; view = view.parent) {
      if (y < 0 || y > view.innerHeight || !own.contains(view.document.elementFromPoint(x, y))) { covered.push(name + " at " + Math.round(y)); break; }
      if (view === view.parent) break;
      own = view.frameElement;
      const frame = own.getBoundingClientRect();
      [x, y] = [x + frame.left + own.clientLeft, y + frame.top + own.clientTop];
    }
  }
  return covered;`;

describe(`what is new is seen (${browserName})`, () => {
  const here = house();

  // Walks from the end of each screen, as somebody does who has just pressed "next".
  async function walked(widget, answers, toEnd) {
    const hidden = [];
    await stroll(widget, answers, {
      onScreen: async ({ question, disposition, heading }) => {
        if (!heading || heading === first) return;
        const what = await settled(widget);
        if (what.length) hidden.push(`${question ?? disposition ?? heading}: ${what}`);
        await toEnd(widget);
      },
    });
    const last = await settled(widget);
    return last.length ? [...hidden, `at the end: ${last}`] : hidden;
  }
  let first;
  // It may take the browser a moment to lay out a frame anew.
  async function settled(widget) {
    let what = [];
    for (let tries = 0; tries < 12; tries += 1) {
      what = await widget.look(onTop);
      if (what.length === 0) return what;
      await pause(100);
    }
    return what;
  }
  const downwards = (widget) =>
    widget.look(
      `shadow.querySelector('[data-action="next"], [data-action="show_advice"]')?.scrollIntoView({ block: "end", behavior: "instant" })`,
    );

  async function begin(path, page) {
    const widget = await open(here, path, page);
    await widget.ready();
    first = (await widget.screen()).heading;
    return widget;
  }

  for (const height of [56, 100, 150]) {
    test(`under a header of ${height} px that stays, and a bar of cookies below`, async () => {
      here.server.page(
        "/header.css",
        `header { position: sticky; top: 0; height: ${height}px; background: #123; z-index: 9 } .bar { position: fixed; inset: auto 0 0; height: 90px; background: #eee }`,
      );
      const widget = await begin(
        "/header",
        around(`<div class="bar">Cookies?</div>${widgetMarkup()}`, "header").replace(
          "<h1>",
          "<header>Praktijk</header><h1>",
        ),
      );
      assert.deepEqual(await walked(widget, lumbago, downwards), []);
    });
  }

  test("a page that scrolls smoothly, with two bars on top of each other", async () => {
    here.server.page(
      "/bars.css",
      "html { scroll-behavior: smooth } .one, .two { position: fixed; inset: 0 0 auto; height: 50px; background: #123; z-index: 9 } .two { top: 50px; height: 40px; background: #456 }",
    );
    const widget = await begin(
      "/bars",
      around(`<div class="one"></div><div class="two"></div>${widgetMarkup()}`, "bars"),
    );
    assert.deepEqual(await walked(widget, lumbago, downwards), []);
  });

  test("a margin that the page gives the element for scrolling counts", async () => {
    here.server.page("/margin.css", "rug-wijzer { scroll-margin-top: 77px }");
    const widget = await begin("/margin", around(widgetMarkup(), "margin"));
    await stroll(widget, lumbago, { until: ({ question }) => question === "danger" });
    await downwards(widget);
    await stroll(widget, lumbago, { until: ({ question }) => question === "saddle" });
    assert.equal(await widget.look(`return Math.round(element.getBoundingClientRect().top)`), 77);
  });

  test("in a box that scrolls, under a head of its own", async () => {
    here.server.page(
      "/box.css",
      ".box { height: 420px; overflow: auto; border: 1px solid } .head { position: sticky; top: 0; height: 60px; background: #123; z-index: 2 }",
    );
    const widget = await begin(
      "/box",
      around(
        `<div class="box"><div class="head">Kop</div><p>Inleiding</p>${widgetMarkup()}</div>`,
        "box",
      ),
    );
    assert.deepEqual(await walked(widget, lumbago, downwards), []);
  });

  test("in a dialog", async () => {
    here.server.page(
      "/dialog.css",
      "dialog { width: 90%; height: 420px; padding: 0 } .head { height: 70px; background: #123 } .in { height: 350px; overflow: auto }",
    );
    here.server.page("/dialog.js", `document.querySelector("dialog").showModal();`);
    const widget = await begin(
      "/dialog",
      around(
        `<dialog><div class="head">Kop</div><div class="in">${widgetMarkup()}</div></dialog><script src="/dialog.js"></script>`,
        "dialog",
      ),
    );
    assert.deepEqual(await walked(widget, lumbago, downwards), []);
  });

  test("in a frame that is as high as what is in it, also where the page around has a header", async () => {
    here.server.page("/tall.css", "body { margin: 0 }");
    here.server.page(
      "/grow.js",
      `new ResizeObserver(() => parent.postMessage({ height: document.documentElement.offsetHeight }, "*")).observe(document.documentElement);`,
    );
    here.server.page(
      "/inner",
      clinicPage({
        head: '<link rel="stylesheet" href="/tall.css">',
        body: `${widgetMarkup()}<script src="/grow.js"></script>`,
      }),
    );
    here.server.page(
      "/grown.js",
      `addEventListener("message", ({ data }) => (document.querySelector("iframe").style.height = data.height + "px"));`,
    );
    here.server.page(
      "/frame.css",
      "iframe { width: 100%; border: 0 } header { position: sticky; top: 0; height: 80px; background: #123 }",
    );
    here.server.page("/watch.js", "window.told = [];");
    await here.driver.get(
      here.server.page(
        "/frames",
        `<!doctype html><html lang="nl"><head><title>Praktijk</title><link rel="stylesheet" href="/frame.css"></head>
      <body><header></header>${lines(10)}<iframe src="/inner" scrolling="no"></iframe>${lines(20)}<script src="/grown.js"></script></body></html>`,
      ),
    );
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    first = (await widget.screen()).heading;
    assert.deepEqual(await walked(widget, person({ b_saddle: "yes" }), downwards), []);
    assert.equal((await widget.screen()).disposition, "emergency_now");
    await here.driver.switchTo().defaultContent();
  });

  test("on a page longer than its window the way back and help are under the thumb, and cover nothing that has the focus", async () => {
    here.server.page(
      "/phone.css",
      "iframe { width: 360px; height: 640px; border: 0 } body { margin: 0 }",
    );
    here.server.page(
      "/inside",
      clinicPage({
        head: '<link rel="stylesheet" href="/phone.css"><meta name="viewport" content="width=device-width">',
      }),
    );
    await here.driver.get(
      here.server.page(
        "/phone",
        `<!doctype html><html lang="nl"><head><title>Praktijk</title><link rel="stylesheet" href="/phone.css"></head><body><iframe src="/inside"></iframe></body></html>`,
      ),
    );
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, lumbago, { until: ({ question }) => question === "saddle" });
    const bar = `const bar = shadow.querySelector(".rw-near");`;
    await widget.until(`${bar} return shown(bar)`, "the bar");
    assert.equal(
      await widget.look(
        `${bar} return Math.round(innerHeight - bar.getBoundingClientRect().bottom)`,
      ),
      0,
      "at the foot of the window",
    );
    const hidden = [];
    for (let stops = 0; stops < 30; stops += 1) {
      await widget.press(Key.TAB);
      const at = await widget.look(`${bar}
        const at = shadow.activeElement;
        if (!at) return null;
        const over = at.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
        return { name: at.id || at.dataset.action || at.localName, over: bar.contains(at) ? 0 : Math.round(over), last: at.dataset.action === "help" }`);
      if (at?.over > 0) hidden.push(`${at.name}: ${at.over}`);
      if (at?.last) break;
    }
    assert.deepEqual(hidden, []);
    await widget.press(Key.ENTER);
    await widget.until(
      `return shadow.querySelector(".rw-help").open && shown(shadow.querySelector('.rw-help [href="tel:112"]'))`,
      "the numbers",
    );
    await widget.until(
      `const { top, bottom } = shadow.querySelector(".rw-help summary").getBoundingClientRect(); return top >= 0 && bottom < innerHeight`,
      "in sight",
    );
    assert.equal(await widget.look(`return shadow.activeElement.localName`), "summary");
    await here.driver.switchTo().defaultContent();
  });

  test("somebody who scrolls on their own is left where they are", async () => {
    const widget = await begin("/left-alone", around(widgetMarkup(), "margin"));
    await widget.start();
    await pause(100);
    await here.driver
      .actions({ async: true })
      .scroll(200, 300, 0, 500)
      .perform()
      .catch(() => widget.look(`dispatchEvent(new WheelEvent("wheel")); scrollBy(0, 500)`));
    await pause(250);
    const at = await widget.look("return scrollY");
    await pause(1000);
    assert.equal(await widget.look("return scrollY"), at);
  });
});
