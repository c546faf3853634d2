// The plan's build of the widget, which takes over from the check's at the outcome: asked for once
// in a life of the element, and again after a failure. Without it the check still gives its
// outcome.

let plan;

// The build with what comes after the outcome: `{ glue, module, css }`. Nothing where this file
// holds it already.
function fetchPlan() {
  const file = source.plan;
  if (!file) return undefined;
  plan ??= Promise.all([
    importScript(file.script, "plan_download_failed"),
    fetchWasm(file, "plan_download_failed").then(translate),
  ]).then(([{ glue, css }, module]) => ({ glue, module, css }));
  plan.catch(() => (plan = undefined));
  return plan;
}

// Whether the visitor asked the browser to load no more than is needed.
const savesData = () =>
  navigator.connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;

// Resolves when the page has loaded and the browser has nothing else to do; a few seconds at most,
// for some pages load without end.
async function idle() {
  const loaded = () => new Promise((done) => addEventListener("load", done, { once: true }));
  if (document.readyState !== "complete") await Promise.race([loaded(), after(3000)]);
  await new Promise((done) =>
    window.requestIdleCallback
      ? requestIdleCallback(done, { timeout: 2000 })
      : after(200).then(done),
  );
}

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
