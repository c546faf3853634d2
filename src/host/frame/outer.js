// On the page around `frame.html`: gives the frame the height of what is in it, brings the next
// heading into view, and leaves the page for the quick exit. Classic and ES5, for it stands beside
// whatever a site builder allows. Frames are known by their address, and each message by the frame
// that it comes from: a page may hold several, and others' frames too.

(function () {
  "use strict";
  // As in `page_actions.js`; never an address out of a message.
  var harmlessPage = "https://www.buienradar.nl/";
  var ours = /\/frame\.html$/;
  var calm = window.matchMedia && matchMedia("(prefers-reduced-motion: reduce)");
  var again;
  // An editor asks for the doctor (`doctor_door.js`) behind this page's address; it opens inside.
  var asked = /[?&#]rugwijzer-check\b/.test(location.search + location.hash);
  var heard = false;

  addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.rugwijzer !== "frame") return;
    each(function (frame, origin) {
      if (frame.contentWindow !== event.source || origin !== event.origin) return;
      heard = true;
      if (said.here) greet(frame, origin);
      if (said.height > 0) setHeight(frame, said.height);
      if (said.top >= 0) reveal(frame, said.top);
      if (said.event) tell(frame, said.event, said.detail);
      if (said.leave) leave(frame);
    });
  });
  each(greet);
  if (asked) setTimeout(complain, 10000);

  function each(use) {
    var frames = document.getElementsByTagName("iframe");
    for (var at = 0; at < frames.length; at += 1) {
      var link = document.createElement("a");
      link.href = frames[at].src;
      if (ours.test(link.pathname)) use(frames[at], link.origin);
    }
  }

  // The frame answers only the page that it stands in, and only after this.
  function greet(frame, origin) {
    frame.contentWindow.postMessage({ rugwijzer: "page", check: asked }, origin);
  }

  function complain() {
    if (!heard && window.console)
      console.error(
        "rugwijzer-frame: no frame answers. Is there an iframe with the address of frame.html, do its files come, and may it run scripts?"
      );
  }

  function setHeight(frame, height) {
    var rim =
      getComputedStyle(frame).boxSizing === "border-box"
        ? frame.offsetHeight - frame.clientHeight
        : 0;
    frame.style.setProperty("height", Math.ceil(height) + rim + "px", "important");
  }

  // Where it is in view already, nothing moves. A header that stays on top may come down only while
  // the page scrolls, so it is looked for again; whoever scrolls meanwhile stays where they are.
  function reveal(frame, top) {
    clearTimeout(again);
    scroll(frame, top);
    again = setTimeout(function () {
      scroll(frame, top);
    }, 900);
  }

  ["wheel", "touchmove", "keydown"].forEach(function (name) {
    addEventListener(
      name,
      function () {
        clearTimeout(again);
      },
      { passive: true }
    );
  });

  function scroll(frame, top) {
    var lid = lidOver(frame);
    var now = frame.getBoundingClientRect().top + top;
    if (now >= lid - 1 && now < innerHeight / 2) return;
    var before = frame.style.scrollMarginTop;
    var wanted = Math.max(parseFloat(getComputedStyle(frame).scrollMarginTop) || 0, lid) - top;
    frame.style.scrollMarginTop = wanted + "px";
    frame.scrollIntoView({ block: "start", behavior: calm && calm.matches ? "instant" : "smooth" });
    frame.style.scrollMarginTop = before;
  }

  // How far what stays on top of the window reaches down over the frame.
  function lidOver(frame) {
    var box = frame.getBoundingClientRect();
    var lid = 0;
    [box.left + 6, box.left + box.width / 2, box.right - 6].forEach(function (x) {
      for (var tries = 0, y = 1; tries < 6; tries += 1, y = lid + 1) {
        var one = document.elementFromPoint(x, y);
        while (one && !/fixed|sticky/.test(getComputedStyle(one).position)) one = one.parentElement;
        var bottom = one && !one.contains(frame) ? one.getBoundingClientRect().bottom : 0;
        if (bottom <= lid || bottom > innerHeight * 0.7) return;
        lid = bottom;
      }
    });
    return lid;
  }

  // Out of sight first.
  function leave(frame) {
    frame.style.setProperty("display", "none", "important");
    location.replace(harmlessPage);
  }

  function tell(frame, name, detail) {
    var event = document.createEvent("CustomEvent");
    event.initCustomEvent("rugwijzer:" + name, true, false, detail);
    frame.dispatchEvent(event);
  }
})();
