// Compiles the wasm and makes instances of it: with the browser's own WebAssembly, or, where there
// is none (iOS in Lockdown Mode, hardened browsers), with a library that makes scripts of wasm.

// The browser's own, or the library's once it has come. The glue is given it, because nothing is
// put into a page's globals.
let wasmEngine = globalThis.WebAssembly;
const isNative = wasmEngine !== undefined;

async function readyEngine() {
  if (wasmEngine) return;
  if (!source.polyfill) throw missing("this file does not hold the replacement for it");
  try {
    wasmEngine = (await import(/* webpackIgnore: true */ /* @vite-ignore */ source.polyfill))
      .WebAssembly;
  } catch (reason) {
    throw missing(`its replacement could not be loaded: ${reason.message}`);
  }
}

// Without 'wasm-unsafe-eval' a strict policy refuses here.
async function translate(bytes) {
  await engineReady;
  try {
    return await wasmEngine.compile(bytes);
  } catch (reason) {
    throw refused(reason);
  }
}

async function instantiate(glue, module) {
  const instance = glue(wasmEngine);
  try {
    // What leaves the wasm without having been caught inside has left it in an unknown state.
    await instance.init(module, (reason) => instance.trapped?.(reason));
  } catch (reason) {
    const ours = [wasmEngine.LinkError, wasmEngine.RuntimeError].some(
      (kind) => kind && reason instanceof kind,
    );
    // WebKit compiles in spite of the policy, and refuses only here; so does the library.
    throw ours ? new Failure("start_failed", reason.message) : refused(reason);
  }
  return instance;
}

const engineReady = readyEngine();
engineReady.catch(() => {}); // told of by whoever needs it

const refused = (reason) => (isNative ? blocked(reason) : missing(reason.message));

function blocked(reason) {
  return new Failure(
    "wasm_blocked",
    `this page may not run WebAssembly: ${reason.message}. Add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'`,
  );
}

function missing(why) {
  return new Failure(
    "wasm_missing",
    `this browser has no WebAssembly (iOS: Lockdown Mode), and ${why}. The visitor can switch it on for this site or use another browser; the replacement needs 'unsafe-eval' in script-src and no required Trusted Types`,
  );
}
