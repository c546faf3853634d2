// A sign of life where a step takes longer than somebody waits without wondering. Such a step keeps
// the browser so busy that it can draw nothing meanwhile: so the sign is drawn before, where the
// steps until now foretell it, and shows itself after a while. That costs a step the time of one
// frame.

// After how many milliseconds somebody wonders.
const wondering = 300;
// How many times longer than the longest until now a step may take. The outcome is a long page,
// always.
const longer = { start: 2, next: 2, details: 2, show_advice: Infinity };

// How much a slow step still foretells one step later: the first is often the slowest.
const fading = 0.85;

class Waiting {
  #line = Object.assign(document.createElement("div"), { className: "rw-vh", role: "status" });
  #words = "";
  #took = 1; // by the longest step lately, from its press until it was drawn
  #button; // that waits
  #handing = false;

  constructor(shadowRoot, signal) {
    shadowRoot.append(this.#line);
    signal.addEventListener("abort", () => this.#line.remove());
    shadowRoot.addEventListener("click", (event) => this.#pressed(event), {
      signal,
      capture: true,
    });
  }

  learn(lang, words) {
    this.#line.lang = lang;
    this.#words = words;
  }

  #pressed(event) {
    const button = event.target.closest?.("button");
    const times = longer[button?.dataset.action];
    if (!times) return;
    if (!this.#handing && (this.#button || this.#took * times > wondering)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (this.#button) return; // it is on its way
      this.begin(button);
      return void drawn().then(() => this.#handOn(button));
    }
    const pressed = performance.now();
    const took = () => Math.max(performance.now() - pressed, this.#took * fading);
    drawn().then(() => (this.#took = took()));
  }

  // The press goes on to the app; whatever comes of it, the sign goes.
  #handOn(button) {
    if (button.isConnected) this.press(button);
    setTimeout(() => this.end());
  }

  // Presses a button for the visitor, at once.
  press(button) {
    this.#handing = true;
    button?.click();
    this.#handing = false;
  }

  // The words lie over the button, which keeps its size.
  begin(button) {
    this.#button = button;
    button.ariaBusy = "true";
    button.dataset.wait = this.#line.textContent = this.#words;
  }

  end() {
    const button = this.#button;
    this.#button = undefined;
    this.#line.textContent = "";
    button?.removeAttribute("aria-busy");
    button?.removeAttribute("data-wait");
  }
}

// The browser has drawn what stands now; a page that nobody sees is not waited for.
function drawn() {
  return Promise.race([
    after(200),
    new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
  ]);
}
