// The files of this release, and what the server gives for each: asked for once, past every cache,
// in the folder where the script itself looks for them, and nowhere else.

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
  ]
    .filter(({ url }) => fromServer(url))
    .map((file) => ({ name: nameOf(file.url), ...file, kind: endOf(file.url) }));

// A bundler may have written the address into the script that it had on the builder's own disk.
const fromServer = (address) => /^https?:/.test(new URL(address, document.baseURI).protocol);
const pathOf = (address) => address.replace(/[?#].*/, "");
const nameOf = (address) => pathOf(address).replace(/.*\//, "");
const endOf = (address) => /[^.]*$/.exec(pathOf(address))[0];
const isOurs = (address) => new URL(address, document.baseURI).origin === location.origin;

const patienceWithServer = 20_000;

// What a server gives: `trouble` is a status, "html", "late" or "unreachable".
async function probe(file, read) {
  const signal = AbortSignal.timeout(patienceWithServer);
  try {
    const response = await read(file.url, "doctor", { cache: "no-store", signal });
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
    return {
      ...file,
      trouble: signal.aborted ? "late" : `${cause ?? message}`.replace("status_", ""),
    };
  }
}

// Nothing where the page has no https: browsers keep this for safe pages.
async function hashOf(bytes) {
  if (!crypto.subtle) return undefined;
  const digest = await crypto.subtle.digest("SHA-384", bytes);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

// The release that a script says it is of, beside its rule set; a bundle holds versions of others.
const versionIn = (bytes) =>
  /\bversion:\s*["'`]([\w.+-]+)["'`],\s*ruleset:/.exec(new TextDecoder().decode(bytes))?.[1];
