// The worker of the page of its own (`index.html`): keeps the files of one release on the device,
// so that the page opens without internet. All of a release is kept or nothing, and a page sees the
// files of one release only. `release` is set before this text by the packer
// (`xtask/src/offline.rs`): its version, and each file with its hash. Every name carries its file's
// hash, too, so that the files of two releases never meet.

const at = (name) => new URL(name, registration.scope).href;
// Another folder of the site may hold another copy, with a worker and stores of its own.
const prefix = `rugwijzer ${registration.scope} `;
const store = prefix + release.version;
const files = new Map(release.files.map(([name, integrity]) => [at(name), integrity]));
const pages = [at("index.html"), at("./")];

const plain = (address) => address.replace(/[?#].*/, "");
// The doctor looks at what the server gives.
const callsDoctor = (address) => /[?&#]rugwijzer-check\b/.test(address);
const stores = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
const inStore = (address, cacheName = store) =>
  caches.match(address, { cacheName, ignoreVary: true });

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) =>
  event.waitUntil(forgetOlder().finally(() => clients.claim())),
);
addEventListener("message", (event) => {
  // Only a press does this; else a new release waits until no page of the old one is open.
  if (event.data === "use") event.waitUntil(skipWaiting());
  if (event.data === `stands ${release.version}`)
    event.waitUntil(Promise.allSettled([forgetOlder(event.source.id), lookAgain()]));
});
addEventListener("fetch", (event) => {
  const { destination, headers, method, mode, url } = event.request;
  if (method !== "GET" || headers.has("range")) return;
  if (mode === "navigate") {
    const ours = pages.includes(plain(url)) && !callsDoctor(url);
    if (!ours || destination !== "document") return; // in a frame it is a guest
    event.respondWith(givePage(event.request));
  } else if (files.has(url) || url.startsWith(at("embed/"))) event.respondWith(giveFile(event));
});

async function givePage(request) {
  const kept = await inStore(plain(request.url)).catch(() => undefined);
  return kept ?? fetch(request);
}

// A page that was open before the visitor took the new release still gets the files of its own.
// Other pages of the site, and whoever asks past what is kept, get them from the server.
async function giveFile({ request, clientId }) {
  const asksServer = !request.destination && /^(no-store|reload)$/.test(request.cache);
  const kept = !asksServer && (await isOurs(clientId)) && (await find(request.url));
  return kept || fetch(request);
}

async function isOurs(clientId) {
  const url = (await clients.get(clientId))?.url ?? "";
  const known = pages.includes(plain(url)) && !callsDoctor(url);
  return known && (await inStore(plain(url)).catch(() => undefined)) !== undefined;
}

async function find(address) {
  try {
    for (const name of [store, ...(await stores())]) {
      const kept = await inStore(address, name);
      if (kept) return kept;
    }
  } catch {
    // The browser has taken its store away; the server has the file.
  }
  return undefined;
}

async function keepAll() {
  const cache = await caches.open(store);
  try {
    const own = [...files].map(([address, integrity]) => keepFile(cache, address, integrity));
    await Promise.all([keepPages(cache), ...own]);
  } catch (reason) {
    await caches.delete(store);
    throw reason;
  }
}

// The hash says that all of it has come, and that it is no other file.
async function keepFile(cache, address, integrity) {
  const older = await find(address);
  if (older) return cache.put(address, older);
  const asked = (mode) => fetch(address, { integrity, cache: mode });
  const response = await asked("default").catch(() => asked("reload"));
  const kind = response.headers.get("content-type");
  if (!response.ok || (/\.js(\?|$)/.test(address) && !/(java|ecma)script/.test(kind)))
    throw new Error(`${address} came with ${response.status} as ${kind}`);
  return cache.put(address, copied(response.body, response));
}

// The folder's own address is kept where it gives the same page.
async function keepPages(cache) {
  const [page, folder] = pages;
  const text = await fetchPage(cache, page);
  const same = async () => (await fetch(folder, { cache: "no-cache" })).text();
  if ((await same().catch(() => "")) === text) await fetchPage(cache, folder);
}

// Of this release, and to its end.
async function fetchPage(cache, address) {
  const response = await fetch(address, { cache: "no-cache" });
  const text = await response.text();
  const whole = text.includes(`"${release.version}"`) && /<\/html>\s*$/.test(text);
  if (!response.ok || !whole || !/^text\/html/.test(response.headers.get("content-type")))
    throw new Error(`${address} is not the page of release ${release.version}`);
  await cache.put(address, copied(text, response));
  return text;
}

// Without what is no longer true of the bytes, and what may keep them out of a store. One that was
// sent elsewhere may not answer for a page, and a copy has not been.
function copied(body, { headers }) {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) own.delete(name);
  return new Response(body, { headers: own });
}

// For the next visit, when a page stands: whoever hosts it may have put a number right in it,
// without a new release. And the browser may have made room.
async function lookAgain() {
  if (!(await caches.has(store))) return keepAll();
  const cache = await caches.open(store);
  for (const page of pages) if (await cache.match(page)) await fetchPage(cache, page);
}

// What an older release has left goes when a page of this one stands, and no other is open that may
// need it. Where a newer one is on its way, its store is among them, and it clears up itself.
async function forgetOlder(standing) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.some(({ id, url }) => id !== standing && pages.includes(plain(url)))) return;
  const older = (await stores()).filter((name) => name !== store);
  if (registration.installing || registration.waiting) return;
  await Promise.all(older.map((name) => caches.delete(name)));
}
