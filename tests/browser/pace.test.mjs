// How fast the next question stands, also on a slow phone. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Key } from "selenium-webdriver";
import { Chromium } from "./lib/chromium.mjs";
import { browserName, clinicPage, house, ofClinic, open, pause, told } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";
import { stroll } from "./lib/fill.mjs";

// The main thread's own work for one step, in milliseconds of this processor. A phone four times
// slower then takes a tenth of a second: up to there a step feels immediate.
const most = 25;
// What a fixed piece of work takes on the processor for which that holds. The same machine may be
// half as fast an hour later, for others share it: the limit is then as much higher.
const usual = 50;
const fixedWork = `
  const done = arguments[0];
  setTimeout(() => {
    for (let round = 0; round < 12; round += 1) {
      const box = document.body.appendChild(document.createElement("div"));
      for (let row = 0; row < 200; row += 1) {
        const line = box.appendChild(document.createElement("p"));
        line.className = "row row-" + row;
        line.append("Een regel van ", Object.assign(document.createElement("b"), { textContent: row }), " en nog wat tekst die over de regel loopt.");
      }
      box.offsetHeight;
      box.remove();
    }
    done();
  });`;

// From the key that goes down to the new heading having focus, to the browser's own word that it
// was painted (to 8 ms; the measure behind "Interaction to Next Paint"), and to the frame after the
// one in which it was drawn.
const stopwatch = `
  window.paces = [];
  window.presented = [];
  const painted = (list) => list.getEntries().filter(({ name }) => name === "keydown").forEach(({ startTime, duration }) => presented.push({ startTime, duration }));
  new PerformanceObserver(painted).observe({ type: "event", durationThreshold: 16 });
  const shadow = document.querySelector("rug-wijzer").shadowRoot;
  let pressed;
  let stamp;
  addEventListener("keydown", ({ key, timeStamp }) => { if (key === "Enter") [pressed, stamp] = [performance.now(), timeStamp]; }, true);
  shadow.addEventListener("focusin", ({ target }) => {
    if (pressed === undefined || !target.hasAttribute("data-heading")) return;
    const pace = { question: Boolean(shadow.querySelector("[data-question]")), stands: performance.now() - pressed, stamp };
    const begun = pressed;
    pressed = undefined;
    requestAnimationFrame(() => requestAnimationFrame(() => paces.push({ ...pace, painted: performance.now() - begun })));
  }, true);
`;

const round = (number) => Math.round(number * 10) / 10;
const at = (numbers, part) =>
  round([...numbers].sort((one, other) => one - other)[Math.ceil(numbers.length * part) - 1]);
const tell = (numbers) =>
  `median ${at(numbers, 0.5)}, 95th percentile ${at(numbers, 0.95)}, longest ${at(numbers, 1)} ms`;

const walks = [
  person(),
  person({ c_numb: "yes", c_numb_course: "same", days: 3, days_unit: "week", foot: "no" }),
];

describe(
  `pace (${browserName})`,
  { skip: browserName !== "chromium" && "only Chromium can be slowed down" },
  () => {
    const here = house();

    // Goes a whole way with the Enter key; `step` is given the pressing of it.
    const along = async (answers, { before = async () => {}, step }) => {
      const widget = await open(here, "/pace", clinicPage({ body: ofClinic() }));
      await widget.ready();
      await before(widget);
      await stroll(widget, answers, {
        press: async () => {
          const { question } = await widget.screen();
          await widget.look(
            `shadow.querySelector('[data-action="next"], [data-action="start"], [data-action="show_advice"]').focus()`,
          );
          await pause(50);
          await step(() => widget.press(Key.ENTER), question);
        },
      });
      return widget;
    };

    test("the work for a step", async (context) => {
      const chromium = new Chromium(here.driver);
      // Counted in the thread's own time: what else this machine does makes no difference.
      await chromium.send("Performance.enable", { timeDomain: "threadTicks" });
      const worked = async () => {
        const { metrics } = await chromium.send("Performance.getMetrics");
        const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
        return of("TaskDuration") - of("DevToolsCommandDuration");
      };
      const speed = async () => {
        const begun = await worked();
        await here.driver.executeAsyncScript(fixedWork);
        return (await worked()) - begun;
      };
      await open(here, "/speed", "<!doctype html><title>Praktijk</title><p>Leeg.</p>");
      const speeds = [await speed(), await speed(), await speed()];
      // The plan arrives while a question stands, right after it was asked for: once in a way.
      const [questions, others, arrivals] = [[], [], []];
      let plans = 0;
      for (const answers of walks) {
        await along(answers, {
          step: async (press, question) => {
            const begun = await worked();
            await press();
            await pause(100);
            const work = (await worked()) - begun;
            const asked = here.server.requests.filter((line) => line.includes("plan_bg")).length;
            const arrives = asked > plans;
            plans = asked;
            // The welcome and the result draw a whole page; the rest goes from question to
            // question.
            const kind = question && question !== "daily" ? questions : others;
            (arrives ? arrivals : kind).push(work);
          },
        });
      }
      context.diagnostic(
        `work of the main thread from question to question: ${tell(questions)} (${questions.length} steps)`,
      );
      context.diagnostic(
        `to the first question, to the check page, to the result: ${tell(others)}`,
      );
      context.diagnostic(`while the plan arrives: ${tell(arrivals)}`);
      await open(here, "/speed", "<!doctype html><title>Praktijk</title><p>Leeg.</p>");
      speeds.push(await speed(), await speed(), await speed());
      const slower = Math.max(1, at(speeds, 0.5) / usual);
      context.diagnostic(
        `the fixed piece of work: ${at(speeds, 0.5).toFixed(1)} ms, so the limit is ${(most * slower).toFixed(1)} ms`,
      );
      // Half of the steps; single ones take half as long again when the machine is shared.
      assert.ok(at(questions, 0.5) < most * slower, tell(questions));
      assert.ok(at(questions, 0.95) < 2 * most * slower, tell(questions));
      assert.ok(at(arrivals, 1) < 2 * most * slower, tell(arrivals));
    });

    test("by the clock, with the processor slowed four times", async (context) => {
      const chromium = new Chromium(here.driver);
      const paces = [];
      for (const answers of walks) {
        const widget = await along(answers, {
          before: async () => {
            await here.driver.executeScript(stopwatch);
            await chromium.slower(4);
          },
          step: (press) => press(),
        });
        await pause(300);
        await chromium.slower(1);
        // A key for which nothing took longer than a frame is not reported, and counts as one.
        paces.push(
          ...(await widget.look(`
        return paces.map((pace) => ({ ...pace, presented: presented.find(({ startTime }) => Math.abs(startTime - pace.stamp) < 1)?.duration ?? 16 }))`)),
        );
      }
      const questions = paces.filter(({ question }) => question);
      context.diagnostic(
        `from the key to the question having focus: ${tell(questions.map(({ stands }) => stands))}`,
      );
      context.diagnostic(
        `from the key to the paint, as the browser says: ${tell(questions.map(({ presented }) => presented))}`,
      );
      context.diagnostic(
        `from the key to the frame after it was painted: ${tell(questions.map(({ painted }) => painted))}`,
      );
      assert.ok(questions.length > 30, `${questions.length} steps were seen`);
    });

    test("the first screen", async (context) => {
      const chromium = new Chromium(here.driver);
      for (const times of [1, 4]) {
        const took = [];
        for (let round = 0; round < 5; round += 1) {
          await chromium.slower(times);
          const widget = await open(here, "/first", clinicPage());
          await widget.ready();
          took.push((await told(here)).find(({ name }) => name === "ready").at);
        }
        context.diagnostic(
          `after ${tell(took)}${times > 1 ? `, with the processor slowed ${times} times` : ""}`,
        );
      }
      await chromium.slower(1);
    });
  },
);
