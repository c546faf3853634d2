// The lines of the panel: a part for each verdict, a line for each row. What is good is folded away.

const order = ["fix", "look", "unknown", "good"];

// An element with its attributes and children; `on` is called when it is pressed.
function make(name, attributes = {}, ...children) {
  const { on, ...rest } = attributes;
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(rest)) node.setAttribute(key, value);
  if (on) node.addEventListener("click", on);
  node.append(...children.filter(Boolean));
  return node;
}

// The lines of one verdict. `copy` is called with a text.
function partOf(verdict, rows, words, letter, copy) {
  const heading = make("h3", {}, `${words.panel.verdicts[verdict]} (${rows.length})`);
  const list = make("ul", {}, ...rows.map((row) => lineOf(row, words, letter, copy)));
  if (verdict !== "good") return make("section", { "data-verdict": verdict }, heading, list);
  return make(
    "details",
    { "data-verdict": verdict, "data-of": verdict },
    make("summary", { "data-key": "good" }, heading),
    list,
  );
}

function lineOf(row, { panel }, letter, copy) {
  const { mailTitle, ownTitle, copy: label, copyOf } = panel;
  const { verdict, id, say } = row;
  const title = letter.title(row);
  const line = make(
    "li",
    { "data-check": id, "data-verdict": verdict, "data-say": say },
    make("h4", {}, title),
    make("p", {}, letter.sentence(row)),
  );
  if (verdict === "good" || !letter.request(row)) return line;
  if (letter.advice(row))
    line.append(
      make(
        "details",
        { "data-of": id },
        make(
          "summary",
          { "data-key": `mail ${id}` },
          letter.isForClinic(row) ? ownTitle : mailTitle,
        ),
        make("p", {}, letter.advice(row)),
      ),
    );
  line.append(
    make(
      "button",
      {
        type: "button",
        class: "rw-link",
        "data-action": "copy",
        "data-key": id,
        "aria-label": copyOf(title),
        on: () => copy(letter.line(row)),
      },
      label,
    ),
  );
  return line;
}
