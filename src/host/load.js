// Gets what the check needs beyond its first screens, once for a page: its parts (the script
// beside this one) and its wasm, from which every widget makes its own instance. `source` is set
// before this text by the packer (`xtask/src/pack.rs`).

class Failure extends Error {
  // `code` is public, and so is `cause`, which tells one download that failed from another.
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let parts;
let module;
const asked = new Map(); // how often a script was asked for: Firefox remembers that one failed

// What the parts' script gives. A failed attempt is forgotten, here and below, so that a widget
// added later may try again.
function loadParts() {
  parts ??= fetchParts().catch((failure) => {
    parts = undefined;
    throw failure;
  });
  return parts;
}

async function fetchParts() {
  const { checkParts } = source.parts ?? (await importScript(source.script, "download_failed"));
  return checkParts(lent);
}

// The compiled module.
function compile() {
  module ??= Promise.all([download(), loadParts()])
    .then(([bytes, { translate }]) => translate(bytes))
    .catch((failure) => {
      module = undefined;
      throw failure;
    });
  return module;
}

// A file that holds its own wasm gives it as `bytes`.
const download = () => source.bytes?.() ?? fetchWasm(source, "download_failed");

// Tries again when the line is back, if that is why something did not come.
function onceOnline({ code }, signal, again) {
  if (code === "download_failed") addEventListener("online", again, { signal, once: true });
}

async function importScript(address, code) {
  let reason;
  for (const wait of [400, 0]) {
    const before = asked.get(address) ?? 0;
    asked.set(address, before + 1);
    const again = before ? `${address.includes("?") ? "&" : "?"}again=${before}` : "";
    try {
      return await import(/* webpackIgnore: true */ /* @vite-ignore */ address + again);
    } catch (failure) {
      reason = failure;
      await after(wait);
    }
  }
  throw new Failure(code, `${address} could not be loaded: ${reason.message}`, "unreachable");
}
