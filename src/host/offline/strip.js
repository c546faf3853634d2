// The strip below the check: what is kept and the switch, and above them a new release where there
// is one.

const made = (name, className, text = "") =>
  Object.assign(document.createElement(name), { className, textContent: text });

class Strip {
  #foot = made("footer", "rw rw-keep");
  #offer = made("div", "rw-keep__row rw-keep__row--offer");
  #news = made("p", "rw-keep__text");
  #said = made("div", "rw-keep__said");
  #row = made("div", "rw-keep__row");

  constructor() {
    this.#foot.lang = "nl";
    this.#news.role = this.#said.role = "status";
    this.#offer.hidden = true;
    this.#foot.append(this.#offer, this.#row, this.#said);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stripCss);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(this.#foot);
  }

  // What is kept, and the button that changes it. A button that had the focus hands it on.
  shows({ text, act }, name, pressed) {
    const focused = this.#row.contains(document.activeElement);
    const button = this.#button(act, name, pressed);
    this.#row.replaceChildren(made("p", "rw-keep__text", text), button);
    if (focused) button.focus();
  }

  // What came of a press, read aloud.
  says(text) {
    this.#said.textContent = text;
  }

  // A new release; `pressed` takes it.
  offers({ news, act }, pressed) {
    if (this.#offer.childElementCount) return;
    this.#offer.append(this.#news, this.#button(act, "use_update", pressed));
    // A line that is new is listened to only when it stands already.
    setTimeout(() => (this.#news.textContent = news), 100);
  }

  // Somebody who is answering or exercising is not disturbed.
  set offerHidden(hidden) {
    const gone = hidden || !this.#offer.childElementCount;
    if (this.#offer.hidden !== gone) this.#offer.hidden = gone;
  }

  withdrawOffer() {
    this.#offer.replaceChildren();
    this.offerHidden = true;
  }

  remove() {
    this.#foot.remove();
  }

  #button(label, name, pressed) {
    const button = made("button", "rw-keep__act", label);
    button.type = "button";
    button.dataset.action = name;
    button.addEventListener("click", pressed);
    return button;
  }
}
