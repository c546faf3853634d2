// The browser's back button, for the page that is the widget's own (`standalone`). An entry holds a number and the
// page's birth, never an answer; entries left by an earlier load of this page are told apart by their birth.

class Journey {
  #at = 0;

  // `step` is called with -1 or 1 for every screen that the visitor went back or forward in the browser.
  constructor(signal, step) {
    const here = numberOf(history.state);
    if (here === undefined) history.replaceState(entry(0), "");
    else this.#at = here;
    addEventListener("popstate", (event) => this.#travelled(numberOf(event.state), step), { signal });
  }

  wentOn() {
    this.#at += 1;
    history.pushState(entry(this.#at), "");
  }

  // The app has gone back already, so the entry that comes up is where we are.
  wentBack() {
    if (this.#at === 0) return;
    this.#at -= 1;
    history.back();
  }

  #travelled(to, step) {
    if (to === undefined) return;
    const direction = Math.sign(to - this.#at);
    for (; this.#at !== to; this.#at += direction) step(direction);
  }
}

function entry(number) {
  return { rugwijzer: number, born: performance.timeOrigin };
}

function numberOf(state) {
  return state?.born === performance.timeOrigin ? state.rugwijzer : undefined;
}
