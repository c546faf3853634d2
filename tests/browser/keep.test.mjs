// What a visitor takes along: calendar, mail, the device's own sheet for sharing, and a page to
// keep. Other programs read each of them; nothing is sent, and nothing goes that was not ticked.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { atResult, results, whole } from "./lib/after.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { stroll } from "./lib/fill.mjs";
import { alone, browserName, house, ofClinic, open, picture } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { Widget } from "./lib/widget.mjs";

const named = (name) => results.find((one) => one.name === name);
const tools = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "rugwijzer", "tools");
const python = join(tools, "icalendar", "bin", "python");

// What the browser would keep, mail, copy and share: noted, and not done.
const traps = (share) => `<script>
  window.taken = { files: [], copied: [], shared: [] };
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { taken.blob = blob; return make.call(URL, blob); };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) taken.files.push({ name: this.download, blob: taken.blob });
    else click.call(this);
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void taken.copied.push(text) } });
  Object.defineProperty(navigator, "share", { value: ${share ? 'async (data) => { taken.shared.push(data); if (window.refuses) throw new DOMException("no", refuses); }' : "undefined"} });
  Object.defineProperty(navigator, "canShare", { value: ${share === "page" ? "() => true" : "undefined"} });
</script>`;
const page = (share, attributes = "standalone") =>
  alone
    .replace("<script", `${traps(share)}<script`)
    .replace(ofClinic("standalone"), ofClinic(attributes));

const openWays = (widget) =>
  widget.look(
    `for (const row of shadow.querySelectorAll('[data-part^="keep-"]')) if (row.localName === "details") row.open = true;`,
  );
const textOf = async (widget, kind) =>
  widget.driver.executeAsyncScript(
    `const [kind, done] = arguments; taken.files.findLast(({ blob }) => blob.type.startsWith(kind)).blob.text().then(done)`,
    kind,
  );
const press = (widget, action) =>
  widget.look(`shadow.querySelector('[data-action="' + given + '"]').click()`, action);
const said = (widget, part, words) =>
  widget.until(
    `return shadow.querySelector('[data-part="' + given[0] + '"]').textContent.includes(given[1])`,
    words,
    [part, words],
  );

// Two readers of calendars; what each makes of it.
function readByIcal(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const days = [];
    if (event.isRecurring()) {
      const each = event.iterator();
      for (let next = each.next(); next; next = each.next()) days.push(next);
    } else days.push(event.startDate);
    return { event, title: event.summary, days };
  });
}
function readByPython(text) {
  const program = `import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[str(one["SUMMARY"]), one["DTSTART"].dt.isoformat(), str(one["UID"])] for one in calendar.walk("VEVENT")]))
assert not [one.errors for one in calendar.walk() if one.errors]`;
  return JSON.parse(execFileSync(python, ["-c", program], { input: text, encoding: "utf8" }));
}

describe(`taking along (${browserName})`, () => {
  const here = house();
  const arrive = async (path, who, markup) => {
    const widget = await atResult(here, path, markup, who, "keep");
    await openWays(widget);
    return widget;
  };
  // So that nothing is asked for between this and the end of it.
  const silently = async (widget, act) => {
    const asked = () =>
      here.driver.executeScript(
        `return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("blob:")).length`,
      );
    const before = await asked();
    const made = await act();
    assert.equal(await asked(), before);
    assert.equal(
      await here.driver.executeScript(
        `return localStorage.length + sessionStorage.length + document.cookie.length`,
      ),
      0,
    );
    return made;
  };

  test("the calendar is read by others, tells nothing, and has the time that was chosen", async (context) => {
    const widget = await arrive("/calendar", named("self"), page());
    const text = await silently(widget, async () => {
      await press(widget, "save_calendar");
      await said(widget, "said-calendar", "agenda.ics");
      const short = await textOf(widget, "text/calendar");
      assert.equal(readByIcal(short).length, 3);
      await press(widget, "save_calendar");
      const again = readByIcal(await textOf(widget, "text/calendar"));
      assert.deepEqual(
        again.map(({ event }) => event.uid),
        readByIcal(short).map(({ event }) => event.uid),
      );
      assert.ok(again.every(({ event }) => event.sequence === 1));
      await widget.look(`shadow.querySelector('[name="exercise_days"]').click()`);
      await widget.until(`return shown(shadow.querySelector('[name="exercise_time"]'))`, "a time");
      await widget.look(`
        const time = shadow.querySelector('[name="exercise_time"]');
        time.value = "07:30";
        time.dispatchEvent(new Event("change", { bubbles: true }));`);
      await press(widget, "save_calendar");
      return textOf(widget, "text/calendar");
    });
    const events = readByIcal(text);
    assert.deepEqual(
      events.map(({ title }) => title),
      ["Even terugkijken", "Even terugkijken", "Even terugkijken", "Oefenen (10 minuten)"],
    );
    const { days } = events.at(-1);
    assert.equal(days.length, 18);
    assert.ok(days.every(({ hour, minute }) => hour === 7 && minute === 30));
    assert.equal(days[0].zone.tzid, "Europe/Amsterdam");
    assert.ok(events.slice(0, 3).every(({ days: [day] }) => day.isDate));
    assert.doesNotMatch(text.replaceAll("terugkijken", ""), /rug|pijn|arts|fysio/i);
    if (!existsSync(python))
      return context.diagnostic("Python's icalendar is not set up: NOT READ BY IT");
    const read = readByPython(text);
    assert.deepEqual(
      read.map(([title]) => title),
      events.map(({ title }) => title),
    );
    assert.match(read.at(-1)[1], /T07:30:00\+0[12]:00$/);
  });

  test("the mail is seen before it goes, can be changed, and stands in no address until it is pressed", async () => {
    const widget = await arrive("/mail", named("self"), page());
    const { href, text, full } = await widget.look(`
      return { href: shadow.querySelector('[data-action="mail_text"]').getAttribute("href"), text: shadow.querySelector('[name="mail"]').value, full: shadow.querySelector('[data-part="mail-full"]').hidden }`);
    assert.equal(href, "mailto:");
    assert.match(text, /^U kunt nu zelf aan de slag/);
    assert.match(text, /0800-0113/);
    await widget.until(
      `return /nog ongeveer \\d+ tekens/.test(shadow.querySelector('[data-part="mail-room"]').innerText)`,
      "how much room there is",
    );
    assert.ok(full);
    const mailed = async () => {
      // The element keeps presses to itself, so this looks inside, after it and before the browser.
      const address = await widget.look(`
        const link = shadow.querySelector('[data-action="mail_text"]');
        let address;
        shadow.addEventListener("click", (event) => {
          event.preventDefault();
          address = link.href;
        }, { once: true });
        link.click();
        return address;`);
      return [address, new URL(address)];
    };
    const [address, mail] = await silently(widget, mailed);
    assert.ok(address.length <= 1900, `${address.length}`);
    assert.equal(mail.pathname, "");
    assert.equal(mail.searchParams.get("subject"), "Mijn advies");
    assert.equal(mail.searchParams.get("body"), text.replaceAll("\n", "\r\n"));
    await widget.until(
      `return shadow.querySelector('[data-action="mail_text"]').getAttribute("href") === "mailto:"`,
      "an empty address",
    );
    await press(widget, "whole_mail");
    await widget.until(
      `return shown(shadow.querySelector('[data-part="mail-full"]')) && !shown(shadow.querySelector('[data-part="mail-room"]'))`,
      "that it is too long",
    );
    await widget.look(`
      const area = shadow.querySelector('[name="mail"]');
      area.value = "Eigen woorden & meer";
      area.dispatchEvent(new Event("input", { bubbles: true }));`);
    await press(widget, "copy_mail");
    await widget.until(`return taken.copied.length > 0`, "a copy");
    assert.deepEqual(await here.driver.executeScript(`return taken.copied`), [
      "Eigen woorden & meer",
    ]);
    const [, own] = await mailed();
    assert.equal(own.searchParams.get("body"), "Eigen woorden & meer");
    assert.equal(
      await widget.look(`return shadow.querySelector('[name="mail"]').value`),
      "Eigen woorden & meer",
    );
  });

  test("sharing is offered where the device can, and a change of mind is no failure", async () => {
    const without = await arrive("/no-sheet", named("self"), page());
    assert.equal(
      await without.look(`return shown(shadow.querySelector('[data-part="keep-share"]'))`),
      false,
    );
    const widget = await arrive("/sheet", named("self"), page("page"));
    // A number is not broken over two lines there.
    const preview = (
      await widget.look(`return shadow.querySelector("pre").textContent`)
    ).replaceAll("\u2011", "-");
    await press(widget, "share_text");
    await widget.until(`return taken.shared.length === 1`, "the sheet");
    assert.deepEqual(await here.driver.executeScript(`return taken.shared[0]`), { text: preview });
    await press(widget, "share_page");
    await widget.until(`return taken.shared.length === 2`, "the sheet, with a page");
    assert.deepEqual(
      await here.driver.executeScript(
        `return taken.shared[1].files.map(({ name, type }) => [name, type])`,
      ),
      [["advies.html", "text/html"]],
    );
    const empty = `return shadow.querySelector('[data-part="said-share"]').textContent === ""`;
    for (const [refusal, words] of [
      ["NotAllowedError", "kopiëren"],
      ["AbortError", ""],
    ]) {
      await widget.look(
        `shadow.querySelector('[data-part="said-share"]').textContent = ""; window.refuses = given`,
        refusal,
      );
      await press(widget, "share_text");
      if (words) await said(widget, "said-share", words);
      else {
        await new Promise((done) => setTimeout(done, 300));
        assert.ok(await widget.look(empty), "nothing is said");
      }
    }
    const text = await arrive("/sheet-text", named("self"), page("text"));
    assert.deepEqual(
      await text.look(
        `return ["share_text", "share_page"].map((action) => shown(shadow.querySelector('[data-action="' + action + '"]')))`,
      ),
      [true, false],
    );
  });

  // TABLE of who keeps a page.
  for (const name of ["self", "pregnant", "pregnant, ticked", "old", "no-plan"])
    test(`the page of “${name}” works from a disk, asks for nothing, and is sound`, async (context) => {
      const [who, ticked] = name.split(", ");
      const widget = await arrive(`/page-${who}`, named(who), page());
      if (ticked) {
        await widget.look(`shadow.querySelector('[name="along"]').click()`);
        await widget.until(
          `return /verloskundige/.test(shadow.querySelector('[name="mail"]').value)`,
          "the mail",
        );
      }
      await silently(widget, async () => {
        await press(widget, "save_page");
        await said(widget, "said-html", "gedownload");
      });
      const text = await textOf(widget, "text/html");
      assert.doesNotMatch(text, /<script|javascript:|https?:|url\(/i);
      if (!ticked) assert.doesNotMatch(text, /zwanger|verloskundige/i);
      if (browserName === "webkit") return context.diagnostic("WebKit's driver opens no files");
      const file = join(mkdtempSync(join(tmpdir(), "rugwijzer-keep-")), "advies.html");
      writeFileSync(file, text);
      await here.driver.get(pathToFileURL(file).href);
      const seen = await here.driver.executeScript(`return {
        asked: performance.getEntriesByType("resource").length,
        calls: [...document.links].map(({ href }) => href), poses: document.querySelectorAll(".poses svg").length,
        drawn: [...document.querySelectorAll(".poses svg")].every((one) => one.getBoundingClientRect().height > 20),
        wide: document.documentElement.scrollWidth - innerWidth, title: document.title,
        skin: document.querySelector(".rw-f-skin") && getComputedStyle(document.querySelector(".rw-f-skin")).fill }`);
      assert.equal(seen.asked, 0);
      assert.equal(seen.title, "Mijn advies");
      assert.ok(
        seen.calls.includes("tel:112") && seen.calls.every((one) => one.startsWith("tel:")),
      );
      assert.ok(seen.drawn && seen.wide <= 0, JSON.stringify(seen));
      assert.equal(seen.poses > 0, !["no-plan", "pregnant"].includes(name));
      if (seen.skin) assert.equal(seen.skin, "rgb(224, 169, 132)");
      await picture(here, `advies-${name.replace(", ", "-")}`);
      // The page forbids scripts; the driver's own are let in.
      await bring(here.driver);
      assert.deepEqual(await violations(here.driver), []);
      if (browserName !== "chromium") return;
      const chromium = new Chromium(here.driver);
      const sheets = await chromium.paper(`advies-${name.replace(", ", "-")}`);
      context.diagnostic(`${sheets} sheets`);
      assert.ok(sheets <= 2, `${sheets} sheets`);
      for (const scheme of ["light", "dark"])
        for (const width of [320, 1280]) {
          await chromium.media({ "prefers-color-scheme": scheme });
          await chromium.whole(width);
          await chromium.picture(`advies-${name.replace(", ", "-")}-${width}-${scheme}`);
          assert.deepEqual(await violations(here.driver), []);
        }
    });

  test("what is private goes along only when it is ticked, in every text", async () => {
    const widget = await arrive("/private", named("pregnant"), page("text"));
    const read = async () => {
      await press(widget, "save_page");
      await press(widget, "copy");
      const copied = await widget.until(`return taken.copied.at(-1)`, "a copy");
      const [mail, shared] = await widget.look(
        `return [shadow.querySelector('[name="mail"]').value, shadow.querySelector("pre").textContent]`,
      );
      return [await textOf(widget, "text/html"), copied, mail, shared];
    };
    const tells = /zwanger|verloskundige|baby/i;
    const before = await read();
    for (const text of before) {
      assert.doesNotMatch(text, tells);
      assert.match(text.replaceAll("\u00ad", ""), /bekkenfysiotherapeut/);
      assert.match(text, /Niet alles uit de check staat hierin/);
    }
    await widget.look(`shadow.querySelector('[name="along"][value="pregnancy"]').click()`);
    await widget.until(
      `return /verloskundige/.test(shadow.querySelector('[name="mail"]').value)`,
      "the mail",
    );
    await here.driver.executeScript(`taken.copied.length = 0`);
    for (const text of await read()) assert.match(text, tells);
  });

  test("who has to call today has no calendar; with information for everybody nothing judges", async () => {
    const today = await arrive("/today", { answers: person({ function: "cannot" }) }, page());
    const parts = (widget) =>
      widget.look(
        `return [...shadow.querySelectorAll('details[data-part^="keep-"]')].filter(shown).map(({ dataset }) => dataset.part)`,
      );
    assert.deepEqual(await parts(today), ["keep-code", "keep-mail", "keep-page"]);
    assert.match(
      await today.look(`return shadow.querySelector('[name="mail"]').value`),
      /^Bel vandaag/,
    );
    const informing = page(undefined, 'standalone mode="information"');
    const widget = await open(here, "/informed", informing);
    await widget.ready();
    await stroll(widget, lumbago, { until: ({ heading }) => /^Informatie over/.test(heading) });
    await widget.until(`return shown(shadow.querySelector('[data-part="keep-mail"]'))`, "the ways");
    await openWays(widget);
    assert.deepEqual(await parts(widget), ["keep-mail", "keep-page"]);
    assert.match(
      await widget.look(`return shadow.querySelector('[name="mail"]').value`),
      /^Informatie over/,
    );
  });

  test("a frame that may not download says so, and what else works", async () => {
    here.server.page("/inner", page());
    await open(
      here,
      "/outer",
      `<!doctype html><title>Buiten</title><iframe sandbox="allow-scripts allow-same-origin" src="/inner" width="800" height="1200"></iframe>`,
    );
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await stroll(widget, lumbago);
    await whole(widget);
    await widget.click('.rw-rooms [data-target="keep"]');
    await openWays(widget);
    await press(widget, "save_calendar");
    await said(widget, "said-calendar", "lukte hier niet");
    assert.equal(await here.driver.executeScript(`return taken.files.length`), 0);
    await here.driver.switchTo().defaultContent();
  });

  test("the room is sound, wide and narrow, light and dark", async (context) => {
    const widget = await arrive("/sound", named("pregnant"), page("page"));
    await widget.look(`shadow.querySelector('[name="exercise_days"]').click()`);
    await widget.until(`return shown(shadow.querySelector('[name="exercise_time"]'))`, "a time");
    await bring(here.driver);
    if (browserName !== "chromium") {
      assert.deepEqual(await violations(here.driver), []);
      return;
    }
    const chromium = new Chromium(here.driver);
    for (const scheme of ["light", "dark"])
      for (const width of [320, 360, 1280]) {
        await chromium.media({ ...still, "prefers-color-scheme": scheme });
        await chromium.whole(width);
        assert.deepEqual(await violations(here.driver), []);
        const wide = await widget.look(`return document.documentElement.scrollWidth - innerWidth`);
        assert.ok(wide <= 0, `${width}: ${wide}`);
        const small = await widget.look(`
          return [...shadow.querySelectorAll('[data-room="keep"] :is(button, summary, a.rw-btn, textarea, input[type="time"])')].filter(shown)
            .map((one) => [one.dataset.action ?? one.name, one.getBoundingClientRect()]).filter(([, { height }]) => height < 44).map(([name]) => name)`);
        assert.deepEqual(small, []);
        await chromium.picture(`keep-${width}-${scheme}`);
      }
    context.diagnostic("pictures: keep-…");
  });
});
