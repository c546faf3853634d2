// `<rug-wijzer>`: draws the first screens at once, has the app take over when it stands, and shows
// the page's own fallback when anything fails. This class outlives the wasm in it, so it keeps the
// answers: in memory, nowhere else.

// A server that draws pages imports this script too, and has no elements: nothing is defined there.
class Rugwijzer extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = [
    "lang",
    "theme",
    "accent",
    "standalone",
    "heading-level",
    "dialog",
    ...settingNames,
  ];

  #fallback = document.createElement("slot");
  #prepared; // the first screen, drawn from the page's HTML alone
  #first; // the first screens, until the app has taken over from them
  #steps = []; // what was told of them, until then
  #frame; // the <div> that the first screens, the app, or the notice after a crash, stands in
  #lifetime; // ends every listener when the element leaves the page
  #presses;
  #waiting;
  #instance; // this element's own wasm, as long as it is on the page
  #widget; // what `mount` returned
  #dialog; // in which the check stands, where a button opens it
  #plan; // the plan's build, which takes over at the outcome
  #lateStyles = []; // the app's, and the plan's once it has taken over
  #before; // what stood on the screen, while the plan's build is taking over
  #checked; // the life in which `checkPage` was called
  #parts; // what comes with the app (`load.js`)
  #notices;
  #settings;
  #given; // the property `config`, as it was set
  #config; // what all settings come to
  #reading; // the last time that they were read
  #history;
  #saved; // the visit, as the app last handed it over: `{ visit, answered }`
  #kept; // what is kept on the device, as a text (`storage.js`)
  #handed; // a handover code that was brought; empty where it has still to be typed
  #keptBroke = false; // the app could not show a screen with it
  #outcomeDay; // the day of the outcome on the screen
  #reporter = new Reporter(this);
  #tell = this.#reporter.tell;

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    adoptStyles(this, css, ...this.#lateStyles);
    this.#prepared = root.querySelector(".rw");
    root.replaceChildren(this.#prepared ?? this.#fallback);
    // Set before this script was there.
    const early = Object.getOwnPropertyDescriptor(this, "config");
    if (early && delete this.config) this.config = early.value;
  }

  // The settings as an object. A text is what the attribute is: frameworks set the property where
  // there is one.
  get config() {
    return this.#given;
  }

  set config(value) {
    if (typeof value === "string") return this.setAttribute("config", value);
    this.#given = value;
    this.#dialog?.follow();
    this.#configure(this.#lifetime?.signal);
  }

  // Which release this is, and which rules it asks by.
  get version() {
    return source.version;
  }

  get ruleset() {
    return source.ruleset;
  }

  connectedCallback() {
    if (!this.#lifetime) this.#begin(); // else it was only moved
  }

  // A page that moves the element takes it out and puts it back at once: wait before calling that
  // goodbye.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#end());
  }

  // In another window its styles have to be made anew.
  adoptedCallback() {
    adoptStyles(this, css, ...this.#lateStyles);
  }

  // In a microtask, for the change may come from a listener that the app itself is calling just
  // now.
  attributeChangedCallback(name, before, now) {
    if (!this.#lifetime || before === now) return;
    queueMicrotask(() => {
      this.#dialog?.follow();
      if (name === "theme" || name === "accent") applyAppearance(this, this.#frame);
      else if (!settingNames.includes(name)) this.#restart();
      else this.#configure(this.#lifetime?.signal);
    });
  }

  #restart() {
    if (!this.#lifetime) return;
    this.#end();
    this.#begin();
  }

  #begin() {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    Object.assign(this.dataset, { version: source.version, ruleset: source.ruleset });
    takeBase(this, this.#tell);
    callDoctor();
    keepKeysInside(this, signal);
    this.#presses = new PressGuard(this, signal, () =>
      this.#tell(
        "press_blocked",
        "A script of this page stops or prevents presses before they reach Rugwijzer. Let its capturing listeners pass over <rug-wijzer>.",
      ),
    );
    this.#waiting = new Waiting(this.shadowRoot, signal);
    watchShade(this, signal, () => applyAppearance(this, this.#frame));
    watchSize(
      this,
      signal,
      () => this.#frame,
      () => applyAppearance(this, this.#frame),
    );
    this.shadowRoot.addEventListener(
      "click",
      ({ target }) => {
        if (target.closest?.('[data-action="help"]')) this.#help();
        // The check alone reads no code: the plan's build does.
        if (target.closest?.('[data-action="open_code"]') && !this.#instance?.tools) {
          this.#handed ??= "";
          this.#restart();
        }
      },
      { signal },
    );
    if (this.hasAttribute("dialog")) return this.#offerDialog(signal);
    const step = (direction) => {
      const stage = this.#first ?? this.#widget;
      if (direction < 0) stage?.back();
      else stage?.forward();
    };
    const answered = () => this.#first?.begun || this.#saved?.answered;
    this.#history = isAlone(this) ? new BrowserHistory(signal, step, answered) : undefined;
    document.addEventListener("visibilitychange", () => document.hidden || this.#lookAtDay(), {
      signal,
    });
    addEventListener("focus", () => this.#lookAtDay(), { signal });
    this.#kept = this.#saved || this.#keptBroke ? undefined : device.read();
    const takeCode = () => {
      const code = isAlone(this) ? codeInAddress() : undefined;
      if (code !== undefined) this.#handed = code;
      return code !== undefined;
    };
    takeCode();
    addEventListener("hashchange", () => takeCode() && this.#restart(), { signal });
    if (this.#saved === undefined) this.#showFirst();
    this.#start(signal);
  }

  #end() {
    this.#lifetime?.abort();
    this.#lifetime = undefined;
    this.#clear();
    this.#instance = this.#plan = this.#dialog = undefined; // Yew leaves a little behind at every mount; it goes with the instance.
    this.#reporter.forget();
  }

  async #start(signal, focus = false) {
    if (this.getAttribute("loading") === "lazy") await nearTheWindow(this, signal);
    if (!this.#wantsPlan) compile().catch(() => {}); // asked for before anything else; what fails is told of below
    try {
      await this.#takeParts(signal);
      if (signal.aborted) return;
      const { childrenParsed, glue, instantiate } = this.#parts;
      await childrenParsed(this);
      const own = async () =>
        (await this.#planAtOnce()) ??
        this.#instance ??
        compile().then((module) => instantiate(glue, module));
      const [instance] = await Promise.all([own(), this.#configure(signal)]);
      if (signal.aborted) return;
      this.#instance = instance;
      this.#mount(focus);
      this.#checkPage(signal);
      this.#settings.watch(this, signal, () => this.#configure(signal));
    } catch (failure) {
      if (signal.aborted) return;
      this.#fail(failure);
      onceOnline(failure, signal, () => this.#start(signal, focus));
    }
  }

  get #wantsPlan() {
    return this.#kept !== undefined || this.#handed !== undefined;
  }

  // What is kept and what is handed over can only be opened by the plan's build: it is there from
  // the start then. Nothing where it cannot come, or where it broke before: the check begins without.
  async #planAtOnce() {
    if (!this.#wantsPlan) return undefined;
    await this.#plan.request();
    const { instance, styles } = this.#plan;
    if (!instance) return undefined;
    this.#lateStyles[1] = styles;
    adoptStyles(this, css, ...this.#lateStyles);
    return instance;
  }

  // A button in the place of the check, which stands in a dialog that the button opens.
  #offerDialog(signal) {
    const { dialog } = inLanguage(welcomePages, this.getAttribute("lang"));
    const label = this.getAttribute("dialog") || dialog.open;
    const button = draw([
      "button",
      {
        type: "button",
        class: "rw-btn",
        part: "button",
        "data-action": "open_dialog",
        "aria-haspopup": "dialog",
      },
      label,
    ]);
    this.#newFrame().append(button);
    this.#placeFallback();
    const open = async () => {
      try {
        await this.#takeParts(signal);
        if (signal.aborted) return;
        this.#dialog ??= new this.#parts.CheckDialog(this, this.#frame, label, dialog.close);
        this.#dialog.open();
      } catch (failure) {
        if (signal.aborted) return;
        this.#fail(failure);
        onceOnline(failure, signal, () => this.#restart());
      }
    };
    button.addEventListener("click", open, { signal });
  }

  // What comes with the app's script: once for the element, and the plan's build once in a life.
  async #takeParts(signal) {
    const parts = await loadParts();
    if (!this.#parts) {
      this.#parts = parts;
      this.#notices = new parts.Notices();
      this.#settings = new parts.Settings();
      this.#lateStyles.push(parts.css);
      adoptStyles(this, css, ...this.#lateStyles);
    }
    if (signal.aborted) return;
    this.#first?.learn(parts.firstQuestions);
    this.#plan ??= new parts.PlanBuild(signal, {
      failed: ({ code = "plan_failed", message, cause }) => this.#tell(code, message, cause),
      settled: () => {
        this.#waiting.end();
        // It comes late: somebody who has to call now is not disturbed for it.
        if (this.#outcome("[data-more]")) this.#takeOverByPlan(signal, false);
      },
    });
  }

  // Reads what the page has set. The app takes it as it stands: answers, focus and what is being
  // typed stay. Of two changes the later one counts, also where its file came first.
  async #configure(signal) {
    // It will be read at the start, or is by the check in the dialog.
    if (!signal || !this.#settings || this.#dialog) return;
    const reading = (this.#reading = {});
    const config = await this.#settings.read(this, this.#tell);
    if (signal.aborted || reading !== this.#reading) return;
    const changed = JSON.stringify(config) !== JSON.stringify(this.#config);
    this.#config = config;
    if (changed) this.#widget?.configure(config);
  }

  // Once in a life.
  #checkPage(signal) {
    if (this.#checked === signal) return;
    this.#checked = signal;
    this.#parts.checkPage(this, signal, {
      tell: this.#tell,
      notices: this.#notices,
      outcome: () => this.#outcome(),
    });
  }

  // The outcome on the screen; one that says of itself that more may follow has `[data-more]`.
  #outcome(kind = "[data-disposition],[data-information]") {
    return this.#frame?.querySelector(kind);
  }

  #awaits() {
    const instance = this.#plan?.instance;
    return instance && !this.#before && this.#instance !== instance;
  }

  // The plan's build takes over from the check's at the outcome: the same answers, the same screen,
  // and more below it.
  #takeOverByPlan(signal, focus) {
    if (this.#plan.failure && this.#outcome("[data-more]")) this.#offerPlan();
    if (!this.#awaits()) return;
    this.#before = { instance: this.#instance, widget: this.#widget, frame: this.#frame };
    this.#instance = this.#plan.instance;
    this.#lateStyles[1] = this.#plan.styles;
    adoptStyles(this, css, ...this.#lateStyles);
    try {
      this.#mount(focus);
      // It takes a while before a new line that is read aloud is listened to.
      if (focus) setTimeout(() => signal.aborted || this.#widget?.say(), 250);
    } catch (trap) {
      this.#returnToCheck(trap.message);
    }
  }

  // The plan's build could not show its first screen: the check's stays, as it was.
  #returnToCheck(message) {
    if (!this.#before) return; // a panic is told of by the app and by the trap it ends in
    const { instance, widget, frame } = this.#before;
    this.#before = undefined;
    this.#frame.remove();
    [this.#instance, this.#widget, this.#frame] = [instance, widget, frame];
    this.#plan.giveUp(message);
    this.#tell("panic", message);
    this.#moveTo(frame, "[data-heading]", true);
  }

  // Says that the plan could not be loaded; pressing the button asks for it again.
  #offerPlan() {
    const again = (button) => {
      this.#waiting.begin(button);
      this.#plan.requestAgain();
    };
    this.#frame.append(this.#notices.say("noPlan", "load_plan", again, true));
  }

  // An outcome of another day may no longer be true. It stays; whoever comes back to it is asked to
  // look again.
  #lookAtDay() {
    this.#widget?.look_at_clock?.();
    if (!this.#outcome() || this.#outcomeDay === undefined || this.#outcomeDay === today()) return;
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
    const day = (this.#before && this.#outcomeDay) ?? today();
    const page = {
      prepare: (lang, notices) => {
        Object.assign(frame, { lang, dir: "ltr" });
        const [wait, ...words] = notices.split("\n");
        this.#waiting.learn(lang, wait);
        this.#notices.learn(words);
      },
      ready: () => {
        if (this.#first) return queueMicrotask(() => this.#takeOverByApp(frame));
        const first = !this.#before;
        if (this.#frame === frame) this.#show(focus);
        if (first) this.#sendReady();
        if (this.#outcome("[data-more]")) this.#plan.request(); // answers were kept
      },
      expect_plan: () => this.#plan.expect(),
      question: (step) =>
        this.#first ? this.#steps.push(step) : this.#reporter.send("question", { step }),
      result: (disposition = null) => {
        const { signal } = this.#lifetime;
        this.#outcomeDay = today();
        this.#reporter.send("result", { disposition });
        // The app is still telling; its other effects come first.
        queueMicrotask(() => {
          if (signal.aborted) return;
          if (this.#outcomeDay !== day) this.#widget?.made_on(this.#outcomeDay);
          this.#takeOverByPlan(signal, true);
          if (this.#outcome("[data-more]")) this.#plan.request();
        });
      },
      focus: (selector, heading) => {
        if (this.#first) return; // it is being done again, unseen
        this.#presses.newScreen();
        if (heading) {
          this.#sayOutdated();
          this.#notices.clear(); // of the screen before
          drawn().then(() => applyTheme(this, this.#frame)); // looking has its price: not before the screen stands
          // The plan's build gives the focus to its heading as soon as it stands, so that one
          // heading is read once. Until then the focus stays inside, for outside the page's own
          // hotkeys listen.
          if (this.#outcome() && this.#awaits()) {
            frame.tabIndex = -1;
            return frame.focus({ preventScroll: true });
          }
        }
        this.#moveTo(frame, selector, heading);
      },
      let_go: () => this.#first || this.shadowRoot.activeElement?.blur(),
      print: () => this.#parts.printPage(this, this.#tell, () => this.#offerNoPrint()),
      address: parsed,
      own_picture: (text) => this.#settings.ownPicture(text, this.#tell),
      week_minute: () => this.#parts.weekMinute(),
      keep: (visit, answered) => {
        this.#saved = { visit, answered };
        if (answered) this.#handed = undefined; // it is not opened over what was begun
      },
      tell: (code, message) => this.#tell(code, message),
      broken: (message) => this.#instance === instance && this.#break(message),
      went_on: () => this.#first || this.#history?.wentOn(),
      went_back: () => this.#first || this.#history?.wentBack(),
      away: () =>
        frame.prepend(
          this.#notices.say("away", "go_on", () =>
            frame.querySelector('[data-action="resume"]')?.click(),
          ),
        ),
      copy: async (text) => {
        const widget = this.#widget;
        const copied = await this.#parts.copyText(text, this.#tell);
        if (widget === this.#widget) widget?.copied(copied);
      },
      leave: () => this.#leave(),
      stored: () => this.#kept,
      here: () => (isAlone(this) ? ownAddress() : undefined),
      handed: () => {
        const code = this.#handed;
        this.#handed = undefined; // it is not opened twice
        return code;
      },
      store: (text, anew) => this.#widget?.written(device.write(text, anew)),
      erase_stored: () => this.#widget?.erased(device.erase()),
      erase: device.erase,
      begun: () => this.#first?.begun || this.#saved !== undefined,
      day: today,
    };
    instance.trapped = (reason) => page.broken(`${reason?.message ?? reason}`);
    Object.assign(page, instance.tools?.(frame, this.#lifetime.signal));
    try {
      const widget = instance.mount(
        page,
        frame,
        this.getAttribute("lang"),
        this.#config,
        this.#saved?.visit,
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
    const { signal } = this.#lifetime;
    if (!this.#first?.begun)
      this.#first = new FirstScreens(this.getAttribute("lang"), headingLevel(this), {
        moved: () => {
          this.#sayOutdated();
          this.#presses.newScreen();
          this.#moveTo(this.#frame, "[data-heading]", true);
        },
        wentOn: () => this.#history?.wentOn(),
        wentBack: () => this.#history?.wentBack(),
        waits: (button) => this.#waiting.begin(button),
        goesOn: () => this.#waiting.end(),
        slow: () => signal.aborted || this.#offerToCall(),
      });
    const first = this.#first;
    if (this.#parts) first.learn(this.#parts.firstQuestions);
    this.#frame = first.frame;
    this.#waiting.learn(first.frame.lang, first.words.wait);
    applyAppearance(this, this.#frame); // before it is in the page, so that it is laid out once
    if (this.#prepared) first.takeFrom(this.#prepared);
    else this.shadowRoot.append(first.frame);
    this.#prepared = undefined;
    if (this.#wantsPlan && !first.begun) {
      const words = this.#handed === undefined ? first.words.kept : first.words.handed;
      this.#frame.querySelector(".rw-danger").after(draw(["p", { class: "rw-hint" }, words]));
    }
    this.#sayOutdated();
    this.#placeFallback();
    if (isAlone(this)) applyTheme(this, this.#frame); // the page takes its ground
  }

  // The app takes over from the first screens: the same screen, with what was chosen, what is open
  // and where the focus is. From the last thing done again to the end of this no event can come.
  async #takeOverByApp(frame) {
    const first = this.#first;
    const begun = first?.begun;
    const press = (button) => this.#waiting.press(button);
    const pressed = await first?.doAgain({ frame, widget: this.#widget, press });
    if (this.#frame !== frame || !first || this.#first !== first) return;
    this.#first = undefined;
    this.#waiting.end();
    if (frame.querySelector("[data-takes-over]")) {
      const focus = first.frame.contains(this.shadowRoot.activeElement);
      first.frame.remove();
      this.#show(focus);
      if (!focus) this.#widget?.say();
    } else if (first.frame.isConnected) {
      const still = this.#parts.stayWhereOneReads(first.frame);
      this.#sayOutdated(); // in both, which have to be alike
      frame.hidden = false;
      this.#parts.carryOver(this.shadowRoot, first.frame, frame);
      first.frame.remove();
      this.#placeFallback();
      applyAppearance(this, this.#frame);
      still(frame);
    } else this.#show(true);
    if (!begun) this.#sayUnopened();
    this.#sendReady();
    for (const step of this.#steps.splice(0)) this.#reporter.send("question", { step });
    if (first.waitsOn) pressed?.click();
  }

  // The check stands where a code or a kept visit should be opened: the plan's build did not come, or
  // broke.
  #sayUnopened() {
    const kept = this.#kept !== undefined || this.#keptBroke;
    const pressed = this.#handed === "";
    if (this.#instance.tools || !(kept || this.#handed !== undefined)) return;
    const { unopened } = inLanguage(this.#parts.firstQuestions, this.#frame.lang);
    const again = () => {
      this.#keptBroke = false;
      this.#restart();
    };
    const erase = () => {
      const gone = device.erase();
      if (gone) this.#kept = undefined;
      if (gone) this.#keptBroke = false;
      return gone;
    };
    const kind = this.#handed === undefined ? "kept" : "code";
    const box = this.#parts.unopened(unopened, kind, again, kept && erase);
    // Where one begins, so that it is seen and moves nothing that is being read.
    const start = this.#outcome('[data-action="start"]');
    start?.closest(".rw-acts").before(this.#notices.show(box));
    if (pressed) this.#moveTo(this.#frame, '[data-action="try_again"]', false);
  }

  // Rules past their date: said on the welcome page, and the check goes on. A clock that stands
  // before that day says nothing, right or wrong.
  #sayOutdated() {
    const { day, tree } = inLanguage(welcomePages, this.#frame.lang).outdated;
    const danger = this.#frame.querySelector(".rw-danger");
    if (today() >= day && danger?.nextSibling.className !== "rw-outdated")
      danger?.after(draw(tree));
  }

  // What no slot takes is not shown, whatever the page's styles say.
  #placeFallback() {
    if (!swallowed(this)) this.#fallback.remove();
    else if (!this.#fallback.isConnected) this.shadowRoot.append(this.#fallback);
  }

  #sendReady() {
    this.#reporter.send("ready", release);
  }

  // The check has not come, and somebody waits for it: the page's own advice is shown, too.
  #offerToCall() {
    const box = notice(this.#first.words.slow, "go_on", () => box.remove());
    this.#frame.prepend(box);
    this.shadowRoot.append(this.#fallback);
    applyAppearance(this, this.#frame);
  }

  // The check cannot come: what was answered is kept for another try.
  #offerToTry() {
    const { signal } = this.#lifetime;
    const again = () => {
      this.#frame.remove();
      this.#showFirst();
      this.#start(signal);
    };
    const frame = this.#newFrame();
    frame.append(notice(this.#first.words.failed, "try_again", again));
    this.#fallback.before(frame);
    this.#moveTo(frame, "button", false);
  }

  #newFrame() {
    if (this.#first) this.#frame === this.#first.frame || this.#frame?.remove();
    else if (!this.#before) this.#clear();
    this.#frame = document.createElement("div");
    this.#frame.className = "rw";
    this.shadowRoot.append(this.#frame);
    applyAppearance(this, this.#frame);
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

  #show(focus) {
    const still =
      this.#before && !focus ? this.#parts.stayWhereOneReads(this.#before.frame) : undefined;
    this.#frame.hidden = false; // below what stood there until now, so that the page does not shrink under the reader
    this.#clearBefore();
    this.#sayOutdated();
    this.#placeFallback();
    applyAppearance(this, this.#frame);
    this.#presses.newScreen();
    if (focus) this.#moveTo(this.#frame, "[data-heading]", true);
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
    if (this.#before) return queueMicrotask(() => this.#returnToCheck(message));
    const life = this.#lifetime;
    const painted = !this.#frame?.hidden;
    const resumed = this.#saved !== undefined;
    this.#instance = this.#widget = undefined;
    // The check goes on alone, for what broke may lie in the plan's build.
    this.#plan.giveUp(message);
    // Answers that break the app before it can show a screen would break it every time.
    if (!painted) this.#saved = undefined;
    const kept = !painted && this.#kept;
    if (kept) this.#keptBroke = true;
    queueMicrotask(() => {
      this.#fail({ code: "panic", message });
      // The check begins without it.
      if (kept && life === this.#lifetime) return this.#restart();
      if (this.#notices.knows("crash") && (painted || resumed) && life === this.#lifetime)
        this.#offerToGoOn(life.signal);
    });
  }

  #offerToGoOn(signal) {
    const box = this.#notices.say("crash", "go_on", () => this.#start(signal, true));
    this.#newFrame().append(box);
    this.#presses.newScreen();
    this.#moveTo(this.#frame, "button", false);
  }

  // Before the rest has come there is a page to look at, and nothing that could lie over it.
  #moveTo(frame, selector, heading) {
    if (this.#parts) this.#parts.moveTo(this, frame, selector, heading);
    else frame.querySelector(selector)?.focus();
  }

  // From the foot of a long page to the numbers at its head.
  #help() {
    this.#frame.querySelector(".rw-help").open = true;
    this.#moveTo(this.#frame, ".rw-help summary", true);
  }

  #offerNoPrint() {
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
      this.#saved = this.#first = undefined;
      addEventListener("pageshow", (event) => event.persisted && location.reload());
      this.#parts.leaveSite();
    });
  }
}

// A page may load this script twice, or have an element of that name already.
if (globalThis.customElements && !customElements.get("rug-wijzer")) {
  customElements.define("rug-wijzer", Rugwijzer);
  watchForDoctor();
}
