// Whether the files of this release lie on the server as they should, and how old they are.

const named = (files) =>
  files.map(({ name, trouble }) => (trouble ? `${name} (${trouble})` : name));

const serverChecks = [
  {
    id: "files",
    async look({ files }) {
      const given = await files;
      const gone = given.filter(({ trouble }) => trouble);
      if (!gone.length) return found("good", { count: given.length });
      if (gone.length === given.length && gone.every(({ trouble }) => trouble === "unreachable"))
        return found("unknown");
      const facts = { files: named(gone) };
      return found(gone.some(({ needed }) => needed) ? "fix" : "look", facts);
    },
  },
  {
    id: "kinds",
    async look({ files }) {
      const given = (await files).filter(({ trouble }) => !trouble);
      if (!given.length) return found("unknown");
      const wrong = (kind, right) =>
        given
          .filter((file) => file.kind === kind && !right.test(file.type))
          .map(({ name, type }) => `${name}: ${type || "–"}`);
      const scripts = wrong("js", /^(text|application)\/(x-)?(java|ecma)script$/);
      if (scripts.length) return found("fix", { files: scripts });
      const wasm = wrong("wasm", /^application\/wasm$/);
      return wasm.length ? found("look", { files: wasm }) : found("good");
    },
  },
  {
    id: "versions",
    async look({ files }) {
      const given = (await files).filter(({ actual, hash }) => actual && hash);
      if (!given.length) return found("unknown");
      const other = given.filter(({ actual, hash }) => actual !== hash);
      if (!other.length) return found("good", { version: source.version });
      // A site may make scripts smaller on its own; nobody does that to wasm.
      const all = other.every(({ kind }) => kind === "js");
      return found(all ? "look" : "fix", { files: named(other) });
    },
  },
  {
    id: "compression",
    async look({ files }) {
      const given = (await files).filter(({ trouble, url }) => !trouble && isOurs(url));
      const open = given.filter(({ packed, kind }) => !packed && kind !== "bin");
      if (!given.length) return found("unknown");
      if (!open.length) return found("good", { packed: given[0].packed });
      const scripts = open.some(({ kind }) => kind === "js");
      return found(scripts ? "fix" : "look", { files: named(open) });
    },
  },
  {
    id: "caching",
    async look({ files }) {
      const given = (await files).filter(({ trouble, url }) => !trouble && isOurs(url));
      const [script, ...others] = given;
      if (!script?.own) return found("unknown");
      const never = others.filter(({ kept }) => /no-store/.test(kept));
      if (never.length) return found("look", { files: named(never) }, "never");
      const days = Number(/max-age=(\d+)/.exec(script.kept)?.[1] ?? 0) / 86_400;
      const versioned = script.url.includes(source.version);
      if (days > 1 && !versioned) return found("look", { days: Math.round(days) }, "long");
      return script.kept ? found("good") : found("look", {}, "unsaid");
    },
  },
  {
    id: "fresh",
    async look({ files }) {
      const { bytes, trouble } = (await files).find(({ own }) => own) ?? { trouble: "bundled" };
      const there = trouble ? undefined : versionIn(bytes);
      if (!there) return found("unknown");
      return there === source.version
        ? found("good", { version: there })
        : found("fix", { version: source.version, there });
    },
  },
  {
    id: "scripts",
    async look({ script, read }) {
      const loaded = [
        ...[...document.scripts].map(({ src }) => src),
        ...performance.getEntriesByType("resource").map(({ name }) => name),
      ].filter((address) => /\/rugwijzer(_inline)?\.js([?#]|$)/.test(address));
      const addresses = [...new Set([script, ...loaded])].filter(fromServer).filter(isOurs);
      if (addresses.length < 2) return found("good");
      const given = await Promise.all(addresses.map((url) => probe({ url }, read)));
      const versions = given.map(({ bytes }) => (bytes && versionIn(bytes)) || "?");
      const several = addresses.map((address, place) => `${address} (${versions[place]})`);
      const mixed = new Set(versions).size > 1;
      return found(mixed ? "fix" : "look", { files: several });
    },
  },
  {
    id: "place",
    look({ script, source }) {
      if (!isOurs(source.url))
        return found("look", { host: new URL(source.url).host }, "elsewhere");
      const moved = fromServer(script) && nameOf(script) !== "rugwijzer.js";
      return moved ? found("look", { script }, "moved") : found("good");
    },
  },
  {
    id: "rules",
    look() {
      const { version, date, review, signed } = ruleSet;
      const months = (Date.now() - Date.parse(date)) / 2_629_800_000;
      const old = Date.now() >= Date.parse(review);
      const facts = { version, date, months: Math.floor(months) };
      return [
        found(old ? "look" : "good", facts),
        { id: "signed", ...found(signed ? "good" : "look", facts) },
      ];
    },
  },
];
