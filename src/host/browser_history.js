// The browser's back button, for the page that is the widget's own (`standalone`). An entry holds a
// number and the page's birth, never an answer; entries left by an earlier load of this page are
// told apart by their birth.

class BrowserHistory {
  #at = 0;

  // `step` is called with -1 or 1 for every screen that the visitor went back or forward in the
  // browser; `answered` says whether there is something to lose.
  constructor(signal, step, answered) {
    const here = numberOf(history.state);
    if (here === undefined) history.replaceState(entry(0), "");
    else this.#at = here;
    addEventListener("popstate", (event) => this.#travelled(event.state, step), { signal });
    // A thumb that pulls the page down would load it anew.
    document.documentElement.style.overscrollBehaviorY = "contain";
    // A number that is called is no leaving, though some browsers take it for that.
    let calling = false;
    addEventListener(
      "click",
      (event) => {
        calling = event.composedPath().some(({ href }) => /^(tel|mailto):/.test(href));
        setTimeout(() => (calling = false), 2000);
      },
      { signal, capture: true },
    );
    addEventListener(
      "beforeunload",
      (event) => {
        if (calling || !answered()) return;
        event.preventDefault();
        event.returnValue = true;
      },
      { signal },
    );
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

  #travelled(state, step) {
    const to = numberOf(state);
    // Left by an earlier load, whose screens are gone: on to what was before them.
    if (to === undefined) return state?.rugwijzer !== undefined && history.back();
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
