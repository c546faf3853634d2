// A clinic's settings by each of the four ways, changed while a visitor is on the way, wrong in
// every way that people get them wrong; and the card that comes of them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { enter, whole } from "./lib/after.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { browserName, clinicPage, house, open, pause, told, widgetMarkup } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";

const leg = person({ days: 12, site: ["low", "below1"] });
const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40"><rect width="40" height="40" rx="10" fill="#0b6b57"/><path d="M8 28c8-14 16-14 24 0" stroke="#fff" stroke-width="4" fill="none"/><text x="48" y="27" font-family="sans-serif" font-size="17" fill="#0b6b57">De Brug</text></svg>`;
const full = {
  name: "Fysiotherapie De Brug",
  logo_url: "/logo.svg",
  phone: "030 555 01 23",
  email: "info@brug.example",
  booking_url: "https://afspraak.example/de-brug",
  address: "Dorpsstraat 112, 3512 AB Utrecht",
  opening_hours: "Mo-Th 08:00-12:30 13:00-18:00, Fr 08:00-17:00",
  locations: [
    {
      name: "De Brug Zuid",
      address: "Zuidweg 4, Utrecht",
      phone: "030 555 04 56",
      opening_hours: "Tu,Th 09:00-17:00",
    },
  ],
  services: ["physio", "manual", "sport"],
  languages: ["nl", "en", "tr"],
  offer: "Een gratis pijncheck van 20 minuten. U hoort wat er speelt en wat u zelf kunt doen.",
  out_of_hours_phone: "088 130 96 00",
  out_of_hours_name: "Huisartsenpost Utrecht",
  privacy_url: "https://brug.example/privacy",
  clinician_name: "M. de Vries, fysiotherapeut",
  clinician_big_number: "49012345604",
  clinician_date: "2026-11-29",
};
const json = JSON.stringify({ clinic: full });
// The page's clock stands still, whatever zone the machine is in.
const at = (moment) =>
  `<script>{ const real = Date; window.Date = class extends real { constructor(...given) { super(...(given.length ? given : ["${moment}"])); } }; }</script>`;
// Monday, ten past ten in Amsterdam; Saturday evening.
const [monday, saturday] = ["2026-11-30T09:10:00Z", "2026-11-28T19:00:00Z"];

describe(`settings (${browserName})`, () => {
  const here = house();
  const errors = async () =>
    (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail);
  const codes = async () => (await errors()).map(({ code }) => code);
  const card = (widget) =>
    widget.until(
      `const card = shadow.querySelector('.rw:not([hidden]) [data-part="clinic"]');
       return card && { text: card.textContent.replaceAll("\\u00ad", "").replaceAll("\\u00a0", " "), links: [...card.querySelectorAll("a")].map(({ href }) => href) }`,
      "the clinic's card",
    );
  const page = (attributes, inside = "", head = "") =>
    clinicPage({ body: widgetMarkup(attributes, inside), head });
  const atCard = async (path, markup, answers = leg) => {
    here.server.page("/logo.svg", picture);
    const widget = await open(here, path, markup);
    await widget.ready();
    await stroll(widget, answers);
    await whole(widget);
    return widget;
  };

  test("by attributes alone, as a site builder can", async () => {
    const widget = await atCard(
      "/attributes",
      page(
        `clinic-name="De Brug" phone="030 555 01 23" booking-url="https://afspraak.example/x" services="physio, sport" languages="nl en"
         opening-hours="ma t/m vr 8.00-17.30" offer="Een pijncheck." locations='[{"name":"Zuid","address":"Zuidweg 4"}]'`,
        "",
        at(monday),
      ),
    );
    const { text, links } = await card(widget);
    for (const said of [
      "De Brug",
      "fysiotherapie, sportfysiotherapie",
      "Zuidweg 4",
      "Een pijncheck.",
    ])
      assert.ok(text.includes(said), `${said}: ${text}`);
    assert.ok(text.includes("Nu open, tot 17.30 uur."), text);
    assert.deepEqual(links, ["https://afspraak.example/x", "tel:0305550123"]);
    assert.deepEqual(await codes(), []);
  });

  test("by the property, also when it was set before the script was there", async () => {
    const early = `<script>addEventListener("DOMContentLoaded", () => (document.querySelector("rug-wijzer").config = { clinic: { name: "Vroeg", phone: "030 555 01 23" } }));</script>`;
    const late = clinicPage({ head: early }).replace(
      /<script type="module".*?<\/script>/,
      `<script>setTimeout(() => document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/embed/rugwijzer.js" })), 300)</script>`,
    );
    const widget = await atCard("/early", late);
    assert.match((await card(widget)).text, /Vroeg/);
    assert.equal(await widget.look("return element.config.clinic.name"), "Vroeg");
    assert.deepEqual(await codes(), []);
  });

  test("property before file before JSON before attributes, key by key", async () => {
    here.server.page(
      "/layers.json",
      JSON.stringify({ clinic: { name: "Bestand", email: "info@brug.example", address: "Weg 3" } }),
    );
    const widget = await atCard(
      "/layers",
      page(
        `clinic-name="Attribuut" phone="030 555 00 01" offer="Een pijncheck." config="/layers.json"`,
        JSON.stringify({
          clinic: { name: "Tekst", address: "Weg 2", booking_url: "https://a.example/" },
        }),
      ).replace(
        "</body>",
        `<script>document.querySelector("rug-wijzer").config = { clinic: { address: "Weg 4", offer: null } };</script></body>`,
      ),
    );
    const { text, links } = await card(widget);
    assert.match(text, /Bestand/);
    assert.match(text, /Weg 4/);
    assert.doesNotMatch(text, /pijncheck|Weg [23]/);
    assert.deepEqual(links, ["https://a.example/", "tel:0305550001", "mailto:info@brug.example"]);
    assert.deepEqual(await codes(), []);
  });

  test("changed on the way: what is typed, the focus and the question stay", async () => {
    const widget = await open(here, "/changed", clinicPage());
    await widget.ready();
    await widget.start();
    await fill(widget, lumbago, { press: false });
    await widget.look(`shadow.querySelector('[name="age"]').focus()`);
    const before = await widget.screen();
    await widget.look(`window.frame = shadow.querySelector(".rw"); element.config = given`, {
      clinic: { ...full, name: "Eerste" },
    });
    await widget.look(`element.config = { clinic: { ...given, name: "Tweede" } }`, full);
    await widget.look(`element.setAttribute("clinic-name", "Derde")`);
    await pause(300);
    assert.deepEqual(await widget.screen(), before);
    const { name, value } = await widget.focused();
    assert.deepEqual([name, value], ["age", "40"]);
    assert.ok(await widget.look(`return window.frame === shadow.querySelector(".rw")`));
    await stroll(widget, leg);
    await whole(widget);
    assert.match((await card(widget)).text, /Tweede/);
    await widget.look(`element.config = { clinic: { ...given, name: "Laatste" } }`, full);
    await widget.until(
      `return shadow.querySelector('[data-part="clinic"]')?.textContent.includes("Laatste")`,
      "the new name on the outcome",
    );
    await widget.look(`element.config = undefined`);
    await widget.until(
      `return !shadow.querySelector('[data-part="clinic"]')`,
      "an outcome without a card",
    );
    const names = (await told(here)).map(({ name }) => name);
    assert.equal(names.filter((name) => name === "ready").length, 1);
    assert.equal(names.filter((name) => name === "result").length, 1);
  });

  for (const [what, attributes, inside, code, message] of [
    [
      "a framework's object",
      'config="[object Object]"',
      "",
      "config_object_as_text",
      /element\.config/,
    ],
    [
      "a misspelt attribute",
      'boking-url="https://a.example/"',
      "",
      "config_unknown_key",
      /"booking-url"/,
    ],
    ["an underscore", 'gp_phone="030 555 01 23"', "", "config_unknown_key", /"gp-phone"/],
    ["a bare name", 'name="De Brug"', "", "config_unknown_key", /"clinic-name"/],
    [
      "a key that is none",
      "",
      '{"clinic":{"telefoon":"1"}}',
      "config_unknown_key",
      /"clinic\.telefoon"/,
    ],
    ["no JSON", "", "{ “clinic” }", "config_json_invalid", /inside the element/],
    ["a list", "", "[1]", "config_wrong_type", /inside the element/],
    ["places that are no JSON", 'locations="Zuid"', "", "config_json_invalid", /"locations"/],
    [
      "no opening hours",
      'opening-hours="altijd"',
      "",
      "config_opening_hours_refused",
      /clinic\.opening_hours/,
    ],
    [
      "another site's picture",
      'logo-url="https://elsewhere.example/x.png"',
      "",
      "config_logo_url_refused",
      /own site/,
    ],
    [
      "a picture that is not there",
      'logo-url="/nowhere.svg"',
      "",
      "config_logo_url_failed",
      /nowhere\.svg/,
    ],
    ["an offer that cures", 'offer="Wij genezen u."', "", "config_offer_refused", /no cure/],
  ]) {
    test(`${what} is told once, and the rest stays`, async () => {
      const widget = await open(
        here,
        "/told",
        page(`clinic-name="De Brug" phone="030 555 01 23" ${attributes}`, inside),
      );
      await widget.ready();
      await pause(200);
      // What only the card at the end shows is read there.
      if (!/opening_hours|url_refused|offer/.test(code)) assert.deepEqual(await codes(), [code]);
      await stroll(widget, leg);
      await whole(widget);
      assert.match((await card(widget)).text, /De Brug/);
      assert.deepEqual(await codes(), [code], "once");
      assert.match((await errors())[0].message, message);
    });
  }

  test("JSON in the attribute, and an object that goes round in a circle", async () => {
    const widget = await open(
      here,
      "/as-text",
      page(`config='{"clinic":{"name":"Als tekst","phone":"030 555 01 23"}}'`),
    );
    await widget.ready();
    await widget.look(`const round = {}; round.round = round; element.config = round`);
    await pause(100);
    assert.deepEqual(await codes(), ["config_json_invalid"]);
    await stroll(widget, leg);
    assert.match((await card(widget)).text, /Als tekst/);
  });

  test("the clinic's picture is asked for at the start, for everybody, and never again", async () => {
    here.server.page("/logo.svg", picture);
    const asked = () => here.server.requests.filter((line) => line.includes("/logo.svg")).length;
    const before = asked();
    const widget = await open(here, "/logo", page("", json));
    await widget.ready();
    await pause(200);
    assert.equal(asked() - before, 1, "at the start");
    await stroll(widget, leg);
    await whole(widget);
    await widget.until(
      `const logo = shadow.querySelector("img"); return logo?.complete && logo.naturalWidth > 0`,
      "the picture",
    );
    assert.equal(asked() - before, 1, "not at the outcome");
    assert.equal(
      await widget.look(`return shadow.querySelector("img").alt`),
      "Logo van Fysiotherapie De Brug",
    );
  });

  for (const [name, answers] of Object.entries({
    emergency_now: person({ b_saddle: "yes" }),
    gp_today: person({ function: "cannot" }),
  })) {
    test(`nothing of the clinic stands on ${name} but the number of the out-of-hours post`, async () => {
      const widget = await open(here, `/none-${name}`, page("", json, at(saturday)));
      await widget.ready();
      const { outcome } = await stroll(widget, answers);
      assert.equal(outcome.disposition, name);
      await pause(500);
      const { text, links } = await widget.look(
        `return { text: shadow.textContent, links: [...shadow.querySelectorAll("a")].map(({ href }) => href) }`,
      );
      assert.doesNotMatch(text, /Brug|pijncheck|Vries/);
      assert.ok(links.includes("tel:0881309600"));
      assert.ok(
        !links.some((link) => /afspraak|0305550123|mailto:.|privacy/.test(link)),
        `${links}`,
      );
    });
  }

  test(
    "the card, full, open and closed, on a phone and on a wide screen",
    { skip: browserName !== "chromium" && "pictures are Chromium's" },
    async () => {
      const chromium = new Chromium(here.driver);
      await chromium.media(still);
      for (const [name, moment, answers] of [
        ["open", monday, leg],
        ["closed", saturday, leg],
        ["last", monday, lumbago],
      ]) {
        const widget = await atCard(`/card-${name}`, page("", json, at(moment)), answers);
        if (name === "last") await enter(widget, "helpers");
        const { text } = await card(widget);
        assert.ok(
          text.includes(
            name === "closed"
              ? "Nu gesloten. Weer open: maandag om 8.00 uur."
              : "Nu open, tot 12.30 uur.",
          ),
          text,
        );
        await widget.look(
          `shadow.querySelectorAll('[data-part="clinic"] details').forEach((row) => (row.open = true))`,
        );
        await bring(here.driver);
        for (const theme of ["light", "dark"]) {
          await widget.look(
            `element.setAttribute("theme", given); Object.assign(document.body.style, given === "dark" ? { background: "#131929", color: "#fff" } : { background: "#fff", color: "#000" })`,
            theme,
          );
          for (const width of [360, 1280]) {
            await chromium.size(width, 1000);
            await pause(150);
            const box = await widget.look(
              `const card = shadow.querySelector('.rw:not([hidden]) [data-part="clinic"]').getBoundingClientRect();
               return { x: Math.max(0, card.x - 24), y: card.y + scrollY - 24, width: Math.min(innerWidth, card.width + 48), height: card.height + 48 }`,
            );
            await chromium.picture(`clinic-${name}-${width}-${theme}`, box);
            const wide = await widget.look(
              `const card = shadow.querySelector('[data-part="clinic"]'); return card.scrollWidth > card.clientWidth`,
            );
            assert.ok(!wide, `nothing sticks out: ${name} ${width}`);
          }
          // Of the page around it axe has things to say that are not ours.
          const options = { runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] };
          assert.deepEqual(await violations(here.driver, options), [], `${name} ${theme}`);
        }
      }
    },
  );
});
