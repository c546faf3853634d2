// What is said of a row, to the clinic and to its web builder, and the letter with all of it.

// Mail programs cut longer addresses.
const mailLimit = 1800;

const said = (sentence, facts) => (typeof sentence === "function" ? sentence(facts) : sentence);

class Letter {
  #words;
  #version;

  constructor(words, version) {
    [this.#words, this.#version] = [words, version];
  }

  title({ row, facts }) {
    return said(this.#words.rows[row].title, facts);
  }

  sentence({ row, say, verdict, facts }) {
    const words = this.#words.rows[row];
    return said(words[say] ?? words[verdict], facts);
  }

  // What can be done about it, where that is more than the sentence.
  advice(row) {
    const { mail = {} } = this.#words.rows[row.row];
    return said(mail[row.say] ?? mail[row.verdict], row.facts);
  }

  // What goes to the web builder. Of what cannot be seen there is often nothing to ask.
  request(row) {
    return this.advice(row) ?? (row.verdict === "unknown" ? undefined : this.sentence(row));
  }

  // Whether a line is for the clinic itself.
  isForClinic({ row }) {
    return Boolean(this.#words.rows[row].forClinic);
  }

  // One row, for the web builder.
  line(row) {
    return `${this.#page}\n${this.title(row)}: ${this.request(row)}`;
  }

  // All that is not good.
  whole(rows) {
    const { greeting, verdicts } = this.#words.panel;
    const parts = ["fix", "look", "unknown"].map((verdict) => {
      const lines = rows
        .filter((row) => row.verdict === verdict && this.request(row))
        .map((row) => `- ${this.title(row)}: ${this.request(row)}`);
      return lines.length ? `${verdicts[verdict]}\n${lines.join("\n")}` : undefined;
    });
    const start = greeting(this.#page, this.#version);
    return [start, ...parts.filter(Boolean)].join("\n\n");
  }

  // An address that opens it in a mail program, as much as fits.
  address(rows) {
    const { subject, shortened } = this.#words.panel;
    const whole = this.whole(rows);
    const body =
      whole.length > mailLimit
        ? `${whole.slice(0, whole.lastIndexOf("\n", mailLimit))}\n\n${shortened}`
        : whole;
    return `mailto:?subject=${encodeURIComponent(subject(this.#page))}&body=${encodeURIComponent(body)}`;
  }

  // Without what else stands in the address, which may be somebody's.
  get #page() {
    return location.origin + location.pathname;
  }
}
