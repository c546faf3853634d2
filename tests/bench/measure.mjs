// `cargo xtask bench`: the product beside the same questions written by hand and in SurveyJS, in
// Chromium, interleaved.
import { readFileSync, readdirSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { Browser } from "../browser/lib/browser.mjs";
import { Chromium } from "../browser/lib/chromium.mjs";
import { fill } from "../browser/lib/fill.mjs";
import { lumbago } from "../browser/lib/people.mjs";
import { Widget } from "../browser/lib/widget.mjs";
import { pages } from "./pages.mjs";
import { count, questions } from "./questions.mjs";
import { Server } from "./server.mjs";
import { table } from "./table.mjs";

const runs = Number(process.argv[2] ?? 7);
const lines = {
  fast: null,
  slow: { cpu: 4, latency: 150, download: 1.6e6 / 8, upload: 750e3 / 8 },
};
const names = ["product", "hand", "survey"];
const enter = "\uE007";

// In every page before its own scripts: when the first screen was painted, and from a key to the
// next heading's paint.
const watch = `
  const painted = (then) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage(0); });
  globalThis.clock = { first: null, step: null };
  const first = () => globalThis.bench?.first() ? painted(() => { clock.first = performance.now(); }) : requestAnimationFrame(first);
  requestAnimationFrame(first);
  clock.arm = () => {
    const before = bench.heading();
    clock.step = null;
    addEventListener("keydown", ({ timeStamp }) => {
      const next = () => bench.heading() !== before ? painted(() => { clock.step = performance.now() - timeStamp; }) : requestAnimationFrame(next);
      requestAnimationFrame(next);
    }, { capture: true, once: true });
  };`;

const file = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)));

async function main() {
  const server = await Server.start();
  for (const name of readdirSync(fileURLToPath(new URL("../../dist/embed", import.meta.url))))
    server.put(`/embed/${name}`, file(`../../dist/embed/${name}`));
  const content = await opened(server, async (driver) => {
    server.put("/read.html", pages({}).product["/product.html"]);
    await driver.get(`${server.address}/read.html`);
    const widget = new Widget(driver);
    await widget.ready();
    return questions(widget);
  });
  const made = pages(content);
  for (const name of names)
    for (const [path, body] of Object.entries(made[name])) if (body) server.put(path, body);
  server.put("/hand.js", `${made.data}${file("hand_written.js")}`);
  for (const [path, from] of [
    ["survey.core.min.js", "survey-core"],
    ["survey-core.min.css", "survey-core"],
    ["survey-js-ui.min.js", "survey-js-ui"],
  ])
    server.put(`/${path}`, file(`node_modules/${from}/${path}`));

  const results = {};
  for (const line of Object.keys(lines)) {
    for (let run = 0; run < runs; run += 1) {
      for (const name of names) {
        const one = await opened(server, (driver) =>
          measure(driver, server, name, lines[line], content),
        );
        const all = ((results[line] ??= {})[name] ??= {
          first: [],
          step: [],
          task: [],
          heap: [],
          before: [],
          bytes: [],
        });
        for (const key of Object.keys(all)) all[key].push(...[one[key]].flat());
      }
    }
  }
  await server.stop();
  console.log(table(results, runs, count));
  console.log(
    `load of the machine: ${loadavg()
      .map((part) => part.toFixed(1))
      .join(" ")}`,
  );
}

async function opened(server, work) {
  const browser = await Browser.open(new URL(server.address).host);
  try {
    return await work(browser.driver);
  } finally {
    await browser.close();
  }
}

async function measure(driver, server, name, line, content) {
  const chromium = new Chromium(driver);
  await chromium.size(412, 915);
  await chromium.send("Performance.enable");
  await chromium.send("Page.enable");
  await chromium.send("Page.addScriptToEvaluateOnNewDocument", { source: watch });
  await driver.get("about:blank");
  if (line) {
    await chromium.send("Network.enable");
    await chromium.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.download,
      uploadThroughput: line.upload,
    });
    await chromium.slower(line.cpu);
  }
  const metrics = async () =>
    Object.fromEntries(
      (await chromium.send("Performance.getMetrics")).metrics.map((one) => [one.name, one.value]),
    );
  const until = async (script) => {
    const end = Date.now() + 60_000;
    for (;;) {
      const value = await driver.executeScript(script);
      if (value != null) return value;
      if (Date.now() > end) throw new Error(`${name}: not in time: ${script}`);
      await pause(20);
    }
  };
  server.sent = 0;
  await driver.get(`${server.address}/${name}.html`);
  const first = await until("return clock.first");
  const before = server.sent;
  // What loads beside the first screen is not a question's work.
  await pause(line ? 4000 : 1000);
  const step = async () => {
    await driver.executeScript("clock.arm(); bench.button().focus()");
    await driver.actions({ async: true }).sendKeys(enter).perform();
    return until("return clock.step");
  };
  await step();
  const widget = new Widget(driver);
  const steps = [];
  const begun = await metrics();
  for (let at = 0; at < count; at += 1) {
    if (name === "product") await fill(widget, lumbago, { press: false });
    else
      await driver.executeScript("bench.answer(arguments[0], arguments[1])", content.asked[at], at);
    await pause(100);
    steps.push(await step());
  }
  const ended = await metrics();
  await chromium.send("HeapProfiler.enable");
  await chromium.send("HeapProfiler.collectGarbage");
  return {
    first,
    step: steps,
    before,
    bytes: server.sent,
    task: ((ended.TaskDuration - begun.TaskDuration) * 1000) / count,
    heap: (await metrics()).JSHeapUsedSize / 1024 / 1024,
  };
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

await main();
