// The clinician's page in a test: codes to open on it, and what is typed and seen there.
import { execFileSync } from "node:child_process";
import { lumbago as person } from "./people.mjs";
import { top } from "./server.mjs";

// The data form has no unit for the days.
const { days_unit: _, ...lumbago } = person;

export const protocol = (command, input = "") =>
  execFileSync("cargo", ["run", "--quiet", "--bin", "protocol", "--", command], {
    cwd: top,
    input,
  }).toString();

// Plain lumbago with every box of the check answered by a no, and these changes.
export function complete(changes) {
  const screens = JSON.parse(protocol("questions")).filter(
    ({ screen }) => !/^detail_/.test(screen),
  );
  const flags = screens.flatMap(({ fields }) => fields).filter(({ kind }) => kind === "flag");
  const calm = Object.fromEntries(flags.map(({ id }) => [id, "no"]));
  return { ...calm, ...lumbago, cancer: "none", ibp: ["none"], yellow: ["none"], ...changes };
}

// A first visit of this person with two check-ins and three exercise days.
export function history(first = complete()) {
  const items = {
    ...{ news: "no", different: "no", pain_now: 2, exercise_days: "most", response: "usual" },
    ...{ medicines: "none", sleep: "well", worries: "less" },
  };
  const on = (day, sev) => ({ day, answers: { ...first, sev, course: "better" }, items });
  const line = { id: 1, answers: first, day: 300, check_ins: [on(7, 4), on(14, 2)] };
  const made = protocol("code", JSON.stringify({ ...line, exercise_days: [1, 3, 9] }));
  return JSON.parse(made).code;
}

// The code of each of these people, by name.
export function codes(people) {
  const cases = Object.entries(people);
  const lines = cases.map(([id, answers]) => JSON.stringify({ id, answers }));
  const made = protocol("code", lines.join("\n")).trim().split("\n").map(JSON.parse);
  return Object.fromEntries(made.map(({ id, code }) => [id, code]));
}

export class ClinicianPage {
  #here;

  constructor(here) {
    this.#here = here;
  }

  get address() {
    return `${this.#here.server.address}/clinician.html`;
  }

  run(body, given) {
    return this.#here.driver.executeScript(body, given ?? null);
  }

  async until(body, what, given) {
    const end = Date.now() + 15_000;
    for (;;) {
      const value = await this.run(body, given);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not seen in time: ${what}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  // The field stands only in the app: the page before it has none.
  begun() {
    return this.until(`return document.querySelector(".cl-form #code") !== null`, "the field");
  }

  // Leaves first: another `#` alone is no new page.
  async begin(address = this.address) {
    await this.#here.driver.get("about:blank");
    await this.#here.driver.get(address);
    await this.begun();
  }

  async type(text) {
    await this.run(
      `const field = document.getElementById("code");
       field.value = arguments[0];
       field.form.requestSubmit();`,
      text,
    );
  }

  opened(level) {
    return this.until(
      `return document.querySelector('[data-disposition="' + arguments[0] + '"]') !== null`,
      level,
      level,
    );
  }

  async open(code, level) {
    await this.begin();
    await this.type(code);
    await this.opened(level);
  }

  // Makes this the plan that goes back, and gives its code.
  async prescribe(exercises) {
    await this.run(`document.querySelector('[data-part="prescription"]').open = true`);
    const press = (selector) => this.run(`document.querySelector(arguments[0]).click()`, selector);
    const rows = () => this.run(`return document.querySelectorAll(".cl-dose").length`);
    for (let left = await rows(); left > 0; left -= 1) {
      await press('[id^="plan-remove-"]');
      await this.until(
        `return document.querySelectorAll(".cl-dose").length < arguments[0]`,
        "",
        left,
      );
    }
    for (const { id, sets, days } of exercises) {
      await this.run(`document.getElementById("plan-add").value = arguments[0]`, id);
      await press("#plan-add + button");
      for (const [name, value] of Object.entries({ sets, days })) {
        const field = `plan-${name}-${id}`;
        await this.until(`return document.getElementById(arguments[0]) !== null`, field, field);
        await this.run(
          `const field = document.getElementById(arguments[0][0]);
           field.value = arguments[0][1];
           field.dispatchEvent(new Event("change", { bubbles: true }));`,
          [field, value],
        );
      }
    }
    await this.run(
      `[...document.querySelectorAll('[data-part="prescription"] button')].find(({ textContent }) => textContent === "Maak de code").click()`,
    );
    return this.until(
      `return document.querySelector('[data-part="plan-code"]')?.textContent`,
      "the code of the plan",
    );
  }
}
