// Gets the wasm once for a page; every widget on it makes its own instance from the one compiled
// module. There are two: the check's, which is small and comes first, and the plan's, which takes
// over at the outcome. `source` and `glue` are set before this text by the packer
// (`xtask/src/pack.rs`).

class Failure extends Error {
  // `code` is public, and so is `cause`, which tells one download that failed from another.
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
}

const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let compiled;
let plan;
let tries = 0; // how often the plan's script was asked for: Firefox remembers that an address failed

// A failed attempt is forgotten, so that a widget added later may try again.
function compile() {
  compiled ??= Promise.all([download(), readyEngine()])
    .then(([bytes]) => translate(bytes))
    .catch((failure) => {
      compiled = undefined;
      throw failure;
    });
  return compiled;
}

// A file that holds its own wasm gives it as `bytes`.
const download = () => source.bytes?.() ?? fetchWasm(source, "download_failed");

// Whether the visitor asked the browser to load no more than is needed.
const savesData = () =>
  navigator.connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;

// Resolves when the page has loaded and the browser has nothing else to do; a few seconds at most,
// for some pages load without end.
async function idle() {
  const loaded = () => new Promise((done) => addEventListener("load", done, { once: true }));
  if (document.readyState !== "complete") await Promise.race([loaded(), after(3000)]);
  await new Promise((done) =>
    window.requestIdleCallback
      ? requestIdleCallback(done, { timeout: 2000 })
      : after(200).then(done),
  );
}

// The build with what comes after the outcome: `{ glue, module, css }`. Nothing where this file
// holds it already.
function fetchPlan() {
  const file = source.plan;
  if (!file) return undefined;
  plan ??= Promise.all([
    importScript(file.script),
    fetchWasm(file, "plan_download_failed").then(translate),
  ]).then(([{ glue, css }, module]) => ({ glue, module, css }));
  plan.catch(() => (plan = undefined));
  return plan;
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
