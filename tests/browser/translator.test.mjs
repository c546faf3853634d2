// A page translator wraps or replaces every text node: never does a question stand over another
// question's answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserName, clinicPage, house, ofClinic, open, told } from "./lib/house.mjs";
import { person } from "./lib/people.mjs";
import { walk } from "./lib/walk.mjs";

// As Google Translate does it: two <font> elements around each text, holding the old text node or a
// new one.
const translator = `
  window.translate = (shadow, { fresh }) => {
    const walker = document.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest("font, svg")) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(fresh ? document.createTextNode(text.data) : text);
    }
    return texts.length;
  };
  // Goes on with whatever is shown later, as a translator does.
  window.keepTranslating = (shadow, how) => {
    translate(shadow, how);
    new MutationObserver(() => translate(shadow, how)).observe(shadow, { childList: true, subtree: true, characterData: true });
  };
`;

// Passes over every kind of page: boxes, small questions, numbers, a score, the check page, a
// result.
const answers = person({
  c_swollen: "yes",
  b_saddle: "unknown",
  b_urine: "no",
  b_leak: "no",
  b_bowel: "no",
  b_sex: "no",
  days: 3,
  days_unit: "week",
  yellow: ["fear"],
});

describe(`translator (${browserName})`, () => {
  const here = house();

  // What a visitor reads on a screen, with what an answer there would mean.
  const read = (widget) =>
    widget.look(`
      const inputs = [...shadow.querySelectorAll("[data-question] input")];
      return {
        heading: shadow.querySelector("[data-heading]").textContent,
        fields: shadow.querySelector("[data-question]")?.dataset.fields ?? null,
        answers: inputs.map((input) => input.name + "=" + (input.type === "text" ? "" : input.value) + ": " + input.labels[0]?.textContent),
        // What is only said aloud comes a moment later.
        text: [...shadow.querySelectorAll(".rw > :not([data-announce])")].map(({ innerText }) => innerText).join(" ").replace(/\\s+/g, " "),
      }`);

  const whole = async (path, { from, act }) => {
    here.server.page("/translator.js", translator);
    const widget = await open(
      here,
      path,
      clinicPage({ body: ofClinic(), head: '<script src="/translator.js"></script>' }),
    );
    await widget.ready();
    const seen = [];
    const { outcome } = await walk(widget, answers, {
      onScreen: async ({ question, disposition, heading }) => {
        const name = question ?? disposition ?? heading;
        seen.push([name, await read(widget)]);
        if (name === from) assert.ok((await widget.look(act)) !== 0);
      },
    });
    return { seen, outcome };
  };

  let plain;
  test("untouched, to compare with", async () => {
    plain = await whole("/untranslated", {});
    assert.equal(plain.outcome.disposition, "gp_today");
    const headings = plain.seen.map(([, { heading }]) => heading);
    assert.equal(new Set(headings).size, headings.length, "every screen has a heading of its own");
  });

  for (const [name, from, act] of [
    ["every text node wrapped, mid-way", "legs", "return translate(shadow, { fresh: false })"],
    ["every text node replaced, mid-way", "ill", "return translate(shadow, { fresh: true })"],
    [
      "wrapped all the time, from the first screen",
      "Last van uw rug?",
      "keepTranslating(shadow, { fresh: false })",
    ],
    [
      "replaced all the time, from the first question",
      "person",
      "keepTranslating(shadow, { fresh: true })",
    ],
  ]) {
    test(name, async () => {
      const { seen, outcome } = await whole(`/translated-${encodeURIComponent(name)}`, {
        from,
        act,
      });
      assert.deepEqual(seen, plain.seen);
      assert.deepEqual(outcome, plain.outcome);
      assert.deepEqual(
        (await told(here)).filter(({ name }) => name === "error"),
        [],
      );
    });
  }
});
