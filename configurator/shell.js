// What the browser does for the configurator: unpacks and starts the app, holds the preview, and
// parses what only a browser can. `facts`, `previewPage`, `packedApp` and the glue are set before
// this text by `xtask/src/configurator.rs`, and so are the widget's own scripts for colours
// (`src/host/accent.js`, `appearance.js`), so that a colour is judged by what will show it.

const root = document.getElementById("configurator");
// The app makes both.
const frame = () => document.getElementById("cf-frame");
const stage = () => document.getElementById("cf-stage");

// What goes into the frame is the page's own text; nothing that somebody typed is ever markup.
const trusted = globalThis.trustedTypes?.createPolicy("rugwijzer-configurator", {
  createHTML: (text) => text,
}) ?? { createHTML: (text) => text };

// The preview is a document of its own, with the element in it. It gets settings as it stands.
class Preview {
  #given = { config: {}, looks: {} };
  #view = { wide: false, dark: false, sample: true };

  begin() {
    const script = document.getElementById("element").textContent;
    frame().addEventListener("load", () => {
      stayInside(frame().contentWindow);
      this.#apply();
    });
    frame().srcdoc = trusted.createHTML(previewPage.replace("%SCRIPT%", () => script));
    new ResizeObserver(() => this.#fit()).observe(stage());
  }

  again() {
    const { contentDocument: page } = frame();
    const old = page?.querySelector("rug-wijzer");
    if (!old) return;
    const fresh = old.cloneNode(true);
    old.replaceWith(fresh);
  }

  show(config, looks) {
    this.#given = { config: withPicture(config), looks };
    this.#apply();
  }

  view(view) {
    this.#view = view;
    this.#apply();
    this.#fit();
  }

  #apply() {
    const page = frame()?.contentDocument;
    const element = page?.querySelector("rug-wijzer");
    if (!element) return;
    const { dark, sample } = this.#view;
    page.documentElement.className = `${dark ? "dark" : "light"} ${sample ? "sample" : "empty"}`;
    for (const name of ["accent", "theme", "heading-level"]) {
      const value = this.#given.looks[name]?.trim();
      if (!value) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    element.config = this.#given.config;
  }

  // A computer's page is shown smaller where the window is.
  #fit() {
    const width = this.#view.wide ? 1100 : 360;
    const { clientWidth } = stage();
    const scale = Math.min(1, clientWidth / width);
    const height = Math.round(stage().clientHeight / scale);
    for (const [name, value] of Object.entries({
      width: `${width}px`,
      height: `${height}px`,
      transform: `scale(${scale})`,
      "margin-inline-start": `${Math.max(0, (clientWidth - width * scale) / 2)}px`,
    }))
      frame().style.setProperty(name, value);
  }
}

// The check brings each new page into view, and out of a frame of the same site too. Here that would
// move the form away from under whoever fills it in: it scrolls its own page alone.
function stayInside(page) {
  Object.defineProperty(page, "frameElement", { value: null });
  page.Element.prototype.scrollIntoView = function ({ block } = {}) {
    const { top, bottom } = this.getBoundingClientRect();
    const seen = top >= 0 && bottom <= page.innerHeight;
    if (block !== "nearest" || !seen) page.scrollBy({ top, behavior: "instant" });
  };
}

// A picture of the clinic's own site is not here: a grey field stands in its place.
const noPicture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 48' width='96' height='48'%3E%3Crect width='96' height='48' rx='6' fill='%23b4bcc9'/%3E%3Ctext x='48' y='31' text-anchor='middle' font-family='sans-serif' font-size='18' fill='%2316213d'%3ELogo%3C/text%3E%3C/svg%3E";

function withPicture(config) {
  const url = config.clinic?.logo_url;
  const own = typeof url === "string" && url.trim() && !/^\s*data:/i.test(url);
  return own ? { ...config, clinic: { ...config.clinic, logo_url: noPicture } } : config;
}

const preview = new Preview();

const shell = {
  address(text) {
    try {
      return new URL(text).href;
    } catch {
      return undefined;
    }
  },
  colour(text) {
    if (!CSS.supports("color", text)) return "null";
    const accent = channels(text, document.body).slice(0, 3);
    const palette = paletteFor(accent, "light");
    return JSON.stringify({
      asked: toHex(accent),
      light: shiftOf(accent, palette, "light")?.made ?? toHex(accent),
      dark: toHex(paletteFor(accent, "dark").accent),
      words: toHex(palette["on-accent"]),
      ratio: contrast(palette["on-accent"], palette.accent),
    });
  },
  found: (text) => JSON.stringify(found(text)),
  begin: () => preview.begin(),
  show: (config, looks) => preview.show(JSON.parse(config), JSON.parse(looks)),
  view: (wide, dark, sample) => preview.view({ wide, dark, sample }),
  again: () => preview.again(),
  example: () => fillIn(frame().contentDocument.querySelector("rug-wijzer")),
  copy: (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("none")),
  async file(input) {
    const text = await input.files[0].text();
    input.value = ""; // the same file may be chosen again
    return text;
  },
  download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  focus(selector) {
    const one = document.querySelector(selector);
    one?.focus();
    if (one?.localName === "pre") getSelection().selectAllChildren(one);
  },
};

// The settings in a text: of the element, of the loader's div, of a frame's address, or JSON alone.
// A document that is parsed here runs nothing and loads nothing.
function found(text) {
  if (!/<(rug-wijzer|div|iframe)[\s>]/i.test(text)) return { attributes: [], json: text };
  const page = new DOMParser().parseFromString(trusted.createHTML(text), "text/html");
  const element = page.querySelector("rug-wijzer");
  const source = page.querySelector('script[src*="rugwijzer"]')?.getAttribute("src");
  const folder = source ? [["base", source.replace(/[^/]*$/, "")]] : [];
  const named = (one, before) =>
    [...one.attributes]
      .filter(({ name }) => name.startsWith(before))
      .map(({ name, value }) => [name.slice(before.length), value]);
  if (element) {
    const script = [...element.querySelectorAll("script")].find(({ type }) => /json/i.test(type));
    const attributes = [...folder, ...named(element, "")];
    return { attributes, json: script?.textContent ?? null };
  }
  const place = page.querySelector(".rug-wijzer");
  if (place) return { attributes: [...folder, ...named(place, "data-")], json: null };
  const address = page.querySelector("iframe[src]")?.getAttribute("src") ?? "";
  const query = new URLSearchParams(address.split("#")[0].split("?")[1] ?? "");
  return { attributes: [...folder, ...query], json: null };
}

async function begin() {
  const packed = bytesOf(packedApp.text, packedApp.length);
  const stream = new Response(packed).body.pipeThrough(new DecompressionStream("deflate-raw"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  const { init, mount } = glue(WebAssembly);
  await init(module, () => root.before(document.getElementById("crashed").content));
  mount(shell, root, JSON.stringify(facts));
}

begin();
