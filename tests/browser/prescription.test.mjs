// The plan that a clinician sends back: made with the keyboard alone, read from the screen and by a
// camera, never an old code beside a new plan, and nothing in it that an exclusion keeps away.
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Key } from "selenium-webdriver";
import { inside } from "./lib/archive.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { ClinicianPage, codes, complete, protocol } from "./lib/clinician.mjs";
import { browserName, house } from "./lib/house.mjs";
import { scanned } from "./lib/qr.mjs";
import { top } from "./lib/server.mjs";

const people = () => ({
  plain: complete(),
  pregnant: complete({ preg: "lt20", p_contr: "no" }),
  now: complete({ b_saddle: "yes" }),
  gaps: complete({ f_bone: undefined, sev: undefined }),
});

// What the protocol's own command line reads in a code.
const decoded = (code) => JSON.parse(protocol("decode", JSON.stringify({ id: 1, code })));

describe(`the plan of a therapist (${browserName})`, () => {
  const here = house();
  const page = new ClinicianPage(here);
  let code;
  before(
    () => {
      code = codes(people());
    },
    { timeout: 300_000 },
  );

  const part = `document.querySelector('[data-part="prescription"]')`;
  const rows = () =>
    page.run(
      `return [...${part}.querySelectorAll(".cl-dose")].map(({ dataset }) => dataset.exercise)`,
    );
  const made = () =>
    page.run(`return document.querySelector('[data-part="plan-code"]')?.textContent`);
  const isGone = () =>
    page.until(`return !document.querySelector('[data-part="plan-code"]')`, "no code any more");
  const camera = async () =>
    scanned(
      await page.run(`return document.querySelector('[data-part="plan-made"] .rw-qr').outerHTML`),
    );
  const press = (words) =>
    page.run(
      `[...${part}.querySelectorAll("button")].find(({ textContent }) => textContent === arguments[0]).click()`,
      words,
    );
  const type = (id, value) =>
    page.run(
      `const field = document.getElementById(arguments[0][0]);
       field.value = arguments[0][1];
       field.dispatchEvent(new Event("change", { bubbles: true }));`,
      [id, value],
    );
  const unfold = () => page.run(`${part}.open = true`);
  // Any urgency is right where none is given.
  async function begin(name, level) {
    await page.begin();
    await page.type(code[name]);
    if (level) await page.opened(level);
    else await page.until(`return document.querySelector("[data-disposition]") !== null`, name);
    await unfold();
  }
  async function make() {
    await press("Maak de code");
    return page.until(
      `return document.querySelector('[data-part="plan-code"]')?.textContent`,
      "the code of the plan",
    );
  }

  const keys = (...all) =>
    here.driver
      .actions()
      .sendKeys(...all)
      .perform();
  const focused = () => page.run(`return document.activeElement.id`);
  const onFocus = (id) => page.until(`return document.activeElement.id === arguments[0]`, id, id);
  // By Tab alone to whatever this is true of.
  async function tabTo(what, isIt, given) {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await page.run(`const one = document.activeElement; return ${isIt}`, given)) return;
      await keys(Key.TAB);
    }
    throw new Error(`Tab does not come to ${what}`);
  }

  // WebKit's driver leaves buttons out of the order of Tab.
  test("made with the keyboard alone", { skip: browserName === "webkit" }, async () => {
    await page.open(code.plain, "self_care");
    await onFocus("urgency");
    await tabTo("the plan", `one.matches('[data-part="prescription"] > summary')`);
    await keys(Key.ENTER);
    const before = await rows();
    assert.ok(before.length >= 2, before.join(" "));
    const [first, second] = before;

    // The amount of the first, then away with the second.
    await tabTo("the first field", `one.id === "plan-sets-" + arguments[0]`, first);
    const field = `document.getElementById("plan-sets-${first}").value`;
    const sets = Number(await page.run(`return ${field}`));
    await keys(Key.ARROW_UP, Key.TAB);
    await page.until(`return ${field} === "${sets + 1}"`, "one more");
    await tabTo("the button", `one.id === "plan-remove-" + arguments[0]`, second);
    await keys(Key.ENTER);
    await page.until(
      `return !${part}.querySelector('[data-exercise="' + arguments[0] + '"]')`,
      "the row gone",
      second,
    );
    await page.until(
      `return document.activeElement.id.startsWith("plan-")`,
      "the focus in the plan",
    );

    // Another one in its place.
    await tabTo("the list", `one.id === "plan-add"`);
    await keys(Key.ARROW_DOWN, Key.ARROW_DOWN);
    const chosen = await page.run(`return document.getElementById("plan-add").value`);
    assert.notEqual(chosen, "");
    await keys(Key.TAB, Key.ENTER);
    await onFocus(`plan-sets-${chosen}`);
    assert.deepEqual(await rows(), [...before.filter((id) => id !== second), chosen]);

    // Up, with the focus where it goes on.
    await tabTo("up", `one.id === "plan-up-" + arguments[0]`, chosen);
    await keys(Key.ENTER);
    await page.until(
      `return ${part}.querySelector(".cl-dose:last-child").dataset.exercise !== arguments[0]`,
      "its new place",
      chosen,
    );
    assert.match(await focused(), new RegExp(`^plan-(up|down)-${chosen}$`));

    await tabTo("the button for the code", `one.textContent === "Maak de code"`);
    await keys(Key.ENTER);
    await onFocus("plan-made");
    const sent = await made();
    const { plan } = decoded(sent);
    assert.deepEqual(
      plan.exercises.map(({ id }) => id),
      await rows(),
    );
    assert.equal(plan.exercises[0].sets, sets + 1);
    assert.equal(plan.pace, "stays");
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    assert.equal(plan.made, day.map((part) => String(part).padStart(2, "0")).join("-"));
  });

  test("a camera reads visit and plan; a change takes the code away", async () => {
    await begin("plain", "self_care");
    const first = await make();
    assert.match(first, /^1[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
    const address = `${here.server.address}/index.html#code=${code.plain}&plan=${first}`;
    assert.equal(await camera(), address);
    assert.equal(
      await page.run(`return document.querySelector('[data-part="plan-made"] a').href`),
      address,
    );
    await page.run(`document.querySelector('[data-part="plan-spelled"]').open = true`);
    assert.equal(
      await page.run(`return document.querySelectorAll(".cl-spell li").length`),
      first.split("-").length,
    );

    const [id] = await rows();
    await type(`plan-days-${id}`, "4");
    await isGone();
    assert.match(await page.run(`return ${part}.innerText`), /Maak de code opnieuw/);
    assert.equal(
      await page.run(`return document.querySelector('[data-part="plan-on-paper"]')`),
      null,
    );
    const second = await make();
    assert.notEqual(second, first);
    assert.equal(decoded(second).plan.exercises[0].days, 4);

    // What cannot be is brought to what can, and said.
    await type(`plan-amount-${id}`, "999");
    await page.until(
      `return document.querySelector(".cl-told").textContent.includes("Dat kan van")`,
      "the bounds",
    );
    assert.notEqual(
      await page.run(`return document.getElementById(arguments[0]).value`, `plan-amount-${id}`),
      "999",
    );
    await type(`plan-sets-${id}`, "");
    await page.until(
      `return document.getElementById(arguments[0]).value !== ""`,
      "the number again",
      `plan-sets-${id}`,
    );

    // How it goes on.
    await page.run(`document.querySelector('[name="pace"][value="weeks"]').click()`);
    await type("plan-weeks", "3");
    assert.equal(decoded(await make()).plan.pace, 3);

    // An answer that is changed is another ground: the code goes, too.
    const change = (field, value) => type(`what-if-${field}`, value);
    await change("sev", "4");
    await isGone();
    await make();
    await change("b_saddle", "yes");
    await page.until(`return ${part}.innerText.includes("geen oefeningen")`, "no plan");
    await isGone();
  });

  test("what an exclusion keeps away cannot be put in, and says why", async () => {
    await begin("pregnant");
    const { off, why } = await page.run(`
      const list = [...document.querySelectorAll("#plan-add option")];
      const row = document.querySelector('[data-exclusion="pregnant"]');
      return { off: list.filter(({ disabled }) => disabled).map(({ value }) => value), why: row.textContent };`);
    assert.ok(off.includes("prone_lying"), off.join(" "));
    assert.match(why, /zwangerschap[^]*nog niet bevestigd/);
  });

  test("a plan beside the code stands in the form", async () => {
    await begin("plain", "self_care");
    const [id] = await rows();
    await type(`plan-days-${id}`, "2");
    const plan = await make();
    const ids = await rows();
    await page.begin(`${page.address}#code=${code.plain}&plan=${plan}`);
    await page.opened("self_care");
    assert.equal(await page.run("return location.hash"), "");
    assert.deepEqual(await rows(), ids);
    assert.equal(
      await page.run(`return document.getElementById(arguments[0]).value`, `plan-days-${id}`),
      "2",
    );
    assert.match(await page.run(`return ${part}.textContent`), /Dit plan stond bij de code/);
    // For whom something of it is not, it stands there with its reason, and gives no code.
    const prone = "prone_lying";
    await page.run(
      `const list = document.getElementById("plan-add"); list.value = arguments[0]; list.nextElementSibling.click();`,
      prone,
    );
    const other = await make();
    await page.begin(`${page.address}#code=${code.pregnant}&plan=${other}`);
    await page.until(`return document.querySelector("[data-disposition]") !== null`, "the picture");
    await unfold();
    const told = await page.run(
      `return ${part}.querySelector('[data-exercise="' + arguments[0] + '"]').innerText`,
      prone,
    );
    assert.match(told, /Mag niet: pregnant/);
    assert.equal(
      await page.run(
        `return [...${part}.querySelectorAll("button")].find(({ textContent }) => textContent === "Maak de code").disabled`,
      ),
      true,
    );
    await page.run(`document.getElementById("plan-remove-" + arguments[0]).click()`, prone);
    await make();
    // Typed alone it is no visit.
    await page.begin();
    await page.type(plan);
    await page.until(
      `return document.getElementById("code-wrong").textContent.includes("plan dat een therapeut")`,
      "what it is",
    );
  });

  test("without a plan of the rules there is none to send, and gaps are named", async () => {
    await begin("now", "emergency_now");
    const told = await page.run(`return ${part}.innerText`);
    assert.match(told, /geen oefeningen[^]*urgent[^]*Eerst moet een arts weten/);
    assert.equal(await page.run(`return ${part}.querySelector("button, input, select")`), null);
    await begin("gaps", "none");
    assert.match(
      await page.run(`return ${part}.innerText`),
      /niet compleet[^]*is hier niet te zien[^]*botten/,
    );
  });

  test("from a disk the codes stand alone in the picture", async () => {
    await page.begin(pathToFileURL(join(top, "dist/clinician.html")).href);
    await page.type(code.plain);
    await page.opened("self_care");
    await unfold();
    const plan = await make();
    assert.equal(await camera(), `code=${code.plain}&plan=${plan}`);
  });

  test("in a clinic's archive no link leads to a page that is not there", async () => {
    await page.begin(here.server.page("/archive/clinician.html", inside("clinician.html")));
    await page.type(code.plain);
    await page.opened("self_care");
    await unfold();
    const plan = await make();
    assert.equal(await camera(), `code=${code.plain}&plan=${plan}`);
    const made = `document.querySelector('[data-part="plan-made"]')`;
    assert.equal(await page.run(`return ${made}.querySelector("a")`), null);
    assert.doesNotMatch(await page.run(`return ${made}.innerText`), /scan|\blink\b/i);
  });

  test("axe finds nothing", async () => {
    await begin("plain", "self_care");
    await page.run(`${part}.querySelector('[data-part="kept-away"]')?.setAttribute("open", "")`);
    await make();
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
  });

  describe("for the eye", { skip: browserName !== "chromium" && "Chromium's protocol" }, () => {
    test("at 360 and 1280 px, light, dark and forced, and a second sheet", async () => {
      const chromium = new Chromium(here.driver);
      for (const scheme of ["light", "dark"]) {
        await chromium.media({ ...still, "prefers-color-scheme": scheme });
        for (const width of [360, 1280]) {
          await chromium.size(width, 800);
          await begin("pregnant");
          await page.run(`${part}.querySelector('[data-part="kept-away"]').open = true`);
          await make();
          assert.ok(await page.run(`return document.documentElement.scrollWidth <= ${width}`));
          await bring(here.driver);
          assert.deepEqual(await violations(here.driver), [], `${width} ${scheme}`);
          await chromium.whole(width);
          await chromium.picture(`prescription-${width}-${scheme}`);
        }
      }
      await chromium.media({ "forced-colors": "active" });
      await chromium.picture("prescription-forced");
      await chromium.media();
      await chromium.size(1280, 800);
      assert.equal(await chromium.paper("prescription"), 2);
    });
  });
});
