// Rules past the day before which a clinician had to look through them again: said before the first
// question, by every element, and nothing is kept from anybody for it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Chromium, still } from "./lib/chromium.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { stroll } from "./lib/fill.mjs";
import { alone, browserName, clinicPage, house, open } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const rules = readFileSync(join(top, "src/clinical/ruleset.rs"), "utf8");
const dated = (name) => {
  const [, year, month, day] = new RegExp(`const ${name}: .*= \\((\\d+), (\\d+), (\\d+)\\)`).exec(
    rules,
  );
  return new Date(Number(year), month - 1, Number(day), 12);
};
const daysFrom = (date, days) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12);

// The page's clock stands at this moment; it goes on from there.
const at = (date) => `<script>
  const Plain = Date, shift = ${Number(date)} - Plain.now();
  window.Date = class extends Plain {
    constructor(...given) { given.length ? super(...given) : super(Plain.now() + shift); }
    static now() { return Plain.now() + shift; }
  };
</script>`;

describe(`rules past their date (${browserName})`, () => {
  const here = house();
  const notice = (widget) =>
    widget.look(`const [one, ...more] = shadow.querySelectorAll(".rw-outdated"); return one && { text: one.innerText, shown: shown(one), more: more.length,
      before: Boolean(one.compareDocumentPosition(shadow.querySelector('[data-action="start"]')) & Node.DOCUMENT_POSITION_FOLLOWING) }`);
  const opened = async (path, date, page = clinicPage({ head: at(date) })) => {
    const widget = await open(here, path, page);
    await widget.ready();
    return widget;
  };

  test("on that day it is said, above the button, once", async () => {
    const widget = await opened("/day", dated("REVIEW"));
    const { text, shown, before, more } = await notice(widget);
    assert.match(text, /versie van de check is oud.*29 november 2027.*huisarts/s);
    assert.deepEqual([shown, before, more], [true, true, 0]);
  });

  for (const [what, date] of Object.entries({
    "the day before": daysFrom(dated("REVIEW"), -1),
    "the day of the rules": dated("DATE"),
    "a clock that stands before the rules": daysFrom(dated("DATE"), -1),
    "a clock that was never set": new Date(1970, 0, 1, 12),
  }))
    test(`on ${what} nothing is said, and the check starts`, async () => {
      const widget = await opened(`/${what.replaceAll(" ", "-")}`, date);
      assert.equal(await notice(widget), null);
      await widget.start();
    });

  test("a clock that is a hundred years ahead: it is said, and an alarm comes as ever", async () => {
    const widget = await opened("/ahead", daysFrom(dated("REVIEW"), 36_500));
    assert.ok(await notice(widget));
    const { outcome } = await stroll(widget, person({ b_saddle: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    assert.equal(await notice(widget), null);
  });

  test("before the app has come, after it has, and again on the way back", async () => {
    const letGo = here.server.hold("/embed/rugwijzer_bg.wasm");
    const widget = await open(
      here,
      "/slow",
      clinicPage({ head: at(daysFrom(dated("REVIEW"), 40)) }),
    );
    await widget.painted();
    assert.ok((await notice(widget)).shown);
    letGo();
    here.server.mend();
    await widget.ready();
    assert.equal((await notice(widget)).more, 0);
    await widget.start();
    assert.equal(await notice(widget), null);
    const { heading } = await widget.screen();
    await widget.click('[data-action="back"]');
    await widget.changed(heading);
    assert.equal((await notice(widget)).more, 0);
  });

  test("the focus on the button stays there when the app takes over", async () => {
    const letGo = here.server.hold("/embed/rugwijzer_bg.wasm");
    const widget = await open(
      here,
      "/focus",
      clinicPage({ head: at(daysFrom(dated("REVIEW"), 40)) }),
    );
    await widget.painted();
    await widget.look(`shadow.querySelector('[data-action="start"]').focus()`);
    letGo();
    here.server.mend();
    await widget.ready();
    assert.equal((await widget.focused()).action, "start");
  });

  test("in the dialog that a button opens", async () => {
    const body = '<rug-wijzer lang="nl" dialog="Doe de check"><p>Bel 112.</p></rug-wijzer>';
    await open(here, "/dialog", clinicPage({ head: at(daysFrom(dated("REVIEW"), 40)), body }));
    const outer = new Widget(here.driver);
    await outer.until(
      `return shown(shadow?.querySelector('[data-action="open_dialog"]'))`,
      "the button",
    );
    await outer.click('[data-action="open_dialog"]');
    const inner = new Widget(here.driver, 0, true);
    await inner.ready();
    assert.ok((await notice(inner)).shown);
  });

  describe("for the eye", { skip: browserName !== "chromium" && "pictures are Chromium's" }, () => {
    for (const width of [320, 360, 1280])
      for (const scheme of ["light", "dark"])
        test(`at ${width} pixels, ${scheme}`, async () => {
          const chromium = new Chromium(here.driver);
          await chromium.media({ ...still, "prefers-color-scheme": scheme });
          await chromium.size(width);
          const head = at(daysFrom(dated("REVIEW"), 40));
          const widget = await opened(
            `/eye-${width}-${scheme}`,
            undefined,
            alone.replace("<title>", `${head}<title>`),
          );
          assert.ok((await notice(widget)).shown);
          await bring(here.driver);
          assert.deepEqual(await violations(here.driver), []);
          await chromium.whole(width);
          await chromium.picture(`outdated-${width}-${scheme}`);
          await chromium.media({});
          await chromium.size(width);
        });
  });
});
