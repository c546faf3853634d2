// The first screens stand before the wasm does: they look like the app's, take what is pressed,
// chosen and typed, and the app goes on from there without anybody noticing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { Chromium } from "./lib/chromium.mjs";
import { fill } from "./lib/fill.mjs";
import {
  browserName,
  alone,
  clinicPage,
  house,
  open,
  pause,
  refused,
  told,
  widgetMarkup,
} from "./lib/house.mjs";
import { embedded, strict, top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const wasm = "/embed/rugwijzer_bg.wasm";
const parts = embedded(/^rugwijzer_check\..+\.js$/);

describe(`first screens (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  // A page whose check is held back until `letGo` is called.
  async function early(path, page = clinicPage(), policy) {
    const letGo = here.server.hold(wasm);
    const widget = await open(here, path, page, policy);
    await widget.painted();
    const taken = async () => {
      letGo();
      await widget.until(`return told.some(({ name }) => name === "ready")`, "the app");
    };
    return { widget, letGo, taken };
  }

  const steps = async () =>
    (await told(here)).filter(({ name }) => name === "question").map(({ detail }) => detail.step);
  const marks = (widget) =>
    widget.look(
      `return [...shadow.querySelectorAll("input")].map(({ name, value, type, checked }) => type === "text" ? name + "=" + value : checked && name + "=" + value).filter(Boolean)`,
    );
  // How everything looks that stands there: each node, its parts before and after it, each property.
  const looks = (widget) =>
    widget.look(`
      const nodes = [...shadow.querySelectorAll(".rw > section, .rw > section *")];
      return nodes.flatMap((node) => [null, "::before", "::after"].map((part) => {
        const style = getComputedStyle(node, part);
        const name = node.localName + "." + node.getAttribute("class") + (part ?? "");
        return [name, part && style.content === "none" ? {} : Object.fromEntries([...style].map((one) => [one, style[one]]))];
      }))`);
  const differences = (before, now) =>
    now.flatMap(([name, style], place) =>
      Object.keys(style)
        .filter((property) => style[property] !== before[place]?.[1][property])
        .map((property) => `${name} ${property}`),
    );
  // Each property of each node takes other engines half a minute, and the sheets are the same.
  async function sameStyles(widget, partsCome) {
    await pause(400); // until what fades has faded
    const looked = await looks(widget);
    partsCome();
    await widget.until(`return shadow.adoptedStyleSheets.length === 2`, "the check's styles");
    await pause(400);
    const changed = differences(looked, await looks(widget));
    assert.deepEqual(changed.slice(0, 9), [], "the check's styles change nothing");
  }
  // Everything that stands there, attributes in an order of their own.
  const drawn = (widget) =>
    widget.look(`
      const write = (node) => node.nodeType === 3 ? node.data :
        "<" + node.localName + " " + node.namespaceURI + [...node.attributes].map(({ name, value }) => " " + name + "=" + value).sort().join("") + ">" + [...node.childNodes].map(write).join("") + "</>";
      return write(shadow.querySelector(".rw > section"))`);
  const answer = (widget, answers) => fill(widget, answers, { press: false });

  for (const [screen, who, level] of [
    ["welcome", undefined, ""],
    ["person", undefined, 'heading-level="2"'],
    ["danger", "self", ""],
    ["danger", "other", 'heading-level="3"'],
  ]) {
    test(`the app draws the same: ${screen} ${who ?? ""} ${level}`, async () => {
      const page = clinicPage({ body: widgetMarkup(level) });
      // The questions come with the rest of the styles.
      const compared = browserName === "chromium" && screen === "welcome";
      // Firefox counts what a script imports as part of the page, and waits for it.
      const partsCome = compared && here.server.hold(parts);
      const { widget, taken } = await early("/same", page, strict);
      if (screen !== "welcome") await widget.start();
      if (who) {
        await answer(widget, { who, age: 46 });
        await widget.next();
      }
      const before = await drawn(widget);
      if (compared) await sameStyles(widget, partsCome);
      await taken();
      assert.ok((await drawn(widget)) === before, "the same nodes");
      assert.equal((await widget.screen()).question, screen === "welcome" ? null : screen);
      const icon = (report) => report.includes("/favicon.ico"); // asked for by the browser itself
      assert.deepEqual(
        (await refused(here)).filter((report) => !icon(report)),
        [],
      );
    });
  }

  test("what was chosen, typed and opened, the focus and the place on the page stay", async () => {
    const { widget, taken } = await early("/stay");
    await widget.start();
    await answer(widget, { who: "other_cannot", age: 8 });
    await pause(1000); // until nothing brings the heading into sight any more
    await widget.look(
      `shadow.querySelector(".rw-ask details").open = true;
       const age = shadow.querySelector('[name="age"]'); age.focus(); age.setSelectionRange(0, 1);
       scrollTo(0, 120)`,
    );
    const scroll = await widget.look(`return scrollY`);
    await taken();
    assert.deepEqual(await marks(widget), ["who=other_cannot", "age=8"]);
    assert.deepEqual(
      await widget.look(
        `const { name, selectionStart, selectionEnd } = shadow.activeElement;
         return [name, selectionStart, selectionEnd, shadow.querySelector(".rw-ask details").open, scrollY]`,
      ),
      ["age", 0, 1, true, scroll],
    );
    assert.deepEqual(await steps(), [1]);
    assert.equal((await widget.next()).question, "danger");
  });

  const held = {
    skip:
      browserName === "firefox" && "it counts what a script imports as part of the page, and waits",
  };
  test("a press that comes before the questions is done when they have come", held, async () => {
    const questionsCome = here.server.hold(parts);
    const { widget, taken } = await early("/questions");
    await widget.act("start");
    await widget.until(
      `return shadow.querySelector('[data-action="start"]')?.ariaBusy === "true"`,
      "the press waits",
    );
    questionsCome();
    await widget.until(`return shown(shadow.querySelector('[name="age"]'))`, "the first question");
    assert.equal((await widget.focused()).heading, true);
    await answer(widget, { who: "self", age: 46 });
    await taken();
    assert.deepEqual(await marks(widget), ["who=self", "age=46"]);
    assert.deepEqual(await steps(), [1]);
  });

  test("an alarm ticked before the app is there is acted on", async () => {
    const { widget, letGo, taken } = await early("/alarm");
    await widget.start();
    await fill(widget, { who: "self", age: 46 });
    await answer(widget, { a_chest: "yes" });
    await widget.click('[data-action="next"]');
    await widget.until(`return shadow.querySelector("[data-wait]")`, "the sign that it waits");
    await taken();
    await widget.until(`return shadow.querySelector("[data-disposition]")`, "the outcome");
    assert.equal((await widget.screen()).disposition, "emergency_now");
    assert.equal((await widget.focused()).heading, true);
    assert.deepEqual(await steps(), [1, 2]);
    letGo();
  });

  // There the app renders a page in a later task than the one before.
  test(
    "a slow device takes over everything, too",
    { skip: browserName !== "chromium" && "only Chromium's processor can be slowed" },
    async () => {
      const { widget, letGo } = await early("/slow-device");
      await widget.start();
      await fill(widget, { who: "other", age: 46 });
      await answer(widget, { a_chest: "yes", a_belly: "yes" });
      const chromium = new Chromium(here.driver);
      await chromium.slower(10);
      try {
        letGo();
        await widget.until(`return told.some(({ name }) => name === "ready")`, "the app");
        assert.deepEqual(await marks(widget), ["a_chest=yes", "a_belly=yes"]);
        assert.deepEqual(await steps(), [1, 2]);
        await widget.click('[data-action="next"]');
        await widget.until(`return shadow.querySelector("[data-disposition]")`, "the outcome");
        assert.equal((await widget.screen()).disposition, "emergency_now");
      } finally {
        await chromium.slower(1);
      }
    },
  );

  test("what only a rule can judge waits for the app", async () => {
    const { widget, taken } = await early("/judge");
    await widget.start();
    await answer(widget, { who: "self", age: "vijf" });
    await widget.click('[data-action="next"]');
    await widget.until(`return shadow.querySelector("[data-wait]")`, "the sign that it waits");
    assert.equal((await widget.screen()).question, "person");
    await taken();
    await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the error summary");
    assert.deepEqual(await marks(widget), ["who=self", "age=vijf"]);
  });

  test("none of these clears the other boxes, and a box clears it", async () => {
    const { widget, taken } = await early("/none");
    await widget.start();
    await fill(widget, { who: "self", age: 46 });
    const press = (selector) => widget.click(selector);
    for (const box of ["a_chest", "a_leg"]) await press(`[name="${box}"]`);
    await press('[name="danger"][value="none"]');
    assert.deepEqual(await marks(widget), ["danger=none"]);
    const said = `return shadow.querySelector("[data-announce]").textContent`;
    assert.match(await widget.look(said), /weggehaald/);
    await press('[name="a_ill"]');
    assert.deepEqual(await marks(widget), ["a_ill=yes"]);
    await press('[name="danger"][value="unknown"]');
    assert.deepEqual(await marks(widget), ["a_ill=yes", "danger=unknown"]);
    await taken();
    assert.deepEqual(await marks(widget), ["a_ill=yes", "danger=unknown"]);
  });

  test("back and on again, by the widget's button and by the browser's", async () => {
    const { widget, taken } = await early("/back", alone);
    await widget.start();
    await fill(widget, { who: "other", age: 46 });
    await widget.until(`return shadow.querySelector('[data-question="danger"]')`, "danger");
    await widget.click('[data-action="back"]');
    await widget.until(`return shadow.querySelector('[data-question="person"]')`, "person");
    assert.deepEqual(await marks(widget), ["who=other", "age=46"]);
    await here.driver.navigate().back();
    await widget.until(`return shadow.querySelector('[data-action="start"]')`, "welcome");
    await here.driver.navigate().forward();
    await widget.until(`return shadow.querySelector("[data-question]")`, "a question");
    const before = await widget.screen();
    await taken();
    assert.deepEqual(await widget.screen(), before);
    await here.driver.navigate().back();
    await widget.until(`return shadow.querySelector('[data-action="start"]')`, "welcome again");
  });

  test("keys typed while the app takes over are not lost", async () => {
    const { widget, letGo } = await early("/typing");
    await widget.start();
    await widget.tabTo(({ name }) => name === "age", "the age");
    await here.driver.executeScript("window.was = told.length");
    for (const digit of "107") {
      await widget.press(digit);
      letGo();
      await pause(15);
    }
    await widget.until(`return told.some(({ name }) => name === "ready")`, "the app");
    assert.deepEqual(await marks(widget), ["age=107"]);
    await widget.press(Key.BACK_SPACE);
    assert.deepEqual(await marks(widget), ["age=10"]);
  });

  test("a press that is going on ends where it began", async () => {
    const { widget, letGo } = await early("/pressing");
    const { driver } = here;
    const start = await driver.executeScript(
      `const button = document.querySelector("rug-wijzer").shadowRoot.querySelector('[data-action="start"]');
       button.scrollIntoView({ block: "center" });
       const { left, top, width, height } = button.getBoundingClientRect();
       return [Math.round(left + width / 2), Math.round(top + height / 2)]`,
    );
    const [x, y] = start;
    await driver.actions({ async: true }).move({ x, y }).press().perform();
    letGo();
    await pause(500);
    await driver.actions({ async: true }).release().perform();
    await widget.until(`return shadow.querySelector('[data-question="person"]')`, "the question");
    await widget.until(`return told.some(({ name }) => name === "ready")`, "the app");
    assert.equal((await widget.screen()).question, "person");
  });

  test("if the app never comes, the page's own advice stands, and another try keeps the answers", async () => {
    const letGo = here.server.hold(wasm);
    const widget = await open(here, "/never", clinicPage());
    await widget.painted();
    await widget.start();
    await answer(widget, { who: "self", age: 52 });
    here.server.fail(wasm, 404);
    letGo();
    await widget.fallback();
    await widget.until(`return shadow.activeElement?.dataset.action === "try_again"`, "the button");
    assert.match(await widget.text(), /112/);
    here.server.mend();
    await widget.click('[data-action="try_again"]');
    await widget.until(`return told.some(({ name }) => name === "ready")`, "the app");
    await widget.ready();
    assert.deepEqual(await marks(widget), ["who=self", "age=52"]);
  });

  test("whoever waits long is told whom to call meanwhile", async () => {
    const { widget, taken } = await early("/slow");
    await widget.start();
    await widget.click('[data-action="next"]');
    await widget.until(
      `return shown(shadow.querySelector(".rw-notice"))`,
      "a notice",
      null,
      20_000,
    );
    await widget.fallback();
    await taken();
    await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "the summary");
    await widget.ready();
  });

  // The page of its own, whose script comes when `letGo` is called.
  async function standalone() {
    const page = await readFile(join(top, "dist", "index.html"), "utf8");
    const tag = /<script type="module"[^>]*><\/script>/;
    assert.match(page, tag);
    await here.driver.get(here.server.page("/alone.html", page.replace(tag, "")));
    const letGo = () => here.driver.executeScript(`import("/embed/rugwijzer.js")`);
    return { widget: new Widget(here.driver), letGo };
  }

  test("the page of its own is painted from HTML alone, and does not move", async () => {
    const { widget, letGo } = await standalone();
    await widget.until(`return shown(shadow?.querySelector('[data-action="start"]'))`, "welcome");
    const place = () =>
      widget.look(
        `const { x, y, width, height } = shadow.querySelector('[data-action="start"]').getBoundingClientRect();
         const { color, backgroundColor } = getComputedStyle(shadow.querySelector(".rw"));
         return [x, y, width, height, color, backgroundColor, document.documentElement.scrollHeight].join()`,
      );
    const before = await place();
    await letGo();
    await widget.until(`return customElements.get("rug-wijzer")`, "the script");
    assert.equal(await place(), before);
    await widget.ready();
    assert.equal((await widget.start()).question, "person");
  });

  test("a press before any script has come is done as soon as one has", async () => {
    const { widget, letGo } = await standalone();
    await widget.until(`return shown(shadow?.querySelector('[data-action="start"]'))`, "welcome");
    await widget.click('[data-action="start"]');
    await letGo();
    await widget.until(`return shadow.querySelector('[data-question="person"]')`, "the question");
  });

  test("without its script the page of its own shows its advice, and no dead button", async () => {
    const { widget } = await standalone();
    const seen = () =>
      widget.look(
        `const visible = (node) => getComputedStyle(node).visibility === "visible" && node.getBoundingClientRect().height > 0;
         const late = shadow.querySelector(".rw-late");
         return [visible(late), late.getBoundingClientRect().bottom > 100, visible(shadow.querySelector('[data-action="start"]'))]`,
      );
    assert.deepEqual(await seen(), [false, false, true]);
    await pause(8500);
    assert.deepEqual(await seen(), [true, true, false]);
  });
});
