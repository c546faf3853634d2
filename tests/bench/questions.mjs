// Reads the first questions from the running product, so that every page of the comparison asks the
// same in the same words.
import { fill } from "../browser/lib/fill.mjs";
import { lumbago } from "../browser/lib/people.mjs";

// How many questions each page asks.
export const count = 12;

// Walks the product once and gives its welcome and its first questions: `{title, intro, groups}`,
// where a group is `{name, legend, type, options: [{value, text}], answer}` and the answer is that
// of somebody with plain lumbago.
export async function questions(widget) {
  const welcome = await widget.look(`
    const text = (node) => node.innerText.trim();
    return {
      title: text(shadow.querySelector("[data-heading]")),
      intro: [...shadow.querySelectorAll(".rw p")].filter(shown).map(text),
      start: text(shadow.querySelector('[data-action="start"]')),
    }`);
  await widget.start();
  const asked = [];
  while (asked.length < count) {
    const before = await widget.screen();
    await fill(widget, lumbago, { press: false });
    asked.push(
      await widget.look(`
      const text = (node) => node.innerText.trim().replaceAll("\\n", " ");
      const page = shadow.querySelector("[data-question]");
      const fields = [...page.querySelectorAll("input")];
      const rowOf = (input) => input.closest(".rw-opt") ?? input.labels[0] ?? input;
      // A group is what shares a fieldset and a kind: the number and the units of a duration are
      // two.
      const sets = [];
      for (const input of fields) {
        const set = input.closest("fieldset");
        const known = sets.find((one) => one.set === set && one.type === input.type);
        if (known) known.inputs.push(input);
        else sets.push({ set, type: input.type, inputs: [input] });
      }
      const groups = sets.map(({ set, type, inputs }, at) => ({
        name: "g" + at,
        legend: text(type === "text" ? inputs[0].labels[0] : set?.querySelector("legend") ?? inputs[0].labels[0]),
        type,
        options: inputs.map((input) => ({ value: input.name + "=" + input.value, text: text(rowOf(input)) })),
        answer: type === "text" ? inputs[0].value
          : inputs.filter((input) => input.checked).map((input) => input.name + "=" + input.value),
      }));
      const title = text(shadow.querySelector("[data-heading]"));
      for (const group of groups) {
        group.required = group.answer.length > 0;
        // The heading says it already.
        if (group.legend === title) group.legend = "";
      }
      const within = (node) => node.closest(".rw-opt, .rw-apart__or, details, legend, figure");
      return {
        title,
        intro: [...page.querySelectorAll("p")].filter((node) => shown(node) && !within(node)).map(text),
        groups,
      }`),
    );
    await widget.click('[data-action="next"]');
    await widget.past(before);
  }
  return { welcome, asked };
}
