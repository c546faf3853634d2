// Calls the doctor (`doctor/`) where somebody has written `?rugwijzer-check` behind the page's
// address, or `#rugwijzer-check` where a site takes queries away. Nobody else ever loads it. It
// needs nothing of the check, which may be what does not come.

let called = false;

// What it shares with the check, beside what that shares with its own parts.
const lentToDoctor = () => ({
  channels,
  firstCss: css,
  isAlone,
  luminance,
  luminanceBehind,
  script: import.meta.url,
  shade,
  told,
  visitorsRem,
});

function callDoctor() {
  const asked = /[?&#]rugwijzer-check\b/.test(location.search + location.hash);
  if (called || !asked) return;
  called = true;
  importScript(source.doctor, "download_failed")
    .then(({ openDoctor }) => openDoctor({ ...lent, ...lentToDoctor() }))
    .catch(({ message }) => console.error(`rug-wijzer ${source.version}: ${message}`));
}

// Where the page is asked to be looked at before any element has come, or has none.
function watchForDoctor() {
  addEventListener("load", callDoctor);
  addEventListener("hashchange", () => {
    called = false;
    callDoctor();
  });
  if (document.readyState === "complete") callDoctor();
}
