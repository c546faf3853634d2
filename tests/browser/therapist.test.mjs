// A plan that a therapist sends back: opened by its code, taken up, followed over check-ins under a
// moved clock with the network cut, and never past an exclusion.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atResult, enter, results, whole } from "./lib/after.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { Browser } from "./lib/browser.mjs";
import { checkIn } from "./lib/check_in.mjs";
import { ClinicianPage } from "./lib/clinician.mjs";
import { lines, protocol, written } from "./lib/fhir.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { alone, browserName, house, open, picture, told, watch } from "./lib/house.mjs";
import { lumbago, person } from "./lib/people.mjs";
import { Server } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const named = (name) => results.find((one) => one.name === name);
const dosed = (ids) => ids.map((id) => ({ id, sets: 2, days: 4 }));
const [stays, weeks, bones] = lines(
  protocol(
    ["plan-code"],
    written([
      { id: 1, exercises: dosed(["bridge", "bird_dog", "press_up"]), pace: "stays", day: 333 },
      { id: 2, exercises: dosed(["bridge", "clamshell"]), pace: 2, day: 100 },
      { id: 3, exercises: dosed(["child_pose", "pelvic_tilt"]), pace: "stays" },
    ]),
  ),
).map(({ code }) => code);

// The page's clock stands so many days from now, and can be moved.
const movable = `<script>
  const Plain = Date;
  window.days = 1;
  const now = () => Plain.now() + window.days * 86400000;
  window.Date = class extends Plain {
    constructor(...given) { given.length ? super(...given) : super(now()); }
    static now() { return now(); }
  };
</script>`;

const heading = (widget, words) =>
  widget.until(
    `return shadow.querySelector(".rw:not([hidden]) [data-heading]")?.textContent === given`,
    words,
    words,
  );
const type = async (widget, code) => {
  await heading(widget, "Verder met een code");
  await widget.look(
    `const input = shadow.querySelector('[name="code"]');
     input.value = given;
     input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));`,
    code,
  );
  await widget.click('[data-action="next"]');
};
const opened = (widget) => heading(widget, "Plan van uw therapeut");
const press = async (widget, action) => {
  const { heading: before } = await widget.screen();
  await widget.click(`[data-action="${action}"]`);
  return widget.changed(before);
};
// What is done now: each exercise with how much of it.
const now = (widget) =>
  widget.look(
    `return [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__stretch[open] [data-exercise]')]
       .filter((one) => one.querySelector(".rw-ex__dose"))
       .map((one) => [one.dataset.exercise, one.querySelector(".rw-ex__dose").textContent])`,
  );
const chosen = async (widget) =>
  (await now(widget)).filter(([id]) => !/^(walking|endurance)/.test(id));
const part = (widget, name) =>
  widget.look(`return shadow.querySelector('[data-part="' + given + '"]')?.innerText`, name);

describe(`a therapist's plan (${browserName})`, () => {
  const here = house();
  const sound = async () => {
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
  };
  const toCodes = async (widget) => {
    await enter(widget, "keep");
    await widget.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
    await press(widget, "open_code");
  };

  test("it is read before it is used, dropped, and taken back", async () => {
    const widget = await atResult(here, "/therapist", alone, named("self"));
    await enter(widget, "plan");
    const rules = await now(widget);
    await toCodes(widget);
    await type(widget, stays);
    await opened(widget);
    assert.ok((await widget.focused()).heading);
    const text = await part(widget, "therapist-opened");
    assert.match(text, /Gemaakt op maandag 30 november 2026/);
    assert.match(text, /: 8 keer, 2 rondes, 4 dagen per week/);
    assert.match(text, /Kreeg u deze code van uw eigen therapeut/);
    await sound();
    await picture(here, "therapist-opened");
    await press(widget, "take_up_plan");
    assert.deepEqual(
      (await chosen(widget)).map(([id]) => id),
      ["bridge", "bird_dog", "press_up"],
    );
    assert.match(await part(widget, "therapist"), /Dit plan blijft zo/);
    await sound();
    await picture(here, "therapist-plan");
    await widget.click('[data-action="drop_plan"]');
    await widget.until(
      `return shown(shadow.querySelector('[data-part="therapist-dropped"]'))`,
      "the way back",
    );
    assert.deepEqual(await now(widget), rules);
    assert.equal((await widget.focused()).action, "take_back_plan");
    await widget.click('[data-action="take_back_plan"]');
    await widget.until(`return shown(shadow.querySelector('[data-part="therapist"]'))`, "it");
    // The player has them, as much as the therapist said.
    await press(widget, "start_exercises");
    assert.match(await part(widget, "start"), /3 oefeningen/);
    const results = (await told(here)).filter(({ name }) => name === "result");
    assert.equal(results.length, 1, "no event tells of it");
  });

  test("what is excluded is held back by name; an old plan is asked about", async () => {
    const widget = await atResult(here, "/therapist-held", alone, {
      answers: person({ age: 58, f_bone: "yes" }),
    });
    await toCodes(widget);
    await type(widget, bones);
    await opened(widget);
    const held = await part(widget, "therapist-held");
    assert.match(held, /Wat nu niet kan/);
    assert.match(held, /Op de hielen zitten/);
    await picture(here, "therapist-held");
    await press(widget, "take_up_plan");
    assert.deepEqual(
      (await chosen(widget)).map(([id]) => id),
      ["pelvic_tilt"],
    );
    await toCodes(widget);
    await type(widget, weeks);
    await opened(widget);
    assert.match(await part(widget, "therapist-opened"), /ouder dan 12 weken/);
    assert.match(await part(widget, "therapist-opened"), /na 2 weken/i);
    await press(widget, "leave_plan");
    await enter(widget, "plan");
    assert.deepEqual(
      (await chosen(widget)).map(([id]) => id),
      ["pelvic_tilt"],
    );
  });

  test("without a visit it waits; where a call comes first it is not shown", async () => {
    await open(here, "/therapist-waits", alone);
    const address = await here.driver.getCurrentUrl();
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#plan=${stays}`);
    let widget = new Widget(here.driver);
    await opened(widget);
    assert.equal(await here.driver.executeScript("return location.hash"), "");
    assert.match(await part(widget, "therapist-opened"), /Doe eerst de check/);
    await press(widget, "take_up_plan");
    assert.match(await part(widget, "therapist-ready"), /staat klaar/);
    await sound();
    await press(widget, "back");
    await stroll(widget, lumbago);
    await whole(widget);
    await enter(widget, "plan");
    assert.deepEqual(
      (await chosen(widget)).map(([id]) => id),
      ["bridge", "bird_dog", "press_up"],
    );
    // GP today.
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#plan=${stays}`);
    widget = new Widget(here.driver);
    await opened(widget);
    await press(widget, "take_up_plan");
    await press(widget, "back");
    const { outcome } = await stroll(widget, person({ b_saddle: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    assert.equal(await widget.look(`return shadow.querySelector('[data-part="therapist"]')`), null);
    assert.equal(await widget.look(`return shadow.querySelector("[data-exercise]")`), null);
  });

  // A visit on one device; its code opened on another, whose network is then cut; a plan that a
  // therapist makes of the same code, taken up there and followed over three check-ins, weeks apart;
  // and the therapist sees them.
  test("there, back, and three check-ins", { timeout: 240_000 }, async (context) => {
    const first = await atResult(here, "/one", alone, { answers: lumbago }, "keep");
    await first.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
    const code = await first.until(
      `return shadow.querySelector('[data-part="code"]')?.textContent`,
      "the code",
    );
    const clinician = new ClinicianPage(here);
    await clinician.open(code, "self_care");
    const sent = await clinician.prescribe(dosed(["bridge", "bird_dog", "press_up"]));
    const away = { server: await Server.start() };
    try {
      away.browser = await Browser.open(away.server.host);
      away.driver = away.browser.driver;
      away.server.page("/watch.js", watch);
      const page = away.server.page("/two", alone.replace("<script", `${movable}<script`));
      await away.driver.get(`${page}#code=${code}`);
      const widget = new Widget(away.driver);
      await heading(widget, "Uw code is geopend");
      // The plan's build is there with all that it needs: from here on nothing comes any more.
      await away.server.stop();
      away.server = undefined;
      await widget.click('[data-action="go_on"]');
      await widget.until(`return !shadow.querySelector('[data-part="return"]')`, "what is asked");
      for (
        let screen = await widget.screen();
        !screen.disposition;
        screen = await widget.screen()
      ) {
        if (screen.question) await fill(widget, lumbago);
        else await widget.click('[data-action="show_advice"]');
        await widget.past(screen);
      }
      await whole(widget);
      await enter(widget, "keep");
      await widget.click('[data-action="keep_here"]');
      await widget.until(
        `return [...shadow.querySelectorAll('[data-part="kept-said"]')].some((one) => one.innerText.includes("Bewaard"))`,
        "it is kept",
      );
      await toCodes(widget);
      await type(widget, sent);
      await opened(widget);
      await press(widget, "take_up_plan");
      const begun = await chosen(widget);
      assert.deepEqual(
        begun.map(([id]) => id),
        ["bridge", "bird_dog", "press_up"],
      );
      const seen = [];
      let level;
      for (const [days, who, own] of [
        [8, person({ sev: 3, course: "better", days: 11 }), {}],
        [16, person({ sev: 4, course: "worse", days: 19, preg: "lt20" }), { news: "yes" }],
        [30, person({ sev: 2, course: "better", days: 33, preg: "lt20" }), {}],
      ]) {
        await away.driver.executeScript(
          `window.days = arguments[0]; window.dispatchEvent(new Event("focus"))`,
          days,
        );
        await enter(widget, "first");
        await widget.until(
          `return shown(shadow.querySelector('[data-action="check_in"]'))`,
          "the way to a check-in",
        );
        await checkIn(widget, who, { pain_now: 3, exercise_days: "most", ...own });
        assert.ok(await part(widget, "checked-in"), await widget.text());
        level = await widget.look(
          `return shadow.querySelector('[data-part="checked-in"]').dataset.disposition`,
        );
        const step = await widget.look(`return shadow.querySelector("[data-plan]").dataset.plan`);
        const told = await widget.text();
        await widget.click('[data-action="open_kept"]');
        await widget.until(
          `return !shadow.querySelector('[data-part="checked-in"]') && shown(shadow.querySelector(".rw-rooms"))`,
          "the advice",
        );
        await enter(widget, "plan");
        seen.push([step, (await chosen(widget)).map(([id, dose]) => [id, /2 rondes/.test(dose)])]);
        assert.equal(step === "forward", /bepaalt wanneer u verder gaat/.test(told), told);
      }
      context.diagnostic(JSON.stringify(seen));
      assert.deepEqual(seen, [
        [
          "forward",
          [
            ["bridge", true],
            ["bird_dog", true],
            ["press_up", true],
          ],
        ],
        [
          "back",
          [
            ["bridge", false],
            ["bird_dog", false],
          ],
        ],
        [
          "forward",
          [
            ["bridge", true],
            ["bird_dog", true],
          ],
        ],
      ]);
      assert.match(await part(widget, "therapist-held"), /press|buik|opdruk/i);
      const record = await away.driver.executeScript(
        `return localStorage.getItem("rugwijzer:visit")`,
      );
      assert.match(record, /\["therapist",\["1",.*"press_up","2"/);
      assert.match(record, /check_in\.2\.day/);
      await enter(widget, "keep");
      await widget.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
      const since = await widget.until(
        `return shadow.querySelector('[data-part="code"]')?.textContent`,
        "the code after three check-ins",
      );
      context.diagnostic(`${since.replaceAll("-", "").length} letters`);
      await clinician.open(since, level);
      const course = `document.querySelector('[data-part="course"]')`;
      assert.equal(
        await clinician.run(`return ${course}.querySelectorAll("li[data-check-in]").length`),
        3,
      );
      assert.match(
        await clinician.run(`return document.querySelector('[data-part="plan"]').innerText`),
        /Plan van een therapeut/,
      );
    } finally {
      await away.browser?.close();
      await away.server?.stop();
    }
  });
});
