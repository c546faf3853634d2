// In `frame.html`, before the module: takes the clinic's public data from the address, and talks to
// the page around, if that has `rugwijzer-frame.js`. What is told is a height, a place and the
// names of events, never an answer or an outcome. Without that script the frame scrolls by itself.

(() => {
  const element = document.querySelector("rug-wijzer");
  document.body.style.margin = "0px";
  // A page of its own has no clinic: nobody may send round an address of this site with a telephone
  // number of their own in it.
  if (parent === window) return;

  configure(new URLSearchParams(location.search));
  talk();

  // The names are those of the element's attributes; what else is in the address is not ours.
  function configure(given) {
    const settings =
      /^(lang|config|theme|heading-level|mode|accent|phone|email|address|locations|languages|services|offer|opening-hours|(booking|privacy)-url|gp-phone|(clinic|clinician|logo|out-of-hours)-[a-z-]+)$/;
    for (const [name, value] of given)
      if (settings.test(name) && value.trim()) element.setAttribute(name, value);
  }

  function talk() {
    let origin; // of the page around, once that has greeted
    const send = (message) =>
      origin && parent.postMessage({ rugwijzer: "frame", ...message }, origin);
    const sendHeight = () => send({ height: document.documentElement.offsetHeight });
    addEventListener("message", ({ source, origin: from, data }) => {
      if (source !== parent || data?.rugwijzer !== "page" || from === "null") return;
      origin ??= from;
      // The page around has it behind its own address; without another entry in its history.
      if (data.check && !location.hash) location.replace("#rugwijzer-check");
      if (origin === from) sendHeight();
    });
    new ResizeObserver(sendHeight).observe(document.documentElement);
    // A browser draws no frame that is out of sight: its height is told at these moments too.
    for (const name of ["ready", "question", "result", "error"])
      addEventListener(`rugwijzer:${name}`, ({ detail: { step, code } }) => {
        send({ event: name, detail: step ? { step } : code ? { code } : {} });
        sendHeight();
      });
    // A heading takes the focus when its screen comes, and at no other moment.
    const follow = () =>
      element.shadowRoot.addEventListener("focusin", ({ target }) => {
        if (!target.matches("[data-heading]")) return;
        sendHeight();
        requestAnimationFrame(() =>
          send({ top: Math.max(0, element.getBoundingClientRect().top + scrollY) }),
        );
      });
    customElements.whenDefined("rug-wijzer").then(follow);
    addEventListener("rugwijzer:leave", () => send({ leave: true }));
    parent.postMessage({ rugwijzer: "frame", here: true }, "*"); // says nothing but that
  }
})();
