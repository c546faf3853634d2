// The preview: the widget's own element, in a frame without an address. `previewPage` is set before
// this text by `xtask/src/configurator.rs`; the element's script stands in the page.

// The app makes both.
const frame = () => document.getElementById("cf-frame");
const stage = () => document.getElementById("cf-stage");

// What goes into the frame is the page's own text. What somebody pasted is taken apart (`shell.js`) by
// a parser that runs nothing and loads nothing; it is never shown as markup.
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
