// The page of its own without internet: what is kept, what an update does, the switch, and that a
// clinic's page has nothing of it. Each test has a site, and so an origin, of its own.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { Chromium, still } from "./lib/chromium.mjs";
import { bring, violations } from "./lib/axe.mjs";
import { enter, whole } from "./lib/after.mjs";
import { stroll } from "./lib/fill.mjs";
import { browserName, clinicPage, house, pause } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { broken, built, namesOf, nextRelease, Site, versionOf, worker } from "./lib/site.mjs";
import { Widget } from "./lib/widget.mjs";

const one = built();
const two = nextRelease(one, "two");

describe(`without internet (${browserName})`, () => {
  const here = house();
  let site;
  beforeEach(async () => (site = await Site.start()));
  afterEach(async () => {
    await here.driver.get("about:blank");
    await site.stop();
  });

  const run = (body, given) => here.driver.executeScript(body, given);
  // The same with a promise.
  const ask = (body) =>
    here.driver.executeAsyncScript(
      `const done = arguments[0]; (async () => { ${body} })().then(done, (reason) => done("failed: " + reason))`,
    );
  async function until(look, what, limit = 15_000) {
    const end = Date.now() + limit;
    for (;;) {
      const value = await look();
      if (value) return value;
      if (Date.now() > end) throw new Error(`not seen in time: ${what}`);
      await pause(50);
    }
  }

  // Goes to the page; without a line and without a store the browser has nothing to show.
  const go = (name = "index.html") => here.driver.get(site.at(name)).catch(() => {});
  async function opened(name) {
    await go(name);
    const widget = new Widget(here.driver);
    await widget.ready();
    return widget;
  }
  const button = (action) =>
    run(
      `return document.querySelector('.rw-keep [data-action="' + arguments[0] + '"]')?.checkVisibility() ?? false`,
      action,
    );
  const stands = (action) => until(() => button(action), `the button ${action}`);
  const press = (action) =>
    run(`document.querySelector('.rw-keep [data-action="' + arguments[0] + '"]').click()`, action);
  const strip = () => run(`return document.querySelector(".rw-keep")?.innerText ?? null`);

  // Everything is kept, and the strip says so.
  async function kept(name) {
    const widget = await opened(name);
    await stands("stop_keeping");
    return widget;
  }
  const stores = () => ask(`return (await caches.keys()).sort()`);
  const registrations = () =>
    ask(`return (await navigator.serviceWorker.getRegistrations()).length`);
  const states = () =>
    ask(`const found = await navigator.serviceWorker.getRegistration();
      return found ? ["installing", "waiting", "active"].filter((place) => found[place]).join(" ") : "none"`);
  // The scripts and wasm that this page has asked for, by their names with hashes.
  const used = () =>
    run(
      `return performance.getEntriesByType("resource").map(({ name }) => name.split("/rug/")[1]).filter((name) => name?.startsWith("embed/")).sort()`,
    );
  const pageVersion = () => run(`return document.querySelector("[data-release]").dataset.release`);

  // All that the page runs is of this release, up to the plan.
  async function isOf(release, { plan = false } = {}) {
    assert.equal(await pageVersion(), versionOf(release));
    const names = await used();
    assert.ok(names.length >= (plan ? 5 : 3), `${names}`);
    // A packed twin carries the hash of its wasm.
    const own = namesOf(release);
    for (const name of names) {
      const hash = /\.([^.]+)\.packed\.bin$/.exec(name)?.[1];
      const known = hash ? own.some((one) => one.endsWith(`.wasm?${hash}`)) : own.includes(name);
      assert.ok(known, `${name} is of another release`);
    }
  }
  async function toPlan(widget) {
    const { outcome } = await stroll(widget, lumbago);
    assert.equal(outcome.disposition, "self_care");
    await whole(widget);
  }

  test("the second release of these tests is another one throughout", () => {
    assert.equal(namesOf(one).length, 5);
    for (const name of namesOf(two)) assert.ok(!namesOf(one).includes(name), name);
    assert.notEqual(versionOf(one), versionOf(two));
  });

  test("after one visit the whole check works with the line cut: outcome, plan and exercises", async () => {
    await kept();
    assert.match(await strip(), /zonder internet/);
    site.online = false;
    const widget = await opened();
    await stands("stop_keeping");
    await toPlan(widget);
    await enter(widget, "plan");
    const { heading } = await widget.screen();
    await widget.click('[data-action="start_exercises"]');
    await widget.changed(heading);
    const before = await widget.screen();
    await widget.click('[data-action="enter"]');
    await widget.changed(before.heading);
    assert.ok(await widget.look(`return shown(shadow.querySelector("[data-exercise]"))`));
    await isOf(one, { plan: true });
  });

  test("under the strictest policy, with Trusted Types, as `cargo xtask serve` has it", async () => {
    const serve = readFileSync(join(top, "xtask/src/serve.rs"), "utf8");
    const policy = /const POLICY: &str = "([^;]+;[^"]+)";/s.exec(serve)[1].replace(/\\\s+/g, "");
    assert.match(policy, /require-trusted-types-for/);
    site.headers = { ...site.headers, "Content-Security-Policy": policy };
    await kept();
    site.online = false;
    await toPlan(await opened());
  });

  test("by any address of the page: with a query, with a place in it, and by its folder", async () => {
    await kept();
    site.online = false;
    for (const name of ["index.html?utm_source=brief", "index.html#antwoord", "", "?a=b"]) {
      await opened(name);
      assert.equal(await pageVersion(), versionOf(one), name);
    }
  });

  test("the line goes during the first visit, and the plan still comes", async () => {
    const widget = await kept();
    site.online = false;
    await toPlan(widget);
    await isOf(one, { plan: true });
  });

  test("the line goes after any number of files of the first visit: nobody is left with half of it", async (context) => {
    await kept();
    const all = site.requests.length;
    context.diagnostic(`${all} requests`);
    assert.ok(all >= 12, `${site.requests}`);
    for (let left = 1; left < all; left += 1) {
      const other = await Site.start();
      other.left = left;
      await here.driver.get(other.at("index.html")).catch(() => {});
      const text = await until(
        () =>
          run(`const shadow = document.querySelector("rug-wijzer")?.shadowRoot;
          return (shadow?.querySelector(".rw") ?? document.body).innerText`),
        `something to read after ${left} files`,
      );
      assert.match(text, /112/, `after ${left} files`);
      other.left = Infinity;
      await here.driver.get(other.at("index.html"));
      await new Widget(here.driver).ready();
      await here.driver.get("about:blank");
      await other.stop();
    }
  });

  for (const [what, fault] of Object.entries(broken)) {
    test(`a file of the first visit that ${what}: nothing is kept, and nothing is said of it`, async () => {
      const name =
        what === "has the wrong kind"
          ? namesOf(one).find((name) => /plan\.js/.test(name))
          : "embed/rugwijzer_plan_bg.wasm";
      site.faults.set(name.replace(/\?.*/, ""), fault);
      await opened();
      await until(() => site.asked(name.replace(/\?.*/, "")), "the request");
      await until(
        async () => (await states()) === "none" && (await stores()).length === 0,
        "nothing",
      );
      assert.equal(await strip(), null);
    });
  }

  describe("an update", () => {
    // The server has the next release, and the browser has looked.
    async function updated(widget, release = two) {
      site.files = release;
      await ask(`await (await navigator.serviceWorker.getRegistration()).update(); return true`);
      return widget;
    }
    const waits = () =>
      until(async () => (await states()) === "waiting active", "a release that waits");

    test("is offered on the welcome page, and taken on a press", async () => {
      const widget = await kept();
      await updated(widget);
      await stands("use_update");
      await until(async () => /Er is een nieuwe versie/.test(await strip()), "the news");
      assert.equal(
        await run(`return document.activeElement === document.body`),
        true,
        "no focus is taken",
      );
      await isOf(one);
      await press("use_update");
      await until(
        async () =>
          (await run(`return document.querySelector("[data-release]")?.dataset.release`).catch(
            () => "",
          )) === versionOf(two),
        "the new page",
      );
      const anew = new Widget(here.driver);
      await anew.ready();
      await isOf(two);
      await stands("stop_keeping");
      site.online = false;
      await opened();
      await until(async () => (await stores()).length === 1, "one release");
      await toPlan(new Widget(here.driver));
      await isOf(two, { plan: true });
    });

    test("is taken at the next start, and not before", async () => {
      await kept();
      await updated();
      await waits();
      const widget = await opened(); // the same window, loaded anew
      await isOf(one);
      await toPlan(widget);
      await isOf(one, { plan: true });
      await leave();
      // The browser may need a moment to see that nobody has it open.
      await until(async () => {
        await opened();
        if ((await pageVersion()) === versionOf(two)) return true;
        return leave();
      }, "the new release");
      await isOf(two);
    });

    // Closes the window, and goes on in another one.
    async function leave() {
      const before = await here.driver.getWindowHandle();
      await here.driver.switchTo().newWindow("tab");
      const after = await here.driver.getWindowHandle();
      await here.driver.switchTo().window(before);
      await here.driver.close();
      await here.driver.switchTo().window(after);
    }

    test("does not come under somebody's fingers: it is away during the questions, and back on the welcome page", async () => {
      const widget = await kept();
      await updated(widget);
      await stands("use_update");
      await widget.start();
      await until(async () => !(await button("use_update")), "no offer");
      await widget.look(`shadow.querySelector('[data-action="back"]').click()`);
      await stands("use_update");
    });

    test("leaves a page that was open before entirely on its own release", async () => {
      const widget = await kept();
      const first = await here.driver.getWindowHandle();
      await here.driver.switchTo().newWindow("tab");
      const second = await here.driver.getWindowHandle();
      await kept();
      await updated();
      await stands("use_update");
      await press("use_update");
      await until(
        async () =>
          (await run(`return document.querySelector("[data-release]")?.dataset.release`).catch(
            () => "",
          )) === versionOf(two),
        "the new page",
      );
      site.online = false;
      await here.driver.switchTo().window(first);
      await toPlan(widget);
      await isOf(one, { plan: true });
      await here.driver.get("about:blank").catch(() => {});
      await here.driver.switchTo().window(second);
      await here.driver.close();
      await here.driver.switchTo().window(first);
    });

    for (const [what, fault] of Object.entries(broken)) {
      test(`of which one file ${what} changes nothing`, async () => {
        await kept();
        const name = namesOf(two)
          .find((name) => (what === "has the wrong kind" ? /check/ : /plan\.js/).test(name))
          .replace(/\?.*/, "");
        site.faults.set(name, fault);
        site.requests.length = 0;
        site.files = two;
        await ask(
          `await (await navigator.serviceWorker.getRegistration()).update().catch(() => {}); return true`,
        );
        await until(() => site.asked(name), "the request");
        await until(
          async () => (await states()) === "active" && (await stores()).length === 1,
          "the old release alone",
        );
        assert.equal(await button("use_update"), false);
        await opened();
        await isOf(one);
        site.online = false;
        await toPlan(await opened());
        await isOf(one, { plan: true });
        // Mended, it comes.
        site.online = true;
        site.faults.clear();
        await here.driver.get("about:blank").catch(() => {});
        await opened();
        await waits().catch(async () => assert.equal(await pageVersion(), versionOf(two)));
      });
    }

    test("whose page is still the old one on the server is not taken", async () => {
      await kept();
      site.files = new Map(two).set("index.html", one.get("index.html"));
      await ask(
        `await (await navigator.serviceWorker.getRegistration()).update().catch(() => {}); return true`,
      );
      await until(() => site.asked(namesOf(two)[0].replace(/\?.*/, "")), "the request");
      await until(
        async () => (await states()) === "active" && (await stores()).length === 1,
        "the old release alone",
      );
    });

    test("comes from a host that has everything kept for a year", async () => {
      site.headers = { "Cache-Control": "max-age=31536000" };
      await kept();
      await updated();
      await waits();
      assert.equal((await stores()).length, 2);
    });
  });

  test("a number put right in the page, without a new release, is there at the next visit", async () => {
    await kept();
    const page = one.get("index.html").toString().replace("<main>", '<main data-own="right">');
    site.files = new Map(one).set("index.html", page);
    site.requests.length = 0;
    await kept(); // the old page once more, which looks for the new one when it stands
    await until(() => site.asked("index.html"), "the look at the page");
    await until(async () => {
      await kept();
      return run(`return document.querySelector("main").dataset.own === "right"`);
    }, "the page as it is now");
    site.online = false;
    await opened();
    assert.equal(await run(`return document.querySelector("main").dataset.own`), "right");
  });

  test("a host that has taken the worker away takes it from the visitors, too", async () => {
    await kept();
    site.files = new Map(one);
    site.files.delete(worker);
    await opened();
    await until(
      async () => (await registrations()) === 0 && (await stores()).length === 0,
      "nothing kept",
    );
    assert.equal(await strip(), null);
  });

  describe("the switch", () => {
    test("takes worker and files away, and the next visit keeps nothing until it is asked", async () => {
      await kept();
      await press("stop_keeping");
      await stands("start_keeping");
      assert.match(await strip(), /van dit apparaat gehaald/);
      assert.equal(await registrations(), 0);
      assert.deepEqual(await stores(), []);
      assert.deepEqual(await run(`return Object.entries(localStorage)`), [
        ["rugwijzer-offline /rug/", "off"],
      ]);
      site.requests.length = 0;
      await opened();
      await stands("start_keeping");
      await pause(500);
      assert.equal(await registrations(), 0);
      assert.deepEqual(await stores(), []);
      assert.equal(site.asked(worker), 0);
      await press("start_keeping");
      await stands("stop_keeping");
      assert.deepEqual(await run(`return Object.entries(localStorage)`), []);
      site.online = false;
      await opened();
    });

    test("keeps the focus where it was, and says what came of it aloud", async () => {
      await kept();
      await run(
        `document.querySelector('[data-action="stop_keeping"]').focus(); document.activeElement.click()`,
      );
      await stands("start_keeping");
      assert.equal(await run(`return document.activeElement.dataset.action`), "start_keeping");
      const said = await run(
        `return document.querySelector(".rw-keep__said").textContent + document.querySelector(".rw-keep__said").role`,
      );
      assert.match(said, /gehaald\..*status$/);
    });

    test("works for this page where the browser remembers nothing", async () => {
      await kept();
      await run(
        `Storage.prototype.setItem = () => { throw new DOMException("refused", "SecurityError") }`,
      );
      await press("stop_keeping");
      await stands("start_keeping");
      assert.match(await strip(), /niet onthouden/);
      assert.equal(await registrations(), 0);
    });

    test("withdraws the offer of a new release", async () => {
      await kept();
      site.files = two;
      await ask(`await (await navigator.serviceWorker.getRegistration()).update(); return true`);
      await stands("use_update");
      await press("stop_keeping");
      await stands("start_keeping");
      assert.equal(await button("use_update"), false);
      assert.deepEqual(await stores(), []);
      await opened();
      await isOf(two);
    });

    test("touches no worker and no store of anybody else", async () => {
      await kept();
      await ask(
        `await caches.open("of the clinic"); await caches.open("rugwijzer " + location.origin + "/other/ 1"); return true`,
      );
      await press("stop_keeping");
      await stands("start_keeping");
      assert.deepEqual(await stores(), ["of the clinic", `rugwijzer ${site.origin}/other/ 1`]);
    });
  });

  describe("a browser or a host that does not go along", () => {
    // What the browser's console holds against the page; only Chromium tells.
    const uncaught = async () =>
      browserName === "chromium"
        ? (await here.driver.manage().logs().get("browser")).filter(({ message }) =>
            /uncaught/i.test(message),
          )
        : [];

    test("a worker of the wrong kind: the page works, and nothing is left unhandled", async () => {
      await uncaught();
      site.faults.set(worker, broken["has the wrong kind"]);
      const widget = await opened();
      await until(() => site.asked(worker), "the request");
      await pause(300);
      assert.equal(await strip(), null);
      assert.equal(await registrations(), 0);
      assert.deepEqual(await uncaught(), []);
      await widget.start();
    });

    test("no store for the worker: the page works, and nothing is said of it", async () => {
      await uncaught();
      const script = `caches.open = () => Promise.reject(new Error("refused"));\n${one.get(worker)}`;
      site.files = new Map(one).set(worker, script);
      const widget = await opened();
      await until(() => site.asked(worker), "the request");
      await until(async () => (await states()) === "none", "no worker");
      assert.equal(await strip(), null);
      assert.deepEqual(await uncaught(), []);
      await widget.start();
    });

    test("a store that the browser has emptied: the page comes from the server, and is kept again", async () => {
      await kept();
      await ask(`for (const name of await caches.keys()) await caches.delete(name); return true`);
      await opened();
      await until(async () => (await stores()).length === 1, "a store");
      await until(
        async () =>
          ask(`return (await (await caches.open((await caches.keys())[0])).keys()).length > 8`),
        "all of it",
      );
      site.online = false;
      await opened();
    });

    test("a site with a worker of its own at the same place keeps it", async () => {
      site.files = new Map(one).set("own.js", "addEventListener('fetch', () => {})");
      await go("protocol.html");
      await ask(`await navigator.serviceWorker.register("own.js"); return true`);
      await opened();
      await pause(800);
      assert.equal(await strip(), null);
      assert.match(
        await ask(`return (await navigator.serviceWorker.getRegistration()).active.scriptURL`),
        /own\.js$/,
      );
      assert.equal(site.asked(worker), 0);
    });
  });

  test("other pages of the folder, and the doctor, are the server's alone", async () => {
    const gallery = "<!doctype html><title>Voorbeelden</title><p>112</p>";
    await site.stop();
    const embedding = clinicPage({ script: "embed/rugwijzer.js" });
    site = await Site.start(new Map(one).set("", gallery).set("praktijk.html", embedding), "/");
    await kept();
    site.requests.length = 0;
    await go("protocol.html");
    await go("");
    assert.equal(await run(`return document.title`), "Voorbeelden");
    assert.deepEqual([site.asked("protocol.html"), site.asked("")], [1, 1]);
    // An embedded check under the same folder is answered by the server as well.
    await opened("praktijk.html");
    for (const name of ["embed/rugwijzer.js", "embed/rugwijzer_bg.wasm"])
      assert.equal(site.asked(name), 1, name);
    site.requests.length = 0;
    await opened("index.html?rugwijzer-check");
    for (const name of ["index.html", "embed/rugwijzer.js", "embed/rugwijzer_bg.wasm"])
      assert.ok(site.asked(name) >= 1, name);
    site.online = false;
    await go("");
    assert.notEqual(await run(`return document.title`).catch(() => ""), "Voorbeelden");
  });

  test("an embedded element registers nothing, and holds nothing that could", async () => {
    site.files = new Map(one).set(
      "praktijk.html",
      clinicPage({ script: "embed/rugwijzer.js" }).replace(
        /<script src="\/watch.js"><\/script>/,
        "",
      ),
    );
    await opened("praktijk.html");
    await pause(1000);
    assert.equal(await registrations(), 0);
    assert.deepEqual(await stores(), []);
    assert.equal(site.asked(worker), 0);
    const folder = join(top, "dist/embed");
    for (const name of readdirSync(folder))
      assert.doesNotMatch(readFileSync(join(folder, name), "latin1"), /serviceWorker/, name);
    for (const name of ["rugwijzer.html", "clinician.html", "configurator.html"])
      assert.doesNotMatch(readFileSync(join(top, "dist", name), "utf8"), /serviceWorker/, name);
  });

  test("the page in a frame is a guest, and keeps nothing", async () => {
    site.files = new Map(one).set(
      "frame.html",
      '<!doctype html><title>x</title><iframe src="index.html" width="700" height="900"></iframe>',
    );
    await go("frame.html");
    await until(
      () =>
        run(
          `return frames[0].document.querySelector("rug-wijzer")?.shadowRoot?.querySelector(".rw:not([data-first-screens])") != null`,
        ),
      "the check",
    );
    await pause(1000);
    assert.equal(await registrations(), 0);
  });

  describe("for the eye", { skip: browserName !== "chromium" && "pictures are Chromium's" }, () => {
    test("it can be installed: a manifest with icons that are there", async () => {
      const chromium = new Chromium(here.driver);
      await opened();
      const { data, errors } = await chromium.send("Page.getAppManifest");
      assert.deepEqual(errors, []);
      const manifest = JSON.parse(data);
      assert.equal(manifest.start_url, "index.html");
      for (const { src, sizes } of manifest.icons) {
        const [width, height] = await ask(
          `const picture = await createImageBitmap(await (await fetch("${src}")).blob()); return [picture.width, picture.height]`,
        );
        assert.equal(`${width}x${height}`, sizes, src);
      }
      await stands("stop_keeping");
      const { installabilityErrors } = await chromium.send("Page.getInstallabilityErrors");
      assert.deepEqual(installabilityErrors, []);
    });

    test("rules past their date are said without internet, too", async () => {
      const chromium = new Chromium(here.driver);
      await kept();
      site.online = false;
      const { identifier } = await chromium.send("Page.addScriptToEvaluateOnNewDocument", {
        source: `const Plain = Date; window.Date = class extends Plain { constructor(...given) { given.length ? super(...given) : super(Plain.now() + 86_400_000 * 3650) } }`,
      });
      const widget = await opened();
      assert.ok(await widget.look(`return shown(shadow.querySelector(".rw-outdated"))`));
      await toPlan(widget);
      await chromium.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
    });

    test("whoever saves data is asked first", async () => {
      const chromium = new Chromium(here.driver);
      const { identifier } = await chromium.send("Page.addScriptToEvaluateOnNewDocument", {
        source: `Object.defineProperty(navigator, "connection", { value: { saveData: true } })`,
      });
      await opened();
      await stands("start_keeping");
      assert.equal(site.asked(worker), 0);
      await press("start_keeping");
      await stands("stop_keeping");
      await chromium.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
    });

    for (const width of [320, 360, 1280])
      for (const scheme of ["light", "dark"])
        test(`the strip at ${width} pixels, ${scheme}`, async () => {
          const chromium = new Chromium(here.driver);
          await chromium.media({ ...still, "prefers-color-scheme": scheme });
          await chromium.size(width);
          await kept();
          const fits = () => run(`return document.documentElement.scrollWidth <= innerWidth`);
          assert.ok(await fits());
          const picture = async (name) => {
            const height = await run(`return document.documentElement.scrollHeight`);
            const box = { x: 0, y: height - 480, width, height: 480 };
            await chromium.picture(`offline-${name}-${width}-${scheme}`, box);
          };
          await picture("kept");
          site.files = two;
          await ask(
            `await (await navigator.serviceWorker.getRegistration()).update(); return true`,
          );
          await stands("use_update");
          await pause(200);
          assert.ok(await fits());
          await picture("update");
          await bring(here.driver);
          assert.deepEqual(await violations(here.driver), []);
          await press("stop_keeping");
          await stands("start_keeping");
          assert.ok(await fits());
          await picture("off");
          await chromium.media({
            ...still,
            "forced-colors": "active",
            "prefers-color-scheme": scheme,
          });
          await picture("forced");
          await chromium.media({});
        });
  });
});
