// What only Chromium's own protocol can do: another window size, colour scheme or paper, a slower processor, whole-page pictures.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { top } from "./server.mjs";

const folder = join(process.env.CARGO_TARGET_DIR ?? join(top, "target"), "screenshots");

export class Chromium {
  constructor(driver) {
    this.driver = driver;
  }

  send(command, parameters = {}) {
    return this.driver.sendAndGetDevToolsCommand(command, parameters);
  }

  // A window of so many CSS pixels; `zoom` as a visitor sets it makes each of them larger.
  size(width, height = 900, zoom = 1) {
    return this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: zoom, mobile: false });
  }

  // `features` by name: prefers-color-scheme, prefers-reduced-motion, forced-colors. What is not named is as usual.
  media(features = {}, media = "") {
    return this.send("Emulation.setEmulatedMedia", { media, features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  }

  slower(times) {
    return this.send("Emulation.setCPUThrottlingRate", { rate: times });
  }

  // The whole page, as long as it is, into target/screenshots.
  async picture(name) {
    const { data } = await this.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, optimizeForSpeed: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), data, "base64");
  }
}
