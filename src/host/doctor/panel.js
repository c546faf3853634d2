// The panel in which the doctor speaks: a region of its own beside the check, in its own shadow
// root, above whatever the page lays over itself. In a frame it stands above the check.

class Panel {
  host = document.createElement("div");
  #words;
  #given;
  #letter;
  #frame;
  #list;
  #status;
  #count;
  #acts;
  #shown; // what stands there, to see whether it changed
  #rows = [];
  #life = new AbortController();

  // `hooks`: `again()` and `close()`.
  constructor(words, given, hooks) {
    [this.#words, this.#given] = [words, given];
    this.#letter = new Letter(words, given.source.version);
    const { panel } = words;
    const root = this.host.attachShadow({ mode: "open" });
    this.host.dataset.rugwijzerDoctor = "";
    root.adoptedStyleSheets = [given.firstCss, doctorCss].map((css) => given.sheetOf(css, window));
    const button = (action, label, on) =>
      make("button", { type: "button", class: "rw-link", "data-action": action, on }, label);
    this.#count = make("p", { class: "rw-doc__count", role: "status" }, panel.busy);
    this.#status = make("div", { class: "rw-doc__said", role: "status" });
    this.#list = make("div", { class: "rw-doc__list" });
    const smaller = button("smaller", panel.smaller, () => this.#fold(smaller));
    smaller.setAttribute("aria-expanded", "true");
    this.#acts = make("div", { class: "rw-doc__acts" });
    this.#frame = make(
      "section",
      { class: "rw rw-doc", lang: panel.lang, "aria-labelledby": "heading" },
      make(
        "header",
        { class: "rw-doc__head" },
        make("h2", { id: "heading", tabindex: "-1", "data-heading": "" }, panel.heading),
        button("close", panel.close, hooks.close),
        this.#count,
        smaller,
      ),
      make(
        "div",
        { class: "rw-doc__body", tabindex: "0", role: "group", "aria-labelledby": "heading" },
        make("p", { class: "rw-doc__intro" }, panel.intro),
        this.#acts,
        this.#status,
        this.#list,
        button("again", panel.again, () => {
          this.#count.textContent = panel.busy;
          hooks.again();
        }),
      ),
    );
    root.append(this.#frame);
    root.addEventListener("keydown", (event) => event.key === "Escape" && hooks.close());
    // The page's own hotkeys are none of its business, nor are presses in it.
    for (const name of ["keydown", "keyup", "keypress", "click", "pointerdown", "mousedown"])
      this.host.addEventListener(name, (event) => event.stopPropagation());
  }

  get stands() {
    return this.host.isConnected;
  }

  // Beside the check where there is room, else at the bottom of the window.
  stand(element) {
    const framed = window !== top;
    this.host.dataset.place = framed ? "above" : "beside";
    if (framed) document.body.prepend(this.host);
    else document.documentElement.append(this.host);
    const dress = () => {
      this.#frame.style.setProperty("--rw-rem", this.#given.visitorsRem(this.host.shadowRoot));
      this.#frame.dataset.theme = element ? this.#given.shade(element) : "light";
      if (!framed) this.#choosePlace(element);
    };
    if (!framed && this.host.showPopover) {
      this.host.popover = "manual"; // above what the page has put on top
      this.host.showPopover();
    }
    dress();
    addEventListener("resize", dress, { signal: this.#life.signal });
    this.#heading.focus({ preventScroll: true });
  }

  get #heading() {
    return this.host.shadowRoot.querySelector("[data-heading]");
  }

  #choosePlace(element) {
    const box = element?.getBoundingClientRect();
    const rooms = { right: innerWidth - (box?.right ?? 0), left: box?.left ?? 0 };
    const side = rooms.right >= rooms.left ? "right" : "left";
    this.host.dataset.place = rooms[side] >= 330 || innerWidth >= 1200 ? side : "below";
    const width = Math.max(330, Math.min(rooms[side], 460));
    this.host.style.setProperty("--rw-doctor-width", `${width}px`);
  }

  leave() {
    this.#life.abort();
    this.host.remove();
  }

  #fold(button) {
    const folded = this.#frame.toggleAttribute("data-folded");
    const { smaller, larger } = this.#words.panel;
    button.textContent = folded ? larger : smaller;
    button.setAttribute("aria-expanded", `${!folded}`);
  }

  // `waits`: more is still to come.
  show(rows, waits) {
    const text = JSON.stringify(rows);
    const ofVerdict = (verdict) => rows.filter((row) => row.verdict === verdict);
    const counts = Object.fromEntries(order.map((verdict) => [verdict, ofVerdict(verdict).length]));
    const { busy, summary: summaryOf } = this.#words.panel;
    const summary = waits ? busy : summaryOf(counts);
    if (this.#count.textContent !== summary) this.#count.textContent = summary;
    if (text === this.#shown) return;
    [this.#shown, this.#rows] = [text, rows];
    const at = this.host.shadowRoot.activeElement?.dataset.key;
    const open = [...this.#list.querySelectorAll("details[open]")].map(({ dataset }) => dataset.of);
    this.#list.replaceChildren(
      ...order
        .filter((verdict) => counts[verdict])
        .map((verdict) =>
          partOf(verdict, ofVerdict(verdict), this.#words, this.#letter, (text) =>
            this.#copy(text),
          ),
        ),
    );
    for (const row of this.#list.querySelectorAll("details"))
      if (open.includes(row.dataset.of)) row.open = true;
    this.#acts.replaceChildren(...this.#everything());
    if (at) this.host.shadowRoot.querySelector(`[data-key="${CSS.escape(at)}"]`)?.focus();
  }

  #everything() {
    if (this.#rows.every(({ verdict }) => verdict === "good")) return [];
    const { copyAll, mail } = this.#words.panel;
    const copy = make(
      "button",
      {
        type: "button",
        class: "rw-btn",
        "data-action": "copy_all",
        "data-key": "copy_all",
        on: () => this.#copy(this.#letter.whole(this.#rows)),
      },
      copyAll,
    );
    return [
      copy,
      make(
        "a",
        {
          class: "rw-link",
          href: this.#letter.address(this.#rows),
          "data-action": "mail",
          "data-key": "mail",
        },
        mail,
      ),
    ];
  }

  async #copy(text) {
    const { copied, notCopied } = this.#words.panel;
    try {
      await navigator.clipboard.writeText(text);
      this.#status.replaceChildren(make("p", {}, copied));
    } catch {
      const field = make("textarea", { readonly: "", rows: "6", "aria-label": notCopied }, text);
      this.#status.replaceChildren(make("p", {}, notCopied), field);
      field.focus();
      field.select();
    }
  }
}
