// Notices with one button, for when no app can make them: after a crash, without the plan, on
// another day, without paper.

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

// One at a time, on the screen for which it was made.
class Notices {
  #words = {};
  #box;

  // Title, text and button of each, one after the other (`mount.rs`).
  learn(words) {
    const all = [...words];
    for (const name of ["crash", "noPlan", "noCall", "otherDay", "noPrint", "away"])
      this.#words[name] = all.splice(0, 3);
  }

  // The last four come with the plan.
  knows(name) {
    return this.#words[name]?.length > 0;
  }

  get stands() {
    return this.#box?.isConnected;
  }

  // It goes when its button is pressed, unless it `stays` until the next one.
  say(name, action, pressed = () => {}, stays = false) {
    this.clear();
    this.#box = notice(this.#words[name], action, ({ currentTarget }) => {
      if (!stays) this.clear();
      pressed(currentTarget);
    });
    return this.#box;
  }

  clear() {
    this.#box?.remove();
  }
}
