// The whole way to each of the five dispositions, by keyboard alone, in a clinic's page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  browserName,
  clinicPage,
  house,
  linde,
  ofClinic,
  open,
  pause,
  refused,
  told,
} from "./lib/house.mjs";
import { lumbago, person, plainScreens, ways } from "./lib/people.mjs";
import { strict, top } from "./lib/server.mjs";
import { stroll } from "./lib/fill.mjs";
import { walk } from "./lib/walk.mjs";

// Firefox and WebKit ask for an icon on every page there is, and the strict policy refuses it with
// the widget or without.
const notTheIcon = (report) => !report.includes("/favicon.ico");

// Puts under any page: a reset as site builders ship them, and hotkeys on every key, wherever it is
// typed.
const reset = `
  html { font-size: 62.5% !important; }
  * { all: unset !important; }
  *, *::before, *::after { margin: 0 !important; padding: 0 !important; font: 9px/1 fantasy !important; color: #c00 !important; }
  head, script, style { display: none !important; }
  body, h1, p, rug-wijzer { display: block !important; }
`;
const hotkeys = `
  window.heard = [];
  for (const name of ["keydown", "keypress", "keyup"])
    document.addEventListener(name, (event) => { if (event.key !== "Tab") { heard.push(event.key); event.preventDefault(); } });
  document.addEventListener("input", () => heard.push("input"));
`;

describe(`flows (${browserName})`, () => {
  const here = house();

  const inClinic = async (path) => {
    const widget = await open(here, path, clinicPage({ body: ofClinic() }));
    await widget.ready();
    return widget;
  };

  // Everything on the outcome that a visitor can press or follow.
  const offered = (widget) =>
    widget.look(`
      const links = [...shadow.querySelectorAll("a[href]")].filter(shown).map((link) => link.getAttribute("href"));
      const actions = [...shadow.querySelectorAll("[data-action]")].filter(shown).map((one) => one.dataset.action);
      return { links, actions: [...new Set(actions)], clinic: shown(shadow.querySelector('[data-part="clinic"]')), text: shadow.querySelector(".rw").innerText }`);

  for (const [place, { name, answers, disposition, reasons }] of ways.entries()) {
    test(`${disposition} by keyboard: ${name}`, async () => {
      const widget = await inClinic(`/way-${place}`);
      let first = true;
      const begun = Date.now();
      const { screens, outcome } = await walk(widget, answers, {
        onScreen: async (screen) => {
          const at = await widget.focused();
          if (first) assert.equal(at, null, "the first screen takes no focus in a host page");
          else
            assert.equal(
              at?.heading,
              true,
              `focus is on the heading of ${screen.question ?? screen.heading}`,
            );
          first = false;
        },
      });
      const took = Date.now() - begun;
      assert.equal(outcome.disposition, disposition);
      assert.deepEqual(outcome.rules, reasons);

      const events = await told(here);
      const steps = screens.map((_, step) => ["question", { step: step + 1 }]);
      const { version, ruleset } = await widget.look("return element.dataset"); // which release, by which rules: nothing of the visitor
      assert.deepEqual(
        events.map(({ name, detail }) => [name, detail]),
        [["ready", { version, ruleset }], ...steps, ["result", { disposition }]],
      );

      const { links, actions, clinic, text } = await offered(widget);
      assert.ok(
        links.every((link) => /^(tel:[+\d]+|https:|mailto:)/.test(link)),
        links.join(" "),
      );
      const high = ["emergency_now", "gp_today"].includes(disposition);
      if (high) {
        assert.equal(clinic, false, "no clinic offers itself on the two highest levels");
        assert.ok(
          !actions.includes("book") &&
            !links.some((link) => link.includes("afspraak.example") || link.includes("5550123")),
        );
        assert.ok(!text.includes(linde.name), text);
      }
      if (disposition === "emergency_now") {
        assert.ok(links.includes("tel:112"));
        assert.deepEqual(actions.sort(), ["back", "call"], "nothing else competes");
        assert.equal(
          screens.length,
          screens.indexOf(reasons[0] === "E08" ? "danger" : "saddle") + 1,
          "the questions stop at that answer",
        );
      }
      if (reasons[0] === "E08") {
        assert.deepEqual(screens, ["person", "danger"]);
        assert.ok(took < 60_000, `${took} ms`);
      }
      if (disposition === "physio_or_podo") {
        assert.equal(clinic, true);
        assert.ok(links.includes("https://afspraak.example/de-linde") && actions.includes("book"));
      }
      if (disposition === "gp_within_days")
        assert.ok(
          screens.includes("conditions_more"),
          "which cancer is asked on a page of its own",
        );
      if (disposition === "self_care") assert.deepEqual(screens, plainScreens);
    });
  }

  test("under sixteen: the alarm pages, and then a doctor within days", async () => {
    const widget = await inClinic("/child");
    const { screens, outcome } = await walk(widget, person({ age: 12 }));
    assert.deepEqual(screens, [
      "person",
      "danger",
      "saddle",
      "legs",
      "ill",
      "accident",
      "pregnancy",
      "night",
      "daily",
    ]);
    assert.equal(outcome.disposition, "gp_within_days");
    assert.deepEqual(outcome.rules, ["D06"]);
  });

  test("filled in for someone else, every page speaks of that person", async () => {
    const headings = {};
    for (const who of ["self", "other", "other_cannot"]) {
      const widget = await inClinic(`/for-${who}`);
      const said = [];
      const { outcome } = await stroll(widget, person({ who }), {
        onScreen: async ({ question, heading }) => {
          if (question === null || question === "person") return;
          said.push(heading);
          const text = await widget.look(
            `return shadow.querySelector("[data-question]").innerText`,
          );
          if (who !== "self") assert.doesNotMatch(text, /\buw\b/i, `${question} for ${who}`);
          else assert.doesNotMatch(text, /deze persoon/i, question);
        },
      });
      headings[who] = said;
      assert.equal(outcome.disposition, who === "other_cannot" ? "gp_within_days" : "self_care");
      assert.deepEqual(outcome.rules, who === "other_cannot" ? ["D18"] : ["S"]);
    }
    assert.notDeepEqual(headings.self, headings.other);
    assert.ok(headings.other.some((heading) => heading.includes("deze persoon")));
  });

  test("a whole way asks for the plan's two files after loading, and for nothing else", async () => {
    const widget = await inClinic("/silent-way");
    await pause(300);
    here.server.forget();
    const resources = () =>
      here.driver.executeScript("return performance.getEntriesByType('resource').length");
    const before = await resources();
    const { outcome } = await stroll(widget, person({ days: 12, site: ["below1"] }));
    assert.equal(outcome.disposition, "physio_or_podo");
    await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
    // The same addresses for everybody: they stand in the script.
    const script = readFileSync(join(top, "dist/embed/rugwijzer.js"), "utf8");
    const addresses = ["js", "bg.wasm"].map(
      (end) => new RegExp(`rugwijzer_plan[._]${end}\\?[\\w-]+`).exec(script)[0],
    );
    assert.deepEqual(
      here.server.requests.toSorted(),
      addresses.map((address) => `GET /embed/${address}`).toSorted(),
    );
    assert.equal(await resources(), before + 2);
    const kept = await here.driver.executeScript(
      "return [document.cookie, localStorage.length, sessionStorage.length, location.search + location.hash]",
    );
    assert.deepEqual(kept, ["", 0, 0, ""]);
  });

  test("a whole way under the strict policy with Trusted Types, without one report", async () => {
    const widget = await open(here, "/strict-way", clinicPage({ body: ofClinic() }), strict);
    await widget.ready();
    const { outcome } = await stroll(
      widget,
      person({
        trauma: "violence",
        trauma_when: "d42",
        stand: "ok",
        b_saddle: "unknown",
        b_urine: "no",
        b_leak: "no",
        b_bowel: "no",
        b_sex: "no",
        days: 12,
      }),
    );
    assert.equal(outcome.disposition, "gp_today");
    await pause(300);
    assert.deepEqual((await refused(here)).filter(notTheIcon), []);
    assert.deepEqual(here.server.reports.filter(notTheIcon), []);
  });

  test("a whole way in a page with a reset and a root font of 62.5 %", async () => {
    here.server.page("/way-reset.css", reset);
    const widget = await open(
      here,
      "/reset-way",
      clinicPage({ head: '<link rel="stylesheet" href="/way-reset.css">', body: ofClinic() }),
    );
    await widget.ready();
    const { screens, outcome } = await stroll(widget, lumbago, {
      onScreen: async ({ heading }) => {
        const small = await widget.look(`
          const sizes = [...shadow.querySelectorAll("h1, p, label, button, legend")].filter(shown);
          return sizes.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 13 || getComputedStyle(one).color === "rgb(204, 0, 0)").map((one) => one.textContent)`);
        assert.deepEqual(small, [], heading);
      },
    });
    assert.deepEqual([screens.length, outcome.disposition], [16, "self_care"]);
  });

  test("a whole way by keyboard in a page with hotkeys on every key", async () => {
    here.server.page("/way-keys.js", hotkeys);
    const widget = await open(
      here,
      "/keys-way",
      clinicPage({ head: '<script src="/way-keys.js"></script>', body: ofClinic() }),
    );
    await widget.ready();
    const { outcome } = await walk(
      widget,
      person({ days: 2, days_unit: "week", site: ["low", "below1"], sev: 8 }),
    );
    assert.equal(outcome.disposition, "gp_within_days");
    assert.deepEqual(await widget.look("return heard"), [], "what is typed stays inside");
  });
});
