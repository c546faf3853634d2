// `mode="information"`: the same questions, signs and doctors as in triage; everybody else gets one
// page that is the same for all, and neither the page around nor a copied text hears a verdict.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bring, violations } from "./lib/axe.mjs";
import { whole } from "./lib/after.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { browserName, house, linde, open, picture, told } from "./lib/house.mjs";
import { lumbago, person, ways } from "./lib/people.mjs";
import { walk } from "./lib/walk.mjs";

const page = (attributes, config = { clinic: linde }) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Praktijk</title><script src="/watch.js"></script><script type="module" src="/embed/rugwijzer.js"></script></head>
<body><main><rug-wijzer lang="nl" standalone ${attributes}><script type="application/json">${JSON.stringify(config)}</script><p>Bel uw huisarts. Gevaar? Bel 112.</p></rug-wijzer></main></body></html>`;
const informing = page('mode="information"');

const leg = person({ days: 12, site: ["low", "below1"], foot: "no" });
const informs = (screen) => /^Informatie over/.test(screen.heading);
// The page with all that comes with the plan.
const complete = (widget) =>
  widget.until(`return shown(shadow.querySelector('[data-part="answers"]'))`, "the whole page");
const results = async (here) => (await told(here)).filter(({ name }) => name === "result");

describe(`information (${browserName})`, () => {
  const here = house();

  const arrive = async (path, answers, markup = informing) => {
    const widget = await open(here, path, markup);
    await widget.ready();
    await stroll(widget, answers, { until: informs });
    return widget;
  };
  // What is read of an outcome, once the plan is there.
  const outcome = async (path, answers, markup) => {
    const widget = await arrive(path, answers, markup);
    const { disposition, rules } = await widget.screen();
    if (disposition !== "emergency_now") await whole(widget);
    const text = await widget.look(
      `return shadow.querySelector(".rw:not([hidden]) [data-disposition]").innerText`,
    );
    return { disposition, rules, text, told: await results(here) };
  };

  for (const { name, answers, disposition } of ways.filter(
    ({ disposition }) => !["self_care", "physio_or_podo"].includes(disposition),
  ))
    test(`${name}: the same as in triage`, async () => {
      const [triage, same] = [
        await outcome("/triage", answers, page("")),
        await outcome("/information", answers),
      ];
      assert.equal(same.disposition, disposition);
      assert.equal(same.text, triage.text);
      assert.deepEqual(same.rules, triage.rules);
      assert.deepEqual(
        same.told.map(({ detail }) => detail),
        [{ disposition }],
      );
    });

  test("everybody else reads the same page, by keyboard, and no verdict is told", async () => {
    const read = async (widget) => {
      await complete(widget);
      return widget.look(`
        const frame = shadow.querySelector(".rw:not([hidden])");
        for (const row of frame.querySelectorAll("[data-information] details")) row.open = true;
        const answers = frame.querySelector('[data-part="answers"]');
        const said = answers.innerText;
        answers.style.display = "none";
        return {
          said, text: frame.innerText, cards: frame.querySelectorAll('[data-part="clinic"]').length,
          verdicts: frame.querySelectorAll("[data-disposition], [data-rule], [data-room], .rw-verdict, .rw-ladder").length,
          exercises: [...frame.querySelectorAll("[data-exercise]")].map(({ dataset }) => dataset.exercise),
        }`);
    };
    const widget = await open(here, "/keys", informing);
    await widget.ready();
    await walk(widget, lumbago, { stopAt: informs });
    await widget.until(
      `return shadow.activeElement?.matches("[data-information] [data-heading]")`,
      "focus",
    );
    const one = await read(widget);
    const other = await read(await arrive("/leg", leg));
    assert.equal(one.text, other.text);
    assert.notEqual(one.said, other.said);
    assert.match(other.said, /12 dagen/);
    assert.deepEqual([one.verdicts, other.verdicts, one.cards], [0, 0, 1]);
    assert.deepEqual(one.exercises, [
      "walking_short",
      "pelvic_tilt_sitting",
      "relaxation_sitting",
      "side_lying_rest",
    ]);
    assert.match(one.text, /Bel 112 bij/);
    assert.deepEqual(
      (await results(here)).map(({ detail }) => detail),
      [{ disposition: null }],
    );
    assert.ok((await told(here)).every(({ name }) => name !== "error"));
  });

  test("without the files of the plan it stands in short, and asks for them again", async () => {
    here.server.fail("/embed/rugwijzer_plan_bg.wasm", 404);
    const widget = await arrive("/short", leg);
    await widget.until(
      `return shown(shadow.querySelector('[data-action="load_plan"]'))`,
      "that there is no plan",
    );
    const short = await widget.look(`
      const frame = shadow.querySelector(".rw:not([hidden])");
      return { text: frame.innerText, marked: frame.querySelectorAll("[data-information]").length, verdicts: frame.querySelectorAll("[data-disposition], [data-rule]").length }`);
    assert.deepEqual([short.marked, short.verdicts], [1, 0]);
    assert.match(short.text, /Blijven bewegen helpt/);
    assert.match(short.text, /Een doof of vreemd gevoel rond anus/);
    assert.match(short.text, /113 of 0800/);
    await picture(here, "information-short");
    here.server.mend();
    await widget.click('[data-action="load_plan"]');
    await complete(widget);
  });

  test("a mode that comes midway takes no answer, and at the outcome changes the page alone", async () => {
    const widget = await open(here, "/midway", page("", { clinic: linde }));
    await widget.ready();
    await stroll(widget, leg, { until: ({ question }) => question === "place" });
    await widget.look(`element.config = { mode: "information" }`);
    await fill(widget, leg, { press: false });
    await widget.next();
    await stroll(widget, leg, { until: informs });
    await complete(widget);
    await widget.look(`element.config = { mode: "triage" }`);
    await widget.until(
      `return shadow.querySelector("[data-disposition]")?.dataset.disposition === "physio_or_podo"`,
      "the outcome",
    );
    await widget.until(`return shadow.activeElement?.matches("[data-heading]")`, "focus");
    assert.deepEqual((await widget.screen()).rules, ["P03"]);
    await widget.look(
      `element.setAttribute("mode", "triage"); element.config = { mode: "information" }`,
    );
    await complete(widget);
    assert.equal((await results(here)).length, 1);
  });

  test("a mode that is none is told, and triage runs", async () => {
    const widget = await arrive("/wrong", lumbago, page('mode="informatie"'));
    assert.equal((await widget.screen()).disposition, "self_care");
    const errors = (await told(here)).filter(({ name }) => name === "error");
    assert.deepEqual(
      errors.map(({ detail }) => detail.code),
      ["config_mode_unknown"],
    );
    assert.match(errors[0].detail.message, /informatie.*information/s);
  });

  test("what is copied for a professional has the answers and no verdict", async () => {
    const widget = await arrive("/copied", leg);
    await complete(widget);
    await widget.look(`
      window.copied = undefined;
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });`);
    await widget.click('[data-action="copy_soep"]');
    await widget.until(`return window.copied`, "the summary");
    const note = await widget.look(`return window.copied`);
    assert.match(note, /Klacht:.*12 dagen/s);
    assert.match(note, /geen urgentieadvies/);
    assert.doesNotMatch(note, /Urgentieadvies van de check|P03|ICPC|Kan passen/);
  });

  test(
    "it fits a phone, the dark and paper",
    { skip: browserName !== "chromium" && "only Chromium's own protocol can do this" },
    async (context) => {
      const chromium = new Chromium(here.driver);
      await chromium.media(still);
      await chromium.size(360);
      const widget = await arrive(
        "/looks",
        person({ trauma: "violence", trauma_when: "old", stand: "ok" }),
      );
      await complete(widget);
      await bring(here.driver);
      for (const scheme of ["light", "dark"])
        for (const width of [320, 360, 1280]) {
          await chromium.media({ ...still, "prefers-color-scheme": scheme });
          await widget.until(
            `return shadow.querySelector(".rw").dataset.theme === given`,
            scheme,
            scheme,
          );
          for (const open of [false, true]) {
            await widget.look(
              `for (const row of shadow.querySelectorAll("[data-information] details")) row.open = given`,
              open,
            );
            await chromium.whole(width);
            await chromium.picture(`information-${width}-${scheme}${open ? "-open" : ""}`);
            const over = await widget.look(
              `return document.documentElement.scrollWidth - document.documentElement.clientWidth`,
            );
            assert.equal(over, 0, `${width} ${scheme}`);
            assert.deepEqual(await violations(here.driver), [], `${width} ${scheme} ${open}`);
          }
        }
      await chromium.size(1280);
      await chromium.media(still);
      await widget.look(
        `for (const row of shadow.querySelectorAll("[data-information] details")) row.open = false`,
      );
      const sheets = await chromium.paper("information");
      context.diagnostic(`${sheets} sheets`);
      assert.ok(sheets <= 5, `${sheets} sheets`);
      await chromium.media({}, "print");
      await chromium.whole(720);
      await chromium.picture("information-paper");
      const text = await widget.text();
      assert.match(text, /Dit blad is algemene informatie/);
      assert.match(text, /Onderrug/);
      assert.match(text, /Kort stukje lopen/);
      assert.doesNotMatch(text, /Iemand heeft mij pijn gedaan|Veilig Thuis|Printen/);
      await chromium.media({});
    },
  );
});
