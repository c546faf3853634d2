// `<rug-wijzer>`: shows the page's own fallback until the first screen stands, and again when anything fails.
// This class outlives the wasm in it, so it keeps the answers: in memory, nowhere else.

const sheet = sheetOf(css);

const harmlessPage = "https://www.buienradar.nl/";

class Rugwijzer extends HTMLElement {
  static observedAttributes = ["lang", "theme", "config", "standalone"];

  #fallback = document.createElement("slot");
  #frame; // the <div> that the app, or the notice after a crash, stands in
  #life; // ends every listener when the element leaves the page
  #instance; // this element's own wasm, as long as it is on the page
  #widget; // what `mount` returned
  #whole; // `{ instance, sheet }` of what takes over at the outcome, once it is there; or why it is not: `{ failure }`
  #before; // what stood on the screen, while the whole is taking over
  #notice; // that the plan could not be loaded
  #config; // as it was mounted with
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
    this.#instance = this.#whole = undefined; // Yew leaves a little behind at every mount; it goes with the instance.
  }

  async #start(signal, focus = false) {
    try {
      await childrenParsed();
      const own = this.#instance ?? compile().then((module) => instantiate(glue, module));
      const [instance, config] = await Promise.all([own, this.#configuration()]);
      if (signal.aborted) return;
      this.#instance = instance;
      this.#config = config;
      this.#mount(focus);
      this.#awaitWhole(signal);
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

  // Makes what comes after the outcome ready while the visitor answers. Without it the check still gives its outcome.
  async #awaitWhole(signal) {
    if (this.#whole) return;
    try {
      const found = await fetchWhole();
      const instance = found && (await instantiate(found.glue, found.module));
      if (!instance || signal.aborted) return;
      this.#whole = { instance, sheet: found.sheet };
    } catch (failure) {
      if (signal.aborted) return;
      this.#whole = { failure };
      this.#tell(failure.code ?? "plan_failed", failure.message);
    }
    // It comes late: somebody who has to call now is not disturbed for it.
    if (this.#hasMore()) this.#carryOn(signal, false);
  }

  // An outcome stands on the screen that says of itself that more may follow.
  #hasMore() {
    return this.#frame?.querySelector("[data-more]");
  }

  // The whole takes over from the check at the outcome: the same answers, the same screen, and more below it.
  #carryOn(signal, focus) {
    const { instance, sheet: more, failure } = this.#whole ?? {};
    if (failure && this.#hasMore()) this.#offerPlan(signal);
    if (!instance || this.#before || this.#instance === instance) return;
    this.#before = { instance: this.#instance, widget: this.#widget, frame: this.#frame };
    this.#instance = instance;
    this.shadowRoot.adoptedStyleSheets = [sheet, more];
    try {
      this.#mount(focus);
    } catch (trap) {
      this.#fallBack(trap.message);
    }
  }

  // The whole could not show its first screen: the check stays on the screen, as it was.
  #fallBack(message) {
    if (!this.#before) return; // a panic is told of by the app and by the trap it ends in
    const { instance, widget, frame } = this.#before;
    this.#before = undefined;
    this.#frame.remove();
    [this.#instance, this.#widget, this.#frame] = [instance, widget, frame];
    this.#whole = { failure: new Failure("panic", message) };
    this.#tell("panic", message);
  }

  // Says that the plan could not be loaded; pressing the button asks for it again.
  #offerPlan(signal) {
    this.#notice = notice(this.#words.noPlan, "load_plan", () => {
      this.#notice.remove();
      this.#whole = undefined;
      this.#awaitWhole(signal);
    });
    this.#frame.append(this.#notice);
  }

  #mount(focus) {
    const instance = this.#instance;
    const frame = this.#newFrame();
    frame.hidden = true;
    const page = {
      prepare: (lang, notices) => {
        Object.assign(frame, { lang, dir: "ltr" });
        const lines = notices.split("\n");
        this.#words = { crash: lines.slice(0, 3), noPlan: lines.slice(3) };
      },
      ready: () => {
        const first = !this.#before;
        if (this.#frame === frame) this.#show(focus);
        if (first) this.#send("ready");
      },
      question: (step) => this.#send("question", { step }),
      result: (disposition) => {
        const { signal } = this.#life;
        this.#send("result", { disposition });
        // The app is still telling; its other effects come first.
        queueMicrotask(() => signal.aborted || this.#carryOn(signal, true));
      },
      focus: (selector, heading) => {
        if (heading) this.#notice?.remove(); // of the screen before
        moveTo(frame, selector, heading);
      },
      let_go: () => this.shadowRoot.activeElement?.blur(),
      print: () => window.print(),
      address: parsed,
      keep: (answers) => (this.#kept = answers),
      tell: (code, message) => this.#tell(code, message),
      broken: (message) => this.#instance === instance && this.#break(message),
      went_on: () => this.#journey?.wentOn(),
      went_back: () => this.#journey?.wentBack(),
      copy: (text) => this.#copy(text),
      leave: () => this.#leave(),
    };
    Object.assign(page, instance.tools?.(frame, this.#life.signal, () => this.#instance === instance && !this.#widget?.tick()));
    try {
      const widget = instance.mount(page, frame, this.getAttribute("lang"), this.#config, this.#kept, this.hasAttribute("standalone"), ...today());
      if (this.#instance === instance) this.#widget = widget;
    } catch (trap) {
      if (this.#instance === instance) throw trap; // else it was a panic, and `broken` has been told
    }
  }

  #newFrame() {
    if (!this.#before) this.#clear();
    this.#frame = document.createElement("div");
    this.#frame.className = "rw";
    this.shadowRoot.append(this.#frame);
    this.#dress();
    return this.#frame;
  }

  #clear() {
    this.#clearBefore();
    this.#widget?.destroy();
    this.#widget = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    this.shadowRoot.append(this.#fallback);
  }

  #clearBefore() {
    this.#before?.widget.destroy();
    this.#before?.frame.remove();
    this.#before = undefined;
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
    const still = this.#before && !focus ? stayWhereOneReads(this.#before.frame) : undefined;
    this.#frame.hidden = false; // below what stood there until now, so that the page does not shrink under the reader
    this.#clearBefore();
    this.#fallback.remove(); // what no slot takes is not shown, whatever the page's styles say
    this.#dress();
    if (focus) moveTo(this.#frame, "[data-heading]", true);
    else still?.(this.#frame);
  }

  #fail({ code = "start_failed", message }) {
    this.#clear();
    this.#tell(code, message);
  }

  // Called from inside the panic. Nothing in that instance may be called again, so it is let go of at once; the
  // screen follows in a microtask, for taking it away fires events that the dying app still listens to.
  #break(message) {
    if (this.#before) return queueMicrotask(() => this.#fallBack(message));
    const life = this.#life;
    const painted = !this.#fallback.isConnected;
    const resumed = this.#kept !== undefined;
    this.#instance = this.#widget = undefined;
    // The check goes on alone, for what broke may lie in the rest.
    this.#whole = { failure: new Failure("panic", message) };
    // Answers that break the app before it can show a screen would break it every time.
    if (!painted) this.#kept = undefined;
    queueMicrotask(() => {
      this.#fail({ code: "panic", message });
      if (this.#words && (painted || resumed) && life === this.#life) this.#offerToGoOn(life.signal);
    });
  }

  #offerToGoOn(signal) {
    const box = notice(this.#words.crash, "go_on", () => this.#start(signal, true));
    this.#newFrame().append(box);
    box.querySelector("button").focus();
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
    this.#send("error", { code, message });
  }

  // Bubbling and composed, so that a listener on the page's document hears it too. None of them carries an answer.
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(`rugwijzer:${name}`, { bubbles: true, composed: true, detail }));
  }
}

// A page may load this script twice, or have an element of that name already.
if (!customElements.get("rug-wijzer")) customElements.define("rug-wijzer", Rugwijzer);
