// What every test file needs: one browser, one server, and pages to put a widget on.
import { after, before } from "node:test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Browser, browserName } from "./browser.mjs";
import { Server, top } from "./server.mjs";
import { Widget } from "./widget.mjs";

export { browserName };

// Sets up a browser and a server for the tests of one file; the returned object is filled before
// the first test. `flags` are for Chromium's JavaScript engine.
export function house(flags) {
  const here = { browser: undefined, server: undefined, driver: undefined };
  before(
    async () => {
      here.server = await Server.start();
      here.browser = await Browser.open(here.server.host, flags);
      here.driver = here.browser.driver;
    },
    { timeout: 90_000 },
  ); // a browser that does not start would else be waited for without end
  after(async () => {
    await here.browser?.close();
    await here.server?.stop();
  });
  return here;
}

// A clinic's page, as plain as can be: what is given goes into its head and its body.
export function clinicPage({
  head = "",
  body = widgetMarkup(),
  script = "/embed/rugwijzer.js",
} = {}) {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title>
<script src="/watch.js"></script>${head}
<script type="module" src="${script}"></script></head><body><h1>Praktijk</h1>${body}<p id="after">Na de check.</p></body></html>`;
}

export function widgetMarkup(attributes = "", config = "") {
  const json = config && `<script type="application/json">${config}</script>`;
  return `<rug-wijzer lang="nl" ${attributes}>${json}<p class="fallback">Bel uw huisarts. Gevaar? Bel 112.</p></rug-wijzer>`;
}

// A clinic that has filled in everything there is to fill in.
export const linde = {
  name: "Fysiotherapie De Linde",
  phone: "030 555 01 23",
  booking_url: "https://afspraak.example/de-linde",
};
export const ofClinic = (attributes = "") =>
  widgetMarkup(attributes, JSON.stringify({ clinic: linde }));

// A page of nothing but the widget, that knows a clinic all the same: every part of every screen
// can stand on it.
export const alone = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rugwijzer</title><meta name="color-scheme" content="light dark"><script src="/watch.js"></script>
<script type="module" src="/embed/rugwijzer.js"></script></head><body><main>${ofClinic("standalone")}</main></body></html>`;

// Notes, from the first moment, what the widget tells the page and what the browser refuses.
export const watch = `
  window.told = [];
  window.refused = [];
  for (const name of ["ready", "question", "result", "share", "error"])
    document.addEventListener("rugwijzer:" + name, (event) => told.push({ name, detail: event.detail, at: performance.now() }));
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective + " " + event.blockedURI));
`;

// Opens a page made here, and gives back the widget on it.
export async function open(here, path, page, policy) {
  here.server.page("/watch.js", watch);
  await here.driver.get(here.server.page(path, page, policy));
  return new Widget(here.driver);
}

export const told = (here) => here.driver.executeScript("return told");
export const refused = (here) => here.driver.executeScript("return refused");
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Keeps a picture of what the browser shows now, for the eye and for CI.
export async function picture(here, name) {
  const folder = join(process.env.CARGO_TARGET_DIR ?? join(top, "target"), "screenshots");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${browserName}-${name}.png`),
    await here.driver.takeScreenshot(),
    "base64",
  );
}
