// Where another person did the harm: help, a way out that leaves no trace, and silence on paper and
// in what is copied.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { browserName, clinicPage, house, ofClinic, open } from "./lib/house.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { person } from "./lib/people.mjs";
import { Widget } from "./lib/widget.mjs";

const hurt = person({ trauma: "violence", trauma_when: "d7", stand: "ok" });
const betrays =
  /veilig thuis|geweld|0800[- ]?2000|08002000|mishandel|pijn gedaan|duwde|sloeg|schopte/i;

// Notes what is put on the clipboard, where a test browser has none.
const clipboard = `
  window.copied = null;
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });
`;

describe(`harm (${browserName})`, () => {
  const here = house();

  const inClinic = async (path) => {
    here.server.page("/clipboard.js", clipboard);
    const widget = await open(
      here,
      path,
      clinicPage({ body: ofClinic(), head: '<script src="/clipboard.js"></script>' }),
    );
    await widget.ready();
    return widget;
  };
  const exits = (widget) =>
    widget.look(
      `return [...shadow.querySelectorAll('[data-action="quick_exit"]')].filter(shown).length`,
    );

  test("the way out stands on every screen from that answer on, and not before", async () => {
    const widget = await inClinic("/hurt");
    let seen = false;
    const { outcome } = await stroll(widget, hurt, {
      onScreen: async ({ question, disposition, heading }) => {
        assert.equal((await exits(widget)) > 0, seen, question ?? disposition ?? heading);
        seen ||= question === "accident";
      },
    });
    assert.equal(outcome.disposition, "gp_today");
    const help = await widget.look(
      `const part = shadow.querySelector('[data-part="safe-home"]'); return { shown: shown(part), links: [...part.querySelectorAll("a")].map((link) => link.getAttribute("href")) }`,
    );
    assert.deepEqual(
      { ...help, links: [...new Set(help.links)].sort() },
      { shown: true, links: ["tel:08002000", "tel:112"] },
    );
  });

  test("the way out appears as soon as the answer is chosen", async () => {
    const widget = await inClinic("/chosen");
    await stroll(widget, hurt, { until: ({ question }) => question === "accident" });
    assert.equal(await exits(widget), 0);
    await fill(widget, hurt, { press: false });
    await widget.until(
      `return shown(shadow.querySelector('[data-action="quick_exit"]'))`,
      "the way out",
    );
  });

  test("the way out, by keyboard: gone at once, and nothing to come back to", async () => {
    const widget = await inClinic("/leave");
    await stroll(widget, hurt);
    await widget.look(`shadow.querySelector('[data-action="quick_exit"]').focus()`);
    await widget.press(Key.ENTER);
    const end = Date.now() + 10_000;
    let address;
    do address = await here.driver.getCurrentUrl().catch(() => "");
    while (address.startsWith(here.server.address) && Date.now() < end);
    assert.equal(address, "https://www.buienradar.nl/");
    // The harmless page has taken the place of this one in the browser's history.
    await here.driver
      .navigate()
      .back()
      .catch(() => {});
    assert.notEqual(await here.driver.getCurrentUrl(), `${here.server.address}/leave`);
    const again = await inClinic("/leave");
    assert.equal(
      await again.look(`return shown(shadow.querySelector('[data-action="start"]'))`),
      true,
      "nothing was kept",
    );
  });

  test("what is copied keeps silent, unless ticked", async () => {
    const widget = await inClinic("/copy");
    await stroll(widget, hurt);
    await widget.click('[data-action="copy"]');
    await widget.until("return window.copied", "a text on the clipboard");
    const silent = await widget.look("return copied");
    assert.doesNotMatch(silent, betrays);
    assert.match(silent, /huisarts/);
    await widget.click('input[name="print_violence"]');
    await widget.look("copied = null");
    await widget.click('[data-action="copy"]');
    await widget.until("return window.copied", "a text on the clipboard");
    assert.match(await widget.look("return copied"), /Veilig Thuis/);
  });

  test(
    "paper keeps silent, unless ticked",
    { skip: browserName !== "chromium" && "only Chromium can pretend to print" },
    async () => {
      const paper = (on) =>
        here.driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: on ? "print" : "" });
      const printed = async (widget) => {
        await paper(true);
        const seen = await widget.look(`
        const part = shadow.querySelector('[data-part="safe-home"]');
        return { display: part && getComputedStyle(part).display, text: shadow.querySelector(".rw").innerText, buttons: [...shadow.querySelectorAll("button")].filter(shown).length }`);
        await paper(false);
        return seen;
      };
      const widget = await inClinic("/paper");
      const { outcome } = await stroll(widget, hurt, {
        onScreen: async ({ question, heading, disposition }) => {
          if (question === "accident" || disposition) return;
          assert.doesNotMatch((await printed(widget)).text, betrays, question ?? heading);
        },
      });
      assert.equal(outcome.disposition, "gp_today");
      const silent = await printed(widget);
      assert.equal(silent.display, "none");
      assert.doesNotMatch(silent.text, betrays);
      assert.equal(silent.buttons, 0);
      assert.match(silent.text, /geen diagnose/i);
      await widget.click('input[name="print_violence"]');
      await widget.until(
        `return !shadow.querySelector('[data-part="safe-home"]').classList.contains("rw-noprint")`,
        "the tick",
      );
      assert.match((await printed(widget)).text, /Veilig Thuis/);
    },
  );

  test("in a page of its own the way out leaves too", async () => {
    await here.driver.get(`${here.server.address}/index.html`);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, hurt, { until: ({ question }) => question === "pregnancy" });
    await widget.click('[data-action="quick_exit"]');
    const end = Date.now() + 10_000;
    let address;
    do address = await here.driver.getCurrentUrl().catch(() => "");
    while (address.startsWith(here.server.address) && Date.now() < end);
    assert.equal(address, "https://www.buienradar.nl/");
  });
});
