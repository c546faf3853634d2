// The three pages of the comparison. Each defines `bench`: whether its first screen stands, its
// heading, filling in, and its button. The two elements are placed as a clinic places ours: with a
// script that keeps nobody waiting for the page around it.
const page = (title, body) => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title></head>
<body><main><h1>Rugpijn</h1>${body}</main></body></html>`;

const inline = (code) => `<script>${code}</script>`;

export function pages(content) {
  const data = `const content = ${JSON.stringify(content)};`;
  return {
    product: {
      "/product.html": page(
        "Rugwijzer",
        `<rug-wijzer lang="nl"><p>De check start.</p></rug-wijzer>
        <script type="module" async src="/embed/rugwijzer.js"></script>${inline(`
        const shadow = () => document.querySelector("rug-wijzer").shadowRoot;
        globalThis.bench = {
          first: () => shadow()?.querySelector('[data-action="start"]'),
          heading: () => shadow()?.querySelector("[data-heading]")?.textContent,
          button: () => shadow().querySelector('[data-action="next"], [data-action="start"]'),
          answer: null,
        };`)}`,
      ),
    },
    hand: {
      "/hand.html": page(
        "By hand",
        `<hand-written><p>De check start.</p></hand-written>
        <script type="module" async src="/hand.js"></script>${inline(`
        const shadow = () => document.querySelector("hand-written").shadowRoot;
        globalThis.bench = {
          first: () => shadow()?.querySelector("button"),
          heading: () => shadow()?.querySelector("h2")?.textContent,
          button: () => shadow().querySelector("button"),
          answer: (page) => {
            for (const group of page.groups) {
              if (group.type === "text") shadow().querySelector("[name=" + group.name + "]").value = group.answer;
              else for (const input of shadow().querySelectorAll("[name=" + group.name + "]")) input.checked = group.answer.includes(input.value);
            }
          },
        };`)}`,
      ),
      "/hand.js": null,
    },
    survey: {
      "/survey.html": page(
        "SurveyJS",
        `<link rel="stylesheet" href="/survey-core.min.css"><div id="survey"></div>
        <script src="/survey.core.min.js"></script><script src="/survey-js-ui.min.js"></script><script src="/survey.js"></script>`,
      ),
      "/survey.js": `${data}
        const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        const html = (page, at) => ({ type: "html", name: "html" + at, html: page.intro.map((line) => "<p>" + escape(line) + "</p>").join("") });
        const types = { radio: "radiogroup", checkbox: "checkbox", text: "text" };
        const pages = [{ title: content.welcome.title, elements: [html(content.welcome, "w")] }].concat(content.asked.map((page, at) => ({
          title: page.title,
          elements: [html(page, at)].concat(page.groups.map((group) => ({
            type: types[group.type], name: at + group.name, title: group.legend, titleLocation: group.legend ? "default" : "hidden", isRequired: group.required,
            choices: group.type === "text" ? undefined : group.options,
          }))),
        })));
        const survey = new Survey.Model({ showQuestionNumbers: "off", autoFocusFirstQuestion: true, pages });
        survey.render(document.getElementById("survey"));
        globalThis.bench = {
          first: () => document.querySelector(".sd-page__title, .sd-completedpage"),
          heading: () => document.querySelector(".sd-page__title, .sd-completedpage")?.textContent,
          button: () => [...document.querySelectorAll(".sd-navigation__next-btn, .sd-navigation__complete-btn")].find((one) => one.offsetParent),
          answer: (page, at) => { for (const group of page.groups) survey.setValue(at + group.name, group.type === "checkbox" ? group.answer : group.answer[0].length > 1 ? group.answer[0] : group.answer); },
        };`,
    },
    data,
  };
}
