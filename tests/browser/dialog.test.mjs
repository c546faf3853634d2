// The check behind a button, in a dialog; and a check that is loaded when somebody comes near it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import {
  browserName,
  clinicPage,
  house,
  linde,
  open,
  pause,
  told,
  widgetMarkup,
} from "./lib/house.mjs";
import { Chromium } from "./lib/chromium.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { embedded } from "./lib/server.mjs";
import { walk } from "./lib/walk.mjs";
import { Widget } from "./lib/widget.mjs";

const parts = embedded(/^rugwijzer_check\..+\.js$/);

describe(`in a dialog (${browserName})`, () => {
  const here = house();

  const settings = JSON.stringify({ clinic: linde });
  const page = clinicPage({
    head: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    body: widgetMarkup("dialog", settings),
  });

  // The button on the page, and the check behind it.
  async function visit(path) {
    const button = await open(here, path, page);
    await button.until(
      `return shown(shadow?.querySelector('[data-action="open_dialog"]')) && ![...element.children].some(shown)`,
      "the button",
    );
    return { button, check: new Widget(here.driver, 0, true) };
  }
  const press = (button) => button.click('[data-action="open_dialog"]');
  const stands = (button) => button.look(`return shadow.querySelector("dialog")?.open ?? false`);
  const closed = (button) =>
    button.until(`return !shadow.querySelector("dialog").open`, "a closed dialog");

  test("a button stands there, and nothing of the check", async () => {
    const { button } = await visit("/plain");
    assert.equal(await button.look(`return shadow.querySelector("[data-heading]")`), null);
    assert.equal(
      await button.look(`return shadow.querySelector("button").textContent.length > 5`),
      true,
    );
    assert.deepEqual(await told(here), []);
  });

  test("the words on it are the clinic's own", async () => {
    const widget = await open(
      here,
      "/words",
      clinicPage({ body: widgetMarkup('dialog="Pijn in uw rug?"') }),
    );
    await widget.until(`return shown(shadow?.querySelector("button"))`, "the button");
    assert.equal(
      await widget.look(`return shadow.querySelector("button").textContent`),
      "Pijn in uw rug?",
    );
    await widget.click("button");
    await widget.until(`return shadow.querySelector("dialog")?.open`, "the dialog");
    assert.equal(
      await widget.look(`return shadow.querySelector("dialog").ariaLabel`),
      "Pijn in uw rug?",
    );
  });

  test("by keys: opened, walked to the outcome, and closed; the focus comes back", async () => {
    const { button, check } = await visit("/keys");
    await button.tabTo(({ action }) => action === "open_dialog", "the button");
    await button.press(Key.ENTER);
    await check.ready();
    const { outcome } = await walk(check, lumbago);
    assert.equal(outcome.disposition, "self_care");
    const names = (await told(here)).map(({ name }) => name);
    assert.equal(names.filter((name) => name === "ready").length, 1);
    assert.equal(names.filter((name) => name === "result").length, 1);
    assert.ok(!names.includes("error"), names.join());
    await check.until(
      `return /De Linde/.test(shadow.querySelector(".rw-clinic")?.textContent)`,
      "the clinic's card: the settings came along",
    );
    await button.press(Key.ESCAPE);
    await closed(button);
    assert.equal((await button.focused()).action, "open_dialog");
  });

  test("closed by its button and opened again: the answers are still there", async () => {
    const { button, check } = await visit("/again");
    await press(button);
    await check.ready();
    await check.start();
    const { question } = await check.screen();
    await button.click('[data-action="close_dialog"]');
    assert.equal(await stands(button), false);
    await press(button);
    assert.equal(await stands(button), true);
    assert.equal((await check.screen()).question, question);
  });

  test("an alarm is an alarm there too, and the heading is in sight", async () => {
    const { button, check } = await visit("/alarm");
    await press(button);
    await check.ready();
    const { outcome } = await walk(check, person({ a_collapse: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    const covered = await check.until(
      `const box = shadow.querySelector("[data-heading]").getBoundingClientRect();
       const close = outer.shadowRoot.querySelector('[data-action="close_dialog"]').getBoundingClientRect();
       return box.top >= close.bottom - 1 && box.bottom <= innerHeight`,
      "the heading, below the bar that closes",
    );
    assert.equal(covered, true);
  });

  test("what the page changes reaches the check inside", async () => {
    const { button, check } = await visit("/changed");
    await press(button);
    await check.ready();
    await check.start();
    const { question } = await check.screen();
    await button.look(
      `element.setAttribute("theme", "dark"); element.setAttribute("gp-phone", "bel ons")`,
    );
    await check.until(`return shadow.querySelector(".rw").dataset.theme === "dark"`, "the dark");
    await check.until(
      `return told.some(({ name, detail }) => name === "error" && /gp_phone/.test(detail.message))`,
      "what is wrong with the number",
    );
    assert.equal((await check.screen()).question, question);
  });

  test("the doctor looks at the check in it, once it is open", async () => {
    const { button, check } = await visit("/doctor");
    const says = (verdict) =>
      button.until(
        `const panel = document.querySelector("[data-rugwijzer-doctor]")?.shadowRoot;
         const line = panel?.querySelector('[data-check="start"]');
         return line?.dataset.say === given`,
        `that the check is “${verdict}”`,
        verdict,
      );
    await here.driver.executeScript(`location.hash = "#rugwijzer-check"`);
    await says("dialog");
    await press(button);
    await check.ready();
    await says("good");
  });

  test("its files do not come: the page's own text stands there, and it is told", async () => {
    here.server.fail(parts, 404);
    try {
      const { button } = await visit("/gone");
      await press(button);
      await button.fallback();
      assert.deepEqual(
        (await told(here)).map(({ detail }) => detail.code),
        ["download_failed"],
      );
      here.server.mend();
      await button.look(`dispatchEvent(new Event("online"))`);
      await button.until(`return shown(shadow.querySelector("button"))`, "the button again");
    } finally {
      here.server.mend();
    }
  });

  const onPaper = { skip: browserName !== "chromium" && "only Chromium prints here" };
  test("on paper stands all of it, not what the window shows", onPaper, async () => {
    const { button, check } = await visit("/paper");
    await press(button);
    await check.ready();
    await walk(check, lumbago);
    await check.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    const inDialog = await new Chromium(here.driver).paper("in-a-dialog");
    const alone = await open(
      here,
      "/paper-alone",
      clinicPage({ body: widgetMarkup("", settings) }),
    );
    await alone.ready();
    await walk(alone, lumbago);
    await alone.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    assert.equal(inDialog, await new Chromium(here.driver).paper("not-in-a-dialog"));
  });

  test("on a phone it has the whole window, and nothing scrolls sideways", async () => {
    const { button, check } = await visit("/small");
    await here.driver.manage().window().setRect({ width: 500, height: 800 });
    await press(button);
    await check.ready();
    const [wide, high, inside] = await button.look(`
      const dialog = shadow.querySelector("dialog");
      const box = dialog.getBoundingClientRect();
      return [Math.abs(box.width - document.documentElement.clientWidth) < 2 || Math.abs(box.width - innerWidth) < 2, box.height >= innerHeight - 2, dialog.scrollWidth <= dialog.clientWidth]`);
    assert.deepEqual([wide, high, inside], [true, true, true]);
  });
});

describe(`loaded when it is near (${browserName})`, () => {
  const here = house();

  test("far below its first screen stands, and the rest waits until somebody comes near", async () => {
    const widget = await open(
      here,
      "/far",
      clinicPage({
        body: `<div style="height: 6000px"></div>${widgetMarkup('loading="lazy"')}`,
      }),
    );
    await widget.painted();
    await pause(500);
    const asked = () =>
      here.driver.executeScript(
        `return performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop())`,
      );
    assert.ok(!(await asked()).some((name) => /wasm|check/.test(name)), `${await asked()}`);
    await widget.look(`element.scrollIntoView()`);
    await widget.ready();
    assert.ok((await asked()).some((name) => /wasm/.test(name)));
  });
});
