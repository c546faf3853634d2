// Tells the page what happens in the widget: events for its scripts, and a line in the console
// where something is wrong. None of them carries an answer.

const release = { version: source.version, ruleset: source.ruleset };

class Reporter {
  #element;
  #reported = new Set(); // in this life of the element

  constructor(element) {
    this.#element = element;
  }

  // Once each; a second crash is another one.
  tell = (code, message, cause) => {
    const what = `${code}: ${message}`;
    if (code !== "panic" && this.#reported.has(what)) return;
    this.#reported.add(what);
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
