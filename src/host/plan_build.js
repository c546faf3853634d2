// The plan's build of the widget, which takes over from the check's at the outcome: asked for once
// in a life of the element, and again after a failure. Without it the check still gives its
// outcome.

class PlanBuild {
  instance; // its own wasm, once it is there
  styles;
  failure; // or why it is not
  #signal;
  #hooks;
  #requested = false;

  // `hooks`: `failed(failure)` and `settled()`, after it has come or failed.
  constructor(signal, hooks) {
    this.#signal = signal;
    this.#hooks = hooks;
  }

  // The alarm pages are behind the visitor. Who saves data waits until an outcome has more to say.
  async expect() {
    if (savesData()) return;
    await idle();
    if (!this.#signal.aborted) this.request();
  }

  async request() {
    if (this.instance || this.failure || this.#requested) return;
    this.#requested = true;
    try {
      const found = await fetchPlan();
      const instance = found && (await instantiate(found.glue, found.module));
      if (!instance || this.#signal.aborted) return;
      [this.instance, this.styles] = [instance, found.css];
    } catch (failure) {
      if (this.#signal.aborted) return;
      this.failure = failure;
      this.#hooks.failed(failure);
      if (failure.code === "plan_download_failed")
        addEventListener("online", () => this.requestAgain(), { signal: this.#signal, once: true });
    } finally {
      this.#requested = false;
    }
    this.#hooks.settled();
  }

  requestAgain() {
    if (!this.failure) return;
    this.failure = undefined;
    this.request();
  }

  // It broke, or may have been what broke: the check goes on without it.
  giveUp(message) {
    this.instance = undefined;
    this.failure = new Failure("panic", message);
  }
}
