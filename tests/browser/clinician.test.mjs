// The clinician's page: a code that is typed, pasted or in the address opens, mistakes are named by
// group, nothing is asked of a server or kept, and a usual case fits on one screen and one sheet.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Key } from "selenium-webdriver";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { ClinicianPage, codes, complete } from "./lib/clinician.mjs";
import { browserName, house } from "./lib/house.mjs";
import { top } from "./lib/server.mjs";

// Whose codes are opened.
const people = () => ({
  plain: complete(),
  leg: complete({
    ...{ age: 52, days: 60, site: ["low", "thigh", "below1"], sev: 7, yellow: ["fear", "sleep"] },
    ...{ c_numb: "yes", c_numb_course: "same", function: "limited", assessed: "yes_same" },
    ...{ cough: "yes", sit_worse: "yes", tingle: "yes", stand_worse: "no", goals: ["walk"] },
    ...{ eases: "lie", episodes: "few", work_now: "hard", work: ["sit"], tried: ["painkiller"] },
  }),
  now: complete({ b_saddle: "yes" }),
  gaps: complete({ sev: undefined }),
});

describe(`clinician (${browserName})`, () => {
  const here = house();
  let code;
  before(
    () => {
      code = codes(people());
    },
    { timeout: 300_000 },
  );

  const clinician = new ClinicianPage(here);
  const page = () => clinician.address;
  const run = (body, given) => clinician.run(body, given);
  const until = (body, what, given) => clinician.until(body, what, given);
  const begin = (address) => clinician.begin(address);
  const type = (text) => clinician.type(text);
  const opened = (level) => clinician.opened(level);
  const open = (name, level) => clinician.open(code[name], level);
  const wrong = (words) =>
    until(
      `return document.getElementById("code-wrong").textContent.includes(arguments[0])`,
      words,
      words,
    );

  test("the field has the focus; a code opens by Enter, and the outcome takes the focus", async () => {
    await begin();
    await until(`return document.activeElement.id === "code"`, "the focus in the field");
    const field = await here.driver.findElement({ id: "code" });
    await field.sendKeys(code.plain.toLowerCase(), Key.ENTER);
    await opened("self_care");
    await until(`return document.activeElement.id === "urgency"`, "the focus on the outcome");
    const text = await run("return document.body.innerText");
    assert.match(text, /Regels die gelden/);
    assert.match(text, /nog door geen arts of fysiotherapeut bevestigd/);
  });

  test("a code in the address opens, and leaves the address", async () => {
    await begin(`${page()}#code=${code.leg}`);
    await until(`return document.querySelector("[data-disposition]") !== null`, "the picture");
    assert.equal(await run("return location.hash"), "");
    // Another code behind the same address.
    await run(`location.hash = "#code=" + arguments[0]`, code.now);
    await opened("emergency_now");
    assert.equal(await run("return location.hash"), "");
  });

  test("the standalone page leads here, with the code", async () => {
    await here.driver.get("about:blank");
    await here.driver.get(`${here.server.address}/index.html#clinician&code=${code.now}`);
    await until(`return location.pathname.endsWith("/clinician.html")`, "the clinician's page");
    await opened("emergency_now");
    await here.driver.get("about:blank");
    await here.driver.get(`${here.server.address}/index.html#clinician`);
    await clinician.begun();
    // A code that was opened there has a way to here.
    await here.driver.get("about:blank");
    await here.driver.get(`${here.server.address}/index.html#code=${code.now}`);
    const way = `[...(document.querySelector("rug-wijzer").shadowRoot?.querySelectorAll('[data-action="clinician"]') ?? [])].find((link) => link.getClientRects().length)`;
    await until(`return ${way} !== undefined`, "the way to the clinician's page");
    await run(`${way}.click()`);
    await until(`return location.pathname.endsWith("/clinician.html")`, "the clinician's page");
    await opened("emergency_now");
  });

  test("mistakes are named by their group, and nothing half is shown", async () => {
    await open("leg", await levelOf("leg"));
    await type(`${code.leg.slice(0, 6)}%${code.leg.slice(7)}`);
    await wrong("groep 2");
    assert.equal(await run(`return document.querySelector("[data-picture]")`), null);
    assert.equal(await run(`return document.activeElement.id`), "code");
    const other = code.leg[6] === "7" ? "8" : "7";
    await type(`${code.leg.slice(0, 6)}${other}${code.leg.slice(7)}`);
    await wrong("groep 2");
    await type(code.leg.slice(0, -1));
    await wrong("te kort of te lang");
    await type("");
    await wrong("Typ of plak");
    await type(code.plain);
    await opened("self_care");
    assert.equal(await run(`return document.getElementById("code-wrong").textContent`), "");
  });

  async function levelOf(name) {
    await begin();
    await type(code[name]);
    await until(`return document.querySelector("[data-disposition]") !== null`, "the picture");
    return run(`return document.querySelector("[data-disposition]").dataset.disposition`);
  }

  test("asks nothing of a server, breaks no policy, and keeps nothing", async () => {
    await here.driver.get("about:blank");
    here.server.forget();
    await begin(`${page()}#code=${code.leg}`);
    await until(`return document.querySelector("[data-disposition]") !== null`, "the picture");
    assert.deepEqual(
      here.server.requests.filter((request) => !request.includes("favicon")),
      ["GET /clinician.html"],
    );
    assert.equal(
      await run("return localStorage.length + sessionStorage.length + document.cookie.length"),
      0,
    );
    if (browserName !== "chromium") return;
    const log = await here.driver.manage().logs().get("browser");
    assert.deepEqual(
      log.map(({ message }) => message).filter((message) => !message.includes("favicon")),
      [],
    );
  });

  test("from a disk", async () => {
    const address = pathToFileURL(join(top, "dist/clinician.html")).href;
    await begin(address);
    await type(code.plain);
    await opened("self_care");
    await begin(`${address}#code=${code.now}&goal=weer%20lopen`);
    await opened("emergency_now");
    assert.equal(await run("return location.hash"), "");
    assert.match(await run("return document.body.innerText"), /weer lopen/);
  });

  test("every denied sign is listed, and what was not asked any more is not among them", async () => {
    await open("plain", "self_care");
    const denied = `[data-part="signs"] [data-known="Denied"] [data-field]`;
    const of = (selector) =>
      run(
        `return [...document.querySelectorAll(arguments[0])].map(({ dataset }) => dataset.field)`,
        selector,
      );
    assert.ok((await of(denied)).length > 25);
    await open("now", "emergency_now");
    const no = await of(denied);
    assert.ok(no.includes("a_collapse") && !no.includes("d_fever"), no.join(" "));
    assert.ok((await of(`[data-known="NotAsked"] [data-field]`)).includes("d_fever"));
    assert.deepEqual(await of(`[data-known="Named"] [data-field]`), ["b_saddle"]);
  });

  test("with gaps it says so, and gives no note", async () => {
    await open("gaps", "none");
    const text = await run(`return document.querySelector("[data-picture]").innerText`);
    assert.match(text, /niet compleet/);
    assert.equal(await run(`return document.querySelector('[data-part="soep"]')`), null);
  });

  test("a changed answer shows what came and went, and goes back", async () => {
    await open("plain", "self_care");
    const change = (id, value) =>
      run(
        `const field = document.getElementById("what-if-" + arguments[0][0]);
         field.closest("details").open = true;
         field.focus();
         field.value = arguments[0][1];
         field.dispatchEvent(new Event("change", { bubbles: true }));`,
        [id, value],
      );
    const value = (id) =>
      run(`return document.getElementById("what-if-" + arguments[0]).value`, id);
    await change("b_saddle", "yes");
    await opened("emergency_now");
    const told = await run(
      `return document.querySelector('[data-part="what-if-result"]').innerText`,
    );
    assert.match(told, /niet wat is ingevuld/);
    assert.match(told, /E01[^]*Regels weg: S/);
    assert.equal(await run(`return document.activeElement.id`), "what-if-b_saddle");
    assert.equal(await run(`return document.querySelector('[data-part="soep"]')`), null);
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
    await run(
      `[...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes("Terug naar")).click()`,
    );
    await opened("self_care");
    assert.equal(await value("b_saddle"), "no");
    // A follow-up has to be answered before anything looks whole.
    await change("c_numb", "yes");
    await until(
      `return document.getElementById("what-if-c_numb_course") !== null`,
      "its follow-up",
    );
    assert.match(await run(`return document.body.innerText`), /niet compleet/);
    await change("c_numb_course", "same");
    await opened("gp_within_days");
    await type(code.plain);
    await opened("self_care");
    assert.equal(await run(`return document.querySelector('[data-part="what-if-result"]')`), null);
  });

  test("as FHIR for a system of one's own, and back from a form that it made", async () => {
    const level = await levelOf("leg");
    await open("leg", level);
    await run(`
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.made = blob; return make.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () { window.named = this.download; };
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Bewaar als FHIR").click()`);
    await until(`return window.made !== undefined`, "a file");
    assert.equal(await run(`return window.named`), "rugwijzer.fhir.json");
    const text = await here.driver.executeAsyncScript(`window.made.text().then(arguments[0])`);
    assert.equal(JSON.parse(text).resourceType, "Bundle");
    const folder = mkdtempSync(join(tmpdir(), "fhir-"));
    const file = join(folder, "rugwijzer.fhir.json");
    writeFileSync(file, text);
    const other = join(folder, "other.json");
    writeFileSync(other, `{"resourceType":"Patient"}`);
    await here.driver.get("about:blank");
    await here.driver.get(page());
    await clinician.begun();
    const choose = async (path) => (await here.driver.findElement({ id: "file" })).sendKeys(path);
    await choose(other);
    await wrong("geen ingevulde vragenlijst");
    await choose(file);
    await opened(level);
  });

  test("axe finds nothing", async () => {
    for (const [name, level] of [
      ["plain", "self_care"],
      ["now", "emergency_now"],
    ]) {
      await open(name, level);
      await bring(here.driver);
      assert.deepEqual(await violations(here.driver), [], name);
    }
    await begin();
    await type("ABCD-%");
    await wrong("groep 2");
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
  });

  describe("for the eye", { skip: browserName !== "chromium" && "Chromium's protocol" }, () => {
    for (const name of ["plain", "leg"]) {
      test(`“${name}” is one screen at 1280 × 800, and one sheet`, async (context) => {
        const chromium = new Chromium(here.driver);
        await chromium.size(1280, 800);
        await open(name, await levelOf(name));
        const height = await run("return document.documentElement.scrollHeight");
        context.diagnostic(`${name}: ${height} px high`);
        await chromium.picture(`clinician-${name}-1280`);
        assert.ok(height <= 800, `${height} px`);
        const sheets = await chromium.paper(`clinician-${name}`);
        assert.equal(sheets, 1);
      });
    }

    test("at 360 px nothing sticks out, light and dark, and under forced colours", async () => {
      const chromium = new Chromium(here.driver);
      for (const scheme of ["light", "dark"])
        for (const name of ["leg", "now"]) {
          await chromium.media({ ...still, "prefers-color-scheme": scheme });
          await chromium.size(360);
          await open(name, await levelOf(name));
          assert.ok(await run("return document.documentElement.scrollWidth <= 360"), name);
          await bring(here.driver);
          assert.deepEqual(await violations(here.driver), [], `${name} ${scheme}`);
          await chromium.whole(360);
          await chromium.picture(`clinician-${name}-360-${scheme}`);
          await chromium.size(1280, 800);
          await chromium.picture(`clinician-${name}-1280-${scheme}`);
        }
      await chromium.media({ "forced-colors": "active" });
      await chromium.picture("clinician-now-forced");
      await chromium.media();
      await chromium.size(1280, 800);
      await begin();
      await chromium.picture("clinician-empty-1280");
    });
  });
});
