// A notice with one button, for when no app can make it. `words`: title, text and label.

function notice([title, body, label], action, pressed) {
  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const box = make("div", "");
  box.className = "rw-notice";
  box.role = "alert";
  const button = make("button", label);
  button.type = "button";
  button.className = "rw-btn";
  button.dataset.action = action;
  button.addEventListener("click", pressed, { once: true });
  const said = make("p", "");
  for (const [place, words] of body.split("112").entries()) {
    if (place) said.append(Object.assign(make("a", "112"), { href: "tel:112" }));
    said.append(words);
  }
  box.append(make("h2", title), said, button);
  return box;
}
