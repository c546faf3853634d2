// The first screens, before the wasm is there: the welcome page, and the first two pages of
// questions as soon as they have come with the check's script. `bin/first_screens` printed them.
// What is pressed, chosen and typed is noted, and done again in the app once that stands. No rule
// is known here: where one would have to decide, the press waits for the app.

const welcome = 0;
const person = 1;
// After how many milliseconds of waiting somebody is told whom to call meanwhile.
const patienceForApp = 12_000;

class FirstScreens {
  frame = document.createElement("div");
  waitsOn; // the button whose press only the app can answer, or the questions
  #words;
  #questions; // the pages after the welcome page, once they are there
  #lowered;
  #hooks;
  #live; // the line that a screen reader hears
  #at = welcome;
  #committed; // the answers to the first page, once it was left by its button
  #notes = []; // what the app has to do again, in order
  #held; // resolves when what is being pressed has been let go of
  #timer;

  // `hooks`: `moved()` after another screen has come; `wentOn()` and `wentBack()` for the history;
  // `waits(button)` when a press has to wait, `goesOn()` when it need not wait any longer, `slow()`
  // when it has waited long.
  constructor(lang, level, hooks) {
    this.#words = inLanguage(welcomePages, lang);
    this.#lowered = level - 1;
    this.#hooks = hooks;
    this.frame.className = "rw";
    this.frame.dataset.firstScreens = "";
    this.frame.dir = "ltr";
    this.frame.lang = welcomePages[lang] ? lang : Object.keys(welcomePages)[0];
    this.#live = draw(this.#words.announcement);
    this.frame.append(this.#live, this.#screen(welcome));
    const on = (name, heard) => this.frame.addEventListener(name, heard);
    on("click", (event) => this.#pressed(event));
    on("submit", (event) => event.preventDefault());
    on("change", ({ target }) => this.#changed(target));
    on("input", ({ target }) => target.type === "text" && this.#noteInput(target));
    for (const name of ["pointerdown", "keydown"]) on(name, () => this.#hold());
  }

  get words() {
    return this.#words;
  }

  // Whether the visitor has done anything that must not be lost.
  get begun() {
    return this.#notes.length > 0 || this.waitsOn !== undefined;
  }

  // The questions have come, where there are any. A press that waits for them is done now.
  learn(questions) {
    if (!questions) return;
    this.#questions = inLanguage(questions, this.frame.lang);
    const button = this.waitsOn;
    if (button?.dataset.action !== "start") return;
    this.#stopWaiting();
    this.#hooks.goesOn();
    this.#press(button);
  }

  // What stands in the page already, drawn from HTML alone: the same screen takes its place, and a
  // press that found no script yet is done now.
  takeFrom(prepared) {
    const pressed = prepared.querySelector("[data-pressed]");
    const twin = pressed && counterpart(pressed, prepared, this.frame);
    prepared.replaceWith(this.frame);
    twin?.click();
  }

  // The browser's own buttons; the history has moved already.
  back() {
    this.#note((app) => app.widget.back());
    this.#goBack();
  }

  forward() {
    this.#note((app) => app.widget.forward());
    if (!this.#questions) return; // the app shows where that leads
    if (this.#at === welcome) this.#show(person);
    else if (this.#at === person && this.#committed) this.#show(this.#screenAfter(this.#committed));
  }

  // Does everything again in the app, and lets nothing come between the last of it and what
  // follows on this promise. `app`: its `frame`, its `widget`, and `press(button)`.
  async doAgain(app) {
    clearTimeout(this.#timer);
    let held;
    do {
      for (let note; (note = this.#notes.shift());) {
        await shows(app.frame, note.question);
        note.act(app);
      }
      await shows(app.frame, questionOn(this.frame));
      held = this.#held;
      await held;
    } while (this.#notes.length || held !== this.#held);
    return app.frame.querySelector(`[data-action="${this.waitsOn?.dataset.action}"]`);
  }

  #screen(place) {
    const page = place === welcome ? this.#words : this.#questions.screens[place - person];
    this.#live.firstChild.textContent = page.announced;
    return draw(page.tree, this.#questions?.parts, this.#lowered);
  }

  #pressed(event) {
    const button = event.target.closest?.("[data-action]");
    const action = button?.dataset.action;
    if (action === "next") event.preventDefault();
    if (["start", "back", "next"].includes(action)) this.#press(button);
  }

  #press(button) {
    const { action } = button.dataset;
    const ready = action === "next" ? this.#nextScreen() : this.#questions;
    if (!ready) return this.#wait(button);
    this.#note((app) => app.press(app.frame.querySelector(`[data-action="${action}"]`)));
    if (action === "back") {
      this.#goBack();
      this.#hooks.wentBack();
    } else {
      if (action === "next") this.#committed = this.#filledIn();
      this.#goOn();
      this.#hooks.wentOn();
    }
  }

  #goOn() {
    this.#show(this.#at === welcome && !this.#committed ? person : this.#nextScreen());
  }

  #goBack() {
    this.#show(this.#at > person ? person : welcome);
  }

  #show(place) {
    this.#at = place;
    this.#stopWaiting();
    this.frame.lastChild.replaceWith(this.#screen(place));
    if (place === person && this.#committed) this.#fillIn();
    this.#hooks.moved();
  }

  // What the first page says, and the place of the page that follows it; none where only the app
  // can tell.
  #filledIn() {
    const who = this.frame.querySelector('[name="who"]:checked')?.value;
    return { who, age: this.frame.querySelector('[name="age"]').value.trim() };
  }

  #fillIn() {
    this.frame.querySelector(`[name="who"][value="${this.#committed.who}"]`).checked = true;
    this.frame.querySelector('[name="age"]').value = this.#committed.age;
  }

  #nextScreen() {
    if (this.#at > person) return undefined;
    return this.#screenAfter(this.#at === person ? this.#filledIn() : this.#committed);
  }

  #screenAfter({ who, age }) {
    if (!/^(0|[1-9]\d{0,2})$/.test(age)) return undefined;
    const fits = ([one, from, to]) => one === who && from <= age && age <= to;
    const row = this.#questions.next.find(fits);
    return row && row[3] + person;
  }

  #changed(input) {
    if (input.type !== "text") this.#clear(input);
    this.#noteInput(input);
  }

  // On the page that stands there now.
  #note(act) {
    this.#notes.push({ act, question: questionOn(this.frame) });
  }

  #noteInput({ name, value, type, checked }) {
    const typed = type === "text";
    this.#note(({ frame }) => {
      const named = [...frame.querySelectorAll(`[name="${name}"]`)];
      const own = named.find((one) => typed || one.value === value);
      if (!own) return;
      if (typed) own.value = value;
      else own.checked = checked;
      own.dispatchEvent(made(typed ? "input" : "change"));
    });
  }

  // "None of these" clears the other boxes of its page, and each of them clears it.
  #clear(input) {
    const page = input.form;
    const boxes = [...page.querySelectorAll('[type="checkbox"]')];
    const whole = page.dataset.question;
    if (!input.checked || !boxes.includes(input)) return;
    const alone = (box) => box.name === whole && box.value === "none";
    const cleared = boxes.filter((box) => {
      const goes = alone(input)
        ? box !== input
        : alone(box) || (input.name === whole && box.name === whole && box !== input);
      return goes && box.checked;
    });
    for (const box of cleared) box.checked = false;
    this.#live.firstChild.textContent = cleared.length ? this.#questions.cleared : "";
  }

  #wait(button) {
    if (this.waitsOn) return;
    this.waitsOn = button;
    this.#hooks.waits(button);
    this.#timer = setTimeout(() => this.#hooks.slow(), patienceForApp);
  }

  #stopWaiting() {
    this.waitsOn = undefined;
    clearTimeout(this.#timer);
  }

  // A press that has begun here must end here: the app takes over between two presses.
  #hold() {
    this.#held = new Promise((done) => {
      const end = () => setTimeout(done, 60);
      for (const name of ["click", "pointercancel", "keyup"])
        this.frame.addEventListener(name, end, { once: true });
      setTimeout(done, 1500);
    });
  }
}

// A language that there is not is the first that there is.
const inLanguage = (texts, lang) => texts[lang] ?? Object.values(texts)[0];

const questionOn = (frame) => frame.querySelector("[data-question]")?.dataset.question;

// Resolves when the app has rendered this page: after a message Yew does so in a microtask, or on a
// busy device in a later task. A second is far longer than that; what then follows is the app's.
async function shows(frame, question) {
  for (let turn = 0; turn < 10; turn += 1) await undefined;
  for (let turn = 0; questionOn(frame) !== question && turn < 100; turn += 1) await after(10);
}
