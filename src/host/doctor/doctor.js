// The doctor: looks at what is true on this page, and says in a panel what a clinic may ask its web
// builder to mend. It reads no answer, and sends nothing.

// What was found: a verdict (`good`, `look`, `fix`, or `unknown` where the browser does not tell),
// the facts for the sentence, and which sentence that is.
const found = (verdict, facts = {}, say = verdict) => ({ verdict, facts, say });

// The checks, in the order in which they are told.
const everyCheck = [
  startChecks,
  pageChecks,
  textChecks,
  settingChecks,
  lookChecks,
  serverChecks,
  policyChecks,
].flat();

// Every <rug-wijzer> of the page, also in others' open shadow roots; of one that stands behind a
// button the check in its dialog, once that was opened.
function everyElement(root = document) {
  const inside = [...root.querySelectorAll("*")].flatMap((node) =>
    node.shadowRoot && node.localName !== "rug-wijzer" ? everyElement(node.shadowRoot) : [],
  );
  const own = [...root.querySelectorAll("rug-wijzer")];
  return [...own.map((one) => one.shadowRoot?.querySelector("rug-wijzer") ?? one), ...inside];
}

class Doctor {
  #given;
  #panel;
  #settings = new Settings();
  #life = new AbortController();
  #network; // what was asked of the server, and how the wasm fared
  #seenOutcome = false;
  #turn = 0;

  constructor(given) {
    this.#given = given;
    const { signal } = this.#life;
    const refused = watchPolicy(signal);
    const element = everyElement()[0];
    const words = /^en/i.test(element?.getAttribute("lang") ?? "") ? english : dutch;
    this.#panel = new Panel(words, given, {
      again: () => this.#ask(refused),
      close: () => this.end(),
    });
    this.#panel.stand(element);
    // The check may tell more while it goes on.
    for (const name of ["ready", "error", "result"])
      document.addEventListener(`rugwijzer:${name}`, () => this.#soon(), { signal });
    addEventListener("resize", () => this.#soon(), { signal });
    this.#ask(refused);
  }

  get stands() {
    return this.#panel.stands;
  }

  end() {
    this.#life.abort();
    this.#panel.leave();
  }

  #ask(refused) {
    const { read } = this.#given;
    refused.length = 0;
    const files = Promise.all(filesOf(this.#given).map((file) => probe(file, read)));
    this.#network = { files, wasm: wasmRuns(), refused };
    return this.#look();
  }

  #soon() {
    const turn = (this.#turn += 1);
    setTimeout(() => turn === this.#turn && !this.#life.signal.aborted && this.#look(), 300);
  }

  // What the checks look at.
  #site() {
    const elements = everyElement();
    const [element] = elements;
    const errors = new Map(this.#given.told.get(element));
    const note = (code, message, cause) =>
      errors.set(`${code}: ${message}`, { code, message, cause });
    const settings = element ? this.#settings.read(element, note) : Promise.resolve({});
    this.#seenOutcome ||= Boolean(element?.shadowRoot.querySelector(".rw-rooms"));
    return settings.then((read) => ({
      ...this.#given,
      ...this.#network,
      elements,
      element,
      panel: this.#panel.host,
      settings: read,
      errors: [...errors.values()],
      seenOutcome: this.#seenOutcome,
    }));
  }

  async #look() {
    const turn = (this.#turn += 1);
    const site = await this.#site();
    const asked = everyCheck
      .filter(({ needs }) => !needs || site[needs])
      .map(async (check) => {
        const made = await check.look(site);
        return [made].flat().map((one) => ({ row: one.id ?? check.id, id: check.id, ...one }));
      });
    const show = (rows, waits) => {
      // A later look may have come first.
      if (turn !== this.#turn || this.#life.signal.aborted) return;
      this.#panel.show(rows.flat(), waits);
    };
    // A server may take long, and the rest can be told meanwhile.
    const soon = after(500).then(() => []);
    show(await Promise.all(asked.map((one) => Promise.race([one, soon]))), true);
    show(await Promise.all(asked), false);
  }
}

let doctor;

const openDoctor = (given) => {
  if (!doctor?.stands) doctor = new Doctor(given);
};
