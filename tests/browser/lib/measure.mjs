// What a measure can tell of a screen as it stands: what sticks out of the window, what is cut, and
// what is smaller than a finger.
import assert from "node:assert/strict";

// A finger is 44 by 44 pixels.
const measure = `
  const clipped = (node) => node.closest(".rw-vh, [hidden], svg") !== null;
  const name = (node) => node.localName + "." + node.className + " “" + (node.innerText ?? "").slice(0, 30) + "”";
  const round = (number) => Math.round(number * 10) / 10;
  const all = [...shadow.querySelectorAll(".rw *:not(svg *)")].filter((node) => shown(node) && !clipped(node));
  // A film is a long row of drawings behind a window.
  const wide = all.filter((node) => !node.closest(".rw-film__row")).filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5 || node.getBoundingClientRect().left < -0.5);
  const words = all.filter((node) => node.innerText && node.clientWidth > 2);
  const cut = words.filter((node) => /hidden|clip/.test(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1);
  const targets = all.filter((node) => node.matches("a[href], button, summary, input")).map((node) => node.closest(".rw-opt, .rw-unit, .rw-nrs__cell") ?? node);
  const small = targets.map((node) => [node, node.getBoundingClientRect()]).filter(([, { width, height }]) => width < 43.9 || height < 43.9);
  return {
    overflow: document.scrollingElement.scrollWidth - innerWidth,
    wide: wide.map(name), cut: cut.map(name),
    small: small.map(([node, { width, height }]) => name(node) + " " + round(width) + "×" + round(height)),
  }`;

// `where` is told when it does not.
export async function fits(widget, where) {
  const { overflow, wide, cut, small } = await widget.look(measure);
  assert.ok(overflow <= 0, `${where}: ${overflow} px to scroll sideways`);
  assert.deepEqual({ wide, cut, small }, { wide: [], cut: [], small: [] }, where);
}
