// Starts the browser that RW_BROWSER names, through a driver that is started here: nothing is ever
// downloaded.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Builder, Capabilities } from "selenium-webdriver";

export const browserName = process.env.RW_BROWSER ?? "chromium";

const kinds = {
  chromium: (scratch, gate, flags = "", more = []) => ({
    driver: "chromedriver",
    arguments: (port) => [`--port=${port}`, "--silent"],
    capabilities: {
      browserName: "chrome",
      proxy: through(gate),
      "goog:loggingPrefs": { browser: "ALL" },
      "goog:chromeOptions": {
        binary: find("chromium", "chromium-browser", "google-chrome"),
        args: [
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--enable-precise-memory-info",
          `--js-flags=--expose-gc ${flags}`,
          `--user-data-dir=${scratch}`,
          ...more,
        ],
      },
    },
  }),
  firefox: (_, gate) => ({
    driver: "geckodriver",
    arguments: (port) => ["--port", String(port), "--log", "fatal"],
    capabilities: {
      browserName: "firefox",
      proxy: through(gate),
      "moz:firefoxOptions": {
        binary: find("firefox", "firefox-esr"),
        args: ["-headless"],
        prefs: {
          "app.update.enabled": false,
          "network.captive-portal-service.enabled": false,
          "network.connectivity-service.enabled": false,
        },
      },
    },
  }),
  webkit: () => ({
    driver: "WebKitWebDriver",
    arguments: (port) => [`--port=${port}`],
    screen: true,
    capabilities: {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
    },
  }),
};

// WebKit has none: with a proxy its MiniBrowser does not start now and then.
function through(gate) {
  return {
    proxyType: "manual",
    httpProxy: gate,
    sslProxy: gate,
    noProxy: ["127.0.0.1", "localhost"],
  };
}

export class Browser {
  #started = [];
  #scratch = mkdtempSync(join(tmpdir(), "rugwijzer-"));

  // `gate` is the proxy that every request to another machine goes to, and no further; see
  // `server.mjs`. `flags` are for Chromium's JavaScript engine, `more` for Chromium itself.
  static async open(gate, flags, more) {
    const browser = new Browser();
    try {
      await browser.#start(kinds[browserName](browser.#scratch, gate, flags, more));
    } catch (reason) {
      await browser.close();
      throw reason;
    }
    return browser;
  }

  async #start({ driver, arguments: words, capabilities, screen }) {
    const environment = { ...process.env };
    if (screen) {
      environment.DISPLAY = await this.#screen();
      environment.LIBGL_ALWAYS_SOFTWARE = "1";
      // As root, in a container, WebKit's own sandbox cannot be made.
      if (process.getuid() === 0) environment.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = "1";
    }
    const port = await freePort();
    const started = this.#spawn(driver, words(port), environment, [
      "ignore",
      "ignore",
      screen ? "pipe" : "inherit",
    ]);
    started.stderr?.unref();
    const address = `http://127.0.0.1:${port}`;
    await answers(`${address}/status`);
    this.driver = await new Builder()
      .usingServer(address)
      .withCapabilities(new Capabilities(capabilities))
      .build();
    await this.driver.manage().setTimeouts({ script: 20_000, pageLoad: 30_000 });
  }

  // MiniBrowser draws on a screen; this one exists in memory only.
  #screen() {
    const xvfb = this.#spawn(
      "Xvfb",
      ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
      process.env,
      ["ignore", "ignore", "ignore", "pipe"],
    );
    return new Promise((done, failed) => {
      xvfb.stdio[3].once("data", (number) => done(`:${String(number).trim()}`));
      xvfb.once("exit", () => failed(new Error("Xvfb did not start")));
    });
  }

  #spawn(program, words, env, stdio = ["ignore", "ignore", "inherit"]) {
    const path = find(program);
    if (!path) throw new Error(`${program} is not on the path; \`cargo xtask test\` sets it up`);
    const child = spawn(path, words, { env, stdio });
    // The engine says so here when a page of its own has crashed; `cargo xtask test` then runs the
    // file once more.
    child.stderr?.on("data", (said) => {
      process.stderr.write(said);
      if (process.env.RW_CRASHED && String(said).includes("WebProcess CRASHED"))
        writeFileSync(process.env.RW_CRASHED, program);
    });
    this.#started.push(child);
    return child;
  }

  async close() {
    await this.driver?.quit().catch(() => {});
    for (const child of this.#started.reverse()) {
      child.kill();
      child.stderr?.destroy();
    }
    rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function find(...names) {
  const folders = process.env.PATH.split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

// Debian keeps it outside the path, in a folder named after the library's version.
function miniBrowser() {
  const onPath = find("MiniBrowser");
  if (onPath) return onPath;
  const libraries = [
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/libexec",
    "/usr/lib",
  ].filter(existsSync);
  const folders = libraries.flatMap((library) =>
    readdirSync(library)
      .filter((name) => /^webkit2?gtk-/.test(name))
      .map((name) => join(library, name)),
  );
  return folders.map((folder) => join(folder, "MiniBrowser")).find((file) => existsSync(file));
}

function freePort() {
  const probe = createServer();
  return new Promise((done) =>
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    }),
  );
}

async function answers(address) {
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not answer`);
}
