// Fills the check in the preview in, so that a clinic sees its own card without answering sixteen
// pages: pain of twelve days that reaches below the knee, for which the check names a physiotherapist.
// What is not named here is a no. It presses what a visitor presses, by the names that the element
// promises (`data-question`, `data-action`).

const example = {
  who: "self",
  age: "40",
  trauma: "none",
  preg: "no",
  days: "12",
  days_unit: "day",
  onset: "move",
  site: ["low", "below1"],
  sev: "5",
  course: "same",
  rest: "relief",
  function: "slow",
  familiar: "known",
  assessed: "no",
  foot: "no",
  archsport: "no",
};

async function fillIn(element) {
  const { shadowRoot: shadow } = element;
  for (let pages = 0; pages < 40; pages += 1) {
    if (shadow.querySelector("[data-disposition]")) return;
    await goOn(shadow);
  }
  throw new Error("the check did not come to an end");
}

// Answers the page and presses on, until another page stands. A press that comes just as the app
// takes over from the first screens, or as a page is new, may not count: it is done again.
async function goOn(shadow) {
  const on = '[data-action="next"], [data-action="start"], [data-action="show_advice"]';
  const before = placeOf(shadow);
  for (let tries = 0; tries < 200; tries += 1) {
    if (placeOf(shadow) !== before) return;
    if (tries % 10 === 0) {
      const page = shadow.querySelector("[data-question]");
      if (page) answer(page);
      shadow.querySelector(on)?.click();
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the check stays at ${before}`);
}

const placeOf = (shadow) =>
  `${shadow.querySelector("[data-question]")?.dataset.question} ${shadow.querySelector("[data-heading]")?.textContent}`;

function answer(page) {
  const own = page.dataset.question; // also the name of "none of these"
  for (const input of page.querySelectorAll("input")) {
    const { name, type, value } = input;
    const said = example[name];
    if (type === "text" || type === "number") {
      input.value = said ?? "";
      input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    } else if (!input.checked) {
      const none = value === "none" && !page.querySelector(":checked");
      const box = name === own ? none : [said].flat().includes(value);
      const no = !said && ["no", "none"].includes(value);
      if (type === "radio" ? no || said === value : box) input.click();
    }
  }
}
