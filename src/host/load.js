// Gets the wasm once for a page; every widget on it makes its own instance from the one compiled module.
// `source` and `glue` are set before this text by the packer (`xtask/src/pack.rs`).

class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

let compiled;

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
  const bytes = await read(source.url, "download_failed", { integrity: source.integrity });
  return bytes.arrayBuffer();
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

async function instantiate() {
  const module = await compile();
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
