// What comes after the outcome: who has which kind of result, and the way to it.
import { fill, stroll } from "./fill.mjs";
import { open } from "./house.mjs";
import { lumbago, person } from "./people.mjs";

// Answers to the questions for the plan. What is not named is a no.
export const told = {
  legs_walk: "no",
  eases: "bend",
  episodes: "often",
  health: "good",
  work_now: "hard",
  sit_worse: "yes",
  scan: ["wear"],
  tried: ["exercises", "insoles"],
  elsewhere: ["neck", "hip"],
  feel: ["sleep"],
  work: ["sit", "lift"],
  life: ["inactive", "smoking"],
  goals: ["lift", "sleep"],
};

// TABLE of every kind of result below an emergency. `more` are the answers to the questions for the
// plan, where they are given.
export const results = [
  { name: "self", answers: lumbago, disposition: "self_care" },
  {
    name: "self-told",
    answers: person({ age: 56, foot: "no" }),
    more: told,
    disposition: "self_care",
  },
  {
    name: "leg",
    answers: person({ days: 12, site: ["low", "below1"], foot: "yes" }),
    more: { ...told, eases: "lie" },
    disposition: "physio_or_podo",
  },
  {
    name: "chronic",
    answers: person({
      days: 3,
      days_unit: "year",
      onset: "gradual",
      assessed: "yes_same",
      ibp: [],
      yellow: ["fear", "sleep", "stress"],
      foot: "no",
    }),
    more: { ...told, eases: "arch" },
    disposition: "physio_or_podo",
  },
  { name: "old", answers: person({ age: 76 }), disposition: "gp_within_days", waits: true },
  {
    name: "pregnant",
    answers: person({ age: 31, preg: "ge20", p_pain: "no" }),
    disposition: "physio_or_podo",
  },
  {
    name: "safe-only",
    answers: person({ cancer: "other", days: 60, yellow: ["fear"], foot: "no" }),
    disposition: "gp_within_days",
    waits: true,
  },
  {
    name: "no-plan",
    answers: person({ who: "other", age: 14 }),
    disposition: "gp_within_days",
    planless: true,
  },
];

// The whole has taken over, with everything that it has for this outcome.
export const whole = (widget) =>
  widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the whole");

// Into a room of the result, or back to its first page.
export async function enter(widget, room = "first") {
  if (
    await widget.look(
      `return shown(shadow.querySelector(given === "first" ? ".rw-verdict" : '[data-room="' + given + '"]'))`,
      room,
    )
  )
    return;
  await widget.click(`.rw-rooms [data-target="${room}"]`);
  await widget.until(
    `return shown(shadow.querySelector(given === "first" ? ".rw-verdict" : '[data-room="' + given + '"]'))`,
    `the room “${room}”`,
    room,
  );
}

// At the outcome, in this room of it; after the questions for the plan, where the person answers
// them.
export async function atResult(here, path, page, { answers, more }, room) {
  const widget = await open(here, path, page);
  await widget.ready();
  await stroll(widget, answers);
  await whole(widget);
  if (more) {
    let screen = await into(widget);
    while (!screen.disposition) {
      await fill(widget, withNo(screen, more));
      await widget.past(screen);
      screen = await widget.screen();
    }
  }
  if (room) await enter(widget, room);
  return widget;
}

// To the first question for the plan.
export async function into(widget) {
  const { heading } = await widget.screen();
  await widget.click('[data-action="details"]');
  return widget.changed(heading);
}

// A question with a "no" among its answers is answered with it, where nothing else is named.
const withNo = ({ fields }, more) => ({
  ...Object.fromEntries(fields.map((field) => [field, "no"])),
  ...more,
});

// Every row that opens, and every row inside it. A later week is made when it is pressed.
export async function openAll(widget) {
  await widget.look(`
    for (const row of shadow.querySelectorAll('[data-part="plan"] .rw-plan__stretch')) if (!row.querySelector(".rw-plan__in").firstElementChild) row.querySelector("summary").click();`);
  await widget.until(
    `return [...shadow.querySelectorAll('[data-part="plan"] .rw-plan__in')].every((row) => row.firstElementChild)`,
    "every week",
  );
  await widget.look(
    `shadow.querySelectorAll("[data-disposition] details").forEach((row) => (row.open = true))`,
  );
}
