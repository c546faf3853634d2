// Gets the wasm once for a page; every widget on it makes its own instance from the one compiled module. There are two:
// the check, which is small and comes first, and the whole, which takes over at the outcome.
// `source` and `glue` are set before this text by the packer (`xtask/src/pack.rs`).

class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

let compiled;
let whole;

// A failed attempt is forgotten, so that a widget added later may try again.
function compile() {
  compiled ??= download().then(translate).catch((failure) => {
    compiled = undefined;
    throw failure;
  });
  return compiled;
}

async function download() {
  if (source.base64) return Uint8Array.from(atob(source.base64), (letter) => letter.charCodeAt(0));
  const bytes = await fetchWasm(source, "download_failed");
  // What comes after the outcome is asked for now, so that nothing is asked for once the visitor has begun.
  fetchWhole()?.catch(() => {});
  return bytes;
}

async function fetchWasm({ url, integrity }, code) {
  const bytes = await read(url, code, { integrity, priority: code === "download_failed" ? "high" : "low" });
  return bytes.arrayBuffer();
}

// The widget with what comes after the outcome: `{ glue, module, sheet }`. Nothing where this file holds it already.
function fetchWhole() {
  const { plan } = source;
  if (!plan) return undefined;
  whole ??= Promise.all([importScript(plan.script), fetchWasm(plan, "plan_download_failed").then(translate)]).then(
    ([{ glue, css }, module]) => ({ glue, module, sheet: sheetOf(css) }),
  );
  whole.catch(() => (whole = undefined));
  return whole;
}

async function importScript(address) {
  try {
    return await import(address);
  } catch (reason) {
    throw new Failure("plan_download_failed", `${address} could not be loaded: ${reason.message}`);
  }
}

function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

// Without 'wasm-unsafe-eval' a strict policy refuses here; some locked-down phones have no WebAssembly at all.
async function translate(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (reason) {
    throw blocked(reason);
  }
}

function blocked(reason) {
  return new Failure("wasm_blocked", `this page may not run WebAssembly: ${reason.message}`);
}

async function read(address, code, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (reason) {
    throw new Failure(code, `${address} could not be loaded: ${reason.message}`);
  }
  if (!response.ok) throw new Failure(code, `${address} answered ${response.status}`);
  return response;
}

async function instantiate(glue, module) {
  const instance = glue();
  try {
    await instance.init(module);
  } catch (reason) {
    const ours = reason instanceof WebAssembly.LinkError || reason instanceof WebAssembly.RuntimeError;
    // WebKit compiles in spite of the policy, and refuses only here.
    throw ours ? new Failure("start_failed", reason.message) : blocked(reason);
  }
  return instance;
}
