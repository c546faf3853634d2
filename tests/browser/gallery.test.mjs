// The gallery of examples that `cargo xtask serve` opens on: every page in it is a fixture here.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { browserName, house } from "./lib/house.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const demo = join(top, "demo");
const pages = readdirSync(demo).filter((name) => name.endsWith(".html"));
const links = (html) => [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
const read = (name) => readFileSync(join(demo, name), "utf8");

describe(`the gallery (${browserName})`, () => {
  const here = house();
  before(() => here.server.page("/demo.html", read("demo.html")));

  const visit = (path) => here.driver.get(`${here.server.address}${path}`);
  const started = async (path, widget = new Widget(here.driver)) => {
    await visit(path);
    await widget.ready();
    return widget;
  };
  const sideways = () =>
    here.driver.executeScript("return document.documentElement.scrollWidth - innerWidth");

  test("no link in it is dead, and every example is in it", () => {
    const served = (to) => {
      const [path] = to.split(/[?#]/);
      if (path === "/demo.html") return read("demo.html");
      if (path === "/demo/") return read("index.html");
      return readFileSync(join(top, path.startsWith("/demo/") ? "" : "dist", path));
    };
    for (const page of pages)
      for (const to of links(read(page)))
        if (to.startsWith("/")) assert.ok(served(to).length > 0, `${page}: ${to}`);
    const linked = new Set(links(read("index.html")).map((to) => to.split("/").pop()));
    for (const page of pages)
      if (page !== "index.html") assert.ok(linked.has(page) || page === "demo.html", page);
  });

  test("every page says that its practice does not exist", () => {
    for (const page of pages) assert.match(read(page), /bestaat niet|niet bestaan|verzonnen/, page);
  });

  test("the gallery itself: the check in it starts when somebody comes near", async () => {
    const widget = new Widget(here.driver);
    await visit("/demo/index.html");
    await widget.painted();
    await widget.look("element.scrollIntoView()");
    await widget.ready();
    await widget.start();
    assert.ok((await sideways()) <= 0);
  });

  for (const [name, house] of [
    ["/demo.html", "a practice in green"],
    ["/demo/warm.html", "a warm one"],
    ["/demo/zwart-wit.html", "a black and white one"],
    ["/demo/donker.html", "a dark one"],
    ["/demo/smalle-kolom.html", "a narrow column"],
  ])
    test(`${house}: the check stands in it and begins`, async () => {
      const widget = await started(name);
      const theme = await widget.look(`return shadow.querySelector(".rw").dataset.theme`);
      assert.equal(theme, name.includes("donker") ? "dark" : "light");
      const brand = await here.driver.executeScript(
        `return getComputedStyle(document.querySelector("rug-wijzer")).getPropertyValue("--rw-accent").trim()`,
      );
      assert.match(brand, /^#[0-9a-f]{6}$/, "in its own colour");
      await widget.start();
      assert.ok((await sideways()) <= 0);
    });

  test("behind a button", async () => {
    await visit("/demo/venster.html");
    const button = new Widget(here.driver);
    await button.until(`return shown(shadow?.querySelector("button"))`, "the button");
    await button.click("button");
    const check = new Widget(here.driver, 0, true);
    await check.ready();
    await check.start();
  });

  test("in a tab: loaded when the tab is opened", async () => {
    await visit("/demo/tabblad.html");
    const widget = new Widget(here.driver);
    await widget.until(`return shadow?.querySelector("[data-heading]")`, "the element");
    assert.equal(await widget.look(`return shown(shadow.querySelector("[data-heading]"))`), false);
    await here.driver.executeScript(`document.getElementById("tab-rug").click()`);
    await widget.ready();
    await widget.start();
  });

  test("under a bar that stays: the heading is below it", async () => {
    const widget = await started("/demo/vaste-balk.html");
    await widget.start();
    await widget.until(
      `const bar = document.querySelector(".stays").getBoundingClientRect().bottom;
       return shadow.querySelector("[data-heading]").getBoundingClientRect().top >= bar - 1`,
      "the heading, below the bar",
    );
  });

  test("in a frame", async () => {
    await visit("/demo/frame.html");
    await here.driver.switchTo().frame(0);
    const widget = new Widget(here.driver);
    await widget.ready();
    await widget.start();
    await here.driver.switchTo().defaultContent();
  });

  const where = { skip: browserName !== "chromium" && "built by npm, walked in Chromium" };
  test("in React", where, async () => {
    const built = join(top, "target/demo/react.js");
    execFileSync("node", ["demo.mjs", built], { cwd: join(top, "tests/embedding") });
    here.server.page("/demo/react.js", readFileSync(built));
    const widget = await started("/demo/react.html");
    await widget.start();
    assert.equal(
      await here.driver.executeScript(`return document.querySelector("[role=status]").textContent`),
      "De check is geladen.",
    );
  });
});
