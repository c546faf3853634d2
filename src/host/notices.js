// What is said beside the app, in the words that it has given before: after a crash, without the
// plan, on another day, without paper.

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

  // Another box of this kind takes its place.
  show(box) {
    this.clear();
    return (this.#box = box);
  }

  // It goes when its button is pressed, unless it `stays` until the next one.
  say(name, action, pressed = () => {}, stays = false) {
    const box = notice(this.#words[name], action, ({ currentTarget }) => {
      if (!stays) this.clear();
      pressed(currentTarget);
    });
    return this.show(box);
  }

  clear() {
    this.#box?.remove();
  }
}
