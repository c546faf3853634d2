// Whether the files of this release lie on the server as they should. It asks for each of them
// once, past every cache, in the folder where the script itself looks for them, and nowhere else.

// TABLE of the files. `needed`: without it the check has no outcome, or no plan.
const filesOf = ({ source, script }) =>
  [
    { url: script, name: "rugwijzer.js", needed: true, own: true },
    { url: source.script, hash: builtHashes.check, needed: true },
    { url: source.url, hash: source.integrity, needed: true },
    { url: source.kept, hash: source.integrity },
    { url: source.twin.url, hash: source.twin.integrity },
    { url: source.plan.script, hash: builtHashes.plan, needed: true },
    { url: source.plan.url, hash: source.plan.integrity, needed: true },
    { url: source.plan.kept, hash: source.plan.integrity },
    { url: source.plan.twin.url, hash: source.plan.twin.integrity },
    { url: source.polyfill, hash: builtHashes.polyfill },
  ].map((file) => ({ name: nameOf(file.url), ...file, kind: endOf(file.url) }));

const pathOf = (address) => address.replace(/[?#].*/, "");
const nameOf = (address) => pathOf(address).replace(/.*\//, "");
const endOf = (address) => /[^.]*$/.exec(pathOf(address))[0];
const isOurs = (address) => new URL(address, document.baseURI).origin === location.origin;

// What a server gives: `trouble` is a status, "html" or "unreachable".
async function probe(file, read) {
  try {
    const response = await read(file.url, "doctor", { cache: "no-store" });
    const header = (name) => response.headers.get(name) ?? "";
    const bytes = await response.arrayBuffer();
    const type = header("content-type");
    const given = {
      ...file,
      type: type.replace(/;.*/, "").trim().toLowerCase(),
      packed: header("content-encoding"),
      kept: header("cache-control"),
      bytes,
    };
    // A server that has no such file and says so with a page.
    if (given.type === "text/html") return { ...given, trouble: "html" };
    return { ...given, actual: await hashOf(bytes) };
  } catch ({ cause, message }) {
    return { ...file, trouble: `${cause ?? message}`.replace("status_", "") };
  }
}

// Nothing where the page has no https: browsers keep this for safe pages.
async function hashOf(bytes) {
  if (!crypto.subtle) return undefined;
  const digest = await crypto.subtle.digest("SHA-384", bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

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
      const [{ bytes, trouble }] = await files;
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
      const addresses = [...new Set([script, ...loaded])].filter(isOurs);
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
      return nameOf(script) === "rugwijzer.js" ? found("good") : found("look", { script }, "moved");
    },
  },
  {
    id: "rules",
    look() {
      const { version, date, signed } = ruleSet;
      const months = (Date.now() - Date.parse(date)) / 2_629_800_000;
      const old = months > 12;
      const facts = { version, date, months: Math.floor(months) };
      return [
        found(old ? "look" : "good", facts),
        { id: "signed", ...found(signed ? "good" : "look", facts) },
      ];
    },
  },
];

// The release that a script says it is of.
const versionIn = (bytes) =>
  /\bversion:\s*["'`]([\w.+-]+)["'`]/.exec(new TextDecoder().decode(bytes))?.[1];
