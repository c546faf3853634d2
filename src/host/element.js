// `<rug-wijzer>`: draws the first screens at once, has the app take over when it stands, and shows
// the page's own fallback when anything fails. This class outlives the wasm in it, so it keeps the
// answers: in memory, nowhere else.

const harmlessPage = "https://www.buienradar.nl/";

class Rugwijzer extends HTMLElement {
  static observedAttributes = ["lang", "theme", "config", "standalone", "heading-level"];

  #fallback = document.createElement("slot");
  #prepared; // the first screen, drawn from the page's HTML alone
  #first; // the first screens, until the app has taken over from them
  #steps = []; // what was told of them, until then
  #frame; // the <div> that the first screens, the app, or the notice after a crash, stands in
  #life; // ends every listener when the element leaves the page
  #presses;
  #waiting;
  #instance; // this element's own wasm, as long as it is on the page
  #widget; // what `mount` returned
  #whole; // `{ instance, css }` of what takes over at the outcome, once it is there; or why it is not: `{ failure }`
  #more; // the styles of the whole, once it has taken over
  #before; // what stood on the screen, while the whole is taking over
  #asked; // the life in which the whole is being asked for
  #equipped; // the life in which `aside` was called
  #notices = new Notices();
  #settings = new Settings();
  #config; // as it was mounted with
  #journey;
  #kept; // the visit, as the app last handed it over: `{ visit, answered }`
  #made; // the day of the outcome on the screen
  #told = new Set(); // what the page's developer has been told, in this life

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#wear();
    this.#prepared = root.querySelector(".rw");
    root.replaceChildren(this.#prepared ?? this.#fallback);
  }

  // Which release this is, and which rules it asks by.
  get version() {
    return source.version;
  }

  get ruleset() {
    return source.ruleset;
  }

  connectedCallback() {
    if (!this.#life) this.#begin(); // else it was only moved
  }

  // A page that moves the element takes it out and puts it back at once: wait before calling that
  // goodbye.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#end());
  }

  // In another window its styles have to be made anew.
  adoptedCallback() {
    this.#wear();
  }

  // In a microtask, for the change may come from a listener that the app itself is calling just
  // now.
  attributeChangedCallback(name, before, now) {
    if (!this.#life || before === now) return;
    queueMicrotask(() => (name === "theme" ? this.#dress() : this.#anew()));
  }

  #anew() {
    if (!this.#life) return;
    this.#end();
    this.#begin();
  }

  #begin() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    Object.assign(this.dataset, { version: source.version, ruleset: source.ruleset });
    keepKeysInside(this, signal);
    this.#presses = new Presses(this, signal, () =>
      this.#tell(
        "press_blocked",
        "A script of this page stops or prevents presses before they reach Rugwijzer. Let its capturing listeners pass over <rug-wijzer>.",
      ),
    );
    this.#waiting = new Waiting(this.shadowRoot, signal);
    watchShade(this, signal, () => this.#dress());
    watchSize(
      this,
      signal,
      () => this.#frame,
      () => this.#dress(),
    );
    this.shadowRoot.addEventListener(
      "click",
      ({ target }) => target.closest?.('[data-action="help"]') && this.#help(),
      { signal },
    );
    const step = (direction) => {
      const stage = this.#first ?? this.#widget;
      if (direction < 0) stage?.back();
      else stage?.forward();
    };
    const answered = () => this.#first?.begun || this.#kept?.answered;
    this.#journey = isAlone(this) ? new Journey(signal, step, answered) : undefined;
    document.addEventListener("visibilitychange", () => document.hidden || this.#lookAtDay(), {
      signal,
    });
    addEventListener("focus", () => this.#lookAtDay(), { signal });
    if (this.#kept === undefined) this.#showFirst();
    this.#start(signal);
  }

  #end() {
    this.#life?.abort();
    this.#life = undefined;
    this.#clear();
    this.#instance = this.#whole = undefined; // Yew leaves a little behind at every mount; it goes with the instance.
    this.#told.clear();
  }

  async #start(signal, focus = false) {
    compile().catch(() => {}); // asked for before anything else; what fails is told of below
    try {
      await childrenParsed(this);
      const own = this.#instance ?? compile().then((module) => instantiate(glue, module));
      const [instance, config] = await Promise.all([own, this.#settings.read(this, this.#tell)]);
      if (signal.aborted) return;
      this.#instance = instance;
      this.#config = config;
      this.#mount(focus);
      this.#equip(signal);
      // The check begins anew with it, and the answers stay.
      watchJson(this, signal, config, () => this.#anew());
    } catch (failure) {
      if (signal.aborted) return;
      this.#fail(failure);
      // The line may have been down.
      if (failure.code === "download_failed")
        addEventListener("online", () => this.#start(signal, focus), { signal, once: true });
    }
  }

  // The alarm pages are behind the visitor. Who saves data waits until an outcome has more to say.
  async #expectWhole(signal) {
    if (savesData()) return;
    await idle();
    if (!signal.aborted) this.#awaitWhole(signal);
  }

  // Makes what comes after the outcome ready. Without it the check still gives its outcome.
  async #awaitWhole(signal) {
    if (this.#whole || this.#asked === signal) return;
    this.#asked = signal;
    try {
      const found = await fetchWhole();
      const instance = found && (await instantiate(found.glue, found.module));
      if (!instance || signal.aborted) return;
      this.#whole = { instance, css: found.css };
    } catch (failure) {
      if (signal.aborted) return;
      this.#whole = { failure };
      this.#tell(failure.code ?? "plan_failed", failure.message, failure.cause);
      if (failure.code === "plan_download_failed")
        addEventListener("online", () => this.#askAgain(signal), { signal, once: true });
    } finally {
      if (this.#asked === signal) this.#asked = undefined;
    }
    this.#waiting.end();
    // It comes late: somebody who has to call now is not disturbed for it.
    if (this.#outcome("[data-more]")) this.#carryOn(signal, false);
  }

  #askAgain(signal) {
    if (!this.#whole?.failure) return;
    this.#whole = undefined;
    this.#awaitWhole(signal);
  }

  // Once in a life.
  #equip(signal) {
    if (this.#equipped === signal) return;
    this.#equipped = signal;
    aside(this, signal, {
      tell: this.#tell,
      notices: this.#notices,
      outcome: () => this.#outcome(),
      paper: () => this.#outcome() && this.#widget?.paper?.(),
    });
  }

  // The outcome on the screen; one that says of itself that more may follow has `[data-more]`.
  #outcome(kind = "[data-disposition]") {
    return this.#frame?.querySelector(kind);
  }

  #awaits() {
    const instance = this.#whole?.instance;
    return instance && !this.#before && this.#instance !== instance;
  }

  // The whole takes over from the check at the outcome: the same answers, the same screen, and more
  // below it.
  #carryOn(signal, focus) {
    if (this.#whole?.failure && this.#outcome("[data-more]")) this.#offerPlan(signal);
    if (!this.#awaits()) return;
    this.#before = { instance: this.#instance, widget: this.#widget, frame: this.#frame };
    this.#instance = this.#whole.instance;
    this.#more = this.#whole.css;
    this.#wear();
    try {
      this.#mount(focus);
      // It takes a while before a new line that is read aloud is listened to.
      if (focus) setTimeout(() => signal.aborted || this.#widget?.say(), 250);
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
    moveTo(this, frame, "[data-heading]", true);
  }

  // Says that the plan could not be loaded; pressing the button asks for it again.
  #offerPlan(signal) {
    const again = (button) => {
      this.#waiting.begin(button);
      this.#askAgain(signal);
    };
    this.#frame.append(this.#notices.say("noPlan", "load_plan", again, true));
  }

  // An outcome of another day may no longer be true. It stays; whoever comes back to it is asked to
  // look again.
  #lookAtDay() {
    if (!this.#outcome() || this.#made === undefined || this.#made === today()) return;
    if (this.#notices.knows("otherDay") && !this.#notices.stands)
      this.#frame.prepend(
        this.#notices.say("otherDay", "look_again", () =>
          this.#outcome('[data-action="back"]')?.click(),
        ),
      );
  }

  #mount(focus) {
    const instance = this.#instance;
    const frame = this.#newFrame();
    frame.hidden = true;
    // An outcome that stands already keeps its day.
    const day = (this.#before && this.#made) ?? today();
    const page = {
      prepare: (lang, notices) => {
        Object.assign(frame, { lang, dir: "ltr" });
        const [wait, ...words] = notices.split("\n");
        this.#waiting.learn(lang, wait);
        this.#notices.learn(words);
      },
      ready: () => {
        if (this.#first) return queueMicrotask(() => this.#takeOver(frame));
        const first = !this.#before;
        if (this.#frame === frame) this.#show(focus);
        if (first) this.#sendReady();
        if (this.#outcome("[data-more]")) this.#awaitWhole(this.#life.signal); // answers were kept
      },
      expect_plan: () => this.#expectWhole(this.#life.signal),
      question: (step) => (this.#first ? this.#steps.push(step) : this.#send("question", { step })),
      result: (disposition) => {
        const { signal } = this.#life;
        this.#made = today();
        this.#send("result", { disposition });
        // The app is still telling; its other effects come first.
        queueMicrotask(() => {
          if (signal.aborted) return;
          if (this.#made !== day) this.#widget?.made_on(this.#made);
          this.#carryOn(signal, true);
          if (this.#outcome("[data-more]")) this.#awaitWhole(signal);
        });
      },
      focus: (selector, heading) => {
        if (this.#first) return; // it is being done again, unseen
        this.#presses.newScreen();
        if (heading) {
          this.#notices.clear(); // of the screen before
          drawn().then(() => this.#shade()); // looking has its price: not before the screen stands
          // The whole gives the focus to its heading as soon as it stands, so that one heading is
          // read once. Until then the focus stays inside, for outside the page's own hotkeys
          // listen.
          if (this.#outcome() && this.#awaits()) {
            frame.tabIndex = -1;
            return frame.focus({ preventScroll: true });
          }
        }
        moveTo(this, frame, selector, heading);
      },
      let_go: () => this.#first || this.shadowRoot.activeElement?.blur(),
      print: () => this.#print(),
      address: parsed,
      keep: (visit, answered) => (this.#kept = { visit, answered }),
      tell: (code, message) => this.#tell(code, message),
      broken: (message) => this.#instance === instance && this.#break(message),
      went_on: () => this.#first || this.#journey?.wentOn(),
      went_back: () => this.#first || this.#journey?.wentBack(),
      away: () =>
        frame.prepend(
          this.#notices.say("away", "go_on", () =>
            frame.querySelector('[data-action="resume"]')?.click(),
          ),
        ),
      copy: (text) => this.#copy(text),
      leave: () => this.#leave(),
    };
    instance.trapped = (reason) => page.broken(`${reason?.message ?? reason}`);
    Object.assign(page, instance.tools?.(frame, this.#life.signal));
    try {
      const widget = instance.mount(
        page,
        frame,
        this.getAttribute("lang"),
        this.#config,
        this.#kept?.visit,
        isAlone(this),
        headingLevel(this),
        day,
      );
      if (this.#instance === instance) this.#widget = widget;
    } catch (trap) {
      if (this.#instance === instance) throw trap; // else it was a panic, and `broken` has been told
    }
  }

  // Draws the first screens, or shows them again as the visitor has left them.
  #showFirst() {
    const { signal } = this.#life;
    if (!this.#first?.begun)
      this.#first = new FirstScreens(this.getAttribute("lang"), headingLevel(this), {
        moved: () => {
          this.#presses.newScreen();
          moveTo(this, this.#frame, "[data-heading]", true);
        },
        wentOn: () => this.#journey?.wentOn(),
        wentBack: () => this.#journey?.wentBack(),
        waits: (button) => this.#waiting.begin(button),
        slow: () => signal.aborted || this.#offerToCall(),
      });
    const first = this.#first;
    this.#frame = first.frame;
    this.#waiting.learn(first.frame.lang, first.words.wait);
    if (this.#prepared) first.takeFrom(this.#prepared);
    else this.shadowRoot.append(first.frame);
    this.#prepared = undefined;
    this.#placeFallback();
    this.#dress();
  }

  // The app takes over from the first screens: the same screen, with what was chosen, what is open
  // and where the focus is. From the last thing done again to the end of this no event can come.
  async #takeOver(frame) {
    const first = this.#first;
    const press = (button) => this.#waiting.press(button);
    const pressed = await first?.doAgain({ frame, widget: this.#widget, press });
    if (this.#frame !== frame || !first || this.#first !== first) return;
    this.#first = undefined;
    this.#waiting.end();
    if (first.frame.isConnected) {
      const still = stayWhereOneReads(first.frame);
      frame.hidden = false;
      carryOver(this.shadowRoot, first.frame, frame);
      first.frame.remove();
      this.#placeFallback();
      this.#dress();
      still(frame);
    } else this.#show(true);
    this.#sendReady();
    for (const step of this.#steps.splice(0)) this.#send("question", { step });
    if (first.waitsOn) pressed?.click();
  }

  // What no slot takes is not shown, whatever the page's styles say.
  #placeFallback() {
    if (!swallowed(this)) this.#fallback.remove();
    else if (!this.#fallback.isConnected) this.shadowRoot.append(this.#fallback);
  }

  #sendReady() {
    this.#send("ready", { version: source.version, ruleset: source.ruleset });
  }

  // The check has not come, and somebody waits for it: the page's own advice is shown, too.
  #offerToCall() {
    const box = notice(this.#first.words.slow, "go_on", () => box.remove());
    this.#frame.prepend(box);
    this.shadowRoot.append(this.#fallback);
    this.#dress();
  }

  // The check cannot come: what was answered is kept for another try.
  #offerToTry() {
    const { signal } = this.#life;
    const again = () => {
      this.#frame.remove();
      this.#showFirst();
      this.#start(signal);
    };
    const frame = this.#newFrame();
    frame.append(notice(this.#first.words.failed, "try_again", again));
    this.#fallback.before(frame);
    moveTo(this, frame, "button", false);
  }

  #newFrame() {
    if (this.#first) this.#frame === this.#first.frame || this.#frame?.remove();
    else if (!this.#before) this.#clear();
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
    this.#first?.frame.remove();
    this.#frame = undefined;
    this.shadowRoot.append(this.#fallback);
  }

  #clearBefore() {
    this.#before?.widget.destroy();
    this.#before?.frame.remove();
    this.#before = undefined;
  }

  #wear() {
    const view = this.ownerDocument.defaultView;
    if (view)
      this.shadowRoot.adoptedStyleSheets = [css, this.#more]
        .filter(Boolean)
        .map((text) => sheetOf(text, view));
  }

  #dress() {
    const frame = this.#frame;
    if (!frame) return;
    frame.style.setProperty("--rw-rem", visitorsRem(this.shadowRoot));
    this.#shade();
  }

  // Light or dark, as the page is now.
  #shade() {
    const frame = this.#frame;
    if (!frame) return;
    const theme = shade(this);
    if (frame.dataset.theme !== theme) frame.dataset.theme = theme;
    if (!isAlone(this)) return;
    // The page is ours: no white rim around a dark widget.
    const { backgroundColor } = getComputedStyle(frame);
    const { body, documentElement: root } = document;
    // Set once: this is watched, too.
    if (body.style.margin !== "0px") body.style.margin = "0px";
    if (root.style.backgroundColor !== backgroundColor)
      root.style.backgroundColor = backgroundColor;
  }

  #show(focus) {
    const still = this.#before && !focus ? stayWhereOneReads(this.#before.frame) : undefined;
    this.#frame.hidden = false; // below what stood there until now, so that the page does not shrink under the reader
    this.#clearBefore();
    this.#placeFallback();
    this.#dress();
    this.#presses.newScreen();
    if (focus) moveTo(this, this.#frame, "[data-heading]", true);
    else still?.(this.#frame);
  }

  #fail({ code = "start_failed", message, cause }) {
    this.#clear();
    this.#tell(code, message, cause);
    if (this.#first?.begun) this.#offerToTry();
  }

  // Called from inside the panic. Nothing in that instance may be called again, so it is let go of
  // at once; the screen follows in a microtask, for taking it away fires events that the dying app
  // still listens to.
  #break(message) {
    if (this.#before) return queueMicrotask(() => this.#fallBack(message));
    const life = this.#life;
    const painted = !this.#frame?.hidden;
    const resumed = this.#kept !== undefined;
    this.#instance = this.#widget = undefined;
    // The check goes on alone, for what broke may lie in the rest.
    this.#whole = { failure: new Failure("panic", message) };
    // Answers that break the app before it can show a screen would break it every time.
    if (!painted) this.#kept = undefined;
    queueMicrotask(() => {
      this.#fail({ code: "panic", message });
      if (this.#notices.knows("crash") && (painted || resumed) && life === this.#life)
        this.#offerToGoOn(life.signal);
    });
  }

  #offerToGoOn(signal) {
    const box = this.#notices.say("crash", "go_on", () => this.#start(signal, true));
    this.#newFrame().append(box);
    this.#presses.newScreen();
    moveTo(this, this.#frame, "button", false);
  }

  // A page in a frame, or one without https, may not touch the clipboard; the visitor is told, and
  // can still print.
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

  // From the foot of a long page to the numbers at its head.
  #help() {
    this.#frame.querySelector(".rw-help").open = true;
    moveTo(this, this.#frame, ".rw-help summary", true);
  }

  #print() {
    const view = this.ownerDocument.defaultView;
    let opened = view === view.top;
    view.addEventListener("beforeprint", () => (opened = true), { once: true });
    view.print();
    if (opened) return;
    this.#tell(
      "print_failed",
      "The frame in which Rugwijzer stands may not print: its sandbox lacks allow-modals.",
    );
    const beside = this.#frame.querySelector('[data-action="print"]')?.closest("section");
    if (this.#notices.knows("noPrint")) beside?.append(this.#notices.say("noPrint", "noticed"));
  }

  // The quick exit: out of sight first, then forgotten, then away. Coming back finds a check that
  // has not begun.
  #leave() {
    this.hidden = true;
    this.style.setProperty("display", "none", "important");
    queueMicrotask(() => {
      this.#end();
      this.#kept = this.#first = undefined;
      addEventListener("pageshow", (event) => event.persisted && location.reload());
      leaveFor(harmlessPage);
    });
  }

  // Told once each; a second crash is another one.
  #tell = (code, message, cause) => {
    const what = `${code}: ${message}`;
    if (code !== "panic" && this.#told.has(what)) return;
    this.#told.add(what);
    console.error(`rug-wijzer ${source.version}: ${what}`);
    this.#send("error", { code, message, cause, version: source.version, ruleset: source.ruleset });
  };

  // Bubbling and composed, so that a listener on the page's document hears it too. None of them
  // carries an answer.
  #send(name, detail) {
    this.dispatchEvent(
      new CustomEvent(`rugwijzer:${name}`, { bubbles: true, composed: true, detail }),
    );
  }
}

// A page may load this script twice, or have an element of that name already.
if (!customElements.get("rug-wijzer")) customElements.define("rug-wijzer", Rugwijzer);
