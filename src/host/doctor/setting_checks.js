// What the clinic has set: each setting that is wrong by its path, whether the card can stand, and
// what was left of the examples.

// Settings that only the card after the outcome reads.
const readLater =
  /^(logo_url|logo_alt|address|opening_hours|locations|languages|offer|out_of_hours_name|privacy_url|clinician_)/;
// In the lines that we give to paste.
const examples =
  /De Wilg|De Linde|(\+31|0)[\s-]?30[\s-]?(123[\s-]?45[\s-]?67|555[\s-]?01[\s-]?23)|https?:\/\/([\w-]+\.)*example(\.\w+)?(\/|$)/;
// Of Dutch numbers, as they are dialled.
const dutchNumber = /^(0[1-9]\d{8}|31[1-9]\d{8}|0031[1-9]\d{8}|0[89]00\d{4,7}|14\d{3,4}|116\d{3})$/;

// What other checks say.
const elsewhere =
  /^(download_failed|script_failed|wasm_|unpack_failed|start_failed|panic|plan_|page_swallowed|press_blocked|copy_failed|print_failed|accent_|config_phone_refused|config_clinic_(name_missing|unreachable))/;

// "clinic.phone", out of the message that names it.
const pathIn = (message) => /"([\w.[\]-]+)"/.exec(message)?.[1] ?? "";

const everyText = (value) =>
  value && typeof value === "object" ? Object.values(value).flatMap(everyText) : [`${value}`];

// Every telephone number with its path.
const numbersOf = (clinic) =>
  [
    ["phone", clinic.phone],
    ["gp_phone", clinic.gp_phone],
    ["out_of_hours_phone", clinic.out_of_hours_phone],
    ...[clinic.locations ?? []].flat().map((one, at) => [`locations[${at}].phone`, one?.phone]),
  ].filter(([, number]) => number !== undefined && number !== null && `${number}`.trim());

const settingChecks = [
  {
    id: "settings",
    needs: "element",
    look({ errors }) {
      const wrong = errors.filter(({ code }) => !elsewhere.test(code));
      if (!wrong.length) return found("good");
      return wrong.map(({ code, message }) => ({
        id: `settings:${code}:${message}`,
        row: "settings",
        ...found("fix", { code, message, path: pathIn(message) }, code),
      }));
    },
  },
  {
    id: "card",
    needs: "element",
    async look({ settings, errors }) {
      const { clinic } = await settings;
      if (!clinic) return found("look", {}, "none");
      const name = `${clinic.name ?? ""}`.trim();
      if (!name) return found("fix", {}, "nameless");
      const ways = ["phone", "email", "booking_url"].filter((way) => clinic[way]);
      const unreachable = codesOf(errors).includes("config_clinic_unreachable");
      return found(ways.length && !unreachable ? "good" : "fix", { name });
    },
  },
  {
    id: "numbers",
    needs: "element",
    async look({ settings, errors }) {
      const refused = errors
        .filter(({ code }) => code === "config_phone_refused")
        .map(({ message }) => pathIn(message));
      const given = numbersOf((await settings).clinic ?? {});
      const wrong = given.filter(
        ([path, number]) =>
          refused.includes(`clinic.${path}`) || !/^\+?[\d().\s-]{3,20}$/.test(`${number}`),
      );
      const list = (some) => some.map(([path, number]) => [`clinic.${path}`, `${number}`]);
      if (wrong.length) return found("fix", { numbers: list(wrong) });
      const digits = (number) => `${number}`.replace(/\(0\)|\D/g, "");
      const odd = given.filter(([, number]) => !dutchNumber.test(digits(number)));
      if (odd.length) return found("look", { numbers: list(odd) });
      return given.length ? found("good", { count: given.length }) : found("good", {}, "none");
    },
  },
  {
    id: "sample",
    needs: "element",
    async look({ settings, element }) {
      const texts = [...everyText(await settings), ...textsInside(element)];
      // Of a long text what is the example's is enough.
      const kept = texts
        .filter((text) => examples.test(text))
        .map((text) => (text.length > 80 ? examples.exec(text)[0] : text));
      return kept.length ? found("fix", { texts: [...new Set(kept)] }) : found("good");
    },
  },
  {
    id: "later",
    needs: "element",
    async look({ settings, seenOutcome }) {
      const keys = Object.keys((await settings).clinic ?? {}).filter((key) => readLater.test(key));
      if (!keys.length) return found("good", {}, "none");
      return seenOutcome ? found("good") : found("unknown", { keys });
    },
  },
];
