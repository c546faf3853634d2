// Whether the page's files are kept on this device: the worker that keeps them, the stores it has
// made, and the visitor's choice. Nothing else is looked at, and no answer is within reach.

const folder = new URL("./", location.href).href;
const workerAddress = `${folder}rugwijzer-sw.js`;
const ownStores = `rugwijzer ${folder} `; // as in worker.js

// Set only where the visitor wants nothing kept, so that the next visit knows; gone with the
// opposite choice.
const choice = `rugwijzer-offline ${new URL(folder).pathname}`;

function wantsNothingKept() {
  try {
    return localStorage.getItem(choice) !== null;
  } catch {
    return false;
  }
}

// Whether the browser remembers it.
function remember(nothingKept) {
  try {
    if (nothingKept) localStorage.setItem(choice, "off");
    else localStorage.removeItem(choice);
    return true;
  } catch {
    return false;
  }
}

const isOurs = ({ installing, waiting, active }) =>
  [installing, waiting, active].some((worker) => worker?.scriptURL === workerAddress);

// Of this folder; a site's own worker may stand at the same place.
async function registered() {
  const found = await navigator.serviceWorker.getRegistration(folder);
  return found?.scope === folder ? found : undefined;
}

// Registers the worker, and resolves when everything is kept.
async function keep() {
  const found = await registered();
  if (found && !isOurs(found)) throw new Error("this site has a worker of its own");
  const registration = await navigator.serviceWorker.register(scriptAddress(), {
    scope: folder,
    updateViaCache: "none",
  });
  if (!registration.active) await stands(registration.installing ?? registration.waiting);
  return registration;
}

// Where a page requires Trusted Types, an address of a script has to be made by a policy. This one
// makes no other.
function scriptAddress() {
  const policy = window.trustedTypes?.createPolicy("rugwijzer-offline", {
    createScriptURL: () => workerAddress,
  });
  return policy ? policy.createScriptURL("") : workerAddress;
}

function stands(worker) {
  return new Promise((done, failed) => {
    const look = () => {
      if (worker.state === "activated") done();
      if (worker.state === "redundant") failed(new Error("a file could not be kept"));
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

async function forgetAll() {
  const found = await registered();
  if (found && isOurs(found)) await found.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(ownStores));
  await Promise.all(own.map((name) => caches.delete(name)));
}

// Whoever hosts the page has taken the worker away: nobody shall be left with the last copy.
async function isTakenAway() {
  const answer = await fetch(workerAddress, { method: "HEAD", cache: "no-store" });
  return [404, 410].includes(answer.status);
}
