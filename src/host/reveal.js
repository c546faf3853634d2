// A new heading has to be seen, and not merely scrolled to: a widget stands in frames that grow, in
// boxes that scroll, and under what a page lays over it.

// A new heading takes focus and comes into sight with the bar above it; anything else only has to
// be seen itself.
function moveTo(element, frame, selector, heading) {
  const goal = frame.querySelector(selector);
  if (!goal) return;
  // What heads a row opens it: whoever is sent there is sent to what is inside.
  if (goal.localName === "summary") goal.parentElement.open = true;
  goal.focus({ preventScroll: heading });
  const first = (heading && frame.querySelector(".rw-bar")) || goal;
  const { top } = frame.getBoundingClientRect();
  const away = heading && (top < 0 || top > innerHeight / 2);
  if (away) toTop(element);
  // Looking has its price: before the screen is painted only where the page had to be moved, which
  // Firefox does once and sometimes not again a little later, or where something lay over a heading
  // before.
  const looked = away || covered;
  if (looked) uncover(element, first, goal);
  watchOver(element, first, goal, looked);
}

let covered = false; // something of this page has lain over a heading

// The element itself, so that a `scroll-margin` that the page gave it counts.
function toTop(element) {
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

let watching;

// Frames and pages take their new height a little later, and some scroll smoothly. Whoever moves
// the page stays where they are. What lies on top is looked at again where the heading has moved
// since, and once at the end, for a bar of cookies may have come.
function watchOver(element, first, goal, looked) {
  watching?.abort();
  const { signal } = (watching = new AbortController());
  const leave = { signal, capture: true, passive: true, once: true };
  for (const name of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(name, () => watching.abort(), leave);
  const topOf = () => goal.getBoundingClientRect().top;
  let before = looked ? topOf() : undefined;
  const look = async (last) => {
    if (signal.aborted || !goal.isConnected) return;
    if (!(await seen(first)) || !(await seen(goal))) {
      if (signal.aborted) return;
      if (first !== goal) toTop(element);
      if (!(await seen(goal)) && !signal.aborted)
        goal.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
    if (signal.aborted || (!last && topOf() === before)) return;
    uncover(element, first, goal);
    before = topOf();
  };
  drawn().then(() => look(false));
  for (const wait of [300, 900]) setTimeout(look, wait, wait === 900);
}

// An observer looks through frames and scroll boxes; what it does not see is what lies on top. It
// answers with the next frame: a browser that draws none for now must not keep the rest waiting.
function seen(node) {
  return new Promise((tell) => {
    const answer = (whole) => {
      observer.disconnect();
      tell(whole);
    };
    const observer = new IntersectionObserver(([{ intersectionRect, boundingClientRect }]) =>
      answer(intersectionRect.height >= Math.min(boundingClientRect.height, innerHeight) - 1),
    );
    observer.observe(node);
    setTimeout(answer, 200, true);
  });
}

// Scrolls by what hides the goal, or the bar above it where both fit.
function uncover(element, first, goal) {
  for (const nodes of [[first, goal], [goal]]) {
    for (let lids = 0; lids < 6; lids += 1) {
      const hidden = Math.max(
        ...nodes.flatMap((node) => corners(node).map((corner) => hiddenBy(element, ...corner))),
      );
      if (hidden < 1) return;
      covered = true;
      bringDown(element, hidden + 1);
    }
  }
}

// Where a lid would be noticed: at the top, left and right.
function corners(node) {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return [left + 6, right - 6].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y, top]));
}

// How far what lies over this point reaches below `top`: a sticky header, a bar of cookies. A frame
// may have lids of its own page.
function hiddenBy(element, x, y, top) {
  const around = new Set();
  for (let node = element; node; node = outward(node)) around.add(node);
  for (let page = element.ownerDocument; page;) {
    let lid = page.elementFromPoint(x, y);
    if (lid && !around.has(lid) && !element.contains(lid)) {
      let [bottom, wide] = [0, 0];
      for (; lid && !around.has(lid); lid = outward(lid)) {
        const box = lid.getBoundingClientRect();
        [bottom, wide] = [Math.max(bottom, box.bottom), Math.max(wide, box.width)];
      }
      // What covers most of the window cannot be scrolled away from, and a small sign at the side
      // need not be.
      return bottom < page.defaultView.innerHeight * 0.7 && wide > element.offsetWidth / 2
        ? bottom - top
        : 0;
    }
    const frame = page.defaultView.frameElement;
    const box = frame?.getBoundingClientRect();
    [x, y, top] = [x, y, top].map(
      (at, place) =>
        at + (box ? (place ? box.top + frame.clientTop : box.left + frame.clientLeft) : 0),
    );
    page = frame?.ownerDocument;
  }
  return 0;
}

// Moves what scrolls around a node, the nearest box first, until it has come down by so much. What
// only a script can scroll stays.
function bringDown(node, by) {
  for (let box = outward(node); box && Math.abs(by) >= 1; box = outward(box)) {
    if (!box.scrollTo || /hidden|clip/.test(getComputedStyle(box).overflowY)) continue;
    const before = box.scrollTop;
    box.scrollTo({ top: before - by, behavior: "instant" });
    by += box.scrollTop - before;
  }
}

// For a screen that takes another one's place: the returned function puts the heading under which
// somebody reads where it stood. Browsers move the page at different moments: with the element that
// had focus, or with the text that went.
function stayWhereOneReads(before) {
  const headings = (frame) => [...frame.querySelectorAll("h1, h2, h3")];
  const topOf = (one) => one.getBoundingClientRect().top;
  const passed = headings(before).filter((one) => topOf(one) < innerHeight / 2);
  const read = passed.sort((one, other) => topOf(other) - topOf(one))[0] ?? before;
  const top = topOf(read);
  return (now) => {
    const same = headings(now).find((one) => one.textContent === read.textContent) ?? now;
    const back = () => bringDown(now, top - topOf(same));
    back();
    requestAnimationFrame(back);
  };
}

// What the visitor has opened, and where the focus is, in a frame of the same shape.
function carryOver(shadowRoot, before, now) {
  const twins = [...now.querySelectorAll("details")];
  for (const [place, row] of [...before.querySelectorAll("details")].entries())
    if (twins[place]) twins[place].open = row.open;
  const active = shadowRoot.activeElement;
  if (!active || !before.contains(active)) return;
  const twin = counterpart(active, before, now);
  twin?.focus({ preventScroll: true });
  if (active.type === "text" && twin?.type === "text")
    twin.setSelectionRange(active.selectionStart, active.selectionEnd);
}
