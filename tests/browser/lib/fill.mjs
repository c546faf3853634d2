// Fills in a page with a pointer, in one go: for the tests that look at every screen and not at how
// it is operated.

// Sees to it that the page on the screen says `answers`, and presses "next" unless told otherwise.
// An answer given one by one may open a question on the same page, which is filled in too.
export async function fill(widget, answers, { press = true } = {}) {
  const asked = () => widget.look(`return shadow.querySelector("[data-question]")?.dataset.fields`);
  const before = await put(widget, answers);
  for (let now = await asked(), last = before; now !== last; last = now, now = await asked())
    await put(widget, answers);
  if (press) await widget.look(`shadow.querySelector('[data-action="next"]').click()`);
}

// Puts the answers into what stands on the page, and gives the fields that it asked then.
function put(widget, answers) {
  return widget.look(
    `const question = shadow.querySelector("[data-question]");
     const answers = given;
     const { fields } = question.dataset;
     const screen = question.dataset.question;
     const inputs = [...question.querySelectorAll("input")];
     // What is not named is a no, also where it is asked one by one.
     const said = (field, value) => answers[field] ?? (["no", "none"].includes(value) ? value : undefined);
     const says = (field, value) => [said(field, value)].flat().map(String).includes(value);
     const boxes = inputs.filter(({ type, name }) => type === "checkbox" && name !== screen);
     const ticked = boxes.filter(({ name, value }) => says(name, value) || (value === "some" && answers[name] !== undefined && !says(name, "none")));
     // "Don't know" beside ticks keeps them; the rest is then asked one by one.
     const unsure = boxes.some(({ name, value }) => says(name, "unknown") && value !== "unknown");
     const wanted = (input) => {
       if (input.type === "radio") return says(input.name, input.value);
       if (input.name === screen) return unsure ? input.value === "unknown" : ticked.length === 0 && input.value === "none";
       return ticked.includes(input);
     };
     // A box that is ticked clears "none of these" by itself.
     const leave = (input) => !wanted(input) && (input.type === "radio" || input.name === screen);
     for (const input of inputs) {
       if (input.type === "text") {
         input.value = answers[input.name];
         input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
       } else if (input.checked !== wanted(input) && !leave(input)) input.click();
     }
     return fields;`,
    answers,
  );
}

// Goes from the screen that stands there to the outcome; `onScreen` is called on every screen,
// welcome and check page included. `press` goes on in another way than with the pointer.
export async function stroll(
  widget,
  answers,
  { onScreen = async () => {}, until = () => false, press } = {},
) {
  const seen = [];
  for (let step = 0; step < 60; step += 1) {
    const screen = await widget.screen();
    await onScreen(screen);
    if (screen.disposition || until(screen)) return { screens: seen, outcome: screen };
    if (screen.question) {
      seen.push(screen.question);
      await fill(widget, answers, { press: !press });
    } else if (!press) await widget.click('[data-action="start"], [data-action="show_advice"]');
    await press?.();
    await widget.past(screen);
  }
  throw new Error(`no outcome: ${seen.join(" ")}`);
}
