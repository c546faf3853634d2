// Makes the page of its own (`index.html`) work without internet: when the check stands and the
// browser has nothing else to do, its files are kept on the device, and a strip below the check
// says so. Only this page loads this script; no element that a clinic embeds does.

const check = document.querySelector("rug-wijzer");
// Listened for at once, for the check may be quick.
const checkStands = new Promise((done) => {
  for (const name of ["ready", "error"])
    addEventListener(`rugwijzer:${name}`, done, { once: true });
  setTimeout(done, 10_000);
});

let strip;

// Where a browser keeps nothing (a disk, an address without https, some private windows), in a
// frame, and while the doctor looks at the server, there is nothing to say.
const mayKeep = () =>
  isSecureContext &&
  window === top &&
  "serviceWorker" in navigator &&
  "caches" in window &&
  !/[?&#]rugwijzer-check\b/.test(location.search + location.hash);

async function begin() {
  await checkStands;
  await new Promise((done) =>
    window.requestIdleCallback
      ? requestIdleCallback(done, { timeout: 3000 })
      : setTimeout(done, 300),
  );
  if (wantsNothingKept()) {
    await forgetAll();
    return showOff();
  }
  // Whoever saves data is asked first.
  if (navigator.connection?.saveData === true && !(await registered())) return showOff();
  showOn(await keep());
}

function showOn(registration) {
  strip ??= new Strip();
  strip.shows({ text: words.kept, act: words.stop }, "stop_keeping", () =>
    stopKeeping().catch(tellFailure),
  );
  const { release } = document.querySelector("[data-release]").dataset;
  registration.active?.postMessage(`stands ${release}`);
  follow(registration).catch(() => {});
}

function showOff() {
  strip ??= new Strip();
  strip.shows({ text: words.not_kept, act: words.start }, "start_keeping", () =>
    startKeeping().catch(tellFailure),
  );
}

async function stopKeeping() {
  const remembered = remember(true);
  await forgetAll();
  strip.withdrawOffer();
  showOff();
  strip.says(remembered ? words.stopped : words.stopped_for_now);
}

async function startKeeping() {
  strip.says(words.keeping);
  const registration = await keep();
  remember(false);
  showOn(registration);
  strip.says("");
}

const tellFailure = () => strip.says(words.failed);

// Offers a new release once it waits, on the welcome page alone: taking it loads the page anew.
// Whoever does not press gets it when the check is opened the next time.
async function follow(registration) {
  const look = () => {
    if (!registration.waiting || !registration.active) return;
    strip.offers({ news: words.update, act: words.use_update }, () => takeUpdate(registration));
    const welcome = () =>
      (strip.offerHidden = !check?.shadowRoot?.querySelector('[data-action="start"]'));
    welcome();
    if (check?.shadowRoot)
      new MutationObserver(welcome).observe(check.shadowRoot, { childList: true, subtree: true });
  };
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look),
  );
  look();
  try {
    await registration.update();
  } catch {
    if (!(await isTakenAway())) return;
    await forgetAll();
    strip.remove();
  }
}

function takeUpdate({ waiting }) {
  if (!waiting) return location.reload(); // another window has taken it
  const anew = () => location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", anew, { once: true });
  waiting.postMessage("use");
}

// Where it does not succeed the page works as before, with internet.
if (mayKeep()) begin().catch(() => {});
