// What a visitor keeps on the device: nothing before a press, everything of it after one, and nothing
// at all once it is erased. Coming back begins with how it goes today, weeks later too.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { atResult, enter, results, whole } from "./lib/after.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { checkIn } from "./lib/check_in.mjs";
import { fill, stroll } from "./lib/fill.mjs";
import { alone, browserName, house, open, picture, told } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";

const key = "rugwijzer:visit";
const named = (name) => results.find((one) => one.name === name);
const day = 86_400_000;

// The page's clock stands so many days from now.
const at = (days) => `<script>
  const Plain = Date, shift = ${days * day};
  window.Date = class extends Plain {
    constructor(...given) { given.length ? super(...given) : super(Plain.now() + shift); }
    static now() { return Plain.now() + shift; }
  };
</script>`;
const page = (head = "") => alone.replace("<script", `${head}<script`);

// A browser that refuses, in each way there is.
const blocked = `<script>
  Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
</script>`;
const mute = `<script>
  Storage.prototype.getItem = () => { throw new DOMException("no", "SecurityError"); };
  Storage.prototype.setItem = Storage.prototype.getItem;
</script>`;
const full = `<script>
  Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); };
</script>`;

describe(`kept on the device (${browserName})`, () => {
  const here = house();
  const kept = () => here.driver.executeScript(`return localStorage.getItem("${key}")`);
  const put = (text) =>
    here.driver.executeScript(`localStorage.setItem("${key}", arguments[0])`, text);
  const empty = () => here.driver.executeScript(`localStorage.clear()`);
  beforeEach(async () => {
    await open(here, "/empty", "<!doctype html><title>empty</title>");
    await empty();
  });
  const said = (widget, words) =>
    widget.until(
      `return [...shadow.querySelectorAll('[data-part="kept-said"]')].some((one) => shown(one) && one.innerText.includes(given))`,
      words,
      words,
    );
  const arrive = (path, markup = page(), who = named("self")) =>
    atResult(here, path, markup, who, "keep");
  const keep = async (widget) => {
    await widget.click('[data-action="keep_here"]');
    await said(widget, "Bewaard");
  };
  // The page anew, so many days later.
  const back = async (path, days = 0, head = "") => {
    const widget = await open(here, path, page(at(days) + head));
    await widget.ready();
    return widget;
  };
  const returned = async (widget) => {
    await widget.until(`return shown(shadow.querySelector('[data-part="return"]'))`, "coming back");
    return widget;
  };
  const press = async (widget, action) => {
    const { heading } = await widget.screen();
    await widget.click(`[data-action="${action}"]`);
    return widget.changed(heading);
  };

  test("nothing is kept before the press, and one press keeps it", async () => {
    const widget = await arrive("/press");
    assert.equal(await kept(), null);
    const text = await widget.look(
      `return shadow.querySelector('[data-part="keep-here"]').innerText`,
    );
    assert.match(text, /iemand anders dit apparaat/i);
    assert.match(text, /kan vergeten/);
    assert.match(text, /op de website waar u nu bent/);
    await keep(widget);
    assert.match(await kept(), /^\[\["format",\["1"\]\]/);
    const stores = await here.driver.executeScript(
      `return [localStorage.length, sessionStorage.length, document.cookie]`,
    );
    assert.deepEqual(stores, [1, 0, ""]);
  });

  test("coming back begins with how it goes today, and opens what was kept", async () => {
    let widget = await arrive("/back");
    await keep(widget);
    // What changes afterwards is kept by itself.
    const before = await kept();
    await enter(widget, "plan");
    await widget.until(
      `const minutes = shadow.querySelector('[name="minutes"]:not(:checked)'); minutes?.click(); return minutes`,
      "minutes to choose",
    );
    for (let tries = 0; (await kept()) === before; tries += 1) {
      assert.ok(tries < 100, "the change is kept");
      await new Promise((done) => setTimeout(done, 50));
    }
    widget = await returned(await back("/back", 9));
    const screen = await widget.screen();
    assert.equal(screen.heading, "Hoe gaat het vandaag?");
    assert.equal(screen.question, null);
    const events = await told(here);
    assert.deepEqual([...new Set(events.map(({ name }) => name))], ["ready"]);
    assert.ok(await widget.look(`return shown(shadow.querySelector(".rw-danger"))`));
    await bring(here.driver);
    assert.deepEqual(await violations(here.driver), []);
    await picture(here, "kept-return");
    const opened = await press(widget, "open_kept");
    assert.equal(opened.disposition, "self_care");
    await whole(widget);
    assert.ok(await widget.look(`return shown(shadow.querySelector('[data-part="earlier"]'))`));
    const results = (await told(here)).filter(({ name }) => name === "result");
    assert.deepEqual(results, [], "a result that comes back is no new one");
  });

  test("the first paint says that it is fetched, and begun is begun", async () => {
    let widget = await arrive("/begun");
    await keep(widget);
    const letGo = here.server.hold("/embed/rugwijzer_plan_bg.wasm");
    widget = await open(here, "/begun", page());
    await widget.painted();
    assert.match(await widget.text(), /We halen het even op/);
    await widget.until(
      `const start = shadow.querySelector('[data-action="start"]'); start?.click(); return shadow.querySelector("[data-question]")`,
      "the first question",
    );
    letGo();
    await widget.ready();
    assert.equal((await widget.screen()).question, "person");
    await press(widget, "back");
    await widget.until(
      `return shown(shadow.querySelector('[data-action="come_back"]'))`,
      "the way to what is kept",
    );
    await press(widget, "come_back");
    await returned(widget);
  });

  test("erased with one press, in each of three places", async () => {
    let widget = await arrive("/erase");
    await keep(widget);
    await widget.click('[data-action="erase"]');
    await said(widget, "gewist");
    assert.equal(await kept(), null);
    assert.ok(await widget.look(`return shown(shadow.querySelector('[data-room="keep"]'))`));
    await keep(widget);
    widget = await returned(await back("/erase"));
    await press(widget, "erase");
    await said(widget, "gewist");
    assert.equal(await kept(), null);
    assert.ok(await widget.look(`return shown(shadow.querySelector('[data-action="start"]'))`));
    // And on the welcome page.
    widget = await arrive("/erase-3");
    await keep(widget);
    widget = await returned(await back("/erase-3"));
    await press(widget, "start_anew");
    await press(widget, "back");
    assert.notEqual(await kept(), null, "it stays until something else is kept");
    await widget.click('[data-action="erase"]');
    await said(widget, "gewist");
    assert.equal(await kept(), null);
    widget = await back("/erase-3");
    assert.equal(await widget.look(`return shadow.querySelector('[data-part="return"]')`), null);
  });

  test("erased in another window it does not come back by itself", async () => {
    const widget = await arrive("/other");
    await keep(widget);
    await empty();
    await enter(widget, "plan");
    await widget.until(
      `const minutes = shadow.querySelector('[name="minutes"]:not(:checked)'); minutes?.click(); return minutes`,
      "minutes to choose",
    );
    await enter(widget, "keep");
    await said(widget, "ergens anders gewist");
    assert.equal(await kept(), null);
  });

  for (const [name, head, words] of [
    ["blocked", blocked, "laat bewaren hier niet toe"],
    ["mute", mute, "laat bewaren hier niet toe"],
    ["full", full, "geen plaats meer"],
  ])
    test(`${name}: it is said, and the screen stays`, async () => {
      const widget = await arrive(`/${name}`, page(head));
      await widget.click('[data-action="keep_here"]');
      await said(widget, words);
      await said(widget, "schrijf de code op");
      assert.ok(await widget.look(`return shown(shadow.querySelector('[data-room="keep"]'))`));
      assert.deepEqual(
        (await told(here)).filter(({ name: event }) => event === "error"),
        [],
      );
    });

  for (const [name, text, words] of [
    ["no JSON", "[[", "niet kunnen lezen"],
    ["half a record", '[["format",["1"]]]', "niet kunnen lezen"],
    ["an object", '{"format":1}', "niet kunnen lezen"],
    ["numbers", "[[1,[2]]]", "niet kunnen lezen"],
    ["newer", '[["format",["99"]],["news",["x"]]]', "nieuwere versie"],
  ])
    test(`${name}: kept as it is, and the check begins`, async () => {
      const path = `/${name.replaceAll(" ", "-")}`;
      await open(here, path, page());
      await put(text);
      const widget = await back(path);
      await said(widget, words);
      assert.equal(await kept(), text);
      assert.ok(await widget.look(`return shown(shadow.querySelector('[data-action="start"]'))`));
      await picture(here, `kept-${name.replaceAll(" ", "-")}`);
      await widget.click('[data-action="erase"]');
      await said(widget, "gewist");
      assert.equal(await kept(), null);
    });

  test("after six months it is gone, and that is said", async () => {
    let widget = await arrive("/old");
    await keep(widget);
    widget = await returned(await back("/old", 183));
    assert.notEqual(await kept(), null);
    widget = await back("/old", 184);
    await said(widget, "zes maanden");
    assert.equal(await kept(), null);
    await widget.start();
  });

  test("without the plan's build the check begins all the same, and nothing is lost", async () => {
    let widget = await arrive("/no-plan");
    await keep(widget);
    const before = await kept();
    here.server.fail("/embed/rugwijzer_plan.js", 404);
    try {
      widget = await back("/no-plan");
      assert.ok(await widget.look(`return shown(shadow.querySelector('[data-action="start"]'))`));
      assert.match(await widget.text(), /Uw eerdere advies kan nu niet open/);
      assert.notEqual((await widget.focused())?.action, "try_again", "nobody pressed anything");
      await bring(here.driver);
      assert.deepEqual(await violations(here.driver), []);
      await picture(here, "kept-unopened");
      await widget.start();
      assert.equal(await kept(), before);
    } finally {
      here.server.mend();
    }
    // The plan's build comes at the outcome: that stays, with what is kept beside it.
    const { outcome } = await stroll(widget, named("self").answers);
    await widget.click('[data-action="load_plan"]');
    await whole(widget);
    assert.equal((await widget.screen()).disposition, outcome.disposition);
    assert.equal(await widget.look(`return shadow.querySelector('[data-part="return"]')`), null);
    assert.equal(await kept(), before, "it stays until something else is kept");
  });

  test("without the plan's build it is asked for again, and erased", async () => {
    let widget = await arrive("/no-plan-2");
    await keep(widget);
    here.server.fail("/embed/rugwijzer_plan.js", 404);
    try {
      widget = await back("/no-plan-2");
      here.server.mend();
      await widget.click('[data-action="try_again"]');
      await returned(widget);
      here.server.fail("/embed/rugwijzer_plan.js", 404);
      widget = await back("/no-plan-2");
      await widget.click('[role="alert"] [data-action="erase"]');
      await widget.until(
        `return /gewist/.test(shadow.querySelector('[role="alert"]')?.innerText)`,
        "that it is erased",
      );
      assert.equal(await kept(), null);
      assert.equal((await widget.focused()).tag, "p");
      assert.equal(
        await widget.look(`return shadow.querySelector('[data-action="try_again"]')`),
        null,
      );
      await widget.start();
      assert.doesNotMatch(await widget.text(), /gewist/);
    } finally {
      here.server.mend();
    }
  });

  test("a page that informs opens nothing that was kept, and erases it", async () => {
    await keep(await arrive("/informs"));
    const informing = page().replace("standalone", 'standalone mode="information"');
    const widget = await open(here, "/informs", informing);
    await widget.ready();
    assert.match(await widget.text(), /gaat hier daarom niet open/);
    assert.equal(
      await widget.look(`return shadow.querySelector('[data-action="come_back"]')`),
      null,
    );
    await picture(here, "kept-informs");
    await widget.click('[data-action="erase"]');
    await said(widget, "gewist");
    assert.equal(await kept(), null);
  });

  test("three check-ins over weeks move the plan and fill the diary", async () => {
    let widget = await arrive("/weeks");
    await keep(widget);
    for (const [days, sev, pain_now, disposition] of [
      [7, 4, 3, "self_care"],
      [21, 3, 2, "self_care"],
      [45, 1, 1, "physio_or_podo"],
    ]) {
      widget = await returned(await back("/weeks", days));
      const own = { pain_now, exercise_days: "most" };
      const { asked, screen } = await checkIn(
        widget,
        person({ sev, course: "better", days: 3 + days }),
        own,
      );
      assert.equal(asked[0], "danger", asked.join(" "));
      assert.ok(asked.some((id) => id.startsWith("checkin_")));
      assert.equal(screen.disposition, disposition, `after ${days} days`);
      assert.ok(screen.rules.length > 0);
      assert.ok(
        await widget.look(`return shown(shadow.querySelector('[data-part="checked-in"]'))`),
      );
      const step = await widget.look(`return shadow.querySelector("[data-plan]").dataset.plan`);
      assert.match(step, /^(forward|hold)$/);
      await bring(here.driver);
      assert.deepEqual(await violations(here.driver), []);
    }
    assert.match(await kept(), /check_in\.2\.day/);
    const { rows, drawn } = await widget.look(
      `const chart = shadow.querySelector('[data-part="pain-chart"]');
       return { rows: [...chart.querySelectorAll("tbody tr")].map((row) => [...row.children].map(({ textContent }) => textContent)),
         drawn: (chart.querySelector(".rw-curve__dots").getAttribute("d").match(/M/g) ?? []).length }`,
    );
    assert.equal(rows.length, 4);
    assert.deepEqual(rows.at(-1).slice(1), ["1", "1", "–", "erin"]);
    assert.equal(drawn, 4);
    const told = await widget.look(
      `return ["beside", "measure"].map((part) => shadow.querySelector('[data-part="' + part + '"]').innerText)`,
    );
    assert.match(told[0], / in de band/);
    assert.match(told[1], /Na 30 dagen: u oefende nog\./);
    await widget.look(
      `window.file = undefined; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.file = blob; return make.call(URL, blob); };`,
    );
    await widget.click('[data-action="save_diary"]');
    const bytes = await here.driver.executeAsyncScript(
      `const done = arguments[0]; window.file.arrayBuffer().then((bytes) => done([...new Uint8Array(bytes)]))`,
    );
    assert.deepEqual(bytes.slice(0, 3), [0xef, 0xbb, 0xbf]);
    assert.match(Buffer.from(bytes).toString("utf8"), /^\uFEFFDag;.*\r\n\d{4}-\d\d-\d\d;;5;;;\r\n/);
    await picture(here, "kept-checked-in");
    // What it came to is there when one comes back, too.
    widget = await returned(await back("/weeks", 46));
    const opened = await press(widget, "open_kept");
    assert.equal(opened.disposition, "physio_or_podo");
    assert.ok(await widget.look(`return shown(shadow.querySelector('[data-part="checked-in"]'))`));
    // And on another device, with its code: what the code left out is asked, and then it goes on.
    await widget.click('[data-action="open_kept"]');
    await enter(widget, "keep");
    await widget.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
    const code = await widget.until(
      `return shadow.querySelector('[data-part="code"]')?.textContent`,
      "the code",
    );
    await empty();
    await open(here, "/elsewhere", page(at(50)));
    const address = await here.driver.getCurrentUrl();
    await here.driver.get("about:blank");
    await here.driver.get(`${address}#code=${code}`);
    await widget.until(`return shadow.querySelector('[data-action="go_on"]')`, "an open code");
    await widget.click('[data-action="go_on"]');
    await returned(widget);
    let screen = await press(widget, "check_in");
    const asked = [];
    for (; screen.question && asked.length < 5; screen = await widget.screen()) {
      asked.push(screen.question);
      await fill(widget, person({ sev: 1, days: 48 }));
      await widget.past(screen);
    }
    assert.deepEqual(asked, ["medicines", "pregnancy"]);
    await returned(widget);
    assert.equal(await kept(), null, "nothing is kept by itself");
    const again = await press(widget, "open_kept");
    assert.equal(again.disposition, "physio_or_podo");
    const dots = await widget.look(
      `return shadow.querySelector('[data-part="pain-chart"] .rw-curve__dots').getAttribute("d").match(/M/g).length`,
    );
    assert.equal(dots, 4);
  });

  test("an alarm at a check-in ends it in the outcome of the check, and stands", async () => {
    let widget = await arrive("/alarm");
    await keep(widget);
    widget = await returned(await back("/alarm", 5));
    const { asked, screen } = await checkIn(widget, person({ b_saddle: "yes" }));
    assert.equal(screen.disposition, "emergency_now");
    assert.deepEqual(screen.rules, ["E01"]);
    assert.ok(!asked.some((id) => id.startsWith("checkin_")));
    const results = (await told(here)).filter(({ name }) => name === "result");
    assert.deepEqual(
      results.map(({ detail }) => detail.disposition),
      ["emergency_now"],
    );
    widget = await returned(await back("/alarm", 12));
    const opened = await press(widget, "open_kept");
    assert.equal(opened.disposition, "emergency_now");
  });

  test("what is missing in a check-in is named, and back leads out of it", async () => {
    let widget = await arrive("/missing");
    await keep(widget);
    widget = await returned(await back("/missing", 3));
    const screen = await press(widget, "check_in");
    await widget.look(`shadow.querySelector('[data-action="next"]').click()`);
    await widget.until(`return shown(shadow.querySelector("[data-summary]"))`, "what is missing");
    await press(widget, "back");
    await returned(widget);
    assert.equal(screen.question, "danger");
  });
});
