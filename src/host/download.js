// Gets the wasm files, and is the only part that asks a server for anything but a script. A host
// that compresses nothing is asked for the packed twin of a file, which is unpacked here.

// `code` is the failure's name when none of the ways to this file works.
async function fetchWasm(file, code) {
  if (servesUncompressed(file)) {
    const bytes = await fetchTwin(file.twin, code).catch(() => undefined);
    if (bytes) return bytes;
  }
  return fetchPlain(file, code);
}

// Whether the host sent this script as long as it is; WebKit counts a few bytes of framing on top.
// Of a script from another origin, or from a worker, the browser may tell nothing that is true of
// the host. The answer is no then, for the plain file is right on most hosts. In a bundle whose build
// has written an address of its own disk into the script, a large script of the same host tells it.
function servesUncompressed({ url }) {
  const entries = performance.getEntriesByType("resource");
  const beside = ({ name, initiatorType, decodedBodySize }) =>
    initiatorType === "script" && decodedBodySize > 20_000 && name.startsWith(new URL(url).origin);
  const script = entries.find(({ name }) => name === import.meta.url) ?? entries.find(beside);
  return (
    script?.encodedBodySize > 0 &&
    !script.workerStart &&
    script.encodedBodySize >= script.decodedBodySize
  );
}

async function fetchTwin({ url, integrity }, code) {
  return inflate(await read(url, code, { integrity, priority: priorityOf(code) }));
}

// The bytes that a response holds as a DEFLATE stream.
function inflate({ body }) {
  return new Response(body.pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
}

// Twice more past what the browser has stored, for an old file may lie there, or the line was down
// for a moment. Where a newer release lies in its place, this script's own still has a name of its
// own.
async function fetchPlain({ url, kept, integrity }, code) {
  const options = { integrity, priority: priorityOf(code) };
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

// Nobody waits for the plan.
const priorityOf = (code) => (code === "download_failed" ? "high" : "low");

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
