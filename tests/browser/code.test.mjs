// The handover code: read from the screen and from its QR code by another program, and opened
// again, behind the `#` of an address, typed with a mistake, and from a disk without a network.
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { atResult, enter, results, whole } from "./lib/after.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { alone, browserName, clinicPage, house, ofClinic, open, picture } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { scanned } from "./lib/qr.mjs";
import { history, protocol } from "./lib/clinician.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const named = (name) => results.find((one) => one.name === name);
const grouped = /^1[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4})+$/;

const decoded = (codes) => {
  const lines = codes.map((code, id) => JSON.stringify({ id, code }));
  return protocol("decode", lines.join("\n")).trim().split("\n").map(JSON.parse);
};
const openCode = (widget) =>
  widget.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
const codeOf = (widget) =>
  widget.until(`return shadow.querySelector('[data-part="code"]')?.textContent`, "the code");

const scan = (widget) =>
  widget
    .look(`return shadow.querySelector('[data-part="keep-code"] .rw-qr').outerHTML`)
    .then(scanned);

const cannotOpen = (widget) =>
  widget.until(
    `return shown(shadow.querySelector('[role="alert"] [data-action="try_again"]'))`,
    "that it cannot be opened",
  );

describe(`the handover code (${browserName})`, () => {
  const here = house();
  const type = (widget, text) =>
    widget.look(
      `const input = shadow.querySelector('[name="code"]');
       input.value = given;
       input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));`,
      text,
    );
  const heading = (widget, words) =>
    widget.until(
      `return shadow.querySelector(".rw:not([hidden]) [data-heading]")?.textContent === given`,
      words,
      words,
    );
  // From the page that says that a code is open, to the outcome. Returns the pages asked again.
  async function goOn(widget, answers) {
    await heading(widget, "Uw code is geopend");
    await widget.click('[data-action="go_on"]');
    await widget.until(
      `return !shadow.querySelector('[data-part="open-code"]')`,
      "what comes next",
    );
    const asked = [];
    for (let screen = await widget.screen(); !screen.disposition; screen = await widget.screen()) {
      if (screen.question) {
        asked.push(screen.question);
        await fill(widget, answers);
      } else await widget.click('[data-action="show_advice"]');
      await widget.past(screen);
    }
    return asked;
  }

  test("the code is read by others, with the goal only where it was ticked", async (context) => {
    const widget = await atResult(here, "/code", alone, named("self-told"), "keep");
    await openCode(widget);
    const code = await codeOf(widget);
    assert.match(code, grouped);
    assert.ok(code.replaceAll("-", "").length <= 28, code);
    const page = await here.driver.executeScript("return location.origin + location.pathname");
    assert.equal(await scan(widget), `${page}#code=${code}`);
    const spelled = await widget.look(
      `return [...shadow.querySelectorAll(".rw-spell li")].map((row) => row.textContent)`,
    );
    assert.equal(spelled.length, code.split("-").length);
    assert.match(spelled[0], /^Groep 1een, /);
    assert.equal(await widget.look(`return shadow.querySelector('[name="with_goal"]')`), null);
    // Not in the address, and in no text that was not ticked.
    assert.equal(await here.driver.executeScript("return location.hash"), "");
    const mail = `return shadow.querySelector('[name="mail"]').value`;
    assert.ok(!(await widget.look(mail)).includes(code));
    await widget.click('[name="with_code"]');
    await widget.until(
      `return shadow.querySelector('[name="mail"]').value.includes(given)`,
      "the code in the mail",
      code,
    );
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
    context.diagnostic(`${code}: ${code.replaceAll("-", "").length} letters`);
    await picture(here, "code");
  });

  test("a code behind the # opens on another device, and leaves the address", async () => {
    const first = await atResult(here, "/code-one", alone, named("leg"), "keep");
    await openCode(first);
    const code = await codeOf(first);
    const rules = (await first.screen()).rules;
    await open(here, "/code-two", alone);
    const address = await here.driver.getCurrentUrl();
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#code=${code}&goal=Weer%20lopen`);
    const widget = new Widget(here.driver);
    await heading(widget, "Uw code is geopend");
    assert.equal(await here.driver.executeScript("return location.hash"), "");
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
    await picture(here, "code-opened");
    // The clinician's page lies beside the page of its own alone.
    const way = `return shown(shadow.querySelector('[data-action="clinician"]'))`;
    assert.equal(await widget.look(way), false);
    const asked = await goOn(widget, named("leg").answers);
    // Needles and pregnancy are in no code without a tick.
    assert.deepEqual(asked, ["medicines", "pregnancy"]);
    await whole(widget);
    const again = await widget.screen();
    assert.equal(again.disposition, named("leg").disposition);
    assert.deepEqual(again.rules, rules);
    await enter(widget, "keep");
    await openCode(widget);
    assert.equal(await codeOf(widget), code, "the same visit has the same code");
    await widget.click('[name="with_goal"]');
    await widget.until(`return shadow.querySelector('[name="with_goal"]').checked`, "a tick");
    assert.match(await scan(widget), /&goal=Weer%20lopen$/);
  });

  test("what was ticked is in the code and is not asked again", async () => {
    const pregnant = named("pregnant");
    const first = await atResult(here, "/code-ticked", alone, pregnant, "keep");
    await openCode(first);
    const without = await codeOf(first);
    await first.click('[name="along"][value="pregnancy"]');
    await first.until(
      `return shadow.querySelector('[data-part="code"]').textContent !== given`,
      "another code",
      without,
    );
    const code = await codeOf(first);
    const address = await here.driver.getCurrentUrl();
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#code=${code}`);
    const widget = new Widget(here.driver);
    assert.deepEqual(await goOn(widget, pregnant.answers), ["medicines"]);
  });

  test("a typed code with a mistake names the group, and then opens", async () => {
    const first = await atResult(here, "/code-typed", alone, { answers: lumbago }, "keep");
    await openCode(first);
    const code = await codeOf(first);
    const widget = await open(here, "/code-typing", clinicPage({ body: ofClinic() }));
    await widget.ready();
    await widget.click('[data-action="open_code"]');
    await heading(widget, "Verder met een code");
    const refused = async (text, words) => {
      await type(widget, text);
      await widget.click('[data-action="next"]');
      await widget.until(
        `return shadow.querySelector("[data-summary]")?.innerText.includes(given)`,
        words,
        words,
      );
    };
    await refused("", "Typ de code.");
    await refused("12u", "In groep 1 staat");
    await refused(code.slice(0, -1), "niet compleet");
    const last = code.at(-1) === "7" ? "8" : "7";
    await refused(code.slice(0, -1) + last, `Kijk groep ${code.split("-").length} na`);
    assert.equal((await widget.focused()).tag, "div");
    await picture(here, "code-mistake");
    await type(widget, code.toLowerCase().replaceAll("-", " "));
    await widget.click('[data-action="next"]');
    await goOn(widget, lumbago);
    assert.equal((await widget.screen()).disposition, "self_care");
  });

  test("where it cannot be opened the first page says so, and the check works", async () => {
    const plan = "/embed/rugwijzer_plan_bg.wasm";
    const widget = await open(here, "/code-offline", alone);
    await widget.ready();
    here.server.fail(plan, 404);
    try {
      await widget.click('[data-action="open_code"]');
      await cannotOpen(widget);
      assert.match(await widget.text(), /Een code openen lukt nu niet/);
      assert.match(await widget.text(), /De check zelf werkt wel/);
      assert.equal((await widget.focused()).action, "try_again");
      await bring(here.driver);
      assert.deepEqual(await violations(here.driver), []);
      await picture(here, "code-unopened");
      // Again, and still nothing; then the line is back.
      await widget.click('[data-action="try_again"]');
      await cannotOpen(widget);
    } finally {
      here.server.mend();
    }
    await widget.click('[data-action="try_again"]');
    await heading(widget, "Verder met een code");
  });

  test("a code that could not be opened does not come over an outcome", async () => {
    const plan = "/embed/rugwijzer_plan_bg.wasm";
    const widget = await open(here, "/code-late", clinicPage({ body: ofClinic() }));
    await widget.ready();
    here.server.fail(plan, 404);
    try {
      await widget.click('[data-action="open_code"]');
      await cannotOpen(widget);
    } finally {
      here.server.mend();
    }
    const { outcome } = await stroll(widget, lumbago);
    await widget.until(
      `return shown(shadow.querySelector('.rw-rooms, [data-action="load_plan"]'))`,
      "the plan, or a way to it",
    );
    if (await widget.look(`return shown(shadow.querySelector('[data-action="load_plan"]'))`))
      await widget.click('[data-action="load_plan"]');
    await whole(widget);
    assert.equal((await widget.screen()).disposition, outcome.disposition);
  });

  test("an alarm that is not in the code stays the advice of then", async () => {
    const first = await atResult(
      here,
      "/code-alarm",
      alone,
      { answers: person({ age: 31, preg: "ge20", p_pain: "yes" }) },
      "keep",
    ).catch(() => undefined);
    assert.ok(first, "an outcome with the room for keeping");
    await openCode(first);
    const code = await codeOf(first);
    const address = await here.driver.getCurrentUrl();
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#code=${code}`);
    const widget = new Widget(here.driver);
    await heading(widget, "Uw code is geopend");
    assert.match(await widget.text(), /Het advies was toen: bel vandaag nog\./);
  });

  const goesOn = async (address, code) => {
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#code=${code}`);
    const widget = new Widget(here.driver);
    await heading(widget, "Uw code is geopend");
    await widget.click('[data-action="go_on"]');
    await heading(widget, "Hoe gaat het vandaag?");
    return widget;
  };

  test("after check-ins the diary and the part of the plan go along", async () => {
    const code = history();
    await open(here, "/code-since", alone);
    const widget = await goesOn(await here.driver.getCurrentUrl(), code);
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
    await picture(here, "code-return");
    assert.equal(await widget.look(`return shadow.querySelector('[data-action="erase"]')`), null);
    await widget.click('[data-action="open_kept"]');
    await widget.until(
      `return shown(shadow.querySelector('[data-part="checked-in"]'))`,
      "the last check-in",
    );
    assert.equal((await widget.screen()).disposition, "self_care");
    const rows = await widget.look(
      `return [...shadow.querySelectorAll('[data-part="pain-chart"] tbody tr')].map((row) => [...row.children].slice(1).map(({ textContent }) => textContent).join(" "))`,
    );
    assert.deepEqual(rows, [
      ...["– 5 – –", "– – ja –", "– – ja –", "2 4 – eronder"],
      ...["– – ja –", "2 2 – eronder"],
    ]);
    // Nothing is kept here by itself, and the code says all of it again.
    const stored = `return localStorage.length + sessionStorage.length`;
    assert.equal(await here.driver.executeScript(stored), 0);
    await widget.click('[data-action="open_kept"]');
    await enter(widget, "keep");
    await openCode(widget);
    const again = await codeOf(widget);
    assert.ok(again.length < code.length + 12, `${code} ${again}`);
    assert.equal((await scan(widget)).split("#code=")[1], again);
    const [said] = decoded([code]);
    const [shared] = decoded([again]);
    assert.deepEqual(shared.exercise_days, [1, 3, 9]);
    const days = ({ check_ins }) => check_ins.map(({ day, items }) => [day, items]);
    assert.deepEqual(days(shared), days(said));
  });

  test(
    "a check-in on another device, from a disk without a network",
    { skip: browserName === "webkit" },
    async () => {
      const code = history();
      const widget = await goesOn(pathToFileURL(join(top, "dist", "rugwijzer.html")), code);
      await widget.click('[data-action="check_in"]');
      await widget.until(
        `return shadow.querySelector('[data-question="danger"]')`,
        "the alarm pages",
      );
    },
  );

  test("from a disk, without a network", { skip: browserName === "webkit" }, async () => {
    const first = await atResult(here, "/code-disk", alone, { answers: lumbago }, "keep");
    await openCode(first);
    const code = await codeOf(first);
    const file = pathToFileURL(join(top, "dist", "rugwijzer.html"));
    await here.driver.get(`${file}#code=${code}`);
    const widget = new Widget(here.driver);
    await goOn(widget, lumbago);
    await whole(widget);
    assert.equal((await widget.screen()).disposition, "self_care");
  });
});
