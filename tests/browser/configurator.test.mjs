// The configurator: what is typed shows in the preview at once and nothing of it is lost, the lines
// start the check with the settings, and nothing is asked of a server or kept unasked.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { stroll } from "./lib/fill.mjs";
import { browserName, house, open, told } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const read = (path) => readFileSync(join(top, path), "utf8");
const version = read("dist/embed/VERSION").trim();
const folder = `/rugwijzer/${version}/`;
const schema = JSON.parse(read("dist/embed/config.schema.json"));
const clinic = {
  "clinic-name": "Fysio “De Brug” & Zn",
  "clinic-phone": "030 555 01 23",
  "clinic-booking-url": "https://afspraak.example/brug?a=1&b=2",
  "look-accent": "#006a4d",
};

describe(`configurator (${browserName})`, () => {
  const here = house();
  const chromium = { skip: browserName !== "chromium" && "the same in every browser" };

  before(() => {
    for (const name of readdirSync(join(top, "dist/embed")))
      here.server.page(folder + name, readFileSync(join(top, "dist/embed", name)));
  });

  const run = (body, given) => here.driver.executeScript(body, given ?? null);
  // A node of the preview is of another document, and does not come through.
  const plain = (body) =>
    `const value = (function () { ${body} }).apply(null, arguments); return value?.nodeType ? true : value`;
  async function until(body, what, given) {
    const end = Date.now() + 15_000;
    for (;;) {
      const value = await run(plain(body), given);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not seen in time: ${what}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  // Opens it, and waits for the check in its preview.
  async function begin(address = `${here.server.address}/configurator.html`) {
    await here.driver.get(address);
    await until(
      `const element = document.querySelector("#cf-frame")?.contentDocument?.querySelector("rug-wijzer");
       return element?.shadowRoot?.querySelector(".rw:not([data-first-screens]) [data-heading]")`,
      "the check in the preview",
    );
  }

  // Types, as the page is told of it; then the page has taken it in.
  async function type(texts) {
    await run(
      `for (const [id, text] of Object.entries(arguments[0])) {
         const field = document.getElementById(id);
         field.value = text;
         field.dispatchEvent(new InputEvent("input", { bubbles: true }));
       }`,
      texts,
    );
    await until(
      `return Object.entries(arguments[0]).every(([id, text]) => document.getElementById(id).value === text)`,
      "what was typed",
      texts,
    );
  }
  const press = (label) =>
    run(
      `[...document.querySelectorAll("button, label, summary")].find(({ textContent }) => textContent.trim() === arguments[0]).click()`,
      label,
    );
  const verdict = (id) =>
    run(`return document.getElementById(arguments[0] + "-verdict").innerText`, id);
  const seeVerdict = (id, words) =>
    until(
      `return document.getElementById(arguments[0][0] + "-verdict").innerText.includes(arguments[0][1])`,
      `“${words}” at ${id}`,
      [id, words],
    );
  const inPreview = (body, given) =>
    run(
      `const element = document.querySelector("#cf-frame").contentDocument.querySelector("rug-wijzer");
       const shadow = element.shadowRoot; const given = arguments[0]; ${body}`,
      given,
    );

  // The lines of a door, by the names of their blocks.
  async function linesOf(label, ...names) {
    await press(label);
    return until(
      `const found = arguments[0].map((name) => document.querySelector('[data-snippet="' + name + '"]')?.textContent);
       return found.every(Boolean) && found`,
      `the lines of ${label}`,
      names,
    );
  }

  test("asks nothing of a server, breaks no policy, and keeps nothing", async () => {
    here.server.forget();
    await begin();
    await type(clinic);
    assert.deepEqual(here.server.requests, ["GET /configurator.html"]);
    assert.equal(await run("return localStorage.length + document.cookie.length"), 0);
    if (browserName !== "chromium") return;
    const log = await here.driver.manage().logs().get("browser");
    assert.deepEqual(
      log.map(({ message }) => message).filter((message) => !message.includes("favicon")),
      [],
    );
  });

  test("from a disk, with its preview", async () => {
    await begin(pathToFileURL(join(top, "dist/configurator.html")).href);
    await type({ "clinic-name": "Van schijf" });
    assert.equal(await inPreview("return element.config.clinic.name"), "Van schijf");
  });

  test("every setting of the schema has a field", async () => {
    await begin();
    const id = (path) => path.replaceAll(/[._]/g, "-");
    await press("Locatie toevoegen");
    await until(`return document.getElementById("clinic-locations-0-name")`, "a place");
    const { clinic } = schema.properties;
    const wanted = [
      ...Object.keys(schema.properties).filter((key) => key !== "clinic"),
      ...Object.keys(clinic.properties).map((key) => id(`clinic.${key}`)),
      ...Object.keys(clinic.properties.locations.items.properties).map((key) =>
        id(`clinic.locations.0.${key}`),
      ),
    ];
    assert.ok(wanted.length > 20, `${wanted.length} settings`);
    const missing = await run(
      `return arguments[0].filter((id) => !document.getElementById(id) && !document.getElementById(id + "-verdict"))`,
      wanted,
    );
    assert.deepEqual(missing, []);
  });

  test("what is typed shows at once, and the answers in the preview stay", async () => {
    await begin();
    await inPreview(`shadow.querySelector('[data-action="start"]').click()`);
    await until(
      `return document.querySelector("#cf-frame").contentDocument.querySelector("rug-wijzer").shadowRoot.querySelector("[data-question]")`,
      "the first question",
    );
    await inPreview(`shadow.querySelector('[data-question] input[value="other"]').click()`);
    await type({ "clinic-name": "Nieuwe naam", "look-accent": "#9b0a2b" });
    await press("Donker");
    await press("Lege pagina");
    await until(
      `const page = document.querySelector("#cf-frame").contentDocument;
       const element = page.querySelector("rug-wijzer");
       return element.config.clinic.name === "Nieuwe naam" && element.getAttribute("accent") === "#9b0a2b"
         && element.shadowRoot.querySelector(".rw").dataset.theme === "dark"
         && page.querySelector("header").getClientRects().length === 0`,
      "what was typed, in the preview",
    );
    assert.equal(
      await inPreview(
        `return shadow.querySelector('[data-question] input[value="other"]').checked`,
      ),
      true,
    );
    await press("Computer");
    assert.equal(await run(`return document.querySelector("#cf-frame").clientWidth`), 1100);
    const fits = await run(
      `const box = document.querySelector("#cf-frame").getBoundingClientRect();
       return box.width <= document.querySelector("#cf-stage").clientWidth + 1`,
    );
    assert.ok(fits, "the wide page is shown smaller");
  });

  test("filled in as an example, the preview shows the clinic's card", async () => {
    await begin();
    await type(clinic);
    await run("scrollTo(0, 250)");
    await press("Laat het advies zien");
    await until(
      `const { shadowRoot } = document.querySelector("#cf-frame").contentDocument.querySelector("rug-wijzer");
       return shadowRoot.querySelector('[data-disposition="physio_or_podo"]')
         && shadowRoot.textContent.replaceAll("\\u00a0", " ").includes(arguments[0])`,
      "the card",
      clinic["clinic-phone"],
    );
    assert.ok(
      await inPreview(`return shadow.textContent.includes(given)`, clinic["clinic-name"]),
      "the name",
    );
    assert.equal(await run("return Math.round(scrollY)"), 250, "the form stays where it was");
  });

  test("what is wrong is told beside its field, and stays as it was typed", async () => {
    await begin();
    const wrong = {
      "clinic-name": "De Brug",
      "clinic-phone": "bel ons",
      "clinic-booking-url": "javascript:alert(1)",
      "clinic-offer": "Wij genezen uw rug",
      "clinic-opening-hours": "altijd",
      "look-accent": "groenig",
    };
    await type(wrong);
    for (const id of Object.keys(wrong).slice(1)) {
      await seeVerdict(id, "Klopt niet");
      assert.equal(
        await run(`return document.getElementById(arguments[0]).getAttribute("aria-invalid")`, id),
        "true",
        id,
      );
    }
    for (const [id, text] of Object.entries(wrong))
      assert.equal(await run(`return document.getElementById(arguments[0]).value`, id), text);
    const links = await run(
      `return [...document.querySelectorAll(".cf-places a")].map(({ hash }) => hash.slice(1)).sort()`,
    );
    assert.deepEqual(links, Object.keys(wrong).slice(1).sort());
    await type({ "clinic-phone": "+31 (0)30 555 01 23", "clinic-booking-url": "tel:0305550123" });
    await seeVerdict("clinic-phone", "belt +31305550123");
    await seeVerdict("clinic-booking-url", "De knop belt 0305550123");
  });

  test("the verdict on a colour is what the check makes of it", async () => {
    await begin();
    await type({ "look-accent": "#ffe600" });
    await seeVerdict("look-accent", "niet goed te lezen");
    const [, made] = (await verdict("look-accent")).match(/gebruikt daarom (#[0-9a-f]{6})/);
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(made.slice(at, at + 2), 16));
    await until(
      `const { shadowRoot } = document.querySelector("#cf-frame").contentDocument.querySelector("rug-wijzer");
       return getComputedStyle(shadowRoot.querySelector('[data-action="start"]')).backgroundColor === arguments[0]`,
      `${made} on the button`,
      `rgb(${red}, ${green}, ${blue})`,
    );
    await type({ "look-accent": "#006a4d" });
    await seeVerdict("look-accent", "goed te lezen");
  });

  test("the verdict is the same where the visitor's own colours count", chromium, async () => {
    const tools = new Chromium(here.driver);
    try {
      await tools.media({ ...still, "forced-colors": "active" });
      await begin();
      await type({ "look-accent": "#006a4d" });
      await seeVerdict("look-accent", "#006a4d");
      assert.match(await verdict("look-accent"), /goed te lezen/);
    } finally {
      await tools.media();
    }
  });

  test("places are added, ordered and taken away, and the focus goes along", async () => {
    await begin();
    for (const [place, name] of ["Noord", "Zuid"].entries()) {
      await press("Locatie toevoegen");
      await until(
        `return document.activeElement.id === "clinic-locations-" + arguments[0] + "-name"`,
        "the focus",
        place,
      );
      await type({ [`clinic-locations-${place}-name`]: name });
    }
    await press("Omlaag");
    await until(
      `return document.getElementById("clinic-locations-0-name").value === "Zuid"
         && document.activeElement.id === "clinic-locations-1-name"`,
      "the other order",
    );
    await press("Weghalen");
    await until(
      `return document.activeElement.id === "clinic-locations-add" && !document.getElementById("clinic-locations-1-name")`,
      "one place",
    );
    assert.equal(
      await run(`return document.getElementById("clinic-locations-0-name").value`),
      "Noord",
    );
  });

  test("hours are filled in by day, and follow what is written", async () => {
    await begin();
    await type({ "clinic-opening-hours": "Di-Wo 09:00-17:00" });
    await until(
      `return document.getElementById("clinic-opening-hours-1-0-1").value === "17:00"`,
      "Tuesday",
    );
    await run(
      `const field = document.getElementById("clinic-opening-hours-2-0-1");
       field.value = "12:00"; field.dispatchEvent(new InputEvent("input", { bubbles: true }))`,
    );
    await until(
      `return document.getElementById("clinic-opening-hours").value === "Di 09:00-17:00, Wo 09:00-12:00"`,
      "the text",
    );
    await run(
      `const field = document.getElementById("clinic-opening-hours-4-0-0");
       field.value = "08:00"; field.dispatchEvent(new InputEvent("input", { bubbles: true }))`,
    );
    await seeVerdict("clinic-opening-hours", "niet lezen");
    assert.equal(
      await run(`return document.getElementById("clinic-opening-hours-1-0-1").value`),
      "17:00",
      "half a span costs no other day",
    );
  });

  const site = (body) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><script src="/watch.js"></script></head><body><h1>Praktijk</h1>
${body}
<p id="after">Na de check.</p></body></html>`;
  const element = (text) => text.match(/<rug-wijzer[^]*<\/rug-wijzer>/)[0];
  const module = `<script type="module" src="${folder}rugwijzer.js"></script>`;
  // What each kind of site is given, as a page that does the same.
  const doors = {
    "Gewone HTML": [["element"], ([lines]) => lines],
    "Site die regels weghaalt": [["loader"], ([lines]) => lines],
    "Google Tag Manager": [["place", "tag"], (lines) => lines.join("\n")],
    React: [["npm", "react"], ([, lines]) => module + element(lines)],
    Vue: [["npm", "vue"], ([, lines]) => module + element(lines)],
  };

  test("the lines of each door start the check with the settings", async () => {
    await begin();
    await type(clinic);
    const pages = {};
    for (const [label, [names, page]] of Object.entries(doors))
      pages[label] = page(await linesOf(label, ...names));
    const [frame] = await linesOf("Alleen een frame", "frame");
    for (const [at, [label, lines]] of Object.entries(pages).entries()) {
      assert.match(lines, /href="tel:112"/, label);
      const widget = await open(here, `/door-${at}`, site(lines));
      await widget.ready();
      assert.equal(await widget.look(`return element.getAttribute("accent")`), "#006a4d", label);
      assert.deepEqual(
        (await told(here)).filter(({ name }) => name === "error"),
        [],
        label,
      );
      const knows = await widget.look(
        `const json = element.querySelector("script")?.textContent;
         const { name, phone, booking_url } = json ? JSON.parse(json).clinic : {};
         return [name ?? element.getAttribute("clinic-name"), phone ?? element.getAttribute("phone"), booking_url ?? element.getAttribute("booking-url")]`,
      );
      assert.deepEqual(knows, Object.values(clinic).slice(0, 3), label);
    }
    await open(here, "/door-frame", site(frame));
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    assert.equal(
      await widget.look(`return element.getAttribute("clinic-name")`),
      clinic["clinic-name"],
    );
    assert.equal(await widget.look(`return element.getAttribute("accent")`), "#006a4d");
    await here.driver.switchTo().defaultContent();
  });

  test("with them a visitor reads the clinic's number at the end", chromium, async () => {
    await begin();
    await type(clinic);
    const [lines] = await linesOf("Gewone HTML", "element");
    const widget = await open(here, "/door-walked", site(lines));
    await widget.ready();
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    const text = (await widget.look("return shadow.textContent")).replaceAll("\u00a0", " ");
    assert.ok(text.includes(clinic["clinic-phone"]) && text.includes(clinic["clinic-name"]));
  });

  test("WordPress is told field by field, and the mail has the lines in it", async () => {
    await begin();
    await type(clinic);
    await linesOf("WordPress", "shortcode");
    const told = await run(`return document.querySelector(".cf-entries").innerText`);
    for (const id of Object.keys(clinic).slice(0, 3)) assert.ok(told.includes(clinic[id]), id);
    const address = await run(`return document.querySelector('a[href^="mailto:"]').href`);
    const { searchParams } = new URL(address);
    assert.match(searchParams.get("body"), /rug-wijzer lang="nl" accent="#006a4d"/);
    assert.ok(address.length <= 2000, `${address.length} signs`);
  });

  test("each door's lines are read back, and what is unknown is named", async () => {
    await begin();
    await type(clinic);
    const [html] = await linesOf("Gewone HTML", "element");
    const [div] = await linesOf("Site die regels weghaalt", "loader");
    const [frame] = await linesOf("Alleen een frame", "frame");
    const json = JSON.stringify({ clinic: { name: "Uit JSON", fone: "030" }, kleur: "rood" });
    const [vue] = await linesOf("Vue", "vue");
    for (const text of [html, div, frame, vue]) {
      await press("Formulier leegmaken");
      await until(`return document.getElementById("clinic-name").value === ""`, "an empty form");
      await type({ "cf-import": text });
      await press("Zet in het formulier");
      await until(
        `return Object.entries(arguments[0]).every(([id, text]) => document.getElementById(id).value === text)`,
        `what stands in ${text.slice(0, 40)}`,
        clinic,
      );
    }
    await type({ "cf-import": json });
    await press("Zet in het formulier");
    await until(`return document.getElementById("clinic-name").value === "Uit JSON"`, "the JSON");
    const notes = await run(`return document.getElementById("cf-notes").innerText`);
    assert.ok(notes.includes("clinic.fone") && notes.includes("kleur"), notes);
    assert.ok(!(await linesOf("Gewone HTML", "element"))[0].includes("fone"));
    await press("Zet terug wat er stond");
    await until(
      `return document.getElementById("clinic-name").value === arguments[0]`,
      "what stood there before",
      clinic["clinic-name"],
    );
    await type({ "cf-import": "{ dit is niets" });
    await press("Zet in het formulier");
    await until(
      `return document.getElementById("cf-notes").innerText.includes("geen JSON")`,
      "what is wrong with it",
    );
    assert.equal(
      await run(`return document.getElementById("clinic-name").value`),
      clinic["clinic-name"],
    );
  });

  test("a button, and waiting until somebody comes near, are read back and go along", async () => {
    await begin();
    await type({
      "cf-import": `<rug-wijzer lang="nl" dialog="Doe de check" loading="lazy" clinic-name="Fysio Oost"></rug-wijzer>`,
    });
    await press("Zet in het formulier");
    await until(
      `return document.getElementById("look-dialog").value === "Doe de check"
         && document.getElementById("look-loading").value === "lazy"`,
      "both in the form",
    );
    const notes = await run(`return document.getElementById("cf-notes").innerText`);
    assert.equal(notes.trim(), "De instellingen staan in het formulier.");
    const [lines] = await linesOf("Gewone HTML", "element");
    assert.match(lines, / dialog="Doe de check" loading="lazy"/);
    assert.equal(await inPreview(`return element.hasAttribute("dialog")`), false);
    await linesOf("WordPress", "shortcode");
    const door = await run(`return document.querySelector(".cf-door").innerText`);
    assert.match(door, /gaat niet mee naar WordPress: Knop die de check opent, Wanneer/);
    assert.doesNotMatch(door, /De check start/);
  });

  test("it says before all that nobody has confirmed the rules, and names no raw key", async () => {
    await begin();
    const head = await run(`return document.querySelector(".cf-head").innerText`);
    assert.match(head, /Nog geen zorgverlener heeft de regels/);
    assert.match(head, /CE-markering/);
    await type({ "clinic-name": "Fysio Oost" });
    const box = await until(
      `return document.getElementById("cf-unknown")?.parentElement.innerText`,
      "what is still to be looked at",
    );
    assert.match(box, /Uw praktijk: Vul een telefoonnummer/);
  });

  test("lines are copied, or selected where that is not allowed; the settings are a file", async () => {
    await begin();
    await type(clinic);
    await press("Kopieer");
    const said = await until(
      `return document.querySelector("[role=status]").textContent || undefined`,
      "what became of it",
    );
    if (said !== "Gekopieerd.") {
      assert.match(said, /geselecteerd/);
      assert.match(await run("return getSelection().toString()"), /<rug-wijzer lang="nl"/);
    }
    await run(
      `window.given = [];
       HTMLAnchorElement.prototype.click = function () { fetched(this) };
       const made = URL.createObjectURL;
       URL.createObjectURL = (blob) => { blob.text().then((text) => given.push(text)); return made(blob); };
       window.fetched = ({ download }) => given.unshift(download);`,
    );
    await press("Download de instellingen (JSON)");
    const [name, text] = await until("return given.length === 2 && given", "the file");
    assert.equal(name, "rugwijzer-instellingen.json");
    assert.deepEqual(JSON.parse(text).clinic, {
      name: clinic["clinic-name"],
      phone: clinic["clinic-phone"],
      booking_url: clinic["clinic-booking-url"],
    });
  });

  test("a file is opened", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "rugwijzer-file-"));
    try {
      const file = join(scratch, "instellingen.json");
      writeFileSync(file, JSON.stringify({ clinic: { name: "Uit een bestand" } }));
      await begin();
      await press("Hebt u al regels of een bestand? Haal ze hier op");
      await here.driver.findElement({ css: `input[type="file"]` }).sendKeys(file);
      await until(
        `return document.getElementById("clinic-name").value === "Uit een bestand"`,
        "the name in the file",
      );
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  test("a draft is kept when asked for, comes back, and goes when asked for", async () => {
    await begin();
    await type({ "clinic-name": "Bewaard" });
    assert.equal(await run("return localStorage.length"), 0);
    await press("Bewaar op dit apparaat");
    await until("return localStorage.length === 1", "the draft");
    await begin();
    assert.equal(await run(`return document.getElementById("clinic-name").value`), "Bewaard");
    assert.equal(await inPreview("return element.config.clinic.name"), "Bewaard");
    await press("Wis van dit apparaat");
    await until("return localStorage.length === 0", "nothing kept");
    await until(`return document.activeElement.id === "cf-keep"`, "the focus");
    await begin();
    assert.equal(await run(`return document.getElementById("clinic-name").value`), "");
  });

  test("axe finds nothing, on a phone and wide, light and dark", chromium, async () => {
    const tools = new Chromium(here.driver);
    try {
      for (const [width, scheme] of [
        [320, "light"],
        [360, "dark"],
        [1280, "light"],
        [1280, "dark"],
      ]) {
        await tools.size(width);
        await tools.media({ ...still, "prefers-color-scheme": scheme });
        await begin();
        await press("Locatie toevoegen");
        await type({ ...clinic, "clinic-phone": "x", "clinic-opening-hours": "Ma 8-17" });
        await run(`for (const one of document.querySelectorAll("details")) one.open = true`);
        await bring(here.driver);
        assert.deepEqual(
          await violations(here.driver, { iframes: false }),
          [],
          `${width} ${scheme}`,
        );
        const [wide, all] = await run(`return [document.documentElement.scrollWidth, innerWidth]`);
        assert.ok(wide <= all, `${wide} of ${all} px`);
        const small = await run(
          `return [...document.querySelectorAll("main button, main a, main select, main summary, main .cf-tick, main input:not([type=checkbox], [type=radio])")]
             .filter((one) => one.getClientRects().length && one.getBoundingClientRect().height < 44)
             .map((one) => one.outerHTML.slice(0, 90))`,
        );
        assert.deepEqual(small, []);
        if (width > 1000) {
          const seen = await run(
            `document.getElementById("clinic-offer").scrollIntoView();
             const { top, bottom } = document.getElementById("cf-frame").getBoundingClientRect();
             return top >= 0 && top < innerHeight / 2 && bottom > innerHeight / 2`,
          );
          assert.ok(seen, "the preview stays beside the form");
        }
        await tools.picture(`configurator-${width}-${scheme}`);
      }
    } finally {
      await tools.media();
      await tools.send("Emulation.clearDeviceMetricsOverride");
    }
  });
});
