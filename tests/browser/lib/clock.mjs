// The exercises under a clock of our own, and a note of what they ask of the browser.
import { enter, whole } from "./after.mjs";

// A clock that stands still until a test moves it, and a note of what the widget asks of the
// browser. It stands in the page before the widget's script, which finds it as its own.
export const clock = `<script>
  const began = performance.now();
  let ahead = 0;
  performance.now = () => began + ahead;
  const timers = new Map();
  const plain = { setInterval: window.setInterval.bind(window), clearInterval: window.clearInterval.bind(window) };
  window.setInterval = (call, every, ...more) => {
    if (every !== 1000) return plain.setInterval(call, every, ...more);
    const id = 1e6 + Math.random();
    timers.set(id, call);
    return id;
  };
  window.clearInterval = (id) => (timers.delete(id) ? undefined : plain.clearInterval(id));
  window.asked = { locks: 0, held: 0, tones: 0, buzzes: 0 };
  window.running = () => timers.size;
  // So many seconds, each a task of its own, as a browser would; or all at once, as after a sleep.
  window.wait = async (seconds, asleep = false) => {
    for (let second = 0; second < seconds; second += 1) {
      ahead += 1000;
      if (asleep && second < seconds - 1) continue;
      for (const call of [...timers.values()]) call();
      await new Promise((done) => setTimeout(done));
    }
  };
  Object.defineProperty(navigator, "wakeLock", { configurable: true, value: {
    async request() {
      asked.locks += 1;
      asked.held += 1;
      const lock = (window.lock = new EventTarget());
      lock.release = async () => {
        asked.held -= 1;
        lock.dispatchEvent(new Event("release"));
      };
      return lock;
    },
  } });
  navigator.vibrate = () => (asked.buzzes += 1);
  window.AudioContext = class extends (window.AudioContext ?? class {}) {
    resume() { asked.tones += 1; return Promise.resolve(); }
  };
</script>`;

// So many seconds of it.
export const seconds = (here, count, asleep) =>
  here.driver.executeAsyncScript(
    "wait(arguments[0], arguments[1]).then(arguments[2])",
    count,
    Boolean(asleep),
  );

// What an effect asks of the page comes a microtask after a press.
export const settled = (here) => here.driver.executeAsyncScript("setTimeout(arguments[0], 50)");

// Presses a button of the widget, and waits for what comes of it.
export async function press(here, widget, action) {
  await widget.click(`[data-action="${action}"]`);
  await settled(here);
}

// Into the room with the way to the exercises.
export async function toPlan(widget) {
  await whole(widget);
  await enter(widget, "plan");
  await widget.until(
    `return shown(shadow.querySelector('[data-action="start_exercises"]'))`,
    "the way to the exercises",
  );
}

// From the page of plain lumbago, or of somebody else, to the screen before the first exercise.
export async function toStart(widget) {
  await toPlan(widget);
  const { heading } = await widget.screen();
  await widget.click('[data-action="start_exercises"]');
  return widget.changed(heading);
}

// And on to the first exercise.
export async function begin(widget) {
  const { heading } = await toStart(widget);
  await widget.click('[data-action="enter"]');
  await widget.changed(heading);
}
