// A notice with one button, for when no app can make it: after a crash, or without the plan.

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
  box.append(make("h2", title), make("p", body), button);
  return box;
}
