// The clinician's page scans a code: a real camera stream of a film that shows the widget's own QR
// code. Chromium on Linux has no BarcodeDetector, so one that reads with another program stands in
// for it; everything else is the page's own.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { atResult, results } from "./lib/after.mjs";
import { Browser } from "./lib/browser.mjs";
import { Chromium } from "./lib/chromium.mjs";
import { alone, browserName, house } from "./lib/house.mjs";
import { film } from "./lib/qr.mjs";

const detector = `${readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8")}
  window.BarcodeDetector = class {
    async detect(video) {
      const [wide, high] = [video.videoWidth, video.videoHeight];
      if (!wide) return [];
      const paper = new OffscreenCanvas(wide, high).getContext("2d");
      paper.drawImage(video, 0, 0);
      const read = jsQR(paper.getImageData(0, 0, wide, high).data, wide, high);
      return read ? [{ rawValue: read.data }] : [];
    }
  };`;

describe(
  `the clinician's camera (${browserName})`,
  { skip: browserName !== "chromium" && "only Chromium plays a film as a camera" },
  () => {
    const here = house();

    // A browser whose camera shows this film, on the clinician's page.
    async function withCamera(shows, body) {
      const folder = mkdtempSync(join(tmpdir(), "rugwijzer-film-"));
      const file = join(folder, "camera.y4m");
      writeFileSync(file, shows);
      const other = await Browser.open(here.server.host, "", [
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${file}`,
      ]);
      try {
        await new Chromium(other.driver).send("Page.addScriptToEvaluateOnNewDocument", {
          source: detector,
        });
        await other.driver.get(`${here.server.address}/clinician.html`);
        await body(other.driver);
      } finally {
        await other.close();
        rmSync(folder, { recursive: true });
      }
    }

    async function until(driver, script, what) {
      const end = Date.now() + 15_000;
      for (;;) {
        const value = await driver.executeScript(script);
        if (value) return value;
        if (Date.now() > end) throw new Error(`not seen in time: ${what}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    const press = (driver, words) =>
      until(
        driver,
        `const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "${words}");
         button?.click();
         return !!button`,
        words,
      );

    test("a QR code before the camera opens, and the camera goes off", async () => {
      const told = results.find(({ name }) => name === "self-told");
      const widget = await atResult(here, "/shown", alone, told, "keep");
      await widget.look(`shadow.querySelector('[data-part="keep-code"]').open = true`);
      await widget.until(`return !!shadow.querySelector('[data-part="code"]')`, "the code");
      const drawing = await widget.look(
        `return shadow.querySelector('[data-part="keep-code"] .rw-qr').outerHTML`,
      );
      await withCamera(film(drawing), async (driver) => {
        await press(driver, "Scan de QR-code");
        await until(driver, `return document.querySelector("video")`, "what the camera sees");
        const heading = `document.activeElement?.closest("main, #clinician") && document.querySelector("h2")?.textContent`;
        assert.ok(await until(driver, `return ${heading}`, "the picture"));
        assert.equal(
          await driver.executeScript(`return document.querySelectorAll("video").length`),
          0,
        );
      });
    });

    test("with nothing before it, it looks until it is stopped", async () => {
      const blank = film('<svg viewBox="0 0 40 40">');
      await withCamera(blank, async (driver) => {
        await press(driver, "Scan de QR-code");
        await until(driver, `return document.querySelector("video")?.videoWidth > 0`, "the stream");
        await driver.executeScript(
          `window.track = document.querySelector("video").srcObject.getTracks()[0]`,
        );
        await press(driver, "Stop met scannen");
        await until(driver, `return !document.querySelector("video")`, "the end of it");
        assert.equal(await driver.executeScript("return track.readyState"), "ended");
      });
    });
  },
);
