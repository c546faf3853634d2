// The check in a dialog, behind a button of its own. Inside stands a second element with what the
// first was given: so settings, events and failures are what they are on a page, and what was
// answered stays when the dialog is closed and opened again.

const passedOn = ["lang", "theme", "accent", "heading-level", "base", ...settingNames];

class CheckDialog {
  #outer;
  #inner = document.createElement("rug-wijzer");
  #dialog = document.createElement("dialog");

  // `title` names the dialog, `close` is the word on the button that closes it.
  constructor(outer, frame, title, close) {
    this.#outer = outer;
    this.#inner.append(...[...outer.childNodes].map((node) => node.cloneNode(true)));
    this.#inner.setAttribute("exportparts", "heading, option, button, card");
    this.follow();
    const closer = Object.assign(document.createElement("button"), {
      type: "button",
      className: "rw-dialog__close",
      textContent: close,
    });
    closer.dataset.action = "close_dialog";
    closer.addEventListener("click", () => this.#dialog.close());
    this.#dialog.className = "rw-dialog";
    this.#dialog.ariaLabel = title;
    this.#dialog.tabIndex = -1;
    this.#dialog.append(closer, this.#inner);
    frame.append(this.#dialog);
  }

  open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.focus();
  }

  // What the page has changed since.
  follow() {
    for (const name of passedOn) {
      const value = this.#outer.getAttribute(name);
      if (value === null) this.#inner.removeAttribute(name);
      else if (value !== this.#inner.getAttribute(name)) this.#inner.setAttribute(name, value);
    }
    if (this.#inner.config !== this.#outer.config) this.#inner.config = this.#outer.config;
  }
}
