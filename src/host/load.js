// Gets the wasm once for a page; every widget on it makes its own instance from the one compiled
// module. There are two: the check, which is small and comes first, and the whole, which takes over
// at the outcome. `source` and `glue` are set before this text by the packer (`xtask/src/pack.rs`).

class Failure extends Error {
  // `code` is public, and so is `cause`, which tells one download that failed from another.
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let compiled;
let whole;
let tries = 0; // how often the plan's script was asked for: Firefox remembers that an address failed

// A failed attempt is forgotten, so that a widget added later may try again.
function compile() {
  compiled ??= download()
    .then(translate)
    .catch((failure) => {
      compiled = undefined;
      throw failure;
    });
  return compiled;
}

async function download() {
  if (source.base64) return Uint8Array.from(atob(source.base64), (letter) => letter.charCodeAt(0));
  const bytes = await fetchWasm(source, "download_failed");
  // What comes after the outcome is asked for now, so that nothing is asked for once the visitor
  // has begun.
  if (!savesData()) fetchWhole()?.catch(() => {});
  return bytes;
}

// Twice more past what the browser has stored, for an old file may lie there, or the line was down
// for a moment. Where a newer release lies in its place, this script's own still has a name of its
// own.
async function fetchWasm({ url, kept, integrity }, code) {
  const options = { integrity, priority: code === "download_failed" ? "high" : "low" };
  const bytes = async (address, cache) =>
    (await read(address, code, { ...options, cache })).arrayBuffer();
  for (const cache of ["default", "reload", "reload"]) {
    try {
      return await bytes(url, cache);
    } catch {
      await after(300);
    }
  }
  const failure = await whatIsThere(url, code);
  if (failure.cause !== "other_version") throw failure;
  return bytes(kept, "default").catch(() => Promise.reject(failure));
}

// A browser that finds the wrong bytes says only that it failed: so this looks what the server
// gave.
async function whatIsThere(address, code) {
  const beside = "Put all files of Rugwijzer's folder beside each other, from one release";
  try {
    const response = await read(address, code, { cache: "no-store" });
    const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 4).join();
    if (start !== "0,97,115,109")
      return new Failure(
        code,
        `${address} is no wasm file: the server gave a page in its place. ${beside}.`,
        "not_wasm",
      );
    return new Failure(
      code,
      `${address} is of another version than the script. ${beside}, and empty the caches between.`,
      "other_version",
    );
  } catch (reason) {
    return reason.cause === "unreachable"
      ? reason
      : new Failure(
          code,
          `${reason.message}. ${beside}, and let everybody read them.`,
          reason.cause,
        );
  }
}

// Whether the visitor asked the browser to load no more than is needed.
const savesData = () =>
  navigator.connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;

// The widget with what comes after the outcome: `{ glue, module, css }`. Nothing where this file
// holds it already.
function fetchWhole() {
  const { plan } = source;
  if (!plan) return undefined;
  whole ??= Promise.all([
    importScript(plan.script),
    fetchWasm(plan, "plan_download_failed").then(translate),
  ]).then(([{ glue, css }, module]) => ({ glue, module, css }));
  whole.catch(() => (whole = undefined));
  return whole;
}

async function importScript(address) {
  let reason;
  for (const wait of [400, 0]) {
    try {
      return await import(tries++ ? `${address}&again=${tries}` : address);
    } catch (failure) {
      reason = failure;
      await after(wait);
    }
  }
  throw new Failure(
    "plan_download_failed",
    `${address} could not be loaded: ${reason.message}`,
    "unreachable",
  );
}

// A sheet belongs to the window in which it was made.
const sheets = new WeakMap();

function sheetOf(text, view) {
  if (!sheets.has(view)) sheets.set(view, new Map());
  const made = sheets.get(view);
  if (!made.has(text)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  return made.get(text);
}

// Without 'wasm-unsafe-eval' a strict policy refuses here; some locked-down phones have no
// WebAssembly at all.
async function translate(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (reason) {
    throw blocked(reason);
  }
}

function blocked(reason) {
  return new Failure(
    "wasm_blocked",
    `this page may not run WebAssembly: ${reason.message}. Add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'`,
  );
}

async function read(address, code, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (reason) {
    throw new Failure(code, `${address} could not be loaded: ${reason.message}`, "unreachable");
  }
  if (!response.ok)
    throw new Failure(code, `${address} answered ${response.status}`, `status_${response.status}`);
  return response;
}

async function instantiate(glue, module) {
  const instance = glue();
  try {
    // What leaves the wasm without having been caught inside has left it in an unknown state.
    await instance.init(module, (reason) => instance.trapped?.(reason));
  } catch (reason) {
    const ours =
      reason instanceof WebAssembly.LinkError || reason instanceof WebAssembly.RuntimeError;
    // WebKit compiles in spite of the policy, and refuses only here.
    throw ours ? new Failure("start_failed", reason.message) : blocked(reason);
  }
  return instance;
}
