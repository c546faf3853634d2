// Fills in the questionnaire by keyboard alone, from a plain object of answers: {field: value |
// [values] | number}.
import { Key } from "selenium-webdriver";

// The buttons that lead on: of the welcome, of a question, of the check page.
const onward = ["start", "next", "show_advice"];

// Walks from the screen that stands there to an outcome (or to `stopAt`), and tells which screens
// it saw. `answers` may be a function from a field to its answer. `onScreen` is called on every
// screen before it is answered.
export async function walk(
  widget,
  answers,
  { onScreen = async () => {}, stopAt = () => false, limit = 60 } = {},
) {
  const said = typeof answers === "function" ? answers : (field) => answers[field];
  const screens = [];
  for (let step = 0; step < limit; step += 1) {
    const screen = await widget.screen();
    await onScreen(screen);
    if (screen.disposition || stopAt(screen)) return { screens, outcome: screen };
    if (screen.question) screens.push(screen.question);
    await answer(widget, screen, said);
    await widget.past(screen);
  }
  throw new Error(`no outcome after ${limit} screens: ${screens.join(" ")}`);
}

// Answers the screen that stands there, the first one being whom the check is for, and gives the
// next one.
export async function oneOn(widget, answers = { who: "self", age: 40 }) {
  const screen = await widget.screen();
  await answer(widget, screen, (field) => answers[field]);
  await widget.past(screen);
  return widget.screen();
}

// One pass through the tab order, as a visitor would: each control is met once, and the last one is
// "next".
export async function answer(widget, screen, said) {
  const boxes = await widget.look(
    `
    const boxes = shadow.querySelectorAll('[data-question] input[type="checkbox"]');
    return [...boxes].map(({ name, value }) => ({ name, value })).filter(({ name }) => name !== given)`,
    screen.question,
  );
  const whole = wholePage(boxes, said);
  for (let stops = 0; stops < 150; stops += 1) {
    await widget.press(Key.TAB);
    const at = await widget.focused();
    if (!at) continue;
    if (onward.includes(at.action)) return widget.press(Key.ENTER);
    if (at.type === "checkbox")
      await tick(
        widget,
        at,
        at.name === screen.question ? at.value === whole : applies(said(at.name), at.value),
      );
    else if (at.type === "radio") await choose(widget, at, said(at.name));
    else if (at.tag === "input") await type(widget, said(at.name));
  }
  throw new Error(`no way on in the tab order of ${screen.question}`);
}

// "Geen van deze" when no box of the page applies, or "weet ik niet" when that is the answer to one
// of them.
function wholePage(boxes, said) {
  if (boxes.some(({ name, value }) => applies(said(name), value))) return undefined;
  return boxes.some(({ name }) => said(name) === "unknown") ? "unknown" : "none";
}

// A box for a choice says no more than "some" of its answers; which one is asked on the page after
// it.
function applies(given, value) {
  if (value === "some") return given !== undefined && given !== "none";
  return Array.isArray(given) ? given.includes(value) : given === value;
}

async function tick(widget, at, wanted) {
  if (at.checked !== wanted) await widget.press(Key.SPACE);
}

// The arrows of a radio group choose as they move; the first one is chosen with the space bar.
async function choose(widget, at, wanted) {
  if (wanted === undefined) return;
  const many = await widget.look(
    `return shadow.activeElement.getRootNode().querySelectorAll('input[type="radio"][name="' + given + '"]').length`,
    at.name,
  );
  for (let moves = 0; moves <= many; moves += 1) {
    const now = await widget.focused();
    if (now?.name === at.name && now.value === String(wanted)) {
      if (!now.checked) await widget.press(Key.SPACE);
      return;
    }
    await widget.press(Key.ARROW_DOWN);
  }
  throw new Error(`${at.name} has no answer “${wanted}”`);
}

async function type(widget, wanted) {
  if (wanted === undefined) return;
  await widget.look(`shadow.activeElement.select?.()`);
  await widget.press(String(wanted));
}
