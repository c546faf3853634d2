// Presses with a pointer. One that was meant for the screen before must not reach this one: a
// trembling hand presses twice, and a hurried one before it has read. And none is the page's
// business, as keys are not. Keys are never held back.

// How long a screen has to stand before it can be pressed, in milliseconds.
const settling = 400;

// The clock that `event.timeStamp` is read from.
const moment = () => made("moment").timeStamp;

// An event of our own. Some old libraries put something else in the place of `Event`.
function made(name) {
  const event = document.createEvent("Event");
  event.initEvent(name, true, false);
  return event;
}

const passing = [
  "click",
  "dblclick",
  "auxclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchmove",
  "touchend",
];

class PressGuard {
  #came = -Infinity; // when the screen that stands there came
  #drawn = true; // and whether it has been drawn since
  #began = Infinity; // when the press that goes on began
  #heard = 0; // clicks that got as far as here

  // `stopped` is called when a script of the page keeps presses from getting here.
  constructor(element, signal, stopped) {
    const { shadowRoot } = element;
    const inside = (event) => event.composedPath().includes(shadowRoot);
    const ours = (event) => event.target === element && event.composedPath()[0] !== element;
    for (const name of passing)
      element.addEventListener(name, (event) => ours(event) && event.stopPropagation(), {
        signal,
        passive: true,
      });

    const before = { signal, capture: true };
    shadowRoot.addEventListener("pointerdown", (event) => (this.#began = time(event)), before);
    shadowRoot.addEventListener("pointercancel", () => (this.#began = Infinity), before);
    // It would take the focus from the heading.
    shadowRoot.addEventListener(
      "mousedown",
      (event) => this.#early(event) && event.preventDefault(),
      before,
    );
    shadowRoot.addEventListener(
      "click",
      (event) => {
        this.#heard += 1;
        const refused = event.detail > 1 || this.#early(event);
        this.#began = Infinity;
        if (refused) {
          event.preventDefault();
          event.stopImmediatePropagation();
        } else if (event.defaultPrevented) {
          stopped();
          setTimeout(press, 0, event.composedPath()[0]);
        } else settleFields(event);
      },
      before,
    );

    // A listener that stops a click on its way down leaves only this to tell of it: a control was
    // pressed, and nothing came.
    let down;
    const control = (event) =>
      event.composedPath()[0].closest?.("a, button, input, label, summary");
    addEventListener("pointerdown", (event) => (down = inside(event) && control(event)), before);
    addEventListener(
      "pointerup",
      (event) => {
        if (!down || event.button !== 0 || !inside(event) || control(event) !== down) return;
        const heard = this.#heard;
        setTimeout(() => signal.aborted || heard !== this.#heard || stopped(), settling);
      },
      before,
    );
  }

  // Another screen stands there, or another part of it.
  newScreen() {
    const came = (this.#came = moment());
    this.#drawn = false;
    const draw = () => {
      if (this.#came !== came) return;
      this.#drawn = true;
      this.#came = moment();
    };
    requestAnimationFrame(() => requestAnimationFrame(draw));
  }

  // A slow device draws late, and hands out late what was pressed before. What no pointer pressed
  // has no `detail`.
  #early(event) {
    if (event.detail === 0) return false;
    const pressed = Math.min(this.#began, time(event));
    return pressed - this.#came < settling || (!this.#drawn && moment() - this.#came < 3000);
  }
}

// When it was pressed; now, where a browser's own stamp cannot be.
function time({ timeStamp }) {
  const now = moment();
  return timeStamp <= now && now - timeStamp < 10_000 ? timeStamp : now;
}

// A field may have been filled in by something that never said so.
function settleFields(event) {
  const button = event.composedPath()[0].closest?.('[data-action="next"]');
  for (const field of button?.form?.querySelectorAll('input[type="text"]') ?? [])
    field.dispatchEvent(made("change"));
}

// Does what the browser would have done, had the page let it.
function press(target) {
  const link = target.closest("a[href]");
  const row = target.closest("summary")?.parentElement;
  const box = target.closest("label")?.control ?? target.closest("input");
  if (link) open(link.href, link.target || "_self", link.rel);
  else if (row) row.open = !row.open;
  else if (box?.type === "checkbox" || box?.type === "radio") {
    box.checked = box.type === "radio" || !box.checked;
    box.dispatchEvent(made("change"));
  }
}
