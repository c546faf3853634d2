// What the element sees to in the page around it, once the first screen stands. `host` is what the
// element lends: `tell`, `notices`, `outcome`.

function checkPage(element, signal, host) {
  lookOver(element, host.tell);
  lookAtAccent(element, host.tell);
  printAlone(element, signal, host);
  watchCalls(element.shadowRoot, signal, host.notices);
}

// Paper holds the widget and nothing of the page around it: menus, headers and bars that stay on
// top would be printed over the safety net, and a page that scrolls inside a box would end after
// one sheet.

const onWay = "data-rugwijzer-print";
// More weight than a page's own rules have; nothing has two ids.
const alone = (which) => `:is(${which}, #a#b#a#b)`;
const paperCss = `@media print {
${alone(`[${onWay}] > :not([${onWay}])`)} { display: none !important }
${alone(`[${onWay}]`)} { all: revert !important; display: block !important; position: static !important; overflow: visible !important;
  block-size: auto !important; inline-size: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; contain: none !important }
${alone(`[${onWay}]::before`)}, ${alone(`[${onWay}]::after`)} { content: none !important }
}`;

// Takes the page around off the paper; the returned function gives it back.
function isolate(element) {
  const marked = [];
  const roots = new Set([element.getRootNode()]);
  for (let node = element; node?.setAttribute; node = outward(node)) {
    if (node.ownerDocument !== element.ownerDocument) break; // a frame prints alone
    node.setAttribute(onWay, "");
    marked.push(node);
    roots.add(node.getRootNode());
  }
  const sheet = sheetOf(paperCss, element.ownerDocument.defaultView);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const node of marked) node.removeAttribute(onWay);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

// By the widget's own button, and by the browser's where an outcome stands.
function printAlone(element, signal, host) {
  const view = element.ownerDocument.defaultView;
  let giveBack;
  const end = () => {
    giveBack?.();
    giveBack = undefined;
  };
  view.addEventListener(
    "beforeprint",
    () => {
      if (!giveBack && host.outcome()) giveBack = isolate(element);
    },
    { signal },
  );
  view.addEventListener("afterprint", end, { signal });
  signal.addEventListener("abort", end);
}

// In a frame that may not call the browser does nothing, and says nothing: the number stands beside
// the button then.
function watchCalls(shadow, signal, notices) {
  if (window === top) return;
  shadow.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find(({ href }) => /^tel:/.test(href));
      if (!link) return;
      const box = notices.say("noCall", "noticed");
      box.querySelector("p").append(` ${link.href.slice(4)}`);
      link.parentElement.append(box);
    },
    { signal },
  );
}

// Attributes that a page may set on any element, or that belong to a framework.
const anybodys =
  /[-:@_.]|^(id|class|style|slot|hidden|dir|title|role|tabindex|translate|inert|part|exportparts|is|nonce|popover|draggable|spellcheck|accesskey|contenteditable|autofocus|on\w+|key|ref)$/;
const ownNames = [
  "lang",
  "theme",
  "accent",
  "standalone",
  "base",
  "heading-level",
  "dialog",
  "loading",
  ...settingNames,
];
// Names of settings, as one would guess them.
const guesses = {
  __proto__: null,
  clinic: "config",
  name: "clinic-name",
  "clinic-phone": "phone",
  language: "lang",
  logo: "logo-url",
  url: "booking-url",
  hours: "opening-hours",
  color: "accent",
  colour: "accent",
};

// Whether one name becomes the other by so many slips of a finger: a letter too few, too many, or
// another one.
function alike(one, other, slips) {
  if (one === other) return true;
  if (!slips) return false;
  let same = 0;
  while (one[same] && one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  return (
    alike(left.slice(1), right, slips - 1) ||
    alike(left, right.slice(1), slips - 1) ||
    alike(left.slice(1), right.slice(1), slips - 1)
  );
}

// Tells what is wrong around the element; whatever it is, the check runs.
function lookOver(element, tell) {
  const theme = element.getAttribute("theme");
  if (theme && !/^(light|dark|auto)$/.test(theme))
    tell("theme_unknown", `theme="${theme}" is none of: light, dark, auto. It is taken for auto.`);
  for (const name of element.getAttributeNames()) {
    if (ownNames.includes(name) || /^(data|aria)-/.test(name)) continue;
    const meant = guesses[name] ?? ownNames.find((own) => alike(name, own, own.length < 6 ? 1 : 2));
    if (meant || !anybodys.test(name))
      tell(
        "config_unknown_key",
        `"${name}" is no attribute of <rug-wijzer>. It is passed over${meant ? `; is "${meant}" meant?` : "."}`,
      );
  }
  if (swallowed(element))
    tell(
      "page_swallowed",
      "<rug-wijzer> holds a part of the page, for it was never closed. Write <rug-wijzer></rug-wijzer>: it has no short form.",
    );
}

// What is wrong with the clinic's colour, or what became of it.
function lookAtAccent(element, tell) {
  const { asked, colour, shift } = accents.get(element) ?? {};
  if (asked && !colour)
    tell("accent_unknown", `"${asked}" is no colour. Rugwijzer keeps its own: write #25408f, say.`);
  if (shift)
    console.info(
      `rug-wijzer ${source.version}: ${shift.asked} cannot be read with words on it or on a white page, so Rugwijzer uses ${shift.made}.`,
    );
}
