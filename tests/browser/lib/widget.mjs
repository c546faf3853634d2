// Finds things inside the widget by the promises of its contract, and operates it as a visitor
// does: with keys.
import { Key } from "selenium-webdriver";

// Every in-page function below starts with this: the widget's shadow root, and the deepest element
// with focus.
const prelude = `
  const [index, inDialog] = arguments[0];
  const outer = document.querySelectorAll("rug-wijzer")[index];
  const element = inDialog ? outer?.shadowRoot.querySelector("rug-wijzer") : outer;
  const shadow = element?.shadowRoot;
  const shown = (node) => node != null && node.getClientRects().length > 0;
`;

export class Widget {
  // `inDialog`: not the element on the page, but the check that its button opens.
  constructor(driver, index = 0, inDialog = false) {
    this.driver = driver;
    this.at = [index, inDialog];
  }

  // Runs a function body in the page, with `element`, `shadow` and `shown` at hand; `given` is its
  // argument.
  look(body, given) {
    return this.driver.executeScript(
      `${prelude} const given = arguments[1]; ${body}`,
      this.at,
      given ?? null,
    );
  }

  async until(body, what, given, limit = 15_000) {
    const end = Date.now() + limit;
    for (;;) {
      const value = await this.look(body, given);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not seen in time: ${what}\n${await this.text()}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  // The first screen stands, and the fallback is gone. The app may still be on its way.
  painted() {
    return this.until(
      `return shown(shadow?.querySelector(".rw [data-heading]")) && ![...element.children].some(shown)`,
      "the first screen",
    );
  }

  // The same, and the app has taken over from the first screens.
  ready() {
    return this.until(
      `return shown(shadow?.querySelector(".rw:not([data-first-screens]) [data-heading]"))
        && !shadow.querySelector("[data-first-screens]") && ![...element.children].some(shown)`,
      "the app's first screen",
    );
  }

  // The page's own text is what a visitor sees.
  fallback() {
    return this.until(
      `return shown([...element.children].find((child) => child.tagName !== "SCRIPT"))`,
      "the fallback",
    );
  }

  text() {
    return this.look(`return (shadow?.querySelector(".rw") ?? document.body).innerText`);
  }

  // What stands on the screen now. What takes over is drawn beside it first, unseen.
  screen() {
    return this.look(`
      const seen = (node) => !node.closest(".rw[hidden]");
      const question = shadow.querySelector("[data-question]");
      const outcome = shadow.querySelector("[data-disposition]");
      return {
        question: question?.dataset.question ?? null,
        fields: question?.dataset.fields?.split(" ").filter(Boolean) ?? [],
        disposition: outcome?.dataset.disposition ?? null,
        rules: [...shadow.querySelectorAll("[data-rule]")].filter(seen).map((reason) => reason.dataset.rule),
        heading: shadow.querySelector("[data-heading]")?.textContent ?? null,
      }`);
  }

  // The element inside the widget that has the focus.
  focused() {
    return this.look(`
      const at = shadow?.activeElement;
      if (!at) return null;
      const { name, type, value, checked } = at;
      return { tag: at.localName, name, type, value, checked, action: at.dataset.action ?? null, heading: at.hasAttribute("data-heading") }`);
  }

  press(...keys) {
    return this.driver
      .actions({ async: true })
      .sendKeys(...keys)
      .perform();
  }

  // Tabs on until what has the focus fits, and gives it back.
  async tabTo(fits, what, limit = 120) {
    for (let tries = 0; tries < limit; tries += 1) {
      const at = await this.focused();
      if (at && fits(at)) return at;
      await this.press(Key.TAB);
    }
    throw new Error(`no tab stop found: ${what}`);
  }

  // Presses one of the widget's own buttons by keyboard.
  async act(action, key = Key.ENTER) {
    await this.tabTo((at) => at.action === action, `[data-action="${action}"]`);
    await this.press(key);
  }

  // The same with a pointer, for tests that are not about keys.
  click(selector) {
    return this.look(`shadow.querySelector(given).click()`, selector);
  }

  // Goes on until the heading is another one than before.
  async changed(before) {
    await this.until(
      `const heading = shadow.querySelector("[data-heading]"); return heading && heading.textContent !== given`,
      `a screen after “${before}”`,
      before,
    );
    return this.screen();
  }

  // Another screen than this one stands; being refused is an error.
  async past(before) {
    await this.until(
      `const question = shadow.querySelector("[data-question]")?.dataset.question ?? null;
       const heading = shadow.querySelector("[data-heading]")?.textContent ?? null;
       if (shadow.querySelector("[data-wait]")) return false; // on its way
       if (shown(shadow.querySelector("[data-summary]"))) throw new Error("refused: " + shadow.querySelector("[data-summary]").innerText);
       return question !== given.question || heading !== given.heading`,
      `a screen after ${before.question ?? before.heading}`,
      before,
    );
  }

  async start() {
    const { heading } = await this.screen();
    await this.act("start");
    return this.changed(heading);
  }

  async next() {
    const { heading } = await this.screen();
    await this.click(`[data-action="next"]`);
    return this.changed(heading);
  }
}
