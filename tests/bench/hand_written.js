// The same questions written by hand: one custom element, no library. It is what the product is
// measured against.
const look = `
  :host { display: block; font: 1.125rem/1.5 system-ui, sans-serif; color: #1d1b19; max-width: 42rem }
  h2 { font-size: 1.6rem; line-height: 1.2 }
  fieldset { border: 0; padding: 0; margin: 0 0 1.5rem }
  legend { font-weight: 700 }
  label { display: flex; gap: .75rem; align-items: center; min-height: 44px; padding: .5rem .75rem; margin: .5rem 0; border: 1px solid #8a8580; border-radius: 8px }
  input { width: 24px; height: 24px; flex: none }
  input[type=text] { width: 8rem; height: 44px; font: inherit }
  button { min-height: 44px; padding: 0 1.25rem; font: inherit; border: 0; border-radius: 8px; background: #0b5d57; color: #fff }`;

customElements.define(
  "hand-written",
  class extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    #at = -1;
    #answers = {};

    connectedCallback() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
      this.#root.adoptedStyleSheets = [sheet];
      this.#draw();
    }

    #draw() {
      const { welcome, asked } = content;
      const page = this.#at < 0 ? { ...welcome, groups: [] } : asked[this.#at];
      if (!page) return this.#root.replaceChildren(node("h2", "Klaar"));
      const form = node("form");
      const title = node("h2", page.title);
      title.tabIndex = -1;
      form.append(title, ...page.intro.map((line) => node("p", line)));
      for (const group of page.groups) form.append(this.#group(group));
      form.append(node("button", this.#at < 0 ? welcome.start : "Verder"));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        for (const group of page.groups) {
          const given =
            group.type === "text"
              ? form.elements[group.name].value
              : [...form.querySelectorAll(`[name=${group.name}]:checked`)].map(
                  (input) => input.value,
                );
          if (given.length === 0 && group.required) return form.elements[group.name][0]?.focus();
          this.#answers[`${this.#at}-${group.name}`] = given;
        }
        this.#at += 1;
        this.#draw();
      });
      this.#root.replaceChildren(form);
      if (this.#at >= 0) title.focus();
    }

    #group(group) {
      const set = node("fieldset");
      if (group.legend) set.append(node("legend", group.legend));
      for (const option of group.options) {
        const row = node("label");
        const input = node("input");
        input.type = group.type;
        input.name = group.name;
        if (group.type !== "text") input.value = option.value;
        row.append(input, node("span", group.type === "text" ? "" : option.text));
        set.append(row);
      }
      return set;
    }
  },
);

function node(name, text) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}
