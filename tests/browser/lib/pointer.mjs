// Presses as a hand makes them: at a place on the screen, once or more, with so many milliseconds
// between.

// Where the middle of this is, once it has been brought to where it can be pressed.
export function place(widget, selector) {
  return widget.look(
    `const node = [...shadow.querySelectorAll(given)].find(shown);
     node.scrollIntoView({ block: "center", behavior: "instant" });
     const box = node.getBoundingClientRect();
     return { x: Math.round(box.left + Math.min(box.width / 2, 40)), y: Math.round(box.top + box.height / 2) };`,
    selector,
  );
}

// Presses at a place of the window.
export async function pressAt(driver, at, { times = 1, gap = 0, hold = 0 } = {}) {
  const hand = driver.actions({ async: true }).move({ ...at, duration: 0 });
  for (let press = 0; press < times; press += 1) {
    if (press > 0) hand.pause(gap);
    hand.press();
    if (hold) hand.pause(hold);
    hand.release();
  }
  await hand.perform();
}

// Presses this, in the middle.
export async function pressOn(widget, selector, how) {
  const at = await place(widget, selector);
  await pressAt(widget.driver, at, how);
  return at;
}

// The screen has been drawn, and has stood long enough to be pressed; a slow machine draws late.
export const stood = (driver) =>
  driver.executeAsyncScript(
    "requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 450))))",
  );
