// `<rug-wijzer>`: shows the page's own fallback until the first screen stands, and again when anything fails.
// This class outlives the wasm in it, so it keeps the answers: in memory, nowhere else.

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const harmlessPage = "https://www.buienradar.nl/";

class Rugwijzer extends HTMLElement {
  static observedAttributes = ["lang", "theme", "config", "standalone"];

  #fallback = document.createElement("slot");
  #frame; // the <div> that the app, or the notice after a crash, stands in
  #life; // ends every listener when the element leaves the page
  #instance; // this element's own wasm, kept while it is taken out and put back
  #widget; // what `mount` returned
  #journey;
  #kept; // the answers, as the app last handed them over
  #words; // of the notice after a crash
  #fetched = {}; // the configuration that was loaded, and its address

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#fallback);
  }

  connectedCallback() {
    if (!this.#life) this.#begin(); // else it was only moved
  }

  // A page that moves the element takes it out and puts it back at once: wait before calling that goodbye.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#end());
  }

  // In a microtask, for the change may come from a listener that the app itself is calling just now.
  attributeChangedCallback(name, before, now) {
    const life = this.#life;
    if (!life || before === now) return;
    queueMicrotask(() => {
      if (life.signal.aborted) return;
      if (name === "theme") return this.#dress();
      this.#end();
      this.#begin();
    });
  }

  #begin() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    keepKeysInside(this, signal);
    watchShade(this, signal, () => this.#dress());
    const step = (direction) => (direction < 0 ? this.#widget?.back() : this.#widget?.forward());
    this.#journey = this.hasAttribute("standalone") ? new Journey(signal, step) : undefined;
    this.#start(signal);
  }

  #end() {
    this.#life?.abort();
    this.#life = undefined;
    this.#clear();
  }

  async #start(signal, focus = false) {
    try {
      await childrenParsed();
      const [instance, config] = await Promise.all([this.#instance ?? instantiate(), this.#configuration()]);
      if (signal.aborted) return;
      this.#instance = instance;
      this.#mount(config, focus);
    } catch (failure) {
      if (!signal.aborted) this.#fail(failure);
    }
  }

  // The inline JSON, or the file that `config` names. Without either, or when it fails, the defaults do.
  async #configuration() {
    const address = this.getAttribute("config");
    if (!address) return this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (this.#fetched.address === address) return this.#fetched.text;
    try {
      const text = await (await read(address, "config_download_failed")).text();
      this.#fetched = { address, text };
      return text;
    } catch (failure) {
      this.#tell(failure.code ?? "config_download_failed", failure.message);
      return undefined;
    }
  }

  #mount(config, focus) {
    const instance = this.#instance;
    const frame = this.#newFrame();
    frame.hidden = true;
    const page = {
      rescue: (title, body, goOn) => (this.#words = { title, body, goOn }),
      ready: () => this.#frame === frame && this.#show(focus),
      keep: (answers) => (this.#kept = answers),
      tell: (code, message) => this.#tell(code, message),
      broken: (message) => this.#instance === instance && this.#break(message),
      went_on: () => this.#journey?.wentOn(),
      went_back: () => this.#journey?.wentBack(),
      copy: (text) => this.#copy(text),
      leave: () => this.#leave(),
    };
    try {
      const widget = instance.mount(page, this, frame, config, this.#kept, this.hasAttribute("standalone"));
      if (this.#instance === instance) this.#widget = widget;
    } catch (trap) {
      if (this.#instance === instance) throw trap; // else it was a panic, and `broken` has been told
    }
  }

  #newFrame() {
    this.#clear();
    this.#frame = document.createElement("div");
    this.#frame.className = "rw";
    this.shadowRoot.prepend(this.#frame);
    this.#dress();
    return this.#frame;
  }

  #clear() {
    this.#widget?.destroy();
    this.#widget = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    this.shadowRoot.append(this.#fallback);
  }

  #dress() {
    const frame = this.#frame;
    if (!frame) return;
    frame.style.setProperty("--rw-rem", visitorsRem(this.shadowRoot));
    frame.dataset.theme = shade(this);
    if (!this.hasAttribute("standalone")) return;
    // The page is ours: no white rim around a dark widget.
    document.body.style.margin = "0";
    document.documentElement.style.background = getComputedStyle(frame).backgroundColor;
  }

  #show(focus) {
    this.#frame.hidden = false;
    this.#fallback.remove(); // what no slot takes is not shown, whatever the page's styles say
    this.#dress();
    if (focus) this.#frame.querySelector("[data-heading]")?.focus();
  }

  #fail({ code = "start_failed", message }) {
    this.#clear();
    this.#tell(code, message);
  }

  // Called from inside the panic. Nothing in that instance may be called again, so it is let go of at once; the
  // screen follows in a microtask, for taking it away fires events that the dying app still listens to.
  #break(message) {
    const life = this.#life;
    const painted = !this.#fallback.isConnected;
    const resumed = this.#kept !== undefined;
    this.#instance = this.#widget = undefined;
    // Answers that break the app before it can show a screen would break it every time.
    if (!painted) this.#kept = undefined;
    queueMicrotask(() => {
      this.#fail({ code: "panic", message });
      if (this.#words && (painted || resumed) && life === this.#life) this.#offerToGoOn(life.signal);
    });
  }

  #offerToGoOn(signal) {
    const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    const notice = make("div", "");
    notice.className = "rw-notice";
    notice.role = "alert";
    const button = make("button", this.#words.goOn);
    button.type = "button";
    button.className = "rw-btn";
    button.dataset.action = "go_on";
    button.addEventListener("click", () => this.#start(signal, true), { once: true });
    notice.append(make("h2", this.#words.title), make("p", this.#words.body), button);
    this.#newFrame().append(notice);
    button.focus();
  }

  // A page in a frame, or one without https, may not touch the clipboard; the visitor is told, and can still print.
  async #copy(text) {
    const widget = this.#widget;
    try {
      await navigator.clipboard.writeText(text);
      if (widget === this.#widget) widget?.copied(true);
    } catch (reason) {
      this.#tell("copy_failed", reason.message);
      if (widget === this.#widget) widget?.copied(false);
    }
  }

  // The quick exit: out of sight first, then forgotten, then away. Coming back finds a check that has not begun.
  #leave() {
    this.hidden = true;
    this.style.setProperty("display", "none", "important");
    queueMicrotask(() => {
      this.#end();
      this.#kept = undefined;
      addEventListener("pageshow", (event) => event.persisted && location.reload());
      location.replace(harmlessPage);
    });
  }

  #tell(code, message) {
    console.error(`rug-wijzer: ${code}: ${message}`);
    this.dispatchEvent(new CustomEvent("rugwijzer:error", { bubbles: true, composed: true, detail: { code, message } }));
  }
}

// The inline configuration may come later in the page than the element's own start tag.
function childrenParsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
}

// A page may load this script twice, or have an element of that name already.
if (!customElements.get("rug-wijzer")) customElements.define("rug-wijzer", Rugwijzer);
