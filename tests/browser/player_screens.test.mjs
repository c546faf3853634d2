// Every state of the exercises, as it looks: pictures in target/screenshots, what a measure can
// tell, and axe. In Chromium.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bring, violations } from "./lib/axe.mjs";
import { Chromium, still } from "./lib/chromium.mjs";
import { begin, clock, toStart, press as pressed, seconds as passed } from "./lib/clock.mjs";
import { alone, browserName, house, open } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";
import { fits } from "./lib/measure.mjs";
import { dutch, speaking } from "./lib/speech.mjs";
import { stroll } from "./lib/fill.mjs";

// Somebody who gets on well: weights, and sides in turn.
const able = person({ sev: 3, course: "better", function: "ok" });

// From the screen before the first exercise on: what is done, and what then stands there. The day's
// exercises are a squat, a hinge and a step.
const course = [
  ["start", []],
  ["smallest", ["smallest"]],
  ["ready", ["all", "enter"]],
  ["coming", ["begin", 4]],
  ["running", [8]],
  ["paused", ["pause"]],
  ["dark", ["resume", "dark", 4]],
  ["rest", ["light", "skip", "begin", 10 + 10 * 5]],
  ["hurting", ["hurts"]],
  ["told-green", ['felt"][data-target="green']],
  ["told-amber", ["resume", "hurts", 'felt"][data-target="amber']],
  ["lighter", ["resume"]],
  ["told-amber-again", ["hurts", 'felt"][data-target="amber']],
  ["sides", ["skip", "begin", 10 + 10 * 4]],
  ["other-side", [6 + 4]],
  ["done", ["skip"]],
  ["told-red", ["previous", "hurts", 'felt"][data-target="red']],
  ["remembered-red", ["close"]],
];

describe(
  `the exercises, to look at (${browserName})`,
  { skip: browserName !== "chromium" && "the pictures are Chromium's" },
  () => {
    const here = house();
    const dark = { "prefers-color-scheme": "dark" };

    async function started(path, to = begin, head = speaking([dutch])) {
      const widget = await open(here, path, alone.replace("<script", `${head}${clock}<script`));
      await widget.ready();
      await stroll(widget, able);
      await to(widget);
      return widget;
    }
    async function go(widget, steps) {
      for (const step of steps)
        await (typeof step === "number" ? passed(here, step) : pressed(here, widget, step));
    }
    const shade = (widget, theme) =>
      widget.until(
        `return shadow.querySelector(".rw").dataset.theme === given`,
        `the ${theme}`,
        theme,
      );
    // A movement as it is when it has come to its end, so that a picture is the same each time.
    const arrived = (widget) =>
      widget.look(`
      for (const motion of shadow.getAnimations()) {
        if (motion.effect.getComputedTiming().endTime === Infinity) motion.pause();
        else motion.finish();
      }`);

    test("every state of the player", async (context) => {
      const chromium = new Chromium(here.driver);
      await chromium.size(360);
      await chromium.media(still);
      const widget = await started("/player-screens", toStart);
      await bring(here.driver);
      const found = [];
      let runs = 0;
      for (const [name, steps] of course) {
        await go(widget, steps);
        const look = async (what, options) => {
          runs += 1;
          found.push(
            ...(await violations(here.driver, options)).map((violation) => `${what}: ${violation}`),
          );
        };
        // To a page this is also what a window of 1280 by 1024 is at four hundred per cent.
        await chromium.size(320, 256);
        await fits(widget, `${name} at 320 px`);
        for (const width of [360, 1280]) {
          await chromium.whole(width);
          await fits(widget, `${name} at ${width} px`);
        }
        await look(name);
        await chromium.media({ ...still, ...dark });
        await shade(widget, "dark");
        await look(`${name}, dark`, { runOnly: ["color-contrast"] });
        // And as most people see it, where things move.
        for (const width of [360, 1280]) {
          for (const [theme, features] of [
            ["light", {}],
            ["dark", dark],
          ]) {
            await chromium.media(features);
            await shade(widget, theme);
            await chromium.whole(width);
            await fits(widget, `${name} at ${width} px, moving`);
            await arrived(widget);
            await chromium.picture(`player-${name}-${width}-${theme}`);
          }
        }
        await chromium.media(still);
        await shade(widget, "light");
      }
      assert.deepEqual(found, []);
      context.diagnostic(`axe ran ${runs} times over ${course.length} states`);
    });

    test("with less motion the poses stand still beside each other", async () => {
      const chromium = new Chromium(here.driver);
      await chromium.size(360);
      await chromium.media(still);
      const widget = await started("/player-still");
      for (const [name, steps] of [
        ["ready", []],
        ["running", ["begin", 12]],
        ["sides", ["skip", "skip", "begin", 10 + 10 * 4]],
      ]) {
        await go(widget, steps);
        const seen = await widget.look(`
        const poses = [...shadow.querySelectorAll(".rw-film__row > *")].filter(shown);
        return { moving: shadow.getAnimations().length, captions: poses.map((pose) => pose.innerText.trim()) }`);
        assert.equal(seen.moving, 0, name);
        assert.ok(
          seen.captions.length > 1 && seen.captions[0] === "Begin" && seen.captions.every(Boolean),
          `${name}: ${seen.captions}`,
        );
        await chromium.whole(360);
        await chromium.picture(`player-still-${name}-360`);
        await chromium.size(360);
      }
    });

    // WCAG 1.4.4 and 1.4.12: twice the text, and more space between letters, words and lines.
    for (const [name, head, width] of [
      ["as it is", "", 320],
      ["twice the text", "<style>html { font-size: 200% }</style>", 320],
      ["twice the text, wider", "<style>html { font-size: 200% }</style>", 360],
    ]) {
      for (const spaced of [false, true]) {
        test(`what stands beside and in the ring has room: ${name}${spaced ? ", spaced" : ""}`, async () => {
          const chromium = new Chromium(here.driver);
          await chromium.size(width);
          await chromium.media(still);
          const widget = await started(`/player-room-${name.length}-${spaced}`, begin, head);
          if (spaced) {
            await widget.look(`
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }");
            shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];`);
          }
          // The last of the three goes by sides: "keer per kant".
          for (const [state, steps] of [
            ["ready", []],
            ["running", ["begin", 12]],
            ["sides", ["skip", "skip"]],
          ]) {
            await go(widget, steps);
            await fits(widget, `${state}, ${name}`);
            const seen = await widget.look(`
            const box = (selector) => shadow.querySelector(selector).getBoundingClientRect();
            const said = box(".rw-play__said");
            const size = Number.parseFloat(getComputedStyle(shadow.querySelector(".rw-play__said")).fontSize);
            const ring = box(".rw-ring");
            const [x, y, r] = [ring.left + ring.width / 2, ring.top + ring.height / 2, (ring.width / 36) * 14.6];
            const range = new Range();
            range.selectNodeContents(shadow.querySelector(".rw-ring__unit"));
            const corners = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => [left, right].flatMap((across) => [top + 3, bottom - 3].map((down) => Math.hypot(across - x, down - y) - r)));
            return { ems: said.width / size, over: Math.max(...corners) }`);
            assert.ok(seen.ems >= 7.5, `${state}: the sentence has ${seen.ems.toFixed(1)} em`);
            assert.ok(
              seen.over < 1,
              `${state}: the unit is ${seen.over.toFixed(1)} px over the edge of its ring`,
            );
          }
          await chromium.whole(width);
          await chromium.picture(
            `player-room-${name.replaceAll(/\W+/g, "-")}${spaced ? "-spaced" : ""}`,
          );
        });
      }
    }

    for (const [name, features] of [
      ["forced-colours", { "forced-colors": "active" }],
      ["more-contrast", { "prefers-contrast": "more" }],
    ]) {
      test(`a few states with ${name}`, async () => {
        const chromium = new Chromium(here.driver);
        await chromium.size(360);
        await chromium.media({ ...still, ...features });
        const widget = await started(`/player-${name}`);
        for (const [state, steps] of [
          ["running", ["begin", 12]],
          ["told-red", ["hurts", 'felt"][data-target="red']],
          ["remembered-red", ["close"]],
        ]) {
          await go(widget, steps);
          await chromium.size(320, 256);
          await fits(widget, `${state} with ${name} at 320 px`);
          await chromium.whole(360);
          await chromium.picture(`player-${name}-${state}-360`);
          await chromium.size(360);
        }
        await chromium.media();
      });
    }
  },
);
