// The doctor (`?rugwijzer-check`): for each of its lines a page on which it is good, and pages on
// which it is not; its panel; and that nobody else ever sees or loads it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { bring } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { browserName, clinicPage, house, pause, watch } from "./lib/house.mjs";
import { stroll } from "./lib/fill.mjs";
import { lumbago } from "./lib/people.mjs";
import { embedded, strict, top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const folder = join(top, "dist/embed");
const release = JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8"));
const doctor = embedded(/^rugwijzer_doctor\..+\.js$/);
const own = (name) => readFileSync(join(top, "src/host/doctor", name), "utf8");
// The words, as the script holds them.
const { dutch, dutchNames, english, policyNeeds } = new Function(
  `${["policy_words.js", "words_nl.js", "words_en.js"].map(own).join("\n")}
   return { dutch, dutchNames, english, policyNeeds };`,
)();

const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const advice =
  '<p>Bel <a href="tel:112">112</a> bij gevaar. Bel anders uw huisarts.</p><p>De check start.</p>';
const marked = (attributes = "", inside = advice) =>
  `<rug-wijzer lang="nl" ${attributes}>${inside}</rug-wijzer>`;
const clinic = 'clinic-name="Fysio Oost" phone="020 123 98 76"';
const good = (attributes = clinic) =>
  clinicPage({ head: viewport, body: `<main>${marked(attributes)}</main>` });
const around = (body, head = viewport) => clinicPage({ head, body });

// What the panel says, by check: verdict, sentence's name, and all words. Settings stand under
// their code.
const readPanel = `
  const panel = document.querySelector("[data-rugwijzer-doctor]")?.shadowRoot;
  if (!panel?.querySelector("li")) return null;
  return Object.fromEntries([...panel.querySelectorAll("li")].map((line) => [
    line.dataset.check.startsWith("settings:") ? line.dataset.say : line.dataset.check,
    { verdict: line.dataset.verdict, say: line.dataset.say, text: line.textContent },
  ]));`;

describe(`doctor (${browserName})`, () => {
  const here = house();
  afterEach(() => here.server.mend());

  const rows = () => here.driver.executeScript(readPanel);
  // How the house's server is right in all that it is asked of.
  const keep = (kept = "no-cache") => {
    for (const name of readdirSync(folder))
      here.server.headers(`/embed/${name}`, { "Cache-Control": kept });
  };

  // Opens a page with the doctor on it, and waits until these lines say what they should: a
  // verdict, or a verdict and the sentence.
  async function sees(path, page, wanted, { policy, ask = "?rugwijzer-check" } = {}) {
    here.server.page("/watch.js", watch);
    await here.driver.get(here.server.page(path, page, policy) + ask);
    return waitFor(wanted);
  }

  async function waitFor(wanted) {
    const end = Date.now() + 20_000;
    const fits = (now, [id, want]) =>
      [want].flat().every((part, place) => now?.[id]?.[place ? "say" : "verdict"] === part);
    for (;;) {
      const now = await rows();
      const wrong = Object.entries(wanted).filter((entry) => !fits(now, entry));
      if (now && !wrong.length) return now;
      if (Date.now() > end) {
        const seen = wrong.map(([id]) => [id, now?.[id]]);
        assert.fail(`wanted ${JSON.stringify(wrong)}, stands ${JSON.stringify(seen)}`);
      }
      await pause(60);
    }
  }

  test("on a page where all is well every line is good, but that nobody has confirmed the rules", async () => {
    keep();
    here.server.forget();
    const wanted = Object.keys(dutch.rows).map((id) => [id, id === "signed" ? "look" : "good"]);
    const now = await sees("/well", good(), Object.fromEntries(wanted));
    assert.equal(Object.keys(now).length, wanted.length);
    const hosts = await here.driver.executeScript(
      `return [...new Set(performance.getEntriesByType("resource").map(({ name }) => new URL(name).host))]`,
    );
    assert.deepEqual(hosts, [here.server.host], "nobody else is asked");
    assert.ok(here.server.requests.every((line) => line.startsWith("GET ")));
    assert.equal(
      await here.driver.executeScript(
        `return document.querySelector("[data-rugwijzer-doctor]").shadowRoot.querySelector(".rw-doc__count").textContent`,
      ),
      `0 dingen om te herstellen, 1 om na te kijken, ${wanted.length - 1} goed.`,
    );
  });

  test("under the strictest policy it works, and nothing is refused", async () => {
    await sees(
      "/strict",
      good(),
      { start: "good", policy: "good", wasm: "good" },
      { policy: strict },
    );
    const refused = await here.driver.executeScript("return refused");
    assert.deepEqual(
      refused.filter((one) => !one.includes("favicon")), // the browser's own wish
      [],
    );
  });

  test("without the word in the address there is no panel and no request for it", async () => {
    for (const path of ["/visitor", "/visitor?check=1&utm=rugwijzer", "/visitor#rugwijzer"]) {
      here.server.page("/watch.js", watch);
      here.server.page("/visitor", good());
      here.server.forget();
      await here.driver.get(here.server.address + path);
      await new Widget(here.driver).ready();
      await pause(400);
      assert.equal(await rows(), null, path);
      assert.ok(!here.server.requests.some((line) => line.includes("doctor")), path);
    }
  });

  test("a file that opens from a disk, and a bundle that holds everything, say nothing", async () => {
    for (const name of ["rugwijzer.html", "embed/rugwijzer_inline.js"])
      assert.ok(!readFileSync(join(top, "dist", name), "utf8").includes("rugwijzer_doctor"), name);
    await here.driver.get(`${here.server.address}/rugwijzer.html?rugwijzer-check`);
    await new Widget(here.driver).ready();
    assert.equal(await rows(), null);
  });

  test("it also comes by #rugwijzer-check, later too, and on the page of its own", async () => {
    here.server.page("/watch.js", watch);
    await here.driver.get(here.server.page("/hash", good()));
    const widget = new Widget(here.driver);
    await widget.ready();
    await here.driver.executeScript(`location.hash = "rugwijzer-check"`);
    await waitFor({ start: "good" });
    await here.driver.get(`${here.server.address}/index.html?rugwijzer-check`);
    await waitFor({ start: "good", card: ["look", "none"], swallowed: "good" });
  });

  test("it comes through the loader too", async () => {
    keep();
    const div = `<div class="rug-wijzer" data-lang="nl" data-clinic-name="Fysio Oost" data-phone="020 123 98 76">${advice}</div>`;
    const page = `<!doctype html><html lang="nl"><head><title>Praktijk</title><script src="/watch.js"></script>${viewport}<script src="/embed/rugwijzer-loader.js"></script></head><body>${div}</body></html>`;
    const lines = ["start", "elements", "place", "files", "text", "leftover", "card", "scripts"];
    await sees("/loader", page, Object.fromEntries(lines.map((id) => [id, "good"])));
  });

  // TABLE: what is wrong on a page, and which lines say so. `wrong` is done to the server before.
  const wasm = "/embed/rugwijzer_bg.wasm";
  const kept = embedded(/^rugwijzer_bg\..+\.wasm$/);
  const plan = "/embed/rugwijzer_plan.js";
  const polyfill = embedded(/^rugwijzer_polywasm\..+\.js$/);
  const bytes = (path) => readFileSync(join(top, "dist", path));
  const early = (script) => `${viewport}<script src="/early.js"></script>${script}`;
  const earlyScript = (text) => here.server.page("/early.js", text);
  const styled = (css) => {
    here.server.page("/doctor.css", css);
    return `${viewport}<link rel="stylesheet" href="/doctor.css">`;
  };
  const withStyle =
    (css, body = marked(clinic)) =>
    () =>
      around(body, styled(css));
  const cases = {
    "the wasm is not there": {
      wrong: () => here.server.fail(wasm, 404),
      wanted: { start: ["fix", "download_failed"], files: "fix" },
      says: { files: /rugwijzer_bg\.wasm \(404\)/, start: /status_404|404/ },
    },
    "a page comes in the place of a file that is sometimes needed": {
      wrong: () => here.server.headers(kept, { "Content-Type": "text/html" }),
      wanted: { files: "look", start: "good" },
      says: { files: /\(html\)/ },
    },
    "the plan's files are not there": {
      wrong: () => here.server.fail(plan, 403),
      wanted: { files: "fix", start: "good" },
      says: { files: /rugwijzer_plan\.js \(403\)/ },
    },
    "wasm of an unknown kind": {
      wrong: () => here.server.headers(wasm, { "Content-Type": "application/octet-stream" }),
      wanted: { kinds: "look", start: "good" },
      says: { kinds: /application\/wasm/ },
    },
    "a script of a wrong kind": {
      wrong: () => here.server.headers(plan, { "Content-Type": "text/plain" }),
      wanted: { kinds: "fix" },
      says: { kinds: /rugwijzer_plan\.js: text\/plain/ },
    },
    "a wasm of another release": {
      wrong: () => here.server.page(kept, bytes("embed/rugwijzer_plan_bg.wasm")),
      wanted: { versions: "fix" },
      after: () => here.server.page(kept, bytes(kept)),
    },
    "a script that a site has changed": {
      wrong: () => here.server.page(polyfill, "export const WebAssembly = 0;"),
      wanted: { versions: "look" },
      after: () => here.server.page(polyfill, bytes(polyfill)),
    },
    "a bundle, in which another package has a version and the script its builder's address": {
      wrong: () => {
        const script = bytes("embed/rugwijzer.js").toString();
        const bundled = script.replace(
          "script:import.meta.url",
          'script:"file:///site/rugwijzer.js"',
        );
        assert.notEqual(bundled, script);
        here.server.page("/embed/app.js", bundled);
      },
      page: () => clinicPage({ head: viewport, body: marked(clinic), script: "/embed/app.js" }),
      wanted: {
        files: "good",
        fresh: "unknown",
        caching: "unknown",
        place: "good",
        scripts: "good",
      },
    },
    "a bundle that begins with another package": {
      wrong: () => {
        const script = bytes("embed/rugwijzer.js").toString();
        const other = 'globalThis.react={version:"19.3.1"};';
        here.server.page("/embed/main.js", other + script);
      },
      page: () => clinicPage({ head: viewport, body: marked(clinic), script: "/embed/main.js" }),
      wanted: { fresh: "good", start: "good" },
    },
    "a server that packs nothing": {
      wrong: () => (here.server.compression = undefined),
      wanted: { compression: "fix", start: "good" },
      says: { compression: /application\/wasm/ },
    },
    "a server that lets browsers keep nothing": {
      wrong: () => keep("no-store"),
      wanted: { caching: ["look", "never"] },
    },
    "a server that lets browsers keep the script for a month": {
      wrong: () => {
        keep();
        here.server.headers("/embed/rugwijzer.js", { "Cache-Control": "max-age=2592000" });
      },
      page: () =>
        clinicPage({ head: viewport, body: marked(clinic), script: "/embed/rugwijzer.js?month" }),
      wanted: { caching: ["look", "long"] },
      says: { caching: /30 dagen/ },
    },
    "a server that does not say how long": {
      wrong: () => {
        for (const name of readdirSync(folder))
          here.server.headers(`/embed/${name}`, { "Cache-Control": "" });
      },
      wanted: { caching: ["look", "unsaid"] },
    },
    "two releases of the script": {
      wrong: () =>
        here.server.page(
          "/old/rugwijzer.js",
          'const source = { version: "0.0.9", ruleset: "2026.1" };export {};',
        ),
      page: () =>
        around(
          marked(clinic),
          `${viewport}<script type="module" src="/old/rugwijzer.js"></script>`,
        ),
      wanted: { scripts: "fix" },
      says: { scripts: /0\.0\.9/ },
    },
    "the same script at two addresses": {
      page: () =>
        around(
          marked(clinic),
          `${viewport}<script type="module" src="/embed/rugwijzer.js?ver=2"></script>`,
        ),
      wanted: { scripts: "look" },
    },
    "a script that was moved": {
      wrong: () => here.server.page("/cache/min/all.js", bytes("embed/rugwijzer.js")),
      page: () =>
        clinicPage({
          head: viewport,
          body: marked(`${clinic} base="/embed/"`),
          script: "/cache/min/all.js",
        }),
      wanted: { place: ["look", "moved"], files: "good" },
    },
    "files on another address": {
      wrong: () => {
        for (const name of readdirSync(folder))
          here.server.headers(`/embed/${name}`, { "Access-Control-Allow-Origin": "*" });
      },
      page: () =>
        clinicPage({
          head: viewport,
          body: marked(clinic),
          script: `${here.server.otherAddress}/embed/rugwijzer.js`,
        }),
      wanted: {
        place: ["look", "elsewhere"],
        compression: "unknown",
        caching: "unknown",
        files: "good",
      },
    },
    "rules that are two years old": {
      wrong: () => earlyScript("const now = Date.now; Date.now = () => now() + 63_115_200_000;"),
      page: () => around(marked(clinic), early("")),
      wanted: { rules: "look" },
      says: { rules: /2[34] maanden/ },
    },
    "no check on the page": {
      page: () => around("<p>Rugpijn? Bel ons.</p>"),
      wanted: { elements: "fix", files: "good" },
    },
    "two checks on the page": {
      page: () => around(marked(clinic) + marked(clinic)),
      wanted: { elements: "look" },
    },
    "a column that is too narrow": {
      page: withStyle("main { width: 200px }", `<main>${marked(clinic)}</main>`),
      wanted: { width: "fix" },
      says: { width: /200 pixels/ },
    },
    "a narrow column": {
      page: withStyle("main { width: 280px }", `<main>${marked(clinic)}</main>`),
      wanted: { width: "look" },
    },
    "a check in a tab that is shut": {
      page: withStyle("main { display: none }", `<main>${marked(clinic)}</main>`),
      wanted: { width: "unknown" },
    },
    "a header that takes a quarter of the window, and a bar that takes as much": {
      page: withStyle(
        "header { position: sticky; top: 0; height: 25vh; background: #ddd } aside { position: fixed; inset: auto 0 0; height: 25vh; background: #eee }",
        `<header>Menu</header><aside>Cookies</aside>${marked(clinic)}`,
      ),
      wanted: { header: "look", bars: "look" },
      says: { header: /25%/ },
    },
    "a header and a bar that leave little": {
      page: withStyle(
        "header { position: fixed; inset: 0 0 auto; height: 40vh; background: #ddd } aside { position: fixed; inset: auto 0 0; height: 40vh; background: #eee }",
        `<header>Menu</header><aside>Cookies</aside>${marked(clinic)}`,
      ),
      wanted: { header: "fix", bars: "fix" },
    },
    "a check that takes the back button on a page with more": {
      page: () => around(marked(`${clinic} standalone`)),
      wanted: { alone: ["look", "look"] },
    },
    "an object that a framework wrote into an attribute": {
      page: () => around(marked(`${clinic} config="[object Object]"`)),
      wanted: { config_object_as_text: "fix", card: "good" },
    },
    "an element that was never closed": {
      page: () => around(`<rug-wijzer lang="nl" ${clinic}>${advice}<main>De praktijk</main>`),
      wanted: { swallowed: "fix" },
    },
    "a short form of the element, before the rest of an article": {
      page: () =>
        around(
          `<article><rug-wijzer lang="nl" ${clinic} /><h2>Team</h2><p>Wij zijn met acht.</p><ul><li>Anna</li></ul><img src="/team.png" alt=""></article>`,
        ),
      wanted: { swallowed: "fix" },
    },
    "an element that was never closed, before one more paragraph": {
      page: () =>
        around(
          `<div><rug-wijzer lang="nl" ${clinic}>${advice}<p>Onze praktijk ligt in het park.</p></div>`,
        ),
      wanted: { swallowed: ["look", "look"] },
      says: { swallowed: /Onze praktijk ligt in het park/ },
    },
    "a clinic's own text for when the check does not start, with a heading and a list": {
      page: () =>
        around(
          `<div>${marked(clinic, `<h3>Start de check niet?</h3>${advice}<ul><li>Bel ons: <a href="tel:+31201239876">020 123 98 76</a></li><li>Huisartsenpost: 020 111 22 33</li></ul>`)}</div>`,
        ),
      wanted: { swallowed: "good", text: "good", tel: "good", sample: "good" },
    },
    "what a classic editor leaves below the check": {
      page: () =>
        around(
          `${marked(clinic)}<p>De check start. Blijft deze tekst staan? Dan werkt hij niet.</p>`,
        ),
      wanted: { leftover: "fix" },
    },
    "settings that an editor shows as text": {
      page: () => around(`${marked(clinic)}<p>{ “clinic”: { “name”: “Fysio Oost” } }</p>`),
      wanted: { leftover: "fix" },
      says: { leftover: /Fysio Oost/ },
    },
    "a page without https": {
      wrong: () =>
        earlyScript(`Object.defineProperty(window, "isSecureContext", { get: () => false })`),
      page: () => around(marked(clinic), early("")),
      wanted: { https: "fix" },
    },
    "a check without a text inside": {
      page: () => around(marked(clinic, "")),
      wanted: { text: ["fix", "none"], tel: "look" },
    },
    "a text without 112": {
      page: () => around(marked(clinic, "<p>Werkt de check niet? Bel ons.</p>")),
      wanted: { text: ["fix", "fix"] },
    },
    "a text that says that it is loading, with 112 as words": {
      page: () => around(marked(clinic, "<p>De rugcheck wordt geladen. Gevaar? Bel 112.</p>")),
      wanted: { text: "look", tel: "look" },
    },
    "a link for calling that is no number": {
      page: () => around(`${marked(clinic)}<a href="tel:bel-ons">Bel ons</a>`),
      wanted: { tel: "fix" },
      says: { tel: /tel:bel-ons/ },
    },
    "a link in the check that calls the example's number, under the clinic's own": {
      page: () =>
        around(
          marked(clinic, `${advice}<p>Bel ons: <a href="tel:+31305550123">020 123 98 76</a>.</p>`),
        ),
      wanted: { tel: ["fix", "other"], sample: "fix" },
      says: { tel: /020 123 98 76 → tel:\+31305550123/, sample: /tel:\+31305550123/ },
    },
    "a link on the page that calls somebody else where it says 112": {
      page: () => around(`${marked(clinic)}<a href="tel:0201239876">Bel 112</a>`),
      wanted: { tel: ["fix", "other"] },
    },
    "links that call the same number in other spellings": {
      page: () =>
        around(
          `${marked(clinic)}<a href="tel:+31201239876">020-123 98 76</a> <a href="tel:0201239876">Bel 24/7 +31 (0)20 123 98 76</a> <a href="tel:0031201239876">123&nbsp;98&nbsp;76</a> <a href="tel:0201239876">Bel ons</a> <a href="tel:+32471123456">0471 12 34 56</a>`,
        ),
      wanted: { tel: "good" },
    },
    "a policy without the word for WebAssembly": {
      policy: strict.replace(" 'wasm-unsafe-eval'", ""),
      wanted: { start: ["fix", "wasm_blocked"], wasm: "fix", policy: "fix" },
      says: { policy: /Voeg toe: script-src 'wasm-unsafe-eval'/ },
    },
    "a policy that lets nothing be asked for": {
      policy: strict.replace("connect-src 'self'", "connect-src 'none'"),
      wanted: { start: ["fix", "download_failed"], policy: "fix", files: "unknown" },
      says: { policy: /Voeg toe: connect-src 'self'.*Zo wordt het: connect-src 'self'/s },
    },
    "a policy in the page's own text": {
      page: () =>
        around(
          marked(clinic),
          `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://cdn.example">${viewport}`,
        ),
      wanted: { wasm: "fix", policy: "fix" },
      says: { policy: /script-src 'self' https:\/\/cdn\.example 'wasm-unsafe-eval'/ },
    },
    "a browser without WebAssembly": {
      wrong: () => earlyScript("delete window.WebAssembly"),
      page: () => around(marked(clinic), early("")),
      wanted: { wasm: "unknown", start: "good" },
    },
    "a browser without WebAssembly, under a policy that refuses what replaces it": {
      wrong: () => earlyScript("delete window.WebAssembly"),
      page: () => around(marked(clinic), early("")),
      policy: strict.replace("; require-trusted-types-for 'script'", ""),
      wanted: { wasm: "unknown", start: ["fix", "wasm_missing"] },
    },
    "a logo that the policy refuses": {
      policy: strict,
      page: () => around(marked(`${clinic} logo-url="data:image/png;base64,iVBORw0KGgo="`)),
      wanted: { pictures: "fix" },
      says: { pictures: /img-src data:/ },
    },
    "a logo that is not there": {
      page: () => around(marked(`${clinic} logo-url="/no-logo.svg"`)),
      wanted: { pictures: "fix", config_logo_url_failed: "fix" },
    },
    "an old browser": {
      wrong: () =>
        earlyScript(
          "const supports = CSS.supports; CSS.supports = (...given) => !/has\\(/.test(given[0]) && supports.apply(CSS, given);",
        ),
      page: () => around(marked(clinic), early("")),
      wanted: { browser: "look" },
    },
    "settings of which some are wrong: each by its path": {
      page: () =>
        around(
          `<rug-wijzer lang="nl" theme="blauw" telefoon="1"><script type="application/json">${JSON.stringify(
            {
              clinic: {
                name: "Fysio Oost",
                phone: "bel ons",
                email: "geen adres",
                gp_phone: "12345",
                address: "Kade 1",
                colour: "red",
                services: ["physio", "kapper"],
              },
            },
          )}</script>${advice}</rug-wijzer>`,
        ),
      wanted: {
        numbers: "fix",
        config_email_refused: "fix",
        config_unknown_key: "fix",
        config_service_unknown: "fix",
        theme_unknown: "fix",
        card: "good",
        later: "unknown",
      },
      says: {
        numbers: /Telefoonnummer \(clinic\.phone\): bel ons/,
        config_email_refused: /Instelling E-mailadres \(clinic\.email\)/,
        config_service_unknown: /clinic\.services/,
        later: /Adres \(address\)/,
      },
    },
    "settings of a wrong type, and addresses that are none": {
      page: () =>
        around(
          `<rug-wijzer lang="nl" base="https://elsewhere.example/"><script type="application/json">${JSON.stringify(
            { clinic: { name: 5, phone: "020 123 98 76", booking_url: "javascript:0" } },
          )}</script>${advice}</rug-wijzer>`,
        ),
      wanted: {
        config_wrong_type: "fix",
        config_booking_url_refused: "fix",
        base_refused: "fix",
        start: "good",
      },
      says: { config_wrong_type: /clinic\.name/, config_booking_url_refused: /afspraken/ },
    },
    "a file of settings that is not there": {
      page: () => around(marked('config="/nowhere.json"')),
      wanted: { config_download_failed: "fix" },
    },
    "settings in a script of another type": {
      page: () =>
        around(marked("", `<script type="text/plain">{ "clinic": {} }</script>${advice}`)),
      wanted: { config_not_found: "fix" },
    },
    "a clinic without a name": {
      page: () => around(marked('phone="020 123 98 76"')),
      wanted: { card: ["fix", "nameless"] },
    },
    "settings that are no JSON": {
      page: () =>
        around(
          `<rug-wijzer lang="nl"><script type="application/json">{ “clinic”: {} }</script>${advice}</rug-wijzer>`,
        ),
      wanted: { config_json_invalid: "fix", card: ["look", "none"] },
    },
    "a clinic that nobody can reach, and numbers that are odd": {
      page: () => around(marked('clinic-name="Fysio Oost" gp-phone="12345"')),
      wanted: { card: "fix", numbers: "look" },
      says: { numbers: /Nummer van de huisarts \(clinic\.gp_phone\): 12345/ },
    },
    "a clinic with nothing but an address": {
      page: () => around(marked('clinic-name="Fysio Oost" address="Kade 1, Utrecht"')),
      wanted: { card: ["fix", "fix"] },
      says: { card: /geen nummer, e-mailadres of afspraakadres/ },
    },
    "the example's own name and number": {
      page: () => around(marked('clinic-name="Fysiotherapie De Wilg" phone="030 123 45 67"')),
      wanted: { sample: "fix" },
    },
    "a colour that cannot be read": {
      page: () => around(marked(`${clinic} accent="#ffe600"`)),
      wanted: { accent: "look" },
      says: { accent: /#ffe600/ },
    },
    "a colour that is none": {
      page: () => around(marked(`${clinic} accent="bleu"`)),
      wanted: { accent: "fix" },
    },
    "a dark check on a light page, and pale words": {
      page: withStyle("body { color: #8a8a8a }", marked(`${clinic} theme="dark"`)),
      wanted: { theme: "look", contrast: "look" },
      says: { contrast: /contrast 3,[45]/ },
    },
    "words that can hardly be read": {
      page: withStyle("body { color: #ccc }"),
      wanted: { contrast: "fix" },
    },
    "a picture behind the check": {
      page: withStyle("body { background: linear-gradient(#fff, #ddd) }"),
      wanted: { theme: "unknown", contrast: "unknown" },
    },
    "a page that does not fit a phone, and is in English": {
      page: () => around(marked(clinic), "").replace('<html lang="nl">', '<html lang="en">'),
      wanted: { zoom: ["fix", "none"], language: "look" },
    },
    "a page that cannot be zoomed into": {
      page: () =>
        around(
          marked(clinic),
          '<meta name="viewport" content="width=device-width, user-scalable=no">',
        ),
      wanted: { zoom: ["fix", "fix"] },
    },
  };
  const tried = new Set();
  for (const [
    name,
    { wrong, page = good, policy, wanted, says = {}, after = () => {} },
  ] of Object.entries(cases)) {
    for (const id of Object.keys(wanted)) tried.add(id);
    test(name, async () => {
      wrong?.();
      try {
        const now = await sees(`/case-${Object.keys(cases).indexOf(name)}`, page(), wanted, {
          policy,
        });
        for (const [id, words] of Object.entries(says)) assert.match(now[id].text, words, id);
      } finally {
        after();
      }
    });
  }

  test("a script of the page that takes presses away is told when it has", async () => {
    earlyScript(`addEventListener("click", (event) => event.preventDefault(), true)`);
    await sees("/presses", around(marked(clinic), early("")), { presses: "good", start: "good" });
    await new Widget(here.driver).click('[data-action="start"]');
    await waitFor({ presses: "fix" });
  });

  test("a check that is still on its way is told as that, and a plan that does not come as itself", async () => {
    const letGo = here.server.hold(wasm);
    here.server.fail(plan, 404);
    await sees("/slow", around(marked(`${clinic} accent="bleu"`)), {
      start: "unknown",
      accent: "fix",
    }).finally(letGo);
    await waitFor({ start: "good" });
    await stroll(new Widget(here.driver), lumbago);
    await waitFor({ start: ["fix", "plan"] });
  });

  test("a newer release lies on the server than runs here", async () => {
    here.server.page("/watch.js", watch);
    await here.driver.get(here.server.page("/newer", good()));
    await new Widget(here.driver).ready();
    const script = "/embed/rugwijzer.js";
    here.server.page(script, bytes(script).toString().replace(release.version, "9.9.9"));
    await here.driver.executeScript(`location.hash = "rugwijzer-check"`);
    const now = await waitFor({ fresh: "fix" });
    assert.match(now.fresh.text, /9\.9\.9/);
    here.server.page(script, bytes(script));
  });

  test("what only the card reads is told once the outcome has stood", async () => {
    await sees("/card", around(marked(`${clinic} opening-hours="altijd"`)), {
      later: "unknown",
      start: "good",
    });
    const widget = new Widget(here.driver);
    await stroll(widget, lumbago);
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    const now = await waitFor({ later: "good", config_opening_hours_refused: "fix" });
    assert.match(now.config_opening_hours_refused.text, /clinic\.opening_hours/);
  });

  test("in frames: by the word of the page around, with what its sandbox lacks", async () => {
    here.server.page("/inner", good());
    const frames = {
      'sandbox="allow-scripts allow-same-origin"': { frame: "fix", height: "look" },
      'sandbox="allow-scripts allow-same-origin allow-popups allow-modals allow-top-navigation-by-user-activation"':
        { frame: "good" },
      "": { frame: "good" },
    };
    for (const [attributes, wanted] of Object.entries(frames)) {
      const page = `<!doctype html><title>Praktijk</title><iframe ${attributes} src="/inner?rugwijzer-check" width="700" height="900"></iframe>`;
      await here.driver.get(here.server.page("/around", page));
      await here.driver.switchTo().frame(0);
      const now = await waitFor(wanted);
      if (wanted.frame === "fix") assert.match(now.frame.text, /allow-popups/);
    }
    const whole = `<!doctype html><title>Praktijk</title><iframe src="/index.html?rugwijzer-check" width="700" height="900"></iframe>`;
    await here.driver.get(here.server.page("/whole", whole));
    await here.driver.switchTo().frame(0);
    await waitFor({ alone: ["look", "framed"] });
    const door = (site) =>
      `<!doctype html><title>Praktijk</title><iframe src="${site}/embed/frame.html?clinic-name=Fysio%20Oost&amp;phone=020%20123%2098%2076" width="700" height="500"></iframe><script src="/embed/rugwijzer-frame.js"></script>`;
    for (const [site, verdict] of [
      ["", "good"],
      [here.server.otherAddress, "unknown"],
    ]) {
      await here.driver.get(`${here.server.page("/door", door(site))}?rugwijzer-check`);
      const entries = await here.driver.executeScript("return history.length");
      await here.driver.switchTo().frame(0);
      await waitFor({ frame: verdict, height: "good", card: "good", start: "good" });
      assert.equal(await here.driver.executeScript("return history.length"), entries);
      await here.driver.switchTo().defaultContent();
      await here.driver.get(here.server.page("/door", door(site)));
      await here.driver.switchTo().frame(0);
      await new Widget(here.driver).ready();
      await pause(300);
      assert.equal(await rows(), null, "not without the word");
    }
  });

  test("where no frame answers, the page around says so in the console", async () => {
    here.server.fail("/embed/frame.html", 404);
    const quick = `window.said = []; console.error = (text) => said.push(text);
      const later = setTimeout; window.setTimeout = (work) => later(work, 300);`;
    here.server.page("/early.js", quick);
    const page = `<!doctype html><title>Praktijk</title><script src="/early.js"></script><iframe src="/embed/frame.html"></iframe><script src="/embed/rugwijzer-frame.js"></script>`;
    const said = () => here.driver.executeScript("return said");
    await here.driver.get(`${here.server.page("/silent", page)}?rugwijzer-check`);
    const end = Date.now() + 8000;
    while (!(await said()).length && Date.now() < end) await pause(50);
    assert.match((await said()).join(), /no frame answers/);
  });

  describe("its panel", () => {
    const panel = (body, given = null) =>
      here.driver.executeScript(
        `const host = document.querySelector("[data-rugwijzer-doctor]"); const panel = host?.shadowRoot; const given = arguments[0]; ${body}`,
        given,
      );
    const press = (...keys) =>
      here.driver
        .actions({ async: true })
        .sendKeys(...keys)
        .perform();
    const focused = () =>
      panel(
        `const at = panel?.activeElement; return at && { action: at.dataset.action ?? null, heading: at.hasAttribute("data-heading"), tag: at.localName }`,
      );
    const wrong = () => around(marked(`phone="bel ons" clinic-name="Fysio Oost"`), "");
    const opened = async (path) =>
      sees(path, wrong(), { zoom: "fix", signed: "look", files: "good" });

    test("takes the focus, is gone through by keys, and goes by Escape or its button", async () => {
      await opened("/keys");
      assert.equal((await focused()).heading, true);
      const seen = [];
      for (let tries = 0; tries < 40 && !seen.includes("again"); tries += 1) {
        await press(Key.TAB);
        seen.push((await focused())?.action);
      }
      for (const action of ["close", "smaller", "copy_all", "mail", "copy", "again"])
        assert.ok(seen.includes(action), `${action} among ${seen}`);
      await press(Key.ESCAPE);
      assert.equal(await panel("return Boolean(host)"), false);
      await here.driver.executeScript(`location.hash = "rugwijzer-check"`);
      await waitFor({ start: "good" });
      await panel(`panel.querySelector('[data-action="close"]').click()`);
      assert.equal(await panel("return Boolean(host)"), false);
    });

    test("copies a line, and all of them; where that is refused the text can be copied by hand", async () => {
      await opened("/copying");
      await here.driver.executeScript(
        `window.copied = []; Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { copied.push(text); } } })`,
      );
      await panel(`panel.querySelector('[data-check="zoom"] [data-action="copy"]').click()`);
      await panel(`panel.querySelector('[data-action="copy_all"]').click()`);
      const [line, all] = await here.driver.executeScript("return copied");
      assert.match(line, /copying\nVergroten: .*viewport/);
      assert.doesNotMatch(line, /rugwijzer-check/);
      assert.match(all, /Herstellen\n- /);
      assert.match(all, /\(clinic\.phone\): bel ons/);
      assert.doesNotMatch(all, /niet te zien/);
      const mail = await panel(`return panel.querySelector('[data-action="mail"]').href`);
      assert.ok(mail.startsWith("mailto:?subject=") && mail.length < 6000, mail.slice(0, 80));
      assert.match(decodeURIComponent(mail), /viewport/);
      await here.driver.executeScript(
        `navigator.clipboard.writeText = () => Promise.reject(new Error("no"))`,
      );
      await panel(`panel.querySelector('[data-action="copy_all"]').click()`);
      await new Widget(here.driver).until(
        `return document.querySelector("[data-rugwijzer-doctor]").shadowRoot.activeElement?.localName === "textarea"`,
        "the text to copy by hand",
      );
      assert.equal(await panel(`return panel.querySelector("textarea").value`), all);
    });

    test("looks again when it is asked, and keeps what was opened and where the focus is", async () => {
      await opened("/again");
      await panel(
        `panel.querySelector('[data-check="zoom"] summary').click(); panel.querySelector('[data-check="signed"] [data-action="copy"]').focus();
         document.head.insertAdjacentElement("beforeend", Object.assign(document.createElement("meta"), { name: "viewport", content: "user-scalable=no" }));
         dispatchEvent(new Event("resize"))`,
      );
      await waitFor({ zoom: ["fix", "fix"] });
      assert.deepEqual(
        await panel(
          `return [panel.querySelector('[data-check="zoom"] details').open, panel.activeElement?.closest("li")?.dataset.check]`,
        ),
        [true, "signed"],
      );
      here.server.fail(plan, 404);
      await panel(`panel.querySelector('[data-action="again"]').click()`);
      await waitFor({ files: "fix" });
    });

    test("lies beside the check where there is room, and does not move it", async () => {
      const css = "main { width: calc(100vw - 480px) }";
      await sees("/beside", around(`<main>${marked(clinic)}</main>`, styled(css)), {
        start: "good",
      });
      const [box, check] = await panel(
        `const rects = [panel.querySelector(".rw-doc"), document.querySelector("rug-wijzer")].map((node) => node.getBoundingClientRect()); return rects.map(({ left, right, width }) => ({ left, right, width }))`,
      );
      assert.ok(box.left >= check.right, `${box.left} and ${check.right}`);
      assert.ok(check.width >= 270, `${check.width}`);
    });

    test("speaks English where the element does", async () => {
      await sees("/english", around(marked(clinic).replace('lang="nl"', 'lang="en"')), {
        config_lang_unknown: "fix",
      });
      assert.match(await panel("return panel.textContent"), /Is everything right on this page\?/);
    });

    test(
      "fits, can be read in the light, the dark and in forced colours, and axe finds nothing",
      { skip: browserName !== "chromium" && "one engine's protocol sets window and colours" },
      async () => {
        const chromium = new Chromium(here.driver);
        for (const [width, height, dark] of [
          [1280, 900, false],
          [1280, 900, true],
          [360, 740, false],
          [360, 740, true],
          [320, 640, false],
        ]) {
          await chromium.size(width, height);
          await chromium.media({ ...still, "prefers-color-scheme": dark ? "dark" : "light" });
          const ground = dark ? "body { background: #15181f; color: #eee }" : "";
          await sees(
            "/look",
            around(
              `<main>${marked(`phone="bel ons" clinic-name="Fysio Oost" accent="bleu"`)}</main>`,
              styled(`body { font-family: sans-serif } main { max-width: 640px } ${ground}`),
            ),
            { accent: "fix", signed: "look", files: "good" },
          );
          const name = `doctor-${width}${dark ? "-dark" : ""}`;
          await chromium.picture(name);
          const measured = await panel(`
            const seen = [...panel.querySelectorAll(".rw-doc *")].filter((node) => node.getClientRects().length);
            const boxes = (nodes) => nodes.map((node) => [node, node.getBoundingClientRect()]);
            return {
              scrolls: document.scrollingElement.scrollWidth - innerWidth,
              wide: boxes(seen).filter(([, { left, right }]) => left < -0.5 || right > innerWidth + 0.5).map(([node]) => node.className),
              small: boxes(seen.filter((node) => node.matches("a, button, summary"))).filter(([, { width, height }]) => width < 43.9 || height < 43.9).map(([node]) => node.textContent),
            }`);
          assert.ok(measured.scrolls <= 0, `${measured.scrolls} px sideways`);
          assert.deepEqual([measured.wide, measured.small], [[], []], name);
          await bring(here.driver);
          await panel(`for (const row of panel.querySelectorAll("details")) row.open = true;`);
          const context = { fromShadowDom: ["[data-rugwijzer-doctor]", ".rw-doc"] };
          const found = await here.driver.executeAsyncScript(
            `const done = arguments[1]; axe.run(arguments[0], { resultTypes: ["violations"] }).then(({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary, html }) => id + ": " + html.slice(0, 120) + " " + failureSummary))), (reason) => done([String(reason)]))`,
            context,
          );
          assert.deepEqual(found, [], name);
        }
        await chromium.media({ ...still, "forced-colors": "active" });
        await panel(`panel.querySelector('[data-action="again"]').click()`);
        await waitFor({ contrast: ["unknown", "forced"] });
        await chromium.picture("doctor-forced");
        await chromium.media();
      },
    );
  });

  test("every line has a page on which it is not good", () => {
    const apart = ["settings", "signed", "presses", "fresh", "frame", "height"];
    for (const id of Object.keys(dutch.rows))
      assert.ok(tried.has(id) || apart.includes(id), `${id} is tried on no page`);
  });
});

describe("the doctor's words", () => {
  test("are the same in both languages, and of each finding there is a sentence", () => {
    const shape = (words) =>
      Object.fromEntries(
        Object.entries(words).map(([key, value]) => [
          key,
          typeof value === "object" ? shape(value) : typeof value === "function",
        ]),
      );
    assert.deepEqual(shape(english.panel), shape(dutch.panel));
    const keys = (words) =>
      Object.entries(words.rows).map(([id, row]) => [
        id,
        Object.keys(row).sort(),
        Object.keys(row.mail ?? {}).sort(),
      ]);
    assert.deepEqual(keys(english), keys(dutch));
    for (const [id, row] of Object.entries(dutch.rows)) assert.ok(row.good && row.title, id);
  });

  test("every setting has the name of its field", () => {
    const { clinic, ...beside } = JSON.parse(
      readFileSync(join(folder, "config.schema.json"), "utf8"),
    ).properties;
    const keys = [...Object.keys(beside), ...Object.keys(clinic.properties)];
    assert.deepEqual(Object.keys(dutchNames).sort(), keys.sort());
  });

  test("what a policy needs is said alike wherever it is said", () => {
    const line = Object.entries(policyNeeds)
      .map((part) => part.flat().join(" "))
      .join("; ");
    for (const file of [
      "README.md",
      "docs/plaatsen/csp.md",
      "integrations/download/LEESMIJ.html",
      "integrations/npm/README.md",
    ])
      assert.ok(readFileSync(join(top, file), "utf8").includes(line), `${file}: ${line}`);
    assert.ok(
      readFileSync(join(top, "src/host/webassembly.js"), "utf8").includes(
        `script-src ${policyNeeds["script-src"].join(" ")}`,
      ),
    );
  });
});
