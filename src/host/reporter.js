// Tells the page what happens in the widget: events for its scripts, and a line in the console
// where something is wrong. None of them carries an answer.

// Of each element, what is wrong in this life of it: the doctor reads it who comes later.
const told = new WeakMap();

const release = { version: source.version, ruleset: source.ruleset };

class Reporter {
  #element;
  #reported = new Map(); // in this life of the element

  constructor(element) {
    this.#element = element;
    told.set(element, this.#reported);
  }

  // Once each; a second crash is another one.
  tell = (code, message, cause) => {
    const what = `${code}: ${message}`;
    if (code !== "panic" && this.#reported.has(what)) return;
    this.#reported.set(what, { code, message, cause });
    console.error(`rug-wijzer ${source.version}: ${what}`);
    this.send("error", { code, message, cause, ...release });
  };

  // Bubbling and composed, so that a listener on the page's document hears it too.
  send(name, detail) {
    this.#element.dispatchEvent(
      new CustomEvent(`rugwijzer:${name}`, { bubbles: true, composed: true, detail }),
    );
  }

  forget() {
    this.#reported.clear();
  }
}
