// What only Chromium's own protocol can do: another window size, colour scheme or paper, a slower
// processor, whole-page pictures.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "./server.mjs";

// A colour on its way to another one is neither: for pictures and for measuring contrast.
export const still = { "prefers-reduced-motion": "reduce" };

const folder = join(process.env.CARGO_TARGET_DIR ?? join(top, "target"), "screenshots");

function keep(name, data) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), data, "base64");
}

export class Chromium {
  constructor(driver) {
    this.driver = driver;
  }

  send(command, parameters = {}) {
    return this.driver.sendAndGetDevToolsCommand(command, parameters);
  }

  // A window of so many CSS pixels, of which no scrollbar takes any.
  async size(width, height = 900) {
    await this.send("Emulation.setScrollbarsHidden", { hidden: true });
    await this.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  // A window as high as the page is long.
  async whole(width) {
    await this.size(width);
    await this.size(
      width,
      await this.driver.executeScript(
        "return Math.max(900, document.documentElement.scrollHeight)",
      ),
    );
  }

  // `features` by name: prefers-color-scheme, prefers-reduced-motion, forced-colors. What is not
  // named is as usual.
  media(features = {}, media = "") {
    return this.send("Emulation.setEmulatedMedia", {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  slower(times) {
    return this.send("Emulation.setCPUThrottlingRate", { rate: times });
  }

  // What the window shows, into target/screenshots; or this box of the page, also where the window
  // does not show it.
  async picture(name, box) {
    const { data } = await this.send("Page.captureScreenshot", {
      format: "png",
      optimizeForSpeed: true,
      ...(box && { clip: { ...box, scale: 1 }, captureBeyondViewport: true }),
    });
    keep(`${name}.png`, data);
  }

  // What a printer would get on A4 with a browser's own margins, beside the pictures; gives the
  // number of sheets.
  async paper(name) {
    const { data } = await this.send("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 });
    keep(`${name}.pdf`, data);
    return Buffer.from(data, "base64")
      .toString("latin1")
      .match(/\/Type \/Page\b(?!s)/g).length;
  }
}
