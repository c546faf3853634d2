// Counts without data: adds up starts, ends and levels of urgency from the events of the checks on
// this page, and shows them only in steps of ten. No answer can be told from those events. The
// check itself holds no counter: a clinic that wants one puts this file on its own page, see
// docs/plaatsen/tellen.md.

(() => {
  "use strict";
  const levels = ["emergency_now", "gp_today", "gp_within_days", "physio_or_podo", "self_care"];
  const counts = new Map(["start", "end", ...levels].map((name) => [name, 0]));
  // An address learns who asks it, so it gets levels, which say something about somebody's health,
  // only where the clinic asks for them too.
  const { to, sends = "start end" } = document.currentScript.dataset;
  const address = ownAddress(to);
  const sent = new Set(sends.split(/\s+/));
  // Checks that have begun and not ended. The way back may pass the first question again, and an
  // answer that is changed gives a second outcome: each counts once.
  const open = new WeakSet();

  addEventListener("rugwijzer:question", ({ target, detail }) => {
    if (detail.step !== 1 || open.has(target)) return;
    open.add(target);
    add("start");
  });
  addEventListener("rugwijzer:result", ({ target, detail }) => {
    if (!open.delete(target)) return;
    add("end");
    // None where the check only informs (mode="information").
    if (levels.includes(detail.disposition)) add(detail.disposition);
  });

  // Only the page's own site: a count that goes to somebody else is a tracker.
  function ownAddress(given) {
    if (!given) return undefined;
    const found = new URL(given, location.href);
    if (found.origin === location.origin) return found;
    console.error(`rugwijzer-counts: ${found.origin} is another site; nothing is sent.`);
    return undefined;
  }

  function add(name) {
    counts.set(name, counts.get(name) + 1);
    if (!address || !sent.has(name)) return;
    const place = new URL(address);
    place.search = `event=${name}`;
    const silent = { credentials: "omit", referrerPolicy: "no-referrer", keepalive: true };
    fetch(place, { method: "POST", ...silent }).catch(() =>
      console.warn(`rugwijzer-counts: ${address} does not answer; the check goes on.`),
    );
  }

  // Small numbers point at people.
  const inTens = (count) => (count < 10 ? "minder dan 10" : `${Math.floor(count / 10) * 10}`);
  window.rugwijzerCounts = Object.freeze({
    shown: () => Object.fromEntries([...counts].map(([name, count]) => [name, inTens(count)])),
  });
})();
